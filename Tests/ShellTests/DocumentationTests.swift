import Foundation
import Testing

@testable import Shell

/// The examples of the README and of docs/ run as they stand.
@Suite struct DocumentationTests {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The README and every page, by path from the root.
  static let pages: [String] = {
    let docs = root.appendingPathComponent("docs")
    let names = FileManager.default.enumerator(atPath: docs.path)?.compactMap { $0 as? String }
    return ["README.md"]
      + (names ?? []).filter { $0.hasSuffix(".md") }.map { "docs/\($0)" }.sorted()
  }()

  /// The fenced blocks of a language, in order.
  private func blocks(_ language: String, of page: String) throws -> [String] {
    let text = try String(contentsOf: Self.root.appendingPathComponent(page), encoding: .utf8)
    var blocks: [String] = []
    var block: [Substring]?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line == "```\(language)" {
        block = []
      } else if line == "```", let lines = block {
        blocks.append(lines.joined(separator: "\n") + "\n")
        block = nil
      } else {
        block?.append(line)
      }
    }
    return blocks
  }

  /// Every line of the statements in docs, without comments and those that hold no statement.
  static func sentences() throws -> [String] {
    var sentences: Set<String> = []
    for page in pages {
      for block in try Self().blocks("wnd", of: page) {
        for line in block.split(separator: "\n") where !line.hasPrefix("#") && line.count < 200 {
          sentences.insert(String(line))
        }
      }
    }
    return sentences.sorted()
  }

  @Test(arguments: pages) func statementsRun(page: String) throws {
    let blocks = try blocks("wnd", of: page)
    let session = blocks.filter { !$0.hasPrefix("wnd 1") }.joined()
    let scripts = [session] + blocks.filter { $0.hasPrefix("wnd 1") }
    for script in scripts where !script.isEmpty {
      let folder = try ScratchFolder()
      try folder.write(script, to: "page.wnd")
      let run = try Binary.run(["page.wnd"], in: folder)
      #expect(run.status == 0, "\(page): \(run.error)")
    }
  }

  @Test(arguments: ["README.md", "docs/tutorial.md"]) func commandLinesRun(page: String) throws {
    for block in try blocks("sh", of: page) where !block.contains("scripts/") {
      let folder = try ScratchFolder()
      try folder.write("id,sector,declared\nalpha,bank,connected\n", to: "agencies.csv")
      let bin = Binary.url.deletingLastPathComponent().path
      let script = "set -e\nPATH='\(bin)':$PATH\n\(block)"
      let run = try Binary.run(["-c", script], in: folder, program: "/bin/sh")
      #expect(run.status == 0, "\(page): \(run.error)")
    }
  }

  @Test func everyCommandIsInTheReference() throws {
    let page = Self.root.appendingPathComponent("docs/language.md")
    let text = try String(contentsOf: page, encoding: .utf8)
    for command in Command.all {
      #expect(
        text.contains("`\(command.name)`") || text.contains("`\(command.name) "),
        "docs/language.md does not speak of '\(command.name)'")
    }
  }
}
