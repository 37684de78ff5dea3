/// What moves a figure: a bar a row from its lower to its higher value, around the figure as
/// things stand.
struct TornadoChart: Hashable, Sendable {
  let table: ChartTable
  let label: Int
  let low: Int
  let high: Int
  /// The figure as things stand; without one the bars have no line in their middle.
  let figure: Cell?

  private var spans: [ClosedRange<Double>?] {
    table.rows.map { row in
      guard let low = row[low].ends, let high = row[high].ends else { return nil }
      return min(low.lowerBound, high.lowerBound)...max(low.upperBound, high.upperBound)
    }
  }

  var isDrawable: Bool { spans.contains { $0 != nil } }

  func lines(_ page: ChartPage) -> [String] {
    let count = min(table.rows.count, ChartPage.mostRows)
    let others = table.columns.indices.filter { ![label, low, high].contains($0) }
    let rows = PictureRows(
      left: [table.written(label, page, rows: count), table.written(low, page, rows: count)],
      right: [table.written(high, page, rows: count)], page)
    let spans = self.spans
    let scale = TornadoScale(spans.prefix(count).compactMap(\.self), figure?.ends, rows.width)
    var lines = [rows.header("", page)]
    for row in 0..<count {
      let drawn = scale.draw(spans[row], page)
      lines.append(rows.line(row, drawn: drawn, columns: rows.width, page))
    }
    lines += page.rest(of: table.rows.count)
    if let figure, figure.ends != nil {
      let shown = page.text(figure, .share)
      lines +=
        [""]
        + page.wrapped([
          "\(page.glyphs.vertical) \(shown) as things stand", "\(page.glyphs.shades[1]) lower",
          "\(page.glyphs.full) higher",
        ])
    }
    let leftOut = rows.leftOut.isEmpty ? [] : [high]
    let below = table.figures(leading: [label], others: leftOut + others, page)
    return below.isEmpty ? lines : lines + [""] + below
  }
}

/// Values along a line, with the figure that bars depart from.
private struct TornadoScale {
  private let low: Double
  private let high: Double
  private let width: Int
  private let centre: ClosedRange<Double>?

  init(_ spans: [ClosedRange<Double>], _ centre: ClosedRange<Double>?, _ width: Int) {
    let all = spans + (centre.map { [$0] } ?? [])
    low = all.map(\.lowerBound).min() ?? 0
    high = all.map(\.upperBound).max() ?? 0
    self.width = width
    self.centre = centre
  }

  /// From 0 to `width` − 1.
  private func place(_ value: Double) -> Double {
    let whole = high / 2 - low / 2
    guard whole > 0 else { return 0 }
    return (value / 2 - low / 2) / whole * Double(width - 1)
  }

  func draw(_ span: ClosedRange<Double>?, _ page: ChartPage) -> String {
    var cells = [String](repeating: " ", count: width)
    let middle = centre.map { Int(place($0.middle).rounded()) }
    if let span {
      let (from, to) = (place(span.lowerBound), place(span.upperBound))
      let (first, last) = (Int(from.rounded()), Int(to.rounded()))
      for column in first...max(first, last) {
        let isLower = middle.map { column < $0 } ?? false
        cells[column] = isLower ? page.glyphs.shades[1] : page.glyphs.full
      }
      // Less than half a column is shown as the part of a column that it is.
      if let middle, last == middle, let centre, span.upperBound > centre.upperBound,
        middle + 1 < width
      {
        let eighths = Int(((to - Double(middle)) * 8).rounded())
        if page.glyphs.eighths.indices.contains(eighths - 1) {
          cells[middle + 1] = page.glyphs.eighths[eighths - 1]
        }
      }
    }
    if let middle { cells[middle] = page.glyphs.vertical }
    return cells.joined()
  }
}
