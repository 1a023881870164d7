"""Where the people of a family stand in a drawing: generations in rows, couples together, children under their parents.

Plain numbers, no Qt. Nobody ever stands over another; who was there keeps their order when one is added; a tie that
contradicts the others is left out of the rows and given back, so that it can be said in words.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from intake.model.kinship import NOT_OF_THE_FAMILY, Tie
from intake.model.person import Kin

SWEEPS = 6
LOOSE_A_ROW = 5


@dataclass(frozen=True, slots=True)
class Spot:
    """`x` in widths of one person from the leading edge, at least 1 between neighbours; `row` from the top."""

    x: float
    row: int


@dataclass(frozen=True, slots=True)
class Placed:
    """`loose` are people without a drawn tie (in rows below all others); `misfits` ties that no row can satisfy."""

    spots: Mapping[str, Spot]
    loose: tuple[str, ...]
    misfits: tuple[Tie, ...]
    rows: int
    width: float


class _Family:
    """The ties as lists of neighbours, in order of entry."""

    def __init__(self, people: Sequence[str], ties: Iterable[Tie]) -> None:
        self.parents: dict[str, list[str]] = {key: [] for key in people}
        self.children: dict[str, list[str]] = {key: [] for key in people}
        self.mates: dict[str, list[str]] = {key: [] for key in people}
        self.siblings: dict[str, list[str]] = {key: [] for key in people}
        self._own_parents: dict[str, list[str]] = {}
        self.row: dict[str, int] = {}
        self.misfits: list[Tie] = []
        self._fit(people, [tie for tie in ties if tie.who in self.parents and tie.of in self.parents])

    def _fit(self, people: Sequence[str], ties: Sequence[Tie]) -> None:
        """Rows relative to the first of each component, then only the ties that agree with them."""
        step = {Kin.PARENT: -1, Kin.CHILD: 1, Kin.SPOUSE: 0, Kin.SIBLING: 0}
        near: dict[str, list[tuple[str, int]]] = {key: [] for key in people}
        for tie in ties:
            near[tie.of].append((tie.who, step[tie.kin]))
            near[tie.who].append((tie.of, -step[tie.kin]))
        for root in people:
            if root in self.row:
                continue
            self.row[root] = 0
            waiting = [root]
            while waiting:
                here = waiting.pop(0)
                for other, by in near[here]:
                    if other not in self.row:
                        self.row[other] = self.row[here] + by
                        waiting.append(other)
        for tie in ties:
            if tie.who == tie.of or self.row[tie.who] != self.row[tie.of] + step[tie.kin]:
                self.misfits.append(tie)
            else:
                self._join(tie)

    def _join(self, tie: Tie) -> None:
        def once(table: dict[str, list[str]], key: str, other: str) -> None:
            if other not in table[key]:
                table[key].append(other)

        if tie.kin in (Kin.PARENT, Kin.CHILD):
            parent, child = (tie.who, tie.of) if tie.kin is Kin.PARENT else (tie.of, tie.who)
            once(self.parents, child, parent)
            once(self.children, parent, child)
            if tie.bond not in NOT_OF_THE_FAMILY:  # who have a child together stand together
                for other in self._own_parents.setdefault(child, []):
                    if other != parent:
                        once(self.mates, parent, other)
                        once(self.mates, other, parent)
                self._own_parents[child].append(parent)
        else:
            table = self.mates if tie.kin is Kin.SPOUSE else self.siblings
            once(table, tie.who, tie.of)
            once(table, tie.of, tie.who)

    def tied(self, key: str) -> bool:
        return bool(self.parents[key] or self.children[key] or self.mates[key] or self.siblings[key])

    def _children_by_side(self, key: str) -> list[str]:
        """Those of a marriage drawn before `key` come first: their lines then need not cross the others'."""
        before = set(self.mates[key][1::2])
        return sorted(self.children[key], key=lambda child: not before & set(self.parents[child]))

    def in_order(self, root: str, seen: set[str]) -> list[str]:
        """Everybody joined with `root`, from the leading to the trailing side. One who is added with one tie comes in
        somewhere and moves nobody else."""
        order: list[str] = []
        stack: list[tuple[str, str]] = [("walk", root)]
        while stack:
            what, key = stack.pop()
            if what == "put":
                order.append(key)
                continue
            if what == "kin":
                around = (self.parents, self.siblings, self.mates, self.children)
                stack += [("walk", other) for table in reversed(around) for other in reversed(table[key])]
                continue
            if key in seen:
                continue
            seen.add(key)
            if what == "mate":
                order.append(key)
                continue
            steps = [("walk", other) for other in (*self.parents[key], *self.siblings[key])]
            # of two marriages one stands on each side, so that both are drawn beside each other
            steps += [("mate", other) for other in reversed(self.mates[key][1::2])]
            steps.append(("put", key))
            steps += [("mate", other) for other in self.mates[key][::2]]
            steps += [("walk", other) for other in self._children_by_side(key)]
            steps += [("kin", other) for other in self.mates[key]]
            stack += reversed(steps)
        return order


