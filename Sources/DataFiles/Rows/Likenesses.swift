import AgencyModel

/// Finds agencies whose ids or names differ from an earlier row's only in case, spaces or joiners.
struct Likenesses {
  /// Positions of the fields that are compared; none for services and events.
  private let positions: [Int]
  private let names: [String]
  /// The line and the text that had each folded text first, a field each.
  private var first: [[String: (line: Int, text: String)]]

  init(_ kind: TableKind) {
    let fields = FieldCatalog.fields(of: kind)
    positions =
      kind == .agencies
      ? fields.indices.filter { ["id", "name", "name_fa"].contains(fields[$0].name) } : []
    names = positions.map { fields[$0].name }
    first = positions.map { _ in [:] }
  }

  /// Remembers a row and says which of its texts an earlier row has too, or nearly.
  mutating func add(_ values: [Value], line: Int) -> [(position: Int, problem: String)] {
    var found: [(position: Int, problem: String)] = []
    for (index, position) in positions.enumerated() {
      guard case .text(let text) = values[position] else { continue }
      let key = Folding.key(text)
      if let other = first[index][key] {
        found.append(
          (
            position,
            other.text == text
              ? "is the \(names[index]) of line \(other.line) too"
              : "differs from '\(other.text)' of line \(other.line) only in spelling (\(names[index]))"
          ))
      } else {
        first[index][key] = (line, text)
      }
    }
    return found
  }
}
