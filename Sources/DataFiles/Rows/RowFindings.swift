import AgencyModel

/// What is said of a table's rows, in the order of the rows, though some shows only at the end.
struct RowFindings: Sendable {
  private(set) var all: [Finding] = []
  /// How many rows had been taken before each.
  private var takenBefore: [Int] = []
  /// How many are about the header.
  private var header = 0

  mutating func add(_ finding: Finding, before taken: Int) {
    all.append(finding)
    takenBefore.append(taken)
  }

  /// What was said so far is about the header.
  mutating func endHeader() { header = all.count }

  /// Adds what was said of rows that follow so many here.
  mutating func join(_ other: RowFindings, after taken: Int) {
    // The first are about the header, and this one has them already.
    all += other.all.dropFirst(header)
    takenBefore += other.takenBefore.dropFirst(header).lazy.map { $0 + taken }
  }

  /// Puts what is said of rows that were taken behind what has been said of them.
  mutating func insert(_ told: [(row: Int, finding: Finding)]) {
    guard !told.isEmpty else { return }
    let said = zip(takenBefore, all).map { (row: $0, finding: $1) }
    // The sort is stable, so that what is said of one row keeps its order.
    let ordered = (said + told).enumerated().sorted {
      ($0.element.row, $0.offset) < ($1.element.row, $1.offset)
    }
    all = ordered.map(\.element.finding)
    takenBefore = ordered.map(\.element.row)
  }

  /// Keeps each finding's place among the rows that are left when some are not.
  mutating func leaveOut(_ rows: [Int]) {
    var before = 0
    var next = 0
    let gone = rows.sorted()
    takenBefore = takenBefore.map { taken in
      while next < gone.count, gone[next] < taken {
        next += 1
        before += 1
      }
      return taken - before
    }
  }
}
