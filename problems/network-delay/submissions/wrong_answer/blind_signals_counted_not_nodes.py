# The signals that arrive are counted instead of the nodes, and the search ends with the n-th one.
# zh: 统计的是到达的信号数而不是节点数，到第 n 个信号就结束。
from heapq import heappop, heappush


def network_delay_time(times, n, k):
    graph = [[] for _ in range(n + 1)]
    for u, v, w in times:
        graph[u].append((v, w))
    best, heap, arrived = {k: 0}, [(0, k)], 0
    while heap:
        d, u = heappop(heap)
        arrived += 1
        if arrived == n:
            return d
        if d > best[u]:
            continue
        for v, w in graph[u]:
            if v not in best or d + w < best[v]:
                best[v] = d + w
                heappush(heap, (d + w, v))
    return -1
