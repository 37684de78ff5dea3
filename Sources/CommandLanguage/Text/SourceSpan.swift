/// A stretch of a source text, in UTF-8 bytes from its beginning; `end` is not part of it.
public struct SourceSpan: Hashable, Sendable {
  public var start: Int
  public var end: Int

  public init(_ start: Int, _ end: Int) { (self.start, self.end) = (start, end) }

  /// From the beginning of this span to the end of another.
  public func through(_ other: SourceSpan) -> SourceSpan {
    SourceSpan(min(start, other.start), max(end, other.end))
  }
}
