"""Every table of the product, in one place for migrations and tests."""

import kiosk.badges.model
import kiosk.bookings.model
import kiosk.paper.model
import kiosk.residents.model
import kiosk.sites.model
import kiosk.staff.model
import kiosk.store.exchange
import kiosk.sync.model
import kiosk.tickets.model
import kiosk.visits.model  # noqa: F401
from kiosk.store.base import Base

metadata = Base.metadata
