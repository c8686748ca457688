# judge: rotate-image


def rotate(matrix: list[list[int]]) -> list[list[int]]:
    """Return the square matrix turned by 90 degrees clockwise."""
    raise NotImplementedError
