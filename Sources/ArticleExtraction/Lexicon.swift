import Articles

/// A language's rules made ready for matching.
///
/// A class because every finder keeps it: handing it on then costs one retain and not one for each of its tables.
final class Lexicon: Sendable {
  /// What a role phrase stands for.
  struct Role: Sendable { var field: Field? }

  let rules: LanguageRules
  private let words: CueWords
  let openers: PhraseTable<Void>
  let abbreviations: PhraseTable<Void>
  let honorifics: PhraseTable<Gender>
  let roles: PhraseTable<Role>
  let modifiers: PhraseTable<Void>
  let modifierCompounds: PhraseTable<Void>
  let titleCompounds: PhraseTable<Void>
  let holdingModifiers: PhraseTable<Void>
  let copulas: PhraseTable<Void>
  let roleEnds: PhraseTable<Void>
  let articles: PhraseTable<Void>
  let partitives: PhraseTable<Void>
  let connectors: PhraseTable<Void>
  let relatives: PhraseTable<Void>
  let complements: PhraseTable<Void>
  let epithets: PhraseTable<Field>
  let fieldWords: PhraseTable<Field>
  let pronouns: PhraseTable<Gender>
  let pronounCompounds: PhraseTable<Void>
  let plurals: PhraseTable<Void>
  let familyNames: PhraseTable<Void>
  let givenNames: PhraseTable<Void>
  /// Family and given names of Vietnamese.
  let vietnameseNames: PhraseTable<Void>
  let commonFamilyNames: PhraseTable<Void>
  let middleNames: PhraseTable<Void>
  let clauseWords: PhraseTable<Void>
  let peoples: PhraseTable<Void>
  let particles: PhraseTable<Void>
  let joiners: PhraseTable<Void>
  let personWords: PhraseTable<Void>
  let callingWords: PhraseTable<Void>
  let ageWords: PhraseTable<Void>
  let nicknameTitles: PhraseTable<Void>
  let ofWords: PhraseTable<Void>
  let belongings: PhraseTable<Void>
  let actions: PhraseTable<Void>
  let personNouns: PhraseTable<Void>
  let groupNouns: PhraseTable<Void>
  let nameSuffixes: PhraseTable<Void>
  let surnames: PhraseTable<Void>
  let signatureNotes: PhraseTable<Void>
  let koreanSyllables: PhraseTable<Void>
  let countries: PhraseTable<Void>
  /// Countries, places and organisations.
  let notPeople: PhraseTable<Void>
  let placeWords: PhraseTable<Void>
  let organisationWords: PhraseTable<Void>
  /// Those that stand before the name of what they are.
  let namedHouseWords: PhraseTable<Void>
  /// Words of another language's organisations: "Times" in a Vietnamese text.
  let foreignOrganisationWords: PhraseTable<Void>
  let placePrepositions: PhraseTable<Void>
  /// Words that end like one for places or organisations.
  let compounds: PhraseTable<Void>
  let caseWords: PhraseTable<Void>
  let addressWords: PhraseTable<Void>
  let namesakes: PhraseTable<Void>
  let firmWords: PhraseTable<Void>
  let foreignWords: PhraseTable<Void>
  /// "The" in a Vietnamese text.
  let foreignArticles: PhraseTable<Void>
  let listWords: PhraseTable<Void>
  let placeAbbreviations: PhraseTable<Void>
  /// What a title, epithet or pronoun may begin with.
  let naming: Cues
  /// What an office, with the words before it, may begin with.
  let offices: Cues
  /// What a word of several syllables, of which the first may have a capital, begins with.
  let phrases: Cues
  let speech: SpeechLexicon
  let page: PageLexicon
  let dates: DateLexicon

  static let vietnamese = Lexicon(.vietnamese, beside: .english)
  static let english = Lexicon(.english, beside: .vietnamese)

