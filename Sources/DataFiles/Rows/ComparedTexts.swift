import AgencyModel
import Dispatch

/// The texts of some fields, kept by their hashes to find rows that have the same, or nearly.
struct ComparedTexts: Sendable {
  let fields: [Int]
  /// Where each row's cell begins, a list a field.
  private var offsets: [[UInt32]]
  /// The hash of its text's key.
  private var hashes: [[UInt64]]

  init(fields: [Int]) {
    self.fields = fields
    offsets = fields.map { _ in [] }
    hashes = fields.map { _ in [] }
  }

  mutating func reserveCapacity(_ rows: Int) {
    for index in fields.indices {
      offsets[index].reserveCapacity(rows)
      hashes[index].reserveCapacity(rows)
    }
  }

  /// - Parameter index: Of the field in ``fields``.
  @inline(__always)
  mutating func append(_ index: Int, at offset: Int, hash: UInt64) {
    offsets[index].append(UInt32(clamping: offset))
    hashes[index].append(hash)
  }

  /// Takes the rows of another, and leaves it none.
  mutating func join(_ other: inout ComparedTexts) {
    for index in fields.indices {
      offsets[index] += other.offsets[index]
      hashes[index] += other.hashes[index]
      (other.offsets[index], other.hashes[index]) = ([], [])
    }
  }

  mutating func keep(_ rows: [Int]) {
    for index in fields.indices {
      offsets[index] = rows.map { offsets[index][$0] }
      hashes[index] = rows.map { hashes[index][$0] }
    }
  }

  /// Lets go of all rows.
  mutating func forget() { (offsets, hashes) = ([], []) }

  func offset(_ index: Int, _ row: Int) -> UInt32 { offsets[index][row] }

  /// The rows of each field that are alike.
  func repeats() -> [Repeats] {
    var found = [Repeats?](repeating: nil, count: fields.count)
    found.withUnsafeMutableBufferPointer { found in
      // Each turn writes its own element and no other.
      nonisolated(unsafe) let found = found
      DispatchQueue.concurrentPerform(iterations: fields.count) { index in
        found[index] = Repeats(hashes: hashes[index])
      }
    }
    return found.compactMap(\.self)
  }
}
