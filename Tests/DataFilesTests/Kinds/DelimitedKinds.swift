import Testing

/// Delimited files of every kind that readers disagree about, and the one right reading of each.
///
/// The kinds of csv-spectrum first, then what people's programs write; the cases are our own.
enum DelimitedKinds {
  struct Case: CustomTestStringConvertible {
    let testDescription: String
    let bytes: [UInt8]
    /// The header, then the rows.
    let table: [[String]]

    init(_ name: String, _ text: String, _ table: [[String]]) {
      self.init(name, bytes: Array(text.utf8), table)
    }

    init(_ name: String, bytes: [UInt8], _ table: [[String]]) {
      (testDescription, self.bytes, self.table) = (name, bytes, table)
    }
  }

  static let all: [Case] = spectrum + separators + ends + quotes + spreadsheets + encodings

  private static let plain = [["ref", "b", "c"], ["r1", "2", "3"], ["r4", "5", "6"]]

  static let spectrum: [Case] = [
    Case("simple", "ref,b,c\nr1,2,3\nr4,5,6\n", plain),
    Case("simple, CR LF", "ref,b,c\r\nr1,2,3\r\nr4,5,6\r\n", plain),
    Case(
      "comma in quotes", "ref,last,address,city\nJohn,Doe,120 any st.,\"Anytown, WW\"\n",
      [["ref", "last", "address", "city"], ["John", "Doe", "120 any st.", "Anytown, WW"]]),
    Case(
      "empty cells", "ref,b,c\nr1,\"\",\"\"\nr2,3,4\n",
      [["ref", "b", "c"], ["r1", "", ""], ["r2", "3", "4"]]),
    Case(
      "empty cells, CR LF", "ref,b,c\r\nr1,\"\",\"\"\r\nr2,3,4\r\n",
      [["ref", "b", "c"], ["r1", "", ""], ["r2", "3", "4"]]),
    Case(
      "escaped quotes", "ref,b\nr1,\"ha \"\"ha\"\" ha\"\nr3,\"\"\"\"\nr4,\"\"\"x\"\"\"\n",
      [["ref", "b"], ["r1", "ha \"ha\" ha"], ["r3", "\""], ["r4", "\"x\""]]),
    Case(
      "JSON in a cell",
      "ref,val\nr1,\"{\"\"type\"\": \"\"Point\"\", \"\"coordinates\"\": [102.0, 0.5]}\"\n",
      [["ref", "val"], ["r1", "{\"type\": \"Point\", \"coordinates\": [102.0, 0.5]}"]]),
    Case(
      "line ends in cells", "ref,b,c\nr1,2,3\n\"Once upon \na time\",5,6\nr7,\"8\n\n9\",0\n",
      [
        ["ref", "b", "c"], ["r1", "2", "3"], ["Once upon \na time", "5", "6"],
        ["r7", "8\n\n9", "0"],
      ]
    ),
    Case(
      "line ends in cells, CR LF",
      "ref,b,c\r\nr1,2,3\r\n\"Once upon \r\na time\",5,6\r\nr7,\"8\r9\",0\r\n",
      [
        ["ref", "b", "c"], ["r1", "2", "3"], ["Once upon \r\na time", "5", "6"],
        ["r7", "8\r9", "0"],
      ]
    ),
    Case(
      "quotes and line ends", "ref,b\nr1,\"ha \n\"\"ha\"\" \nha\"\nr3,4\n",
      [["ref", "b"], ["r1", "ha \n\"ha\" \nha"], ["r3", "4"]]),
    Case(
      "UTF-8", "ref,b,c\nr1,2,3\nr4,5,ʤ\nr5,سلام،,\u{1F600}\n",
      [["ref", "b", "c"], ["r1", "2", "3"], ["r4", "5", "ʤ"], ["r5", "سلام،", "\u{1F600}"]]),
    Case(
      "places", "ref,lat,lon\nr1,48.8566,-2.3522\nr2,-33.8688,151.2093\n",
      [["ref", "lat", "lon"], ["r1", "48.8566", "-2.3522"], ["r2", "-33.8688", "151.2093"]]),
  ]

