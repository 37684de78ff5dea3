import AgencyModel

/// A figure over two variables: a table whose cells are shaded by what they hold.
///
/// A cell has its value written, so that nothing depends on the shade. Of a range the first shade
/// is that of the least, the second that of the most.
struct HeatMap: Hashable, Sendable {
  /// One table; there are as many as the question has rows.
  struct Panel: Hashable, Sendable {
    /// What it shows: `independent`.
    let title: [Cell]
    /// A line for each value of the first variable, a cell for each of the second; none where the
    /// combination was not asked.
    var cells: [[Cell?]]
  }

  /// The first variable, drawn downwards, with its values.
  let down: AnswerColumn
  let downValues: [Cell]
  /// The second variable, drawn across.
  let across: AnswerColumn
  let acrossValues: [Cell]
  /// What is drawn.
  let value: AnswerColumn
  let panels: [Panel]
  /// Rows of the question that are not drawn.
  var titlesLeftOut: [[Cell]] = []
  /// Columns of the question that are not drawn.
  var columnsLeftOut: [String] = []

  /// All panels together are drawn in about so many rows.
  private static let mostRows = 60
  /// However many panels there are, each has so many rows.
  private static let fewestRows = 8
  /// Columns are passed over rather than put below one another when at least so many stay.
  private static let fewestColumns = 4

  var isDrawable: Bool {
    panels.contains { $0.cells.contains { $0.contains { $0?.ends != nil } } }
  }

  func lines(_ page: ChartPage) -> [String] {
    let everyRow = max(
      1,
      min(
        (downValues.count * panels.count + Self.mostRows - 1) / Self.mostRows,
        downValues.count / Self.fewestRows))
    let rows = Array(stride(from: 0, to: downValues.count, by: everyRow))
    let names = SideColumn(
      DisplayText.escaped(down.name), rows.map { page.text(downValues[$0], down.kind) },
      isRight: down.kind.isAlignedRight)
    var first = [names]
    SideColumn.shrink(&first, to: page.width / 3)
    let widest = panels.flatMap { $0.cells.joined() }.reduce(0) { width, cell in
      max(width, cell.map { TextWidth.of(page.text($0, value.kind)) } ?? 0)
    }
    let heads = acrossValues.map { page.text($0, across.kind) }
    let room = page.width - first[0].width
    let width = min(
      heads.reduce(signs + 1 + widest) { max($0, TextWidth.of($1)) }, room - 2)
    let fit = max(1, room / (width + 2))
    let everyColumn = (heads.count + fit - 1) / fit
    let isThinned = everyColumn > 1 && heads.count / everyColumn >= Self.fewestColumns
    let columns = Array(stride(from: 0, to: heads.count, by: isThinned ? everyColumn : 1))
    var lines: [String] = []
    for panel in panels {
      if !lines.isEmpty { lines.append("") }
      lines += title(panel, page)
      let shades = Shades(panel, page)
      for start in stride(from: 0, to: columns.count, by: fit) {
        let block = columns[start..<min(start + fit, columns.count)]
        lines += draw(
          block.map { column in
            SideColumn(
              heads[column],
              rows.map { row in
                shades.cell(panel.cells[row][column], value.kind, signs: signs, to: width)
              }, isRight: true)
          }, beside: first[0], width, page)
      }
      if !isOfChances { lines.append(shades.legend(value.kind)) }
    }
    if isOfChances { lines += [""] + legend(page) }
    if signs == 2 {
      lines.append(page.cut("first the shade of the least, then that of the most", to: page.width))
    }
    lines += rest(downValues.count - rows.count, down, page)
    lines += rest(acrossValues.count - columns.count, across, page)
    let also = page.leftOut(titlesLeftOut, columnsLeftOut)
    return also.isEmpty ? lines : lines + [""] + also
  }

  /// One shade a cell, or two where any is a range.
  private var signs: Int {
    let isOpen = panels.contains { panel in
      panel.cells.contains { line in
        line.contains { cell in
          cell?.ends.map { $0.lowerBound < $0.upperBound } ?? false
        }
      }
    }
    return isOpen ? 2 : 1
  }

