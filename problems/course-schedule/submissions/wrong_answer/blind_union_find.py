# Undirected union-find takes every second path between two courses for a cycle.
# zh: 用无向的并查集，两门课之间的第二条路径被当作环。
def can_finish(num_courses, prerequisites):
    parent = list(range(num_courses))

    def find(c):
        while parent[c] != c:
            parent[c] = parent[parent[c]]
            c = parent[c]
        return c

    for a, b in {tuple(p) for p in prerequisites}:
        x, y = find(a), find(b)
        if x == y:
            return False
        parent[x] = y
    return True
