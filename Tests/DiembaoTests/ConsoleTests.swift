import Foundation
import Glibc
import Testing

@testable import diembao

@Suite struct ConsoleTests {
  @MainActor @Test func `waiting for a slow reader costs no time of the processor`() throws {
    var ends: [Int32] = [-1, -1]
    try #require(pipe(&ends) == 0)
    let (reading, writing) = (ends[0], ends[1])
    _ = fcntl(writing, F_SETFL, O_NONBLOCK)
    Thread.detachNewThread { readLate(reading) }
    let before = processorTime()
    try Console(descriptor: writing).write(String(repeating: "x", count: 500_000))
    #expect(processorTime() - before < 0.1)
    close(writing)
  }

  /// Seconds this thread has kept the processor busy.
  private func processorTime() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}

/// Reads to the end, but not for the first half second.
private func readLate(_ descriptor: Int32) {
  usleep(500_000)
  var block = [UInt8](repeating: 0, count: 65_536)
  while true {
    let count = read(descriptor, &block, block.count)
    if count <= 0 { break }
  }
  close(descriptor)
}
