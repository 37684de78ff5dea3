import AgencyModel
import Answers
import WhatIf
import Wording

/// The rows and sentences of `need chance(…) >= VALUE`.
struct NeedChanceText {
  let need: ChanceNeed
  /// `chance(connected% >= 95%) >= 80%`.
  let targetText: String
  let day: Day?
  /// Whether the day leaves no time to connect.
  let isTooLate: Bool
  /// ` from banks`, or nothing.
  let from: Phrase
  /// The chance of each open agency; `nil` where nothing tells.
  let known: [Double?]
  let session: Session

  /// How many agencies are named before the rest is counted.
  private static let named = 5

  private var open: Int { need.condition.open.count }
  private var isAllUnknown: Bool { open > 0 && need.unknown == open }

  // MARK: Rows

  var rows: [[Cell]] {
    let readings = [("some", need.some), ("any", need.any), ("random", need.random)]
    return readings.map { name, reading in
      let isEnough = reading != nil && !isTooLate
      return [
        .term(Phrase(known: name)), reading.map { needed($0) } ?? .none, .count(need.available),
        reached(reading), .term(isEnough ? "enough" : "infeasible"),
      ]
    }
  }

  private func needed(_ reading: ChanceNeed.Reading) -> Cell {
    let needed = reading.needed
    return needed.count == 1
      ? .count(needed.lowerBound)
      : .range(least: .count(needed.lowerBound), most: .count(needed.upperBound))
  }

  private func reached(_ reading: ChanceNeed.Reading?) -> Cell {
    guard let reading else {
      return .chance(need.most, isCertain: isImpossible || need.isMostCertain)
    }
    return reading.chance.map { .chance($0, isCertain: reading.isCertain) } ?? .none
  }

  /// Whether the condition fails even if every open agency connects.
  private var isImpossible: Bool {
    !need.condition.holds([Bool](repeating: true, count: open))
  }

  // MARK: Headline

  var headline: Phrase {
    let subject: Phrase = day.map { "\(targetText) by \(session.spelled($0))" } ?? "\(targetText)"
    guard let some = need.some else { return subject + " cannot be reached\(from): " + shortfall }
    if need.isReached {
      guard need.target.isStrict || need.target.value > 0 else {
        return "\(subject) holds already, as every chance is at least 0%"
      }
      let now: Phrase =
        some.isCertain
        ? "the condition is certain, whoever connects"
        : "the chance is \(spelled(need.now)), if each agency connects for itself"
      return "\(subject) holds already: \(now)"
    }
    let count = some.needed.upperBound
    let least = some.needed.lowerBound
    let needed = least == count ? CountText.spelled(count) : "\(least) to \(count)"
    let agencies: Phrase =
      least == need.available
      ? least == 1 ? "the 1 open agency\(from)" : "all \(needed) open agencies\(from)"
      : "\(needed) of the \(need.available) open agencies\(from)"
    if isTooLate {
      return
        "\(subject) cannot be reached, for no time is left: it needs \(agencies) to have connected"
    }
    var sentence: Phrase = "\(subject) needs \(agencies) to be certain to connect"
    if least < count { sentence += ", \(count) being enough and fewer than \(least) never" }
    if isAllUnknown {
      return sentence
        + ": none of the \(open) has a chance that is known, so only what is certain counts"
    }
    let isTellable = need.now > 0 && (need.unknown == 0 || need.now >= 0.001)
    let before: Phrase = !isTellable ? "" : "from \(spelled(need.now)) "
    let after: Phrase = some.isCertain ? "100%" : spelled(chance(of: some))
    sentence += ": that brings the chance \(before)to \(after)"
    return sentence + (some.isCertain ? "" : ", if every other agency connects for itself")
  }

  private func chance(of reading: ChanceNeed.Reading) -> Double {
    reading.chance ?? need.chosenChance
  }

  /// A chance; where some are unknown, what it is at least.
  private func spelled(_ chance: Double) -> Phrase {
    let text = ChanceText.spelled(chance)
    guard need.unknown > 0 else { return "\(text)" }
    if chance < 0.001 { return "at least \(verbatim: "0%")" }
    return text.hasPrefix(">") ? "\(text)" : "at least \(text)"
  }

