"""Errors of parsing: JSON, fields, revisions."""

from __future__ import annotations

from intake.errors.base import Refused


class BadJson(Refused):
    code = "bad-json"
    sentence = "The text is not acceptable JSON: {reason}."
    next_step = "Ask whoever made the file to make it again."


class MalformedRevision(Refused):
    code = "malformed-revision"
    sentence = "A record in this file is not well formed: {reason}."
    next_step = "Keep the file and ask its sender to make it again."


class BadField(Refused):
    code = "bad-field"
    sentence = "The field {field} is not acceptable: {reason}."
    next_step = "Correct this field and try again; nothing was saved."


class UnknownField(BadField):
    code = "unknown-field"
    sentence = "There is no field {field} in a testimony."
    next_step = "See `amanat testimony schema` for every field there is; nothing was saved."
