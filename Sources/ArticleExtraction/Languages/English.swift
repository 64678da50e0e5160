import Articles

extension LanguageRules {
  static let english = LanguageRules(
    language: .english,
    commonWords: phrases(
      """
      the, and, of, to, in, is, was, for, that, with, on, has, said, from, by, are, have, it, he
      they
      """
    ),
    sentenceOpeners: phrases(
      """
      the, a, an, and, but, or, in, on, at, by, for, from, with, as, if, when, while, after
      before, since, because, although, though, however, meanwhile, yet, so, then, also, he, she
      it, they, we, you, i, his, her, its, their, our, your, my, this, that, these, those, there
      here, what, who, why, how, where, which, whose, whether, is, are, was, were, has, have, had
      do, does, did, will, would, can, could, should, may, might, must, not, no, yes, now, today
      yesterday, tomorrow, one, two, three, four, five, six, seven, eight, nine, ten, some, many
      most, all, both, each, every, few, several, other, another, such, more, less, only, even
      just, still, according, asked, speaking, despite, during, under, over, between, among, about
      against, into, through, until, unless, within, without, instead, rather, once, like, unlike
      following, including, given, earlier, later, last, next, first, second, third, perhaps
      maybe, indeed, moreover, furthermore, therefore, thus, additionally, read, see, watch, click
      follow, share, subscribe, sign, get, let, make, take, good, new, old, never, always, often
      sometimes, nothing, everything, something, anyone, everyone, nobody, people, that's, it's
      afterwards, afterward, again, almost, along, already, another, any, apart, around, aside, away
      back, because of, behind, beneath, beside, besides, beyond, currently, down, due, either, else
      ever, eventually, everybody, except, far, finally, former, fortunately, unfortunately
      fourth, further, generally, half, hence, hers, him, how's, importantly, inside, its, itself
      lastly, likewise, mostly, much, near, nearly, neither, nor, none, nonetheless, nevertheless
      notably, obviously, off, okay, ok, onto, otherwise, our, out, outside, overall, own, past, per
      please, presumably, previously, prior, probably, quite, rather, really, recently, same
      seemingly, similarly, simply, somehow, someone, somewhere, soon, sure, surprisingly, than
      thanks, them, then, throughout, to, together, too, toward, towards, typically, ultimately, up
      us, usually, via, very, was, well, went, whatever, whenever, whereas, wherever, whichever
      whoever, whole, whom, won't, wouldn't, yet, aren't, can't, couldn't, didn't, doesn't, hadn't
      hasn't, haven't, isn't, shouldn't, wasn't, weren't, you're, you'll, you've, i've, i'll, i'd
      we've, we'll, they've, they'll, there're, what's, who's, where's, when's, ask, call, check
      come, find, give, go, help, keep, learn, listen, look, meet, try, use, want, welcome, imagine
      remember, think, hear
      there's, he's, she's, i'm, we're, they're, don't, let's, photo, image, video, source
      """
    ),
    abbreviations: phrases(
      "Sens, Reps, Govs, Drs, Profs, Messrs, Brig, Cmdr, Maj, Adm, Amb, Cpl, Supt, Det, Insp, Pvt, Spc, Bros, Calif, Mass, Mich, Conn, Fla, Tex, Wis, Minn, Tenn, Pa, Va, Ga, Md, Ala, Ariz, Ark, Colo, Kan, Ky, Mo, Mont, Neb, Nev, Okla, Wyo, Vt, Mr, Mrs, Ms, Dr, Prof, Sen, Rep, Gov, Gen, Lt, Col, Capt, Sgt, Rev, Hon, St, Jr, Sr, Inc, Ltd, Co, Corp, vs, No, Jan, Feb, Mar, Apr, Jun, Jul, Aug, Sep, Sept, Oct, Nov, Dec, U, S, D, C, a, p, m, e, g, i"
    ),
    page: .english,
    dates: .english,
    people: .english,
    places: .english,
    speech: .english
  )
}

extension SpeechRules {
  static let english = SpeechRules(
    verbs: phrases(
      """
      said, says, told, tells, added, adds, explained, explains, argued, argues, warned, warns
      claimed, claims, insisted, insists, stated, states, noted, notes, announced, announces
      confirmed, confirms, denied, denies, admitted, admits, acknowledged, suggested, suggests
      urged, urges, replied, replies, asked, asks, wrote, writes, tweeted, tweets, posted
      recalled, recalls, declared, declares, stressed, stresses, emphasised, emphasized, predicted
      predicts, believes, believed, thinks, hopes, hoped, vowed, pledged, promised, commented
      remarked, observed, concluded, continued, joked, testified, described, accused, criticised
      criticized, called on, reported, reports, joked, quipped, mused, lamented, complained
      reiterated, countered, responded, revealed, reveals, cautioned, cautions, contended, contends
      opined, recounted, recounts, asserted, asserts, maintains, boasted, conceded, concedes
      elaborated, proclaimed, implored, marveled, marvelled, speculated, speculates, surmised
      exclaimed, pointed out, points out, clarified, emphasizes, emphasises
      instagrammed, chimed in, weighed in
      """
    ),
    quotingVerbs: phrases("called, calls, described as, dubbed"),
    accordingTo: phrases("according to, in the words of"),
    citing: phrases("quoting, quoted, citing, in the words of"),
    nounVerbs: phrases("claims, states, notes, posted, hopes, reports, reported"),
    adverbs: phrases(
      """
      also, has, had, have, later, then, previously, recently, repeatedly, once, still, now
      on Monday, on Tuesday, on Wednesday, on Thursday, on Friday, on Saturday, on Sunday
      reportedly, earlier, simply
      """
    ),
    connectors: phrases("which, as, what"),
    possessives: ["of"],
    compounds: [],
    passives: [],
    relations: [],
    namingWords: []
  )
}
