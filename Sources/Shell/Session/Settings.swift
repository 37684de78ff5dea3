import AgencyModel
import Answers
import Wording

/// What `set` changes.
struct Settings: Hashable, Sendable {
  /// The day that questions stand on; `nil` follows the data.
  var today: Day?
  var deadline: Day?
  var threshold: Ratio?
  /// What `if` without a question reports, as written.
  var metrics = ["connected", "connected%"]
  /// The correlation that chances are shown for; `nil` shows a band of them.
  var correlation: Double?
  /// Whether a correlation means a beta-binomial count rather than a common factor.
  var isBetaBinomial = false
  /// The seed of simulations; `nil` is the default one.
  var seed: UInt64?
  /// The most draws of a simulation; `nil` is the default.
  var draws: Int?
  /// The format of answers; `nil` lets the place decide.
  var format: AnswerFormat?
  var isSolarHijri = true
  /// The language of answers, errors and help.
  var language = Language.english
  /// Whether digits are Persian; `nil` follows the language.
  var persianDigits: Bool?
  var hasPersianDigits: Bool { persianDigits ?? (language == .persian) }
  /// Whether the prompt shows how a line may go on.
  var suggests = true
  /// Whether the line being typed is coloured.
  var hasColours = true
  /// Whether an answer taller than the screen is shown page by page.
  var pages = true

  var style: RenderStyle {
    var style = RenderStyle()
    style.isSolarHijri = isSolarHijri
    style.language = language
    style.hasPersianDigits = hasPersianDigits
    return style
  }
}
