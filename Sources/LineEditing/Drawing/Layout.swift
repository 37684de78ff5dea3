/// Where every character of a frame stands in a window of some width.
struct Layout: Equatable {
  private(set) var rows: [Row]
  private(set) var cursorRow = 0
  private(set) var cursorColumn = 0

  /// Lays a frame's prompt and line out.
  init(_ frame: Frame, columns: Int) {
    let columns = max(2, columns)
    var builder = RowBuilder(columns: columns)
    Self.addPrompt(frame.prompt, to: &builder)
    var cursor: (row: Int, column: Int)?
    let edited = frame.edited
    var looks = PieceLooks(frame)
    for (index, scalar) in edited.scalars.enumerated() {
      let look = looks.next(scalar)
      if look.beginsAfterRightToLeft { builder.put(Self.leftToRightMark, width: 0) }
      if scalar == "\n" {
        if cursor == nil, index >= edited.cursor { cursor = Self.placeAtEnd(&builder) }
        builder.breakRow()
        Self.addPrompt(frame.continuation, to: &builder)
        continue
      }
      if cursor == nil, index >= edited.cursor {
        let width = ShownControl.text(for: scalar) == nil ? ScalarWidth.of(scalar) : 1
        if width > 0 { cursor = builder.place(forWidth: width) }
      }
      builder.show(scalar, style: look.style)
    }
    if looks.endsRightToLeft { builder.put(Self.leftToRightMark, width: 0) }
    if cursor == nil, frame.ghost.isEmpty { cursor = Self.placeAtEnd(&builder) }
    for scalar in frame.ghost.unicodeScalars {
      if cursor == nil { cursor = builder.place(forWidth: max(1, ScalarWidth.of(scalar))) }
      builder.show(scalar, style: .faint)
    }
    builder.setPlain()
    rows = builder.rows
    cursorRow = cursor?.row ?? 0
    cursorColumn = cursor?.column ?? 0
  }

  /// Drawn after a piece with right-to-left letters, and no part of the line: terminals that
  /// reorder text would else show the pieces around it in each other's place.
  private static let leftToRightMark: Unicode.Scalar = "\u{200E}"

  /// The place after the last character, in a row of its own when the row is full.
  private static func placeAtEnd(_ builder: inout RowBuilder) -> (row: Int, column: Int) {
    let place = builder.place(forWidth: 1)
    if place.row == builder.rows.count { builder.breakRow() }
    return place
  }

  /// Adds a prompt; colour sequences in it take no room, other controls are left out.
  private static func addPrompt(_ prompt: String, to builder: inout RowBuilder) {
    var escape: String?
    for scalar in prompt.unicodeScalars {
      if var sequence = escape {
        sequence.unicodeScalars.append(scalar)
        escape = sequence
        if sequence.unicodeScalars.count > 2, scalar.properties.isAlphabetic {
          if scalar == "m" { builder.putInvisible(sequence) }
          escape = nil
        }
      } else if scalar == "\u{1B}" {
        escape = "\u{1B}"
      } else if scalar == "\n" {
        builder.breakRow()
      } else if ShownControl.text(for: scalar) == nil {
        builder.put(scalar, width: ScalarWidth.of(scalar))
      }
    }
  }
}
