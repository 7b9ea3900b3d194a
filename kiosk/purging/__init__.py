"""When a person's time is over, the person is gone from the store and the files beside it."""
