import AgencyModel
import Dispatch

/// Finds agencies whose ids or names differ from an earlier row's only in case, spaces or joiners.
struct Likenesses {
  /// A text that an earlier row has too, or nearly.
  struct Likeness {
    let row: Int
    /// The earlier row, the first with a text of this key.
    let first: Int
    let field: Int
    let isSame: Bool
  }

  /// The fields that are compared, by their place in the columns given.
  ///
  /// - Returns: By field and then by row.
  static func find(in columns: [Column]) -> [Likeness] {
    var found = [[Likeness]](repeating: [], count: columns.count)
    found.withUnsafeMutableBufferPointer { found in
      // Each turn writes its own element and no other.
      nonisolated(unsafe) let found = found
      DispatchQueue.concurrentPerform(iterations: columns.count) { field in
        if case .text(let text) = columns[field] { found[field] = likenesses(text, field) }
      }
    }
    return found.flatMap(\.self)
  }

  private static func likenesses(_ text: CodedText, _ field: Int) -> [Likeness] {
    var found: [Likeness] = []
    // The first row whose text has the same key, by code; nil for a code not yet met.
    var owner = [UInt32](repeating: .max, count: text.wordCount + 1)
    var owners = KeyTable(count: text.wordCount)
    for (row, code) in text.codes.enumerated() where code != 0 {
      if owner[Int(code)] == .max {
        let first = owners.owner(of: text, code, row: row)
        owner[Int(code)] = UInt32(first)
        if first == row { continue }
      }
      let first = Int(owner[Int(code)])
      found.append(
        Likeness(row: row, first: first, field: field, isSame: text.codes[first] == code))
    }
    return found
  }

  /// The first row of every key, found by the key's hash.
  private struct KeyTable {
    /// A power of two of places, each 0 or a row and one more.
    private var rows: [UInt32]
    private var hashes: [UInt64]

    init(count: Int) {
      var size = 16
      while size < 2 * count { size *= 2 }
      rows = [UInt32](repeating: 0, count: size)
      hashes = [UInt64](repeating: 0, count: size)
    }

    mutating func owner(of text: CodedText, _ code: UInt32, row: Int) -> Int {
      let word = text.utf8(ofCode: code)
      let hash = Folding.keyHash(word)
      let mask = rows.count - 1
      var place = Int(truncatingIfNeeded: hash) & mask
      while rows[place] != 0 {
        let other = Int(rows[place]) - 1
        if hashes[place] == hash,
          Folding.key(text.word(ofCode: text.codes[other])) == Folding.key(text.word(ofCode: code))
        {
          return other
        }
        place = (place + 1) & mask
      }
      rows[place] = UInt32(row + 1)
      hashes[place] = hash
      return row
    }
  }
}
