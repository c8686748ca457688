# Returns the place of the edge in the list instead of the edge.
# zh: 返回的是边在列表中的位置，而不是边本身。
def find_redundant_connection(edges):
    parent = list(range(len(edges) + 1))

    def root(node):
        while parent[node] != node:
            parent[node] = node = parent[parent[node]]
        return node

    for at, edge in enumerate(edges):
        one, other = map(root, edge)
        if one == other:
            return at
        parent[one] = other
