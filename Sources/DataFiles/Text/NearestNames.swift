/// Finds the names that somebody most likely meant.
enum NearestNames {
  /// The names within a third of their length of a misspelt one, nearest first, three at most.
  static func to(_ name: String, in names: [String]) -> [String] {
    let wanted = Array(Folding.key(name).unicodeScalars.prefix(64))
    var near: [(name: String, distance: Int)] = []
    for candidate in names {
      let key = Array(Folding.key(candidate).unicodeScalars.prefix(64))
      let distance = distance(wanted, key)
      if distance <= max(1, max(wanted.count, key.count) / 3) {
        near.append((candidate, distance))
      }
    }
    near.sort { ($0.distance, $0.name) < ($1.distance, $1.name) }
    return near.prefix(3).map(\.name)
  }

  /// Edits (insert, remove, replace) from one word to the other.
  private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var row = Array(0...right.count)
    for (index, scalar) in left.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for (column, other) in right.enumerated() {
        let replaced = diagonal + (scalar == other ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(replaced, diagonal + 1, row[column] + 1)
      }
    }
    return row[right.count]
  }
}
