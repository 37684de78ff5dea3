/// The assignment of choices to cells with the greatest total gain among those that assign the
/// most agencies.
///
/// One choice: the cells in order of gain. Several: successive best paths in the residual network
/// source → choice → cell → sink, each path carrying as much as it can; exact for whole numbers.
struct Assignment {
  /// How many agencies of each cell each choice takes: a row a choice, a column a cell.
  private(set) var taken: [[Int]]

  var assigned: Int { taken.reduce(0) { $0 + $1.reduce(0, +) } }

  /// - Parameters:
  ///   - needs: How many agencies each choice takes.
  ///   - sizes: How many agencies each cell has.
  ///   - allowed: For each choice, whether it may take from each cell.
  ///   - gains: For each choice, what one agency of each cell is worth.
  init(needs: [Int], sizes: [Int], allowed: [[Bool]], gains: [[Double]]) {
    taken = needs.map { _ in [Int](repeating: 0, count: sizes.count) }
    if needs.count == 1 {
      takeBest(need: needs[0], sizes: sizes, allowed: allowed[0], gains: gains[0])
    } else {
      flow(needs: needs, sizes: sizes, allowed: allowed, gains: gains)
    }
  }

  private mutating func takeBest(need: Int, sizes: [Int], allowed: [Bool], gains: [Double]) {
    let order = sizes.indices.filter { allowed[$0] }.sorted {
      (gains[$1], $0) < (gains[$0], $1)
    }
    var left = need
    for cell in order where left > 0 {
      taken[0][cell] = min(left, sizes[cell])
      left -= taken[0][cell]
    }
  }

  /// What the agencies taken are worth.
  ///
  /// Summed cell by cell, so that the same agencies give the same sum to its last bit.
  func total(_ gains: [[Double]]) -> Double {
    var total = 0.0
    guard let first = gains.first else { return total }
    for cell in first.indices {
      for choice in gains.indices where taken[choice][cell] > 0 {
        total += Double(taken[choice][cell]) * gains[choice][cell]
      }
    }
    return total
  }

  private mutating func flow(
    needs: [Int], sizes: [Int], allowed: [[Bool]], gains: [[Double]]
  ) {
    var left = needs
    var room = sizes
    while let path = Self.bestPath(left, room, taken, allowed, gains) {
      // The path alternates choice, cell, choice, cell; every second step gives an agency back.
      var amount = min(left[path.choices[0]], room[path.cells[path.cells.count - 1]])
      for step in 1..<max(1, path.choices.count) {
        amount = min(amount, taken[path.choices[step]][path.cells[step - 1]])
      }
      for step in path.choices.indices {
        taken[path.choices[step]][path.cells[step]] += amount
        if step > 0 { taken[path.choices[step]][path.cells[step - 1]] -= amount }
      }
      left[path.choices[0]] -= amount
      room[path.cells[path.cells.count - 1]] -= amount
    }
  }

  private struct Path {
    var choices: [Int]
    var cells: [Int]
    var gain: Double
  }

  /// The path of greatest gain from a choice with agencies left to take to a cell with room, by
  /// relaxation over choices (Bellman–Ford).
  private static func bestPath(
    _ left: [Int], _ room: [Int], _ taken: [[Int]], _ allowed: [[Bool]], _ gains: [[Double]]
  ) -> Path? {
    var best: [Path?] = left.indices.map {
      left[$0] > 0 ? Path(choices: [$0], cells: [], gain: 0) : nil
    }
    for _ in left.indices {
      var hasChanged = false
      for choice in left.indices {
        guard let path = best[choice] else { continue }
        for cell in room.indices where allowed[choice][cell] {
          for other in left.indices
          where other != choice && taken[other][cell] > 0 && !path.choices.contains(other) {
            let gain = path.gain + gains[choice][cell] - gains[other][cell]
            if best[other] == nil || gain > best[other]!.gain + 1e-12 {
              best[other] = Path(
                choices: path.choices + [other], cells: path.cells + [cell], gain: gain)
              hasChanged = true
            }
          }
        }
      }
      if !hasChanged { break }
    }
    var found: Path?
    for choice in left.indices {
      guard let path = best[choice] else { continue }
      for cell in room.indices where allowed[choice][cell] && room[cell] > 0 {
        let gain = path.gain + gains[choice][cell]
        if found == nil || gain > found!.gain + 1e-12 {
          found = Path(choices: path.choices, cells: path.cells + [cell], gain: gain)
        }
      }
    }
    return found
  }
}
