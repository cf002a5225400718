"""One-word lines: names of sections, which can as well head a part of an article, and buttons."""

from __future__ import annotations

from dossier.clean.phrases import phrases

SECTIONS = phrases("""
en: africa | all | all news | americas | analysis | app | apps | archives | art | arts | asia
en: asia pacific | australia | autos | awards | baseball | basketball | beauty | best of | blog
en: blogs | bonds | books | boxing | business | business news | calendar | canada | caption
en: cars | celebrity | celebrities | china | classifieds | coffee | college | colleges
en: columnists | columns | comics | commercial | commodities | community | community guidelines
en: consumer | contests | cooking | cricket | crime | crosswords | culture | currencies
en: cybersecurity | data | dating | deals | deaths | design | destinations | directory | economy
en: editorial | editorials | education | election | elections | energy | england | english
en: entertainment | environment | epaper | esports | europe | events | explainers | explore
en: family | fashion | features | finance | fitness | food | food drink | football | france
en: funding | galleries | gallery | games | gaming | gardening | germany | golf | guides
en: health | health fitness | healthcare | high school | high school sports | history | hockey
en: home delivery | home garden | homes | horoscope | horoscopes | housing | immigration
en: in depth | in pictures | india | industries | insider | insurance | international
en: interviews | investigations | investing | jobs | language | latin america | law | legal
en: legal notices | letters | letters to the editor | life | life style | lifestyle | lists
en: live | live tv | living | local | local news | lotteries | lottery | luxury | magazine
en: manufacturing | market data | markets | media | medicine | metro | mexico | middle east
en: mobile | money | more | more sports | motoring | motors | movies | music | nation | national
en: nature | neighbors | network | new homes | news | newsletters | nightlife | obituaries
en: oceania | olympics | opinion | opinions | our company | our network | outdoors | parenting
en: people | personal finance | pets | photo galleries | photography | photos | podcast
en: podcasts | police reports | policy | politics | polls | popular | press | products
en: property | puzzles | quizzes | racing | radio | real estate | recipes | regional | religion
en: rentals | reports | research | resources | restaurants | retail | reviews | royals | rugby
en: science | scores | scotland | sections | seniors | services | shop | shopping | shows
en: soccer | space | special reports | specials | sport | sports | standings | startups | stocks
en: store | stories | style | sustainability | tech | technology | television | tennis | theater
en: theatre | things to do | tickets | topics | traffic | trailers | transport | transportation
en: travel | tv | tv shows | uk | united kingdom | united states | upcoming events | us | usa
en: voices | wales | watch | watchlist | weather | weddings | wellness | white house | women
en: world | your money | back | continue | email | facebook | help | instagram | line
en: messenger | name | next | no | ok | pin | previous | profile | recent | recommended
en: related | send | support | tags | telegram | terms | twitter | website | whatsapp | yes
en: youtube
de: politik | wirtschaft | kultur | sport | wetter | karriere | panorama | wissen | gesundheit
de: reise | auto | meinung | ausland | inland | regional | digital | leben | geld | technik
fr: politique | économie | culture | sports | société | monde | international | santé | sciences
fr: opinions | voyage | météo | planète | environnement | faits divers | actualités
es: política | economía | cultura | deportes | sociedad | mundo | internacional | salud
es: ciencia | opinión | viajes | tecnología | noticias | entretenimiento | sucesos | clima
it: politica | economia | cultura | sport | cronaca | mondo | esteri | salute | scienza
it: opinioni | viaggi | tecnologia | spettacoli | ambiente
pt: política | economia | cultura | esportes | mundo | saúde | ciência | opinião | viagem
pt: tecnologia | notícias | entretenimento | educação | cidades
nl: politiek | economie | cultuur | sport | binnenland | buitenland | wetenschap | gezondheid
pl: polityka | gospodarka | kultura | sport | świat | kraj | zdrowie | nauka | opinie
ru: политика | экономика | общество | спорт | культура | новости | в мире | мир | наука
ru: здоровье | происшествия | технологии | мнения | фото | видео | россия | туризм
uk: політика | економіка | суспільство | спорт | культура | новини | світ | здоров'я
tr: siyaset | ekonomi | kültür | spor | dünya | sağlık | bilim | gündem
id: politik | ekonomi | olahraga | berita | internasional | nasional | hiburan | teknologi
ar: سياسة | السياسة | اقتصاد | رياضة | ثقافة | أخبار | العالم | صحة | علوم | تكنولوجيا | مقالات
fa: سیاسی | اقتصادی | ورزشی | فرهنگی | بین الملل | جهان
he: פוליטיקה | כלכלה | ספורט | תרבות | חדשות | בריאות | דעות
zh: 政治 | 经济 | 體育 | 体育 | 文化 | 国际 | 國際 | 社会 | 科技 | 新闻
ja: 政治 | 経済 | スポーツ | 国際 | 社会 | 文化 | 科学 | ニュース | 動画
ko: 정치 | 경제 | 스포츠 | 국제 | 사회 | 문화 | 과학 | 뉴스
""")

BUTTONS = phrases("""
en: close | copy | dismiss | expand | follow | hide | less | load | loading | login | logout
en: menu | mute | play | print | refresh | register | reload | reply | report | retweet | search
en: share | submit | subscribe | trending | tweet | unmute | video | videos | view | watch
de: abonnieren | anmelden | antworten | drucken | kommentieren | menü | merken | schließen
de: suche | suchen | teilen | weiterlesen
fr: commenter | fermer | imprimer | menu | partager | rechercher | répondre | s'abonner
es: buscar | cerrar | compartir | comentar | imprimir | menú | responder | suscribirse
it: abbonati | cerca | chiudi | condividi | rispondi | stampa
pt: buscar | compartilhar | fechar | imprimir | responder | assine
nl: delen | sluiten | zoeken | reageer
pl: szukaj | udostępnij | zamknij | drukuj
ru: войти | закрыть | ответить | поделиться | поиск | распечатать
uk: поділитися | пошук | закрити
tr: ara | kapat | paylaş | yazdır
id: bagikan | cari | tutup
ar: بحث | إغلاق | طباعة | مشاركة | شارك
fa: جستجو | بستن
he: חיפוש | סגור | שתפו
""")
"""Labels of buttons and players; hardly a part of an article is headed so."""
