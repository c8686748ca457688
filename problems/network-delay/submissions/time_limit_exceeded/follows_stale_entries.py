# Follows a node's connections again for each outdated entry of the heap.
# zh: 堆中过时的项也会再次走遍节点的所有连接。
def network_delay_time(times, n, k):
    connections = defaultdict(list)
    for u, v, w in times:
        connections[u].append((v, w))
    best = [math.inf] * (n + 1)
    best[0] = best[k] = 0
    heap = [(0, k)]
    while heap:
        time, node = heapq.heappop(heap)
        for other, w in connections[node]:
            if time + w < best[other]:
                best[other] = time + w
                heapq.heappush(heap, (time + w, other))
    latest = max(best)
    return -1 if latest == math.inf else latest
