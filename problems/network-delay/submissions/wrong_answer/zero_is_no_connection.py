# Leaves out the connections that take no time.
# zh: 漏掉了耗时为 0 的连接。
def network_delay_time(times, n, k):
    connections = defaultdict(list)
    for u, v, w in times:
        if w:
            connections[u].append((v, w))
    best, heap = {}, [(0, k)]
    while heap:
        time, node = heapq.heappop(heap)
        if node not in best:
            best[node] = time
            for other, w in connections[node]:
                heapq.heappush(heap, (time + w, other))
    return max(best.values()) if len(best) == n else -1
