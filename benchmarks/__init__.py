"""What it costs: start-up, commands, queries and memory, against floors of the same run."""
