import AgencyModel
import CommandLanguage

/// Trees in short, spans left out, so that trees are the same when their dumps are.
extension Name {
  /// A keyword as `:word`, a value of the vocabulary as its English word, else the key.
  var dump: String {
    if let keyword { return ":\(keyword.word)" }
    return Vocabulary.value(forKey: key) ?? canonical
  }
}

extension DateTree {
  var dump: String {
    var text = "@"
    switch base {
    case .day(let day): text += day.solarHijriNumbers
    case .yearless(let day, let month): text += "\(month)-\(day)"
    case .today: text += "today"
    case .deadline: text += "deadline"
    case .variable(let name): text += name.dump
    }
    for offset in offsets {
      text += (offset.count < 0 ? "" : "+") + "\(offset.count)\(offset.unit.rawValue)"
    }
    return text
  }
}

extension DurationTree {
  var dump: String { "\(count)\(unit.rawValue)" }
}

extension Expression {
  var dump: String {
    switch self {
    case .number(let value, let isShare, _): (isShare ? "share:" : "") + value.short
    case .text(let pieces, _): pieces.dump
    case .truth(let value, _): value ? "yes" : "no"
    case .date(let date): date.dump
    case .duration(let duration): duration.dump
    case .name(let name): name.dump
    case .negated(let inner, _): "(- \(inner.dump))"
    case .arithmetic(let sign, let left, let right):
      "(\(sign.rawValue) \(left.dump) \(right.dump))"
    case .comparison(let sign, let left, let right):
      "(\(sign.rawValue) \(left.dump) \(right.dump))"
    case .contained(let value, let values, _):
      "(in \(([value] + values).map(\.dump).joined(separator: " ")))"
    case .like(let value, let pattern): "(like \(value.dump) \(pattern.dump))"
    case .isMissing(let value, _): "(missing \(value.dump))"
    case .between(let value, let lower, let upper):
      "(between \(value.dump) \(lower.dump) \(upper.dump))"
    case .not(let inner, _): "(not \(inner.dump))"
    case .and(let left, let right): "(and \(left.dump) \(right.dump))"
    case .or(let left, let right): "(or \(left.dump) \(right.dump))"
    case .metric(let metric): metric.dump
    }
  }
}

extension MetricTree {
  var dump: String {
    "[\(status.word)\(isShare ? "%" : "")" + (weight.map { " of \($0.dump)" } ?? "")
      + (filter.map { " where \($0.dump)" } ?? "") + "]"
  }
}

extension ConditionTree {
  var dump: String {
    parts.map { "\($0.metric.dump) \($0.comparison.rawValue) \($0.value.dump)" }
      .joined(separator: " & ")
  }
}

extension GroupTree {
  var dump: String {
    switch self {
    case .named(let name): name.dump
    case .agencies(let condition, _): "agencies" + (condition.map { "\($0.dump)" } ?? "")
    case .union(let groups): groups.map(\.dump).joined(separator: " & ")
    }
  }
}

extension WhoTree {
  var dump: String {
    func of(_ group: GroupTree?) -> String { group.map { " of \($0.dump)" } ?? "" }
    switch self {
    case .count(let count, let group, _): return "any \(count.dump)" + of(group)
    case .ranked(let count, let isLargest, let field, let group, _):
      return "\(isLargest ? "most" : "least") \(count.dump) by \(field.dump)" + of(group)
    case .part(let part, let group, _): return "part \(part.short)" + of(group)
    case .all(let group, _): return "all" + of(group)
    case .group(let group): return group.dump
    case .deadline: return ":deadline"
    case .threshold: return ":threshold"
    }
  }
}

extension WhatTree {
  var dump: String {
    switch self {
    case .connect: "connect"
    case .start: "start"
    case .disconnect: "disconnect"
    case .waive(let until, let because, let body):
      "waive" + (until.map { " until \($0.dump)" } ?? "")
        + (because.map { " because \($0.dump)" } ?? "") + (body.map { " by \($0.dump)" } ?? "")
    case .movesTo(let date): "moves to \(date.dump)"
    case .movesBy(let duration): "moves by \(duration.dump)"
    case .isValue(let field, let value): "\(field?.dump ?? "it") is \(value.dump)"
    }
  }
}

extension ChangeTree {
  var dump: String {
    "\(who.dump): \(what.dump)" + (when.map { " @ \($0.dump)" } ?? "")
      + (likelierFirst == nil ? "" : " likelier first")
  }
}
