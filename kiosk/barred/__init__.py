"""Who is let in with the leave of the site's manager only."""
