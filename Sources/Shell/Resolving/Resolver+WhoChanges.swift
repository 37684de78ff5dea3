import AgencyModel
import Answers
import CommandLanguage
import Glibc
import WhatIf
import Wording

extension Resolver {
  func addStatus(
    _ status: Status, _ tree: ChangeTree, _ day: Day?, to resolved: inout ResolvedChanges,
    _ before: Standing
  ) throws(Diagnostic) {
    let choice = OpenChoice(count: 0, members: nil, status: status, from: day)
    switch tree.who {
    case .count(let expression, let group, _):
      let count = try wholeCount(expression)
      let members = try members(of: group, in: before)
      resolved.changes.append(
        .open(
          OpenChoice(
            count: count, members: members, status: status, from: day,
            chances: tree.likelierFirst == nil ? nil : [:], text: text(tree.span))))
    case .part(let part, let group, _):
      let members = try members(of: group, in: before)
      let eligible = (members ?? Array(0..<dataset.agencyCount)).filter { row in
        before.status(ofRow: row).map { choice.canTake($0) } ?? false
      }
      let exact = part * Double(eligible.count)
      let count = Int(exact.rounded(.toNearestOrAwayFromZero))
      guard part >= 0, part <= 1 else {
        throw Diagnostic(
          "E317", "a part is a percentage from 0% to 100%", at: tree.who.span, help: "50% of banks")
      }
      let asWhole: Phrase = exact == Double(count) ? "" : ", taken as \(count)"
      resolved.notes.append(
        "\(ValueText.spelled(.share(part), settings: state.settings)) of the \(eligible.count) that \(ability(status)) is \(NumberText.spelled(exact))\(asWhole)"
      )
      resolved.changes.append(
        .open(
          OpenChoice(
            count: count, members: members, status: status, from: day,
            chances: tree.likelierFirst == nil ? nil : [:], text: text(tree.span))))
    case .ranked(let expression, let isLargest, let by, let group, _):
      let count = try wholeCount(expression)
      let chosen = try ranked(
        count, largest: isLargest, by: by, among: group, before, at: tree.who.span,
        notes: &resolved.notes, where: { choice.canTake($0) })
      resolved.changes.append(.status(rows: chosen, status, from: day))
    case .all(let group, _):
      let members = try members(of: group, in: before)
      let changing = (members ?? Array(0..<dataset.agencyCount)).filter { row in
        before.status(ofRow: row).map { choice.canTake($0) } ?? false
      }
      resolved.changes.append(.status(rows: changing, status, from: day))
    case .group(let group):
      let members = try rows(group, in: before)
      var already = 0
      let changing = members.filter { row in
        guard let present = before.status(ofRow: row) else { return false }
        if choice.canTake(present) || present == .waived { return true }
        already += 1
        return false
      }
      if already > 0 {
        let state: Phrase =
          status == .connecting ? "connecting or connected" : Phrase(known: status.name)
        resolved.notes.append(
          "\(already) of the \(members.count) in '\(text(tree.who.span))' \(already == 1 ? "is" : "are") already \(state)"
        )
      }
      let waived = changing.filter { before.status(ofRow: $0) == .waived }
      if !waived.isEmpty {
        resolved.notes.append(
          "\(names(waived)) \(waived.count == 1 ? "is" : "are") waived, and out of scope until the waiver ends"
        )
      }
      resolved.changes.append(.status(rows: changing, status, from: day))
    case .deadline, .threshold: break
    }
  }

  /// The rows of a group; `nil` for all agencies, named or not.
  private func members(
    of group: GroupTree?, in before: Standing
  ) throws(Diagnostic) -> [Int]? {
    guard let group else { return nil }
    let members = try rows(group, in: before)
    return members.count == dataset.agencyCount ? nil : members
  }

  private func ability(_ status: Status) -> Phrase {
    status == .connected ? "can connect" : status == .connecting ? "can start" : "can disconnect"
  }

  /// The first few agencies by id.
  func names(_ rows: [Int]) -> Phrase {
    let shown = rows.prefix(3).map { dataset.id(ofRow: $0) }
    return rows.count > 3
      ? "\(shown.asNames.joined(separator: ", ")) and \(rows.count - 3) more"
      : shown.asNames.list(joinedBy: "and")
  }

  func text(_ span: SourceSpan) -> String {
    session.sourceOfStatement?[span] ?? "the group"
  }

