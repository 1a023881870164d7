"""After delivery: what two persons hold goes, and is nowhere afterwards; nothing else can be made to go."""

from __future__ import annotations

import contextlib
import io
import json
from datetime import timedelta

import pytest

from intake.cli.context import Context
from intake.cli.parser import build_parser
from intake.cli.testimony_commands import VAULT_COMMANDS
from intake.clock import day_of
from intake.crypto.secret import Secret
from intake.errors import NotFound, NotPermitted
from intake.model.ids import new_case_number, new_id
from intake.model.names import Name
from intake.model.person import Person, Role
from intake.model.testimony import Testimony, TestimonyState
from intake.services import backing_up, backup, finding, inbox, organisation, purging
from intake.services.trust_store import accept_coordinators, add_new, load_trust
from intake.trust.revocation import build_revocation
from intake.trust.roster import RosterKey, build_roster
from intake.vault import backup_tables
from tests.faults.works_away import PARAMS
from tests.intake.services.exchange_kit import exported, grow, invitation
from tests.raw_pages import found

CANARIES = {
    "latin": b"quibblewick",
    "cyrillic": "жасырынқұс".encode(),
    "arabic": "مەخپىيقۇش".encode(),
    "han": "隐藏鸟".encode(),
    "name": "Қарғабайұлы".encode(),
    "file": b"JPEGcanary",
}
TEXT = " ".join(CANARIES[name].decode() for name in ("latin", "cyrillic", "arabic", "han"))
FILE = b"JPEGcanary" * 30_000
SMALL = b"JPEGcanary in a small file"


def tell(vault, text=TEXT, name="Қарғабайұлы", files=(FILE, SMALL)):
    """A finished testimony with a named person and files; its id."""
    testimony = new_id()
    from intake.model.attachment import Attachment

    attached = []
    for data in files:
        with vault.media.begin() as sink:
            sink.write(data + testimony.encode())
            stored = sink.finish()
        attached.append(Attachment(id=new_id(), sha256=stored.sha256, size=stored.size))

    def work(writer):
        writer.put_draft(testimony, text.encode() * 3)

    def finish(writer):
        told = Testimony(
            case_number=new_case_number(), narrative=text, attachments=tuple(attached), state=TestimonyState.FINISHED
        )
        person = Person(testimony=testimony, roles=(Role.VICTIM,), names=(Name(id=new_id(), text=name),))
        writer.save(testimony, "testimony", told)
        writer.save(new_id(), "person", person)
        writer.drop_draft(testimony)

    vault.write(work)
    vault.write(finish)
    return testimony


@pytest.fixture
def two(made, tmp_path):
    """The office with a second coordinator whom the volunteer knows of; both hold what she exports."""
    bolat = grow(made)
    organisation.join(made.dana, invitation(made.ayna, made.clock), clock=made.clock)
    return made, bolat


def hand_over(made, who, *coordinators, folder):
    """Everything outstanding goes to each of them, and their receipts come back."""
    out = exported(who, folder)
    for coordinator in coordinators:
        inbox.import_bundles(coordinator, out)
        with contextlib.suppress(NotFound):
            inbox.admit(coordinator, who.key_id, clock=made.clock)
        inbox.import_receipt(who, inbox.make_receipt(coordinator, who.key_id, clock=made.clock))


def test_what_two_persons_hold_goes_and_is_nowhere_any_more(two, tmp_path):
    made, bolat = two
    dana = made.dana
    gone, kept = tell(dana), tell(dana, "another account", "Dosan", (b"other" * 100_000,))
    hand_over(made, dana, made.ayna, bolat, folder=tmp_path / "out")
    with dana.reader() as reader:
        names = [row.plan for row in reader.bundles_out()]
        media = reader.media_named(gone)
    assert all(names)
    before = found(dana, {**CANARIES, **{sha: bytes.fromhex(sha) for sha in media}})
    assert set(CANARIES) - {"file"} <= set(before)  # the control: it is found while it is there
    assert "file" in before  # the small one lies in the database
    assert len(pieces(dana)) == 2
    assert len(finding.search(dana, "quibblewick")) == 1
    seen = purging.overview(dana)
    assert seen.allowed and not seen.stays
    item = next(item for item in seen.ready if item.record == gone)
    assert (item.received_by, item.files, item.stays) == (("ayna", "bolat"), 2, "")
    assert item.size > len(FILE)

    done = purging.purge(dana, [gone])
    assert (done.testimonies, done.entries, done.complete) == (1, 2, True)
    assert found(dana, CANARIES) == {}
    assert (dana.folder / "main-wal").stat().st_size == 0
    assert len(pieces(dana)) == 1
    assert finding.search(dana, "quibblewick") == finding.search(dana, "Қарғабайұлы") == []
    with dana.reader() as reader:
        assert reader.testimony_row(gone) is None
        assert [row.record for row in reader.list_testimonies()] == [kept]
        assert not any(row.plan for row in reader.bundles_out())
        assert all(row.manifest for row in reader.bundles_out())
        assert not set(media) & reader.delivered_media_of(None)
    assert dana.compare_projections() == []
    assert dana.check().differences == ()
    # the log still proves itself, and what is told next goes on from it
    tell(made.reopen("dana"), "after it", "Erlan", ())
    report = inbox.import_bundles(made.ayna, exported(made.dana, tmp_path / "later"))
    assert [file.outcome for file in report.files] == ["imported"]
    assert report.open_gaps == 0
    with made.ayna.reader() as reader:
        assert reader.testimony_row(gone) is not None


