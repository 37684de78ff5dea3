import AgencyModel
import Answers
import CommandLanguage
import WhatIf
import Wording

extension Command {
  static let sweep = Command(
    name: "sweep", shelf: .scenarios, effect: .asks,
    summary: "One table of a question over one or two variables.",
    usage: ["sweep NAME from A to B [step S][, NAME from A to B [step S]]: QUESTION"],
    details: """
      A and B are numbers, percentages or dates, both ends included; without a step it is 1, 1% or
      1 day. Every row begins with the variables; asking changes nothing.
      """,
    examples: [
      "sweep n from 0 to 26 step 2: if n agencies connect by deadline",
      "sweep d from 15 azar to 15 dey step 1 week: if banks connect by 20 azar then status at d",
    ]
  ) { (parser) throws(Diagnostic) in
    let start = parser.token.span.start
    var trees = [try SweepAxisTree.parse(&parser)]
    while parser.accept(.comma) {
      let axis = try SweepAxisTree.parse(&parser)
      if let twice = trees.first(where: { $0.name.key == axis.name.key }) {
        throw Diagnostic(
          "E420", "'\(twice.name.text)' is swept twice", at: axis.name.span,
          help: "give the second variable another name")
      }
      trees.append(axis)
    }
    let axesSpan = parser.span(from: start)
    try parser.expect(.colon)
    let question = try Question.parse(&parser)
    return Unresolved { [trees] (session) throws(Diagnostic) in
      var axes: [SweepAxis] = []
      for tree in trees { axes.append(try SweepAxis(tree, session.resolver)) }
      let sweep = Sweep(axes: axes, question: question)
      guard sweep.pointCount <= Sweep.mostPoints else {
        throw Diagnostic(
          "E420",
          "this asks \(CountText.spelled(sweep.pointCount)) times, and a sweep asks at most \(CountText.spelled(Sweep.mostPoints))",
          at: axesSpan, help: "take a larger step")
      }
      // The first point shows whether every name resolves.
      _ = try sweep.action(at: 0, in: session, derives: false)
      return .ask { (session) throws(Diagnostic) in try sweep.answer(session) }
    }
  }
}

/// `NAME from A to B [step S]`, as written.
private struct SweepAxisTree: Sendable {
  let name: Name
  let from: Expression
  let to: Expression
  let step: Expression?

  static func parse(_ parser: inout Parser) throws(Diagnostic) -> SweepAxisTree {
    let name = try parser.expectNewName()
    try parser.expect(.from)
    let from = try parser.parseExpression()
    try parser.expect(.to)
    let to = try parser.parseExpression()
    let step = parser.accept(.step) ? try parser.parseExpression() : nil
    return SweepAxisTree(name: name, from: from, to: to, step: step)
  }
}

/// One variable with the values it takes, first to last.
private struct SweepAxis: Sendable {
  let name: Name
  let kind: AnswerColumn.Kind
  let values: [Value]

  init(_ tree: SweepAxisTree, _ resolver: Resolver) throws(Diagnostic) {
    name = tree.name
    let from = try resolver.constant(tree.from)
    let to = try resolver.constant(tree.to)
    switch (from, to) {
    case (.number(let first), .number(let last)):
      kind = .number
      values = try Self.decimals(first, last, tree, resolver, isShare: false)
    case (.share(let first), .share(let last)):
      kind = .share
      values = try Self.decimals(first, last, tree, resolver, isShare: true)
    case (.day(let first), .day(let last)):
      kind = .date
      values = try Self.days(first, last, tree)
    default:
      throw Diagnostic(
        "E420", "'\(tree.name.text)' goes from one kind of value to another",
        at: tree.from.span.through(tree.to.span),
        help: "both ends are numbers, percentages or dates: \(tree.name.text) from 0 to 26")
    }
    if values.isEmpty {
      throw Diagnostic(
        "E420", "'\(tree.name.text)' has no value: it ends before it begins",
        at: tree.from.span.through(tree.to.span), help: "write the smaller value first")
    }
  }

