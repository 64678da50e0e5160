import Articles

extension LanguageRules {
  static let vietnamese = LanguageRules(
    language: .vietnamese,
    commonWords: phrases(
      """
      và, của, là, được, không, những, các, đã, với, cho, trong, người, này, một, có, ngày, theo
      tại
      """
    ),
    sentenceOpeners: phrases(
      """
      theo, trong, khi, ngày, tại, với, để, trước, sau, từ, đến, và, nhưng, tuy, tuy nhiên, ngoài
      bên, cùng, do, vì, bởi, nếu, dù, dẫu, mặc, mặc dù, còn, hiện, hiện nay, đây, đó, đấy, này
      những, các, một, hai, ba, bốn, nhiều, mọi, mỗi, cả, chỉ, cũng, vẫn, đã, đang, sẽ, được, bị
      là, có, không, chưa, như, như vậy, ngay, thậm chí, thế, thì, nên, rồi, lại, về, qua, nhờ
      bằng, giữa, trên, dưới, ở, tới, lúc, hôm, sáng, chiều, tối, đêm, tuần, tháng, năm, đầu, cuối
      việc, điều, cuộc, sự, nói, cho, phát biểu, trả lời, trích dẫn, dẫn, liên quan, ngược lại
      ngoài ra, đồng thời, đặc biệt, song, bên cạnh, tương tự, riêng, vậy, thấy, nghe, biết, nhất
      hơn, gần, khoảng, vào, mới, vừa, chính, nhà, phía, ai, hãy, xem, đọc, cách, làm, gặp, chuyện
      nguồn tin, cảnh sát, cảnh tượng, cảnh báo, vụ, nước, dân, thêm, tiếp, tiếp tục, nhìn, tức, tuyên bố, quyết định, chuyến, cựu, vốn, từng
      sở hữu, bản thân, chung, đáng, tất cả, toàn, đại diện, gia đình, mẹ con, lần, thông tin
      cha, người, phần, kết quả, hình ảnh, công nghệ, dự án, tôi, chúng tôi, chúng ta, mình, họ, ta
      """
    ),
    abbreviations: phrases(
      """
      TP, TS, GS, PGS, ThS, BS, KS, LS, Th, Q, P, H, Tr, St, NSND, NSƯT, Mr, Mrs, Ms, Dr, Jr, vs
      """
    ),
    page: .vietnamese,
    dates: .vietnamese,
    people: .vietnamese,
    places: .vietnamese,
    speech: .vietnamese
  )
}

