import AgencyModel

/// Finds the known names that a misspelt one may have meant.
public enum Nearest {
  /// Candidates within a third of the word's length in edits, nearest first, at most `limit`.
  ///
  /// A word of two letters may differ in one; a single letter is near to nothing, since every
  /// other is one edit away.
  public static func names(
    to word: String, among candidates: some Sequence<String>, limit: Int = 3
  ) -> [String] {
    let wanted = Array(Folding.key(word).unicodeScalars)
    guard wanted.count > 1, wanted.count <= 64 else { return [] }
    let allowed = max(1, wanted.count / 3)
    var found: [(distance: Int, name: String)] = []
    for candidate in candidates {
      let scalars = Array(Folding.key(candidate).unicodeScalars)
      guard abs(scalars.count - wanted.count) <= allowed else { continue }
      let distance = edits(wanted, scalars)
      if distance <= allowed { found.append((distance, candidate)) }
    }
    found.sort { ($0.distance, $0.name) < ($1.distance, $1.name) }
    var names: [String] = []
    for entry in found where !names.contains(entry.name) { names.append(entry.name) }
    return Array(names.prefix(limit))
  }

  /// Insertions, deletions, substitutions and swaps of neighbours from one word to another
  /// (optimal string alignment).
  static func edits(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for i in 0..<left.count {
      var row = [i + 1]
      row.reserveCapacity(right.count + 1)
      for j in 0..<right.count {
        var best = min(last[j + 1] + 1, row[j] + 1, last[j] + (left[i] == right[j] ? 0 : 1))
        if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
          best = min(best, beforeLast[j - 1] + 1)
        }
        row.append(best)
      }
      beforeLast = last
      last = row
    }
    return last[right.count]
  }
}
