import Synchronization

/// A hash table from words to codes; the words themselves stand elsewhere.
struct WordPlaces: Sendable {
  /// A power of two of places, each 0 or the upper half of a word's hash with its code below.
  private var places: [UInt64] = []

  var isEmpty: Bool { places.isEmpty }

  /// The code of the word with this hash that `isSame` is true of.
  func code(of hash: UInt64, isSame: (Int) -> Bool) -> UInt32? {
    places.isEmpty ? nil : code(at: place(of: hash, isSame: isSame))
  }

  func code(at place: Int) -> UInt32? {
    places[place] == 0 ? nil : UInt32(truncatingIfNeeded: places[place])
  }

  /// The place that has the word, or the free one where it belongs; there must be room.
  func place(of hash: UInt64, isSame: (Int) -> Bool) -> Int {
    let mask = places.count - 1
    var place = Int(truncatingIfNeeded: hash >> 32) & mask
    while places[place] != 0 {
      if (places[place] ^ hash) & Self.upperHalf == 0,
        isSame(Int(places[place] & ~Self.upperHalf))
      {
        return place
      }
      place = (place + 1) & mask
    }
    return place
  }

  mutating func put(_ code: UInt32, _ hash: UInt64, at place: Int) {
    places[place] = hash & Self.upperHalf | UInt64(code)
  }

  /// Keeps at least half of the places free when so many words have been put.
  mutating func makeRoom(for words: Int) {
    guard 2 * words >= places.count else { return }
    var size = max(16, 2 * places.count)
    while 2 * words >= size { size *= 2 }
    let old = places
    places = [UInt64](repeating: 0, count: size)
    let mask = size - 1
    for entry in old where entry != 0 {
      var place = Int(entry >> 32) & mask
      while places[place] != 0 { place = (place + 1) & mask }
      places[place] = entry
    }
  }

  private static let upperHalf: UInt64 = 0xFFFF_FFFF_0000_0000
  /// Another one in every process, so that nobody can prepare words that collide.
  private static let seed = UInt64.random(in: .min ... .max)
  private static let odd: UInt64 = 0x9E37_79B9_7F4A_7C15

  static func hash(_ word: UnsafeBufferPointer<UInt8>) -> UInt64 {
    let raw = UnsafeRawBufferPointer(word)
    var hash = seed ^ UInt64(truncatingIfNeeded: word.count) &* odd
    var index = 0
    while index + 8 <= raw.count {
      hash = (hash ^ raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)) &* odd
      hash ^= hash >> 29
      index += 8
    }
    var tail: UInt64 = 0
    while index < raw.count {
      tail = tail << 8 | UInt64(raw[index])
      index += 1
    }
    hash = (hash ^ tail) &* odd
    hash ^= hash >> 32
    hash = hash &* odd
    return hash ^ hash >> 29
  }
}

/// The places of a column's words, found when words are looked for.
///
/// The first few words are looked for one by one, which takes a few milliseconds for a million; only
/// where more are asked for are all places found, which takes a hundred. Copies of a column share
/// them; a column whose words change takes new ones.
final class LaterPlaces: Sendable {
  private struct State {
    /// With the number of words that were there.
    var known: (places: WordPlaces, words: Int)?
    var scans = 0
  }

  private let state = Mutex(State())

  /// How many words are looked for without places.
  private static let mostScans = 8

  func code(
    of word: UnsafeBufferPointer<UInt8>, _ hash: UInt64, in text: CodedText
  ) -> UInt32? {
    let places: WordPlaces? = state.withLock { state in
      if state.known?.words != text.wordCount {
        state.known = nil
        if state.scans < Self.mostScans {
          state.scans += 1
        } else {
          state.known = (text.allPlaces(), text.wordCount)
        }
      }
      return state.known?.places
    }
    guard let places else { return text.code(scanningFor: word) }
    return places.code(of: hash) { text.has(word, at: $0) }
  }
}
