import AgencyModel
import CommandLanguage
import Synchronization
import WhatIf
import Wording

/// The fields that a question about one kind of rows may name.
struct FieldTable {
  /// A field with its type and what it stands for.
  struct Entry {
    let name: String
    let reference: FieldReference
    let type: FieldType
    let meaning: Phrase
  }

  let kind: TableKind
  private(set) var entries: [Entry] = []
  private var indexOfKey: [String: Int] = [:]

  init(_ kind: TableKind, _ dataset: Dataset) {
    self.kind = kind
    let table = dataset.data[kind]
    if kind == .agencies {
      add(
        Entry(
          name: "status", reference: .status, type: .choice(FieldCatalog.statuses),
          meaning: "evaluated: connected, connecting, unconnected, waived"))
      add(
        Entry(
          name: "evidence", reference: .evidence,
          type: .choice(Evidence.allCases.map(\.name)), meaning: "what the status rests on"))
      add(
        Entry(
          name: "overdue", reference: .isOverdue, type: .truth,
          meaning: "neither connected nor waived, and past the deadline"))
      add(
        Entry(
          name: "window_share", reference: .windowShare, type: .share,
          meaning: "services in its own window, of its services"))
      // Before the synonyms of the data's own fields: what an agency says of itself is no status.
      for (name, persian) in Self.persianNames {
        if let index = indexOfKey[name] { for word in persian { addKey(Folding.key(word), index) } }
      }
    }
    for (index, field) in table.fields.enumerated() {
      add(
        Entry(
          name: field.name, reference: .column(index), type: field.type,
          meaning: Phrase(known: field.meaning)))
    }
    for (index, field) in table.fields.enumerated() {
      let entry = entries.count - table.fields.count + index
      for synonym in field.synonyms { addKey(Folding.key(synonym), entry) }
      addKey(Self.hyphened(Folding.key(field.name)), entry)
    }
  }

  private mutating func add(_ entry: Entry) {
    addKey(Folding.key(entry.name), entries.count)
    entries.append(entry)
  }

  private mutating func addKey(_ key: String, _ index: Int) {
    if indexOfKey[key] == nil { indexOfKey[key] = index }
  }

  /// The Persian names of the fields that are evaluated.
  static let persianNames = [
    "status": ["وضعیت", "وضعیت ارزیابی‌شده"], "evidence": ["پشتوانه", "مستند وضعیت"],
    "overdue": ["سررسیدگذشته", "دیرکرد"], "window_share": ["سهم پنجره"],
  ]

  /// `own_window` as `own-window`.
  private static func hyphened(_ key: String) -> String {
    String(decoding: key.utf8.map { $0 == 0x5F ? 0x2D : $0 }, as: UTF8.self)
  }

  subscript(name: Name) -> Entry? {
    let index = indexOfKey[name.key] ?? indexOfKey[name.canonical]
    return index.map { entries[$0] }
  }

  subscript(key key: String) -> Entry? { indexOfKey[key].map { entries[$0] } }
}

/// The field tables of one dataset, each made when it is first asked for.
final class FieldTables: Sendable {
  private let dataset: Dataset
  private let tables = Mutex<[TableKind: FieldTable]>([:])

  init(_ dataset: Dataset) { self.dataset = dataset }

  subscript(kind: TableKind) -> FieldTable {
    tables.withLock { tables in
      if let table = tables[kind] { return table }
      let table = FieldTable(kind, dataset)
      tables[kind] = table
      return table
    }
  }
}

extension Resolver {
  func fields(of kind: TableKind) -> FieldTable { state.fieldTables[kind] }

  /// The field with a name, or the error that names the nearest ones.
  func field(_ name: Name, of kind: TableKind = .agencies) throws(Diagnostic) -> FieldTable.Entry {
    let table = fields(of: kind)
    if let entry = table[name] { return entry }
    let near = Nearest.names(to: name.text, among: table.entries.map(\.name))
    throw Diagnostic(
      "E203", "\(kind.rawValue) have no field '\(name.text)'", at: name.span,
      help: near.isEmpty
        ? ["'fields' lists the fields"] : ["did you mean \(near.quotedList)?"])
  }

  /// A field that weighs or ranks: a number, a count or a share.
  func numericField(_ name: Name) throws(Diagnostic) -> (column: Int, entry: FieldTable.Entry) {
    let entry = try field(name)
    switch (entry.reference, entry.type) {
    case (.column(let column), .number), (.column(let column), .count),
      (.column(let column), .share):
      return (column, entry)
    default:
      let numeric = fields(of: .agencies).entries.filter { entry in
        switch entry.type {
        case .number, .count: true
        default: false
        }
      }
      throw Diagnostic(
        "E306", "'\(entry.name)' is not a number (\(entry.type.name))", at: name.span,
        help: "numbers: \(numeric.map(\.name).joined(separator: ", "))")
    }
  }
}
