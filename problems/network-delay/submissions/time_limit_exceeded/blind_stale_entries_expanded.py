# Entries of the heap that are out of date are expanded as well, which is quadratic for a node that improves often.
# zh: 堆中过期的条目也会展开，某个结点多次变短时是平方级。
from heapq import heappop, heappush


def network_delay_time(times, n, k):
    graph = [[] for _ in range(n + 1)]
    for u, v, w in times:
        graph[u].append((v, w))
    best = [float("inf")] * (n + 1)
    best[k], heap = 0, [(0, k)]
    while heap:
        d, u = heappop(heap)
        for v, w in graph[u]:
            if d + w < best[v]:
                best[v] = d + w
                heappush(heap, (d + w, v))
    last = max(best[1:])
    return last if last < float("inf") else -1
