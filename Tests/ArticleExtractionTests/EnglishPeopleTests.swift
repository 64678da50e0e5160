import Articles
import Testing

/// How English papers name people.
struct EnglishPeopleTests {
  private func people(_ sentence: String) throws -> [Person] {
    try Pages.english(sentence).people
  }

  @Test(arguments: [
    ("Jane Roe, chief executive of Acme, said the work was late.", "chief executive of Acme"),
    ("The minister, John Roe, said the work was late.", "minister"),
    ("Dr. Jane Roe said the work was late.", "Dr."),
    ("Former mayor Jane Roe said the work was late.", "Former mayor"),
  ])
  func `the office stands before or behind the name`(_ sentence: String, _ role: String) throws {
    let people = try people(sentence)
    #expect(people.map(\.name.count) == [8])
    #expect(people.first?.roles == [role])
  }

  @Test(arguments: [
    ("Mr Roe was late for the meeting on the wall.", "Roe"),
    ("Robert Dale Jr. said the work was late.", "Robert Dale Jr"),
    ("Thomas Reed III said the work was late.", "Thomas Reed III"),
    ("The council praised Susan Marlow's work on the wall.", "Susan Marlow"),
    ("JANE MARLOW said the work was late.", "JANE MARLOW"),
  ])
  func `courtesies, suffixes, possessives and capitals leave the name`(
    _ sentence: String,
    _ name: String
  ) throws {
    #expect(try people(sentence).map(\.name) == [name])
  }

  @Test func `a suffix does not hide the family name`() throws {
    let people = try people(
      "Robert Dale Jr. said the work was late. Dale added that it was costly."
    )
    #expect(people.map(\.name) == ["Robert Dale Jr"])
    #expect(people.first?.aliases == ["Dale"])
  }

  @Test func `a family is not one of its members`() throws {
    let people = try people(
      "Susan Marlow said the work was late. The Marlow family owns the harbour."
    )
    #expect(people.map(\.mentions.count) == [1])
  }
}
