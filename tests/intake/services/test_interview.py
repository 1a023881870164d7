"""Taking testimonies through the real vault: drafts, saves, files, attachments that fail; nothing half kept."""

from __future__ import annotations

import io
import json
from typing import Any

import pytest

from intake.clock import FixedClock
from intake.errors import AttachmentChanged, BadField, Cancelled, CannotRead, NotFound
from intake.model.dates import exact
from intake.model.names import Name
from intake.model.person import Person, Role, main_name
from intake.model.status import Status, StatusKind
from intake.model.testimony import TestimonyState
from intake.model.testimony_file import parse_testimony_file
from intake.progress import CancelToken
from intake.services import casework, custody, finding, interview, session
from intake.vault.vault import Vault
from tests.intake.services.one_vault import PSEUDONYM, vault

__all__ = ["vault"]

FILE: dict[str, Any] = {
    "testimony": {"narrative": "Ағам Мұратханды алып кетті.", "languages": ["kk"], "narrative_language": "kk"},
    "people": [
        {"key": "w", "roles": ["testifier"], "names": [{"text": "Гүлжан Сейітқызы"}]},
        {
            "key": "v",
            "roles": ["victim"],
            "names": [{"text": "Мұратхан Дәулетбекұлы"}],
            "relationships": [{"to": "w", "kind": "brother"}],
        },
    ],
    "consents": [{"person": "w", "answers": [{"id": "courts", "state": "given", "level": "pseudonym"}]}],
}


def add(vault: Vault, clock: FixedClock, tree: dict[str, Any], files: dict[str, Any] | None = None) -> Any:
    parsed, doubts = parse_testimony_file(json.dumps(tree).encode())
    return interview.add_from_file(vault, parsed, doubts, files or {}, clock=clock)


def entries(vault: Vault) -> str:
    with vault.reader() as reader:
        return reader.log_position().link


def test_a_draft_is_kept_and_read_back_whole(vault: Vault, clock: FixedClock) -> None:
    account = interview.start(vault, clock=clock)
    person = Person(
        roles=(Role.VICTIM,),
        names=(Name(text="木拉提汗"),),
        statuses=(Status(kind=StatusKind.CAMP, as_of=exact("2017-09", said="күзде")),),
    )
    account, added = interview.add_person(account, person)
    interview.keep_draft(vault, account)
    opened = interview.open_account(vault, account.id)
    assert opened.is_draft
    assert main_name(opened.account.people[added]) == "木拉提汗"
    assert opened.account.people[added].statuses[0].as_of == exact("2017-09", said="күзде")
    assert [begun.record for begun in finding.begun(vault)] == [account.id]


def test_saving_writes_only_what_changed_and_drops_the_draft(vault: Vault, clock: FixedClock) -> None:
    account = interview.start(vault, clock=clock)
    assert interview.save(vault, account).revisions == 1
    opened = interview.open_account(vault, account.id)
    assert not opened.is_draft
    assert interview.save(vault, opened.account).revisions == 0
    changed = opened.account.with_testimony(place="Алматы")
    assert interview.save(vault, changed, finish=True).finished
    again = interview.open_account(vault, account.id).account.testimony
    assert (again.place, again.state) == ("Алматы", TestimonyState.FINISHED)
    changes = custody.of(vault, interview.open_account(vault, account.id).account).changes
    assert [(change.author, change.fields) for change in changes][-1] == (PSEUDONYM, 2)


def test_a_file_becomes_a_finished_testimony_with_ids_for_its_keys(vault: Vault, clock: FixedClock) -> None:
    saved = add(vault, clock, FILE)
    account = interview.open_account(vault, saved.record).account
    (victim,), (witness,) = account.in_role(Role.VICTIM), account.in_role(Role.TESTIFIER)
    assert account.people[victim].relationships[0].to == witness
    assert account.testimony.testifiers[0].person == witness
    consent = account.consent_of(witness)
    assert consent is not None
    assert consent[1].testimony == saved.record
    assert finding.testimony_id(vault, saved.case_number.lower().replace("-", " ")) == saved.record
    assert {(hit.kind, hit.testimony) for hit in finding.search(vault, "Dauletbek")} == {
        ("person", saved.record),
        ("testimony", saved.record),
    }


