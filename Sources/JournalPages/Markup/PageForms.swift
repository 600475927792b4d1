/// A field of a form: the name of what is asked, and its label.
struct PageField {
  let name: StaticString
  let label: String

  init(_ name: StaticString, _ label: String) {
    (self.name, self.label) = (name, label)
  }
}

/// Forms that ask by an address: nothing is ever written by one.
enum PageForms {
  /// Returns a form whose fields hold what was asked.
  static func asking(
    _ address: PageAddress, _ request: PageRequest, _ fields: [PageField], _ button: String
  ) -> HTML {
    var action = address
    action.query = []
    let known = request.value("known").map {
      HTML.tag("input", [.type("hidden"), .name("known"), .value($0)])
    }
    let labels = fields.map { field in
      HTML.tag(
        "label", [], HTML(field.label), " ",
        .tag("input", [.name(field.name), .value(request.value("\(field.name)") ?? "")]))
    }
    return .tag(
      "form", [.action(action)],
      of: labels + [known ?? .none, .tag("button", [], HTML(button))])
  }
}
