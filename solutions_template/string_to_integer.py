# judge: string-to-integer


def string_to_integer(s: str) -> int:
    """Return the integer that ``s`` begins with, clamped to 32 bits, or 0 if there is none."""
    raise NotImplementedError
