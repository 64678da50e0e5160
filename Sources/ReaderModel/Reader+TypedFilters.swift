import ArticleQuery

// Filters typed before, also in earlier sessions.
extension Reader {
  /// Asks for those of earlier sessions, once.
  mutating func requestTypedFilters() {
    guard !knowsTypedFilters else { return }
    knowsTypedFilters = true
    request(.typedFilters, .typedFilters)
  }

  /// Puts those of earlier sessions before those of this one.
  mutating func recallFilters(_ filters: [String]) {
    typedFilters = filters.filter { !typedFilters.contains($0) } + typedFilters
  }

  /// Keeps the filter in force as the one typed last.
  mutating func rememberFilter() {
    let text = query.text
    guard !text.isEmpty else { return }
    typedFilters.removeAll { $0 == text }
    typedFilters.append(text)
    request(.remember(typedFilter: text), .rememberedFilter)
  }
}
