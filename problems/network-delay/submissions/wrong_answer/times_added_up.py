# Adds up the times instead of taking the latest one.
# zh: 把时间相加，而不是取最晚的。
def network_delay_time(times, n, k):
    connections = defaultdict(list)
    for u, v, w in times:
        connections[u].append((v, w))
    best, heap = {}, [(0, k)]
    while heap:
        time, node = heapq.heappop(heap)
        if node not in best:
            best[node] = time
            for other, w in connections[node]:
                heapq.heappush(heap, (time + w, other))
    return sum(best.values()) if len(best) == n else -1
