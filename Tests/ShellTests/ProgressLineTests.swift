import DataFiles
import Foundation
import Glibc
import Synchronization
import TestSupport
import Testing

@testable import Shell

/// The line that tells how far a long load is.
@Suite struct ProgressLineTests {
  /// A clock that is set by hand, and what was written.
  private final class Terminal: Sendable {
    let time = Mutex(100.0)
    let written = Mutex<[String]>([])

    var line: ProgressLine {
      ProgressLine(
        now: { self.time.withLock { $0 } }, width: { 80 },
        write: { text in self.written.withLock { $0.append(text) } })
    }

    func pass(_ seconds: Double) { time.withLock { $0 += seconds } }

    func takeAll() -> [String] {
      written.withLock { written in
        defer { written = [] }
        return written
      }
    }
  }

  private static func read(_ done: Int) -> LoadProgress {
    LoadProgress(.reading, of: "data/a.csv", .bytes, done: done, total: 200_000_000)
  }

  @Test func shortReadsShowNothing() {
    let terminal = Terminal()
    let line = terminal.line
    for done in 0..<9 {
      line.show(Self.read(done * 1_000_000))
      terminal.pass(0.11)
    }
    line.show(nil)
    #expect(terminal.takeAll().isEmpty)
  }

  @Test func longOnesAreDrawnTenTimesASecondAndErased() {
    let terminal = Terminal()
    let line = terminal.line
    line.show(Self.read(0))
    terminal.pass(2)
    line.show(Self.read(50_000_000))
    #expect(
      terminal.takeAll()
        == ["\r  reading a.csv: 50.0 MB of 200.0 MB, 25.0 MB/s, 6 s left\u{1B}[K"])
    for _ in 0..<1_000 {
      terminal.pass(0.001)
      line.show(Self.read(60_000_000))
    }
    #expect((9...10).contains(terminal.takeAll().count))
    line.show(nil)
    #expect(terminal.takeAll() == ["\r\u{1B}[K"])
    // The next read begins afresh.
    line.show(Self.read(0))
    #expect(terminal.takeAll().isEmpty)
  }

  @Test func waitingKeepsWhatWasToldLast() {
    let terminal = Terminal()
    let line = terminal.line
    let waiting = LoadProgress(.waiting, of: "postgres://u@h/db", .rows, done: 0)
    line.show(waiting)
    terminal.pass(1.5)
    line.show(waiting)
    #expect(terminal.takeAll() == ["\r  waiting for postgres://u@h/db\u{1B}[K"])
    line.show(LoadProgress(.takingRows, of: "postgres://u@h/db:t", .rows, done: 1))
    terminal.pass(2)
    line.show(LoadProgress(.takingRows, of: "postgres://u@h/db:t", .rows, done: 5_000))
    terminal.pass(0.5)
    line.show(waiting)
    #expect(
      terminal.takeAll().last
        == "\r  taking the rows of postgres://u@h/db:t: 5,000 rows, 2,000 rows/s\u{1B}[K")
  }

  @Test(arguments: [
    (80, "  reading a.csv: 1.0 MB of 200.0 MB, 0.1 MB/s, 33 min 10 s left"),
    (60, "  1.0 MB of 200.0 MB, 0.1 MB/s, 33 min 10 s left"),
    (30, "  1.0 MB of 200.0 MB"), (10, ""), (-1, ""),
  ])
  func narrowTerminalsGetLess(width: Int, text: String) {
    #expect(ProgressLine.line(Self.read(1_000_000), seconds: 10, width: width) == text)
  }

  @Test func figuresAreWholeSentencesOfWhatIsKnown() {
    func line(_ done: Int, _ total: Int?, _ seconds: Double) -> String {
      ProgressLine.line(
        LoadProgress(.takingRows, of: "b\u{7}.db", .rows, done: done, total: total),
        seconds: seconds, width: 200)
    }
    #expect(line(1, nil, 0).hasSuffix(": 1 row"))
    #expect(line(.max, .max, 1e-300).hasSuffix(" rows/s"))
    #expect(line(1, 20_000, 1).hasSuffix("1 of 20,000 rows, 1 row/s, 5 h 33 min left"))
    #expect(!line(1, 2, 1).unicodeScalars.contains("\u{7}"))
  }

  /// A pipe that gives rows slowly, read by the program at a terminal.
  @Test func ctrlCStopsALoadAndKeepsTheOldData() throws {
    let home = try ScratchFolder()
    let path = home.file("slow.csv").path
    try #require(mkfifo(path, 0o600) == 0)
    let writer = open(path, O_RDWR | O_CLOEXEC)
    defer { close(writer) }
    let text = Array("id,services\na,3\n".utf8)
    #expect(write(writer, text, text.count) == text.count)
    let environment = [
      "TERM": "xterm-256color", "LANG": "C.UTF-8", "HOME": home.url.path,
      "XDG_STATE_HOME": home.file("state").path, "NO_COLOR": "1",
      "SWIFT_BACKTRACE": "enable=no",
    ]
    let shell = try PtyProcess([Binary.url.path], environment: environment, rows: 30)
    try shell.wait(for: "the prompt") { $0.text.hasSuffix("base>") }
    shell.send("load sample azar" + Keys.enter)
    try shell.wait(for: "the data") { $0.text.contains("142") && $0.text.hasSuffix("\nbase>") }
    shell.send("load '\(path)'" + Keys.enter)
    try shell.wait(for: "the line") { $0.text.contains("reading slow.csv: 0.0 MB") }
    shell.send(Keys.control("c"))
    try shell.wait(for: "the end") {
      $0.text.contains("interrupted") && $0.text.hasSuffix("\nbase>")
    }
    #expect(!shell.screen.text.contains("reading slow.csv"))
    shell.send("status as csv" + Keys.enter)
    try shell.wait(for: "the old data") { $0.text.contains("connected,103,") }

    // In a script the status says so.
    let script = try PtyProcess(
      [Binary.url.path, "-c", "load '\(path)'; print \"done\""], environment: environment)
    try script.wait(for: "the line") { $0.text.contains("reading slow.csv") }
    kill(script.process, SIGINT)
    try script.waitForEnd()
    #expect(script.status == 130 << 8)
    #expect(!script.screen.text.contains("reading slow.csv"))
    #expect(!script.screen.text.contains("done"))
  }
}
