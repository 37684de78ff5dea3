import Foundation
import Glibc
import TestSupport
import Testing

/// The shell as a person meets it: typed to on a pseudo-terminal, the screen read back.
@Suite struct InteractiveShellTests {
  /// The program on a terminal, its home and its state in a folder of its own.
  private struct Shell {
    let pty: PtyProcess
    let home: ScratchFolder

    init(
      _ arguments: [String] = [], home: ScratchFolder? = nil, variables: [String: String] = [:],
      rows: Int = 30, hasColour: Bool = false, prompt: String = "base>"
    ) throws {
      let home = try home ?? ScratchFolder()
      var environment = [
        "TERM": "xterm-256color", "LANG": "C.UTF-8", "HOME": home.url.path,
        "XDG_STATE_HOME": home.file("state").path, "NO_COLOR": "1",
        "SWIFT_BACKTRACE": "enable=no",
      ]
      if hasColour { environment["NO_COLOR"] = nil }
      environment.merge(variables) { $1 }
      self.home = home
      pty = try PtyProcess([Binary.url.path] + arguments, environment: environment, rows: rows)
      try waitForPrompt(prompt)
    }

    /// Waits until a drawing is done and the rows down to the last that is not empty are as wanted.
    func wait(for what: String, until holds: (String) -> Bool) throws {
      try pty.wait(for: what) { $0.isCursorShown && holds($0.text) }
    }

    func waitForPrompt(_ prompt: String = "base>") throws {
      try wait(for: "the prompt '\(prompt)'") { $0 == prompt || $0.hasSuffix("\n" + prompt) }
    }

    func expectEnd(_ end: String) throws {
      try wait(for: "the screen's end '\(end)'") { $0.hasSuffix(end) }
    }

    /// Types a statement and waits for the prompt after its answer.
    func run(_ statement: String, prompt: String = "base>") throws {
      pty.send(statement + Keys.enter)
      let echo = statement.split(separator: "\n").last ?? ""
      try wait(for: "the prompt after '\(statement)'") {
        $0.contains(echo) && $0.hasSuffix("\n" + prompt)
      }
    }

    func leave() throws {
      pty.send(Keys.control("d"))
      try pty.waitForEnd()
      #expect(pty.status == 0)
    }
  }

  @Test func promptNamesTheScenario() throws {
    let shell = try Shell()
    try shell.run("scenario hopeful", prompt: "hopeful>")
    try shell.run("scenario بانک‌ها", prompt: "بانک‌ها\u{200E}>")
    try shell.run("scenario base", prompt: "base>")
    try shell.leave()
  }

  @Test func tabCompletesAndLists() throws {
    let shell = try Shell()
    shell.pty.send("load sam" + Keys.tab)
    try shell.wait(for: "the samples") {
      $0.contains("base> load sample\n  sample azar   the public")
        && $0.contains("\n  sample demo ")
    }
    shell.pty.send("az" + Keys.tab + Keys.enter)
    try shell.wait(for: "the data") { $0.contains("142") && $0.hasSuffix("\nbase>") }
    shell.pty.send("s" + Keys.tab + Keys.tab)
    try shell.wait(for: "the list") { $0.contains("\n  status  ") && $0.contains("\n  scenario  ") }
    shell.pty.send(Keys.control("c"))
    try shell.wait(for: "a prompt") { $0.hasSuffix("^C\nbase>") }
    try shell.leave()
  }

  @Test func passwordsStayOutOfHistoryAndNotes() throws {
    let shell = try Shell()
    try shell.run("let a = 'postgres://me:hush@h/x'")
    try shell.run("print 1")
    let screen = shell.pty.screen.text
    #expect(screen.components(separatedBy: "hush").count == 2, "\(screen)")
    let home = shell.home
    try shell.leave()
    let kept = try String(contentsOf: home.file("state/wnd/history"), encoding: .utf8)
    #expect(kept.contains("postgres://me@h/x"), "\(kept)")
    #expect(!kept.contains("hush"))
  }

