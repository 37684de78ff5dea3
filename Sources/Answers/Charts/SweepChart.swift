/// A question over one variable: bars for each thing that the question tells of.
struct SweepChart: Hashable, Sendable {
  struct Panel: Hashable, Sendable {
    /// What it shows: `connected%`.
    let title: [Cell]
    var bars: BarChart
  }

  let panels: [Panel]
  /// Rows of the question that have no figure to draw.
  var titlesLeftOut: [[Cell]] = []
  /// Columns of the question that are not drawn.
  var columnsLeftOut: [String] = []

  var isDrawable: Bool { panels.contains { $0.bars.isDrawable } }

  func lines(_ page: ChartPage) -> [String] {
    var lines: [String] = []
    var drawn = 0
    var leftOut: [[Cell]] = []
    for panel in panels {
      let title = page.written(panel.title)
      guard lines.isEmpty || drawn + panel.bars.table.rows.count <= ChartPage.mostRows else {
        leftOut.append(panel.title)
        continue
      }
      drawn += panel.bars.table.rows.count
      if !lines.isEmpty { lines.append("") }
      if !title.isEmpty {
        lines.append(bold(withoutTrailingSpaces(page.cut(title, to: page.width)), page.style))
      }
      lines += panel.bars.lines(page)
    }
    let legend = panels.lazy.map { $0.bars.legend(page) }.first { !$0.isEmpty } ?? []
    let names = panels.first.map { $0.bars.namesLeftOut(page) } ?? []
    for below in [
      legend, page.leftOut(leftOut + titlesLeftOut, names + columnsLeftOut),
    ] where !below.isEmpty { lines += [""] + below }
    return lines
  }
}
