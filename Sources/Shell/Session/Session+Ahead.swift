import AgencyModel
import Answers
import WhatIf
import Wording

extension Session {
  /// An answer that looks ahead from ``today``, rather than speaking of one day.
  func aheadAnswer(_ kind: String) -> Answer {
    var answer = Answer(kind)
    answer.scenario = state.scenario.name
    // Under changes the day of the last one would be taken for the day described.
    answer.asOf = horizon == nil ? today : nil
    answer.landmarks.deadline = deadline
    let now = standing(on: today)
    answer.assumptions = FigureText.assumptions(now)
    answer.derivation = derivation(now)
    answer.assumptions += historicAssumption
    return answer
  }

  /// An answer that looks ahead to one day, with where agencies stand until they connect by chance.
  func answer(_ kind: String, ahead standing: Standing) -> Answer {
    var answer = answer(kind, standing)
    answer.assumptions += historicAssumption
    return answer
  }

  /// What is left out of a question that looks ahead from a day of the past.
  private var historicAssumption: [Phrase] {
    guard standing(on: today).isHistoric else { return [] }
    return [
      "\(spelled(today)) lies before the data's own day: agencies stand as the history had them, and neither later records nor changes are used"
    ]
  }

  /// Where agencies stand on a day to come, but for those that connect by chance.
  ///
  /// From a day of the past the record of later days must not be seen.
  var standingAhead: @Sendable (Day) -> Standing {
    let now = standing(on: today)
    if now.isHistoric { return { _ in now } }
    return { [self] day in standing(on: day) }
  }

  /// Connections of each week on record, as far back as a pace looks.
  ///
  /// The weeks after the record's end are not known, and count neither as empty nor otherwise.
  var weeklyConnections: [Int] { trackRecord.weeklyConnections }

  /// What the record tells up to ``today``.
  var trackRecord: TrackRecord {
    records.record(of: state.dataset, until: today, completeUntil: recordEnd)
  }

  /// Where the record ends before ``today``; `nil` where it reaches it or is empty.
  ///
  /// It stands beside every figure that is drawn from the record.
  var recordEndNote: Phrase? {
    let record = trackRecord
    guard record.begin != nil, record.end < record.until else { return nil }
    if recordEnd != nil {
      return
        "the data is of \(spelled(record.end)): the days from then to \(spelled(today)) are not on record, and count as neither with nor without connections"
    }
    return
      "the data names no day of its own, so its record is taken to end with its last entry, on \(spelled(record.end)); 'set today DATE' says otherwise"
  }
}

extension Answer {
  /// Says once where the record ends before the day that the question stands on.
  mutating func noteRecordEnd(_ session: Session) {
    if let note = session.recordEndNote, !notes.contains(note) { notes.append(note) }
  }
}
