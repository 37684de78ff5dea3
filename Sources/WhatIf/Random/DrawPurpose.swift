/// The last word of a Philox counter, which keeps draws of different uses apart.
enum DrawPurpose {
  static let outcome: UInt32 = 0
  static let tie: UInt32 = 1
  static let uniform: UInt32 = 2
}
