"""An invented case for the release service: a daughter tells of her father, a neighbour of both. Nobody real."""

from __future__ import annotations

from intake.model.attachment import Attachment, AttachmentRole, Document, DocumentSeen, SpeakerTurn
from intake.model.base import Confidence, KnownHow, Source, SourceKind
from intake.model.consent import Answer, Consent, ConsentState, Level, Purpose
from intake.model.dates import exact
from intake.model.event import Act, ActKind, Event
from intake.model.ids import new_id
from intake.model.names import Name, NameKind, NameScript, Spelling
from intake.model.person import Address, IdentityDocument, IdentityKind, Person, Phone, Relationship, Role, Sex
from intake.model.status import Status, StatusKind
from intake.model.testimony import Claim, CoreAnswers, Method, Testifier, Testimony, TestimonyKind, TestimonyState
from tests.intake.services.release_vault import MemoryVault

NARRATIVE = (
    "Менің әкем Дәулетбек Сауытбайұлы 2017 жылдың күзінде ұсталды. Сауытбайұлын ауылдан алып кетті, "
    "Дәулетбектің паспорты үйде қалды.\n\nМен, Айгүл, інім Ерболмен бірге Қызылсу ауылында қалдық. "
    "Телефонымыз +7 701 123 45 67 еді, жеке куәлігі 654128197801010012. Көрші Тұрсынбек айтты."
)
UYGHUR = "داۋۇتبەكنى ئېلىپ كەتتى. داۋۇتبەكنىڭ ئۆيى تاقالدى."
CHINESE = "达吾列提别克被带走了，家人没有得到任何消息。"

PHOTO = "a" * 32
"""A photograph that has a working copy beside it."""


def names(
    cyrillic: str, latin: str, arabic: str = "", uyghur: str = "", chinese: str = "", kind: NameKind = NameKind.FULL
) -> Name:
    spellings = [
        Spelling(text=text, script=script, confirmed=True)
        for text, script in (
            (latin, NameScript.LATIN),
            (arabic, NameScript.KAZAKH_ARABIC),
            (uyghur, NameScript.UYGHUR),
            (chinese, NameScript.CHINESE),
        )
        if text
    ]
    return Name(text=cyrillic, kind=kind, script=NameScript.CYRILLIC, spellings=tuple(spellings))


FATHER_NAME = names(
    "Дәулетбек Сауытбайұлы", "Dauletbek Sauytbaiuly", "داۋلەتبەك ساۋىتباي ۇلى", "داۋۇتبەك", "达吾列提别克"
)


def consent(
    testimony: str, person: str, state: ConsentState = ConsentState.GIVEN, level: Level = Level.PSEUDONYM
) -> Consent:
    """The same answer to every purpose but keeping, which is allowed; given long enough ago for public use."""
    return Consent(
        testimony=testimony,
        person=person,
        answers=tuple(
            Answer(
                id=purpose.value,
                state=ConsentState.GIVEN if purpose is Purpose.KEEP else state,
                level=level,
                given_on="2026-01-10",
                order=place,
            )
            for place, purpose in enumerate(Purpose)
        ),
    )


class People:
    """Ids of the records that `fill` made."""

    testimony: str
    daughter: str
    father: str
    brother: str
    consent: str


