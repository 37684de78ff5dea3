import AgencyModel
import Testing
import Wording

@testable import DataFiles

@Suite struct DateReadingTests {
  /// The shared cases, read by this target's own parser.
  static func cases() throws -> JSONValue {
    let folder = String(#filePath.dropLast("DateReadingTests.swift".count))
    let bytes = try SafeFile.read(folder + "../AgencyModelTests/Cases/jalali-cases.json")
    return try JSONParser.parse(bytes)
  }

  static func texts(_ value: JSONValue?) -> [String] {
    guard case .array(let values) = value?.content else { return [] }
    return values.compactMap { if case .string(let text) = $0.content { text } else { nil } }
  }

  @Test func readsTheSharedSpellings() throws {
    let spellings = Self.texts(try Self.cases()["spellings_proposed_to_parse_to_1401-09-30"])
    #expect(spellings.count == 16)
    for spelling in spellings {
      #expect(try DateReading.read(spelling).isoText == "2022-12-21", "\(spelling)")
    }
  }

  @Test func refusesTheSharedImpossibleDays() throws {
    let invalid = Self.texts(try Self.cases()["invalid"])
    #expect(invalid.count == 13)
    for text in invalid {
      #expect(throws: CellProblem.self, "\(text)") { try DateReading.read(text) }
    }
  }

  @Test func refusesTheSharedAmbiguousDays() throws {
    let ambiguous = Self.texts(try Self.cases()["ambiguous_must_be_refused_or_explained"])
    #expect(ambiguous.count == 6)
    for text in ambiguous {
      #expect(throws: CellProblem.self, "\(text)") { try DateReading.read(text) }
    }
  }

  @Test(arguments: [
    ("2022-12-21", "2022-12-21"), ("2022/12/21", "2022-12-21"), ("20221221", "2022-12-21"),
    ("21 Dec 2022", "2022-12-21"), ("December 21, 2022", "2022-12-21"),
    ("2022-12-21T00:00:00Z", "2022-12-21"), ("2022-12-21 00:00:00.000", "2022-12-21"),
    ("1401.09.30", "2022-12-21"), ("بیست و یکم آذر ۱۴۰۱", "2022-12-12"),
    ("اول فروردین ۱۴۰۲", "2023-03-21"), ("1403-12-30", "2025-03-20"),
    // The first and the last day of the years that are read, in both calendars.
    ("1200-01-01", "1821-03-21"), ("1821-03-21", "1821-03-21"), ("1500-12-29", "2122-03-20"),
    ("2122-03-20", "2122-03-20"),
  ])
  func reads(_ text: String, _ day: String) throws {
    #expect(try DateReading.read(text).isoText == day)
  }

  @Test(arguments: [
    ("1401-09-31", "Azar 1401 has 30 days"), ("1402-12-30", "Esfand 1402 has 29 days"),
    ("2023-02-29", "February 2023 has 28 days"), ("30/09/1401", "day first or month first"),
    ("01/09/30", "which of its numbers is the year"), ("30 Azar", "no year"),
    ("1600-01-01", "neither calendar"), ("1820-12-31", "neither calendar"),
    ("30 Azar 2022", "other calendar"),
    ("2022-12-21 14:30", "time of day"), ("1401-13-01", "month 13"), ("soon", "is not a date"),
    ("1401-09--30", "is not a date"), ("-1401-09-30", "is not a date"), ("۱۴۰۱", "is not a date"),
    ("1401-09/30", "is not a date"), ("99999999999999999999", "is not a date"),
    ("1401-09-30-", "is not a date"), ("", "is not a date"), ("1401 09 30", "is not a date"),
  ])
  func refuses(_ text: String, _ reason: String) {
    do {
      Issue.record("read as \(try DateReading.read(text).isoText)")
    } catch {
      #expect(error.problem.english.utf8.count > 0)
      #expect(error.problem.english.contains(reason), "\(error.problem)")
    }
  }
}