  /// Whether all that is drawn are chances, which have one scale.
  private var isOfChances: Bool {
    panels.allSatisfy { panel in
      panel.cells.allSatisfy { line in
        line.allSatisfy { cell in cell?.ends == nil || cell?.isChance == true }
      }
    }
  }

  private func title(_ panel: Panel, _ page: ChartPage) -> [String] {
    let names = panel.title.map { page.text($0, .text) } + [DisplayText.escaped(value.name)]
    return [
      bold(
        withoutTrailingSpaces(page.cut(names.joined(separator: ", "), to: page.width)), page.style)
    ]
  }

  /// The name of the second variable above its values, then the rows.
  private func draw(
    _ columns: [SideColumn], beside names: SideColumn, _ width: Int, _ page: ChartPage
  ) -> [String] {
    func line(_ name: String, _ texts: [String]) -> String {
      withoutTrailingSpaces(
        ([page.fitted(name, to: names.width, isRight: names.isRight)]
          + texts.map { page.fitted($0, to: width, isRight: true) }).joined(separator: "  "))
    }
    let above = ChartPage.blanks(names.width + 2) + DisplayText.escaped(across.name)
    return [
      page.cut(above, to: page.width), bold(line(names.header, columns.map(\.header)), page.style),
    ] + names.cells.indices.map { row in line(names.cells[row], columns.map { $0.cells[row] }) }
  }

  private func legend(_ page: ChartPage) -> [String] {
    let shades = page.glyphs.shades
    let quarters = [25, 50, 75].map { page.percent($0) }
    return page.wrapped([
      "\(shades[0]) below \(quarters[0])", "\(shades[1]) below \(quarters[1])",
      "\(shades[2]) below \(quarters[2])", "\(shades[3]) \(quarters[2]) and more",
    ])
  }

  private func rest(_ more: Int, _ variable: AnswerColumn, _ page: ChartPage) -> [String] {
    guard more > 0 else { return [] }
    let name = DisplayText.escaped(variable.name)
    return [
      page.cut(
        "\(page.glyphs.ellipsis) \(page.text(more)) more of \(name): as table", to: page.width)
    ]
  }

  /// Which shade a value has.
  private struct Shades {
    let page: ChartPage
    let low: Double
    let high: Double

    let isOfOne: Bool

    /// Chances by the quarters of 1; else by those of what the panel holds.
    init(_ panel: Panel, _ page: ChartPage) {
      self.page = page
      let cells = panel.cells.joined().compactMap(\.self).filter { $0.ends != nil }
      let ends = cells.compactMap(\.ends)
      isOfOne = !cells.isEmpty && cells.allSatisfy(\.isPartOfOne)
      let isOfChances = !cells.isEmpty && cells.allSatisfy(\.isChance)
      low = isOfChances ? 0 : ends.map(\.lowerBound).min() ?? 0
      high = isOfChances ? 1 : ends.map(\.upperBound).max() ?? 0
    }

    func cell(_ cell: Cell?, _ kind: AnswerColumn.Kind, signs: Int, to width: Int) -> String {
      guard let cell else { return "" }
      let text = page.text(cell, kind)
      guard let ends = cell.ends else { return text }
      let columns = max(signs, width - 1 - TextWidth.of(text))
      let first = signs == 2 ? columns / 2 : 0
      return ChartPage.row(sign(ends.lowerBound), first)
        + ChartPage.row(sign(ends.upperBound), columns - first) + " " + text
    }

    private func sign(_ value: Double) -> String {
      let whole = high / 2 - low / 2
      guard whole > 0 else { return page.glyphs.shades[0] }
      let quarter = ((value / 2 - low / 2) / whole * 4).rounded(.down)
      return page.glyphs.shades[Int(min(max(quarter, 0), 3))]
    }

    func legend(_ kind: AnswerColumn.Kind) -> String {
      let ends = [low, high].map { value -> String in
        if kind == .date { return page.text(Day(number: Int(min(max(value, -1e9), 1e9)))) }
        if isOfOne { return page.text(.fraction(value), .share) }
        return Int(exactly: value).map { page.text($0) } ?? page.text(.number(value), .number)
      }
      let signs = page.glyphs.shades.joined(separator: " ")
      return page.cut(
        "\(signs) in four equal steps from \(ends[0]) to \(ends[1])", to: page.width)
    }
  }
}
