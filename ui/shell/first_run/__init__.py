"""The first start of a station: what it is asked before anybody works at it."""
