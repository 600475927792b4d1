/// What an entry of the registry names.
public enum EntityKind: String, Word {
  case team, person, competition
}
