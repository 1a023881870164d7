"""What coordinators decided to erase is gone everywhere and for ever, whoever tries, and in whatever order it comes."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from intake.clock import FixedClock
from intake.services import erasing, erasure_views, handover, inbox, organisation
from intake.services.erasure_effect import carry_out_due
from intake.services.erasures import take
from intake.services.trust_store import load_trust
from intake.trust.erasure import propose_erasure
from tests.intake.services.erasing_kit import Two, gone, receipt, send, two, two_template
from tests.intake.services.exchange_kit import (
    Office,
    contents,
    dismiss,
    grow,
    invitation,
    office,
    open_vault,
    record,
)

__all__ = ["two", "two_template"]


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


def test_whom_a_vault_believes_is_no_decisions_to_take_away(two: Two) -> None:
    """Both coordinators name the trust documents on each other's and the volunteer's log: nothing of them goes."""
    made, bolat = two.made, two.bolat
    with made.ayna.reader() as reader:
        roster = load_trust(made.ayna, reader).roster
        named = [
            entry.hash
            for segment in reader.segments()
            for entry in reader.chain(segment.start)
            if reader.type_of(entry.record) in ("trust", "setting")
        ]
    decision = propose_erasure(
        roster=roster,
        revisions=named,
        media=[],
        decided="2026-11-23",
        danger=True,
        asked_by="nobody",
        known_how="",
        pressure="",
        keys=[made.ayna.signing_key(), bolat.signing_key()],
    )

    def work(writer: Any) -> int:
        trust = load_trust(made.ayna, writer)
        assert take(made.ayna, writer, trust, [decision]).decided == 1
        return carry_out_due(made.ayna, writer, trust, writer.today())

    assert named
    assert made.ayna.write(work) == 0
    with made.ayna.reader() as reader:
        assert load_trust(made.ayna, reader).roster.version == roster.version
        assert not any(reader.erased(revision) for revision in named)
    assert erasing.carry_out(made.ayna, clock=made.clock) == 0


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
