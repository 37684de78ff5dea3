/// Who the agencies of `sample demo` are: kinds that exist, under names that are invented.
///
/// Every name ends in "(demo)", in Persian «(نمونه)», so that a row that leaves the shell still
/// says what it is.
struct DemoName {
  var id: String
  var name: String
  var persianName: String
  var sector: DemoSector
  /// The id of the agency above it, where there is one.
  var parent: String?

  private init(
    _ id: String, _ name: String, _ persianName: String, _ sector: DemoSector,
    parent: String? = nil
  ) {
    self.id = id
    self.name = "\(name) (demo)"
    self.persianName = "\(persianName) (نمونه)"
    self.sector = sector
    self.parent = parent
  }

  /// 144 names: 22 banks, 18 companies, 16 hospitals, 16 ministries, 46 organizations and
  /// 26 universities.
  static func all() -> [DemoName] {
    var names: [DemoName] = []
    for plant in plants.prefix(22) {
      names.append(DemoName("\(plant.id)-bank", "\(plant.name) Bank", "بانک \(plant.fa)", .bank))
    }
    for (index, plant) in plants.prefix(18).enumerated() {
      let trade = trades[index % trades.count]
      names.append(
        DemoName(
          "\(plant.id)-company", "\(plant.name) \(trade.name) Company",
          "شرکت \(trade.fa) \(plant.fa)", .company,
          parent: index % 3 == 0 ? nil : "\(domains[index % domains.count].id)-ministry"))
    }
    for (index, plant) in plants.prefix(16).enumerated() {
      names.append(
        DemoName(
          "\(plant.id)-hospital", "\(plant.name) Hospital", "بیمارستان \(plant.fa)", .hospital,
          parent: index % 2 == 0 ? nil : "\(plant.id)-university"))
    }
    for domain in domains {
      names.append(
        DemoName(
          "\(domain.id)-ministry", "Ministry of \(domain.name)", "وزارت \(domain.fa)", .ministry))
    }
    for (index, domain) in domains.enumerated() {
      // The last two domains have no third organization, which makes 46.
      for (place, task) in tasks.prefix(index < 14 ? 3 : 2).enumerated() {
        names.append(
          DemoName(
            "\(domain.id)-\(task.id)", "\(domain.name) \(task.name) Organization",
            "سازمان \(task.fa) \(domain.fa)", .organization,
            parent: (index + place) % 5 == 4 ? nil : "\(domain.id)-ministry"))
      }
    }
    for plant in plants {
      names.append(
        DemoName(
          "\(plant.id)-university", "\(plant.name) University", "دانشگاه \(plant.fa)", .university))
    }
    return names
  }

  private typealias Word = (id: String, name: String, fa: String)

  private static let plants: [Word] = [
    ("narvan", "Narvan", "نارون"), ("sepidar", "Sepidar", "سپیدار"), ("afra", "Afra", "افرا"),
    ("shamshad", "Shamshad", "شمشاد"), ("aqaqia", "Aqaqia", "اقاقیا"),
    ("nilufar", "Nilufar", "نیلوفر"), ("nastaran", "Nastaran", "نسترن"),
    ("yasaman", "Yasaman", "یاسمن"), ("bidmeshk", "Bidmeshk", "بیدمشک"),
    ("senobar", "Senobar", "صنوبر"), ("arghavan", "Arghavan", "ارغوان"),
    ("chenar", "Chenar", "چنار"), ("toska", "Toska", "توسکا"), ("sanjed", "Sanjed", "سنجد"),
    ("zaferan", "Zaferan", "زعفران"), ("kajestan", "Kajestan", "کاجستان"),
    ("gerdu", "Gerdu", "گردو"), ("anar", "Anar", "انار"), ("badam", "Badam", "بادام"),
    ("shahtut", "Shahtut", "شاه‌توت"), ("zeytun", "Zeytun", "زیتون"),
    ("reyhan", "Reyhan", "ریحان"), ("avishan", "Avishan", "آویشن"),
    ("zereshk", "Zereshk", "زرشک"), ("baharnarenj", "Baharnarenj", "بهارنارنج"),
    ("shaqayeq", "Shaqayeq", "شقایق"),
  ]

  private static let domains: [Word] = [
    ("crafts", "Crafts", "هنرهای دستی"), ("dwellings", "Dwellings", "سکونت"),
    ("harbours", "Harbours", "بندرها"), ("leisure", "Leisure", "فراغت"),
    ("libraries", "Libraries", "کتابخانه‌ها"), ("lighting", "Lighting", "روشنایی"),
    ("markets", "Markets", "بازارها"), ("minerals", "Minerals", "کانی‌ها"),
    ("orchards", "Orchards", "باغ‌ها"), ("records", "Records", "اسناد"),
    ("rivers", "Rivers", "رودها"), ("roads", "Rural Roads", "راه‌های روستایی"),
    ("savings", "Savings", "پس‌انداز"), ("skills", "Skills", "مهارت‌ها"),
    ("weather", "Weather", "هواشناسی"), ("wellbeing", "Wellbeing", "تندرستی"),
  ]

  private static let tasks: [Word] = [
    ("inspection", "Inspection", "بازرسی"), ("research", "Research", "پژوهش"),
    ("licensing", "Licensing", "پروانه‌های"),
  ]

  private static let trades: [Word] = [
    ("water", "Water", "آب"), ("power", "Power", "برق"), ("gas", "Gas", "گاز"),
    ("transport", "Transport", "حمل‌ونقل"), ("housing", "Housing", "مسکن"),
    ("insurance", "Insurance", "بیمه"),
  ]
}
