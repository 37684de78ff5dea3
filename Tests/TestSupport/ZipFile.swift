/// Zip archives made in the tests, their parts stored as they are.
public enum ZipFile {
  public static func stored(_ parts: [(name: String, text: String)]) -> [UInt8] {
    stored(parts.map { (name: $0.name, bytes: Array($0.text.utf8)) })
  }

  public static func stored(_ parts: [(name: String, bytes: [UInt8])]) -> [UInt8] {
    var archive: [UInt8] = []
    var directory: [UInt8] = []
    for (name, bytes) in parts {
      var about: [UInt8] = little(UInt16(20)) + little(UInt16(0x800))
      about += little(UInt16(0)) + little(UInt32(0x0021_0000))
      about += little(crc32(bytes))
      about += little(UInt32(bytes.count)) + little(UInt32(bytes.count))
      about += little(UInt16(name.utf8.count)) + little(UInt16(0))
      directory += [0x50, 0x4B, 1, 2] + little(UInt16(20)) + about
      directory += little(UInt16(0)) + little(UInt16(0)) + little(UInt16(0)) + little(UInt32(0))
      directory += little(UInt32(archive.count)) + Array(name.utf8)
      archive += [0x50, 0x4B, 3, 4] + about + Array(name.utf8) + bytes
    }
    let start = archive.count
    archive += directory
    archive += [0x50, 0x4B, 5, 6, 0, 0, 0, 0]
    archive += little(UInt16(parts.count)) + little(UInt16(parts.count))
    archive += little(UInt32(directory.count)) + little(UInt32(start)) + little(UInt16(0))
    return archive
  }

  public static func little(_ value: some FixedWidthInteger & UnsignedInteger) -> [UInt8] {
    (0..<(value.bitWidth / 8)).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
  }

  public static func crc32(_ bytes: [UInt8]) -> UInt32 {
    var sum = UInt32.max
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 0 ? sum >> 1 : (sum >> 1) ^ 0xEDB8_8320 }
    }
    return ~sum
  }
}

/// A workbook of one sheet made in the tests.
public struct TestWorkbook: Sendable {
  /// The elements inside `<worksheet>`.
  public var sheet: String
  public var sheetName = "agencies"
  public var strings: [String] = []
  /// Codes of number formats; style 0 is plain, style n the n-th of these.
  public var formats: [String] = []
  public var properties = ""
  public var isStrict = false
  public var before = ""

  public init(
    sheet: String, sheetName: String = "agencies", strings: [String] = [],
    formats: [String] = [], properties: String = "", isStrict: Bool = false, before: String = ""
  ) {
    (self.sheet, self.sheetName, self.strings, self.formats) = (sheet, sheetName, strings, formats)
    (self.properties, self.isStrict, self.before) = (properties, isStrict, before)
  }

  public var bytes: [UInt8] { ZipFile.stored(parts) }

  public var parts: [(name: String, text: String)] {
    let main =
      isStrict
      ? "http://purl.oclc.org/ooxml/spreadsheetml/main"
      : "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    let office =
      isStrict
      ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
      : "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    let package = "http://schemas.openxmlformats.org/package/2006/relationships"
    let codes = formats.enumerated().map {
      "<numFmt numFmtId=\"\(164 + $0)\" formatCode=\"\($1)\"/>"
    }.joined()
    let styles =
      (["<xf numFmtId=\"0\"/>"] + formats.indices.map { "<xf numFmtId=\"\(164 + $0)\"/>" })
      .joined()
    return [
      (
        "_rels/.rels",
        "<Relationships xmlns=\"\(package)\"><Relationship Id=\"a\" Type=\"\(office)/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
      ),
      (
        "xl/workbook.xml",
        "<workbook xmlns=\"\(main)\" xmlns:r=\"\(office)\">\(properties)<sheets><sheet name=\"\(sheetName)\" sheetId=\"1\" r:id=\"s\"/></sheets></workbook>"
      ),
      (
        "xl/_rels/workbook.xml.rels",
        "<Relationships xmlns=\"\(package)\"><Relationship Id=\"s\" Type=\"\(office)/worksheet\" Target=\"/xl/worksheets/sheet1.xml\"/><Relationship Id=\"t\" Type=\"\(office)/sharedStrings\" Target=\"sharedStrings.xml\"/><Relationship Id=\"u\" Type=\"\(office)/styles\" Target=\"../xl/styles.xml\"/><Relationship Id=\"v\" Type=\"\(office)/externalLink\" Target=\"file:///etc/passwd\" TargetMode=\"External\"/></Relationships>"
      ),
      ("xl/sharedStrings.xml", "<sst xmlns=\"\(main)\">\(strings.joined())</sst>"),
      (
        "xl/styles.xml",
        "<styleSheet xmlns=\"\(main)\"><numFmts>\(codes)</numFmts><cellStyleXfs><xf numFmtId=\"9\"/></cellStyleXfs><cellXfs>\(styles)</cellXfs></styleSheet>"
      ),
      (
        "xl/worksheets/sheet1.xml", "\(before)<worksheet xmlns=\"\(main)\">\(sheet)</worksheet>"
      ),
    ]
  }
}
