def rotate(matrix):
    """The columns of the matrix, read from the bottom up, are the rows of the result."""
    return [list(column) for column in zip(*reversed(matrix))]
