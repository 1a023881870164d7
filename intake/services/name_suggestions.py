"""Spellings of a name in the scripts that it was not given in, kept as what they are: the program's guess.

Never changes a spelling that a person wrote or confirmed, and never confirms one.
"""

from __future__ import annotations

from collections.abc import Collection

import msgspec

from intake.model.names import Name, NameScript, Spelling
from intake.names.scripts import Script, script_of
from intake.names.spell import suggestions

_STORED = {
    Script.CYRILLIC: NameScript.CYRILLIC,
    Script.LATIN: NameScript.LATIN,
    Script.ARABIC_KAZAKH: NameScript.KAZAKH_ARABIC,
    Script.ARABIC_UYGHUR: NameScript.UYGHUR,
    Script.HAN: NameScript.CHINESE,
}
LONGEST = 80
"""Letters beyond which a text is no name to be spelled."""


def script_of_name(text: str) -> NameScript | None:
    """The script in which `text` is written; None for no letter or another script."""
    return _STORED.get(script_of(text))


def likely(text: str, script: NameScript) -> tuple[str, ...]:
    """Likely spellings of `text` in `script`, the best first; perhaps none."""
    if not text.strip() or len(text) > LONGEST:
        return ()
    wanted = next((ours for ours, stored in _STORED.items() if stored is script), Script.LATIN)
    return tuple(suggestions(text.strip()).get(wanted, ()))


def suggest(name: Name, *, refused: Collection[NameScript] = ()) -> Name:
    """`name` with one unconfirmed spelling in every script that nobody has given one in, made anew from its text.

    `refused` are scripts whose suggestion a person has thrown away. Where the text has changed, earlier suggestions go;
    what a person gave stays.
    """
    given = tuple(spelling for spelling in name.spellings if spelling.confirmed and spelling.text.strip())
    text = name.text.strip()
    own = name.script or script_of_name(text)
    have = {own, *(spelling.script or script_of_name(spelling.text) for spelling in given), *refused}
    made = []
    for script in _STORED.values():
        if script not in have and own is not None and (spelled := likely(text, script)):
            made.append(Spelling(text=spelled[0], script=script))
    return msgspec.structs.replace(name, spellings=(*given, *made))
