"""An organisation's own questions from a coordinator's workbook to every laptop, and never from anybody else."""

from __future__ import annotations

import contextlib
import io
import json

import msgspec
import pytest

from intake.cli import testimony_commands
from intake.cli.context import Context
from intake.cli.form_commands import COMMANDS, VAULT_COMMANDS
from intake.cli.parser import build_parser
from intake.clock import day_of
from intake.errors import FormHasFaults, FormNotFound, NoOrganisation, NotPermitted, TooManyForms
from intake.forms.definition import definition_from_json, definition_to_json
from intake.model.ids import new_id
from intake.services import forms, handover, inbox, interview, organisation
from intake.services.forms import Asking, Filled, Key, ReadForm
from intake.services.trust_store import add_new, load_trust, stored_documents
from intake.sheets.forms import read_form
from intake.trust.form import build_form
from intake.trust.trust_set import StoredDocument, build_trust_set
from tests.intake.services.exchange_kit import deliver, grow, invitation, paths, record
from tests.intake.sheets.books import CHOICES, SURVEY, form_book


def read(name="visits", survey=SURVEY):
    settings = [["form_title", "form_id"], [f"About {name}", name]]
    definition, faults = read_form(io.BytesIO(form_book(survey, CHOICES, settings)), name="form")
    assert definition is not None, faults
    return ReadForm(definition, ())


def names(vault):
    return [(form.name, form.version) for form in forms.asked(vault)]


def test_only_a_coordinator_publishes_and_the_same_form_once(made):
    with pytest.raises(NotPermitted):
        forms.publish(made.dana, read(), clock=made.clock)
    with pytest.raises(NoOrganisation):
        forms.publish(made.vault("stranger"), read(), clock=made.clock)
    with pytest.raises(FormHasFaults):
        forms.publish(made.ayna, ReadForm(None, ()), clock=made.clock)
    assert forms.publish(made.ayna, read(), clock=made.clock).version == 1
    assert forms.publish(made.ayna, read(), clock=made.clock).version == 1
    assert forms.publish(made.ayna, read(survey=SURVEY[:3]), clock=made.clock).version == 2
    assert names(made.ayna) == [("visits", 2)]
    for name in ("b", "c", "d"):
        forms.publish(made.ayna, read(name), clock=made.clock)
    with pytest.raises(TooManyForms):
        forms.publish(made.ayna, read("e"), clock=made.clock)
    forms.withdraw(made.ayna, "b", clock=made.clock)
    assert forms.publish(made.ayna, read("e"), clock=made.clock).version == 1
    with pytest.raises(FormNotFound):
        forms.withdraw(made.ayna, "b", clock=made.clock)


def test_invitations_receipts_and_bundles_bring_it_and_bring_it_away(made, tmp_path):
    forms.publish(made.ayna, read(), clock=made.clock)
    old = invitation(made.ayna, made.clock)
    organisation.join(made.eset, old, clock=made.clock)
    assert names(made.eset) == [("visits", 1)]
    deliver(made, made.dana, tmp_path / "first", first=True)
    assert names(made.dana) == [("visits", 1)]
    forms.publish(made.ayna, read(survey=SURVEY[:3]), clock=made.clock)
    receipt = inbox.make_receipt(made.ayna, made.dana.key_id, clock=made.clock)
    assert inbox.import_receipt(made.dana, receipt).forms >= 1
    assert names(made.dana) == [("visits", 2)]
    # an older one changes nothing
    organisation.join(made.dana, old, clock=made.clock)
    assert names(made.dana) == [("visits", 2)]
    forms.withdraw(made.ayna, "visits", clock=made.clock)
    receipt = inbox.make_receipt(made.ayna, made.dana.key_id, clock=made.clock)
    inbox.import_receipt(made.dana, receipt)
    assert names(made.dana) == []
    assert names(made.reopen("dana")) == []


