# judge: deep-copy


def deep_copy(obj: object) -> object:
    """Return a copy of ``obj`` and of everything inside of it, with the same structure."""
    raise NotImplementedError
