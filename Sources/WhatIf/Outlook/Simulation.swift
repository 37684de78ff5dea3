import Glibc

/// How a chance without an exact law is simulated.
public struct Simulation: Hashable, Sendable {
  /// Any number; the same one gives the same answer.
  public var seed: UInt64
  /// The most draws.
  public var draws: Int
  /// Threads; they never change the answer.
  public var workers: Int

  /// The standard error at which a simulation ends: a chance is shown to a tenth of a percent.
  public static let targetError = 0.000_5
  public static let defaultSeed: UInt64 = 1
  public static let defaultDraws = 1_000_000
  public static let mostDraws = 1_000_000_000
  /// The outcomes of agencies that a simulation makes unless told how many draws: some seconds.
  static let defaultOutcomes = 500_000_000
  /// The processors there are.
  public static var processors: Int {
    min(64, max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))))
  }
  /// The most draws between two looks at the error.
  static let batch = 16_384
  /// The outcomes of agencies between two looks, so that it can be stopped at once.
  static let batchOutcomes = 1 << 23

  public init(
    seed: UInt64 = defaultSeed, draws: Int = defaultDraws, workers: Int = 1
  ) {
    (self.seed, self.draws, self.workers) = (seed, draws, workers)
  }

  /// The most draws unless told: ``defaultDraws``, fewer where there are very many agencies.
  public static func defaultDraws(ofAgencies count: Int) -> Int {
    min(defaultDraws, max(1000, defaultOutcomes / max(1, count)))
  }

  /// Draws between two looks at the error, whole tiles of 32; told by the agencies alone, since it
  /// decides where a simulation ends.
  static func batch(ofAgencies count: Int) -> Int {
    min(batch, max(1, batchOutcomes / max(1, count) / 32) * 32)
  }
}
