import Wording

/// A value of a database, as the text that a CSV file would have in its place.
enum DatabaseValue: Hashable {
  case missing
  case text(String)
  /// A value that is neither text nor a number; completes "the cell …": "holds 12 bytes (a blob)".
  case unreadable(Phrase)

  /// A double in the shortest decimal that reads back as the same double.
  init(_ number: Double) {
    guard number.isFinite else {
      self = .unreadable("holds a number without end")
      return
    }
    self = .text(DecimalText.plain(number))
  }

  /// Bytes that the database says are text.
  init(utf8 bytes: some Sequence<UInt8>) {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      self = .unreadable("holds text that is not UTF-8")
      return
    }
    self = text.utf8.contains(0) ? .unreadable("holds a NUL character") : .text(text)
  }

  /// Bytes that are no text.
  static func blob(_ count: Int) -> DatabaseValue {
    .unreadable("holds \(counted(count, "byte")) (a blob)")
  }
}
