/// How each scalar of a line looks, one after the other.
struct PieceLooks {
  /// The look of one scalar.
  struct Look {
    var style: Style
    /// Whether a piece with right-to-left letters ended just before it.
    var beginsAfterRightToLeft: Bool
  }

  private let pieces: [LinePiece]
  private let palette: LinePalette
  private var position = 0
  private var index = 0
  private var isRightToLeft = false

  init(_ frame: Frame) {
    pieces = frame.pieces
    palette = frame.palette
  }

  /// The look of the line's next scalar.
  mutating func next(_ scalar: Unicode.Scalar) -> Look {
    defer { position += UTF8.width(scalar) }
    var endsRightToLeft = false
    while index < pieces.count, pieces[index].range.upperBound <= position {
      if isRightToLeft { endsRightToLeft = true }
      isRightToLeft = false
      index += 1
    }
    guard index < pieces.count, pieces[index].range.lowerBound <= position else {
      return Look(style: .plain, beginsAfterRightToLeft: endsRightToLeft)
    }
    if Self.isRightToLeft(scalar) { isRightToLeft = true }
    return Look(
      style: palette.style(of: pieces[index]), beginsAfterRightToLeft: endsRightToLeft)
  }

  /// Whether the line ends in a piece with right-to-left letters.
  var endsRightToLeft: Bool { isRightToLeft }

  /// Hebrew, Arabic and what is written with their scripts.
  private static func isRightToLeft(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC, 0x1_0800...0x1_0FFF,
      0x1_E800...0x1_EFFF:
      true
    default: false
    }
  }
}
