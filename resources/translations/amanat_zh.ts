<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
    <context>
        <name>AboutCard</name>
        <message>
            <source>About Amanat</source>
            <translation>关于 Amanat</translation>
        </message>
        <message>
            <source>Amanat keeps testimonies in an encrypted vault, offline, and hands them over sealed.</source>
            <translation>Amanat 把证词保存在加密的保险库里，离线使用，封好后移交。</translation>
        </message>
        <message>
            <source>A locked or closed vault shows a thief nothing but its size and when media arrived. While a vault is open, whoever sits at this computer can read it: lock it whenever you get up (Ctrl+L).</source>
            <translation>锁定或关闭的保险库，除了大小和媒体到达的时间，不会让窃贼知道任何东西。保险库打开时，坐在这台电脑前的人都能读到：起身时请随手锁定（Ctrl+L）。</translation>
        </message>
        <message>
            <source>No native speaker has read these translations yet: {languages}.</source>
            <translation>以下译文还没有母语者读过：{languages}。</translation>
        </message>
        <message>
            <source>Nor has one read the words for witnesses' cards: {languages}.</source>
            <translation>证人卡片上的词语同样还没有母语者读过：{languages}。</translation>
        </message>
        <message>
            <source>Free software under the GNU General Public Licence, version 3 or later. No warranty.</source>
            <translation>自由软件，遵循 GNU 通用公共许可证第 3 版或更新版本。不附带任何担保。</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
    </context>
    <context>
        <name>AboutTab</name>
        <message>
            <source>Nine questions</source>
            <translation>九个问题</translation>
        </message>
        <message>
            <source>How it was taken</source>
            <translation>怎样记录的</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>种类</translation>
        </message>
        <message>
            <source>How</source>
            <translation>方式</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>地点</translation>
        </message>
        <message>
            <source>Setting</source>
            <translation>环境</translation>
        </message>
        <message>
            <source>Who else was there</source>
            <translation>还有谁在场</translation>
        </message>
        <message>
            <source>Was the witness asked alone?</source>
            <translation>证人是单独受访的吗？</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>No</source>
            <translation>否</translation>
        </message>
        <message>
            <source>What the witness asks for</source>
            <translation>证人的请求</translation>
        </message>
        <message>
            <source>Asks for</source>
            <translation>请求</translation>
        </message>
        <message>
            <source>What was agreed for later</source>
            <translation>约定以后要做的事</translation>
        </message>
        <message>
            <source>Ready for journalists?</source>
            <translation>愿意见记者吗？</translation>
        </message>
        <message>
            <source>Ready to testify in court?</source>
            <translation>愿意出庭作证吗？</translation>
        </message>
        <message>
            <source>Safety and care</source>
            <translation>安全与照顾</translation>
        </message>
        <message>
            <source>What could happen to whom</source>
            <translation>谁可能会遭遇什么</translation>
        </message>
        <message>
            <source>When it is safe to call</source>
            <translation>什么时候打电话安全</translation>
        </message>
        <message>
            <source>Who else reads that phone</source>
            <translation>还有谁会看那部电话</translation>
        </message>
        <message>
            <source>What to say if somebody else answers</source>
            <translation>别人接电话时怎么说</translation>
        </message>
        <message>
            <source>Who ended the interview, and why</source>
            <translation>谁结束了访谈，为什么</translation>
        </message>
        <message>
            <source>Support offered</source>
            <translation>提供过的帮助</translation>
        </message>
        <message>
            <source>Sexual violence was spoken of</source>
            <translation>谈到了性暴力</translation>
        </message>
        <message>
            <source>Referred to</source>
            <translation>转介到</translation>
        </message>
        <message>
            <source>Before you part</source>
            <translation>分别之前</translation>
        </message>
        <message>
            <source>What they do not want to be asked about again, one on each line</source>
            <translation>不希望再被问到的事，每行一件</translation>
        </message>
        <message>
            <source>Is there anything we must not use?</source>
            <translation>有没有什么是我们绝不能使用的？</translation>
        </message>
        <message>
            <source>What happens next, as you told it</source>
            <translation>接下来会怎样，照您说过的写</translation>
        </message>
        <message>
            <source>You explained that what is published cannot be called back</source>
            <translation>您已说明：公开了的东西无法收回</translation>
        </message>
    </context>
    <context>
        <name>AddressForm</name>
        <message>
            <source>As told</source>
            <translation>照所说的</translation>
        </message>
        <message>
            <source>Prefecture, county, village: as far as it is known, in any script.</source>
            <translation>地区、县、村：知道多少写多少，任何文字。</translation>
        </message>
        <message>
            <source>Village</source>
            <translation>村</translation>
        </message>
        <message>
            <source>Lived there since</source>
            <translation>何时起住在那里</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>至</translation>
        </message>
        <message>
            <source>All parts of the address</source>
            <translation>地址的全部组成</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>国家</translation>
        </message>
        <message>
            <source>Prefecture or region</source>
            <translation>地区（州）或大区</translation>
        </message>
        <message>
            <source>County, city or district</source>
            <translation>县、市或区</translation>
        </message>
        <message>
            <source>Township</source>
            <translation>乡镇</translation>
        </message>
        <message>
            <source>Group or brigade</source>
            <translation>组或队</translation>
        </message>
        <message>
            <source>Bingtuan division</source>
            <translation>兵团师</translation>
        </message>
        <message>
            <source>Bingtuan regiment</source>
            <translation>兵团团场</translation>
        </message>
        <message>
            <source>Its Chinese name</source>
            <translation>中文名称</translation>
        </message>
        <message>
            <source>Its Kazakh name</source>
            <translation>哈萨克文名称</translation>
        </message>
    </context>
    <context>
        <name>After</name>
        <message>
            <source>New testimony</source>
            <translation>新证词</translation>
        </message>
        <message>
            <source>Next relative of this family</source>
            <translation>这家的下一位亲属</translation>
        </message>
        <message>
            <source>This witness said who must never see it: {names}</source>
            <translation>这位证人说过绝不能让谁看到：{names}</translation>
        </message>
        <message>
            <source>The next relative may see the names of the family on this screen.</source>
            <translation>下一位亲属可能会在这个屏幕上看到家人的姓名。</translation>
        </message>
        <message>
            <source>All details</source>
            <translation>全部细节</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>今天</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>已保存</translation>
        </message>
        <message>
            <source>It is finished and waits to be handed over.</source>
            <translation>已完成，等待移交。</translation>
        </message>
        <message>
            <source>Kept, and sealed</source>
            <translation>已保存并封存</translation>
        </message>
        <message>
            <source>After the lock only coordinators can open it. It waits to be handed over.</source>
            <translation>锁定之后只有协调员能打开。它等待移交。</translation>
        </message>
        <message>
            <source>Sealed until a coordinator decides</source>
            <translation>封存，等协调员决定</translation>
        </message>
        <message>
            <source>The witness left before the consent was answered. Nobody can open or use it here.</source>
            <translation>证人在回答同意之前离开了。在这里谁也不能打开或使用它。</translation>
        </message>
        <message>
            <source>Marked: it may not be used</source>
            <translation>已标明：不得使用</translation>
        </message>
        <message>
            <source>The witness left before the consent was answered. No coordinator is known here to whom it could be sealed; nothing of it goes into a report until one has decided.</source>
            <translation>证人在回答同意之前离开了。这里不认识可以为其封存的协调员；在有协调员决定之前，它的任何内容都不进入报告。</translation>
        </message>
        <message>
            <source>As it was</source>
            <translation>保持原样</translation>
        </message>
        <message>
            <source>Nothing was answered. It stays unused, and stands on Today until the witness is asked.</source>
            <translation>没有回答。它不被使用，并显示在“今天”页上，直到问过证人为止。</translation>
        </message>
        <message>
            <source>It goes as every erasure does</source>
            <translation>它照抹除的规矩办</translation>
        </message>
        <message>
            <source>After 14 days, and when another coordinator has agreed. Nothing of it is used meanwhile.</source>
            <translation>14天后，并且另一位协调员也同意时。其间它不会被使用。</translation>
        </message>
        <message>
            <source>Destroyed</source>
            <translation>已销毁</translation>
        </message>
        <message>
            <source>Nothing of it can be opened again on this laptop.</source>
            <translation>在这台电脑上再也打不开它的任何内容。</translation>
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
            <translation>剩不到一分钟</translation>
        </message>
        <message numerus="yes">
            <source>about %n minute(s) left</source>
            <translation>
                <numerusform>大约还要 %n 分钟</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n hour(s) left</source>
            <translation>
                <numerusform>大约还要 %n 小时</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AnswersCard</name>
        <message>
            <source>{0}, version {1}</source>
            <translation>{0}，第 {1} 版</translation>
        </message>
        <message>
            <source>not asked</source>
            <translation>未询问</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>不详</translation>
        </message>
        <message>
            <source>refused to say</source>
            <translation>不愿说</translation>
        </message>
    </context>
    <context>
        <name>ArchiveItemScreen</name>
        <message>
            <source>Archive item</source>
            <translation>档案条目</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>档案</translation>
        </message>
        <message>
            <source>There is no file</source>
            <translation>没有文件</translation>
        </message>
        <message>
            <source>Only what the table said of it is kept.</source>
            <translation>只保留表格里关于它的内容。</translation>
        </message>
        <message>
            <source>What it speaks of</source>
            <translation>它讲到什么</translation>
        </message>
        <message>
            <source>In a few words</source>
            <translation>用几句话</translation>
        </message>
        <message>
            <source>Add who, where or when</source>
            <translation>添加谁、哪里或何时</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>F8 inserts the time that is playing</source>
            <translation>F8 插入正在播放的时间</translation>
        </message>
        <message>
            <source>Transcript</source>
            <translation>听写稿</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>{0}, by {1}</source>
            <translation>{0}，由 {1}</translation>
        </message>
        <message>
            <source>Move to: {0}</source>
            <translation>改为：{0}</translation>
        </message>
        <message>
            <source>You transcribed it: somebody else checks it.</source>
            <translation>是您转写的：由别人来核对。</translation>
        </message>
        <message>
            <source>Where it stands</source>
            <translation>进展到哪里</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>同意</translation>
        </message>
        <message>
            <source>Already public; nobody was asked. Nothing of it is released.</source>
            <translation>已经公开；没有询问过任何人。其中什么都不发布。</translation>
        </message>
        <message>
            <source>Nobody was asked. Nothing of it is released.</source>
            <translation>没有问过任何人。其中的内容一概不公布。</translation>
        </message>
        <message>
            <source>Title as found</source>
            <translation>找到时的标题</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>频道</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>地址</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>公布日期</translation>
        </message>
        <message>
            <source>Captured</source>
            <translation>保存日期</translation>
        </message>
        <message>
            <source>Captured by</source>
            <translation>保存者</translation>
        </message>
        <message>
            <source>Original name</source>
            <translation>原文件名</translation>
        </message>
        <message>
            <source>Still online</source>
            <translation>仍在网上</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>No</source>
            <translation>否</translation>
        </message>
        <message>
            <source>Also found as</source>
            <translation>另见于</translation>
        </message>
        <message>
            <source>Same bytes as another item</source>
            <translation>与另一条目是同一文件</translation>
        </message>
        <message>
            <source>Same file as in a testimony</source>
            <translation>与一份证词中的文件相同</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>种类</translation>
        </message>
        <message>
            <source>Where it comes from</source>
            <translation>来自哪里</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>正在保存…</translation>
        </message>
        <message>
            <source>Everything is saved</source>
            <translation>全部已保存</translation>
        </message>
    </context>
    <context>
        <name>ArchiveScreen</name>
        <message>
            <source>A title, a channel, a word of a transcript</source>
            <translation>标题、频道、听写稿中的词</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>搜索</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>显示</translation>
        </message>
        <message>
            <source>Archive items</source>
            <translation>档案条目</translation>
        </message>
        <message>
            <source>Nothing is taken in yet</source>
            <translation>还没有收入任何东西</translation>
        </message>
        <message>
            <source>Published videos, voice messages, letters and papers come in by the folder, with their table.</source>
            <translation>已公布的录像、语音消息、信件和文书按文件夹连同表格一起收入。</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>什么都没有找到</translation>
        </message>
        <message>
            <source>Try another word, or another state.</source>
            <translation>试试别的词，或别的状态。</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>档案</translation>
        </message>
        <message>
            <source>What exists already: nobody was asked, so nothing here is ever released</source>
            <translation>已经存在的：没有询问过任何人，所以这里什么都不发布</translation>
        </message>
        <message>
            <source>Testimonies</source>
            <translation>证词</translation>
        </message>
        <message>
            <source>Take a folder in…</source>
            <translation>收入一个文件夹…</translation>
        </message>
        <message>
            <source>All ({count})</source>
            <translation>全部（{count}）</translation>
        </message>
        <message>
            <source>{state} ({count})</source>
            <translation>{state}（{count}）</translation>
        </message>
        <message>
            <source>Everything is saved</source>
            <translation>全部已保存</translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) nobody has watched yet</source>
            <translation>
                <numerusform>%n 个条目还没有人看过</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ArchiveWords</name>
        <message>
            <source>Not watched</source>
            <translation>没有看过</translation>
        </message>
        <message>
            <source>Indexed</source>
            <translation>已编索引</translation>
        </message>
        <message>
            <source>Transcribed</source>
            <translation>已听写</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>已核对</translation>
        </message>
        <message>
            <source>Video</source>
            <translation>录像</translation>
        </message>
        <message>
            <source>Voice message</source>
            <translation>语音消息</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>信件</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>判决</translation>
        </message>
        <message>
            <source>Paper note</source>
            <translation>纸条</translation>
        </message>
        <message>
            <source>Photograph</source>
            <translation>照片</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>文书</translation>
        </message>
        <message>
            <source>Something else</source>
            <translation>其他</translation>
        </message>
        <message>
            <source>Name of the file</source>
            <translation>文件名</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>地址</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>频道</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>标题</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>公布日期</translation>
        </message>
        <message>
            <source>Captured</source>
            <translation>保存日期</translation>
        </message>
        <message>
            <source>Captured by</source>
            <translation>保存者</translation>
        </message>
        <message>
            <source>Still online</source>
            <translation>仍在网上</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>种类</translation>
        </message>
        <message>
            <source>Without a title</source>
            <translation>没有标题</translation>
        </message>
    </context>
    <context>
        <name>AroundLine</name>
        <message>
            <source>This computer could give away what is in the vault: {0}.</source>
            <translation>这台电脑可能泄露保险库里的内容：{0}。</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>怎么办</translation>
        </message>
        <message>
            <source>Not again today</source>
            <translation>今天不再提醒</translation>
        </message>
        <message>
            <source>swap on a disk that is not encrypted</source>
            <translation>交换空间所在的磁盘没有加密</translation>
        </message>
        <message>
            <source>hibernation to a disk that is not encrypted</source>
            <translation>休眠会写到没有加密的磁盘</translation>
        </message>
        <message>
            <source>a folder that {0} copies away</source>
            <translation>文件夹会被 {0} 复制出去</translation>
        </message>
        <message>
            <source>Swap moves memory to the disk, and words of testimonies with it. Encrypt the whole disk, or switch swap off.</source>
            <translation>交换空间会把内存移到磁盘上，证词里的字句也随之写入。请加密整个磁盘，或关闭交换空间。</translation>
        </message>
        <message>
            <source>Hibernation writes all memory to the disk. Encrypt the whole disk, or switch hibernation off.</source>
            <translation>休眠会把全部内存写到磁盘上。请加密整个磁盘，或关闭休眠。</translation>
        </message>
        <message>
            <source>On the servers of {0} the vault is encrypted, but whoever asks them sees that it is there and when it grows. Move it to another folder.</source>
            <translation>在 {0} 的服务器上，保险库是加密的，但向他们索取的人能看到它存在、何时变大。请把它移到别的文件夹。</translation>
        </message>
    </context>
    <context>
        <name>AskAgainCard</name>
        <message>
            <source>To be asked whether it may be kept</source>
            <translation>要问是否可以保留</translation>
        </message>
        <message>
            <source>They left before answering. Until they are asked, nothing of it is used.</source>
            <translation>他们没有回答就离开了。在问过之前，什么都不使用。</translation>
        </message>
        <message>
            <source>Left {0}</source>
            <translation>离开：{0}</translation>
        </message>
        <message>
            <source>kept by {0}</source>
            <translation>保留者：{0}</translation>
        </message>
        <message>
            <source>Ask now</source>
            <translation>现在就问</translation>
        </message>
        <message>
            <source>and {0} more</source>
            <translation>还有 {0} 个</translation>
        </message>
    </context>
    <context>
        <name>AskedAgain</name>
        <message>
            <source>The witness left on {0}, before saying whether it may be kept</source>
            <translation>证人没有说明是否可以保留就离开了：{0}</translation>
        </message>
        <message>
            <source>A coordinator has not decided yet. Ask only if the witness came back by themselves.</source>
            <translation>协调员还没有决定。只有证人自己回来时才可以问。</translation>
        </message>
        <message>
            <source>Ask now, as at the beginning. Until there is an answer nothing of it is used.</source>
            <translation>现在像开始时那样问。没有回答之前，什么都不使用。</translation>
        </message>
    </context>
    <context>
        <name>AskedWords</name>
        <message>
            <source>Use it for nothing any more</source>
            <translation>不再用于任何用途</translation>
        </message>
        <message>
            <source>Change what it may be used for</source>
            <translation>更改可用的用途</translation>
        </message>
        <message>
            <source>Erase it</source>
            <translation>抹除</translation>
        </message>
        <message>
            <source>There is news</source>
            <translation>有新消息</translation>
        </message>
        <message>
            <source>Please contact me</source>
            <translation>请联系我</translation>
        </message>
    </context>
    <context>
        <name>AttachmentView</name>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>This kind of file cannot be shown here</source>
            <translation>这种文件无法在这里显示</translation>
        </message>
        <message>
            <source>It is kept in the vault exactly as it came, and handed over with the testimony.</source>
            <translation>它原样保存在保险库里，并随证词一起移交。</translation>
        </message>
        <message>
            <source>Page before</source>
            <translation>上一页</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>下一页</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translation>第 {page} 页，共 {pages} 页</translation>
        </message>
    </context>
    <context>
        <name>AttachmentsTab</name>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Taking in…</source>
            <translation>正在收入…</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>录制</translation>
        </message>
        <message>
            <source>Add files</source>
            <translation>添加文件</translation>
        </message>
        <message>
            <source>No files yet</source>
            <translation>还没有文件</translation>
        </message>
        <message>
            <source>Photographs, recordings and papers are taken in exactly as they are.</source>
            <translation>照片、录音录像和文书都原样收入。</translation>
        </message>
        <message>
            <source>not what its name says</source>
            <translation>与文件名所说不符</translation>
        </message>
        <message>
            <source>kept; cannot be shown here</source>
            <translation>已保存；无法在这里显示</translation>
        </message>
        <message>
            <source>Marks: {count}</source>
            <translation>标记：{count}</translation>
        </message>
        <message>
            <source>sound alone from {time}</source>
            <translation>从 {time} 起只有声音</translation>
        </message>
        <message>
            <source>pictures left out: {count}</source>
            <translation>漏掉的画面：{count}</translation>
        </message>
        <message>
            <source>cut short when the program or the computer stopped</source>
            <translation>因程序或电脑停止而中断</translation>
        </message>
        <message>
            <source>ended by the lock</source>
            <translation>因锁定而结束</translation>
        </message>
        <message>
            <source>cut short: the camera or microphone was disconnected</source>
            <translation>中断：摄像头或麦克风已断开</translation>
        </message>
        <message>
            <source>cut short: the disk was full</source>
            <translation>中断：磁盘已满</translation>
        </message>
        <message>
            <source>cut short by a fault</source>
            <translation>因故障中断</translation>
        </message>
        <message>
            <source>Which files?</source>
            <translation>选哪些文件？</translation>
        </message>
        <message>
            <source>Take in</source>
            <translation>收入</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) could not be taken in: do not wipe the card.</source>
            <translation>
                <numerusform>%n 个文件没能收入：不要清空那张卡。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them were here already.</source>
            <translation>
                <numerusform>其中 %n 个这里已有。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them are not what their names say. They are kept as they are.</source>
            <translation>
                <numerusform>其中 %n 个与文件名所说不符。已原样保存。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) taken in and read back</source>
            <translation>
                <numerusform>收入并读回了 %n 个文件</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AudienceStep</name>
        <message>
            <source>Whom it is for decides what may be told: each consent was given for some and refused for others.</source>
            <translation>给谁看，决定能讲什么：每一项同意都只对某些用途有效，对另一些已被拒绝。</translation>
        </message>
    </context>
    <context>
        <name>BackupCard</name>
        <message>
            <source>Backup</source>
            <translation>备份</translation>
        </message>
        <message>
            <source>A copy on a stick or a second disk, encrypted under a passphrase of its own. Keep it in another place than this laptop.</source>
            <translation>复制到U盘或第二块磁盘，用单独的密码短语加密。请把它放在与这台电脑不同的地方。</translation>
        </message>
        <message>
            <source>There is no backup of this vault yet.</source>
            <translation>这个保险库还没有备份。</translation>
        </message>
        <message>
            <source>The last good backup is more than a week old.</source>
            <translation>最近一次完好的备份已超过一周。</translation>
        </message>
        <message>
            <source>Back up to a folder…</source>
            <translation>备份到文件夹…</translation>
        </message>
        <message>
            <source>Check this vault</source>
            <translation>检查这个保险库</translation>
        </message>
        <message>
            <source>{0}: written and read back on {1}</source>
            <translation>{0}：于 {1} 写入并读回核对</translation>
        </message>
        <message>
            <source>It still holds what was purged or erased here since. Back up to it again.</source>
            <translation>它里面还有此后在这里清除或抹除的内容。请再备份到它一次。</translation>
        </message>
        <message>
            <source>Back up to it again</source>
            <translation>再备份到它一次</translation>
        </message>
        <message>
            <source>It was destroyed</source>
            <translation>它已被销毁</translation>
        </message>
        <message>
            <source>Let the shares open it…</source>
            <translation>让份额可以打开它…</translation>
        </message>
        <message>
            <source>Any three of the five shares open this backup from now on</source>
            <translation>从现在起，五份中的任意三份可以打开这个备份</translation>
        </message>
        <message>
            <source>Take the papers apart again.</source>
            <translation>请把那些纸重新分开存放。</translation>
        </message>
        <message>
            <source>Where should the backup go?</source>
            <translation>备份放到哪里？</translation>
        </message>
        <message>
            <source>Use this folder</source>
            <translation>使用这个文件夹</translation>
        </message>
        <message>
            <source>Backing up</source>
            <translation>正在备份</translation>
        </message>
        <message>
            <source>You can go on working. Leave the stick in until this is done.</source>
            <translation>您可以继续工作。完成之前请不要拔下U盘。</translation>
        </message>
        <message>
            <source>Copying the database</source>
            <translation>正在复制数据库</translation>
        </message>
        <message>
            <source>Copying recordings and files that are new</source>
            <translation>正在复制新的录音录像和文件</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>正在写入</translation>
        </message>
        <message>
            <source>Reading back what was written</source>
            <translation>正在读回写入的内容</translation>
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} / {1}</translation>
        </message>
        <message>
            <source>Backed up and read back</source>
            <translation>已备份并读回核对</translation>
        </message>
        <message numerus="yes">
            <source>%n new piece(s) of recordings and files were copied.</source>
            <translation>
                <numerusform>复制了 %n 个新的录音录像和文件片段。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n piece(s) are damaged in this vault itself</source>
            <translation>
                <numerusform>这个保险库本身有 %n 个片段已损坏</numerusform>
            </translation>
        </message>
        <message>
            <source>Check this vault: it says which cases.</source>
            <translation>检查这个保险库：它会指出是哪些案子。</translation>
        </message>
        <message>
            <source>Something was purged or erased meanwhile</source>
            <translation>其间有内容被清除或抹除</translation>
        </message>
        <message>
            <source>Back up once more, so that it leaves the backup too.</source>
            <translation>请再备份一次，让它也从备份中消失。</translation>
        </message>
        <message>
            <source>Checking this vault</source>
            <translation>正在检查这个保险库</translation>
        </message>
        <message>
            <source>Every page, entry, signature and piece is read. Nothing is changed.</source>
            <translation>逐页、逐条、逐个签名和片段读取。什么都不会改动。</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>页</translation>
        </message>
        <message>
            <source>The log</source>
            <translation>日志</translation>
        </message>
        <message>
            <source>Lists and search</source>
            <translation>列表和搜索</translation>
        </message>
        <message>
            <source>Recordings and files</source>
            <translation>录音录像和文件</translation>
        </message>
        <message>
            <source>This vault is sound</source>
            <translation>这个保险库完好</translation>
        </message>
        <message>
            <source>Something in this vault is damaged</source>
            <translation>这个保险库里有东西损坏了</translation>
        </message>
        <message>
            <source>Do not delete anything. Restore a backup into a new folder, or save what can be read into a new vault: the handbook says how.</source>
            <translation>不要删除任何东西。请把备份恢复到新的文件夹，或把还能读的存进新的保险库：手册里有说明。</translation>
        </message>
        <message>
            <source>Cases with damaged recordings or files: {0}</source>
            <translation>录音录像或文件损坏的案子：{0}</translation>
        </message>
    </context>
    <context>
        <name>BackupNotice</name>
        <message>
            <source>Backup</source>
            <translation>备份</translation>
        </message>
        <message>
            <source>There is none of this vault yet.</source>
            <translation>这个保险库还没有备份。</translation>
        </message>
        <message>
            <source>The last good one is of {0}.</source>
            <translation>最近一次完好的备份是 {0}。</translation>
        </message>
        <message>
            <source>Back up…</source>
            <translation>备份…</translation>
        </message>
    </context>
    <context>
        <name>BackupPassphrase</name>
        <message>
            <source>A passphrase for this backup</source>
            <translation>这个备份的密码短语</translation>
        </message>
        <message>
            <source>The passphrase of that backup</source>
            <translation>那个备份的密码短语</translation>
        </message>
        <message>
            <source>It opens the backup on any computer. It may be the same words as this vault's; then they open the backup also after you have changed the vault's. Later backups into this folder do not ask for it.</source>
            <translation>它在任何电脑上都能打开备份。可以和这个保险库的相同；那样的话，即使您以后改了保险库的密码短语，它仍能打开备份。以后备份到这个文件夹时不再询问。</translation>
        </message>
        <message>
            <source>There is a backup in this folder that this vault does not know yet.</source>
            <translation>这个文件夹里有一个备份，这个保险库还不认识它。</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>密码短语</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>现在备份</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Type the passphrase of that backup.</source>
            <translation>请输入那个备份的密码短语。</translation>
        </message>
    </context>
    <context>
        <name>BackupShares</name>
        <message>
            <source>Let recovery shares open this backup</source>
            <translation>让恢复份额可以打开这个备份</translation>
        </message>
        <message>
            <source>Type three shares that open this vault. From then on any three of the five open the backup too, and those made before do not. Take the papers apart again afterwards.</source>
            <translation>请输入能打开这个保险库的三份。从此五份中的任意三份也能打开这个备份，以前做的份额则不能。之后请把那些纸重新分开。</translation>
        </message>
    </context>
    <context>
        <name>BestInterestForm</name>
        <message>
            <source>Name not known</source>
            <translation>姓名不详</translation>
        </message>
        <message>
            <source>Add a relative's view</source>
            <translation>添加一位亲属的意见</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>Nobody can ask this person now. A close relative's objection keeps the name out.</source>
            <translation>现在没有人能问到这个人。近亲若反对，姓名就不会出现。</translation>
        </message>
        <message>
            <source>What the family of {name} thinks</source>
            <translation>{name} 的家人怎么想</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>No</source>
            <translation>否</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>谁</translation>
        </message>
        <message>
            <source>How related</source>
            <translation>什么关系</translation>
        </message>
        <message>
            <source>Close?</source>
            <translation>近亲吗？</translation>
        </message>
        <message>
            <source>Objects?</source>
            <translation>反对吗？</translation>
        </message>
        <message>
            <source>In their own words</source>
            <translation>用本人的话说</translation>
        </message>
        <message>
            <source>What is decided in the interest of {name}</source>
            <translation>为 {name} 的利益作出的决定</translation>
        </message>
        <message>
            <source>First who decides</source>
            <translation>第一位决定者</translation>
        </message>
        <message>
            <source>Second who decides</source>
            <translation>第二位决定者</translation>
        </message>
        <message>
            <source>How much of the identity</source>
            <translation>身份公开到什么程度</translation>
        </message>
        <message>
            <source>For what</source>
            <translation>为了什么</translation>
        </message>
        <message>
            <source>Reasons</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>To be looked at again on</source>
            <translation>再次审视的日期</translation>
        </message>
        <message>
            <source>Year-month-day, 2027-05-01</source>
            <translation>年-月-日，2027-05-01</translation>
        </message>
        <message>
            <source>After that day nothing of this person goes out until it is decided again.</source>
            <translation>过了那一天，重新决定之前，关于这个人的任何内容都不会发出。</translation>
        </message>
        <message>
            <source>Yes, spoke freely</source>
            <translation>是，能自由说话</translation>
        </message>
        <message>
            <source>No, somebody listened</source>
            <translation>否，有人在听</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>不知道</translation>
        </message>
        <message>
            <source>The own wish of {name}, if it is known</source>
            <translation>{name} 本人的意愿（如果知道）</translation>
        </message>
        <message>
            <source>Wish</source>
            <translation>意愿</translation>
        </message>
        <message>
            <source>Could they speak freely?</source>
            <translation>当时能自由说话吗？</translation>
        </message>
    </context>
    <context>
        <name>Break</name>
        <message>
            <source>A break</source>
            <translation>休息</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>继续</translation>
        </message>
    </context>
    <context>
        <name>CameraFilesScreen</name>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Nothing is lost: what was taken in stays, and the card is only read.</source>
            <translation>没有失去任何东西：已收入的留下，卡只是被读取。</translation>
        </message>
        <message>
            <source>Camera files</source>
            <translation>相机文件</translation>
        </message>
        <message>
            <source>Testimonies</source>
            <translation>证词</translation>
        </message>
        <message>
            <source>Take in a card</source>
            <translation>收入一张卡</translation>
        </message>
        <message>
            <source>Choose files</source>
            <translation>选择文件</translation>
        </message>
        <message>
            <source>A card is being taken in</source>
            <translation>正在收入一张卡</translation>
        </message>
        <message>
            <source>Wait until it is done, or cancel it.</source>
            <translation>请等它完成，或取消。</translation>
        </message>
        <message>
            <source>Which card or folder?</source>
            <translation>哪张卡或哪个文件夹？</translation>
        </message>
        <message>
            <source>Which files?</source>
            <translation>选哪些文件？</translation>
        </message>
        <message>
            <source>Take in</source>
            <translation>收入</translation>
        </message>
        <message>
            <source>Looking at the card…</source>
            <translation>正在查看卡…</translation>
        </message>
        <message>
            <source>Placing the files…</source>
            <translation>正在归入文件…</translation>
        </message>
        <message>
            <source>Looking for the filmed code: {done} of {total}</source>
            <translation>正在查找拍下的码：{done} / {total}</translation>
        </message>
        <message>
            <source>Reading, storing, and reading both again: {percent} %</source>
            <translation>读取、保存，并都再读一遍：{percent} %</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) into {number}</source>
            <translation>
                <numerusform>%n 个文件归入 {number}</numerusform>
            </translation>
        </message>
        <message>
            <source>By the filmed code: {list}.</source>
            <translation>依据拍下的码：{list}。</translation>
        </message>
        <message>
            <source>This computer cannot look into films safely: place them by hand.</source>
            <translation>这台电脑不能安全地查看影片：请手工归入。</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) wait for you below.</source>
            <translation>
                <numerusform>下面有 %n 个文件等您处理。</numerusform>
            </translation>
        </message>
        <message>
            <source>Files found their testimony</source>
            <translation>文件已找到各自的证词</translation>
        </message>
        <message numerus="yes">
            <source>%n were in the vault already.</source>
            <translation>
                <numerusform>%n 个已在保险库里。</numerusform>
            </translation>
        </message>
        <message>
            <source>Do not wipe the card. Try again, or with another card reader.</source>
            <translation>不要清空那张卡。请再试一次，或用别的读卡器。</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) could not be taken in</source>
            <translation>
                <numerusform>%n 个文件没能收入</numerusform>
            </translation>
        </message>
        <message>
            <source>No films, photographs or sound were found there</source>
            <translation>那里没有找到影片、照片或声音</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) taken in and read back</source>
            <translation>
                <numerusform>收入并读回了 %n 个文件</numerusform>
            </translation>
        </message>
        <message>
            <source>What was taken in until then is kept. Do not wipe the card.</source>
            <translation>到那时为止收入的都已保留。不要清空那张卡。</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>已停止</translation>
        </message>
        <message>
            <source>Without a testimony</source>
            <translation>没有归属的证词</translation>
        </message>
        <message>
            <source>No files wait here</source>
            <translation>这里没有等待的文件</translation>
        </message>
        <message>
            <source>Put in the card of a camera, or connect a telephone, and take its files in. A film that began with the code finds its testimony by itself.</source>
            <translation>请插入相机的卡或连接手机，收入其中的文件。以码开头的影片会自己找到证词。</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) without a testimony</source>
            <translation>
                <numerusform>%n 个文件没有归属的证词</numerusform>
            </translation>
        </message>
        <message>
            <source>No files wait</source>
            <translation>没有文件等待</translation>
        </message>
    </context>
    <context>
        <name>CameraNotice</name>
        <message>
            <source>Camera files</source>
            <translation>相机文件</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) without a testimony.</source>
            <translation>
                <numerusform>%n 个文件没有归属的证词。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n card(s) were read back and are to be wiped.</source>
            <translation>
                <numerusform>%n 张卡已读回，应当清空。</numerusform>
            </translation>
        </message>
        <message>
            <source>Camera files…</source>
            <translation>相机文件…</translation>
        </message>
    </context>
    <context>
        <name>CardPage</name>
        <message>
            <source>A card was given. Its words are not kept here.</source>
            <translation>已给过一张卡。卡上的词不保存在这里。</translation>
        </message>
    </context>
    <context>
        <name>ClosingStep</name>
        <message>
            <source>Page {0} of {1}</source>
            <translation>第 {0} 页，共 {1} 页</translation>
        </message>
    </context>
    <context>
        <name>ConsentStep</name>
        <message>
            <source>Consent {0} of {1}</source>
            <translation>同意 {0} / {1}</translation>
        </message>
        <message>
            <source>On what conditions?</source>
            <translation>有什么条件？</translation>
        </message>
        <message>
            <source>Who must never see it?</source>
            <translation>绝不能让谁看到？</translation>
        </message>
        <message>
            <source>Whatever stands here holds every use until a coordinator says that it is kept.</source>
            <translation>这里写了任何内容，所有用途都会暂停，直到协调员确认已做到。</translation>
        </message>
        <message>
            <source>Name of the guardian, and how related</source>
            <translation>监护人的姓名和关系</translation>
        </message>
    </context>
    <context>
        <name>ConsentTab</name>
        <message>
            <source>Witness {number}</source>
            <translation>证人 {number}</translation>
        </message>
        <message>
            <source>Answer each use by itself</source>
            <translation>逐项回答每种用途</translation>
        </message>
        <message>
            <source>May we keep what you tell us?</source>
            <translation>我们可以保存您讲的内容吗？</translation>
        </message>
        <message>
            <source>It is kept encrypted and compared with what others tell. It is shown to nobody else.</source>
            <translation>它会加密保存，并与别人讲的相互对照。不会给其他任何人看。</translation>
        </message>
        <message>
            <source>May we use it at the United Nations and in courts?</source>
            <translation>我们可以在联合国和法庭使用它吗？</translation>
        </message>
        <message>
            <source>Experts and lawyers can read what you said. Your name stays out unless you say otherwise.</source>
            <translation>专家和律师可以读到您说的话。除非您另有表示，您的姓名不会出现。</translation>
        </message>
        <message>
            <source>May it become public?</source>
            <translation>可以公开吗？</translation>
        </message>
        <message>
            <source>Journalists, a database of victims, the web. What is public cannot be called back.</source>
            <translation>记者、受害人数据库、网络。公开了的东西无法收回。</translation>
        </message>
        <message>
            <source>Face and voice</source>
            <translation>面部和声音</translation>
        </message>
        <message>
            <source>Voice only</source>
            <translation>只录声音</translation>
        </message>
        <message>
            <source>Neither: notes only</source>
            <translation>都不要：只做笔记</translation>
        </message>
        <message>
            <source>Before you begin</source>
            <translation>开始之前</translation>
        </message>
        <message>
            <source>Who must never see it?</source>
            <translation>绝不能让谁看到？</translation>
        </message>
        <message>
            <source>Whatever stands here holds every use until a coordinator says that it is kept.</source>
            <translation>这里写了任何内容，所有用途都会暂停，直到协调员确认已做到。</translation>
        </message>
        <message>
            <source>What may be recorded?</source>
            <translation>可以录什么？</translation>
        </message>
        <message>
            <source>The uses below are answered differently. A new answer here replaces all of them.</source>
            <translation>下面各项用途的回答不一致。在这里重新回答会全部替换。</translation>
        </message>
        <message>
            <source>Not answered yet: it counts as No.</source>
            <translation>还没有回答：按“否”处理。</translation>
        </message>
        <message>
            <source>On what conditions?</source>
            <translation>有什么条件？</translation>
        </message>
        <message>
            <source>How it was said</source>
            <translation>怎样表示的</translation>
        </message>
        <message>
            <source>In your own words: who may see this?</source>
            <translation>用您自己的话说：谁可以看？</translation>
        </message>
        <message>
            <source>Said how</source>
            <translation>表示方式</translation>
        </message>
        <message>
            <source>In which language</source>
            <translation>用哪种语言</translation>
        </message>
        <message>
            <source>Risks explained</source>
            <translation>已说明风险</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>No</source>
            <translation>否</translation>
        </message>
        <message>
            <source>Explained by</source>
            <translation>由谁说明</translation>
        </message>
        <message>
            <source>Guardian, if under 18</source>
            <translation>监护人（未满18岁时）</translation>
        </message>
        <message>
            <source>How much of the identity</source>
            <translation>身份公开到什么程度</translation>
        </message>
        <message>
            <source>Each use by itself</source>
            <translation>逐项用途</translation>
        </message>
        <message>
            <source>Are the conditions kept?</source>
            <translation>条件做到了吗？</translation>
        </message>
        <message>
            <source>Yes, for this use</source>
            <translation>是，就这项用途</translation>
        </message>
    </context>
    <context>
        <name>ConsentsCard</name>
        <message>
            <source>Level: {0}</source>
            <translation>程度：{0}</translation>
        </message>
        <message>
            <source>{0}, left out</source>
            <translation>{0}，未列入</translation>
        </message>
    </context>
    <context>
        <name>ConsentsStep</name>
        <message>
            <source>Used</source>
            <translation>已使用</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>未列入</translation>
        </message>
        <message>
            <source>a person</source>
            <translation>某人</translation>
        </message>
        <message>
            <source>That somebody refused is theirs to tell: the report says nothing of it.</source>
            <translation>有人拒绝，由本人自己说：报告里不提这件事。</translation>
        </message>
    </context>
    <context>
        <name>Coordinators</name>
        <message>
            <source>Coordinators</source>
            <translation>协调员</translation>
        </message>
        <message>
            <source>Coordinator and steward</source>
            <translation>协调员兼管理人</translation>
        </message>
        <message>
            <source>Coordinator</source>
            <translation>协调员</translation>
        </message>
        <message>
            <source>Not renewed</source>
            <translation>未续期</translation>
        </message>
        <message>
            <source>You</source>
            <translation>您</translation>
        </message>
    </context>
    <context>
        <name>CopiedNote</name>
        <message>
            <source>Take it off now</source>
            <extracomment>What the note is drawn in; without one nothing is shown.</extracomment>
            <translation>现在就清掉</translation>
        </message>
        <message numerus="yes">
            <source>On the clipboard for %n more second(s)</source>
            <translation>
                <numerusform>还会在剪贴板上保留 %n 秒</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CoreQuestions</name>
        <message>
            <source>Who are you?</source>
            <translation>您是谁？</translation>
        </message>
        <message>
            <source>How are you related to them?</source>
            <translation>您和他们是什么关系？</translation>
        </message>
        <message>
            <source>About whom do you speak?</source>
            <translation>您要讲的是谁？</translation>
        </message>
        <message>
            <source>Where are they from?</source>
            <translation>他们是哪里人？</translation>
        </message>
        <message>
            <source>When were they taken?</source>
            <translation>他们是什么时候被带走的？</translation>
        </message>
        <message>
            <source>Why was it said that they were taken?</source>
            <translation>当时说是因为什么被带走的？</translation>
        </message>
        <message>
            <source>Where are they now?</source>
            <translation>他们现在在哪里？</translation>
        </message>
        <message>
            <source>How do you know?</source>
            <translation>您是怎么知道的？</translation>
        </message>
        <message>
            <source>What do you ask for?</source>
            <translation>您希望得到什么帮助？</translation>
        </message>
    </context>
    <context>
        <name>CreateCard</name>
        <message>
            <source>Create a vault</source>
            <translation>创建保险库</translation>
        </message>
        <message>
            <source>Encrypted, and on this computer only.</source>
            <translation>加密，而且只在这台电脑上。</translation>
        </message>
        <message>
            <source>Encrypted, in the folder {0}.</source>
            <translation>加密，位于文件夹 {0}。</translation>
        </message>
        <message>
            <source>Not yet checked on this system</source>
            <translation>在这个系统上尚未检验</translation>
        </message>
        <message>
            <source>What this program leaves in memory and on the disk, and whether it locks with the screen and before sleep, has been checked on Linux only.</source>
            <translation>程序在内存和磁盘上留下什么、是否随锁屏和睡眠而锁定，目前只在 Linux 上检验过。</translation>
        </message>
        <message>
            <source>Suggest words</source>
            <translation>推荐词语</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>密码短语</translation>
        </message>
        <message>
            <source>Type it once more</source>
            <translation>再输入一次</translation>
        </message>
        <message>
            <source>Passphrase again</source>
            <translation>重复密码短语</translation>
        </message>
        <message>
            <source>Your name for others</source>
            <translation>别人看到的名字</translation>
        </message>
        <message>
            <source>A pseudonym. Coordinators see it; witnesses need not.</source>
            <translation>化名。协调员会看到；证人不必知道。</translation>
        </message>
        <message>
            <source>Nobody can restore a lost passphrase</source>
            <translation>密码短语丢了，谁也找不回来</translation>
        </message>
        <message>
            <source>Not us, not your coordinator. Write it down where only you look.</source>
            <translation>我们不能，协调员也不能。请写在只有您会看的地方。</translation>
        </message>
        <message>
            <source>Create vault</source>
            <translation>创建保险库</translation>
        </message>
        <message>
            <source>I have a vault: open it</source>
            <translation>我已有保险库：打开它</translation>
        </message>
        <message>
            <source>Restore a backup…</source>
            <translation>恢复备份…</translation>
        </message>
        <message>
            <source>Best: seven random words</source>
            <translation>最好：七个随机的词</translation>
        </message>
        <message>
            <source>Use these words</source>
            <translation>用这些词</translation>
        </message>
        <message>
            <source>Other words</source>
            <translation>换一组词</translation>
        </message>
        <message>
            <source>Weak: easily guessed</source>
            <translation>弱：容易猜到</translation>
        </message>
        <message>
            <source>Fair: add a word or two</source>
            <translation>一般：再加一两个词</translation>
        </message>
        <message numerus="yes">
            <source>Strong, if nobody could guess these %n word(s)</source>
            <translation>
                <numerusform>强，只要别人猜不到这 %n 个词</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Strong: %n word(s) drawn by chance</source>
            <translation>
                <numerusform>强：随机抽取的 %n 个词</numerusform>
            </translation>
        </message>
        <message>
            <source>Join with an invitation file…</source>
            <translation>用邀请文件加入…</translation>
        </message>
        <message>
            <source>Which invitation?</source>
            <translation>哪个邀请？</translation>
        </message>
        <message>
            <source>Use this file</source>
            <translation>使用这个文件</translation>
        </message>
        <message>
            <source>Invitation: {0}</source>
            <translation>邀请：{0}</translation>
        </message>
        <message>
            <source>Too easily guessed: this vault may be taken away and tried for years. Use seven words.</source>
            <translation>太容易猜到：这个保险库可能被拿走，被人试上好几年。请用七个词。</translation>
        </message>
        <message>
            <source>Choose a passphrase, or let us suggest words.</source>
            <translation>请选一个密码短语，或让我们推荐词语。</translation>
        </message>
        <message>
            <source>The two are not the same. Type it once more.</source>
            <translation>两次不一样。请再输入一次。</translation>
        </message>
        <message>
            <source>Choose a name that others may see. Not your own.</source>
            <translation>请选一个别人可以看到的名字。不要用真名。</translation>
        </message>
        <message>
            <source>Creating…</source>
            <translation>正在创建…</translation>
        </message>
    </context>
    <context>
        <name>Curtain</name>
        <message>
            <source>Covered because nobody was here. Press any key to go on.</source>
            <translation>因为没有人在，已遮住。按任意键继续。</translation>
        </message>
        <message>
            <source>Saving and locking…</source>
            <extracomment>The writer lock, which the end of the process gives back and nothing before.</extracomment>
            <translation>正在保存并锁定…</translation>
        </message>
    </context>
    <context>
        <name>CustodyTab</name>
        <message>
            <source>A newer version of the program wrote parts of this</source>
            <translation>其中有些部分是由较新版本的程序写的</translation>
        </message>
        <message>
            <source>They are kept exactly as they are, and handed on, but not shown: {fields}</source>
            <translation>它们原样保存并转交，但不显示：{fields}</translation>
        </message>
        <message>
            <source>A coordinator has confirmed all of it.</source>
            <translation>协调员已确认收到全部内容。</translation>
        </message>
        <message>
            <source>A coordinator has confirmed a part of it. The rest goes with the next bundle.</source>
            <translation>协调员已确认收到一部分。其余的随下一个数据包移交。</translation>
        </message>
        <message>
            <source>Not confirmed by anybody yet: this laptop may hold the only copy.</source>
            <translation>还没有任何人确认：唯一的副本可能就在这台电脑上。</translation>
        </message>
        <message>
            <source>It came from somebody else and is held here.</source>
            <translation>它来自别人，由这里保存。</translation>
        </message>
        <message>
            <source>Delivery</source>
            <translation>移交情况</translation>
        </message>
        <message>
            <source>Two answers stand in: {field}</source>
            <translation>有两个不同的回答：{field}</translation>
        </message>
        <message>
            <source>Somebody proposes a change to: {field}</source>
            <translation>有人提议修改：{field}</translation>
        </message>
        <message>
            <source>Yours to decide</source>
            <translation>由您决定</translation>
        </message>
        <message>
            <source>None yet: a draft is signed when it is finished, or when you leave it.</source>
            <translation>还没有：草稿在完成或您离开时签名。</translation>
        </message>
        <message>
            <source>a key not known here</source>
            <translation>这里不认识的密钥</translation>
        </message>
        <message>
            <source>fields: {count}</source>
            <translation>字段：{count}</translation>
        </message>
        <message>
            <source>Changes, each signed</source>
            <translation>修改记录，每次都有签名</translation>
        </message>
        <message>
            <source>Files as they came</source>
            <translation>原样收到的文件</translation>
        </message>
    </context>
    <context>
        <name>DateWords</name>
        <message>
            <source> or </source>
            <translation> 或 </translation>
        </message>
        <message>
            <source>“{said}”</source>
            <translation>“{said}”</translation>
        </message>
        <message>
            <source>about {day}</source>
            <translation>大约 {day}</translation>
        </message>
        <message>
            <source>before {day}</source>
            <translation>{day} 之前</translation>
        </message>
        <message>
            <source>after {day}</source>
            <translation>{day} 之后</translation>
        </message>
        <message>
            <source>between {day} and {until}</source>
            <translation>{day} 至 {until} 之间</translation>
        </message>
    </context>
    <context>
        <name>DecisionCard</name>
        <message>
            <source>Decided: it is erased on {day}.</source>
            <translation>已决定：将于 {day} 抹除。</translation>
        </message>
        <message>
            <source>Decided and erased.</source>
            <translation>已决定并抹除。</translation>
        </message>
        <message>
            <source>Proposed. Another coordinator must agree: hand over to them, the proposal goes along.</source>
            <translation>已提议。须有另一位协调员同意：请移交给对方，提议会一起带去。</translation>
        </message>
        <message>
            <source>Another coordinator proposes to erase this. If you agree, it is erased at once.</source>
            <translation>另一位协调员提议抹除这份证词。如果您同意，立即抹除。</translation>
        </message>
        <message>
            <source>Another coordinator proposes to erase this. If you agree, it is erased on {day}.</source>
            <translation>另一位协调员提议抹除这份证词。如果您同意，将于 {day} 抹除。</translation>
        </message>
        <message>
            <source>Signed by {names}, proposed on {day}</source>
            <translation>{names} 签名，提议于 {day}</translation>
        </message>
        <message>
            <source>Refused by {names}</source>
            <translation>{names} 不同意</translation>
        </message>
        <message>
            <source>The wish was noted by: {names}</source>
            <translation>记下这个愿望的人：{names}</translation>
        </message>
        <message>
            <source>How it is known that it is the witness: {names}</source>
            <translation>怎么知道是证人本人：{names}</translation>
        </message>
        <message>
            <source>Signs of pressure: {names}</source>
            <translation>受到压力的迹象：{names}</translation>
        </message>
        <message>
            <source>Proposed because somebody is in danger now.</source>
            <translation>提议的原因：现在有人处于危险之中。</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) it names have not come in here</source>
            <translation>
                <numerusform>其中所指的 %n 项改动还没有到达这里</numerusform>
            </translation>
        </message>
        <message>
            <source>You cannot see all that is to be erased.</source>
            <translation>您看不到将要抹除的全部内容。</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) here are not named in it</source>
            <translation>
                <numerusform>这里有 %n 项改动不在其中</numerusform>
            </translation>
        </message>
        <message>
            <source>They stay. Propose it once more afterwards, so that they go too.</source>
            <translation>它们会留下。之后请再提议一次，让它们也消失。</translation>
        </message>
        <message numerus="yes">
            <source>%n of its file(s) belong to another testimony here too</source>
            <translation>
                <numerusform>其中 %n 个文件在这里也属于另一份证词</numerusform>
            </translation>
        </message>
        <message>
            <source>Refuse it and propose it yourself: your proposal leaves these files out.</source>
            <translation>请拒绝它，由您自己提议：您的提议会略过这些文件。</translation>
        </message>
        <message>
            <source>Agree to erase…</source>
            <translation>同意抹除…</translation>
        </message>
        <message>
            <source>Do not agree</source>
            <translation>不同意</translation>
        </message>
        <message>
            <source>Erase this testimony, its people and its files?</source>
            <translation>抹除这份证词、其中的人物和文件？</translation>
        </message>
        <message>
            <source>Nobody can bring it back, from no backup and no bundle. That it existed stays provable.</source>
            <translation>谁也无法让它回来，备份和数据包都不能。它曾经存在仍可证明。</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>现在不</translation>
        </message>
        <message>
            <source>Agree</source>
            <translation>同意</translation>
        </message>
    </context>
    <context>
        <name>DecisionsNotice</name>
        <message numerus="yes">
            <source>%n waits for your decision</source>
            <translation>
                <numerusform>%n 项等待您决定</numerusform>
            </translation>
        </message>
        <message>
            <source>Asked for by card, or left before consent was answered.</source>
            <translation>凭卡提出的请求，或回答同意之前就离开的。</translation>
        </message>
        <message>
            <source>Decide…</source>
            <translation>决定…</translation>
        </message>
    </context>
    <context>
        <name>Declined</name>
        <message>
            <source>Do not ask again about:</source>
            <translation>不要再问：</translation>
        </message>
    </context>
    <context>
        <name>DestroyCard</name>
        <message>
            <source>Choose which</source>
            <translation>请选一个</translation>
        </message>
        <message>
            <source>Vault</source>
            <translation>保险库</translation>
        </message>
        <message>
            <source>On this computer, in the usual place</source>
            <translation>在这台电脑上的常用位置</translation>
        </message>
        <message>
            <source>Beside the program</source>
            <translation>在程序旁边</translation>
        </message>
        <message>
            <source>On the memory stick {0}</source>
            <translation>在U盘 {0} 上</translation>
        </message>
        <message>
            <source>In the folder {0}</source>
            <translation>在文件夹 {0}</translation>
        </message>
        <message>
            <source>No vault is chosen</source>
            <translation>没有选定保险库</translation>
        </message>
        <message>
            <source>Choose above which vault is meant.</source>
            <translation>请在上面选出是哪个保险库。</translation>
        </message>
        <message>
            <source>The vault is destroyed</source>
            <translation>保险库已销毁</translation>
        </message>
        <message>
            <source>Nothing opens what it held on this disk. Think of its backups, and of copies made before.</source>
            <translation>这块磁盘上再没有什么能打开它的内容。请想到它的备份，以及以前做的副本。</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
    </context>
    <context>
        <name>DestroyForm</name>
        <message>
            <source>Destroy a vault</source>
            <translation>销毁保险库</translation>
        </message>
        <message>
            <source>Everything in it that was not handed over is lost, for ever and for everybody.</source>
            <translation>其中没有移交的一切都会失去，永远失去，对所有人都是。</translation>
        </message>
        <message>
            <source>Your keys in it are gone too: coordinators must admit you anew.</source>
            <translation>您的密钥也随之消失：协调员必须重新接纳您。</translation>
        </message>
        <message>
            <source>Images of this disk that somebody made before, and backups, still open with their passphrases. Destroy the backups too.</source>
            <translation>别人以前做的磁盘映像以及备份，仍能用它们的密码短语打开。请把备份也销毁。</translation>
        </message>
        <message>
            <source>A memory chip may keep old copies of the keys inside itself. If that matters, destroy the device.</source>
            <translation>存储芯片内部可能留有密钥的旧副本。如果这很要紧，请毁掉设备。</translation>
        </message>
        <message>
            <source>destroy</source>
            <translation>销毁</translation>
        </message>
        <message>
            <source>To go on, type the word “{0}”</source>
            <translation>若要继续，请输入“{0}”</translation>
        </message>
        <message>
            <source>The word that confirms it</source>
            <translation>用来确认的词</translation>
        </message>
        <message>
            <source>Keep the vault</source>
            <translation>保留保险库</translation>
        </message>
        <message>
            <source>Destroy it</source>
            <translation>销毁它</translation>
        </message>
        <message>
            <source>Another window or program has this vault open</source>
            <translation>另一个窗口或程序正打开着这个保险库</translation>
        </message>
        <message>
            <source>What it shows stays in its memory until it is closed. Type the word again to destroy the vault all the same.</source>
            <translation>它显示的内容在关闭之前都留在它的内存里。如仍要销毁，请再输入一次那个词。</translation>
        </message>
    </context>
    <context>
        <name>DestroyVault</name>
        <message>
            <source>Destroy this vault…</source>
            <translation>销毁这个保险库…</translation>
        </message>
        <message numerus="yes">
            <source>%n testimony(ies) in it are confirmed by no coordinator: they are lost for ever.</source>
            <translation>
                <numerusform>其中有 %n 份证词没有任何协调员确认：它们会永远失去。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n archive item(s) too.</source>
            <translation>
                <numerusform>还有 %n 个档案条目。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Details</name>
        <message>
            <source>Choose a line to see what it is about and what you can do.</source>
            <translation>选一行，看它是关于什么、您能做什么。</translation>
        </message>
        <message>
            <source>This bundle was not taken in</source>
            <translation>这个数据包没有收入</translation>
        </message>
        <message>
            <source>Nothing of it went into your vault.</source>
            <translation>其中没有任何内容进入您的保险库。</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>发生了什么</translation>
        </message>
        <message>
            <source>What you can do</source>
            <translation>您可以做什么</translation>
        </message>
        <message>
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Arrived</source>
            <translation>到达时间</translation>
        </message>
        <message>
            <source>Says it is from</source>
            <translation>自称来自</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>代码</translation>
        </message>
        <message>
            <source>Take it off this list</source>
            <translation>从这个列表移除</translation>
        </message>
        <message>
            <source>{0} waits to be admitted</source>
            <translation>{0} 等待接纳</translation>
        </message>
        <message numerus="yes">
            <source>%n bundle(s) in quarantine since {0}</source>
            <translation>
                <numerusform>自 {0} 起有 %n 个数据包在隔离中</numerusform>
            </translation>
        </message>
        <message>
            <source>This key was revoked</source>
            <translation>这个密钥已被撤销</translation>
        </message>
        <message>
            <source>Whoever sent this uses a key that was taken back. Nobody can admit it.</source>
            <translation>发送者使用的密钥已被收回。谁也不能接纳它。</translation>
        </message>
        <message>
            <source>Telephone {0}, or meet. Make sure it is really them.</source>
            <translation>请打电话给 {0}，或见面。务必确认真是本人。</translation>
        </message>
        <message>
            <source>Read these eight numbers to each other. On their screen, under Organisation, are the same.</source>
            <translation>把这八个数互相念一遍。对方屏幕的“组织”页上应是同样的数。</translation>
        </message>
        <message>
            <source>Only if all eight agree, admit them. Their bundles then come in by themselves.</source>
            <translation>八个数全部一致才接纳。之后对方的数据包会自动收入。</translation>
        </message>
        <message>
            <source>I compared them: admit</source>
            <translation>已核对：接纳</translation>
        </message>
        <message>
            <source>Turn away…</source>
            <translation>拒绝…</translation>
        </message>
        <message>
            <source>Did {0} read all eight numbers to you?</source>
            <translation>{0} 把八个数都念给您听了吗？</translation>
        </message>
        <message>
            <source>By voice or face to face, and all eight the same. A message can be forged.</source>
            <translation>要听到声音或当面，而且八个全都一样。消息是可以伪造的。</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>还没有</translation>
        </message>
        <message>
            <source>Yes, admit them</source>
            <translation>是，接纳</translation>
        </message>
        <message>
            <source>Throw away what {0} sent?</source>
            <translation>丢弃 {0} 发来的内容？</translation>
        </message>
        <message numerus="yes">
            <source>%n bundle(s) are deleted here. The files they came in are not.</source>
            <translation>
                <numerusform>这里会删除 %n 个数据包。它们原来的文件不会删除。</numerusform>
            </translation>
        </message>
        <message>
            <source>Keep it waiting</source>
            <translation>让它继续等待</translation>
        </message>
        <message>
            <source>Throw it away</source>
            <translation>丢弃</translation>
        </message>
        <message>
            <source>Two sources say different things.</source>
            <translation>两个来源说法不同。</translation>
        </message>
        <message>
            <source>Both are kept; a report picks no side. Open the testimony to see who says what.</source>
            <translation>两种都保留；报告不作取舍。打开证词可看是谁说了什么。</translation>
        </message>
        <message>
            <source>A volunteer changed what a coordinator had written.</source>
            <translation>一位志愿者改动了协调员写的内容。</translation>
        </message>
        <message>
            <source>It is a proposal only: the coordinator's words stand until you take it over.</source>
            <translation>这只是提议：在您采纳之前，以协调员的文字为准。</translation>
        </message>
        <message>
            <source>Open the testimony</source>
            <translation>打开证词</translation>
        </message>
        <message>
            <source>Import the other files of this hand-over, in any order. What is here can be read already; a video or a recording appears when its last part is in.</source>
            <translation>请导入这次移交的其他文件，顺序不限。已有的现在就能读；录像或录音在最后一部分收入后出现。</translation>
        </message>
        <message>
            <source>This bundle was in already</source>
            <translation>这个数据包已经收入过</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>什么都没有改变。</translation>
        </message>
        <message>
            <source>Verified, and in your vault.</source>
            <translation>已核验，已进入您的保险库。</translation>
        </message>
        <message>
            <source>Sender</source>
            <translation>发送者</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>签名</translation>
        </message>
        <message>
            <source>matches</source>
            <translation>相符</translation>
        </message>
        <message>
            <source>Forwarded by</source>
            <translation>转交者</translation>
        </message>
        <message>
            <source>Made on</source>
            <translation>制作日期</translation>
        </message>
        <message>
            <source>New testimonies</source>
            <translation>新的证词</translation>
        </message>
        <message>
            <source>New people</source>
            <translation>新的人物</translation>
        </message>
        <message>
            <source>Proposals</source>
            <translation>提议</translation>
        </message>
        <message numerus="yes">
            <source>%n wait for further files</source>
            <translation>
                <numerusform>%n 项等待其他文件</numerusform>
            </translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>附件</translation>
        </message>
        <message>
            <source>Something before this bundle is missing</source>
            <translation>这个数据包之前缺了一些内容</translation>
        </message>
        <message>
            <source>Two histories of one vault</source>
            <translation>同一个保险库有两段历史</translation>
        </message>
        <message>
            <source>The sender's vault was restored or copied</source>
            <translation>发送者的保险库曾被恢复或复制</translation>
        </message>
        <message>
            <source>A second roster came with it and was refused</source>
            <translation>随它来的第二份名册被拒绝</translation>
        </message>
        <message>
            <source>Signed on both sides by: {0}. Meet the stewards in person.</source>
            <translation>两边都签名的：{0}。请当面见管理人。</translation>
        </message>
        <message>
            <source>nobody known</source>
            <translation>没有认识的人</translation>
        </message>
        <message>
            <source>The sender's certificate has run out</source>
            <translation>发送者的证书已到期</translation>
        </message>
        <message>
            <source>Compare and admit them anew.</source>
            <translation>请重新核对并接纳。</translation>
        </message>
        <message>
            <source>Some documents did not verify</source>
            <translation>有些文书未能通过核验</translation>
        </message>
        <message>
            <source>They were left out. Ask the sender.</source>
            <translation>它们没有收入。请询问发送者。</translation>
        </message>
        <message>
            <source>It brought something that was erased</source>
            <translation>它带来了已被抹除的内容</translation>
        </message>
        <message>
            <source>It was left out and stays erased.</source>
            <translation>没有收入，仍然保持抹除。</translation>
        </message>
        <message>
            <source>It says more than this version understands</source>
            <translation>其中有些内容超出本版本的理解</translation>
        </message>
        <message>
            <source>All is kept. Update the program.</source>
            <translation>全部保留。请更新程序。</translation>
        </message>
        <message>
            <source>Ask the sender for the bundle before it. What is here stays and can be read.</source>
            <translation>请向发送者索取前一个数据包。这里已有的都保留，可以阅读。</translation>
        </message>
        <message>
            <source>Both are kept. Somebody may have a copy of that vault: ask the sender in person.</source>
            <translation>两段都保留。可能有人持有那个保险库的副本：请当面询问发送者。</translation>
        </message>
        <message>
            <source>Both are kept. Ask the sender whether they restored a backup or use two laptops.</source>
            <translation>两段都保留。请询问发送者是恢复过备份，还是在用两台电脑。</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>这是什么</translation>
        </message>
        <message>
            <source>A file that only they can open. It says what has arrived whole, admits them if it is the first, and brings the news of the roster. Only with it may they delete anything.</source>
            <translation>一个只有对方能打开的文件。它说明哪些已完整到达；若是第一次，则接纳对方；并带去名册的最新消息。有了它，对方才可以删除任何东西。</translation>
        </message>
        <message>
            <source>Write the receipt…</source>
            <translation>写回执…</translation>
        </message>
    </context>
    <context>
        <name>Ending</name>
        <message>
            <source>Whether it may be kept is not answered yet</source>
            <translation>是否可以保存还没有回答</translation>
        </message>
        <message>
            <source>Ctrl+Enter again ends it so: sealed and unused, until a coordinator decides.</source>
            <translation>再按一次 Ctrl+Enter 就这样结束：封存、不使用，直到协调员决定。</translation>
        </message>
        <message>
            <source>Ctrl+Enter again leaves it as it is: unused, until the witness is asked.</source>
            <translation>再按一次 Ctrl+Enter 就保持原样：在问过证人之前不使用。</translation>
        </message>
        <message>
            <source>What it may be used for is not answered yet</source>
            <translation>可以用于什么还没有回答</translation>
        </message>
        <message>
            <source>It ends with the last answer, or with Ctrl+Enter: what is not answered counts as No.</source>
            <translation>最后一个回答或 Ctrl+Enter 结束它：没有回答的按“否”处理。</translation>
        </message>
        <message>
            <source>Destroy this testimony?</source>
            <translation>销毁这份证词？</translation>
        </message>
        <message>
            <source>What was recorded and typed, and the spoken consent, are gone from this laptop for good.</source>
            <translation>录下的、输入的以及口头同意，都从这台电脑上永远消失。</translation>
        </message>
        <message>
            <source>No, go on</source>
            <translation>不，继续</translation>
        </message>
        <message>
            <source>Destroy it</source>
            <translation>销毁它</translation>
        </message>
        <message>
            <source>Everything is saved</source>
            <translation>全部已保存</translation>
        </message>
    </context>
    <context>
        <name>ErasedWords</name>
        <message numerus="yes">
            <source>%n wait(s) for an answer: see Today</source>
            <translation>
                <numerusform>%n 项等待答复：见“今天”</numerusform>
            </translation>
        </message>
        <message>
            <source>Proposals to erase</source>
            <translation>抹除的提议</translation>
        </message>
        <message>
            <source>Decisions to erase</source>
            <translation>抹除的决定</translation>
        </message>
        <message>
            <source>Erased here</source>
            <translation>已在这里抹除</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s)</source>
            <translation>
                <numerusform>%n 项改动</numerusform>
            </translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>已拒绝</translation>
        </message>
        <message>
            <source>Content that coordinators decided to erase</source>
            <translation>协调员决定抹除的内容</translation>
        </message>
    </context>
    <context>
        <name>ErasingCard</name>
        <message>
            <source>Erase this item and its file?</source>
            <translation>要抹除这个条目和它的文件吗？</translation>
        </message>
        <message>
            <source>Erasing</source>
            <translation>抹除</translation>
        </message>
        <message>
            <source>Erase this item…</source>
            <translation>抹除这个条目…</translation>
        </message>
        <message>
            <source>Who asked for it, and how do you know?</source>
            <translation>是谁要求的？您怎么知道？</translation>
        </message>
        <message>
            <source>Erase after 14 days…</source>
            <translation>14天后抹除…</translation>
        </message>
        <message>
            <source>Erase now, somebody is in danger…</source>
            <translation>有人处于危险，现在就抹除…</translation>
        </message>
        <message>
            <source>You sign first; it waits until another coordinator has signed too.</source>
            <translation>您先签名；等另一位协调员也签名。</translation>
        </message>
        <message>
            <source>Nobody can bring it back, from no backup and no bundle. That it existed stays provable.</source>
            <translation>谁也无法让它回来，备份和数据包都不能。它曾经存在仍可证明。</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>保留</translation>
        </message>
        <message>
            <source>Erase</source>
            <translation>抹除</translation>
        </message>
    </context>
    <context>
        <name>ErasureCard</name>
        <message>
            <source>The witness wants this erased</source>
            <translation>证人希望抹除这份证词</translation>
        </message>
        <message>
            <source>Nothing of this testimony goes out any more</source>
            <translation>这份证词的任何内容都不再发出</translation>
        </message>
        <message>
            <source>It is erased only when two coordinators have decided so, after 14 days, or sooner in danger.</source>
            <translation>须由两位协调员作出决定，满14天后才会抹除；有危险时可提前。</translation>
        </message>
        <message>
            <source>How do you know that it is the witness?</source>
            <translation>您怎么知道提出的人就是证人？</translation>
        </message>
        <message>
            <source>Signs of pressure</source>
            <translation>受到压力的迹象</translation>
        </message>
        <message>
            <source>Is somebody in danger now?</source>
            <translation>现在有人处于危险之中吗？</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>No</source>
            <translation>否</translation>
        </message>
        <message>
            <source>Erase it on this laptop…</source>
            <translation>在这台电脑上抹除…</translation>
        </message>
        <message>
            <source>Erase after 14 days…</source>
            <translation>14天后抹除…</translation>
        </message>
        <message>
            <source>Erase now, somebody is in danger…</source>
            <translation>有人处于危险，现在就抹除…</translation>
        </message>
        <message>
            <source>You sign first; it waits until another coordinator has signed too. What you wrote above goes to them, and later to whoever recorded it.</source>
            <translation>您先签名；等另一位协调员也签名。您在上面写的会给对方，以后也给记录它的人。</translation>
        </message>
        <message>
            <source>Erase this testimony, its people and its files?</source>
            <translation>抹除这份证词、其中的人物和文件？</translation>
        </message>
        <message>
            <source>Nobody can bring it back, from no backup and no bundle. That it existed stays provable.</source>
            <translation>谁也无法让它回来，备份和数据包都不能。它曾经存在仍可证明。</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>保留</translation>
        </message>
        <message>
            <source>Erase</source>
            <translation>抹除</translation>
        </message>
    </context>
    <context>
        <name>ErasureNotice</name>
        <message>
            <source>Look and answer…</source>
            <translation>查看并答复…</translation>
        </message>
        <message>
            <source>{names} proposes to erase an archive item</source>
            <translation>{names} 提议抹除一个档案条目</translation>
        </message>
        <message>
            <source>{names} proposes to erase a testimony now: somebody is in danger</source>
            <translation>{names} 提议现在抹除一份证词：有人处于危险</translation>
        </message>
        <message>
            <source>{names} proposes to erase a testimony</source>
            <translation>{names} 提议抹除一份证词</translation>
        </message>
        <message>
            <source>Nothing of it has come in here. Take in the bundles that brought it, then you can answer.</source>
            <translation>其中没有任何内容到达这里。请收入带来它的数据包，然后才能答复。</translation>
        </message>
        <message>
            <source>It is erased only if you, or another coordinator, agree: {numbers}</source>
            <translation>只有您或另一位协调员同意才会抹除：{numbers}</translation>
        </message>
    </context>
    <context>
        <name>ErrorsCard</name>
        <message>
            <source>Errors of the program</source>
            <translation>程序错误</translation>
        </message>
        <message>
            <source>What went wrong inside the program is kept here without a word of what you wrote: kinds of errors and places in the code. Your coordinator can pass it on to those who repair the program.</source>
            <translation>程序内部出的差错保存在这里，不含您写的任何字句：只有错误种类和代码位置。协调员可以转给修程序的人。</translation>
        </message>
        <message>
            <source>None so far. What goes wrong inside the program would be listed here.</source>
            <translation>目前没有。程序内部出的差错会列在这里。</translation>
        </message>
        <message numerus="yes">
            <source>and %n older one(s)</source>
            <translation>
                <numerusform>还有 %n 条更早的</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy, for ten seconds</source>
            <translation>复制，保留十秒</translation>
        </message>
    </context>
    <context>
        <name>Exceptions</name>
        <message>
            <source>On what conditions?</source>
            <translation>有什么条件？</translation>
        </message>
    </context>
    <context>
        <name>FamilyCard</name>
        <message>
            <source>Family</source>
            <translation>家庭</translation>
        </message>
        <message>
            <source>Drawing of the family</source>
            <translation>家庭图</translation>
        </message>
        <message>
            <source>Dashed lines: a marriage that is over, or kin not by birth</source>
            <translation>虚线：婚姻已结束，或不是亲生的亲属</translation>
        </message>
        <message>
            <source>Parent</source>
            <translation>父母</translation>
        </message>
        <message>
            <source>Husband or wife</source>
            <translation>配偶</translation>
        </message>
        <message>
            <source>Child</source>
            <translation>子女</translation>
        </message>
        <message>
            <source>Brother or sister</source>
            <translation>兄弟姐妹</translation>
        </message>
        <message>
            <source>Ties of this person</source>
            <translation>这个人的关系</translation>
        </message>
        <message>
            <source>This does not fit the drawing: {name}, {tie}.</source>
            <translation>这与图不符：{name}，{tie}。</translation>
        </message>
        <message>
            <source>Name not known</source>
            <translation>姓名不详</translation>
        </message>
        <message>
            <source>What is {who} to {of}?</source>
            <translation>{who} 是 {of} 的什么人？</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>不改</translation>
        </message>
    </context>
    <context>
        <name>FamilyNode</name>
        <message>
            <source>shown now</source>
            <translation>正在显示</translation>
        </message>
    </context>
    <context>
        <name>FamilyWords</name>
        <message>
            <source>guardian</source>
            <translation>监护人</translation>
        </message>
        <message>
            <source>{kin} in their care</source>
            <translation>受监护的{kin}</translation>
        </message>
        <message>
            <source>adopted {kin}</source>
            <translation>收养的{kin}</translation>
        </message>
        <message>
            <source>adoptive {kin}</source>
            <translation>养{kin}</translation>
        </message>
        <message>
            <source>step-{kin}</source>
            <translation>继{kin}</translation>
        </message>
        <message>
            <source>half-{kin}</source>
            <translation>同父或同母的{kin}</translation>
        </message>
        <message>
            <source>former {kin}</source>
            <translation>前{kin}</translation>
        </message>
        <message>
            <source>marriage</source>
            <translation>婚姻</translation>
        </message>
        <message>
            <source>by birth</source>
            <translation>亲生</translation>
        </message>
        <message>
            <source>by adoption</source>
            <translation>收养</translation>
        </message>
        <message>
            <source>by a parent's marriage</source>
            <translation>因父母再婚</translation>
        </message>
        <message>
            <source>in care, guardian</source>
            <translation>监护、寄养</translation>
        </message>
        <message>
            <source>by one parent</source>
            <translation>同父或同母</translation>
        </message>
        <message>
            <source>divorced or separated</source>
            <translation>离婚或分居</translation>
        </message>
        <message>
            <source>mother</source>
            <translation>母亲</translation>
        </message>
        <message>
            <source>daughter</source>
            <translation>女儿</translation>
        </message>
        <message>
            <source>wife</source>
            <translation>妻子</translation>
        </message>
        <message>
            <source>sister</source>
            <translation>姐妹</translation>
        </message>
        <message>
            <source>father</source>
            <translation>父亲</translation>
        </message>
        <message>
            <source>son</source>
            <translation>儿子</translation>
        </message>
        <message>
            <source>husband</source>
            <translation>丈夫</translation>
        </message>
        <message>
            <source>brother</source>
            <translation>兄弟</translation>
        </message>
        <message>
            <source>parent</source>
            <translation>父母</translation>
        </message>
        <message>
            <source>child</source>
            <translation>子女</translation>
        </message>
        <message>
            <source>husband or wife</source>
            <translation>配偶</translation>
        </message>
        <message>
            <source>brother or sister</source>
            <translation>兄弟姐妹</translation>
        </message>
        <message>
            <source>Name not known</source>
            <translation>姓名不详</translation>
        </message>
        <message>
            <source>{kin} of {name}</source>
            <translation>{name} 的{kin}</translation>
        </message>
    </context>
    <context>
        <name>FaultWords</name>
        <message>
            <source>Questions of the type “{what}” are not supported.</source>
            <translation>不支持“{what}”类型的问题。</translation>
        </message>
        <message>
            <source>The column “{what}” is not supported.</source>
            <translation>不支持“{what}”列。</translation>
        </message>
        <message>
            <source>The sheet “{what}” is not supported.</source>
            <translation>不支持“{what}”工作表。</translation>
        </message>
        <message>
            <source>The setting “{what}” is not supported.</source>
            <translation>不支持“{what}”设置。</translation>
        </message>
        <message>
            <source>The function {what}() is not supported.</source>
            <translation>不支持函数 {what}()。</translation>
        </message>
        <message>
            <source>Paths like “{what}” are not supported: write ${name}.</source>
            <translation>不支持“{what}”这样的路径：请写 ${name}。</translation>
        </message>
        <message>
            <source>This is not an expression: it breaks at “{what}”.</source>
            <translation>这不是表达式：在“{what}”处断开。</translation>
        </message>
        <message>
            <source>{what}() is given too few or too many values.</source>
            <translation>{what}() 的参数太少或太多。</translation>
        </message>
        <message>
            <source>The pattern “{what}” is wrong, or could take for ever.</source>
            <translation>模式“{what}”不对，或可能永远算不完。</translation>
        </message>
        <message>
            <source>There is no question “{what}”.</source>
            <translation>没有问题“{what}”。</translation>
        </message>
        <message>
            <source>“{what}” is asked several times: outside of its repeat it has no one answer.</source>
            <translation>“{what}”会问好几次：在重复部分之外它没有唯一的回答。</translation>
        </message>
        <message>
            <source>“{what}” is a group or a note, which has no answer.</source>
            <translation>“{what}”是组或说明，没有回答。</translation>
        </message>
        <message>
            <source>“{what}” depends on itself.</source>
            <translation>“{what}”依赖于自身。</translation>
        </message>
        <message>
            <source>“{what}” cannot be a name: use letters, digits, “_”, “-” and “.”.</source>
            <translation>“{what}”不能作名称：请用字母、数字、“_”、“-”和“.”。</translation>
        </message>
        <message>
            <source>The name “{what}” stands twice.</source>
            <translation>名称“{what}”出现两次。</translation>
        </message>
        <message>
            <source>The name is missing.</source>
            <translation>缺少名称。</translation>
        </message>
        <message>
            <source>A question or a choice has no words.</source>
            <translation>有个问题或选项没有文字。</translation>
        </message>
        <message>
            <source>Answers inside the words of choices ({what}) are not supported.</source>
            <translation>不支持在选项文字中引用答案（{what}）。</translation>
        </message>
        <message>
            <source>The choices have no column “{what}”.</source>
            <translation>选项中没有“{what}”列。</translation>
        </message>
        <message>
            <source>“{what}” is not recorded: nothing about devices and their owners is kept.</source>
            <translation>不记录“{what}”：关于设备及其主人的一切都不保存。</translation>
        </message>
        <message>
            <source>The appearance “{what}” is left aside: it changes no answer.</source>
            <translation>外观“{what}”不采用：它不影响任何回答。</translation>
        </message>
        <message>
            <source>The setting “{what}” is left aside: nothing is sent, and versions are counted at publishing.</source>
            <translation>设置“{what}”不采用：不发送任何东西，版本在发布时计数。</translation>
        </message>
        <message>
            <source>The column “{what}” is left aside: no filter of choices asks for it.</source>
            <translation>“{what}”列不采用：没有筛选选项的条件用到它。</translation>
        </message>
        <message>
            <source>The sheet “{what}” is left aside: it is no part of a form.</source>
            <translation>工作表“{what}”不采用：它不是表格的一部分。</translation>
        </message>
        <message>
            <source>There is no list of choices “{what}”.</source>
            <translation>没有选项列表“{what}”。</translation>
        </message>
        <message>
            <source>The calculation is missing.</source>
            <translation>缺少计算式。</translation>
        </message>
        <message>
            <source>“{what}” is begun and not ended, or ended and not begun.</source>
            <translation>“{what}”有开始没有结束，或有结束没有开始。</translation>
        </message>
        <message>
            <source>The group “{what}” holds no question.</source>
            <translation>组“{what}”里没有问题。</translation>
        </message>
        <message>
            <source>There is no question in it.</source>
            <translation>里面没有问题。</translation>
        </message>
        <message>
            <source>The appearance “{what}” is not supported.</source>
            <translation>不支持外观“{what}”。</translation>
        </message>
        <message>
            <source>This is longer than allowed.</source>
            <translation>超过允许的长度。</translation>
        </message>
        <message>
            <source>There are more questions, choices or languages than allowed.</source>
            <translation>问题、选项或语言的数量超过允许。</translation>
        </message>
        <message>
            <source>Groups are too deep inside each other.</source>
            <translation>组的嵌套太深。</translation>
        </message>
        <message>
            <source>The library that reads workbooks says: {what}</source>
            <translation>读取工作簿的程序库说：{what}</translation>
        </message>
        <message>
            <source>Sheet {sheet}, row {row}, column {column}</source>
            <translation>工作表 {sheet}，第 {row} 行，{column} 列</translation>
        </message>
        <message>
            <source>Sheet {sheet}, row {row}</source>
            <translation>工作表 {sheet}，第 {row} 行</translation>
        </message>
        <message>
            <source>Sheet {sheet}</source>
            <translation>工作表 {sheet}</translation>
        </message>
        <message>
            <source>The workbook</source>
            <translation>工作簿</translation>
        </message>
    </context>
    <context>
        <name>FilmCode</name>
        <message>
            <source>Code to be filmed</source>
            <translation>供拍摄的码</translation>
        </message>
        <message>
            <source>Film this with every camera</source>
            <translation>请用每台摄像机拍下它</translation>
        </message>
        <message>
            <source>Two seconds are enough. Then say these figures aloud, for sound recorders:</source>
            <translation>两秒就够。然后请念出这些数字，供录音机用：</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>空格键</translation>
        </message>
    </context>
    <context>
        <name>FinishStep</name>
        <message>
            <source>Is anything missing?</source>
            <translation>还缺什么吗？</translation>
        </message>
        <message>
            <source>End and keep</source>
            <translation>结束并保存</translation>
        </message>
        <message>
            <source>All details</source>
            <translation>全部细节</translation>
        </message>
        <message>
            <source>End and destroy</source>
            <translation>结束并销毁</translation>
        </message>
        <message>
            <source>Not answered: a coordinator decides</source>
            <translation>没有回答：由协调员决定</translation>
        </message>
        <message>
            <source>Not answered counts as No</source>
            <translation>没有回答按“否”处理</translation>
        </message>
        <message>
            <source>Nothing yet</source>
            <translation>还没有</translation>
        </message>
    </context>
    <context>
        <name>Foot</name>
        <message>
            <source>Break</source>
            <translation>休息</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>按键</translation>
        </message>
        <message>
            <source>Next: {0}</source>
            <translation>下一步：{0}</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>下一步</translation>
        </message>
    </context>
    <context>
        <name>ForWhom</name>
        <message>
            <source>For whom</source>
            <translation>给谁</translation>
        </message>
        <message>
            <source>Coordinator and steward</source>
            <translation>协调员兼管理人</translation>
        </message>
        <message>
            <source>Coordinator</source>
            <translation>协调员</translation>
        </message>
        <message>
            <source>Not renewed</source>
            <translation>未续期</translation>
        </message>
        <message>
            <source>Your numbers</source>
            <translation>您的号码</translation>
        </message>
        <message>
            <source>Compared</source>
            <translation>已核对</translation>
        </message>
        <message>
            <source>Not compared</source>
            <translation>未核对</translation>
        </message>
        <message>
            <source>A coordinator sees the same numbers beside your name.</source>
            <translation>协调员在您的名字旁边看到同样的数。</translation>
        </message>
        <message>
            <source>Read them to a coordinator by telephone or in person: beside your name they must see the same. Until then nobody can be sure that the bundle is for the right people.</source>
            <translation>请打电话或当面念给协调员听：在您的名字旁边看到的必须一样。在此之前，谁也不能确定数据包是给对的人。</translation>
        </message>
        <message>
            <source>Compare the numbers…</source>
            <translation>核对号码…</translation>
        </message>
    </context>
    <context>
        <name>FormCard</name>
        <message>
            <source>Something else</source>
            <translation>其他</translation>
        </message>
        <message numerus="yes">
            <source>%n question(s) asked for and not answered yet. Nothing waits for them.</source>
            <translation>
                <numerusform>%n 个应答的问题还没有回答。什么都不会等它们。</numerusform>
            </translation>
        </message>
        <message>
            <source>This answer is not one that the form expects. It is kept.</source>
            <translation>这个回答不是表格所预期的。已保留。</translation>
        </message>
        <message>
            <source>A whole number is asked for. What was typed is kept.</source>
            <translation>这里要整数。输入的内容已保留。</translation>
        </message>
        <message>
            <source>A number is asked for. What was typed is kept.</source>
            <translation>这里要数字。输入的内容已保留。</translation>
        </message>
        <message>
            <source>A year, a month or a day is asked for. What was typed is kept.</source>
            <translation>这里要年、月或日。输入的内容已保留。</translation>
        </message>
        <message>
            <source>This choice is not in the form any more.</source>
            <translation>这个选项已不在表格里。</translation>
        </message>
        <message>
            <source>This does not go with an answer given before. It is kept.</source>
            <translation>这与前面的一个回答不相符。已照样保存。</translation>
        </message>
        <message>
            <source>Add: {0}</source>
            <translation>添加：{0}</translation>
        </message>
        <message>
            <source>{0} {1}</source>
            <comment>a round of a repeat and its number</comment>
            <translation>{0} {1}</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>Remove {0}</source>
            <translation>移除 {0}</translation>
        </message>
        <message numerus="yes">
            <source>Remove it with %n answer(s)?</source>
            <translation>
                <numerusform>连同 %n 个回答一起移除？</numerusform>
            </translation>
        </message>
        <message>
            <source>What was saved before stays in the testimony's history.</source>
            <translation>以前保存的留在证词的历史里。</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>保留</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>去除</translation>
        </message>
    </context>
    <context>
        <name>Guidance</name>
        <message>
            <source>For you: {0}</source>
            <translation>给您的提示：{0}</translation>
        </message>
    </context>
    <context>
        <name>HandoverArchiveWords</name>
        <message numerus="yes">
            <source>%n archive item(s)</source>
            <translation>
                <numerusform>%n 个档案条目</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n archive item(s) for {0} · {1}</source>
            <translation>
                <numerusform>%n 个档案条目，给 {0} · {1}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n archive item(s) can leave this laptop</source>
            <translation>
                <numerusform>%n 个档案条目可以离开这台电脑</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n archive item(s) have left this laptop</source>
            <translation>
                <numerusform>%n 个档案条目已离开这台电脑</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n archive item(s) stay: not confirmed by enough yet</source>
            <translation>
                <numerusform>%n 个档案条目留下：确认的人还不够</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HandoverScreen</name>
        <message>
            <source>Hand over</source>
            <translation>移交</translation>
        </message>
        <message>
            <source>Signed by you, readable only for the people you choose</source>
            <translation>由您签名，只有您选定的人能读</translation>
        </message>
        <message>
            <source>Make the bundle</source>
            <translation>制作数据包</translation>
        </message>
        <message>
            <source>The bundle is still being made</source>
            <translation>数据包还在制作中</translation>
        </message>
        <message>
            <source>Wait until it is ready, or cancel it first. Nothing is lost either way.</source>
            <translation>请等它完成，或先取消。两种做法都不会失去任何东西。</translation>
        </message>
        <message>
            <source>You belong to no organisation yet</source>
            <translation>您还不属于任何组织</translation>
        </message>
        <message>
            <source>A coordinator's invitation says whom to hand over to. Open the file you were given.</source>
            <translation>协调员的邀请说明移交给谁。请打开给您的那个文件。</translation>
        </message>
        <message>
            <source>Join with an invitation…</source>
            <translation>用邀请加入…</translation>
        </message>
        <message>
            <source>There is nobody to hand over to yet</source>
            <translation>还没有可以移交的人</translation>
        </message>
        <message>
            <source>You are the only coordinator. What you record is already where it belongs.</source>
            <translation>您是唯一的协调员。您记录的已经在该在的地方。</translation>
        </message>
        <message numerus="yes">
            <source>%n draft(s) are not finished and stay here. Finish one, and it appears here.</source>
            <translation>
                <numerusform>%n 份草稿未完成，留在这里。完成一份，它就会出现在这里。</numerusform>
            </translation>
        </message>
        <message>
            <source>Every finished testimony is covered by a receipt or was never begun.</source>
            <translation>每份已完成的证词都有回执，或从未开始。</translation>
        </message>
        <message>
            <source>Everything finished has been sent. Keep your copies until the receipts arrive.</source>
            <translation>已完成的都发出了。回执到来之前请保留您的副本。</translation>
        </message>
        <message>
            <source>Nothing to hand over</source>
            <translation>没有要移交的</translation>
        </message>
        <message>
            <source>Everything is saved</source>
            <translation>全部已保存</translation>
        </message>
        <message numerus="yes">
            <source>%n not yet handed over</source>
            <translation>
                <numerusform>%n 份尚未移交</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing waits</source>
            <translation>没有等待的</translation>
        </message>
        <message numerus="yes">
            <source>%n draft(s)</source>
            <translation>
                <numerusform>%n 份草稿</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n testimony(ies) for {0} · {1}</source>
            <translation>
                <numerusform>%n 份证词，给 {0} · {1}</numerusform>
            </translation>
        </message>
        <message>
            <source>Writing a bundle: {0} %</source>
            <translation>正在写数据包：{0} %</translation>
        </message>
        <message>
            <source>Bundle ready</source>
            <translation>数据包已就绪</translation>
        </message>
        <message>
            <source>Where should the files go?</source>
            <translation>文件放到哪里？</translation>
        </message>
        <message>
            <source>Use this folder</source>
            <translation>使用这个文件夹</translation>
        </message>
        <message>
            <source>Which receipt?</source>
            <translation>哪个回执？</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>导入</translation>
        </message>
        <message>
            <source>Receipt from {0}</source>
            <translation>来自 {0} 的回执</translation>
        </message>
        <message>
            <source>Receipt imported</source>
            <translation>回执已导入</translation>
        </message>
        <message numerus="yes">
            <source>%n bundle(s) have arrived.</source>
            <translation>
                <numerusform>%n 个数据包已到达。</numerusform>
            </translation>
        </message>
        <message>
            <source>You are admitted: your bundles are taken in at once.</source>
            <translation>您已被接纳：您的数据包会立即收入。</translation>
        </message>
        <message>
            <source>The organisation's roster was brought up to date.</source>
            <translation>组织的名册已更新。</translation>
        </message>
        <message numerus="yes">
            <source>Coordinators decided to erase something that you recorded (%n).</source>
            <translation>
                <numerusform>协调员决定抹除您记录的内容（%n）。</numerusform>
            </translation>
        </message>
        <message>
            <source>The coordinator holds entries of yours that are not here: this vault was restored from an old copy, or another copy of it is in use. Tell the coordinator.</source>
            <translation>协调员手里有您的一些记录，而这里没有：这个保险库是从旧副本恢复的，或另有副本在使用。请告诉协调员。</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>已取消</translation>
        </message>
        <message>
            <source>Nothing is lost. The unfinished file was deleted.</source>
            <translation>没有失去任何东西。未完成的文件已删除。</translation>
        </message>
    </context>
    <context>
        <name>HappenedForm</name>
        <message>
            <source>Add to the timeline</source>
            <translation>加入时间线</translation>
        </message>
        <message>
            <source>Name not known</source>
            <translation>姓名不详</translation>
        </message>
        <message>
            <source>{name}: what happened</source>
            <translation>{name}：经过</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>事件</translation>
        </message>
        <message>
            <source>Solid: the day is known · hatched: month or season · dashed: not known</source>
            <translation>实心：日期已知 · 斜线：月份或季节 · 虚线：不详</translation>
        </message>
        <message>
            <source>Nothing is told yet. Add what became of them, or what was done to them.</source>
            <translation>还没有讲到什么。请添加他们后来怎样，或对他们做了什么。</translation>
        </message>
        <message>
            <source>No date is known yet, so nothing is drawn.</source>
            <translation>还没有日期，所以没有画出。</translation>
        </message>
        <message>
            <source>Without a date</source>
            <translation>没有日期</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>状态</translation>
        </message>
    </context>
    <context>
        <name>IdentityPage</name>
        <message>
            <source>No, go back</source>
            <translation>不，返回</translation>
        </message>
        <message>
            <source>Show the age identity of this vault?</source>
            <translation>显示这个保险库的 age 私钥？</translation>
        </message>
        <message>
            <source>With it, any age program of this version opens every bundle that was ever sent to you, without this program and without your passphrase. It is meant for the day when nothing else works. It cannot be taken back from somebody who has seen it.</source>
            <translation>有了它，任何这一版本的 age 程序都能打开曾发给您的每个数据包，不需要本程序，也不需要您的密码短语。它是为别的办法都行不通的那一天准备的。被人看到之后就无法收回。</translation>
        </message>
        <message>
            <source>Yes, I need it</source>
            <translation>是，我需要它</translation>
        </message>
        <message>
            <source>First question of two</source>
            <translation>两个问题之一</translation>
        </message>
        <message>
            <source>Is nobody behind you, and no camera on this screen?</source>
            <translation>您身后没有人，也没有摄像头对着屏幕吗？</translation>
        </message>
        <message>
            <source>Next it stands on the screen in plain letters. It is shown only as long as you are here.</source>
            <translation>接下来它会以明文显示在屏幕上。只有您在这里时才显示。</translation>
        </message>
        <message>
            <source>We are alone: show it</source>
            <translation>只有我们：显示</translation>
        </message>
        <message>
            <source>Second question of two</source>
            <translation>两个问题之二</translation>
        </message>
        <message>
            <source>The age identity</source>
            <translation>age 私钥</translation>
        </message>
        <message>
            <source>Copy, for ten seconds</source>
            <translation>复制，保留十秒</translation>
        </message>
        <message>
            <source>Write it to a file…</source>
            <translation>写入文件…</translation>
        </message>
        <message>
            <source>Hide it</source>
            <translation>隐藏</translation>
        </message>
        <message>
            <source>Whoever has this reads everything sent to you</source>
            <translation>谁拿到它，谁就能读发给您的一切</translation>
        </message>
        <message>
            <source>On paper it belongs in a place that only you can open. A file of it belongs on no computer.</source>
            <translation>写在纸上，就放在只有您能打开的地方。它的文件不该放在任何电脑上。</translation>
        </message>
    </context>
    <context>
        <name>InboxScreen</name>
        <message>
            <source>Nothing has arrived yet</source>
            <translation>还没有东西到达</translation>
        </message>
        <message>
            <source>Volunteers can send bundles once they have your invitation.
Compare the numbers with each of them once.</source>
            <translation>志愿者拿到您的邀请后就能发送数据包。
请与每个人核对一次号码。</translation>
        </message>
        <message>
            <source>Write an invitation…</source>
            <translation>写邀请…</translation>
        </message>
        <message>
            <source>Inbox</source>
            <translation>收件</translation>
        </message>
        <message>
            <source>Bundles that volunteers sent you</source>
            <translation>志愿者发给您的数据包</translation>
        </message>
        <message>
            <source>Import bundles…</source>
            <translation>导入数据包…</translation>
        </message>
        <message>
            <source>Bundles are still being taken in</source>
            <translation>还在收入数据包</translation>
        </message>
        <message>
            <source>Wait until it is done, or cancel it first. Nothing is half-imported.</source>
            <translation>请等它完成，或先取消。不会有只导入一半的。</translation>
        </message>
        <message>
            <source>Everything is saved</source>
            <translation>全部已保存</translation>
        </message>
        <message numerus="yes">
            <source>%n sender(s) to compare</source>
            <translation>
                <numerusform>%n 位发送者待核对</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n receipt(s) ready</source>
            <translation>
                <numerusform>%n 份回执已就绪</numerusform>
            </translation>
        </message>
        <message>
            <source>No receipts to send</source>
            <translation>没有要发送的回执</translation>
        </message>
        <message>
            <source>Which bundles?</source>
            <translation>哪些数据包？</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>导入</translation>
        </message>
        <message>
            <source>Taking in</source>
            <translation>正在收入</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s): each is verified whole before anything of it counts.</source>
            <translation>
                <numerusform>%n 个文件：每个都完整核验后才算数。</numerusform>
            </translation>
        </message>
        <message>
            <source>You can cancel or lock at any moment. Nothing is half-imported.</source>
            <translation>您随时可以取消或锁定。不会有只导入一半的。</translation>
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} / {1}</translation>
        </message>
        <message numerus="yes">
            <source>%n bundle(s) taken in.</source>
            <translation>
                <numerusform>已收入 %n 个数据包。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n wait(s): see below.</source>
            <translation>
                <numerusform>%n 个在等待：见下。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) set aside</source>
            <translation>
                <numerusform>%n 个文件搁置</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing of what was set aside went into your vault.</source>
            <translation>搁置的内容没有任何部分进入您的保险库。</translation>
        </message>
        <message>
            <source>Verified</source>
            <translation>已核验</translation>
        </message>
        <message>
            <source>Nothing new</source>
            <translation>没有新内容</translation>
        </message>
        <message>
            <source>These bundles were taken in before.</source>
            <translation>这些数据包以前收入过。</translation>
        </message>
        <message>
            <source>{0} is admitted</source>
            <translation>{0} 已被接纳</translation>
        </message>
        <message numerus="yes">
            <source>%n bundle(s) taken in. Send a receipt: it tells them.</source>
            <translation>
                <numerusform>已收入 %n 个数据包。请发回执告诉对方。</numerusform>
            </translation>
        </message>
        <message>
            <source>Turned away</source>
            <translation>已拒绝</translation>
        </message>
        <message numerus="yes">
            <source>%n bundle(s) thrown away.</source>
            <translation>
                <numerusform>已丢弃 %n 个数据包。</numerusform>
            </translation>
        </message>
        <message>
            <source>Where should the receipt for {0} be written?</source>
            <translation>给 {0} 的回执写到哪里？</translation>
        </message>
        <message>
            <source>Write it</source>
            <translation>写入</translation>
        </message>
        <message>
            <source>Bring or send it to {0}. Nobody else can open it.</source>
            <translation>带给或发给 {0}。别人都打不开。</translation>
        </message>
        <message>
            <source>The receipt is written</source>
            <translation>回执已写好</translation>
        </message>
        <message>
            <source>Bundles that were whole by then are in. Nothing is half-imported.</source>
            <translation>到那时已完整的数据包已收入。没有只导入一半的。</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>已取消</translation>
        </message>
    </context>
    <context>
        <name>InheritedNames</name>
        <message>
            <source>Follows from the name of {name}. Nobody has said it yet.</source>
            <translation>由此姓名推出：{name}。还没有人这样说过。</translation>
        </message>
        <message>
            <source>{kind}: {name}</source>
            <translation>{kind}：{name}</translation>
        </message>
    </context>
    <context>
        <name>InterviewRail</name>
        <message>
            <source>Lock</source>
            <translation>锁定</translation>
        </message>
    </context>
    <context>
        <name>InterviewScreen</name>
        <message>
            <source>Back to Today</source>
            <translation>返回“今天”</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>同意</translation>
        </message>
        <message>
            <source>Nine questions</source>
            <translation>九个问题</translation>
        </message>
        <message>
            <source>Narrative</source>
            <translation>叙述</translation>
        </message>
        <message>
            <source>People</source>
            <translation>人物</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>发生了什么</translation>
        </message>
        <message>
            <source>How it was told</source>
            <translation>讲述的方式</translation>
        </message>
        <message>
            <source>Own questions</source>
            <translation>自己的问题</translation>
        </message>
        <message>
            <source>Closing questions</source>
            <translation>结束前的问题</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>Interview</source>
            <translation>访谈</translation>
        </message>
        <message>
            <source>Began {0}</source>
            <translation>{0} 开始</translation>
        </message>
        <message>
            <source>Not finished</source>
            <translation>未完成</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>已完成</translation>
        </message>
        <message>
            <source>Family of {0}</source>
            <translation>{0} 的家人</translation>
        </message>
        <message>
            <source>A recording is running</source>
            <translation>正在录制</translation>
        </message>
        <message>
            <source>Stop it first (F9), or end and keep (Ctrl+Enter).</source>
            <translation>请先停止（F9），或结束并保存（Ctrl+Enter）。</translation>
        </message>
    </context>
    <context>
        <name>Items</name>
        <message>
            <source>Set aside</source>
            <translation>已搁置</translation>
        </message>
        <message>
            <source>Waiting to be compared</source>
            <translation>等待核对</translation>
        </message>
        <message>
            <source>Two answers, yours to decide</source>
            <translation>两个回答，由您决定</translation>
        </message>
        <message>
            <source>Waiting for parts</source>
            <translation>等待其余部分</translation>
        </message>
        <message>
            <source>Imported since you unlocked</source>
            <translation>解锁以来导入的</translation>
        </message>
        <message>
            <source>Receipts</source>
            <translation>回执</translation>
        </message>
        <message>
            <source>A bundle</source>
            <translation>一个数据包</translation>
        </message>
        <message>
            <source>Not taken in</source>
            <translation>未收入</translation>
        </message>
        <message>
            <source>Two histories of one vault</source>
            <translation>同一个保险库有两段历史</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s)</source>
            <translation>
                <numerusform>%n 处</numerusform>
            </translation>
        </message>
        <message>
            <source>A vault was restored or copied</source>
            <translation>一个保险库曾被恢复或复制</translation>
        </message>
        <message>
            <source>Something before is missing</source>
            <translation>之前缺了一些内容</translation>
        </message>
        <message numerus="yes">
            <source>%n gap(s)</source>
            <translation>
                <numerusform>%n 处缺口</numerusform>
            </translation>
        </message>
        <message>
            <source>Look</source>
            <translation>查看</translation>
        </message>
        <message numerus="yes">
            <source>%n bundle(s) wait</source>
            <translation>
                <numerusform>%n 个数据包在等待</numerusform>
            </translation>
        </message>
        <message>
            <source>Not compared</source>
            <translation>未核对</translation>
        </message>
        <message>
            <source>sources disagree</source>
            <translation>来源说法不一</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>a volunteer proposes a change</source>
            <translation>一位志愿者提议修改</translation>
        </message>
        <message>
            <source>name not known</source>
            <translation>姓名不详</translation>
        </message>
        <message numerus="yes">
            <source>%n attachment(s) wait for further files</source>
            <translation>
                <numerusform>%n 个附件等待其他文件</numerusform>
            </translation>
        </message>
        <message>
            <source>Large attachments</source>
            <translation>大附件</translation>
        </message>
        <message>
            <source>Forwarded by {0}</source>
            <translation>由 {0} 转交</translation>
        </message>
        <message>
            <source>Waits for parts</source>
            <translation>等待其余部分</translation>
        </message>
        <message numerus="yes">
            <source>%n new testimony(ies)</source>
            <translation>
                <numerusform>%n 份新证词</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new person(s)</source>
            <translation>
                <numerusform>%n 位新人物</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sealed one(s) opened</source>
            <translation>
                <numerusform>打开了 %n 份封存的</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n proposal(s)</source>
            <translation>
                <numerusform>%n 项提议</numerusform>
            </translation>
        </message>
        <message>
            <source>corrections only</source>
            <translation>只有更正</translation>
        </message>
        <message>
            <source>Bundle of {0}</source>
            <translation>{0} 的数据包</translation>
        </message>
        <message>
            <source>Was in already</source>
            <translation>已经收入过</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>已写好</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>就绪</translation>
        </message>
        <message numerus="yes">
            <source>%n bundle(s) arrived</source>
            <translation>
                <numerusform>%n 个数据包已到达</numerusform>
            </translation>
        </message>
        <message>
            <source>Receipt for {0}</source>
            <translation>给 {0} 的回执</translation>
        </message>
        <message>
            <source>Arrived {0}</source>
            <translation>{0} 到达</translation>
        </message>
    </context>
    <context>
        <name>KeyCard</name>
        <message>
            <source>Your key</source>
            <translation>您的密钥</translation>
        </message>
        <message>
            <source>Name for others</source>
            <translation>给别人看的名字</translation>
        </message>
        <message>
            <source>Fingerprint</source>
            <translation>指纹</translation>
        </message>
        <message>
            <source>Change the passphrase…</source>
            <translation>更改密码短语…</translation>
        </message>
        <message>
            <source>Ways into this vault…</source>
            <translation>打开这个保险库的方式…</translation>
        </message>
        <message>
            <source>Show the age identity…</source>
            <translation>显示 age 私钥…</translation>
        </message>
    </context>
    <context>
        <name>KeyboardLine</name>
        <message>
            <source>Latin letters</source>
            <translation>拉丁字母</translation>
        </message>
        <message>
            <source>Cyrillic letters</source>
            <translation>西里尔字母</translation>
        </message>
        <message>
            <source>Arabic letters</source>
            <translation>阿拉伯字母</translation>
        </message>
        <message>
            <source>Chinese characters</source>
            <translation>汉字</translation>
        </message>
        <message>
            <source>letters of several scripts</source>
            <translation>几种文字的字母</translation>
        </message>
        <message>
            <source>no letters</source>
            <translation>没有字母</translation>
        </message>
        <message>
            <source>Caps Lock is on · {0}</source>
            <translation>大写锁定已开 · {0}</translation>
        </message>
        <message>
            <source>Keyboard: {0}</source>
            <translation>键盘：{0}</translation>
        </message>
        <message>
            <source>Keyboard: nothing typed yet</source>
            <translation>键盘：还没有输入</translation>
        </message>
    </context>
    <context>
        <name>KeyfileRow</name>
        <message>
            <source>With a keyfile…</source>
            <translation>使用密钥文件…</translation>
        </message>
        <message>
            <source>Keyfile {0}: do not use it</source>
            <translation>密钥文件 {0}：不使用它</translation>
        </message>
        <message>
            <source>Choose the keyfile again…</source>
            <translation>重新选择密钥文件…</translation>
        </message>
        <message>
            <source>Which keyfile?</source>
            <translation>哪个密钥文件？</translation>
        </message>
        <message>
            <source>Use this file</source>
            <translation>使用这个文件</translation>
        </message>
    </context>
    <context>
        <name>KeysShown</name>
        <message>
            <source>Keys of the interview</source>
            <translation>访谈的按键</translation>
        </message>
        <message>
            <source>A break: the recording pauses, the screen is blank</source>
            <translation>休息：录制暂停，屏幕空白</translation>
        </message>
        <message>
            <source>End and keep</source>
            <translation>结束并保存</translation>
        </message>
        <message>
            <source>End and destroy; Del, alone, answers the question</source>
            <translation>结束并销毁；单按 Del 表示回答问题</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>锁定</translation>
        </message>
        <message>
            <source>Record, and stop</source>
            <translation>录制与停止</translation>
        </message>
        <message>
            <source>Pause the recording, and go on</source>
            <translation>暂停录制与继续</translation>
        </message>
        <message>
            <source>Mark this moment</source>
            <translation>标记这一刻</translation>
        </message>
        <message>
            <source>Write the time of the recording into the narrative</source>
            <translation>把录制时间写入叙述</translation>
        </message>
        <message>
            <source>Who speaks now</source>
            <translation>现在谁在说话</translation>
        </message>
        <message>
            <source>A code for every camera to film</source>
            <translation>供每台摄像机拍摄的码</translation>
        </message>
        <message>
            <source>Light and dark</source>
            <translation>浅色与深色</translation>
        </message>
        <message>
            <source>The question alone, to be read</source>
            <translation>只显示问题，供朗读</translation>
        </message>
        <message>
            <source>The answers of a question</source>
            <translation>问题的各个回答</translation>
        </message>
        <message>
            <source>The consent is spoken: record it, and end</source>
            <translation>口头同意：录制与结束</translation>
        </message>
        <message>
            <source>Later: not answered now</source>
            <translation>以后：现在不回答</translation>
        </message>
        <message>
            <source>Add to the timeline</source>
            <translation>加入时间线</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>下一步</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>New testimony</source>
            <translation>新证词</translation>
        </message>
    </context>
    <context>
        <name>LanguageChoice</name>
        <message>
            <source>Language of the questions</source>
            <translation>问题的语言</translation>
        </message>
    </context>
    <context>
        <name>LargestFile</name>
        <message>
            <source>Largest file</source>
            <translation>单个文件最大</translation>
        </message>
        <message>
            <source>One file</source>
            <translation>一个文件</translation>
        </message>
        <message>
            <source>4 GB</source>
            <translation>4 GB</translation>
        </message>
        <message>
            <source>any size</source>
            <translation>不限大小</translation>
        </message>
        <message>
            <source>memory sticks</source>
            <translation>U盘</translation>
        </message>
        <message>
            <source>for e-mail</source>
            <translation>用于电子邮件</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation>
                <numerusform>%n 个文件</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LastWords</name>
        <message>
            <source>The window ended unexpectedly three times within a minute and is not started again.

Nothing that was saved is lost. Try again; if it happens twice, tell your coordinator.</source>
            <translation>窗口在一分钟内意外结束了三次，不再重新启动。

已保存的都没有失去。请再试一次；若再次发生，请告诉您的协调员。</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
    </context>
    <context>
        <name>LeavingPage</name>
        <message numerus="yes">
            <source>%n testimony(ies) can leave this laptop</source>
            <translation>
                <numerusform>%n 份证词可以离开这台电脑</numerusform>
            </translation>
        </message>
        <message>
            <source>The coordinators named here hold all of it. On this laptop its texts, people, files and search words are deleted and overwritten; only seals that say nothing stay, so that what you record next still fits.</source>
            <translation>这里列出的协调员持有全部内容。这台电脑上的文字、人物、文件和搜索词会被删除并覆盖；只留下不透露任何内容的封记，使您以后记录的仍能衔接。</translation>
        </message>
        <message>
            <source>What stays</source>
            <translation>留下什么</translation>
        </message>
        <message>
            <source>What this does not reach</source>
            <translation>这做不到什么</translation>
        </message>
        <message>
            <source>Copies of this disk that somebody made before, and what a memory chip keeps inside itself. You will not be able to read or correct these testimonies here any more.</source>
            <translation>别人以前做的这块磁盘的副本，以及存储芯片内部保留的内容。您在这里将无法再阅读或更正这些证词。</translation>
        </message>
        <message numerus="yes">
            <source>%n backup(s) of this vault still hold them</source>
            <translation>
                <numerusform>这个保险库有 %n 个备份仍含有它们</numerusform>
            </translation>
        </message>
        <message>
            <source>They are marked: back up again afterwards, or destroy them.</source>
            <translation>它们已标明：之后请再备份一次，或销毁它们。</translation>
        </message>
        <message>
            <source>Keep everything</source>
            <translation>全部保留</translation>
        </message>
        <message>
            <source>Let them leave this laptop</source>
            <translation>让它们离开这台电脑</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>还有 %n 份</numerusform>
            </translation>
        </message>
        <message>
            <source>Received by {0}</source>
            <translation>{0} 已收到</translation>
        </message>
        <message>
            <source>in a backup</source>
            <translation>在备份里</translation>
        </message>
        <message>
            <source>Not finished</source>
            <translation>未完成</translation>
        </message>
        <message>
            <source>Something typed is not saved yet</source>
            <translation>有输入的内容还没有保存</translation>
        </message>
        <message>
            <source>A recording is added when you lock and unlock</source>
            <translation>锁定再解锁后会加入一段录制</translation>
        </message>
        <message>
            <source>Only {0} has confirmed it, and no backup</source>
            <translation>只有 {0} 确认过，而且没有备份</translation>
        </message>
        <message>
            <source>Not all of it is confirmed</source>
            <translation>没有全部得到确认</translation>
        </message>
        <message numerus="yes">
            <source>%n testimony(ies) have left this laptop</source>
            <translation>
                <numerusform>%n 份证词已离开这台电脑</numerusform>
            </translation>
        </message>
        <message>
            <source>The coordinators have them.</source>
            <translation>协调员已持有它们。</translation>
        </message>
        <message>
            <source>The last traces go when you lock: do it now.</source>
            <translation>最后的痕迹在锁定时消失：请现在锁定。</translation>
        </message>
        <message numerus="yes">
            <source>%n backup(s) still hold them: back up again.</source>
            <translation>
                <numerusform>仍有 %n 个备份含有它们：请再备份一次。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LeftCard</name>
        <message>
            <source>Left on {0} · written down by {1}</source>
            <translation>于 {0} 离开 · {1} 记录</translation>
        </message>
        <message numerus="yes">
            <source>%n recording(s) or file(s)</source>
            <translation>
                <numerusform>%n 段录制或文件</numerusform>
            </translation>
        </message>
        <message>
            <source>Read or hear no more of it than you need to decide. Nothing of it is used meanwhile.</source>
            <translation>只读或听作决定所需的部分。其间它不会被使用。</translation>
        </message>
        <message>
            <source>Why it is decided so</source>
            <translation>为什么这样决定</translation>
        </message>
        <message>
            <source>Keep it until they are asked</source>
            <translation>保留到问过为止</translation>
        </message>
        <message>
            <source>Destroy it</source>
            <translation>销毁它</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Destroy it for good</source>
            <translation>永远销毁</translation>
        </message>
        <message>
            <source>A decision needs a reason.</source>
            <translation>决定需要理由。</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>已保存</translation>
        </message>
        <message>
            <source>Ask now</source>
            <translation>现在就问</translation>
        </message>
        <message>
            <source>Destroyed</source>
            <translation>已销毁</translation>
        </message>
        <message>
            <source>Every consent still counts as No. It stands on Today until they are asked.</source>
            <translation>每一项同意仍算作“否”。在问过之前，它一直显示在“今天”页上。</translation>
        </message>
        <message>
            <source>It is refused from every backup and bundle too.</source>
            <translation>以后从任何备份和数据包来的也会拒绝。</translation>
        </message>
        <message>
            <source>It goes as every erasure does</source>
            <translation>它照抹除的规矩办</translation>
        </message>
        <message>
            <source>After 14 days, and when another coordinator has agreed. Nothing of it is used meanwhile.</source>
            <translation>14天后，并且另一位协调员也同意时。其间它不会被使用。</translation>
        </message>
    </context>
    <context>
        <name>LevelMeter</name>
        <message>
            <source>Sound level</source>
            <translation>音量</translation>
        </message>
        <message>
            <source>Too loud</source>
            <translation>声音太大</translation>
        </message>
        <message>
            <source>Nothing is heard</source>
            <translation>听不到声音</translation>
        </message>
        <message>
            <source>Quiet</source>
            <translation>声音小</translation>
        </message>
        <message>
            <source>Good level</source>
            <translation>音量合适</translation>
        </message>
        <message>
            <source>more than two days</source>
            <translation>两天以上</translation>
        </message>
        <message>
            <source>about {hours} h {minutes} min</source>
            <translation>大约 {hours} 小时 {minutes} 分钟</translation>
        </message>
        <message>
            <source>about {minutes} min</source>
            <translation>大约 {minutes} 分钟</translation>
        </message>
    </context>
    <context>
        <name>MadePage</name>
        <message numerus="yes">
            <source>Bundle ready: %n file(s)</source>
            <translation>
                <numerusform>数据包已就绪：%n 个文件</numerusform>
            </translation>
        </message>
        <message>
            <source>{0} · for {1}</source>
            <translation>{0} · 给 {1}</translation>
        </message>
        <message numerus="yes">
            <source>%n attachment(s) are not in this vault and could not go</source>
            <translation>
                <numerusform>%n 个附件不在这个保险库里，无法带走</numerusform>
            </translation>
        </message>
        <message>
            <source>They go with a later bundle, once they are here.</source>
            <translation>等它们到了这里，会随以后的数据包移交。</translation>
        </message>
        <message>
            <source>What comes next</source>
            <translation>接下来</translation>
        </message>
        <message>
            <source>Bring or send the files to the coordinator: by stick, e-mail or any other way, in any order.</source>
            <translation>把这些文件带给或发给协调员：U盘、电子邮件或其他方式，顺序不限。</translation>
        </message>
        <message>
            <source>Bring or send the file to the coordinator: by stick, e-mail or any other way.</source>
            <translation>把文件带给或发给协调员：U盘、电子邮件或其他方式。</translation>
        </message>
        <message>
            <source>Keep your own copies. The files say nothing to anybody else who finds them.</source>
            <translation>请保留您自己的副本。别人捡到这些文件也看不出任何内容。</translation>
        </message>
        <message>
            <source>When the receipt comes back, import it here. Only then is it sure that all arrived.</source>
            <translation>回执回来后请在这里导入。那时才能确定全部到达。</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完成</translation>
        </message>
    </context>
    <context>
        <name>MakingPage</name>
        <message>
            <source>Making the bundle</source>
            <translation>正在制作数据包</translation>
        </message>
        <message>
            <source>Collecting what goes</source>
            <translation>正在收集要移交的内容</translation>
        </message>
        <message>
            <source>Signing, encrypting, writing and reading back</source>
            <translation>正在签名、加密、写入并读回</translation>
        </message>
        <message>
            <source>Bundle ready</source>
            <translation>数据包已就绪</translation>
        </message>
        <message>
            <source>You can cancel or lock at any moment. Nothing is lost: finished files stay.</source>
            <translation>您随时可以取消或锁定。不会失去任何东西：已完成的文件会留下。</translation>
        </message>
        <message>
            <source>Leave the memory stick in until this says “Bundle ready”</source>
            <translation>显示“数据包已就绪”之前，请不要拔下U盘</translation>
        </message>
        <message>
            <source>If it comes out, the half-written file is useless and nobody can open it by mistake.</source>
            <translation>如果拔出，写了一半的文件没有用处，也不会被人误打开。</translation>
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
            <translation>{mark} 在说话</translation>
        </message>
        <message>
            <source>A word for it, if you like</source>
            <translation>想的话，可写一个词</translation>
        </message>
        <message>
            <source>A word for the mark at {time}</source>
            <translation>{time} 标记的词</translation>
        </message>
    </context>
    <context>
        <name>MentionForm</name>
        <message>
            <source>Who, as it is heard</source>
            <translation>听到的是谁</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>哪里</translation>
        </message>
        <message>
            <source>When</source>
            <translation>什么时候</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>现在</translation>
        </message>
        <message>
            <source>Put the time that is playing</source>
            <translation>填入正在播放的时间</translation>
        </message>
        <message>
            <source>Time in the recording</source>
            <translation>录制中的时间</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Linked with {0}</source>
            <translation>已与 {0} 关联</translation>
        </message>
        <message>
            <source>Take the link away</source>
            <translation>去掉关联</translation>
        </message>
        <message>
            <source>Find this person among testimonies</source>
            <translation>在证词中查找这个人</translation>
        </message>
        <message>
            <source>Nobody of that name is known.</source>
            <translation>不认识叫这个名字的人。</translation>
        </message>
        <message>
            <source>{0}, {1}</source>
            <translation>{0}，{1}</translation>
        </message>
        <message>
            <source>name not known</source>
            <translation>姓名不详</translation>
        </message>
    </context>
    <context>
        <name>NameEditor</name>
        <message>
            <source>Kind of name</source>
            <translation>姓名种类</translation>
        </message>
        <message>
            <source>Propose spellings</source>
            <translation>建议写法</translation>
        </message>
        <message>
            <source>Take this name away</source>
            <translation>去掉这个姓名</translation>
        </message>
        <message>
            <source>More about this name</source>
            <translation>关于这个姓名的更多内容</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>Script</source>
            <translation>文字</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Other spellings</source>
            <translation>其他写法</translation>
        </message>
        <message>
            <source>One spelling a line, also English or a second one in the same script.</source>
            <translation>每行一种写法，也可写英文或同一文字的第二种写法。</translation>
        </message>
    </context>
    <context>
        <name>NarrativeStep</name>
        <message>
            <source>Narrative</source>
            <translation>叙述</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>Write as it is said. Order and spelling do not matter now.</source>
            <translation>怎么说就怎么写。顺序和拼写现在不要紧。</translation>
        </message>
        <message>
            <source>In the witness's own words</source>
            <translation>证人的原话</translation>
        </message>
        <message>
            <source>Insert time</source>
            <translation>插入时间</translation>
        </message>
        <message>
            <source>Nothing is recorded: the witness wants written notes only.</source>
            <translation>什么都不录：证人只要书面笔记。</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>录制</translation>
        </message>
        <message>
            <source>Try microphone and camera</source>
            <translation>试一试麦克风和摄像头</translation>
        </message>
        <message>
            <source>Not recording</source>
            <translation>没有在录</translation>
        </message>
    </context>
    <context>
        <name>NarrativeTab</name>
        <message>
            <source>What the witness says</source>
            <translation>证人讲的话</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>In the witness's own words</source>
            <translation>证人的原话</translation>
        </message>
        <message>
            <source>Translations</source>
            <translation>译文</translation>
        </message>
        <message>
            <source>Write as it is said. Order and spelling do not matter now.</source>
            <translation>怎么说就怎么写。顺序和拼写现在不要紧。</translation>
        </message>
    </context>
    <context>
        <name>NewPassphrase</name>
        <message>
            <source>New passphrase</source>
            <translation>新密码短语</translation>
        </message>
        <message>
            <source>Suggest words</source>
            <translation>推荐词语</translation>
        </message>
        <message>
            <source>New passphrase again</source>
            <translation>重复新密码短语</translation>
        </message>
        <message>
            <source>Best: seven words drawn by chance</source>
            <translation>最好：随机抽取的七个词</translation>
        </message>
        <message>
            <source>Weak: easily guessed</source>
            <translation>弱：容易猜到</translation>
        </message>
        <message>
            <source>Fair: add a word or two</source>
            <translation>一般：再加一两个词</translation>
        </message>
        <message>
            <source>Strong, if nobody could guess these words</source>
            <translation>强，只要没有人能猜到这些词</translation>
        </message>
        <message>
            <source>This could be guessed. Whoever takes the laptop can try for years, with many computers. Use seven words drawn by chance.</source>
            <translation>这个可能被猜到。拿走电脑的人可以用许多电脑试上好几年。请用随机抽取的七个词。</translation>
        </message>
        <message>
            <source>The two are not the same. Type it once more.</source>
            <translation>两次不一样。请再输入一次。</translation>
        </message>
    </context>
    <context>
        <name>NumbersCard</name>
        <message>
            <source>Your numbers</source>
            <translation>您的号码</translation>
        </message>
        <message>
            <source>Compared</source>
            <translation>已核对</translation>
        </message>
        <message>
            <source>Not compared</source>
            <translation>未核对</translation>
        </message>
        <message>
            <source>You have compared these with a coordinator. They change only if the roster or your keys do.</source>
            <translation>您已与协调员核对过。只有名册或您的密钥改变时它们才会变。</translation>
        </message>
        <message>
            <source>Once your first bundle has arrived, the coordinator sees eight numbers beside your name. Telephone or meet, let them read theirs to you, and type them here.</source>
            <translation>您的第一个数据包到达后，协调员会在您的名字旁看到八个数。请打电话或见面，让对方念给您听，您在这里输入。</translation>
        </message>
        <message>
            <source>The coordinator's numbers</source>
            <translation>协调员的数</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>核对</translation>
        </message>
        <message numerus="yes">
            <source>These are %n of 40 digits. Type all eight numbers.</source>
            <translation>
                <numerusform>40位数字中已有 %n 位。请输入全部八个数。</numerusform>
            </translation>
        </message>
        <message>
            <source>They differ. Read them once more, slowly. If they still differ, hand over nothing and meet the coordinator: somebody may stand between you.</source>
            <translation>不一致。请慢慢再念一遍。如果仍不一致，什么都不要移交，当面去见协调员：可能有人夹在你们中间。</translation>
        </message>
    </context>
    <context>
        <name>OpenCard</name>
        <message>
            <source>Open your vault</source>
            <translation>打开您的保险库</translation>
        </message>
        <message>
            <source>Vault</source>
            <translation>保险库</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>密码短语</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>回车</translation>
        </message>
        <message>
            <source>Open to read only</source>
            <translation>只读打开</translation>
        </message>
        <message>
            <source>Create a new vault</source>
            <translation>新建保险库</translation>
        </message>
        <message>
            <source>Restore a backup…</source>
            <translation>恢复备份…</translation>
        </message>
        <message>
            <source>Passphrase lost: recovery shares…</source>
            <translation>密码短语丢失：恢复份额…</translation>
        </message>
        <message>
            <source>Not yet checked on this system</source>
            <translation>在这个系统上尚未检验</translation>
        </message>
        <message>
            <source>What this program leaves in memory and on the disk, and whether it locks with the screen and before sleep, has been checked on Linux only.</source>
            <translation>程序在内存和磁盘上留下什么、是否随锁屏和睡眠而锁定，目前只在 Linux 上检验过。</translation>
        </message>
        <message>
            <source>On this computer, in the usual place</source>
            <translation>在这台电脑上的常用位置</translation>
        </message>
        <message>
            <source>Beside the program</source>
            <translation>在程序旁边</translation>
        </message>
        <message>
            <source>On the memory stick {0}</source>
            <translation>在U盘 {0} 上</translation>
        </message>
        <message>
            <source>In the folder {0}</source>
            <translation>在文件夹 {0}</translation>
        </message>
        <message>
            <source>No vault was found on a memory stick. Is it in?</source>
            <translation>没有在U盘上找到保险库。U盘插好了吗？</translation>
        </message>
        <message>
            <source>There is no vault here yet. Create one, or look elsewhere (top corner).</source>
            <translation>这里还没有保险库。请新建一个，或到别处找（上方角落）。</translation>
        </message>
        <message>
            <source>Type the passphrase of this vault.</source>
            <translation>请输入这个保险库的密码短语。</translation>
        </message>
        <message>
            <source>Opening…</source>
            <translation>正在打开…</translation>
        </message>
        <message>
            <source>That passphrase does not open this vault. Check Caps Lock (it is on) and the keyboard language (you typed {0}), then try again.</source>
            <translation>这个密码短语打不开保险库。请检查大写锁定（现在是开着的）和键盘语言（您输入的是{0}），再试一次。</translation>
        </message>
        <message>
            <source>That passphrase does not open this vault. Check the keyboard language (you typed {0}), then try again.</source>
            <translation>这个密码短语打不开保险库。请检查键盘语言（您输入的是{0}），再试一次。</translation>
        </message>
        <message numerus="yes">
            <source>Again in %n second(s)</source>
            <translation>
                <numerusform>%n 秒后可再试</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OrganisationFacts</name>
        <message>
            <source>Roster</source>
            <translation>名册</translation>
        </message>
        <message>
            <source>version {0}, valid until {1}</source>
            <translation>第 {0} 版，有效至 {1}</translation>
        </message>
        <message numerus="yes">
            <source>%n steward(s) must sign a change</source>
            <translation>
                <numerusform>须有 %n 位管理人签名才能更改</numerusform>
            </translation>
        </message>
        <message>
            <source>Signatures</source>
            <translation>签名</translation>
        </message>
        <message>
            <source>{0}, of {1}</source>
            <translation>{0}，共 {1}</translation>
        </message>
        <message>
            <source>Archive recipient</source>
            <translation>归档接收者</translation>
        </message>
        <message>
            <source>none yet: if every coordinator loses their key, nobody can open what was handed over</source>
            <translation>还没有：如果每位协调员都丢失密钥，移交的内容谁也打不开</translation>
        </message>
        <message>
            <source>every bundle is also encrypted to it</source>
            <translation>每个数据包也都为它加密</translation>
        </message>
    </context>
    <context>
        <name>OrganisationScreen</name>
        <message>
            <source>Organisation</source>
            <translation>组织</translation>
        </message>
        <message>
            <source>Who may read what you hand over, and your own keys</source>
            <translation>谁可以读您移交的内容，以及您自己的密钥</translation>
        </message>
        <message>
            <source>You are a coordinator as {0}</source>
            <translation>您是协调员，名为 {0}</translation>
        </message>
        <message>
            <source>You belong to it as {0}</source>
            <translation>您是成员，名为 {0}</translation>
        </message>
        <message>
            <source>Write an invitation…</source>
            <translation>写邀请…</translation>
        </message>
        <message>
            <source>Open a newer invitation…</source>
            <translation>打开更新的邀请…</translation>
        </message>
        <message>
            <source>How somebody joins</source>
            <translation>怎样让人加入</translation>
        </message>
        <message>
            <source>Write an invitation and give the file to the volunteer. It holds no secret.</source>
            <translation>写一份邀请，把文件交给志愿者。里面没有秘密。</translation>
        </message>
        <message>
            <source>Their first bundle waits in your Inbox with eight numbers beside their name.</source>
            <translation>他们的第一个数据包会在您的收件里等待，名字旁边有八个数。</translation>
        </message>
        <message>
            <source>Telephone or meet, compare the numbers, admit them. The receipt tells them.</source>
            <translation>打电话或见面，核对号码，接纳他们。回执会告诉他们。</translation>
        </message>
        <message>
            <source>Somebody showed a second roster of this organisation</source>
            <translation>有人出示了这个组织的第二份名册</translation>
        </message>
        <message>
            <source>It was refused. Signed on both sides by: {0}. Meet a coordinator you know in person.</source>
            <translation>它被拒绝。两边都签名的：{0}。请当面见一位您认识的协调员。</translation>
        </message>
        <message>
            <source>nobody known</source>
            <translation>没有认识的人</translation>
        </message>
        <message>
            <source>The roster has run out</source>
            <translation>名册已到期</translation>
        </message>
        <message>
            <source>Work goes on, but ask the coordinators for a newer one.</source>
            <translation>工作可以继续，但请向协调员要一份更新的。</translation>
        </message>
        <message>
            <source>The roster says more than this version understands</source>
            <translation>名册里有些内容超出本版本的理解</translation>
        </message>
        <message>
            <source>It is kept as it is. Update the program when you can.</source>
            <translation>已原样保留。请尽可能更新程序。</translation>
        </message>
        <message>
            <source>Everything is saved</source>
            <translation>全部已保存</translation>
        </message>
        <message>
            <source>Numbers compared</source>
            <translation>号码已核对</translation>
        </message>
        <message>
            <source>Numbers not compared yet</source>
            <translation>号码尚未核对</translation>
        </message>
        <message>
            <source>Roster version {0}</source>
            <translation>名册第 {0} 版</translation>
        </message>
        <message>
            <source>Which invitation?</source>
            <translation>哪个邀请？</translation>
        </message>
        <message>
            <source>Join with this file</source>
            <translation>用这个文件加入</translation>
        </message>
        <message>
            <source>Where should the invitation be written?</source>
            <translation>邀请写到哪里？</translation>
        </message>
        <message>
            <source>Write it</source>
            <translation>写入</translation>
        </message>
        <message>
            <source>Where should the identity be written, in plain letters?</source>
            <translation>私钥以明文写到哪里？</translation>
        </message>
        <message>
            <source>The invitation is written</source>
            <translation>邀请已写好</translation>
        </message>
        <message>
            <source>Give the file to the volunteer. It opens nothing; it says who the coordinators are.</source>
            <translation>把文件交给志愿者。它打不开任何东西；它说明协调员是谁。</translation>
        </message>
        <message>
            <source>The identity is written</source>
            <translation>私钥已写好</translation>
        </message>
        <message>
            <source>Whoever has this file reads everything sent to you. Take it off this computer.</source>
            <translation>谁有这个文件，谁就能读发给您的一切。请把它从这台电脑上拿走。</translation>
        </message>
        <message>
            <source>The numbers are the same</source>
            <translation>号码一致</translation>
        </message>
        <message>
            <source>From now on this is remembered.</source>
            <translation>从现在起会记住这一点。</translation>
        </message>
    </context>
    <context>
        <name>OwnQuestions</name>
        <message>
            <source>Answered, and not asked any more</source>
            <translation>已回答，不再询问</translation>
        </message>
        <message>
            <source>Your organisation has no questions of its own</source>
            <translation>您的组织没有自己的问题</translation>
        </message>
        <message>
            <source>A coordinator can publish some; they arrive with the next receipt or invitation.</source>
            <translation>协调员可以发布；它们随下一份回执或邀请到达。</translation>
        </message>
    </context>
    <context>
        <name>OwnQuestionsCard</name>
        <message>
            <source>Our own questions</source>
            <translation>我们自己的问题</translation>
        </message>
        <message>
            <source>No form of its own is asked beside the program's questions.</source>
            <translation>除程序的问题外，没有询问自己的表格。</translation>
        </message>
        <message>
            <source>There are two versions of the same number</source>
            <translation>有两个同号的版本</translation>
        </message>
        <message>
            <source>Everybody asks the same one of them until a coordinator publishes again: {0}.</source>
            <translation>在协调员再次发布之前，大家问的是同一个：{0}。</translation>
        </message>
        <message>
            <source>A workbook as XLSForm says it (ODK, Kobo). It goes out with your next invitations, bundles and receipts, and is asked from then on.</source>
            <translation>按 XLSForm 写的工作簿（ODK、Kobo）。它随您以后的邀请、数据包和回执发出，此后就会询问。</translation>
        </message>
        <message>
            <source>Choose a workbook…</source>
            <translation>选择工作簿…</translation>
        </message>
        <message>
            <source>Version {0}, published on {1} by {2}</source>
            <translation>第 {0} 版，{2} 于 {1} 发布</translation>
        </message>
        <message>
            <source>It asks what only a newer program can ask</source>
            <translation>它询问的内容只有较新的程序才会</translation>
        </message>
        <message>
            <source>Update this one.</source>
            <translation>更新这一个。</translation>
        </message>
        <message>
            <source>Ask it no more…</source>
            <translation>不再询问…</translation>
        </message>
        <message>
            <source>Ask no more: {0}</source>
            <translation>不再询问：{0}</translation>
        </message>
        <message numerus="yes">
            <source>%n question(s)</source>
            <translation>
                <numerusform>%n 个问题</numerusform>
            </translation>
        </message>
        <message>
            <source>{0}, in {1}</source>
            <translation>{0}，{1}</translation>
        </message>
        <message>
            <source>Ask “{0}” no more?</source>
            <translation>不再询问“{0}”？</translation>
        </message>
        <message>
            <source>Answers that were given stay and stay readable.</source>
            <translation>已给的回答会留下，仍可阅读。</translation>
        </message>
        <message>
            <source>Go on asking it</source>
            <translation>继续询问</translation>
        </message>
        <message>
            <source>Ask it no more</source>
            <translation>不再询问</translation>
        </message>
        <message>
            <source>Which workbook?</source>
            <translation>哪个工作簿？</translation>
        </message>
        <message>
            <source>Look at this form</source>
            <translation>查看这份表格</translation>
        </message>
        <message>
            <source>The workbook is being read…</source>
            <translation>正在读取工作簿…</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>表格</translation>
        </message>
        <message>
            <source>It asks</source>
            <translation>它询问</translation>
        </message>
        <message>
            <source>It takes the place of</source>
            <translation>它取代</translation>
        </message>
        <message>
            <source>{0}, version {1}</source>
            <translation>{0}，第 {1} 版</translation>
        </message>
        <message>
            <source>nothing: it is new</source>
            <translation>没有：它是新的</translation>
        </message>
        <message>
            <source>Your signature goes with it: volunteers' programs ask nobody else's questions.</source>
            <translation>您的签名会一起发出：志愿者的程序不会询问别人的问题。</translation>
        </message>
        <message>
            <source>Sign and publish</source>
            <translation>签名并发布</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) in the workbook are left aside</source>
            <translation>
                <numerusform>工作簿中有 %n 处不采用</numerusform>
            </translation>
        </message>
        <message>
            <source>None of them asks anything. Everything else is asked as it stands there.</source>
            <translation>它们都不提问。其余的都照原样询问。</translation>
        </message>
        <message numerus="yes">
            <source>This form is not published: %n fault(s)</source>
            <translation>
                <numerusform>这份表格没有发布：有 %n 处错误</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was changed. Correct the workbook as this list says, and choose it again.</source>
            <translation>什么都没有改变。请照列表更正工作簿，再选一次。</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>还有 %n 份</numerusform>
            </translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>保持不变</translation>
        </message>
    </context>
    <context>
        <name>OwnWords</name>
        <message>
            <source>In the witness's own words</source>
            <translation>证人的原话</translation>
        </message>
        <message>
            <source>Until it is answered, every use counts as No.</source>
            <translation>在回答之前，每种用途都按“否”处理。</translation>
        </message>
    </context>
    <context>
        <name>PackagesCard</name>
        <message>
            <source>What witnesses are asked after the account</source>
            <translation>讲述之后询问证人的内容</translation>
        </message>
        <message>
            <source>Safekeeping</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>United Nations and courts</source>
            <translation>联合国和法庭</translation>
        </message>
        <message>
            <source>Public</source>
            <translation>公开</translation>
        </message>
        <message>
            <source>is not asked</source>
            <translation>不询问</translation>
        </message>
        <message>
            <source>Each use is read to the witness, and can be left out one by one.</source>
            <translation>每种用途都念给证人听，可以逐项略去。</translation>
        </message>
        <message>
            <source>Change it…</source>
            <translation>更改…</translation>
        </message>
        <message>
            <source>A package without any use is not asked. Answers that were given stay as they are.</source>
            <translation>没有用途的组合不会询问。已给的回答保持原样。</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>保持不变</translation>
        </message>
        <message>
            <source>Sign and save</source>
            <translation>签名并保存</translation>
        </message>
    </context>
    <context>
        <name>PagePreview</name>
        <message>
            <source>Page before</source>
            <translation>上一页</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>下一页</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>放大</translation>
        </message>
        <message>
            <source>page {0} of {1}</source>
            <translation>第 {0} 页，共 {1} 页</translation>
        </message>
    </context>
    <context>
        <name>PartialDateEdit</name>
        <message>
            <source>2017, 9.2017, ~2017, 2017-2018, or as it was said</source>
            <extracomment>Readings that a person filled in by parts: typing words does not take them away.</extracomment>
            <translation>2017、9.2017、~2017、2017-2018，或照当时的说法</translation>
        </message>
        <message>
            <source>By parts</source>
            <translation>分项填写</translation>
        </message>
        <message>
            <source>Year, month and day by parts: {0}</source>
            <translation>分别填写年、月、日：{0}</translation>
        </message>
        <message>
            <source>Understood: {0}</source>
            <translation>理解为：{0}</translation>
        </message>
        <message>
            <source>Kept as it was said. If you know when that was, fill in the parts, or type = and the date.</source>
            <translation>照当时的说法保留。如果您知道是什么时候，请分项填写，或输入 = 和日期。</translation>
        </message>
        <message>
            <source>{month} has no day {day}. What was said is kept.</source>
            <translation>{month} 没有 {day} 日。所说的已保留。</translation>
        </message>
        <message>
            <source>There is no month {0}. What was said is kept.</source>
            <translation>没有 {0} 月。所说的已保留。</translation>
        </message>
        <message>
            <source>That year is too far away. What was said is kept.</source>
            <translation>那一年太远。所说的已保留。</translation>
        </message>
        <message>
            <source>This ends before it begins. What was said is kept.</source>
            <translation>结束早于开始。所说的已保留。</translation>
        </message>
        <message>
            <source>Or another time</source>
            <translation>或另一个时间</translation>
        </message>
        <message>
            <source>This cannot be a date. The last one that can be is kept.</source>
            <translation>这不可能是日期。保留上一个有效的。</translation>
        </message>
    </context>
    <context>
        <name>PassphraseEdit</name>
        <message>
            <source>Show the passphrase</source>
            <translation>显示密码短语</translation>
        </message>
        <message>
            <source>Hide the passphrase</source>
            <translation>隐藏密码短语</translation>
        </message>
    </context>
    <context>
        <name>PassphraseForm</name>
        <message>
            <source>Move everything to a new key</source>
            <translation>全部换到新密钥</translation>
        </message>
        <message>
            <source>Change the passphrase</source>
            <translation>更改密码短语</translation>
        </message>
        <message>
            <source>Passphrase now</source>
            <translation>现在的密码短语</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>保持不变</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Copies made before still open with the old passphrase</source>
            <translation>以前做的副本仍能用旧的密码短语打开</translation>
        </message>
        <message>
            <source>If somebody has seen your passphrase, or had this laptop in their hands, changing it is not enough: go back, and choose “Passphrase seen, or laptop imaged”.</source>
            <translation>如果有人看到过您的密码短语，或拿到过这台电脑，只更改是不够的：请返回，选择“密码短语被看到，或电脑被复制”。</translation>
        </message>
        <message>
            <source>Copies, images and backups made before still open with the old passphrase</source>
            <translation>以前做的副本、映像和备份仍能用旧的密码短语打开</translation>
        </message>
        <message>
            <source>Nothing can change what somebody took away. What you record from now on, they cannot read. Make a new backup afterwards, and destroy the earlier ones.</source>
            <translation>被人拿走的，什么也改变不了。您从现在起记录的，他们读不到。之后请做新的备份，并销毁以前的。</translation>
        </message>
        <message>
            <source>Your signing key may be in their hands too</source>
            <translation>您的签名密钥也可能在他们手里</translation>
        </message>
        <message>
            <source>It moves with you and stays the same. Tell a coordinator, who can revoke it, so that nobody can sign in your name.</source>
            <translation>它会随您一起迁移，保持不变。请告诉协调员，由其撤销，使别人不能以您的名义签名。</translation>
        </message>
        <message>
            <source>Only the new passphrase will open this vault</source>
            <translation>以后只有新的密码短语能打开这个保险库</translation>
        </message>
        <message>
            <source>Recovery shares and a keyfile have to be made anew. It takes as much free space as the vault's database, and afterwards the vault is locked.</source>
            <translation>恢复份额和密钥文件须重新制作。需要的空闲空间与保险库的数据库一样大，之后保险库会锁定。</translation>
        </message>
        <message>
            <source>Move everything now</source>
            <translation>现在全部迁移</translation>
        </message>
        <message>
            <source>Change it</source>
            <translation>更改</translation>
        </message>
        <message>
            <source>Type the passphrase that opens the vault now.</source>
            <translation>请输入现在打开保险库的密码短语。</translation>
        </message>
        <message>
            <source>Moving…</source>
            <translation>正在迁移…</translation>
        </message>
        <message>
            <source>Changing…</source>
            <translation>正在更改…</translation>
        </message>
        <message>
            <source>Moving… {0} %</source>
            <translation>正在迁移… {0} %</translation>
        </message>
    </context>
    <context>
        <name>PeopleScreen</name>
        <message>
            <source>A name, however it is spelled</source>
            <translation>姓名，任何写法</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>所有人</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>搜索</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>显示</translation>
        </message>
        <message>
            <source>People</source>
            <translation>人物</translation>
        </message>
        <message>
            <source>Nobody yet</source>
            <translation>还没有人</translation>
        </message>
        <message>
            <source>People appear here as soon as a testimony names them.</source>
            <translation>证词里提到谁，谁就会出现在这里。</translation>
        </message>
        <message>
            <source>Nobody found</source>
            <translation>没有找到</translation>
        </message>
        <message>
            <source>Try a part of the name, or another way to write it.</source>
            <translation>试试名字的一部分，或另一种写法。</translation>
        </message>
        <message>
            <source>Name not known</source>
            <translation>姓名不详</translation>
        </message>
    </context>
    <context>
        <name>PeopleTab</name>
        <message>
            <source>Nobody is entered yet</source>
            <translation>还没有录入任何人</translation>
        </message>
        <message>
            <source>Add the person whom the witness speaks about.</source>
            <translation>请添加证人所讲的那个人。</translation>
        </message>
        <message>
            <source>Name not known</source>
            <translation>姓名不详</translation>
        </message>
        <message numerus="yes">
            <source>%n spellings to confirm</source>
            <translation>
                <numerusform>%n 种写法待确认</numerusform>
            </translation>
        </message>
        <message>
            <source>Add a victim</source>
            <translation>添加受害人</translation>
        </message>
        <message>
            <source>Add a relative</source>
            <translation>添加亲属</translation>
        </message>
        <message>
            <source>Add somebody else</source>
            <translation>添加其他人</translation>
        </message>
    </context>
    <context>
        <name>PersonForm</name>
        <message>
            <source>Names</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>Who this is in the story</source>
            <translation>在这件事里是谁</translation>
        </message>
        <message>
            <source>Add a name: {0}</source>
            <translation>添加姓名：{0}</translation>
        </message>
        <message>
            <source>Taken over from the names of the family</source>
            <translation>取自家庭成员的姓名</translation>
        </message>
        <message>
            <source>Born</source>
            <translation>出生</translation>
        </message>
        <message>
            <source>Who they are</source>
            <translation>身份情况</translation>
        </message>
        <message>
            <source>Birthplace</source>
            <translation>出生地</translation>
        </message>
        <message>
            <source>Sex</source>
            <translation>性别</translation>
        </message>
        <message>
            <source>Under 18</source>
            <translation>未满18岁</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>No</source>
            <translation>否</translation>
        </message>
        <message>
            <source>Occupation</source>
            <translation>职业</translation>
        </message>
    </context>
    <context>
        <name>PersonFurther</name>
        <message>
            <source>Addresses</source>
            <translation>住址</translation>
        </message>
        <message>
            <source>Papers and citizenship</source>
            <translation>证件和国籍</translation>
        </message>
        <message>
            <source>Telephones</source>
            <translation>电话</translation>
        </message>
        <message>
            <source>Life: people, religion, work, health</source>
            <translation>生活：民族、宗教、工作、健康</translation>
        </message>
        <message>
            <source>Other roles, office</source>
            <translation>其他身份、职务</translation>
        </message>
        <message>
            <source>Not told, and why</source>
            <translation>没有讲的，以及原因</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>{part} ({count})</source>
            <translation>{part}（{count}）</translation>
        </message>
        <message>
            <source>More about this person</source>
            <translation>关于这个人的更多内容</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>Add an address</source>
            <translation>添加住址</translation>
        </message>
        <message>
            <source>Add a paper</source>
            <translation>添加证件</translation>
        </message>
        <message>
            <source>Citizenships</source>
            <translation>国籍</translation>
        </message>
        <message>
            <source>Several are parted by commas.</source>
            <translation>几个之间用逗号分开。</translation>
        </message>
        <message>
            <source>Qandas status</source>
            <translation>Qandas 身份</translation>
        </message>
        <message>
            <source>Permits</source>
            <translation>许可</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>号码</translation>
        </message>
        <message>
            <source>Kind of paper</source>
            <translation>证件种类</translation>
        </message>
        <message>
            <source>Issued by</source>
            <translation>签发机关</translation>
        </message>
        <message>
            <source>Issued</source>
            <translation>签发日期</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>有效期至</translation>
        </message>
        <message>
            <source>The check digit does not fit. The number is kept as it was said.</source>
            <translation>校验位不符。号码照所说的保留。</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>电话</translation>
        </message>
        <message>
            <source>Whose, and who else answers</source>
            <translation>谁的电话，还有谁会接</translation>
        </message>
        <message>
            <source>Add a telephone</source>
            <translation>添加电话</translation>
        </message>
        <message>
            <source>Ethnic background</source>
            <translation>民族</translation>
        </message>
        <message>
            <source>Religion</source>
            <translation>宗教</translation>
        </message>
        <message>
            <source>Education</source>
            <translation>教育</translation>
        </message>
        <message>
            <source>Civil status</source>
            <translation>婚姻状况</translation>
        </message>
        <message>
            <source>Dependants</source>
            <translation>受抚养人</translation>
        </message>
        <message>
            <source>Health</source>
            <translation>健康</translation>
        </message>
        <message>
            <source>Photograph</source>
            <translation>照片</translation>
        </message>
        <message>
            <source>One of the attachments of this testimony.</source>
            <translation>这份证词的附件之一。</translation>
        </message>
        <message>
            <source>Office held</source>
            <translation>担任的职务</translation>
        </message>
        <message>
            <source>Grading</source>
            <translation>评级</translation>
        </message>
        <message>
            <source>For officials and alleged perpetrators. A coordinator fills it in.</source>
            <translation>用于官员和被指的加害人。由协调员填写。</translation>
        </message>
        <message>
            <source>Not asked</source>
            <translation>未询问</translation>
        </message>
        <message>
            <source>The witness does not know</source>
            <translation>证人不知道</translation>
        </message>
        <message>
            <source>Did not want to say</source>
            <translation>不愿说</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>Date of birth</source>
            <translation>出生日期</translation>
        </message>
        <message>
            <source>Birthplace</source>
            <translation>出生地</translation>
        </message>
    </context>
    <context>
        <name>PersonScreen</name>
        <message>
            <source>Name not known</source>
            <translation>姓名不详</translation>
        </message>
        <message>
            <source>People</source>
            <translation>人物</translation>
        </message>
        <message>
            <source>Make a report</source>
            <translation>做报告</translation>
        </message>
        <message>
            <source>{count} sources</source>
            <translation>{count} 个来源</translation>
        </message>
        <message>
            <source>Last known</source>
            <translation>最后所知</translation>
        </message>
        <message>
            <source>Born</source>
            <translation>出生</translation>
        </message>
        <message>
            <source>From</source>
            <translation>从</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>不详</translation>
        </message>
        <message>
            <source>sources disagree</source>
            <translation>来源说法不一</translation>
        </message>
        <message>
            <source>What each source says</source>
            <translation>各来源的说法</translation>
        </message>
        <message>
            <source>date not known</source>
            <translation>日期不详</translation>
        </message>
        <message>
            <source>Nobody has said yet what became of them.</source>
            <translation>还没有人说他们后来怎样。</translation>
        </message>
        <message>
            <source>Testimonies</source>
            <translation>证词</translation>
        </message>
        <message>
            <source>open the testimony</source>
            <translation>打开证词</translation>
        </message>
        <message>
            <source>May be the same person</source>
            <translation>可能是同一个人</translation>
        </message>
        <message>
            <source>names alike: {percent} %</source>
            <translation>姓名相似度：{percent} %</translation>
        </message>
        <message>
            <source>The same</source>
            <translation>是同一人</translation>
        </message>
        <message>
            <source>Not the same</source>
            <translation>不是同一人</translation>
        </message>
    </context>
    <context>
        <name>PhotoPanel</name>
        <message>
            <source>name not known</source>
            <translation>姓名不详</translation>
        </message>
        <message>
            <source>It shows</source>
            <translation>它显示</translation>
        </message>
        <message>
            <source>paper {number}</source>
            <translation>文书 {number}</translation>
        </message>
        <message>
            <source>The paper</source>
            <translation>这份文书</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>这是什么</translation>
        </message>
        <message>
            <source>Read a number off it</source>
            <translation>从中读出号码</translation>
        </message>
        <message>
            <source>What</source>
            <translation>什么</translation>
        </message>
        <message>
            <source>Whose</source>
            <translation>谁的</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>号码</translation>
        </message>
        <message>
            <source>Write it down there</source>
            <translation>记到那里</translation>
        </message>
        <message>
            <source>The check digit does not fit: look at each figure again. It can be written down all the same.</source>
            <translation>校验位不符：请再看每个数字。仍然可以记下。</translation>
        </message>
        <message>
            <source>The check digit fits.</source>
            <translation>校验位相符。</translation>
        </message>
        <message>
            <source>Written down with {name}.</source>
            <translation>已记在 {name} 名下。</translation>
        </message>
        <message>
            <source>It shows an injury</source>
            <translation>它显示伤情</translation>
        </message>
        <message>
            <source>May this picture be kept? Asked for itself</source>
            <translation>可以保存这张图片吗？单独询问</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>No</source>
            <translation>否</translation>
        </message>
        <message>
            <source>It is never shown small, and never used without this answer.</source>
            <translation>它从不缩小显示，没有这个回答也从不使用。</translation>
        </message>
    </context>
    <context>
        <name>PhotoTools</name>
        <message>
            <source>Closer</source>
            <translation>放大</translation>
        </message>
        <message>
            <source>Less close</source>
            <translation>缩小</translation>
        </message>
        <message>
            <source>Turn</source>
            <translation>旋转</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>剪切</translation>
        </message>
        <message>
            <source>Read the number</source>
            <translation>读取号码</translation>
        </message>
        <message>
            <source>Draw the frame with the mouse, or move it with the arrow keys and change its size with Shift and arrows. The original stays as it came.</source>
            <translation>用鼠标画框，或用方向键移动，用 Shift 加方向键改变大小。原件照来时的样子保留。</translation>
        </message>
        <message>
            <source>Keep as a working copy</source>
            <translation>保存为工作副本</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>回车</translation>
        </message>
        <message>
            <source>As it was</source>
            <translation>恢复原样</translation>
        </message>
        <message>
            <source>Working copy: {what}</source>
            <translation>工作副本：{what}</translation>
        </message>
        <message>
            <source>A working copy is kept with the testimony</source>
            <translation>工作副本与证词一起保存</translation>
        </message>
    </context>
    <context>
        <name>Picker</name>
        <message>
            <source>Folder above</source>
            <translation>上一级文件夹</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>地点</translation>
        </message>
        <message>
            <source>Another place</source>
            <translation>别的位置</translation>
        </message>
        <message>
            <source>or type a path</source>
            <translation>或输入路径</translation>
        </message>
        <message>
            <source>Path of a folder or a file</source>
            <translation>文件夹或文件的路径</translation>
        </message>
        <message>
            <source>No folders here</source>
            <translation>这里没有文件夹</translation>
        </message>
        <message>
            <source>Nothing of that kind here</source>
            <translation>这里没有这类东西</translation>
        </message>
        <message>
            <source>Contents of the folder</source>
            <translation>文件夹的内容</translation>
        </message>
        <message>
            <source>Name of the file</source>
            <translation>文件名</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Nothing here</source>
            <translation>这里没有东西</translation>
        </message>
        <message>
            <source>My files</source>
            <translation>我的文件</translation>
        </message>
        <message>
            <source>Memory stick {0}</source>
            <translation>U盘 {0}</translation>
        </message>
        <message>
            <source>Disk {0}</source>
            <translation>磁盘 {0}</translation>
        </message>
        <message>
            <source>{0}, {1} free</source>
            <translation>{0}，剩余 {1}</translation>
        </message>
        <message numerus="yes">
            <source>Only the first %n name(s) are shown</source>
            <translation>
                <numerusform>只显示前 %n 个名称</numerusform>
            </translation>
        </message>
        <message>
            <source>This folder cannot be read</source>
            <translation>无法读取这个文件夹</translation>
        </message>
        <message>
            <source>{0} free here</source>
            <translation>这里剩余 {0}</translation>
        </message>
        <message>
            <source>There is nothing like that at this path</source>
            <translation>这个路径上没有这样的东西</translation>
        </message>
    </context>
    <context>
        <name>PlaceField</name>
        <message numerus="yes">
            <source>%n places of the list fit: arrow down</source>
            <translation>
                <numerusform>列表中有 %n 个地方相符：按向下键</numerusform>
            </translation>
        </message>
        <message>
            <source>Not this place of the list</source>
            <translation>不是列表里的这个地方</translation>
        </message>
    </context>
    <context>
        <name>PlaceWords</name>
        <message>
            <source>country</source>
            <translation>国家</translation>
        </message>
        <message>
            <source>region</source>
            <translation>大区</translation>
        </message>
        <message>
            <source>province</source>
            <translation>省</translation>
        </message>
        <message>
            <source>prefecture</source>
            <translation>地区</translation>
        </message>
        <message>
            <source>city</source>
            <translation>市</translation>
        </message>
        <message>
            <source>county</source>
            <translation>县</translation>
        </message>
        <message>
            <source>district</source>
            <translation>区</translation>
        </message>
        <message>
            <source>Bingtuan division</source>
            <translation>兵团师</translation>
        </message>
    </context>
    <context>
        <name>Player</name>
        <message>
            <source>Five seconds back</source>
            <translation>后退五秒</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>播放</translation>
        </message>
        <message>
            <source>Five seconds on</source>
            <translation>前进五秒</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>位置</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>速度</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>暂停</translation>
        </message>
    </context>
    <context>
        <name>PolicyCard</name>
        <message>
            <source>What holds on every laptop</source>
            <translation>在每台电脑上都适用的规定</translation>
        </message>
        <message>
            <source>An open interview is covered</source>
            <translation>访谈打开时遮住</translation>
        </message>
        <message>
            <source>An open interview locks</source>
            <translation>访谈打开时锁定</translation>
        </message>
        <message>
            <source>Everything else locks</source>
            <translation>其他一切锁定</translation>
        </message>
        <message>
            <source>Sealing what is recorded</source>
            <translation>封存所记录的内容</translation>
        </message>
        <message>
            <source>Policy {0}, decided by a coordinator. It can only be stricter than the program itself.</source>
            <translation>规定 {0}，由一位协调员决定。只能比程序本身更严。</translation>
        </message>
        <message>
            <source>Nobody has decided otherwise: these are the program's own limits.</source>
            <translation>没有人另作决定：这些是程序本身的限度。</translation>
        </message>
        <message>
            <source>There are two policies of the same number</source>
            <translation>有两份编号相同的规定</translation>
        </message>
        <message>
            <source>Of each value the stricter one holds until a coordinator decides again. By {0}.</source>
            <translation>每个数值都以更严的为准，直到协调员再作决定。由 {0}。</translation>
        </message>
        <message>
            <source>Change it…</source>
            <translation>更改…</translation>
        </message>
        <message>
            <source>Cover an open interview</source>
            <translation>遮住打开的访谈</translation>
        </message>
        <message>
            <source>Lock an open interview</source>
            <translation>锁定打开的访谈</translation>
        </message>
        <message>
            <source>Lock everything else</source>
            <translation>锁定其他一切</translation>
        </message>
        <message>
            <source>It goes out with your next invitations, bundles and receipts. A laptop obeys from the moment it gets one.</source>
            <translation>它会随您以后的邀请、数据包和回执发出。电脑收到后立即遵守。</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>保持不变</translation>
        </message>
        <message>
            <source>Sign and save</source>
            <translation>签名并保存</translation>
        </message>
        <message numerus="yes">
            <source>after %n second(s) without a touch</source>
            <translation>
                <numerusform>%n 秒没有操作之后</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>after %n minute(s) without a touch</source>
            <translation>
                <numerusform>%n 分钟没有操作之后</numerusform>
            </translation>
        </message>
        <message>
            <source>whoever records it chooses</source>
            <translation>由记录的人选择</translation>
        </message>
        <message>
            <source>suggested for every testimony</source>
            <translation>建议每份证词都封存</translation>
        </message>
        <message>
            <source>every testimony</source>
            <translation>每份证词</translation>
        </message>
    </context>
    <context>
        <name>PresentForm</name>
        <message>
            <source>Passphrase now</source>
            <translation>现在的密码短语</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Type the passphrase that opens the vault now.</source>
            <translation>请输入现在打开保险库的密码短语。</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>正在检查…</translation>
        </message>
    </context>
    <context>
        <name>ProgressPanel</name>
        <message>
            <source>not begun</source>
            <translation>未开始</translation>
        </message>
        <message>
            <source>You can cancel or lock at any moment. Nothing is lost.</source>
            <translation>您随时可以取消或锁定。不会失去任何东西。</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Stopping</source>
            <translation>正在停止</translation>
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
            <translation>检查与备份…</translation>
        </message>
    </context>
    <context>
        <name>QuestionPage</name>
        <message>
            <source>No native speaker has read this translation yet.</source>
            <translation>这份译文还没有母语者读过。</translation>
        </message>
        <message>
            <source>To be read</source>
            <translation>供朗读</translation>
        </message>
    </context>
    <context>
        <name>QuestionRow</name>
        <message>
            <source>Why there is no answer: {0}</source>
            <translation>为什么没有回答：{0}</translation>
        </message>
        <message>
            <source>No answer?</source>
            <translation>没有回答？</translation>
        </message>
        <message>
            <source>What else it was</source>
            <translation>还有什么</translation>
        </message>
        <message>
            <source>What else it was: {0}</source>
            <translation>还有什么：{0}</translation>
        </message>
        <message>
            <source>Asked for, and not answered yet</source>
            <translation>应答，还没有回答</translation>
        </message>
        <message>
            <source>Not asked</source>
            <translation>未询问</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>不知道</translation>
        </message>
        <message>
            <source>Refused to say</source>
            <translation>不愿说</translation>
        </message>
        <message>
            <source>2017, 9.2017 or 12.9.2017</source>
            <translation>2017、9.2017 或 12.9.2017</translation>
        </message>
        <message>
            <source>When this was answered, the question was: {0}</source>
            <translation>给出这个回答时，问题是：{0}</translation>
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <source>Coordinator</source>
            <translation>协调员</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>锁定</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>今天</translation>
        </message>
        <message>
            <source>Testimonies</source>
            <translation>证词</translation>
        </message>
        <message>
            <source>People</source>
            <translation>人物</translation>
        </message>
        <message>
            <source>Hand over</source>
            <translation>移交</translation>
        </message>
        <message>
            <source>Inbox</source>
            <translation>收件</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>报告</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>组织</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
    </context>
    <context>
        <name>ReadNumbers</name>
        <message>
            <source>Whose: {name}</source>
            <translation>谁的：{name}</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>正在读取…</translation>
        </message>
        <message>
            <source>Nothing that looks like a number was read. Mark it with the frame, or type it.</source>
            <translation>没有读到像号码的内容。请用框标出，或手工输入。</translation>
        </message>
        <message>
            <source>Read by the program: a guess. Compare every figure with the picture.</source>
            <translation>由程序读取，仅为猜测。请逐个数字与图片核对。</translation>
        </message>
        <message>
            <source>The piece of the picture</source>
            <translation>图片的这一部分</translation>
        </message>
        <message>
            <source>Not sure of: {figures}</source>
            <translation>不确定：{figures}</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>回车</translation>
        </message>
        <message>
            <source>It is so: write it down</source>
            <translation>无误，记下</translation>
        </message>
        <message>
            <source>Put it right first</source>
            <translation>先改正</translation>
        </message>
        <message>
            <source>Birth date: {date}</source>
            <translation>出生日期：{date}</translation>
        </message>
        <message>
            <source>Sex: {sex}</source>
            <translation>性别：{sex}</translation>
        </message>
        <message>
            <source>it has no check digit</source>
            <translation>没有校验码</translation>
        </message>
        <message>
            <source>the check digit fits</source>
            <translation>校验码相符</translation>
        </message>
        <message>
            <source>the check digit does not fit</source>
            <translation>校验码不符</translation>
        </message>
    </context>
    <context>
        <name>RecordingKeys</name>
        <message>
            <source>The recording is paused</source>
            <translation>录制已暂停</translation>
        </message>
        <message>
            <source>{mark} speaks from where it goes on (F11).</source>
            <translation>从继续录制处起是 {mark} 在说话（F11）。</translation>
        </message>
        <message>
            <source>Nobody here is S{number}</source>
            <translation>这里没有 S{number}</translation>
        </message>
        <message>
            <source>Who else speaks is added under Consent: another witness speaks too.</source>
            <translation>还有谁讲述，在“同意”里添加：还有一位证人讲述。</translation>
        </message>
    </context>
    <context>
        <name>RecordingPanel</name>
        <message>
            <source>Picture of the camera</source>
            <translation>摄像头的画面</translation>
        </message>
        <message>
            <source>Sound</source>
            <translation>声音</translation>
        </message>
        <message>
            <source>Video</source>
            <translation>录像</translation>
        </message>
        <message>
            <source>Photograph</source>
            <translation>照片</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Microphone</source>
            <translation>麦克风</translation>
        </message>
        <message>
            <source>Camera</source>
            <translation>摄像头</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>重新查找</translation>
        </message>
        <message>
            <source>None found</source>
            <translation>没有找到</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>录制</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>暂停</translation>
        </message>
        <message>
            <source>Mark this moment</source>
            <translation>标记这一刻</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>继续</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Take a photograph</source>
            <translation>拍照</translation>
        </message>
        <message>
            <source>Room on the disk: {time}</source>
            <translation>磁盘还能录：{time}</translation>
        </message>
        <message>
            <source>the disk is nearly full</source>
            <translation>磁盘快满了</translation>
        </message>
        <message>
            <source>Pictures left out because the computer is too slow: {count}</source>
            <translation>因电脑太慢而漏掉的画面：{count}</translation>
        </message>
        <message>
            <source>Not recording</source>
            <translation>没有在录</translation>
        </message>
        <message>
            <source>Starting…</source>
            <translation>正在启动…</translation>
        </message>
        <message>
            <source>Recording</source>
            <translation>正在录制</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>已暂停</translation>
        </message>
        <message>
            <source>Keeping it…</source>
            <translation>正在保存…</translation>
        </message>
    </context>
    <context>
        <name>RecordingStrip</name>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>显示</translation>
        </message>
    </context>
    <context>
        <name>RecoverCard</name>
        <message>
            <source>Open with recovery shares</source>
            <translation>用恢复份额打开</translation>
        </message>
        <message>
            <source>Any three of the five open the vault. Then you choose a new passphrase; the old one is gone.</source>
            <translation>五份中的任意三份可以打开保险库。然后您选一个新的密码短语；旧的作废。</translation>
        </message>
        <message>
            <source>These three open it. Now choose a new passphrase</source>
            <translation>这三份能打开它。现在请选一个新的密码短语</translation>
        </message>
        <message>
            <source>No earlier passphrase opens the vault afterwards, and no keyfile is needed.</source>
            <translation>之后以前的密码短语都打不开保险库，也不需要密钥文件。</translation>
        </message>
        <message>
            <source>Three shares are in one place now</source>
            <translation>现在三份在同一个地方</translation>
        </message>
        <message>
            <source>Take them apart again. If others may have seen them, make new ones in the vault.</source>
            <translation>请把它们重新分开。如果别人可能看到过，请在保险库里做新的。</translation>
        </message>
        <message>
            <source>Set it and open the vault</source>
            <translation>设定并打开保险库</translation>
        </message>
        <message>
            <source>Change nothing</source>
            <translation>什么都不改</translation>
        </message>
        <message>
            <source>Opening…</source>
            <translation>正在打开…</translation>
        </message>
    </context>
    <context>
        <name>RehearsalNotice</name>
        <message>
            <source>Does recovery work?</source>
            <translation>恢复真的可行吗？</translation>
        </message>
        <message>
            <source>Try it every 90 days, with recovery shares or the passphrase as it is written down.</source>
            <translation>每90天试一次，用恢复份额，或用写下来的密码短语。</translation>
        </message>
        <message>
            <source>Rehearse…</source>
            <translation>演练…</translation>
        </message>
    </context>
    <context>
        <name>RehearsalPage</name>
        <message>
            <source>Rehearse recovery</source>
            <translation>演练恢复</translation>
        </message>
        <message>
            <source>On the day when it matters it is too late to find out. Bring the shares, or your passphrase as you have it written down: the vault's own files are opened with it, and you are told what was in there.</source>
            <translation>到了要紧的那天才发现就太晚了。请拿来份额，或您写下来的密码短语：会用它打开保险库自己的文件，并告诉您里面有什么。</translation>
        </message>
        <message>
            <source>With three recovery shares</source>
            <translation>用三份恢复份额</translation>
        </message>
        <message>
            <source>With the passphrase</source>
            <translation>用密码短语</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Rehearse with three recovery shares</source>
            <translation>用三份恢复份额演练</translation>
        </message>
        <message>
            <source>Type them from the papers, as they are.</source>
            <translation>照纸上的原样输入。</translation>
        </message>
        <message>
            <source>Rehearse with the passphrase</source>
            <translation>用密码短语演练</translation>
        </message>
        <message>
            <source>Type it as you have it written down.</source>
            <translation>照您写下来的输入。</translation>
        </message>
        <message>
            <source>Try it</source>
            <translation>试一试</translation>
        </message>
        <message numerus="yes">
            <source>It opened this vault: %n testimony(ies)</source>
            <translation>
                <numerusform>它打开了这个保险库：%n 份证词</numerusform>
            </translation>
        </message>
        <message>
            <source>Written down for today. You will be asked again in 90 days.</source>
            <translation>已记在今天。90天后会再次询问。</translation>
        </message>
        <message>
            <source>It opened this vault, but the vault is empty</source>
            <translation>它打开了这个保险库，但保险库是空的</translation>
        </message>
        <message>
            <source>Rehearse again when there is something in it to lose.</source>
            <translation>等里面有了怕失去的东西，再演练一次。</translation>
        </message>
        <message>
            <source>Three shares have been in one place</source>
            <translation>三份曾在同一个地方</translation>
        </message>
        <message>
            <source>Take them apart again. If somebody else may have seen them, make new ones.</source>
            <translation>请把它们重新分开。如果别人可能看到过，请做新的。</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完成</translation>
        </message>
    </context>
    <context>
        <name>ReleaseScreen</name>
        <message>
            <source>A name in any script, a case number, a word</source>
            <translation>任何文字的姓名、案号或词</translation>
        </message>
        <message>
            <source>About whom or what</source>
            <translation>关于谁或什么</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>报告</translation>
        </message>
        <message>
            <source>Names taken out, read by you, checked by a second program</source>
            <translation>姓名已遮去，由您读过，再由第二个程序检查</translation>
        </message>
        <message>
            <source>Next: for whom</source>
            <translation>下一步：给谁</translation>
        </message>
        <message>
            <source>name not known</source>
            <translation>姓名不详</translation>
        </message>
        <message>
            <source>Testimony {0}</source>
            <translation>证词 {0}</translation>
        </message>
        <message>
            <source>This report is about</source>
            <translation>这份报告关于</translation>
        </message>
        <message>
            <source>Tick people or testimonies on the list. A person brings every testimony about them.</source>
            <translation>在列表里勾选人物或证词。选一个人会带上所有关于此人的证词。</translation>
        </message>
        <message>
            <source>Take {0} off</source>
            <translation>去掉 {0}</translation>
        </message>
        <message>
            <source>Everything is saved</source>
            <translation>全部已保存</translation>
        </message>
        <message>
            <source>Choosing releases nothing</source>
            <translation>选择并不会发布任何东西</translation>
        </message>
        <message>
            <source>Released before</source>
            <translation>以前发布过的</translation>
        </message>
        <message>
            <source>Nothing yet. Every release is recorded here, with the hash of its file.</source>
            <translation>还没有。每次发布都记录在这里，连同文件的哈希值。</translation>
        </message>
        <message numerus="yes">
            <source>%n testimony(ies)</source>
            <translation>
                <numerusform>%n 份证词</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n letter(s) shown as □</source>
            <translation>
                <numerusform>%n 个字母显示为 □</numerusform>
            </translation>
        </message>
        <message>
            <source>never written</source>
            <translation>从不写出</translation>
        </message>
    </context>
    <context>
        <name>ReleaseStep</name>
        <message>
            <source>As what</source>
            <translation>作为什么</translation>
        </message>
        <message>
            <source>to print and to hand over</source>
            <translation>用于打印和递交</translation>
        </message>
        <message>
            <source>for a web page</source>
            <translation>用于网页</translation>
        </message>
        <message>
            <source>Testimonies</source>
            <translation>证词</translation>
        </message>
        <message numerus="yes">
            <source>%n used</source>
            <translation>
                <numerusform>使用 %n 份</numerusform>
            </translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>未列入</translation>
        </message>
        <message numerus="yes">
            <source>%n, said nowhere in the report</source>
            <translation>
                <numerusform>%n 份，报告里哪里都不提</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{0} of %n text(s) read and let in</source>
            <translation>
                <numerusform>%n 段文字中已读并放行 {0} 段</numerusform>
            </translation>
        </message>
        <message>
            <source>Words of witnesses</source>
            <translation>证人的话</translation>
        </message>
        <message numerus="yes">
            <source>%n question(s) not decided: those texts stay out</source>
            <translation>
                <numerusform>还有 %n 个问题没有决定：那些文字不列入</numerusform>
            </translation>
        </message>
        <message>
            <source>Still open</source>
            <translation>仍未解决</translation>
        </message>
        <message>
            <source>Names removed</source>
            <translation>已去除的姓名</translation>
        </message>
        <message>
            <source>What no program can prove</source>
            <translation>没有程序能证明的</translation>
        </message>
        <message>
            <source>Not found, or not looked for: {0}. You have read it: you answer for these.</source>
            <translation>没有找到，或没有查找：{0}。您已读过：这些由您负责。</translation>
        </message>
        <message numerus="yes">
            <source>%n letter(s) that no font has would be shown as □</source>
            <translation>
                <numerusform>%n 个没有字体的字母会显示为 □</numerusform>
            </translation>
        </message>
        <message>
            <source>Install a font with the letters of that script, or release it so: it is put on record.</source>
            <translation>请安装有那种文字的字体，或就这样发布：会记录在案。</translation>
        </message>
        <message>
            <source>Nothing was released</source>
            <translation>没有发布任何东西</translation>
        </message>
    </context>
    <context>
        <name>ReleaseWords</name>
        <message>
            <source>UN procedures</source>
            <translation>联合国程序</translation>
        </message>
        <message>
            <source>To the government, through the UN</source>
            <translation>经联合国转交政府</translation>
        </message>
        <message>
            <source>Published by the UN</source>
            <translation>由联合国公布</translation>
        </message>
        <message>
            <source>Petition to an authority</source>
            <translation>向机关请愿</translation>
        </message>
        <message>
            <source>Lawyer in their own case</source>
            <translation>本人案件的律师</translation>
        </message>
        <message>
            <source>A court</source>
            <translation>法庭</translation>
        </message>
        <message>
            <source>Journalists</source>
            <translation>记者</translation>
        </message>
        <message>
            <source>Partner organisation</source>
            <translation>合作组织</translation>
        </message>
        <message>
            <source>Public victims database</source>
            <translation>公开的受害人数据库</translation>
        </message>
        <message>
            <source>Public web</source>
            <translation>公开网络</translation>
        </message>
        <message>
            <source>in confidence</source>
            <translation>保密</translation>
        </message>
        <message>
            <source>never who told of it</source>
            <translation>从不说是谁讲的</translation>
        </message>
        <message>
            <source>anybody can read it</source>
            <translation>任何人都能读</translation>
        </message>
        <message>
            <source>one named authority</source>
            <translation>一个指名的机关</translation>
        </message>
        <message>
            <source>asylum or court case</source>
            <translation>庇护或法庭案件</translation>
        </message>
        <message>
            <source>as evidence</source>
            <translation>作为证据</translation>
        </message>
        <message>
            <source>anybody may read it in the end</source>
            <translation>最终任何人都可能读到</translation>
        </message>
        <message>
            <source>named to the witness</source>
            <translation>证人已被告知其名</translation>
        </message>
        <message>
            <source>somebody still inside would be seen to have spoken</source>
            <translation>会看出仍在里面的人说过话</translation>
        </message>
        <message>
            <source>told of by office only, not by name</source>
            <translation>只说职务，不说姓名</translation>
        </message>
        <message>
            <source>not somebody a report is about</source>
            <translation>不是报告所讲的人</translation>
        </message>
        <message>
            <source>somebody wished it erased</source>
            <translation>有人希望抹除它</translation>
        </message>
        <message>
            <source>held after a reprisal against the family</source>
            <translation>因家人遭报复而暂停</translation>
        </message>
        <message>
            <source>taken back by the witness</source>
            <translation>证人已收回</translation>
        </message>
        <message>
            <source>the witness left before answering; no coordinator has decided</source>
            <translation>证人回答之前就离开了；还没有协调员决定</translation>
        </message>
        <message>
            <source>not finished</source>
            <translation>未完成</translation>
        </message>
        <message>
            <source>nobody is named as its witness</source>
            <translation>没有写明证人是谁</translation>
        </message>
        <message>
            <source>keeping it was refused</source>
            <translation>拒绝保存</translation>
        </message>
        <message>
            <source>a child is never told of in public</source>
            <translation>公开场合绝不讲到孩子</translation>
        </message>
        <message>
            <source>a child: guardian's consent or the child's assent is missing</source>
            <translation>孩子：缺监护人的同意或孩子本人的认可</translation>
        </message>
        <message>
            <source>was a child then: ask again</source>
            <translation>当时是孩子：请重新询问</translation>
        </message>
        <message>
            <source>consent for this was never asked</source>
            <translation>从未就此询问同意</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>已拒绝</translation>
        </message>
        <message>
            <source>consent withdrawn</source>
            <translation>同意已撤回</translation>
        </message>
        <message>
            <source>consent has run out</source>
            <translation>同意已到期</translation>
        </message>
        <message>
            <source>replaced by a later answer</source>
            <translation>已被后来的回答取代</translation>
        </message>
        <message>
            <source>a condition is not met yet</source>
            <translation>条件尚未满足</translation>
        </message>
        <message>
            <source>the risks were not explained</source>
            <translation>没有说明风险</translation>
        </message>
        <message>
            <source>the time to think it over is not over</source>
            <translation>考虑的时间还没有过</translation>
        </message>
        <message>
            <source>the day of the consent is not known</source>
            <translation>不知道同意的日期</translation>
        </message>
        <message>
            <source>no level was agreed</source>
            <translation>没有商定程度</translation>
        </message>
        <message>
            <source>as far as the consent goes</source>
            <translation>在同意的范围内</translation>
        </message>
        <message>
            <source>detained: two people must first decide what is best</source>
            <translation>被关押：须先由两人决定怎样最好</translation>
        </message>
        <message>
            <source>detained: that decision does not cover this use</source>
            <translation>被关押：那项决定不包括这一用途</translation>
        </message>
        <message>
            <source>detained: that decision is due to be looked at again</source>
            <translation>被关押：那项决定到了该重新审视的时候</translation>
        </message>
        <message>
            <source>a close relative objects to the name</source>
            <translation>一位近亲反对使用姓名</translation>
        </message>
        <message>
            <source>a close relative was not heard about the name</source>
            <translation>没有听取一位近亲对姓名的意见</translation>
        </message>
        <message>
            <source>as they wished themselves</source>
            <translation>按本人的意愿</translation>
        </message>
        <message>
            <source>their own wish was not freely said</source>
            <translation>本人的意愿不是自由说出的</translation>
        </message>
        <message>
            <source>this audience is told no more</source>
            <translation>不向这类读者讲更多</translation>
        </message>
        <message>
            <source>somebody who must not be named has the same name</source>
            <translation>有个不能指名的人同名</translation>
        </message>
        <message>
            <source>parts of it are not in this vault</source>
            <translation>其中一些部分不在这个保险库里</translation>
        </message>
        <message>
            <source>no testimony about them may be used</source>
            <translation>关于他们的证词都不能使用</translation>
        </message>
        <message>
            <source>people whom no record names</source>
            <translation>没有任何记录指名的人</translation>
        </message>
        <message>
            <source>names with typing errors</source>
            <translation>有拼写错误的姓名</translation>
        </message>
        <message>
            <source>descriptions that tell who it is</source>
            <translation>能看出是谁的描述</translation>
        </message>
        <message>
            <source>what earlier reports and others have published</source>
            <translation>以前的报告和别人已公布的内容</translation>
        </message>
        <message>
            <source>names of under four letters, found as whole words only</source>
            <translation>不足四个字母的姓名，只按整词查找</translation>
        </message>
        <message>
            <source>spellings that nobody has confirmed</source>
            <translation>没有人确认过的写法</translation>
        </message>
        <message>
            <source>places in another script than recorded</source>
            <translation>与记录文字不同的地名</translation>
        </message>
        <message>
            <source>dates written in words</source>
            <translation>用文字写的日期</translation>
        </message>
        <message>
            <source>numbers written in words</source>
            <translation>用文字写的号码</translation>
        </message>
        <message>
            <source>what is seen and heard in pictures and sound</source>
            <translation>图片和声音里能看到、听到的</translation>
        </message>
        <message>
            <source>an e-mail address</source>
            <translation>一个电子邮件地址</translation>
        </message>
        <message>
            <source>a web address</source>
            <translation>一个网址</translation>
        </message>
        <message>
            <source>an account name</source>
            <translation>一个账号名</translation>
        </message>
        <message>
            <source>a Chinese identity number</source>
            <translation>一个中国身份证号码</translation>
        </message>
        <message>
            <source>a Kazakh identity number</source>
            <translation>一个哈萨克斯坦身份号码</translation>
        </message>
        <message>
            <source>an identity number</source>
            <translation>一个身份号码</translation>
        </message>
        <message>
            <source>a bank card number</source>
            <translation>一个银行卡号</translation>
        </message>
        <message>
            <source>a passport number</source>
            <translation>一个护照号码</translation>
        </message>
        <message>
            <source>a telephone number</source>
            <translation>一个电话号码</translation>
        </message>
        <message>
            <source>a number that belongs to somebody</source>
            <translation>一个属于某人的号码</translation>
        </message>
        <message>
            <source>a name</source>
            <translation>一个姓名</translation>
        </message>
        <message>
            <source>a protected name with a typing error</source>
            <translation>一个受保护的姓名，有拼写错误</translation>
        </message>
        <message>
            <source>a protected name in another spelling</source>
            <translation>一个受保护的姓名，另一种写法</translation>
        </message>
        <message>
            <source>something that tells who it is</source>
            <translation>能看出是谁的内容</translation>
        </message>
        <message>
            <source>Somebody's name has under four letters: look for it yourself.</source>
            <translation>有人的姓名不足四个字母：请您自己查找。</translation>
        </message>
        <message>
            <source>The witness asked that parts of this are not used.</source>
            <translation>证人要求其中一些部分不被使用。</translation>
        </message>
        <message>
            <source>The witness declined to speak about some things.</source>
            <translation>证人不愿谈某些事。</translation>
        </message>
        <message>
            <source>This translation or transcript was never checked by a second person.</source>
            <translation>这份译文或听写稿从未经第二人核对。</translation>
        </message>
        <message>
            <source>This translation was never checked by a second person.</source>
            <translation>这份译文从未经第二人核对。</translation>
        </message>
        <message>
            <source>The account was changed after this translation was made.</source>
            <translation>译文完成后，叙述又改动过。</translation>
        </message>
        <message>
            <source>the agreed level allows no words of the witness</source>
            <translation>商定的程度不允许使用证人的原话</translation>
        </message>
        <message>
            <source>a protected name has no spelling in the script of this text</source>
            <translation>一个受保护的姓名还没有这段文字所用文字的写法</translation>
        </message>
        <message>
            <source>a protected name, number or address stands in it</source>
            <translation>其中有受保护的姓名、号码或地址</translation>
        </message>
        <message>
            <source>not all of the report could be read back out of it</source>
            <translation>不能从中读回报告的全部</translation>
        </message>
        <message>
            <source>it holds something that no report of ours holds</source>
            <translation>其中有我们的报告不会有的内容</translation>
        </message>
        <message>
            <source>Latin</source>
            <translation>拉丁文字</translation>
        </message>
        <message>
            <source>Cyrillic</source>
            <translation>西里尔文字</translation>
        </message>
        <message>
            <source>Kazakh in Arabic letters</source>
            <translation>哈萨克文 （阿拉伯字母）</translation>
        </message>
        <message>
            <source>Uyghur</source>
            <translation>维吾尔文</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>中文</translation>
        </message>
        <message>
            <source>In the witness's words</source>
            <translation>证人的原话</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>译文</translation>
        </message>
        <message>
            <source>Transcript</source>
            <translation>听写稿</translation>
        </message>
        <message>
            <source>Answers to the questions</source>
            <translation>对问题的回答</translation>
        </message>
        <message>
            <source>Answers to the organisation's own questions</source>
            <translation>对组织自己问题的回答</translation>
        </message>
        <message>
            <source>What is claimed</source>
            <translation>所称的事实</translation>
        </message>
        <message>
            <source>Details of what happened</source>
            <translation>经过的细节</translation>
        </message>
    </context>
    <context>
        <name>ReleasedPage</name>
        <message>
            <source>Released</source>
            <translation>已发布</translation>
        </message>
        <message>
            <source>{0} · for: {1}</source>
            <translation>{0} · 给：{1}</translation>
        </message>
        <message numerus="yes">
            <source>clean: %n place(s) of the file searched</source>
            <translation>
                <numerusform>干净：文件中搜索了 %n 处</numerusform>
            </translation>
        </message>
        <message>
            <source>Check of the file</source>
            <translation>文件检查</translation>
        </message>
        <message numerus="yes">
            <source>%n protected name(s), number(s) and address(es), none found</source>
            <translation>
                <numerusform>%n 个受保护的姓名、号码和地址，一个也没有找到</numerusform>
            </translation>
        </message>
        <message>
            <source>Looked for</source>
            <translation>查找过</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>大小</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>字母</translation>
        </message>
        <message numerus="yes">
            <source>%n letter(s) that no font has are shown as □</source>
            <translation>
                <numerusform>有 %n 个字母没有字体，显示为 □</numerusform>
            </translation>
        </message>
        <message>
            <source>The release is on record: what went out, for whom, by whom and under which consents.</source>
            <translation>发布已记录在案：发出了什么、给谁、由谁、依据哪些同意。</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完成</translation>
        </message>
    </context>
    <context>
        <name>ReleasingPage</name>
        <message>
            <source>Checking and releasing</source>
            <translation>正在检查并发布</translation>
        </message>
        <message>
            <source>Nothing goes out before the finished file was checked.</source>
            <translation>成品文件检查之前，什么都不会发出。</translation>
        </message>
        <message>
            <source>Consents looked at once more</source>
            <translation>再次查看同意</translation>
        </message>
        <message>
            <source>Pages set from the redacted text</source>
            <translation>用遮蔽后的文字排版</translation>
        </message>
        <message>
            <source>Finished file searched by a second program</source>
            <translation>由第二个程序搜索成品文件</translation>
        </message>
        <message>
            <source>Release recorded and signed</source>
            <translation>发布已记录并签名</translation>
        </message>
        <message>
            <source>File written</source>
            <translation>文件已写入</translation>
        </message>
        <message>
            <source>You can cancel until the release is recorded. Nothing is lost.</source>
            <translation>发布记录之前您可以取消。不会失去任何东西。</translation>
        </message>
    </context>
    <context>
        <name>ReportScreen</name>
        <message>
            <source>About whom</source>
            <translation>关于谁</translation>
        </message>
        <message>
            <source>For whom</source>
            <translation>给谁</translation>
        </message>
        <message>
            <source>Consents</source>
            <translation>同意</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>文字</translation>
        </message>
        <message>
            <source>Check and release</source>
            <translation>检查并发布</translation>
        </message>
        <message>
            <source>As it will be released</source>
            <translation>将要发布的样子</translation>
        </message>
        <message>
            <source>Report on {0}</source>
            <translation>关于 {0} 的报告</translation>
        </message>
        <message numerus="yes">
            <source>Report on %n person(s)</source>
            <translation>
                <numerusform>关于 %n 人的报告</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Report on %n testimony(ies)</source>
            <translation>
                <numerusform>关于 %n 份证词的报告</numerusform>
            </translation>
        </message>
        <message>
            <source>Report</source>
            <translation>报告</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>报告</translation>
        </message>
        <message>
            <source>Check and save…</source>
            <translation>检查并保存…</translation>
        </message>
        <message>
            <source>Next: consents</source>
            <translation>下一步：同意</translation>
        </message>
        <message>
            <source>Next: text</source>
            <translation>下一步：文字</translation>
        </message>
        <message>
            <source>Next: check and release</source>
            <translation>下一步：检查并发布</translation>
        </message>
        <message>
            <source>Back to the text</source>
            <translation>返回文字</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>页</translation>
        </message>
        <message>
            <source>The report is being released</source>
            <translation>报告正在发布</translation>
        </message>
        <message>
            <source>Wait until it is out, or cancel it first.</source>
            <translation>请等它发出，或先取消。</translation>
        </message>
        <message>
            <source>Kept until you leave</source>
            <translation>保留到您离开</translation>
        </message>
        <message>
            <source>Nothing released yet</source>
            <translation>还没有发布任何东西</translation>
        </message>
        <message>
            <source>Not proven: unlisted people, typing errors, descriptions</source>
            <translation>未能证明：未列出的人、拼写错误、描述</translation>
        </message>
        <message>
            <source>Not everything is proven</source>
            <translation>并非一切都已证明</translation>
        </message>
        <message>
            <source>Released and recorded</source>
            <translation>已发布并记录</translation>
        </message>
        <message>
            <source>Page {0}</source>
            <translation>第 {0} 页</translation>
        </message>
        <message>
            <source>Back to the report</source>
            <translation>返回报告</translation>
        </message>
        <message>
            <source>Where should the report be written?</source>
            <translation>报告写到哪里？</translation>
        </message>
        <message>
            <source>Check and save</source>
            <translation>检查并保存</translation>
        </message>
        <message>
            <source>Looking at the consents…</source>
            <translation>正在查看同意…</translation>
        </message>
        <message numerus="yes">
            <source>%n used</source>
            <translation>
                <numerusform>使用 %n 份</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left out</source>
            <translation>
                <numerusform>%n 项未列入</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left to decide</source>
            <translation>
                <numerusform>还有 %n 项要决定</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{0} of %n let in</source>
            <translation>
                <numerusform>%n 段中已放行 {0} 段</numerusform>
            </translation>
        </message>
        <message>
            <source>by a second program</source>
            <translation>由第二个程序</translation>
        </message>
        <message numerus="yes">
            <source>%n chosen</source>
            <translation>
                <numerusform>已选 %n 项</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing may be released for this audience</source>
            <translation>对这类读者什么都不能发布</translation>
        </message>
        <message>
            <source>Every testimony stays out: {0}. Choose another audience, or ask the witnesses again.</source>
            <translation>每份证词都不列入：{0}。请选别的读者，或再次询问证人。</translation>
        </message>
        <message numerus="yes">
            <source>The check of the finished file found %n thing(s): {0} ({1}).</source>
            <translation>
                <numerusform>成品文件的检查发现 %n 处：{0}（{1}）。</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing chosen yet</source>
            <translation>还没有选</translation>
        </message>
    </context>
    <context>
        <name>ReprisalForm</name>
        <message>
            <source>Name not known</source>
            <translation>姓名不详</translation>
        </message>
        <message>
            <source>Something was done to {name} or the family, perhaps because of what was published. From now on nothing that tells of {name} or of the family is released, until a coordinator decides. It travels with the next bundle.</source>
            <translation>{name} 或其家人遭到了对待，也许是因为公布的内容。从现在起，凡讲到 {name} 或这家人的都不发布，直到协调员决定。它随下一个数据包发出。</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>做了什么</translation>
        </message>
        <message>
            <source>When</source>
            <translation>什么时候</translation>
        </message>
        <message>
            <source>What was published that may be the reason</source>
            <translation>可能是原因的已公布内容</translation>
        </message>
        <message>
            <source>Hold all releases and tell the coordinators</source>
            <translation>暂停全部发布并告诉协调员</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>不改</translation>
        </message>
        <message>
            <source>All releases of this family are held</source>
            <translation>这家人的全部发布已暂停</translation>
        </message>
        <message>
            <source>The coordinators learn of it with the next bundle. Telephone them if somebody is in danger now.</source>
            <translation>协调员会随下一个数据包得知。如果现在有人处于危险，请打电话给他们。</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
    </context>
    <context>
        <name>RequestCard</name>
        <message>
            <source>{0} · written down by {1}</source>
            <translation>{0} · {1} 记录</translation>
        </message>
        <message>
            <source>No testimony held here has this card. It may still arrive.</source>
            <translation>这里的证词都没有这张卡。它可能以后到达。</translation>
        </message>
        <message>
            <source>Open the testimony</source>
            <translation>打开证词</translation>
        </message>
        <message>
            <source>Open testimony {0}</source>
            <translation>打开证词 {0}</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>It is done</source>
            <translation>已办妥</translation>
        </message>
    </context>
    <context>
        <name>RequestForm</name>
        <message>
            <source>Somebody has a card with four words</source>
            <translation>有人拿着一张有四个词的卡</translation>
        </message>
        <message>
            <source>Write down what they ask for. It goes with your next bundle to a coordinator, who finds it.</source>
            <translation>请写下对方的请求。它随您的下一个数据包交给协调员，由其查找。</translation>
        </message>
        <message>
            <source>The four words, in their order</source>
            <translation>四个词，按次序</translation>
        </message>
        <message>
            <source>What is asked for</source>
            <translation>请求什么</translation>
        </message>
        <message>
            <source>In their own words</source>
            <translation>用本人的话说</translation>
        </message>
        <message>
            <source>Write it down</source>
            <translation>写下来</translation>
        </message>
        <message>
            <source>“{0}” is no word of a card. Perhaps: {1}</source>
            <translation>“{0}”不是卡上的词。也许是：{1}</translation>
        </message>
        <message>
            <source>“{0}” is no word of a card</source>
            <translation>“{0}”不是卡上的词</translation>
        </message>
        <message>
            <source>A card has four words.</source>
            <translation>一张卡有四个词。</translation>
        </message>
        <message>
            <source>Choose what is asked for.</source>
            <translation>请选请求的是什么。</translation>
        </message>
        <message>
            <source>Written down</source>
            <translation>已写下</translation>
        </message>
        <message>
            <source>It travels with your next bundle. The four words were not kept.</source>
            <translation>它随您的下一个数据包发出。四个词没有保存。</translation>
        </message>
    </context>
    <context>
        <name>RequestsScreen</name>
        <message>
            <source>Request by card</source>
            <translation>凭卡请求</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>今天</translation>
        </message>
        <message>
            <source>Everything is saved</source>
            <translation>全部已保存</translation>
        </message>
        <message>
            <source>Asked for by card</source>
            <translation>凭卡提出的</translation>
        </message>
        <message>
            <source>Nobody has asked for anything.</source>
            <translation>没有人提出请求。</translation>
        </message>
        <message>
            <source>Left before consent was answered</source>
            <translation>回答同意之前就离开的</translation>
        </message>
        <message>
            <source>Nothing waits for a decision.</source>
            <translation>没有等待决定的。</translation>
        </message>
    </context>
    <context>
        <name>RestoreCard</name>
        <message>
            <source>Use this folder</source>
            <translation>使用这个文件夹</translation>
        </message>
        <message>
            <source>Where is the backup?</source>
            <translation>备份在哪里？</translation>
        </message>
        <message>
            <source>In which folder should the new vault lie?</source>
            <translation>新保险库放在哪个文件夹？</translation>
        </message>
        <message>
            <source>Open the backup with recovery shares</source>
            <translation>用恢复份额打开备份</translation>
        </message>
        <message>
            <source>Any three of the five, if they were let open this backup. Its passphrase is not needed then.</source>
            <translation>五份中的任意三份，前提是曾让它们打开这个备份。那样就不需要备份的密码短语。</translation>
        </message>
        <message>
            <source>The backup of {0} opens</source>
            <translation>{0} 的备份可以打开</translation>
        </message>
        <message>
            <source>Choose the passphrase of the restored vault. It may be the same words again.</source>
            <translation>请选恢复后的保险库的密码短语。可以仍用原来的词。</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>恢复</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Restoring</source>
            <translation>正在恢复</translation>
        </message>
        <message>
            <source>Leave the stick in until this is done.</source>
            <translation>完成之前请不要拔下U盘。</translation>
        </message>
        <message>
            <source>Reading the backup</source>
            <translation>正在读取备份</translation>
        </message>
        <message>
            <source>Copying recordings and files</source>
            <translation>正在复制录音录像和文件</translation>
        </message>
        <message>
            <source>Reading back what was copied</source>
            <translation>正在读回复制的内容</translation>
        </message>
        <message>
            <source>Writing the database under a new key</source>
            <translation>正在用新密钥写数据库</translation>
        </message>
        <message>
            <source>Making lists and search</source>
            <translation>正在建立列表和搜索</translation>
        </message>
        <message>
            <source>You can cancel at any moment: the backup stays as it is.</source>
            <translation>您随时可以取消：备份保持原样。</translation>
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} / {1}</translation>
        </message>
        <message>
            <source>What was begun stays in the folder, encrypted. Go on, and it is begun anew.</source>
            <translation>已开始的内容加密留在文件夹里。继续的话会重新开始。</translation>
        </message>
        <message>
            <source>Stopped. The backup is as it was.</source>
            <translation>已停止。备份保持原样。</translation>
        </message>
        <message numerus="yes">
            <source>%n testimony(s) came back</source>
            <translation>
                <numerusform>恢复了 %n 份证词</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>From the backup of {0}, with %n piece(s) of recordings and files.</source>
            <translation>
                <numerusform>来自 {0} 的备份，含 %n 个录音录像和文件片段。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n piece(s) could not be read in the backup</source>
            <translation>
                <numerusform>备份中有 %n 个片段无法读取</numerusform>
            </translation>
        </message>
        <message>
            <source>Cases with damaged recordings or files: {0}</source>
            <translation>录音录像或文件损坏的案子：{0}</translation>
        </message>
        <message>
            <source>Do not go on in the old vault as well</source>
            <translation>不要同时继续使用旧的保险库</translation>
        </message>
        <message>
            <source>If it may be in other hands, or turns up again, tell a coordinator: both then write the same log.</source>
            <translation>如果它可能在别人手里，或再次出现，请告诉协调员：那样两者会写同一份日志。</translation>
        </message>
        <message>
            <source>Go to the restored vault</source>
            <translation>转到恢复后的保险库</translation>
        </message>
    </context>
    <context>
        <name>RestoreForm</name>
        <message>
            <source>Restore a backup</source>
            <translation>恢复备份</translation>
        </message>
        <message>
            <source>Makes a new vault of a backup. Nothing is written to the backup, and nothing is overwritten.</source>
            <translation>由备份做成新的保险库。不向备份写任何东西，也不覆盖任何东西。</translation>
        </message>
        <message>
            <source>Choose its folder…</source>
            <translation>选择它的文件夹…</translation>
        </message>
        <message>
            <source>The backup</source>
            <translation>备份</translation>
        </message>
        <message>
            <source>On this computer, in the usual place</source>
            <translation>在这台电脑上的常用位置</translation>
        </message>
        <message>
            <source>Where the new vault goes</source>
            <translation>新保险库放在哪里</translation>
        </message>
        <message>
            <source>Press it for another folder.</source>
            <translation>按下可换文件夹。</translation>
        </message>
        <message>
            <source>Three shares are typed: type others…</source>
            <translation>已输入三份：换别的…</translation>
        </message>
        <message>
            <source>Opened by recovery shares</source>
            <translation>用恢复份额打开</translation>
        </message>
        <message>
            <source>With recovery shares instead…</source>
            <translation>改用恢复份额…</translation>
        </message>
        <message>
            <source>Passphrase of the backup</source>
            <translation>备份的密码短语</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>继续</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>回车</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Choose the folder that the backup was made into.</source>
            <translation>请选择当时备份所用的文件夹。</translation>
        </message>
        <message>
            <source>Type the passphrase of that backup.</source>
            <translation>请输入那个备份的密码短语。</translation>
        </message>
        <message>
            <source>Opening the backup…</source>
            <translation>正在打开备份…</translation>
        </message>
        <message>
            <source>That passphrase does not open this backup; it may differ from the vault's. Check Caps Lock and the keyboard language, then try again.</source>
            <translation>这个密码短语打不开这个备份；它可能与保险库的不同。请检查大写锁定和键盘语言，再试一次。</translation>
        </message>
        <message>
            <source>These shares do not open this backup. Only shares that were let open it do: see whether newer ones were made, or use its passphrase.</source>
            <translation>这些份额打不开这个备份。只有曾获准打开它的份额才行：看看是否做过更新的，或用它的密码短语。</translation>
        </message>
        <message numerus="yes">
            <source>Again in %n second(s)</source>
            <translation>
                <numerusform>%n 秒后可再试</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SafeLineEdit</name>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>剪切</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>粘贴</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>全选</translation>
        </message>
    </context>
    <context>
        <name>SafeTextEdit</name>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>剪切</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>粘贴</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>全选</translation>
        </message>
    </context>
    <context>
        <name>SafelyDelivered</name>
        <message>
            <source>Safely delivered</source>
            <translation>已安全送达</translation>
        </message>
        <message>
            <source>Nothing can leave this laptop yet. Two coordinators must confirm a testimony, or one whose backup holds it.</source>
            <translation>目前还没有什么可以离开这台电脑。须有两位协调员确认一份证词，或一位其备份含有它的协调员确认。</translation>
        </message>
        <message>
            <source>What is safely delivered can leave this laptop. Then nobody can take it from you: {0}.</source>
            <translation>已安全送达的可以离开这台电脑。那样谁也不能从您这里拿走：{0}。</translation>
        </message>
        <message numerus="yes">
            <source>%n testimony(ies)</source>
            <translation>
                <numerusform>%n 份证词</numerusform>
            </translation>
        </message>
        <message>
            <source>See what can leave…</source>
            <translation>看看哪些可以离开…</translation>
        </message>
    </context>
    <context>
        <name>SavedLine</name>
        <message>
            <source>Recording: {0} in the vault</source>
            <translation>录制：{0} 已在保险库里</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>正在保存…</translation>
        </message>
        <message>
            <source>Draft saved {0}</source>
            <translation>草稿保存于 {0}</translation>
        </message>
        <message>
            <source>Everything is saved</source>
            <translation>全部已保存</translation>
        </message>
        <message>
            <source>Sealed at the lock</source>
            <translation>锁定时封存</translation>
        </message>
        <message>
            <source>Not finished</source>
            <translation>未完成</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>已完成</translation>
        </message>
    </context>
    <context>
        <name>SealLaterCard</name>
        <message>
            <source>Seal this testimony…</source>
            <translation>封存这份证词…</translation>
        </message>
        <message>
            <source>Seal this testimony</source>
            <translation>封存这份证词</translation>
        </message>
        <message>
            <source>It cannot be sealed here</source>
            <translation>它不能在这里封存</translation>
        </message>
        <message>
            <source>No other coordinator is known, so nobody could open it.</source>
            <translation>不认识别的协调员，封存后谁也打不开。</translation>
        </message>
        <message>
            <source>Your passphrase</source>
            <translation>您的密码短语</translation>
        </message>
        <message>
            <source>Seal it and lock</source>
            <translation>封存并锁定</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>保持不变</translation>
        </message>
        <message>
            <source>After this nobody can open it on this laptop</source>
            <translation>之后在这台电脑上谁也打不开它</translation>
        </message>
        <message>
            <source>Not to review it, not to transcribe it, not to look at its video, not with your passphrase. It is handed over like any other, and can be opened by: {names}.</source>
            <translation>不能复看，不能听写，不能看录像，用您的密码短语也不行。它像别的一样移交，可由以下的人打开：{names}。</translation>
        </message>
        <message>
            <source>What was on this laptop until now is not undone</source>
            <translation>此前在这台电脑上的，无法撤回</translation>
        </message>
        <message>
            <source>Backups, images and copies of the vault made before still open with your passphrase, and the disk may keep remnants that no program can reach, above all a flash disk. Make a new backup afterwards and destroy the earlier ones. That it existed, when, and how many people and answers it has stays visible in this vault.</source>
            <translation>以前做的备份、映像和保险库副本仍能用您的密码短语打开；磁盘上可能留有任何程序都够不到的残余，尤其是闪存盘。之后请做新的备份，并销毁以前的。它曾经存在、何时、有多少人物和回答，在这个保险库里仍然看得到。</translation>
        </message>
        <message>
            <source>The vault moves to a new key and is locked</source>
            <translation>保险库会换到新密钥并锁定</translation>
        </message>
        <message>
            <source>Only this passphrase opens it then: recovery shares and other passphrases lead to the old key and open nothing any more. Make them anew after the next unlock; a coordinator is asked on Today to try recovery out. It needs as much free space as the vault's database.</source>
            <translation>之后只有这个密码短语能打开：恢复份额和其他密码短语通向旧密钥，什么都打不开。下次解锁后请重新制作；“今天”会请协调员试一次恢复。需要的空闲空间与保险库的数据库一样大。</translation>
        </message>
        <message>
            <source>Type the passphrase that opens the vault.</source>
            <translation>请输入打开保险库的密码短语。</translation>
        </message>
    </context>
    <context>
        <name>SealedView</name>
        <message>
            <source>This testimony is sealed</source>
            <translation>这份证词已封存</translation>
        </message>
        <message>
            <source>Nobody can open it on this laptop. A coordinator opens it once it is handed over.</source>
            <translation>在这台电脑上谁也打不开它。移交之后由协调员打开。</translation>
        </message>
        <message>
            <source>Recorded</source>
            <translation>记录时间</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>大小</translation>
        </message>
        <message>
            <source>up to {size}</source>
            <translation>最多 {size}</translation>
        </message>
        <message>
            <source>How it ended</source>
            <translation>怎样结束的</translation>
        </message>
        <message>
            <source>Delivery</source>
            <translation>移交情况</translation>
        </message>
        <message>
            <source>It was not finished, and cannot be gone on with here</source>
            <translation>它没有完成，而且不能在这里继续</translation>
        </message>
        <message>
            <source>Nothing is lost of what was said. For the rest begin a new testimony, and write this case number into it; the coordinator who opens both puts them together.</source>
            <translation>所说的都没有失去。其余的请开始一份新证词，并写上这个案号；打开两份的协调员会把它们合在一起。</translation>
        </message>
        <message>
            <source>It was open on this laptop before</source>
            <translation>它以前在这台电脑上打开过</translation>
        </message>
        <message>
            <source>Copies, backups and images of the vault made until then may still hold it.</source>
            <translation>到那时为止做的保险库副本、备份和映像里可能仍有它。</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>已完成</translation>
        </message>
        <message>
            <source>Not finished when it was locked</source>
            <translation>锁定时尚未完成</translation>
        </message>
        <message>
            <source>Cut short; everything is there up to the last seconds</source>
            <translation>被中断；到最后几秒都在</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>A coordinator has confirmed all of it.</source>
            <translation>协调员已确认收到全部内容。</translation>
        </message>
        <message>
            <source>A coordinator has confirmed a part of it. The rest goes with the next bundle.</source>
            <translation>协调员已确认收到一部分。其余的随下一个数据包移交。</translation>
        </message>
        <message>
            <source>It came from somebody else and is held here.</source>
            <translation>它来自别人，由这里保存。</translation>
        </message>
        <message>
            <source>Not confirmed by anybody yet: this laptop may hold the only copy.</source>
            <translation>还没有任何人确认：唯一的副本可能就在这台电脑上。</translation>
        </message>
    </context>
    <context>
        <name>SealedWords</name>
        <message>
            <source>Sealed, opened</source>
            <translation>封存的，已打开</translation>
        </message>
        <message numerus="yes">
            <source>%n not finished: opened up to the last piece</source>
            <translation>
                <numerusform>%n 份未完成：打开到最后一个片段</numerusform>
            </translation>
        </message>
        <message>
            <source>Sealed, cut short</source>
            <translation>封存的，被中断</translation>
        </message>
        <message numerus="yes">
            <source>%n wait for further pieces</source>
            <translation>
                <numerusform>%n 份等待其余片段</numerusform>
            </translation>
        </message>
        <message>
            <source>Sealed, incomplete</source>
            <translation>封存的，不完整</translation>
        </message>
        <message numerus="yes">
            <source>%n can only be opened by others</source>
            <translation>
                <numerusform>%n 份只能由别人打开</numerusform>
            </translation>
        </message>
        <message>
            <source>Sealed for others</source>
            <translation>为别人封存</translation>
        </message>
        <message numerus="yes">
            <source>%n do not open; they are kept as they came</source>
            <translation>
                <numerusform>%n 份打不开；照来时的样子保留</numerusform>
            </translation>
        </message>
        <message>
            <source>Sealed pieces</source>
            <translation>封存的片段</translation>
        </message>
    </context>
    <context>
        <name>SealingCard</name>
        <message>
            <source>How is this testimony kept?</source>
            <translation>这份证词怎样保存？</translation>
        </message>
        <message>
            <source>Open on this laptop</source>
            <translation>在这台电脑上打开</translation>
        </message>
        <message>
            <source>read, correct and transcribe it later</source>
            <translation>以后可以读、更正、听写</translation>
        </message>
        <message>
            <source>Sealed</source>
            <translation>封存</translation>
        </message>
        <message>
            <source>only coordinators open it; for video, we suggest this</source>
            <translation>只有协调员能打开；录像建议这样</translation>
        </message>
        <message>
            <source>Your organisation seals every testimony.</source>
            <translation>您的组织封存每一份证词。</translation>
        </message>
        <message>
            <source>This vault belongs to no organisation yet, so nobody could open what is sealed.</source>
            <translation>这个保险库还不属于任何组织，封存的内容谁也打不开。</translation>
        </message>
        <message>
            <source>The roster names no coordinator but you, so nobody could open what is sealed.</source>
            <translation>名册里除您之外没有协调员，封存的内容谁也打不开。</translation>
        </message>
        <message>
            <source>Your organisation seals every testimony. This one stays open on this laptop.</source>
            <translation>您的组织封存每一份证词。这一份在这台电脑上保持打开。</translation>
        </message>
        <message>
            <source>It stays open on this laptop: sealing it cannot be chosen.</source>
            <translation>它在这台电脑上保持可读：不能选择封存。</translation>
        </message>
        <message>
            <source>Sealed: until you lock, you can read and correct it. After that nobody can open it here, not even with your passphrase: no reviewing, no transcribing, no looking at the video. What is not finished then stays as it is.</source>
            <translation>封存：锁定之前您可以阅读和更正。之后在这里谁也打不开，用您的密码短语也不行：不能复看，不能听写，不能看录像。没完成的就保持那样。</translation>
        </message>
        <message>
            <source>This laptop keeps case number, day and size, and hands it over like any other.</source>
            <translation>这台电脑保留案号、日期和大小，像别的一样移交。</translation>
        </message>
        <message>
            <source>Whoever has the archive's shares can open it, and: {names}.</source>
            <translation>持有归档份额的人可以打开，还有：{names}。</translation>
        </message>
        <message>
            <source>Who can open it: {names}.</source>
            <translation>谁可以打开：{names}。</translation>
        </message>
        <message>
            <source>Only one coordinator is known here: if their key is lost, it is lost.</source>
            <translation>这里只认识一位协调员：如果其密钥丢失，内容也就失去。</translation>
        </message>
    </context>
    <context>
        <name>SentList</name>
        <message>
            <source>Sent, no receipt yet</source>
            <translation>已发出，还没有回执</translation>
        </message>
        <message>
            <source>Nothing waits for a receipt.</source>
            <translation>没有等待回执的。</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>还有 %n 份</numerusform>
            </translation>
        </message>
        <message>
            <source>Keep your copies until the receipts arrive. If one never comes, hand over again.</source>
            <translation>回执到来之前请保留您的副本。若一直不来，请再移交一次。</translation>
        </message>
        <message>
            <source>Import a receipt…</source>
            <translation>导入回执…</translation>
        </message>
    </context>
    <context>
        <name>SettingsScreen</name>
        <message>
            <source>As the computer</source>
            <translation>同电脑一样</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>浅色</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>深色</translation>
        </message>
        <message>
            <source>{0} %</source>
            <translation>{0} %</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>Of the program. Testimonies keep the language they are told in.</source>
            <translation>指程序的语言。证词保持讲述时的语言。</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>颜色</translation>
        </message>
        <message>
            <source>Size of the text</source>
            <translation>文字大小</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>Kept in this vault, and in force at once</source>
            <translation>保存在这个保险库里，立即生效</translation>
        </message>
    </context>
    <context>
        <name>ShareSheet</name>
        <message>
            <source>A printer may keep what it prints, and so may the system's print queue</source>
            <translation>打印机可能保留所打印的内容，系统的打印队列也可能</translation>
        </message>
        <message>
            <source>Copying by hand leaves nothing. Print only on a printer of your own, beside this laptop.</source>
            <translation>手抄不留痕迹。只在您自己的、就在电脑旁边的打印机上打印。</translation>
        </message>
        <message>
            <source>The page of this share</source>
            <translation>这一份的页面</translation>
        </message>
        <message>
            <source>Print it</source>
            <translation>打印</translation>
        </message>
        <message>
            <source>Back to the words</source>
            <translation>返回词语</translation>
        </message>
        <message>
            <source>Handed to the printer</source>
            <translation>已交给打印机</translation>
        </message>
        <message>
            <source>Fetch the page now, before you go on.</source>
            <translation>请现在就去取那一页，然后再继续。</translation>
        </message>
        <message>
            <source>No printer took it</source>
            <translation>没有打印机接收</translation>
        </message>
        <message>
            <source>Copy the words by hand.</source>
            <translation>请手抄这些词。</translation>
        </message>
    </context>
    <context>
        <name>SharesEntry</name>
        <message>
            <source>33 words with spaces between them. The first four letters of each word are enough.</source>
            <translation>33个词，中间用空格。每个词的前四个字母就够了。</translation>
        </message>
        <message>
            <source>The words of this share</source>
            <translation>这一份的词</translation>
        </message>
        <message>
            <source>Check this share</source>
            <translation>检查这一份</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Share {0} of {1}, any of the five</source>
            <translation>第 {0} 份，共 {1} 份，五份中任意</translation>
        </message>
        <message>
            <source>{0} of {1} words</source>
            <translation>{0} / {1} 个词</translation>
        </message>
    </context>
    <context>
        <name>SharesPage</name>
        <message>
            <source>Recovery share {0} of {1}</source>
            <translation>恢复份额 {0} / {1}</translation>
        </message>
        <message>
            <source>Look around: nobody behind you, no camera on this screen</source>
            <translation>看看周围：身后没有人，没有摄像头对着屏幕</translation>
        </message>
        <message>
            <source>Any three of these five open the vault without your passphrase. Nothing counts yet.</source>
            <translation>这五份中的任意三份不用密码短语就能打开保险库。目前还都不算数。</translation>
        </message>
        <message>
            <source>Copy these words by hand, with their numbers, onto a paper of their own.</source>
            <translation>请把这些词连同编号手抄到单独一张纸上。</translation>
        </message>
        <message>
            <source>I have copied it</source>
            <translation>我已抄好</translation>
        </message>
        <message>
            <source>Show it as a page to print…</source>
            <translation>显示成可打印的页面…</translation>
        </message>
        <message>
            <source>From your copy, type these two words.</source>
            <translation>请照您抄的，输入这两个词。</translation>
        </message>
        <message>
            <source>Word {0}</source>
            <translation>第 {0} 个词</translation>
        </message>
        <message>
            <source>Finish: from now on they count</source>
            <translation>完成：从现在起它们算数</translation>
        </message>
        <message>
            <source>Next share</source>
            <translation>下一份</translation>
        </message>
        <message>
            <source>Show this share again</source>
            <translation>再显示这一份</translation>
        </message>
        <message>
            <source>Stop: keep nothing of this</source>
            <translation>停止：什么都不保留</translation>
        </message>
        <message>
            <source>Not the word at this place. Compare your copy with the share.</source>
            <translation>不是这个位置的词。请把您抄的与份额对照。</translation>
        </message>
    </context>
    <context>
        <name>ShellView</name>
        <message>
            <source>Everything is saved</source>
            <translation>全部已保存</translation>
        </message>
        <message>
            <source>Read only: this vault is open in another window or program</source>
            <translation>只读：这个保险库正在另一个窗口或程序中打开</translation>
        </message>
    </context>
    <context>
        <name>SpeakerButtons</name>
        <message>
            <source>Now speaks {0}</source>
            <translation>现在说话的是 {0}</translation>
        </message>
    </context>
    <context>
        <name>SpeakersLine</name>
        <message>
            <source>To who spoke before</source>
            <translation>到前一个说话的人</translation>
        </message>
        <message>
            <source>To who speaks next</source>
            <translation>到下一个说话的人</translation>
        </message>
        <message>
            <source>Begin the transcript with them</source>
            <translation>用它们开始听写稿</translation>
        </message>
        <message>
            <source>{mark} speaks</source>
            <translation>{mark} 在说话</translation>
        </message>
        <message>
            <source>Not marked who speaks</source>
            <translation>未标记谁在说话</translation>
        </message>
    </context>
    <context>
        <name>SpellingsStep</name>
        <message>
            <source>These names are protected, and the texts are written in a script in which nobody has spelled them yet. Read each proposal, correct it, tick it. A name that is not ticked keeps its texts out.</source>
            <translation>这些姓名受保护，而这些文字所用的文字里还没有人写过它们。请阅读每个建议，更正，勾选。没有勾选的姓名，其文字不列入。</translation>
        </message>
        <message>
            <source>Looking for likely spellings…</source>
            <translation>正在查找可能的写法…</translation>
        </message>
        <message>
            <source>Keep the ticked spellings</source>
            <translation>保留勾选的写法</translation>
        </message>
        <message>
            <source>Back to the text</source>
            <translation>返回文字</translation>
        </message>
        <message>
            <source>No spelling is missing any more.</source>
            <translation>不再缺任何写法。</translation>
        </message>
        <message>
            <source>Spelling of {0}</source>
            <translation>{0} 的写法</translation>
        </message>
        <message>
            <source>It is right</source>
            <translation>写得对</translation>
        </message>
    </context>
    <context>
        <name>SpokenLine</name>
        <message>
            <source>Destroy it for good</source>
            <translation>永远销毁</translation>
        </message>
        <message>
            <source>Destroy the spoken consent</source>
            <translation>销毁口头同意的录音</translation>
        </message>
        <message>
            <source>End the spoken consent</source>
            <translation>结束口头同意</translation>
        </message>
        <message>
            <source>Spoken on the recording</source>
            <translation>在录制中口头表示</translation>
        </message>
        <message>
            <source>Recording the consent alone</source>
            <translation>只录制同意</translation>
        </message>
        <message>
            <source>The spoken consent is in the vault</source>
            <translation>口头同意已在保险库里</translation>
        </message>
    </context>
    <context>
        <name>Squares</name>
        <message>
            <source>Code to be filmed</source>
            <translation>供拍摄的码</translation>
        </message>
    </context>
    <context>
        <name>StartPage</name>
        <message>
            <source>I was given an invitation</source>
            <translation>有人给了我邀请</translation>
        </message>
        <message>
            <source>A coordinator sent or gave you one file. Open it here, and you can hand over what you record. You can work at once; the coordinator will compare eight numbers with you later.</source>
            <translation>协调员发给或交给您一个文件。在这里打开它，您就能移交所记录的内容。您可以立即工作；以后协调员会与您核对八个数。</translation>
        </message>
        <message>
            <source>Open the invitation…</source>
            <translation>打开邀请…</translation>
        </message>
        <message>
            <source>I begin an organisation</source>
            <translation>我来建立一个组织</translation>
        </message>
        <message>
            <source>You become its first coordinator: you invite volunteers, admit them, take in what they send, and release reports. A vault belongs to one organisation for ever.</source>
            <translation>您成为它的第一位协调员：邀请志愿者，接纳他们，收入他们发来的内容，发布报告。一个保险库永远只属于一个组织。</translation>
        </message>
        <message>
            <source>Name of the organisation</source>
            <translation>组织的名称</translation>
        </message>
        <message>
            <source>Everybody who belongs to it sees this name. It is in every invitation.</source>
            <translation>属于它的每个人都会看到这个名称。每份邀请里都有。</translation>
        </message>
        <message>
            <source>Begin this organisation</source>
            <translation>建立这个组织</translation>
        </message>
        <message>
            <source>Give it a name first.</source>
            <translation>请先给它一个名称。</translation>
        </message>
    </context>
    <context>
        <name>TakeInScreen</name>
        <message>
            <source>Take a folder in</source>
            <translation>收入一个文件夹</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>档案</translation>
        </message>
        <message>
            <source>Every file is kept as it is, with its hash; the table's words stay with it</source>
            <translation>每个文件连同哈希值原样保存；表格里的文字也随它保留</translation>
        </message>
        <message>
            <source>Everything is saved</source>
            <translation>全部已保存</translation>
        </message>
        <message>
            <source>Files are being taken in</source>
            <translation>正在收入文件</translation>
        </message>
        <message>
            <source>Cancel first: what is in stays.</source>
            <translation>请先取消：已收入的会留下。</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>文件夹</translation>
        </message>
        <message>
            <source>not chosen yet</source>
            <translation>还没有选</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>表格</translation>
        </message>
        <message>
            <source>none: the files alone</source>
            <translation>没有：只有文件</translation>
        </message>
        <message>
            <source>Choose the folder…</source>
            <translation>选择文件夹…</translation>
        </message>
        <message>
            <source>Choose the table…</source>
            <translation>选择表格…</translation>
        </message>
        <message>
            <source>The table may be CSV, TSV or XLSX: a row for each file, with its address, channel, title.</source>
            <translation>表格可以是 CSV、TSV 或 XLSX：每个文件一行，含地址、频道、标题。</translation>
        </message>
        <message>
            <source>Which folder?</source>
            <translation>哪个文件夹？</translation>
        </message>
        <message>
            <source>This folder</source>
            <translation>这个文件夹</translation>
        </message>
        <message>
            <source>Which table?</source>
            <translation>哪个表格？</translation>
        </message>
        <message>
            <source>This table</source>
            <translation>这个表格</translation>
        </message>
        <message>
            <source>Folder and table are being compared…</source>
            <translation>正在对照文件夹和表格…</translation>
        </message>
        <message>
            <source>What the columns mean</source>
            <translation>各列的含义</translation>
        </message>
        <message>
            <source>Column {0}</source>
            <translation>第 {0} 列</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>字母</translation>
        </message>
        <message>
            <source>As found: {0}</source>
            <translation>照原样：{0}</translation>
        </message>
        <message>
            <source>As found</source>
            <translation>照原样</translation>
        </message>
        <message>
            <source>What will be taken in</source>
            <translation>将收入的内容</translation>
        </message>
        <message>
            <source>To take in</source>
            <translation>要收入的</translation>
        </message>
        <message>
            <source>In already</source>
            <translation>已经收入的</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation>
                <numerusform>%n 个文件</numerusform>
            </translation>
        </message>
        <message>
            <source>Rows without a file</source>
            <translation>没有文件的行</translation>
        </message>
        <message>
            <source>Rows that could mean several files, or one twice</source>
            <translation>可能指几个文件、或同一个两次的行</translation>
        </message>
        <message>
            <source>Files that no row names</source>
            <translation>没有哪一行提到的文件</translation>
        </message>
        <message>
            <source>Take these files in too</source>
            <translation>也收入这些文件</translation>
        </message>
        <message>
            <source>Nobody was asked, and that is kept as the consent: nothing of it is ever released.</source>
            <translation>没有问过任何人，同意一栏就这样记录：其中的内容永远不公布。</translation>
        </message>
        <message>
            <source>The vault's disk has room for {0}. Files are taken in until it is full; the rest is left.</source>
            <translation>保险库所在磁盘还有 {0} 空间。文件一直收到磁盘满为止，其余的留待以后。</translation>
        </message>
        <message>
            <source>Not all of it has room</source>
            <translation>空间不够放下全部</translation>
        </message>
        <message numerus="yes">
            <source>Take %n file(s) in</source>
            <translation>
                <numerusform>收入 %n 个文件</numerusform>
            </translation>
        </message>
        <message>
            <source>{0}, {1}</source>
            <translation>{0}，{1}</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>还有 %n 份</numerusform>
            </translation>
        </message>
        <message>
            <source>You can cancel at any moment. What is in stays, and the next time only the rest is taken.</source>
            <translation>您随时可以取消。已收入的留下，下次只收入其余的。</translation>
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} / {1}</translation>
        </message>
        <message>
            <source>Taken in</source>
            <translation>已收入</translation>
        </message>
        <message>
            <source>Same bytes as one that is in</source>
            <translation>与已收入的某个字节相同</translation>
        </message>
        <message>
            <source>Could not be read</source>
            <translation>无法读取</translation>
        </message>
        <message>
            <source>Left for the next time</source>
            <translation>留到下次</translation>
        </message>
        <message>
            <source>The folder still holds them, readable by anybody: keep that disk safe, or empty it.</source>
            <translation>文件夹里仍有这些文件，谁都能读：请保管好那块磁盘，或将其清空。</translation>
        </message>
        <message>
            <source>To the archive</source>
            <translation>到档案</translation>
        </message>
    </context>
    <context>
        <name>TakenOver</name>
        <message>
            <source>Nothing is taken over from that testimony</source>
            <translation>没有从那份证词带过来任何内容</translation>
        </message>
        <message>
            <source>Nobody is named in it, or it may not be kept or used.</source>
            <translation>其中没有指名任何人，或者它不得保存或使用。</translation>
        </message>
        <message>
            <source>The first witness said who must never see it: {names}</source>
            <translation>第一位证人说过绝不能让谁看到：{names}</translation>
        </message>
        <message>
            <source>The names of the family stand under People. Make sure who sits here before you turn the screen.</source>
            <translation>家人的姓名在“人物”里。转动屏幕之前，请确认谁坐在这里。</translation>
        </message>
    </context>
    <context>
        <name>TestimoniesScreen</name>
        <message>
            <source>A name, a village, a word: in any script</source>
            <translation>姓名、村庄、词：任何文字</translation>
        </message>
        <message>
            <source>All</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>Not finished</source>
            <translation>未完成</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>已完成</translation>
        </message>
        <message>
            <source>Not handed over</source>
            <translation>未移交</translation>
        </message>
        <message>
            <source>Sources disagree</source>
            <translation>来源说法不一</translation>
        </message>
        <message>
            <source>Any language</source>
            <translation>任何语言</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>搜索</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>显示</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>Testimonies</source>
            <translation>证词</translation>
        </message>
        <message>
            <source>No testimony yet</source>
            <translation>还没有证词</translation>
        </message>
        <message>
            <source>When somebody is ready to speak, press Ctrl+N. The first question is always consent.</source>
            <translation>有人准备好讲述时，请按 Ctrl+N。第一个问题总是同意。</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>什么都没有找到</translation>
        </message>
        <message>
            <source>Try a part of the name, or another way to write it.</source>
            <translation>试试名字的一部分，或另一种写法。</translation>
        </message>
        <message>
            <source>New testimony</source>
            <translation>新证词</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>档案</translation>
        </message>
        <message>
            <source>Camera files</source>
            <translation>相机文件</translation>
        </message>
    </context>
    <context>
        <name>TestimonyList</name>
        <message>
            <source>The {count} best matches. More words narrow it down.</source>
            <translation>最符合的 {count} 项。多写几个词可缩小范围。</translation>
        </message>
        <message>
            <source>Found: {count}</source>
            <translation>找到：{count}</translation>
        </message>
        <message>
            <source>Sources disagree</source>
            <translation>来源说法不一</translation>
        </message>
        <message>
            <source>Sealed</source>
            <translation>封存</translation>
        </message>
        <message>
            <source>up to {size}</source>
            <translation>最多 {size}</translation>
        </message>
        <message>
            <source>Name not known</source>
            <translation>姓名不详</translation>
        </message>
        <message>
            <source>{first} and {count} more</source>
            <translation>{first} 等 {count} 项</translation>
        </message>
    </context>
    <context>
        <name>TestimonyScreen</name>
        <message>
            <source>Consent</source>
            <translation>同意</translation>
        </message>
        <message>
            <source>Narrative</source>
            <translation>叙述</translation>
        </message>
        <message>
            <source>People</source>
            <translation>人物</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>发生了什么</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>附件</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>问题</translation>
        </message>
        <message>
            <source>Own questions</source>
            <translation>自己的问题</translation>
        </message>
        <message>
            <source>Custody</source>
            <translation>保管</translation>
        </message>
        <message>
            <source>Testimony</source>
            <translation>证词</translation>
        </message>
        <message>
            <source>Testimonies</source>
            <translation>证词</translation>
        </message>
        <message>
            <source>about {names}</source>
            <translation>关于 {names}</translation>
        </message>
        <message>
            <source>Sealed</source>
            <translation>封存</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>已完成</translation>
        </message>
        <message>
            <source>Not finished</source>
            <translation>未完成</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>Go on in the interview</source>
            <translation>在访谈中继续</translation>
        </message>
        <message>
            <source>Next relative of this family</source>
            <translation>这家的下一位亲属</translation>
        </message>
        <message>
            <source>The witness left before saying whether it may be kept</source>
            <translation>证人没有说是否可以保存就离开了</translation>
        </message>
        <message>
            <source>It is used for nothing until a coordinator has decided: Today, Request by card.</source>
            <translation>在协调员决定之前不作任何用途：“今天”，“凭卡请求”。</translation>
        </message>
        <message>
            <source>A recording is running</source>
            <translation>正在录制</translation>
        </message>
        <message>
            <source>Stop it first (F9). You can go on writing in the other tabs of this testimony meanwhile.</source>
            <translation>请先停止（F9）。其间您可以在这份证词的其他页继续写。</translation>
        </message>
        <message>
            <source>Files are being taken in</source>
            <translation>正在收入文件</translation>
        </message>
        <message>
            <source>Wait until it is done, or cancel it under Attachments.</source>
            <translation>请等它完成，或在“附件”里取消。</translation>
        </message>
        <message>
            <source>Sealed: it cannot be opened on this laptop</source>
            <translation>已封存：在这台电脑上不能打开</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>正在保存…</translation>
        </message>
        <message>
            <source>Everything is saved</source>
            <translation>全部已保存</translation>
        </message>
        <message>
            <source>Not finished: it is not handed over yet</source>
            <translation>未完成：还不会移交</translation>
        </message>
        <message>
            <source>Sealed: after the lock nobody can open it here</source>
            <translation>封存：锁定之后在这里谁也打不开</translation>
        </message>
        <message>
            <source>Back to Today</source>
            <translation>返回“今天”</translation>
        </message>
    </context>
    <context>
        <name>TextStep</name>
        <message>
            <source>No account that may be used has any text. The report tells the facts alone.</source>
            <extracomment>What is decided on, to stand below the part that scrolls.</extracomment>
            <translation>可以使用的叙述都没有文字。报告只讲事实。</translation>
        </message>
        <message>
            <source>There is nothing to read</source>
            <translation>没有可读的</translation>
        </message>
        <message numerus="yes">
            <source>%n name(s) removed</source>
            <translation>
                <numerusform>去除了 %n 个姓名</numerusform>
            </translation>
        </message>
        <message>
            <source>Hide the original</source>
            <translation>隐藏原文</translation>
        </message>
        <message>
            <source>Show the original beside</source>
            <translation>在旁边显示原文</translation>
        </message>
        <message>
            <source>Text before</source>
            <translation>前一段文字</translation>
        </message>
        <message>
            <source>Next text</source>
            <translation>下一段文字</translation>
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} / {1}</translation>
        </message>
        <message>
            <source>As it was told, for your eyes only</source>
            <translation>照讲述的原样，只供您看</translation>
        </message>
        <message>
            <source>While you read</source>
            <translation>您阅读时</translation>
        </message>
        <message>
            <source>Add the spellings…</source>
            <translation>添加写法…</translation>
        </message>
        <message>
            <source>This text stays out</source>
            <translation>这段文字不列入</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) in this text.</source>
            <translation>
                <numerusform>这段文字中有 %n 处。</numerusform>
            </translation>
        </message>
        <message>
            <source>Somebody of this case is called much like it. {0}</source>
            <translation>这个案子里有人名字与它很像。{0}</translation>
        </message>
        <message>
            <source>Nobody of this case is registered with it. {0}</source>
            <translation>这个案子里没有人登记为它。{0}</translation>
        </message>
        <message>
            <source>“{0}” looks like {1}</source>
            <translation>“{0}”看起来像{1}</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>去除</translation>
        </message>
        <message>
            <source>R</source>
            <comment>key for Remove</comment>
            <translation>R</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>保留</translation>
        </message>
        <message>
            <source>K</source>
            <comment>key for Keep</comment>
            <translation>K</translation>
        </message>
        <message numerus="yes">
            <source>%n left to decide in this text</source>
            <translation>
                <numerusform>这段文字还有 %n 处要决定</numerusform>
            </translation>
        </message>
        <message>
            <source>I have read it: let it in</source>
            <translation>我已读过：放行</translation>
        </message>
        <message>
            <source>Read it as a stranger who knows the family would: no program removes what only they understand.</source>
            <translation>请像一个认识这家人的陌生人那样读：只有他们看得懂的，程序去不掉。</translation>
        </message>
        <message>
            <source>Read to the end first, then it can be let in.</source>
            <translation>请先读到末尾，然后才能放行。</translation>
        </message>
    </context>
    <context>
        <name>TieList</name>
        <message>
            <source>Add a tie</source>
            <translation>添加关系</translation>
        </message>
        <message>
            <source>another tie</source>
            <translation>另一种关系</translation>
        </message>
        <message>
            <source>Take this tie away</source>
            <translation>去掉这个关系</translation>
        </message>
        <message>
            <source>How it came about</source>
            <translation>关系由来</translation>
        </message>
        <message>
            <source>{name} is</source>
            <translation>{name} 是</translation>
        </message>
        <message>
            <source>Tie</source>
            <translation>关系</translation>
        </message>
        <message>
            <source>of</source>
            <translation>的</translation>
        </message>
        <message>
            <source>In the witness's word</source>
            <translation>用证人的话</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>自</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>至</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
    </context>
    <context>
        <name>TimedWriting</name>
        <message numerus="yes">
            <source>%n name(s) written otherwise than with the people of this testimony.</source>
            <translation>
                <numerusform>%n 个姓名与这份证词里的人物写法不同。</numerusform>
            </translation>
        </message>
        <message>
            <source>Show the next one</source>
            <translation>显示下一个</translation>
        </message>
        <message>
            <source>Write “{name}”</source>
            <translation>写成“{name}”</translation>
        </message>
    </context>
    <context>
        <name>TimelineAdder</name>
        <message>
            <source>Add to the timeline</source>
            <translation>加入时间线</translation>
        </message>
        <message>
            <source>Nobody is entered yet. Add a person first.</source>
            <translation>还没有录入任何人。请先添加人物。</translation>
        </message>
        <message>
            <source>What became of them</source>
            <translation>他们后来怎样</translation>
        </message>
        <message>
            <source>What was done to them</source>
            <translation>对他们做了什么</translation>
        </message>
        <message>
            <source>Whom somebody asked for help</source>
            <translation>有人向谁求助过</translation>
        </message>
        <message>
            <source>Reprisal…</source>
            <translation>报复…</translation>
        </message>
        <message>
            <source>Name not known</source>
            <translation>姓名不详</translation>
        </message>
        <message>
            <source>To whom</source>
            <translation>向谁</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>Done, and add another</source>
            <translation>完成，再添加一个</translation>
        </message>
    </context>
    <context>
        <name>TimelineFields</name>
        <message>
            <source>More about this</source>
            <translation>关于它的更多内容</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>The witness's own word for it</source>
            <translation>证人自己的说法</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>自</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>至</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>地点</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>No</source>
            <translation>否</translation>
        </message>
        <message>
            <source>Term</source>
            <translation>刑期</translation>
        </message>
        <message>
            <source>Charge</source>
            <translation>罪名</translation>
        </message>
        <message>
            <source>Article of the law</source>
            <translation>法律条款</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>判决</translation>
        </message>
        <message>
            <source>Court</source>
            <translation>法院</translation>
        </message>
        <message>
            <source>Case number</source>
            <translation>案号</translation>
        </message>
        <message>
            <source>Expected release</source>
            <translation>预计释放日期</translation>
        </message>
        <message>
            <source>Heard from: was it monitored?</source>
            <translation>有消息：是否被监听？</translation>
        </message>
        <message>
            <source>Death: cause given</source>
            <translation>去世：所说的死因</translation>
        </message>
        <message>
            <source>Death: was the body returned?</source>
            <translation>去世：遗体归还了吗？</translation>
        </message>
        <message>
            <source>Death: is there a certificate?</source>
            <translation>去世：有证明吗？</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Another act</source>
            <translation>另一行为</translation>
        </message>
        <message>
            <source>Take this act away</source>
            <translation>去掉此行为</translation>
        </message>
        <message>
            <source>Other acts ({count})</source>
            <translation>其他行为（{count}）</translation>
        </message>
        <message>
            <source>Other acts</source>
            <translation>其他行为</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>发生了什么</translation>
        </message>
        <message>
            <source>Act</source>
            <translation>行为</translation>
        </message>
        <message>
            <source>From</source>
            <translation>从</translation>
        </message>
        <message>
            <source>To</source>
            <translation>到</translation>
        </message>
        <message>
            <source>Authority or forces responsible</source>
            <translation>负责的机关或力量</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>描述</translation>
        </message>
        <message>
            <source>More about the act</source>
            <translation>关于行为的更多内容</translation>
        </message>
        <message>
            <source>More about the source</source>
            <translation>关于来源的更多内容</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>方法</translation>
        </message>
        <message>
            <source>Place of the act</source>
            <translation>行为的地点</translation>
        </message>
        <message>
            <source>Reason given</source>
            <translation>给出的理由</translation>
        </message>
        <message>
            <source>Suspected reason</source>
            <translation>怀疑的原因</translation>
        </message>
        <message>
            <source>Warrant shown</source>
            <translation>出示了逮捕证吗</translation>
        </message>
        <message>
            <source>Forces: who came</source>
            <translation>力量：谁来的</translation>
        </message>
        <message>
            <source>Type of detention</source>
            <translation>羁押的种类</translation>
        </message>
        <message>
            <source>Conditions</source>
            <translation>条件</translation>
        </message>
        <message>
            <source>Contact with outside</source>
            <translation>与外界的联系</translation>
        </message>
        <message>
            <source>Medical attention</source>
            <translation>医疗</translation>
        </message>
        <message>
            <source>Language in court</source>
            <translation>法庭使用的语言</translation>
        </message>
        <message>
            <source>Lawyer</source>
            <translation>律师</translation>
        </message>
        <message>
            <source>Statement signed</source>
            <translation>签过的供词</translation>
        </message>
        <message>
            <source>What it did to the body</source>
            <translation>对身体的影响</translation>
        </message>
        <message>
            <source>What it did to the mind</source>
            <translation>对精神的影响</translation>
        </message>
        <message>
            <source>Complaints and appeals</source>
            <translation>申诉和上诉</translation>
        </message>
        <message>
            <source>Answer to them</source>
            <translation>对它们的答复</translation>
        </message>
        <message>
            <source>Done to</source>
            <translation>遭受者</translation>
        </message>
        <message>
            <source>this person</source>
            <translation>这个人</translation>
        </message>
        <message>
            <source>Who asked</source>
            <translation>谁提出的</translation>
        </message>
        <message>
            <source>Who was asked</source>
            <translation>向谁提出的</translation>
        </message>
        <message>
            <source>When</source>
            <translation>什么时候</translation>
        </message>
        <message>
            <source>What was asked for</source>
            <translation>要求什么</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>答复</translation>
        </message>
        <message>
            <source>How is it known</source>
            <translation>怎么知道的</translation>
        </message>
        <message>
            <source>Who knew it first</source>
            <translation>最早知道的人</translation>
        </message>
        <message>
            <source>How sure</source>
            <translation>把握多大</translation>
        </message>
        <message>
            <source>Where it comes from</source>
            <translation>来自哪里</translation>
        </message>
        <message>
            <source>Which document, reply or post</source>
            <translation>哪份文件、答复或帖子</translation>
        </message>
        <message>
            <source>Through whom it came to us, one a line</source>
            <translation>经过谁到我们这里，每行一个</translation>
        </message>
    </context>
    <context>
        <name>TimelineWords</name>
        <message>
            <source>Status not chosen yet</source>
            <translation>还没有选状态</translation>
        </message>
        <message>
            <source>Event without a title</source>
            <translation>没有标题的事件</translation>
        </message>
        <message>
            <source>Asked: {0}</source>
            <translation>询问过：{0}</translation>
        </message>
        <message>
            <source>Somebody was asked for help</source>
            <translation>有人曾被求助</translation>
        </message>
        <message>
            <source>“{0}”</source>
            <translation>“{0}”</translation>
        </message>
        <message>
            <source>{since}, until {until}</source>
            <translation>{since}，到 {until}</translation>
        </message>
        <message>
            <source>until {until}</source>
            <translation>到 {until}</translation>
        </message>
        <message>
            <source>date not known</source>
            <translation>日期不详</translation>
        </message>
        <message>
            <source>Lived through it</source>
            <translation>亲身经历</translation>
        </message>
        <message>
            <source>Saw it</source>
            <translation>亲眼看见</translation>
        </message>
        <message>
            <source>Told by the victim</source>
            <translation>受害人告知</translation>
        </message>
        <message>
            <source>Told by a relative</source>
            <translation>亲属告知</translation>
        </message>
        <message>
            <source>Told by somebody still inside</source>
            <translation>仍在里面的人告知</translation>
        </message>
        <message>
            <source>Told by an official</source>
            <translation>官员告知</translation>
        </message>
        <message>
            <source>A document</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Media</source>
            <translation>媒体</translation>
        </message>
        <message>
            <source>Rumour</source>
            <translation>传闻</translation>
        </message>
        <message>
            <source>This testimony</source>
            <translation>这份证词</translation>
        </message>
        <message>
            <source>An official reply</source>
            <translation>官方答复</translation>
        </message>
        <message>
            <source>State media</source>
            <translation>官方媒体</translation>
        </message>
        <message>
            <source>A leaked record</source>
            <translation>泄露的记录</translation>
        </message>
        <message>
            <source>A public post</source>
            <translation>公开的帖子</translation>
        </message>
        <message>
            <source>not sure</source>
            <translation>不确定</translation>
        </message>
        <message>
            <source>fairly sure</source>
            <translation>比较确定</translation>
        </message>
        <message>
            <source>sure</source>
            <translation>确定</translation>
        </message>
        <message>
            <source>source not said</source>
            <translation>没有说来源</translation>
        </message>
        <message>
            <source>{name}: two places at the same time</source>
            <translation>{name}：同一时间在两个地方</translation>
        </message>
        <message>
            <source>{name}: told to be dead, and later to be alive</source>
            <translation>{name}：说已去世，后来又说活着</translation>
        </message>
        <message>
            <source>{name}: two different days of death</source>
            <translation>{name}：两个不同的去世日期</translation>
        </message>
        <message>
            <source>{name}: something happened before the birth</source>
            <translation>{name}：有事发生在出生之前</translation>
        </message>
        <message>
            <source>{name}: something ends before it begins</source>
            <translation>{name}：有事结束早于开始</translation>
        </message>
        <message>
            <source>{name}: the length of the sentence differs</source>
            <translation>{name}：刑期长短不一</translation>
        </message>
        <message>
            <source>{name}: the release would be before the sentence</source>
            <translation>{name}：释放早于判决</translation>
        </message>
        <message>
            <source>{name} would be born before the parent, {other}</source>
            <translation>{name} 会早于父母 {other} 出生</translation>
        </message>
        <message>
            <source>One: {first}. The other: {second}. Both are kept.</source>
            <translation>一种：{first}。另一种：{second}。两种都保留。</translation>
        </message>
        <message>
            <source>born {0}</source>
            <translation>{0} 出生</translation>
        </message>
        <message>
            <source>{0}. It is kept as it was told.</source>
            <translation>{0}。照讲述的保留。</translation>
        </message>
    </context>
    <context>
        <name>ToBeRead</name>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
    </context>
    <context>
        <name>TodayScreen</name>
        <message>
            <source>Today</source>
            <translation>今天</translation>
        </message>
        <message numerus="yes">
            <source>%n testimony(ies) finished</source>
            <translation>
                <numerusform>完成了 %n 份证词</numerusform>
            </translation>
        </message>
        <message>
            <source>New testimony</source>
            <translation>新证词</translation>
        </message>
        <message>
            <source>Request by card</source>
            <translation>凭卡请求</translation>
        </message>
        <message>
            <source>Unfinished</source>
            <translation>未完成</translation>
        </message>
        <message>
            <source>Finished today</source>
            <translation>今天完成的</translation>
        </message>
        <message>
            <source>No testimony yet today</source>
            <translation>今天还没有证词</translation>
        </message>
        <message>
            <source>When somebody is ready to speak, press Ctrl+N.
The first question is always consent.</source>
            <translation>有人准备好讲述时，请按 Ctrl+N。
第一个问题总是同意。</translation>
        </message>
        <message>
            <source>name hidden</source>
            <translation>姓名已隐藏</translation>
        </message>
        <message>
            <source>name not known</source>
            <translation>姓名不详</translation>
        </message>
        <message>
            <source>{0} of {1} sections</source>
            <translation>{0} / {1} 部分</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>继续</translation>
        </message>
        <message numerus="yes">
            <source>about %n person(s)</source>
            <translation>
                <numerusform>关于 %n 人</numerusform>
            </translation>
        </message>
        <message>
            <source>about nobody yet</source>
            <translation>还没有写明关于谁</translation>
        </message>
        <message>
            <source>sealed</source>
            <translation>已封存</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>已完成</translation>
        </message>
        <message>
            <source>A coordinator decides</source>
            <translation>由协调员决定</translation>
        </message>
        <message>
            <source>Next relative of this family</source>
            <translation>这家的下一位亲属</translation>
        </message>
        <message>
            <source>Consent is not answered yet</source>
            <translation>同意还没有回答</translation>
        </message>
        <message>
            <source>Nobody is named yet</source>
            <translation>还没有指名任何人</translation>
        </message>
        <message>
            <source>The narrative is empty</source>
            <translation>叙述是空的</translation>
        </message>
        <message>
            <source>What happened to whom is missing</source>
            <translation>缺少谁遭遇了什么</translation>
        </message>
        <message>
            <source>Ready to be finished</source>
            <translation>可以完成了</translation>
        </message>
        <message>
            <source>Begun {0}</source>
            <translation>{0} 开始</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>已保存</translation>
        </message>
        <message>
            <source>Draft saved {0}, {1}</source>
            <translation>草稿保存于 {0}，{1}</translation>
        </message>
        <message>
            <source>nothing attached</source>
            <translation>没有附件</translation>
        </message>
        <message numerus="yes">
            <source>%n attachment(s)</source>
            <translation>
                <numerusform>%n 个附件</numerusform>
            </translation>
        </message>
        <message>
            <source>Sent, no receipt yet</source>
            <translation>已发出，还没有回执</translation>
        </message>
        <message numerus="yes">
            <source>%n bundle(s), the last one sent on {0}.</source>
            <translation>
                <numerusform>%n 个数据包，最后一个于 {0} 发出。</numerusform>
            </translation>
        </message>
        <message>
            <source>Keep your own until the receipt arrives.</source>
            <translation>回执到来之前请保留您自己的。</translation>
        </message>
        <message>
            <source>Import a receipt…</source>
            <translation>导入回执…</translation>
        </message>
        <message>
            <source>today</source>
            <translation>今天</translation>
        </message>
        <message>
            <source>Everything is saved</source>
            <translation>全部已保存</translation>
        </message>
        <message numerus="yes">
            <source>%n finished today</source>
            <translation>
                <numerusform>今天完成 %n 份</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not finished</source>
            <translation>
                <numerusform>%n 份未完成</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not yet handed over</source>
            <translation>
                <numerusform>%n 份尚未移交</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing to hand over</source>
            <translation>没有要移交的</translation>
        </message>
    </context>
    <context>
        <name>TranscriptView</name>
        <message>
            <source>{time} time code · {who} speaker S1 · {play} play or pause · {back} and {on} five seconds back and on · {follow}, or a click on a time code, plays from there</source>
            <translation>{time} 时间码 · {who} 说话人 S1 · {play} 播放或暂停 · {back} 和 {on} 后退和前进五秒 · {follow}，或点击时间码，从那里播放</translation>
        </message>
        <message>
            <source>Transcript</source>
            <translation>听写稿</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>Checked by a second person</source>
            <translation>已由第二人核对</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>已核对</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>草稿</translation>
        </message>
        <message>
            <source>written by {name}</source>
            <translation>{name} 书写</translation>
        </message>
        <message>
            <source>checked by {name}</source>
            <translation>{name} 核对</translation>
        </message>
    </context>
    <context>
        <name>TranslationCard</name>
        <message>
            <source>Into</source>
            <translation>译成</translation>
        </message>
        <message>
            <source>It still fits</source>
            <translation>仍然相符</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>译文</translation>
        </message>
        <message>
            <source>Checked by a second person</source>
            <translation>已由第二人核对</translation>
        </message>
        <message>
            <source>What it translates was changed after this translation was made.</source>
            <translation>这份译文完成后，原文改动过。</translation>
        </message>
        <message>
            <source>Compare the two. Change the translation, or say that it still fits.</source>
            <translation>请对照两者。更改译文，或说明它仍然相符。</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>已核对</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>草稿</translation>
        </message>
        <message>
            <source>translated by {name}</source>
            <translation>{name} 翻译</translation>
        </message>
        <message>
            <source>checked by {name}</source>
            <translation>{name} 核对</translation>
        </message>
        <message>
            <source>of revision {number}</source>
            <translation>第 {number} 次修订</translation>
        </message>
    </context>
    <context>
        <name>Translations</name>
        <message>
            <source>Add a translation</source>
            <translation>添加译文</translation>
        </message>
    </context>
    <context>
        <name>Unexpected</name>
        <message>
            <source>This testimony could not be opened</source>
            <translation>无法打开这份证词</translation>
        </message>
        <message>
            <source>Nothing that was saved is lost. Go back and try again; if it happens twice, tell code {0}.</source>
            <translation>已保存的都没有失去。请返回再试；若再次发生，请告知代码 {0}。</translation>
        </message>
    </context>
    <context>
        <name>Unheard</name>
        <message>
            <source>Sleep is not noticed here: press Ctrl+L before you leave</source>
            <translation>这里察觉不到睡眠：离开前请按 Ctrl+L</translation>
        </message>
        <message>
            <source>A locked screen is not noticed here: press Ctrl+L before you leave</source>
            <translation>这里察觉不到锁屏：离开前请按 Ctrl+L</translation>
        </message>
        <message>
            <source>Screen lock and sleep are not noticed here: press Ctrl+L before you leave</source>
            <translation>这里察觉不到锁屏和睡眠：离开前请按 Ctrl+L</translation>
        </message>
        <message>
            <source>This computer tells the program nothing of it. Press Ctrl+L before you leave, also when you close the lid. Unused, the program locks by itself after a few minutes.</source>
            <translation>这台电脑不告诉程序。离开前、合上盖子前，请按 Ctrl+L。不使用时，程序几分钟后会自己锁定。</translation>
        </message>
        <message>
            <source>Sleep does not lock this program</source>
            <translation>睡眠不会锁定这个程序</translation>
        </message>
        <message>
            <source>Locking the screen does not lock this program</source>
            <translation>锁屏不会锁定这个程序</translation>
        </message>
        <message>
            <source>Locking the screen and sleep do not lock this program</source>
            <translation>锁屏和睡眠都不会锁定这个程序</translation>
        </message>
    </context>
    <context>
        <name>UnlockScreen</name>
        <message>
            <source>More</source>
            <extracomment>Ctrl+L: whatever was typed here is to be forgotten.</extracomment>
            <translation>更多</translation>
        </message>
        <message>
            <source>Where is the vault?</source>
            <extracomment>Whether a vault is being made, recovered or restored, which takes time: words are copied by hand.</extracomment>
            <translation>保险库在哪里？</translation>
        </message>
        <message>
            <source>Use this folder</source>
            <translation>使用这个文件夹</translation>
        </message>
        <message>
            <source>Where should the vault lie?</source>
            <translation>保险库放在哪里？</translation>
        </message>
        <message>
            <source>Create it in this folder</source>
            <translation>创建在这个文件夹</translation>
        </message>
        <message>
            <source>Open a vault elsewhere…</source>
            <translation>打开别处的保险库…</translation>
        </message>
        <message>
            <source>Look on memory sticks</source>
            <translation>在U盘上查找</translation>
        </message>
        <message>
            <source>Create a vault elsewhere…</source>
            <translation>在别处创建保险库…</translation>
        </message>
        <message>
            <source>Destroy a vault…</source>
            <translation>销毁一个保险库…</translation>
        </message>
        <message>
            <source>About Amanat</source>
            <translation>关于 Amanat</translation>
        </message>
    </context>
    <context>
        <name>Volunteers</name>
        <message>
            <source>Volunteers</source>
            <translation>志愿者</translation>
        </message>
        <message>
            <source>Nobody is admitted yet. Write an invitation and give the file to a volunteer; their first bundle then waits in the Inbox until you have compared eight numbers with them.</source>
            <translation>还没有接纳任何人。请写一份邀请，把文件交给志愿者；他们的第一个数据包会在收件里等待，直到您与他们核对八个数。</translation>
        </message>
        <message>
            <source>Only coordinators see who else records testimonies.</source>
            <translation>只有协调员能看到还有谁在记录证词。</translation>
        </message>
        <message>
            <source>Admitted by {0} on {1}, until {2}</source>
            <translation>由 {0} 于 {1} 接纳，有效至 {2}</translation>
        </message>
        <message>
            <source>Run out</source>
            <translation>已到期</translation>
        </message>
    </context>
    <context>
        <name>WaitingCard</name>
        <message>
            <source>Not yet handed over</source>
            <translation>尚未移交</translation>
        </message>
        <message>
            <source>Nothing waits. Everything finished has been handed over and confirmed by a receipt.</source>
            <translation>没有等待的。已完成的都已移交，并有回执确认。</translation>
        </message>
        <message>
            <source>Finished testimonies wait here until they are handed over.</source>
            <translation>已完成的证词在这里等待移交。</translation>
        </message>
        <message numerus="yes">
            <source>%n testimony(ies)</source>
            <translation>
                <numerusform>%n 份证词</numerusform>
            </translation>
        </message>
        <message>
            <source>the oldest of {0}</source>
            <translation>最早的是 {0}</translation>
        </message>
        <message>
            <source>Hand over…</source>
            <translation>移交…</translation>
        </message>
    </context>
    <context>
        <name>WaitingList</name>
        <message>
            <source>The ticked files belong to the testimony</source>
            <translation>勾选的文件属于这份证词</translation>
        </message>
        <message>
            <source>Place them there</source>
            <translation>归到那里</translation>
        </message>
        <message>
            <source>They belong to no testimony…</source>
            <translation>它们不属于任何证词…</translation>
        </message>
        <message>
            <source>Seal them for the coordinators…</source>
            <translation>为协调员封存…</translation>
        </message>
        <message>
            <source>Tick all</source>
            <translation>全部勾选</translation>
        </message>
        <message>
            <source>Files before these</source>
            <translation>前面的文件</translation>
        </message>
        <message>
            <source>Files after these</source>
            <translation>后面的文件</translation>
        </message>
        <message>
            <source>not finished</source>
            <translation>未完成</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>查看</translation>
        </message>
        <message>
            <source>Look at {name}</source>
            <translation>查看 {name}</translation>
        </message>
        <message>
            <source>made on {day} at {time}, by the camera's clock</source>
            <translation>按相机的时钟，摄于 {day} {time}</translation>
        </message>
        <message>
            <source>perhaps of {number}: it was filmed after {name}</source>
            <translation>可能属于 {number}：它在 {name} 之后拍摄</translation>
        </message>
        <message>
            <source>has the code of a testimony that cannot be opened in this vault</source>
            <translation>带有一份在这个保险库里打不开的证词的码</translation>
        </message>
        <message>
            <source>no code was seen in it</source>
            <translation>没有在其中看到码</translation>
        </message>
        <message>
            <source>was not looked through for a code</source>
            <translation>没有查找过码</translation>
        </message>
        <message>
            <source>Ticked: {count}</source>
            <translation>已勾选：{count}</translation>
        </message>
        <message>
            <source>Tick none</source>
            <translation>全部取消勾选</translation>
        </message>
        <message numerus="yes">
            <source>Destroy %n file(s) in this vault?</source>
            <translation>
                <numerusform>销毁这个保险库里的 %n 个文件？</numerusform>
            </translation>
        </message>
        <message>
            <source>They are in no testimony, so nobody else has them from you. This cannot be taken back.</source>
            <translation>它们不属于任何证词，所以别人也没有从您这里得到。无法收回。</translation>
        </message>
        <message>
            <source>Keep them</source>
            <translation>保留</translation>
        </message>
        <message>
            <source>Destroy them</source>
            <translation>销毁</translation>
        </message>
        <message>
            <source>Seal the ticked files for the coordinators?</source>
            <translation>要为协调员封存勾选的文件吗？</translation>
        </message>
        <message>
            <source>Nothing on this laptop opens them afterwards. They are handed over as an account of their own.</source>
            <translation>此后这台笔记本上什么都打不开它们。它们作为单独的一份证词移交。</translation>
        </message>
        <message>
            <source>Leave them open</source>
            <translation>保持打开</translation>
        </message>
        <message>
            <source>Seal them</source>
            <translation>封存</translation>
        </message>
    </context>
    <context>
        <name>WaysFlow</name>
        <message>
            <source>Ways into this vault</source>
            <translation>打开这个保险库的方式</translation>
        </message>
        <message>
            <source>Which there are is told to nobody who cannot open the vault.</source>
            <translation>打不开保险库的人，不会知道有哪些方式。</translation>
        </message>
        <message>
            <source>Show them</source>
            <translation>显示</translation>
        </message>
        <message>
            <source>Where should the keyfile be written? A stick that can be destroyed is best.</source>
            <translation>密钥文件写到哪里？最好是可以毁掉的U盘。</translation>
        </message>
        <message>
            <source>Write the keyfile</source>
            <translation>写密钥文件</translation>
        </message>
        <message>
            <source>Recovery share</source>
            <translation>恢复份额</translation>
        </message>
        <message>
            <source>Share {number} of {count}</source>
            <translation>第 {number} 份，共 {count} 份</translation>
        </message>
        <message>
            <source>Any three of the five shares open the vault they were made for. One or two open nothing.</source>
            <translation>五份中的任意三份可以打开为其制作的保险库。一份或两份什么都打不开。</translation>
        </message>
        <message>
            <source>Keep this page where only you can find it, apart from the others. Tell nobody that you have it.</source>
            <translation>请把这一页放在只有您能找到的地方，与其他的分开。不要告诉任何人您有它。</translation>
        </message>
        <message>
            <source>No share is ever asked for by telephone or message. Somebody who asks for it is not one of us.</source>
            <translation>绝不会有人用电话或消息向您要份额。谁来要，谁就不是我们的人。</translation>
        </message>
        <message>
            <source>The passphrase is changed</source>
            <translation>密码短语已更改</translation>
        </message>
        <message>
            <source>The next unlock asks for the new one.</source>
            <translation>下次解锁要用新的。</translation>
        </message>
        <message>
            <source>Any three of the five shares open this vault from now on</source>
            <translation>从现在起，五份中的任意三份可以打开这个保险库</translation>
        </message>
        <message>
            <source>Shares made before do not. Give each to another person, and rehearse soon.</source>
            <translation>以前做的份额不行。请分别交给不同的人，并尽快演练。</translation>
        </message>
        <message>
            <source>From now on the vault opens with passphrase and keyfile only</source>
            <translation>从现在起，保险库只能用密码短语加密钥文件打开</translation>
        </message>
        <message>
            <source>Make a second copy of the file: without it the passphrase opens nothing.</source>
            <translation>请再做一份文件的副本：没有它，密码短语什么都打不开。</translation>
        </message>
        <message>
            <source>The passphrase alone opens the vault again</source>
            <translation>密码短语又可以单独打开保险库</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>已移除</translation>
        </message>
        <message>
            <source>Copies of the vault made before still open with it.</source>
            <translation>以前做的保险库副本仍能用它打开。</translation>
        </message>
        <message numerus="yes">
            <source>They open %n backup(s) too.</source>
            <translation>
                <numerusform>它们也能打开 %n 个备份。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n backup(s) could not be reached: let the shares open them under Settings, Backup.</source>
            <translation>
                <numerusform>有 %n 个备份无法访问：请在“设置”的“备份”里让份额打开它们。</numerusform>
            </translation>
        </message>
        <message>
            <source>They need the vault's files: make a backup, and let them open it too.</source>
            <translation>它们需要保险库的文件：请做备份，并让它们也能打开备份。</translation>
        </message>
    </context>
    <context>
        <name>WaysPage</name>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>密码短语</translation>
        </message>
        <message>
            <source>Passphrase together with a keyfile</source>
            <translation>密码短语加密钥文件</translation>
        </message>
        <message>
            <source>Recovery shares: any three of five</source>
            <translation>恢复份额：五份中任意三份</translation>
        </message>
        <message>
            <source>Of a kind that a newer version knows</source>
            <translation>较新版本才认识的种类</translation>
        </message>
        <message>
            <source>Ways into this vault</source>
            <translation>打开这个保险库的方式</translation>
        </message>
        <message numerus="yes">
            <source>Changed %n time(s) since the vault was made</source>
            <translation>
                <numerusform>保险库建立以来更改过 %n 次</numerusform>
            </translation>
        </message>
        <message>
            <source>These files are of an earlier version, which kept no list: it had one way in.</source>
            <translation>这些文件来自较早的版本，那时不保留列表：只有一种方式。</translation>
        </message>
        <message>
            <source>Stop using the keyfile</source>
            <translation>不再使用密钥文件</translation>
        </message>
        <message>
            <source>Use a keyfile as well…</source>
            <translation>同时使用密钥文件…</translation>
        </message>
        <message>
            <source>Change the passphrase…</source>
            <translation>更改密码短语…</translation>
        </message>
        <message>
            <source>used just now</source>
            <translation>刚才用过</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>Recovery</source>
            <translation>恢复</translation>
        </message>
        <message>
            <source>Five shares on paper, with five people in different places. Any three open this vault when the passphrase is lost; one or two open nothing. They need the vault's files: a backup is what survives their loss.</source>
            <translation>五份写在纸上，交给不同地方的五个人。密码短语丢失时，任意三份能打开这个保险库；一份或两份什么都打不开。它们需要保险库的文件：备份能在文件失去时留存。</translation>
        </message>
        <message>
            <source>Last rehearsed on {0}</source>
            <translation>最近一次演练：{0}</translation>
        </message>
        <message>
            <source>Never rehearsed: nobody knows whether it works</source>
            <translation>从未演练：没有人知道是否可行</translation>
        </message>
        <message>
            <source>Make new recovery shares…</source>
            <translation>制作新的恢复份额…</translation>
        </message>
        <message>
            <source>Make recovery shares…</source>
            <translation>制作恢复份额…</translation>
        </message>
        <message>
            <source>Rehearse…</source>
            <translation>演练…</translation>
        </message>
        <message>
            <source>Let them open a backup…</source>
            <translation>让它们打开备份…</translation>
        </message>
        <message>
            <source>Somebody saw the passphrase, or had this laptop in their hands?</source>
            <translation>有人看到过密码短语，或拿到过这台电脑？</translation>
        </message>
        <message>
            <source>Then a new passphrase is not enough: everything has to move to a new key.</source>
            <translation>那么只换密码短语不够：一切都必须换到新的密钥。</translation>
        </message>
        <message>
            <source>Passphrase seen, or laptop imaged…</source>
            <translation>密码短语被看到，或电脑被复制…</translation>
        </message>
    </context>
    <context>
        <name>WhatGoes</name>
        <message>
            <source>What goes</source>
            <translation>移交什么</translation>
        </message>
        <message>
            <source>Untick all</source>
            <translation>全部取消勾选</translation>
        </message>
        <message>
            <source>Drafts stay here. Your own copies stay until the receipt arrives.</source>
            <translation>草稿留在这里。回执到来之前，您自己的副本也留着。</translation>
        </message>
        <message>
            <source>What was sent and has no receipt yet goes once more; nothing is taken in twice.</source>
            <translation>已发出但还没有回执的会再发一次；不会收入两次。</translation>
        </message>
        <message numerus="yes">
            <source>%n older one(s) go along when nothing is unticked.</source>
            <translation>
                <numerusform>不取消勾选时，还会带上 %n 份较早的。</numerusform>
            </translation>
        </message>
        <message>
            <source>A withdrawn consent always travels, so that nobody uses the testimony by mistake: it is kept from every report.</source>
            <translation>撤回的同意总会随同移交，以免有人误用这份证词：任何报告都不会采用它。</translation>
        </message>
        <message>
            <source>sealed</source>
            <translation>已封存</translation>
        </message>
        <message>
            <source>name not known</source>
            <translation>姓名不详</translation>
        </message>
        <message>
            <source>Consent withdrawn on {0}</source>
            <translation>同意于 {0} 撤回</translation>
        </message>
        <message>
            <source>Consent withdrawn</source>
            <translation>同意已撤回</translation>
        </message>
        <message>
            <source>Not finished</source>
            <translation>未完成</translation>
        </message>
        <message>
            <source>Changed since it arrived</source>
            <translation>到达后有改动</translation>
        </message>
        <message>
            <source>text only</source>
            <translation>只有文字</translation>
        </message>
        <message>
            <source>up to {size}</source>
            <translation>最多 {size}</translation>
        </message>
        <message numerus="yes">
            <source>{0} of %n testimony(ies), {1}</source>
            <translation>
                <numerusform>%n 份证词中的 {0} 份，{1}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{0} of %n testimony(ies), text only</source>
            <translation>
                <numerusform>%n 份证词中的 {0} 份，只有文字</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>none of %n testimony(ies)</source>
            <translation>
                <numerusform>%n 份证词都没有</numerusform>
            </translation>
        </message>
        <message>
            <source>Tick all</source>
            <translation>全部勾选</translation>
        </message>
    </context>
    <context>
        <name>WhereTo</name>
        <message>
            <source>Where to</source>
            <translation>放到哪里</translation>
        </message>
        <message>
            <source>Folder {0}</source>
            <translation>文件夹 {0}</translation>
        </message>
        <message>
            <source>Another folder…</source>
            <translation>别的文件夹…</translation>
        </message>
        <message>
            <source>My files</source>
            <translation>我的文件</translation>
        </message>
        <message>
            <source>Memory stick {0}</source>
            <translation>U盘 {0}</translation>
        </message>
        <message>
            <source>Disk {0}</source>
            <translation>磁盘 {0}</translation>
        </message>
        <message>
            <source>{0}, {1} free</source>
            <translation>{0}，剩余 {1}</translation>
        </message>
        <message>
            <source>This does not fit here: {0} are needed.</source>
            <translation>这里放不下：需要 {0}。</translation>
        </message>
    </context>
    <context>
        <name>WipeCards</name>
        <message>
            <source>To be wiped</source>
            <translation>待清空</translation>
        </message>
        <message>
            <source>Every file was read back and is the same as on the card. Wipe it now, by formatting it in the camera or telephone.</source>
            <translation>每个文件都读回过，与卡上的一样。现在请在相机或手机里格式化来清空它。</translation>
        </message>
        <message>
            <source>Deleting on cards and telephones does not erase: what was there can often be brought back. Where that would endanger somebody, keep the card as safe as this laptop, or destroy it.</source>
            <translation>在卡和手机上删除并不等于抹除：往往还能恢复。如果会危及某人，请像这台电脑一样妥善保管那张卡，或毁掉它。</translation>
        </message>
        <message>
            <source>Card or telephone</source>
            <translation>卡或手机</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation>
                <numerusform>%n 个文件</numerusform>
            </translation>
        </message>
        <message>
            <source>taken in on {day}</source>
            <translation>收入于 {day}</translation>
        </message>
        <message>
            <source>for {number}</source>
            <translation>给 {number}</translation>
        </message>
        <message numerus="yes">
            <source>%n other file(s) left on it were not taken in</source>
            <translation>
                <numerusform>上面还有 %n 个其他文件没有收入</numerusform>
            </translation>
        </message>
        <message>
            <source>It is wiped</source>
            <translation>已清空</translation>
        </message>
    </context>
    <context>
        <name>WishNotice</name>
        <message>
            <source>Nothing of it goes out meanwhile. It is for coordinators to decide: {numbers}</source>
            <translation>其间任何内容都不发出。由协调员决定：{numbers}</translation>
        </message>
        <message>
            <source>A witness wants a testimony erased</source>
            <translation>一位证人希望抹除一份证词</translation>
        </message>
        <message>
            <source>Look and decide…</source>
            <translation>查看并决定…</translation>
        </message>
    </context>
    <context>
        <name>WithWho</name>
        <message>
            <source>Witness {number}</source>
            <translation>证人 {number}</translation>
        </message>
        <message>
            <source>Under 18</source>
            <translation>未满18岁</translation>
        </message>
        <message>
            <source>Another witness speaks too</source>
            <translation>还有一位证人讲述</translation>
        </message>
        <message>
            <source>Sealed: only coordinators open it. Leave it open here</source>
            <translation>封存：只有协调员能打开。改为在这里打开</translation>
        </message>
        <message>
            <source>Open on this laptop. Seal it instead</source>
            <translation>在这台电脑上打开。改为封存</translation>
        </message>
    </context>
    <context>
        <name>Withdrawal</name>
        <message>
            <source>The witness takes every Yes back</source>
            <translation>证人收回所有的“是”</translation>
        </message>
        <message>
            <source>Take every Yes back?</source>
            <translation>收回所有的“是”？</translation>
        </message>
        <message>
            <source>From now on it is used for nothing. What was given to others already cannot be called back; the withdrawal goes to the coordinators with your next bundle, and they see who has it.</source>
            <translation>从现在起它不用于任何用途。已给别人的无法收回；撤回随您的下一个数据包交给协调员，他们能看到谁持有它。</translation>
        </message>
        <message>
            <source>No, leave it</source>
            <translation>不，保持原样</translation>
        </message>
        <message>
            <source>Yes, take all back</source>
            <translation>是，全部收回</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>Testifier</source>
            <translation>作证人</translation>
        </message>
        <message>
            <source>Victim</source>
            <translation>受害人</translation>
        </message>
        <message>
            <source>Relative</source>
            <translation>亲属</translation>
        </message>
        <message>
            <source>Source still inside, never used</source>
            <translation>仍在里面的来源，绝不使用</translation>
        </message>
        <message>
            <source>Alleged perpetrator</source>
            <translation>被指的加害人</translation>
        </message>
        <message>
            <source>Official</source>
            <translation>官员</translation>
        </message>
        <message>
            <source>Interpreter</source>
            <translation>口译员</translation>
        </message>
        <message>
            <source>Helper</source>
            <translation>协助者</translation>
        </message>
        <message>
            <source>Other person</source>
            <translation>其他人</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>失踪</translation>
        </message>
        <message>
            <source>Passport taken</source>
            <translation>护照被收走</translation>
        </message>
        <message>
            <source>Summoned</source>
            <translation>被传唤</translation>
        </message>
        <message>
            <source>Police custody</source>
            <translation>警方羁押</translation>
        </message>
        <message>
            <source>Re-education camp</source>
            <translation>再教育营</translation>
        </message>
        <message>
            <source>Pre-trial detention</source>
            <translation>审前羁押</translation>
        </message>
        <message>
            <source>Sentenced</source>
            <translation>被判刑</translation>
        </message>
        <message>
            <source>Prison</source>
            <translation>监狱</translation>
        </message>
        <message>
            <source>Forced job placement</source>
            <translation>强制安排工作</translation>
        </message>
        <message>
            <source>Forced labour</source>
            <translation>强迫劳动</translation>
        </message>
        <message>
            <source>House arrest</source>
            <translation>软禁</translation>
        </message>
        <message>
            <source>Hospital</source>
            <translation>医院</translation>
        </message>
        <message>
            <source>Child in a state institution</source>
            <translation>孩子在国家机构</translation>
        </message>
        <message>
            <source>Shown in state media</source>
            <translation>在官方媒体露面</translation>
        </message>
        <message>
            <source>Heard from</source>
            <translation>有消息</translation>
        </message>
        <message>
            <source>Released, under watch</source>
            <translation>获释，受监视</translation>
        </message>
        <message>
            <source>At home, restrictions unknown</source>
            <translation>在家，限制情况不明</translation>
        </message>
        <message>
            <source>Detained again</source>
            <translation>再次被拘押</translation>
        </message>
        <message>
            <source>Left the country</source>
            <translation>已离开该国</translation>
        </message>
        <message>
            <source>Asylum asked for</source>
            <translation>申请庇护</translation>
        </message>
        <message>
            <source>Asylum refused</source>
            <translation>庇护被拒</translation>
        </message>
        <message>
            <source>Asylum granted</source>
            <translation>获得庇护</translation>
        </message>
        <message>
            <source>Deportation threatened</source>
            <translation>面临遣返</translation>
        </message>
        <message>
            <source>Deported</source>
            <translation>已被遣返</translation>
        </message>
        <message>
            <source>Dead</source>
            <translation>去世</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>不知道</translation>
        </message>
        <message>
            <source>Held without freedom</source>
            <translation>被剥夺自由</translation>
        </message>
        <message>
            <source>Enforced disappearance</source>
            <translation>强迫失踪</translation>
        </message>
        <message>
            <source>Torture or ill-treatment</source>
            <translation>酷刑或虐待</translation>
        </message>
        <message>
            <source>Family torn apart</source>
            <translation>家庭被拆散</translation>
        </message>
        <message>
            <source>Forced medical procedure</source>
            <translation>强制医疗</translation>
        </message>
        <message>
            <source>Things taken away</source>
            <translation>财物被夺</translation>
        </message>
        <message>
            <source>Watched</source>
            <translation>被监视</translation>
        </message>
        <message>
            <source>Religion restricted</source>
            <translation>宗教受限制</translation>
        </message>
        <message>
            <source>Death in custody</source>
            <translation>羁押中死亡</translation>
        </message>
        <message>
            <source>Unfair trial</source>
            <translation>不公正审判</translation>
        </message>
        <message>
            <source>Forced return</source>
            <translation>强行遣返</translation>
        </message>
        <message>
            <source>Something else</source>
            <translation>其他</translation>
        </message>
        <message>
            <source>Keep it in the archive</source>
            <translation>保存在档案里</translation>
        </message>
        <message>
            <source>Compare it with other cases</source>
            <translation>与其他案子对照</translation>
        </message>
        <message>
            <source>Partners named to the witness</source>
            <translation>告知过证人的合作方</translation>
        </message>
        <message>
            <source>My name to the UN, in confidence</source>
            <translation>向联合国保密提供我的姓名</translation>
        </message>
        <message>
            <source>The UN sends the victim's name to the government</source>
            <translation>联合国把受害人姓名发给政府</translation>
        </message>
        <message>
            <source>The UN publishes</source>
            <translation>联合国公布</translation>
        </message>
        <message>
            <source>Petition to a named authority</source>
            <translation>向指名的机关请愿</translation>
        </message>
        <message>
            <source>My own asylum or court case</source>
            <translation>我自己的庇护或法庭案件</translation>
        </message>
        <message>
            <source>Courts</source>
            <translation>法庭</translation>
        </message>
        <message>
            <source>Journalists</source>
            <translation>记者</translation>
        </message>
        <message>
            <source>Public victims database</source>
            <translation>公开的受害人数据库</translation>
        </message>
        <message>
            <source>Public on the web</source>
            <translation>在网络上公开</translation>
        </message>
        <message>
            <source>Photograph</source>
            <translation>照片</translation>
        </message>
        <message>
            <source>Face</source>
            <translation>面部</translation>
        </message>
        <message>
            <source>Voice</source>
            <translation>声音</translation>
        </message>
        <message>
            <source>Copies of documents</source>
            <translation>文件副本</translation>
        </message>
        <message>
            <source>May we contact you again</source>
            <translation>我们可以再联系您吗</translation>
        </message>
        <message>
            <source>Not asked: counts as No</source>
            <translation>未询问：按“否”处理</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>Yes, with conditions</source>
            <translation>是，有条件</translation>
        </message>
        <message>
            <source>No</source>
            <translation>否</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>已撤回</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>已到期</translation>
        </message>
        <message>
            <source>Replaced by a later answer</source>
            <translation>已被后来的回答取代</translation>
        </message>
        <message>
            <source>Not used</source>
            <translation>不使用</translation>
        </message>
        <message>
            <source>Details made general</source>
            <translation>细节概括化</translation>
        </message>
        <message>
            <source>Under another name</source>
            <translation>用别的名字</translation>
        </message>
        <message>
            <source>With the name</source>
            <translation>用姓名</translation>
        </message>
        <message>
            <source>Spoken on the recording</source>
            <translation>在录制中口头表示</translation>
        </message>
        <message>
            <source>Spoken</source>
            <translation>口头</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>已写好</translation>
        </message>
        <message>
            <source>In person</source>
            <translation>当面</translation>
        </message>
        <message>
            <source>By telephone</source>
            <translation>电话</translation>
        </message>
        <message>
            <source>By video call</source>
            <translation>视频通话</translation>
        </message>
        <message>
            <source>Written by the witness</source>
            <translation>证人亲笔写</translation>
        </message>
        <message>
            <source>Message received</source>
            <translation>收到的消息</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>信件</translation>
        </message>
        <message>
            <source>Notes typed later</source>
            <translation>事后录入的笔记</translation>
        </message>
        <message>
            <source>Found online</source>
            <translation>网上找到</translation>
        </message>
        <message>
            <source>Passed on by somebody</source>
            <translation>由人转述</translation>
        </message>
        <message>
            <source>First account</source>
            <translation>第一次讲述</translation>
        </message>
        <message>
            <source>Follow-up</source>
            <translation>后续</translation>
        </message>
        <message>
            <source>Correction by the witness</source>
            <translation>证人更正</translation>
        </message>
        <message>
            <source>Taken back by the witness</source>
            <translation>证人收回</translation>
        </message>
        <message>
            <source>News</source>
            <translation>消息</translation>
        </message>
        <message>
            <source>Several witnesses together</source>
            <translation>几位证人一起</translation>
        </message>
        <message>
            <source>Sealed, not finished</source>
            <translation>已封存，未完成</translation>
        </message>
        <message>
            <source>Sealed</source>
            <translation>封存</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>已完成</translation>
        </message>
        <message>
            <source>Not finished</source>
            <translation>未完成</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>全名</translation>
        </message>
        <message>
            <source>Given name</source>
            <translation>名</translation>
        </message>
        <message>
            <source>Family name</source>
            <translation>姓</translation>
        </message>
        <message>
            <source>Father's name</source>
            <translation>父名</translation>
        </message>
        <message>
            <source>Maiden name</source>
            <translation>婚前姓</translation>
        </message>
        <message>
            <source>Called by</source>
            <translation>人们叫的名字</translation>
        </message>
        <message>
            <source>As in the passport</source>
            <translation>与护照一致</translation>
        </message>
        <message>
            <source>Cyrillic</source>
            <translation>西里尔文字</translation>
        </message>
        <message>
            <source>Latin</source>
            <translation>拉丁文字</translation>
        </message>
        <message>
            <source>Kazakh, Arabic script</source>
            <translation>哈萨克文 （阿拉伯字母）</translation>
        </message>
        <message>
            <source>Uyghur</source>
            <translation>维吾尔文</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>中文</translation>
        </message>
        <message>
            <source>English</source>
            <translation>英文</translation>
        </message>
        <message>
            <source>Female</source>
            <translation>女</translation>
        </message>
        <message>
            <source>Male</source>
            <translation>男</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>其他</translation>
        </message>
        <message>
            <source>Chinese identity number</source>
            <translation>中国身份证号码</translation>
        </message>
        <message>
            <source>Kazakh IIN</source>
            <translation>哈萨克斯坦 IIN</translation>
        </message>
        <message>
            <source>Passport</source>
            <translation>护照</translation>
        </message>
        <message>
            <source>Residence permit</source>
            <translation>居留许可</translation>
        </message>
        <message>
            <source>Household register</source>
            <translation>户口簿</translation>
        </message>
        <message>
            <source>Other paper</source>
            <translation>其他证件</translation>
        </message>
        <message>
            <source>Original seen</source>
            <translation>看过原件</translation>
        </message>
        <message>
            <source>Copy seen</source>
            <translation>看过副本</translation>
        </message>
        <message>
            <source>Photograph of a screen</source>
            <translation>屏幕的照片</translation>
        </message>
        <message>
            <source>Told of, not seen</source>
            <translation>听说，没有看到</translation>
        </message>
    </context>
    <context>
        <name>WordsCard</name>
        <message>
            <source>Copy these four words by hand onto a blank card. They are shown only now and kept nowhere.</source>
            <translation>请把这四个词手抄到空白卡上。它们只在现在显示，哪里都不保存。</translation>
        </message>
        <message>
            <source>No native speaker has read this list of words yet.</source>
            <translation>这份词表还没有母语者读过。</translation>
        </message>
        <message>
            <source>Language of the words</source>
            <translation>词语的语言</translation>
        </message>
        <message>
            <source>Print the card</source>
            <translation>打印这张卡</translation>
        </message>
        <message>
            <source>Print the card again</source>
            <translation>再打印这张卡</translation>
        </message>
        <message>
            <source>No printer took it: copy by hand</source>
            <translation>没有打印机接收：请手抄</translation>
        </message>
    </context>
    <context>
        <name>_Nothing</name>
        <message>
            <source>Nobody found</source>
            <translation>没有找到</translation>
        </message>
        <message>
            <source>Nobody is in the archive yet</source>
            <translation>档案里还没有人</translation>
        </message>
        <message>
            <source>Try a part of the name, or another way to write it.</source>
            <translation>试试名字的一部分，或另一种写法。</translation>
        </message>
        <message>
            <source>People appear here once a bundle with a testimony about them is taken in.</source>
            <translation>收入关于某人的证词的数据包后，人物就会出现在这里。</translation>
        </message>
    </context>
    <context>
        <name>_Parts</name>
        <message>
            <source>Year</source>
            <translation>年</translation>
        </message>
        <message>
            <source>Month?</source>
            <translation>月？</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>日</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>月</translation>
        </message>
    </context>
    <context>
        <name>_Reading</name>
        <message>
            <source>How exact</source>
            <translation>精确程度</translation>
        </message>
        <message>
            <source>and</source>
            <translation>和</translation>
        </message>
        <message>
            <source>On or in</source>
            <translation>在</translation>
        </message>
        <message>
            <source>About</source>
            <translation>大约</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>之前</translation>
        </message>
        <message>
            <source>After</source>
            <translation>之后</translation>
        </message>
        <message>
            <source>Between</source>
            <translation>之间</translation>
        </message>
    </context>
    <context>
        <name>_SpellingLine</name>
        <message>
            <source>not known</source>
            <translation>不详</translation>
        </message>
        <message>
            <source>suggested</source>
            <translation>建议的</translation>
        </message>
        <message>
            <source>{0}: this spelling is right</source>
            <translation>{0}：这个写法对</translation>
        </message>
        <message>
            <source>{0}: this spelling is wrong</source>
            <translation>{0}：这个写法不对</translation>
        </message>
        <message>
            <source>confirmed</source>
            <translation>已确认</translation>
        </message>
        <message>
            <source>suggested: Enter says that it is right, an empty line that it is wrong</source>
            <translation>建议的：按回车表示正确，空行表示不对</translation>
        </message>
    </context>
    <context>
        <name>Errors</name>
        <message>
            <source>This bundle has been taken in before. Nothing was changed.</source>
            <translation>这个数据包以前收入过。什么都没有改变。</translation>
        </message>
        <message>
            <source>Nothing needs to be done.</source>
            <translation>什么都不用做。</translation>
        </message>
        <message>
            <source>Something is already there, and nothing is overwritten.</source>
            <translation>那里已经有东西，什么都不会被覆盖。</translation>
        </message>
        <message>
            <source>Choose another name or place.</source>
            <translation>请选别的名称或位置。</translation>
        </message>
        <message>
            <source>This bundle waits for its sender to be admitted, and was not taken in a second time.</source>
            <translation>这个数据包在等待其发送者被接纳，没有第二次收入。</translation>
        </message>
        <message>
            <source>Compare the digits with the sender and admit them, or refuse them.</source>
            <translation>请与发送者核对数字并接纳，或拒绝。</translation>
        </message>
        <message>
            <source>Something went wrong.</source>
            <translation>出了差错。</translation>
        </message>
        <message>
            <source>Try again; if it happens twice, tell your coordinator this code.</source>
            <translation>请再试一次；若再次发生，请把这个代码告诉协调员。</translation>
        </message>
        <message>
            <source>The file changed or vanished while it was read ({found} of {expected} bytes). Nothing of it was kept.</source>
            <translation>文件在读取时改变或消失（{expected} 字节中的 {found} 字节）。没有保留其中任何内容。</translation>
        </message>
        <message>
            <source>Check the card or stick and take the file in again.</source>
            <translation>请检查存储卡或U盘，再收入一次。</translation>
        </message>
        <message>
            <source>This backup cannot be read: {part}.</source>
            <translation>这个备份无法读取：{part}。</translation>
        </message>
        <message>
            <source>Keep it as it is, and use another backup; make a new one into another folder.</source>
            <translation>请原样保留，使用别的备份；并备份到别的文件夹。</translation>
        </message>
        <message>
            <source>Another program is writing this backup now.</source>
            <translation>另一个程序正在写这个备份。</translation>
        </message>
        <message>
            <source>Wait until it is done, then try again.</source>
            <translation>请等它完成，再试一次。</translation>
        </message>
        <message>
            <source>The backup in this folder knows {count} stretches of the log that this vault does not have: this vault was put back to an earlier state, or a copy of it is in use somewhere else. Nothing was written.</source>
            <translation>这个文件夹里的备份有 {count} 段日志，是这个保险库没有的：这个保险库被退回到较早的状态，或它的副本正在别处使用。没有写入任何东西。</translation>
        </message>
        <message>
            <source>Keep this backup: restore it into a new folder and compare, and tell a coordinator.</source>
            <translation>请保留这个备份：恢复到新的文件夹加以对照，并告诉协调员。</translation>
        </message>
        <message>
            <source>There is no backup in this folder.</source>
            <translation>这个文件夹里没有备份。</translation>
        </message>
        <message>
            <source>Choose the folder that the backup was made into; a first backup that was cut short is none.</source>
            <translation>请选当时备份所用的文件夹；第一次就中断的备份不算备份。</translation>
        </message>
        <message>
            <source>The backup in this folder is of another vault. Nothing was written.</source>
            <translation>这个文件夹里的备份属于另一个保险库。没有写入任何东西。</translation>
        </message>
        <message>
            <source>Choose another folder.</source>
            <translation>请选别的文件夹。</translation>
        </message>
        <message>
            <source>There is a backup in this folder that this vault does not know.</source>
            <translation>这个文件夹里有一个备份，这个保险库不认识。</translation>
        </message>
        <message>
            <source>Type the passphrase of that backup, or choose an empty folder.</source>
            <translation>请输入那个备份的密码短语，或选一个空文件夹。</translation>
        </message>
        <message>
            <source>What was written does not read back as it was written. The backup before it is whole.</source>
            <translation>写入的内容读回来不一样。之前的备份是完整的。</translation>
        </message>
        <message>
            <source>Use another stick or disk: this one loses data.</source>
            <translation>请用别的U盘或磁盘：这个会丢数据。</translation>
        </message>
        <message>
            <source>This is not an encrypted file of ours, or its beginning is damaged: {reason}.</source>
            <translation>这不是我们的加密文件，或其开头已损坏：{reason}。</translation>
        </message>
        <message>
            <source>Copy it again from where it came; if that does not help, ask its sender to make it again.</source>
            <translation>请从来处再复制一次；若没有用，请发送者重新制作。</translation>
        </message>
        <message>
            <source>The beginning of the encrypted file was changed after it was made.</source>
            <translation>加密文件的开头在制作之后被改过。</translation>
        </message>
        <message>
            <source>The encrypted file is damaged: {reason}. Nothing of it was taken over.</source>
            <translation>加密文件已损坏：{reason}。没有采用其中任何内容。</translation>
        </message>
        <message>
            <source>This bundle is not well formed: {reason}. Nothing of it was taken over.</source>
            <translation>这个数据包格式不对：{reason}。没有采用其中任何内容。</translation>
        </message>
        <message>
            <source>Keep the file and ask its sender to make it again.</source>
            <translation>请保留文件，请发送者重新制作。</translation>
        </message>
        <message>
            <source>A signed document ({kind}) is not well formed: {reason}.</source>
            <translation>一份签名文书（{kind}）格式不对：{reason}。</translation>
        </message>
        <message>
            <source>A signed document is not well formed: {reason}.</source>
            <translation>一份签名文书格式不对：{reason}。</translation>
        </message>
        <message>
            <source>The field {field} is not acceptable: {reason}.</source>
            <translation>字段 {field} 不能接受：{reason}。</translation>
        </message>
        <message>
            <source>Correct this field and try again; nothing was saved.</source>
            <translation>请更正这个字段再试；没有保存任何东西。</translation>
        </message>
        <message>
            <source>This form of own questions cannot be used here: {reason}.</source>
            <translation>这份自己的问题表格在这里不能用：{reason}。</translation>
        </message>
        <message>
            <source>Ask the coordinator who published it, or update the program.</source>
            <translation>请询问发布它的协调员，或更新程序。</translation>
        </message>
        <message>
            <source>The text is not acceptable JSON: {reason}.</source>
            <translation>文本不是可接受的 JSON：{reason}。</translation>
        </message>
        <message>
            <source>Ask whoever made the file to make it again.</source>
            <translation>请制作文件的人重新制作。</translation>
        </message>
        <message>
            <source>The passphrase parameters are out of range: {field}.</source>
            <translation>密码短语的参数超出范围：{field}。</translation>
        </message>
        <message>
            <source>The file is damaged or was made to exhaust this computer: use a copy of it.</source>
            <translation>文件已损坏，或是为耗尽这台电脑而做的：请用它的副本。</translation>
        </message>
        <message>
            <source>A key or address is not well formed: {reason}.</source>
            <translation>密钥或地址格式不对：{reason}。</translation>
        </message>
        <message>
            <source>Copy it again, whole, from where it came.</source>
            <translation>请从来处再完整复制一次。</translation>
        </message>
        <message>
            <source>This is not a keyfile: a keyfile has exactly 64 bytes.</source>
            <translation>这不是密钥文件：密钥文件正好是 64 字节。</translation>
        </message>
        <message>
            <source>Choose the file that was made as this vault's keyfile.</source>
            <translation>请选为这个保险库制作的密钥文件。</translation>
        </message>
        <message>
            <source>The list of contents of this bundle is not well formed: {reason}. Nothing of it was taken over.</source>
            <translation>这个数据包的内容清单格式不对：{reason}。没有采用其中任何内容。</translation>
        </message>
        <message>
            <source>This file cannot be shown here: it is damaged or not what it says.</source>
            <translation>这个文件无法在这里显示：它已损坏，或与所说不符。</translation>
        </message>
        <message>
            <source>It is kept exactly as it came. Export it to look at it elsewhere.</source>
            <translation>它照来时的样子保留。请导出到别处查看。</translation>
        </message>
        <message>
            <source>The passphrase is empty, too long or not text.</source>
            <translation>密码短语是空的、太长或不是文字。</translation>
        </message>
        <message>
            <source>Type it again.</source>
            <translation>请再输入一次。</translation>
        </message>
        <message>
            <source>A sealed piece is not well formed: {reason}. It was not opened; it is kept as it came.</source>
            <translation>一个封存片段格式不对：{reason}。没有打开它；照来时的样子保留。</translation>
        </message>
        <message>
            <source>Ask who recorded it to hand it over again, and keep this bundle's file.</source>
            <translation>请记录它的人再移交一次，并保留这个数据包的文件。</translation>
        </message>
        <message>
            <source>Recovery share {number} is not right: {reason}.</source>
            <translation>恢复份额 {number} 不对：{reason}。</translation>
        </message>
        <message>
            <source>Compare it word by word with the paper; each share has 33 words.</source>
            <translation>请与纸上逐词对照；每份有 33 个词。</translation>
        </message>
        <message>
            <source>Recovery share {number} has {count} words, and a share has 33.</source>
            <translation>恢复份额 {number} 有 {count} 个词，而一份应有 33 个。</translation>
        </message>
        <message>
            <source>Word {place} of recovery share {number} is not one of the words that shares are made of.</source>
            <translation>恢复份额 {number} 的第 {place} 个词不在份额用词之列。</translation>
        </message>
        <message>
            <source>A signature does not verify. The file was changed, or was not made by who it says.</source>
            <translation>一个签名未能通过核验。文件被改过，或不是所说的人做的。</translation>
        </message>
        <message>
            <source>Keep the file, do not trust it, and ask its sender through another channel.</source>
            <translation>请保留文件，不要相信它，并通过别的途径询问发送者。</translation>
        </message>
        <message>
            <source>This file cannot be read as a table: it is damaged, or of another kind.</source>
            <translation>这个文件无法作为表格读取：它已损坏，或是别的种类。</translation>
        </message>
        <message>
            <source>Save it again as a workbook (XLSX), or as text in UTF-8 (CSV), and choose that file.</source>
            <translation>请另存为工作簿（XLSX），或 UTF-8 的文本（CSV），再选那个文件。</translation>
        </message>
        <message>
            <source>This bundle says it holds more than any bundle may: {reason}. Nothing of it was taken over.</source>
            <translation>这个数据包自称的内容超过任何数据包的上限：{reason}。没有采用其中任何内容。</translation>
        </message>
        <message>
            <source>Do not open it elsewhere. Ask its sender, through another channel, whether they made it.</source>
            <translation>不要在别处打开它。请通过别的途径询问发送者是否做过它。</translation>
        </message>
        <message>
            <source>Another bundle with the same number is already here. Nothing of this one was taken over.</source>
            <translation>这里已有一个同号的数据包。没有采用这个的任何内容。</translation>
        </message>
        <message>
            <source>Keep both files and ask the sender how they came to make two.</source>
            <translation>请保留两个文件，询问发送者怎么会做了两个。</translation>
        </message>
        <message>
            <source>A part of this bundle is not the one its sender signed. Nothing of it was taken over.</source>
            <translation>这个数据包有一部分不是发送者签名的那个。没有采用其中任何内容。</translation>
        </message>
        <message>
            <source>The records in this bundle do not fit together: {reason}. Nothing of it was taken over.</source>
            <translation>这个数据包里的记录彼此不符：{reason}。没有采用其中任何内容。</translation>
        </message>
        <message>
            <source>What is in this bundle is not what its list says: {reason}. Nothing of it was taken over.</source>
            <translation>这个数据包的内容与清单不符：{reason}。没有采用其中任何内容。</translation>
        </message>
        <message>
            <source>This bundle was made for somebody else and encrypted to you afterwards.</source>
            <translation>这个数据包是为别人做的，后来才加密给您。</translation>
        </message>
        <message>
            <source>Ask who gave it to you to forward it in the program, which says who passed it on.</source>
            <translation>请给您它的人用本程序转交，那样会说明是谁转来的。</translation>
        </message>
        <message>
            <source>This bundle was forwarded more than once. Nothing of it was taken over.</source>
            <translation>这个数据包被转交不止一次。没有采用其中任何内容。</translation>
        </message>
        <message>
            <source>Ask for the bundle itself, or for one that was forwarded once.</source>
            <translation>请要原来的数据包，或只转交过一次的。</translation>
        </message>
        <message>
            <source>This bundle was made by a newer version of the program.</source>
            <translation>这个数据包是由较新版本的程序做的。</translation>
        </message>
        <message>
            <source>Keep the file, update this program, then import it.</source>
            <translation>请保留文件，更新本程序，然后导入。</translation>
        </message>
        <message>
            <source>Cancelled. Nothing is lost.</source>
            <translation>已取消。没有失去任何东西。</translation>
        </message>
        <message>
            <source>Start it again when you are ready.</source>
            <translation>准备好后再开始。</translation>
        </message>
        <message>
            <source>The file or folder cannot be read.</source>
            <translation>无法读取文件或文件夹。</translation>
        </message>
        <message>
            <source>Check that the stick or disk is still connected and that you may read it.</source>
            <translation>请检查U盘或磁盘是否仍连接、您是否可以读取。</translation>
        </message>
        <message>
            <source>This computer lacks a part of the system that recording needs.</source>
            <translation>这台电脑缺少录制所需的系统组件。</translation>
        </message>
        <message>
            <source>Files from a telephone or camera can be added. The set-up notes name the packages that are missing.</source>
            <translation>可以添加手机或相机里的文件。安装说明列出了缺少的软件包。</translation>
        </message>
        <message>
            <source>The report could not be set in pages ({reason}).</source>
            <translation>报告无法排成页面（{reason}）。</translation>
        </message>
        <message>
            <source>Nothing was released. Tell your coordinator this code; a report as HTML may still be possible.</source>
            <translation>没有发布任何东西。请把这个代码告诉协调员；HTML 报告也许仍可以。</translation>
        </message>
        <message>
            <source>Nobody is known here who could open a sealed testimony: {reason}.</source>
            <translation>这里不认识能打开封存证词的人：{reason}。</translation>
        </message>
        <message>
            <source>Join an organisation whose roster names another coordinator, or record without sealing.</source>
            <translation>请加入名册里有别的协调员的组织，或不封存地记录。</translation>
        </message>
        <message>
            <source>The file or folder cannot be written.</source>
            <translation>无法写入文件或文件夹。</translation>
        </message>
        <message>
            <source>Check that the stick or disk is still connected and that you may write to it.</source>
            <translation>请检查U盘或磁盘是否仍连接、您是否可以写入。</translation>
        </message>
        <message>
            <source>A file did not read the same twice from the card, or not as it was stored. It was not taken in.</source>
            <translation>有个文件两次从卡上读出的不一样，或与保存的不一样。没有收入它。</translation>
        </message>
        <message>
            <source>Do not wipe the card. Copy it with another reader or computer, then take it in again.</source>
            <translation>不要清空那张卡。请用别的读卡器或电脑复制，再收入一次。</translation>
        </message>
        <message>
            <source>The vault's database could not do this (number {number}). Nothing that was saved is lost.</source>
            <translation>保险库的数据库没能做到（编号 {number}）。已保存的都没有失去。</translation>
        </message>
        <message>
            <source>Lock the vault, check the disk, and try again.</source>
            <translation>请锁定保险库，检查磁盘，再试一次。</translation>
        </message>
        <message>
            <source>This file cannot be shown here: the locked-in process that opens it broke over it and was ended.</source>
            <translation>这个文件无法在这里显示：打开它的隔离进程出错并已结束。</translation>
        </message>
        <message>
            <source>Nothing else is touched, and the file is kept exactly as it came. It may have been made to do harm.</source>
            <translation>别的都没有受影响，文件照来时的样子保留。它可能是为害人而做的。</translation>
        </message>
        <message>
            <source>This file cannot be shown here: opening it took longer than {seconds} seconds and was stopped.</source>
            <translation>这个文件无法在这里显示：打开它超过 {seconds} 秒，已停止。</translation>
        </message>
        <message>
            <source>Pictures and documents are not opened on this computer: their process cannot be locked in here.</source>
            <translation>这台电脑上不打开图片和文档：打开它们的进程在这里无法隔离。</translation>
        </message>
        <message>
            <source>They are kept exactly as they came. Look at them on another computer.</source>
            <translation>它们照来时的样子保留。请在别的电脑上查看。</translation>
        </message>
        <message>
            <source>The {what} cannot be used.</source>
            <translation>{what}无法使用。</translation>
        </message>
        <message>
            <source>Another program may be using it, or the system forbids it. Close that program, or choose another.</source>
            <translation>可能有别的程序在用，或系统不允许。请关闭那个程序，或选别的。</translation>
        </message>
        <message>
            <source>The {what} gives nothing any more. What was recorded until then is kept.</source>
            <translation>{what}不再有信号。到那时为止录下的都已保留。</translation>
        </message>
        <message>
            <source>Connect it again, choose Look again, and begin another recording.</source>
            <translation>请重新连接，选“重新查找”，再开始录制。</translation>
        </message>
        <message>
            <source>The disk is full. Nothing that was saved is lost.</source>
            <translation>磁盘已满。已保存的都没有失去。</translation>
        </message>
        <message>
            <source>Free some space or choose another disk, then try again.</source>
            <translation>请腾出空间或选别的磁盘，再试一次。</translation>
        </message>
        <message>
            <source>This does not fit into files of at most {limit} bytes.</source>
            <translation>无法放进每个最大 {limit} 字节的文件。</translation>
        </message>
        <message>
            <source>Choose a larger size for the files.</source>
            <translation>请选更大的文件上限。</translation>
        </message>
        <message>
            <source>Records or consents changed after this report was prepared.</source>
            <translation>报告准备好之后，记录或同意有了改变。</translation>
        </message>
        <message>
            <source>Prepare the report again and read what changed; nothing was released.</source>
            <translation>请重新准备报告，看看改了什么；没有发布任何东西。</translation>
        </message>
        <message>
            <source>The form has faults ({count}) and was not published.</source>
            <translation>表格有错误（{count}），没有发布。</translation>
        </message>
        <message>
            <source>Correct the workbook as the list says, and choose it again. Nothing was changed.</source>
            <translation>请照列表更正工作簿，再选一次。什么都没有改变。</translation>
        </message>
        <message>
            <source>There is no form of that name in force.</source>
            <translation>没有这个名称的有效表格。</translation>
        </message>
        <message>
            <source>See `amanat form list`.</source>
            <translation>见 `amanat form list`。</translation>
        </message>
        <message>
            <source>The search was stopped.</source>
            <translation>搜索已停止。</translation>
        </message>
        <message>
            <source>Search again.</source>
            <translation>请再搜索一次。</translation>
        </message>
        <message>
            <source>One of the two key files was older than the other or damaged. It was made right again.</source>
            <translation>两个密钥文件中有一个比另一个旧或已损坏。已经修好。</translation>
        </message>
        <message>
            <source>After a power cut that is nothing. Else somebody may have put it back: tell a coordinator.</source>
            <translation>断电之后这没什么。否则可能是有人放回来的：请告诉协调员。</translation>
        </message>
        <message>
            <source>Both key files were put back to an older state: a passphrase that was changed may open the vault again.</source>
            <translation>两个密钥文件都被退回到较早的状态：改掉的密码短语可能又能打开保险库。</translation>
        </message>
        <message>
            <source>Change the passphrase now, and tell a coordinator who could reach this computer.</source>
            <translation>请现在更改密码短语，并告诉协调员谁能接触这台电脑。</translation>
        </message>
        <message>
            <source>Both copies of the vault's key file are damaged, so no passphrase can open it.</source>
            <translation>保险库密钥文件的两个副本都已损坏，任何密码短语都打不开它。</translation>
        </message>
        <message>
            <source>Copy the whole folder as it is, then restore the key files from a backup.</source>
            <translation>请把整个文件夹原样复制，再从备份恢复密钥文件。</translation>
        </message>
        <message>
            <source>This is the last way into the vault. Without it nobody could open the vault again.</source>
            <translation>这是打开保险库的最后一种方式。没有它，谁也打不开保险库。</translation>
        </message>
        <message>
            <source>Add another way in first.</source>
            <translation>请先添加另一种方式。</translation>
        </message>
        <message>
            <source>The check of the finished file did not pass: {findings} findings, first in {place} ({kind}).</source>
            <translation>成品文件的检查没有通过：发现 {findings} 处，第一处在 {place}（{kind}）。</translation>
        </message>
        <message>
            <source>Nothing was released. Read the findings, remove what they name, and prepare the report again.</source>
            <translation>没有发布任何东西。请阅读发现的内容，去掉所指的，再准备报告。</translation>
        </message>
        <message>
            <source>Lists and log of this vault did not agree in {count} places. The lists were built again from the log.</source>
            <translation>这个保险库的列表与日志有 {count} 处不符。已根据日志重建列表。</translation>
        </message>
        <message>
            <source>Nothing is lost. If it happens again, old parts of the vault were put back: tell a coordinator.</source>
            <translation>没有失去任何东西。若再次发生，就是保险库的旧部分被放回：请告诉协调员。</translation>
        </message>
        <message>
            <source>The computer could not do this.</source>
            <translation>电脑没能做到。</translation>
        </message>
        <message>
            <source>A record in this file is not well formed: {reason}.</source>
            <translation>这个文件里有一条记录格式不对：{reason}。</translation>
        </message>
        <message>
            <source>A piece of this recording or file is missing or was changed ({part}).</source>
            <translation>这段录制或文件有一个片段缺失或被改过（{part}）。</translation>
        </message>
        <message>
            <source>Everything else is intact. Import the bundle that brought it again, or restore a backup.</source>
            <translation>其他都完好。请重新导入带来它的数据包，或恢复备份。</translation>
        </message>
        <message>
            <source>The parts of a recording are all here but do not make the recording that was announced.</source>
            <translation>录制的各部分都在，但合不成所说的那段录制。</translation>
        </message>
        <message>
            <source>The parts are kept. Ask the sender to export this recording again.</source>
            <translation>各部分已保留。请发送者再导出这段录制。</translation>
        </message>
        <message>
            <source>This file cannot be shown here: its {what} is beyond the limit of {limit}.</source>
            <translation>这个文件无法在这里显示：其{what}超过上限 {limit}。</translation>
        </message>
        <message>
            <source>A font that reports need is missing on this computer: {font}.</source>
            <translation>这台电脑缺少报告所需的字体：{font}。</translation>
        </message>
        <message>
            <source>Install it (on Debian the package {package}), then make the report again. Nothing was released.</source>
            <translation>请安装它（在 Debian 上是软件包 {package}），再做报告。没有发布任何东西。</translation>
        </message>
        <message>
            <source>No {what} was found on this computer.</source>
            <translation>这台电脑上没有找到{what}。</translation>
        </message>
        <message>
            <source>Connect one, or switch it on, and choose Look again. Files from a telephone can always be added.</source>
            <translation>请连接或打开一个，再选“重新查找”。手机里的文件随时可以添加。</translation>
        </message>
        <message>
            <source>This vault belongs to no organisation yet.</source>
            <translation>这个保险库还不属于任何组织。</translation>
        </message>
        <message>
            <source>Open a coordinator's invitation, or create an organisation.</source>
            <translation>请打开协调员的邀请，或建立一个组织。</translation>
        </message>
        <message>
            <source>There is nobody to hand this over to: no other coordinator and no archive recipient.</source>
            <translation>没有可以移交的人：没有别的协调员，也没有归档接收者。</translation>
        </message>
        <message>
            <source>Join an organisation first, or ask for a roster that names another coordinator.</source>
            <translation>请先加入组织，或要一份写有别的协调员的名册。</translation>
        </message>
        <message>
            <source>The signer of this {kind} is not permitted to sign it.</source>
            <translation>这份{kind}的签名者无权签它。</translation>
        </message>
        <message>
            <source>Keep the file and ask a coordinator you know in person.</source>
            <translation>请保留文件，询问一位您本人认识的协调员。</translation>
        </message>
        <message>
            <source>Records in this bundle are by somebody whom no coordinator has certified.</source>
            <translation>这个数据包里有些记录出自没有任何协调员认证的人。</translation>
        </message>
        <message>
            <source>Ask the sender for that person's certificate, or for the bundle that they made themselves.</source>
            <translation>请向发送者索取那个人的证书，或那个人自己做的数据包。</translation>
        </message>
        <message>
            <source>This {kind} is for somebody else.</source>
            <translation>这份{kind}是给别人的。</translation>
        </message>
        <message>
            <source>Give it to the person it is for.</source>
            <translation>请把它交给该收的人。</translation>
        </message>
        <message>
            <source>This file is encrypted to somebody else.</source>
            <translation>这个文件是加密给别人的。</translation>
        </message>
        <message>
            <source>Give it to the person it is for, or ask its sender to make one for you.</source>
            <translation>请把它交给该收的人，或请发送者为您做一个。</translation>
        </message>
        <message>
            <source>There is no {what} with that number.</source>
            <translation>没有这个编号的{what}。</translation>
        </message>
        <message>
            <source>Check the number, or search by name.</source>
            <translation>请检查编号，或按姓名搜索。</translation>
        </message>
        <message>
            <source>That is not permitted: {reason}.</source>
            <translation>不允许这样做：{reason}。</translation>
        </message>
        <message>
            <source>Ask a coordinator.</source>
            <translation>请询问协调员。</translation>
        </message>
        <message>
            <source>{count} texts were approved that are not the texts of this draft, or still hold open questions.</source>
            <translation>批准的文字中有 {count} 段不是这份草稿的文字，或仍有未决的问题。</translation>
        </message>
        <message>
            <source>Read the texts as they are now and decide every question; nothing was released.</source>
            <translation>请阅读现在的文字，决定每个问题；没有发布任何东西。</translation>
        </message>
        <message>
            <source>Files of this type cannot be shown inside the program.</source>
            <translation>这种类型的文件无法在程序内显示。</translation>
        </message>
        <message>
            <source>Nothing was recorded: neither sound nor picture had arrived.</source>
            <translation>什么也没有录下：声音和图像都没有到达。</translation>
        </message>
        <message>
            <source>Wait until it says Recording. If it stays at Starting, choose another microphone or camera.</source>
            <translation>请等到显示“正在录制”。若一直停在“正在启动…”，请选别的麦克风或摄像头。</translation>
        </message>
        <message>
            <source>There is nothing to hand over: receipts cover all of it.</source>
            <translation>没有要移交的：全部都有回执。</translation>
        </message>
        <message>
            <source>Choose testimonies yourself if you want to send them again.</source>
            <translation>如果想再发一次，请自己选证词。</translation>
        </message>
        <message>
            <source>Nothing may be released for this audience: {reasons}.</source>
            <translation>对这类读者什么都不能发布：{reasons}。</translation>
        </message>
        <message>
            <source>See what each consent allows, or choose another audience or selection.</source>
            <translation>请看每项同意允许什么，或选别的读者或别的内容。</translation>
        </message>
        <message>
            <source>This file is from another organisation than the one this vault belongs to.</source>
            <translation>这个文件来自另一个组织，不是这个保险库所属的。</translation>
        </message>
        <message>
            <source>A vault belongs to one organisation for ever. Make another vault for another organisation.</source>
            <translation>一个保险库永远只属于一个组织。请为别的组织另建保险库。</translation>
        </message>
        <message>
            <source>The database was changed from outside since this vault was locked: old parts of it may have been put back.</source>
            <translation>这个保险库锁定之后，数据库从外部被改过：可能有旧的部分被放回。</translation>
        </message>
        <message>
            <source>Check the vault, compare it with a backup, and tell a coordinator who could reach this computer.</source>
            <translation>请检查保险库，与备份对照，并告诉协调员谁能接触这台电脑。</translation>
        </message>
        <message>
            <source>The camera gives no picture any more. The sound is still being recorded.</source>
            <translation>摄像头不再有图像。声音仍在录制。</translation>
        </message>
        <message>
            <source>Listen on. At the next pause stop, connect it again, choose Look again, and begin another recording.</source>
            <translation>请继续听。下次停顿时停止录制，重新连接，选“重新查找”，再开始录制。</translation>
        </message>
        <message>
            <source>{count} pieces of recordings or files are missing or were changed.</source>
            <translation>录音录像或文件有 {count} 个片段缺失或被改过。</translation>
        </message>
        <message>
            <source>Check the vault: it names the cases. Restore a backup, or import again the bundle that brought them.</source>
            <translation>请检查保险库：它会指出是哪些案子。请恢复备份，或重新导入带来它们的数据包。</translation>
        </message>
        <message>
            <source>Something in the vault's folder was changed from outside since it was locked.</source>
            <translation>这个保险库锁定之后，它的文件夹里有东西从外部被改过。</translation>
        </message>
        <message>
            <source>The recording ended because something failed. What was recorded until then is kept.</source>
            <translation>录制因故障结束。到那时为止录下的都已保留。</translation>
        </message>
        <message>
            <source>Start another recording. If it happens again, use another camera or microphone.</source>
            <translation>请重新开始录制。若再次发生，请换摄像头或麦克风。</translation>
        </message>
        <message>
            <source>This was refused.</source>
            <translation>被拒绝。</translation>
        </message>
        <message>
            <source>This opens a vault, but not the one that is open here, or not all of it: {count} testimonies.</source>
            <translation>这能打开一个保险库，但不是这里打开的那个，或不是它的全部：{count} 份证词。</translation>
        </message>
        <message>
            <source>Do not rely on it. Make new recovery shares or a new passphrase, make a backup, and rehearse again.</source>
            <translation>不要依靠它。请做新的恢复份额或新的密码短语，做备份，再演练一次。</translation>
        </message>
        <message>
            <source>There are two different rosters of version {version}, and {count} steward(s) signed both.</source>
            <translation>版本 {version} 有两份不同的名册，{count} 位管理人两份都签了。</translation>
        </message>
        <message>
            <source>Keep the file. Somebody may be taking the organisation over: meet a coordinator you know in person.</source>
            <translation>请保留文件。可能有人在夺取组织：请当面见一位您认识的协调员。</translation>
        </message>
        <message>
            <source>Rosters are missing between version {held}, which this vault holds, and version {offered}.</source>
            <translation>这个保险库持有的第 {held} 版与所给的第 {offered} 版之间缺少名册。</translation>
        </message>
        <message>
            <source>Ask the coordinator for an invitation or receipt that holds all of them.</source>
            <translation>请向协调员要一份包含全部名册的邀请或回执。</translation>
        </message>
        <message>
            <source>The organisation's roster was refused: {reason}.</source>
            <translation>组织的名册被拒绝：{reason}。</translation>
        </message>
        <message>
            <source>Keep the file, do not trust it, and ask a coordinator you know in person.</source>
            <translation>请保留文件，不要相信它，询问一位您本人认识的协调员。</translation>
        </message>
        <message>
            <source>An older roster was offered (version {offered}); this vault already holds version {held}.</source>
            <translation>所给的名册较旧（第 {offered} 版）；这个保险库已持有第 {held} 版。</translation>
        </message>
        <message>
            <source>Nothing was changed. Ask the coordinator for a newer file.</source>
            <translation>什么都没有改变。请向协调员要更新的文件。</translation>
        </message>
        <message>
            <source>The mark that tells whether this vault was changed from outside is older than it was, or gone. Old parts of the vault may have been put back.</source>
            <translation>用来说明保险库是否被外部改过的标记比原来旧，或不见了。可能有旧的部分被放回。</translation>
        </message>
        <message>
            <source>This key is no longer held, because the vault was locked.</source>
            <translation>因为保险库已锁定，这个密钥不再持有。</translation>
        </message>
        <message>
            <source>Unlock the vault and try again.</source>
            <translation>请打开保险库再试一次。</translation>
        </message>
        <message>
            <source>The vault already has as many ways in as it can hold.</source>
            <translation>打开保险库的方式已达上限。</translation>
        </message>
        <message>
            <source>Remove one that is not needed, then try again.</source>
            <translation>请移除一种不需要的，再试一次。</translation>
        </message>
        <message>
            <source>Something changed while it was being exported. The unfinished file is not to be used.</source>
            <translation>导出时有内容改变。未完成的文件不能使用。</translation>
        </message>
        <message>
            <source>Export again; if it happens twice, check the vault.</source>
            <translation>请再导出一次；若再次发生，请检查保险库。</translation>
        </message>
        <message>
            <source>Several files in a row could not be read: the card or disk they are on seems to be gone.</source>
            <translation>接连几个文件无法读取：它们所在的卡或磁盘似乎不在了。</translation>
        </message>
        <message>
            <source>Connect it again and begin anew: what is in already is not taken a second time.</source>
            <translation>请重新连接再开始：已收入的不会再收入一次。</translation>
        </message>
        <message>
            <source>This table is larger than any that is read here.</source>
            <translation>这个表格超过这里所能读的大小。</translation>
        </message>
        <message>
            <source>Divide it into several files. Nothing was taken over.</source>
            <translation>请分成几个文件。没有采用任何内容。</translation>
        </message>
        <message>
            <source>Reading this table took too long and was stopped.</source>
            <translation>读取这个表格太久，已停止。</translation>
        </message>
        <message>
            <source>It may have been made to do harm. Copy its cells into a new workbook, and choose that file.</source>
            <translation>它可能是为害人而做的。请把单元格复制到新的工作簿，再选那个文件。</translation>
        </message>
        <message>
            <source>This testimony is sealed: this laptop cannot open it any more.</source>
            <translation>这份证词已封存：这台电脑再也打不开它。</translation>
        </message>
        <message>
            <source>A coordinator opens it once it is handed over.</source>
            <translation>移交之后由协调员打开。</translation>
        </message>
        <message>
            <source>There are more than {limit} files in this folder.</source>
            <translation>这个文件夹里的文件超过 {limit} 个。</translation>
        </message>
        <message>
            <source>Take in one of its folders after the other.</source>
            <translation>请逐个收入其中的文件夹。</translation>
        </message>
        <message>
            <source>The organisation already asks {count} forms of its own, which is as many as travel.</source>
            <translation>组织已有 {count} 份自己的表格，已到可传送的上限。</translation>
        </message>
        <message>
            <source>Withdraw one that is not asked any more. Answers that were given stay.</source>
            <translation>请撤下一份不再询问的。已给的回答会留下。</translation>
        </message>
        <message>
            <source>Something went wrong inside the program ({kind}).</source>
            <translation>程序内部出了差错（{kind}）。</translation>
        </message>
        <message>
            <source>Nothing that was saved is lost. Lock and open the vault again; tell your coordinator this code.</source>
            <translation>已保存的都没有失去。请锁定再打开保险库；把这个代码告诉协调员。</translation>
        </message>
        <message>
            <source>There is no such audience of a report; there are {known}.</source>
            <translation>报告没有这样的读者；有的是 {known}。</translation>
        </message>
        <message>
            <source>Choose one of them.</source>
            <translation>请从中选一个。</translation>
        </message>
        <message>
            <source>The letters of this table cannot be told: it is neither UTF-8, UTF-16, GB18030 nor Windows-1251.</source>
            <translation>无法判断这个表格的文字编码：既不是 UTF-8、UTF-16、GB18030，也不是 Windows-1251。</translation>
        </message>
        <message>
            <source>Open it in a program that shows it rightly, and save it as UTF-8.</source>
            <translation>请用能正确显示它的程序打开，另存为 UTF-8。</translation>
        </message>
        <message>
            <source>There is no field {field} in a testimony.</source>
            <translation>证词里没有字段 {field}。</translation>
        </message>
        <message>
            <source>See `amanat testimony schema` for every field there is; nothing was saved.</source>
            <translation>所有字段见 `amanat testimony schema`；没有保存任何东西。</translation>
        </message>
        <message>
            <source>There is no such format of a report; there are {known}.</source>
            <translation>报告没有这样的格式；有的是 {known}。</translation>
        </message>
        <message>
            <source>The vault is busy and did not answer in time.</source>
            <translation>保险库正忙，没有及时回应。</translation>
        </message>
        <message>
            <source>Try again in a moment.</source>
            <translation>请稍后再试。</translation>
        </message>
        <message>
            <source>The vault is damaged: {part}.</source>
            <translation>保险库已损坏：{part}。</translation>
        </message>
        <message>
            <source>Do not write to it. Copy the whole folder, then restore a backup or ask your coordinator.</source>
            <translation>不要向它写入。请复制整个文件夹，再恢复备份，或询问协调员。</translation>
        </message>
        <message>
            <source>This vault is open in another window or program.</source>
            <translation>这个保险库正在另一个窗口或程序中打开。</translation>
        </message>
        <message>
            <source>Lock it there first, then try again.</source>
            <translation>请先在那里锁定，再试一次。</translation>
        </message>
        <message>
            <source>The vault is locked.</source>
            <translation>保险库已锁定。</translation>
        </message>
        <message>
            <source>Unlock it with your passphrase.</source>
            <translation>请用您的密码短语打开。</translation>
        </message>
        <message>
            <source>This vault was written by a newer version of the program (its version {found}, ours {known}).</source>
            <translation>这个保险库是由较新版本的程序写的（它的版本 {found}，我们的 {known}）。</translation>
        </message>
        <message>
            <source>Install the newer version. Nothing in the vault was touched.</source>
            <translation>请安装较新的版本。保险库里什么都没有动。</translation>
        </message>
        <message>
            <source>There is no vault in this folder.</source>
            <translation>这个文件夹里没有保险库。</translation>
        </message>
        <message>
            <source>Choose the vault's folder, or make a new vault.</source>
            <translation>请选保险库的文件夹，或新建保险库。</translation>
        </message>
        <message>
            <source>This vault was made by an older version and cannot be opened to read only.</source>
            <translation>这个保险库由较早的版本建立，不能只读打开。</translation>
        </message>
        <message>
            <source>Lock it where it is open, then open it here as usual.</source>
            <translation>请在打开它的地方锁定，再照常在这里打开。</translation>
        </message>
        <message>
            <source>This vault is open to read only, because another window or program has it. Nothing was changed.</source>
            <translation>因为别的窗口或程序占用着，这个保险库只读打开。什么都没有改变。</translation>
        </message>
        <message>
            <source>Lock it there, lock it here, then open it again.</source>
            <translation>请在那里锁定，在这里锁定，再打开。</translation>
        </message>
        <message>
            <source>The database did not take a setting that keeps the vault safe: {setting}.</source>
            <translation>数据库没有接受一项保护保险库的设置：{setting}。</translation>
        </message>
        <message>
            <source>Do not use this installation; install the program again.</source>
            <translation>不要使用这个安装；请重新安装程序。</translation>
        </message>
        <message>
            <source>This passphrase could be guessed: who takes the laptop may try for years.</source>
            <translation>这个密码短语可能被猜到：拿走电脑的人可以试上好几年。</translation>
        </message>
        <message>
            <source>Use seven words drawn by chance, or a longer passphrase that nobody could think of.</source>
            <translation>请用随机抽取的七个词，或更长的、谁也想不到的密码短语。</translation>
        </message>
        <message>
            <source>The passphrase does not open this vault.</source>
            <translation>这个密码短语打不开保险库。</translation>
        </message>
        <message>
            <source>Type it again; check the keyboard's language and Caps Lock.</source>
            <translation>请再输入一次；检查键盘语言和大写锁定。</translation>
        </message>
        <message>
            <source>These recovery shares do not open this vault.</source>
            <translation>这些恢复份额打不开这个保险库。</translation>
        </message>
        <message>
            <source>Shares made before the newest ones, or for another vault, do not count. Check where they came from.</source>
            <translation>在最新份额之前做的，或为别的保险库做的，都不算。请查看它们的来处。</translation>
        </message>
        <message>
            <source>That is not how this is used.</source>
            <translation>这个不是这样用的。</translation>
        </message>
        <message>
            <source>See the help of this command.</source>
            <translation>见这个命令的帮助。</translation>
        </message>
    </context>
    <context>
        <name>ErrorDetails</name>
        <message>
            <source>NaN and infinities are not JSON</source>
            <translation>NaN 和无穷大不是 JSON</translation>
        </message>
        <message>
            <source>a chain of rosters starts with version 1</source>
            <translation>名册的链条从第1版开始</translation>
        </message>
        <message>
            <source>a change has the wrong form</source>
            <translation>一项改动的形式不对</translation>
        </message>
        <message>
            <source>a checkpoint</source>
            <translation>一个检查点</translation>
        </message>
        <message>
            <source>a checkpoint is malformed</source>
            <translation>一个检查点格式不对</translation>
        </message>
        <message>
            <source>a checkpoint is of another place</source>
            <translation>一个检查点属于别的位置</translation>
        </message>
        <message>
            <source>a checkpoint is signed by somebody else</source>
            <translation>一个检查点由别人签名</translation>
        </message>
        <message>
            <source>a content belongs to no record of its run</source>
            <translation>一项内容不属于其序列的任何记录</translation>
        </message>
        <message>
            <source>a coordinator's vault is where testimonies are kept</source>
            <translation>协调员的保险库是保存证词的地方</translation>
        </message>
        <message>
            <source>a date is YYYY, YYYY-MM or YYYY-MM-DD</source>
            <translation>日期应为 YYYY、YYYY-MM 或 YYYY-MM-DD</translation>
        </message>
        <message>
            <source>a decision needs a reason</source>
            <translation>决定需要理由</translation>
        </message>
        <message>
            <source>a draft that does not read</source>
            <translation>一份草稿读不出来</translation>
        </message>
        <message>
            <source>a field path has the wrong form</source>
            <translation>字段路径的形式不对</translation>
        </message>
        <message>
            <source>a file it names belongs to another testimony here: propose it anew yourself</source>
            <translation>它所指的一个文件在这里属于另一份证词：请您自己重新提议</translation>
        </message>
        <message>
            <source>a head</source>
            <translation>一个头部</translation>
        </message>
        <message>
            <source>a header is malformed</source>
            <translation>一个头部格式不对</translation>
        </message>
        <message>
            <source>a key id has the wrong form</source>
            <translation>密钥编号的形式不对</translation>
        </message>
        <message>
            <source>a key stands twice</source>
            <translation>一个密钥出现两次</translation>
        </message>
        <message>
            <source>a letter has no glyph</source>
            <translation>一个字母没有字形</translation>
        </message>
        <message>
            <source>a list of places that does not read</source>
            <translation>一份读不出的地名列表</translation>
        </message>
        <message>
            <source>a list of places that is too large</source>
            <translation>一份太大的地名列表</translation>
        </message>
        <message>
            <source>a member is larger than it may be</source>
            <translation>一个成员超过允许的大小</translation>
        </message>
        <message>
            <source>a member is missing, added, renamed or of another size</source>
            <translation>一个成员缺失、多出、改名或大小不同</translation>
        </message>
        <message>
            <source>a number beyond every float</source>
            <translation>一个数字超出浮点范围</translation>
        </message>
        <message>
            <source>a part lies outside its whole</source>
            <translation>一部分超出整体之外</translation>
        </message>
        <message>
            <source>a part was changed</source>
            <translation>有一部分被改过</translation>
        </message>
        <message>
            <source>a part was changed, or its end is missing</source>
            <translation>有一部分被改过，或缺少结尾</translation>
        </message>
        <message>
            <source>a person or key stands twice</source>
            <translation>一个人或密钥出现两次</translation>
        </message>
        <message>
            <source>a question has no choices</source>
            <translation>一个问题没有选项</translation>
        </message>
        <message>
            <source>a question has no name of its own</source>
            <translation>一个问题没有自己的名称</translation>
        </message>
        <message>
            <source>a question holds other questions</source>
            <translation>一个问题里含有别的问题</translation>
        </message>
        <message>
            <source>a recipient has another spelling</source>
            <translation>一个接收者有别的写法</translation>
        </message>
        <message>
            <source>a recipient has the wrong length</source>
            <translation>一个接收者长度不对</translation>
        </message>
        <message>
            <source>a recipient is not a key</source>
            <translation>一个接收者不是密钥</translation>
        </message>
        <message>
            <source>a recipient is not a key id</source>
            <translation>一个接收者不是密钥编号</translation>
        </message>
        <message>
            <source>a record changes its type</source>
            <translation>一条记录改变了种类</translation>
        </message>
        <message>
            <source>a record is by somebody else than its log</source>
            <translation>一条记录不是其日志主人写的</translation>
        </message>
        <message>
            <source>a recording is not added to it yet: lock and unlock once</source>
            <translation>有一段录制还没有加入：请锁定再解锁一次</translation>
        </message>
        <message>
            <source>a recording is not added to this testimony yet</source>
            <translation>一段录制还没有加入这份证词</translation>
        </message>
        <message>
            <source>a reprisal befell somebody</source>
            <translation>报复总是落在某人身上</translation>
        </message>
        <message>
            <source>a run does not lead to the link its author signed</source>
            <translation>一个序列没有到达其作者签名的链接</translation>
        </message>
        <message>
            <source>a run has another number of entries</source>
            <translation>一个序列的条目数不同</translation>
        </message>
        <message>
            <source>a run holds nothing</source>
            <translation>一个序列是空的</translation>
        </message>
        <message>
            <source>a run is checked with somebody else's key</source>
            <translation>一个序列用别人的密钥检查</translation>
        </message>
        <message>
            <source>a run names an object that is not its own</source>
            <translation>一个序列指向不属于它的对象</translation>
        </message>
        <message>
            <source>a sealed piece holds what no testimony does</source>
            <translation>一个封存片段含有证词所没有的内容</translation>
        </message>
        <message>
            <source>a sealed piece is of another log</source>
            <translation>一个封存片段属于别的日志</translation>
        </message>
        <message>
            <source>a sealed record lacks its content</source>
            <translation>一条封存记录缺少内容</translation>
        </message>
        <message>
            <source>a signature has the wrong length</source>
            <translation>一个签名长度不对</translation>
        </message>
        <message>
            <source>a signature is not an object</source>
            <translation>一个签名不是对象</translation>
        </message>
        <message>
            <source>a signing key has the wrong length</source>
            <translation>一个签名密钥长度不对</translation>
        </message>
        <message>
            <source>a signing key is not a key</source>
            <translation>一个签名密钥不是密钥</translation>
        </message>
        <message>
            <source>a signing seed has the wrong length</source>
            <translation>一个签名种子长度不对</translation>
        </message>
        <message>
            <source>a stanza begins wrongly</source>
            <translation>一个段落开头不对</translation>
        </message>
        <message>
            <source>a stanza has a letter that does not belong there</source>
            <translation>一个段落里有不该有的字母</translation>
        </message>
        <message>
            <source>a stanza has the wrong length</source>
            <translation>一个段落长度不对</translation>
        </message>
        <message>
            <source>a stanza has too few or too many arguments</source>
            <translation>一个段落的参数太少或太多</translation>
        </message>
        <message>
            <source>a stanza has too long a line</source>
            <translation>一个段落有过长的行</translation>
        </message>
        <message>
            <source>a stanza holds a key that is none</source>
            <translation>一个段落里的密钥不是密钥</translation>
        </message>
        <message>
            <source>a stanza's arguments are malformed</source>
            <translation>一个段落的参数格式不对</translation>
        </message>
        <message>
            <source>a text in it is too long</source>
            <translation>里面有一段文字太长</translation>
        </message>
        <message>
            <source>a value JSON does not have</source>
            <translation>一个 JSON 没有的值</translation>
        </message>
        <message>
            <source>a whole has two hashes</source>
            <translation>一个整体有两个哈希值</translation>
        </message>
        <message>
            <source>a whole has two sizes</source>
            <translation>一个整体有两个大小</translation>
        </message>
        <message>
            <source>an edge has the wrong form</source>
            <translation>一条边的形式不对</translation>
        </message>
        <message>
            <source>an edge points out of range</source>
            <translation>一条边指向范围之外</translation>
        </message>
        <message>
            <source>an end only goes with between</source>
            <translation>只有“之间”才有结束日期</translation>
        </message>
        <message>
            <source>an envelope</source>
            <translation>一个信封</translation>
        </message>
        <message>
            <source>an id in its header has the wrong form</source>
            <translation>头部里的编号形式不对</translation>
        </message>
        <message>
            <source>an identity has the wrong length</source>
            <translation>一个私钥长度不对</translation>
        </message>
        <message>
            <source>an integer beyond 2^53</source>
            <translation>一个超过 2^53 的整数</translation>
        </message>
        <message>
            <source>an object belongs to no run</source>
            <translation>一个对象不属于任何序列</translation>
        </message>
        <message>
            <source>an object changed while it was read</source>
            <translation>一个对象在读取时改变</translation>
        </message>
        <message>
            <source>an object ends in the middle of a line</source>
            <translation>一个对象在行中间结束</translation>
        </message>
        <message>
            <source>an object has an empty line</source>
            <translation>一个对象有空行</translation>
        </message>
        <message>
            <source>an object is not named by its place</source>
            <translation>一个对象没有按其位置命名</translation>
        </message>
        <message>
            <source>archive item</source>
            <translation>档案条目</translation>
        </message>
        <message>
            <source>archive-item</source>
            <translation>档案条目</translation>
        </message>
        <message>
            <source>attachment</source>
            <translation>附件</translation>
        </message>
        <message>
            <source>bundle</source>
            <translation>数据包</translation>
        </message>
        <message>
            <source>bundle in quarantine</source>
            <translation>隔离中的数据包</translation>
        </message>
        <message>
            <source>camera</source>
            <translation>摄像头</translation>
        </message>
        <message>
            <source>card</source>
            <translation>存储卡</translation>
        </message>
        <message>
            <source>certificate</source>
            <translation>证书</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>被改过</translation>
        </message>
        <message>
            <source>changes and edges differ in number</source>
            <translation>改动与边的数目不同</translation>
        </message>
        <message>
            <source>checkpoint</source>
            <translation>检查点</translation>
        </message>
        <message>
            <source>consent</source>
            <translation>同意</translation>
        </message>
        <message>
            <source>coordinator</source>
            <translation>协调员</translation>
        </message>
        <message>
            <source>copy</source>
            <translation>副本</translation>
        </message>
        <message>
            <source>cut short</source>
            <translation>被中断</translation>
        </message>
        <message>
            <source>database</source>
            <translation>数据库</translation>
        </message>
        <message>
            <source>database missing</source>
            <translation>缺少数据库</translation>
        </message>
        <message>
            <source>decision</source>
            <translation>决定</translation>
        </message>
        <message>
            <source>dossier</source>
            <translation>卷宗</translation>
        </message>
        <message>
            <source>entry of our own log</source>
            <translation>我们自己日志的条目</translation>
        </message>
        <message>
            <source>erasure</source>
            <translation>抹除决定</translation>
        </message>
        <message>
            <source>field</source>
            <translation>字段</translation>
        </message>
        <message>
            <source>files are given with --attach</source>
            <translation>文件用 --attach 给出</translation>
        </message>
        <message>
            <source>folder</source>
            <translation>文件夹</translation>
        </message>
        <message>
            <source>form</source>
            <translation>表格</translation>
        </message>
        <message>
            <source>half of a surrogate pair</source>
            <translation>代理对只有一半</translation>
        </message>
        <message>
            <source>head</source>
            <translation>头部</translation>
        </message>
        <message>
            <source>identity</source>
            <translation>私钥</translation>
        </message>
        <message>
            <source>index</source>
            <translation>索引</translation>
        </message>
        <message>
            <source>invitation</source>
            <translation>邀请</translation>
        </message>
        <message>
            <source>it belongs to another place</source>
            <translation>它属于别的位置</translation>
        </message>
        <message>
            <source>it belongs to another testimony</source>
            <translation>它属于另一份证词</translation>
        </message>
        <message>
            <source>it does not follow the roster that this vault holds</source>
            <translation>它不接在这个保险库持有的名册之后</translation>
        </message>
        <message>
            <source>it ends before its last part</source>
            <translation>它在最后一部分之前结束</translation>
        </message>
        <message>
            <source>it ends early</source>
            <translation>它提前结束</translation>
        </message>
        <message>
            <source>it ends in the middle of a part</source>
            <translation>它在一部分的中间结束</translation>
        </message>
        <message>
            <source>it expires before it begins</source>
            <translation>它还没开始就到期</translation>
        </message>
        <message>
            <source>it forwards a bundle and holds records as well</source>
            <translation>它转交一个数据包，同时又含有记录</translation>
        </message>
        <message>
            <source>it forwards more than one bundle</source>
            <translation>它转交不止一个数据包</translation>
        </message>
        <message>
            <source>it has a letter that does not belong there</source>
            <translation>里面有不该有的字母</translation>
        </message>
        <message>
            <source>it has left-over bits</source>
            <translation>它有多余的位</translation>
        </message>
        <message>
            <source>it has no first line</source>
            <translation>它没有第一行</translation>
        </message>
        <message>
            <source>it has no stanza</source>
            <translation>它没有段落</translation>
        </message>
        <message>
            <source>it has the wrong form</source>
            <translation>它的形式不对</translation>
        </message>
        <message>
            <source>it has too long a line</source>
            <translation>它有过长的行</translation>
        </message>
        <message>
            <source>it has too many choices</source>
            <translation>它的选项太多</translation>
        </message>
        <message>
            <source>it has too many pieces</source>
            <translation>它的片段太多</translation>
        </message>
        <message>
            <source>it has too many questions, or groups too deep inside each other</source>
            <translation>它的问题太多，或组的嵌套太深</translation>
        </message>
        <message>
            <source>it has too many stanzas</source>
            <translation>它的段落太多</translation>
        </message>
        <message>
            <source>it holds a setting of somebody's vault</source>
            <translation>它含有某人保险库的设置</translation>
        </message>
        <message>
            <source>it holds base64 that is not canonical</source>
            <translation>它含有不规范的 base64</translation>
        </message>
        <message>
            <source>it holds something that is not base64</source>
            <translation>它含有不是 base64 的内容</translation>
        </message>
        <message>
            <source>it is a document of another type</source>
            <translation>它是别种类型的文书</translation>
        </message>
        <message>
            <source>it is about something else</source>
            <translation>它是关于别的内容</translation>
        </message>
        <message>
            <source>it is another beginning of the same organisation</source>
            <translation>它是同一组织的另一个开头</translation>
        </message>
        <message>
            <source>it is damaged, too large, or made for a newer program</source>
            <translation>它已损坏、太大，或为较新的程序所做</translation>
        </message>
        <message>
            <source>it is delivered; coordinators decide about erasing it</source>
            <translation>它已送达；抹除由协调员决定</translation>
        </message>
        <message>
            <source>it is far too long</source>
            <translation>它长得离谱</translation>
        </message>
        <message>
            <source>it is longer than it should be</source>
            <translation>它比应有的长</translation>
        </message>
        <message>
            <source>it is not a key of this kind</source>
            <translation>它不是这种密钥</translation>
        </message>
        <message>
            <source>it is not an age key</source>
            <translation>它不是 age 密钥</translation>
        </message>
        <message>
            <source>it is not an age v1 file</source>
            <translation>它不是 age v1 文件</translation>
        </message>
        <message>
            <source>it is not at the place on the log that it claims</source>
            <translation>它不在日志上自称的位置</translation>
        </message>
        <message>
            <source>it is not finished</source>
            <translation>它还没有完成</translation>
        </message>
        <message>
            <source>it is not one of the words in the schema</source>
            <translation>它不是模式里的词</translation>
        </message>
        <message>
            <source>it is not signed by the sender it names</source>
            <translation>签名的不是它所说的发送者</translation>
        </message>
        <message>
            <source>it is of a kind that is not known here</source>
            <translation>它的种类这里不认识</translation>
        </message>
        <message>
            <source>it is of a newer version</source>
            <translation>它来自较新的版本</translation>
        </message>
        <message>
            <source>it is proposed already</source>
            <translation>已经提议过</translation>
        </message>
        <message>
            <source>it is signed by more than one key</source>
            <translation>签名的密钥不止一个</translation>
        </message>
        <message>
            <source>it is the same share once more</source>
            <translation>又是同一份</translation>
        </message>
        <message>
            <source>it is too large</source>
            <translation>它太大</translation>
        </message>
        <message>
            <source>it is too long</source>
            <translation>它太长</translation>
        </message>
        <message>
            <source>it lies beyond the largest whole</source>
            <translation>它超出最大的整体</translation>
        </message>
        <message>
            <source>it lists other objects</source>
            <translation>它列出别的对象</translation>
        </message>
        <message>
            <source>it must be there</source>
            <translation>它必须存在</translation>
        </message>
        <message>
            <source>it names no coordinator</source>
            <translation>它没有写明协调员</translation>
        </message>
        <message>
            <source>it names other recipients</source>
            <translation>它写的是别的接收者</translation>
        </message>
        <message>
            <source>it says only a half of what the whole is</source>
            <translation>它只说了整体的一半</translation>
        </message>
        <message>
            <source>it takes effect too soon</source>
            <translation>它生效太早</translation>
        </message>
        <message>
            <source>it was made by another program for something else</source>
            <translation>它是别的程序为别的用途做的</translation>
        </message>
        <message>
            <source>it was not made together with the first</source>
            <translation>它不是与第一个一起做的</translation>
        </message>
        <message>
            <source>its checkpoint is too large</source>
            <translation>它的检查点太大</translation>
        </message>
        <message>
            <source>its checksum has the wrong length</source>
            <translation>它的校验和长度不对</translation>
        </message>
        <message>
            <source>its checksum is wrong</source>
            <translation>它的校验和不对</translation>
        </message>
        <message>
            <source>its checksum is wrong, so a letter is missing or mistyped</source>
            <translation>它的校验和不对，有字母缺失或输错</translation>
        </message>
        <message>
            <source>its checksum line is malformed</source>
            <translation>它的校验和行格式不对</translation>
        </message>
        <message>
            <source>its content is not the one its header names</source>
            <translation>它的内容不是头部所指的</translation>
        </message>
        <message>
            <source>its day is not a day</source>
            <translation>它的日期不是日期</translation>
        </message>
        <message>
            <source>its edges are not a list in range</source>
            <translation>它的边不是范围内的列表</translation>
        </message>
        <message>
            <source>its end is not the end of the whole</source>
            <translation>它的结尾不是整体的结尾</translation>
        </message>
        <message>
            <source>its first line is malformed</source>
            <translation>它的第一行格式不对</translation>
        </message>
        <message>
            <source>its key has the wrong length</source>
            <translation>它的密钥长度不对</translation>
        </message>
        <message>
            <source>its last part is empty</source>
            <translation>它的最后一部分是空的</translation>
        </message>
        <message>
            <source>its name or its languages are out of range</source>
            <translation>它的名称或语言超出范围</translation>
        </message>
        <message>
            <source>its objects are not in order</source>
            <translation>它的对象次序不对</translation>
        </message>
        <message>
            <source>its origin is not a word</source>
            <translation>它的来源不是词</translation>
        </message>
        <message>
            <source>its rosters are of another organisation</source>
            <translation>它的名册属于别的组织</translation>
        </message>
        <message>
            <source>its salt has the wrong form</source>
            <translation>它的盐值形式不对</translation>
        </message>
        <message>
            <source>its sizes are out of range</source>
            <translation>它的大小超出范围</translation>
        </message>
        <message>
            <source>its threshold is not more than half of its stewards</source>
            <translation>它的门槛不超过管理人的半数</translation>
        </message>
        <message>
            <source>its type is not a word</source>
            <translation>它的类型不是词</translation>
        </message>
        <message>
            <source>its words do not fit together, one of them was copied wrongly</source>
            <translation>它的词彼此不合，其中一个抄错了</translation>
        </message>
        <message>
            <source>its {field} is more than one line</source>
            <translation>它的 {field} 不止一行</translation>
        </message>
        <message>
            <source>its {field} is not strict JSON</source>
            <translation>它的 {field} 不是严格的 JSON</translation>
        </message>
        <message>
            <source>key file</source>
            <translation>密钥文件</translation>
        </message>
        <message>
            <source>larger than {count} bytes</source>
            <translation>大于 {count} 字节</translation>
        </message>
        <message>
            <source>length</source>
            <translation>长度</translation>
        </message>
        <message>
            <source>link</source>
            <translation>关联</translation>
        </message>
        <message>
            <source>microphone</source>
            <translation>麦克风</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>缺失</translation>
        </message>
        <message>
            <source>more than {count} levels deep</source>
            <translation>深度超过 {count} 层</translation>
        </message>
        <message>
            <source>name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>not JSON</source>
            <translation>不是 JSON</translation>
        </message>
        <message>
            <source>not UTF-8</source>
            <translation>不是 UTF-8</translation>
        </message>
        <message>
            <source>note</source>
            <translation>笔记</translation>
        </message>
        <message>
            <source>number of pages</source>
            <translation>页数</translation>
        </message>
        <message>
            <source>number of pixels</source>
            <translation>像素数</translation>
        </message>
        <message>
            <source>number of tracks</source>
            <translation>轨道数</translation>
        </message>
        <message>
            <source>object</source>
            <translation>对象</translation>
        </message>
        <message>
            <source>only a coordinator decides</source>
            <translation>只有协调员决定</translation>
        </message>
        <message>
            <source>only a coordinator links people</source>
            <translation>只有协调员才能关联人物</translation>
        </message>
        <message>
            <source>only a coordinator may forward a bundle</source>
            <translation>只有协调员才可以转交数据包</translation>
        </message>
        <message>
            <source>only a coordinator of the roster may do it</source>
            <translation>只有名册上的协调员可以这样做</translation>
        </message>
        <message>
            <source>only a coordinator settles a request</source>
            <translation>只有协调员办理请求</translation>
        </message>
        <message>
            <source>only one coordinator has confirmed it, and no backup</source>
            <translation>只有一位协调员确认过，而且没有备份</translation>
        </message>
        <message>
            <source>others have written to this testimony</source>
            <translation>别人在这份证词里写过</translation>
        </message>
        <message>
            <source>page</source>
            <translation>页</translation>
        </message>
        <message>
            <source>person</source>
            <translation>人物</translation>
        </message>
        <message>
            <source>picture</source>
            <translation>图片</translation>
        </message>
        <message>
            <source>policy</source>
            <translation>规定</translation>
        </message>
        <message>
            <source>receipt</source>
            <translation>回执</translation>
        </message>
        <message>
            <source>receipts do not cover all of it</source>
            <translation>回执没有覆盖它的全部</translation>
        </message>
        <message>
            <source>receipts do not cover all of this testimony yet</source>
            <translation>回执还没有覆盖这份证词的全部</translation>
        </message>
        <message>
            <source>recording</source>
            <translation>录制</translation>
        </message>
        <message>
            <source>recording or file</source>
            <translation>录制或文件</translation>
        </message>
        <message>
            <source>release</source>
            <translation>发布</translation>
        </message>
        <message>
            <source>reprisal</source>
            <translation>报复</translation>
        </message>
        <message>
            <source>revocation</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>roster</source>
            <translation>名册</translation>
        </message>
        <message>
            <source>sealed</source>
            <translation>已封存</translation>
        </message>
        <message>
            <source>selection of fewer than {count} people</source>
            <translation>少于 {count} 人的选择</translation>
        </message>
        <message>
            <source>sender</source>
            <translation>发送者</translation>
        </message>
        <message>
            <source>sender who waits</source>
            <translation>等待中的发送者</translation>
        </message>
        <message>
            <source>setting</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>size</source>
            <translation>大小</translation>
        </message>
        <message>
            <source>somebody writes to another person's log</source>
            <translation>有人写到了别人的日志上</translation>
        </message>
        <message>
            <source>something follows its end</source>
            <translation>结尾之后还有东西</translation>
        </message>
        <message>
            <source>something follows its last member</source>
            <translation>最后一个成员之后还有东西</translation>
        </message>
        <message>
            <source>something stands between its members</source>
            <translation>成员之间夹有东西</translation>
        </message>
        <message>
            <source>something typed in it is not saved yet</source>
            <translation>里面有输入的内容还没有保存</translation>
        </message>
        <message>
            <source>something typed in this testimony is not saved yet</source>
            <translation>这份证词里有输入的内容还没有保存</translation>
        </message>
        <message>
            <source>testimony</source>
            <translation>证词</translation>
        </message>
        <message>
            <source>the document</source>
            <translation>文书</translation>
        </message>
        <message>
            <source>the draft</source>
            <translation>草稿</translation>
        </message>
        <message>
            <source>the file</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>the number of recipients is out of range</source>
            <translation>接收者的数目超出范围</translation>
        </message>
        <message>
            <source>the number of signatures is out of range</source>
            <translation>签名的数目超出范围</translation>
        </message>
        <message>
            <source>the page template is missing</source>
            <translation>缺少页面模板</translation>
        </message>
        <message>
            <source>the range ends before it begins</source>
            <translation>范围的结束早于开始</translation>
        </message>
        <message>
            <source>the recipients are not sorted</source>
            <translation>接收者没有排序</translation>
        </message>
        <message>
            <source>the request</source>
            <translation>请求</translation>
        </message>
        <message>
            <source>the roster names no other coordinator</source>
            <translation>名册里没有别的协调员</translation>
        </message>
        <message>
            <source>the typesetter gave nothing back</source>
            <translation>排版程序什么都没有给出</translation>
        </message>
        <message>
            <source>the typesetter had a warning</source>
            <translation>排版程序有警告</translation>
        </message>
        <message>
            <source>the typesetter refused the document</source>
            <translation>排版程序拒绝了文档</translation>
        </message>
        <message>
            <source>the year is out of range</source>
            <translation>年份超出范围</translation>
        </message>
        <message>
            <source>there is more in it than its list says</source>
            <translation>内容比清单所说的多</translation>
        </message>
        <message>
            <source>there is no such day in that month</source>
            <translation>那个月没有那一天</translation>
        </message>
        <message>
            <source>there is no such month</source>
            <translation>没有那个月</translation>
        </message>
        <message>
            <source>these three do not belong together</source>
            <translation>这三个不是一套</translation>
        </message>
        <message>
            <source>this computer's memory</source>
            <translation>这台电脑的内存</translation>
        </message>
        <message>
            <source>this key was revoked</source>
            <translation>这个密钥已被撤销</translation>
        </message>
        <message>
            <source>three shares are needed</source>
            <translation>需要三份</translation>
        </message>
        <message>
            <source>too long</source>
            <translation>太长</translation>
        </message>
        <message>
            <source>trust</source>
            <translation>信任</translation>
        </message>
        <message>
            <source>two parts overlap</source>
            <translation>两部分重叠</translation>
        </message>
        <message>
            <source>upper and lower case are mixed</source>
            <translation>大小写混用</translation>
        </message>
        <message>
            <source>version 1 alone follows nothing</source>
            <translation>只有第1版不接在任何版本之后</translation>
        </message>
        <message>
            <source>whoever transcribed it does not check it: somebody else reads it</source>
            <translation>转写的人不核对：由别人来读</translation>
        </message>
        <message>
            <source>you have signed it, or it is decided already</source>
            <translation>您已签名，或已经决定</translation>
        </message>
        <message>
            <source>{count} MiB</source>
            <translation>{count} MiB</translation>
        </message>
        <message>
            <source>{count} days</source>
            <translation>{count} 天</translation>
        </message>
        <message>
            <source>{count} million</source>
            <translation>{count} 百万</translation>
        </message>
        <message>
            <source>{count} of the described files were not given with --attach</source>
            <translation>所述文件中有 {count} 个没有用 --attach 给出</translation>
        </message>
        <message>
            <source>{count} pixels a side</source>
            <translation>每边 {count} 像素</translation>
        </message>
        <message>
            <source>{count} points</source>
            <translation>{count} 点</translation>
        </message>
        <message>
            <source>{field} holds more than {count}</source>
            <translation>{field} 的内容超过 {count}</translation>
        </message>
        <message>
            <source>{field} holds something else than objects</source>
            <translation>{field} 含有不是对象的内容</translation>
        </message>
        <message>
            <source>{field} holds something of the wrong form</source>
            <translation>{field} 含有形式不对的内容</translation>
        </message>
        <message>
            <source>{field} holds something twice</source>
            <translation>{field} 含有重复的内容</translation>
        </message>
        <message>
            <source>{field} is above {count}</source>
            <translation>{field} 大于 {count}</translation>
        </message>
        <message>
            <source>{field} is longer than until the lock</source>
            <translation>{field} 长于到锁定的时间</translation>
        </message>
        <message>
            <source>{field} is missing</source>
            <translation>缺少 {field}</translation>
        </message>
        <message>
            <source>{field} is missing or not right</source>
            <translation>{field} 缺失或不对</translation>
        </message>
        <message>
            <source>{field} is neither true nor false</source>
            <translation>{field} 既不是真也不是假</translation>
        </message>
        <message>
            <source>{field} is not a day</source>
            <translation>{field} 不是日期</translation>
        </message>
        <message>
            <source>{field} is not a document in range</source>
            <translation>{field} 不是范围内的文书</translation>
        </message>
        <message>
            <source>{field} is not a hash</source>
            <translation>{field} 不是哈希值</translation>
        </message>
        <message>
            <source>{field} is not a list in range</source>
            <translation>{field} 不是范围内的列表</translation>
        </message>
        <message>
            <source>{field} is not a number in range</source>
            <translation>{field} 不是范围内的数字</translation>
        </message>
        <message>
            <source>{field} is not a recipient</source>
            <translation>{field} 不是接收者</translation>
        </message>
        <message>
            <source>{field} is not a signing key</source>
            <translation>{field} 不是签名密钥</translation>
        </message>
        <message>
            <source>{field} is not a table in range</source>
            <translation>{field} 不是范围内的表</translation>
        </message>
        <message>
            <source>{field} is not a word</source>
            <translation>{field} 不是词</translation>
        </message>
        <message>
            <source>{field} is not a word of this version</source>
            <translation>{field} 不是这个版本的词</translation>
        </message>
        <message>
            <source>{field} is not an id</source>
            <translation>{field} 不是编号</translation>
        </message>
        <message>
            <source>{field} is not an object</source>
            <translation>{field} 不是对象</translation>
        </message>
        <message>
            <source>{field} is not base64</source>
            <translation>{field} 不是 base64</translation>
        </message>
        <message>
            <source>{field} is not canonical base64</source>
            <translation>{field} 不是规范的 base64</translation>
        </message>
        <message>
            <source>{field} is not one plain line of text</source>
            <translation>{field} 不是单独一行文字</translation>
        </message>
        <message>
            <source>{field} is not text</source>
            <translation>{field} 不是文字</translation>
        </message>
        <message>
            <source>{field} is not text in range</source>
            <translation>{field} 不是范围内的文字</translation>
        </message>
        <message>
            <source>{field} puts a use where nobody would expect it</source>
            <translation>{field} 把一种用途放到谁也想不到的地方</translation>
        </message>
        <message>
            <source>{file} is another list</source>
            <translation>{file} 是另一份列表</translation>
        </message>
        <message>
            <source>{what} is not an object</source>
            <translation>{what} 不是对象</translation>
        </message>
    </context>
    <context>
        <name>MediaTypes</name>
        <message>
            <source>JPEG photograph</source>
            <translation>JPEG 照片</translation>
        </message>
        <message>
            <source>HEIC photograph</source>
            <translation>HEIC 照片</translation>
        </message>
        <message>
            <source>PNG picture</source>
            <translation>PNG 图片</translation>
        </message>
        <message>
            <source>GIF picture</source>
            <translation>GIF 图片</translation>
        </message>
        <message>
            <source>TIFF picture</source>
            <translation>TIFF 图片</translation>
        </message>
        <message>
            <source>WebP picture</source>
            <translation>WebP 图片</translation>
        </message>
        <message>
            <source>PDF document</source>
            <translation>PDF 文档</translation>
        </message>
        <message>
            <source>MP4 video</source>
            <translation>MP4 录像</translation>
        </message>
        <message>
            <source>QuickTime video</source>
            <translation>QuickTime 录像</translation>
        </message>
        <message>
            <source>3GP video</source>
            <translation>3GP 录像</translation>
        </message>
        <message>
            <source>M4A sound</source>
            <translation>M4A 声音</translation>
        </message>
        <message>
            <source>Ogg sound</source>
            <translation>Ogg 声音</translation>
        </message>
        <message>
            <source>AMR sound</source>
            <translation>AMR 声音</translation>
        </message>
        <message>
            <source>WAV sound</source>
            <translation>WAV 声音</translation>
        </message>
        <message>
            <source>MP3 sound</source>
            <translation>MP3 声音</translation>
        </message>
        <message>
            <source>AAC sound</source>
            <translation>AAC 声音</translation>
        </message>
        <message>
            <source>WebM video</source>
            <translation>WebM 录像</translation>
        </message>
        <message>
            <source>Matroska video</source>
            <translation>Matroska 录像</translation>
        </message>
        <message>
            <source>AVI video</source>
            <translation>AVI 录像</translation>
        </message>
        <message>
            <source>AVCHD video</source>
            <translation>AVCHD 录像</translation>
        </message>
        <message>
            <source>Word document</source>
            <translation>Word 文档</translation>
        </message>
        <message>
            <source>ZIP archive</source>
            <translation>ZIP 压缩包</translation>
        </message>
        <message>
            <source>file of unknown type</source>
            <translation>类型不明的文件</translation>
        </message>
    </context>
</TS>
