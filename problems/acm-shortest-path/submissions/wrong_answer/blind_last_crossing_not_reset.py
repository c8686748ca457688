# The distances are reset for the crossings 1 to n - 1 only, so crossing n keeps an old distance.
# zh: 每个网络只重置了 1 到 n − 1 的距离，路口 n 保留旧值。
import heapq
import sys


def main():
    data = list(map(int, sys.stdin.buffer.read().split()))
    p = 0
    d = [1 << 60] * 20001
    while p < len(data):
        n, m, s, t = data[p : p + 4]
        p += 4
        if n == 0:
            break
        g = [[] for _ in range(n + 1)]
        for _ in range(m):
            u, v, w = data[p : p + 3]
            p += 3
            g[u].append((v, w))
            g[v].append((u, w))
        for i in range(1, n):
            d[i] = 1 << 60
        d[s] = 0
        h = [(0, s)]
        while h:
            x, u = heapq.heappop(h)
            if x > d[u]:
                continue
            for v, w in g[u]:
                if x + w < d[v]:
                    d[v] = x + w
                    heapq.heappush(h, (x + w, v))
        print(d[t] if d[t] < 1 << 60 else -1)


main()
