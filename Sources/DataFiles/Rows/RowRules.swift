import AgencyModel
import Wording

/// What a row must have to be taken, beyond cells that can be read.
struct RowRules {
  let kind: TableKind
  /// Fields without which a row could be judged wrongly; an unreadable cell refuses the row.
  private let key: Set<String>
  /// Fields that no row may leave empty.
  let required: [String]
  /// Positions in the catalog of the fields that the rules are about.
  let requiredPositions: [Int]
  let names: [(position: Int, field: String)]
  let services: Int?
  let ownWindow: Int?
  let id: Int?
  let agency: Int?
  /// The line on which each id of a service was first seen, with its agency's.
  private var lineOfService: [String: Int] = [:]

  init(_ kind: TableKind) {
    self.kind = kind
    let fields = FieldCatalog.fields(of: kind)
    func position(_ name: String) -> Int? { fields.firstIndex { $0.name == name } }
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
    requiredPositions = required.compactMap(position)
    names = ["id", "name", "name_fa", "agency"].compactMap { name in
      position(name).map { ($0, name) }
    }
    services = kind == .agencies ? position("services") : nil
    ownWindow = kind == .agencies ? position("own_window") : nil
    id = kind == .events ? nil : position("id")
    // A service's id need only differ within its agency.
    agency = kind == .services ? position("agency") : nil
  }

  /// Whether an unreadable cell of this field refuses its row.
  func isKey(_ field: String) -> Bool { key.contains(field) }

  /// What is wrong with a row whose cells can all be read, and the field it is about.
  ///
  /// - Parameters:
  ///   - values: In the order of the catalog's fields.
  ///   - line: Of the row, remembered for a second service with the same id.
  mutating func slip(in values: [Value], line: Int) -> (field: String, problem: CellProblem)? {
    func text(_ position: Int?) -> String? {
      guard let position, case .text(let text) = values[position] else { return nil }
      return text
    }
    func number(_ position: Int?) -> Double? {
      guard let position, case .number(let number) = values[position] else { return nil }
      return number
    }
    for (position, field) in zip(requiredPositions, required) where values[position].isMissing {
      let problem: Phrase = "is empty, and no row may be without its \(field)"
      return (field, CellProblem(problem, fix: "fill it in"))
    }
    for (position, field) in names {
      guard let name = text(position), Words.isTotal(name) else { continue }
      let problem: Phrase =
        "marks a row of sums, which would be counted as one more \(kind.singular)"
      return (field, CellProblem(problem, fix: "remove the row"))
    }
    if let services = number(services), let own = number(ownWindow), own > services {
      let problem: Phrase =
        "is more than the \(Int(exactly: services) ?? .max) services it is a part of"
      return ("own_window", CellProblem(problem, fix: "correct one of the two"))
    }
    // Agencies with an id that another has are found when all have been read.
    guard agency != nil, let id = text(id),
      let first = takeService(id, of: text(agency) ?? "", line: line)
    else { return nil }
    let problem: Phrase = "is the id of line \(first) too"
    return ("id", CellProblem(problem, fix: "give one of them another id"))
  }

  /// Remembers a service's id unless an earlier row of the agency has it; the line of that row.
  mutating func takeService(_ id: String, of agency: String, line: Int) -> Int? {
    let whole = "\(agency)\u{0}\(id)"
    if let first = lineOfService[whole] { return first }
    lineOfService[whole] = line
    return nil
  }
}
