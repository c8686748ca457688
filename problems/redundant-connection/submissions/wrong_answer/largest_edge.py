# Returns the edge of the cycle with the largest numbers.
# zh: 返回环上编号最大的边。
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
    return max((edge for edge in edges if edge[0] in neighbours and edge[1] in neighbours), key=sorted)
