import ReaderModel

extension EnglishErrors {
  /// Why a command can do nothing now.
  static func phrase(for obstacle: Obstacle, _ strings: Strings) -> String {
    switch obstacle {
    case .onlyIn(let panes):
      "only \(panes.map { strings.name(of: KeyContext.pane($0)) }.joined(separator: " or "))"
    case .noArticle: "no article is open"
    case .emptyList: "the list is empty"
    case .noName: "no name is selected"
    case .noFilter: "there is no filter to drop"
    case .nothingSought: "nothing has been searched for yet"
    case .nothingToUndo: "nothing to undo"
    case .nothingToRedo: "nothing to redo"
    case .noPlaceBack: "this is where you began"
    case .noPlaceForward: "this is where you were last"
    case .noRelated: "nothing is related to this article"
    case .noDays: "no article is listed, so no day"
    case .finest: "it shows single days already"
    case .coarsest: "it shows decades already"
    case .noneInText(.name): "the text names nobody"
    case .noneInText(.quote): "the text quotes nobody"
    case .noneInText(.day): "the text tells no day"
    case .noneInText(.link): "the page prints no link"
    }
  }
}
