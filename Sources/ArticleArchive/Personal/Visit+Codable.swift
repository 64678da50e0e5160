import Articles

/// Flat, as the table of visits has it.
extension Visit: Codable {
  private enum Name: CodingKey { case query, article, part, block, offset }

  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: Name.self)
    let part = try values.decodeIfPresent(String.self, forKey: .part)
    let offset = try values.decodeIfPresent(Int.self, forKey: .offset)
    let block = try values.decodeIfPresent(Int.self, forKey: .block)
    self.init(
      query: try values.decode(String.self, forKey: .query),
      article: try values.decodeIfPresent(ArticleKey.self, forKey: .article),
      anchor: TextAnchor(part: part, block: block, offset: offset)
    )
  }

  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: Name.self)
    try values.encode(query, forKey: .query)
    try values.encodeIfPresent(article, forKey: .article)
    try values.encodeIfPresent(anchor?.part, forKey: .part)
    try values.encodeIfPresent(anchor?.block, forKey: .block)
    try values.encodeIfPresent(anchor?.offset, forKey: .offset)
  }
}

extension TextAnchor {
  /// Nil unless there are a part and an offset.
  init?(part: String?, block: Int?, offset: Int?) {
    guard let part, let offset else { return nil }
    switch part {
    case "headline": self.init(place: .headline, offset: offset)
    case "standfirst": self.init(place: .standfirst, offset: offset)
    default: self.init(place: .block(block ?? 0), offset: offset)
    }
  }

  var part: String {
    switch place {
    case .headline: "headline"
    case .standfirst: "standfirst"
    case .block: "block"
    }
  }

  var block: Int? {
    if case .block(let index) = place { index } else { nil }
  }
}
