import AgencyModel
import CommandLanguage
import Wording

/// Help on a task rather than a command: `help what if`, `help export`.
struct HelpTopic: Sendable {
  let title: Phrase
  /// The words that find it, in both languages, folded when compared.
  let words: [String]
  /// What to do, a sentence each.
  let advice: [Phrase]
  /// Statements that run as written on `sample azar`.
  let examples: [String]

  static func named(_ key: String) -> HelpTopic? {
    all.first { $0.words.contains { Folding.key($0) == key } }
  }

  static let all: [HelpTopic] = [
    HelpTopic(
      title: "What would happen if …",
      words: ["what if", "what-if", "change", "changes", "چه می‌شود اگر", "تغییر"],
      advice: [
        "'if' asks any question under changes and keeps nothing; 'apply' keeps the changes in a scenario.",
        "'N agencies' leaves open which; '5 largest by requests' names them.",
      ],
      examples: [
        "if 20 agencies connect by deadline", "if banks connect then status by sector",
        "scenario banks-first; apply banks connect by 20 azar; compare base, banks-first",
      ]),
    HelpTopic(
      title: "Take an answer elsewhere",
      words: ["export", "excel", "output", "write", "file", "خروجی", "اکسل", "پرونده"],
      advice: [
        "After any question: 'to FILE' writes it, in the format of the file's ending; 'as FORMAT' says it.",
        "Formats: table, csv, tsv, json, jsonl, markdown, html, chart, xlsx, sqlite.",
        "'last as FORMAT' gives the last answer again in another format.",
      ],
      examples: ["status by sector as csv", "status as markdown", "last as json"]),
    HelpTopic(
      title: "Load your own data",
      words: ["import", "data", "database", "csv", "xlsx", "داده", "داده‌ها", "ورود داده"],
      advice: [
        "'load FILE' reads CSV, JSON, XLSX, SQLite or a folder of them, with English or Persian headers.",
        "'with FIELD = COLUMN' names a column that was not recognized; 'check' lists what is wrong with the data.",
      ],
      examples: ["load sample azar", "fields", "check"]),
    HelpTopic(
      title: "How likely is it?",
      words: ["probability", "likely", "risk", "احتمال", "ریسک"],
      advice: [
        "'chance' takes each agency's own chance or plan; without any, say one: if unconnected chance is 80% then chance ….",
        "'when' tells the dates, 'sensitivity' what moves the chance most, 'backtest' how such forecasts have done.",
      ],
      examples: [
        "if connecting chance is 80%, unconnected chance is 40% then chance connected >= 131 by deadline"
      ]),
    HelpTopic(
      title: "How many must connect?",
      words: ["target", "goal", "how many", "هدف", "چند دستگاه"],
      advice: [
        "'need' tells the fewest agencies, if they are the right ones and whichever they are; 'plan' says whom in which week."
      ],
      examples: [
        "need connected% >= 95% by deadline", "plan 3 agencies per week for connected% by deadline",
      ]),
    HelpTopic(
      title: "Dates and deadlines",
      words: ["date", "dates", "calendar", "تاریخ", "تقویم"],
      advice: [
        "Dates are Solar Hijri (30 azar 1401, 1401-09-30) or Gregorian (21 dec 2022); 'today', 'deadline' and '+ 2 weeks' work too.",
        "'set calendar' chooses how they are shown, 'set today' on which day questions stand.",
      ],
      examples: ["if deadline moves by 2 weeks then status", "set calendar gregorian; status"]),
    HelpTopic(
      title: "Persian",
      words: ["persian", "farsi", "language", "فارسی", "زبان"],
      advice: [
        "Every word of the language has a Persian form, and both may be mixed.",
        "'set language fa' turns answers, errors and help to Persian; 'set language en' turns them back.",
      ],
      examples: ["اگر ۲۰ دستگاه تا ۳۰ آذر متصل شوند", "وضعیت به تفکیک بخش"]),
    HelpTopic(
      title: "Scripts",
      words: ["script", "loop", "automation", "اسکریپت", "حلقه"],
      advice: [
        "'log to FILE.wnd' writes the session as a script; 'run FILE.wnd' or 'wnd FILE.wnd' runs one; 'param' declares what may be given.",
        "'sweep' asks one question for many values at once.",
      ],
      examples: ["sweep n from 0 to 26 step 13: if n agencies connect by deadline", "log"]),
    HelpTopic(
      title: "Where a figure comes from",
      words: ["method", "formula", "why", "assumptions", "روش", "فرمول", "چرا"],
      advice: [
        "'explain last' tells what the last answer was reckoned from, the formula with its numbers, and the method.",
        "'explain AGENCY' tells why an agency has its status.",
      ],
      examples: ["status; explain last", "explain nomadic-affairs"]),
    HelpTopic(
      title: "Take something back",
      words: ["mistake", "revert", "back", "اشتباه", "برگشت"],
      advice: [
        "'undo' takes back the last change, 'redo' makes it again; asking never changes anything."
      ],
      examples: ["set threshold 50%; undo; redo", "log"]),
  ]
}
