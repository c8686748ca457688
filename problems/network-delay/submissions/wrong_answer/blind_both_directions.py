# Connections are used in both directions.
# zh: 连接被当作双向的。
from heapq import heappop, heappush


def network_delay_time(times, n, k):
    graph = [[] for _ in range(n + 1)]
    for u, v, w in times:
        graph[u].append((v, w))
        graph[v].append((u, w))
    done, heap = {}, [(0, k)]
    while heap:
        d, u = heappop(heap)
        if u in done:
            continue
        done[u] = d
        for v, w in graph[u]:
            if v not in done:
                heappush(heap, (d + w, v))
    return max(done.values()) if len(done) == n else -1
