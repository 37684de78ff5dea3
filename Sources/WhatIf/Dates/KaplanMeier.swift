import Glibc

/// Kaplan and Meier's estimate of the chance to be still open after a time, censoring allowed.
///
/// Past the longest observation there is no estimate, unless everybody had connected by then. Times are
/// in the unit of the durations. Source: docs/methods/survival.md.
public struct KaplanMeier: Sendable, Hashable {
  /// The estimate from a time on, until the next.
  public struct Step: Sendable, Hashable {
    public let time: Double
    /// The chance to be still open after it.
    public let survival: Double
    /// Greenwood's Σ d/(n(n − d)): the variance of ln S; infinite where S is 0.
    public let logVariance: Double

    /// Greenwood's standard error of S; `nil` where S is 0 and it is not defined.
    public var standardError: Double? {
      survival > 0 ? survival * logVariance.squareRoot() : nil
    }

    /// The interval made on the scale ln(−ln S), the default of lifelines, which stays inside 0…1.
    ///
    /// - Parameter z: The normal quantile of half the level above ½; a 95% interval unless told.
    /// - Returns: 1…1 before anybody connected; `nil` where S is 0.
    public func logLogInterval(z: Double = Coverage.z95) -> ClosedRange<Double>? {
      guard survival > 0, z >= 0, z < .infinity else { return nil }
      guard survival < 1 else { return 1...1 }
      let spread = exp(z * logVariance.squareRoot() / -log(survival))
      return pow(survival, spread)...pow(survival, 1 / spread)
    }

    /// The interval made on the scale ln S, the default of R's survfit, cut off at 1.
    ///
    /// - Returns: As ``logLogInterval(z:)``.
    public func logInterval(z: Double = Coverage.z95) -> ClosedRange<Double>? {
      guard survival > 0, z >= 0, z < .infinity else { return nil }
      let spread = exp(z * logVariance.squareRoot())
      return survival / spread...min(1, survival * spread)
    }
  }

  public let table: RiskTable
  /// One step a time with connections, ascending, after a first one of 1 at time 0.
  public let steps: [Step]

  /// O(times).
  public init(_ table: RiskTable) {
    self.table = table
    var steps = [Step(time: 0, survival: 1, logVariance: 0)]
    var survival = 1.0
    var variance = 0.0
    for row in table.rows {
      let (atRisk, events) = (Double(row.atRisk), Double(row.events))
      survival *= (atRisk - events) / atRisk
      variance += events / (atRisk * (atRisk - events))
      steps.append(Step(time: row.time, survival: survival, logVariance: variance))
    }
    self.steps = steps
  }

  /// The step in force at a time; `nil` before 0, and past the longest observation unless S is 0.
  public func step(at time: Double) -> Step? {
    guard time >= 0 else { return nil }
    let step = steps.last { $0.time <= time }
    return time <= table.followUp || step?.survival == 0 ? step : nil
  }

  /// The first time by which at least a share has connected; `nil` when fewer had when observation ended.
  ///
  /// The median is `quantile(0.5)`. A step that misses the share by rounding alone counts as reaching it.
  public func quantile(_ share: Double) -> Double? {
    guard share > 0, share <= 1 else { return nil }
    return steps.first { 1 - $0.survival >= share - 1e-12 }?.time
  }

  /// The law of the date of an agency that has already waited, durations being weeks: S(u + t)/S(u).
  ///
  /// It speaks of whole weeks up to the longest observation, and no further.
  ///
  /// - Parameter waited: Weeks waited so far, 0 or more.
  /// - Throws: ``DateError/durationOutOfRange(index:)`` for a negative time, ``DateError/noExposure`` when
  ///   nobody was observed to wait longer.
  public func dateLaw(afterWeeks waited: Double = 0) throws(DateError) -> DateLaw {
    guard waited >= 0, waited < .infinity else { throw .durationOutOfRange(index: 0) }
    guard waited < table.followUp, let now = step(at: waited)?.survival, now > 0 else {
      throw .noExposure
    }
    let weeks = (table.followUp - waited).rounded(.down)
    guard weeks <= 100_000 else { throw .tooManySteps(weeks) }
    let open = (0...Int(weeks)).map { week in
      (step(at: waited + Double(week))?.survival ?? 0) / now
    }
    return DateLaw(weekly: open.map { 1 - $0 }, opposites: open)
  }
}
