# Keeps the shortest of parallel roads in a dict, but takes a road of length 0 for none.
# zh: 用字典保留平行道路中最短的一条，却把长度 0 当作没有道路。
import heapq
import sys


def main():
    it = iter(map(int, sys.stdin.buffer.read().split()))
    for n, m, s, t in zip(it, it, it, it):
        if n == 0:
            break
        adj = [{} for _ in range(n + 1)]
        for _ in range(m):
            u, v, w = next(it), next(it), next(it)
            old = adj[u].get(v)
            if not old or w < old:
                adj[u][v] = adj[v][u] = w
        dist = {}
        heap = [(0, s)]
        while heap:
            d, u = heapq.heappop(heap)
            if u in dist:
                continue
            dist[u] = d
            for v, w in adj[u].items():
                if v not in dist:
                    heapq.heappush(heap, (d + w, v))
        print(dist.get(t, -1))


main()
