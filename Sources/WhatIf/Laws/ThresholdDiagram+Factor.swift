extension ThresholdDiagram {
  /// The chance that the bound is reached, or missed, when a common factor moves all agencies;
  /// eight nodes of the factor are walked side by side.
  ///
  /// Source: docs/methods/gaussian-copula.md.
  ///
  /// - Parameter chances: One for each weight, in 0...1.
  package func chance(
    ofReaching isReached: Bool, _ chances: [Double], under factor: CommonFactor
  ) -> Double {
    let quantiles = agencies.map { NormalLaw.quantile(chances[$0]) }
    let loading = factor.correlation.squareRoot()
    let rest = (1 - factor.correlation).squareRoot()
    let width = Lane.scalarCount
    return withUnsafeTemporaryAllocation(of: Lane.self, capacity: nodeCount + 2) { values in
      withUnsafeTemporaryAllocation(of: Lane.self, capacity: agencies.count) { given in
        var total = Lane.zero
        for first in stride(from: 0, to: factor.nodes.count, by: width) {
          var (shifts, weights) = (Lane.zero, Lane.zero)
          for offset in 0..<min(width, factor.nodes.count - first) {
            shifts[offset] = loading * factor.nodes[first + offset]
            weights[offset] = factor.weights[first + offset]
          }
          for (level, quantile) in quantiles.enumerated() {
            // A certain chance stays what it is; its quantile is not finite.
            given[level] =
              quantile.isFinite ? (quantile - shifts) / rest : Lane(repeating: 40 * quantile.sign)
          }
          given.withMemoryRebound(to: Double.self) { NormalLaw.replaceByChances($0) }
          total += weights * self.chances(ofReaching: isReached, given, values)
        }
        return min(1, total.sum())
      }
    }
  }
}

extension Double {
  /// 1 or −1.
  fileprivate var sign: Double { self < 0 ? -1 : 1 }
}
