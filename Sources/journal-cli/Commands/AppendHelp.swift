import JournalText
import JournalCore

/// The help for one type of event, generated from its fields.
enum AppendHelp {
  /// Returns the help for a type under the word that was typed.
  static func text(_ type: EventType, _ word: String) -> String {
    var lines = ["journal append \(word): \(type.summary)", ""]
    for field in type.fields {
      let short = AppendFlags.short(of: "--\(field.flag)").map { "\($0), " } ?? ""
      let mark = field.isRequired && !field.isDerived ? "*" : " "
      let derived = field.isDerived ? "; taken from the log if not given" : ""
      lines.append(
        row("\(mark) \(short)--\(field.flag)", "\(field.help)\(choices(field.kind))\(derived)."))
    }
    let hasRequired = type.needsSource || type.fields.contains { $0.isRequired && !$0.isDerived }
    if !type.fields.isEmpty || type.needsSource { lines.append("") }
    if hasRequired { lines += ["* required", ""] }
    let own = Set(type.fields.map { "--\($0.flag)" })
    for common in AppendFlags.common(for: type.setting)
    where !own.contains(common.flag) {
      let short = common.short.map { "\($0), " } ?? ""
      let mark = type.needsSource && common.flag == "--source" ? "*" : " "
      lines.append(row("\(mark) \(short)\(common.flag)", "\(common.help)."))
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

  private static func row(_ lead: String, _ text: String) -> String {
    let first = Columns.pad(lead, 22) + " "
    return Wrap.text(first + text, indent: 23)
  }

  private static func choices(_ kind: FieldKind) -> String {
    if case .word(let words) = kind { return ": \(words.joined(separator: ", "))" }
    return ""
  }
}
