/// # ReaderScreen
///
/// A reader's state drawn as a grid of cells, and every word of the interface in both languages. Pure: it must
/// not know terminals, escape sequences or colours.

public import ReaderModel

/// Draws a reader.
public enum Screen {
  /// The whole screen for a reader's state; pure, and never larger or smaller than `reader.size`.
  ///
  /// - Parameter glyphs: ``Glyphs/ascii`` for a terminal that cannot show UTF-8; text is then folded to ASCII.
  public static func frame(
    of reader: Reader,
    strings: Strings,
    glyphs: Glyphs = .unicode
  ) -> Frame {
    var painter = Painter(reader: reader, strings: strings, glyphs: glyphs)
    painter.drawAll()
    return painter.canvas.frame
  }
}
