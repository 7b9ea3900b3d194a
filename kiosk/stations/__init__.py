"""Stations: what each machine of a site says of itself, so that others see how it does."""
