import AgencyModel
import Answers
import WhatIf
import Wording

/// What an answer of `plan` says in words.
struct PlanText {
  let perWeek: Int
  /// `connected% >= 95%`.
  let targetText: String
  let target: PlanTarget?
  /// The last day, without the plan.
  let standing: Standing
  let session: Session

  // MARK: Equal effort

  func describe(_ plan: ConnectionPlan, _ answer: inout Answer) throws(PlanError) {
    let candidates = plan.candidates
    let weeks = candidates.weekCount
    answer.headline = [
      perWeek == 1
        ? "\(pace(weeks)) connects \(part(plan.steps.count, of: candidates)): \(rise(plan))"
        : "\(pace(weeks)) connect \(part(plan.steps.count, of: candidates)): \(rise(plan))",
      "optimal (equal effort: heaviest first, proved by exchange)\(sameWeights(candidates))\(unweighed(candidates))",
    ]
    if let target { answer.headline.append(try verdict(plan, target)) }
    answer.derive(plan, perWeek: perWeek, field: weighing(candidates))
    if let target { answer.deriveWeeks(plan, for: target, session) }
    answer.notes += notes(plan)
    answer.assumptions.append(
      "every agency takes one of the places of a week, whatever its effort"
    )
    answer.assumptions.append(stays)
  }

  /// Whether the target is reached, and what would reach it.
  private func verdict(_ plan: ConnectionPlan, _ target: PlanTarget) throws(PlanError) -> Phrase {
    let candidates = plan.candidates
    let now = candidates.fixedAtEnd
    if plan.isReached(target, by: now) {
      return "\(targetText) holds without the plan: \(figure(now, candidates))"
    }
    guard let needed = plan.agenciesNeeded(for: target),
      let more = try plan.perWeekNeeded(for: target)
    else { return outOfReach(candidates) }
    let week = plan.week(reaching: target)
    if let week, week < candidates.weekCount { return reached(plan, week) }
    let later: Phrase = week.map { ", or \(CountText.spelled($0 + 1)) weeks" } ?? ""
    return
      "\(targetText) is not reached: \(perWeek) a week for \(FigureText.counted(candidates.weekCount, "week")) \(perWeek == 1 ? "reaches" : "reach") \(CountText.spelled(plan.steps.count)), which gives \(figure(plan.reached, candidates)); it needs \(heaviest(needed, candidates)): \(CountText.spelled(more)) a week\(later)"
  }

  private func reached(_ plan: ConnectionPlan, _ week: Int) -> Phrase {
    let candidates = plan.candidates
    return
      "\(targetText) is reached in week \(week + 1), by \(session.spelled(candidates.lastDay(ofWeek: week))): \(figure(plan.part(atEndOf: week), candidates)), with \(CountText.spelled(plan.connected(atEndOf: week))) more connected"
  }

  private func outOfReach(_ candidates: PlanCandidates, who: Phrase = .empty) -> Phrase {
    let most = candidates.weights.reduce(candidates.fixedAtEnd) { $0 + ($1 ?? 0) }
    return
      "\(targetText) cannot be reached: \(part(candidates.rows.count, of: candidates))\(who) \(candidates.rows.count == 1 ? "gives" : "together give") \(figure(candidates.settled(most), candidates))"
  }

  // MARK: Effort

  func describe(_ effort: EffortPlan, of candidates: PlanCandidates, _ answer: inout Answer) {
    let plan = effort.plan
    let weeks = candidates.weekCount
    let spent: Phrase =
      "\(FigureText.counted(perWeek, "person-week")) a week for \(FigureText.counted(weeks, "week"))"
    answer.headline = [
      perWeek == 1
        ? "\(spent) connects \(part(plan.steps.count, of: candidates)): \(rise(plan))"
        : "\(spent) connect \(part(plan.steps.count, of: candidates)): \(rise(plan))"
    ]
    answer.headline.append(proof(effort) + unweighed(plan.candidates))
    if let target { answer.headline.append(verdict(effort, target)) }
    answer.derive(plan, perWeek: perWeek, effortOf: candidates, field: weighing(candidates))
    if target != nil { answer.deriveWeeks(plan, session) }
    answer.notes += leftOut(effort) + notes(plan)
    answer.assumptions.append(
      "effort is in person-weeks, taken from the field effort; no agency's work is divided between weeks, and a week holds \(FigureText.counted(perWeek, "person-week"))"
    )
    answer.assumptions.append(stays)
  }

