import AgencyModel
import Answers
import CommandLanguage
import Glibc
import WhatIf
import Wording

extension NeedQuestion {
  /// The answer where agencies count for what a field says of them.
  func weightedAnswer(
    _ target: WeightedNeed.Target, _ field: String, _ standing: Standing, _ session: Session
  ) throws(Diagnostic) -> Answer {
    guard !standing.openChoices.contains(where: { $0.count > 0 }) else {
      throw Diagnostic(
        "E413", "while it is left open which agencies change, 'need' counts each as one",
        at: span, help: "name the agencies: 20 largest by \(field) connect",
        "need connected\(metric.isShare ? "% >= 95%" : " >= 131")")
    }
    let need: WeightedNeed
    do throws(WeightedNeed.Refusal) {
      need = try WeightedNeed(metric, target: target, candidates: candidates, in: standing)
    } catch {
      switch error {
      case .weightOutside(let row, let value):
        throw Diagnostic(
          "E413",
          "'need' adds up weights of 0 and more, and \(verbatim: session.state.dataset.id(ofRow: row)) has \(field) \(NumberText.spelled(value))",
          at: span, help: "'check' shows the values that are out of range")
      }
    }
    let isTooLate = !need.isReached && (day.map { $0 <= session.today } ?? false)
    let text = WeightedNeedText(
      need: need, metric: metric, targetText: targetText, field: field, from: from)
    var answer = session.answer("need", standing)
    answer.columns = [
      AnswerColumn("reading", .text), AnswerColumn("needed", .count),
      AnswerColumn("available", .count),
      AnswerColumn("reached", metric.isShare ? .share : .number), AnswerColumn("verdict", .text),
    ]
    let random = need.random(withChance: Self.confidence)
    let verdict = need.isFeasible && !isTooLate ? "enough" : "infeasible"
    for (name, reading) in [("some", need.some), ("any", need.any), ("random", random)] {
      answer.rows.append([
        .term(Phrase(known: name)), WeightedNeedText.needed(reading), .count(need.available),
        text.reached(reading?.reached ?? need.most), .term(Phrase(known: verdict)),
      ])
    }
    answer.headline = [text.headline(isTooLate: isTooLate)]
    answer.derive(need, self, field: field, random: random)
    answer.notes += notes
    if let some = need.some, some.needed.lowerBound > 0 {
      answer.notes.append(text.heaviest(some.needed.lowerBound, session.state.dataset))
      answer.notes += text.readings(random, confidence: Self.confidence)
      answer.notes += pace(some.needed.lowerBound, session)
    }
    answer.notes += text.leftOut
    return answer
  }
}

extension WeightedNeed {
  /// By how much all that can connect fall short.
  var shortfall: Double {
    let short = target - most
    // Of whole numbers a part of one is short by the whole.
    guard whole == whole.rounded(), most == most.rounded() else { return short }
    return isStrict ? short.rounded(.down) + 1 : short.rounded(.up)
  }
}

/// Sentences and cells about what must still connect for a weighted figure.
private struct WeightedNeedText {
  let need: WeightedNeed
  let metric: Metric
  /// The condition with its value, as the person wrote it.
  let targetText: String
  /// The field that weighs the agencies.
  let field: String
  /// ` from banks`, or nothing.
  let from: Phrase

  /// How many agencies are named before the rest is counted.
  static let named = 5

  static func needed(_ reading: NeedReading?) -> Cell {
    guard let needed = reading?.needed else { return .none }
    return needed.count == 1
      ? .count(needed.lowerBound)
      : .range(least: .count(needed.lowerBound), most: .count(needed.upperBound))
  }

  func reached(_ weight: Double) -> Cell {
    guard metric.isShare else { return .number(weight) }
    return need.whole > 0 ? .fraction(weight / need.whole) : .none
  }

