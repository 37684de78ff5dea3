import Foundation
import Testing

@testable import Shell

/// Completion of calls in the system's shells: every option, its values, files by their endings.
@Suite struct ShellCompletionTests {
  @Test(arguments: ShellCompletion.allCases)
  func everyOptionIsInIt(shell: ShellCompletion) throws {
    let text = shell.text
    // `complete -l today` of fish has no dashes.
    let words = Set(text.split { " |')(\n[".contains($0) }.map(String.init))
    for option in CommandLineOption.shown {
      for name in option.names {
        let spelled = shell == .fish ? String(name.drop { $0 == "-" }) : name
        #expect(words.contains(spelled), "\(name)")
      }
      for word in option.value.words { #expect(words.contains(word), "\(word)") }
    }
    for option in CommandLineOption.all where option.isHidden {
      for name in option.names { #expect(!words.contains(name) && !text.contains(" \(name) ")) }
    }
    for ending in ShellCompletion.fileEndings { #expect(text.contains(ending), "\(ending)") }
  }

  /// Words typed, and what bash then offers, in any order.
  private static let offers: [([String], Set<String>)] = [
    (["--to"], ["--today"]), (["--lang", ""], ["en", "fa"]), (["-f", "js"], ["json", "jsonl"]),
    (["--today", ""], []), ([""], ["a b.csv", "folder", "r.wnd"]), (["x.csv", "r"], ["r.wnd"]),
  ]

  @Test(arguments: offers)
  func bashOffersWhatFits(words: [String], offered: Set<String>) throws {
    let folder = try ScratchFolder()
    for name in ["a b.csv", "r.wnd", "notes.pdf"] { try folder.write("", to: name) }
    try FileManager.default.createDirectory(
      at: folder.file("folder"), withIntermediateDirectories: true)
    try folder.write(ShellCompletion.bash.text, to: ".wnd.bash")
    let previous = words.count > 1 ? words[words.count - 2] : "wnd"
    let run = try Binary.run(
      [
        "-c",
        "source .wnd.bash; _wnd wnd \"$1\" \"$2\"; for word in \"${COMPREPLY[@]}\"; do echo \"$word\"; done",
        "bash", words.last ?? "", previous,
      ], in: folder, program: "/bin/bash")
    #expect(Set(run.output.split(separator: "\n").map(String.init)) == offered, "\(run.error)")
    #expect(run.error.isEmpty)
  }

  @Test(arguments: ["zsh", "fish"])
  func theShellReadsIt(shell: String) throws {
    let folder = try ScratchFolder()
    let script = try Binary.run(["--completion", shell], in: folder)
    #expect(script.status == 0)
    try folder.write(script.output, to: "script")
    // fish reads what is within its quotes only when it completes.
    let use = shell == "fish" ? "source script; complete -C \"wnd \"" : ":"
    let run = try Binary.run(
      [
        "-c",
        "command -v \(shell) >/dev/null || exit 0; \(shell) -n script && \(shell) -c '\(use)'",
      ], in: folder,
      program: "/bin/sh")
    #expect(run.status == 0, "\(run.error)")
    #expect(run.error.isEmpty, "\(run.error)")
  }
}
