import AgencyModel
import DataFiles

/// What happened to a session, as its journal has it.
enum JournalRecord: Hashable, Sendable {
  /// A statement changed the state; with the data that it loaded.
  case did(text: String, loads: [JournalLoad])
  case undid
  case redid
  /// A saved session took the place of this one; the sum of its file's bytes.
  case opened(path: String, contentHash: UInt64)
}

/// Data that a statement loaded: where it came from, and the sum of its content.
struct JournalLoad: Hashable, Sendable {
  let source: String
  let contentHash: UInt64
}

/// One line of a journal: `SUM NUMBER DAY KIND FIELD…`, a tab between, a line feed behind.
///
/// `SUM` is the 64-bit FNV-1a sum of the rest, in 16 hexadecimal digits: one changed byte always
/// changes it. Backslash, tab, line feed and carriage return are escaped in the fields by a
/// backslash, so that a line break always ends a line.
struct JournalLine: Hashable, Sendable {
  /// From 1, without gaps; the head is line 0.
  let number: Int
  /// The day by the system's clock when it was given.
  let day: Day
  let record: JournalRecord

  /// With its line feed.
  var bytes: [UInt8] {
    switch record {
    case .did(let text, let loads):
      encoded(
        "did", [text] + loads.flatMap { [$0.source, String($0.contentHash, radix: 16)] })
    case .undid: encoded("undid", [])
    case .redid: encoded("redid", [])
    case .opened(let path, let contentHash):
      encoded("opened", [path, String(contentHash, radix: 16)])
    }
  }

  private func encoded(_ kind: String, _ fields: [String]) -> [UInt8] {
    JournalFields.line([String(number), String(day.number), kind] + fields)
  }

  /// Reads a line without its line feed; `nil` where it is not as it was written.
  init?(_ bytes: ArraySlice<UInt8>) {
    guard let fields = JournalFields.of(bytes), fields.count >= 3,
      let number = Int(fields[0]), let dayNumber = Int(fields[1]), dayNumber.magnitude < 1_000_000,
      Day.supported.contains(Day(number: dayNumber)),
      let record = Self.record(fields[2], fields[3...])
    else { return nil }
    self.init(number: number, day: Day(number: dayNumber), record: record)
  }

  init(number: Int, day: Day, record: JournalRecord) {
    (self.number, self.day, self.record) = (number, day, record)
  }

  private static func record(_ kind: String, _ fields: ArraySlice<String>) -> JournalRecord? {
    var rest = fields
    switch kind {
    case "did":
      guard let text = rest.popFirst() else { return nil }
      var loads: [JournalLoad] = []
      while let source = rest.popFirst() {
        guard let sum = rest.popFirst(), let hash = UInt64(sum, radix: 16) else { return nil }
        loads.append(JournalLoad(source: source, contentHash: hash))
      }
      return .did(text: text, loads: loads)
    case "undid": return rest.isEmpty ? .undid : nil
    case "redid": return rest.isEmpty ? .redid : nil
    case "opened":
      guard let path = rest.popFirst(), let sum = rest.popFirst(), rest.isEmpty,
        let hash = UInt64(sum, radix: 16)
      else { return nil }
      return .opened(path: path, contentHash: hash)
    default: return nil
    }
  }
}

/// The first line of a journal: its format, and the folder that relative names start from.
struct JournalHead: Hashable, Sendable {
  /// The version of the format.
  static let version = 1

  var version = Self.version
  let folder: String

  var bytes: [UInt8] { JournalFields.line(["0", "wnd journal", String(version), folder]) }

  init(folder: String) { self.folder = folder }

  init?(_ bytes: ArraySlice<UInt8>) {
    guard let fields = JournalFields.of(bytes), fields.count >= 4, fields[1] == "wnd journal",
      let version = Int(fields[2])
    else { return nil }
    folder = fields[3]
    self.version = version
  }
}

/// The fields of a line and the sum before them.
private enum JournalFields {
  private static let tab = UInt8(ascii: "\t")
  private static let backslash = UInt8(ascii: "\\")

  static func line(_ fields: [String]) -> [UInt8] {
    var body: [UInt8] = []
    for field in fields {
      body.append(tab)
      for byte in field.utf8 {
        switch byte {
        case backslash: body += [backslash, backslash]
        case tab: body += [backslash, UInt8(ascii: "t")]
        case 0x0A: body += [backslash, UInt8(ascii: "n")]
        case 0x0D: body += [backslash, UInt8(ascii: "r")]
        default: body.append(byte)
        }
      }
    }
    return Array(sum(body[...]).utf8) + body + [0x0A]
  }

  /// The fields of a line without its line feed; `nil` where the sum does not fit.
  static func of(_ bytes: ArraySlice<UInt8>) -> [String]? {
    let body = bytes.dropFirst(16)
    guard body.first == tab, bytes.prefix(16).elementsEqual(sum(body).utf8) else { return nil }
    var fields: [String] = []
    for part in body.dropFirst().split(separator: tab, omittingEmptySubsequences: false) {
      guard let field = unescaped(part) else { return nil }
      fields.append(field)
    }
    return fields
  }

  private static func sum(_ bytes: ArraySlice<UInt8>) -> String {
    var hash = ContentHash()
    hash.add(bytes)
    let digits = String(hash.value, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }

  private static func unescaped(_ bytes: ArraySlice<UInt8>) -> String? {
    var plain: [UInt8] = []
    plain.reserveCapacity(bytes.count)
    var rest = bytes
    while let byte = rest.popFirst() {
      guard byte == backslash else {
        plain.append(byte)
        continue
      }
      switch rest.popFirst() {
      case backslash: plain.append(backslash)
      case UInt8(ascii: "t"): plain.append(tab)
      case UInt8(ascii: "n"): plain.append(0x0A)
      case UInt8(ascii: "r"): plain.append(0x0D)
      default: return nil
      }
    }
    return String(validating: plain, as: UTF8.self)
  }
}
