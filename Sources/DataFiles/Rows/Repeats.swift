import AgencyModel

/// Finds rows whose text in a field an earlier row has too, or nearly: but for case, spaces,
/// joiners.
///
/// Rows are compared by the hashes of their texts' keys, a few thousand at a time that fit into
/// the processor's cache; the texts themselves are looked at only where hashes are the same.
struct Repeats {
  /// A text that an earlier row has too, or nearly.
  struct Repeat {
    let row: Int
    /// The earlier row: the first with a text of this key.
    let first: Int
    let isSame: Bool
  }

  /// Rows with the same hash, rising; two or more in each group.
  private let groups: [[Int]]

  /// - Parameter hashes: ``KeyHash`` of each row's text; 0 where it has none.
  init(hashes: [UInt64]) {
    var bits = 0
    while hashes.count >> bits > Self.rowsAtOnce { bits += 1 }
    var ends = [Int](repeating: 0, count: 1 << bits)
    func part(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: hash >> 8) & (1 << bits - 1) }
    for hash in hashes where hash != 0 { ends[part(hash)] += 1 }
    var sum = 0
    for index in ends.indices { (ends[index], sum) = (sum, sum + ends[index]) }
    var sorted = [(hash: UInt64, row: UInt32)](repeating: (0, 0), count: sum)
    // Each start moves to its end while its part is filled.
    for (row, hash) in hashes.enumerated() where hash != 0 {
      let part = part(hash)
      sorted[ends[part]] = (hash, UInt32(truncatingIfNeeded: row))
      ends[part] += 1
    }
    var groups: [[Int]] = []
    var places: [UInt32] = []
    var start = 0
    for end in ends {
      Self.findGroups(in: sorted[start..<end], &places, &groups)
      start = end
    }
    self.groups = groups
  }

  private static let rowsAtOnce = 2048

  private static func findGroups(
    in rows: ArraySlice<(hash: UInt64, row: UInt32)>, _ places: inout [UInt32],
    _ groups: inout [[Int]]
  ) {
    var size = 16
    while size < 2 * rows.count { size *= 2 }
    if places.count == size {
      for place in places.indices { places[place] = 0 }
    } else {
      places = [UInt32](repeating: 0, count: size)
    }
    var groupOfHash: [UInt64: Int] = [:]
    for index in rows.indices {
      let (hash, row) = rows[index]
      var place = Int(truncatingIfNeeded: hash >> 40) & (size - 1)
      while places[place] != 0 {
        let other = rows[rows.startIndex + Int(places[place]) - 1]
        if other.hash == hash {
          if let group = groupOfHash[hash] {
            groups[group].append(Int(row))
          } else {
            groupOfHash[hash] = groups.count
            groups.append([Int(other.row), Int(row)])
          }
          break
        }
        place = (place + 1) & (size - 1)
      }
      if places[place] == 0 { places[place] = UInt32(index - rows.startIndex + 1) }
    }
  }

  /// The rows whose text an earlier one has exactly, each with the first that has it; rising.
  func same(in text: CodedText) -> [(row: Int, first: Int)] {
    var found: [(row: Int, first: Int)] = []
    for group in groups {
      var firsts: [ArraySlice<UInt8>: Int] = [:]
      for row in group {
        let word = text.utf8(ofCode: text.codes[row])
        if let first = firsts[word] {
          found.append((row, first))
        } else {
          firsts[word] = row
        }
      }
    }
    return found.sorted { $0.row < $1.row }
  }

  /// The rows whose text has the key of an earlier one's, each with the first of these; rising.
  ///
  /// - Throws: When the person asks to stop: there may be a million of them.
  func alike(
    in text: CodedText, watch: LoadWatch = LoadWatch()
  ) throws(DataFileError) -> [Repeat] {
    var found: [Repeat] = []
    for (number, group) in groups.enumerated() {
      if number.isMultiple(of: LoadWatch.rowsAtOnce) { try watch.check() }
      var firsts: [String: Int] = [:]
      for row in group {
        let word = text.word(ofCode: text.codes[row])
        let key = Folding.key(word)
        if let first = firsts[key] {
          let isSame = text.utf8(ofCode: text.codes[first])
            .elementsEqual(text.utf8(ofCode: text.codes[row]))
          found.append(Repeat(row: row, first: first, isSame: isSame))
        } else {
          firsts[key] = row
        }
      }
    }
    return found.sorted { $0.row < $1.row }
  }
}
