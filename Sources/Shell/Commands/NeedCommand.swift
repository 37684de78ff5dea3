import AgencyModel
import Answers
import CommandLanguage
import WhatIf

extension Command {
  static let need = Command(
    name: "need", shelf: .questions, effect: .asks,
    summary: "The fewest agencies that must still connect for a figure to be reached.",
    usage: ["need METRIC >= VALUE [by DATE] [from GROUP]"],
    details: """
      METRIC is a count or share of connected agencies. 'some' is the fewest if the right ones are
      chosen, 'any' the fewest whichever they are, 'random' the fewest for a chance of 80%.
      """,
    examples: ["need connected% >= 95% by deadline", "need connected >= 131 from connecting"]
  ) { (parser) throws(Diagnostic) in
    let condition = try parser.parseCondition()
    var by: DateTree?
    var from: GroupTree?
    while true {
      if by == nil, parser.accept(.by) {
        by = try parser.parseDate()
      } else if from == nil, parser.accept(.from) {
        from = try parser.parseGroup()
      } else {
        break
      }
    }
    return Unresolved { [by, from] (session) throws(Diagnostic) in
      try session.requireAgencies()
      let question = try NeedQuestion(condition, by: by, from: from, session)
      return .ask { (session) throws(Diagnostic) in question.answer(session) }
    }
  }
}

private struct NeedQuestion: Sendable {
  let metric: Metric
  let target: NeedTarget
  let targetText: String
  let day: Day?
  let candidates: Set<Int>?
  let candidatesText: String
  let notes: [String]

  /// The chance that the reading `random` asks for.
  static let confidence = 0.8

  init(
    _ tree: ConditionTree, by: DateTree?, from: GroupTree?, _ session: Session
  ) throws(Diagnostic) {
    let resolver = session.resolver
    let part = tree.parts[0]
    guard tree.parts.count == 1 else {
      throw Diagnostic(
        "E413", "'need' answers one figure at a time", at: tree.span,
        help: "ask once for each: need connected% >= 95%")
    }
    metric = try resolver.metric(part.metric)
    guard metric.counted == .status(.connected), metric.weight == nil else {
      throw Diagnostic(
        "E413", "'need' counts connected agencies, each as one", at: part.metric.span,
        help: "need connected% >= 95%", "need connected >= 131")
    }
    guard part.comparison == .greaterOrEqual || part.comparison == .greater else {
      throw Diagnostic(
        "E413",
        "connecting agencies only raises the figure, so '\(part.comparison.rawValue)' needs none",
        at: tree.span, help: "need \(metric.text) >= …")
    }
    let value = try resolver.constant(part.value)
    switch value {
    case .share(let share) where metric.isShare:
      guard share >= 0, share <= 1, let ratio = Ratio(shortestDecimalOf: share) else {
        throw Diagnostic(
          "E317", "a share is a percentage from 0% to 100%", at: part.value.span)
      }
      target = .share(ratio)
    case .number(let number) where !metric.isShare:
      guard let count = Int(exactly: number.rounded(.up)), count >= 0 else {
        throw Diagnostic("E318", "a number of agencies is not negative", at: part.value.span)
      }
      target = .count(part.comparison == .greater && number == number.rounded() ? count + 1 : count)
    default:
      throw Diagnostic(
        "E315",
        metric.isShare
          ? "'\(metric.text)' is a share, so it is compared with a percentage"
          : "'\(metric.text)' is a count, so it is compared with a number",
        at: part.value.span,
        help: metric.isShare ? "need \(metric.text) >= 95%" : "need \(metric.counted.name)% >= 95%")
    }
    targetText =
      "\(metric.text) \(part.comparison.rawValue) \(ValueText.spelled(value, settings: session.state.settings))"
    day = try by.map { (tree) throws(Diagnostic) in try resolver.day(tree) }
    notes = resolver.yearNotes([by])
    let standing = session.standing(on: day.map { max($0, session.today) })
    candidates = try from.map { (group) throws(Diagnostic) in
      Set(try resolver.rows(group, in: standing))
    }
    candidatesText = from.flatMap { session.sourceOfStatement?[$0.span] } ?? ""
  }

