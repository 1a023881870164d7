"""Spellings that a report still needs: proposes them, and keeps those that a person has looked at.

A name that nobody has spelled in a script blocks free text in that script. What is kept here is kept as confirmed by
whoever calls it: never call it for spellings that no person has read.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import msgspec

from intake.errors import NotFound
from intake.model.names import Name, NameScript, Spelling
from intake.model.person import Person
from intake.names.scripts import Script, scripts_in
from intake.names.spell import suggestions
from intake.services.release_case import CaseWriter, ReleasingVault, load_case
from intake.services.release_draft import Draft

_STORED = {
    Script.CYRILLIC: NameScript.CYRILLIC,
    Script.LATIN: NameScript.LATIN,
    Script.ARABIC_KAZAKH: NameScript.KAZAKH_ARABIC,
    Script.ARABIC_UYGHUR: NameScript.UYGHUR,
    Script.HAN: NameScript.CHINESE,
}


@dataclass(frozen=True, slots=True)
class ProposedSpelling:
    """A name of a person record that lacks `script`, with likely spellings, the best first; perhaps none."""

    person: str
    name: str
    text: str
    script: NameScript
    spellings: tuple[str, ...]


def proposed_spellings(vault: ReleasingVault, draft: Draft) -> tuple[ProposedSpelling, ...]:
    """What the missing scripts of a draft come from, name by name."""
    wanted = {(missing.person, missing.script) for missing in draft.missing_scripts}
    with vault.reader() as reader:
        case = load_case(reader, draft.persons, draft.testimonies)
    found = []
    for identifier, held in sorted(case.people.items()):
        for name in held.record.names:
            told = [name.text, *(spelling.text for spelling in name.spellings if spelling.confirmed)]
            have = {script for text in told for script in scripts_in(text)}
            for script, stored in _STORED.items():
                if (case.same_as(identifier), script.value) in wanted and script not in have and name.text.strip():
                    stored_ones = [s.text for s in name.spellings if s.script is stored and not s.confirmed]
                    likely = tuple(dict.fromkeys((*stored_ones, *suggestions(name.text).get(script, ()))))
                    found.append(ProposedSpelling(identifier, name.id, name.text, stored, likely))
    return tuple(found)


def _others(name: Name, script: NameScript) -> tuple[Spelling, ...]:
    """The name's spellings without the guesses in `script`: a person has now said what is right."""
    return tuple(held for held in name.spellings if held.confirmed or held.script is not script)


def confirm_spellings(vault: ReleasingVault, chosen: Sequence[tuple[ProposedSpelling, str]]) -> None:
    """Keeps for each proposal the spelling that a person chose or typed, as confirmed. Raises NotFound."""

    def save(writer: CaseWriter) -> None:
        for proposal, text in chosen:
            state = writer.state(proposal.person)
            if state.record_type != "person":
                raise NotFound(what="person")
            person = writer.load(proposal.person, Person)
            if all(name.id != proposal.name for name in person.names):
                raise NotFound(what="name")
            spelling = Spelling(text=text, script=proposal.script, confirmed=True)
            names = tuple(
                msgspec.structs.replace(name, spellings=(*_others(name, proposal.script), spelling))
                if name.id == proposal.name
                else name
                for name in person.names
            )
            writer.save(
                proposal.person, "person", msgspec.structs.replace(person, names=names), origin="staff-inference"
            )

    vault.write(save)