  /// How good the plan is known to be: by the last day, and in its order.
  private func proof(_ effort: EffortPlan) -> Phrase {
    let plan = effort.plan
    let all = effort.orderCount == plan.steps.count
    var parts: [Phrase] = []
    if all, effort.isMostByLastDay, effort.order.isOptimal {
      return
        "optimal\(among(effort)) (proved: no plan reaches more by the last day, and no order of these reaches it earlier)"
    }
    if effort.isMostByLastDay {
      parts.append("no plan\(among(effort)) reaches more by the last day")
    } else if let most = effort.mostGained {
      let bound = plan.candidates.settled(plan.candidates.fixedAtEnd + most)
      parts.append(
        "not proved optimal: no plan reaches more than \(figure(bound, plan.candidates)) by the last day"
      )
    } else {
      parts.append("not proved optimal")
    }
    let order = effort.order
    let about: Phrase =
      all
      ? "their order"
      : "the order of \(CountText.spelled(effort.orderCount)) agencies, which goes on after that day,"
    if order.isOptimal {
      parts.append("\(about) is proved the earliest")
    } else if let gap = order.gap {
      parts.append(
        "\(about) has a sum of weight times week of \(NumberText.spelled(order.weightedCompletion)), at most \(ShareText.percent(gap)) above the least possible (lower bound \(NumberText.spelled(order.lowerBound)))"
      )
    }
    return parts.joined(separator: "; ")
  }

  /// Whom the proof is about, where some are left out.
  private func among(_ effort: EffortPlan) -> Phrase {
    guard !effort.withoutEffort.isEmpty || !effort.aboveCapacity.isEmpty else { return "" }
    return
      " for the \(FigureText.counted(effort.plan.candidates.rows.count, "agency", plural: "agencies")) whose effort is known and fits into a week"
  }

  private func verdict(_ effort: EffortPlan, _ target: PlanTarget) -> Phrase {
    let plan = effort.plan
    let candidates = plan.candidates
    if plan.isReached(target, by: candidates.fixedAtEnd) {
      return "\(targetText) holds without the plan: \(figure(candidates.fixedAtEnd, candidates))"
    }
    guard plan.agenciesNeeded(for: target) != nil else {
      return outOfReach(candidates, who: " that a week holds")
    }
    if let week = plan.week(reaching: target), week < candidates.weekCount {
      return reached(plan, week)
    }
    var sentence: Phrase =
      "\(targetText) is not reached: this plan gives \(figure(plan.reached, candidates)) by \(session.spelled(candidates.last))"
    if let most = effort.mostGained,
      !plan.isReached(target, by: candidates.fixedAtEnd + most)
    {
      sentence += ", and no plan of \(FigureText.counted(perWeek, "person-week")) a week reaches it"
    } else {
      sentence += "; whether another plan does is not proved"
    }
    if let week = effort.continued.week(reaching: target) {
      sentence += "; going on, it takes \(FigureText.counted(week + 1, "week"))"
    }
    return sentence
  }

  private func leftOut(_ effort: EffortPlan) -> [Phrase] {
    var notes: [Phrase] = []
    let without = effort.withoutEffort.count
    if without > 0 {
      notes.append(
        "\(FigureText.counted(without, "open agency", plural: "open agencies")) without effort on record \(without == 1 ? "is" : "are") left out"
      )
    }
    let above = effort.aboveCapacity.count
    if above > 0 {
      notes.append(
        "\(FigureText.counted(above, "open agency", plural: "open agencies")) \(above == 1 ? "takes" : "take") more than the \(FigureText.counted(perWeek, "person-week")) of a week and \(above == 1 ? "is" : "are") left out; the largest takes \(NumberText.spelled(effort.largestEffort))"
      )
    }
    let planned = effort.plan.candidates.rows.count
    let weeks = effort.plan.candidates.weekCount
    if planned > 0 {
      notes.append(
        "the \(FigureText.counted(planned, "agency", plural: "agencies")) whose effort fits into a week \(planned == 1 ? "takes" : "take") \(NumberText.spelled(effort.totalEffort)) person-weeks in all; \(FigureText.counted(weeks, "week")) \(weeks == 1 ? "has room for" : "have room for") \(CountText.spelled(perWeek * weeks))"
      )
    }
    return notes
  }

  // MARK: Both

  func nothingToPlan(_ candidates: PlanCandidates) -> [Phrase] {
    var sentences: [Phrase] = [
      "nothing is left to plan: nobody who counts towards \(candidates.metric.text) is open on \(session.spelled(candidates.last))",
      FigureText.base(standing, where: candidates.metric.filter),
    ]
    if let target {
      let now = candidates.fixedAtEnd
      let holds = target.isReached(
        by: now, of: candidates.whole, isShare: candidates.metric.isShare)
      sentences.append(
        "\(targetText) \(holds ? "holds" : "cannot be reached"): \(figure(now, candidates))")
    }
    return sentences
  }

