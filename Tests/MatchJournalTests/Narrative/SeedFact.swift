/// A fact of the agency's report, as what a sentence must print and cite to convey it.
///
/// Nothing is tagged: the words are looked for in the printed sentence, and the events among its
/// citations.
struct SeedFact: Sendable {
  /// The id in the list of facts.
  let id: String
  /// The words that an English sentence must print: one of each list.
  let english: [[String]]
  /// The words that a Spanish sentence must print: one of each list; nil if only English words are
  /// recorded.
  let spanish: [[String]]?
  /// The types of events that the sentence must cite.
  let events: Set<String>

  init(_ id: String, _ english: [[String]], _ spanish: [[String]]?, _ events: Set<String>) {
    self.id = id
    self.english = english
    self.spanish = spanish
    self.events = events
  }

  static let all: [SeedFact] = result + reaction + course + context

  private static let goals: Set = ["goal", "period-end"]
  private static let out = [
    "knocked Real Madrid out", "eliminated Real Madrid", "Real Madrid are out",
    "put Real Madrid out", "Leganés are through",
  ]
  private static let fuera = ["eliminó", "cayó", "dejó fuera", "apeó", "apartó"]

  private static let result = [
    SeedFact("F01", [["Copa del Rey"]], [["Copa del Rey"]], goals),
    SeedFact("F02", [["quarter-finals"]], [["cuartos de final"]], goals),
    SeedFact("F03", [out, ["Real Madrid"]], [fuera, ["Real Madrid"]], goals),
    SeedFact("F04", [out, ["Leganés"]], [fuera, ["Leganés"]], goals),
    SeedFact("F05", [["on Wednesday"]], [["el miércoles"]], goals),
    SeedFact("F09", [["second leg"], ["2-1"]], [["vuelta"], ["2-1", "1-2"]], goals),
    SeedFact("F10", [["Santiago Bernabéu"]], [["Santiago Bernabéu"]], goals),
    SeedFact("F11", [["2-2"], ["aggregate"]], [["2-2"], ["global"]], goals),
    SeedFact("F12", [["Leganés"], ["away goals"]], [["Leganés"], ["goles fuera"]], goals),
    SeedFact("F13", [["first leg 1-0", "1-0 in the first leg"]], [["1-0 la ida", "0-1"]], goals),
    SeedFact("F14", [["last week"]], [["la semana pasada"]], goals),
    SeedFact(
      "F48", [["Leganés"], ["semi-finals"], ["first time", "never"]],
      [["Leganés"], ["semifinales"], ["primera vez"]], ["context-fact", "goal"]),
    SeedFact(
      "F50", [["Madrid, 25 January 2018"]], [["Madrid, 25 de enero de 2018"]],
      ["match-scheduled", "team-registered"]),
  ]

  private static let reaction = [
    SeedFact(
      "F06", [["Real Madrid coach Zinedine Zidane"]],
      [["Zidane, que entrena al Real Madrid", "Zidane, entrenador"]],
      ["person-registered", "statement"]),
    SeedFact("F07", [["took the blame", "taking the blame"]], [["culpa"]], ["statement"]),
    SeedFact(
      "F16", [["\"I am responsible for all of this. It's a failure for me"]], nil,
      ["statement"]),
    SeedFact(
      "F17", [["2020"], ["contract"], ["Zidane"]], [["2020"], ["Zidane"]], ["context-fact"]),
    SeedFact("F18", [["was his worst night as a coach"]], nil, ["statement"]),
    SeedFact(
      "F19", [["French coach"]], [["francés", "nacionalidad francesa", "Francia"]],
      ["statement"]),
    SeedFact(
      "F20", [["It's a logical result, our opponents played their match and we did not"]],
      nil, ["statement"]),
    SeedFact(
      "F21",
      [
        [
          "It is a big blow. We did what we had to do in the first leg. Nobody expected "
            + "this, especially me but this is football"
        ]
      ], nil, ["statement"]),
    SeedFact(
      "F22",
      [
        ["I am the manager. I picked the team and I was wrong in many regards."],
        ["battle and to find the things the team needs"],
      ], nil, ["statement"]),
  ]

