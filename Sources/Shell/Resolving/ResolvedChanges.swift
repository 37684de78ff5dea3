import AgencyModel
import WhatIf
import Wording

/// Changes with every name resolved, and what a reader should know of how they were read.
struct ResolvedChanges: Sendable {
  var changes: [Change] = []
  /// Choices made in reading them: rounding, years, agencies already connected.
  var notes: [Phrase] = []
  /// The last day on which one of them happens; `nil` when none has a day.
  var horizon: Day?
  /// Whether the threshold is among them.
  var movesThreshold = false
}