def pieces(vault):
    return [path for path in (vault.folder / "p").rglob("*") if path.is_file()]


def test_one_person_is_not_enough_and_nothing_undelivered_goes(two, tmp_path):
    made, _bolat = two
    first = tell(made.dana)
    with pytest.raises(NotPermitted):
        purging.purge(made.dana, [first])
    hand_over(made, made.dana, made.ayna, folder=tmp_path / "out")
    second = tell(made.dana, "not handed over")
    assert [(item.record, item.stays) for item in purging.overview(made.dana).stays] == [(first, "one-holder")]
    before = found(made.dana, CANARIES)
    for chosen in ([first], [second], [first, second]):
        with pytest.raises(NotPermitted):
            purging.purge(made.dana, chosen)
    assert purging.purge(made.dana).testimonies == 0
    with pytest.raises(NotFound):
        purging.purge(made.dana, [new_id()])
    assert set(found(made.dana, CANARIES)) == set(before)


def test_all_of_the_chosen_go_or_none(two, tmp_path):
    made, bolat = two
    first = tell(made.dana)
    hand_over(made, made.dana, made.ayna, bolat, folder=tmp_path / "out")
    second = tell(made.dana, "not handed over")
    with pytest.raises(NotPermitted):
        purging.purge(made.dana, [first, second])
    with made.dana.reader() as reader:
        assert reader.testimony_row(first) is not None
    assert purging.purge(made.dana).testimonies == 1


def test_what_was_changed_or_typed_after_it_was_delivered_keeps_all_of_it(two, tmp_path):
    made, bolat = two
    testimony = tell(made.dana)
    hand_over(made, made.dana, made.ayna, bolat, folder=tmp_path / "out")
    made.dana.write(lambda w: w.put_draft(testimony, b"more"))
    assert [item.stays for item in purging.overview(made.dana).stays] == ["typing"]
    with pytest.raises(NotPermitted):
        purging.purge(made.dana, [testimony])
    made.dana.write(lambda w: w.drop_draft(testimony))
    with made.dana.reader() as reader:
        told = reader.load(testimony, Testimony)
    import msgspec

    made.dana.write(lambda w: w.save(testimony, "testimony", msgspec.structs.replace(told, place="Ürümchi")))
    assert [item.stays for item in purging.overview(made.dana).stays] == ["not-covered"]


def test_two_devices_of_one_coordinator_are_one_person(made, tmp_path):
    other = made.vault("ayna-second")
    organisation.join(other, invitation(made.ayna, made.clock), clock=made.clock)

    def work(writer):
        last = load_trust(made.ayna, writer).roster
        (person,) = last.persons
        import dataclasses

        keys = (*person.keys, RosterKey(other.verifying_key(), other.recipient))
        roster = build_roster(
            organisation=last.organisation,
            name=last.name,
            day="2026-11-23",
            persons=[dataclasses.replace(person, keys=keys)],
            threshold=1,
            keys=[made.ayna.signing_key()],
            previous=last,
        )
        add_new(made.ayna, writer, [("roster", roster.envelope, roster.organisation)])
        accept_coordinators(made.ayna, writer)

    made.ayna.write(work)
    for vault in (other, made.dana):
        organisation.join(vault, invitation(made.ayna, made.clock), clock=made.clock)
    tell(made.dana)
    hand_over(made, made.dana, made.ayna, other, folder=tmp_path / "out")
    (item,) = purging.overview(made.dana).stays
    assert (item.stays, item.received_by) == ("one-holder", ("ayna",))


