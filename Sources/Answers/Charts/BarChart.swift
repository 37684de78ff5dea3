/// A bar a row, each with its value; for what is compared, such as chances or sectors.
///
///     dependence                                                      chance
///     independent  ▎                                                   0.73%
///     rho 0.1      ██▌                                                 6.87%
///     highest      ████████████████████████████▍                       69.2%
///                  0%                  50%                   100%
struct BarChart: Hashable, Sendable {
  let table: ChartTable
  /// The columns that say what a row is.
  let labels: [Int]
  /// The column that is drawn.
  let value: Int
  /// The column of the most that the value could be, drawn behind it.
  var limit: Int?
  /// What each row shares its scale with; all rows one scale when empty.
  var units: [String] = []
  /// A value that has its place on the scale too, so that several charts share one.
  var full: Double?
  /// Figures to be written under the bars, the first column saying what a row is.
  var figures: ChartTable?
  /// Whether the meaning of shades, and columns that find no place beside the bars, stand under
  /// them; else whoever draws the chart says them.
  var isWhole = true

  /// Whether any row has something to draw.
  var isDrawable: Bool {
    table.rows.contains { row in
      row[value].ends != nil || limit.flatMap { row[$0].ends } != nil
    }
  }

  func lines(_ page: ChartPage) -> [String] {
    let count = min(table.rows.count, ChartPage.mostRows)
    let rows = layout(page, rows: count)
    let scales = BarScales(self, rows: count)
    var lines = [rows.header("", page)]
    for row in 0..<count {
      let bar = scales.bar(row, rows.width, page)
      lines.append(rows.line(row, drawn: bar.drawn, columns: bar.columns, page))
    }
    lines += page.rest(of: table.rows.count)
    if scales.isOfOne { lines.append(rows.line(under: scale(rows.width, page))) }
    let legend = legend(page)
    if isWhole, !legend.isEmpty { lines += [""] + legend }
    let leftOut = rows.leftOut.map { columns[$0] }
    for below in [
      isWhole ? table.figures(leading: labels, others: leftOut, page) : [],
      figures.map { $0.figures(leading: [0], others: Array($0.columns.indices.dropFirst()), page) }
        ?? [],
    ] where !below.isEmpty { lines += [""] + below }
    return lines
  }

  /// The columns of figures, the one that is drawn first.
  private var columns: [Int] {
    [value] + table.columns.indices.filter { !labels.contains($0) && $0 != value }
  }

  private func layout(_ page: ChartPage, rows count: Int) -> PictureRows {
    PictureRows(
      left: table.names(labels, page, rows: count),
      right: columns.map { table.written($0, page, rows: count) }, page)
  }

  /// The names of the columns that find no place beside the bars.
  func namesLeftOut(_ page: ChartPage) -> [String] {
    layout(page, rows: min(table.rows.count, ChartPage.mostRows)).leftOut.map {
      table.columns[columns[$0]].name
    }
  }

  private func scale(_ width: Int, _ page: ChartPage) -> String {
    let ends = [0, 50, 100].map { page.percent($0) }
    let widths = ends.map { TextWidth.of($0) }
    let before = width / 2 - widths[1] / 2 - widths[0]
    let after = width - width / 2 + widths[1] / 2 - widths[1] - widths[2]
    guard before > 0, after > 0 else {
      return ends[0] + ChartPage.blanks(width - widths[0] - widths[2]) + ends[2]
    }
    return ends[0] + ChartPage.blanks(before) + ends[1] + ChartPage.blanks(after) + ends[2]
  }

  /// What the shades of bars mean; nothing where all are alike.
  func legend(_ page: ChartPage) -> [String] {
    let cells = table.rows.prefix(ChartPage.mostRows).map { $0[value] }
    let name = DisplayText.escaped(table.columns[value].name)
    if let limit {
      let most = DisplayText.escaped(table.columns[limit].name)
      return page.wrapped(["\(page.glyphs.full) \(name)", "\(page.glyphs.shades[0]) \(most)"])
    }
    let isOpen = cells.contains { cell in cell.ends.map { $0.lowerBound < $0.upperBound } ?? false }
    return isOpen
      ? page.wrapped(["\(page.glyphs.full) the least", "\(page.glyphs.shades[1]) up to the most"])
      : []
  }
}

/// The scales of a bar chart, and its bars.
private struct BarScales {
  private struct Scale {
    var low = 0.0
    var high = 0.0
    var isOfOne = true
  }

