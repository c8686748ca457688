# Changed nodes wait in a queue and not in a heap, so that they may be relaxed again and again.
# zh: 用普通队列保存变动的结点（SPFA），同一结点可能被反复松弛。
from collections import deque


def network_delay_time(times, n, k):
    graph = [[] for _ in range(n + 1)]
    for u, v, w in times:
        graph[u].append((v, w))
    best = [float("inf")] * (n + 1)
    best[k], queue, waiting = 0, deque([k]), {k}
    while queue:
        u = queue.popleft()
        waiting.discard(u)
        for v, w in graph[u]:
            if best[u] + w < best[v]:
                best[v] = best[u] + w
                if v not in waiting:
                    waiting.add(v)
                    queue.append(v)
    last = max(best[1:])
    return last if last < float("inf") else -1
