"""Spellings of a name in the scripts that it was not given in, kept as what they are: the program's guess.

Never changes a spelling that a person wrote or confirmed, and never confirms one.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from typing import TYPE_CHECKING

import msgspec

from intake.model.names import Name, NameScript, Spelling
from intake.names.scripts import Script, script_of, scripts_in
from intake.names.spell import suggestions

if TYPE_CHECKING:
    from intake.services.account import Account

_STORED = {
    Script.CYRILLIC: NameScript.CYRILLIC,
    Script.LATIN: NameScript.LATIN,
    Script.ARABIC_KAZAKH: NameScript.KAZAKH_ARABIC,
    Script.ARABIC_UYGHUR: NameScript.UYGHUR,
    Script.HAN: NameScript.CHINESE,
}
LONGEST = 80
"""Letters beyond which a text is no name to be spelled."""


_ARABIC = {NameScript.KAZAKH_ARABIC: Script.ARABIC_KAZAKH, NameScript.UYGHUR: Script.ARABIC_UYGHUR}


def arabic_of(account: Account) -> NameScript | None:
    """Which Arabic alphabet names in this testimony are likely written in: many a name has letters of both.

    By the language of the narrative, else by the names whose letters tell; None if nothing does.
    """
    language = account.testimony.narrative_language.partition("-")[0]
    if language in ("ug", "kk"):
        return NameScript.UYGHUR if language == "ug" else NameScript.KAZAKH_ARABIC
    told: Counter[NameScript] = Counter()
    for person in account.people.values():
        for name in person.names:
            for script, ours in _ARABIC.items():
                told[script] += name.script is script or scripts_in(name.text) & {*_ARABIC.values()} == {ours}
    (most, times), (_other, fewer) = told.most_common(2) if len(told) > 1 else ((None, 0), (None, 0))
    return most if times > fewer else None


def script_of_name(text: str, arabic: NameScript | None = None) -> NameScript | None:
    """The script in which `text` is written, `arabic` where its letters are in both Arabic alphabets.

    None for no letter or another script."""
    if arabic is not None and scripts_in(text) >= {*_ARABIC.values()}:
        return arabic
    return _STORED.get(script_of(text))


def likely(text: str, script: NameScript, arabic: NameScript | None = None) -> tuple[str, ...]:
    """Likely spellings of `text` in `script`, the best first; perhaps none."""
    if not text.strip() or len(text) > LONGEST:
        return ()
    wanted = next((ours for ours, stored in _STORED.items() if stored is script), Script.LATIN)
    found = suggestions(text.strip(), arabic=_ARABIC.get(arabic) if arabic else None)
    return tuple(found.get(wanted, ()))


def suggest(name: Name, *, refused: Collection[NameScript] = (), arabic: NameScript | None = None) -> Name:
    """`name` with one unconfirmed spelling in every script that nobody has given one in, made anew from its text.

    `refused` are scripts whose suggestion a person has thrown away, `arabic` is as `arabic_of` gives it. Where the text
    has changed, earlier suggestions go; what a person gave stays.
    """
    given = tuple(spelling for spelling in name.spellings if spelling.confirmed and spelling.text.strip())
    text = name.text.strip()
    own = name.script or script_of_name(text, arabic)
    meant = own if own in _ARABIC else arabic
    have = {own, *(spelling.script or script_of_name(spelling.text, arabic) for spelling in given), *refused}
    made = []
    for script in _STORED.values():
        if script not in have and own is not None and (spelled := likely(text, script, meant)):
            made.append(Spelling(text=spelled[0], script=script))
    return msgspec.structs.replace(name, spellings=(*given, *made))
