import AgencyModel

/// A day that matters, such as the deadline, with its name above the column it stands in.
struct DayMark {
  let column: Int
  let name: String

  /// The line above a picture of a width: the name ends in the column, or begins in it where it
  /// would not fit before.
  func label(width: Int, _ page: ChartPage) -> String {
    let before = "\(name) \(page.glyphs.down)"
    let length = TextWidth.of(before)
    if column + 1 >= length {
      return ChartPage.blanks(column + 1 - length) + page.fitted(before, to: length)
    }
    let after = page.cut("\(page.glyphs.down) \(name)", to: width - column)
    return ChartPage.blanks(column) + after
  }
}

/// Days along a line of so many columns.
struct DayScale {
  let first: Day
  let last: Day
  let width: Int

  func column(_ day: Double) -> Int {
    let whole = Double(last.number) - Double(first.number)
    guard whole > 0, width > 1 else { return 0 }
    let part = (day - Double(first.number)) / whole
    return Int((min(max(part, 0), 1) * Double(width - 1)).rounded())
  }

  func column(_ day: Day) -> Int { column(Double(day.number)) }

  /// The mark of a deadline, where the scale reaches it.
  func deadline(_ day: Day?, _ page: ChartPage) -> DayMark? {
    guard let day, (first...max(first, last)).contains(day) else { return nil }
    return DayMark(column: column(day), name: "deadline \(page.text(day))")
  }
}
