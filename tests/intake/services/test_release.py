"""Releasing reports, through the real policy, matcher, renderers and leak check, on a vault in memory."""

from __future__ import annotations

import hashlib
import io
import json
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import msgspec
import pytest

from intake.clock import FixedClock
from intake.crypto.dsse import PayloadType, parse_envelope
from intake.errors import (
    AlreadyThere,
    Cancelled,
    CannotWrite,
    DraftOutdated,
    LeakFound,
    NotFound,
    NothingToRelease,
    NotReviewed,
    UnknownAudience,
    UnknownFormat,
)
from intake.model.consent import BestInterest, Consent, ConsentState, Level, Purpose, RelativesView
from intake.model.dossier import Dossier, Link, Release, ReleaseState, Reprisal
from intake.model.names import Name, NameScript
from intake.model.person import Person, Role
from intake.model.testimony import ErasureWish, Testimony
from intake.progress import CancelToken
from intake.services import release as service
from intake.services.release import RenderKit, document_of, prepare, preview, release, render_kit
from intake.services.release_draft import Draft
from intake.services.release_spellings import confirm_spellings, proposed_spellings
from tests.conftest import ROOT
from tests.intake.services.release_people import CHINESE, UYGHUR, People, consent, fill, second_account
from tests.intake.services.release_vault import MemoryVault

CLOCK = FixedClock(datetime(2026, 11, 23, 9, tzinfo=UTC))
SECRETS = (
    "Дәулетбек", "Сауытбай", "Айгүл", "Ербол", "Dauletbek", "Aigul", "Yerbol", "داۋلەتبەك", "达吾列提", "Нұрлан",
    "Kestrel",     "654128", "123 45 67", "Қызылсу", "Жамбыл", "E 123456", "pasport", "VID_2019", "Q7M3",
)  # fmt: skip


@pytest.fixture(scope="module")
def kit() -> RenderKit:
    return render_kit(ROOT / "resources")


@pytest.fixture
def vault() -> MemoryVault:
    return MemoryVault()


def best_interest(vault: MemoryVault, people: People, level: Level = Level.PSEUDONYM, **more: object) -> str:
    """Two deciders let the father be told of."""
    return vault.add(
        Consent(
            testimony=people.testimony,
            person=people.father,
            best_interest=BestInterest(
                first_decider="Kestrel",
                second_decider="Falcon",
                level=level,
                purposes=tuple(Purpose),
                reasons="the family asked for it",
                decided_on="2026-01-02",
                review_on="2027-01-02",
                **more,  # type: ignore[arg-type]
            ),
        )
    )


@pytest.fixture
def people(vault: MemoryVault) -> People:
    made = fill(vault)
    best_interest(vault, made)
    return made


def draft_of(vault: MemoryVault, people: People, audience: str = "un-procedures", **more: object) -> Draft:
    return prepare(vault, persons=[people.father], audience=audience, clock=CLOCK, **more)  # type: ignore[arg-type]


def everything(draft: Draft) -> dict[str, list[str]]:
    """Approval of every text and every suggestion."""
    return {
        "reviewed": [text.digest for text in draft.approvable()],
        "kept": [s.id for text in draft.texts for s in text.suggestions],
    }


def made(
    vault: MemoryVault, draft: Draft, kit: RenderKit, format: str = "html", **more: object
) -> tuple[bytes, service.ReleaseRecord]:
    out = io.BytesIO()
    done = release(vault, draft, **{**everything(draft), **more}, format=format, out=out, kit=kit, clock=CLOCK)  # type: ignore[arg-type]
    return out.getvalue(), done


def words(draft: Draft, approved: list[str] | None = None) -> str:
    """All text of the document, approved texts included unless others are given."""
    from intake.report.document import body_texts

    chosen = everything(draft)["reviewed"] if approved is None else approved
    return "\n".join(text.text for text in body_texts(document_of(draft, chosen)))


