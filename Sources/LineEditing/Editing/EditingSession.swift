import CEdit
import Glibc

/// The editor at work: keys in, libedit's commands and ours, frames out.
final class EditingSession: EditEngineHost {
  let options: LineEditorOptions
  let history: History
  let engine: EditEngine
  var terminal: Terminal
  var keys: KeyReader

  private let signals: Int32
  private let usesVi: Bool
  private var renderer = Renderer()
  private var undo = UndoStack()
  private var handed: [UInt32] = []
  private var prompt = ""
  private var continuation = ""
  private var reading: LineReading?

  /// The text waiting to be pasted, and where the cursor is to go: what a code cannot carry.
  private var pasted: [Unicode.Scalar] = []
  private var target = 0

  /// What was cut last; it stays from one line to the next.
  var cut: [Unicode.Scalar] = []

  var walk = HistoryWalk()

  /// Whether another program wrote last, and may have left the cursor within a row.
  var mayStandWithinRow = false

  init(
    options: LineEditorOptions, history: History, terminal: Terminal
  ) throws(LineEditorError) {
    cedit_use_utf8()
    self.options = options
    self.history = history
    self.terminal = terminal
    let bindings = EditRC(options.bindingsFile.flatMap { TextFile.contents(of: $0) } ?? "")
    usesVi = bindings.usesVi
    signals = cedit_signal_descriptor()
    keys = KeyReader(descriptor: terminal.input, signals: signals)
    engine = try EditEngine()
    engine.host = self
    engine.bind(bindings)
  }

  deinit {
    if signals >= 0 { close(signals) }
  }

  /// Reads one statement.
  func read(prompt: String, continuation: String) -> LineReading {
    self.prompt = prompt
    self.continuation = continuation
    reading = nil
    handed = []
    history.refresh()
    walk = HistoryWalk()
    undo = UndoStack()
    renderer.forget()
    var before = sigset_t()
    cedit_block_signals(&before)
    terminal.beginEditing()
    if mayStandWithinRow {
      terminal.write(Renderer.freshRow(in: terminal.size))
      mayStandWithinRow = false
    }
    let text = engine.readLine()
    options.beforeRunning()
    if case .terminated? = reading { terminal.restore() } else { terminal.beginRunning() }
    cedit_restore_signals(&before)
    if let reading { return reading }
    // A command of libedit itself ended the line: a person bound it.
    guard let text else { return .end }
    terminal.write(renderer.leave())
    return .line(Self.cleaned(text))
  }

  /// Ends the reading; the line stays on the screen as it is.
  func finish(_ reading: LineReading, mark: String = "") -> CommandResult {
    engine.moveCursor(to: engine.edited.scalars.count)
    draw(ghost: false)
    terminal.write(mark + renderer.leave())
    self.reading = reading
    // An empty line would be taken for the end of the input.
    engine.replace(engine.edited.scalars.count..<engine.edited.scalars.count, with: ["\n"])
    return .done
  }

