import AgencyModel
import Answers
import CommandLanguage
import WhatIf
import Wording

extension Command {
  static let history = Command(
    name: "history", shelf: .session, effect: .asks,
    summary: "The statements given at the prompt, this time and before; the newest last.",
    usage: ["history [like TEXT]"],
    details: """
      In TEXT a '*' stands for anything; a TEXT without one may stand anywhere in the statement.
      Case and the forms of Persian letters make no difference. Ctrl-R searches while you type.
      """,
    examples: ["history", "history like \"*deadline*\""]
  ) { (parser) throws(Diagnostic) in
    var pattern: [TextPiece]?
    if parser.accept(.like) {
      pattern = parser.acceptText()
      if pattern == nil { pattern = [.literal(try parser.expectName(as: .text).text)] }
    }
    return Unresolved { [pattern] (session) throws(Diagnostic) in
      let text = try pattern.map { (pieces) throws(Diagnostic) in
        try session.resolver.text(pieces)
      }
      return .ask { (session) throws(Diagnostic) in
        var entries = session.edge.history()
        // The question itself is kept by now, and would always be found.
        if let last = entries?.last, last == session.sourceOfStatement?.text {
          entries?.removeLast()
        }
        return answer(entries, like: text)
      }
    }
  }

  private static func answer(_ entries: [String]?, like text: String?) -> Answer {
    var answer = Answer("history")
    answer.columns = [AnswerColumn("statement", .text)]
    guard let entries else {
      answer.text = "Only what is typed at the prompt is kept; here statements come from elsewhere."
      return answer
    }
    var found = entries
    if let text {
      let pattern = TextPattern(text.utf8.contains(UInt8(ascii: "*")) ? text : "*\(text)*")
      found = entries.filter { pattern.matches($0) }
    }
    answer.rows = found.map { [.text($0)] }
    answer.text = "\(verbatim: found.joined(separator: "\n"))"
    if found.isEmpty {
      answer.text =
        entries.isEmpty ? "No statement has been given yet." : "No statement given is like that."
    }
    return answer
  }
}
