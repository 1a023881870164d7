"""The whole job without a screen, on invented people: record, hand over, import, find, report. `amanat demo`.

Uses the services as the screens and the command line do, and nothing below them. Overwrites nothing: where there is
something at the place given, a place beside it is taken. Never to be run with anything but the examples.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path
from typing import TextIO

from intake.clock import Clock
from intake.crypto.secret import Secret
from intake.demo import examples, exchange, report_making, windows
from intake.demo.people import CreateVault, Member, new_member
from intake.demo.telling import Teller
from intake.fsio import translate_os_errors
from intake.services import finding, interview, organisation, session

NAME = "Example Archive"
COORDINATOR, VOLUNTEERS = "Үйеңкі", {"A": "Қарлығаш", "B": "Sumbul"}
SMALL = 25_000_000
"""Most bytes of a file of the first volunteer, who sends by a service that takes no larger ones."""

Pictures = Callable[[Path, Path, Secret], Sequence[Path]]


@dataclass(slots=True)
class _Demo:
    """What the steps hand on to each other. `records` maps an example's file to its record in every vault."""

    out: Path
    clock: Clock
    teller: Teller
    shown: examples.Examples
    members: dict[str, Member] = field(default_factory=dict)
    records: dict[str, str] = field(default_factory=dict)

    @property
    def coordinator(self) -> Member:
        return self.members[COORDINATOR]

    @property
    def volunteers(self) -> list[tuple[str, Member]]:
        return [(letter, self.members[pseudonym]) for letter, pseudonym in VOLUNTEERS.items()]


def run(
    out: Path,
    *,
    clock: Clock,
    stream: TextIO | None = None,
    only: Sequence[str] | None = None,
    create: CreateVault = session.create,
    pictures: Pictures = windows.make_pictures,
) -> int:
    """Does the whole job into `out` and tells it to `stream` (standard output). Returns the exit status, 0.

    `only` names the example files to take, `create` makes cheaper vaults, `pictures` takes the windows' pictures: for
    tests. Raises MachineTrouble and whatever a step is refused for.
    """
    shown = examples.load(clock.now().date())
    if only is not None:
        shown = shown.limited(only)
    place = free_place(out)
    demo = _Demo(place, clock, Teller(stream or sys.stdout, clock.monotonic), shown)
    demo.teller.say(f"Everybody in this demonstration is invented. It writes to {place}.")
    try:
        _vaults(demo, create)
        _organisation(demo)
        for letter, member in demo.volunteers:
            _record(demo, letter, member)
        bundles = _export(demo)
        receipts = _import(demo, bundles)
        _search(demo)
        reports = _report(demo)
    finally:
        for member in demo.members.values():
            member.vault.lock()
    images = _pictures(demo, pictures)
    _summary(demo, [*chain(*bundles.values())], receipts, reports, images)
    return 0


def free_place(out: Path) -> Path:
    """`out` where it is empty or not there, else the first of out-2, out-3 … that is; made. Raises MachineTrouble."""
    number = 1
    place = out
    with translate_os_errors(writing=True):
        while place.exists() and (not place.is_dir() or any(place.iterdir())):
            number += 1
            place = out.with_name(f"{out.name}-{number}")
        place.mkdir(parents=True, exist_ok=True)
    return place


def _vaults(demo: _Demo, create: CreateVault) -> None:
    folders = {
        COORDINATOR: "coordinator",
        **{name: f"volunteer-{letter.lower()}" for letter, name in VOLUNTEERS.items()},
    }
    with demo.teller.step("Make three vaults") as step:
        for done, (pseudonym, folder) in enumerate(folders.items(), 1):
            place = demo.out / "vaults" / folder
            with translate_os_errors(writing=True):
                place.parent.mkdir(exist_ok=True)
            demo.members[pseudonym] = new_member(place, pseudonym, clock=demo.clock, create=create)
            step("", done, len(folders))


def _organisation(demo: _Demo) -> None:
    file = demo.out / "invitation.amanat"
    with demo.teller.step("Found an organisation, invite, join") as step:
        organisation.create(demo.coordinator.vault, NAME, clock=demo.clock)
        organisation.invite_to_file(demo.coordinator.vault, file, clock=demo.clock)
        for done, (_, member) in enumerate(demo.volunteers, 1):
            organisation.join(member.vault, organisation.read_invitation(file), clock=demo.clock)
            step("join", done, len(demo.volunteers))
        step.note(NAME)


def _record(demo: _Demo, letter: str, member: Member) -> None:
    mine = demo.shown.of(letter)
    attached, said = 0, []
    with demo.teller.step(f"Record, {member.pseudonym}") as step:
        for done, example in enumerate(mine):
            step("", done, len(mine))
            parsed = example.parsed
            if example.follows in demo.records:
                parsed = example.following(demo.records[example.follows])
            saved = interview.add_from_file(member.vault, parsed, example.doubts, example.openers(), clock=demo.clock)
            demo.records[example.file] = saved.record
            attached += len(saved.attached)
            said += [(example.file, item.attachment.original_name, item.warning) for item in saved.attached]
            said += [(example.file, doubt.field, doubt.code) for doubt in saved.doubts]
        step.note(f"{len(mine)} testimonies, {attached} files")
    for file, what, warning in said:
        if warning:
            demo.teller.say(f"      {file}: {what}: {_WARNINGS.get(warning, warning)}")


