import AgencyModel

/// What two scenarios both change, and not alike.
public enum OverlayClash: Hashable, Sendable, Comparable {
  case deadline
  case threshold
  case status(row: Int)
  case field(row: Int, column: Int)

  /// The deadline and the threshold first, then by agency and column.
  public static func < (first: OverlayClash, second: OverlayClash) -> Bool {
    first.order.lexicographicallyPrecedes(second.order)
  }

  private var order: [Int] {
    switch self {
    case .deadline: [0]
    case .threshold: [1]
    case .status(let row): [2, row]
    case .field(let row, let column): [2, row, 1, column]
    }
  }
}

extension Overlay {
  /// This overlay with another's changes laid over it: where both change the same thing, the
  /// other's count.
  ///
  /// Changes that both have from the scenario they come from are made once, and do not undo what
  /// this one changed since. Choices left open must be in neither.
  ///
  /// - Parameters:
  ///   - other: What is laid over.
  ///   - ancestor: The overlay of the scenario from which both come.
  /// - Returns: Both together, and what both change otherwise than the ancestor and each other, in
  ///   order.
  public func laying(
    _ other: Overlay, since ancestor: Overlay
  ) -> (overlay: Overlay, clashes: [OverlayClash]) {
    var both = self
    var clashes: [OverlayClash] = []
    /// What counts of one thing; `nil` is no change.
    func merged<Thing: Equatable>(
      _ mine: Thing?, _ theirs: Thing?, _ before: Thing?, _ clash: OverlayClash
    ) -> Thing? {
      guard let theirs, theirs != before, theirs != mine else { return mine ?? theirs }
      if let mine, mine != before { clashes.append(clash) }
      return theirs
    }
    both.deadline = merged(deadline, other.deadline, ancestor.deadline, .deadline)
    both.threshold = merged(threshold, other.threshold, ancestor.threshold, .threshold)
    for (row, cells) in other.fields {
      for (column, value) in cells {
        both.fields[row, default: [:]][column] = merged(
          fields[row]?[column], value, ancestor.fields[row]?[column],
          .field(row: row, column: column))
      }
    }
    for (row, theirs) in other.statuses {
      let mine = statuses[row] ?? []
      let before = ancestor.statuses[row] ?? []
      let inherited = zip(theirs, before).prefix { $0 == $1 }.count
      let known = zip(mine, before).prefix { $0 == $1 }.count
      let (added, changed) = (theirs.dropFirst(inherited), mine.dropFirst(known))
      // What this one does not inherit comes with the other.
      let missing = known < inherited ? theirs[known..<inherited] : []
      let isAlike = Array(added) == Array(changed)
      if !added.isEmpty, !changed.isEmpty, !isAlike { clashes.append(.status(row: row)) }
      both.statuses[row] =
        Array(mine.prefix(known)) + missing + changed + (isAlike ? [] : Array(added))
    }
    return (both, clashes.sorted())
  }
}
