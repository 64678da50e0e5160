/// The words of speech of a language, ready for matching.
final class SpeechLexicon: Sendable {
  let verbs: PhraseTable<Void>
  let quotingVerbs: PhraseTable<Void>
  let accordingTo: PhraseTable<Void>
  let citing: PhraseTable<Void>
  let nounVerbs: PhraseTable<Void>
  let adverbs: PhraseTable<Void>
  let connectors: PhraseTable<Void>
  let possessives: PhraseTable<Void>
  let compounds: PhraseTable<Void>
  let passives: PhraseTable<Void>
  let relations: PhraseTable<Void>
  let namingWords: PhraseTable<Void>
  /// What tells speech begins with one of these.
  let triggers: Cues

  init(_ rules: SpeechRules, _ words: inout CueWords) {
    verbs = PhraseTable(rules.verbs, &words)
    quotingVerbs = PhraseTable(rules.quotingVerbs, &words)
    accordingTo = PhraseTable(rules.accordingTo, &words)
    citing = PhraseTable(rules.citing, &words)
    nounVerbs = PhraseTable(rules.nounVerbs, &words)
    adverbs = PhraseTable(rules.adverbs, &words)
    connectors = PhraseTable(rules.connectors, &words)
    possessives = PhraseTable(rules.possessives, &words, cue: connectors.cue)
    compounds = PhraseTable(rules.compounds, &words, cue: connectors.cue)
    passives = PhraseTable(rules.passives, &words, cue: connectors.cue)
    relations = PhraseTable(rules.relations, &words, cue: connectors.cue)
    namingWords = PhraseTable(rules.namingWords, &words, cue: connectors.cue)
    triggers = [verbs.cue, quotingVerbs.cue, accordingTo.cue, citing.cue]
  }
}