_WARNINGS = {
    "name-says-otherwise": "the name says another type than the bytes; kept as it is",
    "cannot-be-shown": "kept as it is, cannot be shown inside the program",
    "prc-check-digit": "the identity number's check digit is wrong; kept as it was said",
}


def _export(demo: _Demo) -> dict[str, list[Path]]:
    bundles: dict[str, list[Path]] = {}
    for letter, member in demo.volunteers:
        folder = demo.out / "bundles" / f"volunteer-{letter.lower()}"
        limit = SMALL if letter == "A" else None
        with demo.teller.step(f"Hand over, {member.pseudonym}") as step:
            bundles[letter] = exchange.export(member, folder, max_size=limit, progress=step)
            size = sum(path.stat().st_size for path in bundles[letter])
            step.note(f"{len(bundles[letter])} bundles, {size / 1e6:.1f} MB")
        if limit and len(bundles[letter]) > 1:
            demo.teller.say(
                f"      No file may be larger than {limit // 1_000_000} MB: a video is spread over several."
            )
    return bundles


def _import(demo: _Demo, bundles: dict[str, list[Path]]) -> list[Path]:
    coordinator, volunteers = demo.coordinator, demo.volunteers
    # the last part of the video first: bundles are complete by themselves and come in any order
    files = [path for paths in bundles.values() for path in reversed(paths)]
    with demo.teller.step("Import, into quarantine") as step:
        exchange.import_bundles(coordinator, files, progress=step)
        step.note(f"{len(files)} bundles wait for their senders")
    for _, member in volunteers:
        with demo.teller.step(f"Compare digits, admit {member.pseudonym}") as step:
            admitted = exchange.admit(coordinator, member, clock=demo.clock, progress=step)
        demo.teller.say(f"      {admitted.line}")
    receipts, delivered = [], 0
    with demo.teller.step("Receipts back to the volunteers") as step:
        for done, (letter, member) in enumerate(volunteers, 1):
            file = demo.out / "receipts" / f"volunteer-{letter.lower()}.amanat"
            exchange.write_receipt(coordinator, member, file, clock=demo.clock)
            delivered += exchange.import_receipt(member, file)
            receipts.append(file)
            step("receipt", done, len(volunteers))
        step.note(f"{delivered} testimonies delivered")
    return receipts


def _search(demo: _Demo) -> None:
    vault = demo.coordinator.vault
    files = {record: file for file, record in demo.records.items()}
    lines = []
    with demo.teller.step("Search") as step:
        for done, search in enumerate(demo.shown.searches, 1):
            hits = finding.search(vault, search.query)
            found = sorted({files[hit.testimony] for hit in hits if hit.testimony in files})
            missed = set(search.finds) & set(demo.records) - set(found)
            names = ", ".join(file.removesuffix(".json") for file in found)
            lines.append(f"      {search.query}: {names or 'nothing'} ({search.why})")
            lines += [f"      MISSED: {', '.join(sorted(missed))}"] if missed else []
            step("", done, len(demo.shown.searches))
    for line in lines:
        demo.teller.say(line)


def _report(demo: _Demo) -> list[report_making.Made]:
    vault = demo.coordinator.vault
    groups = [
        [report_making.person_in(vault, demo.records[place.file], place.name) for place in group]
        for group in (demo.shown.one_person, *demo.shown.others)
    ]
    for group in groups:
        report_making.link(vault, group)
    persons = groups[0]
    made = []
    for format in ("pdf", "html"):
        with demo.teller.step(f"Report as {format.upper()}") as step:
            path = demo.out / f"report.{format}"
            report = report_making.make(
                vault,
                persons[0],
                path,
                organisation=NAME,
                not_names=demo.shown.not_names,
                clock=demo.clock,
                progress=step,
            )
            step.note(f"{report.draft.names_removed} names taken out")
            made.append(report)
    draft = made[0].draft
    demo.teller.say(
        f"      {len(draft.used)} of {len(persons)} accounts may be told to {report_making.AUDIENCE}; the others stay"
        f" out, as consents ask. {made[0].texts} redacted texts are in; elsewhere a person reads each first."
    )
    return made


def _pictures(demo: _Demo, pictures: Pictures) -> Sequence[Path]:
    coordinator = demo.coordinator
    with (
        demo.teller.step("Pictures of the windows") as step,
        Secret(coordinator.passphrase.encode()) as passphrase,
    ):
        images = pictures(demo.out / "pictures", coordinator.folder, passphrase)
        step.note(f"{len(images)} pictures" if images else "cannot be made here")
    return images


def _summary(
    demo: _Demo,
    bundles: Sequence[Path],
    receipts: Sequence[Path],
    reports: Sequence[report_making.Made],
    images: Sequence[Path],
) -> None:
    say = demo.teller.say
    say()
    say(f"Made in {demo.out.resolve()}:")
    say("  invitation.amanat  signed; names the organisation")
    for path in bundles:
        say(f"  {path.relative_to(demo.out)}  {path.stat().st_size / 1e6:.1f} MB, signed and encrypted")
    for path in receipts:
        say(f"  {path.relative_to(demo.out)}  receipt")
    for report in reports:
        leak = "clean" if report.record.leak.clean else "NOT CLEAN"
        say(f"  {report.path.relative_to(demo.out)}  redacted report, leak check: {leak}")
    if images:
        say(f"  pictures  {len(images)} pictures of the real windows")
    say()
    say("Passphrases of the vaults, shown because everybody in them is invented:")
    for member in demo.members.values():
        say(f"  {member.folder.relative_to(demo.out)}  {member.passphrase}")
