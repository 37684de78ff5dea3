/// What the shell tells its editor about the language being typed.
public struct LineEditorOptions {
  /// Whether Enter may run the text; if not, it inserts a line break.
  public var isComplete: (_ text: String) -> Bool

  /// The candidates at a cursor, which is counted in UTF-8 bytes of the text.
  public var complete: (_ text: String, _ cursor: Int) -> Completion

  /// The rest of the line to show greyed after the text where the history has none.
  public var suggestion: (_ text: String) -> String?

  /// Has the line edited elsewhere, the terminal as other programs find it; `nil` leaves it as it was.
  public var edit: (_ text: String) -> String? = { _ in nil }

  /// Whether a rest of the line is shown at all.
  public var suggests: () -> Bool = { true }

  /// The pieces of the text, in order and apart; the cursor is counted in UTF-8 bytes.
  public var pieces: (_ text: String, _ cursor: Int) -> [LinePiece] = { _, _ in [] }

  /// How pieces are told apart.
  public var palette: () -> LinePalette = { .none }

  /// Runs at the end of each reading, when Ctrl-C is a key no longer and not yet a signal: the place
  /// to forget an interrupt of before, so that none is lost and none comes late.
  public var beforeRunning: () -> Void

  /// What stands before the query while the history is searched.
  public var searchPrompt: String

  /// The file whose `bind` lines rebind keys; `nil` for none. Missing is no error.
  public var bindingsFile: String?

  /// Makes options; each left out means the simplest: every line is complete, nothing to offer.
  public init(
    isComplete: @escaping (String) -> Bool = { _ in true },
    complete: @escaping (String, Int) -> Completion = { _, cursor in
      Completion(replacing: cursor, candidates: [])
    },
    suggestion: @escaping (String) -> String? = { _ in nil },
    beforeRunning: @escaping () -> Void = {},
    searchPrompt: String = "history: ",
    bindingsFile: String? = nil
  ) {
    self.isComplete = isComplete
    self.complete = complete
    self.suggestion = suggestion
    self.beforeRunning = beforeRunning
    self.searchPrompt = searchPrompt
    self.bindingsFile = bindingsFile
  }
}
