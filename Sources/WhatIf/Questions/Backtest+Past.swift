import AgencyModel

extension Backtest {
  /// What was known on a past day, and the forecasts made from it.
  struct Past: Sendable {
    let record: StatusRecord
    let completeUntil: Day?
    /// Agencies that are connected now without a recorded day: on a past day they may have been open
    /// or not.
    let undated: Set<Int>

    init(_ dataset: Dataset, completeUntil: Day?) {
      record = StatusRecord(dataset)
      self.completeUntil = completeUntil
      let standing = Standing(dataset, on: nil)
      let entries = record.entries
      undated = Set(
        entries.indices.lazy.filter { row in
          standing.status(ofRow: row) == .connected
            && !entries[row].contains { $0.status == .connected }
        })
    }

    func history(until day: Day) -> ConnectionHistory {
      ConnectionHistory(record, until: day, completeUntil: completeUntil)
    }

    /// The agencies that may yet connect after a day: those that were neither connected nor waived.
    func open(_ history: ConnectionHistory) -> [(row: Int, stage: StatusHazards.Stage)] {
      var present = [Status](repeating: .unconnected, count: record.entries.count)
      for spell in history.spells where spell.next == nil { present[spell.row] = spell.status }
      return present.indices.compactMap { row in
        guard history.connectedOn[row] == nil, !undated.contains(row),
          let stage = StatusHazards.Stage(present[row])
        else { return nil }
        return (row, stage)
      }
    }

    /// - Returns: `nil` where too little was on record by then.
    func forecast(from origin: Day, weeks: Int, _ outcome: ConnectionHistory) -> Case? {
      let target = origin + 7 * weeks
      let history = history(until: origin)
      let open = open(history)
      let observed = open.count { row, _ in outcome.connectedOn[row].map { $0 <= target } ?? false }
      guard let known = laws(history, open, weeks: weeks) else { return nil }
      // What nobody held possible is still an outcome.
      let size = max(
        observed + 1, known.baseline.count, known.laws.values.map(\.count).max() ?? 0)
      func padded(_ law: [Double]) -> [Double] {
        law + [Double](repeating: 0, count: size - law.count)
      }
      return Case(
        origin: origin, target: target, observed: observed,
        laws: known.laws.mapValues(padded), baseline: padded(known.baseline),
        middling: known.middling)
    }

    /// The forecasts made on a day, from the record up to it alone.
    func laws(
      _ history: ConnectionHistory, _ open: [(row: Int, stage: StatusHazards.Stage)], weeks: Int
    ) -> (laws: [Method: [Double]], baseline: [Double], middling: Int)? {
      guard history.connectedOn.count >= Backtest.fewestConnections else { return nil }
      let all = history.weeklyConnections(weeks: .max)
      let totals = Self.totals(all, weeks)
      guard let most = totals.max() else { return nil }
      var spans = [Int](repeating: 0, count: most + 1)
      for total in totals { spans[total] += 1 }
      let baseline = spans.map { Double($0) / Double(totals.count) }
      let middling = totals.sorted()[(totals.count - 1) / 2]
      var laws: [Method: [Double]] = [:]
      if let pace = try? PaceOutlook(
        Array(all.suffix(PaceOutlook.window)), upTo: open.count, weeks: weeks)
      {
        laws[.pace] = pace.count(atMost: open.count, within: weeks).masses
      }
      // The statuses of that day are read off the record too, never off what is known now.
      let record = TrackRecord(history)
      let days = min(7 * weeks, Outlook.horizon)
      if record.hazards.isKnown,
        let law = try? PoissonBinomial(open.map { record.curves[$0.stage.rawValue][days] })
      {
        laws[.stages] = [Double](repeating: 0, count: law.window.lowerBound) + law.masses
      }
      return laws.isEmpty ? nil : (laws, baseline, middling)
    }

    /// Connections in each span of so many weeks, back from the last week without overlap. The
    /// baseline takes any of them to be as likely to come again as any other.
    private static func totals(_ weekly: [Int], _ weeks: Int) -> [Int] {
      stride(from: weekly.count, to: weeks - 1, by: -weeks).map { end in
        weekly[(end - weeks)..<end].reduce(0, +)
      }
    }
  }
}
