import Answers
import Wording

/// What the command line asks for.
struct Options: Hashable, Sendable {
  /// What the shell is to do.
  enum Mode: Hashable, Sendable {
    /// Statements from the terminal or a pipe.
    case shell
    /// Statements given with `-c`.
    case statements(String)
    case script(String)
    /// One statement a line in, one JSON answer a line out.
    case jsonLines
    case help
    case version
    /// A page made from the program's tables, for packages.
    case generated(GeneratedPage)
  }

  var mode = Mode.shell
  /// Files to load, or a saved session to open, first.
  var data: [String] = []
  /// `NAME=VALUE`, in order.
  var arguments: [(name: String, value: String)] = []
  var isCheck = false
  var isKeepGoing = false
  var wantsHelp = false
  /// Whether a session at a terminal begins with the person's own statements.
  var readsStartFile = true
  var isParameterHelp = false
  /// Whether a session that was not left is to be brought back; ``data`` may name its journal.
  var isRecovery = false
  /// Whether a recovery takes data that has changed since as it is now.
  var takesChangedData = false
  var format: AnswerFormat?
  var today: String?
  var seed: String?
  /// The language of answers; `nil` follows the locale.
  var language: Language?

  static func == (left: Options, right: Options) -> Bool {
    left.mode == right.mode && left.data == right.data && left.isCheck == right.isCheck
      && left.arguments.map(\.name) == right.arguments.map(\.name)
  }
  func hash(into hasher: inout Hasher) { hasher.combine(mode) }

  /// Why a command line cannot be followed.
  struct Misuse: Error, Hashable { let message: String }

  /// Reads the words after the program's name.
  init(_ words: [String]) throws(Misuse) {
    var rest = words[...]
    var operands: [String] = []
    while let word = rest.popFirst() {
      if word == "--" {
        operands += rest
        break
      }
      if let option = CommandLineOption.named(word) {
        var value = ""
        if option.value != .none {
          guard let next = rest.popFirst() else {
            throw Misuse(message: "the option \(word) needs a value")
          }
          value = next
        }
        try option.apply(&self, value)
      } else {
        guard word.first != "-" || word == "-" else {
          throw Misuse(message: "there is no option '\(word)'")
        }
        operands.append(word)
      }
    }
    try take(operands)
  }

  private mutating func take(_ operands: [String]) throws(Misuse) {
    for (index, operand) in operands.enumerated() {
      if index == 0, mode == .shell, operand.hasSuffix(".wnd") {
        mode = .script(operand)
      } else if case .script = mode {
        guard let sign = operand.firstIndex(of: "="), sign != operand.startIndex else {
          throw Misuse(message: "'\(operand)' is no NAME=VALUE for the script")
        }
        arguments.append(
          (String(operand[..<sign]), String(operand[operand.index(after: sign)...])))
      } else {
        data.append(operand)
      }
    }
    if wantsHelp {
      if case .script = mode { isParameterHelp = true } else { mode = .help }
    }
    if takesChangedData, !isRecovery {
      throw Misuse(message: "--changed-data goes with --recover")
    }
    if isRecovery, mode != .help, mode != .version {
      guard mode == .shell || mode == .jsonLines else {
        throw Misuse(message: "--recover brings a session back into the shell, or with --jsonl")
      }
      guard data.count <= 1, today == nil, seed == nil else {
        throw Misuse(
          message:
            "--recover takes nothing but a journal: the session has its own data, day and seed"
        )
      }
    }
    if isCheck {
      switch mode {
      case .script, .statements: break
      default: throw Misuse(message: "--check needs a script: wnd --check script.wnd")
      }
    }
  }
}
