import Wording

extension Answer {
  /// The cell of a column in a row; none where a row is too short.
  func cell(_ row: [Cell], _ column: Int) -> Cell {
    row.indices.contains(column) ? row[column] : .none
  }

  /// The rows alone, as the formats for programs write them: names, and a cell a name.
  ///
  /// An answer without columns is one column `text`, with a row a line of its text; without text,
  /// a row a sentence of its headline. A name that stands twice gets a number from the second on
  /// (`share`, `share_2`), so that no value hides another.
  public var records: (names: [String], rows: [[Cell]]) {
    guard columns.isEmpty else {
      return (
        uniqueNames(columns.map(\.name)),
        rows.map { row in columns.indices.map { cell(row, $0) } }
      )
    }
    let written = text.map { lines(of: $0.english) } ?? headline.map(\.english)
    return written.isEmpty && text == nil ? ([], []) : (["text"], written.map { [.text($0)] })
  }
}

/// The lines of a text; a line feed at its very end begins no further line.
func lines(of text: String) -> [String] {
  var lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    .map { String($0) }
  if lines.last == "" { lines.removeLast() }
  return lines
}

func uniqueNames(_ names: [String]) -> [String] {
  var taken = Set(names)
  var seen: Set<String> = []
  return names.map { name in
    guard !seen.insert(name).inserted else { return name }
    var number = 2
    while !taken.insert("\(name)_\(number)").inserted { number += 1 }
    return "\(name)_\(number)"
  }
}
