import ArticleArchive
import Articles

extension Reader {
  /// Asks for the letter of this place; the letters there are are shown.
  mutating func askLetter() { overlay = .picker(lettersPicker(.newPlace)) }

  /// Asks for the letter of the place to go to.
  mutating func askPlace() { overlay = .picker(lettersPicker(.places)) }

  private func lettersPicker(_ kind: Picker.Kind) -> Picker {
    Picker(kind, of: personal.places.map(Picker.Item.mark))
  }

  /// A key typed over a list of places: a letter acts at once.
  ///
  /// - Returns: false for what the list takes as any other does.
  mutating func takeLetter(_ stroke: Stroke, in picker: Picker) -> Bool {
    guard case .character(let character) = stroke else { return false }
    let letter = String(character)
    switch picker.kind {
    case .newPlace:
      guard character.isLetter else { return true }
      overlay = nil
      setPlace(letter)
    case .places where letter == "'":
      overlay = nil
      goBack()
    case .places:
      guard let place = personal.places.first(where: { $0.letter == letter }) else {
        notice = .noPlace(letter: letter)
        overlay = nil
        return true
      }
      overlay = nil
      go(to: place.place)
    case .bulk:
      guard let bulk = picker.selected, letter.lowercased() == "y" else {
        overlay = nil
        drop(.bulk)
        return true
      }
      overlay = nil
      if case .bulk(let bulk) = bulk { carryOut(bulk) }
    case .quotes, .quotesHere, .quotesOfPerson, .exportScopes, .existingFiles, .views, .notes,
      .history, .links, .backlinks, .namesHere, .together, .thread, .sources, .orders, .versions,
      .citationStyles:
      return false
    }
    return true
  }

  mutating func setPlace(_ letter: String) {
    let headline = article.wanted == nil ? article.stored?.row.headline : nil
    let place = NamedPlace(visit: currentPlace.visit, headline: headline, pane: focus.rawValue)
    // The archive is filled in where the log is written.
    let step = PersonalStep(.place(letter: letter, archive: "", place: place), headline: headline)
    record(step)
    notice = .done(step)
  }

  mutating func go(to place: NamedPlace) {
    pushHistory()
    restore(Place(visit: place.visit))
    if let pane = place.pane.flatMap(Pane.init) {
      focus(on: pane)
    } else if place.visit.article != nil {
      focus(on: .article)
    }
    saveBookmark()
  }
}
