/// Steps from one grapheme cluster to the next in a line, which is stored by scalars.
enum Clusters {
  /// Clusters longer than this are taken in parts.
  private static let longest = 64

  /// Where the cluster that ends at or holds `index` begins; 0 at the beginning.
  static func start(before index: Int, in scalars: [Unicode.Scalar]) -> Int {
    guard index > 0 else { return 0 }
    var low = index - 1
    // An ASCII scalar begins a cluster, so the text before it cannot matter.
    while low > 0, index - low < longest, !scalars[low].isASCII { low -= 1 }
    var position = low
    for cluster in text(scalars[low..<index]) {
      let next = position + cluster.unicodeScalars.count
      if next >= index { return position }
      position = next
    }
    return index - 1
  }

  /// Where the cluster that begins at `index` ends; the end of the text at the end.
  static func end(after index: Int, in scalars: [Unicode.Scalar]) -> Int {
    guard index < scalars.count else { return scalars.count }
    let high = min(scalars.count, index + longest)
    let first = text(scalars[index..<high]).first
    return index + (first?.unicodeScalars.count ?? 1)
  }

  private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}
