# Hangs one node below the other instead of its root, so that the rest of its set is left behind.
# zh: 合并时挂的是节点而不是根，集合的其余部分被丢下。
def find_redundant_connection(edges):
    parent = list(range(len(edges) + 1))

    def root(node):
        steps = 0
        while parent[node] != node and steps <= len(edges):
            node, steps = parent[node], steps + 1
        return node

    for a, b in edges:
        if root(a) == root(b):
            return [a, b]
        parent[a] = b
    return edges[-1]
