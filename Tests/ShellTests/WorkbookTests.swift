import Testing

@testable import Shell

@Suite struct WorkbookTests {
  /// The same agencies give the same bytes whatever the file that they come in.
  @Test(arguments: ["libreoffice.xlsx", "xlsxwriter.xlsm", "agencies.csv.zst"])
  func theSameAgenciesGiveTheSameBytes(_ name: String) {
    #expect(Self.list(name).count > 100)
    #expect(Self.list(name) == Self.list("agencies.csv"))
  }

  private static func list(_ name: String) -> String {
    var transcript = Transcript()
    _ = transcript.run("load Tests/DataFilesTests/Fixtures/\(name) as agencies", named: "t")
    return transcript.run("list agencies show all as json", named: "t")
  }
}
