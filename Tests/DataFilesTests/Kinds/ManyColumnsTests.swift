import AgencyModel
import Testing

@testable import DataFiles

/// Headers that no person wrote. Nothing is timed, but each took minutes when columns were compared
/// with one another.
@Suite struct ManyColumnsTests {
  @Test(arguments: ["x", "", "status", "id", "k"])
  func tooManyColumnsOfOneNameAreRefused(_ name: String) {
    let header = "id" + String(repeating: ",\(name)", count: 100_000)
    #expect(
      throws: DataFileError.tooManyColumns(
        source: "x.csv", place: Place(line: 1, column: 1), count: 100_001)
    ) {
      try load("\(header)\na\n", named: "x.csv")
    }
  }

  @Test func columnsOfOneNameAreNumbered() {
    let match = HeaderMatch(
      headers: ["id", "x", "X", "x 3", "x", "", "", "y", "x-2", "id"], kind: .agencies, mapping: [])
    #expect(
      match.extras.map(\.name)
        == ["x", "X 2", "x 3", "x 4", "column 6", "column 7", "y", "x-2 2", "id 2"])
  }
}
