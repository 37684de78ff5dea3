import AgencyModel
import TestSupport
import Testing

/// Words found by any of their spellings, against looking at each.
@Suite struct FoldedWordsTests {
  /// Texts of a few signs, many of them the same as others but for case, marks or composition.
  static func text(_ random: inout SeededRandom) -> String {
    let signs = [
      "a", "A", "k", "K", "\u{212A}", "e\u{301}", "é", "É", ";", "\u{37E}", "`", "\u{1FEF}", "ا",
      "آ", "ا\u{653}", "أ", "ي", "ی", "ك", "ک", "و\u{654}", "ؤ", "ی\u{654}", "ئ", "\u{200C}",
      "ه\u{64B}",
      "ۀ", "ە\u{654}", "م", "😀", " ", "\u{A0}", "\u{640}", "é\u{301}",
    ]
    var text = ""
    for _ in 0..<random.number(in: 0...3) { text += random.pick(signs) }
    return text
  }

  @Test(arguments: 0..<20) func areTheFirstThatLookingAtEachFinds(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    var column = CodedText()
    for _ in 0..<random.number(in: 0...200) { column.append(Self.text(&random)) }
    // The first keys are looked for word by word, the others in a table.
    var folded = FoldedWords(column)
    for round in 0..<100 {
      if round == 60 { folded = FoldedWords(column) }
      let word = Self.text(&random)
      let key = Folding.key(word)
      #expect(folded.firstWord(ofKey: key) == column.words.first { Folding.key($0) == key })
      let codes = column.words.indices.filter { Folding.key(column.words[$0]) == key }
      #expect(folded.codes(ofKey: key) == codes.map { UInt32($0) })
      #expect(folded.contains(word) == column.words.contains(word))
    }
  }

  @Test(arguments: 0..<20) func textsCompareAsStringsDo(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    for _ in 0..<500 {
      var (left, right) = (Self.text(&random), Self.text(&random))
      let isSame = left == right
      let found = left.withUTF8 { left in right.withUTF8 { TextIdentity.areSame(left, $0) } }
      #expect(found == isSame, "\(left.unicodeScalars) \(right.unicodeScalars)")
      let isBefore = left < right
      let before = left.withUTF8 { left in right.withUTF8 { TextIdentity.precedes(left, $0) } }
      #expect(before == isBefore, "\(left.unicodeScalars) \(right.unicodeScalars)")
    }
  }

  @Test(arguments: [
    ("Bank", "bank"), ("كتاب", "کتاب"), ("عَلي", "علی"), ("می\u{200C}رود", "میرود"),
    ("ا\u{653}ب", "آب"),
    ("ب\u{653}", "ب"), ("İ", "i\u{307}"), ("ÀÉ", "àé"), ("a\u{A0}b", "a b"), ("😀A", "😀a"), ("", ""),
  ]) func aKeyIsLowerCaseAndPersian(text: String, key: String) {
    #expect(Array(Folding.key(text).utf8) == Array(key.utf8))
  }

  @Test func brokenBytesAreReadAsStringReadsThem() {
    let pieces: [[UInt8]] = [
      [0x41], [0xC0, 0x80], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xD9], [0xE2, 0x80], [0xFF],
      [0xD9, 0x83],
      [0xF0, 0x9F, 0x98, 0x80],
    ]
    for first in pieces {
      for second in pieces {
        let bytes = first + second
        var key: [UInt8] = [0x2A]
        bytes.withUnsafeBufferPointer { Folding.append(keyOf: $0, to: &key) }
        #expect(key == [0x2A] + Folding.key(String(decoding: bytes, as: UTF8.self)).utf8)
      }
    }
  }
}
