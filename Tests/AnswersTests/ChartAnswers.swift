import AgencyModel
import TestSupport
import Wording

@testable import Answers

/// The columns of each answer that has a picture, as the language promises them.
enum ChartShape: String, CaseIterable, Sendable {
  case status, statusOpen, statusBy, stages, matrix, reconcile, chance, need, backtest, compare,
    regret, effect, when, forecast, plan, sensitivity, sweepOne, sweepOneRow, sweepTwo, sweepDates,
    list

  var kind: String {
    switch self {
    case .status, .statusOpen, .statusBy: "status"
    case .regret: "compare"
    case .effect: "if"
    case .sweepOne, .sweepOneRow, .sweepTwo, .sweepDates: "sweep"
    default: rawValue
    }
  }

  var variables: Int {
    switch self {
    case .sweepOne, .sweepOneRow, .sweepDates: 1
    case .sweepTwo: 2
    default: 0
    }
  }

  var columns: [AnswerColumn] {
    switch self {
    case .status: columns("status.t agencies.c share.s base.c")
    case .statusOpen: columns("status.t agencies.c share.s base.c expected.n low.n high.n")
    case .statusBy:
      columns("sector.t owner.t agencies.c connected.c connecting.c unconnected.c waived.c share.s")
    case .stages:
      columns("stage.t services.c electronic.c physical.c absent.c unknown.c share.s base.c")
    case .matrix: columns("electronic.b connected.c not_connected.c agencies.c share.s")
    case .reconcile: columns("total.c connected.c connecting.c unconnected.c")
    case .chance: columns("dependence.t chance.s standard_error.s draws.c")
    case .need: columns("reading.t needed.c available.c reached.s verdict.t")
    case .backtest:
      columns(
        "weeks.c method.t forecasts.c score.n baseline.n skill.s brier.n brier_baseline.n log.n held.c held_share.s held_low.s held_high.s verdict.t"
      )
    case .compare: columns("metric.t base.n late.n")
    case .regret: columns("option.t calm.s storm.s worst.s expected.s worst_regret.p")
    case .effect:
      columns("metric.t before.n after.n change.p least.n expected.n most.n low.n high.n")
    case .when: columns("chance.s date.d method.t")
    case .forecast: columns("week.c date.d expected.s q05.s q25.s q50.s q75.s q95.s")
    case .plan: columns("week.c date.d agency.t gain.p total.s")
    case .sensitivity: columns("assumption.t from.t to.t low.s high.s swing.p")
    case .sweepOne: columns("n.n metric.t before.n after.n change.p least.n expected.n most.n")
    case .sweepOneRow: columns("n.n chance.s")
    case .sweepTwo: columns("n.n d.d dependence.t chance.s")
    case .sweepDates: columns("p.s chance.s date.d method.t")
    case .list: columns("id.t name.t requests.n")
    }
  }

  /// `name.kind`, with the first letter of the kind; `b` is a truth.
  private func columns(_ text: String) -> [AnswerColumn] {
    text.split(separator: " ").map { word in
      let parts = word.split(separator: ".")
      let kind: AnswerColumn.Kind =
        switch parts[1] {
        case "c": .count
        case "n": .number
        case "s": .share
        case "p": .points
        case "d": .date
        case "b": .truth
        default: .text
        }
      return AnswerColumn(String(parts[0]), kind)
    }
  }
}

extension SeededRandom {
  /// An answer of a shape, with values as odd as any: missing, not finite, negative, enormous.
  mutating func answer(of shape: ChartShape) -> Answer {
    var answer = Answer(shape.kind)
    answer.headline = ["what it says"]
    answer.columns = shape.columns
    answer.landmarks.variables = shape.variables
    answer.asOf = Bool.random(using: &self) ? Day(number: 19_318) : nil
    if Bool.random(using: &self) { answer.landmarks.deadline = Day(number: 19_347) }
    if Bool.random(using: &self) { answer.landmarks.figure = .chance(0.4, isCertain: false) }
    let isTame = Bool.random(using: &self)
    let count = [0, 1, 2, 5, 12, 45].randomElement(using: &self) ?? 3
    answer.rows = (0..<count).map { row in
      answer.columns.map { isTame ? tame($0, row) : chartCell($0.kind) }
    }
    return answer
  }

  /// What an answer holds as a rule.
  private mutating func tame(_ column: AnswerColumn, _ row: Int) -> Cell {
    switch (column.name, column.kind) {
    case ("week", _), ("weeks", _): .count(row / 2 + 1)
    case ("n", _), ("p", _): .count(row / 3)
    case ("d", _): .day(Day(number: 19_318 + row % 5))
    case ("date", _): .day(Day(number: 19_318 + 7 * (row / 2)))
    case ("metric", _), ("dependence", _), ("method", _):
      .text(["connected", "connected%", "waived"][row % 3])
    case (_, .text): .text(["bank", "دستگاه", "می‌خواهم", "日本"].randomElement(using: &self) ?? "")
    case (_, .count): .count(Int.random(in: 0...200, using: &self))
    case (_, .number): .number(Double(Int.random(in: 0...5000, using: &self)) / 8)
    case (_, .points): .points(Double.random(in: -1...1, using: &self))
    case (_, .date): .day(Day(number: 19_000))
    case (_, .truth): .truth(row % 2 == 0)
    case (_, .share):
      switch Int.random(in: 0...3, using: &self) {
      case 0: .share(Int.random(in: 0...9, using: &self), of: 9)
      case 1: .chance(Double.random(in: 0...1, using: &self), isCertain: false)
      case 2:
        .range(
          least: .chance(Double.random(in: 0...0.5, using: &self), isCertain: false),
          most: .chance(Double.random(in: 0.5...1, using: &self), isCertain: false))
      default: .fraction(Double.random(in: 0...1, using: &self))
      }
    }
  }

  private mutating func chartCell(_ kind: AnswerColumn.Kind) -> Cell {
    switch Int.random(in: 0..<12, using: &self) {
    case 0: .number(.nan)
    case 1: .number([.infinity, -1e308, 1e308, 1e-300, 0].randomElement(using: &self) ?? 0)
    case 2: .count([.max, .min, 0, 1].randomElement(using: &self) ?? 0)
    case 3: .range(least: .none, most: .chance(0.3, isCertain: false))
    case 4: .range(least: .number(3), most: .number(.nan))
    case 5: .day(Day(number: [84_005, -54_342, 200_000].randomElement(using: &self) ?? 0))
    default: cell(kind)
    }
  }
}
