/// Where a figure lies from 5% to 95% when chance tells which agencies open choices take.
///
/// Source: docs/methods/open-choice.md.
public enum Spread: Hashable, Sendable {
  /// The figure is the same whichever agencies are taken.
  case settled
  /// The smallest values whose cumulated chance is 5% or more, and 95% or more.
  case between(low: Bracket, high: Bracket)
  /// The choices overlap in part, or want more agencies than they share, so that "equally likely"
  /// has no single meaning.
  case overlapping
  /// A weight or a chance is out of range.
  case refused(LawError)

  public static let levels = (low: 0.05, high: 0.95)

  /// The width of the wider bracket; 0 when both ends are exact.
  public var width: Double {
    guard case .between(let low, let high) = self else { return 0 }
    return max(low.width, high.width)
  }
}

extension Tally {
  /// The spread of the figure's part.
  ///
  /// A count is hypergeometric, at once for any number of agencies; a weighted figure takes the
  /// law of ``DrawnTotal``.
  public func spread() -> Spread {
    guard !figure.isExact else { return .settled }
    guard let draws else { return .overlapping }
    do throws(LawError) {
      if draws.count == 1, let spread = try count(draws[0]) { return spread }
      var parts: [SubsetDraw] = []
      var offset = part
      for draw in draws {
        let signed = try OpenDraw.Signed(draw)
        parts.append(signed.draw)
        offset += signed.offset
      }
      let total = DrawnTotal(parts)
      return .between(
        low: bracket(try total.quantile(Spread.levels.low), plus: offset),
        high: bracket(try total.quantile(Spread.levels.high), plus: offset))
    } catch {
      return .refused(error)
    }
  }

  /// The spread when all agencies that move the figure by one draw move it by the same amount.
  private func count(_ draw: OpenDraw) throws(LawError) -> Spread? {
    guard !draw.isLikelier, let gain = draw.cells.first(where: { $0.gain != 0 })?.gain,
      draw.cells.allSatisfy({ $0.gain == 0 || $0.gain == gain })
    else { return nil }
    let useful = draw.cells.reduce(0) { $0 + ($1.gain == 0 ? 0 : $1.count) }
    let all = draw.available
    // Those that take away are seen as the ones that are left.
    let law = Hypergeometric(
      useful: useful, useless: all - useful, drawn: gain > 0 ? draw.taken : all - draw.taken)
    let masses = CountMasses(first: law.window.lowerBound, masses: law.masses)
    let offset = gain > 0 ? part : part + Double(useful) * gain
    func end(_ level: Double) throws(LawError) -> Bracket {
      bracket(Bracket(exactly: abs(gain) * Double(try masses.quantile(level))), plus: offset)
    }
    return .between(low: try end(Spread.levels.low), high: try end(Spread.levels.high))
  }

  /// A part of the figure, never outside its least and most but for rounding.
  private func bracket(_ gain: Bracket, plus offset: Double) -> Bracket {
    func settled(_ value: Double) -> Double {
      let rounding = 1e-12 * abs(figure.whole)
      if value <= figure.least + rounding { return figure.least }
      return value >= figure.most - rounding ? figure.most : value
    }
    if let exact = gain.exact { return Bracket(exactly: settled(offset + exact)) }
    return Bracket(settled(offset + gain.lower), settled(offset + gain.upper))
  }
}
