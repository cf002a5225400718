"""Given names, countries and the adjectives for them, by which names are told apart.

Common ones of many languages in Latin letters, folded; none of them decides alone.
"""

from __future__ import annotations

from dossier.text.word_list import word_list

MALE_NAMES = word_list(
    """
    aaron abdul abdullah abraham adam adrian ahmad ahmed akbar alan albert alberto alejandro
    aleksandr alessandro alex alexander alexandre alexei alexey alfred alfredo ali allen alvaro
    amir anatoly andre andrea andreas andrei andres andrew andrey andriy angelo anil anthony anton
    antonio antony ari arjun arkady arne arnold arthur ashok austin barry bart basil ben benedict
    benjamin benny bernard bernardo bernd bernie bert bill billy björn bob bobby boris brad
    bradley brandon brendan brent brett brian bruce bruno bryan calvin cameron carl carlo carlos
    casey cesar chad charles charlie chris christian christoph christophe christopher chuck clark
    claude claudio claus cliff clint clive colin conor corey craig cristian curtis dale damian
    damien dan daniel daniele danny darren dave david davide dean denis dennis derek dick diego
    dieter dimitri dinesh dirk dmitri dmitry dmytro dominic dominique don donald doug douglas drew
    duncan dustin dwight dylan earl ed eddie edgar eduard eduardo edward edwin eli elias elliot
    emil emilio emmanuel enrico enrique eric erik ernest ernesto ernst ethan eugene evan evgeny
    fabio farid felix ferdinand fernando filip florian francesco francis francisco francois frank
    franklin franz fred frederic frederick friedrich gabriel gareth gary gavin gene geoff geoffrey
    georg george gerald gerard gerd gerhard gianni gilbert giorgio giovanni giuseppe glen glenn
    gordon graham grant greg gregory guido guillaume guillermo gunter gustavo guy hakan hamid hank
    hans harald harold harry harvey hasan hassan heiko heinrich heinz helmut henri henrik henry
    herbert herman hermann horst howard hubert hugh hugo hussein ian ibrahim igor ilya imran ingo
    isaac ismail ivan jack jackson jacob jacques jaime jake jakob jamal james jamie jan jared
    jason javier jay jean jeff jeffrey jens jeremy jerome jerry jesse jesus jim jimmy joachim joao
    joe joel joerg john johnny jon jonas jonathan jordan jorge jose josef joseph josh joshua juan
    juergen julian julien julio julius justin jörg jürgen kamal karim karl keith ken kenneth kevin
    khalid kiran kirk klaus konstantin kurt kyle lamar lance larry lars laurent lawrence lee len
    leo leon leonard leonardo leonid leroy leslie lewis liam lloyd lorenzo lothar lou louis luc
    luca lucas luigi luis luke lutz mahmoud malcolm manfred manuel marc marcel marcello marco
    marcos marcus mario mark markus marshall martin marty marvin massimo mathias mathieu matt
    matteo matthew matthias maurice maurizio max maxim maxime mehmet mel melvin michael michel
    mick miguel mikael mike mikhail mitch mitt mohamed mohammad mohammed mohan morgan moritz
    muhammad murat mustafa narendra nasser nathan nathaniel neil nelson newt nicholas nick nicolas
    niels nigel nikita nikola nikolai nikolay nils norbert norman oleg oleksandr oliver olivier
    omar orlando osama oscar otto owen pablo paolo pascal pat patrick paul paulo pavel pedro pete
    peter petr petro phil philip philipp philippe phillip pierre piers piotr prakash pranab qasim
    rafael rahul raj rajesh rajiv ralf ralph ramesh ramon randy raul ravi ray raymond recep reince
    rene ricardo riccardo richard rick ricky rob robby robert roberto robin rodney rodrigo roger
    roland rolf roman ron ronald ross roy ruben rudi rudolf rudolph rudy rupert russell ryan
    salman salvatore sam samir samuel sandeep sanjay santiago scott sean sebastian sergei sergej
    sergey sergio serhiy seth shane shaun sheldon sidney siegfried silvio simon stan stanley
    stefan stefano steffen stephan stephane stephen steve steven stuart sunil suresh sven syed
    tariq ted terrence terry theo theodore thierry thomas thorsten tiago tim timothy toby todd tom
    tommy toni tony torsten travis trent trevor tyler udo ulrich umberto uwe valentin vasily
    vernon viacheslav victor vijay viktor vincent vincenzo vinod vitaly vito vlad
    vladimir volker volodymyr vyacheslav wade walter warren wayne wendell werner wilhelm will
    willem william willie winston wladimir wolfgang xavier yasser yevgeny yitzhak yosef yuri yury
    yusuf zachary
    """
)
FEMALE_NAMES = word_list(
    """
    abigail ada agnes aisha alexandra alexandria alexis alice alicia alina alison allison amanda
    amber amelia amina amy ana anastasia andrea angela angelica angie anita ann anna annalena anne
    annette annie antonia ariana ashley astrid audrey ayesha barbara beata beatrice becky berta
    beth betsy betty beverly bianca birgit bonnie brenda bridget britney brittany brooke camila
    camilla carla carly carmen carol carole caroline carolyn carrie catherine cathy cecilia
    celinda celine chantal charlotte chelsea cheryl chloe christiane christina christine cindy
    claire clara claudia colleen condoleezza connie constance courtney cristina crystal cynthia
    daisy daniela danielle dawn debbie deborah debra diana diane dolores donna dora doris dorothy
    edith ekaterina elaine eleanor elena elisa elisabeth elise eliza elizabeth ella ellen emilia
    emily emma erica erika erin esther eva evelyn fatima fiona florence frances francesca
    francoise gabriela gabrielle gail galina georgia geraldine gertrud gillian gina giorgia gisela
    giulia gloria grace greta gretchen hailey haley hanna hannah heather heidi heike helen helena
    helene helga hillary holly huma ida ilaria ines ingrid irena irene irina iris isabel isabella
    isabelle ivanka jackie jacqueline jana jane janet janice jasmine jean jeanne jen jennifer
    jenny jessica jill joan joanna joanne jocelyn jodi johanna josephine joy joyce juana judith
    judy julia juliana julie jutta karen karin karla kate katharina katherine kathleen kathryn
    kathy katie katrina katy kayla kelly kellyanne kerstin khadija kim kimberly kirsten kristen
    kristin kristina lara larissa laura lauren laurie leah leila lena leslie lilian liliana lily
    linda lindsay lindsey lisa liz lois lora loretta lori louise lucia lucy ludmila luisa lydia
    lynn mackenzie madeleine madison manuela margaret margarita margot maria mariam marian mariana
    marianne marie marilyn marina marion marissa marlene marsha marta martha martina mary maryam
    maureen megan meghan melania melanie melinda melissa mercedes mia michaela michele michelle
    mildred mindy miranda miriam molly monica monika nadia nadine nancy naomi natalia natalie
    natasha nathalie nicola nicole nikki nina nora norma oksana olena olga olivia paige pamela
    patricia patrizia patty paula pauline peggy penelope petra phyllis priscilla priya rachel
    ramona rebecca regina renate renee rhonda rita roberta robyn rosa rosalind rose rosemary
    roxanne ruth sabine sabrina sally samantha sandra sara sarah savannah shannon sharon sheila
    shelby shelly sherry shirley silvia simone sofia sonia sonja sophia sophie stacey stacy stella
    stephanie sue susan susana susanne susie suzanne svetlana sybil sylvia tamara tammy tanya tara
    tatiana tatyana teresa theresa tiffany tina toni tracy trisha uma ursula ute valentina valerie
    vanessa vera veronica veronika vicki vicky victoria viktoria violet virginia vivian wanda
    wendy whitney wilma xenia yelena yolanda yulia yvette yvonne zainab zoe
    """
)
COUNTRIES = frozenset(
    place.replace("-", " ")
    for place in word_list(
        """
        afghanistan albania algeria andorra angola argentina armenia australia austria azerbaijan
        bahamas bahrain bangladesh barbados belarus belgium belize benin bhutan bolivia bosnia
        botswana brazil britain brunei bulgaria burundi cambodia cameroon canada chad chile china
        colombia congo croatia cuba cyprus czechia denmark djibouti ecuador egypt england eritrea
        estonia ethiopia fiji finland france gabon gambia georgia germany ghana greece greenland
        grenada guatemala guinea guyana haiti honduras hungary iceland india indonesia iran iraq
        ireland israel italy jamaica japan jordan kazakhstan kenya kosovo kuwait kyrgyzstan laos
        latvia lebanon lesotho liberia libya liechtenstein lithuania luxembourg macedonia
        madagascar malawi malaysia maldives mali malta mauritania mauritius mexico moldova monaco
        mongolia montenegro morocco mozambique myanmar burma namibia nepal netherlands nicaragua
        niger nigeria norway oman pakistan palestine panama paraguay peru philippines poland
        portugal qatar romania russia rwanda samoa scotland senegal serbia singapore slovakia
        slovenia somalia somaliland spain sudan suriname sweden switzerland syria taiwan
        tajikistan tanzania thailand tibet togo tonga tunisia turkey turkmenistan uganda ukraine
        uruguay uzbekistan vatican venezuela vietnam wales virginia yemen zambia zimbabwe crimea
        kurdistan catalonia chechnya north-korea south-korea saudi-arabia south-africa new-zealand
        sri-lanka united-states united-kingdom united-arab-emirates costa-rica el-salvador
        ivory-coast puerto-rico dominican-republic sierra-leone burkina-faso czech-republic
        south-sudan east-timor hong-kong us usa uk uae u.s. u.k. u.s u.k u.s.a. america africa
        asia europe antarctica west-bank gaza-strip gaza middle-east latin-america north-america
        south-america western-europe eastern-europe central-asia southeast-asia alabama alaska
        arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois
        indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota
        mississippi missouri montana nebraska nevada new-hampshire new-jersey new-mexico new-york
        north-carolina north-dakota ohio oklahoma oregon pennsylvania rhode-island south-carolina
        south-dakota tennessee texas utah vermont west-virginia wisconsin wyoming london paris
        berlin moscow beijing tokyo madrid rome vienna geneva brussels kiev kyiv warsaw prague
        budapest athens lisbon dublin oslo stockholm helsinki copenhagen amsterdam cairo tehran
        baghdad kabul islamabad delhi new-delhi mumbai jakarta manila seoul pyongyang bangkok
        hanoi sydney canberra melbourne toronto ottawa montreal chicago boston dallas houston
        miami seattle atlanta philadelphia detroit baltimore los-angeles san-francisco new-orleans
        jerusalem damascus beirut amman riyadh doha dubai istanbul ankara lagos nairobi
        johannesburg munich hamburg frankfurt zurich barcelona milan venice washington
        """
    )
)
"""Countries, states, continents and large cities, lower case."""