  private var stays: Phrase { "who is connected stays so, and nobody connects outside the plan" }

  private func pace(_ weeks: Int) -> Phrase {
    "\(FigureText.counted(perWeek, "agency", plural: "agencies")) a week for \(FigureText.counted(weeks, "week"))"
  }

  private func open(_ candidates: PlanCandidates) -> Phrase {
    FigureText.counted(candidates.rows.count, "open agency", plural: "open agencies")
  }

  /// `15 of the 39 open agencies`, `all 39 open agencies`.
  private func part(_ count: Int, of candidates: PlanCandidates) -> Phrase {
    let all = candidates.rows.count
    if count == all { return all == 1 ? "the one open agency" : "all \(open(candidates))" }
    return "\(CountText.spelled(count)) of the \(open(candidates))"
  }

  /// So many agencies; where weights differ, that these are the heaviest.
  private func heaviest(_ count: Int, _ candidates: PlanCandidates) -> Phrase {
    let number = CountText.spelled(count)
    if candidates.metric.weight == nil { return "\(number)" }
    return count == 1 ? "the heaviest agency" : "the \(number) heaviest agencies"
  }

  private func rise(_ plan: ConnectionPlan) -> Phrase {
    let candidates = plan.candidates
    return
      "\(candidates.metric.text) goes from \(figure(candidates.fixedAtEnd, candidates)) to \(figure(plan.reached, candidates)) by \(session.spelled(candidates.last))"
  }

  private func sameWeights(_ candidates: PlanCandidates) -> Phrase {
    candidates.metric.weight == nil
      ? "; each counts the same here, so they go in the order of the data" : ""
  }

  private func unweighed(_ candidates: PlanCandidates) -> Phrase {
    let count = candidates.unweighed
    guard count > 0 else { return "" }
    return
      count == 1
      ? "; 1 open agency has no \(field(candidates.metric)) on record and comes last"
      : "; \(CountText.spelled(count)) open agencies have no \(field(candidates.metric)) on record and come last"
  }

  private func weighing(_ candidates: PlanCandidates) -> String? {
    candidates.metric.weight == nil ? nil : field(candidates.metric)
  }

  private func field(_ metric: Metric) -> String {
    guard let weight = metric.weight else { return "agencies" }
    let fields = session.state.dataset.agencies.fields
    return fields.indices.contains(weight) ? fields[weight].name : "weight"
  }

  /// A part with its base: `118 of 142 in scope (83.1%)`.
  private func figure(_ part: Double, _ candidates: PlanCandidates) -> Phrase {
    let metric = candidates.metric
    guard metric.weight != nil else {
      let (part, whole) = (FigureText.whole(part), FigureText.whole(candidates.whole))
      return
        "\(CountText.spelled(part)) of \(CountText.spelled(whole)) in scope (\(ShareText.percent(part, of: whole)))"
    }
    let numbers: Phrase = "\(NumberText.spelled(part)) of \(NumberText.spelled(candidates.whole))"
    let share = candidates.whole > 0 ? ShareText.percent(part / candidates.whole) : ShareText.none
    return "\(numbers) \(field(metric)) in scope (\(share))"
  }

  private func notes(_ plan: ConnectionPlan) -> [Phrase] {
    let candidates = plan.candidates
    var notes: [Phrase] = [
      "without the plan, on \(session.spelled(candidates.last)): \(FigureText.base(standing, where: candidates.metric.filter))",
      "weeks start on \(session.spelled(candidates.first)) (\(session.todayOrigin))",
    ]
    if candidates.leftOut > 0 {
      notes.append(
        "\(candidates.metric.text): \(FigureText.counted(candidates.leftOut, "agency is", plural: "agencies are")) in no total, \(candidates.unweighed) of them open, for want of \(field(candidates.metric)) on record"
      )
    }
    let days = candidates.daysOfLastWeek
    if days < 7 {
      let week = candidates.weekCount
      var note: Phrase =
        "week \(week) has only \(FigureText.counted(days, "day")) and counts as a whole week"
      if week > 1 {
        note +=
          "; \(week == 2 ? "week 1 alone reaches" : "the \(week - 1) weeks before it reach") \(figure(plan.part(atEndOf: week - 2), candidates))"
      }
      notes.append(note)
    }
    if candidates.waiting > 0 {
      notes.append(
        "\(FigureText.counted(candidates.waiting, "agency is", plural: "agencies are")) not open before a later week, as when a waiver ends, and \(candidates.waiting == 1 ? "is" : "are") planned from then on; the base is that of \(session.spelled(candidates.last))"
      )
    }
    return notes
  }
}
