import AgencyModel

/// Checks that every `with FIELD = COLUMN` names a field and a column of what is being loaded.
struct MappingCheck {
  private let mapping: [(field: String, column: String)]

  init(_ mapping: [(field: String, column: String)]) { self.mapping = mapping }

  func check(_ tables: [FoundTable]) throws(DataFileError) {
    var seen = Set<String>()
    for (field, column) in mapping {
      guard seen.insert(Folding.key(field)).inserted else { throw .fieldMappedTwice(field) }
      let having = tables.filter { table in
        FieldCatalog.fields(of: table.kind).contains { Folding.key($0.name) == Folding.key(field) }
      }
      guard let first = having.first else {
        let names = tables.flatMap { FieldCatalog.fields(of: $0.kind).map(\.name) }
        throw .unknownField(
          field, kind: tables.count == 1 ? tables[0].kind : nil,
          near: NearestNames.to(field, in: Array(Set(names))))
      }
      let columns = having.flatMap { $0.rows.header.columns.map { Folding.tidy($0.text) } }
      guard columns.contains(where: { Folding.key($0) == Folding.key(column) }) else {
        throw .unknownColumn(
          column, source: first.name, near: NearestNames.to(column, in: columns), columns: columns)
      }
    }
  }
}
