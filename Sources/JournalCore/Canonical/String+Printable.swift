extension String {
  /// The string with everything invisible escaped as `\u{...}`, so that it is safe to print.
  var printable: String {
    var text = ""
    for scalar in unicodeScalars { text.unicodeScalars.append(contentsOf: scalar.printable) }
    return text
  }

  /// The printable string in quotation marks; a long one is shortened.
  var quoted: String { "\"\(shortened.printable)\"" }

  /// The first 64 scalars, with an ellipsis if there are more.
  var shortened: String {
    let start = unicodeScalars.prefix(64)
    return start.endIndex == endIndex ? self : String(start) + "…"
  }
}

extension Unicode.Scalar {
  /// The scalar itself, or `\u{...}` for controls, invisible marks and unassigned characters.
  fileprivate var printable: String.UnicodeScalarView {
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned:
      "\\u{\(String(value, radix: 16))}".unicodeScalars
    default:
      String(self).unicodeScalars
    }
  }
}
