# judge: redundant-connection
def find_redundant_connection(edges: list[list[int]]) -> list[int]:
    """Return the edge of the only cycle that comes last in the list."""
    raise NotImplementedError
