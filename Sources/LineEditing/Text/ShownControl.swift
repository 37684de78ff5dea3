/// Scalars that would steer the terminal or reorder a line, and what is shown in their place.
enum ShownControl {
  /// `^A` for a control, `<202E>` for a mark that reorders text; `nil` for what is drawn as it is.
  static func text(for scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case 0x20...0x7E: return nil
    case 0x00...0x1F:
      return "^" + String(UnicodeScalar(UInt8(scalar.value) + 0x40))
    case 0x7F: return "^?"
    case 0x80...0x9F, 0x2028...0x202E, 0x2066...0x2069:
      return "<" + String(scalar.value, radix: 16, uppercase: true) + ">"
    default: return nil
    }
  }
}
