import AgencyModel

/// The days on which something happens by itself: a dated change of the scenario, the end of a
/// waiver, a deadline that has passed.
///
/// Between two of them every agency stands as before, but for those that connect by chance.
struct StandingBreaks: Sendable {
  /// After the first day and up to the last one, rising.
  let days: [Day]

  /// - Parameter standing: Where agencies stand on `first`; its scenario is read.
  init(_ standing: Standing, after first: Day, through last: Day) {
    var found: Set<Day> = []
    func note(_ day: Day?) {
      guard let day, day > first, day <= last else { return }
      found.insert(day)
    }
    let overlay = standing.overlay
    for dated in overlay.statuses.values.joined() { note(dated.from) }
    for choice in overlay.openChoices { note(choice.from) }
    var waived = Set(overlay.fields.keys)
    for row in standing.dataset.waiverRows { waived.insert(Int(row)) }
    // A waiver holds on its last day.
    for row in waived { note(standing.facts(ofRow: row).waivedUntil.map { $0 + 1 }) }
    note(standing.deadline.map { $0 + 1 })
    for deadline in standing.dataset.window.deadlines {
      note(deadline.announced)
      note(deadline.day + 1)
    }
    days = found.sorted()
  }

  /// How many of them have come by a day.
  func count(by day: Day) -> Int {
    var (low, high) = (0, days.count)
    while low < high {
      let middle = (low + high) / 2
      if days[middle] <= day { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
