/// Everything loaded: the three tables, the window, and what the readers found wrong.
public struct AgencyData: Sendable {
  public var agencies: Table
  public var services: Table
  public var events: Table
  public var window: Window
  /// What the readers reported, in the order of the files.
  public var findings: [Finding] = []

  public init() {
    agencies = Table(kind: .agencies, fields: FieldCatalog.agencies)
    services = Table(kind: .services, fields: FieldCatalog.services)
    events = Table(kind: .events, fields: FieldCatalog.events)
    window = Window()
  }

  public subscript(kind: TableKind) -> Table {
    get {
      switch kind {
      case .agencies: agencies
      case .services: services
      case .events: events
      }
    }
    set {
      switch kind {
      case .agencies: agencies = newValue
      case .services: services = newValue
      case .events: events = newValue
      }
    }
  }

  public var isEmpty: Bool {
    agencies.rowCount == 0 && services.rowCount == 0 && events.rowCount == 0
  }
}
