import AgencyModel

/// How many more agencies must connect for a count or share of connected agencies to be reached.
///
/// Where the standing leaves choices open, it is their least favourable outcome that counts: the
/// one with the fewest connected within the filter, of these the one with the most candidates that
/// do not count, of these the one with the fewest that do. If all choices connect agencies, no
/// other outcome needs more. A filter sees every agency as it was before the choices.
public struct Need: Sendable, Hashable {
  /// Connected now within the metric's filter; the fewest, where choices are left open.
  public let connected: Int
  /// The same at most; equal to ``connected`` unless it depends on what is left open.
  public let connectedMost: Int
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
  /// Whether a share is asked where no agency is in scope: there is none, whoever connects.
  public let isShareOfNothing: Bool
  public var isFeasible: Bool { missing <= useful && !isShareOfNothing }
  /// Whether it holds already, whatever is left open.
  public var isReached: Bool { missing == 0 && !isShareOfNothing }

  /// The fewest that suffice with a given chance when every choice is equally likely, from the
  /// exact hypergeometric law; `nil` when it cannot be done.
  ///
  /// A chance that falls short by less than 10⁻¹² counts as reached, for it may be equal.
  public func random(withChance chance: Double) -> Int? {
    guard isFeasible else { return nil }
    guard useless > 0, missing > 0 else { return missing }
    // The more are drawn the likelier it is, and drawing them all makes it certain.
    var (tooFew, enough) = (missing - 1, useful + useless)
    while enough - tooFew > 1 {
      let drawn = tooFew + (enough - tooFew) / 2
      let law = Hypergeometric(useful: useful, useless: useless, drawn: drawn)
      if law.chance(ofAtLeast: missing) >= chance - 1e-12 {
        enough = drawn
      } else {
        tooFew = drawn
      }
    }
    return enough
  }

  /// - Parameters:
  ///   - metric: A count or share of connected agencies, each weighing one.
  ///   - target: What must be reached: a count, or a share as an exact ratio.
  ///   - candidates: The rows that may connect; `nil` means all within the filter.
  public init(
    _ metric: Metric, target: NeedTarget, candidates: Set<Int>?, in standing: Standing
  ) {
    let pool = NeedPool(metric, candidates, standing)
    let worst = pool.leastFavourable
    connected = worst.connected
    connectedMost = pool.mostConnected
    useful = worst.useful
    useless = worst.useless
    base = pool.base
    switch target {
    case .count(let count): self.target = count
    case .share(let ratio): self.target = ratio.countNeeded(of: base)
    case .shareAbove(let ratio): self.target = ratio.countAbove(of: base)
    }
    isShareOfNothing = target.isShare && base == 0
    missing = max(0, self.target - worst.connected)
  }
}

/// What a need must reach.
public enum NeedTarget: Sendable, Hashable {
  case count(Int)
  /// At least this share.
  case share(Ratio)
  /// More than this share.
  case shareAbove(Ratio)

  var isShare: Bool {
    switch self {
    case .count: false
    case .share, .shareAbove: true
    }
  }
}

extension Ratio {
  /// The smallest count of `whole` that is more than this fraction of it, in whole numbers.
  ///
  /// For a fraction of 1 it is one more than the whole, which no count can be.
  func countAbove(of whole: Int) -> Int {
    let least = Int128(numerator) * Int128(whole) / Int128(denominator) + 1
    return Int(clamping: least)
  }
}
