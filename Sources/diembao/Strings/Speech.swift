import ArgumentParser
import ReaderScreen

/// The language in which the command at hand speaks to a person.
///
/// Bound by ``Diembao`` around a command, so that every sentence below it is of one language and none of them has to
/// carry it along. What other programs read (JSON) stays English.
nonisolated enum Speech {
  @TaskLocal static var language = InterfaceLanguage.english

  static var strings: Strings { language.strings }

  /// One of the same thing said in each language; one that is missing does not compile.
  static func choose<Words>(
    en english: @autoclosure () -> Words,
    vi vietnamese: @autoclosure () -> Words
  ) -> Words {
    switch language {
    case .english: english()
    case .vietnamese: vietnamese()
    }
  }
}

/// A command that knows in which language to speak.
nonisolated protocol SpokenCommand: AsyncParsableCommand {
  var interface: InterfaceOptions { get }
}
