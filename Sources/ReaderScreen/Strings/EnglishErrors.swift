import ArticleArchive
import ArticleQuery
import Articles
import ReaderModel

/// What went wrong, in English: what happened, to what, what to do next.
enum EnglishErrors {
  static func sentence(for error: ArchiveError) -> String {
    switch error {
    case .missing(let path):
      "There is no archive at \(path). Import something first: diembao import FOLDER"
    case .notAnArchive(let path):
      "\(path) is not an archive of this program. Name another file with --archive."
    case .newer(let path, let version, let supported):
      "\(path) was made by a newer version of this program (format \(version); this one knows up to"
        + " \(supported)). Install the newer version to open it."
    case .older(let path, let version, let oldest):
      "\(path) was made by an older version of this program (format \(version); this one needs"
        + " \(oldest)), which did not keep the pages. Move it away, or name another file"
        + " with --archive, and import the articles again."
    case .upgradable(let path, let version):
      "\(path) was made by an older version of this program (format \(version)). Bring it up to date"
        + " with: diembao archive upgrade \(path)"
    case .notReadable(let path): "\(path) may not be read by you. Check its permissions."
    case .notWritable(let path):
      "\(path) may not be written by you. Check its permissions, or name another file with --archive."
    case .diskFull(let path):
      "The disk is full: \(path) could not grow. Nothing was lost; free some space."
    case .noRoom(let folder, let needed, let free):
      "There is not enough room in \(folder): \(megabytes(needed)) are needed, \(megabytes(free)) are free."
        + " Nothing was begun; free some space."
    case .damaged(let path): "\(path) is damaged. Move it away and import the articles again."
    case .busy(let path):
      "\(path) is being written by another program. Try again when it has finished."
    case .noArticle(let key): "No article has the key \(key). See the keys with: diembao list"
    case .ambiguousKey(let prefix, let keys):
      "\(prefix) is the beginning of more than one key: \(keys.map(\.text).joined(separator: ", "))."
        + " Type more of it."
    case .cancelled: "Stopped."
    case .failed(let path, let code, let message):
      "\(path) could not be used: \(message) (SQLite error \(code))."
    }
  }

  private static func megabytes(_ bytes: Int) -> String {
    "\(((bytes + 999_999) / 1_000_000).grouped(by: ",")) MB"
  }
}

extension EnglishErrors {
  static func sentence(for reason: QueryError.Reason) -> String {
    switch reason {
    case .unclosedParenthesis: "This “(” has no “)”: type “)” where the group ends."
    case .strayParenthesis:
      "This “)” has no “(” before it: delete it, or put “(” where the group begins."
    case .unclosedQuote: "The second quotation mark is missing: type it where the phrase ends."
    case .emptyParentheses:
      "There is nothing between the parentheses: delete them, or put conditions in."
    case .noWord: "There is no letter or digit to look for: delete this."
    case .missingOperand:
      "A condition is missing beside this: a or b, not a, -a. As a word it goes in quotation marks."
    case .unknownField(let name):
      "There is no field “\(name)”. Fields: \(FilterField.allCases.map(\.word).joined(separator: ", "))."
        + " For the words themselves put them in quotation marks."
    case .missingValue(.person): "A name is missing: person:lavrov"
    case .missingValue(.spoken): "A day, month, year or range is missing: spoken:2021-12-14"
    case .missingValue(.date): "A day, month, year or range is missing: date:2021-12"
    case .missingValue(.state): "Missing: \(states)."
    case .missingValue(let field): "What the \(field.word) is called is missing: \(field.word):name"
    case .unknownState(let word): "An article cannot be “\(word)”. It can be: \(states)."
    case .notADate:
      "Not a date. Try 2021, 2021-12, 14/12/2021, 2021..2025, 3w, last-month or today."
    case .noSuchMonth(let month): "There is no month \(month): months go from 1 to 12."
    case .noSuchQuarter(let quarter): "There is no quarter \(quarter): quarters go from 1 to 4."
    case .noSuchDay:
      "There is no such day in the calendar. Look at its month: 28, 29, 30 or 31 days."
    case .reversedRange: "The range ends before it begins: the earlier day goes first."
    case .tooDeep(let limit): "More than \(limit) levels of parentheses."
    case .tooLong(let limit): "More than \(limit) conditions."
    }
  }

  private static var states: String {
    ArticleState.allCases.map(\.rawValue).joined(separator: ", ")
  }

