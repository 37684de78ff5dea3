import AgencyModel
import Wording

extension Lexer {
  /// The value of a decimal digit of the Latin, Persian or Arabic-Indic script, and its length.
  func digit(at offset: Int) -> (value: Int, length: Int)? {
    let first = byte(at: offset)
    if first >= 0x30, first <= 0x39, offset < bytes.count { return (Int(first) - 0x30, 1) }
    guard first == 0xD9 || first == 0xDB else { return nil }
    let (scalar, length) = scalar(at: offset)
    switch scalar.value {
    case 0x6F0...0x6F9: return (Int(scalar.value) - 0x6F0, length)
    case 0x660...0x669: return (Int(scalar.value) - 0x660, length)
    default: return nil
    }
  }

  /// Digits from an offset on as Latin ones; `_` and the Persian group mark may stand between.
  private func digits(from start: Int, grouped: Bool) -> (text: String, end: Int) {
    var text = ""
    var end = start
    while true {
      if let digit = digit(at: end) {
        text.unicodeScalars.append(Unicode.Scalar(UInt8(0x30 + digit.value)))
        end += digit.length
      } else if grouped, byte(at: end) == 0x5F, digit(at: end + 1) != nil {
        end += 1
      } else if grouped, scalar(at: end).scalar.value == 0x66C, digit(at: end + 2) != nil {
        end += 2
      } else {
        return (text, end)
      }
    }
  }

  mutating func scanNumber() {
    let start = position
    if scanDate() { return }
    let whole = digits(from: start, grouped: true)
    var text = whole.text
    var end = whole.end
    let isPoint = byte(at: end) == 0x2E && digit(at: end + 1) != nil
    let isPersianPoint = scalar(at: end).scalar.value == 0x66B && digit(at: end + 2) != nil
    if isPoint || isPersianPoint {
      let fraction = digits(from: end + (isPoint ? 1 : 2), grouped: false)
      text += "." + fraction.text
      end = fraction.end
    }
    if byte(at: end) | 0x20 == 0x65 {
      let sign = byte(at: end + 1)
      let isSigned = sign == 0x2B || sign == 0x2D
      let power = digits(from: end + (isSigned ? 2 : 1), grouped: false)
      if !power.text.isEmpty {
        text += "e" + (sign == 0x2D ? "-" : "") + power.text
        end = power.end
      }
    }
    position = end
    if end < bytes.count, Self.isWordStart(scalar(at: end).scalar) || bytes[end] == 0x5F {
      position = endOfWord(from: end)
      let span = SourceSpan(start, position)
      add(
        .invalid(
          Diagnostic(
            "E105", "'\(source[span])' is neither a number nor a name", at: span,
            help: "put a space after the number, or begin the name with a letter")),
        from: start)
      return
    }
    guard let value = Double(text), value.isFinite else {
      let span = SourceSpan(start, position)
      add(
        .invalid(
          Diagnostic(
            "E106", "'\(source[span])' is too large a number", at: span,
            help: "write one with fewer digits")), from: start)
      return
    }
    let isLatinPercent = byte(at: end) == 0x25
    let isPercent = isLatinPercent || scalar(at: end).scalar.value == 0x66A
    if isPercent {
      position += isLatinPercent ? 1 : 2
      // Moving the point in the text keeps 55% the very 0.55.
      add(.number(Double(text + "e-2") ?? value / 100, isShare: true), from: start)
    } else {
      add(.number(value, isShare: false), from: start)
    }
  }

  /// Takes `1401-09-30`, `1401/9/30` or `30-Azar-1401`; false when it is none of them.
  private mutating func scanDate() -> Bool {
    let start = position
    let first = digits(from: start, grouped: false)
    let separator = byte(at: first.end)
    guard separator == 0x2D || separator == 0x2F, first.text.utf8.count <= 4 else { return false }
    if digit(at: first.end + 1) != nil {
      let second = digits(from: first.end + 1, grouped: false)
      guard byte(at: second.end) == separator, digit(at: second.end + 1) != nil,
        second.text.utf8.count <= 4
      else { return false }
      let third = digits(from: second.end + 1, grouped: false)
      guard third.text.utf8.count <= 4, let a = Int(first.text), let b = Int(second.text),
        let c = Int(third.text)
      else { return false }
      position = third.end
      add(.dateDigits(a, b, c, separator: separator), from: start)
      return true
    }
    guard separator == 0x2D, Self.isWordStart(scalar(at: first.end + 1).scalar) else {
      return false
    }
    var end = first.end + 1
    while end < bytes.count, isMonthPart(at: end) { end += scalar(at: end).length }
    let month = Folding.key(String(decoding: bytes[(first.end + 1)..<end], as: UTF8.self))
    guard byte(at: end) == 0x2D, digit(at: end + 1) != nil else { return false }
    let year = digits(from: end + 1, grouped: false)
    guard year.text.utf8.count <= 4, let dayNumber = Int(first.text), let y = Int(year.text)
    else { return false }
    position = year.end
    add(.dateWord(day: dayNumber, month: month, year: y), from: start)
    return true
  }

  /// Letters, and the joiner that Persian names may have.
  private func isMonthPart(at offset: Int) -> Bool {
    let scalar = scalar(at: offset).scalar
    return scalar == "\u{200C}" || Self.isWordStart(scalar)
  }
}
