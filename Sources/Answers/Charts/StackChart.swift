/// A bar a row made up of parts, such as the statuses of a sector's agencies.
///
///     █ connected  ▓ connecting  ▒ unconnected  ░ waived
///
///     sector                                       agencies   █  ▓  ▒  ░  share
///     bank          ██████████████▓▓▓▓▒▒▒░               22  14  4  3  1  66.7%
///     company       ██████████████▓▓▒▒                   18  14  2  2  0  77.8%
struct StackChart: Hashable, Sendable {
  let table: ChartTable
  /// The columns that say what a row is.
  let labels: [Int]
  /// The column of the whole; `nil` where the parts are all of it.
  var whole: Int?
  /// The columns of the parts, at most four.
  let parts: [Int]

  var isDrawable: Bool {
    !parts.isEmpty && table.rows.contains { row in parts.contains { row[$0].ends != nil } }
  }

  func lines(_ page: ChartPage) -> [String] {
    let count = min(table.rows.count, ChartPage.mostRows)
    let signs = parts.indices.map { page.glyphs.shades[max(0, 3 - $0)] }
    let rest = table.columns.indices.filter {
      !labels.contains($0) && $0 != whole && !parts.contains($0)
    }
    let columns = (whole.map { [$0] } ?? []) + parts + rest
    let right = columns.map { column -> SideColumn in
      let written = table.written(column, page, rows: count)
      guard let part = parts.firstIndex(of: column) else { return written }
      return SideColumn(signs[part], written.cells, isRight: true, isOfNames: false)
    }
    let rows = PictureRows(
      left: table.names(labels, page, rows: count), right: right,
      always: parts.count + (whole == nil ? 0 : 1), page)
    let stacks = table.rows.prefix(count).map { stack($0) }
    let most = stacks.map { $0.lengths.reduce(0, +) + $0.open }.max() ?? 0
    let isOpen = stacks.contains { $0.open > 0 }
    var lines = legend(signs, isOpen: isOpen, page) + ["", rows.header("", page)]
    for row in 0..<count {
      let drawn = draw(
        stacks[row], most: most, width: rows.width, signs, page)
      lines.append(rows.line(row, drawn: drawn.text, columns: drawn.columns, page))
    }
    lines += page.rest(of: table.rows.count)
    let leftOut = rows.leftOut.map { columns[$0] }
    let below = table.figures(leading: labels, others: leftOut, page)
    return below.isEmpty ? lines : lines + [""] + below
  }

  private func legend(_ signs: [String], isOpen: Bool, _ page: ChartPage) -> [String] {
    var entries = zip(signs, parts).map {
      "\($0) \(DisplayText.escaped(table.columns[$1].name))"
    }
    if isOpen { entries.append("\(page.glyphs.open) left open") }
    return page.wrapped(entries)
  }

  private struct Stack {
    /// The least of each part.
    let lengths: [Double]
    /// What belongs to one part or another.
    let open: Double
  }

  private func stack(_ row: [Cell]) -> Stack {
    let ends = parts.map { row[$0].ends }
    let least = ends.map { max(0, $0?.lowerBound ?? 0) }
    let most = ends.reduce(0) { $0 + max(0, $1?.upperBound ?? 0) }
    let sure = least.reduce(0, +)
    guard most > sure else { return Stack(lengths: least, open: 0) }
    let whole = whole.flatMap { row[$0].ends?.upperBound } ?? most
    return Stack(lengths: least, open: max(0, min(most, whole) - sure))
  }

  /// Whole columns a part, rounded so that the ends of the parts are right; a part that is there
  /// has one column at least, which the longest gives up.
  private func draw(
    _ stack: Stack, most: Double, width: Int, _ signs: [String], _ page: ChartPage
  ) -> (text: String, columns: Int) {
    let lengths = stack.lengths + [stack.open]
    var sum = 0.0
    var end = 0
    var columns: [Int] = []
    for length in lengths {
      sum += length
      let next = Int(page.length(sum, of: most, in: width).rounded())
      columns.append(next - end)
      end = next
    }
    for part in lengths.indices where lengths[part] > 0 && columns[part] == 0 {
      columns[part] = 1
      if end < width {
        end += 1
      } else if let longest = columns.indices.max(by: { columns[$0] < columns[$1] }),
        columns[longest] > 1
      {
        columns[longest] -= 1
      } else {
        columns[part] = 0
      }
    }
    let text = zip(signs + [page.glyphs.open], columns).map { ChartPage.row($0, $1) }.joined()
    return (text, columns.reduce(0, +))
  }
}
