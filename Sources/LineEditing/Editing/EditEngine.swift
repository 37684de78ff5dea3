import CEdit
import CLibEdit
import Glibc

/// What an engine asks of its host while a line is read.
protocol EditEngineHost: AnyObject {
  /// The next scalar for libedit, or `nil` at the end of the input.
  func nextScalar() -> UInt32?

  /// Carries a command out.
  func run(_ command: EditCommand) -> CommandResult
}

/// libedit without its display: key maps, editing commands and the kill buffer.
///
/// It believes in a terminal of its own, as tall as the line could ever need, since its drawing
/// fails when a line is taller than the window.
final class EditEngine {
  /// The longest line, in scalars and in line breaks.
  static let mostScalars = 200_000
  static let mostLines = 4_000

  private let engine: OpaquePointer
  private let line: OpaquePointer
  private let relay: Relay
  private var capacity = 0

  init() throws(LineEditorError) {
    let relay = Relay()
    let context = Unmanaged.passUnretained(relay).toOpaque()
    guard let engine = cedit_open(context, Relay.read, Relay.run) else {
      throw .engineUnavailable
    }
    self.relay = relay
    self.engine = engine
    line = cedit_line(engine)
    reserve(scalars: 2_048)
    for command in EditCommand.allCases { _ = cedit_add(engine, command.rawValue, command.name) }
  }

  deinit { cedit_close(engine) }

  /// Who is asked for keys and runs commands; held weakly.
  var host: (any EditEngineHost)? {
    get { relay.host }
    set { relay.host = newValue }
  }

  /// Binds the keys, a person's own bindings last.
  func bind(_ bindings: EditRC) {
    if bindings.usesVi { _ = cedit_use_map(engine, "vi") }
    for binding in KeyBindings.everywhere {
      _ = cedit_bind(engine, binding.keys, binding.command, false)
      _ = cedit_bind(engine, binding.keys, binding.command, true)
    }
    bind(KeyBindings.inserting)
    if bindings.usesVi {
      bind(KeyBindings.viCommands, alternate: true)
      // ESC typed by hand comes as the Escape key's code.
      let escape = "\\" + String(KeyBindings.code(of: .escape), radix: 8)
      _ = cedit_bind(engine, escape, "vi-command-mode", false)
    } else {
      bind(KeyBindings.emacs)
    }
    for line in bindings.lines { _ = cedit_bind_line(engine, line) }
  }

  private func bind(_ bindings: [(keys: String, command: String)], alternate: Bool = false) {
    for binding in bindings { _ = cedit_bind(engine, binding.keys, binding.command, alternate) }
  }

  /// Reads one line; the host ends it. Gives the text, or `nil` at the end of the input.
  func readLine() -> String? {
    var count: Int32 = 0
    guard let start = el_wgets(line, &count), count > 0 else { return nil }
    let scalars = Self.scalars(UnsafeBufferPointer(start: start, count: Int(count)))
    return EditedText.string(scalars.last == "\n" ? scalars.dropLast() : scalars[...])
  }

  /// The line as it is.
  var edited: EditedText {
    guard let info = el_wline(line)?.pointee, let start = info.buffer else { return EditedText() }
    let count = max(0, info.lastchar - start)
    let scalars = Self.scalars(UnsafeBufferPointer(start: start, count: count))
    return EditedText(scalars: scalars, cursor: min(max(0, info.cursor - start), count))
  }

  /// Moves the cursor to a scalar's index.
  func moveCursor(to index: Int) {
    guard let info = el_wline(line)?.pointee else { return }
    el_cursor(line, Int32(clamping: index - (info.cursor - info.buffer)))
  }

  /// Puts other scalars in the place of some, the cursor behind them; false when it grows too long.
  @discardableResult
  func replace(_ range: Range<Int>, with scalars: [Unicode.Scalar]) -> Bool {
    guard makeRoom(adding: scalars) else { return false }
    moveCursor(to: range.upperBound)
    if !range.isEmpty { el_deletestr(line, Int32(clamping: range.count)) }
    guard !scalars.isEmpty else { return true }
    let wide = scalars.map { wchar_t(bitPattern: $0.value) } + [0]
    return el_winsertstr(line, wide) == 0
  }

  /// Gives libedit scalars to read before it asks the host.
  func push(_ codes: [UInt32]) {
    el_wpush(line, codes.map { wchar_t(bitPattern: $0) } + [0])
  }

  /// Whether the line may become so much longer; libedit's screen and buffers are made to fit.
  func makeRoom(adding scalars: [Unicode.Scalar]) -> Bool {
    let present = edited.scalars
    let count = present.count + scalars.count
    let breaks = (present + scalars).count { $0 == "\n" }
    guard count <= Self.mostScalars, breaks <= Self.mostLines else { return false }
    // One key at most doubles a line, by putting back what was cut; a control takes two columns.
    _ = cedit_grow(engine, UInt16(clamping: breaks * 2 + 8 * count / 256 + 16))
    reserve(scalars: count * 3)
    return true
  }

  /// Has libedit's buffers hold so many; putting back what was cut does not enlarge them.
  private func reserve(scalars count: Int) {
    guard count > capacity else { return }
    capacity = max(2 * capacity, count)
    let before = edited
    let missing = capacity - before.scalars.count
    let padding = [wchar_t](repeating: 0x20, count: missing) + [0]
    moveCursor(to: before.scalars.count)
    guard el_winsertstr(line, padding) == 0 else { return }
    el_deletestr(line, Int32(clamping: missing))
    moveCursor(to: before.cursor)
  }

  private static func scalars(_ wide: UnsafeBufferPointer<wchar_t>) -> [Unicode.Scalar] {
    wide.map { Unicode.Scalar(UInt32(bitPattern: $0)) ?? "\u{FFFD}" }
  }
}

/// What libedit's C functions reach the host through.
private final class Relay {
  weak var host: (any EditEngineHost)?

  static let read: cedit_reader = { context, scalar in
    guard let context, let scalar else { return 0 }
    let relay = Unmanaged<Relay>.fromOpaque(context).takeUnretainedValue()
    guard let next = relay.host?.nextScalar() else { return 0 }
    scalar.pointee = wchar_t(bitPattern: next)
    return 1
  }

  static let run: cedit_command = { context, number in
    guard let context, let command = EditCommand(rawValue: number) else {
      return CommandResult.goOn.rawValue
    }
    let relay = Unmanaged<Relay>.fromOpaque(context).takeUnretainedValue()
    return (relay.host?.run(command) ?? .done).rawValue
  }
}
