"""Many processes that want the same places at the same times, and who has them afterwards."""
