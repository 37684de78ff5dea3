import Glibc
import TestSupport
import Testing

/// The editor as a person meets it: keys typed on a pseudo-terminal, the screen read back.
@Suite struct LineEditorTests {
  @Test func singleCandidateCompletes() throws {
    let demo = try DemoSession()
    demo.send("show con\t")
    try demo.expect("wnd> show connected")
    demo.send("\r")
    try demo.expect("wnd> show connected", "ran: show connected", "wnd>")
  }

  @Test func completionReplacesOnlyTheWordAtTheCursor() throws {
    let demo = try DemoSession()
    demo.send("می‌ + 1" + Keys.home + Keys.right + Keys.right + "\t")
    try demo.expect("wnd> می‌خواهم  + 1")
    try demo.expectCursor(row: 0, column: 13)
  }

  @Test func severalCandidatesOpenAMenu() throws {
    let demo = try DemoSession()
    demo.send("a\t")
    try demo.expect("wnd> agenc", "  agencies  all of them", "  agency    one of them")
    demo.send("\t\t")
    demo.send("\r")
    try demo.expect("wnd> agency")
    try demo.expectCursor(row: 0, column: 11)
  }

  @Test func menuMovesByArrows() throws {
    let demo = try DemoSession()
    demo.send("در\t")
    try demo.expect("wnd> در", "  درآمد\u{200E}  revenue", "  درمان\u{200E}  care")
    demo.send(Keys.down + Keys.down + Keys.up + "\r")
    try demo.expect("wnd> درآمد")
  }

  @Test func escapeClosesTheMenu() throws {
    let demo = try DemoSession()
    demo.send("a\t")
    try demo.wait(for: "the menu") { $0.text.contains("one of them") }
    demo.sendEscape()
    try demo.expect("wnd> agenc")
    demo.send("x\r")
    try demo.expect("wnd> agencx", "ran: agencx", "wnd>")
  }

  @Test func lettersNarrowTheMenu() throws {
    let demo = try DemoSession()
    demo.send("a\t")
    try demo.wait(for: "the menu") { $0.text.contains("one of them") }
    demo.send("y")
    try demo.expect("wnd> agency", "  agency  one of them")
    demo.send(Keys.backspace)
    try demo.expect("wnd> agenc", "  agencies  all of them", "  agency    one of them")
    demo.send("i" + Keys.tab + "\r")
    try demo.expect("wnd> agencies")
    demo.send("\r")
    try demo.expect("wnd> agencies", "ran: agencies", "wnd>")
  }

  @Test func anotherKeyClosesTheMenuAndWorks() throws {
    let demo = try DemoSession()
    demo.send("a\t")
    try demo.wait(for: "the menu") { $0.text.contains("one of them") }
    demo.send("yx")
    try demo.expect("wnd> agencyx")
    demo.send(Keys.control("u") + "a\t")
    try demo.wait(for: "the menu") { $0.text.contains("one of them") }
    demo.send(" x")
    try demo.expect("wnd> agenc x")
  }

  @Test func nothingToCompleteRings() throws {
    let demo = try DemoSession()
    demo.send("zz\t")
    try demo.wait(for: "a bell") { $0.bells == 1 && $0.text == "wnd> zz" }
  }

  @Test func historyIsWalked() throws {
    let demo = try DemoSession()
    for line in ["one", "two", "three"] {
      demo.send(line + "\r")
      try demo.wait(for: "the answer") { $0.text.hasSuffix("ran: \(line)\nwnd>") }
    }
    demo.send("new" + Keys.up)
    try demo.expectLast("wnd> three")
    demo.send(Keys.up + Keys.up)
    try demo.expectLast("wnd> one")
    demo.send(Keys.up + Keys.down)
    try demo.expectLast("wnd> two")
    demo.send(Keys.down + Keys.down)
    try demo.expectLast("wnd> new")
  }

  @Test(arguments: ["چ", "ژ", "خواهم", "show", "shw"])
  func searchFindsAnEntry(query: String) throws {
    let demo = try DemoSession()
    demo.send("show چرا ژاله می‌خواهم\r")
    try demo.wait(for: "the answer") { $0.text.contains("ran:") }
    demo.send("other\r")
    try demo.wait(for: "the answer") { $0.text.contains("ran: other\nwnd>") }
    demo.send(Keys.control("r"))
    try demo.wait(for: "the search") { $0.text.contains("history:\n  other\n") }
    demo.send(query)
    try demo.wait(for: "one entry") {
      $0.text.hasSuffix("history: \(query)\n  show چرا ژاله می‌خواهم\u{200E}")
    }
    demo.send("\r")
    try demo.expectLast("wnd> show چرا ژاله می‌خواهم")
    demo.send("\r")
    try demo.wait(for: "the answer again") { $0.text.hasSuffix("ran: show چرا ژاله می‌خواهم\nwnd>") }
  }

