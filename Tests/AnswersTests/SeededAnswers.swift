import AgencyModel
import TestSupport
import Wording

@testable import Answers

extension SeededRandom {
  /// Text of pieces that have broken renderings: signs of every format, scripts, controls.
  mutating func text() -> String {
    let pieces = [
      "a", "Bank", " ", "  ", ",", "\"", "\"\"", "\n", "\r\n", "\r", "\t", "\\", "|", "*", "_", "<",
      "&", "`", "#", "=", "+", "-", "@", "\u{1B}[31m", "\u{0}", "\u{7F}", "\u{85}", "\u{2028}",
      "\u{202E}", "\u{2067}", "دستگاه", "می‌خواهم", "مُدَرِّس", "۱۴۰۱", "日本", "😀", "é", "e\u{301}",
      "\u{301}", "\u{200C}", "\u{FEFF}", "\u{10FFFF}",
    ]
    let count = Int.random(in: 0...5, using: &self)
    return (0..<count).map { _ in pieces.randomElement(using: &self) ?? "" }.joined()
  }

  mutating func cell(_ kind: AnswerColumn.Kind) -> Cell {
    switch (kind, Int.random(in: 0..<8, using: &self)) {
    case (_, 0): .none
    case (.text, _): .text(text())
    case (.count, 1): .range(least: .count(small()), most: .count(small()))
    case (.count, _): .count(small())
    case (.number, _): .number(Double(small()) / 7)
    case (.share, 1...3): .fraction(Double(small().magnitude % 1001) / 1000)
    case (.share, 4): .range(least: .share(1, of: 7), most: .share(small(), of: 5000))
    case (.share, _): .share(small(), of: Int.random(in: 0...5000, using: &self))
    case (.points, _): .points(Double(small()) / 9000)
    case (.date, _): .day(Day(number: 19_000 + small()))
    case (.truth, _): .truth(Bool.random(using: &self))
    }
  }

  mutating func answer() -> Answer {
    let kinds: [AnswerColumn.Kind] = [.text, .count, .number, .share, .points, .date, .truth]
    var answer = Answer("random")
    answer.scenario = text()
    answer.asOf = Bool.random(using: &self) ? Day(number: 19_318) : nil
    answer.headline = (0..<Int.random(in: 0...2, using: &self)).map { _ in Phrase(plain: text())
    }
    answer.notes = (0..<Int.random(in: 0...2, using: &self)).map { _ in Phrase(plain: text()) }
    answer.assumptions = (0..<Int.random(in: 0...2, using: &self)).map { _ in
      Phrase(plain: text())
    }
    answer.columns = (0..<Int.random(in: 1...5, using: &self)).map { place in
      AnswerColumn("c\(place)" + text(), kinds.randomElement(using: &self) ?? .text)
    }
    answer.rows = (0..<Int.random(in: 0...6, using: &self)).map { _ in
      answer.columns.map { cell($0.kind) }
    }
    return answer
  }

  private mutating func small() -> Int { Int.random(in: -4000...4000, using: &self) }
}

extension Answer {
  /// What `status` answers for the sample, as a fixed example.
  static var statusExample: Answer {
    var answer = Answer("status")
    answer.asOf = Day(number: 19_318)
    answer.headline = ["103 of 142 in scope are connected (72.5%)."]
    answer.columns = [
      AnswerColumn("status", .text), AnswerColumn("agencies", .count),
      AnswerColumn("share", .share), AnswerColumn("base", .count),
    ]
    answer.rows = [
      [.text("connected"), .count(103), .share(103, of: 142), .count(142)],
      [.text("connecting"), .count(13), .share(13, of: 142), .count(142)],
      [.text("waived"), .count(2500), .none, .none],
    ]
    answer.notes = ["waived agencies are out of scope"]
    answer.assumptions = ["statuses are as declared"]
    return answer
  }
}
