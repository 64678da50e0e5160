extension PeopleRules {
  static let english = PeopleRules(
    honorifics: [
      PhraseGroup("Mr, Mr., Sir, Lord, Mister, Father, Brother, Uncle", .male),
      PhraseGroup("Mrs, Mrs., Ms, Ms., Miss, Lady, Dame, Madam, Sister, Aunt", .female),
    ],
    roles: offices,
    roleModifiers: phrases(
      """
      former, ex, acting, deputy, vice, late, then, new, incoming, outgoing, senior, chief
      assistant, associate, interim, co
      """
    ),
    holdingModifiers: phrases("new, acting, interim"),
    copulas: phrases("is the, was the, is a, is an"),
    roleEnds: phrases(
      """
      is, are, was, were, has, have, had, will, would, who, which, and his, and her, met, visits
      visited, speaks, arrives, arrived, attends, attended, during, when, while, after, before
      """
    ),
    articles: phrases("the, a, an, its, his, her, their"),
    partitives: phrases("one of the"),
    roleConnectors: phrases("of, for, and, the"),
    roleComplements: phrases(
      """
      defence, defense, foreign, finance, health, education, security, national, state, home
      interior, prime, trade, energy, affairs, policy, party, opposition, executive, general
      """
    ),
    epithets: [
      PhraseGroup("the top diplomat, the chief diplomat", .diplomacy)
    ],
    fieldWords: [
      PhraseGroup(
        """
        foreign
        """,
        .diplomacy
      ),
      PhraseGroup(
        "security",
        .security
      ),
      PhraseGroup(
        "defence, defense",
        .defence
      ),
      PhraseGroup(
        "finance, treasury",
        .finance
      ),
      PhraseGroup("health", .health), PhraseGroup("education", .education),
    ],
    pronouns: [PhraseGroup("he", .male), PhraseGroup("she", .female)],
    pronounCompounds: [],
    pluralWords: phrases("many, several, all, some"),
    familyNames: [],
    givenNames: phrases(
      """
      James, John, Robert, Michael, William, David, Richard, Joseph, Thomas, Charles, Christopher
      Daniel, Matthew, Anthony, Mark, Donald, Steven, Stephen, Paul, Andrew, Joshua, Kenneth
      Kevin, Brian, George, Edward, Ronald, Timothy, Jason, Jeffrey, Ryan, Jacob, Gary, Nicholas
      Eric, Jonathan, Larry, Justin, Scott, Brandon, Benjamin, Samuel, Gregory, Frank, Alexander
      Raymond, Patrick, Jack, Dennis, Jerry, Tyler, Aaron, Jose, Adam, Henry, Nathan, Douglas
      Zachary, Peter, Kyle, Walter, Ethan, Jeremy, Harold, Keith, Christian, Roger, Noah, Gerald
      Carl, Terry, Sean, Austin, Arthur, Lawrence, Jesse, Dylan, Bryan, Joe, Jordan, Billy, Bruce
      Albert, Willie, Gabriel, Logan, Alan, Juan, Wayne, Roy, Ralph, Randy, Eugene, Vincent
      Russell, Louis, Philip, Bobby, Johnny, Bradley, Brad, Chris, Mike, Steve, Tom, Tim, Jim, Bob
      Bill, Dan, Ben, Sam, Nick, Matt, Tony, Greg, Jeff, Ken, Ron, Don, Phil, Rick, Fred, Ted, Ed
      Alex, Max, Luke, Simon, Martin, Ian, Neil, Graham, Stuart, Craig, Colin, Derek, Trevor
      Nigel, Barry, Oliver, Harry, Charlie, Jon, Rob, Pete, Dave, Hunter, Mary, Patricia, Jennifer
      Linda, Elizabeth, Barbara, Susan, Jessica, Sarah, Karen, Lisa, Nancy, Betty, Margaret
      Sandra, Ashley, Kimberly, Emily, Donna, Michelle, Carol, Amanda, Dorothy, Melissa, Deborah
      Stephanie, Rebecca, Sharon, Laura, Cynthia, Kathleen, Amy, Angela, Shirley, Anna, Brenda
      Pamela, Emma, Nicole, Helen, Samantha, Katherine, Christine, Debra, Rachel, Carolyn, Janet
      Catherine, Maria, Heather, Diane, Ruth, Julie, Olivia, Joyce, Virginia, Victoria, Kelly
      Lauren, Christina, Joan, Evelyn, Judith, Megan, Andrea, Cheryl, Hannah, Jacqueline, Martha
      Gloria, Teresa, Ann, Anne, Sara, Madison, Frances, Kathryn, Janice, Jean, Abigail, Alice
      Julia, Judy, Sophia, Grace, Denise, Amber, Doris, Marilyn, Danielle, Beverly, Isabella
      Theresa, Diana, Natalie, Brittany, Charlotte, Marie, Kayla, Alexis, Lori, Kate, Jane, Sue
      Lucy, Ellen, Hillary, Claire, Fiona, Nicola, Zoe, Chloe, Scarlett, Shelley, Hope, Ursula
      Ingrid, Greta, Sofia, Elena, Olga, Natasha, Tatiana, Irina, Svetlana, Vladimir, Sergey
      Sergei, Dmitry, Dmitri, Mikhail, Nikolai, Alexei, Aleksandr, Alexandr, Igor, Oleg, Viktor
      Yuri, Boris, Andrei, Pavel, Ivan, Anton, Maxim, Konstantin, Volodymyr, Petro, Olaf, Hans
      Jens, Klaus, Wolfgang, Dirk, Jürgen, Heinrich, Friedrich, Otto, Karl, Stefan, Rupert
      Emmanuel, François, Pierre, Jacques, Michel, Marcel, Antoine, Giorgia, Giuseppe, Mario
      Luigi, Marco, Paolo, Silvio, Carlos, Luis, Miguel, Pedro, Javier, Jorge, Fernando, Diego
      Sergio, Ariel, Lionel, Cristiano, Ronaldo, Nelson, Pablo, Andres, Antonio, Manuel, Francisco
      Rafael, Angel, Alejandro, Eduardo, Ricardo, Roberto, Gustavo, Hugo, Mohammed, Mohamed
      Muhammad, Ahmed, Ali, Hassan, Hussein, Ibrahim, Omar, Yusuf, Khalid, Abdul, Abdullah, Salman
      Recep, Mustafa, Narendra, Rahul, Rajiv, Priya, Amit, Sanjay, Imran, Yitzhak, Shinzo
      Hiroshi, Kenji, Takeshi, Yuki, Akira, Kim, Park, Lee, Selena, Taylor, Ariana, Kylie
      """
    ),
    particles: phrases(
      """
      von, van, der, den, de, da, di, del, della, dos, la, le, bin, bint, ibn, al, el, ter, zu
      """
    ),
    joiners: ["and", "or"],
    personWords: phrases("named"),
    ageWords: phrases("aged, age, years old, year"),
    actions: phrases(
      """
      died, was born, grew up, married, divorced, was killed, was arrested, was sentenced
      was charged, was convicted, was elected, was appointed, resigned, retired, scored, smiled
      laughed, cried, wept, nodded, sat, stood, walked, slept, lived, graduated, studied, joined
      sang, danced, starred, married, fled, ran for, took office, knew, felt, wanted, loved
      """
    ),
    personNouns: phrases(
      """
      who, whose, father, mother, brother, sister, son, daughter, wife, husband, neighbour, neighbor
      resident, friend, head, member, owner, a former, native, widow, grandfather, grandmother, witness
      """
    ),
    groupNouns: phrases("family, families, brothers, sisters, clan, household, estate, siblings"),
    nameSuffixes: phrases("Jr, Sr, II, III, IV")
  )

  private static let offices: [PhraseGroup<Field?>] = [
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
      rep, rep., representative, MP, lawmaker
      """,
      .parliament
    ),
    PhraseGroup("attorney general, judge, justice, prosecutor, attorney, lawyer", .justice),
    PhraseGroup(
      """
      minister, secretary, governor, gov, gov., mayor, councillor, director, chief executive, CEO
      chairman, chairwoman, chair, president and CEO, managing director, spokesman, spokeswoman
      spokesperson, founder, co-founder, professor, prof, prof., dr, dr., doctor, analyst
      economist, researcher, scientist, historian, author, writer, journalist, reporter, editor
      actor, actress, singer, rapper, producer, comedian, host, officer, detective, sergeant, sgt
      sgt., lieutenant, lt, lt., colonel, col, col., major, captain, capt, capt., inspector
      sheriff, chief, police chief, bishop, archbishop, cardinal, reverend, rev, rev., rabbi, imam
      candidate, adviser, advisor, aide, consultant, expert, engineer, designer, billionaire
      entrepreneur, investor, student, teacher, principal, nurse, superintendent, star, legend
      champion, astronaut, activist, lawmaker, deputy, brother, sister, son, daughter, wife
      husband, mother, father
      """,
      nil
    ),
  ]
}