  /// - Parameter other: the language whose first names and organisations its papers print too.
  private init(_ rules: LanguageRules, beside other: LanguageRules) {
    var words = CueWords(capacity: 4096)
    let people = rules.people
    // Asked beside a run of capitals only, so one mark for all of them is enough.
    let besideNames = words.next()
    self.rules = rules
    openers = PhraseTable(rules.sentenceOpeners, &words)
    abbreviations = PhraseTable(rules.abbreviations, &words)
    honorifics = PhraseTable(groups: people.honorifics, &words)
    roles = PhraseTable(
      groups: people.roles.map { PhraseGroup(phrases: $0.phrases, value: Role(field: $0.value)) },
      &words
    )
    modifiers = PhraseTable(people.roleModifiers, &words)
    modifierCompounds = PhraseTable(people.modifierCompounds, &words, cue: besideNames)
    titleCompounds = PhraseTable(people.titleCompounds, &words, cue: besideNames)
    holdingModifiers = PhraseTable(people.holdingModifiers, &words)
    copulas = PhraseTable(people.copulas, &words)
    roleEnds = PhraseTable(people.roleEnds, &words)
    articles = PhraseTable(people.articles, &words)
    partitives = PhraseTable(people.partitives, &words)
    connectors = PhraseTable(people.roleConnectors, &words)
    relatives = PhraseTable(people.relatives, &words, cue: besideNames)
    complements = PhraseTable(people.roleComplements, &words)
    epithets = PhraseTable(groups: people.epithets, &words)
    fieldWords = PhraseTable(groups: people.fieldWords, &words)
    pronouns = PhraseTable(groups: people.pronouns, &words)
    pronounCompounds = PhraseTable(people.pronounCompounds, &words)
    plurals = PhraseTable(people.pluralWords, &words)
    familyNames = PhraseTable(people.familyNames, &words)
    givenNames = PhraseTable(people.givenNames + other.people.givenNames, &words)
    vietnameseNames = PhraseTable(
      PeopleRules.vietnamese.familyNames + PeopleRules.vietnamese.givenNames,
      &words,
      cue: givenNames.cue
    )
    commonFamilyNames = PhraseTable(people.commonFamilyNames, &words, cue: familyNames.cue)
    middleNames = PhraseTable(people.middleNames, &words, cue: besideNames)
    clauseWords = PhraseTable(people.clauseWords, &words, cue: besideNames)
    peoples = PhraseTable(people.peoples, &words, cue: besideNames)
    particles = PhraseTable(people.particles, &words)
    joiners = PhraseTable(people.joiners, &words)
    personWords = PhraseTable(people.personWords, &words)
    callingWords = PhraseTable(people.callingWords, &words, cue: besideNames)
    ageWords = PhraseTable(people.ageWords, &words)
    nicknameTitles = PhraseTable(people.nicknameTitles, &words, cue: besideNames)
    ofWords = PhraseTable(people.ofWords, &words, cue: besideNames)
    belongings = PhraseTable(people.belongings, &words, cue: besideNames)
    actions = PhraseTable(people.actions, &words, cue: besideNames)
    personNouns = PhraseTable(people.personNouns, &words, cue: besideNames)
    groupNouns = PhraseTable(people.groupNouns, &words, cue: besideNames)
    nameSuffixes = PhraseTable(people.nameSuffixes, &words, cue: besideNames)
    surnames = PhraseTable(people.surnames, &words, cue: besideNames)
    signatureNotes = PhraseTable(people.signatureNotes, &words, cue: besideNames)
    koreanSyllables = PhraseTable(people.koreanSyllables, &words, cue: besideNames)
    countries = PhraseTable(rules.places.countries, &words)
    notPeople = PhraseTable(
      rules.places.countries + rules.places.places + rules.places.organisations,
      &words
    )
    placeWords = PhraseTable(rules.places.placeWords, &words)
    organisationWords = PhraseTable(rules.places.organisationWords, &words)
    namedHouseWords =
      rules.places.namedHouseWords.texts.isEmpty
      ? organisationWords : PhraseTable(rules.places.namedHouseWords, &words, cue: besideNames)
    foreignOrganisationWords = PhraseTable(
      rules.language == .english ? [] : other.places.organisationWords,
      &words,
      cue: besideNames
    )
    placePrepositions = PhraseTable(rules.places.placePrepositions, &words)
    compounds = PhraseTable(rules.places.compounds, &words, cue: besideNames)
    caseWords = PhraseTable(rules.places.caseWords, &words, cue: besideNames)
    addressWords = PhraseTable(rules.places.addressWords, &words, cue: besideNames)
    namesakes = PhraseTable(rules.places.namesakes, &words, cue: besideNames)
    firmWords = PhraseTable(rules.places.firmWords, &words, cue: besideNames)
    foreignWords = PhraseTable(rules.places.foreignWords, &words, cue: besideNames)
    foreignArticles = PhraseTable(
      rules.language == .english ? [] : ["the"],
      &words,
      cue: besideNames
    )
    listWords = PhraseTable(rules.places.listWords, &words, cue: besideNames)
    placeAbbreviations = PhraseTable(rules.places.placeAbbreviations, &words, cue: besideNames)
    speech = SpeechLexicon(rules.speech, &words)
    page = PageLexicon(rules.page, &words)
    dates = DateLexicon(rules.dates, &words)
    naming = [
      roles.cue, modifiers.cue, honorifics.cue, epithets.cue, pronouns.cue, pronounCompounds.cue,
    ]
    offices = [roles.cue, modifiers.cue]
    phrases = [
      organisationWords.cue, placeWords.cue, complements.cue, notPeople.cue, openers.cue, roles.cue,
      speech.verbs.cue,
    ]
    self.words = words
  }