  /// Values at whole steps from the first, each the nearest double to its exact decimal, so that
  /// 50% and ten steps of 1% is 60% and not a little more.
  private static func decimals(
    _ first: Double, _ last: Double, _ tree: SweepAxisTree, _ resolver: Resolver, isShare: Bool
  ) throws(Diagnostic) -> [Value] {
    var step = isShare ? 0.01 : 1
    if let stepTree = tree.step {
      switch try resolver.constant(stepTree) {
      case .share(let share) where isShare && share > 0: step = share
      case .number(let number) where !isShare && number > 0: step = number
      default:
        throw Diagnostic(
          "E420",
          isShare ? "the step is a percentage above 0%" : "the step is a number above 0",
          at: stepTree.span, help: isShare ? "step 5%" : "step 2")
      }
    }
    let count = ((last - first) / step + 1e-9).rounded(.down)
    guard count >= 0 else { return [] }
    guard count <= Double(Sweep.mostPoints) else {
      throw Diagnostic(
        "E420", "'\(tree.name.text)' takes more than \(CountText.spelled(Sweep.mostPoints)) values",
        at: tree.from.span.through(tree.to.span), help: "take a larger step")
    }
    let scale = 1e9
    return (0...Int(count)).map { index in
      let exact = first + Double(index) * step
      let rounded = (exact * scale).rounded() / scale
      let value = abs(exact) < 1e6 ? rounded : exact
      return isShare ? .share(value) : .number(value)
    }
  }

  private static func days(
    _ first: Day, _ last: Day, _ tree: SweepAxisTree
  ) throws(Diagnostic) -> [Value] {
    var count = 1
    var isMonths = false
    if let step = tree.step {
      guard case .duration(let duration) = step, duration.count > 0 else {
        throw Diagnostic(
          "E420", "the step between dates is a duration", at: step.span, help: "step 1 week")
      }
      count = duration.unit == .week ? 7 * duration.count : duration.count
      isMonths = duration.unit == .month
    }
    var days: [Value] = []
    while days.count <= Sweep.mostPoints {
      let distance = days.count * count
      let day = isMonths ? first.adding(months: distance) : first + distance
      guard day <= last else { return days }
      days.append(.day(day))
    }
    throw Diagnostic(
      "E420", "'\(tree.name.text)' takes more than \(CountText.spelled(Sweep.mostPoints)) values",
      at: tree.from.span.through(tree.to.span), help: "take a larger step")
  }

  func cell(_ value: Value) -> Cell {
    switch value {
    case .number(let number): Int(exactly: number).map { .count($0) } ?? .number(number)
    case .share(let share): .fraction(share)
    case .day(let day): .day(day)
    default: .none
    }
  }
}

/// A question asked at every combination of the variables' values, the last variable fastest.
private struct Sweep: Sendable {
  static let mostPoints = 100_000

  let axes: [SweepAxis]
  let question: Question

  /// How many combinations there are; more than ``mostPoints`` only as a bound.
  var pointCount: Int {
    axes.reduce(1) { min($0, Self.mostPoints + 1) * $1.values.count }
  }

  private func values(at point: Int) -> [Value] {
    var rest = point
    var values: [Value] = []
    for axis in axes.reversed() {
      values.append(axis.values[rest % axis.values.count])
      rest /= axis.values.count
    }
    return values.reversed()
  }

  /// The question with the variables of one point, and the session it is asked in.
  ///
  /// - Parameter derives: Whether the answer is to tell how it came about.
  func action(
    at point: Int, in session: Session, derives: Bool
  ) throws(Diagnostic) -> (ask: @Sendable (Session) throws(Diagnostic) -> Answer, fork: Session) {
    var fork = session
    // Before it is resolved, since changes are laid into a session then.
    fork.derives = derives
    for (axis, value) in zip(axes, values(at: point)) {
      _ = fork.state.perform(.variable(axis.name.key, value))
    }
    let action: Action
    do throws(Diagnostic) {
      action = try question.body.resolve(fork)
    } catch {
      throw point == 0 ? error : error.adding(help: described(point, session))
    }
    guard case .ask(let ask) = action else {
      throw Diagnostic("E412", "only a question may be swept", at: question.span)
    }
    return (ask, fork)
  }

  private func described(_ point: Int, _ session: Session) -> Phrase {
    "this happened at \(named(point, session))"
  }

  /// `n = 4, p = 50%`.
  private func named(_ point: Int, _ session: Session) -> Phrase {
    zip(axes, values(at: point)).map { axis, value in
      "\(axis.name.text) = \(ValueText.spelled(value, settings: session.state.settings))"
    }.joined(separator: ", ")
  }

  /// The answers at the first point and the last, with how they came about.
  private func ends(
    _ last: Int, _ session: Session
  ) throws(Diagnostic) -> [(at: Phrase, answer: Answer)] {
    var ends: [(at: Phrase, answer: Answer)] = []
    for point in last > 0 ? [0, last] : [0] {
      let (ask, fork) = try action(at: point, in: session, derives: session.derives)
      ends.append((named(point, session), try ask(fork)))
    }
    return ends
  }