  static func sentence(for notice: Notice, _ strings: Strings) -> String {
    switch notice {
    case .failed(let error): sentence(for: error)
    case .starred(let headline): "Starred: \(headline)"
    case .unstarred(let headline): "No longer starred: \(headline)"
    case .markedRead(let headline): "Read: \(headline)"
    case .markedUnread(let headline): "Unread: \(headline)"
    case .filterDropped(let query): "Dropped: \(strings.words(for: query))"
    case .filterRestored(.everything): "All articles again."
    case .filterRestored(let query): "Filter again: \(strings.words(for: query))"
    case .nothingToUndo: "Nothing to undo."
    case .nothingToRedo: "Nothing to redo."
    case .noMatches(let text, in: .article): "“\(text)” is not in this article."
    case .noMatches(let text, in: .list): "“\(text)” is in none of these articles."
    case .noMatches(let text, in: _): "“\(text)” is in none of these headlines."
    case .onlyFolded(let text):
      "“\(text)” is only in folded text."
    case .wentOnFromBeginning: "No further one: went on from the first article of the list."
    case .wentOnFromEnd: "No further one: went on from the last article of the list."
    case .notRemembered(let error):
      "What you read and mark now will not be remembered. \(strings.sentence(for: error))"
    case .sorted(let order): "In order: \(strings.filters.order(order))."
    case .sortedNewest(let count):
      "Best match first among the newest \(strings.articles(count)); older ones follow by date."
    case .tooManyToSort(let order, let limit):
      "Only up to \(strings.articles(limit)) can stand in this order: \(strings.filters.order(order))."
        + " Filter first; newest first now."
    case .hit(let number, let count): "Hit \(number) of \(count)."
    case .followed(let name): "Following \(name)."
    case .unfollowed(let name): "No longer following \(name)."
    case .corrected(let correction): "From now on: \(sentence(for: correction))"
    case .correctionTakenBack(let correction): "No longer so: \(sentence(for: correction))"
    case .cannotSplit(let form): "“\(form)” cannot be told from the rest of this name."
    case .endOfHistory: "This is where you were last."
    case .startOfHistory: "This is where you began."
    case .lastArticle: "This is the last article."
    case .firstArticle: "This is the first article."
    case .noRelated: "Nothing is related to this article."
    case .noUnread: "No unread article from here on."
    case .noThread: "Nothing else belongs to the story of this article."
    case .lastInThread: "This is the last article of the story."
    case .firstInThread: "This is the first article of the story."
    case .noneOnDays(let days, let nearest):
      "No article: \(strings.dates.words(for: days))."
        + (nearest.map { " The nearest is of \(strings.dates.day($0))." } ?? "")
    case .tooManyToSelect(let limit):
      "More than \(strings.number(limit)) articles lie between: filter first."
    case .notADay(let reason): sentence(for: reason)
    case .counting(.spoken):
      "The strip and the timeline now count the days that articles speak of; again for days of publication"
    case .counting(.published):
      "The strip and the timeline count days of publication again; days spoken of"
    case .pasteRefused: "Pasted text was not taken: open a prompt first."
    case .unknownKeys(let strokes):
      "\(strokes.map(\.notation).joined()) does nothing here."
    case .unavailable(_, let obstacle): strings.sentence(for: obstacle)
    case .done(let step): strings.personal.change(step, strings).capitalisedSentence
    case .undone(let step): strings.personal.undone(strings.words(for: step))
    case .redone(let step): strings.personal.redone(strings.words(for: step))
    case .nothingToChange: strings.personal.nothingToChange
    case .chosen(let count): strings.personal.chosen(strings.articles(count))
    case .noPlace(let letter): strings.personal.noPlace(letter)
    case .badView(let view): strings.personal.badView(view.name)
    case .noNote: strings.personal.noNote
    case .news(let news): strings.personal.news(news, strings)
    case .linkHidden(let headline): strings.takingOut.linkHidden(headline)
    case .noVersions: strings.takingOut.noVersions
    case .stillLooking: strings.takingOut.stillLooking
    case .taken(let result): strings.takingOut.sentence(result, strings)
    case .longWork(let note): strings.longWork.sentence(note, strings)
    case .fileExists(let path): strings.takingOut.fileExists(path)
    case .stoppingImport: "Stopping the import."
    case .importStopped(articles: 0): "Import stopped before the first article."
    case .importStopped(let articles):
      "Import stopped. \(strings.articles(articles)) read so far, all kept."
    case .imported(let new, let changed, let skipped):
      "Imported: \(new) new, \(changed) changed, \(skipped) skipped."
    case .adjusted(let adjustment): sentence(for: adjustment)
    case .configurationNotRead(let line?):
      "Nothing of the configuration holds: line \(line) is no TOML. See: diembao config"
    case .configurationNotRead(nil):
      "Nothing of the configuration holds: the file cannot be read. See: diembao config"
    case .misconfigured(1, let line):
      "Line \(line) of the configuration is wrong and was left out. See: diembao config"
    case .misconfigured(let mistakes, let line):
      "\(mistakes) lines of the configuration are wrong and were left out, the first in line \(line)."
        + " See: diembao config"
    }
  }

  private static func sentence(for correction: PersonCorrection) -> String {
    switch correction.kind {
    case .merge: "\(correction.from.text) is \(correction.to.text)."
    case .split: "\(correction.to.text) is not \(correction.from.text)."
    }
  }
}
