/// The type of a field's values.
public enum FieldType: Hashable, Sendable {
  case text
  /// Whole and not negative.
  case count
  case number
  /// A fraction of 1.
  case share
  case day
  case truth
  /// Text from a closed list of words.
  case choice([String])

  /// The word shown by `fields`.
  public var name: String {
    switch self {
    case .text: "text"
    case .count: "count"
    case .number: "number"
    case .share: "share"
    case .day: "date"
    case .truth: "yes/no"
    case .choice: "choice"
    }
  }
}

/// One named field of agencies, services or events.
public struct Field: Hashable, Sendable {
  /// Lower-case, without spaces for the model's own fields; as in the file for others.
  public let name: String
  public let type: FieldType
  /// One line for `fields` and `help`; empty for a field that only a file has.
  public let meaning: String
  /// Other column headers that mean this field, English and Persian.
  public let synonyms: [String]

  public init(_ name: String, _ type: FieldType, _ meaning: String = "", synonyms: [String] = []) {
    (self.name, self.type, self.meaning, self.synonyms) = (name, type, meaning, synonyms)
  }
}
