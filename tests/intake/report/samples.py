"""One invented report with every block and every script, as the writers and the leak check meet it."""

from intake.report.document import (
    Heading,
    KeyValues,
    Notes,
    Paragraph,
    ReportDocument,
    Source,
    Sources,
    Timeline,
    TimelineEntry,
    text_of,
)

LATIN = (
    "[TESTIFIER 1] says that in mid-September 2017 two people came from the village office. [VICTIM 1] was called "
    "“to study”, and his passport was kept. His wife, [RELATIVE 2], sent one short message: "
    "“All is well, do not phone.” Difficult offices filed affidavits #1, *not markup* _either_ $x$ @ref <label> \\ "
    "\"quoted\" 'single' -- --- ~ 1/2."
)
CYRILLIC = (
    "Ол кезде біз Іле аймағында тұрғанбыз. [ЖӘБІРЛЕНУШІ 1] таңертең кетіп қалды, әлі күнге дейін хабар жоқ. "
    "Потом нам сказали, что [РОДСТВЕННИК 1] осуждён на 12 лет. Мы ни разу не видели приговора."
)
KAZAKH_ARABIC = (
    "ول كەزدە ءبىز ىلە ايماعىندا تۇرعانبىز. [VICTIM 1] تاڭەرتەڭ كەتىپ قالدى، ءالى كۇنگە دەيىن حابار جوق؛ 2018 جىلى "
    "ۇلى تۋرالى سۇرادىق، ءبىراق ەشكىم جاۋاپ بەرمەدى. ءۇيدىڭ ىشىندە پاسپورتى قالدى (كوك تۇستى)، التى بالاسى بار."
)
UYGHUR = (
    "ئۇ ۋاقىتتا بىز غۇلجىدا تۇراتتۇق. [VICTIM 1] ئەتىگەندە كېتىپ قالدى، ھازىرغىچە خەۋەر يوق. 2019-يىلى بالىلار "
    "باغچىسىدىن خەت كەلدى؛ ھەممە ئادەم قورقۇپ، ھېچنېمە دېمىدى. ئۇنىڭ ئۆيى تاقالدى، ئۈچ قېتىم سورىدۇق؟"
)
CHINESE = (
    "二〇一七年九月，两名干部来到村里。[VICTIM 1]被叫去“学习”，护照被收走。第二年春天，一位邻居回来了，"
    "说在营地里见过他，瘦了很多。家人多次询问，没有得到任何答复。判决书编号未知，刑期十二年。"
)


def sample_document(repeat: int = 1) -> ReportDocument:
    blocks = [
        Heading(text_of("Summary")),
        Paragraph(text_of("One person is missing. Sources counted by origin: 3 independent sources.")),
        KeyValues(
            (
                (text_of("Person"), text_of("[VICTIM 1]")),
                (text_of("Last known status"), text_of("sentenced, prison (as of 2019-03)")),
                (text_of("Said of the date"), text_of("قۇربان ايتتان كەيىن")),
                (text_of("Place"), text_of("Ili prefecture, 伊犁哈萨克自治州")),
            )
        ),
        Heading(text_of("Timeline")),
        Timeline(
            (
                TimelineEntry(text_of("2017-09 (about)"), text_of("re-education camp"), (text_of("Ili prefecture"),)),
                TimelineEntry(text_of("between 2018-05 and 2018-08"), text_of("pre-trial detention")),
                TimelineEntry(text_of("2019-03-03"), text_of("sentenced"), (text_of("12 years"), text_of("十二年"))),
            )
        ),
    ]
    for _ in range(repeat):
        blocks.append(Heading(text_of("In the witness's words"), level=2))
        blocks.extend(
            Paragraph(text_of(text), quoted=True) for text in (LATIN, CYRILLIC, KAZAKH_ARABIC, UYGHUR, CHINESE)
        )
    blocks += [
        Heading(text_of("Sources")),
        Sources(
            (
                Source(text_of("[TESTIFIER 1]"), text_of("relative, from a letter; taken in person, 2019")),
                Source(text_of("[TESTIFIER 2]"), text_of("held in the same camp; eye-witness")),
            )
        ),
        Heading(text_of("What is left out")),
        Notes(
            (
                text_of("1 testimony: consent for this audience was not given."),
                text_of("1 photograph held, not included."),
            )
        ),
        Heading(text_of("Not covered")),
        Notes(
            (text_of("People who are not in the register."), text_of("Typing errors."), text_of("Descriptions.")),
            caution=True,
        ),
    ]
    return ReportDocument(
        title=text_of("Enforced disappearance of [VICTIM 1]"),
        subtitle=text_of("Ili prefecture, 2017–2019"),
        organisation=text_of("Shyrakh Archive"),
        audience=text_of("For UN procedures only"),
        release="9f4c21d07be35a86c1d2e97f304ab85e",
        day="2026-11-23",
        blocks=tuple(blocks),
    )
