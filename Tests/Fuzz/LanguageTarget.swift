import AgencyModel

@testable import CommandLanguage
@testable import Shell

/// Any text as statements: cut into tokens, parsed, and resolved on `sample demo`.
struct LanguageTarget {
  static let shared = LanguageTarget()

  private let session: Session

  private init() {
    var edge = Edge()
    // 10 Aban 1401.
    edge.systemDay = Day(number: 19_297)
    session = Self.loaded(Session(edge: edge))
  }

  private static func loaded(_ session: Session) -> Session {
    var session = session
    let source = SourceText(name: "fuzz", text: "load sample demo")
    do {
      for statement in try StatementParser.statements(of: source) {
        try session.runAtTop(statement)
      }
    } catch {
      preconditionFailure("the sample does not load: \(error)")
    }
    return session
  }

  func take(_ bytes: [UInt8]) {
    let source = SourceText(name: "fuzz", text: String(decoding: bytes, as: UTF8.self))
    let length = source.text.utf8.count
    _ = Lexer.isIncomplete(source.text)
    do throws(Diagnostic) {
      let statements = try StatementParser.statements(of: source)
      // A rehearsal makes the changes, asks nothing and writes nothing.
      if !Self.reachesOut(source) { try session.rehearse(statements) }
    } catch {
      precondition(!error.message.isEmpty, "an error without words")
      if let span = error.span, error.source?.text == source.text {
        precondition(0 <= span.start && span.start <= span.end && span.end <= length, "\(span)")
      }
      _ = DiagnosticText.rendered(error)
    }
  }

  /// Whether a text could read a file or ask a server, which a fuzzer must not.
  private static func reachesOut(_ source: SourceText) -> Bool {
    Lexer.tokens(of: source).contains { token in
      guard case .word(let word) = token.kind else { return false }
      return ["load", "open", "run"].contains(word.canonical)
    }
  }
}
