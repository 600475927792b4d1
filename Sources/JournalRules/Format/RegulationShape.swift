/// What the document of a regulation may hold (<doc:WriteARegulation>): behind `rules check`, the
/// JSON Schema and the refusal of a malformed document.
enum RegulationShape {
  typealias Part = Shape.Part

  /// The shapes that contain themselves.
  static let defined: [String: Shape] = [
    "step": step, "criterion": criterion, "match": .object(match), "points": .object(points),
    "weights": .object(weights),
  ]

  /// The whole document.
  static let document = Shape.object([
    Part("format", .whole(1...1), required: true, "The version of this format: 1"),
    Part("id", .text, required: true, "The id, such as es.copa-del-rey.2017-18"),
    Part("title", .text, required: true, "The title that people read"),
    Part("valid", validity, "The days it was in force"),
    Part("sources", .list(.text, atLeast: 1), "Where the clauses come from"),
    Part("match", .named("match"), "How a match is played"),
    Part("award", award, "The score of an awarded match, if the award names none"),
    Part("points", .named("points"), "What a match is worth, unless a stage says otherwise"),
    Part("discipline", .named("weights"), "What cards are worth, unless a stage says otherwise"),
    Part("stages", .list(stage, atLeast: 1), required: true, "The stages of the competition"),
    Part("note", .text, "Anything else a reader should know"),
  ])

  private static let validity = Shape.object([
    Part("from", .date, "The first day"), Part("to", .date, "The last day"),
  ])

  private static let award = Shape.object([
    Part("score", .list(.whole(0...99), atLeast: 2), required: true, "Goals for and against"),
    Part("keepBetter", .truth, "Whether a better result on the pitch stands for the innocent side"),
    Part("source", .text, "Where the clause comes from"),
  ])

  private static let match: [Part] = [
    Part("periods", .list(.whole(1...99), atLeast: 2), "Lengths of the two halves, in minutes"),
    Part("extraTime", extraTime, "Extra time"),
    Part("secondExtraTime", secondExtraTime, "A second extra time, if the first ends level"),
    Part("shootOut", shootOut, "The shoot-out"),
    Part(
      "substitutions", .object([Part("max", .whole(0...99), "The most a side may make")]),
      "Substitutions"),
    Part("minPlayers", .whole(1...11), "Fewest players a side may go on with"),
    Part("source", .text, "Where the clause comes from"),
  ]

  private static let extraTime = Shape.object([
    Part("periods", .list(.whole(1...60), atLeast: 2), "Lengths of its halves, in minutes"),
    Part(
      "ends", .word(Regulation.ExtraTime.Ending.allCases.map(\.rawValue)),
      "full: played out; golden: the first goal ends it; silver: a lead at its half-time ends it"),
    Part("goldenGoalValue", .whole(1...2), "What the golden goal counts for in the score: 1 or 2"),
    Part("source", .text, "Where the clause comes from"),
  ])

  private static let secondExtraTime = Shape.object([
    Part("periods", .list(.whole(1...60), atLeast: 2), "Lengths of its halves, in minutes"),
    Part(
      "ends", .word(Regulation.SecondExtraTime.Ending.allCases.map(\.rawValue)),
      "full: played out; golden: the first goal ends it; to-a-finish: only a goal ends it"),
    Part("source", .text, "Where the clause comes from"),
  ])

  private static let shootOut = Shape.object([
    Part("kicks", .whole(1...20), "Kicks a side before sudden death"),
    Part("then", .word(["sudden-death"]), "What follows if they are level"),
    Part("source", .text, "Where the clause comes from"),
  ])

