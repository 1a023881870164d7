"""What exists already: a folder and its table into a real vault, again, interrupted, handed over; never released."""

from __future__ import annotations

import contextlib
import hashlib
import io
import json
import tracemalloc

import msgspec
import pytest

from intake.cli.archive_commands import VAULT_COMMANDS
from intake.cli.context import Context
from intake.cli.parser import build_parser
from intake.errors import AmanatError, DiskFull, NotFound, SourceGone, WrongUse
from intake.model.dossier import NOBODY_ASKED, NOT_ASKED, ArchiveKind, ArchiveMention, ArchiveState
from intake.model.ids import new_id
from intake.model.testimony import Transcript
from intake.progress import CancelToken
from intake.services import archive, archive_take_in, release
from intake.services.archive_table import Column, corrected, date_of, guess
from intake.services.release_rules import AUDIENCES
from intake.vault.media_writer import MediaWriter
from tests.intake.services.exchange_kit import record

VIDEO = b"\x1aE\xdf\xa3" + b"\x42\x82\x88matroska" + bytes(range(256)) * 40
TABLE = (
    "Файл;Ссылка;Канал;Название;Опубликовано;Заметка\n"
    "a/001.mkv;https://example.org/1;Жаңа өмір;Мать рассказывает о Сауытбае;04.03.2019;хорошая\n"
    "C:\\disk\\002.MKV;https://example.org/2;Жаңа өмір;Сестра;2019-03;\n"
    "003;https://example.org/3;Other;Brother;after Kurban Ait;\n"
    "004.mkv;https://example.org/4;Other;Gone;;\n"
)


def material(folder, names=("a/001.mkv", "002.mkv", "b/003.mkv", "005.mkv")):
    for number, name in enumerate(names):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(VIDEO + bytes([number]) * 1000)
    return folder


@pytest.fixture
def shelf(made, tmp_path):
    folder = material(tmp_path / "disk")
    table = tmp_path / "disk" / "table.csv"
    table.write_bytes(TABLE.encode("utf-16"))
    return made, folder, table


def items(vault):
    return {row.original_name: archive.open_item(vault, row.record).item for row in archive.listed(vault)}


def test_rows_and_files_find_each_other_and_what_does_not_is_listed(shelf):
    made, folder, table = shelf
    planned = archive_take_in.plan(made.dana, folder, table)
    assert planned.table.encoding == "utf-16"
    assert set(planned.mapped.columns) == {Column.FILE, Column.ADDRESS, Column.CHANNEL, Column.TITLE, Column.PUBLISHED}
    assert [item.file.name for item in planned.waiting] == ["002.mkv", "a/001.mkv", "b/003.mkv"]
    assert [(row.row, row.file) for row in planned.matching.rows_alone] == [(5, "004.mkv")]
    assert [file.name for file in planned.matching.files_alone] == ["005.mkv"]
    # planning takes nothing in
    assert archive.listed(made.dana) == []


