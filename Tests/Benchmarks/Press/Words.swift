import TestSupport

/// The words of an invented newspaper, commonest first: those that hold sentences together, then six thousand syllables
/// put together from beginnings, rimes and tones, as Vietnamese makes them.
struct Words: Sendable {
  private let byRank: [String]

  init(seed: UInt64) {
    var random = SeededNumbers(seed: seed)
    var syllables = Set(Self.grammar)
    var invented: [String] = []
    for beginning in Self.beginnings {
      for rime in Self.rimes where syllables.insert(beginning + rime).inserted {
        invented.append(beginning + rime)
      }
    }
    byRank = Self.grammar + invented.shuffled(using: &random)
  }

  /// A word; that of rank r comes up about r times more rarely than the commonest (Zipf's law).
  func pick(_ random: inout SeededNumbers) -> String {
    byRank[random.zipf(byRank.count)]
  }

  /// A word that does not merely hold a sentence together.
  func pickTopical(_ random: inout SeededNumbers) -> String {
    let first = Self.grammar.count
    return byRank[first + random.zipf(byRank.count - first)]
  }

  private static let grammar = [
    "và", "của", "các", "là", "có", "trong", "được", "cho", "với", "người", "không", "này", "đã",
    "những", "một", "để", "khi", "từ", "đến", "sẽ", "về", "ở", "ra", "như", "cũng", "vào", "đó",
    "trên", "phải", "sau", "còn", "nhiều", "hơn", "nhưng", "đang", "lại", "nước", "việc", "bị",
    "chỉ", "rất", "làm", "hai", "nhất", "mới", "nếu", "vì", "do", "thì", "mà", "đều", "cần",
  ]
  private static let beginnings = [
    "b", "c", "ch", "d", "đ", "g", "gi", "h", "kh", "l", "m", "n", "ng", "nh", "ph", "r", "s", "t",
    "th", "tr", "v", "x",
  ]
  private static let rimes = [
    "a", "á", "à", "ả", "ã", "ạ", "an", "án", "àn", "ản", "ạn", "ang", "áng", "àng", "ảng", "ạng",
    "anh", "ánh", "ành", "ảnh", "ạnh", "ao", "áo", "ào", "ảo", "ạo", "ay", "áy", "ày", "ảy", "ạy",
    "âm", "ấm", "ầm", "ẩm", "ậm", "ân", "ấn", "ần", "ẩn", "ận", "ây", "ấy", "ầy", "ẩy", "ậy", "ất",
    "ật", "ác", "ạc", "ách", "ạch", "át", "ạt", "áp", "ạp", "i", "í", "ì", "ỉ", "ị", "iên", "iến",
    "iền", "iển", "iện", "iêu", "iếu", "iều", "iểu", "iệu", "iết", "iệt", "inh", "ính", "ình",
    "ỉnh", "ịnh", "ít", "ịt", "o", "ó", "ò", "ỏ", "ọ", "oan", "oán", "oàn", "oản", "oạn", "oa",
    "óa", "ong", "óng", "òng", "ỏng", "ọng", "ô", "ố", "ồ", "ổ", "ộ", "ông", "ống", "ồng", "ổng",
    "ộng", "ôi", "ối", "ồi", "ổi", "ội", "ơ", "ớ", "ờ", "ở", "ợ", "ơn", "ớn", "ời", "ới", "ợi",
    "u", "ú", "ù", "ủ", "ụ", "ung", "úng", "ùng", "ủng", "ụng", "uyên", "uyến", "uyền", "uyển",
    "uyện", "uyết", "uyệt", "ư", "ứ", "ừ", "ử", "ự", "ưa", "ứa", "ừa", "ửa", "ựa", "ước", "ược",
    "ương", "ướng", "ường", "ưởng", "ượng", "ưu", "ựu",
  ]
}

extension SeededNumbers {
  /// A rank from 0 up to `count`, that of n about n times as likely as that of 1 is rare.
  mutating func zipf(_ count: Int) -> Int {
    var rank = 1.0
    let growth = Double.random(in: 0..<1, using: &self)
    // `count` to the power of `growth`, without a mathematical library: by its binary digits.
    var (root, rest) = (Double(count), growth)
    for _ in 0..<30 {
      root = root.squareRoot()
      rest *= 2
      if rest >= 1 {
        rank *= root
        rest -= 1
      }
    }
    return min(count, Int(rank)) - 1
  }

  mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int.random(in: 0..<elements.count, using: &self)]
  }

  /// True once in so many times.
  mutating func isOne(in count: Int) -> Bool { Int.random(in: 0..<count, using: &self) == 0 }
}
