import AgencyModel

extension Cell {
  /// The numbers from the lowest to the highest that a cell allows, as a picture measures them.
  ///
  /// Days are counted from 1970. Of a chance only whose bound is known, all that the bound allows.
  /// `nil` where there is no number, or one that is not finite.
  var ends: ClosedRange<Double>? {
    switch self {
    case .count(let count): finite(Double(count))
    case .number(let value), .fraction(let value), .points(let value), .chance(let value, _):
      finite(value)
    case .share(let part, let whole): whole > 0 ? finite(Double(part) / Double(whole)) : nil
    case .day(let day): finite(Double(day.number))
    case .none, .text, .term, .truth: nil
    case .range: rangeEnds
    }
  }

  /// Whether it is a share or a chance, which has its place between 0 and 1.
  var isPartOfOne: Bool {
    switch self {
    case .share, .fraction, .chance: true
    case .range: least.isPartOfOne || most.isPartOfOne
    case .none, .text, .term, .count, .number, .points, .day, .truth: false
    }
  }

  /// Whether it says how likely something is.
  var isChance: Bool {
    switch self {
    case .chance: true
    case .range: least.isChance || most.isChance
    case .none, .text, .term, .count, .number, .share, .fraction, .points, .day, .truth: false
    }
  }

  private var rangeEnds: ClosedRange<Double>? {
    switch (least.ends, most.ends) {
    case (let low?, let high?):
      min(low.lowerBound, high.lowerBound)...max(low.upperBound, high.upperBound)
    case (nil, let high?): isPartOfOne ? min(0, high.lowerBound)...high.upperBound : high
    case (let low?, nil): isPartOfOne ? low.lowerBound...max(1, low.upperBound) : low
    case (nil, nil): nil
    }
  }

  private func finite(_ value: Double) -> ClosedRange<Double>? {
    value.isFinite ? value...value : nil
  }
}

extension ClosedRange<Double> {
  /// The value halfway; the ends are halved first, since their sum may not be finite.
  var middle: Double { lowerBound / 2 + upperBound / 2 }
}
