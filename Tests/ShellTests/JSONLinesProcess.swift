import Foundation
import Glibc
import Testing

/// `wnd --jsonl` as another program has it: lines in, replies out, until it is left or killed.
final class JSONLinesProcess {
  private let process = Process()
  private let input = Pipe()
  private let output = Pipe()
  private let errors: URL
  private let scratch: ScratchFolder
  private var unread = Data()

  init(_ options: [String] = [], in home: ScratchFolder) throws {
    scratch = try ScratchFolder()
    errors = scratch.file("errors")
    try scratch.write("", to: "errors")
    process.executableURL = Binary.url
    process.arguments = ["--jsonl"] + options
    process.currentDirectoryURL = home.url
    process.environment = [
      "HOME": home.url.path, "XDG_STATE_HOME": home.file("state").path, "LANG": "C.UTF-8",
      "SWIFT_BACKTRACE": "enable=no", "PATH": "/usr/bin:/bin",
    ]
    process.standardInput = input
    process.standardOutput = output
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
  }

  /// The replies to lines, one each.
  @discardableResult func ask(_ lines: String...) throws -> [String] {
    try input.fileHandleForWriting.write(
      contentsOf: Data(lines.map { $0 + "\n" }.joined().utf8))
    return try lines.map { _ in try reply() }
  }

  /// Writes lines without waiting for an answer.
  func send(_ lines: [String]) throws {
    try input.fileHandleForWriting.write(
      contentsOf: Data((lines.joined(separator: "\n") + "\n").utf8))
  }

  func reply() throws -> String {
    while true {
      if let end = unread.firstIndex(of: 0x0A) {
        defer { unread = Data(unread[(end + 1)...]) }
        return String(decoding: unread[..<end], as: UTF8.self)
      }
      let part = output.fileHandleForReading.availableData
      guard !part.isEmpty else { throw Ended(error: error) }
      unread += part
    }
  }

  struct Ended: Error { let error: String }

  /// Ends it by SIGKILL; how many whole replies were still on their way.
  @discardableResult func kill() -> Int {
    Glibc.kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    unread += output.fileHandleForReading.readDataToEndOfFile()
    return unread.reduce(0) { $0 + ($1 == 0x0A ? 1 : 0) }
  }

  /// Ends its input and waits; the exit status.
  @discardableResult func leave() throws -> Int32 {
    try input.fileHandleForWriting.close()
    process.waitUntilExit()
    return process.terminationStatus
  }

  /// What it wrote to standard error so far.
  var error: String { (try? String(contentsOf: errors, encoding: .utf8)) ?? "" }
}
