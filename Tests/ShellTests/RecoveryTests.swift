import Foundation
import Glibc
import TestSupport
import Testing

/// A session that was killed, and what `--recover` makes of it.
@Suite struct RecoveryTests {
  private static let questions = ["status", "settings", "scenarios", "log"]

  /// A home in which a session of these lines was killed, and what it answered before.
  private func lost(_ lines: [String], home: ScratchFolder? = nil) throws -> (
    ScratchFolder, [String]
  ) {
    let home = try home ?? ScratchFolder()
    let session = try JSONLinesProcess(in: home)
    for line in lines { try session.ask(line) }
    let answers = try Self.questions.map { try session.ask($0)[0] }
    session.kill()
    return (home, answers)
  }

  private func journals(_ home: ScratchFolder) -> [URL] {
    let folder = home.file("state/wnd/journal")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".journal") }.sorted().map(folder.appendingPathComponent)
  }

  private func refused(_ options: String..., in home: ScratchFolder) throws -> Binary.Run {
    try Binary.run(
      ["XDG_STATE_HOME=\(home.file("state").path)", Binary.url.path, "--jsonl", "--recover"]
        + options, in: home, program: "/usr/bin/env")
  }

  @Test func whatWasAcknowledgedIsThereAfterAKill() throws {
    let (home, before) = try lost([
      "load sample azar", "let n = 3", "scenario late", "apply n agencies connect", "undo", "redo",
      "let n = nosuch", "for k in 1..2 { let m = k }", "undo",
    ])
    let session = try JSONLinesProcess(["--recover"], in: home)
    #expect(try Self.questions.map { try session.ask($0)[0] } == before)
    #expect(session.error.hasPrefix("  recovered: 8 statements, the last of "), "\(session.error)")
    try session.ask("redo", "print \"{m}\"")
    // Killed again, it is lost again; left, it is not.
    session.kill()
    let again = try JSONLinesProcess(["--recover"], in: home)
    #expect(try again.ask("print \"{m}\"")[0].contains(#""text": "2""#))
    #expect(try again.leave() == 0)
    #expect(journals(home) == [])
    let none = try refused(in: home)
    #expect(none.status == 1)
    #expect(none.error == "there is no lost session [E508]\n")
  }

  @Test func journalIsForItsOwnerAndGoesWithSave() throws {
    let home = try ScratchFolder()
    let session = try JSONLinesProcess(in: home)
    try session.ask("status", "let n = nosuch", "print 1")
    #expect(journals(home) == [])
    try session.ask("load sample azar")
    let path = try #require(journals(home).first).path
    var status = stat()
    #expect(stat(path, &status) == 0)
    #expect(status.st_mode & 0o777 == 0o600)
    try session.ask("save s.wnds")
    #expect(journals(home) == [])
    try session.ask("let after = 7", "undo", "redo")
    session.kill()
    let next = try JSONLinesProcess(["--recover"], in: home)
    #expect(try next.ask("print \"{after}\"")[0].contains(#""text": "7""#))
    #expect(try next.ask("status")[0].contains("142"))
    #expect(next.error.contains("recovered: 3 statements"), "\(next.error)")
    try next.leave()
  }

  @Test func scriptsAndStatementsOfTheCommandLineWriteNone() throws {
    let home = try ScratchFolder()
    try home.write("load sample azar\nlet n = 1\n", to: "a.wnd")
    for call in [["a.wnd"], ["-c", "load sample azar; let n = 1"]] {
      let run = try Binary.run(
        ["XDG_STATE_HOME=\(home.file("state").path)", Binary.url.path] + call, in: home,
        program: "/usr/bin/env")
      #expect(run.status == 0)
    }
    #expect(!FileManager.default.fileExists(atPath: home.file("state").path))
  }

  @Test func aTornLastLineIsCutOff() throws {
    let (home, _) = try lost(["load sample azar", "let n = 3", "let n = 4"])
    let path = try #require(journals(home).first)
    let bytes = try Data(contentsOf: path)
    try bytes.dropLast(5).write(to: path)
    let session = try JSONLinesProcess(["--recover"], in: home)
    #expect(try session.ask("print \"{n}\"")[0].contains(#""text": "3""#))
    #expect(session.error.contains("recovered: 2 statements"), "\(session.error)")
    #expect(session.error.contains("was cut off while it was written"))
    // It goes on behind the cut.
    try session.ask("let n = 5")
    session.kill()
    let next = try JSONLinesProcess(["--recover"], in: home)
    #expect(try next.ask("print \"{n}\"")[0].contains(#""text": "5""#))
    #expect(!next.error.contains("cut off"))
    try next.leave()
  }

  @Test func whatStoodBeforeADamagedLineIsRecovered() throws {
    let (home, _) = try lost(["load sample azar", "let n = 3", "let n = 4", "let n = 5"])
    let path = try #require(journals(home).first)
    var bytes = try Data(contentsOf: path)
    let place = try #require(bytes.range(of: Data("n = 4".utf8)))
    bytes[place.lowerBound] = UInt8(ascii: "m")
    try bytes.write(to: path)
    let session = try JSONLinesProcess(["--recover"], in: home)
    #expect(try session.ask("print \"{n}\"")[0].contains(#""text": "3""#))
    #expect(
      session.error.contains(
        "line 3 of the journal is damaged: 2 lines from there on are left out\n"),
      "\(session.error)")
    #expect(try Data(contentsOf: URL(fileURLWithPath: path.path + ".kept")) == bytes)
    // The new journal holds what was recovered.
    session.kill()
    let next = try JSONLinesProcess(["--recover"], in: home)
    #expect(try next.ask("print \"{n}\"")[0].contains(#""text": "3""#))
    try next.leave()
    #expect(journals(home) == [])
  }

  @Test func changedDataIsNotTakenSilently() throws {
    let home = try ScratchFolder()
    let data = "id,name,sector,declared,services,own_window\na1,Alpha,bank,connected,10,9\n"
    try home.write(data, to: "a.csv")
    let (_, before) = try lost(["load a.csv", "let n = 3"], home: home)
    try home.write(data + "a2,Beta,bank,connected,10,0\n", to: "a.csv")
    let run = try refused(in: home)
    #expect(run.status == 1)
    #expect(
      run.error.hasPrefix("'a.csv' has changed since the session loaded it [E509]\n"),
      "\(run.error)")
    #expect(journals(home).count == 1)
    try FileManager.default.removeItem(at: home.file("a.csv"))
    let gone = try refused(in: home)
    #expect(
      gone.error.hasPrefix("'a.csv' cannot be loaded again: there is no file 'a.csv' [E509]\n"),
      "\(gone.error)")
    // With the file as it was, everything is.
    try home.write(data, to: "a.csv")
    let session = try JSONLinesProcess(["--recover"], in: home)
    #expect(try Self.questions.map { try session.ask($0)[0] } == before)
    session.kill()
    try home.write(data + "a2,Beta,bank,connected,10,0\n", to: "a.csv")
    let other = try JSONLinesProcess(["--recover", "--changed-data"], in: home)
    #expect(try other.ask("status as json")[0].contains("of 2 in scope"))
    #expect(
      other.error.contains("'a.csv' has changed since it was loaded, and was taken as it is now"))
    // From here on the new content is what it must be.
    other.kill()
    let last = try JSONLinesProcess(["--recover"], in: home)
    #expect(try last.ask("print \"{n}\"")[0].contains(#""text": "3""#))
    try last.leave()
  }

  @Test func eachShellHasItsOwnJournal() throws {
    let home = try ScratchFolder()
    let one = try JSONLinesProcess(in: home)
    let other = try JSONLinesProcess(in: home)
    try one.ask("let n = 1")
    try other.ask("let n = 2")
    let paths = journals(home)
    #expect(paths.count == 2)
    let running = try refused(in: home)
    #expect(
      running.error == "there is no lost session: 2 sessions still running [E508]\n",
      "\(running.error)")
    let named = try refused(paths[0].path, in: home)
    #expect(named.status == 1)
    #expect(named.error.contains("is still running, so it is not lost [E508]"), "\(named.error)")
    other.kill()
    usleep(20_000)
    try one.ask("let n = 3")
    one.kill()
    let newest = try JSONLinesProcess(["--recover"], in: home)
    #expect(try newest.ask("print \"{n}\"")[0].contains(#""text": "3""#))
    #expect(newest.error.contains("another lost session, of "), "\(newest.error)")
    try newest.leave()
    let rest = try #require(journals(home).first)
    let last = try JSONLinesProcess(["--recover", rest.path], in: home)
    #expect(try last.ask("print \"{n}\"")[0].contains(#""text": "2""#))
    try last.leave()
    #expect(journals(home) == [])
  }

  @Test func whatIsNoJournalIsRefused() throws {
    let home = try ScratchFolder()
    for (name, content) in [("empty", ""), ("text", "let n = 1\n"), ("zeros", "\0\0\0\n\0")] {
      try home.write(content, to: name)
      let run = try refused(home.file(name).path, in: home)
      #expect(run.status == 1)
      #expect(run.error.contains("is not the journal of a session"), "\(name): \(run.error)")
    }
    #expect(try refused("nosuch", in: home).error.contains("cannot be opened: no such file"))
    #expect(try refused("a", "b", in: home).status == 2)
  }

  /// A short form of `scripts/kill`: killed at a random moment while it works off a pile of lines.
  @Test(arguments: 0..<10) func killedAtAnyMomentNothingAcknowledgedIsLost(seed: Int) throws {
    var random = SeededRandom(seed: UInt64(seed) + 77)
    var made = RandomStatements(seed: UInt64(seed) + 900, agencies: ["mfa", "bank-01", "nobody"])
    let lines =
      made.opening.filter { !$0.contains("demo") }
      + (0..<80).map { _ in
        made.next().split(separator: "\n").joined(separator: "; ")
      }
    let home = try ScratchFolder()
    let session = try JSONLinesProcess(in: home)
    try session.send(lines)
    _ = try session.reply()
    usleep(UInt32(random.number(in: 0...60_000)))
    let acknowledged = 1 + session.kill()
    // The same lines again, in peace; the one that was running may be in the journal already.
    let other = try JSONLinesProcess(in: try ScratchFolder())
    for line in lines.prefix(acknowledged) { try other.ask(line) }
    let before = try Self.questions.map { try other.ask($0)[0] }
    if acknowledged < lines.count { try other.ask(lines[acknowledged]) }
    let after = try Self.questions.map { try other.ask($0)[0] }
    try other.leave()
    let recovered = try JSONLinesProcess(["--recover"], in: home)
    let now = try Self.questions.map { try recovered.ask($0)[0] }
    #expect(now == before || now == after, "\(acknowledged) acknowledged: \(recovered.error)")
    try recovered.leave()
  }
}
