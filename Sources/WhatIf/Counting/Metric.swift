import AgencyModel

/// Which agencies a figure counts.
public enum CountedStatus: Hashable, Sendable {
  case status(Status)
  case overdue

  public var name: String {
    switch self {
    case .status(let status): status.name
    case .overdue: "overdue"
    }
  }
}

/// A figure over the agencies with every name resolved.
public struct Metric: Hashable, Sendable {
  public let counted: CountedStatus
  /// Whether it is a share of the agencies in scope rather than their number.
  public let isShare: Bool
  /// The column that weighs each agency; `nil` weighs each as one.
  public let weight: Int?
  /// Which agencies it looks at; it sees each as it is before the choices left open.
  public let filter: RowExpression?
  /// The metric as a person writes it.
  public let text: String

  public init(
    _ counted: CountedStatus, isShare: Bool, weight: Int? = nil, filter: RowExpression? = nil,
    text: String
  ) {
    self.counted = counted
    self.isShare = isShare
    self.weight = weight
    self.filter = filter
    self.text = text
  }

  /// The figure as a single value; missing when a choice left open makes it a range, or when it is
  /// a share of nothing.
  public func value(in standing: Standing) -> Value {
    let figure = Tally(self, in: standing).figure
    guard figure.least == figure.most else { return .missing }
    if isShare { return figure.whole > 0 ? .share(figure.least / figure.whole) : .missing }
    return .number(figure.least)
  }
}

/// A figure and its base.
///
/// All three parts are sums of weights; with a weight of one each they are whole numbers.
public struct Figure: Hashable, Sendable {
  /// The part counted, at least and at most, over every choice left open.
  public var least: Double
  public var most: Double
  /// Its mean if every choice is equally likely; `nil` where choices overlap in part, or want more
  /// agencies than they share.
  public var expected: Double?
  /// The base: agencies in scope, or their weight.
  public var whole: Double
  /// Agencies counted in the base.
  public var agencies: Int
  /// Agencies left out because their weight is missing.
  public var unweighed: Int

  public init(
    least: Double, most: Double, expected: Double?, whole: Double, agencies: Int, unweighed: Int
  ) {
    self.least = least
    self.most = most
    self.expected = expected
    self.whole = whole
    self.agencies = agencies
    self.unweighed = unweighed
  }

  public var isExact: Bool { least == most }
}
