import AgencyModel
import Answers
import WhatIf
import Wording

extension Answer {
  /// How the number of agencies that must still connect comes about, each counting as one.
  mutating func derive(_ need: Need, _ question: NeedQuestion) {
    guard derivation != nil else { return }
    let base = CountText.spelled(need.base)
    if question.metric.filter != nil { derivation?.input("figure", "\(question.metric.text)") }
    if let from = question.fromGroup { derivation?.input("may connect", "\(from)") }
    derive(
      "share now = connected ÷ in scope",
      [Cell.share(need.connected, of: need.base).worked(in: .share, style: RenderStyle())])
    if need.connectedMost > need.connected {
      derive(
        "at most, over what is left open",
        [Cell.share(need.connectedMost, of: need.base).worked(in: .share, style: RenderStyle())])
    }
    guard need.base > 0 else {
      derive("no agency is in scope, so there is no share")
      return cite(.need)
    }
    switch question.target {
    case .agencies(.count(let count)):
      derive("to reach = the count asked, as a whole number", ["\(CountText.spelled(count))"])
    case .agencies(.share(let ratio)):
      derive(
        "to reach = the share asked × in scope, rounded up to whole agencies",
        [
          "\(product(ratio, need.base)), so \(CountText.spelled(need.target))"
        ])
    case .agencies(.shareAbove(let ratio)):
      derive(
        "to reach = the next whole number above the share asked × in scope",
        ["\(product(ratio, need.base)), so \(CountText.spelled(need.target))"])
    case .weight: break
    }
    let (target, now) = (CountText.spelled(need.target), CountText.spelled(need.connected))
    let missing = CountText.spelled(need.missing)
    derive(
      "needed = to reach − connected, and not below 0",
      [
        need.missing == 0
          ? "\(target) − \(now) is not above 0, so 0" : "\(target) − \(now) = \(missing)"
      ])
    deriveReach(need, base: base)
    if need.useless > 0, need.isFeasible, need.missing > 0 {
      derive(
        "any = needed + those that may connect but do not count",
        ["\(missing) + \(CountText.spelled(need.useless)) = \(CountText.spelled(need.any))"])
      derive(
        "random = the fewest drawn of which at least so many count with a chance of at least 80%, each draw equally likely",
        need.random(withChance: NeedQuestion.confidence).map { ["\(CountText.spelled($0))"] } ?? [])
      cite(.need, .hypergeometric)
    }
    cite(.need, .status)
  }

  /// What is reached with those needed, or with all that can connect.
  private mutating func deriveReach(_ need: Need, base: String) {
    guard need.missing > 0 else { return }
    let added = min(need.missing, need.useful)
    let reached = Cell.share(need.connected + added, of: need.base)
    derive(
      need.isFeasible
        ? "then share = (connected + needed) ÷ in scope"
        : "all that can connect: share = (connected + they) ÷ in scope",
      [
        "(\(CountText.spelled(need.connected)) + \(CountText.spelled(added))) ÷ \(base) = \(reached.worked(in: .share, style: RenderStyle()))"
      ])
    if !need.isFeasible {
      derive(
        "short = needed − all that can connect",
        [
          "\(CountText.spelled(need.missing)) − \(CountText.spelled(need.useful)) = \(CountText.spelled(need.missing - need.useful))"
        ])
    }
  }

  private func product(_ ratio: Ratio, _ base: Int) -> String {
    let exact = Double(ratio.numerator) * Double(base) / Double(ratio.denominator)
    return
      "\(ShareText.threshold(ratio)) × \(CountText.spelled(base)) = \(DerivedText.number(exact))"
  }

