# Searches all crossings for the nearest one that is not settled: O(n²).
# zh: 每次遍历所有路口查找最近的未确定路口：O(n²)。
import sys

input = sys.stdin.readline
INF = float("inf")


def dijkstra(graph, n, s):
    dist = [INF] * (n + 1)
    dist[s] = 0
    rest = set(range(1, n + 1))
    while rest:
        u = min(rest, key=dist.__getitem__)
        rest.remove(u)
        d = dist[u]
        for v, w in graph[u]:
            if d + w < dist[v]:
                dist[v] = d + w
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
