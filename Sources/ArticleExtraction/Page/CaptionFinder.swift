/// Finds the lines that are texts of pictures, by their own cues and by the credit under them.
enum CaptionFinder {
  static func isCaption(_ lines: [PageLine], _ i: Int, _ page: PageLexicon) -> Bool {
    isCued(lines[i], page) || CreditFinder.pictureCredits(of: lines[i], page) != nil
      || standsOverCredit(lines, i, page)
  }

  /// "Image caption The old harbour".
  static func isCued(_ line: PageLine, _ page: PageLexicon) -> Bool {
    line.wordCount <= 60 && line.opening(page.captions) != nil
  }

  /// The next line is nothing but a picture's credit in brackets, or this line again with a credit behind it.
  static func standsOverCredit(_ lines: [PageLine], _ i: Int, _ page: PageLexicon) -> Bool {
    guard i + 1 < lines.count, lines[i].wordCount <= 60, lines[i].shape.stops <= 3 else {
      return false
    }
    let (line, next) = (lines[i], lines[i + 1])
    let isBracketed = next.tokens.first?.isMark("(") == true
    let isAgain = line.wordCount >= 4 && next.text.utf8.starts(with: line.text.utf8)
    guard isBracketed || isAgain, next.wordCount <= line.wordCount + 20 else { return false }
    return next.text != line.text && CreditFinder.pictureCredits(of: next, page) != nil
  }
}
