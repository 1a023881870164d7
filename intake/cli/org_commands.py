"""amanat org create|show|invite|join|pending|admit|policy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from intake.cli.context import Context, VaultCommand
from intake.cli.terminal import confirm, say, tell
from intake.cli.transfer_commands import file_lines
from intake.errors import NotFound, NotPermitted, WrongUse
from intake.services import inbox, organisation
from intake.services import policy as policies

if TYPE_CHECKING:
    from intake.services.organisation import OrganisationView
    from intake.vault.vault import Vault


def create(context: Context, vault: Vault) -> int:
    return _tell(context, organisation.create(vault, context.options.name, clock=context.clock))


def show(context: Context, vault: Vault) -> int:
    return _tell(context, organisation.show(vault, clock=context.clock))


def invite(context: Context, vault: Vault) -> int:
    size = organisation.invite_to_file(vault, context.options.out, clock=context.clock)
    tell(
        {"size": size},
        as_json=context.as_json,
        lines=[f"The invitation is written ({size} bytes).", "It names your organisation: hand it over in person."],
    )
    return 0


def join(context: Context, vault: Vault) -> int:
    untrusted = organisation.read_invitation(context.options.invitation)
    view = organisation.join(vault, untrusted, clock=context.clock)
    return _tell(context, view)


def pending(context: Context, vault: Vault) -> int:
    senders = inbox.pending(vault)
    lines = []
    for sender in senders:
        lines += [f"{sender.pseudonym}  {sender.fingerprint}", f"  {_digits(sender.digits)}"]
        lines += [f"  bundles: {sender.bundles}, since {sender.since}"]
    tell(senders, as_json=context.as_json, lines=lines or ["Nobody waits."])
    return 0


def admit(context: Context, vault: Vault) -> int:
    key_id = context.options.key_id.lower()
    waiting = [s for s in inbox.pending(vault) if len(key_id) >= 8 and s.fingerprint.startswith(key_id)]
    if len(waiting) != 1:
        raise NotFound(what="sender")
    sender = waiting[0]
    if not context.options.digits_checked:
        say(f"{sender.pseudonym} must see these digits on their own screen:\n  {_digits(sender.digits)}")
        if not confirm("Did you compare all of them with the person, by voice or face to face?"):
            raise NotPermitted(reason="the digits were not compared")
    admission = inbox.admit(vault, sender.fingerprint, clock=context.clock, progress=context.progress)
    context.progress.end()
    lines = [f"{admission.pseudonym} is admitted until {admission.expires}."]
    lines += [line for file in admission.files for line in file_lines(file)]
    lines += [f"Give them their receipt: amanat receipt export {admission.fingerprint[:16]} --out FILE"]
    tell(admission, as_json=context.as_json, lines=lines)
    return 0


def policy(context: Context, vault: Vault) -> int:
    """Shows the policy; with any of its options, changes it first."""
    options = context.options
    minutes = (options.curtain_minutes, options.interview_lock_minutes, options.lock_minutes)
    if options.sealing is not None or any(value is not None for value in minutes):
        curtain, interview, lock = (None if value is None else _seconds(value) for value in minutes)
        policies.change(
            vault,
            clock=context.clock,
            curtain_seconds=curtain,
            interview_lock_seconds=interview,
            lock_seconds=lock,
            sealing=options.sealing,
        )
    view = policies.show(vault)
    held = view.policy
    lines = [
        f"Policy {held.version} of {held.day}" if held.version else "No policy: the program's own limits hold.",
        f"  an open interview is covered after {held.curtain_seconds / 60:g} minutes without a touch",
        f"  an open interview locks after {held.interview_lock_seconds / 60:g} minutes",
        f"  everything else locks after {held.lock_seconds / 60:g} minutes",
        f"  sealed at birth: {_SEALING[held.sealing]}",
    ]
    if view.signed_twice:
        who = ", ".join(view.signed_twice)
        lines.append(f"There are two policies of this version, by {who}: of each value the tighter one holds.")
    tell(view, as_json=context.as_json, lines=lines)
    return 0


_SEALING = {
    "choice": "whoever records it chooses",
    "suggest": "suggested for every testimony",
    "always": "every testimony",
}


def _seconds(minutes: float) -> int:
    if not 0 < minutes < MOST_MINUTES:
        raise WrongUse
    return round(minutes * 60)


MOST_MINUTES = 10_000


def _digits(groups: tuple[str, ...]) -> str:
    return " ".join(groups)


def _tell(context: Context, view: OrganisationView) -> int:
    lines = [
        f"{view.name}  (roster {view.version})",
        f"You are {view.pseudonym}: {view.role}. Your key: {view.fingerprint}",
    ]
    if view.digits:
        lines.append(f"Your digits: {_digits(view.digits)}" + ("" if view.compared else "  (not compared yet)"))
    lines += [f"  coordinator {person.pseudonym}  {person.fingerprint}" for person in view.coordinators]
    lines += [f"  volunteer {person.pseudonym}  {person.fingerprint}" for person in view.volunteers]
    lines.append("Archive recipient: " + ("set" if view.archive_recipient else "none yet"))
    tell(view, as_json=context.as_json, lines=lines)
    return 0


VAULT_COMMANDS: dict[str, VaultCommand] = {
    "org create": create,
    "org show": show,
    "org invite": invite,
    "org join": join,
    "org pending": pending,
    "org admit": admit,
    "org policy": policy,
}
