import Answers
import Wording

/// An option of the command line as a value: how it is written, what it takes, what it does.
///
/// The one table of them is ``all``; reading the command line, `--help`, the manual page and the
/// completion scripts all go by it.
struct CommandLineOption: Sendable {
  /// What follows an option on the command line.
  enum Value: Hashable, Sendable {
    case none
    /// Anything, under the name by which help calls it.
    case any(String)
    /// One of a few words, under the name by which help calls it.
    case one(of: [String], as: String)

    /// The name by which help calls it.
    var name: String? {
      switch self {
      case .none: nil
      case .any(let name), .one(_, let name): name
      }
    }

    /// The words it may be; empty where it may be anything.
    var words: [String] {
      if case .one(let words, _) = self { words } else { [] }
    }
  }

  /// Every spelling, each with its dashes, the shortest first.
  let names: [String]
  let value: Value
  let summary: Phrase
  /// Whether it is for building packages only, and no person is told of it.
  let isHidden: Bool
  /// Notes it; the text is empty for an option without a value.
  let apply: @Sendable (inout Options, String) throws(Options.Misuse) -> Void

  init(
    _ names: String..., value: Value = .none, summary: Phrase, isHidden: Bool = false,
    apply: @escaping @Sendable (inout Options, String) throws(Options.Misuse) -> Void
  ) {
    (self.names, self.value, self.summary) = (names, value, summary)
    (self.isHidden, self.apply) = (isHidden, apply)
  }

  /// As help writes it: `-f, --format FORMAT`.
  var form: String {
    names.joined(separator: ", ") + (value.name.map { " \($0)" } ?? "")
  }

  static func named(_ word: String) -> CommandLineOption? {
    all.first { $0.names.contains(word) }
  }

  /// Those that people are told of.
  static let shown = all.filter { !$0.isHidden }
}

extension CommandLineOption {
  /// Every option, in the order in which help lists them.
  static let all: [CommandLineOption] = [
    CommandLineOption(
      "-c", value: .any("STATEMENTS"), summary: "run these statements, and leave"
    ) { (options, text) throws(Options.Misuse) in options.mode = .statements(text) },
    CommandLineOption(
      "-f", "--format",
      value: .one(of: AnswerFormat.allCases.map(\.rawValue), as: "FORMAT"),
      summary: "the format of answers"
    ) { (options, name) throws(Options.Misuse) in options.format = try format(name) },
    CommandLineOption("--today", value: .any("DATE"), summary: "the day that questions stand on") {
      (options, text) throws(Options.Misuse) in options.today = text
    },
    CommandLineOption("--seed", value: .any("N"), summary: "the seed of simulated chances") {
      (options, text) throws(Options.Misuse) in options.seed = text
    },
    CommandLineOption(
      "--lang", value: .one(of: Language.allCases.map(\.rawValue), as: "LANG"),
      summary: "the language of answers, errors and help; else the locale's"
    ) { (options, name) throws(Options.Misuse) in
      options.language = try one(of: Language.allCases, named: name, "language")
    },
    CommandLineOption("--jsonl", summary: "one statement a line in, one JSON answer a line out") {
      (options, _) throws(Options.Misuse) in options.mode = .jsonLines
    },
    CommandLineOption("--check", summary: "read and resolve a script, and run nothing") {
      (options, _) throws(Options.Misuse) in options.isCheck = true
    },
    CommandLineOption(
      "--recover", summary: "go on with a session that was cut off; its journal may be named"
    ) {
      (options, _) throws(Options.Misuse) in options.isRecovery = true
    },
    CommandLineOption(
      "--changed-data", summary: "with --recover: take data that has changed since as it is now"
    ) {
      (options, _) throws(Options.Misuse) in options.takesChangedData = true
    },
    CommandLineOption("--keep-going", summary: "go on after a statement that failed") {
      (options, _) throws(Options.Misuse) in options.isKeepGoing = true
    },
    CommandLineOption(
      "--no-rc", summary: "leave out init.wnd, which begins a session at a terminal"
    ) {
      (options, _) throws(Options.Misuse) in options.readsStartFile = false
    },
    CommandLineOption("--version", summary: "the version of the program and of the language") {
      (options, _) throws(Options.Misuse) in options.mode = .version
    },
    CommandLineOption("-h", "--help", summary: "how it is called; after a script, its parameters") {
      (options, _) throws(Options.Misuse) in options.wantsHelp = true
    },
    CommandLineOption(
      "--man", value: .one(of: Language.allCases.map(\.rawValue), as: "LANG"),
      summary: "the manual page, as man reads it", isHidden: true
    ) { (options, name) throws(Options.Misuse) in
      options.mode = .generated(.manual(try one(of: Language.allCases, named: name, "language")))
    },
    CommandLineOption(
      "--completion", value: .one(of: ShellCompletion.allCases.map(\.rawValue), as: "SHELL"),
      summary: "the script by which a shell completes calls", isHidden: true
    ) { (options, name) throws(Options.Misuse) in
      options.mode = .generated(
        .completion(try one(of: ShellCompletion.allCases, named: name, "completion for")))
    },
    CommandLineOption(
      "--syntax", value: .one(of: EditorSyntax.allCases.map(\.rawValue), as: "EDITOR"),
      summary: "the rules by which an editor colours scripts", isHidden: true
    ) { (options, name) throws(Options.Misuse) in
      options.mode = .generated(
        .syntax(try one(of: EditorSyntax.allCases, named: name, "syntax for")))
    },
  ]

  private static func format(_ name: String) throws(Options.Misuse) -> AnswerFormat {
    guard FileFormat(rawValue: name) == nil else {
      throw Options.Misuse(
        message:
          "\(name) is a file, which cannot be shown; a statement can end in: to answers.\(name)")
    }
    return try one(of: AnswerFormat.allCases, named: name, "format")
  }

  /// The one of a few that has this name.
  private static func one<Choice: RawRepresentable<String>>(
    of choices: [Choice], named name: String, _ what: String
  ) throws(Options.Misuse) -> Choice {
    guard let choice = choices.first(where: { $0.rawValue == name }) else {
      let names = choices.map(\.rawValue).joined(separator: ", ")
      throw Options.Misuse(message: "there is no \(what) '\(name)' (\(names))")
    }
    return choice
  }
}
