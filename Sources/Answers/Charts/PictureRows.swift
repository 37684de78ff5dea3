/// Rows of a picture with columns of text on both sides, all in one width.
struct PictureRows {
  /// The widest that a picture is drawn.
  private static let widest = 60
  /// A picture is given this much before a further column of figures has its place.
  private static let comfortable = 18
  /// Names are cut rather than let a picture be narrower.
  private static let narrowest = 12

  /// What each row is.
  var left: [SideColumn]
  /// Figures, those first that matter most; they are never cut.
  let right: [SideColumn]
  /// How many of ``right`` have a place.
  private(set) var shown: Int
  /// The columns of the picture itself.
  private(set) var width: Int

  /// - Parameter first: How many columns on the right have their place even where the picture then
  ///   is a small one.
  init(
    left: [SideColumn], right: [SideColumn], always first: Int = 1, _ page: ChartPage
  ) {
    var left = left
    func taken(_ columns: ArraySlice<SideColumn>) -> Int {
      columns.reduce(0) { $0 + $1.width + 2 }
    }
    var shown = min(first, right.count)
    var room = page.width - taken(left[...])
    while shown < right.count,
      room - taken(right[...shown]) >= Self.comfortable
    {
      shown += 1
    }
    if room - taken(right[..<shown]) < Self.narrowest {
      let figures = taken(right[..<shown])
      SideColumn.shrink(
        &left, to: max(page.width - figures - Self.narrowest, page.width / 4))
      room = page.width - taken(left[...])
      while shown > 0, room - taken(right[..<shown]) < Self.narrowest { shown -= 1 }
      if room < Self.narrowest {
        SideColumn.shrink(&left, to: page.width - Self.narrowest)
        room = page.width - taken(left[...])
      }
    }
    self.left = left
    self.right = right
    self.shown = shown
    width = max(1, min(room - taken(right[..<shown]), Self.widest))
  }

  /// The places of the columns of figures that found none.
  var leftOut: Range<Int> { shown..<right.count }

  /// The column in which the picture begins.
  var start: Int { left.reduce(0) { $0 + $1.width + 2 } }

  /// The line of headers, with what stands above the picture.
  func header(_ title: String = "", _ page: ChartPage) -> String {
    bold(
      line(
        left.map(\.header), page.fitted(title, to: width), right.prefix(shown).map(\.header),
        page),
      page.style)
  }

  /// One row.
  ///
  /// - Parameters:
  ///   - drawn: The picture; it ends the line where nothing stands right of it.
  ///   - columns: How wide it is.
  func line(_ row: Int, drawn: String, columns: Int, _ page: ChartPage) -> String {
    line(
      left.map { $0.cells[row] },
      page.painted(drawn) + ChartPage.blanks(width - columns),
      right.prefix(shown).map { $0.cells[row] }, page)
  }

  /// A line with a picture alone, such as a scale.
  func line(under picture: String) -> String {
    withoutTrailingSpaces(ChartPage.blanks(start) + picture)
  }

  private func line(
    _ before: [String], _ picture: String, _ after: [String], _ page: ChartPage
  ) -> String {
    var parts = zip(left, before).map { page.fitted($1, to: $0.width, isRight: $0.isRight) }
    parts.append(picture)
    parts += zip(right, after).map { page.fitted($1, to: $0.width, isRight: $0.isRight) }
    return withoutTrailingSpaces(parts.joined(separator: "  "))
  }
}
