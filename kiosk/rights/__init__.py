"""The rights of persons over what is held on them (loi 09-08): access, correction, opposition."""
