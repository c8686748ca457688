# Searches from 1 to n instead of from s to t.
# zh: 总是求 1 到 n 的距离，而不是 s 到 t。
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
            if d + w < dist[v]:
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
    dist = dijkstra(graph, n, 1)
    print(dist[n] if dist[n] < INF else -1)
