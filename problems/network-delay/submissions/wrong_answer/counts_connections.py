# Counts connections instead of times, as a breadth-first search does.
# zh: 像广度优先搜索那样数连接的条数，而不是时间。
def network_delay_time(times, n, k):
    connections = defaultdict(list)
    for u, v, w in times:
        connections[u].append((v, w))
    best = {k: 0}
    order = [k]
    for node in order:
        for other, _ in connections[node]:
            if other not in best:
                best[other] = best[node] + 1
                order.append(other)
    return max(best.values()) if len(best) == n else -1
