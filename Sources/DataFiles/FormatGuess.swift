/// What a file's bytes are, told by the bytes and only then by its name.
enum FormatGuess {
  case delimited
  case json
  case jsonLines

  /// - Parameters:
  ///   - source: What errors call the file.
  ///   - name: The file's name; for a packed file the one of what is inside.
  /// - Throws: When the bytes are of a format that is not read, or not UTF-8 text.
  static func of(_ bytes: [UInt8], source: String, name: String) throws(DataFileError)
    -> FormatGuess
  {
    guard !bytes.isEmpty else { throw .empty(source: source) }
    if let (found, fix) = otherFormat(bytes) {
      throw .otherFormat(source: source, found: found, fix: fix)
    }
    if let offset = bytes.firstIndex(of: 0) {
      throw .binary(source: source, place: LineIndex(bytes).place(of: offset))
    }
    if let offset = UTF8Check.firstInvalid(bytes) {
      throw .notUTF8(
        source: source, place: LineIndex(bytes).place(of: offset), byte: bytes[offset])
    }
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let blanks: Set<UInt8> = [0x20, 0x09, 0x0A, 0x0D]
    guard let first = bytes[start...].first(where: { !blanks.contains($0) }) else {
      throw .empty(source: source)
    }
    let name = Folding.key(name)
    let hasEnding = { (ending: String) in
      name.utf8.suffix(ending.utf8.count).elementsEqual(ending.utf8)
    }
    let beginsAsJSON = first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
    if hasEnding(".csv") || hasEnding(".tsv") {
      return beginsAsJSON && (try? JSONParser.parse(bytes)) != nil ? .json : .delimited
    }
    if hasEnding(".jsonl") || hasEnding(".ndjson") { return .jsonLines }
    return hasEnding(".json") || beginsAsJSON ? .json : .delimited
  }

  /// The name of a format that is known by its first bytes, and what to do with it.
  private static func otherFormat(_ bytes: [UInt8]) -> (found: String, fix: String)? {
    let asCSV = "save it as CSV in UTF-8 and load that"
    let known: [(start: [UInt8], found: String, fix: String)] = [
      ([0xFF, 0xFE], "text in UTF-16", "save it again as UTF-8"),
      ([0xFE, 0xFF], "text in UTF-16", "save it again as UTF-8"),
      (Array("PK\u{3}\u{4}".utf8), "a spreadsheet (XLSX) or another zip file", asCSV),
      ([0xD0, 0xCF, 0x11, 0xE0], "an old Excel file", asCSV),
      (
        Array("SQLite format 3\u{0}".utf8), "a SQLite database or a saved session",
        "name the file itself: such a file is not read from a pipe or out of a folder"
      ),
      ([0x1F, 0x8B], "a gzip file inside another packed file", "unpack it once first"),
      ([0x28, 0xB5, 0x2F, 0xFD], "a zstd file inside another packed file", "unpack it once first"),
      (Array("%PDF".utf8), "a PDF", "ask for the table it was made from, as CSV"),
    ]
    return known.first { bytes.starts(with: $0.start) }.map { ($0.found, $0.fix) }
  }
}
