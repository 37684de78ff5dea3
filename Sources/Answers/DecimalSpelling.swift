/// A finite number as decimal digits, so that it can be rounded the way a person would on paper.
///
/// It starts as the shortest decimal that reads back as the same `Double`: 0.725 is the digits
/// 725 and three decimals, although the double lies a little beside it.
struct DecimalSpelling: Equatable {
  private(set) var isNegative: Bool
  /// 0 to 9 each, the most significant first, no leading zeros; empty for zero.
  private(set) var digits: [UInt8]
  /// How many of the digits stand after the point; negative when zeros follow them.
  private(set) var decimals: Int

  /// The shortest spelling of a number; `nil` when it is not finite.
  init?(_ value: Double) {
    guard value.isFinite else { return nil }
    isNegative = value < 0
    digits = []
    decimals = 0
    var exponent = 0
    var isPastPoint = false
    let spelling = value.magnitude.description.utf8
    for (place, byte) in zip(spelling.indices, spelling) {
      if byte == UInt8(ascii: ".") {
        isPastPoint = true
      } else if byte == UInt8(ascii: "e") {
        exponent = Int(String(decoding: spelling[place...].dropFirst(), as: UTF8.self)) ?? 0
        break
      } else {
        digits.append(byte - UInt8(ascii: "0"))
        if isPastPoint { decimals += 1 }
      }
    }
    decimals -= exponent
    normalize()
  }

  /// A whole number of units of the last decimal: 725 with one decimal is 72.5.
  init(units: Int128, decimals: Int) {
    isNegative = units < 0
    digits = units.magnitude.description.utf8.map { $0 - UInt8(ascii: "0") }
    self.decimals = decimals
    normalize()
  }

  var isZero: Bool { digits.isEmpty }

  /// The power of ten of the first digit: 2 for 725, -1 for 0.725; 0 for zero.
  var magnitude: Int { isZero ? 0 : digits.count - decimals - 1 }

  /// The number times a hundred.
  var timesHundred: DecimalSpelling {
    var result = self
    if !isZero { result.decimals -= 2 }
    result.normalize()
    return result
  }

  /// The number with at most so many decimals; a half goes away from zero, whatever the sign.
  func rounded(toDecimals count: Int) -> DecimalSpelling {
    let dropped = decimals - count
    guard dropped > 0 else { return self }
    var result = self
    result.decimals = count
    guard dropped <= digits.count else {
      result.digits = []
      result.normalize()
      return result
    }
    let roundsUp = digits[digits.count - dropped] >= 5
    result.digits.removeLast(dropped)
    if roundsUp { result.addOneToLastDigit() }
    result.normalize()
    return result
  }

  /// The number written out, without an exponent: `-1,234.50`.
  ///
  /// - Parameters:
  ///   - minimumDecimals: Zeros are added after the point up to so many decimals.
  ///   - isGrouped: Whether a comma stands after each group of three digits of the whole part.
  func text(minimumDecimals: Int = 0, isGrouped: Bool = false) -> String {
    var written = digits.map { $0 + UInt8(ascii: "0") }
    var places = decimals
    if places < minimumDecimals {
      written += repeatElement(UInt8(ascii: "0"), count: minimumDecimals - places)
      places = minimumDecimals
    }
    if written.count <= places {
      let zeros = places + 1 - written.count
      written.insert(contentsOf: repeatElement(UInt8(ascii: "0"), count: zeros), at: 0)
    } else if written.isEmpty {
      written = [UInt8(ascii: "0")]
    }
    let whole = String(decoding: written.dropLast(places), as: UTF8.self)
    let fraction = String(decoding: written.suffix(places), as: UTF8.self)
    return (isNegative ? "-" : "") + (isGrouped ? grouped(whole) : whole)
      + (fraction.isEmpty ? "" : "." + fraction)
  }

  /// The number with an exponent: `-1.5e+300`, `5e-324`.
  var scientificText: String {
    let written = digits.map { $0 + UInt8(ascii: "0") }
    let significant = written.dropLast(written.reversed().prefix { $0 == UInt8(ascii: "0") }.count)
    let first = String(decoding: significant.prefix(1), as: UTF8.self)
    let rest = String(decoding: significant.dropFirst(), as: UTF8.self)
    return (isNegative ? "-" : "") + (first.isEmpty ? "0" : first)
      + (rest.isEmpty ? "" : "." + rest) + (magnitude < 0 ? "e-" : "e+")
      + magnitude.magnitude.description
  }

  private mutating func addOneToLastDigit() {
    var place = digits.count - 1
    while place >= 0, digits[place] == 9 {
      digits[place] = 0
      place -= 1
    }
    if place >= 0 { digits[place] += 1 } else { digits.insert(1, at: 0) }
  }

  /// Takes away zeros that say nothing, and the sign of zero.
  private mutating func normalize() {
    digits.removeFirst(digits.prefix { $0 == 0 }.count)
    while decimals > 0, digits.last == 0 {
      digits.removeLast()
      decimals -= 1
    }
    if decimals < 0 {
      if !digits.isEmpty { digits += repeatElement(0, count: -decimals) }
      decimals = 0
    }
    if digits.isEmpty { (isNegative, decimals) = (false, 0) }
  }
}

/// ASCII digits with a comma after each group of three, counted from the right.
func grouped(_ digits: String) -> String {
  var result = ""
  for (place, digit) in zip((0..<digits.utf8.count).reversed(), digits.unicodeScalars) {
    result.unicodeScalars.append(digit)
    if place > 0, place % 3 == 0 { result += "," }
  }
  return result
}
