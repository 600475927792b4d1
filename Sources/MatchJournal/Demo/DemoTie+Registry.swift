import JournalCore

extension DemoTie {
  /// Registers the sources, the teams and the persons that the sources name.
  mutating func register() throws(Refusal) {
    for source in DemoSource.allCases { try add(.sourceAdded(source.event), to: .registry) }
    let real = TeamRegistered(
      team: Self.real, name: "Real Madrid CF", short: "Real Madrid", city: "Madrid",
      stadium: "Santiago Bernabéu", code: "RMA")
    let leganes = TeamRegistered(
      team: Self.leganes, name: "CD Leganés", short: "Leganés", code: "LEG",
      neighbourOf: [Self.real])
    try add(.teamRegistered(real), to: .registry, from: [.agency])
    try add(.teamRegistered(leganes), to: .registry, from: [.agency])
    try register(Self.realPlayers, of: Self.real, as: .player)
    try register(Self.leganesPlayers, of: Self.leganes, as: .player)
    try register(
      [Name("Zinedine Zidane", "Zidane", nationality: "FR")], of: Self.real, as: .coach)
    try register([Name("Asier Garitano", "Garitano")], of: Self.leganes, as: .coach)
    try register([Name("Jesús Gil Manzano", "Gil Manzano")], of: nil, as: .referee)
  }

  /// A person's name: in full as registered, and short as reporters use it.
  struct Name {
    let full: String
    let short: String?
    let nationality: String?
    let position: String?

    init(
      _ full: String, _ short: String? = nil, nationality: String? = nil, position: String? = nil
    ) {
      self.full = full
      self.short = short
      self.nationality = nationality
      self.position = position
    }

    var slug: PersonSlug { SlugMint.mint(full) { _ in false } }
  }

  private mutating func register(
    _ names: [Name], of team: TeamSlug?, as role: PersonRegistered.Role
  ) throws(Refusal) {
    for name in names {
      let person = PersonRegistered(
        person: name.slug, name: name.full, short: name.short, team: team, role: role,
        position: name.position, nationality: name.nationality)
      try add(.personRegistered(person), to: .registry)
    }
  }

  /// The starters in the order of the source, then the substitutes, then the players left out.
  static let realPlayers = [
    Name("Kiko Casilla", "Casilla"), Name("Theo Hernández", "Theo"), Name("Nacho"),
    Name("Sergio Ramos", "Ramos"), Name("Achraf Hakimi", "Achraf"),
    Name("Marcos Llorente", "Llorente"), Name("Isco"), Name("Kovačić"),
    Name("Marco Asensio", "Asensio"), Name("Lucas Vázquez"), Name("Karim Benzema", "Benzema"),
    Name("Carvajal"), Name("Modrić"), Name("Borja Mayoral", "Mayoral"),
    Name("Cristiano Ronaldo", "Ronaldo"), Name("Gareth Bale", "Bale"),
  ]

  /// The starters in the order of the source, then the substitutes.
  static let leganesPlayers = [
    Name("Nereo Champagne", "Champagne"), Name("Tito"), Name("Diego Rico", "Rico"),
    Name("Siovas"), Name("Bustinza"), Name("Brašanac"),
    Name("Gabriel Pires", nationality: "BR", position: "midfielder"), Name("El Zhar"),
    Name("Javier Eraso", "Eraso"),
    Name("Amrabat"), Name("Claudio Beauvue", "Beauvue"), Name("Mantovani"),
    Name("Raúl García"), Name("Naranjo"),
  ]
}
