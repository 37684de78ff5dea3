import AgencyModel

/// How fast agencies have moved from one status to the next: the chance, on each day, that one that
/// is unconnected begins, that one that is connecting connects, and so on.
///
/// The maximum-likelihood estimate with censoring: moves counted ÷ days spent in the status, in
/// spells that have ended and in those that have not. Source: docs/methods/chance.md.
public struct StatusHazards: Hashable, Sendable {
  /// The statuses that an agency can leave; connected ends the walk.
  public enum Stage: Int, CaseIterable, Sendable {
    case unconnected, connecting
  }

  /// Moves seen, by stage left and then by stage entered; ``connections`` are apart.
  public let begins: Int
  public let returns: Int
  /// Connections seen, by the stage left.
  public let connections: [Int]
  /// Days spent in each stage.
  public let exposure: [Int]

  /// The fewest connections from which a hazard is taken.
  public static let fewest = 5

  /// - Parameter spells: Spells of agencies in a status, ended or not. Those of waived agencies
  ///   are left out.
  public init(_ spells: [ConnectionHistory.Spell]) {
    var exposure = [0, 0]
    var connections = [0, 0]
    var begins = 0
    var returns = 0
    for spell in spells {
      guard let stage = Stage(spell.status) else { continue }
      exposure[stage.rawValue] += spell.days
      switch (stage, spell.next) {
      case (_, .connected): connections[stage.rawValue] += 1
      case (.unconnected, .connecting): begins += 1
      case (.connecting, .unconnected): returns += 1
      default: break
      }
    }
    self.exposure = exposure
    self.connections = connections
    self.begins = begins
    self.returns = returns
  }

  /// Whether the record is long enough to tell a date from it.
  public var isKnown: Bool { connections.reduce(0, +) >= Self.fewest }

  /// The chance that one connects within so many days, for each day from 0 to `days`, by the stage
  /// it is in now; a discrete phase-type law with steps of one day.
  ///
  /// - Returns: Two lists of `days` + 1 chances, for unconnected and for connecting, not falling.
  /// - Complexity: Linear in `days`.
  public func chances(within days: Int) -> [[Double]] {
    // Spells of no day have moves without exposure; nobody moves more than once a day.
    func rate(_ moves: Int, of all: Int, _ stage: Stage) -> Double {
      let days = max(exposure[stage.rawValue], all)
      return days > 0 ? Double(moves) / Double(days) : 0
    }
    let leaving = (unconnected: begins + connections[0], connecting: returns + connections[1])
    let begin = rate(begins, of: leaving.unconnected, .unconnected)
    let direct = rate(connections[0], of: leaving.unconnected, .unconnected)
    let connect = rate(connections[1], of: leaving.connecting, .connecting)
    let back = rate(returns, of: leaving.connecting, .connecting)
    var fromUnconnected = [0.0]
    var fromConnecting = [0.0]
    fromUnconnected.reserveCapacity(days + 1)
    fromConnecting.reserveCapacity(days + 1)
    for day in 0..<max(0, days) {
      // From one day to the next, by what the first day brings.
      let (u, c) = (fromUnconnected[day], fromConnecting[day])
      fromUnconnected.append(direct + begin * c + (1 - direct - begin) * u)
      fromConnecting.append(connect + back * u + (1 - connect - back) * c)
    }
    return [fromUnconnected, fromConnecting]
  }
}

extension StatusHazards.Stage {
  /// The stage of a status; `nil` for connected and waived.
  init?(_ status: Status) {
    switch status {
    case .unconnected: self = .unconnected
    case .connecting: self = .connecting
    case .connected, .waived: return nil
    }
  }
}
