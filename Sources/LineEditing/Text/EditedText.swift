/// A line being edited: its scalars, and how many of them stand before the cursor.
struct EditedText: Equatable, Sendable {
  var scalars: [Unicode.Scalar] = []
  var cursor = 0

  /// The whole text.
  var text: String { Self.string(scalars[...]) }

  /// How many UTF-8 bytes stand before the cursor.
  var cursorInBytes: Int {
    scalars[..<cursor].reduce(0) { $0 + UTF8.width($1) }
  }

  /// Where the line break before `index` is passed, or 0.
  func lineStart(of index: Int) -> Int {
    var position = index
    while position > 0, scalars[position - 1] != "\n" { position -= 1 }
    return position
  }

  /// Where the next line break stands, or the end.
  func lineEnd(of index: Int) -> Int {
    var position = index
    while position < scalars.count, scalars[position] != "\n" { position += 1 }
    return position
  }

  /// The index in the line that begins at `start` nearest to so many columns from its left.
  func index(atColumn column: Int, inLineFrom start: Int) -> Int {
    let end = lineEnd(of: start)
    var position = start
    var passed = 0
    while position < end {
      let next = Clusters.end(after: position, in: scalars)
      passed += columns(position..<next)
      if passed > column { break }
      position = next
    }
    return min(position, end)
  }

  /// How many columns a stretch takes.
  func columns(_ range: Range<Int>) -> Int { ScalarWidth.of(Self.string(scalars[range])) }

  /// The scalar index of a byte offset; an offset inside a scalar counts as its beginning.
  func index(ofByte offset: Int) -> Int {
    var bytes = 0
    for (index, scalar) in scalars.enumerated() {
      bytes += UTF8.width(scalar)
      if bytes > offset { return index }
    }
    return scalars.count
  }

  static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}
