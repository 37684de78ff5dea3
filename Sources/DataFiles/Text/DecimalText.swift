/// Writes a double as the shortest decimal that reads back as the same double.
enum DecimalText {
  /// "1200", "0.00005", "1e+300": without a power of ten where a person would write none.
  ///
  /// Whole numbers have all their digits as far as those are read exactly; a number below 10⁻¹⁵, or
  /// beyond nine quintillions, is written with a power of ten.
  static func plain(_ value: Double) -> String {
    if abs(value) < 9e18, let whole = Int(exactly: value) { return String(whole) }
    let number = Digits(value)
    guard number.point > -15, number.point <= 18 else { return value.description }
    return number.text(movedBy: 0)
  }

  /// A fraction of 1 with its percent sign; moving the point in the text loses nothing.
  static func percent(_ value: Double) -> String { Digits(value).text(movedBy: 2) + "%" }

  /// A finite number as digits and the place of its point.
  private struct Digits {
    var isNegative: Bool
    /// ASCII, without zeros at either end.
    var digits: [UInt8] = []
    /// How many of the digits stand before the point; negative where zeros follow it first.
    var point = 0

    init(_ value: Double) {
      isNegative = value < 0
      var exponent = 0
      var hasPoint = false
      let spelling = Array(value.magnitude.description.utf8)
      for (index, byte) in spelling.enumerated() {
        if byte == UInt8(ascii: ".") {
          hasPoint = true
        } else if byte == UInt8(ascii: "e") {
          exponent = Int(String(decoding: spelling[(index + 1)...], as: UTF8.self)) ?? 0
          break
        } else {
          digits.append(byte)
          if !hasPoint { point += 1 }
        }
      }
      let zeros = digits.prefix { $0 == UInt8(ascii: "0") }.count
      digits.removeFirst(zeros)
      point += exponent - zeros
      while digits.last == UInt8(ascii: "0") { digits.removeLast() }
      if digits.isEmpty { (isNegative, point) = (false, 0) }
    }

    func text(movedBy places: Int) -> String {
      let point = digits.isEmpty ? 0 : self.point + places
      let zero = UInt8(ascii: "0")
      var text = isNegative ? [UInt8(ascii: "-")] : []
      text += point > 0 ? Array(digits.prefix(point)) : [zero]
      text += Array(repeating: zero, count: max(0, point - digits.count))
      if point < digits.count {
        text.append(UInt8(ascii: "."))
        text += Array(repeating: zero, count: max(0, -point)) + digits.dropFirst(max(0, point))
      }
      return String(decoding: text, as: UTF8.self)
    }
  }
}
