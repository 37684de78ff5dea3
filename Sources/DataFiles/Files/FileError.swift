import Glibc
import Wording

/// Why a file could not be read or written.
public enum FileError: Error, Hashable, Sendable {
  case missing(path: String)
  case isDirectory(path: String)
  case notAllowed(path: String)
  /// Larger than ``SafeFile/sizeLimit``.
  case tooLarge(path: String)
  /// Its size or time of change was another after reading than before.
  case changedWhileRead(path: String)
  case cannotRead(path: String, reason: String)
  /// The folder that the file should be in does not exist.
  case noFolder(path: String)
  case notWritable(path: String)
  case diskFull(path: String)
  case cannotWrite(path: String, reason: String)
  /// The target is a device or a pipe where a whole file is wanted.
  case notARegularFile(path: String)
  /// The person asked to stop.
  case interrupted(path: String)
}

extension FileError {
  /// The path as it was given.
  public var path: String {
    switch self {
    case .missing(let path), .isDirectory(let path), .notAllowed(let path), .tooLarge(let path),
      .changedWhileRead(let path), .cannotRead(let path, _), .noFolder(let path),
      .notWritable(let path), .diskFull(let path), .cannotWrite(let path, _),
      .notARegularFile(let path), .interrupted(let path):
      path
    }
  }

  /// What happened, in one sentence without its full stop.
  public var message: Phrase {
    switch self {
    case .missing(let path): "there is no file '\(path)'"
    case .isDirectory(let path): "'\(path)' is a folder, not a file"
    case .notAllowed(let path): "'\(path)' may not be read by this user"
    case .tooLarge(let path): "'\(path)' is larger than 4 GiB, the most that is read"
    case .changedWhileRead(let path): "'\(path)' was changed while it was being read"
    case .cannotRead(let path, let reason): "'\(path)' cannot be read: \(reason)"
    case .noFolder(let path): "the folder for '\(path)' does not exist"
    case .notWritable(let path): "'\(path)' may not be written by this user"
    case .diskFull(let path): "no space is left for '\(path)'; nothing there was replaced"
    case .cannotWrite(let path, let reason): "'\(path)' cannot be written: \(reason)"
    case .notARegularFile(let path): "'\(path)' is a device or a pipe, and a file is needed"
    case .interrupted: "interrupted"
    }
  }

  /// What to do about it.
  public var help: Phrase {
    switch self {
    case .missing: "check the spelling and the folder"
    case .isDirectory: "name a file in it"
    case .notAllowed: "ask for permission to read it, or copy it to a place that is yours"
    case .tooLarge: "split it, or load a part of it from a database"
    case .changedWhileRead: "load it again when the other program has finished"
    case .cannotRead: "check that the disk is there and the file is whole"
    case .noFolder: "make the folder first, or name another"
    case .notWritable, .notARegularFile: "name another file"
    case .diskFull: "free some space, or name a file on another disk"
    case .interrupted: "nothing was read"
    case .cannotWrite: "check the disk, or name another file"
    }
  }

  /// The error for a failed call that was reading `path`.
  static func reading(_ path: String, code: Int32) -> FileError {
    switch code {
    case ENOENT, ENOTDIR: .missing(path: path)
    case EACCES, EPERM: .notAllowed(path: path)
    case EISDIR: .isDirectory(path: path)
    default: .cannotRead(path: path, reason: reason(code))
    }
  }

  /// The error for a failed call that was writing `path`.
  static func writing(_ path: String, code: Int32) -> FileError {
    switch code {
    case ENOENT, ENOTDIR: .noFolder(path: path)
    case EACCES, EPERM, EROFS: .notWritable(path: path)
    case EISDIR: .isDirectory(path: path)
    case ENOSPC, EDQUOT: .diskFull(path: path)
    default: .cannotWrite(path: path, reason: reason(code))
    }
  }

  private static func reason(_ code: Int32) -> String {
    guard let text = strerror(code) else { return "error \(code)" }
    return String(cString: text).lowercased()
  }
}
