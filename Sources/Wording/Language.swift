/// A language in which the shell speaks to people.
public enum Language: String, CaseIterable, Sendable {
  case english = "en"
  case persian = "fa"

  /// What stands between the items of a list.
  public var comma: String {
    switch self {
    case .english: ", "
    case .persian: "، "
    }
  }
}
