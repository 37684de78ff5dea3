/// What RFC 8259 leaves to each program, and what this one does.
///
/// The kinds are those of JSONTestSuite's `i_` files; the cases are our own.
enum JSONOpenKinds {
  /// Numbers that a `Double` does not hold are kept as they are written; a field of the model does
  /// not take them, and a column of the file's own that has one is text.
  static let numbers = [
    "123.456e-789", "0.4e00669999999999999999999999999999999999999999", "-1e+9999", "1.5e+9999",
    "-123123e100000", "123123e100000", "123e-10000000", "-123123123123123123123123123123",
    "100000000000000000000", "-237462374673276894279832749832423479823246327846",
  ]

  /// Half a pair of surrogates is no character, so the text is refused where it begins.
  static let refused: [(text: String, place: String)] = [
    (#"{"\uDFAA":0}"#, "1:3"), (#"["\uDADA"]"#, "1:3"), (#"["\uD888\u1234"]"#, "1:3"),
    (#"["\uD800\n"]"#, "1:3"), (#"["\uDd1ea"]"#, "1:3"), (#"["\uD800\uD800\n"]"#, "1:3"),
    (#"["\ud800"]"#, "1:3"), (#"["\ud800abc"]"#, "1:3"), (#"["x\uDd1e\uD834"]"#, "1:4"),
    (#"["\uDFAA"]"#, "1:3"),
    // Deeper than anything that holds rows.
    (String(repeating: "[", count: 500) + String(repeating: "]", count: 500), "1:65"),
  ]

  /// Bytes that are no UTF-8 are refused at the first, never replaced.
  static let notUTF8: [(bytes: [UInt8], place: String)] = [
    ([0x5B, 0x22, 0xFF, 0x22, 0x5D], "1:3"),
    ([0x5B, 0x22, 0xE6, 0x97, 0xA5, 0xD1, 0x88, 0xFA, 0x22, 0x5D], "1:5"),
    ([0x5B, 0x22, 0xF4, 0xBF, 0xBF, 0xBF, 0x22, 0x5D], "1:3"),
    ([0x5B, 0x22, 0xC0, 0xAF, 0x22, 0x5D], "1:3"),
    ([0x5B, 0x22, 0xFC, 0x83, 0xBF, 0xBF, 0xBF, 0xBF, 0x22, 0x5D], "1:3"),
    ([0x5B, 0x22, 0xFC, 0x80, 0x80, 0x80, 0x80, 0x80, 0x22, 0x5D], "1:3"),
    ([0x5B, 0x22, 0xE0, 0xFF, 0x22, 0x5D], "1:3"), ([0x5B, 0x22, 0x81, 0x22, 0x5D], "1:3"),
    ([0x5B, 0x22, 0xED, 0xA0, 0x80, 0x22, 0x5D], "1:3"), ([0x5B, 0x22, 0xE9, 0x22, 0x5D], "1:3"),
  ]
}
