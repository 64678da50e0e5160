extension PeopleRules {
  static let vietnamese = PeopleRules(
    honorifics: [
      PhraseGroup(
        "ông, anh, chú, bác, cậu, thầy, ngài, sư thầy, bầu, bố, gã, cha xứ, đức cha, đức ông, đức giám mục",
        .male
      ),
      PhraseGroup(
        "bà, chị, cô, dì, thím, mợ, nàng, vợ chồng bà, mẹ, sư cô, sư bà, ni cô, ni trưởng, xơ, vợ chồng chị",
        .female
      ),
      PhraseGroup(
        "em, cháu, cụ, bé, dượng, vợ chồng anh, vợ chồng ông, thầy cô, bạn, bé trai, bé gái, hai vợ chồng anh",
        .any
      ),
    ],
    roles: vietnameseOffices + vietnameseTrades,
    roleModifiers: phrases("tân, cựu, nguyên, quyền, cố, nữ, nam, đương kim, phó, đồng"),
    modifierCompounds: phrases("chính quyền, cầm quyền, thẩm quyền, đặc quyền, nhân quyền"),
    titleCompounds: phrases(
      """
      công bố, tuyên bố, khủng bố, phân bố, ban bố, công cụ, dụng cụ, nhạc cụ, đạo cụ, nông cụ
      trẻ em, phản bác, ghi chú
      """
    ),
    holdingModifiers: phrases("tân, quyền, đương kim"),
    copulas: phrases("là, hiện là, đang là, hiện đang là, vốn là"),
    roleEnds: phrases(
      """
      trao, trao đổi, tặng, thăm, đến, tới, dự, tham dự, tham gia, kiểm tra, ký, gặp, tiếp
      chủ trì, làm việc, bị, được, có, đi, ra, bắt tay, trong, khi, sau, trước, để, nhưng, thì
      nên, mà, và ông, và bà, và đoàn, và các, và anh, và chị, cùng, cùng với, với, đứng, bắt đầu
      mới, không, chưa, phải, muốn, đưa, hướng dẫn, chỉ đạo, yêu cầu, trả lời
      nói, nêu, gửi, nhận xét, đồng tình, bày tỏ, nhấn mạnh, khẳng định, giải thích, lý giải, tuyên bố
      mỉm cười, cười, bật khóc, thừa nhận, từ chức, qua đời, tử vong, vì, do, bởi, nếu, dù, dưới, hoặc
      hút, chào, cảm ơn, xuất hiện, phát hiện, chiếm, sử dụng, phát biểu tại, điều khiển, nhiều khả năng
      vào lần
      """
    ),
    articles: phrases("một, là, hiện"),
    partitives: phrases("một trong những, một trong các, một trong số các"),
    roleConnectors: phrases("kiêm, phụ trách, về, của, tại, thường trực, đặc trách, và"),
    relatives: phrases(
      "con trai, con gái, anh trai, em trai, chị gái, em gái, bạn trai, bạn gái, anh, chị, em, con"
    ),
    roleComplements: phrases(
      """
      chính phủ, nhà nước, quốc gia, nước, trung ương, tỉnh, thành phố, huyện, xã, phường, quận
      thị xã, thị trấn, ngành, khối, bang, vùng, khu vực, ngoại giao, quốc phòng, công an, nội vụ
      tài chính, y tế, giáo dục, giáo dục và đào tạo, giáo dục đào tạo, an ninh, an ninh quốc gia
      tư pháp, năng lượng, thương mại, lao động, công thương, xây dựng, giao thông vận tải
      giao thông, nông nghiệp, nông nghiệp và phát triển nông thôn, tài nguyên và môi trường
      môi trường, khoa học, khoa học và công nghệ, thông tin, thông tin và truyền thông
      truyền thông, văn hóa, văn hoá, văn hóa thể thao và du lịch, thể thao, thể dục thể thao
      du lịch, kế hoạch, kế hoạch và đầu tư, đầu tư, kinh tế, đối ngoại, chính trị, tình báo
      kế toán, điều hành, kinh doanh, kỹ thuật, sản xuất, nghiên cứu, phát triển, nhân sự, đào tạo
      tiếp thị, chiến lược, sáng lập, chuyên môn, cấp cao, cao cấp, trẻ, chính, trưởng, danh dự
      thể chất, bảo an, bảo an Liên hợp quốc, nhân dân, đại biểu, tối cao, dự bị, nội trú, đa khoa
      tài nguyên môi trường, nông nghiệp phát triển nông thôn, khoa học công nghệ, kế hoạch đầu tư
      thông tin truyền thông, văn hóa thể thao du lịch, văn hoá thể thao và du lịch
      văn hoá thể thao du lịch, văn hóa thông tin, lao động thương binh và xã hội
      lao động thương binh xã hội, lao động - thương binh và xã hội, tuyên giáo, dân vận, nội chính
      tư vấn, mạng, an ninh mạng, công nghệ, công nghệ cao, phần mềm, CP, TM, XD, đầu tư thương mại, báo chí, nội các, thượng viện, hạ viện, liên bang, hoàng gia, địa phương
      đương nhiệm, tại nhiệm, đắc cử, mãn nhiệm, lâm thời, tạm quyền, đương chức, quá cố, tiền nhiệm
      kế nhiệm, bị phế truất, đối lập
      trọng tài, bóng đá, điền kinh, ngân hàng, nhà trường, trường, đại học, cao đẳng, điện ảnh
      hài, kịch, nổi tiếng, kỳ cựu, chủ nhiệm, đắt giá, tài năng, quốc tế, hàng đầu, gốc Việt, truyền hình
      truyền hình thực tế, không quân, hải quân, lục quân, hải cảnh, cảnh sát, quân đội, hình sự
      điều tra, tác chiến, hậu cần, biên phòng, hải quan, kiểm lâm, phòng không, bộ binh, nhóm, đảng, nghị viện, bộ, phòng, chống, tỉnh ủy, tỉnh uỷ, thành ủy, thành uỷ, huyện ủy, huyện uỷ, quận ủy, quận uỷ
      đảng ủy, đảng uỷ, đảng bộ, chi bộ, quân ủy, quân uỷ, thường vụ, ban thường vụ, cổ phần, TNHH, MTV, một thành viên, chăn nuôi, địa ốc
      bất động sản, dược phẩm, thực phẩm, thép, xăng dầu, dầu khí, vận tải, công nghiệp, thủy sản, thuỷ sản
      dịch vụ, thương mại dịch vụ, sản xuất, xuất nhập khẩu, viễn thông, điện lực, chứng khoán, bảo hiểm
      hàng không, đường sắt, cấp nước, môi trường đô thị, phát triển nhà
      """
    ),
    epithets: [
      PhraseGroup(
        """
        nhà lãnh đạo, nguyên thủ, người đứng đầu nhà nước, người đứng đầu chính phủ
        ông chủ nhà trắng, chủ nhân nhà trắng, ông chủ điện kremlin
        """,
        .leadership
      ),
      PhraseGroup(
        """
        người đứng đầu ngành ngoại giao, nhà ngoại giao, nhà ngoại giao hàng đầu
        quan chức ngoại giao
        """,
        .diplomacy
      ),
      PhraseGroup("quan chức an ninh, quan chức an ninh cấp cao", .security),
      PhraseGroup(
        """
        người đứng đầu ngành quốc phòng, quan chức quốc phòng, người đứng đầu quân đội
        """,
        .defence
      ),
      PhraseGroup("chiến lược gia, nhà cầm quân, thuyền trưởng", .sport),
      PhraseGroup("người đứng đầu ngành y tế, quan chức y tế", .health),
      PhraseGroup("người đứng đầu ngành tài chính", .finance),
      PhraseGroup("người đứng đầu ngành giáo dục", .education),
    ],
    fieldWords: [
      PhraseGroup("ngoại giao", .diplomacy),
      PhraseGroup("an ninh", .security),
      PhraseGroup("quốc phòng", .defence),
      PhraseGroup("tài chính", .finance),
      PhraseGroup("y tế", .health),
      PhraseGroup("giáo dục", .education),
      PhraseGroup("tư pháp", .justice),
      PhraseGroup("quốc hội", .parliament),
      PhraseGroup("công an", .security),
    ],
    pronouns: [
      PhraseGroup("ông, ông ấy, ông ta, anh, anh ấy, anh ta", .male),
      PhraseGroup("bà, bà ấy, bà ta, cô, cô ấy, cô ta, chị, chị ấy", .female),
    ],
    pronounCompounds: phrases(
      """
      ông chủ, ông lớn, ông bà, ông ngoại, ông nội, ông trùm, ông đồ, ông già, bà con, bà ngoại
      bà nội, bà chủ, bà mẹ, bà bầu, bà xã, ông xã, bà lão, bà đỡ, anh em, anh chị, anh chị em
      anh hùng, anh trai, anh ruột, anh cả, anh rể, cô gái, cô giáo, cô đơn, cô lập, cô dâu
      cô chú, cô nàng, cô bé, cô đọng, cô ruột, chị em, chị gái, chị dâu, chị cả, hai ông bà
      tiếng anh, nước anh, các anh, các chị, các ông, các bà, cô út, cô tiên, cô chủ, vợ chồng
      con người, mẹ con
      """
    ),
    pluralWords: phrases(
      "các, những, nhiều, hai, ba, cặp, đôi, một số, mọi, mỗi, vị, bốn, 2, 3, 4"
    ),
    familyNames: phrases(
      """
      Nguyễn, Trần, Lê, Phạm, Hoàng, Huỳnh, Phan, Vũ, Võ, Đặng, Bùi, Đỗ, Hồ, Ngô, Dương, Lý, Đào
      Đoàn, Vương, Trịnh, Đinh, Lâm, Mai, Phùng, Tô, Trương, Hà, Tạ, Lương, Cao, Châu, Thái, Tôn
      Tống, Kiều, Chu, La, Triệu, Quách, Mạc, Nghiêm, Khuất, Doãn, Lưu, Văn, Thạch, Đồng, Đàm, Lục
      Hứa, Ông, Bạch, Cù, Cà, Lò, Quàng, Lường, Vàng, Giàng, Sùng, Thào, Hầu, Ma, Nông, Hoàng Phủ
      Vi, Ngân, Hạ, Hoắc, Giả, Thư, Trình, Tăng, Tiêu, Ninh, Viên, Từ, Âu, Phó, Lại, Mã, Kha
      Khổng, Thân, Giang, Tập, Tưởng, Chương, Cung, Diệp, Hàn, Kim, Lăng, Bành, Khúc, Uông
      Thích, Hờ, Cư, Thò, Mùa, Lầu, Vừ, Sồng, Tráng, Chảo, Lù, Phàn, Tẩn, Chẻo, Lèng, Điểu, Danh, Ksor
      Siu, Rmah, Rơ, Niê, Êban, Mlô, Kpă, Nay, Rahlan, Y, Bàn, Triệu, Quàng, Tòng, Lừu, Hạng
      Hảng, Thàng, Lý, Vương, Cứ, Sìn, Pờ, Khoàng, Đèo, Cầm, Tao, Sầm, Đậu, Phí, Khương, Nhâm, Nhan, Thi, Ung, Lữ, Liêu, Liễu, Cổ, Đới, Hạng, Tất, Sử, Dư
      Nguỵ, Ngụy, Quan, Trang, Âu Dương, Tôn Nữ, Công Tôn
      """
    ),
    givenNames: phrases(
      """
      Anh, An, Bảo, Bình, Châu, Chi, Chiến, Chung, Cường, Công, Cúc, Dung, Dũng, Duy, Dương, Diệp
      Đạt, Đăng, Điệp, Đông, Đức, Giang, Giáp, Hà, Hải, Hân, Hạnh, Hằng, Hậu, Hiền, Hiếu, Hiệp
      Hoa, Hòa, Hoà, Hoài, Hoan, Hoàn, Hoàng, Hồng, Huân, Huệ, Hùng, Huy, Huyền, Hưng, Hương
      Hường, Khang, Khanh, Khánh, Khoa, Khôi, Kiên, Kiệt, Kiều, Lam, Lan, Lâm, Liên, Linh, Loan
      Long, Lộc, Lợi, Luân, Lực, Lương, Ly, Mai, Mạnh, Minh, My, Mỹ, Nam, Nga, Ngân, Nghĩa, Ngọc
      Nguyên, Nguyệt, Nhân, Nhật, Nhi, Nhung, Oanh, Phát, Phong, Phú, Phúc, Phương, Phượng, Phước
      Quân, Quang, Quế, Quốc, Quý, Quyên, Quyền, Quyết, Quỳnh, Sang, Sen, Sơn, Tài, Tâm, Tân, Thái
      Thanh, Thành, Thảo, Thắng, Thi, Thiện, Thịnh, Thọ, Thơ, Thu, Thuận, Thúy, Thuý, Thủy, Thuỷ
      Thư, Thương, Tiên, Tiến, Tín, Toàn, Toản, Trà, Trang, Trâm, Trí, Trinh, Trọng, Trung, Trúc
      Trường, Tú, Tuấn, Tùng, Tuyền, Tuyết, Tường, Uyên, Vân, Văn, Việt, Vinh, Vũ, Vương, Vy, Xuân
      Yên, Yến, Thị, Hữu, Đình, Bá, Viết, Thế, Tất, Gia, Diệu, Kim, Bích, Như, Tiểu, Thiên, Cẩm
      Ánh, Phi, Nhã, Mộng, Đan, Hạ, Tố
      """
    ),
    surnames: [],
    commonFamilyNames: phrases(
      """
      Nguyễn, Trần, Lê, Phạm, Hoàng, Huỳnh, Phan, Vũ, Võ, Đặng, Bùi, Đỗ, Hồ, Ngô, Dương, Lý, Đinh
      Trịnh, Trương, Đào, Chu
      """
    ),
    middleNames: phrases("Văn, Thị"),
    clauseWords: phrases(
      """
      theo, khi, trong, với, tuy, nhưng, sau, trước, tại, ngoài, nếu, những, các, ngay, cũng, vẫn
      đây, xem, không, chưa, để, người, khoảng, mặc dù, đến, về, còn, nhiều, này, đó, việc, vụ, ảnh
      trao, hiện nay, đã, đang, sẽ, và, cùng, từng
      """
    ),
    peoples: phrases("Việt, Thái, Hoa, Tày, Nùng, Mông, Dao, Chăm, Kinh, Mường"),
    particles: phrases(
      """
      von, van, der, den, de, da, di, del, della, dos, la, le, bin, bint, ibn, al, el, ter, zu
      und
      """
    ),
    joiners: ["và", "cùng", "với", "hay", "hoặc"],
    personWords: phrases(
      """
      vai, nhân vật, tên là, có tên, vợ chồng, vợ, chồng, cậu bé, cô bé, cha, cha đẻ, mẹ đẻ, bố đẻ
      cha ruột, mẹ ruột, bố ruột, mẹ vợ, bố vợ, mẹ chồng, bố chồng, anh rể, em rể, em dâu, chị dâu
      con rể, con dâu, con nuôi, cháu nội, cháu ngoại, cháu ruột, chú ruột, cậu ruột, bác ruột
      ông nội, ông ngoại, bà nội, bà ngoại, ông xã, bà xã, hôn phu, hôn thê, vị hôn phu, vị hôn thê
      tình cũ, người tình, chủ tàu, chủ xe, chủ hộ, chủ tiệm, chủ đò, chủ trại, cán bộ, cán bộ đoàn, công nhân
      ngư dân, tiểu thương, đồng chí, đại gia, quán quân, á quân
      """
    ),
    callingWords: ["tên"],
    ageWords: phrases("tuổi, SN, sinh năm, t"),
    nicknameTitles: phrases("bầu"),
    ofWords: phrases("của, giữa, cho"),
    belongings: phrases(
      """
      sức khỏe, sức khoẻ, cái chết, gia đình, vợ, chồng, bạn gái, bạn trai, bố mẹ, cha mẹ, gương mặt
      nhan sắc, đời tư, sự nghiệp, phong độ, chấn thương, cú đúp, bàn thắng, cú sút, đường chuyền
      pha lập công, sự có mặt, sự vắng mặt, sự thể hiện, thiếu vắng, vắng, hẹn hò với, kết hôn với
      ly hôn, phỏng vấn, bắt giữ, truy nã, sa thải, chiêu mộ, ám sát, sát hại, lời khai, phát biểu
      bài phát biểu, tuyên bố, trang cá nhân, chuyện tình, cuộc hôn nhân, người hâm mộ, tang lễ
      sinh nhật, tuổi thơ, luật sư, phu nhân, thi thể, mối tình, con riêng, tin nhắn, giọng hát, bàn chân
      nhiệm kỳ, chính quyền, tiền nhiệm, người kế nhiệm, đám cưới, hôn nhân, quê nhà, thầy trò
      hâm mộ, gọi tên, chia tay, đối đầu, pha kiến tạo, hợp đồng, bản hợp đồng, vương miện, hồi ký
      """
    ),
    actions: phrases(
      """
      qua đời, sinh ra, lớn lên, chết, tử vong, tự sát, tự tử, thiệt mạng, hy sinh, bị bắt, bị thương
      kết hôn, ly hôn, ly dị, cưới, lấy chồng, lấy vợ, hẹn hò, chia tay, mang thai, mang bầu, sinh con
      ghi bàn, lập công, lập cú đúp, tung cú, sút bóng, sút, đánh đầu, dứt điểm, chuyền bóng
      kiến tạo, đá phạt, đá chính, khoác áo, giải nghệ, chấn thương, dính chấn thương, vào sân
      rời sân, nhận thẻ, ra sân, chơi bóng, đăng quang, giành danh hiệu, thi đấu, ăn mừng
      mỉm cười, cười, khóc, bật khóc, ngồi, nằm, ngủ, thức dậy, mặc, diện, tạo dáng, khoe dáng
      hát, nhảy, đóng vai, vào vai, thủ vai, nhập vai, sáng tác, trình diễn, biểu diễn
      thừa nhận, nghĩ, cảm thấy, tin, biết, muốn, yêu, ghét, thích, sợ, nhìn, nghe, gặp, gọi điện
      đắc cử, tái đắc cử, nhậm chức, từ chức, tranh cử, nghỉ hưu, về hưu, phạm tội, ngoại tình
      phá bẫy việt vị, đi bóng, rê bóng, ghi tên, tỏa sáng, toả sáng, băng xuống, thoát xuống
      chuyền, đệm bóng, phá lưới, bắt chính, bị thay ra, được thay ra, chưa chơi, không chơi
      tốt nghiệp, theo học, du học, trở về nhà, về nhà, sống, sống cùng, nhắn tin, đăng ảnh, chụp ảnh
      """
    ),
    personNouns: phrases(
      """
      người, công dân, cha, mẹ, bố, vợ, chồng, con trai, con gái, anh trai, em trai, chị gái, em gái, cháu
      hàng xóm, bạn thân, bạn học, đại diện, thành viên, chuyên viên, cán bộ, công nhân, cư dân
      chủ, quê, ngụ, trú, trú tại, ngụ tại, nhân chứng, sinh ra, đồng nghiệp, cộng sự, họ hàng
      cựu binh, một người, thợ, kẻ, tù nhân, thủ lĩnh, cảnh sát trưởng, quản lý, thân nhân
      điều phối viên, du khách, hành khách, khách hàng, tiếp viên, phát thanh viên, bình luận viên
      nhà tư vấn, thanh tra, trưởng bộ phận, biệt danh, bí danh, tên thật, nghệ danh, hay còn gọi
      thanh niên, cô gái, chàng trai, người đàn ông, người phụ nữ, đàn ông, phụ nữ
      """
    ),
    groupNouns: [],
    nameSuffixes: phrases("Jr, Sr, II, III, IV"),
    signatureNotes: phrases("theo, tổng hợp, t/h, dịch, lược dịch, biên dịch, ghi, nguồn"),
    koreanSyllables: phrases(
      """
      kil, gil, hyuck, soon, chan, chang, cheol, chun, deok, duk, dong, hyon, hong, hyeon, jeon, kuk, guk
      un, in, il, ho, hye, seo, sik, shik, su, soo, min, jin, jong, jung, hyun, hyuk, hyok, young, yong, hee
      hui, woo, won, wook, uk, gyu, kyu, ki, gi, mi, na, ri, rim, sil, sun, sung, song, suk, sok, seok, sang
      tae, thae, chol, chul, joon, jun, jae, ha, hwan, hoon, hun, kyung, kyong, kwan, kwon, gwon, sook, jeong
      yun, yeon, yeong, bin, bum, beom, bok, eun, geun, geon, gun, hae, han, ji, joo, ju, ok, ock, pil
      pyo, ryol, ryong, tak, nam, hak, hwa, wan, goo, koo, kun, ung, rak, ja, yol, yeol, myung, myong, pom
      """
    )
  )
}
