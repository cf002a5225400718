"""Words of buttons, links and headings of lists, which sites put together in many ways.

``MARKS`` are words that a page says to its reader, ``THINGS`` what they speak of, ``SMALL`` what
joins them. A line that consists of nothing else, with a mark and a thing among them, is furniture
however it is put: "Artikel teilen", "Diesen Artikel jetzt teilen", "Alle Artikel zum Thema". A
word that ends in ``…`` stands for all that begin so. In Chinese, Japanese and Korean the words
stand without spaces, so that a line has to be covered by them.
"""

from __future__ import annotations

MARKS = """
de: ablehnen | abmelden | abonnieren | abspielen | agb | aktivieren | akzeptieren | anhören
de: anmelden | anschauen | ansehen | ansicht | antworten | anzeigen | ausblenden | ausdrucken
de: ausloggen | ausprobieren | barrierefreiheit | bearbeiten | bestellen | bestätigen | bewerten
de: bildergalerie | bilderstrecke | cookie… | datenschutz… | deaktivieren | downloaden
de: druckansicht | drucken | eilmeldungen | einblenden | einloggen | einreichen | einstellungen
de: einwilligung | empfehlen | empfehlungen | empfohlener | empfohlen… | entdecken | ergänzen
de: erinnern | erlauben | erstellen | faq | folge | folgen | fotostrecke | freischalten
de: gefällt | geschäftsbedingungen | herunterladen | impressum | installieren | interessieren
de: kommentieren | kopieren | kopiert | korrekturhinweis | laden | lesedauer | lesen | lesezeit
de: login | mediadaten | meistgeklickt… | meistgelesen… | melden | merken | mitdiskutieren
de: newsletteranmeldung | newsletter… | notwendige | nutzungsbedingungen | nutzungsrechte
de: probeabo | probieren | registrieren | schlagworte | schlagwörter | schließe | schließen
de: scrollen | sichern | speichern | springen | startseite | stichwörter | teilen | testen
de: unterstützen | vergessen | vergrößern | verkleinern | verpassen | verschicken | versenden
de: verwalten | verwandte | vollbild | vorherige | vorlesen | weitere | weiterempfehlen
de: weiterleiten | weiterlesen | werben | widerruf | widerrufen | zulassen | zurück | zustimmen
de: ähnliche | ändern | öffnen | übersicht | überspringen
nl: aanbevolen | aanmelden | aanpassen | aanraden | abonneer | abonneren | accepteer
nl: accepteren | adverteer | adverteren | afdrukken | afspelen | akkoord | annuleren | beheer
nl: beheren | bekijk | bekijken | beluister | bevestig | bevestigen | bewaar | colofon | cookie…
nl: deel | delen | disclaimer | doneer | doorsturen | download | fout | ga | gebruiksvoorwaarden
nl: gelezen | gerelateerd… | help | homepage | inloggen | installeer | instellingen
nl: interessant | klantenservice | klik | kopieer | laatste | lees | leestijd | log | luister
nl: maak | meld | meldingen | misschien | neem | nieuwsbrief | nieuwsbrieven | nieuwste
nl: noodzakelijke | ontvang | open | openen | opslaan | opzeggen | plaats | populair… | print
nl: privacy… | probeer | reageer | reageren | registreer | registreren | schrijf | sluit
nl: sluiten | sorteer | speel | spring | steun | stuur | tags | terug | toestaan | toestemming
nl: tonen | toon | trefwoorden | verberg | verder | vergelijkbare | vergeten | vergroot
nl: vergroten | verstuur | volg | volgend… | voorbehouden | voorwaarden | vorig… | weigeren
nl: wijzig | wijzigen | word | zet | zoek | zoeken
sv: acceptera | aktivera | anmäl | annonsera | användarvillkor | avbryt | avvisa | bekräfta
sv: beställ | betygsätt | bli | cookie | cookies | dela | dölj | följ | förbehållna | föregående
sv: förminska | förstora | gillar | glömt | godkänn | gå | hantera | hoppa | inaktivera
sv: installera | inställningar | integritetspolicy | intressera | kakor | klicka | kommentera
sv: kontakta | kopiera | köp | ladda | liknande | logga | lyssna | läs | läsa | läst | lästa
sv: lästid | mest | neka | notiser | nyhetsbrev | nyhetsbrevet | nästa | nödvändiga
sv: personuppgift… | populär… | prenumer… | prova | pushnotiser | rapportera | registrera
sv: rekommendera | rekommender… | relater… | rätta | samtycke | se | senaste | skapa | skicka
sv: skriv | skriva | slå | sortera | spara | spela | startsida | startsidan | stäng | stötta
sv: svara | sök | taggar | tillbaka | tillåt | tipsa | titta | upplev | villkor | visa | ändra
sv: öppna
pl: akceptuj | akceptuję | anuluj | cookie | cookies | czytaj | czytania | dodaj | dowiedz
pl: dołącz | drukuj | edytuj | góry | główna | kliknij | kopiuj | kup | logowanie | lubię
pl: najchętniej | najczęściej | najnowsze | najpopularniejsze | następna | następny
pl: newsletter… | niezbędne | obejrzyj | obserwuj | oceń | odbierz | odpowiedz | odrzuć
pl: odsłuchaj | odtwórz | ostatnie | otwórz | pamiętasz | pobierz | podobne | podziel | pokaż
pl: poleca | polecaj | polecamy | polecane | poleć | polub | pomiń | pomniejsz | poprzedni
pl: poprzednia | popularne | posłuchaj | potwierdź | powiadomienia | powiązane | powiększ
pl: powrót | prywatności | przeczytaj | przejdź | prześlij | regulamin | rejestracja | reklamuj
pl: rozwiń | skomentuj | skontaktuj | skopiuj | sortuj | spodobać | sprawdź | subskrybuj
pl: subskrypcj… | słuchaj | tagi | testuj | udostępnij | ukryj | ustaw | ustawienia | utwórz
pl: wesprzyj | wróć | wspieraj | wydrukuj | wykup | wypróbuj | wyłącz | wyślij | włącz
pl: zainstaluj | zainteresować | zaloguj | zamknij | zamów | zapisz | zapomniałeś | zarejestruj
pl: zarządzaj | zastrzeżone | załóż | zezwól | zgadzam | zgody | zgodę | zgłoś | zmień | zobacz
pl: zwiń | śledź
uk: cookie | cookies | авторизуватися | більше | вгору | вийти | використання | вимкнути
uk: встановити | вхід | відкрити | відписатися | відповісти | відправити | відхилити | головну
uk: головні | дивитися | догори | дозволити | долучайтеся | друк… | дізнатися | забули
uk: завантажити | закрити | замовити | запам'ятати | зареєструватися | зареєструйтесь
uk: зареєструйтеся | зауважити | захищен… | зацікавити | зберегти | збільшити | згода | згоду
uk: згорнути | зменшити | змінити | керувати | коментувати | конфіденційност… | копіювати
uk: користування | нагору | надіслати | назад | найпопулярніш… | найчитаніш… | налаштування
uk: налаштувати | наступн… | необхідні | обговорити | оберіть | обов'язкові | останні | отримати
uk: оформити | оцінити | переглянути | передплат… | перейти | пов'язані | повідомити
uk: погоджуюсь | поділитись | поділитися | поділіться | пожертвувати | показати | попередн…
uk: популярн… | порадити | порекомендувати | поширити | придбати | прийняти | приховати
uk: приєднатися | приєднуйтесь | пробний | пропустити | прослухати | підписатись | підписатися
uk: підписка | підписуйтесь | підписуйтеся | підпишись | підпишіться | підтвердити | підтримайте
uk: підтримати | рекламодавцям | рекомендован… | рекомендуємо | реєстрація | розгорнути
uk: роздрукувати | розсилк… | свіжі | скасувати | скопіювати | слухати | слідкувати | слідкуйте
uk: сподобатись | сподобатися | спробувати | створити | стежити | стежте | суміжні | схожі
uk: теги | увійти | увімкнути | угода | читайте | читання | читати
ru: cookie | войти | вход | главную | главные | закрыть | зарегистрироваться | защищены
ru: комментировать | конфиденциальности | копировать | настройки | ответить | отклонить
ru: отправить | оформить | перейти | переслать | поддержать | поделитесь | поделиться
ru: подписаться | подписка | подписывайтесь | подпишитесь | показать | пользовательское
ru: популярное | последние | похожие | предыдущая | принять | присоединяйтесь | прослушать
ru: распечатать | рассылка | рассылку | регистрация | рекомендуем | самое | скачайте | скачать
ru: скопировать | скрыть | следите | следующая | слушать | смотреть | согласен | соглашение
ru: сообщить | сохранить | теги | уведомления | установить | читайте | читать | чтения
tr: abonelik… | abone… | ana | anasayfa… | atla | aydınlatma | aç | bağış… | benzer | beğendiniz
tr: beğen… | bildirim… | bildir… | bülten… | büyüt | dene | deneyin | destekle… | devamını
tr: devamı… | değiştir… | dinle… | erişin | etiket… | favorilere | gerekli | geç | giriş | gizle
tr: gizlilik | gönder… | gör | görüntüle… | göster… | gündem… | haklar… | hata | ilgili
tr: ilginizi | indir… | iptal | izin | izle… | kabul | kaldır | kapat | kapat… | katıl…
tr: kaydet… | kaydol… | kopyala… | koruma… | korunması | koşulları | kvkk | küçült | manşet…
tr: menü | oku | okuma | okumaya | okunan… | okuyun | oluştur | onay | onayla… | paylaş…
tr: popüler | puanla | reddet | saklıdır | sesli | seçtikleri | seç… | son | sonraki | sss
tr: takip | trend | tıklayınız | tıkla… | ulaş | ulaşın | unuttum | unuttunuz | verin | yanıt
tr: yanıtla | yazdır… | yönet… | yükle… | çerez… | çık | çıkış | önceki | önerilen… | öneril…
tr: öner… | üye | üyelik
he: אודות | אולי | אחרונות | אישור | אפשר | אפשרו | אשר | בחירת | ביטול | דווחו | דומות | דחה
he: דיווח | דילוג | דלג | דלגו | האזינו | האזנה | הבא | הבאה | הגב | הגדלת | הגדרות | הגיבו
he: הדפיסו | הדפס | הדפסה | הדפסת | הוספת | הורדת | הורידו | הירשם | הירשמו | הירשמי | הכרחיים
he: המליצו | המלצה | המשך | הנצפות | הנקראות | הסתר | העתיקו | העתק | העתקת | הפעילו | הפעל
he: הצג | הצהרת | הצטרפו | הצטרפות | הציגו | הקודם | הקודמת | הקטנת | הרשם | הרשמה | הרשמו
he: התחברו | התחברות | התראות | חזרה | יעניין | כניסה | לגלריה | לגלריית | לדף | להגיב | להורדת
he: להמשך | להרשמה | לחץ | לחצו | לניוזלטר | לעמוד | לפרסום | לצפיה | לצפייה | לקריאת | לרכישת
he: לשתף | מאשר | מבזקים | מומלצות | מומלצים | מסכים | מצאתם | נגישות | נוספות | נוספים | ניהול
he: ניוזלטר | נסה | נסו | סגור | סגירה | עדכונים | עוגיות | עקבו | עקוב | פופולרי | פופולריות
he: פרטיות | פרסומת | פרסמו | צור | צפו | צרו | קוקיז | קראו | קשורות | רישום | רכישת | שימוש
he: שינוי | שיעניינו | שיתוף | שכחת | שכחתי | שלח | שלחו | שליחה | שמור | שמורות | שמירה | שמרו
he: שתף | שתפו | תגיות | תגים | תמכו | תנאי | תקנון | תרמו
ar: أبلغ | أحدث | أرسل | أضف | أعجبني | أعلن | أغلق | أوافق | أوص | إخفاء | إدارة | إرسال
ar: إشعارات | إعجاب | إعدادات | إغلاق | إقرأ | إلغاء | إنشاء | اتصل | احفظ | اختر | اختيارات
ar: ادعم | ارسل | استمع | استمعوا | اشتراك | اشتراكك | اشترك | اشتركوا | اضغط | اطبع | اقرأ
ar: اقرؤوا | الأحكام | الأكثر | الإبلاغ | الإشعارات | الارتباط | الاستخدام | الاشتراك | التالي
ar: التفاصيل | الحقوق | الخصوصية | الدخول | الرئيسية | الرد | السابق | السماح | الضرورية
ar: العودة | القراءة | الكوكيز | الليلي | المزيد | النسخة | النشرة | الوسوم | الوضع | انتقل
ar: انسخ | انضم | انضموا | انقر | بلغ | تأكيد | تابع | تابعنا | تابعونا | تبرع | تحميل | تخط
ar: تخطى | تسجيل | تصغير | تعديل | تعطيل | تفاصيل | تفعيل | تقييم | تكبير | تنزيل | جرب | جرّب
ar: حذف | حفظ | حمل | حمّل | دخول | ذات | رد | رفض | سجل | سجّل | سياسة | شارك | شاركنا | شاركها
ar: شاهد | شاهدوا | شروط | صلة | طالع | طباعة | عرض | علق | فتح | قبول | قراءة | متابعة | متعلقة
ar: محفوظة | مزيد | مشابهة | مشاركة | مقترحة | موافق | موصى | نحن | نزّل | نسخ | نسيت | نشرتنا
ar: وسوم | يعجبك | يهمك
hi: अगला | अगली | अनुमति | अपडेट | अपडेट्स | अलर्ट | अस्वीकार | आजमाएं | आज़माएं | इंस्टॉल
hi: उपयोग | ऊपर | कुकी | कुकीज | कुकीज़ | कॉपी | क्लिक | खोलें | गोपनीयता | चालू | चुनें
hi: छिपाएं | जरूरी | ज़रूरी | जाएँ | जाएं | जुड़िए | जुड़ें | जॉइन | ज्वाइन | टैग | टैग्स
hi: ट्रेंडिंग | डाउनलोड | ताज़ा | ताजा | दान | दिखाएं | देखिए | देखें | निजता | नियम
hi: नोटिफिकेशन | न्यूजलेटर | न्यूज़लेटर | पंजीकरण | पढ़ने | पढ़िए | पढ़ी | पढ़ें | पसंद | पिछला
hi: पिछली | पुष्टि | प्रबंधित | प्राइवेसी | प्रिंट | फ़ॉलो | फीडबैक | फॉलो | बंद | बताएँ | बताएं
hi: बदले | बदलें | बनाएँ | बनाएं | बारे | ब्रेकिंग | भूल | भेजें | रजिस्टर | रद्द | रिपोर्ट
hi: रेटिंग | लाइक | लेटेस्ट | लॉग | लॉगिन | लोकप्रिय | वापस | विकल्प | शर्तें | शेयर | संबंधित
hi: सब्सक्राइब | समर्थन | सहमत | सहेजें | साइन | साझा | सुनिए | सुनें | सुरक्षित | सेटिंग
hi: सेटिंग्स | सेव | स्वीकार | हटाएं | होम
zh: 上一篇 | 上一页 | 下一篇 | 下一页 | 下載 | 下载 | 举报 | 二维码 | 仅 | 会员 | 你可能喜歡 | 你可能感兴趣 | 保存 | 允許 | 允许 | 免责声明
zh: 关于 | 关注 | 关键词 | 关闭 | 分享 | 切换 | 列印 | 原文 | 反馈 | 发表 | 发送 | 取消 | 同意 | 喜欢 | 回到 | 回复 | 回覆 | 图集
zh: 复制 | 夜间模式 | 字号 | 字體 | 安装 | 客户端 | 展开 | 展開 | 延伸 | 开启 | 必要 | 忘記 | 忘记 | 打印 | 打开 | 打開 | 扫描 | 扫码
zh: 投稿 | 拒絕 | 拒绝 | 按讚 | 捐款 | 掃描 | 排序 | 排行 | 接受 | 推荐 | 推薦 | 推送 | 搜尋 | 搜索 | 播放 | 收听 | 收聽 | 收藏 | 收起
zh: 放大 | 显示 | 最新 | 會員 | 朗读 | 本文约 | 条款 | 查看 | 标签 | 條款 | 標籤 | 檢舉 | 注册 | 点击 | 点赞 | 热门 | 熱門 | 版权
zh: 版權 | 猜你喜欢 | 留言 | 登入 | 登录 | 發表 | 發送 | 相关 | 相關 | 确认 | 確認 | 立即 | 管理 | 纠错 | 缩小 | 联系 | 聯絡 | 複製
zh: 观看 | 訂閱 | 註冊 | 試用 | 調整 | 订购 | 订阅 | 设置 | 评价 | 评分 | 试用 | 调整 | 購買 | 购买 | 跳到 | 跳至 | 跳轉 | 跳过 | 轉發
zh: 转发 | 返回 | 追蹤 | 选择 | 選擇 | 閱讀 | 關於 | 關注 | 關鍵字 | 關閉 | 阅读 | 隐私 | 隱私 | 顯示 | 點擊
ja: あわせて | いいね | おすすめ | お問い合わせ | お持ちでない | お気に入り | こちら | すすめる | のみ | もっと | よくある質問 | インストール
ja: オフにする | オンにする | キーワード | クッキー | クリック | クリップ | コピー | シェア | スキップ | タグ | ダウンロード | トップ | フォトギャラリー
ja: フォロー | ブックマーク | プライバシー | ヘルプ | メルマガ | メールマガジン | ランキング | ログアウト | ログイン | 一覧 | 並べ替え | 作成 | 保存
ja: 共有 | 再生 | 前の | 前へ | 勧める | 印刷 | 友だち追加 | 受け取る | 同意 | 問い合わせ | 報告 | 寄付 | 忘れた | 応募 | 応援 | 戻る | 投稿
ja: 拒否 | 拡大 | 掲載 | 文字サイズ | 新着 | 新規 | 最新 | 有料 | 検索 | 次の | 次へ | 注目 | 申し込み | 申し込む | 登録 | 確認 | 移動
ja: 管理 | 続き | 縮小 | 聞く | 聴く | 表示 | 見る | 規約 | 解除 | 設定 | 許可 | 評価 | 試す | 誤り | 読まれている | 読みたい | 読む
ja: 読めます | 購読 | 転載 | 返信 | 追加 | 送る | 送信 | 選ぶ | 閉じる | 開く | 関連
ko: 가입 | 개인정보 | 거부 | 검색 | 고객센터 | 공유 | 관련 | 관리 | 구독 | 글꼴 | 글자크기 | 금지 | 끄기 | 다운로드 | 닫기 | 답글 | 더보기
ko: 도움말 | 동의 | 듣기 | 랭킹 | 로그아웃 | 로그인 | 만들기 | 많이 | 맨위로 | 목록 | 무단 | 문의 | 바로가기 | 받기 | 받아보기 | 변경 | 보기
ko: 보내기 | 복사 | 비밀번호 | 선택 | 설정 | 설치 | 소개 | 스크랩 | 신고 | 신청 | 실시간 | 싫어요 | 쓰기 | 알림 | 약관 | 없으신가요 | 열기
ko: 오류 | 위로 | 이동 | 이시각 | 인쇄 | 읽기 | 읽는 | 자주 | 작게 | 재배포 | 재생 | 저장 | 전재 | 전체보기 | 접기 | 정렬 | 정정보도
ko: 좋아요 | 찾기 | 처리방침 | 청소년보호정책 | 체험 | 최신 | 추가 | 추천 | 추천하기 | 축소 | 취급방침 | 취소 | 켜기 | 쿠키 | 크게 | 클릭
ko: 키워드 | 태그 | 팔로우 | 펼치기 | 평가 | 포토 | 프린트 | 필수 | 함께보면 | 핫이슈 | 해지 | 허용 | 헤드라인 | 확대 | 확인 | 회원가입
ko: 후원 | 후원하기 | 후원해
"""
THINGS = """
de: # | abo | abonnement | abonnent | abonnenten | abonnentin | alle | allgemeine | angebot
de: angebote | anzeige | app | apps | archiv | artikel… | audio | ausgabe | beitrag | beiträge
de: benachrichtigung | benachrichtigungen | bild | bilder | browser | community | digital
de: diskussion | e | e-paper | empfehlung | epaper | feedback | fehler | foto | fotos | freunde
de: freunden | grafik | gratis | größe | hauptinhalt | hilfe | hinweise | inhalt | inhalte
de: jobs | journalismus | kanal | karriere | kommentar | kommentare | kommentar… | kontakt
de: konto | kostenlos | leser | link | lokales | mail | meldung | meldungen | min | minuten
de: mitglied | nachrichten | news | newsletter | nutzer | nutzung | ort | partner | passwort
de: plus | podcast | premium | profil | push | push-nachrichten | quelle | redaktion
de: redaktionell… | region | ressort | schrift | schriftgröße | seite | spende | spenden | tags
de: team | text | thema | themen | ticker | unabhängigen | uns | unsere | unseren | video
de: videos | webseite | website | werbung
nl: # | abonnee | abonnement | abonnement… | account | advertentie | advertenties | afbeelding
nl: alle | alles | app | archief | artikel | artikelen | beleid | bericht | berichten | browser
nl: contact | deze | dit | e | foto | foto's | fotogalerij | fotoserie | gratis | hele
nl: hoofdinhoud | hulp | in | inhoud | je | journalistiek | kanaal | keuze | lettergrootte
nl: lezers | link | lokaal | mail | meer | min | minuten | nieuws | nog | onafhankelijke
nl: onderwerp | onderwerpen | ons | onze | ook | over | pagina | pagina's | podcast | proef
nl: profiel | reactie | reacties | rechten | redactie | regio | site | thema | tip | tips
nl: vacatures | verhaal | video | vind | vriend | vrienden | wachtwoord | website
nl: whatsapp-kanaal
sv: # | alla | annons | annonser | app | appen | arkiv | artikel | artikeln | artiklar
sv: artiklarna | bild | bilden | bilder | bildspel | bildspelet | denna | du | e | fel | felet
sv: fler | gratis | hela | hjälp | in | inget | innehåll | innehållet | integritet | jobba
sv: journalistik | kanal | kommentar | kommentarer | kommentar… | kontakt | konto | lediga
sv: lokalt | länk | länken | läsare | lösenord | lösenordet | mejl | mer | min | minuter | ner
sv: nyheter | nyheterna | nytt | oberoende | också | oss | podd | poddavsnitt | post
sv: prenumerant | prenumeration | profil | redaktionen | regionen | rättigheter | sida | sidan
sv: sidor | stöd | text | texten | textstorlek | ut | video | videor | vän | vänner | vår | vårt
sv: webbläsare | webbplats | ämne | ämnen | ämnet
pl: # | aplikacja | aplikacje | aplikacji | aplikację | archiwum | artykuł | artykułu | artykuły
pl: artykułów | bezpłatnie | błąd | cały | ci | cię | czas | czcionki | czytane | czytelników
pl: dalej | darmo | dostęp | dziennikarstwo | e | email | galeria | galerię | hasła | hasło
pl: kanale | kanał | kariera | komentarz | komentarze | komentarzy | komentarz… | konta
pl: kontakt | konto | link | lokalne | mail | mailem | materiał | min | minut… | nam | nas
pl: newsletter | newsy | niezależne | odcinki | plik | pliki | plików | podcast | polityka
pl: pomoc | praca | prawa | prenumerat… | przeglądarka | próbny | redakcja | redakcji | region
pl: regionu | reklama | reklamy | rozmiar | również | serwis | serwisu | się | strona | stronie
pl: strony | stronę | także | tekst | tekstu | temacie | temat | tematy | treści | u
pl: wiadomości | wiadomość | wideo | więcej | wszystkie | wszystko | zdjęcia | zdjęcie | zdjęć
pl: znajomemu | znajomym
uk: # | email | акаунт | архів | безкоштовний | безкоштовно | браузер | бути | вайбер…
uk: вакансії | вам | вибір | вмісту | все | всі | відео | галерею | галерея | додаток | допомога
uk: доступ | другові | другу | друзям | друзями | друзів | журналістику | запис | застосунок
uk: зображення | канал | каналу | каналі | коментар | коментарі | коментар… | контакти
uk: контенту | користувача | матеріал | матеріали | матеріалу | меню | може | місцеві | нам
uk: нас | незалежне | незалежну | новин | новина | новини | новину | обліковий | облікового
uk: пароль | пароля | партнери | передплату | подкаст | політика | помилки | помилку | посилання
uk: поштою | пошту | пошті | пошук | права | правила | профіль | публікації | регіон | регіону
uk: редакцію | редакції | реклама | реклам… | розмір | розсилку | рубрики | сайт | сайтом
uk: сайту | сайті | сповіщення | статей | статтю | стаття | статті | сторінка | сторінки
uk: сторінку | телеграм… | теми | темою | тему | темі | умови | усі | файли | файлів | фейсбук…
uk: фото | хв | хвилин… | читачів | шрифту
ru: # | аккаунт | бесплатно | видео | все | другу | друзьям | канал | комментарии | комментарий
ru: комментар… | материал | материалы | мин | минут… | нам | нас | новости | новость | ошибке
ru: ошибку | подкаст | политика | почте | права | приложение | реклама | сайт | сайта
ru: содержимому | ссылку | статьи | статью | статья | страницу | также | телеграм… | теме | тему
ru: файлы | фото
tr: # | arkadaş… | arşiv | bağlantı… | bağımsız | başlıklar | bize | bizi | bizimle | boyut…
tr: bunlar | bölge… | da | dakika | deneme | destek | dk | e | edin | editör… | et | foto
tr: fotoğraf… | galeri… | gazetecili… | haber… | hakkımızda | hakları | hepsini | hesabın…
tr: hesap… | iletişim | içerik… | içeriğe | kanal… | kariyer | kişisel | konu… | kullanım
tr: kullanıyoruz | künye | link… | listesi | mail | makale… | metni | misiniz | mu | okur… | ol
tr: olun | podcast | politika… | posta | premium | reklam… | resim… | sayfa… | site… | süre…
tr: tarayıcı | tüm | tümü… | uygulama… | veriler… | videolar… | video… | yap… | yardım | yazı…
tr: yerel | yorum… | çekebilir | çok | ücretsiz | şifre | şifre…
he: # | cookie | אותך | אותנו | אזור | אחרינו | אין | אלינו | אני | אפליקציה | ארכיון | אתר | ב
he: באינסטגרם | בוואטסאפ | בחינם | בטוויטר | בטלגרם | ביוטיוב | בכתבה | במייל | בנושא | בסרטון
he: בעיתונות | בפייסבוק | גודל | גופן | גלריה | דקות | דרושים | האפליקציה | האתר | הבית | הודעות
he: הוואטסאפ | הזכויות | הטלגרם | הכתבה | הכתבות | המלאה | הסרטון | העורך | העורכים | העמוד
he: הקישור | הראשי | התמונות | וואטסאפ | וידאו | זמן | חברים | חדשות | חינם | חשבון | טלגרם
he: טעות | יש | כל | כתבה | כתבו | כתבות | לחבר | לחברים | לך | לכתבה | לכתבות | למעלה | למערכת
he: לנו | לערוץ | לתגובות | לתוכן | מאמר | מדיניות | מהאזור | מייל | מנוי | מנויים | מערכת
he: מקומיות | משתמש | נושא | נושאים | סיסמה | סיסמתי | סרטון | עזרה | עיתונות | עמוד | עצמאית
he: ערוץ | פודקאסט | פייסבוק | פרסום | קובצי | קוראים | קישור | קשר | שאלות | שלנו | תגובה
he: תגובות | תוכן | תמונה | תמונות
ar: # | آخر | أخبار | أصدقاءك | أصدقائك | أعلى | أيضا | أيضاً | إعلان | إنستغرام | الآن
ar: الأخبار | الأرشيف | الأسئلة | الأعلى | الإخبارية | الإعلان | الإلكتروني | البريد | البريدية
ar: التطبيق | التطبيقات | التعليقات | الخبر | الخط | الرئيسي | الرابط | السر | الصحافة | الصديق
ar: الصفحة | الصور | الصورة | العام | الفيديو | القراء | الكل | المحتوى | المحرر | المحررين
ar: المحفوظة | المرور | المساعدة | المستقلة | المقال | المقالة | المنطقة | الموضوع | الموقع
ar: بنا | بودكاست | تجريبي | تداولا | تطبيق | تطبيقنا | تعريف | تعليق | تعليقا | تعليقات
ar: تلغرام | تليغرام | تويتر | جميع | حجم | حساب | حسابنا | خبر | خطأ | دقائق | دقيقة | رأيك
ar: رابط | صديق | صفحة | صور | فيديو | فيسبوك | قناتنا | كاملا | كاملة | كل | كلمات | كلمة
ar: لدينا | متصفح | مجانا | محلية | مساعدة | مشاهدة | مشترك | مشتركا | معرض | معنا | مفتاحية
ar: مقال | مقالات | ملفات | من | مواضيع | موضوعات | موقعنا | واتساب | وظائف | وقت | يوتيوب
hi: # | अकाउंट | अधिक | अपना | अपनी | आगे | आपको | आर्टिकल | इंस्टाग्राम | इलाके | ईमेल | एप
hi: ऐप | और | कमेंट | करियर | खबर | खबरें | खबरों | ख़बर | खाता | गलती | गूगल | गैलरी | चित्र
hi: चैनल | जरूर | जवाब | टिप्पणियाँ | टिप्पणियां | टिप्पणी | टेलीग्राम | ट्विटर | तस्वीर
hi: तस्वीरें | त्रुटि | दोस्त | दोस्तों | नीति | न्यूज | न्यूज़ | पत्रकारिता | पाठक | पासवर्ड
hi: पूरी | पृष्ठ | पेज | पॉडकास्ट | फेसबुक | फॉन्ट | फोटो | फ्री | ब्राउज़र | भी | मदद | मिनट
hi: मुख्य | मुफ्त | मेल | यह | यूट्यूब | ये | राय | लिंक | लेख | विज्ञापन | वीडियो | वेबसाइट
hi: व्हाट्सएप | व्हाट्सऐप | शिकायत | संग्रह | संपर्क | संपादक | सदस्य | सदस्यता | सब्सक्रिप्शन
hi: सभी | समय | समाचार | सर्वाधिकार | सहयोग | सहायता | साइज | साइज़ | साइट | सामग्री | सूचना
hi: स्टोरी | स्थानीय | स्वतंत्र | हम | हमसे | हमारे | हमें | हैं
zh: app | 专题 | 个人 | 主要 | 作者 | 使用 | 個人 | 免費 | 免费 | 內容 | 全文 | 全部 | 公众号 | 内容 | 分鐘 | 分钟 | 列表 | 加入
zh: 协议 | 合作 | 图片 | 地区 | 地區 | 報導 | 声明 | 好友 | 字體大小 | 密码 | 密碼 | 帮助 | 帳戶 | 帳號 | 幫助 | 广告 | 廣告 | 影片
zh: 微信 | 微博 | 我们 | 我們 | 所有 | 手机 | 报道 | 招募 | 招聘 | 排行榜 | 播客 | 支持 | 政策 | 文章 | 新聞 | 新闻 | 时间 | 時間
zh: 更多 | 朋友 | 朋友圈 | 服务 | 服務 | 本地 | 本文 | 本站 | 本网站 | 栏目 | 浏览器 | 消息 | 独立 | 獨立 | 电子报 | 电脑版 | 網友 | 網站
zh: 網頁 | 编辑 | 网友 | 网站 | 网页 | 聲明 | 视频 | 評論 | 話題 | 讀者 | 评论 | 话题 | 读者 | 账号 | 账户 | 赞助 | 通知 | 連結 | 邮件
zh: 链接 | 電子報 | 電郵 | 音频 | 頂部 | 頻道 | 页面 | 顶部 | 频道 | 首頁 | 首页
ja: あなた | ご意見 | すべて | みんな | アカウント | アプリ | コメント | コンテンツ | サイズ | サイト | チャンネル | トップページ | トピックス
ja: ニュース | パスワード | ブラウザ | プッシュ | ページ | ホーム | ポリシー | マイページ | メイン | メインコンテンツ | メール | リンク | 人気 | 件
ja: 会員 | 会社 | 全て | 全文 | 公式 | 写真 | 分 | 利用 | 動画 | 友だち | 友人 | 友達 | 地域 | 報道 | 変更 | 広告 | 当サイト | 必要
ja: 採用 | 支援 | 文字 | 方 | 本文 | 概要 | 残り | 無料 | 無断 | 特集 | 独立した | 画像 | 画面 | 番組 | 紙面 | 編集部 | 記事 | 読者
ja: 通知 | 電子 | 電子版 | 音声
ko: url | 개인 | 계정 | 광고 | 구독자 | 글자 | 기사 | 기자 | 네이버 | 뉴스 | 뉴스레터 | 다음 | 댓글 | 독립 | 독자 | 동영상 | 링크
ko: 메뉴 | 메일 | 모두 | 무료 | 배포 | 밴드 | 본문 | 분 | 브라우저 | 사이트 | 사진 | 서비스 | 소식 | 속보 | 시간 | 신문 | 앱 | 언론
ko: 영상 | 오늘의 | 오디오 | 유료 | 유튜브 | 음성 | 의견 | 이메일 | 이미 | 이슈 | 이용 | 이전 | 인기 | 전체 | 정책 | 제보 | 좋은 | 주소
ko: 주요 | 주제 | 지역 | 채널 | 채용 | 친구 | 카카오 | 카카오톡 | 콘텐츠 | 크기 | 트위터 | 페이스북 | 페이지 | 편집국 | 편집자 | 하이라이트
ko: 홈 | 화면 | 회사 | 회사소개 | 회원
"""
SMALL = """
de: aller | als | an | auch | auf | aus | bei | bereits | bitte | danach | das | dem | den | der
de: des | die | diese | diesen | dieser | dieses | ein | eine | einen | für | geben | groß
de: haben | hat | hier | ihr | ihre | ihren | im | in | ist | jetzt | kein | keine | keinen
de: könnte | mehr | mein | meine | mir | mit | monat | monate | nach | neu | neue | neuen
de: neuer | noch | nur | nächste | nächster | oben | oder | per | schon | sich | sie | sind
de: später | und | unter | volle | voller | von | vorheriger | weiter | wie | wir | woche
de: wochen | zu | zum | zur | über
nl: aan | al | alleen | als | ben | bent | bij | boven | de | een | en | geen | het | hier
nl: jouw | kunt | later | maand | meest | met | mijn | naar | niet | nieuw | nieuwe | nu | of
nl: om | omhoog | op | te | u | uit | uw | van | via | voor | week | weken
sv: allt | använder | att | av | bara | dem | den | det | detta | dig | din | ditt | eller | en
sv: endast | ett | från | för | har | hos | här | i | ingen | inte | kan | kanske | med | mitt
sv: månad | månader | nu | ny | nya | och | om | på | redan | senare | som | till | toppen | upp
sv: vecka | vi | via | är
pl: być | dla | do | górę | i | jak | jeszcze | już | lub | masz | miesiąc | moje | może | mój
pl: na | nasz | naszej | naszym | nie | nowe | nowy | o | od | oraz | po | ponownie | przez
pl: później | swoje | swój | ta | tego | tej | ten | teraz | to | tu | tutaj | twój | tydzień
pl: tylko | tę | w | z | za | ze
uk: або | більш | в | вас | ваш | вашу | ваші | вже | використовуємо | день | для | до | добу
uk: з | за | зараз | й | лише | має | маєте | ми | можуть | мій | місяць | на | наш | нашому
uk: нашу | наші | немає | нові | основного | період | по | про | пізніше | свої | свій | та
uk: також | тиждень | тут | тільки | у | це | цей | цього | цю | цієї | через | ще | що | щоб
uk: як | є | і | із
ru: в | вам | вас | ещё | и | или | используем | к | как | мы | на | наш | наши | нашу | о | об
ru: по | с | уже | что | это | этот | эту
tr: alan | ay | aynı | benim | bir | bu | buraya | daha | de | dön | en | eski | fazla | fazlası
tr: geri | göre | hangi | hemen | hesabım | ile | için | mı | nasıl | ne | o | olarak | sadece
tr: siz | size | sizin | sonra | tamam | var | ve | veya | yeni | yer | yok | yukarı | zaten
tr: üst | üzerinden | şimdi | şu
he: או | איך | אל | אנחנו | אצלנו | את | אתכם | ביותר | גם | ה | האם | הכי | זה | זו | חדש
he: חדשה | חדשים | חודש | יותר | כאן | כבר | ל | לא | לכם | מ | מן | עוד | עכשיו | על | עם | רק
he: של | שלי
ar: أسبوع | أنت | أو | إلى | إلينا | الجديد | اليوم | بعد | به | جديد | جديدة | شهر | شهرا | عبر
ar: على | عن | عنا | فقط | في | قد | كنت | كيف | لا | لاحقا | لديك | لك | لكم | لم | لمدة | لي
ar: ليس | ليست | ما | مع | هذا | هذه | هل | هنا | و
hi: अब | आ | इन | इस | इसे | एक | करते | करना | करें | का | की | कीजिए | के | केवल | कैसे | को
hi: गई | गए | ज़्यादा | ज्यादा | टॉप | दिन | दें | नई | नए | नया | नहीं | पर | पहले | पाएँ
hi: पाएं | बड़ी | बाद | महीना | महीने | में | मेरा | मेरी | मैं | यहाँ | यहां | या | लिए | सकता
hi: सकती | सबसे | साथ | सिर्फ | से | हफ्ते | ही | है | हो | होने
zh: 一 | 一个月 | 一個月 | 上 | 下 | 不得 | 与 | 並 | 个 | 为 | 也 | 了 | 于 | 些 | 今日 | 从 | 你 | 個 | 再 | 到 | 去 | 及
zh: 只 | 可 | 可能 | 后 | 吗 | 和 | 嗎 | 在 | 对 | 将 | 對 | 已 | 已是 | 并 | 後 | 從 | 微 | 您 | 感兴趣 | 我 | 我要 | 或
zh: 扫一扫 | 授权 | 新 | 是 | 未经 | 本 | 此 | 沒有 | 没有 | 用 | 的 | 看 | 稍后 | 約 | 給 | 约 | 给 | 至 | 請 | 该 | 请
zh: 转载 | 这 | 這 | 頁 | 页
ja: あとで | ある | いただく | いる | お | お持ち | から | か月 | が | ください | この | ご | さらに | さん | した | して | しています
ja: します | する | その | た | て | で | できます | です | でない | と | ない | など | なる | に | について | の | は | へ | ます
ja: または | まで | も | や | よく | よる | を | カ月 | ヶ月 | 中 | 今 | 以上 | 使用 | 全 | 内 | 別 | 各 | 後で | 新しい | 方は
ja: 時 | 禁じます | 私 | 等 | 者 | 週間
ko: 가 | 개 | 개월 | 과 | 나의 | 나중에 | 내 | 는 | 달 | 더 | 도 | 된 | 로 | 를 | 만 | 모든 | 및 | 바로 | 보러 | 보면 | 본
ko: 사용합니다 | 새 | 새로운 | 세요 | 수 | 쓴 | 아니신가요 | 아직 | 어떤 | 없이 | 에 | 에게 | 에서 | 와 | 우리 | 으로 | 은 | 을 | 의
ko: 이 | 이런 | 이신 | 이신가요 | 인 | 있는 | 있습니다 | 주세요 | 지금 | 하고 | 하기 | 하는 | 하세요 | 하신 | 하신가요 | 한 | 한달 | 함께
ko: 합니다 | 해 | 해주세요
"""
NETWORKS = """
facebook | twitter | x | instagram | linkedin | tiktok | youtube | telegram | viber | mastodon | bluesky
whatsapp | pinterest | reddit | google | news | discover | spotify | apple | podcasts | threads | line
messenger | snapchat | flipboard | pdf | rss | email | sms | app | store | play | ios | android | cookie | cookies | url
whatsappie | facebooku | instagramie | twitterze | telegramie | linkedinie | facebooka
"""
"""Names of networks and formats, which belong to every language."""
