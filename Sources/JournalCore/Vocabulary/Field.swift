/// One field of an event's data. Its key gives the command's flag; its help text serves both help
/// and schema.
public struct Field: Hashable, Sendable {
  /// The key in the record and the long flag of the command.
  public let key: String

  /// What it holds.
  public let kind: FieldKind

  /// Whether an event without it is refused.
  public let isRequired: Bool

  /// Whether the journal fills it in from the log if a person leaves it out.
  public let isDerived: Bool

  /// One sentence for help and schema, without a full stop.
  public let help: String

  /// The long flag of the command: the key in kebab case, unless the command already uses that
  /// word.
  public let flag: String

  /// Creates the description of a field.
  public init(
    _ key: String, _ kind: FieldKind, required: Bool = true, _ help: String,
    in range: ClosedRange<Int>? = nil, flag: String? = nil, derived: Bool = false
  ) {
    self.key = key
    self.kind = range.map { .integer($0) } ?? kind
    self.isRequired = required
    isDerived = derived
    self.help = help
    self.flag = flag ?? Self.kebab(key)
  }

  private static func kebab(_ key: String) -> String {
    key.unicodeScalars.reduce(into: "") { flag, scalar in
      if scalar.properties.isUppercase {
        flag += "-" + String(scalar).lowercased()
      } else {
        flag.unicodeScalars.append(scalar)
      }
    }
  }
}
