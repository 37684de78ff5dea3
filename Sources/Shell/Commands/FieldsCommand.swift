import AgencyModel
import Answers
import CommandLanguage
import WhatIf
import Wording

extension Command {
  static let fields = Command(
    name: "fields", shelf: .data, effect: .asks,
    summary: "Every field: its type, how often it is filled, and what it holds.",
    usage: ["fields [agencies|services|events]"],
    examples: ["fields"]
  ) { (parser) throws(Diagnostic) in
    var kinds = TableKind.allCases
    if parser.accept(.agencies) {
      kinds = [.agencies]
    } else if parser.accept(.services) {
      kinds = [.services]
    } else if parser.accept(.events) {
      kinds = [.events]
    }
    return Unresolved { [kinds] (session) throws(Diagnostic) in
      .ask { (session) throws(Diagnostic) in FieldSheet(session).answer(kinds) }
    }
  }
}

/// What each field of the loaded data holds.
private struct FieldSheet {
  let session: Session
  init(_ session: Session) { self.session = session }

  func answer(_ kinds: [TableKind]) -> Answer {
    let standing = session.standing()
    var answer = Answer("fields")
    answer.asOf = standing.day
    answer.derivation = session.derivation(standing)
    for name: Phrase in ["rule", "base"] { answer.derivation?.removeInput(name) }
    answer.derive(
      "filled: rows with a value; base: rows of the table; distinct: different values among them")
    answer.cite(.data)
    answer.columns = [
      AnswerColumn("of", .text), AnswerColumn("field", .text), AnswerColumn("type", .text),
      AnswerColumn("filled", .count), AnswerColumn("base", .count),
      AnswerColumn("distinct", .count), AnswerColumn("holds", .text),
      AnswerColumn("meaning", .text),
    ]
    for kind in kinds {
      let table = session.state.dataset.data[kind]
      guard table.rowCount > 0 || kinds.count == 1 || kind == .agencies else { continue }
      let source = TableRows(table, standing: standing)
      for entry in session.resolver.fields(of: kind).entries {
        let values = (0..<table.rowCount).map { row in
          kind == .agencies
            ? standing.value(entry.reference, row: row) : source.value(entry.reference, row: row)
        }
        answer.rows.append(cells(kind, entry, values))
      }
    }
    return answer
  }

  private func cells(_ kind: TableKind, _ entry: FieldTable.Entry, _ values: [Value]) -> [Cell] {
    let filled = values.filter { !$0.isMissing }
    var counts: [Value: Int] = [:]
    for value in filled { counts[value, default: 0] += 1 }
    return [
      .text(kind.rawValue), .text(entry.name), .text(entry.type.name), .count(filled.count),
      .count(values.count), .count(counts.count), .term(holds(entry, filled, counts)),
      .term(entry.meaning),
    ]
  }

  /// The range of numbers and dates, the commonest of a few words.
  private func holds(
    _ entry: FieldTable.Entry, _ filled: [Value], _ counts: [Value: Int]
  ) -> Phrase {
    let settings = session.state.settings
    switch entry.type {
    case .count, .number, .share, .day:
      let sorted = filled.sorted { ValueOrder.precedes($0, $1) }
      guard let least = sorted.first, let most = sorted.last else { return "" }
      let from = ValueText.spelled(least, settings: settings)
      let to = ValueText.spelled(most, settings: settings)
      return from == to ? "\(from)" : "\(from) to \(to)"
    case .text, .choice, .truth:
      guard !counts.isEmpty, counts.count <= 20 || counts.count * 4 <= filled.count else {
        return ""
      }
      let commonest = counts.sorted {
        $0.value != $1.value ? $0.value > $1.value : ValueOrder.precedes($0.key, $1.key)
      }
      let shown = commonest.prefix(3).map {
        "\(ValueText.spelled($0.key, settings: settings)) \($0.value)"
      }
      return "\(shown.joined(separator: ", "))\(commonest.count > 3 ? ", …" : "")"
    }
  }
}
