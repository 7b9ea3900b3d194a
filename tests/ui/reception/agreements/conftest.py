"""The front desk of a site that has visitors sign something."""

from tests.ui.reception.visits.conftest import page, site, window

__all__ = ["page", "site", "window"]
