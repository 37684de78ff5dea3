import Answers
import Wording

/// How the last answer came about: for people in paragraphs, for programs `part, name, says` a row.
///
/// It reads what the answer carries and looks at nothing else, so that it tells of the answer as it
/// was given, whatever has been changed since.
struct ExplainLast {
  let last: AnsweredQuestion

  /// What a line is; programs may rely on the words.
  private enum Part: String {
    case question, answer, input, formula, numbers, assumption, note, method
  }

  private struct Line {
    let part: Part
    /// Which input it is, or which page; none for other parts.
    var name: Phrase?
    let says: Phrase

    init(_ part: Part, _ says: Phrase, name: Phrase? = nil) {
      (self.part, self.name, self.says) = (part, name, says)
    }

    /// As it reads under its heading.
    var text: Phrase {
      switch part {
      case .question: "Asked: \(says)"
      case .answer: "Answer: \(says)"
      case .input: "  \(name ?? .empty): \(says)"
      case .formula: "  \(says)"
      case .numbers: "    \(says)"
      case .assumption, .note: "  - \(says)"
      case .method: "  \(says): \(name ?? .empty)"
      }
    }

    var cells: [Cell] {
      [.term(Phrase(known: part.rawValue)), name.map { .term($0) } ?? .none, .term(says)]
    }
  }

  var answer: Answer {
    var answer = Answer("explain")
    answer.asOf = last.answer.asOf
    answer.scenario = last.answer.scenario
    answer.columns = ["part", "name", "says"].map { AnswerColumn($0, .text) }
    let paragraphs: [(heading: Phrase?, lines: [Line])] = [
      (nil, asked), ("Reckoned from", inputs), ("How", formulas),
      ("Taken to be so", assumptions), ("Also said", last.answer.notes.map { Line(.note, $0) }),
      ("Method", methods),
    ].filter { !$0.1.isEmpty }
    answer.rows = paragraphs.flatMap { $0.lines.map(\.cells) }
    answer.text = paragraphs.map { heading, lines in
      ([heading].compactMap(\.self) + lines.map(\.text)).joined(separator: "\n")
    }.joined(separator: "\n\n")
    return answer
  }

  private var asked: [Line] {
    let headline = last.answer.headline
    let table: Phrase = "a table of \(FigureText.counted(last.answer.rows.count, "row"))"
    return [Line(.question, "\(verbatim: last.question)")]
      + (headline.isEmpty ? [table] : headline).map { Line(.answer, $0) }
  }

  private var inputs: [Line] {
    let names =
      last.names.isEmpty
      ? [] : [Line(.input, "\(last.names.joined(separator: ", "))", name: "names")]
    return names
      + (last.answer.derivation?.inputs ?? []).map { Line(.input, $0.says, name: $0.name) }
  }

  private var formulas: [Line] {
    guard let derivation = last.answer.derivation, !derivation.formulas.isEmpty else {
      return [Line(.formula, "nothing is reckoned: the answer shows what the session holds")]
    }
    return derivation.formulas.flatMap { formula in
      [Line(.formula, formula.rule)] + formula.numbers.map { Line(.numbers, $0) }
    }
  }

  /// All of the data's assumptions, of which the answer showed the first, then its own.
  private var assumptions: [Line] {
    let stated = last.answer.derivation?.dataAssumptions ?? []
    let own = last.answer.assumptions.filter { sentence in
      !stated.contains(sentence) && sentence != FigureText.more(stated.count)
    }
    let isShown = stated.contains { last.answer.assumptions.contains($0) }
    return ((isShown ? stated : []) + own).map { Line(.assumption, $0) }
  }

  private var methods: [Line] {
    (last.answer.derivation?.methods ?? []).map {
      Line(.method, Phrase(known: $0.name), name: "\($0.path)")
    }
  }
}
