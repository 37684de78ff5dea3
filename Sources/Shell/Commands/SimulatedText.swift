import AgencyModel
import Answers
import WhatIf

/// The answer of `chance` where no exact law is known and the chance is simulated.
struct SimulatedText {
  static let columns = [AnswerColumn("standard_error", .number), AnswerColumn("draws", .count)]

  let table: ChanceTable
  private let simulation: Simulation
  /// By dependence, in the order of the table.
  private let told: [(name: String, chance: ChanceQuestion.Simulated)]

  init(
    _ question: ChanceQuestion, _ session: Session
  ) throws(ChanceQuestion.Refusal) {
    let settings = session.state.settings
    let dataset = session.state.dataset
    let ids = question.condition.open.map { dataset.id(ofRow: $0) }
    simulation = settings.simulation
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
        table.rows.append([.text(name), .none, .none, .none])
        continue
      }
      told.append((name, chance))
      table.rows.append([
        .text(name), Self.cell(chance.range),
        .number((chance.standardError * 1_000_000).rounded() / 1_000_000),
        .count(chance.draws),
      ])
    }
    for name in ["lowest", "highest"] { table.rows.append([.text(name), .none, .none, .none]) }
    self.told = told
    if let first = told.first {
      let chance = Self.cell(first.chance.range).spelled
      let isBound = chance.hasPrefix("<") || chance.hasPrefix(">")
      table.sentence =
        "\(isBound ? "" : "about ")\(chance) if each agency connects for itself"
      for (name, chance) in told.dropFirst() {
        table.sentence += ", \(Self.cell(chance.range).spelled) at \(name)"
      }
      table.sentence += "; simulated, not exact"
    } else if question.unknown == question.condition.open.count {
      table.isUnknown = true
      table.sentence =
        "no chance can be told, since none of the \(question.unknown) agencies it depends on has a judged chance, a planned day with slips on record, or a history of connections"
    } else {
      table.sentence =
        "no chance can be told, since of \(question.unknown) agencies nothing is known and it may rise or fall with them"
    }
    table.assumptions = Array(ChanceTable.assumptions(settings).dropLast())
    self.table = table
  }

  /// What a simulated figure must say of itself.
  func describe(_ answer: inout Answer) {
    guard let first = told.first else { return }
    answer.assumptions.append(
      "simulated, since it can come about in too many ways to add them all up: seed \(simulation.seed), at most \(CountText.spelled(simulation.draws)) draws, fewer once the standard error is \(NumberText.spelled(Simulation.targetError * 100)) points"
    )
    let ends = [first.chance.interval.lowerBound, first.chance.interval.upperBound].map {
      ChanceText.spelled($0)
    }
    answer.notes.append(
      "'\(first.name)': \(CountText.spelled(first.chance.draws)) draws, standard error \(Self.points(first.chance.standardError)), 95% interval \(ends[0]) to \(ends[1])"
    )
    for (name, chance) in told where chance.isInterrupted {
      answer.notes.append(
        "'\(name)' was stopped after \(CountText.spelled(chance.draws)) draws, standard error \(Self.points(chance.standardError)): what was drawn is shown"
      )
    }
    answer.notes.append("'lowest' and 'highest' are told only for a condition on one count")
  }

  func derive(_ answer: inout Answer) {
    guard !told.isEmpty else { return }
    answer.derive(
      "simulated chance = draws in which the condition holds ÷ draws; standard error = √(chance × (1 − chance) ÷ draws)",
      told.flatMap { name, chance in
        chance.estimates.map { estimate in
          "\(name): \(CountText.spelled(estimate.hits)) ÷ \(CountText.spelled(estimate.draws)) = \(ChanceText.spelled(estimate.chance)), standard error \(Self.points(estimate.cautiousError))"
        }
      })
    answer.derive(
      "each draw is a function of the seed, the agency and the draw's number alone, so that the same seed gives the same figures everywhere",
      ["seed \(simulation.seed)"])
    answer.cite(.monteCarlo)
  }

  /// Nothing and everything of so many draws are neither impossible nor certain.
  private static func cell(_ chance: ClosedRange<Double>) -> Cell {
    let (least, most) = (
      Cell.chance(chance.lowerBound, isCertain: false),
      Cell.chance(chance.upperBound, isCertain: false)
    )
    guard least.spelled != most.spelled else {
      return chance.upperBound > 0.5 ? least : most
    }
    return .range(least: least, most: most)
  }

  /// `0.05 points`.
  private static func points(_ error: Double) -> String {
    "\(NumberText.spelled((error * 100_000).rounded() / 1000)) points"
  }
}

extension Settings {
  /// How chances without an exact law are drawn.
  var simulation: Simulation {
    Simulation(
      seed: seed ?? Simulation.defaultSeed, draws: draws ?? Simulation.defaultDraws,
      workers: Simulation.processors)
  }
}
