import AgencyModel
import Glibc

/// How many more agencies must connect for a count or share of connected agencies to be reached.
public struct Need: Sendable, Hashable {
  /// Connected now, at least, within the metric's filter.
  public let connected: Int
  /// The base: agencies in scope within the filter.
  public let base: Int
  /// The count that must be reached.
  public let target: Int
  /// How many more within the filter: max(0, target − connected).
  public let missing: Int
  /// Agencies that could connect and count towards the target.
  public let useful: Int
  /// Agencies that could connect but do not count, being outside the filter.
  public let useless: Int

  /// The fewest if the right ones are chosen; more than `useful` when it cannot be done.
  public var some: Int { missing }
  /// The fewest that suffice whichever they are.
  public var any: Int { missing == 0 ? 0 : missing + useless }
  public var isFeasible: Bool { missing <= useful }

  /// The fewest that suffice with a given chance when every choice is equally likely, from the
  /// exact hypergeometric law; `nil` when it cannot be done.
  public func random(withChance chance: Double) -> Int? {
    guard isFeasible else { return nil }
    guard useless > 0, missing > 0 else { return missing }
    for drawn in missing...(useful + useless)
    where Hypergeometric(useful: useful, useless: useless, drawn: drawn)
      .chance(ofAtLeast: missing) >= chance
    {
      return drawn
    }
    return useful + useless
  }

  /// - Parameters:
  ///   - metric: A count or share of connected agencies, each weighing one.
  ///   - candidates: The rows that may connect; `nil` means all.
  ///   - target: What must be reached: a count, or a share as an exact ratio.
  public init(
    _ metric: Metric, target: NeedTarget, candidates: Set<Int>?, in standing: Standing
  ) {
    var connected = 0
    var base = 0
    var useful = 0
    var useless = 0
    for row in 0..<standing.agencyCount {
      guard let status = standing.status(ofRow: row), status != .waived else { continue }
      let isCounted = metric.filter?.isTrue(on: standing, row: row) ?? true
      if isCounted {
        base += 1
        if status == .connected { connected += 1 }
      }
      guard status != .connected, candidates?.contains(row) ?? true else { continue }
      if isCounted { useful += 1 } else { useless += 1 }
    }
    let alreadyChosen = standing.openChoices.filter { $0.status == .connected }
      .map(\.count).reduce(0, +)
    if metric.filter == nil {
      connected += alreadyChosen
      useful = max(0, useful - alreadyChosen)
    }
    self.connected = connected
    self.base = base
    switch target {
    case .count(let count): self.target = count
    case .share(let ratio): self.target = ratio.countNeeded(of: base)
    }
    missing = max(0, self.target - connected)
    self.useful = useful
    self.useless = candidates == nil && metric.filter != nil ? 0 : useless
  }
}

/// What a need must reach.
public enum NeedTarget: Sendable, Hashable {
  case count(Int)
  case share(Ratio)
}

/// Drawing without replacement from agencies that count and agencies that do not.
public struct Hypergeometric: Sendable {
  public let useful: Int
  public let useless: Int
  public let drawn: Int

  public init(useful: Int, useless: Int, drawn: Int) {
    (self.useful, self.useless, self.drawn) = (useful, useless, drawn)
  }

  /// P(at least so many of the drawn count), each term from logarithms of factorials.
  public func chance(ofAtLeast wanted: Int) -> Double {
    let lower = max(wanted, drawn - useless, 0)
    let upper = min(drawn, useful)
    guard lower <= upper else { return 0 }
    if wanted <= max(0, drawn - useless) { return 1 }
    var sum = 0.0
    for count in lower...upper {
      sum += exp(
        Self.logChoose(useful, count) + Self.logChoose(useless, drawn - count)
          - Self.logChoose(useful + useless, drawn))
    }
    return min(1, sum)
  }

  private static func logChoose(_ n: Int, _ k: Int) -> Double {
    lgamma(Double(n + 1)) - lgamma(Double(k + 1)) - lgamma(Double(n - k + 1))
  }
}
