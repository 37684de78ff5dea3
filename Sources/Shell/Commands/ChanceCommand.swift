import AgencyModel
import Answers
import CommandLanguage
import WhatIf
import Wording

extension Command {
  static let chance = Command(
    name: "chance", shelf: .questions, effect: .asks,
    summary: "How likely a condition is to hold by a date.",
    usage: ["chance CONDITION [by DATE]"],
    details: """
      Each open agency connects with its own chance: a judged one, or what its planned day and the
      record tell. 'independent' takes each for itself; 'rho' lets one common factor move all;
      'lowest' and 'highest' hold whatever the dependence. 'set correlation' fixes one rho.
      """,
    examples: [
      "chance connected% >= 95% by deadline",
      "if unconnected chance is 90% then chance unconnected = 0 by deadline",
    ]
  ) { (parser) throws(Diagnostic) in
    let condition = try parser.parseCondition()
    let by = parser.accept(.by) ? try parser.parseDate() : nil
    return Unresolved { (session) throws(Diagnostic) in
      try session.requireAgencies()
      let inquiry = try ChanceInquiry(condition, by: by, session)
      return .ask { (session) throws(Diagnostic) in try inquiry.answer(session) }
    }
  }
}

/// One question of `chance`, its names resolved.
struct ChanceInquiry: Sendable {
  let tests: [ConditionTest]
  /// The condition as it was written.
  let text: String
  let span: SourceSpan
  /// The day asked; without one the deadline, or the day by which the changes asked under have
  /// happened where that is later; `nil` where there is neither.
  let day: Day?
  let notes: [Phrase]

  init(_ tree: ConditionTree, by: DateTree?, _ session: Session) throws(Diagnostic) {
    let resolver = session.resolver
    tests = try resolver.tests(tree)
    text = session.sourceOfStatement?[tree.span] ?? ""
    span = tree.span
    if let by {
      let asked = try resolver.day(by)
      guard asked >= session.today else {
        throw Diagnostic(
          "E423",
          "\(session.spelled(asked)) is before \(session.spelled(session.today)), so nothing is open there",
          at: by.span, help: "what was then is counted: status at \(asked.isoText)")
      }
      day = asked
    } else {
      day = [session.deadline, session.horizon].compactMap(\.self).max()
    }
    notes = resolver.yearNotes([by])
  }

  func answer(_ session: Session) throws(Diagnostic) -> Answer {
    let asked = max(day ?? session.today, session.today)
    let standing = session.standingAhead(asked)
    let outlook = session.outlook()
    let condition = OpenCondition(tests.map { ($0.metric, $0.comparison, $0.bound) }, in: standing)
    var answer = session.answer("chance", ahead: standing)
    answer.notes += notes
    answer.columns = [AnswerColumn("dependence", .text), AnswerColumn("chance", .share)]
    var simulated: SimulatedText?
    let by: Phrase = day.map { " by \(session.spelled($0))" } ?? .empty
    do throws(ChanceQuestion.Refusal) {
      let question = try ChanceQuestion(condition, in: standing, outlook, by: asked)
      let table: ChanceTable
      if question.isExact {
        table = try ChanceTable(question, session.state.settings)
      } else {
        let text = try SimulatedText(question, session)
        answer.columns += SimulatedText.columns
        (simulated, table) = (text, text.table)
      }
      answer.rows = table.rows
      answer.headline = ["\(text)\(by): \(table.sentence)"]
      answer.assumptions += table.assumptions
      OutlookText(outlook, session).describe(condition, question, &answer)
      simulated?.describe(&answer)
      answer.notes += table.notes
      answer.deriveChance(question, isUnknown: table.isUnknown)
      simulated?.derive(&answer)
      if table.isUnknown { answer.notes += needed(question, session) }
    } catch {
      throw error.diagnostic(at: span)
    }
    return answer
  }

