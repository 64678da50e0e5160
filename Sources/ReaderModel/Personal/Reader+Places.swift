import ArticleArchive
import Articles

extension Reader {
  /// Asks for the letter of this place.
  mutating func askLetter() { overlay = .letter(.newPlace) }

  /// Asks for the letter of the place to go to; the letters there are are shown.
  mutating func askPlace() {
    let places = personal.places.map(Picker.Item.mark)
    overlay = places.isEmpty ? .letter(.goToPlace) : .picker(Picker(.places, of: places))
  }

  /// A key where a letter is asked for; any but a letter gives that up.
  mutating func take(_ stroke: Stroke, for use: LetterUse) {
    if !takeLetter(stroke, for: use) { overlay = nil }
  }

  /// A letter acts at once.
  ///
  /// - Returns: false for a key that types nothing.
  mutating func takeLetter(_ stroke: Stroke, for use: LetterUse) -> Bool {
    guard case .character(let character) = stroke else { return false }
    let letter = String(character)
    switch use {
    case .newPlace:
      // What is no letter is mended by typing one.
      guard character.isLetter else { return true }
      overlay = nil
      setPlace(letter)
    case .goToPlace where letter == "'":
      overlay = nil
      goBack()
    case .goToPlace:
      overlay = nil
      guard let place = personal.places.first(where: { $0.letter == letter }) else {
        notice = .noPlace(letter: letter)
        return true
      }
      go(to: place.place)
    }
    return true
  }

  // MARK: - Many articles at once

  /// The key that agrees to a change.
  static let agreeing = Stroke.character("y")

  /// A key while a change of many articles is asked about: any but one leaves them as they are.
  mutating func take(_ stroke: Stroke, agreeingTo bulk: BulkChange?) {
    let isAgreed = stroke == Reader.agreeing
    // The number must have been said.
    if isAgreed, bulk == nil { return }
    overlay = nil
    drop(.bulk)
    if isAgreed, let bulk { carryOut(bulk) }
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
