import ArgumentParser

/// A shell that can complete the commands of the journal, which it asks for candidates.
enum ShellCompletion: String, CaseIterable, ExpressibleByArgument {
  case bash, zsh, fish

  /// The line by which a file is known as ours.
  static let mark = "completions of journal, written by journal completion"

  /// The script that the shell reads.
  var script: String {
    switch self {
    case .bash:
      """
      # \(Self.mark)
      _journal() {
        local IFS=$'\\n'
        COMPREPLY=($("${COMP_WORDS[0]}" ---complete "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null \\
          | cut -f1))
        if ((${#COMPREPLY[@]} == 0)); then compopt -o default 2>/dev/null; fi
      }
      complete -F _journal journal
      """
    case .zsh:
      """
      #compdef journal
      # \(Self.mark)
      _journal() {
        local line
        local -a found
        for line in "${(@f)$("${words[1]}" ---complete "${(@)words[2,CURRENT]}" 2>/dev/null)}"; do
          [[ -n $line ]] || continue
          found+=("${${line%%$'\\t'*}//:/\\\\:}:${${line#*$'\\t'}#${line%%$'\\t'*}}")
        done
        if (($#found)); then _describe journal found; else _files; fi
      }
      if [[ $funcstack[1] == _journal ]]; then _journal "$@"; else compdef _journal journal; fi
      """
    case .fish:
      """
      # \(Self.mark)
      function __journal_candidates
        set -l words (commandline -opc) (commandline -ct)
        $words[1] ---complete $words[2..-1] 2>/dev/null
      end
      function __journal_takes_files
        test (count (__journal_candidates)) -eq 0
      end
      complete -c journal -f -a '(__journal_candidates)'
      complete -c journal -n __journal_takes_files -F
      """
    }
  }

  /// Where the shell looks for it, below the home folder.
  ///
  /// - Parameter environment: for `$XDG_DATA_HOME` and `$XDG_CONFIG_HOME`; `$HOME` must be there.
  func path(_ environment: [String: String]) -> String? {
    guard let home = environment["HOME"], home.hasPrefix("/") else { return nil }
    let data = folder(environment["XDG_DATA_HOME"]) ?? "\(home)/.local/share"
    let config = folder(environment["XDG_CONFIG_HOME"]) ?? "\(home)/.config"
    return switch self {
    case .bash: "\(data)/bash-completion/completions/journal"
    case .zsh: "\(data)/zsh/site-functions/_journal"
    case .fish: "\(config)/fish/completions/journal.fish"
    }
  }

  private func folder(_ path: String?) -> String? {
    path.flatMap { $0.hasPrefix("/") ? $0 : nil }
  }

  /// What else the shell needs; nil if nothing.
  func advice(_ path: String) -> String? {
    guard self == .zsh, let end = path.lastIndex(of: "/") else { return nil }
    return "zsh needs this in ~/.zshrc, before compinit: fpath=(\(path[..<end]) $fpath)"
  }
}
