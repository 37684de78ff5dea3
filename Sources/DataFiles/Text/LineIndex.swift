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
final class LineIndex: Sendable {
  private let bytes: [UInt8]
  private let known = Mutex<[Int]?>(nil)

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The offset at which each line begins.
  private var starts: [Int] {
    known.withLock { known in
      if let known { return known }
      let starts = Self.starts(of: bytes)
      known = starts
      return starts
    }
  }

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

  /// The line that holds a byte.
  func line(of offset: Int) -> Int { Self.line(of: offset, starts) }

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
    let starts = starts
    let line = Self.line(of: offset, starts)
    let start = min(starts[line - 1], bytes.count)
    let end = max(start, min(offset, bytes.count))
    let characters = bytes[start..<end].reduce(into: 0) { count, byte in
      if byte & 0xC0 != 0x80 { count += 1 }
    }
    return Place(line: line, column: characters + 1)
  }
}
