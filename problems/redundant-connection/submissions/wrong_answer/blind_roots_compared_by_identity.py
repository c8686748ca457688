# Roots are compared by `is`, which fails for equal numbers above 256.
# zh: 用 is 比较两个根，大于 256 的相等整数会被判为不同。
def find_redundant_connection(edges):
    parent = list(range(len(edges) + 1))

    def find(x):
        while parent[x] != x:
            parent[x] = parent[parent[x]]
            x = parent[x]
        return x

    for a, b in edges:
        x, y = find(a), find(b)
        if x is y:
            return [a, b]
        parent[y] = x
