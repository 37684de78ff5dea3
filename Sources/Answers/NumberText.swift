/// Counts as people read them.
public enum CountText {
  /// `2,500`, or `۲٬۵۰۰`.
  public static func spelled(_ count: Int, persianDigits: Bool = false) -> String {
    let digits = grouped(count.magnitude.description)
    return inDigits((count < 0 ? "-" : "") + digits, persian: persianDigits)
  }
}

/// Numbers that are no shares.
public enum NumberText {
  /// A number as people read it: `2,500`, `2.35`, `0.0042`.
  ///
  /// At most two decimals, a half away from zero, judged on the shortest decimal spelling. A
  /// number that this would show as 0 keeps two digits that say something, and one nearer to 0
  /// than a millionth is `< 0.000001` (or `> -0.000001`): only zero is written 0. From 10²¹ on it
  /// is written with an exponent; not finite, it is `none`.
  public static func spelled(_ value: Double, persianDigits: Bool = false) -> String {
    guard let exact = DecimalSpelling(value) else { return "none" }
    if exact.magnitude > 20 { return inDigits(value.description, persian: persianDigits) }
    var rounded = exact.rounded(toDecimals: 2)
    if rounded.isZero, !exact.isZero {
      guard exact.magnitude >= -6 else {
        let limit = exact.isNegative ? "> -0.000001" : "< 0.000001"
        return inDigits(limit, persian: persianDigits)
      }
      rounded = exact.rounded(toDecimals: 1 - exact.magnitude)
    }
    return inDigits(rounded.text(isGrouped: true), persian: persianDigits)
  }

  /// A number as programs read it: the shortest decimal that reads back as the same double.
  ///
  /// Whole numbers have no point (`5`), and all their digits below nine quintillions: a reader that
  /// refuses what it would have to round takes those. There is no exponent else but from 10¹⁵ on and
  /// below 10⁻¹⁵, where it has the form that JSON allows (`5e-324`). `nil` when the number is not
  /// finite.
  static func exact(_ value: Double) -> String? {
    guard let spelling = DecimalSpelling(value) else { return nil }
    if value.magnitude < 9e18, let whole = Int(exactly: value) { return whole.description }
    return (-15...14).contains(spelling.magnitude) ? spelling.text() : spelling.scientificText
  }
}
