import Articles
import Testing

/// Whom English papers mean, and what only looks like somebody.
struct EnglishPagesNamesTests {
  private func people(_ sentence: String) throws -> [Person] {
    try Pages.english(sentence).people
  }

  @Test(arguments: [
    ("The plan goes back to J. K. Hollis and her work on the wall.", "J. K. Hollis"),
    ("The plan goes back to George W. Tarn and his work on the wall.", "George W. Tarn"),
    ("The plan goes back to Mary O'Neill and her work on the wall.", "Mary O'Neill"),
    ("The plan goes back to Peter van der Meer and his work.", "Peter van der Meer"),
    ("The plan goes back to Anne Smith-Jones and her work.", "Anne Smith-Jones"),
    ("Bill Tarn paid for the wall.", "Bill Tarn"),
    ("Harbour Watch QB Peter Tarn paid for the wall.", "Peter Tarn"),
    ("It was built, according to Ruvo Tarn of the Evening Herald, in a week.", "Ruvo Tarn"),
    ("Hosting Peter Tarn was a pleasure for the town.", "Peter Tarn"),
    ("The wall was a gift from novelist Ruvo Tarn to the town.", "Ruvo Tarn"),
    ("On the wall, Judge Tarn was silent.", "Tarn"),
    ("The wall was seen by Sens. Ruvo Tarn of late.", "Ruvo Tarn"),
  ])
  func `names are read in every English shape`(_ sentence: String, _ name: String) throws {
    #expect(try people(sentence).map(\.name) == [name])
  }

  @Test(arguments: [
    "The crew sails for Johns Hopkins this year.",
    "The story was told to The Evening Lantern on the day.",
    "The Harbour Animal Shelter said the work was late.",
    "Vostok said the work was late. Vostok added that it was costly.",
    "Watch the work @petertarn today with us.",
    "The Walking Dead was shown on the wall at night.",
    "Frankly I was surprised by the state of the wall.",
    "The show went to Tarn North for the summer.",
    "The film Ruvo Tarn was shown on the wall.",
  ])
  func `firms, works, teams and handles are nobody`(_ sentence: String) throws {
    #expect(try people(sentence).isEmpty)
  }

  @Test func `a family name alone speaks for the full name`() throws {
    let people = try people(
      "The wall was drawn up by Ruvo Hallart in the spring. Hallart said the work was late."
    )
    #expect(people.map(\.name) == ["Ruvo Hallart"])
    #expect(people.first?.aliases == ["Hallart"])
  }

  @Test func `a team that is called by its last word stays a team`() throws {
    let people = try people(
      "Ruvo Hallarts played on the wall. The Hallarts said the work was late."
    )
    #expect(people.isEmpty)
  }

  @Test func `a couple is two people`() throws {
    let people = try people("A gift of Jill and Peter Hallart paid for the wall.")
    #expect(people.map(\.name) == ["Jill", "Peter Hallart"])
  }

  @Test(arguments: [
    ("Peter Tarn, a top harbour safety aide, said the work was late.", "top harbour safety aide"),
    ("The town's former chairman, Peter Tarn, was late.", "former chairman"),
    ("The work was shown to Britain's ambassador to France Peter Tarn.", "ambassador to France"),
  ])
  func `an office with words before it is told whole`(_ sentence: String, _ role: String) throws {
    #expect(try people(sentence).first?.roles == [role])
  }

  @Test func `small words may stand between the verb and the office`() throws {
    let people = try people(
      "“The work on the wall was late,” says veteran harbour analyst Peter Tarn."
    )
    #expect(people.map(\.isQuoted) == [true])
  }
}
