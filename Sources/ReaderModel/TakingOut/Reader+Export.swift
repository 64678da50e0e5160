import ArticleArchive
import ArticleQuery
import Articles

extension Reader {
  /// Asks for a path, offering one made of the headline, or of the number of articles that are selected.
  mutating func askExport() {
    let name: String
    if list.chosenCount > 1 {
      name = "diembao-\(today)-\(list.chosenCount)"
    } else if let row = list.chosen.values.first ?? cutArticle {
      name = FileName(headline: row.headline).text
    } else {
      return ask(.question(.export))
    }
    var prompt = Prompt(.question(.export), text: "~/\(name).txt")
    prompt.isOffered = true
    self.prompt = about(prompt)
  }

  /// Writes to a file; asks what of, where there is more than one answer.
  mutating func export(_ article: ArticleRow?, to path: String) {
    let path = String(path.drop { $0 == " " }).trimmingEnd
    guard !path.isEmpty else { return }
    let scopes = exportScopes(of: article)
    guard scopes.count > 1 else {
      guard let scope = scopes.first else { return say(unavailable: .export, .noArticle) }
      return export(Export(scope.articles, to: path))
    }
    exportPath = path
    overlay = .picker(Picker(.exportScopes, of: scopes.map(Picker.Item.scope)))
  }

  var exportScopes: [ExportScope] { exportScopes(of: cutArticle) }

  /// What can be meant, the likeliest first.
  private func exportScopes(of article: ArticleRow?) -> [ExportScope] {
    // Who has selected articles means these.
    if list.isWholeChosen { return [.filter(query, list.count)] }
    if !list.chosen.isEmpty { return [.selection(list.chosenRows.map(\.key))] }
    var scopes: [ExportScope] = []
    if let row = article { scopes.append(.article(row.key, headline: row.headline)) }
    if !list.rows.isEmpty { scopes.append(.filter(query, list.count)) }
    return scopes
  }

  mutating func export(_ scope: ExportScope) {
    export(Export(scope.articles, to: exportPath))
  }

  mutating func export(_ export: Export) {
    request(.program(.export(export)), .program)
  }

  /// Hears what came of it; a file that is there already is asked about.
  mutating func take(_ result: TakenOut) {
    if case .exists(var export, let free) = result {
      let path = export.path
      export.existing = .replace
      let beside = Export(export.articles, to: free)
      present(
        .picker(Picker(.existingFiles, of: [.keep(beside), .replace(export)])),
        saying: .fileExists(path: path)
      )
    } else {
      notice = .taken(result)
    }
  }
}

extension String {
  fileprivate var trimmingEnd: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
