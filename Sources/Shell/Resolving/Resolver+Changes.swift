import AgencyModel
import Answers
import CommandLanguage
import WhatIf
import Wording

extension Resolver {
  /// Changes as they would be laid over the present scenario, in order.
  func changes(_ trees: [ChangeTree]) throws(Diagnostic) -> ResolvedChanges {
    var resolved = ResolvedChanges()
    // Statuses named as groups mean those before any of these changes.
    let before = session.standing(on: session.today)
    for tree in trees { try add(tree, to: &resolved, before) }
    resolved.notes += yearNotes(trees.map(\.when))
    try checkOpenChoices(resolved, trees)
    try addChances(to: &resolved, trees)
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
    let distance: Phrase =
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

  // MARK: Waivers and fields

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
