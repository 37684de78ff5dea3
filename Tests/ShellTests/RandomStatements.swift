import TestSupport

/// Makes up statements that change a session's state, some of which fail.
///
/// It remembers nothing of the session: a name it uses may not exist, and then the statement fails
/// as it would for a person.
struct RandomStatements {
  private var random: SeededRandom
  /// Ids of agencies that may be named.
  let agencies: [String]

  private static let scenarios = ["base", "hopeful", "late", "banks-first"]
  private static let variables = ["n", "m", "share", "day_1", "ژاله"]
  private static let groups = ["mine", "others"]
  private static let procedures = ["reach", "both"]
  private static let sectors = [
    "banks", "hospitals", "universities", "ministry", "organizations", "companies", "بانک‌ها",
  ]

  init(seed: UInt64, agencies: [String]) {
    random = SeededRandom(seed: seed)
    self.agencies = agencies
  }

  /// Statements that give the others something to name.
  var opening: [String] {
    [
      "load sample \(agencies.contains("mfa") ? "azar" : "demo")", "let n = 2", "let m = 3",
      "define reach(n) { apply n agencies connect by deadline }",
      "define both(n) { scenario late; let m = n; reach(m) }",
    ]
  }

  /// The next statement, as a person would type it at the prompt.
  mutating func next() -> String {
    switch random.number(in: 0...39) {
    case 0: random.pick(["undo", "undo", "undo 2", "undo 4"])
    case 1: random.pick(["undo; redo", "undo 3; redo 2", "undo 2; redo 2", "undo 3; redo"])
    case 2: random.pick(["redo", "redo 3"])
    case 3: "\(random.pick(Self.procedures))(\(number()))"
    case 4: "load sample \(random.pick(["azar", "demo", "none"]))"
    case 5, 6: wrong()
    case 7, 8: loop(depth: 0)
    case 9: "\(random.pick(Self.procedures))(\(number()))"
    default: change()
    }
  }

  /// A question, under changes or not.
  mutating func question() -> String {
    let question = random.pick([
      "status", "status by sector", "list where status = connecting show id, status limit 3",
      "show \(agency())", "verify", "stages", "matrix by sector", "docket", "check", "fields",
      "explain \(agency())", "explain last", "need connected% >= \(percent()) by deadline",
      "need connected% where sector = bank >= 90% from unconnected", "scenarios", "settings", "log",
      "compare base, \(random.pick(Self.scenarios))", "diff base, \(random.pick(Self.scenarios))",
      "reconcile connected 73%, connecting 9%, unconnected 18%, unconnected 26", "help load",
      "print \"{n} and {m}\"", "assert connected >= 90", "if \(changes())",
      "if \(changes()) then status by sector", "if \(changes()) then need connected% >= 95%",
    ])
    guard random.number(in: 0...5) == 0 else { return question }
    return "for n in 1..2 { \(question) }"
  }

  /// A statement that changes the state, if what it names is there.
  private mutating func change() -> String {
    switch random.number(in: 0...19) {
    case 0, 1: scenario()
    case 2: "drop scenario \(random.pick(Self.scenarios))"
    case 3, 4: "let \(random.pick(Self.variables)) = \(expression())"
    case 5: "group \(random.pick(Self.groups)) = \(group())"
    case 6: definition()
    case 7, 8, 9: setting()
    case 10: "param \(random.pick(Self.variables)) = \(expression()) \"what it is\""
    default: "apply \(changes())"
    }
  }

  private mutating func scenario() -> String {
    let name = random.pick(Self.scenarios)
    return random.number(in: 0...2) == 0
      ? "scenario \(name) from \(random.pick(Self.scenarios))" : "scenario \(name)"
  }

  private mutating func definition() -> String {
    let name = random.pick(Self.procedures)
    let body = "\(change())\n  \(change()) # twice"
    return random.pick([
      "define \(name)(n) { apply n agencies connect by deadline }",
      "define \(name)(n) {\n  \(body)\n}",
      "define \(name)(n) { let share = n; scenario late; apply n hospitals start }",
      "define \(name)() { undo }",
    ])
  }

  private mutating func setting() -> String {
    let value = random.pick([
      "today \(date())", "deadline \(date())", "threshold \(percent())",
      "metrics connected, connected% where sector = bank",
      "metrics overdue, connected% of requests",
      "format \(random.pick(["table", "csv", "json"]))", "calendar gregorian", "calendar شمسی",
      "digits persian", "digits latin",
    ])
    guard random.number(in: 0...3) == 0 else { return "set \(value)" }
    return "set \(value.split(separator: " ")[0]) default"
  }