def test_another_coordinator_gets_it_in_a_bundle(made, tmp_path):
    bolat = grow(made)
    forms.publish(made.ayna, read(), clock=made.clock)
    record(made.ayna, "a note")
    done = handover.export(made.ayna, handover.plan(made.ayna), tmp_path / "out")
    (file,) = inbox.import_bundles(bolat, paths(done, tmp_path / "out")).files
    assert file.outcome == "imported"
    assert names(bolat) == [("visits", 1)]
    assert forms.publish(bolat, read(survey=SURVEY[:3]), clock=made.clock).version == 2


def test_the_command_line_checks_publishes_and_lists(made, tmp_path):
    def run(*words):
        options = build_parser().parse_args(["form", *words, "--json"])
        out, context = io.StringIO(), Context(options, None, made.clock, None)
        with contextlib.redirect_stdout(out):
            status = (
                COMMANDS[options.command](context)
                if options.command in COMMANDS
                else VAULT_COMMANDS[options.command](context, made.ayna)
            )
        return status, json.loads(out.getvalue())

    good, bad = tmp_path / "good.xlsx", tmp_path / "bad.xlsx"
    good.write_bytes(form_book())
    bad.write_bytes(form_book([*SURVEY, ["geopoint", "spot", "Where"]]))
    left = [{"code": "setting-left", "what": "version", "sheet": "settings", "row": 2, "column": "version"}]
    assert run("check", str(good)) == (
        0,
        {"name": "visits", "title": "Visits", "questions": 6, "faults": [], "left_aside": left},
    )
    fault = {"code": "type", "what": "geopoint", "sheet": "survey", "row": len(SURVEY) + 1, "column": "type"}
    assert run("check", str(bad)) == (1, {"faults": [fault], "left_aside": left})
    assert run("publish", str(bad)) == (1, {"faults": [fault], "left_aside": left})
    assert run("list") == (0, [])
    assert run("publish", str(good))[1]["version"] == 1
    assert [(form["name"], form["questions"]) for form in run("list")[1]] == [("visits", 6)]
    assert run("withdraw", "visits")[0] == 0
    assert run("list") == (0, [])


def test_what_does_not_verify_is_set_aside(made):
    forms.publish(made.ayna, read(), clock=made.clock)
    with made.ayna.reader() as reader:
        documents = stored_documents(made.ayna, reader)
        trust = load_trust(made.ayna, reader)
    stored = definition_to_json(read("evil").definition).decode()
    forged = build_form(
        roster=trust.roster, name="evil", title="Evil", version=9, day=day_of(made.clock.now()), definition=stored,
        key=made.ayna.signing_key(),
    ).envelope  # fmt: skip
    envelope = json.loads(forged)
    envelope["signatures"][0]["sig"] = json.loads(documents[0].envelope)["signatures"][0]["sig"]
    bad = StoredDocument("form", json.dumps(envelope).encode(), own=False)
    found = build_trust_set([*documents, bad])
    assert [form.name for form in found.own_forms] == ["visits"]
    assert found.set_aside == 1
    # signed twice under one number: one of them, the same everywhere, and told
    twice = build_form(
        roster=trust.roster, name="visits", title="Other", version=1, day=day_of(made.clock.now()), definition=stored,
        key=made.ayna.signing_key(),
    )  # fmt: skip
    one = build_trust_set([*documents, StoredDocument("form", twice.envelope, own=False)])
    other = build_trust_set([StoredDocument("form", twice.envelope, own=False), *documents])
    assert [form.hash for form in one.own_forms] == [form.hash for form in other.own_forms]
    assert len(one.counting_forms()) == 2


