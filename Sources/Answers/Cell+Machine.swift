import AgencyModel
import Wording

extension Cell {
  /// The cell as programs read it in CSV and TSV; `nil` where there is no value.
  ///
  /// Full precision, shares as fractions of 1, ISO 8601 days, `true` and `false`. A range is
  /// `6..19`, also when both ends are the same, so that a column keeps one form.
  public var machineText: String? {
    switch self {
    case .none: nil
    case .text(let text): text
    case .term(let phrase): phrase.english
    case .count(let count): count.description
    case .number(let value), .fraction(let value), .points(let value): NumberText.exact(value)
    case .chance(let chance, _): NumberText.exact(chance)
    case .share(let part, let whole):
      whole > 0 ? NumberText.exact(Double(part) / Double(whole)) : nil
    case .day(let day): day.isoText
    case .truth(let isTrue): isTrue ? "true" : "false"
    case .range: "\(least.machineText ?? "")..\(most.machineText ?? "")"
    }
  }

  /// The cell as a JSON value; `null` where there is no value or the number is not finite.
  var jsonText: String {
    switch self {
    case .none: "null"
    case .text(let text): JSONText.quoted(text)
    case .term(let phrase): JSONText.quoted(phrase.english)
    case .day(let day): JSONText.quoted(day.isoText)
    case .range: "{\"least\": \(least.jsonText), \"most\": \(most.jsonText)}"
    case .count, .number, .fraction, .chance, .points, .share, .truth: machineText ?? "null"
    }
  }
}
