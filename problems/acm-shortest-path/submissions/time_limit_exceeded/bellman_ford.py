# Goes over all roads until nothing changes: O(n · m).
# zh: 反复遍历所有的路，直到没有变化：O(n · m)。
import sys

input = sys.stdin.readline
INF = float("inf")


def dijkstra(graph, n, s):
    dist = [INF] * (n + 1)
    dist[s] = 0
    changed = True
    while changed:
        changed = False
        for u in range(1, n + 1):
            for v, w in graph[u]:
                if dist[u] + w < dist[v]:
                    dist[v] = dist[u] + w
                    changed = True
    return dist


while True:
    n, m, s, t = map(int, input().split())
    if n == 0:
        break
    graph = [[] for _ in range(n + 1)]
    for _ in range(m):
        u, v, w = map(int, input().split())
        graph[u].append((v, w))
        graph[v].append((u, w))
    dist = dijkstra(graph, n, s)
    print(dist[t] if dist[t] < INF else -1)
