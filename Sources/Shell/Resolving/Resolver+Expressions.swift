import AgencyModel
import CommandLanguage
import WhatIf
import Wording

/// What the bare names of an expression may stand for.
enum NameScope {
  /// Fields of rows of a kind, then variables.
  case rows(TableKind)
  /// Variables and figures only.
  case figures
}

extension Resolver {
  /// A condition over rows of a kind, as after `where`.
  func condition(
    _ tree: Expression, over kind: TableKind = .agencies
  ) throws(Diagnostic) -> RowExpression {
    try expression(tree, in: .rows(kind))
  }

  /// The value of an expression of variables and figures.
  func constant(_ tree: Expression) throws(Diagnostic) -> Value {
    switch tree {
    // The commonest forms need no standing.
    case .number(let number, let isShare, _): return isShare ? .share(number) : .number(number)
    case .text(let pieces, _): return .text(try text(pieces))
    case .date(let date): return .day(try day(date))
    default: break
    }
    let resolved = try expression(tree, in: .figures)
    let value = resolved.value(
      on: NoRows(resolved.needsStanding ? session.standing() : nil), row: 0)
    if value.isMissing {
      throw Diagnostic(
        "E309", "this has no value", at: tree.span,
        help: "a division by zero, a share of nothing, or a figure that is left open")
    }
    return value
  }

  /// Text, a number or a date as one piece of text, for `because` and `print`.
  func spelled(_ tree: Expression) throws(Diagnostic) -> String {
    if case .text(let pieces, _) = tree { return try text(pieces) }
    return ValueText.spelled(try constant(tree), settings: state.settings)
  }

  func expression(_ tree: Expression, in scope: NameScope) throws(Diagnostic) -> RowExpression {
    switch tree {
    case .number(let number, let isShare, _):
      return .constant(isShare ? .share(number) : .number(number))
    case .text(let pieces, _): return .constant(.text(try text(pieces)))
    case .truth(let truth, _): return .constant(.truth(truth))
    case .date(let date): return .constant(.day(try day(date)))
    case .duration(let duration):
      throw Diagnostic(
        "E310", "a duration stands alone here", at: duration.span,
        help: "add it to a date: today + 2 weeks")
    case .name(let name): return try named(name, in: scope)
    case .negated(let inner, _):
      return .arithmetic(.subtract, .constant(.number(0)), try expression(inner, in: scope))
    case .arithmetic(let operation, let left, let right):
      return try arithmetic(operation, left, right, in: scope)
    case .comparison(let comparison, let left, let right):
      return try compared(comparison, left, right, in: scope)
    case .contained(let value, let candidates, _):
      let resolved = try expression(value, in: scope)
      var members: [RowExpression] = []
      for candidate in candidates {
        members.append(try comparable(candidate, with: value, in: scope))
      }
      return .contained(resolved, in: members)
    case .like(let value, let pattern):
      let resolved = try expression(value, in: scope)
      guard
        case .constant(.text(let text)) = try comparable(
          pattern, with: value, in: scope, asText: true)
      else {
        throw Diagnostic(
          "E311", "'like' compares with text", at: pattern.span, help: "name like \"*bank*\"")
      }
      return .like(resolved, TextPattern(text))
    case .isMissing(let value, _): return .isMissing(try expression(value, in: scope))
    case .between(let value, let lower, let upper):
      return .and(
        try compared(.greaterOrEqual, value, lower, in: scope),
        try compared(.lessOrEqual, value, upper, in: scope))
    case .not(let inner, _): return .not(try truth(inner, in: scope))
    case .and(let left, let right):
      return .and(try truth(left, in: scope), try truth(right, in: scope))
    case .or(let left, let right):
      return .or(try truth(left, in: scope), try truth(right, in: scope))
    case .metric(let tree): return .metric(try metric(tree))
    }
  }

  /// An operand of `and`, `or` and `not`.
  private func truth(_ tree: Expression, in scope: NameScope) throws(Diagnostic) -> RowExpression {
    let resolved = try expression(tree, in: scope)
    if case .text? = type(of: tree, resolved, in: scope) {
      throw Diagnostic(
        "E312", "this is text, not a condition", at: tree.span, help: "compare it: sector = bank")
    }
    return resolved
  }

  private func named(_ name: Name, in scope: NameScope) throws(Diagnostic) -> RowExpression {
    switch scope {
    case .rows(let kind):
      let table = fields(of: kind)
      if let entry = table[name] { return .field(entry.reference) }
      if let value = state.variables[name.key] { return .constant(value) }
      throw unknownName(name, table)
    case .figures:
      if let value = state.variables[name.key] { return .constant(value) }
      if let counted = CountedStatus(name.keyword) {
        return .metric(Metric(counted, isShare: false, text: counted.name))
      }
      throw unknownVariable(name.text, at: name.span)
    }
  }

