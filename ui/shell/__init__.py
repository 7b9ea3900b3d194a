"""What every window stands on: session, pages, languages, forms, printers."""
