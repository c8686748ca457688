# Looks at all roads of a crossing again for each entry that is out of date: quadratic around a busy crossing that is improved often.
# zh: 堆中过时的项也重新查看路口的全部道路：道路多且屡次改进的路口为平方时间。
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
        while heap:
            d, u = heapq.heappop(heap)
            for v, w in near[u]:
                if d + w < dist[v]:
                    dist[v] = d + w
                    heapq.heappush(heap, (d + w, v))
        out.append(dist[t] if dist[t] < INF else -1)
    print("\n".join(map(str, out)))


main()
