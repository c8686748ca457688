# Has room for 1000 nodes only, as in the problem with smaller limits.
# zh: 只给 1000 个节点留了空间，沿用了原题较小的规模。
def find_redundant_connection(edges):
    parent = list(range(1001))

    def find(x):
        while parent[x] != x:
            parent[x] = parent[parent[x]]
            x = parent[x]
        return x

    for a, b in edges:
        ra, rb = find(a), find(b)
        if ra == rb:
            return [a, b]
        parent[ra] = rb
