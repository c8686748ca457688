# Only nodes that occur in a connection are counted, so that a node without any is forgotten.
# zh: 只统计出现在连接中的结点，没有任何连接的结点被忽略。
from heapq import heappop, heappush


def network_delay_time(times, n, k):
    graph = {k: []}
    for u, v, w in times:
        graph.setdefault(u, []).append((v, w))
        graph.setdefault(v, [])
    done, heap = {}, [(0, k)]
    while heap:
        d, u = heappop(heap)
        if u in done:
            continue
        done[u] = d
        for v, w in graph[u]:
            if v not in done:
                heappush(heap, (d + w, v))
    return max(done.values()) if len(done) == len(graph) else -1
