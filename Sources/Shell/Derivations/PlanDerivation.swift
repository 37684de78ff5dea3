import Answers
import WhatIf
import Wording

extension Answer {
  /// How a plan's places and what it reaches come about.
  ///
  /// - Parameters:
  ///   - effortOf: All candidates, where a week holds person-weeks; `nil` where it holds agencies.
  ///   - field: What weighs the agencies; `nil` where each counts as one.
  mutating func derive(
    _ plan: ConnectionPlan, perWeek: Int, effortOf all: PlanCandidates? = nil, field: String?
  ) {
    guard derivation != nil else { return }
    let candidates = plan.candidates
    let weeks = candidates.weekCount
    let (product, overflow) = perWeek.multipliedReportingOverflow(by: weeks)
    derive(
      all == nil
        ? "places = agencies a week × weeks"
        : "person-weeks there are = person-weeks a week × weeks",
      [
        "\(CountText.spelled(perWeek)) × \(CountText.spelled(weeks)) = \(overflow ? "more than can be counted" : CountText.spelled(product))"
      ])
    let open = (all ?? candidates).rows.count
    derive(
      all == nil
        ? "planned = as many of the open agencies as there are places for"
        : "planned = those open agencies that the person-weeks are enough for",
      ["\(CountText.spelled(plan.steps.count)) of \(CountText.spelled(open))"])
    let counted: Phrase = field.map { "\($0) of the connected" } ?? "connected"
    derive(
      "without the plan: \(counted) on its last day",
      [figure(candidates.fixedAtEnd, candidates)])
    let gained = plan.reached - candidates.fixedAtEnd
    derive(
      "reached = without the plan + what those planned bring",
      [
        "\(DerivedText.number(candidates.fixedAtEnd)) + \(DerivedText.number(gained)) = \(figure(plan.reached, candidates))"
      ])
    if field != nil, all == nil, let heaviest = candidates.weights.compactMap(\.self).max() {
      derive("the heaviest go first", ["the heaviest brings \(DerivedText.number(heaviest))"])
    }
    cite(all == nil ? .unitPlan : .weeklyEffortPlan)
    if all != nil { cite(.knapsack) }
    cite(.status)
  }

  /// What is reached at each week's end, against which a target is held, and what would reach it.
  ///
  /// - Parameter target: Where all efforts are equal, so that what it takes can be told.
  mutating func deriveWeeks(
    _ plan: ConnectionPlan, for target: PlanTarget? = nil, _ session: Session
  ) {
    guard derivation != nil else { return }
    let candidates = plan.candidates
    var lines = (0..<min(candidates.weekCount, Self.workedRows)).map { week -> Phrase in
      "week \(week + 1), by \(session.spelled(candidates.lastDay(ofWeek: week))): \(CountText.spelled(plan.connected(atEndOf: week))) more connected, \(figure(plan.part(atEndOf: week), candidates))"
    }
    if candidates.weekCount > Self.workedRows {
      lines.append("and so to week \(candidates.weekCount)")
    }
    derive("the target is held against what is reached at each week's end", lines)
    let most = candidates.weights.reduce(candidates.fixedAtEnd) { $0 + ($1 ?? 0) }
    derive(
      "all open agencies together would bring it to",
      [figure(candidates.settled(most), candidates)])
    guard let target, !plan.isReached(target, by: plan.reached),
      let needed = plan.agenciesNeeded(for: target), let more = try? plan.perWeekNeeded(for: target)
    else { return }
    var takes: [Phrase] = [
      "\(CountText.spelled(needed)) agencies", "\(CountText.spelled(more)) a week",
    ]
    if let week = plan.week(reaching: target) {
      takes.append("or as many a week as now, for \(CountText.spelled(week + 1)) weeks")
    }
    derive(
      "it would take: the fewest agencies that reach it, the heaviest first, and the fewest a week for which they fit",
      takes)
  }

  private func figure(_ part: Double, _ candidates: PlanCandidates) -> Phrase {
    let text = DerivedText.number(part)
    guard candidates.metric.isShare, candidates.whole > 0 else { return "\(text)" }
    return
      "\(text) ÷ \(DerivedText.number(candidates.whole)) = \(ShareText.percent(part / candidates.whole))"
  }

  /// The same where nobody is left to plan.
  mutating func deriveNoPlan() {
    derive("places are for open agencies that count towards the figure; there are none", headline)
    cite(.unitPlan, .status)
  }
}
