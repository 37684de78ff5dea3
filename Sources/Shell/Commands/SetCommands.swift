import AgencyModel
import Answers
import CommandLanguage
import WhatIf
import Wording

/// One thing that `set` changes.
struct Setting: Sendable {
  let name: String
  let summary: Phrase
  /// The value in words.
  let value: @Sendable (Session) -> Phrase
  /// Reads a value after the name; `nil` puts the default back.
  let parse:
    @Sendable (inout Parser) throws(Diagnostic) -> (
      @Sendable (inout Settings, Session) throws(Diagnostic) -> Void
    )

  static let all: [Setting] = [
    today, deadline, threshold, metrics, correlation, dependence, seed, draws, format, calendar,
    digits, language, suggestions, colours, pager,
  ]

  static let today = Setting(
    name: "today", summary: "the day questions stand on",
    value: { "\($0.spelled($0.today)) (\($0.todayOrigin))" },
    parse: { (parser) throws(Diagnostic) in
      if parser.acceptDefault() {
        return { (settings, _) throws(Diagnostic) in settings.today = nil }
      }
      let tree = try parser.parseDate()
      return { (settings, session) throws(Diagnostic) in
        settings.today = try session.resolver.day(tree)
      }
    })

  static let deadline = Setting(
    name: "deadline", summary: "the day by which agencies must connect",
    value: { session in session.deadline.map { "\(session.spelled($0))" } ?? "none" },
    parse: { (parser) throws(Diagnostic) in
      if parser.acceptDefault() {
        return { (settings, _) throws(Diagnostic) in settings.deadline = nil }
      }
      let tree = try parser.parseDate()
      return { (settings, session) throws(Diagnostic) in
        settings.deadline = try session.resolver.day(tree)
      }
    })

  static let threshold = Setting(
    name: "threshold", summary: "share of services in the own window that counts as connected",
    value: { "\(ShareText.threshold($0.standing().threshold))" },
    parse: { (parser) throws(Diagnostic) in
      if parser.acceptDefault() {
        return { (settings, _) throws(Diagnostic) in settings.threshold = nil }
      }
      let tree = try parser.parseExpression()
      return { (settings, session) throws(Diagnostic) in
        settings.threshold = try session.resolver.threshold(tree)
      }
    })

  static let metrics = Setting(
    name: "metrics", summary: "what 'if' and 'compare' report",
    value: { "\($0.state.settings.metrics.joined(separator: ", "))" },
    parse: { (parser) throws(Diagnostic) in
      if parser.acceptDefault() {
        return { (settings, _) throws(Diagnostic) in settings.metrics = Settings().metrics }
      }
      var trees: [MetricTree] = []
      repeat { trees.append(try parser.parseMetric()) } while parser.accept(.comma)
      let source = parser.source
      return { [trees] (settings, session) throws(Diagnostic) in
        for tree in trees { _ = try session.resolver.metric(tree) }
        settings.metrics = trees.map { source[$0.span] }
      }
    })

  static let correlation = Setting(
    name: "correlation", summary: "the correlation that chances are shown for; else a band",
    value: {
      $0.state.settings.correlation.map { "\(NumberText.spelled($0))" } ?? "a band: 0.1 and 0.3"
    },
    parse: { (parser) throws(Diagnostic) in
      if parser.acceptDefault() {
        return { (settings, _) throws(Diagnostic) in settings.correlation = nil }
      }
      let tree = try parser.parseExpression()
      return { (settings, session) throws(Diagnostic) in
        switch try session.resolver.constant(tree) {
        case .number(let value) where value >= 0 && value < 1,
          .share(let value) where value >= 0 && value < 1:
          settings.correlation = value
        default:
          throw Diagnostic(
            "E322", "a correlation is a number from 0 up to, not with, 1", at: tree.span,
            help: "set correlation 0.2", "set correlation default  (a band)")
        }
      }
    })

  static let dependence = Setting(
    name: "dependence", summary: "what a correlation means: copula or beta-binomial",
    value: { $0.state.settings.isBetaBinomial ? "beta-binomial" : "copula" },
    parse: { (parser) throws(Diagnostic) in
      if parser.acceptDefault() {
        return { (settings, _) throws(Diagnostic) in settings.isBetaBinomial = false }
      }
      guard let name = parser.accept(oneOf: ["copula", "beta-binomial"]) else {
        throw parser.unexpected()
      }
      return { (settings, _) throws(Diagnostic) in
        settings.isBetaBinomial = name == "beta-binomial"
      }
    })

