// The commonest names of the English-speaking countries, and of others as English papers write them.
extension PeopleRules {
  /// First names beside those of ``english``.
  static let moreEnglishGivenNames = phrases(
    """
    Myles, Sheldon, Trey, Cory, Cam, Marc, Peyton, Jay, Junior, Kyler, Darnell, Deshawn
    Malik, Jamal, Jalen, Tyrone, Terrence, Terrell, Lamar, Marquis, Darius, Demetrius, Andre
    Dwayne, Dwight, Kendrick, Tyson, Reggie, Rickey, Rodrick, Cedric, Quentin, Quinn, Quincy
    Reid, Rhett, Riley, Rocco, Rory, Rowan, Ruben, Rudy, Russ, Salvatore, Sammy, Saul, Seth
    Shawn, Shaun, Sidney, Skyler, Sonny, Stan, Stewart, Stu, Tanner, Tate, Tobias, Tod
    Trent, Trenton, Tristan, Troy, Tucker, Vance, Vaughn, Vince, Vinny, Walt, Wendell, Wes
    Weston, Willis, Woodrow, Zach, Zack, Zane, Zeke, Abel, Abraham, Adolf, Alec, Alonzo
    Alvin, Ambrose, Amir, Anderson, Ansel, Archibald, Ari, Ariel, Arnold, Arlo, Asher
    Augustus, Avery, Axel, Bart, Barrett, Basil, Benedict, Benny, Bennett, Benji, Bernie
    Bert, Boyd, Brady, Brendan, Brendon, Brennan, Bret, Brock, Brody, Burt, Byron, Carlton
    Carmine, Cary, Casey, Casper, Cesar, Chuck, Clark, Claude, Clayton, Clifton, Colby
    Collin, Colton, Conor, Conrad, Cooper, Cornelius, Curt, Damian, Damien, Damon, Dana
    Dane, Darryl, Daryl, Darrell, Dashiell, Davis, Deacon, Declan, Denny, Denzel, Devin
    Devon, Dexter, Dominick, Donny, Donnie, Donovan, Doug, Duane, Dwain, Earnest, Edmund
    Eduard, Efrain, Eliot, Elliot, Elliott, Ellis, Elias, Ellery, Emerson, Emery, Emil
    Emilio, Emmett, Enzo, Erick, Ernie, Ernesto, Errol, Esteban, Eugenio, Everett, Ezekiel
    Fabian, Federico, Felipe, Fidel, Finn, Finley, Flynn, Forrest, Frankie, Franklin, Franz
    Fritz, Gael, Gage, Garth, Gene, Gerard, Gerardo, Gerhard, Gerry, Gideon, Gilbert, Gino
    Giles, Gianni, Godfrey, Grady, Greta, Griffin, Harlan, Harley, Harris, Harrison, Hayden
    Heath, Hendrik, Herb, Herman, Hershel, Hiram, Hobart, Holden, Hubert, Humphrey, Ignacio
    Ike, Ira, Irving, Irwin, Isaiah, Isaak, Ismail, Ivor, Jace, Jackie, Jackson, Jaime, Jake
    Jamie, Janis, Jaden, Jarrod, Jarvis, Javon, Jaxon, Jed, Jedediah, Jefferson, Jerald
    Jermaine, Jerome, Jess, Jethro, Joachim, Joaquin, Jody, Joel, Joey, Johan, Johann
    Johannes, Jonah, Jonas, Jonny, Josef, Josh, Josue, Judah, Judd, Jude, Jules, Julio
    Julius, Justus, Kai, Kareem, Kasey, Keegan, Keenan, Keir, Kellen, Kelvin, Kendall, Kenny
    Kent, Kermit, Kerry, Kieran, Kris, Kristian, Kristopher, Lamont, Lance, Lane, Laurence
    Laurie, Leland, Lenny, Leo, Leonardo, Leonid, Leopold, Levon, Lionel, Lonnie, Lorne, Lou
    Louie, Lowell, Lucas, Lucian, Luciano, Lyle, Lyndon, Mack, Manny, Marcelo, Marcos
    Marlon, Marshall, Mathew, Maximilian, Maxwell, Mel, Merle, Mervyn, Micah, Mickey, Mitch
    Mitchell, Monty, Mordecai, Morgan, Morris, Morton, Moses, Murray, Myron, Nate, Neal
    Nevin, Niall, Nico, Nicky, Niels, Noel, Ollie, Omari, Orson, Orville, Osvaldo, Oswald
    Paddy, Parker, Patrik, Paxton, Perry, Pierce, Prescott, Ralf, Ramiro, Randall, Randolph
    Raphael, Rashad, Rashid, Rasheed, Raymundo, Reuben, Rene, Rickie, Robbie, Roberta, Rod
    Rodolfo, Roderick, Rogelio, Roland, Rolf, Romeo, Ronan, Ronnie, Roscoe, Royce, Rutger
    Sanford, Santino, Scot, Scottie, Shannon, Shelby, Shepard, Sherman, Sherwood, Sigmund
    Simeon, Sylvester, Tad, Terence, Thad, Thaddeus, Tomas, Toni, Trevon, Truman, Tye
    Ulysses, Vern, Vic, Vidal, Vito, Vitaly, Waldo, Walker, Wally, Wilfred, Wilhelm, Wilson
    Winifred, Yosef, Yusef, Zion, Zvi, Emeka, Chidi, Kwame, Kofi, Kojo, Thabo, Sipho, Ngozi
    Amina, Zainab, Ayesha, Nasser, Nabil, Jamil, Samir, Sami, Faisal, Fahad, Saud, Turki
    Bashar, Hafez, Rafiq, Imran, Asif, Shahid, Wasim, Bilal, Hamza, Tarek, Walid, Yasser
    Ziad, Arjun, Ashok, Deepak, Dinesh, Ganesh, Gopal, Kapil, Manish, Mohan, Mukesh, Naveen
    Nikhil, Pradeep, Prakash, Raj, Rajesh, Rakesh, Rohit, Sachin, Sandeep, Satish, Shankar
    Sundar, Varun, Vikram, Vinod, Vivek, Anjali, Deepa, Kavita, Lakshmi, Meera, Neha, Nisha
    Pooja, Radha, Rekha, Shreya, Sunita, Usha, Ravindra, Narendra, Abby, Ada, Addison
    Adriana, Agatha, Agnes, Aimee, Alana, Alba, Alejandra, Alexa, Alexandra, Alicia, Alina
    Alisa, Alma, Alyssa, Amal, Amelie, Amie, Andie, Angelica, Angelina, Angie, Anika, Anita
    Anja, Annabel, Annabelle, Anne-Marie, Annette, Antonia, Arabella, Ariana, Arianna
    Arlene, Ashlee, Ashleigh, Aubrey, Avis, Beatrice, Belinda, Bella, Bernadette, Bernice
    Bertha, Bessie, Bette, Beulah, Billie, Blair, Blanche, Bobbie, Bonnie, Brandi, Brandy
    Bree, Brenna, Bria, Briana, Brianna, Brie, Brigid, Brigitte, Britney, Brooke, Bryn
    Caitlin, Caitlyn, Camila, Camilla, Camille, Candace, Candice, Cara, Carey, Carla, Carly
    Carole, Carrie, Cassie, Cate, Cecilia, Celeste, Celia, Celine, Charlene, Cherie, Chrissy
    Christa, Christie, Christy, Cindy, Claudia, Colleen, Constance, Cora, Corinne, Cornelia
    Cristina, Daniela, Daphne, Darlene, Dasha, Deanna, Debora, Deirdre, Delia, Della
    Delores, Demi, Desiree, Dianna, Dianne, Dina, Dolly, Dolores, Dominique, Dora, Doreen
    Edie, Edna, Eileen, Elaina, Eleanora, Elise, Eliza, Elle, Eloise, Elsa, Elsie, Emilia
    Emmy, Erika, Erma, Ernestine, Esme, Esmeralda, Estelle, Eugenia, Evie, Evelina, Faye
    Felicia, Felicity, Fern, Flora, Fran, Francesca, Francine, Frida, Frieda, Gabby
    Gabriela, Gabrielle, Gemma, Genevieve, Georgette, Georgina, Germaine, Gertrude, Gigi
    Gina, Ginny, Giselle, Gretchen, Gwendolyn, Gwyneth, Hanna, Helena, Helene, Helga
    Henrietta, Hilda, Ida, Ilana, Inez, Inga, Irma, Isabelle, Isla, Ivana, Jaclyn, Jada
    Jana, Janelle, Janette, Janine, Jasmin, Jasmine, Jayne, Jeanette, Jeanne, Jeannie
    Jennie, Jeri, Jessie, Jewel, Joanie, Jocelyn, Jodi, Jodie, Johanna, Jolene, Josie, Juana
    Juanita, Juliana, Julianne, Juliet, Juliette, Justine, Kaitlin, Kaitlyn, Kara, Kari
    Karin, Karina, Karla, Katarina, Kathie, Kathrine, Katie, Katrina, Katy, Kaya, Kaylee
    Keira, Kelley, Kelli, Kellie, Kelsey, Kendra, Keri, Khloe, Kiara, Kiera, Kimberley, Kira
    Kirsten, Kirstie, Kirsty, Kitty, Krista, Kristi, Kristina, Kristine, Krystal, Kyla
    Lacey, Lara, Larissa, LaToya, Latisha, Laurel, Laverne, Leanne, Leigh, Lena, Lenore
    Leona, Leonora, Leticia, Letitia, Lexi, Liana, Libby, Lila, Lillie, Lilly, Lina, Lindsay
    Lindsey, Lisbeth, Liv, Liza, Lola, Lorena, Lorna, Lorraine, Lottie, Louisa, Luann
    Luciana, Lucille, Lucinda, Lulu, Lupita, Lyn, Lynda, Lynette, Lynn, Lynne, Mabel
    Mackenzie, Maddie, Madeleine, Madeline, Maeve, Magdalena, Maggie, Maisie, Mandy, Mara
    Marcella, Margaux, Margery, Margo, Margot, Marguerite, Mariah, Mariam, Marian, Mariana
    Marianne, Maribel, Mariel, Marina, Marion, Marisa, Marisol, Marissa, Marla, Marlene
    Marta, Martina, Marnie, Maryam, Maude, Mavis, Maxine, Mckenzie, Meghan, Melinda, Melody
    Meredith, Meryl, Mika, Mikayla, Mila, Mildred, Milena, Millie, Mimi, Mindy, Minnie, Mona
    Moira, Muriel, Myra, Myrtle, Nadine, Nanette, Nell, Nellie, Nettie, Nia, Niamh
    Nicolette, Nikki, Noelle, Noreen, Octavia, Odette, Ofelia, Ophelia, Paloma, Pam, Patrice
    Patsy, Patti, Patty, Pauline, Peg, Perla, Petra, Pia, Pippa, Priscilla, Prudence
    Rachael, Rachelle, Ramona, Raquel, Reagan, Reba, Reese, Rena, Renata, Renee, Rhea
    Rhiannon, Rochelle, Rosalie, Rosalind, Rosalyn, Rosanna, Rosario, Roseanne, Rosemary
    Rosie, Roslyn, Rowena, Roxanne, Sabrina, Sadie, Saoirse, Salma, Samara, Sasha, Sandi
    Selena, Selina, Serena, Shania, Shanna, Shari, Shauna, Shawna, Sherri, Shonda, Shona
    Sienna, Sigrid, Simone, Sinead, Siobhan, Sonia, Sonja, Sonya, Stacey, Staci, Stacy
    Stefanie, Stefani, Stephany, Susana, Susanna, Susannah, Susie, Suzan, Suzy, Sybil
    Tabitha, Talia, Tamara, Tami, Tammy, Tania, Tanya, Tasha, Tatum, Tessa, Thea, Theodora
    Tisha, Tonya, Tori, Traci, Tracey, Trina, Trish, Trisha, Trudy, Tyra, Uma, Valentina
    Vera, Verna, Vicki, Vickie, Vicky, Viola, Wanda, Whitney, Wilma, Winnie, Winona, Yolanda
    Yvette, Zelda, Zoey, Zuzana, Ayanna, Ilhan, Rashida, Keisha, Tanisha, Latoya, Aliyah
    Amara, Imani, Soren, Søren, Jorgen, Jørgen, Leif, Gunnar, Sigurd, Torsten, Kjell, Matti
    Jari, Jukka, Timo, Juha, Kimi, Antti, Pekka, Jaap, Pieter, Joost, Maarten, Wouter, Geert
    Willem, Bram, Sander, Thijs, Kees, Jeroen, Ruud, Joris, Henk, Arie, Guus, Marjan
    Aurelien, Baptiste, Bastien, Christophe, Corentin, Edouard, Etienne, Fabien, Fabrice
    Florian, Franck, Gilles, Gregoire, Herve, Jean-Claude, Jean-Luc, Jean-Marie, Jean-Pierre
    Loic, Ludovic, Maxime, Pascal, Remi, Romain, Sebastien, Stephane, Sylvain, Valentin
    Yann, Yannick, Yves, Aurelie, Chantal, Cecile, Delphine, Elodie, Emmanuelle, Laure
    Mathilde, Mireille, Nathalie, Odile, Sandrine, Severine, Solene, Sylvie, Virginie
    Angelo, Antonella, Bianca, Carlo, Chiara, Claudio, Cristiano, Daniele, Davide, Dario
    Elisabetta, Emanuele, Enrico, Fabio, Fabrizio, Federica, Filippo, Flavio, Franco
    Gabriele, Gennaro, Giacomo, Gianluca, Gianluigi, Giulia, Giulio, Ilaria, Massimo
    Maurizio, Mauro, Michela, Michele, Nicolo, Paola, Pietro, Raffaele, Renato, Riccardo
    Romano, Silvia, Silvio, Simona, Tommaso, Umberto, Valentino, Vincenzo, Vittorio, Adolfo
    Agustin, Alfonso, Alfredo, Arturo, Armando, Benito, Camilo, Consuelo, Cristobal
    Emiliano, Ezequiel, Facundo, Gonzalo, Horacio, Ines, Iker, Inigo, Jimena, Leandro
    Leonel, Lorenza, Mariano, Mauricio, Maximo, Nestor, Octavio, Pilar, Rocio, Valeria
    Ximena, Nuno, Rui, Tiago, Thiago, Gilberto, Vinicius, Joaquim, Fernanda, Beatriz
    Zbigniew, Wojciech, Tadeusz, Slawomir, Krzysztof, Jaroslaw, Jerzy, Kazimierz, Lech
    Leszek, Maciej, Malgorzata, Mateusz, Pawel, Rafal, Wladyslaw, Zdenek, Vaclav, Milos
    Milan, Miroslav, Lukas, Novak, Goran, Dragan, Zoran, Slobodan, Radovan, Ratko, Nikola
    Nemanja, Luka, Dejan, Edin, Aleksandar, Istvan, Janos, Jozsef, Ferenc, Gabor, Viktoria
    Traian, Calin, Nicolae, Mihai, Mircea, Dimitrios, Giorgos, Georgios, Yannis, Kyriakos
    Kostas, Stavros, Vasilis, Kemal, Murat, Emre, Hakan, Orhan, Selim, Serkan, Volkan, Elif
    Zeynep, Binyamin, Avi, Ehud, Shimon, Yitzhak, Yair, Ayelet, Naftali, Moshe, Menachem
    Tzipi, Uzi, Noam, Ofer, Eyal, Volodymyr, Oleksandr, Oleksiy, Serhiy, Yuliya, Yulia
    Andriy, Vitali, Vadim, Gennady, Anatoly, Arkady, Marat, Rinat, Ruslan, Stanislav, Timur
    Valery, Veronika, Viktoriya, Vsevolod, Yegor, Yevgeny, Zhanna, Daria, Darya, Ksenia
    Chelsea, Orlando, Sterling, Brooks, Guy, Rex, Ned, Mick, Sid, Ruby, Jade, Maya, Foster
    Porter, Palmer, Penny
    """
  )

