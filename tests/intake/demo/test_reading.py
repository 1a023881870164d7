"""The examples as the demonstration reads them: in any year, with attachments that open."""

from datetime import date

from intake.demo import examples


def test_decisions_stand_in_any_year() -> None:
    for today in (date(2026, 11, 23), date(2031, 5, 1)):
        found = [
            consent.best_interest
            for example in examples.load(today).testimonies
            for consent in example.parsed.consents
            if consent.best_interest is not None
        ]
        assert found
        assert all(date.fromisoformat(decision.review_on) > today for decision in found)
        assert all(date.fromisoformat(decision.decided_on) <= today for decision in found)


def test_attachments_open_with_their_size() -> None:
    example = next(e for e in examples.load(date(2026, 11, 23)).testimonies if e.file == "t01.json")
    for opener in example.openers().values():
        stream, size = opener()
        assert len(stream.read()) == size > 1000


def test_a_later_account_names_the_earlier_one() -> None:
    loaded = examples.load(date(2026, 11, 23))
    later = next(e for e in loaded.testimonies if e.follows)
    told = later.following("ab" * 16).testimony
    assert {account.testimony for account in told.earlier_accounts} == {"ab" * 16}
    assert told.narrative == later.parsed.testimony.narrative
    assert {e.volunteer for e in loaded.of("A")} == {"A"}
