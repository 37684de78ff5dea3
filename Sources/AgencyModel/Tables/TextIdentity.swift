/// Whether two texts are the same to `String`, told from their UTF-8 without making one of them.
///
/// To `String` an `é` is the same as an `e` with an accent behind it. Most texts are told apart long
/// before that could matter: two letters that are made of nothing else, at the first place where the
/// bytes differ, stay different whatever follows (Unicode Standard Annex 15: every text that is the
/// same has the same canonical decomposition, and these letters are in it as they stand).
public enum TextIdentity {
  /// Whether two texts are the same.
  public static func areSame(
    _ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let place = firstDifference(left, right)
    if place == left.count, place == right.count { return true }
    if isPlain(left, place), isPlain(right, place) { return false }
    return String(decoding: left, as: UTF8.self) == String(decoding: right, as: UTF8.self)
  }

  /// Whether one text is before another.
  public static func precedes(
    _ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let place = firstDifference(left, right)
    if place == left.count, place == right.count { return false }
    // A letter with a mark behind it is ordered as one sign, so the next must be plain too.
    if isPlainTwice(left, place), isPlainTwice(right, place) {
      return place == left.count
        || place < right.count && left[place...].lexicographicallyPrecedes(right[place...])
    }
    return String(decoding: left, as: UTF8.self) < String(decoding: right, as: UTF8.self)
  }

  /// Where the first sign begins that differs; the end of both where none does.
  private static func firstDifference(
    _ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>
  ) -> Int {
    let shorter = min(left.count, right.count)
    var place = 0
    while place < shorter, left[place] == right[place] { place += 1 }
    guard place < left.count || place < right.count else { return place }
    while place > 0, isWithin(left, place) || isWithin(right, place) { place -= 1 }
    return place
  }

  private static func isPlainTwice(_ text: UnsafeBufferPointer<UInt8>, _ place: Int) -> Bool {
    guard place < text.count else { return true }
    return isPlain(text, place) && isPlain(text, place + (text[place] < 0x80 ? 1 : 2))
  }

  private static func isWithin(_ text: UnsafeBufferPointer<UInt8>, _ place: Int) -> Bool {
    place < text.count && text[place] & 0xC0 == 0x80
  }

  /// Whether the sign at a place, or the end, is plain.
  private static func isPlain(_ text: UnsafeBufferPointer<UInt8>, _ place: Int) -> Bool {
    guard place < text.count else { return true }
    if text[place] < 0x80 { return true }
    guard place + 1 < text.count else { return false }
    return isPlain(text[place], text[place + 1])
  }

  /// Whether two bytes are a letter, digit or sign of the Arabic block that is made of no others
  /// and combines with nothing before it.
  static func isPlain(_ lead: UInt8, _ tail: UInt8) -> Bool {
    guard (0xD8...0xDB).contains(lead), tail & 0xC0 == 0x80 else { return false }
    switch UInt32(lead & 0x1F) << 6 | UInt32(tail & 0x3F) {
    case 0x0600...0x060F, 0x061B...0x0621, 0x0627...0x064A, 0x0660...0x066F, 0x0671...0x06BF,
      0x06C1, 0x06C3...0x06D2, 0x06D4...0x06D5, 0x06EE...0x06FF:
      return true
    default: return false
    }
  }
}
