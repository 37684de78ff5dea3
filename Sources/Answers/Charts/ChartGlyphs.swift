/// The signs that charts are drawn with, each one column wide.
struct ChartGlyphs: Sendable {
  let full: String
  /// One eighth to seven eighths of a column, from its left; empty where there are none.
  let eighths: [String]
  /// The right half of a column.
  let rightHalf: String
  /// From light to dark.
  let shades: [String]
  /// A part of a whole that is open.
  let open: String
  let horizontal: String
  let vertical: String
  /// A day that matters, drawn through whatever is blank.
  let dashed: String
  let corner: String
  /// Where a value stands on a vertical axis.
  let tick: String
  /// Where a day stands on a horizontal axis.
  let dayTick: String
  let start: String
  let point: String
  let ellipsis: String
  /// Points down at what a label names.
  let down: String

  static let blocks = ChartGlyphs(
    full: "█", eighths: ["▏", "▎", "▍", "▌", "▋", "▊", "▉"], rightHalf: "▐",
    shades: ["░", "▒", "▓", "█"], open: "╌", horizontal: "─", vertical: "│", dashed: "┊",
    corner: "└", tick: "┤", dayTick: "┴", start: "├", point: "●", ellipsis: "…", down: "▾")

  static let ascii = ChartGlyphs(
    full: "#", eighths: [], rightHalf: "", shades: [".", ":", "+", "#"], open: "-",
    horizontal: "-", vertical: "|", dashed: "!", corner: "+", tick: "+", dayTick: "+", start: "|",
    point: "o", ellipsis: "...", down: "v")
}
