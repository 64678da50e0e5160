// Words that speak of somebody without a name.
extension NameSpotter {
  mutating func standIn(_ i: Int) -> Int? {
    if let end = lexicon.pronounCompounds.end(tokens, at: i, before: sentence.upperBound) {
      return tokens[i].isCapitalised && !opensClause(i) ? nil : end
    }
    let finder = RoleFinder(lexicon: lexicon)
    if let epithet = finder.epithet(in: analysis, at: i, before: sentence.upperBound),
      !isPlural(i)
    {
      standIns.append(
        StandIn(kind: .epithet, text: index, tokens: epithet.tokens, role: epithet, gender: .any)
      )
      return epithet.tokens.upperBound
    }
    guard
      let (gender, end) = lexicon.pronouns.match(tokens, at: i, before: sentence.upperBound),
      !isPlural(i), !tokens[i].isCapitalised || opensClause(i),
      end == sentence.upperBound || !tokens[end].isCapitalised,
      lexicon.roles.match(tokens, at: end, before: sentence.upperBound) == nil
    else { return nil }
    standIns.append(
      StandIn(kind: .pronoun, text: index, tokens: i..<end, role: nil, gender: gender)
    )
    return end
  }
}
