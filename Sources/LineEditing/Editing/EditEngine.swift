import CEdit
import CLibEdit
import Glibc

/// What an engine asks of its host while a line is read.
protocol EditEngineHost: AnyObject {
  /// The next scalar for libedit, or `nil` at the end of the input.
  func nextScalar() -> UInt32?

  /// Carries a command out; it may be one of vi's command map.
  func run(_ command: EditCommand, amongViCommands: Bool) -> CommandResult
}

/// libedit without its display: key maps and editing commands.
///
/// It believes in a terminal of its own, as tall as the line could ever need, since its drawing
/// fails when a line is taller than the window. It knows no line breaks, so that the height hangs
/// on nothing but the size of its buffers: a break stands there as a return, which is a blank too.
final class EditEngine {
  /// The longest line, in scalars.
  static let mostScalars = 200_000

  /// The longest text that one key can insert beyond what the line held before: a macro of a
  /// person's `.editrc`.
  static let mostTyped = 256

  private static let lineBreak = wchar_t(0x0D)

  private let engine: OpaquePointer
  private let line: OpaquePointer
  private let relay: Relay

  /// The size of libedit's buffers, in scalars, and the two it leaves unused. It begins so large
  /// (`EL_BUFSIZ`) and grows by the rule of ``grow(for:)`` (`ch_enlargebufs`).
  private var size = 1_024
  private static let unused = 2

  /// How long the line was at its longest: what libedit may have cut and put back is no longer.
  private var longest = 0

  /// Whether libedit's buffers moved since it was last asked. A vi command that awaits its motion
  /// remembers a place in the old ones, and must be given up.
  private(set) var hasMoved = false

  init() throws(LineEditorError) {
    let relay = Relay()
    let context = Unmanaged.passUnretained(relay).toOpaque()
    guard let engine = cedit_open(context, Relay.read, Relay.run) else {
      throw .engineUnavailable
    }
    self.relay = relay
    self.engine = engine
    line = cedit_line(engine)
    for command in EditCommand.allCases {
      _ = cedit_add(engine, command.rawValue, command.name)
      _ = cedit_add(engine, command.rawValue + EditCommand.viOffset, command.viName)
    }
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
    bind(KeyBindings.codesForLibedit)
    bind(KeyBindings.codesForLibedit, alternate: true)
    bind(KeyBindings.everywhere)
    bind(KeyBindings.everywhere, alternate: true)
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

  private func bind(_ bindings: [(keys: String, command: EditCommand)], alternate: Bool = false) {
    bind(
      bindings.map { ($0.keys, alternate ? $0.command.viName : $0.command.name) },
      alternate: alternate)
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
    var text = edited.scalars
    text.replaceSubrange(range, with: scalars)
    guard text.count <= Self.mostScalars else { return false }
    store(text)
    moveCursor(to: range.lowerBound + scalars.count)
    return true
  }

  /// Makes ready for a key that libedit may act on in its own way: whatever it does, neither its
  /// buffers nor its screen will be too small.
  func prepareForKey() {
    let text = edited
    longest = max(longest, text.scalars.count)
    // In vi's command map the end of an empty line is one step before its beginning.
    moveCursor(to: text.cursor)
    guard text.scalars.count + longest + Self.mostTyped >= room || holdsRawBreak else { return }
    store(text.scalars)
    moveCursor(to: text.cursor)
  }

  /// Tells whether libedit's buffers moved since this was last asked.
  func takeHasMoved() -> Bool {
    defer { hasMoved = false }
    return hasMoved
  }

  // MARK: Room

  private var room: Int { size - Self.unused }

  /// Whether one of libedit's own commands put a line break in.
  private var holdsRawBreak: Bool {
    guard let info = el_wline(line)?.pointee, let start = info.buffer else { return false }
    return UnsafeBufferPointer(start: start, count: max(0, info.lastchar - start)).contains(0x0A)
  }

  /// Makes this the whole line. libedit's own way to take text out would put it among what was
  /// cut, so the line is written anew, except when nothing remains of it.
  private func store(_ scalars: [Unicode.Scalar]) {
    longest = max(longest, scalars.count)
    grow(for: scalars.count + longest + Self.mostTyped)
    guard !scalars.isEmpty else {
      let count = edited.scalars.count
      moveCursor(to: count)
      el_deletestr(line, Int32(clamping: count))
      return
    }
    el_wreplacestr(line, scalars.map { $0 == "\n" ? Self.lineBreak : wchar_t($0.value) } + [0])
  }

  /// Has libedit's buffers hold so many scalars, and its screen all that the buffers could hold;
  /// the line is lost when that makes them move.
  private func grow(for count: Int) {
    guard count >= room else { return }
    var next = 2 * size
    if count > size { while next - size < count { next *= 2 } }
    // A scalar that cannot be shown takes up to eight of the 256 columns.
    _ = cedit_grow(engine, UInt16(clamping: 8 * next / 256 + 16))
    guard el_wreplacestr(line, [wchar_t](repeating: 0x20, count: count) + [0]) == 0 else { return }
    size = next
    hasMoved = true
  }

  private static func scalars(_ wide: UnsafeBufferPointer<wchar_t>) -> [Unicode.Scalar] {
    wide.map { $0 == lineBreak ? "\n" : Unicode.Scalar(UInt32(bitPattern: $0)) ?? "\u{FFFD}" }
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
    let isVi = number >= EditCommand.viOffset
    guard let context,
      let command = EditCommand(rawValue: isVi ? number - EditCommand.viOffset : number)
    else { return CommandResult.goOn.rawValue }
    let relay = Unmanaged<Relay>.fromOpaque(context).takeUnretainedValue()
    return (relay.host?.run(command, amongViCommands: isVi) ?? .done).rawValue
  }
}
