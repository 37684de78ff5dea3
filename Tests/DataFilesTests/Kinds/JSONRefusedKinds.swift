/// Texts that are not JSON, where each stops being it, and why.
///
/// The kinds are those of JSONTestSuite's `n_` files; the cases are our own. The place is that of
/// the first byte of the number, escape or open text at fault, else of what cannot stand there.
enum JSONRefusedKinds {
  /// A text, its line and column, and words of the message.
  typealias Case = (text: String, place: String, reason: String)

  static let all: [Case] = arrays + objects + structures + numbers + texts + deep

  static let arrays: [Case] = [
    ("[1 true]", "1:4", "needs ',' or ']'"), (#"["": 1]"#, "1:4", "needs ',' or ']'"),
    (#"[""],"#, "1:5", "after the end"), ("[,1]", "1:2", "needs a value"),
    ("[1,,2]", "1:4", "needs a value"), (#"["x",,]"#, "1:6", "needs a value"),
    (#"["x"]]"#, "1:6", "after the end"), (#"["",]"#, "1:5", "needs a value"),
    (#"["x""#, "1:5", "ends inside an array"), ("[x", "1:2", "needs a value"),
    ("[3[4]]", "1:3", "needs ',' or ']'"), ("[1:2]", "1:3", "needs ',' or ']'"),
    ("[,]", "1:2", "needs a value"), ("[-]", "1:2", "not a number"),
    (#"[   , ""]"#, "1:5", "needs a value"), ("[\"a\",\n4\n,1,", "3:4", "ends inside an array"),
    ("[1,]", "1:4", "needs a value"), ("[1,,]", "1:4", "needs a value"),
    ("[\"\u{B}a\"\\f]", "1:3", "control character"), ("[*]", "1:2", "needs a value"),
    (#"["""#, "1:4", "ends inside an array"), ("[1,", "1:4", "ends inside an array"),
    ("[1,\n1\n,1", "3:3", "ends inside an array"), ("[{}", "1:4", "ends inside an array"),
    ("[fals]", "1:2", "needs a value"), ("[nul]", "1:2", "needs a value"),
    ("[tru]", "1:2", "needs a value"), ("[TRUE]", "1:2", "needs a value"),
    ("[True]", "1:2", "needs a value"), ("[1;2]", "1:3", "needs ',' or ']'"),
    ("[1}", "1:3", "needs ',' or ']'"), ("[", "1:2", "ends inside an array"),
  ]

  static let objects: [Case] = [
    (#"["x", truth]"#, "1:7", "needs a value"),
    ("{[: \"x\"}\n", "1:2", "needs a name in quotes"), (#"{"x", null}"#, "1:5", "needs ':'"),
    (#"{"x"::"b"}"#, "1:6", "needs a value"), ("{🇨🇭}", "1:2", "needs a name in quotes"),
    (#"{"a":"a" 123}"#, "1:10", "needs ',' or '}'"),
    ("{key: 'value'}", "1:2", "needs a name in quotes"), (#"{"a" b}"#, "1:6", "needs ':'"),
    (#"{:"b"}"#, "1:2", "needs a name in quotes"), (#"{"a" "b"}"#, "1:6", "needs ':'"),
    (#"{"a":"#, "1:6", "ends inside an object"), (#"{"a""#, "1:5", "ends inside an object"),
    ("{1:1}", "1:2", "needs a name in quotes"),
    ("{9999E9999:1}", "1:2", "needs a name in quotes"),
    ("{null:null,null:null}", "1:2", "needs a name in quotes"),
    (#"{"id":0,,,,,}"#, "1:9", "needs a name in quotes"),
    ("{'a':0}", "1:2", "needs a name in quotes"),
    (#"{"id":0,}"#, "1:9", "needs a name in quotes"),
    (#"{"a":"b"}/**/"#, "1:10", "after the end"), (#"{"a":"b"}/**//"#, "1:10", "after the end"),
    (#"{"a":"b"}//"#, "1:10", "after the end"), (#"{"a":"b"}/"#, "1:10", "after the end"),
    (#"{"a":"b",,"c":"d"}"#, "1:10", "needs a name in quotes"),
    (#"{a: "b"}"#, "1:2", "needs a name in quotes"),
    (#"{"a":"a"#, "1:6", "ends inside a text that opens here"),
    (#"{ "foo" : "bar", "a" }"#, "1:22", "needs ':'"), (#"{"a":"b"}#"#, "1:10", "after the end"),
    (#"{"a":1;"b":2}"#, "1:7", "needs ',' or '}'"),
    (#"{"a":1 "b":2}"#, "1:8", "needs ',' or '}'"), (#"{"a"=1}"#, "1:5", "needs ':'"),
    ("{,}", "1:2", "needs a name in quotes"), ("{", "1:2", "ends inside an object"),
    (" ", "1:2", "is empty"),
  ]

  static let structures: [Case] = [
    ("[\u{2060}]", "1:2", "needs a value"), ("\u{FEFF}", "1:1", "is empty"),
    ("<.>", "1:1", "needs a value"), ("[<null>]", "1:2", "needs a value"),
    ("[1]x", "1:4", "after the end"), ("[1]]", "1:4", "after the end"),
    (#"["asd]"#, "1:2", "ends inside a text that opens here"), ("aå", "1:1", "needs a value"),
    ("[True]", "1:2", "needs a value"), ("1]", "1:2", "after the end"),
    (#"{"x": true,"#, "1:12", "ends inside an object"), ("[][]", "1:3", "after the end"),
    ("]", "1:1", "needs a value"), ("[", "1:2", "ends inside an array"), ("", "1:1", "is empty"),
    ("[\u{0}]", "1:2", "needs a value"), ("2@", "1:2", "after the end"),
    ("{}}", "1:3", "after the end"), (#"{"":"#, "1:5", "ends inside an object"),
    (#"{"a":/*comment*/"b"}"#, "1:6", "needs a value"),
    (#"{"a": true} "x""#, "1:13", "after the end"), ("['", "1:2", "needs a value"),
    ("[,", "1:2", "needs a value"), ("[{", "1:3", "ends inside an object"),
    (#"["a"#, "1:2", "ends inside a text that opens here"),
    (#"["a""#, "1:5", "ends inside an array"), ("{]", "1:2", "needs a name in quotes"),
    ("{,", "1:2", "needs a name in quotes"), ("{[", "1:2", "needs a name in quotes"),
    (#"{"a"#, "1:2", "ends inside a text that opens here"),
    ("{'a'", "1:2", "needs a name in quotes"), (#"["\{["\{["\{["\{"#, "1:3", "no such escape"),
    ("é", "1:1", "needs a value"), ("*", "1:1", "needs a value"),
    (#"{"a":"b"}#{}"#, "1:10", "after the end"), (#"[\u000A""]"#, "1:2", "needs a value"),
    ("[1", "1:3", "ends inside an array"), ("[ false, nul", "1:10", "needs a value"),
    ("[ true, fals", "1:9", "needs a value"), ("[ false, tru", "1:10", "needs a value"),
    (#"{"asd":"asd""#, "1:13", "ends inside an object"), ("å", "1:1", "needs a value"),
    ("\u{2060}[]", "1:1", "needs a value"), ("[\u{C}]", "1:2", "needs a value"),
    ("\u{A0}[]", "1:1", "needs a value"), ("\u{FEFF}\u{FEFF}[]", "1:1", "needs a value"),
    ("// a\n[]", "1:1", "needs a value"), ("[1]\n// a", "2:1", "after the end"),
    ("[1,\n\n  \"سلام\" x]", "3:10", "needs ',' or ']'"), ("undefined", "1:1", "needs a value"),
    (#"{"a":undefined}"#, "1:6", "needs a value"), ("[1]\u{0}", "1:4", "after the end"),
    ("-", "1:1", "not a number"), ("--", "1:1", "not a number"),
    ("\u{1E}{}", "1:1", "needs a value"),
  ]

  static let deep: [Case] = [
    (String(repeating: "[", count: 65), "1:65", "nested deeper"),
    (String(repeating: "[", count: 100_000), "1:65", "nested deeper"),
    (String(repeating: "[{\"\":", count: 50_000), "1:161", "nested deeper"),
    (String(repeating: "{\"a\":\n", count: 100_000), "65:1", "nested deeper"),
    (
      String(repeating: "[", count: 65) + String(repeating: "]", count: 65), "1:65", "nested deeper"
    ),
  ]

  /// What is not UTF-8, and where that shows.
  static let notUTF8: [(bytes: [UInt8], place: String)] = [
    ([0x5B, 0x61, 0xE5, 0x5D], "1:3"),
    ([0x5B, 0xFF, 0x5D], "1:2"),
    ([0x7B, 0x22, 0xB9, 0x22, 0x3A, 0x22, 0x30, 0x22, 0x2C, 0x7D], "1:3"),
    ([0xEF, 0xBB, 0x7B, 0x7D], "1:1"),
    ([0xE5], "1:1"),
    ([0x5B, 0x31, 0x32, 0x33, 0xE5, 0x5D], "1:5"),
    ([0x5B, 0x31, 0x65, 0x31, 0xE5, 0x5D], "1:5"),
    ([0x5B, 0x30, 0xE5, 0x5D], "1:3"),
    ([0x5B, 0x31, 0x65, 0xE5, 0x5D], "1:4"),
    ([0x5B, 0x22, 0x5C, 0x75, 0xE5, 0x22, 0x5D], "1:5"),
    ([0x5B, 0x22, 0x5C, 0xE5, 0x22, 0x5D], "1:4"),
  ]
}
