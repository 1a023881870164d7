from __future__ import annotations

from datetime import UTC, datetime, timedelta

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intake.model.consent import (
    LEVELS,
    Answer,
    BestInterest,
    Consent,
    ConsentState,
    Freedom,
    Level,
    OwnWish,
    Purpose,
    RelativesView,
)
from intake.model.dates import exact
from intake.model.person import Person, Role
from intake.model.status import Status, StatusKind
from intake.model.testimony import ErasureWish, Testimony, TestimonyKind, TestimonyState
from intake.redaction.audiences import AUDIENCES
from intake.redaction.policy import Decision, decide, decide_atom, decide_testimony, is_minor, needs_best_interest
from intake.redaction.reasons import Why

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
LONG_AGO = "2026-01-10"
WEB = AUDIENCES["public-web"]
UN = AUDIENCES["un-procedures"]
TESTIFIER = Person(roles=(Role.TESTIFIER,))
DETAINED = Person(roles=(Role.VICTIM,), statuses=(Status(id="s", kind=StatusKind.PRISON, as_of=exact("2020-01")),))
FREED = Person(
    roles=(Role.VICTIM,),
    statuses=(
        Status(id="s", kind=StatusKind.CAMP, as_of=exact("2018-01")),
        Status(id="t", kind=StatusKind.LEFT_COUNTRY, as_of=exact("2020-01")),
    ),
)


def answer(
    purpose: Purpose, level: Level = Level.NAMED, state: ConsentState = ConsentState.GIVEN, **more: object
) -> Answer:
    fields: dict[str, object] = {"given_on": LONG_AGO, **more}
    return msgspec.convert({"id": purpose.value, "state": state.value, "level": level.value, **fields}, Answer)


def consent(*answers: Answer, **more: object) -> Consent:
    return msgspec.structs.replace(Consent(answers=answers), **more)


def yes(audience: str, level: Level = Level.NAMED, **more: object) -> Consent:
    return consent(*(answer(purpose, level, **more) for purpose in AUDIENCES[audience].purposes))


def best_interest(audience: str = "public-web", **more: object) -> Consent:
    record = BestInterest(
        first_decider="Қарлығаш",
        second_decider="Сұңқар",
        level=Level.NAMED,
        purposes=AUDIENCES[audience].purposes,
        relatives=(RelativesView(id="m", relative="mother", close=True, objects=False),),
        reasons="publicity protects",
        decided_on=LONG_AGO,
        review_on="2027-01-01",
    )
    return consent(best_interest=msgspec.structs.replace(record, **more))


@pytest.mark.parametrize("audience", AUDIENCES.values(), ids=lambda a: str(a.name))
def test_default_is_refusal_and_yes_is_yes(audience: object) -> None:
    chosen = AUDIENCES[audience.name]  # type: ignore[attr-defined]
    assert decide(chosen, [TESTIFIER], [], NOW) == Decision(Level.NOT_USED, (Why.NOT_ASKED,))
    assert decide(chosen, [TESTIFIER], [consent(answer(Purpose.KEEP))], NOW).level is Level.NOT_USED
    assert decide(chosen, [TESTIFIER], [yes(chosen.name)], NOW).level is chosen.witness
    assert decide(chosen, [FREED], [yes(chosen.name)], NOW).level is Level.NAMED


@pytest.mark.parametrize("level", LEVELS)
def test_the_level_of_the_answer_is_kept(level: Level) -> None:
    assert decide(WEB, [TESTIFIER], [yes("public-web", level)], NOW).level is level


@pytest.mark.parametrize(
    ("state", "why"),
    [
        (ConsentState.NOT_ASKED, Why.NOT_ASKED),
        (ConsentState.REFUSED, Why.REFUSED),
        (ConsentState.WITHDRAWN, Why.WITHDRAWN),
        (ConsentState.EXPIRED, Why.EXPIRED),
        (ConsentState.SUPERSEDED, Why.SUPERSEDED),
        (ConsentState.WITH_CONDITIONS, Why.CONDITION_OPEN),
    ],
)
def test_every_other_state_is_a_no(state: ConsentState, why: Why) -> None:
    found = decide(UN, [TESTIFIER], [consent(answer(Purpose.UN_IN_CONFIDENCE, state=state))], NOW)
    assert found == Decision(Level.NOT_USED, (why,))


