# Stops as soon as the goal is seen for the first time instead of when it is taken from the heap.
# zh: 一看到终点就停止，而不是等它从堆中取出。
import heapq
import sys

INF = float("inf")


def main():
    data = iter(list(map(int, sys.stdin.read().split())))
    out = []
    while True:
        n, m, s, t = next(data), next(data), next(data), next(data)
        if n == 0:
            break
        near = [[] for _ in range(n + 1)]
        for _ in range(m):
            u, v, w = next(data), next(data), next(data)
            near[u].append((v, w))
            near[v].append((u, w))
        dist = [INF] * len(near)
        heap = [(0, s)]
        dist[s] = 0
        while heap and dist[t] == INF:
            d, u = heapq.heappop(heap)
            if d > dist[u]:
                continue
            for v, w in near[u]:
                if d + w < dist[v]:
                    dist[v] = d + w
                    heapq.heappush(heap, (d + w, v))
        out.append(dist[t] if dist[t] < INF else -1)
    print("\n".join(map(str, out)))


main()
