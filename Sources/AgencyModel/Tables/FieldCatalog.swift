/// The fields that the model itself knows; a file may bring others.
public enum FieldCatalog {
  public static func fields(of kind: TableKind) -> [Field] {
    switch kind {
    case .agencies: agencies
    case .services: services
    case .events: events
    }
  }

  public static let progressSteps = ["none", "meeting", "agreement", "building", "testing", "live"]
  public static let rulings = ["unjudged", "justified", "unjustified"]
  public static let stageForms = ["electronic", "physical", "absent"]
  public static let statuses = Status.allCases.map(\.name)

  public static let agencies: [Field] = [
    Field("id", .text, "short, stable name", synonyms: ["agency_id", "code", "شناسه", "کد"]),
    Field(
      "name", .text, "name in English", synonyms: ["agency", "title", "agency_name", "نام انگلیسی"]),
    Field(
      "name_fa", .text, "name in Persian",
      synonyms: ["persian_name", "نام", "نام دستگاه", "دستگاه", "نام فارسی", "عنوان"]),
    Field(
      "sector", .text, "sector", synonyms: ["type", "category", "بخش", "حوزه", "نوع", "نوع دستگاه"]),
    Field(
      "parent", .text, "id of the agency above it",
      synonyms: ["parent_id", "ministry", "دستگاه مادر", "دستگاه بالادست", "وزارتخانه"]),
    Field(
      "declared", .choice(statuses), "what the agency says of itself",
      synonyms: ["status", "self_declared", "وضعیت", "خوداظهاری", "وضعیت اعلامی"]),
    Field(
      "verified", .choice(statuses), "what the monitoring body has confirmed",
      synonyms: ["confirmed", "راستی‌آزمایی", "وضعیت تاییدشده", "تایید شده"]),
    Field(
      "services", .count, "services it is responsible for",
      synonyms: ["service_count", "خدمات", "تعداد خدمات", "تعداد خدمت"]),
    Field(
      "own_window", .count, "of those, in its own window on the portal",
      synonyms: ["in_window", "own", "پنجره واحد", "در پنجره واحد", "خدمات در پنجره"]),
    Field(
      "parent_window", .count, "of those, only inside its parent's window",
      synonyms: ["پنجره دستگاه مادر", "در پنجره مادر"]),
    Field(
      "electronic", .count, "of those, with an electronic intake",
      synonyms: ["electronic_services", "الکترونیکی", "خدمات الکترونیکی", "غیرحضوری"]),
    Field(
      "requests", .number, "requests a year",
      synonyms: ["volume", "requests_per_year", "درخواست", "درخواست‌ها", "تعداد درخواست", "مراجعات"]),
    Field(
      "progress", .choice(progressSteps), "how far the technical work is",
      synonyms: ["stage", "پیشرفت", "مرحله", "مرحله فنی"]),
    Field("reason", .text, "why it is not connected", synonyms: ["cause", "دلیل", "علت"]),
    Field(
      "ruling", .choice(rulings), "what the committee says of the reason",
      synonyms: ["decision", "رای", "رأی", "تعیین تکلیف", "رای کمیته"]),
    Field(
      "body", .text, "the committee's body that ruled", synonyms: ["ruled_by", "مرجع", "مرجع رای"]),
    Field(
      "waived_until", .day, "last day of the time granted",
      synonyms: ["waiver", "waiver_until", "فرصت تا", "پایان فرصت", "مهلت اعطایی"]),
    Field(
      "last_action", .day, "day of the last recorded step",
      synonyms: ["last_step", "آخرین اقدام", "تاریخ آخرین اقدام"]),
    Field(
      "planned", .day, "its day on the timetable",
      synonyms: ["planned_on", "plan", "جدول زمان‌بندی", "زمان‌بندی", "تاریخ برنامه"]),
    Field(
      "connected_on", .day, "day it went live",
      synonyms: ["connection_date", "تاریخ اتصال", "روز اتصال"]),
    Field(
      "chance", .share, "judged chance that it connects by the deadline",
      synonyms: ["probability", "likelihood", "احتمال", "شانس"]),
    Field(
      "effort", .number, "onboarding work left, person-weeks",
      synonyms: ["person_weeks", "کار", "نفر-هفته", "نفرهفته"]),
  ]

  public static let services: [Field] = [
    Field("id", .text, "short, stable name", synonyms: ["service_id", "code", "شناسه", "کد"]),
    Field(
      "agency", .text, "id of its agency",
      synonyms: ["agency_id", "owner", "دستگاه", "شناسه دستگاه"]),
    Field(
      "name", .text, "name", synonyms: ["service", "title", "نام", "خدمت", "نام خدمت", "عنوان"]),
    Field(
      "intake", .choice(stageForms), "how it is requested",
      synonyms: ["request", "دریافت", "ثبت درخواست"]),
    Field("processing", .choice(stageForms), "how it is worked on", synonyms: ["پردازش", "انجام"]),
    Field(
      "delivery", .choice(stageForms), "how the result is handed over",
      synonyms: ["output", "تحویل", "ارائه"]),
    Field(
      "window", .choice(["own", "parent", "none"]), "the window it is offered in",
      synonyms: ["portal", "پنجره"]),
    Field(
      "requests", .number, "requests a year",
      synonyms: ["volume", "requests_per_year", "درخواست", "درخواست‌ها", "تعداد درخواست"]),
  ]

  public static let events: [Field] = [
    Field("date", .day, "the day", synonyms: ["day", "on", "تاریخ", "روز"]),
    Field(
      "agency", .text, "id of the agency", synonyms: ["agency_id", "id", "دستگاه", "شناسه دستگاه"]),
    Field(
      "status", .choice(statuses), "the status from that day on",
      synonyms: ["new_status", "event", "وضعیت"]),
    Field("note", .text, "what was recorded", synonyms: ["comment", "یادداشت", "توضیح"]),
  ]
}
