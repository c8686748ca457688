# judge: spiral-matrix


def spiral_order(matrix: list[list[int]]) -> list[int]:
    """Return all elements in clockwise spiral order, from the upper left corner inwards."""
    raise NotImplementedError
