"""The fields of a status, an event with its act, an intervention: what is asked first, and the rest one step further.

Each form gets the element and `put(**fields)`. A sentence's fields stand first where the status is a sentence.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import msgspec
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from intake.model.base import Confidence, KnownHow, Source, SourceKind
from intake.model.event import Act, ActKind, Event, Intervention
from intake.model.ids import new_id
from intake.model.status import Status, StatusKind
from ui.screens.testimonies.elements import Elements
from ui.screens.testimonies.forms import choice_field, column_of, line_field, row_of, text_field, yes_no_items
from ui.screens.testimonies.place_field import PlaceField
from ui.screens.testimonies.timeline_words import TimelineWords
from ui.widgets.disclosure import Disclosure
from ui.widgets.fields import Field
from ui.widgets.partial_date import PartialDateEdit
from ui.widgets.theme import Theme
from ui.words import Words

Set = Callable[..., None]
_SENTENCES = (StatusKind.SENTENCED, StatusKind.PRISON)


class TimelineFields(QObject):
    """`status(…)`, `happening(…)`, `intervention(…)` make a form each. `people` are (name, id) for an act's victim."""

    def __init__(self, theme: Theme, people: Sequence[tuple[str, str]] = ()) -> None:
        super().__init__()
        self._theme, self._people = theme, people
        self._words, self._told = Words(), TimelineWords()

    # --- statuses ---------------------------------------------------------------------------------------------------

    def status(self, status: Status, put: Set) -> QWidget:
        theme = self._theme
        kinds = [("", None), *[(self._words.status(kind), kind) for kind in StatusKind]]
        further = Disclosure(theme, self.tr("More about this"), lambda: self._status_further(status, put))
        return column_of(
            row_of(
                choice_field(theme, self.tr("Status"), kinds, status.kind, lambda kind: put(kind=kind)),
                self._line(self.tr("The witness's own word for it"), status.own_word, put, "own_word"),
            ),
            row_of(
                self._date(self.tr("Since"), status.as_of, lambda value: put(as_of=value)),
                self._date(self.tr("Until"), status.until, lambda value: put(until=value)),
            ),
            self._place(self.tr("Place"), status.place, status.place_listed, put),
            self._known(status.source, status.confidence, put),
            further,
            gap=12,
        )

    def _status_further(self, status: Status, put: Set) -> QWidget:
        theme = self._theme
        yes_no = yes_no_items(self.tr("Yes"), self.tr("No"))

        def line(name: str, label: str) -> Field:
            return self._line(label, getattr(status, name), put, name)

        def choice(name: str, label: str) -> Field:
            return choice_field(theme, label, yes_no, getattr(status, name), lambda value: put(**{name: value}))

        sentence = [
            row_of(line("term", self.tr("Term")), line("charge", self.tr("Charge"))),
            row_of(line("article", self.tr("Article of the law")), line("verdict", self.tr("Verdict"))),
            row_of(line("court", self.tr("Court")), line("case_number", self.tr("Case number"))),
            self._date(self.tr("Expected release"), status.expected_release, lambda value: put(expected_release=value)),
        ]
        other = [
            row_of(
                choice("monitored", self.tr("Heard from: was it monitored?")),
                line("cause_given", self.tr("Death: cause given")),
            ),
            row_of(
                choice("body_returned", self.tr("Death: was the body returned?")),
                choice("certificate", self.tr("Death: is there a certificate?")),
            ),
        ]
        ordered = [*sentence, *other] if status.kind in _SENTENCES else [*other, *sentence]
        return column_of(*ordered, self._source(status.source, put), line("note", self.tr("Note")), gap=12)

    # --- events -----------------------------------------------------------------------------------------------------

    def happening(self, event: Event, put: Set) -> QWidget:
        theme = self._theme
        kinds = [("", None), *[(self._words.act(kind), kind) for kind in ActKind]]
        act = event.acts[0] if event.acts else Act(id=new_id())
        held = [act, *event.acts[1:]]

        def put_act(**fields: Any) -> None:
            held[0] = msgspec.structs.replace(held[0], **fields)
            put(acts=tuple(held))

        def put_others(others: tuple[Act, ...]) -> None:
            held[1:] = others
            put(acts=tuple(held))

        def others() -> QWidget:
            return Elements(
                theme,
                lambda: tuple(held[1:]),
                put_others,
                Act,
                self._other_act,
                add=self.tr("Another act"),
                remove=self.tr("Take this act away"),
            )

        more = self.tr("Other acts ({count})").format(count=len(held) - 1) if held[1:] else self.tr("Other acts")

        return column_of(
            row_of(
                self._line(self.tr("What happened"), event.title, put, "title"),
                choice_field(theme, self.tr("Act"), kinds, act.kind, lambda kind: put_act(kind=kind)),
            ),
            row_of(
                self._date(self.tr("From"), event.first_date, lambda value: put(first_date=value)),
                self._date(self.tr("To"), event.last_date, lambda value: put(last_date=value)),
            ),
            self._place(self.tr("Place"), event.place, event.place_listed, put),
            row_of(
                self._line(self.tr("The witness's own word for it"), event.own_word, put, "own_word"),
                self._line(
                    self.tr("Authority or forces responsible"),
                    act.authority_responsible,
                    put_act,
                    "authority_responsible",
                ),
            ),
            text_field(theme, self.tr("Description"), event.description, lambda text: put(description=text), lines=2),
            self._known(event.source, event.confidence, put),
            Disclosure(theme, self.tr("More about the act"), lambda: self._act(held[0], put_act)),
            Disclosure(theme, more, others),
            Disclosure(theme, self.tr("More about the source"), lambda: self._source(event.source, put)),
            gap=12,
        )

    def _other_act(self, act: Act, put: Set) -> QWidget:
        kinds = [("", None), *[(self._words.act(kind), kind) for kind in ActKind]]
        label = self.tr("Authority or forces responsible")
        return column_of(
            row_of(
                choice_field(self._theme, self.tr("Act"), kinds, act.kind, lambda kind: put(kind=kind)),
                self._line(label, act.authority_responsible, put, "authority_responsible"),
            ),
            self._act(act, put),
            gap=12,
        )

    def _act(self, act: Act, put: Set) -> QWidget:
        words = {
            "method": self.tr("Method"),
            "place": self.tr("Place of the act"),
            "official_reason": self.tr("Reason given"),
            "suspected_reason": self.tr("Suspected reason"),
            "warrant": self.tr("Warrant shown"),
            "forces_responsible": self.tr("Forces: who came"),
            "detention_type": self.tr("Type of detention"),
            "conditions": self.tr("Conditions"),
            "outside_contact": self.tr("Contact with outside"),
            "medical_attention": self.tr("Medical attention"),
            "court": self.tr("Court"),
            "case_number": self.tr("Case number"),
            "language_in_court": self.tr("Language in court"),
            "counsel": self.tr("Lawyer"),
            "statement_signed": self.tr("Statement signed"),
            "physical_consequence": self.tr("What it did to the body"),
            "psychological_consequence": self.tr("What it did to the mind"),
            "remedies_tried": self.tr("Complaints and appeals"),
            "answer": self.tr("Answer to them"),
        }
        lines = [self._line(label, getattr(act, name), put, name) for name, label in words.items()]
        victim = choice_field(
            self._theme,
            self.tr("Done to"),
            [(self.tr("this person"), ""), *self._people],
            act.victim,
            lambda key: put(victim=key),
        )
        fields = [victim, *lines]
        return column_of(*(row_of(*fields[at : at + 2]) for at in range(0, len(fields), 2)), gap=12)

    # --- interventions ----------------------------------------------------------------------------------------------

    def intervention(self, one: Intervention, put: Set) -> QWidget:
        return column_of(
            row_of(
                self._line(self.tr("Who asked"), one.by_whom, put, "by_whom"),
                self._line(self.tr("Who was asked"), one.to_whom, put, "to_whom"),
            ),
            self._date(self.tr("When"), one.date, lambda value: put(date=value)),
            self._line(self.tr("What was asked for"), one.asked, put, "asked"),
            row_of(
                self._line(self.tr("Answer"), one.answer, put, "answer"),
                self._line(self.tr("The witness's own word for it"), one.own_word, put, "own_word"),
            ),
            self._known(one.source, one.confidence, put),
            Disclosure(self._theme, self.tr("More about the source"), lambda: self._source(one.source, put)),
            gap=12,
        )

    # --- parts ------------------------------------------------------------------------------------------------------

    def _line(self, label: str, text: str, put: Set, name: str) -> Field:
        return line_field(self._theme, label, text, lambda typed: put(**{name: typed}))

    def _date(self, label: str, value: Any, changed: Callable[[Any], object]) -> Field:
        editor = PartialDateEdit(self._theme, value, name=label)
        editor.changed.connect(changed)
        return Field(self._theme, label, editor)

    def _place(self, label: str, told: str, listed: str, put: Set) -> PlaceField:
        return PlaceField(self._theme, label, told, listed, lambda text, entry: put(place=text, place_listed=entry))

    def _known(self, source: Source | None, confidence: Confidence | None, put: Set) -> QWidget:
        """How it is known, who knew it first, how sure that is."""
        hows = [("", None), *[(self._told.known_how(how), how) for how in KnownHow]]
        sure = [("", None), *[(self._told.confidence(value), value) for value in Confidence]]
        return row_of(
            choice_field(
                self._theme,
                self.tr("How is it known"),
                hows,
                source.known_how if source is not None else None,
                lambda how: put(source={"known_how": how}),
            ),
            line_field(
                self._theme,
                self.tr("Who knew it first"),
                source.first_knew if source is not None else "",
                lambda text: put(source={"first_knew": text}),
            ),
            choice_field(self._theme, self.tr("How sure"), sure, confidence, lambda key: put(confidence=key)),
        )

    def _source(self, source: Source | None, put: Set) -> QWidget:
        held = source or Source()
        kinds = [(self._told.source_kind(kind), kind) for kind in SourceKind]

        def steps(text: str) -> None:
            put(source={"steps": tuple(line.strip() for line in text.splitlines() if line.strip())})

        return column_of(
            row_of(
                choice_field(
                    self._theme,
                    self.tr("Where it comes from"),
                    kinds,
                    held.kind,
                    lambda kind: put(source={"kind": kind}),
                ),
                line_field(
                    self._theme,
                    self.tr("Which document, reply or post"),
                    held.reference,
                    lambda text: put(source={"reference": text}),
                ),
            ),
            text_field(
                self._theme,
                self.tr("Through whom it came to us, one a line"),
                "\n".join(held.steps),
                steps,
                lines=2,
            ),
            gap=12,
        )


def merged(element: Any, fields: dict[str, Any]) -> Any:
    """The element with the fields; of a source only those parts change that are named."""
    source = fields.get("source")
    if isinstance(source, dict):
        changed = msgspec.structs.replace(element.source or Source(), **source)
        fields = {**fields, "source": changed if changed != Source() else None}
    return msgspec.structs.replace(element, **fields)
