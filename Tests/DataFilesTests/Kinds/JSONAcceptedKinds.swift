/// JSON texts of every kind that RFC 8259 has, and what they hold.
///
/// The kinds are those of JSONTestSuite's `y_` files; the cases are our own.
enum JSONAcceptedKinds {
  /// A text, and the same value as ``JSONShown`` has it.
  static let all: [(text: String, value: String)] =
    structures + numbers + texts + objects + deep

  static let structures: [(String, String)] = [
    ("[]", "[]"), ("{}", "{}"), ("[[]   ]", "[[]]"), ("[\"\"]", "['']"), ("[]\n", "[]"),
    ("[null, 1, \"1\", {}]", "[null 1 '1' {}]"), ("[1\n]", "[1]"), (" [1]", "[1]"),
    ("[2] ", "[2]"),
    ("[1,null,null,2]", "[1 null null 2]"), ("false", "false"), ("42", "42"), ("-0.1", "-0.1"),
    ("null", "null"), ("\"asd\"", "'asd'"), ("true", "true"), ("\"\"", "''"),
    (" \t\r\n[\r\n\t] \t\r\n", "[]"), ("[true,false]", "[true false]"),
    ("[[[[]],[]]]", "[[[[]] []]]"),
  ]

  /// Kept as written: nothing is rounded before somebody needs the number.
  static let numbers: [(String, String)] = [
    "123e65", "0e+1", "0e1", "4", "-0", "-0.0", "-1", "-123", "0", "20e1", "1E22", "1E-2", "1E+2",
    "123e45", "123.456e78", "1e-2", "1e+2", "123", "123.456789", "1.10", "0.0",
    "-0.000000000000000000000000000000000000000000000000000000000000000000000000000001",
    "123456789012345678901234567890", "0.3333333333333333333333333333333333333333",
  ].map { ("[\($0)]", "[\($0)]") }

  static let texts: [(String, String)] = [
    (#"["\u0060\u012a\u12AB"]"#, "['`\u{12A}\u{12AB}']"),
    (#"["\uD801\udc37"]"#, "['\u{10437}']"),
    (#"["\ud83d\ude39\ud83d\udc8d"]"#, "['\u{1F639}\u{1F48D}']"),
    (#"["\"\\\/\b\f\n\r\t"]"#, "['\"\\/\u{8}\u{C}\n\r\t']"),
    (#"["\\u0000"]"#, #"['\u0000']"#), (#"["\""]"#, "['\"']"),
    ("[\"a/*b*/c/*d//e\"]", "['a/*b*/c/*d//e']"),
    (#"["\\a"]"#, #"['\a']"#), (#"["\\n"]"#, #"['\n']"#), (#"["\u0012"]"#, "['\u{12}']"),
    (#"["\uFFFF"]"#, "['\u{FFFF}']"), ("[ \"asd\"]", "['asd']"),
    (#"["\uDBFF\uDFFF"]"#, "['\u{10FFFF}']"), (#"["new\u00A0line"]"#, "['new\u{A0}line']"),
    ("[\"\u{10FFFF}\"]", "['\u{10FFFF}']"), ("[\"\u{FFFF}\"]", "['\u{FFFF}']"),
    (#"["\u0000"]"#, "['\u{0}']"), (#"["\u002c"]"#, "[',']"), ("[\"π\"]", "['π']"),
    ("[\"\u{1BFFF}\"]", "['\u{1BFFF}']"), ("\" \"", "' '"), (#"["\uD834\uDd1e"]"#, "['\u{1D11E}']"),
    (#"["\u0821"]"#, "['\u{821}']"), (#"["\u0123"]"#, "['\u{123}']"),
    ("[\"\u{2028}\"]", "['\u{2028}']"), ("[\"\u{2029}\"]", "['\u{2029}']"),
    (#"["new\u000Aline"]"#, "['new\nline']"), (#"["\u0061\u30af\u30EA\u30b9"]"#, "['aクリス']"),
    ("[\"\u{7F}\"]", "['\u{7F}']"), ("[\"⍂㈴⍂\"]", "['⍂㈴⍂']"), (#"["\u005C"]"#, #"['\']"#),
    (
      #"["\uDBFF\uDFFE\uD83F\uDFFE\u200B\u2064\uFDD0\uFFFE"]"#,
      "['" + scalars(0x10_FFFE, 0x1_FFFE, 0x200B, 0x2064, 0xFDD0, 0xFFFE) + "']"
    ),
    (#"["\u0022"]"#, "['\"']"), ("[\"€𝄞\"]", "['€𝄞']"), ("[\"a\u{7F}a\"]", "['a\u{7F}a']"),
    (#"["سازمان\u200cها"]"#, "['سازمان\u{200C}ها']"),
    // The escape of a letter and of the mark over it stay two scalars.
    (#"["e\u0301"]"#, "['e\u{301}']"),
  ]

  private static func scalars(_ values: UInt32...) -> String {
    String(String.UnicodeScalarView(values.compactMap(Unicode.Scalar.init)))
  }

  static let objects: [(String, String)] = [
    (#"{"asd":"sdf", "dfg":"fgh"}"#, "{'asd':'sdf' 'dfg':'fgh'}"),
    (#"{"asd":"sdf"}"#, "{'asd':'sdf'}"),
    // Every member is kept; what a repeated name means is for the reader of rows to say.
    (#"{"a":"b","a":"c"}"#, "{'a':'b' 'a':'c'}"), (#"{"a":"b","a":"b"}"#, "{'a':'b' 'a':'b'}"),
    (#"{"":0}"#, "{'':0}"), (#"{"foo\u0000bar": 42}"#, "{'foo\u{0}bar':42}"),
    ("{ \"min\": -1.0e+28, \"max\": 1.0e+28 }", "{'min':-1.0e+28 'max':1.0e+28}"),
    (
      "{\"x\":[{\"id\": \"\(long)\"}], \"id\": \"\(long)\"}",
      "{'x':[{'id':'\(long)'}] 'id':'\(long)'}"
    ),
    (#"{"a":[]}"#, "{'a':[]}"), (#"{"title":"\u041f\u043e"}"#, "{'title':'По'}"),
    ("{\n\"a\": \"b\"\r\n}", "{'a':'b'}"), ("{\"a\" : {\"b\":{}} }", "{'a':{'b':{}}}"),
  ]

  private static let long = String(repeating: "x", count: 400)

  /// As deep as is read.
  static let deep: [(String, String)] = {
    let arrays = String(repeating: "[", count: 64) + String(repeating: "]", count: 64)
    let objects =
      String(repeating: "{\"a\":", count: 64) + "1" + String(repeating: "}", count: 64)
    return [(arrays, arrays), (objects, objects.replacing("\"", with: "'"))]
  }()
}
