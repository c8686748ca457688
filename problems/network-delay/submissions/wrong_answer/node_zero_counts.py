# Keeps times for the nodes from 0 to n, though there is no node 0 to be reached.
# zh: 统计了编号 0 到 n 的节点，而节点 0 并不存在。
def network_delay_time(times, n, k):
    connections = defaultdict(list)
    for u, v, w in times:
        connections[u].append((v, w))
    best = [math.inf] * (n + 1)
    best[k] = 0
    heap = [(0, k)]
    while heap:
        time, node = heapq.heappop(heap)
        if time == best[node]:
            for other, w in connections[node]:
                if time + w < best[other]:
                    best[other] = time + w
                    heapq.heappush(heap, (time + w, other))
    latest = max(best)
    return -1 if latest == math.inf else latest
