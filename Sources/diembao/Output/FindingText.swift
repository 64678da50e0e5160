import ArticleArchive
import Articles
import ReaderScreen

// What is wrong with an archive, as a person reads it.

nonisolated extension ArchiveFinding {
  /// What is wrong, how often and where, and what to do next.
  func sentence(of path: String) -> String {
    let places = examples.isEmpty ? "" : ": " + examples.map(SafeText.line).joined(separator: "; ")
    let more = count > examples.count && !examples.isEmpty ? "; …" : ""
    let number = Speech.strings.number(count)
    let often = Speech.choose(en: "\(number) times", vi: "\(number) chỗ")
    let times = count > 1 ? " (\(often)\(places)\(more))" : ""
    let once = count > 1 ? "" : places.isEmpty ? "" : " (\(places.dropFirst(2)))"
    return "\(rule.words)\(times)\(once). \(rule.remedy.words(for: path))"
  }
}

nonisolated extension ArchiveRule {
  /// How it is broken.
  var words: String { Speech.choose(en: english, vi: vietnamese) }

  var english: String {
    switch self {
    case .file: "The file is damaged"
    case .pageOfArticle: "An article has no page, or a page no article"
    case .dayOfPlace: "An article does not lie where its day puts it"
    case .structure: "What was found in a page cannot be understood"
    case .endOfPage: "The last line of a page is not ended"
    case .counts: "The number of words or quotes of an article is not that of its text"
    case .keyLeadsToArticle: "A key leads to no article"
    case .articleHasKey: "An article is not known by its own key"
    case .sourceLeadsToArticle: "A source leads to no article"
    case .articleHasSource: "The source of an article is not known"
    case .linkLeadsToArticle: "A link leads to no article"
    case .ghostIsLinked: "No link leads to a ghost"
    case .facetOfArticle: "An outlet, topic or credit belongs to no article"
    case .spokenOfArticle: "The days that an article speaks of are not those of its text"
    case .articlesByMonth: "Articles of a month are counted wrongly"
    case .nameOfPerson: "A name belongs to nobody, or a person has no name"
    case .articlesOfName: "The articles of a name are counted wrongly"
    case .articlesOfPerson: "The articles of a person are counted wrongly"
    case .search: "The search index does not have the words of an article"
    case .markedWords: "A word is not found when it is typed without marks"
    }
  }
}

nonisolated extension ArchiveRule.Remedy {
  func words(for path: String) -> String {
    Speech.choose(en: english(for: path), vi: vietnamese(for: path))
  }

  private func english(for path: String) -> String {
    let path = SafeText.line(path)
    return switch self {
    case .restore:
      """
      Put a copy of the archive in its place that is sound, or move \(path) away and import the articles again.
      """
    case .rebuildSearch:
      "Make the search index anew with: diembao archive optimize --rebuild \(path)"
    case .reextract: "Read the pages again with: diembao reextract --archive \(path)"
    }
  }
}

nonisolated extension ArchiveCheck.Progress {
  /// What the progress line says.
  var line: String {
    func number(_ value: Int) -> String { Speech.strings.number(value) }
    switch self {
    case .file: return Speech.choose(en: "checking the file", vi: "đang kiểm tra tệp")
    case .tables(let done, let total):
      return Speech.choose(
        en: "checking the tables: \(done) of \(total) rules",
        vi: "đang kiểm tra các bảng: \(done) trên \(total) quy tắc"
      )
    case .people: return Speech.choose(en: "checking the people", vi: "đang kiểm tra nhân vật")
    case .pages(let done, let total):
      let articles = Speech.strings.articles(total)
      return Speech.choose(
        en: "checking the pages: \(number(done)) of \(articles)",
        vi: "đang kiểm tra các trang: \(number(done)) trên \(articles)"
      )
    case .search(let done, let total):
      let share = total > 0 ? 100 * done / total : 0
      return Speech.choose(
        en: "checking the search index: \(share) %",
        vi: "đang kiểm tra chỉ mục tìm kiếm: \(share)%"
      )
    }
  }
}
