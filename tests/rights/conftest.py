"""Stores of the exchange, for what is let go of there."""

from tests.central.conftest import hub_server
from tests.sync.conftest import fleet, hub, hub_template

__all__ = ["fleet", "hub", "hub_server", "hub_template"]
