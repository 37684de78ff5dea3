import AgencyModel
import WhatIf

/// All that statements can change; a value, so that a question asked on a fork changes nothing.
struct SessionState: Sendable {
  private(set) var dataset = Dataset(AgencyData())
  /// What its fields may be called.
  private(set) var fieldTables: FieldTables
  /// By folded name; `base` is always there.
  var scenarios: [String: Scenario] = [Scenario.base: Scenario(name: Scenario.base, origin: nil)]
  /// Folded names in the order in which the scenarios were made.
  var scenarioOrder = [Scenario.base]
  var current = Scenario.base
  var variables: [String: Value] = [:]
  var groups: [String: NamedGroup] = [:]
  var procedures: [String: Procedure] = [:]
  var settings = Settings()

  init() { fieldTables = FieldTables(dataset) }

  var scenario: Scenario {
    scenarios[current] ?? Scenario(name: Scenario.base, origin: nil)
  }
}

/// One difference to the state, small enough to be kept for undo.
enum Edit: Sendable {
  case dataset(Dataset)
  indirect case scenario(String, Scenario?)
  case scenarioOrder([String])
  case current(String)
  case variable(String, Value?)
  indirect case group(String, NamedGroup?)
  indirect case procedure(String, Procedure?)
  indirect case settings(Settings)
}

extension SessionState {
  /// Makes the change and returns the one that takes it back.
  mutating func perform(_ edit: Edit) -> Edit {
    switch edit {
    case .dataset(let new):
      defer {
        dataset = new
        fieldTables = FieldTables(new)
      }
      return .dataset(dataset)
    case .scenario(let name, let new):
      defer { scenarios[name] = new }
      return .scenario(name, scenarios[name])
    case .scenarioOrder(let new):
      defer { scenarioOrder = new }
      return .scenarioOrder(scenarioOrder)
    case .current(let new):
      defer { current = new }
      return .current(current)
    case .variable(let name, let new):
      return .variable(name, variables.exchange(name, new))
    case .group(let name, let new):
      defer { groups[name] = new }
      return .group(name, groups[name])
    case .procedure(let name, let new):
      defer { procedures[name] = new }
      return .procedure(name, procedures[name])
    case .settings(let new):
      defer { settings = new }
      return .settings(settings)
    }
  }
}

extension Dictionary {
  /// Puts a value in a key's place, or removes the key, and returns what was there.
  fileprivate mutating func exchange(_ key: Key, _ value: Value?) -> Value? {
    if let value { return updateValue(value, forKey: key) }
    return removeValue(forKey: key)
  }
}
