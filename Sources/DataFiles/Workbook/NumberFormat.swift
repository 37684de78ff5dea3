import Wording

/// What a number format makes of a number, as far as it says what the number is.
///
/// Source: ECMA-376 part 1, 18.8.30 (built-in formats) and 18.8.31 (format codes).
enum NumberFormat {
  case plain
  /// Shows years, months or days; the calendar that it shows them in does not matter.
  case date
  /// Shows a time of day or a duration, and no day.
  case time
  /// Shows a day in one language and a time of day in another.
  case dateOrTime
  case percent

  /// A format that every program knows, by its number; those from 27 on are of Chinese, Japanese,
  /// Korean and Thai programs.
  init(builtIn id: Int) {
    switch id {
    case 9, 10, 67, 68: self = .percent
    case 14...17, 22, 27...31, 36, 50...54, 57, 58, 71...74, 77, 81: self = .date
    case 18...21, 32, 33, 45...47, 75, 76, 78...80: self = .time
    case 34, 35, 55, 56: self = .dateOrTime
    default: self = .plain
    }
  }

  /// A format by its code, such as `[$-fa-IR,16]yyyy/mm/dd;@`; its first section decides.
  init(code: String) {
    var letters = String.UnicodeScalarView()
    var hasElapsedTime = false
    var hasPercent = false
    // A format that shows the same words for every number, such as "< 0.1%".
    var (hasDigits, saysPercent) = (false, false)
    let scalars = Array(code.unicodeScalars.prefix(1_000))
    var index = 0
    scan: while index < scalars.count {
      let scalar = scalars[index]
      index += 1
      switch scalar {
      case ";": break scan
      case "\"":
        while index < scalars.count, scalars[index] != "\"" {
          saysPercent = saysPercent || scalars[index] == "%"
          index += 1
        }
        index += 1
      // A character as it is, a space as wide as one, a character to fill with.
      case "\\", "_", "*": index += 1
      case "[":
        let end = scalars[index...].firstIndex(of: "]") ?? scalars.count
        let inside = scalars[index..<end]
        if let first = inside.first, "hmsHMS".unicodeScalars.contains(first),
          inside.allSatisfy({ $0 == first })
        {
          hasElapsedTime = true
        }
        index = end + 1
      case "%": hasPercent = true
      case "0", "#", "?": hasDigits = true
      case "A"..."Z": letters.append(Unicode.Scalar(scalar.value + 32) ?? scalar)
      case "a"..."z": letters.append(scalar)
      default: break
      }
    }
    let text = String(letters)
    if text.isEmpty, !hasDigits, saysPercent { hasPercent = true }
    if text == "general" {
      self = .plain
    } else if hasElapsedTime {
      self = .time
    } else {
      let hasTime = text.utf8.contains { $0 == UInt8(ascii: "h") || $0 == UInt8(ascii: "s") }
      // The letter m means minutes beside hours or seconds, and months by itself.
      let hasDay = text.utf8.contains {
        $0 == UInt8(ascii: "y") || $0 == UInt8(ascii: "d")
          || $0 == UInt8(ascii: "m") && !hasTime && !hasPercent
      }
      self = hasDay ? .date : hasTime ? .time : hasPercent ? .percent : .plain
    }
  }
}

/// The formats of a workbook, by the styles of its cells.
final class Styles: XMLHandler {
  /// The most styles that a workbook may have; Excel itself stops at 65,490.
  static let limit = 1_000_000

  private(set) var failure: DataFileError?
  private let source: String
  private var codes: [Int: String] = [:]
  private var ids: [Int] = []
  private var isInCellFormats = false
  private var depth = 0

  init(source: String) { self.source = source }

  func start(_ name: XMLName, _ attributes: XMLAttributes) {
    depth += 1
    if ids.count + codes.count > Self.limit {
      failure = .workbook(
        source: source, place: nil,
        problem: "the workbook has more than \(Self.limit) styles, the most that are read",
        help: "export its sheets as CSV")
    }
    guard name.space == .sheet else { return }
    if name.isNamed("numFmt"), let id = attributes.text("numFmtId").flatMap({ Int($0) }) {
      codes[id] = attributes.text("formatCode")
    } else if depth == 2 {
      isInCellFormats = name.isNamed("cellXfs")
    } else if depth == 3, isInCellFormats, name.isNamed("xf") {
      ids.append(attributes.text("numFmtId").flatMap { Int($0) } ?? 0)
    }
  }

  func end() { depth -= 1 }
  func text(_ bytes: UnsafeRawBufferPointer) {}

  /// The format of each style, by its position.
  var formats: [NumberFormat] {
    let byID = codes.mapValues { NumberFormat(code: $0) }
    return ids.map { byID[$0] ?? NumberFormat(builtIn: $0) }
  }
}