def test_a_revoked_coordinators_receipt_counts_for_nothing(two, tmp_path):
    made, bolat = two
    testimony = tell(made.dana)
    hand_over(made, made.dana, made.ayna, bolat, folder=tmp_path / "out")

    def work(writer):
        trust = load_trust(made.dana, writer)
        revocation = build_revocation(
            roster=trust.roster,
            key=bolat.key_id,
            reason="seized",
            day="2026-11-23",
            last_good={},
            keys=[made.ayna.signing_key(), bolat.signing_key()],
        )
        add_new(made.dana, writer, [("revocation", revocation.envelope, bolat.key_id)])

    made.dana.write(work)
    assert [item.stays for item in purging.overview(made.dana).stays] == ["one-holder"]
    with pytest.raises(NotPermitted):
        purging.purge(made.dana, [testimony])


def test_a_coordinators_vault_keeps_everything(two, tmp_path):
    made, _bolat = two
    testimony = tell(made.ayna)
    assert not purging.overview(made.ayna).allowed
    with pytest.raises(NotPermitted):
        purging.purge(made.ayna, [testimony])
    stranger = made.vault("stranger")
    assert not purging.overview(stranger).allowed


def test_one_receipt_that_states_a_backup_made_after_the_import_is_enough(made, tmp_path):
    tell(made.dana)
    out = exported(made.dana, tmp_path / "out")
    inbox.import_bundles(made.ayna, out)
    inbox.admit(made.ayna, made.dana.key_id, clock=made.clock)

    def back_up():
        with Secret(b"a passphrase for the backup") as passphrase:
            backing_up.back_up(made.ayna, tmp_path / "backup", passphrase=passphrase, params=PARAMS)

    def stated():
        inbox.import_receipt(made.dana, inbox.make_receipt(made.ayna, made.dana.key_id, clock=made.clock))
        with made.dana.reader() as reader:
            return reader.receipts()[-1].backup

    assert stated() == ""
    back_up()
    assert stated() != ""
    # something comes in after it, by a clock that was set back far: what the backup lacks is not said to be in it
    made.clock._now -= timedelta(days=400)
    tell(made.dana, "once more")
    inbox.import_bundles(made.ayna, exported(made.dana, tmp_path / "more"))
    made.clock._now += timedelta(days=800)
    assert stated() == ""
    assert [item.stays for item in purging.overview(made.dana).stays] == ["one-holder"]
    back_up()
    # and a backup of the future is as good as another
    made.clock._now -= timedelta(days=400)
    assert stated() == day_of(made.clock.now())
    assert [item.backed_up for item in purging.overview(made.dana).ready] == [True, True]
    assert purging.purge(made.dana).testimonies == 2
    assert found(made.dana, CANARIES) == {}


def test_known_backups_are_marked_stale_in_the_same_transaction(two, tmp_path):
    made, bolat = two
    tell(made.dana)
    hand_over(made, made.dana, made.ayna, bolat, folder=tmp_path / "out")
    with Secret(bytes(32)) as key:
        made.dana.write(lambda w: backup_tables.know(w._connection, "ab" * 16, key, "stick"))
    assert purging.overview(made.dana).backups == 1
    assert purging.purge(made.dana).stale_backups == 1
    with made.dana.reader() as reader:
        assert all(row.stale_since is not None and row.reason == "purge" for row in backup.known(reader))


def test_while_somebody_reads_the_rest_goes_later_and_is_said(two, tmp_path):
    made, bolat = two
    tell(made.dana)
    hand_over(made, made.dana, made.ayna, bolat, folder=tmp_path / "out")
    with made.dana.reader() as reader:
        reader.list_testimonies()
        assert not purging.purge(made.dana).complete
    assert made.dana.tidy()
    assert found(made.dana, CANARIES) == {}


def test_the_command_line_says_what_would_go_and_lets_it_go(two, tmp_path):
    made, bolat = two
    tell(made.dana)
    hand_over(made, made.dana, made.ayna, bolat, folder=tmp_path / "out")

    def run(*words):
        options = build_parser().parse_args(["testimony", "purge", *words, "--json"])
        out = io.StringIO()
        with contextlib.redirect_stdout(out):
            VAULT_COMMANDS["testimony purge"](Context(options, None, made.clock, None), made.dana)
        return json.loads(out.getvalue())

    case = run("--all-covered", "--dry-run")["ready"][0]["case_number"]
    assert found(made.dana, CANARIES)
    assert run(case)["testimonies"] == 1
    assert found(made.dana, CANARIES) == {}
