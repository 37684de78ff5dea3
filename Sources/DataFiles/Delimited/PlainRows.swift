/// Rows of a delimited file whose cells stand there as they are.
///
/// A row is plain when no cell needs more than cutting out: no doubled quote, nothing round a
/// quoted cell, no formula. Anything else is left to ``DelimitedScanner``, which decides what a
/// file means.
struct PlainRows {
  typealias Bytes = UnsafeBufferPointer<UInt8>

  private let bytes: Bytes
  private let delimiter: UInt8
  private let repeated: UInt64

  init(_ bytes: Bytes, delimiter: UInt8) {
    (self.bytes, self.delimiter) = (bytes, delimiter)
    repeated = UInt64(delimiter) &* Self.ones
  }

  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highs: UInt64 = 0x8080_8080_8080_8080
  private static let quote = UInt8(ascii: "\"")

  /// Cuts the row that begins at an offset into cells.
  ///
  /// - Parameters:
  ///   - most: The most cells to cut.
  ///   - lineEnds: Grows by the line ends inside quoted cells.
  /// - Returns: Where the next row begins; `nil` when the row is not plain.
  func next(from start: Int, into cells: inout [Range<Int>], most: Int, lineEnds: inout Int) -> Int?
  {
    cells.removeAll(keepingCapacity: true)
    var position = start
    while true {
      guard cells.count < most else { return nil }
      let begin = position
      if position < bytes.count {
        switch bytes[position] {
        case delimiter, 0x0A, 0x0D: break
        case Self.quote:
          guard let end = closingQuote(after: position, &lineEnds) else { return nil }
          cells.append(begin + 1..<end)
          position = end + 1
          if position < bytes.count {
            let byte = bytes[position]
            guard byte == delimiter || byte == 0x0A || byte == 0x0D else { return nil }
          }
        case 0x00...0x20, UInt8(ascii: "="): return nil
        default: position = endOfCell(from: position)
        }
      }
      if begin == position || bytes[begin] != Self.quote { cells.append(begin..<position) }
      guard position < bytes.count else { return position }
      let byte = bytes[position]
      position += 1
      if byte == delimiter { continue }
      if byte == 0x0D, position < bytes.count, bytes[position] == 0x0A { position += 1 }
      return position
    }
  }

  /// The end of a bare cell, eight bytes at a time.
  private func endOfCell(from start: Int) -> Int {
    var position = start
    let raw = UnsafeRawBufferPointer(bytes)
    while position + 8 <= bytes.count {
      let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: position, as: UInt64.self))
      let hits =
        Self.zeros(word ^ repeated) | Self.zeros(word ^ 0x0A0A_0A0A_0A0A_0A0A)
        | Self.zeros(word ^ 0x0D0D_0D0D_0D0D_0D0D)
      // The lowest mark is right; higher ones may be carried over from it.
      if hits != 0 { return position + hits.trailingZeroBitCount >> 3 }
      position += 8
    }
    while position < bytes.count {
      let byte = bytes[position]
      if byte == delimiter || byte == 0x0A || byte == 0x0D { return position }
      position += 1
    }
    return position
  }

  /// A mark in the lowest byte that is 0.
  private static func zeros(_ word: UInt64) -> UInt64 { (word &- ones) & ~word & highs }

  /// The quote that closes a cell, if none before it is doubled.
  private func closingQuote(after opening: Int, _ lineEnds: inout Int) -> Int? {
    var position = opening + 1
    while position < bytes.count {
      let byte = bytes[position]
      if byte == Self.quote {
        let isDoubled = position + 1 < bytes.count && bytes[position + 1] == Self.quote
        // The text in ="0912" is unwrapped in a quoted cell, too.
        let isFormula = opening + 1 < position && bytes[opening + 1] == UInt8(ascii: "=")
        return isDoubled || isFormula ? nil : position
      }
      if byte == 0x0A || byte == 0x0D {
        let isPair = byte == 0x0D && position + 1 < bytes.count && bytes[position + 1] == 0x0A
        if !isPair { lineEnds += 1 }
      }
      position += 1
    }
    return nil
  }

  /// How many lines end in a range.
  func lineEnds(in range: Range<Int>) -> Int {
    var count = 0
    for index in range {
      let byte = bytes[index]
      guard byte == 0x0A || byte == 0x0D else { continue }
      let isPair = byte == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A
      if !isPair { count += 1 }
    }
    return count
  }
}

extension DelimitedRows {
  /// Hands all rows to a builder: plain ones by their bytes, the others with care.
  mutating func fill(_ builder: inout TableBuilder) throws(DataFileError) {
    let bytes = scanner.bytes
    try bytes.withUnsafeBufferPointer { (buffer) throws(DataFileError) in
      let plain = PlainRows(buffer, delimiter: layout.delimiter)
      var position = scanner.position
      var line = 1 + plain.lineEnds(in: 0..<position)
      var cells: [Range<Int>] = []
      var row = RawRow()
      while position < buffer.count {
        var inner = 0
        if builder.takesPlainRows,
          let next = plain.next(
            from: position, into: &cells, most: header.columns.count, lineEnds: &inner),
          builder.takePlain(cells, in: buffer, line: line)
        {
          position = next
          line += inner + 1
          continue
        }
        scanner.position = position
        guard try next(&row) else { return }
        builder.append(row)
        line += plain.lineEnds(in: position..<scanner.position)
        position = scanner.position
      }
    }
  }
}
