import Wording

/// Why a text is not JSON, and where.
public struct JSONError: Error, Hashable, Sendable {
  public enum Problem: Hashable, Sendable {
    case empty
    case notUTF8
    case unexpected(found: Phrase, wanted: Phrase)
    case badNumber
    case badEscape
    case loneSurrogate
    case controlCharacter
    case endsInside(Phrase)
    case tooDeep
    case trailing
    /// The person asked to stop.
    case interrupted
  }

  public let problem: Problem
  public let place: Place

  public var message: Phrase {
    switch problem {
    case .empty: "the JSON text is empty"
    case .notUTF8: "the JSON text is not UTF-8"
    case .unexpected(let found, let wanted): "found \(found) where JSON needs \(wanted)"
    case .badNumber: "this is not a number as JSON writes them"
    case .badEscape: "no such escape exists in JSON text"
    case .loneSurrogate: "this \\u escape is half of a pair, and the other half is missing"
    case .controlCharacter: "a control character stands bare in JSON text"
    case .endsInside(let construct): "the JSON ends inside \(construct)"
    case .tooDeep: "the JSON is nested deeper than \(JSONParser.depthLimit) levels"
    case .trailing: "something stands after the end of the JSON value"
    case .interrupted: "interrupted"
    }
  }

  public var help: Phrase {
    switch problem {
    case .empty, .endsInside: "check that the file is whole"
    case .notUTF8: "save it again as UTF-8"
    case .unexpected, .trailing:
      "check commas, quotes and brackets here; one object a line is read too"
    case .badNumber: "write 12, -3.5 or 1e6, without a leading 0 or +"
    case .badEscape, .loneSurrogate: "correct the escape, or write the character itself"
    case .controlCharacter: "write it as an escape: \\n, \\t, \\u0000"
    case .interrupted: "nothing was read"
    case .tooDeep: "write the rows as an array of flat objects"
    }
  }
}
