import AgencyModel

/// A pattern in which `*` stands for any text and `?` for any one sign.
public struct TextPattern: Hashable, Sendable {
  public let text: String
  private let scalars: [Unicode.Scalar]

  public init(_ text: String) {
    self.text = text
    scalars = Array(Folding.key(text).unicodeScalars)
  }

  /// Whether the whole of a text fits; spellings that ``Folding`` makes equal are equal.
  public func matches(_ text: String) -> Bool {
    let subject = Array(Folding.key(text).unicodeScalars)
    var (s, p, star, mark) = (0, 0, -1, 0)
    while s < subject.count {
      if p < scalars.count, scalars[p] == "?" || scalars[p] == subject[s], scalars[p] != "*" {
        s += 1
        p += 1
      } else if p < scalars.count, scalars[p] == "*" {
        star = p
        mark = s
        p += 1
      } else if star >= 0 {
        p = star + 1
        mark += 1
        s = mark
      } else {
        return false
      }
    }
    while p < scalars.count, scalars[p] == "*" { p += 1 }
    return p == scalars.count
  }
}
