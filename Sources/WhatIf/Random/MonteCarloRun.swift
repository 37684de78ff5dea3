import Dispatch

/// A simulation that ends when its error is small enough, its draws are used up, or it is interrupted.
///
/// Draws are made in batches of a fixed size and judged in the order of the draws, so that the
/// result is the same whatever the number of workers: batches made beyond the last one needed are
/// thrown away. Source: docs/methods/monte-carlo.md.
public struct MonteCarloRun: Sendable, Hashable {
  /// Why a simulation ended.
  public enum End: Sendable, Hashable {
    case errorReached
    case drawsUsed
    case interrupted
  }

  public struct Result: Sendable, Hashable {
    public let estimate: ChanceEstimate
    public let end: End
  }

  /// The most draws to make.
  public let maximumDraws: Int
  /// The standard error at which to stop; `nil` makes all the draws.
  public let targetError: Double?
  /// Draws made between two looks at the error.
  public let batch: Int
  /// Batches made at once, each on a thread.
  public let workers: Int

  /// - Throws: A ``DrawError`` for a size that is not above 0 or is above 2³⁰ (2⁶⁰ for
  ///   `maximumDraws`), or a target error that is not above 0.
  public init(
    maximumDraws: Int, targetError: Double? = nil, batch: Int = 65_536, workers: Int = 1
  ) throws(DrawError) {
    guard 1...(1 << 60) ~= maximumDraws else { throw .drawsOutOfRange(maximumDraws) }
    guard 1...(1 << 30) ~= batch else { throw .drawsOutOfRange(batch) }
    guard 1...1024 ~= workers else { throw .drawsOutOfRange(workers) }
    if let targetError {
      guard targetError > 0 else { throw .errorNotPositive }
    }
    self.maximumDraws = maximumDraws
    self.targetError = targetError
    self.batch = batch
    self.workers = workers
  }

  /// Estimates a chance.
  ///
  /// - Parameters:
  ///   - isInterrupted: Asked on the calling thread before each round of batches but the first.
  ///   - hits: How many of the draws in a range are hits; called on several threads when there are
  ///     several workers, and must depend on the range alone.
  /// - Throws: ``DrawError/drawsOutOfRange(_:)`` when `hits` answers more hits than draws.
  public func estimate(
    isInterrupted: () -> Bool = { false }, hits: @Sendable (Range<Int>) -> Int
  ) throws(DrawError) -> Result {
    var total = 0
    var made = 0
    while true {
      for (range, found) in round(from: made, hits: hits) {
        total += found
        made = range.upperBound
        let estimate = try ChanceEstimate(hits: total, draws: made)
        if let targetError, estimate.cautiousError <= targetError {
          return Result(estimate: estimate, end: .errorReached)
        }
        if made == maximumDraws { return Result(estimate: estimate, end: .drawsUsed) }
      }
      if isInterrupted() {
        return Result(
          estimate: try ChanceEstimate(hits: total, draws: made), end: .interrupted)
      }
    }
  }

  /// The next batches, at most one a worker, with their hits, in order.
  private func round(
    from first: Int, hits: @Sendable (Range<Int>) -> Int
  ) -> [(Range<Int>, Int)] {
    var ranges: [Range<Int>] = []
    var next = first
    while ranges.count < workers, next < maximumDraws {
      let end = min(maximumDraws, next + batch)
      ranges.append(next..<end)
      next = end
    }
    guard ranges.count > 1 else { return ranges.map { ($0, hits($0)) } }
    let batches = ranges
    var found = [Int](repeating: 0, count: batches.count)
    found.withUnsafeMutableBufferPointer { found in
      // Each thread writes its own element and no other.
      nonisolated(unsafe) let found = found
      DispatchQueue.concurrentPerform(iterations: batches.count) { place in
        found[place] = hits(batches[place])
      }
    }
    return Array(zip(batches, found))
  }
}
