# A node that was reached at the time 0 counts as not reached.
# zh: 在时刻 0 到达的结点被当作未到达。
from heapq import heappop, heappush


def network_delay_time(times, n, k):
    graph = [[] for _ in range(n + 1)]
    for u, v, w in times:
        graph[u].append((v, w))
    best, heap = {k: 0}, [(0, k)]
    while heap:
        d, u = heappop(heap)
        if d > best[u]:
            continue
        for v, w in graph[u]:
            if d + w < (best.get(v) or 10**18):
                best[v] = d + w
                heappush(heap, (d + w, v))
    return max(best.values()) if len(best) == n else -1
