# Stores the times of all pairs of nodes in a table: 400 million entries.
# zh: 用 n × n 的表保存每对节点之间的时间：四亿个元素。
def network_delay_time(times, n, k):
    table = [[math.inf] * (n + 1) for _ in range(n + 1)]
    for u, v, w in times:
        table[u][v] = min(table[u][v], w)
    best, left = {}, {k: 0}
    while left:
        node = min(left, key=left.get)
        best[node] = time = left.pop(node)
        for other, w in enumerate(table[node]):
            if w < math.inf and other not in best:
                left[other] = min(left.get(other, math.inf), time + w)
    return max(best.values()) if len(best) == n else -1