  /// A count of agencies: whole and not negative.
  func wholeCount(_ tree: Expression) throws(Diagnostic) -> Int {
    let value = try constant(tree)
    guard case .number(let number) = value, let count = Int(exactly: number), count >= 0,
      count <= 1_000_000_000
    else {
      throw Diagnostic(
        "E318",
        "a number of agencies is whole and not negative, and this is \(ValueText.spelled(value, settings: state.settings))",
        at: tree.span, help: "20 agencies", "for a part of them write 50% of banks")
    }
    return count
  }

  private func ranked(
    _ count: Int, largest: Bool, by name: Name, among group: GroupTree?, _ before: Standing,
    at span: SourceSpan, notes: inout [Phrase], where canTake: (Status) -> Bool
  ) throws(Diagnostic) -> [Int] {
    let (column, entry) = try numericField(name)
    let members: [Int]
    if let group {
      members = try rows(group, in: before)
    } else {
      members = Array(0..<dataset.agencyCount)
    }
    var weighed: [(row: Int, weight: Double)] = []
    var missing = 0
    for row in members {
      guard let status = before.status(ofRow: row), canTake(status) else { continue }
      switch before.value(row: row, column: column) {
      case .number(let weight), .share(let weight): weighed.append((row, weight))
      default: missing += 1
      }
    }
    guard !weighed.isEmpty || count == 0 else {
      throw Diagnostic(
        "E401",
        "none of the \(missing) agencies that could be taken has its \(entry.name) on record",
        at: name.span, help: "'fields' shows which figures are filled")
    }
    guard weighed.count >= count else {
      let without: Phrase = missing > 0 ? "; \(missing) have no \(entry.name)" : ""
      throw Diagnostic(
        "E401", "only \(weighed.count) agencies can be ranked by \(entry.name)\(without)", at: span,
        help: "ask for \(weighed.count) or fewer")
    }
    weighed.sort {
      largest
        ? ($1.weight, $0.row) < ($0.weight, $1.row) : ($0.weight, $0.row) < ($1.weight, $1.row)
    }
    if count > 0, count < weighed.count, weighed[count - 1].weight == weighed[count].weight {
      notes.append("agencies with the same \(entry.name) are taken in the order of the data")
    }
    if missing > 0 {
      notes.append("\(missing) agencies have no \(entry.name) and were not ranked")
    }
    return weighed.prefix(count).map(\.row)
  }

  /// Refuses choices that ask for more agencies than there are to choose from.
  func checkOpenChoices(
    _ resolved: ResolvedChanges, _ trees: [ChangeTree]
  ) throws(Diagnostic) {
    guard resolved.changes.contains(where: { if case .open = $0 { true } else { false } }) else {
      return
    }
    let overlay = state.scenario.overlay.applying(resolved.changes, columns: dataset.columns)
    let horizon = overlay.openChoices.compactMap(\.from).max()
    let standing = Standing(
      dataset, overlay, on: max(horizon ?? session.today, session.today),
      threshold: state.settings.threshold, deadline: state.settings.deadline)
    let available = standing.openShortfall
    guard available.missing > 0 else { return }
    let tree = trees.last { $0.who.leavesOpenWho } ?? trees[trees.count - 1]
    let counts = resolved.changes.compactMap { change -> Int? in
      if case .open(let choice) = change { choice.count } else { nil }
    }
    let asked = counts.reduce(0, +)
    let left = asked - available.missing
    throw Diagnostic(
      "E401",
      "only \(left) \(left == 1 ? "agency" : "agencies") can still change so, and \(asked) \(asked == 1 ? "is" : "are") asked for",
      at: tree.who.span, help: "ask for \(left) or fewer")
  }

  func affectedRows(
    _ tree: ChangeTree, _ before: Standing, _ verb: Phrase
  ) throws(Diagnostic) -> [Int] {
    switch tree.who {
    case .group(let group): return try rows(group, in: before)
    case .all(let group?, _): return try rows(group, in: before)
    case .all(nil, _): return Array(0..<dataset.agencyCount)
    case .ranked(let expression, let isLargest, let by, let group, let span):
      var notes: [Phrase] = []
      return try ranked(
        try wholeCount(expression), largest: isLargest, by: by, among: group, before, at: span,
        notes: &notes, where: { _ in true })
    default:
      throw Diagnostic(
        "E406", "which agencies \(verb) cannot be left open", at: tree.who.span,
        help: "name them, or say which: 5 largest by requests")
    }
  }
}
