# Of several connections between the same nodes only the last one is kept.
# zh: 同两个结点之间有多条连接时只保留最后一条。
from heapq import heappop, heappush


def network_delay_time(times, n, k):
    graph = [{} for _ in range(n + 1)]
    for u, v, w in times:
        graph[u][v] = w
    done, heap = {}, [(0, k)]
    while heap:
        d, u = heappop(heap)
        if u in done:
            continue
        done[u] = d
        for v, w in graph[u].items():
            if v not in done:
                heappush(heap, (d + w, v))
    return max(done.values()) if len(done) == n else -1
