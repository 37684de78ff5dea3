import Foundation

/// The program as a user runs it, and folders to run it in.
enum Binary {
  /// The built program, which stands beside the test bundle.
  static let url: URL = {
    let arguments = CommandLine.arguments
    let bundle = arguments.first { $0.contains(".xctest") }.map { URL(fileURLWithPath: $0) }
    var folder = bundle?.deletingLastPathComponent() ?? URL(fileURLWithPath: ".build/debug")
    while folder.path != "/" {
      let candidate = folder.appendingPathComponent("wnd")
      if FileManager.default.isExecutableFile(atPath: candidate.path) { return candidate }
      folder.deleteLastPathComponent()
    }
    return URL(fileURLWithPath: ".build/debug/wnd")
  }()

  struct Run {
    let status: Int32
    let output: String
    let error: String
  }

  /// Runs a program to its end; standard input is `input`, or empty.
  static func run(
    _ arguments: [String], in folder: ScratchFolder, input: String = "", program: String? = nil
  ) throws -> Run {
    let process = Process()
    process.executableURL = program.map { URL(fileURLWithPath: $0) } ?? url
    process.arguments = arguments
    process.currentDirectoryURL = folder.url
    process.environment = ProcessInfo.processInfo.environment.merging(
      ["SWIFT_BACKTRACE": "enable=no"]) { $1 }
    // Files, not pipes: a full pipe would stop the program before its end.
    let scratch = try ScratchFolder()
    try scratch.write(input, to: "input")
    for name in ["output", "error"] { try scratch.write("", to: name) }
    process.standardInput = try FileHandle(forReadingFrom: scratch.file("input"))
    process.standardOutput = try FileHandle(forWritingTo: scratch.file("output"))
    process.standardError = try FileHandle(forWritingTo: scratch.file("error"))
    try process.run()
    process.waitUntilExit()
    withExtendedLifetime(folder) {}
    return Run(
      status: process.terminationStatus,
      output: String(decoding: try Data(contentsOf: scratch.file("output")), as: UTF8.self),
      error: String(decoding: try Data(contentsOf: scratch.file("error")), as: UTF8.self))
  }
}

/// A folder that goes when it is no longer used.
final class ScratchFolder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory
      .appendingPathComponent("wnd-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  func file(_ name: String) -> URL { url.appendingPathComponent(name) }

  func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: file(name))
  }
}
