import Answers

extension Answer {
  /// The row that begins with a name; two empty cells where there is none.
  func row(_ name: String) -> [Cell] {
    rows.first { $0.first?.machineText == name } ?? [.none, .none]
  }
}

extension Cell {
  /// The number that a cell holds; not one where it holds none.
  var amount: Double {
    switch self {
    case .count(let count): Double(count)
    case .number(let value), .fraction(let value), .points(let value), .chance(let value, _): value
    case .share(let part, let whole): Double(part) / Double(whole)
    case .none, .text, .term, .day, .truth, .range: .nan
    }
  }
}
