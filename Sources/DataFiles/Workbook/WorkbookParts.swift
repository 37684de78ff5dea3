import Wording

/// The relationships of a part: which other parts it is made of.
final class Relationships: XMLHandler {
  struct Target {
    let type: String
    /// The part's name in the archive.
    let part: String
  }

  /// The most relationships that a part may have.
  static let limit = 100_000

  private(set) var failure: DataFileError?
  private(set) var targets: [String: Target] = [:]
  private let folder: String
  private let source: String

  /// - Parameter folder: The folder of the part that has the relationships: "xl/".
  init(inFolder folder: String, source: String) { (self.folder, self.source) = (folder, source) }

  func start(_ name: XMLName, _ attributes: XMLAttributes) {
    // An external target is another file or an address; none is ever followed.
    guard name.space == .package, name.isNamed("Relationship"),
      attributes.text("TargetMode") != "External",
      let id = attributes.text("Id"), let type = attributes.text("Type"),
      let target = attributes.text("Target")
    else { return }
    targets[id] = Target(type: type, part: Self.resolved(target, in: folder))
    if targets.count > Self.limit {
      failure = .workbook(
        source: source, place: nil,
        problem: "the workbook has more than \(Self.limit) relationships, the most that are read",
        help: "save it again, or export its sheets as CSV")
    }
  }

  func end() {}
  func text(_ bytes: UnsafeRawBufferPointer) {}

  /// The part of a type: "sharedStrings".
  func part(ofType type: String) -> String? {
    let found = targets.filter { Self.isType($0.value.type, type) }
    return found.min { $0.key < $1.key }?.value.part
  }

  static func isType(_ uri: String, _ type: String) -> Bool {
    let ending = "/" + type
    return uri.utf8.suffix(ending.utf8.count).elementsEqual(ending.utf8)
  }

  private static func resolved(_ target: String, in folder: String) -> String {
    let isAbsolute = target.utf8.first == UInt8(ascii: "/")
    var path: [Substring] = []
    for step in ((isAbsolute ? "" : folder) + target).split(separator: "/") {
      switch step {
      case ".": break
      case "..": _ = path.popLast()
      default: path.append(step)
      }
    }
    return path.joined(separator: "/")
  }
}

/// What the main part of a workbook says: its sheets in their order, and how it counts days.
final class WorkbookPart: XMLHandler {
  struct Sheet {
    let name: String
    let isHidden: Bool
    let relationship: String
  }

  /// The most sheets that a workbook may have.
  static let sheetLimit = 1_000

  private(set) var failure: DataFileError?
  private(set) var sheets: [Sheet] = []
  /// Whether day 0 is 1 January 1904.
  private(set) var countsFrom1904 = false
  private let source: String

  init(source: String) { self.source = source }

  func start(_ name: XMLName, _ attributes: XMLAttributes) {
    guard name.space == .sheet else { return }
    if name.isNamed("workbookPr") {
      countsFrom1904 = attributes.isTrue("date1904")
    } else if name.isNamed("sheet"), let sheet = attributes.text("name"),
      let relationship = attributes.text("id", in: .office)
    {
      let state = attributes.text("state")
      sheets.append(
        Sheet(
          name: sheet, isHidden: state == "hidden" || state == "veryHidden",
          relationship: relationship))
      if sheets.count > Self.sheetLimit {
        failure = .workbook(
          source: source, place: nil,
          problem: "the workbook has more than \(Self.sheetLimit) sheets, the most that are read",
          help: "move the sheets with the tables into a workbook of their own")
      }
    }
  }

  func end() {}
  func text(_ bytes: UnsafeRawBufferPointer) {}
}

/// The texts that cells share.
final class SharedStrings: XMLHandler {
  /// The most texts that are read.
  static let limit = 10_000_000

  private(set) var failure: DataFileError?
  private(set) var texts: [String] = []
  private let source: String
  private var item = RichText()

  init(source: String) { self.source = source }

  func start(_ name: XMLName, _ attributes: XMLAttributes) {
    if item.depth == 0 {
      if name.space == .sheet, name.isNamed("si") { item.begin() }
    } else {
      item.start(name)
    }
  }

  func end() {
    guard item.depth > 0 else { return }
    item.end()
    guard item.depth == 0 else { return }
    texts.append(item.text)
    if texts.count > Self.limit {
      failure = .workbook(
        source: source, place: nil,
        problem: "the workbook has more than \(Self.limit) texts, the most that are read",
        help: "split it, or export its sheets as CSV")
    }
  }

  func text(_ bytes: UnsafeRawBufferPointer) { item.add(bytes) }
}
