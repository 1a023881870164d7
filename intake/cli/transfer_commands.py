"""amanat bundle export|inspect|import|forward and receipt import|export."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from intake.cli.context import Context, VaultCommand
from intake.cli.terminal import one_line, tell
from intake.fsio import translate_os_errors
from intake.services import finding, handover, inbox

if TYPE_CHECKING:
    from intake.services.inbox import ImportReport
    from intake.services.taking_in import ImportedFile
    from intake.vault.vault import Vault


def export(context: Context, vault: Vault) -> int:
    options = context.options
    chosen = [finding.testimony_id(vault, text) for text in options.testimony] or None
    plan = handover.plan(vault, chosen, options.to or None, options.max_size)
    with translate_os_errors(writing=True):
        options.out_dir.mkdir(parents=True, exist_ok=True)
    files = handover.export(vault, plan, options.out_dir, context.progress)
    context.progress.end()
    lines = [f"{item.name}  {item.size} bytes" for item in files]
    if plan.media_missing:
        lines.append(f"Attachments named but not whole here: {plan.media_missing}.")
    people = ", ".join(person.pseudonym for person in plan.recipients)
    lines.append(f"Testimonies: {plan.testimonies}, for {people}." if files else "There is nothing to hand over.")
    told = {"files": files, "testimonies": plan.testimonies, "recipients": plan.recipients, "covered": plan.covered}
    tell(told, as_json=context.as_json, lines=lines)
    return 0


def inspect(context: Context, vault: Vault) -> int:
    with translate_os_errors(writing=False):
        stream = context.options.file.open("rb")
    with stream:
        view = inbox.inspect(vault, stream)
    if not view.for_us:
        lines = [f"An age file for somebody else, {view.stanzas} recipients with throwaway ones."]
    else:
        lines = [
            f"Says it is from {view.claimed_sender or 'somebody unknown here'} ({view.known}), {view.day}.",
            f"  {view.claimed_fingerprint}",
            f"Entries {view.entries}, media {view.media} ({view.media_bytes} bytes), number {view.sequence}.",
            "It is in already." if view.already_in else "It is not in yet.",
        ]
        lines += ["It is of another organisation."] if view.other_organisation else []
        lines += ["It was signed for others: only a forward by a coordinator is taken in."] if view.misdirected else []
        lines += [f"From a newer version: {one_line(field)}" for field in view.newer_fields]
    tell(view, as_json=context.as_json, lines=lines)
    return 0 if view.for_us else 1


def take_in(context: Context, vault: Vault) -> int:
    """Exit status 1 if any file was refused; what waits for a person is not refused."""
    options = context.options
    report = inbox.import_bundles(vault, options.files, context.progress)
    context.progress.end()
    receipts = _write_receipts(context, vault, report) if options.receipt_out is not None else []
    lines = [line for file in report.files for line in file_lines(file)]
    lines += [f"Receipt for {name}: written." for name in receipts]
    if report.open_gaps:
        lines.append(f"Holes in logs that are still open: {report.open_gaps}.")
    told = {"files": report.files, "open_gaps": report.open_gaps, "receipts": receipts}
    tell(told, as_json=context.as_json, lines=lines)
    return 1 if report.refused else 0


def _write_receipts(context: Context, vault: Vault, report: ImportReport) -> list[str]:
    """One receipt a sender: the file named for the first, with a number before the ending for the others."""
    known = {file.sender_fingerprint: file.sender for file in report.files if file.sender_fingerprint}
    owed = [
        file.sender_fingerprint
        for file in report.files
        if file.outcome in ("imported", "already-in") and file.sender_fingerprint
    ]
    written = []
    for number, fingerprint in enumerate(dict.fromkeys(owed), 1):
        out: Path = context.options.receipt_out
        path = out if number == 1 else out.with_name(f"{out.stem}-{number}{out.suffix}")
        _write_receipt(context, vault, fingerprint, path)
        written.append(known[fingerprint] or fingerprint)
    return written


def _write_receipt(context: Context, vault: Vault, fingerprint: str, path: Path) -> int:
    return inbox.receipt_to_file(vault, fingerprint, path, clock=context.clock)


def file_lines(file: ImportedFile) -> list[str]:
    """What became of one bundle, as sentences."""
    who = file.sender or file.sender_fingerprint[:16]
    heads = {
        "imported": f"Taken in from {who}: testimonies {file.testimonies}, people {file.people}, "
        f"revisions {file.revisions}.",
        "already-in": "It was in already; nothing changed.",
        "quarantined": "Set aside: its sender waits to be admitted. See: amanat org pending.",
        "waiting-for-parts": "Kept until its other parts are here.",
        "refused": f"Refused: {file.sentence} {file.next_step} [{file.code}]",
    }
    lines = [f"{one_line(file.name)}: {heads.get(file.outcome, file.outcome)}"]
    counts = (
        ("proposals beside what stood here", file.proposals),
        ("attachments complete", file.media_complete),
        ("attachments waiting for parts", file.media_waiting),
        ("gaps", file.gaps),
        ("forks", file.forks),
        ("branches: the sender's vault was restored or copied", file.branches),
        ("rosters that contradict ours", file.rival_rosters),
    )
    lines += [f"  {words}: {count}" for words, count in counts if count]
    lines += [f"  signed two different rosters: {name}" for name in file.signed_twice]
    lines += [f"  from a newer version: {one_line(field)}" for field in file.newer_fields]
    return [*lines, *(f"  {warning.replace('-', ' ')}" for warning in file.warnings)]


def forward(context: Context, vault: Vault) -> int:
    options = context.options
    made = handover.forward(vault, options.file, options.to, options.out, progress=context.progress)
    context.progress.end()
    lines = [f"{item.name}  {item.size} bytes" for item in made]
    tell(made, as_json=context.as_json, lines=lines)
    return 0


def receipt_import(context: Context, vault: Vault) -> int:
    got = inbox.import_receipt(vault, inbox.read_receipt(context.options.file))
    lines = [
        f"{got.coordinator} confirms, on {got.day}: revisions {got.revisions}, attachments {got.media}, "
        f"bundles {got.bundles}."
    ]
    lines += ["You are admitted."] if got.certified else []
    lines += [f"News of the organisation: rosters {got.rosters}, revocations {got.revocations}."]
    tell(got, as_json=context.as_json, lines=lines)
    return 0


def receipt_export(context: Context, vault: Vault) -> int:
    size = _write_receipt(context, vault, context.options.key_id, context.options.out)
    tell({"size": size}, as_json=context.as_json, lines=[f"The receipt is written ({size} bytes)."])
    return 0


VAULT_COMMANDS: dict[str, VaultCommand] = {
    "bundle export": export,
    "bundle inspect": inspect,
    "bundle import": take_in,
    "bundle forward": forward,
    "receipt import": receipt_import,
    "receipt export": receipt_export,
}
