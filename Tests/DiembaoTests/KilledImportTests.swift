import ArticleArchive
import Foundation
import Glibc
import Testing

@Suite struct KilledImportTests {
  private let program: Program
  private var path: String { "\(program.home.path)/archive.sqlite" }

  init() throws { program = try Program() }

  private static let records = (100..<200).map { number in
    """
    {"url": "https://bao.example/\(number)", "title": "Tin số \(number) của ngày", "text": \
    "Ngày 14/12, Bộ trưởng nói rằng hai nước sẽ mở rộng hợp tác trong nhiều lĩnh vực."}

    """
  }.joined()

  /// How many articles the archive holds; none before there is one.
  private func articles() async -> Int {
    guard let archive = try? Archive(path: path, access: .readOnly) else { return 0 }
    let count = try? await archive.lessonsStatus().articles
    await archive.close()
    return count ?? 0
  }

  /// Starts an import of a stream that does not end.
  private func start(_ stream: Pipe) throws -> Process {
    let process = Process()
    process.executableURL = Program.executable
    process.arguments = ["import", "--archive", path, "-"]
    process.environment = ["HOME": program.home.path, "TERM": "xterm", "TZ": "UTC"]
    process.standardInput = stream
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    return process
  }

  @Test func `an import that is killed keeps its batches, and the next one adds the rest`()
    async throws
  {
    let stream = Pipe()
    let process = try start(stream)
    try stream.fileHandleForWriting.write(contentsOf: Data(Self.records.utf8))
    while await articles() < 16, process.isRunning { await Task.yield() }
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    #expect(process.terminationReason == .uncaughtSignal)
    let kept = await articles()
    #expect((16..<100).contains(kept))
    #expect(try await ArchiveCheck(path: path, depth: .whole).run { _ in } == [])

    let result = try program.run(
      ["import", "--archive", path, "-"],
      input: Data(Self.records.utf8)
    )
    #expect(result.status == 0)
    #expect(result.output == "\(100 - kept) new, 0 changed, \(kept) unchanged, 0 skipped\n")
    #expect(await articles() == 100)
  }
}
