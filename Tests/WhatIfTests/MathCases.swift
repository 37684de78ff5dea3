import Foundation
import Testing

/// The shared table of numeric cases with their oracles: Cases/math-cases.json.
///
/// ```swift
/// let oracle = try MathCases.named("pb-144")
/// oracle.expect(law.mean, "mean")
/// ```
struct MathCases: Decodable {
  private let cases: [MathCase]

  static let all: [MathCase] = {
    do {
      let file = Bundle.module.bundleURL.appendingPathComponent("Cases/math-cases.json")
      return try JSONDecoder().decode(MathCases.self, from: Data(contentsOf: file)).cases
    } catch {
      fatalError("math-cases.json cannot be read: \(error)")
    }
  }()

  /// The case of this name; a test of a case that is not there must fail.
  static func named(
    _ name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> MathCase {
    try #require(
      all.first { $0.name == name }, "no case is named \(name)", sourceLocation: sourceLocation)
  }
}

/// One case: inputs, what must come out, how near, and who says so.
struct MathCase: Decodable, CustomTestStringConvertible {
  struct Tolerance: Decodable {
    enum Kind: String, Decodable { case exact, rel, abs }
    var kind: Kind
    var value: Double
  }

  var name: String
  var group: String
  var inputs: CaseValue
  var expected: CaseValue
  var tolerance: Tolerance
  var oracle: String

  var testDescription: String { name }

  func isNear(_ actual: Double, _ wanted: Double) -> Bool {
    switch tolerance.kind {
    case .exact: actual == wanted
    case .abs: Swift.abs(actual - wanted) <= tolerance.value
    case .rel: Swift.abs(actual - wanted) <= tolerance.value * Swift.abs(wanted)
    }
  }

  /// Expects `actual` to be the expected number of that key, within the tolerance of the case.
  func expect(
    _ actual: Double, _ key: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    expect([actual], key, sourceLocation: sourceLocation)
  }

  /// Expects `actual` to be exactly the expected whole number of that key.
  func expect(
    _ actual: Int?, _ key: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(
      actual.map(Double.init) == expected[key].number, "\(name): \(key)",
      sourceLocation: sourceLocation)
  }

  /// Expects the numbers of that key, a list, or a single one.
  func expect(
    _ actual: [Double], _ key: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let wanted = expected[key].numbers
    #expect(
      actual.count == wanted.count && !wanted.isEmpty, "\(name): \(key)",
      sourceLocation: sourceLocation)
    for (index, pair) in zip(actual, wanted).enumerated() {
      #expect(
        isNear(pair.0, pair.1), "\(name): \(key)[\(index)] is \(pair.0), expected \(pair.1)",
        sourceLocation: sourceLocation)
    }
  }
}

/// A value of the table; a key or index that is not there gives `.missing`.
enum CaseValue: Decodable {
  case missing
  case bool(Bool)
  case number(Double)
  case text(String)
  case list([CaseValue])
  case fields([String: CaseValue])

  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if value.decodeNil() {
      self = .missing
    } else if let bool = try? value.decode(Bool.self) {
      self = .bool(bool)
    } else if let number = try? value.decode(Double.self) {
      self = .number(number)
    } else if let text = try? value.decode(String.self) {
      self = .text(text)
    } else if let list = try? value.decode([CaseValue].self) {
      self = .list(list)
    } else {
      self = .fields(try value.decode([String: CaseValue].self))
    }
  }

  subscript(key: String) -> CaseValue {
    if case .fields(let fields) = self { fields[key] ?? .missing } else { .missing }
  }

  subscript(index: Int) -> CaseValue {
    if case .list(let list) = self, list.indices.contains(index) { list[index] } else { .missing }
  }

  /// The keys of a table, sorted.
  var keys: [String] {
    if case .fields(let fields) = self { fields.keys.sorted() } else { [] }
  }

  var list: [CaseValue] {
    if case .list(let list) = self { list } else { [] }
  }

  /// The number, or NaN, which equals nothing, so that a missing one fails its test.
  var number: Double {
    if case .number(let number) = self { number } else { .nan }
  }

  var text: String {
    if case .text(let text) = self { text } else { "" }
  }

  /// A whole number, or −1 when there is none.
  var whole: Int { Int(exactly: number) ?? -1 }

  /// A list of numbers; one number is a list of one, and `26 x 0.9` is that many equal ones.
  var numbers: [Double] {
    switch self {
    case .number(let number): return [number]
    case .list(let list): return list.map(\.number)
    case .text(let text):
      let parts = text.split(separator: " ")
      guard parts.count == 3, parts[1] == "x", let count = Int(parts[0]),
        let number = Double(parts[2])
      else { return [] }
      return Array(repeating: number, count: count)
    case .missing, .bool, .fields: return []
    }
  }
}

/// The series the table describes by a formula instead of listing it.
enum CaseSeries {
  /// p_i = ((37·i + 11) mod 97 + 1) / 100.
  static func p97(_ count: Int) -> [Double] {
    (0..<count).map { index in
      let hundredths: Int = (37 * index + 11) % 97 + 1
      return Double(hundredths) / 100
    }
  }

  /// w_i = 1 + ((13·i + 5) mod 60).
  static func w60(_ count: Int) -> [Int] {
    (0..<count).map { index in 1 + (13 * index + 5) % 60 }
  }
}
