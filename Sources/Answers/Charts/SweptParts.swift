/// The rows of a sweep, parted by which row of its question they are.
struct SweptParts {
  /// What each part is, in the order of the question; only those with a figure to draw.
  private(set) var titles: [[Cell]] = []
  /// Those that are not drawn.
  private(set) var leftOut: [[Cell]] = []
  private var parts: [[Cell]: [[Cell]]] = [:]

  /// - Parameters:
  ///   - labels: The columns that say which row of the question it is.
  ///   - value: The column that is drawn.
  init(_ table: ChartTable, _ labels: [Int], _ value: Int) {
    var all: [[Cell]] = []
    for row in table.rows {
      let title = labels.map { row[$0] }
      if parts[title] == nil { all.append(title) }
      parts[title, default: []].append(row)
    }
    for title in all {
      if rows(title).contains(where: { $0[value].ends != nil }) {
        titles.append(title)
      } else {
        leftOut.append(title)
      }
    }
  }

  func rows(_ title: [Cell]) -> [[Cell]] { parts[title] ?? [] }

  /// How many rows are drawn.
  var count: Int { titles.reduce(0) { $0 + rows($1).count } }

  /// Leaves out all parts but the first.
  mutating func keep(first count: Int) {
    leftOut = titles.dropFirst(count) + leftOut
    titles = Array(titles.prefix(count))
  }
}