  func answer(_ session: Session) -> Answer {
    let standing = session.standing(on: day.map { max($0, session.today) })
    let need = Need(metric, target: target, candidates: candidates, in: standing)
    var answer = session.answer("need", standing)
    answer.columns = [
      AnswerColumn("reading", .text), AnswerColumn("needed", .count),
      AnswerColumn("available", .count), AnswerColumn("reached", .share),
      AnswerColumn("verdict", .text),
    ]
    let available = need.useful + need.useless
    let readings: [(String, Int?)] = [
      ("some", need.some), ("any", need.any), ("random", need.random(withChance: Self.confidence)),
    ]
    let isTooLate = need.missing > 0 && (day.map { $0 <= session.today } ?? false)
    for (name, count) in readings {
      let added = min(need.missing, need.useful)
      let reached: Cell =
        metric.isShare
        ? .share(need.connected + added, of: need.base) : .count(need.connected + added)
      // What cannot be done needs no second reading.
      let needed = need.isFeasible ? count : name == "some" ? need.missing : nil
      answer.rows.append([
        .text(name), needed.map { .count($0) } ?? .none, .count(available), reached,
        .text(need.isFeasible && !isTooLate ? "enough" : "infeasible"),
      ])
    }
    answer.headline = [headline(need, isTooLate: isTooLate)]
    answer.notes = notes + binding(need, standing) + pace(need, session)
    if need.useless > 0 {
      answer.notes.append(
        "random: with a chance of at least \(ShareText.percent(Self.confidence)) if every choice is equally likely"
      )
    }
    return answer
  }

  private func headline(_ need: Need, isTooLate: Bool) -> String {
    let now =
      "connected \(need.connected) of \(need.base) in scope (\(ShareText.percent(need.connected, of: need.base)))"
    if need.missing == 0 { return "\(targetText) holds already: \(now)" }
    let reached = need.connected + need.missing
    if isTooLate {
      return
        "\(targetText) cannot be reached, for no time is left: it needs \(need.missing) more; \(now)"
    }
    if !need.isFeasible {
      let most = need.connected + need.useful
      return
        "\(targetText) cannot be reached\(from): it needs \(need.missing) more, and \(need.useful) can connect, which gives \(most) of \(need.base) (\(ShareText.percent(most, of: need.base))), \(need.missing - need.useful) short"
    }
    return
      "\(targetText) needs \(need.missing) more to connect: \(reached) of \(need.base) (\(ShareText.percent(reached, of: need.base))); now \(now)"
  }

  private var from: String { candidatesText.isEmpty ? "" : " from \(candidatesText)" }

  /// Which statuses alone are not enough, in words.
  private func binding(_ need: Need, _ standing: Standing) -> [String] {
    guard need.missing > 0, standing.openChoices.isEmpty else { return [] }
    var available: [Status: Int] = [:]
    for row in 0..<standing.agencyCount {
      guard let status = standing.status(ofRow: row),
        status == .connecting || status == .unconnected, candidates?.contains(row) ?? true,
        metric.filter?.isTrue(on: standing, row: row) ?? true
      else { continue }
      available[status, default: 0] += 1
    }
    let connecting = available[.connecting] ?? 0
    let unconnected = available[.unconnected] ?? 0
    var notes: [String] = []
    let groups: [(Status, Int, Status, Int)] = [
      (.unconnected, unconnected, .connecting, connecting),
      (.connecting, connecting, .unconnected, unconnected),
    ]
    for (name, count, other, others) in groups where count > 0 && count < need.missing {
      let reached = need.connected + count
      var sentence =
        "the \(count) \(name.name) alone reach \(reached) of \(need.base) (\(ShareText.percent(reached, of: need.base)))"
      let rest = need.missing - count
      if rest <= others {
        sentence +=
          "; \(rest) of the \(others) \(other.name) \(rest == 1 ? "is" : "are") needed too"
      }
      notes.append(sentence)
    }
    return notes
  }

  /// How many a week that means.
  private func pace(_ need: Need, _ session: Session) -> [String] {
    guard let day, need.missing > 0 else { return [] }
    let days = day - session.today
    guard days > 0 else {
      return [
        "\(session.spelled(day)) is not after \(session.spelled(session.today)), so there is no time left"
      ]
    }
    let perWeek = Double(need.missing) * 7 / Double(days)
    return [
      "that is \(need.missing) in the \(FigureText.counted(days, "day")) from \(session.spelled(session.today)) (\(session.todayOrigin)), or \(NumberText.spelled((perWeek * 10).rounded() / 10)) a week"
    ]
  }
}
