import AgencyModel

/// Every word of the language with its other English forms and its Persian ones: the one table.
///
/// A Persian form may be several words; the lexer joins them. Fields have their Persian names in
/// the model's field catalog, since files use them too.
public enum Vocabulary {
  struct Entry {
    let word: String
    let english: [String]
    let persian: [String]
    init(_ word: String, _ english: [String] = [], fa persian: [String] = []) {
      (self.word, self.english, self.persian) = (word, english, persian)
    }
  }

  static let keywords: [Entry] = [
    Entry("by", fa: ["تا", "به تفکیک", "بر حسب", "برحسب", "توسط"]),
    Entry("on", fa: ["در روز"]),
    Entry("at", fa: ["در تاریخ"]),
    Entry("until", fa: ["تا پایان"]),
    Entry("from", fa: ["از"]),
    Entry("to", fa: ["به"]),
    Entry("step", fa: ["گام", "با گام"]),
    Entry("where", fa: ["که", "جایی که", "با شرط"]),
    Entry("show", fa: ["نمایش"]),
    Entry("sort", fa: ["مرتب", "به ترتیب"]),
    Entry("descending", ["desc"], fa: ["نزولی"]),
    Entry("ascending", ["asc"], fa: ["صعودی"]),
    Entry("limit", ["first"], fa: ["حداکثر"]),
    Entry("as", fa: ["به صورت", "به شکل", "به عنوان"]),
    Entry("with", fa: ["با"]),
    Entry("because", fa: ["زیرا", "چون", "به دلیل"]),
    Entry("and", fa: ["و"]),
    Entry("or", fa: ["یا"]),
    Entry("not", fa: ["نه"]),
    Entry("in", fa: ["در", "یکی از"]),
    Entry("like", fa: ["شبیه"]),
    Entry(
      "is", ["are", "becomes", "become"], fa: ["است", "باشد", "شود", "بشود", "باشند", "شوند"]),
    Entry("missing", ["unknown"], fa: ["نامعلوم", "نامشخص"]),
    Entry("between", fa: ["بین"]),
    Entry("of", fa: ["به وزن", "از میان"]),
    Entry("all", ["every"], fa: ["همه", "همه‌ی", "تمام"]),
    Entry("half", fa: ["نیمی از", "نصف", "نیمی"]),
    Entry("largest", ["biggest"], fa: ["بزرگ‌ترین", "بزرگترین"]),
    Entry("smallest", fa: ["کوچک‌ترین", "کوچکترین"]),
    Entry(
      "likelier", ["likelier first"], fa: ["محتمل‌ترها اول", "محتملترها اول", "با اولویت محتمل‌ترها"]),
    Entry("agencies", ["agency"], fa: ["دستگاه", "دستگاه‌ها", "دستگاهها"]),
    Entry("services", ["service"], fa: ["خدمت‌ها"]),
    Entry("events", ["event"], fa: ["رویداد", "رویدادها"]),
    Entry(
      "connect", ["connects"],
      fa: ["متصل شود", "متصل شوند", "متصل بشوند", "متصل گردند", "وصل شوند", "وصل شود"]),
    Entry("start", ["starts"], fa: ["آغاز کند", "آغاز کنند", "شروع کند", "شروع کنند"]),
    Entry("disconnect", ["disconnects"], fa: ["قطع شود", "قطع شوند"]),
    Entry(
      "waive", ["waives"],
      fa: ["مهلت یابد", "مهلت یابند", "فرصت یابد", "فرصت یابند", "معاف شود", "معاف شوند"]),
    Entry("moves", ["move"], fa: ["تمدید شود", "جابجا شود", "جابه‌جا شود"]),
    Entry("then", fa: ["آنگاه", "آن‌گاه", "پس"]),
    Entry("percent", fa: ["درصد"]),
    Entry("today", fa: ["امروز"]),
    Entry("deadline", fa: ["موعد", "مهلت"]),
    Entry("threshold", fa: ["آستانه"]),
    Entry("last", fa: ["آخرین"]),
    Entry("connected", fa: ["متصل"]),
    Entry("connecting", fa: ["در حال اتصال"]),
    Entry("unconnected", fa: ["متصل‌نشده", "متصل نشده", "غیرمتصل", "غیر متصل"]),
    Entry("waived", fa: ["مهلت‌دار", "دارای فرصت", "معاف"]),
    Entry("overdue", fa: ["سررسیدگذشته", "مهلت‌گذشته", "مهلت گذشته"]),
    Entry("day", ["days"], fa: ["روز"]),
    Entry("week", ["weeks"], fa: ["هفته"]),
    Entry("month", ["months"], fa: ["ماه"]),
    Entry("yes", ["true"], fa: ["بله", "بلی"]),
    Entry("no", ["false"], fa: ["خیر"]),
  ]