  private static let stage = Shape.object([
    Part("id", .text, required: true, "The id, such as two-legged"),
    Part("title", .text, "The title that people read"),
    Part(
      "rounds", .list(.text, atLeast: 1), "Rounds or groups it covers; * at the end for any rest"),
    Part("kind", .word(Stage.Kind.allCases.map(\.rawValue)), required: true, "tie or table"),
    Part("match", .named("match"), "How its matches are played, if different"),
    Part("note", .text, "Anything else a reader should know"),
    Part("source", .text, "Where the clause comes from"),
    Part("legs", .whole(1...9), "Matches that make a tie"),
    Part("bestOf", .truth, "Whether the tie ends once a team has won more than half of them"),
    Part("decide", .list(.named("step"), atLeast: 1), "The steps of a tie, in order"),
    Part("points", .named("points"), "What a match is worth in a table"),
    Part("meetings", .whole(1...9), "How often each pair of teams meets"),
    Part("rank", .list(.named("criterion"), atLeast: 1), "The criteria of a table, in order"),
    Part("advance", advance, "Who advances from a table"),
    Part(
      "matters", .list(.whole(1...99), atLeast: 1),
      "Places after which something changes: a title, a European place, relegation"),
    Part(
      "destinations", .list(destination, atLeast: 1),
      "Where the teams in some places go: Champions League, Relegation"),
    Part("award", award, "The score of an awarded match, if different"),
    Part("discipline", .named("weights"), "What cards are worth"),
    Part("exclude", exclude, "Matches left out when comparing one place across several tables"),
    Part("carryOver", carryOver, "What is carried over from an earlier stage"),
  ])

  private static let bonus = Shape.object([
    Part("points", .whole(1...9), required: true, "The points"),
    Part("goals", .whole(1...99), "The fewest goals that earn them, in whatever match"),
    Part("margin", .whole(1...99), "The smallest margin of a win that earns them"),
    Part("source", .text, "Where the clause comes from"),
  ])

  private static let points: [Part] = [
    Part("win", .whole(0...9), required: true, "A win"),
    Part("draw", .whole(0...9), required: true, "A draw"),
    Part("loss", .whole(0...9), "A defeat; 0 by default"),
    Part("shootOutWin", .whole(0...9), "A draw followed by a shoot-out win"),
    Part("shootOutLoss", .whole(0...9), "A draw followed by a shoot-out defeat"),
    Part("bonus", bonus, "What a team gets besides for its goals"),
    Part("source", .text, "Where the clause comes from"),
  ]

  private static let weights: [Part] = [
    Part("yellow", .whole(-99...99), "A yellow card; more is better, so mostly negative"),
    Part("secondYellow", .whole(-99...99), "A second yellow card, the first included"),
    Part("red", .whole(-99...99), "A red card"),
    Part("yellowAndRed", .whole(-99...99), "A yellow card and then a red one"),
    Part("source", .text, "Where the clause comes from"),
  ]

  private static let advance = Shape.object([
    Part("places", .whole(0...99), "How many teams of each table advance"),
    Part("best", best, "How many teams in one place, across all tables, advance too"),
    Part("source", .text, "Where the clause comes from"),
  ])

  private static let destination = Shape.object([
    Part(
      "places", .list(.whole(1...99), atLeast: 1), required: true,
      "The first and the last place, or one place"),
    Part("to", .text, required: true, "Where they go"),
    Part("source", .text, "Where the clause comes from"),
  ])

  private static let best = Shape.object([
    Part("place", .whole(1...99), required: true, "The place, such as 3"),
    Part("count", .whole(1...99), required: true, "How many of them advance"),
    Part("rank", .list(.named("criterion"), atLeast: 1), required: true, "How they are ranked"),
    Part("exclude", exclude, "Matches that are left out"),
    Part("source", .text, "Where the clause comes from"),
  ])

  private static let exclude = Shape.object([
    Part("against", .word(["bottom"]), "Matches against the bottom team of the table"),
    Part("againstPlace", .whole(2...99), "Matches against teams at this place and below"),
    Part("source", .text, "Where the clause comes from"),
  ])

