"""One-word lines: names of sections, which can as well head a part of an article, and buttons."""

from __future__ import annotations

from dossier.clean.phrases import phrases

SECTIONS = phrases("""
en: africa | all | all news | americas | analysis | app | apps | archives | art | arts | asia
en: asia pacific | australia | autos | awards | baseball | basketball | beauty
en: blog | blogs | bonds | books | boxing | business | business news | calendar | canada
en: caption | cars | celebrity | celebrities | china | classifieds | coffee | college
en: colleges | columnists | columns | comics | commercial | commodities | community
en: community guidelines | consumer | contests | cooking | cricket | crime | crosswords
en: culture | currencies | cybersecurity | data | dating | deals | deaths | design
en: destinations | directory | economy | editorial | editorials | education | election
en: elections | energy | england | english | entertainment | environment | epaper | esports
en: europe | events | explainers | explore | family | fashion | features | finance | fitness
en: food | food drink | football | france | funding | galleries | gallery | games | gaming
en: gardening | germany | golf | guides | health | health fitness | healthcare | high school
en: high school sports | history | hockey | home delivery | home garden | homes | horoscope
en: horoscopes | housing | immigration | in depth | in pictures | india | industries | insider
en: insurance | international | interviews | investigations | investing | jobs | language
en: latin america | law | legal | legal notices | letters | letters to the editor | life
en: life style | lifestyle | lists | live | live tv | living | local | local news | lotteries
en: lottery | luxury | magazine | manufacturing | market data | markets | media | medicine
en: metro | mexico | middle east | mobile | money | more sports | motoring | motors
en: movies | music | nation | national | nature | neighbors | network | new homes | news
en: newsletters | nightlife | obituaries | oceania | olympics | opinion | opinions
en: our company | our network | outdoors | parenting | people | personal finance | pets
en: photo galleries | photography | photos | podcast | podcasts | police reports | policy
en: politics | polls | press | products | property | puzzles | quizzes | racing
en: radio | real estate | recipes | regional | religion | rentals | reports | research
en: resources | restaurants | retail | reviews | royals | rugby | science | scores | scotland
en: sections | seniors | services | shop | shopping | shows | soccer | space | special reports
en: specials | sport | sports | standings | startups | stocks | store | stories | style
en: sustainability | tech | technology | television | tennis | theater | theatre
en: things to do | tickets | topics | traffic | trailers | transport | transportation | travel
en: tv | tv shows | uk | united kingdom | united states | upcoming events | us | usa | voices
en: wales | watchlist | weather | weddings | wellness | white house | women | world
en: your money | back | continue | email | help | instagram | line | messenger | name | next
en: no | ok | pin | previous | profile | send | support | telegram
en: terms | twitter | website | whatsapp | yes | youtube
de: politik | wirtschaft | kultur | sport | wetter | karriere | panorama | wissen | gesundheit
de: reise | auto | meinung | ausland | inland | regional | digital | leben | geld | technik
fr: politique | économie | culture | sports | société | monde | international | santé
fr: sciences | opinions | voyage | météo | planète | environnement | faits divers | actualités
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
ar: سياسة | السياسة | اقتصاد | رياضة | ثقافة | أخبار | العالم | صحة | علوم | تكنولوجيا
ar: مقالات
fa: سیاسی | اقتصادی | ورزشی | فرهنگی | بین الملل | جهان
he: פוליטיקה | כלכלה | ספורט | תרבות | חדשות | בריאות | דעות
zh: 政治 | 经济 | 體育 | 体育 | 文化 | 国际 | 國際 | 社会 | 科技 | 新闻
ja: 政治 | 経済 | スポーツ | 国際 | 社会 | 文化 | 科学 | ニュース | 動画
ko: 정치 | 경제 | 스포츠 | 국제 | 사회 | 문화 | 과학 | 뉴스
""")

BUTTONS = phrases("""
en: close | copy | dismiss | expand | follow | hide | less | load | loading | login | logout
en: menu | mute | play | print | refresh | register | reload | reply | report | retweet
en: search | share | submit | subscribe | tweet | unmute | video | videos | view
en: watch | full screen
de: abonnieren | anmelden | antworten | drucken | kommentieren | menü | merken | schließen
de: suche | suchen | teilen
fr: commenter | fermer | imprimer | menu | partager | rechercher | répondre | s'abonner
es: buscar | cerrar | compartir | comentar | imprimir | menú | responder | suscribirse
it: cerca | chiudi | condividi | rispondi | stampa
pt: buscar | compartilhar | fechar | imprimir | responder
nl: delen | sluiten | zoeken
pl: szukaj | zamknij | drukuj
ru: войти | закрыть | ответить | поиск | распечатать
uk: пошук | закрити
tr: ara | kapat | yazdır
id: cari | tutup
ar: بحث | إغلاق | طباعة | مشاركة | شارك
fa: جستجو | بستن
he: חיפוש | סגור | שתפו
nl: opslaan | afdrukken
pl: udostępnij | zapisz | subskrybuj | obserwuj
sv: dela | sök | stäng | skriv ut | spara | meny
uk: поділитися | друк | відповісти | підписатися
tr: paylaş | yanıtla | abone ol | kaydet | gönder
ar: حفظ | متابعة | إرسال | رد
he: הדפסה | שמור | שלח | הגב
hi: खोजें | बंद करें | शेयर करें | मेन्यू | प्रिंट
zh: 关闭 | 菜单 | 回复 | 关注
ja: 閉じる | 共有 | 返信 | 保存
""")
"""Labels of buttons and players; hardly a part of an article is headed so."""
