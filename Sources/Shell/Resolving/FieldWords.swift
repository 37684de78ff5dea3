import AgencyModel
import CommandLanguage
import WhatIf

/// The distinct values of a text field, in the order of their appearance: those of the data, found
/// by their spelling without reading them all, then those that only a scenario gives.
struct FieldWords {
  private let coded: CodedText?
  private let folded: () -> FoldedWords?
  /// The words of a choice, or those that only a scenario gives.
  private var others: [String]

  init(of entry: FieldTable.Entry, _ kind: TableKind, _ resolver: Resolver) {
    if case .choice(let words) = entry.type {
      (coded, folded, others) = (nil, { nil }, words)
      return
    }
    others = []
    guard case .column(let column) = entry.reference else {
      (coded, folded) = (nil, { nil })
      return
    }
    let dataset = resolver.dataset
    if case .text(let text) = dataset.data[kind].columns[column] {
      coded = text
    } else {
      coded = nil
    }
    folded = { dataset.foldedWords(of: kind, column: column) }
    guard kind == .agencies else { return }
    for changed in resolver.state.scenario.overlay.fields.values {
      if case .text(let word)? = changed[column], !contains(word) { others.append(word) }
    }
  }

  var count: Int { (coded?.wordCount ?? 0) + others.count }

  var all: [String] { (coded.map { Array($0.words) } ?? []) + others }

  /// The first value with a key.
  func first(ofKey key: String) -> String? {
    folded()?.firstWord(ofKey: key) ?? others.first { Folding.key($0) == key }
  }

  func contains(_ word: String) -> Bool {
    others.contains(word) || folded()?.contains(word) ?? false
  }

  /// The most values of about the right length that are looked at for a misspelt one.
  private static let mostNear = 20_000

  /// The values that a misspelt one may have meant, nearest first.
  func nearest(to word: String, limit: Int) -> [String] {
    // What is less than half as long, or half as long again, is near to nothing.
    let length = Folding.key(word).unicodeScalars.count
    let near =
      coded?.words(ofLength: length / 2...length + (length + 1) / 2, limit: Self.mostNear) ?? []
    return Nearest.names(to: word, among: near + others, limit: limit)
  }
}
