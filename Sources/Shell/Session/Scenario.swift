import WhatIf

/// A named set of changes over the data.
struct Scenario: Hashable, Sendable {
  let name: String
  /// The scenario it was made from.
  let origin: String?
  var overlay = Overlay()
  /// The changes in words, in the order they were applied.
  var changes: [String] = []

  static let base = "base"
}

/// Agencies under a name, as they were when the name was given.
struct NamedGroup: Hashable, Sendable {
  let text: String
  let rows: [Int]
}
