extension PlaceRules {
  static let english = PlaceRules(
    countries: phrases(
      """
      Russia, Russian, America, American, United States, US, U.S., USA, Britain, British, UK, U.K.
      England, English, Scotland, Scottish, Wales, Welsh, Ireland, Irish, France, French, Germany
      German, Italy, Italian, Spain, Spanish, Portugal, Portuguese, Greece, Greek, Turkey, Turkish
      Ukraine, Ukrainian, Poland, Polish, Hungary, Hungarian, Austria, Austrian, Switzerland
      Swiss, Sweden, Swedish, Norway, Norwegian, Finland, Finnish, Denmark, Danish, Netherlands
      Dutch, Belgium, Belgian, Czech, Slovakia, Romania, Romanian, Bulgaria, Serbia, Serbian
      Croatia, Croatian, Belarus, China, Chinese, Japan, Japanese, Korea, Korean, South Korea
      North Korea, South Korean, North Korean, Taiwan, Taiwanese, Hong Kong, Vietnam, Vietnamese
      Thailand, Thai, Indonesia, Indonesian, Malaysia, Malaysian, Singapore, Philippines
      Philippine, India, Indian, Pakistan, Pakistani, Bangladesh, Sri Lanka, Nepal, Afghanistan
      Afghan, Iran, Iranian, Iraq, Iraqi, Syria, Syrian, Israel, Israeli, Palestine, Palestinian
      Lebanon, Lebanese, Jordan, Saudi Arabia, Saudi, Qatar, Kuwait, Yemen, Egypt, Egyptian, Libya
      Libyan, Algeria, Morocco, Sudan, Ethiopia, Kenya, Kenyan, Nigeria, Nigerian, Ghana
      South Africa, South African, Zimbabwe, Congo, Canada, Canadian, Mexico, Mexican, Brazil
      Brazilian, Argentina, Argentine, Chile, Peru, Colombia, Venezuela, Cuba, Cuban, Australia
      Australian, New Zealand, EU, European Union, NATO, UN, U.N., United Nations, European
      African, Asian, Soviet Union, Soviet
      """
    ),
    places: phrases(
      """
      London, Washington, New York, New York City, Los Angeles, San Francisco, Chicago, Boston
      Houston, Dallas, Philadelphia, Miami, Atlanta, Seattle, Denver, Detroit, Cleveland, Paris
      Berlin, Rome, Madrid, Moscow, Kiev, Kyiv, Minsk, Warsaw, Brussels, Geneva, Vienna, Tokyo
      Beijing, Shanghai, Seoul, Pyongyang, Delhi, New Delhi, Mumbai, Bangkok, Hanoi, Jakarta
      Manila, Sydney, Melbourne, Toronto, Ottawa, Montreal, Vancouver, Dublin, Edinburgh, Glasgow
      Manchester, Liverpool, Birmingham, Leeds, Bristol, Cardiff, Belfast, Baghdad, Tehran
      Damascus, Jerusalem, Tel Aviv, Cairo, Ankara, Istanbul, Kabul, Islamabad, California, Texas
      Florida, Ohio, Michigan, Pennsylvania, Illinois, Georgia, North Carolina, South Carolina
      Virginia, West Virginia, Massachusetts, New Jersey, Arizona, Nevada, Colorado, Oregon, Utah
      Iowa, Wisconsin, Minnesota, Missouri, Tennessee, Kentucky, Alabama, Louisiana, Oklahoma
      Kansas, Nebraska, Indiana, Maryland, Connecticut, Vermont, New Hampshire, Maine, Alaska
      Hawaii, New Mexico, New England, Wall Street, White House, Capitol Hill, Silicon Valley
      Hollywood, Europe, Asia, Africa, North America, South America, Latin America, Middle East
      Atlantic, Pacific, Arctic, Kremlin, Pentagon, Downing Street, Westminster, Earth, Mars, Moon
      West Bank, Gaza, Crimea, Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday
      January, February, March, April, May, June, July, August, September, October, November
      December, Christmas, Thanksgiving, Easter, Halloween, Black Friday, Cyber Monday, New Year
      Independence Day, Brexit
      """
    ),
    organisations: phrases(
      """
      Facebook, Google, Apple, Microsoft, Amazon, YouTube, Twitter, TikTok, Instagram, Netflix
      Samsung, Huawei, Tesla, Toyota, Boeing, Airbus, Intel, Nvidia, Sony, Disney, Uber, PayPal
      Walmart, Reuters, AP, AFP, CNN, BBC, Bloomberg, Politico, Fox News, NBC, ABC, CBS, ESPN
      New York Times, Washington Post, Wall Street Journal, Guardian, Getty Images
      Associated Press, Congress, Senate, House, Parliament, Supreme Court, White House, FBI, CIA
      NASA, NFL, NBA, MLB, NHL, FIFA, UEFA, Premier League, Champions League, World Cup
      Super Bowl, Democrats, Republicans, Democratic, Republican, Labour, Conservative
      Conservatives, Tories, Tory, Internet, God, Bible, Christian, Muslim, Jewish, Islam, Xbox
      PlayStation, iPhone, Android, Windows
      """
    ),
    placeWords: phrases(
      """
      city, town, county, province, village, river, lake, mount, mountain, island, street, road
      avenue, square, park, bridge, airport, station, port, fort, san, santa, los, las, north
      south, east, west, northern, southern, eastern, western, new
      """
    ),
    organisationWords: phrases(
      """
      company, group, bank, university, college, school, institute, hospital, association
      federation, club, party, ministry, department, agency, committee, commission, council, court
      police, army, navy, times, post, news, journal, magazine, corporation, corp, inc, ltd, llc
      foundation, fund, trust, union, league, cup, championship, centre, center, museum, theatre
      theater, church, studios, pictures, records, entertainment, media, network, technologies
      systems, international, airlines, airways, motors, partners, capital, holdings, act, bill
      law, treaty, agreement, project, program, programme, award, awards, prize, festival, show
      series, film, movie, game, games, day, week, edition, office, board, house, hall, stadium
      arena, hotel, building, tower, towers, holding, stars, guys, bros, brothers, fox, car, store, market, index, street, road, avenue, park, river, lake
      island, islands, mountains, valley, beach, county, city, state, states, war, revolution
      conference, summit, forum, report, review, team, united, fc, sox, reserve, administration
      service, services, security, bureau, society, alliance, coalition, front, movement
      constitution, amendment
      """
    ),
    placePrepositions: phrases("in, at, near, from, to, across, around, outside, into")
  )
}
