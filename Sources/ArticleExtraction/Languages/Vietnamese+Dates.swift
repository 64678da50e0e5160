extension DateRules {
  static let vietnamese = DateRules(
    order: .dayMonth,
    months: [
      ("tháng giêng", 1), ("tháng một", 1), ("tháng hai", 2), ("tháng ba", 3), ("tháng tư", 4),
      ("tháng năm", 5), ("tháng sáu", 6),
      ("tháng bảy", 7), ("tháng tám", 8), ("tháng chín", 9), ("tháng mười", 10),
      ("tháng mười một", 11), ("tháng mười hai", 12),
      ("tháng chạp", 12),
    ],
    weekdays: [
      ("thứ hai", 1), ("thứ 2", 1), ("thứ ba", 2), ("thứ 3", 2), ("thứ tư", 3), ("thứ 4", 3),
      ("thứ năm", 4), ("thứ 5", 4),
      ("thứ sáu", 5), ("thứ 6", 5), ("thứ bảy", 6), ("thứ 7", 6), ("chủ nhật", 7),
    ],
    dayWords: phrases("ngày, hôm, mùng, mồng, ngày mùng"),
    monthWords: ["tháng"],
    yearWords: phrases("năm, năm học, niên khóa, mùa giải"),
    yearCues: phrases("SN, giai đoạn, nhiệm kỳ, thời kỳ"),
    dayParts: phrases("sáng, trưa, chiều, tối, đêm, rạng sáng, khuya"),
    relativeDays: [
      ("hôm nay", 0), ("ngày hôm nay", 0), ("sáng nay", 0), ("trưa nay", 0), ("chiều nay", 0),
      ("tối nay", 0), ("đêm nay", 0),
      ("sáng hôm nay", 0), ("chiều hôm nay", 0), ("tối hôm nay", 0), ("hôm qua", -1),
      ("ngày hôm qua", -1), ("sáng hôm qua", -1),
      ("sáng qua", -1), ("chiều qua", -1), ("tối qua", -1), ("đêm qua", -1), ("chiều hôm qua", -1),
      ("tối hôm qua", -1), ("hôm kia", -2),
      ("ngày mai", 1), ("sáng mai", 1), ("chiều mai", 1), ("tối mai", 1), ("ngày kia", 2),
    ],
    relativePeriods: [
      ("năm nay", .year, .this), ("năm ngoái", .year, .last), ("năm tới", .year, .next),
      ("tháng này", .month, .this), ("tháng trước", .month, .last), ("tháng tới", .month, .next),
    ],
    turns: [
      ("vừa qua", .last),
      ("vừa rồi", .last), ("tuần này", .this), ("tuần trước", .last), ("tuần qua", .last),
      ("tuần tới", .next), ("tới", .next), ("này", .this),
    ],
    units: [
      ("ngày", .day), ("hôm", .day), ("tuần", .week), ("tháng", .month), ("năm", .year),
      ("thập kỷ", .decade), ("thập niên", .decade),
    ],
    numbers: [
      ("một", 1), ("hai", 2), ("ba", 3), ("bốn", 4), ("năm", 5), ("sáu", 6), ("bảy", 7), ("tám", 8),
      ("chín", 9), ("mười", 10),
    ],
    agoWords: phrases("trước, về trước, trước đây"),
    earlierWords: phrases("trước đó"),
    approximations: phrases("chỉ, khoảng, hơn, gần, cách đây, chừng, chỉ khoảng, chỉ hơn"),
    vagueWords: phrases("khoảng, hơn, gần, chừng, cả, hàng, trên, dưới"),
    sameDay: phrases("cùng ngày, cùng ngày hôm đó, trong cùng ngày"),
    untilNow: phrases("đến nay, cho đến nay, tới nay"),
    sinceWords: ["từ"],
    atWords: phrases("vào, trong, từ"),
    figureWords: phrases(
      "số, tỷ số, tỉ số, tỷ lệ, tỉ lệ, lớp, điều, khoản, nhà số, thông tư, nghị định, quyết định, chiếm, quận, đường, tổ, khối, kiệt, hẻm, ngõ, xác suất, điểm, quốc lộ, khoảng, hơn, gần"
    ),
    todayWords: phrases("hôm nay, sáng nay, chiều nay, tối nay")
  )
}
