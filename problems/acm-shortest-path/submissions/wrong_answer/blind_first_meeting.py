# The search from both ends stops at the first crossing settled by both, which need not lie on the shortest way.
# zh: 双向搜索在第一个被两端确定的路口处停止，它未必在最短路上。
import heapq
import sys


def shortest(roads, s, t):
    best = ({s: 0}, {t: 0})
    heaps = ([(0, s)], [(0, t)])
    done = (set(), set())
    while heaps[0] and heaps[1]:
        for side in (0, 1):
            if not heaps[side]:
                break
            d, u = heapq.heappop(heaps[side])
            if u in done[side]:
                continue
            done[side].add(u)
            if u in done[1 - side]:
                return best[0][u] + best[1][u]
            for v, w in roads[u]:
                if d + w < best[side].get(v, 1 << 60):
                    best[side][v] = d + w
                    heapq.heappush(heaps[side], (d + w, v))
    return -1


def main():
    data = iter(map(int, sys.stdin.buffer.read().split()))
    while True:
        n, m, s, t = next(data), next(data), next(data), next(data)
        if n == 0:
            return
        roads = [[] for _ in range(n + 1)]
        for _ in range(m):
            u, v, w = next(data), next(data), next(data)
            roads[u].append((v, w))
            roads[v].append((u, w))
        print(shortest(roads, s, t))


main()