  static let seed = Setting(
    name: "seed", summary: "the seed of simulated chances; the same seed, the same figures",
    value: { "\($0.state.settings.seed ?? Simulation.defaultSeed)" },
    parse: { (parser) throws(Diagnostic) in
      try parser.wholeSetting(
        1...9_007_199_254_740_992,
        orElse: ("a seed is a whole number from 1 to 9,007,199,254,740,992", "set seed 42")
      ) { $0.seed = $1.map { UInt64($0) } }
    })

  static let draws = Setting(
    name: "draws", summary: "the most draws of a simulated chance",
    value: { session in
      session.state.settings.draws.map { "\(CountText.spelled($0))" }
        ?? "\(CountText.spelled(Simulation.defaultDraws)); fewer for very many agencies"
    },
    parse: { (parser) throws(Diagnostic) in
      try parser.wholeSetting(
        100...Simulation.mostDraws,
        orElse: ("draws are a whole number from 100 to 1,000,000,000", "set draws 100000")
      ) { $0.draws = $1 }
    })

  static let format = Setting(
    name: "format", summary: "how answers are written",
    value: { "\($0.state.settings.format?.rawValue ?? "table")" },
    parse: { (parser) throws(Diagnostic) in
      if parser.acceptDefault() {
        return { (settings, _) throws(Diagnostic) in settings.format = nil }
      }
      guard let name = parser.accept(oneOf: AnswerFormat.allCases.map(\.rawValue)) else {
        throw parser.unexpected()
      }
      return { (settings, _) throws(Diagnostic) in settings.format = AnswerFormat(rawValue: name) }
    })

  static let calendar = Setting(
    name: "calendar", summary: "the calendar of dates in tables: solar-hijri or gregorian",
    value: { $0.state.settings.isSolarHijri ? "solar-hijri" : "gregorian" },
    parse: { (parser) throws(Diagnostic) in
      if parser.acceptDefault() {
        return { (settings, _) throws(Diagnostic) in settings.isSolarHijri = true }
      }
      guard
        let name = parser.accept(oneOf: [
          "solar-hijri", "gregorian", "persian", "jalali", "شمسی", "میلادی",
        ])
      else { throw parser.unexpected() }
      return { (settings, _) throws(Diagnostic) in
        settings.isSolarHijri = name != "gregorian" && name != "میلادی"
      }
    })

  static let digits = Setting(
    name: "digits", summary: "the digits of figures in tables: latin or persian",
    value: { $0.state.settings.hasPersianDigits ? "persian" : "latin" },
    parse: { (parser) throws(Diagnostic) in
      if parser.acceptDefault() {
        return { (settings, _) throws(Diagnostic) in settings.persianDigits = nil }
      }
      guard let name = parser.accept(oneOf: ["latin", "persian", "فارسی", "لاتین"]) else {
        throw parser.unexpected()
      }
      return { (settings, _) throws(Diagnostic) in
        settings.persianDigits = name == "persian" || name == "فارسی"
      }
    })

  static let language = Setting(
    name: "language", summary: "the language of answers, errors and help: en or fa",
    value: { "\($0.state.settings.language.rawValue)" },
    parse: { (parser) throws(Diagnostic) in
      if parser.acceptDefault() {
        return { (settings, session) throws(Diagnostic) in
          settings.language = session.edge.language
        }
      }
      let names = ["en", "fa", "english", "persian", "انگلیسی", "فارسی"]
      guard let name = parser.accept(oneOf: names) else { throw parser.unexpected() }
      let language: Language = ["fa", "persian", "فارسی"].contains(name) ? .persian : .english
      return { (settings, _) throws(Diagnostic) in settings.language = language }
    })

  static let suggestions = Setting(
    name: "suggestions", summary: "at the prompt: how a line may go on, greyed; on or off",
    value: { $0.state.settings.suggests ? "on" : "off" },
    parse: { (parser) throws(Diagnostic) in
      try parser.switchSetting { $0.suggests = $1 }
    })

  static let colours = Setting(
    name: "colours",
    summary: "at the prompt: the line in colours, what is wrong underlined; on or off",
    value: { $0.state.settings.hasColours ? "on" : "off" },
    parse: { (parser) throws(Diagnostic) in
      try parser.switchSetting { $0.hasColours = $1 }
    })
}

extension Setting {
  static let pager = Setting(
    name: "pager", summary: "at the prompt: answers taller than the screen page by page; on or off",
    value: { $0.state.settings.pages ? "on" : "off" },
    parse: { (parser) throws(Diagnostic) in
      try parser.switchSetting { $0.pages = $1 }
    })
}

