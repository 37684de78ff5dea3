/// One entry of the history file: a line of its time in seconds since 1970, a tab, and the text.
///
/// In the text `\n` stands for a line break, `\r` for a return and `\\` for a backslash; so a record is
/// one line, and a damaged line harms no other.
struct HistoryRecord: Equatable, Sendable {
  var time: Int
  var text: String

  /// The line for the file, with its line break.
  var line: String {
    var line = "\(time)\t"
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": line += "\\\\"
      case "\n": line += "\\n"
      case "\r": line += "\\r"
      default: line.unicodeScalars.append(scalar)
      }
    }
    return line + "\n"
  }

  init(time: Int, text: String) {
    self.time = time
    self.text = text
  }

  /// Reads a line without its break; `nil` when it is no record.
  init?(line: ArraySlice<UInt8>) {
    guard let tab = line.firstIndex(of: UInt8(ascii: "\t")),
      let time = Int(String(decoding: line[..<tab], as: UTF8.self))
    else { return nil }
    guard let escaped = String(validating: line[(tab + 1)...], as: UTF8.self) else { return nil }
    var text = String.UnicodeScalarView()
    var scalars = escaped.unicodeScalars.makeIterator()
    while let scalar = scalars.next() {
      guard scalar == "\\" else {
        if scalar == "\0" { return nil }
        text.append(scalar)
        continue
      }
      switch scalars.next() {
      case "\\": text.append("\\")
      case "n": text.append("\n")
      case "r": text.append("\r")
      default: return nil
      }
    }
    guard !text.isEmpty else { return nil }
    self.init(time: time, text: String(text))
  }
}
