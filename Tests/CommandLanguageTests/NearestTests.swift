import Testing

@testable import CommandLanguage

@Suite struct NearestTests {
  @Test(arguments: [
    ("bnak", ["bank", "company"], ["bank"]), ("sectr", ["sector", "name"], ["sector"]),
    ("zzzz", ["bank", "company"], []),
  ])
  func suggestsOnlyWhatIsClose(word: String, names: [String], near: [String]) {
    #expect(Nearest.names(to: word, among: names, limit: 2) == near)
  }

  @Test(arguments: [
    ("connect", "connect", 0), ("conect", "connect", 1), ("connectt", "connect", 1),
    ("cpnnect", "connect", 1), ("ocnnect", "connect", 1), ("", "abc", 3), ("abc", "", 3),
    ("kitten", "sitting", 3), ("ca", "abc", 3), ("بانک", "بناک", 1),
  ])
  func editsAreCounted(left: String, right: String, edits: Int) {
    #expect(Nearest.edits(Array(left.unicodeScalars), Array(right.unicodeScalars)) == edits)
  }

  @Test(arguments: [
    ("abcdef", "abcd", true), ("abcdef", "abc", false), ("abcde", "abcd", true),
    ("abcde", "abc", false), ("abcdefghi", "abcdef", true), ("ab", "ac", true),
    ("ab", "cd", false), ("mf", "mfa", true),
  ])
  func aThirdOfTheWordMayDiffer(word: String, name: String, isNear: Bool) {
    #expect(Nearest.names(to: word, among: [name]) == (isNear ? [name] : []))
  }

  @Test func theNearestComesFirstAndEachOnce() {
    let names = ["sectors", "vector", "sector", "sector", "sectored"]
    #expect(Nearest.names(to: "sectr", among: names) == ["sector"])
    #expect(Nearest.names(to: "sectoro", among: names) == ["sector", "sectors", "sectored"])
    #expect(Nearest.names(to: "sectoro", among: names, limit: 1) == ["sector"])
    #expect(Nearest.names(to: "sectoro", among: names, limit: 0) == [])
  }

  @Test func spellingsAreFoldedBeforeTheyAreCompared() {
    #expect(Nearest.names(to: "SECTR", among: ["Sector"]) == ["Sector"])
    #expect(Nearest.names(to: "بانكها", among: ["بانک‌ها"]) == ["بانک‌ها"])
  }

  @Test func aSingleLetterIsNearToNothing() {
    #expect(Nearest.names(to: "x", among: ["n", "by", "x2"]) == [])
  }

  @Test func wordsBeyondAllNamesAreNearToNothing() {
    let long = String(repeating: "a", count: 65)
    #expect(Nearest.names(to: long, among: [long]) == [])
    #expect(Nearest.names(to: "", among: ["a"]) == [])
  }
}
