/// The Persian text of every phrase, by its English template.
enum PersianWording {
  /// All tables as one, put together when Persian is first spoken.
  private static let texts: [String: String] = {
    var texts: [String: String] = [:]
    for table in [words] {
      texts.merge(table) { _, _ in preconditionFailure("two Persian texts for one template") }
    }
    return texts
  }()

  static func text(of template: String) -> String? { texts[template] }

  /// Whether a template has words to translate: a letter outside of its places.
  static func isWanted(_ template: String) -> Bool {
    template.unicodeScalars.contains { $0.properties.isAlphabetic }
  }
}
