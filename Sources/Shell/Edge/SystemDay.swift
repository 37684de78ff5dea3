import AgencyModel
import Glibc

extension Day {
  /// The day by the system's clock in the local time zone.
  static var ofSystem: Day {
    var now = time(nil)
    var parts = tm()
    localtime_r(&now, &parts)
    let date = GregorianDate(
      year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
    return date?.asDay ?? Day(number: Int(now) / 86_400)
  }
}
