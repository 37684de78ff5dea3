import AgencyModel
import Answers
import CommandLanguage
import Wording

extension Command {
  static let help = Command(
    name: "help", shelf: .session, effect: .asks,
    summary: "What can be said; 'help WORD' for one command, a task or an error.",
    usage: ["help [WORD]", "help tour", "help E204", "help what if"],
    examples: ["help", "help if", "help tour", "help E204", "help export"]
  ) { (parser) throws(Diagnostic) in
    // Any words, of the language too, up to where the answer is to go.
    let start = parser.token.span
    var span = start
    var words: [Word] = []
    while let word = parser.word, word.keyword != .as, word.keyword != .to {
      span = start.through(parser.token.span)
      words.append(word)
      parser.advance()
    }
    if words.isEmpty { _ = parser.acceptName(as: .command) }
    let text = words.isEmpty ? "" : parser.source[span]
    return Unresolved { [words, span] (_) throws(Diagnostic) in
      guard let first = words.first else {
        return .ask { (_) throws(Diagnostic) in overview }
      }
      let key = Folding.key(text)
      if words.count == 1 {
        if let command = Command.named(first.canonical) {
          return .ask { (_) throws(Diagnostic) in page(command) }
        }
        if ["tour", "گشت"].contains(key) {
          return .ask { (_) throws(Diagnostic) in answer(HelpTour.lines) }
        }
        if let error = ErrorPage.named(text.uppercased()) {
          return .ask { (_) throws(Diagnostic) in page(error) }
        }
      }
      if let topic = HelpTopic.named(key) {
        return .ask { (_) throws(Diagnostic) in page(topic) }
      }
      let found = Command.all.filter { command in
        ([command.summary.english, command.details.english] + command.usage).contains {
          Folding.key($0).contains(key)
        }
      }
      guard !found.isEmpty else {
        let near = Nearest.names(to: text, among: Command.all.map(\.name))
        throw Diagnostic(
          "E201", "there is no help on '\(text)'", at: span,
          help: near.isEmpty ? ["'help' lists the commands"] : ["did you mean \(near.quotedList)?"])
      }
      return .ask { (_) throws(Diagnostic) in
        answer(["About '\(text)':"] + found.map(line))
      }
    }
  }

  private static func answer(_ lines: [Phrase]) -> Answer {
    var answer = Answer("help")
    answer.text = lines.joined(separator: "\n")
    return answer
  }

  private static func page(_ error: ErrorPage) -> Answer {
    answer([
      "\(error.id): \(error.meaning)", "", ErrorPage.phase(ofID: error.id),
      "The message itself names the place, and the lines below it say what to do.",
    ])
  }

  private static func page(_ topic: HelpTopic) -> Answer {
    answer(
      [topic.title, ""] + topic.advice + ["", "Examples:"]
        + topic.examples.map { "  \(PersianStatement.phrase($0))" })
  }

  /// One line a command, shelf by shelf.
  private static var overview: Answer {
    var lines: [Phrase] = []
    for shelf in Shelf.allCases {
      lines.append(Phrase(known: shelf.rawValue))
      lines += all.filter { $0.shelf == shelf }.map(line)
      lines.append("")
    }
    lines.append(
      "After any statement: as table|csv|tsv|json|jsonl|markdown|html|chart|xlsx|sqlite, to FILE, | COMMAND."
    )
    lines.append(
      "'help if' shows one command in full, 'help what if' a task, 'help tour' ten first steps.")
    return answer(lines)
  }

  private static func line(_ command: Command) -> Phrase {
    func padded(_ name: String) -> String {
      name + String(repeating: " ", count: max(1, 12 - TextWidth.of(name)))
    }
    let name = Phrase(
      typed: padded(command.name), persian: Vocabulary.persian(command.name).map(padded))
    return "  \(name)\(command.summary)"
  }

  private static func page(_ command: Command) -> Answer {
    let name = Phrase(typed: command.name, persian: Vocabulary.persian(command.name))
    var lines: [Phrase] = ["\(name): \(command.summary)", ""]
    lines += command.usage.map { "  \(verbatim: $0)" }
    if let persian = Vocabulary.persian(command.name) { lines += ["", "In Persian: \(persian)"] }
    if !command.details.isEmpty { lines += ["", command.details] }
    if !command.examples.isEmpty {
      lines += ["", "Examples:"] + command.examples.map { "  \(PersianStatement.phrase($0))" }
    }
    return answer(lines)
  }
}
