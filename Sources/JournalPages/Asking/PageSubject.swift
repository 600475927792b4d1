/// What a page is about.
public enum PageSubject: Hashable, Sendable {
  /// The matches, by day and competition.
  case matches
  /// A match, by any word that means it.
  case match(String)
  /// A tie.
  case tie(String)
  /// The tables of a competition.
  case table(String)
  /// The log.
  case log
  /// An event, by its position from 1.
  case event(Int)
  /// Why a result is what it is: of a match, of a tie, or of a team's place in a table.
  case why(String, team: String?)
  /// A match as other sites show it in a frame.
  case embed(String)

  init?(_ path: [String]) {
    switch (path.first, path.count) {
    case (nil, 0), ("matches", 1): self = .matches
    case ("log", 1): self = .log
    case ("m", 2): self = .match(path[1])
    case ("t", 2): self = .tie(path[1])
    case ("table", 2): self = .table(path[1])
    case ("why", 2): self = .why(path[1], team: nil)
    case ("why", 3): self = .why(path[1], team: path[2])
    case ("embed", 2): self = .embed(path[1])
    case ("e", 2):
      guard let position = EventName.position(path[1]) else { return nil }
      self = .event(position)
    default: return nil
    }
  }

  /// The parts of its path.
  var path: [String] {
    switch self {
    case .matches: ["matches"]
    case .log: ["log"]
    case .match(let word): ["m", word]
    case .tie(let word): ["t", word]
    case .table(let word): ["table", word]
    case .why(let word, let team): ["why", word] + [team].compactMap(\.self)
    case .embed(let word): ["embed", word]
    case .event(let position): ["e", "e\(position)"]
    }
  }

  /// What can be asked of it, besides what every page takes.
  var ownNames: [String] {
    switch self {
    case .match, .tie, .embed: ["at"]
    case .table: ["group", "after", "on"]
    case .why(_, let team): team == nil ? ["at"] : ["group", "after", "on"]
    case .log: ["match", "type", "player", "by", "since", "before"]
    case .matches: ["page"]
    case .event: []
    }
  }

  /// Whether it can be asked under a supposition.
  var supposes: Bool {
    switch self {
    case .match, .tie, .table, .why, .embed: true
    case .matches, .log, .event: false
    }
  }

  /// The forms in which the program has the answer.
  var forms: [PageForm] {
    switch self {
    case .match, .matches: [.html, .json, .txt, .csv]
    case .table: [.html, .json, .txt, .csv]
    case .tie, .log, .event, .why: [.html, .json, .txt]
    case .embed: [.html]
    }
  }
}
