/// The Persian text of every phrase, by its English template.
enum PersianWording {
  /// All tables as one, put together when Persian is first spoken.
  private static let texts = tables.reduce(into: [String: String]()) { texts, table in
    texts.merge(table) { first, _ in first }
  }

  /// One a subject; no template stands in two.
  static let tables = [words]

  static func text(of template: String) -> String? { texts[template] }

  /// Whether a template has words to translate: a letter outside of its places.
  static func isWanted(_ template: String) -> Bool {
    template.unicodeScalars.contains { $0.properties.isAlphabetic }
  }
}
