"""What a person is given who asks for their data: the file, and the answer to a request."""
