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
de: ausdrucken | ausloggen | ausprobieren | auswählen | barrierefreiheit | bearbeiten
de: bestellen | bestätigen | bewerten | bildergalerie | bilderstrecke | bookmarken | cookie…
de: datenschutz… | deaktivieren | downloaden | druckansicht | drucken | dunkelmodus
de: eilmeldungen | einblenden | einloggen | einreichen | einstellungen | einwilligung
de: einwilligungen | empfehlen | empfehlungen | empfohlener | empfohlen… | entdecken | ergänzen
de: erinnern | erlauben | erstellen | faq | filtern | folge | folgen | fotostrecke
de: freischalten | gefällt | gehe | gehen | gelesen | gelesene | geschlossen
de: geschäftsbedingungen | herunterladen | hochladen | impressum | installieren | interessieren
de: kommentieren | kopieren | kopiert | korrekturhinweis | laden | lesedauer | leseliste | lesen
de: lesezeichen | lesezeit | login | mediadaten | meistgeklickt… | meistgelesen… | melden
de: merken | merkliste | mitdiskutieren | nachtmodus | newsletteranmeldung | newsletter…
de: notwendige | nutzungsbedingungen | nutzungsrechte | probeabo | probemonat | probezeitraum
de: probieren | registrieren | registriert | schlagworte | schlagwörter | schließe | schließen
de: scrollen | seitenanfang | sichern | sortieren | speichern | springen | starten | startseite
de: stichwörter | stöbern | teilen | testen | umschalten | unterstützen | vergessen | vergrößern
de: verkleinern | verlauf | verpassen | verschicken | versenden | verwalten | verwandte
de: vollbild | vorherige | vorlesen | wechseln | weitere | weiterempfehlen | weiterleiten
de: weiterlesen | werben | widerruf | widerrufen | zoomen | zulassen | zurück | zustimmen
de: ähnliche | ändern | öffnen | übersicht | überspringen
nl: aanbevolen | aanmelden | aanpassen | aanraden | abonneer | abonneren | accepteer
nl: accepteren | adverteer | adverteren | afdrukken | afspelen | akkoord | annuleren | beheer
nl: beheren | bekijk | bekijken | beluister | bevestig | bevestigen | bewaar | bijschrift
nl: colofon | cookie… | deel | delen | disclaimer | doneer | doorsturen | download | favorieten
nl: filter | fout | ga | gebruiksvoorwaarden | gelezen | geregistreerd | gerelateerd… | gesloten
nl: help | homepage | inloggen | installeer | instellingen | interessant | kies | klantenservice
nl: klik | kopieer | laatste | lees | leestijd | log | luister | maak | meld | meldingen
nl: misschien | mobiele | neem | nieuwsbrief | nieuwsbrieven | nieuwste | noodzakelijke | ontdek
nl: ontvang | open | openen | opslaan | opzeggen | plaats | populair… | print | privacy…
nl: probeer | reageer | reageren | registreer | registreren | schrijf | sluit | sluiten
nl: sorteer | speel | spring | start | steun | stuur | tags | terug | toestaan | toestemming
nl: tonen | toon | trefwoorden | verberg | verder | vergelijkbare | vergeten | vergroot
nl: vergroten | verstuur | volg | volgend… | voorbehouden | voorwaarden | vorig… | weigeren
nl: wijzig | wijzigen | wissel | word | zet | zoek | zoeken
sv: acceptera | aktivera | anmäl | annonsera | användarvillkor | avbryt | avvisa | bekräfta
sv: beställ | betygsätt | bildtext | bli | byt | cookie | cookies | dela | dölj | favoriter
sv: filtrera | följ | förbehållna | föregående | förminska | förstora | gillar | glömt | godkänn
sv: gå | hantera | hoppa | inaktivera | installera | inställningar | integritetspolicy
sv: intressera | kakor | klicka | kommentera | kontakta | kopiera | köp | ladda | liknande
sv: logga | lyssna | läs | läsa | läst | lästa | lästid | menyn | mest | mobilversionen | neka
sv: notiser | nyhetsbrev | nyhetsbrevet | nästa | nödvändiga | personuppgift… | populär…
sv: prenumer… | prova | pushnotiser | rapportera | registrera | registrerad | rekommendera
sv: rekommender… | relater… | rätta | samtycke | se | senaste | skapa | skicka | skriv | skriva
sv: slå | sortera | spara | spela | starta | startsida | startsidan | stäng | stängda | stötta
sv: svara | sök | taggar | tillbaka | tillåt | tipsa | titta | upplev | upptäck | villkor | visa
sv: välj | ändra | öppna
pl: akceptuj | akceptuję | anuluj | cookie | cookies | czytaj | czytania | dodaj | dowiedz
pl: dołącz | drukuj | edytuj | filtruj | góry | główna | kliknij | kopiuj | kup | logowanie
pl: lubię | mobilnej | najchętniej | najczęściej | najnowsze | najpopularniejsze | następna
pl: następny | newsletter… | niezbędne | obejrzyj | obserwuj | oceń | odbierz | odkryj
pl: odpowiedz | odrzuć | odsłuchaj | odtwórz | ostatnie | otwórz | pamiętasz | pobierz | podobne
pl: podpis | podziel | pokaż | poleca | polecaj | polecamy | polecane | poleć | polub | pomiń
pl: pomniejsz | poprzedni | poprzednia | popularne | posłuchaj | potwierdź | powiadomienia
pl: powiązane | powiększ | powrót | prywatności | przeczytaj | przejdź | przełącz | prześlij
pl: regulamin | rejestracja | reklamuj | rozpocznij | rozwiń | skomentuj | skontaktuj | skopiuj
pl: sortuj | spodobać | sprawdź | subskrybuj | subskrypcj… | słuchaj | tagi | testuj
pl: udostępnij | ukryj | ulubione | ustaw | ustawienia | utwórz | wesprzyj | wróć | wspieraj
pl: wybierz | wydrukuj | wykup | wypróbuj | wyłącz | wyślij | włącz | zainstaluj | zainteresować
pl: zakładki | zaloguj | zamknij | zamknięte | zamów | zapisz | zapomniałeś | zarejestrowany
pl: zarejestruj | zarządzaj | zastrzeżone | załóż | zezwól | zgadzam | zgody | zgodę | zgłoś
pl: zmień | zobacz | zwiń | śledź
uk: cookie | cookies | авторизуватися | більше | вгору | вийти | використання | вимкнути
uk: встановити | вхід | відкрити | відписатися | відповісти | відправити | відхилити | головну
uk: головні | дивитися | догори | дозволити | долучайтеся | друк… | дізнатися | забули
uk: завантажити | завантажте | закладки | закрити | закрито | замовити | запам'ятати
uk: зареєстровані | зареєструватися | зареєструйтесь | зареєструйтеся | зауважити | захищен…
uk: зацікавити | зберегти | збільшити | згода | згоду | згорнути | зменшити | змінити | керувати
uk: коментувати | конфіденційност… | копіювати | користування | мобільну | нагору | надіслати
uk: назад | найпопулярніш… | найчитаніш… | налаштування | налаштувати | наступн… | необхідні
uk: нічний | обговорити | оберіть | обов'язкові | обране | останні | отримати | оформити
uk: оцінити | переглянути | переглянуті | передплат… | перейти | перемкнути | пов'язані
uk: повідомити | погоджуюсь | поділитись | поділитися | поділіться | пожертвувати | показати
uk: попередн… | популярн… | порадити | порекомендувати | початок | поширити | придбати
uk: прийняти | приховати | приєднатися | приєднуйтесь | пробний | пропустити | прослухати
uk: підписатись | підписатися | підписка | підписуйтесь | підписуйтеся | підпишись | підпишіться
uk: підтвердити | підтримайте | підтримати | рекламодавцям | рекомендован… | рекомендуємо
uk: реєстрація | розгорнути | роздрукувати | розсилк… | свіжі | скасувати | скачати | скопіювати
uk: слухати | слідкувати | слідкуйте | сортувати | список | сподобатись | сподобатися
uk: спробувати | спробуйте | створити | стежити | стежте | суміжні | схожі | теги | увійдіть
uk: увійти | увімкнути | угода | фільтр | читайте | читання | читати
ru: cookie | войти | вход | главную | главные | закрыть | зарегистрироваться | защищены
ru: комментировать | конфиденциальности | копировать | настройки | ответить | отклонить
ru: отправить | оформить | перейти | переслать | поддержать | поделитесь | поделиться
ru: подписаться | подписка | подписывайтесь | подпишитесь | показать | пользовательское
ru: популярное | последние | похожие | предыдущая | принять | присоединяйтесь | прослушать
ru: распечатать | рассылка | рассылку | регистрация | рекомендуем | самое | скачайте | скачать
ru: скопировать | скрыть | следите | следующая | слушать | смотреть | согласен | соглашение
ru: сообщить | сохранить | теги | уведомления | установить | читайте | читать | чтения
tr: abonelik… | abone… | altyazıyı | ana | anasayfa… | atla | aydınlatma | aç | bağış… | başlat
tr: başına | benzer | beğendiniz | beğen… | bildirim… | bildir… | bülten… | büyüt | dene
tr: deneyin | destekle… | devamını | devamı… | değiştir… | dinle… | ekle | erişin | etiket…
tr: favorilere | favori… | filtrele | gece | gerekli | geç | giriş | gizle | gizlilik | gönder…
tr: gör | görüntüle… | göster… | güncelle… | gündem… | haklar… | hata | ilgili | ilginizi
tr: indir… | iptal | izin | izle… | kabul | kaldır | kapalı | kapat | kapat… | katıl… | kaydet…
tr: kaydol… | kayıtlı | keşfet | kopyala… | koruma… | korunması | koşulları | kvkk | küçült
tr: listesine | manşet… | menü | menüyü | mobil | oku | okuma | okumaya | okunan… | okuyun
tr: oluştur | onay | onayla… | paylaş… | popüler | puanla | reddet | saklıdır | sesli | seçin
tr: seçtikleri | seç… | son | sonraki | sss | sırala | takip | trend | tıklayınız | tıkla…
tr: ulaş | ulaşın | unuttum | unuttunuz | verin | yanıt | yanıtla | yazdır… | yönet | yönet…
tr: yükle… | çerez… | çık | çıkış | önceki | önerilen… | öneril… | öner… | üye | üyelik
he: אודות | אולי | אחרונות | אישור | אפשר | אפשרו | אשר | בחירת | ביטול | דווחו | דומות | דחה
he: דיווח | דילוג | דלג | דלגו | האזינו | האזן | האזנה | הבא | הבאה | הגב | הגדל | הגדלת
he: הגדרות | הגיבו | הדפיסו | הדפס | הדפסה | הדפסת | הוספת | הורדת | הורידו | החלפת | היכנסו
he: הירשם | הירשמו | הירשמי | הכרחיים | המליצו | המלצה | המשך | הנצפות | הנקראות | הסתר | העתיקו
he: העתק | העתקת | הפעילו | הפעל | הצג | הצגת | הצהרת | הצטרפו | הצטרפות | הציגו | הקודם
he: הקודמת | הקטנת | הרשם | הרשמה | הרשמו | התחברו | התחברות | התחילו | התראות | חזרה | יעניין
he: כניסה | לגלריה | לגלריית | לדף | להגיב | להורדת | להמשך | להרשמה | לחץ | לחצו | לניוזלטר
he: לעמוד | לפרסום | לצפיה | לצפייה | לקריאה | לקריאת | לראש | לרכישת | לשתף | מאשר | מבזקים
he: מומלצות | מומלצים | מועדפים | מיון | מסכים | מעבר | מצאתם | נגישות | נוספות | נוספים | ניהול
he: ניוזלטר | ניסיון | נסה | נסו | נקראו | נשמר | סגור | סגורות | סגירה | סינון | עדכונים
he: עוגיות | עקבו | עקוב | פופולרי | פופולריות | פרטיות | פרסומת | פרסמו | פתיחת | צור | צפו
he: צרו | קוקיז | קראו | קשורות | רישום | רכישת | רשומים | שימוש | שינוי | שיעניינו | שיתוף
he: שכחת | שכחתי | שלח | שלחו | שליחה | שמור | שמורות | שמירה | שמירת | שמרו | שתף | שתפו
he: תגיות | תגים | תמכו | תנאי | תפריט | תקנון | תרמו
ar: أبلغ | أحدث | أرسل | أضف | أعجبني | أعلن | أغلق | أوافق | أوص | إخفاء | إدارة | إرسال
ar: إشعارات | إظهار | إعجاب | إعدادات | إغلاق | إقرأ | إلغاء | إنشاء | ابدأ | اتصل | احفظ
ar: احفظها | اختر | اختيارات | ادخل | ادعم | ارسل | استكشف | استمع | استمعوا | اشتراك | اشتراكك
ar: اشترك | اشتركوا | اضغط | اطبع | اقرأ | اقرؤوا | الأحكام | الأكثر | الإبلاغ | الإشعارات
ar: الارتباط | الاستخدام | الاشتراك | الانتقال | التالي | التجريبية | التفاصيل | الحقوق
ar: الخصوصية | الدخول | الرئيسية | الرد | السابق | السماح | الضرورية | العودة | القائمة
ar: القراءة | الكوكيز | الليلي | المزيد | المفضلة | الموافقة | النسخة | النشرة | الوسوم | الوضع
ar: انتقل | انسخ | انضم | انضموا | انقر | بلغ | تأكيد | تابع | تابعنا | تابعونا | تبرع | تحديث
ar: تحميل | تخط | تخطى | ترتيب | تسجيل | تصغير | تصفح | تصفية | تعديل | تعطيل | تفاصيل | تفعيل
ar: تقييم | تكبير | تنزيل | جرب | جرّب | حذف | حفظ | حمل | حمّل | دخول | ذات | رد | رفض | سجل
ar: سجّل | سياسة | شارك | شاركنا | شاركها | شاهد | شاهدوا | شروط | صلة | طالع | طباعة | عرض
ar: علق | فتح | قبول | قرأتها | قراءة | متابعة | متعلقة | محفوظة | مزيد | مشابهة | مشاركة
ar: مغلقة | مقترحة | موافق | موصى | نحن | نزّل | نسخ | نسيت | نشرتنا | وسوم | يعجبك | يهمك
hi: अगला | अगली | अनुमति | अपडेट | अपडेट्स | अलर्ट | अस्वीकार | आजमाएं | आज़माएं | इंस्टॉल
hi: उपयोग | ऊपर | एक्सप्लोर | कुकी | कुकीज | कुकीज़ | कैप्शन | कॉपी | क्रम | क्लिक | खोज | खोलें
hi: गोपनीयता | चालू | चुनें | छिपाएं | जरूरी | ज़रूरी | जाएँ | जाएं | जुड़िए | जुड़ें | जॉइन
hi: ज्वाइन | टैग | टैग्स | ट्रायल | ट्रेंडिंग | डाउनलोड | ताज़ा | ताजा | दान | दिखाएं | देखिए
hi: देखें | निजता | नियम | नोटिफिकेशन | न्यूजलेटर | न्यूज़लेटर | पंजीकरण | पंजीकृत | पढ़ने
hi: पढ़िए | पढ़ी | पढ़े | पढ़ें | पसंद | पिछला | पिछली | पुष्टि | प्रबंधित | प्राइवेसी | प्रिंट
hi: फ़िल्टर | फ़ॉलो | फीडबैक | फॉलो | बंद | बताएँ | बताएं | बदले | बदलें | बनाएँ | बनाएं | बारे
hi: बुकमार्क | ब्रेकिंग | भूल | भेजें | मेन्यू | मोबाइल | रजिस्टर | रद्द | रिपोर्ट | रेटिंग
hi: लाइक | लेटर | लेटेस्ट | लॉग | लॉगिन | लोकप्रिय | वापस | विकल्प | शर्तें | शुरू | शेयर
hi: संबंधित | सब्सक्राइब | समर्थन | सहमत | सहमति | सहेज | सहेजें | साइन | साझा | सुनिए | सुनें
hi: सुरक्षित | सेटिंग | सेटिंग्स | सेव | स्वीकार | हटाएं | होम
zh: 上一篇 | 上一页 | 下一篇 | 下一页 | 下載 | 下载 | 举报 | 书签 | 二维码 | 仅 | 会员 | 你可能喜歡 | 你可能感兴趣 | 保存 | 允許 | 允许
zh: 免责声明 | 关于 | 关注 | 关键词 | 关闭 | 分享 | 切换 | 切换到 | 列印 | 原文 | 反馈 | 发表 | 发送 | 取消 | 同意 | 听新闻 | 喜欢 | 回到
zh: 回复 | 回覆 | 图集 | 复制 | 夜间 | 夜间模式 | 字号 | 字體 | 安装 | 客户端 | 展开 | 展開 | 延伸 | 开启 | 开始 | 必要 | 忘記 | 忘记
zh: 打印 | 打开 | 打開 | 扫描 | 扫码 | 投稿 | 拒絕 | 拒绝 | 按讚 | 捐款 | 掃描 | 排序 | 排行 | 探索 | 接受 | 推荐 | 推薦 | 推送 | 搜尋
zh: 搜索 | 播报 | 播放 | 收听 | 收聽 | 收藏 | 收起 | 放大 | 显示 | 更换 | 最新 | 會員 | 朗读 | 本文约 | 条款 | 查看 | 标签 | 條款
zh: 標籤 | 檢舉 | 注册 | 浏览 | 点击 | 点赞 | 热门 | 熱門 | 版权 | 版權 | 猜你喜欢 | 留言 | 登入 | 登出 | 登录 | 發表 | 發送 | 相关
zh: 相關 | 确认 | 確認 | 稍后阅读 | 立即 | 筛选 | 管理 | 纠错 | 缩小 | 联系 | 聯絡 | 菜单 | 複製 | 观看 | 訂閱 | 註冊 | 試用 | 調整
zh: 订购 | 订阅 | 设置 | 评价 | 评分 | 试用 | 语音播报 | 调整 | 購買 | 购买 | 跳到 | 跳至 | 跳轉 | 跳过 | 轉發 | 转发 | 返回 | 追蹤
zh: 选择 | 選擇 | 閱讀 | 關於 | 關注 | 關鍵字 | 關閉 | 阅读 | 隐私 | 隱私 | 顯示 | 页首 | 點擊
ja: あとで読む | あわせて | いいね | おすすめ | お問い合わせ | お持ちでない | お気に入り | こちら | すすめる | のみ | もっと | よくある質問
ja: インストール | オフにする | オンにする | カテゴリー | キーワード | クッキー | クリック | クリップ | コピー | シェア | スキップ | タグ | ダウンロード
ja: ダークモード | トップ | フォトギャラリー | フォロー | ブックマーク | プライバシー | ヘルプ | メニュー | メルマガ | メールマガジン | ランキング
ja: ログアウト | ログイン | 一覧 | 並び替え | 並べ替え | 作成 | 保存 | 先頭 | 共有 | 再生 | 切り替え | 前の | 前へ | 勧める | 印刷 | 参加する
ja: 友だち追加 | 受け取る | 同意 | 問い合わせ | 報告 | 始める | 寄付 | 後で読む | 忘れた | 応募 | 応援 | 戻る | 投稿 | 拒否 | 拡大 | 探す
ja: 掲載 | 文字サイズ | 新着 | 新規 | 最新 | 有料 | 検索 | 次の | 次へ | 注目 | 申し込み | 申し込む | 登録 | 登録済み | 確認 | 移動 | 管理
ja: 終了しました | 絞り込み | 続き | 縮小 | 聞く | 聴く | 表示 | 見た | 見る | 規約 | 解除 | 設定 | 許可 | 評価 | 試す | 誤り | 読まれている
ja: 読みたい | 読む | 読めます | 購読 | 転載 | 返信 | 追加 | 送る | 送信 | 選ぶ | 閉じる | 開く | 関連
ko: 가입 | 가입하셨나요 | 개인정보 | 거부 | 검색 | 고객센터 | 공유 | 관련 | 관리 | 구독 | 구독하기 | 글꼴 | 글자크기 | 금지 | 끄기 | 나중에읽기
ko: 다운로드 | 다크모드 | 닫기 | 닫혔습니다 | 답글 | 더보기 | 도움말 | 동의 | 둘러보기 | 듣기 | 랭킹 | 로그아웃 | 로그인 | 만들기 | 많이 | 맨
ko: 맨위로 | 모바일 | 목록 | 무단 | 문의 | 바로가기 | 받기 | 받아보기 | 변경 | 보기 | 보내기 | 복사 | 북마크 | 비밀번호 | 선택 | 설정 | 설치
ko: 섹션 | 소개 | 스크랩 | 시작 | 시작하기 | 신고 | 신청 | 실시간 | 싫어요 | 쓰기 | 알림 | 약관 | 없으신가요 | 열기 | 오류 | 위로 | 음성으로
ko: 이동 | 이시각 | 인쇄 | 읽기 | 읽는 | 자주 | 작게 | 재배포 | 재생 | 저장 | 전재 | 전체보기 | 접기 | 정렬 | 정정보도 | 좋아요 | 참여하기
ko: 찾기 | 처리방침 | 청소년보호정책 | 체험 | 최신 | 추가 | 추천 | 추천하기 | 축소 | 취급방침 | 취소 | 켜기 | 쿠키 | 크게 | 클릭 | 키워드
ko: 태그 | 팔로우 | 펼치기 | 평가 | 포토 | 프린트 | 필수 | 필터 | 함께보면 | 핫이슈 | 해지 | 허용 | 헤드라인 | 확대 | 확인 | 회원가입 | 후원
ko: 후원하기 | 후원해
uk: інші | помітили | підписатися
he: התקינו | התקנת | האזין | דחיית | דחה | עדכוני | האזינו | אישור | קרא
hi: अन्य | सब्सक्राइब
zh: 其他 | 报告
ja: 他の | 今すぐ | 知らせる | 他
ko: 다른 | 같은
ar: أخرى | استمع
pl: inne
nl: andere
sv: andra | annat
tr: diğer
"""
THINGS = """
de: # | abo | abonnement | abonnent | abonnenten | abonnentin | alle | allgemeine | angebot
de: angebote | anzeige | app | apps | archiv | artikel… | audio | ausgabe | ausgaben | autor
de: autorin | beitrag | beiträge | benachrichtigung | benachrichtigungen | bereich | bild
de: bilder | bildunterschrift | browser | buch | community | digital | diskussion | e | e-paper
de: empfehlung | epaper | feedback | fehler | foto | fotos | freunde | freunden | grafik
de: gratis | größe | hauptinhalt | hilfe | hinweise | inhalt | inhalte | jobs | journalismus
de: kanal | karriere | kommentar | kommentare | kommentar… | kontakt | konto | kostenlos | leser
de: link | liste | lokales | mail | meldung | meldungen | menü | min | minuten | mitglied
de: mobile | mobilen | nachrichten | news | newsletter | nutzer | nutzung | ort | partner
de: passwort | plus | podcast | premium | profil | push | push-nachrichten | quelle | redaktion
de: redaktionell… | region | ressort | rubrik | schrift | schriftgröße | seite | seiten | spende
de: spenden | sprache | suche | tags | team | text | thema | themen | ticker | unabhängigen
de: uns | unsere | unseren | verlaufsliste | version | video | videos | webseite | website
de: werbung
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
sv: artiklarna | avdelning | bild | bilden | bilder | bildspel | bildspelet | denna | du | e
sv: fel | felet | fler | författare | gratis | hela | hjälp | in | inget | innehåll | innehållet
sv: integritet | jobba | journalistik | kanal | kommentar | kommentarer | kommentar… | kontakt
sv: konto | lediga | lista | lokalt | länk | länken | läsare | lösenord | lösenordet | mejl
sv: meny | mer | min | minuter | ner | nyheter | nyheterna | nytt | oberoende | också | oss
sv: podd | poddavsnitt | post | prenumerant | prenumeration | profil | provperioden
sv: redaktionen | regionen | rättigheter | sektionen | sida | sidan | sidans | sidor | språk
sv: stöd | text | texten | textstorlek | ut | version | video | videor | vän | vänner | vår
sv: vårt | webbläsare | webbplats | ämne | ämnen | ämnet
pl: # | aplikacja | aplikacje | aplikacji | aplikację | archiwum | artykuł | artykułu | artykuły
pl: artykułów | autora | bezpłatnie | błąd | cały | ci | cię | czas | czcionki | czytane
pl: czytelników | dalej | darmo | dostęp | dziale | dziennikarstwo | e | email | galeria
pl: galerię | hasła | hasło | język | kanale | kanał | kariera | komentarz | komentarze
pl: komentarzy | komentarz… | konta | kontakt | konto | link | listy | listę | lokalne | mail
pl: mailem | materiał | menu | min | minut… | nam | nas | newsletter | newsy | niezależne
pl: odcinki | okres | plik | pliki | plików | podcast | polityka | pomoc | praca | prawa
pl: prenumerat… | przeglądarka | próbny | redakcja | redakcji | region | regionu | reklama
pl: reklamy | rozmiar | rubryki | również | serwis | serwisu | się | strona | stronie | strony
pl: stronę | także | tekst | tekstu | temacie | temat | tematy | treści | u | wersja | wersji
pl: wiadomości | wiadomość | wideo | więcej | wszystkie | wszystko | zdjęcia | zdjęcie | zdjęć
pl: zgodami | znajomemu | znajomym
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
uk: статтю | стаття | статті | сторінка | сторінки | сторінку | телеграм… | теми | темою | тему
uk: темі | умови | усі | файли | файлів | фейсбук… | фото | хв | хвилин… | читачів | шрифту
ru: # | аккаунт | бесплатно | видео | все | другу | друзьям | канал | комментарии | комментарий
ru: комментар… | материал | материалы | мин | минут… | нам | нас | новости | новость | ошибке
ru: ошибку | подкаст | политика | почте | права | приложение | реклама | сайт | сайта
ru: содержимому | ссылку | статьи | статью | статья | страницу | также | телеграм… | теме | тему
ru: файлы | фото
tr: # | arama | arkadaş… | arşiv | bağlantı… | bağımsız | başlıklar | bize | bizi | bizimle
tr: boyut… | bunlar | bölge… | bölüm… | da | dakika | deneme | destek | dil… | dk | e | edin
tr: editör… | et | foto | fotoğraf… | galeri… | gazetecili… | haber… | hakkımızda | hakları
tr: hepsini | hesabın… | hesap… | iletişim | izin… | içerik… | içeriğe | kanal… | kariyer
tr: kişisel | konu… | kullanım | kullanıyoruz | künye | link… | listesi | liste… | mail
tr: makale… | metni | misiniz | mu | okur… | ol | olun | podcast | politika… | posta | premium
tr: reklam… | resim… | sayfa… | site… | süresini | süre… | sürüm | sürüme | tarayıcı | tüm
tr: tümü… | uygulama… | veriler… | videolar… | video… | yap… | yardım | yazar… | yazı… | yerel
tr: yorum… | çekebilir | çok | ücretsiz | şifre | şifre…
he: # | cookie | אותך | אותנו | אזור | אחרינו | אין | אלינו | אני | אפליקציה | ארכיון | אתר | ב
he: באינסטגרם | בוואטסאפ | בחינם | בטוויטר | בטלגרם | ביוטיוב | בכתבה | במדור | במייל | בנושא
he: בסרטון | בעיתונות | בפייסבוק | גודל | גופן | גלריה | דקות | דרושים | האפליקציה | האתר | הבית
he: הודעות | הוואטסאפ | הזכויות | הטלגרם | הכתבה | הכתבות | המלאה | הנייד | הסכמה | הסרטון
he: העורך | העורכים | העמוד | הקישור | הראשי | התמונה | התמונות | וואטסאפ | וידאו | זמן | חברים
he: חדשות | חינם | חיפוש | חשבון | טלגרם | טעות | יש | כותב | כיתוב | כל | כתבה | כתבו | כתבות
he: לאתר | לחבר | לחברים | לך | לכתבה | לכתבות | למעלה | למערכת | לנו | לערוץ | לתגובות | לתוכן
he: מאמר | מדור | מדיניות | מהאזור | מייל | מנוי | מנויים | מערכת | מקומיות | משתמש | נושא
he: נושאים | סיסמה | סיסמתי | סרטון | עזרה | עיתונות | עמוד | עצמאית | ערוץ | פודקאסט | פייסבוק
he: פרסום | קובצי | קוראים | קישור | קשר | רשימה | שאלות | שלנו | שפה | תגובה | תגובות | תוכן
he: תמונה | תמונות | תקופת
ar: # | آخر | أخبار | أصدقاءك | أصدقائك | أعلى | أيضا | أيضاً | إعلان | إنستغرام | الآن
ar: الأخبار | الأرشيف | الأسئلة | الأعلى | الإخبارية | الإعلان | الإلكتروني | البحث | البريد
ar: البريدية | التطبيق | التطبيقات | التعليقات | الخبر | الخط | الرئيسي | الرابط | السر
ar: الصحافة | الصديق | الصفحة | الصور | الصورة | العام | الفترة | الفيديو | القراء | القسم
ar: الكاتب | الكل | اللغة | المحتوى | المحرر | المحررين | المحفوظة | المرور | المساعدة
ar: المستقلة | المقال | المقالة | المنطقة | الموضوع | الموقع | الهاتف | بنا | بودكاست | تجريبي
ar: تداولا | تطبيق | تطبيقنا | تعريف | تعليق | تعليقا | تعليقات | تلغرام | تليغرام | تويتر
ar: جميع | حجم | حساب | حسابنا | خبر | خطأ | دقائق | دقيقة | رأيك | رابط | صديق | صفحة | صور
ar: فيديو | فيسبوك | قناتنا | كاملا | كاملة | كل | كلمات | كلمة | لدينا | متصفح | مجانا | محلية
ar: مساعدة | مشاهدة | مشترك | مشتركا | معرض | معنا | مفتاحية | مقال | مقالات | ملفات | من
ar: مواضيع | موضوعات | موقعنا | نسخة | واتساب | وظائف | وقت | يوتيوب
hi: # | अकाउंट | अधिक | अपना | अपनी | आगे | आपको | आर्टिकल | इंस्टाग्राम | इलाके | ईमेल | एप
hi: ऐप | और | कमेंट | करियर | खबर | खबरें | खबरों | ख़बर | खाता | गलती | गूगल | गैलरी | चित्र
hi: चैनल | जरूर | जवाब | टिप्पणियाँ | टिप्पणियां | टिप्पणी | टेलीग्राम | ट्विटर | तस्वीर
hi: तस्वीरें | त्रुटि | दोस्त | दोस्तों | नीति | न्यूज | न्यूज़ | पत्रकारिता | पाठक | पासवर्ड
hi: पूरा | पूरी | पृष्ठ | पेज | पॉडकास्ट | फेसबुक | फॉन्ट | फोटो | फ्री | ब्राउज़र | भाषा | भी
hi: मदद | मिनट | मुख्य | मुफ्त | मेल | यह | यूट्यूब | ये | राय | लिंक | लेख | लेखक | विज्ञापन
hi: वीडियो | वेबसाइट | व्हाट्सएप | व्हाट्सऐप | शिकायत | संग्रह | संपर्क | संपादक | सदस्य
hi: सदस्यता | सब्सक्रिप्शन | सभी | समय | समाचार | सर्वाधिकार | सहयोग | सहायता | साइज | साइज़
hi: साइट | सामग्री | सूचना | सूची | सेक्शन | स्टोरी | स्थानीय | स्वतंत्र | हम | हमसे | हमारे
hi: हमें | हाल | हैं
zh: app | 专题 | 个人 | 主要 | 作者 | 使用 | 個人 | 免費 | 免费 | 內容 | 全文 | 全部 | 公众号 | 内容 | 分鐘 | 分钟 | 列表 | 加入
zh: 协议 | 合作 | 图片 | 地区 | 地區 | 報導 | 声明 | 好友 | 字體大小 | 密码 | 密碼 | 帮助 | 帳戶 | 帳號 | 幫助 | 广告 | 廣告 | 影片
zh: 微信 | 微博 | 我们 | 我們 | 所有 | 手机 | 手机版 | 报道 | 招募 | 招聘 | 排行榜 | 播客 | 支持 | 政策 | 文章 | 新聞 | 新闻 | 时间
zh: 時間 | 更多 | 朋友 | 朋友圈 | 服务 | 服務 | 本地 | 本文 | 本栏目 | 本站 | 本网站 | 栏目 | 桌面版 | 浏览器 | 消息 | 独立 | 獨立
zh: 电子报 | 电脑版 | 網友 | 網站 | 網頁 | 编辑 | 网友 | 网站 | 网页 | 聲明 | 视频 | 評論 | 話題 | 讀者 | 评论 | 话题 | 语言 | 语音
zh: 说明 | 读者 | 账号 | 账户 | 赞助 | 通知 | 連結 | 邮件 | 链接 | 電子報 | 電郵 | 音频 | 頂部 | 頻道 | 页面 | 顶部 | 频道 | 首頁
zh: 首页
ja: あなた | ご意見 | すべて | みんな | アカウント | アプリ | コメント | コンテンツ | サイズ | サイト | スマホ | スマートフォン版 | チャンネル
ja: トップページ | トピックス | ニュース | パスワード | ブラウザ | プッシュ | ページ | ホーム | ポリシー | マイページ | メイン | メインコンテンツ
ja: メール | リンク | 人気 | 件 | 会員 | 会社 | 体験 | 全て | 全文 | 公式 | 写真 | 分 | 利用 | 動画 | 友だち | 友人 | 友達 | 地域
ja: 報道 | 変更 | 広告 | 当サイト | 必要 | 採用 | 支援 | 文字 | 方 | 本文 | 概要 | 残り | 無料 | 無断 | 版 | 特集 | 独立した | 画像
ja: 画面 | 番組 | 紙面 | 編集部 | 言語 | 記事 | 記者 | 説明 | 読者 | 通知 | 連載 | 電子 | 電子版 | 音声
ko: url | 개인 | 계정 | 광고 | 구독자 | 글자 | 기사 | 기자 | 네이버 | 뉴스 | 뉴스레터 | 다음 | 댓글 | 독립 | 독자 | 동영상 | 링크
ko: 맨위 | 메뉴 | 메일 | 모두 | 무료 | 배포 | 밴드 | 버전 | 본문 | 분 | 브라우저 | 사이트 | 사진 | 서비스 | 설명 | 소식 | 속보 | 시간
ko: 신문 | 앱 | 언론 | 언어 | 연재 | 영상 | 오늘의 | 오디오 | 유료 | 유튜브 | 음성 | 의견 | 이메일 | 이미 | 이슈 | 이용 | 이전 | 인기
ko: 작성자 | 전체 | 정책 | 제보 | 좋은 | 주소 | 주요 | 주제 | 지역 | 채널 | 채용 | 친구 | 카카오 | 카카오톡 | 콘텐츠 | 크기 | 트위터
ko: 페이스북 | 페이지 | 편집국 | 편집자 | 하이라이트 | 홈 | 화면 | 회사 | 회사소개 | 회원
uk: тексті | тему | матеріали | темою | хвилини
he: מאמר | נושא | אפליקציה | תגובה | עוגיות | חדשות | חברים | מדור
hi: विषय | अभी
zh: 话题 | 错误
ja: テーマ | 誤り
ar: الموضوع | مقال
tr: hatayı | konuyla | haberdeki
"""
SMALL = """
de: aller | als | an | auch | auf | aus | bei | bereits | bitte | danach | das | dem | den | der
de: des | die | diese | diesen | dieser | dieses | ein | eine | einen | für | geben | gerade
de: groß | haben | hat | hier | ihr | ihre | ihren | im | in | ist | jetzt | kein | keine
de: keinen | könnte | lassen | mehr | mein | meine | mir | mit | monat | monate | nach | neu
de: neue | neuen | neuer | noch | nur | nächste | nächster | oben | oder | per | schon | sich
de: sie | sind | später | und | unter | volle | voller | von | vorheriger | weiter | wie
de: wieder | wir | woche | wochen | zu | zuletzt | zum | zur | über
nl: aan | al | alleen | als | ben | bent | bij | boven | de | een | en | geen | het | hier
nl: jouw | kunt | later | maand | meest | met | mijn | naar | niet | nieuw | nieuwe | nu | of
nl: om | omhoog | onlangs | op | te | u | uit | uw | van | via | voor | week | weken
sv: allt | använder | att | av | bara | dem | den | det | detta | dig | din | ditt | eller | en
sv: endast | ett | från | för | har | hos | här | i | ingen | inte | kan | kanske | med | mitt
sv: månad | månader | nu | ny | nya | nyligen | och | om | på | redan | senare | som | till
sv: toppen | upp | vecka | vi | via | är
pl: być | dla | do | górę | i | jak | jesteś | jeszcze | już | lub | masz | miesiąc | moje
pl: może | mój | na | nasz | naszej | naszym | nie | nowe | nowy | o | od | oraz | ostatnio | po
pl: ponownie | przez | później | swoje | swój | ta | tego | tej | ten | teraz | to | tu | tutaj
pl: twój | tydzień | tylko | tę | w | z | za | ze
uk: або | більш | в | вас | ваш | вашу | ваші | вже | використовуємо | день | для | до | добу
uk: з | за | зараз | й | лише | має | маєте | ми | можуть | мій | місяць | на | наш | нашому
uk: нашу | наші | немає | нещодавно | нові | основного | період | по | про | пізніше | свої
uk: свій | та | також | тиждень | тут | тільки | у | це | цей | цього | цю | цієї | через | ще
uk: що | щоб | щойно | як | є | і | із
ru: в | вам | вас | ещё | и | или | используем | к | как | мы | на | наш | наши | нашу | о | об
ru: по | с | уже | что | это | этот | эту
tr: alan | ay | aynı | benim | bir | bu | buraya | daha | de | dön | en | eski | fazla | fazlası
tr: geri | göre | hangi | hemen | hesabım | ile | için | mı | mısınız | nasıl | ne | o | olarak
tr: sadece | siz | size | sizin | sonra | tamam | var | ve | veya | yeni | yeniden | yer | yok
tr: yukarı | zaten | üst | üzerinden | şimdi | şu
he: או | איך | אל | אנחנו | אצלנו | את | אתכם | ביותר | גם | ה | האם | הכי | זה | זו | חדש
he: חדשה | חדשים | חודש | יותר | כאן | כבר | ל | לא | לאחרונה | לכם | מ | מאוחרת | מן | עוד
he: עכשיו | על | עם | רק | של | שלי
ar: أسبوع | أنت | أو | إلى | إلينا | الجديد | اليوم | بعد | به | جديد | جديدة | شهر | شهرا | عبر
ar: على | عن | عنا | فقط | في | قد | كنت | كيف | لا | لاحقا | لديك | لك | لكم | لم | لمدة | لي
ar: ليس | ليست | مؤخرا | ما | مع | هذا | هذه | هل | هنا | و
hi: अब | आ | इन | इस | इसे | एक | करते | करना | करें | का | की | कीजिए | के | केवल | कैसे | को
hi: गई | गए | ज़्यादा | ज्यादा | टॉप | दिन | दें | नई | नए | नया | नहीं | पर | पहले | पाएँ
hi: पाएं | बड़ी | बाद | महीना | महीने | में | मेरा | मेरी | मैं | यहाँ | यहां | या | लिए | सकता
hi: सकती | सबसे | साथ | सिर्फ | से | हफ्ते | ही | है | हो | होने
zh: 一 | 一个月 | 一個月 | 上 | 下 | 不得 | 与 | 並 | 个 | 为 | 也 | 了 | 于 | 些 | 今日 | 从 | 你 | 個 | 再 | 到 | 去 | 及
zh: 只 | 可 | 可能 | 后 | 吗 | 和 | 嗎 | 在 | 对 | 将 | 對 | 已 | 已是 | 并 | 後 | 從 | 微 | 您 | 感兴趣 | 我 | 我要 | 或
zh: 扫一扫 | 授权 | 新 | 是 | 最近 | 未经 | 本 | 此 | 沒有 | 没有 | 用 | 的 | 看 | 稍后 | 約 | 給 | 约 | 给 | 至 | 請 | 该
zh: 请 | 转载 | 这 | 這 | 頁 | 页
ja: あとで | ある | いただく | いる | お | お持ち | から | か月 | が | ください | この | ご | さらに | さん | した | して | しています
ja: します | する | その | た | て | で | できます | です | でない | と | ない | など | なる | に | について | の | は | へ | ます
ja: または | まで | も | や | よく | よる | を | カ月 | ヶ月 | 中 | 今 | 以上 | 使用 | 全 | 内 | 別 | 受け付け | 各 | 後で | 新しい
ja: 方は | 時 | 最近 | 済み | 禁じます | 私 | 等 | 者 | 週間
ko: 가 | 개 | 개월 | 과 | 나의 | 나중에 | 내 | 는 | 달 | 더 | 도 | 된 | 로 | 를 | 만 | 모든 | 및 | 바로 | 보러 | 보면 | 본
ko: 사용합니다 | 새 | 새로운 | 세요 | 수 | 쓴 | 아니신가요 | 아직 | 어떤 | 없이 | 에 | 에게 | 에서 | 와 | 우리 | 으로 | 은 | 을 | 의
ko: 이 | 이런 | 이신 | 이신가요 | 인 | 있는 | 있습니다 | 주세요 | 지금 | 최근 | 하고 | 하기 | 하는 | 하세요 | 하신 | 하신가요 | 한 | 한달
ko: 함께 | 합니다 | 해 | 해주세요
he: באותו
hi: अभी
zh: 同一
uk: зараз
"""
NETWORKS = """
facebook | twitter | x | instagram | linkedin | tiktok | youtube | telegram | viber | mastodon | bluesky
whatsapp | pinterest | reddit | google | news | discover | spotify | apple | podcasts | threads | line
messenger | snapchat | flipboard | pdf | rss | email | sms | app | store | play | ios | android | cookie | cookies | url
whatsappie | facebooku | instagramie | twitterze | telegramie | linkedinie | facebooka
"""
"""Names of networks and formats, which belong to every language."""
