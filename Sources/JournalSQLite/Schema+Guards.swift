extension Schema {
  /// Triggers that hold for any client that opens the file; `verify` notices if they were removed.
  ///
  /// `INSERT OR REPLACE` deletes any row that conflicts on a unique column, and fires no delete
  /// trigger for it. The guards therefore also check the id and the version.
  static let guards = [
    """
    CREATE TRIGGER events_append BEFORE INSERT ON events
    WHEN NEW.position IS NOT (SELECT ifnull(max(position), 0) + 1 FROM events)
      OR EXISTS (SELECT 1 FROM events WHERE id = NEW.id)
      OR EXISTS (SELECT 1 FROM events WHERE stream = NEW.stream AND version = NEW.version)
    BEGIN SELECT RAISE(ABORT, 'events are append-only'); END
    """,
    """
    CREATE TRIGGER events_update BEFORE UPDATE ON events
    BEGIN SELECT RAISE(ABORT, 'events are append-only'); END
    """,
    """
    CREATE TRIGGER events_delete BEFORE DELETE ON events
    BEGIN SELECT RAISE(ABORT, 'events are append-only'); END
    """,
    """
    CREATE TRIGGER facts_update BEFORE UPDATE ON facts
    BEGIN SELECT RAISE(ABORT, 'facts follow from events'); END
    """,
    """
    CREATE TRIGGER facts_delete BEFORE DELETE ON facts
    BEGIN SELECT RAISE(ABORT, 'facts follow from events'); END
    """,
    """
    CREATE TRIGGER names_update BEFORE UPDATE ON names
    BEGIN SELECT RAISE(ABORT, 'names are append-only'); END
    """,
    """
    CREATE TRIGGER names_delete BEFORE DELETE ON names
    BEGIN SELECT RAISE(ABORT, 'names are append-only'); END
    """,
    """
    CREATE TRIGGER streams_update BEFORE UPDATE ON streams
    BEGIN SELECT RAISE(ABORT, 'streams are append-only'); END
    """,
    """
    CREATE TRIGGER streams_delete BEFORE DELETE ON streams
    BEGIN SELECT RAISE(ABORT, 'streams are append-only'); END
    """,
    """
    CREATE TRIGGER nodes_append BEFORE INSERT ON nodes
    WHEN EXISTS (SELECT 1 FROM nodes WHERE position >= NEW.position)
    BEGIN SELECT RAISE(ABORT, 'nodes follow from events'); END
    """,
    """
    CREATE TRIGGER nodes_update BEFORE UPDATE ON nodes
    BEGIN SELECT RAISE(ABORT, 'nodes follow from events'); END
    """,
    """
    CREATE TRIGGER nodes_delete BEFORE DELETE ON nodes
    BEGIN SELECT RAISE(ABORT, 'nodes follow from events'); END
    """,
    """
    CREATE TRIGGER identity_append BEFORE INSERT ON identity
    WHEN EXISTS (SELECT 1 FROM identity)
    BEGIN SELECT RAISE(ABORT, 'a journal is itself for good'); END
    """,
    """
    CREATE TRIGGER identity_update BEFORE UPDATE ON identity
    BEGIN SELECT RAISE(ABORT, 'a journal is itself for good'); END
    """,
    """
    CREATE TRIGGER identity_delete BEFORE DELETE ON identity
    BEGIN SELECT RAISE(ABORT, 'a journal is itself for good'); END
    """,
    """
    CREATE TRIGGER erasables_append BEFORE INSERT ON erasables
    WHEN EXISTS (SELECT 1 FROM erasables WHERE position = NEW.position AND digest = NEW.digest)
    BEGIN SELECT RAISE(ABORT, 'erasable values are erased and never changed'); END
    """,
    """
    CREATE TRIGGER erasables_update BEFORE UPDATE ON erasables
    BEGIN SELECT RAISE(ABORT, 'erasable values are erased and never changed'); END
    """,
  ]
}
