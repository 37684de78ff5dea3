/// One way to go on with the word at the cursor.
public struct CompletionCandidate: Equatable, Sendable {
  /// What replaces the beginning of the word, with any blank that should follow it.
  public var text: String

  /// A few words shown beside it in the menu; may be empty.
  public var summary: String

  /// Makes a candidate.
  public init(_ text: String, summary: String = "") {
    self.text = text
    self.summary = summary
  }
}

/// The candidates at a cursor, and what they replace.
public struct Completion: Equatable, Sendable {
  /// Where the replaced text begins, in UTF-8 bytes; it ends at the cursor.
  public var replacing: Int

  /// The candidates, in the order to show them.
  public var candidates: [CompletionCandidate]

  /// Makes a completion; without candidates it means that there is nothing to offer.
  public init(replacing: Int, candidates: [CompletionCandidate]) {
    self.replacing = replacing
    self.candidates = candidates
  }
}
