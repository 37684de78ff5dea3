import AgencyModel
import Testing
import Wording

@testable import DataFiles

/// What was lost of a source, and which loss comes first in it.
@Suite struct LossTests {
  private static let header = "id,name,services,own_window,requests\n"

  @Test(
    arguments: [
      ("b1,One,8,8,12\n", nil),
      ("b1,One,8,8,12\nb2,Two,9,0,many\nb3,Three,-1,0,\n", "warning 3:12 'many'"),
      ("b1,One,8,8,12\nb3,Three,-1,0,\nb2,Two,9,0,many\n", "error 3:10 '-1'"),
      ("b1,One,8,8,12\nb1,Two,9,0,\nb2,Two,9,0,many\n", "error 3:1 'b1'"),
      ("b1,One,8,8,12\nb2,One,8,8,12\n", nil),
      ("b1,One,8\n", "error 2:1 'b1'"),
    ] as [(String, String?)])
  func firstLossIsTheFirstInTheFile(rows: String, first: String?) throws {
    let loaded = try load(Self.header + rows)
    let found = loaded.firstLoss.map { shown($0) }
    #expect((found == nil) == (first == nil))
    #expect(found?.hasPrefix(first ?? "") ?? true, "\(found ?? "")")
  }

  @Test func everyLossIsCounted() throws {
    let loaded = try load(
      Self.header + "b1,One,8,8,x\nb2,Two,-9,0,y\nb1,Three,1,0,\n,Four,1,0,\nb5,Five,1,0,z\n")
    let losses = loaded.findings.filter(\.tellsOfLoss)
    #expect(losses.count { $0.loss == .row } == loaded.refused)
    #expect(losses.count { $0.loss == .cell } == 3)
    #expect(
      loaded.summary.map(\.english).contains("3 cells could not be read and count as missing"))
  }

  @Test func strictSaysWhatStoodWhere() throws {
    let loaded = try load(Self.header + "b1,One,8,8,many\n")
    let error = DataFileError.strict(try #require(loaded.firstLoss))
    #expect(error.place == Place(line: 2, column: 12))
    #expect(
      error.message.english
        == "'many' is not a number (requests); 'strict' takes all or nothing, so nothing was loaded"
    )
  }
}
