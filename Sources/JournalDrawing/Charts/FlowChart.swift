/// How one thing follows from others: boxes in columns by how far they are from the end, joined by
/// curves. It holds the path to one answer and nothing else.
public struct FlowChart: Hashable, Sendable {
  /// What a box stands for; each kind has a form of its own.
  public enum Kind: Hashable, Sendable {
    /// An event of the log: a box with square corners.
    case event
    /// A clause of a regulation: a box with a double edge.
    case clause
    /// Something derived: a box with round corners.
    case derived
    /// The answer: a round box with a thick edge.
    case answer
  }

  /// A box.
  public struct Box: Hashable, Sendable {
    /// What names it.
    public let id: String
    /// Its kind.
    public let kind: Kind
    /// What is written first, such as `e57 32'`.
    public let head: String
    /// What is written below.
    public let text: String
    /// The boxes that it follows from, by id.
    public let sources: [String]

    /// Creates a box.
    public init(id: String, kind: Kind, head: String, text: String, sources: [String]) {
      self.id = id
      self.kind = kind
      self.head = head
      self.text = text
      self.sources = sources
    }
  }

  /// What it shows, in a line.
  public let title: String
  /// The sentence below the title.
  public let caption: String
  /// What can be seen in it, in words.
  public let description: String
  /// The boxes; the last one is the answer, and each comes after those it follows from.
  public let boxes: [Box]
  /// What the forms mean.
  public let meanings: [Meaning]

  /// What a form means.
  public struct Meaning: Hashable, Sendable {
    /// The kind of box.
    public let kind: Kind
    /// The words.
    public let text: String

    /// Creates a meaning.
    public init(_ kind: Kind, _ text: String) {
      self.kind = kind
      self.text = text
    }
  }

  /// Creates a chart.
  public init(
    title: String, caption: String, description: String, boxes: [Box], meanings: [Meaning]
  ) {
    self.title = title
    self.caption = caption
    self.description = description
    self.boxes = boxes
    self.meanings = meanings
  }

  /// The boxes in columns, the answer in the last one. A box that nothing follows from is left out.
  public var columns: [[Box]] {
    let known = Dictionary(boxes.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var depths: [String: Int] = [:]
    if let answer = boxes.last { depths[answer.id] = 0 }
    for box in boxes.reversed() {
      guard let depth = depths[box.id] else { continue }
      for source in box.sources where known[source] != nil {
        depths[source] = max(depths[source] ?? 0, depth + 1)
      }
    }
    let deepest = depths.values.max() ?? 0
    return (0...deepest).reversed().map { depth in boxes.filter { depths[$0.id] == depth } }
  }
}
