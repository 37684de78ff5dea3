import AgencyModel
import DataFiles
import Foundation
import Glibc
import Synchronization
import Testing
import Wording

@testable import Shell

/// A journal on a disk that fails: the session goes on, and is told of once.
@Suite struct JournalFaultTests {
  private static let day = Day(number: 19_297)

  /// A journal in a folder, and what it told.
  private final class Told: Sendable {
    private let kept = Mutex<[String]>([])
    var texts: [String] { kept.withLock { $0 } }
    func add(_ note: Phrase) { kept.withLock { $0.append(note.text(in: .english)) } }
  }

  private func journal(in folder: ScratchFolder) -> (Journal, Told) {
    let path = folder.url.path
    let told = Told()
    let journal = Journal(folder: { path }, tell: { told.add($0) })
    journal.begin()
    return (journal, told)
  }

  private func lines(_ folder: ScratchFolder) throws -> [JournalRecord] {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.url.path)
    guard let name = names.first else { return [] }
    #expect(names.count == 1 && name.hasSuffix(".journal"))
    let text = JournalText(try SafeFile.read(folder.file(name).path))
    #expect(text.tornBytes == 0 && text.damage == nil)
    return text.lines.map(\.record)
  }

  private static func statement(_ number: Int) -> JournalRecord {
    .did(text: "let n = \(number)", loads: [])
  }

  /// Three statements on a disk that fails after any number of bytes, and has room again before the
  /// third.
  @Test(arguments: [(ENOSPC, "no space is left"), (EIO, "input/output error")])
  func whereverTheDiskFailsWholeLinesStay(code: Int32, reason: String) throws {
    for room in 0..<200 {
      let folder = try ScratchFolder()
      let (journal, told) = journal(in: folder)
      let fault = WriteFault(after: room, code: code)
      try fault.during {
        for number in 1...2 {
          journal.record(Self.statement(number), on: Self.day)
          journal.sync()
        }
        // A whole line that did not reach the disk is there, but is told of.
        let kept = try lines(folder)
        #expect(kept == [1, 2].prefix(kept.count).map(Self.statement))
        #expect(told.texts.count <= 1)
        #expect(kept.count == 2 || told.texts.count == 1, "room for \(room) bytes")
        for text in told.texts {
          #expect(text.contains("cannot be written: \(reason)."), "\(text)")
          #expect(text.contains(folder.url.path))
        }
        fault.end()
        journal.record(Self.statement(3), on: Self.day)
        journal.sync()
      }
      // What waited in memory is written with the next.
      #expect(try lines(folder) == [1, 2, 3].map(Self.statement), "room for \(room) bytes")
    }
  }

  @Test func aSavedSessionEndsTheWarning() throws {
    let folder = try ScratchFolder()
    let state = try ScratchFolder()
    try folder.write("a saved session", to: "s.wnds")
    let (journal, told) = journal(in: state)
    WriteFault(after: 0, code: ENOSPC).during {
      journal.record(Self.statement(1), on: Self.day)
      journal.record(Self.statement(2), on: Self.day)
      journal.noteSaved(folder.file("s.wnds").path, on: Self.day)
      #expect(!journal.hasChanges)
      journal.record(Self.statement(3), on: Self.day)
    }
    #expect(told.texts.count == 3)
    #expect(told.texts[1] == "what the journal could not keep is saved")
    #expect(told.texts[0] == told.texts[2])
    journal.record(Self.statement(4), on: Self.day)
    journal.sync()
    #expect(
      told.texts.last == "the journal is written again, and holds every statement of this session")
    let kept = try lines(state)
    #expect(kept.count == 3)
    #expect(kept.dropFirst() == [Self.statement(3), Self.statement(4)])
    journal.end()
    #expect(try lines(state) == [])
  }
}
