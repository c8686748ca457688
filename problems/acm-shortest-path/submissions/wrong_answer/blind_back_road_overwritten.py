# Keeps the shortest of several roads only in one direction; in the other, the last one counts.
# zh: 多条道路只在一个方向上取最短，另一方向以最后一条为准。
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
        near = [{} for _ in range(n + 1)]
        for _ in range(m):
            u, v, w = next(data), next(data), next(data)
            near[u][v] = min(w, near[u].get(v, w))
            near[v][u] = w
        dist = [INF] * len(near)
        heap = [(0, s)]
        dist[s] = 0
        while heap:
            d, u = heapq.heappop(heap)
            if d > dist[u]:
                continue
            for v, w in near[u].items():
                if d + w < dist[v]:
                    dist[v] = d + w
                    heapq.heappush(heap, (d + w, v))
        out.append(dist[t] if dist[t] < INF else -1)
    print("\n".join(map(str, out)))


main()
