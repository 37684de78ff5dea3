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
  }

  var mode = Mode.shell
  /// Files to load, or a saved session to open, first.
  var data: [String] = []
  /// `NAME=VALUE`, in order.
  var arguments: [(name: String, value: String)] = []
  var isCheck = false
  var isKeepGoing = false
  var isParameterHelp = false
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
    var wantsHelp = false
    while let word = rest.popFirst() {
      switch word {
      case "-c": mode = .statements(try Self.value(of: word, &rest))
      case "-f", "--format":
        let name = try Self.value(of: word, &rest)
        guard FileFormat(rawValue: name) == nil else {
          throw Misuse(
            message:
              "\(name) is a file, which cannot be shown; a statement can end in: to answers.\(name)"
          )
        }
        guard let format = AnswerFormat(rawValue: name) else {
          throw Misuse(
            message:
              "there is no format '\(name)' (\(AnswerFormat.allCases.map(\.rawValue).joined(separator: ", ")))"
          )
        }
        self.format = format
      case "--today": today = try Self.value(of: word, &rest)
      case "--seed": seed = try Self.value(of: word, &rest)
      case "--lang":
        let name = try Self.value(of: word, &rest)
        guard let language = Language(rawValue: name) else {
          throw Misuse(message: "there is no language '\(name)' (en, fa)")
        }
        self.language = language
      case "--check": isCheck = true
      case "--keep-going": isKeepGoing = true
      case "--jsonl": mode = .jsonLines
      case "--version": mode = .version
      case "--help", "-h": wantsHelp = true
      case "--":
        operands += rest
        rest = []
      case "-": operands.append(word)
      default:
        guard word.first != "-" else { throw Misuse(message: "there is no option '\(word)'") }
        operands.append(word)
      }
    }
    try take(operands, wantsHelp)
  }

  private static func value(
    of option: String, _ rest: inout ArraySlice<String>
  ) throws(Misuse) -> String {
    guard let value = rest.popFirst() else {
      throw Misuse(message: "the option \(option) needs a value")
    }
    return value
  }

  private mutating func take(_ operands: [String], _ wantsHelp: Bool) throws(Misuse) {
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
    if isCheck {
      switch mode {
      case .script, .statements: break
      default: throw Misuse(message: "--check needs a script: wnd --check script.wnd")
      }
    }
  }

  static let usage = """
    wnd: what-if questions about agencies and the national window

    wnd                               the shell; begin with: load sample azar
    wnd DATA…                         the shell with data, or a saved session, loaded
    wnd script.wnd [NAME=VALUE …]     run a script; --help lists its parameters
    wnd -c 'STATEMENTS' [DATA…]       run and leave
    … | wnd [DATA…]                   statements from a pipe
    wnd --jsonl                       one statement a line in, one JSON answer a line out
    wnd --check script.wnd            read and resolve a script, run nothing

      -f FORMAT      table, csv, tsv, json, jsonl, markdown or html
      --today DATE   the day questions stand on
      --seed N       the seed of simulated chances
      --lang LANG    en or fa; else the locale's
      --keep-going   go on after a statement that failed
      --version, --help

    Exit status: 0 done, 1 a statement failed, 2 bad usage, 3 an assertion failed,
    130 interrupted.

    """
}
