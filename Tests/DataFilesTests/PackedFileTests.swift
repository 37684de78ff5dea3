import AgencyModel
import TestSupport
import Testing
import Wording

@testable import DataFiles

@Suite struct PackedFileTests {
  static let names = ["agencies.csv.gz", "agencies.csv.zst", "halves.csv.gz", "halves.csv.zst"]

  @Test(arguments: names) func holdsTheSameTable(_ name: String) throws {
    let plain = try DataReader.read(path: Fixture.path("agencies.csv"))
    let packed = try DataReader.read(path: Fixture.path(name))
    #expect(Fixture.shown(packed) == Fixture.shown(plain))
    #expect(packed.taken == 3)
    #expect(packed.tables.first?.source == Fixture.path(name))
  }

  @Test func theInnerNameTellsTheKind() throws {
    let folder = TemporaryFolder()
    folder.put("day\n1401-09-30\n", as: "deadlines.csv")
    let text = "id,agency,title\ns,a,t\n"
    let loaded = try DataReader.read(bytes: Self.gzip(Array(text.utf8)), named: "services.csv.gz")
    #expect(loaded.tables.map(\.kind) == [.services])
    folder.put(Self.gzip(Array("id,sector\na,bank\n".utf8)), as: "Agencies.CSV.GZ")
    folder.put(Self.gzip(Array("day\n1401-10-30\n".utf8)), as: "x.txt.gz")
    let all = try DataReader.read(path: folder.path)
    #expect(all.tables.map(\.kind) == [.agencies])
    #expect(all.window?.deadlines.count == 1)
    folder.put(Self.gzip(Array("day\n1401-10-30\n".utf8)), as: "deadlines.csv.gz")
    let deadline = try DataReader.read(path: folder.file("deadlines.csv.gz"))
    #expect(deadline.window?.deadlines.map { $0.day.solarHijriNumbers } == ["1401-10-30"])
  }

  @Test(arguments: ["t.tsv", "t.tsv.gz", "T.TSV.GZ"])
  func theInnerNamePrefersTabs(_ name: String) throws {
    let text = Array("a,b\tc\n1,2\t3\n".utf8)
    let bytes = name.count > 5 ? Self.gzip(text) : text
    let error = #expect(throws: DataFileError.self) {
      try DataReader.read(bytes: bytes, named: name)
    }
    #expect(error?.message.english.hasSuffix("(columns: a,b, c)") == true)
  }

  @Test func findingsNameTheLineInside() throws {
    let text = "id,sector,services\na,bank,x\n"
    let loaded = try DataReader.read(bytes: Self.gzip(Array(text.utf8)), named: "a.csv.gz")
    #expect(loaded.findings.map(\.source) == ["a.csv.gz"])
    #expect(loaded.findings.first?.line == 2)
    #expect(loaded.findings.first?.column == 8)
  }

  @Test(arguments: names) func everyCutIsRefused(_ name: String) throws {
    let bytes = try Fixture.bytes(name)
    let whole = try unpack(bytes)
    for count in 4..<bytes.count {
      guard let cut = try? unpack(Array(bytes[..<count])) else { continue }
      // What ends at the border of two members is whole.
      #expect(name.hasPrefix("halves") && cut.count < whole.count && whole.starts(with: cut))
    }
  }

  @Test(arguments: names) func everyFlippedByteIsRefusedOrHarmless(_ name: String) throws {
    let bytes = try Fixture.bytes(name)
    let whole = try unpack(bytes)
    var refused = 0
    for index in 4..<bytes.count {
      var damaged = bytes
      damaged[index] ^= 0x41
      do {
        let unpacked = try unpack(damaged)
        // gzip's header has a time and a system; both formats' sums cover the rest.
        #expect(unpacked == whole)
      } catch {
        refused += 1
      }
    }
    #expect(refused > bytes.count / 2)
  }

  @Test func whatUnpacksToTooMuchIsRefused() throws {
    let bytes = try Fixture.bytes("agencies.csv.gz")
    let packed = try #require(PackedFile(bytes, source: "a.gz"))
    do {
      _ = try packed.unpacked(limit: 100)
      Issue.record("unpacked")
    } catch {
      #expect(error.message.english.contains("more than 100 bytes"))
    }
  }

  @Test func aPackedFileInsideAnotherIsRefused() {
    let twice = Self.gzip(Self.gzip([0x61]))
    do {
      _ = try DataReader.read(bytes: twice, named: "a.gz")
      Issue.record("taken")
    } catch {
      #expect(error.message.english.contains("inside another packed file"))
    }
  }

  private func unpack(_ bytes: [UInt8]) throws(DataFileError) -> [UInt8] {
    guard let packed = PackedFile(bytes, source: "a") else { return [] }
    return try packed.unpacked()
  }

  /// A gzip member that stores up to 65,535 bytes as they are.
  static func gzip(_ bytes: [UInt8]) -> [UInt8] {
    let count = UInt16(truncatingIfNeeded: bytes.count)
    var member: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 1]
    member += ZipFile.little(count)
    member += ZipFile.little(~count)
    member += bytes
    member += ZipFile.little(ZipFile.crc32(bytes))
    member += ZipFile.little(UInt32(truncatingIfNeeded: bytes.count))
    return member
  }
}
