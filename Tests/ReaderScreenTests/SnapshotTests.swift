import ReaderModel
import ReaderScreen
import TestSupport
import Testing

/// Views as stored in `Snapshots`: the rows, then the styles.
struct SnapshotTests {
  struct Screenful: CustomTestStringConvertible {
    var scene: Scene
    var columns: Int
    var rows: Int
    var strings: Strings

    var name: String { "\(scene.rawValue)-\(columns)x\(rows)-\(strings.language)" }
    var testDescription: String { name }

    static let all: [Screenful] = Scene.allCases.flatMap { scene in
      (Scene.everySize.contains(scene) ? sizes : [(80, 24)]).flatMap { columns, rows in
        [Strings.english, .vietnamese].map {
          Screenful(scene: scene, columns: columns, rows: rows, strings: $0)
        }
      }
    }
  }

  static let sizes = [(120, 40), (80, 24), (60, 20)]

  @Test(arguments: Screenful.all)
  func `a frame is as stored`(_ screenful: Screenful) throws {
    let reader = screenful.scene.reader(
      screenful.columns,
      screenful.rows,
      in: screenful.strings
    )
    let frame = Screen.frame(of: reader, strings: screenful.strings)
    try Snapshot.check(frame.dump, named: screenful.name)
  }

  @Test(arguments: sizes)
  func `a frame for a terminal without UTF-8 is as stored`(columns: Int, rows: Int) throws {
    let reader = Scene.browsing.reader(columns, rows)
    let frame = Screen.frame(of: reader, strings: .vietnamese, glyphs: .ascii)
    try Snapshot.check(frame.dump, named: "ascii-\(columns)x\(rows)-vi")
  }
}
