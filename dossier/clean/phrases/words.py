"""Words of buttons, links and headings of lists, which sites put together in many ways.

``MARKS`` are words that a page says to its reader, ``THINGS`` what they speak of, ``SMALL`` what
joins them. A line that consists of nothing else, with a mark and a thing among them, is furniture
however it is put: "Artikel teilen", "Diesen Artikel jetzt teilen", "Alle Artikel zum Thema". A
word that ends in ``…`` stands for all that begin so. In Chinese, Japanese and Korean the words
stand without spaces, so that a line has to be covered by them.
"""

from __future__ import annotations

MARKS = """
de: ablehnen | abmelden | abonnieren | abspielen | agb | aktivieren | akzeptieren | angemeldet
de: anhören | anmelden | anschauen | ansehen | ansicht | antworten | anzeigen | ausblenden
de: ausdrucken | ausloggen | ausprobieren | auswählen | barrierefreiheit | bearbeiten | bestellen
de: bestätigen | bewerten | bildergalerie | bilderstrecke | bookmarken | cookie… | datenschutz…
de: deaktivieren | downloaden | druckansicht | drucken | dunkelmodus | eilmeldungen | einblenden
de: einloggen | einreichen | einstellungen | einwilligung | einwilligungen | empfehlen
de: empfehlungen | empfohlener | empfohlen… | entdecken | ergänzen | erinnern | erlauben
de: erstellen | faq | filtern | folge | folgen | fotostrecke | freischalten | gefällt | gehe
de: gehen | gelesen | gelesene | geschlossen | geschäftsbedingungen | herunterladen | hochladen
de: impressum | installieren | interessieren | kommentieren | kopieren | kopiert
de: korrekturhinweis | laden | lesedauer | leseliste | lesen | lesezeichen | lesezeit | login
de: mediadaten | meistgeklickt… | meistgelesen… | melden | merken | merkliste | mitdiskutieren
de: nachtmodus | newsletteranmeldung | newsletter… | notwendige | nutzungsbedingungen
de: nutzungsrechte | probeabo | probemonat | probezeitraum | probieren | registrieren
de: registriert | schlagworte | schlagwörter | schließe | schließen | scrollen | seitenanfang
de: sichern | sortieren | speichern | springen | starten | startseite | stichwörter | stöbern
de: teilen | testen | umschalten | unterstützen | vergessen | vergrößern | verkleinern | verlauf
de: verpassen | verschicken | versenden | verwalten | verwandte | vollbild | vorherige | vorlesen
de: wechseln | weitere | weiterempfehlen | weiterleiten | weiterlesen | werben | widerruf
de: widerrufen | zoomen | zulassen | zurück | zustimmen | ähnliche | ändern | öffnen | übersicht
de: überspringen
nl: aanbevolen | aanmelden | aanpassen | aanraden | abonneer | abonneren | accepteer | accepteren
nl: adverteer | adverteren | afdrukken | afspelen | akkoord | andere | annuleren | beheer
nl: beheren | bekijk | bekijken | beluister | bevestig | bevestigen | bewaar | bijschrift
nl: colofon | cookie… | deel | delen | disclaimer | doneer | doorsturen | download | favorieten
nl: filter | fout | ga | gebruiksvoorwaarden | gelezen | geregistreerd | gerelateerd… | gesloten
nl: help | homepage | inloggen | installeer | instellingen | interessant | kies | klantenservice
nl: klik | kopieer | laatste | lees | leestijd | log | luister | maak | meld | meldingen
nl: misschien | mobiele | neem | nieuwsbrief | nieuwsbrieven | nieuwste | noodzakelijke | ontdek
nl: ontvang | open | openen | opslaan | opzeggen | plaats | populair… | print | privacy… | probeer
nl: reageer | reageren | registreer | registreren | schrijf | sluit | sluiten | sorteer | speel
nl: spring | start | steun | stuur | tags | terug | toestaan | toestemming | tonen | toon
nl: trefwoorden | verberg | verder | vergelijkbare | vergeten | vergroot | vergroten | verstuur
nl: volg | volgend… | voorbehouden | voorwaarden | vorig… | weigeren | wijzig | wijzigen | wissel
nl: word | zet | zoek | zoeken
sv: acceptera | aktivera | andra | anmäl | annat | annonsera | användarvillkor | avbryt | avvisa
sv: bekräfta | beställ | betygsätt | bildtext | bli | byt | cookie | cookies | dela | dölj
sv: favoriter | filtrera | följ | förbehållna | föregående | förminska | förstora | gillar | glömt
sv: godkänn | gå | hantera | hoppa | inaktivera | installera | inställningar | integritetspolicy
sv: intressera | kakor | klicka | kommentera | kontakta | kopiera | köp | ladda | liknande | logga
sv: lyssna | läs | läsa | läst | lästa | lästid | menyn | mest | mobilversionen | neka | notiser
sv: nyhetsbrev | nyhetsbrevet | nästa | nödvändiga | personuppgift… | populär… | prenumer… | prova
sv: pushnotiser | rapportera | registrera | registrerad | rekommendera | rekommender… | relater…
sv: rätta | samtycke | se | senaste | skapa | skicka | skriv | skriva | slå | sortera | spara
sv: spela | starta | startsida | startsidan | stäng | stängda | stötta | svara | sök | taggar
sv: tillbaka | tillåt | tipsa | titta | upplev | upptäck | villkor | visa | välj | ändra | öppna
pl: akceptuj | akceptuję | anuluj | cookie | cookies | czytaj | czytania | dodaj | dowiedz
pl: dołącz | drukuj | edytuj | filtruj | góry | główna | inne | kliknij | kopiuj | kup | logowanie
pl: lubię | mobilnej | najchętniej | najczęściej | najnowsze | najpopularniejsze | następna
pl: następny | newsletter… | niezbędne | obejrzyj | obserwuj | oceń | odbierz | odkryj | odpowiedz
pl: odrzuć | odsłuchaj | odtwórz | ostatnie | otwórz | pamiętasz | pobierz | podobne | podpis
pl: podziel | pokaż | poleca | polecaj | polecamy | polecane | poleć | polub | pomiń | pomniejsz
pl: poprzedni | poprzednia | popularne | posłuchaj | potwierdź | powiadomienia | powiązane
pl: powiększ | powrót | prywatności | przeczytaj | przejdź | przełącz | prześlij | regulamin
pl: rejestracja | reklamuj | rozpocznij | rozwiń | skomentuj | skontaktuj | skopiuj | sortuj
pl: spodobać | sprawdź | subskrybuj | subskrypcj… | słuchaj | tagi | testuj | udostępnij | ukryj
pl: ulubione | ustaw | ustawienia | utwórz | wesprzyj | wróć | wspieraj | wybierz | wydrukuj
pl: wykup | wypróbuj | wyłącz | wyślij | włącz | zainstaluj | zainteresować | zakładki | zaloguj
pl: zamknij | zamknięte | zamów | zapisz | zapomniałeś | zarejestrowany | zarejestruj | zarządzaj
pl: zastrzeżone | załóż | zezwól | zgadzam | zgody | zgodę | zgłoś | zmień | zobacz | zwiń | śledź
uk: cookie | cookies | авторизуватися | більше | вгору | вийти | використання | вимкнути
uk: встановити | вхід | відкрити | відписатися | відповісти | відправити | відхилити | головну
uk: головні | дивитися | догори | дозволити | долучайтеся | друк… | дізнатися | забули
uk: завантажити | завантажте | закладки | закрити | закрито | замовити | запам'ятати
uk: зареєстровані | зареєструватися | зареєструйтесь | зареєструйтеся | зауважити | захищен…
uk: зацікавити | зберегти | збільшити | згода | згоду | згорнути | зменшити | змінити | керувати
uk: коментувати | конфіденційност… | копіювати | користування | мобільну | нагору | надіслати
uk: назад | найпопулярніш… | найчитаніш… | налаштування | налаштувати | наступн… | необхідні
uk: нічний | обговорити | оберіть | обов'язкові | обране | останні | отримати | оформити | оцінити
uk: переглянути | переглянуті | передплат… | перейти | перемкнути | пов'язані | повідомити
uk: погоджуюсь | поділитись | поділитися | поділіться | пожертвувати | показати | помітили
uk: попередн… | популярн… | порадити | порекомендувати | початок | поширити | придбати | прийняти
uk: приховати | приєднатися | приєднуйтесь | пробний | пропустити | прослухати | підписатись
uk: підписатися | підписка | підписуйтесь | підписуйтеся | підпишись | підпишіться | підтвердити
uk: підтримайте | підтримати | рекламодавцям | рекомендован… | рекомендуємо | реєстрація
uk: розгорнути | роздрукувати | розсилк… | свіжі | скасувати | скачати | скопіювати | слухати
uk: слідкувати | слідкуйте | сортувати | список | сподобатись | сподобатися | спробувати
uk: спробуйте | створити | стежити | стежте | суміжні | схожі | теги | увійдіть | увійти
uk: увімкнути | угода | фільтр | читайте | читання | читати | інші
ru: cookie | войти | вход | главную | главные | закрыть | зарегистрироваться | защищены
ru: комментировать | конфиденциальности | копировать | настройки | ответить | отклонить
ru: отправить | оформить | перейти | переслать | поддержать | поделитесь | поделиться
ru: подписаться | подписка | подписывайтесь | подпишитесь | показать | пользовательское
ru: популярное | последние | похожие | предыдущая | принять | присоединяйтесь | прослушать
ru: распечатать | рассылка | рассылку | регистрация | рекомендуем | самое | скачайте | скачать
ru: скопировать | скрыть | следите | следующая | слушать | смотреть | согласен | соглашение
ru: сообщить | сохранить | теги | уведомления | установить | читайте | читать | чтения
tr: abonelik… | abone… | altyazıyı | ana | anasayfa… | atla | aydınlatma | aç | bağış… | başlat
tr: başına | benzer | beğendiniz | beğen… | bildirim… | bildir… | bülten… | büyüt | dene | deneyin
tr: destekle… | devamını | devamı… | değiştir… | dinle… | diğer | ekle | erişin | etiket…
tr: favorilere | favori… | filtrele | gece | gerekli | geç | giriş | gizle | gizlilik | gönder…
tr: gör | görüntüle… | göster… | güncelle… | gündem… | haklar… | hata | ilgili | ilginizi | indir…
tr: iptal | izin | izle… | kabul | kaldır | kapalı | kapat | kapat… | katıl… | kaydet… | kaydol…
tr: kayıtlı | keşfet | kopyala… | koruma… | korunması | koşulları | kvkk | küçült | listesine
tr: manşet… | menü | menüyü | mobil | oku | okuma | okumaya | okunan… | okuyun | oluştur | onay
tr: onayla… | paylaş… | popüler | puanla | reddet | saklıdır | sesli | seçin | seçtikleri | seç…
tr: son | sonraki | sss | sırala | takip | trend | tıklayınız | tıkla… | ulaş | ulaşın | unuttum
tr: unuttunuz | verin | yanıt | yanıtla | yazdır… | yönet | yönet… | yükle… | çerez… | çık | çıkış
tr: önceki | önerilen… | öneril… | öner… | üye | üyelik
he: אודות | אולי | אחרונות | אישור | אפשר | אפשרו | אשר | בחירת | ביטול | דווחו | דומות | דחה
he: דחיית | דיווח | דילוג | דלג | דלגו | האזין | האזינו | האזן | האזנה | הבא | הבאה | הגב | הגדל
he: הגדלת | הגדרות | הגיבו | הדפיסו | הדפס | הדפסה | הדפסת | הוספת | הורדת | הורידו | החלפת
he: היכנסו | הירשם | הירשמו | הירשמי | הכרחיים | המליצו | המלצה | המשך | הנצפות | הנקראות | הסתר
he: העתיקו | העתק | העתקת | הפעילו | הפעל | הצג | הצגת | הצהרת | הצטרפו | הצטרפות | הציגו | הקודם
he: הקודמת | הקטנת | הרשם | הרשמה | הרשמו | התחברו | התחברות | התחילו | התקינו | התקנת | התראות
he: חזרה | יעניין | כניסה | לגלריה | לגלריית | לדף | להגיב | להורדת | להמשך | להרשמה | לחץ | לחצו
he: לניוזלטר | לעמוד | לפרסום | לצפיה | לצפייה | לקריאה | לקריאת | לראש | לרכישת | לשתף | מאשר
he: מבזקים | מומלצות | מומלצים | מועדפים | מיון | מסכים | מעבר | מצאתם | נגישות | נוספות | נוספים
he: ניהול | ניוזלטר | ניסיון | נסה | נסו | נקראו | נשמר | סגור | סגורות | סגירה | סינון | עדכוני
he: עדכונים | עוגיות | עקבו | עקוב | פופולרי | פופולריות | פרטיות | פרסומת | פרסמו | פתיחת | צור
he: צפו | צרו | קוקיז | קרא | קראו | קשורות | רישום | רכישת | רשומים | שימוש | שינוי | שיעניינו
he: שיתוף | שכחת | שכחתי | שלח | שלחו | שליחה | שמור | שמורות | שמירה | שמירת | שמרו | שתף | שתפו
he: תגיות | תגים | תמכו | תנאי | תפריט | תקנון | תרמו
ar: أبلغ | أحدث | أخرى | أرسل | أضف | أعجبني | أعلن | أغلق | أوافق | أوص | إخفاء | إدارة | إرسال
ar: إشعارات | إظهار | إعجاب | إعدادات | إغلاق | إقرأ | إلغاء | إنشاء | ابدأ | اتصل | احفظ | احفظها
ar: اختر | اختيارات | ادخل | ادعم | ارسل | استكشف | استمع | استمعوا | اشتراك | اشتراكك | اشترك
ar: اشتركوا | اضغط | اطبع | اقرأ | اقرؤوا | الأحكام | الأكثر | الإبلاغ | الإشعارات | الارتباط
ar: الاستخدام | الاشتراك | الانتقال | التالي | التجريبية | التفاصيل | الحقوق | الخصوصية | الدخول
ar: الرئيسية | الرد | السابق | السماح | الضرورية | العودة | القائمة | القراءة | الكوكيز | الليلي
ar: المزيد | المفضلة | الموافقة | النسخة | النشرة | الوسوم | الوضع | انتقل | انسخ | انضم | انضموا
ar: انقر | بلغ | تأكيد | تابع | تابعنا | تابعونا | تبرع | تحديث | تحميل | تخط | تخطى | ترتيب
ar: تسجيل | تصغير | تصفح | تصفية | تعديل | تعطيل | تفاصيل | تفعيل | تقييم | تكبير | تنزيل | جرب
ar: جرّب | حذف | حفظ | حمل | حمّل | دخول | ذات | رد | رفض | سجل | سجّل | سياسة | شارك | شاركنا
ar: شاركها | شاهد | شاهدوا | شروط | صلة | طالع | طباعة | عرض | علق | فتح | قبول | قرأتها | قراءة
ar: متابعة | متعلقة | محفوظة | مزيد | مشابهة | مشاركة | مغلقة | مقترحة | موافق | موصى | نحن | نزّل
ar: نسخ | نسيت | نشرتنا | وسوم | يعجبك | يهمك
hi: अगला | अगली | अनुमति | अन्य | अपडेट | अपडेट्स | अलर्ट | अस्वीकार | आजमाएं | आज़माएं | इंस्टॉल
hi: उपयोग | ऊपर | एक्सप्लोर | कुकी | कुकीज | कुकीज़ | कैप्शन | कॉपी | क्रम | क्लिक | खोज | खोलें
hi: गोपनीयता | चालू | चुनें | छिपाएं | जरूरी | ज़रूरी | जाएँ | जाएं | जुड़िए | जुड़ें | जॉइन | ज्वाइन
hi: टैग | टैग्स | ट्रायल | ट्रेंडिंग | डाउनलोड | ताज़ा | ताजा | दान | दिखाएं | देखिए | देखें | निजता
hi: नियम | नोटिफिकेशन | न्यूजलेटर | न्यूज़लेटर | पंजीकरण | पंजीकृत | पढ़ने | पढ़िए | पढ़ी | पढ़े | पढ़ें
hi: पसंद | पिछला | पिछली | पुष्टि | प्रबंधित | प्राइवेसी | प्रिंट | फ़िल्टर | फ़ॉलो | फीडबैक | फॉलो | बंद
hi: बताएँ | बताएं | बदले | बदलें | बनाएँ | बनाएं | बारे | बुकमार्क | ब्रेकिंग | भूल | भेजें | मेन्यू
hi: मोबाइल | रजिस्टर | रद्द | रिपोर्ट | रेटिंग | लाइक | लेटर | लेटेस्ट | लॉग | लॉगिन | लोकप्रिय | वापस
hi: विकल्प | शर्तें | शुरू | शेयर | संबंधित | सब्सक्राइब | समर्थन | सहमत | सहमति | सहेज | सहेजें | साइन
hi: साझा | सुनिए | सुनें | सुरक्षित | सेटिंग | सेटिंग्स | सेव | स्वीकार | हटाएं | होम
zh: 上一篇 | 上一页 | 下一篇 | 下一页 | 下載 | 下载 | 举报 | 书签 | 二维码 | 仅 | 会员
zh: 你可能喜歡 | 你可能感兴趣 | 保存 | 允許 | 允许 | 免责声明 | 关于 | 关注 | 关键词 | 关闭 | 其他
zh: 分享 | 切换 | 切换到 | 列印 | 原文 | 反馈 | 发表 | 发送 | 取消 | 同意 | 听新闻 | 喜欢 | 回到
zh: 回复 | 回覆 | 图集 | 复制 | 夜间 | 夜间模式 | 字号 | 字體 | 安装 | 客户端 | 展开 | 展開 | 延伸
zh: 开启 | 开始 | 必要 | 忘記 | 忘记 | 打印 | 打开 | 打開 | 扫描 | 扫码 | 投稿 | 报告 | 拒絕
zh: 拒绝 | 按讚 | 捐款 | 掃描 | 排序 | 排行 | 探索 | 接受 | 推荐 | 推薦 | 推送 | 搜尋 | 搜索
zh: 播报 | 播放 | 收听 | 收聽 | 收藏 | 收起 | 放大 | 显示 | 更换 | 最新 | 會員 | 朗读 | 本文约
zh: 条款 | 查看 | 标签 | 條款 | 標籤 | 檢舉 | 注册 | 浏览 | 点击 | 点赞 | 热门 | 熱門 | 版权
zh: 版權 | 猜你喜欢 | 留言 | 登入 | 登出 | 登录 | 發表 | 發送 | 相关 | 相關 | 确认 | 確認
zh: 稍后阅读 | 立即 | 筛选 | 管理 | 纠错 | 缩小 | 联系 | 聯絡 | 菜单 | 複製 | 观看 | 訂閱 | 註冊
zh: 試用 | 調整 | 订购 | 订阅 | 设置 | 评价 | 评分 | 试用 | 语音播报 | 调整 | 購買 | 购买 | 跳到
zh: 跳至 | 跳轉 | 跳过 | 轉發 | 转发 | 返回 | 追蹤 | 选择 | 選擇 | 閱讀 | 關於 | 關注 | 關鍵字
zh: 關閉 | 阅读 | 隐私 | 隱私 | 顯示 | 页首 | 點擊
ja: あとで読む | あわせて | いいね | おすすめ | お問い合わせ | お持ちでない | お気に入り | こちら
ja: すすめる | のみ | もっと | よくある質問 | インストール | オフにする | オンにする | カテゴリー
ja: キーワード | クッキー | クリック | クリップ | コピー | シェア | スキップ | タグ | ダウンロード
ja: ダークモード | トップ | フォトギャラリー | フォロー | ブックマーク | プライバシー | ヘルプ
ja: メニュー | メルマガ | メールマガジン | ランキング | ログアウト | ログイン | 一覧 | 並び替え
ja: 並べ替え | 今すぐ | 他 | 他の | 作成 | 保存 | 先頭 | 共有 | 再生 | 切り替え | 前の | 前へ
ja: 勧める | 印刷 | 参加する | 友だち追加 | 受け取る | 同意 | 問い合わせ | 報告 | 始める | 寄付
ja: 後で読む | 忘れた | 応募 | 応援 | 戻る | 投稿 | 拒否 | 拡大 | 探す | 掲載 | 文字サイズ | 新着
ja: 新規 | 最新 | 有料 | 検索 | 次の | 次へ | 注目 | 申し込み | 申し込む | 登録 | 登録済み
ja: 知らせる | 確認 | 移動 | 管理 | 終了しました | 絞り込み | 続き | 縮小 | 聞く | 聴く | 表示
ja: 見た | 見る | 規約 | 解除 | 設定 | 許可 | 評価 | 試す | 誤り | 読まれている | 読みたい | 読む
ja: 読めます | 購読 | 転載 | 返信 | 追加 | 送る | 送信 | 選ぶ | 閉じる | 開く | 関連
ko: 가입 | 가입하셨나요 | 같은 | 개인정보 | 거부 | 검색 | 고객센터 | 공유 | 관련 | 관리 | 구독
ko: 구독하기 | 글꼴 | 글자크기 | 금지 | 끄기 | 나중에읽기 | 다른 | 다운로드 | 다크모드 | 닫기
ko: 닫혔습니다 | 답글 | 더보기 | 도움말 | 동의 | 둘러보기 | 듣기 | 랭킹 | 로그아웃 | 로그인
ko: 만들기 | 많이 | 맨 | 맨위로 | 모바일 | 목록 | 무단 | 문의 | 바로가기 | 받기 | 받아보기 | 변경
ko: 보기 | 보내기 | 복사 | 북마크 | 비밀번호 | 선택 | 설정 | 설치 | 섹션 | 소개 | 스크랩 | 시작
ko: 시작하기 | 신고 | 신청 | 실시간 | 싫어요 | 쓰기 | 알림 | 약관 | 없으신가요 | 열기 | 오류
ko: 위로 | 음성으로 | 이동 | 이시각 | 인쇄 | 읽기 | 읽는 | 자주 | 작게 | 재배포 | 재생 | 저장
ko: 전재 | 전체보기 | 접기 | 정렬 | 정정보도 | 좋아요 | 참여하기 | 찾기 | 처리방침
ko: 청소년보호정책 | 체험 | 최신 | 추가 | 추천 | 추천하기 | 축소 | 취급방침 | 취소 | 켜기 | 쿠키
ko: 크게 | 클릭 | 키워드 | 태그 | 팔로우 | 펼치기 | 평가 | 포토 | 프린트 | 필수 | 필터 | 함께보면
ko: 핫이슈 | 해지 | 허용 | 헤드라인 | 확대 | 확인 | 회원가입 | 후원 | 후원하기 | 후원해
"""
THINGS = """
de: # | abo | abonnement | abonnent | abonnenten | abonnentin | alle | allgemeine | angebot
de: angebote | anzeige | app | apps | archiv | artikel… | audio | ausgabe | ausgaben | autor
de: autorin | beitrag | beiträge | benachrichtigung | benachrichtigungen | bereich | bild | bilder
de: bildunterschrift | browser | buch | community | digital | diskussion | e | e-paper
de: empfehlung | epaper | feedback | fehler | foto | fotos | freunde | freunden | grafik | gratis
de: größe | hauptinhalt | hilfe | hinweise | inhalt | inhalte | jobs | journalismus | kanal
de: karriere | kommentar | kommentare | kommentar… | kontakt | konto | kostenlos | leser | link
de: liste | lokales | mail | meldung | meldungen | menü | min | minuten | mitglied | mobile
de: mobilen | nachrichten | news | newsletter | nutzer | nutzung | ort | partner | passwort | plus
de: podcast | premium | profil | push | push-nachrichten | quelle | redaktion | redaktionell…
de: region | ressort | rubrik | schrift | schriftgröße | seite | seiten | spende | spenden
de: sprache | suche | tags | team | text | thema | themen | ticker | unabhängigen | uns | unsere
de: unseren | verlaufsliste | version | video | videos | webseite | website | werbung
nl: # | abonnee | abonnement | abonnement… | account | advertentie | advertenties | afbeelding
nl: alle | alles | app | archief | artikel | artikelen | auteur | beleid | bericht | berichten
nl: browser | contact | deze | dit | e | foto | foto's | fotogalerij | fotoserie | gratis | hele
nl: hoofdinhoud | hulp | in | inhoud | je | journalistiek | kanaal | keuze | lettergrootte
nl: lezers | lijst | link | lokaal | mail | meer | menu | min | minuten | nieuws | nog
nl: onafhankelijke | onderwerp | onderwerpen | ons | onze | ook | over | pagina | pagina's
nl: podcast | proef | proefperiode | profiel | reactie | reacties | rechten | redactie | regio
nl: rubriek | sectie | site | taal | thema | tip | tips | vacatures | verhaal | versie | video
nl: vind | vriend | vrienden | wachtwoord | website | whatsapp-kanaal
sv: # | alla | annons | annonser | app | appen | arkiv | artikel | artikeln | artiklar
sv: artiklarna | avdelning | bild | bilden | bilder | bildspel | bildspelet | denna | du | e | fel
sv: felet | fler | författare | gratis | hela | hjälp | in | inget | innehåll | innehållet
sv: integritet | jobba | journalistik | kanal | kommentar | kommentarer | kommentar… | kontakt
sv: konto | lediga | lista | lokalt | länk | länken | läsare | lösenord | lösenordet | mejl | meny
sv: mer | min | minuter | ner | nyheter | nyheterna | nytt | oberoende | också | oss | podd
sv: poddavsnitt | post | prenumerant | prenumeration | profil | provperioden | redaktionen
sv: regionen | rättigheter | sektionen | sida | sidan | sidans | sidor | språk | stöd | text
sv: texten | textstorlek | ut | version | video | videor | vän | vänner | vår | vårt | webbläsare
sv: webbplats | ämne | ämnen | ämnet
pl: # | aplikacja | aplikacje | aplikacji | aplikację | archiwum | artykuł | artykułu | artykuły
pl: artykułów | autora | bezpłatnie | błąd | cały | ci | cię | czas | czcionki | czytane
pl: czytelników | dalej | darmo | dostęp | dziale | dziennikarstwo | e | email | galeria | galerię
pl: hasła | hasło | język | kanale | kanał | kariera | komentarz | komentarze | komentarzy
pl: komentarz… | konta | kontakt | konto | link | listy | listę | lokalne | mail | mailem
pl: materiał | menu | min | minut… | nam | nas | newsletter | newsy | niezależne | odcinki | okres
pl: plik | pliki | plików | podcast | polityka | pomoc | praca | prawa | prenumerat…
pl: przeglądarka | próbny | redakcja | redakcji | region | regionu | reklama | reklamy | rozmiar
pl: rubryki | również | serwis | serwisu | się | strona | stronie | strony | stronę | także
pl: tekst | tekstu | temacie | temat | tematy | treści | u | wersja | wersji | wiadomości
pl: wiadomość | wideo | więcej | wszystkie | wszystko | zdjęcia | zdjęcie | zdjęć | zgodami
pl: znajomemu | znajomym
uk: # | email | автор | автора | акаунт | архів | безкоштовний | безкоштовно | браузер | бути
uk: вайбер… | вакансії | вам | версію | версія | вибір | вмісту | все | всі | відео | галерею
uk: галерея | додаток | допомога | доступ | другові | другу | друзям | друзями | друзів
uk: журналістику | запис | застосунок | згодою | зображення | канал | каналу | каналі | коментар
uk: коментарі | коментар… | контакти | контенту | користувача | матеріал | матеріали | матеріалу
uk: меню | мову | може | місцеві | нам | нас | незалежне | незалежну | новин | новина | новини
uk: новину | обліковий | облікового | онлайн | пароль | пароля | партнери | передплату | подкаст
uk: політика | помилки | помилку | посилання | поштою | пошту | пошті | пошук | права | правила
uk: профіль | публікації | підпис | регіон | регіону | редакцію | редакції | реклама | реклам…
uk: розмір | розсилку | рубрики | рубриці | сайт | сайтом | сайту | сайті | сповіщення | статей
uk: статтю | стаття | статті | сторінка | сторінки | сторінку | тексті | телеграм… | теми | темою
uk: тему | темі | умови | усі | файли | файлів | фейсбук… | фото | хв | хвилини | хвилин…
uk: читачів | шрифту
ru: # | аккаунт | бесплатно | видео | все | другу | друзьям | канал | комментарии | комментарий
ru: комментар… | материал | материалы | мин | минут… | нам | нас | новости | новость | ошибке
ru: ошибку | подкаст | политика | почте | права | приложение | реклама | сайт | сайта
ru: содержимому | ссылку | статьи | статью | статья | страницу | также | телеграм… | теме | тему
ru: файлы | фото
tr: # | arama | arkadaş… | arşiv | bağlantı… | bağımsız | başlıklar | bize | bizi | bizimle
tr: boyut… | bunlar | bölge… | bölüm… | da | dakika | deneme | destek | dil… | dk | e | edin
tr: editör… | et | foto | fotoğraf… | galeri… | gazetecili… | haberdeki | haber… | hakkımızda
tr: hakları | hatayı | hepsini | hesabın… | hesap… | iletişim | izin… | içerik… | içeriğe | kanal…
tr: kariyer | kişisel | konuyla | konu… | kullanım | kullanıyoruz | künye | link… | listesi
tr: liste… | mail | makale… | metni | misiniz | mu | okur… | ol | olun | podcast | politika…
tr: posta | premium | reklam… | resim… | sayfa… | site… | süresini | süre… | sürüm | sürüme
tr: tarayıcı | tüm | tümü… | uygulama… | veriler… | videolar… | video… | yap… | yardım | yazar…
tr: yazı… | yerel | yorum… | çekebilir | çok | ücretsiz | şifre | şifre…
he: # | cookie | אותך | אותנו | אזור | אחרינו | אין | אלינו | אני | אפליקציה | ארכיון | אתר | ב
he: באינסטגרם | בוואטסאפ | בחינם | בטוויטר | בטלגרם | ביוטיוב | בכתבה | במדור | במייל | בנושא
he: בסרטון | בעיתונות | בפייסבוק | גודל | גופן | גלריה | דקות | דרושים | האפליקציה | האתר | הבית
he: הודעות | הוואטסאפ | הזכויות | הטלגרם | הכתבה | הכתבות | המלאה | הנייד | הסכמה | הסרטון | העורך
he: העורכים | העמוד | הקישור | הראשי | התמונה | התמונות | וואטסאפ | וידאו | זמן | חברים | חדשות
he: חינם | חיפוש | חשבון | טלגרם | טעות | יש | כותב | כיתוב | כל | כתבה | כתבו | כתבות | לאתר
he: לחבר | לחברים | לך | לכתבה | לכתבות | למעלה | למערכת | לנו | לערוץ | לתגובות | לתוכן | מאמר
he: מדור | מדיניות | מהאזור | מייל | מנוי | מנויים | מערכת | מקומיות | משתמש | נושא | נושאים
he: סיסמה | סיסמתי | סרטון | עזרה | עיתונות | עמוד | עצמאית | ערוץ | פודקאסט | פייסבוק | פרסום
he: קובצי | קוראים | קישור | קשר | רשימה | שאלות | שלנו | שפה | תגובה | תגובות | תוכן | תמונה
he: תמונות | תקופת
ar: # | آخر | أخبار | أصدقاءك | أصدقائك | أعلى | أيضا | أيضاً | إعلان | إنستغرام | الآن | الأخبار
ar: الأرشيف | الأسئلة | الأعلى | الإخبارية | الإعلان | الإلكتروني | البحث | البريد | البريدية
ar: التطبيق | التطبيقات | التعليقات | الخبر | الخط | الرئيسي | الرابط | السر | الصحافة | الصديق
ar: الصفحة | الصور | الصورة | العام | الفترة | الفيديو | القراء | القسم | الكاتب | الكل | اللغة
ar: المحتوى | المحرر | المحررين | المحفوظة | المرور | المساعدة | المستقلة | المقال | المقالة
ar: المنطقة | الموضوع | الموقع | الهاتف | بنا | بودكاست | تجريبي | تداولا | تطبيق | تطبيقنا
ar: تعريف | تعليق | تعليقا | تعليقات | تلغرام | تليغرام | تويتر | جميع | حجم | حساب | حسابنا | خبر
ar: خطأ | دقائق | دقيقة | رأيك | رابط | صديق | صفحة | صور | فيديو | فيسبوك | قناتنا | كاملا
ar: كاملة | كل | كلمات | كلمة | لدينا | متصفح | مجانا | محلية | مساعدة | مشاهدة | مشترك | مشتركا
ar: معرض | معنا | مفتاحية | مقال | مقالات | ملفات | من | مواضيع | موضوعات | موقعنا | نسخة | واتساب
ar: وظائف | وقت | يوتيوب
hi: # | अकाउंट | अधिक | अपना | अपनी | अभी | आगे | आपको | आर्टिकल | इंस्टाग्राम | इलाके | ईमेल | एप
hi: ऐप | और | कमेंट | करियर | खबर | खबरें | खबरों | ख़बर | खाता | गलती | गूगल | गैलरी | चित्र | चैनल
hi: जरूर | जवाब | टिप्पणियाँ | टिप्पणियां | टिप्पणी | टेलीग्राम | ट्विटर | तस्वीर | तस्वीरें | त्रुटि
hi: दोस्त | दोस्तों | नीति | न्यूज | न्यूज़ | पत्रकारिता | पाठक | पासवर्ड | पूरा | पूरी | पृष्ठ | पेज
hi: पॉडकास्ट | फेसबुक | फॉन्ट | फोटो | फ्री | ब्राउज़र | भाषा | भी | मदद | मिनट | मुख्य | मुफ्त | मेल
hi: यह | यूट्यूब | ये | राय | लिंक | लेख | लेखक | विज्ञापन | विषय | वीडियो | वेबसाइट | व्हाट्सएप
hi: व्हाट्सऐप | शिकायत | संग्रह | संपर्क | संपादक | सदस्य | सदस्यता | सब्सक्रिप्शन | सभी | समय | समाचार
hi: सर्वाधिकार | सहयोग | सहायता | साइज | साइज़ | साइट | सामग्री | सूचना | सूची | सेक्शन | स्टोरी
hi: स्थानीय | स्वतंत्र | हम | हमसे | हमारे | हमें | हाल | हैं
zh: app | 专题 | 个人 | 主要 | 作者 | 使用 | 個人 | 免費 | 免费 | 內容 | 全文 | 全部 | 公众号
zh: 内容 | 分鐘 | 分钟 | 列表 | 加入 | 协议 | 合作 | 图片 | 地区 | 地區 | 報導 | 声明 | 好友
zh: 字體大小 | 密码 | 密碼 | 帮助 | 帳戶 | 帳號 | 幫助 | 广告 | 廣告 | 影片 | 微信 | 微博 | 我们
zh: 我們 | 所有 | 手机 | 手机版 | 报道 | 招募 | 招聘 | 排行榜 | 播客 | 支持 | 政策 | 文章 | 新聞
zh: 新闻 | 时间 | 時間 | 更多 | 朋友 | 朋友圈 | 服务 | 服務 | 本地 | 本文 | 本栏目 | 本站 | 本网站
zh: 栏目 | 桌面版 | 浏览器 | 消息 | 独立 | 獨立 | 电子报 | 电脑版 | 網友 | 網站 | 網頁 | 编辑
zh: 网友 | 网站 | 网页 | 聲明 | 视频 | 評論 | 話題 | 讀者 | 评论 | 话题 | 语言 | 语音 | 说明
zh: 读者 | 账号 | 账户 | 赞助 | 通知 | 連結 | 邮件 | 链接 | 错误 | 電子報 | 電郵 | 音频 | 頂部
zh: 頻道 | 页面 | 顶部 | 频道 | 首頁 | 首页
ja: あなた | ご意見 | すべて | みんな | アカウント | アプリ | コメント | コンテンツ | サイズ
ja: サイト | スマホ | スマートフォン版 | チャンネル | テーマ | トップページ | トピックス
ja: ニュース | パスワード | ブラウザ | プッシュ | ページ | ホーム | ポリシー | マイページ | メイン
ja: メインコンテンツ | メール | リンク | 人気 | 件 | 会員 | 会社 | 体験 | 全て | 全文 | 公式
ja: 写真 | 分 | 利用 | 動画 | 友だち | 友人 | 友達 | 地域 | 報道 | 変更 | 広告 | 当サイト | 必要
ja: 採用 | 支援 | 文字 | 方 | 本文 | 概要 | 残り | 無料 | 無断 | 版 | 特集 | 独立した | 画像
ja: 画面 | 番組 | 紙面 | 編集部 | 言語 | 記事 | 記者 | 説明 | 読者 | 通知 | 連載 | 電子 | 電子版
ja: 音声
ko: url | 개인 | 계정 | 광고 | 구독자 | 글자 | 기사 | 기자 | 네이버 | 뉴스 | 뉴스레터 | 다음
ko: 댓글 | 독립 | 독자 | 동영상 | 링크 | 맨위 | 메뉴 | 메일 | 모두 | 무료 | 배포 | 밴드 | 버전
ko: 본문 | 분 | 브라우저 | 사이트 | 사진 | 서비스 | 설명 | 소식 | 속보 | 시간 | 신문 | 앱 | 언론
ko: 언어 | 연재 | 영상 | 오늘의 | 오디오 | 유료 | 유튜브 | 음성 | 의견 | 이메일 | 이미 | 이슈
ko: 이용 | 이전 | 인기 | 작성자 | 전체 | 정책 | 제보 | 좋은 | 주소 | 주요 | 주제 | 지역 | 채널
ko: 채용 | 친구 | 카카오 | 카카오톡 | 콘텐츠 | 크기 | 트위터 | 페이스북 | 페이지 | 편집국 | 편집자
ko: 하이라이트 | 홈 | 화면 | 회사 | 회사소개 | 회원
"""
SMALL = """
de: aller | als | an | auch | auf | aus | bei | bereits | bitte | danach | das | dem | den | der
de: des | die | diese | diesen | dieser | dieses | ein | eine | einen | für | geben | gerade
de: groß | haben | hat | hier | ihr | ihre | ihren | im | in | ist | jetzt | kein | keine | keinen
de: könnte | lassen | mehr | mein | meine | mir | mit | monat | monate | nach | neu | neue | neuen
de: neuer | noch | nur | nächste | nächster | oben | oder | per | schon | sich | sie | sind
de: später | und | unter | volle | voller | von | vorheriger | weiter | wie | wieder | wir | woche
de: wochen | zu | zuletzt | zum | zur | über
nl: aan | al | alleen | als | ben | bent | bij | boven | de | een | en | geen | het | hier | jouw
nl: kunt | later | maand | meest | met | mijn | naar | niet | nieuw | nieuwe | nu | of | om
nl: omhoog | onlangs | op | te | u | uit | uw | van | via | voor | week | weken
sv: allt | använder | att | av | bara | dem | den | det | detta | dig | din | ditt | eller | en
sv: endast | ett | från | för | har | hos | här | i | ingen | inte | kan | kanske | med | mitt
sv: månad | månader | nu | ny | nya | nyligen | och | om | på | redan | senare | som | till
sv: toppen | upp | vecka | vi | via | är
pl: być | dla | do | górę | i | jak | jesteś | jeszcze | już | lub | masz | miesiąc | moje | może
pl: mój | na | nasz | naszej | naszym | nie | nowe | nowy | o | od | oraz | ostatnio | po
pl: ponownie | przez | później | swoje | swój | ta | tego | tej | ten | teraz | to | tu | tutaj
pl: twój | tydzień | tylko | tę | w | z | za | ze
uk: або | більш | в | вас | ваш | вашу | ваші | вже | використовуємо | день | для | до | добу | з
uk: за | зараз | й | лише | має | маєте | ми | можуть | мій | місяць | на | наш | нашому | нашу
uk: наші | немає | нещодавно | нові | основного | період | по | про | пізніше | свої | свій | та
uk: також | тиждень | тут | тільки | у | це | цей | цього | цю | цієї | через | ще | що | щоб
uk: щойно | як | є | і | із
ru: в | вам | вас | ещё | и | или | используем | к | как | мы | на | наш | наши | нашу | о | об
ru: по | с | уже | что | это | этот | эту
tr: alan | ay | aynı | benim | bir | bu | buraya | daha | de | dön | en | eski | fazla | fazlası
tr: geri | göre | hangi | hemen | hesabım | ile | için | mı | mısınız | nasıl | ne | o | olarak
tr: sadece | siz | size | sizin | sonra | tamam | var | ve | veya | yeni | yeniden | yer | yok
tr: yukarı | zaten | üst | üzerinden | şimdi | şu
he: או | איך | אל | אנחנו | אצלנו | את | אתכם | באותו | ביותר | גם | ה | האם | הכי | זה | זו | חדש
he: חדשה | חדשים | חודש | יותר | כאן | כבר | ל | לא | לאחרונה | לכם | מ | מאוחרת | מן | עוד
he: עכשיו | על | עם | רק | של | שלי
ar: أسبوع | أنت | أو | إلى | إلينا | الجديد | اليوم | بعد | به | جديد | جديدة | شهر | شهرا | عبر
ar: على | عن | عنا | فقط | في | قد | كنت | كيف | لا | لاحقا | لديك | لك | لكم | لم | لمدة | لي
ar: ليس | ليست | مؤخرا | ما | مع | هذا | هذه | هل | هنا | و
hi: अब | आ | इन | इस | इसे | एक | करते | करना | करें | का | की | कीजिए | के | केवल | कैसे | को
hi: गई | गए | ज़्यादा | ज्यादा | टॉप | दिन | दें | नई | नए | नया | नहीं | पर | पहले | पाएँ | पाएं
hi: बड़ी | बाद | महीना | महीने | में | मेरा | मेरी | मैं | यहाँ | यहां | या | लिए | सकता | सकती
hi: सबसे | साथ | सिर्फ | से | हफ्ते | ही | है | हो | होने
zh: 一 | 一个月 | 一個月 | 上 | 下 | 不得 | 与 | 並 | 个 | 为 | 也 | 了 | 于 | 些 | 今日 | 从 | 你
zh: 個 | 再 | 到 | 去 | 及 | 只 | 可 | 可能 | 同一 | 后 | 吗 | 和 | 嗎 | 在 | 对 | 将 | 對 | 已
zh: 已是 | 并 | 後 | 從 | 微 | 您 | 感兴趣 | 我 | 我要 | 或 | 扫一扫 | 授权 | 新 | 是 | 最近
zh: 未经 | 本 | 此 | 沒有 | 没有 | 用 | 的 | 看 | 稍后 | 約 | 給 | 约 | 给 | 至 | 請 | 该 | 请
zh: 转载 | 这 | 這 | 頁 | 页
ja: あとで | ある | いただく | いる | お | お持ち | から | か月 | が | ください | この | ご
ja: さらに | さん | した | して | しています | します | する | その | た | て | で | できます
ja: です | でない | と | ない | など | なる | に | について | の | は | へ | ます | または | まで
ja: も | や | よく | よる | を | カ月 | ヶ月 | 中 | 今 | 以上 | 使用 | 全 | 内 | 別 | 受け付け
ja: 各 | 後で | 新しい | 方は | 時 | 最近 | 済み | 禁じます | 私 | 等 | 者 | 週間
ko: 가 | 개 | 개월 | 과 | 나의 | 나중에 | 내 | 는 | 달 | 더 | 도 | 된 | 로 | 를 | 만 | 모든 | 및
ko: 바로 | 보러 | 보면 | 본 | 사용합니다 | 새 | 새로운 | 세요 | 수 | 쓴 | 아니신가요 | 아직 | 어떤
ko: 없이 | 에 | 에게 | 에서 | 와 | 우리 | 으로 | 은 | 을 | 의 | 이 | 이런 | 이신 | 이신가요 | 인
ko: 있는 | 있습니다 | 주세요 | 지금 | 최근 | 하고 | 하기 | 하는 | 하세요 | 하신 | 하신가요 | 한
ko: 한달 | 함께 | 합니다 | 해 | 해주세요
"""
NETWORKS = """
android | app | apple | bluesky | cookie | cookies | discover | email | facebook | facebooka
facebooku | flipboard | google | instagram | instagramie | ios | line | linkedin | linkedinie
mastodon | messenger | news | pdf | pinterest | play | podcasts | reddit | rss | sms | snapchat
spotify | store | telegram | telegramie | threads | tiktok | twitter | twitterze | url | viber
whatsapp | whatsappie | x | youtube
"""
"""Names of networks and formats, which belong to every language."""
