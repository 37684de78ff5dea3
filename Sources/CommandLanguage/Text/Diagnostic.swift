import Wording

/// One problem with a statement: what is wrong, where, and what to do.
public struct Diagnostic: Error, Hashable, Sendable {
  /// Stable across versions, `E204`; the first digit says which phase found it: 1 the text,
  /// 2 names, 3 values, 4 the question, 5 files, 6 the system, 7 assertions.
  public var id: String
  public var message: Phrase
  /// `nil` when the whole statement is meant.
  public var span: SourceSpan?
  /// What to do next; a sentence each.
  public var help: [Phrase]
  /// The text the span points into; filled in by whoever runs the statement.
  public var source: SourceText?

  public init(_ id: String, _ message: Phrase, at span: SourceSpan? = nil, help: Phrase...) {
    (self.id, self.message, self.span, self.help) = (id, message, span, help)
  }

  public init(_ id: String, _ message: Phrase, at span: SourceSpan?, help: [Phrase]) {
    (self.id, self.message, self.span, self.help) = (id, message, span, help)
  }

  /// The same problem with one more line of help.
  public func adding(help line: Phrase) -> Diagnostic {
    var diagnostic = self
    diagnostic.help.append(line)
    return diagnostic
  }

  /// The same problem, pointing into a text unless it already does.
  public func located(in source: SourceText) -> Diagnostic {
    guard self.source == nil else { return self }
    var located = self
    located.source = source
    return located
  }

  /// The same problem, with a place unless it already has one.
  public func placed(at span: SourceSpan?) -> Diagnostic {
    guard self.span == nil, source == nil else { return self }
    var placed = self
    placed.span = span
    return placed
  }

  /// Whether it says that a name is unknown, which data not yet loaded may mend.
  public var isAboutNames: Bool { id.hasPrefix("E2") }
}
