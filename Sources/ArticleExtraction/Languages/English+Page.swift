extension PageRules {
  static let english = PageRules(
    bylineCues: phrases(
      """
      by, written by, words by, reporting by, story by, posted by, author, reviewed by
      published by, from our correspondent, staff writer
      """
    ),
    writerWords: phrases(
      """
      correspondent, reporter, editor, writer, columnist, staff, contributor, bureau, journalist
      """
    ),
    writtenInWords: phrases("in"),
    deskBylines: phrases("staff writer, staff reporter, our correspondent, from our correspondent"),
    textCreditCues: phrases("source, via, sources, originally published by, from"),
    pictureCreditCues: phrases(
      """
      photo, photo by, photograph, photograph by, photographs by, picture, image, image by, images
      image credit, photo credit, credit, photos, illustration, illustration by, getty images
      file photo, image source, picture credit, video by, courtesy of, image copyright
      """
    ),
    captionCues: phrases("image caption, media caption, photo caption, video caption, caption:"),
    relatedHeadings: phrases(
      """
      related, related articles, related stories, related posts, related news, related content
      related topics, related links, read more, read also, also read, see also, more stories
      more news, more on this story, more from, more like this, recommended, recommended for you
      recommended stories, you may also like, you might also like, you may like, most read
      most popular, most viewed, most shared, popular, popular posts, trending, trending now
      trending stories, top stories, latest, latest news, latest stories, editor's picks
      editors' picks, don't miss, up next, next article, previous article, in case you missed it
      around the web, from around the web, from the web, sponsored, sponsored content
      sponsored stories, promoted stories, promoted content, what to read next, read next, more in
      more by, keep reading, other stories, in other news, today's top stories
      you might be interested in, popular stories, more to explore, elsewhere on, features
      in this section, recent posts, newsletter, daily newsletter
      """
    ),
    moreWords: ["more", "latest"],
    topicHeadings: phrases(
      """
      tags, tag, topics, filed under, keywords, categories, category, tagged, more about
      explore more on these topics, topic
      """
    ),
    endHeadings: phrases(
      """
      comments, comment, leave a comment, leave a reply, leave a response, post a comment
      add a comment, view comments, show comments, join the conversation, join the discussion
      about the author, about author, share your thoughts with friends
      copyright, corrections, view discussion thread, be the first to comment
      load comments, all comments, sort by, conversation, log in to comment, terms of use
      privacy policy, site map, cancel reply, report a typo, share on facebook
      """
    ),
    endOpenings: phrases("responses to, response to, thoughts on, comments on, permalink"),
    furnitureOpenings: phrases(
      """
      follow us, follow @, subscribe to, sign up, sign in, log in, share this, share on
      click here to, click to, all rights reserved, copyright, ©, we use cookies
      this website uses cookies, this site uses cookies, by continuing to, by clicking
      by signing up, please enable javascript, you must be, download the app, download our app
      get the latest, get our, advertisement, terms of, privacy policy, cookie policy, skip to
      your email, enter your email, view all, show more, load more, print this, email this
      image copyright, follow on, continue reading the main story, contact us, report this ad
      related:, read more:, see more, loading, thank you for subscribing, unsubscribe, to comment
      have a tip, send us, filed under, media playback, this video is, tap here, posted in
      tagged with, join us, support our, support quality, you can unsubscribe
      already a subscriber, powered by, opens in, your browser, please log in, register to
      invalid email, become a member, buy tickets, don't have an account
      """
    ),
    furnitureLines: phrases(
      """
      home, menu, search, close, share, tweet, pin, email, print, save, facebook, twitter
      pinterest, linkedin, whatsapp, reddit, instagram, youtube, comments, advertisement, ad
      subscribe, login, log in, sign in, sign up, register, next, previous, back, back to top
      contact, about, about us, news, sport, sports, business, opinion, politics, world, video
      videos, photos, weather, more, read more, go, submit, loading, copy link, share this
      share this story, share this article, sign up for our newsletter, newsletter signup
      follow us, contact us, print this article, email this article, continue reading
      story continues below advertisement, story continues, scroll to continue, copy link url copied
      privacy, terms, play, pause, follow, show all, see all, reply, like, report, flipboard
      skip to main content, skip to content, yes, no
      """
    ),
    serviceWords: phrases(
      """
      cookies, cookie, newsletter, newsletters, subscribe, subscriber, subscribers, subscribing
      subscription, subscriptions, unsubscribe, sign up, sign in, log in, logged in, login
      sign up for, your inbox, email address, your email, privacy policy, terms of service
      terms of use, terms and conditions, all rights reserved, commission, affiliate
      click here, free trial, advertisement, advertising, donate, comments are, your comment
      moderated, this site, our site, this website, our website, password, registered
      trademark, trademarks, written permission, disclaimer, liability, not intended to
      subject to copyright, registered in, financial advice, medical advice, endorsement
      like this story, no spam, news alerts, follow him, follow her, on twitter, on facebook
      news tip, get access, share it with, read our, get the latest, join our, our app, also on
      download our, our newsletter, sent to you, stay up to date, terms apply
      sponsored, follow us, like us on, our readers, javascript, ad blocker, posted by, comment
      """
    ),
    commentVerbs: phrases("says, said, wrote, replied, commented"),
    followCues: [(before: "follow", after: "on")],
    copyrightCues: phrases("copyright, ©, (c)"),
    dateLineCues: phrases(
      """
      date, published, posted, posted on, published on, updated, updated on, last updated
      first published, publication date, publish date, on, created, last modified, modified
      posted at, by
      """
    ),
    hasStandfirst: false
  )
}
