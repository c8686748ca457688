# Union-find with a recursive search that points every node on the path to the root.
def find_redundant_connection(edges):
    parent = list(range(len(edges) + 1))

    def find(x):
        if parent[x] != x:
            parent[x] = find(parent[x])
        return parent[x]

    for a, b in edges:
        if find(a) == find(b):
            return a, b
        parent[find(a)] = find(b)
