import AgencyModel

/// A month written as a word, of one calendar or the other.
struct NamedMonth {
  let isSolarHijri: Bool
  /// 1 to 12.
  let number: Int

  var name: String {
    (isSolarHijri ? MonthNames.solarHijri : MonthNames.gregorian)[number - 1]
  }

  /// The month that folded words name: "azar", "آذر", "آذرماه", or "آذر" and "ماه".
  init?(words: [String]) {
    guard let first = words.first, words.count == 1 || (words.count == 2 && words[1] == "ماه")
    else {
      return nil
    }
    let bare = String(String.UnicodeScalarView(first.unicodeScalars.dropLast(3)))
    let isSuffixed = first.unicodeScalars.suffix(3).elementsEqual("ماه".unicodeScalars)
    guard let known = Self.months[first] ?? (isSuffixed ? Self.months[bare] : nil) else {
      return nil
    }
    self = known
  }

  private init(isSolarHijri: Bool, number: Int) {
    (self.isSolarHijri, self.number) = (isSolarHijri, number)
  }

  /// The day that leading Persian words name, "سی‌ام" or "بیست و یکم", and the words after it.
  static func dayNumber(words: [String]) -> (number: Int, rest: [String])? {
    for count in stride(from: min(3, words.count), to: 0, by: -1) {
      if let number = ordinals[words.prefix(count).joined()] {
        return (number, Array(words.dropFirst(count)))
      }
    }
    return nil
  }

  private static let months: [String: NamedMonth] = {
    var months: [String: NamedMonth] = [:]
    func add(_ names: [String], isSolarHijri: Bool) {
      for (index, name) in names.enumerated() {
        months[Folding.key(name)] = NamedMonth(isSolarHijri: isSolarHijri, number: index + 1)
      }
    }
    add(MonthNames.gregorian.map { String($0.unicodeScalars.prefix(3)) }, isSolarHijri: false)
    add(MonthNames.gregorian, isSolarHijri: false)
    add(MonthNames.solarHijri, isSolarHijri: true)
    add(MonthNames.solarHijriPersian, isSolarHijri: true)
    months["sept"] = NamedMonth(isSolarHijri: false, number: 9)
    for (name, number) in [("امرداد", 5), ("amordad", 5), ("day", 10)] {
      months[name] = NamedMonth(isSolarHijri: true, number: number)
    }
    return months
  }()

  private static let ordinals: [String: Int] = {
    let units = ["", "یکم", "دوم", "سوم", "چهارم", "پنجم", "ششم", "هفتم", "هشتم", "نهم"]
    let teens = [
      "دهم", "یازدهم", "دوازدهم", "سیزدهم", "چهاردهم", "پانزدهم", "شانزدهم", "هفدهم", "هجدهم",
      "نوزدهم",
    ]
    var ordinals = ["اول": 1, "بیستم": 20, "سیام": 30, "سیویکم": 31]
    for unit in 1...9 {
      ordinals[units[unit]] = unit
      ordinals["بیستو" + units[unit]] = 20 + unit
    }
    for teen in 0...9 { ordinals[teens[teen]] = 10 + teen }
    return ordinals
  }()
}
