"""What works on this station and what does not, each with its light and what to do; no names."""

from kiosk.doctor.examining import examine, exit_code
from kiosk.doctor.finding import AMBER, AWAY, CHECKS, GREEN, RED, Finding

__all__ = ["AMBER", "AWAY", "CHECKS", "GREEN", "RED", "Finding", "examine", "exit_code"]
