# Returns a list for each ring instead of one flat list.
# zh: 每一圈返回一个列表，而不是一个完整的列表。
def spiral_order(matrix):
    order, rest = [], matrix
    while rest:
        order.append(list(rest[0]))
        rest = list(zip(*rest[1:]))[::-1]
    return order
