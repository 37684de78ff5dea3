import Answers
import CommandLanguage
import Wording

extension Command {
  static let last = Command(
    name: "last", shelf: .session, effect: .asks,
    summary: "The last answer again, in the same or another format.",
    usage: ["last [as FORMAT] [to FILE]"],
    details: """
      Nothing is reckoned again: it is the answer as it was given, whatever has changed since.
      'explain last' tells how it came about.
      """,
    examples: ["status by sector", "last as markdown", "last as csv"]
  ) { (parser) throws(Diagnostic) in
    parser.note(.lineEnd)
    return Unresolved { (_) throws(Diagnostic) in
      .ask { (session) throws(Diagnostic) in try session.lastQuestion().answer }
    }
  }

  /// Commands that speak of an answer given before, maybe in another scenario than the present one.
  var looksBack: Bool { self === Self.last || self === Self.explain }
}
