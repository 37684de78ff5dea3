import AgencyModel
import Answers
import CommandLanguage
import WhatIf
import Wording

extension Resolver {
  /// Gives each choice of likelier agencies first the chances that agencies have once all changes
  /// of the statement hold, and says what those rest on.
  ///
  /// They are the chances of the moment: a later change of a chance does not reach back.
  func addChances(
    to resolved: inout ResolvedChanges, _ trees: [ChangeTree]
  ) throws(Diagnostic) {
    let spans = trees.compactMap { tree in
      tree.who.leavesOpenWho && tree.what.isOfStatus ? (tree.likelierFirst, tree.who.span) : nil
    }
    guard spans.contains(where: { $0.0 != nil }) else { return }
    let fork = session.fork(with: resolved)
    let outlook = fork.outlook()
    var place = 0
    for index in resolved.changes.indices {
      guard case .open(let choice) = resolved.changes[index] else { continue }
      defer { place += 1 }
      guard choice.chances != nil, spans.indices.contains(place), let words = spans[place].0 else {
        continue
      }
      let likelier = LikelierChoice(choice, outlook, fork)
      let chances = try likelier.chances(at: words, who: spans[place].1)
      resolved.changes[index] = .open(
        OpenChoice(
          count: choice.count, members: choice.members, status: choice.status, from: choice.from,
          chances: chances, text: choice.text))
      resolved.notes += likelier.notes(chances)
    }
  }
}

extension WhatTree {
  /// Whether it gives agencies a status.
  fileprivate var isOfStatus: Bool {
    switch self {
    case .connect, .start, .disconnect: true
    case .waive, .movesTo, .movesBy, .isValue: false
    }
  }
}

/// One choice of so many agencies, likelier ones first.
private struct LikelierChoice {
  private let choice: OpenChoice
  private let outlook: Outlook
  private let session: Session
  /// The day by which the agencies connect; without one of its own, the deadline.
  private let day: Day?
  /// The agencies that can be taken, by row.
  private let rows: [Int]

  init(_ choice: OpenChoice, _ outlook: Outlook, _ session: Session) {
    (self.choice, self.outlook, self.session) = (choice, outlook, session)
    day = choice.from ?? session.deadline
    let standing = session.standing(on: max(day ?? session.today, session.today))
    rows = (choice.members ?? Array(0..<standing.agencyCount)).filter { row in
      standing.status(ofRow: row).map { choice.canTake($0) } ?? false
    }
  }

  /// The chance of each agency by its row.
  func chances(at words: SourceSpan, who: SourceSpan) throws(Diagnostic) -> [Int: Double] {
    guard let day else {
      throw Diagnostic(
        "E431", "it is not said by which day, and no deadline is loaded", at: words,
        help: "20 agencies connect by 30 azar 1401, likelier first")
    }
    guard day > session.today else {
      throw Diagnostic(
        "E431",
        "a chance looks ahead, and \(session.spelled(day)) is not after \(session.spelled(session.today))",
        at: words,
        help:
          "say by which day: 20 agencies connect by \(session.spelled(session.today + 28)), likelier first"
      )
    }
    var chances: [Int: Double] = [:]
    var missing: [Int] = []
    for row in rows {
      guard let chance = outlook.chance(row: row, by: day) else {
        missing.append(row)
        continue
      }
      chances[row] = chance
    }
    guard missing.isEmpty else {
      let have = missing.count == 1 ? "has" : "have"
      let number: Phrase =
        missing.count == rows.count
        ? "none of the \(rows.count) that could connect has one"
        : "\(missing.count) of the \(rows.count) that could connect \(have) none: \(session.resolver.names(missing))"
      throw Diagnostic(
        "E431", "which are likelier is told by each agency's chance, and \(number)", at: words,
        help: "to supply chances: if unconnected chance is 80%, \(choice.text)",
        "without 'likelier first' every choice is equally likely")
    }
    do throws(LawError) {
      _ = try SubsetDraw(
        weights: rows.map { _ in 0 }, chances: rows.map { chances[$0] ?? 0 },
        choosing: min(choice.count, rows.count))
    } catch .impossibleCount {
      let certain = chances.values.count { $0 == 1 }
      let possible = chances.values.count { $0 > 0 }
      throw Diagnostic(
        "E431",
        choice.count < certain
          ? "by these chances \(certain) are certain to connect, more than the \(choice.count) asked for"
          : "by these chances only \(possible) can connect, fewer than the \(choice.count) asked for",
        at: who, help: "'chance connected >= …' tells how likely a number is")
    } catch {
      throw .lawRefuses(error, at: words)
    }
    return chances
  }

  /// What the chances rest on, and how many would connect by them.
  func notes(_ chances: [Int: Double]) -> [Phrase] {
    guard let day, !rows.isEmpty else { return [] }
    let text = OutlookText(outlook, session)
    var parts: [Phrase] = []
    var notes: [Phrase] = []
    for basis in Outlook.Basis.allCases {
      let count = outlook.count(basis, among: rows)
      guard count > 0 else { continue }
      parts.append("\(count) \(text.words(basis))")
      notes.append(text.assumption(basis))
    }
    // In the order of the rows, so that the sum is the same each time.
    let expected = rows.reduce(0.0) { $0 + (chances[$1] ?? 0) }
    let rounded = NumberText.spelled((expected * 100).rounded() / 100)
    return [
      "likelier first: each of the \(rows.count) that could connect has its chance by \(session.spelled(day)): \(parts.list(joinedBy: "and"))",
      "by them \(rounded) would be expected to connect; here it is \(choice.count), each agency connecting for itself",
    ] + notes
  }
}
