extension PersianWording {
  /// Words that stand for themselves: names of columns, statuses, verdicts.
  static let words: [String: String] = [
    ", ": "، ",
    "; ": "؛ ",
    "scenario {1}": "سناریو {1}",
    "status": "وضعیت",
    "Assumes": "با فرض",
    "Notes": "یادداشت‌ها",
  ]
}