def test_the_most_restrictive_of_differing_answers() -> None:
    given = yes("un-procedures")
    for other in (
        yes("un-procedures", Level.PSEUDONYM),
        consent(answer(Purpose.UN_IN_CONFIDENCE, state=ConsentState.WITHDRAWN)),
        consent(answer(Purpose.UN_IN_CONFIDENCE, state=ConsentState.REFUSED)),
    ):
        for both in ([given, other], [other, given]):
            assert decide(UN, [TESTIFIER], both, NOW).level is not Level.NAMED
    superseded = consent(answer(Purpose.UN_IN_CONFIDENCE, state=ConsentState.SUPERSEDED))
    assert decide(UN, [TESTIFIER], [given, superseded], NOW).level is Level.NAMED


def test_conditions_hold_until_somebody_says_they_are_met() -> None:
    for more in ({"conditions": "not to X"}, {"never_to": "the consulate"}):
        assert decide(UN, [TESTIFIER], [yes("un-procedures", **more)], NOW).reasons == (Why.CONDITION_OPEN,)
        met = yes("un-procedures", conditions_met=True, **more)
        assert decide(UN, [TESTIFIER], [met], NOW).level is Level.NAMED
    never = msgspec.structs.replace(yes("un-procedures"), who_must_never_see="my brother")
    assert decide(UN, [TESTIFIER], [never], NOW).reasons == (Why.CONDITION_OPEN,)


def test_expiry_is_the_end_of_its_day_and_nonsense_is_over() -> None:
    for expires, level in (("2026-11-20", Level.NAMED), ("2026-11-19", Level.NOT_USED), ("soon", Level.NOT_USED)):
        assert decide(UN, [TESTIFIER], [yes("un-procedures", expires=expires)], NOW).level is level


def test_public_use_waits_72_hours() -> None:
    for days, level in ((0, Level.NOT_USED), (3, Level.NOT_USED), (5, Level.NAMED)):
        day = (NOW - timedelta(days=days)).date().isoformat()
        assert decide(WEB, [TESTIFIER], [yes("public-web", given_on=day)], NOW).level is level
        assert decide(UN, [TESTIFIER], [yes("un-procedures", given_on=day)], NOW).level is Level.NAMED
    assert decide(WEB, [TESTIFIER], [yes("public-web", given_on="")], NOW).reasons == (Why.DAY_UNKNOWN,)
    told = msgspec.structs.replace(yes("public-web", given_on=""), given_at=exact(LONG_AGO))
    assert decide(WEB, [TESTIFIER], [told], NOW).level is Level.NAMED


def test_keeping_refused_ends_every_use() -> None:
    for state in (ConsentState.REFUSED, ConsentState.WITHDRAWN, ConsentState.EXPIRED):
        both = [yes("un-procedures"), consent(answer(Purpose.KEEP, state=state))]
        assert decide(UN, [TESTIFIER], both, NOW).reasons == (Why.KEEPING_REFUSED,)


def test_the_government_never_learns_who_told() -> None:
    audience = AUDIENCES["un-government-confidential"]
    consents = [yes("un-government-confidential")]
    assert decide(audience, [TESTIFIER], consents, NOW) == Decision(Level.GENERALISED, (Why.AUDIENCE_LIMIT,))
    assert decide(audience, [FREED], consents, NOW).level is Level.NAMED
    one = [consent(answer(Purpose.UN_TO_GOVERNMENT))]
    assert decide(audience, [FREED], one, NOW).level is Level.NOT_USED


@given(
    roles=st.sets(st.sampled_from(list(Role)), max_size=4),
    audience=st.sampled_from(list(AUDIENCES)),
    elsewhere=st.booleans(),
)
def test_an_inside_source_is_never_told_of(roles: set[Role], audience: str, elsewhere: bool) -> None:
    inside = Person(roles=(Role.INSIDE_SOURCE,))
    person = Person(roles=tuple(roles | (set() if elsewhere else {Role.INSIDE_SOURCE})))
    records = [person, inside] if elsewhere else [person]
    found = decide(AUDIENCES[audience], records, [yes(audience), best_interest(audience)], NOW)
    assert found == Decision(Level.NOT_USED, (Why.INSIDE_SOURCE,))


def test_perpetrators_are_an_office_and_others_no_subject() -> None:
    for role in (Role.ALLEGED_PERPETRATOR, Role.OFFICIAL):
        person = Person(roles=(role,), grading="confirmed", office="station")
        assert decide(WEB, [person], [yes("public-web")], NOW) == Decision(Level.GENERALISED, (Why.OFFICE_ONLY,))
    for role in (Role.INTERPRETER, Role.HELPER, Role.OTHER):
        assert decide(WEB, [Person(roles=(role,))], [yes("public-web")], NOW).level is Level.NOT_USED
    assert decide(WEB, [], [yes("public-web")], NOW).level is Level.NOT_USED


