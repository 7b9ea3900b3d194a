"""The services that a command about papers serves at: an agent is bound to theirs."""

from __future__ import annotations

from typing import Any

from sqlalchemy.orm import Session

from kiosk.core import catalogue
from kiosk.deposits.model import Deposit


def of_deposit(session: Session, command: Any) -> tuple[str, ...]:
    """The desk that they were left for."""
    row = session.get(Deposit, command.deposit)
    return (row.service,) if row is not None and row.site == command.site else ()


def of_service(_session: Session, command: Any) -> tuple[str, ...]:
    """The one that is given; what names no desk is refused by the function of the command."""
    desk = catalogue.find_desk(command.service)
    return (desk.code,) if desk else ()
