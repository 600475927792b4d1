public import JournalCore

/// Leganés v Real Madrid, quarter-final of the Copa del Rey, January 2018: 0-1 at home, 2-1 away.
///
/// 2-2 on aggregate; Leganés went through on away goals. Sources: the agencies' reports of 24
/// January 2018, soccer.ru (line-ups, cards, substitutions), RSSSF (results).
public enum CopaQuarterFinal {
  /// The slug of the tie.
  public static let tie: TieSlug = "copa-qf"

  /// The first leg as a desk enters it a day later: three events.
  public static let firstLeg: [Happening] = [
    .scheduled("leganes", "real-madrid", on: "2018-01-18", tie: tie, leg: 1),
    .goal("real-madrid", "marco-asensio", "89"),
    .declared(0, 1),
  ]

  /// The second leg before kick-off: the match and the line-ups, three events.
  public static let secondLegLineUps: [Happening] = [
    .scheduled("real-madrid", "leganes", on: "2018-01-24", tie: tie, leg: 2),
    .lineUp("real-madrid", realMadrid, bench: realMadridBench),
    .lineUp("leganes", leganes, bench: leganesBench),
  ]

  /// The second leg as it was logged live: 21 events.
  public static let secondLeg: [Happening] =
    secondLegLineUps + [
      .kickOff,
      .card(.yellow, "leganes", "tito", "27"),
      .goal("leganes", "eraso", "32"),
      .halfTime,
      Happening(.crowd(Crowd(kind: .booing, by: .home)), at: "HT"),
      .secondHalf,
      .goal("real-madrid", "karim-benzema", "47", assist: "lucas-vazquez"),
      Happening(
        .goal(
          Goal(team: "leganes", player: "gabriel-pires", situation: .corner, bodyPart: .head)),
        at: "55"),
      .substitution("leganes", off: "siovas", on: "mantovani", "58"),
      .substitution("real-madrid", off: "achraf-hakimi", on: "carvajal", "69"),
      .substitution("real-madrid", off: "marcos-llorente", on: "luka-modric", "69"),
      .substitution("leganes", off: "amrabat", on: "raul-garcia", "70"),
      .card(.yellow, "leganes", "nereo-champagne", "75"),
      .substitution("real-madrid", off: "isco", on: "borja-mayoral", "78"),
      .card(.yellow, "real-madrid", "sergio-ramos", "80"),
      .substitution("leganes", off: "el-zhar", on: "naranjo", "81"),
      .fullTime,
      .finalWhistle(),
    ]

  /// Real Madrid's starting eleven in the second leg.
  public static let realMadrid: [PersonSlug] = [
    "kiko-casilla", "achraf-hakimi", "nacho", "sergio-ramos", "theo-hernandez", "marcos-llorente",
    "mateo-kovacic", "isco", "lucas-vazquez", "marco-asensio", "karim-benzema",
  ]

  /// Real Madrid's substitutes who came on.
  public static let realMadridBench: [PersonSlug] = ["carvajal", "luka-modric", "borja-mayoral"]

  /// Leganés's starting eleven in the second leg.
  public static let leganes: [PersonSlug] = [
    "nereo-champagne", "tito", "siovas", "bustinza", "diego-rico", "gabriel-pires", "brasanac",
    "el-zhar", "eraso", "amrabat", "beauvue",
  ]

  /// Leganés's substitutes who came on.
  public static let leganesBench: [PersonSlug] = ["mantovani", "raul-garcia", "naranjo"]
}
