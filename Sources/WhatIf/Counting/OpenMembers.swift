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
        })
      else {
        choices.append(choice)
        continue
      }
      choices[index] = OpenChoice(
        count: choices[index].count + choice.count, members: choice.members,
        status: choice.status, from: choice.from, text: choice.text)
    }
    self.choices = choices
    members = choices.map { $0.members.map(Set.init) }
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

  static func < (left: Self, right: Self) -> Bool {
    if left.choices != right.choices { return left.choices < right.choices }
    return (left.status.rawValue, left.weight) < (right.status.rawValue, right.weight)
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
