# Settles a crossing when it is first seen, and never corrects its distance.
# zh: 第一次看到路口就确定距离，之后不再更正。
import heapq
import sys

input = sys.stdin.readline
INF = float("inf")


def dijkstra(graph, n, s):
    dist = [INF] * (n + 1)
    dist[s] = 0
    heap = [(0, s)]
    while heap:
        d, u = heapq.heappop(heap)
        if d > dist[u]:
            continue
        for v, w in graph[u]:
            if dist[v] == INF:
                dist[v] = d + w
                heapq.heappush(heap, (dist[v], v))
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
