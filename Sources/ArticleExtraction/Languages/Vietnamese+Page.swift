extension PageRules {
  static let vietnamese = PageRules(
    bylineCues: phrases(
      """
      PV, phóng viên, tác giả, bài, bài và ảnh, bài ảnh, thực hiện, tổng hợp, biên dịch
      người viết, cộng tác viên, CTV, nhóm PV
      """
    ),
    writerWords: phrases(
      """
      tổng hợp, phóng viên, PV, CTV, cộng tác viên, biên dịch, lược dịch, dịch, T / h, T/h, ghi
      """
    ),
    writtenInWords: phrases("từ"),
    deskBylines: phrases(
      """
      PV, nhóm PV, nhóm phóng viên, phóng viên, ban biên tập, BBT, BTV, PV tổng hợp, nhóm tác giả
      """
    ),
    textCreditCues: phrases(
      """
      theo, nguồn, nguồn tin, dẫn nguồn, tổng hợp theo, dịch từ, theo nguồn
      """
    ),
    pictureCreditCues: phrases(
      """
      ảnh, nguồn ảnh, ảnh minh họa, ảnh minh hoạ, ảnh tư liệu, ảnh chụp màn hình, đồ họa, đồ hoạ
      clip, video, nguồn
      """
    ),
    captionCues: phrases("chú thích ảnh"),
    relatedHeadings: phrases(
      """
      đọc thêm, xem thêm, tin liên quan, bài liên quan, bài viết liên quan, có thể bạn quan tâm
      tin cùng chuyên mục, cùng chuyên mục, tin khác, tin mới, tin mới nhất, tin nổi bật
      đọc nhiều, đọc nhiều nhất, xem nhiều, xem nhiều nhất, bài đọc nhiều, mới nhất, nổi bật
      có thể bạn chưa biết, mời xem thêm, mời bạn đọc thêm, bài mới nhất, các tin khác
      tin tức liên quan, tin bài liên quan, xem tiếp, đừng bỏ lỡ, tin đọc nhiều
      """
    ),
    moreWords: [],
    topicHeadings: phrases(
      """
      bài viết cùng chủ đề, chủ đề, từ khóa, từ khoá, thẻ, tag, tags, chủ đề liên quan, sự kiện
      từ khóa liên quan
      """
    ),
    endHeadings: phrases(
      """
      bình luận, ý kiến bạn đọc, ý kiến, gửi bình luận, viết bình luận, phản hồi
      liên hệ quảng cáo
      """
    ),
    endOpenings: phrases("bình luận về, ý kiến về bài"),
    furnitureOpenings: phrases(
      """
      theo dõi chúng tôi, theo dõi fanpage, phiên bản di động, bản quyền, ©, đăng nhập
      đăng ký nhận, chia sẻ bài viết, chia sẻ facebook, giấy phép số, tổng biên tập, tòa soạn
      toà soạn, cơ quan chủ quản, liên hệ quảng cáo, đường dây nóng, hotline, email, điện thoại
      địa chỉ tòa soạn, để được tư vấn, ghi rõ nguồn, vui lòng ghi rõ, mọi góp ý, số điện thoại
      mời quý độc giả, mời độc giả, nhấn vào đây, bấm vào đây, tải ứng dụng
      """
    ),
    furnitureLines: phrases(
      """
      quảng cáo, trang chủ, in bài viết, in trang, chia sẻ, facebook, zalo, twitter, sao chép liên kết
      copy link, gửi email, lưu bài viết, đóng, tìm kiếm, thích, bình luận, gửi
      xem thêm bình luận, quay lại, về trang chủ, video, podcast, multimedia, thời sự, thế giới
      kinh tế, giải trí, thể thao, pháp luật, giáo dục, sức khỏe
      """
    ),
    serviceWords: phrases(
      """
      cookie, cookies, bản tin, đăng ký nhận tin, đăng nhập, chính sách bảo mật
      điều khoản sử dụng, bản quyền thuộc, ghi rõ nguồn, hộp thư, tài khoản của bạn, độc giả có thể
      fanpage, tòa soạn, toà soạn, tổng biên tập, giấy phép hoạt động, bình luận của bạn
      """
    ),
    commentVerbs: phrases("viết, bình luận, says"),
    followCues: [(before: "theo dõi", after: "trên")],
    copyrightCues: phrases("bản quyền thuộc về, bản quyền thuộc, bản quyền của, ©, copyright"),
    dateLineCues: phrases(
      """
      date, ngày đăng, đăng ngày, đăng lúc, cập nhật, cập nhật lúc, xuất bản, ngày xuất bản, ngày
      thời gian
      """
    ),
    hasStandfirst: true
  )
}
