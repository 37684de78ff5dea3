/// The rows of a CSV or TSV file.
struct DelimitedRows: RowSource {
  let header: RawHeader
  let layout: DelimitedLayout
  var scanner: DelimitedScanner
  private let lines: LineIndex

  /// - Parameter known: How many cells of a row name known columns.
  /// - Throws: When the file has no rows, or a quote in its first ones stays open.
  init(
    _ bytes: [UInt8], source: String, known: ([String]) -> Int
  ) throws(DataFileError) {
    lines = LineIndex(bytes)
    let layout: DelimitedLayout?
    do throws(DelimitedScanner.OpenQuote) {
      layout = try DelimitedLayout.find(
        bytes,
        prefersTab: Folding.key(PackedFile.innerName(source)).utf8.suffix(4)
          .elementsEqual(".tsv".utf8),
        known: known)
    } catch {
      throw .unclosedQuote(source: source, place: lines.place(of: error.offset))
    }
    guard let layout else { throw .empty(source: source) }
    self.layout = layout
    header = RawHeader(
      source: source, columns: layout.header.cells, offset: layout.header.offset,
      mayUseDecimalComma: layout.delimiter == UInt8(ascii: ";"))
    scanner = DelimitedScanner(bytes, delimiter: layout.delimiter, from: layout.dataStart)
  }

  func place(of offset: Int) -> Place { lines.place(of: offset) }

  mutating func next(_ row: inout RawRow) throws(DataFileError) -> Bool {
    do throws(DelimitedScanner.OpenQuote) {
      return try scanner.next(&row)
    } catch {
      throw .unclosedQuote(source: header.source, place: lines.place(of: error.offset))
    }
  }
}
