"""The policy from one coordinator to every laptop: by invitation, receipt and bundle; never back, never looser."""

from __future__ import annotations

import contextlib
import io
import json

import pytest

from intake.cli.parser import build_parser
from intake.errors import BadDocument, NoOrganisation, NotPermitted
from intake.services import handover, inbox, organisation, policy
from intake.services.policy import Policy
from tests.intake.services.exchange_kit import deliver, grow, invitation, paths, record


def held(vault):
    with vault.reader() as reader:
        return policy.current(reader)


def test_without_one_the_programs_own_limits_hold(made):
    assert held(made.dana) == Policy(0, "", 240, 900, 240, "choice")
    assert not policy.show(made.dana).may_change
    stranger = made.vault("stranger")
    assert held(stranger) == Policy(0, "")
    with pytest.raises(NoOrganisation):
        policy.change(stranger, clock=made.clock, lock_seconds=60)


def test_only_a_coordinator_changes_it_and_only_to_tighter_values(made):
    with pytest.raises(NotPermitted):
        policy.change(made.dana, clock=made.clock, lock_seconds=60)
    with pytest.raises(BadDocument):
        policy.change(made.ayna, clock=made.clock, lock_seconds=241)
    assert held(made.ayna).version == 0
    assert policy.change(made.ayna, clock=made.clock, lock_seconds=60).version == 1
    assert policy.change(made.ayna, clock=made.clock, lock_seconds=60).version == 1
    # tighter than the program, not than the last policy: a mistake can be taken back
    assert policy.change(made.ayna, clock=made.clock, lock_seconds=120, sealing="always") == held(made.ayna)
    assert (held(made.ayna).version, held(made.ayna).lock_seconds, held(made.ayna).sealing) == (2, 120, "always")


def test_an_invitation_and_a_receipt_bring_it_and_an_older_one_changes_nothing(made, tmp_path):
    policy.change(made.ayna, clock=made.clock, lock_seconds=60)
    old = invitation(made.ayna, made.clock)
    deliver(made, made.dana, tmp_path / "first", first=True)
    assert held(made.dana).lock_seconds == 60
    policy.change(made.ayna, clock=made.clock, lock_seconds=90)
    receipt = inbox.make_receipt(made.ayna, made.dana.key_id, clock=made.clock)
    assert inbox.import_receipt(made.dana, receipt).policies == 1
    organisation.join(made.dana, old, clock=made.clock)
    assert (held(made.dana).version, held(made.dana).lock_seconds) == (2, 90)
    organisation.join(made.eset, old, clock=made.clock)
    assert (held(made.eset).version, held(made.eset).lock_seconds) == (1, 60)
    # it is on the log: locking and unlocking finds it again
    assert held(made.reopen("dana")).lock_seconds == 90


def test_a_bundle_brings_it_to_the_other_coordinator_and_a_fork_is_told(made, tmp_path):
    bolat = grow(made)
    policy.change(made.ayna, clock=made.clock, lock_seconds=60)
    policy.change(bolat, clock=made.clock, curtain_seconds=30)
    record(made.ayna, "a note")
    done = handover.export(made.ayna, handover.plan(made.ayna), tmp_path / "out")
    (file,) = inbox.import_bundles(bolat, paths(done, tmp_path / "out")).files
    assert file.outcome == "imported"
    view = policy.show(bolat)
    assert (view.policy.version, view.policy.lock_seconds, view.policy.curtain_seconds) == (1, 60, 30)
    assert view.signed_twice == ("ayna", "bolat")
    # saying the same again ends the fork
    assert policy.change(bolat, clock=made.clock).version == 2
    assert policy.show(bolat).signed_twice == ()


def test_a_volunteers_bundle_carries_the_policy_on_and_cannot_forge_one(made, tmp_path):
    policy.change(made.ayna, clock=made.clock, lock_seconds=60)
    organisation.join(made.dana, invitation(made.ayna, made.clock), clock=made.clock)
    record(made.dana)
    done = handover.export(made.dana, handover.plan(made.dana), tmp_path / "out")
    (file,) = inbox.import_bundles(made.ayna, paths(done, tmp_path / "out")).files
    assert file.outcome == "quarantined"
    assert held(made.ayna).version == 1


def test_the_command_line_shows_and_changes_it(made):
    from intake.cli.context import Context
    from intake.cli.org_commands import VAULT_COMMANDS

    def run(*words):
        options = build_parser().parse_args(["org", "policy", *words, "--json"])
        out = io.StringIO()
        with contextlib.redirect_stdout(out):
            status = VAULT_COMMANDS["org policy"](Context(options, None, made.clock, None), made.ayna)
        return status, json.loads(out.getvalue())

    assert run()[1]["policy"]["lock_seconds"] == 240
    status, told = run("--lock-minutes", "2", "--curtain-minutes", "1.5", "--sealing", "suggest")
    assert status == 0
    assert told["policy"]["lock_seconds"] == 120
    assert told["policy"]["curtain_seconds"] == 90
    assert told["policy"]["sealing"] == "suggest"
