# Removes the leaves in one pass over the nodes, so that a branch whose numbers fall towards the cycle remains.
# zh: 只按编号扫描一遍来剥去叶子，编号朝环的方向递减的支链会残留。
def find_redundant_connection(edges):
    near = [set() for _ in range(len(edges) + 1)]
    for a, b in edges:
        near[a].add(b)
        near[b].add(a)
    for node in range(1, len(edges) + 1):
        if len(near[node]) == 1:
            near[near[node].pop()].discard(node)
    return next(edge for edge in reversed(edges) if edge[1] in near[edge[0]])
