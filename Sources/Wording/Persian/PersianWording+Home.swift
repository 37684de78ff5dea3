extension PersianWording {
  /// How the program is called: `--help` and the manual page.
  static let home: [String: String] = [
    "what-if questions about agencies and the national window":
      "پرسش‌های «چه می‌شود اگر» درباره دستگاه‌ها و پنجره ملی خدمات",
    "the shell; begin with: load sample azar": "پوسته؛ با این آغاز کنید: load sample azar",
    "the shell with data, or a saved session, loaded": "پوسته، با داده‌ها یا نشستی ذخیره‌شده",
    "run a script; --help lists its parameters":
      "اجرای یک دستورنامه؛ ‎--help‎ پارامترهایش را فهرست می‌کند",
    "run and leave": "اجرا و خروج",
    "statements from a pipe": "دستورها از لوله",
    "one statement a line in, one JSON answer a line out":
      "در هر سطر ورودی یک دستور، در هر سطر خروجی یک پاسخ JSON",
    "read and resolve a script, run nothing": "خواندن و وارسی دستورنامه، بی‌آنکه چیزی اجرا شود",
    "run these statements, and leave": "اجرای این دستورها و خروج",
    "the format of answers": "قالب پاسخ‌ها",
    "the day that questions stand on": "روزی که پرسش‌ها بر آن استوارند",
    "the seed of simulated chances": "بذر احتمال‌های شبیه‌سازی‌شده",
    "the language of answers, errors and help; else the locale's":
      "زبان پاسخ‌ها، خطاها و راهنما؛ وگرنه زبان سامانه",
    "read and resolve a script, and run nothing":
      "خواندن و وارسی دستورنامه، بی‌آنکه چیزی اجرا شود",
    "go on after a statement that failed": "ادامه پس از دستوری که انجام نشد",
    "leave out init.wnd, which begins a session at a terminal":
      "نخواندن init.wnd که نشست پایانه با آن آغاز می‌شود",
    "the version of the program and of the language": "نسخه برنامه و نسخه زبان",
    "how it is called; after a script, its parameters":
      "شیوه فراخوانی؛ پس از یک دستورنامه، پارامترهای آن",
    "Exit status:": "وضعیت خروج:",
    "a statement failed": "دستوری انجام نشد",
    "bad usage": "فراخوانی نادرست",
    "an assertion failed": "ادعایی برقرار نبود",
    "Name": "نام",
    "Synopsis": "شیوه فراخوانی",
    "Description": "شرح",
    "Options": "گزینه‌ها",
    "Commands": "فرمان‌ها",
    "Settings": "تنظیمات",
    "Formats": "قالب‌ها",
    "Files": "پرونده‌ها",
    "Environment": "متغیرهای محیطی",
    "Exit status": "وضعیت خروج",
  ]
}
