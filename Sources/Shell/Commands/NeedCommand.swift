import AgencyModel
import Answers
import CommandLanguage
import WhatIf
import Wording

extension Command {
  static let need = Command(
    name: "need", shelf: .questions, effect: .asks,
    summary: "The fewest agencies that must still connect for a figure to be reached.",
    usage: [
      "need METRIC >= VALUE [by DATE] [from GROUP]",
      "need chance(CONDITION) >= VALUE [by DATE] [from GROUP]",
    ],
    details: """
      METRIC is a count or share of connected agencies, or of what they weigh. 'some' is the fewest
      if the right ones are chosen, 'any' the fewest whichever they are, 'random' the fewest for a
      chance of 80%. Of a chance it answers how many agencies, certain to connect, would bring it to
      VALUE, all others keeping their own chances.
      """,
    examples: [
      "need connected% >= 95% by deadline", "need connected >= 131 from connecting",
      "need connected% of requests >= 90% from banks",
      "if connecting chance is 80%, unconnected chance is 40% then need chance(connected >= 131) >= 80%",
    ]
  ) { (parser) throws(Diagnostic) in
    if let tree = try parser.acceptChanceTarget() {
      return try NeedChanceQuestion.parse(tree, &parser)
    }
    let condition = try parser.parseCondition()
    let (by, from) = try parser.parseNeedClauses()
    return Unresolved { (session) throws(Diagnostic) in
      try session.requireAgencies()
      let question = try NeedQuestion(condition, by: by, from: from, session)
      return .ask { (session) throws(Diagnostic) in try question.answer(session) }
    }
  }
}

extension Parser {
  /// `[by DATE] [from GROUP]`, in either order.
  ///
  /// - Parameter hasDay: Whether the day has been read already.
  mutating func parseNeedClauses(
    hasDay: Bool = false
  ) throws(Diagnostic) -> (by: DateTree?, from: GroupTree?) {
    var (by, from): (DateTree?, GroupTree?)
    while true {
      if !hasDay, by == nil, accept(.by) {
        by = try parseDate()
      } else if from == nil, accept(.from) {
        from = try parseGroup()
      } else {
        return (by, from)
      }
    }
  }
}

/// One question of `need`, its names resolved.
struct NeedQuestion: Sendable {
  enum Target: Sendable {
    /// Each agency counts as one.
    case agencies(NeedTarget)
    /// Each agency counts for its value of a field, whose name is given.
    case weight(WeightedNeed.Target, field: String)
  }

