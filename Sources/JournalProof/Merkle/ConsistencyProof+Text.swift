extension ConsistencyProof {
  /// The proof as a file: the old size, a line for each hash, and the checkpoint that it leads to.
  ///
  /// - Parameter checkpoint: the bytes of the newer checkpoint, signed or not.
  public func bytes(under checkpoint: [UInt8]) -> [UInt8] {
    let lines = ["old \(oldSize)"] + hashes.map { Base64.encode($0) } + [""]
    return Array(lines.map { "\($0)\n" }.joined().utf8) + checkpoint
  }
}
