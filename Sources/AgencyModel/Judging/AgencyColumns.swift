/// Where the model's own fields stand in a table of agencies.
public struct AgencyColumns: Sendable {
  public let id, name, nameFa, sector, parent, declared, verified: Int?
  public let services, ownWindow, parentWindow, electronic, requests: Int?
  public let progress, reason, ruling, body, waivedUntil, lastAction: Int?
  public let planned, connectedOn, chance, effort: Int?

  public init(_ table: Table) {
    id = table.index(of: "id")
    name = table.index(of: "name")
    nameFa = table.index(of: "name_fa")
    sector = table.index(of: "sector")
    parent = table.index(of: "parent")
    declared = table.index(of: "declared")
    verified = table.index(of: "verified")
    services = table.index(of: "services")
    ownWindow = table.index(of: "own_window")
    parentWindow = table.index(of: "parent_window")
    electronic = table.index(of: "electronic")
    requests = table.index(of: "requests")
    progress = table.index(of: "progress")
    reason = table.index(of: "reason")
    ruling = table.index(of: "ruling")
    body = table.index(of: "body")
    waivedUntil = table.index(of: "waived_until")
    lastAction = table.index(of: "last_action")
    planned = table.index(of: "planned")
    connectedOn = table.index(of: "connected_on")
    chance = table.index(of: "chance")
    effort = table.index(of: "effort")
  }
}
