public import ArticleArchive
public import ArticleQuery
import Articles

extension Prompt {
  /// What there is to say of a condition as it stands.
  public enum Verdict: Sendable, Hashable {
    /// Being typed: what is still to come may make it right.
    case open
    /// Understood; the archive has not said yet what it finds.
    case asked
    /// Finds so many articles by itself.
    case articles(ArticleCount)
    /// Finds nothing by itself.
    case nothing
    /// Something is wrong with it.
    case mistaken
  }

  public func verdict(on term: QueryTerm) -> Verdict {
    let isOpen = cursor == term.range.upperBound && !isRefused
    guard let filter = term.filter else { return isOpen ? .open : .mistaken }
    guard let count = found[filter] else { return isOpen ? .open : .asked }
    if count.value > 0 { return .articles(count) }
    return isOpen ? .open : .nothing
  }

  /// True for a condition that finds nothing by itself.
  public func isInVain(_ filter: Filter) -> Bool { found[filter]?.value == 0 }

  /// The mistake as far as it is to be told: what is still being typed is not scolded.
  public var toldMistake: QueryError? {
    guard let mistake, purpose == .filter, !isRefused else { return mistake }
    let isAtEnd = cursor == text.utf8.count
    switch mistake.reason {
    case .unclosedParenthesis, .unclosedQuote: if isAtEnd { return nil }
    case .missingOperand: if isAtEnd, mistake.range.upperBound >= typedEnd { return nil }
    case .strayParenthesis, .emptyParentheses, .noWord, .unknownField, .missingValue,
      .unknownState, .notADate, .noSuchDay, .noSuchMonth, .noSuchQuarter,
      .reversedRange, .tooDeep, .tooLong:
      break
    }
    guard let open = openTerm else { return mistake }
    let isInside =
      open.range.lowerBound <= mistake.range.lowerBound
      && mistake.range.upperBound <= open.range.upperBound
    return isInside ? nil : mistake
  }

  /// The filter without the conditions that something is wrong with; nil where there is none without them.
  func withoutMistakes(today: Day) -> Query? {
    let wrong = terms.filter { $0.mistake != nil }.map(\.range)
    guard !wrong.isEmpty else { return nil }
    var bytes = Array(text.utf8)
    for range in wrong.reversed() {
      let isNegated = range.lowerBound > 0 && bytes[range.lowerBound - 1] == UInt8(ascii: "-")
      bytes.removeSubrange(range.lowerBound - (isNegated ? 1 : 0)..<range.upperBound)
    }
    do throws(QueryError) {
      return try Query.parse(String(decoding: bytes, as: UTF8.self), today: today)
    } catch {
      // One of two that are as good: there is no filter without it.
      return nil
    }
  }

  /// The text that the list does not heed because of a mistake; nil without one.
  public var leftOut: String? {
    guard let mistake else { return nil }
    let term = terms.first {
      $0.range.lowerBound <= mistake.range.lowerBound
        && mistake.range.lowerBound < $0.range.upperBound
    }
    let range = term?.range ?? mistake.range
    return range.isEmpty ? nil : self[range]
  }

  /// Where the text ends but for spaces.
  private var typedEnd: Int {
    text.utf8.lastIndex { $0 != UInt8(ascii: " ") }.map {
      text.utf8.distance(from: text.startIndex, to: $0) + 1
    } ?? 0
  }

  /// The condition that the cursor is in or at the end of.
  var openTerm: QueryTerm? {
    terms.last { $0.range.lowerBound < cursor && cursor <= $0.range.upperBound }
  }

  subscript(range: Range<Int>) -> String {
    String(decoding: text.utf8.dropFirst(range.lowerBound).prefix(range.count), as: UTF8.self)
  }

  // MARK: - Completion

  /// What may be offered where the cursor is.
  var completionAtCursor: Completion {
    guard let term = openTerm else {
      let before = text.utf8.prefix(cursor).last
      let isStart =
        before == nil
        || [UInt8(ascii: " "), UInt8(ascii: "("), UInt8(ascii: "-")]
          .contains(before)
      return isStart ? .fields : .nothing
    }
    if let field = term.field {
      let begun = term.value
      return .value(field, begun: begun)
    }
    // Nothing in quotation marks, no field that does not exist.
    guard term.mistake == nil, self[term.range] == term.value else { return .nothing }
    return .word(term.value)
  }

  /// The fields whose name begins as what is typed at the cursor.
  var fieldsBegun: [FilterField] {
    switch completion {
    case .fields: FilterField.allCases
    case .word(let begun):
      FilterField.allCases.filter { $0.word.hasPrefix(FoldedText.fold(begun)) }
    case .nothing, .value: []
    }
  }

  /// The filter without the condition at the cursor, under which what is offered for it is counted.
  func rest(today: Day) -> Query {
    let start = openTerm?.range.lowerBound ?? cursor
    let end = openTerm?.range.upperBound ?? cursor
    let before = self[0..<start]
    var tokens = QueryToken.tokens(in: before)
    while let last = tokens.last, [.minus, .not, .and, .open].contains(last.kind) {
      tokens.removeLast()
    }
    // One of two that are as good: the other does not limit it.
    if tokens.last?.kind == .or { return .everything }
    let kept = self[0..<(tokens.last?.range.upperBound ?? 0)]
    for text in [kept + " " + self[end..<max(end, text.utf8.count)], kept] {
      do throws(QueryError) {
        return try Query.parse(text, today: today)
      } catch {
        // With a mistake elsewhere less of it counts.
      }
    }
    return .everything
  }

  /// Puts a choice in place of the condition at the cursor.
  mutating func take(_ choice: Choice) {
    switch choice {
    case .field(let field): replaceTerm(with: field.word + ":")
    case .person(let name, _): replaceTerm(with: spelt(.person(name)) + " ")
    case .value(let filter, _): replaceTerm(with: spelt(filter) + " ")
    case .command(let command): replace(with: command.name)
    case .tag(let tag): complete(with: tag)
    }
  }

  /// A condition as it is put in place of the one at the cursor: with the word for its field that was typed, and after
  /// a Vietnamese one in that language.
  public func spelt(_ filter: Filter) -> String {
    guard let field = filter.field, let term = openTerm, term.field == field else {
      return filter.text
    }
    let typed = self[term.range].prefix { $0 != ":" }
    guard FoldedText.fold(typed) != field.word else { return filter.text }
    let value = filter.text.dropFirst(field.word.count + 1)
    if case .state(let state) = filter { return "\(typed):\(state.vietnameseWord)" }
    return "\(typed):\(value)"
  }

  private mutating func replaceTerm(with words: String) {
    let range = openTerm?.range ?? cursor..<cursor
    let rest = self[range.upperBound..<text.utf8.count]
    let isParted = words.hasSuffix(" ") && rest.hasPrefix(" ")
    let start = self[0..<range.lowerBound] + (isParted ? String(words.dropLast()) : words)
    isOffered = false
    text = start + rest
    cursor = start.utf8.count + (isParted ? 1 : 0)
  }
}
