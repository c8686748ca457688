# Reads on behind the line of zeros.
# zh: 读完结束行之后还继续读。
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
        continue
    graph = [[] for _ in range(n + 1)]
    for _ in range(m):
        u, v, w = map(int, input().split())
        graph[u].append((v, w))
        graph[v].append((u, w))
    dist = dijkstra(graph, n, s)
    print(dist[t] if dist[t] < INF else -1)
