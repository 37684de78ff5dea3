import AgencyModel
import Wording

extension Parser {
  /// `CHANGE {"," CHANGE}`.
  public mutating func parseChanges() throws(Diagnostic) -> [ChangeTree] {
    var changes: [ChangeTree] = []
    repeat {
      if isTyping, endsAhead(0), let last = changes.last, last.who.leavesOpenWho,
        last.what == .connect, last.likelierFirst == nil
      {
        expected.insert(.likelier)
      }
      changes.append(try parseChange())
    } while accept(.comma)
    return changes
  }

  /// `WHO WHAT [WHEN]` or `WHO WHEN WHAT`, then `[","] likelier first` where it is open who connects.
  mutating func parseChange() throws(Diagnostic) -> ChangeTree {
    let start = token.span.start
    let who = try parseWho()
    let whenStart = token.span.start
    var when = try acceptWhen()
    let whenSpan = span(from: whenStart)
    let whatStart = token.span.start
    let what: WhatTree
    if let value = try acceptValueOfWindow(who) {
      what = value
    } else {
      what = try parseWhat(when: &when)
    }
    let whatSpan = span(from: whatStart)
    if when != nil, who.isWindow { throw Self.undated(source[whenSpan], at: whenSpan) }
    if when == nil, isTimed(what), !who.isWindow { when = try acceptWhen() }
    let likelierFirst = try acceptLikelierFirst(who, what)
    return ChangeTree(
      who: who, what: what, whatSpan: whatSpan, when: when, likelierFirst: likelierFirst,
      span: span(from: start))
  }

  /// The comma before it is optional.
  private mutating func acceptLikelierFirst(
    _ who: WhoTree, _ what: WhatTree
  ) throws(Diagnostic) -> SourceSpan? {
    let fits = who.leavesOpenWho && what == .connect
    if case .symbol(.comma) = token.kind, case .word(let next) = ahead().kind,
      next.keyword == .likelier
    {
      advance()
    }
    let start = token.span.start
    if fits { expected.insert(.likelier) }
    guard peeks(.likelier) else { return nil }
    advance()
    let words = span(from: start)
    guard fits else {
      throw Diagnostic(
        "E110", "'\(source[words])' does not fit here", at: words,
        help:
          "it says which of an open number connect: 20 agencies connect by deadline, likelier first"
      )
    }
    return words
  }

  /// The deadline's or threshold's new value before the verb, as Persian has it:
  /// `آستانه ۵۰٪ شود`, `مهلت ۲ هفته تمدید شود`, `مهلت به ۱۵ دی جابجا شود`.
  private mutating func acceptValueOfWindow(_ who: WhoTree) throws(Diagnostic) -> WhatTree? {
    guard who.isWindow else { return nil }
    if peeks(.to) {
      advance()
      let date = try parseDate()
      try expect(.moves)
      return .movesTo(date)
    }
    switch token.kind {
    case .number, .dateDigits, .dateWord: break
    default: return nil
    }
    let value = try parseExpression()
    if accept(.is) { return .isValue(field: nil, value) }
    try expect(.moves)
    switch value {
    case .duration(let duration): return .movesBy(duration)
    case .date(let date): return .movesTo(date)
    default:
      throw Diagnostic(
        "E303", "'\(source[value.span])' is neither a date nor a duration", at: value.span,
        help: "deadline moves by 2 weeks", "deadline moves to 15 Dey 1401")
    }
  }