def test_minors_have_no_public_use() -> None:
    for child in (
        Person(roles=(Role.TESTIFIER,), under_18=True),
        Person(roles=(Role.TESTIFIER,), birth_date=exact("2008-11-21")),
        Person(roles=(Role.TESTIFIER,), birth_date=exact("2008")),
        Person(roles=(Role.TESTIFIER,), birth_date=exact("2010-05"), under_18=False),
    ):
        assert is_minor([child], NOW.date())
        guarded = [msgspec.structs.replace(yes("public-web"), guardian="mother", assent=True)]
        assert decide(WEB, [child], guarded, NOW).reasons == (Why.MINOR,)
        assert decide(UN, [child], [yes("un-procedures")], NOW).reasons == (Why.GUARDIAN_MISSING,)
        guarded = [msgspec.structs.replace(yes("un-procedures"), guardian="mother", assent=True)]
        assert decide(UN, [child], guarded, NOW).level is Level.NAMED


def test_at_18_it_is_asked_again() -> None:
    grown = Person(roles=(Role.TESTIFIER,), birth_date=exact("2008-02-29"), under_18=True)
    assert not is_minor([grown], NOW.date())
    assert decide(UN, [grown], [yes("un-procedures", given_on="2026-02-27")], NOW).reasons == (Why.ASK_AGAIN_AT_18,)
    assert decide(UN, [grown], [yes("un-procedures", given_on="2026-03-01")], NOW).level is Level.NAMED


def test_nobody_consents_for_somebody_detained() -> None:
    assert needs_best_interest([DETAINED])
    assert decide(WEB, [DETAINED], [yes("public-web")], NOW).reasons == (Why.BEST_INTEREST_MISSING,)
    assert decide(WEB, [DETAINED], [best_interest()], NOW).level is Level.NAMED
    assert decide(UN, [DETAINED], [best_interest()], NOW).reasons == (Why.BEST_INTEREST_PURPOSE,)


def test_who_may_be_detained_counts_as_detained() -> None:
    assert needs_best_interest([Person(roles=(Role.VICTIM,))])
    undated = Status(id="u", kind=StatusKind.CAMP)
    assert needs_best_interest([msgspec.structs.replace(FREED, statuses=(*FREED.statuses, undated))])
    assert not needs_best_interest([FREED])
    assert not needs_best_interest([DETAINED, TESTIFIER])
    again = Status(id="v", kind=StatusKind.RE_DETAINED, as_of=exact("2021"))
    assert needs_best_interest([FREED, msgspec.structs.replace(FREED, statuses=(again,))])


@pytest.mark.parametrize(
    ("more", "why", "level"),
    [
        ({"second_decider": ""}, Why.BEST_INTEREST_MISSING, Level.NOT_USED),
        ({"second_decider": " қарлығаш "}, Why.BEST_INTEREST_MISSING, Level.NOT_USED),
        ({"reasons": " "}, Why.BEST_INTEREST_MISSING, Level.NOT_USED),
        ({"decided_on": ""}, Why.BEST_INTEREST_MISSING, Level.NOT_USED),
        ({"review_on": ""}, Why.REVIEW_DUE, Level.NOT_USED),
        ({"review_on": "2026-11-19"}, Why.REVIEW_DUE, Level.NOT_USED),
        ({"decided_on": "2026-11-19"}, Why.WAITING_TIME, Level.NOT_USED),
        ({"level": Level.GENERALISED}, Why.LEVEL_OF_CONSENT, Level.GENERALISED),
        ({"relatives": (RelativesView(id="m", close=True, objects=True),)}, Why.RELATIVE_OBJECTS, Level.PSEUDONYM),
        ({"relatives": (RelativesView(id="m", objects=True),)}, Why.RELATIVE_OBJECTS, Level.PSEUDONYM),
        ({"relatives": (RelativesView(id="m", close=True),)}, Why.RELATIVE_NOT_HEARD, Level.PSEUDONYM),
    ],
)
def test_best_interest_records(more: dict[str, object], why: Why, level: Level) -> None:
    assert decide(WEB, [DETAINED], [best_interest(**more)], NOW) == Decision(level, (why,))


def test_a_distant_relative_does_not_hold_the_name_and_a_refusal_does() -> None:
    distant = best_interest(relatives=(RelativesView(id="m", close=False, objects=True),))
    assert decide(WEB, [DETAINED], [distant], NOW).level is Level.NAMED
    refusal = consent(answer(Purpose.PUBLIC_WEB, state=ConsentState.REFUSED))
    assert decide(WEB, [DETAINED], [best_interest(), refusal], NOW).reasons == (Why.REFUSED,)


