import AgencyModel

/// Who may be among the chosen of each open choice.
struct OpenMembers {
  /// The choices that take anybody; those alike but for their number and day are taken together.
  let choices: [OpenChoice]
  private let members: [Set<Int>?]

  init(_ standing: Standing) {
    var choices: [OpenChoice] = []
    for choice in standing.openChoices where choice.count > 0 {
      guard
        let index = choices.firstIndex(where: {
          $0.status == choice.status && $0.members == choice.members
            && $0.chances == choice.chances
        })
      else {
        choices.append(choice)
        continue
      }
      choices[index] = OpenChoice(
        count: choices[index].count + choice.count, members: choice.members,
        status: choice.status, from: choice.from, chances: choice.chances, text: choice.text)
    }
    self.choices = choices
    members = choices.map { $0.members.map(Set.init) }
  }

  /// Whether which choices may take an agency depends on its status alone.
  var areOfAll: Bool { members.allSatisfy { $0 == nil } && !areLikelier }

  /// Whether some choice takes likelier agencies first.
  var areLikelier: Bool { choices.contains { $0.chances != nil } }

  /// The chance of an agency for the first choice that takes likelier ones first; −1 where it has
  /// none, and 0 where no such choice may take it.
  func chance(ofRow row: Int, _ able: ChoiceSet) -> Double {
    for (index, choice) in choices.enumerated() where able.contains(index) {
      if let chances = choice.chances { return chances[row] ?? -1 }
    }
    return 0
  }

  /// The agencies that may be taken, each of weight 1; only when ``areOfAll``, for then the counts
  /// of statuses say it all.
  ///
  /// - Parameter counts: How many agencies have each status, indexed by `Status.rawValue`.
  func cells(of counts: [Int]) -> [OpenCell: Int] {
    var cells: [OpenCell: Int] = [:]
    for status in Status.allCases where counts[status.rawValue] > 0 {
      var able = ChoiceSet()
      for (index, choice) in choices.enumerated() where choice.canTake(status) {
        able.insert(index)
      }
      if !able.isEmpty {
        cells[OpenCell(choices: able, status: status, weight: 1)] = counts[status.rawValue]
      }
    }
    return cells
  }

  /// The choices that may take an agency.
  func able(toTakeRow row: Int, _ status: Status) -> ChoiceSet {
    var able = ChoiceSet()
    for (index, choice) in choices.enumerated()
    where choice.canTake(status) && (members[index]?.contains(row) ?? true) {
      able.insert(index)
    }
    return able
  }
}

/// Agencies that are alike for every open choice and for the figure asked.
struct OpenCell: Hashable, Comparable {
  /// The choices that may take one of them.
  let choices: ChoiceSet
  let status: Status
  let weight: Double
  /// Its chance to connect, where a choice takes likelier agencies first.
  var chance = 0.0

  static func < (left: Self, right: Self) -> Bool {
    if left.choices != right.choices { return left.choices < right.choices }
    return (left.status.rawValue, left.weight, left.chance)
      < (right.status.rawValue, right.weight, right.chance)
  }
}

/// Positions of open choices, a bit each.
struct ChoiceSet: Hashable, Comparable {
  private var first: UInt64 = 0
  /// The bits from 64 on; empty where there are none.
  private var others: [UInt64] = []

  var isEmpty: Bool { first == 0 && others.isEmpty }

  mutating func insert(_ index: Int) {
    guard index >= 64 else {
      first |= 1 << UInt64(index)
      return
    }
    while others.count < index / 64 { others.append(0) }
    others[index / 64 - 1] |= 1 << UInt64(index % 64)
  }

  func contains(_ index: Int) -> Bool {
    if index < 64 { return first >> UInt64(index) & 1 == 1 }
    return index / 64 <= others.count && others[index / 64 - 1] >> UInt64(index % 64) & 1 == 1
  }

  static func < (left: Self, right: Self) -> Bool {
    if left.first != right.first { return left.first < right.first }
    return left.others.lexicographicallyPrecedes(right.others)
  }
}
