/// What happens to the results of a team that leaves a competition.
public enum EarlierResults: String, Word {
  case keep, annul, award
}
