import Foundation
import ReaderModel
import TestSupport
import Testing

@testable import diembao

/// Files that are written whole or not at all.
@Suite struct NewFileTests {
  private func write(
    _ text: String,
    to path: String,
    _ existing: Export.Existing = .refuse
  ) throws {
    let file = try NewFile(path: path, existing: existing)
    try file.write(text)
    try file.finish()
  }

  @Test func `a file that is there stays as it is unless it is to be replaced`() throws {
    let scratch = try Scratch()
    let path = try scratch.write("cũ", to: "a.txt")
    let failure = #expect(throws: NewFile.Failure.self) { try write("mới", to: path) }
    #expect(failure == .taken)
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "cũ")
    try write("mới", to: path, .replace)
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "mới")
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.folder) == ["a.txt"])
  }

  @Test func `what takes the place of a file is no easier to read than that was`() throws {
    let scratch = try Scratch()
    let path = try scratch.write("cũ", to: "a.txt")
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    try write("mới", to: path, .replace)
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
  }

  @Test func `a file of that name that came meanwhile stays too`() throws {
    let scratch = try Scratch()
    let file = try NewFile(path: scratch.path("a.txt"), existing: .refuse)
    try file.write("mới")
    try scratch.write("của người khác", to: "a.txt")
    let failure = #expect(throws: NewFile.Failure.self) { try file.finish() }
    #expect(failure == .taken)
    let text = try String(contentsOfFile: scratch.path("a.txt"), encoding: .utf8)
    #expect(text == "của người khác")
  }

  @Test func `what was begun and not finished leaves nothing`() throws {
    let scratch = try Scratch()
    do {
      let file = try NewFile(path: scratch.path("a.txt"), existing: .refuse)
      try file.write(String(repeating: "a", count: 100_000))
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.folder) == [])
  }

  @Test func `a missing folder and a folder in place of a file are told`() throws {
    let scratch = try Scratch()
    let missing = #expect(throws: NewFile.Failure.self) {
      try write("a", to: scratch.path("none/a.txt"))
    }
    #expect(missing == .impossible(.noFolder(scratch.path("none"))))
    let folder = #expect(throws: NewFile.Failure.self) { try write("a", to: scratch.folder) }
    #expect(folder == .impossible(.isFolder))
  }

  @Test func `a full disk is told and leaves nothing`() throws {
    // Every write to this device fails as on a full disk.
    let failure = #expect(throws: NewFile.Failure.self) {
      let file = try NewFile(path: "/dev/full", existing: .replace)
      try file.write("a")
      try file.finish()
    }
    #expect(failure == .impossible(.full))
  }

  @Test(arguments: [
    ("~", "/home/a"), ("~/b.txt", "/home/a/b.txt"), ("~b/c", "~b/c"), ("/x", "/x"), ("x", "x"),
  ])
  func `a tilde stands for the home folder`(typed: String, path: String) {
    #expect(TypedPath.expanded(typed, home: "/home/a") == path)
  }

  @Test(arguments: [
    ("a b", ["a", "b"]), (#"a\ b c"#, ["a b", "c"]), ("'a b' \"c d\"", ["a b", "c d"]),
    ("  ", []), ("''", [""]), ("~/tin\\'x", ["~/tin'x"]),
  ])
  func `paths are parted as a shell parts them`(text: String, paths: [String]) {
    #expect(TypedPath.list(text) == paths)
  }

  @Test func `a free name has a number before its end`() throws {
    let scratch = try Scratch()
    try scratch.write("", to: "a.csl.json")
    try scratch.write("", to: "a-2.csl.json")
    #expect(TypedPath.free(beside: scratch.path("a.csl.json")) == scratch.path("a-3.csl.json"))
    #expect(TypedPath.free(beside: scratch.path("b")) == scratch.path("b-2"))
  }

  @Test(arguments: [
    ("a.txt", ExportForm.text), ("A.TXT", .text), ("a.json", .json), ("a.csl.json", .csl),
    ("a.jsonl", .jsonLines), ("a.bib", .bibTeX), ("a.html", .html), ("a", nil), ("a.doc", nil),
    ("~/x.d/a", nil),
  ])
  func `the end of a name says the form`(path: String, form: ExportForm?) {
    #expect(ExportForm(path: path) == form)
  }
}
