import AgencyModel
import Answers
import CommandLanguage
import WhatIf
import Wording

/// The table of `if` without a question: each metric before and after.
struct EffectAnswer {
  let before: Session
  let after: Session
  let resolved: ResolvedChanges

  init(before: Session, after: Session, _ resolved: ResolvedChanges) {
    (self.before, self.after, self.resolved) = (before, after, resolved)
  }

  /// `metric, before, after, change, least, expected, most, low, high`; `after` is a range where
  /// it is open.
  func answer(_ metrics: [Metric]) -> Answer {
    let present = before.standing(on: before.horizon ?? before.today)
    let future = after.standing()
    var answer = after.answer("if", future)
    answer.columns = [
      AnswerColumn("metric", .text), AnswerColumn("before", .number),
      AnswerColumn("after", .number), AnswerColumn("change", .points),
      AnswerColumn("least", .number), AnswerColumn("expected", .number),
      AnswerColumn("most", .number),
    ]
    var all = metrics
    let left: [CountedStatus] = [.status(.connecting), .status(.unconnected)]
    for counted in left where !all.contains(where: { $0.counted == counted && !$0.isShare }) {
      all.append(Metric(counted, isShare: false, text: counted.name))
    }
    if present.counts[Status.waived.rawValue] != future.counts[Status.waived.rawValue] {
      all.append(Metric(.status(.waived), isShare: false, text: "waived"))
    }
    if present.deadline != future.deadline || (future.day ?? before.today) > before.today {
      all.append(Metric(.overdue, isShare: false, text: "overdue"))
    }
    let tallies = all.map { Tally($0, in: future) }
    for (metric, tally) in zip(all, tallies) {
      answer.rows.append(row(metric, present, tally.figure, &answer.notes))
    }
    var spreads = SpreadText()
    spreads.add(zip(all, tallies), to: &answer)
    answer.assumptions += spreads.assumptions(future)
    answer.headline = [headline(present, future)]
    answer.deriveEffect(present, future, after)
    answer.notes = resolved.notes + answer.notes
    answer.notes += after.horizonNotes(resolved, askedOn: future.day)
    if !before.state.scenario.overlay.openChoices.isEmpty {
      answer.notes.append("scenario \(before.state.scenario.name) already leaves some choices open")
    }
    return answer
  }

  private func row(
    _ metric: Metric, _ present: Standing, _ new: Figure, _ notes: inout [Phrase]
  ) -> [Cell] {
    let old = Tally(metric, in: present).figure
    if new.unweighed > 0 {
      notes.append(
        FigureText.unweighed(new.unweighed, of: metric.text))
    }
    let isWeighted = metric.weight != nil
    let isOpen = !new.isExact
    let change: Cell
    if metric.isShare, old.whole == 0 || new.whole == 0 {
      change = .none
    } else {
      func difference(_ after: Double, _ before: Double) -> Cell {
        metric.isShare
          ? .points(after / new.whole - before / old.whole)
          : FigureText.number(after - before, isWeighted)
      }
      let least = difference(new.least, old.most)
      let most = difference(new.most, old.least)
      change = least == most ? least : .range(least: least, most: most)
    }
    let ends = [new.least, new.most].map { FigureText.value($0, metric, new) }
    return [
      .term(Phrase(plain: metric.text)), FigureText.cell(metric, old),
      FigureText.cell(metric, new), change, ends[0],
      isOpen ? FigureText.expected(metric, new) : ends[0], ends[1],
    ]
  }

  /// `103 → 123 of 142 connected (86.6%, +14.1 points)`.
  private func headline(_ present: Standing, _ future: Standing) -> Phrase {
    let metric = Metric(.status(.connected), isShare: true, text: "")
    let old = Tally(metric, in: present).figure
    let new = Tally(metric, in: future).figure
    let (a, m) = (FigureText.whole(old.least), FigureText.whole(old.whole))
    let (b, n) = (FigureText.whole(new.least), FigureText.whole(new.whole))
    let waived = future.counts[Status.waived.rawValue]
    let tail: Phrase =
      "waived \(waived), \(FigureText.rule(future))"
    guard new.isExact, old.isExact else {
      return
        "connected \(b) to \(FigureText.whole(new.most)) of \(n) in scope, \(tail)"
    }
    guard m > 0, n > 0 else { return "no agency is in scope; \(tail)" }
    let base: Phrase = m == n ? "" : " of \(m)"
    return
      "connected \(a)\(base) → \(b) of \(n) in scope (\(ShareText.percent(b, of: n)), \(ShareText.points(from: (a, m), to: (b, n)))), \(tail)"
  }
}
