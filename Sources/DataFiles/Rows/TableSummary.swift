import AgencyModel
import Wording

/// Says in sentences what was understood of one table.
struct TableSummary {
  let found: FoundTable
  let builder: TableBuilder
  let extras: [(name: String, type: FieldType)]
  let unreadableCells: Int

  var sentences: [Phrase] {
    var sentences: [Phrase] = []
    let headers = builder.match.headers
    let named = headers.filter { !$0.isEmpty }
    sentences.append(
      "\(found.name): \(counted(builder.taken, "row")) taken, \(builder.refused) refused (\(found.kind.rawValue), \(found.reason)); \(counted(named.count, "column")): \(listed(named))"
    )
    let fields = FieldCatalog.fields(of: found.kind)
    let renamed = fields.indices.compactMap { index -> Phrase? in
      guard let column = builder.match.columnOfField[index],
        Folding.key(headers[column]) != Folding.key(fields[index].name)
      else { return nil }
      return "'\(headers[column])' as \(fields[index].name)"
    }
    if !renamed.isEmpty { sentences.append("read \(listed(renamed))") }
    let extras: [Phrase] = extras.map { "'\($0.name)' (\($0.type.name))" }
    if !extras.isEmpty {
      sentences.append(
        extras.count == 1
          ? "column \(listed(extras)) kept under its own name"
          : "columns \(listed(extras)) kept under their own names")
    }
    if let idSource = builder.idSource {
      sentences.append(
        "there is no column of ids, so they are made from '\(fields[idSource].name)'")
    }
    if builder.blankRows > 0 {
      sentences.append("\(counted(builder.blankRows, "blank line")) passed over")
    }
    let missing = unreadableCells
    if missing > 0 {
      sentences.append(
        missing == 1
          ? "1 cell could not be read and counts as missing"
          : "\(missing) cells could not be read and count as missing"
      )
    }
    return sentences
  }

  private func listed(_ names: [String]) -> Phrase { listed(names.map(Phrase.init(plain:))) }

  private func listed(_ names: [Phrase]) -> Phrase {
    names.count <= 40
      ? names.joined(separator: ", ")
      : "\(names.prefix(40).joined(separator: ", ")), … (\(names.count) in all)"
  }
}
