import AgencyModel
import Answers
import WhatIf
import Wording

/// The answer of `chance` where no exact law is known and the chance is simulated.
struct SimulatedText {
  static let columns = [AnswerColumn("standard_error", .share), AnswerColumn("draws", .count)]

  let table: ChanceTable
  private let simulation: Simulation
  /// By dependence, in the order of the table.
  private let told: [(name: String, chance: ChanceQuestion.Simulated)]
  /// Whether a dependence is asked for that a simulation does not have.
  private let isBetaBinomial: Bool

  init(
    _ question: ChanceQuestion, _ session: Session
  ) throws(ChanceQuestion.Refusal) {
    let settings = session.state.settings
    let dataset = session.state.dataset
    let ids = question.condition.open.map { dataset.id(ofRow: $0) }
    simulation = settings.simulation(ofAgencies: question.condition.open.count)
    var table = ChanceTable()
    var told: [(name: String, chance: ChanceQuestion.Simulated)] = []
    let dependences = [("independent", Dependence.independent)] + settings.dependences
    for (name, dependence) in dependences {
      // Without any chance there is nothing to draw.
      let chance =
        question.unknown == question.condition.open.count
        ? nil
        : try question.simulated(
          dependence, ids: ids, simulation, isInterrupted: session.edge.isInterrupted)
      guard let chance else {
        table.rows.append([.term(Phrase(plain: name)), .none, .none, .none])
        continue
      }
      told.append((name, chance))
      table.rows.append([
        .term(Phrase(plain: name)), Self.cell(chance.told),
        .fraction((chance.standardError * 1_000_000).rounded() / 1_000_000),
        .count(chance.draws),
      ])
    }
    for name in ["lowest", "highest"] {
      table.rows.append([.term(Phrase(plain: name)), .none, .none, .none])
    }
    self.told = told
    if let first = told.first {
      let chance = Self.cell(first.chance.told).spelled
      let isBound = chance.hasPrefix("<") || chance.hasPrefix(">")
      table.sentence =
        "\(isBound ? "" : "about ")\(chance) if each agency connects for itself"
      for (name, chance) in told.dropFirst() {
        table.sentence += ", \(Self.cell(chance.told).spelled) at \(name)"
      }
      table.sentence += "; simulated, not exact"
    } else if question.unknown == question.condition.open.count {
      table.isUnknown = true
      table.sentence =
        "no chance can be told, \(OutlookText.nothingTells(of: question.unknown))"
    } else {
      table.sentence =
        "no chance can be told, since of \(question.unknown) agencies nothing is known and it may rise or fall with them"
    }
    table.assumptions = ChanceTable.assumptions(settings, hasBounds: false)
    if !told.isEmpty { table.notes = [ChanceTable.unbounded] }
    isBetaBinomial = settings.isBetaBinomial && dependences.count > 1
    self.table = table
  }

  /// What a simulated figure must say of itself.
  func describe(_ answer: inout Answer) {
    guard !told.isEmpty else { return }
    answer.assumptions.append(
      "simulated, since it can come about in too many ways to add them all up: seed \(simulation.seed), at most \(CountText.spelled(simulation.draws)) draws, fewer once the standard error is \(NumberText.spelled(Simulation.targetError * 100)) points"
    )
    for (name, chance) in told {
      answer.notes.append("'\(name)': \(Self.accuracy(of: chance))")
      if chance.isInterrupted {
        answer.notes.append(
          "'\(name)' was stopped, and stands on the \(CountText.spelled(chance.draws)) draws made until then"
        )
      }
    }
    if isBetaBinomial {
      answer.notes.append(
        "beta-binomial is told only for a condition on one count; 'set dependence copula' is simulated here"
      )
    }
  }

  /// How far a simulated chance may be off.
  private static func accuracy(of chance: ChanceQuestion.Simulated) -> Phrase {
    let estimates = chance.estimates
    let draws: Phrase = "\(CountText.spelled(chance.draws)) draws"
    if estimates.allSatisfy({ $0.hits == 0 }) {
      return
        "it holds in none of \(draws), so with 95% confidence its chance is below 3 in \(CountText.spelled(chance.draws)) (the rule of three)"
    }
    if estimates.allSatisfy({ $0.hits == $0.draws }) {
      return
        "it fails in none of \(draws), so with 95% confidence the chance that it fails is below 3 in \(CountText.spelled(chance.draws)) (the rule of three)"
    }
    let ends = [floor(chance.interval.lowerBound), ceiling(chance.interval.upperBound)].map {
      ChanceText.spelled($0)
    }
    return
      "\(draws), standard error \(points(chance.standardError)), 95% interval \(ends[0]) to \(ends[1])"
  }

  /// Ends of intervals are rounded outwards, to what is shown of them.
  private static func floor(_ end: Double) -> Double {
    let scale: Double = end < 0.1 ? 10_000 : 1000
    return (end * scale).rounded(.down) / scale
  }
  private static func ceiling(_ end: Double) -> Double {
    let scale: Double = end < 0.1 ? 10_000 : 1000
    return min(1, (end * scale).rounded(.up) / scale)
  }

  func derive(_ answer: inout Answer) {
    guard !told.isEmpty else { return }
    answer.derive(
      "simulated chance = draws in which the condition holds ÷ draws; standard error = √(chance × (1 − chance) ÷ draws)",
      told.flatMap { name, chance in
        chance.estimates.map { estimate in
          let quotient =
            "\(CountText.spelled(estimate.hits)) ÷ \(CountText.spelled(estimate.draws))"
          if case .between = chance.told {
            return
              "\(name): \(quotient) = \(ChanceText.spelled(estimate.chance)), standard error \(Self.points(estimate.cautiousError))"
          }
          return "\(name): \(quotient), told by its bound: \(Self.cell(chance.told).spelled)"
        }
      })
    answer.derive(
      "each draw is a function of the seed, the agency and the draw's number alone, so that the same seed gives the same figures everywhere",
      ["seed \(simulation.seed)"])
    answer.cite(.monteCarlo)
  }

  /// Nothing and everything of so many draws are neither impossible nor certain.
  private static func cell(_ told: ChanceQuestion.Simulated.Told) -> Cell {
    func chance(_ value: Double) -> Cell { .chance(value, isCertain: false) }
    switch told {
    case .below(let bound): return .range(least: .none, most: chance(ceiling(bound)))
    case .above(let bound): return .range(least: chance(floor(bound)), most: .none)
    case .between(let range):
      let (least, most) = (chance(range.lowerBound), chance(range.upperBound))
      return least == most ? least : .range(least: least, most: most)
    }
  }

  /// `0.05 points`.
  private static func points(_ error: Double) -> String {
    let text = NumberText.spelled((error * 100_000).rounded() / 1000)
    return text == "1" ? "1 point" : "\(text) points"
  }
}

extension Settings {
  /// How a chance that depends on so many open agencies is drawn.
  func simulation(ofAgencies count: Int) -> Simulation {
    Simulation(
      seed: seed ?? Simulation.defaultSeed,
      draws: draws ?? Simulation.defaultDraws(ofAgencies: count), workers: Simulation.processors)
  }
}