  let metric: Metric
  let target: Target
  let targetText: String
  let day: Day?
  let candidates: Set<Int>?
  let candidatesText: String
  let notes: [Phrase]
  let span: SourceSpan

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
    span = tree.span
    guard metric.counted == .status(.connected) else {
      throw Diagnostic(
        "E413", "'need' asks for agencies to connect, so its figure counts connected ones",
        at: part.metric.span,
        help: "need connected% >= 95%", "need connected >= 131",
        "need connected% of requests >= 90%")
    }
    let field = try part.metric.weight.map { (name) throws(Diagnostic) in
      try resolver.numericField(name).entry.name
    }
    let isStrict = part.comparison == .greater
    guard part.comparison == .greaterOrEqual || part.comparison == .greater else {
      throw Diagnostic(
        "E413",
        "connecting agencies only raises the figure, so '\(part.comparison.rawValue)' needs none",
        at: tree.span, help: "need \(metric.text) >= …")
    }
    let valueText: String
    switch try resolver.constant(part.value) {
    case .share(let share) where metric.isShare:
      guard share >= 0, share <= 1 else {
        throw Diagnostic(
          "E317", "a share is a percentage from 0% to 100%", at: part.value.span)
      }
      guard let ratio = Ratio(shortestDecimalOf: share) else {
        throw Diagnostic(
          "E317", "a share that is needed has at most seven decimals", at: part.value.span,
          help: "need \(metric.text) \(part.comparison.rawValue) 95%")
      }
      target =
        field.map { .weight(.share(ratio, isStrict: isStrict), field: $0) }
        ?? .agencies(isStrict ? .shareAbove(ratio) : .share(ratio))
      valueText = Self.percent(ratio)
    case .number(let number) where !metric.isShare && field != nil:
      guard number >= 0, number <= 1e100 else {
        throw Diagnostic(
          "E318", "what connected agencies weigh together is not negative, and at most 1e100",
          at: part.value.span)
      }
      target = .weight(.weight(number, isStrict: isStrict), field: field ?? "")
      valueText = number == number.rounded() ? NumberText.spelled(number) : "\(number)"
    case .number(let number) where !metric.isShare:
      guard number >= 0 else {
        throw Diagnostic("E318", "a number of agencies is not negative", at: part.value.span)
      }
      guard number < 1e15 else {
        throw Diagnostic(
          "E318", "a number of agencies is below a million billion", at: part.value.span)
      }
      let whole = Int(number.rounded(.up))
      let isWhole = number == number.rounded()
      target = .agencies(.count(isStrict && isWhole ? whole + 1 : whole))
      valueText = isWhole ? CountText.spelled(whole) : "\(number)"
    default:
      throw Diagnostic(
        "E315",
        metric.isShare
          ? "'\(metric.text)' is a share, so it is compared with a percentage"
          : "'\(metric.text)' is a \(field == nil ? "count" : "sum"), so it is compared with a number",
        at: part.value.span,
        help: metric.isShare
          ? "need \(metric.text) >= 95%"
          : "need \(metric.counted.name)%\(field.map { " of \($0)" } ?? "") >= 95%")
    }
    targetText = "\(metric.text) \(part.comparison.rawValue) \(valueText)"
    day = try by.map { (tree) throws(Diagnostic) in try resolver.day(tree) }
    notes = resolver.yearNotes([by])
    let standing = session.standing(on: day.map { max($0, session.today) })
    candidates = try from.map { (group) throws(Diagnostic) in
      Set(try resolver.rows(group, in: standing))
    }
    candidatesText = from.flatMap { session.sourceOfStatement?[$0.span] } ?? ""
  }

  /// A share that was asked for, with every decimal it was asked with: `0.0000001%`.
  static func percent(_ ratio: Ratio) -> String {
    var (digits, decimals, power) = ("\(ratio.numerator)", -2, 1)
    while power < ratio.denominator {
      power *= 10
      decimals += 1
    }
    if decimals <= 0 {
      return (ratio.numerator == 0 ? "0" : digits + String(repeating: "0", count: -decimals)) + "%"
    }
    digits = String(repeating: "0", count: max(0, decimals + 1 - digits.utf8.count)) + digits
    return "\(digits.dropLast(decimals)).\(digits.suffix(decimals))%"
  }

  func answer(_ session: Session) throws(Diagnostic) -> Answer {
    let standing = session.standing(on: day.map { max($0, session.today) })
    switch target {
    case .agencies(let target):
      return answer(
        Need(metric, target: target, candidates: candidates, in: standing), standing, session)
    case .weight(let target, let field):
      return try weightedAnswer(target, field, standing, session)
    }
  }

  private func answer(_ need: Need, _ standing: Standing, _ session: Session) -> Answer {
    var answer = session.answer("need", standing)
    answer.columns = [
      AnswerColumn("reading", .text), AnswerColumn("needed", .count),
      AnswerColumn("available", .count),
      AnswerColumn("reached", metric.isShare ? .share : .count),
      AnswerColumn("verdict", .text),
    ]
    let available = need.useful + need.useless
    let readings: [(String, Int?)] = [
      ("some", need.some), ("any", need.any), ("random", need.random(withChance: Self.confidence)),
    ]
    let isTooLate = !need.isReached && (day.map { $0 <= session.today } ?? false)
    for (name, count) in readings {
      let added = min(need.missing, need.useful)
      let reached: Cell =
        metric.isShare
        ? .share(need.connected + added, of: need.base) : .count(need.connected + added)
      // What cannot be done needs no second reading.
      let needed = need.isFeasible ? count : name == "some" ? askedFor(need) : nil
      answer.rows.append([
        .term(Phrase(known: name)), needed.map { .count($0) } ?? .none, .count(available), reached,
        .term(need.isFeasible && !isTooLate ? "enough" : "infeasible"),
      ])
    }
    answer.headline = [headline(need, isTooLate: isTooLate)]
    answer.derive(need, self)
    answer.notes = notes + leastFavourable(need) + binding(need, standing)
    if !need.isReached, let missing = askedFor(need) { answer.notes += pace(missing, session) }
    if need.useless > 0, need.isFeasible {
      answer.notes.append(
        "random: with a chance of at least \(ShareText.percent(Self.confidence)) if every choice is equally likely"
      )
    }
    return answer
  }

  /// How many more it asks for, where that can be said at all: of a share above 100% it cannot.
  private func askedFor(_ need: Need) -> Int? {
    need.isShareOfNothing || metric.isShare && need.target > need.base ? nil : need.missing
  }

  private func headline(_ need: Need, isTooLate: Bool) -> Phrase {
    if need.base == 0 {
      // A count of at least 0 holds even where there is nobody to count.
      return need.isReached
        ? "\(targetText) holds already, but no agency is in scope"
        : "\(targetText) cannot be reached: no agency is in scope"
    }
    let (least, most) = (need.connected, max(need.connected, need.connectedMost))
    let share = ShareText.percent(least, of: need.base)
    let now: Phrase =
      least == most
      ? "connected \(least) of \(need.base) in scope (\(share))"
      : "connected \(least) to \(most) of \(need.base) in scope (\(share) to \(ShareText.percent(most, of: need.base)))"
    if need.isReached { return "\(targetText) holds already: \(now)" }
    guard let asked = askedFor(need) else {
      return "\(targetText) cannot be reached: no share is above 100%; \(now)"
    }
    let reached = need.connected + asked
    if isTooLate {
      return "\(targetText) cannot be reached, for no time is left: it needs \(asked) more; \(now)"
    }
    if !need.isFeasible {
      let most = need.connected + need.useful
      return
        "\(targetText) cannot be reached\(from): it needs \(asked) more, and \(need.useful) can connect, which gives \(most) of \(need.base) (\(ShareText.percent(most, of: need.base))), \(asked - need.useful) short"
    }
    return
      "\(targetText) needs \(asked) more to connect: \(reached) of \(need.base) (\(ShareText.percent(reached, of: need.base))); now \(now)"
  }

  /// What of the choices left open is reckoned with, where they make a difference.
  private func leastFavourable(_ need: Need) -> [Phrase] {
    guard need.connectedMost > need.connected else { return [] }
    var sentence: Phrase =
      "connected is \(need.connected) to \(need.connectedMost), for it is left open which agencies change; the least favourable outcome counts, \(need.connected)"
    if !need.isReached, askedFor(need) != nil {
      let missing = max(0, need.target - need.connectedMost)
      sentence +=
        missing == 0
        ? "; in the most favourable it holds already"
        : "; in the most favourable it needs \(missing) more"
    }
    return [sentence]
  }

  /// The group asked, as written; `nil` when all may connect.
  var fromGroup: String? { candidatesText.isEmpty ? nil : candidatesText }

  /// The group asked, in words that follow a verb.
  var from: Phrase { candidatesText.isEmpty ? "" : " from \(candidatesText)" }

  /// Which statuses alone are not enough, in words.
  private func binding(_ need: Need, _ standing: Standing) -> [Phrase] {
    guard !need.isReached, askedFor(need) != nil, standing.openChoices.isEmpty else { return [] }
    var available: [Status: Int] = [:]
    let mask = metric.filter.map { RowMask($0, on: standing) }
    for row in 0..<standing.agencyCount {
      guard let status = standing.status(ofRow: row),
        status == .connecting || status == .unconnected, candidates?.contains(row) ?? true,
        mask?[row] ?? true
      else { continue }
      available[status, default: 0] += 1
    }
    let connecting = available[.connecting] ?? 0
    let unconnected = available[.unconnected] ?? 0
    var notes: [Phrase] = []
    let groups: [(Status, Int, Status, Int)] = [
      (.unconnected, unconnected, .connecting, connecting),
      (.connecting, connecting, .unconnected, unconnected),
    ]
    for (name, count, other, others) in groups where count > 0 && count < need.missing {
      let reached = need.connected + count
      var sentence: Phrase =
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
  func pace(_ missing: Int, _ session: Session) -> [Phrase] {
    guard let day else { return [] }
    let days = day - session.today
    guard days > 0 else {
      return [
        "\(session.spelled(day)) is not after \(session.spelled(session.today)), so there is no time left"
      ]
    }
    let perWeek = Double(missing) * 7 / Double(days)
    return [
      "that is \(missing) in the \(FigureText.counted(days, "day")) from \(session.spelled(session.today)) (\(session.todayOrigin)), or \(NumberText.spelled((perWeek * 10).rounded() / 10)) a week"
    ]
  }
}
