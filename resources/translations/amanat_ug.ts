<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ug_CN">
    <context>
        <name>AboutCard</name>
        <message>
            <source>About Amanat</source>
            <translation>Amanat ھەققىدە</translation>
        </message>
        <message>
            <source>Amanat keeps testimonies in an encrypted vault, offline, and hands them over sealed.</source>
            <translation>Amanat گۇۋاھلىقلارنى شىفىرلانغان ئامباردا، تورسىز ساقلايدۇ ۋە مۆھۈرلەپ تاپشۇرىدۇ.</translation>
        </message>
        <message>
            <source>A locked or closed vault shows a thief nothing but its size and when media arrived. While a vault is open, whoever sits at this computer can read it: lock it whenever you get up (Ctrl+L).</source>
            <translation>قۇلۇپلانغان ياكى تاقالغان ئامبار ئوغرىغا چوڭلۇقى ۋە مېدىيانىڭ قاچان كەلگەنلىكىدىن باشقا ھېچنېمە بىلدۈرمەيدۇ. ئامبار ئوچۇق تۇرغاندا بۇ كومپيۇتېر ئالدىدا ئولتۇرغان ھەركىم ئوقۇيالايدۇ: ئورنىڭىزدىن تۇرغاندا ھامان قۇلۇپلاڭ (Ctrl+L).</translation>
        </message>
        <message>
            <source>No native speaker has read these translations yet: {languages}.</source>
            <translation>بۇ تەرجىمىلەرنى ئانا تىلىدا سۆزلەيدىغان ھېچكىم تېخى ئوقۇمىدى: {languages}.</translation>
        </message>
        <message>
            <source>Nor has one read the words for witnesses' cards: {languages}.</source>
            <translation>گۇۋاھچىلار كارتىسىنىڭ سۆزلىرىنىمۇ تېخى ھېچقانداق ئانا تىللىق كىشى ئوقۇپ باقمىدى: {languages}.</translation>
        </message>
        <message>
            <source>Free software under the GNU General Public Licence, version 3 or later. No warranty.</source>
            <translation>GNU General Public Licence نىڭ 3-نەشرى ياكى ئۇنىڭدىن كېيىنكىسى بويىچە ئەركىن يۇمشاق دېتال. ھېچقانداق كاپالەت يوق.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>قايتىش</translation>
        </message>
    </context>
    <context>
        <name>AboutTab</name>
        <message>
            <source>Nine questions</source>
            <translation>توققۇز سوئال</translation>
        </message>
        <message>
            <source>How it was taken</source>
            <translation>قانداق ئېلىندى</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>تۈرى</translation>
        </message>
        <message>
            <source>How</source>
            <translation>قانداق</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>تىل</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>ئورۇن</translation>
        </message>
        <message>
            <source>Setting</source>
            <translation>ئەھۋال</translation>
        </message>
        <message>
            <source>Who else was there</source>
            <translation>يەنە كىم بار ئىدى</translation>
        </message>
        <message>
            <source>Was the witness asked alone?</source>
            <translation>گۇۋاھچى بىلەن ئايرىم سۆزلەشتىڭىزمۇ؟</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>ھەئە</translation>
        </message>
        <message>
            <source>No</source>
            <translation>ياق</translation>
        </message>
        <message>
            <source>What the witness asks for</source>
            <translation>گۇۋاھچى نېمە تەلەپ قىلىدۇ</translation>
        </message>
        <message>
            <source>Asks for</source>
            <translation>تەلىپى</translation>
        </message>
        <message>
            <source>What was agreed for later</source>
            <translation>كېيىنگە نېمە كېلىشىلدى</translation>
        </message>
        <message>
            <source>Ready for journalists?</source>
            <translation>مۇخبىرلار بىلەن سۆزلىشىشكە تەييارمۇ؟</translation>
        </message>
        <message>
            <source>Ready to testify in court?</source>
            <translation>سوتتا گۇۋاھلىق بېرىشكە تەييارمۇ؟</translation>
        </message>
        <message>
            <source>Safety and care</source>
            <translation>بىخەتەرلىك ۋە كۆيۈنۈش</translation>
        </message>
        <message>
            <source>What could happen to whom</source>
            <translation>كىمگە نېمە بولۇشى مۇمكىن</translation>
        </message>
        <message>
            <source>When it is safe to call</source>
            <translation>قاچان تېلېفون قىلسا بىخەتەر</translation>
        </message>
        <message>
            <source>Who else reads that phone</source>
            <translation>ئۇ تېلېفونغا يەنە كىم قارايدۇ</translation>
        </message>
        <message>
            <source>What to say if somebody else answers</source>
            <translation>باشقىسى ئالسا نېمە دېيىش كېرەك</translation>
        </message>
        <message>
            <source>Who ended the interview, and why</source>
            <translation>سۆھبەتنى كىم، نېمىشقا توختاتتى</translation>
        </message>
        <message>
            <source>Support offered</source>
            <translation>بېرىلگەن ياردەم</translation>
        </message>
        <message>
            <source>Sexual violence was spoken of</source>
            <translation>جىنسىي زوراۋانلىق تىلغا ئېلىندى</translation>
        </message>
        <message>
            <source>Referred to</source>
            <translation>نەگە ئەۋەتىلدى</translation>
        </message>
        <message>
            <source>Before you part</source>
            <translation>خوشلىشىشتىن ئاۋۋال</translation>
        </message>
        <message>
            <source>What they do not want to be asked about again, one on each line</source>
            <translation>قايتا سورالماسلىقىنى خالايدىغان ئىشلار، ھەر قۇرغا بىردىن</translation>
        </message>
        <message>
            <source>Is there anything we must not use?</source>
            <translation>بىز ئىشلەتمەسلىكىمىز كېرەك نەرسە بارمۇ؟</translation>
        </message>
        <message>
            <source>What happens next, as you told it</source>
            <translation>بۇنىڭدىن كېيىن نېمە بولىدۇ، سىز ئېيتقاندەك</translation>
        </message>
        <message>
            <source>You explained that what is published cannot be called back</source>
            <translation>ئېلان قىلىنغاننى قايتۇرۇۋالغىلى بولمايدىغانلىقىنى چۈشەندۈردىڭىز</translation>
        </message>
    </context>
    <context>
        <name>AddressForm</name>
        <message>
            <source>As told</source>
            <translation>دېيىلگەندەك</translation>
        </message>
        <message>
            <source>Prefecture, county, village: as far as it is known, in any script.</source>
            <translation>ۋىلايەت، ناھىيە، كەنت: بىلىنگىنىچە، خالىغان يېزىقتا.</translation>
        </message>
        <message>
            <source>Village</source>
            <translation>كەنت</translation>
        </message>
        <message>
            <source>Lived there since</source>
            <translation>قاچاندىن بېرى تۇرىدۇ</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>قاچانغىچە</translation>
        </message>
        <message>
            <source>All parts of the address</source>
            <translation>ئادرېسنىڭ ھەممە بۆلىكى</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>دۆلەت</translation>
        </message>
        <message>
            <source>Prefecture or region</source>
            <translation>ۋىلايەت ياكى رايون</translation>
        </message>
        <message>
            <source>County, city or district</source>
            <translation>ناھىيە، شەھەر ياكى رايونچە</translation>
        </message>
        <message>
            <source>Township</source>
            <translation>يېزا</translation>
        </message>
        <message>
            <source>Group or brigade</source>
            <translation>گۇرۇپپا ياكى دۈي</translation>
        </message>
        <message>
            <source>Bingtuan division</source>
            <translation>بىڭتۈەن دىۋىزىيەسى</translation>
        </message>
        <message>
            <source>Bingtuan regiment</source>
            <translation>بىڭتۈەن تۈەنى</translation>
        </message>
        <message>
            <source>Its Chinese name</source>
            <translation>خەنزۇچە نامى</translation>
        </message>
        <message>
            <source>Its Kazakh name</source>
            <translation>قازاقچە نامى</translation>
        </message>
    </context>
    <context>
        <name>After</name>
        <message>
            <source>New testimony</source>
            <translation>يېڭى گۇۋاھلىق</translation>
        </message>
        <message>
            <source>Next relative of this family</source>
            <translation>بۇ ئائىلىنىڭ كېيىنكى تۇغقىنى</translation>
        </message>
        <message>
            <source>This witness said who must never see it: {names}</source>
            <translation>بۇ گۇۋاھچى كىمنىڭ ھەرگىز كۆرمەسلىكى كېرەكلىكىنى دېدى: {names}</translation>
        </message>
        <message>
            <source>The next relative may see the names of the family on this screen.</source>
            <translation>كېيىنكى تۇغقان ئائىلىنىڭ ئىسىملىرىنى بۇ ئېكراندا كۆرۈشى مۇمكىن.</translation>
        </message>
        <message>
            <source>All details</source>
            <translation>ھەممە تەپسىلات</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>بۈگۈن</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>ساقلاندى</translation>
        </message>
        <message>
            <source>It is finished and waits to be handed over.</source>
            <translation>تاماملاندى، تاپشۇرۇلۇشنى كۈتۈۋاتىدۇ.</translation>
        </message>
        <message>
            <source>Kept, and sealed</source>
            <translation>ساقلاندى ۋە مۆھۈرلەندى</translation>
        </message>
        <message>
            <source>After the lock only coordinators can open it. It waits to be handed over.</source>
            <translation>قۇلۇپتىن كېيىن ئۇنى پەقەت ماسلاشتۇرغۇچىلار ئاچالايدۇ. تاپشۇرۇلۇشنى كۈتۈۋاتىدۇ.</translation>
        </message>
        <message>
            <source>Sealed until a coordinator decides</source>
            <translation>ماسلاشتۇرغۇچى قارار قىلغۇچە مۆھۈرلەنگەن</translation>
        </message>
        <message>
            <source>The witness left before the consent was answered. Nobody can open or use it here.</source>
            <translation>گۇۋاھچى رازىلىققا جاۋاب بەرمەي كەتتى. بۇ يەردە ئۇنى ھېچكىم ئاچالمايدۇ ۋە ئىشلىتەلمەيدۇ.</translation>
        </message>
        <message>
            <source>Marked: it may not be used</source>
            <translation>بەلگە قويۇلدى: ئىشلىتىشكە بولمايدۇ</translation>
        </message>
        <message>
            <source>The witness left before the consent was answered. No coordinator is known here to whom it could be sealed; nothing of it goes into a report until one has decided.</source>
            <translation>گۇۋاھچى رازىلىققا جاۋاب بەرمەي كەتتى. مۆھۈرلەپ بەرگىلى بولىدىغان ماسلاشتۇرغۇچى بۇ يەردە نامەلۇم؛ بىرى قارار قىلغۇچە ئۇنىڭدىن ھېچنېمە دوكلاتقا كىرمەيدۇ.</translation>
        </message>
        <message>
            <source>As it was</source>
            <translation>بۇرۇنقىدەك</translation>
        </message>
        <message>
            <source>Nothing was answered. It stays unused, and stands on Today until the witness is asked.</source>
            <translation>جاۋاب بېرىلمىدى. ئىشلىتىلمەيدۇ، گۇۋاھچىدىن سورالغۇچە «بۈگۈن» بېتىدە تۇرىدۇ.</translation>
        </message>
        <message>
            <source>It goes as every erasure does</source>
            <translation>ئۇ ھەر ئۆچۈرۈشتەك بولىدۇ</translation>
        </message>
        <message>
            <source>After 14 days, and when another coordinator has agreed. Nothing of it is used meanwhile.</source>
            <translation>14 كۈندىن كېيىن ۋە باشقا ماسلاشتۇرغۇچى قوشۇلغاندا. بۇ ئارىدا ئۇنىڭدىن ھېچنېمە ئىشلىتىلمەيدۇ.</translation>
        </message>
        <message>
            <source>Destroyed</source>
            <translation>يوقىتىلدى</translation>
        </message>
        <message>
            <source>Nothing of it can be opened again on this laptop.</source>
            <translation>بۇ كومپيۇتېردا ئۇنىڭدىن ھېچنېمىنى قايتا ئاچقىلى بولمايدۇ.</translation>
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
            <translation>بىر مىنۇتقا يەتمەيدۇ</translation>
        </message>
        <message numerus="yes">
            <source>about %n minute(s) left</source>
            <translation>
                <numerusform>تەخمىنەن %n مىنۇت قالدى</numerusform>
                <numerusform>تەخمىنەن %n مىنۇت قالدى</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n hour(s) left</source>
            <translation>
                <numerusform>تەخمىنەن %n سائەت قالدى</numerusform>
                <numerusform>تەخمىنەن %n سائەت قالدى</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AnswersCard</name>
        <message>
            <source>{0}, version {1}</source>
            <translation>{0}، {1}-نەشر</translation>
        </message>
        <message>
            <source>not asked</source>
            <translation>سورالمىدى</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>نامەلۇم</translation>
        </message>
        <message>
            <source>refused to say</source>
            <translation>ئېيتىشنى رەت قىلدى</translation>
        </message>
    </context>
    <context>
        <name>ArchiveItemScreen</name>
        <message>
            <source>Archive item</source>
            <translation>ئارخىپ بىرلىكى</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>ئارخىپ</translation>
        </message>
        <message>
            <source>There is no file</source>
            <translation>ھۆججەت يوق</translation>
        </message>
        <message>
            <source>Only what the table said of it is kept.</source>
            <translation>پەقەت جەدۋەلدە ئۇ ھەققىدە دېيىلگىنى ساقلىنىدۇ.</translation>
        </message>
        <message>
            <source>What it speaks of</source>
            <translation>نېمە ھەققىدە</translation>
        </message>
        <message>
            <source>In a few words</source>
            <translation>بىر نەچچە سۆز بىلەن</translation>
        </message>
        <message>
            <source>Add who, where or when</source>
            <translation>كىم، نەدە ياكى قاچان قوشۇش</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>ئېلىۋېتىش</translation>
        </message>
        <message>
            <source>F8 inserts the time that is playing</source>
            <translation>F8 قويۇلۇۋاتقان ۋاقىتنى قىستۇرىدۇ</translation>
        </message>
        <message>
            <source>Transcript</source>
            <translation>ئاڭلاپ يېزىلغان تېكىست</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>تىل</translation>
        </message>
        <message>
            <source>{0}, by {1}</source>
            <translation>{0}، كىم: {1}</translation>
        </message>
        <message>
            <source>Move to: {0}</source>
            <translation>ئالماشتۇرۇش: {0}</translation>
        </message>
        <message>
            <source>You transcribed it: somebody else checks it.</source>
            <translation>تېكىستكە سىز ئايلاندۇرغان: باشقا بىرى تەكشۈرىدۇ.</translation>
        </message>
        <message>
            <source>Where it stands</source>
            <translation>قايسى باسقۇچتا</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>رازىلىق</translation>
        </message>
        <message>
            <source>Already public; nobody was asked. Nothing of it is released.</source>
            <translation>بۇرۇندىن ئاشكارا؛ ھېچكىمدىن سورالمىدى. ئۇنىڭدىن ھېچنېمە چىقىرىلمايدۇ.</translation>
        </message>
        <message>
            <source>Nobody was asked. Nothing of it is released.</source>
            <translation>ھېچكىمدىن سورالمىدى. ئۇنىڭدىن ھېچنېمە چىقىرىلمايدۇ.</translation>
        </message>
        <message>
            <source>Title as found</source>
            <translation>تېپىلغان پېتىدىكى تېما</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>قانال</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>ئادرېس</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>ئېلان قىلىنغان</translation>
        </message>
        <message>
            <source>Captured</source>
            <translation>ساقلاپ ئېلىنغان</translation>
        </message>
        <message>
            <source>Captured by</source>
            <translation>ساقلاپ ئالغۇچى</translation>
        </message>
        <message>
            <source>Original name</source>
            <translation>ئەسلى نامى</translation>
        </message>
        <message>
            <source>Still online</source>
            <translation>يەنىلا توردا</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>ھەئە</translation>
        </message>
        <message>
            <source>No</source>
            <translation>ياق</translation>
        </message>
        <message>
            <source>Also found as</source>
            <translation>مۇنداقمۇ تېپىلغان</translation>
        </message>
        <message>
            <source>Same bytes as another item</source>
            <translation>باشقا بىرلىك بىلەن ئوخشاش ھۆججەت</translation>
        </message>
        <message>
            <source>Same file as in a testimony</source>
            <translation>گۇۋاھلىقتىكى ھۆججەت بىلەن ئوخشاش</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>تۈرى</translation>
        </message>
        <message>
            <source>Where it comes from</source>
            <translation>نەدىن كەلدى</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>ساقلىنىۋاتىدۇ…</translation>
        </message>
        <message>
            <source>Everything is saved</source>
            <translation>ھەممىسى ساقلاندى</translation>
        </message>
    </context>
    <context>
        <name>ArchiveScreen</name>
        <message>
            <source>A title, a channel, a word of a transcript</source>
            <translation>تېما، قانال، تېكىستتىكى سۆز</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>ئىزدەش</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>كۆرسىتىش</translation>
        </message>
        <message>
            <source>Archive items</source>
            <translation>ئارخىپ بىرلىكلىرى</translation>
        </message>
        <message>
            <source>Nothing is taken in yet</source>
            <translation>تېخى ھېچنېمە قوبۇللانمىدى</translation>
        </message>
        <message>
            <source>Published videos, voice messages, letters and papers come in by the folder, with their table.</source>
            <translation>ئېلان قىلىنغان سىن، ئاۋازلىق ئۇچۇر، خەت ۋە قەغەزلەر قىسقۇچى ۋە جەدۋىلى بىلەن قوبۇللىنىدۇ.</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>ھېچنېمە تېپىلمىدى</translation>
        </message>
        <message>
            <source>Try another word, or another state.</source>
            <translation>باشقا سۆز ياكى باشقا ھالەتنى سىناڭ.</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>ئارخىپ</translation>
        </message>
        <message>
            <source>What exists already: nobody was asked, so nothing here is ever released</source>
            <translation>بۇرۇندىن بار نەرسە: ھېچكىمدىن سورالمىدى، شۇڭا بۇ يەردە ھېچنېمە چىقىرىلمايدۇ</translation>
        </message>
        <message>
            <source>Testimonies</source>
            <translation>گۇۋاھلىقلار</translation>
        </message>
        <message>
            <source>Take a folder in…</source>
            <translation>قىسقۇچ قوبۇللاش…</translation>
        </message>
        <message>
            <source>All ({count})</source>
            <translation>ھەممىسى ({count})</translation>
        </message>
        <message>
            <source>{state} ({count})</source>
            <translation>{state} ({count})</translation>
        </message>
        <message>
            <source>Everything is saved</source>
            <translation>ھەممىسى ساقلاندى</translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) nobody has watched yet</source>
            <translation>
                <numerusform>تېخى ھېچكىم كۆرمىگەن %n بىرلىك</numerusform>
                <numerusform>تېخى ھېچكىم كۆرمىگەن %n بىرلىك</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ArchiveWords</name>
        <message>
            <source>Not watched</source>
            <translation>كۆرۈلمىگەن</translation>
        </message>
        <message>
            <source>Indexed</source>
            <translation>ئىندېكسلانغان</translation>
        </message>
        <message>
            <source>Transcribed</source>
            <translation>تېكىستكە ئايلاندۇرۇلغان</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>تەكشۈرۈلگەن</translation>
        </message>
        <message>
            <source>Video</source>
            <translation>سىن</translation>
        </message>
        <message>
            <source>Voice message</source>
            <translation>ئاۋازلىق ئۇچۇر</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>خەت</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>ھۆكۈم</translation>
        </message>
        <message>
            <source>Paper note</source>
            <translation>قەغەز خاتىرە</translation>
        </message>
        <message>
            <source>Photograph</source>
            <translation>سۈرەت</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>ھۆججەت-قەغەز</translation>
        </message>
        <message>
            <source>Something else</source>
            <translation>باشقا ئىش</translation>
        </message>
        <message>
            <source>Name of the file</source>
            <translation>ھۆججەت نامى</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>ئادرېس</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>قانال</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>تېما</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>ئېلان قىلىنغان</translation>
        </message>
        <message>
            <source>Captured</source>
            <translation>ساقلاپ ئېلىنغان</translation>
        </message>
        <message>
            <source>Captured by</source>
            <translation>ساقلاپ ئالغۇچى</translation>
        </message>
        <message>
            <source>Still online</source>
            <translation>يەنىلا توردا</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>تۈرى</translation>
        </message>
        <message>
            <source>Without a title</source>
            <translation>تېمىسىز</translation>
        </message>
    </context>
    <context>
        <name>AroundLine</name>
        <message>
            <source>This computer could give away what is in the vault: {0}.</source>
            <translation>بۇ كومپيۇتېر ئامباردىكىنى ئاشكارىلاپ قويۇشى مۇمكىن: {0}.</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>قانداق قىلىش كېرەك</translation>
        </message>
        <message>
            <source>Not again today</source>
            <translation>بۈگۈن قايتا كۆرسەتمە</translation>
        </message>
        <message>
            <source>swap on a disk that is not encrypted</source>
            <translation>شىفىرلانمىغان دىسكىدىكى ئالماشتۇرۇش رايونى</translation>
        </message>
        <message>
            <source>hibernation to a disk that is not encrypted</source>
            <translation>شىفىرلانمىغان دىسكىغا ئۇيقۇ ھالىتى</translation>
        </message>
        <message>
            <source>a folder that {0} copies away</source>
            <translation>{0} كۆچۈرۈپ كېتىدىغان قىسقۇچ</translation>
        </message>
        <message>
            <source>Swap moves memory to the disk, and words of testimonies with it. Encrypt the whole disk, or switch swap off.</source>
            <translation>ئالماشتۇرۇش رايونى ئىچكى ساقلىغۇچنى، ئۇنىڭ بىلەن گۇۋاھلىق سۆزلىرىنى دىسكىغا يازىدۇ. پۈتۈن دىسكىنى شىفىرلاڭ ياكى ئۇنى تاقاڭ.</translation>
        </message>
        <message>
            <source>Hibernation writes all memory to the disk. Encrypt the whole disk, or switch hibernation off.</source>
            <translation>ئۇيقۇ ھالىتى پۈتۈن ئىچكى ساقلىغۇچنى دىسكىغا يازىدۇ. پۈتۈن دىسكىنى شىفىرلاڭ ياكى ئۇيقۇ ھالىتىنى تاقاڭ.</translation>
        </message>
        <message>
            <source>On the servers of {0} the vault is encrypted, but whoever asks them sees that it is there and when it grows. Move it to another folder.</source>
            <translation>{0} مۇلازىمېتىرلىرىدا ئامبار شىفىرلانغان، لېكىن ئۇلاردىن سورىغان كىشى ئۇنىڭ بارلىقىنى ۋە قاچان چوڭايغانلىقىنى كۆرىدۇ. باشقا قىسقۇچقا يۆتكەڭ.</translation>
        </message>
    </context>
    <context>
        <name>AskAgainCard</name>
        <message>
            <source>To be asked whether it may be kept</source>
            <translation>ساقلاشقا بولامدۇ، سوراش كېرەك</translation>
        </message>
        <message>
            <source>They left before answering. Until they are asked, nothing of it is used.</source>
            <translation>ئۇلار جاۋاب بەرمەي كەتتى. سورالغۇچە ھېچنېمىسى ئىشلىتىلمەيدۇ.</translation>
        </message>
        <message>
            <source>Left {0}</source>
            <translation>كەتكەن ۋاقتى: {0}</translation>
        </message>
        <message>
            <source>kept by {0}</source>
            <translation>ساقلاپ قالغۇچى: {0}</translation>
        </message>
        <message>
            <source>Ask now</source>
            <translation>ھازىر سوراش</translation>
        </message>
        <message>
            <source>and {0} more</source>
            <translation>ۋە يەنە {0}</translation>
        </message>
    </context>
    <context>
        <name>AskedAgain</name>
        <message>
            <source>The witness left on {0}, before saying whether it may be kept</source>
            <translation>گۇۋاھچى ساقلاشقا بولىدىغان-بولمايدىغانلىقىنى ئېيتماي كەتكەن: {0}</translation>
        </message>
        <message>
            <source>A coordinator has not decided yet. Ask only if the witness came back by themselves.</source>
            <translation>ماسلاشتۇرغۇچى تېخى قارار چىقارمىدى. گۇۋاھچى ئۆزى قايتىپ كەلگەن بولسىلا سوراڭ.</translation>
        </message>
        <message>
            <source>Ask now, as at the beginning. Until there is an answer nothing of it is used.</source>
            <translation>ھازىر باشتىكىدەك سوراڭ. جاۋاب بولغۇچە ھېچنېمىسى ئىشلىتىلمەيدۇ.</translation>
        </message>
    </context>
    <context>
        <name>AskedWords</name>
        <message>
            <source>Use it for nothing any more</source>
            <translation>ئەمدى ھېچنېمىگە ئىشلەتمەسلىك</translation>
        </message>
        <message>
            <source>Change what it may be used for</source>
            <translation>نېمىگە ئىشلىتىشكە بولىدىغانلىقىنى ئۆزگەرتىش</translation>
        </message>
        <message>
            <source>Erase it</source>
            <translation>ئۆچۈرۈش</translation>
        </message>
        <message>
            <source>There is news</source>
            <translation>خەۋەر بار</translation>
        </message>
        <message>
            <source>Please contact me</source>
            <translation>مەن بىلەن ئالاقىلىشىڭ</translation>
        </message>
    </context>
    <context>
        <name>AttachmentView</name>
        <message>
            <source>Close</source>
            <translation>تاقاش</translation>
        </message>
        <message>
            <source>This kind of file cannot be shown here</source>
            <translation>بۇ خىل ھۆججەتنى بۇ يەردە كۆرسەتكىلى بولمايدۇ</translation>
        </message>
        <message>
            <source>It is kept in the vault exactly as it came, and handed over with the testimony.</source>
            <translation>ئۇ ئامباردا كەلگەن پېتى ساقلىنىدۇ ۋە گۇۋاھلىق بىلەن بىللە تاپشۇرۇلىدۇ.</translation>
        </message>
        <message>
            <source>Page before</source>
            <translation>ئالدىنقى بەت</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>كېيىنكى بەت</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translation>بەت {page} / {pages}</translation>
        </message>
    </context>
    <context>
        <name>AttachmentsTab</name>
        <message>
            <source>Cancel</source>
            <translation>ئەمەلدىن قالدۇرۇش</translation>
        </message>
        <message>
            <source>Taking in…</source>
            <translation>قوبۇللىنىۋاتىدۇ…</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>خاتىرىلەش</translation>
        </message>
        <message>
            <source>Add files</source>
            <translation>ھۆججەت قوشۇش</translation>
        </message>
        <message>
            <source>No files yet</source>
            <translation>تېخى ھۆججەت يوق</translation>
        </message>
        <message>
            <source>Photographs, recordings and papers are taken in exactly as they are.</source>
            <translation>سۈرەت، ئۈن-سىن ۋە قەغەزلەر ئەينى پېتى قوبۇللىنىدۇ.</translation>
        </message>
        <message>
            <source>not what its name says</source>
            <translation>نامىدا دېيىلگەندەك ئەمەس</translation>
        </message>
        <message>
            <source>kept; cannot be shown here</source>
            <translation>ساقلاندى؛ بۇ يەردە كۆرسەتكىلى بولمايدۇ</translation>
        </message>
        <message>
            <source>Marks: {count}</source>
            <translation>بەلگىلەر: {count}</translation>
        </message>
        <message>
            <source>sound alone from {time}</source>
            <translation>{time} دىن باشلاپ پەقەت ئاۋاز</translation>
        </message>
        <message>
            <source>pictures left out: {count}</source>
            <translation>چۈشۈپ قالغان كادىرلار: {count}</translation>
        </message>
        <message>
            <source>cut short when the program or the computer stopped</source>
            <translation>پروگرامما ياكى كومپيۇتېر توختىغاندا ئۈزۈلدى</translation>
        </message>
        <message>
            <source>ended by the lock</source>
            <translation>قۇلۇپ بىلەن ئاخىرلاشتى</translation>
        </message>
        <message>
            <source>cut short: the camera or microphone was disconnected</source>
            <translation>ئۈزۈلدى: كامېرا ياكى مىكروفون ئاجراپ كەتتى</translation>
        </message>
        <message>
            <source>cut short: the disk was full</source>
            <translation>ئۈزۈلدى: دىسكا توشۇپ كەتتى</translation>
        </message>
        <message>
            <source>cut short by a fault</source>
            <translation>كاشىلا سەۋەبىدىن ئۈزۈلدى</translation>
        </message>
        <message>
            <source>Which files?</source>
            <translation>قايسى ھۆججەتلەر؟</translation>
        </message>
        <message>
            <source>Take in</source>
            <translation>قوبۇللاش</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) could not be taken in: do not wipe the card.</source>
            <translation>
                <numerusform>%n ھۆججەت قوبۇللانمىدى: كارتىنى تازىلىماڭ.</numerusform>
                <numerusform>%n ھۆججەت قوبۇللانمىدى: كارتىنى تازىلىماڭ.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them were here already.</source>
            <translation>
                <numerusform>ئۇلارنىڭ %n سى بۇرۇن بۇ يەردە بار ئىدى.</numerusform>
                <numerusform>ئۇلارنىڭ %n سى بۇرۇن بۇ يەردە بار ئىدى.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them are not what their names say. They are kept as they are.</source>
            <translation>
                <numerusform>ئۇلارنىڭ %n سى نامىدا دېيىلگەندەك ئەمەس. ئەينى پېتى ساقلاندى.</numerusform>
                <numerusform>ئۇلارنىڭ %n سى نامىدا دېيىلگەندەك ئەمەس. ئەينى پېتى ساقلاندى.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) taken in and read back</source>
            <translation>
                <numerusform>%n ھۆججەت قوبۇللىنىپ قايتا ئوقۇلدى</numerusform>
                <numerusform>%n ھۆججەت قوبۇللىنىپ قايتا ئوقۇلدى</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AudienceStep</name>
        <message>
            <source>Whom it is for decides what may be told: each consent was given for some and refused for others.</source>
            <translation>نېمىنى ئېيتىشقا بولىدىغانلىقىنى كىم ئۈچۈنلۈكى بەلگىلەيدۇ: ھەر بىر رازىلىق بەزىلىرى ئۈچۈن بېرىلدى، بەزىلىرى ئۈچۈن رەت قىلىندى.</translation>
        </message>
    </context>
    <context>
        <name>BackupCard</name>
        <message>
            <source>Backup</source>
            <translation>زاپاس</translation>
        </message>
        <message>
            <source>A copy on a stick or a second disk, encrypted under a passphrase of its own. Keep it in another place than this laptop.</source>
            <translation>فىلاشكا ياكى ئىككىنچى دىسكىدىكى نۇسخا، ئۆزىنىڭ پارول ئىبارىسى بىلەن شىفىرلانغان. بۇ كومپيۇتېردىن باشقا يەردە ساقلاڭ.</translation>
        </message>
        <message>
            <source>There is no backup of this vault yet.</source>
            <translation>بۇ ئامبارنىڭ تېخى زاپىسى يوق.</translation>
        </message>
        <message>
            <source>The last good backup is more than a week old.</source>
            <translation>ئەڭ ئاخىرقى ساغلام زاپاسقا بىر ھەپتىدىن ئاشتى.</translation>
        </message>
        <message>
            <source>Back up to a folder…</source>
            <translation>قىسقۇچقا زاپاسلاش…</translation>
        </message>
        <message>
            <source>Check this vault</source>
            <translation>بۇ ئامبارنى تەكشۈرۈش</translation>
        </message>
        <message>
            <source>{0}: written and read back on {1}</source>
            <translation>{0}: {1} كۈنى يېزىلدى ۋە قايتا ئوقۇلدى</translation>
        </message>
        <message>
            <source>It still holds what was purged or erased here since. Back up to it again.</source>
            <translation>ئۇنىڭدا كېيىن بۇ يەردە تازىلانغان ياكى ئۆچۈرۈلگەنلەر يەنىلا بار. ئۇنىڭغا قايتا زاپاسلاڭ.</translation>
        </message>
        <message>
            <source>Back up to it again</source>
            <translation>ئۇنىڭغا قايتا زاپاسلاش</translation>
        </message>
        <message>
            <source>It was destroyed</source>
            <translation>ئۇ يوقىتىلدى</translation>
        </message>
        <message>
            <source>Let the shares open it…</source>
            <translation>ئۈلۈشلەر ئاچالىسۇن…</translation>
        </message>
        <message>
            <source>Any three of the five shares open this backup from now on</source>
            <translation>بۇنىڭدىن كېيىن بەش ئۈلۈشنىڭ خالىغان ئۈچى بۇ زاپاسنى ئاچىدۇ</translation>
        </message>
        <message>
            <source>Take the papers apart again.</source>
            <translation>قەغەزلەرنى يەنە ئايرىۋېتىڭ.</translation>
        </message>
        <message>
            <source>Where should the backup go?</source>
            <translation>زاپاس نەگە قويۇلسۇن؟</translation>
        </message>
        <message>
            <source>Use this folder</source>
            <translation>بۇ قىسقۇچنى ئىشلىتىش</translation>
        </message>
        <message>
            <source>Backing up</source>
            <translation>زاپاسلىنىۋاتىدۇ</translation>
        </message>
        <message>
            <source>You can go on working. Leave the stick in until this is done.</source>
            <translation>ئىشىڭىزنى داۋاملاشتۇرسىڭىز بولىدۇ. تۈگىگۈچە فىلاشكىنى چىقارماڭ.</translation>
        </message>
        <message>
            <source>Copying the database</source>
            <translation>ساندان كۆچۈرۈلۈۋاتىدۇ</translation>
        </message>
        <message>
            <source>Copying recordings and files that are new</source>
            <translation>يېڭى ئۈن-سىن ۋە ھۆججەتلەر كۆچۈرۈلۈۋاتىدۇ</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>يېزىلىۋاتىدۇ</translation>
        </message>
        <message>
            <source>Reading back what was written</source>
            <translation>يېزىلغانلار قايتا ئوقۇلۇۋاتىدۇ</translation>
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} / {1}</translation>
        </message>
        <message>
            <source>Backed up and read back</source>
            <translation>زاپاسلاندى ۋە قايتا ئوقۇلدى</translation>
        </message>
        <message numerus="yes">
            <source>%n new piece(s) of recordings and files were copied.</source>
            <translation>
                <numerusform>ئۈن-سىن ۋە ھۆججەتلەرنىڭ %n يېڭى پارچىسى كۆچۈرۈلدى.</numerusform>
                <numerusform>ئۈن-سىن ۋە ھۆججەتلەرنىڭ %n يېڭى پارچىسى كۆچۈرۈلدى.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n piece(s) are damaged in this vault itself</source>
            <translation>
                <numerusform>بۇ ئامبارنىڭ ئۆزىدە %n پارچە بۇزۇلغان</numerusform>
                <numerusform>بۇ ئامبارنىڭ ئۆزىدە %n پارچە بۇزۇلغان</numerusform>
            </translation>
        </message>
        <message>
            <source>Check this vault: it says which cases.</source>
            <translation>بۇ ئامبارنى تەكشۈرۈڭ: قايسى دېلولار ئىكەنلىكىنى دەيدۇ.</translation>
        </message>
        <message>
            <source>Something was purged or erased meanwhile</source>
            <translation>بۇ ئارىدا بىر نەرسە تازىلاندى ياكى ئۆچۈرۈلدى</translation>
        </message>
        <message>
            <source>Back up once more, so that it leaves the backup too.</source>
            <translation>زاپاستىنمۇ چىقىپ كېتىشى ئۈچۈن يەنە بىر قېتىم زاپاسلاڭ.</translation>
        </message>
        <message>
            <source>Checking this vault</source>
            <translation>بۇ ئامبار تەكشۈرۈلۈۋاتىدۇ</translation>
        </message>
        <message>
            <source>Every page, entry, signature and piece is read. Nothing is changed.</source>
            <translation>ھەر بەت، خاتىرە، ئىمزا ۋە پارچە ئوقۇلىدۇ. ھېچنېمە ئۆزگەرتىلمەيدۇ.</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>بەتلەر</translation>
        </message>
        <message>
            <source>The log</source>
            <translation>خاتىرە</translation>
        </message>
        <message>
            <source>Lists and search</source>
            <translation>تىزىملار ۋە ئىزدەش</translation>
        </message>
        <message>
            <source>Recordings and files</source>
            <translation>ئۈن-سىن ۋە ھۆججەتلەر</translation>
        </message>
        <message>
            <source>This vault is sound</source>
            <translation>بۇ ئامبار ساغلام</translation>
        </message>
        <message>
            <source>Something in this vault is damaged</source>
            <translation>بۇ ئامباردا بىر نەرسە بۇزۇلغان</translation>
        </message>
        <message>
            <source>Do not delete anything. Restore a backup into a new folder, or save what can be read into a new vault: the handbook says how.</source>
            <translation>ھېچنېمىنى ئۆچۈرمەڭ. زاپاسنى يېڭى قىسقۇچقا ئەسلىگە كەلتۈرۈڭ ياكى ئوقۇغىلى بولىدىغاننى يېڭى ئامبارغا ساقلاڭ: قوللانمىدا يېزىلغان.</translation>
        </message>
        <message>
            <source>Cases with damaged recordings or files: {0}</source>
            <translation>ئۈن-سىنى ياكى ھۆججىتى بۇزۇلغان دېلولار: {0}</translation>
        </message>
    </context>
    <context>
        <name>BackupNotice</name>
        <message>
            <source>Backup</source>
            <translation>زاپاس</translation>
        </message>
        <message>
            <source>There is none of this vault yet.</source>
            <translation>بۇ ئامبارنىڭ تېخى يوق.</translation>
        </message>
        <message>
            <source>The last good one is of {0}.</source>
            <translation>ئەڭ ئاخىرقى ساغلىمى {0} كۈندىكى.</translation>
        </message>
        <message>
            <source>Back up…</source>
            <translation>زاپاسلاش…</translation>
        </message>
    </context>
    <context>
        <name>BackupPassphrase</name>
        <message>
            <source>A passphrase for this backup</source>
            <translation>بۇ زاپاسنىڭ پارول ئىبارىسى</translation>
        </message>
        <message>
            <source>The passphrase of that backup</source>
            <translation>ئۇ زاپاسنىڭ پارول ئىبارىسى</translation>
        </message>
        <message>
            <source>It opens the backup on any computer. It may be the same words as this vault's; then they open the backup also after you have changed the vault's. Later backups into this folder do not ask for it.</source>
            <translation>ئۇ زاپاسنى ھەرقانداق كومپيۇتېردا ئاچىدۇ. بۇ ئامبارنىڭكى بىلەن ئوخشاش سۆزلەر بولسىمۇ بولىدۇ؛ ئۇ چاغدا ئامبارنىڭكىنى ئۆزگەرتكەندىن كېيىنمۇ زاپاسنى ئاچىدۇ. بۇ قىسقۇچقا كېيىنكى زاپاسلاردا سورالمايدۇ.</translation>
        </message>
        <message>
            <source>There is a backup in this folder that this vault does not know yet.</source>
            <translation>بۇ قىسقۇچتا بۇ ئامبار تېخى بىلمەيدىغان زاپاس بار.</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>پارول ئىبارىسى</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>ھازىر زاپاسلاش</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>قايتىپ كېتىش</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Type the passphrase of that backup.</source>
            <translation>ئۇ زاپاسنىڭ پارول ئىبارىسىنى كىرگۈزۈڭ.</translation>
        </message>
    </context>
    <context>
        <name>BackupShares</name>
        <message>
            <source>Let recovery shares open this backup</source>
            <translation>ئەسلىگە كەلتۈرۈش ئۈلۈشلىرى بۇ زاپاسنى ئاچالىسۇن</translation>
        </message>
        <message>
            <source>Type three shares that open this vault. From then on any three of the five open the backup too, and those made before do not. Take the papers apart again afterwards.</source>
            <translation>بۇ ئامبارنى ئاچىدىغان ئۈچ ئۈلۈشنى كىرگۈزۈڭ. شۇنىڭدىن كېيىن بەش ئۈلۈشنىڭ خالىغان ئۈچى زاپاسنىمۇ ئاچىدۇ، بۇرۇنقىلىرى ئاچمايدۇ. ئاندىن قەغەزلەرنى يەنە ئايرىۋېتىڭ.</translation>
        </message>
    </context>
    <context>
        <name>BestInterestForm</name>
        <message>
            <source>Name not known</source>
            <translation>ئىسمى نامەلۇم</translation>
        </message>
        <message>
            <source>Add a relative's view</source>
            <translation>تۇغقاننىڭ پىكرىنى قوشۇش</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>ئېلىۋېتىش</translation>
        </message>
        <message>
            <source>Nobody can ask this person now. A close relative's objection keeps the name out.</source>
            <translation>ھازىر بۇ كىشىدىن ھېچكىم سورىيالمايدۇ. يېقىن تۇغقاننىڭ قارشىلىقى ئىسمىنى چىقارمايدۇ.</translation>
        </message>
        <message>
            <source>What the family of {name} thinks</source>
            <translation>{name}: ئائىلىسى نېمە دەيدۇ</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>ھەئە</translation>
        </message>
        <message>
            <source>No</source>
            <translation>ياق</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>كىم</translation>
        </message>
        <message>
            <source>How related</source>
            <translation>نېمىسى بولىدۇ</translation>
        </message>
        <message>
            <source>Close?</source>
            <translation>يېقىنمۇ؟</translation>
        </message>
        <message>
            <source>Objects?</source>
            <translation>قارشىمۇ؟</translation>
        </message>
        <message>
            <source>In their own words</source>
            <translation>ئۆز سۆزى بىلەن</translation>
        </message>
        <message>
            <source>What is decided in the interest of {name}</source>
            <translation>{name}: مەنپەئەتى ئۈچۈن نېمە قارار قىلىندى</translation>
        </message>
        <message>
            <source>First who decides</source>
            <translation>بىرىنچى قارار قىلغۇچى</translation>
        </message>
        <message>
            <source>Second who decides</source>
            <translation>ئىككىنچى قارار قىلغۇچى</translation>
        </message>
        <message>
            <source>How much of the identity</source>
            <translation>كىملىكىنىڭ قانچىلىكى</translation>
        </message>
        <message>
            <source>For what</source>
            <translation>نېمە ئۈچۈن</translation>
        </message>
        <message>
            <source>Reasons</source>
            <translation>سەۋەبلىرى</translation>
        </message>
        <message>
            <source>To be looked at again on</source>
            <translation>قايتا قارىلىدىغان كۈن</translation>
        </message>
        <message>
            <source>Year-month-day, 2027-05-01</source>
            <translation>يىل-ئاي-كۈن، 2027-05-01</translation>
        </message>
        <message>
            <source>After that day nothing of this person goes out until it is decided again.</source>
            <translation>ئۇ كۈندىن كېيىن قايتا قارار قىلىنغۇچە بۇ كىشى ھەققىدە ھېچنېمە سىرتقا چىقمايدۇ.</translation>
        </message>
        <message>
            <source>Yes, spoke freely</source>
            <translation>ھەئە، ئەركىن سۆزلىدى</translation>
        </message>
        <message>
            <source>No, somebody listened</source>
            <translation>ياق، بىرى ئاڭلاپ تۇردى</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>نامەلۇم</translation>
        </message>
        <message>
            <source>The own wish of {name}, if it is known</source>
            <translation>{name}: ئۆزىنىڭ ئارزۇسى، بىلىنسە</translation>
        </message>
        <message>
            <source>Wish</source>
            <translation>ئارزۇسى</translation>
        </message>
        <message>
            <source>Could they speak freely?</source>
            <translation>ئەركىن سۆزلىيەلىدىمۇ؟</translation>
        </message>
    </context>
    <context>
        <name>Break</name>
        <message>
            <source>A break</source>
            <translation>دەم ئېلىش</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>داۋاملاشتۇرۇش</translation>
        </message>
    </context>
    <context>
        <name>CameraFilesScreen</name>
        <message>
            <source>Cancel</source>
            <translation>ئەمەلدىن قالدۇرۇش</translation>
        </message>
        <message>
            <source>Nothing is lost: what was taken in stays, and the card is only read.</source>
            <translation>ھېچنېمە يوقالمىدى: قوبۇللانغىنى قالىدۇ، كارتا پەقەت ئوقۇلىدۇ.</translation>
        </message>
        <message>
            <source>Camera files</source>
            <translation>كامېرا ھۆججەتلىرى</translation>
        </message>
        <message>
            <source>Testimonies</source>
            <translation>گۇۋاھلىقلار</translation>
        </message>
        <message>
            <source>Take in a card</source>
            <translation>كارتا قوبۇللاش</translation>
        </message>
        <message>
            <source>Choose files</source>
            <translation>ھۆججەت تاللاش</translation>
        </message>
        <message>
            <source>A card is being taken in</source>
            <translation>كارتا قوبۇللىنىۋاتىدۇ</translation>
        </message>
        <message>
            <source>Wait until it is done, or cancel it.</source>
            <translation>تۈگىگۈچە كۈتۈڭ ياكى ئەمەلدىن قالدۇرۇڭ.</translation>
        </message>
        <message>
            <source>Which card or folder?</source>
            <translation>قايسى كارتا ياكى قىسقۇچ؟</translation>
        </message>
        <message>
            <source>Which files?</source>
            <translation>قايسى ھۆججەتلەر؟</translation>
        </message>
        <message>
            <source>Take in</source>
            <translation>قوبۇللاش</translation>
        </message>
        <message>
            <source>Looking at the card…</source>
            <translation>كارتىغا قارىلىۋاتىدۇ…</translation>
        </message>
        <message>
            <source>Placing the files…</source>
            <translation>ھۆججەتلەر ئورۇنلاشتۇرۇلۇۋاتىدۇ…</translation>
        </message>
        <message>
            <source>Looking for the filmed code: {done} of {total}</source>
            <translation>تارتىلغان كود ئىزدىلىۋاتىدۇ: {done} / {total}</translation>
        </message>
        <message>
            <source>Reading, storing, and reading both again: {percent} %</source>
            <translation>ئوقۇلۇۋاتىدۇ، ساقلىنىۋاتىدۇ، ئىككىسى قايتا ئوقۇلۇۋاتىدۇ: {percent} %</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) into {number}</source>
            <translation>
                <numerusform>%n ھۆججەت: {number}</numerusform>
                <numerusform>%n ھۆججەت: {number}</numerusform>
            </translation>
        </message>
        <message>
            <source>By the filmed code: {list}.</source>
            <translation>تارتىلغان كود بويىچە: {list}.</translation>
        </message>
        <message>
            <source>This computer cannot look into films safely: place them by hand.</source>
            <translation>بۇ كومپيۇتېر سىنلارنى بىخەتەر كۆرەلمەيدۇ: قولدا ئورۇنلاشتۇرۇڭ.</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) wait for you below.</source>
            <translation>
                <numerusform>%n ھۆججەت تۆۋەندە سىزنى كۈتۈۋاتىدۇ.</numerusform>
                <numerusform>%n ھۆججەت تۆۋەندە سىزنى كۈتۈۋاتىدۇ.</numerusform>
            </translation>
        </message>
        <message>
            <source>Files found their testimony</source>
            <translation>ھۆججەتلەر گۇۋاھلىقىنى تاپتى</translation>
        </message>
        <message numerus="yes">
            <source>%n were in the vault already.</source>
            <translation>
                <numerusform>%n سى بۇرۇن ئامباردا بار ئىدى.</numerusform>
                <numerusform>%n سى بۇرۇن ئامباردا بار ئىدى.</numerusform>
            </translation>
        </message>
        <message>
            <source>Do not wipe the card. Try again, or with another card reader.</source>
            <translation>كارتىنى تازىلىماڭ. قايتا ياكى باشقا كارتا ئوقۇغۇچ بىلەن سىناڭ.</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) could not be taken in</source>
            <translation>
                <numerusform>%n ھۆججەت قوبۇللانمىدى</numerusform>
                <numerusform>%n ھۆججەت قوبۇللانمىدى</numerusform>
            </translation>
        </message>
        <message>
            <source>No films, photographs or sound were found there</source>
            <translation>ئۇ يەردە سىن، سۈرەت ياكى ئاۋاز تېپىلمىدى</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) taken in and read back</source>
            <translation>
                <numerusform>%n ھۆججەت قوبۇللىنىپ قايتا ئوقۇلدى</numerusform>
                <numerusform>%n ھۆججەت قوبۇللىنىپ قايتا ئوقۇلدى</numerusform>
            </translation>
        </message>
        <message>
            <source>What was taken in until then is kept. Do not wipe the card.</source>
            <translation>شۇ ۋاقىتقىچە قوبۇللانغىنى ساقلاندى. كارتىنى تازىلىماڭ.</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>توختىتىلدى</translation>
        </message>
        <message>
            <source>Without a testimony</source>
            <translation>گۇۋاھلىقى يوق</translation>
        </message>
        <message>
            <source>No files wait here</source>
            <translation>بۇ يەردە كۈتۈۋاتقان ھۆججەت يوق</translation>
        </message>
        <message>
            <source>Put in the card of a camera, or connect a telephone, and take its files in. A film that began with the code finds its testimony by itself.</source>
            <translation>كامېرا كارتىسىنى سېلىڭ ياكى تېلېفوننى ئۇلاپ ھۆججەتلىرىنى قوبۇللاڭ. كود بىلەن باشلانغان سىن گۇۋاھلىقىنى ئۆزى تاپىدۇ.</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) without a testimony</source>
            <translation>
                <numerusform>گۇۋاھلىقى يوق %n ھۆججەت</numerusform>
                <numerusform>گۇۋاھلىقى يوق %n ھۆججەت</numerusform>
            </translation>
        </message>
        <message>
            <source>No files wait</source>
            <translation>كۈتۈۋاتقان ھۆججەت يوق</translation>
        </message>
    </context>
    <context>
        <name>CameraNotice</name>
        <message>
            <source>Camera files</source>
            <translation>كامېرا ھۆججەتلىرى</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) without a testimony.</source>
            <translation>
                <numerusform>گۇۋاھلىقى يوق %n ھۆججەت.</numerusform>
                <numerusform>گۇۋاھلىقى يوق %n ھۆججەت.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n card(s) were read back and are to be wiped.</source>
            <translation>
                <numerusform>%n كارتا قايتا ئوقۇلدى، تازىلاش كېرەك.</numerusform>
                <numerusform>%n كارتا قايتا ئوقۇلدى، تازىلاش كېرەك.</numerusform>
            </translation>
        </message>
        <message>
            <source>Camera files…</source>
            <translation>كامېرا ھۆججەتلىرى…</translation>
        </message>
    </context>
    <context>
        <name>CardPage</name>
        <message>
            <source>A card was given. Its words are not kept here.</source>
            <translation>بىر كارتا بېرىلگەن. ئۇنىڭ سۆزلىرى بۇ يەردە ساقلانمايدۇ.</translation>
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
            <translation>رازىلىق {0} / {1}</translation>
        </message>
        <message>
            <source>On what conditions?</source>
            <translation>قانداق شەرت بىلەن؟</translation>
        </message>
        <message>
            <source>Who must never see it?</source>
            <translation>ئۇنى كىم ھەرگىز كۆرمەسلىكى كېرەك؟</translation>
        </message>
        <message>
            <source>Whatever stands here holds every use until a coordinator says that it is kept.</source>
            <translation>بۇ يەرگە نېمە يېزىلسا، ماسلاشتۇرغۇچى ئۇنىڭغا ئەمەل قىلىندى دېگۈچە ھەر بىر ئىشلىتىش توختايدۇ.</translation>
        </message>
        <message>
            <source>Name of the guardian, and how related</source>
            <translation>ھامىينىڭ ئىسمى ۋە نېمىسى بولىدۇ</translation>
        </message>
    </context>
    <context>
        <name>ConsentTab</name>
        <message>
            <source>Witness {number}</source>
            <translation>گۇۋاھچى {number}</translation>
        </message>
        <message>
            <source>Answer each use by itself</source>
            <translation>ھەر بىر ئىشلىتىشكە ئايرىم جاۋاب بېرىش</translation>
        </message>
        <message>
            <source>May we keep what you tell us?</source>
            <translation>دېگەنلىرىڭىزنى ساقلىساق بولامدۇ؟</translation>
        </message>
        <message>
            <source>It is kept encrypted and compared with what others tell. It is shown to nobody else.</source>
            <translation>ئۇ شىفىرلىنىپ ساقلىنىدۇ ۋە باشقىلار دېگەن بىلەن سېلىشتۇرۇلىدۇ. باشقا ھېچكىمگە كۆرسىتىلمەيدۇ.</translation>
        </message>
        <message>
            <source>May we use it at the United Nations and in courts?</source>
            <translation>بىرلەشكەن دۆلەتلەر تەشكىلاتىدا ۋە سوتلاردا ئىشلەتسەك بولامدۇ؟</translation>
        </message>
        <message>
            <source>Experts and lawyers can read what you said. Your name stays out unless you say otherwise.</source>
            <translation>مۇتەخەسسىس ۋە ئادۋوكاتلار دېگىنىڭىزنى ئوقۇيالايدۇ. سىز باشقىچە دېمىسىڭىز ئىسمىڭىز چىقمايدۇ.</translation>
        </message>
        <message>
            <source>May it become public?</source>
            <translation>ئاشكارا بولسا بولامدۇ؟</translation>
        </message>
        <message>
            <source>Journalists, a database of victims, the web. What is public cannot be called back.</source>
            <translation>مۇخبىرلار، زىيانكەشلىككە ئۇچرىغۇچىلار ساندىنى، تور. ئاشكارا بولغاننى قايتۇرۇۋالغىلى بولمايدۇ.</translation>
        </message>
        <message>
            <source>Face and voice</source>
            <translation>چىراي ۋە ئاۋاز</translation>
        </message>
        <message>
            <source>Voice only</source>
            <translation>پەقەت ئاۋاز</translation>
        </message>
        <message>
            <source>Neither: notes only</source>
            <translation>ھېچقايسىسى: پەقەت خاتىرە</translation>
        </message>
        <message>
            <source>Before you begin</source>
            <translation>باشلاشتىن ئاۋۋال</translation>
        </message>
        <message>
            <source>Who must never see it?</source>
            <translation>ئۇنى كىم ھەرگىز كۆرمەسلىكى كېرەك؟</translation>
        </message>
        <message>
            <source>Whatever stands here holds every use until a coordinator says that it is kept.</source>
            <translation>بۇ يەرگە نېمە يېزىلسا، ماسلاشتۇرغۇچى ئۇنىڭغا ئەمەل قىلىندى دېگۈچە ھەر بىر ئىشلىتىش توختايدۇ.</translation>
        </message>
        <message>
            <source>What may be recorded?</source>
            <translation>نېمىنى خاتىرىلىسە بولىدۇ؟</translation>
        </message>
        <message>
            <source>The uses below are answered differently. A new answer here replaces all of them.</source>
            <translation>تۆۋەندىكى ئىشلىتىشلەرگە ھەر خىل جاۋاب بېرىلگەن. بۇ يەردىكى يېڭى جاۋاب ھەممىسىنىڭ ئورنىنى ئالىدۇ.</translation>
        </message>
        <message>
            <source>Not answered yet: it counts as No.</source>
            <translation>تېخى جاۋاب يوق: «ياق» دەپ ھېسابلىنىدۇ.</translation>
        </message>
        <message>
            <source>On what conditions?</source>
            <translation>قانداق شەرت بىلەن؟</translation>
        </message>
        <message>
            <source>How it was said</source>
            <translation>قانداق دېيىلدى</translation>
        </message>
        <message>
            <source>In your own words: who may see this?</source>
            <translation>ئۆز سۆزىڭىز بىلەن: بۇنى كىم كۆرسە بولىدۇ؟</translation>
        </message>
        <message>
            <source>Said how</source>
            <translation>دېيىلىش شەكلى</translation>
        </message>
        <message>
            <source>In which language</source>
            <translation>قايسى تىلدا</translation>
        </message>
        <message>
            <source>Risks explained</source>
            <translation>خەتەرلەر چۈشەندۈرۈلدى</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>ھەئە</translation>
        </message>
        <message>
            <source>No</source>
            <translation>ياق</translation>
        </message>
        <message>
            <source>Explained by</source>
            <translation>چۈشەندۈرگۈچى</translation>
        </message>
        <message>
            <source>Guardian, if under 18</source>
            <translation>18 گە توشمىغان بولسا، ھامىيسى</translation>
        </message>
        <message>
            <source>How much of the identity</source>
            <translation>كىملىكىنىڭ قانچىلىكى</translation>
        </message>
        <message>
            <source>Each use by itself</source>
            <translation>ھەر بىر ئىشلىتىش ئايرىم</translation>
        </message>
        <message>
            <source>Are the conditions kept?</source>
            <translation>شەرتلەرگە ئەمەل قىلىندىمۇ؟</translation>
        </message>
        <message>
            <source>Yes, for this use</source>
            <translation>ھەئە، بۇ ئىشلىتىش ئۈچۈن</translation>
        </message>
    </context>
    <context>
        <name>ConsentsCard</name>
        <message>
            <source>Level: {0}</source>
            <translation>دەرىجىسى: {0}</translation>
        </message>
        <message>
            <source>{0}, left out</source>
            <translation>{0}، كىرمىدى</translation>
        </message>
    </context>
    <context>
        <name>ConsentsStep</name>
        <message>
            <source>Used</source>
            <translation>ئىشلىتىلدى</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>كىرمىدى</translation>
        </message>
        <message>
            <source>a person</source>
            <translation>بىر كىشى</translation>
        </message>
        <message>
            <source>That somebody refused is theirs to tell: the report says nothing of it.</source>
            <translation>بىرىنىڭ رەت قىلغانلىقىنى ئۆزى ئېيتىدۇ: دوكلات بۇ توغرۇلۇق ھېچنېمە دېمەيدۇ.</translation>
        </message>
    </context>
    <context>
        <name>Coordinators</name>
        <message>
            <source>Coordinators</source>
            <translation>ماسلاشتۇرغۇچىلار</translation>
        </message>
        <message>
            <source>Coordinator and steward</source>
            <translation>ماسلاشتۇرغۇچى ۋە باشقۇرغۇچى</translation>
        </message>
        <message>
            <source>Coordinator</source>
            <translation>ماسلاشتۇرغۇچى</translation>
        </message>
        <message>
            <source>Not renewed</source>
            <translation>يېڭىلانمىغان</translation>
        </message>
        <message>
            <source>You</source>
            <translation>سىز</translation>
        </message>
    </context>
    <context>
        <name>CopiedNote</name>
        <message>
            <source>Take it off now</source>
            <extracomment>What the note is drawn in; without one nothing is shown.</extracomment>
            <translation>ھازىر ئېلىۋېتىش</translation>
        </message>
        <message numerus="yes">
            <source>On the clipboard for %n more second(s)</source>
            <translation>
                <numerusform>چاپلاش تاختىسىدا يەنە %n سېكۇنت</numerusform>
                <numerusform>چاپلاش تاختىسىدا يەنە %n سېكۇنت</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CoreQuestions</name>
        <message>
            <source>Who are you?</source>
            <translation>سىز كىم؟</translation>
        </message>
        <message>
            <source>How are you related to them?</source>
            <translation>ئۇلار سىزگە نېمە بولىدۇ؟</translation>
        </message>
        <message>
            <source>About whom do you speak?</source>
            <translation>كىم ھەققىدە سۆزلەيسىز؟</translation>
        </message>
        <message>
            <source>Where are they from?</source>
            <translation>ئۇلار نەلىك؟</translation>
        </message>
        <message>
            <source>When were they taken?</source>
            <translation>ئۇلار قاچان تۇتۇپ كېتىلدى؟</translation>
        </message>
        <message>
            <source>Why was it said that they were taken?</source>
            <translation>ئۇلار نېمە ئۈچۈن تۇتۇلدى دېيىلدى؟</translation>
        </message>
        <message>
            <source>Where are they now?</source>
            <translation>ئۇلار ھازىر نەدە؟</translation>
        </message>
        <message>
            <source>How do you know?</source>
            <translation>بۇنى نەدىن بىلىسىز؟</translation>
        </message>
        <message>
            <source>What do you ask for?</source>
            <translation>نېمە تەلەپ قىلىسىز؟</translation>
        </message>
    </context>
    <context>
        <name>CreateCard</name>
        <message>
            <source>Create a vault</source>
            <translation>ئامبار قۇرۇش</translation>
        </message>
        <message>
            <source>Encrypted, and on this computer only.</source>
            <translation>شىفىرلانغان ۋە پەقەت بۇ كومپيۇتېردا.</translation>
        </message>
        <message>
            <source>Encrypted, in the folder {0}.</source>
            <translation>شىفىرلانغان، {0} قىسقۇچىدا.</translation>
        </message>
        <message>
            <source>Not yet checked on this system</source>
            <translation>بۇ سىستېمىدا تېخى تەكشۈرۈلمىدى</translation>
        </message>
        <message>
            <source>What this program leaves in memory and on the disk, and whether it locks with the screen and before sleep, has been checked on Linux only.</source>
            <translation>بۇ پروگراممىنىڭ ئىچكى ساقلىغۇچ ۋە دىسكىدا نېمە قالدۇرىدىغانلىقى، ئېكران بىلەن ۋە ئۇيقۇدىن ئاۋۋال قۇلۇپلىنىدىغان-قۇلۇپلانمايدىغانلىقى پەقەت Linux دا تەكشۈرۈلگەن.</translation>
        </message>
        <message>
            <source>Suggest words</source>
            <translation>سۆز تەۋسىيە قىلىش</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>پارول ئىبارىسى</translation>
        </message>
        <message>
            <source>Type it once more</source>
            <translation>يەنە بىر قېتىم كىرگۈزۈڭ</translation>
        </message>
        <message>
            <source>Passphrase again</source>
            <translation>پارول ئىبارىسى، قايتا</translation>
        </message>
        <message>
            <source>Your name for others</source>
            <translation>باشقىلار ئۈچۈن ئىسمىڭىز</translation>
        </message>
        <message>
            <source>A pseudonym. Coordinators see it; witnesses need not.</source>
            <translation>تەخەللۇس. ماسلاشتۇرغۇچىلار كۆرىدۇ؛ گۇۋاھچىلارغا لازىم ئەمەس.</translation>
        </message>
        <message>
            <source>Nobody can restore a lost passphrase</source>
            <translation>يۈتكەن پارول ئىبارىسىنى ھېچكىم قايتۇرالمايدۇ</translation>
        </message>
        <message>
            <source>Not us, not your coordinator. Write it down where only you look.</source>
            <translation>بىزمۇ، ماسلاشتۇرغۇچىمۇ. پەقەت سىزلا قارايدىغان يەرگە يېزىپ قويۇڭ.</translation>
        </message>
        <message>
            <source>Create vault</source>
            <translation>ئامبارنى قۇرۇش</translation>
        </message>
        <message>
            <source>I have a vault: open it</source>
            <translation>مېنىڭ ئامبىرىم بار: ئېچىش</translation>
        </message>
        <message>
            <source>Restore a backup…</source>
            <translation>زاپاسنى ئەسلىگە كەلتۈرۈش…</translation>
        </message>
        <message>
            <source>Best: seven random words</source>
            <translation>ئەڭ ياخشىسى: ئىختىيارىي يەتتە سۆز</translation>
        </message>
        <message>
            <source>Use these words</source>
            <translation>بۇ سۆزلەرنى ئىشلىتىش</translation>
        </message>
        <message>
            <source>Other words</source>
            <translation>باشقا سۆزلەر</translation>
        </message>
        <message>
            <source>Weak: easily guessed</source>
            <translation>ئاجىز: ئاسان تاپقىلى بولىدۇ</translation>
        </message>
        <message>
            <source>Fair: add a word or two</source>
            <translation>ئوتتۇراھال: بىر-ئىككى سۆز قوشۇڭ</translation>
        </message>
        <message numerus="yes">
            <source>Strong, if nobody could guess these %n word(s)</source>
            <translation>
                <numerusform>كۈچلۈك، ئەگەر بۇ %n سۆزنى ھېچكىم تاپالمىسا</numerusform>
                <numerusform>كۈچلۈك، ئەگەر بۇ %n سۆزنى ھېچكىم تاپالمىسا</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Strong: %n word(s) drawn by chance</source>
            <translation>
                <numerusform>كۈچلۈك: چەك بىلەن تاللانغان %n سۆز</numerusform>
                <numerusform>كۈچلۈك: چەك بىلەن تاللانغان %n سۆز</numerusform>
            </translation>
        </message>
        <message>
            <source>Join with an invitation file…</source>
            <translation>تەكلىپنامە ھۆججىتى بىلەن قوشۇلۇش…</translation>
        </message>
        <message>
            <source>Which invitation?</source>
            <translation>قايسى تەكلىپنامە؟</translation>
        </message>
        <message>
            <source>Use this file</source>
            <translation>بۇ ھۆججەتنى ئىشلىتىش</translation>
        </message>
        <message>
            <source>Invitation: {0}</source>
            <translation>تەكلىپنامە: {0}</translation>
        </message>
        <message>
            <source>Too easily guessed: this vault may be taken away and tried for years. Use seven words.</source>
            <translation>بەك ئاسان تاپقىلى بولىدۇ: بۇ ئامبارنى ئېلىپ كېتىپ يىللاپ سىناپ بېقىشى مۇمكىن. يەتتە سۆز ئىشلىتىڭ.</translation>
        </message>
        <message>
            <source>Choose a passphrase, or let us suggest words.</source>
            <translation>پارول ئىبارىسى تاللاڭ ياكى بىز سۆز تەۋسىيە قىلايلى.</translation>
        </message>
        <message>
            <source>The two are not the same. Type it once more.</source>
            <translation>ئىككىسى ئوخشاش ئەمەس. يەنە بىر قېتىم كىرگۈزۈڭ.</translation>
        </message>
        <message>
            <source>Choose a name that others may see. Not your own.</source>
            <translation>باشقىلار كۆرسە بولىدىغان ئىسىم تاللاڭ. ئۆز ئىسمىڭىز بولمىسۇن.</translation>
        </message>
        <message>
            <source>Creating…</source>
            <translation>قۇرۇلۇۋاتىدۇ…</translation>
        </message>
    </context>
    <context>
        <name>Curtain</name>
        <message>
            <source>Covered because nobody was here. Press any key to go on.</source>
            <translation>بۇ يەردە ھېچكىم بولمىغاچقا يېپىلدى. داۋاملاشتۇرۇش ئۈچۈن خالىغان كۇنۇپكىنى بېسىڭ.</translation>
        </message>
        <message>
            <source>Saving and locking…</source>
            <extracomment>The writer lock, which the end of the process gives back and nothing before.</extracomment>
            <translation>ساقلىنىپ، قۇلۇپلىنىۋاتىدۇ…</translation>
        </message>
    </context>
    <context>
        <name>CustodyTab</name>
        <message>
            <source>A newer version of the program wrote parts of this</source>
            <translation>بۇنىڭ بەزى قىسىملىرىنى پروگراممىنىڭ يېڭىراق نەشرى يازغان</translation>
        </message>
        <message>
            <source>They are kept exactly as they are, and handed on, but not shown: {fields}</source>
            <translation>ئۇلار ئەينى پېتى ساقلىنىدۇ ۋە ئۆتكۈزۈپ بېرىلىدۇ، لېكىن كۆرسىتىلمەيدۇ: {fields}</translation>
        </message>
        <message>
            <source>A coordinator has confirmed all of it.</source>
            <translation>ماسلاشتۇرغۇچى ھەممىسىنى جەزملەشتۈردى.</translation>
        </message>
        <message>
            <source>A coordinator has confirmed a part of it. The rest goes with the next bundle.</source>
            <translation>ماسلاشتۇرغۇچى بىر قىسمىنى جەزملەشتۈردى. قالغىنى كېيىنكى بوغچا بىلەن بارىدۇ.</translation>
        </message>
        <message>
            <source>Not confirmed by anybody yet: this laptop may hold the only copy.</source>
            <translation>تېخى ھېچكىم جەزملەشتۈرمىدى: بىردىنبىر نۇسخا مۇشۇ كومپيۇتېردا بولۇشى مۇمكىن.</translation>
        </message>
        <message>
            <source>It came from somebody else and is held here.</source>
            <translation>ئۇ باشقا بىرىدىن كەلدى ۋە بۇ يەردە ساقلىنىدۇ.</translation>
        </message>
        <message>
            <source>Delivery</source>
            <translation>يەتكۈزۈلۈشى</translation>
        </message>
        <message>
            <source>Two answers stand in: {field}</source>
            <translation>ئىككى جاۋاب بار: {field}</translation>
        </message>
        <message>
            <source>Somebody proposes a change to: {field}</source>
            <translation>بىرى ئۆزگەرتىش تەۋسىيە قىلدى: {field}</translation>
        </message>
        <message>
            <source>Yours to decide</source>
            <translation>قارار سىزدە</translation>
        </message>
        <message>
            <source>None yet: a draft is signed when it is finished, or when you leave it.</source>
            <translation>تېخى يوق: قارالما تاماملانغاندا ياكى سىز چىققاندا ئىمزالىنىدۇ.</translation>
        </message>
        <message>
            <source>a key not known here</source>
            <translation>بۇ يەردە نامەلۇم ئاچقۇچ</translation>
        </message>
        <message>
            <source>fields: {count}</source>
            <translation>بۆلەكلەر: {count}</translation>
        </message>
        <message>
            <source>Changes, each signed</source>
            <translation>ئۆزگىرىشلەر، ھەر بىرى ئىمزالانغان</translation>
        </message>
        <message>
            <source>Files as they came</source>
            <translation>كەلگەن پېتىدىكى ھۆججەتلەر</translation>
        </message>
    </context>
    <context>
        <name>DateWords</name>
        <message>
            <source> or </source>
            <translation> ياكى </translation>
        </message>
        <message>
            <source>“{said}”</source>
            <translation>«{said}»</translation>
        </message>
        <message>
            <source>about {day}</source>
            <translation>تەخمىنەن {day}</translation>
        </message>
        <message>
            <source>before {day}</source>
            <translation>{day} دىن ئاۋۋال</translation>
        </message>
        <message>
            <source>after {day}</source>
            <translation>{day} دىن كېيىن</translation>
        </message>
        <message>
            <source>between {day} and {until}</source>
            <translation>{day} بىلەن {until} ئارىلىقى</translation>
        </message>
    </context>
    <context>
        <name>DecisionCard</name>
        <message>
            <source>Decided: it is erased on {day}.</source>
            <translation>قارار قىلىندى: {day} كۈنى ئۆچۈرۈلىدۇ.</translation>
        </message>
        <message>
            <source>Decided and erased.</source>
            <translation>قارار قىلىنىپ ئۆچۈرۈلدى.</translation>
        </message>
        <message>
            <source>Proposed. Another coordinator must agree: hand over to them, the proposal goes along.</source>
            <translation>تەۋسىيە قىلىندى. باشقا ماسلاشتۇرغۇچى قوشۇلۇشى كېرەك: ئۇنىڭغا تاپشۇرۇڭ، تەۋسىيە بىللە بارىدۇ.</translation>
        </message>
        <message>
            <source>Another coordinator proposes to erase this. If you agree, it is erased at once.</source>
            <translation>باشقا ماسلاشتۇرغۇچى بۇنى ئۆچۈرۈشنى تەۋسىيە قىلدى. قوشۇلسىڭىز دەرھال ئۆچۈرۈلىدۇ.</translation>
        </message>
        <message>
            <source>Another coordinator proposes to erase this. If you agree, it is erased on {day}.</source>
            <translation>باشقا ماسلاشتۇرغۇچى بۇنى ئۆچۈرۈشنى تەۋسىيە قىلدى. قوشۇلسىڭىز {day} كۈنى ئۆچۈرۈلىدۇ.</translation>
        </message>
        <message>
            <source>Signed by {names}, proposed on {day}</source>
            <translation>ئىمزالىغان: {names}، تەۋسىيە قىلىنغان كۈن {day}</translation>
        </message>
        <message>
            <source>Refused by {names}</source>
            <translation>رەت قىلغان: {names}</translation>
        </message>
        <message>
            <source>The wish was noted by: {names}</source>
            <translation>ئارزۇنى يازغان: {names}</translation>
        </message>
        <message>
            <source>How it is known that it is the witness: {names}</source>
            <translation>گۇۋاھچىنىڭ ئۆزى ئىكەنلىكى نەدىن مەلۇم: {names}</translation>
        </message>
        <message>
            <source>Signs of pressure: {names}</source>
            <translation>بېسىم ئالامەتلىرى: {names}</translation>
        </message>
        <message>
            <source>Proposed because somebody is in danger now.</source>
            <translation>ھازىر بىرى خەتەردە بولغاچقا تەۋسىيە قىلىندى.</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) it names have not come in here</source>
            <translation>
                <numerusform>ئۇ ئاتىغان %n ئۆزگىرىش بۇ يەرگە كەلمىدى</numerusform>
                <numerusform>ئۇ ئاتىغان %n ئۆزگىرىش بۇ يەرگە كەلمىدى</numerusform>
            </translation>
        </message>
        <message>
            <source>You cannot see all that is to be erased.</source>
            <translation>ئۆچۈرۈلىدىغانلارنىڭ ھەممىسىنى كۆرەلمەيسىز.</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) here are not named in it</source>
            <translation>
                <numerusform>بۇ يەردىكى %n ئۆزگىرىش ئۇنىڭدا ئاتالمىدى</numerusform>
                <numerusform>بۇ يەردىكى %n ئۆزگىرىش ئۇنىڭدا ئاتالمىدى</numerusform>
            </translation>
        </message>
        <message>
            <source>They stay. Propose it once more afterwards, so that they go too.</source>
            <translation>ئۇلار قالىدۇ. ئۇلارمۇ كېتىشى ئۈچۈن كېيىن يەنە بىر قېتىم تەۋسىيە قىلىڭ.</translation>
        </message>
        <message numerus="yes">
            <source>%n of its file(s) belong to another testimony here too</source>
            <translation>
                <numerusform>ھۆججەتلىرىنىڭ %n سى بۇ يەردە باشقا گۇۋاھلىققىمۇ تەۋە</numerusform>
                <numerusform>ھۆججەتلىرىنىڭ %n سى بۇ يەردە باشقا گۇۋاھلىققىمۇ تەۋە</numerusform>
            </translation>
        </message>
        <message>
            <source>Refuse it and propose it yourself: your proposal leaves these files out.</source>
            <translation>رەت قىلىپ، ئۆزىڭىز تەۋسىيە قىلىڭ: سىزنىڭ تەۋسىيەڭىز بۇ ھۆججەتلەرنى قالدۇرىدۇ.</translation>
        </message>
        <message>
            <source>Agree to erase…</source>
            <translation>ئۆچۈرۈشكە قوشۇلۇش…</translation>
        </message>
        <message>
            <source>Do not agree</source>
            <translation>قوشۇلماسلىق</translation>
        </message>
        <message>
            <source>Erase this testimony, its people and its files?</source>
            <translation>بۇ گۇۋاھلىق، كىشىلىرى ۋە ھۆججەتلىرى ئۆچۈرۈلسۇنمۇ؟</translation>
        </message>
        <message>
            <source>Nobody can bring it back, from no backup and no bundle. That it existed stays provable.</source>
            <translation>ئۇنى ھېچكىم، ھېچقانداق زاپاس ۋە بوغچىدىن قايتۇرالمايدۇ. بار بولغانلىقىنى ئىسپاتلىغىلى بولىدۇ.</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>ھازىر ئەمەس</translation>
        </message>
        <message>
            <source>Agree</source>
            <translation>قوشۇلۇش</translation>
        </message>
    </context>
    <context>
        <name>DecisionsNotice</name>
        <message numerus="yes">
            <source>%n waits for your decision</source>
            <translation>
                <numerusform>%n سى قارارىڭىزنى كۈتۈۋاتىدۇ</numerusform>
                <numerusform>%n سى قارارىڭىزنى كۈتۈۋاتىدۇ</numerusform>
            </translation>
        </message>
        <message>
            <source>Asked for by card, or left before consent was answered.</source>
            <translation>كارتا بىلەن سورالغان ياكى رازىلىققا جاۋاب بېرىلمەي قالغان.</translation>
        </message>
        <message>
            <source>Decide…</source>
            <translation>قارار قىلىش…</translation>
        </message>
    </context>
    <context>
        <name>Declined</name>
        <message>
            <source>Do not ask again about:</source>
            <translation>قايتا سورىماڭ:</translation>
        </message>
    </context>
    <context>
        <name>DestroyCard</name>
        <message>
            <source>Choose which</source>
            <translation>قايسىسى ئىكەنلىكىنى تاللاڭ</translation>
        </message>
        <message>
            <source>Vault</source>
            <translation>ئامبار</translation>
        </message>
        <message>
            <source>On this computer, in the usual place</source>
            <translation>بۇ كومپيۇتېردا، ئادەتتىكى ئورۇندا</translation>
        </message>
        <message>
            <source>Beside the program</source>
            <translation>پروگرامما يېنىدا</translation>
        </message>
        <message>
            <source>On the memory stick {0}</source>
            <translation>{0} فىلاشكىسىدا</translation>
        </message>
        <message>
            <source>In the folder {0}</source>
            <translation>{0} قىسقۇچىدا</translation>
        </message>
        <message>
            <source>No vault is chosen</source>
            <translation>ئامبار تاللانمىدى</translation>
        </message>
        <message>
            <source>Choose above which vault is meant.</source>
            <translation>قايسى ئامبار ئىكەنلىكىنى يۇقىرىدىن تاللاڭ.</translation>
        </message>
        <message>
            <source>The vault is destroyed</source>
            <translation>ئامبار يوقىتىلدى</translation>
        </message>
        <message>
            <source>Nothing opens what it held on this disk. Think of its backups, and of copies made before.</source>
            <translation>ئىچىدىكىنى بۇ دىسكىدا ھېچنېمە ئاچالمايدۇ. ئۇنىڭ زاپاسلىرى ۋە بۇرۇن ئېلىنغان نۇسخىلارنى ئويلاڭ.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>قايتىش</translation>
        </message>
    </context>
    <context>
        <name>DestroyForm</name>
        <message>
            <source>Destroy a vault</source>
            <translation>ئامبارنى يوقىتىش</translation>
        </message>
        <message>
            <source>Everything in it that was not handed over is lost, for ever and for everybody.</source>
            <translation>ئىچىدىكى تاپشۇرۇلمىغان ھەممە نەرسە مەڭگۈ، ھەممە كىشى ئۈچۈن يوقىلىدۇ.</translation>
        </message>
        <message>
            <source>Your keys in it are gone too: coordinators must admit you anew.</source>
            <translation>ئىچىدىكى ئاچقۇچلىرىڭىزمۇ كېتىدۇ: ماسلاشتۇرغۇچىلار سىزنى قايتا قوبۇل قىلىشى كېرەك.</translation>
        </message>
        <message>
            <source>Images of this disk that somebody made before, and backups, still open with their passphrases. Destroy the backups too.</source>
            <translation>بىرى بۇ دىسكىدىن بۇرۇن ئالغان نۇسخىلار ۋە زاپاسلار پارول ئىبارىسى بىلەن يەنىلا ئېچىلىدۇ. زاپاسلارنىمۇ يوقىتىڭ.</translation>
        </message>
        <message>
            <source>A memory chip may keep old copies of the keys inside itself. If that matters, destroy the device.</source>
            <translation>ساقلىغۇچ ئۆزەك ئىچىدە ئاچقۇچلارنىڭ كونا نۇسخىسىنى ساقلىشى مۇمكىن. بۇ مۇھىم بولسا ئۈسكۈنىنى يوقىتىڭ.</translation>
        </message>
        <message>
            <source>destroy</source>
            <translation>يوقىتىش</translation>
        </message>
        <message>
            <source>To go on, type the word “{0}”</source>
            <translation>داۋاملاشتۇرۇش ئۈچۈن «{0}» سۆزىنى كىرگۈزۈڭ</translation>
        </message>
        <message>
            <source>The word that confirms it</source>
            <translation>جەزملەشتۈرىدىغان سۆز</translation>
        </message>
        <message>
            <source>Keep the vault</source>
            <translation>ئامبارنى ساقلاپ قېلىش</translation>
        </message>
        <message>
            <source>Destroy it</source>
            <translation>يوقىتىۋېتىش</translation>
        </message>
        <message>
            <source>Another window or program has this vault open</source>
            <translation>بۇ ئامبار باشقا كۆزنەك ياكى پروگراممىدا ئوچۇق</translation>
        </message>
        <message>
            <source>What it shows stays in its memory until it is closed. Type the word again to destroy the vault all the same.</source>
            <translation>ئۇ كۆرسەتكەن نەرسە تاقالغۇچە ئۇنىڭ ئىچكى ساقلىغۇچىدا قالىدۇ. شۇنداقتىمۇ يوقىتىش ئۈچۈن سۆزنى قايتا كىرگۈزۈڭ.</translation>
        </message>
    </context>
    <context>
        <name>DestroyVault</name>
        <message>
            <source>Destroy this vault…</source>
            <translation>بۇ ئامبارنى يوقىتىش…</translation>
        </message>
        <message numerus="yes">
            <source>%n testimony(ies) in it are confirmed by no coordinator: they are lost for ever.</source>
            <translation>
                <numerusform>ئىچىدىكى %n گۇۋاھلىقنى ھېچقانداق ماسلاشتۇرغۇچى جەزملەشتۈرمىدى: ئۇلار مەڭگۈ يوقىلىدۇ.</numerusform>
                <numerusform>ئىچىدىكى %n گۇۋاھلىقنى ھېچقانداق ماسلاشتۇرغۇچى جەزملەشتۈرمىدى: ئۇلار مەڭگۈ يوقىلىدۇ.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n archive item(s) too.</source>
            <translation>
                <numerusform>%n ئارخىپ بىرلىكىمۇ.</numerusform>
                <numerusform>%n ئارخىپ بىرلىكىمۇ.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Details</name>
        <message>
            <source>Choose a line to see what it is about and what you can do.</source>
            <translation>نېمە ھەققىدە ئىكەنلىكىنى ۋە نېمە قىلالايدىغانلىقىڭىزنى كۆرۈش ئۈچۈن بىر قۇرنى تاللاڭ.</translation>
        </message>
        <message>
            <source>This bundle was not taken in</source>
            <translation>بۇ بوغچا قوبۇللانمىدى</translation>
        </message>
        <message>
            <source>Nothing of it went into your vault.</source>
            <translation>ئۇنىڭدىن ئامبىرىڭىزغا ھېچنېمە كىرمىدى.</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>نېمە بولدى</translation>
        </message>
        <message>
            <source>What you can do</source>
            <translation>نېمە قىلالايسىز</translation>
        </message>
        <message>
            <source>File</source>
            <translation>ھۆججەت</translation>
        </message>
        <message>
            <source>Arrived</source>
            <translation>كەلگەن ۋاقتى</translation>
        </message>
        <message>
            <source>Says it is from</source>
            <translation>ئەۋەتكۈچى دەپ ئېيتىلغان</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>كود</translation>
        </message>
        <message>
            <source>Take it off this list</source>
            <translation>تىزىمدىن ئېلىۋېتىش</translation>
        </message>
        <message>
            <source>{0} waits to be admitted</source>
            <translation>{0} قوبۇل قىلىنىشنى كۈتۈۋاتىدۇ</translation>
        </message>
        <message numerus="yes">
            <source>%n bundle(s) in quarantine since {0}</source>
            <translation>
                <numerusform>{0} دىن بېرى كارانتىندا %n بوغچا</numerusform>
                <numerusform>{0} دىن بېرى كارانتىندا %n بوغچا</numerusform>
            </translation>
        </message>
        <message>
            <source>This key was revoked</source>
            <translation>بۇ ئاچقۇچ بىكار قىلىنغان</translation>
        </message>
        <message>
            <source>Whoever sent this uses a key that was taken back. Nobody can admit it.</source>
            <translation>بۇنى ئەۋەتكەن كىشى قايتۇرۇۋېلىنغان ئاچقۇچنى ئىشلىتىدۇ. ئۇنى ھېچكىم قوبۇل قىلالمايدۇ.</translation>
        </message>
        <message>
            <source>Telephone {0}, or meet. Make sure it is really them.</source>
            <translation>تېلېفون قىلىڭ ياكى كۆرۈشۈڭ: {0}. راستىنلا ئۆزى ئىكەنلىكىنى جەزملەشتۈرۈڭ.</translation>
        </message>
        <message>
            <source>Read these eight numbers to each other. On their screen, under Organisation, are the same.</source>
            <translation>بۇ سەككىز ساننى بىر-بىرىڭىزگە ئوقۇڭ. ئۇنىڭ ئېكرانىدا، «تەشكىلات» ئاستىدا دەل شۇلار بار.</translation>
        </message>
        <message>
            <source>Only if all eight agree, admit them. Their bundles then come in by themselves.</source>
            <translation>سەككىزىنىڭ ھەممىسى ماس كەلسىلا قوبۇل قىلىڭ. ئاندىن بوغچىلىرى ئۆزلۈكىدىن كىرىدۇ.</translation>
        </message>
        <message>
            <source>I compared them: admit</source>
            <translation>سېلىشتۇردۇم: قوبۇل قىلىش</translation>
        </message>
        <message>
            <source>Turn away…</source>
            <translation>قايتۇرۇۋېتىش…</translation>
        </message>
        <message>
            <source>Did {0} read all eight numbers to you?</source>
            <translation>{0} سىزگە سەككىز ساننىڭ ھەممىسىنى ئوقۇپ بەردىمۇ؟</translation>
        </message>
        <message>
            <source>By voice or face to face, and all eight the same. A message can be forged.</source>
            <translation>ئاۋاز بىلەن ياكى يۈزمۇيۈز، سەككىزىلا ئوخشاش. ئۇچۇرنى ساختىلاشتۇرغىلى بولىدۇ.</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>تېخى ياق</translation>
        </message>
        <message>
            <source>Yes, admit them</source>
            <translation>ھەئە، قوبۇل قىلىش</translation>
        </message>
        <message>
            <source>Throw away what {0} sent?</source>
            <translation>{0} ئەۋەتكەنلەر تاشلىۋېتىلسۇنمۇ؟</translation>
        </message>
        <message numerus="yes">
            <source>%n bundle(s) are deleted here. The files they came in are not.</source>
            <translation>
                <numerusform>%n بوغچا بۇ يەردە ئۆچۈرۈلىدۇ. ئۇلار كەلگەن ھۆججەتلەر ئۆچۈرۈلمەيدۇ.</numerusform>
                <numerusform>%n بوغچا بۇ يەردە ئۆچۈرۈلىدۇ. ئۇلار كەلگەن ھۆججەتلەر ئۆچۈرۈلمەيدۇ.</numerusform>
            </translation>
        </message>
        <message>
            <source>Keep it waiting</source>
            <translation>كۈتۈپ تۇرسۇن</translation>
        </message>
        <message>
            <source>Throw it away</source>
            <translation>تاشلىۋېتىش</translation>
        </message>
        <message>
            <source>Two sources say different things.</source>
            <translation>ئىككى مەنبە ئىككى خىل دەيدۇ.</translation>
        </message>
        <message>
            <source>Both are kept; a report picks no side. Open the testimony to see who says what.</source>
            <translation>ئىككىسى ساقلىنىدۇ؛ دوكلات تەرەپ تۇتمايدۇ. كىم نېمە دېگەنلىكىنى كۆرۈش ئۈچۈن گۇۋاھلىقنى ئېچىڭ.</translation>
        </message>
        <message>
            <source>A volunteer changed what a coordinator had written.</source>
            <translation>پىدائىي ماسلاشتۇرغۇچى يازغاننى ئۆزگەرتتى.</translation>
        </message>
        <message>
            <source>It is a proposal only: the coordinator's words stand until you take it over.</source>
            <translation>بۇ پەقەت تەۋسىيە: سىز قوبۇل قىلغۇچە ماسلاشتۇرغۇچىنىڭ سۆزى كۈچكە ئىگە.</translation>
        </message>
        <message>
            <source>Open the testimony</source>
            <translation>گۇۋاھلىقنى ئېچىش</translation>
        </message>
        <message>
            <source>Import the other files of this hand-over, in any order. What is here can be read already; a video or a recording appears when its last part is in.</source>
            <translation>بۇ تاپشۇرۇشنىڭ باشقا ھۆججەتلىرىنى خالىغان تەرتىپتە قوبۇللاڭ. بۇ يەردىكىنى ھازىرلا ئوقۇغىلى بولىدۇ؛ سىن ياكى ئۈن ئاخىرقى پارچىسى كىرگەندە كۆرۈنىدۇ.</translation>
        </message>
        <message>
            <source>This bundle was in already</source>
            <translation>بۇ بوغچا بۇرۇن كىرگەن</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>ھېچنېمە ئۆزگەرمىدى.</translation>
        </message>
        <message>
            <source>Verified, and in your vault.</source>
            <translation>تەكشۈرۈلدى، ئامبىرىڭىزدا.</translation>
        </message>
        <message>
            <source>Sender</source>
            <translation>ئەۋەتكۈچى</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>ئىمزا</translation>
        </message>
        <message>
            <source>matches</source>
            <translation>ماس كېلىدۇ</translation>
        </message>
        <message>
            <source>Forwarded by</source>
            <translation>يوللاپ بەرگۈچى</translation>
        </message>
        <message>
            <source>Made on</source>
            <translation>ياسالغان ۋاقتى</translation>
        </message>
        <message>
            <source>New testimonies</source>
            <translation>يېڭى گۇۋاھلىقلار</translation>
        </message>
        <message>
            <source>New people</source>
            <translation>يېڭى كىشىلەر</translation>
        </message>
        <message>
            <source>Proposals</source>
            <translation>تەۋسىيەلەر</translation>
        </message>
        <message numerus="yes">
            <source>%n wait for further files</source>
            <translation>
                <numerusform>%n سى باشقا ھۆججەتلەرنى كۈتىدۇ</numerusform>
                <numerusform>%n سى باشقا ھۆججەتلەرنى كۈتىدۇ</numerusform>
            </translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>قوشۇمچىلار</translation>
        </message>
        <message>
            <source>Something before this bundle is missing</source>
            <translation>بۇ بوغچىدىن ئاۋۋالقى بىر نەرسە كەم</translation>
        </message>
        <message>
            <source>Two histories of one vault</source>
            <translation>بىر ئامبارنىڭ ئىككى تارىخى</translation>
        </message>
        <message>
            <source>The sender's vault was restored or copied</source>
            <translation>ئەۋەتكۈچىنىڭ ئامبىرى ئەسلىگە كەلتۈرۈلگەن ياكى كۆچۈرۈلگەن</translation>
        </message>
        <message>
            <source>A second roster came with it and was refused</source>
            <translation>ئۇنىڭ بىلەن ئىككىنچى تىزىملىك كېلىپ، رەت قىلىندى</translation>
        </message>
        <message>
            <source>Signed on both sides by: {0}. Meet the stewards in person.</source>
            <translation>ئىككى تەرەپكىلا ئىمزا قويغان: {0}. باشقۇرغۇچىلار بىلەن يۈزمۇيۈز كۆرۈشۈڭ.</translation>
        </message>
        <message>
            <source>nobody known</source>
            <translation>تونۇش ھېچكىم يوق</translation>
        </message>
        <message>
            <source>The sender's certificate has run out</source>
            <translation>ئەۋەتكۈچىنىڭ ئىسپاتنامىسى ۋاقتى ئۆتتى</translation>
        </message>
        <message>
            <source>Compare and admit them anew.</source>
            <translation>قايتا سېلىشتۇرۇپ قوبۇل قىلىڭ.</translation>
        </message>
        <message>
            <source>Some documents did not verify</source>
            <translation>بەزى ھۆججەتلەر تەكشۈرۈشتىن ئۆتمىدى</translation>
        </message>
        <message>
            <source>They were left out. Ask the sender.</source>
            <translation>ئۇلار ئېلىنمىدى. ئەۋەتكۈچىدىن سوراڭ.</translation>
        </message>
        <message>
            <source>It brought something that was erased</source>
            <translation>ئۇ ئۆچۈرۈلگەن نەرسىنى ئېلىپ كەلدى</translation>
        </message>
        <message>
            <source>It was left out and stays erased.</source>
            <translation>ئۇ ئېلىنمىدى، ئۆچۈرۈلگەن پېتى قالىدۇ.</translation>
        </message>
        <message>
            <source>It says more than this version understands</source>
            <translation>ئۇ بۇ نەشر چۈشىنىدىغاندىن ئارتۇق دەيدۇ</translation>
        </message>
        <message>
            <source>All is kept. Update the program.</source>
            <translation>ھەممىسى ساقلاندى. پروگراممىنى يېڭىلاڭ.</translation>
        </message>
        <message>
            <source>Ask the sender for the bundle before it. What is here stays and can be read.</source>
            <translation>ئەۋەتكۈچىدىن ئالدىنقى بوغچىنى سوراڭ. بۇ يەردىكىلەر قالىدۇ ۋە ئوقۇلىدۇ.</translation>
        </message>
        <message>
            <source>Both are kept. Somebody may have a copy of that vault: ask the sender in person.</source>
            <translation>ئىككىسى ساقلاندى. ئۇ ئامبارنىڭ نۇسخىسى بىرسىدە بولۇشى مۇمكىن: ئەۋەتكۈچىدىن يۈزمۇيۈز سوراڭ.</translation>
        </message>
        <message>
            <source>Both are kept. Ask the sender whether they restored a backup or use two laptops.</source>
            <translation>ئىككىسى ساقلاندى. ئەۋەتكۈچىدىن زاپاس ئەسلىگە كەلتۈردىمۇ ياكى ئىككى كومپيۇتېر ئىشلىتەمدۇ سوراڭ.</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>بۇ نېمە</translation>
        </message>
        <message>
            <source>A file that only they can open. It says what has arrived whole, admits them if it is the first, and brings the news of the roster. Only with it may they delete anything.</source>
            <translation>پەقەت ئۆزى ئاچالايدىغان ھۆججەت. نېمىنىڭ تولۇق يەتكەنلىكىنى دەيدۇ، تۇنجىسى بولسا قوبۇل قىلىدۇ، تىزىملىك خەۋىرىنى ئاپىرىدۇ. پەقەت شۇنىڭ بىلەنلا بىر نەرسە ئۆچۈرسە بولىدۇ.</translation>
        </message>
        <message>
            <source>Write the receipt…</source>
            <translation>تالون يېزىش…</translation>
        </message>
    </context>
    <context>
        <name>Ending</name>
        <message>
            <source>Whether it may be kept is not answered yet</source>
            <translation>ساقلاشقا بولامدۇ، تېخى جاۋاب يوق</translation>
        </message>
        <message>
            <source>Ctrl+Enter again ends it so: sealed and unused, until a coordinator decides.</source>
            <translation>Ctrl+Enter يەنە بېسىلسا شۇنداق ئاخىرلىشىدۇ: ماسلاشتۇرغۇچى قارار قىلغۇچە مۆھۈرلەنگەن، ئىشلىتىلمەيدۇ.</translation>
        </message>
        <message>
            <source>Ctrl+Enter again leaves it as it is: unused, until the witness is asked.</source>
            <translation>Ctrl+Enter يەنە بېسىلسا شۇ پېتى قالىدۇ: گۇۋاھچىدىن سورالغۇچە ئىشلىتىلمەيدۇ.</translation>
        </message>
        <message>
            <source>What it may be used for is not answered yet</source>
            <translation>نېمىگە ئىشلىتىشكە بولامدۇ، تېخى جاۋاب يوق</translation>
        </message>
        <message>
            <source>It ends with the last answer, or with Ctrl+Enter: what is not answered counts as No.</source>
            <translation>ئۇ ئاخىرقى جاۋاب ياكى Ctrl+Enter بىلەن ئاخىرلىشىدۇ: جاۋابسىزى «ياق» دەپ ھېسابلىنىدۇ.</translation>
        </message>
        <message>
            <source>Destroy this testimony?</source>
            <translation>بۇ گۇۋاھلىق يوقىتىلسۇنمۇ؟</translation>
        </message>
        <message>
            <source>What was recorded and typed, and the spoken consent, are gone from this laptop for good.</source>
            <translation>خاتىرىلەنگىنى، كىرگۈزۈلگىنى ۋە ئاغزاكى رازىلىق بۇ كومپيۇتېردىن بىراقلا كېتىدۇ.</translation>
        </message>
        <message>
            <source>No, go on</source>
            <translation>ياق، داۋاملاشتۇرۇش</translation>
        </message>
        <message>
            <source>Destroy it</source>
            <translation>يوقىتىۋېتىش</translation>
        </message>
        <message>
            <source>Everything is saved</source>
            <translation>ھەممىسى ساقلاندى</translation>
        </message>
    </context>
    <context>
        <name>ErasedWords</name>
        <message numerus="yes">
            <source>%n wait(s) for an answer: see Today</source>
            <translation>
                <numerusform>%n سى جاۋاب كۈتۈۋاتىدۇ: «بۈگۈن» گە قاراڭ</numerusform>
                <numerusform>%n سى جاۋاب كۈتۈۋاتىدۇ: «بۈگۈن» گە قاراڭ</numerusform>
            </translation>
        </message>
        <message>
            <source>Proposals to erase</source>
            <translation>ئۆچۈرۈش تەۋسىيەلىرى</translation>
        </message>
        <message>
            <source>Decisions to erase</source>
            <translation>ئۆچۈرۈش قارارلىرى</translation>
        </message>
        <message>
            <source>Erased here</source>
            <translation>بۇ يەردە ئۆچۈرۈلدى</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s)</source>
            <translation>
                <numerusform>%n ئۆزگىرىش</numerusform>
                <numerusform>%n ئۆزگىرىش</numerusform>
            </translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>رەت قىلىندى</translation>
        </message>
        <message>
            <source>Content that coordinators decided to erase</source>
            <translation>ماسلاشتۇرغۇچىلار ئۆچۈرۈشنى قارار قىلغان مەزمۇن</translation>
        </message>
    </context>
    <context>
        <name>ErasingCard</name>
        <message>
            <source>Erase this item and its file?</source>
            <translation>بۇ بىرلىك ۋە ئۇنىڭ ھۆججىتى ئۆچۈرۈلسۇنمۇ؟</translation>
        </message>
        <message>
            <source>Erasing</source>
            <translation>ئۆچۈرۈش</translation>
        </message>
        <message>
            <source>Erase this item…</source>
            <translation>بۇ بىرلىكنى ئۆچۈرۈش…</translation>
        </message>
        <message>
            <source>Who asked for it, and how do you know?</source>
            <translation>بۇنى كىم سورىدى، قانداق بىلىسىز؟</translation>
        </message>
        <message>
            <source>Erase after 14 days…</source>
            <translation>14 كۈندىن كېيىن ئۆچۈرۈش…</translation>
        </message>
        <message>
            <source>Erase now, somebody is in danger…</source>
            <translation>ھازىر ئۆچۈرۈش، بىرى خەتەردە…</translation>
        </message>
        <message>
            <source>You sign first; it waits until another coordinator has signed too.</source>
            <translation>ئاۋۋال سىز ئىمزا قويىسىز؛ باشقا ماسلاشتۇرغۇچىمۇ ئىمزا قويغۇچە كۈتىدۇ.</translation>
        </message>
        <message>
            <source>Nobody can bring it back, from no backup and no bundle. That it existed stays provable.</source>
            <translation>ئۇنى ھېچكىم، ھېچقانداق زاپاس ۋە بوغچىدىن قايتۇرالمايدۇ. بار بولغانلىقىنى ئىسپاتلىغىلى بولىدۇ.</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>ساقلاپ قېلىش</translation>
        </message>
        <message>
            <source>Erase</source>
            <translation>ئۆچۈرۈش</translation>
        </message>
    </context>
    <context>
        <name>ErasureCard</name>
        <message>
            <source>The witness wants this erased</source>
            <translation>گۇۋاھچى بۇنى ئۆچۈرۈشنى خالايدۇ</translation>
        </message>
        <message>
            <source>Nothing of this testimony goes out any more</source>
            <translation>بۇ گۇۋاھلىقتىن ئەمدى ھېچنېمە سىرتقا چىقمايدۇ</translation>
        </message>
        <message>
            <source>It is erased only when two coordinators have decided so, after 14 days, or sooner in danger.</source>
            <translation>پەقەت ئىككى ماسلاشتۇرغۇچى قارار قىلغاندىلا، 14 كۈندىن كېيىن، خەتەر بولسا بۇرۇنراق ئۆچۈرۈلىدۇ.</translation>
        </message>
        <message>
            <source>How do you know that it is the witness?</source>
            <translation>سورىغان كىشىنىڭ گۇۋاھچى ئىكەنلىكىنى نەدىن بىلىسىز؟</translation>
        </message>
        <message>
            <source>Signs of pressure</source>
            <translation>بېسىم ئالامەتلىرى</translation>
        </message>
        <message>
            <source>Is somebody in danger now?</source>
            <translation>ھازىر خەتەردە قالغان بىرسى بارمۇ؟</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>ھەئە</translation>
        </message>
        <message>
            <source>No</source>
            <translation>ياق</translation>
        </message>
        <message>
            <source>Erase it on this laptop…</source>
            <translation>بۇ كومپيۇتېردىن ئۆچۈرۈش…</translation>
        </message>
        <message>
            <source>Erase after 14 days…</source>
            <translation>14 كۈندىن كېيىن ئۆچۈرۈش…</translation>
        </message>
        <message>
            <source>Erase now, somebody is in danger…</source>
            <translation>ھازىر ئۆچۈرۈش، بىرى خەتەردە…</translation>
        </message>
        <message>
            <source>You sign first; it waits until another coordinator has signed too. What you wrote above goes to them, and later to whoever recorded it.</source>
            <translation>ئاۋۋال سىز ئىمزا قويىسىز؛ باشقا ماسلاشتۇرغۇچىمۇ ئىمزا قويغۇچە كۈتىدۇ. يۇقىرىدا يازغىنىڭىز ئۇنىڭغا، كېيىن خاتىرىلىگەن كىشىگە بارىدۇ.</translation>
        </message>
        <message>
            <source>Erase this testimony, its people and its files?</source>
            <translation>بۇ گۇۋاھلىق، كىشىلىرى ۋە ھۆججەتلىرى ئۆچۈرۈلسۇنمۇ؟</translation>
        </message>
        <message>
            <source>Nobody can bring it back, from no backup and no bundle. That it existed stays provable.</source>
            <translation>ئۇنى ھېچكىم، ھېچقانداق زاپاس ۋە بوغچىدىن قايتۇرالمايدۇ. بار بولغانلىقىنى ئىسپاتلىغىلى بولىدۇ.</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>ساقلاپ قېلىش</translation>
        </message>
        <message>
            <source>Erase</source>
            <translation>ئۆچۈرۈش</translation>
        </message>
    </context>
    <context>
        <name>ErasureNotice</name>
        <message>
            <source>Look and answer…</source>
            <translation>قاراپ جاۋاب بېرىش…</translation>
        </message>
        <message>
            <source>{names} proposes to erase an archive item</source>
            <translation>{names} بىر ئارخىپ بىرلىكىنى ئۆچۈرۈشنى تەۋسىيە قىلدى</translation>
        </message>
        <message>
            <source>{names} proposes to erase a testimony now: somebody is in danger</source>
            <translation>{names} بىر گۇۋاھلىقنى ھازىر ئۆچۈرۈشنى تەۋسىيە قىلدى: بىرى خەتەردە</translation>
        </message>
        <message>
            <source>{names} proposes to erase a testimony</source>
            <translation>{names} بىر گۇۋاھلىقنى ئۆچۈرۈشنى تەۋسىيە قىلدى</translation>
        </message>
        <message>
            <source>Nothing of it has come in here. Take in the bundles that brought it, then you can answer.</source>
            <translation>ئۇنىڭدىن بۇ يەرگە ھېچنېمە كەلمىدى. ئۇنى ئېلىپ كەلگەن بوغچىلارنى قوبۇللاڭ، ئاندىن جاۋاب بېرەلەيسىز.</translation>
        </message>
        <message>
            <source>It is erased only if you, or another coordinator, agree: {numbers}</source>
            <translation>پەقەت سىز ياكى باشقا ماسلاشتۇرغۇچى قوشۇلسىلا ئۆچۈرۈلىدۇ: {numbers}</translation>
        </message>
    </context>
    <context>
        <name>ErrorsCard</name>
        <message>
            <source>Errors of the program</source>
            <translation>پروگرامما خاتالىقلىرى</translation>
        </message>
        <message>
            <source>What went wrong inside the program is kept here without a word of what you wrote: kinds of errors and places in the code. Your coordinator can pass it on to those who repair the program.</source>
            <translation>پروگرامما ئىچىدىكى خاتالىقلار بۇ يەردە، سىز يازغان بىرمۇ سۆزسىز ساقلىنىدۇ: خاتالىق تۈرلىرى ۋە كودتىكى ئورۇنلىرى. ماسلاشتۇرغۇچىڭىز پروگراممىنى ئوڭشايدىغانلارغا بېرەلەيدۇ.</translation>
        </message>
        <message>
            <source>None so far. What goes wrong inside the program would be listed here.</source>
            <translation>ھازىرچە يوق. پروگرامما ئىچىدىكى خاتالىقلار بۇ يەردە تىزىلىدۇ.</translation>
        </message>
        <message numerus="yes">
            <source>and %n older one(s)</source>
            <translation>
                <numerusform>ۋە كونىراق %n</numerusform>
                <numerusform>ۋە كونىراق %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy, for ten seconds</source>
            <translation>كۆچۈرۈۋېلىش، ئون سېكۇنتقا</translation>
        </message>
    </context>
    <context>
        <name>Exceptions</name>
        <message>
            <source>On what conditions?</source>
            <translation>قانداق شەرت بىلەن؟</translation>
        </message>
    </context>
    <context>
        <name>FamilyCard</name>
        <message>
            <source>Family</source>
            <translation>ئائىلىسى</translation>
        </message>
        <message>
            <source>Drawing of the family</source>
            <translation>ئائىلە سىزمىسى</translation>
        </message>
        <message>
            <source>Dashed lines: a marriage that is over, or kin not by birth</source>
            <translation>ئۈزۈك سىزىق: نىكاھ ئاخىرلاشقان ياكى تۇغقانچىلىق تۇغۇلۇشتىن ئەمەس</translation>
        </message>
        <message>
            <source>Parent</source>
            <translation>ئاتا-ئانا</translation>
        </message>
        <message>
            <source>Husband or wife</source>
            <translation>جۆرىسى</translation>
        </message>
        <message>
            <source>Child</source>
            <translation>بالا</translation>
        </message>
        <message>
            <source>Brother or sister</source>
            <translation>قېرىنداش</translation>
        </message>
        <message>
            <source>Ties of this person</source>
            <translation>بۇ كىشىنىڭ باغلىنىشلىرى</translation>
        </message>
        <message>
            <source>This does not fit the drawing: {name}, {tie}.</source>
            <translation>بۇ سىزمىغا ماس كەلمەيدۇ: {name}، {tie}.</translation>
        </message>
        <message>
            <source>Name not known</source>
            <translation>ئىسمى نامەلۇم</translation>
        </message>
        <message>
            <source>What is {who} to {of}?</source>
            <translation>{who} دېگەن {of} نىڭ نېمىسى بولىدۇ؟</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>قويۇپ قويۇش</translation>
        </message>
    </context>
    <context>
        <name>FamilyNode</name>
        <message>
            <source>shown now</source>
            <translation>ھازىر كۆرسىتىلگەن</translation>
        </message>
    </context>
    <context>
        <name>FamilyWords</name>
        <message>
            <source>guardian</source>
            <translation>ۋاسىي</translation>
        </message>
        <message>
            <source>{kin} in their care</source>
            <translation>بېقىۋېلىنغان {kin}</translation>
        </message>
        <message>
            <source>adopted {kin}</source>
            <translation>بالا قىلىۋېلىنغان {kin}</translation>
        </message>
        <message>
            <source>adoptive {kin}</source>
            <translation>بېقىۋالغان {kin}</translation>
        </message>
        <message>
            <source>step-{kin}</source>
            <translation>ئۆگەي {kin}</translation>
        </message>
        <message>
            <source>half-{kin}</source>
            <translation>ئاتا بىر ياكى ئانا بىر {kin}</translation>
        </message>
        <message>
            <source>former {kin}</source>
            <translation>بۇرۇنقى {kin}</translation>
        </message>
        <message>
            <source>marriage</source>
            <translation>نىكاھ</translation>
        </message>
        <message>
            <source>by birth</source>
            <translation>تۇغۇلۇشتىن</translation>
        </message>
        <message>
            <source>by adoption</source>
            <translation>بالا قىلىۋېلىش</translation>
        </message>
        <message>
            <source>by a parent's marriage</source>
            <translation>ئاتا-ئانىنىڭ نىكاھى ئارقىلىق</translation>
        </message>
        <message>
            <source>in care, guardian</source>
            <translation>ۋەسىيلىكتە</translation>
        </message>
        <message>
            <source>by one parent</source>
            <translation>ئاتا ياكى ئانا بىر</translation>
        </message>
        <message>
            <source>divorced or separated</source>
            <translation>ئاجراشقان ياكى ئايرىم تۇرىدۇ</translation>
        </message>
        <message>
            <source>mother</source>
            <translation>ئانا</translation>
        </message>
        <message>
            <source>daughter</source>
            <translation>قىز</translation>
        </message>
        <message>
            <source>wife</source>
            <translation>ئايالى</translation>
        </message>
        <message>
            <source>sister</source>
            <translation>ئاچا-سىڭىل</translation>
        </message>
        <message>
            <source>father</source>
            <translation>دادا</translation>
        </message>
        <message>
            <source>son</source>
            <translation>ئوغۇل</translation>
        </message>
        <message>
            <source>husband</source>
            <translation>ئېرى</translation>
        </message>
        <message>
            <source>brother</source>
            <translation>ئاكا-ئۇكا</translation>
        </message>
        <message>
            <source>parent</source>
            <translation>ئاتا-ئانا</translation>
        </message>
        <message>
            <source>child</source>
            <translation>بالا</translation>
        </message>
        <message>
            <source>husband or wife</source>
            <translation>جۆرە</translation>
        </message>
        <message>
            <source>brother or sister</source>
            <translation>قېرىنداش</translation>
        </message>
        <message>
            <source>Name not known</source>
            <translation>ئىسمى نامەلۇم</translation>
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
            <translation>«{what}» تىپىدىكى سوئاللارنى قوللىمايدۇ.</translation>
        </message>
        <message>
            <source>The column “{what}” is not supported.</source>
            <translation>«{what}» ئىستونىنى قوللىمايدۇ.</translation>
        </message>
        <message>
            <source>The sheet “{what}” is not supported.</source>
            <translation>«{what}» ۋارىقىنى قوللىمايدۇ.</translation>
        </message>
        <message>
            <source>The setting “{what}” is not supported.</source>
            <translation>«{what}» تەڭشىكىنى قوللىمايدۇ.</translation>
        </message>
        <message>
            <source>The function {what}() is not supported.</source>
            <translation>{what}() فۇنكسىيەسىنى قوللىمايدۇ.</translation>
        </message>
        <message>
            <source>Paths like “{what}” are not supported: write ${name}.</source>
            <translation>«{what}» دەك يوللارنى قوللىمايدۇ: ${name} دەپ يېزىڭ.</translation>
        </message>
        <message>
            <source>This is not an expression: it breaks at “{what}”.</source>
            <translation>بۇ ئىپادە ئەمەس: «{what}» دا ئۈزۈلىدۇ.</translation>
        </message>
        <message>
            <source>{what}() is given too few or too many values.</source>
            <translation>{what}() غا بېرىلگەن قىممەت بەك ئاز ياكى بەك كۆپ.</translation>
        </message>
        <message>
            <source>The pattern “{what}” is wrong, or could take for ever.</source>
            <translation>«{what}» ئەندىزىسى خاتا ياكى چەكسىز داۋاملىشىشى مۇمكىن.</translation>
        </message>
        <message>
            <source>There is no question “{what}”.</source>
            <translation>«{what}» دېگەن سوئال يوق.</translation>
        </message>
        <message>
            <source>“{what}” is asked several times: outside of its repeat it has no one answer.</source>
            <translation>«{what}» بىر قانچە قېتىم سورىلىدۇ: تەكرارلاش سىرتىدا بىردىنبىر جاۋابى يوق.</translation>
        </message>
        <message>
            <source>“{what}” is a group or a note, which has no answer.</source>
            <translation>«{what}» گۇرۇپپا ياكى ئىزاھات، جاۋابى يوق.</translation>
        </message>
        <message>
            <source>“{what}” depends on itself.</source>
            <translation>«{what}» ئۆزىگە تايىنىدۇ.</translation>
        </message>
        <message>
            <source>“{what}” cannot be a name: use letters, digits, “_”, “-” and “.”.</source>
            <translation>«{what}» نام بولالمايدۇ: ھەرپ، رەقەم، «_»، «-» ۋە «.» ئىشلىتىڭ.</translation>
        </message>
        <message>
            <source>The name “{what}” stands twice.</source>
            <translation>«{what}» نامى ئىككى قېتىم بار.</translation>
        </message>
        <message>
            <source>The name is missing.</source>
            <translation>نامى كەم.</translation>
        </message>
        <message>
            <source>A question or a choice has no words.</source>
            <translation>بىر سوئال ياكى تاللاشنىڭ سۆزى يوق.</translation>
        </message>
        <message>
            <source>Answers inside the words of choices ({what}) are not supported.</source>
            <translation>تاللاش سۆزلىرى ئىچىدىكى جاۋابلارنى ({what}) قوللىمايدۇ.</translation>
        </message>
        <message>
            <source>The choices have no column “{what}”.</source>
            <translation>تاللاشلاردا «{what}» ئىستونى يوق.</translation>
        </message>
        <message>
            <source>“{what}” is not recorded: nothing about devices and their owners is kept.</source>
            <translation>«{what}» خاتىرىلەنمەيدۇ: ئۈسكۈنە ۋە ئىگىسى ھەققىدە ھېچنېمە ساقلانمايدۇ.</translation>
        </message>
        <message>
            <source>The appearance “{what}” is left aside: it changes no answer.</source>
            <translation>«{what}» كۆرۈنۈشى نەزەرگە ئېلىنمايدۇ: ئۇ جاۋابنى ئۆزگەرتمەيدۇ.</translation>
        </message>
        <message>
            <source>The setting “{what}” is left aside: nothing is sent, and versions are counted at publishing.</source>
            <translation>«{what}» تەڭشىكى نەزەرگە ئېلىنمايدۇ: ھېچنېمە ئەۋەتىلمەيدۇ، نەشرلەر ئېلان قىلغاندا سانىلىدۇ.</translation>
        </message>
        <message>
            <source>The column “{what}” is left aside: no filter of choices asks for it.</source>
            <translation>«{what}» ئىستونى نەزەرگە ئېلىنمايدۇ: تاللاشلارنى سۈزۈش ئۇنى سورىمايدۇ.</translation>
        </message>
        <message>
            <source>The sheet “{what}” is left aside: it is no part of a form.</source>
            <translation>«{what}» ۋارىقى نەزەرگە ئېلىنمايدۇ: ئۇ جەدۋەلنىڭ بىر قىسمى ئەمەس.</translation>
        </message>
        <message>
            <source>There is no list of choices “{what}”.</source>
            <translation>«{what}» دېگەن تاللاش تىزىمى يوق.</translation>
        </message>
        <message>
            <source>The calculation is missing.</source>
            <translation>ھېسابلاش كەم.</translation>
        </message>
        <message>
            <source>“{what}” is begun and not ended, or ended and not begun.</source>
            <translation>«{what}» باشلىنىپ تۈگىمىگەن ياكى تۈگەپ باشلانمىغان.</translation>
        </message>
        <message>
            <source>The group “{what}” holds no question.</source>
            <translation>«{what}» گۇرۇپپىسىدا سوئال يوق.</translation>
        </message>
        <message>
            <source>There is no question in it.</source>
            <translation>ئىچىدە سوئال يوق.</translation>
        </message>
        <message>
            <source>The appearance “{what}” is not supported.</source>
            <translation>«{what}» كۆرۈنۈشىنى قوللىمايدۇ.</translation>
        </message>
        <message>
            <source>This is longer than allowed.</source>
            <translation>بۇ رۇخسەتتىن ئۇزۇن.</translation>
        </message>
        <message>
            <source>There are more questions, choices or languages than allowed.</source>
            <translation>سوئال، تاللاش ياكى تىل رۇخسەتتىن كۆپ.</translation>
        </message>
        <message>
            <source>Groups are too deep inside each other.</source>
            <translation>گۇرۇپپىلار بىر-بىرىنىڭ ئىچىدە بەك چوڭقۇر.</translation>
        </message>
        <message>
            <source>The library that reads workbooks says: {what}</source>
            <translation>خىزمەت دەپتىرىنى ئوقۇيدىغان كۈتۈپخانا دەيدۇ: {what}</translation>
        </message>
        <message>
            <source>Sheet {sheet}, row {row}, column {column}</source>
            <translation>ۋاراق {sheet}، قۇر {row}، ئىستون {column}</translation>
        </message>
        <message>
            <source>Sheet {sheet}, row {row}</source>
            <translation>ۋاراق {sheet}، قۇر {row}</translation>
        </message>
        <message>
            <source>Sheet {sheet}</source>
            <translation>ۋاراق {sheet}</translation>
        </message>
        <message>
            <source>The workbook</source>
            <translation>خىزمەت دەپتىرى</translation>
        </message>
    </context>
    <context>
        <name>FilmCode</name>
        <message>
            <source>Code to be filmed</source>
            <translation>سۈرەتكە ئېلىنىدىغان كود</translation>
        </message>
        <message>
            <source>Film this with every camera</source>
            <translation>بۇنى ھەر كامېرا بىلەن تارتىڭ</translation>
        </message>
        <message>
            <source>Two seconds are enough. Then say these figures aloud, for sound recorders:</source>
            <translation>ئىككى سېكۇنت كۇپايە. ئاندىن ئۈن ئالغۇلار ئۈچۈن بۇ رەقەملەرنى ئاۋاز چىقىرىپ ئېيتىڭ:</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>تامام</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>بوشلۇق كۇنۇپكىسى</translation>
        </message>
    </context>
    <context>
        <name>FinishStep</name>
        <message>
            <source>Is anything missing?</source>
            <translation>بىر نەرسە كەممۇ؟</translation>
        </message>
        <message>
            <source>End and keep</source>
            <translation>ئاخىرلاشتۇرۇپ ساقلاش</translation>
        </message>
        <message>
            <source>All details</source>
            <translation>ھەممە تەپسىلات</translation>
        </message>
        <message>
            <source>End and destroy</source>
            <translation>ئاخىرلاشتۇرۇپ يوقىتىش</translation>
        </message>
        <message>
            <source>Not answered: a coordinator decides</source>
            <translation>جاۋاب يوق: ماسلاشتۇرغۇچى قارار قىلىدۇ</translation>
        </message>
        <message>
            <source>Not answered counts as No</source>
            <translation>جاۋابسىزى «ياق» دەپ ھېسابلىنىدۇ</translation>
        </message>
        <message>
            <source>Nothing yet</source>
            <translation>تېخى ھېچنېمە يوق</translation>
        </message>
    </context>
    <context>
        <name>Foot</name>
        <message>
            <source>Break</source>
            <translation>دەم ئېلىش</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>كۇنۇپكىلار</translation>
        </message>
        <message>
            <source>Next: {0}</source>
            <translation>كېيىنكى: {0}</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>كېيىنكى</translation>
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
            <translation>ماسلاشتۇرغۇچى ۋە باشقۇرغۇچى</translation>
        </message>
        <message>
            <source>Coordinator</source>
            <translation>ماسلاشتۇرغۇچى</translation>
        </message>
        <message>
            <source>Not renewed</source>
            <translation>يېڭىلانمىغان</translation>
        </message>
        <message>
            <source>Your numbers</source>
            <translation>سىزنىڭ سانلىرىڭىز</translation>
        </message>
        <message>
            <source>Compared</source>
            <translation>سېلىشتۇرۇلدى</translation>
        </message>
        <message>
            <source>Not compared</source>
            <translation>سېلىشتۇرۇلمىدى</translation>
        </message>
        <message>
            <source>A coordinator sees the same numbers beside your name.</source>
            <translation>ماسلاشتۇرغۇچى ئىسمىڭىزنىڭ يېنىدا ئوخشاش سانلارنى كۆرىدۇ.</translation>
        </message>
        <message>
            <source>Read them to a coordinator by telephone or in person: beside your name they must see the same. Until then nobody can be sure that the bundle is for the right people.</source>
            <translation>ئۇلارنى ماسلاشتۇرغۇچىغا تېلېفوندا ياكى يۈزمۇيۈز ئوقۇڭ: ئىسمىڭىز يېنىدا دەل شۇلارنى كۆرۈشى كېرەك. ئۇنىڭغىچە بوغچىنىڭ توغرا كىشىلەرگە ئىكەنلىكىگە ھېچكىم ئىشىنەلمەيدۇ.</translation>
        </message>
        <message>
            <source>Compare the numbers…</source>
            <translation>سانلارنى سېلىشتۇرۇش…</translation>
        </message>
    </context>
    <context>
        <name>FormCard</name>
        <message>
            <source>Something else</source>
            <translation>باشقا ئىش</translation>
        </message>
        <message numerus="yes">
            <source>%n question(s) asked for and not answered yet. Nothing waits for them.</source>
            <translation>
                <numerusform>سورالغان %n سوئالغا تېخى جاۋاب يوق. ئۇلارنى ھېچنېمە كۈتمەيدۇ.</numerusform>
                <numerusform>سورالغان %n سوئالغا تېخى جاۋاب يوق. ئۇلارنى ھېچنېمە كۈتمەيدۇ.</numerusform>
            </translation>
        </message>
        <message>
            <source>This answer is not one that the form expects. It is kept.</source>
            <translation>بۇ جاۋاب جەدۋەل كۈتكەندەك ئەمەس. ئۇ ساقلاندى.</translation>
        </message>
        <message>
            <source>A whole number is asked for. What was typed is kept.</source>
            <translation>پۈتۈن سان سورىلىدۇ. كىرگۈزۈلگىنى ساقلاندى.</translation>
        </message>
        <message>
            <source>A number is asked for. What was typed is kept.</source>
            <translation>سان سورىلىدۇ. كىرگۈزۈلگىنى ساقلاندى.</translation>
        </message>
        <message>
            <source>A year, a month or a day is asked for. What was typed is kept.</source>
            <translation>يىل، ئاي ياكى كۈن سورىلىدۇ. كىرگۈزۈلگىنى ساقلاندى.</translation>
        </message>
        <message>
            <source>This choice is not in the form any more.</source>
            <translation>بۇ تاللاش ئەمدى جەدۋەلدە يوق.</translation>
        </message>
        <message>
            <source>This does not go with an answer given before. It is kept.</source>
            <translation>بۇ ئىلگىرى بېرىلگەن جاۋاب بىلەن ماس ئەمەس. جاۋاب ساقلاندى.</translation>
        </message>
        <message>
            <source>Add: {0}</source>
            <translation>قوشۇش: {0}</translation>
        </message>
        <message>
            <source>{0} {1}</source>
            <comment>a round of a repeat and its number</comment>
            <translation>{0} {1}</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>ئېلىۋېتىش</translation>
        </message>
        <message>
            <source>Remove {0}</source>
            <translation>{0}: ئېلىۋېتىش</translation>
        </message>
        <message numerus="yes">
            <source>Remove it with %n answer(s)?</source>
            <translation>
                <numerusform>%n جاۋاب بىلەن بىللە ئېلىۋېتىلسۇنمۇ؟</numerusform>
                <numerusform>%n جاۋاب بىلەن بىللە ئېلىۋېتىلسۇنمۇ؟</numerusform>
            </translation>
        </message>
        <message>
            <source>What was saved before stays in the testimony's history.</source>
            <translation>بۇرۇن ساقلانغىنى گۇۋاھلىق تارىخىدا قالىدۇ.</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>ساقلاپ قېلىش</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>ئېلىۋېتىش</translation>
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
                <numerusform>%n ئارخىپ بىرلىكى</numerusform>
                <numerusform>%n ئارخىپ بىرلىكى</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n archive item(s) for {0} · {1}</source>
            <translation>
                <numerusform>%n ئارخىپ بىرلىكى، كىمگە: {0} · {1}</numerusform>
                <numerusform>%n ئارخىپ بىرلىكى، كىمگە: {0} · {1}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n archive item(s) can leave this laptop</source>
            <translation>
                <numerusform>%n ئارخىپ بىرلىكى بۇ كومپيۇتېردىن كېتەلەيدۇ</numerusform>
                <numerusform>%n ئارخىپ بىرلىكى بۇ كومپيۇتېردىن كېتەلەيدۇ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n archive item(s) have left this laptop</source>
            <translation>
                <numerusform>%n ئارخىپ بىرلىكى بۇ كومپيۇتېردىن كەتتى</numerusform>
                <numerusform>%n ئارخىپ بىرلىكى بۇ كومپيۇتېردىن كەتتى</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n archive item(s) stay: not confirmed by enough yet</source>
            <translation>
                <numerusform>%n ئارخىپ بىرلىكى قالىدۇ: تېخى يېتەرلىك كىشى جەزملىمىدى</numerusform>
                <numerusform>%n ئارخىپ بىرلىكى قالىدۇ: تېخى يېتەرلىك كىشى جەزملىمىدى</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HandoverScreen</name>
        <message>
            <source>Hand over</source>
            <translation>تاپشۇرۇش</translation>
        </message>
        <message>
            <source>Signed by you, readable only for the people you choose</source>
            <translation>سىز ئىمزالىغان، پەقەت سىز تاللىغان كىشىلەر ئوقۇيالايدۇ</translation>
        </message>
        <message>
            <source>Make the bundle</source>
            <translation>بوغچا ياساش</translation>
        </message>
        <message>
            <source>The bundle is still being made</source>
            <translation>بوغچا تېخى ياسىلىۋاتىدۇ</translation>
        </message>
        <message>
            <source>Wait until it is ready, or cancel it first. Nothing is lost either way.</source>
            <translation>تەييار بولغۇچە كۈتۈڭ ياكى ئاۋۋال ئەمەلدىن قالدۇرۇڭ. ھەر ئىككىلىسىدە ھېچنېمە يوقالمايدۇ.</translation>
        </message>
        <message>
            <source>You belong to no organisation yet</source>
            <translation>سىز تېخى ھېچقانداق تەشكىلاتقا تەۋە ئەمەس</translation>
        </message>
        <message>
            <source>A coordinator's invitation says whom to hand over to. Open the file you were given.</source>
            <translation>كىمگە تاپشۇرۇشنى ماسلاشتۇرغۇچىنىڭ تەكلىپنامىسى دەيدۇ. سىزگە بېرىلگەن ھۆججەتنى ئېچىڭ.</translation>
        </message>
        <message>
            <source>Join with an invitation…</source>
            <translation>تەكلىپنامە بىلەن قوشۇلۇش…</translation>
        </message>
        <message>
            <source>There is nobody to hand over to yet</source>
            <translation>تېخى تاپشۇرىدىغان كىشى يوق</translation>
        </message>
        <message>
            <source>You are the only coordinator. What you record is already where it belongs.</source>
            <translation>بىردىنبىر ماسلاشتۇرغۇچى سىز. خاتىرىلىگەنلىرىڭىز ئاللىقاچان تېگىشلىك ئورۇندا.</translation>
        </message>
        <message numerus="yes">
            <source>%n draft(s) are not finished and stay here. Finish one, and it appears here.</source>
            <translation>
                <numerusform>%n قارالما تۈگىمىدى، بۇ يەردە قالىدۇ. بىرىنى تاماملىسىڭىز، بۇ يەردە كۆرۈنىدۇ.</numerusform>
                <numerusform>%n قارالما تۈگىمىدى، بۇ يەردە قالىدۇ. بىرىنى تاماملىسىڭىز، بۇ يەردە كۆرۈنىدۇ.</numerusform>
            </translation>
        </message>
        <message>
            <source>Every finished testimony is covered by a receipt or was never begun.</source>
            <translation>تاماملانغان ھەر بىر گۇۋاھلىقنىڭ تالونى بار ياكى ھېچ باشلانمىغان.</translation>
        </message>
        <message>
            <source>Everything finished has been sent. Keep your copies until the receipts arrive.</source>
            <translation>تاماملانغانلارنىڭ ھەممىسى ئەۋەتىلدى. تالون كەلگۈچە نۇسخىلىرىڭىزنى ساقلاڭ.</translation>
        </message>
        <message>
            <source>Nothing to hand over</source>
            <translation>تاپشۇرىدىغان نەرسە يوق</translation>
        </message>
        <message>
            <source>Everything is saved</source>
            <translation>ھەممىسى ساقلاندى</translation>
        </message>
        <message numerus="yes">
            <source>%n not yet handed over</source>
            <translation>
                <numerusform>%n سى تېخى تاپشۇرۇلمىدى</numerusform>
                <numerusform>%n سى تېخى تاپشۇرۇلمىدى</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing waits</source>
            <translation>كۈتۈۋاتقان يوق</translation>
        </message>
        <message numerus="yes">
            <source>%n draft(s)</source>
            <translation>
                <numerusform>%n قارالما</numerusform>
                <numerusform>%n قارالما</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n testimony(ies) for {0} · {1}</source>
            <translation>
                <numerusform>%n گۇۋاھلىق، كىمگە: {0} · {1}</numerusform>
                <numerusform>%n گۇۋاھلىق، كىمگە: {0} · {1}</numerusform>
            </translation>
        </message>
        <message>
            <source>Writing a bundle: {0} %</source>
            <translation>بوغچا يېزىلىۋاتىدۇ: {0} %</translation>
        </message>
        <message>
            <source>Bundle ready</source>
            <translation>بوغچا تەييار</translation>
        </message>
        <message>
            <source>Where should the files go?</source>
            <translation>ھۆججەتلەر نەگە قويۇلسۇن؟</translation>
        </message>
        <message>
            <source>Use this folder</source>
            <translation>بۇ قىسقۇچنى ئىشلىتىش</translation>
        </message>
        <message>
            <source>Which receipt?</source>
            <translation>قايسى تالون؟</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>كىرگۈزۈش</translation>
        </message>
        <message>
            <source>Receipt from {0}</source>
            <translation>تالون، كىمدىن: {0}</translation>
        </message>
        <message>
            <source>Receipt imported</source>
            <translation>تالون كىرگۈزۈلدى</translation>
        </message>
        <message numerus="yes">
            <source>%n bundle(s) have arrived.</source>
            <translation>
                <numerusform>%n بوغچا يېتىپ باردى.</numerusform>
                <numerusform>%n بوغچا يېتىپ باردى.</numerusform>
            </translation>
        </message>
        <message>
            <source>You are admitted: your bundles are taken in at once.</source>
            <translation>سىز قوبۇل قىلىندىڭىز: بوغچىلىرىڭىز دەرھال قوبۇللىنىدۇ.</translation>
        </message>
        <message>
            <source>The organisation's roster was brought up to date.</source>
            <translation>تەشكىلاتنىڭ تىزىملىكى يېڭىلاندى.</translation>
        </message>
        <message numerus="yes">
            <source>Coordinators decided to erase something that you recorded (%n).</source>
            <translation>
                <numerusform>ماسلاشتۇرغۇچىلار سىز خاتىرىلىگەن نەرسىنى ئۆچۈرۈشنى قارار قىلدى (%n).</numerusform>
                <numerusform>ماسلاشتۇرغۇچىلار سىز خاتىرىلىگەن نەرسىنى ئۆچۈرۈشنى قارار قىلدى (%n).</numerusform>
            </translation>
        </message>
        <message>
            <source>The coordinator holds entries of yours that are not here: this vault was restored from an old copy, or another copy of it is in use. Tell the coordinator.</source>
            <translation>ماسلاشتۇرغۇچىدا سىزنىڭ بۇ يەردە يوق خاتىرىلىرىڭىز بار: بۇ ئامبار كونا نۇسخىدىن ئەسلىگە كەلتۈرۈلگەن ياكى باشقا نۇسخىسى ئىشلىتىلىۋاتىدۇ. ماسلاشتۇرغۇچىغا ئېيتىڭ.</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>ئەمەلدىن قالدۇرۇلدى</translation>
        </message>
        <message>
            <source>Nothing is lost. The unfinished file was deleted.</source>
            <translation>ھېچنېمە يوقالمىدى. چالا ھۆججەت ئۆچۈرۈلدى.</translation>
        </message>
    </context>
    <context>
        <name>HappenedForm</name>
        <message>
            <source>Add to the timeline</source>
            <translation>ۋاقىت سىزىقىغا قوشۇش</translation>
        </message>
        <message>
            <source>Name not known</source>
            <translation>ئىسمى نامەلۇم</translation>
        </message>
        <message>
            <source>{name}: what happened</source>
            <translation>{name}: نېمە بولدى</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>ۋەقەلەر</translation>
        </message>
        <message>
            <source>Solid: the day is known · hatched: month or season · dashed: not known</source>
            <translation>پۈتۈن: كۈنى مەلۇم · سىزىقچىلىق: ئاي ياكى پەسىل · ئۈزۈك: نامەلۇم</translation>
        </message>
        <message>
            <source>Nothing is told yet. Add what became of them, or what was done to them.</source>
            <translation>تېخى ھېچنېمە ئېيتىلمىدى. ئۇلارغا نېمە بولغانلىقىنى ياكى نېمە قىلىنغانلىقىنى قوشۇڭ.</translation>
        </message>
        <message>
            <source>No date is known yet, so nothing is drawn.</source>
            <translation>تېخى چېسلا نامەلۇم، شۇڭا ھېچنېمە سىزىلمىدى.</translation>
        </message>
        <message>
            <source>Without a date</source>
            <translation>چېسلاسىز</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>تامام</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>ئېلىۋېتىش</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>ئەھۋالى</translation>
        </message>
    </context>
    <context>
        <name>IdentityPage</name>
        <message>
            <source>No, go back</source>
            <translation>ياق، قايتىش</translation>
        </message>
        <message>
            <source>Show the age identity of this vault?</source>
            <translation>بۇ ئامبارنىڭ age مەخپىي ئاچقۇچى كۆرسىتىلسۇنمۇ؟</translation>
        </message>
        <message>
            <source>With it, any age program of this version opens every bundle that was ever sent to you, without this program and without your passphrase. It is meant for the day when nothing else works. It cannot be taken back from somebody who has seen it.</source>
            <translation>ئۇنىڭ بىلەن بۇ نەشردىكى ھەرقانداق age پروگراممىسى سىزگە ئەۋەتىلگەن ھەر بوغچىنى بۇ پروگراممىسىز ۋە پارول ئىبارىسىسىز ئاچىدۇ. ئۇ باشقا ھېچنېمە كارغا كەلمىگەن كۈن ئۈچۈن. كۆرگەن كىشىدىن قايتۇرۇۋالغىلى بولمايدۇ.</translation>
        </message>
        <message>
            <source>Yes, I need it</source>
            <translation>ھەئە، ماڭا كېرەك</translation>
        </message>
        <message>
            <source>First question of two</source>
            <translation>ئىككى سوئالنىڭ بىرىنچىسى</translation>
        </message>
        <message>
            <source>Is nobody behind you, and no camera on this screen?</source>
            <translation>كەينىڭىزدە ھېچكىم، بۇ ئېكرانغا قارىغان كامېرا يوقمۇ؟</translation>
        </message>
        <message>
            <source>Next it stands on the screen in plain letters. It is shown only as long as you are here.</source>
            <translation>ئەمدى ئۇ ئېكراندا ئوچۇق يېزىقتا تۇرىدۇ. پەقەت سىز بۇ يەردە بولغاندىلا كۆرسىتىلىدۇ.</translation>
        </message>
        <message>
            <source>We are alone: show it</source>
            <translation>بىزلا بار: كۆرسىتىش</translation>
        </message>
        <message>
            <source>Second question of two</source>
            <translation>ئىككى سوئالنىڭ ئىككىنچىسى</translation>
        </message>
        <message>
            <source>The age identity</source>
            <translation>age مەخپىي ئاچقۇچى</translation>
        </message>
        <message>
            <source>Copy, for ten seconds</source>
            <translation>كۆچۈرۈۋېلىش، ئون سېكۇنتقا</translation>
        </message>
        <message>
            <source>Write it to a file…</source>
            <translation>ھۆججەتكە يېزىش…</translation>
        </message>
        <message>
            <source>Hide it</source>
            <translation>يوشۇرۇش</translation>
        </message>
        <message>
            <source>Whoever has this reads everything sent to you</source>
            <translation>بۇ كىمدە بولسا، سىزگە ئەۋەتىلگەن ھەممىنى ئوقۇيدۇ</translation>
        </message>
        <message>
            <source>On paper it belongs in a place that only you can open. A file of it belongs on no computer.</source>
            <translation>قەغەزدە ئۇ پەقەت سىزلا ئاچالايدىغان يەردە تۇرۇشى كېرەك. ھۆججىتى ھېچقانداق كومپيۇتېردا تۇرماسلىقى كېرەك.</translation>
        </message>
    </context>
    <context>
        <name>InboxScreen</name>
        <message>
            <source>Nothing has arrived yet</source>
            <translation>تېخى ھېچنېمە كەلمىدى</translation>
        </message>
        <message>
            <source>Volunteers can send bundles once they have your invitation.
Compare the numbers with each of them once.</source>
            <translation>پىدائىيلار تەكلىپنامىڭىزنى ئالغاندىن كېيىن بوغچا ئەۋەتەلەيدۇ.
ھەر بىرى بىلەن سانلارنى بىر قېتىم سېلىشتۇرۇڭ.</translation>
        </message>
        <message>
            <source>Write an invitation…</source>
            <translation>تەكلىپنامە يېزىش…</translation>
        </message>
        <message>
            <source>Inbox</source>
            <translation>كەلگەنلەر</translation>
        </message>
        <message>
            <source>Bundles that volunteers sent you</source>
            <translation>پىدائىيلار سىزگە ئەۋەتكەن بوغچىلار</translation>
        </message>
        <message>
            <source>Import bundles…</source>
            <translation>بوغچا كىرگۈزۈش…</translation>
        </message>
        <message>
            <source>Bundles are still being taken in</source>
            <translation>بوغچىلار تېخى قوبۇللىنىۋاتىدۇ</translation>
        </message>
        <message>
            <source>Wait until it is done, or cancel it first. Nothing is half-imported.</source>
            <translation>تۈگىگۈچە كۈتۈڭ ياكى ئاۋۋال ئەمەلدىن قالدۇرۇڭ. ھېچنېمە چالا كىرگۈزۈلمەيدۇ.</translation>
        </message>
        <message>
            <source>Everything is saved</source>
            <translation>ھەممىسى ساقلاندى</translation>
        </message>
        <message numerus="yes">
            <source>%n sender(s) to compare</source>
            <translation>
                <numerusform>سېلىشتۇرىدىغان %n ئەۋەتكۈچى</numerusform>
                <numerusform>سېلىشتۇرىدىغان %n ئەۋەتكۈچى</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n receipt(s) ready</source>
            <translation>
                <numerusform>%n تالون تەييار</numerusform>
                <numerusform>%n تالون تەييار</numerusform>
            </translation>
        </message>
        <message>
            <source>No receipts to send</source>
            <translation>ئەۋەتىدىغان تالون يوق</translation>
        </message>
        <message>
            <source>Which bundles?</source>
            <translation>قايسى بوغچىلار؟</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>كىرگۈزۈش</translation>
        </message>
        <message>
            <source>Taking in</source>
            <translation>قوبۇللىنىۋاتىدۇ</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s): each is verified whole before anything of it counts.</source>
            <translation>
                <numerusform>%n ھۆججەت: ھەر بىرى تولۇق تەكشۈرۈلمىگۈچە ھېچنېمىسى ھېسابلانمايدۇ.</numerusform>
                <numerusform>%n ھۆججەت: ھەر بىرى تولۇق تەكشۈرۈلمىگۈچە ھېچنېمىسى ھېسابلانمايدۇ.</numerusform>
            </translation>
        </message>
        <message>
            <source>You can cancel or lock at any moment. Nothing is half-imported.</source>
            <translation>خالىغان ۋاقىتتا ئەمەلدىن قالدۇرسىڭىز ياكى قۇلۇپلىسىڭىز بولىدۇ. ھېچنېمە چالا كىرگۈزۈلمەيدۇ.</translation>
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} / {1}</translation>
        </message>
        <message numerus="yes">
            <source>%n bundle(s) taken in.</source>
            <translation>
                <numerusform>%n بوغچا قوبۇللاندى.</numerusform>
                <numerusform>%n بوغچا قوبۇللاندى.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n wait(s): see below.</source>
            <translation>
                <numerusform>%n سى كۈتۈۋاتىدۇ: تۆۋەنگە قاراڭ.</numerusform>
                <numerusform>%n سى كۈتۈۋاتىدۇ: تۆۋەنگە قاراڭ.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) set aside</source>
            <translation>
                <numerusform>%n ھۆججەت ئايرىپ قويۇلدى</numerusform>
                <numerusform>%n ھۆججەت ئايرىپ قويۇلدى</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing of what was set aside went into your vault.</source>
            <translation>ئايرىپ قويۇلغاندىن ئامبىرىڭىزغا ھېچنېمە كىرمىدى.</translation>
        </message>
        <message>
            <source>Verified</source>
            <translation>تەكشۈرۈلدى</translation>
        </message>
        <message>
            <source>Nothing new</source>
            <translation>يېڭىلىق يوق</translation>
        </message>
        <message>
            <source>These bundles were taken in before.</source>
            <translation>بۇ بوغچىلار بۇرۇن قوبۇللانغان.</translation>
        </message>
        <message>
            <source>{0} is admitted</source>
            <translation>{0} قوبۇل قىلىندى</translation>
        </message>
        <message numerus="yes">
            <source>%n bundle(s) taken in. Send a receipt: it tells them.</source>
            <translation>
                <numerusform>%n بوغچا قوبۇللاندى. تالون ئەۋەتىڭ: ئۇ خەۋەر قىلىدۇ.</numerusform>
                <numerusform>%n بوغچا قوبۇللاندى. تالون ئەۋەتىڭ: ئۇ خەۋەر قىلىدۇ.</numerusform>
            </translation>
        </message>
        <message>
            <source>Turned away</source>
            <translation>قايتۇرۇۋېتىلدى</translation>
        </message>
        <message numerus="yes">
            <source>%n bundle(s) thrown away.</source>
            <translation>
                <numerusform>%n بوغچا تاشلىۋېتىلدى.</numerusform>
                <numerusform>%n بوغچا تاشلىۋېتىلدى.</numerusform>
            </translation>
        </message>
        <message>
            <source>Where should the receipt for {0} be written?</source>
            <translation>{0} ئۈچۈن تالون نەگە يېزىلسۇن؟</translation>
        </message>
        <message>
            <source>Write it</source>
            <translation>يېزىش</translation>
        </message>
        <message>
            <source>Bring or send it to {0}. Nobody else can open it.</source>
            <translation>ئاپىرىپ بېرىڭ ياكى ئەۋەتىڭ: {0}. باشقا ھېچكىم ئاچالمايدۇ.</translation>
        </message>
        <message>
            <source>The receipt is written</source>
            <translation>تالون يېزىلدى</translation>
        </message>
        <message>
            <source>Bundles that were whole by then are in. Nothing is half-imported.</source>
            <translation>شۇ ۋاقىتقىچە پۈتۈن بولغان بوغچىلار كىردى. ھېچنېمە چالا كىرگۈزۈلمىدى.</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>ئەمەلدىن قالدۇرۇلدى</translation>
        </message>
    </context>
    <context>
        <name>InheritedNames</name>
        <message>
            <source>Follows from the name of {name}. Nobody has said it yet.</source>
            <translation>بۇ ئىسىمدىن كېلىپ چىقىدۇ: {name}. بۇنى تېخى ھېچكىم دېمىدى.</translation>
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
            <translation>قۇلۇپلاش</translation>
        </message>
    </context>
    <context>
        <name>InterviewScreen</name>
        <message>
            <source>Back to Today</source>
            <translation>«بۈگۈن» گە قايتىش</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>رازىلىق</translation>
        </message>
        <message>
            <source>Nine questions</source>
            <translation>توققۇز سوئال</translation>
        </message>
        <message>
            <source>Narrative</source>
            <translation>بايان</translation>
        </message>
        <message>
            <source>People</source>
            <translation>كىشىلەر</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>نېمە بولدى</translation>
        </message>
        <message>
            <source>How it was told</source>
            <translation>قانداق ئېيتىلدى</translation>
        </message>
        <message>
            <source>Own questions</source>
            <translation>ئۆز سوئاللىرى</translation>
        </message>
        <message>
            <source>Closing questions</source>
            <translation>ئاخىرلاشتۇرۇش سوئاللىرى</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>تاماملاش</translation>
        </message>
        <message>
            <source>Interview</source>
            <translation>سۆھبەت</translation>
        </message>
        <message>
            <source>Began {0}</source>
            <translation>باشلاندى {0}</translation>
        </message>
        <message>
            <source>Not finished</source>
            <translation>تاماملانمىدى</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>تاماملاندى</translation>
        </message>
        <message>
            <source>Family of {0}</source>
            <translation>ئائىلىسى: {0}</translation>
        </message>
        <message>
            <source>A recording is running</source>
            <translation>خاتىرىلەش كېتىۋاتىدۇ</translation>
        </message>
        <message>
            <source>Stop it first (F9), or end and keep (Ctrl+Enter).</source>
            <translation>ئاۋۋال توختىتىڭ (F9) ياكى ئاخىرلاشتۇرۇپ ساقلاڭ (Ctrl+Enter).</translation>
        </message>
    </context>
    <context>
        <name>Items</name>
        <message>
            <source>Set aside</source>
            <translation>ئايرىپ قويۇلدى</translation>
        </message>
        <message>
            <source>Waiting to be compared</source>
            <translation>سېلىشتۇرۇشنى كۈتۈۋاتىدۇ</translation>
        </message>
        <message>
            <source>Two answers, yours to decide</source>
            <translation>ئىككى جاۋاب، قارار سىزدە</translation>
        </message>
        <message>
            <source>Waiting for parts</source>
            <translation>پارچىلارنى كۈتۈۋاتىدۇ</translation>
        </message>
        <message>
            <source>Imported since you unlocked</source>
            <translation>ئاچقاندىن بېرى كىرگۈزۈلگەنلەر</translation>
        </message>
        <message>
            <source>Receipts</source>
            <translation>تالونلار</translation>
        </message>
        <message>
            <source>A bundle</source>
            <translation>بىر بوغچا</translation>
        </message>
        <message>
            <source>Not taken in</source>
            <translation>قوبۇللانمىدى</translation>
        </message>
        <message>
            <source>Two histories of one vault</source>
            <translation>بىر ئامبارنىڭ ئىككى تارىخى</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s)</source>
            <translation>
                <numerusform>%n ئورۇن</numerusform>
                <numerusform>%n ئورۇن</numerusform>
            </translation>
        </message>
        <message>
            <source>A vault was restored or copied</source>
            <translation>بىر ئامبار ئەسلىگە كەلتۈرۈلگەن ياكى كۆچۈرۈلگەن</translation>
        </message>
        <message>
            <source>Something before is missing</source>
            <translation>ئالدىنقى بىر نەرسە كەم</translation>
        </message>
        <message numerus="yes">
            <source>%n gap(s)</source>
            <translation>
                <numerusform>%n بوشلۇق</numerusform>
                <numerusform>%n بوشلۇق</numerusform>
            </translation>
        </message>
        <message>
            <source>Look</source>
            <translation>قاراش</translation>
        </message>
        <message numerus="yes">
            <source>%n bundle(s) wait</source>
            <translation>
                <numerusform>%n بوغچا كۈتۈۋاتىدۇ</numerusform>
                <numerusform>%n بوغچا كۈتۈۋاتىدۇ</numerusform>
            </translation>
        </message>
        <message>
            <source>Not compared</source>
            <translation>سېلىشتۇرۇلمىدى</translation>
        </message>
        <message>
            <source>sources disagree</source>
            <translation>مەنبەلەر ماس ئەمەس</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>ئېچىش</translation>
        </message>
        <message>
            <source>a volunteer proposes a change</source>
            <translation>پىدائىي ئۆزگەرتىش تەۋسىيە قىلدى</translation>
        </message>
        <message>
            <source>name not known</source>
            <translation>ئىسمى نامەلۇم</translation>
        </message>
        <message numerus="yes">
            <source>%n attachment(s) wait for further files</source>
            <translation>
                <numerusform>%n قوشۇمچە باشقا ھۆججەتلەرنى كۈتىدۇ</numerusform>
                <numerusform>%n قوشۇمچە باشقا ھۆججەتلەرنى كۈتىدۇ</numerusform>
            </translation>
        </message>
        <message>
            <source>Large attachments</source>
            <translation>چوڭ قوشۇمچىلار</translation>
        </message>
        <message>
            <source>Forwarded by {0}</source>
            <translation>يوللاپ بەرگۈچى: {0}</translation>
        </message>
        <message>
            <source>Waits for parts</source>
            <translation>پارچىلارنى كۈتىدۇ</translation>
        </message>
        <message numerus="yes">
            <source>%n new testimony(ies)</source>
            <translation>
                <numerusform>%n يېڭى گۇۋاھلىق</numerusform>
                <numerusform>%n يېڭى گۇۋاھلىق</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new person(s)</source>
            <translation>
                <numerusform>%n يېڭى كىشى</numerusform>
                <numerusform>%n يېڭى كىشى</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sealed one(s) opened</source>
            <translation>
                <numerusform>مۆھۈرلەنگەن %n سى ئېچىلدى</numerusform>
                <numerusform>مۆھۈرلەنگەن %n سى ئېچىلدى</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n proposal(s)</source>
            <translation>
                <numerusform>%n تەۋسىيە</numerusform>
                <numerusform>%n تەۋسىيە</numerusform>
            </translation>
        </message>
        <message>
            <source>corrections only</source>
            <translation>پەقەت تۈزىتىشلەر</translation>
        </message>
        <message>
            <source>Bundle of {0}</source>
            <translation>بوغچا، كىمنىڭ: {0}</translation>
        </message>
        <message>
            <source>Was in already</source>
            <translation>بۇرۇن كىرگەن</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>يېزىلدى</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>تەييار</translation>
        </message>
        <message numerus="yes">
            <source>%n bundle(s) arrived</source>
            <translation>
                <numerusform>%n بوغچا يېتىپ كەلدى</numerusform>
                <numerusform>%n بوغچا يېتىپ كەلدى</numerusform>
            </translation>
        </message>
        <message>
            <source>Receipt for {0}</source>
            <translation>تالون، كىمگە: {0}</translation>
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
            <translation>سىزنىڭ ئاچقۇچىڭىز</translation>
        </message>
        <message>
            <source>Name for others</source>
            <translation>باشقىلار ئۈچۈن ئىسىم</translation>
        </message>
        <message>
            <source>Fingerprint</source>
            <translation>بارماق ئىزى</translation>
        </message>
        <message>
            <source>Change the passphrase…</source>
            <translation>پارول ئىبارىسىنى ئۆزگەرتىش…</translation>
        </message>
        <message>
            <source>Ways into this vault…</source>
            <translation>بۇ ئامبارغا كىرىش يوللىرى…</translation>
        </message>
        <message>
            <source>Show the age identity…</source>
            <translation>age مەخپىي ئاچقۇچىنى كۆرسىتىش…</translation>
        </message>
    </context>
    <context>
        <name>KeyboardLine</name>
        <message>
            <source>Latin letters</source>
            <translation>لاتىن ھەرپلىرى</translation>
        </message>
        <message>
            <source>Cyrillic letters</source>
            <translation>كىرىل ھەرپلىرى</translation>
        </message>
        <message>
            <source>Arabic letters</source>
            <translation>ئەرەب ھەرپلىرى</translation>
        </message>
        <message>
            <source>Chinese characters</source>
            <translation>خەنزۇچە خەتلەر</translation>
        </message>
        <message>
            <source>letters of several scripts</source>
            <translation>بىرنەچچە يېزىقنىڭ ھەرپلىرى</translation>
        </message>
        <message>
            <source>no letters</source>
            <translation>ھەرپ يوق</translation>
        </message>
        <message>
            <source>Caps Lock is on · {0}</source>
            <translation>Caps Lock ئوچۇق · {0}</translation>
        </message>
        <message>
            <source>Keyboard: {0}</source>
            <translation>كۇنۇپكا تاختىسى: {0}</translation>
        </message>
        <message>
            <source>Keyboard: nothing typed yet</source>
            <translation>كۇنۇپكا تاختىسى: تېخى ھېچنېمە كىرگۈزۈلمىدى</translation>
        </message>
    </context>
    <context>
        <name>KeyfileRow</name>
        <message>
            <source>With a keyfile…</source>
            <translation>ئاچقۇچ ھۆججىتى بىلەن…</translation>
        </message>
        <message>
            <source>Keyfile {0}: do not use it</source>
            <translation>ئاچقۇچ ھۆججىتى {0}: ئىشلەتمەسلىك</translation>
        </message>
        <message>
            <source>Choose the keyfile again…</source>
            <translation>ئاچقۇچ ھۆججىتىنى قايتا تاللاش…</translation>
        </message>
        <message>
            <source>Which keyfile?</source>
            <translation>قايسى ئاچقۇچ ھۆججىتى؟</translation>
        </message>
        <message>
            <source>Use this file</source>
            <translation>بۇ ھۆججەتنى ئىشلىتىش</translation>
        </message>
    </context>
    <context>
        <name>KeysShown</name>
        <message>
            <source>Keys of the interview</source>
            <translation>سۆھبەت كۇنۇپكىلىرى</translation>
        </message>
        <message>
            <source>A break: the recording pauses, the screen is blank</source>
            <translation>دەم ئېلىش: خاتىرىلەش توختايدۇ، ئېكران بوش</translation>
        </message>
        <message>
            <source>End and keep</source>
            <translation>ئاخىرلاشتۇرۇپ ساقلاش</translation>
        </message>
        <message>
            <source>End and destroy; Del, alone, answers the question</source>
            <translation>ئاخىرلاشتۇرۇپ يوقىتىش؛ Del يالغۇز بېسىلسا سوئالغا جاۋاب بېرىدۇ</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>قۇلۇپلاش</translation>
        </message>
        <message>
            <source>Record, and stop</source>
            <translation>خاتىرىلەش ۋە توختىتىش</translation>
        </message>
        <message>
            <source>Pause the recording, and go on</source>
            <translation>خاتىرىلەشنى ۋاقىتلىق توختىتىش ۋە داۋاملاشتۇرۇش</translation>
        </message>
        <message>
            <source>Mark this moment</source>
            <translation>بۇ پەيتنى بەلگىلەش</translation>
        </message>
        <message>
            <source>Write the time of the recording into the narrative</source>
            <translation>خاتىرىلەش ۋاقتىنى بايانغا يېزىش</translation>
        </message>
        <message>
            <source>Who speaks now</source>
            <translation>ھازىر كىم سۆزلەۋاتىدۇ</translation>
        </message>
        <message>
            <source>A code for every camera to film</source>
            <translation>ھەر كامېرا تارتىدىغان كود</translation>
        </message>
        <message>
            <source>Light and dark</source>
            <translation>يورۇق ۋە قاراڭغۇ</translation>
        </message>
        <message>
            <source>The question alone, to be read</source>
            <translation>پەقەت سوئال، ئوقۇپ بېرىش ئۈچۈن</translation>
        </message>
        <message>
            <source>The answers of a question</source>
            <translation>سوئالنىڭ جاۋابلىرى</translation>
        </message>
        <message>
            <source>The consent is spoken: record it, and end</source>
            <translation>رازىلىق ئاغزاكى: خاتىرىلەش ۋە ئاخىرلاشتۇرۇش</translation>
        </message>
        <message>
            <source>Later: not answered now</source>
            <translation>كېيىن: ھازىر جاۋاب يوق</translation>
        </message>
        <message>
            <source>Add to the timeline</source>
            <translation>ۋاقىت سىزىقىغا قوشۇش</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>كېيىنكى</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>قايتىش</translation>
        </message>
        <message>
            <source>New testimony</source>
            <translation>يېڭى گۇۋاھلىق</translation>
        </message>
    </context>
    <context>
        <name>LanguageChoice</name>
        <message>
            <source>Language of the questions</source>
            <translation>سوئاللارنىڭ تىلى</translation>
        </message>
    </context>
    <context>
        <name>LargestFile</name>
        <message>
            <source>Largest file</source>
            <translation>ئەڭ چوڭ ھۆججەت</translation>
        </message>
        <message>
            <source>One file</source>
            <translation>بىر ھۆججەت</translation>
        </message>
        <message>
            <source>4 GB</source>
            <translation>4 GB</translation>
        </message>
        <message>
            <source>any size</source>
            <translation>خالىغان چوڭلۇق</translation>
        </message>
        <message>
            <source>memory sticks</source>
            <translation>فىلاشكىلار</translation>
        </message>
        <message>
            <source>for e-mail</source>
            <translation>ئېلخەت ئۈچۈن</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation>
                <numerusform>%n ھۆججەت</numerusform>
                <numerusform>%n ھۆججەت</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LastWords</name>
        <message>
            <source>The window ended unexpectedly three times within a minute and is not started again.

Nothing that was saved is lost. Try again; if it happens twice, tell your coordinator.</source>
            <translation>كۆزنەك بىر مىنۇت ئىچىدە ئۈچ قېتىم تۇيۇقسىز تاقالدى، قايتا قوزغىتىلمايدۇ.

ساقلانغانلاردىن ھېچنېمە يوقالمىدى. قايتا سىناڭ؛ ئىككى قېتىم يۈز بەرسە ماسلاشتۇرغۇچىڭىزغا ئېيتىڭ.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>تاقاش</translation>
        </message>
    </context>
    <context>
        <name>LeavingPage</name>
        <message numerus="yes">
            <source>%n testimony(ies) can leave this laptop</source>
            <translation>
                <numerusform>%n گۇۋاھلىق بۇ كومپيۇتېردىن كېتەلەيدۇ</numerusform>
                <numerusform>%n گۇۋاھلىق بۇ كومپيۇتېردىن كېتەلەيدۇ</numerusform>
            </translation>
        </message>
        <message>
            <source>The coordinators named here hold all of it. On this laptop its texts, people, files and search words are deleted and overwritten; only seals that say nothing stay, so that what you record next still fits.</source>
            <translation>بۇ يەردە ئاتالغان ماسلاشتۇرغۇچىلاردا ھەممىسى بار. بۇ كومپيۇتېردا ئۇلارنىڭ تېكىستلىرى، كىشىلىرى، ھۆججەتلىرى ۋە ئىزدەش سۆزلىرى ئۆچۈرۈلۈپ، ئۈستىدىن يېزىلىدۇ؛ كېيىنكى خاتىرىلەر ئۇلىنىشى ئۈچۈن ھېچنېمە دېمەيدىغان مۆھۈرلەرلا قالىدۇ.</translation>
        </message>
        <message>
            <source>What stays</source>
            <translation>نېمە قالىدۇ</translation>
        </message>
        <message>
            <source>What this does not reach</source>
            <translation>بۇ يېتەلمەيدىغىنى</translation>
        </message>
        <message>
            <source>Copies of this disk that somebody made before, and what a memory chip keeps inside itself. You will not be able to read or correct these testimonies here any more.</source>
            <translation>بىرى بۇ دىسكىدىن بۇرۇن ئالغان نۇسخىلار ۋە ساقلىغۇچ ئۆزەك ئىچىدە ساقلىغانلىرى. بۇ گۇۋاھلىقلارنى بۇ يەردە ئەمدى ئوقۇيالمايسىز ۋە تۈزىتەلمەيسىز.</translation>
        </message>
        <message numerus="yes">
            <source>%n backup(s) of this vault still hold them</source>
            <translation>
                <numerusform>بۇ ئامبارنىڭ %n زاپىسىدا ئۇلار يەنىلا بار</numerusform>
                <numerusform>بۇ ئامبارنىڭ %n زاپىسىدا ئۇلار يەنىلا بار</numerusform>
            </translation>
        </message>
        <message>
            <source>They are marked: back up again afterwards, or destroy them.</source>
            <translation>ئۇلارغا بەلگە قويۇلدى: كېيىن قايتا زاپاسلاڭ ياكى يوقىتىڭ.</translation>
        </message>
        <message>
            <source>Keep everything</source>
            <translation>ھەممىسىنى ساقلاش</translation>
        </message>
        <message>
            <source>Let them leave this laptop</source>
            <translation>بۇ كومپيۇتېردىن كەتسۇن</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>ۋە يەنە %n</numerusform>
                <numerusform>ۋە يەنە %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Received by {0}</source>
            <translation>تاپشۇرۇۋالغان: {0}</translation>
        </message>
        <message>
            <source>in a backup</source>
            <translation>زاپاستا</translation>
        </message>
        <message>
            <source>Not finished</source>
            <translation>تاماملانمىدى</translation>
        </message>
        <message>
            <source>Something typed is not saved yet</source>
            <translation>كىرگۈزۈلگەن بىر نەرسە تېخى ساقلانمىدى</translation>
        </message>
        <message>
            <source>A recording is added when you lock and unlock</source>
            <translation>قۇلۇپلاپ ئاچقاندا بىر ئۈن-سىن قوشۇلىدۇ</translation>
        </message>
        <message>
            <source>Only {0} has confirmed it, and no backup</source>
            <translation>پەقەت {0} جەزملەشتۈرگەن، زاپاسمۇ يوق</translation>
        </message>
        <message>
            <source>Not all of it is confirmed</source>
            <translation>ھەممىسى جەزملەشتۈرۈلمىدى</translation>
        </message>
        <message numerus="yes">
            <source>%n testimony(ies) have left this laptop</source>
            <translation>
                <numerusform>%n گۇۋاھلىق بۇ كومپيۇتېردىن كەتتى</numerusform>
                <numerusform>%n گۇۋاھلىق بۇ كومپيۇتېردىن كەتتى</numerusform>
            </translation>
        </message>
        <message>
            <source>The coordinators have them.</source>
            <translation>ئۇلار ماسلاشتۇرغۇچىلاردا.</translation>
        </message>
        <message>
            <source>The last traces go when you lock: do it now.</source>
            <translation>ئاخىرقى ئىزلار قۇلۇپلىغاندا كېتىدۇ: ھازىر قۇلۇپلاڭ.</translation>
        </message>
        <message numerus="yes">
            <source>%n backup(s) still hold them: back up again.</source>
            <translation>
                <numerusform>%n زاپاستا ئۇلار يەنىلا بار: قايتا زاپاسلاڭ.</numerusform>
                <numerusform>%n زاپاستا ئۇلار يەنىلا بار: قايتا زاپاسلاڭ.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LeftCard</name>
        <message>
            <source>Left on {0} · written down by {1}</source>
            <translation>{0} كۈنى قالدى · يازغۇچى {1}</translation>
        </message>
        <message numerus="yes">
            <source>%n recording(s) or file(s)</source>
            <translation>
                <numerusform>%n ئۈن-سىن ياكى ھۆججەت</numerusform>
                <numerusform>%n ئۈن-سىن ياكى ھۆججەت</numerusform>
            </translation>
        </message>
        <message>
            <source>Read or hear no more of it than you need to decide. Nothing of it is used meanwhile.</source>
            <translation>قارار قىلىشقا كېرەكلىكىدىن ئارتۇق ئوقۇماڭ، ئاڭلىماڭ. بۇ ئارىدا ئۇنىڭدىن ھېچنېمە ئىشلىتىلمەيدۇ.</translation>
        </message>
        <message>
            <source>Why it is decided so</source>
            <translation>نېمىشقا شۇنداق قارار قىلىندى</translation>
        </message>
        <message>
            <source>Keep it until they are asked</source>
            <translation>سورالغۇچە ساقلاش</translation>
        </message>
        <message>
            <source>Destroy it</source>
            <translation>يوقىتىۋېتىش</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>ئېچىش</translation>
        </message>
        <message>
            <source>Destroy it for good</source>
            <translation>بىراقلا يوقىتىش</translation>
        </message>
        <message>
            <source>A decision needs a reason.</source>
            <translation>قارارنىڭ سەۋەبى كېرەك.</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>ساقلاندى</translation>
        </message>
        <message>
            <source>Ask now</source>
            <translation>ھازىر سوراش</translation>
        </message>
        <message>
            <source>Destroyed</source>
            <translation>يوقىتىلدى</translation>
        </message>
        <message>
            <source>Every consent still counts as No. It stands on Today until they are asked.</source>
            <translation>ھەر بىر رازىلىق يەنىلا «ياق» ھېسابلىنىدۇ. سورالغۇچە «بۈگۈن» بېتىدە تۇرىدۇ.</translation>
        </message>
        <message>
            <source>It is refused from every backup and bundle too.</source>
            <translation>ئۇ ھەر زاپاس ۋە بوغچىدىنمۇ رەت قىلىنىدۇ.</translation>
        </message>
        <message>
            <source>It goes as every erasure does</source>
            <translation>ئۇ ھەر ئۆچۈرۈشتەك بولىدۇ</translation>
        </message>
        <message>
            <source>After 14 days, and when another coordinator has agreed. Nothing of it is used meanwhile.</source>
            <translation>14 كۈندىن كېيىن ۋە باشقا ماسلاشتۇرغۇچى قوشۇلغاندا. بۇ ئارىدا ئۇنىڭدىن ھېچنېمە ئىشلىتىلمەيدۇ.</translation>
        </message>
    </context>
    <context>
        <name>LevelMeter</name>
        <message>
            <source>Sound level</source>
            <translation>ئاۋاز دەرىجىسى</translation>
        </message>
        <message>
            <source>Too loud</source>
            <translation>بەك يۇقىرى</translation>
        </message>
        <message>
            <source>Nothing is heard</source>
            <translation>ھېچنېمە ئاڭلانمايدۇ</translation>
        </message>
        <message>
            <source>Quiet</source>
            <translation>پەس</translation>
        </message>
        <message>
            <source>Good level</source>
            <translation>ياخشى دەرىجە</translation>
        </message>
        <message>
            <source>more than two days</source>
            <translation>ئىككى كۈندىن كۆپ</translation>
        </message>
        <message>
            <source>about {hours} h {minutes} min</source>
            <translation>تەخمىنەن {hours} سائەت {minutes} مىنۇت</translation>
        </message>
        <message>
            <source>about {minutes} min</source>
            <translation>تەخمىنەن {minutes} مىنۇت</translation>
        </message>
    </context>
    <context>
        <name>MadePage</name>
        <message numerus="yes">
            <source>Bundle ready: %n file(s)</source>
            <translation>
                <numerusform>بوغچا تەييار: %n ھۆججەت</numerusform>
                <numerusform>بوغچا تەييار: %n ھۆججەت</numerusform>
            </translation>
        </message>
        <message>
            <source>{0} · for {1}</source>
            <translation>{0} · كىمگە: {1}</translation>
        </message>
        <message numerus="yes">
            <source>%n attachment(s) are not in this vault and could not go</source>
            <translation>
                <numerusform>%n قوشۇمچە بۇ ئامباردا يوق، كېتەلمىدى</numerusform>
                <numerusform>%n قوشۇمچە بۇ ئامباردا يوق، كېتەلمىدى</numerusform>
            </translation>
        </message>
        <message>
            <source>They go with a later bundle, once they are here.</source>
            <translation>ئۇلار بۇ يەرگە كەلگەندە كېيىنكى بوغچا بىلەن كېتىدۇ.</translation>
        </message>
        <message>
            <source>What comes next</source>
            <translation>ئەمدى نېمە</translation>
        </message>
        <message>
            <source>Bring or send the files to the coordinator: by stick, e-mail or any other way, in any order.</source>
            <translation>ھۆججەتلەرنى ماسلاشتۇرغۇچىغا ئاپىرىڭ ياكى ئەۋەتىڭ: فىلاشكا، ئېلخەت ياكى باشقا يول بىلەن، خالىغان تەرتىپتە.</translation>
        </message>
        <message>
            <source>Bring or send the file to the coordinator: by stick, e-mail or any other way.</source>
            <translation>ھۆججەتنى ماسلاشتۇرغۇچىغا ئاپىرىڭ ياكى ئەۋەتىڭ: فىلاشكا، ئېلخەت ياكى باشقا يول بىلەن.</translation>
        </message>
        <message>
            <source>Keep your own copies. The files say nothing to anybody else who finds them.</source>
            <translation>ئۆز نۇسخىلىرىڭىزنى ساقلاڭ. ھۆججەتلەر ئۇنى تېپىۋالغان باشقىلارغا ھېچنېمە بىلدۈرمەيدۇ.</translation>
        </message>
        <message>
            <source>When the receipt comes back, import it here. Only then is it sure that all arrived.</source>
            <translation>تالون كەلگەندە بۇ يەرگە كىرگۈزۈڭ. شۇ چاغدىلا ھەممىنىڭ يەتكەنلىكى جەزم بولىدۇ.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>تامام</translation>
        </message>
    </context>
    <context>
        <name>MakingPage</name>
        <message>
            <source>Making the bundle</source>
            <translation>بوغچا ياسىلىۋاتىدۇ</translation>
        </message>
        <message>
            <source>Collecting what goes</source>
            <translation>كېتىدىغانلار يىغىلىۋاتىدۇ</translation>
        </message>
        <message>
            <source>Signing, encrypting, writing and reading back</source>
            <translation>ئىمزالىنىۋاتىدۇ، شىفىرلىنىۋاتىدۇ، يېزىلىۋاتىدۇ، قايتا ئوقۇلۇۋاتىدۇ</translation>
        </message>
        <message>
            <source>Bundle ready</source>
            <translation>بوغچا تەييار</translation>
        </message>
        <message>
            <source>You can cancel or lock at any moment. Nothing is lost: finished files stay.</source>
            <translation>خالىغان ۋاقىتتا ئەمەلدىن قالدۇرسىڭىز ياكى قۇلۇپلىسىڭىز بولىدۇ. ھېچنېمە يوقالمايدۇ: پۈتكەن ھۆججەتلەر قالىدۇ.</translation>
        </message>
        <message>
            <source>Leave the memory stick in until this says “Bundle ready”</source>
            <translation>«بوغچا تەييار» دېگۈچە فىلاشكىنى چىقارماڭ</translation>
        </message>
        <message>
            <source>If it comes out, the half-written file is useless and nobody can open it by mistake.</source>
            <translation>چىقىپ كەتسە، چالا يېزىلغان ھۆججەت كارغا كەلمەيدۇ، ھېچكىم خاتالىق بىلەن ئاچالمايدۇ.</translation>
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
            <translation>{mark} سۆزلەۋاتىدۇ</translation>
        </message>
        <message>
            <source>A word for it, if you like</source>
            <translation>خالىسىڭىز بىر سۆز</translation>
        </message>
        <message>
            <source>A word for the mark at {time}</source>
            <translation>{time} بەلگىسىگە بىر سۆز</translation>
        </message>
    </context>
    <context>
        <name>MentionForm</name>
        <message>
            <source>Who, as it is heard</source>
            <translation>ئاڭلانغاندەك كىم</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>نەدە</translation>
        </message>
        <message>
            <source>When</source>
            <translation>قاچان</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>ھازىر</translation>
        </message>
        <message>
            <source>Put the time that is playing</source>
            <translation>قويۇلۇۋاتقان ۋاقىتنى قويۇش</translation>
        </message>
        <message>
            <source>Time in the recording</source>
            <translation>خاتىرىدىكى ۋاقىت</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>ئىزاھات</translation>
        </message>
        <message>
            <source>Linked with {0}</source>
            <translation>ئۇلانغان: {0}</translation>
        </message>
        <message>
            <source>Take the link away</source>
            <translation>ئۇلىنىشنى ئېلىۋېتىش</translation>
        </message>
        <message>
            <source>Find this person among testimonies</source>
            <translation>بۇ كىشىنى گۇۋاھلىقلاردىن ئىزدەش</translation>
        </message>
        <message>
            <source>Nobody of that name is known.</source>
            <translation>بۇ ئىسىمدا ھېچكىم نامەلۇم.</translation>
        </message>
        <message>
            <source>{0}, {1}</source>
            <translation>{0}، {1}</translation>
        </message>
        <message>
            <source>name not known</source>
            <translation>ئىسمى نامەلۇم</translation>
        </message>
    </context>
    <context>
        <name>NameEditor</name>
        <message>
            <source>Kind of name</source>
            <translation>ئىسىم تۈرى</translation>
        </message>
        <message>
            <source>Propose spellings</source>
            <translation>يېزىلىش تەۋسىيە قىلىش</translation>
        </message>
        <message>
            <source>Take this name away</source>
            <translation>بۇ ئىسىمنى ئېلىۋېتىش</translation>
        </message>
        <message>
            <source>More about this name</source>
            <translation>بۇ ئىسىم ھەققىدە تېخىمۇ كۆپ</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>ئىسىم</translation>
        </message>
        <message>
            <source>Script</source>
            <translation>يېزىق</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>ئىزاھات</translation>
        </message>
        <message>
            <source>Other spellings</source>
            <translation>باشقا يېزىلىشلار</translation>
        </message>
        <message>
            <source>One spelling a line, also English or a second one in the same script.</source>
            <translation>ھەر قۇرغا بىر يېزىلىش، ئىنگلىزچە ياكى شۇ يېزىقتىكى ئىككىنچىسىمۇ بولىدۇ.</translation>
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
            <translation>تىل</translation>
        </message>
        <message>
            <source>Write as it is said. Order and spelling do not matter now.</source>
            <translation>قانداق دېيىلسە شۇنداق يېزىڭ. تەرتىپى ۋە ئىملاسى ھازىر مۇھىم ئەمەس.</translation>
        </message>
        <message>
            <source>In the witness's own words</source>
            <translation>گۇۋاھچىنىڭ ئۆز سۆزى بىلەن</translation>
        </message>
        <message>
            <source>Insert time</source>
            <translation>ۋاقىت قىستۇرۇش</translation>
        </message>
        <message>
            <source>Nothing is recorded: the witness wants written notes only.</source>
            <translation>ھېچنېمە خاتىرىلەنمەيدۇ: گۇۋاھچى پەقەت يازما خاتىرە خالايدۇ.</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>خاتىرىلەش</translation>
        </message>
        <message>
            <source>Try microphone and camera</source>
            <translation>مىكروفون ۋە كامېرانى سىناش</translation>
        </message>
        <message>
            <source>Not recording</source>
            <translation>خاتىرىلەنمەيۋاتىدۇ</translation>
        </message>
    </context>
    <context>
        <name>NarrativeTab</name>
        <message>
            <source>What the witness says</source>
            <translation>گۇۋاھچى نېمە دەيدۇ</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>تىل</translation>
        </message>
        <message>
            <source>In the witness's own words</source>
            <translation>گۇۋاھچىنىڭ ئۆز سۆزى بىلەن</translation>
        </message>
        <message>
            <source>Translations</source>
            <translation>تەرجىمىلەر</translation>
        </message>
        <message>
            <source>Write as it is said. Order and spelling do not matter now.</source>
            <translation>قانداق دېيىلسە شۇنداق يېزىڭ. تەرتىپى ۋە ئىملاسى ھازىر مۇھىم ئەمەس.</translation>
        </message>
    </context>
    <context>
        <name>NewPassphrase</name>
        <message>
            <source>New passphrase</source>
            <translation>يېڭى پارول ئىبارىسى</translation>
        </message>
        <message>
            <source>Suggest words</source>
            <translation>سۆز تەۋسىيە قىلىش</translation>
        </message>
        <message>
            <source>New passphrase again</source>
            <translation>يېڭى پارول ئىبارىسى، قايتا</translation>
        </message>
        <message>
            <source>Best: seven words drawn by chance</source>
            <translation>ئەڭ ياخشىسى: چەك بىلەن تاللانغان يەتتە سۆز</translation>
        </message>
        <message>
            <source>Weak: easily guessed</source>
            <translation>ئاجىز: ئاسان تاپقىلى بولىدۇ</translation>
        </message>
        <message>
            <source>Fair: add a word or two</source>
            <translation>ئوتتۇراھال: بىر-ئىككى سۆز قوشۇڭ</translation>
        </message>
        <message>
            <source>Strong, if nobody could guess these words</source>
            <translation>كۈچلۈك، ئەگەر بۇ سۆزلەرنى ھېچكىم تاپالمىسا</translation>
        </message>
        <message>
            <source>This could be guessed. Whoever takes the laptop can try for years, with many computers. Use seven words drawn by chance.</source>
            <translation>بۇنى تاپقىلى بولۇشى مۇمكىن. كومپيۇتېرنى ئالغان كىشى نۇرغۇن كومپيۇتېر بىلەن يىللاپ سىنىيالايدۇ. چەك بىلەن تاللانغان يەتتە سۆز ئىشلىتىڭ.</translation>
        </message>
        <message>
            <source>The two are not the same. Type it once more.</source>
            <translation>ئىككىسى ئوخشاش ئەمەس. يەنە بىر قېتىم كىرگۈزۈڭ.</translation>
        </message>
    </context>
    <context>
        <name>NumbersCard</name>
        <message>
            <source>Your numbers</source>
            <translation>سىزنىڭ سانلىرىڭىز</translation>
        </message>
        <message>
            <source>Compared</source>
            <translation>سېلىشتۇرۇلدى</translation>
        </message>
        <message>
            <source>Not compared</source>
            <translation>سېلىشتۇرۇلمىدى</translation>
        </message>
        <message>
            <source>You have compared these with a coordinator. They change only if the roster or your keys do.</source>
            <translation>بۇلارنى ماسلاشتۇرغۇچى بىلەن سېلىشتۇردىڭىز. پەقەت تىزىملىك ياكى ئاچقۇچلىرىڭىز ئۆزگەرسىلا ئۆزگىرىدۇ.</translation>
        </message>
        <message>
            <source>Once your first bundle has arrived, the coordinator sees eight numbers beside your name. Telephone or meet, let them read theirs to you, and type them here.</source>
            <translation>تۇنجى بوغچىڭىز يەتكەندە ماسلاشتۇرغۇچى ئىسمىڭىز يېنىدا سەككىز سان كۆرىدۇ. تېلېفون قىلىڭ ياكى كۆرۈشۈڭ، ئۇ ئۆزىنىڭكىنى ئوقۇسۇن، سىز بۇ يەرگە كىرگۈزۈڭ.</translation>
        </message>
        <message>
            <source>The coordinator's numbers</source>
            <translation>ماسلاشتۇرغۇچىنىڭ سانلىرى</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>سېلىشتۇرۇش</translation>
        </message>
        <message numerus="yes">
            <source>These are %n of 40 digits. Type all eight numbers.</source>
            <translation>
                <numerusform>بۇ 40 رەقەمنىڭ %n سى. سەككىز ساننىڭ ھەممىسىنى كىرگۈزۈڭ.</numerusform>
                <numerusform>بۇ 40 رەقەمنىڭ %n سى. سەككىز ساننىڭ ھەممىسىنى كىرگۈزۈڭ.</numerusform>
            </translation>
        </message>
        <message>
            <source>They differ. Read them once more, slowly. If they still differ, hand over nothing and meet the coordinator: somebody may stand between you.</source>
            <translation>ئۇلار ئوخشاش ئەمەس. يەنە بىر قېتىم ئاستا ئوقۇڭ. يەنىلا ئوخشىمىسا، ھېچنېمە تاپشۇرماڭ، ماسلاشتۇرغۇچى بىلەن كۆرۈشۈڭ: ئاراڭلاردا بىرى بولۇشى مۇمكىن.</translation>
        </message>
    </context>
    <context>
        <name>OpenCard</name>
        <message>
            <source>Open your vault</source>
            <translation>ئامبىرىڭىزنى ئېچىڭ</translation>
        </message>
        <message>
            <source>Vault</source>
            <translation>ئامبار</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>پارول ئىبارىسى</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>ئېچىش</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Open to read only</source>
            <translation>پەقەت ئوقۇشقا ئېچىش</translation>
        </message>
        <message>
            <source>Create a new vault</source>
            <translation>يېڭى ئامبار قۇرۇش</translation>
        </message>
        <message>
            <source>Restore a backup…</source>
            <translation>زاپاسنى ئەسلىگە كەلتۈرۈش…</translation>
        </message>
        <message>
            <source>Passphrase lost: recovery shares…</source>
            <translation>پارول ئىبارىسى يۈتتى: ئۈلۈشلەر…</translation>
        </message>
        <message>
            <source>Not yet checked on this system</source>
            <translation>بۇ سىستېمىدا تېخى تەكشۈرۈلمىدى</translation>
        </message>
        <message>
            <source>What this program leaves in memory and on the disk, and whether it locks with the screen and before sleep, has been checked on Linux only.</source>
            <translation>بۇ پروگراممىنىڭ ئىچكى ساقلىغۇچ ۋە دىسكىدا نېمە قالدۇرىدىغانلىقى، ئېكران بىلەن ۋە ئۇيقۇدىن ئاۋۋال قۇلۇپلىنىدىغان-قۇلۇپلانمايدىغانلىقى پەقەت Linux دا تەكشۈرۈلگەن.</translation>
        </message>
        <message>
            <source>On this computer, in the usual place</source>
            <translation>بۇ كومپيۇتېردا، ئادەتتىكى ئورۇندا</translation>
        </message>
        <message>
            <source>Beside the program</source>
            <translation>پروگرامما يېنىدا</translation>
        </message>
        <message>
            <source>On the memory stick {0}</source>
            <translation>{0} فىلاشكىسىدا</translation>
        </message>
        <message>
            <source>In the folder {0}</source>
            <translation>{0} قىسقۇچىدا</translation>
        </message>
        <message>
            <source>No vault was found on a memory stick. Is it in?</source>
            <translation>فىلاشكىدىن ئامبار تېپىلمىدى. ئۇ چېتىقلىقمۇ؟</translation>
        </message>
        <message>
            <source>There is no vault here yet. Create one, or look elsewhere (top corner).</source>
            <translation>بۇ يەردە تېخى ئامبار يوق. بىرنى قۇرۇڭ ياكى باشقا يەردىن قاراڭ (يۇقىرى بۇلۇڭ).</translation>
        </message>
        <message>
            <source>Type the passphrase of this vault.</source>
            <translation>بۇ ئامبارنىڭ پارول ئىبارىسىنى كىرگۈزۈڭ.</translation>
        </message>
        <message>
            <source>Opening…</source>
            <translation>ئېچىلىۋاتىدۇ…</translation>
        </message>
        <message>
            <source>That passphrase does not open this vault. Check Caps Lock (it is on) and the keyboard language (you typed {0}), then try again.</source>
            <translation>بۇ پارول ئىبارىسى بۇ ئامبارنى ئاچمايدۇ. Caps Lock (ئوچۇق) ۋە كۇنۇپكا تاختىسى تىلىنى (كىرگۈزۈلگىنى: {0}) تەكشۈرۈپ قايتا سىناڭ.</translation>
        </message>
        <message>
            <source>That passphrase does not open this vault. Check the keyboard language (you typed {0}), then try again.</source>
            <translation>بۇ پارول ئىبارىسى بۇ ئامبارنى ئاچمايدۇ. كۇنۇپكا تاختىسى تىلىنى (كىرگۈزۈلگىنى: {0}) تەكشۈرۈپ قايتا سىناڭ.</translation>
        </message>
        <message numerus="yes">
            <source>Again in %n second(s)</source>
            <translation>
                <numerusform>%n سېكۇنتتىن كېيىن قايتا</numerusform>
                <numerusform>%n سېكۇنتتىن كېيىن قايتا</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OrganisationFacts</name>
        <message>
            <source>Roster</source>
            <translation>تىزىملىك</translation>
        </message>
        <message>
            <source>version {0}, valid until {1}</source>
            <translation>{0}-نەشر، {1} غىچە كۈچكە ئىگە</translation>
        </message>
        <message numerus="yes">
            <source>%n steward(s) must sign a change</source>
            <translation>
                <numerusform>ئۆزگەرتىشكە %n باشقۇرغۇچى ئىمزا قويۇشى كېرەك</numerusform>
                <numerusform>ئۆزگەرتىشكە %n باشقۇرغۇچى ئىمزا قويۇشى كېرەك</numerusform>
            </translation>
        </message>
        <message>
            <source>Signatures</source>
            <translation>ئىمزالار</translation>
        </message>
        <message>
            <source>{0}, of {1}</source>
            <translation>{0} / {1}</translation>
        </message>
        <message>
            <source>Archive recipient</source>
            <translation>ئارخىپ تاپشۇرۇۋالغۇچىسى</translation>
        </message>
        <message>
            <source>none yet: if every coordinator loses their key, nobody can open what was handed over</source>
            <translation>تېخى يوق: ماسلاشتۇرغۇچىلارنىڭ ھەممىسى ئاچقۇچىنى يوقاتسا، تاپشۇرۇلغاننى ھېچكىم ئاچالمايدۇ</translation>
        </message>
        <message>
            <source>every bundle is also encrypted to it</source>
            <translation>ھەر بىر بوغچا ئۇنىڭغىمۇ شىفىرلىنىدۇ</translation>
        </message>
    </context>
    <context>
        <name>OrganisationScreen</name>
        <message>
            <source>Organisation</source>
            <translation>تەشكىلات</translation>
        </message>
        <message>
            <source>Who may read what you hand over, and your own keys</source>
            <translation>تاپشۇرغىنىڭىزنى كىم ئوقۇيالايدۇ ۋە ئۆزىڭىزنىڭ ئاچقۇچلىرى</translation>
        </message>
        <message>
            <source>You are a coordinator as {0}</source>
            <translation>سىز ماسلاشتۇرغۇچى، ئىسمىڭىز: {0}</translation>
        </message>
        <message>
            <source>You belong to it as {0}</source>
            <translation>سىز ئەزا، ئىسمىڭىز: {0}</translation>
        </message>
        <message>
            <source>Write an invitation…</source>
            <translation>تەكلىپنامە يېزىش…</translation>
        </message>
        <message>
            <source>Open a newer invitation…</source>
            <translation>يېڭىراق تەكلىپنامە ئېچىش…</translation>
        </message>
        <message>
            <source>How somebody joins</source>
            <translation>بىرى قانداق قوشۇلىدۇ</translation>
        </message>
        <message>
            <source>Write an invitation and give the file to the volunteer. It holds no secret.</source>
            <translation>تەكلىپنامە يېزىپ ھۆججەتنى پىدائىيغا بېرىڭ. ئۇنىڭدا سىر يوق.</translation>
        </message>
        <message>
            <source>Their first bundle waits in your Inbox with eight numbers beside their name.</source>
            <translation>ئۇنىڭ تۇنجى بوغچىسى «كەلگەنلەر» دە، ئىسمى يېنىدىكى سەككىز سان بىلەن كۈتىدۇ.</translation>
        </message>
        <message>
            <source>Telephone or meet, compare the numbers, admit them. The receipt tells them.</source>
            <translation>تېلېفون قىلىڭ ياكى كۆرۈشۈڭ، سانلارنى سېلىشتۇرۇپ قوبۇل قىلىڭ. تالون ئۇنىڭغا خەۋەر قىلىدۇ.</translation>
        </message>
        <message>
            <source>Somebody showed a second roster of this organisation</source>
            <translation>بىرى بۇ تەشكىلاتنىڭ ئىككىنچى تىزىملىكىنى كۆرسەتتى</translation>
        </message>
        <message>
            <source>It was refused. Signed on both sides by: {0}. Meet a coordinator you know in person.</source>
            <translation>ئۇ رەت قىلىندى. ئىككى تەرەپكىلا ئىمزا قويغان: {0}. تونۇيدىغان ماسلاشتۇرغۇچى بىلەن يۈزمۇيۈز كۆرۈشۈڭ.</translation>
        </message>
        <message>
            <source>nobody known</source>
            <translation>تونۇش ھېچكىم يوق</translation>
        </message>
        <message>
            <source>The roster has run out</source>
            <translation>تىزىملىكنىڭ ۋاقتى ئۆتتى</translation>
        </message>
        <message>
            <source>Work goes on, but ask the coordinators for a newer one.</source>
            <translation>ئىش داۋاملىشىدۇ، لېكىن ماسلاشتۇرغۇچىلاردىن يېڭىسىنى سوراڭ.</translation>
        </message>
        <message>
            <source>The roster says more than this version understands</source>
            <translation>تىزىملىك بۇ نەشر چۈشىنىدىغاندىن ئارتۇق دەيدۇ</translation>
        </message>
        <message>
            <source>It is kept as it is. Update the program when you can.</source>
            <translation>ئۇ ئەينى پېتى ساقلاندى. ئىمكان بولغاندا پروگراممىنى يېڭىلاڭ.</translation>
        </message>
        <message>
            <source>Everything is saved</source>
            <translation>ھەممىسى ساقلاندى</translation>
        </message>
        <message>
            <source>Numbers compared</source>
            <translation>سانلار سېلىشتۇرۇلدى</translation>
        </message>
        <message>
            <source>Numbers not compared yet</source>
            <translation>سانلار تېخى سېلىشتۇرۇلمىدى</translation>
        </message>
        <message>
            <source>Roster version {0}</source>
            <translation>تىزىملىك، {0}-نەشر</translation>
        </message>
        <message>
            <source>Which invitation?</source>
            <translation>قايسى تەكلىپنامە؟</translation>
        </message>
        <message>
            <source>Join with this file</source>
            <translation>بۇ ھۆججەت بىلەن قوشۇلۇش</translation>
        </message>
        <message>
            <source>Where should the invitation be written?</source>
            <translation>تەكلىپنامە نەگە يېزىلسۇن؟</translation>
        </message>
        <message>
            <source>Write it</source>
            <translation>يېزىش</translation>
        </message>
        <message>
            <source>Where should the identity be written, in plain letters?</source>
            <translation>مەخپىي ئاچقۇچ ئوچۇق يېزىقتا نەگە يېزىلسۇن؟</translation>
        </message>
        <message>
            <source>The invitation is written</source>
            <translation>تەكلىپنامە يېزىلدى</translation>
        </message>
        <message>
            <source>Give the file to the volunteer. It opens nothing; it says who the coordinators are.</source>
            <translation>ھۆججەتنى پىدائىيغا بېرىڭ. ئۇ ھېچنېمىنى ئاچمايدۇ؛ ماسلاشتۇرغۇچىلارنىڭ كىم ئىكەنلىكىنى دەيدۇ.</translation>
        </message>
        <message>
            <source>The identity is written</source>
            <translation>مەخپىي ئاچقۇچ يېزىلدى</translation>
        </message>
        <message>
            <source>Whoever has this file reads everything sent to you. Take it off this computer.</source>
            <translation>بۇ ھۆججەت كىمدە بولسا، سىزگە ئەۋەتىلگەن ھەممىنى ئوقۇيدۇ. ئۇنى بۇ كومپيۇتېردىن ئېلىۋېتىڭ.</translation>
        </message>
        <message>
            <source>The numbers are the same</source>
            <translation>سانلار ئوخشاش</translation>
        </message>
        <message>
            <source>From now on this is remembered.</source>
            <translation>بۇنىڭدىن كېيىن بۇ ئەستە تۇتۇلىدۇ.</translation>
        </message>
    </context>
    <context>
        <name>OwnQuestions</name>
        <message>
            <source>Answered, and not asked any more</source>
            <translation>جاۋاب بېرىلدى، ئەمدى سورالمايدۇ</translation>
        </message>
        <message>
            <source>Your organisation has no questions of its own</source>
            <translation>تەشكىلاتىڭىزنىڭ ئۆز سوئاللىرى يوق</translation>
        </message>
        <message>
            <source>A coordinator can publish some; they arrive with the next receipt or invitation.</source>
            <translation>ماسلاشتۇرغۇچى ئېلان قىلالايدۇ؛ ئۇلار كېيىنكى تالون ياكى تەكلىپنامە بىلەن كېلىدۇ.</translation>
        </message>
    </context>
    <context>
        <name>OwnQuestionsCard</name>
        <message>
            <source>Our own questions</source>
            <translation>ئۆز سوئاللىرىمىز</translation>
        </message>
        <message>
            <source>No form of its own is asked beside the program's questions.</source>
            <translation>پروگرامما سوئاللىرىدىن باشقا ئۆز جەدۋىلى سورالمايدۇ.</translation>
        </message>
        <message>
            <source>There are two versions of the same number</source>
            <translation>ئوخشاش نومۇرلۇق ئىككى نەشر بار</translation>
        </message>
        <message>
            <source>Everybody asks the same one of them until a coordinator publishes again: {0}.</source>
            <translation>ماسلاشتۇرغۇچى قايتا ئېلان قىلغۇچە ھەممەيلەن بىرىنىلا سورايدۇ: {0}.</translation>
        </message>
        <message>
            <source>A workbook as XLSForm says it (ODK, Kobo). It goes out with your next invitations, bundles and receipts, and is asked from then on.</source>
            <translation>XLSForm بويىچە خىزمەت دەپتىرى (ODK، Kobo). ئۇ كېيىنكى تەكلىپنامە، بوغچا ۋە تالونلىرىڭىز بىلەن كېتىپ، شۇنىڭدىن كېيىن سورىلىدۇ.</translation>
        </message>
        <message>
            <source>Choose a workbook…</source>
            <translation>خىزمەت دەپتىرى تاللاش…</translation>
        </message>
        <message>
            <source>Version {0}, published on {1} by {2}</source>
            <translation>{0}-نەشر، {1} كۈنى {2} ئېلان قىلغان</translation>
        </message>
        <message>
            <source>It asks what only a newer program can ask</source>
            <translation>ئۇ پەقەت يېڭىراق پروگرامما سورىيالايدىغاننى سورايدۇ</translation>
        </message>
        <message>
            <source>Update this one.</source>
            <translation>بۇنى يېڭىلاڭ.</translation>
        </message>
        <message>
            <source>Ask it no more…</source>
            <translation>ئەمدى سورىماسلىق…</translation>
        </message>
        <message>
            <source>Ask no more: {0}</source>
            <translation>ئەمدى سورىماسلىق: {0}</translation>
        </message>
        <message numerus="yes">
            <source>%n question(s)</source>
            <translation>
                <numerusform>%n سوئال</numerusform>
                <numerusform>%n سوئال</numerusform>
            </translation>
        </message>
        <message>
            <source>{0}, in {1}</source>
            <translation>{0}، {1}</translation>
        </message>
        <message>
            <source>Ask “{0}” no more?</source>
            <translation>«{0}» ئەمدى سورالمىسۇنمۇ؟</translation>
        </message>
        <message>
            <source>Answers that were given stay and stay readable.</source>
            <translation>بېرىلگەن جاۋابلار قالىدۇ ۋە ئوقۇلىدۇ.</translation>
        </message>
        <message>
            <source>Go on asking it</source>
            <translation>سوراۋېرىش</translation>
        </message>
        <message>
            <source>Ask it no more</source>
            <translation>ئەمدى سورىماسلىق</translation>
        </message>
        <message>
            <source>Which workbook?</source>
            <translation>قايسى خىزمەت دەپتىرى؟</translation>
        </message>
        <message>
            <source>Look at this form</source>
            <translation>بۇ جەدۋەلگە قاراڭ</translation>
        </message>
        <message>
            <source>The workbook is being read…</source>
            <translation>خىزمەت دەپتىرى ئوقۇلۇۋاتىدۇ…</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>جەدۋەل</translation>
        </message>
        <message>
            <source>It asks</source>
            <translation>سورايدىغىنى</translation>
        </message>
        <message>
            <source>It takes the place of</source>
            <translation>ئورنىنى ئالىدىغىنى</translation>
        </message>
        <message>
            <source>{0}, version {1}</source>
            <translation>{0}، {1}-نەشر</translation>
        </message>
        <message>
            <source>nothing: it is new</source>
            <translation>يوق: ئۇ يېڭى</translation>
        </message>
        <message>
            <source>Your signature goes with it: volunteers' programs ask nobody else's questions.</source>
            <translation>ئىمزايىڭىز بىللە كېتىدۇ: پىدائىيلارنىڭ پروگراممىلىرى باشقىلارنىڭ سوئاللىرىنى سورىمايدۇ.</translation>
        </message>
        <message>
            <source>Sign and publish</source>
            <translation>ئىمزالاپ ئېلان قىلىش</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) in the workbook are left aside</source>
            <translation>
                <numerusform>خىزمەت دەپتىرىدىكى %n نەرسە نەزەرگە ئېلىنمايدۇ</numerusform>
                <numerusform>خىزمەت دەپتىرىدىكى %n نەرسە نەزەرگە ئېلىنمايدۇ</numerusform>
            </translation>
        </message>
        <message>
            <source>None of them asks anything. Everything else is asked as it stands there.</source>
            <translation>ئۇلارنىڭ ھېچقايسىسى بىر نەرسە سورىمايدۇ. قالغانلىرىنىڭ ھەممىسى شۇ يەردىكىدەك سورىلىدۇ.</translation>
        </message>
        <message numerus="yes">
            <source>This form is not published: %n fault(s)</source>
            <translation>
                <numerusform>بۇ جەدۋەل ئېلان قىلىنمىدى: %n خاتالىق</numerusform>
                <numerusform>بۇ جەدۋەل ئېلان قىلىنمىدى: %n خاتالىق</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was changed. Correct the workbook as this list says, and choose it again.</source>
            <translation>ھېچنېمە ئۆزگەرمىدى. خىزمەت دەپتىرىنى بۇ تىزىم بويىچە تۈزىتىپ قايتا تاللاڭ.</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>ۋە يەنە %n</numerusform>
                <numerusform>ۋە يەنە %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>ئەينى پېتى قالدۇرۇش</translation>
        </message>
    </context>
    <context>
        <name>OwnWords</name>
        <message>
            <source>In the witness's own words</source>
            <translation>گۇۋاھچىنىڭ ئۆز سۆزى بىلەن</translation>
        </message>
        <message>
            <source>Until it is answered, every use counts as No.</source>
            <translation>جاۋاب بېرىلگۈچە ھەر ئىشلىتىش «ياق» دەپ ھېسابلىنىدۇ.</translation>
        </message>
    </context>
    <context>
        <name>PackagesCard</name>
        <message>
            <source>What witnesses are asked after the account</source>
            <translation>باياندىن كېيىن گۇۋاھچىلاردىن نېمە سورىلىدۇ</translation>
        </message>
        <message>
            <source>Safekeeping</source>
            <translation>ساقلاش</translation>
        </message>
        <message>
            <source>United Nations and courts</source>
            <translation>بىرلەشكەن دۆلەتلەر ۋە سوتلار</translation>
        </message>
        <message>
            <source>Public</source>
            <translation>ئاشكارا</translation>
        </message>
        <message>
            <source>is not asked</source>
            <translation>سورالمايدۇ</translation>
        </message>
        <message>
            <source>Each use is read to the witness, and can be left out one by one.</source>
            <translation>ھەر ئىشلىتىش گۇۋاھچىغا ئوقۇلىدۇ، بىر-بىرلەپ قالدۇرغىلى بولىدۇ.</translation>
        </message>
        <message>
            <source>Change it…</source>
            <translation>ئۆزگەرتىش…</translation>
        </message>
        <message>
            <source>A package without any use is not asked. Answers that were given stay as they are.</source>
            <translation>ئىشلىتىشى يوق بولاق سورالمايدۇ. بېرىلگەن جاۋابلار ئەينى پېتى قالىدۇ.</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>ئەينى پېتى قالدۇرۇش</translation>
        </message>
        <message>
            <source>Sign and save</source>
            <translation>ئىمزالاپ ساقلاش</translation>
        </message>
    </context>
    <context>
        <name>PagePreview</name>
        <message>
            <source>Page before</source>
            <translation>ئالدىنقى بەت</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>كېيىنكى بەت</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>چوڭايتىش</translation>
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
            <translation>2017، 9.2017، ~2017، 2017-2018 ياكى دېيىلگەندەك</translation>
        </message>
        <message>
            <source>By parts</source>
            <translation>بۆلۈپ</translation>
        </message>
        <message>
            <source>Year, month and day by parts: {0}</source>
            <translation>يىل، ئاي، كۈن ئايرىم: {0}</translation>
        </message>
        <message>
            <source>Understood: {0}</source>
            <translation>چۈشىنىلدى: {0}</translation>
        </message>
        <message>
            <source>Kept as it was said. If you know when that was, fill in the parts, or type = and the date.</source>
            <translation>دېيىلگەندەك ساقلاندى. قاچان ئىكەنلىكىنى بىلسىڭىز بۆلەكلەرنى تولدۇرۇڭ ياكى = ۋە چېسلانى كىرگۈزۈڭ.</translation>
        </message>
        <message>
            <source>{month} has no day {day}. What was said is kept.</source>
            <translation>{month} ئېيىدا {day}-كۈن يوق. دېيىلگىنى ساقلاندى.</translation>
        </message>
        <message>
            <source>There is no month {0}. What was said is kept.</source>
            <translation>{0}-ئاي يوق. دېيىلگىنى ساقلاندى.</translation>
        </message>
        <message>
            <source>That year is too far away. What was said is kept.</source>
            <translation>ئۇ يىل بەك يىراق. دېيىلگىنى ساقلاندى.</translation>
        </message>
        <message>
            <source>This ends before it begins. What was said is kept.</source>
            <translation>بۇ باشلانماي تۈگەيدۇ. دېيىلگىنى ساقلاندى.</translation>
        </message>
        <message>
            <source>Or another time</source>
            <translation>ياكى باشقا ۋاقىت</translation>
        </message>
        <message>
            <source>This cannot be a date. The last one that can be is kept.</source>
            <translation>بۇ چېسلا بولالمايدۇ. ئىناۋەتلىك ئاخىرقىسى ساقلاندى.</translation>
        </message>
    </context>
    <context>
        <name>PassphraseEdit</name>
        <message>
            <source>Show the passphrase</source>
            <translation>پارول ئىبارىسىنى كۆرسىتىش</translation>
        </message>
        <message>
            <source>Hide the passphrase</source>
            <translation>پارول ئىبارىسىنى يوشۇرۇش</translation>
        </message>
    </context>
    <context>
        <name>PassphraseForm</name>
        <message>
            <source>Move everything to a new key</source>
            <translation>ھەممىنى يېڭى ئاچقۇچقا يۆتكەش</translation>
        </message>
        <message>
            <source>Change the passphrase</source>
            <translation>پارول ئىبارىسىنى ئۆزگەرتىش</translation>
        </message>
        <message>
            <source>Passphrase now</source>
            <translation>ھازىرقى پارول ئىبارىسى</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>ئەينى پېتى قالدۇرۇش</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Copies made before still open with the old passphrase</source>
            <translation>بۇرۇن ئېلىنغان نۇسخىلار كونا پارول ئىبارىسى بىلەن يەنىلا ئېچىلىدۇ</translation>
        </message>
        <message>
            <source>If somebody has seen your passphrase, or had this laptop in their hands, changing it is not enough: go back, and choose “Passphrase seen, or laptop imaged”.</source>
            <translation>بىرى پارول ئىبارىڭىزنى كۆرگەن ياكى بۇ كومپيۇتېر قولىغا چۈشكەن بولسا، ئۆزگەرتىش كۇپايە ئەمەس: قايتىپ «پارول ئىبارىسى كۆرۈلدى ياكى كومپيۇتېر كۆچۈرۈلدى» نى تاللاڭ.</translation>
        </message>
        <message>
            <source>Copies, images and backups made before still open with the old passphrase</source>
            <translation>بۇرۇن ئېلىنغان نۇسخا ۋە زاپاسلار كونا پارول ئىبارىسى بىلەن يەنىلا ئېچىلىدۇ</translation>
        </message>
        <message>
            <source>Nothing can change what somebody took away. What you record from now on, they cannot read. Make a new backup afterwards, and destroy the earlier ones.</source>
            <translation>بىرى ئېلىپ كەتكەننى ھېچنېمە ئۆزگەرتەلمەيدۇ. بۇنىڭدىن كېيىن خاتىرىلىگىنىڭىزنى ئۇلار ئوقۇيالمايدۇ. ئاندىن يېڭى زاپاس ياساپ، بۇرۇنقىلىرىنى يوقىتىڭ.</translation>
        </message>
        <message>
            <source>Your signing key may be in their hands too</source>
            <translation>ئىمزا ئاچقۇچىڭىزمۇ ئۇلارنىڭ قولىدا بولۇشى مۇمكىن</translation>
        </message>
        <message>
            <source>It moves with you and stays the same. Tell a coordinator, who can revoke it, so that nobody can sign in your name.</source>
            <translation>ئۇ سىز بىلەن يۆتكىلىدۇ، ئۆزگەرمەيدۇ. ماسلاشتۇرغۇچىغا ئېيتىڭ: ھېچكىم سىزنىڭ نامىڭىزدا ئىمزا قويالمىسۇن دەپ ئۇنى بىكار قىلالايدۇ.</translation>
        </message>
        <message>
            <source>Only the new passphrase will open this vault</source>
            <translation>بۇ ئامبارنى پەقەت يېڭى پارول ئىبارىسى ئاچىدۇ</translation>
        </message>
        <message>
            <source>Recovery shares and a keyfile have to be made anew. It takes as much free space as the vault's database, and afterwards the vault is locked.</source>
            <translation>ئەسلىگە كەلتۈرۈش ئۈلۈشلىرى ۋە ئاچقۇچ ھۆججىتىنى يېڭىدىن ياساش كېرەك. ئامبار ساندىنىچىلىك بوش ئورۇن كېرەك، ئاندىن ئامبار قۇلۇپلىنىدۇ.</translation>
        </message>
        <message>
            <source>Move everything now</source>
            <translation>ھازىر ھەممىنى يۆتكەش</translation>
        </message>
        <message>
            <source>Change it</source>
            <translation>ئۆزگەرتىش</translation>
        </message>
        <message>
            <source>Type the passphrase that opens the vault now.</source>
            <translation>ئامبارنى ھازىر ئاچىدىغان پارول ئىبارىسىنى كىرگۈزۈڭ.</translation>
        </message>
        <message>
            <source>Moving…</source>
            <translation>يۆتكىلىۋاتىدۇ…</translation>
        </message>
        <message>
            <source>Changing…</source>
            <translation>ئۆزگەرتىلىۋاتىدۇ…</translation>
        </message>
        <message>
            <source>Moving… {0} %</source>
            <translation>يۆتكىلىۋاتىدۇ… {0} %</translation>
        </message>
    </context>
    <context>
        <name>PeopleScreen</name>
        <message>
            <source>A name, however it is spelled</source>
            <translation>ئىسىم، قانداق يېزىلسا بولۇۋېرىدۇ</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>ھەممىسى</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>ئىزدەش</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>كۆرسىتىش</translation>
        </message>
        <message>
            <source>People</source>
            <translation>كىشىلەر</translation>
        </message>
        <message>
            <source>Nobody yet</source>
            <translation>تېخى ھېچكىم يوق</translation>
        </message>
        <message>
            <source>People appear here as soon as a testimony names them.</source>
            <translation>گۇۋاھلىقتا ئىسمى ئاتالغان كىشىلەر بۇ يەردە كۆرۈنىدۇ.</translation>
        </message>
        <message>
            <source>Nobody found</source>
            <translation>ھېچكىم تېپىلمىدى</translation>
        </message>
        <message>
            <source>Try a part of the name, or another way to write it.</source>
            <translation>ئىسىمنىڭ بىر قىسمىنى ياكى باشقا يېزىلىشىنى سىناڭ.</translation>
        </message>
        <message>
            <source>Name not known</source>
            <translation>ئىسمى نامەلۇم</translation>
        </message>
    </context>
    <context>
        <name>PeopleTab</name>
        <message>
            <source>Nobody is entered yet</source>
            <translation>تېخى ھېچكىم كىرگۈزۈلمىدى</translation>
        </message>
        <message>
            <source>Add the person whom the witness speaks about.</source>
            <translation>گۇۋاھچى سۆزلەۋاتقان كىشىنى قوشۇڭ.</translation>
        </message>
        <message>
            <source>Name not known</source>
            <translation>ئىسمى نامەلۇم</translation>
        </message>
        <message numerus="yes">
            <source>%n spellings to confirm</source>
            <translation>
                <numerusform>جەزملەشتۈرىدىغان %n يېزىلىش</numerusform>
                <numerusform>جەزملەشتۈرىدىغان %n يېزىلىش</numerusform>
            </translation>
        </message>
        <message>
            <source>Add a victim</source>
            <translation>زىيان كۆرگۈچى قوشۇش</translation>
        </message>
        <message>
            <source>Add a relative</source>
            <translation>تۇغقان قوشۇش</translation>
        </message>
        <message>
            <source>Add somebody else</source>
            <translation>باشقا بىرىنى قوشۇش</translation>
        </message>
    </context>
    <context>
        <name>PersonForm</name>
        <message>
            <source>Names</source>
            <translation>ئىسىملار</translation>
        </message>
        <message>
            <source>Who this is in the story</source>
            <translation>بۇ بايانىدا كىم</translation>
        </message>
        <message>
            <source>Add a name: {0}</source>
            <translation>ئىسىم قوشۇش: {0}</translation>
        </message>
        <message>
            <source>Taken over from the names of the family</source>
            <translation>ئائىلىدىكىلەرنىڭ ئىسىملىرىدىن ئېلىندى</translation>
        </message>
        <message>
            <source>Born</source>
            <translation>تۇغۇلغان</translation>
        </message>
        <message>
            <source>Who they are</source>
            <translation>ئۇلار كىم</translation>
        </message>
        <message>
            <source>Birthplace</source>
            <translation>تۇغۇلغان يېرى</translation>
        </message>
        <message>
            <source>Sex</source>
            <translation>جىنسى</translation>
        </message>
        <message>
            <source>Under 18</source>
            <translation>18 گە توشمىغان</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>ھەئە</translation>
        </message>
        <message>
            <source>No</source>
            <translation>ياق</translation>
        </message>
        <message>
            <source>Occupation</source>
            <translation>كەسپى</translation>
        </message>
    </context>
    <context>
        <name>PersonFurther</name>
        <message>
            <source>Addresses</source>
            <translation>ئادرېسلار</translation>
        </message>
        <message>
            <source>Papers and citizenship</source>
            <translation>كىنىشكىلار ۋە پۇقرالىق</translation>
        </message>
        <message>
            <source>Telephones</source>
            <translation>تېلېفونلار</translation>
        </message>
        <message>
            <source>Life: people, religion, work, health</source>
            <translation>ھاياتى: مىللىتى، دىنى، خىزمىتى، سالامەتلىكى</translation>
        </message>
        <message>
            <source>Other roles, office</source>
            <translation>باشقا روللىرى، ۋەزىپىسى</translation>
        </message>
        <message>
            <source>Not told, and why</source>
            <translation>ئېيتىلمىغىنى ۋە سەۋەبى</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>ئىزاھات</translation>
        </message>
        <message>
            <source>{part} ({count})</source>
            <translation>{part} ({count})</translation>
        </message>
        <message>
            <source>More about this person</source>
            <translation>بۇ كىشى ھەققىدە تېخىمۇ كۆپ</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>ئېلىۋېتىش</translation>
        </message>
        <message>
            <source>Add an address</source>
            <translation>ئادرېس قوشۇش</translation>
        </message>
        <message>
            <source>Add a paper</source>
            <translation>كىنىشكا قوشۇش</translation>
        </message>
        <message>
            <source>Citizenships</source>
            <translation>پۇقرالىقلىرى</translation>
        </message>
        <message>
            <source>Several are parted by commas.</source>
            <translation>بىر نەچچىسى پەش بىلەن ئايرىلىدۇ.</translation>
        </message>
        <message>
            <source>Qandas status</source>
            <translation>قانداس سالاھىيىتى</translation>
        </message>
        <message>
            <source>Permits</source>
            <translation>رۇخسەتنامىلەر</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>نومۇرى</translation>
        </message>
        <message>
            <source>Kind of paper</source>
            <translation>كىنىشكا تۈرى</translation>
        </message>
        <message>
            <source>Issued by</source>
            <translation>بەرگەن ئورگان</translation>
        </message>
        <message>
            <source>Issued</source>
            <translation>بېرىلگەن كۈنى</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>كۈچكە ئىگە مۇددىتى</translation>
        </message>
        <message>
            <source>The check digit does not fit. The number is kept as it was said.</source>
            <translation>تەكشۈرۈش رەقىمى ماس كەلمەيدۇ. نومۇر دېيىلگەندەك ساقلاندى.</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>تېلېفون</translation>
        </message>
        <message>
            <source>Whose, and who else answers</source>
            <translation>كىمنىڭ، يەنە كىم ئالىدۇ</translation>
        </message>
        <message>
            <source>Add a telephone</source>
            <translation>تېلېفون قوشۇش</translation>
        </message>
        <message>
            <source>Ethnic background</source>
            <translation>مىللىتى</translation>
        </message>
        <message>
            <source>Religion</source>
            <translation>دىنى</translation>
        </message>
        <message>
            <source>Education</source>
            <translation>مەلۇماتى</translation>
        </message>
        <message>
            <source>Civil status</source>
            <translation>نىكاھ ئەھۋالى</translation>
        </message>
        <message>
            <source>Dependants</source>
            <translation>بېقىۋاتقانلىرى</translation>
        </message>
        <message>
            <source>Health</source>
            <translation>سالامەتلىكى</translation>
        </message>
        <message>
            <source>Photograph</source>
            <translation>سۈرەت</translation>
        </message>
        <message>
            <source>One of the attachments of this testimony.</source>
            <translation>بۇ گۇۋاھلىقنىڭ قوشۇمچىلىرىنىڭ بىرى.</translation>
        </message>
        <message>
            <source>Office held</source>
            <translation>ۋەزىپىسى</translation>
        </message>
        <message>
            <source>Grading</source>
            <translation>باھالاش</translation>
        </message>
        <message>
            <source>For officials and alleged perpetrators. A coordinator fills it in.</source>
            <translation>ئەمەلدارلار ۋە جىنايەتچى دەپ قارالغۇچىلار ئۈچۈن. ماسلاشتۇرغۇچى تولدۇرىدۇ.</translation>
        </message>
        <message>
            <source>Not asked</source>
            <translation>سورالمىدى</translation>
        </message>
        <message>
            <source>The witness does not know</source>
            <translation>گۇۋاھچى بىلمەيدۇ</translation>
        </message>
        <message>
            <source>Did not want to say</source>
            <translation>ئېيتىشنى خالىمىدى</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>ئىسىم</translation>
        </message>
        <message>
            <source>Date of birth</source>
            <translation>تۇغۇلغان ۋاقتى</translation>
        </message>
        <message>
            <source>Birthplace</source>
            <translation>تۇغۇلغان يېرى</translation>
        </message>
    </context>
    <context>
        <name>PersonScreen</name>
        <message>
            <source>Name not known</source>
            <translation>ئىسمى نامەلۇم</translation>
        </message>
        <message>
            <source>People</source>
            <translation>كىشىلەر</translation>
        </message>
        <message>
            <source>Make a report</source>
            <translation>دوكلات تەييارلاش</translation>
        </message>
        <message>
            <source>{count} sources</source>
            <translation>{count} مەنبە</translation>
        </message>
        <message>
            <source>Last known</source>
            <translation>ئەڭ ئاخىرقى خەۋەر</translation>
        </message>
        <message>
            <source>Born</source>
            <translation>تۇغۇلغان</translation>
        </message>
        <message>
            <source>From</source>
            <translation>باشلىنىشى</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>نامەلۇم</translation>
        </message>
        <message>
            <source>sources disagree</source>
            <translation>مەنبەلەر ماس ئەمەس</translation>
        </message>
        <message>
            <source>What each source says</source>
            <translation>ھەر مەنبە نېمە دەيدۇ</translation>
        </message>
        <message>
            <source>date not known</source>
            <translation>ۋاقتى نامەلۇم</translation>
        </message>
        <message>
            <source>Nobody has said yet what became of them.</source>
            <translation>ئۇلارغا نېمە بولغانلىقىنى تېخى ھېچكىم دېمىدى.</translation>
        </message>
        <message>
            <source>Testimonies</source>
            <translation>گۇۋاھلىقلار</translation>
        </message>
        <message>
            <source>open the testimony</source>
            <translation>گۇۋاھلىقنى ئېچىش</translation>
        </message>
        <message>
            <source>May be the same person</source>
            <translation>ئوخشاش بىر كىشى بولۇشى مۇمكىن</translation>
        </message>
        <message>
            <source>names alike: {percent} %</source>
            <translation>ئىسىم ئوخشاشلىقى: {percent} %</translation>
        </message>
        <message>
            <source>The same</source>
            <translation>شۇ كىشى</translation>
        </message>
        <message>
            <source>Not the same</source>
            <translation>شۇ كىشى ئەمەس</translation>
        </message>
    </context>
    <context>
        <name>PhotoPanel</name>
        <message>
            <source>name not known</source>
            <translation>ئىسمى نامەلۇم</translation>
        </message>
        <message>
            <source>It shows</source>
            <translation>كۆرسىتىدىغىنى</translation>
        </message>
        <message>
            <source>paper {number}</source>
            <translation>قەغەز {number}</translation>
        </message>
        <message>
            <source>The paper</source>
            <translation>قەغەز</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>بۇ نېمە</translation>
        </message>
        <message>
            <source>Read a number off it</source>
            <translation>ئۇنىڭدىن نومۇر ئوقۇش</translation>
        </message>
        <message>
            <source>What</source>
            <translation>نېمە</translation>
        </message>
        <message>
            <source>Whose</source>
            <translation>كىمنىڭ</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>نومۇرى</translation>
        </message>
        <message>
            <source>Write it down there</source>
            <translation>شۇ يەرگە يېزىش</translation>
        </message>
        <message>
            <source>The check digit does not fit: look at each figure again. It can be written down all the same.</source>
            <translation>تەكشۈرۈش رەقىمى ماس كەلمەيدۇ: ھەر رەقەمگە قايتا قاراڭ. شۇنداقتىمۇ يازغىلى بولىدۇ.</translation>
        </message>
        <message>
            <source>The check digit fits.</source>
            <translation>تەكشۈرۈش رەقىمى ماس.</translation>
        </message>
        <message>
            <source>Written down with {name}.</source>
            <translation>{name} نامىغا يېزىلدى.</translation>
        </message>
        <message>
            <source>It shows an injury</source>
            <translation>ئۇ زەخمىنى كۆرسىتىدۇ</translation>
        </message>
        <message>
            <source>May this picture be kept? Asked for itself</source>
            <translation>بۇ سۈرەتنى ساقلاشقا بولامدۇ؟ ئايرىم سورىلىدۇ</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>ھەئە</translation>
        </message>
        <message>
            <source>No</source>
            <translation>ياق</translation>
        </message>
        <message>
            <source>It is never shown small, and never used without this answer.</source>
            <translation>ئۇ ھەرگىز كىچىك كۆرسىتىلمەيدۇ، بۇ جاۋابسىز ھەرگىز ئىشلىتىلمەيدۇ.</translation>
        </message>
    </context>
    <context>
        <name>PhotoTools</name>
        <message>
            <source>Closer</source>
            <translation>يېقىنلاشتۇرۇش</translation>
        </message>
        <message>
            <source>Less close</source>
            <translation>يىراقلاشتۇرۇش</translation>
        </message>
        <message>
            <source>Turn</source>
            <translation>بۇراش</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>كېسىۋېلىش</translation>
        </message>
        <message>
            <source>Read the number</source>
            <translation>نومۇرنى ئوقۇش</translation>
        </message>
        <message>
            <source>Draw the frame with the mouse, or move it with the arrow keys and change its size with Shift and arrows. The original stays as it came.</source>
            <translation>رامكىنى مائۇس بىلەن سىزىڭ ياكى يۆنىلىش كۇنۇپكىلىرى بىلەن يۆتكەپ، Shift ۋە يۆنىلىش بىلەن چوڭلۇقىنى ئۆزگەرتىڭ. ئەسلى كەلگەن پېتى قالىدۇ.</translation>
        </message>
        <message>
            <source>Keep as a working copy</source>
            <translation>خىزمەت نۇسخىسى قىلىپ ساقلاش</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>As it was</source>
            <translation>بۇرۇنقىدەك</translation>
        </message>
        <message>
            <source>Working copy: {what}</source>
            <translation>خىزمەت نۇسخىسى: {what}</translation>
        </message>
        <message>
            <source>A working copy is kept with the testimony</source>
            <translation>خىزمەت نۇسخىسى گۇۋاھلىق بىلەن بىللە ساقلاندى</translation>
        </message>
    </context>
    <context>
        <name>Picker</name>
        <message>
            <source>Folder above</source>
            <translation>ئۈستۈنكى قىسقۇچ</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>ئورۇن</translation>
        </message>
        <message>
            <source>Another place</source>
            <translation>باشقا جاي</translation>
        </message>
        <message>
            <source>or type a path</source>
            <translation>ياكى يولىنى كىرگۈزۈڭ</translation>
        </message>
        <message>
            <source>Path of a folder or a file</source>
            <translation>قىسقۇچ ياكى ھۆججەتنىڭ يولى</translation>
        </message>
        <message>
            <source>No folders here</source>
            <translation>بۇ يەردە قىسقۇچ يوق</translation>
        </message>
        <message>
            <source>Nothing of that kind here</source>
            <translation>بۇ يەردە ئۇنداق نەرسە يوق</translation>
        </message>
        <message>
            <source>Contents of the folder</source>
            <translation>قىسقۇچ ئىچىدىكىلەر</translation>
        </message>
        <message>
            <source>Name of the file</source>
            <translation>ھۆججەت نامى</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>ئەمەلدىن قالدۇرۇش</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Nothing here</source>
            <translation>بۇ يەردە ھېچنېمە يوق</translation>
        </message>
        <message>
            <source>My files</source>
            <translation>ھۆججەتلىرىم</translation>
        </message>
        <message>
            <source>Memory stick {0}</source>
            <translation>فىلاشكا {0}</translation>
        </message>
        <message>
            <source>Disk {0}</source>
            <translation>دىسكا {0}</translation>
        </message>
        <message>
            <source>{0}, {1} free</source>
            <translation>{0}، بوش ئورنى {1}</translation>
        </message>
        <message numerus="yes">
            <source>Only the first %n name(s) are shown</source>
            <translation>
                <numerusform>پەقەت ئالدىنقى %n نامى كۆرسىتىلدى</numerusform>
                <numerusform>پەقەت ئالدىنقى %n نامى كۆرسىتىلدى</numerusform>
            </translation>
        </message>
        <message>
            <source>This folder cannot be read</source>
            <translation>بۇ قىسقۇچنى ئوقۇغىلى بولمايدۇ</translation>
        </message>
        <message>
            <source>{0} free here</source>
            <translation>بۇ يەردە {0} بوش</translation>
        </message>
        <message>
            <source>There is nothing like that at this path</source>
            <translation>بۇ يولدا ئۇنداق نەرسە يوق</translation>
        </message>
    </context>
    <context>
        <name>PlaceField</name>
        <message numerus="yes">
            <source>%n places of the list fit: arrow down</source>
            <translation>
                <numerusform>تىزىمدىكى %n جاي ماس: ئاستى كۇنۇپكا</numerusform>
                <numerusform>تىزىمدىكى %n جاي ماس: ئاستى كۇنۇپكا</numerusform>
            </translation>
        </message>
        <message>
            <source>Not this place of the list</source>
            <translation>تىزىمدىكى بۇ جاي ئەمەس</translation>
        </message>
    </context>
    <context>
        <name>PlaceWords</name>
        <message>
            <source>country</source>
            <translation>دۆلەت</translation>
        </message>
        <message>
            <source>region</source>
            <translation>رايون</translation>
        </message>
        <message>
            <source>province</source>
            <translation>ئۆلكە</translation>
        </message>
        <message>
            <source>prefecture</source>
            <translation>ۋىلايەت</translation>
        </message>
        <message>
            <source>city</source>
            <translation>شەھەر</translation>
        </message>
        <message>
            <source>county</source>
            <translation>ناھىيە</translation>
        </message>
        <message>
            <source>district</source>
            <translation>رايونچە</translation>
        </message>
        <message>
            <source>Bingtuan division</source>
            <translation>بىڭتۈەن دىۋىزىيەسى</translation>
        </message>
    </context>
    <context>
        <name>Player</name>
        <message>
            <source>Five seconds back</source>
            <translation>بەش سېكۇنت كەينىگە</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>قويۇش</translation>
        </message>
        <message>
            <source>Five seconds on</source>
            <translation>بەش سېكۇنت ئالدىغا</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>ئورنى</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>سۈرئىتى</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>ۋاقىتلىق توختىتىش</translation>
        </message>
    </context>
    <context>
        <name>PolicyCard</name>
        <message>
            <source>What holds on every laptop</source>
            <translation>ھەر كومپيۇتېردا كۈچكە ئىگە نەرسىلەر</translation>
        </message>
        <message>
            <source>An open interview is covered</source>
            <translation>ئوچۇق سۆھبەت يېپىلىدۇ</translation>
        </message>
        <message>
            <source>An open interview locks</source>
            <translation>ئوچۇق سۆھبەت قۇلۇپلىنىدۇ</translation>
        </message>
        <message>
            <source>Everything else locks</source>
            <translation>قالغان ھەممىسى قۇلۇپلىنىدۇ</translation>
        </message>
        <message>
            <source>Sealing what is recorded</source>
            <translation>خاتىرىلەنگەننى مۆھۈرلەش</translation>
        </message>
        <message>
            <source>Policy {0}, decided by a coordinator. It can only be stricter than the program itself.</source>
            <translation>قائىدە {0}، ماسلاشتۇرغۇچى قارار قىلغان. ئۇ پروگراممىنىڭ ئۆزىدىن پەقەت قاتتىقراق بولالايدۇ.</translation>
        </message>
        <message>
            <source>Nobody has decided otherwise: these are the program's own limits.</source>
            <translation>ھېچكىم باشقىچە قارار قىلمىدى: بۇلار پروگراممىنىڭ ئۆز چەكلىرى.</translation>
        </message>
        <message>
            <source>There are two policies of the same number</source>
            <translation>ئوخشاش نومۇرلۇق ئىككى قائىدە بار</translation>
        </message>
        <message>
            <source>Of each value the stricter one holds until a coordinator decides again. By {0}.</source>
            <translation>ماسلاشتۇرغۇچى قايتا قارار قىلغۇچە ھەر قىممەتنىڭ قاتتىقراقى كۈچكە ئىگە. كىمنىڭ: {0}.</translation>
        </message>
        <message>
            <source>Change it…</source>
            <translation>ئۆزگەرتىش…</translation>
        </message>
        <message>
            <source>Cover an open interview</source>
            <translation>ئوچۇق سۆھبەتنى يېپىش</translation>
        </message>
        <message>
            <source>Lock an open interview</source>
            <translation>ئوچۇق سۆھبەتنى قۇلۇپلاش</translation>
        </message>
        <message>
            <source>Lock everything else</source>
            <translation>قالغان ھەممىنى قۇلۇپلاش</translation>
        </message>
        <message>
            <source>It goes out with your next invitations, bundles and receipts. A laptop obeys from the moment it gets one.</source>
            <translation>ئۇ كېيىنكى تەكلىپنامە، بوغچا ۋە تالونلىرىڭىز بىلەن كېتىدۇ. كومپيۇتېر ئۇنى ئالغان ھامان بويسۇنىدۇ.</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>ئەينى پېتى قالدۇرۇش</translation>
        </message>
        <message>
            <source>Sign and save</source>
            <translation>ئىمزالاپ ساقلاش</translation>
        </message>
        <message numerus="yes">
            <source>after %n second(s) without a touch</source>
            <translation>
                <numerusform>%n سېكۇنت تېگىلمىگەندە</numerusform>
                <numerusform>%n سېكۇنت تېگىلمىگەندە</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>after %n minute(s) without a touch</source>
            <translation>
                <numerusform>%n مىنۇت تېگىلمىگەندە</numerusform>
                <numerusform>%n مىنۇت تېگىلمىگەندە</numerusform>
            </translation>
        </message>
        <message>
            <source>whoever records it chooses</source>
            <translation>خاتىرىلىگەن كىشى تاللايدۇ</translation>
        </message>
        <message>
            <source>suggested for every testimony</source>
            <translation>ھەر گۇۋاھلىققا تەۋسىيە قىلىنىدۇ</translation>
        </message>
        <message>
            <source>every testimony</source>
            <translation>ھەر بىر گۇۋاھلىق</translation>
        </message>
    </context>
    <context>
        <name>PresentForm</name>
        <message>
            <source>Passphrase now</source>
            <translation>ھازىرقى پارول ئىبارىسى</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>قايتىپ كېتىش</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Type the passphrase that opens the vault now.</source>
            <translation>ئامبارنى ھازىر ئاچىدىغان پارول ئىبارىسىنى كىرگۈزۈڭ.</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>تەكشۈرۈلۈۋاتىدۇ…</translation>
        </message>
    </context>
    <context>
        <name>ProgressPanel</name>
        <message>
            <source>not begun</source>
            <translation>باشلانمىدى</translation>
        </message>
        <message>
            <source>You can cancel or lock at any moment. Nothing is lost.</source>
            <translation>خالىغان ۋاقىتتا ئەمەلدىن قالدۇرسىڭىز ياكى قۇلۇپلىسىڭىز بولىدۇ. ھېچنېمە يوقالمايدۇ.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>ئەمەلدىن قالدۇرۇش</translation>
        </message>
        <message>
            <source>Stopping</source>
            <translation>توختاۋاتىدۇ</translation>
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
            <translation>تەكشۈرۈش ۋە زاپاس…</translation>
        </message>
    </context>
    <context>
        <name>QuestionPage</name>
        <message>
            <source>No native speaker has read this translation yet.</source>
            <translation>بۇ تەرجىمىنى ئانا تىلىدا سۆزلەيدىغان ھېچكىم تېخى ئوقۇمىدى.</translation>
        </message>
        <message>
            <source>To be read</source>
            <translation>ئوقۇلىدىغان</translation>
        </message>
    </context>
    <context>
        <name>QuestionRow</name>
        <message>
            <source>Why there is no answer: {0}</source>
            <translation>نېمىشقا جاۋاب يوق: {0}</translation>
        </message>
        <message>
            <source>No answer?</source>
            <translation>جاۋاب يوقمۇ؟</translation>
        </message>
        <message>
            <source>What else it was</source>
            <translation>يەنە نېمە</translation>
        </message>
        <message>
            <source>What else it was: {0}</source>
            <translation>يەنە نېمە: {0}</translation>
        </message>
        <message>
            <source>Asked for, and not answered yet</source>
            <translation>سورالغان، تېخى جاۋابسىز</translation>
        </message>
        <message>
            <source>Not asked</source>
            <translation>سورالمىدى</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>نامەلۇم</translation>
        </message>
        <message>
            <source>Refused to say</source>
            <translation>ئېيتىشنى رەت قىلدى</translation>
        </message>
        <message>
            <source>2017, 9.2017 or 12.9.2017</source>
            <translation>2017، 9.2017 ياكى 12.9.2017</translation>
        </message>
        <message>
            <source>When this was answered, the question was: {0}</source>
            <translation>بۇ جاۋاب بېرىلگەندە سوئال مۇنداق ئىدى: {0}</translation>
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <source>Coordinator</source>
            <translation>ماسلاشتۇرغۇچى</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>قۇلۇپلاش</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>بۈگۈن</translation>
        </message>
        <message>
            <source>Testimonies</source>
            <translation>گۇۋاھلىقلار</translation>
        </message>
        <message>
            <source>People</source>
            <translation>كىشىلەر</translation>
        </message>
        <message>
            <source>Hand over</source>
            <translation>تاپشۇرۇش</translation>
        </message>
        <message>
            <source>Inbox</source>
            <translation>كەلگەنلەر</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>دوكلاتلار</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>تەشكىلات</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>تەڭشەكلەر</translation>
        </message>
    </context>
    <context>
        <name>ReadNumbers</name>
        <message>
            <source>Whose: {name}</source>
            <translation>كىمنىڭ: {name}</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>ئوقۇۋاتىدۇ…</translation>
        </message>
        <message>
            <source>Nothing that looks like a number was read. Mark it with the frame, or type it.</source>
            <translation>نومۇرغا ئوخشايدىغان نەرسە ئوقۇلمىدى. ئۇنى رامكا بىلەن بەلگىلەڭ ياكى كىرگۈزۈڭ.</translation>
        </message>
        <message>
            <source>Read by the program: a guess. Compare every figure with the picture.</source>
            <translation>پروگرامما ئوقۇدى: بۇ پەرەز. ھەر بىر رەقەمنى رەسىم بىلەن سېلىشتۇرۇڭ.</translation>
        </message>
        <message>
            <source>The piece of the picture</source>
            <translation>رەسىمنىڭ بىر پارچىسى</translation>
        </message>
        <message>
            <source>Not sure of: {figures}</source>
            <translation>جەزىملەشمىگەنلىرى: {figures}</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>It is so: write it down</source>
            <translation>توغرا: يېزىپ قويۇش</translation>
        </message>
        <message>
            <source>Put it right first</source>
            <translation>ئاۋۋال تۈزىتىش</translation>
        </message>
        <message>
            <source>Birth date: {date}</source>
            <translation>تۇغۇلغان كۈنى: {date}</translation>
        </message>
        <message>
            <source>Sex: {sex}</source>
            <translation>جىنسى: {sex}</translation>
        </message>
        <message>
            <source>it has no check digit</source>
            <translation>تەكشۈرۈش رەقىمى يوق</translation>
        </message>
        <message>
            <source>the check digit fits</source>
            <translation>تەكشۈرۈش رەقىمى توغرا كەلدى</translation>
        </message>
        <message>
            <source>the check digit does not fit</source>
            <translation>تەكشۈرۈش رەقىمى توغرا كەلمىدى</translation>
        </message>
    </context>
    <context>
        <name>RecordingKeys</name>
        <message>
            <source>The recording is paused</source>
            <translation>خاتىرىلەش ۋاقىتلىق توختىدى</translation>
        </message>
        <message>
            <source>{mark} speaks from where it goes on (F11).</source>
            <translation>خاتىرە داۋاملاشقان يەردىن باشلاپ {mark} سۆزلەيدۇ (F11).</translation>
        </message>
        <message>
            <source>Nobody here is S{number}</source>
            <translation>بۇ يەردە S{number} يوق</translation>
        </message>
        <message>
            <source>Who else speaks is added under Consent: another witness speaks too.</source>
            <translation>يەنە كىم سۆزلەيدىغانلىقى «رازىلىق» تا قوشۇلىدۇ: يەنە بىر گۇۋاھچى سۆزلەيدۇ.</translation>
        </message>
    </context>
    <context>
        <name>RecordingPanel</name>
        <message>
            <source>Picture of the camera</source>
            <translation>كامېرا كۆرۈنۈشى</translation>
        </message>
        <message>
            <source>Sound</source>
            <translation>ئاۋاز</translation>
        </message>
        <message>
            <source>Video</source>
            <translation>سىن</translation>
        </message>
        <message>
            <source>Photograph</source>
            <translation>سۈرەت</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>تاقاش</translation>
        </message>
        <message>
            <source>Microphone</source>
            <translation>مىكروفون</translation>
        </message>
        <message>
            <source>Camera</source>
            <translation>كامېرا</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>قايتا ئىزدەش</translation>
        </message>
        <message>
            <source>None found</source>
            <translation>تېپىلمىدى</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>خاتىرىلەش</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>ۋاقىتلىق توختىتىش</translation>
        </message>
        <message>
            <source>Mark this moment</source>
            <translation>بۇ پەيتنى بەلگىلەش</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>داۋاملاشتۇرۇش</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>توختىتىش</translation>
        </message>
        <message>
            <source>Take a photograph</source>
            <translation>سۈرەتكە تارتىش</translation>
        </message>
        <message>
            <source>Room on the disk: {time}</source>
            <translation>دىسكىدىكى ئورۇن: {time}</translation>
        </message>
        <message>
            <source>the disk is nearly full</source>
            <translation>دىسكا توشاي دېدى</translation>
        </message>
        <message>
            <source>Pictures left out because the computer is too slow: {count}</source>
            <translation>كومپيۇتېر ئاستا بولغاچقا چۈشۈپ قالغان كادىرلار: {count}</translation>
        </message>
        <message>
            <source>Not recording</source>
            <translation>خاتىرىلەنمەيۋاتىدۇ</translation>
        </message>
        <message>
            <source>Starting…</source>
            <translation>باشلىنىۋاتىدۇ…</translation>
        </message>
        <message>
            <source>Recording</source>
            <translation>خاتىرىلىنىۋاتىدۇ</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>ۋاقىتلىق توختىدى</translation>
        </message>
        <message>
            <source>Keeping it…</source>
            <translation>ساقلىنىۋاتىدۇ…</translation>
        </message>
    </context>
    <context>
        <name>RecordingStrip</name>
        <message>
            <source>Stop</source>
            <translation>توختىتىش</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>كۆرسىتىش</translation>
        </message>
    </context>
    <context>
        <name>RecoverCard</name>
        <message>
            <source>Open with recovery shares</source>
            <translation>ئەسلىگە كەلتۈرۈش ئۈلۈشلىرى بىلەن ئېچىش</translation>
        </message>
        <message>
            <source>Any three of the five open the vault. Then you choose a new passphrase; the old one is gone.</source>
            <translation>بەش ئۈلۈشنىڭ خالىغان ئۈچى ئامبارنى ئاچىدۇ. ئاندىن يېڭى پارول ئىبارىسى تاللايسىز؛ كونىسى كارغا كەلمەيدۇ.</translation>
        </message>
        <message>
            <source>These three open it. Now choose a new passphrase</source>
            <translation>بۇ ئۈچى ئۇنى ئاچىدۇ. ئەمدى يېڭى پارول ئىبارىسى تاللاڭ</translation>
        </message>
        <message>
            <source>No earlier passphrase opens the vault afterwards, and no keyfile is needed.</source>
            <translation>شۇنىڭدىن كېيىن بۇرۇنقى ھېچقانداق پارول ئىبارىسى ئامبارنى ئاچمايدۇ، ئاچقۇچ ھۆججىتىمۇ كېرەك ئەمەس.</translation>
        </message>
        <message>
            <source>Three shares are in one place now</source>
            <translation>ھازىر ئۈچ ئۈلۈش بىر يەردە</translation>
        </message>
        <message>
            <source>Take them apart again. If others may have seen them, make new ones in the vault.</source>
            <translation>ئۇلارنى يەنە ئايرىۋېتىڭ. باشقىلار كۆرگەن بولۇشى مۇمكىن بولسا، ئامباردا يېڭىسىنى ياساڭ.</translation>
        </message>
        <message>
            <source>Set it and open the vault</source>
            <translation>بېكىتىپ ئامبارنى ئېچىش</translation>
        </message>
        <message>
            <source>Change nothing</source>
            <translation>ھېچنېمىنى ئۆزگەرتمەسلىك</translation>
        </message>
        <message>
            <source>Opening…</source>
            <translation>ئېچىلىۋاتىدۇ…</translation>
        </message>
    </context>
    <context>
        <name>RehearsalNotice</name>
        <message>
            <source>Does recovery work?</source>
            <translation>ئەسلىگە كەلتۈرۈش كارغا كېلەمدۇ؟</translation>
        </message>
        <message>
            <source>Try it every 90 days, with recovery shares or the passphrase as it is written down.</source>
            <translation>ئۇنى ھەر 90 كۈندە سىناڭ: ئۈلۈشلەر ياكى يېزىپ قويغان پارول ئىبارىسى بىلەن.</translation>
        </message>
        <message>
            <source>Rehearse…</source>
            <translation>مەشىق…</translation>
        </message>
    </context>
    <context>
        <name>RehearsalPage</name>
        <message>
            <source>Rehearse recovery</source>
            <translation>ئەسلىگە كەلتۈرۈش مەشىقى</translation>
        </message>
        <message>
            <source>On the day when it matters it is too late to find out. Bring the shares, or your passphrase as you have it written down: the vault's own files are opened with it, and you are told what was in there.</source>
            <translation>كېرەك بولغان كۈنى بىلىش بەك كېچىكىپ قالىدۇ. ئۈلۈشلەرنى ياكى يېزىپ قويغان پارول ئىبارىڭىزنى ئەكېلىڭ: ئامبارنىڭ ئۆز ھۆججەتلىرى شۇنىڭ بىلەن ئېچىلىدۇ، ئىچىدە نېمە بارلىقى ئېيتىلىدۇ.</translation>
        </message>
        <message>
            <source>With three recovery shares</source>
            <translation>ئۈچ ئەسلىگە كەلتۈرۈش ئۈلۈشى بىلەن</translation>
        </message>
        <message>
            <source>With the passphrase</source>
            <translation>پارول ئىبارىسى بىلەن</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>قايتىپ كېتىش</translation>
        </message>
        <message>
            <source>Rehearse with three recovery shares</source>
            <translation>ئۈچ ئۈلۈش بىلەن مەشىق</translation>
        </message>
        <message>
            <source>Type them from the papers, as they are.</source>
            <translation>قەغەزدىكىدەك كىرگۈزۈڭ.</translation>
        </message>
        <message>
            <source>Rehearse with the passphrase</source>
            <translation>پارول ئىبارىسى بىلەن مەشىق</translation>
        </message>
        <message>
            <source>Type it as you have it written down.</source>
            <translation>يېزىپ قويغاندەك كىرگۈزۈڭ.</translation>
        </message>
        <message>
            <source>Try it</source>
            <translation>سىناش</translation>
        </message>
        <message numerus="yes">
            <source>It opened this vault: %n testimony(ies)</source>
            <translation>
                <numerusform>ئۇ بۇ ئامبارنى ئاچتى: %n گۇۋاھلىق</numerusform>
                <numerusform>ئۇ بۇ ئامبارنى ئاچتى: %n گۇۋاھلىق</numerusform>
            </translation>
        </message>
        <message>
            <source>Written down for today. You will be asked again in 90 days.</source>
            <translation>بۈگۈنگە يېزىلدى. 90 كۈندىن كېيىن يەنە سورىلىدۇ.</translation>
        </message>
        <message>
            <source>It opened this vault, but the vault is empty</source>
            <translation>ئۇ بۇ ئامبارنى ئاچتى، لېكىن ئامبار قۇرۇق</translation>
        </message>
        <message>
            <source>Rehearse again when there is something in it to lose.</source>
            <translation>ئىچىدە يوقىتىدىغان نەرسە بولغاندا قايتا مەشىق قىلىڭ.</translation>
        </message>
        <message>
            <source>Three shares have been in one place</source>
            <translation>ئۈچ ئۈلۈش بىر يەردە بولدى</translation>
        </message>
        <message>
            <source>Take them apart again. If somebody else may have seen them, make new ones.</source>
            <translation>ئۇلارنى يەنە ئايرىۋېتىڭ. باشقا بىرى كۆرگەن بولۇشى مۇمكىن بولسا، يېڭىسىنى ياساڭ.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>تامام</translation>
        </message>
    </context>
    <context>
        <name>ReleaseScreen</name>
        <message>
            <source>A name in any script, a case number, a word</source>
            <translation>خالىغان يېزىقتىكى ئىسىم، دېلو نومۇرى، سۆز</translation>
        </message>
        <message>
            <source>About whom or what</source>
            <translation>كىم ياكى نېمە ھەققىدە</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>دوكلاتلار</translation>
        </message>
        <message>
            <source>Names taken out, read by you, checked by a second program</source>
            <translation>ئىسىملار ئېلىۋېتىلدى، سىز ئوقۇدىڭىز، ئىككىنچى پروگرامما تەكشۈردى</translation>
        </message>
        <message>
            <source>Next: for whom</source>
            <translation>كېيىنكى: كىم ئۈچۈن</translation>
        </message>
        <message>
            <source>name not known</source>
            <translation>ئىسمى نامەلۇم</translation>
        </message>
        <message>
            <source>Testimony {0}</source>
            <translation>گۇۋاھلىق {0}</translation>
        </message>
        <message>
            <source>This report is about</source>
            <translation>بۇ دوكلات شۇنىڭ ھەققىدە</translation>
        </message>
        <message>
            <source>Tick people or testimonies on the list. A person brings every testimony about them.</source>
            <translation>تىزىمدىن كىشىلەر ياكى گۇۋاھلىقلارنى بەلگىلەڭ. بىر كىشى ئۆزى ھەققىدىكى ھەر گۇۋاھلىقنى ئېلىپ كېلىدۇ.</translation>
        </message>
        <message>
            <source>Take {0} off</source>
            <translation>{0}: ئېلىۋېتىش</translation>
        </message>
        <message>
            <source>Everything is saved</source>
            <translation>ھەممىسى ساقلاندى</translation>
        </message>
        <message>
            <source>Choosing releases nothing</source>
            <translation>تاللاش ھېچنېمىنى چىقارمايدۇ</translation>
        </message>
        <message>
            <source>Released before</source>
            <translation>بۇرۇن چىقىرىلغانلار</translation>
        </message>
        <message>
            <source>Nothing yet. Every release is recorded here, with the hash of its file.</source>
            <translation>تېخى يوق. ھەر چىقىرىش بۇ يەردە ھۆججىتىنىڭ خەش قىممىتى بىلەن خاتىرىلىنىدۇ.</translation>
        </message>
        <message numerus="yes">
            <source>%n testimony(ies)</source>
            <translation>
                <numerusform>%n گۇۋاھلىق</numerusform>
                <numerusform>%n گۇۋاھلىق</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n letter(s) shown as □</source>
            <translation>
                <numerusform>%n ھەرپ □ شەكلىدە كۆرسىتىلدى</numerusform>
                <numerusform>%n ھەرپ □ شەكلىدە كۆرسىتىلدى</numerusform>
            </translation>
        </message>
        <message>
            <source>never written</source>
            <translation>ھەرگىز يېزىلمايدۇ</translation>
        </message>
    </context>
    <context>
        <name>ReleaseStep</name>
        <message>
            <source>As what</source>
            <translation>قانداق شەكىلدە</translation>
        </message>
        <message>
            <source>to print and to hand over</source>
            <translation>بېسىش ۋە تاپشۇرۇش ئۈچۈن</translation>
        </message>
        <message>
            <source>for a web page</source>
            <translation>تور بەت ئۈچۈن</translation>
        </message>
        <message>
            <source>Testimonies</source>
            <translation>گۇۋاھلىقلار</translation>
        </message>
        <message numerus="yes">
            <source>%n used</source>
            <translation>
                <numerusform>%n سى ئىشلىتىلدى</numerusform>
                <numerusform>%n سى ئىشلىتىلدى</numerusform>
            </translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>كىرمىدى</translation>
        </message>
        <message numerus="yes">
            <source>%n, said nowhere in the report</source>
            <translation>
                <numerusform>%n سى، دوكلاتتا ھېچ يەردە دېيىلمەيدۇ</numerusform>
                <numerusform>%n سى، دوكلاتتا ھېچ يەردە دېيىلمەيدۇ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{0} of %n text(s) read and let in</source>
            <translation>
                <numerusform>%n تېكىستنىڭ {0} سى ئوقۇلۇپ كىرگۈزۈلدى</numerusform>
                <numerusform>%n تېكىستنىڭ {0} سى ئوقۇلۇپ كىرگۈزۈلدى</numerusform>
            </translation>
        </message>
        <message>
            <source>Words of witnesses</source>
            <translation>گۇۋاھچىلارنىڭ سۆزلىرى</translation>
        </message>
        <message numerus="yes">
            <source>%n question(s) not decided: those texts stay out</source>
            <translation>
                <numerusform>%n سوئال قارار قىلىنمىدى: ئۇ تېكىستلەر كىرمەيدۇ</numerusform>
                <numerusform>%n سوئال قارار قىلىنمىدى: ئۇ تېكىستلەر كىرمەيدۇ</numerusform>
            </translation>
        </message>
        <message>
            <source>Still open</source>
            <translation>تېخى ئوچۇق</translation>
        </message>
        <message>
            <source>Names removed</source>
            <translation>ئېلىۋېتىلگەن ئىسىملار</translation>
        </message>
        <message>
            <source>What no program can prove</source>
            <translation>ھېچقانداق پروگرامما ئىسپاتلىيالمايدىغىنى</translation>
        </message>
        <message>
            <source>Not found, or not looked for: {0}. You have read it: you answer for these.</source>
            <translation>تېپىلمىدى ياكى ئىزدەلمىدى: {0}. سىز ئوقۇدىڭىز: بۇلارغا سىز جاۋابكار.</translation>
        </message>
        <message numerus="yes">
            <source>%n letter(s) that no font has would be shown as □</source>
            <translation>
                <numerusform>ھېچقانداق خەت نۇسخىسىدا يوق %n ھەرپ □ بولۇپ كۆرۈنەتتى</numerusform>
                <numerusform>ھېچقانداق خەت نۇسخىسىدا يوق %n ھەرپ □ بولۇپ كۆرۈنەتتى</numerusform>
            </translation>
        </message>
        <message>
            <source>Install a font with the letters of that script, or release it so: it is put on record.</source>
            <translation>ئۇ يېزىقنىڭ ھەرپلىرى بار خەت نۇسخىسى ئورنىتىڭ ياكى شۇنداق چىقىرىڭ: ئۇ خاتىرىلىنىدۇ.</translation>
        </message>
        <message>
            <source>Nothing was released</source>
            <translation>ھېچنېمە چىقىرىلمىدى</translation>
        </message>
    </context>
    <context>
        <name>ReleaseWords</name>
        <message>
            <source>UN procedures</source>
            <translation>ب د ت تەرتىپلىرى</translation>
        </message>
        <message>
            <source>To the government, through the UN</source>
            <translation>ب د ت ئارقىلىق ھۆكۈمەتكە</translation>
        </message>
        <message>
            <source>Published by the UN</source>
            <translation>ب د ت ئېلان قىلىدۇ</translation>
        </message>
        <message>
            <source>Petition to an authority</source>
            <translation>ئورگانغا ئىلتىماس</translation>
        </message>
        <message>
            <source>Lawyer in their own case</source>
            <translation>ئۆز دېلوسىدىكى ئادۋوكات</translation>
        </message>
        <message>
            <source>A court</source>
            <translation>سوت مەھكىمىسى</translation>
        </message>
        <message>
            <source>Journalists</source>
            <translation>مۇخبىرلار</translation>
        </message>
        <message>
            <source>Partner organisation</source>
            <translation>ھەمكار تەشكىلات</translation>
        </message>
        <message>
            <source>Public victims database</source>
            <translation>ئاشكارا زىيانكەشلىككە ئۇچرىغۇچىلار ساندىنى</translation>
        </message>
        <message>
            <source>Public web</source>
            <translation>ئاشكارا تور</translation>
        </message>
        <message>
            <source>in confidence</source>
            <translation>مەخپىي</translation>
        </message>
        <message>
            <source>never who told of it</source>
            <translation>كىمنىڭ ئېيتقانلىقى ھەرگىز دېيىلمەيدۇ</translation>
        </message>
        <message>
            <source>anybody can read it</source>
            <translation>ھەركىم ئوقۇيالايدۇ</translation>
        </message>
        <message>
            <source>one named authority</source>
            <translation>ئىسمى ئاتالغان بىر ئورگان</translation>
        </message>
        <message>
            <source>asylum or court case</source>
            <translation>پاناھلىق ياكى سوت دېلوسى</translation>
        </message>
        <message>
            <source>as evidence</source>
            <translation>ئىسپات سۈپىتىدە</translation>
        </message>
        <message>
            <source>anybody may read it in the end</source>
            <translation>ئاخىرىدا ھەركىم ئوقۇشى مۇمكىن</translation>
        </message>
        <message>
            <source>named to the witness</source>
            <translation>گۇۋاھچىغا ئىسمى دېيىلگەن</translation>
        </message>
        <message>
            <source>somebody still inside would be seen to have spoken</source>
            <translation>تېخى ئىچىدىكى بىرىنىڭ سۆزلىگەنلىكى بىلىنىپ قالىدۇ</translation>
        </message>
        <message>
            <source>told of by office only, not by name</source>
            <translation>ئىسمى ئەمەس، پەقەت ۋەزىپىسى دېيىلىدۇ</translation>
        </message>
        <message>
            <source>not somebody a report is about</source>
            <translation>دوكلات بۇ كىشى ھەققىدە ئەمەس</translation>
        </message>
        <message>
            <source>somebody wished it erased</source>
            <translation>بىرى ئۇنى ئۆچۈرۈشنى خالىدى</translation>
        </message>
        <message>
            <source>held after a reprisal against the family</source>
            <translation>ئائىلىسىگە ئۆچ ئېلىنغاندىن كېيىن توختىتىلدى</translation>
        </message>
        <message>
            <source>taken back by the witness</source>
            <translation>گۇۋاھچى قايتۇرۇۋالدى</translation>
        </message>
        <message>
            <source>the witness left before answering; no coordinator has decided</source>
            <translation>گۇۋاھچى جاۋاب بەرمەي كەتتى؛ ھېچقانداق ماسلاشتۇرغۇچى قارار قىلمىدى</translation>
        </message>
        <message>
            <source>not finished</source>
            <translation>تاماملانمىدى</translation>
        </message>
        <message>
            <source>nobody is named as its witness</source>
            <translation>گۇۋاھچىسى سۈپىتىدە ھېچكىم ئاتالمىدى</translation>
        </message>
        <message>
            <source>keeping it was refused</source>
            <translation>ساقلاش رەت قىلىندى</translation>
        </message>
        <message>
            <source>a child is never told of in public</source>
            <translation>بالا ھەققىدە ئاشكارا سۆزلەنمەيدۇ</translation>
        </message>
        <message>
            <source>a child: guardian's consent or the child's assent is missing</source>
            <translation>بالا: ھامىينىڭ رازىلىقى ياكى بالىنىڭ ماقۇللۇقى كەم</translation>
        </message>
        <message>
            <source>was a child then: ask again</source>
            <translation>ئۇ چاغدا بالا ئىدى: قايتا سوراڭ</translation>
        </message>
        <message>
            <source>consent for this was never asked</source>
            <translation>بۇنىڭغا رازىلىق ھېچ سورالمىدى</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>رەت قىلىندى</translation>
        </message>
        <message>
            <source>consent withdrawn</source>
            <translation>رازىلىق قايتۇرۇۋېلىندى</translation>
        </message>
        <message>
            <source>consent has run out</source>
            <translation>رازىلىقنىڭ ۋاقتى ئۆتتى</translation>
        </message>
        <message>
            <source>replaced by a later answer</source>
            <translation>كېيىنكى جاۋاب ئورنىنى ئالدى</translation>
        </message>
        <message>
            <source>a condition is not met yet</source>
            <translation>شەرت تېخى ئورۇندالمىدى</translation>
        </message>
        <message>
            <source>the risks were not explained</source>
            <translation>خەتەرلەر چۈشەندۈرۈلمىدى</translation>
        </message>
        <message>
            <source>the time to think it over is not over</source>
            <translation>ئويلىنىش ۋاقتى تېخى تۈگىمىدى</translation>
        </message>
        <message>
            <source>the day of the consent is not known</source>
            <translation>رازىلىق كۈنى نامەلۇم</translation>
        </message>
        <message>
            <source>no level was agreed</source>
            <translation>دەرىجە كېلىشىلمىدى</translation>
        </message>
        <message>
            <source>as far as the consent goes</source>
            <translation>رازىلىق يار بەرگەن چەكتە</translation>
        </message>
        <message>
            <source>detained: two people must first decide what is best</source>
            <translation>تۇتقۇندا: ئاۋۋال ئىككى كىشى ئەڭ ياخشىسىنى قارار قىلىشى كېرەك</translation>
        </message>
        <message>
            <source>detained: that decision does not cover this use</source>
            <translation>تۇتقۇندا: ئۇ قارار بۇ ئىشلىتىشنى ئۆز ئىچىگە ئالمايدۇ</translation>
        </message>
        <message>
            <source>detained: that decision is due to be looked at again</source>
            <translation>تۇتقۇندا: ئۇ قارارغا قايتا قاراش ۋاقتى كەلدى</translation>
        </message>
        <message>
            <source>a close relative objects to the name</source>
            <translation>يېقىن تۇغقان ئىسمىغا قارشى</translation>
        </message>
        <message>
            <source>a close relative was not heard about the name</source>
            <translation>ئىسىم توغرۇلۇق يېقىن تۇغقاندىن سورالمىدى</translation>
        </message>
        <message>
            <source>as they wished themselves</source>
            <translation>ئۆزى خالىغاندەك</translation>
        </message>
        <message>
            <source>their own wish was not freely said</source>
            <translation>ئۆز ئارزۇسى ئەركىن ئېيتىلمىغان</translation>
        </message>
        <message>
            <source>this audience is told no more</source>
            <translation>بۇ ئوقۇرمەنلەرگە بۇنىڭدىن ئارتۇق دېيىلمەيدۇ</translation>
        </message>
        <message>
            <source>somebody who must not be named has the same name</source>
            <translation>ئاتالماسلىقى كېرەك بىرىنىڭ ئىسمى ئوخشاش</translation>
        </message>
        <message>
            <source>parts of it are not in this vault</source>
            <translation>بەزى قىسىملىرى بۇ ئامباردا يوق</translation>
        </message>
        <message>
            <source>no testimony about them may be used</source>
            <translation>ئۇلار ھەققىدە ھېچقانداق گۇۋاھلىقنى ئىشلىتىشكە بولمايدۇ</translation>
        </message>
        <message>
            <source>people whom no record names</source>
            <translation>ھېچقانداق خاتىرىدە ئاتالمىغان كىشىلەر</translation>
        </message>
        <message>
            <source>names with typing errors</source>
            <translation>خاتا يېزىلغان ئىسىملار</translation>
        </message>
        <message>
            <source>descriptions that tell who it is</source>
            <translation>كىملىكىنى بىلدۈرۈپ قويىدىغان تەسۋىرلەر</translation>
        </message>
        <message>
            <source>what earlier reports and others have published</source>
            <translation>بۇرۇنقى دوكلاتلار ۋە باشقىلار ئېلان قىلغانلىرى</translation>
        </message>
        <message>
            <source>names of under four letters, found as whole words only</source>
            <translation>تۆت ھەرپتىن قىسقا، پەقەت پۈتۈن سۆز سۈپىتىدە تېپىلىدىغان ئىسىملار</translation>
        </message>
        <message>
            <source>spellings that nobody has confirmed</source>
            <translation>ھېچكىم جەزملەشتۈرمىگەن يېزىلىشلار</translation>
        </message>
        <message>
            <source>places in another script than recorded</source>
            <translation>خاتىرىلەنگەندىن باشقا يېزىقتىكى يەر ناملىرى</translation>
        </message>
        <message>
            <source>dates written in words</source>
            <translation>سۆز بىلەن يېزىلغان چېسلالار</translation>
        </message>
        <message>
            <source>numbers written in words</source>
            <translation>سۆز بىلەن يېزىلغان سانلار</translation>
        </message>
        <message>
            <source>what is seen and heard in pictures and sound</source>
            <translation>رەسىم ۋە ئاۋازدا كۆرۈنىدىغان، ئاڭلىنىدىغان نەرسە</translation>
        </message>
        <message>
            <source>an e-mail address</source>
            <translation>ئېلخەت ئادرېسى</translation>
        </message>
        <message>
            <source>a web address</source>
            <translation>تور ئادرېسى</translation>
        </message>
        <message>
            <source>an account name</source>
            <translation>ھېسابات نامى</translation>
        </message>
        <message>
            <source>a Chinese identity number</source>
            <translation>جۇڭگو كىملىك نومۇرى</translation>
        </message>
        <message>
            <source>a Kazakh identity number</source>
            <translation>قازاقىستان كىملىك نومۇرى</translation>
        </message>
        <message>
            <source>an identity number</source>
            <translation>كىملىك نومۇرى</translation>
        </message>
        <message>
            <source>a bank card number</source>
            <translation>بانكا كارتىسى نومۇرى</translation>
        </message>
        <message>
            <source>a passport number</source>
            <translation>پاسپورت نومۇرى</translation>
        </message>
        <message>
            <source>a telephone number</source>
            <translation>تېلېفون نومۇرى</translation>
        </message>
        <message>
            <source>a number that belongs to somebody</source>
            <translation>بىرىگە تەۋە نومۇر</translation>
        </message>
        <message>
            <source>a name</source>
            <translation>ئىسىم</translation>
        </message>
        <message>
            <source>a protected name with a typing error</source>
            <translation>قوغدالغان ئىسىم، خاتا يېزىلغان</translation>
        </message>
        <message>
            <source>a protected name in another spelling</source>
            <translation>قوغدالغان ئىسىم، باشقىچە يېزىلغان</translation>
        </message>
        <message>
            <source>something that tells who it is</source>
            <translation>كىملىكىنى بىلدۈرىدىغان نەرسە</translation>
        </message>
        <message>
            <source>Somebody's name has under four letters: look for it yourself.</source>
            <translation>بىرىنىڭ ئىسمى تۆت ھەرپتىن قىسقا: ئۆزىڭىز ئىزدەڭ.</translation>
        </message>
        <message>
            <source>The witness asked that parts of this are not used.</source>
            <translation>گۇۋاھچى بۇنىڭ بەزى قىسىملىرىنىڭ ئىشلىتىلمەسلىكىنى سورىدى.</translation>
        </message>
        <message>
            <source>The witness declined to speak about some things.</source>
            <translation>گۇۋاھچى بەزى نەرسىلەر ھەققىدە سۆزلەشنى رەت قىلدى.</translation>
        </message>
        <message>
            <source>This translation or transcript was never checked by a second person.</source>
            <translation>بۇ تەرجىمە ياكى تېكىستنى ئىككىنچى كىشى ھېچ تەكشۈرمىدى.</translation>
        </message>
        <message>
            <source>This translation was never checked by a second person.</source>
            <translation>بۇ تەرجىمىنى ئىككىنچى كىشى ھېچ تەكشۈرمىدى.</translation>
        </message>
        <message>
            <source>The account was changed after this translation was made.</source>
            <translation>بۇ تەرجىمە قىلىنغاندىن كېيىن بايان ئۆزگەرتىلگەن.</translation>
        </message>
        <message>
            <source>the agreed level allows no words of the witness</source>
            <translation>كېلىشىلگەن دەرىجە گۇۋاھچىنىڭ سۆزلىرىگە يول قويمايدۇ</translation>
        </message>
        <message>
            <source>a protected name has no spelling in the script of this text</source>
            <translation>قوغدالغان ئىسىمنىڭ بۇ تېكىست يېزىقىدا يېزىلىشى يوق</translation>
        </message>
        <message>
            <source>a protected name, number or address stands in it</source>
            <translation>ئۇنىڭدا قوغدالغان ئىسىم، نومۇر ياكى ئادرېس بار</translation>
        </message>
        <message>
            <source>not all of the report could be read back out of it</source>
            <translation>دوكلاتنىڭ ھەممىسىنى ئۇنىڭدىن قايتا ئوقۇغىلى بولمىدى</translation>
        </message>
        <message>
            <source>it holds something that no report of ours holds</source>
            <translation>ئۇنىڭدا بىزنىڭ ھېچقانداق دوكلاتىمىزدا يوق نەرسە بار</translation>
        </message>
        <message>
            <source>Latin</source>
            <translation>لاتىن</translation>
        </message>
        <message>
            <source>Cyrillic</source>
            <translation>كىرىل</translation>
        </message>
        <message>
            <source>Kazakh in Arabic letters</source>
            <translation>ئەرەب ھەرپلىك قازاقچە</translation>
        </message>
        <message>
            <source>Uyghur</source>
            <translation>ئۇيغۇرچە</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>خەنزۇچە</translation>
        </message>
        <message>
            <source>In the witness's words</source>
            <translation>گۇۋاھچىنىڭ سۆزى بىلەن</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>تەرجىمە</translation>
        </message>
        <message>
            <source>Transcript</source>
            <translation>ئاڭلاپ يېزىلغان تېكىست</translation>
        </message>
        <message>
            <source>Answers to the questions</source>
            <translation>سوئاللارغا جاۋابلار</translation>
        </message>
        <message>
            <source>Answers to the organisation's own questions</source>
            <translation>تەشكىلاتنىڭ ئۆز سوئاللىرىغا جاۋابلار</translation>
        </message>
        <message>
            <source>What is claimed</source>
            <translation>نېمە دېيىلدى</translation>
        </message>
        <message>
            <source>Details of what happened</source>
            <translation>يۈز بەرگەننىڭ تەپسىلاتى</translation>
        </message>
    </context>
    <context>
        <name>ReleasedPage</name>
        <message>
            <source>Released</source>
            <translation>چىقىرىلدى</translation>
        </message>
        <message>
            <source>{0} · for: {1}</source>
            <translation>{0} · كىم ئۈچۈن: {1}</translation>
        </message>
        <message numerus="yes">
            <source>clean: %n place(s) of the file searched</source>
            <translation>
                <numerusform>پاك: ھۆججەتنىڭ %n يېرى ئىزدەلدى</numerusform>
                <numerusform>پاك: ھۆججەتنىڭ %n يېرى ئىزدەلدى</numerusform>
            </translation>
        </message>
        <message>
            <source>Check of the file</source>
            <translation>ھۆججەتنى تەكشۈرۈش</translation>
        </message>
        <message numerus="yes">
            <source>%n protected name(s), number(s) and address(es), none found</source>
            <translation>
                <numerusform>قوغدالغان %n ئىسىم، نومۇر ۋە ئادرېس، بىرىمۇ تېپىلمىدى</numerusform>
                <numerusform>قوغدالغان %n ئىسىم، نومۇر ۋە ئادرېس، بىرىمۇ تېپىلمىدى</numerusform>
            </translation>
        </message>
        <message>
            <source>Looked for</source>
            <translation>ئىزدەلگىنى</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>چوڭلۇقى</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>ھەرپلەر</translation>
        </message>
        <message numerus="yes">
            <source>%n letter(s) that no font has are shown as □</source>
            <translation>
                <numerusform>ھېچقانداق خەت نۇسخىسىدا يوق %n ھەرپ □ شەكلىدە كۆرسىتىلدى</numerusform>
                <numerusform>ھېچقانداق خەت نۇسخىسىدا يوق %n ھەرپ □ شەكلىدە كۆرسىتىلدى</numerusform>
            </translation>
        </message>
        <message>
            <source>The release is on record: what went out, for whom, by whom and under which consents.</source>
            <translation>چىقىرىش خاتىرىلەندى: نېمە چىقتى، كىم ئۈچۈن، كىم تەرىپىدىن ۋە قايسى رازىلىقلار بىلەن.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>تامام</translation>
        </message>
    </context>
    <context>
        <name>ReleasingPage</name>
        <message>
            <source>Checking and releasing</source>
            <translation>تەكشۈرۈپ چىقىرىلىۋاتىدۇ</translation>
        </message>
        <message>
            <source>Nothing goes out before the finished file was checked.</source>
            <translation>تەييار ھۆججەت تەكشۈرۈلمىگۈچە ھېچنېمە سىرتقا چىقمايدۇ.</translation>
        </message>
        <message>
            <source>Consents looked at once more</source>
            <translation>رازىلىقلارغا يەنە بىر قارالدى</translation>
        </message>
        <message>
            <source>Pages set from the redacted text</source>
            <translation>بەتلەر ئىسمى يېپىلغان تېكىستتىن تىزىلدى</translation>
        </message>
        <message>
            <source>Finished file searched by a second program</source>
            <translation>تەييار ھۆججەتنى ئىككىنچى پروگرامما ئىزدىدى</translation>
        </message>
        <message>
            <source>Release recorded and signed</source>
            <translation>چىقىرىش خاتىرىلىنىپ ئىمزالاندى</translation>
        </message>
        <message>
            <source>File written</source>
            <translation>ھۆججەت يېزىلدى</translation>
        </message>
        <message>
            <source>You can cancel until the release is recorded. Nothing is lost.</source>
            <translation>چىقىرىش خاتىرىلەنگۈچە ئەمەلدىن قالدۇرسىڭىز بولىدۇ. ھېچنېمە يوقالمايدۇ.</translation>
        </message>
    </context>
    <context>
        <name>ReportScreen</name>
        <message>
            <source>About whom</source>
            <translation>كىم ھەققىدە</translation>
        </message>
        <message>
            <source>For whom</source>
            <translation>كىمگە</translation>
        </message>
        <message>
            <source>Consents</source>
            <translation>رازىلىقلار</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>تېكىست</translation>
        </message>
        <message>
            <source>Check and release</source>
            <translation>چىقىرىش</translation>
        </message>
        <message>
            <source>As it will be released</source>
            <translation>چىقىرىلىدىغان شەكلى</translation>
        </message>
        <message>
            <source>Report on {0}</source>
            <translation>دوكلات: {0}</translation>
        </message>
        <message numerus="yes">
            <source>Report on %n person(s)</source>
            <translation>
                <numerusform>%n كىشى ھەققىدە دوكلات</numerusform>
                <numerusform>%n كىشى ھەققىدە دوكلات</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Report on %n testimony(ies)</source>
            <translation>
                <numerusform>%n گۇۋاھلىق ھەققىدە دوكلات</numerusform>
                <numerusform>%n گۇۋاھلىق ھەققىدە دوكلات</numerusform>
            </translation>
        </message>
        <message>
            <source>Report</source>
            <translation>دوكلات</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>دوكلاتلار</translation>
        </message>
        <message>
            <source>Check and save…</source>
            <translation>تەكشۈرۈپ ساقلاش…</translation>
        </message>
        <message>
            <source>Next: consents</source>
            <translation>كېيىنكى: رازىلىقلار</translation>
        </message>
        <message>
            <source>Next: text</source>
            <translation>كېيىنكى: تېكىست</translation>
        </message>
        <message>
            <source>Next: check and release</source>
            <translation>كېيىنكى: تەكشۈرۈش ۋە چىقىرىش</translation>
        </message>
        <message>
            <source>Back to the text</source>
            <translation>تېكىستكە قايتىش</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>بەتلەر</translation>
        </message>
        <message>
            <source>The report is being released</source>
            <translation>دوكلات چىقىرىلىۋاتىدۇ</translation>
        </message>
        <message>
            <source>Wait until it is out, or cancel it first.</source>
            <translation>چىققۇچە كۈتۈڭ ياكى ئاۋۋال ئەمەلدىن قالدۇرۇڭ.</translation>
        </message>
        <message>
            <source>Kept until you leave</source>
            <translation>سىز چىققۇچە ساقلىنىدۇ</translation>
        </message>
        <message>
            <source>Nothing released yet</source>
            <translation>تېخى ھېچنېمە چىقىرىلمىدى</translation>
        </message>
        <message>
            <source>Not proven: unlisted people, typing errors, descriptions</source>
            <translation>ئىسپاتلانمىدى: تىزىمدا يوق كىشىلەر، خاتا يېزىلغانلار، تەسۋىرلەر</translation>
        </message>
        <message>
            <source>Not everything is proven</source>
            <translation>ھەممىسى ئىسپاتلانمىدى</translation>
        </message>
        <message>
            <source>Released and recorded</source>
            <translation>چىقىرىلدى ۋە خاتىرىلەندى</translation>
        </message>
        <message>
            <source>Page {0}</source>
            <translation>بەت {0}</translation>
        </message>
        <message>
            <source>Back to the report</source>
            <translation>دوكلاتقا قايتىش</translation>
        </message>
        <message>
            <source>Where should the report be written?</source>
            <translation>دوكلات نەگە يېزىلسۇن؟</translation>
        </message>
        <message>
            <source>Check and save</source>
            <translation>تەكشۈرۈپ ساقلاش</translation>
        </message>
        <message>
            <source>Looking at the consents…</source>
            <translation>رازىلىقلارغا قارىلىۋاتىدۇ…</translation>
        </message>
        <message numerus="yes">
            <source>%n used</source>
            <translation>
                <numerusform>%n سى ئىشلىتىلدى</numerusform>
                <numerusform>%n سى ئىشلىتىلدى</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left out</source>
            <translation>
                <numerusform>%n سى كىرمىدى</numerusform>
                <numerusform>%n سى كىرمىدى</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left to decide</source>
            <translation>
                <numerusform>قارار قىلىدىغان %n سى قالدى</numerusform>
                <numerusform>قارار قىلىدىغان %n سى قالدى</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{0} of %n let in</source>
            <translation>
                <numerusform>%n سىنىڭ {0} سى كىرگۈزۈلدى</numerusform>
                <numerusform>%n سىنىڭ {0} سى كىرگۈزۈلدى</numerusform>
            </translation>
        </message>
        <message>
            <source>by a second program</source>
            <translation>ئىككىنچى پروگرامما تەرىپىدىن</translation>
        </message>
        <message numerus="yes">
            <source>%n chosen</source>
            <translation>
                <numerusform>%n سى تاللاندى</numerusform>
                <numerusform>%n سى تاللاندى</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing may be released for this audience</source>
            <translation>بۇ ئوقۇرمەنلەرگە ھېچنېمە چىقىرىشقا بولمايدۇ</translation>
        </message>
        <message>
            <source>Every testimony stays out: {0}. Choose another audience, or ask the witnesses again.</source>
            <translation>ھەر بىر گۇۋاھلىق كىرمەيدۇ: {0}. باشقا ئوقۇرمەن تاللاڭ ياكى گۇۋاھچىلاردىن قايتا سوراڭ.</translation>
        </message>
        <message numerus="yes">
            <source>The check of the finished file found %n thing(s): {0} ({1}).</source>
            <translation>
                <numerusform>تەييار ھۆججەتنى تەكشۈرۈش %n نەرسە تاپتى: {0} ({1}).</numerusform>
                <numerusform>تەييار ھۆججەتنى تەكشۈرۈش %n نەرسە تاپتى: {0} ({1}).</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing chosen yet</source>
            <translation>تېخى ھېچنېمە تاللانمىدى</translation>
        </message>
    </context>
    <context>
        <name>ReprisalForm</name>
        <message>
            <source>Name not known</source>
            <translation>ئىسمى نامەلۇم</translation>
        </message>
        <message>
            <source>Something was done to {name} or the family, perhaps because of what was published. From now on nothing that tells of {name} or of the family is released, until a coordinator decides. It travels with the next bundle.</source>
            <translation>{name} ياكى ئائىلىسىگە بىر ئىش قىلىندى، بەلكىم ئېلان قىلىنغان نەرسە تۈپەيلىدىن. بۇنىڭدىن كېيىن ماسلاشتۇرغۇچى قارار قىلغۇچە {name} ياكى ئائىلىسى ھەققىدە ھېچنېمە چىقىرىلمايدۇ. ئۇ كېيىنكى بوغچا بىلەن كېتىدۇ.</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>نېمە قىلىندى</translation>
        </message>
        <message>
            <source>When</source>
            <translation>قاچان</translation>
        </message>
        <message>
            <source>What was published that may be the reason</source>
            <translation>سەۋەبى بولۇشى مۇمكىن بولغان ئېلان</translation>
        </message>
        <message>
            <source>Hold all releases and tell the coordinators</source>
            <translation>ھەممە چىقىرىشنى توختىتىپ، ماسلاشتۇرغۇچىلارغا ئېيتىش</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>قويۇپ قويۇش</translation>
        </message>
        <message>
            <source>All releases of this family are held</source>
            <translation>بۇ ئائىلىنىڭ ھەممە چىقىرىشى توختىتىلدى</translation>
        </message>
        <message>
            <source>The coordinators learn of it with the next bundle. Telephone them if somebody is in danger now.</source>
            <translation>ماسلاشتۇرغۇچىلار كېيىنكى بوغچا بىلەن بىلىدۇ. ھازىر بىرى خەتەردە بولسا ئۇلارغا تېلېفون قىلىڭ.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>تاقاش</translation>
        </message>
    </context>
    <context>
        <name>RequestCard</name>
        <message>
            <source>{0} · written down by {1}</source>
            <translation>{0} · يازغۇچى {1}</translation>
        </message>
        <message>
            <source>No testimony held here has this card. It may still arrive.</source>
            <translation>بۇ يەردىكى ھېچقانداق گۇۋاھلىقتا بۇ كارتا يوق. ئۇ تېخى كېلىشى مۇمكىن.</translation>
        </message>
        <message>
            <source>Open the testimony</source>
            <translation>گۇۋاھلىقنى ئېچىش</translation>
        </message>
        <message>
            <source>Open testimony {0}</source>
            <translation>گۇۋاھلىقنى ئېچىش: {0}</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>تامام</translation>
        </message>
        <message>
            <source>It is done</source>
            <translation>ئورۇندالدى</translation>
        </message>
    </context>
    <context>
        <name>RequestForm</name>
        <message>
            <source>Somebody has a card with four words</source>
            <translation>بىرىدە تۆت سۆزلۈك كارتا بار</translation>
        </message>
        <message>
            <source>Write down what they ask for. It goes with your next bundle to a coordinator, who finds it.</source>
            <translation>نېمە تەلەپ قىلغانلىقىنى يېزىڭ. ئۇ كېيىنكى بوغچىڭىز بىلەن ماسلاشتۇرغۇچىغا بارىدۇ، ئۇ تاپىدۇ.</translation>
        </message>
        <message>
            <source>The four words, in their order</source>
            <translation>تۆت سۆز، تەرتىپى بىلەن</translation>
        </message>
        <message>
            <source>What is asked for</source>
            <translation>نېمە سورىلىدۇ</translation>
        </message>
        <message>
            <source>In their own words</source>
            <translation>ئۆز سۆزى بىلەن</translation>
        </message>
        <message>
            <source>Write it down</source>
            <translation>يېزىپ قويۇش</translation>
        </message>
        <message>
            <source>“{0}” is no word of a card. Perhaps: {1}</source>
            <translation>«{0}» كارتا سۆزى ئەمەس. بەلكىم: {1}</translation>
        </message>
        <message>
            <source>“{0}” is no word of a card</source>
            <translation>«{0}» كارتا سۆزى ئەمەس</translation>
        </message>
        <message>
            <source>A card has four words.</source>
            <translation>كارتىدا تۆت سۆز بار.</translation>
        </message>
        <message>
            <source>Choose what is asked for.</source>
            <translation>نېمە سورالغانلىقىنى تاللاڭ.</translation>
        </message>
        <message>
            <source>Written down</source>
            <translation>يېزىلدى</translation>
        </message>
        <message>
            <source>It travels with your next bundle. The four words were not kept.</source>
            <translation>ئۇ كېيىنكى بوغچىڭىز بىلەن كېتىدۇ. تۆت سۆز ساقلانمىدى.</translation>
        </message>
    </context>
    <context>
        <name>RequestsScreen</name>
        <message>
            <source>Request by card</source>
            <translation>كارتا بىلەن تەلەپ</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>بۈگۈن</translation>
        </message>
        <message>
            <source>Everything is saved</source>
            <translation>ھەممىسى ساقلاندى</translation>
        </message>
        <message>
            <source>Asked for by card</source>
            <translation>كارتا بىلەن سورالغانلار</translation>
        </message>
        <message>
            <source>Nobody has asked for anything.</source>
            <translation>ھېچكىم ھېچنېمە سورىمىدى.</translation>
        </message>
        <message>
            <source>Left before consent was answered</source>
            <translation>رازىلىققا جاۋاب بېرىلمەي قالغانلار</translation>
        </message>
        <message>
            <source>Nothing waits for a decision.</source>
            <translation>قارار كۈتۈۋاتقان يوق.</translation>
        </message>
    </context>
    <context>
        <name>RestoreCard</name>
        <message>
            <source>Use this folder</source>
            <translation>بۇ قىسقۇچنى ئىشلىتىش</translation>
        </message>
        <message>
            <source>Where is the backup?</source>
            <translation>زاپاس نەدە؟</translation>
        </message>
        <message>
            <source>In which folder should the new vault lie?</source>
            <translation>يېڭى ئامبار قايسى قىسقۇچتا تۇرسۇن؟</translation>
        </message>
        <message>
            <source>Open the backup with recovery shares</source>
            <translation>زاپاسنى ئۈلۈشلەر بىلەن ئېچىش</translation>
        </message>
        <message>
            <source>Any three of the five, if they were let open this backup. Its passphrase is not needed then.</source>
            <translation>بۇ زاپاسنى ئېچىشقا رۇخسەت بېرىلگەن بولسا، بەشنىڭ خالىغان ئۈچى. ئۇ چاغدا پارول ئىبارىسى كېرەك ئەمەس.</translation>
        </message>
        <message>
            <source>The backup of {0} opens</source>
            <translation>{0} كۈنىدىكى زاپاس ئېچىلىدۇ</translation>
        </message>
        <message>
            <source>Choose the passphrase of the restored vault. It may be the same words again.</source>
            <translation>ئەسلىگە كەلتۈرۈلگەن ئامبارنىڭ پارول ئىبارىسىنى تاللاڭ. يەنە شۇ سۆزلەر بولسىمۇ بولىدۇ.</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>ئەسلىگە كەلتۈرۈش</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>قايتىپ كېتىش</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Restoring</source>
            <translation>ئەسلىگە كەلتۈرۈلۈۋاتىدۇ</translation>
        </message>
        <message>
            <source>Leave the stick in until this is done.</source>
            <translation>تۈگىگۈچە فىلاشكىنى چىقارماڭ.</translation>
        </message>
        <message>
            <source>Reading the backup</source>
            <translation>زاپاس ئوقۇلۇۋاتىدۇ</translation>
        </message>
        <message>
            <source>Copying recordings and files</source>
            <translation>ئۈن-سىن ۋە ھۆججەتلەر كۆچۈرۈلۈۋاتىدۇ</translation>
        </message>
        <message>
            <source>Reading back what was copied</source>
            <translation>كۆچۈرۈلگەنلەر قايتا ئوقۇلۇۋاتىدۇ</translation>
        </message>
        <message>
            <source>Writing the database under a new key</source>
            <translation>ساندان يېڭى ئاچقۇچ بىلەن يېزىلىۋاتىدۇ</translation>
        </message>
        <message>
            <source>Making lists and search</source>
            <translation>تىزىملار ۋە ئىزدەش تەييارلىنىۋاتىدۇ</translation>
        </message>
        <message>
            <source>You can cancel at any moment: the backup stays as it is.</source>
            <translation>خالىغان ۋاقىتتا ئەمەلدىن قالدۇرسىڭىز بولىدۇ: زاپاس ئەينى پېتى قالىدۇ.</translation>
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} / {1}</translation>
        </message>
        <message>
            <source>What was begun stays in the folder, encrypted. Go on, and it is begun anew.</source>
            <translation>باشلانغىنى قىسقۇچتا شىفىرلىنىپ قالىدۇ. داۋاملاشتۇرسىڭىز باشتىن باشلىنىدۇ.</translation>
        </message>
        <message>
            <source>Stopped. The backup is as it was.</source>
            <translation>توختىتىلدى. زاپاس ئەينى پېتى.</translation>
        </message>
        <message numerus="yes">
            <source>%n testimony(s) came back</source>
            <translation>
                <numerusform>%n گۇۋاھلىق قايتىپ كەلدى</numerusform>
                <numerusform>%n گۇۋاھلىق قايتىپ كەلدى</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>From the backup of {0}, with %n piece(s) of recordings and files.</source>
            <translation>
                <numerusform>{0} كۈنىدىكى زاپاستىن، ئۈن-سىن ۋە ھۆججەتلەرنىڭ %n پارچىسى بىلەن.</numerusform>
                <numerusform>{0} كۈنىدىكى زاپاستىن، ئۈن-سىن ۋە ھۆججەتلەرنىڭ %n پارچىسى بىلەن.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n piece(s) could not be read in the backup</source>
            <translation>
                <numerusform>زاپاستىكى %n پارچىنى ئوقۇغىلى بولمىدى</numerusform>
                <numerusform>زاپاستىكى %n پارچىنى ئوقۇغىلى بولمىدى</numerusform>
            </translation>
        </message>
        <message>
            <source>Cases with damaged recordings or files: {0}</source>
            <translation>ئۈن-سىنى ياكى ھۆججىتى بۇزۇلغان دېلولار: {0}</translation>
        </message>
        <message>
            <source>Do not go on in the old vault as well</source>
            <translation>كونا ئامباردا ئىشنى داۋاملاشتۇرماڭ</translation>
        </message>
        <message>
            <source>If it may be in other hands, or turns up again, tell a coordinator: both then write the same log.</source>
            <translation>ئۇ باشقىلارنىڭ قولىدا بولۇشى مۇمكىن بولسا ياكى قايتا تېپىلسا ماسلاشتۇرغۇچىغا ئېيتىڭ: ئۇ چاغدا ئىككىسى بىر خاتىرىنى يازىدۇ.</translation>
        </message>
        <message>
            <source>Go to the restored vault</source>
            <translation>ئەسلىگە كەلتۈرۈلگەن ئامبارغا ئۆتۈش</translation>
        </message>
    </context>
    <context>
        <name>RestoreForm</name>
        <message>
            <source>Restore a backup</source>
            <translation>زاپاسنى ئەسلىگە كەلتۈرۈش</translation>
        </message>
        <message>
            <source>Makes a new vault of a backup. Nothing is written to the backup, and nothing is overwritten.</source>
            <translation>زاپاستىن يېڭى ئامبار ياسايدۇ. زاپاسقا ھېچنېمە يېزىلمايدۇ، ھېچنېمىنىڭ ئۈستىگە يېزىلمايدۇ.</translation>
        </message>
        <message>
            <source>Choose its folder…</source>
            <translation>قىسقۇچىنى تاللاش…</translation>
        </message>
        <message>
            <source>The backup</source>
            <translation>زاپاس</translation>
        </message>
        <message>
            <source>On this computer, in the usual place</source>
            <translation>بۇ كومپيۇتېردا، ئادەتتىكى ئورۇندا</translation>
        </message>
        <message>
            <source>Where the new vault goes</source>
            <translation>يېڭى ئامبار نەگە بارىدۇ</translation>
        </message>
        <message>
            <source>Press it for another folder.</source>
            <translation>باشقا قىسقۇچ ئۈچۈن بېسىڭ.</translation>
        </message>
        <message>
            <source>Three shares are typed: type others…</source>
            <translation>ئۈچ ئۈلۈش كىرگۈزۈلدى: باشقىسىنى كىرگۈزۈش…</translation>
        </message>
        <message>
            <source>Opened by recovery shares</source>
            <translation>ئۈلۈشلەر بىلەن ئېچىلدى</translation>
        </message>
        <message>
            <source>With recovery shares instead…</source>
            <translation>ئورنىغا ئۈلۈشلەر بىلەن…</translation>
        </message>
        <message>
            <source>Passphrase of the backup</source>
            <translation>زاپاسنىڭ پارول ئىبارىسى</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>داۋاملاشتۇرۇش</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>قايتىپ كېتىش</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Choose the folder that the backup was made into.</source>
            <translation>زاپاس ياسالغان قىسقۇچنى تاللاڭ.</translation>
        </message>
        <message>
            <source>Type the passphrase of that backup.</source>
            <translation>ئۇ زاپاسنىڭ پارول ئىبارىسىنى كىرگۈزۈڭ.</translation>
        </message>
        <message>
            <source>Opening the backup…</source>
            <translation>زاپاس ئېچىلىۋاتىدۇ…</translation>
        </message>
        <message>
            <source>That passphrase does not open this backup; it may differ from the vault's. Check Caps Lock and the keyboard language, then try again.</source>
            <translation>بۇ پارول ئىبارىسى بۇ زاپاسنى ئاچمايدۇ؛ ئامبارنىڭكىگە ئوخشىماسلىقى مۇمكىن. Caps Lock ۋە كۇنۇپكا تاختىسى تىلىنى تەكشۈرۈپ قايتا سىناڭ.</translation>
        </message>
        <message>
            <source>These shares do not open this backup. Only shares that were let open it do: see whether newer ones were made, or use its passphrase.</source>
            <translation>بۇ ئۈلۈشلەر بۇ زاپاسنى ئاچمايدۇ. پەقەت ئۇنى ئېچىشقا رۇخسەت ئالغان ئۈلۈشلەر ئاچىدۇ: يېڭىسى ياسالغانمۇ قاراڭ ياكى پارول ئىبارىسىنى ئىشلىتىڭ.</translation>
        </message>
        <message numerus="yes">
            <source>Again in %n second(s)</source>
            <translation>
                <numerusform>%n سېكۇنتتىن كېيىن قايتا</numerusform>
                <numerusform>%n سېكۇنتتىن كېيىن قايتا</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SafeLineEdit</name>
        <message>
            <source>Copy</source>
            <translation>كۆچۈرۈۋېلىش</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>كېسىۋېلىش</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>چاپلاش</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>ھەممىنى تاللاش</translation>
        </message>
    </context>
    <context>
        <name>SafeTextEdit</name>
        <message>
            <source>Copy</source>
            <translation>كۆچۈرۈۋېلىش</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>كېسىۋېلىش</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>چاپلاش</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>ھەممىنى تاللاش</translation>
        </message>
    </context>
    <context>
        <name>SafelyDelivered</name>
        <message>
            <source>Safely delivered</source>
            <translation>بىخەتەر يەتكۈزۈلدى</translation>
        </message>
        <message>
            <source>Nothing can leave this laptop yet. Two coordinators must confirm a testimony, or one whose backup holds it.</source>
            <translation>ھازىرچە ھېچنېمە بۇ كومپيۇتېردىن كېتەلمەيدۇ. بىر گۇۋاھلىقنى ئىككى ماسلاشتۇرغۇچى ياكى زاپىسىدا ئۇ بار بىرى جەزملەشتۈرۈشى كېرەك.</translation>
        </message>
        <message>
            <source>What is safely delivered can leave this laptop. Then nobody can take it from you: {0}.</source>
            <translation>بىخەتەر يەتكۈزۈلگىنى بۇ كومپيۇتېردىن كېتەلەيدۇ. ئۇ چاغدا ئۇنى سىزدىن ھېچكىم ئالالمايدۇ: {0}.</translation>
        </message>
        <message numerus="yes">
            <source>%n testimony(ies)</source>
            <translation>
                <numerusform>%n گۇۋاھلىق</numerusform>
                <numerusform>%n گۇۋاھلىق</numerusform>
            </translation>
        </message>
        <message>
            <source>See what can leave…</source>
            <translation>نېمە كېتەلەيدىغانلىقىنى كۆرۈش…</translation>
        </message>
    </context>
    <context>
        <name>SavedLine</name>
        <message>
            <source>Recording: {0} in the vault</source>
            <translation>خاتىرىلەش: {0} ئامباردا</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>ساقلىنىۋاتىدۇ…</translation>
        </message>
        <message>
            <source>Draft saved {0}</source>
            <translation>قارالما ساقلاندى {0}</translation>
        </message>
        <message>
            <source>Everything is saved</source>
            <translation>ھەممىسى ساقلاندى</translation>
        </message>
        <message>
            <source>Sealed at the lock</source>
            <translation>قۇلۇپلىغاندا مۆھۈرلىنىدۇ</translation>
        </message>
        <message>
            <source>Not finished</source>
            <translation>تاماملانمىدى</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>تاماملاندى</translation>
        </message>
    </context>
    <context>
        <name>SealLaterCard</name>
        <message>
            <source>Seal this testimony…</source>
            <translation>بۇ گۇۋاھلىقنى مۆھۈرلەش…</translation>
        </message>
        <message>
            <source>Seal this testimony</source>
            <translation>بۇ گۇۋاھلىقنى مۆھۈرلەش</translation>
        </message>
        <message>
            <source>It cannot be sealed here</source>
            <translation>بۇ يەردە مۆھۈرلىگىلى بولمايدۇ</translation>
        </message>
        <message>
            <source>No other coordinator is known, so nobody could open it.</source>
            <translation>باشقا ماسلاشتۇرغۇچى نامەلۇم، شۇڭا ئۇنى ھېچكىم ئاچالمايدۇ.</translation>
        </message>
        <message>
            <source>Your passphrase</source>
            <translation>پارول ئىبارىڭىز</translation>
        </message>
        <message>
            <source>Seal it and lock</source>
            <translation>مۆھۈرلەپ قۇلۇپلاش</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>ئەينى پېتى قالدۇرۇش</translation>
        </message>
        <message>
            <source>After this nobody can open it on this laptop</source>
            <translation>بۇنىڭدىن كېيىن بۇ كومپيۇتېردا ئۇنى ھېچكىم ئاچالمايدۇ</translation>
        </message>
        <message>
            <source>Not to review it, not to transcribe it, not to look at its video, not with your passphrase. It is handed over like any other, and can be opened by: {names}.</source>
            <translation>قايتا كۆرۈشكىمۇ، تېكىستكە ئايلاندۇرۇشقىمۇ، سىنىنى كۆرۈشكىمۇ، پارول ئىبارىڭىز بىلەنمۇ بولمايدۇ. ئۇ باشقىلىرىغا ئوخشاش تاپشۇرۇلىدۇ، ئاچالايدىغانلار: {names}.</translation>
        </message>
        <message>
            <source>What was on this laptop until now is not undone</source>
            <translation>بۇ كومپيۇتېردا ھازىرغىچە بولغىنى بىكار بولمايدۇ</translation>
        </message>
        <message>
            <source>Backups, images and copies of the vault made before still open with your passphrase, and the disk may keep remnants that no program can reach, above all a flash disk. Make a new backup afterwards and destroy the earlier ones. That it existed, when, and how many people and answers it has stays visible in this vault.</source>
            <translation>ئامبارنىڭ بۇرۇن ئېلىنغان زاپاس ۋە نۇسخىلىرى پارول ئىبارىڭىز بىلەن يەنىلا ئېچىلىدۇ، دىسكىدا، بولۇپمۇ فىلاش دىسكىدا، ھېچقانداق پروگرامما يېتەلمەيدىغان قالدۇقلار بولۇشى مۇمكىن. ئاندىن يېڭى زاپاس ياساپ، بۇرۇنقىلىرىنى يوقىتىڭ. ئۇنىڭ بارلىقى، قاچان بولغانلىقى، قانچە كىشى ۋە جاۋابى بارلىقى بۇ ئامباردا كۆرۈنۈپ قالىدۇ.</translation>
        </message>
        <message>
            <source>The vault moves to a new key and is locked</source>
            <translation>ئامبار يېڭى ئاچقۇچقا يۆتكىلىپ قۇلۇپلىنىدۇ</translation>
        </message>
        <message>
            <source>Only this passphrase opens it then: recovery shares and other passphrases lead to the old key and open nothing any more. Make them anew after the next unlock; a coordinator is asked on Today to try recovery out. It needs as much free space as the vault's database.</source>
            <translation>شۇنىڭدىن كېيىن ئۇنى پەقەت بۇ پارول ئىبارىسى ئاچىدۇ: ئۈلۈشلەر ۋە باشقا پارول ئىبارىلىرى كونا ئاچقۇچقا بارىدۇ، ئەمدى ھېچنېمىنى ئاچمايدۇ. كېيىنكى ئېچىشتىن كېيىن قايتا ياساڭ؛ ماسلاشتۇرغۇچىدىن «بۈگۈن» دە ئەسلىگە كەلتۈرۈشنى سىناش سورىلىدۇ. ئامبار ساندىنىچىلىك بوش ئورۇن كېرەك.</translation>
        </message>
        <message>
            <source>Type the passphrase that opens the vault.</source>
            <translation>ئامبارنى ئاچىدىغان پارول ئىبارىسىنى كىرگۈزۈڭ.</translation>
        </message>
    </context>
    <context>
        <name>SealedView</name>
        <message>
            <source>This testimony is sealed</source>
            <translation>بۇ گۇۋاھلىق مۆھۈرلەنگەن</translation>
        </message>
        <message>
            <source>Nobody can open it on this laptop. A coordinator opens it once it is handed over.</source>
            <translation>بۇ كومپيۇتېردا ئۇنى ھېچكىم ئاچالمايدۇ. تاپشۇرۇلغاندىن كېيىن ماسلاشتۇرغۇچى ئاچىدۇ.</translation>
        </message>
        <message>
            <source>Recorded</source>
            <translation>خاتىرىلەنگەن</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>چوڭلۇقى</translation>
        </message>
        <message>
            <source>up to {size}</source>
            <translation>{size} غىچە</translation>
        </message>
        <message>
            <source>How it ended</source>
            <translation>قانداق ئاخىرلاشتى</translation>
        </message>
        <message>
            <source>Delivery</source>
            <translation>يەتكۈزۈلۈشى</translation>
        </message>
        <message>
            <source>It was not finished, and cannot be gone on with here</source>
            <translation>ئۇ تاماملانمىغان، بۇ يەردە داۋاملاشتۇرغىلى بولمايدۇ</translation>
        </message>
        <message>
            <source>Nothing is lost of what was said. For the rest begin a new testimony, and write this case number into it; the coordinator who opens both puts them together.</source>
            <translation>ئېيتىلغانلاردىن ھېچنېمە يوقالمىدى. قالغىنىغا يېڭى گۇۋاھلىق باشلاپ، بۇ دېلو نومۇرىنى يېزىڭ؛ ئىككىلىسىنى ئاچقان ماسلاشتۇرغۇچى بىرلەشتۈرىدۇ.</translation>
        </message>
        <message>
            <source>It was open on this laptop before</source>
            <translation>بۇرۇن بۇ كومپيۇتېردا ئوچۇق ئىدى</translation>
        </message>
        <message>
            <source>Copies, backups and images of the vault made until then may still hold it.</source>
            <translation>شۇ ۋاقىتقىچە ئېلىنغان نۇسخا ۋە زاپاسلاردا يەنىلا بولۇشى مۇمكىن.</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>تاماملاندى</translation>
        </message>
        <message>
            <source>Not finished when it was locked</source>
            <translation>قۇلۇپلانغاندا تاماملانمىغان ئىدى</translation>
        </message>
        <message>
            <source>Cut short; everything is there up to the last seconds</source>
            <translation>ئۈزۈلدى؛ ئاخىرقى سېكۇنتلارغىچە ھەممىسى بار</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>ئېچىش</translation>
        </message>
        <message>
            <source>A coordinator has confirmed all of it.</source>
            <translation>ماسلاشتۇرغۇچى ھەممىسىنى جەزملەشتۈردى.</translation>
        </message>
        <message>
            <source>A coordinator has confirmed a part of it. The rest goes with the next bundle.</source>
            <translation>ماسلاشتۇرغۇچى بىر قىسمىنى جەزملەشتۈردى. قالغىنى كېيىنكى بوغچا بىلەن بارىدۇ.</translation>
        </message>
        <message>
            <source>It came from somebody else and is held here.</source>
            <translation>ئۇ باشقا بىرىدىن كەلدى ۋە بۇ يەردە ساقلىنىدۇ.</translation>
        </message>
        <message>
            <source>Not confirmed by anybody yet: this laptop may hold the only copy.</source>
            <translation>تېخى ھېچكىم جەزملەشتۈرمىدى: بىردىنبىر نۇسخا مۇشۇ كومپيۇتېردا بولۇشى مۇمكىن.</translation>
        </message>
    </context>
    <context>
        <name>SealedWords</name>
        <message>
            <source>Sealed, opened</source>
            <translation>مۆھۈرلەنگەن، ئېچىلدى</translation>
        </message>
        <message numerus="yes">
            <source>%n not finished: opened up to the last piece</source>
            <translation>
                <numerusform>%n سى تاماملانمىغان: ئاخىرقى پارچىغىچە ئېچىلدى</numerusform>
                <numerusform>%n سى تاماملانمىغان: ئاخىرقى پارچىغىچە ئېچىلدى</numerusform>
            </translation>
        </message>
        <message>
            <source>Sealed, cut short</source>
            <translation>مۆھۈرلەنگەن، ئۈزۈلگەن</translation>
        </message>
        <message numerus="yes">
            <source>%n wait for further pieces</source>
            <translation>
                <numerusform>%n سى باشقا پارچىلارنى كۈتىدۇ</numerusform>
                <numerusform>%n سى باشقا پارچىلارنى كۈتىدۇ</numerusform>
            </translation>
        </message>
        <message>
            <source>Sealed, incomplete</source>
            <translation>مۆھۈرلەنگەن، تولۇق ئەمەس</translation>
        </message>
        <message numerus="yes">
            <source>%n can only be opened by others</source>
            <translation>
                <numerusform>%n سىنى پەقەت باشقىلار ئاچالايدۇ</numerusform>
                <numerusform>%n سىنى پەقەت باشقىلار ئاچالايدۇ</numerusform>
            </translation>
        </message>
        <message>
            <source>Sealed for others</source>
            <translation>باشقىلار ئۈچۈن مۆھۈرلەنگەن</translation>
        </message>
        <message numerus="yes">
            <source>%n do not open; they are kept as they came</source>
            <translation>
                <numerusform>%n سى ئېچىلمايدۇ؛ كەلگەن پېتى ساقلىنىدۇ</numerusform>
                <numerusform>%n سى ئېچىلمايدۇ؛ كەلگەن پېتى ساقلىنىدۇ</numerusform>
            </translation>
        </message>
        <message>
            <source>Sealed pieces</source>
            <translation>مۆھۈرلەنگەن پارچىلار</translation>
        </message>
    </context>
    <context>
        <name>SealingCard</name>
        <message>
            <source>How is this testimony kept?</source>
            <translation>بۇ گۇۋاھلىق قانداق ساقلانسۇن؟</translation>
        </message>
        <message>
            <source>Open on this laptop</source>
            <translation>بۇ كومپيۇتېردا ئوچۇق</translation>
        </message>
        <message>
            <source>read, correct and transcribe it later</source>
            <translation>كېيىن ئوقۇش، تۈزىتىش، تېكىستكە ئايلاندۇرۇش</translation>
        </message>
        <message>
            <source>Sealed</source>
            <translation>مۆھۈرلەنگەن</translation>
        </message>
        <message>
            <source>only coordinators open it; for video, we suggest this</source>
            <translation>پەقەت ماسلاشتۇرغۇچىلار ئاچىدۇ؛ سىن ئۈچۈن بۇنى تەۋسىيە قىلىمىز</translation>
        </message>
        <message>
            <source>Your organisation seals every testimony.</source>
            <translation>تەشكىلاتىڭىز ھەر گۇۋاھلىقنى مۆھۈرلەيدۇ.</translation>
        </message>
        <message>
            <source>This vault belongs to no organisation yet, so nobody could open what is sealed.</source>
            <translation>بۇ ئامبار تېخى تەشكىلاتقا تەۋە ئەمەس، مۆھۈرلەنگەننى ھېچكىم ئاچالمايدۇ.</translation>
        </message>
        <message>
            <source>The roster names no coordinator but you, so nobody could open what is sealed.</source>
            <translation>تىزىملىكتە سىزدىن باشقا ماسلاشتۇرغۇچى يوق، مۆھۈرلەنگەننى ھېچكىم ئاچالمايدۇ.</translation>
        </message>
        <message>
            <source>Your organisation seals every testimony. This one stays open on this laptop.</source>
            <translation>تەشكىلاتىڭىز ھەر گۇۋاھلىقنى مۆھۈرلەيدۇ. بۇ بۇ كومپيۇتېردا ئوچۇق قالىدۇ.</translation>
        </message>
        <message>
            <source>It stays open on this laptop: sealing it cannot be chosen.</source>
            <translation>ئۇ بۇ كومپيۇتېردا ئوچۇق قالىدۇ: مۆھۈرلەشنى تاللىغىلى بولمايدۇ.</translation>
        </message>
        <message>
            <source>Sealed: until you lock, you can read and correct it. After that nobody can open it here, not even with your passphrase: no reviewing, no transcribing, no looking at the video. What is not finished then stays as it is.</source>
            <translation>مۆھۈرلەنگەن: قۇلۇپلىغۇچە ئوقۇپ تۈزىتەلەيسىز. ئاندىن بۇ يەردە ھېچكىم، پارول ئىبارىڭىز بىلەنمۇ، ئاچالمايدۇ: قايتا كۆرۈش، تېكىستكە ئايلاندۇرۇش، سىنىنى كۆرۈش يوق. تاماملانمىغىنى شۇ پېتى قالىدۇ.</translation>
        </message>
        <message>
            <source>This laptop keeps case number, day and size, and hands it over like any other.</source>
            <translation>بۇ كومپيۇتېر دېلو نومۇرى، كۈنى ۋە چوڭلۇقىنى ساقلاپ، باشقىلىرىدەك تاپشۇرىدۇ.</translation>
        </message>
        <message>
            <source>Whoever has the archive's shares can open it, and: {names}.</source>
            <translation>ئارخىپ ئۈلۈشلىرى بار كىشى ئاچالايدۇ، يەنە: {names}.</translation>
        </message>
        <message>
            <source>Who can open it: {names}.</source>
            <translation>ئاچالايدىغانلار: {names}.</translation>
        </message>
        <message>
            <source>Only one coordinator is known here: if their key is lost, it is lost.</source>
            <translation>بۇ يەردە بىرلا ماسلاشتۇرغۇچى مەلۇم: ئاچقۇچى يوقالسا، ئۇمۇ يوقىلىدۇ.</translation>
        </message>
    </context>
    <context>
        <name>SentList</name>
        <message>
            <source>Sent, no receipt yet</source>
            <translation>ئەۋەتىلدى، تالونى يوق</translation>
        </message>
        <message>
            <source>Nothing waits for a receipt.</source>
            <translation>تالون كۈتۈۋاتقان يوق.</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>ۋە يەنە %n</numerusform>
                <numerusform>ۋە يەنە %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Keep your copies until the receipts arrive. If one never comes, hand over again.</source>
            <translation>تالون كەلگۈچە نۇسخىلىرىڭىزنى ساقلاڭ. كەلمىسە، قايتا تاپشۇرۇڭ.</translation>
        </message>
        <message>
            <source>Import a receipt…</source>
            <translation>تالون كىرگۈزۈش…</translation>
        </message>
    </context>
    <context>
        <name>SettingsScreen</name>
        <message>
            <source>As the computer</source>
            <translation>كومپيۇتېردىكىدەك</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>يورۇق</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>قاراڭغۇ</translation>
        </message>
        <message>
            <source>{0} %</source>
            <translation>{0} %</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>تىل</translation>
        </message>
        <message>
            <source>Of the program. Testimonies keep the language they are told in.</source>
            <translation>پروگراممىنىڭ تىلى. گۇۋاھلىقلار ئېيتىلغان تىلىدا قالىدۇ.</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>رەڭلەر</translation>
        </message>
        <message>
            <source>Size of the text</source>
            <translation>خەت چوڭلۇقى</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>تەڭشەكلەر</translation>
        </message>
        <message>
            <source>Kept in this vault, and in force at once</source>
            <translation>بۇ ئامباردا ساقلاندى ۋە دەرھال كۈچكە ئىگە</translation>
        </message>
    </context>
    <context>
        <name>ShareSheet</name>
        <message>
            <source>A printer may keep what it prints, and so may the system's print queue</source>
            <translation>پرىنتېر باسقىنىنى ساقلاپ قېلىشى مۇمكىن، سىستېمىنىڭ بېسىش ئۆچىرىتىمۇ</translation>
        </message>
        <message>
            <source>Copying by hand leaves nothing. Print only on a printer of your own, beside this laptop.</source>
            <translation>قولدا كۆچۈرۈش ئىز قالدۇرمايدۇ. پەقەت ئۆز پرىنتېرىڭىزدا، بۇ كومپيۇتېر يېنىدا بېسىڭ.</translation>
        </message>
        <message>
            <source>The page of this share</source>
            <translation>بۇ ئۈلۈشنىڭ بېتى</translation>
        </message>
        <message>
            <source>Print it</source>
            <translation>بېسىش</translation>
        </message>
        <message>
            <source>Back to the words</source>
            <translation>سۆزلەرگە قايتىش</translation>
        </message>
        <message>
            <source>Handed to the printer</source>
            <translation>پرىنتېرغا بېرىلدى</translation>
        </message>
        <message>
            <source>Fetch the page now, before you go on.</source>
            <translation>داۋاملاشتۇرۇشتىن ئاۋۋال بەتنى ھازىرلا ئېلىڭ.</translation>
        </message>
        <message>
            <source>No printer took it</source>
            <translation>ھېچقانداق پرىنتېر ئالمىدى</translation>
        </message>
        <message>
            <source>Copy the words by hand.</source>
            <translation>سۆزلەرنى قولدا كۆچۈرۈڭ.</translation>
        </message>
    </context>
    <context>
        <name>SharesEntry</name>
        <message>
            <source>33 words with spaces between them. The first four letters of each word are enough.</source>
            <translation>ئارىسىدا بوشلۇق بار 33 سۆز. ھەر سۆزنىڭ ئالدىنقى تۆت ھەرپى كۇپايە.</translation>
        </message>
        <message>
            <source>The words of this share</source>
            <translation>بۇ ئۈلۈشنىڭ سۆزلىرى</translation>
        </message>
        <message>
            <source>Check this share</source>
            <translation>بۇ ئۈلۈشنى تەكشۈرۈش</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>قايتىپ كېتىش</translation>
        </message>
        <message>
            <source>Share {0} of {1}, any of the five</source>
            <translation>ئۈلۈش {0} / {1}، بەشنىڭ خالىغىنى</translation>
        </message>
        <message>
            <source>{0} of {1} words</source>
            <translation>{0} / {1} سۆز</translation>
        </message>
    </context>
    <context>
        <name>SharesPage</name>
        <message>
            <source>Recovery share {0} of {1}</source>
            <translation>ئەسلىگە كەلتۈرۈش ئۈلۈشى {0} / {1}</translation>
        </message>
        <message>
            <source>Look around: nobody behind you, no camera on this screen</source>
            <translation>ئەتراپقا قاراڭ: كەينىڭىزدە ھېچكىم، بۇ ئېكرانغا قارىغان كامېرا بولمىسۇن</translation>
        </message>
        <message>
            <source>Any three of these five open the vault without your passphrase. Nothing counts yet.</source>
            <translation>بۇ بەشنىڭ خالىغان ئۈچى ئامبارنى پارول ئىبارىسىسىز ئاچىدۇ. تېخى ھېچبىرى ھېسابلانمايدۇ.</translation>
        </message>
        <message>
            <source>Copy these words by hand, with their numbers, onto a paper of their own.</source>
            <translation>بۇ سۆزلەرنى نومۇرلىرى بىلەن ئايرىم قەغەزگە قولدا كۆچۈرۈڭ.</translation>
        </message>
        <message>
            <source>I have copied it</source>
            <translation>كۆچۈرۈۋالدىم</translation>
        </message>
        <message>
            <source>Show it as a page to print…</source>
            <translation>باسىدىغان بەت قىلىپ كۆرسىتىش…</translation>
        </message>
        <message>
            <source>From your copy, type these two words.</source>
            <translation>نۇسخىڭىزدىن بۇ ئىككى سۆزنى كىرگۈزۈڭ.</translation>
        </message>
        <message>
            <source>Word {0}</source>
            <translation>سۆز {0}</translation>
        </message>
        <message>
            <source>Finish: from now on they count</source>
            <translation>تاماملاش: ئەمدى ئۇلار ھېسابلىنىدۇ</translation>
        </message>
        <message>
            <source>Next share</source>
            <translation>كېيىنكى ئۈلۈش</translation>
        </message>
        <message>
            <source>Show this share again</source>
            <translation>بۇ ئۈلۈشنى قايتا كۆرسىتىش</translation>
        </message>
        <message>
            <source>Stop: keep nothing of this</source>
            <translation>توختىتىش: ھېچبىرىنى ساقلىماسلىق</translation>
        </message>
        <message>
            <source>Not the word at this place. Compare your copy with the share.</source>
            <translation>بۇ ئورۇندىكى سۆز ئەمەس. نۇسخىڭىزنى ئۈلۈش بىلەن سېلىشتۇرۇڭ.</translation>
        </message>
    </context>
    <context>
        <name>ShellView</name>
        <message>
            <source>Everything is saved</source>
            <translation>ھەممىسى ساقلاندى</translation>
        </message>
        <message>
            <source>Read only: this vault is open in another window or program</source>
            <translation>پەقەت ئوقۇش: بۇ ئامبار باشقا كۆزنەك ياكى پروگراممىدا ئوچۇق</translation>
        </message>
    </context>
    <context>
        <name>SpeakerButtons</name>
        <message>
            <source>Now speaks {0}</source>
            <translation>ھازىر سۆزلەۋاتقىنى {0}</translation>
        </message>
    </context>
    <context>
        <name>SpeakersLine</name>
        <message>
            <source>To who spoke before</source>
            <translation>ئالدىدا سۆزلىگەنگە</translation>
        </message>
        <message>
            <source>To who speaks next</source>
            <translation>كېيىن سۆزلەيدىغانغا</translation>
        </message>
        <message>
            <source>Begin the transcript with them</source>
            <translation>تېكىستنى شۇلار بىلەن باشلاش</translation>
        </message>
        <message>
            <source>{mark} speaks</source>
            <translation>{mark} سۆزلەۋاتىدۇ</translation>
        </message>
        <message>
            <source>Not marked who speaks</source>
            <translation>كىم سۆزلىگەنلىكى بەلگىلەنمىگەن</translation>
        </message>
    </context>
    <context>
        <name>SpellingsStep</name>
        <message>
            <source>These names are protected, and the texts are written in a script in which nobody has spelled them yet. Read each proposal, correct it, tick it. A name that is not ticked keeps its texts out.</source>
            <translation>بۇ ئىسىملار قوغدالغان، تېكىستلەر بولسا ئۇلارنى تېخى ھېچكىم يازمىغان يېزىقتا. ھەر تەۋسىيەنى ئوقۇپ، تۈزىتىپ، بەلگىلەڭ. بەلگىلەنمىگەن ئىسىم تېكىستلىرىنى كىرگۈزمەيدۇ.</translation>
        </message>
        <message>
            <source>Looking for likely spellings…</source>
            <translation>ئېھتىماللىق يېزىلىشلار ئىزدىلىۋاتىدۇ…</translation>
        </message>
        <message>
            <source>Keep the ticked spellings</source>
            <translation>بەلگىلەنگەن يېزىلىشلارنى ساقلاش</translation>
        </message>
        <message>
            <source>Back to the text</source>
            <translation>تېكىستكە قايتىش</translation>
        </message>
        <message>
            <source>No spelling is missing any more.</source>
            <translation>ئەمدى كەم يېزىلىش يوق.</translation>
        </message>
        <message>
            <source>Spelling of {0}</source>
            <translation>يېزىلىشى: {0}</translation>
        </message>
        <message>
            <source>It is right</source>
            <translation>توغرا</translation>
        </message>
    </context>
    <context>
        <name>SpokenLine</name>
        <message>
            <source>Destroy it for good</source>
            <translation>بىراقلا يوقىتىش</translation>
        </message>
        <message>
            <source>Destroy the spoken consent</source>
            <translation>ئاغزاكى رازىلىقنى يوقىتىش</translation>
        </message>
        <message>
            <source>End the spoken consent</source>
            <translation>ئاغزاكى رازىلىقنى ئاخىرلاشتۇرۇش</translation>
        </message>
        <message>
            <source>Spoken on the recording</source>
            <translation>خاتىرىدە ئاغزاكى</translation>
        </message>
        <message>
            <source>Recording the consent alone</source>
            <translation>پەقەت رازىلىق خاتىرىلىنىۋاتىدۇ</translation>
        </message>
        <message>
            <source>The spoken consent is in the vault</source>
            <translation>ئاغزاكى رازىلىق ئامباردا</translation>
        </message>
    </context>
    <context>
        <name>Squares</name>
        <message>
            <source>Code to be filmed</source>
            <translation>سۈرەتكە ئېلىنىدىغان كود</translation>
        </message>
    </context>
    <context>
        <name>StartPage</name>
        <message>
            <source>I was given an invitation</source>
            <translation>ماڭا تەكلىپنامە بېرىلدى</translation>
        </message>
        <message>
            <source>A coordinator sent or gave you one file. Open it here, and you can hand over what you record. You can work at once; the coordinator will compare eight numbers with you later.</source>
            <translation>ماسلاشتۇرغۇچى سىزگە بىر ھۆججەت ئەۋەتتى ياكى بەردى. ئۇنى بۇ يەردە ئېچىڭ، خاتىرىلىگىنىڭىزنى تاپشۇرالايسىز. دەرھال ئىشلىسىڭىز بولىدۇ؛ ماسلاشتۇرغۇچى كېيىن سىز بىلەن سەككىز ساننى سېلىشتۇرىدۇ.</translation>
        </message>
        <message>
            <source>Open the invitation…</source>
            <translation>تەكلىپنامىنى ئېچىش…</translation>
        </message>
        <message>
            <source>I begin an organisation</source>
            <translation>مەن تەشكىلات باشلايمەن</translation>
        </message>
        <message>
            <source>You become its first coordinator: you invite volunteers, admit them, take in what they send, and release reports. A vault belongs to one organisation for ever.</source>
            <translation>سىز ئۇنىڭ تۇنجى ماسلاشتۇرغۇچىسى بولىسىز: پىدائىيلارنى تەكلىپ قىلىسىز، قوبۇل قىلىسىز، ئەۋەتكىنىنى قوبۇللايسىز، دوكلات چىقىرىسىز. بىر ئامبار مەڭگۈ بىرلا تەشكىلاتقا تەۋە.</translation>
        </message>
        <message>
            <source>Name of the organisation</source>
            <translation>تەشكىلات نامى</translation>
        </message>
        <message>
            <source>Everybody who belongs to it sees this name. It is in every invitation.</source>
            <translation>ئۇنىڭغا تەۋە ھەركىم بۇ نامنى كۆرىدۇ. ئۇ ھەر تەكلىپنامىدە بار.</translation>
        </message>
        <message>
            <source>Begin this organisation</source>
            <translation>بۇ تەشكىلاتنى باشلاش</translation>
        </message>
        <message>
            <source>Give it a name first.</source>
            <translation>ئاۋۋال نام بېرىڭ.</translation>
        </message>
    </context>
    <context>
        <name>TakeInScreen</name>
        <message>
            <source>Take a folder in</source>
            <translation>قىسقۇچ قوبۇللاش</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>ئارخىپ</translation>
        </message>
        <message>
            <source>Every file is kept as it is, with its hash; the table's words stay with it</source>
            <translation>ھەر ھۆججەت خەش قىممىتى بىلەن ئەينى پېتى ساقلىنىدۇ؛ جەدۋەل سۆزلىرى بىللە قالىدۇ</translation>
        </message>
        <message>
            <source>Everything is saved</source>
            <translation>ھەممىسى ساقلاندى</translation>
        </message>
        <message>
            <source>Files are being taken in</source>
            <translation>ھۆججەتلەر قوبۇللىنىۋاتىدۇ</translation>
        </message>
        <message>
            <source>Cancel first: what is in stays.</source>
            <translation>ئاۋۋال ئەمەلدىن قالدۇرۇڭ: كىرگىنى قالىدۇ.</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>قىسقۇچ</translation>
        </message>
        <message>
            <source>not chosen yet</source>
            <translation>تېخى تاللانمىدى</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>جەدۋەل</translation>
        </message>
        <message>
            <source>none: the files alone</source>
            <translation>يوق: پەقەت ھۆججەتلەر</translation>
        </message>
        <message>
            <source>Choose the folder…</source>
            <translation>قىسقۇچنى تاللاش…</translation>
        </message>
        <message>
            <source>Choose the table…</source>
            <translation>جەدۋەلنى تاللاش…</translation>
        </message>
        <message>
            <source>The table may be CSV, TSV or XLSX: a row for each file, with its address, channel, title.</source>
            <translation>جەدۋەل CSV، TSV ياكى XLSX بولىدۇ: ھەر ھۆججەتكە ئادرېسى، قانىلى، تېمىسى بار بىر قۇر.</translation>
        </message>
        <message>
            <source>Which folder?</source>
            <translation>قايسى قىسقۇچ؟</translation>
        </message>
        <message>
            <source>This folder</source>
            <translation>بۇ قىسقۇچ</translation>
        </message>
        <message>
            <source>Which table?</source>
            <translation>قايسى جەدۋەل؟</translation>
        </message>
        <message>
            <source>This table</source>
            <translation>بۇ جەدۋەل</translation>
        </message>
        <message>
            <source>Folder and table are being compared…</source>
            <translation>قىسقۇچ ۋە جەدۋەل سېلىشتۇرۇلۇۋاتىدۇ…</translation>
        </message>
        <message>
            <source>What the columns mean</source>
            <translation>ئىستونلارنىڭ مەنىسى</translation>
        </message>
        <message>
            <source>Column {0}</source>
            <translation>ئىستون {0}</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>ھەرپلەر</translation>
        </message>
        <message>
            <source>As found: {0}</source>
            <translation>تېپىلغاندەك: {0}</translation>
        </message>
        <message>
            <source>As found</source>
            <translation>تېپىلغاندەك</translation>
        </message>
        <message>
            <source>What will be taken in</source>
            <translation>نېمە قوبۇللىنىدۇ</translation>
        </message>
        <message>
            <source>To take in</source>
            <translation>قوبۇللىنىدىغىنى</translation>
        </message>
        <message>
            <source>In already</source>
            <translation>بۇرۇن كىرگىنى</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation>
                <numerusform>%n ھۆججەت</numerusform>
                <numerusform>%n ھۆججەت</numerusform>
            </translation>
        </message>
        <message>
            <source>Rows without a file</source>
            <translation>ھۆججىتى يوق قۇرلار</translation>
        </message>
        <message>
            <source>Rows that could mean several files, or one twice</source>
            <translation>بىر نەچچە ھۆججەتنى ياكى بىرنى ئىككى قېتىم بىلدۈرۈشى مۇمكىن قۇرلار</translation>
        </message>
        <message>
            <source>Files that no row names</source>
            <translation>ھېچقانداق قۇر ئاتىمىغان ھۆججەتلەر</translation>
        </message>
        <message>
            <source>Take these files in too</source>
            <translation>بۇ ھۆججەتلەرنىمۇ قوبۇللاش</translation>
        </message>
        <message>
            <source>Nobody was asked, and that is kept as the consent: nothing of it is ever released.</source>
            <translation>ھېچكىمدىن سورالمىدى، رازىلىق ھەققىدە شۇنداق يېزىلىدۇ: ئۇنىڭدىن ھېچقاچان ھېچنېمە چىقىرىلمايدۇ.</translation>
        </message>
        <message>
            <source>The vault's disk has room for {0}. Files are taken in until it is full; the rest is left.</source>
            <translation>ئامبارنىڭ دىسكىسىدا {0} بوشلۇق بار. تولغۇچە ھۆججەتلەر ئېلىنىدۇ؛ قالغىنى قالىدۇ.</translation>
        </message>
        <message>
            <source>Not all of it has room</source>
            <translation>ھەممىسىگە بوشلۇق يەتمەيدۇ</translation>
        </message>
        <message numerus="yes">
            <source>Take %n file(s) in</source>
            <translation>
                <numerusform>%n ھۆججەت قوبۇللاش</numerusform>
                <numerusform>%n ھۆججەت قوبۇللاش</numerusform>
            </translation>
        </message>
        <message>
            <source>{0}, {1}</source>
            <translation>{0}، {1}</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>ۋە يەنە %n</numerusform>
                <numerusform>ۋە يەنە %n</numerusform>
            </translation>
        </message>
        <message>
            <source>You can cancel at any moment. What is in stays, and the next time only the rest is taken.</source>
            <translation>خالىغان ۋاقىتتا ئەمەلدىن قالدۇرسىڭىز بولىدۇ. كىرگىنى قالىدۇ، كېيىنكى قېتىم پەقەت قالغىنى ئېلىنىدۇ.</translation>
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} / {1}</translation>
        </message>
        <message>
            <source>Taken in</source>
            <translation>قوبۇللاندى</translation>
        </message>
        <message>
            <source>Same bytes as one that is in</source>
            <translation>كىرگەن بىرى بىلەن بايتلىرى ئوخشاش</translation>
        </message>
        <message>
            <source>Could not be read</source>
            <translation>ئوقۇغىلى بولمىدى</translation>
        </message>
        <message>
            <source>Left for the next time</source>
            <translation>كېيىنكى قېتىمغا قالدى</translation>
        </message>
        <message>
            <source>The folder still holds them, readable by anybody: keep that disk safe, or empty it.</source>
            <translation>ئۇلار قىسقۇچتا يەنە تۇرىدۇ، ھەركىم ئوقۇيالايدۇ: شۇ دىسكىنى ساقلاڭ ياكى بوشىتىڭ.</translation>
        </message>
        <message>
            <source>To the archive</source>
            <translation>ئارخىپقا</translation>
        </message>
    </context>
    <context>
        <name>TakenOver</name>
        <message>
            <source>Nothing is taken over from that testimony</source>
            <translation>ئۇ گۇۋاھلىقتىن ھېچنېمە ئېلىنمايدۇ</translation>
        </message>
        <message>
            <source>Nobody is named in it, or it may not be kept or used.</source>
            <translation>ئۇنىڭدا ھېچكىم ئاتالمىغان ياكى ئۇنى ساقلاشقا، ئىشلىتىشكە بولمايدۇ.</translation>
        </message>
        <message>
            <source>The first witness said who must never see it: {names}</source>
            <translation>بىرىنچى گۇۋاھچى كىمنىڭ ھەرگىز كۆرمەسلىكى كېرەكلىكىنى دېدى: {names}</translation>
        </message>
        <message>
            <source>The names of the family stand under People. Make sure who sits here before you turn the screen.</source>
            <translation>ئائىلىنىڭ ئىسىملىرى «كىشىلەر» دە تۇرىدۇ. ئېكراننى بۇراشتىن ئاۋۋال بۇ يەردە كىمنىڭ ئولتۇرغانلىقىنى جەزملەشتۈرۈڭ.</translation>
        </message>
    </context>
    <context>
        <name>TestimoniesScreen</name>
        <message>
            <source>A name, a village, a word: in any script</source>
            <translation>ئىسىم، كەنت، سۆز: خالىغان يېزىقتا</translation>
        </message>
        <message>
            <source>All</source>
            <translation>ھەممىسى</translation>
        </message>
        <message>
            <source>Not finished</source>
            <translation>تاماملانمىدى</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>تاماملاندى</translation>
        </message>
        <message>
            <source>Not handed over</source>
            <translation>تاپشۇرۇلمىغان</translation>
        </message>
        <message>
            <source>Sources disagree</source>
            <translation>مەنبەلەر ماس ئەمەس</translation>
        </message>
        <message>
            <source>Any language</source>
            <translation>خالىغان تىل</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>ئىزدەش</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>كۆرسىتىش</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>تىل</translation>
        </message>
        <message>
            <source>Testimonies</source>
            <translation>گۇۋاھلىقلار</translation>
        </message>
        <message>
            <source>No testimony yet</source>
            <translation>تېخى گۇۋاھلىق يوق</translation>
        </message>
        <message>
            <source>When somebody is ready to speak, press Ctrl+N. The first question is always consent.</source>
            <translation>بىرى سۆزلەشكە تەييار بولغاندا Ctrl+N نى بېسىڭ. بىرىنچى سوئال ھەمىشە رازىلىق.</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>ھېچنېمە تېپىلمىدى</translation>
        </message>
        <message>
            <source>Try a part of the name, or another way to write it.</source>
            <translation>ئىسىمنىڭ بىر قىسمىنى ياكى باشقا يېزىلىشىنى سىناڭ.</translation>
        </message>
        <message>
            <source>New testimony</source>
            <translation>يېڭى گۇۋاھلىق</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>ئارخىپ</translation>
        </message>
        <message>
            <source>Camera files</source>
            <translation>كامېرا ھۆججەتلىرى</translation>
        </message>
    </context>
    <context>
        <name>TestimonyList</name>
        <message>
            <source>The {count} best matches. More words narrow it down.</source>
            <translation>ئەڭ ماس كەلگەن {count} سى. كۆپرەك سۆز تارايتىدۇ.</translation>
        </message>
        <message>
            <source>Found: {count}</source>
            <translation>تېپىلدى: {count}</translation>
        </message>
        <message>
            <source>Sources disagree</source>
            <translation>مەنبەلەر ماس ئەمەس</translation>
        </message>
        <message>
            <source>Sealed</source>
            <translation>مۆھۈرلەنگەن</translation>
        </message>
        <message>
            <source>up to {size}</source>
            <translation>{size} غىچە</translation>
        </message>
        <message>
            <source>Name not known</source>
            <translation>ئىسمى نامەلۇم</translation>
        </message>
        <message>
            <source>{first} and {count} more</source>
            <translation>{first} ۋە يەنە {count}</translation>
        </message>
    </context>
    <context>
        <name>TestimonyScreen</name>
        <message>
            <source>Consent</source>
            <translation>رازىلىق</translation>
        </message>
        <message>
            <source>Narrative</source>
            <translation>بايان</translation>
        </message>
        <message>
            <source>People</source>
            <translation>كىشىلەر</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>نېمە بولدى</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>قوشۇمچىلار</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>سوئاللار</translation>
        </message>
        <message>
            <source>Own questions</source>
            <translation>ئۆز سوئاللىرى</translation>
        </message>
        <message>
            <source>Custody</source>
            <translation>ساقلىنىشى</translation>
        </message>
        <message>
            <source>Testimony</source>
            <translation>گۇۋاھلىق</translation>
        </message>
        <message>
            <source>Testimonies</source>
            <translation>گۇۋاھلىقلار</translation>
        </message>
        <message>
            <source>about {names}</source>
            <translation>كىم ھەققىدە: {names}</translation>
        </message>
        <message>
            <source>Sealed</source>
            <translation>مۆھۈرلەنگەن</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>تاماملاندى</translation>
        </message>
        <message>
            <source>Not finished</source>
            <translation>تاماملانمىدى</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>تاماملاش</translation>
        </message>
        <message>
            <source>Go on in the interview</source>
            <translation>سۆھبەتتە داۋاملاشتۇرۇش</translation>
        </message>
        <message>
            <source>Next relative of this family</source>
            <translation>بۇ ئائىلىنىڭ كېيىنكى تۇغقىنى</translation>
        </message>
        <message>
            <source>The witness left before saying whether it may be kept</source>
            <translation>گۇۋاھچى ساقلاشقا بولىدىغان-بولمايدىغانلىقىنى ئېيتماي كەتتى</translation>
        </message>
        <message>
            <source>It is used for nothing until a coordinator has decided: Today, Request by card.</source>
            <translation>ماسلاشتۇرغۇچى قارار قىلغۇچە ئۇ ھېچنېمىگە ئىشلىتىلمەيدۇ: «بۈگۈن»، «كارتا بىلەن تەلەپ».</translation>
        </message>
        <message>
            <source>A recording is running</source>
            <translation>خاتىرىلەش كېتىۋاتىدۇ</translation>
        </message>
        <message>
            <source>Stop it first (F9). You can go on writing in the other tabs of this testimony meanwhile.</source>
            <translation>ئاۋۋال توختىتىڭ (F9). بۇ ئارىدا گۇۋاھلىقنىڭ باشقا بەتلىرىدە يازسىڭىز بولىدۇ.</translation>
        </message>
        <message>
            <source>Files are being taken in</source>
            <translation>ھۆججەتلەر قوبۇللىنىۋاتىدۇ</translation>
        </message>
        <message>
            <source>Wait until it is done, or cancel it under Attachments.</source>
            <translation>تۈگىگۈچە كۈتۈڭ ياكى «قوشۇمچىلار» دا ئەمەلدىن قالدۇرۇڭ.</translation>
        </message>
        <message>
            <source>Sealed: it cannot be opened on this laptop</source>
            <translation>مۆھۈرلەنگەن: بۇ كومپيۇتېردا ئاچقىلى بولمايدۇ</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>ساقلىنىۋاتىدۇ…</translation>
        </message>
        <message>
            <source>Everything is saved</source>
            <translation>ھەممىسى ساقلاندى</translation>
        </message>
        <message>
            <source>Not finished: it is not handed over yet</source>
            <translation>تاماملانمىدى: تېخى تاپشۇرۇلمايدۇ</translation>
        </message>
        <message>
            <source>Sealed: after the lock nobody can open it here</source>
            <translation>مۆھۈرلەنگەن: قۇلۇپتىن كېيىن بۇ يەردە ھېچكىم ئاچالمايدۇ</translation>
        </message>
        <message>
            <source>Back to Today</source>
            <translation>«بۈگۈن» گە قايتىش</translation>
        </message>
    </context>
    <context>
        <name>TextStep</name>
        <message>
            <source>No account that may be used has any text. The report tells the facts alone.</source>
            <extracomment>What is decided on, to stand below the part that scrolls.</extracomment>
            <translation>ئىشلىتىشكە بولىدىغان بايانلارنىڭ تېكىستى يوق. دوكلات پەقەت پاكىتلارنى دەيدۇ.</translation>
        </message>
        <message>
            <source>There is nothing to read</source>
            <translation>ئوقۇيدىغان نەرسە يوق</translation>
        </message>
        <message numerus="yes">
            <source>%n name(s) removed</source>
            <translation>
                <numerusform>%n ئىسىم ئېلىۋېتىلدى</numerusform>
                <numerusform>%n ئىسىم ئېلىۋېتىلدى</numerusform>
            </translation>
        </message>
        <message>
            <source>Hide the original</source>
            <translation>ئەسلىنى يوشۇرۇش</translation>
        </message>
        <message>
            <source>Show the original beside</source>
            <translation>ئەسلىنى يېنىدا كۆرسىتىش</translation>
        </message>
        <message>
            <source>Text before</source>
            <translation>ئالدىنقى تېكىست</translation>
        </message>
        <message>
            <source>Next text</source>
            <translation>كېيىنكى تېكىست</translation>
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} / {1}</translation>
        </message>
        <message>
            <source>As it was told, for your eyes only</source>
            <translation>ئېيتىلغاندەك، پەقەت سىز كۆرۈش ئۈچۈن</translation>
        </message>
        <message>
            <source>While you read</source>
            <translation>ئوقۇۋاتقاندا</translation>
        </message>
        <message>
            <source>Add the spellings…</source>
            <translation>يېزىلىشلارنى قوشۇش…</translation>
        </message>
        <message>
            <source>This text stays out</source>
            <translation>بۇ تېكىست كىرمەيدۇ</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) in this text.</source>
            <translation>
                <numerusform>بۇ تېكىستتە %n ئورۇن.</numerusform>
                <numerusform>بۇ تېكىستتە %n ئورۇن.</numerusform>
            </translation>
        </message>
        <message>
            <source>Somebody of this case is called much like it. {0}</source>
            <translation>بۇ دېلودىكى بىرىنىڭ ئىسمى بۇنىڭغا بەك ئوخشايدۇ. {0}</translation>
        </message>
        <message>
            <source>Nobody of this case is registered with it. {0}</source>
            <translation>بۇ دېلودا ھېچكىم مۇنداق تىزىملانمىغان. {0}</translation>
        </message>
        <message>
            <source>“{0}” looks like {1}</source>
            <translation>«{0}» مۇنۇنىڭغا ئوخشايدۇ: {1}</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>ئېلىۋېتىش</translation>
        </message>
        <message>
            <source>R</source>
            <comment>key for Remove</comment>
            <translation>R</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>ساقلاپ قېلىش</translation>
        </message>
        <message>
            <source>K</source>
            <comment>key for Keep</comment>
            <translation>K</translation>
        </message>
        <message numerus="yes">
            <source>%n left to decide in this text</source>
            <translation>
                <numerusform>بۇ تېكىستتە قارار قىلىدىغان %n ئورۇن قالدى</numerusform>
                <numerusform>بۇ تېكىستتە قارار قىلىدىغان %n ئورۇن قالدى</numerusform>
            </translation>
        </message>
        <message>
            <source>I have read it: let it in</source>
            <translation>ئوقۇدۇم: كىرگۈزۈش</translation>
        </message>
        <message>
            <source>Read it as a stranger who knows the family would: no program removes what only they understand.</source>
            <translation>ئائىلىنى تونۇيدىغان يات كىشىدەك ئوقۇڭ: پەقەت ئۇلارلا چۈشىنىدىغاننى ھېچقانداق پروگرامما ئېلىۋەتمەيدۇ.</translation>
        </message>
        <message>
            <source>Read to the end first, then it can be let in.</source>
            <translation>ئاۋۋال ئاخىرىغىچە ئوقۇڭ، ئاندىن كىرگۈزگىلى بولىدۇ.</translation>
        </message>
    </context>
    <context>
        <name>TieList</name>
        <message>
            <source>Add a tie</source>
            <translation>باغلىنىش قوشۇش</translation>
        </message>
        <message>
            <source>another tie</source>
            <translation>باشقا باغلىنىش</translation>
        </message>
        <message>
            <source>Take this tie away</source>
            <translation>بۇ باغلىنىشنى ئېلىۋېتىش</translation>
        </message>
        <message>
            <source>How it came about</source>
            <translation>تۇغقانچىلىق قانداق پەيدا بولغان</translation>
        </message>
        <message>
            <source>{name} is</source>
            <translation>{name} كىم</translation>
        </message>
        <message>
            <source>Tie</source>
            <translation>باغلىنىش</translation>
        </message>
        <message>
            <source>of</source>
            <translation>كىمنىڭ</translation>
        </message>
        <message>
            <source>In the witness's word</source>
            <translation>گۇۋاھچىنىڭ سۆزى بىلەن</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>قاچاندىن</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>قاچانغىچە</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>ئىزاھات</translation>
        </message>
    </context>
    <context>
        <name>TimedWriting</name>
        <message numerus="yes">
            <source>%n name(s) written otherwise than with the people of this testimony.</source>
            <translation>
                <numerusform>%n ئىسىم بۇ گۇۋاھلىقتىكى كىشىلەرنىڭكىدىن باشقىچە يېزىلغان.</numerusform>
                <numerusform>%n ئىسىم بۇ گۇۋاھلىقتىكى كىشىلەرنىڭكىدىن باشقىچە يېزىلغان.</numerusform>
            </translation>
        </message>
        <message>
            <source>Show the next one</source>
            <translation>كېيىنكىسىنى كۆرسىتىش</translation>
        </message>
        <message>
            <source>Write “{name}”</source>
            <translation>«{name}» دەپ يېزىش</translation>
        </message>
    </context>
    <context>
        <name>TimelineAdder</name>
        <message>
            <source>Add to the timeline</source>
            <translation>ۋاقىت سىزىقىغا قوشۇش</translation>
        </message>
        <message>
            <source>Nobody is entered yet. Add a person first.</source>
            <translation>تېخى ھېچكىم كىرگۈزۈلمىدى. ئاۋۋال كىشى قوشۇڭ.</translation>
        </message>
        <message>
            <source>What became of them</source>
            <translation>ئۇلارغا نېمە بولدى</translation>
        </message>
        <message>
            <source>What was done to them</source>
            <translation>ئۇلارغا نېمە قىلىندى</translation>
        </message>
        <message>
            <source>Whom somebody asked for help</source>
            <translation>كىمدىن ياردەم سورالدى</translation>
        </message>
        <message>
            <source>Reprisal…</source>
            <translation>ئۆچ ئېلىش…</translation>
        </message>
        <message>
            <source>Name not known</source>
            <translation>ئىسمى نامەلۇم</translation>
        </message>
        <message>
            <source>To whom</source>
            <translation>كىمگە</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>تاقاش</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>تامام</translation>
        </message>
        <message>
            <source>Done, and add another</source>
            <translation>تامام، يەنە قوشۇش</translation>
        </message>
    </context>
    <context>
        <name>TimelineFields</name>
        <message>
            <source>More about this</source>
            <translation>بۇ ھەققىدە تېخىمۇ كۆپ</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>ئەھۋالى</translation>
        </message>
        <message>
            <source>The witness's own word for it</source>
            <translation>گۇۋاھچىنىڭ ئۆز سۆزى</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>قاچاندىن</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>قاچانغىچە</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>ئورۇن</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>ھەئە</translation>
        </message>
        <message>
            <source>No</source>
            <translation>ياق</translation>
        </message>
        <message>
            <source>Term</source>
            <translation>مۇددىتى</translation>
        </message>
        <message>
            <source>Charge</source>
            <translation>جىنايەت نامى</translation>
        </message>
        <message>
            <source>Article of the law</source>
            <translation>قانۇن ماددىسى</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>ھۆكۈم</translation>
        </message>
        <message>
            <source>Court</source>
            <translation>سوت مەھكىمىسى</translation>
        </message>
        <message>
            <source>Case number</source>
            <translation>دېلو نومۇرى</translation>
        </message>
        <message>
            <source>Expected release</source>
            <translation>كۈتۈلگەن قويۇپ بېرىش</translation>
        </message>
        <message>
            <source>Heard from: was it monitored?</source>
            <translation>خەۋىرى ئېلىندى: ئاڭلاپ تۇرۇلدىمۇ؟</translation>
        </message>
        <message>
            <source>Death: cause given</source>
            <translation>ئۆلۈم: دېيىلگەن سەۋەب</translation>
        </message>
        <message>
            <source>Death: was the body returned?</source>
            <translation>ئۆلۈم: جەسىتى قايتۇرۇلدىمۇ؟</translation>
        </message>
        <message>
            <source>Death: is there a certificate?</source>
            <translation>ئۆلۈم: ئىسپاتى بارمۇ؟</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>ئىزاھات</translation>
        </message>
        <message>
            <source>Another act</source>
            <translation>يەنە بىر قىلمىش</translation>
        </message>
        <message>
            <source>Take this act away</source>
            <translation>بۇ قىلمىشنى ئېلىۋېتىش</translation>
        </message>
        <message>
            <source>Other acts ({count})</source>
            <translation>باشقا قىلمىشلار ({count})</translation>
        </message>
        <message>
            <source>Other acts</source>
            <translation>باشقا قىلمىشلار</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>نېمە بولدى</translation>
        </message>
        <message>
            <source>Act</source>
            <translation>قىلمىش</translation>
        </message>
        <message>
            <source>From</source>
            <translation>باشلىنىشى</translation>
        </message>
        <message>
            <source>To</source>
            <translation>ئاخىرى</translation>
        </message>
        <message>
            <source>Authority or forces responsible</source>
            <translation>مەسئۇل ئورگان ياكى كۈچلەر</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>تەسۋىرى</translation>
        </message>
        <message>
            <source>More about the act</source>
            <translation>قىلمىش ھەققىدە تېخىمۇ كۆپ</translation>
        </message>
        <message>
            <source>More about the source</source>
            <translation>مەنبە ھەققىدە تېخىمۇ كۆپ</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>ئۇسۇلى</translation>
        </message>
        <message>
            <source>Place of the act</source>
            <translation>قىلمىش ئورنى</translation>
        </message>
        <message>
            <source>Reason given</source>
            <translation>دېيىلگەن سەۋەب</translation>
        </message>
        <message>
            <source>Suspected reason</source>
            <translation>گۇمان قىلىنغان سەۋەب</translation>
        </message>
        <message>
            <source>Warrant shown</source>
            <translation>تۇتۇش بۇيرۇقى كۆرسىتىلدى</translation>
        </message>
        <message>
            <source>Forces: who came</source>
            <translation>كۈچلەر: كىم كەلدى</translation>
        </message>
        <message>
            <source>Type of detention</source>
            <translation>تۇتۇپ تۇرۇش تۈرى</translation>
        </message>
        <message>
            <source>Conditions</source>
            <translation>شارائىتى</translation>
        </message>
        <message>
            <source>Contact with outside</source>
            <translation>سىرت بىلەن ئالاقە</translation>
        </message>
        <message>
            <source>Medical attention</source>
            <translation>داۋالىنىش</translation>
        </message>
        <message>
            <source>Language in court</source>
            <translation>سوتتىكى تىل</translation>
        </message>
        <message>
            <source>Lawyer</source>
            <translation>ئادۋوكات</translation>
        </message>
        <message>
            <source>Statement signed</source>
            <translation>ئىمزالانغان ئىقرار</translation>
        </message>
        <message>
            <source>What it did to the body</source>
            <translation>بەدىنىگە تەسىرى</translation>
        </message>
        <message>
            <source>What it did to the mind</source>
            <translation>روھىغا تەسىرى</translation>
        </message>
        <message>
            <source>Complaints and appeals</source>
            <translation>ئەرز ۋە نارازىلىقلار</translation>
        </message>
        <message>
            <source>Answer to them</source>
            <translation>ئۇلارغا جاۋاب</translation>
        </message>
        <message>
            <source>Done to</source>
            <translation>كىمگە قىلىندى</translation>
        </message>
        <message>
            <source>this person</source>
            <translation>بۇ كىشى</translation>
        </message>
        <message>
            <source>Who asked</source>
            <translation>كىم سورىدى</translation>
        </message>
        <message>
            <source>Who was asked</source>
            <translation>كىمدىن سورالدى</translation>
        </message>
        <message>
            <source>When</source>
            <translation>قاچان</translation>
        </message>
        <message>
            <source>What was asked for</source>
            <translation>نېمە سورالدى</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>جاۋاب</translation>
        </message>
        <message>
            <source>How is it known</source>
            <translation>نەدىن مەلۇم</translation>
        </message>
        <message>
            <source>Who knew it first</source>
            <translation>ئەڭ ئاۋۋال كىم بىلگەن</translation>
        </message>
        <message>
            <source>How sure</source>
            <translation>قانچىلىك جەزم</translation>
        </message>
        <message>
            <source>Where it comes from</source>
            <translation>نەدىن كەلدى</translation>
        </message>
        <message>
            <source>Which document, reply or post</source>
            <translation>قايسى ھۆججەت، جاۋاب ياكى يوللانما</translation>
        </message>
        <message>
            <source>Through whom it came to us, one a line</source>
            <translation>بىزگە كىم ئارقىلىق يەتتى، ھەر قۇرغا بىرى</translation>
        </message>
    </context>
    <context>
        <name>TimelineWords</name>
        <message>
            <source>Status not chosen yet</source>
            <translation>ئەھۋالى تېخى تاللانمىدى</translation>
        </message>
        <message>
            <source>Event without a title</source>
            <translation>نامسىز ۋەقە</translation>
        </message>
        <message>
            <source>Asked: {0}</source>
            <translation>سورالدى: {0}</translation>
        </message>
        <message>
            <source>Somebody was asked for help</source>
            <translation>بىرىدىن ياردەم سورالدى</translation>
        </message>
        <message>
            <source>“{0}”</source>
            <translation>«{0}»</translation>
        </message>
        <message>
            <source>{since}, until {until}</source>
            <translation>{since}، {until} غىچە</translation>
        </message>
        <message>
            <source>until {until}</source>
            <translation>{until} غىچە</translation>
        </message>
        <message>
            <source>date not known</source>
            <translation>ۋاقتى نامەلۇم</translation>
        </message>
        <message>
            <source>Lived through it</source>
            <translation>ئۆز بېشىدىن كەچۈرگەن</translation>
        </message>
        <message>
            <source>Saw it</source>
            <translation>كۆرگەن</translation>
        </message>
        <message>
            <source>Told by the victim</source>
            <translation>زىيانكەشلىككە ئۇچرىغۇچى ئېيتقان</translation>
        </message>
        <message>
            <source>Told by a relative</source>
            <translation>تۇغقىنى ئېيتقان</translation>
        </message>
        <message>
            <source>Told by somebody still inside</source>
            <translation>تېخى ئىچىدىكى بىرى ئېيتقان</translation>
        </message>
        <message>
            <source>Told by an official</source>
            <translation>ئەمەلدار ئېيتقان</translation>
        </message>
        <message>
            <source>A document</source>
            <translation>ھۆججەت-قەغەز</translation>
        </message>
        <message>
            <source>Media</source>
            <translation>تاراتقۇ</translation>
        </message>
        <message>
            <source>Rumour</source>
            <translation>مىش-مىش</translation>
        </message>
        <message>
            <source>This testimony</source>
            <translation>بۇ گۇۋاھلىق</translation>
        </message>
        <message>
            <source>An official reply</source>
            <translation>رەسمىي جاۋاب</translation>
        </message>
        <message>
            <source>State media</source>
            <translation>دۆلەت تاراتقۇسى</translation>
        </message>
        <message>
            <source>A leaked record</source>
            <translation>ئاشكارىلانغان خاتىرە</translation>
        </message>
        <message>
            <source>A public post</source>
            <translation>ئاشكارا يوللانما</translation>
        </message>
        <message>
            <source>not sure</source>
            <translation>جەزم ئەمەس</translation>
        </message>
        <message>
            <source>fairly sure</source>
            <translation>خېلى جەزم</translation>
        </message>
        <message>
            <source>sure</source>
            <translation>جەزم</translation>
        </message>
        <message>
            <source>source not said</source>
            <translation>مەنبەسى دېيىلمىدى</translation>
        </message>
        <message>
            <source>{name}: two places at the same time</source>
            <translation>{name}: بىر ۋاقىتتا ئىككى جايدا</translation>
        </message>
        <message>
            <source>{name}: told to be dead, and later to be alive</source>
            <translation>{name}: ۋاپات بولدى دېيىلگەن، كېيىن ھايات دېيىلگەن</translation>
        </message>
        <message>
            <source>{name}: two different days of death</source>
            <translation>{name}: ئىككى خىل ۋاپات كۈنى</translation>
        </message>
        <message>
            <source>{name}: something happened before the birth</source>
            <translation>{name}: بىر ئىش تۇغۇلۇشتىن ئاۋۋال بولغان</translation>
        </message>
        <message>
            <source>{name}: something ends before it begins</source>
            <translation>{name}: بىر ئىش باشلانماي تۈگەيدۇ</translation>
        </message>
        <message>
            <source>{name}: the length of the sentence differs</source>
            <translation>{name}: قاماق مۇددىتى ئوخشىمايدۇ</translation>
        </message>
        <message>
            <source>{name}: the release would be before the sentence</source>
            <translation>{name}: قويۇپ بېرىش ھۆكۈمدىن ئاۋۋال بولاتتى</translation>
        </message>
        <message>
            <source>{name} would be born before the parent, {other}</source>
            <translation>{name} ئاتا-ئانىسى {other} دىن ئاۋۋال تۇغۇلغان بولاتتى</translation>
        </message>
        <message>
            <source>One: {first}. The other: {second}. Both are kept.</source>
            <translation>بىرى: {first}. يەنە بىرى: {second}. ئىككىسى ساقلاندى.</translation>
        </message>
        <message>
            <source>born {0}</source>
            <translation>تۇغۇلغان {0}</translation>
        </message>
        <message>
            <source>{0}. It is kept as it was told.</source>
            <translation>{0}. ئېيتىلغاندەك ساقلاندى.</translation>
        </message>
    </context>
    <context>
        <name>ToBeRead</name>
        <message>
            <source>Back</source>
            <translation>قايتىش</translation>
        </message>
    </context>
    <context>
        <name>TodayScreen</name>
        <message>
            <source>Today</source>
            <translation>بۈگۈن</translation>
        </message>
        <message numerus="yes">
            <source>%n testimony(ies) finished</source>
            <translation>
                <numerusform>%n گۇۋاھلىق تاماملاندى</numerusform>
                <numerusform>%n گۇۋاھلىق تاماملاندى</numerusform>
            </translation>
        </message>
        <message>
            <source>New testimony</source>
            <translation>يېڭى گۇۋاھلىق</translation>
        </message>
        <message>
            <source>Request by card</source>
            <translation>كارتا بىلەن تەلەپ</translation>
        </message>
        <message>
            <source>Unfinished</source>
            <translation>تاماملانمىغان</translation>
        </message>
        <message>
            <source>Finished today</source>
            <translation>بۈگۈن تاماملانغان</translation>
        </message>
        <message>
            <source>No testimony yet today</source>
            <translation>بۈگۈن تېخى گۇۋاھلىق يوق</translation>
        </message>
        <message>
            <source>When somebody is ready to speak, press Ctrl+N.
The first question is always consent.</source>
            <translation>بىرى سۆزلەشكە تەييار بولغاندا Ctrl+N نى بېسىڭ.
بىرىنچى سوئال ھەمىشە رازىلىق.</translation>
        </message>
        <message>
            <source>name hidden</source>
            <translation>ئىسمى يوشۇرۇلغان</translation>
        </message>
        <message>
            <source>name not known</source>
            <translation>ئىسمى نامەلۇم</translation>
        </message>
        <message>
            <source>{0} of {1} sections</source>
            <translation>{0} / {1} بۆلەك</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>داۋاملاشتۇرۇش</translation>
        </message>
        <message numerus="yes">
            <source>about %n person(s)</source>
            <translation>
                <numerusform>%n كىشى ھەققىدە</numerusform>
                <numerusform>%n كىشى ھەققىدە</numerusform>
            </translation>
        </message>
        <message>
            <source>about nobody yet</source>
            <translation>تېخى ھېچكىم ھەققىدە ئەمەس</translation>
        </message>
        <message>
            <source>sealed</source>
            <translation>مۆھۈرلەنگەن</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>تاماملاندى</translation>
        </message>
        <message>
            <source>A coordinator decides</source>
            <translation>ماسلاشتۇرغۇچى قارار قىلىدۇ</translation>
        </message>
        <message>
            <source>Next relative of this family</source>
            <translation>بۇ ئائىلىنىڭ كېيىنكى تۇغقىنى</translation>
        </message>
        <message>
            <source>Consent is not answered yet</source>
            <translation>رازىلىققا تېخى جاۋاب بېرىلمىدى</translation>
        </message>
        <message>
            <source>Nobody is named yet</source>
            <translation>تېخى ھېچكىم ئاتالمىدى</translation>
        </message>
        <message>
            <source>The narrative is empty</source>
            <translation>بايان قۇرۇق</translation>
        </message>
        <message>
            <source>What happened to whom is missing</source>
            <translation>كىمگە نېمە بولغانلىقى كەم</translation>
        </message>
        <message>
            <source>Ready to be finished</source>
            <translation>تاماملاشقا تەييار</translation>
        </message>
        <message>
            <source>Begun {0}</source>
            <translation>باشلاندى: {0}</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>ساقلاندى</translation>
        </message>
        <message>
            <source>Draft saved {0}, {1}</source>
            <translation>قارالما ساقلاندى {0}، {1}</translation>
        </message>
        <message>
            <source>nothing attached</source>
            <translation>قوشۇمچە يوق</translation>
        </message>
        <message numerus="yes">
            <source>%n attachment(s)</source>
            <translation>
                <numerusform>%n قوشۇمچە</numerusform>
                <numerusform>%n قوشۇمچە</numerusform>
            </translation>
        </message>
        <message>
            <source>Sent, no receipt yet</source>
            <translation>ئەۋەتىلدى، تالونى يوق</translation>
        </message>
        <message numerus="yes">
            <source>%n bundle(s), the last one sent on {0}.</source>
            <translation>
                <numerusform>%n بوغچا، ئاخىرقىسى {0} كۈنى ئەۋەتىلدى.</numerusform>
                <numerusform>%n بوغچا، ئاخىرقىسى {0} كۈنى ئەۋەتىلدى.</numerusform>
            </translation>
        </message>
        <message>
            <source>Keep your own until the receipt arrives.</source>
            <translation>تالون كەلگۈچە ئۆزىڭىزنىڭكىنى ساقلاڭ.</translation>
        </message>
        <message>
            <source>Import a receipt…</source>
            <translation>تالون كىرگۈزۈش…</translation>
        </message>
        <message>
            <source>today</source>
            <translation>بۈگۈن</translation>
        </message>
        <message>
            <source>Everything is saved</source>
            <translation>ھەممىسى ساقلاندى</translation>
        </message>
        <message numerus="yes">
            <source>%n finished today</source>
            <translation>
                <numerusform>بۈگۈن تاماملانغىنى: %n</numerusform>
                <numerusform>بۈگۈن تاماملانغىنى: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not finished</source>
            <translation>
                <numerusform>%n سى تاماملانمىدى</numerusform>
                <numerusform>%n سى تاماملانمىدى</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not yet handed over</source>
            <translation>
                <numerusform>%n سى تېخى تاپشۇرۇلمىدى</numerusform>
                <numerusform>%n سى تېخى تاپشۇرۇلمىدى</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing to hand over</source>
            <translation>تاپشۇرىدىغان نەرسە يوق</translation>
        </message>
    </context>
    <context>
        <name>TranscriptView</name>
        <message>
            <source>{time} time code · {who} speaker S1 · {play} play or pause · {back} and {on} five seconds back and on · {follow}, or a click on a time code, plays from there</source>
            <translation>{time} ۋاقىت كودى · {who} سۆزلىگۈچى S1 · {play} قويۇش ياكى توختىتىش · {back} ۋە {on} بەش سېكۇنت كەينىگە ۋە ئالدىغا · {follow} ياكى ۋاقىت كودىنى چېكىش شۇ يەردىن قويىدۇ</translation>
        </message>
        <message>
            <source>Transcript</source>
            <translation>ئاڭلاپ يېزىلغان تېكىست</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>تىل</translation>
        </message>
        <message>
            <source>Checked by a second person</source>
            <translation>ئىككىنچى كىشى تەكشۈردى</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>تەكشۈرۈلگەن</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>قارالما</translation>
        </message>
        <message>
            <source>written by {name}</source>
            <translation>يازغۇچى {name}</translation>
        </message>
        <message>
            <source>checked by {name}</source>
            <translation>تەكشۈرگۈچى {name}</translation>
        </message>
    </context>
    <context>
        <name>TranslationCard</name>
        <message>
            <source>Into</source>
            <translation>قايسى تىلغا</translation>
        </message>
        <message>
            <source>It still fits</source>
            <translation>يەنىلا ماس</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>تەرجىمە</translation>
        </message>
        <message>
            <source>Checked by a second person</source>
            <translation>ئىككىنچى كىشى تەكشۈردى</translation>
        </message>
        <message>
            <source>What it translates was changed after this translation was made.</source>
            <translation>بۇ تەرجىمە قىلىنغاندىن كېيىن ئەسلى ئۆزگەرتىلگەن.</translation>
        </message>
        <message>
            <source>Compare the two. Change the translation, or say that it still fits.</source>
            <translation>ئىككىسىنى سېلىشتۇرۇڭ. تەرجىمىنى ئۆزگەرتىڭ ياكى يەنىلا ماس دەڭ.</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>تەكشۈرۈلگەن</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>قارالما</translation>
        </message>
        <message>
            <source>translated by {name}</source>
            <translation>تەرجىمە قىلغۇچى {name}</translation>
        </message>
        <message>
            <source>checked by {name}</source>
            <translation>تەكشۈرگۈچى {name}</translation>
        </message>
        <message>
            <source>of revision {number}</source>
            <translation>{number}-تۈزىتىلمىسىدىن</translation>
        </message>
    </context>
    <context>
        <name>Translations</name>
        <message>
            <source>Add a translation</source>
            <translation>تەرجىمە قوشۇش</translation>
        </message>
    </context>
    <context>
        <name>Unexpected</name>
        <message>
            <source>This testimony could not be opened</source>
            <translation>بۇ گۇۋاھلىقنى ئاچقىلى بولمىدى</translation>
        </message>
        <message>
            <source>Nothing that was saved is lost. Go back and try again; if it happens twice, tell code {0}.</source>
            <translation>ساقلانغانلاردىن ھېچنېمە يوقالمىدى. قايتىپ قايتا سىناڭ؛ ئىككى قېتىم يۈز بەرسە {0} كودىنى ئېيتىڭ.</translation>
        </message>
    </context>
    <context>
        <name>Unheard</name>
        <message>
            <source>Sleep is not noticed here: press Ctrl+L before you leave</source>
            <translation>ئۇيقۇ بۇ يەردە سېزىلمەيدۇ: كېتىشتىن ئاۋۋال Ctrl+L نى بېسىڭ</translation>
        </message>
        <message>
            <source>A locked screen is not noticed here: press Ctrl+L before you leave</source>
            <translation>قۇلۇپلانغان ئېكران بۇ يەردە سېزىلمەيدۇ: كېتىشتىن ئاۋۋال Ctrl+L نى بېسىڭ</translation>
        </message>
        <message>
            <source>Screen lock and sleep are not noticed here: press Ctrl+L before you leave</source>
            <translation>ئېكران قۇلۇپى ۋە ئۇيقۇ بۇ يەردە سېزىلمەيدۇ: كېتىشتىن ئاۋۋال Ctrl+L نى بېسىڭ</translation>
        </message>
        <message>
            <source>This computer tells the program nothing of it. Press Ctrl+L before you leave, also when you close the lid. Unused, the program locks by itself after a few minutes.</source>
            <translation>بۇ كومپيۇتېر پروگراممىغا بۇنى دېمەيدۇ. كېتىشتىن ئاۋۋال، قاپقاقنى ياپقاندىمۇ Ctrl+L نى بېسىڭ. ئىشلىتىلمىسە پروگرامما بىر نەچچە مىنۇتتىن كېيىن ئۆزى قۇلۇپلىنىدۇ.</translation>
        </message>
        <message>
            <source>Sleep does not lock this program</source>
            <translation>ئۇيقۇ بۇ پروگراممىنى قۇلۇپلىمايدۇ</translation>
        </message>
        <message>
            <source>Locking the screen does not lock this program</source>
            <translation>ئېكراننى قۇلۇپلاش بۇ پروگراممىنى قۇلۇپلىمايدۇ</translation>
        </message>
        <message>
            <source>Locking the screen and sleep do not lock this program</source>
            <translation>ئېكراننى قۇلۇپلاش ۋە ئۇيقۇ بۇ پروگراممىنى قۇلۇپلىمايدۇ</translation>
        </message>
    </context>
    <context>
        <name>UnlockScreen</name>
        <message>
            <source>More</source>
            <extracomment>Ctrl+L: whatever was typed here is to be forgotten.</extracomment>
            <translation>تېخىمۇ كۆپ</translation>
        </message>
        <message>
            <source>Where is the vault?</source>
            <extracomment>Whether a vault is being made, recovered or restored, which takes time: words are copied by hand.</extracomment>
            <translation>ئامبار نەدە؟</translation>
        </message>
        <message>
            <source>Use this folder</source>
            <translation>بۇ قىسقۇچنى ئىشلىتىش</translation>
        </message>
        <message>
            <source>Where should the vault lie?</source>
            <translation>ئامبار نەدە تۇرسۇن؟</translation>
        </message>
        <message>
            <source>Create it in this folder</source>
            <translation>بۇ قىسقۇچتا قۇرۇش</translation>
        </message>
        <message>
            <source>Open a vault elsewhere…</source>
            <translation>باشقا يەردىكى ئامبارنى ئېچىش…</translation>
        </message>
        <message>
            <source>Look on memory sticks</source>
            <translation>فىلاشكىلارغا قاراش</translation>
        </message>
        <message>
            <source>Create a vault elsewhere…</source>
            <translation>باشقا يەردە ئامبار قۇرۇش…</translation>
        </message>
        <message>
            <source>Destroy a vault…</source>
            <translation>ئامبارنى يوقىتىش…</translation>
        </message>
        <message>
            <source>About Amanat</source>
            <translation>Amanat ھەققىدە</translation>
        </message>
    </context>
    <context>
        <name>Volunteers</name>
        <message>
            <source>Volunteers</source>
            <translation>پىدائىيلار</translation>
        </message>
        <message>
            <source>Nobody is admitted yet. Write an invitation and give the file to a volunteer; their first bundle then waits in the Inbox until you have compared eight numbers with them.</source>
            <translation>تېخى ھېچكىم قوبۇل قىلىنمىدى. تەكلىپنامە يېزىپ ھۆججەتنى پىدائىيغا بېرىڭ؛ ئۇنىڭ تۇنجى بوغچىسى سەككىز سان سېلىشتۇرۇلغۇچە «كەلگەنلەر» دە كۈتىدۇ.</translation>
        </message>
        <message>
            <source>Only coordinators see who else records testimonies.</source>
            <translation>يەنە كىملەرنىڭ گۇۋاھلىق خاتىرىلەيدىغانلىقىنى پەقەت ماسلاشتۇرغۇچىلار كۆرىدۇ.</translation>
        </message>
        <message>
            <source>Admitted by {0} on {1}, until {2}</source>
            <translation>قوبۇل قىلغۇچى: {0}، {1}، {2} غىچە</translation>
        </message>
        <message>
            <source>Run out</source>
            <translation>ۋاقتى ئۆتكەن</translation>
        </message>
    </context>
    <context>
        <name>WaitingCard</name>
        <message>
            <source>Not yet handed over</source>
            <translation>تېخى تاپشۇرۇلمىدى</translation>
        </message>
        <message>
            <source>Nothing waits. Everything finished has been handed over and confirmed by a receipt.</source>
            <translation>كۈتۈۋاتقان يوق. تاماملانغانلارنىڭ ھەممىسى تاپشۇرۇلۇپ، تالون بىلەن جەزملەشتى.</translation>
        </message>
        <message>
            <source>Finished testimonies wait here until they are handed over.</source>
            <translation>تاماملانغان گۇۋاھلىقلار تاپشۇرۇلغۇچە بۇ يەردە كۈتىدۇ.</translation>
        </message>
        <message numerus="yes">
            <source>%n testimony(ies)</source>
            <translation>
                <numerusform>%n گۇۋاھلىق</numerusform>
                <numerusform>%n گۇۋاھلىق</numerusform>
            </translation>
        </message>
        <message>
            <source>the oldest of {0}</source>
            <translation>ئەڭ كونىسى {0} كۈندىكى</translation>
        </message>
        <message>
            <source>Hand over…</source>
            <translation>تاپشۇرۇش…</translation>
        </message>
    </context>
    <context>
        <name>WaitingList</name>
        <message>
            <source>The ticked files belong to the testimony</source>
            <translation>بەلگىلەنگەن ھۆججەتلەر مۇنۇ گۇۋاھلىققا تەۋە</translation>
        </message>
        <message>
            <source>Place them there</source>
            <translation>شۇ يەرگە ئورۇنلاشتۇرۇش</translation>
        </message>
        <message>
            <source>They belong to no testimony…</source>
            <translation>ئۇلار ھېچقانداق گۇۋاھلىققا تەۋە ئەمەس…</translation>
        </message>
        <message>
            <source>Seal them for the coordinators…</source>
            <translation>ماسلاشتۇرغۇچىلار ئۈچۈن مۆھۈرلەش…</translation>
        </message>
        <message>
            <source>Tick all</source>
            <translation>ھەممىنى بەلگىلەش</translation>
        </message>
        <message>
            <source>Files before these</source>
            <translation>ئالدىنقى ھۆججەتلەر</translation>
        </message>
        <message>
            <source>Files after these</source>
            <translation>كېيىنكى ھۆججەتلەر</translation>
        </message>
        <message>
            <source>not finished</source>
            <translation>تاماملانمىدى</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>قاراش</translation>
        </message>
        <message>
            <source>Look at {name}</source>
            <translation>{name}: قاراش</translation>
        </message>
        <message>
            <source>made on {day} at {time}, by the camera's clock</source>
            <translation>كامېرا سائىتى بويىچە {day} كۈنى سائەت {time} دا تارتىلغان</translation>
        </message>
        <message>
            <source>perhaps of {number}: it was filmed after {name}</source>
            <translation>بەلكىم {number}: ئۇ {name} دىن كېيىن تارتىلغان</translation>
        </message>
        <message>
            <source>has the code of a testimony that cannot be opened in this vault</source>
            <translation>بۇ ئامباردا ئاچقىلى بولمايدىغان گۇۋاھلىقنىڭ كودى بار</translation>
        </message>
        <message>
            <source>no code was seen in it</source>
            <translation>ئىچىدىن كود كۆرۈلمىدى</translation>
        </message>
        <message>
            <source>was not looked through for a code</source>
            <translation>كودى قارالمىدى</translation>
        </message>
        <message>
            <source>Ticked: {count}</source>
            <translation>بەلگىلەنگىنى: {count}</translation>
        </message>
        <message>
            <source>Tick none</source>
            <translation>ھەممە بەلگىنى ئېلىۋېتىش</translation>
        </message>
        <message numerus="yes">
            <source>Destroy %n file(s) in this vault?</source>
            <translation>
                <numerusform>بۇ ئامباردىكى %n ھۆججەت يوقىتىلسۇنمۇ؟</numerusform>
                <numerusform>بۇ ئامباردىكى %n ھۆججەت يوقىتىلسۇنمۇ؟</numerusform>
            </translation>
        </message>
        <message>
            <source>They are in no testimony, so nobody else has them from you. This cannot be taken back.</source>
            <translation>ئۇلار ھېچقانداق گۇۋاھلىقتا يوق، شۇڭا سىزدىن باشقا ھېچكىمدە يوق. بۇنى قايتۇرۇۋالغىلى بولمايدۇ.</translation>
        </message>
        <message>
            <source>Keep them</source>
            <translation>ساقلاش</translation>
        </message>
        <message>
            <source>Destroy them</source>
            <translation>يوقىتىش</translation>
        </message>
        <message>
            <source>Seal the ticked files for the coordinators?</source>
            <translation>بەلگىلەنگەن ھۆججەتلەر ماسلاشتۇرغۇچىلار ئۈچۈن مۆھۈرلەنسۇنمۇ؟</translation>
        </message>
        <message>
            <source>Nothing on this laptop opens them afterwards. They are handed over as an account of their own.</source>
            <translation>ئۇنىڭدىن كېيىن بۇ كومپيۇتېردا ئۇلارنى ھېچنېمە ئاچالمايدۇ. ئۇلار ئايرىم گۇۋاھلىق سۈپىتىدە تاپشۇرۇلىدۇ.</translation>
        </message>
        <message>
            <source>Leave them open</source>
            <translation>ئوچۇق قالدۇرۇش</translation>
        </message>
        <message>
            <source>Seal them</source>
            <translation>مۆھۈرلەش</translation>
        </message>
    </context>
    <context>
        <name>WaysFlow</name>
        <message>
            <source>Ways into this vault</source>
            <translation>بۇ ئامبارغا كىرىش يوللىرى</translation>
        </message>
        <message>
            <source>Which there are is told to nobody who cannot open the vault.</source>
            <translation>قايسىلىرى بارلىقى ئامبارنى ئاچالمايدىغان ھېچكىمگە دېيىلمەيدۇ.</translation>
        </message>
        <message>
            <source>Show them</source>
            <translation>ئۇلارنى كۆرسىتىش</translation>
        </message>
        <message>
            <source>Where should the keyfile be written? A stick that can be destroyed is best.</source>
            <translation>ئاچقۇچ ھۆججىتى نەگە يېزىلسۇن؟ ئەڭ ياخشىسى يوقاتقىلى بولىدىغان فىلاشكا.</translation>
        </message>
        <message>
            <source>Write the keyfile</source>
            <translation>ئاچقۇچ ھۆججىتىنى يېزىش</translation>
        </message>
        <message>
            <source>Recovery share</source>
            <translation>ئەسلىگە كەلتۈرۈش ئۈلۈشى</translation>
        </message>
        <message>
            <source>Share {number} of {count}</source>
            <translation>ئۈلۈش {number} / {count}</translation>
        </message>
        <message>
            <source>Any three of the five shares open the vault they were made for. One or two open nothing.</source>
            <translation>بەش ئۈلۈشنىڭ خالىغان ئۈچى ئۆزى ياسالغان ئامبارنى ئاچىدۇ. بىر ياكى ئىككىسى ھېچنېمىنى ئاچمايدۇ.</translation>
        </message>
        <message>
            <source>Keep this page where only you can find it, apart from the others. Tell nobody that you have it.</source>
            <translation>بۇ بەتنى باشقىلىرىدىن ئايرىم، پەقەت سىزلا تاپالايدىغان يەردە ساقلاڭ. سىزدە بارلىقىنى ھېچكىمگە دېمەڭ.</translation>
        </message>
        <message>
            <source>No share is ever asked for by telephone or message. Somebody who asks for it is not one of us.</source>
            <translation>ئۈلۈش ھەرگىز تېلېفون ياكى ئۇچۇر بىلەن سورالمايدۇ. سورىغان كىشى بىزدىن ئەمەس.</translation>
        </message>
        <message>
            <source>The passphrase is changed</source>
            <translation>پارول ئىبارىسى ئۆزگەرتىلدى</translation>
        </message>
        <message>
            <source>The next unlock asks for the new one.</source>
            <translation>كېيىنكى ئېچىشتا يېڭىسى سورىلىدۇ.</translation>
        </message>
        <message>
            <source>Any three of the five shares open this vault from now on</source>
            <translation>بۇنىڭدىن كېيىن بەش ئۈلۈشنىڭ خالىغان ئۈچى بۇ ئامبارنى ئاچىدۇ</translation>
        </message>
        <message>
            <source>Shares made before do not. Give each to another person, and rehearse soon.</source>
            <translation>بۇرۇن ياسالغانلىرى ئاچمايدۇ. ھەر بىرىنى باشقا كىشىگە بېرىڭ، پات يېقىندا مەشىق قىلىڭ.</translation>
        </message>
        <message>
            <source>From now on the vault opens with passphrase and keyfile only</source>
            <translation>بۇنىڭدىن كېيىن ئامبار پەقەت پارول ئىبارىسى ۋە ئاچقۇچ ھۆججىتى بىلەن ئېچىلىدۇ</translation>
        </message>
        <message>
            <source>Make a second copy of the file: without it the passphrase opens nothing.</source>
            <translation>ھۆججەتنىڭ ئىككىنچى نۇسخىسىنى ياساڭ: ئۇنىڭسىز پارول ئىبارىسى ھېچنېمىنى ئاچمايدۇ.</translation>
        </message>
        <message>
            <source>The passphrase alone opens the vault again</source>
            <translation>پارول ئىبارىسى يالغۇز ئامبارنى يەنە ئاچىدۇ</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>ئېلىۋېتىلدى</translation>
        </message>
        <message>
            <source>Copies of the vault made before still open with it.</source>
            <translation>ئامبارنىڭ بۇرۇن ئېلىنغان نۇسخىلىرى ئۇنىڭ بىلەن يەنىلا ئېچىلىدۇ.</translation>
        </message>
        <message numerus="yes">
            <source>They open %n backup(s) too.</source>
            <translation>
                <numerusform>ئۇلار %n زاپاسنىمۇ ئاچىدۇ.</numerusform>
                <numerusform>ئۇلار %n زاپاسنىمۇ ئاچىدۇ.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n backup(s) could not be reached: let the shares open them under Settings, Backup.</source>
            <translation>
                <numerusform>%n زاپاسقا يەتكىلى بولمىدى: «تەڭشەكلەر» دىكى «زاپاس» تا ئۈلۈشلەرگە رۇخسەت قىلىڭ.</numerusform>
                <numerusform>%n زاپاسقا يەتكىلى بولمىدى: «تەڭشەكلەر» دىكى «زاپاس» تا ئۈلۈشلەرگە رۇخسەت قىلىڭ.</numerusform>
            </translation>
        </message>
        <message>
            <source>They need the vault's files: make a backup, and let them open it too.</source>
            <translation>ئۇلارغا ئامبار ھۆججەتلىرى كېرەك: زاپاس ياساپ، ئۇنىمۇ ئاچالايدىغان قىلىڭ.</translation>
        </message>
    </context>
    <context>
        <name>WaysPage</name>
        <message>
            <source>Close</source>
            <translation>تاقاش</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>پارول ئىبارىسى</translation>
        </message>
        <message>
            <source>Passphrase together with a keyfile</source>
            <translation>پارول ئىبارىسى بىلەن ئاچقۇچ ھۆججىتى</translation>
        </message>
        <message>
            <source>Recovery shares: any three of five</source>
            <translation>ئەسلىگە كەلتۈرۈش ئۈلۈشلىرى: بەشنىڭ خالىغان ئۈچى</translation>
        </message>
        <message>
            <source>Of a kind that a newer version knows</source>
            <translation>يېڭىراق نەشر بىلىدىغان تۈرى</translation>
        </message>
        <message>
            <source>Ways into this vault</source>
            <translation>بۇ ئامبارغا كىرىش يوللىرى</translation>
        </message>
        <message numerus="yes">
            <source>Changed %n time(s) since the vault was made</source>
            <translation>
                <numerusform>ئامبار قۇرۇلغاندىن بېرى %n قېتىم ئۆزگەردى</numerusform>
                <numerusform>ئامبار قۇرۇلغاندىن بېرى %n قېتىم ئۆزگەردى</numerusform>
            </translation>
        </message>
        <message>
            <source>These files are of an earlier version, which kept no list: it had one way in.</source>
            <translation>بۇ ھۆججەتلەر تىزىم ساقلىمايدىغان كونىراق نەشردىن: كىرىشنىڭ بىرلا يولى بار ئىدى.</translation>
        </message>
        <message>
            <source>Stop using the keyfile</source>
            <translation>ئاچقۇچ ھۆججىتىنى ئىشلەتمەسلىك</translation>
        </message>
        <message>
            <source>Use a keyfile as well…</source>
            <translation>ئاچقۇچ ھۆججىتىنىمۇ ئىشلىتىش…</translation>
        </message>
        <message>
            <source>Change the passphrase…</source>
            <translation>پارول ئىبارىسىنى ئۆزگەرتىش…</translation>
        </message>
        <message>
            <source>used just now</source>
            <translation>ھازىرلا ئىشلىتىلدى</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>ئېلىۋېتىش</translation>
        </message>
        <message>
            <source>Recovery</source>
            <translation>ئەسلىگە كەلتۈرۈش</translation>
        </message>
        <message>
            <source>Five shares on paper, with five people in different places. Any three open this vault when the passphrase is lost; one or two open nothing. They need the vault's files: a backup is what survives their loss.</source>
            <translation>قەغەزدىكى بەش ئۈلۈش، ھەر جايدىكى بەش كىشىدە. پارول ئىبارىسى يۈتسە، خالىغان ئۈچى بۇ ئامبارنى ئاچىدۇ؛ بىر ياكى ئىككىسى ھېچنېمىنى ئاچمايدۇ. ئۇلارغا ئامبار ھۆججەتلىرى كېرەك: ئۇلار يوقالسا زاپاس قالىدۇ.</translation>
        </message>
        <message>
            <source>Last rehearsed on {0}</source>
            <translation>ئاخىرقى مەشىق: {0}</translation>
        </message>
        <message>
            <source>Never rehearsed: nobody knows whether it works</source>
            <translation>ھېچ مەشىق قىلىنمىدى: كارغا كېلىدىغان-كەلمەيدىغانلىقىنى ھېچكىم بىلمەيدۇ</translation>
        </message>
        <message>
            <source>Make new recovery shares…</source>
            <translation>يېڭى ئۈلۈش ياساش…</translation>
        </message>
        <message>
            <source>Make recovery shares…</source>
            <translation>ئۈلۈش ياساش…</translation>
        </message>
        <message>
            <source>Rehearse…</source>
            <translation>مەشىق…</translation>
        </message>
        <message>
            <source>Let them open a backup…</source>
            <translation>زاپاسنى ئاچالايدىغان قىلىش…</translation>
        </message>
        <message>
            <source>Somebody saw the passphrase, or had this laptop in their hands?</source>
            <translation>بىرى پارول ئىبارىسىنى كۆردىمۇ ياكى بۇ كومپيۇتېر قولىغا چۈشتىمۇ؟</translation>
        </message>
        <message>
            <source>Then a new passphrase is not enough: everything has to move to a new key.</source>
            <translation>ئۇ چاغدا يېڭى پارول ئىبارىسى كۇپايە ئەمەس: ھەممىسى يېڭى ئاچقۇچقا يۆتكىلىشى كېرەك.</translation>
        </message>
        <message>
            <source>Passphrase seen, or laptop imaged…</source>
            <translation>پارول ئىبارىسى كۆرۈلدى ياكى كومپيۇتېر كۆچۈرۈلدى…</translation>
        </message>
    </context>
    <context>
        <name>WhatGoes</name>
        <message>
            <source>What goes</source>
            <translation>نېمە كېتىدۇ</translation>
        </message>
        <message>
            <source>Untick all</source>
            <translation>ھەممىنىڭ بەلگىسىنى ئېلىش</translation>
        </message>
        <message>
            <source>Drafts stay here. Your own copies stay until the receipt arrives.</source>
            <translation>قارالمىلار بۇ يەردە قالىدۇ. ئۆز نۇسخىلىرىڭىز تالون كەلگۈچە قالىدۇ.</translation>
        </message>
        <message>
            <source>What was sent and has no receipt yet goes once more; nothing is taken in twice.</source>
            <translation>ئەۋەتىلىپ تالونى يوقى يەنە بىر قېتىم كېتىدۇ؛ ھېچنېمە ئىككى قېتىم قوبۇللانمايدۇ.</translation>
        </message>
        <message numerus="yes">
            <source>%n older one(s) go along when nothing is unticked.</source>
            <translation>
                <numerusform>ھېچبىرىنىڭ بەلگىسى ئېلىنمىسا، كونىراق %n سى بىللە كېتىدۇ.</numerusform>
                <numerusform>ھېچبىرىنىڭ بەلگىسى ئېلىنمىسا، كونىراق %n سى بىللە كېتىدۇ.</numerusform>
            </translation>
        </message>
        <message>
            <source>A withdrawn consent always travels, so that nobody uses the testimony by mistake: it is kept from every report.</source>
            <translation>قايتۇرۇۋېلىنغان رازىلىق ھەمىشە كېتىدۇ، گۇۋاھلىقنى ھېچكىم خاتا ئىشلەتمىسۇن دەپ: ئۇ ھەر دوكلاتتىن سىرت قالىدۇ.</translation>
        </message>
        <message>
            <source>sealed</source>
            <translation>مۆھۈرلەنگەن</translation>
        </message>
        <message>
            <source>name not known</source>
            <translation>ئىسمى نامەلۇم</translation>
        </message>
        <message>
            <source>Consent withdrawn on {0}</source>
            <translation>رازىلىق {0} كۈنى قايتۇرۇۋېلىندى</translation>
        </message>
        <message>
            <source>Consent withdrawn</source>
            <translation>رازىلىق قايتۇرۇۋېلىندى</translation>
        </message>
        <message>
            <source>Not finished</source>
            <translation>تاماملانمىدى</translation>
        </message>
        <message>
            <source>Changed since it arrived</source>
            <translation>يەتكەندىن كېيىن ئۆزگەردى</translation>
        </message>
        <message>
            <source>text only</source>
            <translation>پەقەت تېكىست</translation>
        </message>
        <message>
            <source>up to {size}</source>
            <translation>{size} غىچە</translation>
        </message>
        <message numerus="yes">
            <source>{0} of %n testimony(ies), {1}</source>
            <translation>
                <numerusform>%n گۇۋاھلىقنىڭ {0} سى، {1}</numerusform>
                <numerusform>%n گۇۋاھلىقنىڭ {0} سى، {1}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{0} of %n testimony(ies), text only</source>
            <translation>
                <numerusform>%n گۇۋاھلىقنىڭ {0} سى، پەقەت تېكىست</numerusform>
                <numerusform>%n گۇۋاھلىقنىڭ {0} سى، پەقەت تېكىست</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>none of %n testimony(ies)</source>
            <translation>
                <numerusform>%n گۇۋاھلىقنىڭ ھېچقايسىسى</numerusform>
                <numerusform>%n گۇۋاھلىقنىڭ ھېچقايسىسى</numerusform>
            </translation>
        </message>
        <message>
            <source>Tick all</source>
            <translation>ھەممىنى بەلگىلەش</translation>
        </message>
    </context>
    <context>
        <name>WhereTo</name>
        <message>
            <source>Where to</source>
            <translation>نەگە</translation>
        </message>
        <message>
            <source>Folder {0}</source>
            <translation>قىسقۇچ {0}</translation>
        </message>
        <message>
            <source>Another folder…</source>
            <translation>باشقا قىسقۇچ…</translation>
        </message>
        <message>
            <source>My files</source>
            <translation>ھۆججەتلىرىم</translation>
        </message>
        <message>
            <source>Memory stick {0}</source>
            <translation>فىلاشكا {0}</translation>
        </message>
        <message>
            <source>Disk {0}</source>
            <translation>دىسكا {0}</translation>
        </message>
        <message>
            <source>{0}, {1} free</source>
            <translation>{0}، بوش ئورنى {1}</translation>
        </message>
        <message>
            <source>This does not fit here: {0} are needed.</source>
            <translation>بۇ يەرگە سىغمايدۇ: {0} كېرەك.</translation>
        </message>
    </context>
    <context>
        <name>WipeCards</name>
        <message>
            <source>To be wiped</source>
            <translation>تازىلىنىدىغان</translation>
        </message>
        <message>
            <source>Every file was read back and is the same as on the card. Wipe it now, by formatting it in the camera or telephone.</source>
            <translation>ھەر ھۆججەت قايتا ئوقۇلدى، كارتىدىكى بىلەن ئوخشاش. ئەمدى كامېرا ياكى تېلېفوندا فورماتلاپ تازىلاڭ.</translation>
        </message>
        <message>
            <source>Deleting on cards and telephones does not erase: what was there can often be brought back. Where that would endanger somebody, keep the card as safe as this laptop, or destroy it.</source>
            <translation>كارتا ۋە تېلېفوندا ئۆچۈرۈش يوقاتمايدۇ: ئۇنى كۆپىنچە قايتۇرغىلى بولىدۇ. بىرىگە خەتەر يەتكۈزسە، كارتىنى بۇ كومپيۇتېردەك ساقلاڭ ياكى يوقىتىڭ.</translation>
        </message>
        <message>
            <source>Card or telephone</source>
            <translation>كارتا ياكى تېلېفون</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation>
                <numerusform>%n ھۆججەت</numerusform>
                <numerusform>%n ھۆججەت</numerusform>
            </translation>
        </message>
        <message>
            <source>taken in on {day}</source>
            <translation>{day} كۈنى قوبۇللانغان</translation>
        </message>
        <message>
            <source>for {number}</source>
            <translation>{number} ئۈچۈن</translation>
        </message>
        <message numerus="yes">
            <source>%n other file(s) left on it were not taken in</source>
            <translation>
                <numerusform>ئۇنىڭدا قالغان %n باشقا ھۆججەت قوبۇللانمىدى</numerusform>
                <numerusform>ئۇنىڭدا قالغان %n باشقا ھۆججەت قوبۇللانمىدى</numerusform>
            </translation>
        </message>
        <message>
            <source>It is wiped</source>
            <translation>تازىلاندى</translation>
        </message>
    </context>
    <context>
        <name>WishNotice</name>
        <message>
            <source>Nothing of it goes out meanwhile. It is for coordinators to decide: {numbers}</source>
            <translation>بۇ ئارىدا ئۇنىڭدىن ھېچنېمە چىقمايدۇ. قارار ماسلاشتۇرغۇچىلارنىڭ: {numbers}</translation>
        </message>
        <message>
            <source>A witness wants a testimony erased</source>
            <translation>بىر گۇۋاھچى گۇۋاھلىقنى ئۆچۈرۈشنى خالايدۇ</translation>
        </message>
        <message>
            <source>Look and decide…</source>
            <translation>قاراپ قارار قىلىش…</translation>
        </message>
    </context>
    <context>
        <name>WithWho</name>
        <message>
            <source>Witness {number}</source>
            <translation>گۇۋاھچى {number}</translation>
        </message>
        <message>
            <source>Under 18</source>
            <translation>18 گە توشمىغان</translation>
        </message>
        <message>
            <source>Another witness speaks too</source>
            <translation>يەنە بىر گۇۋاھچى سۆزلەيدۇ</translation>
        </message>
        <message>
            <source>Sealed: only coordinators open it. Leave it open here</source>
            <translation>مۆھۈرلەنگەن: پەقەت ماسلاشتۇرغۇچىلار ئاچىدۇ. بۇ يەردە ئوچۇق قالدۇرۇش</translation>
        </message>
        <message>
            <source>Open on this laptop. Seal it instead</source>
            <translation>بۇ كومپيۇتېردا ئوچۇق. ئورنىغا مۆھۈرلەش</translation>
        </message>
    </context>
    <context>
        <name>Withdrawal</name>
        <message>
            <source>The witness takes every Yes back</source>
            <translation>گۇۋاھچى ھەر «ھەئە» نى قايتۇرۇۋالىدۇ</translation>
        </message>
        <message>
            <source>Take every Yes back?</source>
            <translation>ھەر «ھەئە» قايتۇرۇۋېلىنسۇنمۇ؟</translation>
        </message>
        <message>
            <source>From now on it is used for nothing. What was given to others already cannot be called back; the withdrawal goes to the coordinators with your next bundle, and they see who has it.</source>
            <translation>بۇنىڭدىن كېيىن ئۇ ھېچنېمىگە ئىشلىتىلمەيدۇ. باشقىلارغا بېرىلگىنىنى قايتۇرۇۋالغىلى بولمايدۇ؛ قايتۇرۇۋېلىش كېيىنكى بوغچىڭىز بىلەن ماسلاشتۇرغۇچىلارغا بارىدۇ، ئۇلار كىمدە بارلىقىنى كۆرىدۇ.</translation>
        </message>
        <message>
            <source>No, leave it</source>
            <translation>ياق، قالسۇن</translation>
        </message>
        <message>
            <source>Yes, take all back</source>
            <translation>ھەئە، ھەممىنى قايتۇرۇۋېلىش</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>Testifier</source>
            <translation>گۇۋاھلىق بەرگۈچى</translation>
        </message>
        <message>
            <source>Victim</source>
            <translation>زىيانكەشلىككە ئۇچرىغۇچى</translation>
        </message>
        <message>
            <source>Relative</source>
            <translation>تۇغقان</translation>
        </message>
        <message>
            <source>Source still inside, never used</source>
            <translation>تېخى ئىچىدىكى مەنبە، ھەرگىز ئىشلىتىلمەيدۇ</translation>
        </message>
        <message>
            <source>Alleged perpetrator</source>
            <translation>جىنايەتچى دەپ قارالغۇچى</translation>
        </message>
        <message>
            <source>Official</source>
            <translation>ئەمەلدار</translation>
        </message>
        <message>
            <source>Interpreter</source>
            <translation>تەرجىمان</translation>
        </message>
        <message>
            <source>Helper</source>
            <translation>ياردەمچى</translation>
        </message>
        <message>
            <source>Other person</source>
            <translation>باشقا كىشى</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>غايىب</translation>
        </message>
        <message>
            <source>Passport taken</source>
            <translation>پاسپورتى تارتىۋېلىنغان</translation>
        </message>
        <message>
            <source>Summoned</source>
            <translation>چاقىرتىلغان</translation>
        </message>
        <message>
            <source>Police custody</source>
            <translation>ساقچى تۇتقۇنىدا</translation>
        </message>
        <message>
            <source>Re-education camp</source>
            <translation>قايتا تەربىيەلەش لاگېرى</translation>
        </message>
        <message>
            <source>Pre-trial detention</source>
            <translation>سوتتىن ئاۋۋالقى تۇتقۇن</translation>
        </message>
        <message>
            <source>Sentenced</source>
            <translation>كېسىلگەن</translation>
        </message>
        <message>
            <source>Prison</source>
            <translation>تۈرمە</translation>
        </message>
        <message>
            <source>Forced job placement</source>
            <translation>مەجبۇرىي ئىشقا ئورۇنلاشتۇرۇش</translation>
        </message>
        <message>
            <source>Forced labour</source>
            <translation>مەجبۇرىي ئەمگەك</translation>
        </message>
        <message>
            <source>House arrest</source>
            <translation>نەزەربەند</translation>
        </message>
        <message>
            <source>Hospital</source>
            <translation>دوختۇرخانا</translation>
        </message>
        <message>
            <source>Child in a state institution</source>
            <translation>دۆلەت ئورگىنىدىكى بالا</translation>
        </message>
        <message>
            <source>Shown in state media</source>
            <translation>دۆلەت تاراتقۇسىدا كۆرسىتىلگەن</translation>
        </message>
        <message>
            <source>Heard from</source>
            <translation>خەۋىرى ئېلىنغان</translation>
        </message>
        <message>
            <source>Released, under watch</source>
            <translation>قويۇپ بېرىلگەن، كۆزىتىشتە</translation>
        </message>
        <message>
            <source>At home, restrictions unknown</source>
            <translation>ئۆيىدە، چەكلىمىلىرى نامەلۇم</translation>
        </message>
        <message>
            <source>Detained again</source>
            <translation>قايتا تۇتۇلغان</translation>
        </message>
        <message>
            <source>Left the country</source>
            <translation>دۆلەتتىن كەتكەن</translation>
        </message>
        <message>
            <source>Asylum asked for</source>
            <translation>پاناھلىق تىلىگەن</translation>
        </message>
        <message>
            <source>Asylum refused</source>
            <translation>پاناھلىق رەت قىلىنغان</translation>
        </message>
        <message>
            <source>Asylum granted</source>
            <translation>پاناھلىق بېرىلگەن</translation>
        </message>
        <message>
            <source>Deportation threatened</source>
            <translation>قايتۇرۇۋېتىش تەھدىتى</translation>
        </message>
        <message>
            <source>Deported</source>
            <translation>قايتۇرۇۋېتىلگەن</translation>
        </message>
        <message>
            <source>Dead</source>
            <translation>ۋاپات بولغان</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>نامەلۇم</translation>
        </message>
        <message>
            <source>Held without freedom</source>
            <translation>ئەركىنلىكىدىن مەھرۇم قىلىنغان</translation>
        </message>
        <message>
            <source>Enforced disappearance</source>
            <translation>مەجبۇرىي غايىب قىلىش</translation>
        </message>
        <message>
            <source>Torture or ill-treatment</source>
            <translation>قىيناش ياكى ناچار مۇئامىلە</translation>
        </message>
        <message>
            <source>Family torn apart</source>
            <translation>ئائىلە پارچىلانغان</translation>
        </message>
        <message>
            <source>Forced medical procedure</source>
            <translation>مەجبۇرىي داۋالاش تەدبىرى</translation>
        </message>
        <message>
            <source>Things taken away</source>
            <translation>مال-مۈلكى تارتىۋېلىنغان</translation>
        </message>
        <message>
            <source>Watched</source>
            <translation>نازارەت قىلىنغان</translation>
        </message>
        <message>
            <source>Religion restricted</source>
            <translation>دىنى چەكلەنگەن</translation>
        </message>
        <message>
            <source>Death in custody</source>
            <translation>تۇتقۇندا ئۆلۈم</translation>
        </message>
        <message>
            <source>Unfair trial</source>
            <translation>ئادىل بولمىغان سوت</translation>
        </message>
        <message>
            <source>Forced return</source>
            <translation>مەجبۇرىي قايتۇرۇش</translation>
        </message>
        <message>
            <source>Something else</source>
            <translation>باشقا ئىش</translation>
        </message>
        <message>
            <source>Keep it in the archive</source>
            <translation>ئارخىپتا ساقلاش</translation>
        </message>
        <message>
            <source>Compare it with other cases</source>
            <translation>باشقا دېلولار بىلەن سېلىشتۇرۇش</translation>
        </message>
        <message>
            <source>Partners named to the witness</source>
            <translation>گۇۋاھچىغا ئىسمى دېيىلگەن ھەمكارلار</translation>
        </message>
        <message>
            <source>My name to the UN, in confidence</source>
            <translation>ئىسمىم ب د ت غا، مەخپىي</translation>
        </message>
        <message>
            <source>The UN sends the victim's name to the government</source>
            <translation>ب د ت ئىسمىنى ھۆكۈمەتكە يەتكۈزىدۇ</translation>
        </message>
        <message>
            <source>The UN publishes</source>
            <translation>ب د ت ئېلان قىلىدۇ</translation>
        </message>
        <message>
            <source>Petition to a named authority</source>
            <translation>ئىسمى ئاتالغان ئورگانغا ئىلتىماس</translation>
        </message>
        <message>
            <source>My own asylum or court case</source>
            <translation>ئۆزۈمنىڭ پاناھلىق ياكى سوت دېلوسى</translation>
        </message>
        <message>
            <source>Courts</source>
            <translation>سوت مەھكىمىلىرى</translation>
        </message>
        <message>
            <source>Journalists</source>
            <translation>مۇخبىرلار</translation>
        </message>
        <message>
            <source>Public victims database</source>
            <translation>ئاشكارا زىيانكەشلىككە ئۇچرىغۇچىلار ساندىنى</translation>
        </message>
        <message>
            <source>Public on the web</source>
            <translation>توردا ئاشكارا</translation>
        </message>
        <message>
            <source>Photograph</source>
            <translation>سۈرەت</translation>
        </message>
        <message>
            <source>Face</source>
            <translation>چىراي</translation>
        </message>
        <message>
            <source>Voice</source>
            <translation>ئاۋاز</translation>
        </message>
        <message>
            <source>Copies of documents</source>
            <translation>ھۆججەت نۇسخىلىرى</translation>
        </message>
        <message>
            <source>May we contact you again</source>
            <translation>سىز بىلەن قايتا ئالاقىلاشساق بولامدۇ</translation>
        </message>
        <message>
            <source>Not asked: counts as No</source>
            <translation>سورالمىدى: «ياق» دەپ ھېسابلىنىدۇ</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>ھەئە</translation>
        </message>
        <message>
            <source>Yes, with conditions</source>
            <translation>ھەئە، شەرت بىلەن</translation>
        </message>
        <message>
            <source>No</source>
            <translation>ياق</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>قايتۇرۇۋېلىندى</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>ۋاقتى ئۆتتى</translation>
        </message>
        <message>
            <source>Replaced by a later answer</source>
            <translation>كېيىنكى جاۋاب ئورنىنى ئالدى</translation>
        </message>
        <message>
            <source>Not used</source>
            <translation>ئىشلىتىلمەيدۇ</translation>
        </message>
        <message>
            <source>Details made general</source>
            <translation>تەپسىلاتى ئومۇملاشتۇرۇلىدۇ</translation>
        </message>
        <message>
            <source>Under another name</source>
            <translation>باشقا ئىسىم بىلەن</translation>
        </message>
        <message>
            <source>With the name</source>
            <translation>ئىسمى بىلەن</translation>
        </message>
        <message>
            <source>Spoken on the recording</source>
            <translation>خاتىرىدە ئاغزاكى</translation>
        </message>
        <message>
            <source>Spoken</source>
            <translation>ئاغزاكى</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>يېزىلدى</translation>
        </message>
        <message>
            <source>In person</source>
            <translation>يۈزمۇيۈز</translation>
        </message>
        <message>
            <source>By telephone</source>
            <translation>تېلېفوندا</translation>
        </message>
        <message>
            <source>By video call</source>
            <translation>سىنلىق سۆھبەتتە</translation>
        </message>
        <message>
            <source>Written by the witness</source>
            <translation>گۇۋاھچى يازغان</translation>
        </message>
        <message>
            <source>Message received</source>
            <translation>كەلگەن ئۇچۇر</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>خەت</translation>
        </message>
        <message>
            <source>Notes typed later</source>
            <translation>كېيىن كىرگۈزۈلگەن خاتىرە</translation>
        </message>
        <message>
            <source>Found online</source>
            <translation>توردىن تېپىلغان</translation>
        </message>
        <message>
            <source>Passed on by somebody</source>
            <translation>بىرى ئارقىلىق يەتكەن</translation>
        </message>
        <message>
            <source>First account</source>
            <translation>تۇنجى بايان</translation>
        </message>
        <message>
            <source>Follow-up</source>
            <translation>داۋامى</translation>
        </message>
        <message>
            <source>Correction by the witness</source>
            <translation>گۇۋاھچىنىڭ تۈزىتىشى</translation>
        </message>
        <message>
            <source>Taken back by the witness</source>
            <translation>گۇۋاھچى قايتۇرۇۋالغان</translation>
        </message>
        <message>
            <source>News</source>
            <translation>خەۋەر</translation>
        </message>
        <message>
            <source>Several witnesses together</source>
            <translation>بىرنەچچە گۇۋاھچى بىللە</translation>
        </message>
        <message>
            <source>Sealed, not finished</source>
            <translation>مۆھۈرلەنگەن، تاماملانمىغان</translation>
        </message>
        <message>
            <source>Sealed</source>
            <translation>مۆھۈرلەنگەن</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>تاماملاندى</translation>
        </message>
        <message>
            <source>Not finished</source>
            <translation>تاماملانمىدى</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>تولۇق ئىسمى</translation>
        </message>
        <message>
            <source>Given name</source>
            <translation>ئىسمى</translation>
        </message>
        <message>
            <source>Family name</source>
            <translation>فامىلىسى</translation>
        </message>
        <message>
            <source>Father's name</source>
            <translation>دادىسىنىڭ ئىسمى</translation>
        </message>
        <message>
            <source>Maiden name</source>
            <translation>قىز ۋاقتىدىكى فامىلىسى</translation>
        </message>
        <message>
            <source>Called by</source>
            <translation>چاقىرىلىدىغان ئىسمى</translation>
        </message>
        <message>
            <source>As in the passport</source>
            <translation>پاسپورتتىكىدەك</translation>
        </message>
        <message>
            <source>Cyrillic</source>
            <translation>كىرىل</translation>
        </message>
        <message>
            <source>Latin</source>
            <translation>لاتىن</translation>
        </message>
        <message>
            <source>Kazakh, Arabic script</source>
            <translation>قازاقچە، ئەرەب يېزىقى</translation>
        </message>
        <message>
            <source>Uyghur</source>
            <translation>ئۇيغۇرچە</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>خەنزۇچە</translation>
        </message>
        <message>
            <source>English</source>
            <translation>ئىنگلىزچە</translation>
        </message>
        <message>
            <source>Female</source>
            <translation>ئايال</translation>
        </message>
        <message>
            <source>Male</source>
            <translation>ئەر</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>باشقا</translation>
        </message>
        <message>
            <source>Chinese identity number</source>
            <translation>جۇڭگو كىملىك نومۇرى</translation>
        </message>
        <message>
            <source>Kazakh IIN</source>
            <translation>قازاقىستان IIN</translation>
        </message>
        <message>
            <source>Passport</source>
            <translation>پاسپورت</translation>
        </message>
        <message>
            <source>Residence permit</source>
            <translation>تۇرۇش رۇخسەتنامىسى</translation>
        </message>
        <message>
            <source>Household register</source>
            <translation>نوپۇس دەپتىرى</translation>
        </message>
        <message>
            <source>Other paper</source>
            <translation>باشقا كىنىشكا</translation>
        </message>
        <message>
            <source>Original seen</source>
            <translation>ئەسلى كۆرۈلدى</translation>
        </message>
        <message>
            <source>Copy seen</source>
            <translation>نۇسخىسى كۆرۈلدى</translation>
        </message>
        <message>
            <source>Photograph of a screen</source>
            <translation>ئېكران سۈرىتى</translation>
        </message>
        <message>
            <source>Told of, not seen</source>
            <translation>دېيىلدى، كۆرۈلمىدى</translation>
        </message>
    </context>
    <context>
        <name>WordsCard</name>
        <message>
            <source>Copy these four words by hand onto a blank card. They are shown only now and kept nowhere.</source>
            <translation>بۇ تۆت سۆزنى قۇرۇق كارتىغا قولدا كۆچۈرۈڭ. ئۇلار پەقەت ھازىر كۆرسىتىلىدۇ، ھېچ يەردە ساقلانمايدۇ.</translation>
        </message>
        <message>
            <source>No native speaker has read this list of words yet.</source>
            <translation>بۇ سۆزلەر تىزىملىكىنى ئانا تىلى شۇ تىل بولغان ھېچكىم تېخى ئوقۇپ باقمىدى.</translation>
        </message>
        <message>
            <source>Language of the words</source>
            <translation>سۆزلەرنىڭ تىلى</translation>
        </message>
        <message>
            <source>Print the card</source>
            <translation>كارتىنى بېسىش</translation>
        </message>
        <message>
            <source>Print the card again</source>
            <translation>كارتىنى قايتا بېسىش</translation>
        </message>
        <message>
            <source>No printer took it: copy by hand</source>
            <translation>ھېچقانداق پرىنتېر ئالمىدى: قولدا كۆچۈرۈڭ</translation>
        </message>
    </context>
    <context>
        <name>_Nothing</name>
        <message>
            <source>Nobody found</source>
            <translation>ھېچكىم تېپىلمىدى</translation>
        </message>
        <message>
            <source>Nobody is in the archive yet</source>
            <translation>ئارخىپتا تېخى ھېچكىم يوق</translation>
        </message>
        <message>
            <source>Try a part of the name, or another way to write it.</source>
            <translation>ئىسىمنىڭ بىر قىسمىنى ياكى باشقا يېزىلىشىنى سىناڭ.</translation>
        </message>
        <message>
            <source>People appear here once a bundle with a testimony about them is taken in.</source>
            <translation>كىشىلەر ھەققىدىكى گۇۋاھلىق بار بوغچا قوبۇللانغاندا ئۇلار بۇ يەردە كۆرۈنىدۇ.</translation>
        </message>
    </context>
    <context>
        <name>_Parts</name>
        <message>
            <source>Year</source>
            <translation>يىل</translation>
        </message>
        <message>
            <source>Month?</source>
            <translation>ئاي؟</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>كۈن</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>ئاي</translation>
        </message>
    </context>
    <context>
        <name>_Reading</name>
        <message>
            <source>How exact</source>
            <translation>قانچىلىك ئېنىق</translation>
        </message>
        <message>
            <source>and</source>
            <translation>ۋە</translation>
        </message>
        <message>
            <source>On or in</source>
            <translation>دەل</translation>
        </message>
        <message>
            <source>About</source>
            <translation>تەخمىنەن</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>ئاۋۋال</translation>
        </message>
        <message>
            <source>After</source>
            <translation>كېيىن</translation>
        </message>
        <message>
            <source>Between</source>
            <translation>ئارىلىقى</translation>
        </message>
    </context>
    <context>
        <name>_SpellingLine</name>
        <message>
            <source>not known</source>
            <translation>نامەلۇم</translation>
        </message>
        <message>
            <source>suggested</source>
            <translation>تەۋسىيە قىلىنغان</translation>
        </message>
        <message>
            <source>{0}: this spelling is right</source>
            <translation>{0}: بۇ يېزىلىش توغرا</translation>
        </message>
        <message>
            <source>{0}: this spelling is wrong</source>
            <translation>{0}: بۇ يېزىلىش خاتا</translation>
        </message>
        <message>
            <source>confirmed</source>
            <translation>جەزملەشتۈرۈلگەن</translation>
        </message>
        <message>
            <source>suggested: Enter says that it is right, an empty line that it is wrong</source>
            <translation>تەۋسىيە قىلىنغان: Enter توغرا، قۇرۇق قۇر خاتا دېگەنلىك</translation>
        </message>
    </context>
    <context>
        <name>Errors</name>
        <message>
            <source>This bundle has been taken in before. Nothing was changed.</source>
            <translation>بۇ بوغچا بۇرۇن قوبۇللانغان. ھېچنېمە ئۆزگەرمىدى.</translation>
        </message>
        <message>
            <source>Nothing needs to be done.</source>
            <translation>ھېچنېمە قىلىش لازىم ئەمەس.</translation>
        </message>
        <message>
            <source>Something is already there, and nothing is overwritten.</source>
            <translation>ئۇ يەردە بىر نەرسە بار، ھېچنېمىنىڭ ئۈستىگە يېزىلمايدۇ.</translation>
        </message>
        <message>
            <source>Choose another name or place.</source>
            <translation>باشقا نام ياكى ئورۇن تاللاڭ.</translation>
        </message>
        <message>
            <source>This bundle waits for its sender to be admitted, and was not taken in a second time.</source>
            <translation>بۇ بوغچا ئەۋەتكۈچىسىنىڭ قوبۇل قىلىنىشىنى كۈتۈۋاتىدۇ، ئىككىنچى قېتىم قوبۇللانمىدى.</translation>
        </message>
        <message>
            <source>Compare the digits with the sender and admit them, or refuse them.</source>
            <translation>ئەۋەتكۈچى بىلەن سانلارنى سېلىشتۇرۇپ قوبۇل قىلىڭ ياكى قايتۇرۇڭ.</translation>
        </message>
        <message>
            <source>Something went wrong.</source>
            <translation>بىر نەرسە خاتا كەتتى.</translation>
        </message>
        <message>
            <source>Try again; if it happens twice, tell your coordinator this code.</source>
            <translation>قايتا سىناڭ؛ ئىككى قېتىم يۈز بەرسە بۇ كودنى ماسلاشتۇرغۇچىڭىزغا ئېيتىڭ.</translation>
        </message>
        <message>
            <source>The file changed or vanished while it was read ({found} of {expected} bytes). Nothing of it was kept.</source>
            <translation>ھۆججەت ئوقۇلۇۋاتقاندا ئۆزگەردى ياكى يوقالدى ({expected} بايتتىن {found}). ئۇنىڭدىن ھېچنېمە ساقلانمىدى.</translation>
        </message>
        <message>
            <source>Check the card or stick and take the file in again.</source>
            <translation>كارتا ياكى فىلاشكىنى تەكشۈرۈپ ھۆججەتنى قايتا قوبۇللاڭ.</translation>
        </message>
        <message>
            <source>This backup cannot be read: {part}.</source>
            <translation>بۇ زاپاسنى ئوقۇغىلى بولمايدۇ: {part}.</translation>
        </message>
        <message>
            <source>Keep it as it is, and use another backup; make a new one into another folder.</source>
            <translation>ئەينى پېتى ساقلاپ، باشقا زاپاسنى ئىشلىتىڭ؛ باشقا قىسقۇچقا يېڭىسىنى ياساڭ.</translation>
        </message>
        <message>
            <source>Another program is writing this backup now.</source>
            <translation>بۇ زاپاسنى ھازىر باشقا پروگرامما يېزىۋاتىدۇ.</translation>
        </message>
        <message>
            <source>Wait until it is done, then try again.</source>
            <translation>تۈگىگۈچە كۈتۈپ قايتا سىناڭ.</translation>
        </message>
        <message>
            <source>The backup in this folder knows {count} stretches of the log that this vault does not have: this vault was put back to an earlier state, or a copy of it is in use somewhere else. Nothing was written.</source>
            <translation>بۇ قىسقۇچتىكى زاپاس خاتىرىنىڭ بۇ ئامباردا يوق {count} بۆلىكىنى بىلىدۇ: بۇ ئامبار بۇرۇنقى ھالەتكە قايتۇرۇلغان ياكى نۇسخىسى باشقا يەردە ئىشلىتىلىۋاتىدۇ. ھېچنېمە يېزىلمىدى.</translation>
        </message>
        <message>
            <source>Keep this backup: restore it into a new folder and compare, and tell a coordinator.</source>
            <translation>بۇ زاپاسنى ساقلاڭ: يېڭى قىسقۇچقا ئەسلىگە كەلتۈرۈپ سېلىشتۇرۇڭ ۋە ماسلاشتۇرغۇچىغا ئېيتىڭ.</translation>
        </message>
        <message>
            <source>There is no backup in this folder.</source>
            <translation>بۇ قىسقۇچتا زاپاس يوق.</translation>
        </message>
        <message>
            <source>Choose the folder that the backup was made into; a first backup that was cut short is none.</source>
            <translation>زاپاس ياسالغان قىسقۇچنى تاللاڭ؛ ئۈزۈلۈپ قالغان تۇنجى زاپاس زاپاس ھېسابلانمايدۇ.</translation>
        </message>
        <message>
            <source>The backup in this folder is of another vault. Nothing was written.</source>
            <translation>بۇ قىسقۇچتىكى زاپاس باشقا ئامبارنىڭ. ھېچنېمە يېزىلمىدى.</translation>
        </message>
        <message>
            <source>Choose another folder.</source>
            <translation>باشقا قىسقۇچ تاللاڭ.</translation>
        </message>
        <message>
            <source>There is a backup in this folder that this vault does not know.</source>
            <translation>بۇ قىسقۇچتا بۇ ئامبار بىلمەيدىغان زاپاس بار.</translation>
        </message>
        <message>
            <source>Type the passphrase of that backup, or choose an empty folder.</source>
            <translation>ئۇ زاپاسنىڭ پارول ئىبارىسىنى كىرگۈزۈڭ ياكى قۇرۇق قىسقۇچ تاللاڭ.</translation>
        </message>
        <message>
            <source>What was written does not read back as it was written. The backup before it is whole.</source>
            <translation>يېزىلغىنى يېزىلغاندەك قايتا ئوقۇلمايدۇ. ئۇنىڭدىن ئاۋۋالقى زاپاس ساغلام.</translation>
        </message>
        <message>
            <source>Use another stick or disk: this one loses data.</source>
            <translation>باشقا فىلاشكا ياكى دىسكا ئىشلىتىڭ: بۇ سانلىق مەلۇمات يوقىتىدۇ.</translation>
        </message>
        <message>
            <source>This is not an encrypted file of ours, or its beginning is damaged: {reason}.</source>
            <translation>بۇ بىزنىڭ شىفىرلانغان ھۆججىتىمىز ئەمەس ياكى بېشى بۇزۇلغان: {reason}.</translation>
        </message>
        <message>
            <source>Copy it again from where it came; if that does not help, ask its sender to make it again.</source>
            <translation>كەلگەن يېرىدىن قايتا كۆچۈرۈڭ؛ پايدىسى بولمىسا ئەۋەتكۈچىدىن قايتا ياساشنى سوراڭ.</translation>
        </message>
        <message>
            <source>The beginning of the encrypted file was changed after it was made.</source>
            <translation>شىفىرلانغان ھۆججەتنىڭ بېشى ياسالغاندىن كېيىن ئۆزگەرتىلگەن.</translation>
        </message>
        <message>
            <source>The encrypted file is damaged: {reason}. Nothing of it was taken over.</source>
            <translation>شىفىرلانغان ھۆججەت بۇزۇلغان: {reason}. ئۇنىڭدىن ھېچنېمە ئېلىنمىدى.</translation>
        </message>
        <message>
            <source>This bundle is not well formed: {reason}. Nothing of it was taken over.</source>
            <translation>بۇ بوغچا توغرا تۈزۈلمىگەن: {reason}. ئۇنىڭدىن ھېچنېمە ئېلىنمىدى.</translation>
        </message>
        <message>
            <source>Keep the file and ask its sender to make it again.</source>
            <translation>ھۆججەتنى ساقلاپ، ئەۋەتكۈچىدىن قايتا ياساشنى سوراڭ.</translation>
        </message>
        <message>
            <source>A signed document ({kind}) is not well formed: {reason}.</source>
            <translation>ئىمزالانغان ھۆججەت ({kind}) توغرا تۈزۈلمىگەن: {reason}.</translation>
        </message>
        <message>
            <source>A signed document is not well formed: {reason}.</source>
            <translation>ئىمزالانغان ھۆججەت توغرا تۈزۈلمىگەن: {reason}.</translation>
        </message>
        <message>
            <source>The field {field} is not acceptable: {reason}.</source>
            <translation>{field} بۆلىكى يارامسىز: {reason}.</translation>
        </message>
        <message>
            <source>Correct this field and try again; nothing was saved.</source>
            <translation>بۇ بۆلەكنى تۈزىتىپ قايتا سىناڭ؛ ھېچنېمە ساقلانمىدى.</translation>
        </message>
        <message>
            <source>This form of own questions cannot be used here: {reason}.</source>
            <translation>بۇ ئۆز سوئاللار جەدۋىلىنى بۇ يەردە ئىشلەتكىلى بولمايدۇ: {reason}.</translation>
        </message>
        <message>
            <source>Ask the coordinator who published it, or update the program.</source>
            <translation>ئېلان قىلغان ماسلاشتۇرغۇچىدىن سوراڭ ياكى پروگراممىنى يېڭىلاڭ.</translation>
        </message>
        <message>
            <source>The text is not acceptable JSON: {reason}.</source>
            <translation>تېكىست يارىقلىق JSON ئەمەس: {reason}.</translation>
        </message>
        <message>
            <source>Ask whoever made the file to make it again.</source>
            <translation>ھۆججەتنى ياسىغۇچىدىن قايتا ياساشنى سوراڭ.</translation>
        </message>
        <message>
            <source>The passphrase parameters are out of range: {field}.</source>
            <translation>پارول ئىبارىسى پارامېتىرلىرى چەكتىن سىرت: {field}.</translation>
        </message>
        <message>
            <source>The file is damaged or was made to exhaust this computer: use a copy of it.</source>
            <translation>ھۆججەت بۇزۇلغان ياكى بۇ كومپيۇتېرنى ھالسىرىتىش ئۈچۈن ياسالغان: نۇسخىسىنى ئىشلىتىڭ.</translation>
        </message>
        <message>
            <source>A key or address is not well formed: {reason}.</source>
            <translation>ئاچقۇچ ياكى ئادرېس توغرا تۈزۈلمىگەن: {reason}.</translation>
        </message>
        <message>
            <source>Copy it again, whole, from where it came.</source>
            <translation>كەلگەن يېرىدىن قايتا، تولۇق كۆچۈرۈڭ.</translation>
        </message>
        <message>
            <source>This is not a keyfile: a keyfile has exactly 64 bytes.</source>
            <translation>بۇ ئاچقۇچ ھۆججىتى ئەمەس: ئاچقۇچ ھۆججىتى دەل 64 بايت بولىدۇ.</translation>
        </message>
        <message>
            <source>Choose the file that was made as this vault's keyfile.</source>
            <translation>بۇ ئامبارنىڭ ئاچقۇچ ھۆججىتى قىلىپ ياسالغان ھۆججەتنى تاللاڭ.</translation>
        </message>
        <message>
            <source>The list of contents of this bundle is not well formed: {reason}. Nothing of it was taken over.</source>
            <translation>بۇ بوغچىنىڭ مەزمۇن تىزىمى توغرا تۈزۈلمىگەن: {reason}. ئۇنىڭدىن ھېچنېمە ئېلىنمىدى.</translation>
        </message>
        <message>
            <source>This file cannot be shown here: it is damaged or not what it says.</source>
            <translation>بۇ ھۆججەتنى بۇ يەردە كۆرسەتكىلى بولمايدۇ: بۇزۇلغان ياكى دېيىلگەندەك ئەمەس.</translation>
        </message>
        <message>
            <source>It is kept exactly as it came. Export it to look at it elsewhere.</source>
            <translation>ئۇ كەلگەن پېتى ساقلاندى. باشقا يەردە كۆرۈش ئۈچۈن چىقىرىۋېلىڭ.</translation>
        </message>
        <message>
            <source>The passphrase is empty, too long or not text.</source>
            <translation>پارول ئىبارىسى قۇرۇق، بەك ئۇزۇن ياكى تېكىست ئەمەس.</translation>
        </message>
        <message>
            <source>Type it again.</source>
            <translation>قايتا كىرگۈزۈڭ.</translation>
        </message>
        <message>
            <source>A sealed piece is not well formed: {reason}. It was not opened; it is kept as it came.</source>
            <translation>مۆھۈرلەنگەن پارچە توغرا تۈزۈلمىگەن: {reason}. ئېچىلمىدى؛ كەلگەن پېتى ساقلاندى.</translation>
        </message>
        <message>
            <source>Ask who recorded it to hand it over again, and keep this bundle's file.</source>
            <translation>خاتىرىلىگەن كىشىدىن قايتا تاپشۇرۇشنى سوراڭ ۋە بۇ بوغچىنىڭ ھۆججىتىنى ساقلاڭ.</translation>
        </message>
        <message>
            <source>Recovery share {number} is not right: {reason}.</source>
            <translation>{number}-ئەسلىگە كەلتۈرۈش ئۈلۈشى توغرا ئەمەس: {reason}.</translation>
        </message>
        <message>
            <source>Compare it word by word with the paper; each share has 33 words.</source>
            <translation>قەغەز بىلەن سۆزمۇسۆز سېلىشتۇرۇڭ؛ ھەر ئۈلۈشتە 33 سۆز بار.</translation>
        </message>
        <message>
            <source>Recovery share {number} has {count} words, and a share has 33.</source>
            <translation>{number}-ئۈلۈشتە {count} سۆز بار، ئۈلۈشتە 33 سۆز بولىدۇ.</translation>
        </message>
        <message>
            <source>Word {place} of recovery share {number} is not one of the words that shares are made of.</source>
            <translation>{number}-ئۈلۈشنىڭ {place}-سۆزى ئۈلۈش ياسىلىدىغان سۆزلەردىن ئەمەس.</translation>
        </message>
        <message>
            <source>A signature does not verify. The file was changed, or was not made by who it says.</source>
            <translation>ئىمزا جەزملەشمىدى. ھۆججەت ئۆزگەرتىلگەن ياكى ئۇنى دېيىلگەن كىشى ياسىمىغان.</translation>
        </message>
        <message>
            <source>Keep the file, do not trust it, and ask its sender through another channel.</source>
            <translation>ھۆججەتنى ساقلاڭ، ئىشەنمەڭ، ئەۋەتكۈچىدىن باشقا يول بىلەن سوراڭ.</translation>
        </message>
        <message>
            <source>This file cannot be read as a table: it is damaged, or of another kind.</source>
            <translation>بۇ ھۆججەتنى جەدۋەل قىلىپ ئوقۇغىلى بولمايدۇ: بۇزۇلغان ياكى باشقا تۈردە.</translation>
        </message>
        <message>
            <source>Save it again as a workbook (XLSX), or as text in UTF-8 (CSV), and choose that file.</source>
            <translation>ئۇنى خىزمەت دەپتىرى (XLSX) ياكى UTF-8 تېكىستى (CSV) قىلىپ قايتا ساقلاپ، شۇ ھۆججەتنى تاللاڭ.</translation>
        </message>
        <message>
            <source>This bundle says it holds more than any bundle may: {reason}. Nothing of it was taken over.</source>
            <translation>بۇ بوغچا ھېچقانداق بوغچا ئالالمايدىغاندىن كۆپ دەيدۇ: {reason}. ئۇنىڭدىن ھېچنېمە ئېلىنمىدى.</translation>
        </message>
        <message>
            <source>Do not open it elsewhere. Ask its sender, through another channel, whether they made it.</source>
            <translation>ئۇنى باشقا يەردە ئاچماڭ. ئەۋەتكۈچىدىن ئۆزى ياسىغان-ياسىمىغانلىقىنى باشقا يول بىلەن سوراڭ.</translation>
        </message>
        <message>
            <source>Another bundle with the same number is already here. Nothing of this one was taken over.</source>
            <translation>ئوخشاش نومۇرلۇق باشقا بوغچا بۇ يەردە بار. بۇنىڭكىدىن ھېچنېمە ئېلىنمىدى.</translation>
        </message>
        <message>
            <source>Keep both files and ask the sender how they came to make two.</source>
            <translation>ئىككى ھۆججەتنى ساقلاپ، ئەۋەتكۈچىدىن قانداق ئىككى بولۇپ قالغانلىقىنى سوراڭ.</translation>
        </message>
        <message>
            <source>A part of this bundle is not the one its sender signed. Nothing of it was taken over.</source>
            <translation>بۇ بوغچىنىڭ بىر قىسمى ئەۋەتكۈچى ئىمزالىغان ئەمەس. ئۇنىڭدىن ھېچنېمە ئېلىنمىدى.</translation>
        </message>
        <message>
            <source>The records in this bundle do not fit together: {reason}. Nothing of it was taken over.</source>
            <translation>بۇ بوغچىدىكى خاتىرىلەر بىر-بىرىگە ماس ئەمەس: {reason}. ئۇنىڭدىن ھېچنېمە ئېلىنمىدى.</translation>
        </message>
        <message>
            <source>What is in this bundle is not what its list says: {reason}. Nothing of it was taken over.</source>
            <translation>بۇ بوغچىدىكىلەر تىزىمىدا دېيىلگەندەك ئەمەس: {reason}. ئۇنىڭدىن ھېچنېمە ئېلىنمىدى.</translation>
        </message>
        <message>
            <source>This bundle was made for somebody else and encrypted to you afterwards.</source>
            <translation>بۇ بوغچا باشقا بىرىگە ياسىلىپ، كېيىن سىزگە شىفىرلانغان.</translation>
        </message>
        <message>
            <source>Ask who gave it to you to forward it in the program, which says who passed it on.</source>
            <translation>سىزگە بەرگەن كىشىدىن ئۇنى پروگراممىدا يوللاپ بېرىشنى سوراڭ: ئۇ چاغدا كىم بەرگەنلىكى دېيىلىدۇ.</translation>
        </message>
        <message>
            <source>This bundle was forwarded more than once. Nothing of it was taken over.</source>
            <translation>بۇ بوغچا بىر قېتىمدىن كۆپ يوللانغان. ئۇنىڭدىن ھېچنېمە ئېلىنمىدى.</translation>
        </message>
        <message>
            <source>Ask for the bundle itself, or for one that was forwarded once.</source>
            <translation>بوغچىنىڭ ئۆزىنى ياكى بىر قېتىم يوللانغىنىنى سوراڭ.</translation>
        </message>
        <message>
            <source>This bundle was made by a newer version of the program.</source>
            <translation>بۇ بوغچىنى پروگراممىنىڭ يېڭىراق نەشرى ياسىغان.</translation>
        </message>
        <message>
            <source>Keep the file, update this program, then import it.</source>
            <translation>ھۆججەتنى ساقلاپ، پروگراممىنى يېڭىلاپ، ئاندىن كىرگۈزۈڭ.</translation>
        </message>
        <message>
            <source>Cancelled. Nothing is lost.</source>
            <translation>ئەمەلدىن قالدۇرۇلدى. ھېچنېمە يوقالمىدى.</translation>
        </message>
        <message>
            <source>Start it again when you are ready.</source>
            <translation>تەييار بولغاندا قايتا باشلاڭ.</translation>
        </message>
        <message>
            <source>The file or folder cannot be read.</source>
            <translation>ھۆججەت ياكى قىسقۇچنى ئوقۇغىلى بولمايدۇ.</translation>
        </message>
        <message>
            <source>Check that the stick or disk is still connected and that you may read it.</source>
            <translation>فىلاشكا ياكى دىسكا يەنىلا چېتىقلىقمۇ، ئوقۇيالامسىز، تەكشۈرۈڭ.</translation>
        </message>
        <message>
            <source>This computer lacks a part of the system that recording needs.</source>
            <translation>بۇ كومپيۇتېردا خاتىرىلەشكە لازىم سىستېما بۆلىكى كەم.</translation>
        </message>
        <message>
            <source>Files from a telephone or camera can be added. The set-up notes name the packages that are missing.</source>
            <translation>تېلېفون ياكى كامېرادىن ھۆججەت قوشسىڭىز بولىدۇ. كەم بولغان بوغچىلار ئورنىتىش خاتىرىسىدە يېزىلغان.</translation>
        </message>
        <message>
            <source>The report could not be set in pages ({reason}).</source>
            <translation>دوكلات بەتكە تىزىلمىدى ({reason}).</translation>
        </message>
        <message>
            <source>Nothing was released. Tell your coordinator this code; a report as HTML may still be possible.</source>
            <translation>ھېچنېمە چىقىرىلمىدى. بۇ كودنى ماسلاشتۇرغۇچىڭىزغا ئېيتىڭ؛ HTML دوكلات بولۇشى مۇمكىن.</translation>
        </message>
        <message>
            <source>Nobody is known here who could open a sealed testimony: {reason}.</source>
            <translation>مۆھۈرلەنگەن گۇۋاھلىقنى ئاچالايدىغان كىشى بۇ يەردە نامەلۇم: {reason}.</translation>
        </message>
        <message>
            <source>Join an organisation whose roster names another coordinator, or record without sealing.</source>
            <translation>تىزىملىكىدە باشقا ماسلاشتۇرغۇچى بار تەشكىلاتقا قوشۇلۇڭ ياكى مۆھۈرلىمەي خاتىرىلەڭ.</translation>
        </message>
        <message>
            <source>The file or folder cannot be written.</source>
            <translation>ھۆججەت ياكى قىسقۇچقا يازغىلى بولمايدۇ.</translation>
        </message>
        <message>
            <source>Check that the stick or disk is still connected and that you may write to it.</source>
            <translation>فىلاشكا ياكى دىسكا يەنىلا چېتىقلىقمۇ، يازالامسىز، تەكشۈرۈڭ.</translation>
        </message>
        <message>
            <source>A file did not read the same twice from the card, or not as it was stored. It was not taken in.</source>
            <translation>بىر ھۆججەت كارتىدىن ئىككى قېتىم ئوخشاش ياكى ساقلانغاندەك ئوقۇلمىدى. ئۇ قوبۇللانمىدى.</translation>
        </message>
        <message>
            <source>Do not wipe the card. Copy it with another reader or computer, then take it in again.</source>
            <translation>كارتىنى تازىلىماڭ. باشقا ئوقۇغۇچ ياكى كومپيۇتېر بىلەن كۆچۈرۈپ قايتا قوبۇللاڭ.</translation>
        </message>
        <message>
            <source>The vault's database could not do this (number {number}). Nothing that was saved is lost.</source>
            <translation>ئامبار ساندىنى بۇنى قىلالمىدى (نومۇرى {number}). ساقلانغانلاردىن ھېچنېمە يوقالمىدى.</translation>
        </message>
        <message>
            <source>Lock the vault, check the disk, and try again.</source>
            <translation>ئامبارنى قۇلۇپلاپ، دىسكىنى تەكشۈرۈپ، قايتا سىناڭ.</translation>
        </message>
        <message>
            <source>This file cannot be shown here: the locked-in process that opens it broke over it and was ended.</source>
            <translation>بۇ ھۆججەتنى بۇ يەردە كۆرسەتكىلى بولمايدۇ: ئۇنى ئاچىدىغان ئايرىم جەريان بۇزۇلۇپ ئاخىرلاشتۇرۇلدى.</translation>
        </message>
        <message>
            <source>Nothing else is touched, and the file is kept exactly as it came. It may have been made to do harm.</source>
            <translation>باشقا ھېچنېمىگە تېگىلمىدى، ھۆججەت كەلگەن پېتى ساقلاندى. ئۇ زىيان سېلىش ئۈچۈن ياسالغان بولۇشى مۇمكىن.</translation>
        </message>
        <message>
            <source>This file cannot be shown here: opening it took longer than {seconds} seconds and was stopped.</source>
            <translation>بۇ ھۆججەتنى بۇ يەردە كۆرسەتكىلى بولمايدۇ: ئېچىش {seconds} سېكۇنتتىن ئېشىپ توختىتىلدى.</translation>
        </message>
        <message>
            <source>Pictures and documents are not opened on this computer: their process cannot be locked in here.</source>
            <translation>بۇ كومپيۇتېردا رەسىم ۋە ھۆججەتلەر ئېچىلمايدۇ: جەريانىنى بۇ يەردە ئايرىغىلى بولمايدۇ.</translation>
        </message>
        <message>
            <source>They are kept exactly as they came. Look at them on another computer.</source>
            <translation>ئۇلار كەلگەن پېتى ساقلاندى. باشقا كومپيۇتېردا كۆرۈڭ.</translation>
        </message>
        <message>
            <source>The {what} cannot be used.</source>
            <translation>ئىشلەتكىلى بولمايدۇ: {what}.</translation>
        </message>
        <message>
            <source>Another program may be using it, or the system forbids it. Close that program, or choose another.</source>
            <translation>باشقا پروگرامما ئىشلىتىۋاتقان ياكى سىستېما چەكلىگەن بولۇشى مۇمكىن. ئۇ پروگراممىنى تاقاڭ ياكى باشقىسىنى تاللاڭ.</translation>
        </message>
        <message>
            <source>The {what} gives nothing any more. What was recorded until then is kept.</source>
            <translation>ئەمدى ھېچنېمە بەرمەيدۇ: {what}. شۇ ۋاقىتقىچە خاتىرىلەنگىنى ساقلاندى.</translation>
        </message>
        <message>
            <source>Connect it again, choose Look again, and begin another recording.</source>
            <translation>قايتا ئۇلاپ، «قايتا ئىزدەش» نى تاللاپ، باشقا خاتىرە باشلاڭ.</translation>
        </message>
        <message>
            <source>The disk is full. Nothing that was saved is lost.</source>
            <translation>دىسكا تولدى. ساقلانغانلاردىن ھېچنېمە يوقالمىدى.</translation>
        </message>
        <message>
            <source>Free some space or choose another disk, then try again.</source>
            <translation>ئورۇن بوشىتىڭ ياكى باشقا دىسكا تاللاپ قايتا سىناڭ.</translation>
        </message>
        <message>
            <source>This does not fit into files of at most {limit} bytes.</source>
            <translation>بۇ ئەڭ كۆپ {limit} بايتلىق ھۆججەتلەرگە سىغمايدۇ.</translation>
        </message>
        <message>
            <source>Choose a larger size for the files.</source>
            <translation>ھۆججەتلەرگە چوڭراق چوڭلۇق تاللاڭ.</translation>
        </message>
        <message>
            <source>Records or consents changed after this report was prepared.</source>
            <translation>بۇ دوكلات تەييارلانغاندىن كېيىن خاتىرە ياكى رازىلىقلار ئۆزگەردى.</translation>
        </message>
        <message>
            <source>Prepare the report again and read what changed; nothing was released.</source>
            <translation>دوكلاتنى قايتا تەييارلاپ، نېمە ئۆزگەرگەنلىكىنى ئوقۇڭ؛ ھېچنېمە چىقىرىلمىدى.</translation>
        </message>
        <message>
            <source>The form has faults ({count}) and was not published.</source>
            <translation>جەدۋەلدە خاتالىق بار ({count})، ئېلان قىلىنمىدى.</translation>
        </message>
        <message>
            <source>Correct the workbook as the list says, and choose it again. Nothing was changed.</source>
            <translation>خىزمەت دەپتىرىنى تىزىم بويىچە تۈزىتىپ قايتا تاللاڭ. ھېچنېمە ئۆزگەرمىدى.</translation>
        </message>
        <message>
            <source>There is no form of that name in force.</source>
            <translation>بۇ نامدا كۈچكە ئىگە جەدۋەل يوق.</translation>
        </message>
        <message>
            <source>See `amanat form list`.</source>
            <translation>`amanat form list` غا قاراڭ.</translation>
        </message>
        <message>
            <source>The search was stopped.</source>
            <translation>ئىزدەش توختىتىلدى.</translation>
        </message>
        <message>
            <source>Search again.</source>
            <translation>قايتا ئىزدەڭ.</translation>
        </message>
        <message>
            <source>One of the two key files was older than the other or damaged. It was made right again.</source>
            <translation>ئىككى ئاچقۇچ ھۆججىتىنىڭ بىرى يەنە بىرىدىن كونا ياكى بۇزۇلغان ئىدى. ئۇ تۈزىتىلدى.</translation>
        </message>
        <message>
            <source>After a power cut that is nothing. Else somebody may have put it back: tell a coordinator.</source>
            <translation>توك ئۈزۈلگەندىن كېيىن بۇ ھېچنېمە ئەمەس. بولمىسا بىرى قايتا قويغان بولۇشى مۇمكىن: ماسلاشتۇرغۇچىغا ئېيتىڭ.</translation>
        </message>
        <message>
            <source>Both key files were put back to an older state: a passphrase that was changed may open the vault again.</source>
            <translation>ئىككى ئاچقۇچ ھۆججىتىلا كونا ھالەتكە قايتۇرۇلغان: ئۆزگەرتىلگەن پارول ئىبارىسى ئامبارنى قايتا ئېچىشى مۇمكىن.</translation>
        </message>
        <message>
            <source>Change the passphrase now, and tell a coordinator who could reach this computer.</source>
            <translation>پارول ئىبارىسىنى ھازىر ئۆزگەرتىڭ، بۇ كومپيۇتېرغا كىم تېگەلەيدىغانلىقىنى ماسلاشتۇرغۇچىغا ئېيتىڭ.</translation>
        </message>
        <message>
            <source>Both copies of the vault's key file are damaged, so no passphrase can open it.</source>
            <translation>ئامبار ئاچقۇچ ھۆججىتىنىڭ ئىككى نۇسخىسىلا بۇزۇلغان، شۇڭا ھېچقانداق پارول ئىبارىسى ئاچالمايدۇ.</translation>
        </message>
        <message>
            <source>Copy the whole folder as it is, then restore the key files from a backup.</source>
            <translation>پۈتۈن قىسقۇچنى ئەينى پېتى كۆچۈرۈپ، ئاچقۇچ ھۆججەتلىرىنى زاپاستىن ئەسلىگە كەلتۈرۈڭ.</translation>
        </message>
        <message>
            <source>This is the last way into the vault. Without it nobody could open the vault again.</source>
            <translation>بۇ ئامبارغا كىرىشنىڭ ئاخىرقى يولى. ئۇنىڭسىز ئامبارنى ھېچكىم قايتا ئاچالمايدۇ.</translation>
        </message>
        <message>
            <source>Add another way in first.</source>
            <translation>ئاۋۋال باشقا يول قوشۇڭ.</translation>
        </message>
        <message>
            <source>The check of the finished file did not pass: {findings} findings, first in {place} ({kind}).</source>
            <translation>تەييار ھۆججەت تەكشۈرۈشتىن ئۆتمىدى: {findings} تېپىلدى، بىرىنچىسى {place} ({kind}).</translation>
        </message>
        <message>
            <source>Nothing was released. Read the findings, remove what they name, and prepare the report again.</source>
            <translation>ھېچنېمە چىقىرىلمىدى. تېپىلغانلارنى ئوقۇپ، ئاتالغانلارنى ئېلىۋېتىپ، دوكلاتنى قايتا تەييارلاڭ.</translation>
        </message>
        <message>
            <source>Lists and log of this vault did not agree in {count} places. The lists were built again from the log.</source>
            <translation>بۇ ئامبارنىڭ تىزىملىرى بىلەن خاتىرىسى {count} يەردە ماس كەلمىدى. تىزىملار خاتىرىدىن قايتا قۇرۇلدى.</translation>
        </message>
        <message>
            <source>Nothing is lost. If it happens again, old parts of the vault were put back: tell a coordinator.</source>
            <translation>ھېچنېمە يوقالمىدى. يەنە يۈز بەرسە، ئامبارنىڭ كونا قىسىملىرى قايتا قويۇلغان: ماسلاشتۇرغۇچىغا ئېيتىڭ.</translation>
        </message>
        <message>
            <source>The computer could not do this.</source>
            <translation>كومپيۇتېر بۇنى قىلالمىدى.</translation>
        </message>
        <message>
            <source>A record in this file is not well formed: {reason}.</source>
            <translation>بۇ ھۆججەتتىكى بىر خاتىرە توغرا تۈزۈلمىگەن: {reason}.</translation>
        </message>
        <message>
            <source>A piece of this recording or file is missing or was changed ({part}).</source>
            <translation>بۇ ئۈن-سىن ياكى ھۆججەتنىڭ بىر پارچىسى كەم ياكى ئۆزگەرتىلگەن ({part}).</translation>
        </message>
        <message>
            <source>Everything else is intact. Import the bundle that brought it again, or restore a backup.</source>
            <translation>قالغان ھەممىسى ساغلام. ئۇنى ئېلىپ كەلگەن بوغچىنى قايتا كىرگۈزۈڭ ياكى زاپاسنى ئەسلىگە كەلتۈرۈڭ.</translation>
        </message>
        <message>
            <source>The parts of a recording are all here but do not make the recording that was announced.</source>
            <translation>ئۈن-سىننىڭ پارچىلىرى تولۇق، لېكىن ئېلان قىلىنغان ئۈن-سىننى ھاسىل قىلمايدۇ.</translation>
        </message>
        <message>
            <source>The parts are kept. Ask the sender to export this recording again.</source>
            <translation>پارچىلار ساقلاندى. ئەۋەتكۈچىدىن بۇ ئۈن-سىننى قايتا چىقىرىشنى سوراڭ.</translation>
        </message>
        <message>
            <source>This file cannot be shown here: its {what} is beyond the limit of {limit}.</source>
            <translation>بۇ ھۆججەتنى بۇ يەردە كۆرسەتكىلى بولمايدۇ: {limit} چېكىدىن ئاشىدۇ: {what}.</translation>
        </message>
        <message>
            <source>A font that reports need is missing on this computer: {font}.</source>
            <translation>بۇ كومپيۇتېردا دوكلاتقا كېرەكلىك خەت نۇسخىسى كەم: {font}.</translation>
        </message>
        <message>
            <source>Install it (on Debian the package {package}), then make the report again. Nothing was released.</source>
            <translation>ئورنىتىپ (Debian دا {package} بوغچىسى)، دوكلاتنى قايتا تەييارلاڭ. ھېچنېمە چىقىرىلمىدى.</translation>
        </message>
        <message>
            <source>No {what} was found on this computer.</source>
            <translation>بۇ كومپيۇتېردىن تېپىلمىدى: {what}.</translation>
        </message>
        <message>
            <source>Connect one, or switch it on, and choose Look again. Files from a telephone can always be added.</source>
            <translation>بىرنى ئۇلاڭ ياكى ئېچىڭ، «قايتا ئىزدەش» نى تاللاڭ. تېلېفوندىكى ھۆججەتلەرنى ھەمىشە قوشقىلى بولىدۇ.</translation>
        </message>
        <message>
            <source>This vault belongs to no organisation yet.</source>
            <translation>بۇ ئامبار تېخى تەشكىلاتقا تەۋە ئەمەس.</translation>
        </message>
        <message>
            <source>Open a coordinator's invitation, or create an organisation.</source>
            <translation>ماسلاشتۇرغۇچىنىڭ تەكلىپنامىسىنى ئېچىڭ ياكى تەشكىلات قۇرۇڭ.</translation>
        </message>
        <message>
            <source>There is nobody to hand this over to: no other coordinator and no archive recipient.</source>
            <translation>بۇنى تاپشۇرىدىغان كىشى يوق: باشقا ماسلاشتۇرغۇچىمۇ، ئارخىپ تاپشۇرۇۋالغۇچىسىمۇ يوق.</translation>
        </message>
        <message>
            <source>Join an organisation first, or ask for a roster that names another coordinator.</source>
            <translation>ئاۋۋال تەشكىلاتقا قوشۇلۇڭ ياكى باشقا ماسلاشتۇرغۇچى ئاتالغان تىزىملىك سوراڭ.</translation>
        </message>
        <message>
            <source>The signer of this {kind} is not permitted to sign it.</source>
            <translation>ئىمزا قويغۇچىنىڭ بۇنىڭغا ھوقۇقى يوق: {kind}.</translation>
        </message>
        <message>
            <source>Keep the file and ask a coordinator you know in person.</source>
            <translation>ھۆججەتنى ساقلاپ، ئۆزىڭىز تونۇيدىغان ماسلاشتۇرغۇچىدىن سوراڭ.</translation>
        </message>
        <message>
            <source>Records in this bundle are by somebody whom no coordinator has certified.</source>
            <translation>بۇ بوغچىدىكى خاتىرىلەر ھېچقانداق ماسلاشتۇرغۇچى ئىسپاتلىمىغان كىشىنىڭ.</translation>
        </message>
        <message>
            <source>Ask the sender for that person's certificate, or for the bundle that they made themselves.</source>
            <translation>ئەۋەتكۈچىدىن ئۇ كىشىنىڭ ئىسپاتنامىسىنى ياكى ئۆزى ياسىغان بوغچىنى سوراڭ.</translation>
        </message>
        <message>
            <source>This {kind} is for somebody else.</source>
            <translation>بۇ باشقا بىرى ئۈچۈن: {kind}.</translation>
        </message>
        <message>
            <source>Give it to the person it is for.</source>
            <translation>تېگىشلىك كىشىگە بېرىڭ.</translation>
        </message>
        <message>
            <source>This file is encrypted to somebody else.</source>
            <translation>بۇ ھۆججەت باشقا بىرىگە شىفىرلانغان.</translation>
        </message>
        <message>
            <source>Give it to the person it is for, or ask its sender to make one for you.</source>
            <translation>تېگىشلىك كىشىگە بېرىڭ ياكى ئەۋەتكۈچىدىن سىزگە ياساشنى سوراڭ.</translation>
        </message>
        <message>
            <source>There is no {what} with that number.</source>
            <translation>بۇ نومۇردا يوق: {what}.</translation>
        </message>
        <message>
            <source>Check the number, or search by name.</source>
            <translation>نومۇرنى تەكشۈرۈڭ ياكى ئىسىم بىلەن ئىزدەڭ.</translation>
        </message>
        <message>
            <source>That is not permitted: {reason}.</source>
            <translation>بۇنىڭغا رۇخسەت يوق: {reason}.</translation>
        </message>
        <message>
            <source>Ask a coordinator.</source>
            <translation>ماسلاشتۇرغۇچىدىن سوراڭ.</translation>
        </message>
        <message>
            <source>{count} texts were approved that are not the texts of this draft, or still hold open questions.</source>
            <translation>تەستىقلانغان {count} تېكىست بۇ قارالمىنىڭ ئەمەس ياكى ئوچۇق سوئالى بار.</translation>
        </message>
        <message>
            <source>Read the texts as they are now and decide every question; nothing was released.</source>
            <translation>تېكىستلەرنى ھازىرقى پېتى ئوقۇپ، ھەر سوئالنى قارار قىلىڭ؛ ھېچنېمە چىقىرىلمىدى.</translation>
        </message>
        <message>
            <source>Files of this type cannot be shown inside the program.</source>
            <translation>بۇ تۈردىكى ھۆججەتلەرنى پروگرامما ئىچىدە كۆرسەتكىلى بولمايدۇ.</translation>
        </message>
        <message>
            <source>Nothing was recorded: neither sound nor picture had arrived.</source>
            <translation>ھېچنېمە خاتىرىلەنمىدى: ئاۋازمۇ، رەسىممۇ كەلمىدى.</translation>
        </message>
        <message>
            <source>Wait until it says Recording. If it stays at Starting, choose another microphone or camera.</source>
            <translation>«خاتىرىلىنىۋاتىدۇ» دېگۈچە كۈتۈڭ. «باشلىنىۋاتىدۇ…» دا تۇرۇپ قالسا باشقا مىكروفون ياكى كامېرا تاللاڭ.</translation>
        </message>
        <message>
            <source>There is nothing to hand over: receipts cover all of it.</source>
            <translation>تاپشۇرىدىغان نەرسە يوق: ھەممىسىنىڭ تالونى بار.</translation>
        </message>
        <message>
            <source>Choose testimonies yourself if you want to send them again.</source>
            <translation>قايتا ئەۋەتمەكچى بولسىڭىز گۇۋاھلىقلارنى ئۆزىڭىز تاللاڭ.</translation>
        </message>
        <message>
            <source>Nothing may be released for this audience: {reasons}.</source>
            <translation>بۇ ئوقۇرمەنلەرگە ھېچنېمە چىقىرىشقا بولمايدۇ: {reasons}.</translation>
        </message>
        <message>
            <source>See what each consent allows, or choose another audience or selection.</source>
            <translation>ھەر رازىلىقنىڭ نېمىگە يول قويىدىغانلىقىغا قاراڭ ياكى باشقا ئوقۇرمەن، باشقا تاللاش قىلىڭ.</translation>
        </message>
        <message>
            <source>This file is from another organisation than the one this vault belongs to.</source>
            <translation>بۇ ھۆججەت بۇ ئامبار تەۋە تەشكىلاتتىن ئەمەس، باشقىسىدىن.</translation>
        </message>
        <message>
            <source>A vault belongs to one organisation for ever. Make another vault for another organisation.</source>
            <translation>بىر ئامبار مەڭگۈ بىر تەشكىلاتقا تەۋە. باشقا تەشكىلاتقا باشقا ئامبار قۇرۇڭ.</translation>
        </message>
        <message>
            <source>The database was changed from outside since this vault was locked: old parts of it may have been put back.</source>
            <translation>ئامبار قۇلۇپلانغاندىن بېرى ساندان سىرتتىن ئۆزگەرتىلگەن: كونا قىسىملىرى قايتا قويۇلغان بولۇشى مۇمكىن.</translation>
        </message>
        <message>
            <source>Check the vault, compare it with a backup, and tell a coordinator who could reach this computer.</source>
            <translation>ئامبارنى تەكشۈرۈپ، زاپاس بىلەن سېلىشتۇرۇپ، بۇ كومپيۇتېرغا كىم تېگەلەيدىغانلىقىنى ماسلاشتۇرغۇچىغا ئېيتىڭ.</translation>
        </message>
        <message>
            <source>The camera gives no picture any more. The sound is still being recorded.</source>
            <translation>كامېرا ئەمدى رەسىم بەرمەيدۇ. ئاۋاز يەنىلا خاتىرىلىنىۋاتىدۇ.</translation>
        </message>
        <message>
            <source>Listen on. At the next pause stop, connect it again, choose Look again, and begin another recording.</source>
            <translation>ئاڭلاۋېرىڭ. كېيىنكى ئارىلىقتا توختىتىپ، قايتا ئۇلاپ، «قايتا ئىزدەش» نى تاللاپ، باشقا خاتىرە باشلاڭ.</translation>
        </message>
        <message>
            <source>{count} pieces of recordings or files are missing or were changed.</source>
            <translation>ئۈن-سىن ياكى ھۆججەتلەرنىڭ {count} پارچىسى كەم ياكى ئۆزگەرتىلگەن.</translation>
        </message>
        <message>
            <source>Check the vault: it names the cases. Restore a backup, or import again the bundle that brought them.</source>
            <translation>ئامبارنى تەكشۈرۈڭ: دېلولارنى دەيدۇ. زاپاسنى ئەسلىگە كەلتۈرۈڭ ياكى ئۇلارنى ئېلىپ كەلگەن بوغچىلارنى قايتا كىرگۈزۈڭ.</translation>
        </message>
        <message>
            <source>Something in the vault's folder was changed from outside since it was locked.</source>
            <translation>ئامبار قۇلۇپلانغاندىن بېرى قىسقۇچىدا بىر نەرسە سىرتتىن ئۆزگەرتىلگەن.</translation>
        </message>
        <message>
            <source>The recording ended because something failed. What was recorded until then is kept.</source>
            <translation>بىر نەرسە كاردىن چىقىپ خاتىرىلەش ئاخىرلاشتى. شۇ ۋاقىتقىچە خاتىرىلەنگىنى ساقلاندى.</translation>
        </message>
        <message>
            <source>Start another recording. If it happens again, use another camera or microphone.</source>
            <translation>باشقا خاتىرە باشلاڭ. يەنە يۈز بەرسە باشقا كامېرا ياكى مىكروفون ئىشلىتىڭ.</translation>
        </message>
        <message>
            <source>This was refused.</source>
            <translation>بۇ رەت قىلىندى.</translation>
        </message>
        <message>
            <source>This opens a vault, but not the one that is open here, or not all of it: {count} testimonies.</source>
            <translation>بۇ بىر ئامبارنى ئاچىدۇ، لېكىن بۇ يەردە ئوچۇق تۇرغىنى ئەمەس ياكى ھەممىسى ئەمەس: {count} گۇۋاھلىق.</translation>
        </message>
        <message>
            <source>Do not rely on it. Make new recovery shares or a new passphrase, make a backup, and rehearse again.</source>
            <translation>بۇنىڭغا تايانماڭ. يېڭى ئۈلۈش ياكى يېڭى پارول ئىبارىسى ياساپ، زاپاسلاپ، قايتا مەشىق قىلىڭ.</translation>
        </message>
        <message>
            <source>There are two different rosters of version {version}, and {count} steward(s) signed both.</source>
            <translation>{version}-نەشرنىڭ ئىككى خىل تىزىملىكى بار، {count} باشقۇرغۇچى ئىككىلىسىنى ئىمزالىغان.</translation>
        </message>
        <message>
            <source>Keep the file. Somebody may be taking the organisation over: meet a coordinator you know in person.</source>
            <translation>ھۆججەتنى ساقلاڭ. بىرى تەشكىلاتنى تارتىۋېلىۋاتقان بولۇشى مۇمكىن: تونۇيدىغان ماسلاشتۇرغۇچى بىلەن يۈزمۇيۈز كۆرۈشۈڭ.</translation>
        </message>
        <message>
            <source>Rosters are missing between version {held}, which this vault holds, and version {offered}.</source>
            <translation>بۇ ئامباردىكى {held}-نەشر بىلەن سۇنۇلغان {offered}-نەشر ئارىسىدا تىزىملىكلەر كەم.</translation>
        </message>
        <message>
            <source>Ask the coordinator for an invitation or receipt that holds all of them.</source>
            <translation>ماسلاشتۇرغۇچىدىن ھەممىسى بار تەكلىپنامە ياكى تالون سوراڭ.</translation>
        </message>
        <message>
            <source>The organisation's roster was refused: {reason}.</source>
            <translation>تەشكىلاتنىڭ تىزىملىكى رەت قىلىندى: {reason}.</translation>
        </message>
        <message>
            <source>Keep the file, do not trust it, and ask a coordinator you know in person.</source>
            <translation>ھۆججەتنى ساقلاڭ، ئىشەنمەڭ، ئۆزىڭىز تونۇيدىغان ماسلاشتۇرغۇچىدىن سوراڭ.</translation>
        </message>
        <message>
            <source>An older roster was offered (version {offered}); this vault already holds version {held}.</source>
            <translation>كونا تىزىملىك سۇنۇلدى ({offered}-نەشر)؛ بۇ ئامباردا {held}-نەشر بار.</translation>
        </message>
        <message>
            <source>Nothing was changed. Ask the coordinator for a newer file.</source>
            <translation>ھېچنېمە ئۆزگەرمىدى. ماسلاشتۇرغۇچىدىن يېڭىراق ھۆججەت سوراڭ.</translation>
        </message>
        <message>
            <source>The mark that tells whether this vault was changed from outside is older than it was, or gone. Old parts of the vault may have been put back.</source>
            <translation>ئامبارنىڭ سىرتتىن ئۆزگەرتىلگەن-ئۆزگەرتىلمىگەنلىكىنى دەيدىغان بەلگە بۇرۇنقىدىن كونا ياكى يوق. ئامبارنىڭ كونا قىسىملىرى قايتا قويۇلغان بولۇشى مۇمكىن.</translation>
        </message>
        <message>
            <source>This key is no longer held, because the vault was locked.</source>
            <translation>ئامبار قۇلۇپلانغاچقا بۇ ئاچقۇچ ئەمدى ساقلانمايدۇ.</translation>
        </message>
        <message>
            <source>Unlock the vault and try again.</source>
            <translation>ئامبارنى ئېچىپ قايتا سىناڭ.</translation>
        </message>
        <message>
            <source>The vault already has as many ways in as it can hold.</source>
            <translation>ئامباردا سىغقۇدەك كىرىش يولى بار.</translation>
        </message>
        <message>
            <source>Remove one that is not needed, then try again.</source>
            <translation>كېرەكسىز بىرنى ئېلىۋېتىپ قايتا سىناڭ.</translation>
        </message>
        <message>
            <source>Something changed while it was being exported. The unfinished file is not to be used.</source>
            <translation>چىقىرىلىۋاتقاندا بىر نەرسە ئۆزگەردى. چالا ھۆججەتنى ئىشلەتمەڭ.</translation>
        </message>
        <message>
            <source>Export again; if it happens twice, check the vault.</source>
            <translation>قايتا چىقىرىڭ؛ ئىككى قېتىم يۈز بەرسە ئامبارنى تەكشۈرۈڭ.</translation>
        </message>
        <message>
            <source>Several files in a row could not be read: the card or disk they are on seems to be gone.</source>
            <translation>ئۇدا بىر نەچچە ھۆججەتنى ئوقۇغىلى بولمىدى: ئۇلار تۇرغان كارتا ياكى دىسكا كەتكەندەك قىلىدۇ.</translation>
        </message>
        <message>
            <source>Connect it again and begin anew: what is in already is not taken a second time.</source>
            <translation>قايتا ئۇلاپ باشتىن باشلاڭ: كىرگىنى ئىككىنچى قېتىم قوبۇللانمايدۇ.</translation>
        </message>
        <message>
            <source>This table is larger than any that is read here.</source>
            <translation>بۇ جەدۋەل بۇ يەردە ئوقۇلىدىغاندىن چوڭ.</translation>
        </message>
        <message>
            <source>Divide it into several files. Nothing was taken over.</source>
            <translation>بىر نەچچە ھۆججەتكە بۆلۈڭ. ھېچنېمە ئېلىنمىدى.</translation>
        </message>
        <message>
            <source>Reading this table took too long and was stopped.</source>
            <translation>بۇ جەدۋەلنى ئوقۇش بەك ئۇزاققا سوزۇلۇپ توختىتىلدى.</translation>
        </message>
        <message>
            <source>It may have been made to do harm. Copy its cells into a new workbook, and choose that file.</source>
            <translation>ئۇ زىيان سېلىش ئۈچۈن ياسالغان بولۇشى مۇمكىن. كاتەكچىلىرىنى يېڭى دەپتەرگە كۆچۈرۈپ، شۇ ھۆججەتنى تاللاڭ.</translation>
        </message>
        <message>
            <source>This testimony is sealed: this laptop cannot open it any more.</source>
            <translation>بۇ گۇۋاھلىق مۆھۈرلەنگەن: بۇ كومپيۇتېر ئۇنى ئەمدى ئاچالمايدۇ.</translation>
        </message>
        <message>
            <source>A coordinator opens it once it is handed over.</source>
            <translation>تاپشۇرۇلغاندىن كېيىن ماسلاشتۇرغۇچى ئاچىدۇ.</translation>
        </message>
        <message>
            <source>There are more than {limit} files in this folder.</source>
            <translation>بۇ قىسقۇچتا {limit} دىن كۆپ ھۆججەت بار.</translation>
        </message>
        <message>
            <source>Take in one of its folders after the other.</source>
            <translation>ئىچىدىكى قىسقۇچلارنى بىر-بىرلەپ قوبۇللاڭ.</translation>
        </message>
        <message>
            <source>The organisation already asks {count} forms of its own, which is as many as travel.</source>
            <translation>تەشكىلات ئۆزىنىڭ {count} جەدۋىلىنى سورايدۇ: بۇنىڭدىن كۆپى بارمايدۇ.</translation>
        </message>
        <message>
            <source>Withdraw one that is not asked any more. Answers that were given stay.</source>
            <translation>ئەمدى سورالمايدىغان بىرنى قايتۇرۇۋېلىڭ. بېرىلگەن جاۋابلار قالىدۇ.</translation>
        </message>
        <message>
            <source>Something went wrong inside the program ({kind}).</source>
            <translation>پروگرامما ئىچىدە بىر نەرسە خاتا كەتتى ({kind}).</translation>
        </message>
        <message>
            <source>Nothing that was saved is lost. Lock and open the vault again; tell your coordinator this code.</source>
            <translation>ساقلانغانلاردىن ھېچنېمە يوقالمىدى. ئامبارنى قۇلۇپلاپ قايتا ئېچىڭ؛ بۇ كودنى ماسلاشتۇرغۇچىڭىزغا ئېيتىڭ.</translation>
        </message>
        <message>
            <source>There is no such audience of a report; there are {known}.</source>
            <translation>دوكلاتنىڭ بۇنداق ئوقۇرمەنلىرى يوق؛ بارلىرى: {known}.</translation>
        </message>
        <message>
            <source>Choose one of them.</source>
            <translation>شۇلارنىڭ بىرىنى تاللاڭ.</translation>
        </message>
        <message>
            <source>The letters of this table cannot be told: it is neither UTF-8, UTF-16, GB18030 nor Windows-1251.</source>
            <translation>بۇ جەدۋەلنىڭ ھەرپلىرىنى بىلگىلى بولمايدۇ: ئۇ UTF-8، UTF-16، GB18030 مۇ، Windows-1251 مۇ ئەمەس.</translation>
        </message>
        <message>
            <source>Open it in a program that shows it rightly, and save it as UTF-8.</source>
            <translation>توغرا كۆرسىتىدىغان پروگراممىدا ئېچىپ، UTF-8 قىلىپ ساقلاڭ.</translation>
        </message>
        <message>
            <source>There is no field {field} in a testimony.</source>
            <translation>گۇۋاھلىقتا بۇنداق بۆلەك يوق: {field}.</translation>
        </message>
        <message>
            <source>See `amanat testimony schema` for every field there is; nothing was saved.</source>
            <translation>ھەممە بۆلەكنى `amanat testimony schema` كۆرسىتىدۇ؛ ھېچنېمە ساقلانمىدى.</translation>
        </message>
        <message>
            <source>There is no such format of a report; there are {known}.</source>
            <translation>دوكلاتنىڭ بۇنداق فورماتى يوق؛ بارلىرى: {known}.</translation>
        </message>
        <message>
            <source>The vault is busy and did not answer in time.</source>
            <translation>ئامبار ئالدىراش، ۋاقتىدا جاۋاب بەرمىدى.</translation>
        </message>
        <message>
            <source>Try again in a moment.</source>
            <translation>بىر ئازدىن كېيىن قايتا سىناڭ.</translation>
        </message>
        <message>
            <source>The vault is damaged: {part}.</source>
            <translation>ئامبار بۇزۇلغان: {part}.</translation>
        </message>
        <message>
            <source>Do not write to it. Copy the whole folder, then restore a backup or ask your coordinator.</source>
            <translation>ئۇنىڭغا يازماڭ. پۈتۈن قىسقۇچنى كۆچۈرۈپ، زاپاسنى ئەسلىگە كەلتۈرۈڭ ياكى ماسلاشتۇرغۇچىڭىزدىن سوراڭ.</translation>
        </message>
        <message>
            <source>This vault is open in another window or program.</source>
            <translation>بۇ ئامبار باشقا كۆزنەك ياكى پروگراممىدا ئوچۇق.</translation>
        </message>
        <message>
            <source>Lock it there first, then try again.</source>
            <translation>ئاۋۋال شۇ يەردە قۇلۇپلاپ قايتا سىناڭ.</translation>
        </message>
        <message>
            <source>The vault is locked.</source>
            <translation>ئامبار قۇلۇپلاقلىق.</translation>
        </message>
        <message>
            <source>Unlock it with your passphrase.</source>
            <translation>پارول ئىبارىڭىز بىلەن ئېچىڭ.</translation>
        </message>
        <message>
            <source>This vault was written by a newer version of the program (its version {found}, ours {known}).</source>
            <translation>بۇ ئامبارنى پروگراممىنىڭ يېڭىراق نەشرى يازغان (ئۇنىڭ نەشرى {found}، بىزنىڭ {known}).</translation>
        </message>
        <message>
            <source>Install the newer version. Nothing in the vault was touched.</source>
            <translation>يېڭىراق نەشرىنى ئورنىتىڭ. ئامباردا ھېچنېمىگە تېگىلمىدى.</translation>
        </message>
        <message>
            <source>There is no vault in this folder.</source>
            <translation>بۇ قىسقۇچتا ئامبار يوق.</translation>
        </message>
        <message>
            <source>Choose the vault's folder, or make a new vault.</source>
            <translation>ئامبار قىسقۇچىنى تاللاڭ ياكى يېڭى ئامبار قۇرۇڭ.</translation>
        </message>
        <message>
            <source>This vault was made by an older version and cannot be opened to read only.</source>
            <translation>بۇ ئامبارنى كونىراق نەشرى ياسىغان، پەقەت ئوقۇشقا ئاچقىلى بولمايدۇ.</translation>
        </message>
        <message>
            <source>Lock it where it is open, then open it here as usual.</source>
            <translation>ئوچۇق تۇرغان يەردە قۇلۇپلاپ، بۇ يەردە ئادەتتىكىدەك ئېچىڭ.</translation>
        </message>
        <message>
            <source>This vault is open to read only, because another window or program has it. Nothing was changed.</source>
            <translation>باشقا كۆزنەك ياكى پروگرامما ئىشلىتىۋاتقاچقا بۇ ئامبار پەقەت ئوقۇشقا ئوچۇق. ھېچنېمە ئۆزگەرمىدى.</translation>
        </message>
        <message>
            <source>Lock it there, lock it here, then open it again.</source>
            <translation>شۇ يەردە قۇلۇپلاڭ، بۇ يەردە قۇلۇپلاڭ، ئاندىن قايتا ئېچىڭ.</translation>
        </message>
        <message>
            <source>The database did not take a setting that keeps the vault safe: {setting}.</source>
            <translation>ساندان ئامبارنى قوغدايدىغان تەڭشەكنى قوبۇل قىلمىدى: {setting}.</translation>
        </message>
        <message>
            <source>Do not use this installation; install the program again.</source>
            <translation>بۇ ئورنىتىشنى ئىشلەتمەڭ؛ پروگراممىنى قايتا ئورنىتىڭ.</translation>
        </message>
        <message>
            <source>This passphrase could be guessed: who takes the laptop may try for years.</source>
            <translation>بۇ پارول ئىبارىسىنى تاپقىلى بولىدۇ: كومپيۇتېرنى ئالغان كىشى يىللاپ سىنىشى مۇمكىن.</translation>
        </message>
        <message>
            <source>Use seven words drawn by chance, or a longer passphrase that nobody could think of.</source>
            <translation>چەك بىلەن تاللانغان يەتتە سۆز ياكى ھېچكىم ئويلىيالمايدىغان ئۇزۇنراق پارول ئىبارىسى ئىشلىتىڭ.</translation>
        </message>
        <message>
            <source>The passphrase does not open this vault.</source>
            <translation>بۇ پارول ئىبارىسى ئامبارنى ئاچمايدۇ.</translation>
        </message>
        <message>
            <source>Type it again; check the keyboard's language and Caps Lock.</source>
            <translation>قايتا كىرگۈزۈڭ؛ كۇنۇپكا تاختىسى تىلى ۋە Caps Lock نى تەكشۈرۈڭ.</translation>
        </message>
        <message>
            <source>These recovery shares do not open this vault.</source>
            <translation>بۇ ئەسلىگە كەلتۈرۈش ئۈلۈشلىرى بۇ ئامبارنى ئاچمايدۇ.</translation>
        </message>
        <message>
            <source>Shares made before the newest ones, or for another vault, do not count. Check where they came from.</source>
            <translation>ئەڭ يېڭىلىرىدىن بۇرۇن ياكى باشقا ئامبارغا ياسالغان ئۈلۈشلەر ھېساب ئەمەس. نەدىن كەلگەنلىكىنى تەكشۈرۈڭ.</translation>
        </message>
        <message>
            <source>That is not how this is used.</source>
            <translation>بۇ مۇنداق ئىشلىتىلمەيدۇ.</translation>
        </message>
        <message>
            <source>See the help of this command.</source>
            <translation>بۇ بۇيرۇقنىڭ ياردىمىگە قاراڭ.</translation>
        </message>
    </context>
    <context>
        <name>ErrorDetails</name>
        <message>
            <source>NaN and infinities are not JSON</source>
            <translation>NaN ۋە چەكسىزلىك JSON ئەمەس</translation>
        </message>
        <message>
            <source>a chain of rosters starts with version 1</source>
            <translation>تىزىملىكلەر زەنجىرى 1-نەشردىن باشلىنىدۇ</translation>
        </message>
        <message>
            <source>a change has the wrong form</source>
            <translation>بىر ئۆزگىرىشنىڭ شەكلى خاتا</translation>
        </message>
        <message>
            <source>a checkpoint</source>
            <translation>تەكشۈرۈش نۇقتىسى</translation>
        </message>
        <message>
            <source>a checkpoint is malformed</source>
            <translation>تەكشۈرۈش نۇقتىسى توغرا تۈزۈلمىگەن</translation>
        </message>
        <message>
            <source>a checkpoint is of another place</source>
            <translation>تەكشۈرۈش نۇقتىسى باشقا ئورۇننىڭ</translation>
        </message>
        <message>
            <source>a checkpoint is signed by somebody else</source>
            <translation>تەكشۈرۈش نۇقتىسىغا باشقا بىرى ئىمزا قويغان</translation>
        </message>
        <message>
            <source>a content belongs to no record of its run</source>
            <translation>مەزمۇن ئۆز تىزمىسىنىڭ ھېچقانداق خاتىرىسىگە تەۋە ئەمەس</translation>
        </message>
        <message>
            <source>a coordinator's vault is where testimonies are kept</source>
            <translation>گۇۋاھلىقلار ساقلىنىدىغان يەر ماسلاشتۇرغۇچىنىڭ ئامبىرى</translation>
        </message>
        <message>
            <source>a date is YYYY, YYYY-MM or YYYY-MM-DD</source>
            <translation>چېسلا YYYY، YYYY-MM ياكى YYYY-MM-DD بولىدۇ</translation>
        </message>
        <message>
            <source>a decision needs a reason</source>
            <translation>قارارنىڭ سەۋەبى كېرەك</translation>
        </message>
        <message>
            <source>a draft that does not read</source>
            <translation>ئوقۇغىلى بولمايدىغان قارالما</translation>
        </message>
        <message>
            <source>a field path has the wrong form</source>
            <translation>بۆلەك يولىنىڭ شەكلى خاتا</translation>
        </message>
        <message>
            <source>a file it names belongs to another testimony here: propose it anew yourself</source>
            <translation>ئۇ ئاتىغان ھۆججەت بۇ يەردە باشقا گۇۋاھلىققا تەۋە: ئۆزىڭىز قايتا تەۋسىيە قىلىڭ</translation>
        </message>
        <message>
            <source>a head</source>
            <translation>بېشى</translation>
        </message>
        <message>
            <source>a header is malformed</source>
            <translation>باش قىسىم توغرا تۈزۈلمىگەن</translation>
        </message>
        <message>
            <source>a key id has the wrong form</source>
            <translation>ئاچقۇچ نومۇرىنىڭ شەكلى خاتا</translation>
        </message>
        <message>
            <source>a key stands twice</source>
            <translation>بىر ئاچقۇچ ئىككى قېتىم بار</translation>
        </message>
        <message>
            <source>a letter has no glyph</source>
            <translation>بىر ھەرپنىڭ شەكلى يوق</translation>
        </message>
        <message>
            <source>a list of places that does not read</source>
            <translation>ئوقۇغىلى بولمايدىغان جايلار تىزىمى</translation>
        </message>
        <message>
            <source>a list of places that is too large</source>
            <translation>بەك چوڭ جايلار تىزىمى</translation>
        </message>
        <message>
            <source>a member is larger than it may be</source>
            <translation>بىر ئەزا رۇخسەتتىن چوڭ</translation>
        </message>
        <message>
            <source>a member is missing, added, renamed or of another size</source>
            <translation>بىر ئەزا كەم، ئارتۇق، نامى ياكى چوڭلۇقى ئۆزگەرگەن</translation>
        </message>
        <message>
            <source>a number beyond every float</source>
            <translation>ھېچقانداق كەسىر سانغا سىغمايدىغان سان</translation>
        </message>
        <message>
            <source>a part lies outside its whole</source>
            <translation>بىر بۆلەك پۈتۈنىدىن سىرت</translation>
        </message>
        <message>
            <source>a part was changed</source>
            <translation>بىر قىسمى ئۆزگەرتىلگەن</translation>
        </message>
        <message>
            <source>a part was changed, or its end is missing</source>
            <translation>بىر قىسمى ئۆزگەرتىلگەن ياكى ئاخىرى كەم</translation>
        </message>
        <message>
            <source>a person or key stands twice</source>
            <translation>بىر كىشى ياكى ئاچقۇچ ئىككى قېتىم بار</translation>
        </message>
        <message>
            <source>a question has no choices</source>
            <translation>بىر سوئالنىڭ تاللىشى يوق</translation>
        </message>
        <message>
            <source>a question has no name of its own</source>
            <translation>بىر سوئالنىڭ ئۆز نامى يوق</translation>
        </message>
        <message>
            <source>a question holds other questions</source>
            <translation>بىر سوئالدا باشقا سوئاللار بار</translation>
        </message>
        <message>
            <source>a recipient has another spelling</source>
            <translation>تاپشۇرۇۋالغۇچىنىڭ باشقا يېزىلىشى بار</translation>
        </message>
        <message>
            <source>a recipient has the wrong length</source>
            <translation>تاپشۇرۇۋالغۇچىنىڭ ئۇزۇنلۇقى خاتا</translation>
        </message>
        <message>
            <source>a recipient is not a key</source>
            <translation>تاپشۇرۇۋالغۇچى ئاچقۇچ ئەمەس</translation>
        </message>
        <message>
            <source>a recipient is not a key id</source>
            <translation>تاپشۇرۇۋالغۇچى ئاچقۇچ نومۇرى ئەمەس</translation>
        </message>
        <message>
            <source>a record changes its type</source>
            <translation>بىر خاتىرە تۈرىنى ئۆزگەرتىدۇ</translation>
        </message>
        <message>
            <source>a record is by somebody else than its log</source>
            <translation>بىر خاتىرىنى خاتىرە ئىگىسىدىن باشقا بىرى يازغان</translation>
        </message>
        <message>
            <source>a recording is not added to it yet: lock and unlock once</source>
            <translation>بىر ئۈن-سىن تېخى قوشۇلمىدى: بىر قېتىم قۇلۇپلاپ ئېچىڭ</translation>
        </message>
        <message>
            <source>a recording is not added to this testimony yet</source>
            <translation>بىر ئۈن-سىن بۇ گۇۋاھلىققا تېخى قوشۇلمىدى</translation>
        </message>
        <message>
            <source>a reprisal befell somebody</source>
            <translation>ئۆچ ئېلىش بىرىگە قىلىنىدۇ</translation>
        </message>
        <message>
            <source>a run does not lead to the link its author signed</source>
            <translation>تىزما يازغۇچىسى ئىمزالىغان ئۇلانمىغا يەتمەيدۇ</translation>
        </message>
        <message>
            <source>a run has another number of entries</source>
            <translation>تىزمىنىڭ خاتىرە سانى باشقا</translation>
        </message>
        <message>
            <source>a run holds nothing</source>
            <translation>تىزما قۇرۇق</translation>
        </message>
        <message>
            <source>a run is checked with somebody else's key</source>
            <translation>تىزما باشقا بىرىنىڭ ئاچقۇچى بىلەن تەكشۈرۈلۈۋاتىدۇ</translation>
        </message>
        <message>
            <source>a run names an object that is not its own</source>
            <translation>تىزما ئۆزىنىڭ ئەمەس ئوبيېكتنى ئاتايدۇ</translation>
        </message>
        <message>
            <source>a sealed piece holds what no testimony does</source>
            <translation>مۆھۈرلەنگەن پارچىدا ھېچقانداق گۇۋاھلىقتا يوق نەرسە بار</translation>
        </message>
        <message>
            <source>a sealed piece is of another log</source>
            <translation>مۆھۈرلەنگەن پارچە باشقا خاتىرىنىڭ</translation>
        </message>
        <message>
            <source>a sealed record lacks its content</source>
            <translation>مۆھۈرلەنگەن خاتىرىنىڭ مەزمۇنى كەم</translation>
        </message>
        <message>
            <source>a signature has the wrong length</source>
            <translation>ئىمزا ئۇزۇنلۇقى خاتا</translation>
        </message>
        <message>
            <source>a signature is not an object</source>
            <translation>ئىمزا ئوبيېكت ئەمەس</translation>
        </message>
        <message>
            <source>a signing key has the wrong length</source>
            <translation>ئىمزا ئاچقۇچىنىڭ ئۇزۇنلۇقى خاتا</translation>
        </message>
        <message>
            <source>a signing key is not a key</source>
            <translation>ئىمزا ئاچقۇچى ئاچقۇچ ئەمەس</translation>
        </message>
        <message>
            <source>a signing seed has the wrong length</source>
            <translation>ئىمزا ئۇرۇقىنىڭ ئۇزۇنلۇقى خاتا</translation>
        </message>
        <message>
            <source>a stanza begins wrongly</source>
            <translation>بىر بەند خاتا باشلىنىدۇ</translation>
        </message>
        <message>
            <source>a stanza has a letter that does not belong there</source>
            <translation>بىر بەندتە يات ھەرپ بار</translation>
        </message>
        <message>
            <source>a stanza has the wrong length</source>
            <translation>بىر بەندنىڭ ئۇزۇنلۇقى خاتا</translation>
        </message>
        <message>
            <source>a stanza has too few or too many arguments</source>
            <translation>بىر بەندتە پارامېتىر بەك ئاز ياكى كۆپ</translation>
        </message>
        <message>
            <source>a stanza has too long a line</source>
            <translation>بىر بەندتە بەك ئۇزۇن قۇر بار</translation>
        </message>
        <message>
            <source>a stanza holds a key that is none</source>
            <translation>بىر بەندتىكى ئاچقۇچ ئاچقۇچ ئەمەس</translation>
        </message>
        <message>
            <source>a stanza's arguments are malformed</source>
            <translation>بەند پارامېتىرلىرى توغرا تۈزۈلمىگەن</translation>
        </message>
        <message>
            <source>a text in it is too long</source>
            <translation>ئۇنىڭدىكى بىر تېكىست بەك ئۇزۇن</translation>
        </message>
        <message>
            <source>a value JSON does not have</source>
            <translation>JSON دا يوق قىممەت</translation>
        </message>
        <message>
            <source>a whole has two hashes</source>
            <translation>پۈتۈننىڭ ئىككى خەش قىممىتى بار</translation>
        </message>
        <message>
            <source>a whole has two sizes</source>
            <translation>پۈتۈننىڭ ئىككى چوڭلۇقى بار</translation>
        </message>
        <message>
            <source>an edge has the wrong form</source>
            <translation>گىرۋەك شەكلى خاتا</translation>
        </message>
        <message>
            <source>an edge points out of range</source>
            <translation>گىرۋەك چەكتىن سىرتنى كۆرسىتىدۇ</translation>
        </message>
        <message>
            <source>an end only goes with between</source>
            <translation>ئاخىرى پەقەت «ئارىلىقى» بىلەن بولىدۇ</translation>
        </message>
        <message>
            <source>an envelope</source>
            <translation>كونۋېرت</translation>
        </message>
        <message>
            <source>an id in its header has the wrong form</source>
            <translation>باش قىسمىدىكى نومۇرنىڭ شەكلى خاتا</translation>
        </message>
        <message>
            <source>an identity has the wrong length</source>
            <translation>مەخپىي ئاچقۇچ ئۇزۇنلۇقى خاتا</translation>
        </message>
        <message>
            <source>an integer beyond 2^53</source>
            <translation>2^53 دىن ئاشقان پۈتۈن سان</translation>
        </message>
        <message>
            <source>an object belongs to no run</source>
            <translation>بىر ئوبيېكت ھېچقانداق تىزمىغا تەۋە ئەمەس</translation>
        </message>
        <message>
            <source>an object changed while it was read</source>
            <translation>بىر ئوبيېكت ئوقۇلۇۋاتقاندا ئۆزگەردى</translation>
        </message>
        <message>
            <source>an object ends in the middle of a line</source>
            <translation>بىر ئوبيېكت قۇر ئوتتۇرىسىدا تۈگەيدۇ</translation>
        </message>
        <message>
            <source>an object has an empty line</source>
            <translation>بىر ئوبيېكتتا قۇرۇق قۇر بار</translation>
        </message>
        <message>
            <source>an object is not named by its place</source>
            <translation>بىر ئوبيېكت ئورنى بويىچە ئاتالمىغان</translation>
        </message>
        <message>
            <source>archive item</source>
            <translation>ئارخىپ بىرلىكى</translation>
        </message>
        <message>
            <source>archive-item</source>
            <translation>ئارخىپ بىرلىكى</translation>
        </message>
        <message>
            <source>attachment</source>
            <translation>قوشۇمچە</translation>
        </message>
        <message>
            <source>bundle</source>
            <translation>بوغچا</translation>
        </message>
        <message>
            <source>bundle in quarantine</source>
            <translation>كارانتىندىكى بوغچا</translation>
        </message>
        <message>
            <source>camera</source>
            <translation>كامېرا</translation>
        </message>
        <message>
            <source>card</source>
            <translation>كارتا</translation>
        </message>
        <message>
            <source>certificate</source>
            <translation>ئىسپاتنامە</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>ئۆزگەرتىلگەن</translation>
        </message>
        <message>
            <source>changes and edges differ in number</source>
            <translation>ئۆزگىرىش ۋە گىرۋەك سانى باشقا</translation>
        </message>
        <message>
            <source>checkpoint</source>
            <translation>تەكشۈرۈش نۇقتىسى</translation>
        </message>
        <message>
            <source>consent</source>
            <translation>رازىلىق</translation>
        </message>
        <message>
            <source>coordinator</source>
            <translation>ماسلاشتۇرغۇچى</translation>
        </message>
        <message>
            <source>copy</source>
            <translation>نۇسخا</translation>
        </message>
        <message>
            <source>cut short</source>
            <translation>ئۈزۈلگەن</translation>
        </message>
        <message>
            <source>database</source>
            <translation>ساندان</translation>
        </message>
        <message>
            <source>database missing</source>
            <translation>ساندان كەم</translation>
        </message>
        <message>
            <source>decision</source>
            <translation>قارار</translation>
        </message>
        <message>
            <source>dossier</source>
            <translation>دېلو توپلىمى</translation>
        </message>
        <message>
            <source>entry of our own log</source>
            <translation>ئۆز خاتىرىمىزنىڭ يازمىسى</translation>
        </message>
        <message>
            <source>erasure</source>
            <translation>ئۆچۈرۈش قارارى</translation>
        </message>
        <message>
            <source>field</source>
            <translation>بۆلەك</translation>
        </message>
        <message>
            <source>files are given with --attach</source>
            <translation>ھۆججەتلەر --attach بىلەن بېرىلىدۇ</translation>
        </message>
        <message>
            <source>folder</source>
            <translation>قىسقۇچ</translation>
        </message>
        <message>
            <source>form</source>
            <translation>جەدۋەل</translation>
        </message>
        <message>
            <source>half of a surrogate pair</source>
            <translation>قوش بەلگىنىڭ يېرىمى</translation>
        </message>
        <message>
            <source>head</source>
            <translation>بېشى</translation>
        </message>
        <message>
            <source>identity</source>
            <translation>مەخپىي ئاچقۇچ</translation>
        </message>
        <message>
            <source>index</source>
            <translation>ئىندېكس</translation>
        </message>
        <message>
            <source>invitation</source>
            <translation>تەكلىپنامە</translation>
        </message>
        <message>
            <source>it belongs to another place</source>
            <translation>ئۇ باشقا ئورۇنغا تەۋە</translation>
        </message>
        <message>
            <source>it belongs to another testimony</source>
            <translation>ئۇ باشقا گۇۋاھلىققا تەۋە</translation>
        </message>
        <message>
            <source>it does not follow the roster that this vault holds</source>
            <translation>ئۇ بۇ ئامباردىكى تىزىملىكنىڭ داۋامى ئەمەس</translation>
        </message>
        <message>
            <source>it ends before its last part</source>
            <translation>ئۇ ئاخىرقى قىسمىدىن ئاۋۋال تۈگەيدۇ</translation>
        </message>
        <message>
            <source>it ends early</source>
            <translation>ئۇ بالدۇر تۈگەيدۇ</translation>
        </message>
        <message>
            <source>it ends in the middle of a part</source>
            <translation>ئۇ بىر قىسمىنىڭ ئوتتۇرىسىدا تۈگەيدۇ</translation>
        </message>
        <message>
            <source>it expires before it begins</source>
            <translation>ئۇنىڭ ۋاقتى باشلانماي ئۆتىدۇ</translation>
        </message>
        <message>
            <source>it forwards a bundle and holds records as well</source>
            <translation>ئۇ بوغچىنى يوللايدۇ ھەم خاتىرىسى بار</translation>
        </message>
        <message>
            <source>it forwards more than one bundle</source>
            <translation>ئۇ بىر قانچە بوغچىنى يوللايدۇ</translation>
        </message>
        <message>
            <source>it has a letter that does not belong there</source>
            <translation>ئۇنىڭدا يات ھەرپ بار</translation>
        </message>
        <message>
            <source>it has left-over bits</source>
            <translation>ئۇنىڭ ئارتۇق بىتلىرى بار</translation>
        </message>
        <message>
            <source>it has no first line</source>
            <translation>ئۇنىڭ بىرىنچى قۇرى يوق</translation>
        </message>
        <message>
            <source>it has no stanza</source>
            <translation>ئۇنىڭ بەندى يوق</translation>
        </message>
        <message>
            <source>it has the wrong form</source>
            <translation>ئۇنىڭ شەكلى خاتا</translation>
        </message>
        <message>
            <source>it has too long a line</source>
            <translation>ئۇنىڭ بەك ئۇزۇن قۇرى بار</translation>
        </message>
        <message>
            <source>it has too many choices</source>
            <translation>ئۇنىڭ تاللىشى بەك كۆپ</translation>
        </message>
        <message>
            <source>it has too many pieces</source>
            <translation>ئۇنىڭ پارچىلىرى بەك كۆپ</translation>
        </message>
        <message>
            <source>it has too many questions, or groups too deep inside each other</source>
            <translation>ئۇنىڭ سوئالى بەك كۆپ ياكى گۇرۇپپىلىرى بەك چوڭقۇر</translation>
        </message>
        <message>
            <source>it has too many stanzas</source>
            <translation>ئۇنىڭ بەندلىرى بەك كۆپ</translation>
        </message>
        <message>
            <source>it holds a setting of somebody's vault</source>
            <translation>ئۇنىڭدا بىرىنىڭ ئامبىرىنىڭ تەڭشىكى بار</translation>
        </message>
        <message>
            <source>it holds base64 that is not canonical</source>
            <translation>ئۇنىڭدا قائىدىسىز base64 بار</translation>
        </message>
        <message>
            <source>it holds something that is not base64</source>
            <translation>ئۇنىڭدا base64 ئەمەس نەرسە بار</translation>
        </message>
        <message>
            <source>it is a document of another type</source>
            <translation>ئۇ باشقا تۈردىكى ھۆججەت</translation>
        </message>
        <message>
            <source>it is about something else</source>
            <translation>ئۇ باشقا نەرسە ھەققىدە</translation>
        </message>
        <message>
            <source>it is another beginning of the same organisation</source>
            <translation>ئۇ شۇ تەشكىلاتنىڭ باشقا باشلىنىشى</translation>
        </message>
        <message>
            <source>it is damaged, too large, or made for a newer program</source>
            <translation>ئۇ بۇزۇلغان، بەك چوڭ ياكى يېڭىراق پروگراممىغا ياسالغان</translation>
        </message>
        <message>
            <source>it is delivered; coordinators decide about erasing it</source>
            <translation>ئۇ يەتكۈزۈلگەن؛ ئۆچۈرۈشنى ماسلاشتۇرغۇچىلار قارار قىلىدۇ</translation>
        </message>
        <message>
            <source>it is far too long</source>
            <translation>ئۇ ھەددىدىن ئۇزۇن</translation>
        </message>
        <message>
            <source>it is longer than it should be</source>
            <translation>ئۇ بولۇشقا تېگىشلىكىدىن ئۇزۇن</translation>
        </message>
        <message>
            <source>it is not a key of this kind</source>
            <translation>ئۇ بۇ خىل ئاچقۇچ ئەمەس</translation>
        </message>
        <message>
            <source>it is not an age key</source>
            <translation>ئۇ age ئاچقۇچى ئەمەس</translation>
        </message>
        <message>
            <source>it is not an age v1 file</source>
            <translation>ئۇ age v1 ھۆججىتى ئەمەس</translation>
        </message>
        <message>
            <source>it is not at the place on the log that it claims</source>
            <translation>ئۇ خاتىرىدە دېگەن ئورنىدا ئەمەس</translation>
        </message>
        <message>
            <source>it is not finished</source>
            <translation>ئۇ تاماملانمىغان</translation>
        </message>
        <message>
            <source>it is not one of the words in the schema</source>
            <translation>ئۇ سخېمىدىكى سۆزلەردىن ئەمەس</translation>
        </message>
        <message>
            <source>it is not signed by the sender it names</source>
            <translation>ئۇنى ئاتالغان ئەۋەتكۈچى ئىمزالىمىغان</translation>
        </message>
        <message>
            <source>it is of a kind that is not known here</source>
            <translation>ئۇنىڭ تۈرى بۇ يەردە نامەلۇم</translation>
        </message>
        <message>
            <source>it is of a newer version</source>
            <translation>ئۇ يېڭىراق نەشردىن</translation>
        </message>
        <message>
            <source>it is proposed already</source>
            <translation>ئۇ بۇرۇن تەۋسىيە قىلىنغان</translation>
        </message>
        <message>
            <source>it is signed by more than one key</source>
            <translation>ئۇ بىر قانچە ئاچقۇچ بىلەن ئىمزالانغان</translation>
        </message>
        <message>
            <source>it is the same share once more</source>
            <translation>ئۇ يەنە شۇ ئۈلۈش</translation>
        </message>
        <message>
            <source>it is too large</source>
            <translation>ئۇ بەك چوڭ</translation>
        </message>
        <message>
            <source>it is too long</source>
            <translation>ئۇ بەك ئۇزۇن</translation>
        </message>
        <message>
            <source>it lies beyond the largest whole</source>
            <translation>ئۇ ئەڭ چوڭ پۈتۈندىن ئاشىدۇ</translation>
        </message>
        <message>
            <source>it lists other objects</source>
            <translation>ئۇ باشقا ئوبيېكتلارنى تىزىدۇ</translation>
        </message>
        <message>
            <source>it must be there</source>
            <translation>ئۇ بولۇشى شەرت</translation>
        </message>
        <message>
            <source>it names no coordinator</source>
            <translation>ئۇ ماسلاشتۇرغۇچىنى ئاتىمايدۇ</translation>
        </message>
        <message>
            <source>it names other recipients</source>
            <translation>ئۇ باشقا تاپشۇرۇۋالغۇچىلارنى ئاتايدۇ</translation>
        </message>
        <message>
            <source>it says only a half of what the whole is</source>
            <translation>ئۇ پۈتۈننىڭ يېرىمىنىلا دەيدۇ</translation>
        </message>
        <message>
            <source>it takes effect too soon</source>
            <translation>ئۇ بەك بالدۇر كۈچكە كىرىدۇ</translation>
        </message>
        <message>
            <source>it was made by another program for something else</source>
            <translation>ئۇنى باشقا پروگرامما باشقا ئىشقا ياسىغان</translation>
        </message>
        <message>
            <source>it was not made together with the first</source>
            <translation>ئۇ بىرىنچىسى بىلەن بىللە ياسالمىغان</translation>
        </message>
        <message>
            <source>its checkpoint is too large</source>
            <translation>ئۇنىڭ تەكشۈرۈش نۇقتىسى بەك چوڭ</translation>
        </message>
        <message>
            <source>its checksum has the wrong length</source>
            <translation>ئۇنىڭ تەكشۈرۈش يىغىندىسى ئۇزۇنلۇقى خاتا</translation>
        </message>
        <message>
            <source>its checksum is wrong</source>
            <translation>ئۇنىڭ تەكشۈرۈش يىغىندىسى خاتا</translation>
        </message>
        <message>
            <source>its checksum is wrong, so a letter is missing or mistyped</source>
            <translation>ئۇنىڭ تەكشۈرۈش يىغىندىسى خاتا، ھەرپ كەم ياكى خاتا كىرگۈزۈلگەن</translation>
        </message>
        <message>
            <source>its checksum line is malformed</source>
            <translation>ئۇنىڭ تەكشۈرۈش يىغىندىسى قۇرى توغرا تۈزۈلمىگەن</translation>
        </message>
        <message>
            <source>its content is not the one its header names</source>
            <translation>ئۇنىڭ مەزمۇنى باش قىسمى ئاتىغان ئەمەس</translation>
        </message>
        <message>
            <source>its day is not a day</source>
            <translation>ئۇنىڭ كۈنى كۈن ئەمەس</translation>
        </message>
        <message>
            <source>its edges are not a list in range</source>
            <translation>ئۇنىڭ گىرۋەكلىرى چەكتىكى تىزىم ئەمەس</translation>
        </message>
        <message>
            <source>its end is not the end of the whole</source>
            <translation>ئۇنىڭ ئاخىرى پۈتۈننىڭ ئاخىرى ئەمەس</translation>
        </message>
        <message>
            <source>its first line is malformed</source>
            <translation>ئۇنىڭ بىرىنچى قۇرى توغرا تۈزۈلمىگەن</translation>
        </message>
        <message>
            <source>its key has the wrong length</source>
            <translation>ئۇنىڭ ئاچقۇچىنىڭ ئۇزۇنلۇقى خاتا</translation>
        </message>
        <message>
            <source>its last part is empty</source>
            <translation>ئۇنىڭ ئاخىرقى قىسمى قۇرۇق</translation>
        </message>
        <message>
            <source>its name or its languages are out of range</source>
            <translation>ئۇنىڭ نامى ياكى تىللىرى چەكتىن سىرت</translation>
        </message>
        <message>
            <source>its objects are not in order</source>
            <translation>ئۇنىڭ ئوبيېكتلىرى تەرتىپلىك ئەمەس</translation>
        </message>
        <message>
            <source>its origin is not a word</source>
            <translation>ئۇنىڭ كېلىپ چىقىشى سۆز ئەمەس</translation>
        </message>
        <message>
            <source>its rosters are of another organisation</source>
            <translation>ئۇنىڭ تىزىملىكلىرى باشقا تەشكىلاتنىڭ</translation>
        </message>
        <message>
            <source>its salt has the wrong form</source>
            <translation>ئۇنىڭ تۇزىنىڭ شەكلى خاتا</translation>
        </message>
        <message>
            <source>its sizes are out of range</source>
            <translation>ئۇنىڭ چوڭلۇقلىرى چەكتىن سىرت</translation>
        </message>
        <message>
            <source>its threshold is not more than half of its stewards</source>
            <translation>ئۇنىڭ چېكى باشقۇرغۇچىلارنىڭ يېرىمىدىن ئاشمايدۇ</translation>
        </message>
        <message>
            <source>its type is not a word</source>
            <translation>ئۇنىڭ تۈرى سۆز ئەمەس</translation>
        </message>
        <message>
            <source>its words do not fit together, one of them was copied wrongly</source>
            <translation>ئۇنىڭ سۆزلىرى بىر-بىرىگە ماس ئەمەس، بىرى خاتا كۆچۈرۈلگەن</translation>
        </message>
        <message>
            <source>its {field} is more than one line</source>
            <translation>ئۇنىڭ {field} بۆلىكى بىر قۇردىن كۆپ</translation>
        </message>
        <message>
            <source>its {field} is not strict JSON</source>
            <translation>ئۇنىڭ {field} بۆلىكى قاتتىق JSON ئەمەس</translation>
        </message>
        <message>
            <source>key file</source>
            <translation>ئاچقۇچ ھۆججىتى</translation>
        </message>
        <message>
            <source>larger than {count} bytes</source>
            <translation>{count} بايتتىن چوڭ</translation>
        </message>
        <message>
            <source>length</source>
            <translation>ئۇزۇنلۇق</translation>
        </message>
        <message>
            <source>link</source>
            <translation>ئۇلىنىش</translation>
        </message>
        <message>
            <source>microphone</source>
            <translation>مىكروفون</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>كەم</translation>
        </message>
        <message>
            <source>more than {count} levels deep</source>
            <translation>{count} قەۋەتتىن چوڭقۇر</translation>
        </message>
        <message>
            <source>name</source>
            <translation>نامى</translation>
        </message>
        <message>
            <source>not JSON</source>
            <translation>JSON ئەمەس</translation>
        </message>
        <message>
            <source>not UTF-8</source>
            <translation>UTF-8 ئەمەس</translation>
        </message>
        <message>
            <source>note</source>
            <translation>ئىزاھات</translation>
        </message>
        <message>
            <source>number of pages</source>
            <translation>بەت سانى</translation>
        </message>
        <message>
            <source>number of pixels</source>
            <translation>پىكسېل سانى</translation>
        </message>
        <message>
            <source>number of tracks</source>
            <translation>يول سانى</translation>
        </message>
        <message>
            <source>object</source>
            <translation>ئوبيېكت</translation>
        </message>
        <message>
            <source>only a coordinator decides</source>
            <translation>پەقەت ماسلاشتۇرغۇچى قارار قىلىدۇ</translation>
        </message>
        <message>
            <source>only a coordinator links people</source>
            <translation>كىشىلەرنى پەقەت ماسلاشتۇرغۇچى باغلايدۇ</translation>
        </message>
        <message>
            <source>only a coordinator may forward a bundle</source>
            <translation>بوغچىنى پەقەت ماسلاشتۇرغۇچى يوللىيالايدۇ</translation>
        </message>
        <message>
            <source>only a coordinator of the roster may do it</source>
            <translation>بۇنى پەقەت تىزىملىكتىكى ماسلاشتۇرغۇچى قىلالايدۇ</translation>
        </message>
        <message>
            <source>only a coordinator settles a request</source>
            <translation>تەلەپنى پەقەت ماسلاشتۇرغۇچى بىر تەرەپ قىلىدۇ</translation>
        </message>
        <message>
            <source>only one coordinator has confirmed it, and no backup</source>
            <translation>پەقەت بىر ماسلاشتۇرغۇچى جەزملەشتۈرگەن، زاپاسمۇ يوق</translation>
        </message>
        <message>
            <source>others have written to this testimony</source>
            <translation>بۇ گۇۋاھلىققا باشقىلارمۇ يازغان</translation>
        </message>
        <message>
            <source>page</source>
            <translation>بەت</translation>
        </message>
        <message>
            <source>person</source>
            <translation>كىشى</translation>
        </message>
        <message>
            <source>picture</source>
            <translation>رەسىم</translation>
        </message>
        <message>
            <source>policy</source>
            <translation>قائىدە</translation>
        </message>
        <message>
            <source>receipt</source>
            <translation>تالون</translation>
        </message>
        <message>
            <source>receipts do not cover all of it</source>
            <translation>تالونلار ئۇنىڭ ھەممىسىنى قاپلىمايدۇ</translation>
        </message>
        <message>
            <source>receipts do not cover all of this testimony yet</source>
            <translation>تالونلار بۇ گۇۋاھلىقنىڭ ھەممىسىنى تېخى قاپلىمايدۇ</translation>
        </message>
        <message>
            <source>recording</source>
            <translation>ئۈن-سىن</translation>
        </message>
        <message>
            <source>recording or file</source>
            <translation>ئۈن-سىن ياكى ھۆججەت</translation>
        </message>
        <message>
            <source>release</source>
            <translation>چىقىرىش</translation>
        </message>
        <message>
            <source>reprisal</source>
            <translation>ئۆچ ئېلىش</translation>
        </message>
        <message>
            <source>revocation</source>
            <translation>بىكار قىلىش</translation>
        </message>
        <message>
            <source>roster</source>
            <translation>تىزىملىك</translation>
        </message>
        <message>
            <source>sealed</source>
            <translation>مۆھۈرلەنگەن</translation>
        </message>
        <message>
            <source>selection of fewer than {count} people</source>
            <translation>{count} كىشىدىن ئاز تاللاش</translation>
        </message>
        <message>
            <source>sender</source>
            <translation>ئەۋەتكۈچى</translation>
        </message>
        <message>
            <source>sender who waits</source>
            <translation>كۈتۈۋاتقان ئەۋەتكۈچى</translation>
        </message>
        <message>
            <source>setting</source>
            <translation>تەڭشەك</translation>
        </message>
        <message>
            <source>size</source>
            <translation>چوڭلۇق</translation>
        </message>
        <message>
            <source>somebody writes to another person's log</source>
            <translation>بىرى باشقا كىشىنىڭ خاتىرىسىگە يازىدۇ</translation>
        </message>
        <message>
            <source>something follows its end</source>
            <translation>ئاخىرىدىن كېيىن بىر نەرسە بار</translation>
        </message>
        <message>
            <source>something follows its last member</source>
            <translation>ئاخىرقى ئەزاسىدىن كېيىن بىر نەرسە بار</translation>
        </message>
        <message>
            <source>something stands between its members</source>
            <translation>ئەزالىرى ئارىسىدا بىر نەرسە بار</translation>
        </message>
        <message>
            <source>something typed in it is not saved yet</source>
            <translation>ئۇنىڭدا كىرگۈزۈلگەن بىر نەرسە تېخى ساقلانمىدى</translation>
        </message>
        <message>
            <source>something typed in this testimony is not saved yet</source>
            <translation>بۇ گۇۋاھلىقتا كىرگۈزۈلگەن بىر نەرسە تېخى ساقلانمىدى</translation>
        </message>
        <message>
            <source>testimony</source>
            <translation>گۇۋاھلىق</translation>
        </message>
        <message>
            <source>the document</source>
            <translation>ھۆججەت-قەغەز</translation>
        </message>
        <message>
            <source>the draft</source>
            <translation>قارالما</translation>
        </message>
        <message>
            <source>the file</source>
            <translation>ھۆججەت</translation>
        </message>
        <message>
            <source>the number of recipients is out of range</source>
            <translation>تاپشۇرۇۋالغۇچىلار سانى چەكتىن سىرت</translation>
        </message>
        <message>
            <source>the number of signatures is out of range</source>
            <translation>ئىمزالار سانى چەكتىن سىرت</translation>
        </message>
        <message>
            <source>the page template is missing</source>
            <translation>بەت قېلىپى كەم</translation>
        </message>
        <message>
            <source>the range ends before it begins</source>
            <translation>ئارىلىق باشلانماي تۈگەيدۇ</translation>
        </message>
        <message>
            <source>the recipients are not sorted</source>
            <translation>تاپشۇرۇۋالغۇچىلار تەرتىپلەنمىگەن</translation>
        </message>
        <message>
            <source>the request</source>
            <translation>تەلەپ</translation>
        </message>
        <message>
            <source>the roster names no other coordinator</source>
            <translation>تىزىملىكتە باشقا ماسلاشتۇرغۇچى يوق</translation>
        </message>
        <message>
            <source>the typesetter gave nothing back</source>
            <translation>تىزىش پروگراممىسى ھېچنېمە بەرمىدى</translation>
        </message>
        <message>
            <source>the typesetter had a warning</source>
            <translation>تىزىش پروگراممىسى ئاگاھلاندۇردى</translation>
        </message>
        <message>
            <source>the typesetter refused the document</source>
            <translation>تىزىش پروگراممىسى ھۆججەتنى رەت قىلدى</translation>
        </message>
        <message>
            <source>the year is out of range</source>
            <translation>يىل چەكتىن سىرت</translation>
        </message>
        <message>
            <source>there is more in it than its list says</source>
            <translation>ئۇنىڭدا تىزىمى دېگەندىن كۆپ نەرسە بار</translation>
        </message>
        <message>
            <source>there is no such day in that month</source>
            <translation>ئۇ ئايدا ئۇنداق كۈن يوق</translation>
        </message>
        <message>
            <source>there is no such month</source>
            <translation>ئۇنداق ئاي يوق</translation>
        </message>
        <message>
            <source>these three do not belong together</source>
            <translation>بۇ ئۈچى بىر يۈرۈش ئەمەس</translation>
        </message>
        <message>
            <source>this computer's memory</source>
            <translation>بۇ كومپيۇتېرنىڭ ئىچكى ساقلىغۇچى</translation>
        </message>
        <message>
            <source>this key was revoked</source>
            <translation>بۇ ئاچقۇچ بىكار قىلىنغان</translation>
        </message>
        <message>
            <source>three shares are needed</source>
            <translation>ئۈچ ئۈلۈش كېرەك</translation>
        </message>
        <message>
            <source>too long</source>
            <translation>بەك ئۇزۇن</translation>
        </message>
        <message>
            <source>trust</source>
            <translation>ئىشەنچ</translation>
        </message>
        <message>
            <source>two parts overlap</source>
            <translation>ئىككى بۆلەك قاپلىشىدۇ</translation>
        </message>
        <message>
            <source>upper and lower case are mixed</source>
            <translation>چوڭ-كىچىك ھەرپ ئارىلاش</translation>
        </message>
        <message>
            <source>version 1 alone follows nothing</source>
            <translation>پەقەت 1-نەشرلا ھېچنېمىنىڭ داۋامى ئەمەس</translation>
        </message>
        <message>
            <source>whoever transcribed it does not check it: somebody else reads it</source>
            <translation>تېكىستكە ئايلاندۇرغان كىشى تەكشۈرمەيدۇ: باشقا بىرى ئوقۇيدۇ</translation>
        </message>
        <message>
            <source>you have signed it, or it is decided already</source>
            <translation>سىز ئىمزالىغان ياكى بۇرۇن قارار قىلىنغان</translation>
        </message>
        <message>
            <source>{count} MiB</source>
            <translation>{count} MiB</translation>
        </message>
        <message>
            <source>{count} days</source>
            <translation>{count} كۈن</translation>
        </message>
        <message>
            <source>{count} million</source>
            <translation>{count} مىليون</translation>
        </message>
        <message>
            <source>{count} of the described files were not given with --attach</source>
            <translation>تەسۋىرلەنگەن ھۆججەتلەرنىڭ {count} سى --attach بىلەن بېرىلمىدى</translation>
        </message>
        <message>
            <source>{count} pixels a side</source>
            <translation>تەرىپىگە {count} پىكسېل</translation>
        </message>
        <message>
            <source>{count} points</source>
            <translation>{count} پۇنكىت</translation>
        </message>
        <message>
            <source>{field} holds more than {count}</source>
            <translation>{field} ئىچىدە {count} دىن كۆپ</translation>
        </message>
        <message>
            <source>{field} holds something else than objects</source>
            <translation>{field} ئىچىدە ئوبيېكت ئەمەس نەرسە بار</translation>
        </message>
        <message>
            <source>{field} holds something of the wrong form</source>
            <translation>{field} ئىچىدە شەكلى خاتا نەرسە بار</translation>
        </message>
        <message>
            <source>{field} holds something twice</source>
            <translation>{field} ئىچىدە بىر نەرسە ئىككى قېتىم بار</translation>
        </message>
        <message>
            <source>{field} is above {count}</source>
            <translation>{field} قىممىتى {count} دىن چوڭ</translation>
        </message>
        <message>
            <source>{field} is longer than until the lock</source>
            <translation>{field} قۇلۇپقىچە بولغان ۋاقىتتىن ئۇزۇن</translation>
        </message>
        <message>
            <source>{field} is missing</source>
            <translation>{field} كەم</translation>
        </message>
        <message>
            <source>{field} is missing or not right</source>
            <translation>{field} كەم ياكى توغرا ئەمەس</translation>
        </message>
        <message>
            <source>{field} is neither true nor false</source>
            <translation>{field} راستمۇ، يالغانمۇ ئەمەس</translation>
        </message>
        <message>
            <source>{field} is not a day</source>
            <translation>{field} كۈن ئەمەس</translation>
        </message>
        <message>
            <source>{field} is not a document in range</source>
            <translation>{field} چەكتىكى ھۆججەت ئەمەس</translation>
        </message>
        <message>
            <source>{field} is not a hash</source>
            <translation>{field} خەش ئەمەس</translation>
        </message>
        <message>
            <source>{field} is not a list in range</source>
            <translation>{field} چەكتىكى تىزىم ئەمەس</translation>
        </message>
        <message>
            <source>{field} is not a number in range</source>
            <translation>{field} چەكتىكى سان ئەمەس</translation>
        </message>
        <message>
            <source>{field} is not a recipient</source>
            <translation>{field} تاپشۇرۇۋالغۇچى ئەمەس</translation>
        </message>
        <message>
            <source>{field} is not a signing key</source>
            <translation>{field} ئىمزا ئاچقۇچى ئەمەس</translation>
        </message>
        <message>
            <source>{field} is not a table in range</source>
            <translation>{field} چەكتىكى جەدۋەل ئەمەس</translation>
        </message>
        <message>
            <source>{field} is not a word</source>
            <translation>{field} سۆز ئەمەس</translation>
        </message>
        <message>
            <source>{field} is not a word of this version</source>
            <translation>{field} بۇ نەشرنىڭ سۆزى ئەمەس</translation>
        </message>
        <message>
            <source>{field} is not an id</source>
            <translation>{field} نومۇر ئەمەس</translation>
        </message>
        <message>
            <source>{field} is not an object</source>
            <translation>{field} ئوبيېكت ئەمەس</translation>
        </message>
        <message>
            <source>{field} is not base64</source>
            <translation>{field} base64 ئەمەس</translation>
        </message>
        <message>
            <source>{field} is not canonical base64</source>
            <translation>{field} قائىدىلىك base64 ئەمەس</translation>
        </message>
        <message>
            <source>{field} is not one plain line of text</source>
            <translation>{field} بىر ئاددىي قۇر تېكىست ئەمەس</translation>
        </message>
        <message>
            <source>{field} is not text</source>
            <translation>{field} تېكىست ئەمەس</translation>
        </message>
        <message>
            <source>{field} is not text in range</source>
            <translation>{field} چەكتىكى تېكىست ئەمەس</translation>
        </message>
        <message>
            <source>{field} puts a use where nobody would expect it</source>
            <translation>{field} ئىشلىتىشنى ھېچكىم كۈتمەيدىغان يەرگە قويىدۇ</translation>
        </message>
        <message>
            <source>{file} is another list</source>
            <translation>{file} باشقا تىزىم</translation>
        </message>
        <message>
            <source>{what} is not an object</source>
            <translation>{what} ئوبيېكت ئەمەس</translation>
        </message>
    </context>
    <context>
        <name>MediaTypes</name>
        <message>
            <source>JPEG photograph</source>
            <translation>JPEG سۈرەت</translation>
        </message>
        <message>
            <source>HEIC photograph</source>
            <translation>HEIC سۈرەت</translation>
        </message>
        <message>
            <source>PNG picture</source>
            <translation>PNG رەسىم</translation>
        </message>
        <message>
            <source>GIF picture</source>
            <translation>GIF رەسىم</translation>
        </message>
        <message>
            <source>TIFF picture</source>
            <translation>TIFF رەسىم</translation>
        </message>
        <message>
            <source>WebP picture</source>
            <translation>WebP رەسىم</translation>
        </message>
        <message>
            <source>PDF document</source>
            <translation>PDF ھۆججەت</translation>
        </message>
        <message>
            <source>MP4 video</source>
            <translation>MP4 سىن</translation>
        </message>
        <message>
            <source>QuickTime video</source>
            <translation>QuickTime سىن</translation>
        </message>
        <message>
            <source>3GP video</source>
            <translation>3GP سىن</translation>
        </message>
        <message>
            <source>M4A sound</source>
            <translation>M4A ئاۋاز</translation>
        </message>
        <message>
            <source>Ogg sound</source>
            <translation>Ogg ئاۋاز</translation>
        </message>
        <message>
            <source>AMR sound</source>
            <translation>AMR ئاۋاز</translation>
        </message>
        <message>
            <source>WAV sound</source>
            <translation>WAV ئاۋاز</translation>
        </message>
        <message>
            <source>MP3 sound</source>
            <translation>MP3 ئاۋاز</translation>
        </message>
        <message>
            <source>AAC sound</source>
            <translation>AAC ئاۋاز</translation>
        </message>
        <message>
            <source>WebM video</source>
            <translation>WebM سىن</translation>
        </message>
        <message>
            <source>Matroska video</source>
            <translation>Matroska سىن</translation>
        </message>
        <message>
            <source>AVI video</source>
            <translation>AVI سىن</translation>
        </message>
        <message>
            <source>AVCHD video</source>
            <translation>AVCHD سىن</translation>
        </message>
        <message>
            <source>Word document</source>
            <translation>Word ھۆججەت</translation>
        </message>
        <message>
            <source>ZIP archive</source>
            <translation>ZIP ئارخىپ</translation>
        </message>
        <message>
            <source>file of unknown type</source>
            <translation>تۈرى نامەلۇم ھۆججەت</translation>
        </message>
    </context>
</TS>
