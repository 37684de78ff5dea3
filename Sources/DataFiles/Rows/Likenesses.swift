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
    /// A power of two of places, each 0 or the upper half of a key's hash with a row and one more
    /// below.
    private var places: [UInt64]

    init(count: Int) {
      var size = 16
      while size < 2 * count { size *= 2 }
      places = [UInt64](repeating: 0, count: size)
    }

    mutating func owner(of text: CodedText, _ code: UInt32, row: Int) -> Int {
      let word = text.utf8(ofCode: code)
      let hash = Folding.keyHash(word)
      let mask = places.count - 1
      let upper: UInt64 = 0xFFFF_FFFF_0000_0000
      var place = Int(truncatingIfNeeded: hash >> 32) & mask
      while places[place] != 0 {
        let other = Int(places[place] & ~upper) - 1
        if (places[place] ^ hash) & upper == 0,
          Folding.key(text.word(ofCode: text.codes[other])) == Folding.key(text.word(ofCode: code))
        {
          return other
        }
        place = (place + 1) & mask
      }
      places[place] = hash & upper | UInt64(row + 1)
      return row
    }
  }
}
