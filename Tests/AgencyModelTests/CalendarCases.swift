import AgencyModel
import Foundation

/// The shared table of Solar Hijri cases: Cases/jalali-cases.json.
struct CalendarCases: Decodable {
  struct Distance: Decodable {
    var from: String
    var to: String
    var days: Int
  }

  var leapYears: [Int]
  var invalid: [String]
  var daysBetween: [Distance]
  var addDays: [Distance]

  private enum CodingKeys: String, CodingKey {
    case leapYears = "leap_years_1300_1500"
    case invalid
    case daysBetween = "days_between"
    case addDays = "add_days"
  }

  static let all: CalendarCases = {
    do {
      let file = Bundle.module.bundleURL.appendingPathComponent("Cases/jalali-cases.json")
      return try JSONDecoder().decode(CalendarCases.self, from: Data(contentsOf: file))
    } catch {
      fatalError("jalali-cases.json cannot be read: \(error)")
    }
  }()

  /// `1401-09-30` as a date, if the calendar has it.
  static func date(_ text: String) -> SolarHijriDate? {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    return SolarHijriDate(year: parts[0], month: parts[1], day: parts[2])
  }
}
