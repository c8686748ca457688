# Never shortens the paths to the root: O(n) for each edge of a star.
# zh: 从不缩短到根的路径：星形的每条边都要 O(n)。
def find_redundant_connection(edges):
    parent = list(range(len(edges) + 1))

    def root(node):
        while parent[node] != node:
            node = parent[node]
        return node

    for edge in edges:
        one, other = map(root, edge)
        if one == other:
            return edge
        parent[one] = other