  private static func undated(_ when: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "E110", "'\(when)' does not fit here", at: span,
      help: "the deadline and the threshold change for the whole question, not from a day on")
  }

  private func isTimed(_ what: WhatTree) -> Bool {
    switch what {
    case .connect, .start, .disconnect, .isValue: true
    case .waive, .movesTo, .movesBy: false
    }
  }

  private mutating func acceptWhen() throws(Diagnostic) -> DateTree? {
    if accept(.by) || accept(.on) || accept(.until) { return try parseDate() }
    return nil
  }

  // MARK: Who

  private mutating func parseWho() throws(Diagnostic) -> WhoTree {
    let start = token.span.start
    switch token.kind {
    case .number(let value, let isShare):
      if isShare {
        advance()
        return try parsePart(value, from: start)
      }
      advance()
      if accept(.percentWord) || accept(.percent) {
        return try parsePart(Self.share(ofPercent: value), from: start)
      }
      let count = Expression.number(value, isShare: false, span(from: start))
      return try parseCounted(count, from: start)
    case .symbol(.leftParenthesis):
      advance()
      let count = try deeper { (parser) throws(Diagnostic) in try parser.parseExpression() }
      try expect(.rightParenthesis)
      return try parseCounted(count, from: start)
    case .word(let word):
      switch word.keyword {
      case .all:
        advance()
        let group = try acceptGroup()
        return .all(group, span(from: start))
      case .half:
        advance()
        return try parsePart(0.5, from: start)
      case .deadline:
        advance()
        return .deadline(span(from: start))
      case .threshold:
        advance()
        return .threshold(span(from: start))
      default: break
      }
      if isCountVariable, let name = acceptName() {
        return try parseCounted(.name(name), from: start)
      }
    default: break
    }
    guard let group = try acceptGroup() else {
      for keyword in [Keyword.all, .half, .deadline, .threshold] { expected.insert(keyword) }
      expected.insert(.number)
      throw unexpected()
    }
    if isTyping, endsAhead(0), case .named = group {
      // The name may be a variable that counts.
      for keyword in [Keyword.agencies, .largest, .smallest] { expected.insert(keyword) }
    }
    return .group(group)
  }

  private mutating func parsePart(_ part: Double, from start: Int) throws(Diagnostic) -> WhoTree {
    acceptOf()
    let group = try acceptGroup()
    return .part(part, of: group, span(from: start))
  }

  /// `of`; Persian says it with the word for `from`: `۳۰٪ از بانک‌ها`.
  private mutating func acceptOf() {
    if !accept(.of), peeks(.from) { advance() }
  }

  private mutating func parseCounted(
    _ count: Expression, from start: Int
  ) throws(Diagnostic) -> WhoTree {
    if peeks(.largest) || peeks(.smallest) {
      let isLargest = peeks(.largest)
      advance()
      // `20 largest banks by requests` as well as `20 largest by requests banks`.
      let groupBefore = peeks(.by) ? nil : try acceptGroup()
      try expect(.by)
      let field = try expectName(as: .measure)
      let group: GroupTree?
      if let groupBefore { group = groupBefore } else { group = try acceptGroup() }
      return .ranked(count, largest: isLargest, by: field, of: group, span(from: start))
    }
    expected.insert(.largest)
    expected.insert(.smallest)
    acceptOf()
    let group = try acceptGroup()
    return .count(count, of: group, span(from: start))
  }

  /// Whether a variable that counts stands here: a name before a group's name and a verb.
  private var isCountVariable: Bool {
    guard case .word(let word) = token.kind, word.keyword == nil,
      case .word(let next) = ahead().kind
    else { return false }
    switch next.keyword {
    case .agencies, .largest, .smallest: return true
    case nil, .connected, .connecting, .unconnected, .overdue: break
    default: return false
    }
    guard case .word(let third) = ahead(2).kind else { return false }
    switch third.keyword {
    case .connect, .start, .disconnect, .waive, .where: return true
    case .by, .on: return isVerbAhead(3)
    default: return false
    }
  }

  /// Whether this change still has its verb so many tokens on. Where it has none, as in
  /// `banks conect by deadline`, the second word is the misspelt verb and no group.
  private func isVerbAhead(_ count: Int) -> Bool {
    for offset in count..<(count + 16) {
      switch ahead(offset).kind {
      case .lineEnd, .end, .pipe, .invalid: return false
      case .symbol(.comma):
        // `azar 30, 1401` is one date.
        guard case .number(let year, isShare: false) = ahead(offset + 1).kind, year >= 1000
        else { return false }
      case .word(let word):
        switch word.keyword {
        case .connect, .start, .disconnect, .waive, .is, .moves: return true
        case .then: return false
        default: break
        }
      default: break
      }
    }
    return false
  }

  /// `GROUP {"and" GROUP}`; `nil` where no group begins.
  public mutating func acceptGroup() throws(Diagnostic) -> GroupTree? {
    guard let first = try acceptSingleGroup() else { return nil }
    var groups = [first]
    if isTyping { expected.insert(.and) }
    while peeks(.and) {
      advance()
      guard let next = try acceptSingleGroup() else { throw unexpected() }
      groups.append(next)
    }
    return groups.count == 1 ? first : .union(groups)
  }

  public mutating func parseGroup() throws(Diagnostic) -> GroupTree {
    guard let group = try acceptGroup() else { throw unexpected() }
    return group
  }

  private mutating func acceptSingleGroup() throws(Diagnostic) -> GroupTree? {
    let start = token.span.start
    if accept(.agencies) {
      var condition: Expression?
      if accept(.where) { condition = try parseRowExpression() }
      return .agencies(where: condition, span(from: start))
    }
    if case .text = token.kind { return try acceptTextGroup() }
    guard case .word(let word) = token.kind, word.keyword.map(Self.namesGroup) ?? true else {
      expected.insert(.group)
      return nil
    }
    return acceptName(as: .group).map { .named($0) }
  }

  /// An agency named in quotes.
  private mutating func acceptTextGroup() throws(Diagnostic) -> GroupTree? {
    let span = token.span
    guard case .text(let pieces) = token.kind, case .literal(let text)? = pieces.first,
      pieces.count == 1
    else { throw unexpected() }
    advance()
    let key = Folding.key(text)
    return .named(Name(text: text, key: key, canonical: key, keyword: nil, span: span))
  }

  private static func namesGroup(_ keyword: Keyword) -> Bool {
    switch keyword {
    case .connected, .connecting, .unconnected, .waived, .overdue: true
    default: false
    }
  }

  // MARK: What

  private mutating func parseWhat(when: inout DateTree?) throws(Diagnostic) -> WhatTree {
    if accept(.connect) { return .connect }
    if accept(.start) { return .start }
    if accept(.disconnect) { return .disconnect }
    if accept(.waive) { return try parseWaiver(until: &when) }
    if accept(.moves) { return try parseMove(to: &when) }
    if accept(.is) {
      if peeks(.waived) {
        advance()
        return try parseWaiver(until: &when)
      }
      if let verb = acceptStatusAsVerb() { return verb }
      return .isValue(field: nil, try parseFieldValue())
    }
    if accept(.dot) || isFieldBeforeIs {
      let field = try expectName(as: .field)
      if accept(.moves) { return try parseMove(to: &when) }
      if !accept(.equal) { try expect(.is) }
      return .isValue(field: field, try parseFieldValue())
    }
    expected.insert(.field)
    throw unexpected()
  }

  /// `is connected` and the like say the same as the verbs.
  private mutating func acceptStatusAsVerb() -> WhatTree? {
    guard let word, !word.isQuoted else { return nil }
    switch word.keyword {
    case .connected:
      advance()
      return .connect
    case .connecting:
      advance()
      return .start
    case .unconnected:
      advance()
      return .disconnect
    default: return nil
    }
  }

  /// Whether a field's name and then `is` or `=` stand here.
  private var isFieldBeforeIs: Bool {
    guard case .word(let word) = token.kind else { return false }
    if case .symbol(.equal) = ahead().kind { return true }
    if isTyping, endsAhead(1) {
      // A status is no field, but may begin a verb: `متصل شوند`.
      return word.keyword.map { !Self.namesGroup($0) || $0 == .overdue } ?? true
    }
    guard case .word(let next) = ahead().kind else { return false }
    return next.keyword == .is || next.keyword == .moves
  }

  private mutating func parseWaiver(until when: inout DateTree?) throws(Diagnostic) -> WhatTree {
    var until = when
    var because: Expression?
    var body: Expression?
    when = nil
    while true {
      if until == nil, accept(.until) {
        until = try parseDate()
      } else if because == nil, accept(.because) {
        because = try parseExpression()
      } else if body == nil, accept(.by) {
        if beginsDate, until == nil { until = try parseDate() } else { body = try parseBody() }
      } else {
        return .waive(until: until, because: because, by: body)
      }
    }
  }

  private mutating func parseBody() throws(Diagnostic) -> Expression {
    let span = token.span
    if let pieces = acceptText() { return .text(pieces, span) }
    let name = try expectName(as: .text)
    return .text([.literal(name.text)], name.span)
  }

  /// What follows `moves`; a date that stands before it says where to: `مهلت تا ۱۵ دی تمدید شود`.
  private mutating func parseMove(to when: inout DateTree?) throws(Diagnostic) -> WhatTree {
    if let date = when, !peeks(.to), !peeks(.by) {
      when = nil
      return .movesTo(date)
    }
    if accept(.to) { return .movesTo(try parseDate()) }
    if accept(.by) {
      if let duration = try acceptDuration() { return .movesBy(duration) }
      return .movesTo(try parseDate())
    }
    throw unexpected()
  }
}

extension WhoTree {
  /// Whether it leaves open which agencies change.
  public var leavesOpenWho: Bool {
    switch self {
    case .count, .part: true
    case .ranked, .all, .group, .deadline, .threshold: false
    }
  }

  /// Whether it is the deadline or the threshold, and so no agencies.
  fileprivate var isWindow: Bool {
    switch self {
    case .deadline, .threshold: true
    case .count, .ranked, .part, .all, .group: false
    }
  }
}
