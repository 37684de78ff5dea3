/// Why a law cannot be computed from what it was given.
public enum LawError: Error, Hashable, Sendable {
  /// A chance is NaN or outside 0...1; `index` counts from 0 in the list given.
  case chanceOutside(index: Int, value: Double)
  /// A weight is NaN, negative or above 1e100.
  case weightOutside(index: Int, value: Double)
  /// The level of a quantile or interval is not a chance, or an interval's is 0 or 1.
  case levelOutside(Double)
  /// A correlation is NaN or outside 0...1.
  case correlationOutside(Double)
  /// A count is negative or above the most it can be.
  case countOutside(Int, most: Int)
  /// A parameter is NaN, infinite or outside its domain.
  case parameterOutside(name: String, value: Double)
  /// Two lists that belong together differ in length.
  case lengthsDiffer(Int, Int)
  /// Nothing was given where at least one is needed.
  case nothingGiven
  /// The weights of scenarios do not add up to 1.
  case weightsDoNotAddUp(sum: Double)
  /// A shock names an agency that is not there.
  case noSuchMember(index: Int, of: Int)
  /// Every combination of shocks is computed, so their number is limited.
  case tooManyShocks(Int, most: Int)
  /// Given the chances, so many cannot connect.
  case impossibleCount(Int)
  /// No equal shift of the chances reaches this target.
  case targetOutOfReach(Double)
  /// A ratio whose denominator can be 0 has no bounds.
  case denominatorNotPositive
}

extension LawError: CustomStringConvertible {
  /// What was found and what was wanted, in plain words.
  public var description: String {
    switch self {
    case .chanceOutside(let index, let value):
      "chance \(index + 1) is \(value); a chance lies between 0 and 1"
    case .weightOutside(let index, let value):
      "weight \(index + 1) is \(value); a weight lies between 0 and 1e100"
    case .levelOutside(let level):
      "the level is \(level); it lies between 0 and 1"
    case .correlationOutside(let value):
      "the correlation is \(value); it lies between 0 and 1"
    case .countOutside(let count, let most):
      "the count is \(count); it lies between 0 and \(most)"
    case .parameterOutside(let name, let value):
      "\(name) is \(value), which is out of its range"
    case .lengthsDiffer(let first, let second):
      "\(first) of the one but \(second) of the other; there must be as many of both"
    case .nothingGiven:
      "nothing was given; at least one is needed"
    case .weightsDoNotAddUp(let sum):
      "the weights of the scenarios add up to \(sum); they must add up to 1"
    case .noSuchMember(let index, let count):
      "a shock hits number \(index + 1), but there are \(count)"
    case .tooManyShocks(let count, let most):
      "there are \(count) shocks; at most \(most) can be combined exactly"
    case .impossibleCount(let count):
      "with these chances, exactly \(count) cannot connect"
    case .targetOutOfReach(let target):
      "no equal shift of the chances reaches \(target)"
    case .denominatorNotPositive:
      "the denominator can be 0; a ratio needs one above 0"
    }
  }
}

/// Checks shared by the laws.
enum LawCheck {
  static func chances(_ chances: [Double]) throws(LawError) {
    for index in chances.indices where !(chances[index] >= 0 && chances[index] <= 1) {
      throw .chanceOutside(index: index, value: chances[index])
    }
  }

  static func chance(_ chance: Double) throws(LawError) {
    guard chance >= 0, chance <= 1 else { throw .chanceOutside(index: 0, value: chance) }
  }

  static func weights(_ weights: [Double]) throws(LawError) {
    for index in weights.indices where !(weights[index] >= 0 && weights[index] <= 1e100) {
      throw .weightOutside(index: index, value: weights[index])
    }
  }

  static func level(_ level: Double) throws(LawError) {
    guard level >= 0, level <= 1 else { throw .levelOutside(level) }
  }

  /// A level strictly between 0 and 1.
  static func openLevel(_ level: Double) throws(LawError) {
    guard level > 0, level < 1 else { throw .levelOutside(level) }
  }

  static func correlation(_ correlation: Double) throws(LawError) {
    guard correlation >= 0, correlation <= 1 else { throw .correlationOutside(correlation) }
  }

  static func count(_ count: Int, most: Int) throws(LawError) {
    guard count >= 0, count <= most else { throw .countOutside(count, most: most) }
  }

  static func sameLength(_ first: Int, _ second: Int) throws(LawError) {
    guard first == second else { throw .lengthsDiffer(first, second) }
  }
}
