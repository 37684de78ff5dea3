import Wording

/// Why a session could not be saved or opened.
public enum SessionError: Error, Hashable, Sendable {
  case file(FileError)
  /// Another kind of file is where a session was expected.
  case notASession(path: String, found: Phrase)
  case newerVersion(path: String, version: Int)
  /// Cut short or changed; `detail` says what does not fit.
  case damaged(path: String, detail: String)
  /// A file that is no session would be lost.
  case wouldReplace(path: String)
  case tooManyColumns(path: String, count: Int)
  case cannotWrite(path: String, reason: String)

  public var message: Phrase {
    switch self {
    case .file(let error): error.message
    case .notASession(let path, let found): "'\(path)' is \(found), not a saved session"
    case .newerVersion(let path, let version):
      "'\(path)' is a session of format \(version); this program reads up to \(SessionFile.version)"
    case .damaged(let path, let detail): "the session '\(path)' is damaged: \(detail)"
    case .wouldReplace(let path): "'\(path)' is there already and is no session"
    case .tooManyColumns(let path, let count):
      "a table with \(count) columns cannot be saved to '\(path)'"
    case .cannotWrite(let path, let reason): "the session '\(path)' cannot be written: \(reason)"
    }
  }

  public var help: Phrase {
    switch self {
    case .file(let error): error.help
    case .notASession: "load it if it is data; run it if it is a script"
    case .newerVersion: "open it with the version of wnd that saved it, or a later one"
    case .damaged: "use a copy of it; nothing of this one was taken"
    case .wouldReplace: "name another file, or remove that one first"
    case .tooManyColumns: "load the data with fewer columns"
    case .cannotWrite: "check the disk, or name another file"
    }
  }
}
