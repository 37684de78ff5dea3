import Glibc

/// A file that goes away with the value that names it.
public final class TemporaryFile {
  /// Where it is.
  public let path: String

  /// Makes a file with some text.
  public init(_ text: String = "") throws(PtyProcess.Failure) {
    var template = Array("/tmp/wnd-test-XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    path = template.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" }
    guard descriptor >= 0 else {
      throw PtyProcess.Failure(description: "cannot make a temporary file")
    }
    defer { close(descriptor) }
    var text = text
    _ = text.withUTF8 { write(descriptor, $0.baseAddress, $0.count) }
  }

  deinit { unlink(path) }
}
