import AgencyModel

/// The words that cells use for the model's closed lists, in English and Persian.
///
/// Looked up by ``Folding/key(_:)``, so that case, spaces, joiners and hyphens do not matter.
enum Words {
  /// Cells that say that nothing is recorded.
  static func isMissing(_ text: String) -> Bool {
    guard text.utf8.count <= 24, let first = text.utf8.first else { return text.isEmpty }
    // The first bytes of the words below; most cells are let through without a look-up.
    switch first {
    case UInt8(ascii: "n"), UInt8(ascii: "N"), 0xD9: return missing.contains(Folding.key(text))
    case UInt8(ascii: "-"), 0xE2: return ["-", "–", "—"].contains(text)
    default: return false
    }
  }

  private static let missing: Set<String> = ["na", "n/a", "null", "نامشخص"]

  /// The word of a list for what a service does not have, where a cell says NA or n/a.
  ///
  /// In other columns that says that nothing is recorded. Where the answers are yes, no and NA it is
  /// an answer: that a service without a payment cannot be paid for on line is known.
  ///
  /// - Returns: `nil` where the list has no such word, or the cell says something else.
  static func notApplicable(_ text: String, of options: [String]) -> String? {
    guard text.utf8.count <= 24, let first = text.utf8.first,
      first == UInt8(ascii: "n") || first == UInt8(ascii: "N"), options == FieldCatalog.stageForms
    else { return nil }
    return ["na", "n/a", "n.a."].contains(Folding.key(text)) ? "absent" : nil
  }

  /// The model's word for a cell of a choice field, or `nil` if it is none of them.
  ///
  /// - Parameter options: The words of the field's list.
  static func choice(_ text: String, of options: [String]) -> String? {
    if options.contains(text) { return text }
    let key = Folding.key(text)
    if let option = options.first(where: { Folding.key($0) == key }) { return option }
    for list in lists where list.options == options { return list.words[key] }
    return nil
  }

  static func truth(_ text: String) -> Bool? {
    switch Folding.key(text) {
    case "y", "yes", "true", "بله", "بلی", "آری", "اری": true
    case "n", "no", "false", "خیر": false
    default: nil
    }
  }

  /// The English name of a sector written in Persian; any other text as it is.
  static func sector(_ text: String) -> String { sectors[Folding.key(text)] ?? text }

  /// Whether a row's name says that the row adds up others.
  static func isTotal(_ text: String) -> Bool {
    text.utf8.count <= 24 && totals.contains(Folding.key(text))
  }

  /// Whether the bytes of a text begin as one of those might.
  static func mayBeTotal(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard text.count <= 24, let first = text.first else { return false }
    switch first {
    case UInt8(ascii: "t"), UInt8(ascii: "T"), UInt8(ascii: "g"), UInt8(ascii: "G"),
      UInt8(ascii: "s"), UInt8(ascii: "S"):
      return true
    // Jeem and meem, and what folding leaves out before them.
    case 0xD8: return text.count > 1 && text[1] == 0xAC
    case 0xD9: return text.count > 1 && (text[1] == 0x85 || text[1] == 0x80 || text[1] > 0x8A)
    default: return first <= 0x2D || first == 0x5F || first >= 0xC2 && first < 0xD8 || first >= 0xE1
    }
  }

  private static let totals: Set<String> = Set(
    ["total", "grand total", "sum", "subtotal", "جمع", "جمع کل", "مجموع", "مجموع کل"]
      .map(Folding.key))

  private struct List {
    let options: [String]
    let words: [String: String]

    init(_ options: [String], _ words: [(model: String, spellings: [String])]) {
      self.options = options
      var table: [String: String] = [:]
      for (model, spellings) in words {
        for spelling in spellings { table[Folding.key(spelling)] = model }
      }
      self.words = table
    }
  }

  private static let lists: [List] = [
    List(
      FieldCatalog.statuses,
      [
        ("connected", ["متصل", "متصل شده", "وصل"]),
        ("connecting", ["در حال اتصال"]),
        ("unconnected", ["not connected", "متصل نشده", "غیرمتصل", "عدم اتصال"]),
        ("waived", ["معاف", "دارای فرصت"]),
      ]),
    List(
      FieldCatalog.stageForms,
      [
        ("electronic", ["online", "الکترونیکی", "الکترونیک", "غیرحضوری"] + yes),
        ("physical", ["in person", "فیزیکی", "حضوری"] + no),
        ("absent", ["none", "not applicable", "ندارد"]),
      ]),
    List(
      FieldCatalog.rulings,
      [
        ("justified", ["موجه"]),
        ("unjustified", ["ناموجه", "غیرموجه"]),
        ("unjudged", ["بررسی نشده"]),
      ]),
    List(
      FieldCatalog.progressSteps,
      [
        ("none", ["هیچ", "ندارد"]),
        ("meeting", ["جلسه"]),
        ("agreement", ["توافق", "تفاهم‌نامه"]),
        ("building", ["در حال ساخت", "ساخت"]),
        ("testing", ["test", "آزمون", "تست"]),
        ("live", ["زنده", "عملیاتی"]),
      ]),
    List(
      ["own", "parent", "none"],
      [
        ("own", ["خود", "پنجره خود"]),
        ("parent", ["مادر", "پنجره مادر", "دستگاه مادر"]),
        ("none", ["ندارد", "هیچ"]),
      ]),
  ]

  /// In a column that says whether a stage is electronic.
  private static let yes = ["y", "yes", "بله", "بلی"]
  private static let no = ["n", "no", "خیر"]

  private static let sectors: [String: String] = {
    var sectors: [String: String] = [:]
    let names = [
      ("ministry", ["وزارتخانه", "وزارتخانه‌ها", "وزارت"]),
      ("organization", ["سازمان", "سازمان‌ها"]),
      ("bank", ["بانک", "بانک‌ها"]),
      ("university", ["دانشگاه", "دانشگاه‌ها"]),
      ("hospital", ["بیمارستان", "بیمارستان‌ها"]),
      ("company", ["شرکت", "شرکت‌ها"]),
      ("body", ["نهاد", "نهادها"]),
    ]
    for (english, spellings) in names {
      for spelling in spellings { sectors[Folding.key(spelling)] = english }
    }
    return sectors
  }()
}
