# Settles a node when it is pushed, so that a faster way that is found later does not count.
# zh: 压入堆时就确定节点，之后发现的更快的路不起作用。
def network_delay_time(times, n, k):
    connections = defaultdict(list)
    for u, v, w in times:
        connections[u].append((v, w))
    best = {k: 0}
    heap = [(0, k)]
    while heap:
        time, node = heapq.heappop(heap)
        for other, w in connections[node]:
            if other not in best:
                best[other] = time + w
                heapq.heappush(heap, (time + w, other))
    return max(best.values()) if len(best) == n else -1
