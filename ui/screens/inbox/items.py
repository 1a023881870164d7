"""The lines of the Inbox: what waits and what came, in groups, with words. Knows no widget and no service."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QObject

from ui.screens.inbox.controller import InboxData
from ui.screens.inbox.log import Arrival, InboxLog
from ui.widgets.amounts import size_text
from ui.widgets.labels import ltr

MOST_ARRIVALS = 50


@dataclass(frozen=True, slots=True)
class Item:
    """One line. `kind` says what `about` is: refused, sender, trouble, conflict, proposal, waiting, missing, imported,
    receipt."""

    key: str
    kind: str
    icon: str
    tone: str
    title: str
    line: str
    state: str
    about: Any = field(default=None, compare=False)


class Items(QObject):
    """`groups(data, log)`: (heading, items) in the order of how soon a person should look."""

    def groups(self, data: InboxData, log: InboxLog) -> list[tuple[str, list[Item]]]:
        newest = list(reversed(log.arrivals))[:MOST_ARRIVALS]
        found = [
            (self.tr("Set aside"), [*self._trouble(data), *self._refused(newest)]),
            (self.tr("Waiting to be compared"), list(self._senders(data))),
            (self.tr("Two answers, yours to decide"), list(self._conflicts(data))),
            (self.tr("Waiting for parts"), list(self._waiting(data, newest))),
            (self.tr("Imported since you unlocked"), list(self._imported(newest))),
            (self.tr("Receipts"), list(self._receipts(data, log))),
        ]
        return [(heading, items) for heading, items in found if items]

    def _refused(self, arrivals: list[Arrival]) -> Iterator[Item]:
        for arrival in arrivals:
            if arrival.file.outcome == "refused":
                name = ltr(arrival.file.name) if arrival.file.name else self.tr("A bundle")
                yield Item(
                    f"arrival-{arrival.number}", "refused", "shield-x", "danger", name,
                    self._when(arrival), self.tr("Not taken in"), arrival,
                )  # fmt: skip

    def _trouble(self, data: InboxData) -> Iterator[Item]:
        counted = (
            ("fork", data.forks, self.tr("Two histories of one vault"), self.tr("%n place(s)", "", data.forks)),
            (
                "branch",
                data.branches,
                self.tr("A vault was restored or copied"),
                self.tr("%n place(s)", "", data.branches),
            ),
            ("gap", data.gaps, self.tr("Something before is missing"), self.tr("%n gap(s)", "", data.gaps)),
        )
        for key, count, title, line in counted:
            if count:
                yield Item(f"trouble-{key}", "trouble", "git-branch", "warn", title, line, self.tr("Look"), key)

    def _senders(self, data: InboxData) -> Iterator[Item]:
        for sender in data.pending:
            line = self.tr("%n bundle(s) wait", "", sender.bundles)
            yield Item(
                f"sender-{sender.fingerprint}", "sender", "user-plus", "warn", sender.pseudonym, line,
                self.tr("Not compared"), sender,
            )  # fmt: skip

    def _conflicts(self, data: InboxData) -> Iterator[Item]:
        seen = set()
        for row in data.conflicts:
            seen.add(row.record)
            yield self._testimony("conflict", row, self.tr("sources disagree"), self.tr("Open"))
        for row in data.proposals:
            if row.record not in seen:
                yield self._testimony("proposal", row, self.tr("a volunteer proposes a change"), self.tr("Open"))

    def _testimony(self, kind: str, row: Any, line: str, state: str) -> Item:
        name = row.names[0] if row.names else self.tr("name not known")
        words = f"{ltr(row.case_number)} · {line}"
        return Item(f"{kind}-{row.record}", kind, "arrows-split-2", "warn", name, words, state, row)

    def _waiting(self, data: InboxData, arrivals: list[Arrival]) -> Iterator[Item]:
        if data.missing:
            line = self.tr("%n attachment(s) wait for further files", "", data.missing)
            yield Item("missing", "missing", "puzzle", "plain", self.tr("Large attachments"), line, "", data.missing)
        for arrival in arrivals:
            if arrival.file.outcome == "waiting-for-parts":
                title = self.tr("Forwarded by {0}").format(arrival.file.forwarded_by or arrival.file.sender)
                yield Item(
                    f"arrival-{arrival.number}", "waiting", "puzzle", "plain", title, self._when(arrival),
                    self.tr("Waits for parts"), arrival,
                )  # fmt: skip

    def _imported(self, arrivals: list[Arrival]) -> Iterator[Item]:
        for arrival in arrivals:
            file = arrival.file
            if file.outcome == "imported":
                what = [self.tr("%n new testimony(ies)", "", file.testimonies)] if file.testimonies else []
                if file.people:
                    what.append(self.tr("%n new person(s)", "", file.people))
                if file.sealed_opened:
                    what.append(self.tr("%n sealed one(s) opened", "", file.sealed_opened))
                if file.proposals:
                    what.append(self.tr("%n proposal(s)", "", file.proposals))
                line = " · ".join([self._when(arrival), *(what or [self.tr("corrections only")])])
                title = self.tr("Bundle of {0}").format(file.sender)
                key = f"arrival-{arrival.number}"
                yield Item(key, "imported", "circle-check", "ok", title, line, "", arrival)
            elif file.outcome == "already-in":
                title = ltr(file.name) if file.name else self.tr("A bundle")
                state = self.tr("Was in already")
                key = f"arrival-{arrival.number}"
                yield Item(key, "imported", "circle-check", "plain", title, self._when(arrival), state, arrival)

    def _receipts(self, data: InboxData, log: InboxLog) -> Iterator[Item]:
        for sender in data.senders:
            sent = sender.fingerprint in log.receipted
            state = self.tr("Written") if sent else self.tr("Ready")
            line = self.tr("%n bundle(s) arrived", "", sender.bundles)
            title = self.tr("Receipt for {0}").format(sender.pseudonym)
            tone = "ok" if sent else "plain"
            yield Item(f"receipt-{sender.fingerprint}", "receipt", "receipt", tone, title, line, state, sender)

    def _when(self, arrival: Arrival) -> str:
        when = self.tr("Arrived {0}").format(ltr(arrival.time))
        return f"{when} · {size_text(arrival.size)}" if arrival.size else when
