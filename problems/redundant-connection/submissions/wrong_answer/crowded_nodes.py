# Returns the last edge between two nodes with more than one connection, though these need not lie on the cycle.
# zh: 返回最后一条两端都有多条连接的边，而这样的边不一定在环上。
def find_redundant_connection(edges):
    count = Counter(node for edge in edges for node in edge)
    return next(edge for edge in reversed(edges) if count[edge[0]] > 1 and count[edge[1]] > 1)
