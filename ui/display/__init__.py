"""The queue display of the waiting room."""