  /// Last names that are no words of English, or seldom.
  static let englishSurnames = phrases(
    """
    Law, Day, Smith, Johnson, Williams, Jones, Davis, Miller, Wilson, Anderson, Thomas, Jackson
    Harris, Martin, Thompson, Garcia, Martinez, Robinson, Rodriguez, Lewis, Walker
    Hernandez, Wright, Lopez, Adams, Gonzalez, Nelson, Carter, Mitchell, Perez, Roberts
    Turner, Phillips, Campbell, Parker, Evans, Edwards, Collins, Stewart, Sanchez, Morris
    Rogers, Reed, Murphy, Bailey, Rivera, Richardson, Cox, Howard, Torres, Peterson, Ramirez
    Watson, Kelly, Sanders, Bennett, Barnes, Henderson, Coleman, Jenkins, Patterson, Hughes
    Flores, Simmons, Foster, Gonzales, Bryant, Alexander, Griffin, Diaz, Hayes, Myers
    Hamilton, Graham, Sullivan, Wallace, Owens, Reynolds, Ellis, Harrison, Gibson, McDonald
    Cruz, Ortiz, Gomez, Murray, Freeman, Simpson, Stevens, Tucker, Crawford, Henry, Morales
    Kennedy, Dixon, Reyes, Ramos, Burns, Gordon, Shaw, Holmes, Robertson, Ferguson, Nichols
    Hicks, Schmidt, Harvey, Hansen, Olson, Larson, Carlson, Hudson, Spencer, Matthews
    Gardner, Payne, Pierce, Wagner, Willis, Olsen, Duncan, Snyder, Cunningham, Bradley
    Andrews, Ruiz, Riley, Weaver, Greene, Lawrence, Elliott, Chavez, Sims, Kelley, Franklin
    Lawson, Gutierrez, Ryan, Schultz, Carr, Vasquez, Castillo, Wheeler, Chapman, Oliver
    Montgomery, Richards, Williamson, Johnston, Meyer, Bishop, McCoy, Howell, Alvarez
    Morrison, Hanson, Fernandez, Garza, Burton, Jacobs, Reid, Fuller, Lynch, Garrett, Romero
    Welch, Larsen, Frazier, Burke, Mendoza, Moreno, Bowman, Medina, Fowler, Brewer, Hoffman
    Silva, Pearson, Fleming, Jensen, Vargas, Byrd, Davidson, Hopkins, Herrera, Wade, Soto
    Walters, Curtis, Neal, Caldwell, Lowe, Jennings, Barnett, Jimenez, Horton, Shelton
    Barrett, O'Brien, O'Connor, O'Neill, O'Neil, O'Donnell, O'Reilly, O'Hara, O'Leary
    O'Rourke, O'Sullivan, O'Keefe, D'Angelo, D'Souza, Castro, Sutton, Gregory, McKinney
    Lucas, Craig, Rodriquez, Chambers, Watts, Fletcher, Vaughn, Dawson, Santiago, Norris
    Hardy, Steele, Curry, Schwartz, Barton, McDaniel, Mullins, Erickson, Aguilar, Bowen
    Goodwin, Hubbard, Ramsey, Harper, Becker, Schneider, Fischer, Weber, Müller, Mueller
    Klein, Neumann, Zimmerman, Friedman, Goldberg, Goldstein, Cohen, Levy, Levine, Rosenberg
    Rosen, Kaplan, Katz, Shapiro, Epstein, Bernstein, Weinstein, Silverman, Feldman
    Greenberg, Stein, Roth, Hofmann, Krause, Patel, Singh, Khan, Kumar, Sharma, Gupta, Shah
    Reddy, Rao, Mehta, Desai, Kapoor, Malhotra, Chopra, Agarwal, Iyer, Nair, Menon, Ahmed
    Hussain, Rahman, Malik, Iqbal, Chaudhry, Begum, Chen, Wang, Zhang, Liu, Huang, Wu, Xu
    Zhao, Zhou, Yang, Chang, Choi, Jung, Kang, Yoon, Jang, Tanaka, Suzuki, Sato, Watanabe
    Yamamoto, Nakamura, Kobayashi, Yoshida, Abe, Takahashi, Mori, Ivanov, Petrov, Sidorov
    Smirnov, Kuznetsov, Popov, Volkov, Sokolov, Kovalenko, Shevchenko, Bondarenko, Novak
    Horvath, Nagy, Kowalski, Nowak, Wisniewski, Jansen, Bakker, Visser, Janssen, Dubois
    Dupont, Lefebvre, Moreau, Laurent, Fournier, Girard, Rousseau, Rossi, Russo, Ferrari
    Esposito, Bianchi, Romano, Colombo, Ricci, Marino, Greco, Bruno, Gallo, Conti, Costa
    Mancini, Santos, Oliveira, Souza, Pereira, Almeida, Ferreira, Carvalho, Gomes, Ribeiro
    Martins, Barbosa, Cardoso, Mendes, Navarro, Molina, Delgado, Ortega, Guerrero, Dominguez
    Vega, Rojas, Acosta, Cabrera, Figueroa, Espinoza, Maldonado, Valdez, Salazar, Andersen
    Nielsen, Pedersen, Christensen, Sorensen, Johansson, Andersson, Karlsson, Nilsson
    Eriksson, Larsson, Svensson, Virtanen, Korhonen, Papadopoulos, Macdonald, MacDonald
    Mackenzie, MacKenzie, McKenzie, McCarthy, McLaughlin, McMahon, McGuire, McCormick
    McGrath, McIntyre, McLean, McGee, McConnell, McCain, McCullough, McBride, McClure
    McDowell, Doyle, Byrne, Walsh, Kavanagh, Gallagher, Doherty, Brennan, Quinn, Nolan
    Flynn, Connolly, Daly, Fitzgerald, Fitzpatrick, Maguire, Moran, Dunn, Davies, Griffiths
    Lloyd, Llewellyn, Pritchard, Rees, Prosser, Whitehead, Whittaker, Hodgson, Atkinson
    Wilkinson, Dickinson, Robson, Gibbs, Clarke, Harding, Booth, Barker, Bartlett, Baxter
    Bradshaw, Briggs, Clayton, Chadwick, Crossley, Dobson, Emerson, Farrell, Gilbert
    Goddard, Hancock, Haynes, Higgins, Hobbs, Hodges, Hooper, Humphrey, Ingram, Jarvis, Kemp
    Lambert, Leonard, Lindsay, Maxwell, Morton, Newman, Newton, Osborne, Parsons, Perkins
    Pratt, Preston, Randall, Rhodes, Sinclair, Skinner, Stephens, Stephenson, Thornton
    Townsend, Underwood, Vincent, Wallis, Warner, Watkins, Webb, Webster, Whitaker, Wilkins
    Woodward, Yates, Okafor, Okonkwo, Adeyemi, Mensah, Owusu, Boateng, Mbeki, Dlamini, Nkosi
    Diallo, Traore, Diop, Ndiaye, Haddad, Hassan, Hussein, Ibrahim, Mansour, Nasser, Najjar
    Khoury, Hosseini, Ahmadi, Karimi, Yilmaz, Demir, Kaya, Öztürk, Aydin, Kim, Nguyen
    """
  )
}
