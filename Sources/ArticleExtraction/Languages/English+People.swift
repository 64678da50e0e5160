extension PeopleRules {
  static let english = PeopleRules(
    honorifics: [
      PhraseGroup("Mr, Mr., Sir, Lord, Mister, Father, Brother, Uncle", .male),
      PhraseGroup("Mrs, Mrs., Ms, Ms., Miss, Lady, Dame, Madam, Sister, Aunt", .female),
    ],
    roles: englishOffices,
    roleModifiers: phrases(
      """
      former, ex, acting, deputy, vice, late, then, new, incoming, outgoing, senior, chief
      assistant, associate, interim, co
      """
    ),
    modifierCompounds: [],
    titleCompounds: [],
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
    relatives: [],
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
    // The commonest of the United States and Britain in the last hundred years, and of other languages.
    givenNames: phrases(
      """
      James, John, Robert, Michael, William, David, Richard, Joseph, Thomas, Charles
      Christopher, Daniel, Matthew, Anthony, Mark, Donald, Steven, Stephen, Paul, Andrew, Joshua
      Kenneth, Kevin, Brian, George, Edward, Ronald, Timothy, Jason, Jeffrey, Ryan, Jacob, Gary
      Nicholas, Eric, Jonathan, Larry, Justin, Scott, Brandon, Benjamin, Samuel, Gregory, Frank
      Alexander, Raymond, Patrick, Jack, Dennis, Jerry, Tyler, Aaron, Jose, Adam, Henry, Nathan
      Douglas, Zachary, Peter, Kyle, Walter, Ethan, Jeremy, Harold, Keith, Christian, Roger
      Noah, Gerald, Carl, Terry, Sean, Austin, Arthur, Lawrence, Jesse, Dylan, Bryan, Joe
      Jordan, Billy, Bruce, Albert, Willie, Gabriel, Logan, Alan, Juan, Wayne, Roy, Ralph, Randy
      Eugene, Vincent, Russell, Louis, Philip, Phillip, Bobby, Johnny, Bradley, Elijah, Mason
      Liam, Caleb, Evan, Luke, Connor, Isaac, Owen, Cameron, Trevor, Garrett, Derek, Derrick
      Travis, Shane, Chad, Dustin, Cody, Jared, Marcus, Victor, Ernest, Martin, Stanley, Leonard
      Nathaniel, Manuel, Rodney, Curtis, Norman, Allen, Marvin, Glenn, Antonio, Melvin, Alfred
      Francis, Frederick, Clarence, Earl, Howard, Theodore, Clifford, Herbert, Lewis, Leroy
      Leon, Clyde, Chester, Oscar, Edwin, Maurice, Lloyd, Calvin, Bernard, Gordon, Warren, Dean
      Harvey, Vernon, Stuart, Graham, Neil, Ian, Simon, Colin, Craig, Nigel, Barry, Oliver
      Malcolm, Gareth, Rhys, Hamish, Angus, Duncan, Alistair, Julian, Jeremiah, Adrian, Dominic
      Sebastian, Miles, Theo, Hugh, Ross, Kurt, Todd, Darren, Dale, Wesley, Corey, Ricky, Danny
      Tommy, Jimmy, Eddie, Brad, Chris, Mike, Steve, Tom, Tim, Jim, Bob, Bill, Dan, Ben, Sam
      Nick, Matt, Tony, Greg, Jeff, Ken, Ron, Don, Phil, Rick, Fred, Ted, Ed, Alex, Max, Harry
      Charlie, Jon, Rob, Pete, Dave, Andy, Freddie, Archie, Alfie, Toby, Mary, Patricia
      Jennifer, Linda, Elizabeth, Barbara, Susan, Jessica, Sarah, Karen, Lisa, Nancy, Betty
      Margaret, Sandra, Ashley, Kimberly, Emily, Donna, Michelle, Carol, Amanda, Dorothy
      Melissa, Deborah, Stephanie, Rebecca, Sharon, Laura, Cynthia, Kathleen, Amy, Angela
      Shirley, Anna, Brenda, Pamela, Emma, Nicole, Helen, Samantha, Katherine, Christine, Debra
      Rachel, Carolyn, Janet, Catherine, Maria, Heather, Diane, Ruth, Julie, Olivia, Joyce
      Victoria, Kelly, Lauren, Christina, Joan, Evelyn, Judith, Megan, Andrea, Cheryl, Hannah
      Jacqueline, Martha, Gloria, Teresa, Ann, Anne, Sara, Madison, Frances, Kathryn, Janice
      Jean, Abigail, Alice, Julia, Judy, Sophia, Sophie, Grace, Denise, Amber, Doris, Marilyn
      Danielle, Beverly, Isabella, Theresa, Diana, Natalie, Brittany, Charlotte, Marie, Kayla
      Alexis, Lori, Kate, Jane, Sue, Lucy, Ellen, Claire, Fiona, Nicola, Zoe, Chloe, Rose, Irene
      Louise, Ella, Mia, Ava, Amelia, Lily, Molly, Lydia, Naomi, Bridget, Erin, Erica, Kristen
      Kristin, Tiffany, Crystal, Holly, Wendy, Robin, Tina, Tracy, Dawn, Paula, Peggy, Connie
      Rita, Annie, Norma, Vivian, Sylvia, Josephine, Eleanor, Audrey, Florence, Edith, Ethel
      Hazel, Thelma, Lillian, Gladys, Marjorie, Gail, Joanne, Joanna, Elaine, Suzanne, Valerie
      Veronica, Monica, Yvonne, Leslie, Lesley, Allison, Alison, Jill, Sally, Hilary, Gillian
      Heidi, Melanie, Miranda, Vanessa, Bethany, Caroline, Cassandra, Courtney, Paige, Haley
      Hayley, Leah, Jenna, Jenny, Kathy, Cathy, Becky, Debbie, Liz, Beth, Meg, Tara, Stella
      Penelope, Phoebe, Harriet, Freya, Imogen, Daisy, Poppy, Ivy, Matilda, Eve, Eva, Nora
      Clara, Ingrid, Astrid, Ursula, Vladimir, Sergey, Sergei, Dmitry, Dmitri, Mikhail, Nikolai
      Nikolay, Alexei, Aleksandr, Aleksei, Alexandr, Igor, Oleg, Viktor, Yuri, Boris, Andrei
      Andrey, Pavel, Ivan, Anton, Maxim, Konstantin, Kirill, Roman, Ilya, Vasily, Grigory
      Vyacheslav, Natalia, Natasha, Tatiana, Irina, Svetlana, Olga, Elena, Yelena, Ekaterina
      Anastasia, Galina, Lyudmila, Oksana, Petro, Mykola, Hans, Jens, Klaus, Wolfgang, Dirk
      Jürgen, Heinrich, Friedrich, Otto, Karl, Stefan, Markus, Matthias, Ulrich, Werner, Günter
      Helmut, Horst, Olaf, Lars, Erik, Nils, Anders, Bjorn, Sven, Henrik, Mikael, Emmanuel
      François, Pierre, Jacques, Michel, Marcel, Antoine, Nicolas, Philippe, Laurent, Olivier
      Alain, Guillaume, Julien, Mathieu, Benoit, Thierry, Didier, Giuseppe, Giovanni, Francesco
      Alessandro, Matteo, Luca, Lorenzo, Mario, Luigi, Marco, Paolo, Stefano, Roberto, Giorgio
      Carlos, Luis, Miguel, Pedro, Javier, Jorge, Fernando, Diego, Sergio, Pablo, Andres
      Alejandro, Eduardo, Ricardo, Gustavo, Hugo, Rafael, Angel, Francisco, Rodrigo, Alvaro
      Enrique, Alberto, Guillermo, Hector, Raul, Ramon, Santiago, Mateo, Sofia, Carmen, Lucia
      Isabel, Ana, Rosa, Joao, Paulo, Bruno, Mohammed, Mohamed, Muhammad, Mohammad, Mahmoud
      Ahmed, Ahmad, Ali, Hassan, Hussein, Ibrahim, Omar, Yusuf, Khalid, Khaled, Abdul, Abdullah
      Mustafa, Karim, Tariq, Fatima, Aisha, Rahul, Rajiv, Priya, Amit, Sanjay, Anil, Sunil
      Vijay, Ravi, Arun, Suresh, Ramesh, Hiroshi, Kenji, Takeshi, Yuki, Akira, Haruki, Satoshi
      Taro, Kim, Park, Lee, Jae, Wei, Jun, Li, Wang, Zhang, Chen, Liu, Marek, Piotr, Andrzej
      Jan, Tomasz, Zoltan, Laszlo, Jiri, Petr, Nikos, Dimitris, Mehmet, Ahmet
      Hillary, Hunter, Nelson, Rupert, Scarlett, Shelley, Shelly, Hope, Faith, Joy, Violet, Savannah
      Zara, Ellie, Layla, Rhonda, Sherry, Terri, Sheila, Maureen, Lois, Marcia, Loretta
      Geraldine, Gwen, Nina, Nadia, Leila, Yasmin, Felix, Jasper, Spencer, Preston, Grant, Wade
      Clint, Brent, Brett, Drew, Blake, Bryce, Chase, Cole, Drake, Gavin, Xavier, Nolan, Landon
      Levi, Eli, Josiah, Jayden, Aiden, Carter, Wyatt, Lincoln, Grayson, Ezra, Silas, Amos
      Cyrus, Rufus, Horace, Wallace, Willard, Wilbur, Homer, Virgil, Lester, Floyd, Cecil, Edgar
      Elmer, Luther, Otis, Percy, Reginald, Clive, Geoffrey, Desmond, Winston, Elvis, Bryony
      Esther, Miriam, Adele, Kylie, Taylor
      """
    ) + moreEnglishGivenNames,
    surnames: englishSurnames,
    commonFamilyNames: [],
    middleNames: [],
    clauseWords: [],
    peoples: [],
    particles: phrases(
      """
      von, van, der, den, de, da, di, del, della, dos, la, le, bin, bint, ibn, al, el, ter, zu
      """
    ),
    joiners: ["and", "or"],
    personWords: phrases("named"),
    callingWords: [],
    ageWords: phrases("aged, age, years old, year"),
    nicknameTitles: [],
    ofWords: phrases("of"),
    belongings: phrases(
      """
      death, career, wife, husband, fans, supporters, lawyers, parents, family, trial, speech
      election, resignation, arrest, murder, biography, lawyer for, interviewed, married, met with
      """
    ),
    actions: phrases(
      """
      died, was born, grew up, married, divorced, was killed, was arrested, was sentenced
      was charged, was convicted, was elected, was appointed, resigned, retired, scored, smiled
      laughed, cried, wept, nodded, sat, stood, walked, slept, lived, graduated, studied, joined
      sang, danced, starred, married, fled, ran for, took office, knew, felt, wanted, loved
      did not respond, declined to comment, was fired, was hired, was released, was shot, was stabbed
      was born in, pleaded guilty, pleaded not guilty, was indicted, was acquitted, was diagnosed
      grabbed, shouted, whispered, sighed, shrugged, apologized, apologised, hugged, kissed
      was raised, recovered, drove, flew, tweeted, was suspended, was traded, was benched, homered
      """
    ),
    personNouns: phrases(
      """
      who, whose, father, mother, brother, sister, son, daughter, wife, husband, neighbour, neighbor
      resident, friend, head, member, owner, a former, native, widow, grandfather, grandmother, witness
      the former, then, himself, herself, formerly, co-owner, graduate, alumnus, survivor, volunteer
      """
    ),
    groupNouns: phrases("family, families, brothers, sisters, clan, household, estate, siblings"),
    nameSuffixes: phrases("Jr, Sr, II, III, IV"),
    signatureNotes: phrases("via, source, sources"),
    koreanSyllables: []
  )
}
