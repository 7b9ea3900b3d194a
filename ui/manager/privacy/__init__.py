"""Personal data of a site: requests of persons, and the notice."""
