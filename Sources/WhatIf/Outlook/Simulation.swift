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
  /// The processors there are.
  public static var processors: Int {
    min(64, max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))))
  }
  /// Draws between two looks at the error.
  static let batch = 16_384

  public init(
    seed: UInt64 = defaultSeed, draws: Int = defaultDraws, workers: Int = 1
  ) {
    (self.seed, self.draws, self.workers) = (seed, draws, workers)
  }
}
