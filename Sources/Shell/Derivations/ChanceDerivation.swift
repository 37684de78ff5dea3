import AgencyModel
import Answers
import Glibc
import WhatIf
import Wording

/// How the chance of a condition comes about.
struct ChanceDerivation {
  let condition: OpenCondition
  /// What each open agency's chance is; `nil` where nothing tells.
  let chances: [Double?]

  /// For how many of the open agencies connecting the condition holds, where each moves it alike.
  private var holding: ClosedRange<Int>? {
    let count = condition.open.count
    guard count > 0 else { return nil }
    for part in condition.parts where Set(part.steps).count != 1 { return nil }
    let holds = (0...count).filter { count in
      condition.parts.allSatisfy { part in
        part.holds(at: part.fixed + (part.steps.first ?? 0) * Double(count))
      }
    }
    guard let first = holds.first, let last = holds.last, last - first + 1 == holds.count else {
      return nil
    }
    return first...last
  }

  /// `at least 32 of the 39 open agencies connect`.
  var event: Phrase {
    let open = FigureText.counted(condition.open.count, "open agency", plural: "open agencies")
    guard let holding else {
      return condition.monotone == true
        ? "enough of the \(open) connect for it to hold"
        : "the \(open) connect in a way that makes it hold"
    }
    let (low, high) = (holding.lowerBound, holding.upperBound)
    if low == 0, high == condition.open.count { return "any number of the \(open) connect" }
    if low == high, low == condition.open.count {
      return low == 1 ? "the one open agency connects" : "all \(open) connect"
    }
    if low == high { return "exactly \(CountText.spelled(low)) of the \(open) connect" }
    if high == condition.open.count {
      return "at least \(CountText.spelled(low)) of the \(open) connect"
    }
    if low == 0 { return "at most \(CountText.spelled(high)) of the \(open) connect" }
    return "\(CountText.spelled(low)) to \(CountText.spelled(high)) of the \(open) connect"
  }

  /// What each figure is without any more connecting, and what the open agencies can add.
  func deriveParts(_ answer: inout Answer) {
    answer.derive(
      "a figure = what is counted if nobody more connects + what each agency that connects adds to it or takes away",
      condition.parts.map { part in
        var whole = Phrase.empty
        if part.metric.isShare {
          let base = DerivedText.number(part.whole)
          whole = ", of a base of \(base)"
          // A forecast compares with nothing.
          if part.bound > 0 {
            whole +=
              ", of which \(NumberText.spelled(part.bound * 100))% are \(DerivedText.number(part.bound * part.whole))"
          }
        }
        return
          "\(part.metric.text): \(DerivedText.number(part.fixed)) now\(whole); \(Self.added(part))"
      })
    guard !condition.open.isEmpty else { return }
    if holding != nil { answer.derive("it holds when", [event]) }
    answer.cite(.chance)
  }

  /// `each of 39 open agencies adds 1`, `15 of the 32 open agencies take away 1 each`.
  private static func added(_ part: OpenCondition.Part) -> Phrase {
    let moving = part.steps.filter { $0 != 0 }
    guard let least = moving.min(), let most = moving.max() else {
      return "nobody who connects changes it"
    }
    let all = FigureText.counted(part.steps.count, "open agency", plural: "open agencies")
    guard least == most else {
      return
        "\(CountText.spelled(moving.count)) of \(all) change it by \(DerivedText.number(least)) to \(DerivedText.number(most)) each"
    }
    let size = DerivedText.number(most.magnitude)
    if moving.count == part.steps.count {
      return "each of \(all) \(most < 0 ? "takes away" : "adds") \(size)"
    }
    return
      "\(CountText.spelled(moving.count)) of \(all) \(most < 0 ? "take away" : "add") \(size) each, the others nothing"
  }

