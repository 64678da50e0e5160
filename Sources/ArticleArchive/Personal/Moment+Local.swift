public import Articles
import Glibc

extension Moment {
  /// By the clock of this computer.
  public static var now: Moment { Moment(localSeconds: time(nil)) }

  /// The moment by the clock of this computer.
  ///
  /// - Parameter seconds: since 1970-01-01 00:00 in Greenwich.
  init(localSeconds seconds: Int) {
    var (time, parts) = (time_t(seconds), tm())
    let isKnown = localtime_r(&time, &parts) != nil
    self.init(seconds: seconds, offset: isKnown ? parts.tm_gmtoff / 60 : 0)
  }
}
