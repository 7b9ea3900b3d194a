"""A slice that does one small thing, whole: copy it, rename it, and name it in `SLICES`."""
