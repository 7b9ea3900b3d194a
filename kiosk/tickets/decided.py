"""What a queue's first carrying out decides, so that a second one decides the same."""

from __future__ import annotations

from typing import Any

Fields = dict[str, Any]


def number_taken(payload: Fields, result: Any) -> Fields:
    """The number that was printed, from the ticket's label ("OB-014")."""
    number = int(result["label"].rpartition("-")[2])
    return {**payload, "number": number, "decided": True}


def ticket_called(payload: Fields, result: Any) -> Fields:
    """The ticket that was called, whoever's turn it is by now."""
    return {**payload, "ticket": result["ticket"], "decided": True}


def ticket_recalled(payload: Fields, result: Any) -> Fields:
    """The ticket that was announced again."""
    return {**payload, "ticket": result["ticket"]}
