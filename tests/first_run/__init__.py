"""Setting a station up."""
