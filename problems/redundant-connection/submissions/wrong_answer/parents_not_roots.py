# Compares the parents of both ends instead of their roots.
# zh: 比较的是两端的父节点，而不是根。
def find_redundant_connection(edges):
    parent = list(range(len(edges) + 1))
    for a, b in edges:
        if parent[a] == parent[b]:
            return [a, b]
        parent[a] = parent[b]
    return edges[-1]
