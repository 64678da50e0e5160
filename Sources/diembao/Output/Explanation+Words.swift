import ArticleExtraction

nonisolated extension Explanation.Part {
  var words: String {
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

nonisolated extension NameVerdict {
  var words: String {
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
  var words: String {
    switch self {
    case .title: "a title before it"
    case .bareOffice: "an office before one word"
    case .sharedTitle: "a title for the whole row"
    case .familyFirst: "begins with a family name"
    case .foreignFirst: "begins with a first name"
    case .givenPair: "two given names"
    case .unmarked: "foreign words"
    case .personWord: "a word for people before it"
    case .verbBefore: "a verb of speech before it"
    case .speaks: "a verb of speech behind it"
    case .acts: "does what people do"
    case .age: "an age behind it"
    case .apposition: "who it is stands behind it"
    case .rowOfPeople: "people beside it"
    case .place: "a place or organisation"
    case .allCapitals: "all capitals"
    case .manyWords: "many words"
    case .organisationInside, .foreignOrganisationInside: "a word of organisations in it"
    case .organisationBefore: "a word for places or organisations before it"
    case .kindOfPlace: "a kind of place before it"
    case .groupBehind: "a word for a group behind it"
    case .placePreposition: "“in” or “at” before it"
    case .inQuotes: "in quotation marks"
    case .subhead: "in a line of title case"
    case .rowOfPlaces: "places beside it"
    case .opener: "opens the sentence"
    }
  }
}
