/// A set of counts, told by a test, in the form whose chance loses no accuracy.
enum CountEvent: Hashable, Sendable {
  case never
  case always
  case atLeast(Int)
  case atMost(Int)
  /// Whether each count from 0 on belongs to it.
  case among([Bool])

  /// - Parameters:
  ///   - most: The highest count; counts go from 0 to it.
  ///   - test: Whether a count belongs to the set.
  init(upTo most: Int, where test: (Int) -> Bool) {
    var members = [Bool]()
    members.reserveCapacity(most + 1)
    for count in 0...max(0, most) { members.append(test(count)) }
    let size = members.count { $0 }
    if size == 0 {
      self = .never
    } else if size == members.count {
      self = .always
    } else if let first = members.firstIndex(of: true), size == members.count - first {
      self = .atLeast(first)
    } else if let last = members.lastIndex(of: true), size == last + 1 {
      self = .atMost(last)
    } else {
      self = .among(members)
    }
  }

  func contains(_ count: Int) -> Bool {
    switch self {
    case .never: false
    case .always: true
    case .atLeast(let least): count >= least
    case .atMost(let most): count <= most
    case .among(let members): members.indices.contains(count) && members[count]
    }
  }

  /// The counts of the rest for which the whole count belongs to the set, when some are sure.
  ///
  /// - Parameter rest: How many others there are.
  func given(_ sure: Int, leaving rest: Int) -> CountEvent {
    CountEvent(upTo: rest) { contains(sure + $0) }
  }

  /// The chance of the set: a tail is summed from its far end, anything else term by term.
  func chance(in law: some CountLaw) -> Double {
    switch self {
    case .never: return 0
    case .always: return 1
    case .atLeast(let count): return law.chance(ofAtLeast: count)
    case .atMost(let count): return law.chance(ofAtMost: count)
    case .among(let members):
      var sum = 0.0
      for (count, isMember) in members.enumerated() where isMember {
        sum += law.chance(of: count)
      }
      return min(1, sum)
    }
  }
}