  @Test func historyOutlivesTheSession() throws {
    let home = try ScratchFolder()
    let first = try Shell(home: home)
    try first.run("print \"first\"")
    try first.run("print \"سلام\"")
    try first.leave()
    let path = home.file("state/wnd/history").path
    var status = stat()
    #expect(stat(path, &status) == 0)
    #expect(status.st_mode & 0o777 == 0o600)
    let second = try Shell(home: home)
    second.pty.send(Keys.up)
    try second.expectEnd("base> print \"سلام\"\u{200E}")
    second.pty.send(Keys.up)
    try second.expectEnd("base> print \"first\"")
    second.pty.send(Keys.control("u"))
    try second.waitForPrompt()
    second.pty.send(Keys.control("r") + "fst")
    try second.expectEnd("history: fst\n  print \"first\"")
    second.pty.send(Keys.enter)
    try second.expectEnd("base> print \"first\"")
    second.pty.send(Keys.enter)
    try second.expectEnd("base> print \"first\"\nfirst\nbase>")
    try second.leave()
  }

  @Test func suggestionFromHistoryIsTakenByRight() throws {
    let shell = try Shell()
    try shell.run("print \"one two\"")
    shell.pty.send("pri")
    try shell.expectEnd("base> print \"one two\"")
    try shell.wait(for: "the rest, faint") { _ in
      shell.pty.screen.text(withLook: "2") == "nt \"one two\""
    }
    shell.pty.send(Keys.right)
    try shell.wait(for: "the rest, taken") { _ in shell.pty.screen.text(withLook: "2").isEmpty }
    shell.pty.send(Keys.enter)
    try shell.expectEnd("one two\nbase>")
    try shell.leave()
  }

  @Test(arguments: [Keys.end, Keys.control("e"), Keys.control("f")])
  func suggestionFromTheGrammarIsTaken(key: String) throws {
    let shell = try Shell()
    shell.pty.send("scenarios")
    try shell.expectEnd("base> scenarios")
    shell.pty.send(Keys.control("u") + "set calendar greg")
    try shell.wait(for: "the rest, faint") { _ in
      shell.pty.screen.text(withLook: "2") == "orian"
    }
    shell.pty.send(key + Keys.enter)
    try shell.expectEnd("base> set calendar gregorian\n  calendar: gregorian\nbase>")
    try shell.leave()
  }

  @Test func suggestionsCanBeSwitchedOff() throws {
    let shell = try Shell()
    try shell.run("set suggestions off")
    shell.pty.send("set sugg")
    try shell.expectEnd("base> set sugg")
    #expect(shell.pty.screen.text(withLook: "2").isEmpty)
    shell.pty.send(Keys.control("c"))
    try shell.leave()
  }

  @Test(arguments: [(["NO_COLOR": "1"], "4"), ([:], "4;31")])
  func whatIsWrongIsUnderlined(variables: [String: String], look: String) throws {
    let shell = try Shell(variables: variables, hasColour: variables.isEmpty)
    shell.pty.send("list where sectr = 5")
    try shell.wait(for: "the mark") { _ in shell.pty.screen.text(withLook: look) == "sectr" }
    #expect(shell.pty.screen.text(withLook: "36") == (variables.isEmpty ? "5" : ""))
    shell.pty.send(Keys.control("c"))
    try shell.run("set colours off")
    shell.pty.send("list where sectr = 5")
    try shell.expectEnd("base> list where sectr = 5")
    // Only the line before.
    #expect(shell.pty.screen.text(withLook: look) == "sectr")
    shell.pty.send(Keys.control("c"))
    try shell.leave()
  }

