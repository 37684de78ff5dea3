/// The checks that plans share.
enum PlanInput {
  static let latestWeek = 1_000_000
  static let largestEffort = 1 << 32

  static func check(weights: [Double]) throws(PlanError) {
    if let index = weights.firstIndex(where: { !($0 >= 0 && $0 < .infinity) }) {
      throw .weightOutOfRange(index: index)
    }
  }

  static func check(weeks: [Int], count: Int) throws(PlanError) {
    guard weeks.count == count else { throw .lengthsDiffer(count, weeks.count) }
    if let index = weeks.firstIndex(where: { !(0...latestWeek ~= $0) }) {
      throw .weekOutOfRange(index: index)
    }
  }

  static func check(efforts: [Int], count: Int) throws(PlanError) {
    guard efforts.count == count else { throw .lengthsDiffer(count, efforts.count) }
    if let index = efforts.firstIndex(where: { !(0...largestEffort ~= $0) }) {
      throw .effortOutOfRange(index: index)
    }
  }

  /// The places of the largest values first; of equals, the first in the list first.
  static func largestFirst(_ values: [Double]) -> [Int] {
    values.indices.sorted { values[$0] != values[$1] ? values[$0] > values[$1] : $0 < $1 }
  }

  /// Smith's order: the most weight for the effort first; no effort at all comes before any.
  static func byRatio(weights: [Double], efforts: [Int]) -> [Int] {
    largestFirst(zip(weights, efforts).map { $1 == 0 ? .infinity : $0 / Double($1) })
  }

  /// A lower bound of a whole number is itself rounded up, rounding errors aside.
  static func tightened(_ bound: Double, weights: [Double]) -> Double {
    guard bound < 0x1p52, weights.allSatisfy({ $0 == $0.rounded() }) else { return bound }
    return (bound - 1e-9 * max(1, bound)).rounded(.up)
  }
}