def place(people: Sequence[str], ties: Iterable[Tie]) -> Placed:
    """A spot for everybody of `people`; the same input always gives the same drawing."""
    family = _Family(list(dict.fromkeys(people)), ties)
    seen: set[str] = set()
    spots: dict[str, Spot] = {}
    left, lowest = 0.0, -1
    for root in family.row:
        if root in seen or not family.tied(root):
            continue
        order = family.in_order(root, seen)
        top = min(family.row[key] for key in order)
        rows: dict[int, list[str]] = {}
        for key in order:
            rows.setdefault(family.row[key] - top, []).append(key)
        xs = _columns(rows, family)
        first = min(xs.values())
        for key in order:
            spots[key] = Spot(left + xs[key] - first, family.row[key] - top)
        left = max(spots[key].x for key in order) + 1.0
        lowest = max(lowest, *(spots[key].row for key in order))
    loose = tuple(key for key in family.row if key not in spots)
    a_row = max(LOOSE_A_ROW, int(left))
    for number, key in enumerate(loose):
        spots[key] = Spot(float(number % a_row), lowest + 1 + number // a_row)
    rows_used = max((spot.row for spot in spots.values()), default=-1) + 1
    width = max((spot.x for spot in spots.values()), default=-1.0) + 1.0
    return Placed(spots, loose, tuple(family.misfits), rows_used, width)


def _columns(rows: Mapping[int, list[str]], family: _Family) -> dict[str, float]:
    """Columns that bring parents over their children, as near as the order in each row lets them be."""
    xs = {key: float(number) for keys in rows.values() for number, key in enumerate(keys)}
    for sweep in range(SWEEPS):
        down = sweep % 2 == 0
        for number in sorted(rows, reverse=not down):
            keys = rows[number]
            wanted = {}
            for key in keys:
                near = family.parents[key] if down else family.children[key]
                if near:
                    wanted[key] = sum(xs[other] for other in near) / len(near)
            _beside_mates(keys, wanted, family)
            held = _together(keys, [wanted.get(key, xs[key]) for key in keys], family)
            xs.update(zip(keys, _spread(held), strict=True))
    return xs


def _together(keys: Sequence[str], wanted: Sequence[float], family: _Family) -> list[float]:
    """The same wishes, with one for all of a run of neighbours who are couples: parents of many are not drawn apart."""
    found: list[float] = []
    start = 0
    for end in range(1, len(keys) + 1):
        if end < len(keys) and keys[end] in family.mates[keys[end - 1]]:
            continue
        base = sum(wanted[number] - number for number in range(start, end)) / (end - start)
        found += [base + number for number in range(start, end)]
        start = end
    return found


def _beside_mates(keys: Sequence[str], wanted: dict[str, float], family: _Family) -> None:
    """A couple is drawn to its place as one: who has no wish of their own goes where the other one is."""
    at = {key: number for number, key in enumerate(keys)}
    for key in keys:
        known = next((mate for mate in family.mates[key] if mate in wanted and mate in at), None)
        if key not in wanted and known is not None:
            wanted[key] = wanted[known] + at[key] - at[known]


def _spread(wanted: Sequence[float]) -> list[float]:
    """The nearest positions in the same order with 1 between neighbours (pool adjacent violators: Ayer et al. 1955)."""
    blocks: list[tuple[float, int]] = []  # mean of (wanted - index), size
    for number, value in enumerate(wanted):
        mean, size = value - number, 1
        while blocks and blocks[-1][0] >= mean:
            before, count = blocks.pop()
            mean, size = (before * count + mean * size) / (count + size), count + size
        blocks.append((mean, size))
    flat = [mean for mean, size in blocks for _ in range(size)]
    return [round(mean + number, 6) for number, mean in enumerate(flat)]