  @Test func searchGivenUpLeavesTheLine() throws {
    let demo = try DemoSession()
    demo.send("old\r")
    try demo.wait(for: "the answer") { $0.text.hasSuffix("ran: old\nwnd>") }
    demo.send("new" + Keys.control("r"))
    try demo.wait(for: "the search") { $0.text.hasSuffix("history:\n  old") }
    demo.send(Keys.control("c"))
    try demo.expectLast("wnd> new")
  }

  @Test func interruptCancelsTheLine() throws {
    let demo = try DemoSession()
    demo.send("half a line" + Keys.control("c"))
    try demo.expect("wnd> half a line^C", "cancelled", "wnd>")
  }

  @Test func endOfInputLeaves() throws {
    let demo = try DemoSession()
    demo.send("ab" + Keys.left + Keys.control("d"))
    try demo.expect("wnd> a")
    demo.send(Keys.backspace)
    try demo.expect("wnd>")
    #expect(try demo.leave() == 0)
    #expect(demo.screen.text == "wnd>\nbye")
    #expect(!demo.screen.marksPastes)
  }

  @Test func statementOfSeveralLinesIsOne() throws {
    let demo = try DemoSession()
    demo.send("sum(1\r2\r3)")
    try demo.expect("wnd> sum(1", "...> 2", "...> 3)")
    demo.send(Keys.up + Keys.up + Keys.home + "x" + Keys.down + Keys.down + Keys.end + "!")
    try demo.expect("wnd> xsum(1", "...> 2", "...> 3)!")
    demo.send("\r")
    try demo.wait(for: "the answer") { $0.text.hasSuffix("ran: xsum(1⏎2⏎3)!\nwnd>") }
    demo.send(Keys.up)
    try demo.wait(for: "the entry whole") { $0.text.hasSuffix("wnd> xsum(1\n...> 2\n...> 3)!") }
  }

  @Test func altEnterBreaksTheLine() throws {
    let demo = try DemoSession()
    demo.send("one" + Keys.alt("\r") + "two")
    try demo.expect("wnd> one", "...> two")
    demo.send(Keys.backspace + Keys.backspace + Keys.backspace + Keys.backspace)
    try demo.expect("wnd> one")
  }

  @Test func pasteIsNotRunBeforeEnter() throws {
    let demo = try DemoSession()
    demo.send(Keys.paste("one\ttab\r\ntwo\u{1B}[31m\u{7}\u{202E}\nسه"))
    try demo.expect("wnd> one tab", "...> two[31m", "...> سه")
    demo.send("\r")
    try demo.wait(for: "the answer") { $0.text.hasSuffix("ran: one tab⏎two[31m⏎سه\nwnd>") }
  }

  @Test func longPasteIsWhole() throws {
    let demo = try DemoSession()
    let text = String(repeating: "0123456789", count: 1_000)
    demo.send(Keys.paste(text) + Keys.home + Keys.control("k") + "x\r")
    try demo.wait(for: "the answer") { $0.text.hasSuffix("ran: x\nwnd>") }
    demo.send(Keys.control("y"))
    try demo.wait(for: "the line back") { $0.lines.last == "56789" && $0.cursorColumn == 5 }
  }

  @Test func suspendedAndResumed() throws {
    let environment = [
      "TERM": "xterm-256color", "LANG": "C.UTF-8", "PS1": "sh$ ", "PATH": "/usr/bin:/bin",
      "SWIFT_BACKTRACE": "enable=no",
    ]
    let pty = try PtyProcess(["/bin/bash", "--norc", "-i"], environment: environment)
    try pty.wait(for: "the shell") { $0.text.hasSuffix("sh$") }
    pty.send("\(DemoSession.path)\r")
    try pty.wait(for: "the prompt") { $0.text.hasSuffix("wnd>") && $0.marksPastes }
    pty.send("half")
    try pty.wait(for: "the text") { $0.text.hasSuffix("wnd> half") }
    pty.send(Keys.control("z") + "lost")
    try pty.wait(for: "the shell again") { $0.text.hasSuffix("sh$") }
    pty.send("stty -a | grep -o -w -e '-\\?icanon' -e '-\\?echo' | xargs\r")
    try pty.wait(for: "ordinary modes") {
      $0.lines.contains("icanon echo") && $0.text.hasSuffix("sh$")
    }
    pty.send("fg\r")
    try pty.wait(for: "the line back") { $0.text.hasSuffix("wnd> half") }
    pty.send(" more\r")
    try pty.wait(for: "the answer") { $0.text.hasSuffix("ran: half more\nwnd>") }
  }

