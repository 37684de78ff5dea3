import CommandLanguage
import Testing

@Suite struct NearestTests {
  @Test(arguments: [
    ("bnak", ["bank", "company"], ["bank"]), ("sectr", ["sector", "name"], ["sector"]),
    ("zzzz", ["bank", "company"], []),
  ])
  func suggestsOnlyWhatIsClose(word: String, names: [String], near: [String]) {
    #expect(Nearest.names(to: word, among: names, limit: 2) == near)
  }
}
