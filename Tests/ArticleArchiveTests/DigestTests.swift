import Articles
import Testing

@testable import ArticleArchive

@Suite struct DigestTests {
  // The examples of NIST's "Secure Hash Standard" and the long vector of its validation set.
  @Test(arguments: [
    ("", 1, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", 1, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", 1,
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrs"
        + "mnopqrstnopqrstu", 1,
      "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
    ),
    ("a", 1_000_000, "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"),
  ])
  func `a digest is that of the standard`(text: String, count: Int, digest: String) {
    let bytes = SHA256.digest(of: String(repeating: text, count: count).utf8)
    let hex = bytes.map { byte in
      let digits = String(byte, radix: 16)
      return byte < 16 ? "0" + digits : digits
    }
    #expect(hex.joined() == digest)
  }

  @Test func `the key of an address forgets scheme, fragment and the case of the host`() throws {
    let keys = ["http://Bao.VN/a?b=1", "https://bao.vn/a?b=1#top"].compactMap { WebAddress($0) }
      .map { ArticleKey(address: $0) }
    #expect(keys.count == 2 && keys[0] == keys[1])
    let other = try #require(WebAddress("https://bao.vn/A?b=1"))
    #expect(ArticleKey(address: other) != keys[0])
  }

  @Test func `the key of a headline forgets marks, case and punctuation`() {
    let key = ArticleKey(headline: "‘Sứ mệnh Genesis’: Bí mật")
    #expect(ArticleKey(headline: "SU MENH GENESIS bi mat*") == key)
    #expect(ArticleKey(headline: "???") != ArticleKey(headline: "!!!"))
  }
}