def test_a_definition_of_a_newer_program_is_told_and_not_asked(made):
    with made.ayna.reader() as reader:
        trust = load_trust(made.ayna, reader)
    stored = json.loads(definition_to_json(read().definition))
    stored["items"][0]["kind"] = "hologram"
    signed = build_form(
        roster=trust.roster, name="visits", title="V", version=1, day=day_of(made.clock.now()),
        definition=json.dumps(stored), key=made.ayna.signing_key(),
    )  # fmt: skip
    made.ayna.write(lambda writer: add_new(made.ayna, writer, [("form", signed.envelope, "visits")]))
    assert [form.definition for form in forms.show(made.ayna).forms] == [None]
    assert forms.asked(made.ayna) == ()


def asking(languages=("ru",)):
    return Asking(read().definition, 3, languages, "Другое", new_id)


def test_answers_keep_the_words_they_were_asked_in_and_are_found(made):
    ask = asking()
    items = {item.name: item for item, _ in ask.definition.walk()}
    account = interview.start(made.dana, clock=made.clock)
    answers = forms.set_answer(ask, (), items["who"], Key("who"), "Қарлығаш апай", today="2026-11-23")
    answers, visit = forms.add_instance(ask, answers, items["visit"], Key("visit"), today="2026-11-23")
    answers = forms.set_answer(ask, answers, items["where"], Key("where", (visit,)), "camp", today="2026-11-23")
    interview.save(made.dana, account.with_testimony(form_answers=answers))
    found = interview.open_account(made.dana, account.id).account.testimony.form_answers
    out = io.StringIO()
    options = build_parser().parse_args(["testimony", "show", account.id])
    with contextlib.redirect_stdout(out):
        context = Context(options, None, made.clock, None)
        assert testimony_commands.VAULT_COMMANDS["testimony show"](context, made.dana) == 0
    assert "own question: Где?: В лагере" in out.getvalue()
    said = {answer.question: answer for answer in found}
    assert (said["who"].label, said["who"].value, said["who"].version) == ("Кто сказал?", "Қарлығаш апай", 3)
    assert (said["where"].shown, said["where"].value, said["where"].section) == ("В лагере", "camp", "Визит 1")
    assert said["where"].form_title == "About visits"
    with made.dana.reader() as reader:
        assert [hit.record for hit in reader.search("Карлыгаш", limit=5)] == [account.id]
        assert [hit.record for hit in reader.search("лагере", limit=5)] == [account.id]
        # the question's own words stand in every testimony and find none
        assert reader.search("сказал", limit=5) == []


def test_relevance_and_values_inside_rounds():
    ask = asking()
    items = {item.name: item for item, _ in ask.definition.walk()}
    answers, first = forms.add_instance(ask, (), items["visit"], Key("visit"), today="2026-11-23")
    answers, second = forms.add_instance(ask, answers, items["visit"], Key("visit"), today="2026-11-23")
    answers = forms.set_answer(ask, answers, items["where"], Key("where", (second,)), "camp", today="2026-11-23")
    filled = Filled(ask.definition, answers, today="2026-11-23")
    assert [line.key.within for line in filled.shown() if line.item.name == "seen"] == [(second,)]
    assert filled.missing() == 3  # who, and the day of two visits
    answers = forms.set_answer(ask, answers, items["day"], Key("day", (first,)), "24.11.2026", today="2026-11-23")
    line = next(
        line for line in Filled(ask.definition, answers, today="2026-11-23").shown() if line.key == Key("day", (first,))
    )
    assert (line.value, line.fault) == ("2026-11-24", "constraint")
    answers = forms.set_answer(ask, answers, items["day"], Key("day", (first,)), "2026", today="2026-11-23")
    line = next(
        line for line in Filled(ask.definition, answers, today="2026-11-23").shown() if line.key == Key("day", (first,))
    )
    assert (line.value, line.fault) == ("2026", "")
    assert not any(a.within == (second,) for a in forms.remove_instance(answers, second))


def test_a_definition_survives_its_json():
    definition = read().definition
    assert definition_from_json(definition_to_json(definition)) == definition
    assert msgspec.structs.asdict(definition)["name"] == "visits"
