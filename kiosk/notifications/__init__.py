"""Messages that go out: written with what causes them, sent by a worker, and seen until then."""