# --- what goes out -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("format", ["pdf", "html"])
def test_a_report_goes_out_clean_and_its_record_is_on_the_log_and_signed(
    vault: MemoryVault, people: People, kit: RenderKit, format: str
) -> None:
    draft = draft_of(vault, people)
    data, done = made(vault, draft, kit, format)
    assert done.leak.clean
    held = vault.load(draft.id, Release)
    assert held == done.record
    assert held.state is ReleaseState.RELEASED
    assert held.sha256 == hashlib.sha256(data).hexdigest()
    assert held.released_by == "Kestrel"
    assert held.audience == "un-procedures"
    assert held.sources[0].testimony == people.testimony
    assert held.sources[0].consent_revisions
    assert held.leak_check.startswith("clean")
    envelope = parse_envelope(held.signature.encode(), PayloadType.RELEASE, max_bytes=1 << 20)
    payload = json.loads(envelope.verify({vault.key_id: vault.signing_key().public}).payload)
    assert payload["sha256"] == held.sha256
    assert payload["release"] == draft.id
    assert payload["reviewed_texts"] == sorted(everything(draft)["reviewed"])
    assert vault.checkpoints == 2


def test_nothing_protected_is_in_the_document(vault: MemoryVault, people: People) -> None:
    text = words(draft_of(vault, people))
    assert [secret for secret in SECRETS if secret.casefold() in text.casefold()] == []
    assert "[VICTIM 1]" in text
    assert "Held in a re-education camp" in text
    assert "1 photograph held, not included." in text


def test_only_approved_texts_are_in_the_document(vault: MemoryVault, people: People) -> None:
    draft = draft_of(vault, people)
    narrative = next(text for text in draft.texts if text.kind == "narrative")
    without, with_it = words(draft, []), words(draft, [narrative.digest])
    assert "ауылдан алып кетті" not in without
    assert "ауылдан алып кетті" in with_it
    assert "12 жыл" not in with_it


def test_details_stand_where_they_belong_once_approved(vault: MemoryVault, people: People) -> None:
    draft = draft_of(vault, people)
    details = next(text for text in draft.texts if text.kind == "details")
    assert "Term: 12 жыл" in words(draft, [details.digest])


def test_the_same_draft_makes_the_same_bytes(vault: MemoryVault, people: People, kit: RenderKit) -> None:
    draft = draft_of(vault, people)
    assert made(vault, draft, kit)[0] == made(vault, draft, kit)[0]


def test_labels_are_numbered_anew_in_each_report(vault: MemoryVault, people: People) -> None:
    second = second_account(vault)
    best_interest(vault, second)
    one = prepare(vault, testimonies=[second.testimony], audience="court", clock=CLOCK)
    both = prepare(vault, testimonies=[people.testimony, second.testimony], audience="court", clock=CLOCK)
    assert one.used[0].label == "[WITNESS 1]"
    assert {used.testimony: used.label for used in both.used}[second.testimony] == "[WITNESS 2]"


def test_the_preview_has_the_pages_of_the_report(vault: MemoryVault, people: People, kit: RenderKit) -> None:
    draft = draft_of(vault, people)
    pages = preview(draft, everything(draft)["reviewed"], kit, scale=0.5)
    assert len(pages) >= 1
    assert all(page.startswith(b"\x89PNG") for page in pages)


# --- who is told of ----------------------------------------------------------------------------------------------


def test_a_dossier_and_a_link_draw_in_every_account_of_the_same_person(vault: MemoryVault, people: People) -> None:
    second = second_account(vault)
    vault.add(Link(first=people.father, second=second.father, same=True))
    by_link = draft_of(vault, people)
    dossier = vault.add(Dossier(title="x", people=(people.father, second.father)))
    by_dossier = prepare(vault, persons=[dossier], audience="un-procedures", clock=CLOCK)
    for draft in (by_link, by_dossier):
        assert {used.testimony for used in draft.used} == {people.testimony, second.testimony}
        assert len(draft.facts.subjects) == 1


def test_not_the_same_keeps_accounts_apart(vault: MemoryVault, people: People) -> None:
    second = second_account(vault)
    vault.add(Link(first=people.father, second=second.father, same=False))
    vault.add(Dossier(title="x", people=(people.father, second.father)))
    assert {used.testimony for used in draft_of(vault, people).used} == {people.testimony}


