# Returns the last edge none of whose ends is a leaf, even if it is a bridge.
# zh: 返回两端都不是叶子的最后一条边，即使它是桥。
def find_redundant_connection(edges):
    degree = [0] * (len(edges) + 1)
    for a, b in edges:
        degree[a] += 1
        degree[b] += 1
    return next(edge for edge in reversed(edges) if degree[edge[0]] > 1 and degree[edge[1]] > 1)
