import Testing

@testable import diembao

@Suite struct PlacesTests {
  @Test func `the archive is under the data home`() {
    let places = Places(environment: Environment(["XDG_DATA_HOME": "/d", "HOME": "/home/a"]))
    #expect(places.archive == "/d/diembao/archive.sqlite")
    #expect(places.readingLog == "/home/a/.local/state/diembao/reading.sqlite")
  }

  @Test func `a relative or empty folder is ignored`() {
    let places = Places(
      environment: Environment(["XDG_DATA_HOME": "d", "XDG_STATE_HOME": "", "HOME": "/h"])
    )
    #expect(places.archive == "/h/.local/share/diembao/archive.sqlite")
    #expect(places.readingLog == "/h/.local/state/diembao/reading.sqlite")
  }

  @Test func `without a home there is no place`() {
    #expect(Places(environment: Environment([:])).archive == nil)
  }
}
