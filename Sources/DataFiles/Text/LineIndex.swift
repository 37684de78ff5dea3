import Synchronization

/// A place in a file: line and column, both counted from 1, the column in characters.
public struct Place: Hashable, Sendable {
  public let line: Int
  public let column: Int
  public init(line: Int, column: Int) { (self.line, self.column) = (line, column) }
}

/// Finds the line and column of a byte; LF, CR and CR LF each end a line.
///
/// The lines are looked for when the first place is asked, since most files have none to tell.
/// Characters are counted from the place told last, where that is nearer than the line's begin:
/// programs write JSON on one line, and each of its rows has a place.
final class LineIndex: Sendable {
  private let bytes: [UInt8]
  private let known = Mutex<Known?>(nil)

  /// What has been found out of the bytes.
  private struct Known {
    /// The offset at which each line begins.
    let starts: [Int]
    /// An offset, and the characters between its line's begin and it.
    var last = (line: 0, offset: 0, characters: 0)
  }

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  private static func starts(of bytes: [UInt8]) -> [Int] {
    var starts = [bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0]
    for index in bytes.indices {
      let byte = bytes[index]
      guard byte == 0x0A || byte == 0x0D else { continue }
      let isFirstOfPair = byte == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A
      if !isFirstOfPair { starts.append(index + 1) }
    }
    return starts
  }

  private func withKnown<T>(_ body: (inout Known) -> T) -> T {
    known.withLock { known in
      var found = known ?? Known(starts: Self.starts(of: bytes))
      // No second reference to the lines, which a change would copy.
      known = nil
      defer { known = found }
      return body(&found)
    }
  }

  /// The line that holds a byte.
  func line(of offset: Int) -> Int { withKnown { Self.line(of: offset, $0.starts) } }

  private static func line(of offset: Int, _ starts: [Int]) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  func place(of offset: Int) -> Place {
    withKnown { known in
      let line = Self.line(of: offset, known.starts)
      let start = min(known.starts[line - 1], bytes.count)
      let end = max(start, min(offset, bytes.count))
      let last = known.last
      let isNear = last.line == line && abs(end - last.offset) < end - start
      let from = isNear ? last.offset : start
      var characters = isNear ? last.characters : 0
      characters += from <= end ? begun(in: from..<end) : -begun(in: end..<from)
      known.last = (line, end, characters)
      return Place(line: line, column: characters + 1)
    }
  }

  /// How many characters begin in a range of bytes.
  private func begun(in range: Range<Int>) -> Int {
    bytes[range].reduce(into: 0) { count, byte in
      if byte & 0xC0 != 0x80 { count += 1 }
    }
  }
}
