import Dispatch
import Glibc

/// Rows of a delimited file whose cells stand there as they are.
///
/// A row is plain when no cell needs more than cutting out and making one quote of two: nothing
/// round a quoted cell, no formula and no apostrophe before one. Anything else is left to
/// ``DelimitedScanner``, which decides what a file means.
struct PlainRows {
  typealias Bytes = UnsafeBufferPointer<UInt8>

  let bytes: Bytes
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
  ///   - cells: Gets no more cells than it has room for.
  ///   - lineEnds: Grows by the line ends inside quoted cells.
  /// - Returns: Where the next row begins; `nil` when the row is not plain.
  func next(from start: Int, into cells: inout PlainCells, lineEnds: inout Int) -> Int? {
    cells.removeAll()
    var position = start
    while true {
      guard cells.hasRoom else { return nil }
      if position < bytes.count {
        let begin = position
        switch bytes[position] {
        case delimiter, 0x0A, 0x0D: cells.append(begin..<begin)
        case Self.quote:
          guard let end = takeQuoted(at: position, into: &cells, &lineEnds) else { return nil }
          position = end
          if position < bytes.count {
            let byte = bytes[position]
            guard byte == delimiter || byte == 0x0A || byte == 0x0D else { return nil }
          }
        case 0x00...0x20, UInt8(ascii: "="), UInt8(ascii: "'"): return nil
        default:
          position = endOfCell(from: position)
          cells.append(begin..<position)
        }
      } else {
        cells.append(position..<position)
      }
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

  /// Takes a cell between quotes; the offset after it, or `nil` where the cell is not plain.
  private func takeQuoted(
    at opening: Int, into cells: inout PlainCells, _ lineEnds: inout Int
  ) -> Int? {
    var position = opening + 1
    // The text in ="0912" is unwrapped in a quoted cell, too, and an apostrophe taken off.
    if position < bytes.count,
      bytes[position] == UInt8(ascii: "=") || bytes[position] == UInt8(ascii: "'")
    {
      return nil
    }
    var doubled = 0
    while position < bytes.count {
      let byte = bytes[position]
      if byte == Self.quote {
        guard position + 1 < bytes.count, bytes[position + 1] == Self.quote else {
          if doubled == 0 {
            cells.append(opening + 1..<position, isQuoted: true)
          } else {
            cells.append(unquoting: opening + 1..<position)
          }
          return position + 1
        }
        doubled += 1
        position += 2
        continue
      }
      if byte == 0x0A || byte == 0x0D {
        let isPair = byte == 0x0D && position + 1 < bytes.count && bytes[position + 1] == 0x0A
        if !isPair { lineEnds += 1 }
      }
      position += 1
    }
    return nil
  }

  var count: Int { bytes.count }

  /// The first line start after an offset, or the end.
  func lineStart(from offset: Int) -> Int {
    var position = offset
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      if byte == 0x0A { return position }
      if byte == 0x0D {
        return position < bytes.count && bytes[position] == 0x0A ? position + 1 : position
      }
    }
    return position
  }

  /// About how many rows a range has, from its first bytes.
  func rowsExpected(in range: Range<Int>) -> Int {
    let sample = range.prefix(1 << 16)
    let lines = lineEnds(in: sample)
    guard lines > 0 else { return 0 }
    return lines * (range.count / sample.count + 1) * 33 / 32
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
  /// Below so many bytes a part is not worth a thread.
  static let smallestPart = 4 << 20

  /// Hands all rows to a builder: plain ones by their bytes, the others with care.
  ///
  /// - Parameters:
  ///   - most: The most parts to read side by side.
  ///   - smallestPart: In bytes.
  ///   - watch: Told how many bytes are done.
  mutating func fill(
    _ builder: inout TableBuilder, parts most: Int = ProcessInfo.cores,
    smallestPart: Int = DelimitedRows.smallestPart, watch: LoadWatch = LoadWatch()
  ) throws(DataFileError) {
    let bytes = scanner.bytes
    let first = scanner.position
    let tally = ReadTally(of: header.source, from: first, total: bytes.count, watch: watch)
    let parts = max(1, min(most, (bytes.count - first) / max(1, smallestPart)))
    try bytes.withUnsafeBufferPointer { (buffer) throws(DataFileError) in
      let plain = PlainRows(buffer, delimiter: layout.delimiter)
      // Where rows may begin, if no quoted cell goes on there; what is read from a wrong place is
      // thrown away.
      var starts = [first]
      for part in 1..<max(1, parts) where builder.canBeJoined {
        let start = plain.lineStart(from: first + (buffer.count - first) / parts * part)
        if start > starts[starts.count - 1], start < buffer.count { starts.append(start) }
      }
      var position = first
      var line = 1 + plain.lineEnds(in: 0..<first)
      var read = guess(starts, builder, plain, line: line, tally)
      for (index, start) in starts.enumerated() {
        let end = index + 1 < starts.count ? starts[index + 1] : buffer.count
        if position >= end { continue }
        if var part = read[index], position == start {
          read[index] = nil
          if index == 0 {
            (builder, position, line) = (part.builder, part.position, part.line)
            continue
          }
          if builder.join(&part.builder, lineEnds: line - 1) {
            position = part.position
            line += part.line - 1
            continue
          }
        }
        try fill(&builder, plain, from: &position, to: end, line: &line, tally)
      }
    }
  }

  /// What a part of a file holds, read by itself.
  private struct Part: Sendable {
    var builder: TableBuilder
    var position: Int
    /// Of the next row; in every part but the first counted from 1.
    var line = 1
  }

  /// Reads parts side by side, all but the first on the chance that rows begin there; none where a
  /// quote stays open.
  private func guess(
    _ starts: [Int], _ empty: TableBuilder, _ plain: PlainRows, line: Int,
    _ tally: ReadTally
  ) -> [Part?] {
    guard starts.count > 1 else { return [nil] }
    var read = [Part?](repeating: nil, count: starts.count)
    let source = self
    // The first part is where all the others come to.
    let rows = plain.rowsExpected(in: starts[0]..<plain.count)
    read.withUnsafeMutableBufferPointer { read in
      // Each turn writes its own element and no other; the bytes outlive the call.
      nonisolated(unsafe) let read = read
      nonisolated(unsafe) let plain = plain
      DispatchQueue.concurrentPerform(iterations: starts.count) { index in
        var rowsOfPart = source
        var part = Part(builder: empty, position: starts[index], line: index == 0 ? line : 1)
        let end = index + 1 < starts.count ? starts[index + 1] : plain.count
        part.builder.reserveCapacity(
          index == 0 ? rows : plain.rowsExpected(in: part.position..<end))
        do throws(DataFileError) {
          try rowsOfPart.fill(
            &part.builder, plain, from: &part.position, to: end, line: &part.line, tally)
          read[index] = part
        } catch {
          // Whoever reads the file in order meets the error where it counts.
        }
      }
    }
    return read
  }

  /// Takes the rows that begin before `end`.
  private mutating func fill(
    _ builder: inout TableBuilder, _ plain: PlainRows, from position: inout Int, to end: Int,
    line: inout Int, _ tally: ReadTally
  ) throws(DataFileError) {
    var cells = PlainCells(of: plain.bytes, most: header.columns.count)
    defer { cells.deallocate() }
    let takesPlainRows = builder.takesPlainRows
    var row = RawRow()
    var lastLook = position
    try tally.add(0)
    while position < end {
      if position - lastLook >= LoadWatch.bytesAtOnce {
        try tally.add(position - lastLook)
        lastLook = position
      }
      var inner = 0
      if takesPlainRows,
        let next = plain.next(from: position, into: &cells, lineEnds: &inner),
        builder.takePlain(cells, line: line)
      {
        position = next
        line += inner + 1
        continue
      }
      scanner.position = position
      guard try next(&row) else { return }
      builder.append(row, line: line)
      line += plain.lineEnds(in: position..<scanner.position)
      position = scanner.position
    }
  }
}

/// What this machine has.
enum ProcessInfo {
  /// Processors that are on line.
  static var cores: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }
}
