# Follows the connections from their ends to their beginnings.
# zh: 沿连接的反方向走。
def network_delay_time(times, n, k):
    connections = defaultdict(list)
    for u, v, w in times:
        connections[v].append((u, w))
    best, heap = {}, [(0, k)]
    while heap:
        time, node = heapq.heappop(heap)
        if node not in best:
            best[node] = time
            for other, w in connections[node]:
                heapq.heappush(heap, (time + w, other))
    return max(best.values()) if len(best) == n else -1
