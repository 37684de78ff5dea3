import Answers
import WhatIf
import Wording

/// What an answer about a pace says of it.
enum PaceText {
  static func assumption(_ counts: [Int]) -> Phrase {
    let total = counts.reduce(0, +)
    let mean = Double(total) / Double(max(1, counts.count))
    return
      "'pace': \(FigureText.counted(total, "connection")) in the last \(FigureText.counted(counts.count, "week")), \(NumberText.spelled((mean * 100).rounded() / 100)) a week; weeks ahead are drawn from these, their weights unknown (Bayesian bootstrap)"
  }

  /// Why a pace says nothing, and what it says instead.
  static func refusal(_ error: PaceError, remaining: Int?) -> Phrase {
    switch error {
    case .noHistory:
      return "no pace can be told, since no whole week is on record: load events, or connected_on"
    case .nothingConnected(let bound):
      guard let rate = try? bound.upperRate() else { return "no pace can be told" }
      let weeks: Phrase = bound.weeks == 1 ? "week" : "\(CountText.spelled(bound.weeks)) weeks"
      var sentence: Phrase =
        "nobody connected in the last \(weeks), which does not mean never: at 95% the pace is at most \(NumberText.spelled((rate * 100).rounded() / 100)) a week"
      if let remaining, remaining > 0, let least = try? bound.leastMeanWeeks(remaining: remaining) {
        sentence +=
          ", so that \(CountText.spelled(remaining)) more \(remaining == 1 ? "takes" : "take") \(FigureText.counted(Int(min(1e9, least.rounded(.up))), "week")) or longer on average"
      }
      return sentence
    case .tooManySteps: return "no pace can be told: there are too many agencies to add up"
    case .countOutOfRange, .numberOutOfRange, .chanceOutOfRange, .priorOutOfRange:
      return "no pace can be told: the record has weeks out of range"
    }
  }
}
