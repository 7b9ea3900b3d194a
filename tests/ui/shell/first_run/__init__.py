"""The first start of a station."""
