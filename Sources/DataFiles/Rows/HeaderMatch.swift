import AgencyModel

/// Which column holds which field.
struct HeaderMatch {
  /// The names as in the file, tidied.
  let headers: [String]
  /// The column of each field of the model, by the field's position; `nil` where none has it.
  var columnOfField: [Int?]
  /// Columns that are no field of the model, in their order, under unique names.
  var extras: [(column: Int, name: String)] = []
  /// Columns that claim a field which another has already, and the field.
  var rivals: [(column: Int, field: String)] = []
  /// The fields that `with` gave a column.
  var mapped: Set<String> = []

  /// - Parameters:
  ///   - headers: The names as in the file.
  ///   - mapping: Fields and columns that were named by hand; these go before every other match.
  init(
    headers: [String], kind: TableKind, mapping: [(field: String, column: String)]
  ) {
    let fields = FieldCatalog.fields(of: kind)
    self.headers = headers
    columnOfField = Array(repeating: nil, count: fields.count)
    let keys = headers.map(Folding.key)
    var taken = Set<Int>()
    var isRival = Set<Int>()
    for (field, column) in mapping {
      let wanted = Folding.key(column)
      guard let index = fields.firstIndex(where: { Folding.key($0.name) == Folding.key(field) }),
        let found = headers.firstIndex(of: column) ?? keys.firstIndex(of: wanted)
      else { continue }
      columnOfField[index] = found
      mapped.insert(fields[index].name)
      taken.insert(found)
    }
    // A column under the field's own name goes before one under a synonym, wherever it stands.
    for useSynonyms in [false, true] {
      for (column, key) in keys.enumerated() where !taken.contains(column) && !key.isEmpty {
        guard let index = Self.field(key, in: kind, useSynonyms: useSynonyms) else { continue }
        taken.insert(column)
        if columnOfField[index] == nil {
          columnOfField[index] = column
        } else {
          taken.remove(column)
          if isRival.insert(column).inserted { rivals.append((column, fields[index].name)) }
        }
      }
    }
    rivals.sort { $0.column < $1.column }
    var used = Set(fields.map { Folding.key($0.name) })
    // A file may name every one of its columns the same, so numbers are not tried from the first.
    var lastNumber: [String: Int] = [:]
    for (column, header) in headers.enumerated() where !taken.contains(column) {
      let plain = header.isEmpty ? "column \(column + 1)" : header
      let key = Folding.key(plain)
      var name = plain
      while !used.insert(Folding.key(name)).inserted {
        let number = lastNumber[key, default: 1] + 1
        lastNumber[key] = number
        name = "\(plain) \(number)"
      }
      extras.append((column, name))
    }
  }

  func has(_ field: String, of kind: TableKind) -> Bool {
    FieldCatalog.fields(of: kind).firstIndex { $0.name == field }
      .map { columnOfField[$0] != nil } ?? false
  }

  /// How many of a row's cells name fields of a kind.
  static func count(_ cells: [String], kind: TableKind) -> Int {
    var fields = Set<Int>()
    for cell in cells where cell.utf8.count <= 200 {
      if let field = field(Folding.key(cell), in: kind, useSynonyms: true) { fields.insert(field) }
    }
    return fields.count
  }

  private static func field(_ key: String, in kind: TableKind, useSynonyms: Bool) -> Int? {
    names[kind].flatMap { $0[key] }.flatMap { $0.isSynonym && !useSynonyms ? nil : $0.index }
  }

  private static let names: [TableKind: [String: (index: Int, isSynonym: Bool)]] = {
    var names: [TableKind: [String: (index: Int, isSynonym: Bool)]] = [:]
    for kind in TableKind.allCases {
      var table: [String: (index: Int, isSynonym: Bool)] = [:]
      for (index, field) in FieldCatalog.fields(of: kind).enumerated() {
        for synonym in field.synonyms where table[Folding.key(synonym)] == nil {
          table[Folding.key(synonym)] = (index, true)
        }
      }
      for (index, field) in FieldCatalog.fields(of: kind).enumerated() {
        table[Folding.key(field.name)] = (index, false)
      }
      names[kind] = table
    }
    return names
  }()
}
