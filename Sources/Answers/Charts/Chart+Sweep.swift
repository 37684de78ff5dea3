extension Chart {
  /// More different rows of one question are no picture.
  private static let mostPanels = 12
  /// So many of a question's metrics are drawn over two variables: the two that are set come first.
  private static let mostMetrics = 2

  /// Columns that say what a row of a question is, whatever their type.
  private static let names: Set<String> = [
    "metric", "dependence", "reading", "status", "method", "stage", "electronic", "assumption",
    "week", "weeks", "option", "agency",
  ]

  /// What is drawn of a question's columns, the first that there is.
  private static let values = [
    "after", "needed", "share", "date", "chance", "expected", "connected", "agencies", "skill",
    "low",
  ]

  /// A question over one variable as bars, over two as a table of shades.
  static func sweep(_ answer: Answer) -> Chart? {
    let table = ChartTable(answer)
    let variables = answer.landmarks.variables
    guard (1...2).contains(variables), table.columns.count > variables else { return nil }
    let asked = variables..<table.columns.count
    guard let value = value(table, asked) else { return nil }
    let labels = asked.filter { isLabel($0, of: value, table) }
    if variables == 1, table.columns[value].kind == .date {
      return dates(table, labels.reversed() + [0], value, answer)
    }
    var parts = SweptParts(table, labels, value)
    guard !parts.titles.isEmpty, parts.titles.count <= mostPanels else { return nil }
    let others = asked.filter { !labels.contains($0) && $0 != value }
    let isMetric = labels.contains { table.columns[$0].name == "metric" }
    if variables == 2 {
      if isMetric { parts.keep(first: mostMetrics) }
      return heat(table, value, parts, others)
    }
    // What is told in the same unit of many rows is compared in one table.
    if !isMetric, parts.titles.count > 1, labels.count == 1, parts.count > ChartPage.mostRows {
      return heat(table, value, across: labels[0], parts, others)
    }
    let kept = others.filter { !isMetric || ["before", "change"].contains(table.columns[$0].name) }
    return bars(table, value, parts, kept, others.filter { !kept.contains($0) })
  }

  /// Whether a column says what a row of the question is.
  private static func isLabel(_ column: Int, of value: Int, _ table: ChartTable) -> Bool {
    guard column != value else { return false }
    let name = table.columns[column].name
    // A date is told for each chance; else the chance is the figure.
    if name == "chance" { return table.columns[value].name == "date" }
    return names.contains(name) || table.columns[column].kind == .text && column < value
  }

  private static func value(_ table: ChartTable, _ columns: Range<Int>) -> Int? {
    for name in values {
      if let place = columns.first(where: { table.columns[$0].name == name }) { return place }
    }
    return columns.first {
      !names.contains(table.columns[$0].name)
        && [.count, .number, .share, .points, .date].contains(table.columns[$0].kind)
    }
  }

  /// One line for each row of the question at each value, what is alike together.
  private static func dates(
    _ table: ChartTable, _ labels: [Int], _ value: Int, _ answer: Answer
  ) -> Chart {
    var places: [[Cell]: Int] = [:]
    for row in table.rows {
      let title = labels.dropLast().map { row[$0] }
      places[title] = places[title] ?? places.count
    }
    let order = table.rows.indices.sorted { left, right in
      let ends = [left, right].map { row in
        (places[labels.dropLast().map { table.rows[row][$0] }] ?? 0, row)
      }
      return ends[0] < ends[1]
    }
    return .dates(
      DateChart(
        table: ChartTable(columns: table.columns, rows: order.map { table.rows[$0] }),
        labels: labels, date: value, today: answer.asOf, deadline: answer.landmarks.deadline))
  }

  /// Bars over the variable for each row of the question.
  private static func bars(
    _ table: ChartTable, _ value: Int, _ parts: SweptParts, _ kept: [Int], _ leftOut: [Int]
  ) -> Chart {
    let columns = [0, value] + kept
    // What is counted in one unit is drawn to one scale.
    var highest: [String: Double] = [:]
    func unit(_ title: [Cell]) -> String {
      Chart.unit(title.first ?? .none, parts.rows(title).map { $0[value] })
    }
    for title in parts.titles {
      let ends = parts.rows(title).compactMap { $0[value].ends?.upperBound }
      highest[unit(title), default: 0] = max(highest[unit(title)] ?? 0, ends.max() ?? 0)
    }
    return .sweep(
      SweepChart(
        panels: parts.titles.map { title in
          let part = ChartTable(
            columns: columns.map { table.columns[$0] },
            rows: parts.rows(title).map { row in columns.map { row[$0] } })
          return SweepChart.Panel(
            title: title,
            bars: BarChart(
              table: part, labels: [0], value: 1, full: highest[unit(title)], isWhole: false))
        }, titlesLeftOut: parts.leftOut, columnsLeftOut: leftOut.map { table.columns[$0].name }))
  }

  /// One table for the rows of each title, over the two variables.
  private static func heat(
    _ table: ChartTable, _ value: Int, _ parts: SweptParts, _ others: [Int]
  ) -> Chart {
    let down = distinct(table.cells(0))
    let across = distinct(table.cells(1))
    return .heat(
      HeatMap(
        down: table.columns[0], downValues: down.values, across: table.columns[1],
        acrossValues: across.values, value: table.columns[value],
        panels: parts.titles.map { title in
          HeatMap.Panel(
            title: title,
            cells: grid(parts.rows(title), value, down.places, across: 1, across.places))
        }, titlesLeftOut: parts.leftOut, columnsLeftOut: others.map { table.columns[$0].name }))
  }

  /// One table over the one variable and the rows of the question.
  private static func heat(
    _ table: ChartTable, _ value: Int, across column: Int, _ parts: SweptParts, _ others: [Int]
  ) -> Chart {
    let rows = parts.titles.flatMap { parts.rows($0) }
    let down = distinct(table.cells(0))
    let across = distinct(rows.map { $0[column] })
    return .heat(
      HeatMap(
        down: table.columns[0], downValues: down.values, across: table.columns[column],
        acrossValues: across.values, value: table.columns[value],
        panels: [
          HeatMap.Panel(
            title: [], cells: grid(rows, value, down.places, across: column, across.places))
        ], titlesLeftOut: parts.leftOut, columnsLeftOut: others.map { table.columns[$0].name }))
  }

  private static func grid(
    _ rows: [[Cell]], _ value: Int, _ down: [Cell: Int], across column: Int, _ across: [Cell: Int]
  ) -> [[Cell?]] {
    var cells = [[Cell?]](
      repeating: [Cell?](repeating: nil, count: across.count), count: down.count)
    for row in rows {
      guard let line = down[row[0]], let place = across[row[column]] else { continue }
      cells[line][place] = row[value]
    }
    return cells
  }

  /// The values in the order in which they come first, and the place of each.
  private static func distinct(_ cells: [Cell]) -> (values: [Cell], places: [Cell: Int]) {
    var values: [Cell] = []
    var places: [Cell: Int] = [:]
    for cell in cells where places[cell] == nil {
      places[cell] = values.count
      values.append(cell)
    }
    return (values, places)
  }
}
