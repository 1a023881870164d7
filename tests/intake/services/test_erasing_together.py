"""Erasing by several coordinators: a proposal travels, a second one answers, and what is decided is gone everywhere."""

from __future__ import annotations

import itertools
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from intake.clock import FixedClock
from intake.errors import NotFound, NotPermitted
from intake.model.dossier import Note
from intake.model.testimony import Testimony
from intake.services import erasing, erasure_views, handover, inbox, interview, organisation
from tests.intake.services.exchange_kit import (
    Office,
    contents,
    deliver,
    dismiss,
    exported,
    grow,
    invitation,
    office,
    open_vault,
    record,
)

MEDIA = b"moving pictures " * 3000


def send(sender, receiver, folder: Path):
    """Everything that is open, and nothing if there is nothing."""
    return inbox.import_bundles(receiver, exported(sender, folder)).files


def receipt(made: Office, issuer, reader):
    return inbox.import_receipt(reader, inbox.make_receipt(issuer, reader.key_id, clock=made.clock))


def gone(vault, testimony: str, sha256: str = "") -> bool:
    with vault.reader() as reader:
        held = any(entry.content is not None for _, _, entry in reader.entries_of_record(testimony))
    return not held and (not sha256 or vault.media.size(sha256) is None)


class Two:
    """ayna and bolat coordinate; dana is admitted, and what she told is with both."""

    def __init__(self, made: Office, folder: Path, bolat, testimony: str) -> None:
        self.made, self.folder, self.bolat, self.testimony = made, folder, bolat, testimony
        self._numbers = itertools.count()
        with made.dana.reader() as reader:
            self.sha256 = reader.load(self.testimony, Testimony).attachments[0].sha256

    @classmethod
    def begin(cls, made: Office, folder: Path) -> Two:
        deliver(made, made.dana, folder / "first", first=True)
        bolat = grow(made)
        organisation.join(made.dana, invitation(made.ayna, made.clock), clock=made.clock)
        two = cls(made, folder, bolat, record(made.dana, "They came at night.", media=MEDIA, people=2))
        inbox.import_bundles(made.ayna, two.out(made.dana))
        two.send(made.ayna, bolat)
        return two

    def place(self) -> Path:
        return self.folder / "sent" / str(next(self._numbers))

    def out(self, vault) -> list[Path]:
        return exported(vault, self.place())

    def send(self, sender, receiver):
        report = inbox.import_bundles(receiver, self.out(sender))
        assert report.refused == 0
        return report.files

    def propose(self, *, danger: bool = False) -> str:
        made = erasing.decide(
            self.made.ayna, self.testimony, how_known="by voice", danger=danger, clock=self.made.clock
        )
        assert (made.complete, made.erased, made.by_one_alone) == (False, 0, False)
        return made.decision

    def gone(self, vault) -> bool:
        return gone(vault, self.testimony, self.sha256)


