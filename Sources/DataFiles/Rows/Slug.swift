/// An id made from a name: letters and digits in lower case, one hyphen for whatever is between.
enum Slug {
  static func of(_ name: String) -> String {
    var slug = String.UnicodeScalarView()
    var isBetween = false
    for scalar in name.lowercased().unicodeScalars {
      let isPart = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      if isPart {
        if isBetween, !slug.isEmpty { slug.append("-") }
        slug.append(scalar)
      }
      isBetween = !isPart
    }
    return slug.isEmpty ? name : String(slug)
  }
}
