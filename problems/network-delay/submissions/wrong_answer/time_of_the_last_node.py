# Returns the time of node n instead of the latest one.
# zh: 返回的是节点 n 的时间，而不是最晚的时间。
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
    return best[n] if len(best) == n else -1
