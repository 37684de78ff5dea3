/// How often the values of a column fall into each of a few even ranges.
struct Histogram: Hashable, Sendable {
  let column: AnswerColumn
  let cells: [Cell]

  private static let mostRanges = 12

  private var values: [Double] { cells.compactMap { $0.ends?.middle } }

  private var ticks: ChartTicks? {
    guard let low = values.min(), let high = values.max() else { return nil }
    let isWhole = cells.allSatisfy { if case .count = $0 { true } else { $0.ends == nil } }
    return ChartTicks(low...high, most: Self.mostRanges, isWhole: isWhole)
  }

  var isDrawable: Bool { ticks != nil }

  func lines(_ page: ChartPage) -> [String] {
    guard let ticks, let first = ticks.values.first else { return [] }
    let names = ticks.texts(isOfOne: cells.contains(where: \.isPartOfOne), page)
    let step = ticks.values[1] - first
    var counts = [Int](repeating: 0, count: ticks.values.count - 1)
    for value in values {
      // The highest value of all closes the last range.
      let range = min(Int(((value - first) / step + 1e-9).rounded(.down)), counts.count - 1)
      counts[max(0, range)] += 1
    }
    var rows: [[Cell]] = counts.indices.map { range in
      let isLast = range == counts.count - 1
      let name = "\(names[range]) \(isLast ? "to" : "to below") \(names[range + 1])"
      return [.text(name), .count(counts[range])]
    }
    let missing = cells.count - values.count
    if missing > 0 { rows.append([.text("none"), .count(missing)]) }
    let table = ChartTable(
      columns: [AnswerColumn(column.name, .text), AnswerColumn("rows", .count)], rows: rows)
    return BarChart(table: table, labels: [0], value: 1).lines(page)
  }
}