  /// What chance each open agency would need, where none has one.
  private func needed(_ question: ChanceQuestion, _ session: Session) -> [Phrase] {
    var notes: [Phrase] = ["to supply one: if unconnected chance is 80% then chance \(text)"]
    if let each = question.chanceNeeded(for: 0.8) {
      let count = question.condition.open.count
      notes.append(
        count == 1
          ? "for a chance of 80% it would need \(ChanceText.spelled(each))"
          : "for a chance of 80% each of the \(count) would need \(ChanceText.spelled(each)), if they connect independently"
      )
    }
    return notes
  }

}

/// One comparison of a condition, resolved.
struct ConditionTest: Sendable {
  let metric: Metric
  let comparison: ComparisonOperator
  let bound: Double
}

extension Resolver {
  /// The comparisons of a condition over figures.
  func tests(_ tree: ConditionTree) throws(Diagnostic) -> [ConditionTest] {
    // Checks the types of both sides.
    _ = try condition(tree)
    var tests: [ConditionTest] = []
    for part in tree.parts {
      let bound: Double
      switch try constant(part.value) {
      case .number(let number), .share(let number): bound = number
      default: bound = .nan
      }
      tests.append(
        ConditionTest(
          metric: try metric(part.metric), comparison: ComparisonOperator(part.comparison),
          bound: bound))
    }
    return tests
  }
}

extension Session {
  /// What the record and the judged chances tell of the agencies from today on.
  func outlook(only: Outlook.Basis? = nil) -> Outlook {
    let window = state.dataset.window
    return Outlook(
      standing(on: today), origin: today,
      judgedBy: state.settings.deadline ?? window.deadline,
      record: trackRecord, only: only)
  }
}

/// The rows of `chance`: each dependence with its chance.
struct ChanceTable {
  var rows: [[Cell]] = []
  var sentence = Phrase.empty
  var assumptions: [Phrase] = []
  var notes: [Phrase] = []
  /// Whether nothing at all is known of the open agencies.
  var isUnknown = false
  /// Whether a range stands for what is left open.
  private var isLeftOpen = true
  /// Whether a range stands for a chance that is only enclosed.
  private var isEnclosed = false

  init() {}

  init(_ question: ChanceQuestion, _ settings: Settings) throws(ChanceQuestion.Refusal) {
    let open = question.condition.open.count
    if let holds = question.isCertain ? true : question.condition.isSettled {
      let cell = Cell.chance(holds ? 1 : 0, isCertain: true)
      let names = ["independent"] + settings.dependences.map(\.name) + ["lowest", "highest"]
      rows = names.map { [.term(Phrase(plain: $0)), cell] }
      sentence =
        holds ? "certain, whoever connects" : "impossible, whoever connects"
      return
    }
    guard let independent = try question.chance(.independent) else {
      throw .tooManyCombinations
    }
    isUnknown = open > 0 && question.unknown == open && independent == 0...1
    guard !isUnknown else {
      let names = ["independent"] + settings.dependences.map(\.name) + ["lowest", "highest"]
      rows = names.map { [.term(Phrase(plain: $0)), .none] }
      sentence =
        "no chance can be told, \(OutlookText.nothingTells(of: open))"
      return
    }
    isLeftOpen = question.isLeftOpen
    add("independent", independent)
    sentence = "\(cell(independent).spelled) if each agency connects for itself"
    var moved: [Phrase] = []
    for (name, dependence) in settings.dependences {
      let chance = try question.chance(dependence)
      add(name, chance)
      moved.append("\(cell(chance).spelled) at \(name)")
    }
    if !moved.isEmpty { sentence += ", \(moved.joined(separator: ", "))" }
    let bounds = try question.bounds()
    add("lowest", bounds?.lowest)
    add("highest", bounds?.highest)
    if let bounds {
      let ends = [bounds.lowest.lowerBound, bounds.highest.upperBound].map {
        ChanceText.spelled($0)
      }
      sentence +=
        "; \(ends[0] == ends[1] ? ends[0] : "\(ends[0]) to \(ends[1])") whatever the dependence"
    }
    assumptions = Self.assumptions(settings, hasBounds: bounds != nil)
    if bounds == nil { notes = [Self.unbounded] }
    if isEnclosed {
      assumptions.append(
        "the weights are too fine to be summed as they are: they are rounded, or those of very many agencies taken by the normal law; a range is shown where that can change the chance"
      )
    }
  }

