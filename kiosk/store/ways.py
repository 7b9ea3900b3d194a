"""By what right a backup is put back."""

BY_MANAGER, BY_CODE, BY_NOBODY = "manager", "code", "nobody"
WAYS = (BY_MANAGER, BY_CODE, BY_NOBODY)
"""Nobody is asked where no store is there that somebody manages."""
