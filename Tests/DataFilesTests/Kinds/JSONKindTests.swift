import AgencyModel
import Testing
import Wording

@testable import DataFiles

@Suite struct JSONKindTests {
  @Test(arguments: JSONAcceptedKinds.all)
  func isAccepted(_ text: String, _ value: String) throws {
    // By bytes: texts that look alike are not the same.
    let shown = JSONShown.text(of: try JSONParser.parse(Array(text.utf8)))
    #expect(Array(shown.utf8) == Array(value.utf8))
    _ = try JSONParser.parse(Array("\u{FEFF}\(text)".utf8))
  }

  @Test(arguments: JSONRefusedKinds.all)
  func isRefused(_ text: String, _ place: String, _ reason: String) {
    let bytes = Array(text.utf8)
    do {
      let value = try JSONParser.parse(bytes)
      Issue.record("accepted as \(JSONShown.text(of: value))")
    } catch {
      #expect("\(error.place.line):\(error.place.column)" == place)
      #expect(error.message.english.contains(reason), "\(error.message)")
      #expect(!error.help.isEmpty)
    }
    for name in ["agencies.json", "x.jsonl"] {
      do {
        let loaded = try DataReader.read(bytes: bytes, named: name)
        Issue.record("taken from \(name): \(loaded.summary)")
      } catch {
        guard name == "agencies.json", case .json = error else { continue }
        #expect(error.place.map { "\($0.line):\($0.column)" } == place)
      }
    }
  }

  /// As a cell of an agency: text is taken as it is, tidied.
  @Test(arguments: JSONAcceptedKinds.texts)
  func aTextIsLoaded(_ text: String, _ value: String) throws {
    guard case .array(let values) = try JSONParser.parse(Array(text.utf8)).content,
      case .string(let held)? = values.first?.content
    else { return }
    let cell = text.utf8.dropFirst().dropLast()
    let loaded = try load("[{\"id\":\"a\",\"x\":\(Substring(cell))}]", named: "x.json")
    let tidied = Folding.tidy(held)
    #expect(rows(loaded, "id", "x") == ["a|" + (tidied.isEmpty ? "?" : tidied)])
    #expect(loaded.findings == [])
  }

  /// An array or an object in a cell refuses its row, and no other.
  @Test(arguments: JSONAcceptedKinds.structures + JSONAcceptedKinds.objects)
  func aRowIsFlat(_ text: String, _ value: String) throws {
    let loaded = try load("[{\"id\":\"b\"},{\"id\":\"a\",\"x\":\(text)}]", named: "x.json")
    let isFlat = JSONRows.text(of: try JSONParser.parse(Array(text.utf8))) != nil
    #expect(rows(loaded, "id") == (isFlat ? ["b", "a"] : ["b"]))
    #expect(loaded.refused == (isFlat ? 0 : 1))
    if !isFlat, !text.utf8.starts(with: " ".utf8) {
      #expect(loaded.findings.map(\.column) == [27])
    }
  }

  @Test(arguments: JSONRefusedKinds.notUTF8 + JSONOpenKinds.notUTF8)
  func whatIsNotUTF8IsRefused(_ bytes: [UInt8], _ place: String) {
    do {
      let value = try JSONParser.parse(bytes)
      Issue.record("accepted as \(JSONShown.text(of: value))")
    } catch {
      #expect(error.problem == .notUTF8)
      #expect("\(error.place.line):\(error.place.column)" == place)
    }
    #expect(throws: DataFileError.self) { try DataReader.read(bytes: bytes, named: "x.json") }
  }

  @Test(arguments: JSONOpenKinds.refused)
  func whatIsLeftOpenIsRefused(_ text: String, _ place: String) {
    do {
      let value = try JSONParser.parse(Array(text.utf8))
      Issue.record("accepted as \(JSONShown.text(of: value))")
    } catch {
      #expect("\(error.place.line):\(error.place.column)" == place)
    }
  }

  @Test(arguments: JSONOpenKinds.numbers)
  func aNumberThatNoDoubleHoldsIsKeptAsWritten(_ number: String) throws {
    let text =
      "[{\"id\":\"a\",\"requests\":1,\"x\":\(number)},\n{\"id\":\"b\",\"requests\":\(number)}]"
    #expect(JSONShown.text(of: try JSONParser.parse(Array(text.utf8))).contains(number))
    let loaded = try load(text, named: "x.json")
    #expect(rows(loaded, "id", "requests", "x") == ["a|1|\(number)", "b|?|?"])
    #expect(loaded.findings.map { "\($0.line ?? 0):\($0.column ?? 0)" } == ["2:22"])
  }

  @Test(arguments: [
    ("\u{2060}[]", "2060"), ("\u{A0}1", "00A0"), ("[\u{7F}]", "007F"),
    ("\u{FEFF}\u{FEFF}[]", "FEFF"),
  ])
  func whatCannotBeSeenIsNamed(_ text: String, _ number: String) {
    #expect {
      try JSONParser.parse(Array(text.utf8))
    } throws: { error in
      (error as? JSONError)?.message.english
        == "found the invisible character U+\(number) where JSON needs a value"
    }
  }

  @Test func utf16IsReadAsAFileOnly() throws {
    let text = "[{\"id\":\"é\",\"services\":1}]"
    for isLittle in [true, false] {
      for hasMark in [true, false] {
        let bytes = EncodingTests.utf16(text, isLittle: isLittle, hasMark: hasMark)
        #expect(throws: JSONError.self) { try JSONParser.parse(bytes) }
        let loaded = try DataReader.read(bytes: bytes, named: "x.json")
        #expect(rows(loaded, "id", "services") == ["é|1"])
      }
    }
  }
}
