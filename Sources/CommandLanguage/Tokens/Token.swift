import AgencyModel

/// The smallest part of a statement.
public struct Token: Sendable {
  public enum Kind: Sendable {
    /// A name or a word of the language.
    case word(Word)
    /// `20`, `1_000`, `2.5`, `30%`; the fraction of 1 when `isShare`.
    case number(Double, isShare: Bool)
    /// Three numbers joined by `-` or `/`: a date in digits, in the order written.
    indirect case dateDigits(Int, Int, Int, separator: UInt8)
    /// `30-Azar-1401`.
    indirect case dateWord(day: Int, month: String, year: Int)
    /// Quoted text; `{n}` inside double quotes is a piece of its own.
    case text([TextPiece])
    case symbol(Symbol)
    /// Everything after `|` to the end of the statement: a shell command.
    case pipe(String)
    /// A line break or `;`.
    case lineEnd
    case end
    /// Something that is no token; the error is told when the parser gets here.
    indirect case invalid(Diagnostic)
  }

  public let kind: Kind
  public let span: SourceSpan

  /// Whether it only says that a bracket is never closed.
  var isUnclosedBracket: Bool {
    // It stands at the end; that of a quote is where the quote is.
    if case .invalid(let diagnostic) = kind {
      return diagnostic.id == "E103" && span.start == span.end
    }
    return false
  }
}

/// A word: as folded, and what it means to the grammar, if anything.
public struct Word: Hashable, Sendable {
  /// The spelling's key, see ``Folding``.
  public let key: String
  /// The English word of the vocabulary that it stands for, else the key.
  public let canonical: String
  public let keyword: Keyword?
  /// Whether it stood in backticks, and so is a name whatever it spells.
  public let isQuoted: Bool
}

/// A part of quoted text.
public enum TextPiece: Hashable, Sendable {
  case literal(String)
  /// The value of a variable, by its key.
  case variable(String, SourceSpan)
}

/// Punctuation.
public enum Symbol: UInt8, CaseIterable, Sendable {
  case comma, leftParenthesis, rightParenthesis, leftBrace, rightBrace
  case equal, notEqual, less, lessOrEqual, greater, greaterOrEqual
  case plus, minus, times, divide, range, dot, colon, percent

  /// As it is written.
  public var text: String {
    switch self {
    case .comma: ","
    case .leftParenthesis: "("
    case .rightParenthesis: ")"
    case .leftBrace: "{"
    case .rightBrace: "}"
    case .equal: "="
    case .notEqual: "!="
    case .less: "<"
    case .lessOrEqual: "<="
    case .greater: ">"
    case .greaterOrEqual: ">="
    case .plus: "+"
    case .minus: "-"
    case .times: "*"
    case .divide: "/"
    case .range: ".."
    case .dot: "."
    case .colon: ":"
    case .percent: "%"
    }
  }
}
