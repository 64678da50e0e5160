extension PeopleRules {
  static let vietnameseOffices: [PhraseGroup<Field?>] = [
    PhraseGroup(
      """
      tổng thống, thủ tướng, phó tổng thống, phó thủ tướng, chủ tịch nước, phó chủ tịch nước
      quốc vương, nhà vua, hoàng đế, nữ hoàng, hoàng hậu, hoàng tử, thái tử, công chúa, công nương
      công tước, tổng bí thư, thủ hiến, lãnh đạo, lãnh tụ, nhà lãnh đạo, người đồng cấp, đức vua
      toàn quyền, giáo hoàng, tổng thống đắc cử, phó tổng thống đắc cử, lãnh tụ tối cao
      đệ nhất phu nhân, phu nhân, thái tử phi, vương phi, hoàng thái tử, thân vương, hoàng thân
      """,
      .leadership
    ),
    PhraseGroup(
      """
      ngoại trưởng, bộ trưởng ngoại giao, bộ trưởng bộ ngoại giao, thứ trưởng ngoại giao, đại sứ
      tổng lãnh sự, phó đại sứ, đặc phái viên, đặc sứ, phái viên, công sứ, tham tán
      """,
      .diplomacy
    ),
    PhraseGroup(
      """
      bộ trưởng quốc phòng, tổng tham mưu trưởng, tham mưu trưởng, tư lệnh, phó tư lệnh, đại tướng
      thượng tướng, trung tướng, thiếu tướng, tướng
      """,
      .defence
    ),
    PhraseGroup(
      "HLV, huấn luyện viên, HLV trưởng, huấn luyện viên trưởng, trợ lý HLV",
      .sport
    ),
    PhraseGroup("thống đốc, bộ trưởng tài chính", .finance),
    PhraseGroup("bộ trưởng y tế", .health),
    PhraseGroup(
      "chủ tịch quốc hội, phó chủ tịch quốc hội, chủ tịch hạ viện, chủ tịch thượng viện",
      .parliament
    ),
    PhraseGroup(
      """
      bộ trưởng, thứ trưởng, chủ tịch, phó chủ tịch, bí thư, phó bí thư, bí thư tỉnh ủy
      bí thư thành ủy, tổng thư ký, phó tổng thư ký, thư ký, tổng giám đốc, phó tổng giám đốc
      giám đốc, phó giám đốc, giám đốc điều hành, cục trưởng, phó cục trưởng, vụ trưởng
      phó vụ trưởng, vụ phó, viện trưởng, phó viện trưởng, trưởng ban, phó ban, phó trưởng ban
      trưởng phòng, phó trưởng phòng, phó phòng, trưởng khoa, phó khoa, phó trưởng khoa
      hiệu trưởng, phó hiệu trưởng, hiệu phó, trưởng đoàn, trưởng đại diện, trưởng nhóm
      trưởng nhóm nghiên cứu, trưởng công an, phó trưởng công an, trưởng thôn, trưởng bộ môn
      chánh án, phó chánh án, chánh văn phòng, phó chánh văn phòng, chánh thanh tra
      tổng cục trưởng, phó tổng cục trưởng, chi cục trưởng, tổng biên tập, phó tổng biên tập
      ủy viên, uỷ viên, ủy viên bộ chính trị, đại biểu, đại biểu quốc hội, nghị sĩ, nghị sỹ
      hạ nghị sĩ, thượng nghị sĩ, dân biểu, thị trưởng, phó thị trưởng, ứng viên, ứng cử viên
      ứng viên tổng thống, ứng cử viên tổng thống, cố vấn, cố vấn cấp cao, trợ lý, phát ngôn viên
      người phát ngôn, quan chức, cao ủy, chủ nhiệm, phó chủ nhiệm, tổng thanh tra, kiểm sát viên
      công tố viên, thẩm phán, luật sư, đại tá, thượng tá, trung tá, thiếu tá, đại úy, đại uý
      thượng úy, trung úy, thiếu úy, thượng sĩ, trung sĩ, đô đốc, phó đô đốc, chuẩn đô đốc
      sĩ quan, chỉ huy trưởng, chính ủy, phó trưởng đoàn, nhà sáng lập, đồng sáng lập
      nhà đồng sáng lập, người sáng lập, CEO, chủ sở hữu, tỷ phú, tỉ phú, triệu phú
      doanh nhân, ông trùm, trùm, chủ tịch HĐQT, phó chủ tịch HĐQT, chủ tịch UBND
      phó chủ tịch UBND, chủ tịch HĐND, phó chủ tịch HĐND, chủ tịch hội đồng quản trị
      cảnh sát trưởng, phó cảnh sát trưởng, trưởng phòng, điều tra viên, công an viên, hạ sĩ, hạ sỹ
      thượng sỹ, trung sỹ, binh nhất, binh nhì, chuẩn tướng, thượng uý, trung uý, thiếu uý, chuẩn uý, chuẩn úy
      nhật hoàng, quốc trưởng, vua, chúa, thái hậu, lãnh tụ tinh thần, thủ lĩnh, trưởng bản, già làng
      bí thư chi bộ, tổng đạo diễn, giám đốc sản xuất, giám đốc kỹ thuật, người phụ trách
      chủ nhà hàng, chủ cửa hàng, chủ quán, chủ nhà, tướng 3 sao, tướng 4 sao, tướng ba sao
      tướng bốn sao, đội phó, trạm trưởng, hạm trưởng, thanh tra viên
      """,
      nil
    ),
  ]

  static let vietnameseTrades: [PhraseGroup<Field?>] = [
    PhraseGroup(
      """
      GS, PGS, TS, PGS.TS, GS.TS, GS-TS, PGS-TS, ThS, BS, TS.BS, ThS.BS, PGS.TS.BS, BS.CKI
      BS.CKII, BSCKI, BSCKII, KTS, NSND, NSƯT, LS, giáo sư, phó giáo sư, tiến sĩ, tiến sỹ, thạc sĩ
      thạc sỹ, bác sĩ, bác sỹ, dược sĩ, kỹ sư, kiến trúc sư, nhà khoa học, nhà nghiên cứu
      nhà sử học, nhà văn, nhà thơ, nhà báo, nhà kinh tế, nhà kinh tế học, chuyên gia
      chuyên gia kinh tế, học giả, nhà phân tích, nhà thiết kế, NTK, nhạc sĩ, nhạc sỹ, ca sĩ
      ca sỹ, nam ca sĩ, nữ ca sĩ, nghệ sĩ, nghệ sỹ, nghệ nhân, diễn viên, nam diễn viên
      nữ diễn viên, đạo diễn, người mẫu, siêu mẫu, hoa hậu, á hậu, á khôi, hoa khôi, nam vương, MC
      người dẫn chương trình, biên tập viên, phóng viên, họa sĩ, hoạ sĩ, đầu bếp, rapper, DJ
      YouTuber, streamer, hot girl, biên kịch, nhà sản xuất, nhiếp ảnh gia, vũ công, tay vợt
      kỳ thủ, cầu thủ, thủ môn, hậu vệ, tiền vệ, tiền đạo, trung vệ, trung phong, tân binh
      ngoại binh, thủ quân, đội trưởng, danh thủ, chân sút, tiền vệ trung tâm, tuyển thủ, võ sĩ
      võ sỹ, vận động viên, VĐV, kình ngư, tay đua, siêu sao, ngôi sao, người đẹp, trọng tài
      hậu vệ trái, hậu vệ phải, tay đấm, giáo viên, thầy giáo, cô giáo, nữ sinh, nam sinh
      sinh viên, học sinh, nghiên cứu sinh, giảng viên, giáo viên chủ nhiệm, điều dưỡng, y tá
      bệnh nhân, nạn nhân, nghi phạm, bị cáo, bị can, đối tượng, hung thủ, tài xế, lái xe
      nông dân, chiến sĩ, liệt sĩ, linh mục, hòa thượng, thượng tọa, đại đức, ni sư, mục sư
      hoà thượng, thượng toạ, ni trưởng, thiền sư, giáo sĩ, giáo sỹ, tu sĩ, nữ tu, tổng giám mục, pháp sư, đại lão hòa thượng
      danh hài, danh ca, nghệ sĩ hài, nữ hoàng, thiếu gia, thợ lặn, cựu binh, nhà triết học, triết gia, tiểu thuyết gia
      văn sĩ, thi sĩ, hồng y, giám mục, nhà hoạt động, blogger, tác giả, tác giả chính, con trai, con gái, em trai
      em gái, anh trai, chị gái, bạn trai, bạn gái, nhân vật, phi công, phi hành gia, thuyền viên
      nhân viên, giám khảo, người dân, nhà thám hiểm, nhà vật lý, nhà hóa học, nhà toán học
      thám tử, thí sinh, thi hào, đại thi hào, danh hoạ, danh họa, đặc nhiệm
      phượt thủ, cây bút, nhà bình luận, nhà quan sát, phiên dịch, bị hại, điệp viên, gián điệp
      cơ trưởng, cơ phó, thuyền trưởng, thuyền phó
      """,
      .trade
    )
  ]
}
