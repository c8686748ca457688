# Corrects labels with a queue that takes small labels first (SLF), which needs O(n · m) steps on some networks.
# zh: 用 SLF 优化的 SPFA，某些路网上需要 O(n · m) 步。
import sys
from collections import deque


def main():
    it = iter(map(int, sys.stdin.buffer.read().split()))
    for n, m, s, t in zip(it, it, it, it):
        if n == 0:
            break
        adj = [[] for _ in range(n + 1)]
        for _ in range(m):
            u, v, w = next(it), next(it), next(it)
            adj[u].append((v, w))
            adj[v].append((u, w))
        inf = float("inf")
        dist = [inf] * (n + 1)
        dist[s] = 0
        queue = deque([s])
        inside = [False] * (n + 1)
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
        print(dist[t] if dist[t] < inf else -1)


main()
