extension Chart {
  /// The picture of an answer, by its kind and the names of its columns, which are a contract; `nil`
  /// where none is natural.
  init?(_ answer: Answer) {
    guard let draw = Self.pictures[answer.kind], let chart = draw(answer) else { return nil }
    self = chart
  }

  /// How the answer of each command is drawn.
  private static let pictures: [String: @Sendable (Answer) -> Chart?] = [
    "status": status,
    "stages": {
      stacks($0, of: ["electronic", "physical", "absent", "unknown"], whole: "services")
    },
    "matrix": { stacks($0, of: ["connected", "not_connected"], whole: "agencies") },
    "reconcile": {
      stacks($0, of: ["connected", "connecting", "unconnected", "waived"], whole: "total")
    },
    "chance": { bars($0, of: "chance") },
    "need": { bars($0, of: "needed", limit: "available") },
    "backtest": { bars($0, of: "skill", labels: ["weeks", "method"]) },
    "compare": compare,
    "if": effect,
    "when": dates,
    "forecast": forecast,
    "plan": plan,
    "sensitivity": sensitivity,
    "sweep": sweep,
    "list": list,
  ]

  // MARK: Bars

  /// A bar a row; the labels are the columns of text where they are not named.
  private static func bars(
    _ answer: Answer, of value: String, limit: String? = nil, labels: [String] = []
  ) -> Chart? {
    let table = ChartTable(answer)
    guard let place = table.place(value) else { return nil }
    let named = labels.compactMap { table.place($0) }
    let first = named.isEmpty ? [0] : named
    guard !first.contains(place) else { return nil }
    return .bars(
      BarChart(table: table, labels: first, value: place, limit: limit.flatMap { table.place($0) }))
  }

  private static func status(_ answer: Answer) -> Chart? {
    let isWhole = answer.columns.map(\.name).starts(with: ["status", "agencies", "share", "base"])
    if isWhole { return bars(answer, of: "agencies") }
    return stacks(
      answer, of: ["connected", "connecting", "unconnected", "waived"], whole: "agencies")
  }

  /// A stacked bar a row, whose labels are the columns before the first of those that are named.
  private static func stacks(_ answer: Answer, of parts: [String], whole: String) -> Chart? {
    let table = ChartTable(answer)
    let places = parts.compactMap { table.place($0) }
    let wholePlace = table.place(whole)
    guard !places.isEmpty, let first = (places + [wholePlace].compactMap(\.self)).min() else {
      return nil
    }
    // The total of `reconcile` is both what a row is and the whole.
    let labels = first > 0 ? Array(0..<first) : wholePlace.map { [$0] } ?? []
    guard !labels.isEmpty, Set(labels).isDisjoint(with: places) else { return nil }
    return .stacks(
      StackChart(
        table: table, labels: labels, whole: first > 0 ? wholePlace : nil, parts: places))
  }

  /// Of `if`: each figure before and after, and the further figures below.
  private static func effect(_ answer: Answer) -> Chart? {
    let table = ChartTable(answer)
    guard let metric = table.place("metric"), let before = table.place("before"),
      let after = table.place("after")
    else { return nil }
    let others = table.columns.indices.filter { ![metric, before, after].contains($0) }
    let figures = ChartTable(
      columns: [table.columns[metric]] + others.map { table.columns[$0] },
      rows: table.rows.map { row in [row[metric]] + others.map { row[$0] } })
    return sideBySide(
      table, metric: metric, [before, after], figures: others.isEmpty ? nil : figures)
  }

  private static func compare(_ answer: Answer) -> Chart? {
    let table = ChartTable(answer)
    if table.place("option") == 0 {
      return bars(answer, of: table.place("worst_regret") == nil ? "worst" : "worst_regret")
    }
    guard let metric = table.place("metric"), table.columns.count > 1 else { return nil }
    return sideBySide(table, metric: metric, table.columns.indices.filter { $0 != metric })
  }

  /// The bars of some columns below one another for each row, in scales of the rows' units.
  private static func sideBySide(
    _ table: ChartTable, metric: Int, _ columns: [Int], figures: ChartTable? = nil
  ) -> Chart {
    var rows: [[Cell]] = []
    var units: [String] = []
    for row in table.rows {
      for column in columns {
        rows.append([row[metric], .text(table.columns[column].name), row[column]])
        units.append(unit(row[metric], columns.map { row[$0] }))
      }
    }
    let columns = [
      table.columns[metric], AnswerColumn("", .text), AnswerColumn("figure", .number),
    ]
    return .bars(
      BarChart(
        table: ChartTable(columns: columns, rows: rows), labels: [0, 1], value: 2, units: units,
        figures: figures))
  }

  /// What a metric is counted in: parts of one, agencies, or what stands after `of`.
  static func unit(_ metric: Cell, _ cells: [Cell]) -> String {
    if cells.contains(where: \.isPartOfOne) { return "%" }
    guard case .text(let text) = metric, let of = text.firstRange(of: " of ") else { return "" }
    let weight = text[of.upperBound...]
    return String(weight[..<(weight.firstRange(of: " where ")?.lowerBound ?? weight.endIndex)])
  }

  // MARK: Time

  private static func dates(_ answer: Answer) -> Chart? {
    let table = ChartTable(answer)
    guard let date = table.place("date"), let chance = table.place("chance") else { return nil }
    let method = table.place("method")
    return .dates(
      DateChart(
        table: table, labels: [method, chance].compactMap(\.self), date: date,
        today: answer.asOf, deadline: answer.landmarks.deadline))
  }

  private static func forecast(_ answer: Answer) -> Chart? {
    let table = ChartTable(answer)
    let quantiles = ["q05", "q25", "q50", "q75", "q95"].compactMap { table.place($0) }
    guard quantiles.count == 5, let date = table.place("date") else { return nil }
    return .fan(
      FanChart(
        table: table, date: date, quantiles: quantiles, deadline: answer.landmarks.deadline))
  }

  private static func plan(_ answer: Answer) -> Chart? {
    let table = ChartTable(answer)
    guard let agency = table.place("agency"), let week = table.place("week"),
      let date = table.place("date")
    else { return nil }
    return .gantt(
      GanttChart(
        table: table, agency: agency, week: week, date: date,
        deadline: answer.landmarks.deadline))
  }

  // MARK: Others

  private static func sensitivity(_ answer: Answer) -> Chart? {
    let table = ChartTable(answer)
    guard let label = table.place("assumption"), let low = table.place("low"),
      let high = table.place("high")
    else { return nil }
    return .tornado(
      TornadoChart(
        table: table, label: label, low: low, high: high, figure: answer.landmarks.figure))
  }

  /// A list of names with one figure: bars, or how often each value occurs where they are many.
  private static func list(_ answer: Answer) -> Chart? {
    let table = ChartTable(answer)
    let figures = table.columns.indices.filter {
      [.count, .number, .share].contains(table.columns[$0].kind)
    }
    guard figures.count == 1, let figure = figures.first else { return nil }
    if table.rows.count > ChartPage.mostRows {
      return .histogram(Histogram(column: table.columns[figure], cells: table.cells(figure)))
    }
    let labels = table.columns.indices.filter { $0 != figure }
    guard !labels.isEmpty else { return nil }
    return .bars(BarChart(table: table, labels: labels, value: figure))
  }
}
