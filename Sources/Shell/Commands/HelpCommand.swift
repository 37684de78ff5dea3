import AgencyModel
import Answers
import CommandLanguage
import Wording

extension Command {
  static let help = Command(
    name: "help", shelf: .session, effect: .asks,
    summary: "What can be said; 'help WORD' for one command.",
    usage: ["help [WORD]"],
    examples: ["help", "help if"]
  ) { (parser) throws(Diagnostic) in
    parser.note(.command)
    let name = parser.isAtLineEnd ? nil : try parser.expectName(as: .command)
    return Unresolved { (session) throws(Diagnostic) in
      guard let name else {
        return .ask { (_) throws(Diagnostic) in overview }
      }
      if let command = Command.named(name.canonical) {
        return .ask { (_) throws(Diagnostic) in page(command) }
      }
      let found = Command.all.filter { command in
        ([command.summary.english, command.details.english] + command.usage).contains {
          Folding.key($0).contains(name.key)
        }
      }
      guard !found.isEmpty else {
        let near = Nearest.names(to: name.text, among: Command.all.map(\.name))
        throw Diagnostic(
          "E201", "there is no help on '\(name.text)'", at: name.span,
          help: near.isEmpty ? ["'help' lists the commands"] : ["did you mean \(near.quotedList)?"])
      }
      return .ask { (_) throws(Diagnostic) in
        var answer = Answer("help")
        answer.text = "About '\(name.text)':\n" + found.map(line).joined(separator: "\n")
        return answer
      }
    }
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
    lines.append("'help if' shows one command in full. Begin with: load sample azar")
    var answer = Answer("help")
    answer.text = lines.joined(separator: "\n")
    return answer
  }

  private static func line(_ command: Command) -> Phrase {
    let padding = String(repeating: " ", count: max(1, 12 - command.name.count))
    return "  \(command.name)\(padding)\(command.summary)"
  }

  private static func page(_ command: Command) -> Answer {
    var lines: [Phrase] = ["\(command.name): \(command.summary)", ""]
    lines += command.usage.map { "  \($0)" }
    if let persian = Vocabulary.persian(command.name) { lines += ["", "In Persian: \(persian)"] }
    if !command.details.isEmpty { lines += ["", command.details] }
    if !command.examples.isEmpty {
      lines += ["", "Examples:"] + command.examples.map { "  \($0)" }
    }
    var answer = Answer("help")
    answer.text = lines.joined(separator: "\n")
    return answer
  }
}
