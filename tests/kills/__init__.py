"""The windows of a desk, killed at any moment of a busy hour: what was done stays done."""
