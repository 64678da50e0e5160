/// The text of a page that is a story.
func page(_ headline: String, _ place: String = "Hà Nội") -> String {
  """
  \(headline)

  Ngày 14/12/2021, tại \(place), Bộ trưởng nói rằng hai nước sẽ mở rộng hợp tác trong nhiều lĩnh vực.

  Theo Bộ trưởng, cuộc gặp lần này là bước đi quan trọng để hai bên tăng cường quan hệ lâu dài.
  """
}
