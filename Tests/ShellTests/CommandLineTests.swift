import AgencyModel
import CommandLanguage
import Foundation
import Testing

@testable import Shell

/// The program as it is called: exit statuses, what goes to which stream, files and pipes.
@Suite struct CommandLineTests {
  private static let agencies = """
    id,name,sector,declared,services,own_window,requests
    a1,Alpha,bank,connected,10,1,"1,200"
    a2,Beta,bank,connecting,x,0,50
    a3,Gamma,university,unconnected,4,0,30
    a4,Delta,university,connected,4,3,70

    """

  private static let review = """
    #!/usr/bin/env wnd
    wnd 1
    param target = 95% "share to be reached"
    param floor = 70%
    load sample azar
    need connected% >= target by deadline
    assert connected% >= floor, "below {floor}"

    """

  private func folder() throws -> ScratchFolder {
    let folder = try ScratchFolder()
    try folder.write(Self.agencies, to: "agencies.csv")
    try folder.write(Self.review, to: "review.wnd")
    return folder
  }

  /// Runs a line of the system's shell with `wnd` on its path.
  private func shell(_ line: String, in folder: ScratchFolder) throws -> Binary.Run {
    let bin = Binary.url.deletingLastPathComponent().path
    return try Binary.run(
      ["-c", "PATH='\(bin)':$PATH\n\(line)"], in: folder, program: "/bin/sh")
  }

  /// The words of a call, a space between, and the status it ends with.
  private static let calls: [(String, Int32)] = [
    ("review.wnd", 0), ("review.wnd target=90%", 0), ("review.wnd floor=80%", 3),
    ("review.wnd flor=80%", 2), ("review.wnd target=20", 1), ("review.wnd stray", 2),
    ("--nonsense", 2), ("-f cvs", 2), ("-f xlsx", 2), ("-c", 2), ("--check", 2), ("none.wnd", 1),
    ("-c fields;bogus agencies.csv", 1), ("-c status none.csv", 1), ("-c fields", 0),
    ("--version", 0), ("--help", 0), ("-c quit;status agencies.csv", 0),
  ]

  @Test(arguments: calls)
  func exitStatus(call: String, status: Int32) throws {
    let run = try Binary.run(call.split(separator: " ").map(String.init), in: folder())
    #expect(run.status == status, "\(call): \(run.error)")
    #expect(status == 0 || !run.error.isEmpty)
  }

  @Test func answersGoToOutputAndTheRestToError() throws {
    let run = try Binary.run(["-c", "load sample azar; status as csv"], in: folder())
    #expect(run.output.hasPrefix("status,agencies,share,base\nconnected,103,0.725"))
    #expect(run.output.split(separator: "\n").count == 5)
    #expect(run.error.contains("The figures of a public briefing"))
  }

  @Test func parametersAreListed() throws {
    let run = try Binary.run(["review.wnd", "--help"], in: folder())
    #expect(run.output.contains("target=95%  share to be reached"))
    #expect(run.output.contains("floor=70%"))
    #expect(run.status == 0)
  }

  @Test func aSlipOnTheLastLineStopsTheFirst() throws {
    let folder = try folder()
    try folder.write("print \"one\"\nload sample azar\nlist where sectr = bank\n", to: "bad.wnd")
    for arguments in [["bad.wnd"], ["--check", "bad.wnd"]] {
      let run = try Binary.run(arguments, in: folder)
      #expect(run.status == 1)
      #expect(run.output.isEmpty)
      #expect(run.error.hasPrefix("bad.wnd:3:12: no field or variable is named 'sectr' [E203]\n"))
      #expect(run.error.contains("\n             ^~~~~\n  did you mean 'sector'?\n"))
    }
  }

  @Test func checkingRunsNothing() throws {
    let folder = try folder()
    try folder.write(
      "load sample azar\nlist as csv to made.csv\nload made.csv\nsave s.wnds\nopen s.wnds\n",
      to: "good.wnd")
    let run = try Binary.run(["--check", "good.wnd"], in: folder)
    #expect(run.status == 0, "\(run.error)")
    #expect(run.output.isEmpty)
    #expect(!FileManager.default.fileExists(atPath: folder.file("made.csv").path))
  }

  @Test func statementsComeFromAPipe() throws {
    let run = try Binary.run([], in: folder(), input: "load sample azar\nprint \"x\"\n")
    #expect(run.output == "x\n")
    let refused = try Binary.run([], in: folder(), input: "load -\n")
    #expect(refused.status == 1)
    #expect(refused.error.contains("[E501]"))
  }

