import ArticleArchive
import Articles
import ReaderModel

nonisolated extension String {
  var columns: Int { unicodeScalars.count }
}
extension Session { func settle() async {} }
nonisolated extension Reader {
  init(size: Size, today: Day, archiveName: String, bookmark: Bookmark?) { fatalError() }
}
nonisolated extension ArticleKey {
  init(content: some Collection<UInt8>) { fatalError() }
}
