extension Answer {
  /// The answer as a picture in text, between the headline and the assumptions of the table.
  ///
  /// An answer that has no natural picture is its table, and says so in a line of its own.
  func asChart(_ style: RenderStyle) -> String {
    guard !isSilent else { return "" }
    guard text == nil, !columns.isEmpty, let chart = Chart(self) else {
      let isPlainSentence = text == nil && columns.isEmpty || kind == "print"
      return asTable(style)
        + (isPlainSentence
          ? "" : "\nthis answer has no chart of its own, so it is written out\n")
    }
    guard chart.isDrawable else {
      return asTable(style) + "\nthere is nothing to draw, so the answer is written out\n"
    }
    return page(of: [chart.lines(ChartPage(style))], style)
  }
}
