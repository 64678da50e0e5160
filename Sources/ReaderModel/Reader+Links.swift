import ArticleArchive

extension Reader {
  /// Lists what the article of the focused pane prints links to, or what links to it.
  mutating func listLinks(_ kind: Picker.Kind, for command: Command) {
    guard let row = cutArticle else { return say(unavailable: command, .noArticle) }
    overlay = .picker(Picker(kind))
    requestPicks(.linked(kind, to: row.key), for: kind)
  }
}
