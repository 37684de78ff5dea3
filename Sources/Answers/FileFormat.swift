/// The formats that are whole files and no text, so that an answer in one goes to a file only.
public enum FileFormat: String, CaseIterable, Sendable {
  case sqlite, xlsx

  /// The format that a file's name asks for by its ending, in any case of letters.
  public init?(fileName: String) {
    guard let dot = fileName.lastIndex(of: ".") else { return nil }
    switch fileName[fileName.index(after: dot)...].lowercased() {
    case "sqlite", "sqlite3", "db": self = .sqlite
    case "xlsx": self = .xlsx
    default: return nil
    }
  }
}
