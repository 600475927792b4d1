extension MatchEvent {
  /// The keys by which the event is found; none if it is no entry of the registry.
  ///
  /// An event that acts on another has the keys of that event: see `RegistryGroup`.
  var registryKeys: [RegistryKey] {
    switch self {
    case .teamRegistered(let team):
      [RegistryKey(about: .team(team.team))]
        + RegistryKey.names([team.team.text, team.name, team.short, team.code], .team)
    case .personRegistered(let person):
      [RegistryKey(about: .person(person.person))]
        + RegistryKey.names([person.person.text, person.name, person.short], .person)
        + [person.team.map { RegistryKey(.member, .person, $0.text) } ?? .unattached]
    case .sourceAdded(let source):
      [RegistryKey(about: .source(source.source))]
        + RegistryKey.names([source.source.text, source.publisher], .source)
    case .competitionDefined(let defined):
      [RegistryKey(about: .competition(defined.competition))]
        + RegistryKey.names(
          [defined.competition.text, defined.name, "\(defined.name) \(defined.season)"],
          .competition)
    case .tieDefined(let tie):
      [RegistryKey(about: .tie(tie.tie)), RegistryKey(.member, .tie, tie.competition.text)]
        + RegistryKey.names([tie.tie.text], .tie)
    case .regulationAdopted(let adopted):
      [
        RegistryKey(.adoption, .competition, adopted.competition.text),
        RegistryKey(.digest, .competition, adopted.digest),
      ]
    case .entityRenamed(let renamed):
      renamed.registryKeys(RegistryKind(renamed.kind ?? .team))
    case .entitiesMerged(let merger): merger.registryKeys(RegistryKind(merger.kind ?? .team))
    case .clockCorrected: [.clock]
    default: []
    }
  }
}

extension EntityRenamed {
  fileprivate func registryKeys(_ kind: RegistryKind) -> [RegistryKey] {
    [RegistryKey(.about, kind, entity.text)] + RegistryKey.names([name, short], kind)
  }
}

extension EntitiesMerged {
  /// A slug that was merged into another still means that one, registered or not.
  fileprivate func registryKeys(_ kind: RegistryKind) -> [RegistryKey] {
    [from, into].map { RegistryKey(.about, kind, $0.text) }
      + RegistryKey.names([from.text, into.text], kind)
  }
}
