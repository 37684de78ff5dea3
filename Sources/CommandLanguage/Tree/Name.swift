/// A name as it stands in a statement, not yet looked up.
public struct Name: Hashable, Sendable {
  /// As written, without backticks.
  public let text: String
  /// Its folded spelling, by which it is looked up.
  public let key: String
  /// The English word it stands for in the vocabulary, else the key.
  public let canonical: String
  public let keyword: Keyword?
  public let span: SourceSpan

  public init(text: String, key: String, canonical: String, keyword: Keyword?, span: SourceSpan) {
    self.text = text
    self.key = key
    self.canonical = canonical
    self.keyword = keyword
    self.span = span
  }
}