  func answer(_ session: Session) throws(Diagnostic) -> Answer {
    var whole = Answer("sweep")
    var notes = NotesInCommon()
    var lastAnswered = 0
    var columns: [AnswerColumn]?
    var impossible = 0
    var firstImpossible: Diagnostic?
    for point in 0..<pointCount {
      if session.edge.isInterrupted() {
        throw Diagnostic("E601", "interrupted", at: question.span)
      }
      let ask: @Sendable (Session) throws(Diagnostic) -> Answer
      let fork: Session
      do throws(Diagnostic) {
        // How each came about is told of the ends alone, which are asked again.
        (ask, fork) = try action(at: point, in: session, derives: false)
      } catch {
        // More agencies than there are to change: the combination does not exist.
        guard error.id == "E401", point > 0 else { throw error }
        impossible += 1
        firstImpossible = firstImpossible ?? error
        continue
      }
      let one: Answer
      do throws(Diagnostic) {
        one = try ask(fork)
      } catch {
        throw error.placed(at: question.span).adding(help: described(point, session))
      }
      // An answer that was stopped halfway would stand among whole ones.
      if session.edge.isInterrupted() {
        throw Diagnostic("E601", "interrupted", at: question.span)
      }
      let widest = columns ?? one.columns
      guard !one.columns.isEmpty,
        one.columns.starts(with: widest) || widest.starts(with: one.columns)
      else {
        throw Diagnostic(
          "E420", "a sweep needs a question that answers with the same table each time",
          at: question.span, help: "sweep n from 0 to 26: if n agencies connect by deadline")
      }
      columns = one.columns.count > widest.count ? one.columns : widest
      if point == 0 { (whole.asOf, whole.landmarks) = (one.asOf, one.landmarks) }
      if one.asOf != whole.asOf { whole.asOf = nil }
      if one.landmarks.deadline != whole.landmarks.deadline { whole.landmarks.deadline = nil }
      notes.add(one)
      lastAnswered = point
      let cells = zip(axes, values(at: point)).map { axis, value in axis.cell(value) }
      for row in one.rows { whole.rows.append(cells + row) }
    }
    whole.columns = axes.map { AnswerColumn($0.name.text, $0.kind) } + (columns ?? [])
    whole.landmarks.variables = axes.count
    // Where a chance is exact it has no draws and no error.
    for row in whole.rows.indices {
      let missing = whole.columns.count - whole.rows[row].count
      if missing > 0 { whole.rows[row] += [Cell](repeating: .none, count: missing) }
    }
    whole.headline = [
      "\(FigureText.counted(pointCount - impossible, "combination")) of \(axes.map(\.name.text).asNames.list(joinedBy: "and"))"
    ]
    if session.derives {
      whole.deriveSweep(
        try ends(lastAnswered, session), asked: pointCount, answered: pointCount - impossible,
        values: axes.map { ($0.name.text, $0.values.count) })
    }
    whole.notes = notes.notes
    if let firstImpossible {
      whole.notes.append(
        "\(FigureText.counted(impossible, "combination")) \(impossible == 1 ? "is" : "are") left out; at the first, \(firstImpossible.message)"
      )
    }
    whole.assumptions = notes.assumptions
    return whole
  }
}

/// What is said under all answers of a sweep, and how much more under some.
private struct NotesInCommon {
  private var answers = 0
  private var noteCounts: [(text: Phrase, count: Int)] = []
  private(set) var assumptions: [Phrase] = []
  /// Where each stands, by how it reads: hundreds of answers say the same.
  private var places: [String: Int] = [:]
  private var assumed: Set<String> = []

  mutating func add(_ answer: Answer) {
    answers += 1
    for note in answer.notes {
      let words = note.english
      if let place = places[words] {
        noteCounts[place].count += 1
      } else if noteCounts.count < 200 {
        places[words] = noteCounts.count
        noteCounts.append((note, 1))
      }
    }
    for assumption in answer.assumptions where assumptions.count < 20 {
      if assumed.insert(assumption.english).inserted { assumptions.append(assumption) }
    }
  }

  var notes: [Phrase] {
    var shared = noteCounts.filter { $0.count == answers }.map(\.text)
    if shared.count < noteCounts.count {
      shared.append("more is said at some combinations only: ask one of them alone to read it")
    }
    return shared
  }
}