def test_everything_the_table_says_is_kept_and_nothing_is_said_of_consent(shelf):
    made, folder, table = shelf
    seen = []
    done = archive_take_in.take_in(
        made.dana,
        archive_take_in.plan(made.dana, folder, table),
        clock=made.clock,
        progress=lambda step, now, total: seen.append((now, total)),
    )
    assert (done.taken, done.again, done.not_taken, done.left, done.stopped) == (3, 0, (), 0, None)
    assert seen[-1][0] == seen[-1][1] == done.size
    found = items(made.dana)
    first = found["a/001.mkv"]
    data = (folder / "a/001.mkv").read_bytes()
    assert (first.sha256, first.size) == (hashlib.sha256(data).hexdigest(), len(data))
    assert first.media_type == "video/x-matroska"
    assert first.kind is ArchiveKind.VIDEO
    assert (first.address, first.channel) == ("https://example.org/1", "Жаңа өмір")
    assert [reading.date for reading in first.published.understood] == ["2019-03-04"]
    assert {cell.heading: cell.text for cell in first.as_found}["Заметка"] == "хорошая"
    # a column that means nothing to the program may hold the one name that somebody looks for
    assert [row.original_name for row in archive.listed(made.dana, find="хорошая")] == ["a/001.mkv"]
    assert found["b/003.mkv"].published.said == "after Kurban Ait"
    assert {item.consent_state for item in found.values()} == {NOT_ASKED}
    assert {item.state for item in found.values()} == {ArchiveState.UNWATCHED}
    assert [(step.by, step.state) for step in first.moves] == [("dana", ArchiveState.UNWATCHED)]
    assert archive.counts(made.dana) == {"unwatched": 3, "indexed": 0, "transcribed": 0, "checked": 0}
    sink = io.BytesIO()
    row = next(row for row in archive.listed(made.dana) if row.original_name == "a/001.mkv")
    archive.export_media(made.dana, row.record, sink)
    assert sink.getvalue() == data
    assert made.dana.compare_projections() == []
    made.dana.rebuild()
    assert archive.counts(made.dana)["unwatched"] == 3


def test_what_came_without_an_address_is_not_called_public(made, tmp_path):
    """A voice message of a relative: nobody was asked, and nobody published it."""
    planned = archive_take_in.plan(made.dana, material(tmp_path / "disk", ("voice.amr",)))
    archive_take_in.take_in(made.dana, planned, clock=made.clock)
    (item,) = items(made.dana).values()
    assert item.consent_state == NOBODY_ASKED
    row = archive.listed(made.dana)[0]
    public = msgspec.structs.replace(item, address="https://example.org/1", consent_state=NOT_ASKED)
    assert archive.save(made.dana, row.record, public).item.consent_state == NOBODY_ASKED


def test_a_second_run_takes_only_what_is_missing(shelf):
    made, folder, table = shelf
    token = CancelToken()
    planned = archive_take_in.plan(made.dana, folder, table)

    def after_one(step, now, total):
        if now > planned.waiting[0].file.size:
            token.cancel()

    done = archive_take_in.take_in(made.dana, planned, clock=made.clock, progress=after_one, cancel=token)
    assert (done.taken, done.left, done.stopped.code) == (1, 2, "cancelled")
    planned = archive_take_in.plan(made.dana, folder, table)
    assert (len(planned.waiting), planned.held) == (2, 1)
    assert archive_take_in.take_in(made.dana, planned, clock=made.clock).taken == 2
    planned = archive_take_in.plan(made.dana, folder, table)
    assert (len(planned.waiting), planned.held) == (0, 3)
    # more files come: only they are taken
    (folder / "004.mkv").write_bytes(VIDEO + b"late")
    planned = archive_take_in.plan(made.dana, folder, table, with_unnamed=True)
    assert [item.file.name for item in planned.waiting] == ["004.mkv", "005.mkv"]


def test_the_same_bytes_are_one_item_found_in_two_places(shelf):
    made, folder, _ = shelf
    (folder / "again.mkv").write_bytes((folder / "002.mkv").read_bytes())
    done = archive_take_in.take_in(made.dana, archive_take_in.plan(made.dana, folder), clock=made.clock)
    # the table is a file as well when none is named
    assert (done.taken, done.again) == (5, 1)
    found = items(made.dana)
    assert [copy.original_name for copy in found["002.mkv"].copies] == ["again.mkv"]
    assert archive_take_in.plan(made.dana, folder).waiting == ()


