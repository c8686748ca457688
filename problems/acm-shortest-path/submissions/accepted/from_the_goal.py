# Searches from the goal, with a dict of the shortest road between two crossings.
# zh: 从终点出发搜索，用字典保存两个路口之间最短的路。
import sys
from collections import defaultdict
from heapq import heappop, heappush


def main():
    lines = iter(sys.stdin.read().splitlines())
    for line in lines:
        n, m, s, t = map(int, line.split())
        if not n:
            return
        near = defaultdict(dict)
        for _ in range(m):
            u, v, w = map(int, next(lines).split())
            near[u][v] = near[v][u] = min(w, near[u].get(v, w))
        best = {}
        heap = [(0, t)]
        while heap and s not in best:
            d, u = heappop(heap)
            if u not in best:
                best[u] = d
                for v in near[u]:
                    heappush(heap, (d + near[u][v], v))
        print(best.get(s, -1))


main()
