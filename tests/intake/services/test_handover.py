"""What goes, to whom, in which files; and what stays."""

from __future__ import annotations

import re

import pytest

from intake.crypto.recipients import HybridIdentity
from intake.errors import DoesNotFit, NoRecipients, NotForUs, NotFound, NothingToExport
from intake.model.consent import Answer, Consent, ConsentState
from intake.model.dossier import Setting
from intake.model.ids import new_id
from intake.services import handover, inbox
from tests.intake.services.bundle_forge import forge, opened
from tests.intake.services.exchange_kit import LIMIT, admit, contents, deliver, everything, files, grow, paths, record


def test_everything_goes_once_and_a_receipt_covers_it(made, tmp_path):
    record(made.dana, media=b"picture" * 1000)
    planned = handover.plan(made.dana)
    assert (planned.testimonies, planned.media, planned.media_bytes, planned.covered) == (1, 1, 7000, 0)
    assert [r.pseudonym for r in planned.recipients] == ["ayna"]
    told = []
    (done,) = handover.export(made.dana, planned, tmp_path / "out", lambda *step: told.append(step))
    assert done.size <= planned.total_size
    assert told[-1][1] == told[-1][2] == planned.total_size
    assert [b[1] for b in told] == sorted(b[1] for b in told)
    inbox.import_bundles(made.ayna, [tmp_path / "out" / done.name])
    admit(made, made.dana)
    with pytest.raises(NothingToExport):
        handover.plan(made.dana)
    again = record(made.dana, "A second account.")
    planned = handover.plan(made.dana)
    assert planned.testimonies == 1
    assert planned.media == 0
    # what a receipt covers does not go again, not even as headers
    (run,) = planned.bundles[0].runs
    with made.dana.reader() as reader:
        assert reader.delivered_to(run.before)
    deliver(made, made.dana, tmp_path / "second")
    with made.ayna.reader() as reader:
        assert reader.testimony_row(again) is not None
        assert reader.findings() == []


def test_names_are_random_and_the_outside_names_nobody(made, tmp_path):
    record(made.dana)
    (done,) = handover.export(made.dana, handover.plan(made.dana), tmp_path / "out")
    assert re.fullmatch(r"[0-9a-f]{16}\.amanat", done.name)
    assert files(tmp_path / "out") == [done.name]
    raw = (tmp_path / "out" / done.name).read_bytes()
    assert b"dana" not in raw
    assert made.dana.key_id.encode() not in raw
    assert raw.count(b"-> mlkem768x25519") == 4


def test_the_sender_is_never_a_recipient(made, tmp_path):
    record(made.dana)
    (done,) = handover.export(made.dana, handover.plan(made.dana), tmp_path / "out")
    with pytest.raises(NotForUs):
        opened(tmp_path / "out" / done.name, made.dana.identity())
    with pytest.raises(NoRecipients):
        handover.plan(made.ayna)


def test_the_archive_recipient_always_reads_along(made, tmp_path):
    archive = HybridIdentity.generate()
    bolat = grow(made, archive=archive.recipient())
    record(made.ayna)
    (done,) = handover.export(made.ayna, handover.plan(made.ayna, recipients=[bolat.key_id]), tmp_path / "out")
    for identity in (archive, bolat.identity()):
        assert forge(tmp_path / "out" / done.name, identity, made.ayna.signing_key()).payload["recipients"] == sorted(
            [archive.key_id, bolat.identity().key_id]
        )


def test_recipients_are_chosen_by_fingerprint(made, tmp_path):
    bolat = grow(made)
    deliver(made, made.dana, tmp_path / "first", first=True)
    record(made.dana)
    planned = handover.plan(made.dana, recipients=[bolat.key_id[:12]])
    assert [r.pseudonym for r in planned.recipients] == ["bolat"]
    for unknown in (made.dana.key_id, "ff" * 32, bolat.key_id[:7]):
        with pytest.raises(NotFound):
            handover.plan(made.dana, recipients=[unknown])