@pytest.fixture(scope="module")
def two_template(office_template: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    folder = tmp_path_factory.mktemp("two")
    with office(office_template, folder) as made:
        testimony = Two.begin(made, folder).testimony
    shutil.rmtree(folder / "sent")
    return folder, testimony


@pytest.fixture
def two(two_template: tuple[Path, str], tmp_path: Path) -> Iterator[Two]:
    template, testimony = two_template
    with office(template, tmp_path) as made:
        shutil.copytree(template / "bolat", tmp_path / "bolat")
        with open_vault(tmp_path / "bolat", made.clock) as bolat:
            yield Two(made, tmp_path, bolat, testimony)


def test_one_proposes_another_agrees_and_after_the_day_it_is_gone_with_everybody(two: Two) -> None:
    made, bolat = two.made, two.bolat
    decision = two.propose()
    assert erasure_views.asked_of_us(made.ayna) == ()
    (file,) = two.send(made.ayna, bolat)
    assert (file.erasures, file.erasure_proposals, file.erased, file.warnings) == (0, 1, 0, ())
    (view,) = erasure_views.asked_of_us(bolat)
    assert (view.decision, view.state, view.signed_by, view.known_how) == (decision, "proposed", ("ayna",), "by voice")
    assert [record for record, _ in view.testimonies] == [two.testimony]
    assert (view.absent, view.beside, view.shared) == (0, 0, 0)
    agreed = erasing.agree(bolat, decision[:12])
    assert (agreed.complete, agreed.erased, agreed.effective) == (True, 0, "2026-12-07")
    (file,) = two.send(bolat, made.ayna)
    assert (file.erasures, file.erased) == (1, 0)
    assert erasure_views.about(made.ayna, two.testimony).state == "decided"
    made.clock.advance(days=13)
    assert erasing.carry_out(bolat, clock=made.clock) == erasing.carry_out(made.ayna, clock=made.clock) == 0
    # the volunteer hears of it with the receipt, before its day
    told = receipt(made, bolat, made.dana)
    assert (told.erasures, told.erased, told.set_aside) == (1, 0, 0)
    made.clock.advance(days=1)
    for vault in (made.ayna, bolat, made.dana):
        assert not two.gone(vault)
        assert erasing.carry_out(vault, clock=made.clock) > 0
        assert two.gone(vault)
        assert erasing.carry_out(vault, clock=made.clock) == 0
        assert vault.check().sound


def test_a_receipt_erases_at_once_what_is_due_and_what_is_typed_with_it(two: Two) -> None:
    made, bolat = two.made, two.bolat
    account = interview.open_account(made.dana, two.testimony).account.with_testimony(narrative="and more")
    interview.keep_draft(made.dana, account)
    decision = two.propose(danger=True)
    two.send(made.ayna, bolat)
    assert erasing.agree(bolat, decision).erased > 0
    assert two.gone(bolat)
    told = receipt(made, bolat, made.dana)
    assert told.erased > 0
    assert two.gone(made.dana)
    with made.dana.reader() as reader:
        assert reader.draft(two.testimony) is None
    with pytest.raises(NotFound):
        interview.open_account(made.dana, two.testimony)


def test_a_receipt_tells_a_volunteer_nothing_about_what_others_told(two: Two, tmp_path: Path) -> None:
    made, bolat = two.made, two.bolat
    organisation.join(made.eset, invitation(made.ayna, made.clock), clock=made.clock)
    record(made.eset, "another one")
    inbox.import_bundles(bolat, two.out(made.eset))
    inbox.admit(bolat, made.eset.key_id, clock=made.clock)
    decision = two.propose(danger=True)
    two.send(made.ayna, bolat)
    erasing.agree(bolat, decision)
    assert receipt(made, bolat, made.eset).erasures == 0
    assert receipt(made, bolat, made.dana).erasures == 1


def test_a_refusal_travels_and_is_no_last_word(two: Two) -> None:
    made, bolat = two.made, two.bolat
    decision = two.propose()
    two.send(made.ayna, bolat)
    erasing.refuse(bolat, decision, why="she was forced to ask")
    assert erasure_views.asked_of_us(bolat) == ()
    two.send(bolat, made.ayna)
    view = erasure_views.about(made.ayna, two.testimony)
    assert (view.state, view.refused_by) == ("proposed", ("bolat",))
    with made.ayna.reader() as reader:
        assert "she was forced to ask" in {note.text for _, note in reader.records_of_type(Note)}
    made.clock.advance(days=30)
    assert erasing.carry_out(made.ayna, clock=made.clock) == 0
    assert erasing.agree(bolat, decision).complete
    assert two.gone(bolat)


def test_signing_twice_alone_decides_nothing_and_says_so(two: Two) -> None:
    made = two.made
    decision = two.propose(danger=True)
    with pytest.raises(NotPermitted):
        erasing.decide(made.ayna, two.testimony, how_known="", danger=True, clock=made.clock)
    with pytest.raises(NotPermitted):
        erasing.agree(made.ayna, decision)
    with pytest.raises(NotPermitted):
        erasing.refuse(made.ayna, decision)
    for call in (erasing.agree, erasing.refuse):
        with pytest.raises(NotPermitted):
            call(made.dana, decision)
    assert not two.gone(made.ayna)
    with pytest.raises(NotFound):
        erasing.agree(two.bolat, decision[:7])


def test_proposing_notes_the_wish_so_that_nothing_is_released_meanwhile(two: Two) -> None:
    two.propose()
    for vault in (two.made.ayna, two.bolat):
        with vault.reader() as reader:
            row = reader.testimony_row(two.testimony)
            assert row is not None
            assert row.erasure_wish
        two.send(two.made.ayna, two.bolat) if vault is two.made.ayna else None


def test_there_is_something_to_hand_over_when_nothing_but_a_proposal_is_new(two: Two) -> None:
    made, bolat = two.made, two.bolat
    receipt(made, bolat, made.ayna)
    two.propose()
    (file,) = two.send(made.ayna, bolat)
    assert file.erasure_proposals == 1
    # and again, when the bundle was lost and the notes are covered: every bundle carries it
    receipt(made, bolat, made.ayna)
    record(made.ayna, "later")
    (file,) = two.send(made.ayna, bolat)
    assert file.erasure_proposals == 0


def test_a_file_of_another_testimony_here_is_not_signed_away(two: Two) -> None:
    made, bolat = two.made, two.bolat
    kept = record(bolat, "another witness gave the same film", media=MEDIA)
    decision = two.propose(danger=True)
    two.send(made.ayna, bolat)
    (view,) = erasure_views.asked_of_us(bolat)
    assert view.shared == 1
    with pytest.raises(NotPermitted, match="another testimony"):
        erasing.agree(bolat, decision)
    # who knows of both proposes it without the file
    again = erasing.decide(bolat, two.testimony, how_known="by voice", danger=True, clock=made.clock)
    two.send(bolat, made.ayna)
    assert erasing.agree(made.ayna, again.decision).erased > 0
    two.send(made.ayna, bolat)
    assert gone(bolat, two.testimony)
    assert not gone(bolat, kept)
    assert bolat.media.size(two.sha256) == len(MEDIA)


def test_what_was_added_elsewhere_is_said_to_stay(two: Two) -> None:
    made, bolat = two.made, two.bolat
    account = interview.open_account(bolat, two.testimony).account.with_testimony(place="told to bolat")
    interview.save(bolat, account)
    two.propose()
    two.send(made.ayna, bolat)
    (view,) = erasure_views.asked_of_us(bolat)
    assert view.beside == 1


# --- it dominates --------------------------------------------------------------------------------------------------


def decide_both(two: Two) -> None:
    decision = two.propose(danger=True)
    two.send(two.made.ayna, two.bolat)
    erasing.agree(two.bolat, decision)
    two.send(two.bolat, two.made.ayna)
    assert two.gone(two.bolat)
    assert two.gone(two.made.ayna)


def test_a_decision_is_there_before_the_content_and_refuses_it(two: Two) -> None:
    made = two.made
    chynar = grow(made, "chynar", signers=[two.bolat])
    for vault in (two.bolat, made.dana):
        organisation.join(vault, invitation(made.ayna, made.clock), clock=made.clock)
    original = two.out(made.dana)
    decide_both(two)
    (file,) = two.send(two.bolat, chynar)
    assert (file.erasures, file.erased) == (1, 0)
    (file,) = inbox.import_bundles(chynar, original).files
    assert (file.outcome, file.testimonies, "erased-refused" in file.warnings) == ("imported", 0, True)
    assert gone(chynar, two.testimony, two.sha256)
    (view,) = erasure_views.decisions(chynar)
    assert (view.state, view.signed_by, view.may_agree) == ("done", ("ayna", "bolat"), False)


def test_a_decision_comes_with_a_forward_that_brings_the_content(two: Two) -> None:
    made = two.made
    chynar = grow(made, "chynar", signers=[two.bolat])
    organisation.join(two.bolat, invitation(made.ayna, made.clock), clock=made.clock)
    # dana has not heard of chynar
    (original,) = two.out(made.dana)
    decide_both(two)
    folder = two.place()
    (done,) = handover.forward(made.ayna, original, [chynar.key_id], folder)
    (file,) = inbox.import_bundles(chynar, [folder / done.name]).files
    assert (file.outcome, file.erasures, file.testimonies) == ("imported", 1, 0)
    assert gone(chynar, two.testimony, two.sha256)


def test_a_vault_put_back_to_an_older_day_hears_of_it_again(two: Two) -> None:
    made = two.made
    made.ayna.lock()
    shutil.copytree(made.folder / "ayna", made.folder / "old")
    made.ayna = open_vault(made.folder / "ayna", made.clock)
    decide_both(two)
    old = open_vault(made.folder / "old", made.clock)
    made._others.append(old)
    assert not two.gone(old)
    record(two.bolat, "something else")
    (file,) = two.send(two.bolat, old)
    assert (file.erasures, file.erased > 0) == (1, True)
    assert two.gone(old)


def test_a_volunteers_bundle_brings_a_decision_to_who_was_put_back(two: Two) -> None:
    made = two.made
    made.ayna.lock()
    shutil.copytree(made.folder / "ayna", made.folder / "old")
    made.ayna = open_vault(made.folder / "ayna", made.clock)
    decide_both(two)
    receipt(made, two.bolat, made.dana)
    record(made.dana, "something else")
    with open_vault(made.folder / "old", made.clock) as old:
        (file,) = two.send(made.dana, old)
        assert (file.erasures, file.erased > 0) == (1, True)
        assert two.gone(old)


# --- who may -------------------------------------------------------------------------------------------------------


def test_who_was_removed_decides_nothing_with_an_old_roster(two: Two) -> None:
    """bolat signs ayna's proposal and is removed before anybody heard of that; chynar came at the same time."""
    made, bolat = two.made, two.bolat
    chynar = grow(made, "chynar", signers=[bolat])
    two.send(made.ayna, chynar)
    decision = two.propose(danger=True)
    two.send(made.ayna, bolat)
    dismiss(made, bolat, [made.ayna, chynar])
    # bolat's own program has not heard of it, and decides
    assert erasing.agree(bolat, decision).complete
    assert two.gone(bolat)
    # the envelope reaches ayna's and chynar's vaults by whatever way
    from intake.services.erasures import held, take
    from intake.services.trust_store import load_trust

    with bolat.reader() as reader:
        stolen = held(bolat, reader, load_trust(bolat, reader))[decision].erasure
    for vault in (made.ayna, chynar):
        vault.write(lambda writer, vault=vault: take(vault, writer, load_trust(vault, writer), [stolen]))
        assert erasing.carry_out(vault, clock=made.clock) == 0
        assert not two.gone(vault)
    # a coordinator of now makes it one
    (view,) = erasure_views.asked_of_us(chynar)
    assert view.signed_by == ("ayna", "bolat")
    assert erasing.agree(chynar, decision).complete
    assert two.gone(chynar)
    two.send(chynar, made.ayna)
    assert two.gone(made.ayna)


def test_what_a_founder_decided_alone_is_asked_of_those_who_came_later(made: Office, tmp_path: Path) -> None:
    testimony = record(made.ayna, "told to the founder")
    alone = erasing.decide(made.ayna, testimony, how_known="by voice", danger=False, clock=made.clock)
    assert (alone.complete, alone.by_one_alone) == (True, True)
    bolat = grow(made)
    send(made.ayna, bolat, tmp_path / "one")
    made.clock.advance(days=15)
    assert erasing.carry_out(bolat, clock=made.clock) == 0
    assert [view.decision for view in erasure_views.asked_of_us(bolat)] == [alone.decision]
    assert erasing.carry_out(made.ayna, clock=made.clock) > 0
    assert erasing.agree(bolat, alone.decision).erased > 0


# --- any order -----------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def pieces(office_template: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, Path], str, str]:
    """Bundles for chynar, who has none of them: content, proposal, agreement, refusal, a later change."""
    folder = tmp_path_factory.mktemp("any-order")
    with office(office_template, folder) as made:
        two = Two.begin(made, folder)
        chynar = grow(made, "chynar", signers=[two.bolat])
        for vault in (two.bolat, made.dana):
            organisation.join(vault, invitation(made.ayna, made.clock), clock=made.clock)
        found = {"content": two.out(made.dana)[0]}
        decision = two.propose(danger=True)
        found["proposal"] = two.out(made.ayna)[0]
        inbox.import_bundles(two.bolat, [found["proposal"]])
        erasing.refuse(two.bolat, decision)
        found["refusal"] = two.out(two.bolat)[0]
        erasing.agree(two.bolat, decision)
        found["agreement"] = two.out(two.bolat)[0]
        record(made.dana, "what else she told", media=b"another " * 2000)
        found["later"] = two.out(made.dana)[0]
        chynar.lock()
        shutil.copytree(folder / "chynar", folder / "template")
        return folder / "template", found, two.testimony, two.sha256


def theirs(vault) -> dict[str, str]:
    """What others wrote: our own log notes when which document came."""
    with vault.reader() as reader:
        own = {entry.hash for segment in reader.segments(vault.log) for entry in reader.chain(segment.start)}
    return {hash_: name for hash_, name in contents(vault).items() if hash_ not in own}


@given(order=st.permutations(["content", "proposal", "refusal", "agreement", "later"]))
@settings(max_examples=5, deadline=None, suppress_health_check=list(HealthCheck), phases=(Phase.generate,))
def test_decisions_and_content_in_any_order_come_to_the_same(pieces, tmp_path_factory, order) -> None:
    if None not in _CAME_TO:
        _CAME_TO[None] = _come_to(pieces, tmp_path_factory, list(pieces[1]))
    assert _come_to(pieces, tmp_path_factory, order) == _CAME_TO[None]


_CAME_TO: dict[None, object] = {}


def _come_to(pieces, tmp_path_factory, order: list[str]) -> object:
    template, found, testimony, sha256 = pieces
    folder = tmp_path_factory.mktemp("turn")
    shutil.copytree(template, folder / "chynar")
    with open_vault(folder / "chynar", FixedClock()) as vault:
        for name in order:
            assert inbox.import_bundles(vault, [found[name]]).refused == 0
        assert gone(vault, testimony, sha256)
        assert vault.compare_projections() == []
        with vault.reader() as reader:
            lists = sorted((row.record, row.state, row.erasure_wish) for row in reader.list_testimonies())
        return theirs(vault), lists, vault.media.held(), erasure_views.decisions(vault)
