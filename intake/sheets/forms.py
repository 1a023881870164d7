"""An XLSForm workbook read by pyxform, in the process that can open nothing: a definition, or every fault at once.

`pyxform.xls2xform.convert` writes the form into a temporary file even when it is not to be validated, and validating
starts a Java program: neither is called, but the steps before them. What may be read at most is in
`intake.sheets.limits` and `intake.forms.definition`.
"""

from __future__ import annotations

import io
from typing import Any, BinaryIO

from pyxform.builder import create_survey_element_from_dict
from pyxform.errors import PyXFormError
from pyxform.xls2json import workbook_to_json
from pyxform.xls2json_backends import DefinitionData, get_xlsform

from intake.errors import BadForm, TableTooLarge
from intake.forms.definition import Definition, definition_to_json
from intake.forms.faults import Fault
from intake.forms.xlsform import Sheets, read_sheets
from intake.sheets.limits import MAX_FORM_FILE
from intake.sheets.workbook import check_package

_OTHER_SHEETS = ("external_choices", "entities", "osm")
_KNOWN_SHEETS = frozenset({"survey", "choices", "settings", *_OTHER_SHEETS})


Read = tuple[Definition | None, tuple[Fault, ...], tuple[Fault, ...]]


def read_form(source: BinaryIO, *, name: str) -> tuple[Definition | None, tuple[Fault, ...]]:
    """As `read_workbook`, without what is left aside."""
    definition, faults, _ = read_workbook(source, name=name)
    return definition, faults


def read_workbook(source: BinaryIO, *, name: str) -> Read:
    """(the definition, or None; every fault; what is left aside).

    Raises BadTable for what is no workbook; whatever pyxform trips over comes as a fault."""
    check_package(source)
    data = source.read(MAX_FORM_FILE + 1)
    if len(data) > MAX_FORM_FILE:
        raise TableTooLarge
    try:
        book = get_xlsform(io.BytesIO(data), file_type=".xlsx")
    except PyXFormError as error:
        return None, (_said(error),), ()
    definition, faults, remarks = read_sheets(_sheets(book), name=name)
    try:
        _to_xform(book)
    except PyXFormError as error:
        # it names the first thing only; what we found ourselves says the same better
        return None, faults or (_said(error),), remarks
    except Exception as error:
        # it stumbles over what we have told already; over anything else it has to be told
        return None, faults or (Fault(code="reader", what=type(error).__name__),), remarks
    if definition is not None:
        try:
            definition_to_json(definition)
        except BadForm:
            return None, (Fault(code="too-many", sheet="survey"),), remarks
    return definition, faults, remarks


def _sheets(book: DefinitionData) -> Sheets:
    return Sheets(
        survey=_rows(book.survey),
        choices=_rows(book.choices),
        settings=_rows(book.settings),
        others=tuple(name for name in _OTHER_SHEETS if getattr(book, name)),
        strangers=tuple(str(name)[:80] for name in book.sheet_names or () if name not in _KNOWN_SHEETS),
    )


def _rows(rows: Any) -> list[dict[str, str]]:
    return [{str(key): str(value) for key, value in row.items() if value is not None} for row in rows or ()]


def _to_xform(book: DefinitionData) -> None:
    """The XForm, thrown away: pyxform raises where the sheets make none."""
    warnings: list[str] = []
    data = workbook_to_json(workbook_dict=book, form_name="data", fallback_form_name="data", warnings=warnings)
    create_survey_element_from_dict(data).xml()


def _said(error: PyXFormError) -> Fault:
    return Fault(code="reader", what=" ".join(str(error).split())[:600])
