import TestSupport
import Testing
import Wording

@testable import DataFiles

@Suite struct EncodingTests {
  static let text =
    "شناسه,نام دستگاه,نوع,تعداد خدمات,وضعیت\nmfa,وزارت امور خارجه,وزارتخانه,10,متصل\nb1,بانک پیچ و ژرف گستر,بانک,25,در حال اتصال\n"

  static func utf16(_ text: String, isLittle: Bool, hasMark: Bool) -> [UInt8] {
    ((hasMark ? [0xFEFF] : []) + Array(text.utf16)).flatMap { unit -> [UInt8] in
      let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
      return isLittle ? [low, high] : [high, low]
    }
  }

  @Test(arguments: [true, false], [true, false])
  func readsUTF16(isLittle: Bool, hasMark: Bool) throws {
    let bytes = Self.utf16(Self.text, isLittle: isLittle, hasMark: hasMark)
    let loaded = try DataReader.read(bytes: bytes, named: "agencies.csv")
    #expect(Fixture.shown(loaded) == Fixture.shown(try load(Self.text)))
    #expect(
      loaded.summary.first?.english
        == "agencies.csv: read as UTF-16 (\(isLittle ? "little" : "big")-endian)")
  }

  @Test func readsWindows1256() throws {
    let bytes = try Fixture.bytes("windows-1256.csv")
    let loaded = try DataReader.read(bytes: bytes, named: "agencies.csv")
    #expect(
      rows(loaded, "id", "name_fa", "services", "declared") == [
        "mfa|وزارت امور خارجه|10|connected", "b1|بانک پیچ و ژرف گستر|25|connecting",
      ])
    #expect(loaded.summary.first?.english == "agencies.csv: read as Windows-1256")
    #expect(Fixture.shown(loaded) == Fixture.shown(try load(Self.text)))
  }

  @Test func placesAreThoseOfTheConvertedText() throws {
    let text = "id,نام,خدمات\na,بانک,۱\nb,بانک دو,زیاد\n"
    let bytes = Self.utf16(text, isLittle: true, hasMark: true)
    let loaded = try DataReader.read(bytes: bytes, named: "agencies.csv")
    #expect(
      loaded.findings.map(shown) == [
        "error 3:11 'زیاد' is not a number (services); the row was refused"
      ])
  }

  /// Texts in Latin-1, Windows-1251, ISO-8859-6 and damaged UTF-8.
  static let strangers: [[UInt8]] = [
    Array("id,name\na,Caf".utf8) + [0xE9, 0x0A],
    Array("id,name\na,Gr".utf8) + [0xF6, 0xDF, 0x65, 0x0A],
    Array("id,name\na,".utf8) + [0xCF, 0xF0, 0xE8, 0xE2, 0xE5, 0xF2, 0x0A],
    Array("id,name\na,".utf8) + [0xC8, 0xE6, 0xE3, 0x20, 0xE5, 0xE4, 0xEA, 0x0A],
    Array("id,name\na,وزارت امور خارجه".utf8) + [0xD8, 0x0A],
    Array("id,name\na,".utf8) + [0x01, 0xC8, 0xC7, 0xE4, 0x98, 0x0A],
  ]

  @Test(arguments: strangers) func refusesWhatDoesNotLookPersian(_ bytes: [UInt8]) {
    do {
      let loaded = try DataReader.read(bytes: bytes, named: "agencies.csv")
      Issue.record("taken: \(loaded.summary)")
    } catch {
      #expect(error.message.english.contains("not UTF-8"), "\(error.message)")
      #expect(error.message.english.contains("Windows-1256"))
      #expect(error.place?.line == 2)
    }
  }

  @Test func saysWhereUTF16IsDamaged() {
    var bytes = Self.utf16("id,name\nab,x\n", isLittle: true, hasMark: true)
    bytes[2 + 2 * 9 + 1] = 0xDC  // half a pair
    #expect(
      throws: DataFileError.badEncoding(
        source: "a.csv", place: Place(line: 2, column: 2), encoding: "UTF-16 (little-endian)")
    ) {
      try DataReader.read(bytes: bytes, named: "a.csv")
    }
    #expect(throws: DataFileError.self) {
      try DataReader.read(bytes: [0xFF, 0xFE, 0x69], named: "a.csv")
    }
  }

  @Test func bytesAtRandomAreNotTakenForText() {
    var random = SeededRandom(seed: 7)
    for _ in 0..<200 {
      let bytes = (0..<64).map { _ in UInt8.random(in: 0...255, using: &random) }
      let utf16 = try? TextEncoding.withoutMark(bytes, source: "x")
      let windows = try? TextEncoding.ifPersian(bytes, source: "x")
      #expect(utf16 == nil && windows == nil)
    }
  }
}