def test_names_from_accounts_around_are_protected_too(vault: MemoryVault, people: People) -> None:
    second = second_account(vault, father_spelled="Жұлдызбай")
    vault.add(Link(first=people.father, second=second.father, same=True))
    told = vault.load(people.testimony, Testimony)
    vault.save(people.testimony, "testimony", msgspec.structs.replace(told, narrative="Жұлдызбайды Тұрсынбек көрді."))
    draft = prepare(vault, testimonies=[people.testimony], audience="un-procedures", clock=CLOCK)
    assert [used.testimony for used in draft.used] == [people.testimony]
    assert "Жұлдызбай" not in words(draft)
    assert "Тұрсынбек" not in words(draft)


def test_a_name_that_was_replaced_stays_protected(vault: MemoryVault, people: People) -> None:
    father = vault.load(people.father, Person)
    changed = msgspec.structs.replace(father.names[0], text="Болатбек Сауытбайұлы")
    vault.save(people.father, "person", msgspec.structs.replace(father, names=(changed,)))
    assert "Дәулетбек" not in words(draft_of(vault, people))


def test_a_name_that_somebody_only_proposes_is_protected(vault: MemoryVault, people: People) -> None:
    father = vault.load(people.father, Person)
    vault.save(
        people.father,
        "person",
        msgspec.structs.replace(father, names=(*father.names, Name(text="Қайсар", script=NameScript.CYRILLIC))),
        author="ab" * 32,
    )
    told = vault.load(people.testimony, Testimony)
    vault.save(people.testimony, "testimony", msgspec.structs.replace(told, narrative="Қайсарды алып кетті."))
    assert "Қайсар" not in words(draft_of(vault, people))


def test_sources_are_counted_by_who_first_knew(vault: MemoryVault, people: People) -> None:
    alone = draft_of(vault, people).facts
    # the daughter's own eyes, a letter, and Tursynbek, who told her
    assert (alone.independent, alone.uncounted) == (3, 0)
    second = second_account(vault)
    vault.add(Link(first=people.father, second=second.father, same=True))
    # his own account adds nobody: he is the one who told the daughter
    assert draft_of(vault, people).facts.independent == 3


def test_what_came_by_an_inside_source_is_used_for_nothing(vault: MemoryVault, people: People) -> None:
    draft = draft_of(vault, people)
    assert "hospital" not in words(draft).casefold()
    assert all("көрген" not in piece.original for text in draft.texts for piece in text.pieces)
    assert all("inside" not in line for line in words(draft).casefold().splitlines())


def test_values_in_conflict_are_left_out_and_counted(vault: MemoryVault, people: People) -> None:
    father = vault.load(people.father, Person)
    before = list(vault.revisions[people.father])
    vault.save(people.father, "person", msgspec.structs.replace(father, ethnic_background="a"))
    first = vault.revisions[people.father][-1]
    vault.revisions[people.father] = before
    vault.save(people.father, "person", msgspec.structs.replace(father, ethnic_background="b"))
    vault.revisions[people.father].append(first)
    assert vault.state(people.father).conflicts
    assert "1 detail left out" in words(draft_of(vault, people))


# --- refusals ----------------------------------------------------------------------------------------------------


def wish(vault: MemoryVault, people: People) -> None:
    told = vault.load(people.testimony, Testimony)
    wished = msgspec.structs.replace(told, erasure_wish=ErasureWish(asked_on="2026-11-01"))
    vault.save(people.testimony, "testimony", wished)


def proposed_wish(vault: MemoryVault, people: People) -> None:
    wish(vault, people)
    told = vault.load(people.testimony, Testimony)
    vault.revisions[people.testimony].pop()
    wished = msgspec.structs.replace(told, erasure_wish=ErasureWish(how_known="letter"))
    vault.save(people.testimony, "testimony", wished, author="cd" * 32)


def reprisal(vault: MemoryVault, people: People) -> None:
    vault.add(Reprisal(who=(people.brother,), what="questioned"))


def inside(vault: MemoryVault, people: People) -> None:
    daughter = vault.load(people.daughter, Person)
    roles = (*daughter.roles, Role.INSIDE_SOURCE)
    vault.save(people.daughter, "person", msgspec.structs.replace(daughter, roles=roles))


