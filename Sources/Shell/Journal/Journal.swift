import AgencyModel
import DataFiles
import Glibc
import Synchronization
import Wording

/// Keeps the journal of one session: every change is written when it is made, and has reached the
/// disk before the next prompt or the reply.
///
/// The file is made with the first change. What the command line loads, and what a `save` leaves, is
/// not a change that could be lost; it goes before the first that could. Where the file cannot be
/// written the session goes on: that is told once, and the lines wait in memory until there is room.
final class Journal: Sendable {
  private struct Kept {
    var file: JournalFile?
    /// Lines that are not in the file.
    var pending: [UInt8] = []
    var number = 0
    /// How many lines are changes; see ``JournalText/changes``.
    var changes = 0
    var isHolding = true
    var isSynced = true
    /// Whether the person was told that it cannot be written.
    var hasWarned = false
    var serial = 0
  }

  private let kept = Mutex(Kept())
  /// Makes the folder and names it; `nil` where there is none.
  private let folder: @Sendable () -> String?
  /// Tells the person something.
  private let tell: @Sendable (Phrase) -> Void

  init(
    folder: @escaping @Sendable () -> String?, tell: @escaping @Sendable (Phrase) -> Void
  ) {
    (self.folder, self.tell) = (folder, tell)
  }

  /// Whether anything was changed since the session was begun, opened or saved.
  var hasChanges: Bool { kept.withLock { $0.changes > 0 } }

  /// Takes up the file of a session that was recovered.
  func resume(_ file: JournalFile, after text: [JournalLine]) {
    kept.withLock { kept in
      kept.file = file
      kept.number = text.count
      kept.changes = text.count(where: \.isChange)
    }
  }

  /// Makes a new file with the lines of a session that was recovered in part.
  ///
  /// - Returns: Whether they have reached the disk.
  func restart(with lines: [JournalLine]) -> Bool {
    let warning = kept.withLock { kept -> Phrase? in
      kept.number = lines.count
      kept.changes = lines.count(where: \.isChange)
      kept.pending = lines.flatMap(\.bytes)
      return write(&kept)
    }
    if let warning { tell(warning) }
    return kept.withLock { kept in
      do throws(JournalFile.Failure) {
        guard let file = kept.file, kept.pending.isEmpty else { return false }
        try file.sync()
        return true
      } catch {
        return false
      }
    }
  }

  /// From now on a change is written at once.
  func begin() { kept.withLock { $0.isHolding = false } }

  func record(_ record: JournalRecord, on day: Day) {
    let warning = kept.withLock { kept -> Phrase? in
      add(record, on: day, to: &kept)
      return kept.isHolding ? nil : write(&kept)
    }
    if let warning { tell(warning) }
  }

  private func add(_ record: JournalRecord, on day: Day, to kept: inout Kept) {
    kept.number += 1
    let line = JournalLine(number: kept.number, day: day, record: record)
    if line.isChange, !kept.isHolding { kept.changes += 1 }
    kept.pending += line.bytes
    kept.isSynced = false
  }

  /// Waits until everything recorded has reached the disk. Called before a line is acknowledged.
  func sync() {
    let warning = kept.withLock { kept -> Phrase? in
      guard !kept.isSynced, !kept.isHolding else { return nil }
      if !kept.pending.isEmpty {
        // Only a line that could not be written waits here: what `save` leaves is no change.
        guard kept.changes > 0 else { return nil }
        if let warning = write(&kept) { return warning }
      }
      guard let file = kept.file, kept.pending.isEmpty else { return nil }
      do throws(JournalFile.Failure) {
        try file.sync()
        kept.isSynced = true
        return nil
      } catch {
        return failure(error, &kept)
      }
    }
    if let warning { tell(warning) }
  }

  /// Writes the lines that wait; what the person is to be told, if anything.
  private func write(_ kept: inout Kept) -> Phrase? {
    do throws(JournalFile.Failure) {
      if kept.file != nil {
        try kept.file?.append(kept.pending)
      } else {
        kept.file = try make(holding: kept.pending, serial: kept.serial)
        kept.serial += 1
        kept.file?.syncFolder()
      }
      kept.pending = []
      guard kept.hasWarned else { return nil }
      kept.hasWarned = false
      return "the journal is written again, and holds every statement of this session"
    } catch {
      return failure(error, &kept)
    }
  }

  private func make(holding lines: [UInt8], serial: Int) throws(JournalFile.Failure) -> JournalFile
  {
    guard let folder = folder() else {
      throw JournalFile.Failure(path: "\(StateFolder.folder ?? "")/journal", code: EACCES)
    }
    let head = JournalHead(folder: WorkingFolder.path)
    return try JournalFile(
      in: folder, named: "\(time(nil))-\(getpid())-\(serial)", holding: head.bytes + lines)
  }

  private func failure(_ failure: JournalFile.Failure, _ kept: inout Kept) -> Phrase? {
    guard !kept.hasWarned else { return nil }
    kept.hasWarned = true
    return
      "this session is not kept while it runs: its journal '\(failure.path)' cannot be written: \(failure.reason). Everything works on, but a crash would lose what is not saved: save FILE"
  }

  /// Everything is in a saved file: the journal begins anew with it.
  func noteSaved(_ path: String, on day: Day) {
    let note = kept.withLock { kept -> Phrase? in
      kept.file?.remove()
      let hadWarned = kept.hasWarned
      kept = Kept(isHolding: kept.isHolding, serial: kept.serial)
      add(.opened(path: path, contentHash: FileSum.of(path)), on: day, to: &kept)
      return hadWarned ? "what the journal could not keep is saved" : nil
    }
    if let note { tell(note) }
  }

  /// The session was left: nothing is to be recovered.
  func end() {
    kept.withLock { kept in
      kept.file?.remove()
      kept = Kept()
    }
  }
}

extension JournalLine {
  /// Whether it would be lost without a journal.
  var isChange: Bool { if case .opened = record { false } else { true } }
}

/// The folder that relative names start from.
enum WorkingFolder {
  /// `/` where it is gone.
  static var path: String {
    guard let name = getcwd(nil, 0) else { return "/" }
    defer { free(name) }
    return String(cString: name)
  }
}
