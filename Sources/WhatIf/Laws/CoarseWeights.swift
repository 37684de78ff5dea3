import Glibc

/// Weights for a bound from above on the mean of exp(θw), which takes as long for a million weights
/// as for a few thousand.
///
/// Many weights are put together in narrow bins. Within a bin the chord lies above the exponential,
/// so that its weights may be moved to its ends as long as their mean stays: the mean of exp(θw)
/// does not become smaller for any θ, and hardly larger in bins this narrow.
///
/// Complexity: O(K) once the weights are sorted; then O(bins) for each θ.
struct CoarseWeights {
  private let values: [Double]
  /// How many weights stand at each value; no whole numbers where a bin is shared out.
  private let counts: [Double]
  private let total: Double

  /// - Parameters:
  ///   - weights: 0 or more each, in any order.
  ///   - limit: Up to so many are kept as they are; else there are up to twice as many bins.
  init(_ weights: [Double], limit: Int = 1024) {
    total = Double(weights.count)
    guard weights.count > 4 * limit else {
      values = weights
      counts = Array(repeating: 1, count: weights.count)
      return
    }
    let sorted = weights.sorted()
    let width = (sorted[sorted.count - 1] - sorted[0]) / Double(limit)
    let most = sorted.count / limit + 1
    var (values, counts): ([Double], [Double]) = ([], [])
    var start = 0
    while start < sorted.count {
      var (end, sum) = (start, 0.0)
      while end < sorted.count, end - start < most, sorted[end] - sorted[start] <= width {
        sum += sorted[end] - sorted[start]
        end += 1
      }
      let (number, range) = (Double(end - start), sorted[end - 1] - sorted[start])
      let above = range > 0 ? min(number, sum / range) : 0
      values += [sorted[start], sorted[end - 1]]
      counts += [number - above, above]
      start = end
    }
    (self.values, self.counts) = (values, counts)
  }

  /// ln of the mean of exp(θw), or a little more.
  func logMeanExp(_ theta: Double) -> Double {
    // Relative to the largest term, so that none overflows.
    let largest = values.reduce(-Double.infinity) { max($0, theta * $1) }
    var sum = 0.0
    for (value, count) in zip(values, counts) where count > 0 {
      sum += count * exp(theta * value - largest)
    }
    return largest + log(sum / total)
  }
}