  @Test func dataComesFromAPipe() throws {
    let run = try shell(
      "cat agencies.csv | wnd -c 'load -; list where status != connected as csv' | head -3",
      in: folder())
    #expect(
      run.output
        == "id,name,sector,status\na1,Alpha,bank,connecting\na3,Gamma,university,unconnected\n")
    #expect(run.error.contains("3 rows taken, 1 refused"))
    #expect(run.error.contains("standard input:3:25: 'x' is not a number (services)"))
  }

  @Test func aBadRowIsNamed() throws {
    let run = try Binary.run(["-c", "load agencies.csv; check as csv"], in: folder())
    #expect(run.error.contains("agencies.csv: 3 rows taken, 1 refused"))
    #expect(run.output.contains("error,agencies.csv,3,25,a2,x,"))
  }

  @Test func helpHasEveryOption() throws {
    for language in ["en", "fa"] {
      let run = try Binary.run(["--lang", language, "--help"], in: folder())
      #expect(run.status == 0)
      for option in CommandLineOption.shown {
        #expect(run.output.contains("  \(option.form)  "), "\(option.form)")
      }
      #expect(run.output.contains("table") && run.output.contains("130") == (language == "en"))
    }
  }

  @Test func noOptionIsThereTwice() {
    let names = CommandLineOption.all.flatMap(\.names)
    #expect(Set(names).count == names.count)
  }

  @Test func theSameBytesEverywhere() throws {
    let folder = try folder()
    let run = try shell(
      """
      wnd -c 'load sample demo; list as csv' > a 2>/dev/null
      wnd -c 'load sample demo; list as csv' 2>/dev/null | cat > b
      wnd -c 'load sample demo; list to c.csv' 2>/dev/null
      wnd -c 'load sample demo; list as csv | cat > d' 2>/dev/null
      wnd -f csv -c 'load sample demo; list' 2>/dev/null > e
      cmp a b && cmp a c.csv && cmp a d && cmp a e
      """, in: folder)
    #expect(run.status == 0, "\(run.output)\(run.error)")
  }

  @Test func answersGoToOtherCommands() throws {
    let run = try shell(
      "wnd -c 'load sample azar; list agencies as json | jq .rows[0].id; print 1'", in: folder())
    #expect(run.output == "\"mfa\"\n1\n")
    let failed = try shell("wnd -c 'load sample azar; status | exit 3'", in: folder())
    #expect(failed.status == 1)
    #expect(failed.error.contains("ended with status 3 [E605]"))
    let early = try shell(
      "wnd -c 'load sample demo; list services | head -n 1; print 1'", in: folder())
    #expect(early.status == 0, "\(early.error)")
  }

  @Test func jsonLinesAnswerInOrderAndGoOn() throws {
    let lines = """
      load sample azar
      status
      bogus
      list where sector = bnak
      let n = 3; print "{n}"

      for k in 1..2 { print "{k}" }
      status
      """
    let run = try Binary.run(["--jsonl"], in: folder(), input: lines + "\n")
    let answers = try run.output.split(separator: "\n").map { line in
      try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
    #expect(
      answers.map { $0["ok"] as? Bool } == [true, true, false, false, true, true, true, true])
    #expect(answers[1]["answer"] as? String == "status")
    let error = try #require(answers[3]["error"] as? [String: Any])
    #expect(error["id"] as? String == "E204")
    #expect(error["column"] as? Int == 21)
    #expect((answers[6]["answers"] as? [Any])?.count == 2)
    #expect(run.status == 0)
  }

  @Test func aFullDiskIsNoticed() throws {
    let folder = try folder()
    let stream = try shell("wnd -c 'load sample azar; status' > /dev/full", in: folder)
    #expect(stream.status == 1)
    #expect(stream.error.contains("no space is left for standard output [E604]"))
    let file = try shell("wnd -c 'load sample azar; status as csv to /dev/full'", in: folder)
    #expect(file.status == 1)
    #expect(file.error.contains("no space is left for '/dev/full'"))
    let unnamed = try shell("wnd -c 'load sample azar; status to out.xyz'", in: folder)
    #expect(unnamed.error.contains("[E506]"))
  }

  @Test func aScriptReadsWhatItWroteItself() throws {
    let run = try shell(
      """
      cp agencies.csv made.csv
      wnd -c 'load sample azar; list agencies limit 1 to made.csv; load made.csv as agencies; list where sector = ministry as csv'
      cp agencies.csv made.csv
      wnd -c 'load sample azar; list agencies limit 1 as csv | cat > made.csv; load made.csv as agencies; list as csv'
      """, in: folder())
    #expect(run.output.hasPrefix("id,name,sector,status\nmfa,"), "\(run.output)\(run.error)")
    #expect(!run.output.contains("Alpha"), "\(run.output)")
    #expect(run.status == 0)
  }

  @Test func answersAreKeptInADatabase() throws {
    let folder = try folder()
    let run = try shell(
      """
      wnd -c 'load sample azar; list agencies show all to o.sqlite; status to o.sqlite; status by sector as sqlite to o.sqlite; if all connect then status as sqlite to o.db' &&
      wnd -c 'load sample azar; list agencies as csv to a.csv' &&
      wnd -c 'load o.sqlite table list as agencies with declared = declared; list agencies as csv to b.csv' &&
      cmp a.csv b.csv && cmp o.db o.db &&
      wnd -c 'load o.sqlite table status as agencies with id = sector; list agencies limit 1 show share as csv'
      """, in: folder)
    #expect(run.status == 0, "\(run.output)\(run.error)")
    #expect(run.output.hasPrefix("share\n"), "\(run.output)")
    let saved = try shell(
      "wnd -c 'load sample azar; save s.db; status to s.db'; wnd -c 'open s.db; status'", in: folder
    )
    #expect(saved.error.contains("is a saved session, and answers do not go into one [E507]"))
    #expect(saved.output.contains("connected"))
    let shown = try shell("wnd -c 'load sample azar; status as sqlite'", in: folder)
    #expect(shown.error.contains("sqlite is a file, which cannot be shown or passed on [E113]"))
    #expect(shown.status == 1)
  }

  @Test func aClosedPipeEndsTheScriptQuietly() throws {
    let run = try shell(
      "{ wnd -c 'load sample demo; list services; list services; list services'; echo $? >&2; } 2>err | head -n 1; cat err",
      in: folder())
    #expect(run.output.hasSuffix("1\n"))
    #expect(!run.output.contains("E603"))
  }

  @Test func aSessionIsKeptAndReopened() throws {
    let folder = try folder()
    let made = try shell(
      """
      wnd -c 'load sample azar; let n = 3; scenario x; apply banks connect by 20 azar; undo; redo; save s.wnds; log to l.wnd; compare base, x as csv to a.csv' &&
      wnd -c 'compare base, x as csv to b.csv; print "{n}"; undo; redo' s.wnds &&
      wnd -c 'run l.wnd; compare base, x as csv to c.csv' && cmp a.csv b.csv && cmp a.csv c.csv
      """, in: folder)
    #expect(made.status == 0, "\(made.output)\(made.error)")
    #expect(made.output == "3\n")
    try folder.write("not a session", to: "bad.wnds")
    let refused = try Binary.run(["-c", "status", "bad.wnds"], in: folder)
    #expect(refused.status == 1)
    #expect(refused.error.contains("[E505]"))
  }

  @Test func aSessionKeepsTheDayOfItsStatements() throws {
    var session = Transcript.quiet(on: Day(number: 19_297))
    for text in ["let d = today", "let e = 1"] {
      for statement in try StatementParser.statements(of: SourceText(name: "", text: text)) {
        try session.runAtTop(statement)
      }
    }
    let file = session.file
    var later = Transcript.quiet(on: Day(number: 19_400))
    try later.replace(with: file, named: "s.wnds")
    #expect(later.state.variables["d"] == .day(Day(number: 19_297)))
    #expect(later.today == Day(number: 19_400))
  }

  @Test func anArgumentWithQuotesIsKept() throws {
    let folder = try folder()
    try folder.write("param who = \"x\"\nsave s.wnds\n", to: "who.wnd")
    for text in ["it's", "a \"b\" {c} \\d"] {
      let saved = try Binary.run(["who.wnd", "who=\(text)"], in: folder)
      #expect(saved.status == 0, "\(saved.error)")
      try folder.write("open s.wnds\nprint who\n", to: "again.wnd")
      let opened = try Binary.run(["again.wnd"], in: folder)
      #expect(opened.output == text + "\n", "\(opened.error)")
    }
  }

  @Test func keepingGoingRunsTheRest() throws {
    let run = try Binary.run(
      ["--keep-going", "-c", "status; load sample azar; print \"on\""], in: folder())
    #expect(run.output == "on\n")
    #expect(run.status == 1)
  }

  @Test func theDayCanBeGiven() throws {
    let run = try Binary.run(
      ["--today", "1401-09-20", "-c", "load sample azar; settings as csv"], in: folder())
    #expect(run.output.contains("today,20 Azar 1401 (set),"))
  }

  @Test func anInterruptStopsALoop() throws {
    let run = try shell(
      "timeout --preserve-status -k 20 -s INT 0.5 wnd -c 'for k in 1..100000000 { let x = k }'; echo $?",
      in: folder())
    #expect(run.output.hasSuffix("130\n"))
  }
}
