import AgencyModel
import Answers
import CommandLanguage
import Foundation
import Synchronization
import Testing

@testable import Shell
@testable import Wording

/// Every phrase that the transcripts and the help pages show has a Persian text.
@Suite struct PersianWordingTests {
  /// What is missing, gathered from wherever answers are delivered.
  private final class Missing: Sendable {
    private let templates = Mutex<Set<String>>([])

    var all: Set<String> { templates.withLock { $0 } }

    func add(_ phrase: Phrase) {
      let missing = phrase.untranslated(in: .persian)
      if !missing.isEmpty { templates.withLock { $0.formUnion(missing) } }
    }

    func add(_ answer: Answer) {
      for phrase in answer.headline + answer.notes + answer.assumptions { add(phrase) }
      if let text = answer.text { add(text) }
      add(Phrase(known: answer.kind))
      // Columns that the data, a scenario or a sweep names are left out.
      let names = answer.columns.map(\.name).filter { name in
        !Self.named.contains { answer.kind == $0 } || Self.own.contains(name)
      }
      for name in names { add(Phrase(known: name)) }
      for case .term(let phrase) in answer.rows.joined() { add(phrase) }
      if let derivation = answer.derivation {
        for input in derivation.inputs { [input.name, input.says].forEach(add) }
        for formula in derivation.formulas { ([formula.rule] + formula.numbers).forEach(add) }
        for page in derivation.methods { add(Phrase(known: page.name)) }
      }
    }

    func add(_ diagnostic: Diagnostic) { ([diagnostic.message] + diagnostic.help).forEach(add) }

    /// Answers some of whose columns are named by the data, a scenario or a sweep.
    private static let named: Set = [
      "list", "status", "sweep", "matrix", "stages", "compare", "diff", "if",
    ]
    private static let own: Set = [
      "status", "agencies", "connected", "connecting", "unconnected", "waived", "share", "base",
      "metric", "before", "after", "change", "least", "expected", "most", "low", "high",
    ]
  }

  @Test func everyPhraseOfTheTranscriptsHasAPersianText() throws {
    let missing = Missing()
    for name in TranscriptTests.names {
      let script = try String(
        contentsOf: TranscriptTests.folder.appendingPathComponent(name + ".wnd"), encoding: .utf8)
      run(script, missing)
    }
    try report(missing)
  }

  @Test func everyCommandHasAPersianPage() throws {
    let missing = Missing()
    for command in Command.all {
      #expect(Vocabulary.persian(command.name) != nil, "\(command.name)")
      missing.add(command.summary)
      missing.add(command.details)
    }
    for setting in Setting.all { missing.add(setting.summary) }
    for error in ErrorPage.all { missing.add(error.meaning) }
    for topic in HelpTopic.all { ([topic.title] + topic.advice).forEach(missing.add) }
    for line in HelpTour.lines { missing.add(line) }
    try report(missing)
  }

  @Test(arguments: Sample.allCases) func everySentenceOfASampleHasItsPersian(sample: Sample) {
    let sentences = sample.banner + sample.data().window.assumptions + [sample.summary]
    #expect(sentences.allSatisfy { !$0.isEmpty })
    for sentence in sentences { #expect(PersianWording.text(of: sentence) != nil, "\(sentence)") }
  }

  @Test func noTemplateHasTwoTexts() {
    var seen: Set<String> = []
    for table in PersianWording.tables {
      for template in table.keys {
        #expect(seen.insert(template).inserted, "\(template)")
      }
    }
  }

  @Test func textsKeepEveryPlaceOfTheirTemplate() {
    for (template, text) in PersianWording.tables.joined() {
      let places = { (text: String) in Set(text.matches(of: /\{[0-9]+\}/).map { String($0.0) }) }
      #expect(places(template) == places(text), "\(template)")
    }
  }

  private func report(_ missing: Missing) throws {
    let all = missing.all.sorted()
    if let path = ProcessInfo.processInfo.environment["WND_WORDING"], !all.isEmpty {
      try Data(all.map { $0.debugDescription + "\n" }.joined().utf8)
        .write(to: URL(fileURLWithPath: path))
    }
    #expect(all.isEmpty, "\(all.count) without a Persian text: \(all.prefix(20))")
  }

  /// Runs a script as a transcript does, only gathering.
  private func run(_ script: String, _ missing: Missing) {
    var edge = Edge()
    edge.systemDay = Transcript.systemDay
    edge.isInteractive = true
    edge.deliver = { (answer, _, _) throws(Diagnostic) in missing.add(answer) }
    var session = Session(edge: edge)
    var typed = ""
    for line in script.split(separator: "\n", omittingEmptySubsequences: false) {
      typed += typed.isEmpty ? String(line) : "\n\(line)"
      guard !Lexer.isIncomplete(typed) else { continue }
      do throws(Diagnostic) {
        let statements = try StatementParser.statements(
          of: SourceText(name: "script", text: typed))
        if statements.count > 1 { try session.rehearse(statements) }
        for statement in statements { try session.runAtTop(statement) }
      } catch {
        missing.add(error)
      }
      typed = ""
    }
  }
}
