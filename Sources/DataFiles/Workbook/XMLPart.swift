import CExpat
import Wording

/// Takes in the elements and the text of one XML part.
protocol XMLHandler: AnyObject {
  /// Set to end reading: what is wrong, and where.
  var failure: DataFileError? { get }
  func start(_ name: XMLName, _ attributes: XMLAttributes)
  func end()
  func text(_ bytes: UnsafeRawBufferPointer)
}

/// Reads one XML part of an archive.
///
/// A document type is refused, since nothing that writes workbooks needs one and its entities could
/// name other files or grow without bound.
enum XMLPart {
  /// Elements inside one another, at the most.
  static let depthLimit = 200
  /// Bytes of one tag, at the most.
  static let tagLimit = 1 << 18

  static func read(
    _ part: String, of archive: ZipArchive, source: String, with handler: any XMLHandler
  ) throws(DataFileError) {
    guard wnd_xml_available() != 0 else {
      throw .noLibrary(source: source, what: "XLSX workbooks", package: "libexpat1")
    }
    let reading = Reading(handler)
    let handlers = wnd_xml_handlers(
      context: Unmanaged.passUnretained(reading).toOpaque(),
      start: { context, name, attributes in
        guard let context, let name, let attributes else { return }
        let reading = Unmanaged<Reading>.fromOpaque(context).takeUnretainedValue()
        reading.handler.start(XMLName(name), XMLAttributes(attributes))
        reading.stopIfFailed()
      },
      end: { context, _ in
        guard let context else { return }
        let reading = Unmanaged<Reading>.fromOpaque(context).takeUnretainedValue()
        reading.handler.end()
        reading.stopIfFailed()
      },
      text: { context, bytes, count in
        guard let context, let bytes, count > 0 else { return }
        let reading = Unmanaged<Reading>.fromOpaque(context).takeUnretainedValue()
        reading.handler.text(UnsafeRawBufferPointer(start: bytes, count: Int(count)))
      })
    guard let parser = wnd_xml_create(handlers, Int32(Self.depthLimit), Self.tagLimit) else {
      throw damaged(source, part, "there is too little memory")
    }
    defer { wnd_xml_free(parser) }
    reading.parser = parser
    var state = Int32(WND_XML_OK)
    try archive.read(part) { bytes, isLast in
      state = wnd_xml_parse(
        parser, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(bytes.count),
        isLast ? 1 : 0)
      return state == Int32(WND_XML_OK)
    }
    if let failure = handler.failure { throw failure }
    let line = wnd_xml_line(parser)
    switch state {
    case Int32(WND_XML_OK): return
    case Int32(WND_XML_DOCTYPE):
      throw damaged(source, part, "it declares a document type, which is not read")
    case Int32(WND_XML_TOO_DEEP):
      throw damaged(source, part, "its elements are nested deeper than \(depthLimit) levels")
    case Int32(WND_XML_TOO_LARGE):
      throw damaged(source, part, "line \(line) has a tag of more than \(tagLimit) bytes")
    default:
      let problem = wnd_xml_problem(parser).map { String(cString: $0) } ?? "not well-formed"
      throw damaged(source, part, "line \(line): \(problem)")
    }
  }

  private static func damaged(
    _ source: String, _ part: String, _ problem: Phrase
  ) -> DataFileError {
    .workbook(
      source: source, place: nil, problem: "its part '\(part)' cannot be read: \(problem)",
      help: "open it in a spreadsheet program and save it anew, or export its sheets as CSV")
  }

  private final class Reading {
    let handler: any XMLHandler
    var parser: OpaquePointer?
    init(_ handler: any XMLHandler) { self.handler = handler }
    func stopIfFailed() {
      if handler.failure != nil, let parser { wnd_xml_stop(parser) }
    }
  }
}
