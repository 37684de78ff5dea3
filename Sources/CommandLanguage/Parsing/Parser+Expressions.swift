import AgencyModel

extension Parser {
  /// A row expression: `sector = bank and requests > 1000`.
  ///
  /// - Parameter stopsAtCondition: Whether an `and` before a further `METRIC OP VALUE` ends it,
  ///   as it does inside a metric's own `where`.
  public mutating func parseExpression(
    stopsAtCondition: Bool = false
  ) throws(Diagnostic) -> Expression {
    beginExpression()
    return try parseOr(stopsAtCondition)
  }

  /// The same over the rows of a table.
  public mutating func parseRowExpression(
    stopsAtCondition: Bool = false
  ) throws(Diagnostic) -> Expression {
    let before = valueHere
    valueHere = .expression
    defer { valueHere = before }
    return try parseExpression(stopsAtCondition: stopsAtCondition)
  }

  /// What a field is to become; a bare name may be one of its values.
  mutating func parseFieldValue() throws(Diagnostic) -> Expression {
    let before = valueHere
    valueHere = .fieldValue
    defer { valueHere = before }
    return try parseExpression()
  }

  /// What a figure is compared with: a sum, but no further comparison.
  mutating func parseAmount() throws(Diagnostic) -> Expression {
    beginExpression()
    return try parseSum()
  }

  private mutating func parseOr(_ stops: Bool) throws(Diagnostic) -> Expression {
    var left = try parseAnd(stops)
    while accept(.or) {
      try countOperation()
      left = .or(left, try parseAnd(stops))
    }
    return left
  }

  private mutating func parseAnd(_ stops: Bool) throws(Diagnostic) -> Expression {
    var left = try parseNot()
    while true {
      if stops, peeks(.and), beginsMetric(at: 1) { return left }
      guard accept(.and) else { return left }
      try countOperation()
      left = .and(left, try parseNot())
    }
  }

  private mutating func parseNot() throws(Diagnostic) -> Expression {
    let start = token.span.start
    if accept(.not) {
      let inner = try deeper { (parser) throws(Diagnostic) in try parser.parseNot() }
      return .not(inner, span(from: start))
    }
    return try parseComparison()
  }

  private mutating func parseComparison() throws(Diagnostic) -> Expression {
    let start = token.span.start
    let left = try parseSum()
    if let comparison = acceptComparison() {
      let test = Expression.comparison(comparison, left, try parseSum())
      keep(test)
      return test
    }
    if peeks(.not), isTestAfterNot {
      advance()
      let inner = try parseTest(of: left, from: start)
      return .not(inner ?? left, span(from: start))
    }
    return try parseTest(of: left, from: start) ?? left
  }

  private mutating func keep(_ test: Expression) {
    if isTyping, valueHere == .expression { readTests.append(test) }
  }

  /// What may follow a value besides a sign: `in`, `like`, `between`, `is [not] missing`, `is`.
  private mutating func parseTest(
    of left: Expression, from start: Int
  ) throws(Diagnostic) -> Expression? {
    if accept(.in) {
      try expect(.leftParenthesis)
      var values: [Expression] = []
      repeat { values.append(try parseSum()) } while accept(.comma)
      try expect(.rightParenthesis)
      let test = Expression.contained(left, in: values, span(from: start))
      keep(test)
      return test
    }
    if accept(.like) {
      let test = Expression.like(left, pattern: try parseSum())
      keep(test)
      return test
    }
    if accept(.between) {
      let lower = try parseSum()
      try expect(.and)
      let test = Expression.between(left, lower, try parseSum())
      keep(test)
      return test
    }
    if isTyping { expected.insert(.not) }
    if peeks(.is), isTestAfterIs {
      advance()
      let isNegated = accept(.not)
      if accept(.missing) {
        let test = Expression.isMissing(left, span(from: start))
        return isNegated ? .not(test, span(from: start)) : test
      }
      if isTyping, !isNegated { throw unexpected() }
      return .comparison(isNegated ? .notEqual : .equal, left, try parseSum())
    }
    expected.insert(words: ["is missing"])
    return nil
  }

  private var isTestAfterNot: Bool {
    if isTyping, endsAhead(1) { return true }
    guard case .word(let next) = ahead().kind else { return false }
    return next.keyword == .in || next.keyword == .like || next.keyword == .between
  }

  /// Whether `is` begins a test here, and not the change `FIELD is VALUE`.
  private var isTestAfterIs: Bool {
    if isTyping, endsAhead(1) { return true }
    guard case .word(let next) = ahead().kind else { return false }
    return next.keyword == .missing || next.keyword == .not
  }

