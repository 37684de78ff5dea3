import AgencyModel

/// What a scenario changes, laid over the data: it holds only the differences.
public struct Overlay: Sendable, Hashable {
  /// Field values that differ, by row and then column.
  public internal(set) var fields: [Int: [Int: Value]] = [:]
  /// Statuses set for certain agencies, in the order they were stated; a later one wins.
  public internal(set) var statuses: [Int: [DatedStatus]] = [:]
  /// Changes of so many agencies of a group, which of them being left open.
  public internal(set) var openChoices: [OpenChoice] = []
  public internal(set) var deadline: Day?
  public internal(set) var threshold: Ratio?

  public init() {}

  public var isEmpty: Bool {
    fields.isEmpty && statuses.isEmpty && openChoices.isEmpty && deadline == nil
      && threshold == nil
  }
}

/// A status an agency is assumed to have from a day on.
public struct DatedStatus: Sendable, Hashable {
  public let status: Status
  /// `nil`: from the beginning.
  public let from: Day?
}

/// So many agencies of a group change their status, and it is left open which.
public struct OpenChoice: Sendable, Hashable {
  public let count: Int
  /// The rows to choose from; `nil` means all agencies.
  public let members: [Int]?
  /// What the chosen ones become.
  public let status: Status
  /// The day by which they do; `nil`: at once.
  public let from: Day?
  /// The chance of each agency by its row, when likelier ones are taken first; `nil` when every
  /// choice is equally likely.
  public let chances: [Int: Double]?
  /// The change as it was written, for answers that depend on it.
  public let text: String

  public init(
    count: Int, members: [Int]?, status: Status, from: Day?, chances: [Int: Double]? = nil,
    text: String = ""
  ) {
    (self.count, self.members, self.status, self.from) = (count, members, status, from)
    self.chances = chances
    self.text = text
  }

  /// Whether an agency with a status can be among the chosen.
  public func canTake(_ present: Status) -> Bool {
    switch status {
    case .connected: present == .connecting || present == .unconnected
    case .connecting: present == .unconnected
    case .unconnected: present == .connected || present == .connecting
    case .waived: false
    }
  }
}