  /// Why all together are not enough.
  private var shortfall: Phrase {
    if need.target.isStrict, need.target.value >= 1 { return "no chance is above 100%" }
    guard isImpossible else {
      if isAllUnknown {
        return
          "all \(need.available) that can be made certain are not enough, no chance of the others being known"
      }
      let all: Phrase =
        need.available == 0
        ? "nobody there can be made certain, and the chance is \(spelled(need.most))"
        : "all \(need.available) that can be made certain bring the chance to \(spelled(need.most))"
      let short = need.target.value - need.most
      return
        short > 0 ? "\(all), \(Self.points(short)) short" : "\(all), which is not more"
    }
    if need.condition.isSettled == false, need.condition.parts.count == 1 {
      return never(need.condition.parts[0])
    }
    let parts = need.condition.parts.filter { part in
      !part.holds(at: part.steps.reduce(part.fixed, +))
    }
    let figures = parts.map { part -> Phrase in
      let numerator = part.steps.reduce(part.fixed, +)
      return "\(part.metric.text) is \(figure(numerator, part))"
    }
    guard !figures.isEmpty else { return "its parts never hold together" }
    return
      "even if all \(open) open agencies connect, \(figures.list(joinedBy: "and")), so the condition fails"
  }

  /// A condition that fails whoever connects.
  private func never(_ part: OpenCondition.Part) -> Phrase {
    let ends = [part.fixed, part.steps.reduce(part.fixed, +)].sorted()
    let (least, most) = (figure(ends[0], part), figure(ends[1], part))
    return least == most
      ? "\(part.metric.text) is \(least), whoever connects"
      : "\(part.metric.text) is \(least) to \(most), whoever connects"
  }

  private func figure(_ numerator: Double, _ part: OpenCondition.Part) -> Phrase {
    guard part.metric.isShare else { return "\(NumberText.spelled(numerator))" }
    guard part.whole > 0 else { return "a share of nothing" }
    guard let count = Int(exactly: numerator), let whole = Int(exactly: part.whole) else {
      return "\(ShareText.percent(numerator / part.whole))"
    }
    return
      "\(CountText.spelled(count)) of \(CountText.spelled(whole)) (\(ShareText.percent(count, of: whole)))"
  }

  /// A difference of chances without a sign: `12.3 points`.
  private static func points(_ difference: Double) -> Phrase {
    let text = ShareText.points(difference)
    return text.hasPrefix("+")
      ? "\(String(text.dropFirst()))" : "less than 0.1 points"
  }

  // MARK: Notes

  /// - Throws: A ``LawError`` of a law under dependence.
  func notes() throws(LawError) -> [Phrase] {
    var notes: [Phrase] = []
    if isTooLate, let day {
      return [
        "\(session.spelled(day)) is not after \(session.spelled(session.today)) (\(session.todayOrigin)), so there is no time left"
      ]
    }
    if need.condition.isSettled != nil { return [] }
    if let some = need.some, !need.isReached {
      notes.append(whichOnes(some))
      notes += otherReadings
      notes += try equalChance()
    } else if !need.isFeasible, !isImpossible {
      notes += try equalChance()
    }
    notes += try underDependence()
    if need.unknown > 0, !isAllUnknown {
      notes.append(
        need.unknown == 1
          ? "the 1 without a known chance is taken as not connecting, the least favourable"
          : "the \(need.unknown) without a known chance are taken as not connecting, the least favourable"
      )
    }
    if isAllUnknown {
      notes.append(
        "no agency has a judged chance, a planned day with slips on record, or a history of connections; to supply one: if unconnected chance is 80% then need \(targetText)"
      )
    }
    return notes
  }

  /// Which agencies are the fewest, the one that helps most first.
  private func whichOnes(_ some: ChanceNeed.Reading) -> Phrase {
    let count = need.chosen.count
    if count == need.available { return "some: all \(count)" }
    if isAllUnknown, need.isCount {
      return "some: whichever \(count) of them, no chance being known"
    }
    let dataset = session.state.dataset
    let names = need.chosen.prefix(Self.named).map { position -> Phrase in
      let id = dataset.id(ofRow: need.condition.open[position])
      let chance: Phrase =
        known[position].map { "\(ChanceText.spelled($0))" } ?? "chance unknown"
      return "\(verbatim: id) (\(chance))"
    }
    let more: [Phrase] = count > Self.named ? ["\(count - Self.named) more"] : []
    let kind: Phrase =
      need.isCount
      ? count == 1 ? "the least likely" : "the \(count) least likely"
      : count == 1 ? "the one that helps most" : "the \(count) that together help most"
    var sentence: Phrase = "some: \(kind): \((names + more).list(joinedBy: "and"))"
    if isTied { sentence += "; of those equally likely any will do" }
    if !need.isProved {
      sentence += "; that fewer would not do is not proved, there being too many sets"
    }
    return sentence
  }