  private func unknownName(_ name: Name, _ table: FieldTable) -> Diagnostic {
    let near = Nearest.names(
      to: name.text, among: table.entries.map(\.name) + Array(state.variables.keys))
    return Diagnostic(
      "E203", "no field or variable is named '\(name.text)'", at: name.span,
      help: near.isEmpty
        ? ["'fields' lists the fields"] : ["did you mean \(near.quotedList)?"])
  }

  private func arithmetic(
    _ operation: Arithmetic, _ left: Expression, _ right: Expression, in scope: NameScope
  ) throws(Diagnostic) -> RowExpression {
    if case .duration(let duration) = right {
      guard operation == .add || operation == .subtract else {
        throw Diagnostic(
          "E310", "a duration can be added to a date or taken from it, nothing else",
          at: right.span, help: "today + 2 weeks")
      }
      let sign = operation == .add ? 1 : -1
      let date = try expression(left, in: scope)
      switch duration.unit {
      case .day: return .shifted(date, months: 0, days: sign * duration.count)
      case .week: return .shifted(date, months: 0, days: sign * duration.count * 7)
      case .month: return .shifted(date, months: sign * duration.count, days: 0)
      }
    }
    let a = try expression(left, in: scope)
    let b = try expression(right, in: scope)
    for (tree, side) in [(left, a), (right, b)] {
      switch type(of: tree, side, in: scope) {
      case .text, .choice, .truth:
        throw Diagnostic(
          "E313", "'\(operation.rawValue)' reckons with numbers, and this is none", at: tree.span)
      default: break
      }
    }
    return .arithmetic(ArithmeticOperator(operation), a, b)
  }

  private func compared(
    _ comparison: Comparison, _ left: Expression, _ right: Expression, in scope: NameScope
  ) throws(Diagnostic) -> RowExpression {
    // A bare name on the left may be the value, where the field stands on the right.
    let a = try expression(left, in: scope)
    let b = try comparable(right, with: left, in: scope)
    if let leftType = type(of: left, a, in: scope), let rightType = type(of: right, b, in: scope) {
      guard leftType.isComparable(with: rightType) else {
        throw Diagnostic(
          "E314",
          "a \(leftType.name) cannot be compared with a \(rightType.name)",
          at: left.span.through(right.span), help: hint(leftType))
      }
      if case .metric(let metric) = a, metric.isShare, rightType == .number {
        throw Diagnostic(
          "E315", "'\(metric.text)' is a share, so it is compared with a percentage",
          at: right.span, help: "write \(session.state.settings.hasPersianDigits ? "95٪" : "95%")")
      }
      if case .metric(let metric) = a, !metric.isShare, rightType == .share {
        throw Diagnostic(
          "E315", "'\(metric.text)' is a count, so it is compared with a number", at: right.span,
          help: "write \(metric.text)% for the share")
      }
    }
    return .compared(ComparisonOperator(comparison), a, b)
  }

  private func hint(_ type: FieldType) -> Phrase {
    switch type {
    case .text, .choice: "text is compared with text: sector = bank"
    case .count, .number: "numbers are compared with numbers: requests > 1000"
    case .share: "shares are compared with percentages: chance >= 80%"
    case .day: "dates are compared with dates: planned < 30 Azar 1401"
    case .truth: "compare it with yes or no"
    }
  }

  /// The right side of a comparison: a bare word there is a value of the field on the left.
  private func comparable(
    _ tree: Expression, with left: Expression, in scope: NameScope, asText: Bool = false
  ) throws(Diagnostic) -> RowExpression {
    guard case .rows(let kind) = scope, case .name(let fieldName) = left,
      let entry = fields(of: kind)[fieldName]
    else { return try expression(tree, in: scope) }
    switch tree {
    case .name(let name):
      if case .text? = entry.type.family {
        if asText { return .constant(.text(name.text)) }
        if let word = word(name.key, canonical: name.canonical, of: entry, kind) {
          return .constant(.text(word))
        }
        if let value = state.variables[name.key] { return .constant(value) }
        if let other = fields(of: kind)[name] { return .field(other.reference) }
        throw unknownValue(name.text, of: entry, kind, at: name.span)
      }
      return try expression(tree, in: scope)
    case .text(let pieces, let span):
      let text = try text(pieces)
      guard case .text? = entry.type.family, !asText else { return .constant(.text(text)) }
      if let word = word(Folding.key(text), canonical: Folding.key(text), of: entry, kind) {
        return .constant(.text(word))
      }
      throw unknownValue(text, of: entry, kind, at: span)
    default: return try expression(tree, in: scope)
    }
  }

  /// The exact form of a value that a text field takes, found by any of its spellings.
  func word(
    _ key: String, canonical: String, of entry: FieldTable.Entry, _ kind: TableKind
  ) -> String? {
    let words = FieldWords(of: entry, kind, self)
    if let exact = words.first(ofKey: key) { return exact }
    if words.contains(canonical) { return canonical }
    if let value = Vocabulary.value(forKey: key), words.contains(value) { return value }
    return nil
  }

