"""Who belongs to the organisation: coordinators of the roster and volunteers who were admitted. Knows no service."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from intake.services.organisation import CoordinatorView, OrganisationView, VolunteerView
from ui.widgets.card import Card, vbox
from ui.widgets.chips import Chip
from ui.widgets.days import day_text
from ui.widgets.facts import Facts
from ui.widgets.fonts import Role
from ui.widgets.labels import IconLabel, NameLabel, Text, ltr
from ui.widgets.rows import Row, RowList, section_title
from ui.widgets.theme import Theme


def short_key(fingerprint: str) -> str:
    """The first 16 digits of a fingerprint, in groups: enough to tell people of one list apart, never to compare."""
    return ltr(" ".join(fingerprint[start : start + 8] for start in range(0, 16, 8)) + " …")


class OrganisationFacts(Card):
    """Name, roster, and what is not there yet, said plainly."""

    def __init__(self, theme: Theme, view: OrganisationView) -> None:
        super().__init__(theme)
        self.body.addWidget(Text(theme, view.name, role=Role.SECTION, weight=600, wrap=True))
        self.body.addSpacing(12)
        facts = Facts(theme)
        until = day_text(view.expires)
        facts.add(self.tr("Roster"), self.tr("version {0}, valid until {1}").format(view.version, until))
        stewards = sum(person.steward for person in view.coordinators)
        needed = self.tr("%n steward(s) must sign a change", "", view.threshold)
        facts.add(self.tr("Signatures"), self.tr("{0}, of {1}").format(needed, stewards))
        if view.archive_recipient is None:
            facts.add(
                self.tr("Archive recipient"),
                self.tr("none yet: if every coordinator loses their key, nobody can open what was handed over"),
                tone="warn",
            )
        else:
            facts.add(self.tr("Archive recipient"), self.tr("every bundle is also encrypted to it"), tone="ok")
        self.body.addWidget(facts)


class Coordinators(QWidget):
    """Everybody who can read what is handed over."""

    def __init__(self, theme: Theme, people: Sequence[CoordinatorView]) -> None:
        super().__init__()
        column = vbox(self, gap=8)
        column.addWidget(section_title(theme, self.tr("Coordinators"), str(len(people))))
        rows = RowList(theme)
        for person in people:
            row = Row(theme, height=58, name=person.pseudonym)
            row.line.addWidget(IconLabel(theme, "user-check", "text2", theme.icon_size))
            words = vbox(gap=1)
            words.addWidget(NameLabel(theme, person.pseudonym, weight=500, elide=True))
            what = self.tr("Coordinator and steward") if person.steward else self.tr("Coordinator")
            line = f"{what} · {short_key(person.fingerprint)}"
            words.addWidget(Text(theme, line, role=Role.META, ink="text2", elide=True, tabular=True))
            row.line.addLayout(words, 1)
            if person.lapsed:
                row.line.addWidget(Chip(theme, self.tr("Not renewed"), tone="warn", icon="alert-triangle"))
            if person.is_me:
                row.line.addWidget(Chip(theme, self.tr("You")))
            rows.add(row)
        column.addWidget(rows)


class Volunteers(QWidget):
    """Everybody whose bundles are taken in at once."""

    def __init__(self, theme: Theme, people: Sequence[VolunteerView], *, coordinator: bool) -> None:
        super().__init__()
        column = vbox(self, gap=8)
        column.addWidget(section_title(theme, self.tr("Volunteers"), str(len(people)) if people else ""))
        if not people:
            nobody = (
                self.tr(
                    "Nobody is admitted yet. Write an invitation and give the file to a volunteer; their first bundle "
                    "then waits in the Inbox until you have compared eight numbers with them."
                )
                if coordinator
                else self.tr("Only coordinators see who else records testimonies.")
            )
            column.addWidget(Text(theme, nobody, ink="text2", wrap=True))
            return
        rows = RowList(theme)
        for person in people:
            row = Row(theme, height=58, name=person.pseudonym)
            row.line.addWidget(IconLabel(theme, "certificate", "text2", theme.icon_size))
            words = vbox(gap=1)
            words.addWidget(NameLabel(theme, person.pseudonym, weight=500, elide=True))
            line = self.tr("Admitted by {0} on {1}, until {2}").format(
                person.certified_by, day_text(person.since), day_text(person.expires)
            )
            words.addWidget(Text(theme, line, role=Role.META, ink="text2", elide=True))
            row.line.addLayout(words, 1)
            if person.expired:
                row.line.addWidget(Chip(theme, self.tr("Run out"), tone="warn", icon="clock"))
            rows.add(row)
        column.addWidget(rows)
