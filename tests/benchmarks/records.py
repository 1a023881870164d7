"""100,000 short testimonies: adding, first page, opening one, searching, beside the same code on plain SQLite.

Both stores are filled with the same records in the same transactions, and answer through the same statements and the
same Python; so what differs is the store: encryption, its page size, and what the vault does for safety.
"""

from __future__ import annotations

import itertools
import random
import tempfile
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from intake.clock import SystemClock
from intake.crypto.kdf import Argon2Params
from intake.crypto.secret import Secret
from intake.model.names import Name
from intake.model.person import Person, Role
from intake.model.testimony import Testimony
from intake.names.romanise import romanise
from intake.services import interview
from intake.vault.reader import Reader
from intake.vault.vault import Vault, Writer
from tests.benchmarks.measure import Report, interleaved, machine, timed, told
from tests.benchmarks.records_plain import PlainStore

COUNT, QUICK = 100_000, 1_000
BATCH = 500
REPEATS = 15
TURNS = 20
WANTED = 1.5
COMMON = "ночью"
RARE_EVERY = 20_000

_GIVEN = ("Ай", "Гүл", "Нұр", "Жан", "Бек", "Дана", "Еркін", "Сәуле", "Тимур", "Қайрат", "Марат", "Зейнеп", "Рахила")
_MORE = ("гүл", "бек", "жан", "дар", "сара", "мұрат", "нар", "бай", "хан", "тай", "лан", "ма", "зия")
_FAMILY = ("Ахмет", "Иса", "Омар", "Сейіт", "Қасым", "Тұрсын", "Мамыт", "Әбдірахман", "Сабыр", "Жүніс", "Оспан")
_ENDINGS = ("ов", "ова", "баев", "баева", "жан", "қызы", "ұлы")
_SYLLABLES = ("ка", "ро", "ми", "те", "ла", "но", "ви", "су", "да", "пе", "го", "зи", "ба", "ре", "ху", "ши")

Store = Vault | PlainStore


def run(quick: bool) -> list[Report]:
    """One report."""
    count = QUICK if quick else COUNT
    clock = SystemClock()
    with tempfile.TemporaryDirectory(prefix="bench-") as folder, Secret(b"an invented passphrase") as passphrase:
        params = Argon2Params(1, 64, 1)
        vault = Vault.create(Path(folder) / "vault", passphrase, pseudonym="bench", clock=clock, params=params)
        plain = PlainStore(Path(folder) / "plain.db", clock)
        try:
            report = _measure(vault, plain, count, 1 if quick else REPEATS)
        finally:
            plain.close()
            vault.lock()
    return [report]


