<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr_TR">
    <context>
        <name>AboutCard</name>
        <message>
            <source>About Amanat</source>
            <translation>Amanat hakkında</translation>
        </message>
        <message>
            <source>Amanat keeps testimonies in an encrypted vault, offline, and hands them over sealed.</source>
            <translation>Amanat tanıklıkları şifreli bir kasada, çevrimdışı saklar ve mühürlü olarak teslim eder.</translation>
        </message>
        <message>
            <source>A locked or closed vault shows a thief nothing but its size and when media arrived. While a vault is open, whoever sits at this computer can read it: lock it whenever you get up (Ctrl+L).</source>
            <translation>Kilitli ya da kapalı bir kasa hırsıza boyutundan ve medyanın ne zaman geldiğinden başka bir şey söylemez. Kasa açıkken bu bilgisayarın başında oturan herkes okuyabilir: kalktığınızda hep kilitleyin (Ctrl+L).</translation>
        </message>
        <message>
            <source>No native speaker has read these translations yet: {languages}.</source>
            <translation>Bu çevirileri henüz anadili olan kimse okumadı: {languages}.</translation>
        </message>
        <message>
            <source>Nor has one read the words for witnesses' cards: {languages}.</source>
            <translation>Tanık kartlarının sözcüklerini de anadili olan kimse okumadı: {languages}.</translation>
        </message>
        <message>
            <source>Free software under the GNU General Public Licence, version 3 or later. No warranty.</source>
            <translation>GNU Genel Kamu Lisansı sürüm 3 veya sonrası altında özgür yazılım. Hiçbir garanti verilmez.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Geri</translation>
        </message>
    </context>
    <context>
        <name>AboutTab</name>
        <message>
            <source>Nine questions</source>
            <translation>Dokuz soru</translation>
        </message>
        <message>
            <source>How it was taken</source>
            <translation>Nasıl alındı</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tür</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Nasıl</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Dil</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Yer</translation>
        </message>
        <message>
            <source>Setting</source>
            <translation>Ortam</translation>
        </message>
        <message>
            <source>Who else was there</source>
            <translation>Başka kim vardı</translation>
        </message>
        <message>
            <source>Was the witness asked alone?</source>
            <translation>Tanıkla yalnız mı görüşüldü?</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Evet</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Hayır</translation>
        </message>
        <message>
            <source>What the witness asks for</source>
            <translation>Tanık ne istiyor</translation>
        </message>
        <message>
            <source>Asks for</source>
            <translation>İsteği</translation>
        </message>
        <message>
            <source>What was agreed for later</source>
            <translation>Sonrası için ne kararlaştırıldı</translation>
        </message>
        <message>
            <source>Ready for journalists?</source>
            <translation>Gazetecilerle konuşmaya hazır mı?</translation>
        </message>
        <message>
            <source>Ready to testify in court?</source>
            <translation>Mahkemede tanıklığa hazır mı?</translation>
        </message>
        <message>
            <source>Safety and care</source>
            <translation>Güvenlik ve özen</translation>
        </message>
        <message>
            <source>What could happen to whom</source>
            <translation>Kimin başına ne gelebilir</translation>
        </message>
        <message>
            <source>When it is safe to call</source>
            <translation>Ne zaman aramak güvenli</translation>
        </message>
        <message>
            <source>Who else reads that phone</source>
            <translation>O telefona başka kim bakıyor</translation>
        </message>
        <message>
            <source>What to say if somebody else answers</source>
            <translation>Başkası açarsa ne denmeli</translation>
        </message>
        <message>
            <source>Who ended the interview, and why</source>
            <translation>Görüşmeyi kim, neden bitirdi</translation>
        </message>
        <message>
            <source>Support offered</source>
            <translation>Sunulan destek</translation>
        </message>
        <message>
            <source>Sexual violence was spoken of</source>
            <translation>Cinsel şiddetten söz edildi</translation>
        </message>
        <message>
            <source>Referred to</source>
            <translation>Yönlendirildiği yer</translation>
        </message>
        <message>
            <source>Before you part</source>
            <translation>Ayrılmadan önce</translation>
        </message>
        <message>
            <source>What they do not want to be asked about again, one on each line</source>
            <translation>Bir daha sorulmasını istemedikleri konular, her satıra bir tane</translation>
        </message>
        <message>
            <source>Is there anything we must not use?</source>
            <translation>Kullanmamamız gereken bir şey var mı?</translation>
        </message>
        <message>
            <source>What happens next, as you told it</source>
            <translation>Bundan sonra ne olacak, anlattığınız gibi</translation>
        </message>
        <message>
            <source>You explained that what is published cannot be called back</source>
            <translation>Yayımlananın geri alınamayacağını anlattınız</translation>
        </message>
    </context>
    <context>
        <name>AddressForm</name>
        <message>
            <source>As told</source>
            <translation>Anlatıldığı gibi</translation>
        </message>
        <message>
            <source>Prefecture, county, village: as far as it is known, in any script.</source>
            <translation>İl, ilçe, köy: bilindiği kadar, herhangi bir yazıyla.</translation>
        </message>
        <message>
            <source>Village</source>
            <translation>Köy</translation>
        </message>
        <message>
            <source>Lived there since</source>
            <translation>Ne zamandan beri orada oturuyor</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Şu tarihe dek</translation>
        </message>
        <message>
            <source>All parts of the address</source>
            <translation>Adresin bütün bölümleri</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Ülke</translation>
        </message>
        <message>
            <source>Prefecture or region</source>
            <translation>Prefektörlük ya da bölge</translation>
        </message>
        <message>
            <source>County, city or district</source>
            <translation>İlçe, şehir ya da semt</translation>
        </message>
        <message>
            <source>Township</source>
            <translation>Bucak</translation>
        </message>
        <message>
            <source>Group or brigade</source>
            <translation>Grup ya da ekip</translation>
        </message>
        <message>
            <source>Bingtuan division</source>
            <translation>Bingtuan tümeni</translation>
        </message>
        <message>
            <source>Bingtuan regiment</source>
            <translation>Bingtuan alayı</translation>
        </message>
        <message>
            <source>Its Chinese name</source>
            <translation>Çince adı</translation>
        </message>
        <message>
            <source>Its Kazakh name</source>
            <translation>Kazakça adı</translation>
        </message>
    </context>
    <context>
        <name>After</name>
        <message>
            <source>New testimony</source>
            <translation>Yeni tanıklık</translation>
        </message>
        <message>
            <source>Next relative of this family</source>
            <translation>Bu aileden sonraki yakın</translation>
        </message>
        <message>
            <source>This witness said who must never see it: {names}</source>
            <translation>Bu tanık, asla görmemesi gerekenleri söyledi: {names}</translation>
        </message>
        <message>
            <source>The next relative may see the names of the family on this screen.</source>
            <translation>Sonraki yakın, ailenin adlarını bu ekranda görebilir.</translation>
        </message>
        <message>
            <source>All details</source>
            <translation>Bütün ayrıntılar</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Bugün</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Saklandı</translation>
        </message>
        <message>
            <source>It is finished and waits to be handed over.</source>
            <translation>Bitti ve teslim edilmeyi bekliyor.</translation>
        </message>
        <message>
            <source>Kept, and sealed</source>
            <translation>Saklandı ve mühürlendi</translation>
        </message>
        <message>
            <source>After the lock only coordinators can open it. It waits to be handed over.</source>
            <translation>Kilitten sonra yalnız koordinatörler açabilir. Teslim edilmeyi bekliyor.</translation>
        </message>
        <message>
            <source>Sealed until a coordinator decides</source>
            <translation>Bir koordinatör karar verene dek mühürlü</translation>
        </message>
        <message>
            <source>The witness left before the consent was answered. Nobody can open or use it here.</source>
            <translation>Tanık, rıza yanıtlanmadan gitti. Burada kimse açamaz ya da kullanamaz.</translation>
        </message>
        <message>
            <source>Marked: it may not be used</source>
            <translation>İşaretlendi: kullanılamaz</translation>
        </message>
        <message>
            <source>The witness left before the consent was answered. No coordinator is known here to whom it could be sealed; nothing of it goes into a report until one has decided.</source>
            <translation>Tanık, rıza yanıtlanmadan gitti. Mühürlenebileceği bir koordinatör burada bilinmiyor; biri karar verene dek hiçbir şeyi rapora girmez.</translation>
        </message>
        <message>
            <source>As it was</source>
            <translation>Olduğu gibi</translation>
        </message>
        <message>
            <source>Nothing was answered. It stays unused, and stands on Today until the witness is asked.</source>
            <translation>Yanıt verilmedi. Kullanılmaz ve tanığa sorulana kadar Bugün sayfasında durur.</translation>
        </message>
        <message>
            <source>It goes as every erasure does</source>
            <translation>Her silme gibi işler</translation>
        </message>
        <message>
            <source>After 14 days, and when another coordinator has agreed. Nothing of it is used meanwhile.</source>
            <translation>14 gün sonra ve başka bir koordinatör katılınca. Bu arada hiçbir şeyi kullanılmaz.</translation>
        </message>
        <message>
            <source>Destroyed</source>
            <translation>Yok edildi</translation>
        </message>
        <message>
            <source>Nothing of it can be opened again on this laptop.</source>
            <translation>Bu bilgisayarda onun hiçbir şeyi bir daha açılamaz.</translation>
        </message>
    </context>
    <context>
        <name>Amounts</name>
        <message>
            <source>TB</source>
            <translation>TB</translation>
        </message>
        <message>
            <source>GB</source>
            <translation>GB</translation>
        </message>
        <message>
            <source>MB</source>
            <translation>MB</translation>
        </message>
        <message>
            <source>kB</source>
            <translation>kB</translation>
        </message>
        <message>
            <source>less than a minute left</source>
            <translation>bir dakikadan az kaldı</translation>
        </message>
        <message numerus="yes">
            <source>about %n minute(s) left</source>
            <translation>
                <numerusform>yaklaşık %n dakika kaldı</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n hour(s) left</source>
            <translation>
                <numerusform>yaklaşık %n saat kaldı</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AnswersCard</name>
        <message>
            <source>{0}, version {1}</source>
            <translation>{0}, sürüm {1}</translation>
        </message>
        <message>
            <source>not asked</source>
            <translation>sorulmadı</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>bilinmiyor</translation>
        </message>
        <message>
            <source>refused to say</source>
            <translation>söylemek istemedi</translation>
        </message>
    </context>
    <context>
        <name>ArchiveItemScreen</name>
        <message>
            <source>Archive item</source>
            <translation>Arşiv öğesi</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Arşiv</translation>
        </message>
        <message>
            <source>There is no file</source>
            <translation>Dosya yok</translation>
        </message>
        <message>
            <source>Only what the table said of it is kept.</source>
            <translation>Yalnız tablonun onun hakkında söylediği saklanıyor.</translation>
        </message>
        <message>
            <source>What it speaks of</source>
            <translation>Neden söz ediyor</translation>
        </message>
        <message>
            <source>In a few words</source>
            <translation>Birkaç sözcükle</translation>
        </message>
        <message>
            <source>Add who, where or when</source>
            <translation>Kim, nerede ya da ne zaman ekle</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Kaldır</translation>
        </message>
        <message>
            <source>F8 inserts the time that is playing</source>
            <translation>F8 oynayan zamanı ekler</translation>
        </message>
        <message>
            <source>Transcript</source>
            <translation>Döküm</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Dil</translation>
        </message>
        <message>
            <source>{0}, by {1}</source>
            <translation>{0}, yapan {1}</translation>
        </message>
        <message>
            <source>Move to: {0}</source>
            <translation>Şuna geçir: {0}</translation>
        </message>
        <message>
            <source>You transcribed it: somebody else checks it.</source>
            <translation>Yazıya siz döktünüz: başka biri denetler.</translation>
        </message>
        <message>
            <source>Where it stands</source>
            <translation>Ne durumda</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>Rıza</translation>
        </message>
        <message>
            <source>Already public; nobody was asked. Nothing of it is released.</source>
            <translation>Zaten herkese açık; kimseye sorulmadı. Hiçbir şeyi yayımlanmaz.</translation>
        </message>
        <message>
            <source>Nobody was asked. Nothing of it is released.</source>
            <translation>Kimseye sorulmadı. Bundan hiçbir şey yayımlanmaz.</translation>
        </message>
        <message>
            <source>Title as found</source>
            <translation>Bulunduğu gibi başlık</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Kanal</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adres</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Yayımlandı</translation>
        </message>
        <message>
            <source>Captured</source>
            <translation>Saklandı</translation>
        </message>
        <message>
            <source>Captured by</source>
            <translation>Saklayan</translation>
        </message>
        <message>
            <source>Original name</source>
            <translation>Özgün ad</translation>
        </message>
        <message>
            <source>Still online</source>
            <translation>Hâlâ çevrimiçi</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Evet</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Hayır</translation>
        </message>
        <message>
            <source>Also found as</source>
            <translation>Ayrıca şöyle bulundu</translation>
        </message>
        <message>
            <source>Same bytes as another item</source>
            <translation>Başka bir öğeyle aynı dosya</translation>
        </message>
        <message>
            <source>Same file as in a testimony</source>
            <translation>Bir tanıklıktakiyle aynı dosya</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tür</translation>
        </message>
        <message>
            <source>Where it comes from</source>
            <translation>Nereden geliyor</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Kaydediliyor…</translation>
        </message>
        <message>
            <source>Everything is saved</source>
            <translation>Her şey kaydedildi</translation>
        </message>
    </context>
    <context>
        <name>ArchiveScreen</name>
        <message>
            <source>A title, a channel, a word of a transcript</source>
            <translation>Başlık, kanal, dökümden bir sözcük</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Ara</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Göster</translation>
        </message>
        <message>
            <source>Archive items</source>
            <translation>Arşiv öğeleri</translation>
        </message>
        <message>
            <source>Nothing is taken in yet</source>
            <translation>Henüz bir şey alınmadı</translation>
        </message>
        <message>
            <source>Published videos, voice messages, letters and papers come in by the folder, with their table.</source>
            <translation>Yayımlanmış videolar, sesli mesajlar, mektuplar ve belgeler klasörle, tablolarıyla birlikte alınır.</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Hiçbir şey bulunmadı</translation>
        </message>
        <message>
            <source>Try another word, or another state.</source>
            <translation>Başka bir sözcük ya da başka bir durum deneyin.</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Arşiv</translation>
        </message>
        <message>
            <source>What exists already: nobody was asked, so nothing here is ever released</source>
            <translation>Zaten var olan: kimseye sorulmadı, bu yüzden buradakiler hiç yayımlanmaz</translation>
        </message>
        <message>
            <source>Testimonies</source>
            <translation>Tanıklıklar</translation>
        </message>
        <message>
            <source>Take a folder in…</source>
            <translation>Klasör al…</translation>
        </message>
        <message>
            <source>All ({count})</source>
            <translation>Tümü ({count})</translation>
        </message>
        <message>
            <source>{state} ({count})</source>
            <translation>{state} ({count})</translation>
        </message>
        <message>
            <source>Everything is saved</source>
            <translation>Her şey kaydedildi</translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) nobody has watched yet</source>
            <translation>
                <numerusform>Henüz kimsenin izlemediği %n öğe</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ArchiveWords</name>
        <message>
            <source>Not watched</source>
            <translation>İzlenmedi</translation>
        </message>
        <message>
            <source>Indexed</source>
            <translation>Dizinlendi</translation>
        </message>
        <message>
            <source>Transcribed</source>
            <translation>Dökümü yapıldı</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>Denetlendi</translation>
        </message>
        <message>
            <source>Video</source>
            <translation>Video</translation>
        </message>
        <message>
            <source>Voice message</source>
            <translation>Sesli mesaj</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Mektup</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Hüküm</translation>
        </message>
        <message>
            <source>Paper note</source>
            <translation>Kâğıt not</translation>
        </message>
        <message>
            <source>Photograph</source>
            <translation>Fotoğraf</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Belge</translation>
        </message>
        <message>
            <source>Something else</source>
            <translation>Başka bir şey</translation>
        </message>
        <message>
            <source>Name of the file</source>
            <translation>Dosyanın adı</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adres</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Kanal</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Başlık</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Yayımlandı</translation>
        </message>
        <message>
            <source>Captured</source>
            <translation>Saklandı</translation>
        </message>
        <message>
            <source>Captured by</source>
            <translation>Saklayan</translation>
        </message>
        <message>
            <source>Still online</source>
            <translation>Hâlâ çevrimiçi</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tür</translation>
        </message>
        <message>
            <source>Without a title</source>
            <translation>Başlıksız</translation>
        </message>
    </context>
    <context>
        <name>AroundLine</name>
        <message>
            <source>This computer could give away what is in the vault: {0}.</source>
            <translation>Bu bilgisayar kasadakileri ele verebilir: {0}.</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Ne yapmalı</translation>
        </message>
        <message>
            <source>Not again today</source>
            <translation>Bugün bir daha gösterme</translation>
        </message>
        <message>
            <source>swap on a disk that is not encrypted</source>
            <translation>şifrelenmemiş diskte takas alanı</translation>
        </message>
        <message>
            <source>hibernation to a disk that is not encrypted</source>
            <translation>şifrelenmemiş diske uyku (hazırda bekletme)</translation>
        </message>
        <message>
            <source>a folder that {0} copies away</source>
            <translation>{0} tarafından dışarı kopyalanan bir klasör</translation>
        </message>
        <message>
            <source>Swap moves memory to the disk, and words of testimonies with it. Encrypt the whole disk, or switch swap off.</source>
            <translation>Takas alanı belleği, onunla tanıklıkların sözlerini diske taşır. Diskin tamamını şifreleyin ya da takas alanını kapatın.</translation>
        </message>
        <message>
            <source>Hibernation writes all memory to the disk. Encrypt the whole disk, or switch hibernation off.</source>
            <translation>Hazırda bekletme bütün belleği diske yazar. Diskin tamamını şifreleyin ya da hazırda bekletmeyi kapatın.</translation>
        </message>
        <message>
            <source>On the servers of {0} the vault is encrypted, but whoever asks them sees that it is there and when it grows. Move it to another folder.</source>
            <translation>{0} sunucularında kasa şifrelidir, ama onlardan soran herkes orada olduğunu ve ne zaman büyüdüğünü görür. Başka bir klasöre taşıyın.</translation>
        </message>
    </context>
    <context>
        <name>AskAgainCard</name>
        <message>
            <source>To be asked whether it may be kept</source>
            <translation>Saklanabilir mi diye sorulacak</translation>
        </message>
        <message>
            <source>They left before answering. Until they are asked, nothing of it is used.</source>
            <translation>Yanıt vermeden ayrıldılar. Sorulana kadar hiçbir şey kullanılmaz.</translation>
        </message>
        <message>
            <source>Left {0}</source>
            <translation>Ayrıldı: {0}</translation>
        </message>
        <message>
            <source>kept by {0}</source>
            <translation>saklayan: {0}</translation>
        </message>
        <message>
            <source>Ask now</source>
            <translation>Şimdi sor</translation>
        </message>
        <message>
            <source>and {0} more</source>
            <translation>ve {0} tane daha</translation>
        </message>
    </context>
    <context>
        <name>AskedAgain</name>
        <message>
            <source>The witness left on {0}, before saying whether it may be kept</source>
            <translation>Tanık, saklanıp saklanamayacağını söylemeden ayrıldı: {0}</translation>
        </message>
        <message>
            <source>A coordinator has not decided yet. Ask only if the witness came back by themselves.</source>
            <translation>Bir koordinatör henüz karar vermedi. Yalnızca tanık kendiliğinden döndüyse sorun.</translation>
        </message>
        <message>
            <source>Ask now, as at the beginning. Until there is an answer nothing of it is used.</source>
            <translation>Şimdi baştaki gibi sorun. Yanıt gelene kadar hiçbir şey kullanılmaz.</translation>
        </message>
    </context>
    <context>
        <name>AskedWords</name>
        <message>
            <source>Use it for nothing any more</source>
            <translation>Artık hiçbir şey için kullanma</translation>
        </message>
        <message>
            <source>Change what it may be used for</source>
            <translation>Ne için kullanılabileceğini değiştir</translation>
        </message>
        <message>
            <source>Erase it</source>
            <translation>Sil</translation>
        </message>
        <message>
            <source>There is news</source>
            <translation>Haber var</translation>
        </message>
        <message>
            <source>Please contact me</source>
            <translation>Lütfen benimle görüşün</translation>
        </message>
    </context>
    <context>
        <name>AttachmentView</name>
        <message>
            <source>Close</source>
            <translation>Kapat</translation>
        </message>
        <message>
            <source>This kind of file cannot be shown here</source>
            <translation>Bu tür dosya burada gösterilemez</translation>
        </message>
        <message>
            <source>It is kept in the vault exactly as it came, and handed over with the testimony.</source>
            <translation>Kasada tam geldiği gibi saklanır ve tanıklıkla birlikte teslim edilir.</translation>
        </message>
        <message>
            <source>Page before</source>
            <translation>Önceki sayfa</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Sonraki sayfa</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translation>Sayfa {page} / {pages}</translation>
        </message>
    </context>
    <context>
        <name>AttachmentsTab</name>
        <message>
            <source>Cancel</source>
            <translation>İptal</translation>
        </message>
        <message>
            <source>Taking in…</source>
            <translation>Alınıyor…</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Kaydet</translation>
        </message>
        <message>
            <source>Add files</source>
            <translation>Dosya ekle</translation>
        </message>
        <message>
            <source>No files yet</source>
            <translation>Henüz dosya yok</translation>
        </message>
        <message>
            <source>Photographs, recordings and papers are taken in exactly as they are.</source>
            <translation>Fotoğraflar, kayıtlar ve belgeler tam oldukları gibi alınır.</translation>
        </message>
        <message>
            <source>not what its name says</source>
            <translation>adının söylediği şey değil</translation>
        </message>
        <message>
            <source>kept; cannot be shown here</source>
            <translation>saklandı; burada gösterilemez</translation>
        </message>
        <message>
            <source>Marks: {count}</source>
            <translation>İşaretler: {count}</translation>
        </message>
        <message>
            <source>sound alone from {time}</source>
            <translation>{time} sonrası yalnızca ses</translation>
        </message>
        <message>
            <source>pictures left out: {count}</source>
            <translation>atlanan görüntüler: {count}</translation>
        </message>
        <message>
            <source>cut short when the program or the computer stopped</source>
            <translation>program ya da bilgisayar durunca kesildi</translation>
        </message>
        <message>
            <source>ended by the lock</source>
            <translation>kilitle sona erdi</translation>
        </message>
        <message>
            <source>cut short: the camera or microphone was disconnected</source>
            <translation>kesildi: kamera ya da mikrofon ayrıldı</translation>
        </message>
        <message>
            <source>cut short: the disk was full</source>
            <translation>kesildi: disk doluydu</translation>
        </message>
        <message>
            <source>cut short by a fault</source>
            <translation>bir arıza yüzünden kesildi</translation>
        </message>
        <message>
            <source>Which files?</source>
            <translation>Hangi dosyalar?</translation>
        </message>
        <message>
            <source>Take in</source>
            <translation>Al</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) could not be taken in: do not wipe the card.</source>
            <translation>
                <numerusform>%n dosya alınamadı: kartı silmeyin.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them were here already.</source>
            <translation>
                <numerusform>%n tanesi zaten buradaydı.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them are not what their names say. They are kept as they are.</source>
            <translation>
                <numerusform>%n tanesi adının söylediği şey değil. Oldukları gibi saklandılar.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) taken in and read back</source>
            <translation>
                <numerusform>%n dosya alındı ve geri okundu</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AudienceStep</name>
        <message>
            <source>Whom it is for decides what may be told: each consent was given for some and refused for others.</source>
            <translation>Neyin anlatılabileceğini kimin için olduğu belirler: her rıza bazı amaçlar için verildi, başkaları için reddedildi.</translation>
        </message>
    </context>
    <context>
        <name>BackupCard</name>
        <message>
            <source>Backup</source>
            <translation>Yedek</translation>
        </message>
        <message>
            <source>A copy on a stick or a second disk, encrypted under a passphrase of its own. Keep it in another place than this laptop.</source>
            <translation>Bellek çubuğunda ya da ikinci diskte, kendi parolasıyla şifrelenmiş bir kopya. Bu bilgisayardan başka yerde saklayın.</translation>
        </message>
        <message>
            <source>There is no backup of this vault yet.</source>
            <translation>Bu kasanın henüz yedeği yok.</translation>
        </message>
        <message>
            <source>The last good backup is more than a week old.</source>
            <translation>Son sağlam yedek bir haftadan eski.</translation>
        </message>
        <message>
            <source>Back up to a folder…</source>
            <translation>Bir klasöre yedekle…</translation>
        </message>
        <message>
            <source>Check this vault</source>
            <translation>Bu kasayı denetle</translation>
        </message>
        <message>
            <source>{0}: written and read back on {1}</source>
            <translation>{0}: {1} tarihinde yazıldı ve geri okundu</translation>
        </message>
        <message>
            <source>It still holds what was purged or erased here since. Back up to it again.</source>
            <translation>Burada sonradan temizlenen ya da silinen şeyler onda hâlâ var. Oraya yeniden yedekleyin.</translation>
        </message>
        <message>
            <source>Back up to it again</source>
            <translation>Oraya yeniden yedekle</translation>
        </message>
        <message>
            <source>It was destroyed</source>
            <translation>Yok edildi</translation>
        </message>
        <message>
            <source>Let the shares open it…</source>
            <translation>Paylarla açılabilsin…</translation>
        </message>
        <message>
            <source>Any three of the five shares open this backup from now on</source>
            <translation>Bundan böyle beş paydan herhangi üçü bu yedeği açar</translation>
        </message>
        <message>
            <source>Take the papers apart again.</source>
            <translation>Kâğıtları yeniden birbirinden ayırın.</translation>
        </message>
        <message>
            <source>Where should the backup go?</source>
            <translation>Yedek nereye konsun?</translation>
        </message>
        <message>
            <source>Use this folder</source>
            <translation>Bu klasörü kullan</translation>
        </message>
        <message>
            <source>Backing up</source>
            <translation>Yedekleniyor</translation>
        </message>
        <message>
            <source>You can go on working. Leave the stick in until this is done.</source>
            <translation>Çalışmaya devam edebilirsiniz. Bitene kadar çubuğu çıkarmayın.</translation>
        </message>
        <message>
            <source>Copying the database</source>
            <translation>Veritabanı kopyalanıyor</translation>
        </message>
        <message>
            <source>Copying recordings and files that are new</source>
            <translation>Yeni kayıtlar ve dosyalar kopyalanıyor</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>Yazılıyor</translation>
        </message>
        <message>
            <source>Reading back what was written</source>
            <translation>Yazılanlar geri okunuyor</translation>
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} / {1}</translation>
        </message>
        <message>
            <source>Backed up and read back</source>
            <translation>Yedeklendi ve geri okundu</translation>
        </message>
        <message numerus="yes">
            <source>%n new piece(s) of recordings and files were copied.</source>
            <translation>
                <numerusform>Kayıt ve dosyaların %n yeni parçası kopyalandı.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n piece(s) are damaged in this vault itself</source>
            <translation>
                <numerusform>Bu kasanın kendisinde %n parça bozuk</numerusform>
            </translation>
        </message>
        <message>
            <source>Check this vault: it says which cases.</source>
            <translation>Bu kasayı denetleyin: hangi dosyalar olduğunu söyler.</translation>
        </message>
        <message>
            <source>Something was purged or erased meanwhile</source>
            <translation>Bu arada bir şeyler temizlendi ya da silindi</translation>
        </message>
        <message>
            <source>Back up once more, so that it leaves the backup too.</source>
            <translation>Yedekten de çıksın diye bir kez daha yedekleyin.</translation>
        </message>
        <message>
            <source>Checking this vault</source>
            <translation>Bu kasa denetleniyor</translation>
        </message>
        <message>
            <source>Every page, entry, signature and piece is read. Nothing is changed.</source>
            <translation>Her sayfa, kayıt, imza ve parça okunur. Hiçbir şey değiştirilmez.</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Sayfalar</translation>
        </message>
        <message>
            <source>The log</source>
            <translation>Günlük</translation>
        </message>
        <message>
            <source>Lists and search</source>
            <translation>Listeler ve arama</translation>
        </message>
        <message>
            <source>Recordings and files</source>
            <translation>Kayıtlar ve dosyalar</translation>
        </message>
        <message>
            <source>This vault is sound</source>
            <translation>Bu kasa sağlam</translation>
        </message>
        <message>
            <source>Something in this vault is damaged</source>
            <translation>Bu kasada bir şey bozulmuş</translation>
        </message>
        <message>
            <source>Do not delete anything. Restore a backup into a new folder, or save what can be read into a new vault: the handbook says how.</source>
            <translation>Hiçbir şeyi silmeyin. Yeni bir klasöre yedek geri yükleyin ya da okunabileni yeni bir kasaya kurtarın: nasıl yapılacağı el kitabında.</translation>
        </message>
        <message>
            <source>Cases with damaged recordings or files: {0}</source>
            <translation>Kaydı ya da dosyası bozuk olanlar: {0}</translation>
        </message>
    </context>
    <context>
        <name>BackupNotice</name>
        <message>
            <source>Backup</source>
            <translation>Yedek</translation>
        </message>
        <message>
            <source>There is none of this vault yet.</source>
            <translation>Bu kasanın henüz hiç yok.</translation>
        </message>
        <message>
            <source>The last good one is of {0}.</source>
            <translation>Son sağlam olanı {0} tarihli.</translation>
        </message>
        <message>
            <source>Back up…</source>
            <translation>Yedekle…</translation>
        </message>
    </context>
    <context>
        <name>BackupPassphrase</name>
        <message>
            <source>A passphrase for this backup</source>
            <translation>Bu yedek için bir parola</translation>
        </message>
        <message>
            <source>The passphrase of that backup</source>
            <translation>O yedeğin parolası</translation>
        </message>
        <message>
            <source>It opens the backup on any computer. It may be the same words as this vault's; then they open the backup also after you have changed the vault's. Later backups into this folder do not ask for it.</source>
            <translation>Yedeği her bilgisayarda açar. Bu kasanınkiyle aynı sözcükler olabilir; o zaman kasanınkini değiştirdikten sonra da yedeği açarlar. Bu klasöre sonraki yedekler onu sormaz.</translation>
        </message>
        <message>
            <source>There is a backup in this folder that this vault does not know yet.</source>
            <translation>Bu klasörde, bu kasanın henüz bilmediği bir yedek var.</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Parola</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>Şimdi yedekle</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>Geri dön</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Type the passphrase of that backup.</source>
            <translation>O yedeğin parolasını yazın.</translation>
        </message>
    </context>
    <context>
        <name>BackupShares</name>
        <message>
            <source>Let recovery shares open this backup</source>
            <translation>Kurtarma payları bu yedeği açabilsin</translation>
        </message>
        <message>
            <source>Type three shares that open this vault. From then on any three of the five open the backup too, and those made before do not. Take the papers apart again afterwards.</source>
            <translation>Bu kasayı açan üç pay yazın. Bundan böyle beş paydan herhangi üçü bu yedeği de açar, öncekiler açmaz. Sonra kâğıtları yeniden ayırın.</translation>
        </message>
    </context>
    <context>
        <name>BestInterestForm</name>
        <message>
            <source>Name not known</source>
            <translation>Adı bilinmiyor</translation>
        </message>
        <message>
            <source>Add a relative's view</source>
            <translation>Bir yakının görüşünü ekle</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Çıkar</translation>
        </message>
        <message>
            <source>Nobody can ask this person now. A close relative's objection keeps the name out.</source>
            <translation>Şimdi bu kişiye kimse soramaz. Yakın bir akrabanın itirazı adı dışarıda tutar.</translation>
        </message>
        <message>
            <source>What the family of {name} thinks</source>
            <translation>{name} için ailesi ne düşünüyor</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Evet</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Hayır</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Kim</translation>
        </message>
        <message>
            <source>How related</source>
            <translation>Yakınlığı</translation>
        </message>
        <message>
            <source>Close?</source>
            <translation>Yakın mı?</translation>
        </message>
        <message>
            <source>Objects?</source>
            <translation>İtiraz ediyor mu?</translation>
        </message>
        <message>
            <source>In their own words</source>
            <translation>Kendi sözleriyle</translation>
        </message>
        <message>
            <source>What is decided in the interest of {name}</source>
            <translation>{name} yararına ne karar verildi</translation>
        </message>
        <message>
            <source>First who decides</source>
            <translation>Birinci karar veren</translation>
        </message>
        <message>
            <source>Second who decides</source>
            <translation>İkinci karar veren</translation>
        </message>
        <message>
            <source>How much of the identity</source>
            <translation>Kimliğin ne kadarı</translation>
        </message>
        <message>
            <source>For what</source>
            <translation>Ne için</translation>
        </message>
        <message>
            <source>Reasons</source>
            <translation>Gerekçe</translation>
        </message>
        <message>
            <source>To be looked at again on</source>
            <translation>Yeniden bakılacağı gün</translation>
        </message>
        <message>
            <source>Year-month-day, 2027-05-01</source>
            <translation>Yıl-ay-gün, 2027-05-01</translation>
        </message>
        <message>
            <source>After that day nothing of this person goes out until it is decided again.</source>
            <translation>O günden sonra, yeniden karar verilene dek bu kişiye ait hiçbir şey dışarı çıkmaz.</translation>
        </message>
        <message>
            <source>Yes, spoke freely</source>
            <translation>Evet, özgürce konuştu</translation>
        </message>
        <message>
            <source>No, somebody listened</source>
            <translation>Hayır, biri dinliyordu</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Bilinmiyor</translation>
        </message>
        <message>
            <source>The own wish of {name}, if it is known</source>
            <translation>{name} adlı kişinin kendi isteği, biliniyorsa</translation>
        </message>
        <message>
            <source>Wish</source>
            <translation>İstek</translation>
        </message>
        <message>
            <source>Could they speak freely?</source>
            <translation>Özgürce konuşabildi mi?</translation>
        </message>
    </context>
    <context>
        <name>Break</name>
        <message>
            <source>A break</source>
            <translation>Ara</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Sürdür</translation>
        </message>
    </context>
    <context>
        <name>CameraFilesScreen</name>
        <message>
            <source>Cancel</source>
            <translation>İptal</translation>
        </message>
        <message>
            <source>Nothing is lost: what was taken in stays, and the card is only read.</source>
            <translation>Hiçbir şey yitirilmedi: alınan kalır, kart yalnız okunur.</translation>
        </message>
        <message>
            <source>Camera files</source>
            <translation>Kamera dosyaları</translation>
        </message>
        <message>
            <source>Testimonies</source>
            <translation>Tanıklıklar</translation>
        </message>
        <message>
            <source>Take in a card</source>
            <translation>Kart al</translation>
        </message>
        <message>
            <source>Choose files</source>
            <translation>Dosya seç</translation>
        </message>
        <message>
            <source>A card is being taken in</source>
            <translation>Bir kart alınıyor</translation>
        </message>
        <message>
            <source>Wait until it is done, or cancel it.</source>
            <translation>Bitmesini bekleyin ya da iptal edin.</translation>
        </message>
        <message>
            <source>Which card or folder?</source>
            <translation>Hangi kart ya da klasör?</translation>
        </message>
        <message>
            <source>Which files?</source>
            <translation>Hangi dosyalar?</translation>
        </message>
        <message>
            <source>Take in</source>
            <translation>Al</translation>
        </message>
        <message>
            <source>Looking at the card…</source>
            <translation>Karta bakılıyor…</translation>
        </message>
        <message>
            <source>Placing the files…</source>
            <translation>Dosyalar yerleştiriliyor…</translation>
        </message>
        <message>
            <source>Looking for the filmed code: {done} of {total}</source>
            <translation>Çekilen kod aranıyor: {done} / {total}</translation>
        </message>
        <message>
            <source>Reading, storing, and reading both again: {percent} %</source>
            <translation>Okunuyor, saklanıyor ve ikisi yeniden okunuyor: % {percent}</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) into {number}</source>
            <translation>
                <numerusform>%n dosya: {number}</numerusform>
            </translation>
        </message>
        <message>
            <source>By the filmed code: {list}.</source>
            <translation>Çekilen koda göre: {list}.</translation>
        </message>
        <message>
            <source>This computer cannot look into films safely: place them by hand.</source>
            <translation>Bu bilgisayar filmlere güvenle bakamıyor: elle yerleştirin.</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) wait for you below.</source>
            <translation>
                <numerusform>%n dosya aşağıda sizi bekliyor.</numerusform>
            </translation>
        </message>
        <message>
            <source>Files found their testimony</source>
            <translation>Dosyalar tanıklıklarını buldu</translation>
        </message>
        <message numerus="yes">
            <source>%n were in the vault already.</source>
            <translation>
                <numerusform>%n tanesi zaten kasadaydı.</numerusform>
            </translation>
        </message>
        <message>
            <source>Do not wipe the card. Try again, or with another card reader.</source>
            <translation>Kartı silmeyin. Yeniden ya da başka bir kart okuyucuyla deneyin.</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) could not be taken in</source>
            <translation>
                <numerusform>%n dosya alınamadı</numerusform>
            </translation>
        </message>
        <message>
            <source>No films, photographs or sound were found there</source>
            <translation>Orada film, fotoğraf ya da ses bulunmadı</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) taken in and read back</source>
            <translation>
                <numerusform>%n dosya alındı ve geri okundu</numerusform>
            </translation>
        </message>
        <message>
            <source>What was taken in until then is kept. Do not wipe the card.</source>
            <translation>O zamana dek alınan saklandı. Kartı silmeyin.</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Durduruldu</translation>
        </message>
        <message>
            <source>Without a testimony</source>
            <translation>Tanıklığı yok</translation>
        </message>
        <message>
            <source>No files wait here</source>
            <translation>Burada bekleyen dosya yok</translation>
        </message>
        <message>
            <source>Put in the card of a camera, or connect a telephone, and take its files in. A film that began with the code finds its testimony by itself.</source>
            <translation>Kameranın kartını takın ya da telefonu bağlayın ve dosyalarını alın. Kodla başlayan film tanıklığını kendisi bulur.</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) without a testimony</source>
            <translation>
                <numerusform>Tanıklığı olmayan %n dosya</numerusform>
            </translation>
        </message>
        <message>
            <source>No files wait</source>
            <translation>Bekleyen dosya yok</translation>
        </message>
    </context>
    <context>
        <name>CameraNotice</name>
        <message>
            <source>Camera files</source>
            <translation>Kamera dosyaları</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) without a testimony.</source>
            <translation>
                <numerusform>Tanıklığı olmayan %n dosya.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n card(s) were read back and are to be wiped.</source>
            <translation>
                <numerusform>%n kart geri okundu, silinmeleri gerekiyor.</numerusform>
            </translation>
        </message>
        <message>
            <source>Camera files…</source>
            <translation>Kamera dosyaları…</translation>
        </message>
    </context>
    <context>
        <name>CardPage</name>
        <message>
            <source>A card was given. Its words are not kept here.</source>
            <translation>Bir kart verildi. Sözcükleri burada tutulmuyor.</translation>
        </message>
    </context>
    <context>
        <name>ClosingStep</name>
        <message>
            <source>Page {0} of {1}</source>
            <translation>Sayfa {0} / {1}</translation>
        </message>
    </context>
    <context>
        <name>ConsentStep</name>
        <message>
            <source>Consent {0} of {1}</source>
            <translation>Rıza {0} / {1}</translation>
        </message>
        <message>
            <source>On what conditions?</source>
            <translation>Hangi koşullarla?</translation>
        </message>
        <message>
            <source>Who must never see it?</source>
            <translation>Onu asla kim görmemeli?</translation>
        </message>
        <message>
            <source>Whatever stands here holds every use until a coordinator says that it is kept.</source>
            <translation>Burada ne yazıyorsa, bir koordinatör ona uyulduğunu söyleyene dek her kullanımı durdurur.</translation>
        </message>
        <message>
            <source>Name of the guardian, and how related</source>
            <translation>Vasinin adı ve yakınlığı</translation>
        </message>
    </context>
    <context>
        <name>ConsentTab</name>
        <message>
            <source>Witness {number}</source>
            <translation>Tanık {number}</translation>
        </message>
        <message>
            <source>Answer each use by itself</source>
            <translation>Her kullanımı ayrı yanıtla</translation>
        </message>
        <message>
            <source>May we keep what you tell us?</source>
            <translation>Anlattıklarınızı saklayabilir miyiz?</translation>
        </message>
        <message>
            <source>It is kept encrypted and compared with what others tell. It is shown to nobody else.</source>
            <translation>Şifreli saklanır ve başkalarının anlattıklarıyla karşılaştırılır. Başka kimseye gösterilmez.</translation>
        </message>
        <message>
            <source>May we use it at the United Nations and in courts?</source>
            <translation>Birleşmiş Milletler'de ve mahkemelerde kullanabilir miyiz?</translation>
        </message>
        <message>
            <source>Experts and lawyers can read what you said. Your name stays out unless you say otherwise.</source>
            <translation>Uzmanlar ve avukatlar söylediklerinizi okuyabilir. Siz başka türlü istemedikçe adınız geçmez.</translation>
        </message>
        <message>
            <source>May it become public?</source>
            <translation>Kamuya açılabilir mi?</translation>
        </message>
        <message>
            <source>Journalists, a database of victims, the web. What is public cannot be called back.</source>
            <translation>Gazeteciler, mağdurlar veritabanı, internet. Kamuya açılan geri alınamaz.</translation>
        </message>
        <message>
            <source>Face and voice</source>
            <translation>Yüz ve ses</translation>
        </message>
        <message>
            <source>Voice only</source>
            <translation>Yalnız ses</translation>
        </message>
        <message>
            <source>Neither: notes only</source>
            <translation>Hiçbiri: yalnız not</translation>
        </message>
        <message>
            <source>Before you begin</source>
            <translation>Başlamadan önce</translation>
        </message>
        <message>
            <source>Who must never see it?</source>
            <translation>Onu asla kim görmemeli?</translation>
        </message>
        <message>
            <source>Whatever stands here holds every use until a coordinator says that it is kept.</source>
            <translation>Burada ne yazıyorsa, bir koordinatör ona uyulduğunu söyleyene dek her kullanımı durdurur.</translation>
        </message>
        <message>
            <source>What may be recorded?</source>
            <translation>Ne kaydedilebilir?</translation>
        </message>
        <message>
            <source>The uses below are answered differently. A new answer here replaces all of them.</source>
            <translation>Aşağıdaki kullanımlar farklı yanıtlanmış. Buradaki yeni bir yanıt hepsinin yerini alır.</translation>
        </message>
        <message>
            <source>Not answered yet: it counts as No.</source>
            <translation>Henüz yanıtlanmadı: Hayır sayılır.</translation>
        </message>
        <message>
            <source>On what conditions?</source>
            <translation>Hangi koşullarla?</translation>
        </message>
        <message>
            <source>How it was said</source>
            <translation>Nasıl söylendi</translation>
        </message>
        <message>
            <source>In your own words: who may see this?</source>
            <translation>Kendi sözlerinizle: bunu kim görebilir?</translation>
        </message>
        <message>
            <source>Said how</source>
            <translation>Söyleniş biçimi</translation>
        </message>
        <message>
            <source>In which language</source>
            <translation>Hangi dilde</translation>
        </message>
        <message>
            <source>Risks explained</source>
            <translation>Riskler anlatıldı</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Evet</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Hayır</translation>
        </message>
        <message>
            <source>Explained by</source>
            <translation>Anlatan</translation>
        </message>
        <message>
            <source>Guardian, if under 18</source>
            <translation>18 yaşından küçükse vasi</translation>
        </message>
        <message>
            <source>How much of the identity</source>
            <translation>Kimliğin ne kadarı</translation>
        </message>
        <message>
            <source>Each use by itself</source>
            <translation>Her kullanım ayrı</translation>
        </message>
        <message>
            <source>Are the conditions kept?</source>
            <translation>Koşullara uyuldu mu?</translation>
        </message>
        <message>
            <source>Yes, for this use</source>
            <translation>Evet, bu kullanım için</translation>
        </message>
    </context>
    <context>
        <name>ConsentsCard</name>
        <message>
            <source>Level: {0}</source>
            <translation>Düzey: {0}</translation>
        </message>
        <message>
            <source>{0}, left out</source>
            <translation>{0}, alınmadı</translation>
        </message>
    </context>
    <context>
        <name>ConsentsStep</name>
        <message>
            <source>Used</source>
            <translation>Kullanılıyor</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Alınmadı</translation>
        </message>
        <message>
            <source>a person</source>
            <translation>bir kişi</translation>
        </message>
        <message>
            <source>That somebody refused is theirs to tell: the report says nothing of it.</source>
            <translation>Birinin reddettiğini söylemek ona düşer: rapor bundan hiç söz etmez.</translation>
        </message>
    </context>
    <context>
        <name>Coordinators</name>
        <message>
            <source>Coordinators</source>
            <translation>Koordinatörler</translation>
        </message>
        <message>
            <source>Coordinator and steward</source>
            <translation>Koordinatör ve sorumlu</translation>
        </message>
        <message>
            <source>Coordinator</source>
            <translation>Koordinatör</translation>
        </message>
        <message>
            <source>Not renewed</source>
            <translation>Yenilenmedi</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Siz</translation>
        </message>
    </context>
    <context>
        <name>CopiedNote</name>
        <message>
            <source>Take it off now</source>
            <extracomment>What the note is drawn in; without one nothing is shown.</extracomment>
            <translation>Şimdi kaldır</translation>
        </message>
        <message numerus="yes">
            <source>On the clipboard for %n more second(s)</source>
            <translation>
                <numerusform>%n saniye daha panoda</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CoreQuestions</name>
        <message>
            <source>Who are you?</source>
            <translation>Siz kimsiniz?</translation>
        </message>
        <message>
            <source>How are you related to them?</source>
            <translation>Onlarla yakınlığınız nedir?</translation>
        </message>
        <message>
            <source>About whom do you speak?</source>
            <translation>Kimden söz ediyorsunuz?</translation>
        </message>
        <message>
            <source>Where are they from?</source>
            <translation>Nerelidirler?</translation>
        </message>
        <message>
            <source>When were they taken?</source>
            <translation>Ne zaman götürüldüler?</translation>
        </message>
        <message>
            <source>Why was it said that they were taken?</source>
            <translation>Neden götürüldükleri söylendi?</translation>
        </message>
        <message>
            <source>Where are they now?</source>
            <translation>Şimdi neredeler?</translation>
        </message>
        <message>
            <source>How do you know?</source>
            <translation>Bunu nereden biliyorsunuz?</translation>
        </message>
        <message>
            <source>What do you ask for?</source>
            <translation>Ne istiyorsunuz?</translation>
        </message>
    </context>
    <context>
        <name>CreateCard</name>
        <message>
            <source>Create a vault</source>
            <translation>Kasa oluştur</translation>
        </message>
        <message>
            <source>Encrypted, and on this computer only.</source>
            <translation>Şifreli ve yalnız bu bilgisayarda.</translation>
        </message>
        <message>
            <source>Encrypted, in the folder {0}.</source>
            <translation>Şifreli, {0} klasöründe.</translation>
        </message>
        <message>
            <source>Not yet checked on this system</source>
            <translation>Bu sistemde henüz denenmedi</translation>
        </message>
        <message>
            <source>What this program leaves in memory and on the disk, and whether it locks with the screen and before sleep, has been checked on Linux only.</source>
            <translation>Bu programın bellekte ve diskte ne bıraktığı, ekranla birlikte ve uykudan önce kilitlenip kilitlenmediği yalnız Linux'ta denendi.</translation>
        </message>
        <message>
            <source>Suggest words</source>
            <translation>Sözcük öner</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Parola</translation>
        </message>
        <message>
            <source>Type it once more</source>
            <translation>Bir kez daha yazın</translation>
        </message>
        <message>
            <source>Passphrase again</source>
            <translation>Parola, yeniden</translation>
        </message>
        <message>
            <source>Your name for others</source>
            <translation>Başkaları için adınız</translation>
        </message>
        <message>
            <source>A pseudonym. Coordinators see it; witnesses need not.</source>
            <translation>Bir takma ad. Koordinatörler görür; tanıkların görmesi gerekmez.</translation>
        </message>
        <message>
            <source>Nobody can restore a lost passphrase</source>
            <translation>Kaybolan parolayı kimse geri getiremez</translation>
        </message>
        <message>
            <source>Not us, not your coordinator. Write it down where only you look.</source>
            <translation>Ne biz ne koordinatörünüz. Yalnız sizin bakacağınız bir yere yazın.</translation>
        </message>
        <message>
            <source>Create vault</source>
            <translation>Kasayı oluştur</translation>
        </message>
        <message>
            <source>I have a vault: open it</source>
            <translation>Bir kasam var: aç</translation>
        </message>
        <message>
            <source>Restore a backup…</source>
            <translation>Yedeği geri yükle…</translation>
        </message>
        <message>
            <source>Best: seven random words</source>
            <translation>En iyisi: rastgele yedi sözcük</translation>
        </message>
        <message>
            <source>Use these words</source>
            <translation>Bu sözcükleri kullan</translation>
        </message>
        <message>
            <source>Other words</source>
            <translation>Başka sözcükler</translation>
        </message>
        <message>
            <source>Weak: easily guessed</source>
            <translation>Zayıf: kolay tahmin edilir</translation>
        </message>
        <message>
            <source>Fair: add a word or two</source>
            <translation>Orta: bir iki sözcük ekleyin</translation>
        </message>
        <message numerus="yes">
            <source>Strong, if nobody could guess these %n word(s)</source>
            <translation>
                <numerusform>Güçlü, bu %n sözcüğü kimse tahmin edemiyorsa</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Strong: %n word(s) drawn by chance</source>
            <translation>
                <numerusform>Güçlü: kurayla çekilmiş %n sözcük</numerusform>
            </translation>
        </message>
        <message>
            <source>Join with an invitation file…</source>
            <translation>Davet dosyasıyla katıl…</translation>
        </message>
        <message>
            <source>Which invitation?</source>
            <translation>Hangi davet?</translation>
        </message>
        <message>
            <source>Use this file</source>
            <translation>Bu dosyayı kullan</translation>
        </message>
        <message>
            <source>Invitation: {0}</source>
            <translation>Davet: {0}</translation>
        </message>
        <message>
            <source>Too easily guessed: this vault may be taken away and tried for years. Use seven words.</source>
            <translation>Çok kolay tahmin edilir: bu kasa götürülüp yıllarca denenebilir. Yedi sözcük kullanın.</translation>
        </message>
        <message>
            <source>Choose a passphrase, or let us suggest words.</source>
            <translation>Bir parola seçin ya da biz sözcük önerelim.</translation>
        </message>
        <message>
            <source>The two are not the same. Type it once more.</source>
            <translation>İkisi aynı değil. Bir kez daha yazın.</translation>
        </message>
        <message>
            <source>Choose a name that others may see. Not your own.</source>
            <translation>Başkalarının görebileceği bir ad seçin. Kendi adınız olmasın.</translation>
        </message>
        <message>
            <source>Creating…</source>
            <translation>Oluşturuluyor…</translation>
        </message>
    </context>
    <context>
        <name>Curtain</name>
        <message>
            <source>Covered because nobody was here. Press any key to go on.</source>
            <translation>Burada kimse olmadığı için örtüldü. Sürdürmek için bir tuşa basın.</translation>
        </message>
        <message>
            <source>Saving and locking…</source>
            <extracomment>The writer lock, which the end of the process gives back and nothing before.</extracomment>
            <translation>Kaydediliyor ve kilitleniyor…</translation>
        </message>
    </context>
    <context>
        <name>CustodyTab</name>
        <message>
            <source>A newer version of the program wrote parts of this</source>
            <translation>Bunun bazı kısımlarını programın daha yeni bir sürümü yazmış</translation>
        </message>
        <message>
            <source>They are kept exactly as they are, and handed on, but not shown: {fields}</source>
            <translation>Tam oldukları gibi saklanır ve iletilir, ama gösterilmez: {fields}</translation>
        </message>
        <message>
            <source>A coordinator has confirmed all of it.</source>
            <translation>Bir koordinatör tamamını onayladı.</translation>
        </message>
        <message>
            <source>A coordinator has confirmed a part of it. The rest goes with the next bundle.</source>
            <translation>Bir koordinatör bir kısmını onayladı. Gerisi sonraki paketle gider.</translation>
        </message>
        <message>
            <source>Not confirmed by anybody yet: this laptop may hold the only copy.</source>
            <translation>Henüz kimse onaylamadı: tek kopya bu bilgisayarda olabilir.</translation>
        </message>
        <message>
            <source>It came from somebody else and is held here.</source>
            <translation>Başkasından geldi ve burada tutuluyor.</translation>
        </message>
        <message>
            <source>Delivery</source>
            <translation>Teslim</translation>
        </message>
        <message>
            <source>Two answers stand in: {field}</source>
            <translation>İki yanıt var: {field}</translation>
        </message>
        <message>
            <source>Somebody proposes a change to: {field}</source>
            <translation>Biri değişiklik öneriyor: {field}</translation>
        </message>
        <message>
            <source>Yours to decide</source>
            <translation>Karar sizin</translation>
        </message>
        <message>
            <source>None yet: a draft is signed when it is finished, or when you leave it.</source>
            <translation>Henüz yok: taslak, bitirildiğinde ya da siz ayrıldığınızda imzalanır.</translation>
        </message>
        <message>
            <source>a key not known here</source>
            <translation>burada bilinmeyen bir anahtar</translation>
        </message>
        <message>
            <source>fields: {count}</source>
            <translation>alanlar: {count}</translation>
        </message>
        <message>
            <source>Changes, each signed</source>
            <translation>Değişiklikler, her biri imzalı</translation>
        </message>
        <message>
            <source>Files as they came</source>
            <translation>Geldikleri gibi dosyalar</translation>
        </message>
    </context>
    <context>
        <name>DateWords</name>
        <message>
            <source> or </source>
            <translation> ya da </translation>
        </message>
        <message>
            <source>“{said}”</source>
            <translation>“{said}”</translation>
        </message>
        <message>
            <source>about {day}</source>
            <translation>yaklaşık {day}</translation>
        </message>
        <message>
            <source>before {day}</source>
            <translation>{day} öncesi</translation>
        </message>
        <message>
            <source>after {day}</source>
            <translation>{day} sonrası</translation>
        </message>
        <message>
            <source>between {day} and {until}</source>
            <translation>{day} ile {until} arası</translation>
        </message>
    </context>
    <context>
        <name>DecisionCard</name>
        <message>
            <source>Decided: it is erased on {day}.</source>
            <translation>Karar verildi: {day} günü silinir.</translation>
        </message>
        <message>
            <source>Decided and erased.</source>
            <translation>Karar verildi ve silindi.</translation>
        </message>
        <message>
            <source>Proposed. Another coordinator must agree: hand over to them, the proposal goes along.</source>
            <translation>Önerildi. Başka bir koordinatör katılmalı: ona teslim edin, öneri birlikte gider.</translation>
        </message>
        <message>
            <source>Another coordinator proposes to erase this. If you agree, it is erased at once.</source>
            <translation>Başka bir koordinatör bunun silinmesini öneriyor. Katılırsanız hemen silinir.</translation>
        </message>
        <message>
            <source>Another coordinator proposes to erase this. If you agree, it is erased on {day}.</source>
            <translation>Başka bir koordinatör bunun silinmesini öneriyor. Katılırsanız {day} günü silinir.</translation>
        </message>
        <message>
            <source>Signed by {names}, proposed on {day}</source>
            <translation>İmzalayan: {names}, öneri günü {day}</translation>
        </message>
        <message>
            <source>Refused by {names}</source>
            <translation>Reddeden: {names}</translation>
        </message>
        <message>
            <source>The wish was noted by: {names}</source>
            <translation>İsteği yazan: {names}</translation>
        </message>
        <message>
            <source>How it is known that it is the witness: {names}</source>
            <translation>Tanığın kendisi olduğu nereden biliniyor: {names}</translation>
        </message>
        <message>
            <source>Signs of pressure: {names}</source>
            <translation>Baskı belirtileri: {names}</translation>
        </message>
        <message>
            <source>Proposed because somebody is in danger now.</source>
            <translation>Şimdi biri tehlikede olduğu için önerildi.</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) it names have not come in here</source>
            <translation>
                <numerusform>Andığı %n değişiklik buraya gelmedi</numerusform>
            </translation>
        </message>
        <message>
            <source>You cannot see all that is to be erased.</source>
            <translation>Silinecek olanın tümünü göremiyorsunuz.</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) here are not named in it</source>
            <translation>
                <numerusform>Buradaki %n değişiklik onda anılmıyor</numerusform>
            </translation>
        </message>
        <message>
            <source>They stay. Propose it once more afterwards, so that they go too.</source>
            <translation>Kalırlar. Onların da gitmesi için sonra bir kez daha önerin.</translation>
        </message>
        <message numerus="yes">
            <source>%n of its file(s) belong to another testimony here too</source>
            <translation>
                <numerusform>Dosyalarının %n tanesi burada başka bir tanıklığa da ait</numerusform>
            </translation>
        </message>
        <message>
            <source>Refuse it and propose it yourself: your proposal leaves these files out.</source>
            <translation>Reddedin ve kendiniz önerin: sizin öneriniz bu dosyaları dışarıda bırakır.</translation>
        </message>
        <message>
            <source>Agree to erase…</source>
            <translation>Silmeye katıl…</translation>
        </message>
        <message>
            <source>Do not agree</source>
            <translation>Katılma</translation>
        </message>
        <message>
            <source>Erase this testimony, its people and its files?</source>
            <translation>Bu tanıklık, kişileri ve dosyaları silinsin mi?</translation>
        </message>
        <message>
            <source>Nobody can bring it back, from no backup and no bundle. That it existed stays provable.</source>
            <translation>Onu kimse, hiçbir yedekten ve paketten geri getiremez. Var olduğu yine kanıtlanabilir.</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Şimdi değil</translation>
        </message>
        <message>
            <source>Agree</source>
            <translation>Katıl</translation>
        </message>
    </context>
    <context>
        <name>DecisionsNotice</name>
        <message numerus="yes">
            <source>%n waits for your decision</source>
            <translation>
                <numerusform>%n tanesi kararınızı bekliyor</numerusform>
            </translation>
        </message>
        <message>
            <source>Asked for by card, or left before consent was answered.</source>
            <translation>Kartla istendi ya da rıza yanıtlanmadan bırakıldı.</translation>
        </message>
        <message>
            <source>Decide…</source>
            <translation>Karar ver…</translation>
        </message>
    </context>
    <context>
        <name>Declined</name>
        <message>
            <source>Do not ask again about:</source>
            <translation>Bir daha sormayın:</translation>
        </message>
    </context>
    <context>
        <name>DestroyCard</name>
        <message>
            <source>Choose which</source>
            <translation>Hangisi olduğunu seçin</translation>
        </message>
        <message>
            <source>Vault</source>
            <translation>Kasa</translation>
        </message>
        <message>
            <source>On this computer, in the usual place</source>
            <translation>Bu bilgisayarda, her zamanki yerde</translation>
        </message>
        <message>
            <source>Beside the program</source>
            <translation>Programın yanında</translation>
        </message>
        <message>
            <source>On the memory stick {0}</source>
            <translation>{0} bellek çubuğunda</translation>
        </message>
        <message>
            <source>In the folder {0}</source>
            <translation>{0} klasöründe</translation>
        </message>
        <message>
            <source>No vault is chosen</source>
            <translation>Kasa seçilmedi</translation>
        </message>
        <message>
            <source>Choose above which vault is meant.</source>
            <translation>Hangi kasanın kastedildiğini yukarıda seçin.</translation>
        </message>
        <message>
            <source>The vault is destroyed</source>
            <translation>Kasa yok edildi</translation>
        </message>
        <message>
            <source>Nothing opens what it held on this disk. Think of its backups, and of copies made before.</source>
            <translation>Bu diskte içindekileri artık hiçbir şey açmaz. Yedeklerini ve önceden yapılmış kopyaları da düşünün.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Geri</translation>
        </message>
    </context>
    <context>
        <name>DestroyForm</name>
        <message>
            <source>Destroy a vault</source>
            <translation>Bir kasayı yok et</translation>
        </message>
        <message>
            <source>Everything in it that was not handed over is lost, for ever and for everybody.</source>
            <translation>İçinde teslim edilmemiş ne varsa herkes için ve sonsuza dek yitirilir.</translation>
        </message>
        <message>
            <source>Your keys in it are gone too: coordinators must admit you anew.</source>
            <translation>İçindeki anahtarlarınız da gider: koordinatörler sizi yeniden kabul etmelidir.</translation>
        </message>
        <message>
            <source>Images of this disk that somebody made before, and backups, still open with their passphrases. Destroy the backups too.</source>
            <translation>Birinin bu diskten önceden aldığı görüntüler ve yedekler, parolalarıyla yine açılır. Yedekleri de yok edin.</translation>
        </message>
        <message>
            <source>A memory chip may keep old copies of the keys inside itself. If that matters, destroy the device.</source>
            <translation>Bir bellek yongası anahtarların eski kopyalarını içinde tutabilir. Bu önemliyse aygıtı yok edin.</translation>
        </message>
        <message>
            <source>destroy</source>
            <translation>yok et</translation>
        </message>
        <message>
            <source>To go on, type the word “{0}”</source>
            <translation>Sürdürmek için “{0}” sözcüğünü yazın</translation>
        </message>
        <message>
            <source>The word that confirms it</source>
            <translation>Onaylayan sözcük</translation>
        </message>
        <message>
            <source>Keep the vault</source>
            <translation>Kasayı sakla</translation>
        </message>
        <message>
            <source>Destroy it</source>
            <translation>Yok et</translation>
        </message>
        <message>
            <source>Another window or program has this vault open</source>
            <translation>Bu kasa başka bir pencerede ya da programda açık</translation>
        </message>
        <message>
            <source>What it shows stays in its memory until it is closed. Type the word again to destroy the vault all the same.</source>
            <translation>Gösterdikleri kapanana dek onun belleğinde kalır. Yine de yok etmek için sözcüğü bir daha yazın.</translation>
        </message>
    </context>
    <context>
        <name>DestroyVault</name>
        <message>
            <source>Destroy this vault…</source>
            <translation>Bu kasayı yok et…</translation>
        </message>
        <message numerus="yes">
            <source>%n testimony(ies) in it are confirmed by no coordinator: they are lost for ever.</source>
            <translation>
                <numerusform>İçindeki %n tanıklığı hiçbir koordinatör onaylamadı: sonsuza dek yitirilirler.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n archive item(s) too.</source>
            <translation>
                <numerusform>%n arşiv öğesi de.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Details</name>
        <message>
            <source>Choose a line to see what it is about and what you can do.</source>
            <translation>Neyle ilgili olduğunu ve ne yapabileceğinizi görmek için bir satır seçin.</translation>
        </message>
        <message>
            <source>This bundle was not taken in</source>
            <translation>Bu paket alınmadı</translation>
        </message>
        <message>
            <source>Nothing of it went into your vault.</source>
            <translation>Hiçbir şeyi kasanıza girmedi.</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Ne oldu</translation>
        </message>
        <message>
            <source>What you can do</source>
            <translation>Ne yapabilirsiniz</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Dosya</translation>
        </message>
        <message>
            <source>Arrived</source>
            <translation>Geliş</translation>
        </message>
        <message>
            <source>Says it is from</source>
            <translation>Gönderen diyor ki</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Kod</translation>
        </message>
        <message>
            <source>Take it off this list</source>
            <translation>Bu listeden çıkar</translation>
        </message>
        <message>
            <source>{0} waits to be admitted</source>
            <translation>{0} kabul edilmeyi bekliyor</translation>
        </message>
        <message numerus="yes">
            <source>%n bundle(s) in quarantine since {0}</source>
            <translation>
                <numerusform>{0} tarihinden beri karantinada %n paket</numerusform>
            </translation>
        </message>
        <message>
            <source>This key was revoked</source>
            <translation>Bu anahtar iptal edildi</translation>
        </message>
        <message>
            <source>Whoever sent this uses a key that was taken back. Nobody can admit it.</source>
            <translation>Bunu gönderen, geri alınmış bir anahtar kullanıyor. Onu kimse kabul edemez.</translation>
        </message>
        <message>
            <source>Telephone {0}, or meet. Make sure it is really them.</source>
            <translation>{0} ile telefonda konuşun ya da buluşun. Gerçekten o olduğundan emin olun.</translation>
        </message>
        <message>
            <source>Read these eight numbers to each other. On their screen, under Organisation, are the same.</source>
            <translation>Bu sekiz sayıyı birbirinize okuyun. Onun ekranında, Kuruluş altında aynıları vardır.</translation>
        </message>
        <message>
            <source>Only if all eight agree, admit them. Their bundles then come in by themselves.</source>
            <translation>Ancak sekizi de tutuyorsa kabul edin. Paketleri o zaman kendiliğinden girer.</translation>
        </message>
        <message>
            <source>I compared them: admit</source>
            <translation>Karşılaştırdım: kabul et</translation>
        </message>
        <message>
            <source>Turn away…</source>
            <translation>Geri çevir…</translation>
        </message>
        <message>
            <source>Did {0} read all eight numbers to you?</source>
            <translation>{0} sekiz sayının hepsini size okudu mu?</translation>
        </message>
        <message>
            <source>By voice or face to face, and all eight the same. A message can be forged.</source>
            <translation>Sesle ya da yüz yüze, sekizi de aynı. Mesaj sahte olabilir.</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>Henüz değil</translation>
        </message>
        <message>
            <source>Yes, admit them</source>
            <translation>Evet, kabul et</translation>
        </message>
        <message>
            <source>Throw away what {0} sent?</source>
            <translation>{0} adlı gönderenin yolladıkları atılsın mı?</translation>
        </message>
        <message numerus="yes">
            <source>%n bundle(s) are deleted here. The files they came in are not.</source>
            <translation>
                <numerusform>%n paket burada silinir. Geldikleri dosyalar silinmez.</numerusform>
            </translation>
        </message>
        <message>
            <source>Keep it waiting</source>
            <translation>Beklesin</translation>
        </message>
        <message>
            <source>Throw it away</source>
            <translation>At</translation>
        </message>
        <message>
            <source>Two sources say different things.</source>
            <translation>İki kaynak farklı şeyler söylüyor.</translation>
        </message>
        <message>
            <source>Both are kept; a report picks no side. Open the testimony to see who says what.</source>
            <translation>İkisi de saklanır; rapor taraf tutmaz. Kimin ne söylediğini görmek için tanıklığı açın.</translation>
        </message>
        <message>
            <source>A volunteer changed what a coordinator had written.</source>
            <translation>Bir gönüllü, koordinatörün yazdığını değiştirdi.</translation>
        </message>
        <message>
            <source>It is a proposal only: the coordinator's words stand until you take it over.</source>
            <translation>Bu yalnız bir öneri: siz üstlenene dek koordinatörün sözleri geçerlidir.</translation>
        </message>
        <message>
            <source>Open the testimony</source>
            <translation>Tanıklığı aç</translation>
        </message>
        <message>
            <source>Import the other files of this hand-over, in any order. What is here can be read already; a video or a recording appears when its last part is in.</source>
            <translation>Bu teslimin öteki dosyalarını da hangi sırayla olursa olsun alın. Buradakiler şimdiden okunabilir; video ya da kayıt son parçası girince görünür.</translation>
        </message>
        <message>
            <source>This bundle was in already</source>
            <translation>Bu paket zaten içerideydi</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Hiçbir şey değişmedi.</translation>
        </message>
        <message>
            <source>Verified, and in your vault.</source>
            <translation>Doğrulandı ve kasanızda.</translation>
        </message>
        <message>
            <source>Sender</source>
            <translation>Gönderen</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>İmza</translation>
        </message>
        <message>
            <source>matches</source>
            <translation>tutuyor</translation>
        </message>
        <message>
            <source>Forwarded by</source>
            <translation>İleten</translation>
        </message>
        <message>
            <source>Made on</source>
            <translation>Yapıldığı gün</translation>
        </message>
        <message>
            <source>New testimonies</source>
            <translation>Yeni tanıklıklar</translation>
        </message>
        <message>
            <source>New people</source>
            <translation>Yeni kişiler</translation>
        </message>
        <message>
            <source>Proposals</source>
            <translation>Öneriler</translation>
        </message>
        <message numerus="yes">
            <source>%n wait for further files</source>
            <translation>
                <numerusform>%n tanesi başka dosyaları bekliyor</numerusform>
            </translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>Ekler</translation>
        </message>
        <message>
            <source>Something before this bundle is missing</source>
            <translation>Bu paketten önceki bir şey eksik</translation>
        </message>
        <message>
            <source>Two histories of one vault</source>
            <translation>Tek kasanın iki geçmişi</translation>
        </message>
        <message>
            <source>The sender's vault was restored or copied</source>
            <translation>Gönderenin kasası geri yüklenmiş ya da kopyalanmış</translation>
        </message>
        <message>
            <source>A second roster came with it and was refused</source>
            <translation>Onunla ikinci bir üye listesi geldi ve reddedildi</translation>
        </message>
        <message>
            <source>Signed on both sides by: {0}. Meet the stewards in person.</source>
            <translation>Her iki yanda imzası olanlar: {0}. Sorumlularla yüz yüze görüşün.</translation>
        </message>
        <message>
            <source>nobody known</source>
            <translation>tanıdık kimse yok</translation>
        </message>
        <message>
            <source>The sender's certificate has run out</source>
            <translation>Gönderenin sertifikasının süresi dolmuş</translation>
        </message>
        <message>
            <source>Compare and admit them anew.</source>
            <translation>Yeniden karşılaştırıp kabul edin.</translation>
        </message>
        <message>
            <source>Some documents did not verify</source>
            <translation>Bazı belgeler doğrulanamadı</translation>
        </message>
        <message>
            <source>They were left out. Ask the sender.</source>
            <translation>Dışarıda bırakıldılar. Gönderene sorun.</translation>
        </message>
        <message>
            <source>It brought something that was erased</source>
            <translation>Silinmiş bir şeyi getirdi</translation>
        </message>
        <message>
            <source>It was left out and stays erased.</source>
            <translation>Dışarıda bırakıldı ve silinmiş kalır.</translation>
        </message>
        <message>
            <source>It says more than this version understands</source>
            <translation>Bu sürümün anladığından fazlasını söylüyor</translation>
        </message>
        <message>
            <source>All is kept. Update the program.</source>
            <translation>Hepsi saklandı. Programı güncelleyin.</translation>
        </message>
        <message>
            <source>Ask the sender for the bundle before it. What is here stays and can be read.</source>
            <translation>Gönderenden bir önceki paketi isteyin. Buradakiler kalır ve okunabilir.</translation>
        </message>
        <message>
            <source>Both are kept. Somebody may have a copy of that vault: ask the sender in person.</source>
            <translation>İkisi de saklandı. O kasanın kopyası birinde olabilir: gönderene yüz yüze sorun.</translation>
        </message>
        <message>
            <source>Both are kept. Ask the sender whether they restored a backup or use two laptops.</source>
            <translation>İkisi de saklandı. Gönderene yedek mi geri yüklediğini, iki bilgisayar mı kullandığını sorun.</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>Bu nedir</translation>
        </message>
        <message>
            <source>A file that only they can open. It says what has arrived whole, admits them if it is the first, and brings the news of the roster. Only with it may they delete anything.</source>
            <translation>Yalnız onun açabileceği bir dosya. Nelerin tam ulaştığını söyler, ilkse onu kabul eder ve üye listesinin haberini götürür. Ancak onunla bir şey silebilir.</translation>
        </message>
        <message>
            <source>Write the receipt…</source>
            <translation>Alındıyı yaz…</translation>
        </message>
    </context>
    <context>
        <name>Ending</name>
        <message>
            <source>Whether it may be kept is not answered yet</source>
            <translation>Saklanıp saklanamayacağı henüz yanıtlanmadı</translation>
        </message>
        <message>
            <source>Ctrl+Enter again ends it so: sealed and unused, until a coordinator decides.</source>
            <translation>Ctrl+Enter bir daha böyle bitirir: bir koordinatör karar verene dek mühürlü ve kullanılmadan.</translation>
        </message>
        <message>
            <source>Ctrl+Enter again leaves it as it is: unused, until the witness is asked.</source>
            <translation>Yeniden Ctrl+Enter her şeyi olduğu gibi bırakır: tanığa sorulana kadar kullanılmaz.</translation>
        </message>
        <message>
            <source>What it may be used for is not answered yet</source>
            <translation>Ne için kullanılabileceği henüz yanıtlanmadı</translation>
        </message>
        <message>
            <source>It ends with the last answer, or with Ctrl+Enter: what is not answered counts as No.</source>
            <translation>Son yanıtla ya da Ctrl+Enter ile biter: yanıtlanmayan Hayır sayılır.</translation>
        </message>
        <message>
            <source>Destroy this testimony?</source>
            <translation>Bu tanıklık yok edilsin mi?</translation>
        </message>
        <message>
            <source>What was recorded and typed, and the spoken consent, are gone from this laptop for good.</source>
            <translation>Kaydedilen, yazılan ve sözlü rıza bu bilgisayardan tümüyle gider.</translation>
        </message>
        <message>
            <source>No, go on</source>
            <translation>Hayır, sürdür</translation>
        </message>
        <message>
            <source>Destroy it</source>
            <translation>Yok et</translation>
        </message>
        <message>
            <source>Everything is saved</source>
            <translation>Her şey kaydedildi</translation>
        </message>
    </context>
    <context>
        <name>ErasedWords</name>
        <message numerus="yes">
            <source>%n wait(s) for an answer: see Today</source>
            <translation>
                <numerusform>%n tanesi yanıt bekliyor: Bugün'e bakın</numerusform>
            </translation>
        </message>
        <message>
            <source>Proposals to erase</source>
            <translation>Silme önerileri</translation>
        </message>
        <message>
            <source>Decisions to erase</source>
            <translation>Silme kararları</translation>
        </message>
        <message>
            <source>Erased here</source>
            <translation>Burada silindi</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s)</source>
            <translation>
                <numerusform>%n değişiklik</numerusform>
            </translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Reddedildi</translation>
        </message>
        <message>
            <source>Content that coordinators decided to erase</source>
            <translation>Koordinatörlerin silmeye karar verdiği içerik</translation>
        </message>
    </context>
    <context>
        <name>ErasingCard</name>
        <message>
            <source>Erase this item and its file?</source>
            <translation>Bu öğe ve dosyası silinsin mi?</translation>
        </message>
        <message>
            <source>Erasing</source>
            <translation>Silme</translation>
        </message>
        <message>
            <source>Erase this item…</source>
            <translation>Bu öğeyi sil…</translation>
        </message>
        <message>
            <source>Who asked for it, and how do you know?</source>
            <translation>Bunu kim istedi, nereden biliyorsunuz?</translation>
        </message>
        <message>
            <source>Erase after 14 days…</source>
            <translation>14 gün sonra sil…</translation>
        </message>
        <message>
            <source>Erase now, somebody is in danger…</source>
            <translation>Şimdi sil, biri tehlikede…</translation>
        </message>
        <message>
            <source>You sign first; it waits until another coordinator has signed too.</source>
            <translation>Önce siz imzalarsınız; başka bir koordinatör de imzalayana dek bekler.</translation>
        </message>
        <message>
            <source>Nobody can bring it back, from no backup and no bundle. That it existed stays provable.</source>
            <translation>Onu kimse, hiçbir yedekten ve paketten geri getiremez. Var olduğu yine kanıtlanabilir.</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Sakla</translation>
        </message>
        <message>
            <source>Erase</source>
            <translation>Sil</translation>
        </message>
    </context>
    <context>
        <name>ErasureCard</name>
        <message>
            <source>The witness wants this erased</source>
            <translation>Tanık bunun silinmesini istiyor</translation>
        </message>
        <message>
            <source>Nothing of this testimony goes out any more</source>
            <translation>Bu tanıklıktan artık hiçbir şey dışarı çıkmaz</translation>
        </message>
        <message>
            <source>It is erased only when two coordinators have decided so, after 14 days, or sooner in danger.</source>
            <translation>Ancak iki koordinatör karar verince, 14 gün sonra ya da tehlikede daha erken silinir.</translation>
        </message>
        <message>
            <source>How do you know that it is the witness?</source>
            <translation>İsteyenin tanık olduğunu nereden biliyorsunuz?</translation>
        </message>
        <message>
            <source>Signs of pressure</source>
            <translation>Baskı belirtileri</translation>
        </message>
        <message>
            <source>Is somebody in danger now?</source>
            <translation>Şu anda tehlikede olan var mı?</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Evet</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Hayır</translation>
        </message>
        <message>
            <source>Erase it on this laptop…</source>
            <translation>Bu bilgisayarda sil…</translation>
        </message>
        <message>
            <source>Erase after 14 days…</source>
            <translation>14 gün sonra sil…</translation>
        </message>
        <message>
            <source>Erase now, somebody is in danger…</source>
            <translation>Şimdi sil, biri tehlikede…</translation>
        </message>
        <message>
            <source>You sign first; it waits until another coordinator has signed too. What you wrote above goes to them, and later to whoever recorded it.</source>
            <translation>Önce siz imzalarsınız; başka bir koordinatör de imzalayana dek bekler. Yukarıda yazdıklarınız ona, sonra da kaydedene gider.</translation>
        </message>
        <message>
            <source>Erase this testimony, its people and its files?</source>
            <translation>Bu tanıklık, kişileri ve dosyaları silinsin mi?</translation>
        </message>
        <message>
            <source>Nobody can bring it back, from no backup and no bundle. That it existed stays provable.</source>
            <translation>Onu kimse, hiçbir yedekten ve paketten geri getiremez. Var olduğu yine kanıtlanabilir.</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Sakla</translation>
        </message>
        <message>
            <source>Erase</source>
            <translation>Sil</translation>
        </message>
    </context>
    <context>
        <name>ErasureNotice</name>
        <message>
            <source>Look and answer…</source>
            <translation>Bak ve yanıtla…</translation>
        </message>
        <message>
            <source>{names} proposes to erase an archive item</source>
            <translation>{names} bir arşiv öğesinin silinmesini öneriyor</translation>
        </message>
        <message>
            <source>{names} proposes to erase a testimony now: somebody is in danger</source>
            <translation>{names} bir tanıklığın şimdi silinmesini öneriyor: biri tehlikede</translation>
        </message>
        <message>
            <source>{names} proposes to erase a testimony</source>
            <translation>{names} bir tanıklığın silinmesini öneriyor</translation>
        </message>
        <message>
            <source>Nothing of it has come in here. Take in the bundles that brought it, then you can answer.</source>
            <translation>Ondan buraya hiçbir şey gelmedi. Onu getiren paketleri alın, sonra yanıtlayabilirsiniz.</translation>
        </message>
        <message>
            <source>It is erased only if you, or another coordinator, agree: {numbers}</source>
            <translation>Ancak siz ya da başka bir koordinatör katılırsa silinir: {numbers}</translation>
        </message>
    </context>
    <context>
        <name>ErrorsCard</name>
        <message>
            <source>Errors of the program</source>
            <translation>Program hataları</translation>
        </message>
        <message>
            <source>What went wrong inside the program is kept here without a word of what you wrote: kinds of errors and places in the code. Your coordinator can pass it on to those who repair the program.</source>
            <translation>Programın içinde ters giden şeyler burada, yazdıklarınızdan tek söz olmadan tutulur: hata türleri ve koddaki yerleri. Koordinatörünüz programı onaranlara iletebilir.</translation>
        </message>
        <message>
            <source>None so far. What goes wrong inside the program would be listed here.</source>
            <translation>Şimdilik yok. Programın içinde ters giden şeyler burada listelenirdi.</translation>
        </message>
        <message numerus="yes">
            <source>and %n older one(s)</source>
            <translation>
                <numerusform>ve %n eski hata daha</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy, for ten seconds</source>
            <translation>Kopyala, on saniyeliğine</translation>
        </message>
    </context>
    <context>
        <name>Exceptions</name>
        <message>
            <source>On what conditions?</source>
            <translation>Hangi koşullarla?</translation>
        </message>
    </context>
    <context>
        <name>FamilyCard</name>
        <message>
            <source>Family</source>
            <translation>Aile</translation>
        </message>
        <message>
            <source>Drawing of the family</source>
            <translation>Aile çizimi</translation>
        </message>
        <message>
            <source>Dashed lines: a marriage that is over, or kin not by birth</source>
            <translation>Kesikli çizgi: biten bir evlilik ya da kan bağı olmayan akrabalık</translation>
        </message>
        <message>
            <source>Parent</source>
            <translation>Ana baba</translation>
        </message>
        <message>
            <source>Husband or wife</source>
            <translation>Eş</translation>
        </message>
        <message>
            <source>Child</source>
            <translation>Çocuk</translation>
        </message>
        <message>
            <source>Brother or sister</source>
            <translation>Kardeş</translation>
        </message>
        <message>
            <source>Ties of this person</source>
            <translation>Bu kişinin bağları</translation>
        </message>
        <message>
            <source>This does not fit the drawing: {name}, {tie}.</source>
            <translation>Bu çizime uymuyor: {name}, {tie}.</translation>
        </message>
        <message>
            <source>Name not known</source>
            <translation>Adı bilinmiyor</translation>
        </message>
        <message>
            <source>What is {who} to {of}?</source>
            <translation>{who}, {of} için nedir?</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Bırak</translation>
        </message>
    </context>
    <context>
        <name>FamilyNode</name>
        <message>
            <source>shown now</source>
            <translation>şimdi gösterilen</translation>
        </message>
    </context>
    <context>
        <name>FamilyWords</name>
        <message>
            <source>guardian</source>
            <translation>vasi</translation>
        </message>
        <message>
            <source>{kin} in their care</source>
            <translation>bakımındaki {kin}</translation>
        </message>
        <message>
            <source>adopted {kin}</source>
            <translation>evlat edinilmiş {kin}</translation>
        </message>
        <message>
            <source>adoptive {kin}</source>
            <translation>evlat edinen {kin}</translation>
        </message>
        <message>
            <source>step-{kin}</source>
            <translation>üvey {kin}</translation>
        </message>
        <message>
            <source>half-{kin}</source>
            <translation>yarı öz {kin}</translation>
        </message>
        <message>
            <source>former {kin}</source>
            <translation>eski {kin}</translation>
        </message>
        <message>
            <source>marriage</source>
            <translation>evlilik</translation>
        </message>
        <message>
            <source>by birth</source>
            <translation>doğumla</translation>
        </message>
        <message>
            <source>by adoption</source>
            <translation>evlat edinme</translation>
        </message>
        <message>
            <source>by a parent's marriage</source>
            <translation>anne ya da babanın evliliğiyle</translation>
        </message>
        <message>
            <source>in care, guardian</source>
            <translation>bakım, vesayet</translation>
        </message>
        <message>
            <source>by one parent</source>
            <translation>bir ebeveyn ortak</translation>
        </message>
        <message>
            <source>divorced or separated</source>
            <translation>boşanmış ya da ayrı</translation>
        </message>
        <message>
            <source>mother</source>
            <translation>anne</translation>
        </message>
        <message>
            <source>daughter</source>
            <translation>kız</translation>
        </message>
        <message>
            <source>wife</source>
            <translation>eş (kadın)</translation>
        </message>
        <message>
            <source>sister</source>
            <translation>kız kardeş</translation>
        </message>
        <message>
            <source>father</source>
            <translation>baba</translation>
        </message>
        <message>
            <source>son</source>
            <translation>oğul</translation>
        </message>
        <message>
            <source>husband</source>
            <translation>koca</translation>
        </message>
        <message>
            <source>brother</source>
            <translation>erkek kardeş</translation>
        </message>
        <message>
            <source>parent</source>
            <translation>ana baba</translation>
        </message>
        <message>
            <source>child</source>
            <translation>çocuk</translation>
        </message>
        <message>
            <source>husband or wife</source>
            <translation>eş</translation>
        </message>
        <message>
            <source>brother or sister</source>
            <translation>kardeş</translation>
        </message>
        <message>
            <source>Name not known</source>
            <translation>Adı bilinmiyor</translation>
        </message>
        <message>
            <source>{kin} of {name}</source>
            <translation>{kin}: {name} için</translation>
        </message>
    </context>
    <context>
        <name>FaultWords</name>
        <message>
            <source>Questions of the type “{what}” are not supported.</source>
            <translation>“{what}” türünde sorular desteklenmiyor.</translation>
        </message>
        <message>
            <source>The column “{what}” is not supported.</source>
            <translation>“{what}” sütunu desteklenmiyor.</translation>
        </message>
        <message>
            <source>The sheet “{what}” is not supported.</source>
            <translation>“{what}” sayfası desteklenmiyor.</translation>
        </message>
        <message>
            <source>The setting “{what}” is not supported.</source>
            <translation>“{what}” ayarı desteklenmiyor.</translation>
        </message>
        <message>
            <source>The function {what}() is not supported.</source>
            <translation>{what}() işlevi desteklenmiyor.</translation>
        </message>
        <message>
            <source>Paths like “{what}” are not supported: write ${name}.</source>
            <translation>“{what}” gibi yollar desteklenmiyor: ${name} yazın.</translation>
        </message>
        <message>
            <source>This is not an expression: it breaks at “{what}”.</source>
            <translation>Bu bir ifade değil: “{what}” yerinde bozuluyor.</translation>
        </message>
        <message>
            <source>{what}() is given too few or too many values.</source>
            <translation>{what}() için çok az ya da çok fazla değer verilmiş.</translation>
        </message>
        <message>
            <source>The pattern “{what}” is wrong, or could take for ever.</source>
            <translation>“{what}” kalıbı yanlış ya da sonsuza dek sürebilir.</translation>
        </message>
        <message>
            <source>There is no question “{what}”.</source>
            <translation>“{what}” diye bir soru yok.</translation>
        </message>
        <message>
            <source>“{what}” is asked several times: outside of its repeat it has no one answer.</source>
            <translation>“{what}” birkaç kez sorulur: tekrarının dışında tek bir yanıtı yoktur.</translation>
        </message>
        <message>
            <source>“{what}” is a group or a note, which has no answer.</source>
            <translation>“{what}” bir grup ya da nottur, yanıtı yoktur.</translation>
        </message>
        <message>
            <source>“{what}” depends on itself.</source>
            <translation>“{what}” kendisine bağlı.</translation>
        </message>
        <message>
            <source>“{what}” cannot be a name: use letters, digits, “_”, “-” and “.”.</source>
            <translation>“{what}” ad olamaz: harf, rakam, “_”, “-” ve “.” kullanın.</translation>
        </message>
        <message>
            <source>The name “{what}” stands twice.</source>
            <translation>“{what}” adı iki kez geçiyor.</translation>
        </message>
        <message>
            <source>The name is missing.</source>
            <translation>Ad eksik.</translation>
        </message>
        <message>
            <source>A question or a choice has no words.</source>
            <translation>Bir sorunun ya da seçeneğin sözü yok.</translation>
        </message>
        <message>
            <source>Answers inside the words of choices ({what}) are not supported.</source>
            <translation>Seçenek metinleri içindeki yanıtlar ({what}) desteklenmiyor.</translation>
        </message>
        <message>
            <source>The choices have no column “{what}”.</source>
            <translation>Seçeneklerde “{what}” sütunu yok.</translation>
        </message>
        <message>
            <source>“{what}” is not recorded: nothing about devices and their owners is kept.</source>
            <translation>“{what}” kaydedilmez: aygıtlar ve sahipleri hakkında hiçbir şey saklanmaz.</translation>
        </message>
        <message>
            <source>The appearance “{what}” is left aside: it changes no answer.</source>
            <translation>“{what}” görünümü bir yana bırakılır: hiçbir yanıtı değiştirmez.</translation>
        </message>
        <message>
            <source>The setting “{what}” is left aside: nothing is sent, and versions are counted at publishing.</source>
            <translation>“{what}” ayarı bir yana bırakılır: hiçbir şey gönderilmez, sürümler yayımlarken sayılır.</translation>
        </message>
        <message>
            <source>The column “{what}” is left aside: no filter of choices asks for it.</source>
            <translation>“{what}” sütunu bir yana bırakılır: hiçbir seçenek süzgeci onu sormaz.</translation>
        </message>
        <message>
            <source>The sheet “{what}” is left aside: it is no part of a form.</source>
            <translation>“{what}” sayfası bir yana bırakılır: formun parçası değil.</translation>
        </message>
        <message>
            <source>There is no list of choices “{what}”.</source>
            <translation>“{what}” diye bir seçenek listesi yok.</translation>
        </message>
        <message>
            <source>The calculation is missing.</source>
            <translation>Hesaplama eksik.</translation>
        </message>
        <message>
            <source>“{what}” is begun and not ended, or ended and not begun.</source>
            <translation>“{what}” başlamış ama bitmemiş ya da bitmiş ama başlamamış.</translation>
        </message>
        <message>
            <source>The group “{what}” holds no question.</source>
            <translation>“{what}” grubunda soru yok.</translation>
        </message>
        <message>
            <source>There is no question in it.</source>
            <translation>İçinde soru yok.</translation>
        </message>
        <message>
            <source>The appearance “{what}” is not supported.</source>
            <translation>“{what}” görünümü desteklenmiyor.</translation>
        </message>
        <message>
            <source>This is longer than allowed.</source>
            <translation>Bu izin verilenden uzun.</translation>
        </message>
        <message>
            <source>There are more questions, choices or languages than allowed.</source>
            <translation>İzin verilenden çok soru, seçenek ya da dil var.</translation>
        </message>
        <message>
            <source>Groups are too deep inside each other.</source>
            <translation>Gruplar çok derin iç içe.</translation>
        </message>
        <message>
            <source>The library that reads workbooks says: {what}</source>
            <translation>Çalışma kitaplarını okuyan kitaplık diyor ki: {what}</translation>
        </message>
        <message>
            <source>Sheet {sheet}, row {row}, column {column}</source>
            <translation>Sayfa {sheet}, satır {row}, sütun {column}</translation>
        </message>
        <message>
            <source>Sheet {sheet}, row {row}</source>
            <translation>Sayfa {sheet}, satır {row}</translation>
        </message>
        <message>
            <source>Sheet {sheet}</source>
            <translation>Sayfa {sheet}</translation>
        </message>
        <message>
            <source>The workbook</source>
            <translation>Çalışma kitabı</translation>
        </message>
    </context>
    <context>
        <name>FilmCode</name>
        <message>
            <source>Code to be filmed</source>
            <translation>Filme alınacak kod</translation>
        </message>
        <message>
            <source>Film this with every camera</source>
            <translation>Bunu her kamerayla çekin</translation>
        </message>
        <message>
            <source>Two seconds are enough. Then say these figures aloud, for sound recorders:</source>
            <translation>İki saniye yeter. Sonra ses kaydediciler için bu rakamları yüksek sesle söyleyin:</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Bitti</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Boşluk</translation>
        </message>
    </context>
    <context>
        <name>FinishStep</name>
        <message>
            <source>Is anything missing?</source>
            <translation>Eksik bir şey var mı?</translation>
        </message>
        <message>
            <source>End and keep</source>
            <translation>Bitir ve sakla</translation>
        </message>
        <message>
            <source>All details</source>
            <translation>Bütün ayrıntılar</translation>
        </message>
        <message>
            <source>End and destroy</source>
            <translation>Bitir ve yok et</translation>
        </message>
        <message>
            <source>Not answered: a coordinator decides</source>
            <translation>Yanıtlanmadı: bir koordinatör karar verir</translation>
        </message>
        <message>
            <source>Not answered counts as No</source>
            <translation>Yanıtlanmadı, Hayır sayılır</translation>
        </message>
        <message>
            <source>Nothing yet</source>
            <translation>Henüz bir şey yok</translation>
        </message>
    </context>
    <context>
        <name>Foot</name>
        <message>
            <source>Break</source>
            <translation>Ara</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Tuşlar</translation>
        </message>
        <message>
            <source>Next: {0}</source>
            <translation>Sonraki: {0}</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Sonraki</translation>
        </message>
    </context>
    <context>
        <name>ForWhom</name>
        <message>
            <source>For whom</source>
            <translation>Kimin için</translation>
        </message>
        <message>
            <source>Coordinator and steward</source>
            <translation>Koordinatör ve sorumlu</translation>
        </message>
        <message>
            <source>Coordinator</source>
            <translation>Koordinatör</translation>
        </message>
        <message>
            <source>Not renewed</source>
            <translation>Yenilenmedi</translation>
        </message>
        <message>
            <source>Your numbers</source>
            <translation>Sayılarınız</translation>
        </message>
        <message>
            <source>Compared</source>
            <translation>Karşılaştırıldı</translation>
        </message>
        <message>
            <source>Not compared</source>
            <translation>Karşılaştırılmadı</translation>
        </message>
        <message>
            <source>A coordinator sees the same numbers beside your name.</source>
            <translation>Koordinatör adınızın yanında aynı sayıları görür.</translation>
        </message>
        <message>
            <source>Read them to a coordinator by telephone or in person: beside your name they must see the same. Until then nobody can be sure that the bundle is for the right people.</source>
            <translation>Bunları bir koordinatöre telefonda ya da yüz yüze okuyun: adınızın yanında aynılarını görmelidir. O zamana dek paketin doğru kişiler için olduğundan kimse emin olamaz.</translation>
        </message>
        <message>
            <source>Compare the numbers…</source>
            <translation>Sayıları karşılaştır…</translation>
        </message>
    </context>
    <context>
        <name>FormCard</name>
        <message>
            <source>Something else</source>
            <translation>Başka bir şey</translation>
        </message>
        <message numerus="yes">
            <source>%n question(s) asked for and not answered yet. Nothing waits for them.</source>
            <translation>
                <numerusform>İstenen %n soru henüz yanıtlanmadı. Hiçbir şey onları beklemez.</numerusform>
            </translation>
        </message>
        <message>
            <source>This answer is not one that the form expects. It is kept.</source>
            <translation>Bu yanıt formun beklediklerinden değil. Saklandı.</translation>
        </message>
        <message>
            <source>A whole number is asked for. What was typed is kept.</source>
            <translation>Bir tam sayı isteniyor. Yazılan saklandı.</translation>
        </message>
        <message>
            <source>A number is asked for. What was typed is kept.</source>
            <translation>Bir sayı isteniyor. Yazılan saklandı.</translation>
        </message>
        <message>
            <source>A year, a month or a day is asked for. What was typed is kept.</source>
            <translation>Bir yıl, ay ya da gün isteniyor. Yazılan saklandı.</translation>
        </message>
        <message>
            <source>This choice is not in the form any more.</source>
            <translation>Bu seçenek artık formda yok.</translation>
        </message>
        <message>
            <source>This does not go with an answer given before. It is kept.</source>
            <translation>Bu, önce verilen bir yanıtla bağdaşmıyor. Olduğu gibi saklandı.</translation>
        </message>
        <message>
            <source>Add: {0}</source>
            <translation>Ekle: {0}</translation>
        </message>
        <message>
            <source>{0} {1}</source>
            <comment>a round of a repeat and its number</comment>
            <translation>{0} {1}</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Kaldır</translation>
        </message>
        <message>
            <source>Remove {0}</source>
            <translation>{0}: kaldır</translation>
        </message>
        <message numerus="yes">
            <source>Remove it with %n answer(s)?</source>
            <translation>
                <numerusform>%n yanıtla birlikte kaldırılsın mı?</numerusform>
            </translation>
        </message>
        <message>
            <source>What was saved before stays in the testimony's history.</source>
            <translation>Önceden kaydedilen, tanıklığın geçmişinde kalır.</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Sakla</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>Çıkar</translation>
        </message>
    </context>
    <context>
        <name>Guidance</name>
        <message>
            <source>For you: {0}</source>
            <translation>Sizin için: {0}</translation>
        </message>
    </context>
    <context>
        <name>HandoverArchiveWords</name>
        <message numerus="yes">
            <source>%n archive item(s)</source>
            <translation>
                <numerusform>%n arşiv öğesi</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n archive item(s) for {0} · {1}</source>
            <translation>
                <numerusform>{0} için %n arşiv öğesi · {1}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n archive item(s) can leave this laptop</source>
            <translation>
                <numerusform>%n arşiv öğesi bu bilgisayardan çıkabilir</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n archive item(s) have left this laptop</source>
            <translation>
                <numerusform>%n arşiv öğesi bu bilgisayardan çıktı</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n archive item(s) stay: not confirmed by enough yet</source>
            <translation>
                <numerusform>%n arşiv öğesi kalıyor: henüz yeterince kişi onaylamadı</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HandoverScreen</name>
        <message>
            <source>Hand over</source>
            <translation>Teslim et</translation>
        </message>
        <message>
            <source>Signed by you, readable only for the people you choose</source>
            <translation>Sizin imzanızla, yalnız seçtiğiniz kişiler okuyabilir</translation>
        </message>
        <message>
            <source>Make the bundle</source>
            <translation>Paketi yap</translation>
        </message>
        <message>
            <source>The bundle is still being made</source>
            <translation>Paket hâlâ hazırlanıyor</translation>
        </message>
        <message>
            <source>Wait until it is ready, or cancel it first. Nothing is lost either way.</source>
            <translation>Hazır olmasını bekleyin ya da önce iptal edin. İki durumda da bir şey yitirilmez.</translation>
        </message>
        <message>
            <source>You belong to no organisation yet</source>
            <translation>Henüz bir kuruluşa ait değilsiniz</translation>
        </message>
        <message>
            <source>A coordinator's invitation says whom to hand over to. Open the file you were given.</source>
            <translation>Kime teslim edileceğini koordinatörün daveti söyler. Size verilen dosyayı açın.</translation>
        </message>
        <message>
            <source>Join with an invitation…</source>
            <translation>Davetle katıl…</translation>
        </message>
        <message>
            <source>There is nobody to hand over to yet</source>
            <translation>Henüz teslim edilecek kimse yok</translation>
        </message>
        <message>
            <source>You are the only coordinator. What you record is already where it belongs.</source>
            <translation>Tek koordinatör sizsiniz. Kaydettikleriniz zaten olması gereken yerde.</translation>
        </message>
        <message numerus="yes">
            <source>%n draft(s) are not finished and stay here. Finish one, and it appears here.</source>
            <translation>
                <numerusform>%n taslak bitmedi ve burada kalır. Birini bitirin, burada görünür.</numerusform>
            </translation>
        </message>
        <message>
            <source>Every finished testimony is covered by a receipt or was never begun.</source>
            <translation>Bitmiş her tanıklığın alındısı var ya da hiç başlanmadı.</translation>
        </message>
        <message>
            <source>Everything finished has been sent. Keep your copies until the receipts arrive.</source>
            <translation>Bitmiş her şey gönderildi. Alındılar gelene dek kopyalarınızı saklayın.</translation>
        </message>
        <message>
            <source>Nothing to hand over</source>
            <translation>Teslim edilecek bir şey yok</translation>
        </message>
        <message>
            <source>Everything is saved</source>
            <translation>Her şey kaydedildi</translation>
        </message>
        <message numerus="yes">
            <source>%n not yet handed over</source>
            <translation>
                <numerusform>%n tanesi henüz teslim edilmedi</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing waits</source>
            <translation>Bekleyen yok</translation>
        </message>
        <message numerus="yes">
            <source>%n draft(s)</source>
            <translation>
                <numerusform>%n taslak</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n testimony(ies) for {0} · {1}</source>
            <translation>
                <numerusform>{0} için %n tanıklık · {1}</numerusform>
            </translation>
        </message>
        <message>
            <source>Writing a bundle: {0} %</source>
            <translation>Paket yazılıyor: % {0}</translation>
        </message>
        <message>
            <source>Bundle ready</source>
            <translation>Paket hazır</translation>
        </message>
        <message>
            <source>Where should the files go?</source>
            <translation>Dosyalar nereye konsun?</translation>
        </message>
        <message>
            <source>Use this folder</source>
            <translation>Bu klasörü kullan</translation>
        </message>
        <message>
            <source>Which receipt?</source>
            <translation>Hangi alındı?</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>İçe al</translation>
        </message>
        <message>
            <source>Receipt from {0}</source>
            <translation>{0} alındısı</translation>
        </message>
        <message>
            <source>Receipt imported</source>
            <translation>Alındı içe alındı</translation>
        </message>
        <message numerus="yes">
            <source>%n bundle(s) have arrived.</source>
            <translation>
                <numerusform>%n paket ulaştı.</numerusform>
            </translation>
        </message>
        <message>
            <source>You are admitted: your bundles are taken in at once.</source>
            <translation>Kabul edildiniz: paketleriniz hemen alınır.</translation>
        </message>
        <message>
            <source>The organisation's roster was brought up to date.</source>
            <translation>Kuruluşun üye listesi güncellendi.</translation>
        </message>
        <message numerus="yes">
            <source>Coordinators decided to erase something that you recorded (%n).</source>
            <translation>
                <numerusform>Koordinatörler kaydettiğiniz bir şeyin silinmesine karar verdi (%n).</numerusform>
            </translation>
        </message>
        <message>
            <source>The coordinator holds entries of yours that are not here: this vault was restored from an old copy, or another copy of it is in use. Tell the coordinator.</source>
            <translation>Koordinatörde, sizin burada olmayan kayıtlarınız var: bu kasa eski bir kopyadan geri yüklenmiş ya da başka bir kopyası kullanılıyor. Koordinatöre söyleyin.</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>İptal edildi</translation>
        </message>
        <message>
            <source>Nothing is lost. The unfinished file was deleted.</source>
            <translation>Hiçbir şey yitirilmedi. Yarım dosya silindi.</translation>
        </message>
    </context>
    <context>
        <name>HappenedForm</name>
        <message>
            <source>Add to the timeline</source>
            <translation>Zaman çizgisine ekle</translation>
        </message>
        <message>
            <source>Name not known</source>
            <translation>Adı bilinmiyor</translation>
        </message>
        <message>
            <source>{name}: what happened</source>
            <translation>{name}: ne oldu</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Olaylar</translation>
        </message>
        <message>
            <source>Solid: the day is known · hatched: month or season · dashed: not known</source>
            <translation>Dolu: gün biliniyor · taralı: ay ya da mevsim · kesik çizgi: bilinmiyor</translation>
        </message>
        <message>
            <source>Nothing is told yet. Add what became of them, or what was done to them.</source>
            <translation>Henüz bir şey anlatılmadı. Onlara ne olduğunu ya da ne yapıldığını ekleyin.</translation>
        </message>
        <message>
            <source>No date is known yet, so nothing is drawn.</source>
            <translation>Henüz tarih bilinmiyor, bu yüzden bir şey çizilmedi.</translation>
        </message>
        <message>
            <source>Without a date</source>
            <translation>Tarihsiz</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Bitti</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Çıkar</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Durum</translation>
        </message>
    </context>
    <context>
        <name>IdentityPage</name>
        <message>
            <source>No, go back</source>
            <translation>Hayır, geri dön</translation>
        </message>
        <message>
            <source>Show the age identity of this vault?</source>
            <translation>Bu kasanın age kimliği gösterilsin mi?</translation>
        </message>
        <message>
            <source>With it, any age program of this version opens every bundle that was ever sent to you, without this program and without your passphrase. It is meant for the day when nothing else works. It cannot be taken back from somebody who has seen it.</source>
            <translation>Onunla bu sürümdeki her age programı, size gönderilmiş her paketi bu program ve parolanız olmadan açar. Başka hiçbir şeyin işlemediği gün içindir. Onu görmüş birinden geri alınamaz.</translation>
        </message>
        <message>
            <source>Yes, I need it</source>
            <translation>Evet, gerekiyor</translation>
        </message>
        <message>
            <source>First question of two</source>
            <translation>İki sorudan birincisi</translation>
        </message>
        <message>
            <source>Is nobody behind you, and no camera on this screen?</source>
            <translation>Arkanızda kimse, bu ekrana bakan kamera yok mu?</translation>
        </message>
        <message>
            <source>Next it stands on the screen in plain letters. It is shown only as long as you are here.</source>
            <translation>Sonra ekranda açık harflerle durur. Yalnız siz buradayken gösterilir.</translation>
        </message>
        <message>
            <source>We are alone: show it</source>
            <translation>Yalnızız: göster</translation>
        </message>
        <message>
            <source>Second question of two</source>
            <translation>İki sorudan ikincisi</translation>
        </message>
        <message>
            <source>The age identity</source>
            <translation>age kimliği</translation>
        </message>
        <message>
            <source>Copy, for ten seconds</source>
            <translation>Kopyala, on saniyeliğine</translation>
        </message>
        <message>
            <source>Write it to a file…</source>
            <translation>Dosyaya yaz…</translation>
        </message>
        <message>
            <source>Hide it</source>
            <translation>Gizle</translation>
        </message>
        <message>
            <source>Whoever has this reads everything sent to you</source>
            <translation>Bu kimdeyse size gönderilen her şeyi okur</translation>
        </message>
        <message>
            <source>On paper it belongs in a place that only you can open. A file of it belongs on no computer.</source>
            <translation>Kâğıtta, yalnız sizin açabileceğiniz bir yere aittir. Dosyası hiçbir bilgisayara ait değildir.</translation>
        </message>
    </context>
    <context>
        <name>InboxScreen</name>
        <message>
            <source>Nothing has arrived yet</source>
            <translation>Henüz bir şey gelmedi</translation>
        </message>
        <message>
            <source>Volunteers can send bundles once they have your invitation.
Compare the numbers with each of them once.</source>
            <translation>Gönüllüler davetinizi alınca paket gönderebilir.
Her biriyle sayıları bir kez karşılaştırın.</translation>
        </message>
        <message>
            <source>Write an invitation…</source>
            <translation>Davet yaz…</translation>
        </message>
        <message>
            <source>Inbox</source>
            <translation>Gelenler</translation>
        </message>
        <message>
            <source>Bundles that volunteers sent you</source>
            <translation>Gönüllülerin size gönderdiği paketler</translation>
        </message>
        <message>
            <source>Import bundles…</source>
            <translation>Paketleri içe al…</translation>
        </message>
        <message>
            <source>Bundles are still being taken in</source>
            <translation>Paketler hâlâ alınıyor</translation>
        </message>
        <message>
            <source>Wait until it is done, or cancel it first. Nothing is half-imported.</source>
            <translation>Bitmesini bekleyin ya da önce iptal edin. Yarım alınan bir şey olmaz.</translation>
        </message>
        <message>
            <source>Everything is saved</source>
            <translation>Her şey kaydedildi</translation>
        </message>
        <message numerus="yes">
            <source>%n sender(s) to compare</source>
            <translation>
                <numerusform>karşılaştırılacak %n gönderen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n receipt(s) ready</source>
            <translation>
                <numerusform>%n alındı hazır</numerusform>
            </translation>
        </message>
        <message>
            <source>No receipts to send</source>
            <translation>Gönderilecek alındı yok</translation>
        </message>
        <message>
            <source>Which bundles?</source>
            <translation>Hangi paketler?</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>İçe al</translation>
        </message>
        <message>
            <source>Taking in</source>
            <translation>Alınıyor</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s): each is verified whole before anything of it counts.</source>
            <translation>
                <numerusform>%n dosya: her biri bütünüyle doğrulanmadan hiçbir şeyi sayılmaz.</numerusform>
            </translation>
        </message>
        <message>
            <source>You can cancel or lock at any moment. Nothing is half-imported.</source>
            <translation>Her an iptal edebilir ya da kilitleyebilirsiniz. Yarım alınan bir şey olmaz.</translation>
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} / {1}</translation>
        </message>
        <message numerus="yes">
            <source>%n bundle(s) taken in.</source>
            <translation>
                <numerusform>%n paket alındı.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n wait(s): see below.</source>
            <translation>
                <numerusform>%n tanesi bekliyor: aşağıya bakın.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) set aside</source>
            <translation>
                <numerusform>%n dosya ayrıldı</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing of what was set aside went into your vault.</source>
            <translation>Ayrılanlardan hiçbir şey kasanıza girmedi.</translation>
        </message>
        <message>
            <source>Verified</source>
            <translation>Doğrulandı</translation>
        </message>
        <message>
            <source>Nothing new</source>
            <translation>Yeni bir şey yok</translation>
        </message>
        <message>
            <source>These bundles were taken in before.</source>
            <translation>Bu paketler daha önce alınmıştı.</translation>
        </message>
        <message>
            <source>{0} is admitted</source>
            <translation>{0} kabul edildi</translation>
        </message>
        <message numerus="yes">
            <source>%n bundle(s) taken in. Send a receipt: it tells them.</source>
            <translation>
                <numerusform>%n paket alındı. Alındı gönderin: onlara söyler.</numerusform>
            </translation>
        </message>
        <message>
            <source>Turned away</source>
            <translation>Geri çevrildi</translation>
        </message>
        <message numerus="yes">
            <source>%n bundle(s) thrown away.</source>
            <translation>
                <numerusform>%n paket atıldı.</numerusform>
            </translation>
        </message>
        <message>
            <source>Where should the receipt for {0} be written?</source>
            <translation>{0} için alındı nereye yazılsın?</translation>
        </message>
        <message>
            <source>Write it</source>
            <translation>Yaz</translation>
        </message>
        <message>
            <source>Bring or send it to {0}. Nobody else can open it.</source>
            <translation>{0} adlı kişiye götürün ya da gönderin. Başka kimse açamaz.</translation>
        </message>
        <message>
            <source>The receipt is written</source>
            <translation>Alındı yazıldı</translation>
        </message>
        <message>
            <source>Bundles that were whole by then are in. Nothing is half-imported.</source>
            <translation>O ana dek bütün olan paketler içeride. Yarım alınan bir şey yok.</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>İptal edildi</translation>
        </message>
    </context>
    <context>
        <name>InheritedNames</name>
        <message>
            <source>Follows from the name of {name}. Nobody has said it yet.</source>
            <translation>Şu addan çıkarılmıştır: {name}. Henüz kimse söylemedi.</translation>
        </message>
        <message>
            <source>{kind}: {name}</source>
            <translation>{kind}: {name}</translation>
        </message>
    </context>
    <context>
        <name>InterviewRail</name>
        <message>
            <source>Lock</source>
            <translation>Kilitle</translation>
        </message>
    </context>
    <context>
        <name>InterviewScreen</name>
        <message>
            <source>Back to Today</source>
            <translation>Bugün'e dön</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>Rıza</translation>
        </message>
        <message>
            <source>Nine questions</source>
            <translation>Dokuz soru</translation>
        </message>
        <message>
            <source>Narrative</source>
            <translation>Anlatı</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Kişiler</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Ne oldu</translation>
        </message>
        <message>
            <source>How it was told</source>
            <translation>Nasıl anlatıldı</translation>
        </message>
        <message>
            <source>Own questions</source>
            <translation>Kendi soruları</translation>
        </message>
        <message>
            <source>Closing questions</source>
            <translation>Kapanış soruları</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>Bitir</translation>
        </message>
        <message>
            <source>Interview</source>
            <translation>Görüşme</translation>
        </message>
        <message>
            <source>Began {0}</source>
            <translation>Başlangıç {0}</translation>
        </message>
        <message>
            <source>Not finished</source>
            <translation>Bitmedi</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>Bitti</translation>
        </message>
        <message>
            <source>Family of {0}</source>
            <translation>Ailesi: {0}</translation>
        </message>
        <message>
            <source>A recording is running</source>
            <translation>Bir kayıt sürüyor</translation>
        </message>
        <message>
            <source>Stop it first (F9), or end and keep (Ctrl+Enter).</source>
            <translation>Önce durdurun (F9) ya da bitirip saklayın (Ctrl+Enter).</translation>
        </message>
    </context>
    <context>
        <name>Items</name>
        <message>
            <source>Set aside</source>
            <translation>Ayrıldı</translation>
        </message>
        <message>
            <source>Waiting to be compared</source>
            <translation>Karşılaştırılmayı bekliyor</translation>
        </message>
        <message>
            <source>Two answers, yours to decide</source>
            <translation>İki yanıt, karar sizin</translation>
        </message>
        <message>
            <source>Waiting for parts</source>
            <translation>Parçalar bekleniyor</translation>
        </message>
        <message>
            <source>Imported since you unlocked</source>
            <translation>Kilidi açtığınızdan beri alınanlar</translation>
        </message>
        <message>
            <source>Receipts</source>
            <translation>Alındılar</translation>
        </message>
        <message>
            <source>A bundle</source>
            <translation>Bir paket</translation>
        </message>
        <message>
            <source>Not taken in</source>
            <translation>Alınmadı</translation>
        </message>
        <message>
            <source>Two histories of one vault</source>
            <translation>Tek kasanın iki geçmişi</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s)</source>
            <translation>
                <numerusform>%n yer</numerusform>
            </translation>
        </message>
        <message>
            <source>A vault was restored or copied</source>
            <translation>Bir kasa geri yüklenmiş ya da kopyalanmış</translation>
        </message>
        <message>
            <source>Something before is missing</source>
            <translation>Önceki bir şey eksik</translation>
        </message>
        <message numerus="yes">
            <source>%n gap(s)</source>
            <translation>
                <numerusform>%n boşluk</numerusform>
            </translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Bak</translation>
        </message>
        <message numerus="yes">
            <source>%n bundle(s) wait</source>
            <translation>
                <numerusform>%n paket bekliyor</numerusform>
            </translation>
        </message>
        <message>
            <source>Not compared</source>
            <translation>Karşılaştırılmadı</translation>
        </message>
        <message>
            <source>sources disagree</source>
            <translation>kaynaklar uyuşmuyor</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Aç</translation>
        </message>
        <message>
            <source>a volunteer proposes a change</source>
            <translation>bir gönüllü değişiklik öneriyor</translation>
        </message>
        <message>
            <source>name not known</source>
            <translation>ad bilinmiyor</translation>
        </message>
        <message numerus="yes">
            <source>%n attachment(s) wait for further files</source>
            <translation>
                <numerusform>%n ek başka dosyaları bekliyor</numerusform>
            </translation>
        </message>
        <message>
            <source>Large attachments</source>
            <translation>Büyük ekler</translation>
        </message>
        <message>
            <source>Forwarded by {0}</source>
            <translation>İleten: {0}</translation>
        </message>
        <message>
            <source>Waits for parts</source>
            <translation>Parça bekliyor</translation>
        </message>
        <message numerus="yes">
            <source>%n new testimony(ies)</source>
            <translation>
                <numerusform>%n yeni tanıklık</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new person(s)</source>
            <translation>
                <numerusform>%n yeni kişi</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sealed one(s) opened</source>
            <translation>
                <numerusform>%n mühürlü açıldı</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n proposal(s)</source>
            <translation>
                <numerusform>%n öneri</numerusform>
            </translation>
        </message>
        <message>
            <source>corrections only</source>
            <translation>yalnız düzeltmeler</translation>
        </message>
        <message>
            <source>Bundle of {0}</source>
            <translation>{0} paketi</translation>
        </message>
        <message>
            <source>Was in already</source>
            <translation>Zaten içerideydi</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>Yazıldı</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Hazır</translation>
        </message>
        <message numerus="yes">
            <source>%n bundle(s) arrived</source>
            <translation>
                <numerusform>%n paket ulaştı</numerusform>
            </translation>
        </message>
        <message>
            <source>Receipt for {0}</source>
            <translation>{0} için alındı</translation>
        </message>
        <message>
            <source>Arrived {0}</source>
            <translation>Geliş: {0}</translation>
        </message>
    </context>
    <context>
        <name>KeyCard</name>
        <message>
            <source>Your key</source>
            <translation>Anahtarınız</translation>
        </message>
        <message>
            <source>Name for others</source>
            <translation>Başkaları için ad</translation>
        </message>
        <message>
            <source>Fingerprint</source>
            <translation>Parmak izi</translation>
        </message>
        <message>
            <source>Change the passphrase…</source>
            <translation>Parolayı değiştir…</translation>
        </message>
        <message>
            <source>Ways into this vault…</source>
            <translation>Bu kasayı açma yolları…</translation>
        </message>
        <message>
            <source>Show the age identity…</source>
            <translation>age kimliğini göster…</translation>
        </message>
    </context>
    <context>
        <name>KeyboardLine</name>
        <message>
            <source>Latin letters</source>
            <translation>Latin harfleri</translation>
        </message>
        <message>
            <source>Cyrillic letters</source>
            <translation>Kiril harfleri</translation>
        </message>
        <message>
            <source>Arabic letters</source>
            <translation>Arap harfleri</translation>
        </message>
        <message>
            <source>Chinese characters</source>
            <translation>Çince karakterler</translation>
        </message>
        <message>
            <source>letters of several scripts</source>
            <translation>birkaç yazının harfleri</translation>
        </message>
        <message>
            <source>no letters</source>
            <translation>harf yok</translation>
        </message>
        <message>
            <source>Caps Lock is on · {0}</source>
            <translation>Caps Lock açık · {0}</translation>
        </message>
        <message>
            <source>Keyboard: {0}</source>
            <translation>Klavye: {0}</translation>
        </message>
        <message>
            <source>Keyboard: nothing typed yet</source>
            <translation>Klavye: henüz bir şey yazılmadı</translation>
        </message>
    </context>
    <context>
        <name>KeyfileRow</name>
        <message>
            <source>With a keyfile…</source>
            <translation>Anahtar dosyasıyla…</translation>
        </message>
        <message>
            <source>Keyfile {0}: do not use it</source>
            <translation>Anahtar dosyası {0}: kullanma</translation>
        </message>
        <message>
            <source>Choose the keyfile again…</source>
            <translation>Anahtar dosyasını yeniden seç…</translation>
        </message>
        <message>
            <source>Which keyfile?</source>
            <translation>Hangi anahtar dosyası?</translation>
        </message>
        <message>
            <source>Use this file</source>
            <translation>Bu dosyayı kullan</translation>
        </message>
    </context>
    <context>
        <name>KeysShown</name>
        <message>
            <source>Keys of the interview</source>
            <translation>Görüşmenin tuşları</translation>
        </message>
        <message>
            <source>A break: the recording pauses, the screen is blank</source>
            <translation>Ara: kayıt duraklar, ekran boştur</translation>
        </message>
        <message>
            <source>End and keep</source>
            <translation>Bitir ve sakla</translation>
        </message>
        <message>
            <source>End and destroy; Del, alone, answers the question</source>
            <translation>Bitir ve yok et; Del tek başına soruyu yanıtlar</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Kilitle</translation>
        </message>
        <message>
            <source>Record, and stop</source>
            <translation>Kaydet ve durdur</translation>
        </message>
        <message>
            <source>Pause the recording, and go on</source>
            <translation>Kaydı duraklat ve sürdür</translation>
        </message>
        <message>
            <source>Mark this moment</source>
            <translation>Bu anı işaretle</translation>
        </message>
        <message>
            <source>Write the time of the recording into the narrative</source>
            <translation>Kayıt zamanını anlatıya yaz</translation>
        </message>
        <message>
            <source>Who speaks now</source>
            <translation>Şimdi kim konuşuyor</translation>
        </message>
        <message>
            <source>A code for every camera to film</source>
            <translation>Her kameranın çekeceği kod</translation>
        </message>
        <message>
            <source>Light and dark</source>
            <translation>Açık ve koyu</translation>
        </message>
        <message>
            <source>The question alone, to be read</source>
            <translation>Yalnız soru, okumak için</translation>
        </message>
        <message>
            <source>The answers of a question</source>
            <translation>Bir sorunun yanıtları</translation>
        </message>
        <message>
            <source>The consent is spoken: record it, and end</source>
            <translation>Rıza sözlü: kaydet ve bitir</translation>
        </message>
        <message>
            <source>Later: not answered now</source>
            <translation>Sonra: şimdi yanıtlanmadı</translation>
        </message>
        <message>
            <source>Add to the timeline</source>
            <translation>Zaman çizgisine ekle</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Sonraki</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Geri</translation>
        </message>
        <message>
            <source>New testimony</source>
            <translation>Yeni tanıklık</translation>
        </message>
    </context>
    <context>
        <name>LanguageChoice</name>
        <message>
            <source>Language of the questions</source>
            <translation>Soruların dili</translation>
        </message>
    </context>
    <context>
        <name>LargestFile</name>
        <message>
            <source>Largest file</source>
            <translation>En büyük dosya</translation>
        </message>
        <message>
            <source>One file</source>
            <translation>Bir dosya</translation>
        </message>
        <message>
            <source>4 GB</source>
            <translation>4 GB</translation>
        </message>
        <message>
            <source>any size</source>
            <translation>her boyut</translation>
        </message>
        <message>
            <source>memory sticks</source>
            <translation>bellek çubukları</translation>
        </message>
        <message>
            <source>for e-mail</source>
            <translation>e-posta için</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation>
                <numerusform>%n dosya</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LastWords</name>
        <message>
            <source>The window ended unexpectedly three times within a minute and is not started again.

Nothing that was saved is lost. Try again; if it happens twice, tell your coordinator.</source>
            <translation>Pencere bir dakika içinde üç kez beklenmedik biçimde kapandı ve yeniden başlatılmıyor.

Kaydedilmiş hiçbir şey yitirilmedi. Yeniden deneyin; iki kez olursa koordinatörünüze söyleyin.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Kapat</translation>
        </message>
    </context>
    <context>
        <name>LeavingPage</name>
        <message numerus="yes">
            <source>%n testimony(ies) can leave this laptop</source>
            <translation>
                <numerusform>%n tanıklık bu bilgisayardan çıkabilir</numerusform>
            </translation>
        </message>
        <message>
            <source>The coordinators named here hold all of it. On this laptop its texts, people, files and search words are deleted and overwritten; only seals that say nothing stay, so that what you record next still fits.</source>
            <translation>Burada adı geçen koordinatörlerde tamamı var. Bu bilgisayarda metinleri, kişileri, dosyaları ve arama sözcükleri silinir ve üzerine yazılır; yalnız hiçbir şey söylemeyen mühürler kalır ki sonraki kayıtlarınız yerine otursun.</translation>
        </message>
        <message>
            <source>What stays</source>
            <translation>Ne kalır</translation>
        </message>
        <message>
            <source>What this does not reach</source>
            <translation>Bunun ulaşmadığı</translation>
        </message>
        <message>
            <source>Copies of this disk that somebody made before, and what a memory chip keeps inside itself. You will not be able to read or correct these testimonies here any more.</source>
            <translation>Birinin bu diskten önceden aldığı kopyalar ve bir bellek yongasının içinde tuttukları. Bu tanıklıkları artık burada okuyup düzeltemezsiniz.</translation>
        </message>
        <message numerus="yes">
            <source>%n backup(s) of this vault still hold them</source>
            <translation>
                <numerusform>Bu kasanın %n yedeğinde hâlâ varlar</numerusform>
            </translation>
        </message>
        <message>
            <source>They are marked: back up again afterwards, or destroy them.</source>
            <translation>İşaretlendiler: sonra yeniden yedekleyin ya da yok edin.</translation>
        </message>
        <message>
            <source>Keep everything</source>
            <translation>Hepsini sakla</translation>
        </message>
        <message>
            <source>Let them leave this laptop</source>
            <translation>Bu bilgisayardan çıksınlar</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>ve %n tane daha</numerusform>
            </translation>
        </message>
        <message>
            <source>Received by {0}</source>
            <translation>Alan: {0}</translation>
        </message>
        <message>
            <source>in a backup</source>
            <translation>bir yedekte</translation>
        </message>
        <message>
            <source>Not finished</source>
            <translation>Bitmedi</translation>
        </message>
        <message>
            <source>Something typed is not saved yet</source>
            <translation>Yazılan bir şey henüz kaydedilmedi</translation>
        </message>
        <message>
            <source>A recording is added when you lock and unlock</source>
            <translation>Kilitleyip açtığınızda bir kayıt eklenir</translation>
        </message>
        <message>
            <source>Only {0} has confirmed it, and no backup</source>
            <translation>Yalnız {0} onayladı, yedek de yok</translation>
        </message>
        <message>
            <source>Not all of it is confirmed</source>
            <translation>Tamamı onaylanmadı</translation>
        </message>
        <message numerus="yes">
            <source>%n testimony(ies) have left this laptop</source>
            <translation>
                <numerusform>%n tanıklık bu bilgisayardan çıktı</numerusform>
            </translation>
        </message>
        <message>
            <source>The coordinators have them.</source>
            <translation>Koordinatörlerde var.</translation>
        </message>
        <message>
            <source>The last traces go when you lock: do it now.</source>
            <translation>Son izler kilitleyince gider: şimdi yapın.</translation>
        </message>
        <message numerus="yes">
            <source>%n backup(s) still hold them: back up again.</source>
            <translation>
                <numerusform>%n yedekte hâlâ varlar: yeniden yedekleyin.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LeftCard</name>
        <message>
            <source>Left on {0} · written down by {1}</source>
            <translation>{0} günü bırakıldı · yazan {1}</translation>
        </message>
        <message numerus="yes">
            <source>%n recording(s) or file(s)</source>
            <translation>
                <numerusform>%n kayıt ya da dosya</numerusform>
            </translation>
        </message>
        <message>
            <source>Read or hear no more of it than you need to decide. Nothing of it is used meanwhile.</source>
            <translation>Karar vermek için gerekenden fazlasını okumayın ve dinlemeyin. Bu arada hiçbir şeyi kullanılmaz.</translation>
        </message>
        <message>
            <source>Why it is decided so</source>
            <translation>Neden böyle karar verildi</translation>
        </message>
        <message>
            <source>Keep it until they are asked</source>
            <translation>Sorulana kadar sakla</translation>
        </message>
        <message>
            <source>Destroy it</source>
            <translation>Yok et</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>Aç</translation>
        </message>
        <message>
            <source>Destroy it for good</source>
            <translation>Tümüyle yok et</translation>
        </message>
        <message>
            <source>A decision needs a reason.</source>
            <translation>Kararın gerekçesi olmalı.</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Saklandı</translation>
        </message>
        <message>
            <source>Ask now</source>
            <translation>Şimdi sor</translation>
        </message>
        <message>
            <source>Destroyed</source>
            <translation>Yok edildi</translation>
        </message>
        <message>
            <source>Every consent still counts as No. It stands on Today until they are asked.</source>
            <translation>Her onay hâlâ Hayır sayılır. Sorulana kadar Bugün sayfasında durur.</translation>
        </message>
        <message>
            <source>It is refused from every backup and bundle too.</source>
            <translation>Her yedekten ve paketten de reddedilir.</translation>
        </message>
        <message>
            <source>It goes as every erasure does</source>
            <translation>Her silme gibi işler</translation>
        </message>
        <message>
            <source>After 14 days, and when another coordinator has agreed. Nothing of it is used meanwhile.</source>
            <translation>14 gün sonra ve başka bir koordinatör katılınca. Bu arada hiçbir şeyi kullanılmaz.</translation>
        </message>
    </context>
    <context>
        <name>LevelMeter</name>
        <message>
            <source>Sound level</source>
            <translation>Ses düzeyi</translation>
        </message>
        <message>
            <source>Too loud</source>
            <translation>Çok yüksek</translation>
        </message>
        <message>
            <source>Nothing is heard</source>
            <translation>Hiçbir şey duyulmuyor</translation>
        </message>
        <message>
            <source>Quiet</source>
            <translation>Kısık</translation>
        </message>
        <message>
            <source>Good level</source>
            <translation>Düzey iyi</translation>
        </message>
        <message>
            <source>more than two days</source>
            <translation>iki günden fazla</translation>
        </message>
        <message>
            <source>about {hours} h {minutes} min</source>
            <translation>yaklaşık {hours} sa {minutes} dk</translation>
        </message>
        <message>
            <source>about {minutes} min</source>
            <translation>yaklaşık {minutes} dk</translation>
        </message>
    </context>
    <context>
        <name>MadePage</name>
        <message numerus="yes">
            <source>Bundle ready: %n file(s)</source>
            <translation>
                <numerusform>Paket hazır: %n dosya</numerusform>
            </translation>
        </message>
        <message>
            <source>{0} · for {1}</source>
            <translation>{0} · {1} için</translation>
        </message>
        <message numerus="yes">
            <source>%n attachment(s) are not in this vault and could not go</source>
            <translation>
                <numerusform>%n ek bu kasada değil ve gidemedi</numerusform>
            </translation>
        </message>
        <message>
            <source>They go with a later bundle, once they are here.</source>
            <translation>Buraya geldiklerinde sonraki bir paketle giderler.</translation>
        </message>
        <message>
            <source>What comes next</source>
            <translation>Sırada ne var</translation>
        </message>
        <message>
            <source>Bring or send the files to the coordinator: by stick, e-mail or any other way, in any order.</source>
            <translation>Dosyaları koordinatöre götürün ya da gönderin: çubukla, e-postayla ya da başka yolla, hangi sırayla olursa olsun.</translation>
        </message>
        <message>
            <source>Bring or send the file to the coordinator: by stick, e-mail or any other way.</source>
            <translation>Dosyayı koordinatöre götürün ya da gönderin: çubukla, e-postayla ya da başka yolla.</translation>
        </message>
        <message>
            <source>Keep your own copies. The files say nothing to anybody else who finds them.</source>
            <translation>Kendi kopyalarınızı saklayın. Dosyalar onları bulan başkasına hiçbir şey söylemez.</translation>
        </message>
        <message>
            <source>When the receipt comes back, import it here. Only then is it sure that all arrived.</source>
            <translation>Alındı gelince burada içe alın. Ancak o zaman hepsinin ulaştığı kesindir.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Bitti</translation>
        </message>
    </context>
    <context>
        <name>MakingPage</name>
        <message>
            <source>Making the bundle</source>
            <translation>Paket yapılıyor</translation>
        </message>
        <message>
            <source>Collecting what goes</source>
            <translation>Gidecekler toplanıyor</translation>
        </message>
        <message>
            <source>Signing, encrypting, writing and reading back</source>
            <translation>İmzalanıyor, şifreleniyor, yazılıyor ve geri okunuyor</translation>
        </message>
        <message>
            <source>Bundle ready</source>
            <translation>Paket hazır</translation>
        </message>
        <message>
            <source>You can cancel or lock at any moment. Nothing is lost: finished files stay.</source>
            <translation>Her an iptal edebilir ya da kilitleyebilirsiniz. Hiçbir şey yitirilmez: biten dosyalar kalır.</translation>
        </message>
        <message>
            <source>Leave the memory stick in until this says “Bundle ready”</source>
            <translation>“Paket hazır” yazana dek bellek çubuğunu çıkarmayın</translation>
        </message>
        <message>
            <source>If it comes out, the half-written file is useless and nobody can open it by mistake.</source>
            <translation>Çıkarsa yarım dosya işe yaramaz ve kimse yanlışlıkla açamaz.</translation>
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} / {1}</translation>
        </message>
    </context>
    <context>
        <name>MarkList</name>
        <message>
            <source>{mark} speaks</source>
            <translation>{mark} konuşuyor</translation>
        </message>
        <message>
            <source>A word for it, if you like</source>
            <translation>İsterseniz bir sözcük</translation>
        </message>
        <message>
            <source>A word for the mark at {time}</source>
            <translation>{time} işareti için bir sözcük</translation>
        </message>
    </context>
    <context>
        <name>MentionForm</name>
        <message>
            <source>Who, as it is heard</source>
            <translation>Duyulduğu gibi kim</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Nerede</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Ne zaman</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Şimdi</translation>
        </message>
        <message>
            <source>Put the time that is playing</source>
            <translation>Oynayan zamanı koy</translation>
        </message>
        <message>
            <source>Time in the recording</source>
            <translation>Kayıttaki zaman</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Not</translation>
        </message>
        <message>
            <source>Linked with {0}</source>
            <translation>Bağlı: {0}</translation>
        </message>
        <message>
            <source>Take the link away</source>
            <translation>Bağı çıkar</translation>
        </message>
        <message>
            <source>Find this person among testimonies</source>
            <translation>Bu kişiyi tanıklıklarda ara</translation>
        </message>
        <message>
            <source>Nobody of that name is known.</source>
            <translation>Bu adla bilinen kimse yok.</translation>
        </message>
        <message>
            <source>{0}, {1}</source>
            <translation>{0}, {1}</translation>
        </message>
        <message>
            <source>name not known</source>
            <translation>ad bilinmiyor</translation>
        </message>
    </context>
    <context>
        <name>NameEditor</name>
        <message>
            <source>Kind of name</source>
            <translation>Ad türü</translation>
        </message>
        <message>
            <source>Propose spellings</source>
            <translation>Yazılış öner</translation>
        </message>
        <message>
            <source>Take this name away</source>
            <translation>Bu adı çıkar</translation>
        </message>
        <message>
            <source>More about this name</source>
            <translation>Bu ad hakkında daha fazlası</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Ad</translation>
        </message>
        <message>
            <source>Script</source>
            <translation>Yazı</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Not</translation>
        </message>
        <message>
            <source>Other spellings</source>
            <translation>Başka yazılışlar</translation>
        </message>
        <message>
            <source>One spelling a line, also English or a second one in the same script.</source>
            <translation>Her satırda bir yazılış; İngilizcesi ya da aynı yazıda ikincisi de olur.</translation>
        </message>
    </context>
    <context>
        <name>NarrativeStep</name>
        <message>
            <source>Narrative</source>
            <translation>Anlatı</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Dil</translation>
        </message>
        <message>
            <source>Write as it is said. Order and spelling do not matter now.</source>
            <translation>Söylendiği gibi yazın. Sıra ve yazım şimdi önemli değil.</translation>
        </message>
        <message>
            <source>In the witness's own words</source>
            <translation>Tanığın kendi sözleriyle</translation>
        </message>
        <message>
            <source>Insert time</source>
            <translation>Zamanı ekle</translation>
        </message>
        <message>
            <source>Nothing is recorded: the witness wants written notes only.</source>
            <translation>Hiçbir şey kaydedilmiyor: tanık yalnız yazılı not istiyor.</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Kaydet</translation>
        </message>
        <message>
            <source>Try microphone and camera</source>
            <translation>Mikrofonu ve kamerayı dene</translation>
        </message>
        <message>
            <source>Not recording</source>
            <translation>Kaydedilmiyor</translation>
        </message>
    </context>
    <context>
        <name>NarrativeTab</name>
        <message>
            <source>What the witness says</source>
            <translation>Tanık ne diyor</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Dil</translation>
        </message>
        <message>
            <source>In the witness's own words</source>
            <translation>Tanığın kendi sözleriyle</translation>
        </message>
        <message>
            <source>Translations</source>
            <translation>Çeviriler</translation>
        </message>
        <message>
            <source>Write as it is said. Order and spelling do not matter now.</source>
            <translation>Söylendiği gibi yazın. Sıra ve yazım şimdi önemli değil.</translation>
        </message>
    </context>
    <context>
        <name>NewPassphrase</name>
        <message>
            <source>New passphrase</source>
            <translation>Yeni parola</translation>
        </message>
        <message>
            <source>Suggest words</source>
            <translation>Sözcük öner</translation>
        </message>
        <message>
            <source>New passphrase again</source>
            <translation>Yeni parola, yeniden</translation>
        </message>
        <message>
            <source>Best: seven words drawn by chance</source>
            <translation>En iyisi: kurayla çekilmiş yedi sözcük</translation>
        </message>
        <message>
            <source>Weak: easily guessed</source>
            <translation>Zayıf: kolay tahmin edilir</translation>
        </message>
        <message>
            <source>Fair: add a word or two</source>
            <translation>Orta: bir iki sözcük ekleyin</translation>
        </message>
        <message>
            <source>Strong, if nobody could guess these words</source>
            <translation>Güçlü, bu sözcükleri kimse tahmin edemiyorsa</translation>
        </message>
        <message>
            <source>This could be guessed. Whoever takes the laptop can try for years, with many computers. Use seven words drawn by chance.</source>
            <translation>Bu tahmin edilebilir. Bilgisayarı alan, birçok bilgisayarla yıllarca deneyebilir. Kurayla çekilmiş yedi sözcük kullanın.</translation>
        </message>
        <message>
            <source>The two are not the same. Type it once more.</source>
            <translation>İkisi aynı değil. Bir kez daha yazın.</translation>
        </message>
    </context>
    <context>
        <name>NumbersCard</name>
        <message>
            <source>Your numbers</source>
            <translation>Sayılarınız</translation>
        </message>
        <message>
            <source>Compared</source>
            <translation>Karşılaştırıldı</translation>
        </message>
        <message>
            <source>Not compared</source>
            <translation>Karşılaştırılmadı</translation>
        </message>
        <message>
            <source>You have compared these with a coordinator. They change only if the roster or your keys do.</source>
            <translation>Bunları bir koordinatörle karşılaştırdınız. Ancak üye listesi ya da anahtarlarınız değişirse değişirler.</translation>
        </message>
        <message>
            <source>Once your first bundle has arrived, the coordinator sees eight numbers beside your name. Telephone or meet, let them read theirs to you, and type them here.</source>
            <translation>İlk paketiniz ulaşınca koordinatör adınızın yanında sekiz sayı görür. Telefon edin ya da buluşun, kendi sayılarını size okusun, siz buraya yazın.</translation>
        </message>
        <message>
            <source>The coordinator's numbers</source>
            <translation>Koordinatörün sayıları</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Karşılaştır</translation>
        </message>
        <message numerus="yes">
            <source>These are %n of 40 digits. Type all eight numbers.</source>
            <translation>
                <numerusform>Bu, 40 rakamın %n tanesi. Sekiz sayının hepsini yazın.</numerusform>
            </translation>
        </message>
        <message>
            <source>They differ. Read them once more, slowly. If they still differ, hand over nothing and meet the coordinator: somebody may stand between you.</source>
            <translation>Farklılar. Yavaşça bir kez daha okuyun. Hâlâ farklıysa hiçbir şey teslim etmeyin ve koordinatörle buluşun: aranızda biri olabilir.</translation>
        </message>
    </context>
    <context>
        <name>OpenCard</name>
        <message>
            <source>Open your vault</source>
            <translation>Kasanızı açın</translation>
        </message>
        <message>
            <source>Vault</source>
            <translation>Kasa</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Parola</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Aç</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Open to read only</source>
            <translation>Yalnız okumak için aç</translation>
        </message>
        <message>
            <source>Create a new vault</source>
            <translation>Yeni kasa oluştur</translation>
        </message>
        <message>
            <source>Restore a backup…</source>
            <translation>Yedeği geri yükle…</translation>
        </message>
        <message>
            <source>Passphrase lost: recovery shares…</source>
            <translation>Parola kayboldu: kurtarma payları…</translation>
        </message>
        <message>
            <source>Not yet checked on this system</source>
            <translation>Bu sistemde henüz denenmedi</translation>
        </message>
        <message>
            <source>What this program leaves in memory and on the disk, and whether it locks with the screen and before sleep, has been checked on Linux only.</source>
            <translation>Bu programın bellekte ve diskte ne bıraktığı, ekranla birlikte ve uykudan önce kilitlenip kilitlenmediği yalnız Linux'ta denendi.</translation>
        </message>
        <message>
            <source>On this computer, in the usual place</source>
            <translation>Bu bilgisayarda, her zamanki yerde</translation>
        </message>
        <message>
            <source>Beside the program</source>
            <translation>Programın yanında</translation>
        </message>
        <message>
            <source>On the memory stick {0}</source>
            <translation>{0} bellek çubuğunda</translation>
        </message>
        <message>
            <source>In the folder {0}</source>
            <translation>{0} klasöründe</translation>
        </message>
        <message>
            <source>No vault was found on a memory stick. Is it in?</source>
            <translation>Hiçbir bellek çubuğunda kasa bulunmadı. Takılı mı?</translation>
        </message>
        <message>
            <source>There is no vault here yet. Create one, or look elsewhere (top corner).</source>
            <translation>Burada henüz kasa yok. Bir tane oluşturun ya da başka yere bakın (üst köşe).</translation>
        </message>
        <message>
            <source>Type the passphrase of this vault.</source>
            <translation>Bu kasanın parolasını yazın.</translation>
        </message>
        <message>
            <source>Opening…</source>
            <translation>Açılıyor…</translation>
        </message>
        <message>
            <source>That passphrase does not open this vault. Check Caps Lock (it is on) and the keyboard language (you typed {0}), then try again.</source>
            <translation>Bu parola bu kasayı açmıyor. Caps Lock'u (açık) ve klavye dilini ({0} yazdınız) denetleyip yeniden deneyin.</translation>
        </message>
        <message>
            <source>That passphrase does not open this vault. Check the keyboard language (you typed {0}), then try again.</source>
            <translation>Bu parola bu kasayı açmıyor. Klavye dilini ({0} yazdınız) denetleyip yeniden deneyin.</translation>
        </message>
        <message numerus="yes">
            <source>Again in %n second(s)</source>
            <translation>
                <numerusform>%n saniye sonra yeniden</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OrganisationFacts</name>
        <message>
            <source>Roster</source>
            <translation>Üye listesi</translation>
        </message>
        <message>
            <source>version {0}, valid until {1}</source>
            <translation>sürüm {0}, {1} tarihine dek geçerli</translation>
        </message>
        <message numerus="yes">
            <source>%n steward(s) must sign a change</source>
            <translation>
                <numerusform>Bir değişikliği %n sorumlu imzalamalı</numerusform>
            </translation>
        </message>
        <message>
            <source>Signatures</source>
            <translation>İmzalar</translation>
        </message>
        <message>
            <source>{0}, of {1}</source>
            <translation>{0} / {1}</translation>
        </message>
        <message>
            <source>Archive recipient</source>
            <translation>Arşiv alıcısı</translation>
        </message>
        <message>
            <source>none yet: if every coordinator loses their key, nobody can open what was handed over</source>
            <translation>henüz yok: bütün koordinatörler anahtarını yitirirse teslim edilenleri kimse açamaz</translation>
        </message>
        <message>
            <source>every bundle is also encrypted to it</source>
            <translation>her paket ona da şifrelenir</translation>
        </message>
    </context>
    <context>
        <name>OrganisationScreen</name>
        <message>
            <source>Organisation</source>
            <translation>Kuruluş</translation>
        </message>
        <message>
            <source>Who may read what you hand over, and your own keys</source>
            <translation>Teslim ettiklerinizi kim okuyabilir ve kendi anahtarlarınız</translation>
        </message>
        <message>
            <source>You are a coordinator as {0}</source>
            <translation>Koordinatörsünüz, adınız: {0}</translation>
        </message>
        <message>
            <source>You belong to it as {0}</source>
            <translation>Üyesisiniz, adınız: {0}</translation>
        </message>
        <message>
            <source>Write an invitation…</source>
            <translation>Davet yaz…</translation>
        </message>
        <message>
            <source>Open a newer invitation…</source>
            <translation>Daha yeni bir davet aç…</translation>
        </message>
        <message>
            <source>How somebody joins</source>
            <translation>Biri nasıl katılır</translation>
        </message>
        <message>
            <source>Write an invitation and give the file to the volunteer. It holds no secret.</source>
            <translation>Davet yazıp dosyayı gönüllüye verin. İçinde gizli bir şey yok.</translation>
        </message>
        <message>
            <source>Their first bundle waits in your Inbox with eight numbers beside their name.</source>
            <translation>İlk paketi, adının yanında sekiz sayıyla Gelenler'de bekler.</translation>
        </message>
        <message>
            <source>Telephone or meet, compare the numbers, admit them. The receipt tells them.</source>
            <translation>Telefon edin ya da buluşun, sayıları karşılaştırın, kabul edin. Alındı ona söyler.</translation>
        </message>
        <message>
            <source>Somebody showed a second roster of this organisation</source>
            <translation>Biri bu kuruluşun ikinci bir üye listesini gösterdi</translation>
        </message>
        <message>
            <source>It was refused. Signed on both sides by: {0}. Meet a coordinator you know in person.</source>
            <translation>Reddedildi. Her iki yanda imzası olanlar: {0}. Tanıdığınız bir koordinatörle yüz yüze görüşün.</translation>
        </message>
        <message>
            <source>nobody known</source>
            <translation>tanıdık kimse yok</translation>
        </message>
        <message>
            <source>The roster has run out</source>
            <translation>Üye listesinin süresi doldu</translation>
        </message>
        <message>
            <source>Work goes on, but ask the coordinators for a newer one.</source>
            <translation>İş sürer, ama koordinatörlerden yenisini isteyin.</translation>
        </message>
        <message>
            <source>The roster says more than this version understands</source>
            <translation>Üye listesi bu sürümün anladığından fazlasını söylüyor</translation>
        </message>
        <message>
            <source>It is kept as it is. Update the program when you can.</source>
            <translation>Olduğu gibi saklandı. Programı olabildiğince güncelleyin.</translation>
        </message>
        <message>
            <source>Everything is saved</source>
            <translation>Her şey kaydedildi</translation>
        </message>
        <message>
            <source>Numbers compared</source>
            <translation>Sayılar karşılaştırıldı</translation>
        </message>
        <message>
            <source>Numbers not compared yet</source>
            <translation>Sayılar henüz karşılaştırılmadı</translation>
        </message>
        <message>
            <source>Roster version {0}</source>
            <translation>Üye listesi, sürüm {0}</translation>
        </message>
        <message>
            <source>Which invitation?</source>
            <translation>Hangi davet?</translation>
        </message>
        <message>
            <source>Join with this file</source>
            <translation>Bu dosyayla katıl</translation>
        </message>
        <message>
            <source>Where should the invitation be written?</source>
            <translation>Davet nereye yazılsın?</translation>
        </message>
        <message>
            <source>Write it</source>
            <translation>Yaz</translation>
        </message>
        <message>
            <source>Where should the identity be written, in plain letters?</source>
            <translation>Kimlik, açık harflerle nereye yazılsın?</translation>
        </message>
        <message>
            <source>The invitation is written</source>
            <translation>Davet yazıldı</translation>
        </message>
        <message>
            <source>Give the file to the volunteer. It opens nothing; it says who the coordinators are.</source>
            <translation>Dosyayı gönüllüye verin. Hiçbir şey açmaz; koordinatörlerin kim olduğunu söyler.</translation>
        </message>
        <message>
            <source>The identity is written</source>
            <translation>Kimlik yazıldı</translation>
        </message>
        <message>
            <source>Whoever has this file reads everything sent to you. Take it off this computer.</source>
            <translation>Bu dosya kimdeyse size gönderilen her şeyi okur. Bu bilgisayardan kaldırın.</translation>
        </message>
        <message>
            <source>The numbers are the same</source>
            <translation>Sayılar aynı</translation>
        </message>
        <message>
            <source>From now on this is remembered.</source>
            <translation>Bundan böyle bu hatırlanır.</translation>
        </message>
    </context>
    <context>
        <name>OwnQuestions</name>
        <message>
            <source>Answered, and not asked any more</source>
            <translation>Yanıtlandı, artık sorulmuyor</translation>
        </message>
        <message>
            <source>Your organisation has no questions of its own</source>
            <translation>Kuruluşunuzun kendi soruları yok</translation>
        </message>
        <message>
            <source>A coordinator can publish some; they arrive with the next receipt or invitation.</source>
            <translation>Bir koordinatör yayımlayabilir; sonraki alındı ya da davetle gelirler.</translation>
        </message>
    </context>
    <context>
        <name>OwnQuestionsCard</name>
        <message>
            <source>Our own questions</source>
            <translation>Kendi sorularımız</translation>
        </message>
        <message>
            <source>No form of its own is asked beside the program's questions.</source>
            <translation>Programın sorularından başka kendi formu sorulmuyor.</translation>
        </message>
        <message>
            <source>There are two versions of the same number</source>
            <translation>Aynı numarada iki sürüm var</translation>
        </message>
        <message>
            <source>Everybody asks the same one of them until a coordinator publishes again: {0}.</source>
            <translation>Bir koordinatör yeniden yayımlayana dek herkes aynısını sorar: {0}.</translation>
        </message>
        <message>
            <source>A workbook as XLSForm says it (ODK, Kobo). It goes out with your next invitations, bundles and receipts, and is asked from then on.</source>
            <translation>XLSForm biçiminde bir çalışma kitabı (ODK, Kobo). Sonraki davet, paket ve alındılarınızla gider, o zamandan beri sorulur.</translation>
        </message>
        <message>
            <source>Choose a workbook…</source>
            <translation>Çalışma kitabı seç…</translation>
        </message>
        <message>
            <source>Version {0}, published on {1} by {2}</source>
            <translation>Sürüm {0}, {1} günü {2} yayımladı</translation>
        </message>
        <message>
            <source>It asks what only a newer program can ask</source>
            <translation>Yalnız daha yeni bir programın sorabileceğini soruyor</translation>
        </message>
        <message>
            <source>Update this one.</source>
            <translation>Bunu güncelleyin.</translation>
        </message>
        <message>
            <source>Ask it no more…</source>
            <translation>Artık sorma…</translation>
        </message>
        <message>
            <source>Ask no more: {0}</source>
            <translation>Artık sorma: {0}</translation>
        </message>
        <message numerus="yes">
            <source>%n question(s)</source>
            <translation>
                <numerusform>%n soru</numerusform>
            </translation>
        </message>
        <message>
            <source>{0}, in {1}</source>
            <translation>{0}, {1}</translation>
        </message>
        <message>
            <source>Ask “{0}” no more?</source>
            <translation>“{0}” artık sorulmasın mı?</translation>
        </message>
        <message>
            <source>Answers that were given stay and stay readable.</source>
            <translation>Verilmiş yanıtlar kalır ve okunabilir.</translation>
        </message>
        <message>
            <source>Go on asking it</source>
            <translation>Sormayı sürdür</translation>
        </message>
        <message>
            <source>Ask it no more</source>
            <translation>Artık sorma</translation>
        </message>
        <message>
            <source>Which workbook?</source>
            <translation>Hangi çalışma kitabı?</translation>
        </message>
        <message>
            <source>Look at this form</source>
            <translation>Bu forma bakın</translation>
        </message>
        <message>
            <source>The workbook is being read…</source>
            <translation>Çalışma kitabı okunuyor…</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Form</translation>
        </message>
        <message>
            <source>It asks</source>
            <translation>Sorduğu</translation>
        </message>
        <message>
            <source>It takes the place of</source>
            <translation>Yerini aldığı</translation>
        </message>
        <message>
            <source>{0}, version {1}</source>
            <translation>{0}, sürüm {1}</translation>
        </message>
        <message>
            <source>nothing: it is new</source>
            <translation>yok: yeni</translation>
        </message>
        <message>
            <source>Your signature goes with it: volunteers' programs ask nobody else's questions.</source>
            <translation>İmzanız onunla gider: gönüllülerin programları başkasının sorularını sormaz.</translation>
        </message>
        <message>
            <source>Sign and publish</source>
            <translation>İmzala ve yayımla</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) in the workbook are left aside</source>
            <translation>
                <numerusform>Çalışma kitabındaki %n şey bir yana bırakılıyor</numerusform>
            </translation>
        </message>
        <message>
            <source>None of them asks anything. Everything else is asked as it stands there.</source>
            <translation>Hiçbiri bir şey sormaz. Geri kalan her şey orada yazdığı gibi sorulur.</translation>
        </message>
        <message numerus="yes">
            <source>This form is not published: %n fault(s)</source>
            <translation>
                <numerusform>Bu form yayımlanmadı: %n hata</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was changed. Correct the workbook as this list says, and choose it again.</source>
            <translation>Hiçbir şey değişmedi. Çalışma kitabını bu listeye göre düzeltip yeniden seçin.</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>ve %n tane daha</numerusform>
            </translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>Olduğu gibi bırak</translation>
        </message>
    </context>
    <context>
        <name>OwnWords</name>
        <message>
            <source>In the witness's own words</source>
            <translation>Tanığın kendi sözleriyle</translation>
        </message>
        <message>
            <source>Until it is answered, every use counts as No.</source>
            <translation>Yanıtlanana dek her kullanım Hayır sayılır.</translation>
        </message>
    </context>
    <context>
        <name>PackagesCard</name>
        <message>
            <source>What witnesses are asked after the account</source>
            <translation>Anlatıdan sonra tanıklara ne sorulur</translation>
        </message>
        <message>
            <source>Safekeeping</source>
            <translation>Saklama</translation>
        </message>
        <message>
            <source>United Nations and courts</source>
            <translation>Birleşmiş Milletler ve mahkemeler</translation>
        </message>
        <message>
            <source>Public</source>
            <translation>Herkese açık</translation>
        </message>
        <message>
            <source>is not asked</source>
            <translation>sorulmaz</translation>
        </message>
        <message>
            <source>Each use is read to the witness, and can be left out one by one.</source>
            <translation>Her kullanım tanığa okunur ve tek tek dışarıda bırakılabilir.</translation>
        </message>
        <message>
            <source>Change it…</source>
            <translation>Değiştir…</translation>
        </message>
        <message>
            <source>A package without any use is not asked. Answers that were given stay as they are.</source>
            <translation>Kullanımı olmayan paket sorulmaz. Verilmiş yanıtlar olduğu gibi kalır.</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>Olduğu gibi bırak</translation>
        </message>
        <message>
            <source>Sign and save</source>
            <translation>İmzala ve kaydet</translation>
        </message>
    </context>
    <context>
        <name>PagePreview</name>
        <message>
            <source>Page before</source>
            <translation>Önceki sayfa</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Sonraki sayfa</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Büyüt</translation>
        </message>
        <message>
            <source>page {0} of {1}</source>
            <translation>sayfa {0} / {1}</translation>
        </message>
    </context>
    <context>
        <name>PartialDateEdit</name>
        <message>
            <source>2017, 9.2017, ~2017, 2017-2018, or as it was said</source>
            <extracomment>Readings that a person filled in by parts: typing words does not take them away.</extracomment>
            <translation>2017, 9.2017, ~2017, 2017-2018 ya da söylendiği gibi</translation>
        </message>
        <message>
            <source>By parts</source>
            <translation>Parça parça</translation>
        </message>
        <message>
            <source>Year, month and day by parts: {0}</source>
            <translation>Yıl, ay ve gün ayrı ayrı: {0}</translation>
        </message>
        <message>
            <source>Understood: {0}</source>
            <translation>Anlaşılan: {0}</translation>
        </message>
        <message>
            <source>Kept as it was said. If you know when that was, fill in the parts, or type = and the date.</source>
            <translation>Söylendiği gibi saklandı. Ne zaman olduğunu biliyorsanız parçaları doldurun ya da = ve tarihi yazın.</translation>
        </message>
        <message>
            <source>{month} has no day {day}. What was said is kept.</source>
            <translation>{month} ayında {day}. gün yok. Söylenen saklandı.</translation>
        </message>
        <message>
            <source>There is no month {0}. What was said is kept.</source>
            <translation>{0}. ay yok. Söylenen saklandı.</translation>
        </message>
        <message>
            <source>That year is too far away. What was said is kept.</source>
            <translation>O yıl çok uzak. Söylenen saklandı.</translation>
        </message>
        <message>
            <source>This ends before it begins. What was said is kept.</source>
            <translation>Bu, başlamadan bitiyor. Söylenen saklandı.</translation>
        </message>
        <message>
            <source>Or another time</source>
            <translation>Ya da başka bir zaman</translation>
        </message>
        <message>
            <source>This cannot be a date. The last one that can be is kept.</source>
            <translation>Bu bir tarih olamaz. Olabilen son tarih saklandı.</translation>
        </message>
    </context>
    <context>
        <name>PassphraseEdit</name>
        <message>
            <source>Show the passphrase</source>
            <translation>Parolayı göster</translation>
        </message>
        <message>
            <source>Hide the passphrase</source>
            <translation>Parolayı gizle</translation>
        </message>
    </context>
    <context>
        <name>PassphraseForm</name>
        <message>
            <source>Move everything to a new key</source>
            <translation>Her şeyi yeni anahtara taşı</translation>
        </message>
        <message>
            <source>Change the passphrase</source>
            <translation>Parolayı değiştir</translation>
        </message>
        <message>
            <source>Passphrase now</source>
            <translation>Şimdiki parola</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>Olduğu gibi bırak</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Copies made before still open with the old passphrase</source>
            <translation>Önceden yapılan kopyalar hâlâ eski parolayla açılır</translation>
        </message>
        <message>
            <source>If somebody has seen your passphrase, or had this laptop in their hands, changing it is not enough: go back, and choose “Passphrase seen, or laptop imaged”.</source>
            <translation>Biri parolanızı gördüyse ya da bu bilgisayar eline geçtiyse, değiştirmek yetmez: geri dönün ve “Parola görüldü ya da bilgisayar kopyalandı” seçin.</translation>
        </message>
        <message>
            <source>Copies, images and backups made before still open with the old passphrase</source>
            <translation>Önceden yapılan kopyalar, görüntüler ve yedekler hâlâ eski parolayla açılır</translation>
        </message>
        <message>
            <source>Nothing can change what somebody took away. What you record from now on, they cannot read. Make a new backup afterwards, and destroy the earlier ones.</source>
            <translation>Birinin götürdüğünü hiçbir şey değiştiremez. Bundan sonra kaydettiklerinizi okuyamazlar. Sonra yeni bir yedek yapın ve öncekileri yok edin.</translation>
        </message>
        <message>
            <source>Your signing key may be in their hands too</source>
            <translation>İmza anahtarınız da ellerinde olabilir</translation>
        </message>
        <message>
            <source>It moves with you and stays the same. Tell a coordinator, who can revoke it, so that nobody can sign in your name.</source>
            <translation>Sizinle taşınır ve aynı kalır. Bir koordinatöre söyleyin; kimse sizin adınıza imza atamasın diye iptal edebilir.</translation>
        </message>
        <message>
            <source>Only the new passphrase will open this vault</source>
            <translation>Bu kasayı yalnız yeni parola açacak</translation>
        </message>
        <message>
            <source>Recovery shares and a keyfile have to be made anew. It takes as much free space as the vault's database, and afterwards the vault is locked.</source>
            <translation>Kurtarma payları ve anahtar dosyası yeniden yapılmalı. Kasanın veritabanı kadar boş yer gerekir, sonra kasa kilitlenir.</translation>
        </message>
        <message>
            <source>Move everything now</source>
            <translation>Şimdi her şeyi taşı</translation>
        </message>
        <message>
            <source>Change it</source>
            <translation>Değiştir</translation>
        </message>
        <message>
            <source>Type the passphrase that opens the vault now.</source>
            <translation>Kasayı şimdi açan parolayı yazın.</translation>
        </message>
        <message>
            <source>Moving…</source>
            <translation>Taşınıyor…</translation>
        </message>
        <message>
            <source>Changing…</source>
            <translation>Değiştiriliyor…</translation>
        </message>
        <message>
            <source>Moving… {0} %</source>
            <translation>Taşınıyor… % {0}</translation>
        </message>
    </context>
    <context>
        <name>PeopleScreen</name>
        <message>
            <source>A name, however it is spelled</source>
            <translation>Bir ad, nasıl yazılırsa yazılsın</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>Herkes</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Ara</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Göster</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Kişiler</translation>
        </message>
        <message>
            <source>Nobody yet</source>
            <translation>Henüz kimse yok</translation>
        </message>
        <message>
            <source>People appear here as soon as a testimony names them.</source>
            <translation>Bir tanıklık kişileri anınca burada görünürler.</translation>
        </message>
        <message>
            <source>Nobody found</source>
            <translation>Kimse bulunmadı</translation>
        </message>
        <message>
            <source>Try a part of the name, or another way to write it.</source>
            <translation>Adın bir parçasını ya da başka bir yazılışını deneyin.</translation>
        </message>
        <message>
            <source>Name not known</source>
            <translation>Adı bilinmiyor</translation>
        </message>
    </context>
    <context>
        <name>PeopleTab</name>
        <message>
            <source>Nobody is entered yet</source>
            <translation>Henüz kimse girilmedi</translation>
        </message>
        <message>
            <source>Add the person whom the witness speaks about.</source>
            <translation>Tanığın sözünü ettiği kişiyi ekleyin.</translation>
        </message>
        <message>
            <source>Name not known</source>
            <translation>Adı bilinmiyor</translation>
        </message>
        <message numerus="yes">
            <source>%n spellings to confirm</source>
            <translation>
                <numerusform>doğrulanacak %n yazılış</numerusform>
            </translation>
        </message>
        <message>
            <source>Add a victim</source>
            <translation>Mağdur ekle</translation>
        </message>
        <message>
            <source>Add a relative</source>
            <translation>Yakın ekle</translation>
        </message>
        <message>
            <source>Add somebody else</source>
            <translation>Başka birini ekle</translation>
        </message>
    </context>
    <context>
        <name>PersonForm</name>
        <message>
            <source>Names</source>
            <translation>Adlar</translation>
        </message>
        <message>
            <source>Who this is in the story</source>
            <translation>Bu anlatıda kim</translation>
        </message>
        <message>
            <source>Add a name: {0}</source>
            <translation>Ad ekle: {0}</translation>
        </message>
        <message>
            <source>Taken over from the names of the family</source>
            <translation>Ailenin adlarından alındı</translation>
        </message>
        <message>
            <source>Born</source>
            <translation>Doğum</translation>
        </message>
        <message>
            <source>Who they are</source>
            <translation>Kim oldukları</translation>
        </message>
        <message>
            <source>Birthplace</source>
            <translation>Doğum yeri</translation>
        </message>
        <message>
            <source>Sex</source>
            <translation>Cinsiyet</translation>
        </message>
        <message>
            <source>Under 18</source>
            <translation>18 yaşından küçük</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Evet</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Hayır</translation>
        </message>
        <message>
            <source>Occupation</source>
            <translation>Meslek</translation>
        </message>
    </context>
    <context>
        <name>PersonFurther</name>
        <message>
            <source>Addresses</source>
            <translation>Adresler</translation>
        </message>
        <message>
            <source>Papers and citizenship</source>
            <translation>Belgeler ve vatandaşlık</translation>
        </message>
        <message>
            <source>Telephones</source>
            <translation>Telefonlar</translation>
        </message>
        <message>
            <source>Life: people, religion, work, health</source>
            <translation>Yaşam: halk, din, iş, sağlık</translation>
        </message>
        <message>
            <source>Other roles, office</source>
            <translation>Başka roller, görev</translation>
        </message>
        <message>
            <source>Not told, and why</source>
            <translation>Anlatılmayan ve nedeni</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Not</translation>
        </message>
        <message>
            <source>{part} ({count})</source>
            <translation>{part} ({count})</translation>
        </message>
        <message>
            <source>More about this person</source>
            <translation>Bu kişi hakkında daha fazlası</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Çıkar</translation>
        </message>
        <message>
            <source>Add an address</source>
            <translation>Adres ekle</translation>
        </message>
        <message>
            <source>Add a paper</source>
            <translation>Belge ekle</translation>
        </message>
        <message>
            <source>Citizenships</source>
            <translation>Vatandaşlıklar</translation>
        </message>
        <message>
            <source>Several are parted by commas.</source>
            <translation>Birden çoksa virgülle ayrılır.</translation>
        </message>
        <message>
            <source>Qandas status</source>
            <translation>Qandas durumu</translation>
        </message>
        <message>
            <source>Permits</source>
            <translation>İzinler</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Numara</translation>
        </message>
        <message>
            <source>Kind of paper</source>
            <translation>Belge türü</translation>
        </message>
        <message>
            <source>Issued by</source>
            <translation>Veren makam</translation>
        </message>
        <message>
            <source>Issued</source>
            <translation>Verildiği gün</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Geçerlilik sonu</translation>
        </message>
        <message>
            <source>The check digit does not fit. The number is kept as it was said.</source>
            <translation>Denetim rakamı tutmuyor. Numara söylendiği gibi saklandı.</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>Whose, and who else answers</source>
            <translation>Kimin, başka kim açıyor</translation>
        </message>
        <message>
            <source>Add a telephone</source>
            <translation>Telefon ekle</translation>
        </message>
        <message>
            <source>Ethnic background</source>
            <translation>Etnik köken</translation>
        </message>
        <message>
            <source>Religion</source>
            <translation>Din</translation>
        </message>
        <message>
            <source>Education</source>
            <translation>Öğrenim</translation>
        </message>
        <message>
            <source>Civil status</source>
            <translation>Medeni durum</translation>
        </message>
        <message>
            <source>Dependants</source>
            <translation>Bakmakla yükümlü oldukları</translation>
        </message>
        <message>
            <source>Health</source>
            <translation>Sağlık</translation>
        </message>
        <message>
            <source>Photograph</source>
            <translation>Fotoğraf</translation>
        </message>
        <message>
            <source>One of the attachments of this testimony.</source>
            <translation>Bu tanıklığın eklerinden biri.</translation>
        </message>
        <message>
            <source>Office held</source>
            <translation>Görevi</translation>
        </message>
        <message>
            <source>Grading</source>
            <translation>Derecelendirme</translation>
        </message>
        <message>
            <source>For officials and alleged perpetrators. A coordinator fills it in.</source>
            <translation>Yetkililer ve fail olduğu ileri sürülenler için. Koordinatör doldurur.</translation>
        </message>
        <message>
            <source>Not asked</source>
            <translation>Sorulmadı</translation>
        </message>
        <message>
            <source>The witness does not know</source>
            <translation>Tanık bilmiyor</translation>
        </message>
        <message>
            <source>Did not want to say</source>
            <translation>Söylemek istemedi</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Ad</translation>
        </message>
        <message>
            <source>Date of birth</source>
            <translation>Doğum tarihi</translation>
        </message>
        <message>
            <source>Birthplace</source>
            <translation>Doğum yeri</translation>
        </message>
    </context>
    <context>
        <name>PersonScreen</name>
        <message>
            <source>Name not known</source>
            <translation>Adı bilinmiyor</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Kişiler</translation>
        </message>
        <message>
            <source>Make a report</source>
            <translation>Rapor yap</translation>
        </message>
        <message>
            <source>{count} sources</source>
            <translation>{count} kaynak</translation>
        </message>
        <message>
            <source>Last known</source>
            <translation>Son bilinen</translation>
        </message>
        <message>
            <source>Born</source>
            <translation>Doğum</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Başlangıç</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>bilinmiyor</translation>
        </message>
        <message>
            <source>sources disagree</source>
            <translation>kaynaklar uyuşmuyor</translation>
        </message>
        <message>
            <source>What each source says</source>
            <translation>Her kaynak ne diyor</translation>
        </message>
        <message>
            <source>date not known</source>
            <translation>tarih bilinmiyor</translation>
        </message>
        <message>
            <source>Nobody has said yet what became of them.</source>
            <translation>Onlara ne olduğunu henüz kimse söylemedi.</translation>
        </message>
        <message>
            <source>Testimonies</source>
            <translation>Tanıklıklar</translation>
        </message>
        <message>
            <source>open the testimony</source>
            <translation>tanıklığı aç</translation>
        </message>
        <message>
            <source>May be the same person</source>
            <translation>Aynı kişi olabilir</translation>
        </message>
        <message>
            <source>names alike: {percent} %</source>
            <translation>ad benzerliği: % {percent}</translation>
        </message>
        <message>
            <source>The same</source>
            <translation>Aynı kişi</translation>
        </message>
        <message>
            <source>Not the same</source>
            <translation>Aynı kişi değil</translation>
        </message>
    </context>
    <context>
        <name>PhotoPanel</name>
        <message>
            <source>name not known</source>
            <translation>ad bilinmiyor</translation>
        </message>
        <message>
            <source>It shows</source>
            <translation>Gösterdiği</translation>
        </message>
        <message>
            <source>paper {number}</source>
            <translation>belge {number}</translation>
        </message>
        <message>
            <source>The paper</source>
            <translation>Belge</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>Bu nedir</translation>
        </message>
        <message>
            <source>Read a number off it</source>
            <translation>Ondan bir numara oku</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Ne</translation>
        </message>
        <message>
            <source>Whose</source>
            <translation>Kimin</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Numara</translation>
        </message>
        <message>
            <source>Write it down there</source>
            <translation>Oraya yaz</translation>
        </message>
        <message>
            <source>The check digit does not fit: look at each figure again. It can be written down all the same.</source>
            <translation>Denetim rakamı tutmuyor: her rakama yeniden bakın. Yine de yazılabilir.</translation>
        </message>
        <message>
            <source>The check digit fits.</source>
            <translation>Denetim rakamı tutuyor.</translation>
        </message>
        <message>
            <source>Written down with {name}.</source>
            <translation>{name} adına yazıldı.</translation>
        </message>
        <message>
            <source>It shows an injury</source>
            <translation>Bir yaralanma gösteriyor</translation>
        </message>
        <message>
            <source>May this picture be kept? Asked for itself</source>
            <translation>Bu resim saklanabilir mi? Ayrıca sorulur</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Evet</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Hayır</translation>
        </message>
        <message>
            <source>It is never shown small, and never used without this answer.</source>
            <translation>Asla küçük gösterilmez ve bu yanıt olmadan asla kullanılmaz.</translation>
        </message>
    </context>
    <context>
        <name>PhotoTools</name>
        <message>
            <source>Closer</source>
            <translation>Yaklaş</translation>
        </message>
        <message>
            <source>Less close</source>
            <translation>Uzaklaş</translation>
        </message>
        <message>
            <source>Turn</source>
            <translation>Döndür</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>Kes</translation>
        </message>
        <message>
            <source>Read the number</source>
            <translation>Numarayı oku</translation>
        </message>
        <message>
            <source>Draw the frame with the mouse, or move it with the arrow keys and change its size with Shift and arrows. The original stays as it came.</source>
            <translation>Çerçeveyi fareyle çizin ya da ok tuşlarıyla taşıyıp Shift ve oklarla boyutlandırın. Aslı geldiği gibi kalır.</translation>
        </message>
        <message>
            <source>Keep as a working copy</source>
            <translation>Çalışma kopyası olarak sakla</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>As it was</source>
            <translation>Eskisi gibi</translation>
        </message>
        <message>
            <source>Working copy: {what}</source>
            <translation>Çalışma kopyası: {what}</translation>
        </message>
        <message>
            <source>A working copy is kept with the testimony</source>
            <translation>Çalışma kopyası tanıklıkla birlikte saklandı</translation>
        </message>
    </context>
    <context>
        <name>Picker</name>
        <message>
            <source>Folder above</source>
            <translation>Üst klasör</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Yer</translation>
        </message>
        <message>
            <source>Another place</source>
            <translation>Başka yer</translation>
        </message>
        <message>
            <source>or type a path</source>
            <translation>ya da bir yol yazın</translation>
        </message>
        <message>
            <source>Path of a folder or a file</source>
            <translation>Klasörün ya da dosyanın yolu</translation>
        </message>
        <message>
            <source>No folders here</source>
            <translation>Burada klasör yok</translation>
        </message>
        <message>
            <source>Nothing of that kind here</source>
            <translation>Burada böyle bir şey yok</translation>
        </message>
        <message>
            <source>Contents of the folder</source>
            <translation>Klasörün içindekiler</translation>
        </message>
        <message>
            <source>Name of the file</source>
            <translation>Dosyanın adı</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>İptal</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Nothing here</source>
            <translation>Burada bir şey yok</translation>
        </message>
        <message>
            <source>My files</source>
            <translation>Dosyalarım</translation>
        </message>
        <message>
            <source>Memory stick {0}</source>
            <translation>Bellek çubuğu {0}</translation>
        </message>
        <message>
            <source>Disk {0}</source>
            <translation>Disk {0}</translation>
        </message>
        <message>
            <source>{0}, {1} free</source>
            <translation>{0}, {1} boş</translation>
        </message>
        <message numerus="yes">
            <source>Only the first %n name(s) are shown</source>
            <translation>
                <numerusform>Yalnız ilk %n ad gösteriliyor</numerusform>
            </translation>
        </message>
        <message>
            <source>This folder cannot be read</source>
            <translation>Bu klasör okunamıyor</translation>
        </message>
        <message>
            <source>{0} free here</source>
            <translation>burada {0} boş</translation>
        </message>
        <message>
            <source>There is nothing like that at this path</source>
            <translation>Bu yolda böyle bir şey yok</translation>
        </message>
    </context>
    <context>
        <name>PlaceField</name>
        <message numerus="yes">
            <source>%n places of the list fit: arrow down</source>
            <translation>
                <numerusform>Listeden %n yer uyuyor: aşağı ok</numerusform>
            </translation>
        </message>
        <message>
            <source>Not this place of the list</source>
            <translation>Listedeki bu yer değil</translation>
        </message>
    </context>
    <context>
        <name>PlaceWords</name>
        <message>
            <source>country</source>
            <translation>ülke</translation>
        </message>
        <message>
            <source>region</source>
            <translation>bölge</translation>
        </message>
        <message>
            <source>province</source>
            <translation>il</translation>
        </message>
        <message>
            <source>prefecture</source>
            <translation>prefektörlük</translation>
        </message>
        <message>
            <source>city</source>
            <translation>şehir</translation>
        </message>
        <message>
            <source>county</source>
            <translation>ilçe</translation>
        </message>
        <message>
            <source>district</source>
            <translation>semt</translation>
        </message>
        <message>
            <source>Bingtuan division</source>
            <translation>Bingtuan tümeni</translation>
        </message>
    </context>
    <context>
        <name>Player</name>
        <message>
            <source>Five seconds back</source>
            <translation>Beş saniye geri</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>Oynat</translation>
        </message>
        <message>
            <source>Five seconds on</source>
            <translation>Beş saniye ileri</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Konum</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>Hız</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Duraklat</translation>
        </message>
    </context>
    <context>
        <name>PolicyCard</name>
        <message>
            <source>What holds on every laptop</source>
            <translation>Her bilgisayarda geçerli olan</translation>
        </message>
        <message>
            <source>An open interview is covered</source>
            <translation>Açık görüşmenin üstü örtülür</translation>
        </message>
        <message>
            <source>An open interview locks</source>
            <translation>Açık görüşme kilitlenir</translation>
        </message>
        <message>
            <source>Everything else locks</source>
            <translation>Geri kalan her şey kilitlenir</translation>
        </message>
        <message>
            <source>Sealing what is recorded</source>
            <translation>Kaydedilenin mühürlenmesi</translation>
        </message>
        <message>
            <source>Policy {0}, decided by a coordinator. It can only be stricter than the program itself.</source>
            <translation>Kural {0}, bir koordinatörün kararı. Yalnız programın kendisinden daha sıkı olabilir.</translation>
        </message>
        <message>
            <source>Nobody has decided otherwise: these are the program's own limits.</source>
            <translation>Kimse başka türlü karar vermedi: bunlar programın kendi sınırları.</translation>
        </message>
        <message>
            <source>There are two policies of the same number</source>
            <translation>Aynı numarada iki kural var</translation>
        </message>
        <message>
            <source>Of each value the stricter one holds until a coordinator decides again. By {0}.</source>
            <translation>Bir koordinatör yeniden karar verene dek her değerden sıkı olanı geçerlidir. Veren: {0}.</translation>
        </message>
        <message>
            <source>Change it…</source>
            <translation>Değiştir…</translation>
        </message>
        <message>
            <source>Cover an open interview</source>
            <translation>Açık görüşmeyi ört</translation>
        </message>
        <message>
            <source>Lock an open interview</source>
            <translation>Açık görüşmeyi kilitle</translation>
        </message>
        <message>
            <source>Lock everything else</source>
            <translation>Geri kalan her şeyi kilitle</translation>
        </message>
        <message>
            <source>It goes out with your next invitations, bundles and receipts. A laptop obeys from the moment it gets one.</source>
            <translation>Sonraki davet, paket ve alındılarınızla gider. Bir bilgisayar onu aldığı andan başlayarak uyar.</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>Olduğu gibi bırak</translation>
        </message>
        <message>
            <source>Sign and save</source>
            <translation>İmzala ve kaydet</translation>
        </message>
        <message numerus="yes">
            <source>after %n second(s) without a touch</source>
            <translation>
                <numerusform>%n saniye dokunulmazsa</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>after %n minute(s) without a touch</source>
            <translation>
                <numerusform>%n dakika dokunulmazsa</numerusform>
            </translation>
        </message>
        <message>
            <source>whoever records it chooses</source>
            <translation>kaydeden seçer</translation>
        </message>
        <message>
            <source>suggested for every testimony</source>
            <translation>her tanıklık için önerilir</translation>
        </message>
        <message>
            <source>every testimony</source>
            <translation>her tanıklık</translation>
        </message>
    </context>
    <context>
        <name>PresentForm</name>
        <message>
            <source>Passphrase now</source>
            <translation>Şimdiki parola</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>Geri dön</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Type the passphrase that opens the vault now.</source>
            <translation>Kasayı şimdi açan parolayı yazın.</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>Denetleniyor…</translation>
        </message>
    </context>
    <context>
        <name>ProgressPanel</name>
        <message>
            <source>not begun</source>
            <translation>başlamadı</translation>
        </message>
        <message>
            <source>You can cancel or lock at any moment. Nothing is lost.</source>
            <translation>Her an iptal edebilir ya da kilitleyebilirsiniz. Hiçbir şey yitirilmez.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>İptal</translation>
        </message>
        <message>
            <source>Stopping</source>
            <translation>Duruyor</translation>
        </message>
        <message>
            <source>{0} %</source>
            <translation>% {0}</translation>
        </message>
    </context>
    <context>
        <name>PutBackNotice</name>
        <message>
            <source>Check and backup…</source>
            <translation>Denetim ve yedek…</translation>
        </message>
    </context>
    <context>
        <name>QuestionPage</name>
        <message>
            <source>No native speaker has read this translation yet.</source>
            <translation>Bu çeviriyi henüz anadili olan kimse okumadı.</translation>
        </message>
        <message>
            <source>To be read</source>
            <translation>Okunacak</translation>
        </message>
    </context>
    <context>
        <name>QuestionRow</name>
        <message>
            <source>Why there is no answer: {0}</source>
            <translation>Neden yanıt yok: {0}</translation>
        </message>
        <message>
            <source>No answer?</source>
            <translation>Yanıt yok mu?</translation>
        </message>
        <message>
            <source>What else it was</source>
            <translation>Başka ne</translation>
        </message>
        <message>
            <source>What else it was: {0}</source>
            <translation>Başka ne: {0}</translation>
        </message>
        <message>
            <source>Asked for, and not answered yet</source>
            <translation>İstendi, henüz yanıtlanmadı</translation>
        </message>
        <message>
            <source>Not asked</source>
            <translation>Sorulmadı</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Bilinmiyor</translation>
        </message>
        <message>
            <source>Refused to say</source>
            <translation>Söylemek istemedi</translation>
        </message>
        <message>
            <source>2017, 9.2017 or 12.9.2017</source>
            <translation>2017, 9.2017 ya da 12.9.2017</translation>
        </message>
        <message>
            <source>When this was answered, the question was: {0}</source>
            <translation>Bu yanıt verildiğinde soru şuydu: {0}</translation>
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <source>Coordinator</source>
            <translation>Koordinatör</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Kilitle</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Bugün</translation>
        </message>
        <message>
            <source>Testimonies</source>
            <translation>Tanıklıklar</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Kişiler</translation>
        </message>
        <message>
            <source>Hand over</source>
            <translation>Teslim et</translation>
        </message>
        <message>
            <source>Inbox</source>
            <translation>Gelenler</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Raporlar</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Kuruluş</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ayarlar</translation>
        </message>
    </context>
    <context>
        <name>ReadNumbers</name>
        <message>
            <source>Whose: {name}</source>
            <translation>Kimin: {name}</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Okunuyor…</translation>
        </message>
        <message>
            <source>Nothing that looks like a number was read. Mark it with the frame, or type it.</source>
            <translation>Numaraya benzeyen bir şey okunmadı. Onu çerçeveyle işaretleyin veya yazın.</translation>
        </message>
        <message>
            <source>Read by the program: a guess. Compare every figure with the picture.</source>
            <translation>Program okudu: bu bir tahmindir. Her rakamı resimle karşılaştırın.</translation>
        </message>
        <message>
            <source>The piece of the picture</source>
            <translation>Resmin parçası</translation>
        </message>
        <message>
            <source>Not sure of: {figures}</source>
            <translation>Emin olunmayanlar: {figures}</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>It is so: write it down</source>
            <translation>Doğru: yaz</translation>
        </message>
        <message>
            <source>Put it right first</source>
            <translation>Önce düzelt</translation>
        </message>
        <message>
            <source>Birth date: {date}</source>
            <translation>Doğum tarihi: {date}</translation>
        </message>
        <message>
            <source>Sex: {sex}</source>
            <translation>Cinsiyet: {sex}</translation>
        </message>
        <message>
            <source>it has no check digit</source>
            <translation>kontrol rakamı yok</translation>
        </message>
        <message>
            <source>the check digit fits</source>
            <translation>kontrol rakamı tutuyor</translation>
        </message>
        <message>
            <source>the check digit does not fit</source>
            <translation>kontrol rakamı tutmuyor</translation>
        </message>
    </context>
    <context>
        <name>RecordingKeys</name>
        <message>
            <source>The recording is paused</source>
            <translation>Kayıt duraklatıldı</translation>
        </message>
        <message>
            <source>{mark} speaks from where it goes on (F11).</source>
            <translation>Kaydın sürdüğü yerden sonra {mark} konuşur (F11).</translation>
        </message>
        <message>
            <source>Nobody here is S{number}</source>
            <translation>Burada S{number} yok</translation>
        </message>
        <message>
            <source>Who else speaks is added under Consent: another witness speaks too.</source>
            <translation>Başka kimin konuştuğu Rıza bölümünde eklenir: başka bir tanık da konuşuyor.</translation>
        </message>
    </context>
    <context>
        <name>RecordingPanel</name>
        <message>
            <source>Picture of the camera</source>
            <translation>Kameranın görüntüsü</translation>
        </message>
        <message>
            <source>Sound</source>
            <translation>Ses</translation>
        </message>
        <message>
            <source>Video</source>
            <translation>Video</translation>
        </message>
        <message>
            <source>Photograph</source>
            <translation>Fotoğraf</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Kapat</translation>
        </message>
        <message>
            <source>Microphone</source>
            <translation>Mikrofon</translation>
        </message>
        <message>
            <source>Camera</source>
            <translation>Kamera</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Yeniden ara</translation>
        </message>
        <message>
            <source>None found</source>
            <translation>Bulunamadı</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Kaydet</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Duraklat</translation>
        </message>
        <message>
            <source>Mark this moment</source>
            <translation>Bu anı işaretle</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Sürdür</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Durdur</translation>
        </message>
        <message>
            <source>Take a photograph</source>
            <translation>Fotoğraf çek</translation>
        </message>
        <message>
            <source>Room on the disk: {time}</source>
            <translation>Diskte yer: {time}</translation>
        </message>
        <message>
            <source>the disk is nearly full</source>
            <translation>disk neredeyse dolu</translation>
        </message>
        <message>
            <source>Pictures left out because the computer is too slow: {count}</source>
            <translation>Bilgisayar yavaş olduğu için atlanan görüntüler: {count}</translation>
        </message>
        <message>
            <source>Not recording</source>
            <translation>Kaydedilmiyor</translation>
        </message>
        <message>
            <source>Starting…</source>
            <translation>Başlatılıyor…</translation>
        </message>
        <message>
            <source>Recording</source>
            <translation>Kaydediliyor</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Duraklatıldı</translation>
        </message>
        <message>
            <source>Keeping it…</source>
            <translation>Saklanıyor…</translation>
        </message>
    </context>
    <context>
        <name>RecordingStrip</name>
        <message>
            <source>Stop</source>
            <translation>Durdur</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Göster</translation>
        </message>
    </context>
    <context>
        <name>RecoverCard</name>
        <message>
            <source>Open with recovery shares</source>
            <translation>Kurtarma paylarıyla aç</translation>
        </message>
        <message>
            <source>Any three of the five open the vault. Then you choose a new passphrase; the old one is gone.</source>
            <translation>Beş paydan herhangi üçü kasayı açar. Sonra yeni bir parola seçersiniz; eskisi geçmez.</translation>
        </message>
        <message>
            <source>These three open it. Now choose a new passphrase</source>
            <translation>Bu üçü açıyor. Şimdi yeni bir parola seçin</translation>
        </message>
        <message>
            <source>No earlier passphrase opens the vault afterwards, and no keyfile is needed.</source>
            <translation>Sonra önceki hiçbir parola kasayı açmaz, anahtar dosyası da gerekmez.</translation>
        </message>
        <message>
            <source>Three shares are in one place now</source>
            <translation>Üç pay şimdi aynı yerde</translation>
        </message>
        <message>
            <source>Take them apart again. If others may have seen them, make new ones in the vault.</source>
            <translation>Onları yeniden ayırın. Başkaları görmüş olabilirse kasada yenilerini yapın.</translation>
        </message>
        <message>
            <source>Set it and open the vault</source>
            <translation>Ayarla ve kasayı aç</translation>
        </message>
        <message>
            <source>Change nothing</source>
            <translation>Hiçbir şeyi değiştirme</translation>
        </message>
        <message>
            <source>Opening…</source>
            <translation>Açılıyor…</translation>
        </message>
    </context>
    <context>
        <name>RehearsalNotice</name>
        <message>
            <source>Does recovery work?</source>
            <translation>Kurtarma işliyor mu?</translation>
        </message>
        <message>
            <source>Try it every 90 days, with recovery shares or the passphrase as it is written down.</source>
            <translation>Her 90 günde bir deneyin: kurtarma paylarıyla ya da yazılı parolayla.</translation>
        </message>
        <message>
            <source>Rehearse…</source>
            <translation>Prova yap…</translation>
        </message>
    </context>
    <context>
        <name>RehearsalPage</name>
        <message>
            <source>Rehearse recovery</source>
            <translation>Kurtarma provası</translation>
        </message>
        <message>
            <source>On the day when it matters it is too late to find out. Bring the shares, or your passphrase as you have it written down: the vault's own files are opened with it, and you are told what was in there.</source>
            <translation>Gerektiği gün öğrenmek için çok geçtir. Payları ya da yazdığınız parolayı getirin: kasanın kendi dosyaları onunla açılır ve içinde ne olduğu size söylenir.</translation>
        </message>
        <message>
            <source>With three recovery shares</source>
            <translation>Üç kurtarma payıyla</translation>
        </message>
        <message>
            <source>With the passphrase</source>
            <translation>Parolayla</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>Geri dön</translation>
        </message>
        <message>
            <source>Rehearse with three recovery shares</source>
            <translation>Üç kurtarma payıyla prova</translation>
        </message>
        <message>
            <source>Type them from the papers, as they are.</source>
            <translation>Kâğıtlardan, oldukları gibi yazın.</translation>
        </message>
        <message>
            <source>Rehearse with the passphrase</source>
            <translation>Parolayla prova</translation>
        </message>
        <message>
            <source>Type it as you have it written down.</source>
            <translation>Yazdığınız gibi girin.</translation>
        </message>
        <message>
            <source>Try it</source>
            <translation>Dene</translation>
        </message>
        <message numerus="yes">
            <source>It opened this vault: %n testimony(ies)</source>
            <translation>
                <numerusform>Bu kasayı açtı: %n tanıklık</numerusform>
            </translation>
        </message>
        <message>
            <source>Written down for today. You will be asked again in 90 days.</source>
            <translation>Bugüne yazıldı. 90 gün sonra yine sorulur.</translation>
        </message>
        <message>
            <source>It opened this vault, but the vault is empty</source>
            <translation>Bu kasayı açtı, ama kasa boş</translation>
        </message>
        <message>
            <source>Rehearse again when there is something in it to lose.</source>
            <translation>İçinde yitirilecek bir şey olunca yeniden prova yapın.</translation>
        </message>
        <message>
            <source>Three shares have been in one place</source>
            <translation>Üç pay aynı yerde bulundu</translation>
        </message>
        <message>
            <source>Take them apart again. If somebody else may have seen them, make new ones.</source>
            <translation>Onları yeniden ayırın. Başkası görmüş olabilirse yenilerini yapın.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Bitti</translation>
        </message>
    </context>
    <context>
        <name>ReleaseScreen</name>
        <message>
            <source>A name in any script, a case number, a word</source>
            <translation>Herhangi bir yazıyla ad, dosya numarası, sözcük</translation>
        </message>
        <message>
            <source>About whom or what</source>
            <translation>Kim ya da ne hakkında</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Raporlar</translation>
        </message>
        <message>
            <source>Names taken out, read by you, checked by a second program</source>
            <translation>Adlar çıkarıldı, siz okudunuz, ikinci bir program denetledi</translation>
        </message>
        <message>
            <source>Next: for whom</source>
            <translation>Sonraki: kimin için</translation>
        </message>
        <message>
            <source>name not known</source>
            <translation>ad bilinmiyor</translation>
        </message>
        <message>
            <source>Testimony {0}</source>
            <translation>Tanıklık {0}</translation>
        </message>
        <message>
            <source>This report is about</source>
            <translation>Bu rapor şunun hakkında</translation>
        </message>
        <message>
            <source>Tick people or testimonies on the list. A person brings every testimony about them.</source>
            <translation>Listede kişileri ya da tanıklıkları işaretleyin. Bir kişi, hakkındaki bütün tanıklıkları getirir.</translation>
        </message>
        <message>
            <source>Take {0} off</source>
            <translation>{0}: çıkar</translation>
        </message>
        <message>
            <source>Everything is saved</source>
            <translation>Her şey kaydedildi</translation>
        </message>
        <message>
            <source>Choosing releases nothing</source>
            <translation>Seçmek hiçbir şeyi yayımlamaz</translation>
        </message>
        <message>
            <source>Released before</source>
            <translation>Önceden yayımlananlar</translation>
        </message>
        <message>
            <source>Nothing yet. Every release is recorded here, with the hash of its file.</source>
            <translation>Henüz yok. Her yayım, dosyasının özetiyle burada kaydedilir.</translation>
        </message>
        <message numerus="yes">
            <source>%n testimony(ies)</source>
            <translation>
                <numerusform>%n tanıklık</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n letter(s) shown as □</source>
            <translation>
                <numerusform>%n harf □ olarak gösterildi</numerusform>
            </translation>
        </message>
        <message>
            <source>never written</source>
            <translation>hiç yazılmaz</translation>
        </message>
    </context>
    <context>
        <name>ReleaseStep</name>
        <message>
            <source>As what</source>
            <translation>Hangi biçimde</translation>
        </message>
        <message>
            <source>to print and to hand over</source>
            <translation>basmak ve vermek için</translation>
        </message>
        <message>
            <source>for a web page</source>
            <translation>web sayfası için</translation>
        </message>
        <message>
            <source>Testimonies</source>
            <translation>Tanıklıklar</translation>
        </message>
        <message numerus="yes">
            <source>%n used</source>
            <translation>
                <numerusform>%n kullanıldı</numerusform>
            </translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Alınmadı</translation>
        </message>
        <message numerus="yes">
            <source>%n, said nowhere in the report</source>
            <translation>
                <numerusform>%n tanesi, raporda hiç geçmeden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{0} of %n text(s) read and let in</source>
            <translation>
                <numerusform>%n metnin {0} tanesi okunup içeri alındı</numerusform>
            </translation>
        </message>
        <message>
            <source>Words of witnesses</source>
            <translation>Tanıkların sözleri</translation>
        </message>
        <message numerus="yes">
            <source>%n question(s) not decided: those texts stay out</source>
            <translation>
                <numerusform>%n soruya karar verilmedi: o metinler dışarıda kalır</numerusform>
            </translation>
        </message>
        <message>
            <source>Still open</source>
            <translation>Hâlâ açık</translation>
        </message>
        <message>
            <source>Names removed</source>
            <translation>Çıkarılan adlar</translation>
        </message>
        <message>
            <source>What no program can prove</source>
            <translation>Hiçbir programın kanıtlayamayacağı</translation>
        </message>
        <message>
            <source>Not found, or not looked for: {0}. You have read it: you answer for these.</source>
            <translation>Bulunmadı ya da aranmadı: {0}. Okudunuz: bunlardan siz sorumlusunuz.</translation>
        </message>
        <message numerus="yes">
            <source>%n letter(s) that no font has would be shown as □</source>
            <translation>
                <numerusform>hiçbir yazı tipinde olmayan %n harf □ olarak gösterilirdi</numerusform>
            </translation>
        </message>
        <message>
            <source>Install a font with the letters of that script, or release it so: it is put on record.</source>
            <translation>O yazının harfleri olan bir yazı tipi kurun ya da böyle yayımlayın: kayda geçer.</translation>
        </message>
        <message>
            <source>Nothing was released</source>
            <translation>Hiçbir şey yayımlanmadı</translation>
        </message>
    </context>
    <context>
        <name>ReleaseWords</name>
        <message>
            <source>UN procedures</source>
            <translation>BM usulleri</translation>
        </message>
        <message>
            <source>To the government, through the UN</source>
            <translation>BM aracılığıyla hükümete</translation>
        </message>
        <message>
            <source>Published by the UN</source>
            <translation>BM'nin yayımladığı</translation>
        </message>
        <message>
            <source>Petition to an authority</source>
            <translation>Bir makama dilekçe</translation>
        </message>
        <message>
            <source>Lawyer in their own case</source>
            <translation>Kendi davasındaki avukat</translation>
        </message>
        <message>
            <source>A court</source>
            <translation>Mahkeme</translation>
        </message>
        <message>
            <source>Journalists</source>
            <translation>Gazeteciler</translation>
        </message>
        <message>
            <source>Partner organisation</source>
            <translation>Ortak kuruluş</translation>
        </message>
        <message>
            <source>Public victims database</source>
            <translation>Kamuya açık mağdurlar veritabanı</translation>
        </message>
        <message>
            <source>Public web</source>
            <translation>Herkese açık internet</translation>
        </message>
        <message>
            <source>in confidence</source>
            <translation>gizli</translation>
        </message>
        <message>
            <source>never who told of it</source>
            <translation>kimin anlattığı asla söylenmez</translation>
        </message>
        <message>
            <source>anybody can read it</source>
            <translation>herkes okuyabilir</translation>
        </message>
        <message>
            <source>one named authority</source>
            <translation>adı verilen tek bir makam</translation>
        </message>
        <message>
            <source>asylum or court case</source>
            <translation>iltica ya da mahkeme davası</translation>
        </message>
        <message>
            <source>as evidence</source>
            <translation>kanıt olarak</translation>
        </message>
        <message>
            <source>anybody may read it in the end</source>
            <translation>sonunda herkes okuyabilir</translation>
        </message>
        <message>
            <source>named to the witness</source>
            <translation>tanığa adı söylendi</translation>
        </message>
        <message>
            <source>somebody still inside would be seen to have spoken</source>
            <translation>hâlâ içeride olan birinin konuştuğu anlaşılırdı</translation>
        </message>
        <message>
            <source>told of by office only, not by name</source>
            <translation>adıyla değil yalnız göreviyle anılır</translation>
        </message>
        <message>
            <source>not somebody a report is about</source>
            <translation>raporun konusu olan biri değil</translation>
        </message>
        <message>
            <source>somebody wished it erased</source>
            <translation>biri silinmesini istedi</translation>
        </message>
        <message>
            <source>held after a reprisal against the family</source>
            <translation>aileye misilleme yapıldığı için durduruldu</translation>
        </message>
        <message>
            <source>taken back by the witness</source>
            <translation>tanık geri aldı</translation>
        </message>
        <message>
            <source>the witness left before answering; no coordinator has decided</source>
            <translation>tanık yanıtlamadan gitti; hiçbir koordinatör karar vermedi</translation>
        </message>
        <message>
            <source>not finished</source>
            <translation>bitmedi</translation>
        </message>
        <message>
            <source>nobody is named as its witness</source>
            <translation>tanığı olarak kimse yazılmamış</translation>
        </message>
        <message>
            <source>keeping it was refused</source>
            <translation>saklanması reddedildi</translation>
        </message>
        <message>
            <source>a child is never told of in public</source>
            <translation>çocuktan kamuya açık söz edilmez</translation>
        </message>
        <message>
            <source>a child: guardian's consent or the child's assent is missing</source>
            <translation>çocuk: vasinin rızası ya da çocuğun onayı eksik</translation>
        </message>
        <message>
            <source>was a child then: ask again</source>
            <translation>o zaman çocuktu: yeniden sorun</translation>
        </message>
        <message>
            <source>consent for this was never asked</source>
            <translation>bunun için rıza hiç sorulmadı</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>reddedildi</translation>
        </message>
        <message>
            <source>consent withdrawn</source>
            <translation>rıza geri alındı</translation>
        </message>
        <message>
            <source>consent has run out</source>
            <translation>rızanın süresi doldu</translation>
        </message>
        <message>
            <source>replaced by a later answer</source>
            <translation>yerini sonraki bir yanıt aldı</translation>
        </message>
        <message>
            <source>a condition is not met yet</source>
            <translation>bir koşul henüz yerine gelmedi</translation>
        </message>
        <message>
            <source>the risks were not explained</source>
            <translation>riskler anlatılmadı</translation>
        </message>
        <message>
            <source>the time to think it over is not over</source>
            <translation>düşünme süresi bitmedi</translation>
        </message>
        <message>
            <source>the day of the consent is not known</source>
            <translation>rızanın günü bilinmiyor</translation>
        </message>
        <message>
            <source>no level was agreed</source>
            <translation>düzey kararlaştırılmadı</translation>
        </message>
        <message>
            <source>as far as the consent goes</source>
            <translation>rızanın izin verdiği kadar</translation>
        </message>
        <message>
            <source>detained: two people must first decide what is best</source>
            <translation>tutuklu: en iyisine önce iki kişi karar vermeli</translation>
        </message>
        <message>
            <source>detained: that decision does not cover this use</source>
            <translation>tutuklu: o karar bu kullanımı kapsamıyor</translation>
        </message>
        <message>
            <source>detained: that decision is due to be looked at again</source>
            <translation>tutuklu: o karara yeniden bakma zamanı geldi</translation>
        </message>
        <message>
            <source>a close relative objects to the name</source>
            <translation>yakın bir akraba ada itiraz ediyor</translation>
        </message>
        <message>
            <source>a close relative was not heard about the name</source>
            <translation>ad için yakın bir akrabaya sorulmadı</translation>
        </message>
        <message>
            <source>as they wished themselves</source>
            <translation>kendi istedikleri gibi</translation>
        </message>
        <message>
            <source>their own wish was not freely said</source>
            <translation>kendi isteği özgürce söylenmedi</translation>
        </message>
        <message>
            <source>this audience is told no more</source>
            <translation>bu okurlara daha fazlası anlatılmaz</translation>
        </message>
        <message>
            <source>somebody who must not be named has the same name</source>
            <translation>adı verilmemesi gereken birinin adı aynı</translation>
        </message>
        <message>
            <source>parts of it are not in this vault</source>
            <translation>bazı kısımları bu kasada yok</translation>
        </message>
        <message>
            <source>no testimony about them may be used</source>
            <translation>haklarındaki hiçbir tanıklık kullanılamaz</translation>
        </message>
        <message>
            <source>people whom no record names</source>
            <translation>hiçbir kaydın adını anmadığı kişiler</translation>
        </message>
        <message>
            <source>names with typing errors</source>
            <translation>yazım hatalı adlar</translation>
        </message>
        <message>
            <source>descriptions that tell who it is</source>
            <translation>kim olduğunu belli eden betimlemeler</translation>
        </message>
        <message>
            <source>what earlier reports and others have published</source>
            <translation>önceki raporların ve başkalarının yayımladıkları</translation>
        </message>
        <message>
            <source>names of under four letters, found as whole words only</source>
            <translation>dört harften kısa, yalnız tam sözcük olarak bulunan adlar</translation>
        </message>
        <message>
            <source>spellings that nobody has confirmed</source>
            <translation>kimsenin doğrulamadığı yazılışlar</translation>
        </message>
        <message>
            <source>places in another script than recorded</source>
            <translation>kayıttakinden başka yazıdaki yer adları</translation>
        </message>
        <message>
            <source>dates written in words</source>
            <translation>sözcüklerle yazılmış tarihler</translation>
        </message>
        <message>
            <source>numbers written in words</source>
            <translation>sözcüklerle yazılmış sayılar</translation>
        </message>
        <message>
            <source>what is seen and heard in pictures and sound</source>
            <translation>resimlerde ve seste görülüp duyulanlar</translation>
        </message>
        <message>
            <source>an e-mail address</source>
            <translation>bir e-posta adresi</translation>
        </message>
        <message>
            <source>a web address</source>
            <translation>bir web adresi</translation>
        </message>
        <message>
            <source>an account name</source>
            <translation>bir hesap adı</translation>
        </message>
        <message>
            <source>a Chinese identity number</source>
            <translation>bir Çin kimlik numarası</translation>
        </message>
        <message>
            <source>a Kazakh identity number</source>
            <translation>bir Kazakistan kimlik numarası</translation>
        </message>
        <message>
            <source>an identity number</source>
            <translation>bir kimlik numarası</translation>
        </message>
        <message>
            <source>a bank card number</source>
            <translation>bir banka kartı numarası</translation>
        </message>
        <message>
            <source>a passport number</source>
            <translation>bir pasaport numarası</translation>
        </message>
        <message>
            <source>a telephone number</source>
            <translation>bir telefon numarası</translation>
        </message>
        <message>
            <source>a number that belongs to somebody</source>
            <translation>birine ait bir numara</translation>
        </message>
        <message>
            <source>a name</source>
            <translation>bir ad</translation>
        </message>
        <message>
            <source>a protected name with a typing error</source>
            <translation>korunan bir ad, yazım hatasıyla</translation>
        </message>
        <message>
            <source>a protected name in another spelling</source>
            <translation>korunan bir ad, başka yazılışla</translation>
        </message>
        <message>
            <source>something that tells who it is</source>
            <translation>kim olduğunu belli eden bir şey</translation>
        </message>
        <message>
            <source>Somebody's name has under four letters: look for it yourself.</source>
            <translation>Birinin adı dört harften kısa: kendiniz arayın.</translation>
        </message>
        <message>
            <source>The witness asked that parts of this are not used.</source>
            <translation>Tanık bunun bazı kısımlarının kullanılmamasını istedi.</translation>
        </message>
        <message>
            <source>The witness declined to speak about some things.</source>
            <translation>Tanık bazı şeyler hakkında konuşmak istemedi.</translation>
        </message>
        <message>
            <source>This translation or transcript was never checked by a second person.</source>
            <translation>Bu çeviriyi ya da döküm metnini ikinci bir kişi hiç denetlemedi.</translation>
        </message>
        <message>
            <source>This translation was never checked by a second person.</source>
            <translation>Bu çeviriyi ikinci bir kişi hiç denetlemedi.</translation>
        </message>
        <message>
            <source>The account was changed after this translation was made.</source>
            <translation>Anlatı, bu çeviri yapıldıktan sonra değişti.</translation>
        </message>
        <message>
            <source>the agreed level allows no words of the witness</source>
            <translation>kararlaştırılan düzey tanığın sözlerine izin vermiyor</translation>
        </message>
        <message>
            <source>a protected name has no spelling in the script of this text</source>
            <translation>korunan bir adın bu metnin yazısında yazılışı yok</translation>
        </message>
        <message>
            <source>a protected name, number or address stands in it</source>
            <translation>içinde korunan bir ad, numara ya da adres var</translation>
        </message>
        <message>
            <source>not all of the report could be read back out of it</source>
            <translation>raporun tümü ondan geri okunamadı</translation>
        </message>
        <message>
            <source>it holds something that no report of ours holds</source>
            <translation>hiçbir raporumuzda olmayan bir şey içeriyor</translation>
        </message>
        <message>
            <source>Latin</source>
            <translation>Latin</translation>
        </message>
        <message>
            <source>Cyrillic</source>
            <translation>Kiril</translation>
        </message>
        <message>
            <source>Kazakh in Arabic letters</source>
            <translation>Arap harfli Kazakça</translation>
        </message>
        <message>
            <source>Uyghur</source>
            <translation>Uygurca</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>Çince</translation>
        </message>
        <message>
            <source>In the witness's words</source>
            <translation>Tanığın sözleriyle</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>Çeviri</translation>
        </message>
        <message>
            <source>Transcript</source>
            <translation>Döküm</translation>
        </message>
        <message>
            <source>Answers to the questions</source>
            <translation>Sorulara yanıtlar</translation>
        </message>
        <message>
            <source>Answers to the organisation's own questions</source>
            <translation>Kuruluşun kendi sorularına yanıtlar</translation>
        </message>
        <message>
            <source>What is claimed</source>
            <translation>Ne ileri sürülüyor</translation>
        </message>
        <message>
            <source>Details of what happened</source>
            <translation>Olanların ayrıntıları</translation>
        </message>
    </context>
    <context>
        <name>ReleasedPage</name>
        <message>
            <source>Released</source>
            <translation>Yayımlandı</translation>
        </message>
        <message>
            <source>{0} · for: {1}</source>
            <translation>{0} · {1} için</translation>
        </message>
        <message numerus="yes">
            <source>clean: %n place(s) of the file searched</source>
            <translation>
                <numerusform>temiz: dosyanın %n yeri arandı</numerusform>
            </translation>
        </message>
        <message>
            <source>Check of the file</source>
            <translation>Dosyanın denetimi</translation>
        </message>
        <message numerus="yes">
            <source>%n protected name(s), number(s) and address(es), none found</source>
            <translation>
                <numerusform>%n korunan ad, numara ve adres, hiçbiri bulunmadı</numerusform>
            </translation>
        </message>
        <message>
            <source>Looked for</source>
            <translation>Aranan</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Boyut</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Harfler</translation>
        </message>
        <message numerus="yes">
            <source>%n letter(s) that no font has are shown as □</source>
            <translation>
                <numerusform>hiçbir yazı tipinde olmayan %n harf □ olarak gösterildi</numerusform>
            </translation>
        </message>
        <message>
            <source>The release is on record: what went out, for whom, by whom and under which consents.</source>
            <translation>Yayım kayda geçti: ne çıktı, kimin için, kim tarafından ve hangi rızalarla.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Bitti</translation>
        </message>
    </context>
    <context>
        <name>ReleasingPage</name>
        <message>
            <source>Checking and releasing</source>
            <translation>Denetleniyor ve yayımlanıyor</translation>
        </message>
        <message>
            <source>Nothing goes out before the finished file was checked.</source>
            <translation>Bitmiş dosya denetlenmeden hiçbir şey dışarı çıkmaz.</translation>
        </message>
        <message>
            <source>Consents looked at once more</source>
            <translation>Rızalara bir kez daha bakıldı</translation>
        </message>
        <message>
            <source>Pages set from the redacted text</source>
            <translation>Sayfalar karartılmış metinden dizildi</translation>
        </message>
        <message>
            <source>Finished file searched by a second program</source>
            <translation>Bitmiş dosyayı ikinci bir program aradı</translation>
        </message>
        <message>
            <source>Release recorded and signed</source>
            <translation>Yayım kaydedildi ve imzalandı</translation>
        </message>
        <message>
            <source>File written</source>
            <translation>Dosya yazıldı</translation>
        </message>
        <message>
            <source>You can cancel until the release is recorded. Nothing is lost.</source>
            <translation>Yayım kaydedilene dek iptal edebilirsiniz. Hiçbir şey yitirilmez.</translation>
        </message>
    </context>
    <context>
        <name>ReportScreen</name>
        <message>
            <source>About whom</source>
            <translation>Kimin hakkında</translation>
        </message>
        <message>
            <source>For whom</source>
            <translation>Kimin için</translation>
        </message>
        <message>
            <source>Consents</source>
            <translation>Rızalar</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Metin</translation>
        </message>
        <message>
            <source>Check and release</source>
            <translation>Denetle ve yayımla</translation>
        </message>
        <message>
            <source>As it will be released</source>
            <translation>Yayımlanacağı biçimiyle</translation>
        </message>
        <message>
            <source>Report on {0}</source>
            <translation>Rapor: {0}</translation>
        </message>
        <message numerus="yes">
            <source>Report on %n person(s)</source>
            <translation>
                <numerusform>%n kişi hakkında rapor</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Report on %n testimony(ies)</source>
            <translation>
                <numerusform>%n tanıklık hakkında rapor</numerusform>
            </translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Rapor</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Raporlar</translation>
        </message>
        <message>
            <source>Check and save…</source>
            <translation>Denetle ve kaydet…</translation>
        </message>
        <message>
            <source>Next: consents</source>
            <translation>Sonraki: rızalar</translation>
        </message>
        <message>
            <source>Next: text</source>
            <translation>Sonraki: metin</translation>
        </message>
        <message>
            <source>Next: check and release</source>
            <translation>Sonraki: denetle ve yayımla</translation>
        </message>
        <message>
            <source>Back to the text</source>
            <translation>Metne dön</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Sayfalar</translation>
        </message>
        <message>
            <source>The report is being released</source>
            <translation>Rapor yayımlanıyor</translation>
        </message>
        <message>
            <source>Wait until it is out, or cancel it first.</source>
            <translation>Çıkana dek bekleyin ya da önce iptal edin.</translation>
        </message>
        <message>
            <source>Kept until you leave</source>
            <translation>Siz ayrılana dek tutulur</translation>
        </message>
        <message>
            <source>Nothing released yet</source>
            <translation>Henüz bir şey yayımlanmadı</translation>
        </message>
        <message>
            <source>Not proven: unlisted people, typing errors, descriptions</source>
            <translation>Kanıtlanmadı: listede olmayan kişiler, yazım hataları, betimlemeler</translation>
        </message>
        <message>
            <source>Not everything is proven</source>
            <translation>Her şey kanıtlanmış değil</translation>
        </message>
        <message>
            <source>Released and recorded</source>
            <translation>Yayımlandı ve kaydedildi</translation>
        </message>
        <message>
            <source>Page {0}</source>
            <translation>Sayfa {0}</translation>
        </message>
        <message>
            <source>Back to the report</source>
            <translation>Rapora dön</translation>
        </message>
        <message>
            <source>Where should the report be written?</source>
            <translation>Rapor nereye yazılsın?</translation>
        </message>
        <message>
            <source>Check and save</source>
            <translation>Denetle ve kaydet</translation>
        </message>
        <message>
            <source>Looking at the consents…</source>
            <translation>Rızalara bakılıyor…</translation>
        </message>
        <message numerus="yes">
            <source>%n used</source>
            <translation>
                <numerusform>%n kullanıldı</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left out</source>
            <translation>
                <numerusform>%n tanesi alınmadı</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left to decide</source>
            <translation>
                <numerusform>karar verilecek %n tane kaldı</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{0} of %n let in</source>
            <translation>
                <numerusform>%n tanenin {0} tanesi içeri alındı</numerusform>
            </translation>
        </message>
        <message>
            <source>by a second program</source>
            <translation>ikinci bir programla</translation>
        </message>
        <message numerus="yes">
            <source>%n chosen</source>
            <translation>
                <numerusform>%n seçildi</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing may be released for this audience</source>
            <translation>Bu okurlar için hiçbir şey yayımlanamaz</translation>
        </message>
        <message>
            <source>Every testimony stays out: {0}. Choose another audience, or ask the witnesses again.</source>
            <translation>Her tanıklık dışarıda kalıyor: {0}. Başka okurlar seçin ya da tanıklara yeniden sorun.</translation>
        </message>
        <message numerus="yes">
            <source>The check of the finished file found %n thing(s): {0} ({1}).</source>
            <translation>
                <numerusform>Bitmiş dosyanın denetimi %n şey buldu: {0} ({1}).</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing chosen yet</source>
            <translation>henüz bir şey seçilmedi</translation>
        </message>
    </context>
    <context>
        <name>ReprisalForm</name>
        <message>
            <source>Name not known</source>
            <translation>Adı bilinmiyor</translation>
        </message>
        <message>
            <source>Something was done to {name} or the family, perhaps because of what was published. From now on nothing that tells of {name} or of the family is released, until a coordinator decides. It travels with the next bundle.</source>
            <translation>{name} ya da ailesine, belki yayımlanan bir şey yüzünden, bir şey yapıldı. Bundan böyle, bir koordinatör karar verene dek {name} ya da ailesinden söz eden hiçbir şey yayımlanmaz. Sonraki paketle gider.</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>Ne yapıldı</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Ne zaman</translation>
        </message>
        <message>
            <source>What was published that may be the reason</source>
            <translation>Nedeni olabilecek, yayımlanan şey</translation>
        </message>
        <message>
            <source>Hold all releases and tell the coordinators</source>
            <translation>Bütün yayımları durdur ve koordinatörlere söyle</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Bırak</translation>
        </message>
        <message>
            <source>All releases of this family are held</source>
            <translation>Bu ailenin bütün yayımları durduruldu</translation>
        </message>
        <message>
            <source>The coordinators learn of it with the next bundle. Telephone them if somebody is in danger now.</source>
            <translation>Koordinatörler sonraki paketle öğrenir. Şimdi tehlikede olan varsa onlara telefon edin.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Kapat</translation>
        </message>
    </context>
    <context>
        <name>RequestCard</name>
        <message>
            <source>{0} · written down by {1}</source>
            <translation>{0} · yazan {1}</translation>
        </message>
        <message>
            <source>No testimony held here has this card. It may still arrive.</source>
            <translation>Buradaki hiçbir tanıklığın bu kartı yok. Daha gelebilir.</translation>
        </message>
        <message>
            <source>Open the testimony</source>
            <translation>Tanıklığı aç</translation>
        </message>
        <message>
            <source>Open testimony {0}</source>
            <translation>{0} tanıklığını aç</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Bitti</translation>
        </message>
        <message>
            <source>It is done</source>
            <translation>Yapıldı</translation>
        </message>
    </context>
    <context>
        <name>RequestForm</name>
        <message>
            <source>Somebody has a card with four words</source>
            <translation>Birinin dört sözcüklü kartı var</translation>
        </message>
        <message>
            <source>Write down what they ask for. It goes with your next bundle to a coordinator, who finds it.</source>
            <translation>Ne istediğini yazın. Sonraki paketinizle bir koordinatöre gider, o bulur.</translation>
        </message>
        <message>
            <source>The four words, in their order</source>
            <translation>Dört sözcük, sırasıyla</translation>
        </message>
        <message>
            <source>What is asked for</source>
            <translation>Ne isteniyor</translation>
        </message>
        <message>
            <source>In their own words</source>
            <translation>Kendi sözleriyle</translation>
        </message>
        <message>
            <source>Write it down</source>
            <translation>Yaz</translation>
        </message>
        <message>
            <source>“{0}” is no word of a card. Perhaps: {1}</source>
            <translation>“{0}” kart sözcüğü değil. Belki: {1}</translation>
        </message>
        <message>
            <source>“{0}” is no word of a card</source>
            <translation>“{0}” kart sözcüğü değil</translation>
        </message>
        <message>
            <source>A card has four words.</source>
            <translation>Bir kartta dört sözcük vardır.</translation>
        </message>
        <message>
            <source>Choose what is asked for.</source>
            <translation>Ne istendiğini seçin.</translation>
        </message>
        <message>
            <source>Written down</source>
            <translation>Yazıldı</translation>
        </message>
        <message>
            <source>It travels with your next bundle. The four words were not kept.</source>
            <translation>Sonraki paketinizle gider. Dört sözcük saklanmadı.</translation>
        </message>
    </context>
    <context>
        <name>RequestsScreen</name>
        <message>
            <source>Request by card</source>
            <translation>Kartla istek</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Bugün</translation>
        </message>
        <message>
            <source>Everything is saved</source>
            <translation>Her şey kaydedildi</translation>
        </message>
        <message>
            <source>Asked for by card</source>
            <translation>Kartla istenenler</translation>
        </message>
        <message>
            <source>Nobody has asked for anything.</source>
            <translation>Kimse bir şey istemedi.</translation>
        </message>
        <message>
            <source>Left before consent was answered</source>
            <translation>Rıza yanıtlanmadan bırakılanlar</translation>
        </message>
        <message>
            <source>Nothing waits for a decision.</source>
            <translation>Karar bekleyen yok.</translation>
        </message>
    </context>
    <context>
        <name>RestoreCard</name>
        <message>
            <source>Use this folder</source>
            <translation>Bu klasörü kullan</translation>
        </message>
        <message>
            <source>Where is the backup?</source>
            <translation>Yedek nerede?</translation>
        </message>
        <message>
            <source>In which folder should the new vault lie?</source>
            <translation>Yeni kasa hangi klasörde dursun?</translation>
        </message>
        <message>
            <source>Open the backup with recovery shares</source>
            <translation>Yedeği kurtarma paylarıyla aç</translation>
        </message>
        <message>
            <source>Any three of the five, if they were let open this backup. Its passphrase is not needed then.</source>
            <translation>Bu yedeği açmalarına izin verildiyse beş paydan herhangi üçü. O zaman parolası gerekmez.</translation>
        </message>
        <message>
            <source>The backup of {0} opens</source>
            <translation>{0} tarihli yedek açılıyor</translation>
        </message>
        <message>
            <source>Choose the passphrase of the restored vault. It may be the same words again.</source>
            <translation>Geri yüklenen kasanın parolasını seçin. Yine aynı sözcükler olabilir.</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Geri yükle</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>Geri dön</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Restoring</source>
            <translation>Geri yükleniyor</translation>
        </message>
        <message>
            <source>Leave the stick in until this is done.</source>
            <translation>Bitene kadar çubuğu çıkarmayın.</translation>
        </message>
        <message>
            <source>Reading the backup</source>
            <translation>Yedek okunuyor</translation>
        </message>
        <message>
            <source>Copying recordings and files</source>
            <translation>Kayıtlar ve dosyalar kopyalanıyor</translation>
        </message>
        <message>
            <source>Reading back what was copied</source>
            <translation>Kopyalananlar geri okunuyor</translation>
        </message>
        <message>
            <source>Writing the database under a new key</source>
            <translation>Veritabanı yeni anahtarla yazılıyor</translation>
        </message>
        <message>
            <source>Making lists and search</source>
            <translation>Listeler ve arama hazırlanıyor</translation>
        </message>
        <message>
            <source>You can cancel at any moment: the backup stays as it is.</source>
            <translation>Her an iptal edebilirsiniz: yedek olduğu gibi kalır.</translation>
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} / {1}</translation>
        </message>
        <message>
            <source>What was begun stays in the folder, encrypted. Go on, and it is begun anew.</source>
            <translation>Başlanan, klasörde şifreli kalır. Sürdürürseniz baştan başlanır.</translation>
        </message>
        <message>
            <source>Stopped. The backup is as it was.</source>
            <translation>Durduruldu. Yedek olduğu gibi.</translation>
        </message>
        <message numerus="yes">
            <source>%n testimony(s) came back</source>
            <translation>
                <numerusform>%n tanıklık geri geldi</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>From the backup of {0}, with %n piece(s) of recordings and files.</source>
            <translation>
                <numerusform>{0} tarihli yedekten, kayıt ve dosyaların %n parçasıyla.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n piece(s) could not be read in the backup</source>
            <translation>
                <numerusform>Yedekte %n parça okunamadı</numerusform>
            </translation>
        </message>
        <message>
            <source>Cases with damaged recordings or files: {0}</source>
            <translation>Kaydı ya da dosyası bozuk olanlar: {0}</translation>
        </message>
        <message>
            <source>Do not go on in the old vault as well</source>
            <translation>Eski kasada da çalışmayı sürdürmeyin</translation>
        </message>
        <message>
            <source>If it may be in other hands, or turns up again, tell a coordinator: both then write the same log.</source>
            <translation>Başkasının elinde olabilirse ya da yeniden ortaya çıkarsa koordinatöre söyleyin: o zaman ikisi aynı günlüğü yazar.</translation>
        </message>
        <message>
            <source>Go to the restored vault</source>
            <translation>Geri yüklenen kasaya git</translation>
        </message>
    </context>
    <context>
        <name>RestoreForm</name>
        <message>
            <source>Restore a backup</source>
            <translation>Yedeği geri yükle</translation>
        </message>
        <message>
            <source>Makes a new vault of a backup. Nothing is written to the backup, and nothing is overwritten.</source>
            <translation>Yedekten yeni bir kasa yapar. Yedeğe hiçbir şey yazılmaz, hiçbir şeyin üzerine yazılmaz.</translation>
        </message>
        <message>
            <source>Choose its folder…</source>
            <translation>Klasörünü seç…</translation>
        </message>
        <message>
            <source>The backup</source>
            <translation>Yedek</translation>
        </message>
        <message>
            <source>On this computer, in the usual place</source>
            <translation>Bu bilgisayarda, her zamanki yerde</translation>
        </message>
        <message>
            <source>Where the new vault goes</source>
            <translation>Yeni kasanın yeri</translation>
        </message>
        <message>
            <source>Press it for another folder.</source>
            <translation>Başka klasör için basın.</translation>
        </message>
        <message>
            <source>Three shares are typed: type others…</source>
            <translation>Üç pay yazıldı: başkalarını yaz…</translation>
        </message>
        <message>
            <source>Opened by recovery shares</source>
            <translation>Kurtarma paylarıyla açıldı</translation>
        </message>
        <message>
            <source>With recovery shares instead…</source>
            <translation>Onun yerine kurtarma paylarıyla…</translation>
        </message>
        <message>
            <source>Passphrase of the backup</source>
            <translation>Yedeğin parolası</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Sürdür</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>Geri dön</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Choose the folder that the backup was made into.</source>
            <translation>Yedeğin yapıldığı klasörü seçin.</translation>
        </message>
        <message>
            <source>Type the passphrase of that backup.</source>
            <translation>O yedeğin parolasını yazın.</translation>
        </message>
        <message>
            <source>Opening the backup…</source>
            <translation>Yedek açılıyor…</translation>
        </message>
        <message>
            <source>That passphrase does not open this backup; it may differ from the vault's. Check Caps Lock and the keyboard language, then try again.</source>
            <translation>Bu parola bu yedeği açmıyor; kasanınkinden farklı olabilir. Caps Lock'u ve klavye dilini denetleyip yeniden deneyin.</translation>
        </message>
        <message>
            <source>These shares do not open this backup. Only shares that were let open it do: see whether newer ones were made, or use its passphrase.</source>
            <translation>Bu paylar bu yedeği açmıyor. Yalnız açmasına izin verilen paylar açar: yenileri yapılmış mı bakın ya da parolasını kullanın.</translation>
        </message>
        <message numerus="yes">
            <source>Again in %n second(s)</source>
            <translation>
                <numerusform>%n saniye sonra yeniden</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SafeLineEdit</name>
        <message>
            <source>Copy</source>
            <translation>Kopyala</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>Kes</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Yapıştır</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>Tümünü seç</translation>
        </message>
    </context>
    <context>
        <name>SafeTextEdit</name>
        <message>
            <source>Copy</source>
            <translation>Kopyala</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>Kes</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Yapıştır</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>Tümünü seç</translation>
        </message>
    </context>
    <context>
        <name>SafelyDelivered</name>
        <message>
            <source>Safely delivered</source>
            <translation>Güvenle teslim edildi</translation>
        </message>
        <message>
            <source>Nothing can leave this laptop yet. Two coordinators must confirm a testimony, or one whose backup holds it.</source>
            <translation>Henüz hiçbir şey bu bilgisayardan çıkamaz. Bir tanıklığı iki koordinatör ya da yedeğinde bulunan biri onaylamalı.</translation>
        </message>
        <message>
            <source>What is safely delivered can leave this laptop. Then nobody can take it from you: {0}.</source>
            <translation>Güvenle teslim edilen bu bilgisayardan çıkabilir. O zaman onu sizden kimse alamaz: {0}.</translation>
        </message>
        <message numerus="yes">
            <source>%n testimony(ies)</source>
            <translation>
                <numerusform>%n tanıklık</numerusform>
            </translation>
        </message>
        <message>
            <source>See what can leave…</source>
            <translation>Neyin çıkabileceğine bak…</translation>
        </message>
    </context>
    <context>
        <name>SavedLine</name>
        <message>
            <source>Recording: {0} in the vault</source>
            <translation>Kayıt: {0} kasada</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Kaydediliyor…</translation>
        </message>
        <message>
            <source>Draft saved {0}</source>
            <translation>Taslak kaydedildi {0}</translation>
        </message>
        <message>
            <source>Everything is saved</source>
            <translation>Her şey kaydedildi</translation>
        </message>
        <message>
            <source>Sealed at the lock</source>
            <translation>Kilitte mühürlenir</translation>
        </message>
        <message>
            <source>Not finished</source>
            <translation>Bitmedi</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>Bitti</translation>
        </message>
    </context>
    <context>
        <name>SealLaterCard</name>
        <message>
            <source>Seal this testimony…</source>
            <translation>Bu tanıklığı mühürle…</translation>
        </message>
        <message>
            <source>Seal this testimony</source>
            <translation>Bu tanıklığı mühürle</translation>
        </message>
        <message>
            <source>It cannot be sealed here</source>
            <translation>Burada mühürlenemez</translation>
        </message>
        <message>
            <source>No other coordinator is known, so nobody could open it.</source>
            <translation>Başka koordinatör bilinmiyor, bu yüzden kimse açamazdı.</translation>
        </message>
        <message>
            <source>Your passphrase</source>
            <translation>Parolanız</translation>
        </message>
        <message>
            <source>Seal it and lock</source>
            <translation>Mühürle ve kilitle</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>Olduğu gibi bırak</translation>
        </message>
        <message>
            <source>After this nobody can open it on this laptop</source>
            <translation>Bundan sonra bu bilgisayarda kimse açamaz</translation>
        </message>
        <message>
            <source>Not to review it, not to transcribe it, not to look at its video, not with your passphrase. It is handed over like any other, and can be opened by: {names}.</source>
            <translation>Ne gözden geçirmek ne dökümünü yapmak ne videosuna bakmak için, parolanızla da olmaz. Ötekiler gibi teslim edilir ve şunlar açabilir: {names}.</translation>
        </message>
        <message>
            <source>What was on this laptop until now is not undone</source>
            <translation>Şimdiye dek bu bilgisayarda olan geri alınmış olmaz</translation>
        </message>
        <message>
            <source>Backups, images and copies of the vault made before still open with your passphrase, and the disk may keep remnants that no program can reach, above all a flash disk. Make a new backup afterwards and destroy the earlier ones. That it existed, when, and how many people and answers it has stays visible in this vault.</source>
            <translation>Kasanın önceden yapılmış yedekleri, görüntüleri ve kopyaları parolanızla hâlâ açılır; disk, özellikle flaş disk, hiçbir programın ulaşamadığı kalıntılar tutabilir. Sonra yeni bir yedek yapın ve öncekileri yok edin. Var olduğu, ne zaman olduğu, kaç kişi ve yanıt içerdiği bu kasada görünür kalır.</translation>
        </message>
        <message>
            <source>The vault moves to a new key and is locked</source>
            <translation>Kasa yeni bir anahtara taşınır ve kilitlenir</translation>
        </message>
        <message>
            <source>Only this passphrase opens it then: recovery shares and other passphrases lead to the old key and open nothing any more. Make them anew after the next unlock; a coordinator is asked on Today to try recovery out. It needs as much free space as the vault's database.</source>
            <translation>O zaman yalnız bu parola açar: kurtarma payları ve öteki parolalar eski anahtara gider, artık hiçbir şey açmaz. Sonraki açılıştan sonra yeniden yapın; koordinatörden Bugün'de kurtarmayı denemesi istenir. Kasanın veritabanı kadar boş yer gerekir.</translation>
        </message>
        <message>
            <source>Type the passphrase that opens the vault.</source>
            <translation>Kasayı açan parolayı yazın.</translation>
        </message>
    </context>
    <context>
        <name>SealedView</name>
        <message>
            <source>This testimony is sealed</source>
            <translation>Bu tanıklık mühürlü</translation>
        </message>
        <message>
            <source>Nobody can open it on this laptop. A coordinator opens it once it is handed over.</source>
            <translation>Bu bilgisayarda kimse açamaz. Teslim edilince bir koordinatör açar.</translation>
        </message>
        <message>
            <source>Recorded</source>
            <translation>Kaydedildi</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Boyut</translation>
        </message>
        <message>
            <source>up to {size}</source>
            <translation>en çok {size}</translation>
        </message>
        <message>
            <source>How it ended</source>
            <translation>Nasıl bitti</translation>
        </message>
        <message>
            <source>Delivery</source>
            <translation>Teslim</translation>
        </message>
        <message>
            <source>It was not finished, and cannot be gone on with here</source>
            <translation>Bitmemişti ve burada sürdürülemez</translation>
        </message>
        <message>
            <source>Nothing is lost of what was said. For the rest begin a new testimony, and write this case number into it; the coordinator who opens both puts them together.</source>
            <translation>Söylenenlerden hiçbiri yitirilmedi. Gerisi için yeni bir tanıklık başlatıp bu dosya numarasını yazın; ikisini açan koordinatör birleştirir.</translation>
        </message>
        <message>
            <source>It was open on this laptop before</source>
            <translation>Önceden bu bilgisayarda açıktı</translation>
        </message>
        <message>
            <source>Copies, backups and images of the vault made until then may still hold it.</source>
            <translation>O zamana dek yapılmış kopya, yedek ve görüntülerde hâlâ bulunabilir.</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>Bitti</translation>
        </message>
        <message>
            <source>Not finished when it was locked</source>
            <translation>Kilitlendiğinde bitmemişti</translation>
        </message>
        <message>
            <source>Cut short; everything is there up to the last seconds</source>
            <translation>Kesildi; son saniyelere kadar her şey var</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Aç</translation>
        </message>
        <message>
            <source>A coordinator has confirmed all of it.</source>
            <translation>Bir koordinatör tamamını onayladı.</translation>
        </message>
        <message>
            <source>A coordinator has confirmed a part of it. The rest goes with the next bundle.</source>
            <translation>Bir koordinatör bir kısmını onayladı. Gerisi sonraki paketle gider.</translation>
        </message>
        <message>
            <source>It came from somebody else and is held here.</source>
            <translation>Başkasından geldi ve burada tutuluyor.</translation>
        </message>
        <message>
            <source>Not confirmed by anybody yet: this laptop may hold the only copy.</source>
            <translation>Henüz kimse onaylamadı: tek kopya bu bilgisayarda olabilir.</translation>
        </message>
    </context>
    <context>
        <name>SealedWords</name>
        <message>
            <source>Sealed, opened</source>
            <translation>Mühürlü, açıldı</translation>
        </message>
        <message numerus="yes">
            <source>%n not finished: opened up to the last piece</source>
            <translation>
                <numerusform>%n tanesi bitmemiş: son parçaya dek açıldı</numerusform>
            </translation>
        </message>
        <message>
            <source>Sealed, cut short</source>
            <translation>Mühürlü, kesildi</translation>
        </message>
        <message numerus="yes">
            <source>%n wait for further pieces</source>
            <translation>
                <numerusform>%n tanesi başka parçaları bekliyor</numerusform>
            </translation>
        </message>
        <message>
            <source>Sealed, incomplete</source>
            <translation>Mühürlü, eksik</translation>
        </message>
        <message numerus="yes">
            <source>%n can only be opened by others</source>
            <translation>
                <numerusform>%n tanesini yalnız başkaları açabilir</numerusform>
            </translation>
        </message>
        <message>
            <source>Sealed for others</source>
            <translation>Başkaları için mühürlü</translation>
        </message>
        <message numerus="yes">
            <source>%n do not open; they are kept as they came</source>
            <translation>
                <numerusform>%n tanesi açılmıyor; geldikleri gibi saklanıyorlar</numerusform>
            </translation>
        </message>
        <message>
            <source>Sealed pieces</source>
            <translation>Mühürlü parçalar</translation>
        </message>
    </context>
    <context>
        <name>SealingCard</name>
        <message>
            <source>How is this testimony kept?</source>
            <translation>Bu tanıklık nasıl saklansın?</translation>
        </message>
        <message>
            <source>Open on this laptop</source>
            <translation>Bu bilgisayarda açık</translation>
        </message>
        <message>
            <source>read, correct and transcribe it later</source>
            <translation>sonra okunur, düzeltilir, dökümü yapılır</translation>
        </message>
        <message>
            <source>Sealed</source>
            <translation>Mühürlü</translation>
        </message>
        <message>
            <source>only coordinators open it; for video, we suggest this</source>
            <translation>yalnız koordinatörler açar; video için bunu öneririz</translation>
        </message>
        <message>
            <source>Your organisation seals every testimony.</source>
            <translation>Kuruluşunuz her tanıklığı mühürler.</translation>
        </message>
        <message>
            <source>This vault belongs to no organisation yet, so nobody could open what is sealed.</source>
            <translation>Bu kasa henüz bir kuruluşa ait değil, mühürleneni kimse açamazdı.</translation>
        </message>
        <message>
            <source>The roster names no coordinator but you, so nobody could open what is sealed.</source>
            <translation>Üye listesinde sizden başka koordinatör yok, mühürleneni kimse açamazdı.</translation>
        </message>
        <message>
            <source>Your organisation seals every testimony. This one stays open on this laptop.</source>
            <translation>Kuruluşunuz her tanıklığı mühürler. Bu, bu bilgisayarda açık kalır.</translation>
        </message>
        <message>
            <source>It stays open on this laptop: sealing it cannot be chosen.</source>
            <translation>Bu bilgisayarda açık kalır: mühürleme seçilemez.</translation>
        </message>
        <message>
            <source>Sealed: until you lock, you can read and correct it. After that nobody can open it here, not even with your passphrase: no reviewing, no transcribing, no looking at the video. What is not finished then stays as it is.</source>
            <translation>Mühürlü: kilitleyene dek okuyup düzeltebilirsiniz. Sonra burada kimse, parolanızla da, açamaz: gözden geçirme, döküm, videoya bakma yok. Bitmeyen o zaman olduğu gibi kalır.</translation>
        </message>
        <message>
            <source>This laptop keeps case number, day and size, and hands it over like any other.</source>
            <translation>Bu bilgisayar dosya numarasını, günü ve boyutu tutar, ötekiler gibi teslim eder.</translation>
        </message>
        <message>
            <source>Whoever has the archive's shares can open it, and: {names}.</source>
            <translation>Arşivin payları kimdeyse o açabilir, bir de: {names}.</translation>
        </message>
        <message>
            <source>Who can open it: {names}.</source>
            <translation>Açabilecekler: {names}.</translation>
        </message>
        <message>
            <source>Only one coordinator is known here: if their key is lost, it is lost.</source>
            <translation>Burada tek koordinatör biliniyor: anahtarı yitirilirse bu da yitirilir.</translation>
        </message>
    </context>
    <context>
        <name>SentList</name>
        <message>
            <source>Sent, no receipt yet</source>
            <translation>Gönderildi, alındısı yok</translation>
        </message>
        <message>
            <source>Nothing waits for a receipt.</source>
            <translation>Alındı bekleyen yok.</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>ve %n tane daha</numerusform>
            </translation>
        </message>
        <message>
            <source>Keep your copies until the receipts arrive. If one never comes, hand over again.</source>
            <translation>Alındılar gelene dek kopyalarınızı saklayın. Hiç gelmezse yeniden teslim edin.</translation>
        </message>
        <message>
            <source>Import a receipt…</source>
            <translation>Alındıyı içe al…</translation>
        </message>
    </context>
    <context>
        <name>SettingsScreen</name>
        <message>
            <source>As the computer</source>
            <translation>Bilgisayar gibi</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Açık</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Koyu</translation>
        </message>
        <message>
            <source>{0} %</source>
            <translation>% {0}</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Dil</translation>
        </message>
        <message>
            <source>Of the program. Testimonies keep the language they are told in.</source>
            <translation>Programın dili. Tanıklıklar anlatıldıkları dilde kalır.</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Renkler</translation>
        </message>
        <message>
            <source>Size of the text</source>
            <translation>Yazı boyutu</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ayarlar</translation>
        </message>
        <message>
            <source>Kept in this vault, and in force at once</source>
            <translation>Bu kasada saklandı ve hemen geçerli</translation>
        </message>
    </context>
    <context>
        <name>ShareSheet</name>
        <message>
            <source>A printer may keep what it prints, and so may the system's print queue</source>
            <translation>Yazıcı bastığını saklayabilir, sistemin yazdırma kuyruğu da</translation>
        </message>
        <message>
            <source>Copying by hand leaves nothing. Print only on a printer of your own, beside this laptop.</source>
            <translation>Elle kopyalamak iz bırakmaz. Yalnız kendi yazıcınızda, bu bilgisayarın yanında basın.</translation>
        </message>
        <message>
            <source>The page of this share</source>
            <translation>Bu payın sayfası</translation>
        </message>
        <message>
            <source>Print it</source>
            <translation>Yazdır</translation>
        </message>
        <message>
            <source>Back to the words</source>
            <translation>Sözcüklere dön</translation>
        </message>
        <message>
            <source>Handed to the printer</source>
            <translation>Yazıcıya verildi</translation>
        </message>
        <message>
            <source>Fetch the page now, before you go on.</source>
            <translation>Sürdürmeden önce sayfayı hemen alın.</translation>
        </message>
        <message>
            <source>No printer took it</source>
            <translation>Hiçbir yazıcı almadı</translation>
        </message>
        <message>
            <source>Copy the words by hand.</source>
            <translation>Sözcükleri elle kopyalayın.</translation>
        </message>
    </context>
    <context>
        <name>SharesEntry</name>
        <message>
            <source>33 words with spaces between them. The first four letters of each word are enough.</source>
            <translation>Aralarında boşluk olan 33 sözcük. Her sözcüğün ilk dört harfi yeter.</translation>
        </message>
        <message>
            <source>The words of this share</source>
            <translation>Bu payın sözcükleri</translation>
        </message>
        <message>
            <source>Check this share</source>
            <translation>Bu payı denetle</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>Geri dön</translation>
        </message>
        <message>
            <source>Share {0} of {1}, any of the five</source>
            <translation>Pay {0} / {1}, beşten herhangi biri</translation>
        </message>
        <message>
            <source>{0} of {1} words</source>
            <translation>{0} / {1} sözcük</translation>
        </message>
    </context>
    <context>
        <name>SharesPage</name>
        <message>
            <source>Recovery share {0} of {1}</source>
            <translation>Kurtarma payı {0} / {1}</translation>
        </message>
        <message>
            <source>Look around: nobody behind you, no camera on this screen</source>
            <translation>Çevrenize bakın: arkanızda kimse, bu ekrana bakan kamera olmasın</translation>
        </message>
        <message>
            <source>Any three of these five open the vault without your passphrase. Nothing counts yet.</source>
            <translation>Bu beşinden herhangi üçü kasayı parolanız olmadan açar. Henüz hiçbiri geçerli değil.</translation>
        </message>
        <message>
            <source>Copy these words by hand, with their numbers, onto a paper of their own.</source>
            <translation>Bu sözcükleri, numaralarıyla, ayrı bir kâğıda elle kopyalayın.</translation>
        </message>
        <message>
            <source>I have copied it</source>
            <translation>Kopyaladım</translation>
        </message>
        <message>
            <source>Show it as a page to print…</source>
            <translation>Basılacak sayfa olarak göster…</translation>
        </message>
        <message>
            <source>From your copy, type these two words.</source>
            <translation>Kopyanızdan şu iki sözcüğü yazın.</translation>
        </message>
        <message>
            <source>Word {0}</source>
            <translation>Sözcük {0}</translation>
        </message>
        <message>
            <source>Finish: from now on they count</source>
            <translation>Bitir: bundan böyle geçerliler</translation>
        </message>
        <message>
            <source>Next share</source>
            <translation>Sonraki pay</translation>
        </message>
        <message>
            <source>Show this share again</source>
            <translation>Bu payı yeniden göster</translation>
        </message>
        <message>
            <source>Stop: keep nothing of this</source>
            <translation>Dur: hiçbirini saklama</translation>
        </message>
        <message>
            <source>Not the word at this place. Compare your copy with the share.</source>
            <translation>Bu yerdeki sözcük bu değil. Kopyanızı payla karşılaştırın.</translation>
        </message>
    </context>
    <context>
        <name>ShellView</name>
        <message>
            <source>Everything is saved</source>
            <translation>Her şey kaydedildi</translation>
        </message>
        <message>
            <source>Read only: this vault is open in another window or program</source>
            <translation>Yalnız okunur: bu kasa başka bir pencerede ya da programda açık</translation>
        </message>
    </context>
    <context>
        <name>SpeakerButtons</name>
        <message>
            <source>Now speaks {0}</source>
            <translation>Şimdi konuşan {0}</translation>
        </message>
    </context>
    <context>
        <name>SpeakersLine</name>
        <message>
            <source>To who spoke before</source>
            <translation>Önce konuşana</translation>
        </message>
        <message>
            <source>To who speaks next</source>
            <translation>Sonra konuşana</translation>
        </message>
        <message>
            <source>Begin the transcript with them</source>
            <translation>Dökümü bunlarla başlat</translation>
        </message>
        <message>
            <source>{mark} speaks</source>
            <translation>{mark} konuşuyor</translation>
        </message>
        <message>
            <source>Not marked who speaks</source>
            <translation>Kimin konuştuğu işaretlenmemiş</translation>
        </message>
    </context>
    <context>
        <name>SpellingsStep</name>
        <message>
            <source>These names are protected, and the texts are written in a script in which nobody has spelled them yet. Read each proposal, correct it, tick it. A name that is not ticked keeps its texts out.</source>
            <translation>Bu adlar korunuyor ve metinler, henüz kimsenin bu adları yazmadığı bir yazıyla yazılmış. Her öneriyi okuyun, düzeltin, işaretleyin. İşaretlenmeyen ad, metinlerini dışarıda tutar.</translation>
        </message>
        <message>
            <source>Looking for likely spellings…</source>
            <translation>Olası yazılışlar aranıyor…</translation>
        </message>
        <message>
            <source>Keep the ticked spellings</source>
            <translation>İşaretli yazılışları sakla</translation>
        </message>
        <message>
            <source>Back to the text</source>
            <translation>Metne dön</translation>
        </message>
        <message>
            <source>No spelling is missing any more.</source>
            <translation>Artık eksik yazılış yok.</translation>
        </message>
        <message>
            <source>Spelling of {0}</source>
            <translation>Yazılış: {0}</translation>
        </message>
        <message>
            <source>It is right</source>
            <translation>Doğru</translation>
        </message>
    </context>
    <context>
        <name>SpokenLine</name>
        <message>
            <source>Destroy it for good</source>
            <translation>Tümüyle yok et</translation>
        </message>
        <message>
            <source>Destroy the spoken consent</source>
            <translation>Sözlü onayı yok et</translation>
        </message>
        <message>
            <source>End the spoken consent</source>
            <translation>Sözlü rızayı bitir</translation>
        </message>
        <message>
            <source>Spoken on the recording</source>
            <translation>Kayıtta sözlü</translation>
        </message>
        <message>
            <source>Recording the consent alone</source>
            <translation>Yalnız rıza kaydediliyor</translation>
        </message>
        <message>
            <source>The spoken consent is in the vault</source>
            <translation>Sözlü rıza kasada</translation>
        </message>
    </context>
    <context>
        <name>Squares</name>
        <message>
            <source>Code to be filmed</source>
            <translation>Filme alınacak kod</translation>
        </message>
    </context>
    <context>
        <name>StartPage</name>
        <message>
            <source>I was given an invitation</source>
            <translation>Bana davet verildi</translation>
        </message>
        <message>
            <source>A coordinator sent or gave you one file. Open it here, and you can hand over what you record. You can work at once; the coordinator will compare eight numbers with you later.</source>
            <translation>Bir koordinatör size bir dosya gönderdi ya da verdi. Onu burada açın, kaydettiklerinizi teslim edebilirsiniz. Hemen çalışabilirsiniz; koordinatör sizinle sonra sekiz sayıyı karşılaştırır.</translation>
        </message>
        <message>
            <source>Open the invitation…</source>
            <translation>Daveti aç…</translation>
        </message>
        <message>
            <source>I begin an organisation</source>
            <translation>Ben bir kuruluş başlatıyorum</translation>
        </message>
        <message>
            <source>You become its first coordinator: you invite volunteers, admit them, take in what they send, and release reports. A vault belongs to one organisation for ever.</source>
            <translation>İlk koordinatörü olursunuz: gönüllüleri çağırır, kabul eder, gönderdiklerini alır, raporları yayımlarsınız. Bir kasa sonsuza dek tek bir kuruluşa aittir.</translation>
        </message>
        <message>
            <source>Name of the organisation</source>
            <translation>Kuruluşun adı</translation>
        </message>
        <message>
            <source>Everybody who belongs to it sees this name. It is in every invitation.</source>
            <translation>Ona ait herkes bu adı görür. Her davette vardır.</translation>
        </message>
        <message>
            <source>Begin this organisation</source>
            <translation>Bu kuruluşu başlat</translation>
        </message>
        <message>
            <source>Give it a name first.</source>
            <translation>Önce bir ad verin.</translation>
        </message>
    </context>
    <context>
        <name>TakeInScreen</name>
        <message>
            <source>Take a folder in</source>
            <translation>Klasör al</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Arşiv</translation>
        </message>
        <message>
            <source>Every file is kept as it is, with its hash; the table's words stay with it</source>
            <translation>Her dosya özetiyle, olduğu gibi saklanır; tablonun sözleri yanında kalır</translation>
        </message>
        <message>
            <source>Everything is saved</source>
            <translation>Her şey kaydedildi</translation>
        </message>
        <message>
            <source>Files are being taken in</source>
            <translation>Dosyalar alınıyor</translation>
        </message>
        <message>
            <source>Cancel first: what is in stays.</source>
            <translation>Önce iptal edin: alınan kalır.</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Klasör</translation>
        </message>
        <message>
            <source>not chosen yet</source>
            <translation>henüz seçilmedi</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tablo</translation>
        </message>
        <message>
            <source>none: the files alone</source>
            <translation>yok: yalnız dosyalar</translation>
        </message>
        <message>
            <source>Choose the folder…</source>
            <translation>Klasörü seç…</translation>
        </message>
        <message>
            <source>Choose the table…</source>
            <translation>Tabloyu seç…</translation>
        </message>
        <message>
            <source>The table may be CSV, TSV or XLSX: a row for each file, with its address, channel, title.</source>
            <translation>Tablo CSV, TSV ya da XLSX olabilir: her dosya için adresi, kanalı ve başlığıyla bir satır.</translation>
        </message>
        <message>
            <source>Which folder?</source>
            <translation>Hangi klasör?</translation>
        </message>
        <message>
            <source>This folder</source>
            <translation>Bu klasör</translation>
        </message>
        <message>
            <source>Which table?</source>
            <translation>Hangi tablo?</translation>
        </message>
        <message>
            <source>This table</source>
            <translation>Bu tablo</translation>
        </message>
        <message>
            <source>Folder and table are being compared…</source>
            <translation>Klasör ve tablo karşılaştırılıyor…</translation>
        </message>
        <message>
            <source>What the columns mean</source>
            <translation>Sütunların anlamı</translation>
        </message>
        <message>
            <source>Column {0}</source>
            <translation>Sütun {0}</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Harfler</translation>
        </message>
        <message>
            <source>As found: {0}</source>
            <translation>Bulunduğu gibi: {0}</translation>
        </message>
        <message>
            <source>As found</source>
            <translation>Bulunduğu gibi</translation>
        </message>
        <message>
            <source>What will be taken in</source>
            <translation>Ne alınacak</translation>
        </message>
        <message>
            <source>To take in</source>
            <translation>Alınacak</translation>
        </message>
        <message>
            <source>In already</source>
            <translation>Zaten içeride</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation>
                <numerusform>%n dosya</numerusform>
            </translation>
        </message>
        <message>
            <source>Rows without a file</source>
            <translation>Dosyası olmayan satırlar</translation>
        </message>
        <message>
            <source>Rows that could mean several files, or one twice</source>
            <translation>Birkaç dosyayı ya da birini iki kez anabilecek satırlar</translation>
        </message>
        <message>
            <source>Files that no row names</source>
            <translation>Hiçbir satırın anmadığı dosyalar</translation>
        </message>
        <message>
            <source>Take these files in too</source>
            <translation>Bu dosyaları da al</translation>
        </message>
        <message>
            <source>Nobody was asked, and that is kept as the consent: nothing of it is ever released.</source>
            <translation>Kimseye sorulmadı ve rıza olarak bu yazılır: bundan hiçbir zaman bir şey yayımlanmaz.</translation>
        </message>
        <message>
            <source>The vault's disk has room for {0}. Files are taken in until it is full; the rest is left.</source>
            <translation>Kasanın diskinde {0} yer var. Dolana dek dosyalar alınır; gerisi kalır.</translation>
        </message>
        <message>
            <source>Not all of it has room</source>
            <translation>Hepsine yer yok</translation>
        </message>
        <message numerus="yes">
            <source>Take %n file(s) in</source>
            <translation>
                <numerusform>%n dosya al</numerusform>
            </translation>
        </message>
        <message>
            <source>{0}, {1}</source>
            <translation>{0}, {1}</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>ve %n tane daha</numerusform>
            </translation>
        </message>
        <message>
            <source>You can cancel at any moment. What is in stays, and the next time only the rest is taken.</source>
            <translation>Her an iptal edebilirsiniz. Alınan kalır, sonraki sefer yalnız gerisi alınır.</translation>
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} / {1}</translation>
        </message>
        <message>
            <source>Taken in</source>
            <translation>Alındı</translation>
        </message>
        <message>
            <source>Same bytes as one that is in</source>
            <translation>Alınmış biriyle aynı baytlar</translation>
        </message>
        <message>
            <source>Could not be read</source>
            <translation>Okunamadı</translation>
        </message>
        <message>
            <source>Left for the next time</source>
            <translation>Sonraki sefere kaldı</translation>
        </message>
        <message>
            <source>The folder still holds them, readable by anybody: keep that disk safe, or empty it.</source>
            <translation>Klasörde hâlâ duruyorlar ve herkes okuyabilir: o diski güvende tutun ya da boşaltın.</translation>
        </message>
        <message>
            <source>To the archive</source>
            <translation>Arşive</translation>
        </message>
    </context>
    <context>
        <name>TakenOver</name>
        <message>
            <source>Nothing is taken over from that testimony</source>
            <translation>O tanıklıktan hiçbir şey alınmıyor</translation>
        </message>
        <message>
            <source>Nobody is named in it, or it may not be kept or used.</source>
            <translation>İçinde kimsenin adı yok ya da saklanamaz, kullanılamaz.</translation>
        </message>
        <message>
            <source>The first witness said who must never see it: {names}</source>
            <translation>İlk tanık, asla görmemesi gerekenleri söyledi: {names}</translation>
        </message>
        <message>
            <source>The names of the family stand under People. Make sure who sits here before you turn the screen.</source>
            <translation>Ailenin adları Kişiler altında durur. Ekranı çevirmeden önce burada kimin oturduğundan emin olun.</translation>
        </message>
    </context>
    <context>
        <name>TestimoniesScreen</name>
        <message>
            <source>A name, a village, a word: in any script</source>
            <translation>Ad, köy, sözcük: herhangi bir yazıyla</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Tümü</translation>
        </message>
        <message>
            <source>Not finished</source>
            <translation>Bitmedi</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>Bitti</translation>
        </message>
        <message>
            <source>Not handed over</source>
            <translation>Teslim edilmemiş</translation>
        </message>
        <message>
            <source>Sources disagree</source>
            <translation>Kaynaklar uyuşmuyor</translation>
        </message>
        <message>
            <source>Any language</source>
            <translation>Her dil</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Ara</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Göster</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Dil</translation>
        </message>
        <message>
            <source>Testimonies</source>
            <translation>Tanıklıklar</translation>
        </message>
        <message>
            <source>No testimony yet</source>
            <translation>Henüz tanıklık yok</translation>
        </message>
        <message>
            <source>When somebody is ready to speak, press Ctrl+N. The first question is always consent.</source>
            <translation>Biri konuşmaya hazır olunca Ctrl+N tuşlarına basın. İlk soru her zaman rızadır.</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Hiçbir şey bulunmadı</translation>
        </message>
        <message>
            <source>Try a part of the name, or another way to write it.</source>
            <translation>Adın bir parçasını ya da başka bir yazılışını deneyin.</translation>
        </message>
        <message>
            <source>New testimony</source>
            <translation>Yeni tanıklık</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Arşiv</translation>
        </message>
        <message>
            <source>Camera files</source>
            <translation>Kamera dosyaları</translation>
        </message>
    </context>
    <context>
        <name>TestimonyList</name>
        <message>
            <source>The {count} best matches. More words narrow it down.</source>
            <translation>En uygun {count} tanesi. Daha çok sözcük daraltır.</translation>
        </message>
        <message>
            <source>Found: {count}</source>
            <translation>Bulundu: {count}</translation>
        </message>
        <message>
            <source>Sources disagree</source>
            <translation>Kaynaklar uyuşmuyor</translation>
        </message>
        <message>
            <source>Sealed</source>
            <translation>Mühürlü</translation>
        </message>
        <message>
            <source>up to {size}</source>
            <translation>en çok {size}</translation>
        </message>
        <message>
            <source>Name not known</source>
            <translation>Adı bilinmiyor</translation>
        </message>
        <message>
            <source>{first} and {count} more</source>
            <translation>{first} ve {count} tane daha</translation>
        </message>
    </context>
    <context>
        <name>TestimonyScreen</name>
        <message>
            <source>Consent</source>
            <translation>Rıza</translation>
        </message>
        <message>
            <source>Narrative</source>
            <translation>Anlatı</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Kişiler</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Ne oldu</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>Ekler</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Sorular</translation>
        </message>
        <message>
            <source>Own questions</source>
            <translation>Kendi soruları</translation>
        </message>
        <message>
            <source>Custody</source>
            <translation>Muhafaza</translation>
        </message>
        <message>
            <source>Testimony</source>
            <translation>Tanıklık</translation>
        </message>
        <message>
            <source>Testimonies</source>
            <translation>Tanıklıklar</translation>
        </message>
        <message>
            <source>about {names}</source>
            <translation>hakkında: {names}</translation>
        </message>
        <message>
            <source>Sealed</source>
            <translation>Mühürlü</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>Bitti</translation>
        </message>
        <message>
            <source>Not finished</source>
            <translation>Bitmedi</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>Bitir</translation>
        </message>
        <message>
            <source>Go on in the interview</source>
            <translation>Görüşmede sürdür</translation>
        </message>
        <message>
            <source>Next relative of this family</source>
            <translation>Bu aileden sonraki yakın</translation>
        </message>
        <message>
            <source>The witness left before saying whether it may be kept</source>
            <translation>Tanık, saklanıp saklanamayacağını söylemeden gitti</translation>
        </message>
        <message>
            <source>It is used for nothing until a coordinator has decided: Today, Request by card.</source>
            <translation>Bir koordinatör karar verene dek hiçbir şey için kullanılmaz: Bugün, Kartla istek.</translation>
        </message>
        <message>
            <source>A recording is running</source>
            <translation>Bir kayıt sürüyor</translation>
        </message>
        <message>
            <source>Stop it first (F9). You can go on writing in the other tabs of this testimony meanwhile.</source>
            <translation>Önce onu durdurun (F9). Bu arada tanıklığın öteki sekmelerinde yazmayı sürdürebilirsiniz.</translation>
        </message>
        <message>
            <source>Files are being taken in</source>
            <translation>Dosyalar alınıyor</translation>
        </message>
        <message>
            <source>Wait until it is done, or cancel it under Attachments.</source>
            <translation>Bitmesini bekleyin ya da Ekler bölümünde iptal edin.</translation>
        </message>
        <message>
            <source>Sealed: it cannot be opened on this laptop</source>
            <translation>Mühürlü: bu bilgisayarda açılamaz</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Kaydediliyor…</translation>
        </message>
        <message>
            <source>Everything is saved</source>
            <translation>Her şey kaydedildi</translation>
        </message>
        <message>
            <source>Not finished: it is not handed over yet</source>
            <translation>Bitmedi: henüz teslim edilmez</translation>
        </message>
        <message>
            <source>Sealed: after the lock nobody can open it here</source>
            <translation>Mühürlü: kilitten sonra burada kimse açamaz</translation>
        </message>
        <message>
            <source>Back to Today</source>
            <translation>Bugün'e dön</translation>
        </message>
    </context>
    <context>
        <name>TextStep</name>
        <message>
            <source>No account that may be used has any text. The report tells the facts alone.</source>
            <extracomment>What is decided on, to stand below the part that scrolls.</extracomment>
            <translation>Kullanılabilecek hiçbir anlatının metni yok. Rapor yalnız olguları anlatır.</translation>
        </message>
        <message>
            <source>There is nothing to read</source>
            <translation>Okunacak bir şey yok</translation>
        </message>
        <message numerus="yes">
            <source>%n name(s) removed</source>
            <translation>
                <numerusform>%n ad çıkarıldı</numerusform>
            </translation>
        </message>
        <message>
            <source>Hide the original</source>
            <translation>Aslını gizle</translation>
        </message>
        <message>
            <source>Show the original beside</source>
            <translation>Aslını yanında göster</translation>
        </message>
        <message>
            <source>Text before</source>
            <translation>Önceki metin</translation>
        </message>
        <message>
            <source>Next text</source>
            <translation>Sonraki metin</translation>
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} / {1}</translation>
        </message>
        <message>
            <source>As it was told, for your eyes only</source>
            <translation>Anlatıldığı gibi, yalnız sizin gözleriniz için</translation>
        </message>
        <message>
            <source>While you read</source>
            <translation>Siz okurken</translation>
        </message>
        <message>
            <source>Add the spellings…</source>
            <translation>Yazılışları ekle…</translation>
        </message>
        <message>
            <source>This text stays out</source>
            <translation>Bu metin dışarıda kalır</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) in this text.</source>
            <translation>
                <numerusform>Bu metinde %n yer.</numerusform>
            </translation>
        </message>
        <message>
            <source>Somebody of this case is called much like it. {0}</source>
            <translation>Bu dosyadan birinin adı buna çok benziyor. {0}</translation>
        </message>
        <message>
            <source>Nobody of this case is registered with it. {0}</source>
            <translation>Bu dosyadan kimse böyle kayıtlı değil. {0}</translation>
        </message>
        <message>
            <source>“{0}” looks like {1}</source>
            <translation>“{0}” şuna benziyor: {1}</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>Çıkar</translation>
        </message>
        <message>
            <source>R</source>
            <comment>key for Remove</comment>
            <translation>R</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Sakla</translation>
        </message>
        <message>
            <source>K</source>
            <comment>key for Keep</comment>
            <translation>K</translation>
        </message>
        <message numerus="yes">
            <source>%n left to decide in this text</source>
            <translation>
                <numerusform>bu metinde karar verilecek %n yer kaldı</numerusform>
            </translation>
        </message>
        <message>
            <source>I have read it: let it in</source>
            <translation>Okudum: içeri al</translation>
        </message>
        <message>
            <source>Read it as a stranger who knows the family would: no program removes what only they understand.</source>
            <translation>Aileyi tanıyan bir yabancı gibi okuyun: yalnız onların anlayacağını hiçbir program çıkaramaz.</translation>
        </message>
        <message>
            <source>Read to the end first, then it can be let in.</source>
            <translation>Önce sonuna kadar okuyun, sonra içeri alınabilir.</translation>
        </message>
    </context>
    <context>
        <name>TieList</name>
        <message>
            <source>Add a tie</source>
            <translation>Bağ ekle</translation>
        </message>
        <message>
            <source>another tie</source>
            <translation>başka bir bağ</translation>
        </message>
        <message>
            <source>Take this tie away</source>
            <translation>Bu bağı çıkar</translation>
        </message>
        <message>
            <source>How it came about</source>
            <translation>Bu bağ nasıl oluştu</translation>
        </message>
        <message>
            <source>{name} is</source>
            <translation>{name} şudur</translation>
        </message>
        <message>
            <source>Tie</source>
            <translation>Bağ</translation>
        </message>
        <message>
            <source>of</source>
            <translation>kimin</translation>
        </message>
        <message>
            <source>In the witness's word</source>
            <translation>Tanığın sözüyle</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Şu tarihten beri</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Şu tarihe dek</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Not</translation>
        </message>
    </context>
    <context>
        <name>TimedWriting</name>
        <message numerus="yes">
            <source>%n name(s) written otherwise than with the people of this testimony.</source>
            <translation>
                <numerusform>%n ad, bu tanıklığın kişilerindekinden başka yazılmış.</numerusform>
            </translation>
        </message>
        <message>
            <source>Show the next one</source>
            <translation>Sonrakini göster</translation>
        </message>
        <message>
            <source>Write “{name}”</source>
            <translation>“{name}” yaz</translation>
        </message>
    </context>
    <context>
        <name>TimelineAdder</name>
        <message>
            <source>Add to the timeline</source>
            <translation>Zaman çizgisine ekle</translation>
        </message>
        <message>
            <source>Nobody is entered yet. Add a person first.</source>
            <translation>Henüz kimse girilmedi. Önce bir kişi ekleyin.</translation>
        </message>
        <message>
            <source>What became of them</source>
            <translation>Onlara ne oldu</translation>
        </message>
        <message>
            <source>What was done to them</source>
            <translation>Onlara ne yapıldı</translation>
        </message>
        <message>
            <source>Whom somebody asked for help</source>
            <translation>Kimden yardım istendi</translation>
        </message>
        <message>
            <source>Reprisal…</source>
            <translation>Misilleme…</translation>
        </message>
        <message>
            <source>Name not known</source>
            <translation>Adı bilinmiyor</translation>
        </message>
        <message>
            <source>To whom</source>
            <translation>Kime</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Kapat</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Bitti</translation>
        </message>
        <message>
            <source>Done, and add another</source>
            <translation>Bitti, bir tane daha ekle</translation>
        </message>
    </context>
    <context>
        <name>TimelineFields</name>
        <message>
            <source>More about this</source>
            <translation>Bunun hakkında daha fazlası</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Durum</translation>
        </message>
        <message>
            <source>The witness's own word for it</source>
            <translation>Tanığın kendi sözü</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Şu tarihten beri</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Şu tarihe dek</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Yer</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Evet</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Hayır</translation>
        </message>
        <message>
            <source>Term</source>
            <translation>Ceza süresi</translation>
        </message>
        <message>
            <source>Charge</source>
            <translation>Suçlama</translation>
        </message>
        <message>
            <source>Article of the law</source>
            <translation>Kanun maddesi</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Hüküm</translation>
        </message>
        <message>
            <source>Court</source>
            <translation>Mahkeme</translation>
        </message>
        <message>
            <source>Case number</source>
            <translation>Dava numarası</translation>
        </message>
        <message>
            <source>Expected release</source>
            <translation>Beklenen salıverilme</translation>
        </message>
        <message>
            <source>Heard from: was it monitored?</source>
            <translation>Haber alındı: dinleniyor muydu?</translation>
        </message>
        <message>
            <source>Death: cause given</source>
            <translation>Ölüm: söylenen neden</translation>
        </message>
        <message>
            <source>Death: was the body returned?</source>
            <translation>Ölüm: cenaze verildi mi?</translation>
        </message>
        <message>
            <source>Death: is there a certificate?</source>
            <translation>Ölüm: belgesi var mı?</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Not</translation>
        </message>
        <message>
            <source>Another act</source>
            <translation>Başka bir eylem</translation>
        </message>
        <message>
            <source>Take this act away</source>
            <translation>Bu eylemi kaldır</translation>
        </message>
        <message>
            <source>Other acts ({count})</source>
            <translation>Diğer eylemler ({count})</translation>
        </message>
        <message>
            <source>Other acts</source>
            <translation>Diğer eylemler</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Ne oldu</translation>
        </message>
        <message>
            <source>Act</source>
            <translation>Eylem</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Başlangıç</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Bitiş</translation>
        </message>
        <message>
            <source>Authority or forces responsible</source>
            <translation>Sorumlu makam ya da güçler</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Açıklama</translation>
        </message>
        <message>
            <source>More about the act</source>
            <translation>Eylem hakkında daha fazlası</translation>
        </message>
        <message>
            <source>More about the source</source>
            <translation>Kaynak hakkında daha fazlası</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>Yöntem</translation>
        </message>
        <message>
            <source>Place of the act</source>
            <translation>Eylemin yeri</translation>
        </message>
        <message>
            <source>Reason given</source>
            <translation>Verilen gerekçe</translation>
        </message>
        <message>
            <source>Suspected reason</source>
            <translation>Tahmin edilen neden</translation>
        </message>
        <message>
            <source>Warrant shown</source>
            <translation>Yakalama kararı gösterildi</translation>
        </message>
        <message>
            <source>Forces: who came</source>
            <translation>Güçler: kim geldi</translation>
        </message>
        <message>
            <source>Type of detention</source>
            <translation>Alıkoyma türü</translation>
        </message>
        <message>
            <source>Conditions</source>
            <translation>Koşullar</translation>
        </message>
        <message>
            <source>Contact with outside</source>
            <translation>Dışarıyla görüşme</translation>
        </message>
        <message>
            <source>Medical attention</source>
            <translation>Tıbbi bakım</translation>
        </message>
        <message>
            <source>Language in court</source>
            <translation>Mahkemedeki dil</translation>
        </message>
        <message>
            <source>Lawyer</source>
            <translation>Avukat</translation>
        </message>
        <message>
            <source>Statement signed</source>
            <translation>İmzalanan ifade</translation>
        </message>
        <message>
            <source>What it did to the body</source>
            <translation>Bedene etkisi</translation>
        </message>
        <message>
            <source>What it did to the mind</source>
            <translation>Ruha etkisi</translation>
        </message>
        <message>
            <source>Complaints and appeals</source>
            <translation>Şikâyet ve itirazlar</translation>
        </message>
        <message>
            <source>Answer to them</source>
            <translation>Onlara verilen yanıt</translation>
        </message>
        <message>
            <source>Done to</source>
            <translation>Kime yapıldı</translation>
        </message>
        <message>
            <source>this person</source>
            <translation>bu kişi</translation>
        </message>
        <message>
            <source>Who asked</source>
            <translation>Kim istedi</translation>
        </message>
        <message>
            <source>Who was asked</source>
            <translation>Kimden istendi</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Ne zaman</translation>
        </message>
        <message>
            <source>What was asked for</source>
            <translation>Ne istendi</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Yanıt</translation>
        </message>
        <message>
            <source>How is it known</source>
            <translation>Nereden biliniyor</translation>
        </message>
        <message>
            <source>Who knew it first</source>
            <translation>İlk kim biliyordu</translation>
        </message>
        <message>
            <source>How sure</source>
            <translation>Ne kadar kesin</translation>
        </message>
        <message>
            <source>Where it comes from</source>
            <translation>Nereden geliyor</translation>
        </message>
        <message>
            <source>Which document, reply or post</source>
            <translation>Hangi belge, yanıt ya da gönderi</translation>
        </message>
        <message>
            <source>Through whom it came to us, one a line</source>
            <translation>Bize kimden geçerek geldi, her satırda biri</translation>
        </message>
    </context>
    <context>
        <name>TimelineWords</name>
        <message>
            <source>Status not chosen yet</source>
            <translation>Durum henüz seçilmedi</translation>
        </message>
        <message>
            <source>Event without a title</source>
            <translation>Başlıksız olay</translation>
        </message>
        <message>
            <source>Asked: {0}</source>
            <translation>Soruldu: {0}</translation>
        </message>
        <message>
            <source>Somebody was asked for help</source>
            <translation>Birinden yardım istendi</translation>
        </message>
        <message>
            <source>“{0}”</source>
            <translation>“{0}”</translation>
        </message>
        <message>
            <source>{since}, until {until}</source>
            <translation>{since}, bitiş {until}</translation>
        </message>
        <message>
            <source>until {until}</source>
            <translation>bitiş {until}</translation>
        </message>
        <message>
            <source>date not known</source>
            <translation>tarih bilinmiyor</translation>
        </message>
        <message>
            <source>Lived through it</source>
            <translation>Kendisi yaşadı</translation>
        </message>
        <message>
            <source>Saw it</source>
            <translation>Gördü</translation>
        </message>
        <message>
            <source>Told by the victim</source>
            <translation>Mağdur anlattı</translation>
        </message>
        <message>
            <source>Told by a relative</source>
            <translation>Bir yakını anlattı</translation>
        </message>
        <message>
            <source>Told by somebody still inside</source>
            <translation>Hâlâ içeride olan biri anlattı</translation>
        </message>
        <message>
            <source>Told by an official</source>
            <translation>Bir yetkili anlattı</translation>
        </message>
        <message>
            <source>A document</source>
            <translation>Bir belge</translation>
        </message>
        <message>
            <source>Media</source>
            <translation>Medya</translation>
        </message>
        <message>
            <source>Rumour</source>
            <translation>Söylenti</translation>
        </message>
        <message>
            <source>This testimony</source>
            <translation>Bu tanıklık</translation>
        </message>
        <message>
            <source>An official reply</source>
            <translation>Resmî bir yanıt</translation>
        </message>
        <message>
            <source>State media</source>
            <translation>Devlet medyası</translation>
        </message>
        <message>
            <source>A leaked record</source>
            <translation>Sızan bir kayıt</translation>
        </message>
        <message>
            <source>A public post</source>
            <translation>Herkese açık gönderi</translation>
        </message>
        <message>
            <source>not sure</source>
            <translation>emin değil</translation>
        </message>
        <message>
            <source>fairly sure</source>
            <translation>oldukça emin</translation>
        </message>
        <message>
            <source>sure</source>
            <translation>emin</translation>
        </message>
        <message>
            <source>source not said</source>
            <translation>kaynak söylenmedi</translation>
        </message>
        <message>
            <source>{name}: two places at the same time</source>
            <translation>{name}: aynı anda iki yerde</translation>
        </message>
        <message>
            <source>{name}: told to be dead, and later to be alive</source>
            <translation>{name}: öldüğü, sonra sağ olduğu söylendi</translation>
        </message>
        <message>
            <source>{name}: two different days of death</source>
            <translation>{name}: iki ayrı ölüm günü</translation>
        </message>
        <message>
            <source>{name}: something happened before the birth</source>
            <translation>{name}: bir şey doğumdan önce olmuş</translation>
        </message>
        <message>
            <source>{name}: something ends before it begins</source>
            <translation>{name}: bir şey başlamadan bitiyor</translation>
        </message>
        <message>
            <source>{name}: the length of the sentence differs</source>
            <translation>{name}: ceza süresi farklı</translation>
        </message>
        <message>
            <source>{name}: the release would be before the sentence</source>
            <translation>{name}: salıverilme hükümden önce olurdu</translation>
        </message>
        <message>
            <source>{name} would be born before the parent, {other}</source>
            <translation>{name}, ana babası {other} kişisinden önce doğmuş olurdu</translation>
        </message>
        <message>
            <source>One: {first}. The other: {second}. Both are kept.</source>
            <translation>Biri: {first}. Öteki: {second}. İkisi de saklandı.</translation>
        </message>
        <message>
            <source>born {0}</source>
            <translation>doğum {0}</translation>
        </message>
        <message>
            <source>{0}. It is kept as it was told.</source>
            <translation>{0}. Anlatıldığı gibi saklandı.</translation>
        </message>
    </context>
    <context>
        <name>ToBeRead</name>
        <message>
            <source>Back</source>
            <translation>Geri</translation>
        </message>
    </context>
    <context>
        <name>TodayScreen</name>
        <message>
            <source>Today</source>
            <translation>Bugün</translation>
        </message>
        <message numerus="yes">
            <source>%n testimony(ies) finished</source>
            <translation>
                <numerusform>%n tanıklık bitti</numerusform>
            </translation>
        </message>
        <message>
            <source>New testimony</source>
            <translation>Yeni tanıklık</translation>
        </message>
        <message>
            <source>Request by card</source>
            <translation>Kartla istek</translation>
        </message>
        <message>
            <source>Unfinished</source>
            <translation>Bitmemiş</translation>
        </message>
        <message>
            <source>Finished today</source>
            <translation>Bugün bitenler</translation>
        </message>
        <message>
            <source>No testimony yet today</source>
            <translation>Bugün henüz tanıklık yok</translation>
        </message>
        <message>
            <source>When somebody is ready to speak, press Ctrl+N.
The first question is always consent.</source>
            <translation>Biri konuşmaya hazır olunca Ctrl+N tuşlarına basın.
İlk soru her zaman rızadır.</translation>
        </message>
        <message>
            <source>name hidden</source>
            <translation>ad gizli</translation>
        </message>
        <message>
            <source>name not known</source>
            <translation>ad bilinmiyor</translation>
        </message>
        <message>
            <source>{0} of {1} sections</source>
            <translation>{0} / {1} bölüm</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Sürdür</translation>
        </message>
        <message numerus="yes">
            <source>about %n person(s)</source>
            <translation>
                <numerusform>%n kişi hakkında</numerusform>
            </translation>
        </message>
        <message>
            <source>about nobody yet</source>
            <translation>henüz kimse hakkında değil</translation>
        </message>
        <message>
            <source>sealed</source>
            <translation>mühürlü</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>Bitti</translation>
        </message>
        <message>
            <source>A coordinator decides</source>
            <translation>Bir koordinatör karar verir</translation>
        </message>
        <message>
            <source>Next relative of this family</source>
            <translation>Bu aileden sonraki yakın</translation>
        </message>
        <message>
            <source>Consent is not answered yet</source>
            <translation>Rıza henüz yanıtlanmadı</translation>
        </message>
        <message>
            <source>Nobody is named yet</source>
            <translation>Henüz kimsenin adı verilmedi</translation>
        </message>
        <message>
            <source>The narrative is empty</source>
            <translation>Anlatı boş</translation>
        </message>
        <message>
            <source>What happened to whom is missing</source>
            <translation>Kime ne olduğu eksik</translation>
        </message>
        <message>
            <source>Ready to be finished</source>
            <translation>Bitirilmeye hazır</translation>
        </message>
        <message>
            <source>Begun {0}</source>
            <translation>Başlangıç: {0}</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Kaydedildi</translation>
        </message>
        <message>
            <source>Draft saved {0}, {1}</source>
            <translation>Taslak kaydedildi {0}, {1}</translation>
        </message>
        <message>
            <source>nothing attached</source>
            <translation>ek yok</translation>
        </message>
        <message numerus="yes">
            <source>%n attachment(s)</source>
            <translation>
                <numerusform>%n ek</numerusform>
            </translation>
        </message>
        <message>
            <source>Sent, no receipt yet</source>
            <translation>Gönderildi, alındısı yok</translation>
        </message>
        <message numerus="yes">
            <source>%n bundle(s), the last one sent on {0}.</source>
            <translation>
                <numerusform>%n paket, sonuncusu {0} günü gönderildi.</numerusform>
            </translation>
        </message>
        <message>
            <source>Keep your own until the receipt arrives.</source>
            <translation>Alındı gelene dek kendinizinkini saklayın.</translation>
        </message>
        <message>
            <source>Import a receipt…</source>
            <translation>Alındıyı içe al…</translation>
        </message>
        <message>
            <source>today</source>
            <translation>bugün</translation>
        </message>
        <message>
            <source>Everything is saved</source>
            <translation>Her şey kaydedildi</translation>
        </message>
        <message numerus="yes">
            <source>%n finished today</source>
            <translation>
                <numerusform>bugün biten: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not finished</source>
            <translation>
                <numerusform>%n tanesi bitmedi</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not yet handed over</source>
            <translation>
                <numerusform>%n tanesi henüz teslim edilmedi</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing to hand over</source>
            <translation>Teslim edilecek bir şey yok</translation>
        </message>
    </context>
    <context>
        <name>TranscriptView</name>
        <message>
            <source>{time} time code · {who} speaker S1 · {play} play or pause · {back} and {on} five seconds back and on · {follow}, or a click on a time code, plays from there</source>
            <translation>{time} zaman kodu · {who} konuşan S1 · {play} oynat ya da duraklat · {back} ve {on} beş saniye geri ve ileri · {follow} ya da zaman koduna tıklamak oradan oynatır</translation>
        </message>
        <message>
            <source>Transcript</source>
            <translation>Döküm</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Dil</translation>
        </message>
        <message>
            <source>Checked by a second person</source>
            <translation>İkinci bir kişi denetledi</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>Denetlendi</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Taslak</translation>
        </message>
        <message>
            <source>written by {name}</source>
            <translation>yazan {name}</translation>
        </message>
        <message>
            <source>checked by {name}</source>
            <translation>denetleyen {name}</translation>
        </message>
    </context>
    <context>
        <name>TranslationCard</name>
        <message>
            <source>Into</source>
            <translation>Hedef dil</translation>
        </message>
        <message>
            <source>It still fits</source>
            <translation>Hâlâ uyuyor</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>Çeviri</translation>
        </message>
        <message>
            <source>Checked by a second person</source>
            <translation>İkinci bir kişi denetledi</translation>
        </message>
        <message>
            <source>What it translates was changed after this translation was made.</source>
            <translation>Çevirdiği metin, bu çeviri yapıldıktan sonra değişti.</translation>
        </message>
        <message>
            <source>Compare the two. Change the translation, or say that it still fits.</source>
            <translation>İkisini karşılaştırın. Çeviriyi değiştirin ya da hâlâ uyduğunu söyleyin.</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>Denetlendi</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Taslak</translation>
        </message>
        <message>
            <source>translated by {name}</source>
            <translation>çeviren {name}</translation>
        </message>
        <message>
            <source>checked by {name}</source>
            <translation>denetleyen {name}</translation>
        </message>
        <message>
            <source>of revision {number}</source>
            <translation>{number}. sürümden</translation>
        </message>
    </context>
    <context>
        <name>Translations</name>
        <message>
            <source>Add a translation</source>
            <translation>Çeviri ekle</translation>
        </message>
    </context>
    <context>
        <name>Unexpected</name>
        <message>
            <source>This testimony could not be opened</source>
            <translation>Bu tanıklık açılamadı</translation>
        </message>
        <message>
            <source>Nothing that was saved is lost. Go back and try again; if it happens twice, tell code {0}.</source>
            <translation>Kaydedilmiş hiçbir şey yitirilmedi. Geri dönüp yeniden deneyin; iki kez olursa {0} kodunu söyleyin.</translation>
        </message>
    </context>
    <context>
        <name>Unheard</name>
        <message>
            <source>Sleep is not noticed here: press Ctrl+L before you leave</source>
            <translation>Uyku burada fark edilmiyor: ayrılmadan önce Ctrl+L tuşlarına basın</translation>
        </message>
        <message>
            <source>A locked screen is not noticed here: press Ctrl+L before you leave</source>
            <translation>Kilitli ekran burada fark edilmiyor: ayrılmadan önce Ctrl+L tuşlarına basın</translation>
        </message>
        <message>
            <source>Screen lock and sleep are not noticed here: press Ctrl+L before you leave</source>
            <translation>Ekran kilidi ve uyku burada fark edilmiyor: ayrılmadan önce Ctrl+L tuşlarına basın</translation>
        </message>
        <message>
            <source>This computer tells the program nothing of it. Press Ctrl+L before you leave, also when you close the lid. Unused, the program locks by itself after a few minutes.</source>
            <translation>Bu bilgisayar programa bunu bildirmiyor. Ayrılmadan ve kapağı kapatmadan önce Ctrl+L tuşlarına basın. Kullanılmazsa program birkaç dakika sonra kendisi kilitlenir.</translation>
        </message>
        <message>
            <source>Sleep does not lock this program</source>
            <translation>Uyku bu programı kilitlemez</translation>
        </message>
        <message>
            <source>Locking the screen does not lock this program</source>
            <translation>Ekranı kilitlemek bu programı kilitlemez</translation>
        </message>
        <message>
            <source>Locking the screen and sleep do not lock this program</source>
            <translation>Ekranı kilitlemek ve uyku bu programı kilitlemez</translation>
        </message>
    </context>
    <context>
        <name>UnlockScreen</name>
        <message>
            <source>More</source>
            <extracomment>Ctrl+L: whatever was typed here is to be forgotten.</extracomment>
            <translation>Daha fazla</translation>
        </message>
        <message>
            <source>Where is the vault?</source>
            <extracomment>Whether a vault is being made, recovered or restored, which takes time: words are copied by hand.</extracomment>
            <translation>Kasa nerede?</translation>
        </message>
        <message>
            <source>Use this folder</source>
            <translation>Bu klasörü kullan</translation>
        </message>
        <message>
            <source>Where should the vault lie?</source>
            <translation>Kasa nerede dursun?</translation>
        </message>
        <message>
            <source>Create it in this folder</source>
            <translation>Bu klasörde oluştur</translation>
        </message>
        <message>
            <source>Open a vault elsewhere…</source>
            <translation>Başka yerdeki kasayı aç…</translation>
        </message>
        <message>
            <source>Look on memory sticks</source>
            <translation>Bellek çubuklarına bak</translation>
        </message>
        <message>
            <source>Create a vault elsewhere…</source>
            <translation>Kasayı başka yerde oluştur…</translation>
        </message>
        <message>
            <source>Destroy a vault…</source>
            <translation>Bir kasayı yok et…</translation>
        </message>
        <message>
            <source>About Amanat</source>
            <translation>Amanat hakkında</translation>
        </message>
    </context>
    <context>
        <name>Volunteers</name>
        <message>
            <source>Volunteers</source>
            <translation>Gönüllüler</translation>
        </message>
        <message>
            <source>Nobody is admitted yet. Write an invitation and give the file to a volunteer; their first bundle then waits in the Inbox until you have compared eight numbers with them.</source>
            <translation>Henüz kimse kabul edilmedi. Davet yazıp dosyayı gönüllüye verin; ilk paketi, siz onunla sekiz sayıyı karşılaştırana dek Gelenler'de bekler.</translation>
        </message>
        <message>
            <source>Only coordinators see who else records testimonies.</source>
            <translation>Başka kimlerin tanıklık kaydettiğini yalnız koordinatörler görür.</translation>
        </message>
        <message>
            <source>Admitted by {0} on {1}, until {2}</source>
            <translation>{0} tarafından {1} günü kabul edildi, {2} tarihine dek</translation>
        </message>
        <message>
            <source>Run out</source>
            <translation>Süresi doldu</translation>
        </message>
    </context>
    <context>
        <name>WaitingCard</name>
        <message>
            <source>Not yet handed over</source>
            <translation>Henüz teslim edilmedi</translation>
        </message>
        <message>
            <source>Nothing waits. Everything finished has been handed over and confirmed by a receipt.</source>
            <translation>Bekleyen yok. Bitmiş her şey teslim edildi ve bir alındıyla onaylandı.</translation>
        </message>
        <message>
            <source>Finished testimonies wait here until they are handed over.</source>
            <translation>Bitmiş tanıklıklar teslim edilene dek burada bekler.</translation>
        </message>
        <message numerus="yes">
            <source>%n testimony(ies)</source>
            <translation>
                <numerusform>%n tanıklık</numerusform>
            </translation>
        </message>
        <message>
            <source>the oldest of {0}</source>
            <translation>en eskisi {0} tarihli</translation>
        </message>
        <message>
            <source>Hand over…</source>
            <translation>Teslim et…</translation>
        </message>
    </context>
    <context>
        <name>WaitingList</name>
        <message>
            <source>The ticked files belong to the testimony</source>
            <translation>İşaretli dosyalar şu tanıklığa ait</translation>
        </message>
        <message>
            <source>Place them there</source>
            <translation>Oraya yerleştir</translation>
        </message>
        <message>
            <source>They belong to no testimony…</source>
            <translation>Hiçbir tanıklığa ait değiller…</translation>
        </message>
        <message>
            <source>Seal them for the coordinators…</source>
            <translation>Koordinatörler için mühürle…</translation>
        </message>
        <message>
            <source>Tick all</source>
            <translation>Hepsini işaretle</translation>
        </message>
        <message>
            <source>Files before these</source>
            <translation>Önceki dosyalar</translation>
        </message>
        <message>
            <source>Files after these</source>
            <translation>Sonraki dosyalar</translation>
        </message>
        <message>
            <source>not finished</source>
            <translation>bitmedi</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Bak</translation>
        </message>
        <message>
            <source>Look at {name}</source>
            <translation>{name}: bak</translation>
        </message>
        <message>
            <source>made on {day} at {time}, by the camera's clock</source>
            <translation>kameranın saatine göre {day} günü {time} saatinde çekildi</translation>
        </message>
        <message>
            <source>perhaps of {number}: it was filmed after {name}</source>
            <translation>belki {number}: {name} ardından çekildi</translation>
        </message>
        <message>
            <source>has the code of a testimony that cannot be opened in this vault</source>
            <translation>bu kasada açılamayan bir tanıklığın kodunu taşıyor</translation>
        </message>
        <message>
            <source>no code was seen in it</source>
            <translation>içinde kod görülmedi</translation>
        </message>
        <message>
            <source>was not looked through for a code</source>
            <translation>kod için bakılmadı</translation>
        </message>
        <message>
            <source>Ticked: {count}</source>
            <translation>İşaretlenen: {count}</translation>
        </message>
        <message>
            <source>Tick none</source>
            <translation>Hiçbirini işaretleme</translation>
        </message>
        <message numerus="yes">
            <source>Destroy %n file(s) in this vault?</source>
            <translation>
                <numerusform>Bu kasadaki %n dosya yok edilsin mi?</numerusform>
            </translation>
        </message>
        <message>
            <source>They are in no testimony, so nobody else has them from you. This cannot be taken back.</source>
            <translation>Hiçbir tanıklıkta değiller, bu yüzden sizden başka kimsede yok. Geri alınamaz.</translation>
        </message>
        <message>
            <source>Keep them</source>
            <translation>Sakla</translation>
        </message>
        <message>
            <source>Destroy them</source>
            <translation>Yok et</translation>
        </message>
        <message>
            <source>Seal the ticked files for the coordinators?</source>
            <translation>İşaretlenen dosyalar koordinatörler için mühürlensin mi?</translation>
        </message>
        <message>
            <source>Nothing on this laptop opens them afterwards. They are handed over as an account of their own.</source>
            <translation>Sonrasında bu dizüstünde onları hiçbir şey açamaz. Ayrı bir tanıklık olarak teslim edilirler.</translation>
        </message>
        <message>
            <source>Leave them open</source>
            <translation>Açık bırak</translation>
        </message>
        <message>
            <source>Seal them</source>
            <translation>Mühürle</translation>
        </message>
    </context>
    <context>
        <name>WaysFlow</name>
        <message>
            <source>Ways into this vault</source>
            <translation>Bu kasayı açma yolları</translation>
        </message>
        <message>
            <source>Which there are is told to nobody who cannot open the vault.</source>
            <translation>Hangilerinin olduğu, kasayı açamayan kimseye söylenmez.</translation>
        </message>
        <message>
            <source>Show them</source>
            <translation>Göster</translation>
        </message>
        <message>
            <source>Where should the keyfile be written? A stick that can be destroyed is best.</source>
            <translation>Anahtar dosyası nereye yazılsın? En iyisi yok edilebilecek bir çubuk.</translation>
        </message>
        <message>
            <source>Write the keyfile</source>
            <translation>Anahtar dosyasını yaz</translation>
        </message>
        <message>
            <source>Recovery share</source>
            <translation>Kurtarma payı</translation>
        </message>
        <message>
            <source>Share {number} of {count}</source>
            <translation>Pay {number} / {count}</translation>
        </message>
        <message>
            <source>Any three of the five shares open the vault they were made for. One or two open nothing.</source>
            <translation>Beş paydan herhangi üçü, için yapıldıkları kasayı açar. Bir ya da ikisi hiçbir şey açmaz.</translation>
        </message>
        <message>
            <source>Keep this page where only you can find it, apart from the others. Tell nobody that you have it.</source>
            <translation>Bu sayfayı ötekilerden ayrı, yalnız sizin bulabileceğiniz bir yerde saklayın. Sizde olduğunu kimseye söylemeyin.</translation>
        </message>
        <message>
            <source>No share is ever asked for by telephone or message. Somebody who asks for it is not one of us.</source>
            <translation>Pay hiçbir zaman telefonla ya da mesajla istenmez. İsteyen bizden değildir.</translation>
        </message>
        <message>
            <source>The passphrase is changed</source>
            <translation>Parola değiştirildi</translation>
        </message>
        <message>
            <source>The next unlock asks for the new one.</source>
            <translation>Sonraki açılışta yenisi sorulur.</translation>
        </message>
        <message>
            <source>Any three of the five shares open this vault from now on</source>
            <translation>Bundan böyle beş paydan herhangi üçü bu kasayı açar</translation>
        </message>
        <message>
            <source>Shares made before do not. Give each to another person, and rehearse soon.</source>
            <translation>Önceden yapılan paylar açmaz. Her birini başka bir kişiye verin ve yakında prova yapın.</translation>
        </message>
        <message>
            <source>From now on the vault opens with passphrase and keyfile only</source>
            <translation>Bundan böyle kasa yalnız parola ve anahtar dosyasıyla açılır</translation>
        </message>
        <message>
            <source>Make a second copy of the file: without it the passphrase opens nothing.</source>
            <translation>Dosyanın ikinci bir kopyasını yapın: o olmadan parola hiçbir şey açmaz.</translation>
        </message>
        <message>
            <source>The passphrase alone opens the vault again</source>
            <translation>Parola tek başına kasayı yeniden açar</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>Kaldırıldı</translation>
        </message>
        <message>
            <source>Copies of the vault made before still open with it.</source>
            <translation>Kasanın önceden yapılmış kopyaları onunla hâlâ açılır.</translation>
        </message>
        <message numerus="yes">
            <source>They open %n backup(s) too.</source>
            <translation>
                <numerusform>%n yedeği de açarlar.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n backup(s) could not be reached: let the shares open them under Settings, Backup.</source>
            <translation>
                <numerusform>%n yedeğe ulaşılamadı: payların açmasına Ayarlar, Yedek altında izin verin.</numerusform>
            </translation>
        </message>
        <message>
            <source>They need the vault's files: make a backup, and let them open it too.</source>
            <translation>Kasanın dosyaları gerekir: bir yedek yapın ve onu da açabilsinler.</translation>
        </message>
    </context>
    <context>
        <name>WaysPage</name>
        <message>
            <source>Close</source>
            <translation>Kapat</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Parola</translation>
        </message>
        <message>
            <source>Passphrase together with a keyfile</source>
            <translation>Anahtar dosyasıyla birlikte parola</translation>
        </message>
        <message>
            <source>Recovery shares: any three of five</source>
            <translation>Kurtarma payları: beşten herhangi üçü</translation>
        </message>
        <message>
            <source>Of a kind that a newer version knows</source>
            <translation>Daha yeni bir sürümün bildiği türden</translation>
        </message>
        <message>
            <source>Ways into this vault</source>
            <translation>Bu kasayı açma yolları</translation>
        </message>
        <message numerus="yes">
            <source>Changed %n time(s) since the vault was made</source>
            <translation>
                <numerusform>Kasa yapıldığından beri %n kez değişti</numerusform>
            </translation>
        </message>
        <message>
            <source>These files are of an earlier version, which kept no list: it had one way in.</source>
            <translation>Bu dosyalar liste tutmayan daha eski bir sürümden: tek bir açma yolu vardı.</translation>
        </message>
        <message>
            <source>Stop using the keyfile</source>
            <translation>Anahtar dosyasını bırak</translation>
        </message>
        <message>
            <source>Use a keyfile as well…</source>
            <translation>Anahtar dosyası da kullan…</translation>
        </message>
        <message>
            <source>Change the passphrase…</source>
            <translation>Parolayı değiştir…</translation>
        </message>
        <message>
            <source>used just now</source>
            <translation>az önce kullanıldı</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Kaldır</translation>
        </message>
        <message>
            <source>Recovery</source>
            <translation>Kurtarma</translation>
        </message>
        <message>
            <source>Five shares on paper, with five people in different places. Any three open this vault when the passphrase is lost; one or two open nothing. They need the vault's files: a backup is what survives their loss.</source>
            <translation>Kâğıtta beş pay, ayrı yerlerde beş kişide. Parola kaybolunca herhangi üçü bu kasayı açar; bir ya da ikisi hiçbir şey açmaz. Kasanın dosyaları gerekir: onlar yitince geriye yedek kalır.</translation>
        </message>
        <message>
            <source>Last rehearsed on {0}</source>
            <translation>Son prova: {0}</translation>
        </message>
        <message>
            <source>Never rehearsed: nobody knows whether it works</source>
            <translation>Hiç prova yapılmadı: işleyip işlemediğini kimse bilmiyor</translation>
        </message>
        <message>
            <source>Make new recovery shares…</source>
            <translation>Yeni kurtarma payları yap…</translation>
        </message>
        <message>
            <source>Make recovery shares…</source>
            <translation>Kurtarma payları yap…</translation>
        </message>
        <message>
            <source>Rehearse…</source>
            <translation>Prova yap…</translation>
        </message>
        <message>
            <source>Let them open a backup…</source>
            <translation>Bir yedeği açabilsinler…</translation>
        </message>
        <message>
            <source>Somebody saw the passphrase, or had this laptop in their hands?</source>
            <translation>Biri parolayı gördü mü ya da bu bilgisayar eline geçti mi?</translation>
        </message>
        <message>
            <source>Then a new passphrase is not enough: everything has to move to a new key.</source>
            <translation>O zaman yeni parola yetmez: her şey yeni bir anahtara taşınmalı.</translation>
        </message>
        <message>
            <source>Passphrase seen, or laptop imaged…</source>
            <translation>Parola görüldü ya da bilgisayar kopyalandı…</translation>
        </message>
    </context>
    <context>
        <name>WhatGoes</name>
        <message>
            <source>What goes</source>
            <translation>Ne gidiyor</translation>
        </message>
        <message>
            <source>Untick all</source>
            <translation>Hiçbirini işaretleme</translation>
        </message>
        <message>
            <source>Drafts stay here. Your own copies stay until the receipt arrives.</source>
            <translation>Taslaklar burada kalır. Kendi kopyalarınız alındı gelene dek kalır.</translation>
        </message>
        <message>
            <source>What was sent and has no receipt yet goes once more; nothing is taken in twice.</source>
            <translation>Gönderilmiş ama alındısı olmayan bir kez daha gider; hiçbir şey iki kez alınmaz.</translation>
        </message>
        <message numerus="yes">
            <source>%n older one(s) go along when nothing is unticked.</source>
            <translation>
                <numerusform>Hiçbir işaret kaldırılmazsa daha eski %n tanesi de gider.</numerusform>
            </translation>
        </message>
        <message>
            <source>A withdrawn consent always travels, so that nobody uses the testimony by mistake: it is kept from every report.</source>
            <translation>Geri alınan rıza her zaman gider ki kimse tanıklığı yanlışlıkla kullanmasın: her rapordan uzak tutulur.</translation>
        </message>
        <message>
            <source>sealed</source>
            <translation>mühürlü</translation>
        </message>
        <message>
            <source>name not known</source>
            <translation>ad bilinmiyor</translation>
        </message>
        <message>
            <source>Consent withdrawn on {0}</source>
            <translation>Rıza {0} günü geri alındı</translation>
        </message>
        <message>
            <source>Consent withdrawn</source>
            <translation>Rıza geri alındı</translation>
        </message>
        <message>
            <source>Not finished</source>
            <translation>Bitmedi</translation>
        </message>
        <message>
            <source>Changed since it arrived</source>
            <translation>Ulaştıktan sonra değişti</translation>
        </message>
        <message>
            <source>text only</source>
            <translation>yalnız metin</translation>
        </message>
        <message>
            <source>up to {size}</source>
            <translation>en çok {size}</translation>
        </message>
        <message numerus="yes">
            <source>{0} of %n testimony(ies), {1}</source>
            <translation>
                <numerusform>%n tanıklığın {0} tanesi, {1}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{0} of %n testimony(ies), text only</source>
            <translation>
                <numerusform>%n tanıklığın {0} tanesi, yalnız metin</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>none of %n testimony(ies)</source>
            <translation>
                <numerusform>%n tanıklığın hiçbiri</numerusform>
            </translation>
        </message>
        <message>
            <source>Tick all</source>
            <translation>Hepsini işaretle</translation>
        </message>
    </context>
    <context>
        <name>WhereTo</name>
        <message>
            <source>Where to</source>
            <translation>Nereye</translation>
        </message>
        <message>
            <source>Folder {0}</source>
            <translation>Klasör {0}</translation>
        </message>
        <message>
            <source>Another folder…</source>
            <translation>Başka klasör…</translation>
        </message>
        <message>
            <source>My files</source>
            <translation>Dosyalarım</translation>
        </message>
        <message>
            <source>Memory stick {0}</source>
            <translation>Bellek çubuğu {0}</translation>
        </message>
        <message>
            <source>Disk {0}</source>
            <translation>Disk {0}</translation>
        </message>
        <message>
            <source>{0}, {1} free</source>
            <translation>{0}, {1} boş</translation>
        </message>
        <message>
            <source>This does not fit here: {0} are needed.</source>
            <translation>Buraya sığmıyor: {0} gerekli.</translation>
        </message>
    </context>
    <context>
        <name>WipeCards</name>
        <message>
            <source>To be wiped</source>
            <translation>Silinecek</translation>
        </message>
        <message>
            <source>Every file was read back and is the same as on the card. Wipe it now, by formatting it in the camera or telephone.</source>
            <translation>Her dosya geri okundu, karttakiyle aynı. Şimdi kamera ya da telefonda biçimlendirerek silin.</translation>
        </message>
        <message>
            <source>Deleting on cards and telephones does not erase: what was there can often be brought back. Where that would endanger somebody, keep the card as safe as this laptop, or destroy it.</source>
            <translation>Kart ve telefonda silmek yok etmez: oradaki çoğu zaman geri getirilebilir. Birini tehlikeye atacaksa kartı bu bilgisayar kadar güvende tutun ya da yok edin.</translation>
        </message>
        <message>
            <source>Card or telephone</source>
            <translation>Kart ya da telefon</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation>
                <numerusform>%n dosya</numerusform>
            </translation>
        </message>
        <message>
            <source>taken in on {day}</source>
            <translation>{day} günü alındı</translation>
        </message>
        <message>
            <source>for {number}</source>
            <translation>{number} için</translation>
        </message>
        <message numerus="yes">
            <source>%n other file(s) left on it were not taken in</source>
            <translation>
                <numerusform>üzerinde kalan %n başka dosya alınmadı</numerusform>
            </translation>
        </message>
        <message>
            <source>It is wiped</source>
            <translation>Silindi</translation>
        </message>
    </context>
    <context>
        <name>WishNotice</name>
        <message>
            <source>Nothing of it goes out meanwhile. It is for coordinators to decide: {numbers}</source>
            <translation>Bu arada hiçbir şeyi dışarı çıkmaz. Karar koordinatörlerin: {numbers}</translation>
        </message>
        <message>
            <source>A witness wants a testimony erased</source>
            <translation>Bir tanık bir tanıklığın silinmesini istiyor</translation>
        </message>
        <message>
            <source>Look and decide…</source>
            <translation>Bak ve karar ver…</translation>
        </message>
    </context>
    <context>
        <name>WithWho</name>
        <message>
            <source>Witness {number}</source>
            <translation>Tanık {number}</translation>
        </message>
        <message>
            <source>Under 18</source>
            <translation>18 yaşından küçük</translation>
        </message>
        <message>
            <source>Another witness speaks too</source>
            <translation>Başka bir tanık da konuşuyor</translation>
        </message>
        <message>
            <source>Sealed: only coordinators open it. Leave it open here</source>
            <translation>Mühürlü: yalnız koordinatörler açar. Burada açık bırak</translation>
        </message>
        <message>
            <source>Open on this laptop. Seal it instead</source>
            <translation>Bu bilgisayarda açık. Onun yerine mühürle</translation>
        </message>
    </context>
    <context>
        <name>Withdrawal</name>
        <message>
            <source>The witness takes every Yes back</source>
            <translation>Tanık her Evet'i geri alıyor</translation>
        </message>
        <message>
            <source>Take every Yes back?</source>
            <translation>Her Evet geri alınsın mı?</translation>
        </message>
        <message>
            <source>From now on it is used for nothing. What was given to others already cannot be called back; the withdrawal goes to the coordinators with your next bundle, and they see who has it.</source>
            <translation>Bundan böyle hiçbir şey için kullanılmaz. Başkalarına verilmiş olan geri alınamaz; geri alma sonraki paketinizle koordinatörlere gider, onlar kimde olduğunu görür.</translation>
        </message>
        <message>
            <source>No, leave it</source>
            <translation>Hayır, kalsın</translation>
        </message>
        <message>
            <source>Yes, take all back</source>
            <translation>Evet, hepsini geri al</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>Testifier</source>
            <translation>Tanıklık eden</translation>
        </message>
        <message>
            <source>Victim</source>
            <translation>Mağdur</translation>
        </message>
        <message>
            <source>Relative</source>
            <translation>Yakını</translation>
        </message>
        <message>
            <source>Source still inside, never used</source>
            <translation>Hâlâ içerideki kaynak, asla kullanılmaz</translation>
        </message>
        <message>
            <source>Alleged perpetrator</source>
            <translation>Fail olduğu ileri sürülen</translation>
        </message>
        <message>
            <source>Official</source>
            <translation>Yetkili</translation>
        </message>
        <message>
            <source>Interpreter</source>
            <translation>Çevirmen</translation>
        </message>
        <message>
            <source>Helper</source>
            <translation>Yardımcı</translation>
        </message>
        <message>
            <source>Other person</source>
            <translation>Başka kişi</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Kayıp</translation>
        </message>
        <message>
            <source>Passport taken</source>
            <translation>Pasaportu alındı</translation>
        </message>
        <message>
            <source>Summoned</source>
            <translation>Çağrıldı</translation>
        </message>
        <message>
            <source>Police custody</source>
            <translation>Polis gözetimi</translation>
        </message>
        <message>
            <source>Re-education camp</source>
            <translation>Yeniden eğitim kampı</translation>
        </message>
        <message>
            <source>Pre-trial detention</source>
            <translation>Yargı öncesi tutukluluk</translation>
        </message>
        <message>
            <source>Sentenced</source>
            <translation>Hüküm giydi</translation>
        </message>
        <message>
            <source>Prison</source>
            <translation>Cezaevi</translation>
        </message>
        <message>
            <source>Forced job placement</source>
            <translation>Zorla işe yerleştirme</translation>
        </message>
        <message>
            <source>Forced labour</source>
            <translation>Zorla çalıştırma</translation>
        </message>
        <message>
            <source>House arrest</source>
            <translation>Ev hapsi</translation>
        </message>
        <message>
            <source>Hospital</source>
            <translation>Hastane</translation>
        </message>
        <message>
            <source>Child in a state institution</source>
            <translation>Devlet kurumundaki çocuk</translation>
        </message>
        <message>
            <source>Shown in state media</source>
            <translation>Devlet medyasında gösterildi</translation>
        </message>
        <message>
            <source>Heard from</source>
            <translation>Haber alındı</translation>
        </message>
        <message>
            <source>Released, under watch</source>
            <translation>Salındı, gözetim altında</translation>
        </message>
        <message>
            <source>At home, restrictions unknown</source>
            <translation>Evde, kısıtlamalar bilinmiyor</translation>
        </message>
        <message>
            <source>Detained again</source>
            <translation>Yeniden gözaltına alındı</translation>
        </message>
        <message>
            <source>Left the country</source>
            <translation>Ülkeden ayrıldı</translation>
        </message>
        <message>
            <source>Asylum asked for</source>
            <translation>Sığınma istendi</translation>
        </message>
        <message>
            <source>Asylum refused</source>
            <translation>Sığınma reddedildi</translation>
        </message>
        <message>
            <source>Asylum granted</source>
            <translation>Sığınma verildi</translation>
        </message>
        <message>
            <source>Deportation threatened</source>
            <translation>Sınır dışı edilme tehdidi</translation>
        </message>
        <message>
            <source>Deported</source>
            <translation>Sınır dışı edildi</translation>
        </message>
        <message>
            <source>Dead</source>
            <translation>Öldü</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Bilinmiyor</translation>
        </message>
        <message>
            <source>Held without freedom</source>
            <translation>Özgürlüğünden yoksun tutuldu</translation>
        </message>
        <message>
            <source>Enforced disappearance</source>
            <translation>Zorla kaybetme</translation>
        </message>
        <message>
            <source>Torture or ill-treatment</source>
            <translation>İşkence ya da kötü muamele</translation>
        </message>
        <message>
            <source>Family torn apart</source>
            <translation>Aile parçalandı</translation>
        </message>
        <message>
            <source>Forced medical procedure</source>
            <translation>Zorla tıbbi işlem</translation>
        </message>
        <message>
            <source>Things taken away</source>
            <translation>Eşyasına el konuldu</translation>
        </message>
        <message>
            <source>Watched</source>
            <translation>İzlendi</translation>
        </message>
        <message>
            <source>Religion restricted</source>
            <translation>Dini kısıtlandı</translation>
        </message>
        <message>
            <source>Death in custody</source>
            <translation>Gözetim altında ölüm</translation>
        </message>
        <message>
            <source>Unfair trial</source>
            <translation>Adil olmayan yargılama</translation>
        </message>
        <message>
            <source>Forced return</source>
            <translation>Zorla geri gönderme</translation>
        </message>
        <message>
            <source>Something else</source>
            <translation>Başka bir şey</translation>
        </message>
        <message>
            <source>Keep it in the archive</source>
            <translation>Arşivde saklamak</translation>
        </message>
        <message>
            <source>Compare it with other cases</source>
            <translation>Başka dosyalarla karşılaştırmak</translation>
        </message>
        <message>
            <source>Partners named to the witness</source>
            <translation>Tanığa adı söylenen ortaklar</translation>
        </message>
        <message>
            <source>My name to the UN, in confidence</source>
            <translation>Adım BM'ye, gizli olarak</translation>
        </message>
        <message>
            <source>The UN sends the victim's name to the government</source>
            <translation>BM mağdurun adını hükümete gönderir</translation>
        </message>
        <message>
            <source>The UN publishes</source>
            <translation>BM yayımlar</translation>
        </message>
        <message>
            <source>Petition to a named authority</source>
            <translation>Adı verilen makama dilekçe</translation>
        </message>
        <message>
            <source>My own asylum or court case</source>
            <translation>Kendi sığınma ya da mahkeme davam</translation>
        </message>
        <message>
            <source>Courts</source>
            <translation>Mahkemeler</translation>
        </message>
        <message>
            <source>Journalists</source>
            <translation>Gazeteciler</translation>
        </message>
        <message>
            <source>Public victims database</source>
            <translation>Kamuya açık mağdurlar veritabanı</translation>
        </message>
        <message>
            <source>Public on the web</source>
            <translation>İnternette herkese açık</translation>
        </message>
        <message>
            <source>Photograph</source>
            <translation>Fotoğraf</translation>
        </message>
        <message>
            <source>Face</source>
            <translation>Yüz</translation>
        </message>
        <message>
            <source>Voice</source>
            <translation>Ses</translation>
        </message>
        <message>
            <source>Copies of documents</source>
            <translation>Belge kopyaları</translation>
        </message>
        <message>
            <source>May we contact you again</source>
            <translation>Sizinle yeniden görüşebilir miyiz</translation>
        </message>
        <message>
            <source>Not asked: counts as No</source>
            <translation>Sorulmadı: Hayır sayılır</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Evet</translation>
        </message>
        <message>
            <source>Yes, with conditions</source>
            <translation>Evet, koşullarla</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Hayır</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Geri alındı</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>Süresi doldu</translation>
        </message>
        <message>
            <source>Replaced by a later answer</source>
            <translation>Yerini sonraki yanıt aldı</translation>
        </message>
        <message>
            <source>Not used</source>
            <translation>Kullanılmaz</translation>
        </message>
        <message>
            <source>Details made general</source>
            <translation>Ayrıntılar genelleştirilir</translation>
        </message>
        <message>
            <source>Under another name</source>
            <translation>Başka adla</translation>
        </message>
        <message>
            <source>With the name</source>
            <translation>Adıyla</translation>
        </message>
        <message>
            <source>Spoken on the recording</source>
            <translation>Kayıtta sözlü</translation>
        </message>
        <message>
            <source>Spoken</source>
            <translation>Sözlü</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>Yazıldı</translation>
        </message>
        <message>
            <source>In person</source>
            <translation>Yüz yüze</translation>
        </message>
        <message>
            <source>By telephone</source>
            <translation>Telefonla</translation>
        </message>
        <message>
            <source>By video call</source>
            <translation>Görüntülü görüşmeyle</translation>
        </message>
        <message>
            <source>Written by the witness</source>
            <translation>Tanığın yazdığı</translation>
        </message>
        <message>
            <source>Message received</source>
            <translation>Gelen mesaj</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Mektup</translation>
        </message>
        <message>
            <source>Notes typed later</source>
            <translation>Sonradan yazılan notlar</translation>
        </message>
        <message>
            <source>Found online</source>
            <translation>İnternette bulundu</translation>
        </message>
        <message>
            <source>Passed on by somebody</source>
            <translation>Biri aracılığıyla</translation>
        </message>
        <message>
            <source>First account</source>
            <translation>İlk anlatı</translation>
        </message>
        <message>
            <source>Follow-up</source>
            <translation>Devamı</translation>
        </message>
        <message>
            <source>Correction by the witness</source>
            <translation>Tanığın düzeltmesi</translation>
        </message>
        <message>
            <source>Taken back by the witness</source>
            <translation>Tanığın geri alması</translation>
        </message>
        <message>
            <source>News</source>
            <translation>Haber</translation>
        </message>
        <message>
            <source>Several witnesses together</source>
            <translation>Birkaç tanık birlikte</translation>
        </message>
        <message>
            <source>Sealed, not finished</source>
            <translation>Mühürlü, bitmedi</translation>
        </message>
        <message>
            <source>Sealed</source>
            <translation>Mühürlü</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>Bitti</translation>
        </message>
        <message>
            <source>Not finished</source>
            <translation>Bitmedi</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>Tam ad</translation>
        </message>
        <message>
            <source>Given name</source>
            <translation>Ad</translation>
        </message>
        <message>
            <source>Family name</source>
            <translation>Soyadı</translation>
        </message>
        <message>
            <source>Father's name</source>
            <translation>Baba adı</translation>
        </message>
        <message>
            <source>Maiden name</source>
            <translation>Kızlık soyadı</translation>
        </message>
        <message>
            <source>Called by</source>
            <translation>Çağrıldığı ad</translation>
        </message>
        <message>
            <source>As in the passport</source>
            <translation>Pasaporttaki gibi</translation>
        </message>
        <message>
            <source>Cyrillic</source>
            <translation>Kiril</translation>
        </message>
        <message>
            <source>Latin</source>
            <translation>Latin</translation>
        </message>
        <message>
            <source>Kazakh, Arabic script</source>
            <translation>Kazakça, Arap yazısı</translation>
        </message>
        <message>
            <source>Uyghur</source>
            <translation>Uygurca</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>Çince</translation>
        </message>
        <message>
            <source>English</source>
            <translation>İngilizce</translation>
        </message>
        <message>
            <source>Female</source>
            <translation>Kadın</translation>
        </message>
        <message>
            <source>Male</source>
            <translation>Erkek</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Başka</translation>
        </message>
        <message>
            <source>Chinese identity number</source>
            <translation>Çin kimlik numarası</translation>
        </message>
        <message>
            <source>Kazakh IIN</source>
            <translation>Kazakistan IIN</translation>
        </message>
        <message>
            <source>Passport</source>
            <translation>Pasaport</translation>
        </message>
        <message>
            <source>Residence permit</source>
            <translation>Oturma izni</translation>
        </message>
        <message>
            <source>Household register</source>
            <translation>Hane kütüğü</translation>
        </message>
        <message>
            <source>Other paper</source>
            <translation>Başka belge</translation>
        </message>
        <message>
            <source>Original seen</source>
            <translation>Aslı görüldü</translation>
        </message>
        <message>
            <source>Copy seen</source>
            <translation>Kopyası görüldü</translation>
        </message>
        <message>
            <source>Photograph of a screen</source>
            <translation>Ekran fotoğrafı</translation>
        </message>
        <message>
            <source>Told of, not seen</source>
            <translation>Söz edildi, görülmedi</translation>
        </message>
    </context>
    <context>
        <name>WordsCard</name>
        <message>
            <source>Copy these four words by hand onto a blank card. They are shown only now and kept nowhere.</source>
            <translation>Bu dört sözcüğü boş bir karta elle yazın. Yalnız şimdi gösterilir, hiçbir yerde tutulmazlar.</translation>
        </message>
        <message>
            <source>No native speaker has read this list of words yet.</source>
            <translation>Bu sözcük listesini anadili bu olan kimse henüz okumadı.</translation>
        </message>
        <message>
            <source>Language of the words</source>
            <translation>Sözcüklerin dili</translation>
        </message>
        <message>
            <source>Print the card</source>
            <translation>Kartı yazdır</translation>
        </message>
        <message>
            <source>Print the card again</source>
            <translation>Kartı yeniden yazdır</translation>
        </message>
        <message>
            <source>No printer took it: copy by hand</source>
            <translation>Hiçbir yazıcı almadı: elle yazın</translation>
        </message>
    </context>
    <context>
        <name>_Nothing</name>
        <message>
            <source>Nobody found</source>
            <translation>Kimse bulunmadı</translation>
        </message>
        <message>
            <source>Nobody is in the archive yet</source>
            <translation>Arşivde henüz kimse yok</translation>
        </message>
        <message>
            <source>Try a part of the name, or another way to write it.</source>
            <translation>Adın bir parçasını ya da başka bir yazılışını deneyin.</translation>
        </message>
        <message>
            <source>People appear here once a bundle with a testimony about them is taken in.</source>
            <translation>Hakkında tanıklık içeren bir paket alınınca kişiler burada görünür.</translation>
        </message>
    </context>
    <context>
        <name>_Parts</name>
        <message>
            <source>Year</source>
            <translation>Yıl</translation>
        </message>
        <message>
            <source>Month?</source>
            <translation>Ay?</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Gün</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Ay</translation>
        </message>
    </context>
    <context>
        <name>_Reading</name>
        <message>
            <source>How exact</source>
            <translation>Ne kadar kesin</translation>
        </message>
        <message>
            <source>and</source>
            <translation>ve</translation>
        </message>
        <message>
            <source>On or in</source>
            <translation>Tarihinde</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Yaklaşık</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Öncesi</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Sonrası</translation>
        </message>
        <message>
            <source>Between</source>
            <translation>Arası</translation>
        </message>
    </context>
    <context>
        <name>_SpellingLine</name>
        <message>
            <source>not known</source>
            <translation>bilinmiyor</translation>
        </message>
        <message>
            <source>suggested</source>
            <translation>önerildi</translation>
        </message>
        <message>
            <source>{0}: this spelling is right</source>
            <translation>{0}: bu yazılış doğru</translation>
        </message>
        <message>
            <source>{0}: this spelling is wrong</source>
            <translation>{0}: bu yazılış yanlış</translation>
        </message>
        <message>
            <source>confirmed</source>
            <translation>doğrulandı</translation>
        </message>
        <message>
            <source>suggested: Enter says that it is right, an empty line that it is wrong</source>
            <translation>önerildi: Enter doğru, boş satır yanlış olduğunu söyler</translation>
        </message>
    </context>
    <context>
        <name>Errors</name>
        <message>
            <source>This bundle has been taken in before. Nothing was changed.</source>
            <translation>Bu paket daha önce alınmıştı. Hiçbir şey değişmedi.</translation>
        </message>
        <message>
            <source>Nothing needs to be done.</source>
            <translation>Bir şey yapmak gerekmez.</translation>
        </message>
        <message>
            <source>Something is already there, and nothing is overwritten.</source>
            <translation>Orada zaten bir şey var ve hiçbir şeyin üzerine yazılmaz.</translation>
        </message>
        <message>
            <source>Choose another name or place.</source>
            <translation>Başka bir ad ya da yer seçin.</translation>
        </message>
        <message>
            <source>This bundle waits for its sender to be admitted, and was not taken in a second time.</source>
            <translation>Bu paket göndereninin kabul edilmesini bekliyor, ikinci kez alınmadı.</translation>
        </message>
        <message>
            <source>Compare the digits with the sender and admit them, or refuse them.</source>
            <translation>Gönderenle sayıları karşılaştırıp kabul edin ya da geri çevirin.</translation>
        </message>
        <message>
            <source>Something went wrong.</source>
            <translation>Bir şey ters gitti.</translation>
        </message>
        <message>
            <source>Try again; if it happens twice, tell your coordinator this code.</source>
            <translation>Yeniden deneyin; iki kez olursa bu kodu koordinatörünüze söyleyin.</translation>
        </message>
        <message>
            <source>The file changed or vanished while it was read ({found} of {expected} bytes). Nothing of it was kept.</source>
            <translation>Dosya okunurken değişti ya da kayboldu ({expected} bayttan {found} tanesi). Hiçbir şeyi saklanmadı.</translation>
        </message>
        <message>
            <source>Check the card or stick and take the file in again.</source>
            <translation>Kartı ya da çubuğu denetleyip dosyayı yeniden alın.</translation>
        </message>
        <message>
            <source>This backup cannot be read: {part}.</source>
            <translation>Bu yedek okunamıyor: {part}.</translation>
        </message>
        <message>
            <source>Keep it as it is, and use another backup; make a new one into another folder.</source>
            <translation>Olduğu gibi saklayın, başka bir yedek kullanın; başka klasöre yenisini yapın.</translation>
        </message>
        <message>
            <source>Another program is writing this backup now.</source>
            <translation>Şu anda bu yedeği başka bir program yazıyor.</translation>
        </message>
        <message>
            <source>Wait until it is done, then try again.</source>
            <translation>Bitmesini bekleyip yeniden deneyin.</translation>
        </message>
        <message>
            <source>The backup in this folder knows {count} stretches of the log that this vault does not have: this vault was put back to an earlier state, or a copy of it is in use somewhere else. Nothing was written.</source>
            <translation>Bu klasördeki yedek, günlüğün bu kasada olmayan {count} bölümünü biliyor: bu kasa eski bir duruma döndürülmüş ya da bir kopyası başka yerde kullanılıyor. Hiçbir şey yazılmadı.</translation>
        </message>
        <message>
            <source>Keep this backup: restore it into a new folder and compare, and tell a coordinator.</source>
            <translation>Bu yedeği saklayın: yeni bir klasöre geri yükleyip karşılaştırın ve koordinatöre söyleyin.</translation>
        </message>
        <message>
            <source>There is no backup in this folder.</source>
            <translation>Bu klasörde yedek yok.</translation>
        </message>
        <message>
            <source>Choose the folder that the backup was made into; a first backup that was cut short is none.</source>
            <translation>Yedeğin yapıldığı klasörü seçin; yarıda kalmış ilk yedek, yedek değildir.</translation>
        </message>
        <message>
            <source>The backup in this folder is of another vault. Nothing was written.</source>
            <translation>Bu klasördeki yedek başka bir kasanın. Hiçbir şey yazılmadı.</translation>
        </message>
        <message>
            <source>Choose another folder.</source>
            <translation>Başka bir klasör seçin.</translation>
        </message>
        <message>
            <source>There is a backup in this folder that this vault does not know.</source>
            <translation>Bu klasörde, bu kasanın bilmediği bir yedek var.</translation>
        </message>
        <message>
            <source>Type the passphrase of that backup, or choose an empty folder.</source>
            <translation>O yedeğin parolasını yazın ya da boş bir klasör seçin.</translation>
        </message>
        <message>
            <source>What was written does not read back as it was written. The backup before it is whole.</source>
            <translation>Yazılan, yazıldığı gibi geri okunmuyor. Ondan önceki yedek sağlam.</translation>
        </message>
        <message>
            <source>Use another stick or disk: this one loses data.</source>
            <translation>Başka bir çubuk ya da disk kullanın: bu, veri yitiriyor.</translation>
        </message>
        <message>
            <source>This is not an encrypted file of ours, or its beginning is damaged: {reason}.</source>
            <translation>Bu bizim şifreli dosyalarımızdan değil ya da başı bozuk: {reason}.</translation>
        </message>
        <message>
            <source>Copy it again from where it came; if that does not help, ask its sender to make it again.</source>
            <translation>Geldiği yerden yeniden kopyalayın; yararı olmazsa göndereninden yeniden yapmasını isteyin.</translation>
        </message>
        <message>
            <source>The beginning of the encrypted file was changed after it was made.</source>
            <translation>Şifreli dosyanın başı, yapıldıktan sonra değiştirilmiş.</translation>
        </message>
        <message>
            <source>The encrypted file is damaged: {reason}. Nothing of it was taken over.</source>
            <translation>Şifreli dosya bozuk: {reason}. Hiçbir şeyi alınmadı.</translation>
        </message>
        <message>
            <source>This bundle is not well formed: {reason}. Nothing of it was taken over.</source>
            <translation>Bu paket düzgün değil: {reason}. Hiçbir şeyi alınmadı.</translation>
        </message>
        <message>
            <source>Keep the file and ask its sender to make it again.</source>
            <translation>Dosyayı saklayın ve göndereninden yeniden yapmasını isteyin.</translation>
        </message>
        <message>
            <source>A signed document ({kind}) is not well formed: {reason}.</source>
            <translation>İmzalı bir belge ({kind}) düzgün değil: {reason}.</translation>
        </message>
        <message>
            <source>A signed document is not well formed: {reason}.</source>
            <translation>İmzalı bir belge düzgün değil: {reason}.</translation>
        </message>
        <message>
            <source>The field {field} is not acceptable: {reason}.</source>
            <translation>{field} alanı kabul edilemez: {reason}.</translation>
        </message>
        <message>
            <source>Correct this field and try again; nothing was saved.</source>
            <translation>Bu alanı düzeltip yeniden deneyin; hiçbir şey kaydedilmedi.</translation>
        </message>
        <message>
            <source>This form of own questions cannot be used here: {reason}.</source>
            <translation>Bu kendi soruları formu burada kullanılamaz: {reason}.</translation>
        </message>
        <message>
            <source>Ask the coordinator who published it, or update the program.</source>
            <translation>Yayımlayan koordinatöre sorun ya da programı güncelleyin.</translation>
        </message>
        <message>
            <source>The text is not acceptable JSON: {reason}.</source>
            <translation>Metin kabul edilebilir JSON değil: {reason}.</translation>
        </message>
        <message>
            <source>Ask whoever made the file to make it again.</source>
            <translation>Dosyayı yapandan yeniden yapmasını isteyin.</translation>
        </message>
        <message>
            <source>The passphrase parameters are out of range: {field}.</source>
            <translation>Parola değişkenleri sınır dışında: {field}.</translation>
        </message>
        <message>
            <source>The file is damaged or was made to exhaust this computer: use a copy of it.</source>
            <translation>Dosya bozuk ya da bu bilgisayarı tüketmek için yapılmış: bir kopyasını kullanın.</translation>
        </message>
        <message>
            <source>A key or address is not well formed: {reason}.</source>
            <translation>Bir anahtar ya da adres düzgün değil: {reason}.</translation>
        </message>
        <message>
            <source>Copy it again, whole, from where it came.</source>
            <translation>Geldiği yerden yeniden, eksiksiz kopyalayın.</translation>
        </message>
        <message>
            <source>This is not a keyfile: a keyfile has exactly 64 bytes.</source>
            <translation>Bu bir anahtar dosyası değil: anahtar dosyası tam 64 bayttır.</translation>
        </message>
        <message>
            <source>Choose the file that was made as this vault's keyfile.</source>
            <translation>Bu kasanın anahtar dosyası olarak yapılan dosyayı seçin.</translation>
        </message>
        <message>
            <source>The list of contents of this bundle is not well formed: {reason}. Nothing of it was taken over.</source>
            <translation>Bu paketin içindekiler listesi düzgün değil: {reason}. Hiçbir şeyi alınmadı.</translation>
        </message>
        <message>
            <source>This file cannot be shown here: it is damaged or not what it says.</source>
            <translation>Bu dosya burada gösterilemez: bozuk ya da söylediği şey değil.</translation>
        </message>
        <message>
            <source>It is kept exactly as it came. Export it to look at it elsewhere.</source>
            <translation>Geldiği gibi saklandı. Başka yerde bakmak için dışa aktarın.</translation>
        </message>
        <message>
            <source>The passphrase is empty, too long or not text.</source>
            <translation>Parola boş, çok uzun ya da metin değil.</translation>
        </message>
        <message>
            <source>Type it again.</source>
            <translation>Yeniden yazın.</translation>
        </message>
        <message>
            <source>A sealed piece is not well formed: {reason}. It was not opened; it is kept as it came.</source>
            <translation>Mühürlü bir parça düzgün değil: {reason}. Açılmadı; geldiği gibi saklandı.</translation>
        </message>
        <message>
            <source>Ask who recorded it to hand it over again, and keep this bundle's file.</source>
            <translation>Kaydedenden yeniden teslim etmesini isteyin ve bu paketin dosyasını saklayın.</translation>
        </message>
        <message>
            <source>Recovery share {number} is not right: {reason}.</source>
            <translation>{number} numaralı kurtarma payı doğru değil: {reason}.</translation>
        </message>
        <message>
            <source>Compare it word by word with the paper; each share has 33 words.</source>
            <translation>Kâğıtla sözcük sözcük karşılaştırın; her payda 33 sözcük vardır.</translation>
        </message>
        <message>
            <source>Recovery share {number} has {count} words, and a share has 33.</source>
            <translation>{number} numaralı kurtarma payında {count} sözcük var, oysa bir payda 33 sözcük olur.</translation>
        </message>
        <message>
            <source>Word {place} of recovery share {number} is not one of the words that shares are made of.</source>
            <translation>{number} numaralı kurtarma payının {place}. sözcüğü, payların yapıldığı sözcüklerden değil.</translation>
        </message>
        <message>
            <source>A signature does not verify. The file was changed, or was not made by who it says.</source>
            <translation>Bir imza doğrulanmıyor. Dosya değiştirilmiş ya da söylediği kişi yapmamış.</translation>
        </message>
        <message>
            <source>Keep the file, do not trust it, and ask its sender through another channel.</source>
            <translation>Dosyayı saklayın, ona güvenmeyin ve gönderenine başka yoldan sorun.</translation>
        </message>
        <message>
            <source>This file cannot be read as a table: it is damaged, or of another kind.</source>
            <translation>Bu dosya tablo olarak okunamıyor: bozuk ya da başka türden.</translation>
        </message>
        <message>
            <source>Save it again as a workbook (XLSX), or as text in UTF-8 (CSV), and choose that file.</source>
            <translation>Çalışma kitabı (XLSX) ya da UTF-8 metin (CSV) olarak yeniden kaydedip o dosyayı seçin.</translation>
        </message>
        <message>
            <source>This bundle says it holds more than any bundle may: {reason}. Nothing of it was taken over.</source>
            <translation>Bu paket hiçbir paketin içeremeyeceği kadarını içerdiğini söylüyor: {reason}. Hiçbir şeyi alınmadı.</translation>
        </message>
        <message>
            <source>Do not open it elsewhere. Ask its sender, through another channel, whether they made it.</source>
            <translation>Başka yerde açmayın. Gönderenine başka yoldan, yapıp yapmadığını sorun.</translation>
        </message>
        <message>
            <source>Another bundle with the same number is already here. Nothing of this one was taken over.</source>
            <translation>Aynı numaralı başka bir paket zaten burada. Bununkilerden hiçbir şey alınmadı.</translation>
        </message>
        <message>
            <source>Keep both files and ask the sender how they came to make two.</source>
            <translation>İki dosyayı da saklayın ve gönderene nasıl iki tane yaptığını sorun.</translation>
        </message>
        <message>
            <source>A part of this bundle is not the one its sender signed. Nothing of it was taken over.</source>
            <translation>Bu paketin bir kısmı göndereninin imzaladığı değil. Hiçbir şeyi alınmadı.</translation>
        </message>
        <message>
            <source>The records in this bundle do not fit together: {reason}. Nothing of it was taken over.</source>
            <translation>Bu paketteki kayıtlar birbirini tutmuyor: {reason}. Hiçbir şeyi alınmadı.</translation>
        </message>
        <message>
            <source>What is in this bundle is not what its list says: {reason}. Nothing of it was taken over.</source>
            <translation>Bu paketin içindekiler listesinin söylediği gibi değil: {reason}. Hiçbir şeyi alınmadı.</translation>
        </message>
        <message>
            <source>This bundle was made for somebody else and encrypted to you afterwards.</source>
            <translation>Bu paket başkası için yapılmış, sonra size şifrelenmiş.</translation>
        </message>
        <message>
            <source>Ask who gave it to you to forward it in the program, which says who passed it on.</source>
            <translation>Onu size verenden programda iletmesini isteyin; program kimin ilettiğini söyler.</translation>
        </message>
        <message>
            <source>This bundle was forwarded more than once. Nothing of it was taken over.</source>
            <translation>Bu paket birden çok kez iletilmiş. Hiçbir şeyi alınmadı.</translation>
        </message>
        <message>
            <source>Ask for the bundle itself, or for one that was forwarded once.</source>
            <translation>Paketin kendisini ya da bir kez iletilmişini isteyin.</translation>
        </message>
        <message>
            <source>This bundle was made by a newer version of the program.</source>
            <translation>Bu paketi programın daha yeni bir sürümü yapmış.</translation>
        </message>
        <message>
            <source>Keep the file, update this program, then import it.</source>
            <translation>Dosyayı saklayın, bu programı güncelleyin, sonra içe alın.</translation>
        </message>
        <message>
            <source>Cancelled. Nothing is lost.</source>
            <translation>İptal edildi. Hiçbir şey yitirilmedi.</translation>
        </message>
        <message>
            <source>Start it again when you are ready.</source>
            <translation>Hazır olunca yeniden başlatın.</translation>
        </message>
        <message>
            <source>The file or folder cannot be read.</source>
            <translation>Dosya ya da klasör okunamıyor.</translation>
        </message>
        <message>
            <source>Check that the stick or disk is still connected and that you may read it.</source>
            <translation>Çubuk ya da diskin hâlâ takılı olduğunu ve okuyabildiğinizi denetleyin.</translation>
        </message>
        <message>
            <source>This computer lacks a part of the system that recording needs.</source>
            <translation>Bu bilgisayarda, kayıt için gereken bir sistem parçası eksik.</translation>
        </message>
        <message>
            <source>Files from a telephone or camera can be added. The set-up notes name the packages that are missing.</source>
            <translation>Telefon ya da kameradan dosya eklenebilir. Eksik paketler kurulum notlarında yazılı.</translation>
        </message>
        <message>
            <source>The report could not be set in pages ({reason}).</source>
            <translation>Rapor sayfalara dizilemedi ({reason}).</translation>
        </message>
        <message>
            <source>Nothing was released. Tell your coordinator this code; a report as HTML may still be possible.</source>
            <translation>Hiçbir şey yayımlanmadı. Bu kodu koordinatörünüze söyleyin; HTML rapor yine de olabilir.</translation>
        </message>
        <message>
            <source>Nobody is known here who could open a sealed testimony: {reason}.</source>
            <translation>Mühürlü tanıklığı açabilecek kimse burada bilinmiyor: {reason}.</translation>
        </message>
        <message>
            <source>Join an organisation whose roster names another coordinator, or record without sealing.</source>
            <translation>Üye listesinde başka koordinatör olan bir kuruluşa katılın ya da mühürlemeden kaydedin.</translation>
        </message>
        <message>
            <source>The file or folder cannot be written.</source>
            <translation>Dosya ya da klasör yazılamıyor.</translation>
        </message>
        <message>
            <source>Check that the stick or disk is still connected and that you may write to it.</source>
            <translation>Çubuk ya da diskin hâlâ takılı olduğunu ve yazabildiğinizi denetleyin.</translation>
        </message>
        <message>
            <source>A file did not read the same twice from the card, or not as it was stored. It was not taken in.</source>
            <translation>Bir dosya karttan iki kez aynı ya da saklandığı gibi okunmadı. Alınmadı.</translation>
        </message>
        <message>
            <source>Do not wipe the card. Copy it with another reader or computer, then take it in again.</source>
            <translation>Kartı silmeyin. Başka bir okuyucu ya da bilgisayarla kopyalayıp yeniden alın.</translation>
        </message>
        <message>
            <source>The vault's database could not do this (number {number}). Nothing that was saved is lost.</source>
            <translation>Kasanın veritabanı bunu yapamadı (numara {number}). Kaydedilmiş hiçbir şey yitirilmedi.</translation>
        </message>
        <message>
            <source>Lock the vault, check the disk, and try again.</source>
            <translation>Kasayı kilitleyin, diski denetleyin, yeniden deneyin.</translation>
        </message>
        <message>
            <source>This file cannot be shown here: the locked-in process that opens it broke over it and was ended.</source>
            <translation>Bu dosya burada gösterilemez: onu açan kapalı süreç bozuldu ve sona erdirildi.</translation>
        </message>
        <message>
            <source>Nothing else is touched, and the file is kept exactly as it came. It may have been made to do harm.</source>
            <translation>Başka hiçbir şeye dokunulmadı, dosya geldiği gibi saklandı. Zarar vermek için yapılmış olabilir.</translation>
        </message>
        <message>
            <source>This file cannot be shown here: opening it took longer than {seconds} seconds and was stopped.</source>
            <translation>Bu dosya burada gösterilemez: açılması {seconds} saniyeden uzun sürdü ve durduruldu.</translation>
        </message>
        <message>
            <source>Pictures and documents are not opened on this computer: their process cannot be locked in here.</source>
            <translation>Resim ve belgeler bu bilgisayarda açılmaz: süreçleri burada kapatılamıyor.</translation>
        </message>
        <message>
            <source>They are kept exactly as they came. Look at them on another computer.</source>
            <translation>Geldikleri gibi saklandılar. Başka bir bilgisayarda bakın.</translation>
        </message>
        <message>
            <source>The {what} cannot be used.</source>
            <translation>Kullanılamayan aygıt: {what}.</translation>
        </message>
        <message>
            <source>Another program may be using it, or the system forbids it. Close that program, or choose another.</source>
            <translation>Başka bir program kullanıyor ya da sistem yasaklıyor olabilir. O programı kapatın ya da başkasını seçin.</translation>
        </message>
        <message>
            <source>The {what} gives nothing any more. What was recorded until then is kept.</source>
            <translation>Artık veri vermeyen aygıt: {what}. O zamana dek kaydedilen saklandı.</translation>
        </message>
        <message>
            <source>Connect it again, choose Look again, and begin another recording.</source>
            <translation>Yeniden takın, Yeniden ara'yı seçin ve başka bir kayıt başlatın.</translation>
        </message>
        <message>
            <source>The disk is full. Nothing that was saved is lost.</source>
            <translation>Disk dolu. Kaydedilmiş hiçbir şey yitirilmedi.</translation>
        </message>
        <message>
            <source>Free some space or choose another disk, then try again.</source>
            <translation>Yer açın ya da başka disk seçin, sonra yeniden deneyin.</translation>
        </message>
        <message>
            <source>This does not fit into files of at most {limit} bytes.</source>
            <translation>Bu, en çok {limit} baytlık dosyalara sığmıyor.</translation>
        </message>
        <message>
            <source>Choose a larger size for the files.</source>
            <translation>Dosyalar için daha büyük bir boyut seçin.</translation>
        </message>
        <message>
            <source>Records or consents changed after this report was prepared.</source>
            <translation>Bu rapor hazırlandıktan sonra kayıtlar ya da rızalar değişti.</translation>
        </message>
        <message>
            <source>Prepare the report again and read what changed; nothing was released.</source>
            <translation>Raporu yeniden hazırlayın ve neyin değiştiğini okuyun; hiçbir şey yayımlanmadı.</translation>
        </message>
        <message>
            <source>The form has faults ({count}) and was not published.</source>
            <translation>Formda hatalar var ({count}), yayımlanmadı.</translation>
        </message>
        <message>
            <source>Correct the workbook as the list says, and choose it again. Nothing was changed.</source>
            <translation>Çalışma kitabını listeye göre düzeltip yeniden seçin. Hiçbir şey değişmedi.</translation>
        </message>
        <message>
            <source>There is no form of that name in force.</source>
            <translation>Bu adla yürürlükte form yok.</translation>
        </message>
        <message>
            <source>See `amanat form list`.</source>
            <translation>`amanat form list` komutuna bakın.</translation>
        </message>
        <message>
            <source>The search was stopped.</source>
            <translation>Arama durduruldu.</translation>
        </message>
        <message>
            <source>Search again.</source>
            <translation>Yeniden arayın.</translation>
        </message>
        <message>
            <source>One of the two key files was older than the other or damaged. It was made right again.</source>
            <translation>İki anahtar dosyasından biri ötekinden eski ya da bozuktu. Düzeltildi.</translation>
        </message>
        <message>
            <source>After a power cut that is nothing. Else somebody may have put it back: tell a coordinator.</source>
            <translation>Elektrik kesintisinden sonra bu önemsizdir. Yoksa biri geri koymuş olabilir: koordinatöre söyleyin.</translation>
        </message>
        <message>
            <source>Both key files were put back to an older state: a passphrase that was changed may open the vault again.</source>
            <translation>İki anahtar dosyası da eski bir duruma döndürülmüş: değiştirilmiş bir parola kasayı yeniden açabilir.</translation>
        </message>
        <message>
            <source>Change the passphrase now, and tell a coordinator who could reach this computer.</source>
            <translation>Parolayı şimdi değiştirin ve bu bilgisayara kimin ulaşabildiğini koordinatöre söyleyin.</translation>
        </message>
        <message>
            <source>Both copies of the vault's key file are damaged, so no passphrase can open it.</source>
            <translation>Kasanın anahtar dosyasının iki kopyası da bozuk, bu yüzden hiçbir parola açamaz.</translation>
        </message>
        <message>
            <source>Copy the whole folder as it is, then restore the key files from a backup.</source>
            <translation>Bütün klasörü olduğu gibi kopyalayın, sonra anahtar dosyalarını yedekten geri yükleyin.</translation>
        </message>
        <message>
            <source>This is the last way into the vault. Without it nobody could open the vault again.</source>
            <translation>Bu, kasaya giren son yol. O olmadan kasayı kimse yeniden açamazdı.</translation>
        </message>
        <message>
            <source>Add another way in first.</source>
            <translation>Önce başka bir yol ekleyin.</translation>
        </message>
        <message>
            <source>The check of the finished file did not pass: {findings} findings, first in {place} ({kind}).</source>
            <translation>Bitmiş dosyanın denetimi geçmedi: {findings} bulgu, ilki {place} içinde ({kind}).</translation>
        </message>
        <message>
            <source>Nothing was released. Read the findings, remove what they name, and prepare the report again.</source>
            <translation>Hiçbir şey yayımlanmadı. Bulguları okuyun, andıklarını çıkarın, raporu yeniden hazırlayın.</translation>
        </message>
        <message>
            <source>Lists and log of this vault did not agree in {count} places. The lists were built again from the log.</source>
            <translation>Bu kasanın listeleri ile günlüğü {count} yerde uyuşmadı. Listeler günlükten yeniden kuruldu.</translation>
        </message>
        <message>
            <source>Nothing is lost. If it happens again, old parts of the vault were put back: tell a coordinator.</source>
            <translation>Hiçbir şey yitirilmedi. Yeniden olursa kasanın eski parçaları geri konmuş demektir: koordinatöre söyleyin.</translation>
        </message>
        <message>
            <source>The computer could not do this.</source>
            <translation>Bilgisayar bunu yapamadı.</translation>
        </message>
        <message>
            <source>A record in this file is not well formed: {reason}.</source>
            <translation>Bu dosyadaki bir kayıt düzgün değil: {reason}.</translation>
        </message>
        <message>
            <source>A piece of this recording or file is missing or was changed ({part}).</source>
            <translation>Bu kaydın ya da dosyanın bir parçası eksik ya da değiştirilmiş ({part}).</translation>
        </message>
        <message>
            <source>Everything else is intact. Import the bundle that brought it again, or restore a backup.</source>
            <translation>Geri kalan her şey sağlam. Onu getiren paketi yeniden içe alın ya da yedeği geri yükleyin.</translation>
        </message>
        <message>
            <source>The parts of a recording are all here but do not make the recording that was announced.</source>
            <translation>Bir kaydın parçaları tümüyle burada, ama bildirilen kaydı oluşturmuyorlar.</translation>
        </message>
        <message>
            <source>The parts are kept. Ask the sender to export this recording again.</source>
            <translation>Parçalar saklandı. Gönderenden bu kaydı yeniden vermesini isteyin.</translation>
        </message>
        <message>
            <source>This file cannot be shown here: its {what} is beyond the limit of {limit}.</source>
            <translation>Bu dosya burada gösterilemez: {limit} sınırını aşan: {what}.</translation>
        </message>
        <message>
            <source>A font that reports need is missing on this computer: {font}.</source>
            <translation>Bu bilgisayarda raporların gerektirdiği bir yazı tipi eksik: {font}.</translation>
        </message>
        <message>
            <source>Install it (on Debian the package {package}), then make the report again. Nothing was released.</source>
            <translation>Kurun (Debian'da {package} paketi), sonra raporu yeniden yapın. Hiçbir şey yayımlanmadı.</translation>
        </message>
        <message>
            <source>No {what} was found on this computer.</source>
            <translation>Bu bilgisayarda bulunamayan aygıt: {what}.</translation>
        </message>
        <message>
            <source>Connect one, or switch it on, and choose Look again. Files from a telephone can always be added.</source>
            <translation>Bir tane takın ya da açın ve Yeniden ara'yı seçin. Telefondaki dosyalar her zaman eklenebilir.</translation>
        </message>
        <message>
            <source>This vault belongs to no organisation yet.</source>
            <translation>Bu kasa henüz bir kuruluşa ait değil.</translation>
        </message>
        <message>
            <source>Open a coordinator's invitation, or create an organisation.</source>
            <translation>Bir koordinatörün davetini açın ya da kuruluş oluşturun.</translation>
        </message>
        <message>
            <source>There is nobody to hand this over to: no other coordinator and no archive recipient.</source>
            <translation>Bunu teslim edecek kimse yok: başka koordinatör de arşiv alıcısı da yok.</translation>
        </message>
        <message>
            <source>Join an organisation first, or ask for a roster that names another coordinator.</source>
            <translation>Önce bir kuruluşa katılın ya da başka koordinatörün adı geçen bir üye listesi isteyin.</translation>
        </message>
        <message>
            <source>The signer of this {kind} is not permitted to sign it.</source>
            <translation>İmzalayanın imzalamaya yetkisi olmayan belge: {kind}.</translation>
        </message>
        <message>
            <source>Keep the file and ask a coordinator you know in person.</source>
            <translation>Dosyayı saklayın ve tanıdığınız bir koordinatöre yüz yüze sorun.</translation>
        </message>
        <message>
            <source>Records in this bundle are by somebody whom no coordinator has certified.</source>
            <translation>Bu paketteki kayıtlar, hiçbir koordinatörün onaylamadığı birine ait.</translation>
        </message>
        <message>
            <source>Ask the sender for that person's certificate, or for the bundle that they made themselves.</source>
            <translation>Gönderenden o kişinin sertifikasını ya da kendi yaptığı paketi isteyin.</translation>
        </message>
        <message>
            <source>This {kind} is for somebody else.</source>
            <translation>Başkası için olan belge: {kind}.</translation>
        </message>
        <message>
            <source>Give it to the person it is for.</source>
            <translation>Kimin içinse ona verin.</translation>
        </message>
        <message>
            <source>This file is encrypted to somebody else.</source>
            <translation>Bu dosya başkasına şifrelenmiş.</translation>
        </message>
        <message>
            <source>Give it to the person it is for, or ask its sender to make one for you.</source>
            <translation>Kimin içinse ona verin ya da göndereninden sizin için bir tane yapmasını isteyin.</translation>
        </message>
        <message>
            <source>There is no {what} with that number.</source>
            <translation>Bu numarada bulunmayan: {what}.</translation>
        </message>
        <message>
            <source>Check the number, or search by name.</source>
            <translation>Numarayı denetleyin ya da adla arayın.</translation>
        </message>
        <message>
            <source>That is not permitted: {reason}.</source>
            <translation>Buna izin yok: {reason}.</translation>
        </message>
        <message>
            <source>Ask a coordinator.</source>
            <translation>Bir koordinatöre sorun.</translation>
        </message>
        <message>
            <source>{count} texts were approved that are not the texts of this draft, or still hold open questions.</source>
            <translation>Onaylanan {count} metin bu taslağın metni değil ya da hâlâ açık sorusu var.</translation>
        </message>
        <message>
            <source>Read the texts as they are now and decide every question; nothing was released.</source>
            <translation>Metinleri şimdiki biçimiyle okuyup her soruya karar verin; hiçbir şey yayımlanmadı.</translation>
        </message>
        <message>
            <source>Files of this type cannot be shown inside the program.</source>
            <translation>Bu türdeki dosyalar programın içinde gösterilemez.</translation>
        </message>
        <message>
            <source>Nothing was recorded: neither sound nor picture had arrived.</source>
            <translation>Hiçbir şey kaydedilmedi: ne ses ne görüntü gelmişti.</translation>
        </message>
        <message>
            <source>Wait until it says Recording. If it stays at Starting, choose another microphone or camera.</source>
            <translation>Kaydediliyor yazana dek bekleyin. Başlatılıyor olarak kalırsa başka bir mikrofon ya da kamera seçin.</translation>
        </message>
        <message>
            <source>There is nothing to hand over: receipts cover all of it.</source>
            <translation>Teslim edilecek bir şey yok: hepsinin alındısı var.</translation>
        </message>
        <message>
            <source>Choose testimonies yourself if you want to send them again.</source>
            <translation>Yeniden göndermek istiyorsanız tanıklıkları kendiniz seçin.</translation>
        </message>
        <message>
            <source>Nothing may be released for this audience: {reasons}.</source>
            <translation>Bu okurlar için hiçbir şey yayımlanamaz: {reasons}.</translation>
        </message>
        <message>
            <source>See what each consent allows, or choose another audience or selection.</source>
            <translation>Her rızanın neye izin verdiğine bakın ya da başka okurlar veya seçim yapın.</translation>
        </message>
        <message>
            <source>This file is from another organisation than the one this vault belongs to.</source>
            <translation>Bu dosya, bu kasanın ait olduğundan başka bir kuruluştan.</translation>
        </message>
        <message>
            <source>A vault belongs to one organisation for ever. Make another vault for another organisation.</source>
            <translation>Bir kasa sonsuza dek tek bir kuruluşa aittir. Başka kuruluş için başka kasa yapın.</translation>
        </message>
        <message>
            <source>The database was changed from outside since this vault was locked: old parts of it may have been put back.</source>
            <translation>Bu kasa kilitlendikten sonra veritabanı dışarıdan değiştirilmiş: eski parçaları geri konmuş olabilir.</translation>
        </message>
        <message>
            <source>Check the vault, compare it with a backup, and tell a coordinator who could reach this computer.</source>
            <translation>Kasayı denetleyin, bir yedekle karşılaştırın ve bu bilgisayara kimin ulaşabildiğini koordinatöre söyleyin.</translation>
        </message>
        <message>
            <source>The camera gives no picture any more. The sound is still being recorded.</source>
            <translation>Kamera artık görüntü vermiyor. Ses kaydedilmeyi sürdürüyor.</translation>
        </message>
        <message>
            <source>Listen on. At the next pause stop, connect it again, choose Look again, and begin another recording.</source>
            <translation>Dinlemeyi sürdürün. İlk arada durdurun, yeniden takın, Yeniden ara'yı seçin ve başka bir kayıt başlatın.</translation>
        </message>
        <message>
            <source>{count} pieces of recordings or files are missing or were changed.</source>
            <translation>Kayıt ya da dosyaların {count} parçası eksik ya da değiştirilmiş.</translation>
        </message>
        <message>
            <source>Check the vault: it names the cases. Restore a backup, or import again the bundle that brought them.</source>
            <translation>Kasayı denetleyin: hangi dosyalar olduğunu söyler. Yedeği geri yükleyin ya da onları getiren paketleri yeniden içe alın.</translation>
        </message>
        <message>
            <source>Something in the vault's folder was changed from outside since it was locked.</source>
            <translation>Bu kasa kilitlendikten sonra klasöründe bir şey dışarıdan değiştirilmiş.</translation>
        </message>
        <message>
            <source>The recording ended because something failed. What was recorded until then is kept.</source>
            <translation>Bir şey bozulduğu için kayıt sona erdi. O zamana dek kaydedilen saklandı.</translation>
        </message>
        <message>
            <source>Start another recording. If it happens again, use another camera or microphone.</source>
            <translation>Başka bir kayıt başlatın. Yeniden olursa başka kamera ya da mikrofon kullanın.</translation>
        </message>
        <message>
            <source>This was refused.</source>
            <translation>Bu reddedildi.</translation>
        </message>
        <message>
            <source>This opens a vault, but not the one that is open here, or not all of it: {count} testimonies.</source>
            <translation>Bu bir kasayı açıyor, ama burada açık olanı ya da tamamını değil: {count} tanıklık.</translation>
        </message>
        <message>
            <source>Do not rely on it. Make new recovery shares or a new passphrase, make a backup, and rehearse again.</source>
            <translation>Buna güvenmeyin. Yeni kurtarma payları ya da yeni parola yapın, yedek alın, yeniden prova yapın.</translation>
        </message>
        <message>
            <source>There are two different rosters of version {version}, and {count} steward(s) signed both.</source>
            <translation>{version} sürümünün iki farklı üye listesi var ve {count} sorumlu ikisini de imzalamış.</translation>
        </message>
        <message>
            <source>Keep the file. Somebody may be taking the organisation over: meet a coordinator you know in person.</source>
            <translation>Dosyayı saklayın. Biri kuruluşu ele geçiriyor olabilir: tanıdığınız bir koordinatörle yüz yüze görüşün.</translation>
        </message>
        <message>
            <source>Rosters are missing between version {held}, which this vault holds, and version {offered}.</source>
            <translation>Bu kasadaki {held} sürümü ile sunulan {offered} sürümü arasında üye listeleri eksik.</translation>
        </message>
        <message>
            <source>Ask the coordinator for an invitation or receipt that holds all of them.</source>
            <translation>Koordinatörden hepsini içeren bir davet ya da alındı isteyin.</translation>
        </message>
        <message>
            <source>The organisation's roster was refused: {reason}.</source>
            <translation>Kuruluşun üye listesi reddedildi: {reason}.</translation>
        </message>
        <message>
            <source>Keep the file, do not trust it, and ask a coordinator you know in person.</source>
            <translation>Dosyayı saklayın, ona güvenmeyin ve tanıdığınız bir koordinatöre yüz yüze sorun.</translation>
        </message>
        <message>
            <source>An older roster was offered (version {offered}); this vault already holds version {held}.</source>
            <translation>Eski bir üye listesi sunuldu (sürüm {offered}); bu kasada zaten {held} sürümü var.</translation>
        </message>
        <message>
            <source>Nothing was changed. Ask the coordinator for a newer file.</source>
            <translation>Hiçbir şey değişmedi. Koordinatörden daha yeni bir dosya isteyin.</translation>
        </message>
        <message>
            <source>The mark that tells whether this vault was changed from outside is older than it was, or gone. Old parts of the vault may have been put back.</source>
            <translation>Bu kasanın dışarıdan değiştirilip değiştirilmediğini söyleyen işaret eskisinden geri ya da yok. Kasanın eski parçaları geri konmuş olabilir.</translation>
        </message>
        <message>
            <source>This key is no longer held, because the vault was locked.</source>
            <translation>Kasa kilitlendiği için bu anahtar artık tutulmuyor.</translation>
        </message>
        <message>
            <source>Unlock the vault and try again.</source>
            <translation>Kasayı açıp yeniden deneyin.</translation>
        </message>
        <message>
            <source>The vault already has as many ways in as it can hold.</source>
            <translation>Kasada tutulabilecek kadar açma yolu zaten var.</translation>
        </message>
        <message>
            <source>Remove one that is not needed, then try again.</source>
            <translation>Gerekmeyen birini kaldırıp yeniden deneyin.</translation>
        </message>
        <message>
            <source>Something changed while it was being exported. The unfinished file is not to be used.</source>
            <translation>Dışa aktarılırken bir şey değişti. Yarım dosya kullanılmamalı.</translation>
        </message>
        <message>
            <source>Export again; if it happens twice, check the vault.</source>
            <translation>Yeniden dışa aktarın; iki kez olursa kasayı denetleyin.</translation>
        </message>
        <message>
            <source>Several files in a row could not be read: the card or disk they are on seems to be gone.</source>
            <translation>Art arda birkaç dosya okunamadı: bulundukları kart ya da disk gitmiş görünüyor.</translation>
        </message>
        <message>
            <source>Connect it again and begin anew: what is in already is not taken a second time.</source>
            <translation>Yeniden takıp baştan başlayın: içeride olan ikinci kez alınmaz.</translation>
        </message>
        <message>
            <source>This table is larger than any that is read here.</source>
            <translation>Bu tablo burada okunanların hepsinden büyük.</translation>
        </message>
        <message>
            <source>Divide it into several files. Nothing was taken over.</source>
            <translation>Birkaç dosyaya bölün. Hiçbir şey alınmadı.</translation>
        </message>
        <message>
            <source>Reading this table took too long and was stopped.</source>
            <translation>Bu tablonun okunması çok uzun sürdü ve durduruldu.</translation>
        </message>
        <message>
            <source>It may have been made to do harm. Copy its cells into a new workbook, and choose that file.</source>
            <translation>Zarar vermek için yapılmış olabilir. Hücrelerini yeni bir çalışma kitabına kopyalayıp o dosyayı seçin.</translation>
        </message>
        <message>
            <source>This testimony is sealed: this laptop cannot open it any more.</source>
            <translation>Bu tanıklık mühürlü: bu bilgisayar artık açamaz.</translation>
        </message>
        <message>
            <source>A coordinator opens it once it is handed over.</source>
            <translation>Teslim edilince bir koordinatör açar.</translation>
        </message>
        <message>
            <source>There are more than {limit} files in this folder.</source>
            <translation>Bu klasörde {limit} dosyadan fazlası var.</translation>
        </message>
        <message>
            <source>Take in one of its folders after the other.</source>
            <translation>Klasörlerini birer birer alın.</translation>
        </message>
        <message>
            <source>The organisation already asks {count} forms of its own, which is as many as travel.</source>
            <translation>Kuruluş zaten kendi {count} formunu soruyor; gidebilecek kadarı bu.</translation>
        </message>
        <message>
            <source>Withdraw one that is not asked any more. Answers that were given stay.</source>
            <translation>Artık sorulmayan birini geri çekin. Verilmiş yanıtlar kalır.</translation>
        </message>
        <message>
            <source>Something went wrong inside the program ({kind}).</source>
            <translation>Programın içinde bir şey ters gitti ({kind}).</translation>
        </message>
        <message>
            <source>Nothing that was saved is lost. Lock and open the vault again; tell your coordinator this code.</source>
            <translation>Kaydedilmiş hiçbir şey yitirilmedi. Kasayı kilitleyip yeniden açın; bu kodu koordinatörünüze söyleyin.</translation>
        </message>
        <message>
            <source>There is no such audience of a report; there are {known}.</source>
            <translation>Raporun böyle okurları yok; olanlar: {known}.</translation>
        </message>
        <message>
            <source>Choose one of them.</source>
            <translation>Bunlardan birini seçin.</translation>
        </message>
        <message>
            <source>The letters of this table cannot be told: it is neither UTF-8, UTF-16, GB18030 nor Windows-1251.</source>
            <translation>Bu tablonun harfleri anlaşılamıyor: ne UTF-8, UTF-16, GB18030 ne de Windows-1251.</translation>
        </message>
        <message>
            <source>Open it in a program that shows it rightly, and save it as UTF-8.</source>
            <translation>Doğru gösteren bir programda açıp UTF-8 olarak kaydedin.</translation>
        </message>
        <message>
            <source>There is no field {field} in a testimony.</source>
            <translation>Tanıklıkta böyle bir alan yok: {field}.</translation>
        </message>
        <message>
            <source>See `amanat testimony schema` for every field there is; nothing was saved.</source>
            <translation>Bütün alanlar için `amanat testimony schema` komutuna bakın; hiçbir şey kaydedilmedi.</translation>
        </message>
        <message>
            <source>There is no such format of a report; there are {known}.</source>
            <translation>Raporun böyle bir biçimi yok; olanlar: {known}.</translation>
        </message>
        <message>
            <source>The vault is busy and did not answer in time.</source>
            <translation>Kasa meşgul ve zamanında yanıt vermedi.</translation>
        </message>
        <message>
            <source>Try again in a moment.</source>
            <translation>Biraz sonra yeniden deneyin.</translation>
        </message>
        <message>
            <source>The vault is damaged: {part}.</source>
            <translation>Kasa bozuk: {part}.</translation>
        </message>
        <message>
            <source>Do not write to it. Copy the whole folder, then restore a backup or ask your coordinator.</source>
            <translation>Ona yazmayın. Bütün klasörü kopyalayın, sonra yedeği geri yükleyin ya da koordinatörünüze sorun.</translation>
        </message>
        <message>
            <source>This vault is open in another window or program.</source>
            <translation>Bu kasa başka bir pencerede ya da programda açık.</translation>
        </message>
        <message>
            <source>Lock it there first, then try again.</source>
            <translation>Önce orada kilitleyip yeniden deneyin.</translation>
        </message>
        <message>
            <source>The vault is locked.</source>
            <translation>Kasa kilitli.</translation>
        </message>
        <message>
            <source>Unlock it with your passphrase.</source>
            <translation>Parolanızla açın.</translation>
        </message>
        <message>
            <source>This vault was written by a newer version of the program (its version {found}, ours {known}).</source>
            <translation>Bu kasayı programın daha yeni bir sürümü yazmış (onun sürümü {found}, bizimki {known}).</translation>
        </message>
        <message>
            <source>Install the newer version. Nothing in the vault was touched.</source>
            <translation>Yeni sürümü kurun. Kasada hiçbir şeye dokunulmadı.</translation>
        </message>
        <message>
            <source>There is no vault in this folder.</source>
            <translation>Bu klasörde kasa yok.</translation>
        </message>
        <message>
            <source>Choose the vault's folder, or make a new vault.</source>
            <translation>Kasanın klasörünü seçin ya da yeni kasa yapın.</translation>
        </message>
        <message>
            <source>This vault was made by an older version and cannot be opened to read only.</source>
            <translation>Bu kasayı daha eski bir sürüm yapmış, yalnız okumak için açılamaz.</translation>
        </message>
        <message>
            <source>Lock it where it is open, then open it here as usual.</source>
            <translation>Açık olduğu yerde kilitleyin, sonra burada her zamanki gibi açın.</translation>
        </message>
        <message>
            <source>This vault is open to read only, because another window or program has it. Nothing was changed.</source>
            <translation>Başka bir pencere ya da program kullandığı için bu kasa yalnız okumak üzere açık. Hiçbir şey değişmedi.</translation>
        </message>
        <message>
            <source>Lock it there, lock it here, then open it again.</source>
            <translation>Orada kilitleyin, burada kilitleyin, sonra yeniden açın.</translation>
        </message>
        <message>
            <source>The database did not take a setting that keeps the vault safe: {setting}.</source>
            <translation>Veritabanı, kasayı güvende tutan bir ayarı almadı: {setting}.</translation>
        </message>
        <message>
            <source>Do not use this installation; install the program again.</source>
            <translation>Bu kurulumu kullanmayın; programı yeniden kurun.</translation>
        </message>
        <message>
            <source>This passphrase could be guessed: who takes the laptop may try for years.</source>
            <translation>Bu parola tahmin edilebilir: bilgisayarı alan yıllarca deneyebilir.</translation>
        </message>
        <message>
            <source>Use seven words drawn by chance, or a longer passphrase that nobody could think of.</source>
            <translation>Kurayla çekilmiş yedi sözcük ya da kimsenin akıl edemeyeceği daha uzun bir parola kullanın.</translation>
        </message>
        <message>
            <source>The passphrase does not open this vault.</source>
            <translation>Parola bu kasayı açmıyor.</translation>
        </message>
        <message>
            <source>Type it again; check the keyboard's language and Caps Lock.</source>
            <translation>Yeniden yazın; klavyenin dilini ve Caps Lock'u denetleyin.</translation>
        </message>
        <message>
            <source>These recovery shares do not open this vault.</source>
            <translation>Bu kurtarma payları bu kasayı açmıyor.</translation>
        </message>
        <message>
            <source>Shares made before the newest ones, or for another vault, do not count. Check where they came from.</source>
            <translation>En yenilerden önce ya da başka kasa için yapılan paylar sayılmaz. Nereden geldiklerine bakın.</translation>
        </message>
        <message>
            <source>That is not how this is used.</source>
            <translation>Bu böyle kullanılmaz.</translation>
        </message>
        <message>
            <source>See the help of this command.</source>
            <translation>Bu komutun yardımına bakın.</translation>
        </message>
    </context>
    <context>
        <name>ErrorDetails</name>
        <message>
            <source>NaN and infinities are not JSON</source>
            <translation>NaN ve sonsuzluklar JSON değildir</translation>
        </message>
        <message>
            <source>a chain of rosters starts with version 1</source>
            <translation>üye listeleri zinciri sürüm 1 ile başlar</translation>
        </message>
        <message>
            <source>a change has the wrong form</source>
            <translation>bir değişikliğin biçimi yanlış</translation>
        </message>
        <message>
            <source>a checkpoint</source>
            <translation>bir denetim noktası</translation>
        </message>
        <message>
            <source>a checkpoint is malformed</source>
            <translation>bir denetim noktası düzgün değil</translation>
        </message>
        <message>
            <source>a checkpoint is of another place</source>
            <translation>bir denetim noktası başka bir yere ait</translation>
        </message>
        <message>
            <source>a checkpoint is signed by somebody else</source>
            <translation>bir denetim noktasını başkası imzalamış</translation>
        </message>
        <message>
            <source>a content belongs to no record of its run</source>
            <translation>bir içerik, dizisinin hiçbir kaydına ait değil</translation>
        </message>
        <message>
            <source>a coordinator's vault is where testimonies are kept</source>
            <translation>tanıklıkların saklandığı yer koordinatörün kasasıdır</translation>
        </message>
        <message>
            <source>a date is YYYY, YYYY-MM or YYYY-MM-DD</source>
            <translation>tarih YYYY, YYYY-MM ya da YYYY-MM-DD olur</translation>
        </message>
        <message>
            <source>a decision needs a reason</source>
            <translation>kararın gerekçesi olmalı</translation>
        </message>
        <message>
            <source>a draft that does not read</source>
            <translation>okunamayan bir taslak</translation>
        </message>
        <message>
            <source>a field path has the wrong form</source>
            <translation>bir alan yolunun biçimi yanlış</translation>
        </message>
        <message>
            <source>a file it names belongs to another testimony here: propose it anew yourself</source>
            <translation>andığı bir dosya burada başka bir tanıklığa ait: kendiniz yeniden önerin</translation>
        </message>
        <message>
            <source>a head</source>
            <translation>bir baş</translation>
        </message>
        <message>
            <source>a header is malformed</source>
            <translation>bir başlık düzgün değil</translation>
        </message>
        <message>
            <source>a key id has the wrong form</source>
            <translation>bir anahtar kimliğinin biçimi yanlış</translation>
        </message>
        <message>
            <source>a key stands twice</source>
            <translation>bir anahtar iki kez geçiyor</translation>
        </message>
        <message>
            <source>a letter has no glyph</source>
            <translation>bir harfin şekli yok</translation>
        </message>
        <message>
            <source>a list of places that does not read</source>
            <translation>okunamayan bir yer listesi</translation>
        </message>
        <message>
            <source>a list of places that is too large</source>
            <translation>çok büyük bir yer listesi</translation>
        </message>
        <message>
            <source>a member is larger than it may be</source>
            <translation>bir üye olabileceğinden büyük</translation>
        </message>
        <message>
            <source>a member is missing, added, renamed or of another size</source>
            <translation>bir üye eksik, fazla, adı ya da boyutu değişmiş</translation>
        </message>
        <message>
            <source>a number beyond every float</source>
            <translation>hiçbir kayan sayıya sığmayan sayı</translation>
        </message>
        <message>
            <source>a part lies outside its whole</source>
            <translation>bir parça bütününün dışında</translation>
        </message>
        <message>
            <source>a part was changed</source>
            <translation>bir kısım değiştirilmiş</translation>
        </message>
        <message>
            <source>a part was changed, or its end is missing</source>
            <translation>bir kısım değiştirilmiş ya da sonu eksik</translation>
        </message>
        <message>
            <source>a person or key stands twice</source>
            <translation>bir kişi ya da anahtar iki kez geçiyor</translation>
        </message>
        <message>
            <source>a question has no choices</source>
            <translation>bir sorunun seçeneği yok</translation>
        </message>
        <message>
            <source>a question has no name of its own</source>
            <translation>bir sorunun kendi adı yok</translation>
        </message>
        <message>
            <source>a question holds other questions</source>
            <translation>bir soru başka sorular içeriyor</translation>
        </message>
        <message>
            <source>a recipient has another spelling</source>
            <translation>bir alıcının başka yazılışı var</translation>
        </message>
        <message>
            <source>a recipient has the wrong length</source>
            <translation>bir alıcının uzunluğu yanlış</translation>
        </message>
        <message>
            <source>a recipient is not a key</source>
            <translation>bir alıcı anahtar değil</translation>
        </message>
        <message>
            <source>a recipient is not a key id</source>
            <translation>bir alıcı anahtar kimliği değil</translation>
        </message>
        <message>
            <source>a record changes its type</source>
            <translation>bir kayıt türünü değiştiriyor</translation>
        </message>
        <message>
            <source>a record is by somebody else than its log</source>
            <translation>bir kaydı, günlüğün sahibinden başkası yazmış</translation>
        </message>
        <message>
            <source>a recording is not added to it yet: lock and unlock once</source>
            <translation>bir kayıt henüz eklenmedi: bir kez kilitleyip açın</translation>
        </message>
        <message>
            <source>a recording is not added to this testimony yet</source>
            <translation>bir ses ya da video kaydı bu tanıklığa henüz eklenmedi</translation>
        </message>
        <message>
            <source>a reprisal befell somebody</source>
            <translation>misilleme birinin başına gelir</translation>
        </message>
        <message>
            <source>a run does not lead to the link its author signed</source>
            <translation>bir dizi, yazarının imzaladığı bağlantıya varmıyor</translation>
        </message>
        <message>
            <source>a run has another number of entries</source>
            <translation>bir dizide kayıt sayısı farklı</translation>
        </message>
        <message>
            <source>a run holds nothing</source>
            <translation>bir dizi boş</translation>
        </message>
        <message>
            <source>a run is checked with somebody else's key</source>
            <translation>bir dizi başkasının anahtarıyla denetleniyor</translation>
        </message>
        <message>
            <source>a run names an object that is not its own</source>
            <translation>bir dizi kendisinin olmayan bir nesneyi anıyor</translation>
        </message>
        <message>
            <source>a sealed piece holds what no testimony does</source>
            <translation>mühürlü bir parça hiçbir tanıklıkta olmayanı içeriyor</translation>
        </message>
        <message>
            <source>a sealed piece is of another log</source>
            <translation>mühürlü bir parça başka bir günlüğün</translation>
        </message>
        <message>
            <source>a sealed record lacks its content</source>
            <translation>mühürlü bir kaydın içeriği eksik</translation>
        </message>
        <message>
            <source>a signature has the wrong length</source>
            <translation>bir imzanın uzunluğu yanlış</translation>
        </message>
        <message>
            <source>a signature is not an object</source>
            <translation>bir imza nesne değil</translation>
        </message>
        <message>
            <source>a signing key has the wrong length</source>
            <translation>bir imza anahtarının uzunluğu yanlış</translation>
        </message>
        <message>
            <source>a signing key is not a key</source>
            <translation>bir imza anahtarı anahtar değil</translation>
        </message>
        <message>
            <source>a signing seed has the wrong length</source>
            <translation>bir imza tohumunun uzunluğu yanlış</translation>
        </message>
        <message>
            <source>a stanza begins wrongly</source>
            <translation>bir kıta yanlış başlıyor</translation>
        </message>
        <message>
            <source>a stanza has a letter that does not belong there</source>
            <translation>bir kıtada oraya ait olmayan harf var</translation>
        </message>
        <message>
            <source>a stanza has the wrong length</source>
            <translation>bir kıtanın uzunluğu yanlış</translation>
        </message>
        <message>
            <source>a stanza has too few or too many arguments</source>
            <translation>bir kıtada çok az ya da çok fazla değişken var</translation>
        </message>
        <message>
            <source>a stanza has too long a line</source>
            <translation>bir kıtada çok uzun satır var</translation>
        </message>
        <message>
            <source>a stanza holds a key that is none</source>
            <translation>bir kıtadaki anahtar, anahtar değil</translation>
        </message>
        <message>
            <source>a stanza's arguments are malformed</source>
            <translation>bir kıtanın değişkenleri düzgün değil</translation>
        </message>
        <message>
            <source>a text in it is too long</source>
            <translation>içindeki bir metin çok uzun</translation>
        </message>
        <message>
            <source>a value JSON does not have</source>
            <translation>JSON'da olmayan bir değer</translation>
        </message>
        <message>
            <source>a whole has two hashes</source>
            <translation>bir bütünün iki özeti var</translation>
        </message>
        <message>
            <source>a whole has two sizes</source>
            <translation>bir bütünün iki boyutu var</translation>
        </message>
        <message>
            <source>an edge has the wrong form</source>
            <translation>bir kenarın biçimi yanlış</translation>
        </message>
        <message>
            <source>an edge points out of range</source>
            <translation>bir kenar sınır dışını gösteriyor</translation>
        </message>
        <message>
            <source>an end only goes with between</source>
            <translation>bitiş yalnız “arası” ile olur</translation>
        </message>
        <message>
            <source>an envelope</source>
            <translation>bir zarf</translation>
        </message>
        <message>
            <source>an id in its header has the wrong form</source>
            <translation>başlığındaki bir kimliğin biçimi yanlış</translation>
        </message>
        <message>
            <source>an identity has the wrong length</source>
            <translation>bir kimliğin uzunluğu yanlış</translation>
        </message>
        <message>
            <source>an integer beyond 2^53</source>
            <translation>2^53'ü aşan bir tam sayı</translation>
        </message>
        <message>
            <source>an object belongs to no run</source>
            <translation>bir nesne hiçbir diziye ait değil</translation>
        </message>
        <message>
            <source>an object changed while it was read</source>
            <translation>bir nesne okunurken değişti</translation>
        </message>
        <message>
            <source>an object ends in the middle of a line</source>
            <translation>bir nesne satırın ortasında bitiyor</translation>
        </message>
        <message>
            <source>an object has an empty line</source>
            <translation>bir nesnede boş satır var</translation>
        </message>
        <message>
            <source>an object is not named by its place</source>
            <translation>bir nesne yerine göre adlandırılmamış</translation>
        </message>
        <message>
            <source>archive item</source>
            <translation>arşiv öğesi</translation>
        </message>
        <message>
            <source>archive-item</source>
            <translation>arşiv öğesi</translation>
        </message>
        <message>
            <source>attachment</source>
            <translation>ek</translation>
        </message>
        <message>
            <source>bundle</source>
            <translation>paket</translation>
        </message>
        <message>
            <source>bundle in quarantine</source>
            <translation>karantinadaki paket</translation>
        </message>
        <message>
            <source>camera</source>
            <translation>kamera</translation>
        </message>
        <message>
            <source>card</source>
            <translation>kart</translation>
        </message>
        <message>
            <source>certificate</source>
            <translation>sertifika</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>değişmiş</translation>
        </message>
        <message>
            <source>changes and edges differ in number</source>
            <translation>değişiklik ve kenar sayıları farklı</translation>
        </message>
        <message>
            <source>checkpoint</source>
            <translation>denetim noktası</translation>
        </message>
        <message>
            <source>consent</source>
            <translation>rıza</translation>
        </message>
        <message>
            <source>coordinator</source>
            <translation>koordinatör</translation>
        </message>
        <message>
            <source>copy</source>
            <translation>kopya</translation>
        </message>
        <message>
            <source>cut short</source>
            <translation>yarıda kesilmiş</translation>
        </message>
        <message>
            <source>database</source>
            <translation>veritabanı</translation>
        </message>
        <message>
            <source>database missing</source>
            <translation>veritabanı eksik</translation>
        </message>
        <message>
            <source>decision</source>
            <translation>karar</translation>
        </message>
        <message>
            <source>dossier</source>
            <translation>dosya dizisi</translation>
        </message>
        <message>
            <source>entry of our own log</source>
            <translation>kendi günlüğümüzün kaydı</translation>
        </message>
        <message>
            <source>erasure</source>
            <translation>silme kararı</translation>
        </message>
        <message>
            <source>field</source>
            <translation>alan</translation>
        </message>
        <message>
            <source>files are given with --attach</source>
            <translation>dosyalar --attach ile verilir</translation>
        </message>
        <message>
            <source>folder</source>
            <translation>klasör</translation>
        </message>
        <message>
            <source>form</source>
            <translation>form</translation>
        </message>
        <message>
            <source>half of a surrogate pair</source>
            <translation>vekil çiftin yarısı</translation>
        </message>
        <message>
            <source>head</source>
            <translation>baş</translation>
        </message>
        <message>
            <source>identity</source>
            <translation>kimlik</translation>
        </message>
        <message>
            <source>index</source>
            <translation>dizin</translation>
        </message>
        <message>
            <source>invitation</source>
            <translation>davet</translation>
        </message>
        <message>
            <source>it belongs to another place</source>
            <translation>başka bir yere ait</translation>
        </message>
        <message>
            <source>it belongs to another testimony</source>
            <translation>başka bir tanıklığa ait</translation>
        </message>
        <message>
            <source>it does not follow the roster that this vault holds</source>
            <translation>bu kasadaki üye listesini izlemiyor</translation>
        </message>
        <message>
            <source>it ends before its last part</source>
            <translation>son kısmından önce bitiyor</translation>
        </message>
        <message>
            <source>it ends early</source>
            <translation>erken bitiyor</translation>
        </message>
        <message>
            <source>it ends in the middle of a part</source>
            <translation>bir kısmın ortasında bitiyor</translation>
        </message>
        <message>
            <source>it expires before it begins</source>
            <translation>başlamadan süresi doluyor</translation>
        </message>
        <message>
            <source>it forwards a bundle and holds records as well</source>
            <translation>hem bir paketi iletiyor hem kayıt içeriyor</translation>
        </message>
        <message>
            <source>it forwards more than one bundle</source>
            <translation>birden çok paketi iletiyor</translation>
        </message>
        <message>
            <source>it has a letter that does not belong there</source>
            <translation>oraya ait olmayan bir harf var</translation>
        </message>
        <message>
            <source>it has left-over bits</source>
            <translation>artık bitleri var</translation>
        </message>
        <message>
            <source>it has no first line</source>
            <translation>ilk satırı yok</translation>
        </message>
        <message>
            <source>it has no stanza</source>
            <translation>kıtası yok</translation>
        </message>
        <message>
            <source>it has the wrong form</source>
            <translation>biçimi yanlış</translation>
        </message>
        <message>
            <source>it has too long a line</source>
            <translation>çok uzun satırı var</translation>
        </message>
        <message>
            <source>it has too many choices</source>
            <translation>çok fazla seçeneği var</translation>
        </message>
        <message>
            <source>it has too many pieces</source>
            <translation>çok fazla parçası var</translation>
        </message>
        <message>
            <source>it has too many questions, or groups too deep inside each other</source>
            <translation>çok fazla sorusu var ya da gruplar çok derin iç içe</translation>
        </message>
        <message>
            <source>it has too many stanzas</source>
            <translation>çok fazla kıtası var</translation>
        </message>
        <message>
            <source>it holds a setting of somebody's vault</source>
            <translation>birinin kasasının bir ayarını içeriyor</translation>
        </message>
        <message>
            <source>it holds base64 that is not canonical</source>
            <translation>kurallı olmayan base64 içeriyor</translation>
        </message>
        <message>
            <source>it holds something that is not base64</source>
            <translation>base64 olmayan bir şey içeriyor</translation>
        </message>
        <message>
            <source>it is a document of another type</source>
            <translation>başka türden bir belge</translation>
        </message>
        <message>
            <source>it is about something else</source>
            <translation>başka bir şey hakkında</translation>
        </message>
        <message>
            <source>it is another beginning of the same organisation</source>
            <translation>aynı kuruluşun başka bir başlangıcı</translation>
        </message>
        <message>
            <source>it is damaged, too large, or made for a newer program</source>
            <translation>bozuk, çok büyük ya da daha yeni bir program için yapılmış</translation>
        </message>
        <message>
            <source>it is delivered; coordinators decide about erasing it</source>
            <translation>teslim edildi; silinmesine koordinatörler karar verir</translation>
        </message>
        <message>
            <source>it is far too long</source>
            <translation>aşırı uzun</translation>
        </message>
        <message>
            <source>it is longer than it should be</source>
            <translation>olması gerekenden uzun</translation>
        </message>
        <message>
            <source>it is not a key of this kind</source>
            <translation>bu türden bir anahtar değil</translation>
        </message>
        <message>
            <source>it is not an age key</source>
            <translation>age anahtarı değil</translation>
        </message>
        <message>
            <source>it is not an age v1 file</source>
            <translation>age v1 dosyası değil</translation>
        </message>
        <message>
            <source>it is not at the place on the log that it claims</source>
            <translation>günlükte söylediği yerde değil</translation>
        </message>
        <message>
            <source>it is not finished</source>
            <translation>bitmemiş</translation>
        </message>
        <message>
            <source>it is not one of the words in the schema</source>
            <translation>şemadaki sözcüklerden değil</translation>
        </message>
        <message>
            <source>it is not signed by the sender it names</source>
            <translation>andığı gönderen imzalamamış</translation>
        </message>
        <message>
            <source>it is of a kind that is not known here</source>
            <translation>burada bilinmeyen türden</translation>
        </message>
        <message>
            <source>it is of a newer version</source>
            <translation>daha yeni bir sürümden</translation>
        </message>
        <message>
            <source>it is proposed already</source>
            <translation>zaten önerilmiş</translation>
        </message>
        <message>
            <source>it is signed by more than one key</source>
            <translation>birden çok anahtarla imzalanmış</translation>
        </message>
        <message>
            <source>it is the same share once more</source>
            <translation>aynı pay bir daha</translation>
        </message>
        <message>
            <source>it is too large</source>
            <translation>çok büyük</translation>
        </message>
        <message>
            <source>it is too long</source>
            <translation>çok uzun</translation>
        </message>
        <message>
            <source>it lies beyond the largest whole</source>
            <translation>en büyük bütünün dışında</translation>
        </message>
        <message>
            <source>it lists other objects</source>
            <translation>başka nesneler listeliyor</translation>
        </message>
        <message>
            <source>it must be there</source>
            <translation>orada olmalı</translation>
        </message>
        <message>
            <source>it names no coordinator</source>
            <translation>koordinatör anmıyor</translation>
        </message>
        <message>
            <source>it names other recipients</source>
            <translation>başka alıcılar anıyor</translation>
        </message>
        <message>
            <source>it says only a half of what the whole is</source>
            <translation>bütünün ne olduğunun yalnız yarısını söylüyor</translation>
        </message>
        <message>
            <source>it takes effect too soon</source>
            <translation>çok erken yürürlüğe giriyor</translation>
        </message>
        <message>
            <source>it was made by another program for something else</source>
            <translation>başka bir program başka bir şey için yapmış</translation>
        </message>
        <message>
            <source>it was not made together with the first</source>
            <translation>birincisiyle birlikte yapılmamış</translation>
        </message>
        <message>
            <source>its checkpoint is too large</source>
            <translation>denetim noktası çok büyük</translation>
        </message>
        <message>
            <source>its checksum has the wrong length</source>
            <translation>sağlama toplamının uzunluğu yanlış</translation>
        </message>
        <message>
            <source>its checksum is wrong</source>
            <translation>sağlama toplamı yanlış</translation>
        </message>
        <message>
            <source>its checksum is wrong, so a letter is missing or mistyped</source>
            <translation>sağlama toplamı yanlış, demek ki bir harf eksik ya da yanlış</translation>
        </message>
        <message>
            <source>its checksum line is malformed</source>
            <translation>sağlama satırı düzgün değil</translation>
        </message>
        <message>
            <source>its content is not the one its header names</source>
            <translation>içeriği başlığının andığı değil</translation>
        </message>
        <message>
            <source>its day is not a day</source>
            <translation>günü gün değil</translation>
        </message>
        <message>
            <source>its edges are not a list in range</source>
            <translation>kenarları sınır içinde bir liste değil</translation>
        </message>
        <message>
            <source>its end is not the end of the whole</source>
            <translation>sonu bütünün sonu değil</translation>
        </message>
        <message>
            <source>its first line is malformed</source>
            <translation>ilk satırı düzgün değil</translation>
        </message>
        <message>
            <source>its key has the wrong length</source>
            <translation>anahtarının uzunluğu yanlış</translation>
        </message>
        <message>
            <source>its last part is empty</source>
            <translation>son kısmı boş</translation>
        </message>
        <message>
            <source>its name or its languages are out of range</source>
            <translation>adı ya da dilleri sınır dışında</translation>
        </message>
        <message>
            <source>its objects are not in order</source>
            <translation>nesneleri sırada değil</translation>
        </message>
        <message>
            <source>its origin is not a word</source>
            <translation>kaynağı bir sözcük değil</translation>
        </message>
        <message>
            <source>its rosters are of another organisation</source>
            <translation>üye listeleri başka bir kuruluşun</translation>
        </message>
        <message>
            <source>its salt has the wrong form</source>
            <translation>tuzunun biçimi yanlış</translation>
        </message>
        <message>
            <source>its sizes are out of range</source>
            <translation>boyutları sınır dışında</translation>
        </message>
        <message>
            <source>its threshold is not more than half of its stewards</source>
            <translation>eşiği sorumlularının yarısından fazla değil</translation>
        </message>
        <message>
            <source>its type is not a word</source>
            <translation>türü bir sözcük değil</translation>
        </message>
        <message>
            <source>its words do not fit together, one of them was copied wrongly</source>
            <translation>sözcükleri birbirini tutmuyor, biri yanlış kopyalanmış</translation>
        </message>
        <message>
            <source>its {field} is more than one line</source>
            <translation>{field} alanı birden çok satır</translation>
        </message>
        <message>
            <source>its {field} is not strict JSON</source>
            <translation>{field} alanı katı JSON değil</translation>
        </message>
        <message>
            <source>key file</source>
            <translation>anahtar dosyası</translation>
        </message>
        <message>
            <source>larger than {count} bytes</source>
            <translation>{count} bayttan büyük</translation>
        </message>
        <message>
            <source>length</source>
            <translation>uzunluk</translation>
        </message>
        <message>
            <source>link</source>
            <translation>bağ</translation>
        </message>
        <message>
            <source>microphone</source>
            <translation>mikrofon</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>eksik</translation>
        </message>
        <message>
            <source>more than {count} levels deep</source>
            <translation>{count} düzeyden derin</translation>
        </message>
        <message>
            <source>name</source>
            <translation>ad</translation>
        </message>
        <message>
            <source>not JSON</source>
            <translation>JSON değil</translation>
        </message>
        <message>
            <source>not UTF-8</source>
            <translation>UTF-8 değil</translation>
        </message>
        <message>
            <source>note</source>
            <translation>not</translation>
        </message>
        <message>
            <source>number of pages</source>
            <translation>sayfa sayısı</translation>
        </message>
        <message>
            <source>number of pixels</source>
            <translation>piksel sayısı</translation>
        </message>
        <message>
            <source>number of tracks</source>
            <translation>parça (iz) sayısı</translation>
        </message>
        <message>
            <source>object</source>
            <translation>nesne</translation>
        </message>
        <message>
            <source>only a coordinator decides</source>
            <translation>yalnız bir koordinatör karar verir</translation>
        </message>
        <message>
            <source>only a coordinator links people</source>
            <translation>kişileri yalnız bir koordinatör bağlar</translation>
        </message>
        <message>
            <source>only a coordinator may forward a bundle</source>
            <translation>paketi yalnız bir koordinatör iletebilir</translation>
        </message>
        <message>
            <source>only a coordinator of the roster may do it</source>
            <translation>bunu yalnız üye listesindeki bir koordinatör yapabilir</translation>
        </message>
        <message>
            <source>only a coordinator settles a request</source>
            <translation>bir isteği yalnız bir koordinatör sonuçlandırır</translation>
        </message>
        <message>
            <source>only one coordinator has confirmed it, and no backup</source>
            <translation>yalnız bir koordinatör onayladı, yedek de yok</translation>
        </message>
        <message>
            <source>others have written to this testimony</source>
            <translation>bu tanıklığa başkaları da yazmış</translation>
        </message>
        <message>
            <source>page</source>
            <translation>sayfa</translation>
        </message>
        <message>
            <source>person</source>
            <translation>kişi</translation>
        </message>
        <message>
            <source>picture</source>
            <translation>resim</translation>
        </message>
        <message>
            <source>policy</source>
            <translation>kural</translation>
        </message>
        <message>
            <source>receipt</source>
            <translation>alındı</translation>
        </message>
        <message>
            <source>receipts do not cover all of it</source>
            <translation>alındılar tümünü kapsamıyor</translation>
        </message>
        <message>
            <source>receipts do not cover all of this testimony yet</source>
            <translation>alındılar bu tanıklığın tamamını henüz kapsamıyor</translation>
        </message>
        <message>
            <source>recording</source>
            <translation>kayıt</translation>
        </message>
        <message>
            <source>recording or file</source>
            <translation>kayıt ya da dosya</translation>
        </message>
        <message>
            <source>release</source>
            <translation>yayım</translation>
        </message>
        <message>
            <source>reprisal</source>
            <translation>misilleme</translation>
        </message>
        <message>
            <source>revocation</source>
            <translation>iptal belgesi</translation>
        </message>
        <message>
            <source>roster</source>
            <translation>üye listesi</translation>
        </message>
        <message>
            <source>sealed</source>
            <translation>mühürlü</translation>
        </message>
        <message>
            <source>selection of fewer than {count} people</source>
            <translation>{count} kişiden az seçim</translation>
        </message>
        <message>
            <source>sender</source>
            <translation>gönderen</translation>
        </message>
        <message>
            <source>sender who waits</source>
            <translation>bekleyen gönderen</translation>
        </message>
        <message>
            <source>setting</source>
            <translation>ayar</translation>
        </message>
        <message>
            <source>size</source>
            <translation>boyut</translation>
        </message>
        <message>
            <source>somebody writes to another person's log</source>
            <translation>biri başka kişinin günlüğüne yazıyor</translation>
        </message>
        <message>
            <source>something follows its end</source>
            <translation>sonundan sonra bir şey geliyor</translation>
        </message>
        <message>
            <source>something follows its last member</source>
            <translation>son üyesinden sonra bir şey geliyor</translation>
        </message>
        <message>
            <source>something stands between its members</source>
            <translation>üyelerinin arasında bir şey var</translation>
        </message>
        <message>
            <source>something typed in it is not saved yet</source>
            <translation>içinde yazılan bir şey henüz kaydedilmedi</translation>
        </message>
        <message>
            <source>something typed in this testimony is not saved yet</source>
            <translation>bu tanıklıkta yazılan bir şey henüz kaydedilmedi</translation>
        </message>
        <message>
            <source>testimony</source>
            <translation>tanıklık</translation>
        </message>
        <message>
            <source>the document</source>
            <translation>belge</translation>
        </message>
        <message>
            <source>the draft</source>
            <translation>taslak</translation>
        </message>
        <message>
            <source>the file</source>
            <translation>dosya</translation>
        </message>
        <message>
            <source>the number of recipients is out of range</source>
            <translation>alıcı sayısı sınır dışında</translation>
        </message>
        <message>
            <source>the number of signatures is out of range</source>
            <translation>imza sayısı sınır dışında</translation>
        </message>
        <message>
            <source>the page template is missing</source>
            <translation>sayfa şablonu eksik</translation>
        </message>
        <message>
            <source>the range ends before it begins</source>
            <translation>aralık başlamadan bitiyor</translation>
        </message>
        <message>
            <source>the recipients are not sorted</source>
            <translation>alıcılar sıralı değil</translation>
        </message>
        <message>
            <source>the request</source>
            <translation>istek</translation>
        </message>
        <message>
            <source>the roster names no other coordinator</source>
            <translation>üye listesinde başka koordinatör yok</translation>
        </message>
        <message>
            <source>the typesetter gave nothing back</source>
            <translation>dizgi programı hiçbir şey vermedi</translation>
        </message>
        <message>
            <source>the typesetter had a warning</source>
            <translation>dizgi programı uyarı verdi</translation>
        </message>
        <message>
            <source>the typesetter refused the document</source>
            <translation>dizgi programı belgeyi reddetti</translation>
        </message>
        <message>
            <source>the year is out of range</source>
            <translation>yıl sınır dışında</translation>
        </message>
        <message>
            <source>there is more in it than its list says</source>
            <translation>içinde listesinin söylediğinden fazlası var</translation>
        </message>
        <message>
            <source>there is no such day in that month</source>
            <translation>o ayda böyle bir gün yok</translation>
        </message>
        <message>
            <source>there is no such month</source>
            <translation>böyle bir ay yok</translation>
        </message>
        <message>
            <source>these three do not belong together</source>
            <translation>bu üçü bir araya ait değil</translation>
        </message>
        <message>
            <source>this computer's memory</source>
            <translation>bu bilgisayarın belleği</translation>
        </message>
        <message>
            <source>this key was revoked</source>
            <translation>bu anahtar iptal edildi</translation>
        </message>
        <message>
            <source>three shares are needed</source>
            <translation>üç pay gerekli</translation>
        </message>
        <message>
            <source>too long</source>
            <translation>çok uzun</translation>
        </message>
        <message>
            <source>trust</source>
            <translation>güven</translation>
        </message>
        <message>
            <source>two parts overlap</source>
            <translation>iki parça çakışıyor</translation>
        </message>
        <message>
            <source>upper and lower case are mixed</source>
            <translation>büyük ve küçük harf karışık</translation>
        </message>
        <message>
            <source>version 1 alone follows nothing</source>
            <translation>yalnız sürüm 1 hiçbir şeyin ardından gelmez</translation>
        </message>
        <message>
            <source>whoever transcribed it does not check it: somebody else reads it</source>
            <translation>yazıya döken denetlemez: başka biri okur</translation>
        </message>
        <message>
            <source>you have signed it, or it is decided already</source>
            <translation>siz imzaladınız ya da karar zaten verildi</translation>
        </message>
        <message>
            <source>{count} MiB</source>
            <translation>{count} MiB</translation>
        </message>
        <message>
            <source>{count} days</source>
            <translation>{count} gün</translation>
        </message>
        <message>
            <source>{count} million</source>
            <translation>{count} milyon</translation>
        </message>
        <message>
            <source>{count} of the described files were not given with --attach</source>
            <translation>betimlenen dosyaların {count} tanesi --attach ile verilmedi</translation>
        </message>
        <message>
            <source>{count} pixels a side</source>
            <translation>kenarda {count} piksel</translation>
        </message>
        <message>
            <source>{count} points</source>
            <translation>{count} punto</translation>
        </message>
        <message>
            <source>{field} holds more than {count}</source>
            <translation>{field} alanında {count} tanesinden fazlası var</translation>
        </message>
        <message>
            <source>{field} holds something else than objects</source>
            <translation>{field} alanında nesne olmayan bir şey var</translation>
        </message>
        <message>
            <source>{field} holds something of the wrong form</source>
            <translation>{field} alanında biçimi yanlış bir şey var</translation>
        </message>
        <message>
            <source>{field} holds something twice</source>
            <translation>{field} alanında bir şey iki kez var</translation>
        </message>
        <message>
            <source>{field} is above {count}</source>
            <translation>{field} alanı {count} değerinin üstünde</translation>
        </message>
        <message>
            <source>{field} is longer than until the lock</source>
            <translation>{field} alanı kilide kadar olan süreden uzun</translation>
        </message>
        <message>
            <source>{field} is missing</source>
            <translation>{field} alanı eksik</translation>
        </message>
        <message>
            <source>{field} is missing or not right</source>
            <translation>{field} alanı eksik ya da doğru değil</translation>
        </message>
        <message>
            <source>{field} is neither true nor false</source>
            <translation>{field} alanı ne doğru ne yanlış</translation>
        </message>
        <message>
            <source>{field} is not a day</source>
            <translation>{field} alanı gün değil</translation>
        </message>
        <message>
            <source>{field} is not a document in range</source>
            <translation>{field} alanı sınır içinde bir belge değil</translation>
        </message>
        <message>
            <source>{field} is not a hash</source>
            <translation>{field} alanı özet değil</translation>
        </message>
        <message>
            <source>{field} is not a list in range</source>
            <translation>{field} alanı sınır içinde bir liste değil</translation>
        </message>
        <message>
            <source>{field} is not a number in range</source>
            <translation>{field} alanı sınır içinde bir sayı değil</translation>
        </message>
        <message>
            <source>{field} is not a recipient</source>
            <translation>{field} alanı alıcı değil</translation>
        </message>
        <message>
            <source>{field} is not a signing key</source>
            <translation>{field} alanı imza anahtarı değil</translation>
        </message>
        <message>
            <source>{field} is not a table in range</source>
            <translation>{field} alanı sınır içinde bir tablo değil</translation>
        </message>
        <message>
            <source>{field} is not a word</source>
            <translation>{field} alanı sözcük değil</translation>
        </message>
        <message>
            <source>{field} is not a word of this version</source>
            <translation>{field} alanı bu sürümün sözcüklerinden değil</translation>
        </message>
        <message>
            <source>{field} is not an id</source>
            <translation>{field} alanı kimlik değil</translation>
        </message>
        <message>
            <source>{field} is not an object</source>
            <translation>{field} alanı nesne değil</translation>
        </message>
        <message>
            <source>{field} is not base64</source>
            <translation>{field} alanı base64 değil</translation>
        </message>
        <message>
            <source>{field} is not canonical base64</source>
            <translation>{field} alanı kurallı base64 değil</translation>
        </message>
        <message>
            <source>{field} is not one plain line of text</source>
            <translation>{field} alanı tek düz satır metin değil</translation>
        </message>
        <message>
            <source>{field} is not text</source>
            <translation>{field} alanı metin değil</translation>
        </message>
        <message>
            <source>{field} is not text in range</source>
            <translation>{field} alanı sınır içinde metin değil</translation>
        </message>
        <message>
            <source>{field} puts a use where nobody would expect it</source>
            <translation>{field} alanı bir kullanımı kimsenin beklemeyeceği yere koyuyor</translation>
        </message>
        <message>
            <source>{file} is another list</source>
            <translation>{file} başka bir liste</translation>
        </message>
        <message>
            <source>{what} is not an object</source>
            <translation>{what} nesne değil</translation>
        </message>
    </context>
    <context>
        <name>MediaTypes</name>
        <message>
            <source>JPEG photograph</source>
            <translation>JPEG fotoğraf</translation>
        </message>
        <message>
            <source>HEIC photograph</source>
            <translation>HEIC fotoğraf</translation>
        </message>
        <message>
            <source>PNG picture</source>
            <translation>PNG resim</translation>
        </message>
        <message>
            <source>GIF picture</source>
            <translation>GIF resim</translation>
        </message>
        <message>
            <source>TIFF picture</source>
            <translation>TIFF resim</translation>
        </message>
        <message>
            <source>WebP picture</source>
            <translation>WebP resim</translation>
        </message>
        <message>
            <source>PDF document</source>
            <translation>PDF belge</translation>
        </message>
        <message>
            <source>MP4 video</source>
            <translation>MP4 video</translation>
        </message>
        <message>
            <source>QuickTime video</source>
            <translation>QuickTime video</translation>
        </message>
        <message>
            <source>3GP video</source>
            <translation>3GP video</translation>
        </message>
        <message>
            <source>M4A sound</source>
            <translation>M4A ses</translation>
        </message>
        <message>
            <source>Ogg sound</source>
            <translation>Ogg ses</translation>
        </message>
        <message>
            <source>AMR sound</source>
            <translation>AMR ses</translation>
        </message>
        <message>
            <source>WAV sound</source>
            <translation>WAV ses</translation>
        </message>
        <message>
            <source>MP3 sound</source>
            <translation>MP3 ses</translation>
        </message>
        <message>
            <source>AAC sound</source>
            <translation>AAC ses</translation>
        </message>
        <message>
            <source>WebM video</source>
            <translation>WebM video</translation>
        </message>
        <message>
            <source>Matroska video</source>
            <translation>Matroska video</translation>
        </message>
        <message>
            <source>AVI video</source>
            <translation>AVI video</translation>
        </message>
        <message>
            <source>AVCHD video</source>
            <translation>AVCHD video</translation>
        </message>
        <message>
            <source>Word document</source>
            <translation>Word belgesi</translation>
        </message>
        <message>
            <source>ZIP archive</source>
            <translation>ZIP arşivi</translation>
        </message>
        <message>
            <source>file of unknown type</source>
            <translation>bilinmeyen türde dosya</translation>
        </message>
    </context>
</TS>
