import AgencyModel
import CommandLanguage
import WhatIf

/// Something that a line takes for granted: that a name is a field's, or that a test can be made.
struct LineClaim {
  enum Kind {
    case name(Name, Expectation)
    case test(Expression)
  }

  let kind: Kind
  let rows: TableKind
  /// The same for all claims that stand and fall together.
  let key: String

  init(_ name: Name, as thing: Expectation, of rows: TableKind) {
    kind = .name(name, thing)
    self.rows = rows
    key = "\(rows.rawValue) \(thing.rawValue) \(name.key)"
  }

  init(_ test: Expression, spelled text: String, of rows: TableKind) {
    kind = .test(test)
    self.rows = rows
    key = "\(rows.rawValue) test \(text)"
  }

  /// Whether it is so in a session.
  func holds(in session: Session) -> Bool {
    let resolver = session.resolver
    switch kind {
    case .test(let test):
      do throws(Diagnostic) {
        _ = try resolver.condition(test, over: rows)
        return true
      } catch {
        return false
      }
    case .name(let name, let thing):
      let isVariable = session.state.variables[name.key] != nil
      switch thing {
      case .field, .measure, .category: return resolver.fields(of: rows)[name] != nil
      case .expression: return resolver.fields(of: rows)[name] != nil || isVariable
      case .constant, .date: return isVariable || CountedStatus(name.keyword) != nil
      case .scenario: return session.state.scenarios[name.key] != nil
      case .agency: return isAgency(name, resolver)
      case .group:
        return session.state.groups[name.key] != nil || CountedStatus(name.keyword) != nil
          || isVariable || resolver.sector(name) != nil || isAgency(name, resolver)
      default: return true
      }
    }
  }

  /// Of very many agencies any may have the name: to look them all through takes too long for a key.
  private func isAgency(_ name: Name, _ resolver: Resolver) -> Bool {
    !AgencySearch(resolver.dataset).isSmall || resolver.agencyRow(key: name.key) != nil
  }
}