  @Test func historyOfTwoWindowsIsOne() throws {
    let home = try ScratchFolder()
    let one = try Shell(home: home)
    let other = try Shell(home: home)
    try one.run("print \"from one\"")
    try other.run("print \"from the other\"")
    try one.run("print \"again\"")
    try other.run("history like \"print\"")
    try other.expectEnd(
      """
      print "from one"
      print "from the other"
      print "again"
      base>
      """)
    try other.run("history like '*FROM*other*'")
    try other.expectEnd("other*'\nprint \"from the other\"\nbase>")
    try other.run("history like \"no such thing\"")
    try other.expectEnd("\nNo statement given is like that.\nbase>")
    try other.leave()
    try one.leave()
    let kept = try String(contentsOf: home.file("state/wnd/history"), encoding: .utf8)
    #expect(kept.split(separator: "\n").count == 6, "\(kept)")
  }

  @Test(arguments: [("", Keys.control("x") + Keys.control("e")), ("bind -v\n", "\u{1B}v")])
  func statementIsEditedElsewhere(bindings: String, keys: String) throws {
    let home = try ScratchFolder()
    try home.write(bindings, to: ".editrc")
    // A file for its owner alone; what comes back is not run before Enter.
    let check = "test $(stat -c %a \"$1\") = 600 && sed -i 's/one/two/; s/ or /\\n/'"
    try home.write("f() { \(check) \"$1\"; }; f \"$1\"\n", to: "editor.sh")
    let shell = try Shell(
      home: home,
      variables: ["EDITOR": "sh \(home.file("editor.sh").path)", "PATH": "/usr/bin:/bin"])
    shell.pty.send("print \"one or three\"" + String(keys.prefix(1)))
    if keys.hasPrefix("\u{1B}") { usleep(80_000) }
    shell.pty.send(String(keys.dropFirst()))
    try shell.expectEnd("base> print \"two\n   …> three\"")
    shell.pty.send(Keys.enter)
    try shell.wait(for: "the answer") { $0.hasSuffix("\ntwo\nthree\nbase>") }
    try shell.leave()
  }

  @Test func failingEditorLeavesTheLine() throws {
    let shell = try Shell(variables: ["VISUAL": "false", "PATH": "/usr/bin:/bin"])
    shell.pty.send("print \"one\"" + Keys.control("x") + Keys.control("e"))
    try shell.pty.wait(for: "the bell") { $0.bells == 1 }
    shell.pty.send(Keys.enter)
    try shell.expectEnd("base> print \"one\"\none\nbase>")
    try shell.leave()
  }

  @Test func tallAnswersArePaged() throws {
    let shell = try Shell(
      variables: ["PAGER": "sed -n '1p;$a the end'", "PATH": "/usr/bin:/bin"], rows: 12)
    shell.pty.send("help" + Keys.enter)
    try shell.expectEnd("base> help\nData\nthe end\nbase>")
    try shell.run("print \"short\"")
    try shell.expectEnd("base> print \"short\"\nshort\nbase>")
    try shell.run("set pager off")
    shell.pty.send("help" + Keys.enter)
    try shell.expectEnd("steps.\nbase>")
    try shell.run("set pager on")
    shell.pty.send("help as csv" + Keys.enter)
    try shell.wait(for: "all of it") { $0.contains("jsonl") && $0.hasSuffix("\nbase>") }
    try shell.leave()
  }

  @Test func withoutAPagerTallAnswersAreShownWhole() throws {
    let shell = try Shell(
      variables: ["PAGER": "no-such-pager-anywhere", "PATH": "/usr/bin:/bin"], rows: 12)
    shell.pty.send("help" + Keys.enter)
    try shell.expectEnd("steps.\nbase>")
    try shell.leave()
  }

  @Test func aPastedScriptRunsOnceOnEnter() throws {
    let shell = try Shell(rows: 40)
    try shell.run("let total = 0")
    let lines = (1...9).map { "let total = total + \($0)" } + ["print \"sum {total}\""]
    shell.pty.send(Keys.paste(lines.joined(separator: "\n")))
    let shown = lines.joined(separator: "\n   …> ")
    try shell.expectEnd("base> \(shown)")
    #expect(!shell.pty.screen.text.contains("sum 45"))
    shell.pty.send(Keys.enter)
    try shell.wait(for: "the sum, once") {
      $0.hasSuffix("\nsum 45\nbase>") && $0.components(separatedBy: "sum 45").count == 2
    }
    try shell.leave()
  }

