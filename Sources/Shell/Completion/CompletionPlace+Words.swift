import AgencyModel
import Answers
import CommandLanguage
import Wording

extension CompletionPlace {
  /// A keyword in the person's language, as far as the grammar really goes on after it.
  mutating func add(_ keyword: Keyword) {
    let isOutput = expected?.keywords.contains(.as) ?? false
    let afterNumber = expected?.keywords.contains(.largest) ?? false
    guard !isCountAfterGroup(keyword) else { return }
    let rank = keyword.rank(isOutput: isOutput, afterNumber: afterNumber)
    let isEnglish = language == .english && fits(keyword.spelling)
    if isEnglish, accepts(keyword.spelling) {
      add(keyword.spelling, said(keyword.summary), rank)
    } else if isEnglish || language == .persian, let form = persianForm(of: keyword) {
      // Some words are of one language only, as `ماه` after a month's name.
      add(form, said(keyword.summary), rank)
    } else if language == .persian, fits(keyword.spelling), accepts(keyword.spelling) {
      add(keyword.spelling, said(keyword.summary), rank)
    }
  }

  /// Whether it counts agencies, while the name before is known to be that of a group.
  private func isCountAfterGroup(_ keyword: Keyword) -> Bool {
    guard keyword == .agencies || keyword == .largest || keyword == .smallest,
      tokens.count > 1, let name = word(back: 1)
    else { return false }
    if name.keyword != nil { return expected?.keywords.contains(.connect) ?? false }
    guard session.state.variables[name.key] == nil else { return false }
    let resolver = session.resolver
    return session.state.groups[name.key] != nil || resolver.sector(name) != nil
      || AgencySearch(session.state.dataset).isSmall && resolver.agencyRow(key: name.key) != nil
  }

  private func persianForm(of keyword: Keyword) -> String? {
    var forms = keyword.persianForms
    switch keyword {
    case .by:
      let next = expected(after: "by")
      if next.contains(.category) {
        forms.insert("به تفکیک", at: 0)
      } else if next.contains(.measure) || next.contains(.field) {
        forms.insert("بر حسب", at: 0)
      }
    case .is where expected?.keywords.contains(.connect) ?? false: forms.insert("شود", at: 0)
    case .agencies where command == "list": forms.insert("دستگاه‌ها", at: 0)
    default: break
    }
    return accepted(forms.filter { fits($0) })
  }

  mutating func addSigns(_ symbols: [Symbol]) {
    for symbol in symbols {
      switch symbol {
      case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual:
        addFitting(symbol.text, "", Rank.comparison.rawValue)
      default: break
      }
    }
  }

  /// What is asked most of loaded data, in that order.
  private static let commonQuestions = [
    "status", "if", "need", "chance", "when", "list", "show", "plan", "forecast", "compare",
  ]

  mutating func addCommands() {
    let isQuestion = isAfterThen
    let hasData = session.state.dataset.agencyCount > 0
    let first = (hasData ? Self.commonQuestions : ["load", "open", "run", "help"])
      .compactMap { Command.named($0) }
    for command in first + Command.all where !isQuestion || command.effect == .asks {
      if language == .persian,
        let persian = Vocabulary.persianForms(command.name).first(where: fits)
      {
        add(persian, said(command.summary), .first)
      } else {
        add(command.name, said(command.summary), .first)
      }
    }
  }

  /// A word that only this command knows.
  mutating func add(word: String) {
    guard command == "set", tokens.count == 1 else {
      return add(optionWord: word)
    }
    guard let setting = Setting.all.first(where: { $0.name == word }) else { return }
    let name =
      language == .persian
      ? Setting.persianName(of: word) ?? Vocabulary.persian(word) ?? word : word
    guard fits(name) || fits(word) else { return }
    let value = effort == .whole ? said(setting.value(session)) : ""
    addFitting(
      name, value.isEmpty ? said(setting.summary) : "\(value) · \(said(setting.summary))", 0)
  }

  private mutating func add(optionWord word: String) {
    if word == "sample", takesFile {
      for sample in Sample.allCases {
        add(sample.source, said(Phrase(known: sample.summary)), .first)
      }
      return
    }
    let summary =
      isPresentValue(word)
      ? said("now")
      : Sample(rawValue: word).map { said(Phrase(known: $0.summary)) }
        ?? said(OptionText.summary(of: word))
    let rank: Rank =
      word == "default"
      ? .date : OptionText.isTest(word) ? .missing : word == "chance" ? .metric : .value
    if language == .persian {
      let persian = (Setting.persianName(of: word) ?? Vocabulary.persian(word)).map { [$0] } ?? []
      let form = (persian + [word]).first { fits($0) && accepts($0) }
      if let form { addFitting(form, summary, rank.rawValue) }
    } else if word.utf8.allSatisfy({ $0 < 0x80 }), fits(word), accepts(word) {
      addFitting(word, summary, rank.rawValue)
    }
  }

  /// Whether a setting has this value now.
  private func isPresentValue(_ word: String) -> Bool {
    guard command == "set", effort == .whole, let name = self.word(back: 1)?.canonical else {
      return false
    }
    let setting = Setting.all.first { $0.name == name || Setting.persianName(of: $0.name) == name }
    return setting?.value(session).english == word
  }

  mutating func addVariables(_ rank: Rank = .variable) {
    for (name, value) in session.state.variables.sorted(by: { $0.key < $1.key }) {
      add(name, ValueText.spelled(value, settings: session.state.settings), rank)
    }
  }

  mutating func addScenarios() {
    for key in session.state.scenarioOrder {
      guard let scenario = session.state.scenarios[key] else { continue }
      add(scenario.name, scenario.changes.joined(separator: "; "), .value)
    }
  }

  /// Examples of a number of agencies, since no list can hold them all.
  mutating func addNumbers() {
    guard key.isEmpty, expected?.keywords.contains(.half) ?? false else { return }
    if language == .persian {
      add("۲۰", "هر تعداد، هر کدام که باشند", .number)
      add("۳۰٪", "بخشی از یک گروه", .number)
    } else {
      add("20", "any number, whichever they are", .number)
      add("30%", "a part of a group", .number)
    }
  }

  mutating func addDurations() {
    guard key.isEmpty else { return }
    if language == .persian {
      add("۲ هفته", "مدت", .date)
    } else {
      add("2 weeks", "a duration", .date)
    }
  }
}

/// What the words say that only one command knows.
enum OptionText {
  static func summary(of word: String) -> Phrase { summaries[word] ?? .empty }

  /// Whether it goes on with a comparison.
  static func isTest(_ word: String) -> Bool { word == "is missing" }

  private static let summaries: [String: Phrase] = [
    "table": "columns for the eye; of a database, one table",
    "csv": "comma-separated, for spreadsheets",
    "tsv": "separated by tabs",
    "json": "for programs",
    "jsonl": "a line of JSON for each row",
    "markdown": "a table for documents",
    "html": "a table for web pages",
    "sqlite": "a table of a database file",
    "xlsx": "a workbook",
    "chart": "a drawing",
    "default": "takes it back",
    "is missing": "not on record",
    "chance": "how likely a condition is",
    "strict": "one bad row refuses the whole",
    "query": "a question in the database's own language",
    "scenario": "a scenario by its name",
    "under": "each option under each of these worlds",
    "weights": "how likely each world is",
  ]
}
