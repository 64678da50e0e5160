import Articles
import Testing

/// Hosts as they are looked up (RFC 3492; the expected forms are those of Python's "punycode" codec).
@Suite struct HostTests {
  @Test(arguments: [
    ("https://báo.vn/tin/1?a=b#c", "https://xn--bo-mia.vn/tin/1?a=b#c"),
    ("http://www.đường.vn:8080", "http://www.xn--ng-pma05d708i.vn:8080"),
    ("https://Bücher.example/đọc", "https://xn--bcher-kva.example/đọc"),
    ("https://аррӏе.com/", "https://xn--80ak6aa92e.com/"),
    ("https://中文网", "https://xn--fiq228c5hs"),
    ("https://toà-soạn.vn", "https://xn--to-son-jta3502d.vn"),
    ("https://Example.vn/Tin", "https://Example.vn/Tin"),
  ])
  func `a host is shown as it is looked up`(text: String, shown: String) throws {
    #expect(try #require(WebAddress(text)).asciiText == shown)
  }
}
