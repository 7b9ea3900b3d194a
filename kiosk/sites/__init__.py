"""Sites: what there is to book, when the doors and the desks are open."""