  /// The chances themselves, their sum and their spread.
  func deriveLaw(_ answer: inout Answer) {
    let known = chances.compactMap(\.self)
    guard !known.isEmpty else { return }
    answer.derive("each open agency's chance to connect", ["\(DerivedText.grouped(known))"])
    let mean = known.reduce(0, +)
    let deviation = known.reduce(0) { $0 + $1 * (1 - $1) }.squareRoot()
    answer.derive("expected to connect = the sum of the chances", ["\(DerivedText.rounded(mean))"])
    answer.derive(
      "standard deviation, if each connects for itself = the square root of the sum of chance × (1 − chance)",
      ["\(DerivedText.rounded(deviation))"])
    let unknown = chances.count - known.count
    if unknown > 0 {
      answer.derive(
        "of \(FigureText.counted(unknown, "agency", plural: "agencies")) nothing is told: the chance is reckoned with 0% and with 100% for them"
      )
    }
  }

  /// The chance for each dependence, as the table has it.
  func deriveRows(_ answer: inout Answer, isWeighted: Bool) {
    let style = RenderStyle()
    let rows = answer.rows
    for row in rows where row.count == 2 {
      let name = row[0].machineText ?? ""
      let value = row[1].worked(in: .share, style: style)
      switch name {
      case "lowest" where row[1] == .none:
        answer.derive("lowest and highest are told only for a condition on one count of agencies")
      case "highest" where row[1] == .none: break
      case "independent":
        answer.derive("independent: the chance that \(event)", independent(value))
        answer.cite(isWeighted ? .weightedLaw : .poissonBinomial)
      case "lowest", "highest":
        answer.derive(
          name == "lowest"
            ? "lowest: the lowest chance that any dependence allows"
            : "highest: the highest chance that any dependence allows", bound(name, value))
        answer.cite(.frechetBounds)
      default:
        let isCommon = !name.hasPrefix("beta")
        answer.derive(
          isCommon
            ? "\(name): the same chance, averaged over a common factor that moves every agency"
            : "\(name): the same chance, all agencies having the mean chance, which itself varies",
          [value])
        answer.cite(isCommon ? .gaussianCopula : .betaBinomial)
      }
    }
  }

  /// Of all connecting the bounds are short; any other is found by their general form.
  private func bound(_ name: String, _ value: Phrase) -> [Phrase] {
    let known = chances.compactMap(\.self)
    guard known.count == chances.count, known.count > 1,
      holding?.lowerBound == chances.count
    else { return [value] }
    if name == "highest" { return ["the smallest of the chances = \(value)"] }
    let sum = known.reduce(0, +)
    return [
      "the sum of the chances less \(known.count - 1), and not below 0: \(DerivedText.rounded(sum)) − \(known.count - 1), so \(value)"
    ]
  }

  /// With all of them needed and alike a power, else the law by name.
  private func independent(_ value: Phrase) -> [Phrase] {
    let known = chances.compactMap(\.self)
    guard known.count == chances.count, let holding else { return [value] }
    if holding.lowerBound == chances.count, chances.count > 0 {
      let product =
        Set(known).count == 1
        ? "\(DerivedText.number(known[0]))^\(known.count), the chance of one multiplied by itself \(known.count) times"
        : "the product of the \(known.count) chances"
      return ["\(product) = \(value)"]
    }
    return [
      "summed exactly over how many of \(CountText.spelled(known.count)) connect (the Poisson-binomial law) = \(value)"
    ]
  }
}

extension DerivedText {
  /// With two decimals.
  static func rounded(_ value: Double) -> String { number((value * 100).rounded() / 100) }
}

extension Answer {
  /// How `chance` comes to its rows.
  mutating func deriveChance(_ question: ChanceQuestion, isUnknown: Bool) {
    guard derivation != nil else { return }
    let derivation = ChanceDerivation(
      condition: question.condition, chances: question.chances)
    derivation.deriveParts(&self)
    cite(.chance)
    if question.isCertain || question.condition.isSettled != nil {
      derive("nobody who connects or not changes whether it holds, so it is certain or impossible")
      return
    }
    guard !isUnknown else {
      derive("without a chance for any of them, no chance of the whole can be told")
      return
    }
    derivation.deriveLaw(&self)
    if question.chosen > 0 {
      derive(
        "\(FigureText.counted(question.chosen, "agency connects", plural: "agencies connect")) for certain, left open which: least and most over all choices"
      )
    }
    derivation.deriveRows(
      &self, isWeighted: question.condition.parts.contains { $0.metric.weight != nil })
  }
}
