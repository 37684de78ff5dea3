/// What keys send.
public enum Keys {
  public static let up = "\u{1B}[A"
  public static let down = "\u{1B}[B"
  public static let right = "\u{1B}[C"
  public static let left = "\u{1B}[D"
  public static let home = "\u{1B}[H"
  public static let end = "\u{1B}[F"
  public static let delete = "\u{1B}[3~"
  public static let backspace = "\u{7F}"
  public static let tab = "\t"
  public static let backTab = "\u{1B}[Z"
  public static let enter = "\r"

  public static func control(_ letter: Unicode.Scalar) -> String {
    String(Unicode.Scalar(UInt8(letter.value & 0x1F)))
  }

  public static func alt(_ letter: String) -> String { "\u{1B}" + letter }

  public static func paste(_ text: String) -> String { "\u{1B}[200~" + text + "\u{1B}[201~" }
}