def inside_elsewhere(vault: MemoryVault, people: People) -> None:
    second = second_account(vault)
    other = (
        vault.load(second.brother, Person) if second.brother in vault.revisions else Person(testimony=second.testimony)
    )
    vault.add(msgspec.structs.replace(other, roles=(Role.INSIDE_SOURCE,)), second.brother)
    vault.add(Link(first=people.daughter, second=second.brother, same=True))


def withdrawn(vault: MemoryVault, people: People) -> None:
    vault.save(people.consent, "consent", consent(people.testimony, people.daughter, ConsentState.WITHDRAWN))


REFUSED: dict[str, tuple[Callable[[MemoryVault, People], None], str]] = {
    "wish to erase": (wish, "erasure-wished"),
    "wish to erase that is only proposed": (proposed_wish, "erasure-wished"),
    "reprisal against one of the family": (reprisal, "reprisal-hold"),
    "the witness is an inside source": (inside, "inside-source"),
    "the witness is an inside source in another account": (inside_elsewhere, "inside-source"),
    "consent withdrawn": (withdrawn, "withdrawn"),
}


@pytest.mark.parametrize("why", REFUSED)
def test_nothing_may_be_released(vault: MemoryVault, people: People, why: str) -> None:
    change, code = REFUSED[why]
    change(vault, people)
    with pytest.raises(NothingToRelease) as caught:
        draft_of(vault, people)
    assert code in str(caught.value.details["reasons"])


@pytest.mark.parametrize("state", [s for s in ConsentState if s is not ConsentState.GIVEN])
def test_without_a_given_consent_nothing_goes_out(vault: MemoryVault, state: ConsentState) -> None:
    people = fill(vault, state=state)
    best_interest(vault, people)
    with pytest.raises(NothingToRelease):
        draft_of(vault, people)


def test_without_any_consent_nothing_goes_out(vault: MemoryVault) -> None:
    people = fill(vault)
    with pytest.raises(NothingToRelease):  # nobody decided for the father, who cannot be asked
        draft_of(vault, people)


def test_a_reprisal_that_no_longer_holds_releases_does_not(vault: MemoryVault, people: People) -> None:
    vault.add(Reprisal(who=(people.brother,), holds_releases=False))
    assert draft_of(vault, people).used


def test_an_account_that_is_left_out_is_told_to_the_reviewer_and_not_in_the_report(
    vault: MemoryVault, people: People
) -> None:
    second = second_account(vault, state=ConsentState.REFUSED)
    vault.add(Link(first=people.father, second=second.father, same=True))
    draft = draft_of(vault, people)
    left = next(left for left in draft.left_out if left.record == second.testimony)
    assert left.reasons == ("refused",)
    assert left.case_number == "M3Q7-9K0X"
    assert "M3Q7" not in words(draft)
    assert "refus" not in words(draft).casefold()


def test_generalised_means_no_quotation_and_quarters(vault: MemoryVault) -> None:
    people = fill(vault, level=Level.GENERALISED)
    best_interest(vault, people)
    draft = draft_of(vault, people)
    assert all("level" in text.blocked for text in draft.texts)
    assert "the third quarter of 2017" in words(draft)
    assert "September" not in words(draft)


def test_a_name_is_printed_where_consent_and_best_interest_allow_it_and_no_other_name_shares_it(
    vault: MemoryVault, kit: RenderKit
) -> None:
    people = fill(vault)
    best_interest(vault, people, Level.NAMED)
    shared = draft_of(vault, people)
    # the daughter's father's name would give her away
    assert ("name", ("shared-name",)) in [(left.kind, left.reasons) for left in shared.left_out]
    assert "Дәулетбек" not in words(shared)
    daughter = vault.load(people.daughter, Person)
    vault.revisions.pop(people.daughter)
    other = Name(text="Айгүл", script=NameScript.CYRILLIC)
    vault.add(msgspec.structs.replace(daughter, names=(other,)), people.daughter)
    told = vault.load(people.testimony, Testimony)
    named_files = tuple(msgspec.structs.replace(a, original_name="IMG_7731.jpg") for a in told.attachments)
    vault.revisions.pop(people.testimony)
    vault.add(msgspec.structs.replace(told, attachments=named_files), people.testimony)
    named = draft_of(vault, people)
    assert named.level is Level.NAMED
    assert "Report on Дәулетбек Сауытбайұлы" in words(named)
    assert "Айгүл" not in words(named)
    assert "654128" not in words(named)
    assert made(vault, named, kit)[1].leak.clean


