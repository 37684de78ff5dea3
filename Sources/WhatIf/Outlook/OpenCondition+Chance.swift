extension OpenCondition {
  /// Whether the condition holds, or fails, whoever connects.
  public var isSettled: Bool? {
    let groups = groupsAlike
    if groups.isEmpty { return parts.allSatisfy { $0.holds(at: $0.fixed) } }
    guard groups.count == 1 else { return nil }
    switch event(of: groups[0]) {
    case .always: return true
    case .never: return false
    default: return nil
    }
  }

  /// Whether an agency more that connects can only help the condition (`true`), or only hurt it
  /// (`false`); `nil` where it may do either.
  public var monotone: Bool? {
    let groups = groupsAlike
    if groups.isEmpty { return true }
    if groups.count == 1 {
      switch event(of: groups[0]) {
      case .never, .always, .atLeast: return true
      case .atMost: return false
      case .among: return nil
      }
    }
    var answer: Bool?
    for part in parts {
      let rises = part.steps.contains { $0 > 0 }
      let falls = part.steps.contains { $0 < 0 }
      guard rises != falls else {
        if rises { return nil }
        continue
      }
      let helps: Bool
      switch part.comparison {
      case .greater, .greaterOrEqual: helps = rises
      case .less, .lessOrEqual: helps = falls
      case .equal, .notEqual: return nil
      }
      if let answer, answer != helps { return nil }
      answer = helps
    }
    return answer ?? true
  }

  /// Open agencies that add the same to every part.
  struct Alike {
    let steps: [Double]
    /// Positions in ``OpenCondition/open``.
    var members: [Int]
  }

  var groupsAlike: [Alike] {
    var groups: [Alike] = []
    var indexOf: [[Double]: Int] = [:]
    for position in open.indices {
      let steps = parts.map { $0.steps[position] }
      if let index = indexOf[steps] {
        groups[index].members.append(position)
      } else {
        indexOf[steps] = groups.count
        groups.append(Alike(steps: steps, members: [position]))
      }
    }
    return groups
  }

  /// For how many of one group connecting all parts hold, the only open agencies being theirs.
  func event(of group: Alike) -> CountEvent {
    CountEvent(upTo: group.members.count) { count in
      parts.indices.allSatisfy { part in
        parts[part].holds(at: parts[part].fixed + group.steps[part] * Double(count))
      }
    }
  }
}