  /// The same where agencies weigh what a field says of them.
  ///
  /// - Parameter random: The reading that asks for a chance.
  mutating func derive(
    _ need: WeightedNeed, _ question: NeedQuestion, field: String, random: NeedReading?
  ) {
    guard derivation != nil else { return }
    if let from = question.fromGroup { derivation?.input("may connect", "\(from)") }
    derivation?.input(
      "weight",
      "\(field), on record for \(FigureText.counted(need.agencies, "agency", plural: "agencies")) in scope"
    )
    let whole = DerivedText.number(need.whole)
    func share(_ weight: Double) -> Phrase {
      need.whole > 0
        ? "\(DerivedText.number(weight)) ÷ \(whole) = \(ShareText.percent(weight / need.whole))"
        : "\(DerivedText.number(weight)) ÷ 0, which is none"
    }
    derive(
      "share now = \(field) of the connected ÷ \(field) of all in scope", [share(need.connected)])
    switch question.target {
    case .weight(.share(let ratio, let isStrict), _):
      derive(
        "to reach = \(isStrict ? "more than " : "")the share asked × \(field) of all in scope",
        ["\(ShareText.threshold(ratio)) × \(whole) = \(DerivedText.number(need.target))"])
    default:
      derive("to reach = the \(field) asked", ["\(DerivedText.number(need.target))"])
    }
    let missing = max(0, need.target - need.connected)
    derive(
      "missing = to reach − connected, and not below 0",
      [
        "\(DerivedText.number(need.target)) − \(DerivedText.number(need.connected)) \(need.target < need.connected ? "is below 0, so 0" : "= \(DerivedText.number(missing))")"
      ])
    guard !need.isReached else { return cite(.need) }
    guard let some = need.some, let any = need.any else {
      let short = need.target - need.most
      derive(
        "all that can connect (\(CountText.spelled(need.available))) bring it to",
        [share(need.most)])
      derive(
        "short = to reach − that",
        [
          "\(DerivedText.number(need.target)) − \(DerivedText.number(need.most)) = \(DerivedText.number(short))\(short == need.shortfall ? "" : ", so \(DerivedText.number(need.shortfall)) in whole numbers")"
        ])
      return cite(.need)
    }
    func line(_ reading: NeedReading) -> Phrase {
      "\(DerivedText.range(reading.needed)), which bring it to \(share(reading.reached))"
    }
    derive("some = as many of the largest as together bring what is missing", [line(some)])
    derive("any = as many as bring it even if they are the smallest", [line(any)])
    if let random {
      derive(
        "random = as many as bring it with a chance of at least 80%, every choice equally likely",
        [line(random)])
    }
    cite(.need, .openChoice)
  }
}

/// Numbers in a derivation.
enum DerivedText {
  /// With up to four decimals, so that a product can be followed.
  static func number(_ value: Double) -> String {
    guard value.magnitude < 1e11, value.magnitude >= 1e-4 else { return NumberText.spelled(value) }
    let rounded = (value * 10_000).rounded() / 10_000
    let whole = rounded.rounded(.towardZero)
    guard rounded != whole else { return NumberText.spelled(rounded) }
    let places = Int(((rounded - whole).magnitude * 10_000).rounded())
    var decimals = "\(places)"
    decimals = String(repeating: "0", count: max(0, 4 - decimals.utf8.count)) + decimals
    while decimals.utf8.last == UInt8(ascii: "0") { decimals.removeLast() }
    let sign = rounded < 0 && whole == 0 ? "-" : ""
    return "\(sign)\(NumberText.spelled(whole == 0 ? 0 : whole)).\(decimals)"
  }

  static func range(_ counts: ClosedRange<Int>) -> Phrase {
    counts.count == 1
      ? "\(CountText.spelled(counts.lowerBound))"
      : "\(CountText.spelled(counts.lowerBound)) to \(CountText.spelled(counts.upperBound))"
  }

  /// `26 at 80.0%, 13 at 40.0%`; with many different ones, from the least to the most.
  static func grouped(_ chances: [Double]) -> Phrase {
    var counts: [Double: Int] = [:]
    for chance in chances { counts[chance, default: 0] += 1 }
    guard counts.count > 4 else {
      return counts.sorted { $0.key > $1.key }
        .map { "\(CountText.spelled($0.value)) at \(share($0.key))" }.list(joinedBy: "and")
    }
    return
      "\(CountText.spelled(chances.count)) from \(share(chances.min() ?? 0)) to \(share(chances.max() ?? 0))"
  }

  /// A chance that is put into a formula; 0% and 100% are given, not told.
  static func share(_ chance: Double) -> Phrase {
    "\(ChanceText.spelled(chance, isCertain: chance == 0 || chance == 1))"
  }
}
