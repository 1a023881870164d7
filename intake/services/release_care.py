"""What a report reads of a record on which people differ: never a side, never less protection than anybody asked for.

A value in conflict is left out, except where leaving it out would let more be told: somebody whom anyone calls an
inside source is one, whoever may be a child is one, an account that may be retracted is. A proposal counts for that
too, as it does for consent: a wrong No costs a delay. Knows values only; decides nothing else.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from intake.model.base import KnownHow
from intake.model.person import Role
from intake.model.resolve import RecordState
from intake.model.revision import Path
from intake.model.strict_json import JsonValue
from intake.model.testimony import LEFT, TestimonyKind


def careful_values(state: RecordState) -> dict[Path, JsonValue]:
    """One value a field, without those in conflict but for what restricts. Of replaced values none counts."""
    values: dict[Path, JsonValue] = {}
    for path, field in state.fields.items():
        said = _restricting(path, [v.value for v in (*field.current, *field.proposals) if v.value is not None])
        settled = None if field.conflict else field.value
        value = settled if said is None else said
        if value is not None:
            values[path] = value
    return values


def with_left(
    values: dict[Path, JsonValue], state: RecordState, coordinators: Collection[str]
) -> dict[Path, JsonValue]:
    """The values, with the mark of a witness who left before answering if anybody ever set it, and with a decision
    about it only where a coordinator's stands alone."""
    field = state.fields.get(("left", "what"))
    ever = () if field is None else (*field.current, *field.proposals, *field.replaced)
    if all(value.value != LEFT for value in ever):
        return values
    kept = {path: value for path, value in values.items() if path != ("left", "decision")}
    decision = left_decision(state, coordinators)
    return {**kept, ("left", "what"): LEFT} | ({("left", "decision"): decision} if decision else {})


def left_decision(state: RecordState, coordinators: Collection[str]) -> str:
    """What a coordinator decided about such a testimony; empty where none did, or people differ. Who finds the same
    decision written there already adds their name and reasons alone, and that counts as well."""
    parts = [state.fields.get(("left", name)) for name in ("decision", "decided_on", "decided_by", "reasons")]
    decided = parts[0]
    if decided is None or decided.conflict or not isinstance(decided.value, str):
        return ""
    by = {value.author for part in parts if part is not None for value in part.current}
    return decided.value if by & set(coordinators) else ""


def _restricting(path: Path, said: Sequence[JsonValue]) -> JsonValue:
    """The value that must be taken because somebody gave it, or None."""
    if path == ("roles",):
        roles = sorted({role for value in said if isinstance(value, list) for role in value if isinstance(role, str)})
        return list(roles) if Role.INSIDE_SOURCE.value in roles else None
    if path == ("under_18",):
        return True if True in said else None
    if path == ("kind",):
        return TestimonyKind.RETRACTION.value if TestimonyKind.RETRACTION.value in said else None
    if path[-1] == "source":
        return next((value for value in said if _from_inside(value)), None)
    return None


def _from_inside(source: JsonValue) -> bool:
    return isinstance(source, Mapping) and source.get("known_how") == KnownHow.TOLD_BY_INSIDE_SOURCE.value
