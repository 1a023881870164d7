"""A card with four words: found by the words alone, never kept as words, and settled by coordinators only."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from intake.clock import FixedClock
from intake.errors import NotPermitted
from intake.model.consent import Consent
from intake.model.dossier import Note
from intake.model.ids import new_id
from intake.model.person import Person, Role
from intake.services import card_words, consent_cards, handover, inbox, interview
from intake.vault.vault import Vault
from tests.intake.services.exchange_kit import Office, deliver, paths

WORDS = ("abacus", "zoom", "kettle", "river")
TAG = "94b7a3522bfd3de9bd5e5f8a8a520f9096c4522d7d83b1e0d3108690d7b1528c"
"""What WORDS come to. A card that was given once must be found for ever: this value may never change."""


def with_card(vault: Vault, clock: FixedClock) -> str:
    account = interview.start(vault, clock=clock)
    account, person = interview.add_person(account, Person(roles=(Role.TESTIFIER,)))
    consent = Consent(testimony=account.id, person=person, withdrawal_card=True, card_tag=TAG)
    interview.save(vault, account.with_consent("c" * 32, consent), finish=True)
    return account.id


def test_four_different_words_of_the_list_are_drawn() -> None:
    drawn = consent_cards.draw()
    assert len(set(drawn)) == consent_cards.COUNT
    assert consent_cards.unknown(drawn) == {}


def test_the_tag_is_part_of_the_format_and_depends_on_the_order() -> None:
    assert consent_cards.tag(consent_cards.read(" Abacus, ZOOM kettle  river ")) == TAG
    assert consent_cards.tag(WORDS[::-1]) != TAG


def test_a_mistyped_word_is_told_with_what_comes_close() -> None:
    assert "kettle" in consent_cards.unknown(["kettel"])["kettel"]


def test_the_words_find_the_testimony_and_stand_nowhere(made: Office) -> None:
    testimony = with_card(made.dana, made.clock)
    assert consent_cards.find(made.dana, WORDS) == (testimony,)
    assert consent_cards.find(made.dana, ("abacus", "zoom", "kettle", "abdomen")) == ()
    with made.dana.reader() as reader:
        assert not reader.records_that_say("consent", "abacus")


def test_another_volunteers_request_reaches_the_coordinator_who_finds_whose_it_is(made: Office, tmp_path: Path) -> None:
    testimony = with_card(made.dana, made.clock)
    deliver(made, made.dana, tmp_path / "dana", first=True)
    consent_cards.file_request(made.eset, WORDS, "withdraw", "Please use it no more.", clock=made.clock)
    (filed,) = consent_cards.requests(made.eset)
    assert filed.testimonies == ()  # eset cannot know whose card it is
    interview.save(made.eset, interview.start(made.eset, clock=made.clock), finish=True)
    deliver(made, made.eset, tmp_path / "eset", first=True)
    (request,) = consent_cards.requests(made.ayna)
    assert (request.asked, request.testimonies, request.by) == ("withdraw", (testimony,), "eset")
    with pytest.raises(NotPermitted):
        consent_cards.settle(made.eset, filed.record)
    consent_cards.settle(made.ayna, request.record)
    assert [item.settled for item in consent_cards.requests(made.ayna)] == [True]


def test_a_request_travels_with_whatever_is_chosen_next(made: Office, tmp_path: Path) -> None:
    testimony = with_card(made.dana, made.clock)
    deliver(made, made.dana, tmp_path / "first", first=True)
    record = consent_cards.file_request(made.dana, WORDS, "news", "", clock=made.clock)
    chosen = interview.save(made.dana, interview.start(made.dana, clock=made.clock), finish=True).record
    done = handover.export(made.dana, handover.plan(made.dana, [chosen]), tmp_path / "second")
    inbox.import_bundles(made.ayna, paths(done, tmp_path / "second"))
    assert [(item.record, item.testimonies) for item in consent_cards.requests(made.ayna)] == [(record, (testimony,))]


@pytest.mark.parametrize("text", ["", "no request", "[]", "{" * 40, '{"asked": 7, "card": "%"}'])
def test_a_volunteers_damaged_note_hides_no_request(made: Office, tmp_path: Path, text: str) -> None:
    made.dana.write(lambda writer: writer.save(new_id(), "note", Note(kind=consent_cards.REQUEST, text=text)))
    consent_cards.file_request(made.dana, WORDS, "erase", "", clock=made.clock)
    interview.save(made.dana, interview.start(made.dana, clock=made.clock), finish=True)
    deliver(made, made.dana, tmp_path / "first", first=True)
    assert "erase" in [request.asked for request in consent_cards.requests(made.ayna)]


def test_a_volunteer_settles_nobodys_request(made: Office, tmp_path: Path) -> None:
    record = consent_cards.file_request(made.dana, WORDS, "erase", "", clock=made.clock)
    with made.dana.reader() as reader:
        note = reader.load(record, Note)
    done = Note(kind=consent_cards.SETTLED, text=note.text)
    made.dana.write(lambda writer: writer.save(record, "note", done))
    interview.save(made.dana, interview.start(made.dana, clock=made.clock), finish=True)
    deliver(made, made.dana, tmp_path / "first", first=True)
    assert [request.settled for request in consent_cards.requests(made.ayna)] == [False]


@pytest.mark.parametrize("kind", ["other", consent_cards.SETTLED, ""])
def test_what_another_volunteer_says_of_a_request_hides_it_not(made: Office, tmp_path: Path, kind: str) -> None:
    filed = [consent_cards.file_request(made.dana, WORDS, "erase", "", clock=made.clock) for _ in range(4)]
    interview.save(made.dana, interview.start(made.dana, clock=made.clock), finish=True)
    deliver(made, made.dana, tmp_path / "dana", first=True)
    for record in filed:
        told = Note(kind=kind, about=consent_cards.REQUEST, text="none")
        made.eset.write(lambda writer, record=record, told=told: writer.save(record, "note", told))
    interview.save(made.eset, interview.start(made.eset, clock=made.clock), finish=True)
    deliver(made, made.eset, tmp_path / "eset", first=True)
    held = consent_cards.requests(made.ayna)
    assert sorted(request.record for request in held) == sorted(filed)
    assert not any(request.settled for request in held)


def test_a_volunteer_who_takes_a_request_back_hides_it_not(made: Office) -> None:
    record = consent_cards.file_request(made.dana, WORDS, "erase", "", clock=made.clock)
    made.dana.write(lambda writer: writer.save(record, "note", Note(kind="other", text="nothing")))
    assert [request.asked for request in consent_cards.requests(made.dana)] == ["erase"]


def test_a_second_card_does_not_make_the_first_one_dumb(made: Office) -> None:
    testimony = with_card(made.dana, made.clock)
    with made.dana.reader() as reader:
        consent = reader.load("c" * 32, Consent)
    second = msgspec.structs.replace(consent, card_tag=consent_cards.tag(("abacus", "zoom", "kettle", "abdomen")))
    made.dana.write(lambda writer: writer.save("c" * 32, "consent", second))
    assert consent_cards.find(made.dana, WORDS) == (testimony,)
    assert consent_cards.find(made.dana, ("abacus", "zoom", "kettle", "abdomen")) == (testimony,)


def test_a_card_in_kazakh_is_found_by_either_script(made: Office) -> None:
    given = consent_cards.draw("kk")
    account = interview.start(made.dana, clock=made.clock)
    account, person = interview.add_person(account, Person(roles=(Role.TESTIFIER,)))
    consent = Consent(testimony=account.id, person=person, withdrawal_card=True, card_tag=consent_cards.tag(given))
    interview.save(made.dana, account.with_consent("c" * 32, consent), finish=True)
    places = [card_words.words("kk").index(word) for word in given]
    arabic = [card_words.words("kk-Arab")[place] for place in places]
    assert consent_cards.find(made.dana, arabic) == (account.id,)
    consent_cards.file_request(made.dana, consent_cards.read(" ".join(arabic)), "news", "", clock=made.clock)
    assert [request.testimonies for request in consent_cards.requests(made.dana)] == [(account.id,)]
