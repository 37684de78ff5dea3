import Wording

/// What a file's bytes are, told by the bytes and only then by its name.
enum FormatGuess {
  case delimited
  case json
  case jsonLines

  /// - Parameters:
  ///   - source: What errors call the file.
  ///   - name: The file's name; for a packed file the one of what is inside.
  /// - Returns: The format, and the text in UTF-8 where the bytes are in another encoding.
  /// - Throws: When the bytes are of a format that is not read, or text in no encoding that is.
  static func of(
    _ bytes: [UInt8], source: String, name: String
  ) throws(DataFileError) -> (format: FormatGuess, converted: TextEncoding.Converted?) {
    guard !bytes.isEmpty else { throw .empty(source: source) }
    if let (found, fix) = otherFormat(bytes) {
      throw .otherFormat(source: source, found: found, fix: fix)
    }
    let converted = try converted(bytes, source: source)
    return (try of(text: converted?.bytes ?? bytes, source: source, name: name), converted)
  }

  /// Text that is not UTF-8 in UTF-8; `nil` for text that is.
  private static func converted(
    _ bytes: [UInt8], source: String
  ) throws(DataFileError) -> TextEncoding.Converted? {
    if UTF8Check.isPlain(bytes) { return nil }
    if let text = try TextEncoding.byMark(bytes, source: source) {
      return try withoutNUL(text, source: source)
    }
    if let offset = bytes.firstIndex(of: 0) {
      if let text = try TextEncoding.withoutMark(bytes, source: source) { return text }
      throw .binary(source: source, place: LineIndex(bytes).place(of: offset))
    }
    guard let offset = UTF8Check.firstInvalid(bytes) else { return nil }
    if let text = try TextEncoding.ifPersian(bytes, source: source) { return text }
    throw .notUTF8(
      source: source, place: LineIndex(bytes).place(of: offset), byte: bytes[offset])
  }

  private static func withoutNUL(
    _ text: TextEncoding.Converted, source: String
  ) throws(DataFileError) -> TextEncoding.Converted {
    guard let offset = text.bytes.firstIndex(of: 0) else { return text }
    throw .binary(source: source, place: LineIndex(text.bytes).place(of: offset))
  }

  /// - Parameter bytes: UTF-8.
  private static func of(
    text bytes: [UInt8], source: String, name: String
  ) throws(DataFileError) -> FormatGuess {
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
  private static func otherFormat(_ bytes: [UInt8]) -> (found: Phrase, fix: Phrase)? {
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { return oldOrLocked(bytes) }
    let known: [(start: [UInt8], found: Phrase, fix: Phrase)] = [
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

  /// Old workbooks and locked ones are in the same kind of container; a stream's name tells which.
  private static func oldOrLocked(_ bytes: [UInt8]) -> (found: Phrase, fix: Phrase) {
    let name = "EncryptedPackage".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let isLocked = bytes.indices.contains {
      bytes[$0] == name[0] && bytes[$0...].starts(with: name)
    }
    return isLocked
      ? (
        "an Excel workbook locked with a password",
        "open it with the password, take the password off and save it again"
      )
      : ("an old Excel workbook (.xls)", "open it in a spreadsheet program and save it as XLSX")
  }
}
