# Hangs the second root below the first without shortening paths: quadratic if the trees become long chains.
# zh: 总是把第二个根挂到第一个根下且不压缩路径：树退化成长链时为平方时间。
def find_redundant_connection(edges):
    parent = list(range(len(edges) + 1))

    def find(x):
        while parent[x] != x:
            x = parent[x]
        return x

    for a, b in edges:
        ra, rb = find(a), find(b)
        if ra == rb:
            return [a, b]
        parent[rb] = ra