def test_an_objecting_relative_holds_the_name(vault: MemoryVault) -> None:
    people = fill(vault)
    best_interest(vault, people, Level.NAMED, relatives=(RelativesView(close=True, objects=True),))
    draft = draft_of(vault, people)
    assert draft.level is Level.PSEUDONYM
    assert "Дәулетбек" not in words(draft)


def test_a_script_without_a_spelling_blocks_free_text_until_somebody_confirms_one(
    vault: MemoryVault, people: People, kit: RenderKit
) -> None:
    brother = vault.load(people.brother, Person)
    only = msgspec.structs.replace(brother.names[0], spellings=())
    vault.revisions.pop(people.brother)
    vault.add(msgspec.structs.replace(brother, names=(only,)), people.brother)
    told = vault.load(people.testimony, Testimony)
    vault.save(people.testimony, "testimony", msgspec.structs.replace(told, narrative=f"{UYGHUR}\n\n{CHINESE}"))
    draft = draft_of(vault, people)
    narrative = next(text for text in draft.texts if text.kind == "narrative")
    assert "missing-script" in narrative.blocked
    assert {missing.script for missing in draft.missing_scripts} >= {"han", "arabic-uyghur"}
    with pytest.raises(NotReviewed):
        made(vault, draft, kit, reviewed=[narrative.digest])
    proposals = proposed_spellings(vault, draft)
    assert {(proposal.person, proposal.text) for proposal in proposals} == {(people.brother, "Ербол")}
    confirm_spellings(vault, [(p, p.spellings[0] if p.spellings else "叶尔波勒") for p in proposals])
    again = draft_of(vault, people)
    assert again.missing_scripts == ()
    narrative = next(text for text in again.texts if text.kind == "narrative")
    assert narrative.blocked == ()
    assert "达吾列提" not in narrative.pieces[0].redacted


def test_unknown_words_and_ids_are_said(vault: MemoryVault, people: People, kit: RenderKit) -> None:
    with pytest.raises(UnknownAudience):
        draft_of(vault, people, "everybody")
    with pytest.raises(NotFound):
        prepare(vault, persons=["0" * 32], audience="court", clock=CLOCK)
    with pytest.raises(NotFound):
        prepare(vault, testimonies=[people.father], audience="court", clock=CLOCK)
    with pytest.raises(NothingToRelease):
        prepare(vault, audience="court", clock=CLOCK)
    with pytest.raises(UnknownFormat):
        made(vault, draft_of(vault, people), kit, "docx")


# --- review ------------------------------------------------------------------------------------------------------


def test_a_text_is_approved_as_it_was_read_and_no_other(vault: MemoryVault, people: People, kit: RenderKit) -> None:
    draft = draft_of(vault, people)
    with pytest.raises(NotReviewed):
        made(vault, draft, kit, reviewed=["0" * 64])


def test_a_suggestion_must_be_kept_or_removed(vault: MemoryVault, people: People, kit: RenderKit) -> None:
    draft = draft_of(vault, people)
    narrative = next(text for text in draft.texts if text.kind == "narrative")
    assert [s.text for s in narrative.suggestions if s.kind == "named-as-source"] == ["Тұрсынбек"]
    with pytest.raises(NotReviewed):
        made(vault, draft, kit, kept=[])
    removed = draft_of(vault, people, remove=["Тұрсынбек"])
    assert "Тұрсынбек" not in words(removed)
    assert not any(s.text == "Тұрсынбек" for text in removed.texts for s in text.suggestions)


def test_what_must_be_looked_out_for_is_said(vault: MemoryVault, people: People) -> None:
    from intake.model.testimony import Care, Closing

    told = vault.load(people.testimony, Testimony)
    more = msgspec.structs.replace(
        told, closing=Closing(not_to_be_used="мешіт туралы"), care=Care(topics_declined=("түрме",))
    )
    vault.save(people.testimony, "testimony", more)
    narrative = next(text for text in draft_of(vault, people).texts if text.kind == "narrative")
    assert {"not-to-be-used", "topics-declined"} <= set(narrative.warnings)


