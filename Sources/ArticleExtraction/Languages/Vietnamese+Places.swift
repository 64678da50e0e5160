extension PlaceRules {
  static let vietnamese = PlaceRules(
    countries: phrases(
      """
      Việt Nam, Vietnam, VN, Hàn, Nga, Mỹ, Hoa Kỳ, Anh, Pháp, Đức, Ý, Italy, Italia, Nhật, Nhật Bản, Hàn Quốc
      Triều Tiên, Trung Quốc, Đài Loan, Hồng Kông, Hong Kong, Thái Lan, Lào, Campuchia, Myanmar
      Malaysia, Singapore, Indonesia, Philippines, Brunei, Timor Leste, Ấn Độ, Ấn, Pakistan
      Bangladesh, Sri Lanka, Nepal, Bhutan, Afghanistan, Iran, Iraq, Syria, Israel, Palestine
      Lebanon, Jordan, Ả Rập Xê Út, Saudi Arabia, Ả Rập Saudi, Arab Saudi, UAE, Qatar, Kuwait, Oman, Yemen
      Bahrain, Arab, Ả Rập, Thổ Nhĩ Kỳ, Armenia, Azerbaijan, Gruzia, Kazakhstan, Uzbekistan, Turkmenistan
      Kyrgyzstan, Tajikistan, Mông Cổ, Ukraine, Ukraina, Belarus, Ba Lan, Séc, Slovakia, Hungary
      Áo, Thụy Sĩ, Thuỵ Sĩ, Thụy Điển, Thuỵ Điển, Na Uy, Phần Lan, Đan Mạch, Iceland, Hà Lan, Bỉ
      Luxembourg, Tây Ban Nha, Bồ Đào Nha, Hy Lạp, Ireland, Romania, Bulgaria, Serbia, Croatia
      Slovenia, Bosnia, Montenegro, Kosovo, Albania, Bắc Macedonia, Moldova, Estonia, Latvia
      Litva, Lithuania, Malta, Cyprus, Vatican, Canada, Mexico, Cuba, Brazil, Argentina, Chile
      Peru, Colombia, Venezuela, Ecuador, Bolivia, Paraguay, Uruguay, Panama, Costa Rica, Haiti
      Jamaica, Puerto Rico, Guam, Greenland, Libăng, Li Băng, Libang, Hồng Công, Trung Phi, Bờ Biển Ngà
      Guinea, Gambia, Lesotho, Seychelles, Samoa, Tonga, Vanuatu, Palau, San Marino, Bermuda, El Salvador, Guatemala, Honduras, Nicaragua, Cộng hòa Dominica, Dominica, Belize, Guyana, Suriname
      Barbados, Bahamas, Fiji, Papua New Guinea, Maldives, Mauritius, Madagascar, Namibia, Botswana, Zambia, Malawi
      Cameroon, Gabon, Togo, Benin, Burkina Faso, Mauritania, Eritrea, Djibouti, Burundi, Chad, Liberia, Sierra Leone
      Monaco, Andorra, Liechtenstein, Thụy Sỹ, Thuỵ Sỹ, Arập Xêút, Macau, Ma Cao, Hongkong, phương Tây, Âu Mỹ, Jamaica, Australia, Úc, New Zealand, Ai Cập, Libya, Algeria, Morocco, Tunisia, Sudan
      Nam Sudan, Ethiopia, Somalia, Kenya, Nigeria, Ghana, Nam Phi, Congo, Angola, Mozambique
      Zimbabwe, Tanzania, Uganda, Rwanda, Senegal, Mali, Niger, Liên Xô, EU, ASEAN, NATO, LHQ
      Liên hợp quốc, Liên Hợp Quốc, Liên minh châu Âu, Vương quốc Anh, xứ Wales, Scotland, Trung Hoa
      """
    ),
    places: phrases(
      """
      Hà Nội, TP HCM, TP.HCM, TPHCM, TP. HCM, Sài Gòn, Hồ Chí Minh, Đà Nẵng, Hải Phòng, Cần Thơ
      Huế, Nha Trang, Đà Lạt, Vũng Tàu, An Giang, Bà Rịa, Bà Rịa - Vũng Tàu, Bạc Liêu, Bắc Giang
      Bắc Kạn, Bắc Ninh, Bến Tre, Bình Dương, Bình Định, Bình Phước, Bình Thuận, Cà Mau, Cao Bằng
      Đắk Lắk, Đắk Nông, Điện Biên, Điện Biên Phủ, Đồng Nai, Đồng Tháp, Gia Lai, Hà Giang, Hà Nam
      Hà Tĩnh, Hải Dương, Hậu Giang, Hòa Bình, Hoà Bình, Hưng Yên, Khánh Hòa, Khánh Hoà
      Kiên Giang, Kon Tum, Lai Châu, Lâm Đồng, Lạng Sơn, Lào Cai, Long An, Nam Định, Nghệ An
      Ninh Bình, Ninh Thuận, Phú Thọ, Phú Yên, Quảng Bình, Quảng Nam, Quảng Ngãi, Quảng Ninh
      Quảng Trị, Sóc Trăng, Sơn La, Tây Ninh, Thái Bình, Thái Nguyên, Thanh Hóa, Thanh Hoá
      Thừa Thiên Huế, Thừa Thiên - Huế, Tiền Giang, Trà Vinh, Tuyên Quang, Vĩnh Long, Vĩnh Phúc
      Yên Bái, Hội An, Phú Quốc, Sa Pa, Hạ Long, Tây Nguyên, Tây Bắc, Đông Bắc, Bắc Bộ, Nam Bộ
      Trung Bộ, Mê Kông, Biển Đông, Trường Sa, Hoàng Sa, Thủ Đức, Buôn Ma Thuột, Quy Nhơn, Mỹ Tho
      Rạch Giá, Biên Hòa, Pleiku, Mù Cang Chải, Moskva, Moscow, Mátxcơva, Washington
      Washington DC, New York, Los Angeles, London, Paris, Berlin, Rome, Roma, Madrid, Bàn Môn Điếm, Tô Châu, Hàng Châu, Nam Kinh, Trùng Khánh, Thiên Tân, Trịnh Châu, Thành Đô, Tây An, Đại Liên
      Dubai, Abu Dhabi, Doha, Riyadh, Osaka, Kyoto, Macau, Bali, Naples, Milan, Munich, Frankfurt, Tokyo
            Seoul, Bình Nhưỡng, Bắc Kinh, Thượng Hải, Bangkok, Kiev, Kyiv, Minsk, Brussels, Geneva
      Vienna, Warsaw, Ankara, Istanbul, Tehran, Baghdad, Damascus, Jerusalem, Tel Aviv, Cairo
      New Delhi, Delhi, Mumbai, Islamabad, Kabul, Dhaka, Jakarta, Manila, Kuala Lumpur, Viêng Chăn
      Vientiane, Phnom Penh, Naypyidaw, Yangon, Sydney, Canberra, Melbourne, Ottawa, Toronto
      Brasilia, Buenos Aires, Lisbon, Stockholm, Oslo, Helsinki, Copenhagen, Prague, Budapest
      Athens, Dublin, Boston, Chicago, Houston, San Francisco, Vũ Hán, Quảng Châu, Thâm Quyến
      California, Texas, Florida, Ohio, Michigan, Pennsylvania, Alaska, Hawaii, Seattle
      Oklahoma, New England, Crimea, Donbass, Donetsk, Luhansk, Gaza, Bờ Tây, Golan, châu Âu
      châu Á, châu Phi, châu Mỹ, Bắc Mỹ, Nam Mỹ, Mỹ Latinh, Trung Đông, Đông Nam Á, Đông Âu
      Tây Âu, Đông Bắc Á, Nam Á, Á-Âu, Đại Tây Dương, Thái Bình Dương, Ấn Độ Dương, Bắc Cực
      Nam Cực, Địa Trung Hải, Biển Đen, Nhà Trắng, Lầu Năm Góc, Điện Kremlin, Kremlin, Phố Wall
      Hollywood, Silicon Valley, Bắc Đại Tây Dương, Trái Đất, Sao Hỏa, Sao Kim, Sao Thổ, Mặt Trăng
      Mặt Trời, Hệ Mặt Trời, Barcelona, Real Madrid, Manchester, Liverpool, Chelsea, Arsenal
      Thủ Dầu Một, Nam Từ Liêm, Bắc Từ Liêm, Cầu Giấy, Hà Đông, Long Biên, Hoàn Kiếm, Hai Bà Trưng, Đống Đa, Tây Hồ
      Thanh Xuân, Hoàng Mai, Gia Lâm, Đông Anh, Sóc Sơn, Thanh Trì, Ba Đình, Bình Thạnh, Gò Vấp, Tân Bình, Tân Phú
      Phú Nhuận, Bình Chánh, Hóc Môn, Củ Chi, Nhà Bè, Dĩ An, Thuận An, Long Khánh, Cam Ranh, Cẩm Phả, Uông Bí, Móng Cái
      Sầm Sơn, Tam Kỳ, Đồng Hới, Đông Hà, Tuy Hòa, Phan Thiết, Phan Rang, Bảo Lộc, Sa Đéc, Cao Lãnh, Châu Đốc, Hà Tiên
      Cam Lâm, Côn Đảo, Lý Sơn, Cát Bà, Đồ Sơn, Mộc Châu, Tam Đảo, Trung Quốc đại lục, Tottenham, Juventus, Milan, Bayern Munich, PSG
      """
    ),
    organisations: phrases(
      """
      Facebook, Google, Apple, Microsoft, Amazon, YouTube, Twitter, TikTok, Instagram, Netflix
      Samsung, Huawei, Tesla, Toyota, Honda, Boeing, Airbus, Intel, Nvidia, Sony, Disney, Harvard
      Oxford, Cambridge, Stanford, Yale, MIT, TASS, Sputnik, Reuters, AP, AFP, CNN, BBC
      New York Times, Washington Post, Wall Street Journal, Bloomberg, Politico, Guardian, IS, Taliban, Hamas, Hezbollah, Fatah, Al Qaeda, Al-Qaeda, Xê Đăng, Ba Na, Bana, Ê Đê, Êđê, Gia Rai, Jrai, Cơ Tu, Cơ Ho, Raglai, Khmer, Khơ Mú, Bru Vân Kiều, Vân Kiều, Pa Cô
      Xơ Đăng, Giẻ Triêng, Hà Nhì, La Hủ, Sán Dìu, Sán Chay, Tày, Nùng, H'Mông, Xtiêng, Mnông, M'nông, Duma, Duma Quốc gia, Grab, Uber, GoViet, Lazada, Shopee, Tiki, Boko Haram, Al Shabaab, TTXVN, Người Đưa Tin, Thời báo Hoàn Cầu, Century Fox, Online, VnExpress, Zing, VTV, VOV, VTC, Sohu, Telegraph, Independent, Business Insider
            Xinhua, Tân Hoa xã, Kyodo, Yonhap, RIA Novosti, Interfax, Fox News, NBC, ABC, CBS
      Forbes, Nature, Science, Daily Mail, Al Jazeera, UBND, HĐND, CLB, LĐBĐ, FIFA, UEFA, AFC, VFF
      WHO, UNESCO, IMF, WB, WTO, FBI, CIA, NASA, FED, OPEC, COVID, Covid, V-League, Premier League
      La Liga, Champions League, World Cup, SEA Games, Olympic, Cúp C1, AFF Cup
      Asian Cup, Europa League, Camp Nou, Old Trafford, Wembley, Man Utd, Man City
      Viettel, FPT, Vingroup, VinFast
      Vietcombank, BIDV, Vietnam Airlines, Vietjet, Quốc hội, Chính phủ, Bộ Chính trị
      Đảng Dân chủ, Đảng Cộng hòa, Dân chủ, Cộng hòa, Cộng hoà, Đảng Cộng hoà, Đảng Cộng sản
      Đảng Lao động, Đảng Bảo thủ, Đảng Xanh, Đảng Tự do, Đảng Cánh tả, Ủy ban châu Âu
      Nghị viện châu Âu, Hội đồng châu Âu, Liên đoàn Bóng đá, Phật giáo, Công giáo, Hồi giáo, Giáng sinh
      Tết Nguyên đán, Nhân dân, Tuổi trẻ, Thanh niên, Dân trí, Tiền phong
      """
    ) + lunarYears,
    placeWords: phrases(
      """
      tỉnh, thành phố, TP, huyện, H, xã, phường, quận, thị xã, TX, thị trấn, thôn, làng, xóm, ấp
      bản, buôn, tổ, khu phố, khu, đường, phố, ngõ, hẻm, quốc lộ, cầu, sông, suối, hồ, núi, đèo
      đảo, quần đảo, bán đảo, biển, vịnh, cảng, sân bay, sân vận động, sân, ga, bang, vùng, miền
      thủ đô, cố đô, nước, quốc gia, hạt, bãi biển, chợ, chùa, đền, đình, nhà thờ, thung lũng
      sa mạc, eo biển, tỉnh lộ, thủy điện, thuỷ điện, khu du lịch, khu đô thị, khách sạn
      cầu vượt, hầm chui, vòng xoay, ngã tư, ngã ba, ngã năm, trục đường, con đường, tuyến đường, khu công nghiệp, khu chế xuất, KCN, bãi rác, nhà ga, bến xe, bến tàu, bến phà, trạm thu phí, cao tốc, đường cao tốc
      khu di tích, di tích, đèo, dốc, mỏ, cồn, cù lao, hòn, mũi, bãi, đập, kênh, rạch, dãy núi, dãy, thành cổ, dân tộc
      nút giao, nút giao thông, giao lộ, vòng xuyến, ngã sáu, nhà tang lễ, chung cư, toà nhà, tòa nhà
      cao ốc, khu dân cư, khu tập thể, khu căn hộ, khu nghỉ dưỡng, trạm y tế, bến đò, hầm, trại giam
      nhà tù, nhà nghỉ, phố đi bộ, tượng đài, lăng, lăng mộ, miếu, đền thờ, nghĩa trang, công viên, quảng trường, bảo tàng, động, thác, rừng, hang, xứ, vương quốc
      đại lộ
      """
    ),
    organisationWords: phrases(
      """
      công ty, tập đoàn, tổng công ty, Cty, Tổng Cty, CTCP, TCty, ngân hàng, trường, trường đại học, đại học, ĐH, học viện
      viện, bệnh viện, BV, trung tâm, hội, hiệp hội, liên đoàn, CLB, câu lạc bộ, đội, đội bóng
      đội tuyển, đoàn, báo, thời báo, nhật báo, tạp chí, tờ, tờ báo, hãng, hãng tin, kênh, kênh truyền hình, đài
      đài truyền hình, nhà xuất bản, NXB, bộ, sở, phòng, ban, cục, vụ, ủy ban, uỷ ban, hội đồng
      tòa án, toà án, viện kiểm sát, cơ quan, quỹ, đảng, chi nhánh, nhà máy, xí nghiệp, hợp tác xã
      HTX, THPT, THCS, tiểu học, mầm non, siêu thị, tiệm, tiệm vàng, nhà hát, rạp, cửa hàng, sân khấu, phòng trà, vũ trường, quán bar, quán ăn, quán cà phê
      nhà hàng, thương hiệu, nhãn hàng, phim
      bộ phim, cuốn, cuốn sách, sách, tiểu thuyết, ca khúc, bài hát, album, MV, vở, vở kịch
      truyện, loạt truyện, tập truyện, truyện tranh, bộ truyện, loạt sách, thiên tiểu thuyết, vở diễn, vở cải lương, bản nhạc, nhạc phẩm
      bức tranh, tác phẩm, phần phim, chương trình, gameshow, show, giải, giải thưởng, cúp, dự án, chiến dịch, bão, tàu
      tàu sân bay, máy bay, tên lửa, xe, mẫu xe, điện thoại, ứng dụng, phần mềm, website
      trang web, trang, mạng xã hội, hệ điều hành, vắc xin, vaccine, virus, thuốc, chủng, loài, khoa, chủ đầu tư, hãng xe, hãng phim, nhóm nhạc, ban nhạc, nhóm, băng đảng
      hiệp ước, hiệp định, nghị quyết, luật, thỏa thuận, sự kiện, hội nghị, diễn đàn, lễ hội
      cuộc thi, tổ chức, phong trào, loạt phim, thiên thạch, nghị định, liên minh
      tàu quét mìn, tàu ngầm, tàu khu trục, tàu tuần dương, tàu chở dầu, tàu hàng, tàu cá, tàu vũ trụ
      chiến hạm, khu trục hạm, tuần dương hạm, hàng không mẫu hạm, du thuyền, phà, dòng tranh
      lực lượng, phiến quân, nhóm khủng bố, tổ chức khủng bố, nhóm vũ trang, dòng xe, hiệu, môn, môn học, trang thông tin
      series, kính thiên văn, kênh YouTube, hoàng triều, nhà Minh
      """
    ),
    namedHouseWords: [],
    placePrepositions: phrases(
      """
      tại, ở, đến, tới, từ, qua, sang, về, gần, rời, thuộc, khắp, ngoài, vào, trên
      """
    ),
    compounds: phrases(
      """
      gia đình, cán bộ, nội bộ, toàn bộ, đồng bộ, bộ đội, quân đội, đồng đội, thị trường, môi trường
      hiện trường, lập trường, chính trường, thương trường, ông xã, bà xã, yêu cầu, nhu cầu, toàn cầu
      kịch bản, phiên bản, văn bản, đồng hồ, cơ hội, xã hội, nhà trường, áo số, mang số
      nhiệm vụ, phục vụ, giáo vụ, tham vụ, vụ án, đề phòng, dự phòng, hộ tịch, đoàn trường, hội trường
      """
    ),
    caseWords: ["vụ"],
    addressWords: phrases(
      "số, số nhà, nhà số, ngõ, ngách, hẻm, kiệt, tại, ở, lô, địa chỉ, toà nhà, tòa nhà, căn nhà, nhà"
    ),
    namesakes: phrases(
      """
      trường, trường THPT, trường THCS, trường tiểu học, trường đại học, đại học, ĐH, trường ĐH, THPT
      THCS, tiểu học, mầm non, bệnh viện, giải, giải thưởng, cúp, nhà hát, nhà thi đấu, học viện
      """
    ),
    firmWords: phrases(
      "công ty, tập đoàn, tổng công ty, Cty, Tổng Cty, CTCP, TCty, ngân hàng, hãng, thương hiệu"
    ),
    foreignWords: phrases("of, is, your, our, for, born, and, with"),
    listWords: phrases("như, gồm, bao gồm, là, gồm có"),
    placeAbbreviations: phrases("P, Q, H, X, TP, TX, TT, KP")
  )

  /// "Nhâm Tý": the sixty years of the lunar calendar.
  private static let lunarYears: PhraseList = {
    let stems = ["Giáp", "Ất", "Bính", "Đinh", "Mậu", "Kỷ", "Canh", "Tân", "Nhâm", "Quý"]
    let branches = [
      "Tý", "Sửu", "Dần", "Mão", "Thìn", "Tỵ", "Ngọ", "Mùi", "Thân", "Dậu", "Tuất", "Hợi",
    ]
    return PhraseList((0..<60).map { "\(stems[$0 % 10]) \(branches[$0 % 12])" })
  }()
}
