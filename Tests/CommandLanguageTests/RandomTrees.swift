import AgencyModel
import TestSupport

@testable import CommandLanguage

/// Trees that the grammar can spell, drawn from a seed; their spans say nothing.
struct RandomTrees {
  private var random: SeededRandom
  private static let nowhere = SourceSpan(0, 0)

  init(seed: UInt64) { random = SeededRandom(seed: seed) }

  mutating func flip() -> Bool { random.number(in: 0...1) == 0 }

  // MARK: Names and numbers

  private mutating func name() -> Name {
    Self.named(
      random.pick(["a", "sector", "by", "then", "30%", "بانک‌ها", "my field", "n-1", "#;|"]))
  }

  private static func named(_ text: String) -> Name {
    let key = Folding.key(text)
    return Name(text: text, key: key, canonical: key, keyword: nil, span: nowhere)
  }

  private mutating func status() -> Name {
    let keyword = random.pick([Keyword.connected, .connecting, .unconnected, .waived, .overdue])
    return Name(
      text: keyword.word, key: keyword.word, canonical: keyword.word, keyword: keyword,
      span: Self.nowhere)
  }

  private mutating func number() -> Expression {
    .number(
      random.pick([0, 1, 20, 2.5, 1401, 1e6, 0.125, 1e21, 14_010_930]), isShare: false, Self.nowhere
    )
  }

  private mutating func share() -> Double {
    let tenths = random.number(in: 0...1000)
    return Double("\(tenths)e-3") ?? 0
  }

  private mutating func pieces() -> [TextPiece] {
    let literals = ["a b", "\"", "\\", "{", "}", "\n\t", "«ا»", "#;|", "{n}", "'"]
    switch random.number(in: 0...3) {
    case 0: return []
    case 1: return [.literal(random.pick(literals))]
    case 2: return [.variable("n", Self.nowhere)]
    default:
      return [
        .literal(random.pick(literals)), .variable("تعداد", Self.nowhere),
        .variable("by", Self.nowhere),
        .literal(random.pick(literals)),
      ]
    }
  }

  private mutating func duration() -> DurationTree {
    DurationTree(
      count: random.number(in: 0...99_999), unit: random.pick([.day, .week, .month]),
      span: Self.nowhere)
  }

  private mutating func base() -> DateTree.Base {
    switch random.number(in: 0...3) {
    case 0:
      let year = random.number(in: 1200...1500)
      let month = random.number(in: 1...12)
      let number = random.number(in: 1...SolarHijriDate.length(ofMonth: month, year: year))
      return SolarHijriDate(year: year, month: month, day: number).map { .day($0.asDay) } ?? .today
    case 1:
      let month = random.number(in: 1...12)
      return .yearless(day: random.number(in: 1...(month <= 6 ? 31 : 30)), month: month)
    case 2: return .today
    default: return .deadline
    }
  }

  mutating func date() -> DateTree {
    let base = random.number(in: 0...4) == 0 ? .variable(name()) : base()
    let offsets = (0..<random.number(in: 0...2)).map { _ in
      let duration = duration()
      return DateTree.Offset(count: flip() ? duration.count : -duration.count, unit: duration.unit)
    }
    return DateTree(base: base, offsets: offsets, span: Self.nowhere)
  }

  // MARK: Expressions

  mutating func expression(depth: Int, statuses: Bool = true) -> Expression {
    func inner(_ trees: inout Self) -> Expression {
      trees.expression(depth: depth - 1, statuses: statuses)
    }
    switch random.number(in: depth > 0 ? 0...16 : 0...5) {
    case 0: return number()
    case 1: return .number(share(), isShare: true, Self.nowhere)
    case 2: return .text(pieces(), Self.nowhere)
    case 3: return flip() ? .truth(flip(), Self.nowhere) : .duration(duration())
    case 4: return .date(DateTree(base: base(), offsets: [], span: Self.nowhere))
    case 5: return .name(statuses && flip() ? status() : name())
    case 6: return .negated(inner(&self), Self.nowhere)
    case 7, 8:
      return .arithmetic(
        random.pick([.add, .subtract, .multiply, .divide]), inner(&self), inner(&self))
    case 9, 10: return test(depth: depth, statuses: statuses)
    case 11: return .not(inner(&self), Self.nowhere)
    case 12, 13: return .and(inner(&self), inner(&self))
    case 14, 15: return .or(inner(&self), inner(&self))
    default:
      let isShare = flip()
      // Inside a figure's condition an `and` before a status begins the next figure.
      return .metric(
        MetricTree(
          status: status().keyword ?? .connected, isShare: isShare,
          weight: isShare && flip() ? nil : name(),
          filter: flip() ? expression(depth: depth - 1, statuses: false) : nil, span: Self.nowhere))
    }
  }

