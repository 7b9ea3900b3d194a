"""What comes from outside, made wrong in many ways: nothing but clear words may come of it."""
