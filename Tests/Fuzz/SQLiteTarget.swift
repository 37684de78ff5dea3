import DataFiles
import Glibc

/// Any bytes as a database file and as a saved session.
enum SQLiteTarget {
  private static let path: String = {
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    return "\(folder)/wnd-fuzz-\(getpid()).sqlite"
  }()

  static func take(_ bytes: [UInt8]) {
    guard let file = fopen(path, "wb") else { preconditionFailure("\(path) cannot be written") }
    _ = fwrite(bytes, 1, bytes.count, file)
    fclose(file)
    defer { unlink(path) }
    do throws(DataFileError) {
      FuzzTarget.check(try DataReader.read(path: path))
    } catch {
      FuzzTarget.check(error)
    }
    _ = try? SessionFile.read(path)
  }
}
