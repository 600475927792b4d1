#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Paths of files by their text. (Foundation's `deletingLastPathComponent` traps on Linux where a
/// path has one character.)
enum FilePath {
  /// The folder that a file lies in; `.` where the path names none.
  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The name of a file without its folder.
  static func name(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
  }

  /// The file that a symbolic link stands for; any other path as it is.
  ///
  /// A journal's lock and its WAL lie beside the file itself, whatever name it was opened by: two
  /// programs that come by two names must meet at one lock.
  static func resolved(_ path: String) -> String {
    var info = stat()
    guard lstat(path, &info) == 0, info.st_mode & S_IFMT == S_IFLNK,
      let real = realpath(path, nil)
    else { return path }
    defer { free(real) }
    return String(cString: real)
  }
}
