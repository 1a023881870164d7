"""Reprisal: something was done to somebody, perhaps because of a release. One action holds the family's releases.

The record travels to the coordinators with the next bundle like any other; only a coordinator lets releases go on.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from intake.errors import BadField
from intake.model.dates import PartialDate
from intake.model.dossier import Reprisal
from intake.model.ids import new_id
from intake.model.record_types import TYPE_NAMES

if TYPE_CHECKING:
    from intake.vault.vault import Vault


def tell(
    vault: Vault,
    who: Collection[str],
    *,
    what: str,
    when: PartialDate | None = None,
    suspected_release: str = "",
    family: Collection[str] = (),
) -> str:
    """Writes that a reprisal befell the people with these record ids, and gives the id of what was written. From now on
    nothing that touches them or their `family` is released. Raises BadField if nobody is named."""
    if not who:
        raise BadField(field="who", reason="a reprisal befell somebody")
    record = new_id()
    reprisal = Reprisal(
        who=tuple(who),
        family=tuple(key for key in family if key not in who),
        when=when,
        what=what.strip(),
        suspected_release=suspected_release.strip(),
    )
    vault.write(lambda writer: writer.save(record, TYPE_NAMES[Reprisal], reprisal, origin="staff-inference"))
    return record


def told_of(vault: Vault, who: Collection[str]) -> list[tuple[str, Reprisal]]:
    """Every reprisal that names one of these records."""
    wanted = set(who)
    with vault.reader() as reader:
        return [(key, found) for key, found in reader.records_of_type(Reprisal) if wanted & set(found.who)]
