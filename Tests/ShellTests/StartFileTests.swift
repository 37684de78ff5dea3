import Foundation
import TestSupport
import Testing

/// `init.wnd`: the statements that a session at a terminal begins with.
@Suite struct StartFileTests {
  /// A home whose `init.wnd` has this text.
  private func home(_ text: String, in folder: String = ".config/wnd") throws -> ScratchFolder {
    let home = try ScratchFolder()
    try FileManager.default.createDirectory(
      at: home.file(folder), withIntermediateDirectories: true)
    try home.write(text, to: "\(folder)/init.wnd")
    return home
  }

  private func environment(_ home: ScratchFolder) -> [String: String] {
    [
      "TERM": "xterm-256color", "LANG": "C.UTF-8", "HOME": home.url.path, "NO_COLOR": "1",
      "XDG_STATE_HOME": home.file("state").path, "SWIFT_BACKTRACE": "enable=no",
    ]
  }

  /// The shell at a terminal, at its first prompt.
  private func start(
    _ arguments: [String] = [], home: ScratchFolder, variables: [String: String] = [:]
  ) throws -> PtyProcess {
    let pty = try PtyProcess(
      [Binary.url.path] + arguments, environment: environment(home).merging(variables) { $1 },
      rows: 40, columns: 150)
    try pty.wait(for: "the prompt") { $0.isCursorShown && $0.text.hasSuffix("\nbase>") }
    return pty
  }

  /// Types `print` of a variable, and gives what is then on the screen.
  private func screen(afterPrinting text: String, _ pty: PtyProcess) throws -> String {
    pty.send("print \"\(text)\"" + Keys.enter)
    try pty.wait(for: "the answer") {
      $0.isCursorShown && $0.text.contains("print \"\(text)\"") && $0.text.hasSuffix("\nbase>")
    }
    return pty.screen.text
  }

  private func leave(_ pty: PtyProcess) throws {
    pty.send(Keys.control("d"))
    try pty.waitForEnd()
    #expect(pty.status == 0)
  }

  @Test func statementsBeginTheSession() throws {
    let home = try home("wnd 1\nlet mine = 42\nset calendar gregorian\n")
    let pty = try start(home: home)
    #expect(try screen(afterPrinting: "mine {mine}", pty).hasSuffix("\nmine 42\nbase>"))
    try leave(pty)
    // They come again by themselves, so there is nothing to keep.
    #expect(!FileManager.default.fileExists(atPath: home.file("state/wnd/last.wnds").path))
  }

  /// A session that is recovered is as it was, whatever the file says by then.
  @Test func aRecoveredSessionHasWhatItBeganWith() throws {
    let home = try home("let mine = 42\n")
    let lost = try start(home: home)
    lost.send("let other = 1" + Keys.enter)
    try lost.wait(for: "the prompt after it") {
      $0.isCursorShown && $0.text.contains("let other = 1") && $0.text.hasSuffix("\nbase>")
    }
    kill(lost.process, SIGKILL)
    try lost.waitForEnd()
    try home.write("let mine = 7\n", to: ".config/wnd/init.wnd")
    let found = try start(["--recover"], home: home)
    #expect(try screen(afterPrinting: "{mine} and {other}", found).hasSuffix("\n42 and 1\nbase>"))
    try leave(found)
  }

  @Test func configurationFolderCanBeElsewhere() throws {
    let home = try home("let mine = 43\n", in: "elsewhere/wnd")
    let pty = try start(
      home: home, variables: ["XDG_CONFIG_HOME": home.file("elsewhere").path])
    #expect(try screen(afterPrinting: "mine {mine}", pty).hasSuffix("\nmine 43\nbase>"))
    try leave(pty)
  }

  @Test func failureIsPlacedAndTheRestRuns() throws {
    let home = try home("let one = 1\nlet two = onee + 1\nlet three = 3\n")
    let pty = try start(home: home)
    #expect(pty.screen.text.contains("/.config/wnd/init.wnd:2:11: "), "\(pty.screen.text)")
    #expect(try screen(afterPrinting: "{one}{three}", pty).hasSuffix("\n13\nbase>"))
    try leave(pty)
  }

  @Test func slipOfGrammarIsPlacedAndTheSessionGoesOn() throws {
    let home = try home("let one = 1\nlet = 2\n")
    let pty = try start(home: home)
    #expect(pty.screen.text.contains("/.config/wnd/init.wnd:2:5: "), "\(pty.screen.text)")
    #expect(try screen(afterPrinting: "still here", pty).hasSuffix("\nstill here\nbase>"))
    try leave(pty)
  }

  @Test func commandLineComesAfterIt() throws {
    let home = try home("set seed 7\n")
    let pty = try start(["--seed", "9"], home: home)
    pty.send("settings as csv" + Keys.enter)
    try pty.wait(for: "the settings") { $0.text.contains("seed,9,") }
    try leave(pty)
  }

  @Test func optionLeavesItOut() throws {
    let home = try home("let mine = 42\n")
    let pty = try start(["--no-rc"], home: home)
    #expect(try screen(afterPrinting: "{mine}", pty).contains("[E206]"))
    try leave(pty)
  }

  @Test(arguments: ["wnd -c 'print \"x\"'", "echo 'print \"x\"' | wnd", "wnd x.wnd"])
  func nothingElseReadsIt(call: String) throws {
    let home = try home("print \"started\"\nfrobnicate\n")
    try home.write("print \"x\"\n", to: "x.wnd")
    let bin = Binary.url.deletingLastPathComponent().path
    let run = try Binary.run(
      ["-c", "export HOME='\(home.url.path)' PATH='\(bin)':$PATH; unset XDG_CONFIG_HOME; \(call)"],
      in: home, program: "/bin/sh")
    #expect(run.output == "x\n")
    #expect(run.error.isEmpty)
  }
}
