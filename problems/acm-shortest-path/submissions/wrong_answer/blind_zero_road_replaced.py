# Keeps the shortest road between two crossings in a table where a length of zero counts as none, in networks above 50 crossings.
# zh: 路口多于 50 个时，用字典保存最短的路，长度为零的路被当作不存在。
import heapq
import sys


def main():
    data = list(map(int, sys.stdin.read().split()))
    p, out = 0, []
    while True:
        n, m, s, t = data[p : p + 4]
        p += 4
        if n == 0:
            break
        adj = [{} for _ in range(n + 1)]
        for _ in range(m):
            u, v, w = data[p : p + 3]
            p += 3
            for a, b in ((u, v), (v, u)):
                old = adj[a].get(b)
                if old is None or w < old or (n > 50 and not old):
                    adj[a][b] = w
        dist = [float("inf")] * (n + 1)
        dist[s] = 0
        heap = [(0, s)]
        while heap:
            d, u = heapq.heappop(heap)
            if d > dist[u]:
                continue
            for v, w in adj[u].items():
                if d + w < dist[v]:
                    dist[v] = d + w
                    heapq.heappush(heap, (d + w, v))
        out.append(dist[t] if dist[t] < float("inf") else -1)
    print("\n".join(map(str, out)))


main()
