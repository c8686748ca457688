"""Union-find: the first edge whose ends are in one set already closes the cycle, O(n log n) with halved paths.

The cycle is complete with the last of its edges in the list, so that edge is the answer.
"""


def find_redundant_connection(edges):
    parent = list(range(len(edges) + 1))

    def root(node):
        while parent[node] != node:
            # Halve the path: point to the grandparent, and go on from there.
            parent[node] = node = parent[parent[node]]
        return node

    for edge in edges:
        one, other = map(root, edge)
        if one == other:
            return edge
        parent[one] = other
