/// The cells of one row, as they stand in a file or with doubled quotes made single.
///
/// Whoever makes one calls ``deallocate()``; the bytes of the file must outlive it.
struct PlainCells {
  typealias Bytes = UnsafeBufferPointer<UInt8>

  private struct Cell {
    var start: Int
    var count: Int
    /// Whether it stands in ``unquoted``, not in the file.
    var isUnquoted = false
    /// Where it begins in the file, with its quote.
    var offset: Int
  }

  private let bytes: Bytes
  private let cells: UnsafeMutableBufferPointer<Cell>
  private var unquoted = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 256)
  private var unquotedCount = 0
  /// How many cells there are.
  private(set) var count = 0

  /// - Parameter most: The most cells of a row.
  init(of bytes: Bytes, most: Int) {
    self.bytes = bytes
    cells = .allocate(capacity: most)
  }

  func deallocate() {
    cells.deallocate()
    unquoted.deallocate()
  }

  var hasRoom: Bool { count < cells.count }

  mutating func removeAll() { (count, unquotedCount) = (0, 0) }

  /// Adds a cell that stands in the file; there must be room.
  mutating func append(_ range: Range<Int>, isQuoted: Bool = false) {
    cells[count] = Cell(
      start: range.lowerBound, count: range.count,
      offset: isQuoted ? range.lowerBound - 1 : range.lowerBound)
    count += 1
  }

  /// Adds what stands between two quotes, each doubled one made single; there must be room.
  mutating func append(unquoting range: Range<Int>) {
    makeRoom(for: range.count)
    let start = unquotedCount
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      unquoted[unquotedCount] = byte
      unquotedCount += 1
      index += byte == UInt8(ascii: "\"") ? 2 : 1
    }
    cells[count] = Cell(
      start: start, count: unquotedCount - start, isUnquoted: true, offset: range.lowerBound - 1)
    count += 1
  }

  private mutating func makeRoom(for more: Int) {
    guard unquotedCount + more > unquoted.count else { return }
    let larger = UnsafeMutableBufferPointer<UInt8>.allocate(
      capacity: 2 * (unquotedCount + more))
    for index in 0..<unquotedCount { larger[index] = unquoted[index] }
    unquoted.deallocate()
    unquoted = larger
  }

  /// A cell's text, until the next row is cut; empty beyond the last cell.
  subscript(column: Int) -> Bytes {
    guard column < count else { return Bytes(start: nil, count: 0) }
    let cell = cells[column]
    let base = cell.isUnquoted ? Bytes(unquoted) : bytes
    return Bytes(rebasing: base[cell.start..<cell.start + cell.count])
  }

  /// Where a cell's text stands in the file; `nil` where it does not stand there.
  func range(of column: Int) -> Range<Int>? {
    guard column < count, !cells[column].isUnquoted else { return nil }
    return cells[column].start..<cells[column].start + cells[column].count
  }

  /// Where a cell begins in the file.
  func offset(of column: Int) -> Int { column < count ? cells[column].offset : 0 }
}
