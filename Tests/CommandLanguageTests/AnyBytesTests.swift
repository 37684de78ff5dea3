import TestSupport
import Testing

@testable import CommandLanguage

/// Whatever the bytes, the lexer and every parser end, and point into the text.
@Suite struct AnyBytesTests {
  /// What is wrong with how a text is read; nothing when all spans lie inside it.
  private static func faults(_ bytes: [UInt8], as constructs: [Construct]) -> [String] {
    let text = String(decoding: bytes, as: UTF8.self)
    let source = SourceText(name: "", text: text)
    let length = text.utf8.count
    func isInside(_ span: SourceSpan) -> Bool {
      0 <= span.start && span.start <= span.end && span.end <= length
    }
    var faults: [String] = []
    let tokens = Lexer.tokens(of: source)
    var end = 0
    for token in tokens {
      if !isInside(token.span) || token.span.start < end { faults.append("token \(token.span)") }
      end = token.span.end
      if case .invalid(let diagnostic) = token.kind {
        if diagnostic.span.map(isInside) != true { faults.append("\(diagnostic)") }
      }
    }
    if tokens.count < 2 || tokens.last?.dump != "end" { faults.append("no end") }
    _ = Lexer.isIncomplete(text)
    for construct in constructs {
      var parser = Parser(source)
      do throws(Diagnostic) { _ = try construct.read(with: &parser) } catch {
        if error.span.map(isInside) != true { faults.append("\(construct): \(error)") }
        if let span = error.span { _ = marked(text, span) }
      }
      if !isInside(parser.token.span) { faults.append("\(construct): stopped outside") }
      _ = parser.expectationsAtEnd?.sentence
    }
    return faults.map { "\(text.debugDescription.prefix(200)): \($0)" }
  }

  private static let signs: [String] = [
    "(", ")", "{", "}", "\"", "'", "«", "»", "`", "|", ";", "؛", ",", "،", "\\", "#", "\n", "\r",
    "-", "/", ".", "..", "%", "٪", "=", "<", "\u{200C}", "\u{FEFF}", "\u{61C}", "1401", "٣٠", "99",
    "۱٫۵", "e9", "and", "where", "by", "تا پایان", "connected%", "is", "not", "in", "moves", "azar",
    "سی", "و", "ام", "آذر", "ماه", "day", "weeks", "{n}", "\0", "\u{10FFFF}", "of", "waive",
  ]

  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func randomBytes(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    var faults: [String] = []
    for _ in 0..<60 {
      let bytes = (0..<random.number(in: 0...60)).map { _ in UInt8(random.number(in: 0...255)) }
      faults += Self.faults(bytes, as: Construct.allCases)
    }
    #expect(faults == [])
  }

  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func randomWordsAndSigns(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    var faults: [String] = []
    for _ in 0..<60 {
      let parts = (0..<random.number(in: 0...20)).map { _ in random.pick(Self.signs) }
      let text = parts.joined(separator: random.pick(["", " "]))
      faults += Self.faults(Array(text.utf8), as: Construct.allCases)
    }
    #expect(faults == [])
  }

  @Test func everyPrefixOfEverySentence() {
    var faults: [String] = []
    for (construct, sentence) in Sentences.all {
      let bytes = Array(sentence.utf8)
      for count in 0...bytes.count {
        faults += Self.faults(Array(bytes.prefix(count)), as: [construct])
      }
    }
    #expect(faults == [])
  }

  @Test func everySentenceIsValid() {
    for (construct, sentence) in Sentences.all {
      #expect(throws: Never.self, "\(sentence)") { try construct.read(sentence) }
    }
  }

  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func mutatedSentences(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    var faults: [String] = []
    for (construct, sentence) in Sentences.all {
      for _ in 0..<8 {
        var bytes = Array(sentence.utf8)
        for _ in 0..<random.number(in: 1...3) {
          let place = random.number(in: 0...(bytes.count - 1))
          switch random.number(in: 0...3) {
          case 0: bytes[place] = UInt8(random.number(in: 0...255))
          case 1: bytes.insert(contentsOf: Array(random.pick(Self.signs).utf8), at: place)
          case 2 where bytes.count > 1: bytes.remove(at: place)
          default: bytes.append(contentsOf: bytes[place...])
          }
        }
        faults += Self.faults(bytes, as: [construct])
      }
    }
    #expect(faults == [])
  }

  /// What might be read again and again from the same place.
  @Test(arguments: [
    "a", "1", "۱", "(", "{", "- ", "not ", "| ", "\\ ", "a,", "1-1-", "در ", "a = b and ",
    "connected where ", "سی و یکم ", "today + 1 day ", "\"", "`",
  ])
  func aLongLine(part: String) {
    let text = String(repeating: part, count: 20_000 / part.utf8.count)
    #expect(Self.faults(Array(text.utf8), as: [.changes, .condition, .expression]) == [])
  }

  @Test(arguments: ["a", "(", "a = b and "])
  func aMegabyteOnOneLine(part: String) {
    let text = String(repeating: part, count: 1_000_000 / part.utf8.count)
    var parser = Parser(SourceText(name: "", text: text))
    do throws(Diagnostic) { _ = try Construct.expression.read(with: &parser) } catch {
      #expect(error.id == "E112")
    }
    #expect(parser.token.span.end <= 1_000_000)
  }
}
