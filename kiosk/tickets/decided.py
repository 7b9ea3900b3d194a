"""What a queue's first carrying out decides, so that a second one decides the same."""

from __future__ import annotations

from typing import Any

from kiosk.core.command import NO_ID

Fields = dict[str, Any]


def number_taken(payload: Fields, result: Any) -> Fields:
    """The number that was printed, from the ticket's label ("OB-014"), and the wait foretold.

    The version of what it is for is the one that stood when it was taken.
    """
    number = int(result["label"].rpartition("-")[2])
    decided = {"number": number, "decided": True, "foretold": result.get("foretold")}
    if payload.get("procedure"):
        decided["papers_of"] = result.get("papers_of") or str(NO_ID)
    return {**payload, **decided}


def ticket_called(payload: Fields, result: Any) -> Fields:
    """The ticket that was called, whoever's turn it is by now."""
    return {**payload, "ticket": result["ticket"], "decided": True}


def ticket_recalled(payload: Fields, result: Any) -> Fields:
    """The ticket that was announced again."""
    return {**payload, "ticket": result["ticket"]}
