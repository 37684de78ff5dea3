import AgencyModel
import Testing

@testable import DataFiles

/// A file that was not made for this program: `with` alone says what its columns are.
@Suite struct InventoryTests {
  static func loaded() throws -> Table {
    let loaded = try DataReader.read(
      path: Fixture.path("inventory.csv"),
      mapping: [
        ("id", "Ref"), ("agency", "Department"), ("name", "Service name"),
        ("intake", "Online form? (Y/N/NA)"), ("processing", "Identity check (Y/N/NA)"),
        ("delivery", "Online payment (Y/N/NA)"), ("requests", "Transactions per year"),
      ])
    #expect(loaded.findings == [])
    #expect(loaded.refused == 0)
    return try #require(loaded.tables.first)
  }

  @Test func everyRowIsTaken() throws {
    let services = try Self.loaded()
    #expect(services.kind == .services)
    #expect(services.rowCount == 60)
    let names = (0..<60).map { services[$0, "name"].plainText }
    #expect(names.contains("Asylum\nsupport claim"))
    #expect(names.contains("Archive reader's ticket"))
    #expect(services[0, "requests"] == .number(1_511_693))
    #expect(services[0, "Notes"].plainText == "Replaces the \"blue form\",\nsince May")
    #expect(services[3, "requests"] == .missing)
  }

  /// The marks as they stand in the file, counted by a reader that knows nothing else.
  static func marks() throws -> [String: [[String]]] {
    var scanner = DelimitedScanner(
      try Fixture.bytes("inventory.csv"), delimiter: UInt8(ascii: ","), from: 3)
    var row = RawRow()
    var marks: [String: [[String]]] = [:]
    _ = try scanner.next(&row)
    while try scanner.next(&row) {
      marks[row.cells[1].text, default: []].append(row.cells[3...5].map(\.text))
    }
    return marks
  }

  @Test func notApplicableIsNeitherNoNorUnknown() throws {
    let services = try Self.loaded()
    let marks = try Self.marks()
    #expect(marks.count == 8)
    for (department, answers) in marks {
      let rows = (0..<60).filter { services[$0, "agency"].plainText == department }
      #expect(rows.count == answers.count)
      for (stage, field) in ["intake", "processing", "delivery"].enumerated() {
        for (mark, form) in [("Y", "electronic"), ("N", "physical"), ("NA", "absent")] {
          #expect(
            rows.count { services[$0, field].plainText == form }
              == answers.count { $0[stage] == mark })
        }
      }
    }
  }

  @Test(arguments: [
    ("NA", "absent"), ("n/a", "absent"), (" N/A ", "absent"), ("Not applicable", "absent"),
    ("N.A.", "absent"), ("", "?"), ("-", "?"), ("null", "?"), ("نامشخص", "?"), ("N", "physical"),
    ("No", "physical"),
  ])
  func onlyAStageCanBeNotApplicable(_ mark: String, _ form: String) throws {
    let loaded = try load(
      "agency,intake,window,requests,other\na,\(mark),own,1,x\nb,Y,NA,n/a,NA\n", as: .services)
    #expect(
      rows(loaded, "intake", "window", "requests", "other")
        == ["\(form)|own|1|x", "electronic|?|?|?"])
  }
}
