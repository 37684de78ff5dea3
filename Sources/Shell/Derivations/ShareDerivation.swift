import Answers
import WhatIf
import Wording

extension Answer {
  /// Rows whose numbers a derivation puts in, before the rest is counted.
  static let workedRows = 8

  /// Adds the division behind each share of a column, row by row, named by the columns before it.
  ///
  /// - Parameters:
  ///   - names: The columns that name a row.
  ///   - rule: What is divided by what.
  func working(
    _ column: String = "share", named names: [String], _ style: RenderStyle
  ) -> [Phrase] {
    guard let index = columns.firstIndex(where: { $0.name == column }) else { return [] }
    let labels = names.compactMap { name in columns.firstIndex { $0.name == name } }
    var lines = rows.filter { row in
      if case .none = row[index] { false } else { true }
    }.map { row -> Phrase in
      let name = labels.map { label -> Phrase in
        let column = Phrase(plain: columns[label].name)
        if case .truth = row[label] {
          return "\(column) \(row[label].phrase(in: columns[label].kind, style))"
        }
        if case .none = row[label] { return "no \(column) on record" }
        return row[label].phrase(in: columns[label].kind, style)
      }.joined(separator: ", ")
      return "\(name): \(row[index].worked(in: columns[index].kind, style: style))"
    }
    if lines.count > Self.workedRows {
      let rest = lines.count - Self.workedRows
      lines.removeLast(rest)
      lines.append("and so for \(FigureText.counted(rest, "further row"))")
    }
    return lines
  }
}
