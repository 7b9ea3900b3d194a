"""The facts of a refusal, back from the JSON in which the central database sent them."""

from __future__ import annotations

from functools import cache
from typing import Any

import msgspec

from kiosk.core import registry
from kiosk.core.errors import Invalid, Refused, refusal_fields


def typed_facts(reason: str, facts: str) -> dict[str, Any]:
    """The facts as the refusal had them: times as times; what cannot be read stays as it came."""
    types = _types(reason)
    return {k: _typed(v, types.get(k, Any)) for k, v in msgspec.json.decode(facts).items()}


def _typed(value: Any, kind: Any) -> Any:
    try:
        return msgspec.convert(value, kind)
    except msgspec.ValidationError:
        return value


@cache
def _types(reason: str) -> dict[str, Any]:
    """Names and types of the facts of a reason; none for one that this program does not know."""
    kind = _kind(reason)
    return refusal_fields(kind) if kind else {}


def _kind(reason: str) -> type[Refused] | None:
    return Invalid if reason.startswith("input.") else registry.refusal(reason)


def refusal_of(reason: str, facts: str) -> Refused:
    """The refusal itself, from its facts as JSON."""
    return refusal_with(reason, typed_facts(reason, facts))


def refusal_with(reason: str, facts: dict[str, Any]) -> Refused:
    """The refusal of typed facts; one that this program does not know keeps only its code."""
    kind = _kind(reason)
    try:
        return (
            kind(**{k: v for k, v in facts.items() if k in kind.names}) if kind else _bare(reason)
        )
    except TypeError:  # a fact is missing: the centre runs another version of the program
        return _bare(reason)


def _bare(reason: str) -> Refused:
    bare = Refused()
    bare.code = reason  # type: ignore[misc]
    return bare
