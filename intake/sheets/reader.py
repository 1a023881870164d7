"""Tables and forms through a process that can open nothing, so that a hostile workbook meets only itself.

What the process answers is untrusted: it is typed and measured again here.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

import msgspec

from intake.errors import (
    BadForm,
    BadMedia,
    BadTable,
    DecodingEnded,
    DecodingTooLong,
    MediaTooLarge,
    NotShown,
    TableTooLarge,
    TableTooLong,
    UnknownEncoding,
)
from intake.forms.definition import Definition, check
from intake.forms.faults import MAX_FAULTS, Fault
from intake.forms.sheet_expressions import check_expressions
from intake.fsio import translate_os_errors
from intake.media.decoding import Decoder
from intake.sheets.limits import MAX_ANSWER, MAX_FILE, MAX_FORM_FILE

_BAD = {error.code: error for error in (BadTable, TableTooLarge, UnknownEncoding)}


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of texts, the heading among them. `encoding` is "xlsx" or one of `delimited.ENCODINGS`."""

    rows: tuple[tuple[str, ...], ...]
    encoding: str


@dataclass(frozen=True, slots=True)
class ReadForm:
    """A definition that can be published, or every fault. `remarks`: what the workbook says that is left aside."""

    definition: Definition | None
    faults: tuple[Fault, ...]
    remarks: tuple[Fault, ...] = ()


class SheetReader(Decoder):
    """As the Decoder of pictures; one reads one file, and is closed."""

    module = "intake.sheets.child"
    max_answer = MAX_ANSWER

    def __enter__(self) -> SheetReader:
        return self

    def table(self, source: BinaryIO, *, encoding: str = "") -> Table:
        """Raises BadTable, DecodingUnsafe, Cancelled after `close`."""
        told = self._told(source, {"do": "table", "encoding": encoding}, MAX_FILE)
        rows = _typed(told.get("rows"), tuple[tuple[str, ...], ...])
        return Table(rows, _typed(told.get("encoding"), str)[:20])

    def form(self, source: BinaryIO, *, name: str) -> ReadForm:
        """Raises BadTable, DecodingUnsafe, Cancelled after `close`. `name` is for a form that says none."""
        told = self._told(source, {"do": "form", "name": name}, MAX_FORM_FILE)
        faults = _typed(told.get("faults"), tuple[Fault, ...])[:MAX_FAULTS]
        remarks = _typed(told.get("remarks", ()), tuple[Fault, ...])[:MAX_FAULTS]
        definition = _typed(told.get("definition"), Definition | None)
        if definition is None:
            return ReadForm(None, faults or (Fault(code="reader"),), remarks)
        found: list[Fault] = []
        try:
            check(definition)
        except BadForm:
            found.append(Fault(code="too-many", sheet="survey"))
        check_expressions(definition, {}, lambda code, what, *_: found.append(Fault(code=code, what=what)))
        return ReadForm(None, tuple(found), remarks) if found else ReadForm(definition, (), remarks)

    def _told(self, source: BinaryIO, order: dict[str, Any], limit: int) -> dict[str, Any]:
        with translate_os_errors(writing=False):
            size = source.seek(0, 2)
        if size > limit:
            raise TableTooLarge
        try:
            told, _ = self._ask(source, order, 0)
        except (BadMedia, MediaTooLarge, NotShown, DecodingEnded):
            raise BadTable from None
        except DecodingTooLong:
            raise TableTooLong from None
        if "bad" in told:
            raise _BAD.get(str(told["bad"]), BadTable)
        return told


def open_table(path: Path, *, encoding: str = "") -> Table:
    """The table in a file. Raises BadTable, CannotRead, DecodingUnsafe."""
    with translate_os_errors(writing=False):
        stream = path.open("rb")
    with stream, SheetReader() as reader:
        return reader.table(stream, encoding=encoding)


def open_form(path: Path) -> ReadForm:
    """The XLSForm in a file. Raises BadTable, CannotRead, DecodingUnsafe."""
    with translate_os_errors(writing=False):
        stream = path.open("rb")
    with stream, SheetReader() as reader:
        return reader.form(stream, name="form")


def _typed(untrusted: Any, kind: Any) -> Any:
    try:
        return msgspec.convert(untrusted, kind, strict=False)
    except msgspec.ValidationError:
        raise BadTable from None
