import AgencyModel
import Answers
import CommandLanguage
import WhatIf
import Wording

/// `compare OPTIONS under WORLDS`, its names resolved: every option under every world.
struct RegretQuestion: Sendable {
  /// What is compared.
  enum Outcome: Sendable {
    case metric(Metric)
    case chance(ChanceInquiry)
  }

  /// What we may choose.
  let options: [Scenario]
  /// What may happen.
  let worlds: [Scenario]
  /// One a world, adding up to 1; `nil` where none are stated.
  let weights: [Double]?
  let outcome: Outcome
  /// The day asked for.
  let asked: Day?
  let notes: [Phrase]
  let span: SourceSpan

  static let underWords = ["under", "تحت"]
  private static let weightWords = ["weights", "weight", "وزن"]

  /// What follows `under`.
  static func parse(
    options: [Name], _ parser: inout Parser
  ) throws(Diagnostic) -> Unresolved {
    let start = options.first?.span.start ?? parser.token.span.start
    let worlds = try parser.parseNames(as: .scenario)
    var weights: [Expression]?
    var metric: MetricTree?
    var chance: ChanceTree?
    var by: DateTree?
    while true {
      if weights == nil, parser.accept(oneOf: weightWords) != nil {
        var list = [try parser.parseExpression()]
        while parser.accept(.comma) { list.append(try parser.parseExpression()) }
        weights = list
      } else if metric == nil, chance == nil, parser.accept(oneOf: ["for"]) != nil {
        chance = try parser.acceptChance()
        if chance == nil { metric = try parser.parseMetric() }
        if chance?.by != nil { by = chance?.by }
      } else if by == nil, parser.accept(.by) || parser.accept(.at) {
        by = try parser.parseDate()
      } else {
        break
      }
    }
    let span = parser.span(from: start)
    return Unresolved { [weights, metric, chance, by] (session) throws(Diagnostic) in
      try session.requireAgencies()
      let question = try RegretQuestion(
        options: options, worlds: worlds, weights: weights, metric: metric, chance: chance, by: by,
        span: span, session)
      return .ask { (session) throws(Diagnostic) in try question.answer(session) }
    }
  }

  private init(
    options: [Name], worlds: [Name], weights: [Expression]?, metric: MetricTree?,
    chance: ChanceTree?, by: DateTree?, span: SourceSpan, _ session: Session
  ) throws(Diagnostic) {
    self.span = span
    self.options = try Self.scenarios(options, session)
    self.worlds = try Self.scenarios(worlds, session)
    guard options.count > 1 else {
      throw Diagnostic(
        "E429", "one option alone leaves nothing to choose, so nothing to regret",
        at: options.first?.span ?? span,
        help: "name two or more: compare base, \(options.first?.text ?? "late") under …")
    }
    let resolver = session.resolver
    self.weights = try weights.map { (trees) throws(Diagnostic) in
      try Self.weights(trees, worlds, resolver)
    }
    asked = try by.map { (tree) throws(Diagnostic) in
      let day = try resolver.day(tree)
      guard day >= session.today else {
        throw Diagnostic(
          "E423",
          "\(session.spelled(day)) is before \(session.spelled(session.today)), so nothing is open there",
          at: tree.span, help: "what was then is counted: status at \(day.isoText)")
      }
      return day
    }
    if let chance {
      outcome = .chance(try ChanceInquiry(chance.condition, by: by, session))
    } else if let metric {
      let resolved = try resolver.metric(metric)
      guard resolved.moreIsBetter != nil else {
        throw Diagnostic(
          "E429", "neither more nor fewer '\(resolved.counted.name)' is better, so none is best",
          at: metric.span, help: "for connected%", "for unconnected")
      }
      outcome = .metric(resolved)
    } else {
      outcome = .metric(Metric(.status(.connected), isShare: true, text: "connected%"))
    }
    notes = resolver.yearNotes([by])
  }

  private static func scenarios(
    _ names: [Name], _ session: Session
  ) throws(Diagnostic) -> [Scenario] {
    var found: [Scenario] = []
    for (index, name) in names.enumerated() {
      let scenario = try session.scenario(name)
      if names[..<index].contains(where: { $0.key == name.key }) {
        throw Diagnostic(
          "E429", "'\(verbatim: scenario.name)' is named twice", at: name.span, help: "name it once"
        )
      }
      if let choice = scenario.overlay.openChoices.first(where: { $0.count > 0 }) {
        throw Diagnostic(
          "E429",
          "'\(verbatim: scenario.name)' leaves open which agencies change (\(choice.text)), so it has no one outcome to compare",
          at: name.span, help: "name the agencies there: 20 largest by requests connect")
      }
      found.append(scenario)
    }
    return found
  }

  private static func weights(
    _ trees: [Expression], _ worlds: [Name], _ resolver: Resolver
  ) throws(Diagnostic) -> [Double] {
    var weights: [Double] = []
    for tree in trees {
      guard case .share(let share) = try resolver.constant(tree) else {
        throw Diagnostic(
          "E315", "a weight is a percentage", at: tree.span, help: "weights 70%, 30%")
      }
      guard share >= 0, share <= 1 else {
        throw Diagnostic(
          "E317", "a weight is a percentage from 0% to 100%", at: tree.span,
          help: "weights 70%, 30%")
      }
      weights.append(share)
    }
    let span = trees.dropFirst().reduce(trees[0].span) { $0.through($1.span) }
    guard weights.count == worlds.count else {
      throw Diagnostic(
        "E429",
        "\(FigureText.counted(weights.count, "weight")) for \(FigureText.counted(worlds.count, "world"))",
        at: span, help: "one weight for each of \(worlds.map(\.text).asNames.list(joinedBy: "and"))"
      )
    }
    let sum = weights.reduce(0, +)
    guard abs(sum - 1) < 1e-9 else {
      throw Diagnostic(
        "E429", "the weights add up to \(ShareText.percent(sum)), not 100%", at: span,
        help: "weights say how likely each world is; together they are certain")
    }
    return weights
  }

