# Keeps the time of the first way that reaches a node, in breadth-first order.
# zh: 广度优先，只保留首次到达节点的时间。
def network_delay_time(times, n, k):
    connections = defaultdict(list)
    for u, v, w in times:
        connections[u].append((v, w))
    best = {k: 0}
    order = [k]
    for node in order:
        for other, w in connections[node]:
            if other not in best:
                best[other] = best[node] + w
                order.append(other)
    return max(best.values()) if len(best) == n else -1
