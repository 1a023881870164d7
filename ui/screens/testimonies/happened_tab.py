"""What happened to a person: statuses over time and events, each with date, place and how it is known."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import msgspec
from PySide6.QtWidgets import QWidget

from intake.model.base import Confidence, KnownHow, Source
from intake.model.event import Act, ActKind, Event
from intake.model.ids import new_id
from intake.model.person import Person
from intake.model.status import Status, StatusKind
from ui.screens.testimonies.controller import TestimonyController
from ui.screens.testimonies.elements import Elements
from ui.screens.testimonies.forms import choice_field, column_of, line_field, row_of, section, text_field
from ui.widgets.card import vbox
from ui.widgets.fields import Field
from ui.widgets.partial_date import PartialDateEdit
from ui.widgets.theme import Theme
from ui.words import Words

Set = Callable[..., None]


class HappenedForm(QWidget):
    """Statuses and events of one person; used by the tab beside the list of people."""

    def __init__(self, theme: Theme, controller: TestimonyController, person: str) -> None:
        super().__init__()
        self._theme, self._controller, self._id, self._words = theme, controller, person, Words()
        column = vbox(self, gap=24)
        column.addWidget(
            section(
                theme,
                self.tr("What became of them"),
                self._elements("statuses", Status, self._status, self.tr("Add to the timeline")),
            )
        )
        column.addWidget(
            section(theme, self.tr("Events"), self._elements("events", Event, self._event, self.tr("Add an event")))
        )

    @property
    def _person(self) -> Person:
        return self._controller.account.people[self._id]

    def _put(self, **fields: Any) -> None:
        changed = msgspec.structs.replace(self._person, **fields)
        self._controller.edit(lambda account: account.with_person(self._id, changed))

    def _elements(self, field: str, kind: type[Any], form: Callable[[Any, Set], QWidget], add: str) -> Elements:
        return Elements(
            self._theme,
            lambda: getattr(self._person, field),
            lambda items: self._put(**{field: items}),
            kind,
            form,
            add=add,
            remove=self.tr("Take away"),
        )

    def _date(self, label: str, value: Any, changed: Callable[[Any], object]) -> Field:
        editor = PartialDateEdit(self._theme, value, name=label)
        editor.changed.connect(changed)
        return Field(self._theme, label, editor)

    def _status(self, status: Status, put: Set) -> QWidget:
        kinds = [("", None), *[(self._words.status(kind), kind) for kind in StatusKind]]
        return column_of(
            row_of(
                choice_field(self._theme, self.tr("Status"), kinds, status.kind, lambda kind: put(kind=kind)),
                self._confidence(status.confidence, put),
            ),
            # one below the other: "between" needs the whole width
            self._date(self.tr("Since"), status.as_of, lambda value: put(as_of=value)),
            self._date(self.tr("Until"), status.until, lambda value: put(until=value)),
            row_of(
                line_field(self._theme, self.tr("Place"), status.place, lambda text: put(place=text)),
                line_field(
                    self._theme,
                    self.tr("The witness's own word for it"),
                    status.own_word,
                    lambda text: put(own_word=text),
                ),
            ),
            row_of(
                line_field(self._theme, self.tr("Charge"), status.charge, lambda text: put(charge=text)),
                line_field(self._theme, self.tr("Court"), status.court, lambda text: put(court=text)),
                line_field(self._theme, self.tr("Term"), status.term, lambda text: put(term=text)),
            ),
            self._known_how(status.source, put),
            gap=12,
        )

    def _event(self, event: Event, put: Set) -> QWidget:
        kinds = [("", None), *[(self._words.act(kind), kind) for kind in ActKind]]
        act = event.acts[0] if event.acts else Act(id=new_id())
        held = {"act": act}

        def put_act(**fields: Any) -> None:
            held["act"] = msgspec.structs.replace(held["act"], **fields)
            put(acts=(held["act"], *event.acts[1:]))

        return column_of(
            line_field(self._theme, self.tr("What happened"), event.title, lambda text: put(title=text)),
            self._date(self.tr("From"), event.first_date, lambda value: put(first_date=value)),
            self._date(self.tr("To"), event.last_date, lambda value: put(last_date=value)),
            row_of(
                line_field(self._theme, self.tr("Place"), event.place, lambda text: put(place=text)),
                choice_field(self._theme, self.tr("Act"), kinds, act.kind, lambda kind: put_act(kind=kind)),
            ),
            row_of(
                line_field(
                    self._theme,
                    self.tr("Authority or forces responsible"),
                    act.authority_responsible,
                    lambda text: put_act(authority_responsible=text),
                ),
                line_field(
                    self._theme,
                    self.tr("Reason given"),
                    act.official_reason,
                    lambda text: put_act(official_reason=text),
                ),
            ),
            text_field(
                self._theme,
                self.tr("Description"),
                event.description,
                lambda text: put(description=text),
                lines=2,
            ),
            self._known_how(event.source, put),
            gap=12,
        )

    def _confidence(self, value: Confidence | None, put: Set) -> QWidget:
        words = {
            Confidence.LOW: self.tr("Low"),
            Confidence.MEDIUM: self.tr("Medium"),
            Confidence.HIGH: self.tr("High"),
        }
        items = [("", None), *[(text, key) for key, text in words.items()]]
        return choice_field(self._theme, self.tr("How sure"), items, value, lambda key: put(confidence=key))

    def _known_how(self, source: Source | None, put: Set) -> QWidget:
        held = {"source": source or Source()}

        def put_source(**fields: Any) -> None:
            held["source"] = msgspec.structs.replace(held["source"], **fields)
            put(source=held["source"])

        words = {
            KnownHow.OWN_EXPERIENCE: self.tr("Lived through it"),
            KnownHow.EYE_WITNESS: self.tr("Saw it"),
            KnownHow.TOLD_BY_VICTIM: self.tr("Told by the victim"),
            KnownHow.TOLD_BY_RELATIVE: self.tr("Told by a relative"),
            KnownHow.TOLD_BY_INSIDE_SOURCE: self.tr("Told by somebody still inside"),
            KnownHow.TOLD_BY_OFFICIAL: self.tr("Told by an official"),
            KnownHow.DOCUMENT: self.tr("A document"),
            KnownHow.MEDIA: self.tr("Media"),
            KnownHow.RUMOUR: self.tr("Rumour"),
        }
        items = [("", None), *[(text, key) for key, text in words.items()]]
        return row_of(
            choice_field(
                self._theme,
                self.tr("How is it known"),
                items,
                held["source"].known_how,
                lambda key: put_source(known_how=key),
            ),
            line_field(
                self._theme,
                self.tr("Who knew it first"),
                held["source"].first_knew,
                lambda text: put_source(first_knew=text),
            ),
        )