  private static let carryOver = Shape.object([
    Part("from", .text, required: true, "The id of the earlier stage"),
    Part(
      "what", .word(CarryOver.What.allCases.map(\.rawValue)), required: true,
      "points, half the points, or the results between the teams that are in both"),
    Part("rounding", .word(CarryOver.Rounding.allCases.map(\.rawValue)), "How half points round"),
    Part("source", .text, "Where the clause comes from"),
  ])

  private static let clause: [Part] = [
    Part("id", .text, "The id, which is given as what decided; made of its parts by default"),
    Part("source", .text, "Where the clause comes from"),
    Part("note", .text, "Anything else a reader should know"),
  ]

  private static let step = Shape.either([
    .object(
      [
        Part("by", .word(TieRules.testNames), required: true, "The test"),
        Part(
          "over", .word(Step.Scope.allCases.map(\.rawValue)),
          "Goals of the halves, with the first extra time, or all"),
        Part("points", .named("points"), "What a match is worth, for points"),
        Part("fact", .text, "The name of the fact, for fact"),
        Part("order", .word(Order.allCases.map(\.rawValue)), "Which number is better"),
      ] + clause),
    .object(
      [
        Part("fact", .text, required: true, "A figure that a source gives, such as coefficient"),
        Part("order", .word(Order.allCases.map(\.rawValue)), "Which number is better"),
      ] + clause),
    .object(
      [
        Part("play", .word(TieRules.playNames), required: true, "What is to be played"),
        Part("in", .word(["last-leg"]), "Where it is played"),
        Part("venue", .word(Step.Venue.allCases.map(\.rawValue)), "The ground of another match"),
        Part("decide", .list(.named("step"), atLeast: 1), "The steps of that match"),
        Part(
          "repeat", .either([.truth, .whole(1...9)]), "Whether, or how often, it is played again"),
      ] + clause),
  ])

  private static let conditions: [Part] = [
    Part("when", .word(["all-played"]), "Only once the teams have played all their matches"),
    Part(
      "teams", .either([.whole(2...99), .word(["3+", "4+"])]), "Only among this many level teams"),
    Part("onlyIf", .word(Criterion.Condition.allCases.map(\.rawValue)), "Only if this holds"),
    Part(
      "matters", .list(.whole(1...99), atLeast: 1),
      "Places after which something changes, for place-matters; the stage's by default"),
    Part(
      "reapply", .word(Criterion.Reapply.allCases.map(\.rawValue)),
      "What happens to those still level when it separates some: the next criterion, the same again, "
        + "the same if only two are left, or the whole list"),
  ]

  private static let criterion = Shape.either([
    .object(
      [
        Part("key", .word(TableRules.keyNames), required: true, "The figure compared"),
        Part("weights", .named("weights"), "What cards are worth, for discipline"),
      ] + conditions + clause),
    .object(
      [
        Part(
          "headToHead", .list(.word(TableRules.keyNames), atLeast: 1), required: true,
          "Figures from the matches between the level teams only, in order")
      ] + conditions + clause),
    .object(
      [
        Part("fact", .text, required: true, "A figure that a source gives, such as coefficient"),
        Part("order", .word(Order.allCases.map(\.rawValue)), "Which number is better"),
      ] + conditions + clause),
    .object(
      [
        Part(
          "play", .word(Criterion.Play.allCases.map(\.rawValue)), required: true,
          "What is played for the place"),
        Part(
          "stage", .text,
          "The id of the stage that play-off matches belong to: ties, or a table for matches"),
        Part("venue", .word([Step.Venue.neutral.rawValue]), "The ground of play-off matches"),
        Part("decide", .list(.named("step"), atLeast: 1), "The steps of a play-off match"),
      ] + conditions + clause),
    .object([Part("by", .word(["lots"]), required: true, "Lots are drawn")] + conditions + clause),
    .object([Part("shared", .truth, required: true, "The place is shared")] + conditions + clause),
  ])
}
