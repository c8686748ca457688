# Returns the first edge of the cycle instead of the last one.
# zh: 返回的是环上的第一条边，而不是最后一条。
def find_redundant_connection(edges):
    neighbours = defaultdict(set)
    for a, b in edges:
        neighbours[a].add(b)
        neighbours[b].add(a)
    leaves = [node for node in neighbours if len(neighbours[node]) == 1]
    while leaves:
        leaf = leaves.pop()
        inner = neighbours.pop(leaf).pop()
        neighbours[inner].remove(leaf)
        if len(neighbours[inner]) == 1:
            leaves.append(inner)
    return next(edge for edge in edges if edge[0] in neighbours and edge[1] in neighbours)
