/// A stretch of the line being typed and what it is: a word, a number, text in quotes.
public struct LinePiece: Equatable, Sendable {
  /// What a piece is to the language.
  public enum Role: Sendable {
    case plain, keyword, number, text, comment
  }

  /// Where it is, in UTF-8 bytes of the line.
  public var range: Range<Int>
  public var role: Role
  /// Whether it means nothing where it stands.
  public var isWrong: Bool

  /// Makes a piece.
  public init(_ range: Range<Int>, _ role: Role, isWrong: Bool = false) {
    self.range = range
    self.role = role
    self.isWrong = isWrong
  }
}

/// How pieces are told apart.
public enum LinePalette: Sendable {
  /// Not at all.
  case none
  /// What is wrong is underlined, and no colour is used.
  case marks
  /// By colours; what is wrong is underlined too, for eyes that tell no red from green.
  case colours

  /// The look of a piece.
  func style(of piece: LinePiece) -> Style {
    switch self {
    case .none: return .plain
    case .marks: return piece.isWrong ? .underlined : .plain
    case .colours:
      if piece.isWrong { return .wrong }
      switch piece.role {
      case .plain: return .plain
      case .keyword: return .strong
      case .number: return .number
      case .text: return .text
      case .comment: return .faint
      }
    }
  }
}
