#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Operations on paths as text. (Foundation's `deletingLastPathComponent` traps on Linux if the
/// path has one character.)
enum FilePath {
  /// The folder of a file; `.` if the path has none.
  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The name of a file without its folder.
  static func name(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
  }

  /// The file that a symbolic link points to; any other path unchanged.
  ///
  /// A journal's lock and its WAL lie beside the file itself, whatever name it was opened by. Two
  /// programs that use two names must meet at one lock.
  static func resolved(_ path: String) -> String {
    var info = stat()
    guard lstat(path, &info) == 0, info.st_mode & S_IFMT == S_IFLNK,
      let real = realpath(path, nil)
    else { return path }
    defer { free(real) }
    return String(cString: real)
  }
}