  static let separators: [Case] = [
    Case("semicolons", "ref;b;c\nr1;2;3\nr4;5;6\n", plain),
    Case("tabs", "ref\tb\tc\nr1\t2\t3\nr4\t5\t6\n", plain),
    Case("bars", "ref|b|c\nr1|2|3\nr4|5|6\n", plain),
    Case("declared", "sep=;\r\nref;b;c\r\nr1;2;3\r\nr4;5;6\r\n", plain),
    Case(
      "commas inside semicolons", "ref;b\nr1;x, y\nr2;z, w\n",
      [["ref", "b"], ["r1", "x, y"], ["r2", "z, w"]]),
    Case(
      "an empty cell at a tab", "ref\tb\tc\nr1\t\t3\nr4\t5\t\n",
      [["ref", "b", "c"], ["r1", "", "3"], ["r4", "5", ""]]),
  ]

  static let ends: [Case] = [
    Case("no line end at the end", "ref,b,c\nr1,2,3\nr4,5,6", plain),
    Case(
      "an empty cell at the end", "ref,b\nr1,2\nr2,", [["ref", "b"], ["r1", "2"], ["r2", ""]]),
    Case("CR alone", "ref,b,c\rr1,2,3\rr4,5,6\r", plain),
    Case("every kind of line end", "ref,b,c\nr1,2,3\r\nr4,5,6\r", plain),
    Case(
      "blank lines", "\n\nref,b,c\n\nr1,2,3\n\r\nr4,5,6\n\n\n",
      [["ref", "b", "c"], [""], ["r1", "2", "3"], [""], ["r4", "5", "6"], [""], [""]]),
    Case("titles", "A list of things\nAs of Azar 1401\n\nref,b,c\nr1,2,3\nr4,5,6\n", plain),
    Case("titles that are padded", "A list of things,,\n,,\nref,b,c\nr1,2,3\nr4,5,6\n", plain),
    Case("one column", "ref\nr1\nr4\n", [["ref"], ["r1"], ["r4"]]),
  ]

  static let quotes: [Case] = [
    Case(
      "everything quoted", "\"ref\",\"b\",\"c\"\n\"r1\",\"2\",\"3\"\n\"r4\",\"5\",\"6\"\n", plain),
    Case(
      "a quote inside a cell", "ref,b\nr1,5\" disk\nr2,a \"b\" c\n",
      [["ref", "b"], ["r1", "5\" disk"], ["r2", "a \"b\" c"]]),
    Case("blanks round quotes", "ref, \"b\" ,c\nr1, \"2\",\"3\" \nr4,5,6\n", plain),
    Case(
      "an apostrophe and a backslash", "ref,b\nr1,it's\nr2,\"a\\b\"\n",
      [["ref", "b"], ["r1", "it's"], ["r2", "a\\b"]]),
  ]

  static let spreadsheets: [Case] = [
    Case(
      "text kept by a formula", "ref,tel\nr1,=\"0912\"\nr2,\"=\"\"0021\"\"\"\n",
      [["ref", "tel"], ["r1", "0912"], ["r2", "0021"]]),
    Case(
      "guarded formulas", "ref,b\nr1,'=a\nr2,\"'+b, c\"\nr3,'plain\n",
      [["ref", "b"], ["r1", "=a"], ["r2", "+b, c"], ["r3", "'plain"]]),
  ]

  static let encodings: [Case] = [
    Case("byte order mark", "\u{FEFF}ref,b,c\nr1,2,3\nr4,5,6\n", plain),
    Case("byte order mark before a quote", "\u{FEFF}\"ref\",b,c\r\nr1,2,3\r\nr4,5,6\r\n", plain),
    Case("UTF-16, little-endian", bytes: utf16("\u{FEFF}" + words, isLittle: true), wordTable),
    Case("UTF-16, big-endian", bytes: utf16("\u{FEFF}" + words, isLittle: false), wordTable),
    Case("UTF-16 without a mark", bytes: utf16(words, isLittle: true), wordTable),
    Case(
      "Windows-1256",
      bytes: Array("ref,b\nr1,".utf8) + [0xC8, 0xC7, 0xE4, 0x98, 0x20, 0xE3, 0xE1, 0xED]
        + Array("\nr2,".utf8) + [0xD3, 0xC7, 0xD2, 0xE3, 0xC7, 0xE4, 0x0A],
      wordTable),
  ]

  private static let words = "ref,b\nr1,بانک ملي\nr2,سازمان\n"
  private static let wordTable = [["ref", "b"], ["r1", "بانک ملي"], ["r2", "سازمان"]]

  private static func utf16(_ text: String, isLittle: Bool) -> [UInt8] {
    text.utf16.flatMap { unit in
      let pair = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return isLittle ? pair.reversed() : pair
    }
  }
}
