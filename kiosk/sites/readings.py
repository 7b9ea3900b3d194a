"""What can be asked of a site, and by whom."""

from __future__ import annotations

from kiosk.core.readings import AT_DESK, BY_MANAGERS, PUBLIC, Reading
from kiosk.sites import (
    announcing,
    calendar,
    data_protection,
    holidays,
    hours,
    managing,
    offices,
    opening,
    options,
    pictures,
    plans,
    queries,
)
from kiosk.sites.set_up import writing

READINGS = (
    Reading("sites.list", queries.all_sites, PUBLIC),
    Reading("sites.resources", queries.resources, AT_DESK),
    Reading("sites.managed_places", managing.managed_places, BY_MANAGERS),
    Reading("sites.offices", offices.offices, AT_DESK),
    Reading("sites.picture", pictures.picture, PUBLIC),
    Reading("sites.plans", plans.plans, PUBLIC),
    Reading("sites.any_plan", plans.any_plan, PUBLIC),
    Reading("sites.spots", plans.spots, PUBLIC),
    Reading("sites.set_up", writing.now_of, BY_MANAGERS),
    Reading("sites.day_hours", hours.day_hours, PUBLIC),
    Reading("sites.opening", opening.opening, PUBLIC),
    Reading("sites.days_ahead", opening.days_ahead, PUBLIC),
    Reading("sites.service_day", hours.service_day, PUBLIC),
    Reading("sites.holidays", holidays.proposed, BY_MANAGERS),
    Reading("sites.seasons", announcing.seasons, BY_MANAGERS),
    Reading("sites.announced", announcing.announced, PUBLIC),
    Reading("sites.data_protection", data_protection.data_protection, PUBLIC),
    Reading("sites.options", options.options, PUBLIC),
    Reading("sites.weekly_hours", calendar.weekly_hours, BY_MANAGERS),
    Reading("sites.exceptions", calendar.exceptions, BY_MANAGERS),
    Reading("sites.service_week", calendar.service_week, BY_MANAGERS),
    Reading("sites.service_exceptions", calendar.service_exceptions, BY_MANAGERS),
)
