# Makes room for the nodes from 0 to n − 1 only.
# zh: 只为编号 0 到 n − 1 的节点留了位置。
def find_redundant_connection(edges):
    parent = list(range(len(edges)))

    def root(node):
        while parent[node] != node:
            parent[node] = node = parent[parent[node]]
        return node

    for edge in edges:
        one, other = map(root, edge)
        if one == other:
            return edge
        parent[one] = other
