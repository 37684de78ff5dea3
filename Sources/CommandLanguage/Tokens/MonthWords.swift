import AgencyModel

/// The names of months and the Persian ordinals of days, as people write them.
public enum MonthWords {
  /// A month of one of the calendars, from 1; the number is not checked.
  public struct Month: Hashable, Sendable {
    public let number: Int
    public let isSolarHijri: Bool
  }

  /// The month with this folded name; `ماه` may be joined to it.
  public static func month(forKey key: String) -> Month? {
    if let month = table[key] { return month }
    let suffix = "ماه"
    guard key.hasSuffix(suffix), key.utf8.count > suffix.utf8.count else { return nil }
    return table[String(key.unicodeScalars.dropLast(3))]
  }

  /// The day that a Persian ordinal names, its words joined without spaces.
  public static func ordinal(_ key: String) -> Int? { ordinals[key] }

  private static let otherSpellings: [Int: [String]] = [
    2: ["اردی‌بهشت"], 5: ["امرداد", "Amordad"], 8: ["ابان"], 9: ["اذر"],
  ]

  private static let table: [String: Month] = {
    var table: [String: Month] = [:]
    for (index, names) in zip(MonthNames.solarHijri, MonthNames.solarHijriPersian).enumerated() {
      let month = Month(number: index + 1, isSolarHijri: true)
      for name in [names.0, names.1] + (otherSpellings[index + 1] ?? []) {
        table[Folding.key(name)] = month
      }
    }
    for (index, name) in MonthNames.gregorian.enumerated() {
      let month = Month(number: index + 1, isSolarHijri: false)
      table[Folding.key(name)] = month
      table[Folding.key(name.prefix(3))] = month
    }
    return table
  }()

  private static let ordinals: [String: Int] = {
    let units = ["یکم", "دوم", "سوم", "چهارم", "پنجم", "ششم", "هفتم", "هشتم", "نهم"]
    var table: [String: Int] = ["اول": 1, "دهم": 10, "بیستم": 20, "سیم": 30, "سیام": 30]
    let teens = [
      "یازدهم", "دوازدهم", "سیزدهم", "چهاردهم", "پانزدهم", "شانزدهم", "هفدهم", "هجدهم", "نوزدهم",
    ]
    for (index, unit) in units.enumerated() {
      table[unit] = index + 1
      table["بیستو" + unit] = 21 + index
      table[teens[index]] = 11 + index
    }
    table["هیجدهم"] = 18
    table["سیویکم"] = 31
    return table
  }()
}
