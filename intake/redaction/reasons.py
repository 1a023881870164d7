"""Why a person or an account is told of no more than they are: stable codes that the screens translate.

A reason is shown to whoever releases. It never goes into the report: that somebody refused is theirs to tell.
"""

from __future__ import annotations

from enum import StrEnum


class Why(StrEnum):
    """In the order in which they are looked at."""

    INSIDE_SOURCE = "inside-source"
    OFFICE_ONLY = "office-only"
    NOT_A_SUBJECT = "not-a-subject"
    ERASURE_WISHED = "erasure-wished"
    REPRISAL_HOLD = "reprisal-hold"
    RETRACTED = "retracted"
    LEFT_UNANSWERED = "left-unanswered"
    NOT_FINISHED = "not-finished"
    NOBODY_TESTIFIES = "nobody-testifies"
    KEEPING_REFUSED = "keeping-refused"
    MINOR = "minor"
    GUARDIAN_MISSING = "guardian-missing"
    ASK_AGAIN_AT_18 = "ask-again-at-18"
    NOT_ASKED = "not-asked"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"
    EXPIRED = "expired"
    SUPERSEDED = "superseded"
    CONDITION_OPEN = "condition-open"
    RISKS_NOT_EXPLAINED = "risks-not-explained"
    WAITING_TIME = "waiting-time"
    DAY_UNKNOWN = "day-unknown"
    NO_LEVEL = "no-level"
    LEVEL_OF_CONSENT = "level-of-consent"
    BEST_INTEREST_MISSING = "best-interest-missing"
    BEST_INTEREST_PURPOSE = "best-interest-purpose"
    REVIEW_DUE = "review-due"
    RELATIVE_OBJECTS = "relative-objects"
    RELATIVE_NOT_HEARD = "relative-not-heard"
    OWN_WISH = "own-wish"
    OWN_WISH_NOT_FREE = "own-wish-not-free"
    AUDIENCE_LIMIT = "audience-limit"
    SHARED_NAME = "shared-name"
