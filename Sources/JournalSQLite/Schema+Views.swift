extension Schema {
  /// Views with plain names, for people who open the file with sqlite3 or Datasette.
  ///
  /// They show events as recorded. `amended_by` lists the events that act on a row, such as a
  /// correction or a retraction; only the program works out what finally counts.
  static let views = [
    """
    CREATE VIEW event_list AS
      SELECT e.position, s.name AS stream, e.version,
        json_extract(e.body, '$.type') AS type,
        json_extract(e.body, '$.at.period') AS period,
        json_extract(e.body, '$.at.minute') AS minute,
        json_extract(e.body, '$.at.added') AS added,
        json_extract(e.body, '$.by') AS recorded_by,
        json_extract(e.body, '$.recordedAt') AS recorded_at,
        (SELECT group_concat('e' || f.position, ' ') FROM facts f
          WHERE f.stream = e.stream AND f.subject = e.position AND f.kind BETWEEN 11 AND 27)
          AS amended_by,
        json_extract(e.body, '$.data') AS data
      FROM events e JOIN streams s ON s.id = e.stream
    """,
    """
    CREATE VIEW matches AS
      SELECT position, substr(stream, 7) AS match,
        json_extract(data, '$.date') AS date,
        json_extract(data, '$.home') AS home, json_extract(data, '$.away') AS away,
        json_extract(data, '$.competition') AS competition,
        json_extract(data, '$.round') AS round,
        json_extract(data, '$.tie') AS tie, json_extract(data, '$.leg') AS leg,
        json_extract(data, '$.venue') AS venue, amended_by
      FROM event_list WHERE type = 'match-scheduled'
    """,
    """
    CREATE VIEW goals AS
      SELECT position, substr(stream, 7) AS match, period, minute, added,
        json_extract(data, '$.team') AS team, json_extract(data, '$.player') AS player,
        ifnull(json_extract(data, '$.own'), 0) AS own,
        json_extract(data, '$.assist') AS assist,
        json_extract(data, '$.situation') AS situation,
        json_extract(data, '$.bodyPart') AS body_part, amended_by
      FROM event_list WHERE type = 'goal'
    """,
    """
    CREATE VIEW cards AS
      SELECT position, substr(stream, 7) AS match, period, minute, added,
        json_extract(data, '$.team') AS team,
        ifnull(json_extract(data, '$.player'), json_extract(data, '$.official')) AS person,
        json_extract(data, '$.colour') AS colour, amended_by
      FROM event_list WHERE type = 'card'
    """,
    """
    CREATE VIEW substitutions AS
      SELECT position, substr(stream, 7) AS match, period, minute, added,
        json_extract(data, '$.team') AS team, json_extract(data, '$.off') AS player_off,
        json_extract(data, '$.on') AS player_on, amended_by
      FROM event_list WHERE type = 'substitution'
    """,
    """
    CREATE VIEW line_ups AS
      SELECT l.position, substr(l.stream, 7) AS match,
        json_extract(l.data, '$.team') AS team,
        json_extract(p.value, '$.player') AS player,
        json_extract(p.value, '$.shirt') AS shirt, l.amended_by
      FROM event_list l, json_each(l.data, '$.starters') p WHERE l.type = 'line-up'
    """,
    """
    CREATE VIEW statements AS
      SELECT position, substr(stream, 7) AS match,
        json_extract(data, '$.speaker') AS speaker, json_extract(data, '$.text') AS text,
        amended_by
      FROM event_list WHERE type = 'statement'
    """,
    """
    CREATE VIEW teams AS
      SELECT position, json_extract(data, '$.team') AS team,
        json_extract(data, '$.name') AS name, json_extract(data, '$.code') AS code
      FROM event_list WHERE type = 'team-registered'
    """,
    """
    CREATE VIEW persons AS
      SELECT position, json_extract(data, '$.person') AS person,
        json_extract(data, '$.name') AS name, json_extract(data, '$.team') AS team
      FROM event_list WHERE type = 'person-registered'
    """,
    """
    CREATE VIEW ties AS
      SELECT position, json_extract(data, '$.tie') AS tie,
        json_extract(data, '$.competition') AS competition,
        json_extract(data, '$.round') AS round
      FROM event_list WHERE type = 'tie-defined'
    """,
  ]
}
