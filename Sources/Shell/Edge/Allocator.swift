import CMalloc

/// How the C library hands out memory.
enum Allocator {
  /// Keeps what an answer needs, arrays of up to a megabyte, for the next one.
  ///
  /// As it comes the C library takes arrays of more than 128 KiB from the system one by one and
  /// gives them back, and half of the time of a weighted forecast goes into clearing their pages.
  /// Columns of a million rows stay with the system, so that loading needs no more memory.
  static func keepSmallArrays() {
    _ = mallopt(M_MMAP_THRESHOLD, 1 << 20)
    _ = mallopt(M_TRIM_THRESHOLD, 16 << 20)
  }
}
