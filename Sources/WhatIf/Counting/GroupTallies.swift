import AgencyModel

/// Counts each status among groups of rows, choices left open included.
///
/// The agencies that choices may take are looked at once, so that many groups cost no more than
/// few: O(agencies + groups · kinds of agencies), and what each group's rows take.
public struct GroupTallies: Sendable {
  private let standing: Standing
  private let choices: OpenMembers
  /// All agencies that some choice may take.
  private let open: [OpenCell: Int]

  public init(_ standing: Standing) {
    self.standing = standing
    choices = OpenMembers(standing)
    var open: [OpenCell: Int] = [:]
    if !standing.openChoices.isEmpty {
      for row in 0..<standing.agencyCount {
        guard let cell = Self.cell(row, standing, choices) else { continue }
        open[cell, default: 0] += 1
      }
    }
    self.open = open
  }

  private static func cell(
    _ row: Int, _ standing: Standing, _ choices: OpenMembers
  ) -> OpenCell? {
    guard let status = standing.status(ofRow: row) else { return nil }
    let able = choices.able(toTakeRow: row, status)
    guard !able.isEmpty else { return nil }
    return OpenCell(
      choices: able, status: status, weight: 0,
      chance: choices.areLikelier ? choices.chance(ofRow: row, able) : 0)
  }

  /// A tally of each status among some rows, indexed by `Status.rawValue`; shares are of those in
  /// scope.
  public func tallies(of rows: [Int]) -> [Tally] {
    var counts = [Int](repeating: 0, count: Status.allCases.count)
    var cells = open
    for row in rows {
      guard let status = standing.status(ofRow: row) else { continue }
      counts[status.rawValue] += 1
      guard !open.isEmpty, let outside = Self.cell(row, standing, choices) else { continue }
      // The group's own weigh one agency, all others nothing.
      let left = (cells[outside] ?? 0) - 1
      cells[outside] = left > 0 ? left : nil
      let inside = OpenCell(
        choices: outside.choices, status: status, weight: 1, chance: outside.chance)
      cells[inside, default: 0] += 1
    }
    let inScope = counts.reduce(0, +) - counts[Status.waived.rawValue]
    return Status.allCases.map { status in
      let part = Double(counts[status.rawValue])
      let figure = Figure(
        least: part, most: part, expected: part, whole: Double(inScope), agencies: inScope,
        unweighed: 0)
      guard !open.isEmpty else { return Tally(settled: figure) }
      return Tally(
        Metric(.status(status), isShare: true, text: status.name), figure, choices, cells,
        isPast: false)
    }
  }
}
