import AgencyModel
import Wording

/// Finds the tables and the window in a JSON text.
///
/// Read are an array of objects; an object of tables (`agencies`, `services`, `events`,
/// `deadlines`, `window`); an object with `rows`, which is what this program writes; one object a
/// line.
struct JSONContent {
  private let bytes: [UInt8]
  private let source: String
  private let finder: ContentFinder
  private let lines: LineIndex

  init(_ bytes: [UInt8], source: String, finder: ContentFinder) {
    (self.bytes, self.source, self.finder) = (bytes, source, finder)
    lines = LineIndex(bytes)
  }

  func content() throws(DataFileError) -> SourceContent {
    let value: JSONValue
    do throws(JSONError) {
      value = try JSONParser.parse(bytes, whileTrue: goesOn)
    } catch {
      if error.problem == .interrupted { throw .interrupted }
      // A first line that is a whole object, then another: one object a line.
      if error.problem == .trailing, (try? JSONParser.parse(bytes, in: firstLine)) != nil {
        return try contentOfLines()
      }
      throw .json(source: source, error)
    }
    switch value.content {
    case .array(let rows): return content(ofRows: rows, at: value)
    case .object(let members): return try content(of: members, in: value)
    default: throw unexpected(value, wanted: "an array of objects")
    }
  }

  /// Tells how much has been read; `false` where the person has asked to stop.
  private func goesOn(_ done: Int) -> Bool {
    finder.watch.report(
      LoadProgress(.reading, of: source, .bytes, done: done, total: bytes.count))
    return !finder.watch.isInterrupted()
  }

  /// One object a line, blank lines passed over.
  func contentOfLines() throws(DataFileError) -> SourceContent {
    var rows: [JSONValue] = []
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var nextLook = 0
    while start < bytes.count {
      if start >= nextLook {
        nextLook = start + LoadWatch.bytesAtOnce
        guard goesOn(start) else { throw .interrupted }
      }
      let end = bytes[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
      if !bytes[start..<end].allSatisfy({ $0 == 0x20 || $0 == 0x09 }) {
        do throws(JSONError) {
          rows.append(try JSONParser.parse(bytes, in: start..<end))
        } catch {
          throw .json(source: source, error)
        }
      }
      start = end + 1
    }
    guard let first = rows.first else { throw .empty(source: source) }
    return content(ofRows: rows, at: first)
  }

  private var firstLine: Range<Int> {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let first = bytes[start...].firstIndex { $0 > 0x20 } ?? start
    return first..<(bytes[first...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count)
  }

  private func content(ofRows rows: [JSONValue], at value: JSONValue) -> SourceContent {
    let found = JSONRows(rows, source: source, offset: value.offset, lines: lines)
    var content = SourceContent()
    content.tables.append(finder.table(found, name: source))
    return content
  }

  private func content(
    of members: [JSONMember], in value: JSONValue
  ) throws(DataFileError) -> SourceContent {
    // A row by itself, even if its names are those of tables: {"id": "a", "services": 10}.
    if !members.isEmpty, members.allSatisfy({ JSONRows.text(of: $0.value) != nil }) {
      return content(ofRows: [value], at: value)
    }
    if let rows = members.first(where: { $0.name == "rows" }) {
      guard members.count(where: { $0.name == "rows" }) == 1 else {
        throw .sameKindTwice(
          kind: "rows", first: "one 'rows'", second: "another 'rows' of \(source)")
      }
      guard case .array(let values) = rows.value.content else {
        throw unexpected(rows.value, wanted: "an array of rows")
      }
      var content = content(ofRows: values, at: rows.value)
      let ours: Set = [
        "rows", "ok", "answer", "scenario", "as_of", "headline", "text", "columns", "notes",
        "assumptions",
      ]
      content.findings = members.filter { !ours.contains($0.name) }.map(unread)
      return content
    }
    let parts = members.filter { Part($0.name) != nil }
    guard !parts.isEmpty else {
      throw unexpected(
        value, wanted: "an array of objects, or an object with agencies, services or events")
    }
    let content = try contentOfParts(members)
    if let kind = finder.asKind, content.tables.isEmpty {
      throw .shape(
        source: source, place: lines.place(of: value.offset),
        found: "only \(parts.map(\.name).joined(separator: ", "))",
        wanted: "an array of \(kind.rawValue)")
    }
    return content
  }

  /// What a member of an object of tables is.
  private enum Part: Hashable {
    case table(TableKind)
    case deadlines
    case window

    init?(_ name: String) {
      switch Folding.key(name) {
      case "agencies", "دستگاهها": self = .table(.agencies)
      case "services", "خدمات": self = .table(.services)
      case "events", "رویدادها": self = .table(.events)
      case "deadlines", "مهلتها": self = .deadlines
      case "window", "پنجره": self = .window
      default: return nil
      }
    }
  }

  private func contentOfParts(_ members: [JSONMember]) throws(DataFileError) -> SourceContent {
    let reading = WindowReading(source: source, place: lines.place)
    var content = SourceContent()
    var seen: [Part: String] = [:]
    for member in members {
      guard let part = Part(member.name) else {
        content.findings.append(unread(member))
        continue
      }
      if let first = seen.updateValue(member.name, forKey: part) {
        throw .sameKindTwice(
          kind: first, first: "'\(first)'", second: "'\(member.name)' in \(source)")
      }
      switch part {
      case .table(let kind):
        guard case .array(let rows) = member.value.content else {
          throw unexpected(member.value, wanted: "an array of \(kind.rawValue)")
        }
        guard finder.asKind == nil || finder.asKind == kind else {
          content.findings.append(unread(member))
          continue
        }
        let found = JSONRows(rows, source: source, offset: member.value.offset, lines: lines)
        content.tables.append(
          FoundTable(
            rows: found, kind: kind, reason: "by its name", name: "\(source) (\(member.name))"))
      case .window:
        var window = try reading.window(member.value)
        if let deadlines = content.window?.deadlines {
          guard window.deadlines.isEmpty else {
            throw .sameKindTwice(kind: "deadlines", first: "'deadlines'", second: "'window'")
          }
          window.deadlines = deadlines
        }
        content.window = window
      case .deadlines:
        let deadlines = try reading.deadlines(member.value)
        guard content.window?.deadlines.isEmpty ?? true else {
          throw .sameKindTwice(kind: "deadlines", first: "'window'", second: "'deadlines'")
        }
        content.window = content.window ?? Window()
        content.window?.deadlines = deadlines
      }
    }
    if let window = content.window {
      content.summary.append("\(source): \(counted(window.deadlines.count, "deadline"))")
    }
    return content
  }

  private func unread(_ member: JSONMember) -> Finding {
    let place = lines.place(of: member.offset)
    return Finding(
      .warning, source: source, line: place.line, column: place.column, value: member.name,
      problem: "is no part that was asked for or is known here; it was not read",
      fix: "the parts: agencies, services, events, deadlines, window")
  }

  private func unexpected(_ value: JSONValue, wanted: Phrase) -> DataFileError {
    .shape(
      source: source, place: lines.place(of: value.offset), found: value.kindName, wanted: wanted)
  }
}