def test_a_consent_that_is_withdrawn_after_reading_stops_the_release(
    vault: MemoryVault, people: People, kit: RenderKit
) -> None:
    second = second_account(vault)
    vault.add(Link(first=people.father, second=second.father, same=True))
    draft = draft_of(vault, people)
    vault.save(second.consent, "consent", consent(second.testimony, second.daughter, ConsentState.WITHDRAWN))
    with pytest.raises(DraftOutdated):
        made(vault, draft, kit)


def test_a_draft_that_was_changed_by_hand_is_refused(vault: MemoryVault, people: People, kit: RenderKit) -> None:
    draft = draft_of(vault, people)
    with pytest.raises(DraftOutdated):
        made(vault, replace(draft, level=Level.NAMED), kit)


# --- order of things ---------------------------------------------------------------------------------------------


def test_an_unclean_file_is_neither_written_nor_recorded(
    vault: MemoryVault, people: People, kit: RenderKit, tmp_path: Path
) -> None:
    draft = draft_of(vault, people)
    leaky = replace(kit, style=kit.style + "\n/* Дәулетбек */")
    out = tmp_path / "report.html"
    with pytest.raises(LeakFound) as caught:
        release(vault, draft, **everything(draft), format="html", out=out, kit=leaky, clock=CLOCK)  # type: ignore[arg-type]
    assert "Дәулетбек" not in str(caught.value)
    assert any(finding.startswith("forbidden/") for finding in caught.value.all_findings)
    assert not out.exists()
    assert draft.id not in vault.revisions


def test_a_record_that_cannot_be_kept_leaves_no_file(
    vault: MemoryVault, people: People, kit: RenderKit, tmp_path: Path
) -> None:
    draft = draft_of(vault, people)
    vault.fail_on = ReleaseState.PREPARED
    out = tmp_path / "report.pdf"
    with pytest.raises(OSError, match="planned"):
        release(vault, draft, **everything(draft), format="pdf", out=out, kit=kit, clock=CLOCK)  # type: ignore[arg-type]
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_cannot_be_written_leaves_a_record_that_says_prepared(
    vault: MemoryVault, people: People, kit: RenderKit, tmp_path: Path
) -> None:
    draft = draft_of(vault, people)
    with pytest.raises(CannotWrite):
        release(
            vault, draft, **everything(draft), format="html", out=tmp_path / "none" / "a.html", kit=kit, clock=CLOCK
        )  # type: ignore[arg-type]
    assert vault.load(draft.id, Release).state is ReleaseState.PREPARED


def test_a_file_whose_last_record_fails_has_one_that_names_its_hash(
    vault: MemoryVault, people: People, kit: RenderKit, tmp_path: Path
) -> None:
    draft = draft_of(vault, people)
    vault.fail_on = ReleaseState.RELEASED
    out = tmp_path / "report.html"
    with pytest.raises(OSError, match="planned"):
        release(vault, draft, **everything(draft), format="html", out=out, kit=kit, clock=CLOCK)  # type: ignore[arg-type]
    assert vault.load(draft.id, Release).sha256 == hashlib.sha256(out.read_bytes()).hexdigest()


def test_nothing_is_overwritten_and_a_cancelled_release_leaves_nothing(
    vault: MemoryVault, people: People, kit: RenderKit, tmp_path: Path
) -> None:
    draft = draft_of(vault, people)
    out = tmp_path / "report.html"
    out.write_bytes(b"older")
    with pytest.raises(AlreadyThere):
        release(vault, draft, **everything(draft), format="html", out=out, kit=kit, clock=CLOCK)  # type: ignore[arg-type]
    assert out.read_bytes() == b"older"
    token = CancelToken()
    steps: list[str] = []

    def progress(step: str, done: int, total: int) -> None:
        steps.append(step)
        if step == "check":
            token.cancel()

    sink = io.BytesIO()
    with pytest.raises(Cancelled):
        release(
            vault,
            draft,
            **everything(draft),
            format="html",
            out=sink,
            kit=kit,
            clock=CLOCK,
            progress=progress,
            cancel=token,
        )  # type: ignore[arg-type]
    assert steps == ["prepare", "render", "check"]
    assert sink.getvalue() == b""
    assert draft.id not in vault.revisions
