@testable import DataFiles

/// A value as one line, its texts between apostrophes and as they are.
enum JSONShown {
  static func text(of value: JSONValue) -> String {
    switch value.content {
    case .null: "null"
    case .bool(let truth): truth ? "true" : "false"
    case .number(let text): text
    case .string(let text): "'\(text)'"
    case .array(let values): "[" + values.map(text).joined(separator: " ") + "]"
    case .object(let members):
      "{" + members.map { "'\($0.name)':\(text(of: $0.value))" }.joined(separator: " ") + "}"
    }
  }
}
