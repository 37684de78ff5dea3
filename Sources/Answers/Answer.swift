import AgencyModel
import Wording

/// One column of an answer.
public struct AnswerColumn: Hashable, Sendable {
  /// The type that machine formats report.
  public enum Kind: String, Sendable {
    case text, count, number, share, points, date, truth
  }

  /// The name in the language: English, the same in every output.
  public let name: String
  public let kind: Kind

  public init(_ name: String, _ kind: Kind) { (self.name, self.kind) = (name, kind) }
}

/// What a command answers: named, typed columns; rows; and what a reader must know beside them.
///
/// The terminal, CSV, JSON and every other output are renderings of this one value.
public struct Answer: Hashable, Sendable {
  /// The command that answered, in one word: `status`, `need`.
  public var kind: String
  /// The scenario it was asked in.
  public var scenario = "base"
  /// The day it speaks of.
  public var asOf: Day?
  /// One or more sentences that say the answer itself, with base and rule.
  public var headline: [Phrase] = []
  public var columns: [AnswerColumn] = []
  /// A cell a column each.
  public var rows: [[Cell]] = []
  /// What else the reader should know: choices made, things left out, next steps.
  public var notes: [Phrase] = []
  /// What is taken to be so; printed under the figures.
  public var assumptions: [Phrase] = []
  /// Running text that people read instead of a table: help, a log, an explanation. Where there
  /// are rows too, they are the same for programs.
  public var text: Phrase?
  /// What a chart shows beside the rows; no other rendering does.
  public var landmarks = Landmarks()
  /// How it came about; `nil` where nothing was reckoned. No rendering shows it: `explain` does.
  public var derivation: Derivation?

  public init(_ kind: String) { self.kind = kind }

  /// What rows are seen against in a picture.
  public struct Landmarks: Hashable, Sendable {
    /// The deadline that the answer looks to.
    public var deadline: Day?
    /// The figure as things stand, from which each row departs.
    public var figure: Cell?
    /// How many columns, the first ones, are variables of a sweep.
    public var variables = 0
    public init() {}
  }

  /// Whether there is nothing to write on standard output.
  public var isSilent: Bool { columns.isEmpty && text == nil && headline.isEmpty }
}
