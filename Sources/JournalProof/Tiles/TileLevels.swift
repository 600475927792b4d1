/// The tiles at the right edge of a growing tree, one for each level that has one.
struct TileLevels {
  private var open: [(index: Int, hashes: [[UInt8]])] = []

  /// Adds the hashes that one more leaf completes, from its own upwards; returns the tiles that are
  /// full.
  mutating func add(_ completed: [[UInt8]]) -> [(path: TilePath, hashes: [[UInt8]])] {
    var full: [(path: TilePath, hashes: [[UInt8]])] = []
    for (level, height) in stride(from: 0, to: completed.count, by: 8).enumerated() {
      if level == open.count { open.append((0, [])) }
      open[level].hashes.append(completed[height])
      guard open[level].hashes.count == TilePath.fullWidth else { continue }
      full.append((path(level), open[level].hashes))
      open[level] = (open[level].index + 1, [])
    }
    return full
  }

  /// The tiles that are not full.
  var partial: [(path: TilePath, hashes: [[UInt8]])] {
    open.indices.filter { !open[$0].hashes.isEmpty }.map { (path($0), open[$0].hashes) }
  }

  private func path(_ level: Int) -> TilePath {
    let (index, hashes) = open[level]
    return TilePath(contents: .hashes(level: level), index: index, width: hashes.count)
  }
}
