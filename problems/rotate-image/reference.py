def rotate(matrix):
    """Reverse the order of the rows, then transpose in place: O(n²) time, O(1) memory."""
    matrix.reverse()
    for row in range(len(matrix)):
        for column in range(row):
            matrix[row][column], matrix[column][row] = matrix[column][row], matrix[row][column]
    return matrix
