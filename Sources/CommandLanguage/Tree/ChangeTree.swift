/// Agencies as a statement names them.
public indirect enum GroupTree: Hashable, Sendable {
  /// An agency, a sector, a status or a named group.
  case named(Name)
  /// `agencies`, with or without a condition.
  case agencies(where: Expression?, SourceSpan)
  case union([GroupTree])

  public var span: SourceSpan {
    switch self {
    case .named(let name): name.span
    case .agencies(let condition, let span): condition.map { span.through($0.span) } ?? span
    case .union(let groups):
      groups.dropFirst().reduce(groups.first?.span ?? SourceSpan(0, 0)) { $0.through($1.span) }
    }
  }
}

/// Who changes.
public enum WhoTree: Hashable, Sendable {
  /// Any so many of a group (of all in scope and not yet connected, when `nil`).
  case count(Expression, of: GroupTree?, SourceSpan)
  /// The so many with the most or least of a field.
  case ranked(Expression, largest: Bool, by: Name, of: GroupTree?, SourceSpan)
  /// A part of a group: half of it, or a percentage.
  case part(Double, of: GroupTree?, SourceSpan)
  case all(GroupTree?, SourceSpan)
  case group(GroupTree)
  case deadline(SourceSpan)
  case threshold(SourceSpan)

  public var span: SourceSpan {
    switch self {
    case .count(_, _, let span), .ranked(_, _, _, _, let span), .part(_, _, let span),
      .all(_, let span), .deadline(let span), .threshold(let span):
      span
    case .group(let group): group.span
    }
  }
}

/// What changes about them.
public enum WhatTree: Hashable, Sendable {
  case connect, start, disconnect
  case waive(until: DateTree?, because: Expression?, by: Expression?)
  case movesTo(DateTree)
  case movesBy(DurationTree)
  /// `[FIELD] is VALUE`; no field where the subject itself is the value (`threshold is 50%`).
  case isValue(field: Name?, Expression)
}

/// One change of a list.
public struct ChangeTree: Hashable, Sendable {
  public let who: WhoTree
  public let what: WhatTree
  /// The words of `what`, for errors.
  public let whatSpan: SourceSpan
  public let when: DateTree?
  /// The words `likelier first`, where it is left open which agencies connect.
  public let likelierFirst: SourceSpan?
  public let span: SourceSpan
}
