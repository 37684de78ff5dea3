import Foundation
import Testing

@testable import Shell

/// Each `NAME.wnd` in Transcripts has what it shows beside it, in `NAME.out`.
///
/// `WND_RECORD=1 swift test` rewrites the outputs that differ, and fails, so that a person reads
/// the difference before it is committed.
@Suite struct TranscriptTests {
  static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().appendingPathComponent("Transcripts")

  static let names: [String] = {
    let files = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String }
    return (files ?? []).filter { $0.hasSuffix(".wnd") }.map { String($0.dropLast(4)) }.sorted()
  }()

  @Test(arguments: names) func showsWhatWasRecorded(name: String) throws {
    let script = try String(
      contentsOf: Self.folder.appendingPathComponent(name + ".wnd"), encoding: .utf8)
    var transcript = Transcript()
    let file = name.split(separator: "/").last.map { "\($0).wnd" } ?? name
    let shown = transcript.run(script, named: file)
    let record = Self.folder.appendingPathComponent(name + ".out")
    let recorded = try? String(contentsOf: record, encoding: .utf8)
    guard shown != recorded else { return }
    if ProcessInfo.processInfo.environment["WND_RECORD"] != nil {
      try Data(shown.utf8).write(to: record)
      Issue.record("\(name).out was written; read it, then run again without WND_RECORD")
    } else {
      Issue.record(
        "\(name).wnd shows otherwise than \(name).out:\n\(difference(recorded ?? "", shown))")
    }
  }

  /// The first lines that differ.
  private func difference(_ recorded: String, _ shown: String) -> String {
    let left = recorded.split(separator: "\n", omittingEmptySubsequences: false)
    let right = shown.split(separator: "\n", omittingEmptySubsequences: false)
    for index in 0..<max(left.count, right.count) {
      let (a, b) = (index < left.count ? left[index] : "", index < right.count ? right[index] : "")
      if a != b { return "line \(index + 1)\n  recorded: \(a)\n  shown:    \(b)" }
    }
    return "one is longer"
  }

  /// Every id that the sources can give has a script that shows it.
  @Test func everyDiagnosticHasATranscript() throws {
    let root = Self.folder.deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let sources = root.appendingPathComponent("Sources")
    var ids: Set<String> = []
    let files = FileManager.default.enumerator(atPath: sources.path)?.compactMap { $0 as? String }
    for file in files ?? [] where file.hasSuffix(".swift") {
      let text = try String(contentsOf: sources.appendingPathComponent(file), encoding: .utf8)
      for match in text.matches(of: /"(E[1-7][0-9][0-9])"/) { ids.insert(String(match.1)) }
    }
    for id in ids { #expect(ErrorPage.named(id) != nil, "no help on \(id)") }
    #expect(Set(ErrorPage.all.map(\.id)).subtracting(ids).isEmpty)
    var shown = ""
    for name in Self.names {
      shown += try String(
        contentsOf: Self.folder.appendingPathComponent(name + ".out"), encoding: .utf8)
    }
    let missing = ids.subtracting(Self.shownElsewhere).filter { !shown.contains("[\($0)]") }
    #expect(missing.isEmpty, "no transcript shows \(missing.sorted())")
  }

  /// Ids that only the world outside brings about; the tests of the command line show them.
  private static let shownElsewhere: Set<String> = [
    "E211", "E321", "E501", "E506", "E507", "E508", "E509", "E601", "E603", "E604", "E605",
  ]
}
