/// What a token is to the grammar, as one small number: a keyword, a sign, an end, or something
/// else.
struct TokenMark: Hashable, Sendable {
  private let number: UInt16

  private init(number: UInt16) { self.number = number }

  static let other = TokenMark(number: 0)
  static let lineEnd = TokenMark(number: 1)
  static let end = TokenMark(number: 2)

  init(_ keyword: Keyword) { number = 0x100 + UInt16(keyword.rawValue) }

  init(_ symbol: Symbol) { number = 0x200 + UInt16(symbol.rawValue) }

  init(_ kind: Token.Kind) {
    switch kind {
    case .word(let word): self = word.keyword.map { TokenMark($0) } ?? .other
    case .symbol(let symbol): self = TokenMark(symbol)
    case .lineEnd: self = .lineEnd
    case .end: self = .end
    case .number, .dateDigits, .dateWord, .text, .pipe, .invalid: self = .other
    }
  }
}
