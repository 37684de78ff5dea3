import Foundation
import Testing

/// Files that may grow only so far: whatever part of one cannot be written, the old one stays.
@Suite struct WriteLimitTests {
  /// Half a KiB each: what a file may take, none and more up to what it needs. The reason is that of
  /// whoever writes the file.
  private static let files: [(String, String, String)] = [
    ("save old.wnds", "old.wnds", "disk I/O error"),
    ("list to old.csv", "old.csv", "file too large"),
    ("list to old.html", "old.html", "file too large"),
    ("list to old.json", "old.json", "file too large"),
    ("list to new.sqlite", "new.sqlite", "disk I/O error"),
  ]

  @Test(arguments: files)
  func whereverWritingEndsTheOldFileStays(statement: String, name: String, reason: String) throws {
    let folder = try ScratchFolder()
    let isNew = name.hasPrefix("new")
    let whole = try wnd("load sample azar; let n = 1; \(statement)", limit: "unlimited", in: folder)
    #expect(whole.status == 0, "\(whole.output)")
    let size = try Data(contentsOf: folder.file(name)).count
    // A database keeps the answers that it has, so it is the new one that must not be there.
    if isNew { try FileManager.default.removeItem(at: folder.file(name)) }
    let old = try? Data(contentsOf: folder.file(name))
    let most = (size - 1) / 512
    for limit in Set([0, 1, 2, most / 3, most / 2, most - 1, most].filter { $0 >= 0 }).sorted() {
      let run = try wnd("load sample azar; let n = 2; \(statement)", limit: "\(limit)", in: folder)
      #expect(run.status == 1, "\(limit): \(run.output)")
      #expect(
        run.output.contains(name) && run.output.contains(reason), "\(limit): \(run.output)")
      #expect((try? Data(contentsOf: folder.file(name))) == old)
      let there = try FileManager.default.contentsOfDirectory(atPath: folder.url.path)
      #expect(there == (isNew ? [] : [name]), "\(limit): \(there)")
    }
  }

  /// The library of workbooks does not tell when its own files cannot grow: a workbook is whole, or
  /// the old one stays.
  @Test func aWorkbookIsWholeOrTheOldOneStays() throws {
    let folder = try ScratchFolder()
    let whole = try wnd("load sample azar; list to old.xlsx", limit: "unlimited", in: folder)
    #expect(whole.status == 0, "\(whole.output)")
    let old = try Data(contentsOf: folder.file("old.xlsx"))
    for limit in [1, 9, 16, 17, 18, 20, 30, 40] {
      let run = try wnd("load sample azar; list to old.xlsx", limit: "\(limit)", in: folder)
      let now = try Data(contentsOf: folder.file("old.xlsx"))
      if run.status == 0 {
        #expect(abs(now.count - old.count) < 64, "\(limit): \(now.count) of \(old.count) bytes")
      } else {
        #expect(run.status == 1 && run.output.contains("old.xlsx"), "\(limit): \(run.output)")
        #expect(now == old)
      }
    }
    #expect(try wnd("load sample azar; list to old.xlsx", limit: "9", in: folder).status == 1)
  }

  /// The journal of a session whose files may not grow: told of once, and the session works on.
  @Test func aJournalThatMayNotGrowIsMissedOnce() throws {
    let folder = try ScratchFolder()
    let lines = (1...40).map { "let n\($0) = \($0)" } + ["print \"{n1} and {n40}\""]
    try folder.write(lines.joined(separator: "\n") + "\n", to: "lines")
    let run = try shell(
      "(ulimit -f 1; XDG_STATE_HOME=\(folder.url.path)/state wnd --jsonl < lines; echo status $?) 2>&1 | cat",
      in: folder)
    #expect(run.contains("\"text\": \"1 and 40\""), "\(run)")
    #expect(run.hasSuffix("status 0\n"))
    #expect(run.components(separatedBy: "this session is not kept while it runs").count == 2)
    #expect(run.contains(".journal' cannot be written: file too large."))
  }

  private func wnd(
    _ statements: String, limit: String, in folder: ScratchFolder
  ) throws -> (status: Int, output: String) {
    let output = try shell(
      "(ulimit -f \(limit); wnd -c '\(statements)'; echo status $?) 2>&1 | cat", in: folder)
    let status = output.split(separator: "\n").last?.split(separator: " ").last.flatMap { Int($0) }
    return (try #require(status), output)
  }

  /// What a line of the system's shell writes; a limit in it does not hold for what reads it.
  private func shell(_ line: String, in folder: ScratchFolder) throws -> String {
    let bin = Binary.url.deletingLastPathComponent().path
    return try Binary.run(
      ["-c", "PATH='\(bin)':$PATH\n\(line)"], in: folder, program: "/bin/sh"
    ).output
  }
}
