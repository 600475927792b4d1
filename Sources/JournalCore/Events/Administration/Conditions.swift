/// The weather and the ground.
public struct Conditions: Hashable, Sendable {
  /// The state of a roof.
  public enum Roof: String, Word {
    case open, closed
  }

  /// The weather.
  public var weather: String?

  /// The temperature in degrees Celsius.
  public var temperature: Int?

  /// The state of the pitch.
  public var pitch: String?

  /// The wind.
  public var wind: String?

  /// The roof, if there is one.
  public var roof: Roof?

  /// Creates the event's data.
  public init(
    weather: String? = nil, temperature: Int? = nil, pitch: String? = nil, wind: String? = nil,
    roof: Roof? = nil
  ) {
    self.weather = weather
    self.temperature = temperature
    self.pitch = pitch
    self.wind = wind
    self.roof = roof
  }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Conditions: EventPayload {
  public static let name = "conditions"
  public static let summary = "The weather and the pitch are noted."
  public static let setting = EventSetting.anyTime
  public static let fields: Fields<Self> = [
    .field("weather", { $1(&$0.weather) }, "The weather"),
    .field(
      "temperature", { $1(&$0.temperature) }, "The temperature in degrees Celsius", in: -60...60),
    .field("pitch", { $1(&$0.pitch) }, "The state of the pitch"),
    .field("wind", { $1(&$0.wind) }, "The wind"),
    .field("roof", { $1(&$0.roof) }, "The roof, if there is one"),
  ]
  public static let sample = Conditions(weather: "rain", temperature: 7, pitch: "heavy")

  public var phrase: [Phrase] {
    let parts = [
      weather, temperature.map { "\($0) °C" }, pitch.map { "pitch \($0)" },
      wind.map { "wind \($0)" }, roof.map { "roof \($0.rawValue)" },
    ]
    return [.text("Conditions: \(parts.compactMap { $0 }.joined(separator: ", "))")]
  }

  public func check() throws(Refusal) {
    guard weather != nil || temperature != nil || pitch != nil || wind != nil || roof != nil else {
      throw Refusal(
        "no-conditions",
        "Conditions need at least one of weather, temperature, pitch, wind and roof.",
        remedy: .giveSuch(field: "weather", value: "rain"))
    }
    guard (-60...60).contains(temperature ?? 0) else {
      throw Refusal("bad-temperature", "The temperature must be from -60 to 60 degrees Celsius.")
    }
  }
}
