# Returns the two numbers in rising order.
# zh: 把两个数按从小到大返回。
def find_redundant_connection(edges):
    parent = list(range(len(edges) + 1))

    def root(node):
        while parent[node] != node:
            parent[node] = node = parent[parent[node]]
        return node

    for edge in edges:
        one, other = map(root, edge)
        if one == other:
            return sorted(edge)
        parent[one] = other
