import AgencyModel
import CommandLanguage
import LineEditing
import Wording

/// Looks at a line as it is typed: what each piece of it is, and whether it means anything.
///
/// The parser and the resolver that will run the line are the ones that judge it here. What has
/// been looked up once is remembered, so make another one when the session has changed.
final class LineCheck {
  private let session: Session
  private let language: Language
  /// Whether a name or test resolves, by what it is and how it is spelled.
  private var known: [String: Bool] = [:]

  /// Lines longer than this are read when they are run.
  private static let mostBytes = 20_000

  init(_ session: Session, language: Language = .english) {
    self.session = session
    self.language = language
  }

  /// The pieces of a line, in order.
  ///
  /// - Parameter cursor: Where the cursor is, in UTF-8 bytes; a word that ends there is not wrong
  ///   as long as it may become a right one.
  func pieces(_ text: String, cursor: Int) -> [LinePiece] {
    guard text.utf8.count <= Self.mostBytes else { return [] }
    var parser = Parser(SourceText(name: "", text: text), isTyping: true)
    var slip: Diagnostic?
    do throws(Diagnostic) {
      _ = try StatementParser.parseStatements(&parser, until: nil)
    } catch {
      slip = error
    }
    var wrong = LineSlips(parser, slip, text).spans { isKnown($0, text) }
    if wrong.contains(where: { $0.start < cursor }), let start = startOfTyped(text, cursor) {
      wrong.removeAll { $0.start < cursor && $0.start >= start }
    }
    return LinePieces(parser, text, wrong: wrong).pieces
  }

  /// Where the words at the cursor begin that something begins with which fits there; `nil` where
  /// nothing does.
  private func startOfTyped(_ text: String, _ cursor: Int) -> Int? {
    let completion = StatementCompletion(
      text, cursor: cursor, in: session, language: language, effort: .quick)
    return completion.candidates.isEmpty && completion.isExhaustive ? nil : completion.start
  }

  /// Whether something resolves; asked once for each spelling.
  private func isKnown(_ claim: LineClaim, _ text: String) -> Bool {
    if let known = known[claim.key] { return known }
    let isKnown = claim.holds(in: session)
    known[claim.key] = isKnown
    return isKnown
  }
}
