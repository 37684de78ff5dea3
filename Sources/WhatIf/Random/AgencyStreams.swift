/// The number by which an agency is told from others in a simulation: a hash of its id, so that its
/// luck stays with it when agencies are added, dropped or put in another order.
///
/// FNV-1a of the id's bytes, 64 bits folded to 32. Where two ids meet, the later one is hashed on
/// until it is alone, since agencies of one number would share their luck.
/// Source: docs/methods/random-streams.md.
enum AgencyStreams {
  /// - Complexity: Linear in the bytes of all ids.
  static func streams(of ids: [String]) -> [UInt32] {
    var taken = Set<UInt32>(minimumCapacity: ids.count)
    return ids.map { id in
      var hash: UInt64 = 0xcbf2_9ce4_8422_2325
      for byte in id.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
      var stream = UInt32(truncatingIfNeeded: hash ^ hash >> 32)
      while !taken.insert(stream).inserted {
        hash = (hash ^ 0xff) &* 0x100_0000_01b3
        stream = UInt32(truncatingIfNeeded: hash ^ hash >> 32)
      }
      return stream
    }
  }
}
