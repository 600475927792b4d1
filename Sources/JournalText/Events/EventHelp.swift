package import JournalCore

/// The help for one type of event, generated from its fields.
package enum EventHelp {
  /// The flags that have a short form, by it.
  package static let shorts = ["-m": "--minute", "-p": "--player", "-t": "--team"]

  /// Returns the help for a type under the word that was typed.
  package static func text(_ type: EventType, _ word: String) -> String {
    var lines = [Wrap.text("journal append \(word): \(type.summary)", indent: 2), ""]
    for field in type.fields {
      let mark = field.isRequired && !field.isDerived ? "*" : " "
      let derived = field.isDerived ? "; taken from the log if not given" : ""
      lines.append(
        row(mark, "--\(field.flag)", "\(field.help)\(choices(field.kind))\(derived)."))
    }
    let hasRequired = type.needsSource || type.fields.contains { $0.isRequired && !$0.isDerived }
    if !type.fields.isEmpty || type.needsSource { lines.append("") }
    if hasRequired { lines += ["* required", ""] }
    for flag in CommonFlag.beside(type) {
      let mark = type.needsSource && flag == .source ? "*" : " "
      lines.append(row(mark, flag.name, "\(flag.help)."))
    }
    let others = type.aliases.map { alias in
      let presets = alias.presets.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
      return alias.name + (presets.isEmpty ? "" : " (\(presets.joined(separator: ", ")))")
    }
    if !others.isEmpty {
      lines += ["", Wrap.text("Also: \(others.joined(separator: ", ")).", indent: 6)]
    }
    return lines.joined(separator: "\n")
  }

  private static func row(_ mark: String, _ flag: String, _ text: String) -> String {
    let short = shorts.first { $0.value == flag }.map { "\($0.key), " } ?? ""
    return Wrap.entry("\(mark) \(short)\(flag)", text, column: 23)
  }

  private static func choices(_ kind: FieldKind) -> String {
    if case .word(let words) = kind { return ": \(words.joined(separator: ", "))" }
    return ""
  }
}
