import Glibc
import Synchronization

/// Bytes on their way into an open file, with a reason where they do not arrive.
///
/// Every byte that the program itself puts into a file goes through here, so that a test can have
/// any of them fail. What SQLite writes, and the maker of workbooks, does not: there the system is
/// made to fail instead.
public struct FileWriter {
  public let descriptor: Int32

  public init(_ descriptor: Int32) { self.descriptor = descriptor }

  /// Writes all bytes; the error number, or 0. Where it fails, some of them may be written.
  public func write(_ bytes: [UInt8]) -> Int32 {
    guard let fault = WriteFault.present else { return writeAll(bytes) }
    let part = fault.allowed(bytes.count)
    let code = writeAll(Array(bytes.prefix(part)))
    return code != 0 || part == bytes.count ? code : fault.code
  }

  /// Waits until what was written has reached the disk; the error number, or 0.
  public func sync() -> Int32 {
    if let fault = WriteFault.present, fault.isUp { return fault.code }
    while fdatasync(descriptor) != 0 {
      // A pipe or a device cannot be waited for, and keeps nothing.
      if errno == EINVAL || errno == EROFS { return 0 }
      if errno != EINTR { return errno }
    }
    return 0
  }

  private func writeAll(_ bytes: [UInt8]) -> Int32 {
    bytes.withUnsafeBytes { buffer -> Int32 in
      guard let base = buffer.baseAddress else { return 0 }
      var done = 0
      while done < buffer.count {
        let written = Glibc.write(descriptor, base + done, min(buffer.count - done, 1 << 30))
        if written > 0 {
          done += written
        } else if written < 0, errno == EAGAIN {
          var wanted = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
          _ = poll(&wanted, 1, -1)
        } else if written < 0, errno != EINTR {
          return errno
        }
      }
      return 0
    }
  }
}

/// A disk that fails after some bytes, for tests.
public final class WriteFault: @unchecked Sendable {
  /// How many faults hold; without one a write asks nothing further.
  private static let count = Atomic<Int>(0)
  private static let faults = Mutex<[pthread_t: WriteFault]>([:])

  /// The error number of a write that does not fit.
  public let code: Int32
  private var room: Int

  /// - Parameter room: How many bytes can still be written.
  public init(after room: Int, code: Int32) { (self.room, self.code) = (room, code) }

  /// Does something while the disk fails for this thread.
  ///
  /// Not a task's own value, which would bring the library of concurrency into every start.
  public func during<Result>(_ action: () throws -> Result) rethrows -> Result {
    Self.faults.withLock { $0[pthread_self()] = self }
    Self.count.add(1, ordering: .relaxed)
    defer {
      Self.count.subtract(1, ordering: .relaxed)
      _ = Self.faults.withLock { $0.removeValue(forKey: pthread_self()) }
    }
    return try action()
  }

  /// What holds for the writes of this thread; `nil` leaves the disk as it is.
  fileprivate static var present: WriteFault? {
    guard count.load(ordering: .relaxed) > 0 else { return nil }
    return faults.withLock { $0[pthread_self()] }
  }

  /// Gives the disk room again.
  public func end() { room = .max }

  /// Whether a byte more would fail.
  fileprivate var isUp: Bool { room == 0 }

  fileprivate func allowed(_ count: Int) -> Int {
    let part = min(count, room)
    if room != .max { room -= part }
    return part
  }
}
