# Splits lines at single spaces and fails when several stand between two numbers.
# zh: 按单个空格切分，数字之间有多个空格时出错。
import heapq
import sys

INF = float("inf")


def main():
    data = (int(x) for line in sys.stdin for x in line.strip().split(" "))
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
            if d > dist[u]:
                continue
            for v, w in near[u]:
                if d + w < dist[v]:
                    dist[v] = d + w
                    heapq.heappush(heap, (d + w, v))
        out.append(dist[t] if dist[t] < INF else -1)
    print("\n".join(map(str, out)))


main()
