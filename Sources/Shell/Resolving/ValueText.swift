import AgencyModel
import Answers
import Wording

/// How a value is written in running text.
enum ValueText {
  static func spelled(_ value: Value, settings: Settings) -> String {
    switch value {
    case .missing: "missing"
    case .text(let text): text
    case .number(let number): NumberText.spelled(number)
    case .share(let share):
      Ratio(shortestDecimalOf: share).map { ShareText.threshold($0) } ?? ShareText.percent(share)
    case .day(let day):
      DayText.spelled(
        day, solarHijri: settings.isSolarHijri, persianDigits: settings.language == .persian)
    case .truth(let truth): truth ? "yes" : "no"
    }
  }

  /// The cell of an answer that holds a value of a field's type.
  static func cell(_ value: Value, _ type: FieldType) -> Cell {
    switch value {
    case .missing: .none
    case .text(let text):
      if case .choice = type { .term(Phrase(plain: text)) } else { .text(text) }
    case .number(let number):
      type == .count ? Int(exactly: number).map { .count($0) } ?? .number(number) : .number(number)
    case .share(let share): .fraction(share)
    case .day(let day): .day(day)
    case .truth(let truth): .truth(truth)
    }
  }

  static func columnKind(_ type: FieldType) -> AnswerColumn.Kind {
    switch type {
    case .text, .choice: .text
    case .count: .count
    case .number: .number
    case .share: .share
    case .day: .date
    case .truth: .truth
    }
  }
}
