# Orders the heap by the length of the last road, as Prim’s algorithm does, and settles crossings too early.
# zh: 像 Prim 算法那样只按最后一条路的长度排序，过早确定了路口的距离。
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
        heap = [(0, 0, s)]
        while heap:
            _, d, u = heapq.heappop(heap)
            if dist[u] < INF:
                continue
            dist[u] = d
            for v, w in near[u]:
                if dist[v] == INF:
                    heapq.heappush(heap, (w, d + w, v))
        out.append(dist[t] if dist[t] < INF else -1)
    print("\n".join(map(str, out)))


main()
