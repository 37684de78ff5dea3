import AgencyModel

/// A figure over the days ahead: its median with bands around it, and the deadline.
///
/// Between the weeks that were reckoned the bands are drawn straight; the figures stand below.
struct FanChart: Hashable, Sendable {
  let table: ChartTable
  let date: Int
  /// The columns of the values not exceeded with a chance of 5%, 25%, 50%, 75% and 95%.
  let quantiles: [Int]
  let deadline: Day?

  /// One day with its quantiles, lowest first.
  private struct Point {
    let day: Day
    let values: [Double]
  }

  private var points: [Point] {
    table.rows.compactMap { row -> Point? in
      guard case .day(let day) = row[date], day.number.magnitude < 1 << 40 else { return nil }
      let ends = quantiles.compactMap { row[$0].ends }
      guard ends.count == 5 else { return nil }
      return Point(
        day: day,
        values: [
          ends[0].lowerBound, ends[1].lowerBound, ends[2].middle, ends[3].upperBound,
          ends[4].upperBound,
        ])
    }.sorted { $0.day < $1.day }
  }

  private var isOfOne: Bool {
    table.rows.allSatisfy { row in
      quantiles.allSatisfy { row[$0].ends == nil || row[$0].isPartOfOne }
    }
  }

  private var ticks: ChartTicks? {
    let values = points.flatMap(\.values)
    guard let low = values.min(), let high = values.max() else { return nil }
    let isWhole = table.rows.allSatisfy { row in
      quantiles.allSatisfy {
        if case .number(let value) = row[$0] { value == value.rounded() } else { true }
      }
    }
    return ChartTicks(
      low...high, most: 5, isOfOne: isOfOne && low >= 0 && high <= 1, isWhole: isWhole && !isOfOne)
  }

  var isDrawable: Bool { ticks != nil }

  func lines(_ page: ChartPage) -> [String] {
    let leading = [table.place("week"), date].compactMap(\.self)
    let others = table.columns.indices.filter { !leading.contains($0) }
    let every = (table.rows.count + ChartPage.mostRows - 1) / ChartPage.mostRows
    let last = table.rows.count - 1
    let shown = ChartTable(
      columns: table.columns,
      rows: table.rows.enumerated().filter { $0.offset == last || $0.offset % every == 0 }
        .map(\.element).suffix(ChartPage.mostRows))
    return picture(page) + [""] + shown.figures(leading: leading, others: others, page)
      + page.rest(of: table.rows.count, but: shown.rows.count)
  }

  private func picture(_ page: ChartPage) -> [String] {
    let points = self.points
    guard let ticks, let first = points.first, let last = points.last,
      let low = ticks.values.first, let high = ticks.values.last
    else { return [] }
    let names = ticks.texts(isOfOne: isOfOne, page)
    let namesWidth = names.reduce(0) { max($0, TextWidth.of($1)) }
    // One day alone is no course over time.
    let width = first.day < last.day ? max(8, page.width - namesWidth - 2) : 12
    let days = DayScale(first: first.day, last: last.day, width: width)
    let each = max(2, 15 / (ticks.values.count - 1))
    let height = (ticks.values.count - 1) * each + 1
    func level(_ value: Double) -> Int {
      Int(((value - low) / (high - low) * Double(height - 1)).rounded())
    }
    let mark = days.deadline(deadline, page)
    var grid = [[String]](repeating: [String](repeating: " ", count: width), count: height)
    for column in 0..<width {
      let levels = values(at: column, of: width, points).map(level)
      for row in levels[0]...max(levels[0], levels[4]) where grid.indices.contains(row) {
        let isInner = row >= levels[1] && row <= levels[3]
        grid[row][column] =
          row == levels[2] ? page.glyphs.full : page.glyphs.shades[isInner ? 1 : 0]
      }
    }
    if let mark {
      for row in grid.indices where grid[row][mark.column] == " " {
        grid[row][mark.column] = page.glyphs.dashed
      }
    }
    let margin = ChartPage.blanks(namesWidth + 2)
    var lines = mark.map { [withoutTrailingSpaces(margin + $0.label(width: width, page))] } ?? []
    for row in grid.indices.reversed() {
      let name =
        row % each == 0
        ? page.fitted(names[row / each], to: namesWidth, isRight: true)
        : ChartPage.blanks(namesWidth)
      let axis = row % each == 0 ? page.glyphs.tick : page.glyphs.vertical
      lines.append(
        "\(name) \(axis)\(page.painted(withoutTrailingSpaces(grid[row].joined())))")
    }
    lines += dayAxis(points, days, page).map {
      withoutTrailingSpaces(ChartPage.blanks(namesWidth + 1) + $0)
    }
    let glyphs = page.glyphs
    return lines + [""]
      + page.wrapped([
        "\(glyphs.full) median (q50)", "\(glyphs.shades[1]) q25 to q75, half of the cases",
        "\(glyphs.shades[0]) q05 to q95, nine of ten",
      ])
  }

  /// The quantiles at a column, between two weeks in proportion.
  private func values(at column: Int, of width: Int, _ points: [Point]) -> [Double] {
    guard let first = points.first, let last = points.last else { return [] }
    let span = Double(last.day - first.day)
    let day = Double(first.day.number) + Double(column) / Double(max(1, width - 1)) * span
    guard let after = points.first(where: { Double($0.day.number) >= day }) else {
      return last.values
    }
    guard let before = points.last(where: { Double($0.day.number) <= day }),
      before.day < after.day
    else { return after.values }
    let part = (day - Double(before.day.number)) / Double(after.day - before.day)
    return zip(before.values, after.values).map { $0 + ($1 - $0) * part }
  }

  /// The line under the picture with a tick a week, and the days below it as far as they fit.
  private func dayAxis(_ points: [Point], _ days: DayScale, _ page: ChartPage) -> [String] {
    var axis = [String](repeating: page.glyphs.horizontal, count: days.width)
    for point in points { axis[days.column(point.day)] = page.glyphs.dayTick }
    var labels: [(start: Int, text: String, width: Int)] = []
    func place(_ day: Day) {
      let text = page.text(day)
      let width = TextWidth.of(text)
      let start = min(max(0, days.column(day) - width / 2), days.width - width)
      let isFree = labels.allSatisfy {
        start >= $0.start + $0.width + 2 || start + width + 2 <= $0.start
      }
      if isFree, start >= 0 { labels.append((start, text, width)) }
    }
    if let last = points.last { place(last.day) }
    for point in points { place(point.day) }
    var line = ""
    var end = 0
    for label in labels.sorted(by: { $0.start < $1.start }) {
      line += ChartPage.blanks(label.start - end) + page.fitted(label.text, to: label.width)
      end = label.start + label.width
    }
    return [page.glyphs.corner + axis.joined(), " " + line]
  }
}
