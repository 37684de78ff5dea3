import AgencyModel
import Wording

/// Finds the type of a column that the model does not know, from every one of its values.
enum TypeInference {
  /// The column with the narrowest type that all of its values fit, and that type; text where none
  /// does.
  ///
  /// A column stays text where a number would lose something: leading zeros (codes, telephone
  /// numbers), more digits than are kept exactly, numbers with and without a percent sign.
  static func typed(_ column: Column) -> (column: Column, type: FieldType) {
    guard case .text(let text) = column else { return (column, .text) }
    let words = text.words
    guard !words.isEmpty else { return (column, .text) }
    if let values = numbers(words) {
      return (filled(values.type, values.values, codes: text.codes), values.type)
    }
    if let values = all(
      words,
      { (word) throws(CellProblem) in
        guard word.utf8.count > 8 else { throw CellProblem("", fix: "") }
        return .day(try DateReading.read(word))
      })
    {
      return (filled(.day, values, codes: text.codes), .day)
    }
    if let values = all(
      words,
      { (word) throws(CellProblem) in
        guard let truth = Words.truth(word) else { throw CellProblem("", fix: "") }
        return .truth(truth)
      })
    {
      return (filled(.truth, values, codes: text.codes), .truth)
    }
    return (column, .text)
  }

  private static func numbers(
    _ words: CodedText.Words
  ) -> (type: FieldType, values: [Value])? {
    var readings: [NumberReading] = []
    for word in words {
      guard let reading = try? NumberReading(word), !reading.hasLeadingZero,
        !reading.hasExponent || word.utf8.contains(where: { $0 == 0x2B || $0 == 0x2D })
      else { return nil }
      readings.append(reading)
    }
    let percents = readings.count(where: \.isPercent)
    if percents == readings.count { return (.share, readings.map { .share($0.value) }) }
    guard percents == 0 else { return nil }
    let isCount = readings.allSatisfy {
      $0.value >= 0 && $0.value <= CellReading.largest && $0.value == $0.value.rounded(.down)
    }
    return (isCount ? .count : .number, readings.map { .number($0.value) })
  }

  private static func all(
    _ words: CodedText.Words, _ read: (String) throws(CellProblem) -> Value
  ) -> [Value]? {
    var values: [Value] = []
    for word in words {
      guard let value = try? read(word) else { return nil }
      values.append(value)
    }
    return values
  }

  /// A column of the distinct values by their codes, 0 being missing.
  private static func filled(_ type: FieldType, _ values: [Value], codes: [UInt32]) -> Column {
    var column = Column(type)
    for code in codes {
      let index = Int(code) - 1
      column.append(values.indices.contains(index) ? values[index] : .missing)
    }
    return column
  }
}