def test_the_victims_own_wish() -> None:
    for freedom in (None, Freedom.MONITORED, Freedom.UNKNOWN):
        wish = consent(own_wish=OwnWish(wish="publish", level=Level.NAMED, freedom=freedom))
        assert decide(WEB, [DETAINED], [best_interest(), wish], NOW).reasons == (Why.OWN_WISH_NOT_FREE,)
        private = [best_interest("un-procedures"), wish]
        assert decide(UN, [DETAINED], private, NOW).level is Level.NAMED
    free = consent(own_wish=OwnWish(wish="no name", level=Level.GENERALISED, freedom=Freedom.FREE))
    assert decide(WEB, [DETAINED], [best_interest(), free], NOW) == Decision(Level.GENERALISED, (Why.OWN_WISH,))
    alone = consent(own_wish=OwnWish(wish="publish", level=Level.NAMED, freedom=Freedom.FREE))
    assert decide(WEB, [DETAINED], [alone], NOW).level is Level.NOT_USED


ANSWERS = st.builds(
    answer,
    st.sampled_from([Purpose.PUBLIC_WEB, Purpose.KEEP, Purpose.UN_IN_CONFIDENCE]),
    st.sampled_from(LEVELS),
    st.sampled_from([s for s in ConsentState if s not in (ConsentState.SUPERSEDED, ConsentState.NOT_ASKED)]),
    given_on=st.sampled_from(["", LONG_AGO, "2026-11-19", "never"]),
    conditions=st.sampled_from(["", "x"]),
)


@settings(max_examples=300, deadline=None)
@given(
    st.lists(ANSWERS, min_size=1, max_size=4),
    ANSWERS,
    st.sampled_from([TESTIFIER, DETAINED, FREED]),
    st.sampled_from([WEB, UN]),
    st.randoms(),
)
def test_one_more_answer_never_raises_a_level(
    answers: list[Answer], more: Answer, person: Person, audience: object, chance: object
) -> None:
    chosen = AUDIENCES[audience.name]  # type: ignore[attr-defined]
    before = [consent(*answers), best_interest(chosen.name)]
    if not any(a.id == p.value for a in answers for p in chosen.purposes):
        return
    after = [*before, consent(more)]
    chance.shuffle(after)  # type: ignore[attr-defined]
    old, new = decide(chosen, [person], before, NOW), decide(chosen, [person], after, NOW)
    assert LEVELS.index(new.level) <= LEVELS.index(old.level)
    assert bool(new.reasons) == (new.level is not Level.NAMED)


def test_accounts() -> None:
    named, pseudonym = Decision(Level.NAMED), Decision(Level.PSEUDONYM, (Why.LEVEL_OF_CONSENT,))
    account = Testimony(state=TestimonyState.FINISHED, kind=TestimonyKind.FIRST)
    assert decide_testimony(WEB, account, [named]) == named
    assert decide_testimony(WEB, account, [named, pseudonym]) == pseudonym
    assert decide_testimony(WEB, account, []).reasons == (Why.NOBODY_TESTIFIES,)
    assert decide_testimony(WEB, account, [named], erasure_wished=True).reasons == (Why.ERASURE_WISHED,)
    assert decide_testimony(WEB, account, [named], reprisal_hold=True).reasons == (Why.REPRISAL_HOLD,)
    wish = msgspec.structs.replace(account, erasure_wish=ErasureWish())
    assert decide_testimony(WEB, wish, [named]).level is Level.NOT_USED
    gone = msgspec.structs.replace(account, kind=TestimonyKind.RETRACTION)
    assert decide_testimony(WEB, gone, [named]).level is Level.NOT_USED
    assert decide_testimony(WEB, Testimony(), [named]).reasons == (Why.NOT_FINISHED,)
    assert not Decision(Level.GENERALISED).quotes and pseudonym.quotes


def test_pictures_have_an_answer_of_their_own() -> None:
    base = yes("public-web")
    assert decide_atom(Purpose.FACE, WEB, [TESTIFIER], [base], NOW).reasons == (Why.NOT_ASKED,)
    face = consent(answer(Purpose.FACE))
    assert decide_atom(Purpose.FACE, WEB, [TESTIFIER], [base, face], NOW).level is Level.NAMED
    assert decide_atom(Purpose.FACE, WEB, [TESTIFIER], [yes("public-web", Level.PSEUDONYM), face], NOW).level is (
        Level.NOT_USED
    )