def test_a_file_that_vanishes_keeps_no_other_out_and_a_lost_card_ends_it(shelf, tmp_path):
    made, folder, table = shelf
    planned = archive_take_in.plan(made.dana, folder, table)
    (folder / "002.mkv").unlink()
    (folder / "b/003.mkv").write_bytes(b"shorter")
    done = archive_take_in.take_in(made.dana, planned, clock=made.clock)
    assert done.taken == 1
    assert [(item.file, item.code) for item in done.not_taken] == [
        ("002.mkv", "cannot-read"),
        ("b/003.mkv", "attachment-changed"),
    ]
    assert done.left == 2
    many = material(tmp_path / "many", [f"{n}.mkv" for n in range(20)])
    planned = archive_take_in.plan(made.dana, many)
    for path in many.iterdir():
        path.unlink()
    done = archive_take_in.take_in(made.dana, planned, clock=made.clock)
    assert isinstance(done.stopped, SourceGone)
    assert len(done.not_taken) == archive_take_in.GONE_AFTER
    assert set(items(made.dana)) == {"a/001.mkv"}


def test_a_full_disk_ends_it_with_nothing_half(shelf, monkeypatch):
    made, folder, table = shelf
    planned = archive_take_in.plan(made.dana, folder, table)
    write = MediaWriter.write
    written = 0

    def full(self, data):
        nonlocal written
        written += len(data)
        if written > planned.waiting[0].file.size + 100:
            raise DiskFull
        return write(self, data)

    monkeypatch.setattr(MediaWriter, "write", full)
    done = archive_take_in.take_in(made.dana, planned, clock=made.clock)
    assert (done.taken, done.left) == (1, 2)
    assert isinstance(done.stopped, DiskFull)
    monkeypatch.setattr(MediaWriter, "write", write)
    assert archive_take_in.take_in(
        made.dana, archive_take_in.plan(made.dana, folder, table), clock=made.clock
    ).taken == 2  # fmt: skip
    assert made.dana.compare_projections() == []


def test_memory_stays_flat_however_large_a_file_is(made, tmp_path):
    folder = tmp_path / "large"
    folder.mkdir()
    with (folder / "film.mkv").open("wb") as stream:
        stream.write(VIDEO)
        stream.truncate(48 << 20)
    planned = archive_take_in.plan(made.dana, folder)
    tracemalloc.start()
    try:
        archive_take_in.take_in(made.dana, planned, clock=made.clock)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 12 << 20


def test_columns_are_guessed_by_cells_and_corrected_by_a_person():
    rows = (("Clip", "Where", "What"), ("1.mp4", "https://x.org/1", "A"), ("2.mp4", "https://x.org/2", "B"))
    found = guess(rows, ["v/1.mp4", "v/2.mp4"])
    assert found.headings == ("Clip", "Where", "What")
    assert found.columns == {Column.FILE: 0, Column.ADDRESS: 1}
    told = corrected(found, {"title": "What", "channel": "2", "address": ""})
    assert told.columns == {Column.FILE: 0, Column.TITLE: 2, Column.CHANNEL: 1}
    for wrong in ({"nonsense": "What"}, {"title": "No such"}, {"title": "0"}):
        with pytest.raises(WrongUse):
            corrected(found, wrong)
    # no headings at all
    assert guess(rows[1:], ["1.mp4", "2.mp4"]).headings == ()
    assert guess((), []).columns == {}
    assert [r.date for r in date_of("2019-03-04T10:11:12Z").understood] == ["2019-03-04"]