def test_what_one_coordinator_has_still_goes_to_another_who_is_named(made, tmp_path):
    bolat = grow(made)
    deliver(made, made.dana, tmp_path / "first", first=True)
    with pytest.raises(NothingToExport):
        handover.plan(made.dana)
    assert handover.plan(made.dana, recipients=[bolat.key_id]).testimonies == 1


def test_chosen_testimonies_go_alone_and_the_rest_as_headers(made, tmp_path):
    first, second, third = (record(made.dana, text) for text in ("one", "two", "three"))
    planned = handover.plan(made.dana, [second])
    assert planned.testimonies == 1
    done = handover.export(made.dana, planned, tmp_path / "out")
    inbox.import_bundles(made.ayna, paths(done, tmp_path / "out"))
    inbox.admit(made.ayna, made.dana.key_id, clock=made.clock)
    held = set(contents(made.ayna).values())
    assert second in held
    assert not held & {first, third}
    with made.ayna.reader() as reader:
        assert reader.exists(first)
        assert not reader.exists(third)
        assert reader.findings() == []
    deliver(made, made.dana, tmp_path / "rest")
    assert {first, second, third} <= set(contents(made.ayna).values())
    with pytest.raises(NotFound):
        handover.plan(made.dana, [new_id()])


def test_settings_and_trust_documents_stay(made, tmp_path):
    made.dana.write(lambda w: w.save(new_id(), "setting", Setting(name="language", value="kk-secret")))
    with pytest.raises(NothingToExport):
        handover.plan(made.dana)
    record(made.dana)
    (done,) = handover.export(made.dana, handover.plan(made.dana), tmp_path / "out")
    inside = opened(tmp_path / "out" / done.name, made.ayna.identity())
    assert b"kk-secret" not in inside
    assert b'"type":"trust"' not in inside
    deliver(made, made.dana, tmp_path / "out", first=True)
    with made.ayna.reader() as reader:
        assert reader.findings() == []


def test_settings_between_deliveries_make_no_gap(made, tmp_path):
    record(made.dana)
    deliver(made, made.dana, tmp_path / "first", first=True)
    for turn in range(3):
        made.dana.write(lambda w, t=turn: w.save(new_id(), "setting", Setting(name="size", value=str(t))))
        made.reopen("dana")
        record(made.dana, f"turn {turn}")
        deliver(made, made.dana, tmp_path / f"more{turn}")
        with made.ayna.reader() as reader:
            assert reader.findings() == []
    with pytest.raises(NothingToExport):
        handover.plan(made.dana)


def test_a_size_limit_spreads_records_and_media(made, tmp_path):
    body = bytes(range(256)) * 8 * 500
    record(made.dana, media=body + b"a")
    planned = handover.plan(made.dana, max_size=LIMIT * 5)
    done = handover.export(made.dana, planned, tmp_path / "out")
    small = handover.plan(made.dana, max_size=LIMIT * 5)
    assert len(done) == len(planned.files) == len(small.files)
    assert all(item.size <= LIMIT * 5 for item in done)
    with pytest.raises(DoesNotFit):
        handover.plan(made.dana, max_size=20_000)


def test_planning_changes_nothing(made):
    record(made.dana)
    before = everything(made.dana)
    handover.plan(made.dana)
    assert everything(made.dana) == before


def test_a_withdrawal_travels_with_whatever_goes_next(made, tmp_path):
    chosen, left = record(made.dana, "They came at night."), record(made.dana, "I take it back.")
    consent = Consent(testimony=left, person=new_id(), answers=(Answer(id="courts", state=ConsentState.WITHDRAWN),))
    withdrawn = new_id()
    made.dana.write(lambda writer: writer.save(withdrawn, "consent", consent))
    out = tmp_path / "one"
    out.mkdir()
    handover.export(made.dana, handover.plan(made.dana, [chosen]), out)
    inbox.import_bundles(made.ayna, sorted(out.iterdir()))
    admit(made, made.dana)
    with made.ayna.reader() as reader:
        assert reader.testimony_row(chosen) is not None
        assert reader.testimony_row(left) is None
        assert reader.load(withdrawn, Consent).answers[0].state is ConsentState.WITHDRAWN
