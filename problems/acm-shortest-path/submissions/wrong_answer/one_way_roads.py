# Takes the roads as one-way.
# zh: 把路当成单向的。
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
    dist = dijkstra(graph, n, s)
    print(dist[t] if dist[t] < INF else -1)
