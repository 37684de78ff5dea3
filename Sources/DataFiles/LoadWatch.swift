import Synchronization

/// How far a long read is.
public struct LoadProgress: Hashable, Sendable {
  public enum Step: Hashable, Sendable {
    /// Bytes from the disk or a pipe.
    case reading
    /// Bytes out of a packed file or a workbook.
    case unpacking
    /// Rows into a table; counted in bytes where the text itself is read.
    case takingRows
    /// Nothing new is known; what was told last still holds.
    case waiting
  }

  public enum Unit: Hashable, Sendable {
    case bytes, rows
  }

  public let step: Step
  /// The file or database, never with a password.
  public let source: String
  public let unit: Unit
  public let done: Int
  /// How much there is, where that is known.
  public let total: Int?

  public init(_ step: Step, of source: String, _ unit: Unit, done: Int, total: Int? = nil) {
    (self.step, self.source, self.unit) = (step, source, unit)
    (self.done, self.total) = (done, total)
  }
}

/// Whom a long read tells how far it is, and asks whether to go on.
///
/// Both are called every few milliseconds at the most, from any thread, several at once.
public struct LoadWatch: Sendable {
  public let isInterrupted: @Sendable () -> Bool
  public let report: @Sendable (LoadProgress) -> Void

  public init(
    isInterrupted: @escaping @Sendable () -> Bool = { false },
    report: @escaping @Sendable (LoadProgress) -> Void = { _ in }
  ) {
    (self.isInterrupted, self.report) = (isInterrupted, report)
  }

  /// Bytes between two looks at whether to go on.
  static let bytesAtOnce = 1 << 18
  /// Rows between two looks.
  static let rowsAtOnce = 512

  /// Ends the read if the person has asked for it.
  func check() throws(DataFileError) {
    if isInterrupted() { throw .interrupted }
  }

  /// Tells how far the read is, and ends it if the person has asked for it.
  func note(_ progress: LoadProgress) throws(DataFileError) {
    report(progress)
    try check()
  }

  /// What a database asks while its server or its own engine is at work.
  func whileWaiting(for source: String) -> @Sendable () -> Bool {
    { [self] in
      report(LoadProgress(.waiting, of: source, .rows, done: 0))
      return isInterrupted()
    }
  }
}

/// How much of a source several threads have read together.
final class ReadTally: Sendable {
  private let count: Atomic<Int>
  private let source: String
  private let total: Int
  private let watch: LoadWatch

  init(of source: String, from start: Int, total: Int, watch: LoadWatch) {
    count = Atomic(start)
    (self.source, self.total, self.watch) = (source, total, watch)
  }

  /// Counts bytes that one of them has read. What was read in vain is read again, so that the sum
  /// may come to more than the whole.
  func add(_ bytes: Int) throws(DataFileError) {
    let done = count.add(bytes, ordering: .relaxed).newValue
    try watch.note(
      LoadProgress(.takingRows, of: source, .bytes, done: min(done, total), total: total))
  }
}
