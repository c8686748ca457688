# judge: number-of-islands
def num_islands(grid: list[list[str]]) -> int:
    """Return the number of islands of "1" cells that are connected over their sides."""
    raise NotImplementedError
