import CZip

/// Whether a workbook that was just written is whole.
///
/// The library writes each sheet to a file of its own first and does not tell when that fails, as
/// where no space is left for temporary files: the workbook then has fewer rows than were given.
enum WholeWorkbook {
  /// Looks whether every part of sheets and shared texts ends as it must; true where the library
  /// that reads archives is not installed, and nothing can be told.
  static func check(_ path: String, sheets: Int) -> Bool {
    guard wnd_zip_available() != 0 else { return true }
    do throws(FileError) {
      let bytes = try SafeFile.read(path)
      do throws(DataFileError) {
        let archive = try ZipArchive(bytes, source: path, limit: .max)
        for number in 1...max(1, sheets) {
          guard try ends(archive, "xl/worksheets/sheet\(number).xml", with: "</worksheet>") else {
            return false
          }
        }
        let texts = "xl/sharedStrings.xml"
        return archive.has(texts) ? try ends(archive, texts, with: "</sst>") : true
      } catch {
        return false
      }
    } catch {
      return false
    }
  }

  private static func ends(
    _ archive: ZipArchive, _ part: String, with ending: String
  ) throws(DataFileError) -> Bool {
    var tail: [UInt8] = []
    try archive.read(part) { bytes, _ in
      tail += bytes.suffix(64)
      tail = Array(tail.suffix(64))
      return true
    }
    while let last = tail.last, last <= 0x20 { tail.removeLast() }
    return tail.suffix(ending.utf8.count).elementsEqual(ending.utf8)
  }
}
