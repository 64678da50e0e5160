import Glibc

/// A program run to its end, with what the system says of it.
struct ChildProcess {
  let milliseconds: Double
  /// The most memory it held, in megabytes.
  let peakMemory: Double

  /// Runs a program without input, its output thrown away; nil when it cannot be started or fails.
  init?(_ program: String, _ arguments: [String]) {
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
    var (status, usage) = (Int32(), rusage())
    guard wait4(id, &status, 0, &usage) == id, status == 0 else { return nil }
    milliseconds = (ContinuousClock.now - start) / .milliseconds(1)
    peakMemory = Double(usage.ru_maxrss) / 1000
  }
}
