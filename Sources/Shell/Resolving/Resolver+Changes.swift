import AgencyModel
import Answers
import CommandLanguage
import Glibc
import WhatIf

extension Resolver {
  /// Changes as they would be laid over the present scenario, in order.
  func changes(_ trees: [ChangeTree]) throws(Diagnostic) -> ResolvedChanges {
    var resolved = ResolvedChanges()
    // Statuses named as groups mean those before any of these changes.
    let before = session.standing(on: session.today)
    for tree in trees { try add(tree, to: &resolved, before) }
    resolved.notes += yearNotes(trees.map(\.when))
    try checkOpenChoices(resolved, trees)
    return resolved
  }

  private func add(
    _ tree: ChangeTree, to resolved: inout ResolvedChanges, _ before: Standing
  ) throws(Diagnostic) {
    switch tree.who {
    case .deadline: return try addDeadline(tree, to: &resolved)
    case .threshold: return try addThreshold(tree, to: &resolved)
    default: break
    }
    let day = try tree.when.map { (when) throws(Diagnostic) in try self.day(when) }
    guard dataset.agencyCount > 0 else {
      throw Diagnostic(
        "E404", "no agencies are loaded, so none can change", at: tree.who.span,
        help: "load sample azar")
    }
    if let day {
      if day < session.today {
        resolved.notes.append(
          "\(spelled(day)) is past: it lies before \(spelled(session.today)), the day asked from")
      }
      resolved.horizon = max(resolved.horizon ?? day, day)
    }
    switch tree.what {
    case .connect: try addStatus(.connected, tree, day, to: &resolved, before)
    case .start: try addStatus(.connecting, tree, day, to: &resolved, before)
    case .disconnect: try addStatus(.unconnected, tree, day, to: &resolved, before)
    case .waive(let until, let because, let body):
      try addWaiver(until, because, body, tree, to: &resolved, before)
    case .isValue(let field, let value):
      try addField(field, value, tree, to: &resolved, before)
    case .movesTo, .movesBy:
      throw Diagnostic(
        "E405", "only the deadline moves", at: tree.whatSpan,
        help: "deadline moves by 2 weeks", "mfa waive until 1402-03-31")
    }
  }

  private func spelled(_ day: Day) -> String {
    DayText.spelled(day, solarHijri: state.settings.isSolarHijri)
  }

  // MARK: The window

  private func addDeadline(
    _ tree: ChangeTree, to resolved: inout ResolvedChanges
  ) throws(Diagnostic) {
    let day: Day
    switch tree.what {
    case .movesTo(let date): day = try self.day(date)
    case .movesBy(let duration):
      let base = DateTree(base: .deadline, offsets: [], span: tree.who.span)
      let present = try self.day(base)
      switch duration.unit {
      case .day: day = present + duration.count
      case .week: day = present + 7 * duration.count
      case .month: day = present.adding(months: duration.count)
      }
    case .isValue(nil, .date(let date)): day = try self.day(date)
    case .isValue(nil, let value):
      guard case .day(let given) = try constant(value) else {
        throw Diagnostic(
          "E303", "the deadline is a date, and this is none", at: value.span,
          help: "deadline is 15 Dey 1401")
      }
      day = given
    default:
      throw Diagnostic(
        "E405", "a deadline can only move", at: tree.whatSpan,
        help: "deadline moves by 2 weeks", "deadline moves to 15 Dey 1401")
    }
    guard Day.supported.contains(day) else {
      throw Diagnostic("E305", "this date lies outside the years that are known", at: tree.span)
    }
    resolved.changes.append(.deadline(day))
    let before = session.deadline.map { "\(spelled($0)) → " } ?? ""
    let left = day - session.today
    let distance =
      left >= 0
      ? "\(FigureText.counted(left, "day")) from \(spelled(session.today))"
      : "\(FigureText.counted(-left, "day")) before \(spelled(session.today))"
    resolved.notes.append("deadline \(before)\(spelled(day)), \(distance)")
  }

  private func addThreshold(
    _ tree: ChangeTree, to resolved: inout ResolvedChanges
  ) throws(Diagnostic) {
    guard case .isValue(nil, let value) = tree.what else {
      throw Diagnostic(
        "E405", "a threshold is set to a percentage", at: tree.whatSpan, help: "threshold is 50%")
    }
    resolved.changes.append(.threshold(try threshold(value)))
    resolved.movesThreshold = true
  }

