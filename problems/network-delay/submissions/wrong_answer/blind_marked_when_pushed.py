# A node is marked as done when it is put on the heap, so that a shorter way found later is ignored.
# zh: 结点入堆时就标记为完成，之后找到的更短路径被忽略。
from heapq import heappop, heappush


def network_delay_time(times, n, k):
    graph = [[] for _ in range(n + 1)]
    for u, v, w in times:
        graph[u].append((v, w))
    done, heap, last = {k}, [(0, k)], 0
    while heap:
        d, u = heappop(heap)
        last = max(last, d)
        for v, w in sorted(graph[u], key=lambda edge: edge[1]):
            if v not in done:
                done.add(v)
                heappush(heap, (d + w, v))
    return last if len(done) == n else -1
