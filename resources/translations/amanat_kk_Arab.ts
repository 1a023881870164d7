<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk_CN">
    <context>
        <name>AboutCard</name>
        <message>
            <source>About Amanat</source>
            <translation>Amanat تۋرالى</translation>
        </message>
        <message>
            <source>Amanat keeps testimonies in an encrypted vault, offline, and hands them over sealed.</source>
            <translation>Amanat ايعاقتاردى شيفرلانعان قويمادا، جەلىسىز ساقتايدى جانە مورلەنگەن كۇيدە تاپسىرادى.</translation>
        </message>
        <message>
            <source>A locked or closed vault shows a thief nothing but its size and when media arrived. While a vault is open, whoever sits at this computer can read it: lock it whenever you get up (Ctrl+L).</source>
            <translation>قۇلىپتالعان نە جابىق قويما ۇرىعا كولەمىنەن جانە مەديانىڭ قاشان كەلگەنىنەن باسقا ەشتەڭە ايتپايدى. قويما اشىق تۇرعاندا وسى كومپيۋتەردىڭ الدىندا وتىرعان كەز كەلگەن ادام وقي الادى: تۇرعان سايىن قۇلىپتاڭىز (Ctrl+L).</translation>
        </message>
        <message>
            <source>No native speaker has read these translations yet: {languages}.</source>
            <translation>بۇل اۋدارمالاردى انا تىلىندە سويلەيتىن ەشكىم ٴالى وقىعان جوق: {languages}.</translation>
        </message>
        <message>
            <source>Nor has one read the words for witnesses' cards: {languages}.</source>
            <translation>كۋالەردىڭ كارتوچكالارىنا ارنالعان سوزدەردى دە انا تىلىندە سويلەيتىن ەشكىم وقىعان جوق: {languages}.</translation>
        </message>
        <message>
            <source>Free software under the GNU General Public Licence, version 3 or later. No warranty.</source>
            <translation>GNU General Public Licence 3-نۇسقاسى نەمەسە ودان كەيىنگىسى بويىنشا ەركىن باعدارلاما. ەشقانداي كەپىلدىك بەرىلمەيدى.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>ارتقا</translation>
        </message>
    </context>
    <context>
        <name>AboutTab</name>
        <message>
            <source>Nine questions</source>
            <translation>توعىز سۇراق</translation>
        </message>
        <message>
            <source>How it was taken</source>
            <translation>قالاي الىندى</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>ٴتۇرى</translation>
        </message>
        <message>
            <source>How</source>
            <translation>قالاي</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>ٴتىل</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>ورىن</translation>
        </message>
        <message>
            <source>Setting</source>
            <translation>جاعداي</translation>
        </message>
        <message>
            <source>Who else was there</source>
            <translation>تاعى كىم بولدى</translation>
        </message>
        <message>
            <source>Was the witness asked alone?</source>
            <translation>كۋاگەرمەن وڭاشا سويلەسىلدى مە؟</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>ٴيا</translation>
        </message>
        <message>
            <source>No</source>
            <translation>جوق</translation>
        </message>
        <message>
            <source>What the witness asks for</source>
            <translation>كۋاگەر نە سۇرايدى</translation>
        </message>
        <message>
            <source>Asks for</source>
            <translation>سۇرايتىنى</translation>
        </message>
        <message>
            <source>What was agreed for later</source>
            <translation>كەيىنگە نە كەلىسىلدى</translation>
        </message>
        <message>
            <source>Ready for journalists?</source>
            <translation>جۋرناليستەرمەن سويلەسۋگە دايىن با؟</translation>
        </message>
        <message>
            <source>Ready to testify in court?</source>
            <translation>سوتتا كۋا بولۋعا دايىن با؟</translation>
        </message>
        <message>
            <source>Safety and care</source>
            <translation>قاۋىپسىزدىك پەن قامقورلىق</translation>
        </message>
        <message>
            <source>What could happen to whom</source>
            <translation>كىمگە نە بولۋى مۇمكىن</translation>
        </message>
        <message>
            <source>When it is safe to call</source>
            <translation>قاشان قوڭىراۋ شالۋ ٴقاۋىپسىز</translation>
        </message>
        <message>
            <source>Who else reads that phone</source>
            <translation>ول تەلەفوندى تاعى كىم قارايدى</translation>
        </message>
        <message>
            <source>What to say if somebody else answers</source>
            <translation>باسقا بىرەۋ السا، نە ايتۋ كەرەك</translation>
        </message>
        <message>
            <source>Who ended the interview, and why</source>
            <translation>اڭگىمەنى كىم، نەگە توقتاتتى</translation>
        </message>
        <message>
            <source>Support offered</source>
            <translation>ۇسىنىلعان كومەك</translation>
        </message>
        <message>
            <source>Sexual violence was spoken of</source>
            <translation>جىنىستىق زورلىق تۋرالى ايتىلدى</translation>
        </message>
        <message>
            <source>Referred to</source>
            <translation>قايدا جىبەرىلدى</translation>
        </message>
        <message>
            <source>Before you part</source>
            <translation>قوشتاسار الدىندا</translation>
        </message>
        <message>
            <source>What they do not want to be asked about again, one on each line</source>
            <translation>ەندى سۇرالماۋىن قالايتىن نارسەلەر، ٴار جولعا بىرەۋدەن</translation>
        </message>
        <message>
            <source>Is there anything we must not use?</source>
            <translation>ٴبىز پايدالانباۋعا ٴتيىس بىردەڭە بار ما؟</translation>
        </message>
        <message>
            <source>What happens next, as you told it</source>
            <translation>ٴارى قاراي نە بولادى، ٴوزىڭىز ايتقانداي</translation>
        </message>
        <message>
            <source>You explained that what is published cannot be called back</source>
            <translation>جارييالانعاندى قايتارىپ الۋعا بولمايتىنىن ٴتۇسىندىردىڭىز</translation>
        </message>
    </context>
    <context>
        <name>AddressForm</name>
        <message>
            <source>As told</source>
            <translation>ايتىلعانداي</translation>
        </message>
        <message>
            <source>Prefecture, county, village: as far as it is known, in any script.</source>
            <translation>ايماق، اۋدان، اۋىل: بەلگىلى بولعانىنشا، كەز كەلگەن جازۋدا.</translation>
        </message>
        <message>
            <source>Village</source>
            <translation>اۋىل</translation>
        </message>
        <message>
            <source>Lived there since</source>
            <translation>قاشاننان بەرى تۇرادى</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>قاشانعا دەيىن</translation>
        </message>
        <message>
            <source>All parts of the address</source>
            <translation>مەكەنجايدىڭ بارلىق بولىگى</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>ەل</translation>
        </message>
        <message>
            <source>Prefecture or region</source>
            <translation>ايماق نە ولكە</translation>
        </message>
        <message>
            <source>County, city or district</source>
            <translation>اۋدان، قالا نە وكرۋگ</translation>
        </message>
        <message>
            <source>Township</source>
            <translation>اۋىلدىق وكرۋگ</translation>
        </message>
        <message>
            <source>Group or brigade</source>
            <translation>توپ نە بريگادا</translation>
        </message>
        <message>
            <source>Bingtuan division</source>
            <translation>بيڭتۋان ديۆيزيياسى</translation>
        </message>
        <message>
            <source>Bingtuan regiment</source>
            <translation>بيڭتۋان پولكى</translation>
        </message>
        <message>
            <source>Its Chinese name</source>
            <translation>قىتايشا اتاۋى</translation>
        </message>
        <message>
            <source>Its Kazakh name</source>
            <translation>قازاقشا اتاۋى</translation>
        </message>
    </context>
    <context>
        <name>After</name>
        <message>
            <source>New testimony</source>
            <translation>جاڭا ايعاق</translation>
        </message>
        <message>
            <source>Next relative of this family</source>
            <translation>وسى وتباسىنىڭ كەلەسى تۋىسى</translation>
        </message>
        <message>
            <source>This witness said who must never see it: {names}</source>
            <translation>بۇل كۋاگەر ەشقاشان كورمەۋى كەرەك ادامداردى ايتتى: {names}</translation>
        </message>
        <message>
            <source>The next relative may see the names of the family on this screen.</source>
            <translation>كەلەسى تۋىس وتباسىنىڭ اتتارىن وسى ەكراننان كورۋى مۇمكىن.</translation>
        </message>
        <message>
            <source>All details</source>
            <translation>بۇكىل ەگجەي-تەگجەيى</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>بۇگىن</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>ساقتالدى</translation>
        </message>
        <message>
            <source>It is finished and waits to be handed over.</source>
            <translation>اياقتالدى، تاپسىرۋدى كۇتۋدە.</translation>
        </message>
        <message>
            <source>Kept, and sealed</source>
            <translation>ساقتالدى جانە مورلەندى</translation>
        </message>
        <message>
            <source>After the lock only coordinators can open it. It waits to be handed over.</source>
            <translation>قۇلىپتاعان سوڭ ونى تەك ۇيلەستىرۋشىلەر اشا الادى. تاپسىرۋدى كۇتۋدە.</translation>
        </message>
        <message>
            <source>Sealed until a coordinator decides</source>
            <translation>ۇيلەستىرۋشى شەشكەنشە مورلەنگەن</translation>
        </message>
        <message>
            <source>The witness left before the consent was answered. Nobody can open or use it here.</source>
            <translation>كۋاگەر كەلىسىمگە جاۋاپ بەرىلمەي كەتتى. مۇندا ونى ەشكىم اشا دا، قولدانا دا المايدى.</translation>
        </message>
        <message>
            <source>Marked: it may not be used</source>
            <translation>بەلگىلەندى: قولدانۋعا بولمايدى</translation>
        </message>
        <message>
            <source>The witness left before the consent was answered. No coordinator is known here to whom it could be sealed; nothing of it goes into a report until one has decided.</source>
            <translation>كۋاگەر كەلىسىمگە جاۋاپ بەرىلمەي كەتتى. مورلەپ بەرەتىن ۇيلەستىرۋشى مۇندا بەلگىسىز؛ بىرەۋ شەشكەنشە ودان ەشتەڭە ەسەپكە كىرمەيدى.</translation>
        </message>
        <message>
            <source>As it was</source>
            <translation>بۇرىنعىداي</translation>
        </message>
        <message>
            <source>Nothing was answered. It stays unused, and stands on Today until the witness is asked.</source>
            <translation>جاۋاپ بەرىلمەدى. پايدالانىلمايدى جانە كۋا سۇرالعانشا «بۇگىن» بەتىندە تۇرادى.</translation>
        </message>
        <message>
            <source>It goes as every erasure does</source>
            <translation>ول ٴار ٴوشىرۋ سيياقتى جۇرەدى</translation>
        </message>
        <message>
            <source>After 14 days, and when another coordinator has agreed. Nothing of it is used meanwhile.</source>
            <translation>14 كۇننەن كەيىن جانە باسقا ۇيلەستىرۋشى كەلىسكەندە. وعان دەيىن ودان ەشتەڭە قولدانىلمايدى.</translation>
        </message>
        <message>
            <source>Destroyed</source>
            <translation>جويىلدى</translation>
        </message>
        <message>
            <source>Nothing of it can be opened again on this laptop.</source>
            <translation>وسى نوۋتبۋكتە ودان ەشتەڭە قايتا اشىلمايدى.</translation>
        </message>
    </context>
    <context>
        <name>Amounts</name>
        <message>
            <source>TB</source>
            <translation>تب</translation>
        </message>
        <message>
            <source>GB</source>
            <translation>گب</translation>
        </message>
        <message>
            <source>MB</source>
            <translation>مب</translation>
        </message>
        <message>
            <source>kB</source>
            <translation>كب</translation>
        </message>
        <message>
            <source>less than a minute left</source>
            <translation>ٴبىر مينۋتقا جەتپەيدى</translation>
        </message>
        <message numerus="yes">
            <source>about %n minute(s) left</source>
            <translation>
                <numerusform>شامامەن %n مينۋت قالدى</numerusform>
                <numerusform>شامامەن %n مينۋت قالدى</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n hour(s) left</source>
            <translation>
                <numerusform>شامامەن %n ساعات قالدى</numerusform>
                <numerusform>شامامەن %n ساعات قالدى</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AnswersCard</name>
        <message>
            <source>{0}, version {1}</source>
            <translation>{0}، نۇسقا {1}</translation>
        </message>
        <message>
            <source>not asked</source>
            <translation>سۇرالماعان</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>بەلگىسىز</translation>
        </message>
        <message>
            <source>refused to say</source>
            <translation>ايتۋدان باس تارتتى</translation>
        </message>
    </context>
    <context>
        <name>ArchiveItemScreen</name>
        <message>
            <source>Archive item</source>
            <translation>مۇراعات بىرلىگى</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>مۇراعات</translation>
        </message>
        <message>
            <source>There is no file</source>
            <translation>فايل جوق</translation>
        </message>
        <message>
            <source>Only what the table said of it is kept.</source>
            <translation>ول تۋرالى كەستەدە ايتىلعانى عانا ساقتالادى.</translation>
        </message>
        <message>
            <source>What it speaks of</source>
            <translation>نە تۋرالى ايتادى</translation>
        </message>
        <message>
            <source>In a few words</source>
            <translation>بىرنەشە سوزبەن</translation>
        </message>
        <message>
            <source>Add who, where or when</source>
            <translation>كىم، قايدا نە قاشان قوسۋ</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>الىپ تاستاۋ</translation>
        </message>
        <message>
            <source>F8 inserts the time that is playing</source>
            <translation>F8 ويناپ تۇرعان ۋاقىتتى قويادى</translation>
        </message>
        <message>
            <source>Transcript</source>
            <translation>جازىپ الىنعان ٴماتىن</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>ٴتىل</translation>
        </message>
        <message>
            <source>{0}, by {1}</source>
            <translation>{0}، كىم: {1}</translation>
        </message>
        <message>
            <source>Move to: {0}</source>
            <translation>اۋىستىرۋ: {0}</translation>
        </message>
        <message>
            <source>You transcribed it: somebody else checks it.</source>
            <translation>ماتىنگە ٴسىز ٴتۇسىردىڭىز: باسقا بىرەۋ تەكسەرەدى.</translation>
        </message>
        <message>
            <source>Where it stands</source>
            <translation>قاي ساتىدا</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>كەلىسىم</translation>
        </message>
        <message>
            <source>Already public; nobody was asked. Nothing of it is released.</source>
            <translation>بۇرىننان جارييا؛ ەشكىمنەن سۇرالماعان. ودان ەشتەڭە شىعارىلمايدى.</translation>
        </message>
        <message>
            <source>Nobody was asked. Nothing of it is released.</source>
            <translation>ەشكىمنەن سۇرالعان جوق. ودان ەشتەڭە جارييالانبايدى.</translation>
        </message>
        <message>
            <source>Title as found</source>
            <translation>تابىلعان كۇيىندەگى تاقىرىپ</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>ارنا</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>مەكەنجاي</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>جارييالانعان</translation>
        </message>
        <message>
            <source>Captured</source>
            <translation>ساقتاپ الىنعان</translation>
        </message>
        <message>
            <source>Captured by</source>
            <translation>ساقتاپ العان</translation>
        </message>
        <message>
            <source>Original name</source>
            <translation>باستاپقى اتى</translation>
        </message>
        <message>
            <source>Still online</source>
            <translation>ٴالى جەلىدە</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>ٴيا</translation>
        </message>
        <message>
            <source>No</source>
            <translation>جوق</translation>
        </message>
        <message>
            <source>Also found as</source>
            <translation>بىلاي دا تابىلعان</translation>
        </message>
        <message>
            <source>Same bytes as another item</source>
            <translation>باسقا بىرلىكپەن بىردەي فايل</translation>
        </message>
        <message>
            <source>Same file as in a testimony</source>
            <translation>ايعاقتاعى فايلمەن بىردەي</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>ٴتۇرى</translation>
        </message>
        <message>
            <source>Where it comes from</source>
            <translation>قايدان الىندى</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>ساقتالۋدا…</translation>
        </message>
        <message>
            <source>Everything is saved</source>
            <translation>ٴبارى ساقتالعان</translation>
        </message>
    </context>
    <context>
        <name>ArchiveScreen</name>
        <message>
            <source>A title, a channel, a word of a transcript</source>
            <translation>تاقىرىپ، ارنا، ماتىندەگى ٴسوز</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>ىزدەۋ</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>كورسەتۋ</translation>
        </message>
        <message>
            <source>Archive items</source>
            <translation>مۇراعات بىرلىكتەرى</translation>
        </message>
        <message>
            <source>Nothing is taken in yet</source>
            <translation>ٴالى ەشتەڭە قابىلدانباعان</translation>
        </message>
        <message>
            <source>Published videos, voice messages, letters and papers come in by the folder, with their table.</source>
            <translation>جارييالانعان بەينەلەر، داۋىستىق حابارلار، حاتتار مەن قاعازدار قالتاسىمەن، كەستەسىمەن قابىلدانادى.</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>ەشتەڭە تابىلمادى</translation>
        </message>
        <message>
            <source>Try another word, or another state.</source>
            <translation>باسقا ٴسوز نە باسقا كۇيدى كورىڭىز.</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>مۇراعات</translation>
        </message>
        <message>
            <source>What exists already: nobody was asked, so nothing here is ever released</source>
            <translation>بۇرىننان بار نارسە: ەشكىمنەن سۇرالماعان، سوندىقتان مۇندا ەشتەڭە شىعارىلمايدى</translation>
        </message>
        <message>
            <source>Testimonies</source>
            <translation>ايعاقتار</translation>
        </message>
        <message>
            <source>Take a folder in…</source>
            <translation>قالتا قابىلداۋ…</translation>
        </message>
        <message>
            <source>All ({count})</source>
            <translation>ٴبارى ({count})</translation>
        </message>
        <message>
            <source>{state} ({count})</source>
            <translation>{state} ({count})</translation>
        </message>
        <message>
            <source>Everything is saved</source>
            <translation>ٴبارى ساقتالعان</translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) nobody has watched yet</source>
            <translation>
                <numerusform>ٴالى ەشكىم كورمەگەن %n بىرلىك</numerusform>
                <numerusform>ٴالى ەشكىم كورمەگەن %n بىرلىك</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ArchiveWords</name>
        <message>
            <source>Not watched</source>
            <translation>كورىلمەگەن</translation>
        </message>
        <message>
            <source>Indexed</source>
            <translation>كورسەتكىشى بار</translation>
        </message>
        <message>
            <source>Transcribed</source>
            <translation>ماتىنگە تۇسىرىلگەن</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>تەكسەرىلگەن</translation>
        </message>
        <message>
            <source>Video</source>
            <translation>بەينە</translation>
        </message>
        <message>
            <source>Voice message</source>
            <translation>داۋىستىق حابار</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>حات</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>ۇكىم</translation>
        </message>
        <message>
            <source>Paper note</source>
            <translation>قاعاز جازبا</translation>
        </message>
        <message>
            <source>Photograph</source>
            <translation>سۋرەت</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>قۇجات</translation>
        </message>
        <message>
            <source>Something else</source>
            <translation>باسقا نارسە</translation>
        </message>
        <message>
            <source>Name of the file</source>
            <translation>فايلدىڭ اتى</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>مەكەنجاي</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>ارنا</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>تاقىرىپ</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>جارييالانعان</translation>
        </message>
        <message>
            <source>Captured</source>
            <translation>ساقتاپ الىنعان</translation>
        </message>
        <message>
            <source>Captured by</source>
            <translation>ساقتاپ العان</translation>
        </message>
        <message>
            <source>Still online</source>
            <translation>ٴالى جەلىدە</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>ٴتۇرى</translation>
        </message>
        <message>
            <source>Without a title</source>
            <translation>تاقىرىپسىز</translation>
        </message>
    </context>
    <context>
        <name>AroundLine</name>
        <message>
            <source>This computer could give away what is in the vault: {0}.</source>
            <translation>بۇل كومپيۋتەر قويماداعىنى اشكەرەلەۋى مۇمكىن: {0}.</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>نە ىستەۋ كەرەك</translation>
        </message>
        <message>
            <source>Not again today</source>
            <translation>بۇگىن قايتا كورسەتپەۋ</translation>
        </message>
        <message>
            <source>swap on a disk that is not encrypted</source>
            <translation>شيفرلانباعان ديسكىدەگى الماسۋ ايماعى</translation>
        </message>
        <message>
            <source>hibernation to a disk that is not encrypted</source>
            <translation>شيفرلانباعان ديسكىگە ۇيقىعا كەتۋ</translation>
        </message>
        <message>
            <source>a folder that {0} copies away</source>
            <translation>{0} كوشىرىپ الاتىن قالتا</translation>
        </message>
        <message>
            <source>Swap moves memory to the disk, and words of testimonies with it. Encrypt the whole disk, or switch swap off.</source>
            <translation>الماسۋ ايماعى جادتى، ونىمەن بىرگە ايعاق سوزدەرىن ديسكىگە كوشىرەدى. بۇكىل ديسكىنى شيفرلاڭىز نەمەسە الماسۋدى ٴوشىرىڭىز.</translation>
        </message>
        <message>
            <source>Hibernation writes all memory to the disk. Encrypt the whole disk, or switch hibernation off.</source>
            <translation>ۇيقىعا كەتۋ بۇكىل جادتى ديسكىگە جازادى. بۇكىل ديسكىنى شيفرلاڭىز نەمەسە ۇيقىعا كەتۋدى ٴوشىرىڭىز.</translation>
        </message>
        <message>
            <source>On the servers of {0} the vault is encrypted, but whoever asks them sees that it is there and when it grows. Move it to another folder.</source>
            <translation>{0} سەرۆەرلەرىندە قويما شيفرلانعان، ٴبىراق ولاردان سۇراعان ادام ونىڭ بار ەكەنىن جانە قاشان وسەتىنىن كورەدى. باسقا قالتاعا كوشىرىڭىز.</translation>
        </message>
    </context>
    <context>
        <name>AskAgainCard</name>
        <message>
            <source>To be asked whether it may be kept</source>
            <translation>ساقتاۋعا بولا ما، سۇراۋ كەرەك</translation>
        </message>
        <message>
            <source>They left before answering. Until they are asked, nothing of it is used.</source>
            <translation>ولار جاۋاپ بەرمەي كەتتى. سۇرالعانشا، ەشتەڭەسى پايدالانىلمايدى.</translation>
        </message>
        <message>
            <source>Left {0}</source>
            <translation>كەتكەن كۇنى: {0}</translation>
        </message>
        <message>
            <source>kept by {0}</source>
            <translation>قالدىرعان: {0}</translation>
        </message>
        <message>
            <source>Ask now</source>
            <translation>ٴقازىر سۇراۋ</translation>
        </message>
        <message>
            <source>and {0} more</source>
            <translation>جانە تاعى {0}</translation>
        </message>
    </context>
    <context>
        <name>AskedAgain</name>
        <message>
            <source>The witness left on {0}, before saying whether it may be kept</source>
            <translation>كۋا ساقتاۋعا بولا ما، ايتپاي كەتتى: {0}</translation>
        </message>
        <message>
            <source>A coordinator has not decided yet. Ask only if the witness came back by themselves.</source>
            <translation>ۇيلەستىرۋشى ٴالى شەشكەن جوق. كۋا ٴوزى قايتىپ كەلگەن بولسا عانا سۇراڭىز.</translation>
        </message>
        <message>
            <source>Ask now, as at the beginning. Until there is an answer nothing of it is used.</source>
            <translation>ٴقازىر باسىنداعىداي سۇراڭىز. جاۋاپ بولعانشا ەشتەڭەسى پايدالانىلمايدى.</translation>
        </message>
    </context>
    <context>
        <name>AskedWords</name>
        <message>
            <source>Use it for nothing any more</source>
            <translation>ەندى ەشتەڭەگە قولدانباۋ</translation>
        </message>
        <message>
            <source>Change what it may be used for</source>
            <translation>نەگە قولدانۋعا بولاتىنىن وزگەرتۋ</translation>
        </message>
        <message>
            <source>Erase it</source>
            <translation>ٴوشىرۋ</translation>
        </message>
        <message>
            <source>There is news</source>
            <translation>جاڭالىق بار</translation>
        </message>
        <message>
            <source>Please contact me</source>
            <translation>ماعان حابارلاسىڭىز</translation>
        </message>
    </context>
    <context>
        <name>AttachmentView</name>
        <message>
            <source>Close</source>
            <translation>جابۋ</translation>
        </message>
        <message>
            <source>This kind of file cannot be shown here</source>
            <translation>مۇنداي فايل مۇندا كورسەتىلمەيدى</translation>
        </message>
        <message>
            <source>It is kept in the vault exactly as it came, and handed over with the testimony.</source>
            <translation>ول قويمادا كەلگەن كۇيىندە ساقتالادى جانە ايعاقپەن بىرگە تاپسىرىلادى.</translation>
        </message>
        <message>
            <source>Page before</source>
            <translation>الدىڭعى بەت</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>كەلەسى بەت</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translation>بەت: {page} / {pages}</translation>
        </message>
    </context>
    <context>
        <name>AttachmentsTab</name>
        <message>
            <source>Cancel</source>
            <translation>بولدىرماۋ</translation>
        </message>
        <message>
            <source>Taking in…</source>
            <translation>قابىلدانۋدا…</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>جازۋ</translation>
        </message>
        <message>
            <source>Add files</source>
            <translation>فايل قوسۋ</translation>
        </message>
        <message>
            <source>No files yet</source>
            <translation>فايل ٴالى جوق</translation>
        </message>
        <message>
            <source>Photographs, recordings and papers are taken in exactly as they are.</source>
            <translation>سۋرەتتەر، جازبالار مەن قاعازدار ٴدال سول كۇيىندە قابىلدانادى.</translation>
        </message>
        <message>
            <source>not what its name says</source>
            <translation>اتى ايتقانداي ەمەس</translation>
        </message>
        <message>
            <source>kept; cannot be shown here</source>
            <translation>ساقتالدى؛ مۇندا كورسەتىلمەيدى</translation>
        </message>
        <message>
            <source>Marks: {count}</source>
            <translation>بەلگىلەر: {count}</translation>
        </message>
        <message>
            <source>sound alone from {time}</source>
            <translation>{time} باستاپ تەك دىبىس</translation>
        </message>
        <message>
            <source>pictures left out: {count}</source>
            <translation>قالىپ قويعان كادرلار: {count}</translation>
        </message>
        <message>
            <source>cut short when the program or the computer stopped</source>
            <translation>باعدارلاما نە كومپيۋتەر توقتاعاندا ٴۇزىلدى</translation>
        </message>
        <message>
            <source>ended by the lock</source>
            <translation>قۇلىپپەن اياقتالدى</translation>
        </message>
        <message>
            <source>cut short: the camera or microphone was disconnected</source>
            <translation>ٴۇزىلدى: كامەرا نە ميكروفون اجىرادى</translation>
        </message>
        <message>
            <source>cut short: the disk was full</source>
            <translation>ٴۇزىلدى: ديسك تولدى</translation>
        </message>
        <message>
            <source>cut short by a fault</source>
            <translation>اقاۋدان ٴۇزىلدى</translation>
        </message>
        <message>
            <source>Which files?</source>
            <translation>قاي فايلدار؟</translation>
        </message>
        <message>
            <source>Take in</source>
            <translation>قابىلداۋ</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) could not be taken in: do not wipe the card.</source>
            <translation>
                <numerusform>%n فايل قابىلدانبادى: كارتانى تازالاماڭىز.</numerusform>
                <numerusform>%n فايل قابىلدانبادى: كارتانى تازالاماڭىز.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them were here already.</source>
            <translation>
                <numerusform>ولاردىڭ %n بۇرىن وسىندا بولعان.</numerusform>
                <numerusform>ولاردىڭ %n بۇرىن وسىندا بولعان.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them are not what their names say. They are kept as they are.</source>
            <translation>
                <numerusform>ولاردىڭ %n اتى ايتقانداي ەمەس. سول كۇيىندە ساقتالدى.</numerusform>
                <numerusform>ولاردىڭ %n اتى ايتقانداي ەمەس. سول كۇيىندە ساقتالدى.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) taken in and read back</source>
            <translation>
                <numerusform>%n فايل قابىلدانىپ، قايتا وقىلدى</numerusform>
                <numerusform>%n فايل قابىلدانىپ، قايتا وقىلدى</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AudienceStep</name>
        <message>
            <source>Whom it is for decides what may be told: each consent was given for some and refused for others.</source>
            <translation>نەنى ايتۋعا بولاتىنىن كىمگە ارنالعانى شەشەدى: ٴار كەلىسىم بىرەۋلەرگە بەرىلدى، باسقالارعا بەرىلمەدى.</translation>
        </message>
    </context>
    <context>
        <name>BackupCard</name>
        <message>
            <source>Backup</source>
            <translation>ساقتىق كوشىرمە</translation>
        </message>
        <message>
            <source>A copy on a stick or a second disk, encrypted under a passphrase of its own. Keep it in another place than this laptop.</source>
            <translation>فلەشكاداعى نە ەكىنشى ديسكىدەگى كوشىرمە، ٴوز قۇپييا سويلەمىمەن شيفرلانعان. وسى نوۋتبۋكتەن بولەك جەردە ساقتاڭىز.</translation>
        </message>
        <message>
            <source>There is no backup of this vault yet.</source>
            <translation>بۇل قويمانىڭ ساقتىق كوشىرمەسى ٴالى جوق.</translation>
        </message>
        <message>
            <source>The last good backup is more than a week old.</source>
            <translation>سوڭعى جارامدى كوشىرمەگە ٴبىر اپتادان استى.</translation>
        </message>
        <message>
            <source>Back up to a folder…</source>
            <translation>قالتاعا كوشىرۋ…</translation>
        </message>
        <message>
            <source>Check this vault</source>
            <translation>وسى قويمانى تەكسەرۋ</translation>
        </message>
        <message>
            <source>{0}: written and read back on {1}</source>
            <translation>{0}: {1} كۇنى جازىلىپ، قايتا وقىلدى</translation>
        </message>
        <message>
            <source>It still holds what was purged or erased here since. Back up to it again.</source>
            <translation>وندا وسىندا كەيىن تازارتىلعان نە وشىرىلگەن نارسەلەر ٴالى بار. وعان قايتا كوشىرىڭىز.</translation>
        </message>
        <message>
            <source>Back up to it again</source>
            <translation>وعان قايتا كوشىرۋ</translation>
        </message>
        <message>
            <source>It was destroyed</source>
            <translation>ول جويىلدى</translation>
        </message>
        <message>
            <source>Let the shares open it…</source>
            <translation>ۇلەستەر اشا الاتىن بولسىن…</translation>
        </message>
        <message>
            <source>Any three of the five shares open this backup from now on</source>
            <translation>ەندى بەس ۇلەستىڭ كەز كەلگەن ۇشەۋى وسى كوشىرمەنى اشادى</translation>
        </message>
        <message>
            <source>Take the papers apart again.</source>
            <translation>قاعازداردى قايتادان بولەك قويىڭىز.</translation>
        </message>
        <message>
            <source>Where should the backup go?</source>
            <translation>كوشىرمە قايدا قويىلسىن؟</translation>
        </message>
        <message>
            <source>Use this folder</source>
            <translation>وسى قالتانى الۋ</translation>
        </message>
        <message>
            <source>Backing up</source>
            <translation>كوشىرىلۋدە</translation>
        </message>
        <message>
            <source>You can go on working. Leave the stick in until this is done.</source>
            <translation>جۇمىستى جالعاستىرا بەرىڭىز. بىتكەنشە فلەشكانى شىعارماڭىز.</translation>
        </message>
        <message>
            <source>Copying the database</source>
            <translation>دەرەكقور كوشىرىلۋدە</translation>
        </message>
        <message>
            <source>Copying recordings and files that are new</source>
            <translation>جاڭا جازبالار مەن فايلدار كوشىرىلۋدە</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>جازىلۋدا</translation>
        </message>
        <message>
            <source>Reading back what was written</source>
            <translation>جازىلعانى قايتا وقىلۋدا</translation>
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} / {1}</translation>
        </message>
        <message>
            <source>Backed up and read back</source>
            <translation>كوشىرىلدى جانە قايتا وقىلدى</translation>
        </message>
        <message numerus="yes">
            <source>%n new piece(s) of recordings and files were copied.</source>
            <translation>
                <numerusform>جازبالار مەن فايلداردىڭ %n جاڭا بولىگى كوشىرىلدى.</numerusform>
                <numerusform>جازبالار مەن فايلداردىڭ %n جاڭا بولىگى كوشىرىلدى.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n piece(s) are damaged in this vault itself</source>
            <translation>
                <numerusform>وسى قويمانىڭ وزىندە %n بولىك بۇلىنگەن</numerusform>
                <numerusform>وسى قويمانىڭ وزىندە %n بولىك بۇلىنگەن</numerusform>
            </translation>
        </message>
        <message>
            <source>Check this vault: it says which cases.</source>
            <translation>وسى قويمانى تەكسەرىڭىز: قاي ىستەر ەكەنىن ايتادى.</translation>
        </message>
        <message>
            <source>Something was purged or erased meanwhile</source>
            <translation>وسى ارادا بىردەڭە تازارتىلدى نە ٴوشىرىلدى</translation>
        </message>
        <message>
            <source>Back up once more, so that it leaves the backup too.</source>
            <translation>كوشىرمەدەن دە كەتۋى ٴۇشىن تاعى ٴبىر رەت كوشىرىڭىز.</translation>
        </message>
        <message>
            <source>Checking this vault</source>
            <translation>بۇل قويما تەكسەرىلۋدە</translation>
        </message>
        <message>
            <source>Every page, entry, signature and piece is read. Nothing is changed.</source>
            <translation>ٴار بەت، جازبا، قولتاڭبا مەن بولىك وقىلادى. ەشتەڭە وزگەرمەيدى.</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>بەتتەر</translation>
        </message>
        <message>
            <source>The log</source>
            <translation>جۋرنال</translation>
        </message>
        <message>
            <source>Lists and search</source>
            <translation>تىزىمدەر مەن ىزدەۋ</translation>
        </message>
        <message>
            <source>Recordings and files</source>
            <translation>جازبالار مەن فايلدار</translation>
        </message>
        <message>
            <source>This vault is sound</source>
            <translation>بۇل قويما ٴبۇتىن</translation>
        </message>
        <message>
            <source>Something in this vault is damaged</source>
            <translation>بۇل قويمادا بىردەڭە بۇلىنگەن</translation>
        </message>
        <message>
            <source>Do not delete anything. Restore a backup into a new folder, or save what can be read into a new vault: the handbook says how.</source>
            <translation>ەشتەڭەنى وشىرمەڭىز. كوشىرمەنى جاڭا قالتاعا قالپىنا كەلتىرىڭىز نەمەسە وقىلاتىنىن جاڭا قويماعا ساقتاڭىز: قالاي ەكەنى نۇسقاۋلىقتا.</translation>
        </message>
        <message>
            <source>Cases with damaged recordings or files: {0}</source>
            <translation>جازباسى نە فايلى بۇلىنگەن ىستەر: {0}</translation>
        </message>
    </context>
    <context>
        <name>BackupNotice</name>
        <message>
            <source>Backup</source>
            <translation>ساقتىق كوشىرمە</translation>
        </message>
        <message>
            <source>There is none of this vault yet.</source>
            <translation>بۇل قويمانىكى ٴالى جوق.</translation>
        </message>
        <message>
            <source>The last good one is of {0}.</source>
            <translation>سوڭعى جارامدىسى: {0}.</translation>
        </message>
        <message>
            <source>Back up…</source>
            <translation>كوشىرۋ…</translation>
        </message>
    </context>
    <context>
        <name>BackupPassphrase</name>
        <message>
            <source>A passphrase for this backup</source>
            <translation>وسى كوشىرمەنىڭ قۇپييا سويلەمى</translation>
        </message>
        <message>
            <source>The passphrase of that backup</source>
            <translation>ول كوشىرمەنىڭ قۇپييا سويلەمى</translation>
        </message>
        <message>
            <source>It opens the backup on any computer. It may be the same words as this vault's; then they open the backup also after you have changed the vault's. Later backups into this folder do not ask for it.</source>
            <translation>ول كوشىرمەنى كەز كەلگەن كومپيۋتەردە اشادى. وسى قويمانىكىمەن بىردەي بولۋى مۇمكىن؛ وندا قويمانىكىن وزگەرتكەننەن كەيىن دە كوشىرمەنى اشادى. وسى قالتاعا كەيىنگى كوشىرمەلەر ونى سۇرامايدى.</translation>
        </message>
        <message>
            <source>There is a backup in this folder that this vault does not know yet.</source>
            <translation>بۇل قالتادا وسى قويما ٴالى بىلمەيتىن كوشىرمە بار.</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>قۇپييا سويلەم</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>ٴقازىر كوشىرۋ</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>كەرى قايتۋ</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Type the passphrase of that backup.</source>
            <translation>ول كوشىرمەنىڭ قۇپييا سويلەمىن تەرىڭىز.</translation>
        </message>
    </context>
    <context>
        <name>BackupShares</name>
        <message>
            <source>Let recovery shares open this backup</source>
            <translation>قالپىنا كەلتىرۋ ۇلەستەرى وسى كوشىرمەنى اشسىن</translation>
        </message>
        <message>
            <source>Type three shares that open this vault. From then on any three of the five open the backup too, and those made before do not. Take the papers apart again afterwards.</source>
            <translation>وسى قويمانى اشاتىن ٴۇش ۇلەستى تەرىڭىز. سودان بەرى بەس ۇلەستىڭ كەز كەلگەن ۇشەۋى كوشىرمەنى دە اشادى، بۇرىنعىلارى اشپايدى. سوڭىنان قاعازداردى قايتا ٴبولىڭىز.</translation>
        </message>
    </context>
    <context>
        <name>BestInterestForm</name>
        <message>
            <source>Name not known</source>
            <translation>اتى بەلگىسىز</translation>
        </message>
        <message>
            <source>Add a relative's view</source>
            <translation>تۋىستىڭ پىكىرىن قوسۋ</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>الىپ تاستاۋ</translation>
        </message>
        <message>
            <source>Nobody can ask this person now. A close relative's objection keeps the name out.</source>
            <translation>بۇل ادامنان ەندى ەشكىم سۇراي المايدى. جاقىن تۋىستىڭ قارسىلىعى اتىن شىعارمايدى.</translation>
        </message>
        <message>
            <source>What the family of {name} thinks</source>
            <translation>{name}: وتباسى نە ويلايدى</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>ٴيا</translation>
        </message>
        <message>
            <source>No</source>
            <translation>جوق</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>كىم</translation>
        </message>
        <message>
            <source>How related</source>
            <translation>كىم بولادى</translation>
        </message>
        <message>
            <source>Close?</source>
            <translation>جاقىن با؟</translation>
        </message>
        <message>
            <source>Objects?</source>
            <translation>قارسى ما؟</translation>
        </message>
        <message>
            <source>In their own words</source>
            <translation>ٴوز سوزىمەن</translation>
        </message>
        <message>
            <source>What is decided in the interest of {name}</source>
            <translation>{name}: مۇددەسى ٴۇشىن نە شەشىلدى</translation>
        </message>
        <message>
            <source>First who decides</source>
            <translation>ٴبىرىنشى شەشۋشى</translation>
        </message>
        <message>
            <source>Second who decides</source>
            <translation>ەكىنشى شەشۋشى</translation>
        </message>
        <message>
            <source>How much of the identity</source>
            <translation>كىم ەكەنىنىڭ قانشاسى</translation>
        </message>
        <message>
            <source>For what</source>
            <translation>نە ٴۇشىن</translation>
        </message>
        <message>
            <source>Reasons</source>
            <translation>سەبەپتەرى</translation>
        </message>
        <message>
            <source>To be looked at again on</source>
            <translation>قايتا قارالاتىن كۇن</translation>
        </message>
        <message>
            <source>Year-month-day, 2027-05-01</source>
            <translation>جىل-اي-كۇن، 2027-05-01</translation>
        </message>
        <message>
            <source>After that day nothing of this person goes out until it is decided again.</source>
            <translation>ول كۇننەن كەيىن قايتا شەشىلگەنشە بۇل ادام تۋرالى ەشتەڭە سىرتقا شىقپايدى.</translation>
        </message>
        <message>
            <source>Yes, spoke freely</source>
            <translation>ٴيا، ەركىن سويلەدى</translation>
        </message>
        <message>
            <source>No, somebody listened</source>
            <translation>جوق، بىرەۋ تىڭداپ تۇردى</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>بەلگىسىز</translation>
        </message>
        <message>
            <source>The own wish of {name}, if it is known</source>
            <translation>{name}: ٴوز تىلەگى، بەلگىلى بولسا</translation>
        </message>
        <message>
            <source>Wish</source>
            <translation>تىلەك</translation>
        </message>
        <message>
            <source>Could they speak freely?</source>
            <translation>ەركىن سويلەي الدى ما؟</translation>
        </message>
    </context>
    <context>
        <name>Break</name>
        <message>
            <source>A break</source>
            <translation>ٴۇزىلىس</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>جالعاستىرۋ</translation>
        </message>
    </context>
    <context>
        <name>CameraFilesScreen</name>
        <message>
            <source>Cancel</source>
            <translation>بولدىرماۋ</translation>
        </message>
        <message>
            <source>Nothing is lost: what was taken in stays, and the card is only read.</source>
            <translation>ەشتەڭە جوعالعان جوق: قابىلدانعانى قالادى، كارتا تەك وقىلادى.</translation>
        </message>
        <message>
            <source>Camera files</source>
            <translation>كامەرا فايلدارى</translation>
        </message>
        <message>
            <source>Testimonies</source>
            <translation>ايعاقتار</translation>
        </message>
        <message>
            <source>Take in a card</source>
            <translation>كارتا قابىلداۋ</translation>
        </message>
        <message>
            <source>Choose files</source>
            <translation>فايل تاڭداۋ</translation>
        </message>
        <message>
            <source>A card is being taken in</source>
            <translation>كارتا قابىلدانۋدا</translation>
        </message>
        <message>
            <source>Wait until it is done, or cancel it.</source>
            <translation>بىتكەنشە كۇتىڭىز نە بولدىرماڭىز.</translation>
        </message>
        <message>
            <source>Which card or folder?</source>
            <translation>قاي كارتا نە قالتا؟</translation>
        </message>
        <message>
            <source>Which files?</source>
            <translation>قاي فايلدار؟</translation>
        </message>
        <message>
            <source>Take in</source>
            <translation>قابىلداۋ</translation>
        </message>
        <message>
            <source>Looking at the card…</source>
            <translation>كارتا قارالۋدا…</translation>
        </message>
        <message>
            <source>Placing the files…</source>
            <translation>فايلدار ورنالاستىرىلۋدا…</translation>
        </message>
        <message>
            <source>Looking for the filmed code: {done} of {total}</source>
            <translation>تۇسىرىلگەن كود ىزدەلۋدە: {done} / {total}</translation>
        </message>
        <message>
            <source>Reading, storing, and reading both again: {percent} %</source>
            <translation>وقىلىپ، ساقتالىپ، ەكەۋى قايتا وقىلۋدا: {percent} %</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) into {number}</source>
            <translation>
                <numerusform>%n فايل: {number}</numerusform>
                <numerusform>%n فايل: {number}</numerusform>
            </translation>
        </message>
        <message>
            <source>By the filmed code: {list}.</source>
            <translation>تۇسىرىلگەن كود بويىنشا: {list}.</translation>
        </message>
        <message>
            <source>This computer cannot look into films safely: place them by hand.</source>
            <translation>بۇل كومپيۋتەر بەينەلەردى ٴقاۋىپسىز قاراي المايدى: قولمەن ورنالاستىرىڭىز.</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) wait for you below.</source>
            <translation>
                <numerusform>%n فايل تومەندە ٴسىزدى كۇتۋدە.</numerusform>
                <numerusform>%n فايل تومەندە ٴسىزدى كۇتۋدە.</numerusform>
            </translation>
        </message>
        <message>
            <source>Files found their testimony</source>
            <translation>فايلدار ٴوز ايعاعىن تاپتى</translation>
        </message>
        <message numerus="yes">
            <source>%n were in the vault already.</source>
            <translation>
                <numerusform>%n بۇرىن قويمادا بولعان.</numerusform>
                <numerusform>%n بۇرىن قويمادا بولعان.</numerusform>
            </translation>
        </message>
        <message>
            <source>Do not wipe the card. Try again, or with another card reader.</source>
            <translation>كارتانى تازالاماڭىز. قايتا نە باسقا كارتا وقىعىشپەن كورىڭىز.</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) could not be taken in</source>
            <translation>
                <numerusform>%n فايل قابىلدانبادى</numerusform>
                <numerusform>%n فايل قابىلدانبادى</numerusform>
            </translation>
        </message>
        <message>
            <source>No films, photographs or sound were found there</source>
            <translation>وندا بەينە، سۋرەت نە دىبىس تابىلمادى</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) taken in and read back</source>
            <translation>
                <numerusform>%n فايل قابىلدانىپ، قايتا وقىلدى</numerusform>
                <numerusform>%n فايل قابىلدانىپ، قايتا وقىلدى</numerusform>
            </translation>
        </message>
        <message>
            <source>What was taken in until then is kept. Do not wipe the card.</source>
            <translation>سول ۋاقىتقا دەيىن قابىلدانعانى ساقتالدى. كارتانى تازالاماڭىز.</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>توقتاتىلدى</translation>
        </message>
        <message>
            <source>Without a testimony</source>
            <translation>ايعاعى جوق</translation>
        </message>
        <message>
            <source>No files wait here</source>
            <translation>مۇندا كۇتىپ تۇرعان فايل جوق</translation>
        </message>
        <message>
            <source>Put in the card of a camera, or connect a telephone, and take its files in. A film that began with the code finds its testimony by itself.</source>
            <translation>كامەرانىڭ كارتاسىن سالىڭىز نە تەلەفوندى قوسىپ، فايلدارىن قابىلداڭىز. كودپەن باستالعان بەينە ايعاعىن ٴوزى تابادى.</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) without a testimony</source>
            <translation>
                <numerusform>ايعاعى جوق %n فايل</numerusform>
                <numerusform>ايعاعى جوق %n فايل</numerusform>
            </translation>
        </message>
        <message>
            <source>No files wait</source>
            <translation>كۇتىپ تۇرعان فايل جوق</translation>
        </message>
    </context>
    <context>
        <name>CameraNotice</name>
        <message>
            <source>Camera files</source>
            <translation>كامەرا فايلدارى</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) without a testimony.</source>
            <translation>
                <numerusform>ايعاعى جوق %n فايل.</numerusform>
                <numerusform>ايعاعى جوق %n فايل.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n card(s) were read back and are to be wiped.</source>
            <translation>
                <numerusform>%n كارتا قايتا وقىلدى، تازالاۋ كەرەك.</numerusform>
                <numerusform>%n كارتا قايتا وقىلدى، تازالاۋ كەرەك.</numerusform>
            </translation>
        </message>
        <message>
            <source>Camera files…</source>
            <translation>كامەرا فايلدارى…</translation>
        </message>
    </context>
    <context>
        <name>CardPage</name>
        <message>
            <source>A card was given. Its words are not kept here.</source>
            <translation>كارتا بەرىلگەن. ونىڭ سوزدەرى مۇندا ساقتالمايدى.</translation>
        </message>
    </context>
    <context>
        <name>ClosingStep</name>
        <message>
            <source>Page {0} of {1}</source>
            <translation>بەت {0} / {1}</translation>
        </message>
    </context>
    <context>
        <name>ConsentStep</name>
        <message>
            <source>Consent {0} of {1}</source>
            <translation>كەلىسىم {0} / {1}</translation>
        </message>
        <message>
            <source>On what conditions?</source>
            <translation>قانداي شارتپەن؟</translation>
        </message>
        <message>
            <source>Who must never see it?</source>
            <translation>ونى ەشقاشان كىم كورمەۋى كەرەك؟</translation>
        </message>
        <message>
            <source>Whatever stands here holds every use until a coordinator says that it is kept.</source>
            <translation>مۇندا نە جازىلسا دا، ۇيلەستىرۋشى ونىڭ ساقتالعانىن ايتقانشا ٴار پايدالانۋدى توقتاتادى.</translation>
        </message>
        <message>
            <source>Name of the guardian, and how related</source>
            <translation>قامقورشىنىڭ اتى جانە كىم بولادى</translation>
        </message>
    </context>
    <context>
        <name>ConsentTab</name>
        <message>
            <source>Witness {number}</source>
            <translation>كۋاگەر {number}</translation>
        </message>
        <message>
            <source>Answer each use by itself</source>
            <translation>ٴار ماقساتقا بولەك جاۋاپ بەرۋ</translation>
        </message>
        <message>
            <source>May we keep what you tell us?</source>
            <translation>ايتقانىڭىزدى ساقتاۋعا بولا ما؟</translation>
        </message>
        <message>
            <source>It is kept encrypted and compared with what others tell. It is shown to nobody else.</source>
            <translation>ول شيفرلانىپ ساقتالادى جانە باسقالار ايتقانمەن سالىستىرىلادى. باسقا ەشكىمگە كورسەتىلمەيدى.</translation>
        </message>
        <message>
            <source>May we use it at the United Nations and in courts?</source>
            <translation>بىرىككەن ۇلتتار ۇيىمىندا جانە سوتتاردا پايدالانۋعا بولا ما؟</translation>
        </message>
        <message>
            <source>Experts and lawyers can read what you said. Your name stays out unless you say otherwise.</source>
            <translation>ساراپشىلار مەن زاڭگەرلەر ايتقانىڭىزدى وقي الادى. ٴوزىڭىز باسقاشا ايتپاساڭىز، اتىڭىز شىقپايدى.</translation>
        </message>
        <message>
            <source>May it become public?</source>
            <translation>جۇرتقا جارييا بولۋعا بولا ما؟</translation>
        </message>
        <message>
            <source>Journalists, a database of victims, the web. What is public cannot be called back.</source>
            <translation>جۋرناليستەر، جاپا شەككەندەر دەرەكقورى، ينتەرنەت. جارييا بولعاندى قايتارىپ الۋعا بولمايدى.</translation>
        </message>
        <message>
            <source>Face and voice</source>
            <translation>بەت پەن داۋىس</translation>
        </message>
        <message>
            <source>Voice only</source>
            <translation>تەك داۋىس</translation>
        </message>
        <message>
            <source>Neither: notes only</source>
            <translation>ەشقايسىسى: تەك جازىپ الۋ</translation>
        </message>
        <message>
            <source>Before you begin</source>
            <translation>باستاماس بۇرىن</translation>
        </message>
        <message>
            <source>Who must never see it?</source>
            <translation>ونى ەشقاشان كىم كورمەۋى كەرەك؟</translation>
        </message>
        <message>
            <source>Whatever stands here holds every use until a coordinator says that it is kept.</source>
            <translation>مۇندا نە جازىلسا دا، ۇيلەستىرۋشى ونىڭ ساقتالعانىن ايتقانشا ٴار پايدالانۋدى توقتاتادى.</translation>
        </message>
        <message>
            <source>What may be recorded?</source>
            <translation>نەنى جازۋعا بولادى؟</translation>
        </message>
        <message>
            <source>The uses below are answered differently. A new answer here replaces all of them.</source>
            <translation>تومەندەگى ماقساتتارعا تۇرلىشە جاۋاپ بەرىلگەن. مۇنداعى جاڭا جاۋاپ ٴبارىن اۋىستىرادى.</translation>
        </message>
        <message>
            <source>Not answered yet: it counts as No.</source>
            <translation>ٴالى جاۋاپ جوق: «جوق» دەپ سانالادى.</translation>
        </message>
        <message>
            <source>On what conditions?</source>
            <translation>قانداي شارتپەن؟</translation>
        </message>
        <message>
            <source>How it was said</source>
            <translation>قالاي ايتىلدى</translation>
        </message>
        <message>
            <source>In your own words: who may see this?</source>
            <translation>ٴوز سوزىڭىزبەن: مۇنى كىم كورە الادى؟</translation>
        </message>
        <message>
            <source>Said how</source>
            <translation>ايتىلۋ ٴتۇرى</translation>
        </message>
        <message>
            <source>In which language</source>
            <translation>قاي تىلدە</translation>
        </message>
        <message>
            <source>Risks explained</source>
            <translation>قاۋىپتەرى ٴتۇسىندىرىلدى</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>ٴيا</translation>
        </message>
        <message>
            <source>No</source>
            <translation>جوق</translation>
        </message>
        <message>
            <source>Explained by</source>
            <translation>تۇسىندىرگەن</translation>
        </message>
        <message>
            <source>Guardian, if under 18</source>
            <translation>18-گە تولماسا، قامقورشى</translation>
        </message>
        <message>
            <source>How much of the identity</source>
            <translation>كىم ەكەنىنىڭ قانشاسى</translation>
        </message>
        <message>
            <source>Each use by itself</source>
            <translation>ٴار ماقسات بولەك</translation>
        </message>
        <message>
            <source>Are the conditions kept?</source>
            <translation>شارتتار ساقتالعان با؟</translation>
        </message>
        <message>
            <source>Yes, for this use</source>
            <translation>ٴيا، وسى ماقسات ٴۇشىن</translation>
        </message>
    </context>
    <context>
        <name>ConsentsCard</name>
        <message>
            <source>Level: {0}</source>
            <translation>دەڭگەيى: {0}</translation>
        </message>
        <message>
            <source>{0}, left out</source>
            <translation>{0}، كىرمەدى</translation>
        </message>
    </context>
    <context>
        <name>ConsentsStep</name>
        <message>
            <source>Used</source>
            <translation>پايدالانىلدى</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>كىرمەدى</translation>
        </message>
        <message>
            <source>a person</source>
            <translation>ادام</translation>
        </message>
        <message>
            <source>That somebody refused is theirs to tell: the report says nothing of it.</source>
            <translation>بىرەۋدىڭ باس تارتقانىن ايتۋ ٴوز ەركىندە: ەسەپ بۇل تۋرالى ەشتەڭە ايتپايدى.</translation>
        </message>
    </context>
    <context>
        <name>Coordinators</name>
        <message>
            <source>Coordinators</source>
            <translation>ۇيلەستىرۋشىلەر</translation>
        </message>
        <message>
            <source>Coordinator and steward</source>
            <translation>ۇيلەستىرۋشى ٴارى باسقارۋشى</translation>
        </message>
        <message>
            <source>Coordinator</source>
            <translation>ۇيلەستىرۋشى</translation>
        </message>
        <message>
            <source>Not renewed</source>
            <translation>ۇزارتىلماعان</translation>
        </message>
        <message>
            <source>You</source>
            <translation>ٴسىز</translation>
        </message>
    </context>
    <context>
        <name>CopiedNote</name>
        <message>
            <source>Take it off now</source>
            <extracomment>What the note is drawn in; without one nothing is shown.</extracomment>
            <translation>ٴقازىر الىپ تاستاۋ</translation>
        </message>
        <message numerus="yes">
            <source>On the clipboard for %n more second(s)</source>
            <translation>
                <numerusform>الماسۋ بۋفەرىندە تاعى %n سەكۋند</numerusform>
                <numerusform>الماسۋ بۋفەرىندە تاعى %n سەكۋند</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CoreQuestions</name>
        <message>
            <source>Who are you?</source>
            <translation>ٴسىز كىمسىز؟</translation>
        </message>
        <message>
            <source>How are you related to them?</source>
            <translation>ولارعا كىم بولاسىز؟</translation>
        </message>
        <message>
            <source>About whom do you speak?</source>
            <translation>كىم تۋرالى ايتاسىز؟</translation>
        </message>
        <message>
            <source>Where are they from?</source>
            <translation>ولار قاي جەردەن؟</translation>
        </message>
        <message>
            <source>When were they taken?</source>
            <translation>قاشان الىپ كەتتى؟</translation>
        </message>
        <message>
            <source>Why was it said that they were taken?</source>
            <translation>نەگە الىپ كەتتى دەپ ايتىلدى؟</translation>
        </message>
        <message>
            <source>Where are they now?</source>
            <translation>ولار ٴقازىر قايدا؟</translation>
        </message>
        <message>
            <source>How do you know?</source>
            <translation>مۇنى قايدان بىلەسىز؟</translation>
        </message>
        <message>
            <source>What do you ask for?</source>
            <translation>نە سۇرايسىز؟</translation>
        </message>
    </context>
    <context>
        <name>CreateCard</name>
        <message>
            <source>Create a vault</source>
            <translation>قويما جاساۋ</translation>
        </message>
        <message>
            <source>Encrypted, and on this computer only.</source>
            <translation>شيفرلانعان ٴارى تەك وسى كومپيۋتەردە.</translation>
        </message>
        <message>
            <source>Encrypted, in the folder {0}.</source>
            <translation>شيفرلانعان، {0} قالتاسىندا.</translation>
        </message>
        <message>
            <source>Not yet checked on this system</source>
            <translation>بۇل جۇيەدە ٴالى تەكسەرىلمەگەن</translation>
        </message>
        <message>
            <source>What this program leaves in memory and on the disk, and whether it locks with the screen and before sleep, has been checked on Linux only.</source>
            <translation>بۇل باعدارلامانىڭ جاد پەن ديسكىدە نە قالدىراتىنى، ەكرانمەن بىرگە جانە ۇيقى الدىندا قۇلىپتالا ما، تەك Linux جۇيەسىندە تەكسەرىلگەن.</translation>
        </message>
        <message>
            <source>Suggest words</source>
            <translation>ٴسوز ۇسىنۋ</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>قۇپييا سويلەم</translation>
        </message>
        <message>
            <source>Type it once more</source>
            <translation>تاعى ٴبىر رەت تەرىڭىز</translation>
        </message>
        <message>
            <source>Passphrase again</source>
            <translation>قۇپييا سويلەم، قايتا</translation>
        </message>
        <message>
            <source>Your name for others</source>
            <translation>باسقالارعا ارنالعان اتىڭىز</translation>
        </message>
        <message>
            <source>A pseudonym. Coordinators see it; witnesses need not.</source>
            <translation>بۇركەنشىك ات. ۇيلەستىرۋشىلەر كورەدى؛ كۋاگەرلەرگە قاجەت ەمەس.</translation>
        </message>
        <message>
            <source>Nobody can restore a lost passphrase</source>
            <translation>جوعالعان قۇپييا سويلەمدى ەشكىم قايتارا المايدى</translation>
        </message>
        <message>
            <source>Not us, not your coordinator. Write it down where only you look.</source>
            <translation>ٴبىز دە، ۇيلەستىرۋشىڭىز دە. تەك ٴوزىڭىز قارايتىن جەرگە جازىپ قويىڭىز.</translation>
        </message>
        <message>
            <source>Create vault</source>
            <translation>قويمانى جاساۋ</translation>
        </message>
        <message>
            <source>I have a vault: open it</source>
            <translation>مەندە قويما بار: اشۋ</translation>
        </message>
        <message>
            <source>Restore a backup…</source>
            <translation>كوشىرمەنى قالپىنا كەلتىرۋ…</translation>
        </message>
        <message>
            <source>Best: seven random words</source>
            <translation>ەڭ جاقسىسى: كەزدەيسوق جەتى ٴسوز</translation>
        </message>
        <message>
            <source>Use these words</source>
            <translation>وسى سوزدەردى الۋ</translation>
        </message>
        <message>
            <source>Other words</source>
            <translation>باسقا سوزدەر</translation>
        </message>
        <message>
            <source>Weak: easily guessed</source>
            <translation>ٴالسىز: وڭاي تابىلادى</translation>
        </message>
        <message>
            <source>Fair: add a word or two</source>
            <translation>ورتاشا: ٴبىر-ەكى ٴسوز قوسىڭىز</translation>
        </message>
        <message numerus="yes">
            <source>Strong, if nobody could guess these %n word(s)</source>
            <translation>
                <numerusform>مىقتى، ەگەر بۇل %n ٴسوزدى ەشكىم تابا الماسا</numerusform>
                <numerusform>مىقتى، ەگەر بۇل %n ٴسوزدى ەشكىم تابا الماسا</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Strong: %n word(s) drawn by chance</source>
            <translation>
                <numerusform>مىقتى: جەرەبەمەن تاڭدالعان %n ٴسوز</numerusform>
                <numerusform>مىقتى: جەرەبەمەن تاڭدالعان %n ٴسوز</numerusform>
            </translation>
        </message>
        <message>
            <source>Join with an invitation file…</source>
            <translation>شاقىرۋ فايلىمەن قوسىلۋ…</translation>
        </message>
        <message>
            <source>Which invitation?</source>
            <translation>قاي شاقىرۋ؟</translation>
        </message>
        <message>
            <source>Use this file</source>
            <translation>وسى فايلدى الۋ</translation>
        </message>
        <message>
            <source>Invitation: {0}</source>
            <translation>شاقىرۋ: {0}</translation>
        </message>
        <message>
            <source>Too easily guessed: this vault may be taken away and tried for years. Use seven words.</source>
            <translation>تىم وڭاي تابىلادى: بۇل قويمانى الىپ كەتىپ، جىلدار بويى بايقاپ كورۋى مۇمكىن. جەتى ٴسوز الىڭىز.</translation>
        </message>
        <message>
            <source>Choose a passphrase, or let us suggest words.</source>
            <translation>قۇپييا سويلەم تاڭداڭىز نەمەسە ٴبىز ٴسوز ۇسىنايىق.</translation>
        </message>
        <message>
            <source>The two are not the same. Type it once more.</source>
            <translation>ەكەۋى بىردەي ەمەس. تاعى ٴبىر رەت تەرىڭىز.</translation>
        </message>
        <message>
            <source>Choose a name that others may see. Not your own.</source>
            <translation>باسقالار كورە الاتىن ات تاڭداڭىز. ٴوز اتىڭىز بولماسىن.</translation>
        </message>
        <message>
            <source>Creating…</source>
            <translation>جاسالۋدا…</translation>
        </message>
    </context>
    <context>
        <name>Curtain</name>
        <message>
            <source>Covered because nobody was here. Press any key to go on.</source>
            <translation>مۇندا ەشكىم بولماعاندىقتان جابىلدى. جالعاستىرۋ ٴۇشىن كەز كەلگەن پەرنەنى باسىڭىز.</translation>
        </message>
        <message>
            <source>Saving and locking…</source>
            <extracomment>The writer lock, which the end of the process gives back and nothing before.</extracomment>
            <translation>ساقتالىپ، قۇلىپتالۋدا…</translation>
        </message>
    </context>
    <context>
        <name>CustodyTab</name>
        <message>
            <source>A newer version of the program wrote parts of this</source>
            <translation>مۇنىڭ كەي بولىگىن باعدارلامانىڭ جاڭاراق نۇسقاسى جازعان</translation>
        </message>
        <message>
            <source>They are kept exactly as they are, and handed on, but not shown: {fields}</source>
            <translation>ولار ٴدال سول كۇيىندە ساقتالىپ، ٴارى قاراي بەرىلەدى، ٴبىراق كورسەتىلمەيدى: {fields}</translation>
        </message>
        <message>
            <source>A coordinator has confirmed all of it.</source>
            <translation>ۇيلەستىرۋشى مۇنىڭ ٴبارىن راستادى.</translation>
        </message>
        <message>
            <source>A coordinator has confirmed a part of it. The rest goes with the next bundle.</source>
            <translation>ۇيلەستىرۋشى مۇنىڭ ٴبىر بولىگىن راستادى. قالعانى كەلەسى بۋمامەن كەتەدى.</translation>
        </message>
        <message>
            <source>Not confirmed by anybody yet: this laptop may hold the only copy.</source>
            <translation>ٴالى ەشكىم راستاعان جوق: جالعىز دانا وسى نوۋتبۋكتە بولۋى مۇمكىن.</translation>
        </message>
        <message>
            <source>It came from somebody else and is held here.</source>
            <translation>ول باسقا بىرەۋدەن كەلدى جانە وسىندا ساقتالادى.</translation>
        </message>
        <message>
            <source>Delivery</source>
            <translation>جەتكىزىلۋى</translation>
        </message>
        <message>
            <source>Two answers stand in: {field}</source>
            <translation>ەكى جاۋاپ تۇر: {field}</translation>
        </message>
        <message>
            <source>Somebody proposes a change to: {field}</source>
            <translation>بىرەۋ وزگەرىس ۇسىنادى: {field}</translation>
        </message>
        <message>
            <source>Yours to decide</source>
            <translation>شەشىم سىزدە</translation>
        </message>
        <message>
            <source>None yet: a draft is signed when it is finished, or when you leave it.</source>
            <translation>ٴالى جوق: جوباعا اياقتالعاندا نە ٴسىز شىققاندا قول قويىلادى.</translation>
        </message>
        <message>
            <source>a key not known here</source>
            <translation>مۇندا بەلگىسىز كىلت</translation>
        </message>
        <message>
            <source>fields: {count}</source>
            <translation>ورىستەر: {count}</translation>
        </message>
        <message>
            <source>Changes, each signed</source>
            <translation>وزگەرىستەر، ٴارقايسىسىنا قول قويىلعان</translation>
        </message>
        <message>
            <source>Files as they came</source>
            <translation>كەلگەن كۇيىندەگى فايلدار</translation>
        </message>
    </context>
    <context>
        <name>DateWords</name>
        <message>
            <source> or </source>
            <translation> نەمەسە </translation>
        </message>
        <message>
            <source>“{said}”</source>
            <translation>«{said}»</translation>
        </message>
        <message>
            <source>about {day}</source>
            <translation>شامامەن {day}</translation>
        </message>
        <message>
            <source>before {day}</source>
            <translation>{day} دەيىن</translation>
        </message>
        <message>
            <source>after {day}</source>
            <translation>{day} كەيىن</translation>
        </message>
        <message>
            <source>between {day} and {until}</source>
            <translation>{day} مەن {until} اراسى</translation>
        </message>
    </context>
    <context>
        <name>DecisionCard</name>
        <message>
            <source>Decided: it is erased on {day}.</source>
            <translation>شەشىلدى: {day} كۇنى وشىرىلەدى.</translation>
        </message>
        <message>
            <source>Decided and erased.</source>
            <translation>شەشىلدى جانە ٴوشىرىلدى.</translation>
        </message>
        <message>
            <source>Proposed. Another coordinator must agree: hand over to them, the proposal goes along.</source>
            <translation>ۇسىنىلدى. باسقا ۇيلەستىرۋشى كەلىسۋى كەرەك: وعان تاپسىرىڭىز، ۇسىنىس بىرگە بارادى.</translation>
        </message>
        <message>
            <source>Another coordinator proposes to erase this. If you agree, it is erased at once.</source>
            <translation>باسقا ۇيلەستىرۋشى مۇنى ٴوشىرۋدى ۇسىنادى. كەلىسسەڭىز، بىردەن وشىرىلەدى.</translation>
        </message>
        <message>
            <source>Another coordinator proposes to erase this. If you agree, it is erased on {day}.</source>
            <translation>باسقا ۇيلەستىرۋشى مۇنى ٴوشىرۋدى ۇسىنادى. كەلىسسەڭىز، {day} كۇنى وشىرىلەدى.</translation>
        </message>
        <message>
            <source>Signed by {names}, proposed on {day}</source>
            <translation>قول قويعان: {names}، ۇسىنىلعان كۇنى {day}</translation>
        </message>
        <message>
            <source>Refused by {names}</source>
            <translation>باس تارتقان: {names}</translation>
        </message>
        <message>
            <source>The wish was noted by: {names}</source>
            <translation>تىلەكتى جازعان: {names}</translation>
        </message>
        <message>
            <source>How it is known that it is the witness: {names}</source>
            <translation>كۋاگەردىڭ ٴوزى ەكەنى قايدان بەلگىلى: {names}</translation>
        </message>
        <message>
            <source>Signs of pressure: {names}</source>
            <translation>قىسىم بەلگىلەرى: {names}</translation>
        </message>
        <message>
            <source>Proposed because somebody is in danger now.</source>
            <translation>ٴقازىر بىرەۋگە ٴقاۋىپ تونگەندىكتەن ۇسىنىلدى.</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) it names have not come in here</source>
            <translation>
                <numerusform>ول اتاعان %n وزگەرىس مۇندا كەلمەگەن</numerusform>
                <numerusform>ول اتاعان %n وزگەرىس مۇندا كەلمەگەن</numerusform>
            </translation>
        </message>
        <message>
            <source>You cannot see all that is to be erased.</source>
            <translation>وشىرىلەتىننىڭ ٴبارىن كورە المايسىز.</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) here are not named in it</source>
            <translation>
                <numerusform>مۇنداعى %n وزگەرىس وندا اتالماعان</numerusform>
                <numerusform>مۇنداعى %n وزگەرىس وندا اتالماعان</numerusform>
            </translation>
        </message>
        <message>
            <source>They stay. Propose it once more afterwards, so that they go too.</source>
            <translation>ولار قالادى. ولار دا كەتۋى ٴۇشىن سوڭىنان تاعى ٴبىر رەت ۇسىنىڭىز.</translation>
        </message>
        <message numerus="yes">
            <source>%n of its file(s) belong to another testimony here too</source>
            <translation>
                <numerusform>فايلدارىنىڭ %n مۇندا باسقا ايعاققا دا تيەسىلى</numerusform>
                <numerusform>فايلدارىنىڭ %n مۇندا باسقا ايعاققا دا تيەسىلى</numerusform>
            </translation>
        </message>
        <message>
            <source>Refuse it and propose it yourself: your proposal leaves these files out.</source>
            <translation>باس تارتىپ، ٴوزىڭىز ۇسىنىڭىز: ٴسىزدىڭ ۇسىنىسىڭىز بۇل فايلداردى قالدىرادى.</translation>
        </message>
        <message>
            <source>Agree to erase…</source>
            <translation>وشىرۋگە كەلىسۋ…</translation>
        </message>
        <message>
            <source>Do not agree</source>
            <translation>كەلىسپەۋ</translation>
        </message>
        <message>
            <source>Erase this testimony, its people and its files?</source>
            <translation>وسى ايعاقتى، ادامدارى مەن فايلدارىن ٴوشىرۋ كەرەك پە؟</translation>
        </message>
        <message>
            <source>Nobody can bring it back, from no backup and no bundle. That it existed stays provable.</source>
            <translation>ونى ەشكىم، ەشبىر كوشىرمەدەن، ەشبىر بۋمادان قايتارا المايدى. ونىڭ بولعانىن دالەلدەۋگە بولادى.</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>ٴقازىر ەمەس</translation>
        </message>
        <message>
            <source>Agree</source>
            <translation>كەلىسۋ</translation>
        </message>
    </context>
    <context>
        <name>DecisionsNotice</name>
        <message numerus="yes">
            <source>%n waits for your decision</source>
            <translation>
                <numerusform>%n شەشىمىڭىزدى كۇتۋدە</numerusform>
                <numerusform>%n شەشىمىڭىزدى كۇتۋدە</numerusform>
            </translation>
        </message>
        <message>
            <source>Asked for by card, or left before consent was answered.</source>
            <translation>كارتامەن سۇرالعان نە كەلىسىمگە جاۋاپ بەرىلمەي قالعان.</translation>
        </message>
        <message>
            <source>Decide…</source>
            <translation>شەشۋ…</translation>
        </message>
    </context>
    <context>
        <name>Declined</name>
        <message>
            <source>Do not ask again about:</source>
            <translation>ەندى سۇراماڭىز:</translation>
        </message>
    </context>
    <context>
        <name>DestroyCard</name>
        <message>
            <source>Choose which</source>
            <translation>قايسىسى ەكەنىن تاڭداڭىز</translation>
        </message>
        <message>
            <source>Vault</source>
            <translation>قويما</translation>
        </message>
        <message>
            <source>On this computer, in the usual place</source>
            <translation>وسى كومپيۋتەردە، ادەتتەگى ورىندا</translation>
        </message>
        <message>
            <source>Beside the program</source>
            <translation>باعدارلامانىڭ جانىندا</translation>
        </message>
        <message>
            <source>On the memory stick {0}</source>
            <translation>{0} فلەشكاسىندا</translation>
        </message>
        <message>
            <source>In the folder {0}</source>
            <translation>{0} قالتاسىندا</translation>
        </message>
        <message>
            <source>No vault is chosen</source>
            <translation>قويما تاڭدالماعان</translation>
        </message>
        <message>
            <source>Choose above which vault is meant.</source>
            <translation>قاي قويما ەكەنىن جوعارىدان تاڭداڭىز.</translation>
        </message>
        <message>
            <source>The vault is destroyed</source>
            <translation>قويما جويىلدى</translation>
        </message>
        <message>
            <source>Nothing opens what it held on this disk. Think of its backups, and of copies made before.</source>
            <translation>ونداعىنى وسى ديسكىدە ەشتەڭە اشپايدى. كوشىرمەلەرىن جانە بۇرىن جاسالعان نۇسقالارىن ويلاڭىز.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>ارتقا</translation>
        </message>
    </context>
    <context>
        <name>DestroyForm</name>
        <message>
            <source>Destroy a vault</source>
            <translation>قويمانى جويۋ</translation>
        </message>
        <message>
            <source>Everything in it that was not handed over is lost, for ever and for everybody.</source>
            <translation>ونداعى تاپسىرىلماعاننىڭ ٴبارى ماڭگىگە، ٴبارى ٴۇشىن جوعالادى.</translation>
        </message>
        <message>
            <source>Your keys in it are gone too: coordinators must admit you anew.</source>
            <translation>ونداعى كىلتتەرىڭىز دە كەتەدى: ۇيلەستىرۋشىلەر ٴسىزدى قايتا قوسۋى كەرەك.</translation>
        </message>
        <message>
            <source>Images of this disk that somebody made before, and backups, still open with their passphrases. Destroy the backups too.</source>
            <translation>بىرەۋ بۇل ديسكىدەن بۇرىن العان بەينەلەر مەن ساقتىق كوشىرمەلەر قۇپييا سويلەمىمەن ٴالى اشىلادى. كوشىرمەلەردى دە جويىڭىز.</translation>
        </message>
        <message>
            <source>A memory chip may keep old copies of the keys inside itself. If that matters, destroy the device.</source>
            <translation>جاد ميكروسحەماسى ىشىندە كىلتتەردىڭ ەسكى كوشىرمەلەرىن ساقتاۋى مۇمكىن. بۇل ماڭىزدى بولسا، قۇرىلعىنى جويىڭىز.</translation>
        </message>
        <message>
            <source>destroy</source>
            <translation>جويۋ</translation>
        </message>
        <message>
            <source>To go on, type the word “{0}”</source>
            <translation>جالعاستىرۋ ٴۇشىن «{0}» ٴسوزىن تەرىڭىز</translation>
        </message>
        <message>
            <source>The word that confirms it</source>
            <translation>راستايتىن ٴسوز</translation>
        </message>
        <message>
            <source>Keep the vault</source>
            <translation>قويمانى ساقتاۋ</translation>
        </message>
        <message>
            <source>Destroy it</source>
            <translation>ونى جويۋ</translation>
        </message>
        <message>
            <source>Another window or program has this vault open</source>
            <translation>بۇل قويما باسقا تەرەزەدە نە باعدارلامادا اشىق</translation>
        </message>
        <message>
            <source>What it shows stays in its memory until it is closed. Type the word again to destroy the vault all the same.</source>
            <translation>ول كورسەتكەن نارسە جابىلعانشا ونىڭ جادىندا قالادى. سوندا دا جويۋ ٴۇشىن ٴسوزدى قايتا تەرىڭىز.</translation>
        </message>
    </context>
    <context>
        <name>DestroyVault</name>
        <message>
            <source>Destroy this vault…</source>
            <translation>بۇل قويمانى جويۋ…</translation>
        </message>
        <message numerus="yes">
            <source>%n testimony(ies) in it are confirmed by no coordinator: they are lost for ever.</source>
            <translation>
                <numerusform>ونداعى %n ايعاقتى بىردە-ٴبىر ۇيلەستىرۋشى راستاماعان: ولار ماڭگىگە جوعالادى.</numerusform>
                <numerusform>ونداعى %n ايعاقتى بىردە-ٴبىر ۇيلەستىرۋشى راستاماعان: ولار ماڭگىگە جوعالادى.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n archive item(s) too.</source>
            <translation>
                <numerusform>%n مۇراعات بىرلىگى دە.</numerusform>
                <numerusform>%n مۇراعات بىرلىگى دە.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Details</name>
        <message>
            <source>Choose a line to see what it is about and what you can do.</source>
            <translation>نە تۋرالى ەكەنىن جانە نە ىستەي الاتىنىڭىزدى كورۋ ٴۇشىن جولدى تاڭداڭىز.</translation>
        </message>
        <message>
            <source>This bundle was not taken in</source>
            <translation>بۇل بۋما قابىلدانبادى</translation>
        </message>
        <message>
            <source>Nothing of it went into your vault.</source>
            <translation>ودان قويماڭىزعا ەشتەڭە كىرگەن جوق.</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>نە بولدى</translation>
        </message>
        <message>
            <source>What you can do</source>
            <translation>نە ىستەي الاسىز</translation>
        </message>
        <message>
            <source>File</source>
            <translation>فايل</translation>
        </message>
        <message>
            <source>Arrived</source>
            <translation>كەلدى</translation>
        </message>
        <message>
            <source>Says it is from</source>
            <translation>جىبەرۋشى دەپ ايتادى</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>كود</translation>
        </message>
        <message>
            <source>Take it off this list</source>
            <translation>تىزىمنەن الىپ تاستاۋ</translation>
        </message>
        <message>
            <source>{0} waits to be admitted</source>
            <translation>{0} قوسىلۋدى كۇتىپ تۇر</translation>
        </message>
        <message numerus="yes">
            <source>%n bundle(s) in quarantine since {0}</source>
            <translation>
                <numerusform>{0} بەرى وقشاۋدا %n بۋما</numerusform>
                <numerusform>{0} بەرى وقشاۋدا %n بۋما</numerusform>
            </translation>
        </message>
        <message>
            <source>This key was revoked</source>
            <translation>بۇل كىلت قايتارىپ الىنعان</translation>
        </message>
        <message>
            <source>Whoever sent this uses a key that was taken back. Nobody can admit it.</source>
            <translation>مۇنى جىبەرگەن ادام قايتارىپ الىنعان كىلتتى قولدانادى. ونى ەشكىم قوسا المايدى.</translation>
        </message>
        <message>
            <source>Telephone {0}, or meet. Make sure it is really them.</source>
            <translation>تەلەفون سوعىڭىز نە كەزدەسىڭىز: {0}. شىنىمەن سول ادام ەكەنىنە كوز جەتكىزىڭىز.</translation>
        </message>
        <message>
            <source>Read these eight numbers to each other. On their screen, under Organisation, are the same.</source>
            <translation>وسى سەگىز ساندى ٴبىر-بىرىڭىزگە وقىڭىز. ونىڭ ەكرانىندا، «ۇيىم» بولىمىندە ٴدال وسىلار تۇر.</translation>
        </message>
        <message>
            <source>Only if all eight agree, admit them. Their bundles then come in by themselves.</source>
            <translation>سەگىزى دە سايكەس كەلسە عانا قوسىڭىز. سودان كەيىن بۋمالارى ٴوزى كىرەدى.</translation>
        </message>
        <message>
            <source>I compared them: admit</source>
            <translation>سالىستىردىم: قوسۋ</translation>
        </message>
        <message>
            <source>Turn away…</source>
            <translation>قايتارۋ…</translation>
        </message>
        <message>
            <source>Did {0} read all eight numbers to you?</source>
            <translation>{0} سىزگە سەگىز ساننىڭ ٴبارىن وقىدى ما؟</translation>
        </message>
        <message>
            <source>By voice or face to face, and all eight the same. A message can be forged.</source>
            <translation>داۋىسپەن نە بەتپە-بەت، سەگىزى دە بىردەي. حاتتى قولدان جاساۋعا بولادى.</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>ٴالى جوق</translation>
        </message>
        <message>
            <source>Yes, admit them</source>
            <translation>ٴيا، قوسۋ</translation>
        </message>
        <message>
            <source>Throw away what {0} sent?</source>
            <translation>{0} جىبەرگەنىن تاستاۋ كەرەك پە؟</translation>
        </message>
        <message numerus="yes">
            <source>%n bundle(s) are deleted here. The files they came in are not.</source>
            <translation>
                <numerusform>%n بۋما وسىندا وشىرىلەدى. ولار كەلگەن فايلدار وشىرىلمەيدى.</numerusform>
                <numerusform>%n بۋما وسىندا وشىرىلەدى. ولار كەلگەن فايلدار وشىرىلمەيدى.</numerusform>
            </translation>
        </message>
        <message>
            <source>Keep it waiting</source>
            <translation>كۇتە بەرسىن</translation>
        </message>
        <message>
            <source>Throw it away</source>
            <translation>تاستاۋ</translation>
        </message>
        <message>
            <source>Two sources say different things.</source>
            <translation>ەكى دەرەككوز ەكى ٴتۇرلى ايتادى.</translation>
        </message>
        <message>
            <source>Both are kept; a report picks no side. Open the testimony to see who says what.</source>
            <translation>ەكەۋى دە ساقتالادى؛ ەسەپ ەشقايسىسىن تاڭدامايدى. كىم نە ايتقانىن كورۋ ٴۇشىن ايعاقتى اشىڭىز.</translation>
        </message>
        <message>
            <source>A volunteer changed what a coordinator had written.</source>
            <translation>ەرىكتى ۇيلەستىرۋشى جازعاندى وزگەرتتى.</translation>
        </message>
        <message>
            <source>It is a proposal only: the coordinator's words stand until you take it over.</source>
            <translation>بۇل تەك ۇسىنىس: ٴوزىڭىز قابىلداعانشا ۇيلەستىرۋشىنىڭ ٴسوزى كۇشىندە.</translation>
        </message>
        <message>
            <source>Open the testimony</source>
            <translation>ايعاقتى اشۋ</translation>
        </message>
        <message>
            <source>Import the other files of this hand-over, in any order. What is here can be read already; a video or a recording appears when its last part is in.</source>
            <translation>وسى تاپسىرۋدىڭ باسقا فايلدارىن كەز كەلگەن رەتپەن قابىلداڭىز. مۇنداعىنى ٴقازىردىڭ وزىندە وقۋعا بولادى؛ بەينە نە جازبا سوڭعى بولىگى كىرگەندە كورىنەدى.</translation>
        </message>
        <message>
            <source>This bundle was in already</source>
            <translation>بۇل بۋما بۇرىن كىرگەن</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>ەشتەڭە وزگەرمەدى.</translation>
        </message>
        <message>
            <source>Verified, and in your vault.</source>
            <translation>تەكسەرىلدى، قويماڭىزدا.</translation>
        </message>
        <message>
            <source>Sender</source>
            <translation>جىبەرۋشى</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>قولتاڭبا</translation>
        </message>
        <message>
            <source>matches</source>
            <translation>سايكەس</translation>
        </message>
        <message>
            <source>Forwarded by</source>
            <translation>جولداپ بەرگەن</translation>
        </message>
        <message>
            <source>Made on</source>
            <translation>جاسالعان كۇنى</translation>
        </message>
        <message>
            <source>New testimonies</source>
            <translation>جاڭا ايعاقتار</translation>
        </message>
        <message>
            <source>New people</source>
            <translation>جاڭا ادامدار</translation>
        </message>
        <message>
            <source>Proposals</source>
            <translation>ۇسىنىستار</translation>
        </message>
        <message numerus="yes">
            <source>%n wait for further files</source>
            <translation>
                <numerusform>%n باسقا فايلداردى كۇتەدى</numerusform>
                <numerusform>%n باسقا فايلداردى كۇتەدى</numerusform>
            </translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>تىركەمەلەر</translation>
        </message>
        <message>
            <source>Something before this bundle is missing</source>
            <translation>وسى بۋماعا دەيىنگى بىردەڭە جوق</translation>
        </message>
        <message>
            <source>Two histories of one vault</source>
            <translation>ٴبىر قويمانىڭ ەكى تاريحى</translation>
        </message>
        <message>
            <source>The sender's vault was restored or copied</source>
            <translation>جىبەرۋشىنىڭ قويماسى قالپىنا كەلتىرىلگەن نە كوشىرىلگەن</translation>
        </message>
        <message>
            <source>A second roster came with it and was refused</source>
            <translation>ونىمەن ەكىنشى ٴتىزىم كەلىپ، قابىلدانبادى</translation>
        </message>
        <message>
            <source>Signed on both sides by: {0}. Meet the stewards in person.</source>
            <translation>ەكى جاقتا دا قول قويعان: {0}. باسقارۋشىلارمەن بەتپە-بەت كەزدەسىڭىز.</translation>
        </message>
        <message>
            <source>nobody known</source>
            <translation>تانىس ەشكىم جوق</translation>
        </message>
        <message>
            <source>The sender's certificate has run out</source>
            <translation>جىبەرۋشىنىڭ كۋالىگىنىڭ مەرزىمى ٴبىتتى</translation>
        </message>
        <message>
            <source>Compare and admit them anew.</source>
            <translation>قايتا سالىستىرىپ، قوسىڭىز.</translation>
        </message>
        <message>
            <source>Some documents did not verify</source>
            <translation>كەيبىر قۇجاتتار راستالمادى</translation>
        </message>
        <message>
            <source>They were left out. Ask the sender.</source>
            <translation>ولار الىنبادى. جىبەرۋشىدەن سۇراڭىز.</translation>
        </message>
        <message>
            <source>It brought something that was erased</source>
            <translation>ول وشىرىلگەن نارسەنى اكەلدى</translation>
        </message>
        <message>
            <source>It was left out and stays erased.</source>
            <translation>ول الىنبادى جانە وشىرىلگەن كۇيدە قالادى.</translation>
        </message>
        <message>
            <source>It says more than this version understands</source>
            <translation>ول وسى نۇسقا تۇسىنەتىننەن كوپ ايتادى</translation>
        </message>
        <message>
            <source>All is kept. Update the program.</source>
            <translation>ٴبارى ساقتالدى. باعدارلامانى جاڭارتىڭىز.</translation>
        </message>
        <message>
            <source>Ask the sender for the bundle before it. What is here stays and can be read.</source>
            <translation>جىبەرۋشىدەن الدىڭعى بۋمانى سۇراڭىز. مۇنداعىسى قالادى جانە وقىلادى.</translation>
        </message>
        <message>
            <source>Both are kept. Somebody may have a copy of that vault: ask the sender in person.</source>
            <translation>ەكەۋى دە ساقتالدى. ول قويمانىڭ كوشىرمەسى بىرەۋدە بولۋى مۇمكىن: جىبەرۋشىدەن بەتپە-بەت سۇراڭىز.</translation>
        </message>
        <message>
            <source>Both are kept. Ask the sender whether they restored a backup or use two laptops.</source>
            <translation>ەكەۋى دە ساقتالدى. جىبەرۋشىدەن كوشىرمەنى قالپىنا كەلتىردى مە، ەكى نوۋتبۋك قولدانا ما، سۇراڭىز.</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>بۇل نە</translation>
        </message>
        <message>
            <source>A file that only they can open. It says what has arrived whole, admits them if it is the first, and brings the news of the roster. Only with it may they delete anything.</source>
            <translation>تەك ٴوزى اشا الاتىن فايل. ول نە تولىق جەتكەنىن ايتادى، ٴبىرىنشى بولسا — قوسادى، ٴتىزىمنىڭ جاڭالىعىن اپارادى. تەك سونىمەن عانا بىردەڭە وشىرۋىنە بولادى.</translation>
        </message>
        <message>
            <source>Write the receipt…</source>
            <translation>قولحات جازۋ…</translation>
        </message>
    </context>
    <context>
        <name>Ending</name>
        <message>
            <source>Whether it may be kept is not answered yet</source>
            <translation>ساقتاۋعا بولا ما، ٴالى جاۋاپ جوق</translation>
        </message>
        <message>
            <source>Ctrl+Enter again ends it so: sealed and unused, until a coordinator decides.</source>
            <translation>Ctrl+Enter تاعى باسىلسا، وسىلاي اياقتالادى: ۇيلەستىرۋشى شەشكەنشە مورلەنگەن، قولدانىلمايدى.</translation>
        </message>
        <message>
            <source>Ctrl+Enter again leaves it as it is: unused, until the witness is asked.</source>
            <translation>Ctrl+Enter تاعى باسىلسا، ٴبارى سول كۇيىندە قالادى: كۋا سۇرالعانشا پايدالانىلمايدى.</translation>
        </message>
        <message>
            <source>What it may be used for is not answered yet</source>
            <translation>نەگە قولدانۋعا بولا ما، ٴالى جاۋاپ جوق</translation>
        </message>
        <message>
            <source>It ends with the last answer, or with Ctrl+Enter: what is not answered counts as No.</source>
            <translation>ول سوڭعى جاۋاپپەن نە Ctrl+Enter ارقىلى اياقتالادى: جاۋاپسىزى «جوق» دەپ سانالادى.</translation>
        </message>
        <message>
            <source>Destroy this testimony?</source>
            <translation>بۇل ايعاقتى جويۋ كەرەك پە؟</translation>
        </message>
        <message>
            <source>What was recorded and typed, and the spoken consent, are gone from this laptop for good.</source>
            <translation>جازىلعانى، تەرىلگەنى جانە اۋىزشا كەلىسىم وسى نوۋتبۋكتەن ٴبىرجولا كەتەدى.</translation>
        </message>
        <message>
            <source>No, go on</source>
            <translation>جوق، جالعاستىرۋ</translation>
        </message>
        <message>
            <source>Destroy it</source>
            <translation>ونى جويۋ</translation>
        </message>
        <message>
            <source>Everything is saved</source>
            <translation>ٴبارى ساقتالعان</translation>
        </message>
    </context>
    <context>
        <name>ErasedWords</name>
        <message numerus="yes">
            <source>%n wait(s) for an answer: see Today</source>
            <translation>
                <numerusform>%n جاۋاپ كۇتۋدە: «بۇگىن» ٴبولىمىن قاراڭىز</numerusform>
                <numerusform>%n جاۋاپ كۇتۋدە: «بۇگىن» ٴبولىمىن قاراڭىز</numerusform>
            </translation>
        </message>
        <message>
            <source>Proposals to erase</source>
            <translation>ٴوشىرۋ ۇسىنىستارى</translation>
        </message>
        <message>
            <source>Decisions to erase</source>
            <translation>ٴوشىرۋ شەشىمدەرى</translation>
        </message>
        <message>
            <source>Erased here</source>
            <translation>مۇندا ٴوشىرىلدى</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s)</source>
            <translation>
                <numerusform>%n وزگەرىس</numerusform>
                <numerusform>%n وزگەرىس</numerusform>
            </translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>باس تارتىلدى</translation>
        </message>
        <message>
            <source>Content that coordinators decided to erase</source>
            <translation>ۇيلەستىرۋشىلەر ٴوشىرۋدى شەشكەن مازمۇن</translation>
        </message>
    </context>
    <context>
        <name>ErasingCard</name>
        <message>
            <source>Erase this item and its file?</source>
            <translation>وسى بىرلىك پەن ونىڭ فايلىن ٴوشىرۋ كەرەك پە؟</translation>
        </message>
        <message>
            <source>Erasing</source>
            <translation>ٴوشىرۋ</translation>
        </message>
        <message>
            <source>Erase this item…</source>
            <translation>وسى بىرلىكتى ٴوشىرۋ…</translation>
        </message>
        <message>
            <source>Who asked for it, and how do you know?</source>
            <translation>مۇنى كىم سۇرادى جانە قايدان بىلەسىز؟</translation>
        </message>
        <message>
            <source>Erase after 14 days…</source>
            <translation>14 كۇننەن كەيىن ٴوشىرۋ…</translation>
        </message>
        <message>
            <source>Erase now, somebody is in danger…</source>
            <translation>ٴقازىر ٴوشىرۋ، بىرەۋگە ٴقاۋىپ بار…</translation>
        </message>
        <message>
            <source>You sign first; it waits until another coordinator has signed too.</source>
            <translation>الدىمەن ٴسىز قول قوياسىز؛ باسقا ۇيلەستىرۋشى دە قول قويعانشا كۇتەدى.</translation>
        </message>
        <message>
            <source>Nobody can bring it back, from no backup and no bundle. That it existed stays provable.</source>
            <translation>ونى ەشكىم، ەشبىر كوشىرمەدەن، ەشبىر بۋمادان قايتارا المايدى. ونىڭ بولعانىن دالەلدەۋگە بولادى.</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>ساقتاپ قالۋ</translation>
        </message>
        <message>
            <source>Erase</source>
            <translation>ٴوشىرۋ</translation>
        </message>
    </context>
    <context>
        <name>ErasureCard</name>
        <message>
            <source>The witness wants this erased</source>
            <translation>كۋاگەر مۇنى ٴوشىرۋدى سۇرايدى</translation>
        </message>
        <message>
            <source>Nothing of this testimony goes out any more</source>
            <translation>بۇل ايعاقتان ەندى ەشتەڭە سىرتقا شىقپايدى</translation>
        </message>
        <message>
            <source>It is erased only when two coordinators have decided so, after 14 days, or sooner in danger.</source>
            <translation>ول ەكى ۇيلەستىرۋشى شەشكەندە عانا، 14 كۇننەن كەيىن، ٴقاۋىپ بولسا ەرتەرەك وشىرىلەدى.</translation>
        </message>
        <message>
            <source>How do you know that it is the witness?</source>
            <translation>سۇراعان كۋاگەردىڭ ٴوزى ەكەنىن قايدان بىلەسىز؟</translation>
        </message>
        <message>
            <source>Signs of pressure</source>
            <translation>قىسىم بەلگىلەرى</translation>
        </message>
        <message>
            <source>Is somebody in danger now?</source>
            <translation>ٴقازىر بىرەۋگە ٴقاۋىپ ٴتونىپ تۇر ما؟</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>ٴيا</translation>
        </message>
        <message>
            <source>No</source>
            <translation>جوق</translation>
        </message>
        <message>
            <source>Erase it on this laptop…</source>
            <translation>وسى نوۋتبۋكتەن ٴوشىرۋ…</translation>
        </message>
        <message>
            <source>Erase after 14 days…</source>
            <translation>14 كۇننەن كەيىن ٴوشىرۋ…</translation>
        </message>
        <message>
            <source>Erase now, somebody is in danger…</source>
            <translation>ٴقازىر ٴوشىرۋ، بىرەۋگە ٴقاۋىپ بار…</translation>
        </message>
        <message>
            <source>You sign first; it waits until another coordinator has signed too. What you wrote above goes to them, and later to whoever recorded it.</source>
            <translation>الدىمەن ٴسىز قول قوياسىز؛ باسقا ۇيلەستىرۋشى دە قول قويعانشا كۇتەدى. جوعارىدا جازعانىڭىز وعان، كەيىن جازىپ العان ادامعا بارادى.</translation>
        </message>
        <message>
            <source>Erase this testimony, its people and its files?</source>
            <translation>وسى ايعاقتى، ادامدارى مەن فايلدارىن ٴوشىرۋ كەرەك پە؟</translation>
        </message>
        <message>
            <source>Nobody can bring it back, from no backup and no bundle. That it existed stays provable.</source>
            <translation>ونى ەشكىم، ەشبىر كوشىرمەدەن، ەشبىر بۋمادان قايتارا المايدى. ونىڭ بولعانىن دالەلدەۋگە بولادى.</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>ساقتاپ قالۋ</translation>
        </message>
        <message>
            <source>Erase</source>
            <translation>ٴوشىرۋ</translation>
        </message>
    </context>
    <context>
        <name>ErasureNotice</name>
        <message>
            <source>Look and answer…</source>
            <translation>قاراپ، جاۋاپ بەرۋ…</translation>
        </message>
        <message>
            <source>{names} proposes to erase an archive item</source>
            <translation>{names} مۇراعات بىرلىگىن ٴوشىرۋدى ۇسىنادى</translation>
        </message>
        <message>
            <source>{names} proposes to erase a testimony now: somebody is in danger</source>
            <translation>{names} ايعاقتى ٴقازىر ٴوشىرۋدى ۇسىنادى: بىرەۋگە ٴقاۋىپ بار</translation>
        </message>
        <message>
            <source>{names} proposes to erase a testimony</source>
            <translation>{names} ايعاقتى ٴوشىرۋدى ۇسىنادى</translation>
        </message>
        <message>
            <source>Nothing of it has come in here. Take in the bundles that brought it, then you can answer.</source>
            <translation>ودان مۇندا ەشتەڭە كەلمەگەن. ونى اكەلگەن بۋمالاردى قابىلداڭىز، سوندا جاۋاپ بەرە الاسىز.</translation>
        </message>
        <message>
            <source>It is erased only if you, or another coordinator, agree: {numbers}</source>
            <translation>ٴسىز نە باسقا ۇيلەستىرۋشى كەلىسسە عانا وشىرىلەدى: {numbers}</translation>
        </message>
    </context>
    <context>
        <name>ErrorsCard</name>
        <message>
            <source>Errors of the program</source>
            <translation>باعدارلاما قاتەلەرى</translation>
        </message>
        <message>
            <source>What went wrong inside the program is kept here without a word of what you wrote: kinds of errors and places in the code. Your coordinator can pass it on to those who repair the program.</source>
            <translation>باعدارلاما ىشىندە بولعان قاتەلەر مۇندا، ٴسىز جازعان بىردە-ٴبىر ٴسوزسىز ساقتالادى: قاتە تۇرلەرى مەن كودتاعى ورىندارى. ۇيلەستىرۋشىڭىز باعدارلامانى جوندەيتىندەرگە بەرە الادى.</translation>
        </message>
        <message>
            <source>None so far. What goes wrong inside the program would be listed here.</source>
            <translation>ازىرگە جوق. باعدارلاما ىشىندەگى قاتەلەر وسىندا تىزىلەر ەدى.</translation>
        </message>
        <message numerus="yes">
            <source>and %n older one(s)</source>
            <translation>
                <numerusform>جانە ەسكىرەك %n</numerusform>
                <numerusform>جانە ەسكىرەك %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy, for ten seconds</source>
            <translation>كوشىرىپ الۋ، ون سەكۋندقا</translation>
        </message>
    </context>
    <context>
        <name>Exceptions</name>
        <message>
            <source>On what conditions?</source>
            <translation>قانداي شارتپەن؟</translation>
        </message>
    </context>
    <context>
        <name>FamilyCard</name>
        <message>
            <source>Family</source>
            <translation>وتباسى</translation>
        </message>
        <message>
            <source>Drawing of the family</source>
            <translation>وتباسى سىزباسى</translation>
        </message>
        <message>
            <source>Dashed lines: a marriage that is over, or kin not by birth</source>
            <translation>ۇزىك سىزىق: نەكە اياقتالعان نەمەسە تۋىستىق تۋعاننان ەمەس</translation>
        </message>
        <message>
            <source>Parent</source>
            <translation>اتا-انا</translation>
        </message>
        <message>
            <source>Husband or wife</source>
            <translation>جۇبايى</translation>
        </message>
        <message>
            <source>Child</source>
            <translation>بالا</translation>
        </message>
        <message>
            <source>Brother or sister</source>
            <translation>باۋىر</translation>
        </message>
        <message>
            <source>Ties of this person</source>
            <translation>وسى ادامنىڭ بايلانىستارى</translation>
        </message>
        <message>
            <source>This does not fit the drawing: {name}, {tie}.</source>
            <translation>بۇل سىزباعا سىيمايدى: {name}، {tie}.</translation>
        </message>
        <message>
            <source>Name not known</source>
            <translation>اتى بەلگىسىز</translation>
        </message>
        <message>
            <source>What is {who} to {of}?</source>
            <translation>{who} دەگەن {of} ٴۇشىن كىم؟</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>قالدىرۋ</translation>
        </message>
    </context>
    <context>
        <name>FamilyNode</name>
        <message>
            <source>shown now</source>
            <translation>ٴقازىر كورسەتىلگەن</translation>
        </message>
    </context>
    <context>
        <name>FamilyWords</name>
        <message>
            <source>guardian</source>
            <translation>قامقورشى</translation>
        </message>
        <message>
            <source>{kin} in their care</source>
            <translation>قامقورلىقتاعى {kin}</translation>
        </message>
        <message>
            <source>adopted {kin}</source>
            <translation>اسىراپ الىنعان {kin}</translation>
        </message>
        <message>
            <source>adoptive {kin}</source>
            <translation>اسىراپ العان {kin}</translation>
        </message>
        <message>
            <source>step-{kin}</source>
            <translation>وگەي {kin}</translation>
        </message>
        <message>
            <source>half-{kin}</source>
            <translation>ٴبىر اتا-انادان {kin}</translation>
        </message>
        <message>
            <source>former {kin}</source>
            <translation>بۇرىنعى {kin}</translation>
        </message>
        <message>
            <source>marriage</source>
            <translation>نەكە</translation>
        </message>
        <message>
            <source>by birth</source>
            <translation>تۋعاننان</translation>
        </message>
        <message>
            <source>by adoption</source>
            <translation>اسىراپ الۋ</translation>
        </message>
        <message>
            <source>by a parent's marriage</source>
            <translation>اتا-اناسىنىڭ نەكەسى ارقىلى</translation>
        </message>
        <message>
            <source>in care, guardian</source>
            <translation>قامقورلىقتا</translation>
        </message>
        <message>
            <source>by one parent</source>
            <translation>اتا-اناسىنىڭ ٴبىرى ورتاق</translation>
        </message>
        <message>
            <source>divorced or separated</source>
            <translation>اجىراسقان نەمەسە بولەك تۇرادى</translation>
        </message>
        <message>
            <source>mother</source>
            <translation>انا</translation>
        </message>
        <message>
            <source>daughter</source>
            <translation>قىز</translation>
        </message>
        <message>
            <source>wife</source>
            <translation>ايەل</translation>
        </message>
        <message>
            <source>sister</source>
            <translation>اپا-قارىنداس</translation>
        </message>
        <message>
            <source>father</source>
            <translation>اكە</translation>
        </message>
        <message>
            <source>son</source>
            <translation>ۇل</translation>
        </message>
        <message>
            <source>husband</source>
            <translation>كۇيەۋ</translation>
        </message>
        <message>
            <source>brother</source>
            <translation>اعا-ٴىنى</translation>
        </message>
        <message>
            <source>parent</source>
            <translation>اتا-انا</translation>
        </message>
        <message>
            <source>child</source>
            <translation>بالا</translation>
        </message>
        <message>
            <source>husband or wife</source>
            <translation>جۇباي</translation>
        </message>
        <message>
            <source>brother or sister</source>
            <translation>باۋىر</translation>
        </message>
        <message>
            <source>Name not known</source>
            <translation>اتى بەلگىسىز</translation>
        </message>
        <message>
            <source>{kin} of {name}</source>
            <translation>{kin}: {name}</translation>
        </message>
    </context>
    <context>
        <name>FaultWords</name>
        <message>
            <source>Questions of the type “{what}” are not supported.</source>
            <translation>«{what}» تۇرىندەگى سۇراقتار قولدانىلمايدى.</translation>
        </message>
        <message>
            <source>The column “{what}” is not supported.</source>
            <translation>«{what}» باعانى قولدانىلمايدى.</translation>
        </message>
        <message>
            <source>The sheet “{what}” is not supported.</source>
            <translation>«{what}» پاراعى قولدانىلمايدى.</translation>
        </message>
        <message>
            <source>The setting “{what}” is not supported.</source>
            <translation>«{what}» باپتاۋى قولدانىلمايدى.</translation>
        </message>
        <message>
            <source>The function {what}() is not supported.</source>
            <translation>{what}() فۋنكتسيياسى قولدانىلمايدى.</translation>
        </message>
        <message>
            <source>Paths like “{what}” are not supported: write ${name}.</source>
            <translation>«{what}» سيياقتى جولدار قولدانىلمايدى: ${name} دەپ جازىڭىز.</translation>
        </message>
        <message>
            <source>This is not an expression: it breaks at “{what}”.</source>
            <translation>بۇل ورنەك ەمەس: «{what}» تۇسىندا ۇزىلەدى.</translation>
        </message>
        <message>
            <source>{what}() is given too few or too many values.</source>
            <translation>{what}() ٴۇشىن ٴمان تىم از نە تىم كوپ.</translation>
        </message>
        <message>
            <source>The pattern “{what}” is wrong, or could take for ever.</source>
            <translation>«{what}» ۇلگىسى قاتە نە شەكسىز سوزىلۋى مۇمكىن.</translation>
        </message>
        <message>
            <source>There is no question “{what}”.</source>
            <translation>«{what}» دەگەن سۇراق جوق.</translation>
        </message>
        <message>
            <source>“{what}” is asked several times: outside of its repeat it has no one answer.</source>
            <translation>«{what}» بىرنەشە رەت سۇرالادى: قايتالاۋدان تىس ونىڭ ٴبىر جاۋابى جوق.</translation>
        </message>
        <message>
            <source>“{what}” is a group or a note, which has no answer.</source>
            <translation>«{what}» — توپ نە ەسكەرتۋ، ونىڭ جاۋابى جوق.</translation>
        </message>
        <message>
            <source>“{what}” depends on itself.</source>
            <translation>«{what}» وزىنە تاۋەلدى.</translation>
        </message>
        <message>
            <source>“{what}” cannot be a name: use letters, digits, “_”, “-” and “.”.</source>
            <translation>«{what}» ات بولا المايدى: ٴارىپ، تسيفر، «_»، «-» جانە «.» قولدانىڭىز.</translation>
        </message>
        <message>
            <source>The name “{what}” stands twice.</source>
            <translation>«{what}» اتى ەكى رەت تۇر.</translation>
        </message>
        <message>
            <source>The name is missing.</source>
            <translation>اتى جوق.</translation>
        </message>
        <message>
            <source>A question or a choice has no words.</source>
            <translation>سۇراقتىڭ نە تاڭداۋدىڭ ٴسوزى جوق.</translation>
        </message>
        <message>
            <source>Answers inside the words of choices ({what}) are not supported.</source>
            <translation>تاڭداۋ ماتىنىندەگى جاۋاپتار ({what}) قولدانىلمايدى.</translation>
        </message>
        <message>
            <source>The choices have no column “{what}”.</source>
            <translation>تاڭداۋلاردا «{what}» باعانى جوق.</translation>
        </message>
        <message>
            <source>“{what}” is not recorded: nothing about devices and their owners is kept.</source>
            <translation>«{what}» جازىلمايدى: قۇرىلعىلار مەن ولاردىڭ يەلەرى تۋرالى ەشتەڭە ساقتالمايدى.</translation>
        </message>
        <message>
            <source>The appearance “{what}” is left aside: it changes no answer.</source>
            <translation>«{what}» كورىنىسى ەسكەرىلمەيدى: ول جاۋاپتى وزگەرتپەيدى.</translation>
        </message>
        <message>
            <source>The setting “{what}” is left aside: nothing is sent, and versions are counted at publishing.</source>
            <translation>«{what}» باپتاۋى ەسكەرىلمەيدى: ەشقايدا ەشتەڭە جىبەرىلمەيدى، نۇسقالار جارييالاعاندا سانالادى.</translation>
        </message>
        <message>
            <source>The column “{what}” is left aside: no filter of choices asks for it.</source>
            <translation>«{what}» باعانى ەسكەرىلمەيدى: تاڭداۋلاردى ٴسۇزۋ ونى سۇرامايدى.</translation>
        </message>
        <message>
            <source>The sheet “{what}” is left aside: it is no part of a form.</source>
            <translation>«{what}» پاراعى ەسكەرىلمەيدى: ول فورمانىڭ بولىگى ەمەس.</translation>
        </message>
        <message>
            <source>There is no list of choices “{what}”.</source>
            <translation>«{what}» دەگەن تاڭداۋ ٴتىزىمى جوق.</translation>
        </message>
        <message>
            <source>The calculation is missing.</source>
            <translation>ەسەپتەۋى جوق.</translation>
        </message>
        <message>
            <source>“{what}” is begun and not ended, or ended and not begun.</source>
            <translation>«{what}» باستالىپ، اياقتالماعان نە اياقتالىپ، باستالماعان.</translation>
        </message>
        <message>
            <source>The group “{what}” holds no question.</source>
            <translation>«{what}» توبىندا سۇراق جوق.</translation>
        </message>
        <message>
            <source>There is no question in it.</source>
            <translation>ىشىندە سۇراق جوق.</translation>
        </message>
        <message>
            <source>The appearance “{what}” is not supported.</source>
            <translation>«{what}» كورىنىسى قولدانىلمايدى.</translation>
        </message>
        <message>
            <source>This is longer than allowed.</source>
            <translation>بۇل رۇقساتتان ۇزىن.</translation>
        </message>
        <message>
            <source>There are more questions, choices or languages than allowed.</source>
            <translation>سۇراق، تاڭداۋ نە ٴتىل رۇقساتتان كوپ.</translation>
        </message>
        <message>
            <source>Groups are too deep inside each other.</source>
            <translation>توپتار ٴبىرىنىڭ ىشىندە ٴبىرى تىم تەرەڭ.</translation>
        </message>
        <message>
            <source>The library that reads workbooks says: {what}</source>
            <translation>كىتاپتاردى وقيتىن كىتاپحانا ايتادى: {what}</translation>
        </message>
        <message>
            <source>Sheet {sheet}, row {row}, column {column}</source>
            <translation>پاراق {sheet}، جول {row}، باعان {column}</translation>
        </message>
        <message>
            <source>Sheet {sheet}, row {row}</source>
            <translation>پاراق {sheet}، جول {row}</translation>
        </message>
        <message>
            <source>Sheet {sheet}</source>
            <translation>پاراق {sheet}</translation>
        </message>
        <message>
            <source>The workbook</source>
            <translation>كىتاپ</translation>
        </message>
    </context>
    <context>
        <name>FilmCode</name>
        <message>
            <source>Code to be filmed</source>
            <translation>تۇسىرىلەتىن كود</translation>
        </message>
        <message>
            <source>Film this with every camera</source>
            <translation>مۇنى ٴار كامەرامەن ٴتۇسىرىڭىز</translation>
        </message>
        <message>
            <source>Two seconds are enough. Then say these figures aloud, for sound recorders:</source>
            <translation>ەكى سەكۋند جەتەدى. سودان كەيىن دىبىس جازعىشتار ٴۇشىن وسى تسيفرلاردى داۋىستاپ ايتىڭىز:</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>دايىن</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>بوس ورىن پەرنەسى</translation>
        </message>
    </context>
    <context>
        <name>FinishStep</name>
        <message>
            <source>Is anything missing?</source>
            <translation>بىردەڭە جەتپەي تۇر ما؟</translation>
        </message>
        <message>
            <source>End and keep</source>
            <translation>اياقتاپ، ساقتاۋ</translation>
        </message>
        <message>
            <source>All details</source>
            <translation>بۇكىل ەگجەي-تەگجەيى</translation>
        </message>
        <message>
            <source>End and destroy</source>
            <translation>اياقتاپ، جويۋ</translation>
        </message>
        <message>
            <source>Not answered: a coordinator decides</source>
            <translation>جاۋاپ جوق: ۇيلەستىرۋشى شەشەدى</translation>
        </message>
        <message>
            <source>Not answered counts as No</source>
            <translation>جاۋاپسىزى «جوق» دەپ سانالادى</translation>
        </message>
        <message>
            <source>Nothing yet</source>
            <translation>ٴالى ەشتەڭە جوق</translation>
        </message>
    </context>
    <context>
        <name>Foot</name>
        <message>
            <source>Break</source>
            <translation>ٴۇزىلىس</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>پەرنەلەر</translation>
        </message>
        <message>
            <source>Next: {0}</source>
            <translation>كەلەسى: {0}</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>كەلەسى</translation>
        </message>
    </context>
    <context>
        <name>ForWhom</name>
        <message>
            <source>For whom</source>
            <translation>كىمگە</translation>
        </message>
        <message>
            <source>Coordinator and steward</source>
            <translation>ۇيلەستىرۋشى ٴارى باسقارۋشى</translation>
        </message>
        <message>
            <source>Coordinator</source>
            <translation>ۇيلەستىرۋشى</translation>
        </message>
        <message>
            <source>Not renewed</source>
            <translation>ۇزارتىلماعان</translation>
        </message>
        <message>
            <source>Your numbers</source>
            <translation>ٴسىزدىڭ ساندارىڭىز</translation>
        </message>
        <message>
            <source>Compared</source>
            <translation>سالىستىرىلدى</translation>
        </message>
        <message>
            <source>Not compared</source>
            <translation>سالىستىرىلماعان</translation>
        </message>
        <message>
            <source>A coordinator sees the same numbers beside your name.</source>
            <translation>ۇيلەستىرۋشى اتىڭىزدىڭ جانىندا وسى سانداردى كورەدى.</translation>
        </message>
        <message>
            <source>Read them to a coordinator by telephone or in person: beside your name they must see the same. Until then nobody can be sure that the bundle is for the right people.</source>
            <translation>ولاردى ۇيلەستىرۋشىگە تەلەفونمەن نە بەتپە-بەت وقىڭىز: اتىڭىزدىڭ جانىندا ٴدال وسىلاردى كورۋى كەرەك. وعان دەيىن بۋمانىڭ دۇرىس ادامدارعا ارنالعانىنا ەشكىم سەنىمدى بولا المايدى.</translation>
        </message>
        <message>
            <source>Compare the numbers…</source>
            <translation>سانداردى سالىستىرۋ…</translation>
        </message>
    </context>
    <context>
        <name>FormCard</name>
        <message>
            <source>Something else</source>
            <translation>باسقا نارسە</translation>
        </message>
        <message numerus="yes">
            <source>%n question(s) asked for and not answered yet. Nothing waits for them.</source>
            <translation>
                <numerusform>سۇرالعان %n سۇراققا ٴالى جاۋاپ جوق. ولاردى ەشتەڭە كۇتپەيدى.</numerusform>
                <numerusform>سۇرالعان %n سۇراققا ٴالى جاۋاپ جوق. ولاردى ەشتەڭە كۇتپەيدى.</numerusform>
            </translation>
        </message>
        <message>
            <source>This answer is not one that the form expects. It is kept.</source>
            <translation>بۇل جاۋاپ فورمادا كۇتىلگەندەي ەمەس. ول ساقتالدى.</translation>
        </message>
        <message>
            <source>A whole number is asked for. What was typed is kept.</source>
            <translation>ٴبۇتىن سان سۇرالادى. تەرىلگەنى ساقتالدى.</translation>
        </message>
        <message>
            <source>A number is asked for. What was typed is kept.</source>
            <translation>سان سۇرالادى. تەرىلگەنى ساقتالدى.</translation>
        </message>
        <message>
            <source>A year, a month or a day is asked for. What was typed is kept.</source>
            <translation>جىل، اي نە كۇن سۇرالادى. تەرىلگەنى ساقتالدى.</translation>
        </message>
        <message>
            <source>This choice is not in the form any more.</source>
            <translation>بۇل تاڭداۋ ەندى فورمادا جوق.</translation>
        </message>
        <message>
            <source>This does not go with an answer given before. It is kept.</source>
            <translation>بۇل بۇرىن بەرىلگەن جاۋاپقا ساي ەمەس. جاۋاپ ساقتالدى.</translation>
        </message>
        <message>
            <source>Add: {0}</source>
            <translation>قوسۋ: {0}</translation>
        </message>
        <message>
            <source>{0} {1}</source>
            <comment>a round of a repeat and its number</comment>
            <translation>{0} {1}</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>الىپ تاستاۋ</translation>
        </message>
        <message>
            <source>Remove {0}</source>
            <translation>{0}: الىپ تاستاۋ</translation>
        </message>
        <message numerus="yes">
            <source>Remove it with %n answer(s)?</source>
            <translation>
                <numerusform>%n جاۋاپپەن بىرگە الىپ تاستاۋ كەرەك پە؟</numerusform>
                <numerusform>%n جاۋاپپەن بىرگە الىپ تاستاۋ كەرەك پە؟</numerusform>
            </translation>
        </message>
        <message>
            <source>What was saved before stays in the testimony's history.</source>
            <translation>بۇرىن ساقتالعانى ايعاق تاريحىندا قالادى.</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>ساقتاپ قالۋ</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>الىپ تاستاۋ</translation>
        </message>
    </context>
    <context>
        <name>Guidance</name>
        <message>
            <source>For you: {0}</source>
            <translation>سىزگە: {0}</translation>
        </message>
    </context>
    <context>
        <name>HandoverArchiveWords</name>
        <message numerus="yes">
            <source>%n archive item(s)</source>
            <translation>
                <numerusform>%n مۇراعات بىرلىگى</numerusform>
                <numerusform>%n مۇراعات بىرلىگى</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n archive item(s) for {0} · {1}</source>
            <translation>
                <numerusform>%n مۇراعات بىرلىگى، كىمگە: {0} · {1}</numerusform>
                <numerusform>%n مۇراعات بىرلىگى، كىمگە: {0} · {1}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n archive item(s) can leave this laptop</source>
            <translation>
                <numerusform>%n مۇراعات بىرلىگى وسى نوۋتبۋكتەن كەتە الادى</numerusform>
                <numerusform>%n مۇراعات بىرلىگى وسى نوۋتبۋكتەن كەتە الادى</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n archive item(s) have left this laptop</source>
            <translation>
                <numerusform>%n مۇراعات بىرلىگى وسى نوۋتبۋكتەن كەتتى</numerusform>
                <numerusform>%n مۇراعات بىرلىگى وسى نوۋتبۋكتەن كەتتى</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n archive item(s) stay: not confirmed by enough yet</source>
            <translation>
                <numerusform>%n مۇراعات بىرلىگى قالادى: ٴالى جەتكىلىكتى ادام راستاعان جوق</numerusform>
                <numerusform>%n مۇراعات بىرلىگى قالادى: ٴالى جەتكىلىكتى ادام راستاعان جوق</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HandoverScreen</name>
        <message>
            <source>Hand over</source>
            <translation>تاپسىرۋ</translation>
        </message>
        <message>
            <source>Signed by you, readable only for the people you choose</source>
            <translation>ٴسىز قول قويعان، تەك ٴسىز تاڭداعان ادامدار وقي الادى</translation>
        </message>
        <message>
            <source>Make the bundle</source>
            <translation>بۋما جاساۋ</translation>
        </message>
        <message>
            <source>The bundle is still being made</source>
            <translation>بۋما ٴالى جاسالۋدا</translation>
        </message>
        <message>
            <source>Wait until it is ready, or cancel it first. Nothing is lost either way.</source>
            <translation>دايىن بولعانشا كۇتىڭىز نەمەسە الدىمەن بولدىرماڭىز. قاي جاعدايدا دا ەشتەڭە جوعالمايدى.</translation>
        </message>
        <message>
            <source>You belong to no organisation yet</source>
            <translation>ٴسىز ٴالى ەشبىر ۇيىمعا كىرمەيسىز</translation>
        </message>
        <message>
            <source>A coordinator's invitation says whom to hand over to. Open the file you were given.</source>
            <translation>كىمگە تاپسىرۋ كەرەگىن ۇيلەستىرۋشىنىڭ شاقىرۋى ايتادى. سىزگە بەرىلگەن فايلدى اشىڭىز.</translation>
        </message>
        <message>
            <source>Join with an invitation…</source>
            <translation>شاقىرۋمەن قوسىلۋ…</translation>
        </message>
        <message>
            <source>There is nobody to hand over to yet</source>
            <translation>تاپسىراتىن ەشكىم ٴالى جوق</translation>
        </message>
        <message>
            <source>You are the only coordinator. What you record is already where it belongs.</source>
            <translation>جالعىز ۇيلەستىرۋشى — ٴسىز. جازعانىڭىز ٴتيىستى ورنىندا.</translation>
        </message>
        <message numerus="yes">
            <source>%n draft(s) are not finished and stay here. Finish one, and it appears here.</source>
            <translation>
                <numerusform>%n جوبا اياقتالماعان، وسىندا قالادى. بىرەۋىن اياقتاڭىز، مۇندا كورىنەدى.</numerusform>
                <numerusform>%n جوبا اياقتالماعان، وسىندا قالادى. بىرەۋىن اياقتاڭىز، مۇندا كورىنەدى.</numerusform>
            </translation>
        </message>
        <message>
            <source>Every finished testimony is covered by a receipt or was never begun.</source>
            <translation>اياقتالعان ٴار ايعاقتىڭ قولحاتى بار نەمەسە ەشقاشان باستالماعان.</translation>
        </message>
        <message>
            <source>Everything finished has been sent. Keep your copies until the receipts arrive.</source>
            <translation>اياقتالعاننىڭ ٴبارى جىبەرىلدى. قولحات كەلگەنشە كوشىرمەلەرىڭىزدى ساقتاڭىز.</translation>
        </message>
        <message>
            <source>Nothing to hand over</source>
            <translation>تاپسىراتىن ەشتەڭە جوق</translation>
        </message>
        <message>
            <source>Everything is saved</source>
            <translation>ٴبارى ساقتالعان</translation>
        </message>
        <message numerus="yes">
            <source>%n not yet handed over</source>
            <translation>
                <numerusform>%n ٴالى تاپسىرىلماعان</numerusform>
                <numerusform>%n ٴالى تاپسىرىلماعان</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing waits</source>
            <translation>كۇتىپ تۇرعان جوق</translation>
        </message>
        <message numerus="yes">
            <source>%n draft(s)</source>
            <translation>
                <numerusform>%n جوبا</numerusform>
                <numerusform>%n جوبا</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n testimony(ies) for {0} · {1}</source>
            <translation>
                <numerusform>%n ايعاق، كىمگە: {0} · {1}</numerusform>
                <numerusform>%n ايعاق، كىمگە: {0} · {1}</numerusform>
            </translation>
        </message>
        <message>
            <source>Writing a bundle: {0} %</source>
            <translation>بۋما جازىلۋدا: {0} %</translation>
        </message>
        <message>
            <source>Bundle ready</source>
            <translation>بۋما دايىن</translation>
        </message>
        <message>
            <source>Where should the files go?</source>
            <translation>فايلدار قايدا قويىلسىن؟</translation>
        </message>
        <message>
            <source>Use this folder</source>
            <translation>وسى قالتانى الۋ</translation>
        </message>
        <message>
            <source>Which receipt?</source>
            <translation>قاي قولحات؟</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>قابىلداپ الۋ</translation>
        </message>
        <message>
            <source>Receipt from {0}</source>
            <translation>قولحات، كىمنەن: {0}</translation>
        </message>
        <message>
            <source>Receipt imported</source>
            <translation>قولحات قابىلداندى</translation>
        </message>
        <message numerus="yes">
            <source>%n bundle(s) have arrived.</source>
            <translation>
                <numerusform>%n بۋما جەتتى.</numerusform>
                <numerusform>%n بۋما جەتتى.</numerusform>
            </translation>
        </message>
        <message>
            <source>You are admitted: your bundles are taken in at once.</source>
            <translation>ٴسىز قوسىلدىڭىز: بۋمالارىڭىز بىردەن قابىلدانادى.</translation>
        </message>
        <message>
            <source>The organisation's roster was brought up to date.</source>
            <translation>ۇيىمنىڭ ٴتىزىمى جاڭارتىلدى.</translation>
        </message>
        <message numerus="yes">
            <source>Coordinators decided to erase something that you recorded (%n).</source>
            <translation>
                <numerusform>ۇيلەستىرۋشىلەر ٴسىز جازعان نارسەنى ٴوشىرۋدى شەشتى (%n).</numerusform>
                <numerusform>ۇيلەستىرۋشىلەر ٴسىز جازعان نارسەنى ٴوشىرۋدى شەشتى (%n).</numerusform>
            </translation>
        </message>
        <message>
            <source>The coordinator holds entries of yours that are not here: this vault was restored from an old copy, or another copy of it is in use. Tell the coordinator.</source>
            <translation>ۇيلەستىرۋشىدە ٴسىزدىڭ وسىندا جوق جازبالارىڭىز بار: بۇل قويما ەسكى كوشىرمەدەن قالپىنا كەلتىرىلگەن نە باسقا كوشىرمەسى قولدانىستا. ۇيلەستىرۋشىگە ايتىڭىز.</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>بولدىرىلمادى</translation>
        </message>
        <message>
            <source>Nothing is lost. The unfinished file was deleted.</source>
            <translation>ەشتەڭە جوعالعان جوق. بىتپەگەن فايل ٴوشىرىلدى.</translation>
        </message>
    </context>
    <context>
        <name>HappenedForm</name>
        <message>
            <source>Add to the timeline</source>
            <translation>ۋاقىت سىزىعىنا قوسۋ</translation>
        </message>
        <message>
            <source>Name not known</source>
            <translation>اتى بەلگىسىز</translation>
        </message>
        <message>
            <source>{name}: what happened</source>
            <translation>{name}: نە بولدى</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>وقيعالار</translation>
        </message>
        <message>
            <source>Solid: the day is known · hatched: month or season · dashed: not known</source>
            <translation>تۇتاس: كۇنى بەلگىلى · سىزىقتالعان: اي نە ماۋسىم · ۇزىك: بەلگىسىز</translation>
        </message>
        <message>
            <source>Nothing is told yet. Add what became of them, or what was done to them.</source>
            <translation>ٴالى ەشتەڭە ايتىلماعان. ولارعا نە بولعانىن نە ىستەلگەنىن قوسىڭىز.</translation>
        </message>
        <message>
            <source>No date is known yet, so nothing is drawn.</source>
            <translation>كۇنى ٴالى بەلگىسىز، سوندىقتان ەشتەڭە سىزىلماعان.</translation>
        </message>
        <message>
            <source>Without a date</source>
            <translation>كۇنسىز</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>دايىن</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>الىپ تاستاۋ</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>كۇيى</translation>
        </message>
    </context>
    <context>
        <name>IdentityPage</name>
        <message>
            <source>No, go back</source>
            <translation>جوق، كەرى قايتۋ</translation>
        </message>
        <message>
            <source>Show the age identity of this vault?</source>
            <translation>وسى قويمانىڭ age قۇپييا كىلتىن كورسەتۋ كەرەك پە؟</translation>
        </message>
        <message>
            <source>With it, any age program of this version opens every bundle that was ever sent to you, without this program and without your passphrase. It is meant for the day when nothing else works. It cannot be taken back from somebody who has seen it.</source>
            <translation>ونىمەن وسى نۇسقاداعى كەز كەلگەن age باعدارلاماسى سىزگە جىبەرىلگەن ٴار بۋمانى وسى باعدارلاماسىز جانە قۇپييا سويلەمسىز اشادى. ول باسقا ەشتەڭە ىستەمەيتىن كۇنگە ارنالعان. كورگەن ادامنان قايتارىپ الۋعا بولمايدى.</translation>
        </message>
        <message>
            <source>Yes, I need it</source>
            <translation>ٴيا، ماعان كەرەك</translation>
        </message>
        <message>
            <source>First question of two</source>
            <translation>ەكى سۇراقتىڭ ٴبىرىنشىسى</translation>
        </message>
        <message>
            <source>Is nobody behind you, and no camera on this screen?</source>
            <translation>ارتىڭىزدا ەشكىم، بۇل ەكرانعا قاراعان كامەرا جوق پا؟</translation>
        </message>
        <message>
            <source>Next it stands on the screen in plain letters. It is shown only as long as you are here.</source>
            <translation>ەندى ول ەكراندا اشىق جازۋمەن تۇرادى. ٴسىز وسىندا بولعانشا عانا كورسەتىلەدى.</translation>
        </message>
        <message>
            <source>We are alone: show it</source>
            <translation>وڭاشامىز: كورسەتۋ</translation>
        </message>
        <message>
            <source>Second question of two</source>
            <translation>ەكى سۇراقتىڭ ەكىنشىسى</translation>
        </message>
        <message>
            <source>The age identity</source>
            <translation>age قۇپييا كىلتى</translation>
        </message>
        <message>
            <source>Copy, for ten seconds</source>
            <translation>كوشىرىپ الۋ، ون سەكۋندقا</translation>
        </message>
        <message>
            <source>Write it to a file…</source>
            <translation>فايلعا جازۋ…</translation>
        </message>
        <message>
            <source>Hide it</source>
            <translation>جاسىرۋ</translation>
        </message>
        <message>
            <source>Whoever has this reads everything sent to you</source>
            <translation>بۇل كىمدە بولسا، سىزگە جىبەرىلگەننىڭ ٴبارىن وقيدى</translation>
        </message>
        <message>
            <source>On paper it belongs in a place that only you can open. A file of it belongs on no computer.</source>
            <translation>قاعازدا ول تەك ٴوزىڭىز اشا الاتىن جەردە تۇرۋى كەرەك. ونىڭ فايلى ەشبىر كومپيۋتەردە تۇرماۋى كەرەك.</translation>
        </message>
    </context>
    <context>
        <name>InboxScreen</name>
        <message>
            <source>Nothing has arrived yet</source>
            <translation>ٴالى ەشتەڭە كەلگەن جوق</translation>
        </message>
        <message>
            <source>Volunteers can send bundles once they have your invitation.
Compare the numbers with each of them once.</source>
            <translation>ەرىكتىلەر شاقىرۋىڭىزدى العان سوڭ بۋما جىبەرە الادى.
ارقايسىسىمەن سانداردى ٴبىر رەت سالىستىرىڭىز.</translation>
        </message>
        <message>
            <source>Write an invitation…</source>
            <translation>شاقىرۋ جازۋ…</translation>
        </message>
        <message>
            <source>Inbox</source>
            <translation>كەلگەندەر</translation>
        </message>
        <message>
            <source>Bundles that volunteers sent you</source>
            <translation>ەرىكتىلەر سىزگە جىبەرگەن بۋمالار</translation>
        </message>
        <message>
            <source>Import bundles…</source>
            <translation>بۋمالاردى قابىلداۋ…</translation>
        </message>
        <message>
            <source>Bundles are still being taken in</source>
            <translation>بۋمالار ٴالى قابىلدانۋدا</translation>
        </message>
        <message>
            <source>Wait until it is done, or cancel it first. Nothing is half-imported.</source>
            <translation>بىتكەنشە كۇتىڭىز نەمەسە الدىمەن بولدىرماڭىز. ەشتەڭە جارتىلاي قابىلدانبايدى.</translation>
        </message>
        <message>
            <source>Everything is saved</source>
            <translation>ٴبارى ساقتالعان</translation>
        </message>
        <message numerus="yes">
            <source>%n sender(s) to compare</source>
            <translation>
                <numerusform>سالىستىراتىن %n جىبەرۋشى</numerusform>
                <numerusform>سالىستىراتىن %n جىبەرۋشى</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n receipt(s) ready</source>
            <translation>
                <numerusform>%n قولحات دايىن</numerusform>
                <numerusform>%n قولحات دايىن</numerusform>
            </translation>
        </message>
        <message>
            <source>No receipts to send</source>
            <translation>جىبەرەتىن قولحات جوق</translation>
        </message>
        <message>
            <source>Which bundles?</source>
            <translation>قاي بۋمالار؟</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>قابىلداپ الۋ</translation>
        </message>
        <message>
            <source>Taking in</source>
            <translation>قابىلدانۋدا</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s): each is verified whole before anything of it counts.</source>
            <translation>
                <numerusform>%n فايل: ٴارقايسىسى تولىق تەكسەرىلمەي، ەشتەڭەسى ەسەپكە الىنبايدى.</numerusform>
                <numerusform>%n فايل: ٴارقايسىسى تولىق تەكسەرىلمەي، ەشتەڭەسى ەسەپكە الىنبايدى.</numerusform>
            </translation>
        </message>
        <message>
            <source>You can cancel or lock at any moment. Nothing is half-imported.</source>
            <translation>كەز كەلگەن ساتتە بولدىرماۋعا نە قۇلىپتاۋعا بولادى. ەشتەڭە جارتىلاي قابىلدانبايدى.</translation>
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} / {1}</translation>
        </message>
        <message numerus="yes">
            <source>%n bundle(s) taken in.</source>
            <translation>
                <numerusform>%n بۋما قابىلداندى.</numerusform>
                <numerusform>%n بۋما قابىلداندى.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n wait(s): see below.</source>
            <translation>
                <numerusform>%n كۇتىپ تۇر: تومەننەن قاراڭىز.</numerusform>
                <numerusform>%n كۇتىپ تۇر: تومەننەن قاراڭىز.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) set aside</source>
            <translation>
                <numerusform>%n فايل بولەك قويىلدى</numerusform>
                <numerusform>%n فايل بولەك قويىلدى</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing of what was set aside went into your vault.</source>
            <translation>بولەك قويىلعاننان قويماڭىزعا ەشتەڭە كىرگەن جوق.</translation>
        </message>
        <message>
            <source>Verified</source>
            <translation>تەكسەرىلدى</translation>
        </message>
        <message>
            <source>Nothing new</source>
            <translation>جاڭا ەشتەڭە جوق</translation>
        </message>
        <message>
            <source>These bundles were taken in before.</source>
            <translation>بۇل بۋمالار بۇرىن قابىلدانعان.</translation>
        </message>
        <message>
            <source>{0} is admitted</source>
            <translation>{0} قوسىلدى</translation>
        </message>
        <message numerus="yes">
            <source>%n bundle(s) taken in. Send a receipt: it tells them.</source>
            <translation>
                <numerusform>%n بۋما قابىلداندى. قولحات جىبەرىڭىز: سونى ايتادى.</numerusform>
                <numerusform>%n بۋما قابىلداندى. قولحات جىبەرىڭىز: سونى ايتادى.</numerusform>
            </translation>
        </message>
        <message>
            <source>Turned away</source>
            <translation>قايتارىلدى</translation>
        </message>
        <message numerus="yes">
            <source>%n bundle(s) thrown away.</source>
            <translation>
                <numerusform>%n بۋما تاستالدى.</numerusform>
                <numerusform>%n بۋما تاستالدى.</numerusform>
            </translation>
        </message>
        <message>
            <source>Where should the receipt for {0} be written?</source>
            <translation>{0} ٴۇشىن قولحات قايدا جازىلسىن؟</translation>
        </message>
        <message>
            <source>Write it</source>
            <translation>جازۋ</translation>
        </message>
        <message>
            <source>Bring or send it to {0}. Nobody else can open it.</source>
            <translation>اپارىپ بەرىڭىز نە جىبەرىڭىز: {0}. باسقا ەشكىم اشا المايدى.</translation>
        </message>
        <message>
            <source>The receipt is written</source>
            <translation>قولحات جازىلدى</translation>
        </message>
        <message>
            <source>Bundles that were whole by then are in. Nothing is half-imported.</source>
            <translation>سول ۋاقىتقا دەيىن تولىق بولعان بۋمالار كىردى. ەشتەڭە جارتىلاي قابىلدانبادى.</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>بولدىرىلمادى</translation>
        </message>
    </context>
    <context>
        <name>InheritedNames</name>
        <message>
            <source>Follows from the name of {name}. Nobody has said it yet.</source>
            <translation>مىنا ەسىمنەن شىعادى: {name}. مۇنى ٴالى ەشكىم ايتقان جوق.</translation>
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
            <translation>قۇلىپتاۋ</translation>
        </message>
    </context>
    <context>
        <name>InterviewScreen</name>
        <message>
            <source>Back to Today</source>
            <translation>«بۇگىن» بولىمىنە ورالۋ</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>كەلىسىم</translation>
        </message>
        <message>
            <source>Nine questions</source>
            <translation>توعىز سۇراق</translation>
        </message>
        <message>
            <source>Narrative</source>
            <translation>بايان</translation>
        </message>
        <message>
            <source>People</source>
            <translation>ادامدار</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>نە بولدى</translation>
        </message>
        <message>
            <source>How it was told</source>
            <translation>قالاي ايتىلدى</translation>
        </message>
        <message>
            <source>Own questions</source>
            <translation>ٴوز سۇراقتارى</translation>
        </message>
        <message>
            <source>Closing questions</source>
            <translation>سوڭعى سۇراقتار</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>اياقتاۋ</translation>
        </message>
        <message>
            <source>Interview</source>
            <translation>سۇحبات</translation>
        </message>
        <message>
            <source>Began {0}</source>
            <translation>باستالدى {0}</translation>
        </message>
        <message>
            <source>Not finished</source>
            <translation>اياقتالماعان</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>اياقتالدى</translation>
        </message>
        <message>
            <source>Family of {0}</source>
            <translation>وتباسى: {0}</translation>
        </message>
        <message>
            <source>A recording is running</source>
            <translation>جازبا ٴجۇرىپ جاتىر</translation>
        </message>
        <message>
            <source>Stop it first (F9), or end and keep (Ctrl+Enter).</source>
            <translation>الدىمەن توقتاتىڭىز (F9) نە اياقتاپ، ساقتاڭىز (Ctrl+Enter).</translation>
        </message>
    </context>
    <context>
        <name>Items</name>
        <message>
            <source>Set aside</source>
            <translation>بولەك قويىلدى</translation>
        </message>
        <message>
            <source>Waiting to be compared</source>
            <translation>سالىستىرۋدى كۇتۋدە</translation>
        </message>
        <message>
            <source>Two answers, yours to decide</source>
            <translation>ەكى جاۋاپ، شەشىم سىزدە</translation>
        </message>
        <message>
            <source>Waiting for parts</source>
            <translation>بولىكتەرىن كۇتۋدە</translation>
        </message>
        <message>
            <source>Imported since you unlocked</source>
            <translation>قويما اشىلعالى قابىلدانعاندار</translation>
        </message>
        <message>
            <source>Receipts</source>
            <translation>قولحاتتار</translation>
        </message>
        <message>
            <source>A bundle</source>
            <translation>بۋما</translation>
        </message>
        <message>
            <source>Not taken in</source>
            <translation>قابىلدانباعان</translation>
        </message>
        <message>
            <source>Two histories of one vault</source>
            <translation>ٴبىر قويمانىڭ ەكى تاريحى</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s)</source>
            <translation>
                <numerusform>%n ورىن</numerusform>
                <numerusform>%n ورىن</numerusform>
            </translation>
        </message>
        <message>
            <source>A vault was restored or copied</source>
            <translation>قويما قالپىنا كەلتىرىلگەن نە كوشىرىلگەن</translation>
        </message>
        <message>
            <source>Something before is missing</source>
            <translation>الدىڭعى بىردەڭە جوق</translation>
        </message>
        <message numerus="yes">
            <source>%n gap(s)</source>
            <translation>
                <numerusform>%n ولقىلىق</numerusform>
                <numerusform>%n ولقىلىق</numerusform>
            </translation>
        </message>
        <message>
            <source>Look</source>
            <translation>قاراۋ</translation>
        </message>
        <message numerus="yes">
            <source>%n bundle(s) wait</source>
            <translation>
                <numerusform>%n بۋما كۇتۋدە</numerusform>
                <numerusform>%n بۋما كۇتۋدە</numerusform>
            </translation>
        </message>
        <message>
            <source>Not compared</source>
            <translation>سالىستىرىلماعان</translation>
        </message>
        <message>
            <source>sources disagree</source>
            <translation>دەرەككوزدەر سايكەس ەمەس</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>اشۋ</translation>
        </message>
        <message>
            <source>a volunteer proposes a change</source>
            <translation>ەرىكتى وزگەرىس ۇسىنادى</translation>
        </message>
        <message>
            <source>name not known</source>
            <translation>اتى بەلگىسىز</translation>
        </message>
        <message numerus="yes">
            <source>%n attachment(s) wait for further files</source>
            <translation>
                <numerusform>%n تىركەمە باسقا فايلداردى كۇتەدى</numerusform>
                <numerusform>%n تىركەمە باسقا فايلداردى كۇتەدى</numerusform>
            </translation>
        </message>
        <message>
            <source>Large attachments</source>
            <translation>ۇلكەن تىركەمەلەر</translation>
        </message>
        <message>
            <source>Forwarded by {0}</source>
            <translation>جولداپ بەرگەن: {0}</translation>
        </message>
        <message>
            <source>Waits for parts</source>
            <translation>بولىكتەردى كۇتەدى</translation>
        </message>
        <message numerus="yes">
            <source>%n new testimony(ies)</source>
            <translation>
                <numerusform>%n جاڭا ايعاق</numerusform>
                <numerusform>%n جاڭا ايعاق</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new person(s)</source>
            <translation>
                <numerusform>%n جاڭا ادام</numerusform>
                <numerusform>%n جاڭا ادام</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sealed one(s) opened</source>
            <translation>
                <numerusform>%n مورلەنگەن اشىلدى</numerusform>
                <numerusform>%n مورلەنگەن اشىلدى</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n proposal(s)</source>
            <translation>
                <numerusform>%n ۇسىنىس</numerusform>
                <numerusform>%n ۇسىنىس</numerusform>
            </translation>
        </message>
        <message>
            <source>corrections only</source>
            <translation>تەك تۇزەتۋلەر</translation>
        </message>
        <message>
            <source>Bundle of {0}</source>
            <translation>بۋما، كىمدىكى: {0}</translation>
        </message>
        <message>
            <source>Was in already</source>
            <translation>بۇرىن كىرگەن</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>جازىلدى</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>دايىن</translation>
        </message>
        <message numerus="yes">
            <source>%n bundle(s) arrived</source>
            <translation>
                <numerusform>%n بۋما جەتتى</numerusform>
                <numerusform>%n بۋما جەتتى</numerusform>
            </translation>
        </message>
        <message>
            <source>Receipt for {0}</source>
            <translation>قولحات، كىمگە: {0}</translation>
        </message>
        <message>
            <source>Arrived {0}</source>
            <translation>كەلدى: {0}</translation>
        </message>
    </context>
    <context>
        <name>KeyCard</name>
        <message>
            <source>Your key</source>
            <translation>ٴسىزدىڭ كىلتىڭىز</translation>
        </message>
        <message>
            <source>Name for others</source>
            <translation>باسقالارعا ارنالعان ات</translation>
        </message>
        <message>
            <source>Fingerprint</source>
            <translation>كىلت ٴىزى</translation>
        </message>
        <message>
            <source>Change the passphrase…</source>
            <translation>قۇپييا سويلەمدى وزگەرتۋ…</translation>
        </message>
        <message>
            <source>Ways into this vault…</source>
            <translation>وسى قويماعا كىرۋ جولدارى…</translation>
        </message>
        <message>
            <source>Show the age identity…</source>
            <translation>age قۇپييا كىلتىن كورسەتۋ…</translation>
        </message>
    </context>
    <context>
        <name>KeyboardLine</name>
        <message>
            <source>Latin letters</source>
            <translation>لاتىن ارىپتەرى</translation>
        </message>
        <message>
            <source>Cyrillic letters</source>
            <translation>كيريلل ارىپتەرى</translation>
        </message>
        <message>
            <source>Arabic letters</source>
            <translation>اراب ارىپتەرى</translation>
        </message>
        <message>
            <source>Chinese characters</source>
            <translation>قىتاي تاڭبالارى</translation>
        </message>
        <message>
            <source>letters of several scripts</source>
            <translation>بىرنەشە جازۋدىڭ ارىپتەرى</translation>
        </message>
        <message>
            <source>no letters</source>
            <translation>ٴارىپ جوق</translation>
        </message>
        <message>
            <source>Caps Lock is on · {0}</source>
            <translation>Caps Lock قوسۋلى · {0}</translation>
        </message>
        <message>
            <source>Keyboard: {0}</source>
            <translation>پەرنەتاقتا: {0}</translation>
        </message>
        <message>
            <source>Keyboard: nothing typed yet</source>
            <translation>پەرنەتاقتا: ٴالى ەشتەڭە تەرىلمەگەن</translation>
        </message>
    </context>
    <context>
        <name>KeyfileRow</name>
        <message>
            <source>With a keyfile…</source>
            <translation>كىلت فايلىمەن…</translation>
        </message>
        <message>
            <source>Keyfile {0}: do not use it</source>
            <translation>كىلت فايلى {0}: قولدانباۋ</translation>
        </message>
        <message>
            <source>Choose the keyfile again…</source>
            <translation>كىلت فايلىن قايتا تاڭداۋ…</translation>
        </message>
        <message>
            <source>Which keyfile?</source>
            <translation>قاي كىلت فايلى؟</translation>
        </message>
        <message>
            <source>Use this file</source>
            <translation>وسى فايلدى الۋ</translation>
        </message>
    </context>
    <context>
        <name>KeysShown</name>
        <message>
            <source>Keys of the interview</source>
            <translation>سۇحبات پەرنەلەرى</translation>
        </message>
        <message>
            <source>A break: the recording pauses, the screen is blank</source>
            <translation>ٴۇزىلىس: جازبا كىدىرەدى، ەكران بوس</translation>
        </message>
        <message>
            <source>End and keep</source>
            <translation>اياقتاپ، ساقتاۋ</translation>
        </message>
        <message>
            <source>End and destroy; Del, alone, answers the question</source>
            <translation>اياقتاپ، جويۋ؛ Del جەكە باسىلسا، سۇراققا جاۋاپ بەرەدى</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>قۇلىپتاۋ</translation>
        </message>
        <message>
            <source>Record, and stop</source>
            <translation>جازۋ جانە توقتاتۋ</translation>
        </message>
        <message>
            <source>Pause the recording, and go on</source>
            <translation>جازۋدى كىدىرتۋ جانە جالعاستىرۋ</translation>
        </message>
        <message>
            <source>Mark this moment</source>
            <translation>وسى ٴساتتى بەلگىلەۋ</translation>
        </message>
        <message>
            <source>Write the time of the recording into the narrative</source>
            <translation>جازبا ۋاقىتىن بايانعا قوسۋ</translation>
        </message>
        <message>
            <source>Who speaks now</source>
            <translation>ٴقازىر كىم سويلەپ تۇر</translation>
        </message>
        <message>
            <source>A code for every camera to film</source>
            <translation>ٴار كامەرا تۇسىرەتىن كود</translation>
        </message>
        <message>
            <source>Light and dark</source>
            <translation>اشىق جانە قاراڭعى</translation>
        </message>
        <message>
            <source>The question alone, to be read</source>
            <translation>تەك سۇراقتىڭ ٴوزى، وقىپ بەرۋ ٴۇشىن</translation>
        </message>
        <message>
            <source>The answers of a question</source>
            <translation>سۇراقتىڭ جاۋاپتارى</translation>
        </message>
        <message>
            <source>The consent is spoken: record it, and end</source>
            <translation>اۋىزشا كەلىسىم: جازۋ جانە اياقتاۋ</translation>
        </message>
        <message>
            <source>Later: not answered now</source>
            <translation>كەيىن: ٴقازىر جاۋاپسىز</translation>
        </message>
        <message>
            <source>Add to the timeline</source>
            <translation>ۋاقىت سىزىعىنا قوسۋ</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>كەلەسى</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>ارتقا</translation>
        </message>
        <message>
            <source>New testimony</source>
            <translation>جاڭا ايعاق</translation>
        </message>
    </context>
    <context>
        <name>LanguageChoice</name>
        <message>
            <source>Language of the questions</source>
            <translation>سۇراقتاردىڭ ٴتىلى</translation>
        </message>
    </context>
    <context>
        <name>LargestFile</name>
        <message>
            <source>Largest file</source>
            <translation>ەڭ ۇلكەن فايل</translation>
        </message>
        <message>
            <source>One file</source>
            <translation>ٴبىر فايل</translation>
        </message>
        <message>
            <source>4 GB</source>
            <translation>4 گب</translation>
        </message>
        <message>
            <source>any size</source>
            <translation>كەز كەلگەن كولەم</translation>
        </message>
        <message>
            <source>memory sticks</source>
            <translation>فلەشكالار</translation>
        </message>
        <message>
            <source>for e-mail</source>
            <translation>ەلەكتروندىق پوشتاعا</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation>
                <numerusform>%n فايل</numerusform>
                <numerusform>%n فايل</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LastWords</name>
        <message>
            <source>The window ended unexpectedly three times within a minute and is not started again.

Nothing that was saved is lost. Try again; if it happens twice, tell your coordinator.</source>
            <translation>تەرەزە ٴبىر مينۋت ىشىندە ٴۇش رەت كۇتپەگەن جەردەن جابىلدى جانە قايتا ىسكە قوسىلمايدى.

ساقتالعاننان ەشتەڭە جوعالعان جوق. قايتا كورىڭىز؛ ەكى رەت بولسا، ۇيلەستىرۋشىڭىزگە ايتىڭىز.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>جابۋ</translation>
        </message>
    </context>
    <context>
        <name>LeavingPage</name>
        <message numerus="yes">
            <source>%n testimony(ies) can leave this laptop</source>
            <translation>
                <numerusform>%n ايعاق وسى نوۋتبۋكتەن كەتە الادى</numerusform>
                <numerusform>%n ايعاق وسى نوۋتبۋكتەن كەتە الادى</numerusform>
            </translation>
        </message>
        <message>
            <source>The coordinators named here hold all of it. On this laptop its texts, people, files and search words are deleted and overwritten; only seals that say nothing stay, so that what you record next still fits.</source>
            <translation>مۇندا اتالعان ۇيلەستىرۋشىلەردە ٴبارى بار. وسى نوۋتبۋكتە ولاردىڭ ماتىندەرى، ادامدارى، فايلدارى مەن ىزدەۋ سوزدەرى ٴوشىرىلىپ، ۇستىنەن جازىلادى؛ كەلەسى جازعانىڭىز جالعاسۋى ٴۇشىن ەشتەڭە ايتپايتىن مورلەر عانا قالادى.</translation>
        </message>
        <message>
            <source>What stays</source>
            <translation>نە قالادى</translation>
        </message>
        <message>
            <source>What this does not reach</source>
            <translation>بۇل جەتپەيتىنى</translation>
        </message>
        <message>
            <source>Copies of this disk that somebody made before, and what a memory chip keeps inside itself. You will not be able to read or correct these testimonies here any more.</source>
            <translation>بىرەۋ بۇل ديسكىدەن بۇرىن جاساعان كوشىرمەلەر جانە جاد ميكروسحەماسى ىشىندە ساقتايتىنى. بۇل ايعاقتاردى مۇندا ەندى وقىپ، تۇزەتە المايسىز.</translation>
        </message>
        <message numerus="yes">
            <source>%n backup(s) of this vault still hold them</source>
            <translation>
                <numerusform>وسى قويمانىڭ %n كوشىرمەسىندە ولار ٴالى بار</numerusform>
                <numerusform>وسى قويمانىڭ %n كوشىرمەسىندە ولار ٴالى بار</numerusform>
            </translation>
        </message>
        <message>
            <source>They are marked: back up again afterwards, or destroy them.</source>
            <translation>ولار بەلگىلەندى: سوڭىنان قايتا كوشىرىڭىز نەمەسە جويىڭىز.</translation>
        </message>
        <message>
            <source>Keep everything</source>
            <translation>ٴبارىن ساقتاۋ</translation>
        </message>
        <message>
            <source>Let them leave this laptop</source>
            <translation>وسى نوۋتبۋكتەن كەتسىن</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>جانە تاعى %n</numerusform>
                <numerusform>جانە تاعى %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Received by {0}</source>
            <translation>العان: {0}</translation>
        </message>
        <message>
            <source>in a backup</source>
            <translation>كوشىرمەدە</translation>
        </message>
        <message>
            <source>Not finished</source>
            <translation>اياقتالماعان</translation>
        </message>
        <message>
            <source>Something typed is not saved yet</source>
            <translation>تەرىلگەن بىردەڭە ٴالى ساقتالماعان</translation>
        </message>
        <message>
            <source>A recording is added when you lock and unlock</source>
            <translation>قۇلىپتاپ، قايتا اشقاندا جازبا قوسىلادى</translation>
        </message>
        <message>
            <source>Only {0} has confirmed it, and no backup</source>
            <translation>تەك {0} راستاعان، كوشىرمە دە جوق</translation>
        </message>
        <message>
            <source>Not all of it is confirmed</source>
            <translation>ٴبارى راستالماعان</translation>
        </message>
        <message numerus="yes">
            <source>%n testimony(ies) have left this laptop</source>
            <translation>
                <numerusform>%n ايعاق وسى نوۋتبۋكتەن كەتتى</numerusform>
                <numerusform>%n ايعاق وسى نوۋتبۋكتەن كەتتى</numerusform>
            </translation>
        </message>
        <message>
            <source>The coordinators have them.</source>
            <translation>ولار ۇيلەستىرۋشىلەردە.</translation>
        </message>
        <message>
            <source>The last traces go when you lock: do it now.</source>
            <translation>سوڭعى ىزدەرى قۇلىپتاعاندا كەتەدى: ٴقازىر قۇلىپتاڭىز.</translation>
        </message>
        <message numerus="yes">
            <source>%n backup(s) still hold them: back up again.</source>
            <translation>
                <numerusform>%n كوشىرمەدە ولار ٴالى بار: قايتا كوشىرىڭىز.</numerusform>
                <numerusform>%n كوشىرمەدە ولار ٴالى بار: قايتا كوشىرىڭىز.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LeftCard</name>
        <message>
            <source>Left on {0} · written down by {1}</source>
            <translation>{0} كۇنى قالدى · جازعان {1}</translation>
        </message>
        <message numerus="yes">
            <source>%n recording(s) or file(s)</source>
            <translation>
                <numerusform>%n جازبا نە فايل</numerusform>
                <numerusform>%n جازبا نە فايل</numerusform>
            </translation>
        </message>
        <message>
            <source>Read or hear no more of it than you need to decide. Nothing of it is used meanwhile.</source>
            <translation>شەشۋگە كەرەگىنەن ارتىق وقىماڭىز، تىڭداماڭىز. وعان دەيىن ودان ەشتەڭە قولدانىلمايدى.</translation>
        </message>
        <message>
            <source>Why it is decided so</source>
            <translation>نەگە بۇلاي شەشىلدى</translation>
        </message>
        <message>
            <source>Keep it until they are asked</source>
            <translation>سۇرالعانشا ساقتاۋ</translation>
        </message>
        <message>
            <source>Destroy it</source>
            <translation>ونى جويۋ</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>اشۋ</translation>
        </message>
        <message>
            <source>Destroy it for good</source>
            <translation>ٴبىرجولا جويۋ</translation>
        </message>
        <message>
            <source>A decision needs a reason.</source>
            <translation>شەشىمنىڭ سەبەبى كەرەك.</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>ساقتالدى</translation>
        </message>
        <message>
            <source>Ask now</source>
            <translation>ٴقازىر سۇراۋ</translation>
        </message>
        <message>
            <source>Destroyed</source>
            <translation>جويىلدى</translation>
        </message>
        <message>
            <source>Every consent still counts as No. It stands on Today until they are asked.</source>
            <translation>ٴار كەلىسىم ٴالى «جوق» دەپ سانالادى. سۇرالعانشا «بۇگىن» بەتىندە تۇرادى.</translation>
        </message>
        <message>
            <source>It is refused from every backup and bundle too.</source>
            <translation>ول ٴار كوشىرمە مەن بۋمادان دا قابىلدانبايدى.</translation>
        </message>
        <message>
            <source>It goes as every erasure does</source>
            <translation>ول ٴار ٴوشىرۋ سيياقتى جۇرەدى</translation>
        </message>
        <message>
            <source>After 14 days, and when another coordinator has agreed. Nothing of it is used meanwhile.</source>
            <translation>14 كۇننەن كەيىن جانە باسقا ۇيلەستىرۋشى كەلىسكەندە. وعان دەيىن ودان ەشتەڭە قولدانىلمايدى.</translation>
        </message>
    </context>
    <context>
        <name>LevelMeter</name>
        <message>
            <source>Sound level</source>
            <translation>دىبىس دەڭگەيى</translation>
        </message>
        <message>
            <source>Too loud</source>
            <translation>تىم قاتتى</translation>
        </message>
        <message>
            <source>Nothing is heard</source>
            <translation>ەشتەڭە ەستىلمەيدى</translation>
        </message>
        <message>
            <source>Quiet</source>
            <translation>باسەڭ</translation>
        </message>
        <message>
            <source>Good level</source>
            <translation>دەڭگەيى جاقسى</translation>
        </message>
        <message>
            <source>more than two days</source>
            <translation>ەكى كۇننەن كوپ</translation>
        </message>
        <message>
            <source>about {hours} h {minutes} min</source>
            <translation>شامامەن {hours} ساع {minutes} مين</translation>
        </message>
        <message>
            <source>about {minutes} min</source>
            <translation>شامامەن {minutes} مين</translation>
        </message>
    </context>
    <context>
        <name>MadePage</name>
        <message numerus="yes">
            <source>Bundle ready: %n file(s)</source>
            <translation>
                <numerusform>بۋما دايىن: %n فايل</numerusform>
                <numerusform>بۋما دايىن: %n فايل</numerusform>
            </translation>
        </message>
        <message>
            <source>{0} · for {1}</source>
            <translation>{0} · كىمگە: {1}</translation>
        </message>
        <message numerus="yes">
            <source>%n attachment(s) are not in this vault and could not go</source>
            <translation>
                <numerusform>%n تىركەمە وسى قويمادا جوق، كەتە المادى</numerusform>
                <numerusform>%n تىركەمە وسى قويمادا جوق، كەتە المادى</numerusform>
            </translation>
        </message>
        <message>
            <source>They go with a later bundle, once they are here.</source>
            <translation>ولار وسىندا كەلگەندە كەيىنگى بۋمامەن كەتەدى.</translation>
        </message>
        <message>
            <source>What comes next</source>
            <translation>ەندى نە</translation>
        </message>
        <message>
            <source>Bring or send the files to the coordinator: by stick, e-mail or any other way, in any order.</source>
            <translation>فايلداردى ۇيلەستىرۋشىگە اپارىڭىز نە جىبەرىڭىز: فلەشكامەن، پوشتامەن نە باسقاشا، كەز كەلگەن رەتپەن.</translation>
        </message>
        <message>
            <source>Bring or send the file to the coordinator: by stick, e-mail or any other way.</source>
            <translation>فايلدى ۇيلەستىرۋشىگە اپارىڭىز نە جىبەرىڭىز: فلەشكامەن، پوشتامەن نە باسقاشا.</translation>
        </message>
        <message>
            <source>Keep your own copies. The files say nothing to anybody else who finds them.</source>
            <translation>ٴوز كوشىرمەلەرىڭىزدى ساقتاڭىز. فايلدار تاۋىپ العان بوتەنگە ەشتەڭە ايتپايدى.</translation>
        </message>
        <message>
            <source>When the receipt comes back, import it here. Only then is it sure that all arrived.</source>
            <translation>قولحات كەلگەندە وسىندا قابىلداڭىز. سوندا عانا ٴبارىنىڭ جەتكەنى انىق.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>دايىن</translation>
        </message>
    </context>
    <context>
        <name>MakingPage</name>
        <message>
            <source>Making the bundle</source>
            <translation>بۋما جاسالۋدا</translation>
        </message>
        <message>
            <source>Collecting what goes</source>
            <translation>كەتەتىنى جينالۋدا</translation>
        </message>
        <message>
            <source>Signing, encrypting, writing and reading back</source>
            <translation>قول قويىلىپ، شيفرلانىپ، جازىلىپ، قايتا وقىلۋدا</translation>
        </message>
        <message>
            <source>Bundle ready</source>
            <translation>بۋما دايىن</translation>
        </message>
        <message>
            <source>You can cancel or lock at any moment. Nothing is lost: finished files stay.</source>
            <translation>كەز كەلگەن ساتتە بولدىرماۋعا نە قۇلىپتاۋعا بولادى. ەشتەڭە جوعالمايدى: بىتكەن فايلدار قالادى.</translation>
        </message>
        <message>
            <source>Leave the memory stick in until this says “Bundle ready”</source>
            <translation>«بۋما دايىن» دەگەنشە فلەشكانى شىعارماڭىز</translation>
        </message>
        <message>
            <source>If it comes out, the half-written file is useless and nobody can open it by mistake.</source>
            <translation>شىعىپ كەتسە، جارتىلاي جازىلعان فايل جارامسىز، ونى ەشكىم قاتەلەسىپ اشا المايدى.</translation>
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
            <translation>{mark} سويلەپ تۇر</translation>
        </message>
        <message>
            <source>A word for it, if you like</source>
            <translation>قالاساڭىز، ٴبىر ٴسوز</translation>
        </message>
        <message>
            <source>A word for the mark at {time}</source>
            <translation>{time} بەلگىسىنە ٴسوز</translation>
        </message>
    </context>
    <context>
        <name>MentionForm</name>
        <message>
            <source>Who, as it is heard</source>
            <translation>ەستىلگەندەي كىم</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>قايدا</translation>
        </message>
        <message>
            <source>When</source>
            <translation>قاشان</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>ٴقازىر</translation>
        </message>
        <message>
            <source>Put the time that is playing</source>
            <translation>ويناپ تۇرعان ۋاقىتتى قويۋ</translation>
        </message>
        <message>
            <source>Time in the recording</source>
            <translation>جازباداعى ۋاقىت</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>ەسكەرتۋ</translation>
        </message>
        <message>
            <source>Linked with {0}</source>
            <translation>بايلانىستى: {0}</translation>
        </message>
        <message>
            <source>Take the link away</source>
            <translation>بايلانىستى الىپ تاستاۋ</translation>
        </message>
        <message>
            <source>Find this person among testimonies</source>
            <translation>بۇل ادامدى ايعاقتاردان ىزدەۋ</translation>
        </message>
        <message>
            <source>Nobody of that name is known.</source>
            <translation>مۇنداي اتتى ەشكىم بەلگىسىز.</translation>
        </message>
        <message>
            <source>{0}, {1}</source>
            <translation>{0}، {1}</translation>
        </message>
        <message>
            <source>name not known</source>
            <translation>اتى بەلگىسىز</translation>
        </message>
    </context>
    <context>
        <name>NameEditor</name>
        <message>
            <source>Kind of name</source>
            <translation>ات ٴتۇرى</translation>
        </message>
        <message>
            <source>Propose spellings</source>
            <translation>جازىلۋ ۇسىنۋ</translation>
        </message>
        <message>
            <source>Take this name away</source>
            <translation>وسى اتتى الىپ تاستاۋ</translation>
        </message>
        <message>
            <source>More about this name</source>
            <translation>وسى ات تۋرالى تاعى</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>اتى</translation>
        </message>
        <message>
            <source>Script</source>
            <translation>جازۋ</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>ەسكەرتۋ</translation>
        </message>
        <message>
            <source>Other spellings</source>
            <translation>باسقا جازىلۋلار</translation>
        </message>
        <message>
            <source>One spelling a line, also English or a second one in the same script.</source>
            <translation>ٴار جولعا ٴبىر جازىلۋ، اعىلشىنشا نە سول جازۋداعى ەكىنشىسى دە بولادى.</translation>
        </message>
    </context>
    <context>
        <name>NarrativeStep</name>
        <message>
            <source>Narrative</source>
            <translation>بايان</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>ٴتىل</translation>
        </message>
        <message>
            <source>Write as it is said. Order and spelling do not matter now.</source>
            <translation>ايتىلعانداي جازىڭىز. رەتى مەن ەملەسى ٴقازىر ماڭىزدى ەمەس.</translation>
        </message>
        <message>
            <source>In the witness's own words</source>
            <translation>كۋاگەردىڭ ٴوز سوزىمەن</translation>
        </message>
        <message>
            <source>Insert time</source>
            <translation>ۋاقىت قويۋ</translation>
        </message>
        <message>
            <source>Nothing is recorded: the witness wants written notes only.</source>
            <translation>ەشتەڭە جازىلمايدى: كۋاگەر تەك قاعازعا جازۋدى قالايدى.</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>جازۋ</translation>
        </message>
        <message>
            <source>Try microphone and camera</source>
            <translation>ميكروفون مەن كامەرانى بايقاۋ</translation>
        </message>
        <message>
            <source>Not recording</source>
            <translation>جازىلىپ جاتقان جوق</translation>
        </message>
    </context>
    <context>
        <name>NarrativeTab</name>
        <message>
            <source>What the witness says</source>
            <translation>كۋاگەر نە ايتادى</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>ٴتىل</translation>
        </message>
        <message>
            <source>In the witness's own words</source>
            <translation>كۋاگەردىڭ ٴوز سوزىمەن</translation>
        </message>
        <message>
            <source>Translations</source>
            <translation>اۋدارمالار</translation>
        </message>
        <message>
            <source>Write as it is said. Order and spelling do not matter now.</source>
            <translation>ايتىلعانداي جازىڭىز. رەتى مەن ەملەسى ٴقازىر ماڭىزدى ەمەس.</translation>
        </message>
    </context>
    <context>
        <name>NewPassphrase</name>
        <message>
            <source>New passphrase</source>
            <translation>جاڭا قۇپييا سويلەم</translation>
        </message>
        <message>
            <source>Suggest words</source>
            <translation>ٴسوز ۇسىنۋ</translation>
        </message>
        <message>
            <source>New passphrase again</source>
            <translation>جاڭا قۇپييا سويلەم، قايتا</translation>
        </message>
        <message>
            <source>Best: seven words drawn by chance</source>
            <translation>ەڭ جاقسىسى: جەرەبەمەن تاڭدالعان جەتى ٴسوز</translation>
        </message>
        <message>
            <source>Weak: easily guessed</source>
            <translation>ٴالسىز: وڭاي تابىلادى</translation>
        </message>
        <message>
            <source>Fair: add a word or two</source>
            <translation>ورتاشا: ٴبىر-ەكى ٴسوز قوسىڭىز</translation>
        </message>
        <message>
            <source>Strong, if nobody could guess these words</source>
            <translation>مىقتى، ەگەر بۇل سوزدەردى ەشكىم تابا الماسا</translation>
        </message>
        <message>
            <source>This could be guessed. Whoever takes the laptop can try for years, with many computers. Use seven words drawn by chance.</source>
            <translation>مۇنى تابۋعا بولادى. نوۋتبۋكتى العان ادام كوپ كومپيۋتەرمەن جىلدار بويى بايقاي الادى. جەرەبەمەن تاڭدالعان جەتى ٴسوز الىڭىز.</translation>
        </message>
        <message>
            <source>The two are not the same. Type it once more.</source>
            <translation>ەكەۋى بىردەي ەمەس. تاعى ٴبىر رەت تەرىڭىز.</translation>
        </message>
    </context>
    <context>
        <name>NumbersCard</name>
        <message>
            <source>Your numbers</source>
            <translation>ٴسىزدىڭ ساندارىڭىز</translation>
        </message>
        <message>
            <source>Compared</source>
            <translation>سالىستىرىلدى</translation>
        </message>
        <message>
            <source>Not compared</source>
            <translation>سالىستىرىلماعان</translation>
        </message>
        <message>
            <source>You have compared these with a coordinator. They change only if the roster or your keys do.</source>
            <translation>ٴسىز ولاردى ۇيلەستىرۋشىمەن سالىستىردىڭىز. ٴتىزىم نە كىلتتەرىڭىز وزگەرسە عانا ولار وزگەرەدى.</translation>
        </message>
        <message>
            <source>Once your first bundle has arrived, the coordinator sees eight numbers beside your name. Telephone or meet, let them read theirs to you, and type them here.</source>
            <translation>ٴبىرىنشى بۋماڭىز جەتكەندە ۇيلەستىرۋشى اتىڭىزدىڭ جانىندا سەگىز سان كورەدى. تەلەفون سوعىڭىز نە كەزدەسىڭىز، وزىنىكىن وقىسىن، ٴسىز وسىندا تەرىڭىز.</translation>
        </message>
        <message>
            <source>The coordinator's numbers</source>
            <translation>ۇيلەستىرۋشىنىڭ ساندارى</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>سالىستىرۋ</translation>
        </message>
        <message numerus="yes">
            <source>These are %n of 40 digits. Type all eight numbers.</source>
            <translation>
                <numerusform>بۇل 40 تسيفردىڭ %n. سەگىز ساننىڭ ٴبارىن تەرىڭىز.</numerusform>
                <numerusform>بۇل 40 تسيفردىڭ %n. سەگىز ساننىڭ ٴبارىن تەرىڭىز.</numerusform>
            </translation>
        </message>
        <message>
            <source>They differ. Read them once more, slowly. If they still differ, hand over nothing and meet the coordinator: somebody may stand between you.</source>
            <translation>ولار بولەك. تاعى ٴبىر رەت، جايلاپ وقىڭىز. سوندا دا بولەك بولسا، ەشتەڭە تاپسىرماڭىز، ۇيلەستىرۋشىمەن كەزدەسىڭىز: ارالارىڭىزدا بىرەۋ تۇرۋى مۇمكىن.</translation>
        </message>
    </context>
    <context>
        <name>OpenCard</name>
        <message>
            <source>Open your vault</source>
            <translation>قويماڭىزدى اشىڭىز</translation>
        </message>
        <message>
            <source>Vault</source>
            <translation>قويما</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>قۇپييا سويلەم</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>اشۋ</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Open to read only</source>
            <translation>تەك وقۋعا اشۋ</translation>
        </message>
        <message>
            <source>Create a new vault</source>
            <translation>جاڭا قويما جاساۋ</translation>
        </message>
        <message>
            <source>Restore a backup…</source>
            <translation>كوشىرمەنى قالپىنا كەلتىرۋ…</translation>
        </message>
        <message>
            <source>Passphrase lost: recovery shares…</source>
            <translation>قۇپييا سويلەم جوعالدى: ۇلەستەر…</translation>
        </message>
        <message>
            <source>Not yet checked on this system</source>
            <translation>بۇل جۇيەدە ٴالى تەكسەرىلمەگەن</translation>
        </message>
        <message>
            <source>What this program leaves in memory and on the disk, and whether it locks with the screen and before sleep, has been checked on Linux only.</source>
            <translation>بۇل باعدارلامانىڭ جاد پەن ديسكىدە نە قالدىراتىنى، ەكرانمەن بىرگە جانە ۇيقى الدىندا قۇلىپتالا ما، تەك Linux جۇيەسىندە تەكسەرىلگەن.</translation>
        </message>
        <message>
            <source>On this computer, in the usual place</source>
            <translation>وسى كومپيۋتەردە، ادەتتەگى ورىندا</translation>
        </message>
        <message>
            <source>Beside the program</source>
            <translation>باعدارلامانىڭ جانىندا</translation>
        </message>
        <message>
            <source>On the memory stick {0}</source>
            <translation>{0} فلەشكاسىندا</translation>
        </message>
        <message>
            <source>In the folder {0}</source>
            <translation>{0} قالتاسىندا</translation>
        </message>
        <message>
            <source>No vault was found on a memory stick. Is it in?</source>
            <translation>فلەشكادان قويما تابىلمادى. ول سالۋلى ما؟</translation>
        </message>
        <message>
            <source>There is no vault here yet. Create one, or look elsewhere (top corner).</source>
            <translation>مۇندا ٴالى قويما جوق. جاساڭىز نەمەسە باسقا جەردەن قاراڭىز (جوعارعى بۇرىش).</translation>
        </message>
        <message>
            <source>Type the passphrase of this vault.</source>
            <translation>وسى قويمانىڭ قۇپييا سويلەمىن تەرىڭىز.</translation>
        </message>
        <message>
            <source>Opening…</source>
            <translation>اشىلۋدا…</translation>
        </message>
        <message>
            <source>That passphrase does not open this vault. Check Caps Lock (it is on) and the keyboard language (you typed {0}), then try again.</source>
            <translation>بۇل قۇپييا سويلەم وسى قويمانى اشپايدى. Caps Lock (قوسۋلى) پەن پەرنەتاقتا ٴتىلىن (تەرىلگەنى: {0}) تەكسەرىپ، قايتا كورىڭىز.</translation>
        </message>
        <message>
            <source>That passphrase does not open this vault. Check the keyboard language (you typed {0}), then try again.</source>
            <translation>بۇل قۇپييا سويلەم وسى قويمانى اشپايدى. پەرنەتاقتا ٴتىلىن (تەرىلگەنى: {0}) تەكسەرىپ، قايتا كورىڭىز.</translation>
        </message>
        <message numerus="yes">
            <source>Again in %n second(s)</source>
            <translation>
                <numerusform>%n سەكۋندتان كەيىن قايتا</numerusform>
                <numerusform>%n سەكۋندتان كەيىن قايتا</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OrganisationFacts</name>
        <message>
            <source>Roster</source>
            <translation>ٴتىزىم</translation>
        </message>
        <message>
            <source>version {0}, valid until {1}</source>
            <translation>نۇسقا {0}، {1} دەيىن جارامدى</translation>
        </message>
        <message numerus="yes">
            <source>%n steward(s) must sign a change</source>
            <translation>
                <numerusform>وزگەرىسكە %n باسقارۋشى قول قويۋى كەرەك</numerusform>
                <numerusform>وزگەرىسكە %n باسقارۋشى قول قويۋى كەرەك</numerusform>
            </translation>
        </message>
        <message>
            <source>Signatures</source>
            <translation>قولتاڭبالار</translation>
        </message>
        <message>
            <source>{0}, of {1}</source>
            <translation>{0} / {1}</translation>
        </message>
        <message>
            <source>Archive recipient</source>
            <translation>مۇراعات الۋشىسى</translation>
        </message>
        <message>
            <source>none yet: if every coordinator loses their key, nobody can open what was handed over</source>
            <translation>ٴالى جوق: بارلىق ۇيلەستىرۋشى كىلتىن جوعالتسا، تاپسىرىلعاندى ەشكىم اشا المايدى</translation>
        </message>
        <message>
            <source>every bundle is also encrypted to it</source>
            <translation>ٴار بۋما وعان دا شيفرلانادى</translation>
        </message>
    </context>
    <context>
        <name>OrganisationScreen</name>
        <message>
            <source>Organisation</source>
            <translation>ۇيىم</translation>
        </message>
        <message>
            <source>Who may read what you hand over, and your own keys</source>
            <translation>تاپسىرعانىڭىزدى كىم وقي الادى جانە ٴوز كىلتتەرىڭىز</translation>
        </message>
        <message>
            <source>You are a coordinator as {0}</source>
            <translation>ٴسىز ۇيلەستىرۋشىسىز، اتىڭىز: {0}</translation>
        </message>
        <message>
            <source>You belong to it as {0}</source>
            <translation>ٴسىز مۇشەسىز، اتىڭىز: {0}</translation>
        </message>
        <message>
            <source>Write an invitation…</source>
            <translation>شاقىرۋ جازۋ…</translation>
        </message>
        <message>
            <source>Open a newer invitation…</source>
            <translation>جاڭاراق شاقىرۋدى اشۋ…</translation>
        </message>
        <message>
            <source>How somebody joins</source>
            <translation>بىرەۋ قالاي قوسىلادى</translation>
        </message>
        <message>
            <source>Write an invitation and give the file to the volunteer. It holds no secret.</source>
            <translation>شاقىرۋ جازىپ، فايلدى ەرىكتىگە بەرىڭىز. وندا قۇپييا جوق.</translation>
        </message>
        <message>
            <source>Their first bundle waits in your Inbox with eight numbers beside their name.</source>
            <translation>ونىڭ ٴبىرىنشى بۋماسى «كەلگەندەر» ىشىندە، اتىنىڭ جانىندا سەگىز سانمەن كۇتەدى.</translation>
        </message>
        <message>
            <source>Telephone or meet, compare the numbers, admit them. The receipt tells them.</source>
            <translation>تەلەفون سوعىڭىز نە كەزدەسىڭىز، سانداردى سالىستىرىپ، قوسىڭىز. قولحات وعان ايتادى.</translation>
        </message>
        <message>
            <source>Somebody showed a second roster of this organisation</source>
            <translation>بىرەۋ وسى ۇيىمنىڭ ەكىنشى ٴتىزىمىن كورسەتتى</translation>
        </message>
        <message>
            <source>It was refused. Signed on both sides by: {0}. Meet a coordinator you know in person.</source>
            <translation>ول قابىلدانبادى. ەكى جاقتا دا قول قويعان: {0}. تانيتىن ۇيلەستىرۋشىڭىزبەن بەتپە-بەت كەزدەسىڭىز.</translation>
        </message>
        <message>
            <source>nobody known</source>
            <translation>تانىس ەشكىم جوق</translation>
        </message>
        <message>
            <source>The roster has run out</source>
            <translation>ٴتىزىمنىڭ مەرزىمى ٴبىتتى</translation>
        </message>
        <message>
            <source>Work goes on, but ask the coordinators for a newer one.</source>
            <translation>جۇمىس جالعاسادى، ٴبىراق ۇيلەستىرۋشىلەردەن جاڭاسىن سۇراڭىز.</translation>
        </message>
        <message>
            <source>The roster says more than this version understands</source>
            <translation>ٴتىزىم وسى نۇسقا تۇسىنەتىننەن كوپ ايتادى</translation>
        </message>
        <message>
            <source>It is kept as it is. Update the program when you can.</source>
            <translation>ول سول كۇيىندە ساقتالدى. مۇمكىن بولعاندا باعدارلامانى جاڭارتىڭىز.</translation>
        </message>
        <message>
            <source>Everything is saved</source>
            <translation>ٴبارى ساقتالعان</translation>
        </message>
        <message>
            <source>Numbers compared</source>
            <translation>ساندار سالىستىرىلدى</translation>
        </message>
        <message>
            <source>Numbers not compared yet</source>
            <translation>ساندار ٴالى سالىستىرىلماعان</translation>
        </message>
        <message>
            <source>Roster version {0}</source>
            <translation>ٴتىزىم، نۇسقا {0}</translation>
        </message>
        <message>
            <source>Which invitation?</source>
            <translation>قاي شاقىرۋ؟</translation>
        </message>
        <message>
            <source>Join with this file</source>
            <translation>وسى فايلمەن قوسىلۋ</translation>
        </message>
        <message>
            <source>Where should the invitation be written?</source>
            <translation>شاقىرۋ قايدا جازىلسىن؟</translation>
        </message>
        <message>
            <source>Write it</source>
            <translation>جازۋ</translation>
        </message>
        <message>
            <source>Where should the identity be written, in plain letters?</source>
            <translation>قۇپييا كىلت اشىق جازۋمەن قايدا جازىلسىن؟</translation>
        </message>
        <message>
            <source>The invitation is written</source>
            <translation>شاقىرۋ جازىلدى</translation>
        </message>
        <message>
            <source>Give the file to the volunteer. It opens nothing; it says who the coordinators are.</source>
            <translation>فايلدى ەرىكتىگە بەرىڭىز. ول ەشتەڭە اشپايدى؛ ۇيلەستىرۋشىلەر كىم ەكەنىن ايتادى.</translation>
        </message>
        <message>
            <source>The identity is written</source>
            <translation>قۇپييا كىلت جازىلدى</translation>
        </message>
        <message>
            <source>Whoever has this file reads everything sent to you. Take it off this computer.</source>
            <translation>بۇل فايل كىمدە بولسا، سىزگە جىبەرىلگەننىڭ ٴبارىن وقيدى. ونى وسى كومپيۋتەردەن الىپ تاستاڭىز.</translation>
        </message>
        <message>
            <source>The numbers are the same</source>
            <translation>ساندار بىردەي</translation>
        </message>
        <message>
            <source>From now on this is remembered.</source>
            <translation>بۇل ەندى ەستە ساقتالادى.</translation>
        </message>
    </context>
    <context>
        <name>OwnQuestions</name>
        <message>
            <source>Answered, and not asked any more</source>
            <translation>جاۋاپ بەرىلگەن، ەندى سۇرالمايدى</translation>
        </message>
        <message>
            <source>Your organisation has no questions of its own</source>
            <translation>ۇيىمىڭىزدىڭ ٴوز سۇراقتارى جوق</translation>
        </message>
        <message>
            <source>A coordinator can publish some; they arrive with the next receipt or invitation.</source>
            <translation>ۇيلەستىرۋشى جارييالاي الادى؛ ولار كەلەسى قولحاتپەن نە شاقىرۋمەن كەلەدى.</translation>
        </message>
    </context>
    <context>
        <name>OwnQuestionsCard</name>
        <message>
            <source>Our own questions</source>
            <translation>ٴوز سۇراقتارىمىز</translation>
        </message>
        <message>
            <source>No form of its own is asked beside the program's questions.</source>
            <translation>باعدارلاما سۇراقتارىنان باسقا ٴوز فورماسى سۇرالمايدى.</translation>
        </message>
        <message>
            <source>There are two versions of the same number</source>
            <translation>ٴبىر ٴنومىرلى ەكى نۇسقا بار</translation>
        </message>
        <message>
            <source>Everybody asks the same one of them until a coordinator publishes again: {0}.</source>
            <translation>ۇيلەستىرۋشى قايتا جارييالاعانشا ٴبارى ٴبىر نۇسقانى سۇرايدى: {0}.</translation>
        </message>
        <message>
            <source>A workbook as XLSForm says it (ODK, Kobo). It goes out with your next invitations, bundles and receipts, and is asked from then on.</source>
            <translation>XLSForm ەرەجەسىندەگى كىتاپ (ODK، Kobo). ول كەلەسى شاقىرۋلارىڭىزبەن، بۋمالارىڭىزبەن، قولحاتتارىڭىزبەن كەتىپ، سودان بەرى سۇرالادى.</translation>
        </message>
        <message>
            <source>Choose a workbook…</source>
            <translation>كىتاپ تاڭداۋ…</translation>
        </message>
        <message>
            <source>Version {0}, published on {1} by {2}</source>
            <translation>نۇسقا {0}، {1} كۇنى {2} جارييالاعان</translation>
        </message>
        <message>
            <source>It asks what only a newer program can ask</source>
            <translation>ول تەك جاڭاراق باعدارلاما سۇراي الاتىندى سۇرايدى</translation>
        </message>
        <message>
            <source>Update this one.</source>
            <translation>مۇنىسىن جاڭارتىڭىز.</translation>
        </message>
        <message>
            <source>Ask it no more…</source>
            <translation>ەندى سۇراماۋ…</translation>
        </message>
        <message>
            <source>Ask no more: {0}</source>
            <translation>ەندى سۇراماۋ: {0}</translation>
        </message>
        <message numerus="yes">
            <source>%n question(s)</source>
            <translation>
                <numerusform>%n سۇراق</numerusform>
                <numerusform>%n سۇراق</numerusform>
            </translation>
        </message>
        <message>
            <source>{0}, in {1}</source>
            <translation>{0}، {1}</translation>
        </message>
        <message>
            <source>Ask “{0}” no more?</source>
            <translation>«{0}» ەندى سۇرالماسىن با؟</translation>
        </message>
        <message>
            <source>Answers that were given stay and stay readable.</source>
            <translation>بەرىلگەن جاۋاپتار قالادى جانە وقىلادى.</translation>
        </message>
        <message>
            <source>Go on asking it</source>
            <translation>سۇراي بەرۋ</translation>
        </message>
        <message>
            <source>Ask it no more</source>
            <translation>ەندى سۇراماۋ</translation>
        </message>
        <message>
            <source>Which workbook?</source>
            <translation>قاي كىتاپ؟</translation>
        </message>
        <message>
            <source>Look at this form</source>
            <translation>وسى فورمانى قاراڭىز</translation>
        </message>
        <message>
            <source>The workbook is being read…</source>
            <translation>كىتاپ وقىلۋدا…</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>فورما</translation>
        </message>
        <message>
            <source>It asks</source>
            <translation>سۇرايتىنى</translation>
        </message>
        <message>
            <source>It takes the place of</source>
            <translation>اۋىستىراتىنى</translation>
        </message>
        <message>
            <source>{0}, version {1}</source>
            <translation>{0}، نۇسقا {1}</translation>
        </message>
        <message>
            <source>nothing: it is new</source>
            <translation>ەشتەڭە: ول جاڭا</translation>
        </message>
        <message>
            <source>Your signature goes with it: volunteers' programs ask nobody else's questions.</source>
            <translation>قولتاڭباڭىز بىرگە كەتەدى: ەرىكتىلەردىڭ باعدارلامالارى باسقا بىرەۋدىڭ سۇراقتارىن سۇرامايدى.</translation>
        </message>
        <message>
            <source>Sign and publish</source>
            <translation>قول قويىپ، جارييالاۋ</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) in the workbook are left aside</source>
            <translation>
                <numerusform>كىتاپتاعى %n نارسە ەسكەرىلمەيدى</numerusform>
                <numerusform>كىتاپتاعى %n نارسە ەسكەرىلمەيدى</numerusform>
            </translation>
        </message>
        <message>
            <source>None of them asks anything. Everything else is asked as it stands there.</source>
            <translation>ولاردىڭ ەشقايسىسى ەشتەڭە سۇرامايدى. قالعانىنىڭ ٴبارى سوندا تۇرعانداي سۇرالادى.</translation>
        </message>
        <message numerus="yes">
            <source>This form is not published: %n fault(s)</source>
            <translation>
                <numerusform>بۇل فورما جارييالانبادى: %n قاتە</numerusform>
                <numerusform>بۇل فورما جارييالانبادى: %n قاتە</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was changed. Correct the workbook as this list says, and choose it again.</source>
            <translation>ەشتەڭە وزگەرمەدى. كىتاپتى وسى ٴتىزىم بويىنشا تۇزەتىپ، قايتا تاڭداڭىز.</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>جانە تاعى %n</numerusform>
                <numerusform>جانە تاعى %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>سول كۇيىندە قالدىرۋ</translation>
        </message>
    </context>
    <context>
        <name>OwnWords</name>
        <message>
            <source>In the witness's own words</source>
            <translation>كۋاگەردىڭ ٴوز سوزىمەن</translation>
        </message>
        <message>
            <source>Until it is answered, every use counts as No.</source>
            <translation>جاۋاپ بەرىلگەنشە ٴار قولدانۋ «جوق» دەپ سانالادى.</translation>
        </message>
    </context>
    <context>
        <name>PackagesCard</name>
        <message>
            <source>What witnesses are asked after the account</source>
            <translation>باياننان كەيىن كۋاگەردەن نە سۇرالادى</translation>
        </message>
        <message>
            <source>Safekeeping</source>
            <translation>ساقتاۋ</translation>
        </message>
        <message>
            <source>United Nations and courts</source>
            <translation>بىرىككەن ۇلتتار مەن سوتتار</translation>
        </message>
        <message>
            <source>Public</source>
            <translation>جارييا</translation>
        </message>
        <message>
            <source>is not asked</source>
            <translation>سۇرالمايدى</translation>
        </message>
        <message>
            <source>Each use is read to the witness, and can be left out one by one.</source>
            <translation>ٴار ماقسات كۋاگەرگە وقىلادى، بىرتىندەپ الىپ تاستاۋعا بولادى.</translation>
        </message>
        <message>
            <source>Change it…</source>
            <translation>وزگەرتۋ…</translation>
        </message>
        <message>
            <source>A package without any use is not asked. Answers that were given stay as they are.</source>
            <translation>ماقساتى جوق توپتاما سۇرالمايدى. بەرىلگەن جاۋاپتار سول كۇيىندە قالادى.</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>سول كۇيىندە قالدىرۋ</translation>
        </message>
        <message>
            <source>Sign and save</source>
            <translation>قول قويىپ ساقتاۋ</translation>
        </message>
    </context>
    <context>
        <name>PagePreview</name>
        <message>
            <source>Page before</source>
            <translation>الدىڭعى بەت</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>كەلەسى بەت</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>ۇلكەيتۋ</translation>
        </message>
        <message>
            <source>page {0} of {1}</source>
            <translation>بەت {0} / {1}</translation>
        </message>
    </context>
    <context>
        <name>PartialDateEdit</name>
        <message>
            <source>2017, 9.2017, ~2017, 2017-2018, or as it was said</source>
            <extracomment>Readings that a person filled in by parts: typing words does not take them away.</extracomment>
            <translation>2017، 9.2017، ~2017، 2017-2018 نە ايتىلعانداي</translation>
        </message>
        <message>
            <source>By parts</source>
            <translation>بولىكتەپ</translation>
        </message>
        <message>
            <source>Year, month and day by parts: {0}</source>
            <translation>جىل، اي، كۇن بولەك: {0}</translation>
        </message>
        <message>
            <source>Understood: {0}</source>
            <translation>ٴتۇسىنىلدى: {0}</translation>
        </message>
        <message>
            <source>Kept as it was said. If you know when that was, fill in the parts, or type = and the date.</source>
            <translation>ايتىلعانداي ساقتالدى. قاشان ەكەنىن بىلسەڭىز، بولىكتەرىن تولتىرىڭىز نە = جانە كۇنىن تەرىڭىز.</translation>
        </message>
        <message>
            <source>{month} has no day {day}. What was said is kept.</source>
            <translation>{month} ايىندا {day}-كۇن جوق. ايتىلعانى ساقتالدى.</translation>
        </message>
        <message>
            <source>There is no month {0}. What was said is kept.</source>
            <translation>{0}-اي جوق. ايتىلعانى ساقتالدى.</translation>
        </message>
        <message>
            <source>That year is too far away. What was said is kept.</source>
            <translation>ول جىل تىم الىس. ايتىلعانى ساقتالدى.</translation>
        </message>
        <message>
            <source>This ends before it begins. What was said is kept.</source>
            <translation>بۇل باستالماي بىتەدى. ايتىلعانى ساقتالدى.</translation>
        </message>
        <message>
            <source>Or another time</source>
            <translation>نەمەسە باسقا ۋاقىت</translation>
        </message>
        <message>
            <source>This cannot be a date. The last one that can be is kept.</source>
            <translation>بۇل كۇن بولا المايدى. جارامدى سوڭعىسى ساقتالدى.</translation>
        </message>
    </context>
    <context>
        <name>PassphraseEdit</name>
        <message>
            <source>Show the passphrase</source>
            <translation>قۇپييا سويلەمدى كورسەتۋ</translation>
        </message>
        <message>
            <source>Hide the passphrase</source>
            <translation>قۇپييا سويلەمدى جاسىرۋ</translation>
        </message>
    </context>
    <context>
        <name>PassphraseForm</name>
        <message>
            <source>Move everything to a new key</source>
            <translation>ٴبارىن جاڭا كىلتكە كوشىرۋ</translation>
        </message>
        <message>
            <source>Change the passphrase</source>
            <translation>قۇپييا سويلەمدى وزگەرتۋ</translation>
        </message>
        <message>
            <source>Passphrase now</source>
            <translation>قازىرگى قۇپييا سويلەم</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>سول كۇيىندە قالدىرۋ</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Copies made before still open with the old passphrase</source>
            <translation>بۇرىنعى كوشىرمەلەر ەسكى قۇپييا سويلەممەن ٴالى اشىلادى</translation>
        </message>
        <message>
            <source>If somebody has seen your passphrase, or had this laptop in their hands, changing it is not enough: go back, and choose “Passphrase seen, or laptop imaged”.</source>
            <translation>بىرەۋ قۇپييا سويلەمىڭىزدى كورسە نەمەسە وسى نوۋتبۋك قولىندا بولسا، وزگەرتۋ از: كەرى قايتىپ، «قۇپييا سويلەمدى كورىپ قويدى نەمەسە نوۋتبۋك كوشىرىلدى» دەگەندى تاڭداڭىز.</translation>
        </message>
        <message>
            <source>Copies, images and backups made before still open with the old passphrase</source>
            <translation>بۇرىنعى كوشىرمەلەر، بەينەلەر مەن ساقتىق كوشىرمەلەر ەسكى قۇپييا سويلەممەن ٴالى اشىلادى</translation>
        </message>
        <message>
            <source>Nothing can change what somebody took away. What you record from now on, they cannot read. Make a new backup afterwards, and destroy the earlier ones.</source>
            <translation>بىرەۋ الىپ كەتكەندى ەشتەڭە وزگەرتە المايدى. ەندى جازعانىڭىزدى ولار وقي المايدى. سوڭىنان جاڭا ساقتىق كوشىرمە جاساپ، بۇرىنعىلارىن جويىڭىز.</translation>
        </message>
        <message>
            <source>Your signing key may be in their hands too</source>
            <translation>قول قويۋ كىلتىڭىز دە ولاردىڭ قولىندا بولۋى مۇمكىن</translation>
        </message>
        <message>
            <source>It moves with you and stays the same. Tell a coordinator, who can revoke it, so that nobody can sign in your name.</source>
            <translation>ول سىزبەن بىرگە كوشەدى، وزگەرمەيدى. ۇيلەستىرۋشىگە ايتىڭىز: ٴسىزدىڭ اتىڭىزدان ەشكىم قول قويماۋى ٴۇشىن ونى قايتارىپ الا الادى.</translation>
        </message>
        <message>
            <source>Only the new passphrase will open this vault</source>
            <translation>بۇل قويمانى تەك جاڭا قۇپييا سويلەم اشادى</translation>
        </message>
        <message>
            <source>Recovery shares and a keyfile have to be made anew. It takes as much free space as the vault's database, and afterwards the vault is locked.</source>
            <translation>قالپىنا كەلتىرۋ ۇلەستەرى مەن كىلت فايلىن قايتا جاساۋ كەرەك. قويما دەرەكقورىنداي بوس ورىن كەرەك، سودان كەيىن قويما قۇلىپتالادى.</translation>
        </message>
        <message>
            <source>Move everything now</source>
            <translation>ٴبارىن ٴقازىر كوشىرۋ</translation>
        </message>
        <message>
            <source>Change it</source>
            <translation>وزگەرتۋ</translation>
        </message>
        <message>
            <source>Type the passphrase that opens the vault now.</source>
            <translation>قويمانى ٴقازىر اشاتىن قۇپييا سويلەمدى تەرىڭىز.</translation>
        </message>
        <message>
            <source>Moving…</source>
            <translation>كوشىرىلۋدە…</translation>
        </message>
        <message>
            <source>Changing…</source>
            <translation>وزگەرتىلۋدە…</translation>
        </message>
        <message>
            <source>Moving… {0} %</source>
            <translation>كوشىرىلۋدە… {0} %</translation>
        </message>
    </context>
    <context>
        <name>PeopleScreen</name>
        <message>
            <source>A name, however it is spelled</source>
            <translation>ات، قالاي جازىلسا دا</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>بارلىعى</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>ىزدەۋ</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>كورسەتۋ</translation>
        </message>
        <message>
            <source>People</source>
            <translation>ادامدار</translation>
        </message>
        <message>
            <source>Nobody yet</source>
            <translation>ٴالى ەشكىم جوق</translation>
        </message>
        <message>
            <source>People appear here as soon as a testimony names them.</source>
            <translation>ايعاقتا اتالعان ادامدار وسىندا كورىنەدى.</translation>
        </message>
        <message>
            <source>Nobody found</source>
            <translation>ەشكىم تابىلمادى</translation>
        </message>
        <message>
            <source>Try a part of the name, or another way to write it.</source>
            <translation>اتتىڭ ٴبىر بولىگىن نەمەسە باسقا جازىلۋىن كورىڭىز.</translation>
        </message>
        <message>
            <source>Name not known</source>
            <translation>اتى بەلگىسىز</translation>
        </message>
    </context>
    <context>
        <name>PeopleTab</name>
        <message>
            <source>Nobody is entered yet</source>
            <translation>ٴالى ەشكىم ەنگىزىلمەگەن</translation>
        </message>
        <message>
            <source>Add the person whom the witness speaks about.</source>
            <translation>كۋاگەر ايتىپ وتىرعان ادامدى قوسىڭىز.</translation>
        </message>
        <message>
            <source>Name not known</source>
            <translation>اتى بەلگىسىز</translation>
        </message>
        <message numerus="yes">
            <source>%n spellings to confirm</source>
            <translation>
                <numerusform>راستايتىن %n جازىلۋ</numerusform>
                <numerusform>راستايتىن %n جازىلۋ</numerusform>
            </translation>
        </message>
        <message>
            <source>Add a victim</source>
            <translation>جاپا شەككەندى قوسۋ</translation>
        </message>
        <message>
            <source>Add a relative</source>
            <translation>تۋىس قوسۋ</translation>
        </message>
        <message>
            <source>Add somebody else</source>
            <translation>باسقا بىرەۋدى قوسۋ</translation>
        </message>
    </context>
    <context>
        <name>PersonForm</name>
        <message>
            <source>Names</source>
            <translation>اتتارى</translation>
        </message>
        <message>
            <source>Who this is in the story</source>
            <translation>بۇل وقيعادا كىم</translation>
        </message>
        <message>
            <source>Add a name: {0}</source>
            <translation>ات قوسۋ: {0}</translation>
        </message>
        <message>
            <source>Taken over from the names of the family</source>
            <translation>وتباسىنىڭ ەسىمدەرىنەن الىندى</translation>
        </message>
        <message>
            <source>Born</source>
            <translation>تۋعان</translation>
        </message>
        <message>
            <source>Who they are</source>
            <translation>كىم ەكەنى</translation>
        </message>
        <message>
            <source>Birthplace</source>
            <translation>تۋعان جەرى</translation>
        </message>
        <message>
            <source>Sex</source>
            <translation>جىنىسى</translation>
        </message>
        <message>
            <source>Under 18</source>
            <translation>18-گە تولماعان</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>ٴيا</translation>
        </message>
        <message>
            <source>No</source>
            <translation>جوق</translation>
        </message>
        <message>
            <source>Occupation</source>
            <translation>كاسىبى</translation>
        </message>
    </context>
    <context>
        <name>PersonFurther</name>
        <message>
            <source>Addresses</source>
            <translation>مەكەنجايلار</translation>
        </message>
        <message>
            <source>Papers and citizenship</source>
            <translation>قۇجاتتار مەن ازاماتتىق</translation>
        </message>
        <message>
            <source>Telephones</source>
            <translation>تەلەفوندار</translation>
        </message>
        <message>
            <source>Life: people, religion, work, health</source>
            <translation>ۇلتى، ٴدىنى، جۇمىسى، دەنساۋلىعى</translation>
        </message>
        <message>
            <source>Other roles, office</source>
            <translation>باسقا رولدەرى، لاۋازىمى</translation>
        </message>
        <message>
            <source>Not told, and why</source>
            <translation>ايتىلماعانى جانە سەبەبى</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>ەسكەرتۋ</translation>
        </message>
        <message>
            <source>{part} ({count})</source>
            <translation>{part} ({count})</translation>
        </message>
        <message>
            <source>More about this person</source>
            <translation>بۇل ادام تۋرالى تاعى</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>الىپ تاستاۋ</translation>
        </message>
        <message>
            <source>Add an address</source>
            <translation>مەكەنجاي قوسۋ</translation>
        </message>
        <message>
            <source>Add a paper</source>
            <translation>قۇجات قوسۋ</translation>
        </message>
        <message>
            <source>Citizenships</source>
            <translation>ازاماتتىقتارى</translation>
        </message>
        <message>
            <source>Several are parted by commas.</source>
            <translation>بىرنەشەۋى ۇتىرمەن بولىنەدى.</translation>
        </message>
        <message>
            <source>Qandas status</source>
            <translation>قانداس مارتەبەسى</translation>
        </message>
        <message>
            <source>Permits</source>
            <translation>رۇقساتتار</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>ٴنومىرى</translation>
        </message>
        <message>
            <source>Kind of paper</source>
            <translation>قۇجات ٴتۇرى</translation>
        </message>
        <message>
            <source>Issued by</source>
            <translation>بەرگەن ورگان</translation>
        </message>
        <message>
            <source>Issued</source>
            <translation>بەرىلگەن كۇنى</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>جارامدى مەرزىمى</translation>
        </message>
        <message>
            <source>The check digit does not fit. The number is kept as it was said.</source>
            <translation>تەكسەرۋ تسيفرى سايكەس ەمەس. ٴنومىر ايتىلعانداي ساقتالدى.</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>تەلەفون</translation>
        </message>
        <message>
            <source>Whose, and who else answers</source>
            <translation>كىمدىكى، تاعى كىم الادى</translation>
        </message>
        <message>
            <source>Add a telephone</source>
            <translation>تەلەفون قوسۋ</translation>
        </message>
        <message>
            <source>Ethnic background</source>
            <translation>ەتنيكالىق تەگى</translation>
        </message>
        <message>
            <source>Religion</source>
            <translation>ٴدىنى</translation>
        </message>
        <message>
            <source>Education</source>
            <translation>ٴبىلىمى</translation>
        </message>
        <message>
            <source>Civil status</source>
            <translation>وتباسىلىق جاعدايى</translation>
        </message>
        <message>
            <source>Dependants</source>
            <translation>اسىراۋىنداعىلار</translation>
        </message>
        <message>
            <source>Health</source>
            <translation>دەنساۋلىعى</translation>
        </message>
        <message>
            <source>Photograph</source>
            <translation>سۋرەت</translation>
        </message>
        <message>
            <source>One of the attachments of this testimony.</source>
            <translation>وسى ايعاقتىڭ تىركەمەلەرىنىڭ ٴبىرى.</translation>
        </message>
        <message>
            <source>Office held</source>
            <translation>لاۋازىمى</translation>
        </message>
        <message>
            <source>Grading</source>
            <translation>باعالاۋ</translation>
        </message>
        <message>
            <source>For officials and alleged perpetrators. A coordinator fills it in.</source>
            <translation>لاۋازىمدى ادامدار مەن كىنالى دەلىنگەندەر ٴۇشىن. ۇيلەستىرۋشى تولتىرادى.</translation>
        </message>
        <message>
            <source>Not asked</source>
            <translation>سۇرالماعان</translation>
        </message>
        <message>
            <source>The witness does not know</source>
            <translation>كۋاگەر بىلمەيدى</translation>
        </message>
        <message>
            <source>Did not want to say</source>
            <translation>ايتقىسى كەلمەدى</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>اتى</translation>
        </message>
        <message>
            <source>Date of birth</source>
            <translation>تۋعان كۇنى</translation>
        </message>
        <message>
            <source>Birthplace</source>
            <translation>تۋعان جەرى</translation>
        </message>
    </context>
    <context>
        <name>PersonScreen</name>
        <message>
            <source>Name not known</source>
            <translation>اتى بەلگىسىز</translation>
        </message>
        <message>
            <source>People</source>
            <translation>ادامدار</translation>
        </message>
        <message>
            <source>Make a report</source>
            <translation>ەسەپ جاساۋ</translation>
        </message>
        <message>
            <source>{count} sources</source>
            <translation>{count} دەرەككوز</translation>
        </message>
        <message>
            <source>Last known</source>
            <translation>سوڭعى بەلگىلىسى</translation>
        </message>
        <message>
            <source>Born</source>
            <translation>تۋعان</translation>
        </message>
        <message>
            <source>From</source>
            <translation>باسى</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>بەلگىسىز</translation>
        </message>
        <message>
            <source>sources disagree</source>
            <translation>دەرەككوزدەر سايكەس ەمەس</translation>
        </message>
        <message>
            <source>What each source says</source>
            <translation>ٴار دەرەككوز نە ايتادى</translation>
        </message>
        <message>
            <source>date not known</source>
            <translation>كۇنى بەلگىسىز</translation>
        </message>
        <message>
            <source>Nobody has said yet what became of them.</source>
            <translation>ولارعا نە بولعانىن ٴالى ەشكىم ايتقان جوق.</translation>
        </message>
        <message>
            <source>Testimonies</source>
            <translation>ايعاقتار</translation>
        </message>
        <message>
            <source>open the testimony</source>
            <translation>ايعاقتى اشۋ</translation>
        </message>
        <message>
            <source>May be the same person</source>
            <translation>ٴبىر ادام بولۋى مۇمكىن</translation>
        </message>
        <message>
            <source>names alike: {percent} %</source>
            <translation>اتتار ۇقساستىعى: {percent} %</translation>
        </message>
        <message>
            <source>The same</source>
            <translation>سول ادام</translation>
        </message>
        <message>
            <source>Not the same</source>
            <translation>سول ادام ەمەس</translation>
        </message>
    </context>
    <context>
        <name>PhotoPanel</name>
        <message>
            <source>name not known</source>
            <translation>اتى بەلگىسىز</translation>
        </message>
        <message>
            <source>It shows</source>
            <translation>كورسەتەتىنى</translation>
        </message>
        <message>
            <source>paper {number}</source>
            <translation>قاعاز {number}</translation>
        </message>
        <message>
            <source>The paper</source>
            <translation>قاعاز</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>بۇل نە</translation>
        </message>
        <message>
            <source>Read a number off it</source>
            <translation>ودان ٴنومىر وقۋ</translation>
        </message>
        <message>
            <source>What</source>
            <translation>نە</translation>
        </message>
        <message>
            <source>Whose</source>
            <translation>كىمدىكى</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>ٴنومىرى</translation>
        </message>
        <message>
            <source>Write it down there</source>
            <translation>سوندا جازۋ</translation>
        </message>
        <message>
            <source>The check digit does not fit: look at each figure again. It can be written down all the same.</source>
            <translation>تەكسەرۋ تسيفرى سايكەس ەمەس: ٴار تسيفرعا قايتا قاراڭىز. سوندا دا جازۋعا بولادى.</translation>
        </message>
        <message>
            <source>The check digit fits.</source>
            <translation>تەكسەرۋ تسيفرى سايكەس.</translation>
        </message>
        <message>
            <source>Written down with {name}.</source>
            <translation>{name} اتىنا جازىلدى.</translation>
        </message>
        <message>
            <source>It shows an injury</source>
            <translation>جاراقاتتى كورسەتەدى</translation>
        </message>
        <message>
            <source>May this picture be kept? Asked for itself</source>
            <translation>بۇل سۋرەتتى ساقتاۋعا بولا ما؟ بولەك سۇرالادى</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>ٴيا</translation>
        </message>
        <message>
            <source>No</source>
            <translation>جوق</translation>
        </message>
        <message>
            <source>It is never shown small, and never used without this answer.</source>
            <translation>ول ەشقاشان كىشىرەيتىپ كورسەتىلمەيدى، بۇل جاۋاپسىز ەشقاشان قولدانىلمايدى.</translation>
        </message>
    </context>
    <context>
        <name>PhotoTools</name>
        <message>
            <source>Closer</source>
            <translation>جاقىنداتۋ</translation>
        </message>
        <message>
            <source>Less close</source>
            <translation>الىستاتۋ</translation>
        </message>
        <message>
            <source>Turn</source>
            <translation>بۇرۋ</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>قيىپ الۋ</translation>
        </message>
        <message>
            <source>Read the number</source>
            <translation>ٴنومىردى وقۋ</translation>
        </message>
        <message>
            <source>Draw the frame with the mouse, or move it with the arrow keys and change its size with Shift and arrows. The original stays as it came.</source>
            <translation>جاقتاۋدى تىنتۋىرمەن سىزىڭىز نە كورسەتكى پەرنەلەرمەن جىلجىتىپ، Shift پەن كورسەتكىلەرمەن كولەمىن وزگەرتىڭىز. ٴتۇپنۇسقا كەلگەن كۇيىندە قالادى.</translation>
        </message>
        <message>
            <source>Keep as a working copy</source>
            <translation>جۇمىس كوشىرمەسى رەتىندە ساقتاۋ</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>As it was</source>
            <translation>بۇرىنعىداي</translation>
        </message>
        <message>
            <source>Working copy: {what}</source>
            <translation>جۇمىس كوشىرمەسى: {what}</translation>
        </message>
        <message>
            <source>A working copy is kept with the testimony</source>
            <translation>جۇمىس كوشىرمەسى ايعاقپەن بىرگە ساقتالدى</translation>
        </message>
    </context>
    <context>
        <name>Picker</name>
        <message>
            <source>Folder above</source>
            <translation>جوعارعى قالتا</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>ورىن</translation>
        </message>
        <message>
            <source>Another place</source>
            <translation>باسقا ورىن</translation>
        </message>
        <message>
            <source>or type a path</source>
            <translation>نەمەسە جولىن تەرىڭىز</translation>
        </message>
        <message>
            <source>Path of a folder or a file</source>
            <translation>قالتانىڭ نە فايلدىڭ جولى</translation>
        </message>
        <message>
            <source>No folders here</source>
            <translation>مۇندا قالتا جوق</translation>
        </message>
        <message>
            <source>Nothing of that kind here</source>
            <translation>مۇندا ونداي ەشتەڭە جوق</translation>
        </message>
        <message>
            <source>Contents of the folder</source>
            <translation>قالتانىڭ ىشىندەگىسى</translation>
        </message>
        <message>
            <source>Name of the file</source>
            <translation>فايلدىڭ اتى</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>بولدىرماۋ</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Nothing here</source>
            <translation>مۇندا ەشتەڭە جوق</translation>
        </message>
        <message>
            <source>My files</source>
            <translation>مەنىڭ فايلدارىم</translation>
        </message>
        <message>
            <source>Memory stick {0}</source>
            <translation>فلەشكا {0}</translation>
        </message>
        <message>
            <source>Disk {0}</source>
            <translation>ديسك {0}</translation>
        </message>
        <message>
            <source>{0}, {1} free</source>
            <translation>{0}، بوس ورىن {1}</translation>
        </message>
        <message numerus="yes">
            <source>Only the first %n name(s) are shown</source>
            <translation>
                <numerusform>تەك العاشقى %n ات كورسەتىلدى</numerusform>
                <numerusform>تەك العاشقى %n ات كورسەتىلدى</numerusform>
            </translation>
        </message>
        <message>
            <source>This folder cannot be read</source>
            <translation>بۇل قالتا وقىلمايدى</translation>
        </message>
        <message>
            <source>{0} free here</source>
            <translation>مۇندا {0} بوس</translation>
        </message>
        <message>
            <source>There is nothing like that at this path</source>
            <translation>بۇل جولدا ونداي ەشتەڭە جوق</translation>
        </message>
    </context>
    <context>
        <name>PlaceField</name>
        <message numerus="yes">
            <source>%n places of the list fit: arrow down</source>
            <translation>
                <numerusform>تىزىمدە %n جەر سايكەس: تومەن پەرنە</numerusform>
                <numerusform>تىزىمدە %n جەر سايكەس: تومەن پەرنە</numerusform>
            </translation>
        </message>
        <message>
            <source>Not this place of the list</source>
            <translation>تىزىمدەگى بۇل جەر ەمەس</translation>
        </message>
    </context>
    <context>
        <name>PlaceWords</name>
        <message>
            <source>country</source>
            <translation>ەل</translation>
        </message>
        <message>
            <source>region</source>
            <translation>ولكە</translation>
        </message>
        <message>
            <source>province</source>
            <translation>پروۆينتسييا</translation>
        </message>
        <message>
            <source>prefecture</source>
            <translation>ايماق</translation>
        </message>
        <message>
            <source>city</source>
            <translation>قالا</translation>
        </message>
        <message>
            <source>county</source>
            <translation>اۋدان</translation>
        </message>
        <message>
            <source>district</source>
            <translation>وكرۋگ</translation>
        </message>
        <message>
            <source>Bingtuan division</source>
            <translation>بيڭتۋان ديۆيزيياسى</translation>
        </message>
    </context>
    <context>
        <name>Player</name>
        <message>
            <source>Five seconds back</source>
            <translation>بەس سەكۋند ارتقا</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>ويناتۋ</translation>
        </message>
        <message>
            <source>Five seconds on</source>
            <translation>بەس سەكۋند العا</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>ورنى</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>جىلدامدىق</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>كىدىرتۋ</translation>
        </message>
    </context>
    <context>
        <name>PolicyCard</name>
        <message>
            <source>What holds on every laptop</source>
            <translation>ٴار نوۋتبۋكتە كۇشى بار نارسە</translation>
        </message>
        <message>
            <source>An open interview is covered</source>
            <translation>اشىق سۇحبات جابىلادى</translation>
        </message>
        <message>
            <source>An open interview locks</source>
            <translation>اشىق سۇحبات قۇلىپتالادى</translation>
        </message>
        <message>
            <source>Everything else locks</source>
            <translation>قالعانىنىڭ ٴبارى قۇلىپتالادى</translation>
        </message>
        <message>
            <source>Sealing what is recorded</source>
            <translation>جازىلعاندى مورلەۋ</translation>
        </message>
        <message>
            <source>Policy {0}, decided by a coordinator. It can only be stricter than the program itself.</source>
            <translation>ەرەجە {0}، ۇيلەستىرۋشى شەشكەن. ول باعدارلامانىڭ وزىنەن تەك قاتاڭىراق بولا الادى.</translation>
        </message>
        <message>
            <source>Nobody has decided otherwise: these are the program's own limits.</source>
            <translation>ەشكىم باسقاشا شەشكەن جوق: بۇلار باعدارلامانىڭ ٴوز شەكتەرى.</translation>
        </message>
        <message>
            <source>There are two policies of the same number</source>
            <translation>ٴبىر نومىرمەن ەكى ەرەجە بار</translation>
        </message>
        <message>
            <source>Of each value the stricter one holds until a coordinator decides again. By {0}.</source>
            <translation>ۇيلەستىرۋشى قايتا شەشكەنشە ٴار ٴماننىڭ قاتاڭىراعى كۇشىندە. كىمدىكى: {0}.</translation>
        </message>
        <message>
            <source>Change it…</source>
            <translation>وزگەرتۋ…</translation>
        </message>
        <message>
            <source>Cover an open interview</source>
            <translation>اشىق سۇحباتتى جابۋ</translation>
        </message>
        <message>
            <source>Lock an open interview</source>
            <translation>اشىق سۇحباتتى قۇلىپتاۋ</translation>
        </message>
        <message>
            <source>Lock everything else</source>
            <translation>قالعانىنىڭ ٴبارىن قۇلىپتاۋ</translation>
        </message>
        <message>
            <source>It goes out with your next invitations, bundles and receipts. A laptop obeys from the moment it gets one.</source>
            <translation>ول كەلەسى شاقىرۋلارىڭىزبەن، بۋمالارىڭىزبەن جانە قولحاتتارىڭىزبەن كەتەدى. نوۋتبۋك ونى العان ساتتەن باستاپ ورىندايدى.</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>سول كۇيىندە قالدىرۋ</translation>
        </message>
        <message>
            <source>Sign and save</source>
            <translation>قول قويىپ ساقتاۋ</translation>
        </message>
        <message numerus="yes">
            <source>after %n second(s) without a touch</source>
            <translation>
                <numerusform>%n سەكۋند تيىسپەگەندە</numerusform>
                <numerusform>%n سەكۋند تيىسپەگەندە</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>after %n minute(s) without a touch</source>
            <translation>
                <numerusform>%n مينۋت تيىسپەگەندە</numerusform>
                <numerusform>%n مينۋت تيىسپەگەندە</numerusform>
            </translation>
        </message>
        <message>
            <source>whoever records it chooses</source>
            <translation>جازعان ادام تاڭدايدى</translation>
        </message>
        <message>
            <source>suggested for every testimony</source>
            <translation>ٴار ايعاققا ۇسىنىلادى</translation>
        </message>
        <message>
            <source>every testimony</source>
            <translation>ٴار ايعاق</translation>
        </message>
    </context>
    <context>
        <name>PresentForm</name>
        <message>
            <source>Passphrase now</source>
            <translation>قازىرگى قۇپييا سويلەم</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>كەرى قايتۋ</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Type the passphrase that opens the vault now.</source>
            <translation>قويمانى ٴقازىر اشاتىن قۇپييا سويلەمدى تەرىڭىز.</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>تەكسەرىلۋدە…</translation>
        </message>
    </context>
    <context>
        <name>ProgressPanel</name>
        <message>
            <source>not begun</source>
            <translation>باستالماعان</translation>
        </message>
        <message>
            <source>You can cancel or lock at any moment. Nothing is lost.</source>
            <translation>كەز كەلگەن ساتتە بولدىرماۋعا نە قۇلىپتاۋعا بولادى. ەشتەڭە جوعالمايدى.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>بولدىرماۋ</translation>
        </message>
        <message>
            <source>Stopping</source>
            <translation>توقتاتىلۋدا</translation>
        </message>
        <message>
            <source>{0} %</source>
            <translation>{0} %</translation>
        </message>
    </context>
    <context>
        <name>PutBackNotice</name>
        <message>
            <source>Check and backup…</source>
            <translation>تەكسەرۋ مەن كوشىرمە…</translation>
        </message>
    </context>
    <context>
        <name>QuestionPage</name>
        <message>
            <source>No native speaker has read this translation yet.</source>
            <translation>بۇل اۋدارمانى انا تىلىندە سويلەيتىن ەشكىم ٴالى وقىعان جوق.</translation>
        </message>
        <message>
            <source>To be read</source>
            <translation>وقىلۋعا ٴتيىس</translation>
        </message>
    </context>
    <context>
        <name>QuestionRow</name>
        <message>
            <source>Why there is no answer: {0}</source>
            <translation>نەگە جاۋاپ جوق: {0}</translation>
        </message>
        <message>
            <source>No answer?</source>
            <translation>جاۋاپ جوق پا؟</translation>
        </message>
        <message>
            <source>What else it was</source>
            <translation>تاعى نە</translation>
        </message>
        <message>
            <source>What else it was: {0}</source>
            <translation>تاعى نە: {0}</translation>
        </message>
        <message>
            <source>Asked for, and not answered yet</source>
            <translation>سۇرالعان، ٴالى جاۋاپسىز</translation>
        </message>
        <message>
            <source>Not asked</source>
            <translation>سۇرالماعان</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>بەلگىسىز</translation>
        </message>
        <message>
            <source>Refused to say</source>
            <translation>ايتۋدان باس تارتتى</translation>
        </message>
        <message>
            <source>2017, 9.2017 or 12.9.2017</source>
            <translation>2017، 9.2017 نە 12.9.2017</translation>
        </message>
        <message>
            <source>When this was answered, the question was: {0}</source>
            <translation>وسى جاۋاپ بەرىلگەندە سۇراق بىلاي ەدى: {0}</translation>
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <source>Coordinator</source>
            <translation>ۇيلەستىرۋشى</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>قۇلىپتاۋ</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>بۇگىن</translation>
        </message>
        <message>
            <source>Testimonies</source>
            <translation>ايعاقتار</translation>
        </message>
        <message>
            <source>People</source>
            <translation>ادامدار</translation>
        </message>
        <message>
            <source>Hand over</source>
            <translation>تاپسىرۋ</translation>
        </message>
        <message>
            <source>Inbox</source>
            <translation>كەلگەندەر</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>ەسەپتەر</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>ۇيىم</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>باپتاۋلار</translation>
        </message>
    </context>
    <context>
        <name>ReadNumbers</name>
        <message>
            <source>Whose: {name}</source>
            <translation>كىمدىكى: {name}</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>وقىلىپ جاتىر…</translation>
        </message>
        <message>
            <source>Nothing that looks like a number was read. Mark it with the frame, or type it.</source>
            <translation>نومىرگە ۇقساس ەشتەڭە وقىلمادى. ونى جاقتاۋمەن بەلگىلەڭىز نەمەسە تەرىڭىز.</translation>
        </message>
        <message>
            <source>Read by the program: a guess. Compare every figure with the picture.</source>
            <translation>باعدارلاما وقىدى: بۇل بولجام. ٴار تسيفردى سۋرەتپەن سالىستىرىڭىز.</translation>
        </message>
        <message>
            <source>The piece of the picture</source>
            <translation>سۋرەتتىڭ بولىگى</translation>
        </message>
        <message>
            <source>Not sure of: {figures}</source>
            <translation>سەنىمسىز: {figures}</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>It is so: write it down</source>
            <translation>دۇرىس: جازىپ قويۋ</translation>
        </message>
        <message>
            <source>Put it right first</source>
            <translation>الدىمەن تۇزەتۋ</translation>
        </message>
        <message>
            <source>Birth date: {date}</source>
            <translation>تۋعان كۇنى: {date}</translation>
        </message>
        <message>
            <source>Sex: {sex}</source>
            <translation>جىنىسى: {sex}</translation>
        </message>
        <message>
            <source>it has no check digit</source>
            <translation>باقىلاۋ تسيفرى جوق</translation>
        </message>
        <message>
            <source>the check digit fits</source>
            <translation>باقىلاۋ تسيفرى سايكەس</translation>
        </message>
        <message>
            <source>the check digit does not fit</source>
            <translation>باقىلاۋ تسيفرى سايكەس ەمەس</translation>
        </message>
    </context>
    <context>
        <name>RecordingKeys</name>
        <message>
            <source>The recording is paused</source>
            <translation>جازبا كىدىردى</translation>
        </message>
        <message>
            <source>{mark} speaks from where it goes on (F11).</source>
            <translation>جازبا جالعاسقان جەردەن {mark} سويلەيدى (F11).</translation>
        </message>
        <message>
            <source>Nobody here is S{number}</source>
            <translation>مۇندا S{number} جوق</translation>
        </message>
        <message>
            <source>Who else speaks is added under Consent: another witness speaks too.</source>
            <translation>تاعى كىم سويلەيتىنى «كەلىسىم» بولىمىندە قوسىلادى: تاعى ٴبىر كۋاگەر سويلەيدى.</translation>
        </message>
    </context>
    <context>
        <name>RecordingPanel</name>
        <message>
            <source>Picture of the camera</source>
            <translation>كامەرانىڭ بەينەسى</translation>
        </message>
        <message>
            <source>Sound</source>
            <translation>دىبىس</translation>
        </message>
        <message>
            <source>Video</source>
            <translation>بەينە</translation>
        </message>
        <message>
            <source>Photograph</source>
            <translation>سۋرەت</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>جابۋ</translation>
        </message>
        <message>
            <source>Microphone</source>
            <translation>ميكروفون</translation>
        </message>
        <message>
            <source>Camera</source>
            <translation>كامەرا</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>قايتا قاراۋ</translation>
        </message>
        <message>
            <source>None found</source>
            <translation>تابىلمادى</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>جازۋ</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>كىدىرتۋ</translation>
        </message>
        <message>
            <source>Mark this moment</source>
            <translation>وسى ٴساتتى بەلگىلەۋ</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>جالعاستىرۋ</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>توقتاتۋ</translation>
        </message>
        <message>
            <source>Take a photograph</source>
            <translation>سۋرەتكە ٴتۇسىرۋ</translation>
        </message>
        <message>
            <source>Room on the disk: {time}</source>
            <translation>ديسكىدەگى ورىن: {time}</translation>
        </message>
        <message>
            <source>the disk is nearly full</source>
            <translation>ديسك تولۋعا جاقىن</translation>
        </message>
        <message>
            <source>Pictures left out because the computer is too slow: {count}</source>
            <translation>كومپيۋتەر باياۋ بولعاندىقتان قالىپ قويعان كادرلار: {count}</translation>
        </message>
        <message>
            <source>Not recording</source>
            <translation>جازىلىپ جاتقان جوق</translation>
        </message>
        <message>
            <source>Starting…</source>
            <translation>باستالۋدا…</translation>
        </message>
        <message>
            <source>Recording</source>
            <translation>جازىلۋدا</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>كىدىردى</translation>
        </message>
        <message>
            <source>Keeping it…</source>
            <translation>ساقتالۋدا…</translation>
        </message>
    </context>
    <context>
        <name>RecordingStrip</name>
        <message>
            <source>Stop</source>
            <translation>توقتاتۋ</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>كورسەتۋ</translation>
        </message>
    </context>
    <context>
        <name>RecoverCard</name>
        <message>
            <source>Open with recovery shares</source>
            <translation>قالپىنا كەلتىرۋ ۇلەستەرىمەن اشۋ</translation>
        </message>
        <message>
            <source>Any three of the five open the vault. Then you choose a new passphrase; the old one is gone.</source>
            <translation>بەس ۇلەستىڭ كەز كەلگەن ۇشەۋى قويمانى اشادى. سودان كەيىن جاڭا قۇپييا سويلەم تاڭدايسىز؛ ەسكىسى جارامايدى.</translation>
        </message>
        <message>
            <source>These three open it. Now choose a new passphrase</source>
            <translation>وسى ۇشەۋى اشادى. ەندى جاڭا قۇپييا سويلەم تاڭداڭىز</translation>
        </message>
        <message>
            <source>No earlier passphrase opens the vault afterwards, and no keyfile is needed.</source>
            <translation>سودان كەيىن بۇرىنعى ەشبىر قۇپييا سويلەم قويمانى اشپايدى، كىلت فايلى دا كەرەك ەمەس.</translation>
        </message>
        <message>
            <source>Three shares are in one place now</source>
            <translation>ٴۇش ۇلەس ٴقازىر ٴبىر جەردە</translation>
        </message>
        <message>
            <source>Take them apart again. If others may have seen them, make new ones in the vault.</source>
            <translation>ولاردى قايتا ٴبولىڭىز. باسقالار كورگەن بولۋى مۇمكىن بولسا، قويمادا جاڭاسىن جاساڭىز.</translation>
        </message>
        <message>
            <source>Set it and open the vault</source>
            <translation>ورناتىپ، قويمانى اشۋ</translation>
        </message>
        <message>
            <source>Change nothing</source>
            <translation>ەشتەڭە وزگەرتپەۋ</translation>
        </message>
        <message>
            <source>Opening…</source>
            <translation>اشىلۋدا…</translation>
        </message>
    </context>
    <context>
        <name>RehearsalNotice</name>
        <message>
            <source>Does recovery work?</source>
            <translation>قالپىنا كەلتىرۋ ىستەي مە؟</translation>
        </message>
        <message>
            <source>Try it every 90 days, with recovery shares or the passphrase as it is written down.</source>
            <translation>ونى ٴار 90 كۇن سايىن بايقاپ كورىڭىز: ۇلەستەرمەن نەمەسە جازىپ قويعان قۇپييا سويلەممەن.</translation>
        </message>
        <message>
            <source>Rehearse…</source>
            <translation>جاتتىعۋ…</translation>
        </message>
    </context>
    <context>
        <name>RehearsalPage</name>
        <message>
            <source>Rehearse recovery</source>
            <translation>قالپىنا كەلتىرۋدى جاتتىعۋ</translation>
        </message>
        <message>
            <source>On the day when it matters it is too late to find out. Bring the shares, or your passphrase as you have it written down: the vault's own files are opened with it, and you are told what was in there.</source>
            <translation>كەرەك بولعان كۇنى ٴبىلۋ تىم كەش. ۇلەستەردى نەمەسە جازىپ قويعان قۇپييا سويلەمىڭىزدى اكەلىڭىز: قويمانىڭ ٴوز فايلدارى سونىمەن اشىلىپ، ىشىندە نە بارى ايتىلادى.</translation>
        </message>
        <message>
            <source>With three recovery shares</source>
            <translation>ٴۇش قالپىنا كەلتىرۋ ۇلەسىمەن</translation>
        </message>
        <message>
            <source>With the passphrase</source>
            <translation>قۇپييا سويلەممەن</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>كەرى قايتۋ</translation>
        </message>
        <message>
            <source>Rehearse with three recovery shares</source>
            <translation>ٴۇش ۇلەسپەن جاتتىعۋ</translation>
        </message>
        <message>
            <source>Type them from the papers, as they are.</source>
            <translation>قاعازداعى كۇيىندە تەرىڭىز.</translation>
        </message>
        <message>
            <source>Rehearse with the passphrase</source>
            <translation>قۇپييا سويلەممەن جاتتىعۋ</translation>
        </message>
        <message>
            <source>Type it as you have it written down.</source>
            <translation>جازىپ قويعانىڭىزشا تەرىڭىز.</translation>
        </message>
        <message>
            <source>Try it</source>
            <translation>بايقاپ كورۋ</translation>
        </message>
        <message numerus="yes">
            <source>It opened this vault: %n testimony(ies)</source>
            <translation>
                <numerusform>ول وسى قويمانى اشتى: %n ايعاق</numerusform>
                <numerusform>ول وسى قويمانى اشتى: %n ايعاق</numerusform>
            </translation>
        </message>
        <message>
            <source>Written down for today. You will be asked again in 90 days.</source>
            <translation>بۇگىنگە جازىلدى. 90 كۇننەن كەيىن قايتا سۇرالادى.</translation>
        </message>
        <message>
            <source>It opened this vault, but the vault is empty</source>
            <translation>ول وسى قويمانى اشتى، ٴبىراق قويما بوس</translation>
        </message>
        <message>
            <source>Rehearse again when there is something in it to lose.</source>
            <translation>ىشىندە جوعالتاتىن نارسە بولعاندا قايتا جاتتىعىڭىز.</translation>
        </message>
        <message>
            <source>Three shares have been in one place</source>
            <translation>ٴۇش ۇلەس ٴبىر جەردە بولدى</translation>
        </message>
        <message>
            <source>Take them apart again. If somebody else may have seen them, make new ones.</source>
            <translation>ولاردى قايتا ٴبولىڭىز. باسقا بىرەۋ كورگەن بولۋى مۇمكىن بولسا، جاڭاسىن جاساڭىز.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>دايىن</translation>
        </message>
    </context>
    <context>
        <name>ReleaseScreen</name>
        <message>
            <source>A name in any script, a case number, a word</source>
            <translation>كەز كەلگەن جازۋداعى ات، ٴىس ٴنومىرى، ٴسوز</translation>
        </message>
        <message>
            <source>About whom or what</source>
            <translation>كىم نە تۋرالى</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>ەسەپتەر</translation>
        </message>
        <message>
            <source>Names taken out, read by you, checked by a second program</source>
            <translation>اتتار الىندى، ٴسىز وقىدىڭىز، ەكىنشى باعدارلاما تەكسەردى</translation>
        </message>
        <message>
            <source>Next: for whom</source>
            <translation>كەلەسى: كىمگە</translation>
        </message>
        <message>
            <source>name not known</source>
            <translation>اتى بەلگىسىز</translation>
        </message>
        <message>
            <source>Testimony {0}</source>
            <translation>ايعاق {0}</translation>
        </message>
        <message>
            <source>This report is about</source>
            <translation>بۇل ەسەپ مىنا تۋرالى</translation>
        </message>
        <message>
            <source>Tick people or testimonies on the list. A person brings every testimony about them.</source>
            <translation>تىزىمنەن ادامداردى نە ايعاقتاردى بەلگىلەڭىز. ادام ٴوزى تۋرالى ٴار ايعاقتى بىرگە اكەلەدى.</translation>
        </message>
        <message>
            <source>Take {0} off</source>
            <translation>{0}: الىپ تاستاۋ</translation>
        </message>
        <message>
            <source>Everything is saved</source>
            <translation>ٴبارى ساقتالعان</translation>
        </message>
        <message>
            <source>Choosing releases nothing</source>
            <translation>تاڭداۋ ەشتەڭە شىعارمايدى</translation>
        </message>
        <message>
            <source>Released before</source>
            <translation>بۇرىن شىعارىلعاندار</translation>
        </message>
        <message>
            <source>Nothing yet. Every release is recorded here, with the hash of its file.</source>
            <translation>ازىرگە جوق. ٴار شىعارۋ وسىندا فايلىنىڭ حەشىمەن جازىلادى.</translation>
        </message>
        <message numerus="yes">
            <source>%n testimony(ies)</source>
            <translation>
                <numerusform>%n ايعاق</numerusform>
                <numerusform>%n ايعاق</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n letter(s) shown as □</source>
            <translation>
                <numerusform>%n ٴارىپ □ بولىپ كورسەتىلگەن</numerusform>
                <numerusform>%n ٴارىپ □ بولىپ كورسەتىلگەن</numerusform>
            </translation>
        </message>
        <message>
            <source>never written</source>
            <translation>ەشقاشان جازىلمايدى</translation>
        </message>
    </context>
    <context>
        <name>ReleaseStep</name>
        <message>
            <source>As what</source>
            <translation>قانداي تۇردە</translation>
        </message>
        <message>
            <source>to print and to hand over</source>
            <translation>باسىپ شىعارۋعا جانە تاپسىرۋعا</translation>
        </message>
        <message>
            <source>for a web page</source>
            <translation>ۆەب-بەتكە</translation>
        </message>
        <message>
            <source>Testimonies</source>
            <translation>ايعاقتار</translation>
        </message>
        <message numerus="yes">
            <source>%n used</source>
            <translation>
                <numerusform>%n پايدالانىلدى</numerusform>
                <numerusform>%n پايدالانىلدى</numerusform>
            </translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>كىرمەدى</translation>
        </message>
        <message numerus="yes">
            <source>%n, said nowhere in the report</source>
            <translation>
                <numerusform>%n، ەسەپتە ەش جەردە ايتىلمايدى</numerusform>
                <numerusform>%n، ەسەپتە ەش جەردە ايتىلمايدى</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{0} of %n text(s) read and let in</source>
            <translation>
                <numerusform>%n ٴماتىننىڭ {0} وقىلىپ، كىرگىزىلدى</numerusform>
                <numerusform>%n ٴماتىننىڭ {0} وقىلىپ، كىرگىزىلدى</numerusform>
            </translation>
        </message>
        <message>
            <source>Words of witnesses</source>
            <translation>كۋاگەرلەردىڭ سوزدەرى</translation>
        </message>
        <message numerus="yes">
            <source>%n question(s) not decided: those texts stay out</source>
            <translation>
                <numerusform>%n سۇراق شەشىلمەگەن: ول ماتىندەر كىرمەيدى</numerusform>
                <numerusform>%n سۇراق شەشىلمەگەن: ول ماتىندەر كىرمەيدى</numerusform>
            </translation>
        </message>
        <message>
            <source>Still open</source>
            <translation>ٴالى اشىق</translation>
        </message>
        <message>
            <source>Names removed</source>
            <translation>الىنعان اتتار</translation>
        </message>
        <message>
            <source>What no program can prove</source>
            <translation>ەشبىر باعدارلاما دالەلدەي المايتىنى</translation>
        </message>
        <message>
            <source>Not found, or not looked for: {0}. You have read it: you answer for these.</source>
            <translation>تابىلمادى نە ىزدەلمەدى: {0}. ٴسىز وقىدىڭىز: بۇلارعا ٴسىز جاۋاپتىسىز.</translation>
        </message>
        <message numerus="yes">
            <source>%n letter(s) that no font has would be shown as □</source>
            <translation>
                <numerusform>ەشبىر قارىپتە جوق %n ٴارىپ □ بولىپ كورىنەر ەدى</numerusform>
                <numerusform>ەشبىر قارىپتە جوق %n ٴارىپ □ بولىپ كورىنەر ەدى</numerusform>
            </translation>
        </message>
        <message>
            <source>Install a font with the letters of that script, or release it so: it is put on record.</source>
            <translation>ول جازۋدىڭ ارىپتەرى بار ٴقارىپ ورناتىڭىز نە وسىلاي شىعارىڭىز: ول جازىلادى.</translation>
        </message>
        <message>
            <source>Nothing was released</source>
            <translation>ەشتەڭە شىعارىلعان جوق</translation>
        </message>
    </context>
    <context>
        <name>ReleaseWords</name>
        <message>
            <source>UN procedures</source>
            <translation>بۇۇ راسىمدەرى</translation>
        </message>
        <message>
            <source>To the government, through the UN</source>
            <translation>بۇۇ ارقىلى ۇكىمەتكە</translation>
        </message>
        <message>
            <source>Published by the UN</source>
            <translation>بۇۇ جارييالايدى</translation>
        </message>
        <message>
            <source>Petition to an authority</source>
            <translation>ورگانعا ٴوتىنىش</translation>
        </message>
        <message>
            <source>Lawyer in their own case</source>
            <translation>ٴوز ىسىندەگى زاڭگەر</translation>
        </message>
        <message>
            <source>A court</source>
            <translation>سوت</translation>
        </message>
        <message>
            <source>Journalists</source>
            <translation>جۋرناليستەر</translation>
        </message>
        <message>
            <source>Partner organisation</source>
            <translation>سەرىكتەس ۇيىم</translation>
        </message>
        <message>
            <source>Public victims database</source>
            <translation>جاپا شەككەندەردىڭ جارييا دەرەكقورى</translation>
        </message>
        <message>
            <source>Public web</source>
            <translation>جالپىعا اشىق ينتەرنەت</translation>
        </message>
        <message>
            <source>in confidence</source>
            <translation>قۇپييا تۇردە</translation>
        </message>
        <message>
            <source>never who told of it</source>
            <translation>كىم ايتقانى ەشقاشان ايتىلمايدى</translation>
        </message>
        <message>
            <source>anybody can read it</source>
            <translation>كەز كەلگەن ادام وقي الادى</translation>
        </message>
        <message>
            <source>one named authority</source>
            <translation>اتالعان ٴبىر ورگان</translation>
        </message>
        <message>
            <source>asylum or court case</source>
            <translation>باسپانا نە سوت ٴىسى</translation>
        </message>
        <message>
            <source>as evidence</source>
            <translation>دالەل رەتىندە</translation>
        </message>
        <message>
            <source>anybody may read it in the end</source>
            <translation>اقىرىندا كەز كەلگەن ادام وقۋى مۇمكىن</translation>
        </message>
        <message>
            <source>named to the witness</source>
            <translation>كۋاگەرگە اتى ايتىلعان</translation>
        </message>
        <message>
            <source>somebody still inside would be seen to have spoken</source>
            <translation>ٴالى ىشىندە جۇرگەن بىرەۋدىڭ سويلەگەنى كورىنىپ قالار ەدى</translation>
        </message>
        <message>
            <source>told of by office only, not by name</source>
            <translation>اتى ەمەس، تەك لاۋازىمى ايتىلادى</translation>
        </message>
        <message>
            <source>not somebody a report is about</source>
            <translation>ەسەپ بۇل ادام تۋرالى ەمەس</translation>
        </message>
        <message>
            <source>somebody wished it erased</source>
            <translation>بىرەۋ ونى ٴوشىرۋدى تىلەدى</translation>
        </message>
        <message>
            <source>held after a reprisal against the family</source>
            <translation>وتباسىنا قىسىمنان كەيىن توقتاتىلدى</translation>
        </message>
        <message>
            <source>taken back by the witness</source>
            <translation>كۋاگەر قايتارىپ الدى</translation>
        </message>
        <message>
            <source>the witness left before answering; no coordinator has decided</source>
            <translation>كۋاگەر جاۋاپ بەرمەي كەتتى؛ ەشبىر ۇيلەستىرۋشى شەشكەن جوق</translation>
        </message>
        <message>
            <source>not finished</source>
            <translation>اياقتالماعان</translation>
        </message>
        <message>
            <source>nobody is named as its witness</source>
            <translation>كۋاگەرى رەتىندە ەشكىم اتالماعان</translation>
        </message>
        <message>
            <source>keeping it was refused</source>
            <translation>ساقتاۋدان باس تارتىلدى</translation>
        </message>
        <message>
            <source>a child is never told of in public</source>
            <translation>بالا تۋرالى جارييا ايتىلمايدى</translation>
        </message>
        <message>
            <source>a child: guardian's consent or the child's assent is missing</source>
            <translation>بالا: قامقورشىنىڭ كەلىسىمى نە بالانىڭ ريزالىعى جوق</translation>
        </message>
        <message>
            <source>was a child then: ask again</source>
            <translation>ول كەزدە بالا ەدى: قايتا سۇراڭىز</translation>
        </message>
        <message>
            <source>consent for this was never asked</source>
            <translation>بۇعان كەلىسىم ەشقاشان سۇرالماعان</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>باس تارتىلدى</translation>
        </message>
        <message>
            <source>consent withdrawn</source>
            <translation>كەلىسىم قايتارىپ الىندى</translation>
        </message>
        <message>
            <source>consent has run out</source>
            <translation>كەلىسىمنىڭ مەرزىمى ٴبىتتى</translation>
        </message>
        <message>
            <source>replaced by a later answer</source>
            <translation>كەيىنگى جاۋاپ اۋىستىردى</translation>
        </message>
        <message>
            <source>a condition is not met yet</source>
            <translation>شارت ٴالى ورىندالماعان</translation>
        </message>
        <message>
            <source>the risks were not explained</source>
            <translation>قاۋىپتەرى تۇسىندىرىلمەگەن</translation>
        </message>
        <message>
            <source>the time to think it over is not over</source>
            <translation>ويلانۋ ۋاقىتى ٴالى بىتپەگەن</translation>
        </message>
        <message>
            <source>the day of the consent is not known</source>
            <translation>كەلىسىم كۇنى بەلگىسىز</translation>
        </message>
        <message>
            <source>no level was agreed</source>
            <translation>دەڭگەي كەلىسىلمەگەن</translation>
        </message>
        <message>
            <source>as far as the consent goes</source>
            <translation>كەلىسىم رۇقسات ەتكەن شەكتە</translation>
        </message>
        <message>
            <source>detained: two people must first decide what is best</source>
            <translation>قاماۋدا: الدىمەن ەكى ادام نە دۇرىسىن شەشۋى كەرەك</translation>
        </message>
        <message>
            <source>detained: that decision does not cover this use</source>
            <translation>قاماۋدا: ول شەشىم بۇل ماقساتتى قامتىمايدى</translation>
        </message>
        <message>
            <source>detained: that decision is due to be looked at again</source>
            <translation>قاماۋدا: ول شەشىمدى قايتا قارايتىن ۋاقىت جەتتى</translation>
        </message>
        <message>
            <source>a close relative objects to the name</source>
            <translation>جاقىن تۋىس اتىنا قارسى</translation>
        </message>
        <message>
            <source>a close relative was not heard about the name</source>
            <translation>ات تۋرالى جاقىن تۋىستان سۇرالماعان</translation>
        </message>
        <message>
            <source>as they wished themselves</source>
            <translation>وزدەرى تىلەگەندەي</translation>
        </message>
        <message>
            <source>their own wish was not freely said</source>
            <translation>ٴوز تىلەگى ەركىن ايتىلماعان</translation>
        </message>
        <message>
            <source>this audience is told no more</source>
            <translation>بۇل وقىرماندارعا بۇدان كوپ ايتىلمايدى</translation>
        </message>
        <message>
            <source>somebody who must not be named has the same name</source>
            <translation>اتالماۋعا ٴتيىس بىرەۋدىڭ اتى بىردەي</translation>
        </message>
        <message>
            <source>parts of it are not in this vault</source>
            <translation>كەيبىر بولىكتەرى بۇل قويمادا جوق</translation>
        </message>
        <message>
            <source>no testimony about them may be used</source>
            <translation>ولار تۋرالى ەشبىر ايعاقتى پايدالانۋعا بولمايدى</translation>
        </message>
        <message>
            <source>people whom no record names</source>
            <translation>ەشبىر جازبادا اتالماعان ادامدار</translation>
        </message>
        <message>
            <source>names with typing errors</source>
            <translation>قاتە جازىلعان اتتار</translation>
        </message>
        <message>
            <source>descriptions that tell who it is</source>
            <translation>كىم ەكەنىن بىلدىرەتىن سيپاتتامالار</translation>
        </message>
        <message>
            <source>what earlier reports and others have published</source>
            <translation>بۇرىنعى ەسەپتەر مەن باسقالار جارييالاعانى</translation>
        </message>
        <message>
            <source>names of under four letters, found as whole words only</source>
            <translation>ٴتورت ارىپتەن قىسقا اتتار، تەك تۇتاس ٴسوز رەتىندە تابىلادى</translation>
        </message>
        <message>
            <source>spellings that nobody has confirmed</source>
            <translation>ەشكىم راستاماعان جازىلۋلار</translation>
        </message>
        <message>
            <source>places in another script than recorded</source>
            <translation>جازىلعاننان باسقا جازۋداعى جەر اتتارى</translation>
        </message>
        <message>
            <source>dates written in words</source>
            <translation>سوزبەن جازىلعان كۇندەر</translation>
        </message>
        <message>
            <source>numbers written in words</source>
            <translation>سوزبەن جازىلعان ساندار</translation>
        </message>
        <message>
            <source>what is seen and heard in pictures and sound</source>
            <translation>سۋرەت پەن دىبىستا كورىنەتىن، ەستىلەتىن نارسە</translation>
        </message>
        <message>
            <source>an e-mail address</source>
            <translation>ەلەكتروندىق پوشتا مەكەنجايى</translation>
        </message>
        <message>
            <source>a web address</source>
            <translation>ۆەب-مەكەنجاي</translation>
        </message>
        <message>
            <source>an account name</source>
            <translation>تىركەلگى اتى</translation>
        </message>
        <message>
            <source>a Chinese identity number</source>
            <translation>قىتاي جەكە كۋالىك ٴنومىرى</translation>
        </message>
        <message>
            <source>a Kazakh identity number</source>
            <translation>قازاقستان جەكە ٴنومىرى</translation>
        </message>
        <message>
            <source>an identity number</source>
            <translation>جەكە كۋالىك ٴنومىرى</translation>
        </message>
        <message>
            <source>a bank card number</source>
            <translation>بانك كارتاسىنىڭ ٴنومىرى</translation>
        </message>
        <message>
            <source>a passport number</source>
            <translation>پاسپورت ٴنومىرى</translation>
        </message>
        <message>
            <source>a telephone number</source>
            <translation>تەلەفون ٴنومىرى</translation>
        </message>
        <message>
            <source>a number that belongs to somebody</source>
            <translation>بىرەۋگە تيەسىلى ٴنومىر</translation>
        </message>
        <message>
            <source>a name</source>
            <translation>ات</translation>
        </message>
        <message>
            <source>a protected name with a typing error</source>
            <translation>قورعالعان ات، قاتە جازىلعان</translation>
        </message>
        <message>
            <source>a protected name in another spelling</source>
            <translation>قورعالعان ات، باسقاشا جازىلعان</translation>
        </message>
        <message>
            <source>something that tells who it is</source>
            <translation>كىم ەكەنىن بىلدىرەتىن نارسە</translation>
        </message>
        <message>
            <source>Somebody's name has under four letters: look for it yourself.</source>
            <translation>بىرەۋدىڭ اتى ٴتورت ارىپتەن قىسقا: ٴوزىڭىز ىزدەڭىز.</translation>
        </message>
        <message>
            <source>The witness asked that parts of this are not used.</source>
            <translation>كۋاگەر مۇنىڭ كەي بولىگىن پايدالانباۋدى سۇرادى.</translation>
        </message>
        <message>
            <source>The witness declined to speak about some things.</source>
            <translation>كۋاگەر كەي نارسە تۋرالى ايتۋدان باس تارتتى.</translation>
        </message>
        <message>
            <source>This translation or transcript was never checked by a second person.</source>
            <translation>بۇل اۋدارمانى نە جازىپ الىنعان ٴماتىندى ەكىنشى ادام ەشقاشان تەكسەرمەگەن.</translation>
        </message>
        <message>
            <source>This translation was never checked by a second person.</source>
            <translation>بۇل اۋدارمانى ەكىنشى ادام ەشقاشان تەكسەرمەگەن.</translation>
        </message>
        <message>
            <source>The account was changed after this translation was made.</source>
            <translation>وسى اۋدارما جاسالعان سوڭ بايان وزگەرتىلگەن.</translation>
        </message>
        <message>
            <source>the agreed level allows no words of the witness</source>
            <translation>كەلىسىلگەن دەڭگەي كۋاگەردىڭ سوزىنە رۇقسات بەرمەيدى</translation>
        </message>
        <message>
            <source>a protected name has no spelling in the script of this text</source>
            <translation>قورعالعان اتتىڭ بۇل ٴماتىننىڭ جازۋىندا جازىلۋى جوق</translation>
        </message>
        <message>
            <source>a protected name, number or address stands in it</source>
            <translation>وندا قورعالعان ات، ٴنومىر نە مەكەنجاي بار</translation>
        </message>
        <message>
            <source>not all of the report could be read back out of it</source>
            <translation>ەسەپتىڭ ٴبارى ودان قايتا وقىلمادى</translation>
        </message>
        <message>
            <source>it holds something that no report of ours holds</source>
            <translation>وندا ٴبىزدىڭ ەشبىر ەسەپتە بولمايتىن نارسە بار</translation>
        </message>
        <message>
            <source>Latin</source>
            <translation>لاتىن</translation>
        </message>
        <message>
            <source>Cyrillic</source>
            <translation>كيريلل</translation>
        </message>
        <message>
            <source>Kazakh in Arabic letters</source>
            <translation>قازاقشا اراب ارىپتەرىمەن</translation>
        </message>
        <message>
            <source>Uyghur</source>
            <translation>ۇيعىر</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>قىتاي</translation>
        </message>
        <message>
            <source>In the witness's words</source>
            <translation>كۋاگەردىڭ سوزىمەن</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>اۋدارما</translation>
        </message>
        <message>
            <source>Transcript</source>
            <translation>جازىپ الىنعان ٴماتىن</translation>
        </message>
        <message>
            <source>Answers to the questions</source>
            <translation>سۇراقتارعا جاۋاپتار</translation>
        </message>
        <message>
            <source>Answers to the organisation's own questions</source>
            <translation>ۇيىمنىڭ ٴوز سۇراقتارىنا جاۋاپتار</translation>
        </message>
        <message>
            <source>What is claimed</source>
            <translation>نە ايتىلادى</translation>
        </message>
        <message>
            <source>Details of what happened</source>
            <translation>نە بولعانىنىڭ ەگجەي-تەگجەيى</translation>
        </message>
    </context>
    <context>
        <name>ReleasedPage</name>
        <message>
            <source>Released</source>
            <translation>شىعارىلدى</translation>
        </message>
        <message>
            <source>{0} · for: {1}</source>
            <translation>{0} · كىمگە: {1}</translation>
        </message>
        <message numerus="yes">
            <source>clean: %n place(s) of the file searched</source>
            <translation>
                <numerusform>تازا: فايلدىڭ %n جەرى قارالدى</numerusform>
                <numerusform>تازا: فايلدىڭ %n جەرى قارالدى</numerusform>
            </translation>
        </message>
        <message>
            <source>Check of the file</source>
            <translation>فايلدى تەكسەرۋ</translation>
        </message>
        <message numerus="yes">
            <source>%n protected name(s), number(s) and address(es), none found</source>
            <translation>
                <numerusform>%n قورعالعان ات، ٴنومىر، مەكەنجاي — ەشقايسىسى تابىلمادى</numerusform>
                <numerusform>%n قورعالعان ات، ٴنومىر، مەكەنجاي — ەشقايسىسى تابىلمادى</numerusform>
            </translation>
        </message>
        <message>
            <source>Looked for</source>
            <translation>ىزدەلگەنى</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>كولەمى</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>ارىپتەر</translation>
        </message>
        <message numerus="yes">
            <source>%n letter(s) that no font has are shown as □</source>
            <translation>
                <numerusform>ەشبىر قارىپتە جوق %n ٴارىپ □ بولىپ كورسەتىلگەن</numerusform>
                <numerusform>ەشبىر قارىپتە جوق %n ٴارىپ □ بولىپ كورسەتىلگەن</numerusform>
            </translation>
        </message>
        <message>
            <source>The release is on record: what went out, for whom, by whom and under which consents.</source>
            <translation>شىعارۋ جازىلدى: نە شىقتى، كىمگە، كىم شىعاردى، قانداي كەلىسىمدەرمەن.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>دايىن</translation>
        </message>
    </context>
    <context>
        <name>ReleasingPage</name>
        <message>
            <source>Checking and releasing</source>
            <translation>تەكسەرىلىپ، شىعارىلۋدا</translation>
        </message>
        <message>
            <source>Nothing goes out before the finished file was checked.</source>
            <translation>دايىن فايل تەكسەرىلمەي ەشتەڭە سىرتقا شىقپايدى.</translation>
        </message>
        <message>
            <source>Consents looked at once more</source>
            <translation>كەلىسىمدەر تاعى ٴبىر قارالدى</translation>
        </message>
        <message>
            <source>Pages set from the redacted text</source>
            <translation>بەتتەر بۇركەلگەن ماتىننەن تەرىلدى</translation>
        </message>
        <message>
            <source>Finished file searched by a second program</source>
            <translation>دايىن فايلدى ەكىنشى باعدارلاما قاراپ شىقتى</translation>
        </message>
        <message>
            <source>Release recorded and signed</source>
            <translation>شىعارۋ جازىلىپ، قول قويىلدى</translation>
        </message>
        <message>
            <source>File written</source>
            <translation>فايل جازىلدى</translation>
        </message>
        <message>
            <source>You can cancel until the release is recorded. Nothing is lost.</source>
            <translation>شىعارۋ جازىلعانشا بولدىرماۋعا بولادى. ەشتەڭە جوعالمايدى.</translation>
        </message>
    </context>
    <context>
        <name>ReportScreen</name>
        <message>
            <source>About whom</source>
            <translation>كىم تۋرالى</translation>
        </message>
        <message>
            <source>For whom</source>
            <translation>كىمگە</translation>
        </message>
        <message>
            <source>Consents</source>
            <translation>كەلىسىمدەر</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>ٴماتىن</translation>
        </message>
        <message>
            <source>Check and release</source>
            <translation>تەكسەرۋ جانە شىعارۋ</translation>
        </message>
        <message>
            <source>As it will be released</source>
            <translation>شىعارىلاتىن ٴتۇرى</translation>
        </message>
        <message>
            <source>Report on {0}</source>
            <translation>ەسەپ: {0}</translation>
        </message>
        <message numerus="yes">
            <source>Report on %n person(s)</source>
            <translation>
                <numerusform>%n ادام تۋرالى ەسەپ</numerusform>
                <numerusform>%n ادام تۋرالى ەسەپ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Report on %n testimony(ies)</source>
            <translation>
                <numerusform>%n ايعاق بويىنشا ەسەپ</numerusform>
                <numerusform>%n ايعاق بويىنشا ەسەپ</numerusform>
            </translation>
        </message>
        <message>
            <source>Report</source>
            <translation>ەسەپ</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>ەسەپتەر</translation>
        </message>
        <message>
            <source>Check and save…</source>
            <translation>تەكسەرىپ ساقتاۋ…</translation>
        </message>
        <message>
            <source>Next: consents</source>
            <translation>كەلەسى: كەلىسىمدەر</translation>
        </message>
        <message>
            <source>Next: text</source>
            <translation>كەلەسى: ٴماتىن</translation>
        </message>
        <message>
            <source>Next: check and release</source>
            <translation>كەلەسى: تەكسەرۋ جانە شىعارۋ</translation>
        </message>
        <message>
            <source>Back to the text</source>
            <translation>ماتىنگە ورالۋ</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>بەتتەر</translation>
        </message>
        <message>
            <source>The report is being released</source>
            <translation>ەسەپ شىعارىلۋدا</translation>
        </message>
        <message>
            <source>Wait until it is out, or cancel it first.</source>
            <translation>شىققانشا كۇتىڭىز نەمەسە الدىمەن بولدىرماڭىز.</translation>
        </message>
        <message>
            <source>Kept until you leave</source>
            <translation>ٴسىز شىققانشا ساقتالادى</translation>
        </message>
        <message>
            <source>Nothing released yet</source>
            <translation>ٴالى ەشتەڭە شىعارىلعان جوق</translation>
        </message>
        <message>
            <source>Not proven: unlisted people, typing errors, descriptions</source>
            <translation>دالەلدەنبەگەن: تىزىمدە جوق ادامدار، قاتە جازۋلار، سيپاتتامالار</translation>
        </message>
        <message>
            <source>Not everything is proven</source>
            <translation>ٴبارى دالەلدەنبەگەن</translation>
        </message>
        <message>
            <source>Released and recorded</source>
            <translation>شىعارىلدى جانە جازىلدى</translation>
        </message>
        <message>
            <source>Page {0}</source>
            <translation>بەت {0}</translation>
        </message>
        <message>
            <source>Back to the report</source>
            <translation>ەسەپكە ورالۋ</translation>
        </message>
        <message>
            <source>Where should the report be written?</source>
            <translation>ەسەپ قايدا جازىلسىن؟</translation>
        </message>
        <message>
            <source>Check and save</source>
            <translation>تەكسەرىپ ساقتاۋ</translation>
        </message>
        <message>
            <source>Looking at the consents…</source>
            <translation>كەلىسىمدەر قارالۋدا…</translation>
        </message>
        <message numerus="yes">
            <source>%n used</source>
            <translation>
                <numerusform>%n پايدالانىلدى</numerusform>
                <numerusform>%n پايدالانىلدى</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left out</source>
            <translation>
                <numerusform>%n كىرمەدى</numerusform>
                <numerusform>%n كىرمەدى</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left to decide</source>
            <translation>
                <numerusform>شەشەتىن %n قالدى</numerusform>
                <numerusform>شەشەتىن %n قالدى</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{0} of %n let in</source>
            <translation>
                <numerusform>%n ىشىنەن {0} كىرگىزىلدى</numerusform>
                <numerusform>%n ىشىنەن {0} كىرگىزىلدى</numerusform>
            </translation>
        </message>
        <message>
            <source>by a second program</source>
            <translation>ەكىنشى باعدارلاما ارقىلى</translation>
        </message>
        <message numerus="yes">
            <source>%n chosen</source>
            <translation>
                <numerusform>%n تاڭدالدى</numerusform>
                <numerusform>%n تاڭدالدى</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing may be released for this audience</source>
            <translation>بۇل وقىرماندارعا ەشتەڭە شىعارۋعا بولمايدى</translation>
        </message>
        <message>
            <source>Every testimony stays out: {0}. Choose another audience, or ask the witnesses again.</source>
            <translation>ٴار ايعاق كىرمەي قالادى: {0}. باسقا وقىرمان تاڭداڭىز نە كۋاگەرلەردەن قايتا سۇراڭىز.</translation>
        </message>
        <message numerus="yes">
            <source>The check of the finished file found %n thing(s): {0} ({1}).</source>
            <translation>
                <numerusform>دايىن فايلدى تەكسەرۋ %n نارسە تاپتى: {0} ({1}).</numerusform>
                <numerusform>دايىن فايلدى تەكسەرۋ %n نارسە تاپتى: {0} ({1}).</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing chosen yet</source>
            <translation>ٴالى ەشتەڭە تاڭدالماعان</translation>
        </message>
    </context>
    <context>
        <name>ReprisalForm</name>
        <message>
            <source>Name not known</source>
            <translation>اتى بەلگىسىز</translation>
        </message>
        <message>
            <source>Something was done to {name} or the family, perhaps because of what was published. From now on nothing that tells of {name} or of the family is released, until a coordinator decides. It travels with the next bundle.</source>
            <translation>{name} نە وتباسىنا بىردەڭە ىستەلدى، بالكىم جارييالانعانى ٴۇشىن. ەندى ۇيلەستىرۋشى شەشكەنشە {name} نە وتباسى تۋرالى ەشتەڭە شىعارىلمايدى. ول كەلەسى بۋمامەن كەتەدى.</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>نە ىستەلدى</translation>
        </message>
        <message>
            <source>When</source>
            <translation>قاشان</translation>
        </message>
        <message>
            <source>What was published that may be the reason</source>
            <translation>سەبەبى بولۋى مۇمكىن جارييالانعان نارسە</translation>
        </message>
        <message>
            <source>Hold all releases and tell the coordinators</source>
            <translation>بارلىق شىعارۋدى توقتاتىپ، ۇيلەستىرۋشىلەرگە ايتۋ</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>قالدىرۋ</translation>
        </message>
        <message>
            <source>All releases of this family are held</source>
            <translation>وسى وتباسىنىڭ بارلىق شىعارۋى توقتاتىلدى</translation>
        </message>
        <message>
            <source>The coordinators learn of it with the next bundle. Telephone them if somebody is in danger now.</source>
            <translation>ۇيلەستىرۋشىلەر ونى كەلەسى بۋمامەن بىلەدى. ٴقازىر بىرەۋگە ٴقاۋىپ تونسە، ولارعا تەلەفون سوعىڭىز.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>جابۋ</translation>
        </message>
    </context>
    <context>
        <name>RequestCard</name>
        <message>
            <source>{0} · written down by {1}</source>
            <translation>{0} · جازعان {1}</translation>
        </message>
        <message>
            <source>No testimony held here has this card. It may still arrive.</source>
            <translation>مۇنداعى ەشبىر ايعاقتا بۇل كارتا جوق. ول ٴالى كەلۋى مۇمكىن.</translation>
        </message>
        <message>
            <source>Open the testimony</source>
            <translation>ايعاقتى اشۋ</translation>
        </message>
        <message>
            <source>Open testimony {0}</source>
            <translation>ايعاقتى اشۋ: {0}</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>دايىن</translation>
        </message>
        <message>
            <source>It is done</source>
            <translation>ورىندالدى</translation>
        </message>
    </context>
    <context>
        <name>RequestForm</name>
        <message>
            <source>Somebody has a card with four words</source>
            <translation>بىرەۋدە ٴتورت ٴسوزى بار كارتا بار</translation>
        </message>
        <message>
            <source>Write down what they ask for. It goes with your next bundle to a coordinator, who finds it.</source>
            <translation>نە سۇرايتىنىن جازىڭىز. ول كەلەسى بۋماڭىزبەن ۇيلەستىرۋشىگە بارادى، ول تابادى.</translation>
        </message>
        <message>
            <source>The four words, in their order</source>
            <translation>ٴتورت ٴسوز، رەتىمەن</translation>
        </message>
        <message>
            <source>What is asked for</source>
            <translation>نە سۇرالادى</translation>
        </message>
        <message>
            <source>In their own words</source>
            <translation>ٴوز سوزىمەن</translation>
        </message>
        <message>
            <source>Write it down</source>
            <translation>جازىپ قويۋ</translation>
        </message>
        <message>
            <source>“{0}” is no word of a card. Perhaps: {1}</source>
            <translation>«{0}» كارتا ٴسوزى ەمەس. بالكىم: {1}</translation>
        </message>
        <message>
            <source>“{0}” is no word of a card</source>
            <translation>«{0}» كارتا ٴسوزى ەمەس</translation>
        </message>
        <message>
            <source>A card has four words.</source>
            <translation>كارتادا ٴتورت ٴسوز بار.</translation>
        </message>
        <message>
            <source>Choose what is asked for.</source>
            <translation>نە سۇرالعانىن تاڭداڭىز.</translation>
        </message>
        <message>
            <source>Written down</source>
            <translation>جازىلدى</translation>
        </message>
        <message>
            <source>It travels with your next bundle. The four words were not kept.</source>
            <translation>ول كەلەسى بۋماڭىزبەن كەتەدى. ٴتورت ٴسوز ساقتالعان جوق.</translation>
        </message>
    </context>
    <context>
        <name>RequestsScreen</name>
        <message>
            <source>Request by card</source>
            <translation>كارتامەن ٴوتىنىش</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>بۇگىن</translation>
        </message>
        <message>
            <source>Everything is saved</source>
            <translation>ٴبارى ساقتالعان</translation>
        </message>
        <message>
            <source>Asked for by card</source>
            <translation>كارتامەن سۇرالعاندار</translation>
        </message>
        <message>
            <source>Nobody has asked for anything.</source>
            <translation>ەشكىم ەشتەڭە سۇراعان جوق.</translation>
        </message>
        <message>
            <source>Left before consent was answered</source>
            <translation>كەلىسىمگە جاۋاپ بەرىلمەي قالعاندار</translation>
        </message>
        <message>
            <source>Nothing waits for a decision.</source>
            <translation>شەشىم كۇتىپ تۇرعان جوق.</translation>
        </message>
    </context>
    <context>
        <name>RestoreCard</name>
        <message>
            <source>Use this folder</source>
            <translation>وسى قالتانى الۋ</translation>
        </message>
        <message>
            <source>Where is the backup?</source>
            <translation>كوشىرمە قايدا؟</translation>
        </message>
        <message>
            <source>In which folder should the new vault lie?</source>
            <translation>جاڭا قويما قاي قالتادا تۇرسىن؟</translation>
        </message>
        <message>
            <source>Open the backup with recovery shares</source>
            <translation>كوشىرمەنى ۇلەستەرمەن اشۋ</translation>
        </message>
        <message>
            <source>Any three of the five, if they were let open this backup. Its passphrase is not needed then.</source>
            <translation>وسى كوشىرمەنى اشۋعا رۇقسات بەرىلگەن بولسا، بەستىڭ كەز كەلگەن ۇشەۋى. وندا قۇپييا سويلەمى كەرەك ەمەس.</translation>
        </message>
        <message>
            <source>The backup of {0} opens</source>
            <translation>{0} كوشىرمەسى اشىلادى</translation>
        </message>
        <message>
            <source>Choose the passphrase of the restored vault. It may be the same words again.</source>
            <translation>قالپىنا كەلتىرىلگەن قويمانىڭ قۇپييا سويلەمىن تاڭداڭىز. بۇرىنعى سوزدەر بولۋى دا مۇمكىن.</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>قالپىنا كەلتىرۋ</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>كەرى قايتۋ</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Restoring</source>
            <translation>قالپىنا كەلتىرىلۋدە</translation>
        </message>
        <message>
            <source>Leave the stick in until this is done.</source>
            <translation>بىتكەنشە فلەشكانى شىعارماڭىز.</translation>
        </message>
        <message>
            <source>Reading the backup</source>
            <translation>كوشىرمە وقىلۋدا</translation>
        </message>
        <message>
            <source>Copying recordings and files</source>
            <translation>جازبالار مەن فايلدار كوشىرىلۋدە</translation>
        </message>
        <message>
            <source>Reading back what was copied</source>
            <translation>كوشىرىلگەنى قايتا وقىلۋدا</translation>
        </message>
        <message>
            <source>Writing the database under a new key</source>
            <translation>دەرەكقور جاڭا كىلتپەن جازىلۋدا</translation>
        </message>
        <message>
            <source>Making lists and search</source>
            <translation>تىزىمدەر مەن ىزدەۋ جاسالۋدا</translation>
        </message>
        <message>
            <source>You can cancel at any moment: the backup stays as it is.</source>
            <translation>كەز كەلگەن ساتتە بولدىرماۋعا بولادى: كوشىرمە سول كۇيىندە قالادى.</translation>
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} / {1}</translation>
        </message>
        <message>
            <source>What was begun stays in the folder, encrypted. Go on, and it is begun anew.</source>
            <translation>باستالعانى قالتادا شيفرلانىپ قالادى. جالعاستىرساڭىز، باسىنان باستالادى.</translation>
        </message>
        <message>
            <source>Stopped. The backup is as it was.</source>
            <translation>توقتاتىلدى. كوشىرمە سول كۇيىندە.</translation>
        </message>
        <message numerus="yes">
            <source>%n testimony(s) came back</source>
            <translation>
                <numerusform>%n ايعاق قايتىپ كەلدى</numerusform>
                <numerusform>%n ايعاق قايتىپ كەلدى</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>From the backup of {0}, with %n piece(s) of recordings and files.</source>
            <translation>
                <numerusform>{0} كوشىرمەسىنەن، جازبالار مەن فايلداردىڭ %n بولىگىمەن.</numerusform>
                <numerusform>{0} كوشىرمەسىنەن، جازبالار مەن فايلداردىڭ %n بولىگىمەن.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n piece(s) could not be read in the backup</source>
            <translation>
                <numerusform>كوشىرمەدەگى %n بولىك وقىلمادى</numerusform>
                <numerusform>كوشىرمەدەگى %n بولىك وقىلمادى</numerusform>
            </translation>
        </message>
        <message>
            <source>Cases with damaged recordings or files: {0}</source>
            <translation>جازباسى نە فايلى بۇلىنگەن ىستەر: {0}</translation>
        </message>
        <message>
            <source>Do not go on in the old vault as well</source>
            <translation>ەسكى قويمادا جۇمىستى جالعاستىرماڭىز</translation>
        </message>
        <message>
            <source>If it may be in other hands, or turns up again, tell a coordinator: both then write the same log.</source>
            <translation>ول بوتەن قولدا بولۋى مۇمكىن بولسا نە قايتا تابىلسا، ۇيلەستىرۋشىگە ايتىڭىز: وندا ەكەۋى ٴبىر جۋرنالدى جازادى.</translation>
        </message>
        <message>
            <source>Go to the restored vault</source>
            <translation>قالپىنا كەلتىرىلگەن قويماعا ٴوتۋ</translation>
        </message>
    </context>
    <context>
        <name>RestoreForm</name>
        <message>
            <source>Restore a backup</source>
            <translation>كوشىرمەنى قالپىنا كەلتىرۋ</translation>
        </message>
        <message>
            <source>Makes a new vault of a backup. Nothing is written to the backup, and nothing is overwritten.</source>
            <translation>كوشىرمەدەن جاڭا قويما جاسايدى. كوشىرمەگە ەشتەڭە جازىلمايدى، ەشتەڭەنىڭ ۇستىنەن جازىلمايدى.</translation>
        </message>
        <message>
            <source>Choose its folder…</source>
            <translation>قالتاسىن تاڭداۋ…</translation>
        </message>
        <message>
            <source>The backup</source>
            <translation>كوشىرمە</translation>
        </message>
        <message>
            <source>On this computer, in the usual place</source>
            <translation>وسى كومپيۋتەردە، ادەتتەگى ورىندا</translation>
        </message>
        <message>
            <source>Where the new vault goes</source>
            <translation>جاڭا قويما قايدا بولادى</translation>
        </message>
        <message>
            <source>Press it for another folder.</source>
            <translation>باسقا قالتا ٴۇشىن باسىڭىز.</translation>
        </message>
        <message>
            <source>Three shares are typed: type others…</source>
            <translation>ٴۇش ۇلەس تەرىلدى: باسقاسىن تەرۋ…</translation>
        </message>
        <message>
            <source>Opened by recovery shares</source>
            <translation>ۇلەستەرمەن اشىلدى</translation>
        </message>
        <message>
            <source>With recovery shares instead…</source>
            <translation>ونىڭ ورنىنا ۇلەستەرمەن…</translation>
        </message>
        <message>
            <source>Passphrase of the backup</source>
            <translation>كوشىرمەنىڭ قۇپييا سويلەمى</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>جالعاستىرۋ</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>كەرى قايتۋ</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Choose the folder that the backup was made into.</source>
            <translation>كوشىرمە جاسالعان قالتانى تاڭداڭىز.</translation>
        </message>
        <message>
            <source>Type the passphrase of that backup.</source>
            <translation>ول كوشىرمەنىڭ قۇپييا سويلەمىن تەرىڭىز.</translation>
        </message>
        <message>
            <source>Opening the backup…</source>
            <translation>كوشىرمە اشىلۋدا…</translation>
        </message>
        <message>
            <source>That passphrase does not open this backup; it may differ from the vault's. Check Caps Lock and the keyboard language, then try again.</source>
            <translation>بۇل قۇپييا سويلەم وسى كوشىرمەنى اشپايدى؛ ول قويمانىكىنەن بولەك بولۋى مۇمكىن. Caps Lock پەن پەرنەتاقتا ٴتىلىن تەكسەرىپ، قايتا كورىڭىز.</translation>
        </message>
        <message>
            <source>These shares do not open this backup. Only shares that were let open it do: see whether newer ones were made, or use its passphrase.</source>
            <translation>بۇل ۇلەستەر وسى كوشىرمەنى اشپايدى. تەك ونى اشۋعا رۇقسات العان ۇلەستەر اشادى: جاڭالارى جاسالعان با، قاراڭىز نەمەسە قۇپييا سويلەمىن قولدانىڭىز.</translation>
        </message>
        <message numerus="yes">
            <source>Again in %n second(s)</source>
            <translation>
                <numerusform>%n سەكۋندتان كەيىن قايتا</numerusform>
                <numerusform>%n سەكۋندتان كەيىن قايتا</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SafeLineEdit</name>
        <message>
            <source>Copy</source>
            <translation>كوشىرىپ الۋ</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>قيىپ الۋ</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>قويۋ</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>ٴبارىن بەلگىلەۋ</translation>
        </message>
    </context>
    <context>
        <name>SafeTextEdit</name>
        <message>
            <source>Copy</source>
            <translation>كوشىرىپ الۋ</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>قيىپ الۋ</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>قويۋ</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>ٴبارىن بەلگىلەۋ</translation>
        </message>
    </context>
    <context>
        <name>SafelyDelivered</name>
        <message>
            <source>Safely delivered</source>
            <translation>سەنىمدى جەتكىزىلدى</translation>
        </message>
        <message>
            <source>Nothing can leave this laptop yet. Two coordinators must confirm a testimony, or one whose backup holds it.</source>
            <translation>ازىرگە ەشتەڭە بۇل نوۋتبۋكتەن كەتە المايدى. ايعاقتى ەكى ۇيلەستىرۋشى نەمەسە كوشىرمەسىندە ول بار بىرەۋى راستاۋى كەرەك.</translation>
        </message>
        <message>
            <source>What is safely delivered can leave this laptop. Then nobody can take it from you: {0}.</source>
            <translation>سەنىمدى جەتكىزىلگەنى وسى نوۋتبۋكتەن كەتە الادى. سوندا ونى سىزدەن ەشكىم تارتىپ الا المايدى: {0}.</translation>
        </message>
        <message numerus="yes">
            <source>%n testimony(ies)</source>
            <translation>
                <numerusform>%n ايعاق</numerusform>
                <numerusform>%n ايعاق</numerusform>
            </translation>
        </message>
        <message>
            <source>See what can leave…</source>
            <translation>نە كەتە الاتىنىن كورۋ…</translation>
        </message>
    </context>
    <context>
        <name>SavedLine</name>
        <message>
            <source>Recording: {0} in the vault</source>
            <translation>جازبا: {0} قويمادا</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>ساقتالۋدا…</translation>
        </message>
        <message>
            <source>Draft saved {0}</source>
            <translation>جوبا ساقتالدى {0}</translation>
        </message>
        <message>
            <source>Everything is saved</source>
            <translation>ٴبارى ساقتالعان</translation>
        </message>
        <message>
            <source>Sealed at the lock</source>
            <translation>قۇلىپتاعاندا مورلەنەدى</translation>
        </message>
        <message>
            <source>Not finished</source>
            <translation>اياقتالماعان</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>اياقتالدى</translation>
        </message>
    </context>
    <context>
        <name>SealLaterCard</name>
        <message>
            <source>Seal this testimony…</source>
            <translation>وسى ايعاقتى مورلەۋ…</translation>
        </message>
        <message>
            <source>Seal this testimony</source>
            <translation>وسى ايعاقتى مورلەۋ</translation>
        </message>
        <message>
            <source>It cannot be sealed here</source>
            <translation>ونى مۇندا مورلەۋگە بولمايدى</translation>
        </message>
        <message>
            <source>No other coordinator is known, so nobody could open it.</source>
            <translation>باسقا ۇيلەستىرۋشى بەلگىسىز، سوندىقتان ونى ەشكىم اشا الماس ەدى.</translation>
        </message>
        <message>
            <source>Your passphrase</source>
            <translation>قۇپييا سويلەمىڭىز</translation>
        </message>
        <message>
            <source>Seal it and lock</source>
            <translation>مورلەپ، قۇلىپتاۋ</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>سول كۇيىندە قالدىرۋ</translation>
        </message>
        <message>
            <source>After this nobody can open it on this laptop</source>
            <translation>وسىدان كەيىن بۇل نوۋتبۋكتە ونى ەشكىم اشا المايدى</translation>
        </message>
        <message>
            <source>Not to review it, not to transcribe it, not to look at its video, not with your passphrase. It is handed over like any other, and can be opened by: {names}.</source>
            <translation>قايتا قاراۋعا دا، ماتىنگە تۇسىرۋگە دە، بەينەسىن كورۋگە دە، قۇپييا سويلەمىڭىزبەن دە بولمايدى. ول باسقالارى سيياقتى تاپسىرىلادى، اشا الاتىندار: {names}.</translation>
        </message>
        <message>
            <source>What was on this laptop until now is not undone</source>
            <translation>وسى نوۋتبۋكتە بۇعان دەيىن بولعانى جويىلمايدى</translation>
        </message>
        <message>
            <source>Backups, images and copies of the vault made before still open with your passphrase, and the disk may keep remnants that no program can reach, above all a flash disk. Make a new backup afterwards and destroy the earlier ones. That it existed, when, and how many people and answers it has stays visible in this vault.</source>
            <translation>قويمانىڭ بۇرىن جاسالعان كوشىرمەلەرى مەن بەينەلەرى قۇپييا سويلەمىڭىزبەن ٴالى اشىلادى، ال ديسكىدە، اسىرەسە فلەش-ديسكىدە، ەشبىر باعدارلاما جەتپەيتىن قالدىقتار بولۋى مۇمكىن. سوڭىنان جاڭا ساقتىق كوشىرمە جاساپ، بۇرىنعىلارىن جويىڭىز. ونىڭ بولعانى، قاشان بولعانى، قانشا ادام مەن جاۋاپ بارى وسى قويمادا كورىنىپ قالادى.</translation>
        </message>
        <message>
            <source>The vault moves to a new key and is locked</source>
            <translation>قويما جاڭا كىلتكە كوشەدى دە، قۇلىپتالادى</translation>
        </message>
        <message>
            <source>Only this passphrase opens it then: recovery shares and other passphrases lead to the old key and open nothing any more. Make them anew after the next unlock; a coordinator is asked on Today to try recovery out. It needs as much free space as the vault's database.</source>
            <translation>سودان كەيىن ونى تەك وسى قۇپييا سويلەم اشادى: ۇلەستەر مەن باسقا قۇپييا سويلەمدەر ەسكى كىلتكە اپارادى، ەندى ەشتەڭە اشپايدى. كەلەسى اشۋدان سوڭ قايتا جاساڭىز؛ ۇيلەستىرۋشىگە «بۇگىن» بولىمىندە قالپىنا كەلتىرۋدى بايقاۋ ۇسىنىلادى. قويما دەرەكقورىنداي بوس ورىن كەرەك.</translation>
        </message>
        <message>
            <source>Type the passphrase that opens the vault.</source>
            <translation>قويمانى اشاتىن قۇپييا سويلەمدى تەرىڭىز.</translation>
        </message>
    </context>
    <context>
        <name>SealedView</name>
        <message>
            <source>This testimony is sealed</source>
            <translation>بۇل ايعاق مورلەنگەن</translation>
        </message>
        <message>
            <source>Nobody can open it on this laptop. A coordinator opens it once it is handed over.</source>
            <translation>بۇل نوۋتبۋكتە ونى ەشكىم اشا المايدى. تاپسىرىلعان سوڭ ۇيلەستىرۋشى اشادى.</translation>
        </message>
        <message>
            <source>Recorded</source>
            <translation>جازىلعان</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>كولەمى</translation>
        </message>
        <message>
            <source>up to {size}</source>
            <translation>{size} دەيىن</translation>
        </message>
        <message>
            <source>How it ended</source>
            <translation>قالاي اياقتالدى</translation>
        </message>
        <message>
            <source>Delivery</source>
            <translation>جەتكىزىلۋى</translation>
        </message>
        <message>
            <source>It was not finished, and cannot be gone on with here</source>
            <translation>ول اياقتالماعان، مۇندا جالعاستىرۋعا بولمايدى</translation>
        </message>
        <message>
            <source>Nothing is lost of what was said. For the rest begin a new testimony, and write this case number into it; the coordinator who opens both puts them together.</source>
            <translation>ايتىلعاننان ەشتەڭە جوعالعان جوق. قالعانىنا جاڭا ايعاق باستاپ، وسى ٴىس ٴنومىرىن جازىڭىز؛ ەكەۋىن اشقان ۇيلەستىرۋشى بىرىكتىرەدى.</translation>
        </message>
        <message>
            <source>It was open on this laptop before</source>
            <translation>بۇرىن وسى نوۋتبۋكتە اشىق بولعان</translation>
        </message>
        <message>
            <source>Copies, backups and images of the vault made until then may still hold it.</source>
            <translation>سول ۋاقىتقا دەيىن جاسالعان كوشىرمەلەر مەن بەينەلەردە ول ٴالى بولۋى مۇمكىن.</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>اياقتالدى</translation>
        </message>
        <message>
            <source>Not finished when it was locked</source>
            <translation>قۇلىپتالعاندا اياقتالماعان ەدى</translation>
        </message>
        <message>
            <source>Cut short; everything is there up to the last seconds</source>
            <translation>ٴۇزىلدى؛ سوڭعى سەكۋندتارعا دەيىن ٴبارى بار</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>اشۋ</translation>
        </message>
        <message>
            <source>A coordinator has confirmed all of it.</source>
            <translation>ۇيلەستىرۋشى مۇنىڭ ٴبارىن راستادى.</translation>
        </message>
        <message>
            <source>A coordinator has confirmed a part of it. The rest goes with the next bundle.</source>
            <translation>ۇيلەستىرۋشى مۇنىڭ ٴبىر بولىگىن راستادى. قالعانى كەلەسى بۋمامەن كەتەدى.</translation>
        </message>
        <message>
            <source>It came from somebody else and is held here.</source>
            <translation>ول باسقا بىرەۋدەن كەلدى جانە وسىندا ساقتالادى.</translation>
        </message>
        <message>
            <source>Not confirmed by anybody yet: this laptop may hold the only copy.</source>
            <translation>ٴالى ەشكىم راستاعان جوق: جالعىز دانا وسى نوۋتبۋكتە بولۋى مۇمكىن.</translation>
        </message>
    </context>
    <context>
        <name>SealedWords</name>
        <message>
            <source>Sealed, opened</source>
            <translation>مورلەنگەن، اشىلدى</translation>
        </message>
        <message numerus="yes">
            <source>%n not finished: opened up to the last piece</source>
            <translation>
                <numerusform>%n اياقتالماعان: سوڭعى بولىككە دەيىن اشىلدى</numerusform>
                <numerusform>%n اياقتالماعان: سوڭعى بولىككە دەيىن اشىلدى</numerusform>
            </translation>
        </message>
        <message>
            <source>Sealed, cut short</source>
            <translation>مورلەنگەن، ۇزىلگەن</translation>
        </message>
        <message numerus="yes">
            <source>%n wait for further pieces</source>
            <translation>
                <numerusform>%n باسقا بولىكتەردى كۇتەدى</numerusform>
                <numerusform>%n باسقا بولىكتەردى كۇتەدى</numerusform>
            </translation>
        </message>
        <message>
            <source>Sealed, incomplete</source>
            <translation>مورلەنگەن، تولىق ەمەس</translation>
        </message>
        <message numerus="yes">
            <source>%n can only be opened by others</source>
            <translation>
                <numerusform>%n تەك باسقالار اشا الادى</numerusform>
                <numerusform>%n تەك باسقالار اشا الادى</numerusform>
            </translation>
        </message>
        <message>
            <source>Sealed for others</source>
            <translation>باسقالارعا مورلەنگەن</translation>
        </message>
        <message numerus="yes">
            <source>%n do not open; they are kept as they came</source>
            <translation>
                <numerusform>%n اشىلمايدى؛ كەلگەن كۇيىندە ساقتالادى</numerusform>
                <numerusform>%n اشىلمايدى؛ كەلگەن كۇيىندە ساقتالادى</numerusform>
            </translation>
        </message>
        <message>
            <source>Sealed pieces</source>
            <translation>مورلەنگەن بولىكتەر</translation>
        </message>
    </context>
    <context>
        <name>SealingCard</name>
        <message>
            <source>How is this testimony kept?</source>
            <translation>بۇل ايعاق قالاي ساقتالسىن؟</translation>
        </message>
        <message>
            <source>Open on this laptop</source>
            <translation>وسى نوۋتبۋكتە اشىق</translation>
        </message>
        <message>
            <source>read, correct and transcribe it later</source>
            <translation>كەيىن وقۋعا، تۇزەتۋگە، ماتىنگە تۇسىرۋگە</translation>
        </message>
        <message>
            <source>Sealed</source>
            <translation>مورلەنگەن</translation>
        </message>
        <message>
            <source>only coordinators open it; for video, we suggest this</source>
            <translation>تەك ۇيلەستىرۋشىلەر اشادى؛ بەينەگە وسىنى ۇسىنامىز</translation>
        </message>
        <message>
            <source>Your organisation seals every testimony.</source>
            <translation>ۇيىمىڭىز ٴار ايعاقتى مورلەيدى.</translation>
        </message>
        <message>
            <source>This vault belongs to no organisation yet, so nobody could open what is sealed.</source>
            <translation>بۇل قويما ٴالى ەشبىر ۇيىمعا كىرمەيدى، مورلەنگەندى ەشكىم اشا الماس ەدى.</translation>
        </message>
        <message>
            <source>The roster names no coordinator but you, so nobody could open what is sealed.</source>
            <translation>تىزىمدە سىزدەن باسقا ۇيلەستىرۋشى جوق، مورلەنگەندى ەشكىم اشا الماس ەدى.</translation>
        </message>
        <message>
            <source>Your organisation seals every testimony. This one stays open on this laptop.</source>
            <translation>ۇيىمىڭىز ٴار ايعاقتى مورلەيدى. بۇل وسى نوۋتبۋكتە اشىق قالادى.</translation>
        </message>
        <message>
            <source>It stays open on this laptop: sealing it cannot be chosen.</source>
            <translation>ول وسى نوۋتبۋكتە اشىق قالادى: مورلەۋدى تاڭداۋعا بولمايدى.</translation>
        </message>
        <message>
            <source>Sealed: until you lock, you can read and correct it. After that nobody can open it here, not even with your passphrase: no reviewing, no transcribing, no looking at the video. What is not finished then stays as it is.</source>
            <translation>مورلەنگەن: قۇلىپتاعانشا وقىپ، تۇزەتە الاسىز. سودان كەيىن مۇندا ونى ەشكىم، قۇپييا سويلەمىڭىزبەن دە، اشا المايدى: قايتا قاراۋ، ماتىنگە ٴتۇسىرۋ، بەينەسىن كورۋ جوق. اياقتالماعانى سول كۇيىندە قالادى.</translation>
        </message>
        <message>
            <source>This laptop keeps case number, day and size, and hands it over like any other.</source>
            <translation>بۇل نوۋتبۋك ٴىس ٴنومىرىن، كۇنىن، كولەمىن ساقتاپ، باسقالارى سيياقتى تاپسىرادى.</translation>
        </message>
        <message>
            <source>Whoever has the archive's shares can open it, and: {names}.</source>
            <translation>مۇراعات ۇلەستەرى بار ادام اشا الادى، سونداي-اق: {names}.</translation>
        </message>
        <message>
            <source>Who can open it: {names}.</source>
            <translation>اشا الاتىندار: {names}.</translation>
        </message>
        <message>
            <source>Only one coordinator is known here: if their key is lost, it is lost.</source>
            <translation>مۇندا ٴبىر عانا ۇيلەستىرۋشى بەلگىلى: كىلتى جوعالسا، ول دا جوعالادى.</translation>
        </message>
    </context>
    <context>
        <name>SentList</name>
        <message>
            <source>Sent, no receipt yet</source>
            <translation>جىبەرىلدى، قولحاتى جوق</translation>
        </message>
        <message>
            <source>Nothing waits for a receipt.</source>
            <translation>قولحات كۇتىپ تۇرعان جوق.</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>جانە تاعى %n</numerusform>
                <numerusform>جانە تاعى %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Keep your copies until the receipts arrive. If one never comes, hand over again.</source>
            <translation>قولحات كەلگەنشە كوشىرمەلەرىڭىزدى ساقتاڭىز. كەلمەسە، قايتا تاپسىرىڭىز.</translation>
        </message>
        <message>
            <source>Import a receipt…</source>
            <translation>قولحاتتى قابىلداۋ…</translation>
        </message>
    </context>
    <context>
        <name>SettingsScreen</name>
        <message>
            <source>As the computer</source>
            <translation>كومپيۋتەردەگىدەي</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>اشىق ٴتۇس</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>قاراڭعى</translation>
        </message>
        <message>
            <source>{0} %</source>
            <translation>{0} %</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>ٴتىل</translation>
        </message>
        <message>
            <source>Of the program. Testimonies keep the language they are told in.</source>
            <translation>باعدارلامانىڭ ٴتىلى. ايعاقتار ايتىلعان تىلىندە قالادى.</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>تۇستەر</translation>
        </message>
        <message>
            <source>Size of the text</source>
            <translation>ٴماتىن كولەمى</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>باپتاۋلار</translation>
        </message>
        <message>
            <source>Kept in this vault, and in force at once</source>
            <translation>وسى قويمادا ساقتالدى، بىردەن كۇشىنە ەندى</translation>
        </message>
    </context>
    <context>
        <name>ShareSheet</name>
        <message>
            <source>A printer may keep what it prints, and so may the system's print queue</source>
            <translation>پرينتەر باسقانىن ساقتاپ قالۋى مۇمكىن، جۇيەنىڭ باسۋ كەزەگى دە</translation>
        </message>
        <message>
            <source>Copying by hand leaves nothing. Print only on a printer of your own, beside this laptop.</source>
            <translation>قولمەن كوشىرۋ ٴىز قالدىرمايدى. تەك ٴوز پرينتەرىڭىزدە، وسى نوۋتبۋكتىڭ جانىندا باسىڭىز.</translation>
        </message>
        <message>
            <source>The page of this share</source>
            <translation>وسى ۇلەستىڭ بەتى</translation>
        </message>
        <message>
            <source>Print it</source>
            <translation>باسىپ شىعارۋ</translation>
        </message>
        <message>
            <source>Back to the words</source>
            <translation>سوزدەرگە ورالۋ</translation>
        </message>
        <message>
            <source>Handed to the printer</source>
            <translation>پرينتەرگە بەرىلدى</translation>
        </message>
        <message>
            <source>Fetch the page now, before you go on.</source>
            <translation>جالعاستىرماس بۇرىن بەتتى ٴقازىر الىڭىز.</translation>
        </message>
        <message>
            <source>No printer took it</source>
            <translation>بىردە-ٴبىر پرينتەر المادى</translation>
        </message>
        <message>
            <source>Copy the words by hand.</source>
            <translation>سوزدەردى قولمەن كوشىرىڭىز.</translation>
        </message>
    </context>
    <context>
        <name>SharesEntry</name>
        <message>
            <source>33 words with spaces between them. The first four letters of each word are enough.</source>
            <translation>اراسىندا بوس ورىن بار 33 ٴسوز. ٴار ٴسوزدىڭ العاشقى ٴتورت ٴارپى جەتەدى.</translation>
        </message>
        <message>
            <source>The words of this share</source>
            <translation>وسى ۇلەستىڭ سوزدەرى</translation>
        </message>
        <message>
            <source>Check this share</source>
            <translation>وسى ۇلەستى تەكسەرۋ</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>كەرى قايتۋ</translation>
        </message>
        <message>
            <source>Share {0} of {1}, any of the five</source>
            <translation>ۇلەس {0} / {1}، بەستىڭ كەز كەلگەنى</translation>
        </message>
        <message>
            <source>{0} of {1} words</source>
            <translation>{0} / {1} ٴسوز</translation>
        </message>
    </context>
    <context>
        <name>SharesPage</name>
        <message>
            <source>Recovery share {0} of {1}</source>
            <translation>قالپىنا كەلتىرۋ ۇلەسى {0} / {1}</translation>
        </message>
        <message>
            <source>Look around: nobody behind you, no camera on this screen</source>
            <translation>اينالاڭىزعا قاراڭىز: ارتىڭىزدا ەشكىم، بۇل ەكرانعا قاراعان كامەرا بولماسىن</translation>
        </message>
        <message>
            <source>Any three of these five open the vault without your passphrase. Nothing counts yet.</source>
            <translation>وسى بەستىڭ كەز كەلگەن ۇشەۋى قويمانى قۇپييا سويلەمسىز اشادى. ازىرگە ەشتەڭەسى ەسەپكە الىنبايدى.</translation>
        </message>
        <message>
            <source>Copy these words by hand, with their numbers, onto a paper of their own.</source>
            <translation>بۇل سوزدەردى نومىرلەرىمەن بولەك قاعازعا قولمەن كوشىرىڭىز.</translation>
        </message>
        <message>
            <source>I have copied it</source>
            <translation>كوشىرىپ الدىم</translation>
        </message>
        <message>
            <source>Show it as a page to print…</source>
            <translation>باسىلاتىن بەت تۇرىندە كورسەتۋ…</translation>
        </message>
        <message>
            <source>From your copy, type these two words.</source>
            <translation>كوشىرمەڭىزدەن وسى ەكى ٴسوزدى تەرىڭىز.</translation>
        </message>
        <message>
            <source>Word {0}</source>
            <translation>ٴسوز {0}</translation>
        </message>
        <message>
            <source>Finish: from now on they count</source>
            <translation>اياقتاۋ: ەندى ولار ەسەپتە</translation>
        </message>
        <message>
            <source>Next share</source>
            <translation>كەلەسى ۇلەس</translation>
        </message>
        <message>
            <source>Show this share again</source>
            <translation>وسى ۇلەستى قايتا كورسەتۋ</translation>
        </message>
        <message>
            <source>Stop: keep nothing of this</source>
            <translation>توقتاۋ: ەشتەڭەسىن ساقتاماۋ</translation>
        </message>
        <message>
            <source>Not the word at this place. Compare your copy with the share.</source>
            <translation>بۇل جەردەگى ٴسوز ەمەس. كوشىرمەڭىزدى ۇلەسپەن سالىستىرىڭىز.</translation>
        </message>
    </context>
    <context>
        <name>ShellView</name>
        <message>
            <source>Everything is saved</source>
            <translation>ٴبارى ساقتالعان</translation>
        </message>
        <message>
            <source>Read only: this vault is open in another window or program</source>
            <translation>تەك وقۋ: بۇل قويما باسقا تەرەزەدە نە باعدارلامادا اشىق</translation>
        </message>
    </context>
    <context>
        <name>SpeakerButtons</name>
        <message>
            <source>Now speaks {0}</source>
            <translation>ٴقازىر سويلەپ تۇرعان: {0}</translation>
        </message>
    </context>
    <context>
        <name>SpeakersLine</name>
        <message>
            <source>To who spoke before</source>
            <translation>بۇعان دەيىن سويلەگەنگە</translation>
        </message>
        <message>
            <source>To who speaks next</source>
            <translation>كەلەسى سويلەيتىنگە</translation>
        </message>
        <message>
            <source>Begin the transcript with them</source>
            <translation>ٴماتىندى وسىلاردان باستاۋ</translation>
        </message>
        <message>
            <source>{mark} speaks</source>
            <translation>{mark} سويلەپ تۇر</translation>
        </message>
        <message>
            <source>Not marked who speaks</source>
            <translation>كىم سويلەگەنى بەلگىلەنبەگەن</translation>
        </message>
    </context>
    <context>
        <name>SpellingsStep</name>
        <message>
            <source>These names are protected, and the texts are written in a script in which nobody has spelled them yet. Read each proposal, correct it, tick it. A name that is not ticked keeps its texts out.</source>
            <translation>بۇل اتتار قورعالعان، ال ماتىندەر ولاردى ٴالى ەشكىم جازباعان جازۋدا. ٴار ۇسىنىستى وقىپ، تۇزەتىپ، بەلگىلەڭىز. بەلگىلەنبەگەن ات ٴوز ماتىندەرىن كىرگىزبەيدى.</translation>
        </message>
        <message>
            <source>Looking for likely spellings…</source>
            <translation>ىقتيمال جازىلۋلار ىزدەلۋدە…</translation>
        </message>
        <message>
            <source>Keep the ticked spellings</source>
            <translation>بەلگىلەنگەن جازىلۋلاردى ساقتاۋ</translation>
        </message>
        <message>
            <source>Back to the text</source>
            <translation>ماتىنگە ورالۋ</translation>
        </message>
        <message>
            <source>No spelling is missing any more.</source>
            <translation>ەندى جەتپەيتىن جازىلۋ جوق.</translation>
        </message>
        <message>
            <source>Spelling of {0}</source>
            <translation>جازىلۋى: {0}</translation>
        </message>
        <message>
            <source>It is right</source>
            <translation>دۇرىس</translation>
        </message>
    </context>
    <context>
        <name>SpokenLine</name>
        <message>
            <source>Destroy it for good</source>
            <translation>ٴبىرجولا جويۋ</translation>
        </message>
        <message>
            <source>Destroy the spoken consent</source>
            <translation>اۋىزشا كەلىسىمدى جويۋ</translation>
        </message>
        <message>
            <source>End the spoken consent</source>
            <translation>اۋىزشا كەلىسىمدى اياقتاۋ</translation>
        </message>
        <message>
            <source>Spoken on the recording</source>
            <translation>جازبادا ايتىلعان</translation>
        </message>
        <message>
            <source>Recording the consent alone</source>
            <translation>تەك كەلىسىم جازىلۋدا</translation>
        </message>
        <message>
            <source>The spoken consent is in the vault</source>
            <translation>اۋىزشا كەلىسىم قويمادا</translation>
        </message>
    </context>
    <context>
        <name>Squares</name>
        <message>
            <source>Code to be filmed</source>
            <translation>تۇسىرىلەتىن كود</translation>
        </message>
    </context>
    <context>
        <name>StartPage</name>
        <message>
            <source>I was given an invitation</source>
            <translation>ماعان شاقىرۋ بەرىلدى</translation>
        </message>
        <message>
            <source>A coordinator sent or gave you one file. Open it here, and you can hand over what you record. You can work at once; the coordinator will compare eight numbers with you later.</source>
            <translation>ۇيلەستىرۋشى سىزگە ٴبىر فايل جىبەردى نە بەردى. ونى وسىندا اشىڭىز، جازعانىڭىزدى تاپسىرا الاسىز. بىردەن جۇمىس ىستەي بەرەسىز؛ ۇيلەستىرۋشى كەيىن سىزبەن سەگىز ساندى سالىستىرادى.</translation>
        </message>
        <message>
            <source>Open the invitation…</source>
            <translation>شاقىرۋدى اشۋ…</translation>
        </message>
        <message>
            <source>I begin an organisation</source>
            <translation>مەن ۇيىم باستايمىن</translation>
        </message>
        <message>
            <source>You become its first coordinator: you invite volunteers, admit them, take in what they send, and release reports. A vault belongs to one organisation for ever.</source>
            <translation>ٴسىز ونىڭ ٴبىرىنشى ۇيلەستىرۋشىسى بولاسىز: ەرىكتىلەردى شاقىراسىز، قوساسىز، جىبەرگەنىن قابىلدايسىز، ەسەپ شىعاراسىز. قويما ماڭگى ٴبىر عانا ۇيىمعا تيەسىلى.</translation>
        </message>
        <message>
            <source>Name of the organisation</source>
            <translation>ۇيىمنىڭ اتاۋى</translation>
        </message>
        <message>
            <source>Everybody who belongs to it sees this name. It is in every invitation.</source>
            <translation>وعان كىرەتىن اركىم بۇل اتاۋدى كورەدى. ول ٴار شاقىرۋدا بار.</translation>
        </message>
        <message>
            <source>Begin this organisation</source>
            <translation>وسى ۇيىمدى باستاۋ</translation>
        </message>
        <message>
            <source>Give it a name first.</source>
            <translation>الدىمەن اتاۋ بەرىڭىز.</translation>
        </message>
    </context>
    <context>
        <name>TakeInScreen</name>
        <message>
            <source>Take a folder in</source>
            <translation>قالتا قابىلداۋ</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>مۇراعات</translation>
        </message>
        <message>
            <source>Every file is kept as it is, with its hash; the table's words stay with it</source>
            <translation>ٴار فايل حەشىمەن سول كۇيىندە ساقتالادى؛ كەستەدەگى سوزدەر بىرگە قالادى</translation>
        </message>
        <message>
            <source>Everything is saved</source>
            <translation>ٴبارى ساقتالعان</translation>
        </message>
        <message>
            <source>Files are being taken in</source>
            <translation>فايلدار قابىلدانۋدا</translation>
        </message>
        <message>
            <source>Cancel first: what is in stays.</source>
            <translation>الدىمەن بولدىرماڭىز: قابىلدانعانى قالادى.</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>قالتا</translation>
        </message>
        <message>
            <source>not chosen yet</source>
            <translation>ٴالى تاڭدالماعان</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>كەستە</translation>
        </message>
        <message>
            <source>none: the files alone</source>
            <translation>جوق: تەك فايلدار</translation>
        </message>
        <message>
            <source>Choose the folder…</source>
            <translation>قالتانى تاڭداۋ…</translation>
        </message>
        <message>
            <source>Choose the table…</source>
            <translation>كەستەنى تاڭداۋ…</translation>
        </message>
        <message>
            <source>The table may be CSV, TSV or XLSX: a row for each file, with its address, channel, title.</source>
            <translation>كەستە CSV، TSV نە XLSX بولادى: ٴار فايلعا مەكەنجايى، ارناسى، تاقىرىبى بار ٴبىر جول.</translation>
        </message>
        <message>
            <source>Which folder?</source>
            <translation>قاي قالتا؟</translation>
        </message>
        <message>
            <source>This folder</source>
            <translation>وسى قالتا</translation>
        </message>
        <message>
            <source>Which table?</source>
            <translation>قاي كەستە؟</translation>
        </message>
        <message>
            <source>This table</source>
            <translation>وسى كەستە</translation>
        </message>
        <message>
            <source>Folder and table are being compared…</source>
            <translation>قالتا مەن كەستە سالىستىرىلۋدا…</translation>
        </message>
        <message>
            <source>What the columns mean</source>
            <translation>باعانداردىڭ ماعىناسى</translation>
        </message>
        <message>
            <source>Column {0}</source>
            <translation>باعان {0}</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>ارىپتەر</translation>
        </message>
        <message>
            <source>As found: {0}</source>
            <translation>تابىلعانداي: {0}</translation>
        </message>
        <message>
            <source>As found</source>
            <translation>تابىلعانداي</translation>
        </message>
        <message>
            <source>What will be taken in</source>
            <translation>نە قابىلدانادى</translation>
        </message>
        <message>
            <source>To take in</source>
            <translation>قابىلداناتىنى</translation>
        </message>
        <message>
            <source>In already</source>
            <translation>بۇرىن كىرگەنى</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation>
                <numerusform>%n فايل</numerusform>
                <numerusform>%n فايل</numerusform>
            </translation>
        </message>
        <message>
            <source>Rows without a file</source>
            <translation>فايلى جوق جولدار</translation>
        </message>
        <message>
            <source>Rows that could mean several files, or one twice</source>
            <translation>بىرنەشە فايلدى نە ٴبىرىن ەكى رەت ٴبىلدىرۋى مۇمكىن جولدار</translation>
        </message>
        <message>
            <source>Files that no row names</source>
            <translation>ەشبىر جولدا اتالماعان فايلدار</translation>
        </message>
        <message>
            <source>Take these files in too</source>
            <translation>بۇل فايلداردى دا قابىلداۋ</translation>
        </message>
        <message>
            <source>Nobody was asked, and that is kept as the consent: nothing of it is ever released.</source>
            <translation>ەشكىمنەن سۇرالعان جوق، كەلىسىم تۋرالى سولاي جازىلادى: ودان ەشقاشان ەشتەڭە جارييالانبايدى.</translation>
        </message>
        <message>
            <source>The vault's disk has room for {0}. Files are taken in until it is full; the rest is left.</source>
            <translation>قويمانىڭ ديسكىسىندە {0} ورىن بار. تولعانشا فايلدار الىنادى؛ قالعانى كەيىنگە قالادى.</translation>
        </message>
        <message>
            <source>Not all of it has room</source>
            <translation>بارىنە ورىن جەتپەيدى</translation>
        </message>
        <message numerus="yes">
            <source>Take %n file(s) in</source>
            <translation>
                <numerusform>%n فايل قابىلداۋ</numerusform>
                <numerusform>%n فايل قابىلداۋ</numerusform>
            </translation>
        </message>
        <message>
            <source>{0}, {1}</source>
            <translation>{0}، {1}</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>جانە تاعى %n</numerusform>
                <numerusform>جانە تاعى %n</numerusform>
            </translation>
        </message>
        <message>
            <source>You can cancel at any moment. What is in stays, and the next time only the rest is taken.</source>
            <translation>كەز كەلگەن ساتتە بولدىرماۋعا بولادى. قابىلدانعانى قالادى، كەلەسىدە تەك قالعانى الىنادى.</translation>
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} / {1}</translation>
        </message>
        <message>
            <source>Taken in</source>
            <translation>قابىلداندى</translation>
        </message>
        <message>
            <source>Same bytes as one that is in</source>
            <translation>قابىلدانعان بىرىمەن بايتتارى بىردەي</translation>
        </message>
        <message>
            <source>Could not be read</source>
            <translation>وقىلمادى</translation>
        </message>
        <message>
            <source>Left for the next time</source>
            <translation>كەلەسىگە قالدى</translation>
        </message>
        <message>
            <source>The folder still holds them, readable by anybody: keep that disk safe, or empty it.</source>
            <translation>ولار قالتادا ٴالى تۇر، ونى كەز كەلگەن ادام وقي الادى: ديسكىنى ساقتاڭىز نەمەسە تازالاڭىز.</translation>
        </message>
        <message>
            <source>To the archive</source>
            <translation>مۇراعاتقا</translation>
        </message>
    </context>
    <context>
        <name>TakenOver</name>
        <message>
            <source>Nothing is taken over from that testimony</source>
            <translation>ول ايعاقتان ەشتەڭە الىنبايدى</translation>
        </message>
        <message>
            <source>Nobody is named in it, or it may not be kept or used.</source>
            <translation>وندا ەشكىم اتالماعان نە ونى ساقتاۋعا، قولدانۋعا بولمايدى.</translation>
        </message>
        <message>
            <source>The first witness said who must never see it: {names}</source>
            <translation>ٴبىرىنشى كۋاگەر ەشقاشان كورمەۋى كەرەك ادامداردى ايتتى: {names}</translation>
        </message>
        <message>
            <source>The names of the family stand under People. Make sure who sits here before you turn the screen.</source>
            <translation>وتباسىنىڭ اتتارى «ادامدار» بولىمىندە تۇر. ەكراندى بۇرماس بۇرىن مۇندا كىم وتىرعانىنا كوز جەتكىزىڭىز.</translation>
        </message>
    </context>
    <context>
        <name>TestimoniesScreen</name>
        <message>
            <source>A name, a village, a word: in any script</source>
            <translation>ات، اۋىل، ٴسوز: كەز كەلگەن جازۋدا</translation>
        </message>
        <message>
            <source>All</source>
            <translation>ٴبارى</translation>
        </message>
        <message>
            <source>Not finished</source>
            <translation>اياقتالماعان</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>اياقتالدى</translation>
        </message>
        <message>
            <source>Not handed over</source>
            <translation>تاپسىرىلماعان</translation>
        </message>
        <message>
            <source>Sources disagree</source>
            <translation>دەرەككوزدەر سايكەس ەمەس</translation>
        </message>
        <message>
            <source>Any language</source>
            <translation>كەز كەلگەن ٴتىل</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>ىزدەۋ</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>كورسەتۋ</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>ٴتىل</translation>
        </message>
        <message>
            <source>Testimonies</source>
            <translation>ايعاقتار</translation>
        </message>
        <message>
            <source>No testimony yet</source>
            <translation>ايعاق ٴالى جوق</translation>
        </message>
        <message>
            <source>When somebody is ready to speak, press Ctrl+N. The first question is always consent.</source>
            <translation>بىرەۋ سويلەۋگە دايىن بولعاندا Ctrl+N باسىڭىز. ٴبىرىنشى سۇراق ٴارقاشان كەلىسىم.</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>ەشتەڭە تابىلمادى</translation>
        </message>
        <message>
            <source>Try a part of the name, or another way to write it.</source>
            <translation>اتتىڭ ٴبىر بولىگىن نەمەسە باسقا جازىلۋىن كورىڭىز.</translation>
        </message>
        <message>
            <source>New testimony</source>
            <translation>جاڭا ايعاق</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>مۇراعات</translation>
        </message>
        <message>
            <source>Camera files</source>
            <translation>كامەرا فايلدارى</translation>
        </message>
    </context>
    <context>
        <name>TestimonyList</name>
        <message>
            <source>The {count} best matches. More words narrow it down.</source>
            <translation>ەڭ سايكەس {count}. كوبىرەك ٴسوز تارىلتادى.</translation>
        </message>
        <message>
            <source>Found: {count}</source>
            <translation>تابىلدى: {count}</translation>
        </message>
        <message>
            <source>Sources disagree</source>
            <translation>دەرەككوزدەر سايكەس ەمەس</translation>
        </message>
        <message>
            <source>Sealed</source>
            <translation>مورلەنگەن</translation>
        </message>
        <message>
            <source>up to {size}</source>
            <translation>{size} دەيىن</translation>
        </message>
        <message>
            <source>Name not known</source>
            <translation>اتى بەلگىسىز</translation>
        </message>
        <message>
            <source>{first} and {count} more</source>
            <translation>{first} جانە تاعى {count}</translation>
        </message>
    </context>
    <context>
        <name>TestimonyScreen</name>
        <message>
            <source>Consent</source>
            <translation>كەلىسىم</translation>
        </message>
        <message>
            <source>Narrative</source>
            <translation>بايان</translation>
        </message>
        <message>
            <source>People</source>
            <translation>ادامدار</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>نە بولدى</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>تىركەمەلەر</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>سۇراقتار</translation>
        </message>
        <message>
            <source>Own questions</source>
            <translation>ٴوز سۇراقتارى</translation>
        </message>
        <message>
            <source>Custody</source>
            <translation>ساقتالۋى</translation>
        </message>
        <message>
            <source>Testimony</source>
            <translation>ايعاق</translation>
        </message>
        <message>
            <source>Testimonies</source>
            <translation>ايعاقتار</translation>
        </message>
        <message>
            <source>about {names}</source>
            <translation>كىم تۋرالى: {names}</translation>
        </message>
        <message>
            <source>Sealed</source>
            <translation>مورلەنگەن</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>اياقتالدى</translation>
        </message>
        <message>
            <source>Not finished</source>
            <translation>اياقتالماعان</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>اياقتاۋ</translation>
        </message>
        <message>
            <source>Go on in the interview</source>
            <translation>سۇحباتتا جالعاستىرۋ</translation>
        </message>
        <message>
            <source>Next relative of this family</source>
            <translation>وسى وتباسىنىڭ كەلەسى تۋىسى</translation>
        </message>
        <message>
            <source>The witness left before saying whether it may be kept</source>
            <translation>كۋاگەر ساقتاۋعا بولا ما، ايتپاي كەتتى</translation>
        </message>
        <message>
            <source>It is used for nothing until a coordinator has decided: Today, Request by card.</source>
            <translation>ۇيلەستىرۋشى شەشكەنشە ول ەشتەڭەگە قولدانىلمايدى: «بۇگىن»، «كارتامەن ٴوتىنىش».</translation>
        </message>
        <message>
            <source>A recording is running</source>
            <translation>جازبا ٴجۇرىپ جاتىر</translation>
        </message>
        <message>
            <source>Stop it first (F9). You can go on writing in the other tabs of this testimony meanwhile.</source>
            <translation>الدىمەن ونى توقتاتىڭىز (F9). وسى ارادا ايعاقتىڭ باسقا بەتتەرىندە جازا بەرۋگە بولادى.</translation>
        </message>
        <message>
            <source>Files are being taken in</source>
            <translation>فايلدار قابىلدانۋدا</translation>
        </message>
        <message>
            <source>Wait until it is done, or cancel it under Attachments.</source>
            <translation>بىتكەنشە كۇتىڭىز نە «تىركەمەلەر» بولىمىندە بولدىرماڭىز.</translation>
        </message>
        <message>
            <source>Sealed: it cannot be opened on this laptop</source>
            <translation>مورلەنگەن: بۇل نوۋتبۋكتە اشىلمايدى</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>ساقتالۋدا…</translation>
        </message>
        <message>
            <source>Everything is saved</source>
            <translation>ٴبارى ساقتالعان</translation>
        </message>
        <message>
            <source>Not finished: it is not handed over yet</source>
            <translation>اياقتالماعان: ٴالى تاپسىرىلمايدى</translation>
        </message>
        <message>
            <source>Sealed: after the lock nobody can open it here</source>
            <translation>مورلەنگەن: قۇلىپتاعان سوڭ مۇندا ونى ەشكىم اشا المايدى</translation>
        </message>
        <message>
            <source>Back to Today</source>
            <translation>«بۇگىن» بولىمىنە ورالۋ</translation>
        </message>
    </context>
    <context>
        <name>TextStep</name>
        <message>
            <source>No account that may be used has any text. The report tells the facts alone.</source>
            <extracomment>What is decided on, to stand below the part that scrolls.</extracomment>
            <translation>پايدالانۋعا بولاتىن ەشبىر باياننىڭ ٴماتىنى جوق. ەسەپ تەك دەرەكتەردى ايتادى.</translation>
        </message>
        <message>
            <source>There is nothing to read</source>
            <translation>وقيتىن ەشتەڭە جوق</translation>
        </message>
        <message numerus="yes">
            <source>%n name(s) removed</source>
            <translation>
                <numerusform>%n ات الىندى</numerusform>
                <numerusform>%n ات الىندى</numerusform>
            </translation>
        </message>
        <message>
            <source>Hide the original</source>
            <translation>ٴتۇپنۇسقانى جاسىرۋ</translation>
        </message>
        <message>
            <source>Show the original beside</source>
            <translation>ٴتۇپنۇسقانى قاتار كورسەتۋ</translation>
        </message>
        <message>
            <source>Text before</source>
            <translation>الدىڭعى ٴماتىن</translation>
        </message>
        <message>
            <source>Next text</source>
            <translation>كەلەسى ٴماتىن</translation>
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} / {1}</translation>
        </message>
        <message>
            <source>As it was told, for your eyes only</source>
            <translation>ايتىلعانداي، تەك ٴسىز كورۋ ٴۇشىن</translation>
        </message>
        <message>
            <source>While you read</source>
            <translation>ٴسىز وقىعاندا</translation>
        </message>
        <message>
            <source>Add the spellings…</source>
            <translation>جازىلۋلاردى قوسۋ…</translation>
        </message>
        <message>
            <source>This text stays out</source>
            <translation>بۇل ٴماتىن كىرمەيدى</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) in this text.</source>
            <translation>
                <numerusform>وسى ماتىندە %n جەر.</numerusform>
                <numerusform>وسى ماتىندە %n جەر.</numerusform>
            </translation>
        </message>
        <message>
            <source>Somebody of this case is called much like it. {0}</source>
            <translation>وسى ىستەگى بىرەۋدىڭ اتى بۇعان قاتتى ۇقسايدى. {0}</translation>
        </message>
        <message>
            <source>Nobody of this case is registered with it. {0}</source>
            <translation>وسى ىستە ەشكىم بۇلاي تىركەلمەگەن. {0}</translation>
        </message>
        <message>
            <source>“{0}” looks like {1}</source>
            <translation>«{0}» مىناعان ۇقسايدى: {1}</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>الىپ تاستاۋ</translation>
        </message>
        <message>
            <source>R</source>
            <comment>key for Remove</comment>
            <translation>R</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>ساقتاپ قالۋ</translation>
        </message>
        <message>
            <source>K</source>
            <comment>key for Keep</comment>
            <translation>K</translation>
        </message>
        <message numerus="yes">
            <source>%n left to decide in this text</source>
            <translation>
                <numerusform>وسى ماتىندە شەشەتىن %n جەر قالدى</numerusform>
                <numerusform>وسى ماتىندە شەشەتىن %n جەر قالدى</numerusform>
            </translation>
        </message>
        <message>
            <source>I have read it: let it in</source>
            <translation>وقىدىم: كىرگىزۋ</translation>
        </message>
        <message>
            <source>Read it as a stranger who knows the family would: no program removes what only they understand.</source>
            <translation>وتباسىن تانيتىن بوتەن ادامداي وقىڭىز: تەك سولار تۇسىنەتىنىن ەشبىر باعدارلاما الىپ تاستامايدى.</translation>
        </message>
        <message>
            <source>Read to the end first, then it can be let in.</source>
            <translation>الدىمەن سوڭىنا دەيىن وقىڭىز، سوندا كىرگىزۋگە بولادى.</translation>
        </message>
    </context>
    <context>
        <name>TieList</name>
        <message>
            <source>Add a tie</source>
            <translation>بايلانىس قوسۋ</translation>
        </message>
        <message>
            <source>another tie</source>
            <translation>باسقا بايلانىس</translation>
        </message>
        <message>
            <source>Take this tie away</source>
            <translation>وسى بايلانىستى الىپ تاستاۋ</translation>
        </message>
        <message>
            <source>How it came about</source>
            <translation>تۋىستىق قالاي پايدا بولدى</translation>
        </message>
        <message>
            <source>{name} is</source>
            <translation>{name} كىم</translation>
        </message>
        <message>
            <source>Tie</source>
            <translation>بايلانىس</translation>
        </message>
        <message>
            <source>of</source>
            <translation>كىمنىڭ</translation>
        </message>
        <message>
            <source>In the witness's word</source>
            <translation>كۋاگەردىڭ سوزىمەن</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>قاشاننان</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>قاشانعا دەيىن</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>ەسكەرتۋ</translation>
        </message>
    </context>
    <context>
        <name>TimedWriting</name>
        <message numerus="yes">
            <source>%n name(s) written otherwise than with the people of this testimony.</source>
            <translation>
                <numerusform>%n ات وسى ايعاقتاعى ادامدارداعىدان باسقاشا جازىلعان.</numerusform>
                <numerusform>%n ات وسى ايعاقتاعى ادامدارداعىدان باسقاشا جازىلعان.</numerusform>
            </translation>
        </message>
        <message>
            <source>Show the next one</source>
            <translation>كەلەسىسىن كورسەتۋ</translation>
        </message>
        <message>
            <source>Write “{name}”</source>
            <translation>«{name}» دەپ جازۋ</translation>
        </message>
    </context>
    <context>
        <name>TimelineAdder</name>
        <message>
            <source>Add to the timeline</source>
            <translation>ۋاقىت سىزىعىنا قوسۋ</translation>
        </message>
        <message>
            <source>Nobody is entered yet. Add a person first.</source>
            <translation>ٴالى ەشكىم ەنگىزىلمەگەن. الدىمەن ادام قوسىڭىز.</translation>
        </message>
        <message>
            <source>What became of them</source>
            <translation>ولارعا نە بولدى</translation>
        </message>
        <message>
            <source>What was done to them</source>
            <translation>ولارعا نە ىستەلدى</translation>
        </message>
        <message>
            <source>Whom somebody asked for help</source>
            <translation>كىمنەن كومەك سۇرالدى</translation>
        </message>
        <message>
            <source>Reprisal…</source>
            <translation>قىسىم كورسەتۋ…</translation>
        </message>
        <message>
            <source>Name not known</source>
            <translation>اتى بەلگىسىز</translation>
        </message>
        <message>
            <source>To whom</source>
            <translation>كىمگە</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>جابۋ</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>دايىن</translation>
        </message>
        <message>
            <source>Done, and add another</source>
            <translation>دايىن، تاعى قوسۋ</translation>
        </message>
    </context>
    <context>
        <name>TimelineFields</name>
        <message>
            <source>More about this</source>
            <translation>بۇل تۋرالى تاعى</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>كۇيى</translation>
        </message>
        <message>
            <source>The witness's own word for it</source>
            <translation>كۋاگەردىڭ ٴوز ٴسوزى</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>قاشاننان</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>قاشانعا دەيىن</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>ورىن</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>ٴيا</translation>
        </message>
        <message>
            <source>No</source>
            <translation>جوق</translation>
        </message>
        <message>
            <source>Term</source>
            <translation>مەرزىم</translation>
        </message>
        <message>
            <source>Charge</source>
            <translation>ايىپ</translation>
        </message>
        <message>
            <source>Article of the law</source>
            <translation>زاڭ بابى</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>ۇكىم</translation>
        </message>
        <message>
            <source>Court</source>
            <translation>سوت</translation>
        </message>
        <message>
            <source>Case number</source>
            <translation>ٴىس ٴنومىرى</translation>
        </message>
        <message>
            <source>Expected release</source>
            <translation>كۇتىلەتىن بوساتۋ</translation>
        </message>
        <message>
            <source>Heard from: was it monitored?</source>
            <translation>حابارى الىندى: تىڭدالدى ما؟</translation>
        </message>
        <message>
            <source>Death: cause given</source>
            <translation>ٴولىم: ايتىلعان سەبەبى</translation>
        </message>
        <message>
            <source>Death: was the body returned?</source>
            <translation>ٴولىم: دەنەسى قايتارىلدى ما؟</translation>
        </message>
        <message>
            <source>Death: is there a certificate?</source>
            <translation>ٴولىم: كۋالىگى بار ما؟</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>ەسكەرتۋ</translation>
        </message>
        <message>
            <source>Another act</source>
            <translation>تاعى ٴبىر ارەكەت</translation>
        </message>
        <message>
            <source>Take this act away</source>
            <translation>بۇل ارەكەتتى الىپ تاستاۋ</translation>
        </message>
        <message>
            <source>Other acts ({count})</source>
            <translation>باسقا ارەكەتتەر ({count})</translation>
        </message>
        <message>
            <source>Other acts</source>
            <translation>باسقا ارەكەتتەر</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>نە بولدى</translation>
        </message>
        <message>
            <source>Act</source>
            <translation>ارەكەت</translation>
        </message>
        <message>
            <source>From</source>
            <translation>باسى</translation>
        </message>
        <message>
            <source>To</source>
            <translation>سوڭى</translation>
        </message>
        <message>
            <source>Authority or forces responsible</source>
            <translation>جاۋاپتى ورگان نە كۇشتەر</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>سيپاتتاما</translation>
        </message>
        <message>
            <source>More about the act</source>
            <translation>ارەكەت تۋرالى تاعى</translation>
        </message>
        <message>
            <source>More about the source</source>
            <translation>دەرەككوز تۋرالى تاعى</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>ٴتاسىلى</translation>
        </message>
        <message>
            <source>Place of the act</source>
            <translation>ارەكەت ورنى</translation>
        </message>
        <message>
            <source>Reason given</source>
            <translation>ايتىلعان سەبەپ</translation>
        </message>
        <message>
            <source>Suspected reason</source>
            <translation>بولجانعان سەبەبى</translation>
        </message>
        <message>
            <source>Warrant shown</source>
            <translation>قاماۋعا الۋ قاعازى كورسەتىلدى</translation>
        </message>
        <message>
            <source>Forces: who came</source>
            <translation>كۇشتەر: كىم كەلدى</translation>
        </message>
        <message>
            <source>Type of detention</source>
            <translation>قاماۋ ٴتۇرى</translation>
        </message>
        <message>
            <source>Conditions</source>
            <translation>جاعدايى</translation>
        </message>
        <message>
            <source>Contact with outside</source>
            <translation>سىرتپەن بايلانىس</translation>
        </message>
        <message>
            <source>Medical attention</source>
            <translation>مەديتسينالىق كومەك</translation>
        </message>
        <message>
            <source>Language in court</source>
            <translation>سوتتاعى ٴتىل</translation>
        </message>
        <message>
            <source>Lawyer</source>
            <translation>ادۆوكات</translation>
        </message>
        <message>
            <source>Statement signed</source>
            <translation>قول قويىلعان مالىمدەمە</translation>
        </message>
        <message>
            <source>What it did to the body</source>
            <translation>دەنەسىنە اسەرى</translation>
        </message>
        <message>
            <source>What it did to the mind</source>
            <translation>جانىنا اسەرى</translation>
        </message>
        <message>
            <source>Complaints and appeals</source>
            <translation>شاعىمدار مەن وتىنىشتەر</translation>
        </message>
        <message>
            <source>Answer to them</source>
            <translation>ولارعا جاۋاپ</translation>
        </message>
        <message>
            <source>Done to</source>
            <translation>كىمگە ىستەلدى</translation>
        </message>
        <message>
            <source>this person</source>
            <translation>وسى ادام</translation>
        </message>
        <message>
            <source>Who asked</source>
            <translation>كىم سۇرادى</translation>
        </message>
        <message>
            <source>Who was asked</source>
            <translation>كىمنەن سۇرالدى</translation>
        </message>
        <message>
            <source>When</source>
            <translation>قاشان</translation>
        </message>
        <message>
            <source>What was asked for</source>
            <translation>نە سۇرالدى</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>جاۋاپ</translation>
        </message>
        <message>
            <source>How is it known</source>
            <translation>قايدان بەلگىلى</translation>
        </message>
        <message>
            <source>Who knew it first</source>
            <translation>العاش كىم بىلگەن</translation>
        </message>
        <message>
            <source>How sure</source>
            <translation>قانشالىق سەنىمدى</translation>
        </message>
        <message>
            <source>Where it comes from</source>
            <translation>قايدان الىندى</translation>
        </message>
        <message>
            <source>Which document, reply or post</source>
            <translation>قاي قۇجات، جاۋاپ نە جازبا</translation>
        </message>
        <message>
            <source>Through whom it came to us, one a line</source>
            <translation>بىزگە كىم ارقىلى جەتتى، ٴار جولعا ٴبىرى</translation>
        </message>
    </context>
    <context>
        <name>TimelineWords</name>
        <message>
            <source>Status not chosen yet</source>
            <translation>كۇيى ٴالى تاڭدالماعان</translation>
        </message>
        <message>
            <source>Event without a title</source>
            <translation>اتاۋسىز وقيعا</translation>
        </message>
        <message>
            <source>Asked: {0}</source>
            <translation>سۇرالدى: {0}</translation>
        </message>
        <message>
            <source>Somebody was asked for help</source>
            <translation>بىرەۋدەن كومەك سۇرالدى</translation>
        </message>
        <message>
            <source>“{0}”</source>
            <translation>«{0}»</translation>
        </message>
        <message>
            <source>{since}, until {until}</source>
            <translation>{since}، {until} دەيىن</translation>
        </message>
        <message>
            <source>until {until}</source>
            <translation>{until} دەيىن</translation>
        </message>
        <message>
            <source>date not known</source>
            <translation>كۇنى بەلگىسىز</translation>
        </message>
        <message>
            <source>Lived through it</source>
            <translation>باسىنان وتكەرگەن</translation>
        </message>
        <message>
            <source>Saw it</source>
            <translation>كورگەن</translation>
        </message>
        <message>
            <source>Told by the victim</source>
            <translation>جاپا شەككەننىڭ ٴوزى ايتقان</translation>
        </message>
        <message>
            <source>Told by a relative</source>
            <translation>تۋىسى ايتقان</translation>
        </message>
        <message>
            <source>Told by somebody still inside</source>
            <translation>ٴالى ىشىندە جۇرگەن بىرەۋ ايتقان</translation>
        </message>
        <message>
            <source>Told by an official</source>
            <translation>لاۋازىمدى ادام ايتقان</translation>
        </message>
        <message>
            <source>A document</source>
            <translation>قۇجات</translation>
        </message>
        <message>
            <source>Media</source>
            <translation>باق</translation>
        </message>
        <message>
            <source>Rumour</source>
            <translation>قاۋەسەت</translation>
        </message>
        <message>
            <source>This testimony</source>
            <translation>وسى ايعاق</translation>
        </message>
        <message>
            <source>An official reply</source>
            <translation>رەسمي جاۋاپ</translation>
        </message>
        <message>
            <source>State media</source>
            <translation>مەملەكەتتىك باق</translation>
        </message>
        <message>
            <source>A leaked record</source>
            <translation>سىرتقا شىققان قۇجات</translation>
        </message>
        <message>
            <source>A public post</source>
            <translation>جارييا جازبا</translation>
        </message>
        <message>
            <source>not sure</source>
            <translation>سەنىمسىز</translation>
        </message>
        <message>
            <source>fairly sure</source>
            <translation>ەداۋىر سەنىمدى</translation>
        </message>
        <message>
            <source>sure</source>
            <translation>سەنىمدى</translation>
        </message>
        <message>
            <source>source not said</source>
            <translation>دەرەككوزى ايتىلماعان</translation>
        </message>
        <message>
            <source>{name}: two places at the same time</source>
            <translation>{name}: ٴبىر ۋاقىتتا ەكى جەردە</translation>
        </message>
        <message>
            <source>{name}: told to be dead, and later to be alive</source>
            <translation>{name}: ٴولدى دەلىنگەن، كەيىن ٴتىرى دەلىنگەن</translation>
        </message>
        <message>
            <source>{name}: two different days of death</source>
            <translation>{name}: ەكى بولەك ٴولىم كۇنى</translation>
        </message>
        <message>
            <source>{name}: something happened before the birth</source>
            <translation>{name}: بىردەڭە تۋعانىنان بۇرىن بولعان</translation>
        </message>
        <message>
            <source>{name}: something ends before it begins</source>
            <translation>{name}: بىردەڭە باستالماي بىتەدى</translation>
        </message>
        <message>
            <source>{name}: the length of the sentence differs</source>
            <translation>{name}: جازا مەرزىمى ٴارتۇرلى</translation>
        </message>
        <message>
            <source>{name}: the release would be before the sentence</source>
            <translation>{name}: بوساتۋ ۇكىمنەن بۇرىن بولار ەدى</translation>
        </message>
        <message>
            <source>{name} would be born before the parent, {other}</source>
            <translation>{name} اتا-اناسى {other} دەگەننەن بۇرىن تۋعان بولار ەدى</translation>
        </message>
        <message>
            <source>One: {first}. The other: {second}. Both are kept.</source>
            <translation>ٴبىرى: {first}. ەكىنشىسى: {second}. ەكەۋى دە ساقتالدى.</translation>
        </message>
        <message>
            <source>born {0}</source>
            <translation>تۋعان {0}</translation>
        </message>
        <message>
            <source>{0}. It is kept as it was told.</source>
            <translation>{0}. ايتىلعانداي ساقتالدى.</translation>
        </message>
    </context>
    <context>
        <name>ToBeRead</name>
        <message>
            <source>Back</source>
            <translation>ارتقا</translation>
        </message>
    </context>
    <context>
        <name>TodayScreen</name>
        <message>
            <source>Today</source>
            <translation>بۇگىن</translation>
        </message>
        <message numerus="yes">
            <source>%n testimony(ies) finished</source>
            <translation>
                <numerusform>%n ايعاق اياقتالدى</numerusform>
                <numerusform>%n ايعاق اياقتالدى</numerusform>
            </translation>
        </message>
        <message>
            <source>New testimony</source>
            <translation>جاڭا ايعاق</translation>
        </message>
        <message>
            <source>Request by card</source>
            <translation>كارتامەن ٴوتىنىش</translation>
        </message>
        <message>
            <source>Unfinished</source>
            <translation>اياقتالماعان</translation>
        </message>
        <message>
            <source>Finished today</source>
            <translation>بۇگىن اياقتالعان</translation>
        </message>
        <message>
            <source>No testimony yet today</source>
            <translation>بۇگىن ايعاق ٴالى جوق</translation>
        </message>
        <message>
            <source>When somebody is ready to speak, press Ctrl+N.
The first question is always consent.</source>
            <translation>بىرەۋ سويلەۋگە دايىن بولعاندا Ctrl+N باسىڭىز.
ٴبىرىنشى سۇراق ٴارقاشان كەلىسىم.</translation>
        </message>
        <message>
            <source>name hidden</source>
            <translation>اتى جاسىرىن</translation>
        </message>
        <message>
            <source>name not known</source>
            <translation>اتى بەلگىسىز</translation>
        </message>
        <message>
            <source>{0} of {1} sections</source>
            <translation>{0} / {1} ٴبولىم</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>جالعاستىرۋ</translation>
        </message>
        <message numerus="yes">
            <source>about %n person(s)</source>
            <translation>
                <numerusform>%n ادام تۋرالى</numerusform>
                <numerusform>%n ادام تۋرالى</numerusform>
            </translation>
        </message>
        <message>
            <source>about nobody yet</source>
            <translation>ٴالى ەشكىم تۋرالى ەمەس</translation>
        </message>
        <message>
            <source>sealed</source>
            <translation>مورلەنگەن</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>اياقتالدى</translation>
        </message>
        <message>
            <source>A coordinator decides</source>
            <translation>ۇيلەستىرۋشى شەشەدى</translation>
        </message>
        <message>
            <source>Next relative of this family</source>
            <translation>وسى وتباسىنىڭ كەلەسى تۋىسى</translation>
        </message>
        <message>
            <source>Consent is not answered yet</source>
            <translation>كەلىسىمگە ٴالى جاۋاپ جوق</translation>
        </message>
        <message>
            <source>Nobody is named yet</source>
            <translation>ٴالى ەشكىم اتالماعان</translation>
        </message>
        <message>
            <source>The narrative is empty</source>
            <translation>بايان بوس</translation>
        </message>
        <message>
            <source>What happened to whom is missing</source>
            <translation>كىمگە نە بولعانى جوق</translation>
        </message>
        <message>
            <source>Ready to be finished</source>
            <translation>اياقتاۋعا دايىن</translation>
        </message>
        <message>
            <source>Begun {0}</source>
            <translation>باستالدى: {0}</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>ساقتالدى</translation>
        </message>
        <message>
            <source>Draft saved {0}, {1}</source>
            <translation>جوبا ساقتالدى {0}، {1}</translation>
        </message>
        <message>
            <source>nothing attached</source>
            <translation>تىركەمە جوق</translation>
        </message>
        <message numerus="yes">
            <source>%n attachment(s)</source>
            <translation>
                <numerusform>%n تىركەمە</numerusform>
                <numerusform>%n تىركەمە</numerusform>
            </translation>
        </message>
        <message>
            <source>Sent, no receipt yet</source>
            <translation>جىبەرىلدى، قولحاتى جوق</translation>
        </message>
        <message numerus="yes">
            <source>%n bundle(s), the last one sent on {0}.</source>
            <translation>
                <numerusform>%n بۋما، سوڭعىسى {0} كۇنى جىبەرىلدى.</numerusform>
                <numerusform>%n بۋما، سوڭعىسى {0} كۇنى جىبەرىلدى.</numerusform>
            </translation>
        </message>
        <message>
            <source>Keep your own until the receipt arrives.</source>
            <translation>قولحات كەلگەنشە وزىڭىزدىكىن ساقتاڭىز.</translation>
        </message>
        <message>
            <source>Import a receipt…</source>
            <translation>قولحاتتى قابىلداۋ…</translation>
        </message>
        <message>
            <source>today</source>
            <translation>بۇگىن</translation>
        </message>
        <message>
            <source>Everything is saved</source>
            <translation>ٴبارى ساقتالعان</translation>
        </message>
        <message numerus="yes">
            <source>%n finished today</source>
            <translation>
                <numerusform>بۇگىن اياقتالعانى: %n</numerusform>
                <numerusform>بۇگىن اياقتالعانى: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not finished</source>
            <translation>
                <numerusform>%n اياقتالماعان</numerusform>
                <numerusform>%n اياقتالماعان</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not yet handed over</source>
            <translation>
                <numerusform>%n ٴالى تاپسىرىلماعان</numerusform>
                <numerusform>%n ٴالى تاپسىرىلماعان</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing to hand over</source>
            <translation>تاپسىراتىن ەشتەڭە جوق</translation>
        </message>
    </context>
    <context>
        <name>TranscriptView</name>
        <message>
            <source>{time} time code · {who} speaker S1 · {play} play or pause · {back} and {on} five seconds back and on · {follow}, or a click on a time code, plays from there</source>
            <translation>{time} ۋاقىت كودى · {who} سويلەۋشى S1 · {play} ويناتۋ نە كىدىرتۋ · {back} جانە {on} بەس سەكۋند ارتقا، العا · {follow} نە ۋاقىت كودىن باسۋ سول جەردەن ويناتادى</translation>
        </message>
        <message>
            <source>Transcript</source>
            <translation>جازىپ الىنعان ٴماتىن</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>ٴتىل</translation>
        </message>
        <message>
            <source>Checked by a second person</source>
            <translation>ەكىنشى ادام تەكسەردى</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>تەكسەرىلگەن</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>جوبا</translation>
        </message>
        <message>
            <source>written by {name}</source>
            <translation>جازعان {name}</translation>
        </message>
        <message>
            <source>checked by {name}</source>
            <translation>تەكسەرگەن {name}</translation>
        </message>
    </context>
    <context>
        <name>TranslationCard</name>
        <message>
            <source>Into</source>
            <translation>قاي تىلگە</translation>
        </message>
        <message>
            <source>It still fits</source>
            <translation>ٴالى سايكەس</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>اۋدارما</translation>
        </message>
        <message>
            <source>Checked by a second person</source>
            <translation>ەكىنشى ادام تەكسەردى</translation>
        </message>
        <message>
            <source>What it translates was changed after this translation was made.</source>
            <translation>بۇل اۋدارما جاسالعان سوڭ ٴتۇپنۇسقاسى وزگەرگەن.</translation>
        </message>
        <message>
            <source>Compare the two. Change the translation, or say that it still fits.</source>
            <translation>ەكەۋىن سالىستىرىڭىز. اۋدارمانى وزگەرتىڭىز نە ٴالى سايكەس دەپ ايتىڭىز.</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>تەكسەرىلگەن</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>جوبا</translation>
        </message>
        <message>
            <source>translated by {name}</source>
            <translation>اۋدارعان {name}</translation>
        </message>
        <message>
            <source>checked by {name}</source>
            <translation>تەكسەرگەن {name}</translation>
        </message>
        <message>
            <source>of revision {number}</source>
            <translation>{number}-تۇزەتۋدەن</translation>
        </message>
    </context>
    <context>
        <name>Translations</name>
        <message>
            <source>Add a translation</source>
            <translation>اۋدارما قوسۋ</translation>
        </message>
    </context>
    <context>
        <name>Unexpected</name>
        <message>
            <source>This testimony could not be opened</source>
            <translation>بۇل ايعاق اشىلمادى</translation>
        </message>
        <message>
            <source>Nothing that was saved is lost. Go back and try again; if it happens twice, tell code {0}.</source>
            <translation>ساقتالعاننان ەشتەڭە جوعالعان جوق. كەرى قايتىپ، قايتا كورىڭىز؛ ەكى رەت بولسا، {0} كودىن ايتىڭىز.</translation>
        </message>
    </context>
    <context>
        <name>Unheard</name>
        <message>
            <source>Sleep is not noticed here: press Ctrl+L before you leave</source>
            <translation>ۇيقى مۇندا بايقالمايدى: كەتەر الدىندا Ctrl+L باسىڭىز</translation>
        </message>
        <message>
            <source>A locked screen is not noticed here: press Ctrl+L before you leave</source>
            <translation>قۇلىپتالعان ەكران مۇندا بايقالمايدى: كەتەر الدىندا Ctrl+L باسىڭىز</translation>
        </message>
        <message>
            <source>Screen lock and sleep are not noticed here: press Ctrl+L before you leave</source>
            <translation>ەكران قۇلپى مەن ۇيقى مۇندا بايقالمايدى: كەتەر الدىندا Ctrl+L باسىڭىز</translation>
        </message>
        <message>
            <source>This computer tells the program nothing of it. Press Ctrl+L before you leave, also when you close the lid. Unused, the program locks by itself after a few minutes.</source>
            <translation>بۇل كومپيۋتەر باعدارلاماعا ول تۋرالى ايتپايدى. كەتەر الدىندا، قاقپاعىن جاپقاندا دا Ctrl+L باسىڭىز. قولدانىلماسا، باعدارلاما بىرنەشە مينۋتتان كەيىن ٴوزى قۇلىپتالادى.</translation>
        </message>
        <message>
            <source>Sleep does not lock this program</source>
            <translation>ۇيقى بۇل باعدارلامانى قۇلىپتامايدى</translation>
        </message>
        <message>
            <source>Locking the screen does not lock this program</source>
            <translation>ەكراندى قۇلىپتاۋ بۇل باعدارلامانى قۇلىپتامايدى</translation>
        </message>
        <message>
            <source>Locking the screen and sleep do not lock this program</source>
            <translation>ەكراندى قۇلىپتاۋ مەن ۇيقى بۇل باعدارلامانى قۇلىپتامايدى</translation>
        </message>
    </context>
    <context>
        <name>UnlockScreen</name>
        <message>
            <source>More</source>
            <extracomment>Ctrl+L: whatever was typed here is to be forgotten.</extracomment>
            <translation>تاعى</translation>
        </message>
        <message>
            <source>Where is the vault?</source>
            <extracomment>Whether a vault is being made, recovered or restored, which takes time: words are copied by hand.</extracomment>
            <translation>قويما قايدا؟</translation>
        </message>
        <message>
            <source>Use this folder</source>
            <translation>وسى قالتانى الۋ</translation>
        </message>
        <message>
            <source>Where should the vault lie?</source>
            <translation>قويما قايدا تۇرسىن؟</translation>
        </message>
        <message>
            <source>Create it in this folder</source>
            <translation>وسى قالتادا جاساۋ</translation>
        </message>
        <message>
            <source>Open a vault elsewhere…</source>
            <translation>باسقا جەردەگى قويمانى اشۋ…</translation>
        </message>
        <message>
            <source>Look on memory sticks</source>
            <translation>فلەشكالاردان قاراۋ</translation>
        </message>
        <message>
            <source>Create a vault elsewhere…</source>
            <translation>باسقا جەردە قويما جاساۋ…</translation>
        </message>
        <message>
            <source>Destroy a vault…</source>
            <translation>قويمانى جويۋ…</translation>
        </message>
        <message>
            <source>About Amanat</source>
            <translation>Amanat تۋرالى</translation>
        </message>
    </context>
    <context>
        <name>Volunteers</name>
        <message>
            <source>Volunteers</source>
            <translation>ەرىكتىلەر</translation>
        </message>
        <message>
            <source>Nobody is admitted yet. Write an invitation and give the file to a volunteer; their first bundle then waits in the Inbox until you have compared eight numbers with them.</source>
            <translation>ٴالى ەشكىم قوسىلماعان. شاقىرۋ جازىپ، فايلدى ەرىكتىگە بەرىڭىز؛ ونىڭ ٴبىرىنشى بۋماسى سەگىز ساندى سالىستىرعانشا «كەلگەندەر» ىشىندە كۇتەدى.</translation>
        </message>
        <message>
            <source>Only coordinators see who else records testimonies.</source>
            <translation>تاعى كىم ايعاق جازاتىنىن تەك ۇيلەستىرۋشىلەر كورەدى.</translation>
        </message>
        <message>
            <source>Admitted by {0} on {1}, until {2}</source>
            <translation>قوسقان: {0}، {1}، {2} دەيىن</translation>
        </message>
        <message>
            <source>Run out</source>
            <translation>مەرزىمى ٴبىتتى</translation>
        </message>
    </context>
    <context>
        <name>WaitingCard</name>
        <message>
            <source>Not yet handed over</source>
            <translation>ٴالى تاپسىرىلماعان</translation>
        </message>
        <message>
            <source>Nothing waits. Everything finished has been handed over and confirmed by a receipt.</source>
            <translation>كۇتىپ تۇرعان ەشتەڭە جوق. اياقتالعاننىڭ ٴبارى تاپسىرىلىپ، قولحاتپەن راستالدى.</translation>
        </message>
        <message>
            <source>Finished testimonies wait here until they are handed over.</source>
            <translation>اياقتالعان ايعاقتار تاپسىرىلعانشا وسىندا كۇتەدى.</translation>
        </message>
        <message numerus="yes">
            <source>%n testimony(ies)</source>
            <translation>
                <numerusform>%n ايعاق</numerusform>
                <numerusform>%n ايعاق</numerusform>
            </translation>
        </message>
        <message>
            <source>the oldest of {0}</source>
            <translation>ەڭ ەسكىسى: {0}</translation>
        </message>
        <message>
            <source>Hand over…</source>
            <translation>تاپسىرۋ…</translation>
        </message>
    </context>
    <context>
        <name>WaitingList</name>
        <message>
            <source>The ticked files belong to the testimony</source>
            <translation>بەلگىلەنگەن فايلدار مىنا ايعاققا تيەسىلى</translation>
        </message>
        <message>
            <source>Place them there</source>
            <translation>سوندا ورنالاستىرۋ</translation>
        </message>
        <message>
            <source>They belong to no testimony…</source>
            <translation>ولار ەشبىر ايعاققا تيەسىلى ەمەس…</translation>
        </message>
        <message>
            <source>Seal them for the coordinators…</source>
            <translation>ۇيلەستىرۋشىلەر ٴۇشىن مورلەۋ…</translation>
        </message>
        <message>
            <source>Tick all</source>
            <translation>ٴبارىن بەلگىلەۋ</translation>
        </message>
        <message>
            <source>Files before these</source>
            <translation>الدىڭعى فايلدار</translation>
        </message>
        <message>
            <source>Files after these</source>
            <translation>كەلەسى فايلدار</translation>
        </message>
        <message>
            <source>not finished</source>
            <translation>اياقتالماعان</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>قاراۋ</translation>
        </message>
        <message>
            <source>Look at {name}</source>
            <translation>{name}: قاراۋ</translation>
        </message>
        <message>
            <source>made on {day} at {time}, by the camera's clock</source>
            <translation>كامەرا ساعاتى بويىنشا {day} كۇنى {time} ۋاقىتتا تۇسىرىلگەن</translation>
        </message>
        <message>
            <source>perhaps of {number}: it was filmed after {name}</source>
            <translation>بالكىم {number}: ول {name} فايلىنان كەيىن تۇسىرىلگەن</translation>
        </message>
        <message>
            <source>has the code of a testimony that cannot be opened in this vault</source>
            <translation>بۇل قويمادا اشىلمايتىن ايعاقتىڭ كودى بار</translation>
        </message>
        <message>
            <source>no code was seen in it</source>
            <translation>ىشىنەن كود كورىنبەدى</translation>
        </message>
        <message>
            <source>was not looked through for a code</source>
            <translation>كودى قارالماعان</translation>
        </message>
        <message>
            <source>Ticked: {count}</source>
            <translation>بەلگىلەنگەنى: {count}</translation>
        </message>
        <message>
            <source>Tick none</source>
            <translation>ٴبارىنىڭ بەلگىسىن الۋ</translation>
        </message>
        <message numerus="yes">
            <source>Destroy %n file(s) in this vault?</source>
            <translation>
                <numerusform>وسى قويماداعى %n فايلدى جويۋ كەرەك پە؟</numerusform>
                <numerusform>وسى قويماداعى %n فايلدى جويۋ كەرەك پە؟</numerusform>
            </translation>
        </message>
        <message>
            <source>They are in no testimony, so nobody else has them from you. This cannot be taken back.</source>
            <translation>ولار ەشبىر ايعاقتا جوق، سوندىقتان سىزدەن باسقا ەشكىمدە جوق. مۇنى قايتارۋعا بولمايدى.</translation>
        </message>
        <message>
            <source>Keep them</source>
            <translation>ساقتاۋ</translation>
        </message>
        <message>
            <source>Destroy them</source>
            <translation>جويۋ</translation>
        </message>
        <message>
            <source>Seal the ticked files for the coordinators?</source>
            <translation>بەلگىلەنگەن فايلداردى ۇيلەستىرۋشىلەر ٴۇشىن مورلەۋ كەرەك پە؟</translation>
        </message>
        <message>
            <source>Nothing on this laptop opens them afterwards. They are handed over as an account of their own.</source>
            <translation>سودان كەيىن بۇل نوۋتبۋكتە ولاردى ەشتەڭە اشا المايدى. ولار بولەك ايعاق رەتىندە تاپسىرىلادى.</translation>
        </message>
        <message>
            <source>Leave them open</source>
            <translation>اشىق قالدىرۋ</translation>
        </message>
        <message>
            <source>Seal them</source>
            <translation>مورلەۋ</translation>
        </message>
    </context>
    <context>
        <name>WaysFlow</name>
        <message>
            <source>Ways into this vault</source>
            <translation>وسى قويماعا كىرۋ جولدارى</translation>
        </message>
        <message>
            <source>Which there are is told to nobody who cannot open the vault.</source>
            <translation>قانداي جولدار بارى قويمانى اشا المايتىن ەشكىمگە ايتىلمايدى.</translation>
        </message>
        <message>
            <source>Show them</source>
            <translation>ولاردى كورسەتۋ</translation>
        </message>
        <message>
            <source>Where should the keyfile be written? A stick that can be destroyed is best.</source>
            <translation>كىلت فايلى قايدا جازىلسىن؟ جويۋعا بولاتىن فلەشكا ەڭ دۇرىسى.</translation>
        </message>
        <message>
            <source>Write the keyfile</source>
            <translation>كىلت فايلىن جازۋ</translation>
        </message>
        <message>
            <source>Recovery share</source>
            <translation>قالپىنا كەلتىرۋ ۇلەسى</translation>
        </message>
        <message>
            <source>Share {number} of {count}</source>
            <translation>ۇلەس {number} / {count}</translation>
        </message>
        <message>
            <source>Any three of the five shares open the vault they were made for. One or two open nothing.</source>
            <translation>بەس ۇلەستىڭ كەز كەلگەن ۇشەۋى ٴوزى جاسالعان قويمانى اشادى. ٴبىر نە ەكەۋى ەشتەڭە اشپايدى.</translation>
        </message>
        <message>
            <source>Keep this page where only you can find it, apart from the others. Tell nobody that you have it.</source>
            <translation>بۇل بەتتى باسقالارىنان بولەك، تەك ٴوزىڭىز تابا الاتىن جەردە ساقتاڭىز. سىزدە ەكەنىن ەشكىمگە ايتپاڭىز.</translation>
        </message>
        <message>
            <source>No share is ever asked for by telephone or message. Somebody who asks for it is not one of us.</source>
            <translation>ۇلەس ەشقاشان تەلەفونمەن نە حاتپەن سۇرالمايدى. سۇراعان ادام بىزدەن ەمەس.</translation>
        </message>
        <message>
            <source>The passphrase is changed</source>
            <translation>قۇپييا سويلەم وزگەرتىلدى</translation>
        </message>
        <message>
            <source>The next unlock asks for the new one.</source>
            <translation>كەلەسى اشۋدا جاڭاسى سۇرالادى.</translation>
        </message>
        <message>
            <source>Any three of the five shares open this vault from now on</source>
            <translation>ەندى بەس ۇلەستىڭ كەز كەلگەن ۇشەۋى وسى قويمانى اشادى</translation>
        </message>
        <message>
            <source>Shares made before do not. Give each to another person, and rehearse soon.</source>
            <translation>بۇرىن جاسالعاندارى اشپايدى. ٴارقايسىسىن باسقا ادامعا بەرىپ، جاقىندا جاتتىعىڭىز.</translation>
        </message>
        <message>
            <source>From now on the vault opens with passphrase and keyfile only</source>
            <translation>ەندى قويما تەك قۇپييا سويلەم مەن كىلت فايلىمەن اشىلادى</translation>
        </message>
        <message>
            <source>Make a second copy of the file: without it the passphrase opens nothing.</source>
            <translation>فايلدىڭ ەكىنشى كوشىرمەسىن جاساڭىز: ونسىز قۇپييا سويلەم ەشتەڭە اشپايدى.</translation>
        </message>
        <message>
            <source>The passphrase alone opens the vault again</source>
            <translation>قۇپييا سويلەمنىڭ ٴوزى قويمانى قايتا اشادى</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>الىندى</translation>
        </message>
        <message>
            <source>Copies of the vault made before still open with it.</source>
            <translation>قويمانىڭ بۇرىن جاسالعان كوشىرمەلەرى ونىمەن ٴالى اشىلادى.</translation>
        </message>
        <message numerus="yes">
            <source>They open %n backup(s) too.</source>
            <translation>
                <numerusform>ولار %n كوشىرمەنى دە اشادى.</numerusform>
                <numerusform>ولار %n كوشىرمەنى دە اشادى.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n backup(s) could not be reached: let the shares open them under Settings, Backup.</source>
            <translation>
                <numerusform>%n كوشىرمەگە جەتۋ مۇمكىن بولمادى: «باپتاۋلار»، «ساقتىق كوشىرمە» ىشىندە ۇلەستەرگە رۇقسات بەرىڭىز.</numerusform>
                <numerusform>%n كوشىرمەگە جەتۋ مۇمكىن بولمادى: «باپتاۋلار»، «ساقتىق كوشىرمە» ىشىندە ۇلەستەرگە رۇقسات بەرىڭىز.</numerusform>
            </translation>
        </message>
        <message>
            <source>They need the vault's files: make a backup, and let them open it too.</source>
            <translation>ولارعا قويما فايلدارى كەرەك: كوشىرمە جاساپ، ونى دا اشا الاتىن ەتىڭىز.</translation>
        </message>
    </context>
    <context>
        <name>WaysPage</name>
        <message>
            <source>Close</source>
            <translation>جابۋ</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>قۇپييا سويلەم</translation>
        </message>
        <message>
            <source>Passphrase together with a keyfile</source>
            <translation>كىلت فايلىمەن بىرگە قۇپييا سويلەم</translation>
        </message>
        <message>
            <source>Recovery shares: any three of five</source>
            <translation>قالپىنا كەلتىرۋ ۇلەستەرى: بەستىڭ كەز كەلگەن ۇشەۋى</translation>
        </message>
        <message>
            <source>Of a kind that a newer version knows</source>
            <translation>جاڭاراق نۇسقا بىلەتىن ٴتۇرى</translation>
        </message>
        <message>
            <source>Ways into this vault</source>
            <translation>وسى قويماعا كىرۋ جولدارى</translation>
        </message>
        <message numerus="yes">
            <source>Changed %n time(s) since the vault was made</source>
            <translation>
                <numerusform>قويما جاسالعالى %n رەت وزگەردى</numerusform>
                <numerusform>قويما جاسالعالى %n رەت وزگەردى</numerusform>
            </translation>
        </message>
        <message>
            <source>These files are of an earlier version, which kept no list: it had one way in.</source>
            <translation>بۇل فايلدار ٴتىزىم جۇرگىزبەگەن ەسكىرەك نۇسقادان: كىرۋدىڭ ٴبىر عانا جولى بولعان.</translation>
        </message>
        <message>
            <source>Stop using the keyfile</source>
            <translation>كىلت فايلىن قولدانباۋ</translation>
        </message>
        <message>
            <source>Use a keyfile as well…</source>
            <translation>كىلت فايلىن دا قولدانۋ…</translation>
        </message>
        <message>
            <source>Change the passphrase…</source>
            <translation>قۇپييا سويلەمدى وزگەرتۋ…</translation>
        </message>
        <message>
            <source>used just now</source>
            <translation>جاڭا عانا قولدانىلدى</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>الىپ تاستاۋ</translation>
        </message>
        <message>
            <source>Recovery</source>
            <translation>قالپىنا كەلتىرۋ</translation>
        </message>
        <message>
            <source>Five shares on paper, with five people in different places. Any three open this vault when the passphrase is lost; one or two open nothing. They need the vault's files: a backup is what survives their loss.</source>
            <translation>قاعازداعى بەس ۇلەس، ٴار جەردەگى بەس ادامدا. قۇپييا سويلەم جوعالسا، كەز كەلگەن ۇشەۋى وسى قويمانى اشادى؛ ٴبىر نە ەكەۋى ەشتەڭە اشپايدى. ولارعا قويما فايلدارى كەرەك: ولار جوعالسا، كوشىرمە قالادى.</translation>
        </message>
        <message>
            <source>Last rehearsed on {0}</source>
            <translation>سوڭعى جاتتىعۋ: {0}</translation>
        </message>
        <message>
            <source>Never rehearsed: nobody knows whether it works</source>
            <translation>ەشقاشان جاتتىقپاعان: ىستەيتىنىن ەشكىم بىلمەيدى</translation>
        </message>
        <message>
            <source>Make new recovery shares…</source>
            <translation>جاڭا ۇلەستەر جاساۋ…</translation>
        </message>
        <message>
            <source>Make recovery shares…</source>
            <translation>ۇلەستەر جاساۋ…</translation>
        </message>
        <message>
            <source>Rehearse…</source>
            <translation>جاتتىعۋ…</translation>
        </message>
        <message>
            <source>Let them open a backup…</source>
            <translation>ولارعا كوشىرمەنى اشتىرۋ…</translation>
        </message>
        <message>
            <source>Somebody saw the passphrase, or had this laptop in their hands?</source>
            <translation>بىرەۋ قۇپييا سويلەمدى كوردى مە، وسى نوۋتبۋك قولىندا بولدى ما؟</translation>
        </message>
        <message>
            <source>Then a new passphrase is not enough: everything has to move to a new key.</source>
            <translation>وندا جاڭا قۇپييا سويلەم از: ٴبارى جاڭا كىلتكە كوشۋى كەرەك.</translation>
        </message>
        <message>
            <source>Passphrase seen, or laptop imaged…</source>
            <translation>قۇپييا سويلەمدى كورىپ قويدى نەمەسە نوۋتبۋك كوشىرىلدى…</translation>
        </message>
    </context>
    <context>
        <name>WhatGoes</name>
        <message>
            <source>What goes</source>
            <translation>نە كەتەدى</translation>
        </message>
        <message>
            <source>Untick all</source>
            <translation>بارىنەن بەلگىنى الۋ</translation>
        </message>
        <message>
            <source>Drafts stay here. Your own copies stay until the receipt arrives.</source>
            <translation>جوبالار وسىندا قالادى. ٴوز كوشىرمەلەرىڭىز قولحات كەلگەنشە قالادى.</translation>
        </message>
        <message>
            <source>What was sent and has no receipt yet goes once more; nothing is taken in twice.</source>
            <translation>جىبەرىلىپ، قولحاتى جوعى تاعى ٴبىر رەت كەتەدى؛ ەشتەڭە ەكى رەت قابىلدانبايدى.</translation>
        </message>
        <message numerus="yes">
            <source>%n older one(s) go along when nothing is unticked.</source>
            <translation>
                <numerusform>ەشتەڭەنىڭ بەلگىسى الىنباسا، ەسكىرەك %n بىرگە كەتەدى.</numerusform>
                <numerusform>ەشتەڭەنىڭ بەلگىسى الىنباسا، ەسكىرەك %n بىرگە كەتەدى.</numerusform>
            </translation>
        </message>
        <message>
            <source>A withdrawn consent always travels, so that nobody uses the testimony by mistake: it is kept from every report.</source>
            <translation>قايتارىپ الىنعان كەلىسىم ٴارقاشان كەتەدى، ايعاقتى ەشكىم قاتەلەسىپ قولدانباۋى ٴۇشىن: ول ٴار ەسەپتەن تىس قالادى.</translation>
        </message>
        <message>
            <source>sealed</source>
            <translation>مورلەنگەن</translation>
        </message>
        <message>
            <source>name not known</source>
            <translation>اتى بەلگىسىز</translation>
        </message>
        <message>
            <source>Consent withdrawn on {0}</source>
            <translation>كەلىسىم {0} كۇنى قايتارىپ الىندى</translation>
        </message>
        <message>
            <source>Consent withdrawn</source>
            <translation>كەلىسىم قايتارىپ الىندى</translation>
        </message>
        <message>
            <source>Not finished</source>
            <translation>اياقتالماعان</translation>
        </message>
        <message>
            <source>Changed since it arrived</source>
            <translation>جەتكەننەن كەيىن وزگەرگەن</translation>
        </message>
        <message>
            <source>text only</source>
            <translation>تەك ٴماتىن</translation>
        </message>
        <message>
            <source>up to {size}</source>
            <translation>{size} دەيىن</translation>
        </message>
        <message numerus="yes">
            <source>{0} of %n testimony(ies), {1}</source>
            <translation>
                <numerusform>%n ايعاقتىڭ {0}، {1}</numerusform>
                <numerusform>%n ايعاقتىڭ {0}، {1}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{0} of %n testimony(ies), text only</source>
            <translation>
                <numerusform>%n ايعاقتىڭ {0}، تەك ٴماتىن</numerusform>
                <numerusform>%n ايعاقتىڭ {0}، تەك ٴماتىن</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>none of %n testimony(ies)</source>
            <translation>
                <numerusform>%n ايعاقتىڭ ەشقايسىسى</numerusform>
                <numerusform>%n ايعاقتىڭ ەشقايسىسى</numerusform>
            </translation>
        </message>
        <message>
            <source>Tick all</source>
            <translation>ٴبارىن بەلگىلەۋ</translation>
        </message>
    </context>
    <context>
        <name>WhereTo</name>
        <message>
            <source>Where to</source>
            <translation>قايدا</translation>
        </message>
        <message>
            <source>Folder {0}</source>
            <translation>قالتا {0}</translation>
        </message>
        <message>
            <source>Another folder…</source>
            <translation>باسقا قالتا…</translation>
        </message>
        <message>
            <source>My files</source>
            <translation>مەنىڭ فايلدارىم</translation>
        </message>
        <message>
            <source>Memory stick {0}</source>
            <translation>فلەشكا {0}</translation>
        </message>
        <message>
            <source>Disk {0}</source>
            <translation>ديسك {0}</translation>
        </message>
        <message>
            <source>{0}, {1} free</source>
            <translation>{0}، بوس ورىن {1}</translation>
        </message>
        <message>
            <source>This does not fit here: {0} are needed.</source>
            <translation>بۇل مۇندا سىيمايدى: {0} كەرەك.</translation>
        </message>
    </context>
    <context>
        <name>WipeCards</name>
        <message>
            <source>To be wiped</source>
            <translation>تازالانادى</translation>
        </message>
        <message>
            <source>Every file was read back and is the same as on the card. Wipe it now, by formatting it in the camera or telephone.</source>
            <translation>ٴار فايل قايتا وقىلدى، كارتاداعىمەن بىردەي. ەندى كامەرادا نە تەلەفوندا پىشىمدەپ تازالاڭىز.</translation>
        </message>
        <message>
            <source>Deleting on cards and telephones does not erase: what was there can often be brought back. Where that would endanger somebody, keep the card as safe as this laptop, or destroy it.</source>
            <translation>كارتا مەن تەلەفوندا ٴوشىرۋ جويمايدى: ونداعىنى كوبىنە قايتارۋعا بولادى. بىرەۋگە ٴقاۋىپ توندىرسە، كارتانى وسى نوۋتبۋكتەي ساقتاڭىز نە جويىڭىز.</translation>
        </message>
        <message>
            <source>Card or telephone</source>
            <translation>كارتا نە تەلەفون</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation>
                <numerusform>%n فايل</numerusform>
                <numerusform>%n فايل</numerusform>
            </translation>
        </message>
        <message>
            <source>taken in on {day}</source>
            <translation>{day} كۇنى قابىلدانعان</translation>
        </message>
        <message>
            <source>for {number}</source>
            <translation>{number} ٴۇشىن</translation>
        </message>
        <message numerus="yes">
            <source>%n other file(s) left on it were not taken in</source>
            <translation>
                <numerusform>وندا قالعان %n باسقا فايل قابىلدانباعان</numerusform>
                <numerusform>وندا قالعان %n باسقا فايل قابىلدانباعان</numerusform>
            </translation>
        </message>
        <message>
            <source>It is wiped</source>
            <translation>تازالاندى</translation>
        </message>
    </context>
    <context>
        <name>WishNotice</name>
        <message>
            <source>Nothing of it goes out meanwhile. It is for coordinators to decide: {numbers}</source>
            <translation>وعان دەيىن ودان ەشتەڭە شىقپايدى. شەشىمدى ۇيلەستىرۋشىلەر قابىلدايدى: {numbers}</translation>
        </message>
        <message>
            <source>A witness wants a testimony erased</source>
            <translation>كۋاگەر ايعاقتى ٴوشىرۋدى سۇرايدى</translation>
        </message>
        <message>
            <source>Look and decide…</source>
            <translation>قاراپ، شەشۋ…</translation>
        </message>
    </context>
    <context>
        <name>WithWho</name>
        <message>
            <source>Witness {number}</source>
            <translation>كۋاگەر {number}</translation>
        </message>
        <message>
            <source>Under 18</source>
            <translation>18-گە تولماعان</translation>
        </message>
        <message>
            <source>Another witness speaks too</source>
            <translation>تاعى ٴبىر كۋاگەر سويلەيدى</translation>
        </message>
        <message>
            <source>Sealed: only coordinators open it. Leave it open here</source>
            <translation>مورلەنگەن: تەك ۇيلەستىرۋشىلەر اشادى. مۇندا اشىق قالدىرۋ</translation>
        </message>
        <message>
            <source>Open on this laptop. Seal it instead</source>
            <translation>وسى نوۋتبۋكتە اشىق. ونىڭ ورنىنا مورلەۋ</translation>
        </message>
    </context>
    <context>
        <name>Withdrawal</name>
        <message>
            <source>The witness takes every Yes back</source>
            <translation>كۋاگەر ٴار «ٴيا» جاۋابىن قايتارىپ الادى</translation>
        </message>
        <message>
            <source>Take every Yes back?</source>
            <translation>بارلىق «ٴيا» قايتارىپ الىنسىن با؟</translation>
        </message>
        <message>
            <source>From now on it is used for nothing. What was given to others already cannot be called back; the withdrawal goes to the coordinators with your next bundle, and they see who has it.</source>
            <translation>ەندى ول ەشتەڭەگە قولدانىلمايدى. باسقالارعا بەرىلگەنىن قايتارۋعا بولمايدى؛ قايتارىپ الۋ كەلەسى بۋماڭىزبەن ۇيلەستىرۋشىلەرگە بارادى، ولار كىمدە ەكەنىن كورەدى.</translation>
        </message>
        <message>
            <source>No, leave it</source>
            <translation>جوق، قالسىن</translation>
        </message>
        <message>
            <source>Yes, take all back</source>
            <translation>ٴيا، ٴبارىن قايتارىپ الۋ</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>Testifier</source>
            <translation>ايعاق بەرۋشى</translation>
        </message>
        <message>
            <source>Victim</source>
            <translation>جاپا شەككەن</translation>
        </message>
        <message>
            <source>Relative</source>
            <translation>تۋىس</translation>
        </message>
        <message>
            <source>Source still inside, never used</source>
            <translation>ٴالى ىشىندە جۇرگەن دەرەككوز، ەشقاشان قولدانىلمايدى</translation>
        </message>
        <message>
            <source>Alleged perpetrator</source>
            <translation>كىنالى دەلىنگەن</translation>
        </message>
        <message>
            <source>Official</source>
            <translation>لاۋازىمدى ادام</translation>
        </message>
        <message>
            <source>Interpreter</source>
            <translation>اۋدارماشى</translation>
        </message>
        <message>
            <source>Helper</source>
            <translation>كومەكشى</translation>
        </message>
        <message>
            <source>Other person</source>
            <translation>باسقا ادام</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>حابارسىز كەتكەن</translation>
        </message>
        <message>
            <source>Passport taken</source>
            <translation>پاسپورتى الىنعان</translation>
        </message>
        <message>
            <source>Summoned</source>
            <translation>شاقىرتىلعان</translation>
        </message>
        <message>
            <source>Police custody</source>
            <translation>پوليتسييا قاماۋىندا</translation>
        </message>
        <message>
            <source>Re-education camp</source>
            <translation>قايتا تاربيەلەۋ لاگەرى</translation>
        </message>
        <message>
            <source>Pre-trial detention</source>
            <translation>سوتقا دەيىنگى قاماۋ</translation>
        </message>
        <message>
            <source>Sentenced</source>
            <translation>سوتتالعان</translation>
        </message>
        <message>
            <source>Prison</source>
            <translation>تۇرمە</translation>
        </message>
        <message>
            <source>Forced job placement</source>
            <translation>ماجبۇرلەپ جۇمىسقا تۇرعىزۋ</translation>
        </message>
        <message>
            <source>Forced labour</source>
            <translation>ٴماجبۇرلى ەڭبەك</translation>
        </message>
        <message>
            <source>House arrest</source>
            <translation>ٴۇي قاماعى</translation>
        </message>
        <message>
            <source>Hospital</source>
            <translation>اۋرۋحانا</translation>
        </message>
        <message>
            <source>Child in a state institution</source>
            <translation>مەملەكەتتىك مەكەمەدەگى بالا</translation>
        </message>
        <message>
            <source>Shown in state media</source>
            <translation>مەملەكەتتىك باق كورسەتكەن</translation>
        </message>
        <message>
            <source>Heard from</source>
            <translation>حابارى الىنعان</translation>
        </message>
        <message>
            <source>Released, under watch</source>
            <translation>باقىلاۋمەن بوساتىلعان</translation>
        </message>
        <message>
            <source>At home, restrictions unknown</source>
            <translation>ۇيدە، شەكتەۋلەرى بەلگىسىز</translation>
        </message>
        <message>
            <source>Detained again</source>
            <translation>قايتا ۇستالعان</translation>
        </message>
        <message>
            <source>Left the country</source>
            <translation>ەلدەن كەتكەن</translation>
        </message>
        <message>
            <source>Asylum asked for</source>
            <translation>باسپانا سۇراعان</translation>
        </message>
        <message>
            <source>Asylum refused</source>
            <translation>باسپانادان باس تارتىلعان</translation>
        </message>
        <message>
            <source>Asylum granted</source>
            <translation>باسپانا بەرىلگەن</translation>
        </message>
        <message>
            <source>Deportation threatened</source>
            <translation>شىعارىپ جىبەرۋ ٴقاۋپى</translation>
        </message>
        <message>
            <source>Deported</source>
            <translation>ەلدەن شىعارىلعان</translation>
        </message>
        <message>
            <source>Dead</source>
            <translation>قايتىس بولعان</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>بەلگىسىز</translation>
        </message>
        <message>
            <source>Held without freedom</source>
            <translation>بوستاندىعىنان ايىرىلعان</translation>
        </message>
        <message>
            <source>Enforced disappearance</source>
            <translation>كۇشتەپ جوعالتۋ</translation>
        </message>
        <message>
            <source>Torture or ill-treatment</source>
            <translation>ازاپتاۋ نە قاتىگەزدىك</translation>
        </message>
        <message>
            <source>Family torn apart</source>
            <translation>وتباسى اجىراتىلعان</translation>
        </message>
        <message>
            <source>Forced medical procedure</source>
            <translation>ٴماجبۇرلى مەديتسينالىق ارەكەت</translation>
        </message>
        <message>
            <source>Things taken away</source>
            <translation>دۇنيەسى تارتىپ الىنعان</translation>
        </message>
        <message>
            <source>Watched</source>
            <translation>اڭدىلعان</translation>
        </message>
        <message>
            <source>Religion restricted</source>
            <translation>ٴدىنى شەكتەلگەن</translation>
        </message>
        <message>
            <source>Death in custody</source>
            <translation>قاماۋدا ٴولىم</translation>
        </message>
        <message>
            <source>Unfair trial</source>
            <translation>ادىلەتسىز سوت</translation>
        </message>
        <message>
            <source>Forced return</source>
            <translation>كۇشتەپ قايتارۋ</translation>
        </message>
        <message>
            <source>Something else</source>
            <translation>باسقا نارسە</translation>
        </message>
        <message>
            <source>Keep it in the archive</source>
            <translation>مۇراعاتتا ساقتاۋ</translation>
        </message>
        <message>
            <source>Compare it with other cases</source>
            <translation>باسقا ىستەرمەن سالىستىرۋ</translation>
        </message>
        <message>
            <source>Partners named to the witness</source>
            <translation>كۋاگەرگە اتالعان سەرىكتەستەر</translation>
        </message>
        <message>
            <source>My name to the UN, in confidence</source>
            <translation>مەنىڭ اتىم بۇۇ-عا، قۇپييا تۇردە</translation>
        </message>
        <message>
            <source>The UN sends the victim's name to the government</source>
            <translation>بۇۇ جاپا شەككەننىڭ اتىن ۇكىمەتكە جىبەرەدى</translation>
        </message>
        <message>
            <source>The UN publishes</source>
            <translation>بۇۇ جارييالايدى</translation>
        </message>
        <message>
            <source>Petition to a named authority</source>
            <translation>اتالعان ورگانعا ٴوتىنىش</translation>
        </message>
        <message>
            <source>My own asylum or court case</source>
            <translation>ٴوزىمنىڭ باسپانا نە سوت ٴىسىم</translation>
        </message>
        <message>
            <source>Courts</source>
            <translation>سوتتار</translation>
        </message>
        <message>
            <source>Journalists</source>
            <translation>جۋرناليستەر</translation>
        </message>
        <message>
            <source>Public victims database</source>
            <translation>جاپا شەككەندەردىڭ جارييا دەرەكقورى</translation>
        </message>
        <message>
            <source>Public on the web</source>
            <translation>ينتەرنەتتە جارييا</translation>
        </message>
        <message>
            <source>Photograph</source>
            <translation>سۋرەت</translation>
        </message>
        <message>
            <source>Face</source>
            <translation>بەت-ٴجۇزى</translation>
        </message>
        <message>
            <source>Voice</source>
            <translation>داۋىسى</translation>
        </message>
        <message>
            <source>Copies of documents</source>
            <translation>قۇجات كوشىرمەلەرى</translation>
        </message>
        <message>
            <source>May we contact you again</source>
            <translation>سىزبەن قايتا حابارلاسۋعا بولا ما</translation>
        </message>
        <message>
            <source>Not asked: counts as No</source>
            <translation>سۇرالماعان: «جوق» دەپ سانالادى</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>ٴيا</translation>
        </message>
        <message>
            <source>Yes, with conditions</source>
            <translation>ٴيا، شارتتارمەن</translation>
        </message>
        <message>
            <source>No</source>
            <translation>جوق</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>قايتارىپ الىنعان</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>مەرزىمى وتكەن</translation>
        </message>
        <message>
            <source>Replaced by a later answer</source>
            <translation>كەيىنگى جاۋاپ اۋىستىرعان</translation>
        </message>
        <message>
            <source>Not used</source>
            <translation>قولدانىلمايدى</translation>
        </message>
        <message>
            <source>Details made general</source>
            <translation>ەگجەي-تەگجەيى جالپىلانعان</translation>
        </message>
        <message>
            <source>Under another name</source>
            <translation>باسقا اتپەن</translation>
        </message>
        <message>
            <source>With the name</source>
            <translation>اتىمەن</translation>
        </message>
        <message>
            <source>Spoken on the recording</source>
            <translation>جازبادا ايتىلعان</translation>
        </message>
        <message>
            <source>Spoken</source>
            <translation>ايتىلعان</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>جازىلدى</translation>
        </message>
        <message>
            <source>In person</source>
            <translation>بەتپە-بەت</translation>
        </message>
        <message>
            <source>By telephone</source>
            <translation>تەلەفونمەن</translation>
        </message>
        <message>
            <source>By video call</source>
            <translation>بەينەقوڭىراۋمەن</translation>
        </message>
        <message>
            <source>Written by the witness</source>
            <translation>كۋاگەر جازعان</translation>
        </message>
        <message>
            <source>Message received</source>
            <translation>الىنعان حابار</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>حات</translation>
        </message>
        <message>
            <source>Notes typed later</source>
            <translation>كەيىن تەرىلگەن جازبا</translation>
        </message>
        <message>
            <source>Found online</source>
            <translation>ينتەرنەتتەن تابىلعان</translation>
        </message>
        <message>
            <source>Passed on by somebody</source>
            <translation>بىرەۋ ارقىلى جەتكەن</translation>
        </message>
        <message>
            <source>First account</source>
            <translation>العاشقى بايان</translation>
        </message>
        <message>
            <source>Follow-up</source>
            <translation>جالعاسى</translation>
        </message>
        <message>
            <source>Correction by the witness</source>
            <translation>كۋاگەردىڭ تۇزەتۋى</translation>
        </message>
        <message>
            <source>Taken back by the witness</source>
            <translation>كۋاگەر قايتارىپ العان</translation>
        </message>
        <message>
            <source>News</source>
            <translation>جاڭالىق</translation>
        </message>
        <message>
            <source>Several witnesses together</source>
            <translation>بىرنەشە كۋاگەر بىرگە</translation>
        </message>
        <message>
            <source>Sealed, not finished</source>
            <translation>مورلەنگەن، اياقتالماعان</translation>
        </message>
        <message>
            <source>Sealed</source>
            <translation>مورلەنگەن</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>اياقتالدى</translation>
        </message>
        <message>
            <source>Not finished</source>
            <translation>اياقتالماعان</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>تولىق اتى-ٴجونى</translation>
        </message>
        <message>
            <source>Given name</source>
            <translation>ەسىمى</translation>
        </message>
        <message>
            <source>Family name</source>
            <translation>تەگى</translation>
        </message>
        <message>
            <source>Father's name</source>
            <translation>اكەسىنىڭ اتى</translation>
        </message>
        <message>
            <source>Maiden name</source>
            <translation>قىز كەزىندەگى تەگى</translation>
        </message>
        <message>
            <source>Called by</source>
            <translation>اتاپ جۇرگەنى</translation>
        </message>
        <message>
            <source>As in the passport</source>
            <translation>پاسپورتتاعىداي</translation>
        </message>
        <message>
            <source>Cyrillic</source>
            <translation>كيريلل</translation>
        </message>
        <message>
            <source>Latin</source>
            <translation>لاتىن</translation>
        </message>
        <message>
            <source>Kazakh, Arabic script</source>
            <translation>قازاقشا، اراب جازۋى</translation>
        </message>
        <message>
            <source>Uyghur</source>
            <translation>ۇيعىر</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>قىتاي</translation>
        </message>
        <message>
            <source>English</source>
            <translation>اعىلشىنشا</translation>
        </message>
        <message>
            <source>Female</source>
            <translation>ايەل</translation>
        </message>
        <message>
            <source>Male</source>
            <translation>ەركەك</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>باسقا</translation>
        </message>
        <message>
            <source>Chinese identity number</source>
            <translation>قىتاي جەكە كۋالىك ٴنومىرى</translation>
        </message>
        <message>
            <source>Kazakh IIN</source>
            <translation>قازاقستان جسن</translation>
        </message>
        <message>
            <source>Passport</source>
            <translation>پاسپورت</translation>
        </message>
        <message>
            <source>Residence permit</source>
            <translation>تۇرۋعا رۇقسات</translation>
        </message>
        <message>
            <source>Household register</source>
            <translation>ٴۇي كىتابى</translation>
        </message>
        <message>
            <source>Other paper</source>
            <translation>باسقا قۇجات</translation>
        </message>
        <message>
            <source>Original seen</source>
            <translation>ٴتۇپنۇسقاسى كورىلدى</translation>
        </message>
        <message>
            <source>Copy seen</source>
            <translation>كوشىرمەسى كورىلدى</translation>
        </message>
        <message>
            <source>Photograph of a screen</source>
            <translation>ەكران سۋرەتى</translation>
        </message>
        <message>
            <source>Told of, not seen</source>
            <translation>ايتىلدى، كورىلمەدى</translation>
        </message>
    </context>
    <context>
        <name>WordsCard</name>
        <message>
            <source>Copy these four words by hand onto a blank card. They are shown only now and kept nowhere.</source>
            <translation>وسى ٴتورت ٴسوزدى بوس كارتاعا قولمەن كوشىرىڭىز. ولار تەك ٴقازىر كورسەتىلەدى، ەش جەردە ساقتالمايدى.</translation>
        </message>
        <message>
            <source>No native speaker has read this list of words yet.</source>
            <translation>بۇل سوزدەر ٴتىزىمىن انا تىلىندە سويلەيتىن ەشكىم ٴالى وقىعان جوق.</translation>
        </message>
        <message>
            <source>Language of the words</source>
            <translation>سوزدەردىڭ ٴتىلى</translation>
        </message>
        <message>
            <source>Print the card</source>
            <translation>كارتانى باسىپ شىعارۋ</translation>
        </message>
        <message>
            <source>Print the card again</source>
            <translation>كارتانى قايتا باسىپ شىعارۋ</translation>
        </message>
        <message>
            <source>No printer took it: copy by hand</source>
            <translation>بىردە-ٴبىر پرينتەر المادى: قولمەن كوشىرىڭىز</translation>
        </message>
    </context>
    <context>
        <name>_Nothing</name>
        <message>
            <source>Nobody found</source>
            <translation>ەشكىم تابىلمادى</translation>
        </message>
        <message>
            <source>Nobody is in the archive yet</source>
            <translation>مۇراعاتتا ٴالى ەشكىم جوق</translation>
        </message>
        <message>
            <source>Try a part of the name, or another way to write it.</source>
            <translation>اتتىڭ ٴبىر بولىگىن نەمەسە باسقا جازىلۋىن كورىڭىز.</translation>
        </message>
        <message>
            <source>People appear here once a bundle with a testimony about them is taken in.</source>
            <translation>ادام تۋرالى ايعاعى بار بۋما قابىلدانعاندا ول وسىندا كورىنەدى.</translation>
        </message>
    </context>
    <context>
        <name>_Parts</name>
        <message>
            <source>Year</source>
            <translation>جىل</translation>
        </message>
        <message>
            <source>Month?</source>
            <translation>اي؟</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>كۇن</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>اي</translation>
        </message>
    </context>
    <context>
        <name>_Reading</name>
        <message>
            <source>How exact</source>
            <translation>قانشالىق ٴدال</translation>
        </message>
        <message>
            <source>and</source>
            <translation>جانە</translation>
        </message>
        <message>
            <source>On or in</source>
            <translation>سول كۇنى</translation>
        </message>
        <message>
            <source>About</source>
            <translation>شامامەن</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>دەيىن</translation>
        </message>
        <message>
            <source>After</source>
            <translation>كەيىن</translation>
        </message>
        <message>
            <source>Between</source>
            <translation>اراسى</translation>
        </message>
    </context>
    <context>
        <name>_SpellingLine</name>
        <message>
            <source>not known</source>
            <translation>بەلگىسىز</translation>
        </message>
        <message>
            <source>suggested</source>
            <translation>ۇسىنىلعان</translation>
        </message>
        <message>
            <source>{0}: this spelling is right</source>
            <translation>{0}: بۇل جازىلۋ دۇرىس</translation>
        </message>
        <message>
            <source>{0}: this spelling is wrong</source>
            <translation>{0}: بۇل جازىلۋ قاتە</translation>
        </message>
        <message>
            <source>confirmed</source>
            <translation>راستالعان</translation>
        </message>
        <message>
            <source>suggested: Enter says that it is right, an empty line that it is wrong</source>
            <translation>ۇسىنىلعان: Enter دۇرىس، بوس جول قاتە دەگەندى بىلدىرەدى</translation>
        </message>
    </context>
    <context>
        <name>Errors</name>
        <message>
            <source>This bundle has been taken in before. Nothing was changed.</source>
            <translation>بۇل بۋما بۇرىن قابىلدانعان. ەشتەڭە وزگەرمەدى.</translation>
        </message>
        <message>
            <source>Nothing needs to be done.</source>
            <translation>ەشتەڭە ىستەۋدىڭ قاجەتى جوق.</translation>
        </message>
        <message>
            <source>Something is already there, and nothing is overwritten.</source>
            <translation>وندا الدەنە بار، ەشتەڭەنىڭ ۇستىنەن جازىلمايدى.</translation>
        </message>
        <message>
            <source>Choose another name or place.</source>
            <translation>باسقا ات نە ورىن تاڭداڭىز.</translation>
        </message>
        <message>
            <source>This bundle waits for its sender to be admitted, and was not taken in a second time.</source>
            <translation>بۇل بۋما جىبەرۋشىسىنىڭ قوسىلۋىن كۇتۋدە، ەكىنشى رەت قابىلدانبادى.</translation>
        </message>
        <message>
            <source>Compare the digits with the sender and admit them, or refuse them.</source>
            <translation>جىبەرۋشىمەن سانداردى سالىستىرىپ، قوسىڭىز نەمەسە قايتارىڭىز.</translation>
        </message>
        <message>
            <source>Something went wrong.</source>
            <translation>بىردەڭە دۇرىس بولمادى.</translation>
        </message>
        <message>
            <source>Try again; if it happens twice, tell your coordinator this code.</source>
            <translation>قايتا كورىڭىز؛ ەكى رەت بولسا، وسى كودتى ۇيلەستىرۋشىڭىزگە ايتىڭىز.</translation>
        </message>
        <message>
            <source>The file changed or vanished while it was read ({found} of {expected} bytes). Nothing of it was kept.</source>
            <translation>فايل وقىلىپ جاتقاندا وزگەردى نە جوعالدى ({expected} بايتتان {found}). ودان ەشتەڭە ساقتالمادى.</translation>
        </message>
        <message>
            <source>Check the card or stick and take the file in again.</source>
            <translation>كارتانى نە فلەشكانى تەكسەرىپ، فايلدى قايتا قابىلداڭىز.</translation>
        </message>
        <message>
            <source>This backup cannot be read: {part}.</source>
            <translation>بۇل كوشىرمە وقىلمايدى: {part}.</translation>
        </message>
        <message>
            <source>Keep it as it is, and use another backup; make a new one into another folder.</source>
            <translation>ونى سول كۇيىندە ساقتاپ، باسقا كوشىرمەنى الىڭىز؛ باسقا قالتاعا جاڭاسىن جاساڭىز.</translation>
        </message>
        <message>
            <source>Another program is writing this backup now.</source>
            <translation>بۇل كوشىرمەنى ٴقازىر باسقا باعدارلاما جازۋدا.</translation>
        </message>
        <message>
            <source>Wait until it is done, then try again.</source>
            <translation>بىتكەنشە كۇتىپ، قايتا كورىڭىز.</translation>
        </message>
        <message>
            <source>The backup in this folder knows {count} stretches of the log that this vault does not have: this vault was put back to an earlier state, or a copy of it is in use somewhere else. Nothing was written.</source>
            <translation>بۇل قالتاداعى كوشىرمە جۋرنالدىڭ وسى قويمادا جوق {count} بولىگىن بىلەدى: قويما ەرتەرەك كۇيگە قايتارىلعان نە كوشىرمەسى باسقا جەردە قولدانىستا. ەشتەڭە جازىلمادى.</translation>
        </message>
        <message>
            <source>Keep this backup: restore it into a new folder and compare, and tell a coordinator.</source>
            <translation>بۇل كوشىرمەنى ساقتاڭىز: جاڭا قالتاعا قالپىنا كەلتىرىپ سالىستىرىڭىز جانە ۇيلەستىرۋشىگە ايتىڭىز.</translation>
        </message>
        <message>
            <source>There is no backup in this folder.</source>
            <translation>بۇل قالتادا كوشىرمە جوق.</translation>
        </message>
        <message>
            <source>Choose the folder that the backup was made into; a first backup that was cut short is none.</source>
            <translation>كوشىرمە جاسالعان قالتانى تاڭداڭىز؛ ۇزىلگەن ٴبىرىنشى كوشىرمە ەسەپكە الىنبايدى.</translation>
        </message>
        <message>
            <source>The backup in this folder is of another vault. Nothing was written.</source>
            <translation>بۇل قالتاداعى كوشىرمە باسقا قويمانىكى. ەشتەڭە جازىلمادى.</translation>
        </message>
        <message>
            <source>Choose another folder.</source>
            <translation>باسقا قالتا تاڭداڭىز.</translation>
        </message>
        <message>
            <source>There is a backup in this folder that this vault does not know.</source>
            <translation>بۇل قالتادا وسى قويما بىلمەيتىن كوشىرمە بار.</translation>
        </message>
        <message>
            <source>Type the passphrase of that backup, or choose an empty folder.</source>
            <translation>ول كوشىرمەنىڭ قۇپييا سويلەمىن تەرىڭىز نە بوس قالتا تاڭداڭىز.</translation>
        </message>
        <message>
            <source>What was written does not read back as it was written. The backup before it is whole.</source>
            <translation>جازىلعان نارسە جازىلعانداي قايتا وقىلمايدى. الدىڭعى كوشىرمە ٴبۇتىن.</translation>
        </message>
        <message>
            <source>Use another stick or disk: this one loses data.</source>
            <translation>باسقا فلەشكا نە ديسك الىڭىز: بۇل دەرەك جوعالتادى.</translation>
        </message>
        <message>
            <source>This is not an encrypted file of ours, or its beginning is damaged: {reason}.</source>
            <translation>بۇل ٴبىزدىڭ شيفرلانعان فايل ەمەس نەمەسە باسى بۇلىنگەن: {reason}.</translation>
        </message>
        <message>
            <source>Copy it again from where it came; if that does not help, ask its sender to make it again.</source>
            <translation>كەلگەن جەرىنەن قايتا كوشىرىڭىز؛ كومەكتەسپەسە، جىبەرۋشىدەن قايتا جاساۋىن سۇراڭىز.</translation>
        </message>
        <message>
            <source>The beginning of the encrypted file was changed after it was made.</source>
            <translation>شيفرلانعان فايلدىڭ باسى جاسالعاننان كەيىن وزگەرتىلگەن.</translation>
        </message>
        <message>
            <source>The encrypted file is damaged: {reason}. Nothing of it was taken over.</source>
            <translation>شيفرلانعان فايل بۇلىنگەن: {reason}. ودان ەشتەڭە الىنبادى.</translation>
        </message>
        <message>
            <source>This bundle is not well formed: {reason}. Nothing of it was taken over.</source>
            <translation>بۇل بۋما دۇرىس قۇرىلماعان: {reason}. ودان ەشتەڭە الىنبادى.</translation>
        </message>
        <message>
            <source>Keep the file and ask its sender to make it again.</source>
            <translation>فايلدى ساقتاپ، جىبەرۋشىدەن قايتا جاساۋىن سۇراڭىز.</translation>
        </message>
        <message>
            <source>A signed document ({kind}) is not well formed: {reason}.</source>
            <translation>قول قويىلعان قۇجات ({kind}) دۇرىس قۇرىلماعان: {reason}.</translation>
        </message>
        <message>
            <source>A signed document is not well formed: {reason}.</source>
            <translation>قول قويىلعان قۇجات دۇرىس قۇرىلماعان: {reason}.</translation>
        </message>
        <message>
            <source>The field {field} is not acceptable: {reason}.</source>
            <translation>{field} ٴورىسى جارامسىز: {reason}.</translation>
        </message>
        <message>
            <source>Correct this field and try again; nothing was saved.</source>
            <translation>وسى ٴورىستى تۇزەتىپ، قايتا كورىڭىز؛ ەشتەڭە ساقتالمادى.</translation>
        </message>
        <message>
            <source>This form of own questions cannot be used here: {reason}.</source>
            <translation>بۇل ٴوز سۇراقتار فورماسىن مۇندا قولدانۋعا بولمايدى: {reason}.</translation>
        </message>
        <message>
            <source>Ask the coordinator who published it, or update the program.</source>
            <translation>جارييالاعان ۇيلەستىرۋشىدەن سۇراڭىز نە باعدارلامانى جاڭارتىڭىز.</translation>
        </message>
        <message>
            <source>The text is not acceptable JSON: {reason}.</source>
            <translation>ٴماتىن جارامدى JSON ەمەس: {reason}.</translation>
        </message>
        <message>
            <source>Ask whoever made the file to make it again.</source>
            <translation>فايلدى جاساعاننان قايتا جاساۋىن سۇراڭىز.</translation>
        </message>
        <message>
            <source>The passphrase parameters are out of range: {field}.</source>
            <translation>قۇپييا سويلەم پارامەترلەرى شەكتەن تىس: {field}.</translation>
        </message>
        <message>
            <source>The file is damaged or was made to exhaust this computer: use a copy of it.</source>
            <translation>فايل بۇلىنگەن نە وسى كومپيۋتەردى تاۋىسۋ ٴۇشىن جاسالعان: كوشىرمەسىن قولدانىڭىز.</translation>
        </message>
        <message>
            <source>A key or address is not well formed: {reason}.</source>
            <translation>كىلت نە مەكەنجاي دۇرىس قۇرىلماعان: {reason}.</translation>
        </message>
        <message>
            <source>Copy it again, whole, from where it came.</source>
            <translation>كەلگەن جەرىنەن قايتا، تولىق كوشىرىڭىز.</translation>
        </message>
        <message>
            <source>This is not a keyfile: a keyfile has exactly 64 bytes.</source>
            <translation>بۇل كىلت فايلى ەمەس: كىلت فايلى ٴدال 64 بايت بولادى.</translation>
        </message>
        <message>
            <source>Choose the file that was made as this vault's keyfile.</source>
            <translation>وسى قويمانىڭ كىلت فايلى رەتىندە جاسالعان فايلدى تاڭداڭىز.</translation>
        </message>
        <message>
            <source>The list of contents of this bundle is not well formed: {reason}. Nothing of it was taken over.</source>
            <translation>بۇل بۋمانىڭ مازمۇن ٴتىزىمى دۇرىس قۇرىلماعان: {reason}. ودان ەشتەڭە الىنبادى.</translation>
        </message>
        <message>
            <source>This file cannot be shown here: it is damaged or not what it says.</source>
            <translation>بۇل فايل مۇندا كورسەتىلمەيدى: بۇلىنگەن نە ايتقانىنداي ەمەس.</translation>
        </message>
        <message>
            <source>It is kept exactly as it came. Export it to look at it elsewhere.</source>
            <translation>ول كەلگەن كۇيىندە ساقتالدى. باسقا جەردە قاراۋ ٴۇشىن شىعارىپ الىڭىز.</translation>
        </message>
        <message>
            <source>The passphrase is empty, too long or not text.</source>
            <translation>قۇپييا سويلەم بوس، تىم ۇزىن نە ٴماتىن ەمەس.</translation>
        </message>
        <message>
            <source>Type it again.</source>
            <translation>قايتا تەرىڭىز.</translation>
        </message>
        <message>
            <source>A sealed piece is not well formed: {reason}. It was not opened; it is kept as it came.</source>
            <translation>مورلەنگەن بولىك دۇرىس قۇرىلماعان: {reason}. ول اشىلمادى؛ كەلگەن كۇيىندە ساقتالدى.</translation>
        </message>
        <message>
            <source>Ask who recorded it to hand it over again, and keep this bundle's file.</source>
            <translation>جازعان ادامنان قايتا تاپسىرۋىن سۇراڭىز جانە وسى بۋمانىڭ فايلىن ساقتاڭىز.</translation>
        </message>
        <message>
            <source>Recovery share {number} is not right: {reason}.</source>
            <translation>{number}-قالپىنا كەلتىرۋ ۇلەسى دۇرىس ەمەس: {reason}.</translation>
        </message>
        <message>
            <source>Compare it word by word with the paper; each share has 33 words.</source>
            <translation>قاعازبەن سوزبە-ٴسوز سالىستىرىڭىز؛ ٴار ۇلەستە 33 ٴسوز بار.</translation>
        </message>
        <message>
            <source>Recovery share {number} has {count} words, and a share has 33.</source>
            <translation>{number}-ۇلەستە {count} ٴسوز بار، ال ۇلەستە 33 ٴسوز بولادى.</translation>
        </message>
        <message>
            <source>Word {place} of recovery share {number} is not one of the words that shares are made of.</source>
            <translation>{number}-ۇلەستىڭ {place}-ٴسوزى ۇلەس جاسالاتىن سوزدەردەن ەمەس.</translation>
        </message>
        <message>
            <source>A signature does not verify. The file was changed, or was not made by who it says.</source>
            <translation>قولتاڭبا راستالمادى. فايل وزگەرتىلگەن نەمەسە ونى ايتىلعان ادام جاساماعان.</translation>
        </message>
        <message>
            <source>Keep the file, do not trust it, and ask its sender through another channel.</source>
            <translation>فايلدى ساقتاڭىز، وعان سەنبەڭىز، جىبەرۋشىدەن باسقا جولمەن سۇراڭىز.</translation>
        </message>
        <message>
            <source>This file cannot be read as a table: it is damaged, or of another kind.</source>
            <translation>بۇل فايل كەستە رەتىندە وقىلمايدى: بۇلىنگەن نە باسقا تۇردە.</translation>
        </message>
        <message>
            <source>Save it again as a workbook (XLSX), or as text in UTF-8 (CSV), and choose that file.</source>
            <translation>ونى كىتاپ (XLSX) نە UTF-8 ٴماتىن (CSV) رەتىندە قايتا ساقتاپ، سول فايلدى تاڭداڭىز.</translation>
        </message>
        <message>
            <source>This bundle says it holds more than any bundle may: {reason}. Nothing of it was taken over.</source>
            <translation>بۇل بۋما ەشبىر بۋماعا سىيمايتىندى ايتادى: {reason}. ودان ەشتەڭە الىنبادى.</translation>
        </message>
        <message>
            <source>Do not open it elsewhere. Ask its sender, through another channel, whether they made it.</source>
            <translation>ونى باسقا جەردە اشپاڭىز. جىبەرۋشىدەن باسقا جولمەن ٴوزى جاسادى ما، سۇراڭىز.</translation>
        </message>
        <message>
            <source>Another bundle with the same number is already here. Nothing of this one was taken over.</source>
            <translation>وسىنداي ٴنومىرلى باسقا بۋما مۇندا بار. مۇنىسىنان ەشتەڭە الىنبادى.</translation>
        </message>
        <message>
            <source>Keep both files and ask the sender how they came to make two.</source>
            <translation>ەكى فايلدى دا ساقتاپ، جىبەرۋشىدەن قالاي ەكەۋ بولعانىن سۇراڭىز.</translation>
        </message>
        <message>
            <source>A part of this bundle is not the one its sender signed. Nothing of it was taken over.</source>
            <translation>بۇل بۋمانىڭ ٴبىر بولىگى جىبەرۋشى قول قويعان ەمەس. ودان ەشتەڭە الىنبادى.</translation>
        </message>
        <message>
            <source>The records in this bundle do not fit together: {reason}. Nothing of it was taken over.</source>
            <translation>بۇل بۋماداعى جازبالار ٴبىر-بىرىنە سايكەس ەمەس: {reason}. ودان ەشتەڭە الىنبادى.</translation>
        </message>
        <message>
            <source>What is in this bundle is not what its list says: {reason}. Nothing of it was taken over.</source>
            <translation>بۇل بۋماداعى نارسە تىزىمىندە ايتىلعانداي ەمەس: {reason}. ودان ەشتەڭە الىنبادى.</translation>
        </message>
        <message>
            <source>This bundle was made for somebody else and encrypted to you afterwards.</source>
            <translation>بۇل بۋما باسقا بىرەۋگە جاسالىپ، كەيىن سىزگە شيفرلانعان.</translation>
        </message>
        <message>
            <source>Ask who gave it to you to forward it in the program, which says who passed it on.</source>
            <translation>بەرگەن ادامنان ونى باعدارلامادا جولداپ بەرۋىن سۇراڭىز: وندا كىم بەرگەنى ايتىلادى.</translation>
        </message>
        <message>
            <source>This bundle was forwarded more than once. Nothing of it was taken over.</source>
            <translation>بۇل بۋما بىرنەشە رەت جولدانعان. ودان ەشتەڭە الىنبادى.</translation>
        </message>
        <message>
            <source>Ask for the bundle itself, or for one that was forwarded once.</source>
            <translation>بۋمانىڭ ٴوزىن نە ٴبىر رەت جولدانعانىن سۇراڭىز.</translation>
        </message>
        <message>
            <source>This bundle was made by a newer version of the program.</source>
            <translation>بۇل بۋمانى باعدارلامانىڭ جاڭاراق نۇسقاسى جاساعان.</translation>
        </message>
        <message>
            <source>Keep the file, update this program, then import it.</source>
            <translation>فايلدى ساقتاپ، باعدارلامانى جاڭارتىپ، سودان كەيىن قابىلداڭىز.</translation>
        </message>
        <message>
            <source>Cancelled. Nothing is lost.</source>
            <translation>بولدىرىلمادى. ەشتەڭە جوعالعان جوق.</translation>
        </message>
        <message>
            <source>Start it again when you are ready.</source>
            <translation>دايىن بولعاندا قايتا باستاڭىز.</translation>
        </message>
        <message>
            <source>The file or folder cannot be read.</source>
            <translation>فايل نە قالتا وقىلمايدى.</translation>
        </message>
        <message>
            <source>Check that the stick or disk is still connected and that you may read it.</source>
            <translation>فلەشكا نە ديسكى ٴالى قوسۋلى ما، ونى وقي الاسىز با، تەكسەرىڭىز.</translation>
        </message>
        <message>
            <source>This computer lacks a part of the system that recording needs.</source>
            <translation>بۇل كومپيۋتەردە جازۋعا كەرەكتى جۇيە بولىگى جوق.</translation>
        </message>
        <message>
            <source>Files from a telephone or camera can be added. The set-up notes name the packages that are missing.</source>
            <translation>تەلەفون نە كامەرادان فايل قوسۋعا بولادى. جەتپەيتىن بۋمالار ورناتۋ جازبالارىندا اتالعان.</translation>
        </message>
        <message>
            <source>The report could not be set in pages ({reason}).</source>
            <translation>ەسەپ بەتتەرگە تەرىلمەدى ({reason}).</translation>
        </message>
        <message>
            <source>Nothing was released. Tell your coordinator this code; a report as HTML may still be possible.</source>
            <translation>ەشتەڭە شىعارىلعان جوق. وسى كودتى ۇيلەستىرۋشىڭىزگە ايتىڭىز؛ HTML ەسەپ بولۋى مۇمكىن.</translation>
        </message>
        <message>
            <source>Nobody is known here who could open a sealed testimony: {reason}.</source>
            <translation>مورلەنگەن ايعاقتى اشا الاتىن ەشكىم مۇندا بەلگىسىز: {reason}.</translation>
        </message>
        <message>
            <source>Join an organisation whose roster names another coordinator, or record without sealing.</source>
            <translation>تىزىمىندە باسقا ۇيلەستىرۋشى بار ۇيىمعا قوسىلىڭىز نە مورلەمەي جازىڭىز.</translation>
        </message>
        <message>
            <source>The file or folder cannot be written.</source>
            <translation>فايل نە قالتا جازىلمايدى.</translation>
        </message>
        <message>
            <source>Check that the stick or disk is still connected and that you may write to it.</source>
            <translation>فلەشكا نە ديسكى ٴالى قوسۋلى ما، وعان جازا الاسىز با، تەكسەرىڭىز.</translation>
        </message>
        <message>
            <source>A file did not read the same twice from the card, or not as it was stored. It was not taken in.</source>
            <translation>فايل كارتادان ەكى رەت بىردەي نە ساقتالعانداي وقىلمادى. ول قابىلدانبادى.</translation>
        </message>
        <message>
            <source>Do not wipe the card. Copy it with another reader or computer, then take it in again.</source>
            <translation>كارتانى تازالاماڭىز. باسقا وقىعىشپەن نە كومپيۋتەرمەن كوشىرىپ، قايتا قابىلداڭىز.</translation>
        </message>
        <message>
            <source>The vault's database could not do this (number {number}). Nothing that was saved is lost.</source>
            <translation>قويما دەرەكقورى مۇنى ىستەي المادى (ٴنومىرى {number}). ساقتالعاننان ەشتەڭە جوعالعان جوق.</translation>
        </message>
        <message>
            <source>Lock the vault, check the disk, and try again.</source>
            <translation>قويمانى قۇلىپتاپ، ديسكىنى تەكسەرىپ، قايتا كورىڭىز.</translation>
        </message>
        <message>
            <source>This file cannot be shown here: the locked-in process that opens it broke over it and was ended.</source>
            <translation>بۇل فايل مۇندا كورسەتىلمەيدى: ونى اشاتىن وقشاۋ پروتسەسس بۇزىلىپ، توقتاتىلدى.</translation>
        </message>
        <message>
            <source>Nothing else is touched, and the file is kept exactly as it came. It may have been made to do harm.</source>
            <translation>باسقا ەشتەڭەگە تيىلمەدى، فايل كەلگەن كۇيىندە ساقتالدى. ول زييان كەلتىرۋ ٴۇشىن جاسالعان بولۋى مۇمكىن.</translation>
        </message>
        <message>
            <source>This file cannot be shown here: opening it took longer than {seconds} seconds and was stopped.</source>
            <translation>بۇل فايل مۇندا كورسەتىلمەيدى: اشۋ {seconds} سەكۋندتان اسىپ، توقتاتىلدى.</translation>
        </message>
        <message>
            <source>Pictures and documents are not opened on this computer: their process cannot be locked in here.</source>
            <translation>بۇل كومپيۋتەردە سۋرەتتەر مەن قۇجاتتار اشىلمايدى: پروتسەسىن مۇندا وقشاۋلاۋعا بولمايدى.</translation>
        </message>
        <message>
            <source>They are kept exactly as they came. Look at them on another computer.</source>
            <translation>ولار كەلگەن كۇيىندە ساقتالدى. باسقا كومپيۋتەردە قاراڭىز.</translation>
        </message>
        <message>
            <source>The {what} cannot be used.</source>
            <translation>قولدانۋعا بولمايدى: {what}.</translation>
        </message>
        <message>
            <source>Another program may be using it, or the system forbids it. Close that program, or choose another.</source>
            <translation>ونى باسقا باعدارلاما قولدانىپ جاتقان نە جۇيە تىيعان بولۋى مۇمكىن. ول باعدارلامانى جابىڭىز نە باسقاسىن تاڭداڭىز.</translation>
        </message>
        <message>
            <source>The {what} gives nothing any more. What was recorded until then is kept.</source>
            <translation>ەندى ەشتەڭە بەرمەيدى: {what}. سول ۋاقىتقا دەيىن جازىلعانى ساقتالدى.</translation>
        </message>
        <message>
            <source>Connect it again, choose Look again, and begin another recording.</source>
            <translation>قايتا قوسىپ، «قايتا قاراۋ» تاڭداپ، جاڭا جازبا باستاڭىز.</translation>
        </message>
        <message>
            <source>The disk is full. Nothing that was saved is lost.</source>
            <translation>ديسك تولدى. ساقتالعاننان ەشتەڭە جوعالعان جوق.</translation>
        </message>
        <message>
            <source>Free some space or choose another disk, then try again.</source>
            <translation>ورىن بوساتىڭىز نە باسقا ديسك تاڭداپ، قايتا كورىڭىز.</translation>
        </message>
        <message>
            <source>This does not fit into files of at most {limit} bytes.</source>
            <translation>بۇل ەڭ كوبى {limit} بايتتىق فايلدارعا سىيمايدى.</translation>
        </message>
        <message>
            <source>Choose a larger size for the files.</source>
            <translation>فايلدارعا ۇلكەنىرەك كولەم تاڭداڭىز.</translation>
        </message>
        <message>
            <source>Records or consents changed after this report was prepared.</source>
            <translation>وسى ەسەپ دايىندالعان سوڭ جازبالار نە كەلىسىمدەر وزگەردى.</translation>
        </message>
        <message>
            <source>Prepare the report again and read what changed; nothing was released.</source>
            <translation>ەسەپتى قايتا دايىنداپ، نە وزگەرگەنىن وقىڭىز؛ ەشتەڭە شىعارىلعان جوق.</translation>
        </message>
        <message>
            <source>The form has faults ({count}) and was not published.</source>
            <translation>فورمادا قاتەلەر بار ({count})، جارييالانبادى.</translation>
        </message>
        <message>
            <source>Correct the workbook as the list says, and choose it again. Nothing was changed.</source>
            <translation>كىتاپتى ٴتىزىم بويىنشا تۇزەتىپ، قايتا تاڭداڭىز. ەشتەڭە وزگەرمەدى.</translation>
        </message>
        <message>
            <source>There is no form of that name in force.</source>
            <translation>مۇنداي اتپەن كۇشى بار فورما جوق.</translation>
        </message>
        <message>
            <source>See `amanat form list`.</source>
            <translation>`amanat form list` قاراڭىز.</translation>
        </message>
        <message>
            <source>The search was stopped.</source>
            <translation>ىزدەۋ توقتاتىلدى.</translation>
        </message>
        <message>
            <source>Search again.</source>
            <translation>قايتا ىزدەڭىز.</translation>
        </message>
        <message>
            <source>One of the two key files was older than the other or damaged. It was made right again.</source>
            <translation>ەكى كىلت فايلىنىڭ ٴبىرى ەكىنشىسىنەن ەسكى نە بۇلىنگەن ەدى. ول تۇزەتىلدى.</translation>
        </message>
        <message>
            <source>After a power cut that is nothing. Else somebody may have put it back: tell a coordinator.</source>
            <translation>توق سونگەننەن كەيىن بۇل ەشتەڭە ەمەس. ايتپەسە بىرەۋ قايتا قويعان بولۋى مۇمكىن: ۇيلەستىرۋشىگە ايتىڭىز.</translation>
        </message>
        <message>
            <source>Both key files were put back to an older state: a passphrase that was changed may open the vault again.</source>
            <translation>ەكى كىلت فايلى دا ەسكى كۇيگە قايتارىلعان: وزگەرتىلگەن قۇپييا سويلەم قويمانى قايتا اشۋى مۇمكىن.</translation>
        </message>
        <message>
            <source>Change the passphrase now, and tell a coordinator who could reach this computer.</source>
            <translation>قۇپييا سويلەمدى ٴقازىر وزگەرتىڭىز، بۇل كومپيۋتەرگە كىم جەتە العانىن ۇيلەستىرۋشىگە ايتىڭىز.</translation>
        </message>
        <message>
            <source>Both copies of the vault's key file are damaged, so no passphrase can open it.</source>
            <translation>قويمانىڭ كىلت فايلىنىڭ ەكى كوشىرمەسى دە بۇلىنگەن، ەشبىر قۇپييا سويلەم ونى اشا المايدى.</translation>
        </message>
        <message>
            <source>Copy the whole folder as it is, then restore the key files from a backup.</source>
            <translation>بۇكىل قالتانى سول كۇيىندە كوشىرىپ، كىلت فايلدارىن ساقتىق كوشىرمەدەن قالپىنا كەلتىرىڭىز.</translation>
        </message>
        <message>
            <source>This is the last way into the vault. Without it nobody could open the vault again.</source>
            <translation>بۇل — قويماعا كىرۋدىڭ سوڭعى جولى. ونسىز قويمانى ەشكىم قايتا اشا الماس ەدى.</translation>
        </message>
        <message>
            <source>Add another way in first.</source>
            <translation>الدىمەن باسقا جول قوسىڭىز.</translation>
        </message>
        <message>
            <source>The check of the finished file did not pass: {findings} findings, first in {place} ({kind}).</source>
            <translation>دايىن فايل تەكسەرۋدەن وتپەدى: {findings} تابىلىم، ٴبىرىنشىسى {place} ىشىندە ({kind}).</translation>
        </message>
        <message>
            <source>Nothing was released. Read the findings, remove what they name, and prepare the report again.</source>
            <translation>ەشتەڭە شىعارىلعان جوق. تابىلعاندى وقىپ، اتالعانىن الىپ تاستاپ، ەسەپتى قايتا دايىنداڭىز.</translation>
        </message>
        <message>
            <source>Lists and log of this vault did not agree in {count} places. The lists were built again from the log.</source>
            <translation>قويمانىڭ تىزىمدەرى مەن جۋرنالى {count} جەردە سايكەس كەلمەدى. تىزىمدەر جۋرنالدان قايتا قۇرىلدى.</translation>
        </message>
        <message>
            <source>Nothing is lost. If it happens again, old parts of the vault were put back: tell a coordinator.</source>
            <translation>ەشتەڭە جوعالعان جوق. قايتالانسا، قويمانىڭ ەسكى بولىكتەرى قايتا قويىلعان: ۇيلەستىرۋشىگە ايتىڭىز.</translation>
        </message>
        <message>
            <source>The computer could not do this.</source>
            <translation>كومپيۋتەر مۇنى ىستەي المادى.</translation>
        </message>
        <message>
            <source>A record in this file is not well formed: {reason}.</source>
            <translation>بۇل فايلداعى جازبا دۇرىس قۇرىلماعان: {reason}.</translation>
        </message>
        <message>
            <source>A piece of this recording or file is missing or was changed ({part}).</source>
            <translation>بۇل جازبانىڭ نە فايلدىڭ بولىگى جوق نە وزگەرتىلگەن ({part}).</translation>
        </message>
        <message>
            <source>Everything else is intact. Import the bundle that brought it again, or restore a backup.</source>
            <translation>قالعانىنىڭ ٴبارى ٴبۇتىن. ونى اكەلگەن بۋمانى قايتا قابىلداڭىز نە كوشىرمەنى قالپىنا كەلتىرىڭىز.</translation>
        </message>
        <message>
            <source>The parts of a recording are all here but do not make the recording that was announced.</source>
            <translation>جازبانىڭ بولىكتەرى تولىق، ٴبىراق حابارلانعان جازبانى قۇرامايدى.</translation>
        </message>
        <message>
            <source>The parts are kept. Ask the sender to export this recording again.</source>
            <translation>بولىكتەر ساقتالدى. جىبەرۋشىدەن وسى جازبانى قايتا شىعارۋىن سۇراڭىز.</translation>
        </message>
        <message>
            <source>This file cannot be shown here: its {what} is beyond the limit of {limit}.</source>
            <translation>بۇل فايل مۇندا كورسەتىلمەيدى: {limit} شەگىنەن اسادى: {what}.</translation>
        </message>
        <message>
            <source>A font that reports need is missing on this computer: {font}.</source>
            <translation>بۇل كومپيۋتەردە ەسەپتەرگە كەرەك ٴقارىپ جوق: {font}.</translation>
        </message>
        <message>
            <source>Install it (on Debian the package {package}), then make the report again. Nothing was released.</source>
            <translation>ونى ورناتىپ (Debian جۇيەسىندە {package} بۋماسى)، ەسەپتى قايتا جاساڭىز. ەشتەڭە شىعارىلعان جوق.</translation>
        </message>
        <message>
            <source>No {what} was found on this computer.</source>
            <translation>بۇل كومپيۋتەردەن تابىلمادى: {what}.</translation>
        </message>
        <message>
            <source>Connect one, or switch it on, and choose Look again. Files from a telephone can always be added.</source>
            <translation>بىرەۋىن قوسىپ، «قايتا قاراۋ» تاڭداڭىز. تەلەفونداعى فايلداردى ٴارقاشان قوسۋعا بولادى.</translation>
        </message>
        <message>
            <source>This vault belongs to no organisation yet.</source>
            <translation>بۇل قويما ٴالى ەشبىر ۇيىمعا كىرمەيدى.</translation>
        </message>
        <message>
            <source>Open a coordinator's invitation, or create an organisation.</source>
            <translation>ۇيلەستىرۋشىنىڭ شاقىرۋىن اشىڭىز نە ۇيىم قۇرىڭىز.</translation>
        </message>
        <message>
            <source>There is nobody to hand this over to: no other coordinator and no archive recipient.</source>
            <translation>مۇنى تاپسىراتىن ەشكىم جوق: باسقا ۇيلەستىرۋشى دە، مۇراعات الۋشىسى دا جوق.</translation>
        </message>
        <message>
            <source>Join an organisation first, or ask for a roster that names another coordinator.</source>
            <translation>الدىمەن ۇيىمعا قوسىلىڭىز نە باسقا ۇيلەستىرۋشى اتالعان ٴتىزىم سۇراڭىز.</translation>
        </message>
        <message>
            <source>The signer of this {kind} is not permitted to sign it.</source>
            <translation>قول قويۋشىنىڭ بۇعان قۇقىعى جوق: {kind}.</translation>
        </message>
        <message>
            <source>Keep the file and ask a coordinator you know in person.</source>
            <translation>فايلدى ساقتاپ، ٴوزىڭىز تانيتىن ۇيلەستىرۋشىدەن بەتپە-بەت سۇراڭىز.</translation>
        </message>
        <message>
            <source>Records in this bundle are by somebody whom no coordinator has certified.</source>
            <translation>بۇل بۋماداعى جازبالار ەشبىر ۇيلەستىرۋشى كۋالاندىرماعان ادامدىكى.</translation>
        </message>
        <message>
            <source>Ask the sender for that person's certificate, or for the bundle that they made themselves.</source>
            <translation>جىبەرۋشىدەن سول ادامنىڭ كۋالىگىن نە ٴوزى جاساعان بۋمانى سۇراڭىز.</translation>
        </message>
        <message>
            <source>This {kind} is for somebody else.</source>
            <translation>بۇل باسقا بىرەۋگە ارنالعان: {kind}.</translation>
        </message>
        <message>
            <source>Give it to the person it is for.</source>
            <translation>ارنالعان ادامعا بەرىڭىز.</translation>
        </message>
        <message>
            <source>This file is encrypted to somebody else.</source>
            <translation>بۇل فايل باسقا بىرەۋگە شيفرلانعان.</translation>
        </message>
        <message>
            <source>Give it to the person it is for, or ask its sender to make one for you.</source>
            <translation>ارنالعان ادامعا بەرىڭىز نە جىبەرۋشىدەن سىزگە جاساۋىن سۇراڭىز.</translation>
        </message>
        <message>
            <source>There is no {what} with that number.</source>
            <translation>مۇنداي نومىرمەن جوق: {what}.</translation>
        </message>
        <message>
            <source>Check the number, or search by name.</source>
            <translation>ٴنومىردى تەكسەرىڭىز نە اتىمەن ىزدەڭىز.</translation>
        </message>
        <message>
            <source>That is not permitted: {reason}.</source>
            <translation>بۇعان رۇقسات جوق: {reason}.</translation>
        </message>
        <message>
            <source>Ask a coordinator.</source>
            <translation>ۇيلەستىرۋشىدەن سۇراڭىز.</translation>
        </message>
        <message>
            <source>{count} texts were approved that are not the texts of this draft, or still hold open questions.</source>
            <translation>ماقۇلدانعان {count} ٴماتىن وسى جوبانىكى ەمەس نەمەسە شەشىلمەگەن سۇراعى بار.</translation>
        </message>
        <message>
            <source>Read the texts as they are now and decide every question; nothing was released.</source>
            <translation>ماتىندەردى قازىرگى كۇيىندە وقىپ، ٴار سۇراقتى شەشىڭىز؛ ەشتەڭە شىعارىلعان جوق.</translation>
        </message>
        <message>
            <source>Files of this type cannot be shown inside the program.</source>
            <translation>مۇنداي تۇردەگى فايلدار باعدارلاما ىشىندە كورسەتىلمەيدى.</translation>
        </message>
        <message>
            <source>Nothing was recorded: neither sound nor picture had arrived.</source>
            <translation>ەشتەڭە جازىلمادى: دىبىس تا، سۋرەت تە كەلمەدى.</translation>
        </message>
        <message>
            <source>Wait until it says Recording. If it stays at Starting, choose another microphone or camera.</source>
            <translation>«جازىلۋدا» دەپ كورسەتىلگەنشە كۇتىڭىز. «باستالۋدا…» بولىپ تۇرىپ قالسا، باسقا ميكروفون نە كامەرا تاڭداڭىز.</translation>
        </message>
        <message>
            <source>There is nothing to hand over: receipts cover all of it.</source>
            <translation>تاپسىراتىن ەشتەڭە جوق: ٴبارىنىڭ قولحاتى بار.</translation>
        </message>
        <message>
            <source>Choose testimonies yourself if you want to send them again.</source>
            <translation>قايتا جىبەرگىڭىز كەلسە، ايعاقتاردى ٴوزىڭىز تاڭداڭىز.</translation>
        </message>
        <message>
            <source>Nothing may be released for this audience: {reasons}.</source>
            <translation>بۇل وقىرماندارعا ەشتەڭە شىعارۋعا بولمايدى: {reasons}.</translation>
        </message>
        <message>
            <source>See what each consent allows, or choose another audience or selection.</source>
            <translation>ٴار كەلىسىم نەگە رۇقسات بەرەتىنىن قاراڭىز نە باسقا وقىرمان، باسقا تاڭداۋ جاساڭىز.</translation>
        </message>
        <message>
            <source>This file is from another organisation than the one this vault belongs to.</source>
            <translation>بۇل فايل وسى قويما كىرەتىن ۇيىمنان ەمەس، باسقاسىنان.</translation>
        </message>
        <message>
            <source>A vault belongs to one organisation for ever. Make another vault for another organisation.</source>
            <translation>قويما ماڭگى ٴبىر ۇيىمعا تيەسىلى. باسقا ۇيىمعا باسقا قويما جاساڭىز.</translation>
        </message>
        <message>
            <source>The database was changed from outside since this vault was locked: old parts of it may have been put back.</source>
            <translation>قويما قۇلىپتالعالى دەرەكقور سىرتتان وزگەرتىلگەن: ەسكى بولىكتەرى قايتا قويىلعان بولۋى مۇمكىن.</translation>
        </message>
        <message>
            <source>Check the vault, compare it with a backup, and tell a coordinator who could reach this computer.</source>
            <translation>قويمانى تەكسەرىپ، كوشىرمەمەن سالىستىرىپ، بۇل كومپيۋتەرگە كىم جەتە العانىن ۇيلەستىرۋشىگە ايتىڭىز.</translation>
        </message>
        <message>
            <source>The camera gives no picture any more. The sound is still being recorded.</source>
            <translation>كامەرا ەندى سۋرەت بەرمەيدى. دىبىس ٴالى جازىلىپ جاتىر.</translation>
        </message>
        <message>
            <source>Listen on. At the next pause stop, connect it again, choose Look again, and begin another recording.</source>
            <translation>تىڭداي بەرىڭىز. كەلەسى ۇزىلىستە توقتاتىپ، قايتا قوسىپ، «قايتا قاراۋ» تاڭداپ، جاڭا جازبا باستاڭىز.</translation>
        </message>
        <message>
            <source>{count} pieces of recordings or files are missing or were changed.</source>
            <translation>جازبالار نە فايلداردىڭ {count} بولىگى جوق نە وزگەرتىلگەن.</translation>
        </message>
        <message>
            <source>Check the vault: it names the cases. Restore a backup, or import again the bundle that brought them.</source>
            <translation>قويمانى تەكسەرىڭىز: ىستەردى اتايدى. كوشىرمەنى قالپىنا كەلتىرىڭىز نە ولاردى اكەلگەن بۋمالاردى قايتا قابىلداڭىز.</translation>
        </message>
        <message>
            <source>Something in the vault's folder was changed from outside since it was locked.</source>
            <translation>قويما قۇلىپتالعالى ونىڭ قالتاسىندا بىردەڭە سىرتتان وزگەرتىلگەن.</translation>
        </message>
        <message>
            <source>The recording ended because something failed. What was recorded until then is kept.</source>
            <translation>بىردەڭە ىستەن شىعىپ، جازبا اياقتالدى. سول ۋاقىتقا دەيىن جازىلعانى ساقتالدى.</translation>
        </message>
        <message>
            <source>Start another recording. If it happens again, use another camera or microphone.</source>
            <translation>جاڭا جازبا باستاڭىز. قايتالانسا، باسقا كامەرا نە ميكروفون الىڭىز.</translation>
        </message>
        <message>
            <source>This was refused.</source>
            <translation>بۇل قابىلدانبادى.</translation>
        </message>
        <message>
            <source>This opens a vault, but not the one that is open here, or not all of it: {count} testimonies.</source>
            <translation>بۇل قويمانى اشادى، ٴبىراق وسىندا اشىق تۇرعاندى ەمەس نە ٴبارىن ەمەس: {count} ايعاق.</translation>
        </message>
        <message>
            <source>Do not rely on it. Make new recovery shares or a new passphrase, make a backup, and rehearse again.</source>
            <translation>وعان سەنبەڭىز. جاڭا ۇلەستەر نە جاڭا قۇپييا سويلەم جاساپ، كوشىرمە جاساپ، قايتا جاتتىعىڭىز.</translation>
        </message>
        <message>
            <source>There are two different rosters of version {version}, and {count} steward(s) signed both.</source>
            <translation>{version} نۇسقاسىنىڭ ەكى ٴتۇرلى ٴتىزىمى بار، {count} باسقارۋشى ەكەۋىنە دە قول قويعان.</translation>
        </message>
        <message>
            <source>Keep the file. Somebody may be taking the organisation over: meet a coordinator you know in person.</source>
            <translation>فايلدى ساقتاڭىز. بىرەۋ ۇيىمدى باسىپ الىپ جاتقان بولۋى مۇمكىن: تانيتىن ۇيلەستىرۋشىڭىزبەن بەتپە-بەت كەزدەسىڭىز.</translation>
        </message>
        <message>
            <source>Rosters are missing between version {held}, which this vault holds, and version {offered}.</source>
            <translation>وسى قويماداعى {held} نۇسقا مەن ۇسىنىلعان {offered} نۇسقا اراسىندا تىزىمدەر جوق.</translation>
        </message>
        <message>
            <source>Ask the coordinator for an invitation or receipt that holds all of them.</source>
            <translation>ۇيلەستىرۋشىدەن ٴبارى بار شاقىرۋ نە قولحات سۇراڭىز.</translation>
        </message>
        <message>
            <source>The organisation's roster was refused: {reason}.</source>
            <translation>ۇيىمنىڭ ٴتىزىمى قابىلدانبادى: {reason}.</translation>
        </message>
        <message>
            <source>Keep the file, do not trust it, and ask a coordinator you know in person.</source>
            <translation>فايلدى ساقتاڭىز، وعان سەنبەڭىز، ٴوزىڭىز تانيتىن ۇيلەستىرۋشىدەن بەتپە-بەت سۇراڭىز.</translation>
        </message>
        <message>
            <source>An older roster was offered (version {offered}); this vault already holds version {held}.</source>
            <translation>ەسكى ٴتىزىم ۇسىنىلدى (نۇسقا {offered})؛ وسى قويمادا {held} نۇسقا بار.</translation>
        </message>
        <message>
            <source>Nothing was changed. Ask the coordinator for a newer file.</source>
            <translation>ەشتەڭە وزگەرمەدى. ۇيلەستىرۋشىدەن جاڭاراق فايل سۇراڭىز.</translation>
        </message>
        <message>
            <source>The mark that tells whether this vault was changed from outside is older than it was, or gone. Old parts of the vault may have been put back.</source>
            <translation>قويمانىڭ سىرتتان وزگەرتىلگەن-وزگەرتىلمەگەنىن ايتاتىن بەلگى بۇرىنعىدان ەسكى نە جوق. قويمانىڭ ەسكى بولىكتەرى قايتا قويىلعان بولۋى مۇمكىن.</translation>
        </message>
        <message>
            <source>This key is no longer held, because the vault was locked.</source>
            <translation>قويما قۇلىپتالعاندىقتان بۇل كىلت ەندى ساقتالمايدى.</translation>
        </message>
        <message>
            <source>Unlock the vault and try again.</source>
            <translation>قويمانى اشىپ، قايتا كورىڭىز.</translation>
        </message>
        <message>
            <source>The vault already has as many ways in as it can hold.</source>
            <translation>قويمادا سىياتىنشا كىرۋ جولى بار.</translation>
        </message>
        <message>
            <source>Remove one that is not needed, then try again.</source>
            <translation>كەرەكسىزىن الىپ تاستاپ، قايتا كورىڭىز.</translation>
        </message>
        <message>
            <source>Something changed while it was being exported. The unfinished file is not to be used.</source>
            <translation>شىعارىلىپ جاتقاندا بىردەڭە وزگەردى. بىتپەگەن فايلدى قولدانباڭىز.</translation>
        </message>
        <message>
            <source>Export again; if it happens twice, check the vault.</source>
            <translation>قايتا شىعارىڭىز؛ ەكى رەت بولسا، قويمانى تەكسەرىڭىز.</translation>
        </message>
        <message>
            <source>Several files in a row could not be read: the card or disk they are on seems to be gone.</source>
            <translation>قاتارىنان بىرنەشە فايل وقىلمادى: ولار تۇرعان كارتا نە ديسك كەتكەن سيياقتى.</translation>
        </message>
        <message>
            <source>Connect it again and begin anew: what is in already is not taken a second time.</source>
            <translation>قايتا قوسىپ، باسىنان باستاڭىز: كىرگەنى ەكىنشى رەت قابىلدانبايدى.</translation>
        </message>
        <message>
            <source>This table is larger than any that is read here.</source>
            <translation>بۇل كەستە مۇندا وقىلاتىننىڭ بارىنەن ۇلكەن.</translation>
        </message>
        <message>
            <source>Divide it into several files. Nothing was taken over.</source>
            <translation>بىرنەشە فايلعا ٴبولىڭىز. ەشتەڭە الىنبادى.</translation>
        </message>
        <message>
            <source>Reading this table took too long and was stopped.</source>
            <translation>بۇل كەستەنى وقۋ تىم ۇزاققا سوزىلىپ، توقتاتىلدى.</translation>
        </message>
        <message>
            <source>It may have been made to do harm. Copy its cells into a new workbook, and choose that file.</source>
            <translation>ول زييان كەلتىرۋ ٴۇشىن جاسالعان بولۋى مۇمكىن. ۇياشىقتارىن جاڭا كىتاپقا كوشىرىپ، سول فايلدى تاڭداڭىز.</translation>
        </message>
        <message>
            <source>This testimony is sealed: this laptop cannot open it any more.</source>
            <translation>بۇل ايعاق مورلەنگەن: وسى نوۋتبۋك ونى ەندى اشا المايدى.</translation>
        </message>
        <message>
            <source>A coordinator opens it once it is handed over.</source>
            <translation>تاپسىرىلعان سوڭ ۇيلەستىرۋشى اشادى.</translation>
        </message>
        <message>
            <source>There are more than {limit} files in this folder.</source>
            <translation>بۇل قالتادا {limit} فايلدان كوپ.</translation>
        </message>
        <message>
            <source>Take in one of its folders after the other.</source>
            <translation>ىشىندەگى قالتالارىن بىرتىندەپ قابىلداڭىز.</translation>
        </message>
        <message>
            <source>The organisation already asks {count} forms of its own, which is as many as travel.</source>
            <translation>ۇيىم ٴوزىنىڭ {count} فورماسىن سۇرايدى: وسىدان كوبى بارمايدى.</translation>
        </message>
        <message>
            <source>Withdraw one that is not asked any more. Answers that were given stay.</source>
            <translation>ەندى سۇرالمايتىن بىرەۋىن الىپ تاستاڭىز. بەرىلگەن جاۋاپتار قالادى.</translation>
        </message>
        <message>
            <source>Something went wrong inside the program ({kind}).</source>
            <translation>باعدارلاما ىشىندە بىردەڭە دۇرىس بولمادى ({kind}).</translation>
        </message>
        <message>
            <source>Nothing that was saved is lost. Lock and open the vault again; tell your coordinator this code.</source>
            <translation>ساقتالعاننان ەشتەڭە جوعالعان جوق. قويمانى قۇلىپتاپ، قايتا اشىڭىز؛ وسى كودتى ۇيلەستىرۋشىڭىزگە ايتىڭىز.</translation>
        </message>
        <message>
            <source>There is no such audience of a report; there are {known}.</source>
            <translation>ەسەپتىڭ مۇنداي وقىرماندارى جوق؛ بارى: {known}.</translation>
        </message>
        <message>
            <source>Choose one of them.</source>
            <translation>سولاردىڭ ٴبىرىن تاڭداڭىز.</translation>
        </message>
        <message>
            <source>The letters of this table cannot be told: it is neither UTF-8, UTF-16, GB18030 nor Windows-1251.</source>
            <translation>بۇل كەستەنىڭ ارىپتەرى انىقتالمايدى: ول UTF-8، UTF-16، GB18030 دا، Windows-1251 دە ەمەس.</translation>
        </message>
        <message>
            <source>Open it in a program that shows it rightly, and save it as UTF-8.</source>
            <translation>دۇرىس كورسەتەتىن باعدارلامادا اشىپ، UTF-8 تۇرىندە ساقتاڭىز.</translation>
        </message>
        <message>
            <source>There is no field {field} in a testimony.</source>
            <translation>ايعاقتا مۇنداي ٴورىس جوق: {field}.</translation>
        </message>
        <message>
            <source>See `amanat testimony schema` for every field there is; nothing was saved.</source>
            <translation>بارلىق ٴورىستى `amanat testimony schema` كورسەتەدى؛ ەشتەڭە ساقتالمادى.</translation>
        </message>
        <message>
            <source>There is no such format of a report; there are {known}.</source>
            <translation>ەسەپتىڭ مۇنداي ٴپىشىمى جوق؛ بارى: {known}.</translation>
        </message>
        <message>
            <source>The vault is busy and did not answer in time.</source>
            <translation>قويما بوس ەمەس، ۋاقىتىندا جاۋاپ بەرمەدى.</translation>
        </message>
        <message>
            <source>Try again in a moment.</source>
            <translation>ٴبىرازدان سوڭ قايتا كورىڭىز.</translation>
        </message>
        <message>
            <source>The vault is damaged: {part}.</source>
            <translation>قويما بۇلىنگەن: {part}.</translation>
        </message>
        <message>
            <source>Do not write to it. Copy the whole folder, then restore a backup or ask your coordinator.</source>
            <translation>وعان جازباڭىز. بۇكىل قالتانى كوشىرىپ، ساقتىق كوشىرمەنى قالپىنا كەلتىرىڭىز نە ۇيلەستىرۋشىڭىزدەن سۇراڭىز.</translation>
        </message>
        <message>
            <source>This vault is open in another window or program.</source>
            <translation>بۇل قويما باسقا تەرەزەدە نە باعدارلامادا اشىق.</translation>
        </message>
        <message>
            <source>Lock it there first, then try again.</source>
            <translation>الدىمەن سوندا قۇلىپتاپ، قايتا كورىڭىز.</translation>
        </message>
        <message>
            <source>The vault is locked.</source>
            <translation>قويما قۇلىپتاۋلى.</translation>
        </message>
        <message>
            <source>Unlock it with your passphrase.</source>
            <translation>قۇپييا سويلەمىڭىزبەن اشىڭىز.</translation>
        </message>
        <message>
            <source>This vault was written by a newer version of the program (its version {found}, ours {known}).</source>
            <translation>بۇل قويمانى باعدارلامانىڭ جاڭاراق نۇسقاسى جازعان (ونىڭ نۇسقاسى {found}، بىزدىكى {known}).</translation>
        </message>
        <message>
            <source>Install the newer version. Nothing in the vault was touched.</source>
            <translation>جاڭاراق نۇسقانى ورناتىڭىز. قويمادا ەشتەڭەگە تيىلمەدى.</translation>
        </message>
        <message>
            <source>There is no vault in this folder.</source>
            <translation>بۇل قالتادا قويما جوق.</translation>
        </message>
        <message>
            <source>Choose the vault's folder, or make a new vault.</source>
            <translation>قويما قالتاسىن تاڭداڭىز نە جاڭا قويما جاساڭىز.</translation>
        </message>
        <message>
            <source>This vault was made by an older version and cannot be opened to read only.</source>
            <translation>بۇل قويمانى ەسكىرەك نۇسقا جاساعان، تەك وقۋعا اشىلمايدى.</translation>
        </message>
        <message>
            <source>Lock it where it is open, then open it here as usual.</source>
            <translation>اشىق تۇرعان جەرىندە قۇلىپتاپ، مۇندا ادەتتەگىدەي اشىڭىز.</translation>
        </message>
        <message>
            <source>This vault is open to read only, because another window or program has it. Nothing was changed.</source>
            <translation>باسقا تەرەزە نە باعدارلاما قولدانىپ تۇرعاندىقتان بۇل قويما تەك وقۋعا اشىق. ەشتەڭە وزگەرمەدى.</translation>
        </message>
        <message>
            <source>Lock it there, lock it here, then open it again.</source>
            <translation>سوندا قۇلىپتاپ، مۇندا قۇلىپتاپ، قايتا اشىڭىز.</translation>
        </message>
        <message>
            <source>The database did not take a setting that keeps the vault safe: {setting}.</source>
            <translation>دەرەكقور قويمانى قورعايتىن باپتاۋدى قابىلدامادى: {setting}.</translation>
        </message>
        <message>
            <source>Do not use this installation; install the program again.</source>
            <translation>بۇل ورناتۋدى قولدانباڭىز؛ باعدارلامانى قايتا ورناتىڭىز.</translation>
        </message>
        <message>
            <source>This passphrase could be guessed: who takes the laptop may try for years.</source>
            <translation>بۇل قۇپييا سويلەمدى تابۋعا بولادى: نوۋتبۋكتى العان ادام جىلدار بويى بايقاي الادى.</translation>
        </message>
        <message>
            <source>Use seven words drawn by chance, or a longer passphrase that nobody could think of.</source>
            <translation>جەرەبەمەن تاڭدالعان جەتى ٴسوز نە ەشكىم ويلاپ تاپپايتىن ۇزىنىراق قۇپييا سويلەم الىڭىز.</translation>
        </message>
        <message>
            <source>The passphrase does not open this vault.</source>
            <translation>قۇپييا سويلەم بۇل قويمانى اشپايدى.</translation>
        </message>
        <message>
            <source>Type it again; check the keyboard's language and Caps Lock.</source>
            <translation>قايتا تەرىڭىز؛ پەرنەتاقتا ٴتىلى مەن Caps Lock پەرنەسىن تەكسەرىڭىز.</translation>
        </message>
        <message>
            <source>These recovery shares do not open this vault.</source>
            <translation>بۇل ۇلەستەر وسى قويمانى اشپايدى.</translation>
        </message>
        <message>
            <source>Shares made before the newest ones, or for another vault, do not count. Check where they came from.</source>
            <translation>ەڭ جاڭالارىنان بۇرىن نە باسقا قويماعا جاسالعان ۇلەستەر ەسەپكە الىنبايدى. قايدان كەلگەنىن تەكسەرىڭىز.</translation>
        </message>
        <message>
            <source>That is not how this is used.</source>
            <translation>بۇل ولاي قولدانىلمايدى.</translation>
        </message>
        <message>
            <source>See the help of this command.</source>
            <translation>وسى كوماندانىڭ انىقتاماسىن قاراڭىز.</translation>
        </message>
    </context>
    <context>
        <name>ErrorDetails</name>
        <message>
            <source>NaN and infinities are not JSON</source>
            <translation>NaN مەن شەكسىزدىك JSON ەمەس</translation>
        </message>
        <message>
            <source>a chain of rosters starts with version 1</source>
            <translation>تىزىمدەر تىزبەگى 1-نۇسقادان باستالادى</translation>
        </message>
        <message>
            <source>a change has the wrong form</source>
            <translation>وزگەرىستىڭ ٴپىشىنى دۇرىس ەمەس</translation>
        </message>
        <message>
            <source>a checkpoint</source>
            <translation>باقىلاۋ نۇكتەسى</translation>
        </message>
        <message>
            <source>a checkpoint is malformed</source>
            <translation>باقىلاۋ نۇكتەسى دۇرىس قۇرىلماعان</translation>
        </message>
        <message>
            <source>a checkpoint is of another place</source>
            <translation>باقىلاۋ نۇكتەسى باسقا جەردىكى</translation>
        </message>
        <message>
            <source>a checkpoint is signed by somebody else</source>
            <translation>باقىلاۋ نۇكتەسىنە باسقا بىرەۋ قول قويعان</translation>
        </message>
        <message>
            <source>a content belongs to no record of its run</source>
            <translation>مازمۇن ٴوز تىزبەگىنىڭ ەشبىر جازباسىنا تيەسىلى ەمەس</translation>
        </message>
        <message>
            <source>a coordinator's vault is where testimonies are kept</source>
            <translation>ايعاقتار ساقتالاتىن جەر — ۇيلەستىرۋشىنىڭ قويماسى</translation>
        </message>
        <message>
            <source>a date is YYYY, YYYY-MM or YYYY-MM-DD</source>
            <translation>كۇن YYYY، YYYY-MM نە YYYY-MM-DD بولادى</translation>
        </message>
        <message>
            <source>a decision needs a reason</source>
            <translation>شەشىمنىڭ سەبەبى كەرەك</translation>
        </message>
        <message>
            <source>a draft that does not read</source>
            <translation>وقىلمايتىن جوبا</translation>
        </message>
        <message>
            <source>a field path has the wrong form</source>
            <translation>ٴورىس جولىنىڭ ٴپىشىنى دۇرىس ەمەس</translation>
        </message>
        <message>
            <source>a file it names belongs to another testimony here: propose it anew yourself</source>
            <translation>ول اتاعان فايل مۇندا باسقا ايعاققا تيەسىلى: ٴوزىڭىز قايتا ۇسىنىڭىز</translation>
        </message>
        <message>
            <source>a head</source>
            <translation>باسى</translation>
        </message>
        <message>
            <source>a header is malformed</source>
            <translation>تاقىرىپ دۇرىس قۇرىلماعان</translation>
        </message>
        <message>
            <source>a key id has the wrong form</source>
            <translation>كىلت ٴنومىرىنىڭ ٴپىشىنى دۇرىس ەمەس</translation>
        </message>
        <message>
            <source>a key stands twice</source>
            <translation>كىلت ەكى رەت تۇر</translation>
        </message>
        <message>
            <source>a letter has no glyph</source>
            <translation>ٴارىپتىڭ تاڭباسى جوق</translation>
        </message>
        <message>
            <source>a list of places that does not read</source>
            <translation>وقىلمايتىن جەرلەر ٴتىزىمى</translation>
        </message>
        <message>
            <source>a list of places that is too large</source>
            <translation>تىم ۇلكەن جەرلەر ٴتىزىمى</translation>
        </message>
        <message>
            <source>a member is larger than it may be</source>
            <translation>مۇشە رۇقساتتان ۇلكەن</translation>
        </message>
        <message>
            <source>a member is missing, added, renamed or of another size</source>
            <translation>مۇشە جوق، ارتىق، اتى نە كولەمى وزگەرگەن</translation>
        </message>
        <message>
            <source>a number beyond every float</source>
            <translation>ەشبىر بولشەك سانعا سىيمايتىن سان</translation>
        </message>
        <message>
            <source>a part lies outside its whole</source>
            <translation>بولىك بۇتىنىنەن تىس جاتىر</translation>
        </message>
        <message>
            <source>a part was changed</source>
            <translation>بولىگى وزگەرتىلگەن</translation>
        </message>
        <message>
            <source>a part was changed, or its end is missing</source>
            <translation>بولىگى وزگەرتىلگەن نە سوڭى جوق</translation>
        </message>
        <message>
            <source>a person or key stands twice</source>
            <translation>ادام نە كىلت ەكى رەت تۇر</translation>
        </message>
        <message>
            <source>a question has no choices</source>
            <translation>سۇراقتىڭ تاڭداۋى جوق</translation>
        </message>
        <message>
            <source>a question has no name of its own</source>
            <translation>سۇراقتىڭ ٴوز اتى جوق</translation>
        </message>
        <message>
            <source>a question holds other questions</source>
            <translation>سۇراقتا باسقا سۇراقتار بار</translation>
        </message>
        <message>
            <source>a recipient has another spelling</source>
            <translation>الۋشىنىڭ باسقا جازىلۋى بار</translation>
        </message>
        <message>
            <source>a recipient has the wrong length</source>
            <translation>الۋشىنىڭ ۇزىندىعى دۇرىس ەمەس</translation>
        </message>
        <message>
            <source>a recipient is not a key</source>
            <translation>الۋشى كىلت ەمەس</translation>
        </message>
        <message>
            <source>a recipient is not a key id</source>
            <translation>الۋشى كىلت ٴنومىرى ەمەس</translation>
        </message>
        <message>
            <source>a record changes its type</source>
            <translation>جازبا ٴتۇرىن وزگەرتەدى</translation>
        </message>
        <message>
            <source>a record is by somebody else than its log</source>
            <translation>جازبانى جۋرنال يەسىنەن باسقا بىرەۋ جازعان</translation>
        </message>
        <message>
            <source>a recording is not added to it yet: lock and unlock once</source>
            <translation>جازبا ٴالى قوسىلماعان: ٴبىر رەت قۇلىپتاپ، اشىڭىز</translation>
        </message>
        <message>
            <source>a recording is not added to this testimony yet</source>
            <translation>جازبا وسى ايعاققا ٴالى قوسىلماعان</translation>
        </message>
        <message>
            <source>a reprisal befell somebody</source>
            <translation>قىسىم بىرەۋگە كورسەتىلەدى</translation>
        </message>
        <message>
            <source>a run does not lead to the link its author signed</source>
            <translation>تىزبەك اۆتورى قول قويعان سىلتەمەگە جەتپەيدى</translation>
        </message>
        <message>
            <source>a run has another number of entries</source>
            <translation>تىزبەكتە جازبا سانى بولەك</translation>
        </message>
        <message>
            <source>a run holds nothing</source>
            <translation>تىزبەك بوس</translation>
        </message>
        <message>
            <source>a run is checked with somebody else's key</source>
            <translation>تىزبەك باسقا بىرەۋدىڭ كىلتىمەن تەكسەرىلۋدە</translation>
        </message>
        <message>
            <source>a run names an object that is not its own</source>
            <translation>تىزبەك وزىنىكى ەمەس نىساندى اتايدى</translation>
        </message>
        <message>
            <source>a sealed piece holds what no testimony does</source>
            <translation>مورلەنگەن بولىكتە ەشبىر ايعاقتا جوق نارسە بار</translation>
        </message>
        <message>
            <source>a sealed piece is of another log</source>
            <translation>مورلەنگەن بولىك باسقا جۋرنالدىكى</translation>
        </message>
        <message>
            <source>a sealed record lacks its content</source>
            <translation>مورلەنگەن جازبانىڭ مازمۇنى جوق</translation>
        </message>
        <message>
            <source>a signature has the wrong length</source>
            <translation>قولتاڭبا ۇزىندىعى دۇرىس ەمەس</translation>
        </message>
        <message>
            <source>a signature is not an object</source>
            <translation>قولتاڭبا نىسان ەمەس</translation>
        </message>
        <message>
            <source>a signing key has the wrong length</source>
            <translation>قول قويۋ كىلتىنىڭ ۇزىندىعى دۇرىس ەمەس</translation>
        </message>
        <message>
            <source>a signing key is not a key</source>
            <translation>قول قويۋ كىلتى كىلت ەمەس</translation>
        </message>
        <message>
            <source>a signing seed has the wrong length</source>
            <translation>قول قويۋ ٴدانىنىڭ ۇزىندىعى دۇرىس ەمەس</translation>
        </message>
        <message>
            <source>a stanza begins wrongly</source>
            <translation>شۋماق دۇرىس باستالمايدى</translation>
        </message>
        <message>
            <source>a stanza has a letter that does not belong there</source>
            <translation>شۋماقتا بوتەن ٴارىپ بار</translation>
        </message>
        <message>
            <source>a stanza has the wrong length</source>
            <translation>شۋماق ۇزىندىعى دۇرىس ەمەس</translation>
        </message>
        <message>
            <source>a stanza has too few or too many arguments</source>
            <translation>شۋماقتا ارگۋمەنت تىم از نە كوپ</translation>
        </message>
        <message>
            <source>a stanza has too long a line</source>
            <translation>شۋماقتا تىم ۇزىن جول بار</translation>
        </message>
        <message>
            <source>a stanza holds a key that is none</source>
            <translation>شۋماقتاعى كىلت كىلت ەمەس</translation>
        </message>
        <message>
            <source>a stanza's arguments are malformed</source>
            <translation>شۋماق ارگۋمەنتتەرى دۇرىس قۇرىلماعان</translation>
        </message>
        <message>
            <source>a text in it is too long</source>
            <translation>ونداعى ٴماتىن تىم ۇزىن</translation>
        </message>
        <message>
            <source>a value JSON does not have</source>
            <translation>JSON ىشىندە جوق ٴمان</translation>
        </message>
        <message>
            <source>a whole has two hashes</source>
            <translation>ٴبۇتىننىڭ ەكى حەشى بار</translation>
        </message>
        <message>
            <source>a whole has two sizes</source>
            <translation>ٴبۇتىننىڭ ەكى كولەمى بار</translation>
        </message>
        <message>
            <source>an edge has the wrong form</source>
            <translation>قىردىڭ ٴپىشىنى دۇرىس ەمەس</translation>
        </message>
        <message>
            <source>an edge points out of range</source>
            <translation>قىر شەكتەن تىستى كورسەتەدى</translation>
        </message>
        <message>
            <source>an end only goes with between</source>
            <translation>سوڭى تەك «اراسى» تۇرىمەن بولادى</translation>
        </message>
        <message>
            <source>an envelope</source>
            <translation>حاتقالتا</translation>
        </message>
        <message>
            <source>an id in its header has the wrong form</source>
            <translation>تاقىرىبىنداعى ٴنومىردىڭ ٴپىشىنى دۇرىس ەمەس</translation>
        </message>
        <message>
            <source>an identity has the wrong length</source>
            <translation>قۇپييا كىلت ۇزىندىعى دۇرىس ەمەس</translation>
        </message>
        <message>
            <source>an integer beyond 2^53</source>
            <translation>2^53 اساتىن ٴبۇتىن سان</translation>
        </message>
        <message>
            <source>an object belongs to no run</source>
            <translation>نىسان ەشبىر تىزبەككە تيەسىلى ەمەس</translation>
        </message>
        <message>
            <source>an object changed while it was read</source>
            <translation>نىسان وقىلعاندا وزگەردى</translation>
        </message>
        <message>
            <source>an object ends in the middle of a line</source>
            <translation>نىسان جول ورتاسىندا بىتەدى</translation>
        </message>
        <message>
            <source>an object has an empty line</source>
            <translation>نىساندا بوس جول بار</translation>
        </message>
        <message>
            <source>an object is not named by its place</source>
            <translation>نىسان ورنىمەن اتالماعان</translation>
        </message>
        <message>
            <source>archive item</source>
            <translation>مۇراعات بىرلىگى</translation>
        </message>
        <message>
            <source>archive-item</source>
            <translation>مۇراعات بىرلىگى</translation>
        </message>
        <message>
            <source>attachment</source>
            <translation>تىركەمە</translation>
        </message>
        <message>
            <source>bundle</source>
            <translation>بۋما</translation>
        </message>
        <message>
            <source>bundle in quarantine</source>
            <translation>وقشاۋداعى بۋما</translation>
        </message>
        <message>
            <source>camera</source>
            <translation>كامەرا</translation>
        </message>
        <message>
            <source>card</source>
            <translation>كارتا</translation>
        </message>
        <message>
            <source>certificate</source>
            <translation>كۋالىك</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>وزگەرتىلگەن</translation>
        </message>
        <message>
            <source>changes and edges differ in number</source>
            <translation>وزگەرىستەر مەن قىرلار سانى بولەك</translation>
        </message>
        <message>
            <source>checkpoint</source>
            <translation>باقىلاۋ نۇكتەسى</translation>
        </message>
        <message>
            <source>consent</source>
            <translation>كەلىسىم</translation>
        </message>
        <message>
            <source>coordinator</source>
            <translation>ۇيلەستىرۋشى</translation>
        </message>
        <message>
            <source>copy</source>
            <translation>كوشىرمە</translation>
        </message>
        <message>
            <source>cut short</source>
            <translation>ۇزىلگەن</translation>
        </message>
        <message>
            <source>database</source>
            <translation>دەرەكقور</translation>
        </message>
        <message>
            <source>database missing</source>
            <translation>دەرەكقور جوق</translation>
        </message>
        <message>
            <source>decision</source>
            <translation>شەشىم</translation>
        </message>
        <message>
            <source>dossier</source>
            <translation>ىستەر جيناعى</translation>
        </message>
        <message>
            <source>entry of our own log</source>
            <translation>ٴوز جۋرنالىمىزدىڭ جازباسى</translation>
        </message>
        <message>
            <source>erasure</source>
            <translation>ٴوشىرۋ شەشىمى</translation>
        </message>
        <message>
            <source>field</source>
            <translation>ٴورىس</translation>
        </message>
        <message>
            <source>files are given with --attach</source>
            <translation>فايلدار --attach ارقىلى بەرىلەدى</translation>
        </message>
        <message>
            <source>folder</source>
            <translation>قالتا</translation>
        </message>
        <message>
            <source>form</source>
            <translation>فورما</translation>
        </message>
        <message>
            <source>half of a surrogate pair</source>
            <translation>جۇپ تاڭبانىڭ جارتىسى</translation>
        </message>
        <message>
            <source>head</source>
            <translation>باسى</translation>
        </message>
        <message>
            <source>identity</source>
            <translation>قۇپييا كىلت</translation>
        </message>
        <message>
            <source>index</source>
            <translation>كورسەتكىش</translation>
        </message>
        <message>
            <source>invitation</source>
            <translation>شاقىرۋ</translation>
        </message>
        <message>
            <source>it belongs to another place</source>
            <translation>ول باسقا جەرگە تيەسىلى</translation>
        </message>
        <message>
            <source>it belongs to another testimony</source>
            <translation>ول باسقا ايعاققا تيەسىلى</translation>
        </message>
        <message>
            <source>it does not follow the roster that this vault holds</source>
            <translation>ول وسى قويماداعى ٴتىزىمنىڭ جالعاسى ەمەس</translation>
        </message>
        <message>
            <source>it ends before its last part</source>
            <translation>ول سوڭعى بولىگىنەن بۇرىن بىتەدى</translation>
        </message>
        <message>
            <source>it ends early</source>
            <translation>ول ەرتە بىتەدى</translation>
        </message>
        <message>
            <source>it ends in the middle of a part</source>
            <translation>ول بولىكتىڭ ورتاسىندا بىتەدى</translation>
        </message>
        <message>
            <source>it expires before it begins</source>
            <translation>ونىڭ مەرزىمى باستالماي بىتەدى</translation>
        </message>
        <message>
            <source>it forwards a bundle and holds records as well</source>
            <translation>ول بۋمانى جولدايدى ٴارى جازبالارى بار</translation>
        </message>
        <message>
            <source>it forwards more than one bundle</source>
            <translation>ول بىرنەشە بۋمانى جولدايدى</translation>
        </message>
        <message>
            <source>it has a letter that does not belong there</source>
            <translation>وندا بوتەن ٴارىپ بار</translation>
        </message>
        <message>
            <source>it has left-over bits</source>
            <translation>ونىڭ ارتىق بيتتەرى بار</translation>
        </message>
        <message>
            <source>it has no first line</source>
            <translation>ونىڭ ٴبىرىنشى جولى جوق</translation>
        </message>
        <message>
            <source>it has no stanza</source>
            <translation>ونىڭ شۋماعى جوق</translation>
        </message>
        <message>
            <source>it has the wrong form</source>
            <translation>ونىڭ ٴپىشىنى دۇرىس ەمەس</translation>
        </message>
        <message>
            <source>it has too long a line</source>
            <translation>ونىڭ تىم ۇزىن جولى بار</translation>
        </message>
        <message>
            <source>it has too many choices</source>
            <translation>ونىڭ تاڭداۋى تىم كوپ</translation>
        </message>
        <message>
            <source>it has too many pieces</source>
            <translation>ونىڭ بولىكتەرى تىم كوپ</translation>
        </message>
        <message>
            <source>it has too many questions, or groups too deep inside each other</source>
            <translation>ونىڭ سۇراعى تىم كوپ نە توپتارى تىم تەرەڭ</translation>
        </message>
        <message>
            <source>it has too many stanzas</source>
            <translation>ونىڭ شۋماقتارى تىم كوپ</translation>
        </message>
        <message>
            <source>it holds a setting of somebody's vault</source>
            <translation>وندا بىرەۋدىڭ قويماسىنىڭ باپتاۋى بار</translation>
        </message>
        <message>
            <source>it holds base64 that is not canonical</source>
            <translation>وندا ەرەجەسىز base64 بار</translation>
        </message>
        <message>
            <source>it holds something that is not base64</source>
            <translation>وندا base64 ەمەس نارسە بار</translation>
        </message>
        <message>
            <source>it is a document of another type</source>
            <translation>ول باسقا تۇردەگى قۇجات</translation>
        </message>
        <message>
            <source>it is about something else</source>
            <translation>ول باسقا نارسە تۋرالى</translation>
        </message>
        <message>
            <source>it is another beginning of the same organisation</source>
            <translation>ول سول ۇيىمنىڭ باسقا باستاۋى</translation>
        </message>
        <message>
            <source>it is damaged, too large, or made for a newer program</source>
            <translation>ول بۇلىنگەن، تىم ۇلكەن نە جاڭاراق باعدارلاماعا جاسالعان</translation>
        </message>
        <message>
            <source>it is delivered; coordinators decide about erasing it</source>
            <translation>ول جەتكىزىلگەن؛ ٴوشىرۋدى ۇيلەستىرۋشىلەر شەشەدى</translation>
        </message>
        <message>
            <source>it is far too long</source>
            <translation>ول تىم ۇزىن</translation>
        </message>
        <message>
            <source>it is longer than it should be</source>
            <translation>ول بولۋعا تيىسىنەن ۇزىن</translation>
        </message>
        <message>
            <source>it is not a key of this kind</source>
            <translation>ول مۇنداي كىلت ەمەس</translation>
        </message>
        <message>
            <source>it is not an age key</source>
            <translation>ول age كىلتى ەمەس</translation>
        </message>
        <message>
            <source>it is not an age v1 file</source>
            <translation>ول age v1 فايلى ەمەس</translation>
        </message>
        <message>
            <source>it is not at the place on the log that it claims</source>
            <translation>ول جۋرنالدا ايتقان ورنىندا ەمەس</translation>
        </message>
        <message>
            <source>it is not finished</source>
            <translation>ول اياقتالماعان</translation>
        </message>
        <message>
            <source>it is not one of the words in the schema</source>
            <translation>ول سىزباداعى سوزدەردەن ەمەس</translation>
        </message>
        <message>
            <source>it is not signed by the sender it names</source>
            <translation>وعان اتالعان جىبەرۋشى قول قويماعان</translation>
        </message>
        <message>
            <source>it is of a kind that is not known here</source>
            <translation>ونىڭ ٴتۇرى مۇندا بەلگىسىز</translation>
        </message>
        <message>
            <source>it is of a newer version</source>
            <translation>ول جاڭاراق نۇسقادان</translation>
        </message>
        <message>
            <source>it is proposed already</source>
            <translation>ول بۇرىن ۇسىنىلعان</translation>
        </message>
        <message>
            <source>it is signed by more than one key</source>
            <translation>وعان بىرنەشە كىلتپەن قول قويىلعان</translation>
        </message>
        <message>
            <source>it is the same share once more</source>
            <translation>ول سول ۇلەستىڭ تاعى ٴوزى</translation>
        </message>
        <message>
            <source>it is too large</source>
            <translation>ول تىم ۇلكەن</translation>
        </message>
        <message>
            <source>it is too long</source>
            <translation>ول تىم ۇزىن</translation>
        </message>
        <message>
            <source>it lies beyond the largest whole</source>
            <translation>ول ەڭ ۇلكەن بۇتىننەن اسادى</translation>
        </message>
        <message>
            <source>it lists other objects</source>
            <translation>ول باسقا نىسانداردى تىزەدى</translation>
        </message>
        <message>
            <source>it must be there</source>
            <translation>ول بولۋى كەرەك</translation>
        </message>
        <message>
            <source>it names no coordinator</source>
            <translation>ول ۇيلەستىرۋشىنى اتامايدى</translation>
        </message>
        <message>
            <source>it names other recipients</source>
            <translation>ول باسقا الۋشىلاردى اتايدى</translation>
        </message>
        <message>
            <source>it says only a half of what the whole is</source>
            <translation>ول ٴبۇتىننىڭ جارتىسىن عانا ايتادى</translation>
        </message>
        <message>
            <source>it takes effect too soon</source>
            <translation>ول تىم ەرتە كۇشىنە ەنەدى</translation>
        </message>
        <message>
            <source>it was made by another program for something else</source>
            <translation>ونى باسقا باعدارلاما باسقا نارسەگە جاساعان</translation>
        </message>
        <message>
            <source>it was not made together with the first</source>
            <translation>ول بىرىنشىسىمەن بىرگە جاسالماعان</translation>
        </message>
        <message>
            <source>its checkpoint is too large</source>
            <translation>ونىڭ باقىلاۋ نۇكتەسى تىم ۇلكەن</translation>
        </message>
        <message>
            <source>its checksum has the wrong length</source>
            <translation>ونىڭ باقىلاۋ قوسىندىسىنىڭ ۇزىندىعى دۇرىس ەمەس</translation>
        </message>
        <message>
            <source>its checksum is wrong</source>
            <translation>ونىڭ باقىلاۋ قوسىندىسى دۇرىس ەمەس</translation>
        </message>
        <message>
            <source>its checksum is wrong, so a letter is missing or mistyped</source>
            <translation>ونىڭ باقىلاۋ قوسىندىسى دۇرىس ەمەس: ٴارىپ جوق نە قاتە تەرىلگەن</translation>
        </message>
        <message>
            <source>its checksum line is malformed</source>
            <translation>ونىڭ باقىلاۋ قوسىندىسىنىڭ جولى دۇرىس قۇرىلماعان</translation>
        </message>
        <message>
            <source>its content is not the one its header names</source>
            <translation>ونىڭ مازمۇنى تاقىرىبىندا اتالعان ەمەس</translation>
        </message>
        <message>
            <source>its day is not a day</source>
            <translation>ونىڭ كۇنى كۇن ەمەس</translation>
        </message>
        <message>
            <source>its edges are not a list in range</source>
            <translation>ونىڭ قىرلارى شەكتەگى ٴتىزىم ەمەس</translation>
        </message>
        <message>
            <source>its end is not the end of the whole</source>
            <translation>ونىڭ سوڭى ٴبۇتىننىڭ سوڭى ەمەس</translation>
        </message>
        <message>
            <source>its first line is malformed</source>
            <translation>ونىڭ ٴبىرىنشى جولى دۇرىس قۇرىلماعان</translation>
        </message>
        <message>
            <source>its key has the wrong length</source>
            <translation>ونىڭ كىلتىنىڭ ۇزىندىعى دۇرىس ەمەس</translation>
        </message>
        <message>
            <source>its last part is empty</source>
            <translation>ونىڭ سوڭعى بولىگى بوس</translation>
        </message>
        <message>
            <source>its name or its languages are out of range</source>
            <translation>ونىڭ اتى نە تىلدەرى شەكتەن تىس</translation>
        </message>
        <message>
            <source>its objects are not in order</source>
            <translation>ونىڭ نىساندارى رەتىمەن ەمەس</translation>
        </message>
        <message>
            <source>its origin is not a word</source>
            <translation>ونىڭ شىعۋى ٴسوز ەمەس</translation>
        </message>
        <message>
            <source>its rosters are of another organisation</source>
            <translation>ونىڭ تىزىمدەرى باسقا ۇيىمدىكى</translation>
        </message>
        <message>
            <source>its salt has the wrong form</source>
            <translation>ونىڭ تۇزىنىڭ ٴپىشىنى دۇرىس ەمەس</translation>
        </message>
        <message>
            <source>its sizes are out of range</source>
            <translation>ونىڭ كولەمدەرى شەكتەن تىس</translation>
        </message>
        <message>
            <source>its threshold is not more than half of its stewards</source>
            <translation>ونىڭ شەگى باسقارۋشىلاردىڭ جارتىسىنان اسپايدى</translation>
        </message>
        <message>
            <source>its type is not a word</source>
            <translation>ونىڭ ٴتۇرى ٴسوز ەمەس</translation>
        </message>
        <message>
            <source>its words do not fit together, one of them was copied wrongly</source>
            <translation>ونىڭ سوزدەرى ٴبىر-بىرىنە سايكەس ەمەس، ٴبىرى قاتە كوشىرىلگەن</translation>
        </message>
        <message>
            <source>its {field} is more than one line</source>
            <translation>ونىڭ {field} ٴورىسى ٴبىر جولدان كوپ</translation>
        </message>
        <message>
            <source>its {field} is not strict JSON</source>
            <translation>ونىڭ {field} ٴورىسى قاتاڭ JSON ەمەس</translation>
        </message>
        <message>
            <source>key file</source>
            <translation>كىلت فايلى</translation>
        </message>
        <message>
            <source>larger than {count} bytes</source>
            <translation>{count} بايتتان ۇلكەن</translation>
        </message>
        <message>
            <source>length</source>
            <translation>ۇزىندىعى</translation>
        </message>
        <message>
            <source>link</source>
            <translation>بايلانىس</translation>
        </message>
        <message>
            <source>microphone</source>
            <translation>ميكروفون</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>جوق</translation>
        </message>
        <message>
            <source>more than {count} levels deep</source>
            <translation>{count} دەڭگەيدەن تەرەڭ</translation>
        </message>
        <message>
            <source>name</source>
            <translation>اتى</translation>
        </message>
        <message>
            <source>not JSON</source>
            <translation>JSON ەمەس</translation>
        </message>
        <message>
            <source>not UTF-8</source>
            <translation>UTF-8 ەمەس</translation>
        </message>
        <message>
            <source>note</source>
            <translation>ەسكەرتۋ</translation>
        </message>
        <message>
            <source>number of pages</source>
            <translation>بەت سانى</translation>
        </message>
        <message>
            <source>number of pixels</source>
            <translation>پيكسەل سانى</translation>
        </message>
        <message>
            <source>number of tracks</source>
            <translation>جول سانى</translation>
        </message>
        <message>
            <source>object</source>
            <translation>نىسان</translation>
        </message>
        <message>
            <source>only a coordinator decides</source>
            <translation>تەك ۇيلەستىرۋشى شەشەدى</translation>
        </message>
        <message>
            <source>only a coordinator links people</source>
            <translation>ادامداردى تەك ۇيلەستىرۋشى بايلانىستىرادى</translation>
        </message>
        <message>
            <source>only a coordinator may forward a bundle</source>
            <translation>بۋمانى تەك ۇيلەستىرۋشى جولداي الادى</translation>
        </message>
        <message>
            <source>only a coordinator of the roster may do it</source>
            <translation>مۇنى تەك تىزىمدەگى ۇيلەستىرۋشى ىستەي الادى</translation>
        </message>
        <message>
            <source>only a coordinator settles a request</source>
            <translation>ٴوتىنىشتى تەك ۇيلەستىرۋشى ورىندايدى</translation>
        </message>
        <message>
            <source>only one coordinator has confirmed it, and no backup</source>
            <translation>تەك ٴبىر ۇيلەستىرۋشى راستاعان، كوشىرمە دە جوق</translation>
        </message>
        <message>
            <source>others have written to this testimony</source>
            <translation>بۇل ايعاققا باسقالار دا جازعان</translation>
        </message>
        <message>
            <source>page</source>
            <translation>بەت</translation>
        </message>
        <message>
            <source>person</source>
            <translation>ادام</translation>
        </message>
        <message>
            <source>picture</source>
            <translation>سۋرەت</translation>
        </message>
        <message>
            <source>policy</source>
            <translation>ەرەجە</translation>
        </message>
        <message>
            <source>receipt</source>
            <translation>قولحات</translation>
        </message>
        <message>
            <source>receipts do not cover all of it</source>
            <translation>قولحاتتار ونىڭ ٴبارىن قامتىمايدى</translation>
        </message>
        <message>
            <source>receipts do not cover all of this testimony yet</source>
            <translation>قولحاتتار بۇل ايعاقتىڭ ٴبارىن ٴالى قامتىمايدى</translation>
        </message>
        <message>
            <source>recording</source>
            <translation>جازبا</translation>
        </message>
        <message>
            <source>recording or file</source>
            <translation>جازبا نە فايل</translation>
        </message>
        <message>
            <source>release</source>
            <translation>شىعارۋ</translation>
        </message>
        <message>
            <source>reprisal</source>
            <translation>قىسىم</translation>
        </message>
        <message>
            <source>revocation</source>
            <translation>قايتارىپ الۋ</translation>
        </message>
        <message>
            <source>roster</source>
            <translation>ٴتىزىم</translation>
        </message>
        <message>
            <source>sealed</source>
            <translation>مورلەنگەن</translation>
        </message>
        <message>
            <source>selection of fewer than {count} people</source>
            <translation>{count} ادامنان از تاڭداۋ</translation>
        </message>
        <message>
            <source>sender</source>
            <translation>جىبەرۋشى</translation>
        </message>
        <message>
            <source>sender who waits</source>
            <translation>كۇتىپ تۇرعان جىبەرۋشى</translation>
        </message>
        <message>
            <source>setting</source>
            <translation>باپتاۋ</translation>
        </message>
        <message>
            <source>size</source>
            <translation>كولەمى</translation>
        </message>
        <message>
            <source>somebody writes to another person's log</source>
            <translation>بىرەۋ باسقا ادامنىڭ جۋرنالىنا جازادى</translation>
        </message>
        <message>
            <source>something follows its end</source>
            <translation>سوڭىنان كەيىن بىردەڭە تۇر</translation>
        </message>
        <message>
            <source>something follows its last member</source>
            <translation>سوڭعى مۇشەسىنەن كەيىن بىردەڭە تۇر</translation>
        </message>
        <message>
            <source>something stands between its members</source>
            <translation>مۇشەلەرىنىڭ اراسىندا بىردەڭە تۇر</translation>
        </message>
        <message>
            <source>something typed in it is not saved yet</source>
            <translation>وندا تەرىلگەن بىردەڭە ٴالى ساقتالماعان</translation>
        </message>
        <message>
            <source>something typed in this testimony is not saved yet</source>
            <translation>بۇل ايعاقتا تەرىلگەن بىردەڭە ٴالى ساقتالماعان</translation>
        </message>
        <message>
            <source>testimony</source>
            <translation>ايعاق</translation>
        </message>
        <message>
            <source>the document</source>
            <translation>قۇجات</translation>
        </message>
        <message>
            <source>the draft</source>
            <translation>جوبا</translation>
        </message>
        <message>
            <source>the file</source>
            <translation>فايل</translation>
        </message>
        <message>
            <source>the number of recipients is out of range</source>
            <translation>الۋشىلار سانى شەكتەن تىس</translation>
        </message>
        <message>
            <source>the number of signatures is out of range</source>
            <translation>قولتاڭبالار سانى شەكتەن تىس</translation>
        </message>
        <message>
            <source>the page template is missing</source>
            <translation>بەت ۇلگىسى جوق</translation>
        </message>
        <message>
            <source>the range ends before it begins</source>
            <translation>ارالىق باستالماي بىتەدى</translation>
        </message>
        <message>
            <source>the recipients are not sorted</source>
            <translation>الۋشىلار رەتتەلمەگەن</translation>
        </message>
        <message>
            <source>the request</source>
            <translation>ٴوتىنىش</translation>
        </message>
        <message>
            <source>the roster names no other coordinator</source>
            <translation>تىزىمدە باسقا ۇيلەستىرۋشى جوق</translation>
        </message>
        <message>
            <source>the typesetter gave nothing back</source>
            <translation>تەرۋ باعدارلاماسى ەشتەڭە بەرمەدى</translation>
        </message>
        <message>
            <source>the typesetter had a warning</source>
            <translation>تەرۋ باعدارلاماسى ەسكەرتتى</translation>
        </message>
        <message>
            <source>the typesetter refused the document</source>
            <translation>تەرۋ باعدارلاماسى قۇجاتتى قابىلدامادى</translation>
        </message>
        <message>
            <source>the year is out of range</source>
            <translation>جىل شەكتەن تىس</translation>
        </message>
        <message>
            <source>there is more in it than its list says</source>
            <translation>وندا ٴتىزىمى ايتقاننان كوپ نارسە بار</translation>
        </message>
        <message>
            <source>there is no such day in that month</source>
            <translation>ول ايدا ونداي كۇن جوق</translation>
        </message>
        <message>
            <source>there is no such month</source>
            <translation>ونداي اي جوق</translation>
        </message>
        <message>
            <source>these three do not belong together</source>
            <translation>بۇل ۇشەۋى بىرگە ەمەس</translation>
        </message>
        <message>
            <source>this computer's memory</source>
            <translation>وسى كومپيۋتەردىڭ جادى</translation>
        </message>
        <message>
            <source>this key was revoked</source>
            <translation>بۇل كىلت قايتارىپ الىنعان</translation>
        </message>
        <message>
            <source>three shares are needed</source>
            <translation>ٴۇش ۇلەس كەرەك</translation>
        </message>
        <message>
            <source>too long</source>
            <translation>تىم ۇزىن</translation>
        </message>
        <message>
            <source>trust</source>
            <translation>سەنىم</translation>
        </message>
        <message>
            <source>two parts overlap</source>
            <translation>ەكى بولىك قاباتتاسادى</translation>
        </message>
        <message>
            <source>upper and lower case are mixed</source>
            <translation>باس ٴارىپ پەن كىشى ٴارىپ ارالاس</translation>
        </message>
        <message>
            <source>version 1 alone follows nothing</source>
            <translation>تەك 1-نۇسقا ەشتەڭەنىڭ جالعاسى ەمەس</translation>
        </message>
        <message>
            <source>whoever transcribed it does not check it: somebody else reads it</source>
            <translation>ماتىنگە تۇسىرگەن ادام تەكسەرمەيدى: باسقا بىرەۋ وقيدى</translation>
        </message>
        <message>
            <source>you have signed it, or it is decided already</source>
            <translation>ٴسىز قول قويعانسىز نە بۇرىن شەشىلگەن</translation>
        </message>
        <message>
            <source>{count} MiB</source>
            <translation>{count} ميب</translation>
        </message>
        <message>
            <source>{count} days</source>
            <translation>{count} كۇن</translation>
        </message>
        <message>
            <source>{count} million</source>
            <translation>{count} ميلليون</translation>
        </message>
        <message>
            <source>{count} of the described files were not given with --attach</source>
            <translation>سيپاتتالعان فايلداردىڭ {count} --attach ارقىلى بەرىلمەگەن</translation>
        </message>
        <message>
            <source>{count} pixels a side</source>
            <translation>قابىرعاسىنا {count} پيكسەل</translation>
        </message>
        <message>
            <source>{count} points</source>
            <translation>{count} پۋنكت</translation>
        </message>
        <message>
            <source>{field} holds more than {count}</source>
            <translation>{field} ىشىندە {count} سانىنان كوپ</translation>
        </message>
        <message>
            <source>{field} holds something else than objects</source>
            <translation>{field} ىشىندە نىسان ەمەس نارسە بار</translation>
        </message>
        <message>
            <source>{field} holds something of the wrong form</source>
            <translation>{field} ىشىندە ٴپىشىنى قاتە نارسە بار</translation>
        </message>
        <message>
            <source>{field} holds something twice</source>
            <translation>{field} ىشىندە بىردەڭە ەكى رەت بار</translation>
        </message>
        <message>
            <source>{field} is above {count}</source>
            <translation>{field} ٴمانى {count} سانىنان جوعارى</translation>
        </message>
        <message>
            <source>{field} is longer than until the lock</source>
            <translation>{field} قۇلىپقا دەيىنگى ۋاقىتتان ۇزىن</translation>
        </message>
        <message>
            <source>{field} is missing</source>
            <translation>{field} جوق</translation>
        </message>
        <message>
            <source>{field} is missing or not right</source>
            <translation>{field} جوق نە دۇرىس ەمەس</translation>
        </message>
        <message>
            <source>{field} is neither true nor false</source>
            <translation>{field} اقيقات تا، جالعان دا ەمەس</translation>
        </message>
        <message>
            <source>{field} is not a day</source>
            <translation>{field} كۇن ەمەس</translation>
        </message>
        <message>
            <source>{field} is not a document in range</source>
            <translation>{field} شەكتەگى قۇجات ەمەس</translation>
        </message>
        <message>
            <source>{field} is not a hash</source>
            <translation>{field} حەش ەمەس</translation>
        </message>
        <message>
            <source>{field} is not a list in range</source>
            <translation>{field} شەكتەگى ٴتىزىم ەمەس</translation>
        </message>
        <message>
            <source>{field} is not a number in range</source>
            <translation>{field} شەكتەگى سان ەمەس</translation>
        </message>
        <message>
            <source>{field} is not a recipient</source>
            <translation>{field} الۋشى ەمەس</translation>
        </message>
        <message>
            <source>{field} is not a signing key</source>
            <translation>{field} قول قويۋ كىلتى ەمەس</translation>
        </message>
        <message>
            <source>{field} is not a table in range</source>
            <translation>{field} شەكتەگى كەستە ەمەس</translation>
        </message>
        <message>
            <source>{field} is not a word</source>
            <translation>{field} ٴسوز ەمەس</translation>
        </message>
        <message>
            <source>{field} is not a word of this version</source>
            <translation>{field} وسى نۇسقانىڭ ٴسوزى ەمەس</translation>
        </message>
        <message>
            <source>{field} is not an id</source>
            <translation>{field} ٴنومىر ەمەس</translation>
        </message>
        <message>
            <source>{field} is not an object</source>
            <translation>{field} نىسان ەمەس</translation>
        </message>
        <message>
            <source>{field} is not base64</source>
            <translation>{field} base64 ەمەس</translation>
        </message>
        <message>
            <source>{field} is not canonical base64</source>
            <translation>{field} ەرەجەلى base64 ەمەس</translation>
        </message>
        <message>
            <source>{field} is not one plain line of text</source>
            <translation>{field} ٴبىر جاي جول ٴماتىن ەمەس</translation>
        </message>
        <message>
            <source>{field} is not text</source>
            <translation>{field} ٴماتىن ەمەس</translation>
        </message>
        <message>
            <source>{field} is not text in range</source>
            <translation>{field} شەكتەگى ٴماتىن ەمەس</translation>
        </message>
        <message>
            <source>{field} puts a use where nobody would expect it</source>
            <translation>{field} قولدانۋدى ەشكىم كۇتپەيتىن جەرگە قويادى</translation>
        </message>
        <message>
            <source>{file} is another list</source>
            <translation>{file} — باسقا ٴتىزىم</translation>
        </message>
        <message>
            <source>{what} is not an object</source>
            <translation>{what} نىسان ەمەس</translation>
        </message>
    </context>
    <context>
        <name>MediaTypes</name>
        <message>
            <source>JPEG photograph</source>
            <translation>JPEG سۋرەت</translation>
        </message>
        <message>
            <source>HEIC photograph</source>
            <translation>HEIC سۋرەت</translation>
        </message>
        <message>
            <source>PNG picture</source>
            <translation>PNG سۋرەت</translation>
        </message>
        <message>
            <source>GIF picture</source>
            <translation>GIF سۋرەت</translation>
        </message>
        <message>
            <source>TIFF picture</source>
            <translation>TIFF سۋرەت</translation>
        </message>
        <message>
            <source>WebP picture</source>
            <translation>WebP سۋرەت</translation>
        </message>
        <message>
            <source>PDF document</source>
            <translation>PDF قۇجات</translation>
        </message>
        <message>
            <source>MP4 video</source>
            <translation>MP4 بەينە</translation>
        </message>
        <message>
            <source>QuickTime video</source>
            <translation>QuickTime بەينە</translation>
        </message>
        <message>
            <source>3GP video</source>
            <translation>3GP بەينە</translation>
        </message>
        <message>
            <source>M4A sound</source>
            <translation>M4A دىبىس</translation>
        </message>
        <message>
            <source>Ogg sound</source>
            <translation>Ogg دىبىس</translation>
        </message>
        <message>
            <source>AMR sound</source>
            <translation>AMR دىبىس</translation>
        </message>
        <message>
            <source>WAV sound</source>
            <translation>WAV دىبىس</translation>
        </message>
        <message>
            <source>MP3 sound</source>
            <translation>MP3 دىبىس</translation>
        </message>
        <message>
            <source>AAC sound</source>
            <translation>AAC دىبىس</translation>
        </message>
        <message>
            <source>WebM video</source>
            <translation>WebM بەينە</translation>
        </message>
        <message>
            <source>Matroska video</source>
            <translation>Matroska بەينە</translation>
        </message>
        <message>
            <source>AVI video</source>
            <translation>AVI بەينە</translation>
        </message>
        <message>
            <source>AVCHD video</source>
            <translation>AVCHD بەينە</translation>
        </message>
        <message>
            <source>Word document</source>
            <translation>Word قۇجات</translation>
        </message>
        <message>
            <source>ZIP archive</source>
            <translation>ZIP مۇراعات</translation>
        </message>
        <message>
            <source>file of unknown type</source>
            <translation>ٴتۇرى بەلگىسىز فايل</translation>
        </message>
    </context>
</TS>
