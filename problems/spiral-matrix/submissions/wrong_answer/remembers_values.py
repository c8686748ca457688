# Remembers the values it has read instead of the places.
# zh: 记录的是读过的数值，而不是位置。
def spiral_order(matrix):
    order, rest = [], matrix
    while rest:
        order += [num for num in rest[0] if num not in order]
        rest = list(zip(*rest[1:]))[::-1]
    return order
