"""Stands in a bundle for `holidays.countries`, which imports every country of the world."""
