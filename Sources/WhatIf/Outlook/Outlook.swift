import AgencyModel
import Glibc

/// How likely each agency that is not connected is to be so by any day.
///
/// Every agency has one law of its date, taken from the first basis that it has: a judged chance,
/// its planned day with the slips seen so far, or the pace at which agencies have moved through
/// the statuses. Source: docs/methods/chance.md.
public struct Outlook: Sendable {
  /// What an agency's date rests on, in the order of preference.
  public enum Basis: String, CaseIterable, Sendable {
    case chances, plan, stages
  }

  /// The day from which it looks ahead.
  public let origin: Day
  /// The day that judged chances speak of; `nil` when none is known, and a judged chance then
  /// holds for whatever day is asked.
  public let judgedBy: Day?
  /// The basis of each agency's law, by row; `nil` where there is none.
  public let bases: [Basis?]
  public let record: TrackRecord
  /// How many judged chances are out of use because ``judgedBy`` has passed.
  public let staleChances: Int
  private let standing: Standing
  private let chanceColumn: Int?
  private let plannedColumn: Int?

  /// How far ahead the law by stages is computed, in days.
  public static let horizon = 3 * 366

  /// - Parameters:
  ///   - standing: Where agencies stand on `origin`, under the scenario.
  ///   - judgedBy: The day that judged chances speak of.
  ///   - record: What is on record up to `origin`.
  ///   - only: The one basis to use; `nil` takes the first that an agency has.
  public init(
    _ standing: Standing, origin: Day, judgedBy: Day?, record: TrackRecord,
    only: Basis? = nil
  ) {
    self.standing = standing
    self.origin = origin
    self.judgedBy = judgedBy
    let table = standing.dataset.agencies
    chanceColumn = table.index(of: "chance")
    plannedColumn = table.index(of: "planned")
    self.record = record
    var bases = [Basis?](repeating: nil, count: standing.agencyCount)
    var stale = 0
    let isStale = judgedBy.map { $0 <= origin } ?? false
    for row in bases.indices where standing.status(ofRow: row) != .connected {
      if let column = chanceColumn, case .share = standing.value(row: row, column: column) {
        if !isStale {
          if only ?? .chances == .chances { bases[row] = .chances }
        } else {
          stale += 1
        }
      }
      if bases[row] == nil, only ?? .plan == .plan, let column = plannedColumn,
        case .day(let planned) = standing.value(row: row, column: column),
        record.slips.chance(planned: planned, by: origin + 1, notBefore: origin) != nil
      {
        bases[row] = .plan
      }
      if bases[row] == nil, only ?? .stages == .stages, !record.curves.isEmpty {
        bases[row] = .stages
      }
    }
    self.bases = bases
    staleChances = stale
  }

  /// From the history itself.
  public init(
    _ standing: Standing, origin: Day, judgedBy: Day?, history: ConnectionHistory,
    only: Basis? = nil
  ) {
    self.init(
      standing, origin: origin, judgedBy: judgedBy, record: TrackRecord(history), only: only)
  }

  /// The chance that an agency not connected on ``origin`` is connected by a day; `nil` where
  /// nothing tells.
  ///
  /// - A judged chance *p* for the day ``judgedBy``, *d* days ahead, is spread as the same chance
  ///   each day: within *t* days it is 1 − (1 − *p*)^(*t*/*d*).
  /// - A day not after ``origin`` has chance 0.
  public func chance(row: Int, by day: Day) -> Double? {
    guard bases.indices.contains(row), let basis = bases[row] else { return nil }
    guard day > origin else { return basis == .chances && judgedBy == nil ? judged(row) : 0 }
    switch basis {
    case .chances:
      guard let chance = judged(row), let judgedBy else { return judged(row) }
      if day == judgedBy || chance <= 0 || chance >= 1 { return chance }
      return -expm1(log1p(-chance) * Double(day - origin) / Double(judgedBy - origin))
    case .plan:
      guard let plannedColumn,
        case .day(let planned) = standing.value(row: row, column: plannedColumn)
      else { return nil }
      return record.slips.chance(planned: planned, by: day, notBefore: origin)
    case .stages:
      // A waived agency is taken to be unconnected.
      let stage = standing.status(ofRow: row).flatMap { StatusHazards.Stage($0) } ?? .unconnected
      return record.curves[stage.rawValue][min(day - origin, Self.horizon)]
    }
  }

  private func judged(_ row: Int) -> Double? {
    guard let chanceColumn, case .share(let chance) = standing.value(row: row, column: chanceColumn)
    else { return nil }
    return chance
  }

  /// How many agencies rest on each basis, and how many on none, among the rows given.
  public func count(_ basis: Basis?, among rows: [Int]) -> Int {
    rows.count { bases[$0] == basis }
  }
}
