# Packs distance and crossing into one number with room for 10 000 crossings only.
# zh: 把距离和路口压进一个数，却只给路口留了 10 000 个编号。
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
        heap = [s]
        dist[s] = 0
        while heap:
            d, u = divmod(heapq.heappop(heap), 10000)
            if d > dist[u]:
                continue
            for v, w in near[u]:
                if d + w < dist[v]:
                    dist[v] = d + w
                    heapq.heappush(heap, (d + w) * 10000 + v)
        out.append(dist[t] if dist[t] < INF else -1)
    print("\n".join(map(str, out)))


main()
