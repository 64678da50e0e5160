import TestSupport

/// Somebody newspapers write about: the same name and office on every page.
struct Figure: Hashable {
  /// Without titles.
  var name: String
  /// What the name is shortened to once it has been said.
  var shortName: String
  /// With what belongs to it: "Bộ trưởng Nga".
  var office: String
  var honorific: String

  /// - Parameter number: which of the population; the lower, the oftener in the news.
  init(number: Int, seed: UInt64) {
    var random = SeededNumbers(seed: seed &+ UInt64(number) &* 0xD134_2543_DE82_EF95)
    honorific = random.pick(["Ông", "Bà"])
    let role = random.pick(Vocabulary.roles)
    if random.isOne(in: 3) {
      let family = random.pick(Vocabulary.foreignStems) + random.pick(Vocabulary.foreignEndings)
      name = "\(random.pick(Vocabulary.foreignGivenNames)) \(family)"
      shortName = family
      office = "\(role) \(random.pick(Vocabulary.countries))"
    } else {
      let given = random.pick(Vocabulary.givenNames)
      let middle = random.pick(Vocabulary.middleNames)
      let family = Vocabulary.familyNames[random.zipf(Vocabulary.familyNames.count)]
      let second = random.isOne(in: 4) ? " " + random.pick(Vocabulary.givenNames) : ""
      name = "\(family) \(middle)\(second) \(given)"
      shortName = given
      office = role
    }
  }
}
