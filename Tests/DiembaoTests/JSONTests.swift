import Testing

@testable import diembao

@Suite struct JSONTests {
  @Test func `keys keep their order and nothing is spaced`() {
    let value: JSON = ["b": .number(1), "a": .null, "c": .array([.bool(true), .string("x")])]
    #expect(value.line == #"{"b":1,"a":null,"c":[true,"x"]}"#)
  }

  @Test func `letters of every script stand unescaped`() {
    #expect(JSON.string("Đường 中文 🎋 “đảm bảo”").line == "\"Đường 中文 🎋 “đảm bảo”\"")
  }

  @Test func `quotation marks and backslashes are escaped`() {
    #expect(JSON.string(#"a"b\c"#).line == #""a\"b\\c""#)
  }

  @Test(arguments: [
    ("\u{1B}[31m", #""\u001b[31m""#), ("\n\t", #""\n\t""#), ("\u{7F}", #""\u007f""#),
    ("\u{9B}", #""\u009b""#), ("\u{202E}", #""\u202e""#), ("\u{E0041}", #""\udb40\udc41""#),
  ])
  func `what could steer a terminal is escaped`(text: String, line: String) {
    #expect(JSON.string(text).line == line)
  }

  @Test func `a missing text is null and a missing list is empty`() {
    #expect(JSON(String?.none).line == "null")
    #expect(JSON([String]()).line == "[]")
  }
}
