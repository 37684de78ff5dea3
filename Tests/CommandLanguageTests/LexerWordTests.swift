import Testing

@Suite struct LexerWordTests {
  @Test(arguments: [
    ("sector", "sector"), ("Sector", "sector"), ("BY", "<by>"), ("_x1", "_x1"), ("é", "é"),
    ("own_window", "own_window"), ("nomadic-affairs", "nomadic-affairs"), ("n-1", "n-1"),
    ("mfa2", "mfa2"), ("شهر۱", "شهر۱"), ("a-ب", "a-ب"),
  ])
  func namesAreFolded(text: String, expected: String) {
    #expect(tokens(text) == expected)
  }

  @Test(arguments: [
    ("a - b", "a - b"), ("a- b", "a - b"), ("a -b", "a - b"), ("a--b", "a - - b"), ("-a", "- a"),
    ("a.b", "a . b"), ("connected%", "<connected> %"), ("متصل٪", "<connected> %"),
    ("f(x)", "f ( x )"), ("a=b", "a = b"),
  ])
  func aNameEndsAtASign(text: String, expected: String) {
    #expect(tokens(text) == expected)
  }

  /// The joiner, the tatweel, vowel marks and the Arabic yeh and kaf make no difference.
  @Test(arguments: [
    ("بانک\u{200C}ها", "بانکها"), ("بانكها", "بانکها"), ("بانـــکها", "بانکها"),
    ("بانكِ", "بانک"), ("علي", "علی"), ("علىٰ", "علی"), ("آ", "آ"), ("ا\u{0653}", "آ"),
  ])
  func spellingsOfOneWordAreTheSame(text: String, key: String) {
    #expect(tokens(text) == key)
  }

  @Test(arguments: [
    ("`a name`", "`a name`"), ("`by`", "`by`"), ("`30%`", "`30%`"), ("`Kaf ك`", "`kaf ک`"),
    ("`a`b", "`a` b"), ("`a\nb`", "!E104 ⏎ b !E104"), ("`a", "!E104"),
  ])
  func backticksMakeANameOfAnything(text: String, expected: String) {
    #expect(tokens(text) == expected)
  }

  @Test(arguments: [
    ("متصل", "<connected>"), ("متصل شوند", "<connect>"), ("متصل  شود", "<connect>"),
    ("متصل\tشوند", "<connect>"), ("متصل نشده", "<unconnected>"), ("متصل‌نشده", "<unconnected>"),
    ("متصل\nشوند", "<connected> ⏎ <is>"), ("متصل بانک", "<connected> بانک"),
    ("تا", "<by>"), ("تا پایان", "<until>"), ("به", "<to>"), ("به تفکیک", "<by>"),
    ("به تفكيك", "<by>"), ("در", "<in>"), ("در حال اتصال", "<connecting>"), ("در حال", "<in> حال"),
    ("وضعیت", "status"), ("باز کن", "open"), ("باز", "باز"),
  ])
  func aPersianPhraseIsOneWord(text: String, expected: String) {
    #expect(tokens(text) == expected)
  }
}
