"""Which page a step is. Steps that the testimony's own screen has too are its tabs, in the interview's size."""

from __future__ import annotations

from collections.abc import Callable

from ui.screens.interview import steps
from ui.screens.interview.closing_step import ClosingStep
from ui.screens.interview.consent_step import ConsentStep
from ui.screens.interview.core_step import CoreStep
from ui.screens.interview.finish_step import FinishStep
from ui.screens.interview.narrative_step import NarrativeStep
from ui.screens.interview.stage import Held, Page, Stage
from ui.screens.testimonies.about_tab import AboutTab
from ui.screens.testimonies.happened_tab import HappenedForm
from ui.screens.testimonies.own_questions import OwnQuestions
from ui.screens.testimonies.people_tab import PeopleTab


def make_step(
    stage: Stage,
    step: str,
    words: dict[str, str],
    *,
    destroy: Callable[[], object],
    details: Callable[[], object],
) -> Page:
    """A fresh page for a step."""
    theme, controller = stage.theme, stage.controller
    if step == steps.CONSENT:
        return ConsentStep(stage)
    if step == steps.CORE:
        return CoreStep(stage)
    if step == steps.NARRATIVE:
        return NarrativeStep(stage)
    if step == steps.PEOPLE:
        return Held(PeopleTab(theme, controller))
    if step == steps.HAPPENED:
        return Held(PeopleTab(theme, controller, HappenedForm))
    if step == steps.ABOUT:
        return Held(AboutTab(theme, controller, parts=("how",)))
    if step == steps.OWN:
        return Held(OwnQuestions(stage.context, controller))
    if step == steps.CLOSING:
        return ClosingStep(stage)
    return FinishStep(stage, words, destroy=destroy, details=details)