  @Test func interruptReachesARunningStatement() throws {
    let demo = try DemoSession()
    demo.send("busy\r")
    try demo.wait(for: "the work") { $0.text.hasSuffix("working") }
    let running = demo.pty.modes
    #expect(running.c_lflag & tcflag_t(ECHO | ICANON) == 0)
    #expect(running.c_lflag & tcflag_t(ISIG) != 0)
    demo.send("next")
    demo.send(Keys.control("c"))
    try demo.wait(for: "the interrupt, then what was typed") {
      $0.text.hasSuffix("working\ninterrupted\nwnd>")
        || $0.text.hasSuffix("working\ninterrupted\nwnd> next")
    }
  }

  @Test func terminalIsPutBack() throws {
    let environment = ["TERM": "xterm", "LANG": "C.UTF-8", "PS1": "sh$ "]
    let pty = try PtyProcess(["/bin/sh"], environment: environment)
    try pty.wait(for: "the shell") { $0.text == "sh$" }
    let before = pty.modes
    pty.send("\(DemoSession.path)\r")
    try pty.wait(for: "the prompt") { $0.text.hasSuffix("wnd>") && $0.marksPastes }
    #expect(pty.modes.c_lflag != before.c_lflag)
    pty.send(Keys.control("d"))
    try pty.wait(for: "the shell again") { !$0.marksPastes && $0.text.hasSuffix("bye\nsh$") }
    pty.send("echo back\r")
    try pty.wait(for: "its answer") { $0.text.hasSuffix("back\nsh$") }
    let after = pty.modes
    #expect(after.c_lflag == before.c_lflag)
    #expect(after.c_iflag == before.c_iflag)
  }

  @Test func terminatedAtThePromptPutsTheTerminalBack() throws {
    let demo = try DemoSession()
    kill(demo.pty.process, SIGTERM)
    try demo.pty.waitForEnd()
    #expect(demo.pty.status.map { $0 & 0x7F } == SIGTERM)
    let ordinary = tcflag_t(ECHO | ICANON | ISIG)
    #expect(demo.pty.modes.c_lflag & ordinary == ordinary)
  }

  @Test func ghostIsTakenByRight() throws {
    let demo = try DemoSession()
    demo.send("show می‌خواهم 12\r")
    try demo.wait(for: "the answer") { $0.text.hasSuffix("ran: show می‌خواهم 12\nwnd>") }
    demo.send("show")
    try demo.expectLast("wnd> show می‌خواهم 12")
    try demo.expectCursor(row: 2, column: 9)
    demo.send(Keys.right)
    try demo.expectCursor(row: 2, column: 20)
    demo.send("\r")
    try demo.wait(for: "the answer") {
      $0.text.hasSuffix("ran: show می‌خواهم 12\nwnd> show می‌خواهم 12\nran: show می‌خواهم 12\nwnd>")
    }
    demo.send("show" + Keys.backspace + "o")
    try demo.expectLast("wnd> shoo")
  }

  @Test(arguments: ["C", "POSIX", "xx_YY.UTF-8"])
  func anyLocaleWorks(locale: String) throws {
    let demo = try DemoSession(["LC_ALL": locale])
    demo.send("نرخ می‌خواهم" + Keys.left + Keys.backspace + "\r")
    try demo.expect("wnd> نرخ می‌خوام", "ran: نرخ می‌خوام", "wnd>")
  }

  @Test func clearScreenKeepsTheLine() throws {
    let demo = try DemoSession()
    demo.send("one\r")
    try demo.wait(for: "the answer") { $0.text.hasSuffix("ran: one\nwnd>") }
    demo.send("two" + Keys.control("l"))
    try demo.expect("wnd> two")
    try demo.expectCursor(row: 0, column: 8)
  }

  @Test func resizedLineIsDrawnAnew() throws {
    let demo = try DemoSession(rows: 10, columns: 40)
    let text = "abcdefghij klmnopqrst uvwxyz 0123456789"
    demo.send(text)
    try demo.expect("wnd> abcdefghij klmnopqrst uvwxyz 012345", "6789")
    try demo.resize(rows: 10, columns: 20)
    try demo.expect("wnd> abcdefghij klmn", "opqrst uvwxyz 012345", "6789")
    try demo.resize(rows: 8, columns: 60)
    try demo.expect("wnd> " + text)
    demo.send("!")
    try demo.expect("wnd> " + text + "!")
  }

  @Test func lineTallerThanTheWindow() throws {
    let demo = try DemoSession(rows: 4, columns: 20)
    demo.send("(" + Keys.paste((1...9).map { "\($0)" }.joined(separator: "\n")))
    try demo.expect("...> 6", "...> 7", "...> 8", "...> 9")
    for _ in 1...8 { demo.send(Keys.up) }
    try demo.expect("wnd> (1", "...> 2", "...> 3", "...> 4")
    demo.send("x)\r")
    try demo.wait(for: "the answer") { $0.text.hasSuffix("wnd>") && $0.text.contains("8⏎9") }
  }
}
