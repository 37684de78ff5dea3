@testable import CommandLanguage

/// The constructs that commands are put together from, by the parser that reads them.
enum Construct: String, CaseIterable, Sendable {
  case expression, metric, condition, group, change, changes, date, duration, names, filter, file,
    range

  /// Reads the whole of a text as this construct; the dump of its tree.
  func read(_ text: String) throws(Diagnostic) -> String {
    var parser = Parser(SourceText(name: "", text: text))
    let dump = try read(with: &parser)
    // An output clause may follow whatever a command reads; anything else is left over.
    guard parser.isAtLineEnd else {
      parser.note(.lineEnd)
      throw parser.unexpected()
    }
    return dump
  }

  func read(with parser: inout Parser) throws(Diagnostic) -> String {
    switch self {
    case .expression: return try parser.parseExpression().dump
    case .metric: return try parser.parseMetric().dump
    case .condition: return try parser.parseCondition().dump
    case .group: return try parser.parseGroup().dump
    case .change: return try parser.parseChange().dump
    case .changes: return try parser.parseChanges().map(\.dump).joined(separator: "; ")
    case .date: return try parser.parseDate().dump
    case .duration:
      guard let duration = try parser.acceptDuration() else { throw parser.unexpected() }
      return duration.dump
    case .names: return try parser.parseNames(as: .field).map(\.dump).joined(separator: " ")
    case .filter: return try parser.parseWhere()?.dump ?? "none"
    case .file: return try parser.expectFileName().pieces.dump
    case .range:
      let range = try parser.parseRange()
      return "\(range.from.dump) .. \(range.to.dump)"
    }
  }

  func result(_ text: String) -> Result<String, Diagnostic> {
    do throws(Diagnostic) { return .success(try read(text)) } catch { return .failure(error) }
  }

  /// The dump, or the refusal as the tables write it.
  func outcome(_ text: String) -> String {
    do throws(Diagnostic) { return try read(text) } catch { return shown(error, in: text) }
  }
}
