# Returns the latest time among the reached nodes, even if others are never reached.
# zh: 有节点收不到时，仍返回已到达节点的最大时间。
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
    return max(best.values())