  @Test func aResizeDrawsTheListAnew() throws {
    let shell = try Shell()
    shell.pty.send("set calendar " + Keys.tab)
    try shell.wait(for: "the list") { $0.contains("\n  solar-hijri") }
    let drawings = shell.pty.screen.drawings
    shell.pty.resize(rows: 20, columns: 40)
    try shell.pty.wait(for: "the list anew") {
      $0.drawings > drawings && $0.text.contains("base> set calendar\n  solar-hijri   now")
        && $0.text.components(separatedBy: "solar-hijri").count == 2
    }
    shell.pty.send(Keys.tab + Keys.tab + Keys.enter + Keys.enter)
    try shell.expectEnd("\n  calendar: gregorian\nbase>")
    try shell.leave()
  }

  @Test func aRunningStatementIsSuspendedAndResumed() throws {
    let home = try ScratchFolder()
    let environment = [
      "TERM": "xterm-256color", "LANG": "C.UTF-8", "PS1": "sh$ ", "PATH": "/usr/bin:/bin",
      "HOME": home.url.path, "XDG_STATE_HOME": home.file("state").path, "NO_COLOR": "1",
      "SWIFT_BACKTRACE": "enable=no",
    ]
    let pty = try PtyProcess(
      ["/bin/bash", "--norc", "-i"], environment: environment, rows: 30, columns: 250)
    try pty.wait(for: "the shell") { $0.text.hasSuffix("sh$") }
    pty.send("\(Binary.url.path)\r")
    try pty.wait(for: "the prompt") { $0.text.hasSuffix("\nbase>") && $0.marksPastes }
    pty.send("let kept = 42" + Keys.enter)
    try pty.wait(for: "the next prompt") { $0.text.hasSuffix("kept = 42\nbase>") }
    pty.send("for k in 1..100000000 { let x = k }" + Keys.enter)
    try pty.wait(for: "the statement running") { _ in
      pty.modes.c_lflag & tcflag_t(ISIG) != 0 && pty.modes.c_lflag & tcflag_t(ECHO) == 0
    }
    pty.send(Keys.control("z"))
    try pty.wait(for: "the shell again") { $0.text.hasSuffix("sh$") }
    pty.send("stty -a | grep -o -w -e '-\\?icanon' -e '-\\?echo' | xargs\r")
    try pty.wait(for: "ordinary modes") {
      $0.lines.contains("icanon echo") && $0.text.hasSuffix("sh$")
    }
    pty.send("fg\r")
    // bash names the program when it is typed, stopped, and taken up again.
    try pty.wait(for: "the statement running on") {
      $0.text.components(separatedBy: Binary.url.path).count == 4
        && pty.modes.c_lflag & tcflag_t(ECHO | ICANON) == 0
    }
    pty.send(Keys.control("c"))
    try pty.wait(for: "the interrupt") {
      $0.text.contains("interrupted") && $0.text.hasSuffix("\nbase>")
    }
    pty.send("print \"kept {kept}\"" + Keys.enter)
    try pty.wait(for: "the session") { $0.text.hasSuffix("\nkept 42\nbase>") }
  }

  @Test func interruptStopsASweep() throws {
    let shell = try Shell()
    try shell.run("load sample demo")
    shell.pty.send(
      "sweep n from 1 to 60, m from 1 to 60: if (n + m) agencies connect by deadline"
        + Keys.enter)
    while shell.pty.modes.c_lflag & tcflag_t(ISIG) == 0 {
      try shell.wait(for: "the statement") { _ in true }
    }
    shell.pty.send(Keys.control("c"))
    try shell.wait(for: "the prompt") { $0.contains("interrupted") && $0.hasSuffix("\nbase>") }
    try shell.run("print 7")
    try shell.expectEnd("7\nbase>")
    try shell.leave()
  }