  /// The text without codes that a command of libedit may have taken for characters.
  static func cleaned(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { KeyBindings.codes.contains($0.value) }) else {
      return text
    }
    return String(text.unicodeScalars.filter { !KeyBindings.codes.contains($0.value) })
  }

  // MARK: Keys

  func nextScalar() -> UInt32? {
    if !handed.isEmpty { return handed.removeFirst() }
    if engine.edited.scalars.count > EditEngine.mostScalars {
      // A command of libedit itself made it too long.
      terminal.write("\u{07}")
      set(undo.latest)
    }
    undo.note(engine.edited)
    while true {
      guard let key = nextKey({ self.draw(ghost: true) }) else { return nil }
      engine.prepareForKey()
      if engine.takeHasMoved(), usesVi {
        keys.putBack(key)
        target = engine.edited.cursor
        handed = [KeyBindings.goToTargetCode, KeyBindings.viInsertCode]
        return KeyBindings.viCommandsCode
      }
      if let first = translate(key) { return first }
    }
  }

  /// The next key; draws whenever there is time for it, and `nil` when there will be no more keys.
  func nextKey(_ draw: () -> Void) -> Key? {
    while true {
      if !keys.hasPending() { draw() }
      switch keys.next() {
      case .key(let key): return key
      case .resized: break
      case .continued:
        terminal.beginEditing()
        renderer.forget()
      case .ended:
        reading = .end
        return nil
      case .terminated(let signal):
        terminal.write("\u{1B}[?2004l" + renderer.leave())
        reading = .terminated(signal)
        return nil
      }
    }
  }

  /// A key in libedit's terms: one scalar, more of them handed later; `nil` when it is refused.
  private func translate(_ key: Key) -> UInt32? {
    switch key {
    case .text(let scalar):
      guard engine.edited.scalars.count < EditEngine.mostScalars else {
        terminal.write("\u{07}")
        return nil
      }
      return scalar.value
    case .control(0): return nil
    case .control(let code): return UInt32(code)
    case .alt(0x0D), .alt(0x0A): return KeyBindings.newlineCode
    case .alt(let byte):
      handed = [UInt32(byte)]
      return 0x1B
    case .special(let special): return KeyBindings.code(of: special)
    case .paste(let scalars):
      pasted = scalars
      return KeyBindings.pasteCode
    }
  }

  // MARK: Drawing

  /// Shows the line.
  func draw(ghost: Bool) {
    let edited = engine.edited
    draw(frame(edited, ghost: ghost ? shownGhost(edited) : ""))
  }

  /// Shows the line with rows below it.
  func draw(panel: [Row]) {
    var frame = frame(engine.edited)
    frame.panel = panel
    draw(frame)
  }

  private func frame(_ edited: EditedText, ghost: String = "") -> Frame {
    Frame(
      prompt: prompt, continuation: continuation, edited: edited,
      pieces: options.pieces(edited.text, edited.cursorInBytes), palette: options.palette(),
      ghost: ghost)
  }

  /// Shows a frame.
  func draw(_ frame: Frame) {
    terminal.write(renderer.draw(frame, size: terminal.size))
  }

  // MARK: Commands

  func run(_ command: EditCommand, amongViCommands: Bool) -> CommandResult {
    let before = amongViCommands ? engine.edited.scalars : []
    let result = run(command)
    if amongViCommands, result == .goOn, engine.edited.scalars != before {
      // An operator that awaits its motion remembers a place in the text that was.
      _ = engine.takeHasMoved()
      target = engine.edited.cursor
      handed = [KeyBindings.viCommandsCode, KeyBindings.goToTargetCode]
    }
    return result
  }

  private func run(_ command: EditCommand) -> CommandResult {
    switch command {
    case .accept: return accept()
    case .newline: insert(["\n"])
    case .cancel: return finish(.cancelled, mark: "^C")
    case .deleteOrEnd:
      if engine.edited.scalars.isEmpty { return finish(.end) }
      delete(forward: true)
    case .suspend: suspend()
    case .clearScreen: terminal.write(renderer.clear())
    case .paste: insert(pasted)
    case .undo: if let before = undo.back() { set(before) }
    case .nothing: break
    case .left, .right, .wordLeft, .wordRight, .lineStart, .lineEnd: move(command)
    case .goToTarget: engine.moveCursor(to: target)
    case .up, .down, .previousEntry, .nextEntry: moveInHistory(command)
    case .search: searchHistory()
    case .deleteBack: delete(forward: false)
    case .deleteForward: delete(forward: true)
    case .killToLineEnd, .killToLineStart, .killBlankedWordBack, .killWordBack, .killWordForward:
      kill(command)
    case .yank: insert(cut)
    case .complete: complete()
    case .editElsewhere: editElsewhere()
    }
    return .goOn
  }

  /// Puts scalars at the cursor; rings when the line would be too long.
  func insert(_ scalars: [Unicode.Scalar]) {
    let cursor = engine.edited.cursor
    if !engine.replace(cursor..<cursor, with: scalars) { terminal.write("\u{07}") }
  }

  /// Puts another text in the place of the whole line.
  func set(_ edited: EditedText) {
    engine.replace(0..<engine.edited.scalars.count, with: edited.scalars)
    engine.moveCursor(to: edited.cursor)
  }

  private func accept() -> CommandResult {
    let text = Self.cleaned(engine.edited.text)
    if options.isComplete(text) { return finish(.line(text)) }
    insert(["\n"])
    return .goOn
  }

  /// Gives the line to an editor of the person's choice; what comes back waits for Enter.
  private func editElsewhere() {
    draw(ghost: false)
    terminal.write("\u{1B}[?2004l" + renderer.leave())
    terminal.restore()
    let text = options.edit(engine.edited.text)
    terminal.beginEditing()
    // The program may have left the cursor within a row.
    terminal.write(Renderer.freshRow(in: terminal.size))
    guard let text else {
      terminal.write("\u{07}")
      return
    }
    let scalars = PastedText.cleaned(text.unicodeScalars)
    guard scalars.count <= EditEngine.mostScalars else {
      terminal.write("\u{07}")
      return
    }
    set(EditedText(scalars: scalars, cursor: scalars.count))
  }

  /// Stops as Ctrl-Z does elsewhere. What was typed after it is not for us, nor can it be given to
  /// the shell outside; the terminal would have thrown it away too.
  private func suspend() {
    draw(ghost: false)
    terminal.write("\u{1B}[?2004l" + renderer.leave())
    terminal.restore()
    terminal.forget()
    keys.discard()
    cedit_suspend()
    terminal.beginEditing()
  }
}
