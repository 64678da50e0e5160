import ReaderModel

extension PickerWords {
  static let english = PickerWords(
    title: {
      switch $0 {
      case .quotes: "Quotes in these articles"
      case .sources: "Sources of these articles"
      case .orders: "Order of the list"
      case .thread: "The story of this article"
      case .exportScopes: "What is to be saved?"
      case .existingFiles: "The file is there already"
      case .views: "Views"
      case .notes: "Notes"
      case .places: "Go to a mark"
      case .history: "Where you have been"
      case .links: "Links printed in this article"
      case .backlinks: "Articles that link here"
      case .versions: "Other versions of the story"
      case .quotesHere: "Quotes in this article"
      case .quotesOfPerson: "Quotes of this person"
      case .namesHere: "Whose page?"
      case .together: "People together"
      case .citationStyles: "Citation style"
      }
    },
    accept: {
      switch $0 {
      case .sources: "filter"
      case .orders: "sort"
      case .thread: "go there"
      case .exportScopes: "save it"
      case .existingFiles: "do it"
      case .views: "show it"
      case .notes: "read it"
      case .places: "go there"
      case .history: "go there"
      case .links: "follow it"
      case .backlinks: "go to it"
      case .versions: "compare"
      case .quotes, .quotesHere, .quotesOfPerson: "go to it"
      case .namesHere: "open page"
      case .together: "filter"
      case .citationStyles: "copy"
      }
    },
    empty: {
      switch $0 {
      case .quotes: "No quotes in these articles."
      case .sources: "These articles do not say where they are from."
      case .orders: "There is no such order."
      case .thread: "Nothing else belongs to the story of this article."
      case .exportScopes: "Nothing to save."
      case .existingFiles: "Nothing to choose."
      case .views: "No view has been saved yet: filter, then save it with :view NAME"
      case .notes: "No article has a note yet."
      case .places: "No place has a mark yet."
      case .history: "You have been nowhere else yet."
      case .links: "This article prints no links."
      case .backlinks: "No article in the archive links here."
      case .versions: "No other version."
      case .quotesHere: "This article quotes nobody."
      case .quotesOfPerson: "Nobody quotes this person."
      case .namesHere: "Nobody is named here."
      case .together: "Nothing to choose from."
      case .citationStyles: "No style."
      }
    }
  )
}

extension QuestionWords {
  static let english = QuestionWords(
    title: {
      switch $0 {
      case .tags: "Tags"
      case .note: "Note"
      case .viewName: "Save this filter as a view"
      case .export: "Save to a file"
      case .pipe: "Pipe to a command"
      case .importPath: "Import files and folders"
      case .goToDay: "Go to a day"
      case .citation: "Citations in a style"
      }
    },
    example: {
      switch $0 {
      case .tags: "words with blanks or commas between; -word takes a tag away"
      case .note: "a line of your own; an empty one removes the note"
      case .viewName: "a name for the list of views"
      case .export: "a path; .txt, .html, .json, .jsonl, .bib, .csl.json"
      case .pipe: "a command that reads the text of the article"
      case .importPath: "~/news   page.txt   news.jsonl"
      case .goToDay: "14/12/2021   2021-12   2021   today"
      case .citation: "text   bibtex   csl-json"
      }
    },
    accept: {
      switch $0 {
      case .tags, .note, .viewName, .export: "save"
      case .pipe: "run it"
      case .importPath: "import"
      case .goToDay: "go there"
      case .citation: "copy"
      }
    }
  )
}
