/// What each feature weighs for (above zero) or against a line's being of the story, and what a path over the lines costs.
///
/// Fitted on the 92 annotated pages of text of the article-extraction-benchmark (scrapinghub, MIT), each with and
/// without its blank lines, and on 40 pages made of Vietnamese reports and other reports' headlines: logistic regression,
/// then a margin on whole paths (structured hinge, errors weighed by words), averaged over six runs. In five-fold
/// cross-validation over the 92 the lines so chosen reach F1 .941. Set by hand: ``beginsUnderHeadline``, ``onManyPages``.
enum StoryWeights {
  static let features: StoryEvidence.Features = {
    var weights = StoryEvidence.Features.zero
    for feature in StoryFeature.allCases { weights[feature.rawValue] = feature.weight }
    return weights
  }()

  /// For a story that begins under the headline that the page's title repeats.
  static let beginsUnderHeadline: Float = 10
  /// Leaving the story for lines of the page, and coming back.
  static let leave: Float = 0.35
  static let comeBack: Float = 0.24
  /// Each line of the page inside the story.
  static let lineBetween: Float = 0.34
  /// The end of the story.
  static let end: Float = 0.00
  /// A line that stands on many pages of the outlet.
  static let onManyPages: Float = -6
}

extension StoryFeature {
  fileprivate var weight: Float {
    switch self {
    case .base: -2.48
    case .length: 3.85
    case .sentence: 1.69
    case .openEnding: 0.84
    case .cutShort: 0.20
    case .veryShort: 0.98
    case .smallLetters: 0.68
    case .shouted: 0.30
    case .afterTopics: -3.21
    case .separators: -3.79
    case .listItem: 2.07
    case .address: 1.60
    case .repeated: -0.68
    case .pageOpening: -1.82
    case .pageLine: -1.04
    case .heading: -2.56
    case .service: -1.89
    case .afterEnd: -6.24
    case .underOffers: -0.86
    case .aboveHeadline: -1.83
    case .underHeadline: 0.05
    case .proseAbove: 0.82
    case .proseBelow: 0.47
    case .shortAbove: -0.61
    case .shortBelow: -0.17
    case .teaser: -1.19
    case .continues: 0.03
    case .pageAbove: -0.15
    case .pageBelow: 0.70
    case .row: 1.36
    case .comment: -0.21
    }
  }
}