  private mutating func add(_ name: String, _ chance: ClosedRange<Double>?) {
    rows.append([.term(Phrase(plain: name)), cell(chance)])
    if let chance, !isLeftOpen, chance.lowerBound < chance.upperBound { isEnclosed = true }
  }

  private func cell(_ chance: ClosedRange<Double>?) -> Cell {
    guard let chance else { return .none }
    if chance.lowerBound == chance.upperBound {
      return .chance(chance.lowerBound, isCertain: false)
    }
    // The ends of what is left open may be reached for certain.
    func end(_ value: Double) -> Cell {
      .chance(value, isCertain: isLeftOpen && (value == 0 || value == 1))
    }
    return .range(least: end(chance.lowerBound), most: end(chance.upperBound))
  }

  /// - Parameter hasBounds: Whether 'lowest' and 'highest' are told.
  static func assumptions(_ settings: Settings, hasBounds: Bool) -> [Phrase] {
    let sentence: Phrase = "'independent': each agency connects for itself, with its own chance"
    let bounds: Phrase = "'lowest' and 'highest': the bounds over every possible dependence"
    return [sentence] + settings.dependenceAssumptions
      + (hasBounds && !settings.dependences.isEmpty ? [bounds] : [])
  }

  /// Why 'lowest' and 'highest' are empty.
  static let unbounded: Phrase = "'lowest' and 'highest' are told only for a condition on one count"
}

extension Settings {
  /// The correlations of the band that is shown unless one is set.
  private static let band = [0.1, 0.3]

  /// What ``dependences`` assume.
  var dependenceAssumptions: [Phrase] {
    guard !dependences.isEmpty else { return [] }
    return [
      isBetaBinomial
        ? "'beta-binomial rho': all agencies that are not certain have their mean chance, which itself varies so that any two are correlated by rho"
        : "'rho': one common factor moves all agencies (Gaussian copula; rho is the correlation of the latent variables)"
    ]
  }

  /// The dependences beside independence for which chances are shown, with their names.
  var dependences: [(name: String, dependence: Dependence)] {
    let values = correlation.map { [$0] } ?? Self.band
    return values.filter { $0 > 0 }.map { value in
      let text = NumberText.spelled(value)
      return isBetaBinomial
        ? ("beta-binomial rho \(text)", .betaBinomial(value))
        : ("rho \(text)", .commonFactor(value))
    }
  }
}

extension Cell {
  /// A chance as a person reads it in a sentence.
  var spelled: String {
    switch self {
    case .chance(let chance, let isCertain): ChanceText.spelled(chance, isCertain: isCertain)
    case .range(.none, let most): ChanceText.bound("<", most.spelled)
    case .range(let least, .none): ChanceText.bound(">", least.spelled)
    case .range(let least, let most):
      least.spelled == most.spelled ? least.spelled : "\(least.spelled) to \(most.spelled)"
    default: ShareText.none
    }
  }
}

extension ChanceQuestion.Refusal {
  func diagnostic(at span: SourceSpan) -> Diagnostic {
    switch self {
    case .choiceNotConnecting:
      Diagnostic(
        "E421", "a chance can be told for one choice left open, of agencies that connect", at: span,
        help: "name the agencies: 20 largest by requests connect", "or leave open only one group")
    case .choiceNotCounted:
      Diagnostic(
        "E421",
        "while it is left open which agencies connect, only a count of agencies has a chance",
        at: span, help: "name the agencies: 20 largest by requests connect")
    case .tooManyCombinations:
      .tooManyCombinations(at: span)
    case .law(let error):
      .lawRefuses(error, at: span)
    }
  }
}
