import AgencyModel
import WhatIf

/// Every way in which open choices can turn out, one after the other; the oracle of what the
/// engine answers without looking at them all.
struct EveryOutcome {
  /// A choice a row, or none: which one moved it.
  typealias Moves = [Int?]

  /// Every outcome that moves as many agencies as any does.
  let outcomes: [Moves]
  /// How many agencies fewer than asked for each of them moves.
  let shortfall: Int

  private let standing: Standing
  private let choices: [OpenChoice]

  init(_ standing: Standing) {
    self.standing = standing
    choices = standing.openChoices
    var walk = Walk(standing)
    walk.go(0)
    outcomes = walk.outcomes
    shortfall = choices.map(\.count).reduce(0, +) - walk.mostMoved
  }

  /// The status of every row in an outcome.
  func statuses(_ moves: Moves) -> [Status?] {
    moves.enumerated().map { row, move in
      move.map { choices[$0].status } ?? standing.status(ofRow: row)
    }
  }

  /// The part of a metric in every outcome, each weighed anew.
  func parts(of metric: Metric) -> [Double] {
    outcomes.map { moves in
      var part = 0.0
      for (row, status) in statuses(moves).enumerated() {
        guard metric.counted == status.map({ .status($0) }),
          metric.filter?.isTrue(on: standing, row: row) ?? true
        else { continue }
        part += Self.weight(metric, row, standing)
      }
      return part
    }
  }

  private static func weight(_ metric: Metric, _ row: Int, _ standing: Standing) -> Double {
    guard let column = metric.weight else { return 1 }
    if case .number(let weight) = standing.value(row: row, column: column) { return weight }
    return 0
  }

  private struct Walk {
    let eligible: [[Int]]
    var left: [Int]
    var moves: Moves
    var outcomes: [Moves] = []
    var mostMoved = 0

    init(_ standing: Standing) {
      left = standing.openChoices.map(\.count)
      eligible = (0..<standing.agencyCount).map { row in
        standing.openChoices.indices.filter { index in
          let choice = standing.openChoices[index]
          guard choice.members?.contains(row) ?? true else { return false }
          switch (standing.status(ofRow: row), choice.status) {
          case (.connecting, .connected), (.unconnected, .connected), (.unconnected, .connecting),
            (.connected, .unconnected), (.connecting, .unconnected):
            return true
          default: return false
          }
        }
      }
      moves = eligible.map { _ in nil }
    }

    mutating func go(_ row: Int) {
      guard row < moves.count else {
        let moved = moves.count { $0 != nil }
        if moved > mostMoved { (mostMoved, outcomes) = (moved, []) }
        if moved == mostMoved { outcomes.append(moves) }
        return
      }
      for choice in eligible[row] where left[choice] > 0 {
        left[choice] -= 1
        moves[row] = choice
        go(row + 1)
        moves[row] = nil
        left[choice] += 1
      }
      go(row + 1)
    }
  }
}
