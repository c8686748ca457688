# Keeps only the last of several connections between two nodes.
# zh: 两个节点之间有多条连接时只保留了最后一条。
def network_delay_time(times, n, k):
    connections = defaultdict(dict)
    for u, v, w in times:
        connections[u][v] = w
    best, heap = {}, [(0, k)]
    while heap:
        time, node = heapq.heappop(heap)
        if node not in best:
            best[node] = time
            for other, w in connections[node].items():
                heapq.heappush(heap, (time + w, other))
    return max(best.values()) if len(best) == n else -1
