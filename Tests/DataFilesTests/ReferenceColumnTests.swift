import AgencyModel
import Testing

@testable import DataFiles

/// Where each row says which other agency it belongs to.
@Suite struct ReferenceColumnTests {
  @Test func columnsCountCharacters() throws {
    // Plain rows and ones read with care (spaces round a cell) alike.
    let loaded = try load(
      "id,name_fa,parent\na,وزارت,x\nb, بانک ,x\nc,\"d, \"\"e\"\"\",x\nd\u{301},,x\n")
    #expect(loaded.tables[0].referenceColumns == [9, 10, 14, 5])
  }

  @Test func aCellOnALaterLineHasNone() throws {
    let table = try load("name,id,parent\n\"two\nlines\",a,x\nplain,b,x\n").tables[0]
    #expect(table.referenceColumn(ofRow: 0) == nil)
    #expect(table.referenceColumn(ofRow: 1) == 9)
  }

  @Test func refusedRowsHaveNoPlace() throws {
    let text = "parent,id,services\nx,a,1\nxx,b,-1\nx,a,2\n\"x\",ccc,3\n"
    #expect(try load(text).tables[0].referenceColumns == [1, 1])
    let filtered = try load("id,parent\na,x\nbbb,x\n").tables[0].rows([1])
    #expect(filtered.referenceColumns == [5])
  }

  @Test(
    arguments: [
      ("services.csv", "id,agency\ns1,a\nservice,a\n", [4, 9]),
      ("events.csv", "date,agency,status\n1401-01-01,a,connected\n", [12]),
      ("services.json", "[{\"agency\":\"a\",\"id\":\"s\"}]", [12]),
    ] as [(String, String, [Int32])])
  func everyKindHasThem(name: String, text: String, columns: [Int32]) throws {
    #expect(try load(text, named: name).tables[0].referenceColumns == columns)
  }

  @Test func withoutAColumnThereIsNoPlace() throws {
    #expect(try load("id,services\na,1\n").tables[0].referenceColumns.isEmpty)
  }

  @Test func partsReadSideBySideAgree() throws {
    var text = "id,parent\n"
    for index in 0..<200 { text += "agency-\(index),x\n" }
    let bytes = Array(text.utf8)
    var found: [[Int32]] = []
    for parts in [1, 5] {
      var rows = try DelimitedRows(
        bytes, source: "agencies.csv", known: { KindGuess.knownCells($0, kind: nil) })
      let places = rows
      var builder = try TableBuilder(
        kind: .agencies, header: rows.header, mapping: [], source: bytes,
        locate: { places.place(of: $0) })
      try rows.fill(&builder, parts: parts, smallestPart: 64)
      found.append(try builder.finish().table.referenceColumns)
    }
    #expect(found[0].count == 200)
    #expect(found[0] == found[1])
    #expect(found[0][150] == 12)
  }
}
