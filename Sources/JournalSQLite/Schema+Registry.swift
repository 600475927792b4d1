extension Schema {
  /// The keys by which events of the registry and of competitions are found, as `RegistryGroup`
  /// derives them.
  ///
  /// Rows may be deleted, for instance with an erased name; those of the rest of the event are then
  /// written again.
  static let registry = [
    """
    CREATE TABLE registry_keys(
      relation INTEGER NOT NULL,
      kind INTEGER NOT NULL,
      key TEXT NOT NULL,
      position INTEGER NOT NULL,
      since INTEGER NOT NULL,
      root INTEGER NOT NULL,
      PRIMARY KEY(relation, kind, key, position)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX registry_roots ON registry_keys(root)",
    """
    CREATE TRIGGER registry_keys_append BEFORE INSERT ON registry_keys
    WHEN EXISTS (SELECT 1 FROM registry_keys WHERE relation = NEW.relation AND kind = NEW.kind
      AND key = NEW.key AND position = NEW.position)
    BEGIN SELECT RAISE(ABORT, 'keys follow from events'); END
    """,
    """
    CREATE TRIGGER registry_keys_update BEFORE UPDATE ON registry_keys
    BEGIN SELECT RAISE(ABORT, 'keys follow from events'); END
    """,
  ]

  /// The facts of each match as `PackedFacts` packs them: the position of the last one, and the hash
  /// of the bytes.
  static let matchFacts = [
    """
    CREATE TABLE match_facts(
      stream INTEGER PRIMARY KEY,
      last INTEGER NOT NULL,
      facts BLOB NOT NULL,
      sum INTEGER NOT NULL
    ) STRICT
    """,
    // Every pair of teams that a match was ever set between.
    """
    CREATE TABLE match_pairs(
      home INTEGER NOT NULL,
      away INTEGER NOT NULL,
      stream INTEGER NOT NULL,
      PRIMARY KEY(home, away, stream)
    ) STRICT, WITHOUT ROWID
    """,
  ]

  /// The checksums of lists, as `CheckedList` names them: how many entries each has, and the
  /// exclusive or of the hashes of its rows.
  static let checksums = [
    """
    CREATE TABLE checksums(
      list INTEGER NOT NULL,
      key TEXT NOT NULL,
      count INTEGER NOT NULL,
      sum INTEGER NOT NULL,
      PRIMARY KEY(list, key)
    ) STRICT, WITHOUT ROWID
    """
  ]
}
