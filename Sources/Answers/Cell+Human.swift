import AgencyModel
import Wording

extension Cell {
  /// The cell as people read it, on one line, safe for a screen.
  ///
  /// A missing value is empty, but in a column of shares or points it is `none`: there it means a
  /// share of nothing, which must not be taken for 0%. A number that is not finite is `none`. Of a
  /// range whose ends read the same, that one value is written.
  public func humanText(in kind: AnswerColumn.Kind, style: RenderStyle) -> String {
    let isPersian = style.hasPersianDigits
    switch self {
    case .none: return kind == .share || kind == .points ? style.text("none") : ""
    case .text(let text): return DisplayText.escaped(text)
    case .term(let phrase): return DisplayText.escaped(style.text(phrase))
    case .count(let count): return CountText.spelled(count, persianDigits: isPersian)
    case .number(let value): return NumberText.spelled(value, persianDigits: isPersian)
    case .share(let part, let whole):
      return ShareText.percent(part, of: whole, persianDigits: isPersian)
    case .fraction(let fraction): return ShareText.percent(fraction, persianDigits: isPersian)
    case .chance(let chance, let isCertain):
      return style.language == .persian
        ? style.text("\(ChanceText.spelled(chance, isCertain: isCertain))")
        : ChanceText.spelled(chance, isCertain: isCertain, persianDigits: isPersian)
    case .points(let difference):
      return style.language == .persian
        ? style.text("\(ShareText.points(difference))")
        : ShareText.points(difference, persianDigits: isPersian)
    case .day(let day):
      return DayText.spelled(day, solarHijri: style.isSolarHijri, persianDigits: isPersian)
    case .truth(let isTrue): return style.text(isTrue ? "yes" : "no")
    case .range: return rangeText(in: kind, style: style)
    }
  }

  /// The lowest value that a cell allows: its own, or the lower end of a range.
  var least: Cell {
    if case .range(let least, _) = self { return least.least }
    return self
  }

  /// The highest value that a cell allows.
  var most: Cell {
    if case .range(_, let most) = self { return most.most }
    return self
  }

  /// `6–19`, `82.4–91.5%`; with spaces around the dash when an end has a sign or is no number.
  private func rangeText(in kind: AnswerColumn.Kind, style: RenderStyle) -> String {
    if case (.none, .none) = (least, most) { return Cell.none.humanText(in: kind, style: style) }
    switch (least, most) {
    // An end that nothing is known of leaves a bound.
    case (.none, .chance): return ChanceText.bound("<", most.humanText(in: kind, style: style))
    case (.chance, .none): return ChanceText.bound(">", least.humanText(in: kind, style: style))
    default: break
    }
    let ends = [least, most].map { end in
      if case .none = end { return style.text("none") }
      return end.humanText(in: kind, style: style)
    }
    var (low, high) = (ends[0], ends[1])
    guard low != high else { return low }
    for unit in ["%", "\u{66A}", " points", " واحد درصد"]
    where low.hasSuffix(unit) && high.hasSuffix(unit) {
      if unit.hasPrefix(" ") || (low.startsWithDigit && high.startsWithDigit) {
        low.removeLast(unit.count)
      }
    }
    let isPlain = least.isNumeric && most.isNumeric && low.startsWithDigit && high.startsWithDigit
    high = isPlain ? "–" + high : " – " + high
    return low + high
  }

  private var isNumeric: Bool {
    switch self {
    case .count, .number, .share, .fraction, .chance, .points: true
    case .none, .text, .term, .day, .truth, .range: false
    }
  }
}

extension String {
  /// Whether the first scalar is an ASCII or a Persian digit.
  fileprivate var startsWithDigit: Bool {
    guard let first = unicodeScalars.first else { return false }
    return ("0"..."9").contains(first) || ("\u{6F0}"..."\u{6F9}").contains(first)
  }
}
