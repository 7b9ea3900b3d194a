"""The site's settings: places, hours, days that differ, desk services, staff."""
