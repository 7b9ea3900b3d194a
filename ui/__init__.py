"""The windows: reception, kiosk, counters, display and manager, over the core in `kiosk`."""
