/// The decimal digits of the three scripts that the data is written in.
enum Digits {
  /// 0 to 9 for a Latin, Persian or Arabic-Indic digit.
  static func value(of scalar: Unicode.Scalar) -> UInt8? {
    switch scalar.value {
    case 0x30...0x39: UInt8(scalar.value - 0x30)
    case 0x6F0...0x6F9: UInt8(scalar.value - 0x6F0)
    case 0x660...0x669: UInt8(scalar.value - 0x660)
    default: nil
    }
  }
}