NICKNAMES = (
    "antony anthony tony", "joseph joe", "william bill billy will", "robert bob bobby rob robbie",
    "james jim jimmy jamie", "michael mike mick", "david dave", "thomas tom tommy",
    "richard dick rick", "edward ed ted eddie", "theodore ted", "christopher chris",
    "matthew matt", "nicholas nick", "benjamin ben", "samuel sam", "daniel dan danny",
    "kenneth ken", "ronald ron", "donald don", "andrew andy drew", "stephen steven steve",
    "jeffrey jeff", "gregory greg", "elizabeth liz beth betty", "katherine catherine kate katie",
    "susan sue", "patrick pat", "patricia pat", "vladimir vlad", "alexander alex sasha",
    "alexandra alex sandra", "timothy tim", "charles charlie chuck", "john jack johnny",
    "lawrence larry", "gerald jerry", "frederick fred", "peter pete", "philip phil",
    "rudolph rudy", "bernard bernie", "jonathan jon", "joshua josh", "zachary zach",
    "margaret peggy maggie", "jennifer jen", "deborah debbie", "victoria vicky",
)  # fmt: skip
"""Given names that are short for each other."""
SHORT_COUNTRIES = {
    "us": "united states", "u.s.": "united states", "u.s": "united states", "usa": "united states",
    "u.s.a.": "united states", "uk": "united kingdom", "u.k.": "united kingdom",
    "u.k": "united kingdom", "uae": "united arab emirates", "un": "united nations",
    "u.n.": "united nations", "u.n": "united nations", "eu": "european union",
    "e.u.": "european union",
}  # fmt: skip
"""Abbreviations of two or three letters that name one thing everywhere."""