  mutating func acceptComparison() -> Comparison? {
    if case .symbol(let symbol) = token.kind, let comparison = Comparison(symbol) {
      advance()
      return comparison
    }
    for symbol in [Symbol.equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual] {
      expected.insert(symbol)
    }
    return nil
  }

  private mutating func parseSum() throws(Diagnostic) -> Expression {
    var left = try parseProduct()
    while true {
      if accept(.plus) {
        try countOperation()
        left = .arithmetic(.add, left, try parseProduct())
      } else if accept(.minus) {
        try countOperation()
        left = .arithmetic(.subtract, left, try parseProduct())
      } else {
        return left
      }
    }
  }

  private mutating func parseProduct() throws(Diagnostic) -> Expression {
    var left = try parsePrimary()
    while true {
      if accept(.times) {
        try countOperation()
        left = .arithmetic(.multiply, left, try parsePrimary())
      } else if accept(.divide) {
        try countOperation()
        left = .arithmetic(.divide, left, try parsePrimary())
      } else {
        return left
      }
    }
  }

  private mutating func parsePrimary() throws(Diagnostic) -> Expression {
    let start = token.span
    switch token.kind {
    case .symbol(.minus):
      advance()
      let inner = try deeper { (parser) throws(Diagnostic) in try parser.parsePrimary() }
      return .negated(inner, span(from: start.start))
    case .symbol(.leftParenthesis):
      advance()
      let inner = try deeper { (parser) throws(Diagnostic) in try parser.parseExpression() }
      try expect(.rightParenthesis)
      return inner
    case .text(let pieces):
      advance()
      return .text(pieces, start)
    case .number(let value, let isShare):
      if !isShare, beginsDate, let base = try acceptDateBase(isDateWanted: false) {
        return .date(DateTree(base: base, offsets: [], span: span(from: start.start)))
      }
      if !isShare, let duration = try acceptDuration() { return .duration(duration) }
      advance()
      if !isShare, accept(.percentWord) || accept(.percent) {
        return .number(Self.share(ofPercent: value), isShare: true, span(from: start.start))
      }
      if isTyping, !isShare, endsAhead(0) { noteUnits() }
      return .number(value, isShare: isShare, start)
    case .dateDigits, .dateWord:
      if let base = try acceptDateBase(isDateWanted: false) {
        return .date(DateTree(base: base, offsets: [], span: span(from: start.start)))
      }
      throw unexpected()
    case .word(let word):
      return try parseWord(word, at: start)
    default:
      expected.insert(valueHere)
      throw unexpected()
    }
  }

  private mutating func parseWord(
    _ word: Word, at start: SourceSpan
  ) throws(Diagnostic) -> Expression {
    if word.keyword == .yes || word.keyword == .no {
      advance()
      return .truth(word.keyword == .yes, start)
    }
    if word.keyword == .today || word.keyword == .deadline {
      advance()
      let base: DateTree.Base = word.keyword == .today ? .today : .deadline
      return .date(DateTree(base: base, offsets: [], span: start))
    }
    guard word.keyword?.isOnlyGrammar != true else {
      expected.insert(valueHere)
      throw unexpected()
    }
    if beginsMetric(at: 0), isMetricNotStatus { return .metric(try parseInnerMetric()) }
    if let base = try acceptOrdinalDate() {
      return .date(DateTree(base: base, offsets: [], span: span(from: start.start)))
    }
    return .name(try expectName(as: valueHere))
  }

  private mutating func acceptOrdinalDate() throws(Diagnostic) -> DateTree.Base? {
    guard let word, !word.isQuoted, word.keyword == nil, !word.key.utf8.allSatisfy({ $0 < 0x80 })
    else { return nil }
    return try acceptDateBase(isDateWanted: false)
  }

  /// Whether a metric's words follow a status here, so that it cannot be a mere value.
  private var isMetricNotStatus: Bool {
    if case .symbol(.percent) = ahead().kind { return true }
    if case .word(let word) = ahead().kind { return word.keyword == .of }
    return false
  }
}

extension Keyword {
  /// Whether it joins or ends expressions, so that bare it names no field and no value.
  fileprivate var isOnlyGrammar: Bool {
    switch self {
    case .and, .or, .not, .in, .like, .is, .between, .where, .by, .of, .as, .sort, .then,
      .because, .connect, .disconnect, .waive, .moves:
      true
    case .on, .at, .until, .from, .to, .step, .show, .descending, .ascending, .limit, .with,
      .missing, .all, .half, .largest, .smallest, .likelier, .agencies, .services, .events,
      .start, .percentWord, .today, .deadline, .threshold, .last, .connected, .connecting,
      .unconnected,
      .waived, .overdue, .day, .week, .month, .yes, .no:
      false
    }
  }
}
