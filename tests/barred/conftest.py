"""Stores of the exchange, between which the list crosses."""

from tests.central.conftest import hub_server
from tests.sync.conftest import fleet, hub, hub_template

__all__ = ["fleet", "hub", "hub_server", "hub_template"]
