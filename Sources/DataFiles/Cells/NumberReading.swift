import Glibc
import Wording

/// A number as it stands in a cell.
struct NumberReading: Hashable {
  /// The number; for a percentage the fraction of 1 that it stands for.
  let value: Double
  var isPercent = false
  /// Written with group separators.
  var isGrouped = false
  /// Begins with a 0 before another digit, as codes and telephone numbers do.
  var hasLeadingZero = false
  /// Written with a power of ten.
  var hasExponent = false

  /// Reads a number, or refuses what could be meant in two ways.
  ///
  /// Digits of three scripts; `,` or `٬` between groups of exactly three; `.` or `٫` before
  /// decimals; `%`, `٪` or درصد on either side. A power of ten is read in the form that programs
  /// write without loss (`1e+300`), not in the one of a spreadsheet that has rounded (`1.23E+12`).
  /// A whole number that cannot be held exactly is refused too.
  init(_ text: String) throws(CellProblem) {
    if let plain = Self.plainDigits(text) {
      (value, hasLeadingZero) = (Double(plain), false)
      return
    }
    var scanner = NumberScanner(text)
    try scanner.scan()
    isPercent = scanner.isPercent
    isGrouped = scanner.groups.count > 1
    hasExponent = scanner.hasExponent
    hasLeadingZero = scanner.whole.count > 1 && scanner.whole[0] == UInt8(ascii: "0")
    value = try scanner.value()
  }

  /// The number in up to fifteen Latin digits and nothing else, which most cells are.
  private static func plainDigits(_ text: String) -> Int? {
    let bytes = text.utf8
    guard bytes.count <= 15, let first = bytes.first, first != UInt8(ascii: "0") || bytes.count == 1
    else { return nil }
    var number = 0
    for byte in bytes {
      guard (0x30...0x39).contains(byte) else { return nil }
      number = number * 10 + Int(byte - 0x30)
    }
    return number
  }
}

/// Takes a number apart into plain ASCII digits, so that the library converts it exactly.
private struct NumberScanner {
  private let scalars: [Unicode.Scalar]
  private var index = 0
  private var isNegative = false
  private(set) var isPercent = false
  private(set) var whole: [UInt8] = []
  private var decimals: [UInt8] = []
  private var hasDecimalMark = false
  private var exponent: [UInt8] = []
  var hasExponent: Bool { !exponent.isEmpty }
  /// How many digits each group has.
  private(set) var groups: [Int] = [0]
  private var separator: Unicode.Scalar?

  init(_ text: String) {
    var scalars = Folding.tidy(text).unicodeScalars.filter { !Self.isMark($0) }
    var marks = 0
    if let last = scalars.last, Self.isPercentSign(last) {
      scalars.removeLast()
      marks += 1
    } else if scalars.suffix(4).elementsEqual("درصد".unicodeScalars) {
      scalars.removeLast(4)
      marks += 1
    }
    if let first = scalars.first, Self.isPercentSign(first) {
      scalars.removeFirst()
      marks += 1
    }
    while let last = scalars.last, Folding.isBlank(last) { scalars.removeLast() }
    while let first = scalars.first, Folding.isBlank(first) { scalars.removeFirst() }
    isPercent = marks == 1
    self.scalars = marks == 2 ? [] : Array(scalars)
  }

  mutating func scan() throws(CellProblem) {
    if let sign = peek(), "+-\u{2212}".unicodeScalars.contains(sign) {
      isNegative = sign != "+"
      index += 1
    }
    while let scalar = peek() {
      if let digit = Digits.value(of: scalar) {
        append(digit)
      } else if !hasDecimalMark, ",\u{66C}".unicodeScalars.contains(scalar) {
        try startGroup(scalar)
      } else if !hasDecimalMark, ".\u{66B}".unicodeScalars.contains(scalar) {
        hasDecimalMark = true
      } else if scalar == "e" || scalar == "E", !whole.isEmpty {
        try scanExponent(scalar)
        break
      } else {
        throw .notANumber
      }
      index += 1
    }
    guard !whole.isEmpty, !hasDecimalMark || !decimals.isEmpty else { throw .notANumber }
    try checkGroups()
  }

