"""A list of elements of a record, each with its form; adding gives a random id that stays for ever."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

import msgspec
from PySide6.QtWidgets import QWidget

from intake.model.ids import new_id
from ui.widgets.button_row import ButtonRow
from ui.widgets.buttons import Button
from ui.widgets.card import clear_layout, vbox
from ui.widgets.theme import Theme


class Elements(QWidget):
    """A list of elements, each in a form of its own, with one button to add and a quiet one to take away."""

    def __init__(
        self,
        theme: Theme,
        get: Callable[[], tuple[Any, ...]],
        put: Callable[[tuple[Any, ...]], object],
        kind: type[Any],
        form: Callable[[Any, Callable[..., None]], QWidget],
        *,
        add: str,
        remove: str,
    ) -> None:
        super().__init__()
        self._theme, self._get, self._put, self._kind, self._form = theme, get, put, kind, form
        self._words = (add, remove)
        self._column = vbox(self, gap=16)
        self._fill()

    def _fill(self) -> None:
        clear_layout(self._column)
        for element in self._get():
            holder = QWidget()
            column = vbox(holder, gap=8)
            column.addWidget(self._form(element, partial(self._set, element.id)))
            remove = Button(self._theme, self._words[1], icon="x", small=True)
            remove.clicked.connect(partial(self._remove, element.id))
            column.addWidget(ButtonRow(remove))
            self._column.addWidget(holder)
        add = Button(self._theme, self._words[0], icon="plus")
        add.clicked.connect(self._add)
        self._column.addWidget(ButtonRow(add))

    def _set(self, identifier: str, **fields: Any) -> None:
        self._put(tuple(msgspec.structs.replace(e, **fields) if e.id == identifier else e for e in self._get()))

    def _add(self) -> None:
        held = self._get()
        order = max((e.order for e in held), default=-1) + 1
        self._put((*held, self._kind(id=new_id(), order=order)))
        self._fill()

    def _remove(self, identifier: str, _checked: bool = False) -> None:
        self._put(tuple(e for e in self._get() if e.id != identifier))
        self._fill()
