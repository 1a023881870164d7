"""amanat erasure list|propose|agree|refuse: deciding together that a testimony or an archive item goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from intake.cli.context import Context, VaultCommand
from intake.cli.terminal import confirm, one_line, say, tell
from intake.errors import NotPermitted
from intake.services import erasing, erasure_views, finding

if TYPE_CHECKING:
    from intake.services.erasing import Decided
    from intake.services.erasure_views import DecisionView
    from intake.vault.vault import Vault

SHOWN = 16
"""Digits of a decision's hash that are shown: more than it takes to name it."""

_STATES = {
    erasure_views.PROPOSED: "waits for another coordinator",
    erasure_views.DECIDED: "decided",
    erasure_views.DONE: "erased",
}


def listing(context: Context, vault: Vault) -> int:
    views = erasure_views.decisions(vault)
    lines = [line for view in views for line in _lines(view)]
    tell(views, as_json=context.as_json, lines=lines or ["Nobody has proposed or decided to erase anything."])
    return 0


def _lines(view: DecisionView) -> list[str]:
    named = [*(number for _, number in view.testimonies), *(one_line(title) for _, title in view.items)]
    numbers = ", ".join(named) or "nothing that can be seen here"
    lines = [
        f"{view.decision[:SHOWN]}  {_STATES[view.state]}: {numbers}",
        f"  proposed on {view.decided}, content goes on {view.effective}" + ("  (danger)" if view.danger else ""),
        f"  signed by {', '.join(map(one_line, view.signed_by))}",
    ]
    lines += [f"  refused by {', '.join(map(one_line, view.refused_by))}"] if view.refused_by else []
    told = (("asked by", view.asked_by), ("known how", view.known_how), ("pressure", view.pressure))
    lines += [f"  {words}: {one_line(text)}" for words, text in told if text]
    counted = (
        ("changes it names that have not come in here", view.absent),
        ("changes here that it does not name and that stay", view.beside),
        ("files that something else here holds too: refuse it and propose it yourself", view.shared),
    )
    lines += [f"  {words}: {count}" for words, count in counted if count]
    lines += [f"  from a newer version: {one_line(field)}" for field in view.newer_fields]
    return [*lines, "  Your answer is asked for."] if view.may_agree else lines


def propose(context: Context, vault: Vault) -> int:
    options = context.options
    record = finding.testimony_id(vault, options.id)
    _sure(context, "Content goes for ever, from every vault, backup and bundle. Erase it?")
    return _told(
        context,
        erasing.decide(vault, record, how_known=options.how_known, danger=options.danger, clock=context.clock),
    )


def agree(context: Context, vault: Vault) -> int:
    if not context.as_json:
        asked = context.options.decision.lower()
        chosen = [view for view in erasure_views.decisions(vault) if view.decision.startswith(asked)]
        say("\n".join(line for view in chosen for line in _lines(view)))
    _sure(context, "Content goes for ever, from every vault, backup and bundle. Do you agree?")
    return _told(context, erasing.agree(vault, context.options.decision))


def refuse(context: Context, vault: Vault) -> int:
    erasing.refuse(vault, context.options.decision, why=context.options.why)
    tell({"refused": True}, as_json=context.as_json, lines=["Refused. The others hear of it with your next bundle."])
    return 0


def _sure(context: Context, question: str) -> None:
    if not context.options.yes and not confirm(question):
        raise NotPermitted(reason="nobody said yes")


def _told(context: Context, done: Decided) -> int:
    if not done.complete:
        line = "Proposed. Another coordinator must agree: hand over to them, the proposal goes along."
    elif done.erased:
        line = f"Erased: {done.erased} changes and their files. Hand over, so that the others hear of it."
    else:
        line = f"Decided. Content goes on {done.effective}."
    tell(done, as_json=context.as_json, lines=[f"{done.decision[:SHOWN]}  {line}"])
    return 0


VAULT_COMMANDS: dict[str, VaultCommand] = {
    "erasure list": listing,
    "erasure propose": propose,
    "erasure agree": agree,
    "erasure refuse": refuse,
}
