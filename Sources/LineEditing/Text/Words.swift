/// Word borders in a line; joiners and marks belong to the word, so می‌خواهم is one.
enum Words {
  /// Where the word before `index` begins, blanks and signs between skipped.
  static func start(before index: Int, in scalars: [Unicode.Scalar]) -> Int {
    var position = index
    while position > 0, !isPart(scalars[position - 1]) { position -= 1 }
    while position > 0, isPart(scalars[position - 1]) { position -= 1 }
    return position
  }

  /// Where the word after `index` ends, blanks and signs between skipped.
  static func end(after index: Int, in scalars: [Unicode.Scalar]) -> Int {
    var position = index
    while position < scalars.count, !isPart(scalars[position]) { position += 1 }
    while position < scalars.count, isPart(scalars[position]) { position += 1 }
    return position
  }

  /// Where the piece between blanks before `index` begins.
  static func blankedStart(before index: Int, in scalars: [Unicode.Scalar]) -> Int {
    var position = index
    while position > 0, isBlank(scalars[position - 1]) { position -= 1 }
    while position > 0, !isBlank(scalars[position - 1]) { position -= 1 }
    return position
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\n" || scalar == "\t"
  }

  private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
      switch scalar {
      case "0"..."9", "A"..."Z", "a"..."z", "_": return true
      default: return false
      }
    }
    if scalar == "\u{200C}" || scalar == "\u{200D}" { return true }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber:
      return true
    default: return false
    }
  }
}
