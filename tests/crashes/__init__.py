"""The windows of a desk under their supervisor: made to fall and to hang, and back each time."""
