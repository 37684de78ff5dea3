/// Round values along a scale, from at or below the lowest value to at or above the highest.
struct ChartTicks {
  /// At least two, rising evenly.
  let values: [Double]

  /// - Parameters:
  ///   - range: What the scale must hold; its length must be finite.
  ///   - most: How many intervals there may be; one or two more when the ends are rounded.
  ///   - isOfOne: Whether the values are parts of one, so that the scale stays within 0 and 1.
  ///   - isWhole: Whether steps below 1 make no sense.
  init?(_ range: ClosedRange<Double>, most: Int, isOfOne: Bool = false, isWhole: Bool = false) {
    let length = range.upperBound - range.lowerBound
    guard length.isFinite, range.upperBound.magnitude < 1e15, range.lowerBound.magnitude < 1e15
    else { return nil }
    let needed =
      length > 0
      ? length / Double(most) : isOfOne ? 0.01 : max(1e-9, range.upperBound.magnitude / 20)
    var step = Self.step(notBelow: needed)
    if isWhole { step = max(1, step) }
    // A step below 1 is kept by its inverse, which is whole, so that 0.8 is 80 hundredths.
    let inverse = step < 1 ? (1 / step).rounded() : 1
    func value(_ index: Double) -> Double { step < 1 ? index / inverse : index * step }
    func index(_ value: Double) -> Double { step < 1 ? value * inverse : value / step }
    var first = (index(range.lowerBound) + 1e-9).rounded(.down)
    var last = (index(range.upperBound) - 1e-9).rounded(.up)
    if first == last {
      if !(isOfOne && value(first) <= 0) { first -= 1 }
      if !(isOfOne && value(last) >= 1) { last += 1 }
    }
    guard last > first, last - first < 1000, first.magnitude < 1e15, last.magnitude < 1e15 else {
      return nil
    }
    values = (0...Int(last - first)).map { value(first + Double($0)) }
  }

  /// 1, 2 or 5 times a power of ten.
  private static func step(notBelow needed: Double) -> Double {
    var power = 1.0
    while power > needed, power > 1e-12 { power /= 10 }
    while power * 10 <= needed { power *= 10 }
    for factor in [1.0, 2, 5, 10] where power * factor >= needed { return power * factor }
    return power * 10
  }

  /// Each value as the page writes it: whole percentages, counts, or numbers.
  func texts(isOfOne: Bool, _ page: ChartPage) -> [String] {
    let percents = values.map { ($0 * 100).rounded() }
    let isWholePercent = zip(percents, values).allSatisfy {
      abs($0 - $1 * 100) < 1e-9 && (0...1000).contains($0)
    }
    return zip(values, percents).map { value, percent in
      if isOfOne {
        return isWholePercent ? page.percent(Int(percent)) : page.text(.fraction(value), .share)
      }
      return Int(exactly: value).map { page.text($0) } ?? page.text(.number(value), .number)
    }
  }
}
