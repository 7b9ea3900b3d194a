"""A limit, and one that was passed, as people read it."""

from __future__ import annotations

from kiosk.core.catalogue import service_name
from kiosk.core.wording import counted, duration, say, share
from kiosk.limits.queries import Passed
from kiosk.limits.rules import IN_MINUTES, LEFT


def whose(service: str, language: str) -> str:
    """A desk by its name, or the whole site where none is named."""
    return service_name(service, language) if service else say("journal.whole_site", language)


def amount(rule: str, value: int, language: str) -> str:
    """A value of a rule with its unit: "30 min", "12 personnes", "25 %"."""
    if rule in IN_MINUTES:
        return duration(value, language)
    if rule == LEFT:
        return share(value / 100, language)
    return counted("limit.people", value, language)


def rule_name(rule: str, language: str) -> str:
    """What a rule looks at: "Attente la plus longue"."""
    return say(f"limit.{rule}", language)


def sentence(one: Passed, language: str) -> str:
    """What is too much, and what the most was that was set: "37 min d’attente (limite 30 min)"."""
    worst, bound = (amount(one.rule, value, language) for value in (one.worst, one.bound))
    return say(f"limit.{one.rule}.passed", language, value=worst, bound=bound)


def at_desk(one: Passed, language: str) -> str:
    """The same with the desk before it."""
    desk = whose(one.service, language)
    return say("limit.at_desk", language, desk=desk, said=sentence(one, language))
