import Wording

/// The text of a PostgreSQL value, by its type.
enum PostgresValue {
  /// - Parameter type: The type's number in `pg_type`, which stays the same in all versions.
  static func value(_ text: DatabaseValue, type: UInt32) -> DatabaseValue {
    guard case .text(let text) = text else { return text }
    switch type {
    case 16: return .text(text == "t" ? "yes" : "no")
    case 17: return .blob(max(0, text.utf8.count - 2) / 2)
    case 700, 701: return Double(text).map { DatabaseValue($0) } ?? .text(text)
    case 1700: return number(text)
    case 1082, 1114, 1184: return day(text)
    default: return .text(text)
    }
  }

  /// A `numeric` without the zeros that only fill its scale.
  private static func number(_ text: String) -> DatabaseValue {
    guard let last = text.utf8.last, (0x30...0x39).contains(last) else {
      return .unreadable("holds a number without end")
    }
    guard text.utf8.contains(UInt8(ascii: ".")) else { return .text(text) }
    var digits = Array(text.utf8)
    while digits.last == UInt8(ascii: "0") { digits.removeLast() }
    if digits.last == UInt8(ascii: ".") { digits.removeLast() }
    return .text(
      digits == [UInt8(ascii: "-"), UInt8(ascii: "0")]
        ? "0" : String(decoding: digits, as: UTF8.self))
  }

  /// A date, or a point of time that is a date's midnight; another point of time stays as it is.
  private static func day(_ text: String) -> DatabaseValue {
    guard text != "infinity", text != "-infinity" else {
      return .unreadable("holds a date without end")
    }
    let midnight = Array(" 00:00:00".utf8)
    guard let space = text.utf8.firstIndex(of: 0x20), text.utf8[space...].starts(with: midnight)
    else { return .text(text) }
    let rest = text.utf8[space...].dropFirst(midnight.count)
    // What may follow is the zone; a fraction of a second or an era is no midnight of ours.
    guard rest.allSatisfy({ "+-:".utf8.contains($0) || (0x30...0x39).contains($0) }) else {
      return .text(text)
    }
    return .text(String(text[..<space]))
  }
}
