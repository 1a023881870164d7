"""The process that reads a table or a form that somebody else made. Loads its libraries, locks itself in, then works.

As `intake.media.decoding_child`: gets bytes over standard input, answers with texts over standard output, opens
nothing.
"""

from __future__ import annotations

import io
from typing import Any

import msgspec

from intake.errors import BadTable, TableTooLarge
from intake.media.decoding_child import SECONDS, run
from intake.sheets import delimited, forms, warming, workbook
from intake.sheets.limits import MAX_FILE


def main() -> int:
    """Usage: as decoding_child."""
    return run(_warm_up, _work, seconds=SECONDS)


def _warm_up() -> None:
    """Whatever the libraries load at their first use, before nothing can be opened any more."""
    form = [
        ["type", "name", "label::Русский (ru)", "label::Uyghur (ug)", "label::Xyz (xyz)", "relevant", "constraint"],
        ["begin repeat", "r", "r", "r", "r", "", ""],
        ["integer", "a", "a", "a", "a", "", ". > 1 and regex(., '[0-9]+')"],
        ["select_one c or_other", "b", "b", "b", "b", "${a} > 2", ""],
        ["end repeat"],
    ]
    faulty = [*form, ["calculate", "d"], ["nonsense", "e", "e", "e", "e"]]
    choices = [["list_name", "name", "label"], ["c", "x", "x"], ["c", "y", "y"]]
    for survey in (faulty, form):
        made = warming.workbook({"survey": survey, "choices": choices})
        forms.read_form(io.BytesIO(made), name="a")
        workbook.read_rows(io.BytesIO(made))
    for data in delimited.WARM_UP:
        delimited.read_rows(data)


def _work(source: io.BufferedReader, order: dict[str, Any]) -> tuple[dict[str, Any], bytes]:
    if int(order["size"]) > MAX_FILE:
        raise TableTooLarge
    try:
        if order["do"] == "form":
            definition, faults, remarks = forms.read_workbook(source, name=str(order["name"]))
            held = None if definition is None else msgspec.to_builtins(definition)
            told = {"faults": msgspec.to_builtins(faults), "remarks": msgspec.to_builtins(remarks)}
            return {"definition": held, **told}, b""
        head = source.peek(4)[:4]
        if head == workbook.ZIP:
            return {"rows": workbook.read_rows(source), "encoding": "xlsx"}, b""
        rows, encoding = delimited.read_rows(source.read(MAX_FILE + 1), str(order.get("encoding", "")))
        return {"rows": rows, "encoding": encoding}, b""
    except BadTable as error:
        # told as an answer: the process's errors are those of pictures
        return {"bad": error.code}, b""
