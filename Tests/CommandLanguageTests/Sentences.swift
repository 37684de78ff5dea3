@testable import CommandLanguage

/// Valid sentences of every construct, in English and Persian, that other tests cut and change.
enum Sentences {
  static let all: [(Construct, String)] =
    changes.map { (.changes, $0) } + conditions.map { (.condition, $0) }
    + expressions.map { (.expression, $0) } + dates.map { (.date, $0) }
    + files.map { (.file, $0) } + groups.map { (.group, $0) }

  static let changes = [
    "20 agencies connect by deadline", "banks connect by 15 azar, universities start",
    "mfa waive until 1402-03-31 because \"registration by email\" by 'the board'",
    "deadline moves by 2 weeks", "deadline moves to 30 Azar 1401 + 1 month", "threshold is 50%",
    "connecting chance is 80%, unconnected chance is 40%", "half of universities start",
    "10 largest by requests banks connect on today - 3 days", "(n + 1) banks by d connect",
    "rivers-research.own_window is 9", "agencies where sector = bank and not big connect",
    "banks and hospitals and `a b` disconnect", "57.3 percent of banks connect by Azar 30, 1401",
    "all unconnected start", "overdue disconnect", "mfa is waived until deadline",
    "۲۰ دستگاه تا ۳۰ آذر متصل شوند", "mfa تا ۱۴۰۲-۰۳-۳۱ فرصت یابد چون «ثبت‌نام»",
    "مهلت ۲ هفته تمدید شود", "آستانه ۵۰٪ شود", "نیمی از دانشگاه‌ها آغاز کنند",
    "۲۰ بزرگ‌ترین بر حسب درخواست بانک‌ها متصل شوند",
  ]
  static let conditions = [
    "connected% >= 95%", "connected where sector = bank >= 10 and connected% >= 70%",
    "connected% of requests where (a or b) = c > 0.7 percent", "overdue = 0 and waived < n * 2",
    "درصد متصل >= ۹۵٪ و مهلت گذشته = ۰",
  ]
  static let expressions = [
    "status != connected", "sector in (bank, hospital) and not chance is missing",
    "last_action < today - 90 days or a not between 1 and 2", "name like \"*{x}*\"",
    "-(a + b) * c / 2.5 >= 1_000", "a is not missing and b = 30-Azar-1401",
    "بخش = بانک و status = unconnected", "نه تاریخ < سی‌ام آذر ماه ۱۴۰۱ یا الف است نامعلوم",
  ]
  static let dates = [
    "1401-09-30", "سی و یکم خرداد ۱۴۰۱ + ۲ هفته", "21 December 2022", "deadline - 10 days",
    "30-Azar-1401 + 1 month - 1 day",
  ]
  static let files = ["/tmp/a-b_1.csv", "\"a {n}.csv\"", "گزارش.csv"]
  static let groups = ["banks and agencies where a = 1", "«وزارت»"]
}