  static let commands: [Entry] = [
    Entry("load", fa: ["بارگذاری"]),
    Entry("fields", fa: ["فیلدها", "ستون‌ها"]),
    Entry("check", fa: ["بررسی"]),
    Entry("status", fa: ["وضعیت"]),
    Entry("list", fa: ["فهرست"]),
    Entry("verify", fa: ["راستی‌آزمایی"]),
    Entry("stages", fa: ["مرحله‌ها", "مراحل"]),
    Entry("matrix", fa: ["ماتریس"]),
    Entry("docket", fa: ["پرونده‌ها"]),
    Entry("explain", fa: ["توضیح", "چرا"]),
    Entry("if", fa: ["اگر"]),
    Entry("need", fa: ["نیاز", "لازم"]),
    Entry("apply", fa: ["اعمال"]),
    Entry("chance", fa: ["احتمال"]),
    Entry("plan", fa: ["برنامه"]),
    Entry("when", fa: ["کی", "چه وقت"]),
    Entry("forecast", fa: ["پیش‌بینی"]),
    Entry("sensitivity", fa: ["حساسیت"]),
    Entry("backtest", fa: ["آزمون گذشته", "پس‌آزمون"]),
    Entry("sweep", fa: ["پیمایش"]),
    Entry("scenario", fa: ["سناریو"]),
    Entry("scenarios", fa: ["سناریوها"]),
    Entry("drop", fa: ["حذف"]),
    Entry("compare", fa: ["مقایسه"]),
    Entry("diff", fa: ["تفاوت"]),
    Entry("undo", fa: ["واگرد"]),
    Entry("redo", fa: ["ازنو"]),
    Entry("log", fa: ["گزارش‌کار"]),
    Entry("history", fa: ["تاریخچه"]),
    Entry("set", fa: ["تنظیم"]),
    Entry("settings", fa: ["تنظیمات"]),
    Entry("reconcile", fa: ["تطبیق"]),
    Entry("let", fa: ["بگذار"]),
    Entry("group", fa: ["گروه"]),
    Entry("define", fa: ["تعریف"]),
    Entry("for", fa: ["برای"]),
    Entry("param", fa: ["پارامتر"]),
    Entry("assert", fa: ["ادعا"]),
    Entry("print", fa: ["چاپ"]),
    Entry("run", fa: ["اجرا"]),
    Entry("save", fa: ["ذخیره"]),
    Entry("open", fa: ["باز کن", "گشودن"]),
    Entry("help", fa: ["راهنما", "کمک"]),
    Entry("quit", ["exit"], fa: ["خروج"]),
  ]

  /// Words that a single command knows; everywhere else they are names like any other.
  static let options: [Entry] = [
    Entry("strict", fa: ["سخت‌گیرانه"]),
    Entry("table", fa: ["جدول"]),
    Entry("query", fa: ["پرسش", "پرس‌وجو"]),
  ]