  /// A threshold above 0% and up to 100%, exact.
  func threshold(_ tree: Expression) throws(Diagnostic) -> Ratio {
    guard case .share(let share) = try constant(tree), share > 0, share <= 1,
      let ratio = Ratio(shortestDecimalOf: share)
    else {
      throw Diagnostic(
        "E316", "a threshold is a percentage above 0% and up to 100%", at: tree.span,
        help: "threshold is 50%")
    }
    return ratio
  }

  // MARK: Statuses

  private func addStatus(
    _ status: Status, _ tree: ChangeTree, _ day: Day?, to resolved: inout ResolvedChanges,
    _ before: Standing
  ) throws(Diagnostic) {
    let choice = OpenChoice(count: 0, members: nil, status: status, from: day)
    switch tree.who {
    case .count(let expression, let group, _):
      let count = try wholeCount(expression)
      let members = try group.map { (group) throws(Diagnostic) in try rows(group, in: before) }
      resolved.changes.append(
        .open(
          OpenChoice(
            count: count, members: members, status: status, from: day, text: text(tree.span))))
    case .part(let part, let group, _):
      let members = try group.map { (group) throws(Diagnostic) in try rows(group, in: before) }
      let eligible = (members ?? Array(0..<dataset.agencyCount)).filter { row in
        before.status(ofRow: row).map { choice.canTake($0) } ?? false
      }
      let exact = part * Double(eligible.count)
      let count = Int(exact.rounded(.toNearestOrAwayFromZero))
      guard part >= 0, part <= 1 else {
        throw Diagnostic(
          "E317", "a part is a percentage from 0% to 100%", at: tree.who.span, help: "50% of banks")
      }
      let asWhole = exact == Double(count) ? "" : ", taken as \(count)"
      resolved.notes.append(
        "\(ValueText.spelled(.share(part), settings: state.settings)) of the \(eligible.count) that can \(verb(status)) is \(NumberText.spelled(exact))\(asWhole)"
      )
      resolved.changes.append(
        .open(
          OpenChoice(
            count: count, members: members, status: status, from: day, text: text(tree.span))))
    case .ranked(let expression, let isLargest, let by, let group, _):
      let count = try wholeCount(expression)
      let chosen = try ranked(
        count, largest: isLargest, by: by, among: group, before, at: tree.who.span,
        notes: &resolved.notes, where: { choice.canTake($0) })
      resolved.changes.append(.status(rows: chosen, status, from: day))
    case .all(let group, _):
      let members = try group.map { (group) throws(Diagnostic) in try rows(group, in: before) }
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
        let state = status == .connecting ? "connecting or connected" : status.name
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

  private func verb(_ status: Status) -> String {
    status == .connected ? "connect" : status == .connecting ? "start" : "disconnect"
  }

  /// The first few agencies by id.
  func names(_ rows: [Int]) -> String {
    let shown = rows.prefix(3).map { dataset.id(ofRow: $0) }
    return rows.count > 3
      ? shown.joined(separator: ", ") + " and \(rows.count - 3) more" : shown.list(joinedBy: "and")
  }

  private func text(_ span: SourceSpan) -> String {
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
    at span: SourceSpan, notes: inout [String], where canTake: (Status) -> Bool
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
      let without = missing > 0 ? "; \(missing) have no \(entry.name)" : ""
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
  private func checkOpenChoices(
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
    let tree = trees.last { $0.who.isCounted } ?? trees[trees.count - 1]
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

  // MARK: Waivers and fields

  private func affectedRows(
    _ tree: ChangeTree, _ before: Standing, _ verb: String
  ) throws(Diagnostic) -> [Int] {
    switch tree.who {
    case .group(let group): return try rows(group, in: before)
    case .all(let group?, _): return try rows(group, in: before)
    case .all(nil, _): return Array(0..<dataset.agencyCount)
    case .ranked(let expression, let isLargest, let by, let group, let span):
      var notes: [String] = []
      return try ranked(
        try wholeCount(expression), largest: isLargest, by: by, among: group, before, at: span,
        notes: &notes, where: { _ in true })
    default:
      throw Diagnostic(
        "E406", "which agencies \(verb) cannot be left open", at: tree.who.span,
        help: "name them, or say which: 5 largest by requests")
    }
  }

  private func addWaiver(
    _ until: DateTree?, _ because: Expression?, _ body: Expression?, _ tree: ChangeTree,
    to resolved: inout ResolvedChanges, _ before: Standing
  ) throws(Diagnostic) {
    guard let until else {
      throw Diagnostic(
        "E407",
        "a waiver needs its end: there is no permanent exemption, only time granted",
        at: tree.whatSpan,
        help: "\(text(tree.who.span)) waive until 1402-03-31 because \"…\"")
    }
    let end = try day(until)
    resolved.notes += yearNotes([until])
    let rows = try affectedRows(tree, before, "are waived")
    if end < session.today {
      resolved.notes.append(
        "\(spelled(end)) is past, so the waiver has no effect on \(spelled(session.today))")
    }
    let reason = try because.map { (tree) throws(Diagnostic) in try spelled(tree) }
    var bodyName = try body.map { (tree) throws(Diagnostic) in try spelled(tree) }
    if let name = bodyName, !dataset.window.bodies.isEmpty {
      bodyName = try committeeBody(name, at: body?.span)
    }
    resolved.changes.append(.waiver(rows: rows, until: end, because: reason, body: bodyName))
  }

  private func committeeBody(_ name: String, at span: SourceSpan?) throws(Diagnostic) -> String {
    let bodies = dataset.window.bodies
    let key = Folding.key(name)
    let found = bodies.filter { Folding.key($0) == key || Folding.key($0).hasPrefix(key) }
    guard found.count == 1 else {
      throw Diagnostic(
        "E202", "the committee has no body '\(name)'", at: span?.end == 0 ? nil : span,
        help: "bodies: \(bodies.joined(separator: "; "))")
    }
    return found[0]
  }

  private func addField(
    _ name: Name?, _ tree: Expression, _ change: ChangeTree, to resolved: inout ResolvedChanges,
    _ before: Standing
  ) throws(Diagnostic) {
    guard let name else {
      throw Diagnostic(
        "E408", "it is not said which field is set", at: change.whatSpan,
        help: "\(text(change.who.span)) chance is 80%",
        "to connect it: \(text(change.who.span)) connect")
    }
    if let when = change.when {
      throw Diagnostic(
        "E405", "a field's value has no date: it holds at once", at: when.span,
        help: "leave the date out", "a status has one: \(text(change.who.span)) connect by deadline"
      )
    }
    let entry = try field(name)
    guard case .column(let column) = entry.reference, entry.name != "id" else {
      throw Diagnostic(
        "E409",
        entry.name == "id"
          ? "an agency's id cannot be changed" : "\(entry.name) is evaluated, never set by hand",
        at: name.span,
        help: entry.name == "status"
          ? "\(text(change.who.span)) connect" : "change what it rests on")
    }
    let rows = try affectedRows(change, before, "are changed")
    let value = try fieldValue(tree, entry)
    if dataset.derivedRows.contains(where: { rows.contains($0) }),
      ["services", "own_window", "parent_window", "electronic", "requests"].contains(entry.name)
    {
      resolved.notes.append(
        "\(entry.name) comes from the services loaded; the scenario sets it instead")
    }
    resolved.changes.append(.field(rows: rows, column: column, value))
  }

  /// A value that fits a field's type.
  private func fieldValue(
    _ tree: Expression, _ entry: FieldTable.Entry
  ) throws(Diagnostic) -> Value {
    if case .text? = entry.type.family {
      switch tree {
      case .name(let name):
        if let word = word(name.key, canonical: name.canonical, of: entry, .agencies) {
          return .text(word)
        }
        if let value = state.variables[name.key], case .text = value { return value }
        if case .text = entry.type, entry.name != "sector" { return .text(name.text) }
      case .text(let pieces, _):
        let text = try self.text(pieces)
        if case .choice = entry.type {
          if let word = word(Folding.key(text), canonical: text, of: entry, .agencies) {
            return .text(word)
          }
        } else {
          return .text(text)
        }
      default: break
      }
      throw Diagnostic(
        "E204", "\(entry.name) is never '\(text(tree.span))'", at: tree.span,
        help: "\(entry.name): \(values(of: entry, .agencies).prefix(12).joined(separator: ", "))")
    }
    let value = try constant(tree)
    switch (entry.type, value) {
    case (.count, .number(let number)) where number >= 0 && number == number.rounded(): return value
    case (.number, .number(let number)) where number >= 0: return value
    case (.share, .share(let share)) where share >= 0 && share <= 1: return value
    case (.day, .day), (.truth, .truth): return value
    case (.share, .number(let number)) where number >= 0 && number <= 1: return .share(number)
    default: break
    }
    let wanted =
      switch entry.type {
      case .count: "a whole number, not negative"
      case .number: "a number, not negative"
      case .share: "a percentage from 0% to 100%"
      case .day: "a date"
      case .truth: "yes or no"
      case .text, .choice: "text"
      }
    throw Diagnostic("E319", "\(entry.name) is \(wanted)", at: tree.span)
  }
}

extension WhoTree {
  /// Whether it leaves open which agencies change.
  var isCounted: Bool {
    switch self {
    case .count, .part: true
    default: false
    }
  }
}
