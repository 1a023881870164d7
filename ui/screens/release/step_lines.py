"""What stands beside each step of a report: how far it is, in words. Reads the work and changes nothing."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from intake.errors import AmanatError
from ui.error_text import explain
from ui.screens.release.controller import ReportController
from ui.screens.release.words import ReleaseWords
from ui.widgets.labels import ltr
from ui.widgets.step_list import StepList


class StepLine(NamedTuple):
    """`state` is waiting or done."""

    key: str
    state: str
    line: str
    enabled: bool = True


def show_steps(steps: StepList, controller: ReportController, words: ReleaseWords) -> None:
    """Brings the list of steps up to date, with the one that is shown marked."""
    shown = "text" if controller.work.step == "spellings" else controller.work.step
    for one in step_lines(controller, words):
        steps.set_step(one.key, one.state, one.line, now=one.key == shown, enabled=one.enabled)


def step_lines(controller: ReportController, words: ReleaseWords) -> list[StepLine]:
    """One line a step, in order."""
    work, draft = controller.work, controller.draft
    about = len(work.persons) + len(work.testimonies)
    chosen = words.audience(work.audience) if work.audience else _nothing_chosen()
    if controller.preparing:
        chosen = QCoreApplication.translate("ReportScreen", "Looking at the consents…")
    ready = draft is not None
    consents, text_state, text = "", "waiting", ""
    if draft is not None:
        consents = QCoreApplication.translate("ReportScreen", "%n used", "", len(draft.used))
        if draft.left_out:
            left_out = QCoreApplication.translate("ReportScreen", "%n left out", "", len(draft.left_out))
            consents = f"{consents}, {left_out}"
        waiting, approved = controller.left_to_decide(), len(work.approved)
        if waiting:
            text = QCoreApplication.translate("ReportScreen", "%n left to decide", "", waiting)
        else:
            text = QCoreApplication.translate("ReportScreen", "{0} of %n let in", "", len(draft.texts)).format(approved)
            text_state = "done" if approved or not draft.texts else "waiting"
    second = QCoreApplication.translate("ReportScreen", "by a second program")
    return [
        StepLine("about", "done", QCoreApplication.translate("ReportScreen", "%n chosen", "", about)),
        StepLine("audience", "done" if ready else "waiting", chosen),
        StepLine("consents", "done" if ready else "waiting", consents, ready),
        StepLine("text", text_state, text, ready),
        StepLine("release", "waiting", second, ready),
    ]


def refusal(error: AmanatError, words: ReleaseWords) -> tuple[str, str]:
    """Why there is no report, for an audience or at all: what happened, with every reason, and what can be done."""
    if error.code == "leak-found":
        return _leak(error, words)
    if error.code != "nothing-to-release":
        return explain(error)
    codes = str(error.details.get("reasons", "")).split(", ")
    reasons = "; ".join(words.reason(code) for code in codes if code)
    return (
        QCoreApplication.translate("ReportScreen", "Nothing may be released for this audience"),
        QCoreApplication.translate(
            "ReportScreen",
            "Every testimony stays out: {0}. Choose another audience, or ask the witnesses again.",
        ).format(reasons),
    )


def _leak(error: AmanatError, words: ReleaseWords) -> tuple[str, str]:
    """The codes of the check stand at the end: whoever is asked for help needs them, and they tell of nobody."""
    kind, place = str(error.details.get("kind", "")), str(error.details.get("place", ""))
    count = error.details.get("findings", 0)
    what = QCoreApplication.translate(
        "ReportScreen", "The check of the finished file found %n thing(s): {0} ({1}).", "", int(count)
    )
    return what.format(words.leak(kind), ltr(f"{kind}, {place}")), explain(error)[1]


def _nothing_chosen() -> str:
    return QCoreApplication.translate("ReportScreen", "nothing chosen yet")
