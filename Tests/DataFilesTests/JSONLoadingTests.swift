import AgencyModel
import Testing
import Wording

@testable import DataFiles

@Suite struct JSONLoadingTests {
  @Test(arguments: [
    "[{\"id\":\"a\",\"services\":10},{\"id\":\"b\",\"services\":\"۱٬۲۰۰\",\"declared\":null}]",
    "{\"id\":\"a\",\"services\":10}\n\n{\"id\":\"b\",\"services\":1.2e3}\r\n",
    "{\"answer\":\"list\",\"columns\":[],\"rows\":[{\"id\":\"a\",\"services\":10},{\"id\":\"b\",\"services\":1200}],\"notes\":[]}",
    "{\"agencies\":[{\"id\":\"a\",\"services\":10},{\"id\":\"b\",\"services\":1200}]}",
    "{\"دستگاه‌ها\":[{\"کد\":\"a\",\"تعداد خدمات\":10},{\"کد\":\"b\",\"تعداد خدمات\":1200}]}",
  ])
  func readsTheSameTable(_ text: String) throws {
    let loaded = try load(text, named: "standard input")
    #expect(rows(loaded, "id", "services", "declared") == ["a|10|?", "b|1200|?"])
    #expect(loaded.findings == [])
  }

  @Test func readsTablesAndTheWindow() throws {
    let loaded = try load(
      """
      {"window": {"as_of": "1401-09-01", "threshold": "30%", "bodies": ["One", "Two"], "source": "s",
        "deadlines": [{"day": "1401-09-30", "announced": "1401-06-01"}, {"day": "1401-06-31"}]},
       "services": [{"id": 1, "agency": "a", "intake": "الکترونیکی"}],
       "agencies": [{"id": "a", "new": true}],
       "events": [{"date": "1401/08/01", "agency": "a", "status": "متصل"}], "more": []}
      """, named: "all.json")
    #expect(loaded.tables.map(\.kind) == [.services, .agencies, .events])
    #expect(loaded.window?.deadlines.count == 2)
    #expect(loaded.window?.deadline?.solarHijriNumbers == "1401-06-31")
    #expect(loaded.window?.threshold.isReached(by: 30, of: 100) == true)
    #expect(loaded.window?.threshold.isReached(by: 29, of: 100) == false)
    #expect(loaded.window?.bodies == ["One", "Two"])
    #expect(rows(loaded, "id", "intake") == ["1|electronic"])
    #expect(loaded.findings.map(\.value) == ["more"])
  }

  @Test func refusesRowsThatAreNotFlat() throws {
    let loaded = try load(
      "[{\"id\":\"a\",\"name\":{\"en\":\"A\"}},\n{\"id\":\"b\",\"id\":\"c\"},\n7,\n{},\n{\"id\":\"d\"}]",
      named: "x.json")
    #expect(rows(loaded, "id") == ["d"])
    #expect(loaded.refused == 4)
    #expect(
      loaded.findings.map(shown) == [
        "error 1:19 'name' holds an object where one value was expected; the row was refused",
        "error 2:11 'id' is named twice in one object; the row was refused",
        "error 3:1 '7' is a number where a row was expected; the row was refused",
        "error 4:1 '{}' is an object without members; the row was refused",
      ])
  }

  @Test(arguments: [
    ("[{\"id\":\"a\"}", "ends inside"), ("7", "a number"), ("{\"a\":{\"id\":1}}", "an object"),
    ("{\"agencies\":{}}", "an object where an array of agencies"),
    ("{\"agencies\":[],\"Agencies\":[]}", "both"),
    ("{\"window\":{\"deadlines\":[{\"day\":\"1401-09-31\"}]}}", "Azar 1401 has 30 days"),
    ("{\"window\":{\"treshold\":1}}", "no part of a window"),
    ("{\"window\":{\"threshold\":30}}", "not a share"),
    ("{\"deadlines\":[{\"announced\":\"1401-09-01\"}]}", "without a day"),
    ("{\"id\":\"a\"}\n{\"id\":", "ends inside"),
  ])
  func refusesTheFile(_ text: String, _ reason: String) {
    do {
      let loaded = try load(text, named: "x.json")
      Issue.record("taken: \(loaded.summary)")
    } catch {
      #expect(error.message.english.contains(reason), "\(error.message)")
      #expect(error.help.english.utf8.count > 0)
    }
  }

  @Test func oneObjectIsARow() throws {
    let loaded = try load("{\"id\":\"a\",\"services\":10,\"window\":null}\n", named: "x")
    #expect(rows(loaded, "id", "services") == ["a|10"])
  }

  @Test func saysWhenWhatWasAskedForIsNotThere() {
    #expect(throws: DataFileError.self) { try load("{\"agencies\":[]}", named: "x", as: .services) }
    #expect(throws: DataFileError.self) { try load("{\"rows\":[],\"rows\":[]}", named: "x") }
  }

  @Test func anEmptyArrayIsATableWithoutRows() throws {
    let loaded = try load("[]", named: "agencies.json")
    #expect(loaded.tables.map(\.rowCount) == [0])
  }
}
