"""Words of buttons, links and headings of lists, which sites put together in many ways.

``MARKS`` are words that a page says to its reader, ``THINGS`` what they speak of, ``SMALL`` what
joins them. A line that consists of nothing else, with a mark and a thing among them, is furniture
however it is put: "Artikel teilen", "Diesen Artikel jetzt teilen", "Alle Artikel zum Thema". A
word that ends in ``…`` stands for all that begin so. In Chinese, Japanese and Korean the words
stand without spaces, so that a line has to be covered by them.
"""

from __future__ import annotations

MARKS = """
de: teilen | weiterleiten | versenden | verschicken | drucken | ausdrucken | kopieren | kopiert | merken
de: speichern | vorlesen | anhören | abspielen | herunterladen | downloaden | installieren | öffnen
de: springen | überspringen | anmelden | einloggen | ausloggen | abmelden | registrieren | login
de: freischalten | abonnieren | bestellen | testen | weiterlesen | lesen | folgen | folge | lesedauer
de: lesezeit | kommentieren | kommentar… | antworten | melden | mitdiskutieren | anzeigen | einblenden
de: ausblenden | schließen | akzeptieren | ablehnen | zustimmen | einstellungen | cookie… | impressum
de: datenschutz… | geschäftsbedingungen | agb | nutzungsbedingungen | nutzungsrechte | mediadaten
de: barrierefreiheit | meistgelesen… | meistgeklickt… | empfehlungen | empfohlen… | interessieren
de: themen | schlagwörter | schlagworte | stichwörter | tags | newsletter… | push | benachrichtigungen
de: feedback | hinweise | korrekturhinweis | einreichen | abonnent | abonnentin | abonnenten | abo
de: startseite | übersicht | zurück | weitere | ähnliche | verwandte | verpassen | unterstützen | spenden
de: bildergalerie | fotostrecke | bilderstrecke | vollbild | anzeige | werbung | kontakt | karriere
uk: поділитися | поділитись | поділіться | поширити | надіслати | відправити | роздрукувати | друк…
uk: копіювати | скопіювати | зберегти | завантажити | встановити | прослухати | слухати | дивитися
uk: перейти | пропустити | увійти | вхід | вийти | зареєструватися | реєстрація | авторизуватися
uk: підписатися | підписатись | підписуйтесь | підписуйтеся | підпишіться | підпишись | підписка
uk: передплат… | оформити | придбати | приєднатися | приєднуйтесь | долучайтеся | стежте | стежити
uk: слідкуйте | слідкувати | читайте | читати | коментар… | коментувати | відповісти | обговорити
uk: показати | приховати | закрити | прийняти | погоджуюсь | відхилити | налаштування | cookie | cookies
uk: конфіденційност… | користування | використання | найпопулярніш… | популярн… | найчитаніш… | схожі
uk: рекомендован… | рекомендуємо | сподобатися | сподобатись | зацікавити | пов'язані | суміжні
uk: теги | останні | головні | свіжі | наступн… | попередн… | головну | нагору | назад | більше
uk: повідомити | зауважити | підтримати | підтримайте | пожертвувати | реклам… | редакцію | контакти
uk: вакансії | рубрики | розсилк… | сповіщення | читання | захищен… | розгорнути | згорнути | дізнатися
tr: paylaş… | gönder… | yazdır… | kopyala… | kaydet… | indir… | yükle… | dinle… | izle… | geç | atla
tr: giriş | çıkış | kaydol… | üye | üyelik | abone… | abonelik… | bülten… | takip | tıkla… | devamı…
tr: devamını | oku | okumaya | okuyun | okuma | yorum… | yanıtla | göster… | gizle | kapat | kabul | reddet
tr: çerez… | gizlilik | koşulları | kvkk | aydınlatma | künye | iletişim | reklam… | etiket… | ilgili
tr: benzer | önerilen… | öneril… | ilginizi | okunan… | çok | popüler | trend | son | dakika | sonraki
tr: önceki | anasayfa… | ana | menü | bildir… | bildirim… | hata | destek | bağış… | saklıdır | haklar…
tr: galeri… | foto | favorilere | manşet… | gündem… | katıl… | beğen… | sesli
he: שתפו | שתף | שיתוף | לשתף | שליחה | שלחו | שלח | הדפסה | הדפס | הדפיסו | העתקת | העתק | העתיקו
he: שמירה | שמור | שמרו | הורידו | הורדת | להורדת | האזינו | האזנה | צפו | דלג | דלגו | דילוג | התחברות
he: התחברו | כניסה | הרשמה | הירשמו | הרשמו | להרשמה | מנוי | מנויים | לרכישת | רכישת | הצטרפו | הצטרפות
he: עקבו | עקוב | קראו | לקריאת | המשך | להמשך | תגובות | תגובה | הגיבו | להגיב | הוספת | הצג | הציגו
he: הסתר | סגור | סגירה | מסכים | מאשר | אישור | עוגיות | קוקיז | פרטיות | תקנון | שימוש | תנאי | נגישות
he: הנקראות | הנצפות | פופולריות | פופולרי | נוספות | נוספים | קשורות | דומות | מומלצות | מומלצים
he: אולי | יעניין | שיעניינו | תגיות | תגים | אחרונות | הבאה | הקודמת | הבא | הקודם | אודות | צור | צרו
he: פרסום | פרסמו | פרסומת | דווחו | דיווח | מצאתם | טעות | תמכו | תרמו | ניוזלטר | לניוזלטר | התראות
he: שמורות | זמן | קשר | מבזקים | גלריה | לגלריה | לדף | חזרה
ar: شارك | شاركها | مشاركة | شاركنا | أرسل | ارسل | إرسال | اطبع | طباعة | انسخ | نسخ | احفظ | حفظ
ar: حمل | حمّل | تحميل | تنزيل | نزّل | استمع | استمعوا | شاهد | شاهدوا | تخطى | تخط | انتقل | تسجيل | سجل | سجّل
ar: الدخول | دخول | اشترك | اشتركوا | اشتراك | الاشتراك | انضم | انضموا | تابع | تابعنا | تابعونا | متابعة
ar: اقرأ | اقرؤوا | إقرأ | طالع | قراءة | القراءة | تعليق | تعليقا | التعليقات | تعليقات | علق | أضف | عرض
ar: إخفاء | إغلاق | أغلق | قبول | موافق | أوافق | رفض | الكوكيز | الارتباط | الخصوصية | الاستخدام | سياسة
ar: شروط | الأحكام | الأكثر | مشابهة | متعلقة | صلة | ذات | يعجبك | يهمك | مقترحة | موصى | وسوم | الوسوم
ar: كلمات | آخر | أحدث | التالي | السابق | الرئيسية | العودة | أبلغ | الإبلاغ | بلغ | ادعم | تبرع | إعلان
ar: أعلن | الإعلان | اتصل | محفوظة | الحقوق | الإشعارات | إشعارات | النشرة | نشرتنا | نحن | المزيد
hi: शेयर | साझा | भेजें | प्रिंट | कॉपी | सेव | सहेजें | डाउनलोड | इंस्टॉल | सुनें | देखें | जाएं | जाएँ
hi: लॉग | लॉगिन | साइन | रजिस्टर | पंजीकरण | सब्सक्राइब | सदस्य | सदस्यता | फॉलो | फ़ॉलो | जुड़ें | जुड़िए
hi: पढ़ें | पढ़िए | पढ़ी | पढ़ने | टिप्पणी | टिप्पणियां | टिप्पणियाँ | कमेंट | जवाब | दिखाएं | छिपाएं | बंद
hi: स्वीकार | अस्वीकार | सहमत | कुकी | कुकीज़ | कुकीज | गोपनीयता | निजता | शर्तें | उपयोग | नियम | संबंधित
hi: पसंद | टैग | टैग्स | ताजा | ताज़ा | लेटेस्ट | ब्रेकिंग | ट्रेंडिंग | लोकप्रिय | अगली | अगला | पिछली
hi: पिछला | होम | गलती | त्रुटि | शिकायत | सूचना | रिपोर्ट | सहयोग | दान | विज्ञापन | संपर्क | सुरक्षित
hi: न्यूज़लेटर | न्यूजलेटर | नोटिफिकेशन | अलर्ट | क्लिक | बारे | वापस | ज्वाइन | जॉइन | फीडबैक | अधिक | और
hi: गैलरी | तस्वीरें | वीडियो
pl: udostępnij | podziel | wyślij | prześlij | drukuj | wydrukuj | kopiuj | skopiuj | zapisz | pobierz
pl: zainstaluj | posłuchaj | słuchaj | odsłuchaj | obejrzyj | zobacz | przejdź | pomiń | zaloguj
pl: zarejestruj | załóż | konto | rejestracja | logowanie | subskrybuj | prenumerat… | subskrypcj… | kup | wykup
pl: dołącz | obserwuj | śledź | polub | czytaj | przeczytaj | czytania | komentarz… | skomentuj | odpowiedz
pl: dodaj | pokaż | ukryj | zwiń | rozwiń | zamknij | akceptuję | akceptuj | odrzuć | zgadzam | ustawienia
pl: cookie | cookies | prywatności | regulamin | najczęściej | najpopularniejsze | najchętniej | popularne
pl: najnowsze | ostatnie | podobne | powiązane | polecane | polecamy | zainteresować | spodobać | tagi
pl: następny | poprzedni | następna | poprzednia | główna | wróć | powrót | zgłoś | wesprzyj | wspieraj
pl: reklama | reklamy | zastrzeżone | newsletter… | powiadomienia | włącz | więcej | kontakt | redakcja | dowiedz
pl: galeria | galerię
nl: delen | deel | stuur | verstuur | doorsturen | print | afdrukken | kopieer | kopieer | bewaar | opslaan
nl: download | installeer | luister | beluister | bekijk | ga | spring | inloggen | log | aanmelden | meld
nl: registreren | registreer | schrijf | abonneer | abonnee | abonnement… | abonneren | word | probeer | volg
nl: lees | verder | leestijd | reageer | reageren | reactie | reacties | plaats | toon | verberg | sluiten
nl: sluit | accepteren | accepteer | akkoord | weigeren | instellingen | cookie… | privacy… | gebruiksvoorwaarden
nl: voorwaarden | disclaimer | colofon | gelezen | populair… | gerelateerd… | aanbevolen | vergelijkbare | interessant
nl: trefwoorden | tags | onderwerpen | laatste | nieuwste | volgend… | vorig… | homepage | terug | fout
nl: tip | tips | mail | meldingen | steun | doneer | advertentie | advertenties | adverteren | contact
nl: voorbehouden | nieuwsbrief | nieuwsbrieven | meer | ontvang | bevestig | fotoserie | over | misschien
sv: dela | skicka | skriv | skriva | kopiera | spara | ladda | installera | lyssna | titta | hoppa | gå | logga
sv: registrera | prenumer… | bli | följ | läs | lästid | läsa | kommentera | kommentar… | svara | visa | dölj | stäng
sv: godkänn | acceptera | neka | avvisa | inställningar | cookie | cookies | kakor | integritetspolicy
sv: personuppgift… | användarvillkor | villkor | mest | lästa | läst | populär… | liknande | relater… | rekommender…
sv: gillar | intressera | ämnen | taggar | senaste | nästa | föregående | startsidan | startsida | tillbaka
sv: tipsa | rapportera | rätta | stöd | annons | annonser | annonsera | kontakta | kontakt | förbehållna
sv: nyhetsbrev | nyhetsbrevet | notiser | pushnotiser | mer | fler | prova | köp | skapa | bildspel
ru: поделиться | поделитесь | отправить | переслать | распечатать | копировать | скопировать | сохранить | скачать | скачайте
ru: установить | прослушать | слушать | смотреть | перейти | войти | вход | зарегистрироваться | регистрация
ru: подписаться | подпишитесь | подписывайтесь | подписка | оформить | следите | читайте | читать | комментар…
ru: комментировать | ответить | показать | скрыть | закрыть | принять | согласен | отклонить | настройки
ru: cookie | конфиденциальности | пользовательское | соглашение | самое | популярное | похожие | рекомендуем
ru: теги | последние | главные | следующая | предыдущая | главную | сообщить | поддержать | реклама
ru: присоединяйтесь | рассылку | рассылка | уведомления | чтения | защищены
zh: 分享 | 转发 | 轉發 | 发送 | 發送 | 打印 | 列印 | 复制 | 複製 | 保存 | 收藏 | 下载 | 下載 | 安装 | 收听 | 收聽
zh: 朗读 | 播放 | 观看 | 跳至 | 跳到 | 跳过 | 跳轉 | 登录 | 登入 | 注册 | 註冊 | 订阅 | 訂閱 | 会员 | 會員 | 关注 | 關注 | 追蹤
zh: 加入 | 扫描 | 扫码 | 掃描 | 阅读 | 閱讀 | 延伸 | 评论 | 評論 | 留言 | 回复 | 回覆 | 发表 | 發表 | 查看 | 显示 | 顯示 | 展开
zh: 展開 | 收起 | 关闭 | 關閉 | 接受 | 同意 | 拒绝 | 拒絕 | 隐私 | 隱私 | 条款 | 條款 | 热门 | 熱門 | 排行 | 最新 | 相关 | 相關
zh: 推荐 | 推薦 | 猜你喜欢 | 你可能感兴趣 | 你可能喜歡 | 标签 | 標籤 | 关键词 | 關鍵字 | 下一篇 | 上一篇 | 下一页 | 上一页 | 返回
zh: 回到 | 纠错 | 檢舉 | 举报 | 反馈 | 投稿 | 赞助 | 支持 | 捐款 | 广告 | 廣告 | 联系 | 聯絡 | 关于 | 關於 | 版权 | 版權 | 推送
zh: 点击 | 點擊 | 更多 | 免责声明 | 客户端 | 二维码 | 设置 | 字号 | 字體 | 点赞 | 按讚 | 原文 | 本文约 | 图集
ja: シェア | 共有 | 送る | 送信 | 印刷 | コピー | 保存 | ブックマーク | ダウンロード | インストール | 聴く | 聞く | 再生
ja: スキップ | 移動 | ログイン | ログアウト | 登録 | 購読 | 会員 | フォロー | 友だち追加 | 追加 | 読む | 読みたい | 読めます
ja: 読まれている | 続き | コメント | 返信 | 投稿 | 表示 | 見る | 閉じる | 許可 | 同意 | 拒否 | クッキー | プライバシー
ja: 規約 | ランキング | 最新 | 新着 | 関連 | おすすめ | 人気 | 注目 | タグ | キーワード | 次の | 前の | 次へ | 前へ | 戻る | トップ
ja: 報告 | 誤り | ご意見 | お問い合わせ | 問い合わせ | 支援 | 寄付 | 広告 | 概要 | 転載 | 通知 | メルマガ | メールマガジン | 無料
ja: 応募 | 一覧 | もっと | 受け取る | クリップ | お気に入り | 設定 | 有料 | 残り | 文字サイズ | あわせて | こちら | フォトギャラリー
ko: 공유 | 보내기 | 인쇄 | 프린트 | 복사 | 저장 | 스크랩 | 다운로드 | 설치 | 듣기 | 바로가기 | 이동 | 로그인 | 로그아웃
ko: 회원가입 | 회원 | 구독 | 가입 | 팔로우 | 추가 | 읽기 | 읽는 | 더보기 | 댓글 | 답글 | 쓰기 | 보기 | 전체보기 | 접기 | 펼치기
ko: 닫기 | 동의 | 거부 | 쿠키 | 개인정보 | 처리방침 | 취급방침 | 약관 | 청소년보호정책 | 많이 | 인기 | 추천 | 관련 | 최신
ko: 실시간 | 랭킹 | 태그 | 키워드 | 다음 | 이전 | 목록 | 홈 | 맨위로 | 위로 | 제보 | 신고 | 문의 | 후원 | 광고 | 소개 | 무단
ko: 전재 | 재배포 | 금지 | 알림 | 뉴스레터 | 이메일 | 글자크기 | 글꼴 | 크게 | 작게 | 좋아요 | 받아보기 | 받기 | 이미 | 유료 | 무료
ko: 오류 | 정정보도 | 주요 | 헤드라인 | 속보 | 이시각 | 핫이슈 | 포토
"""
THINGS = """
de: artikel… | beitrag | beiträge | text | seite | webseite | website | inhalt | inhalte | hauptinhalt | link
de: nachrichten | news | meldungen | themen | thema | app | apps | mail | e | freunde | freunden | uns | konto
de: kostenlos | gratis | plus | premium | abonnent | abonnentin | mitglied | passwort | alle | minuten | min | #
de: video | videos | podcast | audio | bilder | fotos | kommentare | kommentar | diskussion | fehler | redaktion
de: allgemeine | unsere | unseren | kanal | newsletter | profil | ressort | e-paper | epaper | digital | monat | quelle
uk: стаття | статтю | статті | статей | матеріал | матеріали | сторінку | сторінка | сайт | сайту | сайтом | вмісту
uk: контенту | посилання | новини | новина | новину | новин | тему | темі | теми | застосунок | додаток | нас | нам
uk: другу | другові | друзями | друзям | пошту | поштою | пошті | email | акаунт | профіль | коментарі | коментар
uk: помилку | помилки | канал | каналі | каналу | телеграм… | вайбер… | фейсбук… | хвилин… | хв | все | всі | усі
uk: файли | файлів | правила | політика | права | добу | тиждень | день | відео | фото | подкаст | розсилку | умови
uk: редакції | меню | пошук | безкоштовно | передплату | обліковий | запис | # | бути | може | вам | головну | публікації
tr: haber… | makale… | yazı… | içerik… | içeriğe | sayfa… | site… | bağlantı… | link… | uygulama… | posta | e | mail
tr: arkadaş… | bizi | bize | bizimle | hesap… | misiniz | yorum… | tümü… | tüm | hepsini | bülten… | kanal… | video…
tr: fotoğraf… | podcast | konu… | politika… | süre… | dakika | dk | kullanım | metni | # | ücretsiz | giriş | yap… | ol
tr: olun | edin | et | kullanıyoruz | da | bunlar | çekebilir | hakları | hakkımızda | şifre | listesi | başlıklar
he: כתבה | כתבות | לכתבה | לכתבות | הכתבה | בכתבה | מאמר | תוכן | לתוכן | הראשי | האתר | אתר | קישור | הקישור | חדשות
he: אפליקציה | האפליקציה | לחבר | חברים | לחברים | במייל | מייל | אותנו | אחרינו | אלינו | לנו | שלנו | אותך
he: בפייסבוק | פייסבוק | בטוויטר | בטלגרם | הטלגרם | טלגרם | בוואטסאפ | וואטסאפ | הוואטסאפ | באינסטגרם | ביוטיוב
he: לתגובות | כל | הבית | דקות | בנושא | נושא | נושאים | מדיניות | הזכויות | לערוץ | ערוץ | וידאו | פודקאסט | #
he: חינם | לניוזלטר | חשבון | סיסמה | תמונות | מערכת | למערכת | כתבו | אני | משתמש | ב
ar: المقال | المقالة | مقال | مقالات | الخبر | خبر | أخبار | الأخبار | موضوعات | مواضيع | الموضوع | المحتوى | الرئيسي
ar: الصفحة | صفحة | الموقع | موقعنا | الرابط | رابط | التطبيق | تطبيق | تطبيقنا | صديق | أصدقائك | البريد | الإلكتروني
ar: البريدية | الإخبارية | قناتنا | حسابنا | حساب | فيسبوك | تويتر | تلغرام | تليغرام | واتساب | إنستغرام | يوتيوب
ar: خطأ | جميع | كل | الكل | دقائق | دقيقة | وقت | ملفات | تعريف | مفتاحية | قراءة | مشاهدة | تداولا | فيديو | صور
ar: بودكاست | أيضا | أيضاً | رأيك | مجانا | # | الآن | من | معنا | بنا | لدينا | مشترك | مشتركا | المحفوظة
hi: खबर | खबरें | खबरों | ख़बर | समाचार | न्यूज़ | न्यूज | लेख | आर्टिकल | स्टोरी | सामग्री | पेज | पृष्ठ | साइट | वेबसाइट
hi: लिंक | ऐप | एप | दोस्त | दोस्तों | ईमेल | मेल | हमें | हमारे | हमसे | हम | चैनल | व्हाट्सएप | व्हाट्सऐप | फेसबुक
hi: ट्विटर | टेलीग्राम | इंस्टाग्राम | यूट्यूब | गूगल | खाता | अकाउंट | सभी | सर्वाधिकार | नीति | मिनट | समय | आगे
hi: पूरी | राय | वीडियो | फोटो | तस्वीर | पॉडकास्ट | मुख्य | हैं | # | मुफ्त | अपनी | अपना | आपको | भी | यह | ये | जरूर
pl: artykuł | artykułu | artykuły | artykułów | tekst | tekstu | strona | strony | stronę | stronie | treści | link
pl: wiadomości | wiadomość | newsy | temat | tematy | temacie | aplikację | aplikacji | aplikacja | znajomemu | znajomym
pl: mailem | e | mail | email | nas | nam | się | konto | konta | newsletter | kanał | kanale | komentarze | komentarzy
pl: komentarz | wszystkie | wszystko | błąd | minut… | min | plików | pliki | polityka | serwisu | prawa | czytane
pl: także | również | dalej | materiał | wideo | podcast | zdjęcia | # | bezpłatnie | dostęp | cię | ci | czas | redakcji
nl: artikel | artikelen | bericht | berichten | verhaal | inhoud | hoofdinhoud | pagina | site | website | link | nieuws
nl: onderwerp | onderwerpen | app | vriend | vrienden | mail | e | ons | onze | account | nieuwsbrief | kanaal | reactie
nl: reacties | alle | alles | fout | minuten | min | beleid | rechten | ook | in | video | podcast | foto's | # | gratis
nl: dit | deze | vind | je | redactie | profiel | thema | abonnee | whatsapp-kanaal | wachtwoord | weken
sv: artikel | artikeln | artiklar | artiklarna | text | texten | innehåll | innehållet | sida | sidan | webbplats | länk
sv: länken | nytt | nyheter | nyheterna | ämnet | ämne | appen | app | vän | vänner | mejl | e | post | oss | vår | vårt
sv: konto | kanal | kommentarer | kommentar | alla | fel | felet | minuter | min | rättigheter | också | video | poddavsnitt
sv: podd | bilder | # | gratis | du | prenumerant | redaktionen | profil | nyhetsbrev | denna | lösenord | ut | in | ner
ru: статью | статьи | статья | материал | материалы | страницу | сайт | сайта | содержимому | ссылку | новости | новость | тему
ru: теме | приложение | нас | нам | другу | друзьям | почте | аккаунт | канал | комментарии | комментарий | ошибке | ошибку
ru: минут… | мин | все | файлы | права | политика | видео | фото | подкаст | # | бесплатно | телеграм… | также
zh: 文章 | 本文 | 全文 | 新闻 | 新聞 | 消息 | 报道 | 報導 | 内容 | 內容 | 主要 | 页面 | 網頁 | 网页 | 网站 | 網站 | 本网站 | 本站 | 链接 | 連結
zh: 朋友圈 | 朋友 | 好友 | 微信 | 公众号 | 微博 | 我们 | 我們 | 邮件 | 電郵 | 电子报 | 電子報 | 账号 | 帳號 | 手机 | 客户端 | app
zh: 全部 | 所有 | 首页 | 首頁 | 顶部 | 頂部 | 时间 | 時間 | 分钟 | 分鐘 | 政策 | 使用 | 服务 | 服務 | 协议 | 声明 | 聲明 | 话题 | 話題
zh: 视频 | 影片 | 图片 | 音频 | 播客 | 列表 | 排行榜 | 免费 | 免費 | 二维码 | 栏目 | 专题 | 频道 | 頻道 | 作者 | 编辑 | 網友 | 网友
ja: 記事 | 本文 | ニュース | コンテンツ | メインコンテンツ | メイン | ページ | サイト | 当サイト | リンク | アプリ | 友達 | 友だち | メール
ja: 公式 | アカウント | チャンネル | すべて | 全て | 全文 | コメント | トップページ | ホーム | 利用 | ポリシー | 分 | 音声 | 動画
ja: 写真 | 画像 | 会社 | 会員 | 方 | トピックス | 特集 | 件 | 編集部 | 電子版 | 紙面 | プッシュ | マイページ | 無断 | あなた | みんな
ko: 기사 | 뉴스 | 본문 | 메뉴 | 콘텐츠 | 페이지 | 사이트 | 링크 | url | 주소 | 앱 | 친구 | 메일 | 이메일 | 채널 | 카카오톡 | 네이버
ko: 페이스북 | 트위터 | 카카오 | 계정 | 전체 | 모두 | 시간 | 분 | 정책 | 이용 | 회사 | 회사소개 | 영상 | 동영상 | 사진 | 오디오 | 음성
ko: 이슈 | 주제 | 기자 | 편집국 | 신문 | 독자 | 의견 | 화면 | 좋은 | 배포 | 뉴스레터 | 소식 | 오늘의 | 하이라이트 | 밴드 | 유튜브
"""
SMALL = """
de: zum | zur | zu | und | oder | auf | per | als | im | in | der | die | das | den | dem | des | diesen | dieser
de: diese | dieses | jetzt | hier | bitte | sie | ihr | ihre | ihren | auch | mehr | mit | von | über | bereits
de: schon | weiter | könnte | nächster | nächste | vorheriger | nach | oben | für | einen | ein | eine | aus | an | geben
uk: до | в | у | на | з | із | за | по | про | і | й | та | або | як | ще | вже | це | цю | цей | цієї | вам | вас | ваш
uk: має | маєте | можуть | нашу | наш | наші | нашому | щоб | що | також | основного | ми | використовуємо | для | через | є | через | більш
tr: için | ile | ve | veya | bu | şu | en | size | siz | sizin | hemen | şimdi | zaten | var | mı | de | göre | geri | dön
tr: daha | fazla | fazlası | yeni | eski | olarak | üzerinden | buraya | üst | yukarı
he: את | של | על | עם | או | גם | לא | זה | זו | עוד | הכי | יותר | ביותר | כאן | עכשיו | כבר | אנחנו | לכם | אתכם | מן | אל
ar: إلى | على | في | عن | عبر | مع | أو | و | هل | أنت | قد | هذا | هذه | ما | أيضا | لا | لم | كنت | لك | لكم | إلينا | عنا
hi: के | को | का | की | से | में | पर | और | या | लिए | करें | कीजिए | करते | करना | हो | है | पहले | इस | इसे | अब | यहां | यहाँ
hi: सबसे | ज्यादा | ज़्यादा | गई | गए | सकता | सकती | आ | इन | एक | दें | ही | होने | पाएं | पाएँ | टॉप | बड़ी
pl: do | na | w | z | o | i | lub | oraz | dla | po | przez | ten | tę | ta | to | tej | tego | już | masz | może | być | teraz
pl: tutaj | tu | ze | jak | za | od | nasz | naszej | naszym | swój | twój | góry | górę
nl: de | het | een | van | naar | op | via | voor | met | en | of | als | al | hier | nu | jouw | uw | u | over | aan | te | om
nl: meest | nog | boven | omhoog | kunt | ben | bent
sv: till | på | via | för | med | och | eller | om | av | i | en | ett | det | den | här | nu | redan | din | ditt | kanske | vi
sv: använder | har | kan | som | upp | toppen | att | är | nytt | från | detta
ru: на | в | с | к | по | о | об | и | или | как | уже | эту | этот | это | мы | используем | вам | вас | наш | наши | нашу | ещё | что
zh: 到 | 至 | 给 | 給 | 用 | 在 | 上 | 下 | 的 | 和 | 与 | 及 | 请 | 請 | 已 | 是 | 已是 | 为 | 並 | 并 | 于 | 约 | 約 | 未经 | 授权 | 不得
zh: 转载 | 所有 | 我 | 我要 | 你 | 您 | 一 | 看 | 去 | 了 | 也 | 或 | 可能 | 喜欢 | 感兴趣 | 此 | 该 | 從 | 从 | 将 | 微 | 扫一扫 | 今日 | 本
ja: の | を | に | へ | で | は | が | と | も | や | から | まで | する | します | して | した | しています | この | その | ください
ja: 使用 | いる | 以上 | さらに | 禁じます | よく | 今 | 方は | 等 | など | または | お | ご | できます | です | よる | について | いただく
ko: 으로 | 로 | 에서 | 에 | 을 | 를 | 이 | 가 | 은 | 는 | 과 | 와 | 및 | 의 | 도 | 하기 | 하세요 | 합니다 | 하신가요 | 이신가요 | 이신 | 본 | 이
ko: 함께 | 보면 | 보러 | 하고 | 한 | 된 | 더 | 모든 | 우리 | 사용합니다 | 해주세요 | 세요 | 주세요 | 아직 | 아니신가요 | 지금 | 바로 | 새 | 쓴
"""
NETWORKS = """
facebook | twitter | x | instagram | linkedin | tiktok | youtube | telegram | viber | mastodon | bluesky
whatsapp | pinterest | reddit | google | news | discover | spotify | apple | podcasts | threads | line
messenger | snapchat | flipboard | pdf | rss | email | sms | app | store | play | ios | android | cookie | cookies | url
whatsappie | facebooku | instagramie | twitterze | telegramie | linkedinie | facebooka
"""
"""Names of networks and formats, which belong to every language."""
