import AgencyModel

@testable import CommandLanguage

/// Trees as statements that are read back to the same trees, with brackets only where they must be.
enum CanonicalText {
  /// What binds stronger has a higher level; an operand below the level wanted gets brackets.
  private enum Level: Int {
    case figure, or, and, not, test, sum, product, primary
  }

  static func of(_ tree: Expression) -> String { text(tree, .figure) }

  /// In brackets unless it is one word, number or text.
  static func primary(_ tree: Expression) -> String { text(tree, .primary) }

  /// What a figure may be compared with.
  static func amount(_ tree: Expression) -> String { text(tree, .sum) }

  private static func text(_ tree: Expression, _ wanted: Level) -> String {
    let (level, text) = parts(tree)
    return level.rawValue < wanted.rawValue ? "(\(text))" : text
  }

  private static func parts(_ tree: Expression) -> (Level, String) {
    switch tree {
    case .number(let value, let isShare, _): (.primary, isShare ? percent(value) : value.short)
    case .text(let pieces, _): (.primary, pieces.dump)
    case .truth(let value, _): (.primary, value ? "yes" : "no")
    case .date(let date): (.primary, of(date))
    case .duration(let duration): (.primary, of(duration))
    case .name(let name): (.primary, of(name))
    case .negated(let inner, _): (.primary, "-\(text(inner, .primary))")
    case .arithmetic(let sign, let left, let right):
      switch sign {
      case .add, .subtract:
        (.sum, "\(text(left, .sum)) \(sign.rawValue) \(text(right, .product))")
      case .multiply, .divide:
        (.product, "\(text(left, .product)) \(sign.rawValue) \(text(right, .primary))")
      }
    case .comparison(let sign, let left, let right):
      (.test, "\(text(left, .sum)) \(sign.rawValue) \(text(right, .sum))")
    case .contained(let value, let values, _):
      (
        .test,
        "\(text(value, .sum)) in (\(values.map { text($0, .sum) }.joined(separator: ", ")))"
      )
    case .like(let value, let pattern): (.test, "\(text(value, .sum)) like \(text(pattern, .sum))")
    case .isMissing(let value, _): (.test, "\(text(value, .sum)) is missing")
    case .between(let value, let lower, let upper):
      (.test, "\(text(value, .sum)) between \(text(lower, .sum)) and \(text(upper, .sum))")
    case .not(let inner, _): (.not, "not \(text(inner, .not))")
    case .and(let left, let right): (.and, "\(text(left, .and)) and \(text(right, .not))")
    case .or(let left, let right): (.or, "\(text(left, .or)) or \(text(right, .and))")
    // A figure's own condition takes all that follows.
    case .metric(let metric): (metric.filter == nil ? .primary : .figure, of(metric))
    }
  }

  static func of(_ metric: MetricTree) -> String {
    metric.status.word + (metric.isShare ? "%" : "") + (metric.weight.map { " of \(of($0))" } ?? "")
      + (metric.filter.map { " where \(of($0))" } ?? "")
  }

  static func of(_ condition: ConditionTree) -> String {
    condition.parts.map { "\(of($0.metric)) \($0.comparison.rawValue) \(amount($0.value))" }
      .joined(separator: " and ")
  }

  static func of(_ name: Name) -> String { name.keyword == nil ? "`\(name.key)`" : name.key }

  static func of(_ duration: DurationTree) -> String { "\(duration.count) \(duration.unit)s" }

  static func of(_ date: DateTree) -> String {
    var text: String
    switch date.base {
    case .day(let day): text = day.solarHijriNumbers
    case .yearless(let day, let month): text = "\(day) \(MonthNames.solarHijri[month - 1])"
    case .today: text = "today"
    case .deadline: text = "deadline"
    case .variable(let name): text = of(name)
    }
    for offset in date.offsets {
      text += " \(offset.count < 0 ? "-" : "+") \(abs(offset.count)) \(offset.unit.rawValue)"
    }
    return text
  }

  /// A share that is a whole number of tenths of a percent.
  private static func percent(_ share: Double) -> String {
    let tenths = Int((share * 1000).rounded())
    return "\(tenths / 10).\(tenths % 10)%"
  }

  // MARK: Changes

  /// - Parameter isVerbLast: Whether the date stands before the verb.
  static func of(_ change: ChangeTree, isVerbLast: Bool) -> String {
    let (who, what) = (of(change.who), of(change.what))
    let likelier =
      change.likelierFirst == nil ? "" : isVerbLast ? " likelier first" : ", likelier first"
    guard let when = change.when else { return "\(who) \(what)\(likelier)" }
    return (isVerbLast ? "\(who) by \(of(when)) \(what)" : "\(who) \(what) by \(of(when))")
      + likelier
  }

  private static func of(_ group: GroupTree) -> String {
    switch group {
    case .named(let name): of(name)
    case .agencies(let condition, _):
      "agencies" + (condition.map { " where \(of($0))" } ?? "")
    case .union(let groups): groups.map { of($0) }.joined(separator: " and ")
    }
  }

  private static func of(_ who: WhoTree) -> String {
    func then(_ group: GroupTree?) -> String { group.map { " \(of($0))" } ?? "" }
    func counted(_ count: Expression) -> String {
      if case .number(let value, false, _) = count { return value.short }
      return "(\(of(count)))"
    }
    switch who {
    case .count(let count, let group, _): return counted(count) + then(group)
    case .ranked(let count, let isLargest, let field, let group, _):
      return "\(counted(count)) \(isLargest ? "largest" : "smallest") by \(of(field))" + then(group)
    case .part(let part, let group, _): return "\(percent(part)) of" + then(group)
    case .all(let group, _): return "all" + then(group)
    case .group(let group): return of(group)
    case .deadline: return "deadline"
    case .threshold: return "threshold"
    }
  }

  private static func of(_ what: WhatTree) -> String {
    switch what {
    case .connect: "connect"
    case .start: "start"
    case .disconnect: "disconnect"
    case .waive(let until, let because, let body):
      "waive" + (until.map { " until \(of($0))" } ?? "")
        + (because.map { " because \(primary($0))" } ?? "")
        + (body.map { " by \(primary($0))" } ?? "")
    case .movesTo(let date): "moves to \(of(date))"
    case .movesBy(let duration): "moves by \(of(duration))"
    case .isValue(let field, let value): (field.map { ".\(of($0)) " } ?? "") + "is (\(of(value)))"
    }
  }
}
