"""What a machine has beside its screen, each tried in a panel: at the first start, and later."""
