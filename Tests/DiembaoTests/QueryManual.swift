import ArticleQuery

@testable import diembao

/// The page `diembao-query(7)` in one language, from the table of filters.
struct QueryManual {
  struct Example {
    var query: String
    var english: String
    var vietnamese: String
    /// True when one of the seeds answers it.
    var findsSeeds = true
  }

  var language: InterfaceLanguage

  static let examples = [
    Example(
      query: "person:lavrov date:2021..2025",
      english: "Lavrov is named, and it was printed from 2021 to 2025.",
      vietnamese: "Có nhắc Lavrov, đăng từ năm 2021 đến năm 2025."
    ),
    Example(
      query: "person:lavrov -person:medvedev",
      english: "Lavrov is named and Medvedev is not.",
      vietnamese: "Có nhắc Lavrov mà không nhắc Medvedev."
    ),
    Example(
      query: "\"an ninh\" outlet:\"ngày nay\"",
      english: "The words stand side by side, in an article of Ngày Nay.",
      vietnamese: "Có cụm từ này, trong bài của báo Ngày Nay."
    ),
    Example(
      query: "date:29/10/2025",
      english: "Printed on that day.",
      vietnamese: "Đăng đúng ngày đó."
    ),
    Example(
      query: "(tass or sputnik) is:unread",
      english: "One of the two words, in an article that you have not read.",
      vietnamese: "Có một trong hai từ, trong bài bạn chưa đọc."
    ),
    Example(
      query: "quan he nga",
      english: "Typed without marks, the words are found with any marks, in any order.",
      vietnamese: "Gõ không dấu thì tìm ra chữ có dấu bất kỳ, đứng ở đâu cũng được."
    ),
    Example(
      query: "is:undated",
      english: "Nothing tells when it was printed.",
      vietnamese: "Không có gì cho biết ngày đăng.",
      findsSeeds: false
    ),
    Example(
      query: "not date:2021.. or is:starred",
      english: "Older than 2021, undated, or starred.",
      vietnamese: "Cũ hơn năm 2021, không rõ ngày, hoặc có sao.",
      findsSeeds: false
    ),
  ]

  var page: String {
    ([".Dd November 22, 2026", ".Dt DIEMBAO-QUERY 7", ".Os"] + name + description
      + section(text("FIELDS", "CÁC TRƯỜNG"), QueryHelp.fields(language))
      + section(text("WORDS AND OPERATORS", "TỪ VÀ PHÉP NỐI"), plain) + marks + examplesSection
      + seeAlso)
      .joined(separator: "\n") + "\n"
  }

  private func text(_ english: String, _ vietnamese: String) -> String {
    switch language {
    case .english: english
    case .vietnamese: vietnamese
    }
  }

  private var plain: [QueryHelp.Entry] {
    QueryHelp.words(language) + QueryHelp.operators(language)
  }

  private var name: [String] {
    [
      ".Sh \(text("NAME", "TÊN"))", ".Nm diembao-query",
      ".Nd \(text("the filter language of diembao", "ngôn ngữ lọc bài của diembao"))",
    ]
  }

  private var description: [String] {
    [
      ".Sh \(text("DESCRIPTION", "MÔ TẢ"))",
      text(
        """
        A query says which articles are meant. It is typed in the filter line of the reader and after commands like
        .Ql diembao list ,
        and means the same in both. Conditions that stand beside each other must all hold; a word without a field is
        looked for in headline, summary and text. Fields and their values are typed in any case; a value of several words,
        unless it is a date, stands in quotation marks.
        """,
        """
        Câu lọc nói rõ cần những bài nào. Gõ nó ở dòng lọc của trình đọc, hoặc sau các lệnh như
        .Ql diembao list ;
        ở đâu cũng một nghĩa. Các điều kiện đứng cạnh nhau phải cùng đúng; từ không có trường được tìm trong tít, sapo và
        bài. Trường và giá trị gõ hoa hay thường đều được; giá trị gồm nhiều chữ, trừ ngày, thì đặt trong
        ngoặc kép.
        """
      ),
    ]
  }

  private func section(_ title: String, _ entries: [QueryHelp.Entry]) -> [String] {
    [".Sh \(title)", ManualSections.list] + entries.flatMap { [".It \($0.typed)", $0.found] }
      + [".El"]
  }

  private var marks: [String] {
    [
      ".Sh \(text("MARKS AND LETTERS", "DẤU VÀ CHỮ"))",
      text(
        """
        Typed without marks a word finds all its forms, typed with marks only that one:
        .Ql duong
        finds
        .Ql đường
        and
        .Ql dương ,
        .Ql đường
        does not find
        .Ql dương .
        Capitals do not matter, nor where the mark of a tone is put (hoà, hòa).
        .Pp
        Ghosts, which are stories known from links alone, are left out unless the query has
        .Ql is:ghost .
        On the command line put
        .Ql --
        before a query that begins with
        .Ql - .
        """,
        """
        Gõ không dấu thì tìm ra mọi cách viết, gõ có dấu thì chỉ tìm đúng cách ấy:
        .Ql duong
        tìm ra
        .Ql đường
        và
        .Ql dương ,
        còn
        .Ql đường
        không tìm ra
        .Ql dương .
        Chữ hoa hay chữ thường, đặt dấu kiểu hoà hay hòa, đều như nhau.
        .Pp
        Những bài chỉ biết qua liên kết (chỉ có tít) không được tính, trừ khi câu lọc có
        .Ql is:ghost .
        Ở dòng lệnh, hãy đặt
        .Ql --
        trước câu lọc bắt đầu bằng dấu
        .Ql - .
        """
      ),
    ]
  }

  private var examplesSection: [String] {
    let items = QueryManual.examples.flatMap {
      [".It Li \(ManualSections.escaped($0.query))", text($0.english, $0.vietnamese)]
    }
    return [".Sh \(text("EXAMPLES", "VÍ DỤ"))", ".Bl -tag -width Ds"] + items + [".El"]
  }

  private var seeAlso: [String] { [".Sh \(text("SEE ALSO", "XEM THÊM"))", ".Xr diembao 1"] }
}