  /// Whether an agency as likely as the likeliest chosen is left out.
  private var isTied: Bool {
    guard need.isCount, let last = need.chosen.map({ need.chances[$0] }).max() else { return false }
    let chosen = Set(need.chosen)
    return need.useful.contains { !chosen.contains($0) && need.chances[$0] == last }
  }

  private var otherReadings: [Phrase] {
    guard let any = need.any, let random = need.random else { return [] }
    let nothing = need.available - need.useful.count
    let useless: Phrase =
      nothing > 0 ? ", \(nothing) of the \(need.available) bringing nothing" : ""
    var notes: [Phrase] = []
    notes.append(
      any.needed.count == 1
        ? "any: enough even if they are those that help least\(useless)"
        : "any: between \(any.needed.lowerBound) and \(any.needed.upperBound) are enough whichever they are; there are too many sets to look through"
    )
    notes.append(
      random.needed.count == 1
        ? "random: drawn with equal chances, the draw being part of the chance"
        : "random: at least \(random.needed.lowerBound) and at most \(random.needed.upperBound); there are too many draws to add up"
    )
    return notes
  }

  /// What all would need at one value.
  private func equalChance() throws(LawError) -> [Phrase] {
    guard let each = try need.equalChance() else { return [] }
    let wanted = NeedChanceText.percent(need.target.value)
    var sentence: Phrase =
      "without certainty: for a chance of \(wanted) each of the \(open) would need \(ChanceText.spelled(each)), if they connect independently"
    if need.unknown == 0 {
      let mean = need.chances.reduce(0, +) / Double(max(1, open))
      sentence += "; they have \(ChanceText.spelled(mean)) on average"
    }
    return [sentence]
  }

  private static func percent(_ value: Double) -> String {
    Ratio(shortestDecimalOf: value).map { NeedQuestion.percent($0) } ?? ShareText.percent(value)
  }

  /// Whether how agencies depend on one another matters.
  private var showsDependence: Bool {
    guard let some = need.some, !isAllUnknown, !isTooLate else { return false }
    guard need.target.isStrict || need.target.value > 0 else { return false }
    return !(need.isReached && some.isCertain)
  }

  /// What it is when agencies move together.
  private func underDependence() throws(LawError) -> [Phrase] {
    guard showsDependence else { return [] }
    var parts: [Phrase] = []
    for (name, dependence) in session.state.settings.dependences {
      if need.isCount {
        guard let (count, chance, isCertain) = try need.fewest(dependence) else {
          parts.append("at \(name) all \(need.available) are not enough")
          continue
        }
        let reached: Phrase = isCertain ? "100%" : spelled(chance)
        parts.append(
          count == 0
            ? "at \(name) it holds already, the chance being \(reached)"
            : "at \(name) it needs \(count), which \(count == 1 ? "gives" : "give") \(reached)")
      } else if let chance = try need.chance(dependence, certain: need.chosen) {
        parts.append("\(spelled(chance)) at \(name)")
      }
    }
    guard !parts.isEmpty else { return [] }
    if need.isCount { return ["if agencies move together: " + parts.joined(separator: "; ")] }
    return [
      need.chosen.isEmpty
        ? "if agencies move together the chance is \(parts.list(joinedBy: "and"))"
        : "if agencies move together, \(need.chosen.count == 1 ? "that 1 brings" : "those \(need.chosen.count) bring") it to \(parts.list(joinedBy: "and"))"
    ]
  }

  var assumptions: [Phrase] {
    var sentences: [Phrase] = [
      "an agency made certain has a chance of 100%; every other keeps its own, and connects for itself"
    ]
    if showsDependence {
      for (_, dependence) in session.state.settings.dependences.prefix(1) {
        switch dependence {
        case .independent: break
        case .commonFactor:
          sentences += session.state.settings.dependenceAssumptions
        case .betaBinomial:
          sentences.append(
            "'beta-binomial rho': the agencies not made certain have their mean chance, which itself varies so that any two are correlated by rho"
          )
        }
      }
    }
    return sentences
  }
}
