"""Workshops, trainings, hackathons and mentoring hours: who is to come, and who came."""
