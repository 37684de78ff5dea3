import AgencyModel

/// The agencies in scope, by what they are to a need, and what open choices make of them.
struct NeedPool {
  /// The base: agencies within the filter.
  private(set) var base = 0
  /// The outcome that a need reckons with; see ``Need``.
  private(set) var leastFavourable = Outcome()
  /// Connected within the filter, at most over all outcomes.
  private(set) var mostConnected = 0

  /// How many agencies are what to a need.
  struct Outcome {
    /// Connected within the filter.
    var connected = 0
    /// Candidates that are not connected and count, or do not count.
    var useful = 0
    var useless = 0

    /// Counts agencies of one part; a negative number takes them away.
    mutating func add(_ number: Int, _ part: Part, isConnected: Bool) {
      if isConnected {
        if part.isCounted { connected += number }
      } else if part.isCandidate {
        if part.isCounted { useful += number } else { useless += number }
      }
    }
  }

  /// Whether an agency counts towards the figure, and whether it may be chosen to connect.
  struct Part: Hashable {
    let isCounted: Bool
    let isCandidate: Bool

    /// A number a part, for the cells of open choices.
    var code: Double { (isCounted ? 1 : 0) + (isCandidate ? 2 : 0) }
    init(isCounted: Bool, isCandidate: Bool) {
      (self.isCounted, self.isCandidate) = (isCounted, isCandidate)
    }
    init(code: Double) {
      self.init(isCounted: code == 1 || code == 3, isCandidate: code >= 2)
    }

    /// How much it helps a need if one such agency is connected that was not, the first aim
    /// outweighing the next in `scale` agencies: more connected; fewer candidates that do not
    /// count; more within reach.
    func help(_ scale: Double) -> Double {
      let connected = isCounted ? 1.0 : 0
      let useless = isCandidate && !isCounted ? -1.0 : 0
      let useful = isCandidate && isCounted ? -1.0 : 0
      return connected * scale * scale + (connected - useless) * scale + connected + useful
    }
  }

  init(_ metric: Metric, _ candidates: Set<Int>?, _ standing: Standing) {
    let members = OpenMembers(standing)
    var cells: [OpenCell: Int] = [:]
    var present = Outcome()
    let mask = metric.filter.map { RowMask($0, on: standing) }
    for row in 0..<standing.agencyCount {
      guard let status = standing.status(ofRow: row), status != .waived else { continue }
      let isCounted = mask?[row] ?? true
      let part = Part(
        isCounted: isCounted, isCandidate: candidates?.contains(row) ?? isCounted)
      if isCounted { base += 1 }
      present.add(1, part, isConnected: status == .connected)
      let able = members.able(toTakeRow: row, status)
      if !able.isEmpty {
        cells[OpenCell(choices: able, status: status, weight: part.code), default: 0] += 1
      }
    }
    let pools = OpenPools(members.choices, cells)
    let scale = Double(4 * standing.agencyCount + 4)
    leastFavourable = Self.outcome(from: present, members.choices, pools) { -$0.help(scale) }
    mostConnected =
      Self.outcome(from: present, members.choices, pools) { $0.isCounted ? 1 : 0 }.connected
  }

  /// The outcome of the choices that has the most of a worth, which a part has when it becomes
  /// connected and loses when it ceases to be.
  private static func outcome(
    from present: Outcome, _ choices: [OpenChoice], _ pools: OpenPools, worth: (Part) -> Double
  ) -> Outcome {
    guard !choices.isEmpty else { return present }
    let taken = pools.assignment(
      choices.map { choice in
        pools.cells.map { cell in
          let (before, after) = (cell.status == .connected, choice.status == .connected)
          return before == after ? 0 : worth(Part(code: cell.weight)) * (after ? 1 : -1)
        }
      }
    ).taken
    var outcome = present
    for (choice, row) in zip(choices, taken) {
      for (cell, number) in zip(pools.cells, row) {
        let part = Part(code: cell.weight)
        outcome.add(-number, part, isConnected: cell.status == .connected)
        outcome.add(number, part, isConnected: choice.status == .connected)
      }
    }
    return outcome
  }
}
