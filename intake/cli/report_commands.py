"""amanat search, report make and identity export."""

from __future__ import annotations

from typing import TYPE_CHECKING

from intake.cli.context import Context, VaultCommand
from intake.cli.terminal import confirm, say, tell
from intake.errors import NotPermitted
from intake.places import resources
from intake.services import finding, release, upkeep

if TYPE_CHECKING:
    from intake.services.release_draft import Draft, FreeText
    from intake.vault.vault import Vault


def search(context: Context, vault: Vault) -> int:
    hits = finding.search(vault, context.options.query, limit=max(1, min(1000, context.options.limit)))
    lines = [f"{hit.case_number}  {hit.kind:<9}  {hit.name}  {hit.excerpt}  [{hit.match}]" for hit in hits]
    tell(hits, as_json=context.as_json, lines=lines or ["Nothing found."])
    return 0


def report_make(context: Context, vault: Vault) -> int:
    options = context.options
    testimonies = [finding.testimony_id(vault, text) for text in options.testimony]
    draft = release.prepare(
        vault,
        persons=options.person,
        testimonies=testimonies,
        audience=options.audience,
        clock=context.clock,
    )
    if not context.as_json:
        _tell_draft(draft)
    reviewed = {text.digest for text in draft.texts if _approved(context, text)}
    made = release.release(
        vault,
        draft,
        reviewed=reviewed,
        format=options.format,
        out=options.out,
        kit=release.render_kit(resources()),
        clock=context.clock,
        progress=context.progress,
    )
    context.progress.end()
    result = {
        "id": made.id,
        "sha256": made.record.sha256,
        "size": made.record.size,
        "audience": draft.audience,
        "level": draft.level,
        "used": [used.case_number for used in draft.used],
        "left_out": [{"case_number": out.case_number, "reasons": out.reasons} for out in draft.left_out],
        "texts": len(draft.texts),
        "texts_released": len(reviewed),
        "leak_check": "clean",
    }
    tell(
        result,
        as_json=context.as_json,
        lines=[
            f"Released: {made.record.size} bytes, SHA-256 {made.record.sha256}",
            f"Free texts: {len(reviewed)} of {len(draft.texts)}. The leak check found nothing.",
            f"Recorded as release {made.id}.",
        ],
    )
    return 0


def _tell_draft(draft: Draft) -> None:
    print(f"For: {draft.audience_title}. Level: {draft.level}. Names removed: {draft.names_removed}.")
    for used in draft.used:
        say(f"  used      {used.case_number}  as {used.label}")
    for out in draft.left_out:
        say(f"  left out  {out.case_number or out.kind}  {', '.join(out.reasons)}")
    for missing in draft.missing_scripts:
        say(f"  no spelling of {missing.label} in {missing.script}: texts in it stay out")
    print(f"Not proven: {', '.join(draft.not_covered)}.")


def _approved(context: Context, text: FreeText) -> bool:
    """Whether this redacted text goes in: never a blocked one, nor one with suggestions that nobody decided."""
    if text.blocked or text.undecided(()):
        return False
    if context.options.text_reviewed:
        return True
    if context.as_json:
        return False
    for piece in text.pieces:
        say(f"\n--- {text.title} {piece.label}\n{piece.redacted}")
    return confirm("Did you read this text, and may it go out as it stands?")


def identity_export(context: Context, vault: Vault) -> int:
    out = context.options.out
    print("This identity opens every bundle that was ever sent to this vault, for whoever holds it.")
    where = "written to the file you named" if out is not None else "shown on this screen"
    for question in (f"It will be {where}. Do you want that?", "Really? Nobody can take it back afterwards."):
        if not confirm(question):
            raise NotPermitted(reason="it was not confirmed twice")
    if out is None:
        print(upkeep.identity(vault))
    else:
        upkeep.identity_to_file(vault, out)
        print("Written.")
    return 0


VAULT_COMMANDS: dict[str, VaultCommand] = {
    "search": search,
    "report make": report_make,
    "identity export": identity_export,
}
