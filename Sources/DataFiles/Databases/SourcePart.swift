/// What to read of a source that holds several tables.
public enum SourcePart: Hashable, Sendable {
  /// A table, a view or a workbook's sheet by its name.
  case table(String)
  /// The rows of a question in the database's own language.
  case query(String)
}
