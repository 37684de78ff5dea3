import AgencyModel

/// A row an agency, a column a week: in which week each connects.
struct GanttChart: Hashable, Sendable {
  let table: ChartTable
  let agency: Int
  let week: Int
  let date: Int
  let deadline: Day?

  /// How many weeks are drawn at the most.
  private static let mostWeeks = 500

  private var weeks: ClosedRange<Int>? {
    let weeks = table.rows.compactMap { row -> Int? in
      if case .count(let week) = row[week] { week } else { nil }
    }
    guard let first = weeks.min(), let last = weeks.max(), last.magnitude < 1 << 40,
      first.magnitude < 1 << 40, last - first < Self.mostWeeks
    else { return nil }
    return min(1, first)...last
  }

  var isDrawable: Bool { weeks.map { $0.count <= Self.mostWeeks } ?? false }

  func lines(_ page: ChartPage) -> [String] {
    guard let weeks else { return [] }
    let count = min(table.rows.count, ChartPage.mostRows)
    var others =
      [date] + table.columns.indices.filter { ![agency, week, date].contains($0) }
    var rows = layout(others, page, rows: count)
    var scale = WeekScale(weeks: weeks, width: rows.width)
    let isKnown = table.cells(week).allSatisfy { if case .count = $0 { true } else { false } }
    if !isKnown || !scale.isNumbered(page) {
      others = [week] + others
      rows = layout(others, page, rows: count)
      scale = WeekScale(weeks: weeks, width: rows.width)
    }
    let mark = deadlineColumn(weeks, scale, rows.width)
    var lines = [rows.header(scale.numbers(page).line, page)]
    for row in 0..<count {
      var cells = [String](repeating: " ", count: rows.width)
      if let mark { cells[mark] = page.glyphs.dashed }
      if case .count(let week) = table.rows[row][week] {
        for column in scale.columns(week) { cells[column] = page.glyphs.full }
      }
      lines.append(rows.line(row, drawn: cells.joined(), columns: rows.width, page))
    }
    lines += page.rest(of: table.rows.count)
    lines += [""] + legend(mark, scale, page)
    let leftOut = rows.leftOut.map { others[$0] }
    let below = table.figures(leading: [agency], others: leftOut, page)
    return below.isEmpty ? lines : lines + [""] + below
  }

  private func layout(_ others: [Int], _ page: ChartPage, rows count: Int) -> PictureRows {
    PictureRows(
      left: [table.written(agency, page, rows: count)],
      right: others.map { table.written($0, page, rows: count) }, page)
  }

  private func legend(_ mark: Int?, _ scale: WeekScale, _ page: ChartPage) -> [String] {
    let sign = page.glyphs.full
    var entries =
      scale.weeksPerColumn > 1
      ? [
        "a column is \(page.text(scale.weeksPerColumn)) weeks", "\(sign) connects in one of them",
      ] : ["the columns are weeks", "\(sign) connects in this one"]
    if mark != nil, let deadline {
      entries.append("\(page.glyphs.dashed) deadline \(page.text(deadline))")
    }
    return page.wrapped(entries)
  }

  /// The column after the week in which the deadline lies.
  private func deadlineColumn(
    _ weeks: ClosedRange<Int>, _ scale: WeekScale, _ width: Int
  ) -> Int? {
    guard let deadline else { return nil }
    let reached = table.rows.compactMap { row -> Int? in
      guard case .day(let day) = row[date], case .count(let week) = row[week], day >= deadline,
        weeks.contains(week), day.number < 1 << 40, deadline.number > -(1 << 40)
      else { return nil }
      // Whole weeks between have no agency.
      return week - (day - deadline) / 7
    }
    guard let week = reached.min(), let end = scale.columns(week).last, end + 1 < width else {
      return nil
    }
    return end + 1
  }
}

/// Weeks along a line of columns: several columns a week, or several weeks a column.
private struct WeekScale {
  let weeks: ClosedRange<Int>
  let width: Int
  let columnsPerWeek: Int
  let weeksPerColumn: Int

  init(weeks: ClosedRange<Int>, width: Int) {
    self.weeks = weeks
    self.width = width
    weeksPerColumn = max(1, (weeks.count + width - 1) / width)
    columnsPerWeek = weeksPerColumn > 1 ? 1 : max(1, min(6, (width - 1) / weeks.count))
  }

  func columns(_ week: Int) -> Range<Int> {
    guard weeks.contains(week) else { return 0..<0 }
    let start = (week - weeks.lowerBound) / weeksPerColumn * columnsPerWeek
    return start..<min(start + columnsPerWeek, width)
  }

  /// Whether every week has its number above it.
  func isNumbered(_ page: ChartPage) -> Bool { numbers(page).count == weeks.count }

  /// The numbers of weeks above their first columns, and how many find a place.
  func numbers(_ page: ChartPage) -> (line: String, count: Int) {
    var line = ""
    var end = 0
    var count = 0
    for week in weeks {
      let start = columns(week).lowerBound
      let number = page.text(week)
      guard start >= end, start + TextWidth.of(number) <= width else { continue }
      line += ChartPage.blanks(start - TextWidth.of(line)) + number
      // A blank at least stands between two numbers.
      end = start + TextWidth.of(number) + 1
      count += 1
    }
    return (line, count)
  }
}
