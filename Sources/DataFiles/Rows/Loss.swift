import AgencyModel

/// What a reader does with what it cannot read; every finding about it ends in these words.
enum Loss: String, CaseIterable {
  case row = "; the row was refused"
  case cell = "; the cell counts as missing"
}

extension Finding {
  /// What was lost of the data, where something was.
  var loss: Loss? {
    Loss.allCases.first { loss in
      problem.utf8.suffix(loss.rawValue.utf8.count).elementsEqual(loss.rawValue.utf8)
    }
  }

  /// Whether a row or a cell of the source was left out.
  public var tellsOfLoss: Bool { loss != nil }

  /// The problem without what was done about it.
  var problemAlone: String {
    guard let loss else { return problem }
    return String(decoding: problem.utf8.dropLast(loss.rawValue.utf8.count), as: UTF8.self)
  }
}
