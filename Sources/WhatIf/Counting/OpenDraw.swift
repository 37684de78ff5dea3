/// Agencies of which open choices take so many, as a figure sees them.
struct OpenDraw: Hashable, Sendable {
  /// Agencies that are alike: what one adds when it is taken, its chance, and how many there are.
  struct Cell: Hashable {
    let gain: Double
    let chance: Double
    let count: Int
  }

  let cells: [Cell]
  /// How many are taken.
  let taken: Int
  /// Whether likelier agencies are taken first; otherwise every choice is equally likely.
  let isLikelier: Bool

  var available: Int { cells.reduce(0) { $0 + $1.count } }

  /// What one agency adds, where all add the same.
  var onlyGain: Double? {
    guard let first = cells.first else { return nil }
    return cells.allSatisfy { $0.gain == first.gain } ? first.gain : nil
  }

  /// The mean gain of all draws; `nil` when a chance or a weight is out of range.
  static func mean(_ draws: [OpenDraw]) -> Double? {
    var total = 0.0
    for draw in draws {
      if let gain = draw.onlyGain {
        total += Double(draw.taken) * gain
      } else if draw.isLikelier {
        guard let part = try? OpenDraw.Signed(draw) else { return nil }
        total += part.offset + part.draw.mean
      } else {
        let sum = draw.cells.reduce(0.0) { $0 + Double($1.count) * $1.gain }
        total += Double(draw.taken) * sum / Double(draw.available)
      }
    }
    return total
  }

  /// A draw whose agencies add 0 or more; one whose agencies take away is seen as what is left of
  /// all by those that are not drawn.
  struct Signed {
    let draw: SubsetDraw
    let offset: Double

    /// - Throws: ``LawError``, also when some agencies add and others take away.
    init(_ open: OpenDraw) throws(LawError) {
      let takesAway = open.cells.contains { $0.gain < 0 }
      var weights: [Double] = []
      var chances: [Double] = []
      weights.reserveCapacity(open.available)
      for cell in open.cells {
        weights += repeatElement(takesAway ? -cell.gain : cell.gain, count: cell.count)
        guard open.isLikelier else { continue }
        chances += repeatElement(takesAway ? 1 - cell.chance : cell.chance, count: cell.count)
      }
      draw = try SubsetDraw(
        weights: weights, chances: open.isLikelier ? chances : nil,
        choosing: takesAway ? weights.count - open.taken : open.taken)
      offset =
        takesAway ? open.cells.reduce(0.0) { $0 + Double($1.count) * $1.gain } : 0
    }
  }
}

extension OpenPools {
  /// The draws that the choices amount to for a figure, those that add nothing left out.
  ///
  /// Each choice's agencies must be the same as another's or apart from them. Choices of the same
  /// agencies that do the same to the figure are one draw. A choice of likelier agencies first
  /// must move the figure alone among those of its agencies.
  ///
  /// - Parameter gains: For each choice, what one agency of each cell adds.
  func draws(_ gains: [[Double]]) -> [OpenDraw]? {
    var draws: [OpenDraw] = []
    var done = Set<Int>()
    for choice in needs.indices where !done.contains(choice) {
      let sharing = needs.indices.filter { allowed[$0] == allowed[choice] }
      done.formUnion(sharing)
      for other in needs.indices where allowed[other] != allowed[choice] {
        if zip(allowed[other], allowed[choice]).contains(where: { $0 && $1 }) { return nil }
      }
      let mine = sizes.indices.filter { allowed[choice][$0] }
      let available = mine.reduce(0) { $0 + sizes[$1] }
      guard available > 0 else { continue }
      var moving = sharing.filter { other in mine.contains { gains[other][$0] != 0 } }
      guard let first = moving.first else { continue }
      let asked = sharing.reduce(0) { $0 + needs[$1] }
      if asked > available { moving = sharing }
      guard moving.allSatisfy({ other in mine.allSatisfy { gains[other][$0] == gains[first][$0] } })
      else { return nil }
      let hasOneGain = mine.allSatisfy { gains[first][$0] == gains[first][mine[0]] }
      var isLikelier = sharing.contains { self.isLikelier[$0] }
      if hasOneGain || asked >= available && moving == sharing { isLikelier = false }
      if isLikelier, moving.count > 1 || !self.isLikelier[first] { return nil }
      draws.append(
        OpenDraw(
          cells: mine.map { cell in
            OpenDraw.Cell(gain: gains[first][cell], chance: cells[cell].chance, count: sizes[cell])
          },
          taken: min(available, moving.reduce(0) { $0 + needs[$1] }), isLikelier: isLikelier))
    }
    return draws
  }
}
