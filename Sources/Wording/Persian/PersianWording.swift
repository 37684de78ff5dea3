/// The Persian text of every phrase, by its English template.
enum PersianWording {
  /// All tables as one, put together when Persian is first spoken.
  private static let texts = tables.reduce(into: [String: String]()) { texts, table in
    texts.merge(table) { first, _ in first }
  }

  /// One a subject; no template stands in two.
  static let tables = [
    words, data, session, derivations, answers, help, helpPages, questions, plans, journal, home,
    completion,
  ]

  static func text(of template: String) -> String? { texts[template] }

  /// What is put into a phrase: a word of the table, a number, percentage points; else as it is.
  static func spelled(_ text: String) -> String {
    if let word = texts[text] { return word }
    for (joint, persian) in [(" to ", " تا "), (" in ", " در ")] {
      guard let place = text.firstRange(of: joint) else { continue }
      let ends = [text[..<place.lowerBound], text[place.upperBound...]].map { String($0) }
      let spelled = ends.map { Self.spelled($0) }
      return zip(ends, spelled).allSatisfy { $0 != $1 }
        ? spelled.joined(separator: persian) : text
    }
    let unit = " points"
    guard text.hasSuffix(unit) else { return PersianDigits.writtenIfNumber(text) }
    let number = String(text.dropLast(unit.count))
    let spelled = PersianDigits.writtenIfNumber(number)
    return spelled == number ? text : spelled + " واحد درصد"
  }

  /// Whether a template has words to translate: a letter outside of its places.
  static func isWanted(_ template: String) -> Bool {
    template.unicodeScalars.contains { $0.properties.isAlphabetic }
  }
}
