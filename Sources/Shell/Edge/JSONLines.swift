import Answers
import CommandLanguage
import Glibc
import Synchronization
import Wording

/// The co-process for other programs: one statement a line in, one JSON answer a line out.
enum JSONLines {
  /// Answers every line until standard input ends; a failure is an answer too.
  ///
  /// The end of input is how another program leaves; only when it no longer reads the answers is the
  /// journal kept for a recovery.
  static func run(_ session: inout Session, _ journal: Journal?) -> Int32 {
    let answers = Collector()
    session.edge.deliver = { (answer, output, session) throws(Diagnostic) in
      answers.add(answer)
      if output?.path != nil || output?.pipe != nil {
        try Delivery().deliver(answer, output, session)
      }
    }
    var lines = InputLines(descriptor: 0)
    while let line = lines.next() {
      Interrupt.clear()
      let reply = reply(to: line, &session, answers)
      journal?.sync()
      do throws(StandardStreams.Failure) {
        try StandardStreams.write(reply + "\n", to: 1)
      } catch {
        return Program.ExitStatus.failed
      }
      if session.isOver { break }
    }
    journal?.end()
    return Program.ExitStatus.done
  }

  private static func reply(
    to line: String, _ session: inout Session, _ answers: Collector
  ) -> String {
    _ = answers.takeAll()
    var language: Language { session.state.settings.language }
    do throws(Diagnostic) {
      let statements = try StatementParser.statements(of: SourceText(name: "stdin", text: line))
      if statements.count > 1 { try session.rehearse(statements) }
      for statement in statements { try session.runAtTop(statement) }
    } catch {
      return DiagnosticText.json(error, in: language)
    }
    let given = answers.takeAll()
    if given.count == 1 { return given[0].jsonObjectLine(prefixedBy: "\"ok\": true", in: language) }
    let objects = given.map { $0.jsonObjectLine(in: language) }
    return JSONText.object([
      (name: "ok", value: "true"), (name: "answers", value: JSONText.array(objects)),
    ])
  }
}

/// Answers of the present line.
private final class Collector: Sendable {
  private let answers = Mutex<[Answer]>([])
  func add(_ answer: Answer) { answers.withLock { $0.append(answer) } }
  func takeAll() -> [Answer] {
    answers.withLock { answers in
      defer { answers = [] }
      return answers
    }
  }
}

/// Lines of a descriptor, read as they come.
struct InputLines {
  private let descriptor: Int32
  private var buffer: [UInt8] = []
  private var start = 0
  private var isEnded = false

  init(descriptor: Int32) { self.descriptor = descriptor }

  /// The next line without its break; `nil` at the end.
  mutating func next() -> String? {
    var searched = start
    while true {
      if let end = buffer[searched...].firstIndex(of: 0x0A) {
        defer { start = end + 1 }
        return Self.line(buffer[start..<end])
      }
      searched = buffer.count
      if isEnded {
        guard start < buffer.count else { return nil }
        defer { start = buffer.count }
        return Self.line(buffer[start...])
      }
      if start > 0 {
        buffer.removeFirst(start)
        searched -= start
        start = 0
      }
      read()
    }
  }

  private static func line(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes.last == 0x0D ? bytes.dropLast() : bytes, as: UTF8.self)
  }

  private mutating func read() {
    var chunk = [UInt8](repeating: 0, count: 65_536)
    let count = Glibc.read(descriptor, &chunk, chunk.count)
    if count > 0 {
      buffer += chunk[0..<count]
    } else if count == 0 || errno != EINTR {
      isEnded = true
    }
  }
}
