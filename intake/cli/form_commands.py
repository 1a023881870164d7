"""amanat form check|publish|list|withdraw."""

from __future__ import annotations

from typing import TYPE_CHECKING

from intake.cli.context import Command, Context, VaultCommand
from intake.cli.terminal import one_line, tell
from intake.services import forms

if TYPE_CHECKING:
    from collections.abc import Sequence

    from intake.services.forms import Fault, ReadForm
    from intake.vault.vault import Vault


def check(context: Context) -> int:
    """Exit status 1 where there are faults."""
    read = forms.check_file(context.options.file)
    if read.definition is None:
        return _tell_faults(context, read)
    questions = read.definition.questions()
    languages = ", ".join(tag or "one without a name" for tag in read.definition.languages) or "one without a name"
    tell(
        {
            "name": read.definition.name,
            "title": read.definition.title,
            "questions": questions,
            "faults": [],
            "left_aside": _told(read.remarks),
        },
        as_json=context.as_json,
        lines=[
            f"{one_line(read.definition.title)} ({read.definition.name}): {questions} questions, in {languages}.",
            *_remark_lines(read),
            "It can be published.",
        ],
    )
    return 0


def publish(context: Context, vault: Vault) -> int:
    read = forms.check_file(context.options.file)
    if read.definition is None:
        return _tell_faults(context, read)
    form = forms.publish(vault, read, clock=context.clock)
    tell(
        {
            "name": form.name,
            "title": form.title,
            "version": form.version,
            "day": form.day,
            "left_aside": _told(read.remarks),
        },
        as_json=context.as_json,
        lines=[
            *_remark_lines(read),
            f"{one_line(form.title)} ({form.name}) is published as version {form.version}.",
            "It goes out with your next invitations, bundles and receipts.",
        ],
    )
    return 0


def listing(context: Context, vault: Vault) -> int:
    view = forms.show(vault)
    lines = []
    for form in view.forms:
        lines.append(
            f"{form.name}  version {form.version} of {form.day}, by {form.published_by}: {one_line(form.title)}"
        )
        if form.definition is None:
            lines.append("  It asks what only a newer program can ask.")
    if view.signed_twice:
        lines.append(f"Two versions of the same number, of which one is asked: {', '.join(view.signed_twice)}.")
    told = [
        {
            "name": form.name,
            "title": form.title,
            "version": form.version,
            "day": form.day,
            "published_by": form.published_by,
            "questions": None if form.definition is None else form.definition.questions(),
        }
        for form in view.forms
    ]
    tell(told, as_json=context.as_json, lines=lines or ["No form of its own is asked."])
    return 0


def withdraw(context: Context, vault: Vault) -> int:
    name = context.options.name
    forms.withdraw(vault, name, clock=context.clock)
    tell({"name": name}, as_json=context.as_json, lines=[f"{one_line(name)} is asked no more; answers stay."])
    return 0


def _tell_faults(context: Context, read: ReadForm) -> int:
    lines = [f"{fault.place()}: {one_line(fault.told())}" for fault in read.faults]
    told = {"faults": _told(read.faults), "left_aside": _told(read.remarks)}
    tell(told, as_json=context.as_json, lines=[*lines, f"Not published: {len(read.faults)} fault(s)."])
    return 1


def _told(faults: Sequence[Fault]) -> list[dict[str, str | int]]:
    return [{"code": f.code, "what": f.what, "sheet": f.sheet, "row": f.row, "column": f.column} for f in faults]


def _remark_lines(read: ReadForm) -> list[str]:
    return [f"{remark.place()}: {one_line(remark.told())}" for remark in read.remarks]


COMMANDS: dict[str, Command] = {"form check": check}
VAULT_COMMANDS: dict[str, VaultCommand] = {"form publish": publish, "form list": listing, "form withdraw": withdraw}
