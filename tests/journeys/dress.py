"""The look that a journey is made in: chosen in the program's own settings, where it is not the usual one."""

from __future__ import annotations

from typing import NamedTuple

from tests.journeys.person import Person


class Dress(NamedTuple):
    """`text` is the size of the text in per cent."""

    dark: bool = False
    text: int = 100

    def put_on(self, person: Person) -> None:
        """In an open vault, which comes back to Today."""
        if self == Dress():
            return
        settings, today = (person.exactly(words) for words in ("Settings", "Today"))
        person.click_on(person.rail(settings.removesuffix("$")))
        wanted = ([person.exactly("Dark")] if self.dark else []) + ([str(self.text)] if self.text != 100 else [])
        for words in wanted:
            person.click_on(next(w for w in person.all(words, "button") if w["class"] == "ChoiceCard"))
            person.rest()
        person.click_on(person.rail(today.removesuffix("$")))
        person.rest()
