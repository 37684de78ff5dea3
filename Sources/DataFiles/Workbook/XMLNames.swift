import Glibc

/// The name of an element or an attribute, as long as the parser is at it.
struct XMLName {
  /// The namespaces that a workbook is read by; each has a transitional and a strict form.
  enum Space {
    case sheet
    case office
    case package
    case none
    case other
  }

  let space: Space
  private let local: UnsafePointer<CChar>

  /// - Parameter name: The namespace, a line feed and the local name, or the local name alone.
  init(_ name: UnsafePointer<CChar>) {
    guard let mark = strchr(name, 0x0A) else {
      (space, local) = (.none, name)
      return
    }
    let length = UnsafePointer(mark) - name
    space =
      Self.known.first { $0.uri.utf8CodeUnitCount == length && Self.matches(name, $0.uri) }?.space
      ?? .other
    local = UnsafePointer(mark) + 1
  }

  private static func matches(_ name: UnsafePointer<CChar>, _ text: StaticString) -> Bool {
    memcmp(name, text.utf8Start, text.utf8CodeUnitCount) == 0
  }

  private static let known: [(uri: StaticString, space: Space)] = [
    ("http://schemas.openxmlformats.org/spreadsheetml/2006/main", .sheet),
    ("http://purl.oclc.org/ooxml/spreadsheetml/main", .sheet),
    ("http://schemas.openxmlformats.org/officeDocument/2006/relationships", .office),
    ("http://purl.oclc.org/ooxml/officeDocument/relationships", .office),
    ("http://schemas.openxmlformats.org/package/2006/relationships", .package),
  ]

  func isNamed(_ text: StaticString) -> Bool {
    strlen(local) == text.utf8CodeUnitCount && Self.matches(local, text)
  }
}

/// The attributes of the element that the parser is at.
struct XMLAttributes {
  private let pairs: UnsafePointer<UnsafePointer<CChar>?>

  init(_ pairs: UnsafePointer<UnsafePointer<CChar>?>) { self.pairs = pairs }

  /// An attribute's value; those of elements here have no namespace but for relationship ids.
  func text(_ name: StaticString, in space: XMLName.Space = .none) -> String? {
    bytes(name, in: space).map { String(cString: $0) }
  }

  /// Whether an attribute says yes.
  func isTrue(_ name: StaticString) -> Bool {
    guard let bytes = bytes(name, in: .none) else { return false }
    return strcmp(bytes, "1") == 0 || strcmp(bytes, "true") == 0
  }

  /// An attribute's value, ended by a zero.
  func bytes(_ name: StaticString, in space: XMLName.Space = .none) -> UnsafePointer<CChar>? {
    var index = 0
    while let key = pairs[index], let value = pairs[index + 1] {
      let found = XMLName(key)
      if found.space == space, found.isNamed(name) { return value }
      index += 2
    }
    return nil
  }
}
