import Wording

extension Answer {
  /// How an answer came about, kept with it, so that it can be told later as it was then.
  public struct Derivation: Hashable, Sendable {
    /// One thing that was reckoned from: the data, the day, the base.
    public struct Input: Hashable, Sendable {
      public let name: Phrase
      public var says: Phrase
    }

    /// How figures are reckoned.
    public struct Formula: Hashable, Sendable {
      /// In words: `share = connected ÷ in scope`.
      public let rule: Phrase
      /// With this answer's numbers put in, one for each figure: `103 ÷ 142 = 72.5%`.
      public let numbers: [Phrase]
    }

    public private(set) var inputs: [Input] = []
    public private(set) var formulas: [Formula] = []
    /// All that the data itself assumes, of which an answer shows the first.
    public var dataAssumptions: [Phrase] = []
    /// The pages that say more, each once.
    public private(set) var methods: [MethodPage] = []

    /// Names to which the question itself gives values, as a sweep does.
    public var boundNames: [String] = []

    public init() {}

    /// Sets an input, in its place where it is there already, else last.
    public mutating func input(_ name: Phrase, _ says: Phrase) {
      if let index = inputs.firstIndex(where: { $0.name == name }) {
        inputs[index].says = says
      } else {
        inputs.append(Input(name: name, says: says))
      }
    }

    /// Takes an input out.
    public mutating func removeInput(_ name: Phrase) { inputs.removeAll { $0.name == name } }

    /// What an input says; `nil` where it is not there.
    public func says(_ name: Phrase) -> Phrase? { inputs.first { $0.name == name }?.says }

    /// Keeps the inputs and methods, and begins the formulas anew.
    public mutating func startFormulas() { formulas = [] }

    public mutating func derive(_ rule: Phrase, _ numbers: [Phrase]) {
      formulas.append(Formula(rule: rule, numbers: numbers))
    }

    public mutating func cite(_ pages: [MethodPage]) {
      for page in pages where !methods.contains(page) { methods.append(page) }
    }
  }

  /// Adds to ``derivation`` a formula and the same with numbers put in; nothing where it has none.
  public mutating func derive(_ rule: Phrase, _ numbers: [Phrase] = []) {
    derivation?.derive(rule, numbers)
  }

  /// Adds to ``derivation`` the pages on which the method is described, the main one first;
  /// nothing where it has none.
  public mutating func cite(_ pages: MethodPage...) {
    derivation?.cite(pages)
  }
}

extension Cell {
  /// The cell as it reads in a sentence.
  public func phrase(in kind: AnswerColumn.Kind, _ style: RenderStyle) -> Phrase {
    if case .term(let phrase) = self { return phrase }
    return "\(humanText(in: kind, style: style))"
  }

  /// The cell as it reads, a share of two counts with its division: `103 ÷ 142 = 72.5%`.
  public func worked(in kind: AnswerColumn.Kind, style: RenderStyle) -> Phrase {
    switch self {
    case .share(let part, let whole):
      let division: Phrase = "\(CountText.spelled(part)) ÷ \(CountText.spelled(whole))"
      return whole > 0
        ? "\(division) = \(humanText(in: kind, style: style))"
        : "\(division), a share of nothing, which is none"
    case .range:
      let ends = [least, most].map { $0.worked(in: kind, style: style) }
      return ends[0] == ends[1] ? ends[0] : "from \(ends[0]) to \(ends[1])"
    case .none: return "none"
    default: return "\(humanText(in: kind, style: style))"
    }
  }
}