def test_attachments_are_typed_by_their_bytes_and_described_by_the_file(vault: Vault, clock: FixedClock) -> None:
    tree = {**FILE, "attachments": [{"file": "a.pdf", "title": "Letter", "shows_people": ["v"]}]}
    bytes_ = b"%PDF-1.4 a letter"
    saved = add(vault, clock, tree, {"a.pdf": lambda: (io.BytesIO(bytes_), len(bytes_))})
    account = interview.open_account(vault, saved.record).account
    (attachment,) = account.testimony.attachments
    assert (attachment.media_type, attachment.title) == ("application/pdf", "Letter")
    assert attachment.shows_people == tuple(account.in_role(Role.VICTIM))
    sink = io.BytesIO()
    interview.export_media(vault, saved.record, attachment.id, sink)
    assert sink.getvalue() == bytes_
    with pytest.raises(NotFound):
        interview.export_media(vault, saved.record, "00" * 16, sink)


class Vanishing(io.BytesIO):
    """A card that is pulled out while it is read."""

    def read(self, size: int | None = -1) -> bytes:
        if self.tell():
            raise OSError(5, "Input/output error", "/media/card/IMG.jpg")
        return super().read(10)


@pytest.mark.parametrize(
    ("stream", "size", "error"),
    [(io.BytesIO(b"short"), 10, AttachmentChanged), (Vanishing(b"x" * 100), 100, CannotRead)],
)
def test_a_file_that_vanishes_leaves_nothing(
    vault: Vault, clock: FixedClock, stream: io.BytesIO, size: int, error: type[Exception]
) -> None:
    before = entries(vault)
    with pytest.raises(error) as caught:
        add(vault, clock, FILE, {"a.jpg": lambda: (stream, size)})
    assert "IMG" not in str(caught.value)
    assert entries(vault) == before
    assert finding.testimonies(vault) == []
    with vault.reader() as reader:
        assert reader.missing_media() == []


def test_cancelling_keeps_nothing_of_the_file(vault: Vault, clock: FixedClock) -> None:
    account = interview.start(vault, clock=clock)
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        interview.attach(vault, account, io.BytesIO(b"abc"), "a.txt", cancel=token)
    assert interview.open_account(vault, account.id).account.testimony.attachments == ()


def test_described_files_must_be_given(vault: Vault, clock: FixedClock) -> None:
    with pytest.raises(BadField):
        add(vault, clock, {**FILE, "attachments": [{"file": "missing.jpg"}]})
    assert finding.testimonies(vault) == []


def test_settings_stay_in_the_vault(vault: Vault) -> None:
    assert session.settings(vault) == session.Settings()
    chosen = session.Settings(language="ru", palette="dark", text_size=150, names_hidden=True)
    session.save_settings(vault, chosen)
    session.save_settings(vault, chosen)
    assert session.settings(vault) == chosen


def test_five_spellings_are_proposed_as_one_person_and_linked_only_by_a_coordinator(
    vault: Vault, clock: FixedClock
) -> None:
    from intake.errors import NotPermitted
    from intake.services import organisation

    spellings = ["Мұратхан Дәулетбекұлы", "مۇراتحان داۋلەتبەك ۇلى", "Муратхан Даулетбек", "Muratkhan Dawletbek"]
    for spelling in spellings:
        victim = {**FILE["people"][1], "names": [{"text": spelling}], "relationships": []}
        add(vault, clock, {**FILE, "people": [victim], "consents": []})
    people = {row.name: row.record for row in finding.people(vault)}
    first = people[spellings[0]]
    found = casework.candidates(vault, first)
    assert {candidate.person.name for candidate in found} == set(spellings[1:])
    with pytest.raises(NotPermitted):
        casework.judge(vault, first, found[0].person.record, same=True)
    organisation.create(vault, "Archive", clock=clock)
    casework.judge(vault, first, found[0].person.record, same=True)
    link = casework.judge(vault, first, found[1].person.record, same=False)
    individual = casework.individual(vault, first)
    assert {key for key, _ in individual.people} == {first, found[0].person.record}
    assert individual.not_same == (found[1].person.record,)
    assert {c.person.record for c in casework.candidates(vault, first)} == {found[2].person.record}
    # taking it back is another revision of the same link
    assert casework.judge(vault, first, found[1].person.record, same=True) == link
    assert len(casework.individual(vault, first).people) == 3


def test_whoever_is_unknown_is_not_found(vault: Vault) -> None:
    with pytest.raises(NotFound):
        interview.open_account(vault, "00" * 16)
    with pytest.raises(NotFound):
        finding.testimony_id(vault, "ABCD-EFGH")