  @Test func interruptCancelsWhatIsTyped() throws {
    let shell = try Shell()
    shell.pty.send("let x = " + Keys.control("c"))
    try shell.expectEnd("base> let x = ^C\nbase>")
    try shell.run("print \"fine\"")
    try shell.leave()
  }

  @Test func interruptStopsALoopAndKeepsTheSession() throws {
    let shell = try Shell()
    try shell.run("let kept = 42")
    shell.pty.send("for k in 1..100000000 { let x = k }" + Keys.enter)
    // Echo is off from when the statement is read, and Ctrl-C is a signal from when it runs.
    while shell.pty.modes.c_lflag & tcflag_t(ISIG) == 0 {
      try shell.wait(for: "the statement") { _ in true }
    }
    #expect(shell.pty.modes.c_lflag & tcflag_t(ECHO | ICANON) == 0)
    shell.pty.send(Keys.control("c"))
    try shell.wait(for: "the interrupt") { $0.contains("interrupted") && $0.hasSuffix("\nbase>") }
    try shell.run("print \"kept {kept}\"")
    try shell.expectEnd("kept 42\nbase>")
    try shell.leave()
  }

  @Test func openBraceContinuesTheStatement() throws {
    let shell = try Shell()
    shell.pty.send("for k in 1..2 {" + Keys.enter + "print \"turn {k}\"" + Keys.enter + "}")
    try shell.expectEnd("base> for k in 1..2 {\n   …> print \"turn {k}\"\n   …> }")
    shell.pty.send(Keys.enter)
    try shell.expectEnd("turn 1\nturn 2\nbase>")
    shell.pty.send(Keys.up)
    try shell.expectEnd("\nbase> for k in 1..2 {\n   …> print \"turn {k}\"\n   …> }")
    shell.pty.send(Keys.enter)
    try shell.expectEnd("}\nturn 1\nturn 2\nbase>")
    try shell.leave()
  }

  @Test func pasteOfSeveralLinesRunsAsOne() throws {
    let shell = try Shell()
    shell.pty.send(Keys.paste("print \"one\"\nprint \"two\""))
    try shell.expectEnd("base> print \"one\"\n   …> print \"two\"")
    shell.pty.send(Keys.enter)
    try shell.expectEnd("one\ntwo\nbase>")
    try shell.leave()
  }

  @Test func errorKeepsTheSession() throws {
    let shell = try Shell()
    try shell.run("let kept = 7")
    try shell.run("frobnicate")
    try shell.run("print \"still {kept}\"")
    try shell.expectEnd("still 7\nbase>")
    try shell.leave()
  }

  @Test func persianIsTyped() throws {
    let shell = try Shell()
    try shell.run("load sample azar")
    shell.pty.send("اگر ۲۰ دستگاه تا ۳۰ آذر متصل شوند" + Keys.enter)
    try shell.wait(for: "the answer") { $0.contains("123") && $0.hasSuffix("\nbase>") }
    try shell.leave()
  }

  @Test(arguments: [
    ["TERM": "dumb"], ["TERM": ""], ["LANG": "C", "LC_ALL": "C"], ["LC_ALL": "xx_YY.UTF-8"],
  ])
  func plainSurroundingsWork(variables: [String: String]) throws {
    let shell = try Shell(variables: variables)
    let isPlain = variables["TERM"] != nil
    try shell.run("print \"بله\"")
    shell.pty.send(Keys.control("c"))
    try shell.expectEnd("base> ^C\nbase>")
    shell.pty.send("half")
    try shell.expectEnd("base> half")
    shell.pty.send(Keys.control("c"))
    try shell.expectEnd("half^C\nbase>")
    shell.pty.send("for k in 1..1 {" + Keys.enter + "print \"turn {k}\" }" + Keys.enter)
    try shell.expectEnd("turn 1\nbase>")
    #expect(shell.pty.screen.marksPastes == !isPlain)
    try shell.leave()
  }

