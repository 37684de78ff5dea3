import AgencyModel
import Glibc

/// Writes the number of a cell as the text that stands for the same value in a CSV file.
enum SheetNumber {
  /// - Returns: `nil` when the text is no number as workbooks write them.
  static func text(_ raw: String, as format: NumberFormat, countsFrom1904: Bool) -> String? {
    let marks = "+-.eE".utf8
    guard raw.utf8.allSatisfy({ 0x30...0x39 ~= $0 || marks.contains($0) }),
      let value = Double(raw), value.isFinite
    else { return nil }
    switch format {
    case .plain: return DecimalText.plain(value)
    case .percent: return DecimalText.percent(value)
    case .date:
      return moment(value, countsFrom1904: countsFrom1904) ?? DecimalText.plain(value)
    case .time: return duration(value) ?? DecimalText.plain(value)
    case .dateOrTime:
      // A time of day is a part of one day.
      let isDay = value >= 1
      return self.text(raw, as: isDay ? .date : .time, countsFrom1904: countsFrom1904)
    }
  }

  private static let millisecondsADay = 86_400_000

  /// A day as `2022-12-21`, with its time where that is not midnight; `nil` beyond the year 9999.
  private static func moment(_ value: Double, countsFrom1904: Bool) -> String? {
    guard value >= 0, value < 2_958_466 else { return nil }
    var serial = Int(value)
    var milliseconds = Int(((value - Double(serial)) * Double(millisecondsADay)).rounded())
    if milliseconds == millisecondsADay { (serial, milliseconds) = (serial + 1, 0) }
    let day: String
    if countsFrom1904 {
      day = Day(number: serial - 24_107).isoText
    } else if serial == 60 {
      // The system of 1900 has a leap day that never was; a finding will say so.
      day = "1900-02-29"
    } else if serial == 0 {
      day = "1900-01-00"
    } else {
      day = Day(number: serial - (serial < 60 ? 25_568 : 25_569)).isoText
    }
    return milliseconds == 0 ? day : "\(day) \(clock(milliseconds))"
  }

  /// Hours, minutes and seconds; `nil` for what is negative or beyond ten thousand days.
  private static func duration(_ value: Double) -> String? {
    guard value >= 0, value < 10_000 else { return nil }
    return clock(Int((value * Double(millisecondsADay)).rounded()))
  }

  private static func clock(_ milliseconds: Int) -> String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
    let seconds = milliseconds / 1_000
    let part = milliseconds % 1_000
    let decimals = part == 0 ? "" : "." + String(String(1_000 + part).dropFirst())
    return "\(two(seconds / 3_600)):\(two(seconds / 60 % 60)):\(two(seconds % 60))\(decimals)"
  }
}
