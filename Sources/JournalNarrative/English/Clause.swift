/// A clause: a subject and what is said of it, with the events behind both.
struct Clause: Hashable {
  /// What a clause is about.
  enum Subject: Hashable {
    /// A name, printed as it is registered wherever it stands.
    case name(String)
    /// Words of ours, which take a capital at the start of a sentence.
    case words(String)

    var inner: String {
      switch self {
      case .name(let text), .words(let text): text
      }
    }

    var opening: String {
      switch self {
      case .name(let text): text
      case .words(let text): text.capitalisedFirst
      }
    }
  }

  /// What it is about.
  var subject: Subject

  /// What is said of it.
  var predicate: String

  /// The positions of the events behind it.
  var evidence: [Int]

  /// A clause; parts that say nothing are left out.
  init(_ subject: Subject, _ parts: String?..., evidence: [Int]) {
    self.subject = subject
    predicate = parts.compactMap { $0 }.joined(separator: " ")
    self.evidence = evidence
  }

  /// How many words it has.
  var wordCount: Int { "\(subject.inner) \(predicate)".split(separator: " ").count }

  /// The clause as a sentence of its own.
  var sentence: Sentence {
    Sentence("\(subject.opening) \(predicate).", evidence: evidence)
  }

  /// How one clause follows another.
  enum Junction: Hashable {
    /// The other side changes who is ahead.
    case but
    /// Something more.
    case and
  }

  /// Two clauses in one sentence; a subject that goes on is not named again.
  func joined(to next: Clause, by junction: Junction) -> Sentence {
    let head = "\(subject.opening) \(predicate)"
    let tail = next.subject == subject ? next.predicate : "\(next.subject.inner) \(next.predicate)"
    let link = junction == .but ? ", but" : " and"
    return Sentence("\(head)\(link) \(tail).", evidence: evidence + next.evidence)
  }
}
