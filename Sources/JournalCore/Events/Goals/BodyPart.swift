/// The part of the body that played the ball.
public enum BodyPart: String, Word {
  case head, foot, left, right, chest, other

  /// The words for a line of a log.
  var words: String {
    switch self {
    case .head: "header"
    case .left: "left foot"
    case .right: "right foot"
    default: rawValue
    }
  }
}
