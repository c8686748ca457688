# Edges are looked up by 1000 · a + b, which different edges share if there are more than a thousand nodes.
# zh: 以 1000 · a + b 查找边的序号，节点超过一千个时不同的边会共用一个键。
def find_redundant_connection(edges):
    n = len(edges)
    around = [set() for _ in range(n + 1)]
    number = {}
    for i, (a, b) in enumerate(edges):
        around[a].add(b)
        around[b].add(a)
        number[1000 * a + b] = number[1000 * b + a] = i
    leaves = [v for v in range(1, n + 1) if len(around[v]) == 1]
    while leaves:
        v = leaves.pop()
        u = around[v].pop()
        around[u].remove(v)
        if len(around[u]) == 1:
            leaves.append(u)
    return edges[max(number[1000 * a + b] for a in range(1, n + 1) for b in around[a])]
