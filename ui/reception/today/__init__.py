"""The first page: who is here, who comes, which rooms are free, who waits."""
