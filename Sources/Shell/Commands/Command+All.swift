extension Command {
  /// Every command, in the order in which `help` lists them within a shelf.
  static let all: [Command] = [
    load, fields, check,
    status, list, show, verify, stages, matrix, docket, explain, need, chance, when, forecast, plan,
    sensitivity, backtest, reconcile,
    `if`, sweep, apply, scenario, scenarios, drop, compare, diff,
    `let`, group, define, `for`, param, assert, print, run,
    undo, redo, log, history, set, settings, last, save, open, help, quit,
  ]

  static func named(_ name: String) -> Command? { byName[name] }

  private static let byName = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })
}
