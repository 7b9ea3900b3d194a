"""What a window does that fills a screen in a hall: its screen, its keys, its nights."""
