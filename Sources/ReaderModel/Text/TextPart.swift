public import Articles

/// A text of an article as it is set: of the story, or of the page around it.
public enum TextPart: Sendable, Hashable {
  case story(TextPlace)
  /// Headline and summary of a link: indices into ``Article/links``.
  case link(Int)
  case summary(Int)
  /// An index into ``Article/furniture``.
  case furniture(Int)
}

/// Where a line begins.
public struct TextOrigin: Sendable, Hashable {
  public var part: TextPart
  /// UTF-8 offset in the text of the part.
  public var offset: Int

  public init(part: TextPart, offset: Int) {
    self.part = part
    self.offset = offset
  }
}

extension Article {
  /// The text of a part; nil when it has none.
  func text(of part: TextPart) -> String? {
    switch part {
    case .story(let place): text(at: place)
    case .link(let index): links[index].headline
    case .summary(let index): links[index].summary
    case .furniture(let index): furniture[index].text
    }
  }

  /// The parts of the story alone, in order.
  var storyParts: [TextPart] {
    headParts + body.indices.map { .story(.block($0)) }
  }

  /// Headline and standfirst.
  var headParts: [TextPart] {
    [.story(.headline)] + (standfirst == nil ? [] : [.story(.standfirst)])
  }

  /// Printed parts with teasers and furniture after the story; boxes stay in it.
  func partsByFold(_ parts: [TextPart]) -> [TextPart] {
    parts.filter { fold(of: $0) != .page } + parts.filter { fold(of: $0) == .page }
  }

  /// How much there is in a fold.
  func content(of fold: Fold) -> TextLine.Folded {
    var content = TextLine.Folded()
    switch fold {
    case .boxes(let index):
      content.boxes = links.count { $0.kind == .inline && boxPlace($0) == index }
    case .page:
      content.teasers = links.count { $0.kind == .teaser }
      content.furniture = furniture.count
    case .caption: content.captions = 1
    }
    return content
  }

  /// What stands below the head, page text too, where the source first prints it.
  var printedParts: [TextPart] {
    let parts: [(line: Int, part: TextPart)] =
      body.enumerated().map { ($0.element.line, .story(.block($0.offset))) }
      + links.enumerated().flatMap { index, link in
        [(link.firstLine, .link(index))]
          + (link.summary == nil ? [] : [(link.firstLine, .summary(index))])
      }
      + furniture.enumerated().map { ($0.element.line, .furniture($0.offset)) }
    // Sorting is stable: parts of one line keep the order above.
    return parts.sorted { $0.line < $1.line }.map(\.part)
  }
}
