/// Text that came in one piece from the clipboard.
enum PastedText {
  /// The text as it may enter a line: line breaks as line feeds, a tab as a blank, no controls and
  /// no marks that reorder text.
  static func cleaned(_ scalars: some Sequence<Unicode.Scalar>) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    var afterReturn = false
    for scalar in scalars {
      defer { afterReturn = scalar == "\r" }
      switch scalar {
      case "\n": if !afterReturn { result.append("\n") }
      case "\r": result.append("\n")
      case "\t": result.append(" ")
      case "\u{FEFF}": break
      default: if ShownControl.text(for: scalar) == nil { result.append(scalar) }
      }
    }
    return result
  }
}
