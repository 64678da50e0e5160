import Articles

/// Reads what stands beside a name and tells who that is: "…, phó giáo sư về y học tại Huế, cho biết", "… (chủ quán cơm)".
struct AppositionReader {
  let lexicon: Lexicon
  let analysis: Analysis
  let sentence: Range<Int>

  private var tokens: [Token] { analysis.tokens }
  private var limit: Int { sentence.upperBound }

  /// How many words tell who somebody is; what runs on longer is the story.
  private static let longest = 30

  /// The offices told behind a name: one after the other, years of birth and ages between them left out.
  func roles(after name: Range<Int>) -> [RoleFinder.Match] {
    var next = name.upperBound
    if let end = lexicon.copulas.end(tokens, at: next, before: limit) {
      return head(at: end).map { [$0] } ?? []
    }
    var roles: [RoleFinder.Match] = []
    var close: Int?
    while next < limit, roles.count < 4, opens(next, isFirst: next == name.upperBound) {
      if analysis.isMark(next, "(") { close = closing(next) }
      let item = next + 1
      if let role = role(at: item, before: close ?? limit) {
        roles.append(role)
        next = role.tokens.upperBound
      } else if let end = age(item) {
        next = end
      } else {
        return roles
      }
    }
    return roles
  }

  private func opens(_ i: Int, isFirst: Bool) -> Bool {
    if analysis.isMark(i, ",") { return true }
    return isFirst
      && (analysis.isMark(i, "(") || analysis.isMark(i, "–")
        || (analysis.isMark(i, "-") && tokens[i].isSpaced))
  }

  /// "SN 1986", "44 tuổi".
  private func age(_ i: Int) -> Int? {
    guard i + 1 < limit else { return nil }
    if let end = lexicon.ageWords.end(tokens, at: i, before: limit), end < limit,
      tokens[end].kind == .number
    {
      return end + 1
    }
    guard tokens[i].kind == .number else { return nil }
    return lexicon.ageWords.end(tokens, at: i + 1, before: limit)
  }

  private func role(at start: Int, before limit: Int) -> RoleFinder.Match? {
    var i = start
    var first: Int?
    if let end = lexicon.partitives.end(tokens, at: i, before: limit) {
      (first, i) = (i, end)
    } else {
      while i < limit, lexicon.plurals.contains(tokens, i) || lexicon.articles.contains(tokens, i) {
        i += 1
      }
    }
    guard var role = head(at: i) ?? modifiedHead(at: i, before: limit) else { return nil }
    if let end = end(of: role.tokens, before: limit).map({ trimmed(i..<$0) }),
      end > role.tokens.upperBound
    {
      role.shortEnd = role.tokens.upperBound
      role.tokens = i..<end
    }
    if let first { role.tokens = first..<role.tokens.upperBound }
    return role
  }

  /// "a top national security aide", "research director": English piles words up before the office.
  private func modifiedHead(at start: Int, before limit: Int) -> RoleFinder.Match? {
    guard lexicon.rules.language == .english else { return nil }
    for i in start + 1..<max(start + 1, min(limit, start + 6)) {
      let before = tokens[i - 1]
      guard before.kind != .mark || before.isMark("-") || before.isMark("'") || before.isMark("’"),
        !isEnd(i - 1)
      else { return nil }
      if var role = head(at: i) {
        role.tokens = start..<role.tokens.upperBound
        return role
      }
    }
    return nil
  }

  /// An office that is not the title of the next person of a row.
  private func head(at i: Int) -> RoleFinder.Match? {
    guard i < limit,
      let role = RoleFinder(lexicon: lexicon).role(in: analysis, at: i, before: limit)
    else { return nil }
    let end = role.tokens.upperBound
    guard end < limit, tokens[end].isCapitalised else { return role }
    if role.superior != nil { return role }
    let run = NameRunFinder(lexicon: lexicon).run(in: analysis, at: end, before: limit)
    if run.count == 1 {
      let isAlone = run.upperBound == limit || tokens[run.upperBound].kind == .mark
      return isAlone && !role.isOffice && !analysis.isMark(run.upperBound, "(") ? nil : role
    }
    let isName =
      lexicon.familyNames.contains(tokens, end) || lexicon.givenNames.contains(tokens, end)
    return isName ? nil : role
  }

  /// Where what belongs to an office ends: at the comma, bracket or verb behind it; nil when neither comes.
  private func end(of office: Range<Int>, before limit: Int) -> Int? {
    var i = office.upperBound
    while i < limit, i - office.lowerBound < Self.longest {
      if analysis.isMark(i, "(") {
        guard let close = closing(i), close - i < 12 else { return nil }
        i = close + 1
      } else if analysis.isMark(i, ",") {
        guard goesOn(i) else { return i }
        i += 1
      } else if isEnd(i) {
        return i
      } else {
        i += 1
      }
    }
    return i == limit && limit < sentence.upperBound ? limit : nil
  }

  /// The end without a word that only leads on: "cựu Tổng thống Chile giai đoạn 2006-2010 và".
  private func trimmed(_ role: Range<Int>) -> Int {
    var end = role.upperBound
    while end > role.lowerBound,
      lexicon.connectors.contains(tokens, end - 1) || lexicon.joiners.contains(tokens, end - 1)
    {
      end -= 1
    }
    return end
  }

  private func isEnd(_ i: Int) -> Bool {
    let isDash = analysis.isMark(i, "-") || analysis.isMark(i, "–")
    if isDash { return i + 1 < limit && tokens[i + 1].isSpaced && !tokens[i + 1].isCapitalised }
    if analysis.isMark(i, ";") || analysis.isMark(i, ":") || analysis.isMark(i, ")") { return true }
    guard tokens[i].kind == .word, !tokens[i].isCapitalised else { return false }
    if lexicon.copulas.end(tokens, at: i, before: limit) != nil { return true }
    if lexicon.roleEnds.end(tokens, at: i, before: limit) != nil { return true }
    if let end = lexicon.speech.verbs.end(tokens, at: i, before: limit) {
      return lexicon.speech.nounVerbs.end(tokens, at: i, before: end) != end
    }
    return lexicon.speech.adverbs.end(tokens, at: i, before: limit) != nil
  }

  /// After a comma the organisation goes on: "Trưởng khoa Nhi, Bệnh viện Trung ương Huế".
  private func goesOn(_ comma: Int) -> Bool {
    let i = comma + 1
    return i < limit && tokens[i].isCapitalised
      && lexicon.organisationWords.end(tokens, at: i, before: limit) != nil
  }

  private func closing(_ open: Int) -> Int? {
    (open + 1..<max(open + 1, min(limit, open + Self.longest))).first { analysis.isMark($0, ")") }
  }
}
