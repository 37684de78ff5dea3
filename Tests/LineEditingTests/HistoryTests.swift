import Glibc
import TestSupport
import Testing

@testable import LineEditing

@Suite struct HistoryTests {
  private let file: TemporaryFile

  init() throws { file = try TemporaryFile() }

  @Test func entriesOfTwoWindowsAreAllKept() {
    let one = History(path: file.path)
    let other = History(path: file.path)
    for number in 1...20 {
      one.append("one \(number)")
      other.append("other \(number)")
    }
    one.refresh()
    other.refresh()
    #expect(one.entries.count == 40)
    #expect(Set(one.entries) == Set(other.entries))
    #expect(History(path: file.path).entries == one.entries)
  }

  @Test func whatAnotherWindowAddsIsSeenAtTheNextPrompt() {
    let one = History(path: file.path)
    let other = History(path: file.path)
    #expect(one.entries.isEmpty && other.entries.isEmpty)
    one.append("status")
    other.refresh()
    #expect(other.entries == ["status"])
    #expect(other.continuation(of: "sta") == "tus")
  }

  @Test func anEntryGivenAgainMovesToTheEnd() {
    let history = History(path: file.path)
    for text in ["a", "b", "a"] { history.append(text) }
    history.refresh()
    #expect(history.entries == ["b", "a"])
    #expect(History(path: file.path).entries == ["b", "a"])
  }

  @Test func anEntryGivenTwiceInARowIsWrittenOnce() {
    let history = History(path: file.path)
    for text in ["a", "a", "b", "b", "b"] { history.append(text) }
    var written = HistoryFile(path: file.path)
    #expect(written.newRecords()?.map(\.text) == ["a", "b"])
    #expect(written.newRecords() == nil)
  }

  @Test func severalLinesAreOneEntry() {
    History(path: file.path).append("for k in 1..2 {\n  print k\n}")
    #expect(History(path: file.path).entries == ["for k in 1..2 {\n  print k\n}"])
  }

  @Test func aLineThatIsNotYetWholeIsReadLater() throws {
    let history = History(path: file.path)
    history.append("status")
    let descriptor = open(file.path, O_WRONLY | O_APPEND)
    defer { close(descriptor) }
    func write(_ text: String) { _ = text.withCString { Glibc.write(descriptor, $0, strlen($0)) } }
    write("5\tlist")
    history.refresh()
    #expect(history.entries == ["status"])
    write(" agencies\n")
    history.refresh()
    #expect(history.entries == ["status", "list agencies"])
  }

  @Test func theFileIsForItsOwnerAlone() {
    unlink(file.path)
    History(path: file.path).append("status")
    var status = stat()
    #expect(stat(file.path, &status) == 0 && status.st_mode & 0o777 == 0o600)
  }

  @Test func newestEntryThatBeginsSoIsContinued() {
    let history = History(path: nil)
    for text in ["status by sector", "status", "list", "status by parent"] { history.append(text) }
    #expect(history.continuation(of: "status") == " by parent")
    #expect(history.continuation(of: "status by s") == "ector")
    #expect(history.continuation(of: "status by sector") == nil)
    #expect(history.continuation(of: "stat") == "us by parent")
    #expect(history.continuation(of: "x") == nil)
    #expect(history.continuation(of: "list") == nil)
  }
}
