# Takes the shortest connection next, as for a spanning tree, not the smallest time from the start.
# zh: 像最小生成树那样取最短的连接，而不是离起点时间最小的节点。
def network_delay_time(times, n, k):
    connections = defaultdict(list)
    for u, v, w in times:
        connections[u].append((v, w))
    best, heap = {}, [(0, 0, k)]
    while heap:
        _, time, node = heapq.heappop(heap)
        if node not in best:
            best[node] = time
            for other, w in connections[node]:
                heapq.heappush(heap, (w, time + w, other))
    return max(best.values()) if len(best) == n else -1
