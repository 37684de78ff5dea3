import Answers
import CommandLanguage
import Wording

/// How the program is called: the ways to start it, and what `--help` shows.
enum Usage {
  /// What the program is, in one sentence.
  static let summary: Phrase = "what-if questions about agencies and the national window"

  /// A way to call the program.
  struct Call: Sendable {
    let form: String
    let summary: Phrase
  }

  static let calls: [Call] = [
    Call(form: "wnd", summary: "the shell; begin with: load sample azar"),
    Call(form: "wnd DATA…", summary: "the shell with data, or a saved session, loaded"),
    Call(
      form: "wnd script.wnd [NAME=VALUE …]", summary: "run a script; --help lists its parameters"),
    Call(form: "wnd -c 'STATEMENTS' [DATA…]", summary: "run and leave"),
    Call(form: "… | wnd [DATA…]", summary: "statements from a pipe"),
    Call(form: "wnd --jsonl", summary: "one statement a line in, one JSON answer a line out"),
    Call(form: "wnd --recover [JOURNAL]", summary: "go on with a session that was cut off"),
    Call(form: "wnd --check script.wnd", summary: "read and resolve a script, run nothing"),
  ]

  /// An exit status, and what it means.
  static let statuses: [(code: Int32, meaning: Phrase)] = [
    (Program.ExitStatus.done, "done"), (Program.ExitStatus.failed, "a statement failed"),
    (Program.ExitStatus.badUsage, "bad usage"),
    (Program.ExitStatus.assertionFailed, "an assertion failed"),
    (Program.ExitStatus.interrupted, "interrupted"),
  ]

  /// The page that `wnd --help` shows.
  static func text(in language: Language) -> String {
    let isPersian = language == .persian
    func spelled(_ phrase: Phrase) -> String { phrase.text(in: language, persianDigits: isPersian) }
    func lines(_ entries: [(form: String, meaning: String)], indent: String) -> String {
      let width = entries.map { TextWidth.of($0.form) }.max() ?? 0
      return entries.map { form, meaning in
        indent + form + String(repeating: " ", count: width - TextWidth.of(form) + 3) + meaning
          + "\n"
      }.joined()
    }
    var text = "wnd: \(spelled(summary))\n\n"
    text += lines(calls.map { ($0.form, spelled($0.summary)) }, indent: "") + "\n"
    text += lines(
      CommandLineOption.shown.map { option in
        let words = option.value.words.joined(separator: language.comma)
        let meaning = spelled(option.summary)
        return (option.form, words.isEmpty ? meaning : "\(meaning) (\(words))")
      }, indent: "  ")
    let statuses = statuses.map { "\(spelled("\($0.code)")) \(spelled($0.meaning))" }
    return text + "\n" + spelled("Exit status:") + " "
      + statuses.joined(separator: language.comma) + "\n"
  }
}
