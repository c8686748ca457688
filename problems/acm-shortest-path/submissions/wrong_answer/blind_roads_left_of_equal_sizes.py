# Reuses the adjacency lists for networks of the same size and clears only those of crossings with roads in the new one.
# zh: 大小相同的网络复用邻接表，只清空新网络中有路的路口。
import heapq
import sys


def main():
    data = list(map(int, sys.stdin.read().split()))
    p, out, pool = 0, [], {}
    while True:
        n, m, s, t = data[p : p + 4]
        p += 4
        if n == 0:
            break
        roads = [data[p + 3 * i : p + 3 * i + 3] for i in range(m)]
        p += 3 * m
        if n > 20 and n in pool:
            adj = pool[n]
            for u, v, _ in roads:
                adj[u] = []
                adj[v] = []
        else:
            adj = pool[n] = [[] for _ in range(n + 1)]
        for u, v, w in roads:
            adj[u].append((v, w))
            adj[v].append((u, w))
        dist = [float("inf")] * (n + 1)
        dist[s] = 0
        heap = [(0, s)]
        while heap:
            d, u = heapq.heappop(heap)
            if d > dist[u]:
                continue
            for v, w in adj[u]:
                if d + w < dist[v]:
                    dist[v] = d + w
                    heapq.heappush(heap, (d + w, v))
        out.append(dist[t] if dist[t] < float("inf") else -1)
    print("\n".join(map(str, out)))


main()
