import AgencyModel
import Wording

/// Reads the text of a cell as a field's value.
enum CellReading {
  /// - Throws: Why the text is no value of the field.
  static func value(_ raw: String, of field: Field, kind: TableKind) throws(CellProblem) -> Value {
    let text = Folding.tidy(raw)
    if case .choice(let options) = field.type, let word = Words.notApplicable(text, of: options) {
      return .text(word)
    }
    if Words.isMissing(text) { return .missing }
    switch field.type {
    case .text:
      return .text(
        kind == .agencies && field.name == "sector" ? Words.sector(text) : try plain(text))
    case .choice(let options):
      guard let word = Words.choice(text, of: options) else {
        throw CellProblem(
          "is no word for '\(field.name)'", fix: "write one of: \(options.joined(separator: ", "))")
      }
      return .text(word)
    case .count: return .number(try count(text))
    case .number:
      return .number(try amount(text, mayBeNegative: kind != .agencies && kind != .services))
    case .share: return .share(try chance(text))
    case .day: return .day(try DateReading.read(text))
    case .truth:
      guard let truth = Words.truth(text) else {
        throw CellProblem("is neither yes nor no", fix: "write yes or no")
      }
      return .truth(truth)
    }
  }

  private static func plain(_ text: String) throws(CellProblem) -> String {
    guard !text.utf8.contains(0) else {
      throw CellProblem("holds a NUL character", fix: "remove it")
    }
    return text
  }

  /// A whole number that is not negative.
  static func count(_ text: String) throws(CellProblem) -> Double {
    let value = try amount(text, mayBeNegative: false)
    guard value == value.rounded(.towardZero) else {
      throw CellProblem("is not a whole number", fix: "a count has no decimals")
    }
    return value
  }

  /// The largest figure that a field of the model may have: exact as a double, even when many are
  /// added up, and far above anything that is counted.
  static let largest = 1e15

  private static func amount(_ text: String, mayBeNegative: Bool) throws(CellProblem) -> Double {
    let number = try NumberReading(text)
    guard !number.isPercent else {
      throw CellProblem("is a percentage where a number is needed", fix: "write the number itself")
    }
    guard abs(number.value) <= largest else {
      throw CellProblem("is larger than a figure here can be", fix: "check its digits")
    }
    guard number.value >= 0 || mayBeNegative else {
      throw CellProblem("is negative", fix: "write a number from 0 up")
    }
    return number.value
  }

  /// A probability, as a fraction of 1 or as a percentage.
  private static func chance(_ text: String) throws(CellProblem) -> Double {
    let number = try NumberReading(text)
    guard number.value >= 0 else {
      throw CellProblem("is negative", fix: "write a chance from 0 to 1, or from 0% to 100%")
    }
    guard number.value <= 1 else {
      throw CellProblem(
        number.isPercent ? "is more than 100%" : "is more than 1 and has no percent sign",
        fix: "write 0.9 or 90%")
    }
    return number.value
  }
}
