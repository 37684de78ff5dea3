import TestSupport

/// Any XML inside a workbook that is whole: what a fuzzer cannot make is the archive round it.
enum SheetTarget {
  /// The first byte picks the part of the workbook that the others are; beyond the last part they
  /// are the sheet's elements, shared strings, number formats and workbook properties, with a NUL
  /// after each.
  static func workbook(_ bytes: [UInt8]) -> [UInt8] {
    let rest = bytes.dropFirst()
    let texts = rest.split(separator: 0, maxSplits: 3, omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
    let text = { (index: Int) in texts.indices.contains(index) ? texts[index] : "" }
    let book = TestWorkbook(
      sheet: text(0), strings: [text(1)], formats: [text(2)], properties: text(3))
    var parts = book.parts.map { (name: $0.name, bytes: Array($0.text.utf8)) }
    if let first = bytes.first, parts.indices.contains(Int(first)) {
      parts[Int(first)].bytes = Array(rest)
    }
    return ZipFile.stored(parts)
  }
}
