import AgencyModel
import CommandLanguage
import WhatIf
import Wording

extension Resolver {
  /// The rows of a group, each once, in the order of the data.
  func rows(_ tree: GroupTree, in standing: Standing) throws(Diagnostic) -> [Int] {
    switch tree {
    case .named(let name): return try rows(named: name, in: standing)
    case .agencies(let condition, _):
      guard let condition else { return Array(0..<dataset.agencyCount) }
      let test = try self.condition(condition)
      return RowMask(test, on: standing).rows
    case .union(let groups):
      var all: Set<Int> = []
      for group in groups { all.formUnion(try rows(group, in: standing)) }
      return all.sorted()
    }
  }

  private func rows(named name: Name, in standing: Standing) throws(Diagnostic) -> [Int] {
    if let group = state.groups[name.key] { return group.rows }
    if let counted = CountedStatus(name.keyword) {
      switch counted {
      case .status(let status): return standing.rows(where: .status, is: status.name)
      case .overdue: return (0..<dataset.agencyCount).filter { standing.isOverdue(row: $0) }
      }
    }
    if let row = agencyRow(key: name.key) { return [row] }
    if let sector = sector(name), let entry = fields(of: .agencies)[key: "sector"],
      case .column(let column) = entry.reference
    {
      return standing.rows(where: .column(column), is: sector)
    }
    throw unknownGroup(name)
  }

  /// The row of one agency, by its id or its name in either language.
  func agency(_ name: Name) throws(Diagnostic) -> Int {
    if let row = agencyRow(key: name.key) { return row }
    throw unknownAgency(name)
  }

  func agencyRow(key: String) -> Int? {
    if let row = dataset.row(ofID: key) { return row }
    for column in [dataset.columns.id, dataset.columns.name, dataset.columns.nameFa] {
      guard let column, case .text(let names) = dataset.agencies.columns[column],
        let codes = dataset.foldedWords(of: .agencies, column: column)?.codes(ofKey: key),
        !codes.isEmpty
      else { continue }
      let row =
        codes.count == 1
        ? names.codes.firstIndex(of: codes[0]) : names.codes.firstIndex(where: Set(codes).contains)
      if let row { return row }
    }
    return nil
  }

  /// The sector that a word names, in the singular or plural of either language.
  func sector(_ name: Name) -> String? {
    guard let entry = fields(of: .agencies)[key: "sector"] else { return nil }
    let sectors = values(of: entry, .agencies)
    if let word = word(name.key, canonical: name.canonical, of: entry, .agencies) { return word }
    for sector in sectors where Self.plurals(of: Folding.key(sector)).contains(name.key) {
      return sector
    }
    return nil
  }

  /// How the plural of a sector's name may be written.
  static func plurals(of key: String) -> [String] {
    var plurals = [key + "s", key + "es", key + "ها", key + "های"]
    if key.hasSuffix("y") { plurals.append(key.dropLast() + "ies") }
    return plurals
  }

  /// The plural that suggestions and completion show.
  static func plural(of sector: String) -> String {
    sector.hasSuffix("y") ? sector.dropLast() + "ies" : sector + "s"
  }

  private func unknownAgency(_ name: Name) -> Diagnostic {
    let near = Nearest.names(to: name.text, among: agencyNames())
    return Diagnostic(
      "E202",
      dataset.agencyCount == 0
        ? "no agencies are loaded, so there is no '\(name.text)'"
        : "no agency is named '\(name.text)'",
      at: name.span, help: help(near))
  }

  private func unknownGroup(_ name: Name) -> Diagnostic {
    var known = agencyNames() + state.groups.values.map(\.text)
    if let entry = fields(of: .agencies)[key: "sector"] {
      for sector in values(of: entry, .agencies) { known += [sector, Self.plural(of: sector)] }
    }
    known += ["connected", "connecting", "unconnected", "waived", "overdue", "agencies"]
    let near = Nearest.names(to: name.text, among: known)
    return Diagnostic(
      "E202",
      dataset.agencyCount == 0
        ? "no agencies are loaded, so '\(name.text)' names none"
        : "no agency, sector, status or group is named '\(name.text)'",
      at: name.span, help: help(near))
  }

  private func help(_ near: [String]) -> [Phrase] {
    if !near.isEmpty { return ["did you mean \(near.quotedList)?"] }
    return [
      dataset.agencyCount == 0 ? "load sample azar" : "'list agencies' shows them all"
    ]
  }

  private func agencyNames() -> [String] {
    var names: [String] = []
    for column in [dataset.columns.id, dataset.columns.name, dataset.columns.nameFa] {
      guard let column, case .text(let coded) = dataset.agencies.columns[column] else { continue }
      names += coded.words.prefix(20_000)
    }
    return names
  }
}

extension Standing {
  /// The rows with a word in a field, rising.
  fileprivate func rows(where field: FieldReference, is word: String) -> [Int] {
    RowMask(.compared(.equal, .field(field), .constant(.text(word))), on: self).rows
  }
}
