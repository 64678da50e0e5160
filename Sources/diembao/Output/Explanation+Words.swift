import ArticleExtraction
import Articles

nonisolated extension Explanation.Part {
  var words: String { Speech.choose(en: english, vi: vietnamese) }

  var english: String {
    switch self {
    case .headline: "headline"
    case .derivedHeadline: "(headline)"
    case .standfirst: "standfirst"
    case .byline: "byline"
    case .outlet: "outlet"
    case .dateline: "dateline"
    case .block(let kind): kind.rawValue
    case .credit: "credit"
    case .topic: "topic"
    case .link(.inline): "inline box"
    case .link(.teaser): "teaser"
    case .furniture: "furniture"
    }
  }
}

nonisolated extension LineReason {
  /// Nil where the part that the line became says it all.
  var words: String? { Speech.choose(en: english, vi: vietnamese) }

  var english: String? {
    switch self {
    case .declaredField: "a field declared over the text"
    case .headlineDeclared: "prints the declared title"
    case .summaryDeclared: "prints the declared summary"
    case .bylineDeclared: "prints the declared author"
    case .headlineByTitle: "the page's own title repeats it"
    case .headlineByShape: "stands over the story and is made like a title"
    case .headlineInStory: "opens the story and is made like a title"
    case .headlineAgain: "the headline, printed again"
    case .bylineCue: "has the words of a byline"
    case .bylineName: "a name and nothing else, near the story"
    case .dateLine: "holds the day of publication and little else"
    case .leadIn: "the story begins behind a place, a paper or a day"
    case .summaryUnderHeadline: "between the headline and who wrote the story"
    case .firstParagraph: "the first paragraph, by the papers' habit"
    case .runningText: nil
    case .shortLineInStory: "a short line among running text"
    case .dropCap: "one large letter of the word below"
    case .captionCue: "has the words of a caption or of its credit"
    case .captionOverCredit: "stands over a picture's credit"
    case .captionRepeatsHeadline: "a picture with the headline as its text"
    case .creditCue: "names its source"
    case .followLine: "asks to follow the paper"
    case .offersHeading: "heads other stories"
    case .underOffers: "below a heading over other stories"
    case .offerCue: "offers another story"
    case .topicsHeading: "heads the topics"
    case .topic: nil
    case .endHeading: "after it nothing of the story comes"
    case .pageOpening: "opens as lines of the page do"
    case .pageLine: "a phrase of pages and nothing else"
    case .boxTitle: "printed twice, one line after the other"
    case .boxSummary: "below a title printed twice"
    case .onManyPages(let percent): "on \(percent) of 100 pages of this outlet"
    case .lookInStory: "by its look and neighbours, inside the story"
    case .aboveStory: "above the story"
    case .belowStory: "below the story"
    }
  }
}

nonisolated extension NameVerdict {
  var words: String { Speech.choose(en: english, vi: vietnamese) }

  var english: String {
    switch self {
    case .clear: "its own clues are enough"
    case .repeated: "named again and again, and nothing against it"
    case .vouched: "its last word is called with a title elsewhere in the story"
    case .shorter(let name): "a shorter form of \(name)"
    case .knownElsewhere(let pages): "\(pages) other pages know it as a person"
    case .tooLittle: "too little tells of a person"
    case .against: "more speaks against a person"
    case .unknownElsewhere(let pages): "\(pages) other pages have it and tell of no person"
    }
  }
}

nonisolated extension NameClue {
  var words: String { Speech.choose(en: english, vi: vietnamese) }

  var english: String {
    switch self {
    case .title: "a title before it"
    case .bareOffice: "an office before one word"
    case .sharedTitle: "a title for the whole row"
    case .familyFirst: "begins with a family name"
    case .foreignFirst: "begins with a first name"
    case .givenPair: "two given names"
    case .unmarked: "foreign words"
    case .personWord: "a word for people before it"
    case .belongings: "of what only people have or suffer"
    case .verbBefore: "a verb of speech before it"
    case .speaks: "a verb of speech behind it"
    case .acts: "does what people do"
    case .age: "an age behind it"
    case .apposition: "who it is stands behind it"
    case .rowOfPeople: "people beside it"
    case .surname: "a family name at its end"
    case .surnameAlone: "its family name alone elsewhere"
    case .house: "an organisation of somebody's behind it"
    case .articled: "an article before it"
    case .opening: "stands where any word has a capital"
    case .place: "a place or organisation"
    case .allCapitals: "all capitals"
    case .manyWords: "many words"
    case .organisationInside, .foreignOrganisationInside: "a word of organisations in it"
    case .organisationBefore: "a word for organisations or works before it"
    case .placeBefore: "a word for places before it"
    case .kindOfPlace: "a kind of place before it"
    case .groupBehind: "a word for a group behind it"
    case .placePreposition: "“in” or “at” before it"
    case .inQuotes: "in quotation marks"
    case .alone: "nothing else in its line"
    case .credit: "a credit's words before it"
    case .subhead: "in a line of title case"
    case .rowOfPlaces: "places beside it"
    case .opener: "opens the sentence"
    }
  }
}
