/// What the editor wants to be seen: the prompt, the line, and what stands below it.
struct Frame {
  var prompt: String
  var continuation: String
  var edited: EditedText

  /// The pieces of the line, and how they are told apart.
  var pieces: [LinePiece] = []
  var palette = LinePalette.none

  /// The greyed rest of the line; only at the end of the text.
  var ghost = ""

  /// Rows below the line, each narrower than the window.
  var panel: [Row] = []
}
