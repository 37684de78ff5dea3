import Glibc
import Wording

extension CompletionPlace {
  /// The most entries of a folder that are looked at.
  private static let mostEntries = 10_000

  /// The endings of files that hold data.
  static let dataEndings = [
    ".csv", ".tsv", ".txt", ".json", ".jsonl", ".ndjson", ".xlsx", ".xlsm", ".sqlite", ".sqlite3",
    ".db", ".gz", ".zst",
  ]

  /// The endings of files that a command reads; `nil` where any file may be meant.
  private var endings: [String]? {
    switch command {
    case "load": Self.dataEndings
    case "open" where tokens.count == 1, "save" where tokens.count == 1: [".wnds"]
    case "run" where tokens.count == 1: [".wnd"]
    default: nil
    }
  }

  /// Files that may stand here, and folders on the way to some.
  mutating func addFiles() {
    noteMore()
    guard effort == .whole else { return }
    let slash = typed.utf8.lastIndex(of: 0x2F)
    let folder = slash.map { String(typed[...$0]) } ?? ""
    let prefix = slash.map { String(typed[typed.utf8.index(after: $0)...]) } ?? typed
    guard let handle = opendir(folder.isEmpty ? "." : folder) else { return }
    defer { closedir(handle) }
    var names: [(name: String, isFolder: Bool)] = []
    var count = 0
    while let entry = readdir(handle), count < Self.mostEntries {
      count += 1
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard name.utf8.starts(with: prefix.utf8),
        name.utf8.first != 0x2E || prefix.utf8.first == 0x2E
      else { continue }
      guard !name.utf8.contains(where: { $0 < 0x21 || $0 == 0x7F || $0 == 0x22 || $0 == 0x27 })
      else { continue }
      names.append((name, Self.isFolder(folder + name, entry.pointee.d_type)))
    }
    names.sort { $0.name < $1.name }
    let isPersian = language == .persian
    for (name, isFolder) in names where !isFolder {
      if let endings, !endings.contains(where: { name.hasSuffix($0) }) { continue }
      addFitting(folder + name, isPersian ? "پرونده" : "file", Rank.file.rawValue)
    }
    for (name, isFolder) in names where isFolder {
      addFitting(folder + name + "/", isPersian ? "پوشه" : "folder", Rank.file.rawValue)
    }
  }

  private static func isFolder(_ path: String, _ type: UInt8) -> Bool {
    if type == UInt8(DT_DIR) { return true }
    guard type == UInt8(DT_LNK) || type == UInt8(DT_UNKNOWN) else { return false }
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
