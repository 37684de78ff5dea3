/// Products of polynomials with coefficients ≥ 0: the arithmetic under the exact laws.
///
/// Nothing is ever subtracted, so every coefficient keeps a relative accuracy of about n·ε
/// however small it is. The kernels work on eight numbers at a time in buffers with `padding`
/// zeros on both sides, which spares them every test at the ends.
enum PositiveProduct {
  typealias Lanes = SIMD8<Double>
  typealias Buffer = UnsafeMutablePointer<Double>

  /// Zeros that must lie before and after each operand.
  static let padding = 16

  @inline(__always)
  private static func load(_ place: Buffer) -> Lanes {
    UnsafeRawPointer(place).loadUnaligned(as: Lanes.self)
  }

  @inline(__always)
  private static func store(_ lanes: Lanes, to place: Buffer) {
    UnsafeMutableRawPointer(place).storeBytes(of: lanes, as: Lanes.self)
  }

  /// Writes the `chances.count` + 1 coefficients of ∏((1 − pᵢ) + pᵢ·x) to `result`.
  ///
  /// Four factors a pass, so that each coefficient is loaded and stored a quarter as often.
  /// `result` needs zeros before it and may be overwritten with zeros behind it, both `padding`
  /// wide. Complexity: O(n²); for short products.
  static func linearFactors(_ chances: UnsafeBufferPointer<Double>, into result: Buffer) {
    result[0] = 1
    var degree = 0
    while degree + 4 <= chances.count {
      let (a, b) = (quadratic(chances, degree), quadratic(chances, degree + 2))
      let c0 = a.0 * b.0
      let c1 = a.0 * b.1 + a.1 * b.0
      let c2 = a.0 * b.2 + a.1 * b.1 + a.2 * b.0
      let c3 = a.1 * b.2 + a.2 * b.1
      let c4 = a.2 * b.2
      for index in 1...4 { result[degree + index] = 0 }
      // From the top down, so that no coefficient is overwritten before its last use. The last
      // step may reach below 0, where it turns zeros into zeros.
      var top = degree + 4
      while top >= 0 {
        let place = result + (top - 7)
        var sum = c0 * load(place) + c1 * load(place - 1)
        sum += c2 * load(place - 2) + c3 * load(place - 3)
        sum += c4 * load(place - 4)
        store(sum, to: place)
        top -= 8
      }
      degree += 4
    }
    while degree < chances.count {
      let chance = chances[degree]
      result[degree + 1] = 0
      for index in stride(from: degree + 1, through: 0, by: -1) {
        result[index] = (1 - chance) * result[index] + chance * result[index - 1]
      }
      degree += 1
    }
  }

  /// The coefficients of two factors.
  @inline(__always)
  private static func quadratic(
    _ chances: UnsafeBufferPointer<Double>, _ index: Int
  ) -> (Double, Double, Double) {
    let (p, r) = (chances[index], chances[index + 1])
    let (q, s) = (1 - p, 1 - r)
    return (q * s, q * r + p * s, p * r)
  }

  /// Writes Σᵢ a[i]·b[k − i] for every k of `range` to `result`, the first at index 0.
  ///
  /// `b` needs `padding` zeros on both sides; `result` is written nowhere else and may not overlap
  /// the operands. Complexity: O(range · a).
  static func convolve(
    _ a: Buffer, _ aCount: Int, _ b: Buffer, _ bCount: Int,
    range: Range<Int>, into result: Buffer
  ) {
    var first = range.lowerBound
    while first < range.upperBound {
      // The terms that reach any of the eight outputs first...first + 7.
      let low = max(0, first - bCount + 1)
      let high = min(aCount - 1, first + 7)
      // Eight scalars instead of one vector: the release build makes vectors of them, and the
      // debug build is ten times as fast.
      var (s0, s1, s2, s3) = (0.0, 0.0, 0.0, 0.0)
      var (s4, s5, s6, s7) = (0.0, 0.0, 0.0, 0.0)
      var index = low
      while index <= high {
        let factor = a[index]
        let row = b + (first - index)
        s0 += factor * row[0]
        s1 += factor * row[1]
        s2 += factor * row[2]
        s3 += factor * row[3]
        s4 += factor * row[4]
        s5 += factor * row[5]
        s6 += factor * row[6]
        s7 += factor * row[7]
        index += 1
      }
      let sums = Lanes(s0, s1, s2, s3, s4, s5, s6, s7)
      let place = result + (first - range.lowerBound)
      let left = range.upperBound - first
      if left >= 8 {
        store(sums, to: place)
      } else {
        for lane in 0..<left { place[lane] = sums[lane] }
      }
      first += 8
    }
  }
}