  /// The distinct values of a text field, in the order of their appearance.
  func values(of entry: FieldTable.Entry, _ kind: TableKind) -> [String] {
    FieldWords(of: entry, kind, self).all
  }

  private func unknownValue(
    _ text: String, of entry: FieldTable.Entry, _ kind: TableKind, at span: SourceSpan
  ) -> Diagnostic {
    let words = FieldWords(of: entry, kind, self)
    let near = words.nearest(to: text, limit: 2)
    var help: [Phrase] = []
    let known: Phrase =
      words.count <= 12
      ? "\(entry.name): \(values(of: entry, kind).sorted().joined(separator: ", "))" : .empty
    if !near.isEmpty {
      help.append(
        known.isEmpty
          ? "did you mean \(near.quotedList)?" : "did you mean \(near.quotedList)?  (\(known))")
    } else if !known.isEmpty, words.count > 0 {
      help.append(known)
    } else if words.count == 0 {
      help.append("no \(kind.rawValue) with a \(entry.name) are loaded")
    } else {
      help.append("\(entry.name) has \(words.count) values; 'like' finds part of one")
    }
    let subject: Phrase =
      kind == .agencies ? "no agency has" : kind == .services ? "no service has" : "no event has"
    return Diagnostic("E204", "\(subject) \(entry.name) '\(text)'", at: span, help: help)
  }

  /// The type that an expression yields, where that is known before it runs.
  private func type(
    of tree: Expression, _ resolved: RowExpression, in scope: NameScope
  ) -> FieldType? {
    switch resolved {
    case .constant(let value): return FieldType(value)
    case .metric(let metric): return metric.isShare ? .share : .count
    case .field:
      guard case .rows(let kind) = scope, case .name(let name) = tree else { return nil }
      return fields(of: kind)[name]?.type
    case .shifted: return .day
    case .compared, .contained, .like, .isMissing, .not, .and, .or: return .truth
    case .arithmetic: return nil
    }
  }
}

extension RowExpression {
  /// Whether it asks where an agency stands.
  var readsStatus: Bool {
    switch self {
    case .field(let reference): reference == .status || reference == .isOverdue
    case .constant, .metric: false
    case .arithmetic(_, let a, let b), .compared(_, let a, let b), .and(let a, let b),
      .or(let a, let b):
      a.readsStatus || b.readsStatus
    case .shifted(let a, _, _), .like(let a, _), .isMissing(let a), .not(let a): a.readsStatus
    case .contained(let a, let others): a.readsStatus || others.contains { $0.readsStatus }
    }
  }

  /// Whether its value depends on where agencies stand.
  var needsStanding: Bool {
    switch self {
    case .constant: false
    case .field, .metric: true
    case .arithmetic(_, let a, let b), .compared(_, let a, let b), .and(let a, let b),
      .or(let a, let b):
      a.needsStanding || b.needsStanding
    case .shifted(let a, _, _), .like(let a, _), .isMissing(let a), .not(let a): a.needsStanding
    case .contained(let a, let others): a.needsStanding || others.contains { $0.needsStanding }
    }
  }
}

extension FieldType {
  init?(_ value: Value) {
    switch value {
    case .missing: return nil
    case .text: self = .text
    case .number: self = .number
    case .share: self = .share
    case .day: self = .day
    case .truth: self = .truth
    }
  }

  /// The type without its particulars: text and choice are one, and so are counts and numbers.
  var family: FieldType? {
    switch self {
    case .text, .choice: .text
    case .count, .number: .number
    case .share: .share
    case .day: .day
    case .truth: .truth
    }
  }

  /// Whether two types have values that can be compared; a share is also a number.
  func isComparable(with other: FieldType) -> Bool {
    let pair = Set([family, other.family])
    return pair.count == 1 || pair == [.number, .share]
  }
}

extension ArithmeticOperator {
  init(_ operation: Arithmetic) {
    switch operation {
    case .add: self = .add
    case .subtract: self = .subtract
    case .multiply: self = .multiply
    case .divide: self = .divide
    }
  }
}

extension ComparisonOperator {
  init(_ comparison: Comparison) {
    switch comparison {
    case .equal: self = .equal
    case .notEqual: self = .notEqual
    case .less: self = .less
    case .lessOrEqual: self = .lessOrEqual
    case .greater: self = .greater
    case .greaterOrEqual: self = .greaterOrEqual
    }
  }
}

extension CountedStatus {
  init?(_ keyword: Keyword?) {
    switch keyword {
    case .connected: self = .status(.connected)
    case .connecting: self = .status(.connecting)
    case .unconnected: self = .status(.unconnected)
    case .waived: self = .status(.waived)
    case .overdue: self = .overdue
    default: return nil
    }
  }
}