  // MARK: Answering

  func answer(_ session: Session) throws(Diagnostic) -> Answer {
    let grid = RegretGrid(options: options, worlds: worlds, session)
    let day = asked ?? defaultDay(grid, session)
    var outcomes: [[Double]] = []
    var certain: [[Bool]] = []
    for option in options.indices {
      var row: [(Double, Bool)] = []
      for world in worlds.indices {
        let words = "\(options[option].name) under \(worlds[world].name)"
        row.append(try value(in: grid.sessions[option][world], on: day, words))
      }
      outcomes.append(row.map(\.0))
      certain.append(row.map(\.1))
    }
    let text: RegretText
    do throws(ScoreError) {
      text = try RegretText(
        question: self, outcomes: outcomes, certain: certain, day: day, session)
    } catch {
      throw Diagnostic("E429", "these outcomes cannot be compared", at: span)
    }
    var answer = session.answer("compare", grid.sessions[0][0].standing(on: day))
    answer.columns = text.columns
    answer.rows = text.rows
    answer.headline = text.headline
    answer.deriveRegrets(options, worlds, session)
    answer.notes = notes + text.notes(grid)
    answer.assumptions += text.assumptions
    return answer
  }

  /// The last day on which anything changes; for a chance the last deadline, where it is later.
  private func defaultDay(_ grid: RegretGrid, _ session: Session) -> Day {
    let forks = grid.sessions.joined()
    var days = forks.map { $0.lastDay(of: $0.state.scenario) }
    if case .chance = outcome { days += forks.compactMap(\.deadline) }
    return days.max() ?? session.today
  }

  /// The outcome of one option under one world, and whether nothing of it is open.
  private func value(
    in session: Session, on day: Day, _ words: String
  ) throws(Diagnostic) -> (Double, Bool) {
    switch outcome {
    case .metric(let metric):
      let figure = Tally(metric, in: session.standing(on: day)).figure
      guard metric.isShare else { return (figure.least, true) }
      guard figure.whole > 0 else {
        throw Diagnostic(
          "E429", "'\(metric.text)' is a share of nothing in \(words)", at: span,
          help: "compare the count: for \(metric.counted.name)")
      }
      return (figure.least / figure.whole, true)
    case .chance(let inquiry):
      let standing = session.standingAhead(day)
      let condition = OpenCondition(
        inquiry.tests.map { ($0.metric, $0.comparison, $0.bound) }, in: standing)
      if let holds = condition.isSettled { return (holds ? 1 : 0, true) }
      let range: ClosedRange<Double>?
      let unknown: Int
      do throws(ChanceQuestion.Refusal) {
        let question = try ChanceQuestion(condition, in: standing, session.outlook(), by: day)
        unknown = question.unknown
        range = try question.chance(.independent)
      } catch {
        throw error.diagnostic(at: inquiry.span)
      }
      guard let range else { throw .tooManyCombinations(at: inquiry.span) }
      guard unknown == 0, range.upperBound - range.lowerBound < 1e-9 else {
        throw Diagnostic(
          "E429",
          "no single chance can be told for \(words): nothing tells that of \(FigureText.counted(unknown, "open agency", plural: "open agencies"))",
          at: inquiry.span, help: "supply one in a world: apply unconnected chance is 80%",
          "compare the figure itself: for connected%")
      }
      return (range.lowerBound, false)
    }
  }
}

/// Every option's changes laid over every world's, each in a session of its own.
struct RegretGrid {
  /// One row an option, one column a world; the current scenario is both together.
  private(set) var sessions: [[Session]] = []
  /// What both change, by option and world.
  private(set) var clashes: [(option: String, world: String, things: [OverlayClash])] = []

  init(options: [Scenario], worlds: [Scenario], _ session: Session) {
    for option in options {
      var row: [Session] = []
      for world in worlds {
        let ancestor = session.commonOrigin(of: option, world)
        let both = world.overlay.laying(option.overlay, since: ancestor.overlay)
        if !both.clashes.isEmpty { clashes.append((option.name, world.name, both.clashes)) }
        var merged = Scenario(name: world.name, origin: world.origin)
        merged.overlay = both.overlay
        var fork = session
        _ = fork.state.perform(.scenario(session.state.current, merged))
        row.append(fork)
      }
      sessions.append(row)
    }
  }
}

extension Session {
  /// The nearest scenario from which two come, themselves included; base where none is left.
  fileprivate func commonOrigin(of first: Scenario, _ second: Scenario) -> Scenario {
    func line(_ scenario: Scenario) -> [String] {
      var keys = [Folding.key(scenario.name)]
      var next = scenario.origin
      // A scenario dropped and made again from its child would come from itself.
      while let name = next, !keys.contains(Folding.key(name)) {
        keys.append(Folding.key(name))
        next = state.scenarios[Folding.key(name)]?.origin
      }
      return keys
    }
    let others = Set(line(second))
    let key = line(first).first { others.contains($0) && state.scenarios[$0] != nil }
    return state.scenarios[key ?? Scenario.base] ?? Scenario(name: Scenario.base, origin: nil)
  }
}

extension Metric {
  /// Whether more of it is better; `nil` where neither is.
  var moreIsBetter: Bool? {
    switch counted {
    case .status(.connected): true
    case .status(.unconnected), .overdue: false
    case .status(.connecting), .status(.waived): nil
    }
  }
}