  /// A comparison or another test, which no comparison can follow.
  private mutating func test(depth: Int, statuses: Bool) -> Expression {
    func inner(_ trees: inout Self) -> Expression {
      trees.expression(depth: depth - 1, statuses: statuses)
    }
    switch random.number(in: 0...5) {
    case 0:
      let values = (0...random.number(in: 0...2)).map { _ in inner(&self) }
      return .contained(inner(&self), in: values, Self.nowhere)
    case 1: return .like(inner(&self), pattern: inner(&self))
    case 2: return .isMissing(inner(&self), Self.nowhere)
    case 3: return .between(inner(&self), inner(&self), inner(&self))
    default: return .comparison(comparison(), inner(&self), inner(&self))
    }
  }

  private mutating func comparison() -> Comparison {
    random.pick([.equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual])
  }

  mutating func condition() -> ConditionTree {
    let parts = (0...random.number(in: 0...2)).map { _ in
      ConditionTree.Part(
        metric: MetricTree(
          status: status().keyword ?? .connected, isShare: flip(), weight: flip() ? name() : nil,
          filter: flip() ? test(depth: 2, statuses: false) : nil, span: Self.nowhere),
        comparison: comparison(), value: expression(depth: 2))
    }
    return ConditionTree(parts: parts, span: Self.nowhere)
  }

  // MARK: Changes

  private mutating func group() -> GroupTree {
    switch random.number(in: 0...3) {
    case 0: return .named(status())
    case 1:
      return .agencies(where: flip() ? expression(depth: 2) : nil, Self.nowhere)
    case 2: return .union([.named(name()), .named(status()), .named(name())])
    default: return .named(name())
    }
  }

  private mutating func count() -> Expression {
    flip() ? number() : expression(depth: 2)
  }

  private mutating func who() -> WhoTree {
    let group = flip() ? group() : nil
    switch random.number(in: 0...4) {
    case 0: return .count(count(), of: group, Self.nowhere)
    case 1: return .ranked(count(), largest: flip(), by: name(), of: group, Self.nowhere)
    case 2: return .part(share(), of: group, Self.nowhere)
    case 3: return .all(group, Self.nowhere)
    default: return .group(group ?? .named(name()))
    }
  }

  private mutating func change(_ who: WhoTree, _ what: WhatTree, _ when: DateTree?) -> ChangeTree {
    let isLikelier = who.leavesOpenWho && what == .connect && flip()
    return ChangeTree(
      who: who, what: what, whatSpan: Self.nowhere, when: when,
      likelierFirst: isLikelier ? Self.nowhere : nil, span: Self.nowhere)
  }

  mutating func change() -> ChangeTree {
    switch random.number(in: 0...6) {
    case 0:
      let what: WhatTree = flip() ? .movesTo(date()) : .movesBy(duration())
      return change(.deadline(Self.nowhere), what, nil)
    case 1:
      return change(
        .threshold(Self.nowhere), .isValue(field: nil, expression(depth: 2)), nil)
    case 2:
      let because = flip() ? expression(depth: 2) : nil
      let body = flip() ? Expression.text([.literal("the board")], Self.nowhere) : nil
      return change(who(), .waive(until: date(), because: because, by: body), nil)
    case 3:
      return change(
        who(), .isValue(field: flip() ? name() : nil, expression(depth: 2)), flip() ? date() : nil)
    default:
      return change(who(), random.pick([.connect, .start, .disconnect]), flip() ? date() : nil)
    }
  }
}