extension SpeechRules {
  static let vietnamese = SpeechRules(
    verbs: phrases(
      """
      cho rằng, cho biết, cho biết thêm, cho hay, nhấn mạnh, khẳng định, nhắc lại, nói, nói thêm
      nói rằng, phát biểu, tuyên bố, bày tỏ, bày tỏ hy vọng, bày tỏ mong muốn, bày tỏ lo ngại
      bày tỏ quan điểm, nhận định, đánh giá, bình luận, chia sẻ, tâm sự, kể, kể lại, nhớ lại
      cảnh báo, thừa nhận, xác nhận, xác nhận rằng, lưu ý, giải thích, phân tích, trả lời, đáp
      hỏi, viết, thông báo, thông tin, cáo buộc, chỉ trích, phản bác, bác bỏ, kêu gọi, cam kết
      tiết lộ, dự báo, thốt lên, than thở, nêu rõ, chỉ rõ, chỉ ra, cho là, nghĩ rằng, tin rằng
      hy vọng, lập luận, quả quyết, đề nghị, yêu cầu, thú nhận, tự nhận, mô tả, bộc bạch, trăn trở
      phát ngôn, cho biết rằng, trần tình, giãi bày, hồi tưởng, khuyến cáo, nói với, khuyên
      trấn an, phủ nhận, xin lỗi, lên tiếng, lên án, hé lộ, bật mí, phân trần, thanh minh, thổ lộ
      trình báo, tố cáo, phàn nàn, nhắn nhủ, nhấn mạnh rằng, khoe, hồi đáp, bênh vực, tố giác
      khai nhận, khai, giãi bày, tiếc nuối, than phiền, cảm thán, nói rõ, dẫn chứng, quả quyết rằng
      lý giải, góp ý, kiến nghị, thẳng thắn nói, hứa, thề, thú thật, chất vấn, cam đoan
      nói tiếp, nói thẳng, trải lòng, tâm tình, phỏng đoán, đúc kết
      """
    ),
    quotingVerbs: phrases(
      """
      coi là, gọi là, gọi đó là, mô tả là, coi đó là, ví như, xem là, than, chửi, mắng, quát, la lên
      kêu lên, hét lên, reo lên, nhắc nhở, tính toán, nhắn, nhắn gửi, dặn, dặn dò, động viên, an ủi
      cười nói, lo lắng, lo ngại, băn khoăn, bức xúc, tự hào, cảm ơn, thắc mắc, đặt câu hỏi, ra lệnh
      hồi âm, nghẹn ngào, nói thêm, cười, thở dài, gợi ý, chốt lại, kết luận, nêu, nêu ý kiến
      nêu quan điểm, đặt vấn đề, phát cảnh báo
      """
    ),
    accordingTo: phrases(
      """
      theo, theo lời, theo lời của, dẫn lời, theo nhận định của, theo đánh giá của
      theo quan điểm của
      """
    ),
    citing: phrases(
      """
      trích dẫn lời của, trích dẫn lời, trích lời, trích lời của, dẫn lời, dẫn lời của
      trích phát biểu của
      """
    ),
    nounVerbs: phrases(
      """
      thông tin, phân tích, đánh giá, thông báo, phát ngôn, yêu cầu, đề nghị, dự báo, cảnh báo
      bình luận, kể, viết, nói, hỏi, đáp, mô tả
      """
    ),
    adverbs: phrases(
      """
      cũng, đã, còn, vẫn, đang, sẽ, từng, tiếp tục, liên tục, lại, đều, luôn, vừa, mới, thường
      bàng hoàng, ngậm ngùi, nghẹn ngào, một lần nữa, thẳng thắn, hào hứng, xúc động
      vui mừng, buồn bã, hôm qua, hôm nay, ngày hôm nay, ngày hôm qua, sau đó, trước đó, khi đó
      mong muốn
      """
    ),
    connectors: phrases("mà, điều mà, như, điều"),
    possessives: ["của"],
    compounds: phrases(
      """
      khai thác, khai trương, khai mạc, khai giảng, khai sinh, khai trừ, khai phá, khai quật, khai sáng
      khai thông, khai tử, khai hoả, khai hỏa, khai hội, khai bút, khai cuộc, kể từ, kể cả, kể trên
      kể chuyện, nói chuyện, nói chung, nói riêng, nói trên, nói gì, nói dối, nói đùa, nói xấu, hỏi thăm
      hỏi cung, hỏi mua, hỏi cưới, đáp ứng, đáp xuống, đáp lại, đáp đền, viết tắt, viết tay, viết lách
      chia sẻ hình ảnh, chia sẻ ảnh, chia sẻ clip, chia sẻ video
      """
    ),
    passives: phrases("được, bị"),
    relations: phrases(
      """
      gia đình, người nhà, người thân, phía, luật sư, vợ, chồng, mẹ, bố, cha, con trai, con gái, con
      anh trai, em trai, chị gái, em gái, hàng xóm, bạn trai, bạn gái, bạn thân, người đại diện
      đại diện, quản lý, phụ huynh, bạn của
      """
    ),
    namingWords: phrases(
      """
      tội, về tội, các tội, tội danh, hành vi, về hành vi, vụ án, mang tên, có tên, tên là, tên gọi
      biệt danh, biệt hiệu, danh hiệu, chủ đề, đề tài, mệnh danh là, mang chủ đề, với chủ đề
      """
    )
  )
}
