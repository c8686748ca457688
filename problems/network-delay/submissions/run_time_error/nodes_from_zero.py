# Numbers the nodes from 0 and reads beyond the end of a list at node n.
# zh: 把节点从 0 开始编号，访问节点 n 时越界。
def network_delay_time(times, n, k):
    connections = [[] for _ in range(n)]
    for u, v, w in times:
        connections[u].append((v, w))
    best, heap = {}, [(0, k)]
    while heap:
        time, node = heapq.heappop(heap)
        if node not in best:
            best[node] = time
            for other, w in connections[node]:
                heapq.heappush(heap, (time + w, other))
    return max(best.values()) if len(best) == n else -1
