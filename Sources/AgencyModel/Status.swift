/// Where an agency stands with the national window.
public enum Status: Int, CaseIterable, Sendable, Hashable {
  case connected, connecting, unconnected
  /// Granted time by the committee; out of scope until the waiver ends.
  case waived

  /// The word in the language and in every file.
  public var name: String {
    switch self {
    case .connected: "connected"
    case .connecting: "connecting"
    case .unconnected: "unconnected"
    case .waived: "waived"
    }
  }

  public init?(name: String) {
    guard let status = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = status
  }
}