def fill(vault: MemoryVault, *, state: ConsentState = ConsentState.GIVEN, level: Level = Level.PSEUDONYM) -> People:
    """One testimony with its people and the daughter's consent."""
    made = People()
    made.testimony, made.daughter, made.father, made.brother = (new_id() for _ in range(4))
    inside = Source(known_how=KnownHow.TOLD_BY_INSIDE_SOURCE, first_knew="Нұрлан")
    vault.add(
        Testimony(
            case_number="Q7M3-0X9K",
            state=TestimonyState.FINISHED,
            kind=TestimonyKind.FIRST,
            method=Method.IN_PERSON,
            languages=("kk",),
            interviewer="Kestrel",
            testifiers=(Testifier(person=made.daughter, wants_to_be_called="Айгүлжан"),),
            account_date=exact("2019-05-02"),
            narrative=NARRATIVE,
            narrative_language="kk",
            core=CoreAnswers(about_whom="Әкем Дәулетбек туралы", where_now="Түрмеде"),
            claims=(
                Claim(text="Әкем түрмеде.", source=Source(known_how=KnownHow.TOLD_BY_RELATIVE, first_knew="Тұрсынбек")),
                Claim(text="Оны Нұрлан көрген.", source=inside),
            ),
            attachments=(
                Attachment(id=PHOTO, sha256="0" * 64, media_type="image/jpeg", original_name="Dauletbek pasport.jpg"),
                Attachment(
                    id="c" * 32,
                    order=1,
                    sha256="2" * 64,
                    media_type="image/jpeg",
                    original_name="Dauletbek pasport-copy.jpg",
                    role=AttachmentRole.WORKING_COPY,
                    derived_from=PHOTO,
                    derivation="turned 90° clockwise",
                ),
                Attachment(
                    id="b" * 32,
                    order=2,
                    sha256="1" * 64,
                    media_type="video/mp4",
                    original_name="VID_20190502.mp4",
                    speakers=(SpeakerTurn(at="00:00:01.000", testifier="d" * 32),),
                    picture_until="00:10:00.000",
                ),
            ),
            documents=(Document(kind="identity card", number="E 123456", seen=DocumentSeen.ORIGINAL),),
        ),
        made.testimony,
    )
    vault.add(
        Person(
            testimony=made.testimony,
            roles=(Role.TESTIFIER, Role.RELATIVE),
            names=(names("Айгүл Дәулетбекқызы", "Aigul Dauletbekkyzy", "ايگۇل", "ئايگۈل", "阿依古丽"),),
            phones=(Phone(number="+7 701 123 45 67"),),
        ),
        made.daughter,
    )
    vault.add(
        Person(
            testimony=made.testimony,
            roles=(Role.VICTIM,),
            names=(FATHER_NAME,),
            sex=Sex.MALE,
            birth_date=exact("1961-04-03"),
            identity_documents=(IdentityDocument(kind=IdentityKind.PRC_IDENTITY_NUMBER, number="654128197801010012"),),
            addresses=(Address(as_told="Қызылсу ауылы, Жамбыл көшесі 14", village="Қызылсу", prefecture="Ili"),),
            relationships=(Relationship(to=made.daughter, kind="father"),),
            statuses=(
                Status(
                    kind=StatusKind.CAMP,
                    as_of=exact("2017-09"),
                    own_word="оқу",
                    source=Source(known_how=KnownHow.EYE_WITNESS),
                    confidence=Confidence.HIGH,
                ),
                Status(
                    kind=StatusKind.SENTENCED,
                    as_of=exact("2019-03-03"),
                    charge="Дәулетбек экстремизм үшін",
                    term="12 жыл",
                    source=Source(kind=SourceKind.DOCUMENT, known_how=KnownHow.DOCUMENT, reference="letter"),
                    order=1,
                ),
                Status(kind=StatusKind.HOSPITAL, as_of=exact("2020-01"), source=inside, order=2),
            ),
            events=(
                Event(
                    title="Ұстау",
                    first_date=exact("2017-09-14"),
                    acts=(Act(kind=ActKind.DEPRIVATION_OF_LIBERTY, place="Қызылсу"),),
                    source=Source(known_how=KnownHow.EYE_WITNESS),
                ),
            ),
        ),
        made.father,
    )
    vault.add(
        Person(
            testimony=made.testimony,
            roles=(Role.RELATIVE,),
            names=(names("Ербол", "Yerbol", "ەربول", "ئېربول", "叶尔波勒", kind=NameKind.GIVEN),),
        ),
        made.brother,
    )
    made.consent = vault.add(consent(made.testimony, made.daughter, state, level))
    return made


def second_account(vault: MemoryVault, father_spelled: str = "Дәулетбек", **consents: object) -> People:
    """A neighbour's account of the same man under another record."""
    made = People()
    made.testimony, made.daughter, made.father, made.brother = (new_id() for _ in range(4))
    vault.add(
        Testimony(
            case_number="M3Q7-9K0X",
            state=TestimonyState.FINISHED,
            kind=TestimonyKind.FIRST,
            method=Method.TELEPHONE,
            testifiers=(Testifier(person=made.daughter),),
            narrative=f"Мен Тұрсынбекпін. {father_spelled} деген көршім болды, баласы Ербол.",
            narrative_language="kk",
            claims=(Claim(text="Көрдім.", source=Source(known_how=KnownHow.EYE_WITNESS)),),
        ),
        made.testimony,
    )
    vault.add(
        Person(
            testimony=made.testimony,
            roles=(Role.TESTIFIER,),
            names=(names("Тұрсынбек Қасымов", "Tursynbek Kassymov", "تۇرسىنبەك", "تۇرسۇنبەك", "吐尔逊别克"),),
        ),
        made.daughter,
    )
    vault.add(
        Person(
            testimony=made.testimony,
            roles=(Role.VICTIM,),
            names=(names(father_spelled, "Dauletbek", "داۋلەتبەك", "داۋۇتبەك", "达吾列提别克"),),
        ),
        made.father,
    )
    made.consent = vault.add(consent(made.testimony, made.daughter, **consents))  # type: ignore[arg-type]
    return made
