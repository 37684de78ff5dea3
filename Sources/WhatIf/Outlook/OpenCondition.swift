import AgencyModel
import Synchronization

/// A condition over figures, as a function of which open agencies connect.
///
/// Whoever is connected on the day stays so, a waived agency is out of scope, and every other
/// agency either connects or keeps its status. Each part of the condition then depends on a sum
/// over the agencies that connect.
public struct OpenCondition: Sendable {
  /// One comparison: a figure, and what each open agency adds to it by connecting.
  public struct Part: Sendable {
    public let metric: Metric
    public let comparison: ComparisonOperator
    /// The count, weight or fraction of 1 compared with.
    public let bound: Double
    /// The part counted if nobody more connects.
    public let fixed: Double
    /// The base.
    public let whole: Double
    /// What each open agency adds, 0 or more, or takes away, 0 or less; in the order of
    /// ``OpenCondition/open``.
    public let steps: [Double]
    /// Agencies left out because their weight is missing.
    public let unweighed: Int

    /// Whether the part holds when the figure's numerator is so much; never for a share of nothing.
    public func holds(at numerator: Double) -> Bool {
      if metric.isShare {
        guard whole > 0 else { return false }
        return comparison.holds(numerator / whole, bound)
      }
      return comparison.holds(numerator, bound)
    }
  }

  public let parts: [Part]
  /// The rows that move a part by connecting, rising.
  public let open: [Int]
  /// Open agencies grouped by what they add.
  let groupsAlike: [Alike]
  /// For how many of them connecting all parts hold, where all open agencies add alike.
  let soleEvent: CountEvent?
  /// Kept, since many questions ask one condition again under other chances.
  private let keptLaw = KeptLaw()

  /// - Parameter standing: Where agencies stand on the day asked, without choices left open.
  public init(
    _ tests: [(metric: Metric, comparison: ComparisonOperator, bound: Double)],
    in standing: Standing
  ) {
    let isPast = standing.day.flatMap { day in standing.deadline.map { day > $0 } } ?? false
    var fixed = [Double](repeating: 0, count: tests.count)
    var whole = fixed
    var unweighed = [Int](repeating: 0, count: tests.count)
    var steps = [[Double]](repeating: [], count: tests.count)
    var open: [Int] = []
    var moves = [Double](repeating: 0, count: tests.count)
    let masks = tests.map { test in test.metric.filter.map { RowMask($0, on: standing) } }
    for row in 0..<standing.agencyCount {
      guard let status = standing.status(ofRow: row) else { continue }
      let isOpen = status == .connecting || status == .unconnected
      var movesAny = false
      for (index, test) in tests.enumerated() {
        moves[index] = 0
        let metric = test.metric
        guard status != .waived || metric.counted == .status(.waived),
          masks[index]?[row] ?? true
        else { continue }
        guard let weight = metric.weight(ofRow: row, in: standing) else {
          unweighed[index] += 1
          continue
        }
        whole[index] += weight
        let now = metric.counts(status, isPast: isPast) ? weight : 0
        fixed[index] += now
        guard isOpen else { continue }
        moves[index] = (metric.counts(.connected, isPast: isPast) ? weight : 0) - now
        movesAny = movesAny || moves[index] != 0
      }
      guard movesAny else { continue }
      open.append(row)
      for index in tests.indices { steps[index].append(moves[index]) }
    }
    self.init(
      open: open,
      parts: tests.indices.map { index in
        Part(
          metric: tests[index].metric, comparison: tests[index].comparison,
          bound: tests[index].bound, fixed: fixed[index], whole: whole[index],
          steps: steps[index], unweighed: unweighed[index])
      })
  }

  init(open: [Int], parts: [Part]) {
    let parts = parts.map(\.boundedByItsEnds)
    (self.open, self.parts) = (open, parts)
    let groups = Alike.groups(of: parts, count: open.count)
    groupsAlike = groups
    soleEvent = groups.count == 1 ? groups[0].event(parts) : nil
  }

  /// The condition made ready to be asked its chance; `nil` as for ``ConditionLaw/init(_:)``.
  var law: ConditionLaw? { keptLaw.law { ConditionLaw(self) } }

  /// A law made when it is first asked for.
  private final class KeptLaw: Sendable {
    private let law = Mutex<ConditionLaw??>(nil)

    func law(_ make: () -> ConditionLaw?) -> ConditionLaw? {
      if let known = law.withLock({ $0 }) { return known }
      let made = make()
      law.withLock { $0 = .some(made) }
      return made
    }
  }

  /// Whether all parts hold when those open agencies connect for which `connects` is true.
  public func holds(_ connects: [Bool]) -> Bool {
    parts.allSatisfy { part in
      var sum = part.fixed
      for index in part.steps.indices where connects[index] { sum += part.steps[index] }
      return part.holds(at: sum)
    }
  }
}
