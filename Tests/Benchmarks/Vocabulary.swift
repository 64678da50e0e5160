/// What invented newspapers are made of. Names are put together from parts, so none is meant for anybody.
enum Vocabulary {
  static let familyNames = [
    "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Phan", "Vũ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô",
    "Dương", "Lý",
  ]
  static let middleNames = [
    "Văn", "Thị", "Minh", "Quốc", "Thanh", "Đức", "Hữu", "Ngọc", "Xuân", "Thu", "Gia", "Bảo",
  ]
  static let givenNames = [
    "Hùng", "Lan", "Dũng", "Hương", "Tuấn", "Mai", "Khánh", "Trang", "Sơn", "Yến", "Phong", "Thảo",
    "Hải", "Quyên",
  ]
  static let foreignGivenNames = [
    "Anton", "Marie", "Pieter", "Olga", "Karl", "Elena", "Hugo", "Nadia", "Tomas", "Irene",
    "Viktor", "Clara",
  ]
  static let foreignFamilyNames = [
    "Belov", "Hartmann", "Duval", "Sorensen", "Kowal", "Moretti", "Novak", "Lindgren", "Petrov",
    "Vermeer", "Stark",
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
  static let subjects = [
    "kế hoạch hợp tác", "dự án đường sắt", "thỏa thuận thương mại", "quy hoạch đô thị",
    "chương trình giáo dục",
    "cuộc đàm phán", "nguồn năng lượng tái tạo", "thị trường lao động", "giá lúa gạo",
    "an ninh khu vực",
    "chuyến thăm chính thức", "nghiên cứu y học", "hội nghị thượng đỉnh", "quỹ bảo vệ rừng",
    "mùa giải mới",
  ]
  static let predicates = [
    "sẽ được triển khai", "đang gặp nhiều khó khăn", "đã đạt kết quả tích cực",
    "cần thêm thời gian",
    "phải được xem xét lại", "mang lại lợi ích cho người dân", "vượt quá dự báo ban đầu",
    "chưa nhận được sự đồng thuận", "góp phần thúc đẩy tăng trưởng", "thu hút sự chú ý của dư luận",
  ]
  static let circumstances = [
    "trong bối cảnh kinh tế thế giới phục hồi chậm", "theo nguyên tắc bình đẳng và cùng có lợi",
    "bất chấp những bất đồng về lập trường", "trước sức ép ngày càng lớn của thị trường",
    "nhờ sự ủng hộ của các đối tác quốc tế", "với sự tham gia của nhiều địa phương",
    "sau nhiều tháng chuẩn bị kỹ lưỡng", "ở khu vực miền Trung và Tây Nguyên",
  ]
  /// Printed now and then, so that there is something rare to look for.
  static let rarities = [
    "kỳ lân biển", "đồng hồ thiên văn", "cá tầm sông Đà", "tranh khảm trai", "cầu ngói",
  ]
  static let outlets = ["Tin Sáng", "Nhật Trình", "Miền Biển", "Diễn Đàn"]
  static let agencies = ["TASS", "AFP", "Reuters", "TTXVN", "Kyodo"]
}