def test_an_item_is_indexed_transcribed_found_and_moved_on_by_somebody(shelf):
    made, folder, table = shelf
    archive_take_in.take_in(made.dana, archive_take_in.plan(made.dana, folder, table), clock=made.clock)
    row = archive.listed(made.dana, find="Sauytbay")[0]
    assert row.original_name == "a/001.mkv"
    told = archive.open_item(made.dana, row.record).item
    changed = msgspec.structs.replace(
        told,
        mentions=(ArchiveMention(name="Қарлығаш", place="Шәуешек", time_code="00:01:02", note="her son"),),
        transcripts=(Transcript(language="kk", text="Баламды алып кетті"),),
        consent_state="given",
        sha256="0" * 64,
        state=ArchiveState.CHECKED,
    )
    archive.save(made.dana, row.record, changed)
    held = archive.open_item(made.dana, row.record).item
    assert held.mentions[0].name == "Қарлығаш"
    # neither consent nor the file nor the state can be changed by the way
    assert (held.consent_state, held.sha256, held.state) == (NOT_ASKED, told.sha256, ArchiveState.UNWATCHED)
    for find in ("Карлыгаш", "Qarlyghash", "баламды", "Шәуешек", "Жаңа өмір"):
        assert row.record in [hit.record for hit in archive.listed(made.dana, find=find)], find
    archive.move(made.dana, row.record, ArchiveState.INDEXED, clock=made.clock)
    archive.move(made.dana, row.record, ArchiveState.INDEXED, clock=made.clock)
    moved = archive.move(made.dana, row.record, ArchiveState.TRANSCRIBED, clock=made.clock, note="first half").item
    assert [(step.state.value, step.by) for step in moved.moves] == [
        ("unwatched", "dana"),
        ("indexed", "dana"),
        ("transcribed", "dana"),
    ]
    assert [row.record for row in archive.listed(made.dana, state="transcribed")] == [row.record]
    assert archive.listed(made.dana, state="indexed", find="баламды") == []
    with made.dana.reader() as reader:
        # a person's search and a testimony's list know nothing of it
        assert reader.search("Карлыгаш") == []
        assert reader.list_testimonies() == []
    with pytest.raises(NotFound):
        archive.open_item(made.dana, new_id())


def test_no_release_is_made_of_an_archive_item(shelf, tmp_path):
    """ "Already public, not asked" permits nothing: neither by its own id nor through the people it mentions."""
    made, folder, table = shelf
    archive_take_in.take_in(made.ayna, archive_take_in.plan(made.ayna, folder, table), clock=made.clock)
    row = archive.listed(made.ayna)[0]
    item = archive.open_item(made.ayna, row.record).item
    testimony = record(made.ayna)
    with made.ayna.reader() as reader:
        (person,) = [r for kind, r in reader.records_of_testimony(testimony) if kind == "person"]
    mentioned = msgspec.structs.replace(item, mentions=(ArchiveMention(person=person, note="the same man"),))
    archive.save(made.ayna, row.record, mentioned)
    for audience in AUDIENCES:
        for persons, testimonies in (((row.record,), ()), ((), (row.record,)), ((person,), (row.record,))):
            with pytest.raises(NotFound):
                release.prepare(
                    made.ayna, persons=persons, testimonies=testimonies, audience=audience, clock=made.clock
                )
        # the account that was given still needs the consents of those who gave it: the item adds none
        with pytest.raises(AmanatError):
            release.prepare(made.ayna, persons=(person,), audience=audience, clock=made.clock)


def test_the_command_line_takes_in_lists_and_shows(shelf):
    made, folder, table = shelf

    class Quiet:
        def __call__(self, *_):
            """Nothing."""

        def end(self):
            """Nothing."""

    def run(*words):
        options = build_parser().parse_args(["archive", *words, "--json"])
        out = io.StringIO()
        with contextlib.redirect_stdout(out):
            status = VAULT_COMMANDS[options.command](Context(options, None, made.clock, Quiet()), made.dana)
        return status, json.loads(out.getvalue())

    status, told = run("take-in", str(folder), "--table", str(table), "--dry-run")
    assert (status, told["waiting"], told["files_alone"]) == (0, 3, ["005.mkv"])
    status, told = run("take-in", str(folder), "--table", str(table), "--column", "title=Заметка")
    assert (status, told["taken"], told["columns"]["title"]) == (0, 3, 6)
    assert run("take-in", str(folder), "--table", str(table), "--all-files")[1]["taken"] == 1
    rows = run("list", "--state", "unwatched")[1]
    assert len(rows) == 4
    assert [row["original_name"] for row in run("list", "--find", "хорошая")[1]] == ["a/001.mkv"]
    # the newest is the file that no row named
    assert run("show", rows[0]["record"])[1]["consent_state"] == NOBODY_ASKED
    assert run("show", rows[-1]["record"])[1]["consent_state"] == NOT_ASKED
