import AgencyModel
import CommandLanguage
import Testing
import Wording

@testable import Shell

/// The examples that `help` shows run as they stand on the sample.
@Suite struct HelpExamplesTests {
  @Test(arguments: Command.all.map(\.name)) func examplesRun(name: String) throws {
    let command = try #require(Command.named(name))
    var session = Transcript.quiet(on: Transcript.systemDay)
    try run("load sample azar", in: &session)
    for example in command.examples {
      #expect(throws: Never.self, "\(name): \(example)") { try run(example, in: &session) }
    }
    // And as the Persian page has them.
    session = Transcript.quiet(on: Transcript.systemDay)
    try run("load sample azar", in: &session)
    for example in command.examples {
      let persian = PersianStatement.phrase(example).text(in: .persian)
      #expect(persian != example, "\(example) is the same in Persian")
      #expect(throws: Never.self, "\(name): \(persian)") { try run(persian, in: &session) }
    }
  }

  @Test(arguments: HelpTopic.all.map(\.title.english)) func taskExamplesRun(title: String) throws {
    let topic = try #require(HelpTopic.all.first { $0.title.english == title })
    var session = Transcript.quiet(on: Transcript.systemDay)
    try run("load sample azar", in: &session)
    for example in topic.examples {
      #expect(throws: Never.self, "\(title): \(example)") { try run(example, in: &session) }
    }
    for word in topic.words {
      try run("help \(word)", in: &session)
      #expect(HelpTopic.named(Folding.key(word))?.title == topic.title, "\(word)")
    }
  }

  @Test func theTourRunsStepByStep() throws {
    #expect(HelpTour.steps.count == 10)
    var session = Transcript.quiet(on: Transcript.systemDay)
    for step in HelpTour.steps {
      #expect(throws: Never.self, "\(step.statement)") { try run(step.statement, in: &session) }
    }
  }

  private func run(_ text: String, in session: inout Session) throws {
    for statement in try StatementParser.statements(of: SourceText(name: "", text: text)) {
      try session.runAtTop(statement)
    }
  }

  /// Words that complete, explain and translate a command all come from its one entry.
  @Test func everyCommandHasItsPersianWord() {
    for command in Command.all where command.name != "show" {
      #expect(Vocabulary.persian(command.name) != nil, "\(command.name) has no Persian word")
    }
  }
}