def _measure(vault: Vault, plain: PlainStore, count: int, repeats: int) -> Report:
    report = Report(
        f"Records, {count:,} testimonies",
        [
            "Each with a narrative of about 40 words and one victim; the peer is the same schema, statements and "
            "Python on an unencrypted SQLite file with pages of 4096 bytes (the vault's have 16384), the same journal, "
            "durability and cache. Both resolve the record's revisions and those of its people when one is opened. "
            f"{repeats} interleaved repeats of {TURNS} answers each. {machine()}.",
        ],
    )
    mine, theirs = _batches(count), _batches(count)
    last = (count // BATCH) - 2 * repeats - 2
    for number in range(max(0, last)):
        told(f"filling {number * BATCH}/{count}")
        vault.write(next(mine))
        plain.write(next(theirs))
    batch = f"adding {BATCH} in one transaction"
    turns = interleaved(
        min(repeats, count // BATCH - 1),
        {
            "vault": lambda: timed(lambda: vault.write(next(mine))),
            "plain": lambda: timed(lambda: plain.write(next(theirs))),
        },
    )
    report.times(batch, turns["vault"], turns["plain"])
    for number, (ours, peer) in enumerate(zip(mine, theirs, strict=True)):
        told(f"filling the rest {number}")
        vault.write(ours)
        plain.write(peer)
    one = _one_by_one(1 << 30)
    two = _one_by_one(1 << 30)
    turns = interleaved(
        repeats * 2,
        {
            "vault": lambda: timed(lambda: vault.write(next(one))),
            "plain": lambda: timed(lambda: plain.write(next(two))),
        },
    )
    report.times("adding one, durable", turns["vault"], turns["plain"])
    # the vault empties its journal by itself soon after a change; so that both read from the same place, now
    vault.write(lambda writer: None)
    plain.checkpoint()
    for what, ask in _questions(count):
        turns = interleaved(
            repeats,
            {
                "vault": partial(_ask, vault, ask, itertools.count()),
                "plain": partial(_ask, plain, ask, itertools.count()),
            },
        )
        report.times(what, turns["vault"], turns["plain"], WANTED)
    return report


# --- what is in it --------------------------------------------------------------------------------------------------


def _identity(kind: str, number: int) -> str:
    return random.Random(f"{kind} {number}").randbytes(16).hex()


def _testimony(number: int) -> tuple[Testimony, Person]:
    """The same for the same number, so that both stores hold the same."""
    dice = random.Random(number)
    words = ["".join(dice.choices(_SYLLABLES, k=3)) for _ in range(40)]
    if number % 3 == 0:
        words[7] = COMMON
    if number % RARE_EVERY == 5:
        words[11] = "однажды"
    case = "".join(dice.choices("0123456789ABCDEFGHJKMNPQRSTVWXYZ", k=8))
    told_ = Testimony(case_number=f"{case[:4]}-{case[4:]}", narrative=" ".join(words))
    name = Name(id=_identity("name", number), text=_name(dice))
    return told_, Person(testimony=_identity("testimony", number), names=(name,), roles=(Role.VICTIM,))


def _name(dice: random.Random) -> str:
    given = dice.choice(_GIVEN) + dice.choice(_MORE)
    return f"{given} {dice.choice(_FAMILY)}{dice.choice(_ENDINGS)}"


def _add(writer: Writer, number: int) -> None:
    testimony, person = _testimony(number)
    writer.save(_identity("testimony", number), "testimony", testimony)
    writer.save(_identity("person", number), "person", person)


def _add_all(writer: Writer, numbers: range) -> None:
    for number in numbers:
        _add(writer, number)


def _batches(count: int) -> Iterator[Callable[[Writer], None]]:
    for start in range(0, count, BATCH):
        yield partial(_add_all, numbers=range(start, start + BATCH))


def _one_by_one(number: int) -> Iterator[Callable[[Writer], None]]:
    while True:
        yield partial(_add, number=number)
        number += 1


# --- what is asked --------------------------------------------------------------------------------------------------


def _questions(count: int) -> Iterator[tuple[str, Callable[[Reader, int], object]]]:
    names = [_testimony(n)[1].names[0].text for n in random.Random(3).sample(range(count), min(count, 2000))]
    latin = [romanise(name) for name in names]
    some = random.Random(7).sample(range(count), min(count, 2000))
    yield "first page, 200 lines", lambda reader, turn: reader.list_testimonies(limit=200)
    yield (
        "opening one",
        lambda reader, turn: interview._from_log(reader, _identity("testimony", some[turn % len(some)])),
    )
    yield "search, a rare word", lambda reader, turn: reader.search("однажды")
    yield f"search, a common word (in {count // 3:,})", lambda reader, turn: reader.search(COMMON)
    yield "search, a name in another script", lambda reader, turn: reader.search(latin[turn % len(latin)])


def _ask(store: Store, ask: Callable[[Reader, int], object], turns: Iterator[int]) -> float:
    """Mean seconds of one answer over several, each on a snapshot of its own; never the same question twice."""

    def all_of_them() -> None:
        for turn in itertools.islice(turns, TURNS):
            with store.reader() as reader:
                ask(reader, turn)

    return timed(all_of_them) / TURNS
