# Corrects times with a queue that takes small ones first (SLF), which needs O(n · connections) steps on some networks.
# zh: 用 SLF 优化的 SPFA，某些网络上需要 O(n · 连接数) 步。
from collections import deque


def network_delay_time(times, n, k):
    adj = [[] for _ in range(n + 1)]
    for u, v, w in times:
        adj[u].append((v, w))
    inf = float("inf")
    dist = [inf] * (n + 1)
    dist[k] = 0
    queue, inside = deque([k]), [False] * (n + 1)
    while queue:
        u = queue.popleft()
        inside[u] = False
        for v, w in adj[u]:
            if dist[u] + w < dist[v]:
                dist[v] = dist[u] + w
                if not inside[v]:
                    inside[v] = True
                    if queue and dist[v] < dist[queue[0]]:
                        queue.appendleft(v)
                    else:
                        queue.append(v)
    last = max(dist[1:])
    return last if last < inf else -1
