import AgencyModel
import Wording

/// One value of an answer, exact; how it is written is the rendering's business.
public enum Cell: Hashable, Sendable {
  /// No value: not recorded, or none by nature (a share of nothing).
  case none
  case text(String)
  /// A word of the shell's own: English for programs, in the language for people.
  case term(Phrase)
  case count(Int)
  case number(Double)
  /// A part of a whole, both counted: 103 of 142. A whole of 0 is written as none.
  case share(Int, of: Int)
  /// A fraction of 1 that is not a ratio of two counts.
  case fraction(Double)
  /// How likely something is, as a fraction of 1; certain only when nothing is open.
  case chance(Double, isCertain: Bool)
  /// A difference of two shares, as a fraction of 1; written in percentage points.
  case points(Double)
  case day(Day)
  case truth(Bool)
  /// All from `least` to `most` is possible, because it is left open which agencies change.
  indirect case range(least: Cell, most: Cell)
}
