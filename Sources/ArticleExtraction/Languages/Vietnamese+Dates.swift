extension DateRules {
  static let vietnamese = DateRules(
    order: .dayMonth,
    months: [
      ("tháng giêng", 1), ("tháng một", 1), ("tháng hai", 2), ("tháng ba", 3), ("tháng tư", 4),
      ("tháng năm", 5), ("tháng sáu", 6),
      ("tháng bảy", 7), ("tháng tám", 8), ("tháng chín", 9), ("tháng mười", 10),
      ("tháng mười một", 11), ("tháng mười hai", 12),
    ],
    weekdays: [
      ("thứ hai", 1), ("thứ 2", 1), ("thứ ba", 2), ("thứ 3", 2), ("thứ tư", 3), ("thứ 4", 3),
      ("thứ năm", 4), ("thứ 5", 4),
      ("thứ sáu", 5), ("thứ 6", 5), ("thứ bảy", 6), ("thứ 7", 6), ("chủ nhật", 7),
    ],
    dayWords: phrases("ngày, hôm, mùng, mồng, ngày mùng, ngày mồng"),
    monthWords: ["tháng"],
    yearWords: phrases("năm, năm học, niên khóa, niên khoá, mùa giải"),
    yearCues: phrases("SN, giai đoạn, nhiệm kỳ, thời kỳ, niên khoá, mùa, đến, tới"),
    dayParts: phrases("sáng, trưa, chiều, tối, đêm, rạng sáng, khuya"),
    relativeDays: [
      ("hôm nay", 0), ("ngày hôm nay", 0), ("sáng nay", 0), ("trưa nay", 0), ("chiều nay", 0),
      ("tối nay", 0), ("đêm nay", 0),
      ("sáng hôm nay", 0), ("chiều hôm nay", 0), ("tối hôm nay", 0), ("hôm qua", -1),
      ("ngày hôm qua", -1), ("sáng hôm qua", -1),
      ("sáng qua", -1), ("chiều qua", -1), ("tối qua", -1), ("đêm qua", -1), ("chiều hôm qua", -1),
      ("tối hôm qua", -1), ("đêm hôm qua", -1), ("rạng sáng nay", 0), ("rạng sáng qua", -1),
      ("trưa qua", -1), ("trưa hôm qua", -1), ("trưa hôm nay", 0), ("đêm hôm nay", 0),
      ("hôm kia", -2),
      ("ngày mai", 1), ("sáng mai", 1), ("chiều mai", 1), ("tối mai", 1), ("ngày kia", 2),
    ],
    relativePeriods: [
      ("năm nay", .year, .this), ("năm ngoái", .year, .last), ("năm tới", .year, .next),
      ("tháng này", .month, .this), ("tháng trước", .month, .last), ("tháng tới", .month, .next),
      ("quý này", .quarter, .this), ("quý trước", .quarter, .last), ("quý tới", .quarter, .next),
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
    ordinals: [
      ("I", 1), ("II", 2), ("III", 3), ("IV", 4), ("V", 5), ("VI", 6), ("VII", 7), ("VIII", 8),
      ("IX", 9), ("X", 10), ("XI", 11), ("XII", 12), ("XIII", 13), ("XIV", 14), ("XV", 15),
      ("XVI", 16), ("XVII", 17), ("XVIII", 18), ("XIX", 19), ("XX", 20), ("XXI", 21),
    ],
    quarterWords: phrases("quý"),
    halves: [
      ("nửa đầu năm", 1), ("nửa cuối năm", 2), ("nửa đầu năm nay", 1), ("nửa cuối năm nay", 2),
    ],
    decadeWords: phrases("thập niên, thập kỷ, những năm, thập niên những năm"),
    centuryWords: phrases("thế kỷ, thế kỷ thứ"),
    beforeEra: phrases("trước Công nguyên, TCN, trước CN"),
    lunarWords: phrases("âm lịch, âm, tết, rằm, mùng, mồng, ngày mùng, ngày mồng"),
    agoWords: phrases("trước, về trước, trước đây"),
    earlierWords: phrases("trước đó"),
    approximations: phrases("chỉ, khoảng, hơn, gần, cách đây, chừng, chỉ khoảng, chỉ hơn"),
    vagueWords: phrases("khoảng, hơn, gần, chừng, cả, hàng, trên, dưới"),
    sameDay: phrases("cùng ngày, cùng ngày hôm đó, trong cùng ngày"),
    untilNow: phrases("đến nay, cho đến nay, tới nay, cho tới nay"),
    sinceWords: ["từ"],
    rangeWords: phrases(
      "đến, tới, và, đến hết, cho đến, đến ngày, tới ngày, đến hết ngày, và ngày"
    ),
    atWords: phrases("vào, trong, từ"),
    figureWords: phrases(
      "số, tỷ số, tỉ số, tỷ lệ, tỉ lệ, lớp, điều, khoản, nhà số, thông tư, nghị định, quyết định, chiếm, quận, đường, phố, công viên, quảng trường, cầu, chợ, trường, ngã tư, ngã sáu, sân, bến, nhà máy, xí nghiệp, tổ, khối, kiệt, hẻm, ngõ, xác suất, điểm, quốc lộ, khoảng, hơn, gần"
    ),
    countedWords: phrases(
      """
      lần, người, giờ, tiếng, phút, giây, ngày, bữa, viên, ly, cốc, lít, quả, ca, chiếc, chuyến, trận
      vị trí, học sinh, sinh viên, điểm, số, dân số, mẫu, thành viên, đại biểu, phiếu, tháng, tuần, năm
      triệu, nghìn, ngàn, tỷ, tỉ, đồng, kg, km, cm, m, mm, ha, gram, g, ml, độ, cái, con, câu, bài, đội
      trường hợp, bệnh nhân, hộ, xã, phường, quận, huyện, tỉnh, doanh nghiệp, công ty, nước, quốc gia
      diện tích, giá trị, cổ phần, chặng đường, quãng đường, thời gian, cây, bàn, vé, nhà, phòng, của
      """
    ),
    manyWords: phrases(
      "chục, nhiều, mấy, vài, trăm, bao, bao nhiêu, hàng, mỗi, một, lâu, từng, các, những, suốt"
    ),
    futureWords: phrases(
      """
      sẽ, dự kiến, kế hoạch, dự định, dự thảo, dự toán, dự báo, phấn đấu, mục tiêu, hướng tới
      đến hết, cho đến hết, hạn chót, tầm nhìn, sắp, chuẩn bị, vòng loại, giành vé, đăng cai
      """
    ),
    pastWords: phrases("hồi, vừa, đã, từng, trước đó"),
    currentWords: phrases(
      """
      từ nay đến cuối, từ nay tới cuối, từ nay đến hết, từ nay tới hết, còn lại của
      """
    ),
    startWords: phrases("từ đầu, kể từ đầu, tính từ đầu"),
    boundWords: phrases(
      """
      từ, kể từ, đến, tới, trước, sau, tính đến, tính tới, cho đến, đến hết, hết, đến trước, đến hết ngày
      """
    ),
    seasonWords: phrases("năm học, niên khóa, niên khoá, mùa giải, mùa"),
    updateWords: phrases("cập nhật, cập nhật lúc, cập nhật ngày, sửa lúc, chỉnh sửa"),
    todayWords: phrases("hôm nay, sáng nay, chiều nay, tối nay")
  )
}
