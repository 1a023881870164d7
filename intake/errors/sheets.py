"""Errors of tables and of an organisation's own forms."""

from __future__ import annotations

from intake.errors.base import Refused


class BadTable(Refused):
    code = "bad-table"
    sentence = "This file cannot be read as a table: it is damaged, or of another kind."
    next_step = "Save it again as a workbook (XLSX), or as text in UTF-8 (CSV), and choose that file."


class TableTooLarge(BadTable):
    code = "table-too-large"
    sentence = "This table is larger than any that is read here."
    next_step = "Divide it into several files. Nothing was taken over."


class TableTooLong(BadTable):
    code = "table-too-long"
    sentence = "Reading this table took too long and was stopped."
    next_step = "It may have been made to do harm. Copy its cells into a new workbook, and choose that file."


class UnknownEncoding(BadTable):
    code = "unknown-encoding"
    sentence = "The letters of this table cannot be told: it is neither UTF-8, UTF-16, GB18030 nor Windows-1251."
    next_step = "Open it in a program that shows it rightly, and save it as UTF-8."


class BadForm(Refused):
    code = "bad-form"
    sentence = "This form of own questions cannot be used here: {reason}."
    next_step = "Ask the coordinator who published it, or update the program."


class FormHasFaults(Refused):
    code = "form-has-faults"
    sentence = "The form has faults ({count}) and was not published."
    next_step = "Correct the workbook as the list says, and choose it again. Nothing was changed."


class FormNotFound(Refused):
    code = "form-not-found"
    sentence = "There is no form of that name in force."
    next_step = "See `amanat form list`."


class TooManyForms(Refused):
    code = "too-many-forms"
    sentence = "The organisation already asks {count} forms of its own, which is as many as travel."
    next_step = "Withdraw one that is not asked any more. Answers that were given stay."


class TooManyFiles(Refused):
    code = "too-many-files"
    sentence = "There are more than {limit} files in this folder."
    next_step = "Take in one of its folders after the other."


class SourceGone(Refused):
    code = "source-gone"
    sentence = "Several files in a row could not be read: the card or disk they are on seems to be gone."
    next_step = "Connect it again and begin anew: what is in already is not taken a second time."
