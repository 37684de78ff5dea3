import Wording

/// A JSON value and where it stands in its text.
public struct JSONValue: Sendable {
  public enum Content: Sendable {
    case null
    case bool(Bool)
    /// As written; whoever needs the number decides how exactly it must be held.
    case number(String)
    case string(String)
    case array([JSONValue])
    /// Members in the order of the text; a name may repeat.
    case object([JSONMember])
  }

  public let content: Content
  /// The offset of the first byte.
  public let offset: Int

  public init(_ content: Content, offset: Int) {
    (self.content, self.offset) = (content, offset)
  }

  /// The last member of an object with a name; `nil` where there is none or this is no object.
  public subscript(name: String) -> JSONValue? {
    guard case .object(let members) = content else { return nil }
    return members.last { $0.name == name }?.value
  }

  /// What it is, for messages: "a number".
  public var kindName: Phrase {
    switch content {
    case .null: "null"
    case .bool: "true or false"
    case .number: "a number"
    case .string: "text"
    case .array: "an array"
    case .object: "an object"
    }
  }
}

/// One name and value of a JSON object.
public struct JSONMember: Sendable {
  public let name: String
  /// The offset of the name's opening quote.
  public let offset: Int
  public let value: JSONValue

  public init(name: String, offset: Int, value: JSONValue) {
    (self.name, self.offset, self.value) = (name, offset, value)
  }
}
