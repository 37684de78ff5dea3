import AgencyModel

/// What a row must have to be taken, beyond cells that can be read.
struct RowRules {
  let kind: TableKind
  private let fields: [Field]
  /// Fields without which a row could be judged wrongly; an unreadable cell refuses the row.
  private let key: Set<String>
  /// Fields that no row may leave empty.
  let required: [String]
  private let position: [String: Int]
  /// The line on which each id was first seen.
  private var lineOfID: [String: Int] = [:]

  init(_ kind: TableKind) {
    self.kind = kind
    fields = FieldCatalog.fields(of: kind)
    switch kind {
    case .agencies:
      key = ["id", "declared", "verified", "services", "own_window"]
      required = ["id"]
    case .services:
      key = ["agency", "id"]
      required = ["agency"]
    case .events:
      key = ["date", "agency", "status"]
      required = ["date", "agency", "status"]
    }
    position = Dictionary(
      fields.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Whether an unreadable cell of this field refuses its row.
  func isKey(_ field: String) -> Bool { key.contains(field) }

  /// What is wrong with a row whose cells can all be read, and the field it is about.
  ///
  /// - Parameters:
  ///   - values: In the order of the catalog's fields.
  ///   - line: Of the row, remembered for a second row with the same id.
  mutating func slip(
    in values: [Value], line: Int
  ) -> (field: String, problem: CellProblem)? {
    func text(_ field: String) -> String? {
      guard let index = position[field], case .text(let text) = values[index] else { return nil }
      return text
    }
    func number(_ field: String) -> Double? {
      guard let index = position[field], case .number(let number) = values[index] else {
        return nil
      }
      return number
    }
    for field in required {
      guard let index = position[field] else { continue }
      if values[index].isMissing {
        return (
          field, CellProblem("is empty, and no row may be without its \(field)", fix: "fill it in")
        )
      }
    }
    for field in ["id", "name", "name_fa", "agency"] {
      if let name = text(field), Words.isTotal(name) {
        return (
          field,
          CellProblem(
            "marks a row of sums, which would be counted as one more \(kind.singular)",
            fix: "remove the row")
        )
      }
    }
    if let services = number("services"), let own = number("own_window"), own > services {
      return (
        "own_window",
        CellProblem(
          "is more than the \(Int(exactly: services) ?? .max) services it is a part of",
          fix: "correct one of the two")
      )
    }
    guard kind != .events, let id = text("id") else { return nil }
    // A service's id need only differ within its agency.
    let whole = kind == .services ? "\(text("agency") ?? "")\u{0}\(id)" : id
    if let first = lineOfID[whole] {
      return (
        "id",
        CellProblem("is the id of line \(first) too", fix: "give one of them another id")
      )
    }
    lineOfID[whole] = line
    return nil
  }
}
