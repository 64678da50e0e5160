/// What invented newspapers are made of. Names are put together from parts, so none is meant for anybody.
enum Vocabulary {
  static let familyNames = [
    "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Phan", "Vũ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô",
    "Dương", "Lý", "Huỳnh", "Võ", "Đinh", "Trịnh", "Mai", "Cao", "Lương", "Tạ", "Hà", "Đoàn",
  ]
  static let middleNames = [
    "Văn", "Thị", "Minh", "Quốc", "Thanh", "Đức", "Hữu", "Ngọc", "Xuân", "Thu", "Gia", "Bảo",
  ]
  static let givenNames = [
    "Hùng", "Lan", "Dũng", "Hương", "Tuấn", "Mai", "Khánh", "Trang", "Sơn", "Yến", "Phong", "Thảo",
    "Hải", "Quyên", "Thắng", "Linh", "Quang", "Hạnh", "Cường", "Nhung", "Tùng", "Vân", "Long", "Hà",
    "Kiên", "Loan", "Trung", "Oanh", "Vinh", "Phượng", "Bình", "Tâm", "Hoà", "Giang", "Nam", "Ngân",
  ]
  static let foreignGivenNames = [
    "Anton", "Marie", "Pieter", "Olga", "Karl", "Elena", "Hugo", "Nadia", "Tomas", "Irene",
    "Viktor", "Clara",
  ]
  static let foreignStems = [
    "Bel", "Hart", "Duv", "Soren", "Kow", "Moret", "Nov", "Lind", "Petr", "Verm", "Star", "Gril",
    "Tol", "Bran", "Kess", "Mar", "Zel", "Fal", "Rom", "Hol",
  ]
  static let foreignEndings = [
    "ov", "mann", "al", "sen", "alski", "ti", "ak", "gren", "enko", "eer", "k", "berg", "ini", "er",
    "ard", "escu", "ström", "ez", "ic", "off",
  ]
  static let roles = [
    "Bộ trưởng", "Thứ trưởng", "Chủ tịch", "Phó Chủ tịch", "Giám đốc", "Ngoại trưởng", "Thủ tướng",
    "Đại sứ",
  ]
  static let countries = [
    "Nga", "Mỹ", "Đức", "Pháp", "Nhật Bản", "Hàn Quốc", "Ấn Độ", "Australia", "Italy", "Ba Lan",
  ]
  static let cities = [
    "Hà Nội", "Đà Nẵng", "Cần Thơ", "Huế", "Hải Phòng", "Moscow", "Berlin", "Paris", "Tokyo",
    "Geneva",
  ]
  static let reportingVerbs = [
    "cho biết", "nhấn mạnh", "khẳng định", "cho rằng", "bày tỏ hy vọng", "cảnh báo", "đề nghị",
    "nhắc lại",
  ]
  /// Printed now and then, so that there is something rare to look for.
  static let rarities = [
    "kỳ lân biển", "đồng hồ thiên văn", "cá tầm sông Đà", "tranh khảm trai", "cầu ngói",
  ]
  static let outlets = [
    "Tin Sáng", "Nhật Trình", "Miền Biển", "Diễn Đàn", "Đô Thị", "Phương Nam", "Bạn Đọc", "Sao Mai",
  ]
  static let agencies = ["TASS", "AFP", "Reuters", "TTXVN", "Kyodo"]
  /// What stands over every page of a paper.
  static let navigation = [
    "Trang chủ", "Thời sự", "Thế giới", "Kinh tế", "Thể thao", "Giải trí", "Đăng nhập",
  ]
  /// What stands below.
  static let footer = ["Chia sẻ", "In bài viết", "Liên hệ quảng cáo", "Điều khoản sử dụng"]
}