  private let bars: [(ends: ClosedRange<Double>?, limit: Double?, unit: String)]
  private var scales: [String: Scale] = [:]

  init(_ chart: BarChart, rows count: Int) {
    bars = chart.table.rows.prefix(count).enumerated().map { index, row in
      let unit = chart.units.isEmpty ? "" : chart.units[index]
      return (row[chart.value].ends, chart.limit.flatMap { row[$0].ends?.upperBound }, unit)
    }
    for (bar, row) in zip(bars, chart.table.rows) {
      guard let ends = bar.ends ?? bar.limit.map({ 0...max(0, $0) }) else { continue }
      var scale = scales[bar.unit] ?? Scale()
      scale.low = min(scale.low, ends.lowerBound)
      scale.high = max(scale.high, ends.upperBound, bar.limit ?? 0, chart.full ?? 0)
      scale.isOfOne = scale.isOfOne && bar.ends != nil && row[chart.value].isPartOfOne
      scales[bar.unit] = scale
    }
    for (unit, scale) in scales where scale.isOfOne && scale.low >= 0 && scale.high <= 1 {
      scales[unit]?.high = 1
    }
  }

  /// Whether all bars are parts of one.
  var isOfOne: Bool {
    scales.count == 1 && scales.values.allSatisfy { $0.isOfOne && $0.low >= 0 && $0.high <= 1 }
  }

  private var hasNegative: Bool { scales.values.contains { $0.low < 0 } }

  func bar(_ row: Int, _ width: Int, _ page: ChartPage) -> (drawn: String, columns: Int) {
    let bar = bars[row]
    guard let scale = scales[bar.unit] else {
      let rest = bar.limit.map { ChartPage.row(page.glyphs.shades[0], $0 > 0 ? width : 0) } ?? ""
      return (rest, rest.isEmpty ? 0 : width)
    }
    if hasNegative { return signed(bar.ends, scale, width, page) }
    func end(_ value: Double) -> Int {
      value > 0 ? max(1, Int(page.length(value, of: scale.high, in: width).rounded())) : 0
    }
    var drawn = ""
    var columns = 0
    if let ends = bar.ends {
      let isExact = ends.lowerBound == ends.upperBound
      if isExact, bar.limit == nil {
        drawn = page.bar(page.length(ends.lowerBound, of: scale.high, in: width))
        columns = TextWidth.of(drawn)
      } else {
        // What stands before a shade ends at a whole column, and the shade is always seen.
        let most = max(end(ends.upperBound), isExact ? 0 : 1)
        let least = isExact ? most : min(end(ends.lowerBound), most - 1)
        drawn =
          ChartPage.row(page.glyphs.full, least)
          + ChartPage.row(page.glyphs.shades[1], most - least)
        columns = most
      }
    }
    if let limit = bar.limit, end(limit) > columns {
      drawn += ChartPage.row(page.glyphs.shades[0], end(limit) - columns)
      columns = end(limit)
    }
    return (drawn, columns)
  }

  /// A bar to the left or right of a line at zero, in whole columns.
  private func signed(
    _ ends: ClosedRange<Double>?, _ scale: Scale, _ width: Int, _ page: ChartPage
  ) -> (drawn: String, columns: Int) {
    let whole = scale.high / 2 - scale.low / 2
    let room = width - 1
    func columns(_ value: Double) -> Int {
      guard whole > 0, value != 0 else { return 0 }
      let length = Int((min(abs(value / 2 / whole), 1) * Double(room)).rounded())
      return max(1, length)
    }
    let before = min(columns(scale.low), room - min(1, columns(scale.high)))
    var cells = [String](repeating: " ", count: width)
    if let ends {
      let (low, high) = (ends.lowerBound, ends.upperBound)
      let isExact = low == high
      for column in 0..<before where low < 0 {
        let distance = before - column
        if distance > columns(min(0, low)) { continue }
        cells[column] =
          distance <= columns(min(0, high)) || isExact ? page.glyphs.full : page.glyphs.shades[1]
      }
      for column in (before + 1)..<max(width, before + 2) where high > 0 && column < width {
        let distance = column - before
        if distance > columns(high) { continue }
        cells[column] =
          distance <= columns(max(0, low)) || isExact ? page.glyphs.full : page.glyphs.shades[1]
      }
    }
    cells[before] = page.glyphs.vertical
    return (cells.joined(), width)
  }
}
