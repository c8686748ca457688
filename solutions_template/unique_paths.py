# judge: unique-paths


def unique_paths(m: int, n: int) -> int:
    """Return the number of ways through a grid of m rows and n columns with steps down and to the right only."""
    raise NotImplementedError
