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
      Santa Fe, San Diego, San Antonio, San Jose, Las Vegas, New Orleans, Salt Lake City, Kansas City
      St. Louis, Saint Louis, Fort Worth, El Paso, Oklahoma City, Baltimore, Milwaukee, Minneapolis
      Pittsburgh, Cincinnati, Sacramento, Portland, Tampa, Tampa Bay, Nashville, Memphis, Charlotte
      Indianapolis, Columbus, Phoenix, Tucson, Albuquerque, Honolulu, Anchorage, Buffalo, Rochester
      Long Island, Staten Island, Brooklyn, Manhattan, Queens, Bronx, Harlem, Bay Area, Orange County
      Palm Beach, Long Beach, Virginia Beach, Baton Rouge, Des Moines, Little Rock, Grand Rapids
      Ann Arbor, Palo Alto, Mountain View, Menlo Park, Santa Monica, Santa Barbara, Santa Clara
      Rhode Island, Delaware, Idaho, Montana, Wyoming, North Dakota, South Dakota, Arkansas
      Mississippi, Puerto Rico, District of Washington D.C., Los Alamos, Beverly Hills
      Sierra Leone, Sierra Nevada, Costa Rica, El Salvador, Guatemala, Honduras, Nicaragua, Panama
      Dominican Republic, Haiti, Jamaica, Bahamas, Ecuador, Bolivia, Paraguay, Uruguay, Guyana
      Burkina Faso, Ivory Coast, Cape Town, Johannesburg, Nairobi, Lagos, Addis Ababa, Cameroon
      Angola, Zambia, Rwanda, Uganda, Tanzania, Somalia, Mali, Niger, Senegal, Mozambique, Malawi
      Tunisia, Jordan Valley, United Arab Emirates, Abu Dhabi, Dubai, Oman, Bahrain, Kazakhstan
      Uzbekistan, Kyrgyzstan, Tajikistan, Turkmenistan, Azerbaijan, Armenia, Mongolia
      Inner Mongolia, Myanmar, Burma, Laos, Cambodia, Brunei, Papua New Guinea, Fiji, Samoa, Tonga
      Iceland, Greenland, Luxembourg, Monaco, Malta, Cyprus, Estonia, Latvia, Lithuania, Moldova
      Slovenia, Bosnia, Herzegovina, Montenegro, Kosovo, Albania, Macedonia, Buenos Aires, Rio
      Rio de Janeiro, Sao Paulo, São Paulo, Mexico City, Bogota, Lima, Santiago de Chile, Caracas
      Havana, Barcelona, Milan, Naples, Venice, Florence, Turin, Munich, Frankfurt, Hamburg, Cologne
      Amsterdam, Rotterdam, The Hague, Antwerp, Zurich, Bern, Lisbon, Porto, Athens, Budapest, Prague
      Bucharest, Belgrade, Zagreb, Sarajevo, Oslo, Stockholm, Copenhagen, Helsinki
      St. Petersburg, Osaka, Kyoto, Hiroshima, Okinawa, Taipei, Guangzhou, Shenzhen, Wuhan, Xinjiang
      Tibet, Kashmir, Punjab, Bengaluru, Bangalore, Kolkata, Chennai, Hyderabad, Karachi, Lahore
      Dhaka, Colombo, Kathmandu, Yangon, Phnom Penh, Kuala Lumpur, Perth, Brisbane, Adelaide
      Canberra, Auckland, Wellington, Queensland, New South Wales, Northern Ireland
      Northern Territory, Ontario, Quebec, British Alberta, Calgary, Edmonton, Winnipeg
      Nova Scotia, L.A., D.C., N.Y., N.J., Ill., Calif., Fla., Mass., Conn., Tex., N.C., S.C.
      Midwest, East Coast, West Coast, Gulf Coast, Deep South, Rust Belt, Old Trafford, Stamford Bridge
      Red Sea, Black Sea, Mediterranean, Caribbean, Antarctica, Himalayas, Alps, Amazon, Sahara
      Memorial Day, Labor Day, Veterans Day, Mother's Day, Father's Day, Valentine's Day, St. Patrick
      Oval Office, Rose Garden, Camp David, Mar-a-Lago, Ground Zero, Grand Central
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
      Johns Hopkins, Morgan Stanley, Goldman Sachs, Wells Fargo, JPMorgan Chase, JP Morgan, J.P. Morgan
      Charles Schwab, Merrill Lynch, Credit Suisse, Deutsche Bank, Standard Chartered, Lloyds
      Berkshire Hathaway, Deloitte, McKinsey, Johnson & Johnson, Ben & Jerry
      Harley Davidson, Harley-Davidson, John Deere, Jack Daniel, Johnnie Walker, Jim Beam, Aston Martin
      Rolls Royce, Rolls-Royce, Alfa Romeo, Mercedes Benz, Mercedes-Benz, Land Rover, Range Rover
      General Motors, General Electric, Ford Motor, Lockheed Martin, Northrop Grumman, Louis Vuitton
      Christian Dior, Calvin Klein, Ralph Lauren, Tommy Hilfiger, Michael Kors, Kate Spade, Hugo Boss
      Jimmy Choo, Tiffany & Co, Victoria's Secret, Abercrombie, Marks & Spencer, Trader Joe
      Papa John, Tim Hortons, Taco Bell, Burger King, Dairy Queen, Wendy's, McDonald's, Starbucks
      Best Buy, Home Depot, Bed Bath, Whole Foods, Warner Bros, Warner Brothers, Universal Pictures
      Columbia Pictures, Paramount, Pixar, Marvel, Star Wars, Star Trek, Hulu, HBO, Showtime, Spotify
      Harvard, Yale, Princeton, Stanford, Cornell, Oxford, Cambridge, Notre Dame
      Carnegie Mellon, William & Mary, Brigham Young, Mayo Clinic, Red Cross, Human Rights Watch
      Amnesty International, Greenpeace, World Bank, International Monetary Fund, IMF, WHO, OPEC, WTO
      Federal Reserve, Treasury, Medicare, Medicaid, Social Security, Obamacare, Affordable Care
      Green Bay Packers, Super Tuesday, Grand Slam, World Series, Stanley Cup, Davis Cup, Ryder Cup
      Tour de France, Formula One, Grand Prix, Nobel, Pulitzer, Oscars, Grammy, Tony Awards
      Golden Globe, Daily Mail, Daily Telegraph, Daily Mirror, Financial Times, Hollywood Reporter
      Business Insider, Consumer Reports, Rolling Stone, Vanity Fair, Vogue, Forbes, Newsweek
      Daily Beast, Huffington Post, BuzzFeed, Vox, Axios, Breitbart, Sky News, Al Jazeera, NPR, PBS, CNBC
      MSNBC, USA Today, Los Angeles Times, Sky Sports, Fox Sports, Bleacher Report, Le Monde
      Der Spiegel, Xinhua, Kyodo, Yonhap, TASS, Interfax, Press Association, Press Trust, AccuWeather
      Linux, Chrome, Safari, Firefox, Kindle, Siri, Cortana, MacBook, iPad
      Apple Watch, Google Home, Amazon Echo, Fire TV, Apple TV, Nintendo, Nintendo Switch
      Snapchat, Reddit, LinkedIn, Pinterest, WhatsApp, Telegram, Skype, Slack, Zoom, Airbnb, Lyft
      Salesforce, Oracle, IBM, Dell, Lenovo, LG, Cisco, Qualcomm, AMD, Adobe, eBay, Alibaba, Tencent
      Baidu, Xiaomi, SpaceX, Blue Origin, Virgin Galactic, Democrat, Republican Party, Green Party
      Medal of Honor, Purple Heart, Bitcoin, Ebola, Zika, Black Death, Black Lives Matter, Me Too
      Ku Klux Klan, Al Qaeda, Islamic State, Hamas, Hezbollah, Taliban, Boko Haram, Mossad, MI6
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
      company, co, plc, gmbh, group, bank, university, college, school, institute, hospital, association
      federation, club, party, ministry, department, agency, committee, commission, council, court
      police, army, navy, times, post, news, journal, magazine, corporation, corp, inc, ltd, llc
      foundation, fund, trust, union, league, cup, championship, centre, center, museum, theatre
      theater, church, studios, pictures, records, entertainment, media, network, technologies
      systems, international, airlines, airways, motors, partners, capital, holdings, act, bill
      law, treaty, agreement, project, program, programme, award, awards, prize, festival, show
      series, film, movie, game, games, day, week, edition, office, board, house, hall, stadium
      arena, hotel, building, tower, towers, holding, stars, guys, bros, brothers, fox, car, store, market, index, street, road, avenue, park, river, lake
      island, islands, mountains, valley, beach, county, city, state, states, war, revolution
      shelter, zoo, observatory, telescope, spacecraft, refinery, clinic, laboratory, labs, lab, society, academy, authority, assembly, congress
      ministry, embassy, brewery, restaurant, cafe, pub, mall, plaza, square, gardens
      palace, castle, cathedral, temple, mosque, cemetery, memorial, monument, cup, bowl, derby
      marathon, tournament, playoffs, orchestra, band, choir, ballet, opera
      bureau, division, squad, crew, cooperative, co-op, enterprises, industries, solutions
      services, software, interactive, games, gaming
      petroleum, foods, stores, brands, insurance, pharmaceuticals, pharma, biotech
      lines, fair, press, daily, healthcare, sciences, accord, pact, protocol
      highway, parkway, boulevard, beach, creek, forest
      desert, canyon, ocean, gulf, peninsula, territory
      republic, kingdom, empire, dynasty, athletics, weekly, tribune, herald, gazette
      chronicle, telegraph, observer, courier, bulletin, examiner, sentinel, review, radio, tv
      television, channel, podcast
      conference, summit, forum, report, review, team, united, fc, sox, reserve, administration
      service, services, security, bureau, society, alliance, coalition, front, movement
      constitution, amendment
      """
    ),
    namedHouseWords: phrases(
      """
      company, group, firm, startup, start-up, bank, agency, party, club, team, band, label, brand
      newspaper, magazine, journal, film, movie, documentary, show, series, sitcom, drama, game
      franchise, novel, book, album, song, single, musical, play, app, platform, service, website
      site, retailer, restaurant, hotel, pub, bar, ship, yacht, boat, horse, dog, cat, drug, hurricane
      storm, typhoon, operation, giant, rival, maker, chain, airline, automaker, carmaker, developer
      publisher, studio, network, broadcaster, think tank, charity, nonprofit, foundation, university
      """
    ),
    placePrepositions: phrases("in, at, near, from, to, across, around, outside, into"),
    compounds: [],
    caseWords: [],
    addressWords: [],
    namesakes: [],
    firmWords: [],
    foreignWords: [],
    listWords: [],
    placeAbbreviations: []
  )
}