  /// Values that files and questions write in Persian, by their English word.
  static let values: [Entry] = [
    Entry("bank", ["banks"], fa: ["بانک", "بانک‌ها"]),
    Entry("university", ["universities"], fa: ["دانشگاه", "دانشگاه‌ها"]),
    Entry("hospital", ["hospitals"], fa: ["بیمارستان", "بیمارستان‌ها"]),
    Entry(
      "ministry", ["ministries"], fa: ["وزارتخانه", "وزارتخانه‌ها", "وزارت‌خانه", "وزارت‌خانه‌ها"]),
    Entry("organization", ["organizations"], fa: ["سازمان", "سازمان‌ها"]),
    Entry("company", ["companies"], fa: ["شرکت", "شرکت‌ها"]),
    Entry("body", ["bodies"], fa: ["نهاد", "نهادها"]),
    Entry("electronic", fa: ["الکترونیکی", "غیرحضوری"]),
    Entry("physical", fa: ["فیزیکی", "حضوری"]),
    Entry("justified", fa: ["موجه"]),
    Entry("unjustified", fa: ["ناموجه"]),
  ]

  /// What a folded spelling means to the grammar.
  struct Meaning {
    /// The spelling itself, folded.
    let key: String
    /// The English word it stands for, and the keyword that this is; none when the spelling only
    /// begins phrases.
    var word: String?
    var keyword: Keyword?
    /// The phrases that begin with it, longest first: the keys of the words after the first, and
    /// the English word.
    var phrases: [(rest: [String], word: String)] = []
  }

  /// The meaning of a folded spelling, if the grammar has one for it.
  static func meaning(ofKey key: String) -> Meaning? {
    guard let meaning = meanings[hash(key)], meaning.key.utf8.elementsEqual(key.utf8) else {
      return nil
    }
    return meaning
  }

  /// FNV-1a over the bytes. Comparing strings as Swift does would normalize Persian spellings at
  /// every look-up, for which the table is asked too often.
  private static func hash(_ key: String) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in key.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return hash
  }

  /// The English value that a word stands for (`بانک‌ها` and `banks` are `bank`).
  public static func value(forKey key: String) -> String? { valueWords[key] }

  /// Every form of a keyword: as errors show it, its other English forms, the Persian ones.
  static func forms(of keyword: Keyword) -> [String] {
    let entry = keywords.first { $0.word == keyword.word }
    return [keyword.spelling, keyword.word] + (entry.map { $0.english + $0.persian } ?? [])
  }

  /// The Persian spelling of a word, the first of its forms.
  public static func persian(_ word: String) -> String? {
    (keywords + commands + options + values).first { $0.word == word }?.persian.first
  }

  /// Every form of every keyword, and of every word that a single command knows, in both languages.
  public static let keywordForms = forms(of: keywords + options)

  /// Every form of every command, in both languages.
  public static let commandForms = forms(of: commands)

  private static func forms(of entries: [Entry]) -> [String] {
    entries.flatMap { [$0.word] + $0.english + $0.persian }
  }

  /// Every Persian spelling of a word.
  public static func persianForms(_ word: String) -> [String] {
    (keywords + commands + options + values).first { $0.word == word }?.persian ?? []
  }

  private static let meanings: [UInt64: Meaning] = {
    var meanings: [UInt64: Meaning] = [:]
    for entry in keywords + commands + options {
      for form in [entry.word] + entry.english + entry.persian {
        let parts = form.split(separator: " ").map { Folding.key($0) }
        var meaning = meanings[hash(parts[0])] ?? Meaning(key: parts[0])
        if parts.count == 1 {
          meaning.word = entry.word
          meaning.keyword = Keyword(canonical: entry.word)
        } else {
          meaning.phrases.append((Array(parts.dropFirst()), entry.word))
          meaning.phrases.sort { $0.rest.count > $1.rest.count }
        }
        meanings[hash(parts[0])] = meaning
      }
    }
    return meanings
  }()

  private static let valueWords: [String: String] = {
    var words: [String: String] = [:]
    for entry in values {
      for form in [entry.word] + entry.english + entry.persian {
        words[Folding.key(form)] = entry.word
      }
    }
    return words
  }()
}
