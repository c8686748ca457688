def spiral_order(matrix):
    """Take off the first row, turn the rest counterclockwise, and begin again."""
    order, rest = [], matrix
    while rest:
        order += rest[0]
        rest = list(zip(*rest[1:]))[::-1]
    return order
