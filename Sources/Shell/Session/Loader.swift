import AgencyModel
import CommandLanguage
import DataFiles
import Synchronization

/// Reads data once and remembers it, so that rehearsing a script and running it read the same.
final class Loader: Sendable {
  private struct Key: Hashable {
    let path: String
    let kind: TableKind?
    let mapping: [String]
    let part: SourcePart?
  }

  private struct Memory {
    var loads: [Key: (data: LoadedData, stamp: FileStamp)] = [:]
    var input: [UInt8]?
  }

  private let memory = Mutex(Memory())

  func load(
    path: String, as kind: TableKind?, mapping: [(field: String, column: String)],
    part: SourcePart? = nil, isRehearsal: Bool, watch: LoadWatch = LoadWatch()
  ) throws(DataFileError) -> LoadedData {
    let key = Key(
      path: path, kind: kind, mapping: mapping.map { "\($0.field)\u{1F}\($0.column)" },
      part: part)
    // What a rehearsal read is used up by the run; a second load in one session reads anew.
    if let known = memory.withLock({
      isRehearsal ? $0.loads[key] : $0.loads.removeValue(forKey: key)
    }) {
      // The script itself may have written the file since.
      if known.stamp == FileStamp(of: path) { return known.data }
    }
    let stamp = FileStamp(of: path)
    let loaded: LoadedData
    if path == "-" {
      loaded = try DataReader.read(
        bytes: try inputBytes(watch), named: "standard input", as: kind, mapping: mapping,
        part: part,
        watch: watch)
    } else {
      loaded = try DataReader.read(
        path: path, as: kind, mapping: mapping, part: part, watch: watch)
    }
    if isRehearsal { memory.withLock { $0.loads[key] = (loaded, stamp) } }
    return loaded
  }

  /// All of standard input; it can be asked for again.
  private func inputBytes(_ watch: LoadWatch) throws(DataFileError) -> [UInt8] {
    if let bytes = memory.withLock({ $0.input }) { return bytes }
    do throws(FileError) {
      let bytes = try SafeFile.read(descriptor: 0, named: "standard input") { done, total in
        watch.report(
          LoadProgress(.reading, of: "standard input", .bytes, done: done, total: total))
        return !watch.isInterrupted()
      }
      memory.withLock { $0.input = bytes }
      return bytes
    } catch {
      throw .file(error)
    }
  }
}