extension Setting {
  /// The Persian names of those that are no keywords.
  private static let persian = [
    "metrics": "سنجه‌ها", "correlation": "همبستگی", "dependence": "وابستگی", "seed": "بذر",
    "draws": "قرعه‌ها", "format": "قالب", "calendar": "تقویم", "digits": "رقم‌ها", "language": "زبان",
    "suggestions": "پیشنهادها", "colours": "رنگ‌ها", "pager": "صفحه‌بند", "on": "روشن",
    "off": "خاموش",
    "default": "پیش‌فرض",
  ]
  private static let ofPersian = Dictionary(
    uniqueKeysWithValues: persian.map { (Folding.key($0.value), $0.key) })

  /// The Persian name, where it has one.
  static func persianName(of name: String) -> String? { persian[name] }

  /// The name, or `default`, that a Persian word stands for.
  fileprivate static func name(ofPersian key: String) -> String? { ofPersian[key] }
}

extension Parser {
  /// `default`, which takes a setting back.
  fileprivate mutating func acceptDefault() -> Bool {
    acceptName(among: ["default"]) != nil
  }

  /// One of these names, in either language.
  fileprivate mutating func acceptName(among names: [String]) -> String? {
    // Looked up first, so that errors and completion offer each name once.
    if let key = word?.key, let name = Setting.name(ofPersian: key), names.contains(name),
      accept(oneOf: [key]) != nil
    {
      return name
    }
    return accept(oneOf: names)
  }
}

extension Command {
  static let set = Command(
    name: "set", shelf: .session, effect: .changes,
    summary: "Change a setting; 'set NAME default' takes it back.",
    usage: ["set NAME VALUE"],
    details: Setting.all.map { "\($0.name): \($0.summary)" }.joined(separator: "\n"),
    examples: [
      "set metrics connected, connected%", "set today 1 azar 1401", "set calendar gregorian",
    ]
  ) { (parser) throws(Diagnostic) in
    let names = Setting.all.map(\.name)
    let span = parser.token.span
    guard let name = parser.acceptName(among: names),
      let setting = Setting.all.first(where: { $0.name == name })
    else {
      parser.note(.setting)
      guard let word = parser.word else { throw parser.unexpected() }
      let near = Nearest.names(to: word.key, among: names, limit: 1)
      throw Diagnostic(
        "E209", "there is no setting '\(parser.source[span])'", at: span,
        help: near.isEmpty
          ? ["settings: \(names.joined(separator: ", "))"] : ["did you mean \(near.quotedList)?"])
    }
    let change = try setting.parse(&parser)
    return Unresolved { (session) throws(Diagnostic) in
      var settings = session.state.settings
      try change(&settings, session)
      return .change { [settings] (session) throws(Diagnostic) in
        session.perform(.settings(settings))
        var answer = Answer("set")
        answer.notes = ["\(setting.name): \(setting.value(session))"]
        return answer
      }
    }
  }

  static let settings = Command(
    name: "settings", shelf: .session, effect: .asks,
    summary: "Every setting and its value.",
    usage: ["settings"],
    examples: ["settings"]
  ) { (_) throws(Diagnostic) in
    Unresolved { (_) throws(Diagnostic) in
      .ask { (session) throws(Diagnostic) in
        var answer = Answer("settings")
        answer.columns = [
          AnswerColumn("setting", .text), AnswerColumn("value", .text),
          AnswerColumn("meaning", .text),
        ]
        for setting in Setting.all {
          answer.rows.append([
            .text(setting.name), .term(setting.value(session)), .term(setting.summary),
          ])
        }
        return answer
      }
    }
  }
}

extension Parser {
  /// `on`, `off`, or `default`, which is on.
  fileprivate mutating func switchSetting(
    put: @escaping @Sendable (inout Settings, Bool) -> Void
  ) throws(Diagnostic) -> (@Sendable (inout Settings, Session) throws(Diagnostic) -> Void) {
    guard let name = acceptName(among: ["on", "off", "default"]) else { throw unexpected() }
    return { (settings, _) throws(Diagnostic) in put(&settings, name != "off") }
  }

  /// A whole number in a range, or `default`.
  fileprivate mutating func wholeSetting(
    _ range: ClosedRange<Int>, orElse refusal: (sentence: Phrase, help: Phrase),
    put: @escaping @Sendable (inout Settings, Int?) -> Void
  ) throws(Diagnostic) -> (@Sendable (inout Settings, Session) throws(Diagnostic) -> Void) {
    if acceptDefault() {
      return { (settings, _) throws(Diagnostic) in put(&settings, nil) }
    }
    let tree = try parseExpression()
    return { (settings, session) throws(Diagnostic) in
      guard case .number(let value) = try session.resolver.constant(tree),
        let whole = Int(exactly: value), range.contains(whole)
      else {
        throw Diagnostic("E322", refusal.sentence, at: tree.span, help: refusal.help)
      }
      put(&settings, whole)
    }
  }
}