  private static let course = [
    SeedFact(
      "F23",
      [["Eraso"], ["ahead", "opened the scoring", "struck first", "the lead", "first goal"]],
      [["Eraso"], ["adelantó", "abrió el marcador", "primer gol", "delante", "ventaja"]], ["goal"]),
    SeedFact(
      "F24", [["Eraso"], ["32nd minute", "32 minutes"]], [["Eraso"], ["minuto 32"]],
      ["goal"]),
    SeedFact(
      "F25", [["Eraso"], ["curling"], ["long range"]], [["Eraso"], ["rosca"], ["lejos"]],
      ["goal"]),
    SeedFact(
      "F26", [["Benzema"], ["on the night", "though not the tie"]],
      [["Benzema"], ["empató", "igualó", "empate"], ["partido"]], ["goal"]),
    SeedFact(
      "F27", [["Benzema"], ["47th minute", "47 minutes"]], [["Benzema"], ["minuto 47"]],
      ["goal"]),
    SeedFact("F28", [["Benzema"], ["Lucas Vázquez"]], [["Benzema"], ["Lucas Vázquez"]], ["goal"]),
    SeedFact(
      "F29", [["Gabriel Pires"], ["the winner"]], [["Gabriel Pires"], ["triunfo", "victoria"]],
      goals),
    SeedFact("F30", [["Gabriel Pires"], ["headed"]], [["Gabriel Pires"], ["cabeza"]], goals),
    SeedFact(
      "F31", [["Gabriel Pires"], ["ight minutes later"]],
      [["Gabriel Pires"], ["cho minutos después"]], goals),
    SeedFact(
      "F32", [["Brazilian midfielder Gabriel Pires"]],
      [["Gabriel Pires"], ["centrocampista"], ["brasileñ"]], ["goal", "person-registered"]),
    SeedFact(
      "F36", [["home fans booed"]], [["local"], ["abucheó", "pitó", "silbó"], ["descanso"]],
      ["crowd"]),
    SeedFact(
      "F46", [["Beauvue"], ["post"], ["free-kick"]], [["Beauvue"], ["palo"], ["falta"]],
      ["shot"]),
    SeedFact("F47", [["Beauvue"], ["warning"]], [["Beauvue"], ["avis"]], ["shot", "goal"]),
    SeedFact(
      "F49", [["Leganés"], ["held out"]], [["Leganés"], ["resisti", "aguant"]],
      ["shot", "goal"]),
  ]

  private static let context = [
    SeedFact(
      "F08", [["European champions"], ["Real Madrid"]], [["campeón de Europa"]],
      ["context-fact"]),
    SeedFact("F15", [["neighbours"]], [["veci"]], ["team-registered"]),
    SeedFact(
      "F33", [["Real Madrid"], ["Champions League"], ["last 16"]],
      [["Real Madrid"], ["Champions League"], ["octavos de final"]], ["context-fact"]),
    SeedFact(
      "F34", [["Paris Saint-Germain"], ["three weeks"]],
      [["Paris Saint-Germain"], ["tres semanas"]], ["context-fact", "match-scheduled"]),
    SeedFact(
      "F35", [["19 points behind Barcelona"]], [["diecinueve", "19"], ["Barcelona"]],
      ["context-fact"]),
    SeedFact(
      "F37", [["€45 million"], ["Leganés"]], [["45 millones de euros"], ["Leganés"]],
      ["context-fact"]),
    SeedFact(
      "F38", [["€675 million"], ["Real Madrid"]], [["675 millones"], ["Real Madrid"]],
      ["context-fact"]),
    SeedFact("F39", [["15 times"]], [["quince veces", "15 veces"]], ["context-fact"]),
    SeedFact(
      "F40", [["Cristiano Ronaldo and Gareth Bale"], ["rested"]],
      [["Cristiano Ronaldo y Gareth Bale"], ["descans", "reservó"]], ["squad-omitted"]),
    SeedFact(
      "F41", [["7-1"], ["Deportivo La Coruña"], ["at the weekend"]],
      [["7-1"], ["Deportivo La Coruña"], ["fin de semana"]], ["context-fact"]),
    SeedFact("F42", [["scored twice"], ["each"]], [["dos goles"]], ["context-fact"]),
    SeedFact(
      "F43", [["Leganés"], ["13th in La Liga"]], [["Leganés"], ["decimotercer", "13"]],
      ["context-fact"]),
    SeedFact(
      "F44", [["Sergio Ramos"], ["Benzema"], ["Marco Asensio"], ["started"]],
      [
        ["Sergio Ramos"], ["Benzema"], ["Marco Asensio"],
        ["once inicial", "titular", "salió", "de inicio"],
      ],
      ["line-up"]),
    SeedFact(
      "F45", [["Marco Asensio"], ["scored in the first leg"]],
      [["Marco Asensio"], ["marcado en la ida", "marcó en la ida"]], ["goal"]),
  ]
}