  @Test(arguments: [SIGHUP, SIGTERM])
  func endedFromOutsideKeepsTheSession(signal: Int32) throws {
    let shell = try Shell()
    try shell.run("let kept = 42")
    kill(shell.pty.process, signal)
    try shell.pty.waitForEnd()
    #expect(shell.pty.status.map { $0 & 0x7F } == signal)
    let ordinary = tcflag_t(ECHO | ICANON | ISIG)
    #expect(shell.pty.modes.c_lflag & ordinary == ordinary)
    let kept = shell.home.file("state/wnd/last.wnds").path
    let next = try Shell([kept], home: shell.home)
    try next.run("print \"kept {kept}\"")
    try next.expectEnd("kept 42\nbase>")
    try next.run("let kept = 43")
    try next.leave()
    let previous = shell.home.file("state/wnd/previous.wnds").path
    let older = try Shell([previous], home: shell.home)
    try older.run("print \"kept {kept}\"")
    try older.expectEnd("kept 42\nbase>")
    try older.leave()
  }

  @Test func aKilledSessionIsOfferedBack() throws {
    let shell = try Shell()
    try shell.run("let kept = 42")
    try shell.run("scenario late", prompt: "late>")
    kill(shell.pty.process, SIGKILL)
    try shell.pty.waitForEnd()
    let next = try Shell(home: shell.home)
    try next.wait(for: "the offer") {
      $0.contains("\n  an unsaved session of ")
        && $0.contains(" with 2 changes: wnd --recover\nbase>")
    }
    // To look and leave takes nothing away.
    try next.leave()
    let recovered = try Shell(["--recover"], home: shell.home, prompt: "late>")
    try recovered.wait(for: "what it says") {
      $0.contains("  recovered: 2 statements, the last of ")
        && $0.contains("; scenario late\nlate>")
    }
    try recovered.run("print \"kept {kept}\"", prompt: "late>")
    try recovered.expectEnd("kept 42\nlate>")
    try recovered.leave()
    #expect(recovered.pty.screen.text.contains("this session is kept in"))
    let last = try Shell(home: shell.home)
    #expect(!last.pty.screen.text.contains("unsaved"))
    try last.leave()
  }

  @Test func aClosedWindowIsNotLeft() throws {
    let shell = try Shell()
    try shell.run("let kept = 42")
    kill(shell.pty.process, SIGHUP)
    try shell.pty.waitForEnd()
    let recovered = try Shell(["--recover"], home: shell.home)
    try recovered.run("print \"kept {kept}\"")
    try recovered.expectEnd("kept 42\nbase>")
    // In its own folder: the session is where the tests run.
    try recovered.run("save '\(shell.home.file("s.wnds").path)'")
    try recovered.leave()
    #expect(!recovered.pty.screen.text.contains("this session is kept in"))
  }

  @Test func theJournalIsMissedOnceAndNotTheSession() throws {
    let home = try ScratchFolder()
    try FileManager.default.createDirectory(
      at: home.file("state/wnd"), withIntermediateDirectories: true)
    // Nothing can be made below what is no folder.
    try home.write("", to: "state/wnd/journal")
    let shell = try Shell(home: home)
    try shell.run("let a = 1")
    try shell.run("let b = 2")
    try shell.run("save '\(home.file("s.wnds").path)'")
    try shell.run("print \"{a}{b}\"")
    let screen = shell.pty.screen.text.split(separator: "\n").joined()
    #expect(screen.components(separatedBy: "this session is not kept while it runs").count == 2)
    #expect(screen.contains("what the journal could not keep is saved"))
    try shell.expectEnd("12\nbase>")
    try shell.leave()
  }

  @Test func pipedOutputIsNotOverwritten() throws {
    let shell = try Shell()
    try shell.run("print \"abc\" | head -c 2")
    try shell.expectEnd("head -c 2\nab\nbase>")
    try shell.leave()
  }

  @Test func withoutATerminalStatementsAreRead() throws {
    let folder = try ScratchFolder()
    let run = try Binary.run([], in: folder, input: "print \"one\"\nprint \"two\"\n")
    #expect(run.output == "one\ntwo\n")
    #expect(run.status == 0)
  }
}
