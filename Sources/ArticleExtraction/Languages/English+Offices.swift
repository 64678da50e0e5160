// Offices, ranks and trades.
extension PeopleRules {
  static let englishOffices: [PhraseGroup<Field?>] = [
    PhraseGroup(
      """
      president, prime minister, vice president, chancellor, premier, king, queen, prince
      princess, emperor, pope, first lady, leader, prime minister-elect, president-elect
      taoiseach
      """,
      .leadership
    ),
    PhraseGroup(
      """
      foreign minister, foreign secretary, secretary of state, ambassador, envoy, special envoy
      counterpart, consul
      """,
      .diplomacy
    ),
    PhraseGroup(
      """
      defence minister, defense minister, defense secretary, defence secretary, general, admiral
      commander, gen, gen.
      """,
      .defence
    ),
    PhraseGroup("finance minister, treasury secretary, central bank governor", .finance),
    PhraseGroup("health minister, health secretary, surgeon general", .health),
    PhraseGroup(
      """
      coach, head coach, manager, captain, quarterback, goalkeeper, striker, midfielder, defender
      forward, pitcher, linebacker, midfielder, safety, cornerback, running back, wide receiver
      defensive end
      """,
      .sport
    ),
    PhraseGroup(
      """
      speaker, house speaker, speaker of the house, senator, sen, sen., congressman, congresswoman
      rep, rep., sens, sens., reps, reps., representative, MP, lawmaker
      """,
      .parliament
    ),
    PhraseGroup("attorney general, judge, justice, prosecutor, attorney, lawyer", .justice),
    PhraseGroup(
      """
      duke, duchess, crown prince, crown princess, governor-general, chief minister
      first minister, mayor, governor, gov, gov., lieutenant governor, vice-president
      sheikh, sultan, emir
      """,
      .leadership
    ),
    PhraseGroup(
      """
      assemblyman, assemblywoman, alderman, councilman, councilwoman, councilor, delegate
      majority leader, minority leader, house majority leader, house minority leader
      senate majority leader, senate minority leader, majority whip, chairman
      chairwoman
      """,
      .parliament
    ),
    PhraseGroup(
      """
      solicitor general, chief justice, district attorney, public defender, defense attorney
      defence lawyer, barrister, solicitor, special counsel, counsel
      """,
      .justice
    ),
    PhraseGroup(
      """
      rusher, pass rusher, receiver, tight end, lineman, offensive lineman
      defensive lineman, defensive tackle, defensive back, kicker, punter, shortstop
      catcher, outfielder, infielder, baseman, first baseman, second baseman, third baseman
      slugger, reliever, point guard, shooting guard, power forward, small forward, winger
      fullback, left-back, right-back, centre-back, playmaker, batsman, bowler, wicketkeeper
      skipper, referee, umpire, boxer, golfer, swimmer, sprinter, cyclist, jockey, skier
      skater, wrestler, offensive coordinator, defensive coordinator, assistant coach
      rookie, tennis player
      """,
      .sport
    ),
    // Before a family name alone they name somebody: "Judge Roe", "Dr. Doe".
    PhraseGroup(
      """
      professor, prof, prof., dr, dr., detective, sergeant, sgt, sgt., lieutenant, lt, lt.
      colonel, col, col., lt col, lt. col., lieutenant colonel, major general, brigadier
      brig., corporal, cpl, cpl., private first class, staff sergeant, capt, capt.
      cmdr, cmdr., inspector, sheriff, bishop, archbishop, cardinal, reverend, rev, rev.
      rabbi, imam, commissioner, special agent, detective inspector, chief inspector
      constable, chief superintendent, superintendent, trooper, pastor
      nurse, officer, maj., adm., amb.
      """,
      .trade
    ),
    PhraseGroup(
      """
      minister, secretary, councillor, director, chief executive, CEO, chair, president and CEO
      managing director, spokesman, spokeswoman, spokesperson, founder, co-founder, doctor
      analyst, economist, researcher, scientist, historian, author, writer, journalist
      reporter, editor, actor, actress, singer, rapper, producer, comedian, host, major
      chief, police chief, candidate, adviser, advisor, aide, consultant, expert, engineer
      designer, billionaire, entrepreneur, investor, student, teacher, principal, star
      legend, champion, astronaut, activist, lawmaker, deputy, brother, sister, son
      daughter, wife, husband, mother, father, vice chairman, vice chair, co-chair
      co-chairman, co-CEO, CFO, COO, CTO, CIO, CMO, VP, SVP, EVP
      general manager, executive director, executive producer, general counsel
      chief operating officer, chief financial officer, chief technology officer
      chief marketing officer, chief information officer, chief scientist, chief economist
      executive, press secretary, communications director, campaign manager, chief of staff
      national security adviser, national security advisor, prime ministerial candidate
      presidential candidate, presidential hopeful, nominee, novelist, poet, playwright
      screenwriter, filmmaker, film-maker, showrunner, composer, conductor, pianist
      violinist, guitarist, drummer, bassist, singer-songwriter, songwriter, musician
      frontman, vocalist, dancer, choreographer, supermodel, artist, painter, sculptor
      photographer, cartoonist, illustrator, architect, chef, restaurateur, critic
      columnist, correspondent, blogger, vlogger, YouTuber, influencer, podcaster
      newscaster, presenter, broadcaster, commentator, pundit, insider, strategist, pollster
      lobbyist, philosopher, psychologist, psychiatrist, physician, surgeon, neurologist
      cardiologist, oncologist, epidemiologist, virologist, biologist, chemist, physicist
      astronomer, mathematician, geologist, ecologist, climatologist, meteorologist
      archaeologist, anthropologist, sociologist, paleontologist, palaeontologist
      geneticist, zoologist, statistician, technologist, programmer, businessman
      businesswoman, philanthropist, financier, banker, tycoon, mogul, magnate, heir
      heiress, socialite, farmer, fisherman, firefighter, paramedic, soldier, pilot, driver
      suspect, defendant, plaintiff, widow, widower, boyfriend, girlfriend, fiancé, fiancée
      fiance, fiancee, ex-wife, ex-husband, grandson, granddaughter, nephew, niece, cousin
      stepfather, stepmother, co-star, bandmate, teammate, colleague, classmate, friend
      whistleblower, dissident, campaigner, organizer, organiser, librarian, curator
      therapist, lecturer, dean, provost, chancellor emeritus, scholar, ethicist
      futurist, trainer, naturalist, explorer, inventor, mathematics professor
      oligarch, warlord, cleric, ayatollah, monk, nun, priest, missionary, midwife
      pharmacist, dentist, veterinarian, magician, illusionist, wrestler, gamer
      administrator, ombudsman, public ombudsman, defenseman, goaltender, winger
      streamer, hacker, publicist, biographer, translator, essayist, salesman
      """,
      nil
    ),
  ]
}