NATIONALITIES = word_list(
    """
    afghan african albanian algerian american americans arab arabian arabs argentine armenian
    asian asians australian australians austrian austrians azerbaijani bahraini bangladeshi basque
    belarusian belgian bolivian bosnian brazilian brit british briton britons brits bulgarian
    burmese cambodian canadian canadians catalan catholic catholics central chechen chilean
    chinese christian christians colombian congolese croatian cuban cypriot czech danish democrat
    democratic democrats dutch eastern ecuadorian egyptian egyptians emirati english estonian
    ethiopian ethiopians european europeans filipino finnish flemish french gazan georgian german
    germans ghanaian gop greek greeks guatemalan gulf haitian hebrew hindu hindus hispanic
    hispanics honduran hungarian icelandic indian indians indonesian indonesians iranian iranians
    iraqi iraqis irish islamic islamist islamists israeli israelis italian italians jamaican
    japanese jew jewish jews jordanian kazakh kenyan korean kosovar kurd kurdish kurds kuwaiti
    latin latina latino latinos latvian lebanese libyan lithuanian malaysian maltese mexican
    mexicans moldovan mongolian moroccan muslim muslims nazi nazis nepalese nigerian nordic
    northern norwegian omani orthodox pakistani pakistanis palestinian palestinians peruvian
    polish portuguese protestant protestants qatari republican republicans romanian russian
    russians rwandan saudi saudis scottish serb serbian serbs shia shiite sikh singaporean slovak
    slovenian somali somalian somalis southern soviet soviets spanish sudanese sunni swedish swiss
    syrian syrians taiwanese tamil thai tibetan tories tory tunisian turk turkish turks ugandan
    ukrainian ukrainians uzbek venezuelan vietnamese welsh western yemeni yemenis zionist
    """
)
"""Adjectives and nouns of nations, faiths and parties: no names of anybody, and no part of one
that stands before a person's."""
