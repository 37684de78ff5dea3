import AgencyModel

/// A line a row from today to a day, on one time scale with the deadline.
struct DateChart: Hashable, Sendable {
  let table: ChartTable
  /// The columns that say what a row is.
  let labels: [Int]
  let date: Int
  let today: Day?
  let deadline: Day?

  private var days: [ClosedRange<Double>] {
    table.cells(date).compactMap(\.ends).filter {
      $0.upperBound.magnitude < 1e12 && $0.lowerBound.magnitude < 1e12
    }
  }

  var isDrawable: Bool { !days.isEmpty }

  func lines(_ page: ChartPage) -> [String] {
    let count = min(table.rows.count, ChartPage.mostRows)
    let known = days.flatMap { [Day(number: Int($0.lowerBound)), Day(number: Int($0.upperBound))] }
    let marks = [today, deadline].compactMap(\.self)
    guard let first = (known + marks).min(), let last = (known + marks).max() else { return [] }
    var written = table.written(date, page, rows: count)
    written = SideColumn(
      written.header, written.cells.map { $0.isEmpty ? "no date" : $0 }, isOfNames: false)
    let others = table.columns.indices.filter { !labels.contains($0) && $0 != date }
    let rows = PictureRows(
      left: table.names(labels, page, rows: count),
      right: [written] + others.map { table.written($0, page, rows: count) }, page)
    let scale = DayScale(first: first, last: last, width: rows.width)
    let mark = scale.deadline(deadline, page)
    var lines =
      mark.map { [rows.line(under: $0.label(width: page.width - rows.start, page))] } ?? []
    lines.append(rows.header(ends(first, last, rows.width, page), page))
    for row in 0..<count {
      var cells = [String](repeating: " ", count: rows.width)
      if let mark { cells[mark.column] = page.glyphs.dashed }
      if let ends = table.rows[row][date].ends {
        let from = scale.column(today ?? first)
        let (least, most) = (scale.column(ends.lowerBound), scale.column(ends.upperBound))
        for column in min(from, least)...max(from, most) { cells[column] = page.glyphs.horizontal }
        cells[from] = page.glyphs.start
        cells[least] = page.glyphs.point
        cells[most] = page.glyphs.point
      }
      lines.append(
        rows.line(row, drawn: cells.joined(), columns: rows.width, page))
    }
    lines += page.rest(of: table.rows.count)
    let leftOut = rows.leftOut.map { $0 > 0 ? others[$0 - 1] : date }
    let below = table.figures(leading: labels, others: leftOut, page)
    return below.isEmpty ? lines : lines + [""] + below
  }

  /// The first day and the last above the ends of the scale, as far as they fit.
  private func ends(_ first: Day, _ last: Day, _ width: Int, _ page: ChartPage) -> String {
    let (left, right) = (page.text(first), page.text(last))
    let blanks = width - TextWidth.of(left) - TextWidth.of(right)
    return blanks > 1 ? left + ChartPage.blanks(blanks) + right : page.cut(left, to: width)
  }
}
