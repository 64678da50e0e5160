import Foundation
import Glibc

/// A program run to its end, with what the system says of it.
struct ChildProcess {
  let milliseconds: Double
  /// The most memory it held, in megabytes, as seen from one moment to the next.
  let peakMemory: Double

  /// The program of this package, where it was built beside the benchmarks.
  static var diembao: String? {
    let program = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
      .appending(path: "diembao").path
    return FileManager.default.isExecutableFile(atPath: program) ? program : nil
  }

  /// Runs a program without input, its output thrown away; nil when it cannot be started or fails.
  ///
  /// - Parameter pause: milliseconds between two looks at its memory; nil for not looking, which disturbs it least.
  init?(_ program: String, _ arguments: [String], lookingEvery pause: UInt32? = nil) {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    for output in [STDOUT_FILENO, STDERR_FILENO] {
      posix_spawn_file_actions_addopen(&actions, output, "/dev/null", O_WRONLY, 0)
    }
    var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) }
    words.append(nil)
    defer { for word in words { free(word) } }
    let start = ContinuousClock.now
    var id = pid_t()
    guard posix_spawn(&id, program, &actions, nil, words, environ) == 0 else { return nil }
    var status = Int32()
    var peak = 0.0
    while let pause, waitpid(id, &status, WNOHANG) == 0 {
      // What the system tells of the dead counts the memory of those they were copied from.
      peak = max(peak, Memory.peak(ofProcess: String(id)))
      usleep(pause * 1000)
    }
    if pause == nil { waitpid(id, &status, 0) }
    guard status == 0 else { return nil }
    milliseconds = (ContinuousClock.now - start) / .milliseconds(1)
    peakMemory = peak
  }
}
