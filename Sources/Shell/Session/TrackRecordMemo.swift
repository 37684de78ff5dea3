import AgencyModel
import Synchronization
import WhatIf

/// Keeps what the record last told, so that a question asked at many points reads it once.
final class TrackRecordMemo: Sendable {
  private struct Entry {
    let dataset: Dataset
    let record: TrackRecord
  }

  private let last = Mutex<Entry?>(nil)

  func record(of dataset: Dataset, until day: Day) -> TrackRecord {
    let known = last.withLock { $0 }
    if let known, known.dataset === dataset, known.record.until == day { return known.record }
    let record = TrackRecord(ConnectionHistory(dataset, until: day))
    last.withLock { $0 = Entry(dataset: dataset, record: record) }
    return record
  }
}
