import Glibc

/// The sum of independent weighted agencies on a lattice, one agency after another.
///
/// f(s) ← (1 − p)·f(s) + p·f(s − w), from the top down. With many states, those that Bernstein's
/// inequality puts below e⁻¹⁰⁰ are left out after each agency.
struct LatticeSum {
  private let lattice: Lattice
  /// Weights in units and chances, light agencies first so that the states grow late.
  private let agencies: [(weight: Int, chance: Double)]
  /// The states kept after each agency.
  private let windows: [ClosedRange<Int>]
  private let isCut: Bool

  /// How many states are touched.
  let work: Int

  /// Up to so many states in all, none is left out.
  private static let uncutWork = 20_000_000
  private static let cut = 100.0

  init(_ lattice: Lattice, _ chances: [Double]) {
    self.lattice = lattice
    agencies = chances.indices
      .map { (lattice.indices[$0], chances[$0]) }
      .filter { $0.0 > 0 }
      .sorted { $0.0 < $1.0 }
    let heaviest = Double(agencies.last?.weight ?? 0)
    isCut = agencies.count * (lattice.total + 1) > Self.uncutWork
    var windows: [ClosedRange<Int>] = []
    var (reached, mean, variance, work) = (0, 0.0, 0.0, 0)
    var low = 0
    for (weight, chance) in agencies {
      reached += weight
      mean += Double(weight) * chance
      variance += Double(weight) * Double(weight) * chance * (1 - chance)
      var high = reached
      if isCut {
        let term = Self.cut * heaviest / 3
        let reach = term + (term * term + 2 * Self.cut * variance).squareRoot()
        // Never down again, so that a state once left out stays out.
        low = max(low, Int(max(0, mean - reach)))
        high = min(reached, Int((mean + reach).rounded(.up)))
      }
      windows.append(low...max(low, high))
      work += high - low + 1
    }
    self.windows = windows
    self.work = work
  }

  func masses() -> LatticeMasses {
    let last = windows.last ?? 0...0
    var all = Array(repeating: 0.0, count: (windows.map(\.upperBound).max() ?? 0) + 1)
    all[0] = 1
    var reached = 0
    all.withUnsafeMutableBufferPointer { masses in
      for ((weight, p), window) in zip(agencies, windows) {
        let q = 1 - p
        var state = window.upperBound
        // Above what was reached before, only the agency's own step leads there.
        while state > reached {
          masses[state] =
            state >= weight && state - weight <= reached
            ? p * masses[state - weight] : 0
          state -= 1
        }
        let lowest = max(window.lowerBound, weight)
        if let base = masses.baseAddress, state >= lowest {
          LatticeStep.blend(
            base, with: base, weight: weight, from: state, downTo: lowest, stays: q, moves: p)
          state = lowest - 1
        }
        while state >= window.lowerBound {
          masses[state] *= q
          state -= 1
        }
        reached = window.upperBound
      }
    }
    // A state left out keeps its last mass and may pass it on once for each agency that follows.
    let count = Double(agencies.count)
    let kept = last.lowerBound...min(last.upperBound, all.count - 1)
    return LatticeMasses(
      lattice: lattice, first: last.lowerBound,
      masses: kept.count == all.count ? all : Array(all[kept]),
      dropped: isCut ? 2 * count * count * exp(-Self.cut) : 0)
  }
}