  /// Marks the words that phrases begin with; gives all marks there are.
  func mark(_ tokens: inout [Token]) -> Cues {
    tokens.withUnsafeMutableBufferPointer { words.mark($0) }
  }
}

final class PageLexicon: Sendable {
  let rules: PageRules
  let bylines: PhraseTable<Void>
  let textCredits: PhraseTable<Void>
  let pictureCredits: PhraseTable<Void>
  let related: PhraseTable<Void>
  let moreWords: PhraseTable<Void>
  let topics: PhraseTable<Void>
  let ends: PhraseTable<Void>
  let endOpenings: PhraseTable<Void>
  let furnitureOpenings: PhraseTable<Void>
  let furnitureLines: PhraseTable<Void>
  let followBefore: PhraseTable<Void>
  let followAfter: PhraseTable<Void>
  let copyright: PhraseTable<Void>
  let dateLines: PhraseTable<Void>
  let captions: PhraseTable<Void>
  let writers: PhraseTable<Void>
  let writtenIn: PhraseTable<Void>
  let desks: PhraseTable<Void>
  let service: PhraseTable<Void>
  let commentVerbs: PhraseTable<Void>

  init(_ rules: PageRules, _ words: inout CueWords) {
    // Asked of whole lines only, so one mark for all of them is enough.
    let cue = words.next()
    self.rules = rules
    bylines = PhraseTable(rules.bylineCues, &words, cue: cue)
    textCredits = PhraseTable(rules.textCreditCues, &words, cue: cue)
    pictureCredits = PhraseTable(rules.pictureCreditCues, &words, cue: cue)
    moreWords = PhraseTable(rules.moreWords, &words, cue: cue)
    related = PhraseTable(rules.relatedHeadings, &words, cue: cue)
    topics = PhraseTable(rules.topicHeadings, &words, cue: cue)
    ends = PhraseTable(rules.endHeadings, &words, cue: cue)
    endOpenings = PhraseTable(rules.endOpenings, &words, cue: cue)
    furnitureOpenings = PhraseTable(rules.furnitureOpenings, &words, cue: cue)
    furnitureLines = PhraseTable(rules.furnitureLines, &words, cue: cue)
    followBefore = PhraseTable(PhraseList(rules.followCues.map(\.before)), &words, cue: cue)
    followAfter = PhraseTable(PhraseList(rules.followCues.map(\.after)), &words, cue: cue)
    copyright = PhraseTable(rules.copyrightCues, &words, cue: cue)
    dateLines = PhraseTable(rules.dateLineCues, &words, cue: cue)
    writers = PhraseTable(rules.writerWords, &words, cue: cue)
    writtenIn = PhraseTable(rules.writtenInWords, &words, cue: cue)
    desks = PhraseTable(rules.deskBylines, &words, cue: cue)
    captions = PhraseTable(rules.captionCues, &words, cue: cue)
    service = PhraseTable(rules.serviceWords, &words)
    commentVerbs = PhraseTable(rules.commentVerbs, &words, cue: cue)
  }
}
