import Answers
import DataFiles
import Glibc
import Synchronization
import Wording

/// One line that tells how far a long read is, redrawn in place and taken away at its end.
///
/// It may be told from several threads; none ever waits for another that draws.
final class ProgressLine: Sendable {
  /// Seconds before a read is long enough to speak of.
  static let patience = 1.0
  /// Seconds between two drawings, at the least.
  static let pace = 0.1

  private struct State {
    /// When the read began, and its present step.
    var begun: Double?
    var stepBegun = 0.0
    var last: LoadProgress?
    var drawn = -Double.infinity
    var isShown = false
  }

  private let state = Mutex(State())
  private let now: @Sendable () -> Double
  private let width: @Sendable () -> Int
  private let write: @Sendable (String) -> Void

  /// - Parameters:
  ///   - now: Seconds on a clock that nobody sets.
  ///   - width: The columns of the terminal.
  ///   - write: Writes to the terminal.
  init(
    now: @escaping @Sendable () -> Double = ProgressLine.clock,
    width: @escaping @Sendable () -> Int = ProgressLine.columns,
    write: @escaping @Sendable (String) -> Void = StandardStreams.complain
  ) {
    (self.now, self.width, self.write) = (now, width, write)
  }

  /// Takes in how far the read is, and draws it when it is time to; `nil` ends the read.
  func show(_ progress: LoadProgress?) {
    guard let progress else {
      let wasShown = state.withLock { state in
        defer { state = State() }
        return state.isShown
      }
      if wasShown { write(Self.erasing) }
      return
    }
    _ = state.withLockIfAvailable { state in take(progress, &state) }
  }

  private func take(_ progress: LoadProgress, _ state: inout State) {
    let time = now()
    let begun = state.begun ?? time
    state.begun = begun
    if progress.step != .waiting || state.last == nil {
      let isSameStep = state.last?.step == progress.step && state.last?.source == progress.source
      if !isSameStep { state.stepBegun = time }
      state.last = progress
    }
    guard time - begun >= Self.patience, time - state.drawn >= Self.pace, let last = state.last
    else { return }
    state.drawn = time
    let line = Self.line(last, seconds: time - state.stepBegun, width: width() - 1)
    guard !line.isEmpty else { return }
    state.isShown = true
    write("\r" + line + Self.clearing)
  }

  private static let clearing = "\u{1B}[K"
  private static let erasing = "\r\u{1B}[K"

  // MARK: Words

  /// The line for a step that has gone on for some seconds; without the source where the terminal
  /// is too narrow, and empty where even that does not fit.
  static func line(_ progress: LoadProgress, seconds: Double, width: Int) -> String {
    let name = TextWidth.truncated(DisplayText.escaped(shortName(progress.source)), toWidth: 40)
    let figures = figures(progress, seconds: seconds)
    let verb =
      switch progress.step {
      case .reading: "reading \(name)"
      case .unpacking: "unpacking \(name)"
      case .takingRows: "taking the rows of \(name)"
      case .waiting: "waiting for \(name)"
      }
    let parts = [[verb] + figures, figures, Array(figures.prefix(1))]
    for part in parts where !part.isEmpty {
      let line =
        "  "
        + (part.count == figures.count + 1 && !figures.isEmpty
          ? part[0] + ": " + part.dropFirst().joined(separator: ", ")
          : part.joined(separator: ", "))
      if TextWidth.of(line) <= width { return line }
    }
    return ""
  }

  /// How much, how fast, and how long it will still take, as far as each is known.
  private static func figures(_ progress: LoadProgress, seconds: Double) -> [String] {
    guard progress.step != .waiting else { return [] }
    var amount = self.amount(progress.done, progress.unit)
    if let total = progress.total {
      let done = progress.unit == .rows ? CountText.spelled(progress.done) : amount
      amount = done + " of " + self.amount(total, progress.unit)
    }
    guard seconds > 0, progress.done > 0 else { return [amount] }
    let rate = Double(progress.done) / seconds
    var figures = [amount, self.amount(Int(exactly: rate.rounded()) ?? .max, progress.unit) + "/s"]
    if let total = progress.total, total > progress.done {
      figures.append(duration(Double(total - progress.done) / rate) + " left")
    }
    return figures
  }

  private static func amount(_ count: Int, _ unit: LoadProgress.Unit) -> String {
    switch unit {
    case .rows: return FigureText.counted(count, "row").english
    case .bytes:
      let (whole, rest) = count.quotientAndRemainder(dividingBy: 1_000_000)
      return "\(CountText.spelled(whole)).\(rest / 100_000) MB"
    }
  }

  /// Rounded up: what is said to be over in a second is not over already.
  private static func duration(_ seconds: Double) -> String {
    let whole = Int(exactly: min(seconds, 1e9).rounded(.up)) ?? 0
    if whole < 60 { return "\(whole) s" }
    if whole < 3_600 { return "\(whole / 60) min \(whole % 60) s" }
    return "\(CountText.spelled(whole / 3_600)) h \(whole / 60 % 60) min"
  }

  /// A file's own name without its folders; the address of a server whole.
  private static func shortName(_ source: String) -> String {
    guard !ServerAddress.isServer(source), let slash = source.utf8.lastIndex(of: UInt8(ascii: "/"))
    else { return source }
    return String(source[source.index(after: slash)...])
  }

  // MARK: The terminal

  private static let clock: @Sendable () -> Double = {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  private static let columns: @Sendable () -> Int = {
    var size = winsize()
    guard ioctl(2, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }
}