  /// The number, as near as a double can be.
  func value() throws(CellProblem) -> Double {
    var text = isNegative ? "-" : ""
    text += String(decoding: whole, as: UTF8.self)
    if hasDecimalMark { text += "." + String(decoding: decimals, as: UTF8.self) }
    if hasExponent { text += "e" + String(decoding: exponent, as: UTF8.self) }
    // Moving the point in the text, not dividing, keeps 7.3% the double that 0.073 is.
    if isPercent { text += "e-2" }
    guard let value = Double(text), value.isFinite else { throw .tooLarge }
    let digits = whole.drop { $0 == UInt8(ascii: "0") } + decimals
    let isZero = digits.allSatisfy { $0 == UInt8(ascii: "0") }
    guard isZero == (value == 0) else { throw .tooLarge }
    if !hasExponent, !isPercent, whole.count > 15 {
      let isFraction = decimals.contains { $0 != UInt8(ascii: "0") }
      let exact = Int(String(decoding: whole, as: UTF8.self))
      guard !isFraction, let exact, abs(value) < 9e18, Int(abs(value)) == exact else {
        throw .tooManyDigits
      }
    }
    return value == 0 ? 0 : value
  }

  private func peek() -> Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }

  private mutating func append(_ digit: UInt8) {
    if hasDecimalMark {
      decimals.append(UInt8(ascii: "0") + digit)
    } else {
      whole.append(UInt8(ascii: "0") + digit)
      groups[groups.count - 1] += 1
    }
  }

  private mutating func startGroup(_ mark: Unicode.Scalar) throws(CellProblem) {
    guard !whole.isEmpty, separator == nil || separator == mark else { throw .badGroups }
    separator = mark
    groups.append(0)
  }

  private func checkGroups() throws(CellProblem) {
    guard groups.count > 1 else { return }
    guard (1...3).contains(groups[0]), groups.dropFirst().allSatisfy({ $0 == 3 }),
      whole.first != UInt8(ascii: "0")
    else { throw .badGroups }
  }

  private mutating func scanExponent(_ mark: Unicode.Scalar) throws(CellProblem) {
    guard mark == "e" else { throw .roundedBySpreadsheet }
    guard groups.count == 1, !isPercent else { throw .notANumber }
    index += 1
    if let sign = peek(), sign == "+" || sign == "-" {
      exponent.append(UInt8(sign.value))
      index += 1
    }
    let first = index
    while let scalar = peek(), (0x30...0x39).contains(scalar.value) {
      exponent.append(UInt8(scalar.value))
      index += 1
    }
    guard index > first, index - first <= 4, peek() == nil else { throw .notANumber }
  }

  private static func isPercentSign(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "%" || scalar == "\u{66A}"
  }

  /// Marks of writing direction, which spreadsheets leave around signs.
  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}

extension CellProblem {
  fileprivate static let notANumber = CellProblem(
    "is not a number", fix: "write digits only, such as 1234, 1,234 or 12.5")
  fileprivate static let badGroups = CellProblem(
    "is not grouped in threes, so it could mean several numbers",
    fix: "write 1234 or 1,234, and decimals after a point")
  fileprivate static let roundedBySpreadsheet = CellProblem(
    "is a power of ten as a spreadsheet shows it, which may have been rounded",
    fix: "format the column as a number and save again")
  fileprivate static let tooLarge = CellProblem(
    "is too large or too small to be kept", fix: "write it in a larger or smaller unit")
  fileprivate static let tooManyDigits = CellProblem(
    "has more digits than can be kept exactly", fix: "if it is a code, keep it in a text column")
}