  private mutating func loop(depth: Int) -> String {
    let from = random.number(in: 0...3)
    let to = from + random.number(in: 0...2)
    let inner = random.pick([
      change(), "apply n agencies connect", "let m = n * 2; apply (m) unconnected start",
      "reach(n)", "if n agencies connect", wrong(),
    ])
    let body =
      depth < 1 && random.number(in: 0...3) == 0 ? "\(inner); \(loop(depth: 1))" : inner
    return "for \(depth == 0 ? "n" : "k") in \(from)..\(to) { \(body) }"
  }

  /// A statement that fails, some of them after they have changed something.
  private mutating func wrong() -> String {
    random.pick([
      "apply nobody connect", "apply 5000 agencies connect", "apply \(agency()) waive",
      "apply \(agency()) connect, nobody connect", "drop scenario base", "drop scenario nosuch",
      "set threshold nothing", "set nosuch 3", "let n = nosuch + 1", "let day = 3", "apply",
      "group mine = nobody", "define status(n) { status }", "for n in 3..1 { status }", "reach(",
      "for n in 1..3 { apply \(agency()) connect; let m = n; apply nobody connect }",
      "for n in 0..2 { let m = 6 / (n - 1); set threshold (m * 10%) }", "assert connected >= 9000",
      "for n in 1..2 { scenario late; undo }", "open 'no such file'", "redo x", "run 'nosuch.wnd'",
      "for n in 1..2 { scenario fresh; drop scenario base }",
    ])
  }

  // MARK: Parts of statements

  private mutating func changes() -> String {
    (0..<random.pick([1, 1, 1, 2, 3])).map { _ in singleChange() }.joined(separator: ", ")
  }

  private mutating func singleChange() -> String {
    let verb = random.pick(["connect", "connect", "start", "disconnect", "متصل شوند"])
    let when = random.pick(["", " by deadline", " by \(date())", " on \(date())"])
    switch random.number(in: 0...13) {
    case 0: return "\(number()) agencies \(verb)\(when)"
    case 1: return "\(number()) \(random.pick(Self.sectors)) \(verb)\(when)"
    case 2: return "\(number()) largest by requests \(verb)\(when)"
    case 3: return "half of \(random.pick(Self.sectors)) \(verb)\(when)"
    case 4: return "\(percent()) of \(group()) \(verb)\(when)"
    case 5: return "all \(group()) \(verb)\(when)"
    case 6: return "\(group()) \(verb)\(when)"
    case 7: return "deadline moves by \(random.number(in: 1...3)) weeks"
    case 8: return "deadline moves to \(date())"
    case 9: return "threshold is \(percent())"
    case 10:
      return "\(group()) waive until \(date()) because \"no {n} yet\""
    case 11: return "\(agency()) chance is \(percent())"
    case 12: return "\(agency()).own_window is \(random.number(in: 0...9))"
    default: return "\(agency()) \(verb)\(when)"
    }
  }

  private mutating func agency() -> String { random.pick(agencies) }

  private mutating func group() -> String {
    switch random.number(in: 0...7) {
    case 0: agency()
    case 1: random.pick(Self.groups)
    case 2: random.pick(["connecting", "unconnected", "connected", "overdue"])
    case 3: "agencies where status != connected and sector = bank"
    case 4: "\(agency()) and \(random.pick(Self.sectors))"
    default: random.pick(Self.sectors)
    }
  }

  private mutating func number() -> String {
    random.pick(["0", "1", "2", "3", "5", "n", "m", "۴", "(n + 1)"])
  }

  private mutating func percent() -> String {
    random.pick(["30%", "50%", "33.3%", "۸۰٪", "95%", "100%"])
  }

  private mutating func date() -> String {
    random.pick([
      "today", "deadline", "15 azar 1401", "1401-10-01", "2022-12-01", "today + 2 weeks",
      "deadline - 10 days", "5 aban 1401", "۳۰ آذر ۱۴۰۱",
    ])
  }

  private mutating func expression() -> String {
    random.pick([
      "20", "n + 1", "2.5 * 2", "connected%", "unconnected * 2", "deadline",
      "today + 1 week", "30%", "\"text {n}\"", "'سلام'", "yes", "\(number())",
    ])
  }
}
