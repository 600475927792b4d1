/// The kind of a registry entry.
public enum EntityKind: String, Word {
  case team, person, competition
}
