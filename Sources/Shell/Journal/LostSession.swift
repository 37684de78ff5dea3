import DataFiles
import Glibc

/// A journal whose session is no longer running.
struct LostSession {
  let path: String
  let text: JournalText
  /// Open and locked; ``recover`` takes it up, ``leave()`` lets it go.
  let descriptor: Int32
  /// When it was last written, in nanoseconds since 1970.
  let written: Int

  /// Why a journal is not taken up.
  enum Refusal: Error, Hashable {
    case isRunning
    case file(FileError)
    case cannotOpen(code: Int32)
  }

  /// Opens and locks a journal, and reads it.
  init(at path: String) throws(Refusal) {
    let descriptor = open(path, O_RDWR | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard descriptor >= 0 else { throw .cannotOpen(code: errno) }
    var status = stat()
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      let code = errno
      close(descriptor)
      throw code == EWOULDBLOCK ? .isRunning : .cannotOpen(code: code)
    }
    do throws(FileError) {
      text = JournalText(try SafeFile.read(descriptor: descriptor, named: path))
    } catch {
      close(descriptor)
      throw .file(error)
    }
    written =
      fstat(descriptor, &status) == 0
      ? Int(status.st_mtim.tv_sec) * 1_000_000_000 + status.st_mtim.tv_nsec : 0
    (self.path, self.descriptor) = (path, descriptor)
  }

  func leave() { close(descriptor) }

  /// The journals in a folder: one look into it, and one into each journal that is there.
  ///
  /// - Returns: The lost ones, the newest first; and how many are being written.
  static func all(in folder: String) -> (lost: [LostSession], running: Int) {
    var lost: [LostSession] = []
    var running = 0
    for name in names(in: folder) {
      do throws(Refusal) {
        let session = try LostSession(at: "\(folder)/\(name)")
        // One without a change has nothing to lose; one of a newer version is not ours to judge.
        if session.text.changes > 0 || session.text.damage != nil {
          lost.append(session)
        } else {
          session.leave()
        }
      } catch {
        if error == .isRunning { running += 1 }
      }
    }
    lost.sort { ($0.written, $0.path) > ($1.written, $1.path) }
    return (lost, running)
  }

  private static func names(in folder: String) -> [String] {
    guard let listing = opendir(folder) else { return [] }
    defer { closedir(listing) }
    var names: [String] = []
    while let entry = readdir(listing) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { raw in
        String(decoding: raw.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name.hasSuffix(".journal") { names.append(name) }
    }
    return names
  }
}
