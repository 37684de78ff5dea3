import AgencyModel
import Synchronization
import WhatIf

/// Keeps what the record last told, so that a question asked at many points reads it once.
final class TrackRecordMemo: Sendable {
  private struct Entry {
    let dataset: Dataset
    let completeUntil: Day?
    let record: TrackRecord
  }

  private let last = Mutex<Entry?>(nil)

  /// - Parameter completeUntil: The day up to which the record is complete, if one is named.
  func record(of dataset: Dataset, until day: Day, completeUntil: Day?) -> TrackRecord {
    let known = last.withLock { $0 }
    if let known, known.dataset === dataset, known.record.until == day,
      known.completeUntil == completeUntil
    {
      return known.record
    }
    let record = TrackRecord(
      ConnectionHistory(dataset, until: day, completeUntil: completeUntil))
    last.withLock {
      $0 = Entry(dataset: dataset, completeUntil: completeUntil, record: record)
    }
    return record
  }
}
