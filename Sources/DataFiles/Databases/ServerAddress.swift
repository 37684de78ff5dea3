/// Addresses of database servers, which may hold a password.
public enum ServerAddress {
  /// Whether a source is a server and no file.
  public static func isServer(_ path: String) -> Bool {
    schemes.contains { path.utf8.starts(with: $0) }
  }

  /// A text in which no address has a password: it and the mark before it are left out.
  public static func withoutPasswords(_ text: String) -> String {
    redacted(text) { _ in [] }
  }

  /// The same, an asterisk for each byte of a password, so that places in the text stay the same.
  public static func withPasswordsCovered(_ text: String) -> String {
    redacted(text) { hidden in
      hidden.map { $0 == colon || $0 == equals ? $0 : UInt8(ascii: "*") }
    }
  }

  private static let schemes = ["postgres://", "postgresql://"].map { Array($0.utf8) }
  private static let colon = UInt8(ascii: ":")
  private static let equals = UInt8(ascii: "=")

  private static func redacted(_ text: String, _ cover: (ArraySlice<UInt8>) -> [UInt8]) -> String {
    // Most texts hold no address, and there are many of them.
    guard text.utf8.contains(colon) else { return text }
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "p") || bytes[index] == UInt8(ascii: "P"),
        let scheme = schemes.first(where: { begins(bytes[index...], with: $0) })
      else {
        result.append(bytes[index])
        index += 1
        continue
      }
      let end = self.end(ofAddressAt: index, in: bytes)
      var done = index
      for hidden in secrets(in: bytes, from: index + scheme.count, to: end) {
        result += bytes[done..<hidden.lowerBound]
        result += cover(bytes[hidden])
        done = hidden.upperBound
      }
      result += bytes[done..<end]
      index = end
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Whether text begins with small ASCII letters, in any case.
  private static func begins(_ bytes: ArraySlice<UInt8>, with word: [UInt8]) -> Bool {
    bytes.count >= word.count
      && zip(bytes, word).allSatisfy { $0 == $1 || (0x41...0x5A).contains($0) && $0 + 32 == $1 }
  }

  /// Where an address ends: at the quote that closes it, else at a blank or a quote.
  private static func end(ofAddressAt start: Int, in bytes: [UInt8]) -> Int {
    let quotes = Set("\"'`".utf8)
    if start > 0, quotes.contains(bytes[start - 1]) {
      return bytes[start...].firstIndex { $0 == bytes[start - 1] || $0 == 0x0A } ?? bytes.count
    }
    return bytes[start...].firstIndex { $0 <= 0x20 || quotes.contains($0) } ?? bytes.count
  }

  /// What must not be shown of one address: from the first colon to the last `@`, what stands in
  /// the place of a port and is none, and the values of parameters that are passwords.
  private static func secrets(in bytes: [UInt8], from start: Int, to end: Int) -> [Range<Int>] {
    let part = bytes[start..<end]
    var found: [Range<Int>] = []
    let at = part.lastIndex(of: UInt8(ascii: "@"))
    if let at {
      if let colon = part[..<at].firstIndex(of: colon) { found.append(colon..<at) }
    } else {
      let host = part.prefix { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") }
      let name = host.lastIndex(of: UInt8(ascii: "]")) ?? host.startIndex
      if let colon = host[name...].firstIndex(of: colon),
        !host[(colon + 1)...].allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x2C })
      {
        found.append(colon..<host.endIndex)
      }
    }
    let word = Array("password=".utf8)
    var index = found.last?.upperBound ?? start
    while index < end {
      if begins(bytes[index..<end], with: word) {
        let stop = bytes[index..<end].firstIndex(of: UInt8(ascii: "&")) ?? end
        found.append((index + word.count - 1)..<stop)
        index = stop
      } else {
        index += 1
      }
    }
    return found
  }
}
