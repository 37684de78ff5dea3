import CommandLanguage
import Wording

extension Keyword {
  /// Where it stands among candidates.
  ///
  /// - Parameter isOutput: Whether an answer may be sent somewhere here.
  func rank(isOutput: Bool, afterNumber: Bool) -> Rank {
    switch self {
    case .agencies: afterNumber ? .agenciesAfterNumber : .rows
    case .services, .events: .rows
    case .all, .half: .part
    case .largest, .smallest: .ranking
    case .deadline, .threshold: .window
    case .connect, .start, .disconnect, .waive, .moves: .verb
    case .by, .on, .until, .from, .step: .when
    case .to: isOutput ? .file : .when
    case .and, .or, .is: .joiner
    case .then: .then
    case .likelier, .descending, .ascending: .detail
    case .where, .of: .filter
    case .in, .like, .between, .missing: .test
    case .not: .negation
    case .yes, .no: .expression
    case .today, .last: .date
    case .connected, .connecting, .unconnected, .waived, .overdue: .status
    case .show, .sort, .limit, .with, .because, .at, .day, .week, .month, .percentWord: .clause
    case .as: .format
    }
  }

  /// A few words on it, in a language.
  func summary(_ language: Language) -> String {
    let (english, persian) = summaries
    return language == .persian ? persian : english
  }

  private var summaries: (String, String) {
    switch self {
    case .by: ("up to a day, or for each value of a field", "تا یک روز، یا به ازای هر مقدار فیلد")
    case .on: ("on one day", "در یک روز")
    case .at: ("as things stood on a day", "وضع در یک روز")
    case .until: ("up to and with a day", "تا پایان یک روز")
    case .from: ("where it begins", "از کجا")
    case .to: ("where it goes: a file, a day", "به کجا: پرونده، روز")
    case .step: ("how far from one to the next", "فاصله هر گام")
    case .where: ("only rows for which something is true", "فقط سطرهایی که شرطی دارند")
    case .show: ("which fields", "کدام فیلدها")
    case .sort: ("in which order", "به چه ترتیبی")
    case .descending: ("largest first", "بزرگ‌ترین در آغاز")
    case .ascending: ("smallest first", "کوچک‌ترین در آغاز")
    case .limit: ("at most so many rows", "حداکثر چند سطر")
    case .as: ("in which form", "به چه شکلی")
    case .with: ("which column is which field", "کدام ستون کدام فیلد است")
    case .because: ("the reason", "دلیل")
    case .and: ("both", "هر دو")
    case .or: ("one of them or both", "یکی یا هر دو")
    case .not: ("the opposite", "خلاف آن")
    case .in: ("one of several values", "یکی از چند مقدار")
    case .like: ("matches a pattern with *", "مطابق الگو با *")
    case .is: ("gets or has a value", "مقداری می‌گیرد یا دارد")
    case .missing: ("not on record", "ثبت نشده")
    case .between: ("from one value to another", "از مقداری تا مقداری")
    case .of: ("weighed by a field, or part of a group", "به وزن یک فیلد، یا بخشی از یک گروه")
    case .all: ("every agency that can", "هر دستگاهی که می‌تواند")
    case .half: ("half of those that can", "نیمی از آنها که می‌توانند")
    case .largest: ("those with the most of a field", "بیشترین‌ها از یک فیلد")
    case .smallest: ("those with the least of a field", "کمترین‌ها از یک فیلد")
    case .likelier: ("by each agency's own chance", "به احتمال خود هر دستگاه")
    case .agencies: ("any of all agencies", "هر یک از دستگاه‌ها")
    case .services: ("the services of agencies", "خدمت‌های دستگاه‌ها")
    case .events: ("what happened when", "چه چیزی کی رخ داد")
    case .connect: ("become connected", "متصل شدن")
    case .start: ("begin to connect", "آغاز اتصال")
    case .disconnect: ("are no longer connected", "دیگر متصل نیستند")
    case .waive: ("get time until a day", "تا روزی فرصت گرفتن")
    case .moves: ("to another day", "به روزی دیگر")
    case .then: ("a question under these changes", "پرسشی با این تغییرها")
    case .percentWord: ("of a hundred", "از صد")
    case .today: ("the day questions stand on", "روزی که پرسش‌ها بر آن است")
    case .deadline: ("the day by which agencies must connect", "روز پایان مهلت اتصال")
    case .threshold:
      ("share of services in the own window that counts", "سهم لازم از خدمات در پنجره خود")
    case .last: ("the last answer", "آخرین پاسخ")
    case .connected: ("agencies connected", "دستگاه‌های متصل")
    case .connecting: ("agencies connecting", "دستگاه‌های در حال اتصال")
    case .unconnected: ("agencies unconnected", "دستگاه‌های متصل‌نشده")
    case .waived: ("agencies with time granted", "دستگاه‌های دارای فرصت")
    case .overdue: ("past the deadline", "مهلت‌گذشته")
    case .day: ("days", "روز")
    case .week: ("weeks", "هفته")
    case .month: ("months", "ماه")
    case .yes: ("true", "درست")
    case .no: ("not true", "نادرست")
    }
  }

  /// Its Persian spellings, the one that reads best in a sentence of changes first.
  var persianForms: [String] {
    let forms = Vocabulary.persianForms(word)
    let preferred: String? =
      switch self {
      case .connect: "متصل شوند"
      case .start: "آغاز کنند"
      case .disconnect: "قطع شوند"
      case .waive: "فرصت یابند"
      default: nil
      }
    return (preferred.map { [$0] } ?? []) + forms
  }
}