  /// `3,600,000 of 4,000,000 by requests (90.0%)`.
  private func spelled(_ weight: Double) -> Phrase {
    let share = need.whole > 0 ? ShareText.percent(weight / need.whole) : ShareText.none
    return
      "\(NumberText.spelled(weight)) of \(NumberText.spelled(need.whole)) by \(field) (\(share))"
  }

  func headline(isTooLate: Bool) -> Phrase {
    if need.agencies == 0 {
      return need.isReached
        ? "\(targetText) holds already, but no agency in scope has \(field) on record"
        : "\(targetText) cannot be reached: no agency in scope has \(field) on record"
    }
    let now: Phrase = "connected \(spelled(need.connected))"
    if need.isReached { return "\(targetText) holds already: \(now)" }
    guard metric.isShare == false || need.whole > 0 else {
      return
        "\(targetText) cannot be reached: the \(field) of the \(need.agencies) agencies in scope add up to 0"
    }
    if metric.isShare, need.target >= need.whole, !need.isFeasible, need.most == need.whole {
      return "\(targetText) cannot be reached: no share is above 100%; \(now)"
    }
    guard let some = need.some, let any = need.any else { return shortfall(now) }
    let (fewest, most) = (some.needed.lowerBound, any.needed.lowerBound)
    if isTooLate {
      return
        "\(targetText) cannot be reached, for no time is left: it needs \(fewest) more at least; \(now)"
    }
    let whichever: Phrase =
      fewest == most ? "whichever they are" : "if they are the largest, \(most) whichever they are"
    return
      "\(targetText) needs \(fewest) more to connect \(whichever): \(fewest) bring it to \(fewest == most ? "at least " + spelled(any.reached) : spelled(some.reached)); now \(now)"
  }

  /// By how much all that can connect fall short.
  private func shortfall(_ now: Phrase) -> Phrase {
    let short = need.shortfall
    let all =
      need.available == 0
      ? "nobody can still connect"
      : need.available == 1
        ? "the 1 that can connect brings it to \(spelled(need.most))"
        : "all \(need.available) that can connect bring it to \(spelled(need.most))"
    // Where more than a value is asked, the value itself may be reached.
    let missing: Phrase = short > 0 ? "\(NumberText.spelled(short)) short" : "which is not more"
    return "\(targetText) cannot be reached\(from): \(all), \(missing); now \(now)"
  }

  /// Which agencies are the fewest.
  func heaviest(_ count: Int, _ dataset: Dataset) -> Phrase {
    let ids = need.useful.prefix(min(count, Self.named)).map { dataset.id(ofRow: $0.row) }
    let more: [Phrase] = count > Self.named ? ["\(count - Self.named) more"] : []
    let names = (ids.asNames + more).list(joinedBy: "and")
    return count == 1
      ? "some: the largest by \(field): \(names)"
      : "some: the \(count) largest by \(field): \(names)"
  }

  func readings(_ random: NeedReading?, confidence: Double) -> [Phrase] {
    var notes: [Phrase] = [
      need.useless == 0
        ? "any: enough even if they are the smallest by \(field)"
        : "any: enough even if they are the smallest by \(field), \(need.useless) of the \(need.available) bringing nothing"
    ]
    var sentence: Phrase =
      "random: with a chance of at least \(ShareText.percent(confidence)) if every choice is equally likely"
    if let needed = random?.needed, needed.count > 1 {
      sentence +=
        "; there are too many choices to add up exactly, but it is at least \(needed.lowerBound) and at most \(needed.upperBound)"
    }
    notes.append(sentence)
    return notes
  }

  /// Agencies that the figure does not see.
  var leftOut: [Phrase] {
    guard need.unweighed > 0 else { return [] }
    let agencies = FigureText.counted(need.unweighed, "agency", plural: "agencies")
    let rest: Phrase =
      need.agencies > 0 ? "; the base is the other \(need.agencies)" : .empty
    return [
      need.unweighed == 1
        ? "\(agencies) in scope has no \(field) on record and is left out\(rest)"
        : "\(agencies) in scope have no \(field) on record and are left out\(rest)"
    ]
  }
}
